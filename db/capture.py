"""How one answer becomes rows: which document it is of, whether its bytes are new, what the page now leads to."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any, Final
from urllib.parse import urlsplit

from sqlalchemy import Connection, Row, and_, delete, insert, select, update

from db import chain
from db.models import certificate, document, document_address, fetch, page, sighting, source, validator, version
from db.records import CERTIFICATE_UNTIL, Fetched, Link

GONE: Final = ("gone", "home", "soft_404")
"""Reasons that speak of the document being taken away, rather than of a fault on the way to it."""


def save(connection: Connection, fetched: Fetched, *, kept: bool) -> int | None:
    """The rows of one answer whose body, if kept, is safe in the archive. Gives the id of a version made, if any."""
    row = _facts(fetched)
    row["kept"] = kept
    made: int | None = None
    news = fetched.outcome == "failed"
    if fetched.role == "listing":
        news |= _save_page(connection, fetched, row)
        fetch_id = _insert(connection, row, news)
    else:
        document_id = _document(connection, fetched)
        row["document_id"] = document_id
        latest = latest_of(connection, document_id) if document_id is not None else None
        is_new = fetched.outcome == "ok" and (latest is None or latest.sha256 != row["sha256"])
        fetch_id = _insert(connection, row, news or is_new)
        if document_id is not None:
            if is_new:
                made = _version(connection, document_id, fetch_id, fetched, row)
                connection.execute(update(fetch).where(fetch.c.id == fetch_id).values(version_id=made))
            elif latest is not None and fetched.outcome != "failed":
                _seen_again(connection, latest, fetched.fetched_at)
                connection.execute(update(fetch).where(fetch.c.id == fetch_id).values(version_id=latest.id))
            _checked(connection, document_id, fetched)
        if fetched.outcome == "not_modified" and latest is None:
            # "As you have it", yet we have nothing: ask for it whole next time.
            connection.execute(delete(validator).where(validator.c.url == fetched.url))
    _remember_validators(connection, fetched)
    _remember_certificate(connection, fetched)
    return made


def latest_of(connection: Connection, document_id: int) -> Row[Any] | None:
    """The newest version of a document. By id, not by time: clocks are set back."""
    return connection.execute(
        select(version).where(version.c.document_id == document_id).order_by(version.c.id.desc()).limit(1)
    ).first()


def failed_alike_before(connection: Connection, fetched: Fetched) -> bool:
    """Whether the answer before at this address failed for the same reason with a page, so that one such is kept."""
    here = and_(fetch.c.url == fetched.url, fetch.c.source == fetched.source, fetch.c.role == fetched.role)
    before = connection.execute(
        select(fetch.c.reason, fetch.c.size).where(here).order_by(fetch.c.id.desc()).limit(1)
    ).first()
    return before is not None and before.reason == fetched.reason and before.size > 0


def links_change(before: Any, links: Sequence[Link] | None) -> bool:
    """Whether a listing leads elsewhere than its stored links (None: no listing yet) say."""
    return before is None or (links is not None and _as_json(links) != before)


def stored_links(connection: Connection, source: str, url: str) -> Any:
    """A listing's links as stored, None where it was never read well."""
    return connection.execute(select(page.c.links).where(page.c.source == source, page.c.url == url)).scalar()


def links_from(stored: Any) -> tuple[Link, ...]:
    return tuple(Link(*each) for each in stored)


def _as_json(links: Sequence[Link]) -> list[list[str]]:
    return [[link.url, link.text, link.identity, *([link.title] if link.title else [])] for link in links]


def _facts(fetched: Fetched) -> dict[str, Any]:
    body = fetched.body
    return {
        "run_id": fetched.run_id,
        "source": fetched.source,
        "council": fetched.council,
        "url": fetched.url,
        "role": fetched.role,
        "outcome": fetched.outcome,
        "fetched_at": fetched.fetched_at,
        "status": fetched.status,
        "reason": fetched.reason,
        "error": fetched.error,
        "final_url": fetched.final_url,
        "redirects": list(fetched.redirects),
        "headers": dict(fetched.headers),
        "media_type": fetched.media_type,
        "sha256": "" if body is None else hashlib.sha256(body).hexdigest(),
        "size": len(body or b""),
        "found_on": fetched.found_on,
        "link_text": fetched.link_text,
        "title": fetched.title,
        "identity": fetched.identity,
        "published_at": fetched.published_at,
        "publisher_note": fetched.publisher_note,
        "links": None,
        "document_id": None,
        "version_id": None,
    }


def _insert(connection: Connection, row: dict[str, Any], news: bool) -> int:
    if not news:
        row["headers"] = {}  # of an unchanged answer; a thousand a night of them would outgrow the documents
    row["chain"] = chain.seal(chain.last_seal(connection), row)
    return int(connection.execute(insert(fetch).values(row).returning(fetch.c.id)).scalar_one())


