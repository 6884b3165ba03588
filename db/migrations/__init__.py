"""Changes of the tables, one file each, run when a store is opened whose database is behind."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection


def upgrade(connection: Connection) -> None:
    """Bring the database of this connection to the newest form, inside its transaction: wholly or not at all."""
    command.upgrade(config(connection), "head")


def config(connection: Connection) -> Config:
    """Alembic's configuration for a connection of ours; it reads no file."""
    made = Config()
    made.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    made.set_main_option("path_separator", "os")
    made.attributes["connection"] = connection
    return made
