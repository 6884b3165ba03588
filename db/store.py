"""Store: the only door to database and archive.

Each writing verb is one transaction: done wholly or, after any error or kill, not at all. Bytes are safe in the archive
before the row that names them is written, so no row points at nothing; a file without a row is harmless.

Times passed in are aware; what comes back is aware UTC. Any verb may raise StoreError, in words for a person.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Literal, Self

from sqlalchemy import delete, func, insert, or_, select, update

from db import capture, chain, identity, outbox, runs
from db import lease as leases
from db.archive import Archive
from db.engine import Database
from db.errors import ArchiveDamaged, StoreError
from db.measures import family_of
from db.models import change as change_table
from db.models import (
    document,
    document_address,
    fetch,
    note,
    page,
    run,
    seen,
    source,
    target,
    validator,
    verdict,
    version,
)
from db.records import (
    Alert,
    Change,
    FailedFetch,
    Fetched,
    Known,
    Lease,
    Link,
    MissingDocument,
    OutboxMessage,
    RunSummary,
    Source,
    Target,
    Validators,
    Verdict,
    Version,
)
from db.schema import plain, target_from

if TYPE_CHECKING:
    from db.history import History

WHOLE_AGAIN: Final = timedelta(days=7)
"""How long we believe a server's "not modified" before asking for the whole answer again."""

FOLLOWED_AFTER: Final = timedelta(days=30)
"""How long a withdrawn document is still asked for, in case it comes back."""


_TRIED_AGAIN = 3  # days on each of which a document that could not be read is tried again


def _is_worth_trying(version: Version, now: datetime | None) -> bool:
    if now is None:
        return False
    days = (now.date() - version.first_seen.date()).days
    return 0 < days <= _TRIED_AGAIN or (days > 0 and days % 7 == 0)


