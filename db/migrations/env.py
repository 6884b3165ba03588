"""Run by Alembic: migrates over the connection it is handed, in that connection's transaction."""

from __future__ import annotations

from alembic import context

from db.models import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite cannot alter most things in place
    transactional_ddl=False,  # the transaction is the caller's: begun before, committed after
)
context.run_migrations()
