"""A sheet of a workbook as headings, tables and notes: the same for Excel's files, old and new, and OpenDocument's.

People put several tables on a sheet, with titles above and notes below. Empty rows part them; a table without a
header row of its own, under one that has, goes by the header above it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from db.records import Cell, Table
from monitor.reading.building import Builder, says_when, split_number
from monitor.reading.headers import are_years, build_table, find_headers, kind_of
from monitor.reading.words import even_out

Grid = dict[int, dict[int, Cell]]  # row -> column -> cell; both from 1; cells that say nothing are not in it

_MOST_FILLED = 200_000
_SENTENCE = re.compile(
    r"(?:all|these|the|figures|numbers|values|amounts)\b(?: \S+){0,4} (?:are|is|show|shows|include|exclude)\b", re.I
)
_FORECASTS = re.compile(r"\b(?:un-?)?mitigated\b", re.IGNORECASE)

# The DfE's management plan template: short names that councils' copies give to the sheet of a placement type, and
# what the template calls that type. Headings then say in words what the tab only hints at.
_PLACEMENT_SHEETS = (
    ("Mainstream schools or academies placements", r"mainstream"),
    (
        "Resourced provision or SEN Units placements",
        r"(?:rp|resourced?)\b.*(?:unit|prov|sen)|sen units?.*|rp (?:and|&|or) sen.*|rp",
    ),
    (
        "Maintained special schools or special academies placements",
        r"(?:maintained )?special(?: schools?| academ\w+)?(?: or .*)?|mss|maint(?:ained)? special.*",
    ),
    (
        "Non-maintained special schools or independent (NMSS or independent) placements",
        r"i?nmss\b.*|non.?maintained.*|independent.*",
    ),
    ("Hospital schools or alternative provision (AP) placements", r"hospital.*|ap|alternative prov.*"),
    ("Post 16 and further education (FE) placements", r"post.?16.*|fe|further ed.*"),
    ("Other placements or direct payments", r"other(?: placements?)?(?: or .*)?|direct payments?.*"),
)
_TEMPLATE_SIGNS = re.compile(
    r"cover|introduction|financial summary|children.*(?:young|summary)|cyp summary|governance|co-?prod|stakeholder",
    re.IGNORECASE,
)


@dataclass
class Sheet:
    name: str
    cells: Grid
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)  # first row and column, last row and column
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    notes: list[str] = field(default_factory=list)
    breaks: frozenset[int] = frozenset()  # rows above which one would leave a row empty


def column_letters(column: int) -> str:
    """
    >>> column_letters(1), column_letters(28)
    ('A', 'AB')
    """
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def add_sheets(builder: Builder, sheets: Iterable[Sheet]) -> None:
    """Every sheet, each under a heading with its name."""
    sheets = list(sheets)
    template = is_management_plan([sheet.name for sheet in sheets])
    for sheet in sheets:
        if not sheet.cells:
            continue
        builder.forget_headings()
        builder.sheet = sheet.name
        _Reader(builder, sheet, heading_of_sheet(sheet, template=template)).run()
    builder.sheet = ""


def is_management_plan(names: Iterable[str]) -> bool:
    """Whether these are the sheets of the DfE's management plan template: its own and those of placement types."""
    names = list(names)
    signs = sum(bool(_TEMPLATE_SIGNS.search(name)) for name in names)
    return signs >= 2 and sum(_placement_type(name) != "" for name in names) >= 3


def _placement_type(name: str) -> str:
    bare = re.sub(r"^[\d.\s-]+|\s*\(.*\)\s*$", "", name).strip().lower()
    for words, pattern in _PLACEMENT_SHEETS:
        if bare == words.lower()[: len(bare)] and len(bare) > 8:
            return words
        if re.fullmatch(rf"(?:{pattern})(?: placements?)?", bare):
            return words
    return ""


