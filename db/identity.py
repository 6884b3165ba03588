"""Which document is which: addresses that move, links that leave, files that come back."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Row, and_, delete, exists, func, or_, select, update

from db.capture import latest_of
from db.errors import StoreError
from db.models import change, document, document_address, fetch, run, sighting, source, target, version
from db.outbox import version_from
from db.records import MissingDocument, Version

MOVED_WITHIN: Final = timedelta(days=30)
"""A document that appears this long after another's link left may still be its next address."""


def _linked() -> Any:
    return exists().where(sighting.c.document_id == document.c.id, sighting.c.unlinked_run.is_(None))


def _sighted() -> Any:
    return exists().where(sighting.c.document_id == document.c.id)


def candidates(connection: Connection, of: Version) -> list[Version]:
    """Latest read versions of documents that `of`'s document may be the next address of, newest first."""
    same_page = exists().where(
        sighting.c.document_id == document.c.id,
        sighting.c.source == of.source,
        or_(sighting.c.found_on == of.found_on, document.c.source == of.source),
    )
    left = exists().where(
        sighting.c.document_id == document.c.id,
        or_(sighting.c.unlinked_run == of.run_id, sighting.c.unlinked_at >= of.first_seen - MOVED_WITHIN),
    )
    rows = connection.execute(
        select(document.c.id)
        .where(
            document.c.council == of.council,
            document.c.id != of.document_id,
            same_page,
            # What its publisher marks as withdrawn is still where it was.
            or_(and_(left, ~_linked()), document.c.gone_since.is_not(None) & (document.c.gone_why != "publisher")),
        )
        .order_by(document.c.id.desc())
    ).scalars()
    found = [_before(connection, document_id, of) for document_id in rows]
    return [version_from(row) for row in found if row is not None]


def _before(connection: Connection, document_id: int, of: Version) -> Row[Any] | None:
    """A document's last version before `of` came. Later ones are of the same night: its old address leads elsewhere now.

    One of the same bytes counts all the same: GOV.UK sends an old file's address on to the file in its place.
    """
    latest = latest_of(connection, document_id)
    if latest is None or latest.id < of.id or latest.sha256 == of.sha256:
        return latest
    earlier = select(version).where(version.c.document_id == document_id, version.c.id < of.id)
    return connection.execute(earlier.order_by(version.c.id.desc()).limit(1)).first()


def adopt(connection: Connection, version_id: int, document_id: int) -> tuple[int, str]:
    """Make a new document's only version the next one of an older document, and fold the new document into it.

    Gives the version to go on with, and the hash of bytes that may no longer be needed ("" if none).
    """
    row = connection.execute(select(version).where(version.c.id == version_id)).first()
    if row is None or row.document_id == document_id:
        raise StoreError(
            f"Version {version_id} cannot become one of document {document_id}: it is gone or is one already."
        )
    young = row.document_id
    if connection.execute(select(func.count()).where(version.c.document_id == young)).scalar_one() > 1:
        raise StoreError(f"Document {young} has a history of its own: it cannot be folded into document {document_id}.")
    before = latest_of(connection, document_id)
    news = connection.execute(select(document).where(document.c.id == young)).one()
    connection.execute(delete(sighting).where(sighting.c.document_id == young, _same_sighting(document_id)))
    for table in (document_address, sighting, fetch, version, change):
        connection.execute(update(table).where(table.c.document_id == young).values(document_id=document_id))
    connection.execute(delete(document).where(document.c.id == young))
    fields = (
        "source",
        "url",
        "title",
        "identity",
        "link_text",
        "found_on",
        "published_at",
        "last_checked",
        "last_checked_run",
    )
    cleared = {"gone_since": None, "gone_why": "", "withdrawn_at": None, "withdrawn_why": ""}
    connection.execute(
        update(document)
        .where(document.c.id == document_id)
        .values(**{name: getattr(news, name) for name in fields}, **cleared)
    )
    if before is not None and before.sha256 == row.sha256:
        first, second = sorted((version_id, before.id))
        return first, merge(connection, second, first)
    return version_id, ""


def _same_sighting(document_id: int) -> Any:
    other = sighting.alias("other")
    return exists().where(
        other.c.document_id == document_id,
        other.c.source == sighting.c.source,
        other.c.found_on == sighting.c.found_on,
        other.c.url == sighting.c.url,
    )


