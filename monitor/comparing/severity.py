"""How much a change matters, in words: the codes and their order are those of the e-mails (alerts.wording)."""

from __future__ import annotations

from dataclasses import dataclass

from alerts import wording
from db.records import Change


@dataclass(frozen=True, order=True)
class Severity:
    """Rank 1 is the weightiest."""

    rank: int
    code: str
    words: str  # "a target on plans, placements or places was cut"


def severity(change: Change) -> Severity:
    """How much change matters to a reader."""
    code = wording.severity(change)
    return Severity(list(wording.SEVERITIES).index(code) + 1, code, wording.SEVERITIES[code])
