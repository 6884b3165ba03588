"""A run's beginning and end: what it did in numbers, and how each source stands after it."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, distinct, exists, func, insert, or_, select, update

from db import outbox
from db.models import alert, change, document, document_address, fetch, run, sighting, source, version
from db.records import FailedFetch, RunSummary

BLOCKED: Final = ("blocked", "login", "robots", "refused", "rate_limited")
"""Reasons by which a site, or a rule of ours, keeps us out. A robots.txt that cannot be had is a fault of the site's."""

GONE: Final = ("gone", "home", "soft_404")

STAYS: Final = 30
"""Runs in a row after which a smaller number of documents is taken for the usual one."""

_COUNTS: Final = ("sources", "checked", "unchanged", "new_versions", "changes", "failed", "alerts")


def start(connection: Connection, now: datetime, kind: str) -> int:
    unended = select(run.c.id).where(run.c.ended_at.is_(None)).order_by(run.c.id)
    interrupted = list(connection.execute(unended).scalars())
    for run_id in interrupted:
        end(connection, run_id, now, "interrupted", "it stopped without an end: killed, or the machine went down")
    values = {"kind": kind, "started_at": now, "outcome": "", "reason": ""}
    run_id = int(connection.execute(insert(run).values(**values).returning(run.c.id)).scalar_one())
    outbox.take_over(connection, interrupted, run_id)
    return run_id


def end(connection: Connection, run_id: int, now: datetime, outcome: str, reason: str) -> None:
    """End a run, or correct the outcome of one that has ended: sources are settled the first time alone."""
    if connection.execute(select(run.c.ended_at).where(run.c.id == run_id)).scalar() is None:
        settle_sources(connection, run_id, whole=outcome != "interrupted")
    connection.execute(
        update(run)
        .where(run.c.id == run_id)
        .values(ended_at=now, outcome=outcome, reason=reason, **count(connection, run_id))
    )


def summary(connection: Connection, run_id: int) -> RunSummary:
    row = connection.execute(select(run).where(run.c.id == run_id)).one()
    counts = {name: getattr(row, name) for name in _COUNTS} if row.ended_at else count(connection, run_id)
    return RunSummary(
        id=row.id,
        kind=row.kind,
        started_at=row.started_at,
        ended_at=row.ended_at,
        outcome=row.outcome,
        reason=row.reason,
        **counts,
    )


def count(connection: Connection, run_id: int) -> dict[str, int]:
    """The numbers of a run so far. Keep in step with history's words for a run going on."""

    def number(statement: Any) -> int:
        return int(connection.execute(statement).scalar_one())

    here = fetch.c.run_id == run_id
    good = here & (fetch.c.outcome != "failed")
    made_here = select(version.c.id).where(version.c.run_id == run_id)
    same = good & (fetch.c.role == "document") & or_(fetch.c.version_id.is_(None), fetch.c.version_id.not_in(made_here))
    good_urls = select(fetch.c.url).where(good)
    return {
        "sources": number(select(func.count()).select_from(source).where(source.c.active)),
        "checked": number(
            select(func.count(distinct(fetch.c.source)))
            .join(source, source.c.key == fetch.c.source)
            .where(good, source.c.active, or_(fetch.c.found_on == "", fetch.c.url == source.c.url))
        ),
        "unchanged": number(select(func.count(distinct(fetch.c.url))).where(same)),
        "new_versions": number(select(func.count()).select_from(version).where(version.c.run_id == run_id)),
        "changes": number(select(func.count()).select_from(change).where(change.c.run_id == run_id, change.c.material)),
        "failed": number(
            select(func.count(distinct(fetch.c.url))).where(
                here, fetch.c.outcome == "failed", fetch.c.url.not_in(good_urls)
            )
        ),
        "alerts": number(select(func.count()).select_from(alert).where(alert.c.run_id == run_id)),
    }


def failing(connection: Connection, run_id: int) -> list[FailedFetch]:
    """The addresses that gave no good answer in this run, each with the last reason; a source's own address first.

    A link of a page to where there is nothing, and we never saw anything, is the council's slip and no fault of a source.
    """
    good = select(fetch.c.url).where(fetch.c.run_id == run_id, fetch.c.outcome != "failed")
    rows = connection.execute(
        select(fetch.c.council, fetch.c.url, fetch.c.reason, fetch.c.error, fetch.c.source, source.c.url.label("entry"))
        .outerjoin(source, source.c.key == fetch.c.source)
        .where(fetch.c.run_id == run_id, fetch.c.outcome == "failed", fetch.c.url.not_in(good))
        .order_by(fetch.c.id)
    ).all()
    moved = select(document_address.c.url).join(document, document.c.id == document_address.c.document_id)
    left = set(connection.execute(moved.where(document.c.url != document_address.c.url)).scalars())
    known = set(connection.execute(select(document.c.url)).scalars())
    last = {
        row.url: row
        for row in rows
        if row.url == row.entry or (row.url not in left and (row.reason != "gone" or row.url in known))
    }
    found = [
        FailedFetch(row.council, row.url, row.source, row.reason, row.error, row.url == row.entry)
        for row in last.values()
    ]
    return sorted(found, key=lambda each: (not each.entry, each.council, each.url))


