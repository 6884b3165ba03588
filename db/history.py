"""What people and programs ask of the past; reading only. Rows come back as plain dicts in the forms fixed for --json.

An answer must start within half a second, and importing SQLAlchemy takes most of that: a SQLite file is therefore asked
through Python's own sqlite3, in the same plain SQL that other databases get through SQLAlchemy.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Protocol, Self

from db.archive import Archive
from db.errors import StoreError
from db.records import spoken
from db.schema import is_behind, moment_text, place_from

Row = Mapping[str, Any]


class History:
    """Questions about what is kept. Each answer is a dict that json.dumps takes as it is; times end in "Z"."""

    def __init__(self, asking: _Asking, archive: Archive | None) -> None:
        self._asking = asking
        self._archive = archive

    @classmethod
    def open(cls, database_url: str, archive_dir: Path | None = None) -> History:
        """Look into a store; one whose database is behind is brought to this release's form first.

        Raises StoreError and its kinds; a database that does not exist is made, empty.
        """
        archive = None if archive_dir is None else Archive(Path(archive_dir))
        path = _plain_sqlite(database_url)
        if path is not None and path.exists() and not _is_behind(path):
            return cls(_SqliteFile(path), archive)
        from db.engine import Database

        database = Database(database_url)
        if path is not None:
            database.close()
            return cls(_SqliteFile(path), archive)
        return cls(_AnyDatabase(database), archive)

    def close(self) -> None:
        self._asking.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    # --- Documents and versions -------------------------------------------------------------------------------------

    def documents(self, council: str | None = None) -> Iterator[dict[str, Any]]:
        """Every document, by council and title: id, council, title, url, source, first_seen, last_checked, versions,
        latest_version, state ("followed", "gone", "withdrawn"), since, and by whom where received by hand."""
        words = """
            SELECT d.*, (SELECT count(*) FROM version v WHERE v.document_id = d.id) AS versions,
                   (SELECT max(v.id) FROM version v WHERE v.document_id = d.id) AS latest_version
            FROM document d WHERE :council IS NULL OR lower(d.council) = lower(:council)
            ORDER BY d.council, d.title, d.id"""
        for row in self._asking.rows(_typed(words, "council"), council=council):
            yield _document(row)

    def document(self, ref: int | str) -> dict[str, Any] | None:
        """One document by its id, or by any address it has or had; with those addresses."""
        by = str(ref)
        found = self._asking.rows(
            "SELECT document_id AS id FROM document_address WHERE url = :url ORDER BY document_id", url=by
        )
        ids = [row["id"] for row in found] or ([int(by)] if by.isdecimal() and len(by) < 10 else [])
        for one in ids:
            rows = self._asking.rows(
                """SELECT d.*, (SELECT count(*) FROM version v WHERE v.document_id = d.id) AS versions,
                          (SELECT max(v.id) FROM version v WHERE v.document_id = d.id) AS latest_version
                   FROM document d WHERE d.id = :id""",
                id=one,
            )
            for row in rows:
                addresses = self._asking.rows(
                    "SELECT url FROM document_address WHERE document_id = :id ORDER BY id", id=one
                )
                return _document(row) | {"addresses": [address["url"] for address in addresses]}
        return None

    def versions(self, document_id: int) -> Iterator[dict[str, Any]]:
        """The versions of a document, oldest first."""
        for row in self._asking.rows(f"{_VERSIONS} WHERE v.document_id = :id ORDER BY v.id", id=document_id):
            yield _version(row)

    def version(self, version_id: int) -> dict[str, Any] | None:
        """One version, with the headers, status and redirects of the answer that first brought it."""
        for row in self._asking.rows(f"{_VERSIONS} WHERE v.id = :id", id=version_id):
            answer = {"status": row["status"], "final_url": row["final_url"]}
            answer |= {name: json.loads(row[name]) for name in ("headers", "redirects")}
            return _version(row) | answer
        return None

    def body(self, sha256: str) -> bytes:
        """The bytes kept under this hash. Raises ArchiveDamaged."""
        if self._archive is None:
            raise StoreError("This history was opened without an archive: pass [store] archive.")
        return self._archive.read(sha256)

    # --- Targets ----------------------------------------------------------------------------------------------------

    def targets(
        self,
        council: str | None = None,
        measure: str | None = None,
        period: str | None = None,
        as_of: date | datetime | None = None,
        version: int | None = None,
        every: bool = False,
    ) -> Iterator[dict[str, Any]]:
        """The targets of each document's current version; as_of: of the version current at the end of that day (UTC).

        A document already withdrawn by then is left out. version: those of just this version. every: those of every
        version of the documents not withdrawn.
        """
        end = None if as_of is None else moment_text(_end_of(as_of))
        words = """
            SELECT t.*, v.document_id, d.title AS document, d.url AS url, d.council AS document_council,
                   v.first_seen AS seen_from
            FROM target t JOIN version v ON v.id = t.version_id JOIN document d ON d.id = v.document_id
            WHERE (:measure IS NULL OR t.measure = :measure) AND (:period IS NULL OR t.period = :period)
              AND (:council IS NULL OR lower(d.council) = lower(:council) OR lower(t.council) = lower(:council))
              AND ((:version IS NOT NULL AND v.id = :version) OR (:every = 1 AND d.withdrawn_at IS NULL)
                OR (:version IS NULL AND v.id = (
                    SELECT max(w.id) FROM version w WHERE w.document_id = d.id
                    AND w.unreadable = '' AND w.read_by IS NOT NULL AND (:as_of IS NULL OR w.first_seen <= :as_of))
                AND (d.withdrawn_at IS NULL OR (:as_of IS NOT NULL AND d.withdrawn_at > :as_of))))
            ORDER BY d.council, d.title, d.id, t.position"""
        words = _typed(words, "measure", "period", "council", "as_of").replace(":version", "CAST(:version AS INTEGER)")
        words = words.replace(":every", "CAST(:every AS INTEGER)")
        given = {"council": council, "measure": measure, "period": period, "as_of": end, "version": version}
        given["every"] = int(every)
        for row in self._asking.rows(words, **given):
            yield _target(row)

    # --- Changes ----------------------------------------------------------------------------------------------------

    def changes(
        self,
        since: date | datetime | None = None,
        council: str | None = None,
        measure: str | None = None,
        run: int | None = None,
    ) -> Iterator[dict[str, Any]]:
        """What changed, in the order in which we found it. since: from the start of that day (UTC) or that moment on.

        alerted: at least one reader's message with it was sent. verdict: what a person said of it last ("said", "note",
        "by", "at"), None if nobody did.
        """
        words = """
            SELECT c.*, d.source, w.verdict, w.note AS verdict_note, w."by" AS verdict_by, w.marked_at,
                   EXISTS (SELECT 1 FROM alert a JOIN message m ON m.id = a.message_id
                           WHERE a.change_id = c.id AND m.state = 'sent') AS alerted
            FROM change c JOIN document d ON d.id = c.document_id
              LEFT JOIN verdict w ON w.id = (SELECT max(x.id) FROM verdict x WHERE x.change_id = c.id)
            WHERE (:since IS NULL OR c.detected_at >= :since) AND (:measure IS NULL OR c.measure = :measure)
              AND (:council IS NULL OR lower(c.council) = lower(:council)) AND (:run IS NULL OR c.run_id = :run)
            ORDER BY c.id"""
        words = _typed(words, "since", "measure", "council").replace(":run", "CAST(:run AS INTEGER)")
        start = None if since is None else moment_text(_start_of(since))
        for row in self._asking.rows(words, since=start, council=council, measure=measure, run=run):
            yield _change(row)

    def answered(self, since: datetime) -> Iterator[dict[str, Any]]:
        """Which source's own address answered well in which run, of the runs begun since: source, run, started_at."""
        words = """
            SELECT DISTINCT f.source, f.run_id, r.started_at
            FROM "fetch" f JOIN source s ON s.key = f.source JOIN run r ON r.id = f.run_id
            WHERE r.started_at >= :since AND f.outcome <> 'failed' AND s.active AND (f.found_on = '' OR f.url = s.url)
            ORDER BY f.run_id, f.source"""
        for row in self._asking.rows(_typed(words, "since"), since=moment_text(since)):
            yield {"source": row["source"], "run": row["run_id"], "started_at": _z(row["started_at"])}

    # --- Runs, sources, outbox --------------------------------------------------------------------------------------

    def runs(self, limit: int | None = None) -> Iterator[dict[str, Any]]:
        """The runs, oldest first; with a limit, the newest so many. Outcome "running" while one is going on."""
        rows = self._asking.rows(
            "SELECT * FROM run ORDER BY id DESC LIMIT :limit", limit=2**31 - 1 if limit is None else limit
        )
        for row in reversed(list(rows)):
            counts: Row = {name: row[name] for name in _COUNTS}
            if row["ended_at"] is None:
                counts = next(self._asking.rows(_LIVE_COUNTS, run=row["id"]))
            yield {
                "id": row["id"],
                "started_at": _z(row["started_at"]),
                "ended_at": _z(row["ended_at"]),
                "outcome": row["outcome"] or "running",
                **{name: counts[name] for name in _COUNTS},
                "kind": row["kind"],
                "reason": row["reason"],
            }

    def sources(self, *, inactive: bool = False) -> Iterator[dict[str, Any]]:
        """The sources being watched, by council, as they stood when the last run ended.

        failed_runs: in a row that it failed in whatever way; state_runs: of these, in the state it has now.
        found: the documents that the last good run found there; fewer_runs: runs in a row in which that was half of the
        usual number or less, and fewer_why the reason most of the others gave ("" where no link led to them).
        """
        words = """
            SELECT s.*, (SELECT count(*) FROM document d WHERE d.source = s.key AND d.withdrawn_at IS NULL) AS documents,
                   CASE WHEN s.failed_runs > 0 THEN 1 + (SELECT count(*) FROM run r
                        WHERE r.started_at > s.since AND r.kind <> 'by hand') ELSE 0 END AS state_runs
            FROM source s ORDER BY s.council, s.spider, s.url"""
        for row in self._asking.rows(words):
            if row["active"] or inactive:
                yield {
                    "council": row["council"],
                    "spider": row["spider"],
                    "url": row["url"],
                    "status": row["state"],
                    "since": _z(row["since"]),
                    "reason": row["reason"],
                    "last_ok": _z(row["last_ok"]),
                    "documents": row["documents"],
                    "title": row["title"],
                    "error": row["error"],
                    "failed_runs": row["failed_runs"],
                    "state_runs": row["state_runs"],
                    "found": row["found"],
                    "usual": row["usual"],
                    "fewer_runs": row["fewer_runs"],
                    "fewer_since": _z(row["fewer_since"]),
                    "fewer_why": row["fewer_why"],
                    "active": bool(row["active"]),
                }

    def certificates(self) -> Iterator[dict[str, Any]]:
        """The hosts that answered over TLS, by name: host, until (the certificate's last moment), seen (last)."""
        for row in self._asking.rows("SELECT * FROM certificate ORDER BY host"):
            yield {"host": row["host"], "until": _z(row["until"]), "seen": _z(row["seen"])}

    def outbox(self, state: str | None = None) -> Iterator[dict[str, Any]]:
        """Messages and how they stand (pending, sending, sent, failed, held), oldest first."""
        words = """
            SELECT m.*, (SELECT count(*) FROM alert a WHERE a.message_id = m.id) AS alerts
            FROM message m WHERE :state IS NULL OR m.state = :state ORDER BY m.id"""
        for row in self._asking.rows(_typed(words, "state"), state=state):
            yield {
                "id": row["id"],
                "run": row["run_id"],
                "recipient": spoken(row["recipient"]),
                "kind": row["kind"],
                "state": row["state"],
                "reason": row["reason"],
                "alerts": row["alerts"],
                "attempts": row["attempts"],
                "created_at": _z(row["created_at"]),
                "sent_at": _z(row["sent_at"]),
                "message_id": row["message_id"],
            }


