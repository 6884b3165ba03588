"""How many documents each source gives against its usual number, and until when each host's certificate is good."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("found", "usual", "fewer_runs"):
        op.add_column("source", sa.Column(name, sa.Integer(), nullable=False, server_default="0"))
    op.add_column("source", sa.Column("fewer_since", sa.String(27), nullable=True))
    op.add_column("source", sa.Column("fewer_why", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "certificate",
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("until", sa.String(27), nullable=False),
        sa.Column("seen", sa.String(27), nullable=False),
        sa.PrimaryKeyConstraint("host", name=op.f("pk_certificate")),
    )
