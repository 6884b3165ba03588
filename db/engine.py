"""Opening a database, its transactions, and its errors in plain words. The one file that knows the drivers.

SQLite: write-ahead log, so that people can look back while a run writes; a writing transaction takes the write lock at
its start, since one that reads first and writes later fails at once, without waiting, when another has written between.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event, exc, text
from sqlalchemy.engine import URL, make_url

from db.errors import (
    StoreDamaged,
    StoreError,
    StoreFull,
    StoreLocked,
    StoreReadOnly,
    StoreUnreachable,
)
from db.schema import is_behind

BUSY_SECONDS: Final = 30.0
_WRITERS_LOCK: Final = 0x56414C56  # PostgreSQL's advisory lock of all who append to the hash chain: "VALV"


class Database:
    """One database: transactions on it, and its errors as StoreErrors."""

    def __init__(self, url: str) -> None:
        self.url = _parsed(url)
        self.where = self.url.database if self.is_sqlite and self.url.database else self.url.render_as_string()
        if self.is_sqlite:
            self._make_folder()
        self.engine: Final[Engine] = self._engine()
        try:
            self._migrate_if_behind()
        except BaseException:
            self.engine.dispose()
            raise

    @property
    def is_sqlite(self) -> bool:
        return self.url.get_backend_name() == "sqlite"

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One moment of the database, for questions."""
        with self._in_words(), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction: all of it or, after any exception, none."""
        with self._in_words(), self.engine.connect() as plain:
            connection = plain.execution_options(valvewatch_writes=True)
            with connection.begin():
                if not self.is_sqlite:
                    connection.execute(text(f"SELECT pg_advisory_xact_lock({_WRITERS_LOCK})"))
                yield connection

    def close(self) -> None:
        self.engine.dispose()

    def _make_folder(self) -> None:
        if not self.url.database or self.url.database == ":memory:":
            raise StoreError("A database in memory keeps nothing. Give [store] database a file.")
        folder = Path(self.url.database).parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreUnreachable(
                f"The folder of the database cannot be made: {folder} ({error.strerror}). "
                "Make it by hand, or change [store] database."
            ) from error

    def _engine(self) -> Engine:
        if self.is_sqlite:
            engine = create_engine(self.url, connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False})
            event.listen(engine, "connect", _prepare_sqlite)
            event.listen(engine, "begin", _begin_sqlite)
            return engine
        try:
            # READ COMMITTED lets a writer that waited for the advisory lock see what the one before it wrote.
            return create_engine(self.url, isolation_level="READ COMMITTED", pool_pre_ping=True)
        except ImportError as error:
            raise StoreError(
                f"The driver for {self.url.drivername} is not installed. Install valvewatch[postgres]."
            ) from error

    def _migrate_if_behind(self) -> None:
        with self.reading() as connection:
            behind = is_behind(revision_of(connection), self.where)
        if not behind:
            return
        with self.writing() as connection:
            # Another process may have migrated it while we waited for the lock.
            if is_behind(revision_of(connection), self.where):
                from db.migrations import upgrade  # alembic takes most of a second to import

                upgrade(connection)

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        try:
            yield
        except exc.DBAPIError as error:
            raise self._store_error(error) from error
        except sqlite3.Error as error:  # from a connection's first pragmas
            raise sqlite_error(error, self.where) from error

    def _store_error(self, error: exc.DBAPIError) -> StoreError:
        cause = error.orig
        if isinstance(cause, sqlite3.Error):
            return sqlite_error(cause, self.where)
        words = " ".join(str(cause).split())[:300]
        state = str(getattr(cause, "sqlstate", "") or "")
        if state.startswith("53"):
            return StoreFull(f"The database server {self.where} is out of room: {words}. Make room there.")
        if state == "25006":
            return StoreReadOnly(f"The database {self.where} is read-only: {words}.")
        if state in ("55P03", "40P01"):
            return StoreLocked(f"The database {self.where} is held by another program: {words}. Try again.")
        if isinstance(error, exc.OperationalError):
            return StoreUnreachable(
                f"The database {self.where} cannot be reached: {words}. Is the server up, and are its address, "
                "user and password right?"
            )
        return StoreError(f"The database {self.where} refused: {words}.")


def revision_of(connection: Connection) -> str | None:
    """The form the database has now; None where it has none yet."""
    if not connection.dialect.has_table(connection, "alembic_version"):
        return None
    got = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if got is None else str(got)


def _parsed(url: str) -> URL:
    try:
        parsed = make_url(url)
        parsed.get_dialect()
    except exc.ArgumentError:
        raise StoreError(
            "[store] database is not an address of a database. Write it like sqlite:////home/me/valvewatch.db or "
            "postgresql+psycopg://user@host/name."
        ) from None
    except ImportError as error:
        raise StoreError(
            f"No driver is installed for this database ({error}). Install valvewatch[postgres]."
        ) from error
    return parsed


def _prepare_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves
    cursor = connection.cursor()
    try:
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.execute("PRAGMA synchronous = FULL")  # NORMAL may lose the last transactions in a power cut
        _use_wal(cursor)
    finally:
        cursor.close()


def _use_wal(cursor: Any) -> None:
    # Two processes opening a new file at once: changing the mode does not wait for the other, so we do.
    for attempt in range(50):
        try:
            if cursor.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
                cursor.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if "readonly" in str(error):
                return  # looking back still works
            if "locked" not in str(error) or attempt == 49:
                raise
            time.sleep(0.1)


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("valvewatch_writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def sqlite_error(error: sqlite3.Error, where: str) -> StoreError:
    """SQLite's error as ours; it tells its kinds apart by words alone."""
    words = str(error)
    if "locked" in words or "busy" in words:
        return StoreLocked(
            f"The database {where} was held by another program for {BUSY_SECONDS:.0f} seconds. Close what has it open "
            "(a backup, a database viewer) and try again; nothing was lost."
        )
    # On a disk that turned read-only the log beside the database cannot be made, which SQLite calls "unable to open".
    kept = Path(where)
    shut = (
        "unable to open" in words
        and kept.is_file()
        and not (os.access(kept, os.W_OK) and os.access(kept.parent, os.W_OK))
    )
    if "readonly" in words or "read-only" in words or shut:
        return StoreReadOnly(
            f"The database {where} may not be written. Check who owns the file and its folder, and "
            "whether the disk turned read-only, as a failing one does."
        )
    if "full" in words or "disk I/O" in words:
        return StoreFull(
            f"The database {where} could not be written ({words}): the disk is full or failing. Make room, then "
            "run again; nothing half done was kept."
        )
    if "malformed" in words or "not a database" in words or "corrupt" in words:
        return StoreDamaged(
            f"The database {where} is damaged or not a database ({words}). It was left as it is. Put back the last "
            "backup with: valvewatch restore DIR."
        )
    if "unable to open" in words:
        return StoreUnreachable(f"The database {where} cannot be opened. Check that its folder exists and who owns it.")
    return StoreError(f"The database {where} refused: {words}.")
