"""When a document was written, as far as its first lines say; what it says of later times is yet to come."""

from __future__ import annotations

import re
from typing import Final

from db.records import Reading
from monitor.targets.labels import without_plans
from monitor.targets.periods import MONTH_NAMES, Period, find_periods
from monitor.targets.quarters import month_of_quarter

PLAN_WORDS: Final = re.compile(
    r"safety valve|management plan|recovery plan|agreement|deed of variation|trajector|target|mitigat|reform plan|strategy|ambition|\bplan\b",
    re.IGNORECASE,
)
WRITTEN: Final = re.compile(
    r"\b(?:published|dated?|meeting|updated?|refreshed|agenda|prepared|written|version|report (?:to|of)|(?:forum|committee|cabinet|board)(?=,))\b",
    re.IGNORECASE,
)
# In a paper's first lines also these: elsewhere plans are issued and placements agreed.
_GIVEN: Final = re.compile(
    WRITTEN.pattern.replace("dated?", "dated|date(?=:)")
    + r"|\b(?:adopted|issued|submitted|approved|endorsed|agreed by|signed|edition|issue|revision) ?(?=\D|\d{1,2}\b)",
    re.IGNORECASE,
)
# What speaks of a time to come does not say when the document was written.
_AHEAD: Final = re.compile(
    r"\b(?:will|to be|is to|are to|shall|should|must|targets?|aims?|expect\w*|forecast\w*|until|runs?|ends?|ending|by the end|no more than|reduc\w+|increas\w+)\b",
    re.IGNORECASE,
)
_FOR: Final = re.compile(r"\bfor (?=\w+ 20\d\d\b|\d{1,2} \w+ 20\d\d\b)", re.IGNORECASE)
_OF_OTHER_TIMES: Final = ("by", "until", "till", "to", "before", "from")
_DATE_OF_PAPER: Final = re.compile(
    r"(?:date|submitted|submission|reporting|published|meeting|period covered|as at|report date)\b.{0,30}",
    re.IGNORECASE,
)
_MET: Final = re.compile(
    rf"^(?:(?:held )?on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?(\d{{1,2}}(?:st|nd|rd|th)? (?:{MONTH_NAMES}),? 20\d\d)",
    re.IGNORECASE,
)
_QUARTER_OF: Final = re.compile(r"\b(?:quarter|q) ?(?:[1-4]|one|two|three|four)\b", re.IGNORECASE)


def date_of(reading: Reading) -> str:
    """The day or month (ISO) in which the document was written; "" where its first lines do not say."""
    opening = [b for b in reading.blocks[:12] if b.table is None]
    short = [b.text for b in opening if b.kind == "heading" or (len(b.text) <= 60 and not b.text.endswith(":"))]
    long = [b.text for b in opening if b.text not in short]
    # "Cabinet Committee on Schools, 8 July 2026. Report of the Director."
    short += [s for b in opening[:3] if b.text in long for s in _first_sentence(b.text) if _ends_with_a_day(s)]
    short += [day for b in opening[:4] for day in _closing_day(b.text)]
    alone = [text for text in (reading.title, *reading.furniture[:6], *short) if not _AHEAD.search(text)]
    told = [words for text in long for words in _after_cues(text)]
    # "Wednesday 9 September 2026 at 7.00 pm in the Council Chamber": when it met.
    told += [match[1] for b in opening[:4] for match in _MET.finditer(b.text[:200])]
    found = [
        p.value for text in (*alone, *told) for p in _dates(_FOR.split(text[:400])[0]) if p.role not in _OF_OTHER_TIMES
    ]
    found += _facts(reading)
    found += [month for text in (reading.title, *short[:1]) if (month := _end_of_quarter(text))]
    if not found and PLAN_WORDS.search(without_plans(reading.title)):
        # A plan for 2024-2028 was written when its first year began.
        found = [f"{year}-04" for year in re.findall(r"\b20\d\d\b", reading.title)[:1]]
    return max(found, default="")


def _first_sentence(text: str) -> list[str]:
    return [s for s in re.split(r"(?<=\w)\.\s", text)[:1] if len(s) <= 80]


def _closing_day(text: str) -> list[str]:
    """The day that alone is the last sentence of a letter's first lines: "... London. 26 March 2024"."""
    last = re.split(r"(?<=\w)\.\s", text)[-1].strip(" .") if len(text) < 300 else ""
    return [last] if any(p.kind == "day" and p.end - p.start == len(last) for p in find_periods(last)) else []


def _ends_with_a_day(text: str) -> bool:
    return any(p.kind == "day" and p.end >= len(text) - 1 for p in find_periods(text))


def _dates(text: str) -> list[Period]:
    return [p for p in find_periods(text) if p.kind in ("day", "month")]


def _after_cues(text: str) -> list[str]:
    """The words after "Report to" and the like as far as the first date in them, where nothing there is yet to come."""
    found = []
    for cue in _GIVEN.finditer(text[:400]):
        words = text[cue.start() : cue.end() + 90]
        first = next(iter(_dates(words)), None)
        if first is not None and not _AHEAD.search(words[: first.end]):
            found.append(words[: first.end])
    return found


def _facts(reading: Reading) -> list[str]:
    """Dates in a table of facts about the paper at its head: "Date submitted | 17 October 2025"."""
    found = []
    for block in reading.blocks[:6]:
        for row in block.table.rows[:8] if block.table is not None else ():
            if 1 < len(row) < 4 and _DATE_OF_PAPER.fullmatch(row[0].text.strip()):
                found += [p.value for cell in row[1:] for p in _dates(cell.text)[-1:]]
    return found


def _end_of_quarter(title: str) -> str:
    """The month in which the quarter ends that a report's title names: 2025-09 of "Quarter 2 of 2025-26"."""
    if not _QUARTER_OF.search(title):
        return ""
    years = [p.value for p in find_periods(title) if p.kind == "year"]
    return month_of_quarter((title,), years[0].replace("/", "-")) if len(years) == 1 else ""
