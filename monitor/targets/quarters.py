"""When the quarters of a document end, as its notes say; which quarter labels name.

"Quarters end on 30 June (Q1), 30 September (Q2), 31 December (Q3) and 31 March (Q4)."
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final

from monitor.targets.periods import MONTH_NAMES, MONTHS

# The number of a quarter and the first year of its financial year, 0 where a note means every year.
Quarter = tuple[int, int]

_NAME = r"(?:Q|quarter )(?P<number>[1-4])\b(?:,?\s?(?:of )?(?P<first>(?:20)?\d\d)\s?[-/–]\s?(?:20)?\d\d\b)?"
_DAY = rf"(?P<day>[0-3]?\d)(?:st|nd|rd|th)? (?P<month>{MONTH_NAMES})\b(?:,? (?P<year>20\d\d))?"
_DAY_FIRST: Final = re.compile(rf"\b{_DAY},? \(\s?(?:end of )?{_NAME}\s?\)", re.IGNORECASE)
_NAME_FIRST: Final = re.compile(
    rf"\b{_NAME}\)?(?:\s*(?:[:=(,]|\b(?:column|figures?|is|are|means?|ends?|ended|ending|for|at|on|the|position|end|as|to)\b))*\s*{_DAY}",
    re.IGNORECASE,
)
_QUARTER: Final = re.compile(_NAME, re.IGNORECASE)
_WHOLE_YEAR: Final = re.compile(r"(20\d\d)-\d\d")


def ends_told(texts: Iterable[str]) -> Mapping[Quarter, tuple[int, int]]:
    """The month and day on which quarters end, as texts say; quarters are those of financial years, from April.

    >>> ends_told(["Quarters end on 30 June (Q1) and 31 December 2026 (Q3)."])
    {(1, 0): (6, 30), (3, 2026): (12, 31)}
    """
    found: dict[Quarter, tuple[int, int]] = {}
    for text in texts:
        for match in (*_DAY_FIRST.finditer(text), *_NAME_FIRST.finditer(text)):
            month = MONTHS[match["month"].lower()]
            if int(match["day"]) < 28:
                continue  # "Q2 report, 15 October": no quarter ends there
            year = int(match["year"]) - (month < 4) if match["year"] else 0
            if match["first"]:
                year = 2000 + int(match["first"]) % 100
            found.setdefault((int(match["number"]), year), (month, int(match["day"])))
    return found


def end_of_quarter(ends: Mapping[Quarter, tuple[int, int]], labels: Iterable[str], period: str) -> str:
    """The day on which the quarter that labels name ends, in a financial year; "" where they name none or no text tells.

    >>> end_of_quarter({(3, 0): (12, 31)}, ["Q3 25/26"], "2025-26")
    '2025-12-31'
    """
    number, year = _named(labels), _WHOLE_YEAR.fullmatch(period)
    if not number or year is None or not ends:
        return ""
    end = ends.get((number, int(year[1]))) or ends.get((number, 0))
    if end is None:
        return ""
    return f"{int(year[1]) + (end[0] < 4)}-{end[0]:02d}-{end[1]:02d}"


def month_of_quarter(labels: Iterable[str], period: str) -> str:
    """The month in which the quarter ends that labels name in a financial year; "" where they name none.

    >>> month_of_quarter(["Q4"], "2025-26"), month_of_quarter(["Year"], "2025-26")
    ('2026-03', '')
    """
    number, year = _named(labels), _WHOLE_YEAR.fullmatch(period)
    if not number or year is None:
        return ""
    return f"{int(year[1]) + (number == 4)}-{3 * number % 12 + 3:02d}"


def _named(labels: Iterable[str]) -> int:
    """The number of the one quarter that labels name, 0 for none."""
    named = {number for text in labels for number in _numbers(text)}
    return named.pop() if len(named) == 1 else 0


@lru_cache(maxsize=10_000)
def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(match["number"]) for match in _QUARTER.finditer(text))
