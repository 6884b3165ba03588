"""backup and restore: database and archive into a folder and back, verified, also while a run goes on.

The bytes are copied after the database: every row in the copy then has its bytes. A file that is there already, with the
right hash, is not copied again. A backup that breaks off leaves the one before it whole: each copy of the database has a
name of its own, and the manifest, written last, says which one counts.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from sqlalchemy.engine import make_url

from db.errors import StoreError
from db.records import spoken
from db.store import Store
from monitor.alone import alone
from monitor.told import NAME as LEDGER
from monitor.told import ledger_of

MANIFEST = "backup.json"


class BackupError(Exception):
    """A backup or restore could not be done. Its text says what, where and what to do next."""


@contextmanager
def _in_words() -> Iterator[None]:
    """A disk that is not there, full or not ours as a BackupError."""
    try:
        yield
    except OSError as fault:
        raise BackupError(f"{fault.filename or 'The disk'} could not be read or written: {fault.strerror}.") from fault


@dataclass(frozen=True)
class Copied:
    """What a backup or restore moved: files in all, files copied now, bytes copied now."""

    files: int
    copied: int
    size: int


@_in_words()
def make_backup(database_url: str, archive_dir: Path, folder: Path) -> Copied:
    """Copy database and archive to folder, then read the copies back.

    Raises BackupError where they cannot be written or do not read back.
    """
    folder.mkdir(parents=True, exist_ok=True)
    dump = _copy_database(database_url, folder)
    if ledger_of(archive_dir).is_file():
        _write(folder / LEDGER, ledger_of(archive_dir).read_bytes())
    done = _copy_files(archive_dir, folder / "archive")
    manifest = {
        "made_at": datetime.now(UTC).isoformat(),
        "database": dump.name,
        "sha256": _hash(dump),
        "files": done.files,
    }
    _write(folder / MANIFEST, json.dumps(manifest).encode())
    faults = check_backup(folder)
    if faults:
        raise BackupError(f"The backup in {folder} does not read back: {faults[0]}")
    for old in (*folder.glob("valvewatch*.db"), *folder.glob("valvewatch*.dump"), *folder.glob("valvewatch*.part")):
        if old != dump:
            old.unlink(missing_ok=True)
    return done


def check_backup(folder: Path) -> list[str]:
    """Faults of a backup, in words; [] where database and every file are whole."""
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return [f"{folder} holds no backup: {MANIFEST} is missing or damaged"]
    dump = folder / manifest["database"]
    faults = []
    if not dump.is_file() or _hash(dump) != manifest["sha256"]:
        faults.append(f"the copy of the database, {dump}, is missing or not what was written")
    elif dump.suffix == ".db":
        with closing(sqlite3.connect(f"file:{dump}?mode=ro", uri=True)) as database:
            verdict = database.execute("PRAGMA integrity_check").fetchone()[0]
            if verdict != "ok":
                faults.append(f"the copy of the database is damaged: {verdict}")
    faults += [f"{path} is not what its name says" for path in _files(folder / "archive") if _hash(path) != path.name]
    return faults


@_in_words()
def restore_backup(folder: Path, database_url: str, archive_dir: Path, *, now: datetime, force: bool = False) -> Copied:
    """Put a backup back. A database that is there is kept beside it, and only moved aside with force.

    The ledger of what was told, where there is one, is newer than the backup and stays: it keeps readers from being
    told again. On a machine that has none the backup's comes back, and messages that wait in the restored outbox are
    held, because they may have gone out since: a person releases them.

    Raises BackupError, and AnotherRun where one is going on: what it saves would be lost with the old database.
    """
    faults = check_backup(folder)
    if faults:
        raise BackupError(f"{folder} was not restored: {faults[0]}.")
    _refuse_while_running(database_url, archive_dir)
    manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    dump = folder / manifest["database"]
    done = _copy_files(folder / "archive", archive_dir)  # only ever adds or mends
    if dump.suffix == ".db":
        if not database_url.startswith("sqlite:///"):
            raise BackupError(f"{dump} is a copy of an SQLite database; the settings name another kind.")
        path = Path(database_url.removeprefix("sqlite:///"))
        if path.exists() and not force:
            raise BackupError(f"There is a database at {path}. With --force it is moved aside, not deleted.")
        path.parent.mkdir(parents=True, exist_ok=True)
        ready = path.with_name(f"{path.name}.restored")
        _copy(dump, ready)
        aside = path.with_name(f"{path.name}.before-restore-{now:%Y%m%d-%H%M%S}")
        for ending in ("", "-wal", "-shm"):  # a log that stayed behind would be played into the restored database
            old = path.with_name(path.name + ending)
            if old.exists():
                os.replace(old, aside.with_name(aside.name + ending))
        os.replace(ready, path)
    else:
        if database_url.startswith("sqlite"):
            raise BackupError(f"{dump} is a copy of a PostgreSQL database; the settings name another kind.")
        _postgres("pg_restore", database_url, "--clean", "--if-exists", "--no-owner", "--single-transaction", str(dump))
    ledger = ledger_of(archive_dir)
    if ledger.is_file():
        with Store.open(database_url, archive_dir):
            return done  # opened so that an older database is brought to today's form
    if (folder / LEDGER).is_file():
        _write(ledger, (folder / LEDGER).read_bytes())
    with Store.open(database_url, archive_dir) as store:
        for message in store.pending_messages(datetime.max.replace(tzinfo=UTC)):
            store.hold(message.id, now, "restored from a backup: it may have been sent since")
    return done


def _refuse_while_running(database_url: str, archive_dir: Path) -> None:
    """Raises AnotherRun where one is going on. A database that cannot be opened has none: it is what is to be mended."""
    if database_url.startswith("sqlite:///") and not Path(database_url.removeprefix("sqlite:///")).exists():
        return
    with contextlib.suppress(StoreError), Store.open(database_url, archive_dir) as store, alone(store):
        pass


def _copy_database(database_url: str, folder: Path) -> Path:
    name = f"valvewatch-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}"
    if database_url.startswith("sqlite:///"):
        source, target = Path(database_url.removeprefix("sqlite:///")), folder / f"{name}.db"
        if not source.is_file():
            raise BackupError(f"There is no database at {source} yet: nothing to back up.")
        part = target.with_suffix(".part")
        part.unlink(missing_ok=True)
        try:
            with (
                closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True)) as one,
                closing(sqlite3.connect(part)) as other,
            ):
                one.backup(other)
        except sqlite3.Error as fault:
            raise BackupError(f"{source} could not be copied to {part}: {fault}.") from None
        os.replace(part, target)
        return target
    target = folder / f"{name}.dump"
    part = target.with_suffix(".part")
    _postgres("pg_dump", database_url, "--format=custom", "--file", str(part))
    os.replace(part, target)
    return target


def _postgres(tool: str, database_url: str, *arguments: str) -> None:
    """Run one of PostgreSQL's own tools on a database. The password goes by the environment, which other users of the
    machine cannot see; arguments they can."""
    if shutil.which(tool) is None:
        raise BackupError(f"{tool} is not installed. It comes with PostgreSQL's client tools.")
    url = make_url(database_url)
    # SQLAlchemy's address as these tools write it.
    plain = url._replace(drivername="postgresql", password=None).render_as_string()
    secrets = {"PGPASSWORD": url.password} if url.password else {}
    done = subprocess.run(
        [tool, "--dbname", plain, *arguments], capture_output=True, text=True, stdin=subprocess.DEVNULL,
        env={**os.environ, **secrets},
    )  # fmt: skip
    if done.returncode:
        raise BackupError(
            f"{tool} failed: {done.stderr.strip().splitlines()[-1] if done.stderr.strip() else done.returncode}"
        )


def _files(folder: Path) -> Iterator[Path]:
    """The archive's files: those named by a hash."""
    yield from (path for path in sorted(folder.rglob("*")) if path.is_file() and len(path.name) == 64)


