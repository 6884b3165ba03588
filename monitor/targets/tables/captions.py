"""What stands over a table as a whole, and when its document was written."""

from __future__ import annotations

import re
from typing import Final

from db.records import Block, Reading, Table
from monitor.targets.context import Context
from monitor.targets.labels import without_plans
from monitor.targets.periods import find_periods

PLAN_WORDS: Final = re.compile(
    r"safety valve|management plan|recovery plan|agreement|deed of variation|trajector|target|mitigat|reform plan|strategy|ambition|\bplan\b",
    re.IGNORECASE,
)
# What speaks of a time to come does not say when the document was written.
_AHEAD: Final = re.compile(
    r"\b(?:will|to be|is to|are to|shall|should|must|targets?|aims?|expect\w*|forecast\w*|until|runs?|ends?|ending|by the end|no more than|reduc\w+|increas\w+)\b",
    re.IGNORECASE,
)
WRITTEN: Final = re.compile(
    r"\b(?:published|dated?|meeting|updated|refreshed|agenda|prepared|written|version|report (?:to|of)|(?:forum|committee|cabinet|board)(?=,))\b",
    re.IGNORECASE,
)
_GIVEN_IN: Final = re.compile(
    r"\b(?:approved|submitted)(?:(?: (?:by|to) (?:the )?\w+(?: \w+){0,2})? (?:on|in)|:) (?P<when>[^.;]{4,30})",
    re.IGNORECASE,
)
OF_ALL: Final = re.compile(
    r"\b(?:all|these|the) (?:\w+ ){0,3}(?:forecasts|figures|numbers|tables?|projections|amounts|sums|values)\b[^.,;]{0,60}"
    r"\b(?:are|is|show|shows|in|assume|include)\b[^.]*",
    re.IGNORECASE,
)
_TELLS_OF_ALL: Final = re.compile(
    r"mitigat|£|million|thousand|per cent|%|\bwithout\b|\bafter (?:the|our)\b", re.IGNORECASE
)


def titles_of(block: Block, table: Table, context: Context, reading: Reading) -> tuple[str, ...]:
    """What stands over the table as a whole, nearest first: caption, line before it, headings, sheet."""
    said = _said_of_all(block, reading)
    lead = context.lead if len(context.lead) < 200 else ""
    headings = block.place.headings or context.headings
    texts = (table.caption, lead, *said, *reversed(headings), *_headings_before(block, reading), block.place.sheet)
    return tuple(dict.fromkeys(text for text in texts if text))


def _headings_before(block: Block, reading: Reading) -> list[str]:
    """Headings right above the table, one under another, nearest first: whatever their levels, all stand over it."""
    at = next((index for index, other in enumerate(reading.blocks) if other is block), 0)
    found: list[str] = []
    while at and reading.blocks[at - 1].kind == "heading":
        at -= 1
        found.append(reading.blocks[at].text)
    return found[:3]


def _said_of_all(block: Block, reading: Reading) -> list[str]:
    """What sentences above say of all tables to come: "All forecasts are mitigated", "All figures are in £000"."""
    found: list[str] = []
    for other in reading.blocks:
        if other is block:
            break
        sentence = other.kind in ("paragraph", "item", "note") or other.text.rstrip().endswith(".")
        if other.kind == "heading" and other.level <= 1 and not sentence:
            found = []
        if sentence and other.table is None:
            sentences = [m.group() for m in OF_ALL.finditer(other.text) if len(m.group()) < 200]
            found += [sentence for sentence in sentences if _TELLS_OF_ALL.search(sentence)]
    return found[::-1]


def date_of(reading: Reading) -> str:
    """When the document was written, as far as its first lines say: an ISO day or month; "" where they do not."""
    opening = [b for b in reading.blocks[:12] if b.table is None]
    dating = [b.text for b in opening if b.kind == "heading" or len(b.text) <= 60 or WRITTEN.search(b.text[:200])]
    texts = [reading.title, *reading.furniture[:6], *(text for text in dating if not _AHEAD.search(text))]
    found = [
        p.value
        for text in texts
        for p in find_periods(text[:400])
        if p.kind in ("day", "month") and p.role not in ("by", "until", "till", "to", "before", "from")
    ]
    given = [find_periods(m["when"])[:1] for b in opening for m in _GIVEN_IN.finditer(b.text[:400])]
    found += [p.value for periods in given for p in periods if p.kind in ("day", "month") and p.start == 0]
    if not found and PLAN_WORDS.search(without_plans(reading.title)):
        # A plan for 2024-2028 was written when its first year began.
        found = [f"{year}-04" for year in re.findall(r"\b20\d\d\b", reading.title)[:1]]
    return max(found, default="")