class Store:
    """What we keep. Safe to use from several threads and processes at once."""

    def __init__(self, database: Database, archive: Archive) -> None:
        self._db = database
        self._archive = archive

    @classmethod
    def open(cls, database_url: str, archive_dir: Path) -> Store:
        """Open what is there or make it anew, brought to this release's form.

        Raises StoreTooNew (made by a newer release), StoreDamaged, StoreLocked, StoreReadOnly, StoreUnreachable.
        """
        return cls(Database(database_url), Archive(Path(archive_dir)))

    def close(self) -> None:
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @property
    def database_url(self) -> str:
        """The address it was opened with, password included: not for logs."""
        return self._db.url.render_as_string(hide_password=False)

    @property
    def archive_dir(self) -> Path:
        return self._archive.folder

    def history(self) -> History:
        """The questions that people ask of what is kept here."""
        from db.history import History

        return History.open(self.database_url, self.archive_dir)

    # --- Runs -------------------------------------------------------------------------------------------------------

    def start_run(self, now: datetime, kind: str = "nightly") -> int:
        """Begin a run. Earlier ones without an end are marked interrupted; what they had to tell goes with this one."""
        with self._db.writing() as connection:
            return runs.start(connection, now, kind)

    def finish_run(
        self, run_id: int, now: datetime, outcome: Literal["ok", "attention", "failed"], reason: str = ""
    ) -> RunSummary:
        """End a run: count what it did and settle how each source stands."""
        with self._db.writing() as connection:
            runs.end(connection, run_id, now, outcome, reason)
            return runs.summary(connection, run_id)

    def run_summary(self, run_id: int) -> RunSummary:
        """What a run did, or has done so far."""
        with self._db.reading() as connection:
            return runs.summary(connection, run_id)

    # --- Sources ----------------------------------------------------------------------------------------------------

    def save_sources(self, sources: Sequence[Source]) -> None:
        """These are the sources now: known ones keep their state, those not named become inactive."""
        with self._db.writing() as connection:
            known = set(connection.execute(select(source.c.key)).scalars())
            connection.execute(update(source).values(active=False))
            for one in {got.key: got for got in sources}.values():
                names = ("council", "spider", "url", "title", "confirmed")
                values = {name: getattr(one, name) for name in names} | {"active": True}
                if one.key in known:
                    connection.execute(update(source).where(source.c.key == one.key).values(**values))
                else:
                    connection.execute(insert(source).values(key=one.key, state="never", **values))

    def unchecked(self, run_id: int, sources: Sequence[Source]) -> list[Source]:
        """Those of the sources that left no row in this run."""
        with self._db.reading() as connection:
            rows = connection.execute(select(fetch.c.source).where(fetch.c.run_id == run_id).distinct()).scalars()
            checked = set(rows)
        return [each for each in sources if each.key not in checked]

    def failing(self, run_id: int) -> list[FailedFetch]:
        """The addresses that gave no good answer in this run, sources' own ones first."""
        with self._db.reading() as connection:
            return runs.failing(connection, run_id)

    def seen(self, source_key: str, what: str) -> bool:
        """Whether something that need be looked through only once (a committee's meeting) has been."""
        with self._db.reading() as connection:
            there = select(seen.c.what).where(seen.c.source == source_key, seen.c.what == what)
            return connection.execute(there).first() is not None

    def mark_seen(self, source_key: str, what: str, now: datetime) -> None:
        """Note that it has been; again is no harm."""
        with self._db.writing() as connection:
            there = select(seen.c.what).where(seen.c.source == source_key, seen.c.what == what)
            if connection.execute(there).first() is None:
                connection.execute(insert(seen).values(source=source_key, what=what, seen_at=now))

    # --- Fetching ---------------------------------------------------------------------------------------------------

    def save_fetch(self, fetched: Fetched) -> int | None:
        """Keep one answer, or the lack of one: always a row; the bytes where they are new.

        Gives the id of the new version if the bytes are not those of the document's latest one (a web page: a
        candidate, until merge_version says that it reads the same). The same bytes only move last_seen. Older bytes
        come back are a new version sharing the file. An empty body never is one: it is noted as failed ("empty"). A
        listing makes neither document nor version; its bytes are kept where its links changed. A failed answer's body
        (a wall against robots, a login) is evidence, never a version: kept on the first night of such a failure.
        """
        if fetched.outcome == "ok" and not fetched.body:
            fetched = replace(
                fetched, outcome="failed", reason="empty", error="The answer was empty (0 bytes).", body=None
            )
        kept = fetched.body is not None and self._is_worth_keeping(fetched)
        if kept and fetched.body is not None:
            self._archive.save(fetched.body)
        with self._db.writing() as connection:
            made = capture.save(connection, fetched, kept=kept)
            if kept and fetched.body is not None:
                # Another process may just have let go of these bytes (_let_go); it cannot while we hold the lock.
                self._archive.save(fetched.body)
            return made

    def _is_worth_keeping(self, fetched: Fetched) -> bool:
        if fetched.outcome == "ok" and fetched.role == "document":
            return True
        with self._db.reading() as connection:
            if fetched.outcome != "ok":
                # Walls carry a token of their own each night: the first page of many is evidence enough.
                return not capture.failed_alike_before(connection, fetched)
            return capture.links_change(capture.stored_links(connection, fetched.source, fetched.url), fetched.links)

    def save_by_hand(
        self,
        body: bytes,
        media_type: str,
        *,
        council: str,
        title: str,
        came_from: str,
        received_by: str,
        now: datetime,
        run_id: int,
        document_id: int | None = None,
    ) -> int | None:
        """Keep a paper that a person was given ("FOI reply, 3 May") in the same history, marked so.

        With document_id: the next version of that document (None if its latest has these bytes); else of the paper of
        this council and title received before, or a new one.
        """
        if not body:
            raise StoreError("The file is empty: there is nothing to keep.")
        self._archive.save(body)
        with self._db.writing() as connection:
            url = f"by-hand:{title}"
            if document_id is not None:
                row = connection.execute(select(document).where(document.c.id == document_id)).first()
                if row is None:
                    raise StoreError(f"There is no document {document_id}. List them with: valvewatch documents.")
                url, council = row.url, row.council
            fetched = Fetched(
                run_id=run_id, source="", council=council, url=url, role="document", outcome="ok", fetched_at=now,
                media_type=media_type, body=body, title=title, publisher_note=f"Received by hand: {came_from}",
            )  # fmt: skip
            there = select(document_address.c.document_id).where(
                document_address.c.council == council, document_address.c.url == url
            )
            if connection.execute(there).first() is None:
                by_hand = {"came_from": came_from, "received_by": received_by, "received_at": now}
                capture.new_document(connection, fetched, **by_hand)
            return capture.save(connection, fetched, kept=True)

    def known_documents(self, source_key: str) -> list[Known]:
        """Documents of a source to ask for again: all but those withdrawn for over 30 days."""
        with self._db.reading() as connection:
            today = connection.execute(select(func.max(run.c.started_at))).scalar()
            recent: Any = document.c.withdrawn_at.is_(None)
            if today is not None:
                recent = or_(recent, document.c.withdrawn_at > today - FOLLOWED_AFTER)
            said = select(fetch.c.publisher_note).where(
                fetch.c.document_id == document.c.id, fetch.c.outcome != "failed"
            )
            note_ = said.order_by(fetch.c.id.desc()).limit(1).scalar_subquery().label("note")
            rows = connection.execute(
                select(document, validator.c.etag, validator.c.last_modified, validator.c.last_full, note_)
                .outerjoin(validator, validator.c.url == document.c.url)
                .where(document.c.source == source_key, recent)
                .order_by(document.c.id)
            ).all()
        return [
            Known(
                document_id=row.id,
                url=row.url,
                identity=row.identity,
                title=row.title,
                link_text=row.link_text,
                found_on=row.found_on,
                etag=row.etag or "",
                last_modified=row.last_modified or "",
                published_at=row.published_at,
                full_fetch_due=_is_due(row.last_full, today),
                publisher_note=row.note or "",
            )
            for row in rows
        ]

    def validators(self, url: str) -> Validators:
        """What to ask for any address conditionally with: of its last good answer."""
        with self._db.reading() as connection:
            today = connection.execute(select(func.max(run.c.started_at))).scalar()
            row = connection.execute(select(validator).where(validator.c.url == url)).first()
        if row is None:
            return Validators("", "", True)
        return Validators(row.etag, row.last_modified, _is_due(row.last_full, today))

    def last_links(self, source_key: str, url: str) -> tuple[Link, ...] | None:
        """What a listing led to when it was last read well: what it still leads to when it answers 304."""
        with self._db.reading() as connection:
            stored = capture.stored_links(connection, source_key, url)
        return None if stored is None else capture.links_from(stored)

    # --- Versions ---------------------------------------------------------------------------------------------------

    def unread_versions(self, reader: int, now: datetime | None = None) -> list[Version]:
        """Versions to be read, oldest first: those never read, and latest ones read by an older reader.

        now: also latest ones that could not be read, on the nights after they came and then once a week: it may have
        been the machine's fault, or a program is there now that was not.
        """
        newer = version.alias("newer")
        is_latest = (
            ~select(newer.c.id).where(newer.c.document_id == version.c.document_id, newer.c.id > version.c.id).exists()
        )
        stale = (version.c.read_by < reader) & is_latest
        wanted = [version.c.read_by.is_(None), stale]
        if now is not None:
            wanted.append((version.c.unreadable != "") & is_latest)
        with self._db.reading() as connection:
            # By id: the order in which we fetched them, whatever the clock said.
            rows = connection.execute(select(version).where(or_(*wanted)).order_by(version.c.id)).all()
        found = [outbox.version_from(row) for row in rows]
        return [one for one in found if not one.unreadable or (one.read_by or 0) < reader or _is_worth_trying(one, now)]

    def version(self, version_id: int) -> Version | None:
        with self._db.reading() as connection:
            row = connection.execute(select(version).where(version.c.id == version_id)).first()
        return None if row is None else outbox.version_from(row)

    def with_last_words(self, of: Version) -> Version:
        """The version with what its publisher said last (date and note) while it stood: a page is often dated anew
        while a document on it stays as it is."""
        said = (fetch.c.version_id == of.id) & (fetch.c.published_at != "")
        with self._db.reading() as connection:
            row = connection.execute(
                select(fetch.c.published_at, fetch.c.publisher_note).where(said).order_by(fetch.c.id.desc()).limit(1)
            ).first()
        return of if row is None else replace(of, published_at=row.published_at, publisher_note=row.publisher_note)

    def latest_version(self, document_id: int) -> Version | None:
        with self._db.reading() as connection:
            row = capture.latest_of(connection, document_id)
        return None if row is None else outbox.version_from(row)

    def body(self, version: Version | str) -> bytes:
        """The bytes as received, proved by their hash. Raises ArchiveDamaged."""
        return self._archive.read(version if isinstance(version, str) else version.sha256)

    def targets_of(self, of: Version | int) -> list[Target]:
        """The targets found in a version, in the document's order; of the reader that last read it."""
        with self._db.reading() as connection:
            rows = connection.execute(
                select(target).where(target.c.version_id == _id(of)).order_by(target.c.position)
            ).mappings()
            return [target_from(dict(row)) for row in rows]

    def fingerprint_of(self, of: Version | int) -> str:
        """The hash of what a version says as read; "" while unread."""
        with self._db.reading() as connection:
            return connection.execute(select(version.c.fingerprint).where(version.c.id == _id(of))).scalar() or ""

    def version_before(self, of: Version) -> Version | None:
        """The previous version of the same document."""
        with self._db.reading() as connection:
            row = connection.execute(
                select(version)
                .where(version.c.document_id == of.document_id, version.c.id < of.id)
                .order_by(version.c.id.desc())
                .limit(1)
            ).first()
        return None if row is None else outbox.version_from(row)

    def is_first_version(self, of: Version) -> bool:
        return self.version_before(of) is None

    def is_baseline(self, of: Version) -> bool:
        """Whether a version belongs to the first sight of its source, which is no news.

        True for a document's first version if the document was first seen in its source's first successful run or
        before, or was among the links of that run and only came later because it could not be fetched then.
        """
        if not self.is_first_version(of):
            return False
        with self._db.reading() as connection:
            row = connection.execute(select(document).where(document.c.id == of.document_id)).one()
            if row.received_at is not None:
                return False
            first = runs.first_success(connection, row.source)
            if first is None or row.first_run <= first:
                return True
            listed = select(page.c.first_links).where(page.c.source == row.source, page.c.url == row.found_on)
            links = connection.execute(listed).scalar() or []
            began = select(func.min(fetch.c.run_id)).where(
                fetch.c.source == row.source, fetch.c.url == row.found_on, fetch.c.outcome == "ok"
            )
            page_began = connection.execute(began).scalar()
        return page_began is not None and page_began <= first and row.url in {link[0] for link in links}

    def merge_version(self, version_id: int, into_version_id: int) -> None:
        """Two versions in a row that read the same are one: the first bytes stay, last_seen moves."""
        with self._db.writing() as connection:
            unneeded = identity.merge(connection, version_id, into_version_id)
        self._let_go(unneeded)

    def _let_go(self, sha256: str) -> None:
        # After the transaction: a file too many does no harm, a file too few would. Asked again, since another process
        # may have saved the same bytes in between.
        if not sha256:
            return
        with self._db.writing() as connection:
            if identity.let_go(connection, sha256):
                self._archive.remove(sha256)

    # --- Identity ---------------------------------------------------------------------------------------------------

    def candidates_for(self, of: Version) -> list[Version]:
        """Latest versions of documents whose link left, or that are gone: possible predecessors of a new document."""
        with self._db.reading() as connection:
            return identity.candidates(connection, of)

    def adopt(self, version_id: int, document_id: int) -> int:
        """The document of this version is an older one at a new address: fold it in, its address among the older one's.

        Gives the version to go on with: version_id, now the next of document_id; or, where the bytes are the same as
        the older document's latest, that one, and nothing is left to read.
        """
        with self._db.writing() as connection:
            go_on, unneeded = identity.adopt(connection, version_id, document_id)
        self._let_go(unneeded)
        return go_on

    def withdrawn_candidates(self, run_id: int) -> list[MissingDocument]:
        """Documents that no page links to any more, or that answered gone; not those recorded as withdrawn."""
        with self._db.reading() as connection:
            return identity.missing(connection)

    def returned_documents(self, run_id: int) -> list[MissingDocument]:
        """Documents recorded as withdrawn that answered well in this run and are linked again."""
        with self._db.reading() as connection:
            return identity.returned(connection, run_id)

    # --- Recording --------------------------------------------------------------------------------------------------

    def record(
        self,
        of: Version | int,
        *,
        reader: int,
        fingerprint: str,
        targets: Sequence[Target],
        changes: Sequence[Change],
        recipients: Sequence[tuple[int, str, str]],
        run_id: int,
        detected_at: datetime,
        unreadable: str = "",
        baseline: bool = False,
        compared_with: Version | int | None = None,
    ) -> list[int]:
        """What a version says, what changed since the version before, and whom to tell; gives the changes' ids.

        recipients: (index into changes, address, reader's name). unreadable: why it cannot be read, in words. Of a
        version that this reader has recorded already nothing is written and [] comes back, so a repeat is harmless.
        compared_with: another document's version that the changes of targets are against: the last report of a series.
        """
        with self._db.writing() as connection:
            row = connection.execute(select(version).where(version.c.id == _id(of))).first()
            if row is None:
                raise StoreError(f"There is no version {_id(of)} to record.")
            if row.read_by is not None and row.read_by >= reader and (not row.unreadable or unreadable):
                return []
            connection.execute(delete(target).where(target.c.version_id == row.id))
            if targets:
                connection.execute(insert(target), [_target_row(row.id, at, one) for at, one in enumerate(targets)])
            connection.execute(
                update(version)
                .where(version.c.id == row.id)
                .values(
                    read_by=reader,
                    fingerprint=fingerprint,
                    unreadable=unreadable,
                    baseline=baseline or (row.read_by is not None and row.baseline),
                )
            )
            before = connection.execute(
                select(func.max(version.c.id)).where(version.c.document_id == row.document_id, version.c.id < row.id)
            ).scalar()
            other = before if compared_with is None else _id(compared_with)
            ids = [
                _add_change(
                    connection,
                    row.document_id,
                    one,
                    run_id,
                    detected_at,
                    before if one.kind.startswith("document_") else other,
                    row.id,
                )
                for one in changes
            ]
            for index, address, name in recipients:
                outbox.add_alert(
                    connection,
                    run_id=run_id,
                    change_id=ids[index],
                    recipient=address,
                    name=name,
                    created_at=detected_at,
                )
            return ids

    def record_document_change(
        self,
        document_id: int,
        change: Change,
        *,
        recipients: Sequence[tuple[str, str]],
        run_id: int,
        detected_at: datetime,
        version: Version | int | None = None,
        why: str = "",
    ) -> int | None:
        """A change of a document as a whole, and whom to tell; recipients: (address, name). Gives its id.

        document_withdrawn and document_back also set the document's state; None, and nothing written, if it is so.
        version: the one it is about; the latest where not given. why: as MissingDocument.why, of a withdrawal.
        """
        with self._db.writing() as connection:
            row = connection.execute(select(document).where(document.c.id == document_id)).first()
            if row is None:
                raise StoreError(f"There is no document {document_id}.")
            here = document.c.id == document_id
            if change.kind == "document_withdrawn":
                if row.withdrawn_at is not None:
                    return None
                reason = why or ("unlinked" if row.gone_since is None else row.gone_why)
                state: dict[str, Any] = {"withdrawn_at": detected_at, "withdrawn_why": reason}
                connection.execute(update(document).where(here).values(**state))
            if change.kind == "document_back":
                if row.withdrawn_at is None:
                    return None
                connection.execute(update(document).where(here).values(withdrawn_at=None, withdrawn_why=""))
            latest = capture.latest_of(connection, document_id) if version is None else None
            about = _id(version) if version is not None else None if latest is None else latest.id
            gone = change.kind == "document_withdrawn"
            change_id = _add_change(
                connection, document_id, change, run_id, detected_at, about if gone else None, None if gone else about
            )
            for address, name in recipients:
                outbox.add_alert(
                    connection,
                    run_id=run_id,
                    change_id=change_id,
                    recipient=address,
                    name=name,
                    created_at=detected_at,
                )
            return change_id

    def mark(self, change_id: int, said: Verdict, *, words: str, by: str, now: datetime) -> int:
        """Keep a person's verdict on a change; the newest one counts. Gives its id. Raises StoreError where there is no such change."""
        with self._db.writing() as connection:
            there = select(change_table.c.id).where(change_table.c.id == change_id)
            if connection.execute(there).first() is None:
                raise StoreError(f"There is no change {change_id}. List them with: valvewatch changes.")
            values = {"change_id": change_id, "verdict": said, "note": words, "by": by, "marked_at": now}
            return int(connection.execute(insert(verdict).values(**values).returning(verdict.c.id)).scalar_one())

    # --- Outbox -----------------------------------------------------------------------------------------------------

    def pending_messages(self, now: datetime) -> list[OutboxMessage]:
        """What is to be sent now, oldest first; repeat where an earlier attempt was cut off and may have arrived."""
        with self._db.reading() as connection:
            return outbox.pending(connection, now)

    def messages_of(self, run_id: int) -> list[OutboxMessage]:
        """All messages of a run, whatever became of them: to look at, not to send."""
        with self._db.reading() as connection:
            return outbox.of_run(connection, run_id)

    def sent_alerts(self, recipient: str, document_id: int) -> list[Alert]:
        """What a recipient was sent about one document."""
        with self._db.reading() as connection:
            return outbox.sent_to(connection, recipient, document_id)

    def begin_attempt(self, message_id: int, now: datetime, header: str = "") -> str:
        """Note that sending begins; gives the Message-ID header to send with.

        It is decided (header, or one of ours) and saved the first time, and stays for every repeat. Raises StoreError
        for a message that is sent, failed or held.
        """
        with self._db.writing() as connection:
            return outbox.begin_attempt(connection, message_id, now, header)

    def mark_sent(self, message_id: int, now: datetime, message_id_header: str = "") -> None:
        """The server took it."""
        values: dict[str, Any] = {"state": "sent", "sent_at": now, "reason": "", "next_try": None}
        if message_id_header:
            values["message_id"] = message_id_header
        with self._db.writing() as connection:
            outbox.settle(connection, message_id, values)

    def mark_failed(
        self, message_id: int, now: datetime, reason: str, *, permanent: bool, next_try: datetime | None = None
    ) -> None:
        """The server did not take it. permanent: never tried again; else from next_try on (None: at once)."""
        values = {"state": "failed" if permanent else "pending", "reason": reason, "last_attempt": now}
        with self._db.writing() as connection:
            outbox.settle(connection, message_id, values | {"next_try": None if permanent else next_try})

    def hold(self, message_id: int, now: datetime, reason: str) -> None:
        """Keep a message back until a person lets it go."""
        with self._db.writing() as connection:
            outbox.settle(connection, message_id, {"state": "held", "reason": reason})

    def release(self, message_id: int, now: datetime) -> None:
        """Let a held (or failed) message go with the next sending."""
        with self._db.writing() as connection:
            outbox.settle(connection, message_id, {"state": "pending", "reason": "", "next_try": None})

    def add_message(
        self,
        run_id: int,
        recipient: str,
        name: str,
        *,
        kind: str,
        subject: str,
        payload: Mapping[str, Any],
        now: datetime,
        once: str = "",
    ) -> int | None:
        """A message without alerts: a fault told to an operator, a "now watching" summary. payload: JSON values.

        once: a key of which this recipient ever gets only one message; None comes back for the next.
        """
        with self._db.writing() as connection:
            return outbox.add_message(
                connection,
                run_id=run_id,
                recipient=recipient,
                name=name,
                kind=kind,
                subject=subject,
                payload=payload,
                now=now,
                once=once,
            )

    # --- One at a time ----------------------------------------------------------------------------------------------

    def acquire(self, name: str, holder: str, ttl_seconds: float, now: datetime) -> Lease:
        """Take the lease of this name for ttl_seconds; ours is False where another has it: holder and since say who."""
        with self._db.writing() as connection:
            return leases.acquire(connection, name, holder, timedelta(seconds=ttl_seconds), now)

    def renew(self, lease: Lease, ttl_seconds: float, now: datetime) -> bool:
        """Hold it ttl_seconds from now. False: another took it meanwhile, so stop what it protects."""
        with self._db.writing() as connection:
            return leases.renew(connection, lease, timedelta(seconds=ttl_seconds), now)

    def release_lease(self, lease: Lease) -> None:
        with self._db.writing() as connection:
            leases.release(connection, lease)

    def lease(self, name: str) -> Lease | None:
        """Who has the lease, without taking it; it may have run out."""
        with self._db.reading() as connection:
            return leases.look(connection, name)

    # --- Notes ------------------------------------------------------------------------------------------------------

    def note(self, name: str) -> Any:
        """What was last noted under this name, None if nothing."""
        with self._db.reading() as connection:
            return connection.execute(select(note.c.value).where(note.c.name == name)).scalar()

    def note_time(self, name: str) -> datetime | None:
        """When it was noted, None if never."""
        with self._db.reading() as connection:
            return connection.execute(select(note.c.written_at).where(note.c.name == name)).scalar()

    def set_note(self, name: str, value: Any, now: datetime) -> None:
        """Note a JSON value under a name, in place of what was there."""
        with self._db.writing() as connection:
            changed = connection.execute(update(note).where(note.c.name == name).values(value=value, written_at=now))
            if changed.rowcount == 0:
                connection.execute(insert(note).values(name=name, value=value, written_at=now))

    # --- Proof ------------------------------------------------------------------------------------------------------

    def check_chain(self) -> list[str]:
        """Records of checks that are not as they were written, in words; [] if all are."""
        with self._db.reading() as connection:
            return chain.faults(connection)

    def check_archive(self) -> list[str]:
        """Kept files that are missing or changed, in words; [] if every row's file is whole."""
        with self._db.reading() as connection:
            wanted = set(connection.execute(select(version.c.sha256).distinct()).scalars())
            wanted |= set(connection.execute(select(fetch.c.sha256).where(fetch.c.kept).distinct()).scalars())
        found = []
        for sha256 in sorted(wanted):
            try:
                self._archive.read(sha256)
            except ArchiveDamaged as error:
                found.append(str(error))
        return found


