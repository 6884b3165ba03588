"""What is told besides the changes: the "now watching" summary of a first sight, and the weekly digest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import closing
from datetime import datetime, timedelta
from typing import Any

from alerts.watching import Baseline, Watched
from alerts.weekly import Gap, News, Week
from db.store import Store
from monitor.config import Config, Operator, Reader
from monitor.health import BAD
from spiders.sources import load_uncovered

Key = tuple[str, str]  # spider and url of a source


def unseen(store: Store) -> set[Key]:
    """The sources that have never answered well so far."""
    with closing(store.history()) as past:
        return {(row["spider"], row["url"]) for row in past.sources() if row["last_ok"] is None}


def tell_first_sight(
    store: Store, config: Config, run_id: int, before: set[Key], failing: Iterable[str], unreadable: Sequence[str],
    now: datetime,
) -> int:  # fmt: skip
    """Put one "now watching" summary a reader into the outbox if sources answered for the first time. Returns how many did."""
    with closing(store.history()) as past:
        rows = [r for r in past.sources() if r["last_ok"] is not None and (r["spider"], r["url"]) in before]
        if not rows:
            return 0
        keys = {f"{row['spider']} {row['url']}" for row in rows}
        documents = [d for d in past.documents() if d["source"] in keys]
        ids = {document["id"] for document in documents}
        targets = Counter(t["council"] for t in past.targets() if t["document_id"] in ids)
    sources = Counter(row["council"] for row in rows)
    papers = Counter(document["council"] for document in documents)
    watched = tuple(
        Watched(council, sources[council], papers[council], targets[council]) for council in sorted({*sources, *papers})
    )
    uncovered = tuple(each.council for each in load_uncovered(config.sources_file, config.sources.only))
    baseline = Baseline(watched, uncovered, tuple(failing), tuple(unreadable), run_id)
    people: list[Reader | Operator] = [*config.readers, *config.operators]
    for person in people:
        store.add_message(
            run_id, person.address, person.name, kind="watching", subject="", payload=baseline.as_payload(), now=now,
            once=f"watching {run_id}",
        )  # fmt: skip
    return len(rows)


def tell_week(store: Store, config: Config, now: datetime) -> int:
    """Put the digest of the last seven days into the outbox, for weekly readers and for operators. Returns how many."""
    since = now - timedelta(days=7)
    with closing(store.history()) as past:
        runs = [run for run in past.runs() if run["started_at"] >= _z(since)]
        sources = list(past.sources())
        changes = [change for change in past.changes(since=since.date()) if change["material"]]
    ended = [run for run in runs if run["ended_at"]]
    if not ended:
        return 0
    gaps = tuple(
        Gap(
            s["council"],
            s["title"] or s["url"],
            s["error"] or s["reason"],
            min(s["failed_runs"], len(ended)),
            s["since"] or "",
        )
        for s in sources
        if s["status"] in BAD
    )
    whole = min((run["checked"] for run in ended), default=0)
    uncovered = tuple(each.council for each in load_uncovered(config.sources_file, config.sources.only))
    people: list[tuple[str, str, Reader | None]] = [
        (r.name, r.address, r) for r in config.readers if r.frequency == "weekly"
    ]
    people += [(o.name, o.address, None) for o in config.operators]
    for name, address, reader in people:
        mine = [change for change in changes if reader is None or _wants(reader, change)]
        week = Week(
            since=_z(since)[:10], until=_z(now)[:10], nights=len(ended), sources=len(sources), checked_every_night=whole,
            news=tuple(_news(change) for change in mine), gaps=gaps, uncovered=uncovered,
        )  # fmt: skip
        store.add_message(
            ended[-1]["id"], address, name, kind="weekly", subject="", payload=week.as_payload(), now=now,
            once=f"week {_z(now)[:10]}",
        )  # fmt: skip
    return len(people)


def _wants(reader: Reader, change: dict[str, Any]) -> bool:
    councils = {each.casefold() for each in reader.councils}
    if councils and change["council"].casefold() not in councils:
        return False
    return (
        not reader.families
        or not change["measure"]
        or change["family"] in reader.families
        or change["measure"] in reader.families
    )


def _news(change: dict[str, Any]) -> News:
    from monitor.cli.rendering import row_sentence

    return News(change["council"], row_sentence(change), change["detected_at"], change["run"])


def _z(when: datetime) -> str:
    return when.strftime("%Y-%m-%dT%H:%M:%SZ")
