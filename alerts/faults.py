"""The operators' mail: what failed, since when, what to do about it; and what is well again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from alerts.figures import counted, day, day_and_time
from alerts.frames import Part, each, moment, written
from alerts.message import MailSettings, Message


@dataclass(frozen=True)
class Trouble:
    """One thing that does not work, or works again."""

    what: str  # "Bury: https://www.bury.gov.uk/...", "Mail to Ann", "The nightly run"
    words: str  # what happened: "it did not answer in time"
    since: str = ""  # ISO 8601, when it began
    mend: str = ""  # what to do
    nights: int = 0  # how many nights in a row


@dataclass(frozen=True)
class FaultReport:
    """What operators are to know of one run. Each trouble is told once, and once more when it is over."""

    new: tuple[Trouble, ...] = ()
    over: tuple[Trouble, ...] = ()
    lasting: int = 0  # troubles told before that go on
    notes: tuple[str, ...] = ()  # "noise: 3 of 41 changes of Bury were marked as noise"
    run_id: int = 0

    def as_payload(self) -> dict[str, Any]:
        """For the outbox."""
        return asdict(self)

    @classmethod
    def from_payload(cls, payload: Mapping[str, Any]) -> FaultReport:
        """From the outbox."""
        return cls(
            new=tuple(Trouble(**row) for row in each(payload, "new")),
            over=tuple(Trouble(**row) for row in each(payload, "over")),
            lasting=int(payload.get("lasting") or 0),
            notes=tuple(payload.get("notes") or ()),
            run_id=int(payload.get("run_id") or 0),
        )


def compose_faults(
    report: FaultReport, *, recipient: str, now: datetime, settings: MailSettings, subject: str = ""
) -> Message:
    """One mail for all that is new."""
    subject = subject or _subject(report)
    parts = []
    if report.new:
        parts.append(Part("Needs attention", points=tuple(_line(t) for t in report.new[:200])))
    if len(report.new) > 200:
        parts.append(Part(paragraphs=(f"and {len(report.new) - 200:,} more: valvewatch sources",)))
    if report.over:
        parts.append(Part("Well again", points=tuple(_line(t, over=True) for t in report.over[:200])))
    if report.lasting:
        goes = "goes" if report.lasting == 1 else "go"
        said = f"{counted(report.lasting, 'trouble')} of earlier nights still {goes} on."
        parts.append(Part(paragraphs=(f"{said} To see them: valvewatch sources",)))
    if report.notes:
        parts.append(Part("Also", points=report.notes))
    footer = [
        f"Readers are not told of this. Sent {day_and_time(now)}"
        + (f" about run {report.run_id}: valvewatch runs" if report.run_id else "")
        + ".",
        "You get this because you are an operator in Valvewatch's configuration.",
        f"To change or stop it, write to {settings.unsubscribe_at}.",
    ]
    first = (report.new or report.over or (Trouble("", ""),))[0]
    return written(
        f"Valvewatch needs you: {subject}" if report.new else f"Valvewatch: {subject}",
        subject,
        parts,
        footer,
        recipient=recipient,
        preheader=first.words,
    )


def _subject(report: FaultReport) -> str:
    if report.new:
        first = report.new[0]
        more = f", and {counted(len(report.new) - 1, 'more trouble')}" if len(report.new) > 1 else ""
        return f"{_short(first.what)}: {first.words}{more}"
    if report.over:
        more = f", and {len(report.over) - 1:,} more" if len(report.over) > 1 else ""
        return f"{_short(report.over[0].what)} is well again{more}"
    return "nothing new"


def _short(what: str) -> str:
    """What it is about, an address in it without what is the same in all: a headline has little room on a phone."""
    return re.sub(r"https?://(?:www\.)?", "", what)


def _line(trouble: Trouble, over: bool = False) -> str:
    began = moment(trouble.since)
    since = f" ({'it began on' if over else 'since'} {day(began)}" if began else ""
    nights = f"{', ' if since else ' ('}{counted(trouble.nights, 'night')}" if trouble.nights else ""
    when = f"{since}{nights})" if since or nights else ""
    mend = f" What to do: {trouble.mend}" if trouble.mend and not over else ""
    return f"{trouble.what}: {trouble.words.rstrip('.')}{when}.{mend}"
