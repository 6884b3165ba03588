"""A store is made, brought up to date, or refused in plain words; it never shows a driver's error."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlalchemy import create_engine

from db import engine, models, schema
from db.errors import StoreDamaged, StoreError, StoreLocked, StoreReadOnly, StoreTooNew, StoreUnreachable
from db.history import History
from db.store import Store
from tests.stores import NIGHT


def test_a_new_store_is_made_with_its_folders(tmp_path: Path) -> None:
    with Store.open(f"sqlite:///{tmp_path}/deep/down/valvewatch.db", tmp_path / "archive") as store:
        assert store.start_run(NIGHT) == 1
    assert (tmp_path / "deep/down/valvewatch.db").exists()


def test_sqlite_writes_ahead_checks_references_and_waits_for_the_disk(store: Store) -> None:
    with store._db.reading() as connection:
        asked = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "foreign_keys", "synchronous")
        ]
    assert asked == ["wal", 1, 2]


def test_the_migrations_make_just_what_the_models_say(address: str, tmp_path: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    Store.open(address, tmp_path / "archive").close()
    made = create_engine(address)
    with made.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, models.metadata)
    made.dispose()
    assert differences == []


def test_every_migration_is_listed_in_order() -> None:
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory(str(Path(schema.__file__).parent / "migrations"))
    newest_first = [script.revision for script in scripts.walk_revisions()]
    assert tuple(reversed(newest_first)) == schema.REVISIONS


def test_what_an_older_release_kept_is_there_after_the_migration(address: str, tmp_path: Path) -> None:
    from alembic import command

    from db.migrations import config

    older = create_engine(address)
    with older.begin() as connection:
        if address.startswith("postgres"):
            connection.exec_driver_sql("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
        else:
            tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
            for name in tables:
                connection.exec_driver_sql(f'DROP TABLE "{name}"')
        command.upgrade(config(connection), "0002")
        connection.exec_driver_sql(
            "INSERT INTO source (key, council, spider, url, title, confirmed, active, state, reason, error, failed_runs) "
            "VALUES ('page u', 'Kent', 'page', 'u', '', '', TRUE, 'ok', '', '', 0)"
        )
    older.dispose()
    with closing(History.open(address, tmp_path / "archive")) as history:
        (row,) = history.sources()
        assert list(history.certificates()) == []
    assert (row["council"], row["status"], row["found"], row["usual"], row["fewer_since"]) == ("Kent", "ok", 0, 0, None)


def test_a_database_from_a_newer_release_is_refused_and_left_untouched(
    open_store: Callable[[], Store], address: str, tmp_path: Path
) -> None:
    store = open_store()
    with store._db.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    for opening in (lambda: Store.open(address, tmp_path), lambda: History.open(address)):
        with pytest.raises(StoreTooNew, match=r"newer release.*9999.*Nothing was touched"):
            opening()
    with store._db.reading() as connection:
        assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == "9999"


def test_opening_a_store_that_is_up_to_date_does_not_import_alembic(sqlite_address: str, tmp_path: Path) -> None:
    words = (
        "import sys; from pathlib import Path; from db.store import Store\n"
        f"Store.open({sqlite_address!r}, Path({str(tmp_path)!r})).close(); print('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", words], capture_output=True, text=True).stdout.strip() == "False"


def test_several_processes_may_make_the_same_new_store_at_once(address: str, tmp_path: Path) -> None:
    address = address.replace("valvewatch.db", "new.db")
    words = f"from pathlib import Path; from db.store import Store; Store.open({address!r}, Path({str(tmp_path)!r}))"
    made = [subprocess.Popen([sys.executable, "-c", words], stderr=subprocess.PIPE, text=True) for _ in range(3)]
    assert [one.communicate(timeout=60)[1] for one in made] == ["", "", ""]


@pytest.mark.parametrize(
    "rubbish", [b"This is not a database, it is a letter." * 50, b"SQLite format 3\0" + b"\xff" * 8000]
)
def test_a_damaged_database_is_refused_and_left_as_it_is(tmp_path: Path, rubbish: bytes) -> None:
    file = tmp_path / "valvewatch.db"
    file.write_bytes(rubbish)
    for opening in (lambda: Store.open(f"sqlite:///{file}", tmp_path), lambda: History.open(f"sqlite:///{file}")):
        with pytest.raises(StoreDamaged, match=r"damaged.*restore") as refused:
            opening()
        assert str(file) in str(refused.value)
    assert file.read_bytes() == rubbish


def test_damage_in_the_middle_of_a_database_is_told_when_met(sqlite_address: str, tmp_path: Path) -> None:
    file = Path(sqlite_address.removeprefix("sqlite:///"))
    content = bytearray(file.read_bytes())
    content[8192:] = b"\xff" * (len(content) - 8192)
    file.write_bytes(content)
    with pytest.raises(StoreDamaged), Store.open(sqlite_address, tmp_path) as store:
        store.start_run(NIGHT)


def test_a_locked_database_is_told_as_one_after_waiting(
    sqlite_address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0.2)
    with (
        Store.open(sqlite_address, tmp_path) as store,
        closing(sqlite3.connect(sqlite_address.removeprefix("sqlite:///"))) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreLocked, match="another program"):
            store.start_run(NIGHT)
        other.rollback()
        assert store.start_run(NIGHT) == 1


@pytest.fixture
def not_root(tmp_path: Path) -> Iterator[None]:
    """File modes do not bind root: where the tests run as root, that is given up for the length of a test."""
    root = os.geteuid() == 0
    # What opening imports may lie in root's home: it is imported before.
    Store.open(f"sqlite:///{tmp_path}/first.db", tmp_path / "archive").close()
    if root:
        os.seteuid(65534)
    yield
    if root:
        os.seteuid(0)


def test_a_read_only_database_can_be_looked_at_but_not_written(not_root: None) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder, "valvewatch.db")
        with Store.open(f"sqlite:///{file}", Path(folder, "archive")) as store:
            store.start_run(NIGHT)
        file.chmod(0o444)
        with Store.open(f"sqlite:///{file}", Path(folder, "archive")) as store:
            with pytest.raises(StoreReadOnly, match="owns"):
                store.start_run(NIGHT)
            assert store.note("any") is None


def test_a_write_that_the_database_refuses_as_read_only_is_told_as_one(store: Store) -> None:
    with pytest.raises(StoreReadOnly, match="may not be written"), store._db.writing() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")
        connection.exec_driver_sql("DELETE FROM note")


def test_a_full_disk_is_told_as_one_and_the_store_goes_on_after(store: Store) -> None:
    from db.errors import StoreFull

    with store._db.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
    with pytest.raises(StoreFull, match=r"disk is full.*nothing half done"), store._db.writing() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        for n in range(100):
            connection.execute(models.note.insert().values(name=str(n), value="x" * 4000, written_at=NIGHT))
    assert store.note("1") is None


def test_an_address_that_is_none_is_refused_without_repeating_it(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="not an address") as refused:
        Store.open("secret-password", tmp_path)
    assert "secret" not in str(refused.value)


def test_a_database_in_memory_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="keeps nothing"):
        Store.open("sqlite://", tmp_path)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreUnreachable, match="cannot be made"):
        Store.open(f"sqlite:///{tmp_path}/file/valvewatch.db", tmp_path)


def test_a_server_that_does_not_answer_is_told_without_its_password(tmp_path: Path) -> None:
    with pytest.raises(StoreUnreachable, match="cannot be reached") as refused:
        Store.open("postgresql+psycopg://me:hunter2@127.0.0.1:1/none", tmp_path)
    assert "hunter2" not in str(refused.value)