def heading_of_sheet(sheet: Sheet, *, template: bool) -> str:
    """What the sheet is about: its name, unless the program made that up; in the template, the type in full."""
    if template and (words := _placement_type(sheet.name)):
        return words
    if re.fullmatch(r"(?:sheet|tabelle|table|feuil|page)\s?\d*", sheet.name.strip(), re.IGNORECASE):
        return ""
    return sheet.name.strip()


class _Reader:
    def __init__(self, builder: Builder, sheet: Sheet, heading: str) -> None:
        self.builder = builder
        self.sheet = sheet
        self.heading = heading
        self.hidden = sheet.hidden
        self.deepest = 2  # level of the last title above a table
        self.run_of_titles = 0
        self.titled = False  # the sheet's name is its title
        self.sentences = False  # since the last title
        self.title = ""  # the last one that was written as a heading
        self.listed = 0  # the row of a line that ends with a colon, or of the last line of the list under it
        self.header: tuple[list[int], list[list[Cell]], int] | None = None  # columns, header rows, header columns
        self.above: dict[int, Cell] = {}  # the last row of the table that has this header

    def run(self) -> None:
        grid = _filled(self.sheet)
        if self.heading:
            ref = self._name_in_full(grid)
            self.builder.heading(self.heading, 1, hidden=self.hidden, cell=ref)
        hidden_rows, hidden_columns = self.sheet.hidden_rows, self.sheet.hidden_columns
        seen = {
            row: {column: cell for column, cell in cells.items() if column not in hidden_columns}
            for row, cells in grid.items()
            if row not in hidden_rows
        }
        self._regions({row: cells for row, cells in seen.items() if cells})
        if len(seen) < len(grid) or hidden_columns:
            self._out_of_sight(grid)
        for note in self.sheet.notes:
            self.builder.note(note, hidden=self.hidden)

    def _name_in_full(self, grid: Grid) -> str:
        """Takes the title on the sheet for its name, where that is only how the title begins: programs cut names short.

        Returns the cell in which the title stands, "" where there is none.
        """
        title = _alone(grid[min(grid)]) if grid else None
        name = _letters(self.heading)
        if title is None or len(name) < 12 or not _letters(title.text).startswith(name):
            return ""
        self.heading = even_out(title.text)
        self.titled = True
        return title.ref

    def _out_of_sight(self, grid: Grid) -> None:
        """Hidden rows, and hidden columns beside the labels of their rows, as tables of their own, marked hidden."""
        first = min((column for cells in grid.values() for column in cells), default=1)
        rows = {row: cells for row, cells in grid.items() if row in self.sheet.hidden_rows}
        columns: Grid = {}
        for row, cells in grid.items():
            if row not in self.sheet.hidden_rows and cells.keys() & self.sheet.hidden_columns:
                columns[row] = {c: cell for c, cell in cells.items() if c == first or c in self.sheet.hidden_columns}
        before, self.hidden = self.hidden, True
        for part in (rows, columns):
            self._regions(part)
        self.hidden = before

    # Parts of a sheet

    def _regions(self, grid: Grid) -> None:
        for band in _bands(grid, self.sheet.breaks):
            for region in _side_by_side(band):
                self._region(region)

    def _region(self, rows: Grid) -> None:
        """One stretch of rows without an empty one: titles, a table or several, notes."""
        numbers = sorted(rows)
        while numbers and _alone(rows[numbers[0]]) is not None and not self._begins_table(rows, numbers):
            self._line(rows, numbers.pop(0))
        if not numbers:
            return
        starts = self._starts(rows, numbers)
        for start, end in zip(starts, [*starts[1:], len(numbers)], strict=True):
            self._part({number: rows[number] for number in numbers[start:end]})

    def _part(self, rows: Grid) -> None:
        """Titles, one table, notes."""
        numbers = sorted(rows)
        while numbers and _alone(rows[numbers[0]]) is not None and not self._begins_table(rows, numbers):
            if len(numbers) == 2 and _alone(rows[numbers[1]]) is None:
                break  # a table of one row under its title
            self._line(rows, numbers.pop(0))
        end = self._end_of_table(rows, numbers)
        if numbers:
            self._table({number: rows[number] for number in numbers[:end]})
        for number in numbers[end:]:
            self._line(rows, number, trailing=True)

    def _begins_table(self, rows: Grid, numbers: list[int]) -> bool:
        """A title that belongs to the table right under it becomes its caption: leave it there."""
        if len(numbers) < 3 or _alone(rows[numbers[1]]) is not None:
            return False
        title = _alone(rows[numbers[0]])
        return title is not None and len(title.text) <= 120 and not title.text.endswith(".")

    def _starts(self, rows: Grid, numbers: list[int]) -> list[int]:
        """Where parts of their own begin: at the first of the lines that stand alone above another table's header."""
        first = min(min(rows[number]) for number in numbers)
        alone = [_alone(rows[number]) for number in numbers]
        starts = [0]
        index = next((i for i, cell in enumerate(alone) if cell is None), len(numbers))  # past the first titles
        over = alone[index - 1] if index else None
        title = over.text if over is not None else self.title
        while index < len(numbers):
            if alone[index] is None:
                index += 1
                continue
            end = next((i for i in range(index, len(numbers)) if alone[i] is None), len(numbers))
            titles = [cell.text for cell in alone[index:end] if cell is not None]
            at_the_left = all(min(rows[numbers[i]]) == first for i in range(index, end))
            if (end < len(numbers) and at_the_left) and (
                _begins_anew(titles, rows, numbers, index - 1, end) or _another_forecast(title, titles[-1])
            ):
                starts.append(index)
                title = titles[-1]
            index = end
        return starts

    def _end_of_table(self, rows: Grid, numbers: list[int]) -> int:
        """Where the rows end that are a table's: at the first note or sentence of those that stand alone at the end."""
        end = len(numbers)
        while end > 1 and _alone(rows[numbers[end - 1]]) is not None:
            end -= 1
        for index in range(max(end, 1), len(numbers)):
            cell = _alone(rows[numbers[index]])
            if cell is not None and _is_note(cell.text):
                return index
        return len(numbers)

    def _line(self, rows: Grid, number: int, *, trailing: bool = False) -> None:
        cell = _alone(rows[number])
        if cell is None:
            return
        text = cell.text
        if even_out(text).casefold() == self.heading.casefold():
            return
        if self.listed == number - 1 > 0 and (text[0].islower() or text.endswith((";", "; and"))):
            self.listed = number
            self.builder.item(text, "", 1, hidden=self.hidden, cell=cell.ref)
            return
        lists = text.endswith(":") and _alone(rows.get(number + 1, {})) is not None
        if lists:
            self.listed = number
        if (
            lists
            or len(text) > 120
            or text.endswith((".", ";"))
            or (_is_note(text) and (trailing or len(text) <= 60))
            or _SENTENCE.match(text)
            or says_when(text)
            or kind_of(text) in ("number", "gap")
        ):
            number_shown, rest = split_number(text, bullets=False)
            self.builder.paragraph(rest, number_shown, hidden=self.hidden, cell=cell.ref)
            self.sentences = True
            return
        numbered, rest = split_number(text, bullets=False)
        clause, words = (numbered, rest) if numbered[:1].isdigit() else ("", text)
        # Titles in a row go deeper, below the sheet's own also where sentences stand between; after a table, titles go
        # back to the level where the last ones ended.
        if not self.sentences or self.run_of_titles < (1 if self.titled else 2):
            self.run_of_titles += 1
        self.sentences = False
        self.title = words
        level = min(1 + self.run_of_titles, 6) if self.header is None else max(2, self.deepest)
        self.deepest = max(level, 2)
        self.builder.heading(words, level, clause, hidden=self.hidden, cell=cell.ref)

    def _table(self, rows: Grid) -> None:
        columns = sorted({column for cells in rows.values() for column in cells})
        lines = [_line_of(number, rows[number], columns) for number in sorted(rows)]
        if len(columns) == 1 or all(_alone(rows[number]) is not None for number in rows):
            for number in sorted(rows):
                self._line(rows, number)
            return
        caption = ""
        if len(lines) == 2 and (title := _alone(rows[min(rows)])) is not None:
            caption, lines = title.text, lines[1:]  # a table of one row under its title
        table = build_table(lines, caption=caption)
        if table is None:
            return
        table = self._with_header_above(table, rows, columns)
        first = next(cell.ref for line in lines for cell in line if cell.text or cell.error)
        self.builder.table(table, hidden=self.hidden, cell=first)
        self.run_of_titles = 0

    def _with_header_above(self, table: Table, rows: Grid, columns: list[int]) -> Table:
        """A table with no header row goes by the header of the one above, where their columns stand in one line."""
        if table.header_rows:
            kept = [list(row) for row in table.rows[: table.header_rows]]
            self.header = ([_column_of(cell.ref) for cell in table.rows[-1]], kept, table.header_columns)
            self.above = rows[max(rows)]
            return table
        if self.header is None or not rows:
            return table
        own = [_column_of(cell.ref) for cell in table.rows[-1]]
        known, header, left = self.header
        if own[0] != known[0] or not set(own) <= set(known) or len(own) < 2:
            return table
        if _other_kinds(self.above, [rows[number] for number in sorted(rows) if _alone(rows[number]) is None][:2]):
            return table
        above = [[replace(line[known.index(column)], filled=True) for column in own] for line in header]
        return Table((*(tuple(line) for line in above), *table.rows), len(above), left, table.caption)


