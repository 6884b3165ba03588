"""Tables on a sheet: cells between rules, and columns of figures that stand under one another without any.

Both give a Grid: words by row and column. What its rows and columns mean is headers.py's matter.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import combinations, pairwise
from operator import attrgetter

from monitor.reading.headers import kind_of
from monitor.reading.layout import Row, Run, clusters, is_marker, is_period, is_value, make_rows, make_runs, text_of
from monitor.reading.pdfium import Box, Sheet, Word

MAX_CELLS = 20_000  # of one grid on one page
CAPTION = re.compile(r"(?:table|figure|fig\.?|chart|graph|appendix|annex)\s+[A-Z]?\d*[\d.]*[a-z]?\b", re.I)


@dataclass(slots=True)
class Slot:
    """One cell's words by line; a cell that spans several is repeated in each, then marked as filled."""

    lines: list[list[Word]] = field(default_factory=list)
    filled: bool = False

    def __bool__(self) -> bool:
        return bool(self.lines)


@dataclass(slots=True)
class Grid:
    box: Box
    rows: list[list[Slot]]
    columns: list[tuple[float, float]]  # left and right of each
    ruled: bool
    header_rows: int | None = None  # where the layout tells; else None


def words_text(lines: Iterable[Sequence[Word]]) -> str:
    return " ".join(word.text for line in lines for word in line)


# --- Rules ----------------------------------------------------------------------------------------------------------


Rule = tuple[float, float, float]  # where it stands; from; to


def merged(rules: Sequence[Rule], apart: float = 1.6, gap: float = 3.5) -> list[Rule]:
    """Rules in one line joined where they touch: many programs draw a rule cell by cell, or twice."""
    result: list[Rule] = []
    group: list[Rule] = []
    for rule in sorted(rules):
        if group and rule[0] - group[0][0] > apart:
            result.extend(_in_line(group, gap))
            group = []
        group.append(rule)
    if group:
        result.extend(_in_line(group, gap))
    return result


def _in_line(rules: list[Rule], gap: float) -> list[Rule]:
    joined: list[Rule] = []
    at = sum(rule[0] for rule in rules) / len(rules)
    for _, start, end in sorted(rules, key=lambda rule: rule[1]):
        if joined and start <= joined[-1][2] + gap:
            joined[-1] = (at, joined[-1][1], max(joined[-1][2], end))
        else:
            joined.append((at, start, end))
    return joined


def sheet_rules(sheet: Sheet) -> tuple[list[Rule], list[Rule]]:
    """Rules across and down, with the edges of shaded cells where shading is all that shows the grid."""
    across, down = list(sheet.across), list(sheet.down)
    if _tiled(sheet.fills):
        for x0, y0, x1, y1 in sheet.fills:
            across += [(y0, x0, x1), (y1, x0, x1)]
            down += [(x0, y0, y1), (x1, y0, y1)]
    return merged(across), merged(down)


def _tiled(fills: list[Box]) -> bool:
    """True if shaded cells lie edge to edge in rows and columns; every other row shaded is no grid."""
    if len(fills) < 4 or len(fills) > 5000:
        return False
    below = {(round(f[0] / 3), round(f[1] / 3)) for f in fills}
    near = [(a, b) for a in (-1, 0, 1) for b in (-1, 0, 1)]
    stacked = sum(any((round(f[0] / 3) + a, round(f[3] / 3) + b) in below for a, b in near) for f in fills)
    beside = sum(any((round(f[2] / 3) + a, round(f[1] / 3) + b) in below for a, b in near) for f in fills)
    return stacked >= 0.5 * len(fills) and beside >= 0.5 * len(fills)


