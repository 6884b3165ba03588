"""The weekly digest: what changed, what was checked, and what was not covered. Silence is never ambiguous."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from alerts import charts
from alerts.composing import why
from alerts.figures import counted, day, figure, period_words
from alerts.frames import Part, each, moment, written
from alerts.items import group
from alerts.message import MailSettings, Message
from alerts.wording import headings_for, measure_words
from db.records import Alert


@dataclass(frozen=True)
class News:
    """One change of the week as a line, where the alerts themselves are not at hand."""

    council: str
    headline: str  # as alerts.wording.headline() says it
    seen: str = ""  # ISO 8601
    run_id: int = 0


@dataclass(frozen=True)
class Gap:
    """A source that was not seen on every night."""

    council: str
    what: str  # its title or address
    words: str  # why: "it refused us"
    nights: int  # of the week, how many were missed
    since: str = ""  # ISO 8601


@dataclass(frozen=True)
class Series:
    """A target as it moved: when each figure was first seen, and the figure."""

    council: str
    measure: str
    period: str
    unit: str
    points: tuple[tuple[str, str], ...]  # (ISO 8601, value as a decimal number)
    scope: str = ""  # what narrows the measure


@dataclass(frozen=True)
class Week:
    """Seven nights of watching."""

    since: str  # ISO 8601 dates, both included
    until: str
    nights: int  # in which a run ended
    sources: int
    checked_every_night: int
    news: tuple[News, ...] = ()
    gaps: tuple[Gap, ...] = ()
    uncovered: tuple[str, ...] = ()  # councils
    series: tuple[Series, ...] = ()
    notes: tuple[str, ...] = ()  # for operators: noise rates and the like

    def as_payload(self) -> dict[str, Any]:
        """For the outbox."""
        return asdict(self)

    @classmethod
    def from_payload(cls, payload: Mapping[str, Any]) -> Week:
        """From the outbox."""
        series = (
            Series(**{**row, "points": tuple((str(a), str(b)) for a, b in row.get("points") or ())})
            for row in each(payload, "series")
        )
        return cls(
            since=str(payload["since"]),
            until=str(payload["until"]),
            nights=int(payload["nights"]),
            sources=int(payload["sources"]),
            checked_every_night=int(payload["checked_every_night"]),
            news=tuple(News(**row) for row in each(payload, "news")),
            gaps=tuple(Gap(**row) for row in each(payload, "gaps")),
            uncovered=tuple(payload.get("uncovered") or ()),
            series=tuple(series),
            notes=tuple(payload.get("notes") or ()),
        )


def compose_weekly(
    week: Week, alerts: Sequence[Alert] = (), *, recipient: str, now: datetime, settings: MailSettings
) -> Message:
    """The digest. The changes come from alerts, or as lines from week.news; both are shown if both are given."""
    lines = [*_lines(alerts), *(_news_line(n) for n in week.news)]
    changes = sum(i.changes for g in group(alerts) for i in g.items) + len(week.news)
    full = week.sources > 0 and week.checked_every_night == week.sources and not week.gaps and week.nights >= 7
    checked = f"{week.checked_every_night:,} of {week.sources:,} sources checked every night"
    if week.nights == 0:
        subject = "This week: nothing was checked, so nothing can be said"
    elif lines:
        subject = f"This week: {counted(changes, 'change')}. {headings_for(lines[0])}"
    else:
        subject = f"This week: {'all quiet' if full else 'no changes seen, but not all was seen'}: {checked}"
    lead = subject if not lines else f"This week: {counted(changes, 'change')}; {checked}"
    span = f"From {_date_words(week.since)} to {_date_words(week.until)}. "
    nights = f"Valvewatch ran on {week.nights} of {_days(week)} nights."
    parts = [Part(paragraphs=(span + nights,))]
    if week.nights < _days(week):
        missed = _days(week) - week.nights
        parts.append(
            Part(note=f"On {counted(missed, 'night')} nothing was checked: what came and went meanwhile was not seen.")
        )
    if lines:
        parts.append(Part("What changed", points=tuple(lines[:80])))
        if len(lines) > 80:
            parts.append(
                Part(paragraphs=(f"and {len(lines) - 80:,} more: valvewatch changes --since {week.since[:10]}",))
            )
    parts += _moved(week)
    parts += _not_covered(week)
    if week.notes:
        parts.append(Part("For operators", points=week.notes))
    footer = [f"To see more: valvewatch changes --since {week.since[:10]}", *why(recipient, settings)]
    made = written(subject, lead, parts, footer, recipient=recipient, preheader=lines[0] if lines else checked)
    return replace(made, headers={"X-Valvewatch-Week": week.until[:10]})


def _lines(alerts: Sequence[Alert]) -> list[str]:
    out = []
    for one in group(alerts):
        for item in one.items:
            more = f", and {counted(item.changes - 1, 'more figure')} of this kind" if item.changes > 1 else ""
            title = item.mentions[0].title if item.mentions else ""
            where = "" if item.rows or title in item.headline else title
            out.append(
                (item.rank, headings_for(f"{one.council}: {item.headline}{more}") + (f" ({where})" if where else ""))
            )
    return [line for _, line in sorted(out, key=lambda pair: pair[0])]


def _news_line(news: News) -> str:
    seen = moment(news.seen)
    return headings_for(f"{news.council}: {news.headline}") + (f" (seen {day(seen)})" if seen else "")


def _moved(week: Week) -> list[Part]:
    """Targets that moved: as words always, as a chart where matplotlib is installed."""
    if not week.series:
        return []
    rows = []
    for one in week.series[:20]:
        values = [figure(Decimal(value), one.unit) for _, value in one.points]
        name = f"{one.council}: {measure_words(one.measure, one.scope)}" + (
            f", {period_words(one.period)}" if one.period else ""
        )
        rows.append((name, " → ".join(values)))
    picture = charts.moved(
        [(name, one.points) for (name, _), one in zip(rows, week.series[:6], strict=False)],
        words="; ".join(f"{name} {moves}" for name, moves in rows[:6]),
    )
    return [Part("How targets moved", header=("Target", "Figures over time"), rows=tuple(rows), picture=picture)]


def _not_covered(week: Week) -> list[Part]:
    if not week.gaps and not week.uncovered:
        said = "All that is watched was seen on every night." if week.nights >= _days(week) else ""
        return [Part("What was not covered", paragraphs=(said,))] if said else []
    paragraphs = []
    if week.uncovered:
        paragraphs.append(
            f"No page is known for {counted(len(week.uncovered), 'council')}: {', '.join(week.uncovered)}."
        )
    points = [f"{g.council}: {g.what}: {g.words} ({counted(g.nights, 'night')} missed)" for g in week.gaps[:60]]
    if len(week.gaps) > 60:
        points.append(f"and {len(week.gaps) - 60:,} more: valvewatch sources")
    return [Part("What was not covered", paragraphs=tuple(paragraphs), points=tuple(points))]


def _date_words(text: str) -> str:
    try:
        return period_words(date.fromisoformat(text[:10]).isoformat())
    except ValueError:
        return text


def _days(week: Week) -> int:
    try:
        return max(1, (date.fromisoformat(week.until[:10]) - date.fromisoformat(week.since[:10]) + timedelta(1)).days)
    except ValueError:
        return 7