def _is_note(text: str) -> bool:
    return (
        len(text) > 60
        or (text.endswith(".") and text.count(" ") > 1)
        or re.match(r"(?:notes?|source|\*|†|\d\)|\[)", text, re.IGNORECASE) is not None
    )


def _begins_anew(titles: list[str], rows: Grid, numbers: list[int], last: int, head: int) -> bool:
    """Whether another table begins under these titles: a header row says so, or other columns.

    last and head: the indices in numbers of the row above the titles and of the row below them.
    """
    above, below = rows[numbers[last]], rows[numbers[head]]
    after = rows[numbers[head + 1]] if head + 1 < len(numbers) else {}
    labels = [cell.text for _, cell in sorted(below.items())]
    if _is_header(labels):
        return True
    # Words over figures are a header too, where there were figures above the title.
    figures = [sum(kind_of(cell.text) == "number" for cell in cells.values()) for cells in (above, below, after)]
    if not figures[1] and any(_is_note(title) for title in titles):
        return True  # sentences stand between
    if len(labels) < 3 or not figures[0] or figures[1]:
        return False
    # Or words over words, in other columns than the figures above.
    short = all(len(text) < 40 and not text.endswith((".", ";")) for text in labels[1:])
    if figures[2] > 1 or (short and below.keys() == after.keys() != above.keys()):
        return True
    return short and _other_kinds(above, (below, after))


