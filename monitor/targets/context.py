"""What stands around a block and is needed to understand it: headings above, the lead-in before, notes after."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Final, Literal

from db.councils import COUNCILS
from db.records import Basis, Block
from monitor.targets.commitments import basis_of_heading
from monitor.targets.naming import name_label
from monitor.targets.periods import find_periods
from monitor.targets.quarters import Quarter, ends_told

PeriodRole = Literal["", "governs", "names", "dates"]
"""Of the period above a block: it says when what is planned there is to be; a heading names it; it dates the document."""


@dataclass(frozen=True)
class Context:
    """What a reader of one block has in mind from those around it."""

    headings: tuple[str, ...] = ()  # above, from the outermost in
    lead: str = ""  # paragraph before a table; the lead-in of a list item
    notes: tuple[str, ...] = ()  # notes or paragraph right after a table
    council: str = ""  # where the section is about another council than the document
    academic: bool = False  # the section counts in academic years
    basis: Basis | None = None  # what headings and lead say
    measure: str = ""
    period: str = ""
    period_written: str = ""
    period_role: PeriodRole = ""
    reports_on: Literal["", "part", "whole"] = ""  # what of its year a heading reports: "Month 6, 2024/25", "Outturn"
    leads: tuple[str, ...] = ()  # lead-ins of an item, outermost first
    agreement_end: str = ""  # the year in which the agreement ends, where the document says so
    around: str = ""  # the beginning of the document's text, to know its subject
    before: str = ""  # the text block before, which "it" and "this" may speak of
    quarters: Mapping[Quarter, tuple[int, int]] = field(default_factory=dict)  # when they end, as the document says
    meanings: tuple[str, ...] = ()  # what the document says of its columns: "Milestones are for 31 March 2027"


def contexts(blocks: Sequence[Block]) -> list[Context]:
    """The context of each block, in order."""
    made = []
    several = _several_councils(blocks)
    agreement_end = _agreement_end(blocks)
    around = " ".join(b.text[:400] for b in blocks[:40] if b.table is None)[:6000]
    texts = [b.text for b in blocks if b.table is None and b.kind != "heading"]
    apart = _tells_years_apart(blocks)
    quarters = ends_told(text for text in texts if _QUARTERS.search(text))
    meanings = tuple(m.group() for text in texts for m in _SAID_OF_COLUMNS.finditer(text))
    headings: list[tuple[int, str]] = []
    leads: list[tuple[int, str, str]] = []  # depth, text, clause number
    before = title = ""
    for at, block in enumerate(blocks):
        if block.kind == "heading":
            level = block.level or 1
            headings = [h for h in headings if h[0] < level] + [(level, block.text)]
            leads, before, title = [], "", ""
        depth = (block.level or 1) if block.kind == "item" else 0
        clause = block.number.rstrip(".") if block.kind == "item" and _CLAUSE.fullmatch(block.number) else ""
        leads = [lead for lead in leads if block.kind == "table" or _leads_to(lead, block, depth, clause)]
        above = block.place.headings or tuple(text for _, text in headings)
        if block.kind == "heading" and above and above[-1] == block.text:
            above = above[:-1]
        if title:
            above = (*above, title)
        if block.kind == "paragraph" and _TITLES_YEAR.fullmatch(block.text.strip()):
            title = block.text.strip()
        made.append(
            replace(
                _context(above, [lead[:2] for lead in leads], before, _notes_after(blocks, at), apart),
                around=around,
                quarters=quarters,
                meanings=meanings,
                agreement_end=agreement_end,
                council=next((c for c in map(council_named, reversed(above)) if c), "") if several else "",
            )
        )
        if block.kind in ("paragraph", "item"):
            if block.text.rstrip().endswith((":", "…", "to", "will", "–", "-")) or block.kind == "paragraph":
                leads.append((depth, block.text, clause))
            before = block.text
        elif block.kind == "table":
            before = ""  # a note below a table speaks of the table
    return made


_QUARTERS: Final = re.compile(r"\bq(?:uarters? )?[1-4]\b", re.IGNORECASE)
# What a sentence anywhere says of columns or counts: "Baselines are at 31 March 2026 unless a cell says otherwise."
# "Latest" and "previous" are said of one table, and are read in its own notes.
_SAID_OF_COLUMNS: Final = re.compile(
    r"(?<![^.;:,\n] )(?<![\w,])(?:(?:all|the|our) )*(?:baselines?|milestones?|end ?points?|targets?|counts|figures)\b"
    r"[^.;\n]{0,40}?\b(?:is|are|was|were)\b[^.;\n]{3,90}",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,3}\.?")


def _leads_to(lead: tuple[int, str, str], block: Block, depth: int, clause: str) -> bool:
    """Whether a lead-in before still leads to this block: an item within it, or a bullet under its clause."""
    if block.kind != "item":
        return False
    if lead[2]:
        return clause.startswith(lead[2] + ".") if clause else True
    return lead[0] < depth


_STROKE: Final = re.compile(r"\b20\d\d/\d\d\b")
_OF_MONEY: Final = r"(?:£|budget|deficit|outturn|dsg|saving|spen[dt]|financial|high needs)"
_BUDGET_STROKE: Final = re.compile(
    rf"{_OF_MONEY}[^.;]{{0,50}}20\d\d/\d\d|20\d\d/\d\d[^.;]{{0,50}}{_OF_MONEY}", re.IGNORECASE
)
_HYPHEN: Final = re.compile(r"\b20\d\d[-–]\d\d\b(?![-–]\d)")


def _tells_years_apart(blocks: Sequence[Block]) -> bool:
    """Whether a document writes years in two ways, so that those with a stroke are school years: 2025-26 and 2025/26.

    One way that only a table has may be that of whoever made the table, so both must be in sentences too. The one with a
    hyphen may also be a slip, where it is rare and years of the budget are written with a stroke.
    """
    strokes = [len(_STROKE.findall(block.text)) for block in blocks]
    hyphens = [len(_HYPHEN.findall(block.text)) for block in blocks]
    said = [at for at, block in enumerate(blocks) if block.table is None]
    in_both = any(strokes[at] for at in said) and any(hyphens[at] for at in said)
    if not in_both or sum(strokes) < 2 or sum(hyphens) < 2:
        return False
    return 2 * sum(hyphens) >= sum(strokes) or not any(_BUDGET_STROKE.search(blocks[at].text) for at in said)


def _context(
    headings: Sequence[str],
    leads: Sequence[tuple[int, str]],
    before: str,
    notes: tuple[str, ...],
    apart: bool,
) -> Context:
    lead_ins = tuple(text for _, text in leads if text.rstrip().endswith((":", "…", "to", "will", "–", "-")))
    lead = lead_ins[-1] if lead_ins else (leads[-1][1] if leads else "")
    inner = (*lead_ins[::-1], *headings[::-1])
    context = Context(tuple(headings), lead, notes, leads=lead_ins, before=before)
    context = replace(
        context,
        academic=apart or any("academic year" in words.lower() for words in inner),
        basis=next((b for b in map(basis_of_heading, inner) if b), None),
        measure=next((m for m in map(name_label, inner) if m), ""),
    )
    for at, words in enumerate(inner):
        periods = [p for p in find_periods(words, context.academic) if p.kind != "span"]
        if periods:
            if len({p.value for p in periods}) == 1:
                role = "governs" if at < len(lead_ins) else _role_of(words, periods[0].written)
                of_year = role != "governs" and periods[0].kind == "year"
                reports_on: Literal["", "part", "whole"] = "part" if of_year and _PART_OF_YEAR.search(words) else ""
                if of_year and not reports_on and _OUTTURN.search(words):
                    reports_on = "whole"
                context = replace(
                    context,
                    period=periods[0].value,
                    period_written=periods[0].written,
                    period_role=role,
                    reports_on=reports_on,
                )
            break
    return context


def _role_of(heading: str, written: str) -> PeriodRole:
    own = heading.replace(written, "").strip(" :–-()")
    if own and _DATES_A_DOCUMENT.search(own) and not _OPENS_A_PLAN.match(own):
        return "dates"
    return "governs" if not own or _PLANS_FOR_IT.search(own) else "names"


# A heading's date may be when a document was written, which is no date of what it plans.
_DATES_A_DOCUMENT: Final = re.compile(
    r"\b(?:reports?|updates?|monitoring|minutes|agendas?|papers?|meetings?|briefing|bulletin|newsletter|board|forum|cabinet"
    r"|committee|q[1-4]|quarter(?:ly)?|qtr|monthly|published|version|v\d+|dated|returns?|dashboard|progress)\b",
    re.IGNORECASE,
)
_PART_OF_YEAR: Final = re.compile(
    r"\b(?:q(?:uarter|tr)? ?[1-4]|(?:first|second|third|fourth) quarter|(?:month|period|m|p) ?\d{1,2})\b", re.IGNORECASE
)
_OUTTURN: Final = re.compile(r"\boutturn\b", re.IGNORECASE)
# A line that is a title though no heading: "Outturn 2024-25", "DSG monitoring, month 8, 2025/26".
_TITLES_YEAR: Final = re.compile(
    r"(?=.*20\d\d[-/–]\d\d)(?=.*(?i:\boutturn\b|\bmonitoring\b|\b(?:quarter|month|period) ?\d|\bq[1-4]\b))[A-Z][^.;?!£%]{0,78}"
)
_OPENS_A_PLAN: Final = re.compile(
    r"(?:our |key |main |agreed )?(?:targets?|aims?|goals?|commitments?|actions?|milestones?|what we will)\b",
    re.IGNORECASE,
)
_PLANS_FOR_IT: Final = re.compile(
    r"\b(?:targets?|aims?|goals?|objectives?|priorities|commitments?|actions?|milestones?|by|will|what we|ambitions?|outcomes?"
    r"|trajector(?:y|ies)|conditions?|financial year|year)\b",
    re.IGNORECASE,
)


_END: Final = re.compile(
    r"\b(?:agreement|programme|safety valve)\b[^.;]{0,80}?\b(?:ends?|ending|until|runs? (?:to|until)|concludes?|up to|over its life|for the period|covers?|from)\b[^.;]{0,50}",
    re.IGNORECASE,
)


def _agreement_end(blocks: Sequence[Block]) -> str:
    """The year in which the agreement ends, where the document says so; "" where it does not."""
    for block in blocks[:200]:
        for match in _END.finditer(block.text[:4000]):
            periods = [p for p in find_periods(match.group()) if p.start > 0]
            if not periods:
                continue
            last = periods[-1]
            if last.kind == "span":
                inner = [p for p in find_periods(last.written[-9:].lstrip(" to-–")) if p.kind == "year"]
                if inner:
                    return inner[-1].value
            elif last.kind in ("year", "month", "day") and not re.search(r"\bfrom\b", match.group()):
                return last.value
    return ""


def council_named(heading: str) -> str:
    """The council that a heading or label names and nothing else; "" for other words."""
    return _council_names().get(heading.casefold().strip(" :."), "")


@cache
def _council_names() -> dict[str, str]:
    return {name.casefold(): c.name for c in COUNCILS for name in (c.name, c.full_name, *c.aliases)}


def _several_councils(blocks: Sequence[Block]) -> bool:
    """Whether the document has sections on councils, more than one."""
    headings = {b.text for b in blocks if b.kind == "heading"} | {h for b in blocks for h in b.place.headings}
    return len({name for name in map(council_named, headings) if name}) > 1


def _notes_after(blocks: Sequence[Block], at: int) -> tuple[str, ...]:
    if blocks[at].kind != "table":
        return ()
    notes: list[str] = []
    for after, block in enumerate(blocks[at + 1 : at + 3], start=at + 1):
        if block.kind not in ("note", "paragraph"):
            break
        heads = after + 1 < len(blocks) and blocks[after + 1].table is not None
        if not (heads and block.kind == "paragraph" and not block.text.rstrip().endswith(".")):
            notes.append(block.text)  # else the caption of the next table
    return tuple(notes)