def _copy_files(source: Path, target: Path) -> Copied:
    files = copied = size = 0
    for path in _files(source):
        files += 1
        copy = target / path.relative_to(source)
        if copy.is_file() and _hash(copy) == path.name:
            continue
        copy.parent.mkdir(parents=True, exist_ok=True)
        body = path.read_bytes()
        if hashlib.sha256(body).hexdigest() != path.name:
            raise BackupError(
                f"{path} is damaged: its bytes do not have the hash of its name. `valvewatch verify` tells more."
            )
        _write(copy, body)
        copy.chmod(0o444)
        copied, size = copied + 1, size + len(body)
    return Copied(files, copied, size)


def _copy(source: Path, target: Path) -> None:
    """A file that may be large; all of it or nothing."""
    with source.open("rb") as file:
        _write(target, file)


def _write(path: Path, body: bytes | BinaryIO) -> None:
    """All of it or nothing."""
    part = path.with_name(path.name + ".part")
    try:
        part.unlink(missing_ok=True)
        with part.open("wb") as out:
            shutil.copyfileobj(io.BytesIO(body) if isinstance(body, bytes) else body, out)
            out.flush()
            os.fsync(out.fileno())
        os.replace(part, path)
    except OSError as fault:
        part.unlink(missing_ok=True)
        raise BackupError(f"{path} could not be written: {fault.strerror}.") from None


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def verify(database_url: str, archive_dir: Path, now: datetime) -> list[str]:
    """Every fault of what is kept: bytes against their hashes, rows against bytes, the chain of checks, alerts not told."""
    with Store.open(database_url, archive_dir) as store:
        faults = store.check_chain() + store.check_archive()
        for message in store.pending_messages(datetime.max.replace(tzinfo=UTC)):  # also what is put off
            age = now - message.created_at
            if age.days >= 1:
                faults.append(
                    f"a message to {spoken(message.recipient)} has waited since {message.created_at:%d %B %Y}: `valvewatch alerts`"
                )
    return faults