def _another_forecast(title: str, line: str) -> bool:
    """Whether a line between rows names another forecast than the title above them does: a table of its own, then.

    Where the title names none, such lines part one table, and its caption (units, say) holds for all its parts.
    """
    above, here = ({name.casefold() for name in _FORECASTS.findall(text)} for text in (title, line))
    return bool(above and here) and not here <= above


def _other_kinds(above: Mapping[int, Cell], below: Iterable[Mapping[int, Cell]]) -> bool:
    """Whether words stand in all of these rows where figures stand above, in two columns or more."""
    figures = {column for column, cell in above.items() if kind_of(cell.text) == "number"}
    for cells in below:
        figures &= {column for column, cell in cells.items() if kind_of(cell.text) == "words"}
    return len(figures) > 1


def _column_of(ref: str) -> int:
    number = 0
    for letter in ref:
        if not letter.isalpha():
            break
        number = number * 26 + ord(letter) - 64
    return number


def _filled(sheet: Sheet) -> Grid:
    """The cells with spanning ones filled, as far as anything stands there."""
    grid = {row: dict(cells) for row, cells in sheet.cells.items() if cells}
    if not grid:
        return grid
    last_row, last_column = max(grid), max(max(cells) for cells in grid.values())
    left = _MOST_FILLED
    for top, first, bottom, last in sheet.merged:
        cell = grid.get(top, {}).get(first)
        if cell is None:
            continue
        bottom, last = min(bottom, last_row), min(last, max(last_column, first))
        left -= (bottom - top + 1) * (last - first + 1)
        if left < 0:
            break
        for row in range(top, bottom + 1):
            if row != top and row not in grid:
                continue  # spanned rows in which nothing else stands add nothing
            for column in range(first, last + 1):
                if (row, column) != (top, first):
                    grid[row][column] = replace(cell, ref=f"{column_letters(column)}{row}", filled=True)
    return grid