# --- Forms ----------------------------------------------------------------------------------------------------------

_COUNTS: Final = ("sources", "checked", "unchanged", "new_versions", "changes", "failed", "alerts")

_LIVE_COUNTS: Final = """
    SELECT (SELECT count(*) FROM source WHERE active) AS sources,
           (SELECT count(DISTINCT f.source) FROM "fetch" f JOIN source s ON s.key = f.source
              WHERE f.run_id = :run AND f.outcome <> 'failed' AND s.active
              AND (f.found_on = '' OR f.url = s.url)) AS checked,
           (SELECT count(DISTINCT f.url) FROM "fetch" f WHERE f.run_id = :run AND f.outcome <> 'failed'
              AND f.role = 'document' AND (f.version_id IS NULL
                OR f.version_id NOT IN (SELECT id FROM version WHERE run_id = :run))) AS unchanged,
           (SELECT count(*) FROM version WHERE run_id = :run) AS new_versions,
           (SELECT count(*) FROM change WHERE run_id = :run AND material) AS changes,
           (SELECT count(DISTINCT url) FROM "fetch" WHERE run_id = :run AND outcome = 'failed'
              AND url NOT IN (SELECT url FROM "fetch" WHERE run_id = :run AND outcome <> 'failed')) AS failed,
           (SELECT count(*) FROM alert WHERE run_id = :run) AS alerts"""