# --- Documents ------------------------------------------------------------------------------------------------------


def _document(connection: Connection, fetched: Fetched) -> int | None:
    """The document at this address, made anew if this is the first good answer of an unknown one."""
    at = and_(document_address.c.council == fetched.council, document_address.c.url == fetched.url)
    found = connection.execute(
        select(document.c.id, document.c.url)
        .join(document_address, document_address.c.document_id == document.c.id)
        .where(at)
    ).first()
    if found is not None and found.url != fetched.url and _is_linked(connection, found.id, found.url):
        # A former address come alive beside the present one: two documents after all. Otherwise the one document
        # would seem to change back and forth every night.
        if fetched.outcome != "ok":
            return None
        connection.execute(delete(document_address).where(at))
        connection.execute(delete(sighting).where(sighting.c.document_id == found.id, sighting.c.url == fetched.url))
        found = None
    if found is None:
        if fetched.outcome != "ok":
            return None
        return new_document(connection, fetched)
    _sight(connection, found.id, fetched)
    return int(found.id)


def _is_linked(connection: Connection, document_id: int, url: str) -> bool:
    return (
        connection.execute(
            select(sighting.c.id).where(
                sighting.c.document_id == document_id, sighting.c.url == url, sighting.c.unlinked_run.is_(None)
            )
        ).first()
        is not None
    )


def new_document(connection: Connection, fetched: Fetched, **more: Any) -> int:
    """A document seen for the first time, with its first address and the page that led to it."""
    made = connection.execute(
        insert(document)
        .values(
            source=fetched.source,
            council=fetched.council,
            url=fetched.url,
            title=fetched.title or fetched.link_text,
            identity=fetched.identity,
            link_text=fetched.link_text,
            found_on=fetched.found_on,
            published_at=fetched.published_at,
            first_run=fetched.run_id,
            first_seen=fetched.fetched_at,
            **more,
        )
        .returning(document.c.id)
    ).scalar_one()
    connection.execute(
        insert(document_address).values(
            document_id=made, council=fetched.council, url=fetched.url, first_seen=fetched.fetched_at
        )
    )
    _sight(connection, made, fetched)
    return int(made)


def _sight(connection: Connection, document_id: int, fetched: Fetched) -> None:
    # Only made here, never renewed: whether the link is still there is for the page to say, since we also ask for
    # documents that no page leads to any more.
    if not fetched.found_on:
        return
    key = {"document_id": document_id, "source": fetched.source, "found_on": fetched.found_on, "url": fetched.url}
    there = select(sighting.c.id).where(and_(*(sighting.c[name] == value for name, value in key.items())))
    if connection.execute(there).first() is None:
        connection.execute(insert(sighting).values(**key))
        _hand_over(connection, document_id, fetched)


def _hand_over(connection: Connection, document_id: int, fetched: Fetched) -> None:
    """A page that has become a source of its own has its documents: the source that came by it before reads it no more."""
    own = select(source.c.url).where(source.c.key == fetched.source)
    if connection.execute(own).scalar() != fetched.found_on:
        return
    others = and_(sighting.c.document_id == document_id, sighting.c.found_on == fetched.found_on)
    connection.execute(delete(sighting).where(others, sighting.c.source != fetched.source))
    connection.execute(update(document).where(document.c.id == document_id).values(source=fetched.source))


def _checked(connection: Connection, document_id: int, fetched: Fetched) -> None:
    values: dict[str, Any] = {}
    if fetched.outcome == "failed":
        if fetched.reason not in GONE:
            return
        gone = select(document.c.gone_since).where(document.c.id == document_id)
        if connection.execute(gone).scalar() is None:
            values["gone_since"] = fetched.fetched_at
        values["gone_why"] = "home" if fetched.reason == "home" else "gone"
    else:
        values = {"last_checked": fetched.fetched_at, "last_checked_run": fetched.run_id, "url": fetched.url}
        values |= _as_its_publisher_says(connection, document_id, fetched)
        for name in ("title", "identity", "link_text", "found_on", "published_at"):
            if getattr(fetched, name):
                values[name] = getattr(fetched, name)
        if not _is_watched(connection, document_id):
            values["source"] = fetched.source
    connection.execute(update(document).where(document.c.id == document_id).values(**values))


def _as_its_publisher_says(connection: Connection, document_id: int, fetched: Fetched) -> dict[str, Any]:
    """Whether a document that answers counts as gone: its publisher may have marked it as withdrawn, and leave it there."""
    there: dict[str, Any] = {"gone_since": None, "gone_why": ""}
    if fetched.withdrawn is False:
        return there
    row = connection.execute(
        select(document.c.gone_since, document.c.gone_why).where(document.c.id == document_id)
    ).one()
    if fetched.withdrawn is None:
        return {} if row.gone_why == "publisher" else there
    return {"gone_since": row.gone_since or fetched.fetched_at, "gone_why": "publisher"}