def _line_of(number: int, cells: Mapping[int, Cell], columns: list[int]) -> list[Cell]:
    return [cells.get(column) or Cell("", ref=f"{column_letters(column)}{number}") for column in columns]


def _letters(text: str) -> str:
    """The letters and figures alone: names of sheets may hold no colon or stroke, and programs leave them out."""
    return re.sub(r"[\W_]+", "", text.casefold())


def _alone(cells: Mapping[int, Cell]) -> Cell | None:
    """The one cell that says something in a row (spanning many or not); None where there are several."""
    only: Cell | None = None
    for cell in cells.values():
        if not cell.filled:
            if only is not None:
                return None
            only = cell
    if only is None or only.error or any(cell.text != only.text for cell in cells.values()):
        return None
    return only


def _is_header(labels: list[str]) -> bool:
    kinds = [kind_of(text) for text in labels]
    bare = [text.strip() for text in labels[1:] if re.fullmatch(r"\d{4}", text.strip())]
    if bare and kinds[0] == "words" and not are_years(bare):
        return False  # 1985 and 2023 plans
    years = kinds.count("year") + sum(bool(re.search(r"\b20\d\d\b", text)) for text in labels)
    return "number" not in kinds and len(labels) > 1 and years > 0


def _bands(grid: Grid, breaks: frozenset[int] = frozenset()) -> Iterable[Grid]:
    """Stretches of rows without an empty one, or a break, between them."""
    band: Grid = {}
    last = 0
    for number in sorted(grid):
        if band and (number - last > 1 or number in breaks):
            yield band
            band = {}
        band[number] = grid[number]
        last = number
    if band:
        yield band


def _side_by_side(band: Grid) -> list[Grid]:
    """Tables beside one another, an empty column between; a mere gap within one table parts nothing."""
    used = sorted({column for cells in band.values() for column in cells})
    groups: list[list[int]] = []
    for column in used:
        if groups and column - groups[-1][-1] == 1:
            groups[-1].append(column)
        else:
            groups.append([column])
    if len(groups) < 2 or len(band) < 3:
        return [band]
    parts: list[list[int]] = [groups[0]]
    for group in groups[1:]:
        if len(parts[-1]) > 1 and len(group) > 1 and _stands_alone(band, group):
            parts.append(group)
        else:
            parts[-1] = parts[-1] + group
    if len(parts) == 1:
        return [band]
    regions = []
    for part in parts:
        kept = {row: {c: cell for c, cell in cells.items() if c in part} for row, cells in band.items()}
        regions.append({row: cells for row, cells in kept.items() if cells})
    return regions


def _stands_alone(band: Grid, columns: list[int]) -> bool:
    """Whether these columns have labels of their own: words down the first of them, figures after."""
    lines = [[band[row].get(column, Cell("")).text for column in columns] for row in sorted(band)]
    lines = [line for line in lines if any(line)]
    if len(lines) < 2:
        return False
    top = find_headers(lines).rows
    body = lines[top:]
    words = [line[0] for line in body if line[0]]
    figures = [text for line in body for text in line[1:] if kind_of(text) == "number"]
    return bool(words) and bool(figures) and all(kind_of(text) in ("words", "year") for text in words)