"""As db.runs.count, for a run going on."""

_VERSIONS: Final = """
    SELECT v.*, d.title AS document, f.status, f.final_url, f.redirects, f.headers,
           (SELECT count(*) FROM target t WHERE t.version_id = v.id) AS targets
    FROM version v JOIN document d ON d.id = v.document_id JOIN "fetch" f ON f.id = v.fetch_id"""


def _document(row: Row) -> dict[str, Any]:
    state, since = "followed", None
    if row["withdrawn_at"]:
        state, since = "withdrawn", row["withdrawn_at"]
    elif row["gone_since"]:
        state, since = "gone", row["gone_since"]
    return {
        "id": row["id"],
        "council": row["council"],
        "title": row["title"],
        "url": row["url"],
        "source": row["source"],
        "found_on": row["found_on"],
        "first_seen": _z(row["first_seen"]),
        "last_checked": _z(row["last_checked"]),
        "versions": row["versions"],
        "latest_version": row["latest_version"],
        "state": state,
        "since": _z(since),
        "published_at": row["published_at"],
        "by_hand": bool(row["received_at"]),
        "came_from": row["came_from"],
        "received_by": row["received_by"],
        "received_at": _z(row["received_at"]),
    }


def _version(row: Row) -> dict[str, Any]:
    return {
        "id": row["id"],
        "document_id": row["document_id"],
        "document": row["document"],
        "council": row["council"],
        "url": row["url"],
        "title": row["title"],
        "sha256": row["sha256"],
        "size": row["size"],
        "media_type": row["media_type"],
        "first_seen": _z(row["first_seen"]),
        "last_seen": _z(row["last_seen"]),
        "run": row["run_id"],
        "found_on": row["found_on"],
        "link_text": row["link_text"],
        "published_at": row["published_at"],
        "publisher_note": row["publisher_note"],
        "targets": row["targets"],
        "read": row["read_by"] is not None,
        "unreadable": row["unreadable"],
        "baseline": bool(row["baseline"]),
    }


