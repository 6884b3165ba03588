"""The "now watching" mail: what a first sight covers, council by council, and what is not covered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from alerts.composing import why
from alerts.figures import counted, day
from alerts.frames import Part, each, written
from alerts.message import MailSettings, Message


@dataclass(frozen=True)
class Watched:
    """What we now watch for one council."""

    council: str
    sources: int
    documents: int
    targets: int  # on plans, placements, places and money, as they stand now


@dataclass(frozen=True)
class Baseline:
    """The first sight of some sources."""

    watched: tuple[Watched, ...]
    uncovered: tuple[str, ...] = ()  # councils without a page that we could watch
    failing: tuple[str, ...] = ()  # "Bury: https://...: it did not answer in time"
    unreadable: tuple[str, ...] = ()  # "Kent: “Plan.pdf”: it is locked by a password"
    run_id: int = 0

    def as_payload(self) -> dict[str, Any]:
        """For the outbox."""
        return asdict(self)

    @classmethod
    def from_payload(cls, payload: Mapping[str, Any]) -> Baseline:
        """From the outbox."""
        return cls(
            watched=tuple(Watched(**row) for row in each(payload, "watched")),
            uncovered=tuple(payload.get("uncovered") or ()),
            failing=tuple(payload.get("failing") or ()),
            unreadable=tuple(payload.get("unreadable") or ()),
            run_id=int(payload.get("run_id") or 0),
        )


def compose_watching(baseline: Baseline, *, recipient: str, now: datetime, settings: MailSettings) -> Message:
    """One mail for all that was seen for the first time; nothing in it is a change."""
    councils = counted(len(baseline.watched), "council")
    sources = sum(w.sources for w in baseline.watched)
    documents = sum(w.documents for w in baseline.watched)
    targets = sum(w.targets for w in baseline.watched)
    subject = f"Now watching {counted(documents, 'document')} of {councils}"
    if baseline.uncovered:
        subject += f"; {counted(len(baseline.uncovered), 'council')} not covered"
    said = (
        f"On {day(now)} Valvewatch took its first look at {counted(sources, 'page')}. It found "
        f"{counted(documents, 'document')}, which state {counted(targets, 'target')} and figures."
    )
    parts = [
        Part(
            paragraphs=(said, "Nothing here is a change. From the next night on you hear of what differs from today.")
        ),
        Part(
            "What is watched",
            header=("Council", "Pages", "Documents", "Targets"),
            rows=tuple((w.council, f"{w.sources:,}", f"{w.documents:,}", f"{w.targets:,}") for w in baseline.watched),
        ),
    ]
    if baseline.uncovered:
        parts.append(
            Part(
                "What is not covered",
                paragraphs=(
                    "For these councils no page is known yet, so nothing is seen of them: "
                    + ", ".join(sorted(baseline.uncovered))
                    + ".",
                    "To add a page: valvewatch sources add URL --council NAME",
                ),
            )
        )
    if baseline.failing:
        parts.append(Part("What could not be reached", points=baseline.failing[:60]))
    if baseline.unreadable:
        parts.append(Part("What could not be read", points=baseline.unreadable[:60]))
    footer = ["To see it all: valvewatch targets, valvewatch documents, valvewatch sources", *why(recipient, settings)]
    return written(subject, subject, parts, footer, recipient=recipient, preheader=said)
