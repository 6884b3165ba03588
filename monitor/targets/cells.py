"""Which labels stand over each cell of a table: its row's, its column's, and those of the groups it is in.

The header rows and columns that a reader counted are taken as a hint only; what the cells hold decides, so that a
header in the middle of a sheet, a name of a group on its own row, and a spanning header whose copies got lost are
seen as a person sees them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import pairwise
from typing import Final, Literal

from db.records import Cell, Table
from monitor.targets.commitments import basis_of_label
from monitor.targets.figures import find_figures, parse_cell, unit_hint
from monitor.targets.labels import ARROW, read_label
from monitor.targets.periods import parse_period

Kind = Literal["empty", "gap", "period", "figure", "words"]
Texts = tuple[tuple[str, ...], ...]
Kinds = tuple[tuple[Kind, ...], ...]

_GAP: Final = re.compile(
    r"[-–—−.…*:]{1,3}|x|z|c|u|w|\[\w\]|n\.?/?a\.?|not (?:applicable|available|known|yet known|set|reported|collected)"
    r"|tb[cdan]|to be (?:confirmed|agreed|set|determined)|nil return|none|no data|unknown|suppressed|#[\w/]+[!?]?",
    re.IGNORECASE,
)
_BARE_YEAR: Final = re.compile(r"(?:19[89]|20[0-5])\d")
_DFE_YEAR: Final = re.compile(r"20\d{4}")
_THOUSANDS: Final = re.compile(r"\(?[£$€]? ?['’‘]?000['’]?s?\)?")  # a unit over a column, and no nought
_WHEN: Final = re.compile(
    r"years?|dates?|by|when|deadline|periods?|time|timeframe|timescales?|timing|open(?:s|ed|ing)?|complet(?:e|ed|ion)|deliver(?:y|ed)"
    r"|due|starts?|ends?|ending|from|until|available|built|established"
)
_DUE: Final = re.compile(r"\b(?:due|when|dates?|deadline|complet\w+|deliver\w*|open\w*|starts?|ends?)\b", re.IGNORECASE)
_BESIDE_WHEN: Final = re.compile(
    r"the|of|to|be|for|at|in|target|calendar|census|planned|expected|anticipated|proposed|academic|school|financial|fiscal|review"
    r"|reporting|data|implementation|estimated|est|likely|frame|scales?|milestone|return|submission"
)
_FIGURE_WHEN: Final = re.compile(r"£?\d[\d,.]*\s?(?:%|m|k)? (?:in|at|by) (?:[A-Z][a-z]+ )?20\d\d\b")
DATED_FIGURE: Final = re.compile(r"£?\d[\d,.]*\s?(?:%|m|k)?\s?\([^()]*\b20\d\d\b[^()]*\)")
_NUMBERING: Final = re.compile(
    r"(?:ref(?:erence)?|no|nr|id|#|item|kpi|kpi (?:ref|no)|indicator (?:no|ref|number)|line|row|s/?n|number|order|code"
    r"|condition|clause|option|scenario|priority|risk (?:no|ref)|ws|work ?stream)\.?|",
    re.IGNORECASE,
)
_ASIDE: Final = re.compile(
    r"\b(?:owner|lead|lead officer|responsible|frequency|source|polarity|good (?:is|performance)|priority|theme|sro"
    r"|rag|urn|la ?code|region_code|country_code|notes?|reported|reporting)\b|^(?:new_la_code|old_la_code|geographic_level)$",
    re.IGNORECASE,
)
_OF_BASIS: Final = re.compile(r"\b(?:plan|forecast|outturn|actuals?|budget|projection|agreement)\b", re.IGNORECASE)
_SAYING: Final = re.compile(
    r"\b(?:success|targets?|outcomes?|impact|how (?:we|will)|milestones?|deliverables?|what we will do|actions?|by when|deadline"
    r"|timescales?|expected|ambition|progress|update)\b",
    re.IGNORECASE,
)
# Columns that say what each row is about, in words such as stand over targets too: "Condition in the agreement".
_OF_ITEMS: Final = re.compile(
    r"(?:agreed |key |the |our )?(?:conditions?|commitments?|clauses?|actions?|objectives?|outcomes?|priorit(?:y|ies)|measures?|indicators?"
    r"|requirements?|undertakings?|mitigations?|workstreams?)\b",
    re.IGNORECASE,
)
# Names that columns have, and rows have not.
_HEADS: Final = re.compile(
    r"(?:ref|no|number|kpi|item)\.?|(?:key )?(?:milestones?|actions?|steps?|measures?|indicators?|objectives?|outcomes?|conditions?|risks?|workstreams?|schemes?|projects?)"
    r"|owner|lead(?: officer)?|responsible|due(?: date)?|by when|when|deadline|timescales?|date|status|rag|progress|update|comments?|commentary|evidence"
    r"|target|baseline|actual|likelihood|impact|response|(?:latest|current) position|school|setting|provision|type|places|opening|opens",
    re.IGNORECASE,
)
_BAND: Final = re.compile(r"(?:(?:funding|top[- ]?up|tariff) )*(?:bands?|tiers?)", re.IGNORECASE)
_REFERENCE: Final = re.compile(r"\(?[A-Z]{0,5}[-. ]?\d{1,3}(?:\.\d{1,2})*[a-z]?[.)]?|[a-z][.)]|\(?[ivx]+\)")


@dataclass(frozen=True)
class Slot:
    """A cell that may state something, with every label that stands over it."""

    cell: Cell
    row: int
    column: int
    rows: tuple[str, ...]  # labels of its row, nearest first: "Primary", "Mainstream schools"
    columns: tuple[str, ...]  # labels of its column, nearest first: "2025-26", "Mitigated"
    groups: tuple[str, ...] = ()  # rows above that name a group of rows, nearest first
    stub: tuple[str, ...] = ()  # what stands over the row labels: "£m", "Type of placement"
    titles: tuple[str, ...] = ()  # rows over the header rows, nearest first
    kind: Kind = "words"
    section: int = 0  # which of the table's sections it is in
    whole: str = ""  # what the cell says, where the slot holds a part of it
    part: Literal["", "reached", "wanted"] = ""  # which of the two figures of "62% (target 70%)" it holds


@dataclass
class Section:
    """Rows under one set of header rows."""

    header: list[int]
    titles: list[str]
    body: list[int] = field(default_factory=list)
    groups: dict[int, tuple[str, ...]] = field(default_factory=dict)
    labels: int = 1  # how many of the first columns are labels


@dataclass(frozen=True)
class Grid:
    """A table as its cells' words say it is."""

    texts: Texts
    kinds: Kinds
    sections: tuple[Section, ...]

    def header_of(self, section: Section, column: int) -> tuple[str, ...]:
        """The labels over a column, nearest first."""
        found: list[str] = []
        for row in reversed(section.header):
            text = self._spanned(section, row, column)
            if text and text not in found:
                found.append(text)
        return tuple(found)

    def _spanned(self, section: Section, row: int, column: int) -> str:
        """The header over a column in one header row, where it may span columns whose copies are empty."""
        texts = self.texts[row]
        if not texts[column] and column > section.labels and self._shares_date(section, row, column):
            return texts[column - 1]
        if texts[column] or row == section.header[-1] or column < section.labels:
            return texts[column]
        first = section.labels
        filled = [c for c in range(first, len(texts)) if texts[c]]
        if not filled:
            return ""
        spans = _repeats(self.texts[section.header[-1]][first:], [c - first for c in filled])
        if spans:  # the row below repeats: 2024-25 2025-26 2024-25 2025-26
            return texts[filled[(column - first) // spans]] if (column - first) // spans < len(filled) else ""
        before = [c for c in filled if c < column]
        return texts[before[-1]] if before else ""

    def _shares_date(self, section: Section, row: int, column: int) -> bool:
        """Whether a date under "Forecast" is also that of "Budget" to its right, below which there is nothing."""
        if row != section.header[-1] or len(section.header) < 2 or self.kinds[row][column - 1] != "period":
            return False
        if any(kind not in ("period", "empty") for kind in self.kinds[row][section.labels :]):
            return False
        above = self.texts[section.header[-2]]
        return {basis_of_label(above[column - 1]), basis_of_label(above[column])} == {"forecast", "target"}


def _repeats(below: Sequence[str], filled: Sequence[int]) -> int:
    """How many columns each of the spanning headers covers, where the row below them is the same few labels repeated."""
    if len(filled) < 2 or len(below) % len(filled):
        return 0
    size = len(below) // len(filled)
    same = all(below[c] == below[c % size] for c in range(len(below)))
    one_each = all(at // size == n for n, at in enumerate(filled))
    return size if same and one_each and size > 1 else 0


@lru_cache(maxsize=20_000)
def kind_of(text: str) -> Kind:
    """What one cell holds, as far as its own words tell; a bare year is a period, unless its table says that it counts.

    >>> [kind_of(text) for text in ("2025-26", "(1,234)", "n/a", "Special schools", "202425", "c. 300")]
    ['period', 'figure', 'gap', 'words', 'period', 'figure']
    """
    if not text:
        return "empty"
    if _GAP.fullmatch(text):
        return "gap"
    if _THOUSANDS.fullmatch(text):
        return "words"
    if _BARE_YEAR.fullmatch(text):
        return "period"
    period = parse_period(text)
    if period is not None and (_DFE_YEAR.fullmatch(text) or parse_cell(text) is None):
        left = text.replace(period.written, "")
        return "period" if len(re.findall(r"[A-Za-z]{2,}", left)) <= 4 and not re.search(r"\d\d|%", left) else "words"
    return "figure" if parse_cell(text) is not None else "words"


_OF_GROUP: Final = re.compile(r"sub-?\s?total\b", re.IGNORECASE)
_OF_ALL_GROUPS: Final = re.compile(r"(?:all|grand total|overall|total)\b", re.IGNORECASE)


def read_grid(table: Table) -> Grid:
    """The table with its header rows, groups and label columns as its content shows them."""
    texts = tuple(tuple(" ".join(cell.text.split()) for cell in row) for row in table.rows)
    if not texts:
        return Grid((), (), ())
    kinds = _kinds(texts)
    sections: list[Section] = []
    pending_header: list[int] = []
    titles: list[str] = []
    groups: list[str] = []
    hint = table.header_rows
    for at, row in enumerate(texts):
        if not any(row):
            continue
        current = sections[-1] if sections and not pending_header else None
        lone = _lone(row, kinds[at])
        if lone is not None and lone[0] == 0:
            # A row with one text in it names what follows; above all headers it names the table.
            # Two such rows with no figures between them name a group and a group in it.
            if current is None and not pending_header:
                titles.append(lone[1])
            elif pending_header:
                if _figures_below(texts, kinds, at):
                    groups.append(lone[1])
            elif lone[1]:
                fresh = current is not None and current.body and current.body[-1] == _previous(texts, at)
                groups = [lone[1]] if fresh else [*groups[-1:], lone[1]]
            continue
        if _is_header(texts, kinds, at, current, hint, bool(sections or pending_header)):
            if not pending_header:
                if sections:
                    titles = groups or titles[:0]
                groups = []
            pending_header.append(at)
            continue
        if pending_header or not sections:
            sections.append(Section(list(pending_header), list(titles)))
            pending_header = []
        section = sections[-1]
        if groups and _OF_ALL_GROUPS.match(row[0]) and any(_OF_GROUP.match(texts[n][0]) for n in section.body):
            # "All new places" under the subtotals of each group; but a total of a scenario is still the scenario's.
            groups = [name for name in groups if read_label(name).basis]
        section.body.append(at)
        section.groups[at] = tuple(reversed(groups))
    for section in sections:
        section.labels = _label_columns(texts, kinds, section)
    return Grid(texts, kinds, tuple(sections))


def _kinds(texts: Texts) -> Kinds:
    """What each cell holds; a number that could be a year is one only where its row or its column makes sense as years.

    1985 plans under "2024-25" are plans, though the department's workbooks write them without a comma.
    """
    found: list[list[Kind]] = [[kind_of(text) for text in row] for row in texts]
    years = _years_across(texts, found)
    for column in range(len(texts[0])):
        rows = [r for r, row in enumerate(texts) if _could_be_year(row[column]) and r not in years]
        if rows and not _years_down(texts, found, rows, column):
            for row in rows:
                found[row][column] = "figure"
    return tuple(tuple(row) for row in found)


def _could_be_year(text: str) -> bool:
    return bool(_BARE_YEAR.fullmatch(text) or _DFE_YEAR.fullmatch(text)) and kind_of(text) == "period"


def _years_across(texts: Texts, kinds: Sequence[Sequence[Kind]]) -> set[int]:
    """The rows whose bare years stand over columns: they run in order, and no years stand over them already."""
    found: set[int] = set()
    dated = figures = counted = False  # whether rows above hold periods, figures, names of what is counted
    said = [at for at, row in enumerate(texts) if any(row)]
    for at in said:
        row = texts[at]
        bare = [text for text in row[1:] if _could_be_year(text)]
        rest = {kind for kind, text in zip(kinds[at][1:], row[1:], strict=True) if not _could_be_year(text)}
        if bare and not rest & {"figure", "gap"} and at != said[-1]:
            first = read_label(row[0])
            opens = not row[0] or _says_when(row[0])
            named = bool(first.measure) or len(bare) < 2
            # "Placement type", below nothing or over two rows, beside "Actual | Mitigated" over "2026 | 2027 | 2027".
            spans = at == said[1] and not (figures or named) and texts[said[0]][0] in ("", row[0])
            ordered = (*dict.fromkeys(bare),) == (*sorted({*bare}),)
            in_order = _run(bare) or (at == said[0] and bare == sorted(bare)) or (spans and ordered)
            # A second header in the middle of a sheet: "Type of placement | 2024 | 2025".
            anew = _run(bare, 1) and len(set(bare)) > 1 and not (named or first.generic)
            if in_order and (opens or spans or at == said[0] or anew or not (dated or figures or named or counted)):
                found.add(at)
        figures = figures or "figure" in rest or (bool(bare) and at not in found)
        dated = dated or at in found or sum(kind == "period" for kind in kinds[at][1:]) > len(bare)
        if not (figures or counted):
            words = [text for kind, text in zip(kinds[at][1:], row[1:], strict=True) if kind == "words"]
            counted = any(read_label(text).measure or read_label(text).baseline for text in words)
    return found


def _run(years: Sequence[str], most: int = 5) -> bool:
    """Whether years follow one another by the same steps, as over columns they do, once or again and again."""
    numbers = list(dict.fromkeys(int(year[:4]) for year in years))
    steps = {after - before for before, after in pairwise(numbers)}
    return len(steps) <= 1 and all(abs(step) <= most for step in steps)


def _years_down(texts: Texts, kinds: Sequence[Sequence[Kind]], rows: Sequence[int], column: int) -> bool:
    """Whether the bare years of a column say when: its header says so, or they are the labels of the rows."""
    over = [texts[r][column] for r in range(rows[0]) if texts[r][column] and kinds[r][column] in ("words", "period")]
    if column == 0 or any(map(_says_when, over)):
        return True
    if any(map(_states_count, over)):
        return False
    if any(kinds[r][column] == "figure" for r in range(rows[0], len(texts))):
        return False
    labels = [texts[r][c] for r in rows for c in range(column) if kinds[r][c] == "words"]
    if any(read_label(label).measure for label in labels[:40]):
        return False
    return _run(sorted({texts[r][column] for r in rows})) or bool(over)


def _says_when(header: str) -> bool:
    """Whether a header stands over years and dates: "Year", "Opening date", "By when", "time_period"."""
    words = re.findall(r"[a-z]+", header.lower())
    tells = [bool(_WHEN.fullmatch(word)) for word in words]
    return any(tells) and all(told or _BESIDE_WHEN.fullmatch(w) for told, w in zip(tells, words, strict=True))


def _states_count(header: str) -> bool:
    """Whether a label stands over figures: it names what is counted, whose figures they are, or when they were so."""
    label = read_label(header)
    return bool(
        label.measure or label.basis or label.quantity or label.baseline or label.unit or label.period or label.generic
    )


def _previous(texts: Sequence[Sequence[str]], at: int) -> int:
    return next((i for i in range(at - 1, -1, -1) if any(texts[i])), -1)


def _figures_below(texts: Texts, kinds: Kinds, at: int) -> bool:
    """Whether the next row that is not empty holds figures: then this one names a group of rows, not columns."""
    for row, held in zip(texts[at + 1 :], kinds[at + 1 :], strict=True):
        if any(row):
            return any(kind in ("figure", "gap") for kind in held[1:]) or _lone(row, held) is not None
    return False


def _lone(row: Sequence[str], kinds: Sequence[Kind]) -> tuple[int, str] | None:
    """Where the only text of a row stands, and the text; None where there are several. Copies of a span are one."""
    filled = [c for c, text in enumerate(row) if text]
    if len(row) < 2 or not filled:
        return None
    texts = {row[c] for c in filled}
    if len(texts) != 1 or (len(filled) > 1 and len(filled) < len(row)):
        return None
    text = row[filled[0]]
    if kinds[filled[0]] in ("figure", "gap") or (len(filled) > 1 and filled[0] > 0):
        return None
    return filled[0], text


def _is_header(texts: Texts, all_kinds: Kinds, at: int, section: Section | None, hint: int, seen_before: bool) -> bool:
    row, kinds = texts[at], all_kinds[at]
    values = [k for k in kinds[1:] if k != "empty"]
    if not values:
        return False
    if "figure" in values or "gap" in values:
        # Column numbers or DfE codes never stand in a header; a band of ages is words. So figures mean a body row,
        # but for a row of bare sums under years, which is rare enough.
        return False
    if sum(bool(_FIGURE_WHEN.match(text)) for text in row[1:]) > 1:
        return False  # "29% in 2022 | 52% in 2025"
    if section is None:
        if all(k == "words" for k in values) and seen_before is False and at == 0:
            return True
        if not seen_before:
            return True
        cycle = sum(row.count(text) > 1 for text in {*row[1:]} if text) > 1  # "Low", "High", "Low", "High"
        if (at < hint and not row[0]) or ((at < hint or cycle) and _figures_below(texts, all_kinds, at)):
            return True
        over = texts[_previous(texts, at)]
        if any(kind == "period" and _DUE.search(over[c]) and _says_when(over[c]) for c, kind in enumerate(kinds) if c):
            return False  # a date below "Due", in the first row of the body
        return _labels_columns(row[1:]) or _names_columns(texts, all_kinds, at)
    # In the middle of a table: a row of years or of bases over columns that have been seen before.
    if all(k == "period" for k in values) and len(values) >= 2:
        return kinds[0] != "period" or len({*row[1:]}) > 1
    if _is_named_anew(texts, all_kinds, at):
        return True
    return len(values) >= 2 and _labels_columns(row[1:]) and _figures_below(texts, all_kinds, at)


def _is_named_anew(texts: Texts, kinds: Kinds, at: int) -> bool:
    """Whether a row under a lone title is the header of another table below the first: "Ref | Milestone | Due | Status"."""
    before = _previous(texts, at)
    lone = _lone(texts[before], kinds[before]) if before >= 0 else None
    heads = [text for text in texts[at] if text and _HEADS.fullmatch(text)]
    return lone is not None and lone[0] == 0 and len(heads) >= 2 and 2 * len(heads) >= sum(map(bool, texts[at]))


def _labels_columns(values: Sequence[str]) -> bool:
    """Whether these texts are such as stand over columns: periods, bases, units."""
    filled = [text for text in values if text]
    telling = [t for t in filled if kind_of(t) == "period" or (len(t) < 40 and not find_figures(t) and _tells(t))]
    return 2 * len(telling) > len(filled)


def _names_columns(texts: Texts, kinds: Kinds, at: int) -> bool:
    """Whether a row of words just above figures names columns: "Number", "Annual growth", "Number", "Annual growth"."""
    filled = [text for text in texts[at][1:] if text and not _THOUSANDS.fullmatch(text)]
    if any(len(text.split()) > 5 or find_figures(text) for text in filled) or len(filled) < 2:
        return False
    below = next((r for r in range(at + 1, len(texts)) if any(texts[r])), None)
    if below is None or kinds[below][1:].count("figure") < 2:
        return False
    labels = [read_label(text) for text in filled]
    return 2 * sum(bool(x.measure or x.generic or x.change or x.quantity or x.basis or x.unit) for x in labels) > len(
        labels
    )


def _tells(text: str) -> bool:
    return bool(basis_of_label(text) or unit_hint(text))


def _label_columns(texts: Texts, all_kinds: Kinds, section: Section) -> int:
    """How many of the first columns hold labels: words, references, or periods that name the rows."""
    width = len(texts[0])
    for column in range(width):
        kinds = [k for k in _column_kinds(all_kinds, section, column) if k != "empty"]
        header = next((texts[r][column] for r in reversed(section.header) if texts[r][column]), "")
        worded = column and header and (basis_of_label(header) or parse_period(header)) and "words" in kinds
        worded = worded and not (_OF_ITEMS.match(header) and _states_later(texts, section, column))
        # Targets in words: "No more than 1,950"; but "Commitment" stands over labels.
        if worded and ("figure" in kinds or any(find_figures(texts[r][column]) for r in section.body)):
            return column
        values = sum(k in ("figure", "gap") for k in kinds)
        if column:  # "71 (2025 average)" below "From"
            values += sum(bool(DATED_FIGURE.fullmatch(texts[r][column])) for r in section.body)
        if kinds and values * 10 >= len(kinds) * 4 and not _numbers_rows(texts, all_kinds, section, column, header):
            return column
    return _label_columns_of_words(texts, all_kinds, section)


def _states_later(texts: Texts, section: Section, column: int) -> bool:
    """Whether a later column is headed as one of targets or of what was reached, and only references stand before."""
    before = [texts[r][c] for r in section.body for c in range(column)]
    if any(text and not _REFERENCE.fullmatch(text) for text in before):
        return False
    headers = [texts[section.header[-1]][c] for c in range(column + 1, len(texts[0]))] if section.header else []
    return any(basis_of_label(header) or parse_period(header) for header in headers)


def _label_columns_of_words(texts: Texts, kinds: Kinds, section: Section) -> int:
    """How many of the first columns of a table without columns of figures name its rows: objectives, actions."""
    for column in range(1, len(texts[0])):
        header = next((texts[r][column] for r in reversed(section.header) if texts[r][column]), "")
        dated = "period" in _column_kinds(kinds, section, column)
        if _SAYING.search(header) or dated or any(find_figures(texts[r][column]) for r in section.body):
            return column
    return max(1, len(texts[0]) - 1)


def _column_kinds(kinds: Kinds, section: Section, column: int) -> list[Kind]:
    """What the cells of a column hold."""
    return [kinds[r][column] for r in section.body]


def _numbers_rows(texts: Texts, kinds: Kinds, section: Section, column: int, header: str) -> bool:
    """Whether a column counts or refers to the rows: 1, 2, 3 or 4.1, 4.2 under "Ref"."""
    held = [texts[r][column] for r in section.body if texts[r][column]]
    # Beside a band stands what it pays, and no words.
    if _BAND.fullmatch(header) and len(held) > 1 and column + 1 < len(texts[0]):
        return all(_REFERENCE.fullmatch(text) for text in held)
    if column + 1 >= len(texts[0]) or not (_NUMBERING.fullmatch(header) or _counts_up(held)):
        return False
    return all(_REFERENCE.fullmatch(text) for text in held) and "words" in _column_kinds(kinds, section, column + 1)


def _counts_up(held: Sequence[str]) -> bool:
    """Whether these are 1, 2, 3 or 1, 1, 2 or 3.1, 3.2, 4.1: numbers of clauses or workstreams, in order."""
    pairs = [re.fullmatch(r"(\d{1,2})(?:\.(\d{1,2}))?", text) for text in held]
    numbers = [(int(m[1]), int(m[2] or 0)) for m in pairs if m]
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(numbers)]
    return len(numbers) == len(held) >= 3 and all(step[0] == 1 or step in ((0, 0), (0, 1)) for step in steps)


_ONE: Final = r"[£\d(-][\d,.£]*\d\)?\s?(?:%|per ?cent|m|k|weeks?)?|\d%?"
_REACHED_AND_WANTED: Final = re.compile(
    rf"(?P<reached>{_ONE})\s*[(;,]\s*(?:(?P<wanted>(?:target|plan(?:ned)?|budget|aim|milestone|agreed|trajectory|profile|forecast|projected|expected)"
    rf"(?: (?:was|of|is))?:?\s+(?:{_ONE}))|no (?:target|plan|milestone|budget)(?: set)?)\)?",
    re.IGNORECASE,
)
_WANTED_IN_BRACKETS: Final = re.compile(
    r"(?P<reached>£?\d[\d,.]*\s?(?:%|m|k)?)\s?\((?P<wanted>£?\d[\d,.]*\s?(?:%|m|k)?)\)"
)
_FROM_TO: Final = re.compile(rf"(?:{_ONE}){ARROW}(?P<to>{_ONE})", re.IGNORECASE)


def parted(slot: Slot, in_brackets: bool = False) -> list[Slot]:
    """The two figures of "62% (target 70%)", each as a cell of its own; of "402 → 388" the one that is reached.

    in_brackets: the table says that "62% (70%)" is what was reached, and the target.
    """
    text = slot.cell.text
    if match := _FROM_TO.fullmatch(text):
        return [_part(slot, match["to"], "figure")]
    if match := _REACHED_AND_WANTED.fullmatch(text):
        wanted = match["wanted"] or ""
    elif in_brackets and (match := _WANTED_IN_BRACKETS.fullmatch(text)):
        wanted = f"target {match['wanted']}"
    else:
        return [slot]
    if "(" not in wanted:
        wanted = wanted.rstrip(")")  # the end of the bracket that it stands in
    reached = _part(slot, match["reached"], "figure", "reached")
    return [reached, _part(slot, wanted, "words", "wanted")] if wanted else [reached]


def _part(slot: Slot, text: str, kind: Kind, part: Literal["", "reached", "wanted"] = "") -> Slot:
    return replace(slot, cell=replace(slot.cell, text=text), kind=kind, whole=slot.cell.text, part=part)


def slots(table: Table) -> list[Slot]:
    """Every cell below and beside the labels, with the labels over it."""
    grid = read_grid(table)
    found = []
    for which, section in enumerate(grid.sections):
        headers = [grid.header_of(section, column) for column in range(len(grid.texts[0]))]
        kinds = [_column_kinds(grid.kinds, section, column) for column in range(len(grid.texts[0]))]
        outer: dict[int, str] = {}
        for number, at in enumerate(section.body):
            labels = _row_labels(grid, section, at, outer)
            for column in range(section.labels, len(grid.texts[0])):
                cell = table.rows[at][column]
                slot = Slot(
                    replace(cell, text=grid.texts[at][column]),
                    at,
                    column,
                    labels,
                    headers[column],
                    section.groups[at],
                    tuple(h for c in range(section.labels) for h in headers[c]),
                    tuple(reversed(section.titles)),
                    kinds[column][number],
                    which,
                )
                found.append(slot)
    return found


def _row_labels(grid: Grid, section: Section, at: int, outer: dict[int, str]) -> tuple[str, ...]:
    """The labels of a row, nearest first; an outer label stands once over the rows it groups."""
    labels: list[str] = []
    texts = grid.texts[at]
    for column in range(section.labels):
        text = texts[column]
        if text:
            outer[column] = text
            for inner in [c for c in outer if c > column]:
                del outer[inner]
        elif column + 1 < section.labels and any(texts[column + 1 : section.labels]):
            text = outer.get(column, "")
        header = grid.header_of(section, column)
        head = header[0] if header else ""
        # "Source of request" over the only labels is none, and "Source" may say which plan or forecast.
        aside = section.labels > 1 and _ASIDE.search(head) and not (head.lower() == "source" and _OF_BASIS.search(text))
        if text and not aside and not (_NUMBERING.fullmatch(head) and _REFERENCE.fullmatch(text)):
            labels.append(text)
    return tuple(reversed(labels))
