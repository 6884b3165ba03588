"""What stands over a table as a whole, and when its document was written."""

from __future__ import annotations

import re
from typing import Final

from db.records import Block, Reading, Table
from monitor.targets.context import Context
from monitor.targets.labels import without_plans
from monitor.targets.periods import Period, find_periods
from monitor.targets.quarters import month_of_quarter

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
    r"\b(?:published|dated?|meeting|updated?|refreshed|agenda|prepared|written|version|report (?:to|of)|(?:forum|committee|cabinet|board)(?=,))\b",
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
    short = [b.text for b in opening if b.kind == "heading" or (len(b.text) <= 60 and not b.text.endswith(":"))]
    # "Cabinet Committee on Schools, 8 July 2026. Report of the Director."
    first = [s for b in opening[:3] if b.text not in short for s in re.split(r"(?<=\w)\.\s", b.text)[:1]]
    short += [
        s for s in first if len(s) <= 80 and any(p.kind == "day" and p.end >= len(s) - 1 for p in find_periods(s))
    ]
    titles = [reading.title, *short[:1]]
    texts = [reading.title, *reading.furniture[:6], *short]
    texts = [text for text in texts if not _AHEAD.search(text)]
    texts += [told for b in opening if b.text not in short for told in _after_cues(b.text)]
    found = [p.value for text in texts for p in _dates(_FOR.split(text[:400])[0]) if p.role not in _OF_OTHER_TIMES]
    found += _facts(reading)
    found += [month for text in titles if (month := _end_of_quarter(text))]
    given = [find_periods(m["when"])[:1] for b in opening for m in _GIVEN_IN.finditer(b.text[:400])]
    found += [p.value for periods in given for p in periods if p.kind in ("day", "month") and p.start == 0]
    if not found and PLAN_WORDS.search(without_plans(reading.title)):
        # A plan for 2024-2028 was written when its first year began.
        found = [f"{year}-04" for year in re.findall(r"\b20\d\d\b", reading.title)[:1]]
    return max(found, default="")


_FOR: Final = re.compile(r"\bfor (?=\w+ 20\d\d\b|\d{1,2} \w+ 20\d\d\b)", re.IGNORECASE)
_OF_OTHER_TIMES: Final = ("by", "until", "till", "to", "before", "from")
_DATE_OF_PAPER: Final = re.compile(
    r"(?:date|submitted|submission|reporting|published|meeting|period covered|as at|report date)\b.{0,30}",
    re.IGNORECASE,
)
_CUES: Final = re.compile(
    WRITTEN.pattern.replace("dated?", "dated|date(?=:)")
    + r"|\b(?:adopted|issued|submitted|approved|endorsed|agreed by|signed)\b",
    re.IGNORECASE,
)
_QUARTER_OF: Final = re.compile(r"\b(?:quarter|q) ?(?:[1-4]|one|two|three|four)\b", re.IGNORECASE)


def _dates(text: str) -> list[Period]:
    return [p for p in find_periods(text) if p.kind in ("day", "month")]


def _after_cues(text: str) -> list[str]:
    """The words after "Report to" and the like as far as the first date in them, where nothing there is yet to come."""
    found = []
    for cue in _CUES.finditer(text[:400]):
        words = text[cue.start() : cue.end() + 90]
        first = next(iter(_dates(words)), None)
        if first is not None and not _AHEAD.search(words[: first.end]):
            found.append(words[: first.end])
    return found


def _facts(reading: Reading) -> list[str]:
    """Dates in a table of facts about the paper at its head: "Date submitted | 17 October 2025"."""
    found = []
    for block in reading.blocks[:6]:
        rows = block.table.rows if block.table is not None and len(block.table.rows[0]) < 4 else ()
        for row in rows[:8]:
            if row and _DATE_OF_PAPER.fullmatch(row[0].text.strip()):
                found += [p.value for cell in row[1:] for p in _dates(cell.text)[-1:]]
    return found


def _end_of_quarter(title: str) -> str:
    """The month in which the quarter ends that a report's title names: 2025-09 of "Quarter 2 of 2025-26"."""
    if not _QUARTER_OF.search(title):
        return ""
    years = [p.value for p in find_periods(title) if p.kind == "year"]
    return month_of_quarter((title,), years[0].replace("/", "-")) if len(years) == 1 else ""