def merge(connection: Connection, version_id: int, into: int) -> str:
    """Fold a candidate whose reading is the same into the version before it. Gives its bytes' hash."""
    row = connection.execute(select(version).where(version.c.id == version_id)).first()
    kept = connection.execute(select(version).where(version.c.id == into)).first()
    if row is None or kept is None or row.document_id != kept.document_id or row.id <= kept.id:
        raise StoreError(f"Version {version_id} cannot be merged into version {into}: they do not follow one another.")
    told = select(change.c.id).where(or_(change.c.version_before == version_id, change.c.version_after == version_id))
    if connection.execute(told).first() is not None:
        raise StoreError(f"Version {version_id} has recorded changes: it stays.")
    connection.execute(update(version).where(version.c.id == into).values(last_seen=max(kept.last_seen, row.last_seen)))
    connection.execute(update(fetch).where(fetch.c.version_id == version_id).values(version_id=into))
    connection.execute(delete(target).where(target.c.version_id == version_id))
    connection.execute(delete(version).where(version.c.id == version_id))
    return str(row.sha256)


def let_go(connection: Connection, sha256: str) -> bool:
    """Note that these bytes are kept no longer, unless a version or evidence (a listing, a wall) has them. Gives which."""
    as_version = select(version.c.id).where(version.c.sha256 == sha256).limit(1)
    evidence = or_(fetch.c.role == "listing", fetch.c.outcome == "failed")
    as_page = select(fetch.c.id).where(fetch.c.sha256 == sha256, evidence, fetch.c.kept).limit(1)
    if connection.execute(as_version).first() is not None or connection.execute(as_page).first() is not None:
        return False
    connection.execute(update(fetch).where(fetch.c.sha256 == sha256).values(kept=False))
    return True


def missing(connection: Connection) -> list[MissingDocument]:
    """Documents not yet recorded as withdrawn that no page links to any more, or that answered that they are gone."""
    active = exists().where(source.c.key == document.c.source, source.c.active)
    rows = connection.execute(
        select(document).where(
            document.c.withdrawn_at.is_(None),
            active,
            or_(and_(_sighted(), ~_linked()), document.c.gone_since.is_not(None)),
        )
    ).all()
    found = []
    for row in rows:
        if row.gone_since is not None:
            why, since = row.gone_why, row.gone_since
        else:
            why, since = "unlinked", _left_at(connection, row.id)
        found.append(_missing(connection, row, why, since))
    return found


def returned(connection: Connection, run_id: int) -> list[MissingDocument]:
    """Documents recorded as withdrawn that are where they were: linked again, or answering again."""
    answered = and_(document.c.gone_since.is_(None), document.c.last_checked_run == run_id)
    rows = connection.execute(
        select(document).where(
            document.c.withdrawn_at.is_not(None), answered, or_(_linked(), document.c.withdrawn_why != "unlinked")
        )
    ).all()
    return [_missing(connection, row, "back", row.last_checked) for row in rows if not _left_again(connection, row)]


def _left_again(connection: Connection, row: Any) -> bool:
    # Withdrawn because it was gone; if by now no page links to it either, that it answers is not a return.
    links = connection.execute(select(sighting.c.unlinked_run).where(sighting.c.document_id == row.id)).scalars().all()
    return bool(links) and all(got is not None for got in links)


def _left_at(connection: Connection, document_id: int) -> datetime | None:
    newest = (
        select(sighting.c.unlinked_at)
        .where(sighting.c.document_id == document_id)
        .order_by(sighting.c.unlinked_at.desc())
        .limit(1)
    )
    return connection.execute(newest).scalar()


def _missing(connection: Connection, row: Any, why: Any, since: Any) -> MissingDocument:
    latest = latest_of(connection, row.id)
    led_to = select(document.c.id).where(document.c.id == row.id, or_(_linked(), ~_sighted()))
    said = select(fetch.c.publisher_note).where(fetch.c.document_id == row.id, fetch.c.outcome != "failed")
    return MissingDocument(
        document_id=row.id,
        council=row.council,
        title=row.title,
        url=row.url,
        source=row.source,
        why=why,
        since=since,
        version=None if latest is None else version_from(latest),
        linked=connection.execute(led_to).first() is not None,
        note=connection.execute(said.order_by(fetch.c.id.desc()).limit(1)).scalar() or "",
        runs_since=0 if since is None else _runs_since(connection, since),
    )


def _runs_since(connection: Connection, since: Any) -> int:
    """How many runs began after that moment: how often it was looked at again."""
    return int(connection.execute(select(func.count()).select_from(run).where(run.c.started_at > since)).scalar_one())
