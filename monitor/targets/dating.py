"""What notes, captions and group rows say of a table's years: which of them are actual, which planned or forecast.

"Actual to 2024-25; planned from 2025-26", "2023 and 2024 are SEN2 returns", "later years are the mitigated plan".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from db.records import Basis
from monitor.targets.periods import find_periods

_BASIS: Final[tuple[tuple[Basis, str], ...]] = (
    ("target", r"mitigated (?:plan|forecasts?|projections?|figures?|positions?)|mitigated|planned|plan|targets?|targeted|trajector(?:y|ies)|ambitions?|milestones?"),
    ("forecast", r"unmitigated(?: (?:forecasts?|projections?))?|forecasts?|projected|projections?|estimates?|estimated|modelled"),
    ("actual", r"actuals?|outturns?|recorded|sen2|census(?:es)?|historic(?:al)?"),
)  # fmt: skip
_SAYS: Final = re.compile("|".join(rf"(?P<{basis}>(?<!\w)(?:{words})(?!\w))" for basis, words in _BASIS), re.IGNORECASE)
_EHC_PLANS: Final = re.compile(
    r"\b(?:ehc|education,? health (?:and|&) care|statutory) plans?\b|\behcps?\b|\bplans\b", re.IGNORECASE
)
_LATER: Final = re.compile(
    r"\b(?:later|future|subsequent|other|remaining|following|thereafter|onwards|afterwards|then on|beyond|after that)\b",
    re.IGNORECASE,
)
_PART: Final = re.compile(r"\b(?:(?:at |as at )?(?:month|period|quarter|[mpq]) ?\d{1,2})\b", re.IGNORECASE)
_EARLIER: Final = re.compile(r"\b(?:earlier|previous|prior|past|preceding)\b", re.IGNORECASE)
_ALL: Final = re.compile(r"\b(?:all|both|every)\b", re.IGNORECASE)
_FROM: Final = re.compile(r"\b(?:from|since|starting)\W+(?:\w+ ){0,2}$", re.IGNORECASE)
_AFTER: Final = re.compile(r"\bafter\W+(?:\w+ ){0,2}$", re.IGNORECASE)
_TO: Final = re.compile(r"\b(?:to|until|till|up to|through)\W+(?:\w+ ){0,2}$", re.IGNORECASE)
# All that a note of this kind may hold beside periods and the words of basis: else it is a sentence about something else.
_FILLING: Final = re.compile(
    r"(?:is|are|was|were|be|the|these|those|all|both|every|each|a|an|of|and|or|to|from|for|at|as|in|on|up|until|till|through|after|since"
    r"|with|then|that|this|it|notes?|basis|source|key|nb|table|columns?|figures?|numbers?|values|data|years?|position|return|returns|count|counts"
    r"|shown|show|shows|later|future|subsequent|other|remaining|following|thereafter|onwards|afterwards|beyond|earlier|previous|prior"
    r"|past|preceding|starting|ending|end|ehc|ehcps?|plans|pupils?|children|placements?|places|our|council|council['’]s|only)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Told:
    """Periods that are of one basis: from the end of one to the end of another, as months; "" where open."""

    basis: Basis
    first: str = ""  # inclusive
    last: str = ""  # inclusive
    later_than: str = ""

    def holds(self, period: str) -> bool:
        """Whether it speaks of this period."""
        end = end_of(period)
        if not end:
            return not (self.first or self.last or self.later_than)
        return (
            (not self.first or end >= self.first)
            and (not self.last or end <= self.last)
            and (not self.later_than or end > self.later_than)
        )


def end_of(period: str) -> str:
    """The month in which a normalised period ends, for comparing.

    >>> end_of("2024-25"), end_of("2024/25"), end_of("2025"), end_of("2025-03-31")
    ('2025-03', '2025-08', '2025-12', '2025-03')
    """
    if match := re.fullmatch(r"(\d{4})-(\d\d)", period):
        year, two = int(match[1]), int(match[2])
        return f"{year + 1}-03" if two == (year + 1) % 100 and not (two <= 12 and two != (year + 1) % 100) else period
    if match := re.fullmatch(r"(\d{4})/(\d\d)", period):
        return f"{int(match[1]) + 1}-08"
    if re.fullmatch(r"\d{4}", period):
        return f"{period}-12"
    return period[:7]


def basis_told(texts: Iterable[str], period: str) -> Basis | None:
    """What the texts say of the basis of figures of a period; None where they say nothing of it."""
    for text in texts:
        for told in years_told(text):
            if told.holds(period):
                return told.basis
    return None


@lru_cache(maxsize=5_000)
def years_told(text: str) -> tuple[Told, ...]:
    """Which periods a text says are actual, planned or forecast; none for what speaks of anything else.

    >>> [(told.basis, told.first, told.last) for told in years_told("Actual to 2024-25; planned from 2025-26.")]
    [('actual', '', '2025-03'), ('target', '2025-04', '')]
    """
    found: list[Told] = []
    for sentence in re.split(r"(?<=[a-z\d)])\.\s+|\n", _EHC_PLANS.sub("numbers", text)):
        if len(sentence) > 240:
            continue
        known = max((told.last for told in found), default="")
        for basis, words in _segments(sentence):
            told = _told(basis, words, known)
            if told is not None:
                found += told
                known = max([known, *(each.last for each in told)])
    return tuple(sorted(found, key=lambda told: not (told.first or told.last or told.later_than)))


def _segments(sentence: str) -> list[tuple[Basis, str]]:
    """The parts of a sentence that hold one word of basis each."""
    says = list(_SAYS.finditer(sentence))
    # "the mitigated plan", "planned numbers from the census": words of the same basis, or side by side, are one.
    parted: list[tuple[Basis, int, int]] = []
    start = 0
    for at, match in enumerate(says):
        after = says[at + 1] if at + 1 < len(says) else None
        border = (
            re.search(r"[;:,.(]|\band\b|\bthen\b|\bwith\b", sentence[match.end() : after.start()]) if after else None
        )
        if after is not None and border is None:
            continue
        # Of "planned numbers from the census" the first word says what they are.
        group = [m for m in says[: at + 1] if m.start() >= start]
        end = match.end() + border.start() if border else len(sentence)
        basis = next(code for code, _ in _BASIS if group[0].group(code))
        parted.append((basis, start, end))
        start = end
    return [(basis, sentence[first:last]) for basis, first, last in parted]


def _told(basis: Basis, words: str, known: str) -> list[Told] | None:
    periods = [p for p in find_periods(words) if p.value]
    left = words
    for period in reversed(periods):
        left = left[: period.start] + " " + left[period.end :]
    left = _SAYS.sub(" ", _PART.sub(" ", left))
    if re.search(r"\d", left) or sum(not _FILLING.fullmatch(w) for w in re.findall(r"[\w'’]+", left)) > 1:
        return None
    if not periods:
        if _LATER.search(words):
            return [Told(basis, later_than=known)] if known else None
        if _EARLIER.search(words):
            return None
        return [Told(basis)] if _ALL.search(words) else None
    before = words[: periods[0].start]
    one = len(periods) == 1 and periods[0].kind != "span"
    if one and (_FROM.search(before) or _LATER.search(words)):
        return [Told(basis, first=_start_of(periods[0].value))]
    if one and _AFTER.search(before):
        return [Told(basis, later_than=end_of(periods[0].value))]
    if one and _TO.search(before):
        return [Told(basis, last=end_of(periods[0].value))]
    found = []
    for period in periods:
        first = re.match(r"20\d\d", period.written) if period.kind == "span" else None
        start = f"{first[0]}-01" if first else _start_of(period.value)
        found.append(Told(basis, first=start, last=end_of(period.value)))
    return found


def _start_of(period: str) -> str:
    """The month in which a normalised period begins."""
    end = end_of(period)
    first = {"-": "04", "/": "09", "": "01"}.get(period[4:5], "01")
    return end if period[:7] == end else f"{period[:4]}-{first}"