def _target(row: Row) -> dict[str, Any]:
    return {
        "council": row["council"] or row["document_council"],
        "document": row["document"],
        "document_id": row["document_id"],
        "version": row["version_id"],
        "measure": row["measure"],
        "basis": row["basis"],
        "direction": row["direction"],
        "form": row["form"],
        "value": _number(row["value"]),
        "unit": row["unit"],
        "baseline": _number(row["baseline"]),
        "period": row["period"],
        "quote": row["quote"],
        "place": _place(json.loads(row["place"])),
        "period_written": row["period_written"],
        "scope": row["scope"],
        "check_by_eye": bool(row["check_by_eye"]),
        "url": row["url"],
        "seen_from": _z(row["seen_from"]),
    }


def _change(row: Row) -> dict[str, Any]:
    body = json.loads(row["body"])
    return {
        "id": row["id"],
        "run": row["run_id"],
        "detected_at": _z(row["detected_at"]),
        "council": row["council"],
        "document": row["document"],
        "document_id": row["document_id"],
        "url": row["url"],
        "kind": row["kind"],
        "family": row["family"],
        "measure": row["measure"] or None,
        "basis": row["basis"] or None,
        "period": row["period"] or None,
        "old": _side(body, "before", row["version_before"]),
        "new": _side(body, "after", row["version_after"]),
        "alerted": bool(row["alerted"]),
        "notes": body.get("notes", []),
        "material": bool(row["material"]),
        "source": row["source"],
        "verdict": _verdict(row),
        "scope": str((body.get("after") or body.get("before") or {}).get("scope") or ""),
    }