def _id(of: Version | int) -> int:
    return of if isinstance(of, int) else of.id


def _is_due(last_full: datetime | None, today: datetime | None) -> bool:
    return last_full is None or (today is not None and today - last_full >= WHOLE_AGAIN)


def _target_row(version_id: int, position: int, one: Target) -> dict[str, Any]:
    names = (
        "measure", "basis", "direction", "form", "value", "unit", "baseline", "period", "quote", "period_written",
        "scope", "council", "check_by_eye",
    )  # fmt: skip
    row = {name: getattr(one, name) for name in names}
    return {"version_id": version_id, "position": position, "place": plain(one.place), **row}


def _add_change(
    connection: Any,
    document_id: int,
    one: Change,
    run_id: int,
    detected_at: datetime,
    before: int | None,
    after: int | None,
) -> int:
    about = one.after or one.before
    measure = one.measure or (about.measure if about else "")
    row = connection.execute(select(document).where(document.c.id == document_id)).one()
    return int(
        connection.execute(
            insert(change_table)
            .values(
                run_id=run_id,
                document_id=document_id,
                detected_at=detected_at,
                kind=one.kind,
                measure=measure,
                family=family_of(measure),
                basis=about.basis if about else "",
                period=about.period if about else "",
                council=(about.council if about else "") or row.council,
                document=row.title or row.url,
                url=row.url,
                version_before=before,
                version_after=after,
                body=plain(one),
                material=one.material,
            )
            .returning(change_table.c.id)
        ).scalar_one()
    )