def _components(across: list[Rule], down: list[Rule]) -> list[tuple[list[Rule], list[Rule]]]:
    """Rules that cross or touch one another."""
    if not across or not down or len(across) * len(down) > 1_000_000:
        return []
    parent = list(range(len(across) + len(down)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    tops = [rule[0] for rule in across]
    for j, (x, y0, y1) in enumerate(down):
        for i in range(bisect_right(tops, y0 - 3), bisect_right(tops, y1 + 3)):
            if across[i][1] - 3 <= x <= across[i][2] + 3:
                parent[root(i)] = root(len(across) + j)
    members: dict[int, tuple[list[Rule], list[Rule]]] = defaultdict(lambda: ([], []))
    for i, rule in enumerate(across):
        members[root(i)][0].append(rule)
    for j, rule in enumerate(down):
        members[root(len(across) + j)][1].append(rule)
    return [(a, d) for a, d in members.values() if len(a) >= 2 and d]


# --- Ruled tables ---------------------------------------------------------------------------------------------------


def ruled_grids(sheet: Sheet, across: list[Rule], down: list[Rule]) -> list[Grid]:
    """The tables between rules, from the top; their words are taken from the sheet."""
    grids: list[Grid] = []
    components = _components(across, down)
    components.sort(key=lambda c: -(c[0][-1][0] - c[0][0][0]))
    for a, d in components:
        grid = _ruled_grid(sheet, a, d)
        if grid is not None:
            grids.append(grid)
            sheet.words = _outside(sheet.words, grid.box)
    return sorted(grids, key=lambda grid: grid.box[1])


def _outside(words: list[Word], box: Box) -> list[Word]:
    x0, y0, x1, y1 = box
    return [w for w in words if not (x0 <= (w.x0 + w.x1) / 2 <= x1 and y0 <= (w.y0 + w.y1) / 2 <= y1)]


def _ruled_grid(sheet: Sheet, across: list[Rule], down: list[Rule]) -> Grid | None:
    left, right = min(r[1] for r in across), max(r[2] for r in across)
    top, bottom = min(r[1] for r in down), max(r[2] for r in down)
    ys = clusters([r[0] for r in across] + [min(top, across[0][0]), max(bottom, across[-1][0])], 3)
    xs = clusters([r[0] for r in down], 3)
    if left < xs[0] - 6:
        xs.insert(0, left)
    if right > xs[-1] + 6:
        xs.append(right)
    rows, columns = len(ys) - 1, len(xs) - 1
    if rows < 1 or columns < 2 or rows * columns > MAX_CELLS:
        return None
    box = (xs[0], ys[0], xs[-1], ys[-1])
    inside = [w for w in sheet.words if box[0] <= (w.x0 + w.x1) / 2 <= box[2] and box[1] <= (w.y0 + w.y1) / 2 <= box[3]]
    if len(inside) < 2:
        return None
    owner = _spans(xs, ys, across, down)
    slots = _fill(inside, xs, ys, owner)
    if not _worth(slots, rows, columns):
        return None
    if _too_few_rules(slots, owner, rows, columns):
        return open_grid(make_rows(make_runs(inside)), across, down, box)
    table = []
    for i in range(rows):
        line = []
        for j in range(columns):
            first = owner[i][j]
            slot = slots.get(first)
            line.append(Slot(slot.lines if slot else [], filled=first != (i, j)))
        table.append(line)
    return Grid(box, table, [(xs[j], xs[j + 1]) for j in range(columns)], ruled=True)


def _spans(xs: list[float], ys: list[float], across: list[Rule], down: list[Rule]) -> list[list[tuple[int, int]]]:
    """For each row and column the first row and column of the cell that covers it."""
    rows, columns = len(ys) - 1, len(xs) - 1
    walls = [[False] * columns for _ in range(rows)]  # is there a wall on the left of this cell
    for x, y0, y1 in down:
        j = _nearest(xs, x)
        if j is None or j >= columns:
            continue
        for i in range(rows):
            middle = (ys[i] + ys[i + 1]) / 2
            if y0 - 2 <= middle <= y1 + 2:
                walls[i][j] = True
    floors = [[False] * columns for _ in range(rows)]  # is there a rule above this cell
    for y, x0, x1 in across:
        top = _nearest(ys, y)
        if top is None or top >= rows:
            continue
        for j in range(columns):
            middle = (xs[j] + xs[j + 1]) / 2
            if x0 - 2 <= middle <= x1 + 2:
                floors[top][j] = True
    owner = [[(i, j) for j in range(columns)] for i in range(rows)]
    for i in range(rows):
        for j in range(columns):
            if j and not walls[i][j]:
                owner[i][j] = owner[i][j - 1]
    for i in range(1, rows):
        for j in range(columns):
            first, above = owner[i][j], owner[i - 1][j]
            width = [k for k in range(columns) if owner[i][k] == first]
            if first == (i, j) and all(not floors[i][k] for k in width):
                whole = [k for k in range(columns) if owner[i - 1][k] == above]
                if whole == width:
                    for k in width:
                        owner[i][k] = above
    return owner


def _nearest(values: list[float], value: float) -> int | None:
    for i, known in enumerate(values):
        if abs(known - value) <= 4:
            return i
    return None


def _fill(
    words: list[Word], xs: list[float], ys: list[float], owner: list[list[tuple[int, int]]]
) -> dict[tuple[int, int], Slot]:
    """The words by the cell in which their middle lies, in lines."""
    cells: dict[tuple[int, int], list[Word]] = defaultdict(list)
    for word in words:
        i = min(max(bisect_right(ys, (word.y0 + word.y1) / 2) - 1, 0), len(ys) - 2)
        j = min(max(bisect_right(xs, (word.x0 + word.x1) / 2) - 1, 0), len(xs) - 2)
        cells[owner[i][j]].append(word)
    return {key: Slot(lines_of(found)) for key, found in cells.items()}


def lines_of(words: list[Word]) -> list[list[Word]]:
    """The words of one cell, line by line."""
    if len(words) == 1:
        return [words]
    return [row.words for row in make_rows(make_runs(words))]


def _worth(slots: dict[tuple[int, int], Slot], rows: int, columns: int) -> bool:
    """False for frames around prose, charts and forms without content."""
    if len(slots) < 2:
        return False
    if rows == 1:
        return columns >= 2 and len(slots) == columns and all(len(s.lines) <= 3 for s in slots.values())
    return len(slots) >= max(2, 0.12 * rows * columns)


def _too_few_rules(
    slots: dict[tuple[int, int], Slot], owner: list[list[tuple[int, int]]], rows: int, columns: int
) -> bool:
    """True if one cell holds figures of several rows or columns: only some of the lines were drawn."""
    for i in range(rows):
        stacked = []
        for j in range(columns):
            slot = slots.get((i, j))
            if slot is None:
                continue
            values = [line for line in slot.lines if all(_is_figure(w.text) for w in line)]
            if len(values) >= 2 and len(values) >= 0.7 * len(slot.lines):
                stacked.append([round(line[0].y1) for line in values])
        if len(stacked) >= 2 and len(set(stacked[0]) & set(stacked[1])) >= 2:
            return True
    several = 0
    for slot in slots.values():
        for line in slot.lines:
            figures = [w for w in line if _is_figure(w.text)]
            if len(figures) >= 2 and any(b.x0 - a.x1 > 0.9 * a.size for a, b in pairwise(line)):
                several += 1
                break
    return several >= max(2, 0.3 * rows)


@lru_cache(50_000)
def _is_figure(text: str) -> bool:
    return kind_of(text) in ("number", "gap", "year")


# --- Tables without rules -------------------------------------------------------------------------------------------


def open_grids(
    rows: list[Row], across: list[Rule], fills: list[Box], before: Grid | None = None
) -> list[tuple[int, int, Grid]]:
    """Tables without rules down among these rows: index of the first row, of the row after the last, the table.

    before: the table that ended the page before, if one did: what fits its columns carries it on.
    """
    if sum(1 for row in rows if len(row.runs) > 1) < (2 if before is None else 1):
        return []
    core = [_is_core(row) for row in rows]
    width = max(row.x1 for row in rows) - min(row.x0 for row in rows)
    found: list[tuple[int, int, Grid]] = []
    start = 0
    separators = across + [(y, f[0], f[2]) for f in fills for y in (f[1], f[3])]
    for first, last in _stretches(rows, core, width, before):
        first = max(first, start)
        last = _trim_end(rows, core, first, last, before is not None)
        head = _head_of(rows, core, first, last, start)
        figures = next((i for i in range(first, last + 1) if _has_figure(rows[i])), first)
        known = before if before is not None and head < 3 and _fits(rows[first : last + 1], before) else None
        while head > start and _begins_label(rows[head - 1], rows[head], known.columns if known else None):
            head -= 1
        grid = open_grid(rows[head : last + 1], separators, [], None, figures - head, known.columns if known else None)
        if grid is not None:
            found.append((head, last + 1, grid))
            start = last + 1
    return _with_word_tables(rows, _with_shaded(rows, found, fills), separators)


# --- Tables whose rows are shaded by turns ---------------------------------------------------------------------------


def _with_shaded(rows: list[Row], found: list[tuple[int, int, Grid]], fills: list[Box]) -> list[tuple[int, int, Grid]]:
    """These tables and those of shaded rows of which none, or only a part, was found: words for the most part."""
    kept = list(found)
    for stack in _stacks(rows, fills):
        shaded = [i for i, row in enumerate(rows) if stack[0][1] < (row.y0 + row.y1) / 2 < stack[-1][3]]
        over = [table for table in kept if table[0] <= shaded[-1] and shaded[0] < table[1]]
        if len(over) == 1 and over[0][0] <= shaded[0] and shaded[-1] < over[0][1]:
            continue
        table = _shaded_table(rows, stack, shaded)
        if table is not None and all(table[0] <= first and after <= table[1] for first, after, _ in over):
            kept = [other for other in kept if other not in over]
            kept.append(table)
    return sorted(kept, key=lambda item: item[0])


def _stacks(rows: list[Row], fills: list[Box]) -> list[list[Box]]:
    """Shades as wide as one another with lines between them that may be one row: no heading, nor white for one."""
    stacks: list[list[Box]] = []
    for fill in sorted(fills, key=lambda box: box[1]):
        lines = [row for row in rows if fill[1] < (row.y0 + row.y1) / 2 < fill[3] and row.x0 < fill[2]]
        if not lines or fill[2] - fill[0] < 200:
            continue
        above = stacks[-1][-1] if stacks else None
        if (
            above is not None
            and abs(above[0] - fill[0]) < 2
            and abs(above[2] - fill[2]) < 2
            and _are_one_row([row for row in rows if above[3] < (row.y0 + row.y1) / 2 < fill[1]], above[3], fill[1])
        ):
            stacks[-1].append(fill)
        else:
            stacks.append([fill])
    return stacks


def _are_one_row(lines: list[Row], top: float, bottom: float) -> bool:
    """Whether the lines between two shades stand close together and fill what is between."""
    edges = [top, *(y for row in lines for y in (row.y0, row.y1)), bottom]
    return bool(lines) and all(
        below - above < (0.5 if 0 < k < len(lines) else 1) * lines[0].size
        for k, (above, below) in enumerate(zip(edges[::2], edges[1::2], strict=True))
    )


def _shaded_table(rows: list[Row], stack: list[Box], shaded: list[int]) -> tuple[int, int, Grid] | None:
    """The table of these shades: names of columns close above it, and one row without shade that may follow."""
    first, after = shaded[0], shaded[-1] + 1
    size = rows[first].size
    while first and rows[first].y0 - rows[first - 1].y1 < (1.2 if first == shaded[0] else 0.5) * size:
        if len(rows[first - 1].runs) < 2 and first == shaded[0]:
            break
        first -= 1
    if first == shaded[0]:
        return None
    names = max(rows[first : shaded[0]], key=_count)
    columns = _by_names(names, rows[first:after], _columns(rows[first:after], [], None))
    if len(columns) < 3:
        return None
    if after < len(rows) and len(rows[after].runs) > 1 and rows[after].y0 - stack[-1][3] < size:
        after += 1
        while after < len(rows) and rows[after].y0 - rows[after - 1].y1 < 0.25 * size:
            after += 1
        wider = _by_names(names, rows[first:after], _columns(rows[first:after], [], None))
        if len(wider) == len(columns):
            columns = wider
        else:
            after = shaded[-1] + 1
    edges = sorted({y for fill in stack for y in (fill[1], fill[3])})
    bands: dict[int, list[Row]] = {}
    for row in rows[first:after]:
        bands.setdefault(bisect_right(edges, (row.y0 + row.y1) / 2), []).append(row)
    if len(bands) < 3 or any(_two_figures(band, columns, periods=True) for band in bands.values()):
        return None
    table = []
    for k, band in enumerate(bands.values()):
        slots = [Slot() for _ in columns]
        for row in band:
            if k or not (_under_names(row, slots) or _one_each(row, columns, slots)):
                _put(row, columns, slots)
        table.append(slots)
    if not all(table[0]) or sum(sum(map(bool, slots)) > 2 for slots in table) < 0.7 * len(table):
        return None
    taken = rows[first:after]
    box = (stack[0][0], taken[0].y0, stack[0][2], taken[-1].y1)
    return first, after, Grid(box, table, columns, ruled=False, header_rows=1)


# --- Tables of words without rules ----------------------------------------------------------------------------------


def _with_word_tables(
    rows: list[Row], found: list[tuple[int, int, Grid]], across: list[Rule]
) -> list[tuple[int, int, Grid]]:
    """These tables and, between them, those whose cells hold words: told by edges at which several lines begin."""
    more: list[tuple[int, int, Grid]] = []
    start = 0
    for first, after, _ in [*found, (len(rows), len(rows), None)]:
        if sum(1 for row in rows[start:first] if len(_cells_of(row)) > 2) >= 2:
            between = rows[start:first]
            ways = [find(between, across) for find in (_word_tables, _tables_by_white, _tables_by_bold_names)]
            best = max(ways, key=lambda tables: sum(b - a for a, b, _ in tables))
            more.extend((start + a, start + b, grid) for a, b, grid in best)
        start = after
    return sorted([*found, *more], key=lambda item: item[0])


def _word_tables(rows: list[Row], across: list[Rule]) -> list[tuple[int, int, Grid]]:
    edges = _common_edges(rows)
    if len(edges) < 3:
        return []
    found: list[tuple[int, int, Grid]] = []
    first: int | None = None
    for i in range(len(rows) + 1):
        fits = i < len(rows) and _within(rows[i], edges)
        if fits and first is not None and rows[i].y0 - rows[i - 1].y1 > 3 * rows[i].size:
            fits = False
        if fits and first is None and len(_at_edges(rows[i], edges)) > 2:
            first = i
        elif not fits and first is not None:
            grid = _word_grid(rows[first:i], edges, across)
            if grid is not None:
                found.append((first, i, grid))
            first = None
    return found


def _common_edges(rows: list[Row]) -> list[float]:
    """Left edges at which runs of at least three lines begin, from rows of several runs."""
    starts = [run.x0 for row in rows if len(row.runs) > 2 for run in _cells_of(row)]
    edges: list[float] = []
    for edge in clusters(starts, 2.5):
        if sum(1 for x in starts if abs(x - edge) < 3) >= 3:
            edges.append(edge)
    return edges


def _within(row: Row, edges: list[float]) -> bool:
    """True if all runs of the line begin at edges and none goes over the next edge."""
    for run in _at_edges(row, edges):
        j = next((k for k, edge in enumerate(edges) if abs(run.x0 - edge) < 4), None)
        if j is None or (j + 1 < len(edges) and run.x1 > edges[j + 1] - 1):
            return False
    return True


def _at_edges(row: Row, edges: list[float]) -> list[Run]:
    """The line's cells, runs parted where a word begins at an edge."""
    cells: list[Run] = []
    for run in _cells_of(row):
        parts = [[run.words[0]]]
        for before, word in pairwise(run.words):
            if word.x0 - before.x1 > 0.4 * word.size and any(abs(word.x0 - edge) < 1.5 for edge in edges):
                parts.append([word])
            else:
                parts[-1].append(word)
        cells.extend(Run(part, part[0].x0, run.y0, part[-1].x1, run.y1) for part in parts)
    return cells


def _word_grid(rows: list[Row], edges: list[float], across: list[Rule]) -> Grid | None:
    rows = [Row(_at_edges(row, edges)) for row in rows]
    whole = [row for row in rows if len(row.runs) >= max(3, 0.6 * len(edges))]
    if len(whole) < 2 or len(rows) < 3:
        return None
    right = max(row.x1 for row in rows)
    return _grid_of_words(rows, list(zip(edges, [*(edge - 2 for edge in edges[1:]), right + 1], strict=True)), across)


_UNIT = re.compile(r"\(?(?:£['’]?(?:000s?|m|k)|£|%)\)?", re.I)  # names a column of figures and is none


def _tables_by_bold_names(rows: list[Row], across: list[Rule]) -> list[tuple[int, int, Grid]]:
    """Tables of words under names that alone are bold and begin their columns, wherever in these the words stand."""
    found: list[tuple[int, int, Grid]] = []
    first = 0
    while first < len(rows):
        names = rows[first]
        lefts = [run.x0 for run in names.runs]
        after = first + 1
        if len(lefts) > 2 and all(word.bold for word in names.words):
            ends = [*lefts[1:], float("inf")]
            while after < len(rows) and _stands_under(rows[after], rows[after - 1], lefts, ends):
                after += 1
            lines = rows[first:after]
            whole = [row for row in lines[1:] if len(row.runs) == len(lefts)]
            if len(whole) > 1 and not any(word.bold for row in whole[:2] for word in row.words):
                right = max(row.x1 for row in lines)
                columns = [(left, end - 2) for left, end in zip(lefts, [*lefts[1:], right + 2], strict=True)]
                grid = _grid_of_words(lines, columns, across)
                if grid is not None and len(grid.rows) > 2:
                    found.append((first, after, grid))
                    first = after
                    continue
        first += 1
    return found


def _stands_under(row: Row, above: Row, lefts: list[float], ends: list[float]) -> bool:
    """True if each run of a line stands between the beginnings of two names, no two between the same."""
    if row.y0 - above.y1 > 1.5 * row.size or (len(row.runs) == 1 and row.y0 - above.y1 > row.size):
        return False
    places = [bisect_right(lefts, run.x0 + 2) - 1 for run in row.runs]
    if places[0] < 0 or any(a >= b for a, b in pairwise(places)):
        return False
    return all(run.x1 < ends[j] - 1 for run, j in zip(row.runs, places, strict=True))


def _tables_by_white(rows: list[Row], across: list[Rule]) -> list[tuple[int, int, Grid]]:
    """Tables of words whose columns are set now to one side, now to the other: told by the white between them.

    The first line names the columns; lines belong to it as long as each of their words stands in one column.
    """
    found: list[tuple[int, int, Grid]] = []
    first = 0
    while first < len(rows):
        after, columns = _lines_within(rows, first)
        lines = rows[first:after]
        whole = [row for row in lines if len(row.runs) == len(columns)]
        if len(columns) > 2 and len(whole) > 2 and len(whole) >= 0.3 * len(lines):
            grid = _grid_of_words(lines, columns, across)
            if grid is not None and len(grid.rows) > 2:
                found.append((first, after, grid))
                first = after
                continue
        first += 1
    return found


def _lines_within(rows: list[Row], first: int) -> tuple[int, list[tuple[float, float]]]:
    """Where lines end whose words stand each in one column of those that this line names, and these columns."""
    columns = [(run.x0, run.x1) for run in rows[first].runs]
    named = (len(run.words) < 6 and (not is_value(run.text) or _UNIT.fullmatch(run.text)) for run in rows[first].runs)
    if len(columns) < 3 or not all(named):
        return first, []
    widest = 0.0  # white between lines of one table
    end = min(len(rows), first + 300)
    for i in range(first + 1, end):
        row = rows[i]
        space = row.y0 - rows[i - 1].y1
        if space > 2 * row.size or (len(row.runs) == 1 and i > first + 1 and space > widest + 0.5 * row.size):
            return i, columns
        widened = list(columns)
        for run in row.runs:
            over = [j for j, (a, b) in enumerate(columns) if min(run.x1, b) - max(run.x0, a) > 0]
            if len(over) != 1:
                return i, columns
            j = over[0]
            widened[j] = (min(widened[j][0], run.x0), max(widened[j][1], run.x1))
        if any(b[0] - a[1] < 0.5 * row.size for a, b in pairwise(widened)):
            return i, columns
        columns = widened
        widest = max(widest, space)
    return end, columns


def _grid_of_words(rows: list[Row], columns: list[tuple[float, float]], across: list[Rule]) -> Grid | None:
    """These lines as a table with these columns, its rows told by rules, by white, or by the first column."""
    edges = [left for left, _ in columns]
    right = max(row.x1 for row in rows)
    cuts = sorted(
        {round(y, 1) for y, x0, x1 in across if min(x1, right) - max(x0, edges[0]) > 0.5 * (right - edges[0])}
    )
    bands: list[list[Row]] = [[rows[0]]]
    for above, below in pairwise(rows):
        if _cut_between(above, below, cuts):
            bands.append([below])
        else:
            bands[-1].append(below)
    if len(bands) < 3:
        bands = _by_space(rows, None) or _by_first_column(rows, edges)
    if len(bands) < 2:
        return None
    table = []
    for band in bands:
        slots = [Slot() for _ in columns]
        for row in band:
            _put(row, columns, slots)
        table.append(slots)
    box = (min(row.x0 for row in rows), min(row.y0 for row in rows), right, max(row.y1 for row in rows))
    return Grid(box, table, columns, ruled=False)


def _by_first_column(rows: list[Row], edges: list[float]) -> list[list[Row]]:
    """A new table row with each line that has words in the first column and in another."""
    bands: list[list[Row]] = []
    for row in rows:
        if not bands or (abs(row.x0 - edges[0]) < 4 and len(row.runs) > 1):
            bands.append([row])
        else:
            bands[-1].append(row)
    return bands


def _begins_label(row: Row, below: Row, columns: list[tuple[float, float]] | None) -> bool:
    """True for a line that begins the label of the first row: it overlaps its figures, or carries a table on."""
    if CAPTION.match(row.text) or row.text.endswith((".", ":")):
        return False
    if columns is None:
        apart = all(run.x0 > row.x1 or run.x1 < row.x0 for run in below.runs)
        return apart and row.y1 - below.y0 > 0.15 * row.size and len(row.runs) == 1
    return abs(row.x0 - columns[0][0]) < 3 and row.x1 < columns[1][0] and below.y0 - row.y1 < 0.6 * row.size


def _cells_of(row: Row) -> list[Run]:
    """The row's runs, a leading clause number or bullet put to the words after it."""
    runs = row.runs
    if len(runs) > 1 and is_marker(runs[0]) and not is_value(runs[1].text) and runs[1].x0 - runs[0].x1 < 5 * row.size:
        first, second = runs[0], runs[1]
        joined = Run(
            first.words + second.words, first.x0, min(first.y0, second.y0), second.x1, max(first.y1, second.y1)
        )
        return [joined, *runs[2:]]
    return runs


def _like_figure(cell: Run) -> bool:
    """True for a figure, a period, or a few words with a figure among them ("27 per month")."""
    text = cell.text
    if is_value(text) or is_period(text):
        return True
    return len(cell.words) <= 4 and any(word.text[0].isdigit() or word.text[0] in "£(" for word in cell.words[:3])


def _is_core(row: Row) -> bool:
    """True for a label and figures, or figures alone, each in its own place."""
    cells = _cells_of(row)
    if len(cells) < 2:
        return False
    figures = sum(1 for cell in cells[1:] if _like_figure(cell))
    if figures == 0 or cells[-1].words[-1].led:
        return False
    wordy = len(cells[0].words) > 9 or any(len(cell.words) > 4 for cell in cells[1:])
    if wordy and all(b.x0 - a.x1 < 1.5 * row.size for a, b in pairwise(cells)):
        return False  # prose set wide to fill its line
    if len(cells) == 2:
        return cells[1].x0 - cells[0].x1 > 1.2 * row.size
    return figures >= 0.4 * (len(cells) - 1)


def _has_figure(row: Row) -> bool:
    return any(is_value(cell.text) and not is_period(cell.text) for cell in _cells_of(row)[1:])


def _has_value(row: Row) -> bool:
    return any(is_value(run.text) and not is_period(run.text) for run in row.runs)


def _breaks(row: Row, width: float) -> bool:
    """True for prose and captions, which no table goes over."""
    cells = _cells_of(row)
    if len(cells) > 2:
        return False
    words = cells[0].words
    if CAPTION.match(row.text) and len(cells) == 1:
        return True
    if len(cells) == 1:
        long = row.x1 - row.x0 > 0.6 * width and len(words) >= 7
        return long or (len(words) >= 8 and words[-1].text.endswith((".", ":", ";")))
    return any(len(cell.words) >= 7 and cell.x1 - cell.x0 > 0.4 * width for cell in cells) and not any(
        is_value(cell.text) for cell in cells[1:]
    )


def _fits(rows: list[Row], grid: Grid) -> bool:
    """True if each run of these rows' figures stands in one column of the table, and several in all."""
    taken: set[int] = set()
    for row in rows:
        if not _is_core(row):
            continue
        for cell in _cells_of(row):
            over = [j for j, (a, b) in enumerate(grid.columns) if min(cell.x1, b) - max(cell.x0, a) > 1]
            if len(over) > 1:
                return False
            taken.update(over)
    return len(taken) >= max(2, 0.6 * len(grid.columns))


def _begins_anew(rows: list[Row], core: list[bool], i: int, above: list[int]) -> bool:
    """True for a heading or caption after which another table begins, with columns of its own.

    Told by larger letters than the figures above; else by more white above it than between rows, and a row of names
    below that heads figures. The name of a group of rows is neither.
    """
    row = rows[i]
    if len(_cells_of(row)) != 1 or row.x0 > min(rows[k].x0 for k in above) + 12:
        return False
    if row.size > 1.12 * rows[above[-1]].size:
        return True
    if len(above) < 2 or row.y0 - rows[i - 1].y1 < _usual_space(rows, above) + 0.4 * row.size:
        return False
    below = next((k for k in range(i + 1, min(i + 4, len(rows))) if len(_cells_of(rows[k])) > 1), None)
    if below is None or below + 1 >= len(rows) or _has_figure(rows[below]):
        return False
    if all(word.bold for word in row.words + rows[below].words) and not rows[above[-1]].words[-1].bold:
        return True  # a table of words
    return any(core[below + 1 : below + 4])  # names may wrap, and words stand below them


def _heads(rows: list[Row], core: list[bool], i: int) -> bool:
    """True for a line of names of columns, with a line of figures or two below it: another table's."""
    return (
        len(rows[i].runs) > 2
        and not any(is_value(cell.text) for cell in rows[i].runs)
        and i + 1 < len(rows)
        and core[i + 1]
        and rows[i + 1].y0 - rows[i].y1 < rows[i].y0 - rows[i - 1].y1
    )


def _stretches(rows: list[Row], core: list[bool], width: float, before: Grid | None) -> list[tuple[int, int]]:
    """First and last core rows of stretches of rows not broken by prose or wide space."""
    stretches: list[list[int]] = []
    current: list[int] = []
    widest = 0.0  # white between lines of the current stretch
    for i, row in enumerate(rows):
        if not current:
            widest = 0.0
        else:
            space = row.y0 - rows[i - 1].y1
            wide = space > 4 * max(row.size, rows[i - 1].size)
            if not wide and len(current) > 1 and space > max(1.9 * widest, 1.2 * row.size):
                wide = _heads(rows, core, i)
            widest = max(widest, space)
            if wide or (not core[i] and (_breaks(row, width) or _begins_anew(rows, core, i, current))):
                stretches.append(current)
                current = []
        if core[i]:
            current.append(i)
        elif current and i - current[-1] > 9:
            stretches.append(current)
            current = []
    stretches.append(current)
    kept = []
    for stretch in stretches:
        cells = sum(len(rows[i].runs) for i in stretch)
        carries_on = before is not None and stretch and stretch[0] < 3 and _fits([rows[i] for i in stretch], before)
        if len(stretch) >= 3 or (len(stretch) == 2 and cells >= 5) or carries_on:
            kept.append((stretch[0], stretch[-1]))
    return kept


def _trim_end(rows: list[Row], core: list[bool], first: int, last: int, carries_on: bool) -> int:
    """Takes in the lines after the last figures that only carry on its label."""
    left = min(rows[i].x0 for i in range(first, last + 1))
    figures = min(run.x0 for run in _figures_of([rows[i] for i in range(first, last + 1) if core[i]]))
    usual = _usual_space(rows, [i for i in range(first, last + 1) if core[i]])
    apart = max(usual, rows[last].y0 - rows[last - 1].y1 if last > first else 0.0)
    while last + 1 < len(rows) and (last > first or carries_on):
        row = rows[last + 1]
        space = row.y0 - rows[last].y1
        starts = row.words[0].text[:1]
        if row.x0 < left - 1 or CAPTION.match(row.text):
            break
        if row.x0 > left + 20 and _carries_on_cells(row, rows[last], left, apart):
            last += 1
            continue
        if row.x1 > figures:
            break
        under = abs(row.x0 - left) < 2 and not row.words[0].bold
        overlaps = space < -0.15 * row.size or (under and space < min(0.45 * row.size, 0.6 * usual))
        if not (overlaps or (under and space < 0.75 * row.size and (starts.islower() or starts == "("))):
            break
        last += 1
    return last


def _carries_on_cells(row: Row, above: Row, left: float, apart: float) -> bool:
    """True if all words of the line carry on later cells of words right above them: "trained by" over "March".

    left: where its labels begin. apart: the white between rows of the table.
    """
    if not -0.5 * row.size < row.y0 - above.y1 < min(0.45 * row.size, 0.7 * apart):
        return False
    cells = above.runs if above.x0 > left + 20 else above.runs[1:]
    wordy = [cell for cell in cells if len(cell.words) > 1 and not is_value(cell.text)]
    return all(sum(1 for cell in wordy if min(run.x1, cell.x1) - max(run.x0, cell.x0) > 0) == 1 for run in row.runs)


def _figures_of(rows: list[Row]) -> list[Run]:
    return [cell for row in rows for cell in _cells_of(row)[1:] if _like_figure(cell)]


def _head_of(rows: list[Row], core: list[bool], first: int, last: int, lowest: int) -> int:
    """Index of the table's first line: header lines above the first figures belong to it."""
    figures = _figures_of([rows[i] for i in range(first, last + 1) if core[i]])
    left = min(run.x0 for run in figures)
    right = max(run.x1 for run in figures)
    head = first
    while head - 1 >= lowest:
        row = rows[head - 1]
        below = rows[head]
        cells = _cells_of(row)
        if below.y0 - row.y1 > 1.9 * max(row.size, below.size) or CAPTION.match(row.text):
            break
        over = [cell for cell in cells if cell.x1 > left - 4]
        if len(cells) == 1 and head < first and _begins_name(cells[0], below):
            head -= 1
            continue
        if not over and head - 2 >= lowest and _wraps_from(row, rows[head - 2]):
            head -= 1
            continue
        if not over or any(len(cell.words) > 8 for cell in cells):
            break
        if len(cells) == 1 and (cells[0].x0 < left - 12 or row.text.endswith((".", ":", ";"))):
            break
        if row.x1 > right + 40 and len(cells) == 1:
            break
        head -= 1
    # A label that wraps in the head stands in lines of its own: "Placement" over "type".
    return head


def _wraps_from(row: Row, above: Row) -> bool:
    """True for the second line of names over columns, left of the figures that end at the right: "2025" under "January"."""
    close = -0.5 * row.size < row.y0 - above.y1 < 0.35 * row.size
    return (
        close and len(above.runs) > 2 and all(any(abs(run.x0 - cell.x0) < 2 for cell in above.runs) for run in row.runs)
    )


def _begins_name(line: Run, below: Row) -> bool:
    """True for the first line of a name that wraps, where names of one line stand at its foot."""
    return -0.5 * line.size < below.y0 - line.y1 < 0.35 * line.size and any(
        abs(cell.x0 - line.x0) < 2 or abs(cell.x1 - line.x1) < 2 for cell in below.runs[1:]
    )


def open_grid(
    rows: list[Row],
    across: list[Rule],
    down: list[Rule],
    box: Box | None,
    head: int | None = None,
    columns: list[tuple[float, float]] | None = None,
) -> Grid | None:
    """A table whose columns are told by the white between them.

    head: how many of the rows stand above the first figures, where known. columns: likewise.
    """
    if head is None:
        head = next((i for i, row in enumerate(rows) if _is_core(row) and _has_figure(row)), len(rows))
    head = _head_of_words(rows, head)
    given = columns is not None
    if head and not given:
        rows = [*rows[:head], *(_parted_under(row, rows[:head]) for row in rows[head:])]
    core = [i >= head and _is_core(row) for i, row in enumerate(rows)]
    figures = [row for row, is_core in zip(rows, core, strict=True) if is_core]
    columns = columns or _with_gaps(figures, _whole_labels(figures, _columns(figures, down, box)))
    columns = _with_labels(rows, columns)
    if len(columns) < 2:
        return None
    placed = _by_lefts(rows[:head], rows[head:], columns) if head and not given else None
    if placed is not None:
        columns = placed
    elif head and not given:
        columns = _by_names(max(rows[:head], key=_count), figures, columns)
        columns = _with_bare_names(rows[head - 1], columns)
    if head and all(row.x1 < columns[1][0] for row in rows[:head]):
        head = 0  # no names over the figures: the lines begin the first label
    while head > 1 and rows[head - 1].x1 < columns[1][0] and any(row.x1 > columns[1][0] for row in rows[: head - 1]):
        last = rows[head - 1]
        first = _label_begins(rows, head, columns)
        if first is not None:
            head = first
            break
        overlaps = head < len(rows) and last.y1 - rows[head].y0 > 0.15 * last.size  # figures at mid-height of a label
        if last.y0 - rows[head - 2].y1 < 0.2 * last.size and not last.words[0].bold and not overlaps:
            break  # the rest of a header that wraps
        head -= 1  # the name of a group of rows
    # Later cells that wrap over figures ("2026", "20 weeks in 2025") begin no row: what does has a label, or a figure.
    core = [
        i >= head and is_core and (rows[i].x0 < columns[0][1] or _has_value(rows[i])) for i, is_core in enumerate(core)
    ]
    if placed is not None:
        table = _head_by_lefts(rows[:head], columns)
    else:
        table = _head_rows(rows[:head], columns, _row_space(rows, core)) if head else []
    for band in _bands(rows, core, across, columns, head):
        slots = [Slot() for _ in columns]
        for row in band:
            _put(row, columns, slots)
        table.append(slots)
    if sum(1 for slots in table for slot in slots if slot) < 3:
        return None
    _labels_over_figures(table)
    found = (
        min(row.x0 for row in rows),
        min(row.y0 for row in rows),
        max(row.x1 for row in rows),
        max(row.y1 for row in rows),
    )
    return Grid(box or found, table, columns, ruled=False)


def _head_of_words(rows: list[Row], head: int) -> int:
    """How many of the lines above the first figure are its head, where rows of words and figures stand there too.

    Told by the white between rows: several of them begin with a label and say more beside it.
    """
    bold = _bold_head(rows, head)
    if bold:
        return bold
    if head < 4:
        return head
    bands = _by_space(rows, None)
    if bands is None:
        return head
    left = min(row.x0 for row in rows)
    at, whole = 0, []
    for band in bands:
        labelled = [row for row in band if abs(row.x0 - left) < 2 and len(row.runs) > 2]
        if at < head and labelled:
            whole.append((at, any(_like_figure(run) and not is_period(run.text) for run in labelled[0].runs[1:])))
        at += len(band)
    if len(whole) < 3:
        return head
    first, figures = whole[0]
    return first if first and figures else whole[1][0]


def _bold_head(rows: list[Row], head: int) -> int:
    """How many lines at the top are names of columns, which alone are bold; 0 where that does not tell.

    Periods that wrap over columns, "30 June" over "2026", look like figures.
    """
    bold = next((i for i, row in enumerate(rows) if not all(word.bold for word in row.words)), len(rows))
    if (
        not 0 < bold < len(rows)
        or bold == head
        or any(word.bold for row in rows[bold : bold + 3] for word in row.words)
    ):
        return 0
    if bold < head:
        return bold if len(rows[bold - 1].runs) > 2 else 0
    gaps = [below.y0 - above.y1 for above, below in pairwise(rows[: bold + 1])]
    one_name = all(gap < 0.35 * rows[0].size for gap in gaps[:-1]) and gaps[-1] > 0.35 * rows[0].size
    return bold if one_name and _is_core(rows[bold]) and max(map(_count, rows[:bold])) > 2 else 0


def _with_gaps(rows: list[Row], columns: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The columns with those of mere gaps ("n/a", set at the left) joined to the column of figures that they are in."""
    if len(columns) < 3:
        return columns
    said: list[dict[int, bool]] = [{} for _ in columns]  # by row: whether it is a gap
    for i, row in enumerate(rows):
        for cell in _cells_of(row):
            said[column_of(cell.x0, cell.x1, columns)][i] = kind_of(cell.text) == "gap"
    joined, known = [columns[0]], said[0]
    for column, cells in zip(columns[1:], said[1:], strict=True):
        if not known.keys() & cells.keys() and known and cells and (all(known.values()) or all(cells.values())):
            joined[-1] = (joined[-1][0], column[1])
            known = known | cells
        else:
            joined.append(column)
            known = cells
    return joined


def _count(row: Row) -> int:
    return len(row.runs)


def _by_names(names: Row, rows: list[Row], columns: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The columns as their names begin them, where words stand at the left of cells and figures at the right.

    As programs for sheets set them, so that "tbc" shares no white with the figures above it. Only where each cell
    stands between the beginnings of two names, one in each column.
    """
    lefts = [run.x0 for run in names.runs]
    if not 2 < len(lefts) < len(columns) or abs(lefts[0] - columns[0][0]) > 3:
        return columns
    ends = [*lefts[1:], float("inf")]
    found = [(run.x0, run.x1) for run in names.runs]
    for row in rows:
        taken = -1
        for cell in _cells_of(row):
            j = bisect_right(lefts, cell.x0 + 2) - 1
            if j <= taken or cell.x1 > ends[j] - 1:
                return columns
            found[j] = (min(found[j][0], cell.x0), max(found[j][1], cell.x1))
            taken = j
    return found


def _by_lefts(
    names: list[Row], rows: list[Row], columns: list[tuple[float, float]]
) -> list[tuple[float, float]] | None:
    """The columns as the names in all header lines begin them, where every figure stands at the right of its own.

    Each from where its names begin to where the next begin. None unless some name stands wholly left of its figures, so
    that no white tells whose it is, and each cell below stands between the beginnings of two.
    """
    lefts = clusters([run.x0 for row in names for run in row.runs], 2.5)
    if len(lefts) < 3 or abs(lefts[0] - columns[0][0]) > 3:
        return None
    ends = [*lefts[1:], max(columns[-1][1], *(row.x1 for row in names)) + 1]
    begins = [ends[-1]] * len(lefts)
    found = [(left, left) for left in lefts]
    for row in rows:
        taken = -1
        for cell in _cells_of(row):
            for part in _parted_at(cell, lefts):
                j = bisect_right(lefts, part[0].x0 + 2) - 1
                if j <= taken or part[-1].x1 > ends[j] - 1:
                    return None
                found[j] = (found[j][0], max(found[j][1], part[-1].x1))
                begins[j] = min(begins[j], part[0].x0)
                taken = j
    # Names of several levels that only together begin every column: the upper ones stand at the left of what they are over.
    apart = int(len(lefts) > max(map(_count, names)) + 1)
    for run in (run for row in names for run in row.runs):
        j = bisect_right(lefts, run.x0 + 3) - 1
        if j == 0 and run.x1 > ends[0]:
            return None
        apart += j > 0 and run.x1 < begins[j] + 3
    if any(len(row.runs) == len(lefts) for row in names):
        # A year for which no row on this page has a figure is a column all the same.
        found = [(left, right if right > left else end - 4) for (left, right), end in zip(found, ends, strict=True)]
    return found if apart and all(right > left for left, right in found) else None


def _parted_under(row: Row, names: list[Row]) -> Row:
    """The row, its runs parted where more than a space falls under the white between two names of columns.

    "20" at the right of its cell and "September 2026" close after it, under "Places" and "Opening".
    """
    white = [(a.x1, b.x0) for line in names for a, b in pairwise(line.runs)]
    runs: list[Run] = []
    for run in row.runs:
        parts = [[run.words[0]]]
        for before, word in pairwise(run.words):
            gap = word.x0 - before.x1
            under = any(min(word.x0, b) - max(before.x1, a) > 0.5 * gap for a, b in white)
            if gap > 0.45 * row.size and under and is_value(text_of(parts[-1])) != is_value(word.text):
                parts.append([])
            parts[-1].append(word)
        runs.extend(Run(part, part[0].x0, run.y0, part[-1].x1, run.y1) for part in parts)
    return Row(runs) if len(runs) > len(row.runs) else row


def _parted_at(cell: Run, lefts: list[float]) -> list[list[Word]]:
    """A run's words, parted where one begins where a column does: "29" at the right of its cell, "no target" at the left."""
    parts = [[cell.words[0]]]
    for word in cell.words[1:]:
        if any(abs(word.x0 - left) < 1.5 for left in lefts):
            parts.append([])
        parts[-1].append(word)
    return parts


def _head_by_lefts(rows: list[Row], columns: list[tuple[float, float]]) -> list[list[Slot]]:
    """Header rows whose names begin their columns: each goes on to where the next in its line begins."""
    lefts = [left for left, _ in columns]
    levels: list[list[Row]] = []
    for row in rows:
        if levels and row.y0 - levels[-1][-1].y1 < 0.35 * row.size:
            levels[-1].append(row)
        else:
            levels.append([row])
    table = []
    for level in levels:
        runs = [(max(0, bisect_right(lefts, run.x0 + 3) - 1), run) for row in level for run in row.runs]
        starts = sorted({j for j, _ in runs})
        ends = dict(zip(starts, [*starts[1:], len(columns)], strict=True)) | {0: 1}
        slots = [Slot() for _ in columns]
        for start, run in runs:
            for j in range(start, ends[start]):
                slots[j].filled = j > start
                slots[j].lines.append(run.words)
        table.append(slots)
    return table


def _with_bare_names(names: Row, columns: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The columns with those at the right that have a name and no figure yet: quarters to come."""
    last = columns[-1]
    bare = [run for run in names.runs if run.x0 > last[1] + 2 and run.x1 - run.x0 < 120]
    named = len(names.runs) - len(bare)
    # Names may stand to the right of their own figures: then there are no more of them than columns.
    if not bare or not len(columns) - 1 <= named <= len(columns):
        return columns
    return [*columns, *((run.x0, run.x1) for run in bare)]


def _labels_over_figures(table: list[list[Slot]]) -> None:
    """Labels set at the left of columns whose figures stand at the right, so that they share no white: put over them.

    Only where a row of labels has as many as there are columns of figures below it, and they stand elsewhere.
    """
    texts = [[words_text(slot.lines) for slot in slots] for slots in table]
    figured = [
        {c for c, text in enumerate(row) if c and text and is_value(text) and not is_period(text)} for row in texts
    ]
    labelled = [{c for c, text in enumerate(row) if c and text} for row in texts]
    heads = [
        i for i in range(len(table)) if not figured[i] and len(labelled[i]) > 1 and not any(s.filled for s in table[i])
    ]
    for head, following in pairwise([*heads, len(table)]):
        below = set().union(*figured[head + 1 : following])
        others = set().union(*labelled[head + 1 : following])
        if below == labelled[head] or len(below) != len(labelled[head]) or others - below:
            continue
        row = table[head]
        moved = [row[column] for column in sorted(labelled[head])]
        for column in labelled[head] | below:
            row[column] = Slot()
        for column, slot in zip(sorted(below), moved, strict=True):
            row[column] = slot


def _whole_labels(rows: list[Row], columns: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The columns with labels that were set wide ("Other   placements   or") made one column again."""
    if len(columns) < 3:
        return columns
    words: list[int] = [0] * len(columns)
    figures: list[int] = [0] * len(columns)
    cells: list[list[Run]] = [[] for _ in columns]
    for row in rows:
        for cell in row.runs:
            j = column_of(cell.x0, cell.x1, columns)
            if is_value(cell.text) or is_period(cell.text):
                figures[j] += 1
            else:
                words[j] += 1
                cells[j].append(cell)
    joined = [columns[0]]
    for j in range(1, len(columns)):
        few = figures[j] == 0 and not any(figures[:j]) and words[j] < 0.85 * len(rows)
        few = few and not _set_alike(cells[j], len(rows))
        if few and columns[j][0] - joined[-1][1] < 2.5 * rows[0].size:
            joined[-1] = (joined[-1][0], columns[j][1])
        else:
            joined.append(columns[j])
    return joined


def _set_alike(cells: list[Run], rows: int) -> bool:
    """True if words begin, or end, at one edge in most rows: they are a column, as words set wide are not."""
    enough = max(3, 0.5 * rows)
    return any(
        sum(1 for cell in cells if abs(edge(cell) - edge(other)) < 1.5) >= enough
        for edge in (attrgetter("x0"), attrgetter("x1"))
        for other in cells
    )


def _with_labels(rows: list[Row], columns: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The columns with one for the labels before them, where no label stands on the line of its figures."""
    if not columns:
        return columns
    labels = [row.runs[0] for row in rows if row.runs[0].x1 < columns[0][0] - 2]
    if len(labels) < 2:
        return columns
    return [(min(run.x0 for run in labels), max(run.x1 for run in labels)), *columns]


def _label_begins(rows: list[Row], head: int, columns: list[tuple[float, float]]) -> int | None:
    """Index of the first line of a label that begins above its figures, close together and apart from the head."""
    first = head
    while first > 1 and rows[first - 1].x1 < columns[1][0]:
        first -= 1
    if first == head or head >= len(rows):
        return None
    within = max(rows[i + 1].y0 - rows[i].y1 for i in range(first, head))
    above = rows[first].y0 - rows[first - 1].y1
    return first if within < above - 0.15 * rows[first].size else None


def _columns(rows: list[Row], down: list[Rule], box: Box | None) -> list[tuple[float, float]]:
    """The stretches across the sheet where these rows have words, and so the white between them."""
    runs = [run for row in rows for run in _cells_of(row)]
    if not runs:
        return []
    allowed = 0 if len(rows) < 7 else max(1, len(rows) // 12)
    edges = sorted([(run.x0, 1) for run in runs] + [(run.x1 + 0.01, -1) for run in runs])
    columns: list[tuple[float, float]] = []
    depth, start, open_ = 0, 0.0, False
    for x, step in edges:
        depth += step
        if not open_ and depth > allowed:
            open_, start = True, x
        elif open_ and depth <= allowed:
            open_ = False
            columns.append((start, x))
    size = rows[0].size
    joined: list[tuple[float, float]] = []
    for column in columns:
        if joined and column[0] - joined[-1][1] < 0.15 * size:
            joined[-1] = (joined[-1][0], column[1])
        else:
            joined.append(column)
    return joined


def column_of(x0: float, x1: float, columns: list[tuple[float, float]]) -> int:
    """The column that these words share most with, else the nearest."""
    best, score = 0, float("-inf")
    for j, (left, right) in enumerate(columns):
        shared = min(x1, right) - max(x0, left)
        if shared > score:
            best, score = j, shared
    return best


def _put(row: Row, columns: list[tuple[float, float]], slots: list[Slot]) -> None:
    """Adds a row's words to the cells in which they stand, as a new line of each."""
    placed: dict[int, list[Word]] = defaultdict(list)
    for run in row.runs:
        for part in _split_run(run, columns):
            j = column_of(part[0].x0, part[-1].x1, columns)
            if (
                placed[j]
                and j + 1 < len(columns)
                and columns[j][1] < part[0].x0 < columns[j + 1][0]
                and is_value(text_of(part))
                and _is_free(j + 1, row, columns)
            ):
                j += 1  # "-" at the left of its cell, after a label or a figure at the right of its own
            placed[j].extend(part)
    for j, words in placed.items():
        slots[j].lines.append(words)


def _is_free(j: int, row: Row, columns: list[tuple[float, float]]) -> bool:
    return all(min(run.x1, columns[j][1]) <= max(run.x0, columns[j][0]) for run in row.runs)


def _split_run(run: Run, columns: list[tuple[float, float]]) -> list[list[Word]]:
    """A run's words, parted where it goes over from one column into another."""
    if len(run.words) < 2 or sum(1 for a, b in columns if min(run.x1, b) - max(run.x0, a) > 1) < 2:
        return [run.words]
    parts: list[list[Word]] = []
    places: list[int] = []
    figures = False
    for k, word in enumerate(run.words):
        j = column_of(word.x0, word.x1, columns)
        if parts and j != places[-1] and _sticks(run.words, k, columns[j]):
            j = places[-1]
        if parts and j == places[-1]:
            parts[-1].append(word)
        else:
            parts.append([word])
            places.append(j)
            figures = figures or _is_figure(word.text)
    if len(parts) < 2 or figures:
        return parts
    if all(_stands_in(part, columns[j]) for part, j in zip(parts, places, strict=True)):
        return parts
    return [run.words]


def _sticks(words: list[Word], k: int, column: tuple[float, float]) -> bool:
    """True if a word that stands in no column is nearer to the word before it than to the one after."""
    word = words[k]
    if min(word.x1, column[1]) - max(word.x0, column[0]) > 0 or _is_figure(word.text):
        return False
    after = words[k + 1].x0 - word.x1 if k + 1 < len(words) else float("inf")
    return word.x0 - words[k - 1].x1 <= after + 0.01


def _stands_in(part: list[Word], column: tuple[float, float]) -> bool:
    """True if the words begin, end or lie in the middle where the column does."""
    x0, x1 = part[0].x0, part[-1].x1
    middle = abs((x0 + x1) - (column[0] + column[1])) / 2
    return min(abs(x0 - column[0]), abs(x1 - column[1]), middle) < 3.5


# --- Rows of a table without rules ----------------------------------------------------------------------------------


def _bands(
    rows: list[Row], core: list[bool], across: list[Rule], columns: list[tuple[float, float]], head: int
) -> list[list[Row]]:
    """The lines after the head, put together by table row."""
    body = rows[head:]
    if not body:
        return []
    left, right = columns[0][0], columns[-1][1]
    cuts = sorted({round(y, 1) for y, x0, x1 in across if min(x1, right) - max(x0, left) > 0.5 * (right - left)})
    groups: list[list[int]] = [[]]
    for k in range(len(body)):
        if k and _cut_between(body[k - 1], body[k], cuts):
            groups.append([])
        groups[-1].append(head + k)
    bands: list[list[Row]] = []
    # Rules or shades may part rows, or sections of several rows: the stretches between two of them tell.
    first = 0 if head and _cut_between(rows[head - 1], body[0], cuts) else 1
    last = len(groups) if any(0 < cut - body[-1].y1 < body[-1].size for cut in cuts) else len(groups) - 1
    inner = [[rows[i] for i in group] for group in groups[first:last]]
    each = len(inner) > 1 and not any(_two_figures(lines, columns, periods=True) for lines in inner)
    for k, group in enumerate(groups):
        if each and first <= k < last:
            bands.append([rows[i] for i in group])
        else:
            bands.extend(_rows_in(rows, core, group, columns))
    return bands


def _cut_between(above: Row, below: Row, cuts: list[float]) -> bool:
    high, low = (above.y0 + above.y1) / 2, (below.y0 + below.y1) / 2
    return any(high < cut < low for cut in cuts)


def _rows_in(
    rows: list[Row], core: list[bool], group: list[int], columns: list[tuple[float, float]]
) -> list[list[Row]]:
    """Table rows among lines with no rule between them: each line of figures begins one, or ends one."""
    figures = [i for i in group if core[i]]
    if len(figures) <= 1:
        return [[rows[i] for i in group]]
    spaced = _by_space([rows[i] for i in group], columns)
    if spaced is not None:
        return spaced
    bands: dict[int, list[int]] = {i: [i] for i in figures}
    singles: list[int] = []
    for run_of_lines in _between(group, figures):
        for i in run_of_lines:
            to = _belongs_to(rows, i, figures, columns, run_of_lines)
            if to is None:
                singles.append(i)
            else:
                bands[to].append(i)
    found = [sorted(lines) for lines in bands.values()] + [[i] for i in singles]
    found.sort(key=lambda lines: min(lines))
    return [[rows[i] for i in lines] for lines in found]


def _by_space(lines: list[Row], columns: list[tuple[float, float]] | None) -> list[list[Row]] | None:
    """Table rows told by the white between lines, where that is plainly of two kinds; None where it is not."""
    gaps = [below.y0 - above.y1 for above, below in pairwise(lines)]
    if len(gaps) < 2:
        return None
    size = sorted(line.size for line in lines)[len(lines) // 2]
    apart = sorted(gap for gap in gaps if gap > -0.15 * size)  # lines that overlap are of one row anyhow
    if len(apart) < 2:
        return None
    step, narrow, wide = max((wide - narrow, narrow, wide) for narrow, wide in pairwise(apart))
    if step < 0.2 * size or narrow > 0.5 * size:
        return None
    limit = (narrow + wide) / 2
    bands = [[lines[0]]]
    for gap, line in zip(gaps, lines[1:], strict=True):
        if gap > limit:
            bands.append([line])
        else:
            bands[-1].append(line)
    if columns is not None and any(_two_figures(band, columns) for band in bands):
        return None  # sections, each of several rows
    return bands


def _two_figures(band: list[Row], columns: list[tuple[float, float]], *, periods: bool = False) -> bool:
    """True if two lines have each a figure (or a period) in the same column: they are rows of their own."""
    taken: set[int] = set()
    for line in band:
        figures = [run for run in line.runs[1:] if is_value(run.text) or (periods and is_period(run.text))]
        here = {column_of(run.x0, run.x1, columns) for run in figures}
        if here & taken:
            return True
        taken |= here
    return False


def _between(group: list[int], figures: list[int]) -> list[list[int]]:
    """The other lines, in stretches between lines of figures."""
    stretches: list[list[int]] = [[]]
    known = set(figures)
    for i in group:
        if i in known:
            stretches.append([])
        else:
            stretches[-1].append(i)
    return [stretch for stretch in stretches if stretch]


def _belongs_to(
    rows: list[Row], i: int, figures: list[int], columns: list[tuple[float, float]], stretch: list[int]
) -> int | None:
    """The line of figures whose row this line of words carries on; None if it is a row of its own (a group's name)."""
    row = rows[i]
    above = max((k for k in figures if k < i), default=None)
    below = min((k for k in figures if k > i), default=None)
    before = row.y0 - rows[i - 1].y1 if above is not None else float("inf")
    after = rows[i + 1].y0 - row.y1 if below is not None else float("inf")
    overlap = -0.15 * row.size
    if min(before, after) < overlap:  # figures set at mid-height of a label of two lines
        return above if before < after else below
    first = row.words[0]
    if row.x0 > columns[0][1] - 2:  # words of a later column only: a remark that wraps
        return below if above is None or (below is not None and after < 0.6 * before) else above
    if row.text.endswith(":") or (first.bold and below is not None and not rows[below].words[0].bold):
        return None
    tight = min(0.45 * row.size, 0.7 * _usual_space(rows, figures) + 0.1)
    if before < tight and before <= after + 0.5:
        return above
    if after < tight and after < before:
        return below
    loose = max(0.45 * row.size, _usual_space(rows, figures) + 1)
    if above is not None and before < loose and _carries_on(rows[above], row, columns):
        return above
    if below is not None and after < loose:
        start = next((w for w in rows[below].words if w.x0 < columns[0][1]), None)
        if start is not None and start.text[:1].islower():
            return below
    return None


def _usual_space(rows: list[Row], figures: list[int]) -> float:
    """The usual white between two lines of figures that follow one another."""
    spaces = sorted(rows[b].y0 - rows[a].y1 for a, b in pairwise(figures) if b == a + 1)
    if not spaces:
        return rows[figures[0]].size
    return spaces[len(spaces) // 2]


def _carries_on(above: Row, row: Row, columns: list[tuple[float, float]]) -> bool:
    """True if the words read as the rest of the label above: "Independent and non-" / "maintained schools"."""
    label = [w for w in above.words if w.x0 < columns[0][1]]
    if not label:
        return False
    last, first = label[-1].text, row.words[0].text
    return (
        first[:1].islower()
        or first[:1] in "(&"
        or last.endswith(("-", "–", ",", "/", "&", "\ufffe", "\x02"))
        or last.casefold() in ("and", "or", "of", "in", "for", "with", "the", "to", "by", "non", "at", "from", "on")
    )


# --- Heads of tables without rules ----------------------------------------------------------------------------------


def _row_space(rows: list[Row], core: list[bool]) -> float:
    """The least white between two rows of figures that follow one another; without end where that cannot be told."""
    gaps = [below.y0 - above.y1 for i, (above, below) in enumerate(pairwise(rows)) if core[i] and core[i + 1]]
    if not gaps and any(core):  # labels wrap in all rows
        bands = _by_space(rows[core.index(True) :], None) or []
        gaps = [below[0].y0 - above[-1].y1 for above, below in pairwise(bands)]
    return min(gaps, default=float("inf"))


def _head_rows(rows: list[Row], columns: list[tuple[float, float]], space: float = float("inf")) -> list[list[Slot]]:
    """Header lines as header rows: wrapped lines put together, names over several columns repeated in each.

    space: the white between rows of figures. Lines of a header as far apart are rows of their own.
    """
    stacked = _stacked_names(rows, columns) if len(rows) > 1 else None
    if stacked is not None:
        return [stacked]
    levels: list[list[Row]] = []
    for lines in _overlapping(rows, columns):
        if levels and not (_apart(levels[-1], lines, space) or _new_level(levels[-1], lines, columns)):
            levels[-1].extend(lines)
        else:
            levels.append(lines)
    table = []
    over = _widened(levels, columns) if len(levels) > 1 else columns
    for k, level in enumerate(levels):
        slots = [Slot() for _ in columns]
        for row in level:
            if _under_names(row, slots):
                continue
            if over is not columns and len(row.runs) < len(columns) - 1 and _stands_with(row, over):
                _put_spanning(row, over, slots)
                continue
            if _one_each(row, columns, slots):
                continue
            if k + 1 < len(levels) or _spans_columns(row, columns) or _stands_between(row, columns):
                _put_spanning(row, columns, slots)
            else:
                _put(row, columns, slots)
        table.append(slots)
    return table


def _stacked_names(rows: list[Row], columns: list[tuple[float, float]]) -> list[Slot] | None:
    """Names of several lines each, told by what stands over one another; None unless there is one for each column."""
    stacks: list[list[Run]] = []
    for run in sorted((run for row in rows for run in row.runs), key=attrgetter("x0")):
        if stacks and run.x0 < max(above.x1 for above in stacks[-1]):
            stacks[-1].append(run)
        else:
            stacks.append([run])
    first = len(columns) - len(stacks)
    if first not in (0, 1) or len(stacks) < 2:
        return None
    for stack in stacks:
        stack.sort(key=by_top)
        if any(not -0.5 * rows[0].size < below.y0 - above.y1 < 0.25 * rows[0].size for above, below in pairwise(stack)):
            return None  # levels of a header, with white between
    if len({len(stack) for stack in stacks[1 - first :]}) < 2:
        return None  # each of as many lines: levels too
    names = [Run([], min(r.x0 for r in stack), 0, max(r.x1 for r in stack), 0) for stack in stacks]
    if (first and (names[0].x0 + names[0].x1) / 2 < columns[0][1]) or not _over_columns(names, columns, first):
        return None
    slots = [Slot() for _ in columns]
    for stack, slot in zip(stacks, slots[first:], strict=True):
        slot.lines.extend(run.words for run in stack)
    return slots


def _over_columns(names: list[Run], columns: list[tuple[float, float]], first: int) -> bool:
    """True if each name may stand over its column: far left of its figures too, where these stand at the right."""
    ends = [float("-inf"), *(b for _, b in columns)][first:]
    return not any(
        name.x0 > b + 30 or (name.x1 < a - 60 and name.x0 < before - 2)
        for name, (a, b), before in zip(names, columns[first:], ends, strict=False)
    )


def _under_names(row: Row, slots: list[Slot]) -> bool:
    """Puts each name under the one that it carries on, where all stand at an edge or the middle of one above."""
    found: list[tuple[Slot, Run]] = []
    for run in row.runs:
        above = next((slot for slot in slots if slot.lines and not slot.filled and _aligned(slot.lines[-1], run)), None)
        if above is None:
            return False
        found.append((above, run))
    if len({id(slot) for slot, _ in found}) < len(found):
        return False
    for slot, run in found:
        slot.lines.append(run.words)
    return True


def _aligned(words: list[Word], run: Run) -> bool:
    x0, x1 = words[0].x0, words[-1].x1
    shared = min(x1, run.x1) - max(x0, run.x0)
    return shared > 0 and min(abs(x0 - run.x0), abs(x1 - run.x1), abs((x0 + x1) - (run.x0 + run.x1)) / 2) < 1.5


def _one_each(row: Row, columns: list[tuple[float, float]], slots: list[Slot]) -> bool:
    """Puts one name over each column in turn where there are as many; figures and names may stand to other sides."""
    runs = row.runs
    first = len(columns) - len(runs)
    if first not in (0, 1) or len(runs) < 2:
        return False
    if first and (runs[0].x0 + runs[0].x1) / 2 < columns[0][1]:
        return False
    if not _over_columns(runs, columns, first):
        return False
    for run, slot in zip(runs, slots[first:], strict=True):
        slot.lines.append(run.words)
    return True


def _overlapping(rows: list[Row], columns: list[tuple[float, float]]) -> list[list[Row]]:
    """Header lines by level as far as they overlap in height: names of one line set beside names of two."""
    groups: list[list[Row]] = []
    labels: list[Row] = []
    taken: set[int] = set()
    for row in rows:
        cut = (p for run in row.runs for p in ([run.words] if is_period(run.text) else _split_run(run, columns)))
        parts = [Run(p, p[0].x0, row.y0, p[-1].x1, row.y1) for p in cut]
        places = {column_of(part.x0, part.x1, columns) for part in parts}
        if places == {0} and len(rows) > 1:
            labels.append(Row(parts))  # set at mid-height of all levels
        elif groups and groups[-1][-1].y1 - row.y0 > 0.15 * row.size and not places & taken:
            groups[-1].append(Row(parts))
            taken = places
        else:
            groups.append([Row(parts)])
            taken = places
    if not groups:
        return [labels]
    groups[0].extend(labels)
    return groups


def _overlapped(run: Run, columns: list[tuple[float, float]]) -> list[int]:
    return [
        j for j, (a, b) in enumerate(columns) if min(run.x1, b) - max(run.x0, a) > 0.15 * min(b - a, run.x1 - run.x0)
    ]


def _spans_columns(row: Row, columns: list[tuple[float, float]]) -> bool:
    return any(len(_overlapped(run, columns)) > 1 for run in row.runs)


def _widened(levels: list[list[Row]], columns: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The columns with their names, where these stand left of their figures: so that others can be put over both."""
    for level in levels:
        if len(level) > 2:
            continue
        slots = [Slot() for _ in columns]
        if not all(_one_each(row, columns, slots) for row in level[:1]):
            continue
        wide = [
            (min(a, *(words[0].x0 for words in slot.lines)), max(b, *(words[-1].x1 for words in slot.lines)))
            if slot.lines
            else (a, b)
            for slot, (a, b) in zip(slots, columns, strict=True)
        ]
        if all(after[0] > before[1] for before, after in pairwise(wide)):
            return wide
    return columns


def _stands_with(row: Row, columns: list[tuple[float, float]]) -> bool:
    """True if all words of the line begin where columns do, not the first: names over them and those that follow."""
    return all(any(abs(run.x0 - left) < 1.5 for left, _ in columns) for run in row.runs) and any(
        abs(run.x0 - columns[0][0]) > 1.5 for run in row.runs
    )


def _stands_between(row: Row, columns: list[tuple[float, float]]) -> bool:
    """True if names stand over several columns each by their places, and one of them over none: between two."""
    runs = [run for run in row.runs if column_of(run.x0, run.x1, columns) != 0]
    between = any(
        not _stands_in(run.words, columns[column_of(run.x0, run.x1, columns)]) and len(run.words) < 4 for run in runs
    )
    return between and len(columns) > 2 and _spans_by_place(runs, columns[1:]) is not None


def _apart(level: list[Row], lines: list[Row], space: float) -> bool:
    """True if these header lines stand as far below those above as rows of figures below one another."""
    gap = min(line.y0 for line in lines) - max(line.y1 for line in level)
    return gap > 0.45 * lines[0].size and gap > 0.85 * space


def _new_level(level: list[Row], lines: list[Row], columns: list[tuple[float, float]]) -> bool:
    """True if these header lines are a level of their own under the one above, not the rest of wrapped names."""
    upper = [run for line in level for run in line.runs if run.x1 > columns[0][1]]
    lower = [run for line in lines for run in line.runs if run.x1 > columns[0][1]]
    if not upper or not lower:
        return False
    close = min(line.y0 for line in lines) - max(line.y1 for line in level) < 0.25 * lines[0].size
    single = [run for run in upper if len(_overlapped(run, columns)) < 2]
    if close and len(lower) < len(columns) - 1 and all(any(_aligned(a.words, run) for a in single) for run in lower):
        return False  # "2026" under "31 March", beside a name over two columns
    if any(len(_overlapped(run, columns)) > 1 for run in upper):
        return True
    if len(lower) == len(columns) - 1 and _spans_by_place(upper, columns[1:]) is not None:
        return True
    names = [run.text.casefold() for run in lower]
    repeats = len(names) > 2 and len(set(names)) <= len(names) / 2
    return repeats and len(upper) < len(lower)


def _put_spanning(row: Row, columns: list[tuple[float, float]], slots: list[Slot]) -> None:
    """Each name over the columns it stands over: shared out by the middles, in equal parts where they fit."""
    runs = [run for run in row.runs if run.x1 > columns[0][1]]
    for run in row.runs:
        if run.x1 <= columns[0][1] or column_of(run.x0, run.x1, columns) == 0:
            slots[0].lines.append(run.words)
    runs = [run for run in runs if column_of(run.x0, run.x1, columns) != 0]
    if not runs:
        return
    count = len(columns) - 1
    placed = _spans_by_place(runs, columns[1:])
    if placed is not None:
        spans = placed
    elif count % len(runs) == 0 and count > len(runs):
        each = count // len(runs)
        spans = [list(range(1 + k * each, 1 + (k + 1) * each)) for k in range(len(runs))]
        if not all(set(_overlapped(run, columns)) <= set(span) for run, span in zip(runs, spans, strict=True)):
            spans = [_overlapped(run, columns) for run in runs]
    else:
        spans = [_overlapped(run, columns) or [column_of(run.x0, run.x1, columns)] for run in runs]
    for run, span in zip(runs, spans, strict=True):
        for position, j in enumerate(span):
            slots[j].lines.append(run.words)
            slots[j].filled = position > 0


def _spans_by_place(runs: list[Run], columns: list[tuple[float, float]]) -> list[list[int]] | None:
    """Which columns names stand over that are centred on theirs, or begin with them; None where no sharing out fits well.

    Columns are counted from 1, as the first holds the labels.
    """
    if not 1 < len(runs) < len(columns) <= 14 or len(runs) > 6:
        return None
    width = (columns[-1][1] - columns[0][0]) / len(columns)
    tried = sorted(each for cells in _cells_over(columns) for each in _sharings(runs, cells))
    each, rest = divmod(len(columns), len(runs))
    equal = [off for off, ends in tried if not rest and ends == list(range(0, len(columns) + 1, each))]
    off, ends = tried[0]
    if off > 0.12 * width or (equal and equal[0] < min(0.35 * width, max(3 * off, 0.12 * width))):
        return None  # shared out in equal parts, as most are
    return [list(range(1 + low, 1 + high)) for low, high in pairwise(ends)]


def _sharings(runs: list[Run], cells: list[tuple[float, float]]) -> list[tuple[float, list[int]]]:
    """Every way to share out cells among names: how far off the names would be, and where each name's cells end.

    The last cells may have none, which is thought less likely.
    """
    tried = []
    count, width = len(cells), (cells[-1][1] - cells[0][0]) / len(cells)
    every = [
        [0, *cuts, last]
        for last in range(max(len(runs) + 1, count - 2), count + 1)
        for cuts in combinations(range(1, last), len(runs) - 1)
    ]
    for ends in every:
        boxes = [(cells[low][0], cells[high - 1][1]) for low, high in pairwise(ends)]
        offs = [
            (abs(run.x0 + run.x1 - low - high) / 2, abs(run.x0 - low), abs(run.x1 - high))
            for run, (low, high) in zip(runs, boxes, strict=True)
        ]
        spanning = [off for off, (low, high) in zip(offs, pairwise(ends), strict=True) if high - low > 1]
        # A name over one column stands as the column does, those over several all alike.
        alone = [min(off) for off, (low, high) in zip(offs, pairwise(ends), strict=True) if high - low == 1]
        bare = 0.04 * width * (count - ends[-1])
        tried.append(
            (bare + max(min((max(off[way] for off in spanning) for way in range(3)), default=0), *alone, 0), ends)
        )
    return tried


def _cells_over(columns: list[tuple[float, float]]) -> list[list[tuple[float, float]]]:
    """The cells that columns of figures may stand in: figures end together, or begin together, or stand in the middle."""
    middles = [(before[1] + after[0]) / 2 for before, after in pairwise(columns)]
    first, last = columns[0][0] + columns[0][1] - middles[0], columns[-1][0] + columns[-1][1] - middles[-1]
    possible = [list(pairwise([first, *middles, last]))]
    for side in (0, 1):
        steps = [after[side] - before[side] for before, after in pairwise(columns)]
        step = sum(steps) / len(steps)
        if max(abs(each - step) for each in steps) < 0.04 * step:
            for edge in (0, 3, 6):  # the white between a cell's edge and its words
                shift = edge if side else -edge
                possible.append([(c[side] - side * step + shift, c[side] + (1 - side) * step + shift) for c in columns])
    return possible


by_top = attrgetter("y0")