def _verdict(row: Row) -> dict[str, Any] | None:
    """What a person said of the change last, None if nobody did."""
    if row["verdict"] is None:
        return None
    said = {"said": row["verdict"], "note": row["verdict_note"], "by": row["verdict_by"]}
    return said | {"at": _z(row["marked_at"])}


def _side(body: Row, side: str, version: int | None) -> dict[str, Any] | None:
    """One side of a change: its target, or a reworded clause's words; None where there is none."""
    target, words = body.get(side), body.get(f"words_{side}")
    if target is None and not words:
        return None
    target = target or {}
    place = target.get("place") or body.get(f"place_{side}")
    return {
        "value": _number(target.get("value")),
        "unit": target.get("unit", ""),
        "form": target.get("form", "none"),
        "direction": target.get("direction", ""),
        "baseline": _number(target.get("baseline")),
        "quote": target.get("quote") or words or "",
        "place": None if place is None else _place(place),
        "version": version,
    }


def _place(stored: Row) -> str:
    """A place in words: "page 4, clause 3.2"."""
    return str(place_from(stored))


def _number(text: str | None) -> int | float | None:
    if text is None:
        return None
    value = Decimal(text)
    return int(value) if value == value.to_integral_value() else float(value)


def _z(text: str | None) -> str | None:
    return None if text is None else text[:19] + "Z"


def _start_of(day: date | datetime) -> datetime:
    return day if isinstance(day, datetime) else datetime.combine(day, time(), UTC)


def _end_of(day: date | datetime) -> datetime:
    return day if isinstance(day, datetime) else datetime.combine(day, time(), UTC) + timedelta(days=1, microseconds=-1)


# --- Asking ---------------------------------------------------------------------------------------------------------


class _Asking(Protocol):
    def rows(self, words: str, **given: Any) -> Iterator[Row]: ...

    def close(self) -> None: ...


class _SqliteFile:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection = _connect(path)

    def rows(self, words: str, **given: Any) -> Iterator[Row]:
        try:
            cursor = self._connection.execute(words, given)
            for row in cursor:
                yield {name: row[name] for name in row.keys()}  # noqa: SIM118 - sqlite3.Row iterates over its values
        except sqlite3.Error as error:
            raise _in_words(error, self._path) from error

    def close(self) -> None:
        self._connection.close()


class _AnyDatabase:
    def __init__(self, database: Any) -> None:
        self._database = database

    def rows(self, words: str, **given: Any) -> Iterator[Row]:
        from sqlalchemy import text

        with self._database.reading() as connection:
            yield from connection.execute(text(words), given).mappings().all()

    def close(self) -> None:
        self._database.close()


def _typed(words: str, *names: str) -> str:
    """Say of each parameter that it is text: PostgreSQL will not guess the type of one that may be NULL."""
    for name in names:
        words = words.replace(f":{name}", f"CAST(:{name} AS TEXT)")
    return words


def _connect(path: Path) -> sqlite3.Connection:
    try:
        # Not mode=ro: a reader of a write-ahead log must be able to make its index file.
        connection = sqlite3.connect(path, timeout=30.0, check_same_thread=False)
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA query_only = ON")
        return connection
    except sqlite3.Error as error:
        raise _in_words(error, path) from error


def _is_behind(path: Path) -> bool:
    connection = _connect(path)
    try:
        there = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone() if there else None
        return is_behind(row[0] if row else None, str(path))
    except sqlite3.Error as error:
        raise _in_words(error, path) from error
    finally:
        connection.close()


def _in_words(error: sqlite3.Error, path: Path) -> StoreError:
    from db.engine import sqlite_error

    return sqlite_error(error, str(path))


def _plain_sqlite(url: str) -> Path | None:
    """The file of a plain SQLite address; None for any other, which SQLAlchemy must understand."""
    for start in ("sqlite:///", "sqlite+pysqlite:///"):
        if url.startswith(start) and "?" not in url and url != start:
            return Path(url.removeprefix(start))
    return None
