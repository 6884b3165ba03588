"""What is told besides the changes: the "now watching" summary of a first sight, and the weekly digest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from alerts.watching import Baseline, Watched
from alerts.weekly import Gap, News, Series, Week
from alerts.wording import classify, headline_of
from db.history import History
from db.records import REASONS
from db.store import Store
from monitor.config import Config, Operator, Reader
from monitor.health import BAD
from monitor.marks import noise_notes
from monitor.readers import wants_row
from spiders.sources import load_uncovered

Key = tuple[str, str]  # spider and url of a source
Row = Mapping[str, Any]
WEEK = timedelta(days=7)
WEEK_TOLD = "week told"  # the note that keeps what the last digest reached


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
    """Put the digest of the last seven days into the outbox, for weekly readers and for operators. Returns how many.

    Each change stands in one digest only: what the last one reached is noted. One that was cut off is finished first, with
    what it was to hold; a second one on the same day is not made.
    """
    today = now.astimezone(ZoneInfo(config.schedule.timezone)).date()
    with closing(store.history()) as past:
        runs = [run for run in past.runs() if run["ended_at"] and run["started_at"] >= _z(now - WEEK)]
        all_changes = list(past.changes())
        nights = _nights(past, runs, now - WEEK, config)
        sources = list(past.sources())
        plan = _plan(store, all_changes, today, now)
        if not runs or plan is None:
            return 0
        changes = [c for c in all_changes if plan["from"] < c["id"] <= plan["to"] and c["material"]]
        series = _moved(past, all_changes, changes)
    store.set_note(WEEK_TOLD, plan, now)
    gaps = tuple(_gaps(sources, nights))
    uncovered = tuple(each.council for each in load_uncovered(config.sources_file, config.sources.only))
    people: list[tuple[str, str, Reader | None]] = [
        (r.name, r.address, r) for r in config.readers if r.frequency == "weekly"
    ]
    people += [(o.name, o.address, None) for o in config.operators]
    whole = sum(all(_key(source) in answered for answered in nights.values()) for source in sources)
    made = 0
    for name, address, reader in people:
        mine = [change for change in changes if reader is None or wants_row(reader, change)]
        councils = {change["council"] for change in mine}
        week = Week(
            since=(date.fromisoformat(plan["until"]) - timedelta(days=6)).isoformat(), until=plan["until"],
            nights=len(nights), sources=len(sources), checked_every_night=whole if nights else 0,
            news=tuple(_news(change) for change in mine), gaps=gaps, uncovered=uncovered,
            series=tuple(one for one in series if one.council in councils),
            notes=tuple(noise_notes(all_changes)) if reader is None else (),
        )  # fmt: skip
        number = store.add_message(
            runs[-1]["id"], address, name, kind="weekly", subject="", payload=week.as_payload(), now=now,
            once=f"week {plan['until']}",
        )  # fmt: skip
        made += number is not None
    store.set_note(WEEK_TOLD, {**plan, "done": True}, now)
    return made


def _plan(store: Store, changes: Sequence[Row], today: date, now: datetime) -> dict[str, Any] | None:
    """Which changes this digest is to hold, by their ids; None if today's was made already."""
    told = store.note(WEEK_TOLD)
    if isinstance(told, dict):
        if not told["done"]:
            return told
        if told["until"] == today.isoformat():
            return None
        first = int(told["to"])
    else:
        first = max((change["id"] for change in changes if change["detected_at"] < _z(now - WEEK)), default=0)
    last = max((change["id"] for change in changes), default=first)
    return {"from": first, "to": max(first, last), "until": today.isoformat(), "done": False}


def _nights(past: History, runs: Sequence[Row], since: datetime, config: Config) -> dict[date, set[str]]:
    """Each night on which a run ended, with the sources that answered well in it. Two runs of one night are one."""
    zone = ZoneInfo(config.schedule.timezone)

    def night(run: Row) -> date:
        begun = datetime.strptime(run["started_at"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
        return begun.astimezone(zone).date()

    found: dict[date, set[str]] = {night(run): set() for run in runs if run["outcome"] != "interrupted"}
    for row in past.answered(since):
        found.get(night(row), set()).add(row["source"])
    return found


def _gaps(sources: Sequence[Row], nights: Mapping[date, set[str]]) -> Iterator[Gap]:
    """The sources that were not seen on every night, and why."""
    for source in sources:
        missed = sum(_key(source) not in answered for answered in nights.values())
        if not missed and source["status"] not in BAD:
            continue
        words = source["error"] or REASONS.get(source["reason"], source["reason"])
        if source["status"] == "ok":
            words = "it could not be checked then, and answers again"
        yield Gap(
            source["council"],
            source["title"] or source["url"],
            words or "it was not asked",
            missed,
            source["since"] or "",
        )


def _key(source: Row) -> str:
    return f"{source['spider']} {source['url']}"


def _moved(past: History, every: Sequence[Row], week: Sequence[Row]) -> list[Series]:
    """The targets that moved this week, each with all its figures since we first saw it."""

    def thing(change: Row) -> tuple[Any, ...]:
        return (
            change["document_id"],
            change["measure"],
            change["period"],
            change["scope"],
            change["new"]["unit"],
            change["new"]["form"],
        )

    def moved(change: Row) -> bool:
        if change["kind"] != "target_altered" or change["basis"] != "target" or not change["material"]:
            return False
        old, new = change["old"], change["new"]
        doubt = any(classify(note).kind == "doubt" for note in change["notes"])
        return not doubt and old["value"] is not None and new["value"] is not None and old["unit"] == new["unit"]

    wanted = list(dict.fromkeys(thing(change) for change in week if moved(change)))
    series = []
    for one in wanted:
        steps = [change for change in every if moved(change) and thing(change) == one]
        first = past.version(steps[0]["old"]["version"]) if steps[0]["old"]["version"] else None
        points = [(first["first_seen"], str(steps[0]["old"]["value"]))] if first else []
        points += [(step["detected_at"], str(step["new"]["value"])) for step in steps]
        _, measure, period, scope, unit, _ = one
        series.append(Series(steps[0]["council"], measure, period or "", unit, tuple(points), scope))
    return series


def _news(change: Row) -> News:
    return News(change["council"], headline_of(change), change["detected_at"], change["run"])


def _z(when: datetime) -> str:
    return when.strftime("%Y-%m-%dT%H:%M:%SZ")