def _entries(run_id: int) -> Any:
    """A run's answers at the sources' own addresses, in order."""
    return (
        select(fetch.c.source, fetch.c.outcome, fetch.c.reason, fetch.c.error, fetch.c.fetched_at)
        .join(source, source.c.key == fetch.c.source)
        .where(fetch.c.run_id == run_id, or_(fetch.c.found_on == "", fetch.c.url == source.c.url))
        .order_by(fetch.c.id)
    )


def settle_sources(connection: Connection, run_id: int, *, whole: bool = True) -> None:
    """How each source stands after this run. A source is well if any of its entry addresses answered well.

    whole: the run went to its end, so that the documents it found can be counted.
    """
    good: dict[str, Row[Any]] = {}
    bad: dict[str, Row[Any]] = {}
    for row in connection.execute(_entries(run_id)):
        (bad if row.outcome == "failed" else good)[row.source] = row
    before = {row.key: row for row in connection.execute(select(source))}
    found = _found(connection, run_id) if whole else {}
    for key in {*good, *bad}:
        old = before[key]
        values: dict[str, Any]
        if key in good:
            at = good[key].fetched_at
            values = {"state": "ok", "reason": "", "error": "", "last_ok": at, "failed_runs": 0}
            if whole:
                values |= _against_usual(old, *found.get(key, (0, "")), at)
        else:
            row, at = bad[key], bad[key].fetched_at
            state = state_of(row.reason)
            failed = old.failed_runs + 1
            values = {"state": state, "reason": row.reason, "error": row.error, "failed_runs": failed}
        if values["state"] != old.state:
            values["since"] = at
        connection.execute(update(source).where(source.c.key == key).values(**values))


def state_of(reason: str) -> str:
    """How a source stands whose own address answered so: reason is one of REASONS, or "" where it answered well."""
    return "ok" if not reason else "blocked" if reason in BLOCKED else "gone" if reason in GONE else "failing"


def first_success(connection: Connection, source_key: str) -> int | None:
    """The first run that read this source well and went to its end (or is going on): the run of its baseline."""
    whole = run.c.outcome.not_in(("interrupted", "failed"))
    return connection.execute(
        select(func.min(fetch.c.run_id))
        .join(run, run.c.id == fetch.c.run_id)
        .where(fetch.c.source == source_key, fetch.c.outcome.in_(("ok", "not_modified")), whole)
    ).scalar()


def _found(connection: Connection, run_id: int) -> dict[str, tuple[int, str]]:
    """source -> how many documents it led to and gave in this run; why most of the others could not be had, "" if none."""
    of_this = (sighting.c.source == fetch.c.source) & (sighting.c.url == fetch.c.url)
    left = exists().where(of_this, sighting.c.unlinked_run.is_not(None)) & ~exists().where(
        of_this, sighting.c.unlinked_run.is_(None)
    )
    rows = connection.execute(
        select(fetch.c.source, fetch.c.reason, func.count(distinct(fetch.c.url)))
        .join(source, source.c.key == fetch.c.source)
        .where(fetch.c.run_id == run_id, fetch.c.role == "document", fetch.c.document_id.is_not(None), ~left)
        .where(fetch.c.url != source.c.url)  # a page that is a document itself leads to others
        .group_by(fetch.c.source, fetch.c.reason)
    ).all()
    number: dict[str, int] = {}
    worst: dict[str, tuple[int, str]] = {}
    for key, reason, many in rows:  # a reason is only given where it failed
        if reason:
            worst[key] = max(worst.get(key, (0, "")), (many, reason))
        else:
            number[key] = number.get(key, 0) + many
    return {key: (number.get(key, 0), worst.get(key, (0, ""))[1]) for key in {*number, *worst}}


def _against_usual(old: Row[Any], found: int, why: str, at: datetime) -> dict[str, Any]:
    """Whether a source gives half of its usual number of documents or less.

    The usual number rises at once, and falls by a tenth a run at most, so that a slow drain is seen too.
    """
    fewer = old.usual > 0 and 2 * found <= old.usual
    if fewer and old.fewer_runs < STAYS:
        since = old.fewer_since or at
        return {"found": found, "fewer_runs": old.fewer_runs + 1, "fewer_since": since, "fewer_why": why}
    usual = found if fewer else max(found, old.usual - max(1, old.usual // 10))
    return {"found": found, "usual": usual, "fewer_runs": 0, "fewer_since": None, "fewer_why": ""}
