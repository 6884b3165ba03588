"""Which documents are of one series: titles that differ only in dates, quarters, versions and the like.

A council's monitoring reports are documents of their own, each with its own address; what a new one says is news against
the one before it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_MONTH = rf"(?:{'|'.join(f'{m[:3]}(?:{m[3:]})?' if m != 'may' else 'may' for m in _MONTHS)}|sept)"
_SEASONS = ("spring", "summer", "autumn", "winter")
_YEAR = r"(?:19|20)\d\d"
_ORDINALS = r"(?:first|second|third|fourth|1st|2nd|3rd|4th|one|two|three|four|[1-4])"
_VARIABLE = re.compile(
    rf"""
    \.(?:pdf|docx?|xlsx?|ods|odt|html?)\b | \(\s*(?:pdf|html|word|excel)[^)]*\) | \b\d+(?:\.\d+)?\s?[km]b\b
    | \b{_YEAR}\s*(?:[-–—/]|\bto\b)\s*(?:{_YEAR}|\d\d)\b | \b\d\d/\d\d/(?:{_YEAR}|\d\d)\b | \b{_YEAR}[-_.]\d\d(?:[-_.]\d\d)?\b
    | \b(?:q|quarter|qtr)\s?[-_]?{_ORDINALS}\b | \b{_ORDINALS}\s(?:quarter|qtr|term|half)\b
    | \b(?:month|period|p|m)\s?\d{{1,2}}\b
    | \bv(?:ersion)?[\s._-]?\d+(?:\.\d+)*\b | \b(?:rev(?:ision)?|draft|issue)[\s._-]?\d+\b
    | \b(?:final|draft|revised|updated|published|new|latest|signed)\b
    | \b(?:agenda\s)?item\s?(?:no\.?\s?)?\d+[a-z]?\b
    | \b\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH}\b | \b{_MONTH}\b | \b{_YEAR}\b | \b(?:{"|".join(_SEASONS)})(?:\sterm)?\b
    | \b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PLAIN = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "for",
        "to",
        "and",
        "in",
        "on",
        "at",
        "by",
        "from",
        "with",
        "report",
        "reports",
        "update",
        "paper",
        "papers",
        "document",
        "documents",
        "appendix",
        "annex",
        "agenda",
        "minutes",
        "meeting",
        "attachment",
        "download",
        "file",
        "pdf",
        "part",
        "council",
        "county",
        "city",
        "borough",
        "copy",
    ]
)
_DATE = re.compile(
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s)?(?:\b(?P<month>{_MONTH})|\b(?P<season>{'|'.join(_SEASONS)})(?:\sterm)?"
    rf"|\b(?:q|quarter|qtr)\s?(?P<quarter>[1-4]))\W+(?:of\s)?(?P<year>{_YEAR})(?:[-–/](?P<end>{_YEAR}|\d\d)\b)?",
    re.IGNORECASE,
)
_ISO = re.compile(rf"\b(?P<year>{_YEAR})[-_.](?P<month>[01]\d)(?:[-_.](?P<day>[0-3]\d))?\b(?![-/])")
_BARE = re.compile(rf"\b(?P<year>{_YEAR})\b")
_LATE = re.compile(r"\b(?:q|quarter|qtr)\s?(?P<quarter>[1-4])\b", re.IGNORECASE)


def series_of(title: str) -> str:
    """What a title keeps when its dates, quarters, seasons, versions and item numbers are taken out; "" if too little.

    >>> series_of("Safety Valve Monitoring Report Q2 2025-26 (PDF, 210KB)")
    'safety valve monitoring report'
    >>> series_of("DSG_Management_Plan_v3.pdf") == series_of("DSG Management Plan v2")
    True
    >>> series_of("Report 12 March 2026"), series_of("Appendix 1")
    ('', '')
    """
    words = _VARIABLE.sub(" ", re.sub(r"[_\s]+", " ", title))
    kept = re.findall(r"[a-z0-9&']+", words.lower())
    telling = [word for word in kept if word not in _PLAIN and not word.isdigit()]
    return " ".join(kept) if len(telling) >= 2 else ""


def when_of(title: str) -> tuple[int, int, int]:
    """Year, month and day that a title names, for the order within a series; zeros where it does not say.

    >>> when_of("Monitoring report, autumn 2025") < when_of("Monitoring report, spring 2026")
    True
    >>> when_of("Monitoring report Q3 2025-26") > when_of("Monitoring report Q2 2025-26")
    True
    """
    words = re.sub(r"[_\s]+", " ", title)
    found = _DATE.search(words)
    if found is not None:
        year = int(found["year"])
        if found["quarter"]:
            return (year, 3 + 3 * int(found["quarter"]), 0)  # of a financial year, or near enough to put it in order
        if found["season"]:
            return (year, {"winter": 1, "spring": 3, "summer": 6, "autumn": 10}[found["season"].lower()], 0)
        return (year, 1 + [m[:3] for m in _MONTHS].index(found["month"][:3].lower()), int(found["day"] or 0))
    if (iso := _ISO.search(words)) and 1 <= int(iso["month"]) <= 12:
        return (int(iso["year"]), int(iso["month"]), int(iso["day"] or 0))
    if bare := _BARE.search(words):
        late = _LATE.search(words)
        return (int(bare["year"]), 3 + 3 * int(late["quarter"]) if late else 0, 0)
    return (0, 0, 0)


def is_later(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether the first of two reports of a series, as History.documents() gives them, is the later one.

    By the dates in their titles, else by the publisher's dates; papers of committees, whose titles are the same at every
    meeting, by the numbers in the addresses of the meetings, else by when we first saw them. Two papers of one page that
    nothing tells apart stand side by side.
    """
    for when in (_titled, _published):
        mine, others = when(one), when(other)
        if mine != others and (0, 0, 0) not in (mine, others):
            return bool(mine > others)
    pages = [str(row.get("found_on") or "") for row in (one, other)]
    if pages[0] == pages[1]:
        return False
    (shape, numbers), (others_shape, others_numbers) = map(_numbered, pages)
    if shape == others_shape and numbers != others_numbers:
        return bool(numbers > others_numbers)
    seen = [str(row.get("first_seen") or "")[:10] for row in (one, other)]
    return all(seen) and seen[0] > seen[1]


def _titled(row: Mapping[str, Any]) -> tuple[int, int, int]:
    return when_of(row["title"])


def _published(row: Mapping[str, Any]) -> tuple[int, int, int]:
    found = re.match(r"(\d{4})-(\d\d)-(\d\d)", str(row.get("published_at") or ""))
    return (int(found[1]), int(found[2]), int(found[3])) if found else (0, 0, 0)


def _numbered(address: str) -> tuple[str, tuple[int, ...]]:
    """An address without its numbers, and the numbers."""
    return re.sub(r"\d+", "#", address), tuple(map(int, re.findall(r"\d+", address)))
