"""What stands over a table as a whole: caption, headings, and sentences about all tables to come."""

from __future__ import annotations

import re
from typing import Final

from db.records import Block, Reading, Table
from monitor.targets.context import Context

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
    over = list(dict.fromkeys(text for text in texts if text))
    numbered = [text for text in over if _NUMBERED.match(text)]
    return tuple(text for text in over if text not in numbered[1:])  # the caption of a table before is none of this one


_NUMBERED: Final = re.compile(r"table [A-Z]?\d", re.IGNORECASE)


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