def _is_watched(connection: Connection, document_id: int) -> bool:
    """Whether the source it belongs to is still watched; else it goes to the source that led here now."""
    row = connection.execute(
        select(document.c.received_at, source.c.active)
        .outerjoin(source, source.c.key == document.c.source)
        .where(document.c.id == document_id)
    ).one()
    return bool(row.received_at or row.active)


# --- Versions -------------------------------------------------------------------------------------------------------


def _version(connection: Connection, document_id: int, fetch_id: int, fetched: Fetched, row: dict[str, Any]) -> int:
    same = ("run_id", "source", "council", "url", "sha256", "size", "media_type", "found_on", "link_text")
    return int(
        connection.execute(
            insert(version)
            .values(
                document_id=document_id,
                fetch_id=fetch_id,
                first_seen=fetched.fetched_at,
                last_seen=fetched.fetched_at,
                title=fetched.title or fetched.link_text,
                published_at=fetched.published_at,
                publisher_note=fetched.publisher_note,
                **{name: row[name] for name in same},
            )
            .returning(version.c.id)
        ).scalar_one()
    )


def _seen_again(connection: Connection, latest: Row[Any], at: datetime) -> None:
    if at > latest.last_seen:  # a clock set back moves nothing back
        connection.execute(update(version).where(version.c.id == latest.id).values(last_seen=at))


# --- Pages ----------------------------------------------------------------------------------------------------------


def _save_page(connection: Connection, fetched: Fetched, row: dict[str, Any]) -> bool:
    """Note where a listing leads now. Gives whether that differs from before."""
    if fetched.outcome == "failed":
        return False
    before = stored_links(connection, fetched.source, fetched.url)
    here = and_(page.c.source == fetched.source, page.c.url == fetched.url)
    if fetched.outcome == "not_modified" and before is None:
        connection.execute(delete(validator).where(validator.c.url == fetched.url))
        return False
    links = before if fetched.outcome == "not_modified" or fetched.links is None else _as_json(fetched.links)
    links = links or []
    changed = before is None or links != before
    values = {"last_ok": fetched.fetched_at, "last_ok_run": fetched.run_id, "links": links}
    if fetched.outcome == "ok":
        values["sha256"] = row["sha256"]
    if before is None:
        connection.execute(insert(page).values(source=fetched.source, url=fetched.url, first_links=links, **values))
    else:
        connection.execute(update(page).where(here).values(**values))
    if changed:
        row["links"] = links
    _mark_links(connection, fetched, {link[0] for link in links})
    return changed


def _mark_links(connection: Connection, fetched: Fetched, urls: set[str]) -> None:
    pages = {fetched.url, fetched.final_url, *fetched.redirects} - {""}
    rows = connection.execute(
        select(sighting.c.id, sighting.c.url, sighting.c.unlinked_run).where(
            sighting.c.source == fetched.source, sighting.c.found_on.in_(pages)
        )
    ).all()
    left = [row.id for row in rows if row.url not in urls and row.unlinked_run is None]
    back = [row.id for row in rows if row.url in urls and row.unlinked_run is not None]
    if left:
        connection.execute(
            update(sighting)
            .where(sighting.c.id.in_(left))
            .values(unlinked_run=fetched.run_id, unlinked_at=fetched.fetched_at)
        )
    if back:
        connection.execute(update(sighting).where(sighting.c.id.in_(back)).values(unlinked_run=None, unlinked_at=None))


def _remember_validators(connection: Connection, fetched: Fetched) -> None:
    if fetched.outcome != "ok":
        return
    values = {
        "etag": fetched.headers.get("etag", ""),
        "last_modified": fetched.headers.get("last-modified", ""),
        "last_full": fetched.fetched_at,
        "last_full_run": fetched.run_id,
    }
    changed = connection.execute(update(validator).where(validator.c.url == fetched.url).values(**values))
    if changed.rowcount == 0:
        connection.execute(insert(validator).values(url=fetched.url, **values))


def _remember_certificate(connection: Connection, fetched: Fetched) -> None:
    with suppress(ValueError):
        until = datetime.fromisoformat(fetched.headers.get(CERTIFICATE_UNTIL, ""))
        host = urlsplit(fetched.final_url or fetched.url).hostname or ""
        values = {"until": until, "seen": fetched.fetched_at}
        changed = connection.execute(update(certificate).where(certificate.c.host == host).values(**values))
        if changed.rowcount == 0:
            connection.execute(insert(certificate).values(host=host, **values))
