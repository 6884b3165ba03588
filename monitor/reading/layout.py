"""Where the eye goes on a page: words to runs, runs to rows, rows to columns of prose, in reading order.

A run is words with no more than a space between them; a row is all runs on one base line. All lengths are in points,
from the top left of a sheet whose words run from left to right.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from operator import attrgetter

from monitor.reading.pdfium import Word

NUMBER_STARTS = frozenset("0123456789£€$(-–−+~<>.")
NUMBER_ENDS = frozenset("0123456789%)*kmM")
MARKER = re.compile(
    r"(?:clause |section |paragraph |article |schedule |annex )?"
    r"(?:\(?(?:\d{1,3}|[a-z]{1,2}|[ivxlc]{1,6}|[A-Z])[.)\]:]|\d{1,3}(?:\.\d{1,3}){1,4}[.:)]?|\[\d{1,3}\]"
    r"|[•◦▪■□●○‣⁃∙·–—\-*➢✓❖\uf0b7\uf0a7\uf0d8\uf076\uf0fc]|o)$",
    re.I,
)
VALUE = re.compile(
    r"(?:c\.\s?|circa\s|approx\.?\s|[~<>≤≥+±(\[£€$–−-]|\s)*\d(?:[\d,]|\.\d|\s\d{3}(?!\d))*"
    r"(?:\s?(?:%|m|M|k|K|bn|million|billion|p\.?p\.?|pts?|FTE|weeks?|days?|x|p|°))?[\])]*%?"
    r"[*†‡§^]*|[-–—−.]{1,3}|n/?a|nil|tbc|tbd|\*+|none|\.\.|x|✓|✔|✗"
)
PERIOD = re.compile(
    r"(?:(?:fy|ay|q[1-4]|year|y/?e|term|(?:end )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?|"
    r"(?:31|30|1|01|28|29)(?:st|th)?|autumn|spring|summer|by|in|at|as|to|of|the|actual|plan|target|forecast|outturn)"
    r"[\s\-–/]*)*(?:'?\d{2,4}\s?[/–\-‑−]\s?\d{2,4}|(?:19|20)\d{2}|(?:fy|q|y|year )\s?\d{1,4}|"
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[\s\-–/'’]*\d{0,4}|\d{1,2}/\d{1,2}/\d{2,4}|"
    r"(?:\d{1,2}\s)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\s\d{2,4})"
    r"(?:\s?\(?(?:actual|plan|planned|target|forecast|outturn|projected|estimate|baseline|q[1-4]|[£%]m?)s?\)?)*[*†‡]*",
    re.I,
)


@lru_cache(50_000)
def is_value(text: str) -> bool:
    """True for a figure or what stands in its place ("–", "n/a")."""
    return VALUE.fullmatch(text) is not None


_HALF_BRACKETED = re.compile(r"(?:19|20)\d\d(?:[-/]\d\d)?\)")  # the end of a header that wraps: "(March" over "2024)"


@lru_cache(50_000)
def is_period(text: str) -> bool:
    """True for words that only name a time: "2025-26", "March 2026", "FY28"."""
    return PERIOD.fullmatch(text) is not None or bool(_HALF_BRACKETED.fullmatch(text))


class Run:
    """Words one after the other with no more than a space between them; or a table, which has no words."""

    __slots__ = ("content", "words", "x0", "x1", "y0", "y1")

    def __init__(self, words: list[Word], x0: float, y0: float, x1: float, y1: float, content: object = None) -> None:
        self.words = words
        self.x0 = x0
        self.y0 = y0
        self.x1 = x1
        self.y1 = y1
        self.content = content  # what stands here, where it is not words: a table

    @property
    def text(self) -> str:
        return text_of(self.words)

    @property
    def size(self) -> float:
        return self.y1 - self.y0

    def __repr__(self) -> str:
        return f"Run({self.text!r}, {self.x0:.0f}-{self.x1:.0f}, {self.y0:.0f})"


class Row:
    """The runs on one base line, from left to right."""

    __slots__ = ("runs", "x0", "x1", "y0", "y1")

    def __init__(self, runs: list[Run]) -> None:
        self.runs = runs
        self.measure()

    def measure(self) -> None:
        runs = self.runs
        if len(runs) == 1:
            only = runs[0]
            self.x0, self.y0, self.x1, self.y1 = only.x0, only.y0, only.x1, only.y1
            return
        self.x0 = min(r.x0 for r in runs)
        self.x1 = max(r.x1 for r in runs)
        self.y0 = min(r.y0 for r in runs)
        self.y1 = max(r.y1 for r in runs)

    @property
    def words(self) -> list[Word]:
        if len(self.runs) == 1:
            return self.runs[0].words
        return [word for run in self.runs for word in run.words]

    @property
    def text(self) -> str:
        return text_of(self.words)

    @property
    def size(self) -> float:
        return self.y1 - self.y0

    def __repr__(self) -> str:
        return f"Row({self.runs})"


def text_of(words: Sequence[Word]) -> str:
    if len(words) == 1:
        return words[0].text
    if True not in {word.glued for word in words}:
        return " ".join([word.text for word in words])
    parts: list[str] = []
    for word in words:
        if not word.glued and parts:
            parts.append(" ")
        parts.append(word.text)
    return "".join(parts)


# --- Runs and rows --------------------------------------------------------------------------------------------------


def make_runs(words: Iterable[Word]) -> list[Run]:
    """Words in the order of the page's content, put together while each follows the last on the same line."""
    runs: list[Run] = []
    current: list[Word] = []
    x0 = y0 = x1 = y1 = 0.0
    near = 0.0
    last: Word | None = None
    for word in words:
        if last is not None:
            gap = word.x0 - x1
            if word.y1 == y1 and word.y0 == y0 and 0 <= gap < near:
                current.append(word)
                x1 = word.x1
                last = word
                continue
            size = y1 - y0
            if (
                (
                    abs(word.y1 - y1) < 0.25 * size
                    and -0.5 * size < gap < 0.9 * size
                    and (gap < 0.35 * size or word.text[0] not in NUMBER_STARTS or _apart_from(last, gap, size))
                    and word.y1 - word.y0 > 0.6 * size
                )
                or (word.glued and gap < 0.25 * size)
                or (
                    word.y1 - word.y0 < 0.8 * size and -0.2 * size < gap < 0.3 * size and y0 - 0.5 * size < word.y0 < y1
                )
            ):
                current.append(word)
                if word.x1 > x1:
                    x1 = word.x1
                last = word
                continue
            runs.append(Run(current, x0, y0, x1, y1))
        current = [word]
        last = word
        x0, y0, x1, y1 = word.x0, word.y0, word.x1, word.y1
        near = 0.35 * (y1 - y0)
    if current:
        runs.append(Run(current, x0, y0, x1, y1))
    return runs


def _apart_from(last: Word, gap: float, size: float) -> bool:
    """True if a figure after such a gap still belongs to the word before: a little more is let pass in prose."""
    return gap < 0.45 * size and last.text[-1] not in NUMBER_ENDS


def make_rows(runs: list[Run]) -> list[Row]:
    """Runs on one base line together, the rows from the top down; neighbours without a gap become one run."""
    grouped: list[list[Run]] = []
    bottom = float("-inf")
    for run in sorted(runs, key=attrgetter("y1")):
        if run.y0 >= bottom:  # nothing beside it so far
            grouped.append([run])
            bottom = run.y1
            continue
        bottom = max(bottom, run.y1)
        for group in reversed(grouped[-3:]):
            if _on_one_line(group[0], run):
                group.append(run)
                break
        else:
            grouped.append([run])
    rows = []
    for group in grouped:
        if len(group) > 1:
            group.sort(key=attrgetter("x0"))
            group = _joined(group)
        rows.append(Row(group))
    rows.sort(key=lambda row: row.y0 + row.y1)
    return rows


def _on_one_line(first: Run, second: Run) -> bool:
    if first.content is not None or second.content is not None:
        return False
    small, large = sorted((first.y1 - first.y0, second.y1 - second.y0))
    overlap = min(first.y1, second.y1) - max(first.y0, second.y0)
    mark = first if first.y1 - first.y0 == small else second
    if small < 0.85 * large and len(mark.words) == 1 and len(mark.words[0].text) < 4 and overlap > 0.5 * small:
        return True
    if small > 0.75 * large:
        return abs(first.y1 - second.y1) < 0.35 * large and overlap > 0.55 * small
    return overlap > 0.7 * small and (small < 0.75 * large)


def _joined(runs: list[Run]) -> list[Run]:
    """Runs of one line, those with no gap between them made one; a raised mark is put to the word before it."""
    joined = [runs[0]]
    for run in runs[1:]:
        last = joined[-1]
        size = max(last.size, run.size)
        gap = run.x0 - last.x1
        raised = run.size < 0.8 * last.size and len(run.words) == 1
        limit = 0.9
        if run.words[0].text[0] in NUMBER_STARTS and not raised:
            limit = 0.35 if last.words[-1].text[-1] in NUMBER_ENDS else 0.45
        if gap < limit * size and gap > -0.6 * size and run.content is None:
            words = last.words + run.words
            joined[-1] = Run(
                words,
                min(last.x0, run.x0),
                last.y0 if raised else min(last.y0, run.y0),
                max(last.x1, run.x1),
                last.y1 if raised else max(last.y1, run.y1),
            )
        else:
            joined.append(run)
    return joined


def is_marker(run: Run) -> bool:
    """True for a bullet or a clause number that stands alone before its text."""
    return len(run.words) <= 2 and MARKER.fullmatch(run.text) is not None


# --- Columns --------------------------------------------------------------------------------------------------------


def reading_order(runs: list[Run], depth: int = 0) -> list[list[Run]]:
    """The runs by region, the regions in the order in which a person reads them.

    A page is split at a gutter only where prose stands on both sides of it: the gaps of a table without rules look
    just like gutters.
    """
    if depth > 3 or len(runs) < 8:
        return [runs] if runs else []
    left = min(run.x0 for run in runs) + 60
    if sum(1 for run in runs if run.x0 > left and len(run.words) > 3) < 4:
        return [runs]
    prose = [run for run in runs if _is_prose(run)]
    for gutter in _gutters(prose):
        regions = _split_at(runs, gutter, depth)
        if regions is not None:
            return regions
    return [runs]


def _is_prose(run: Run) -> bool:
    words = run.words
    if len(words) < 4 or run.x1 - run.x0 < 7 * (run.y1 - run.y0):
        return False
    letters = sum(1 for word in words if word.text[0].isalpha())
    return letters >= 0.6 * len(words)


def _gutters(prose: list[Run]) -> list[float]:
    """Where the left edge of a right-hand column of prose may be, the most likely first."""
    counted: Counter[int] = Counter(round(run.x0 / 4) for run in prose)
    if not counted:
        return []
    left = min(counted)
    found = []
    for x in counted:
        if x > left + 15 and counted[x] + counted[x + 1] + counted[x - 1] >= 4:
            found.append((counted[x] + counted[x + 1] + counted[x - 1], x))
    found.sort(key=lambda item: (-item[0], item[1]))
    edges: list[float] = []
    for _, x in found:
        near = [run.x0 for run in prose if abs(run.x0 / 4 - x) < 2]
        edge = min(near)
        if all(abs(edge - other) > 12 for other in edges):
            edges.append(edge)
    return edges[:6]


def _split_at(runs: list[Run], edge: float, depth: int) -> list[list[Run]] | None:
    """The regions if the page is cut left of this edge; None if it is not two columns there."""
    ordered = sorted(runs, key=lambda run: run.y0 + run.y1)
    bands: list[tuple[bool, list[Run]]] = [(False, [])]
    for run in ordered:
        crosses = run.x0 < edge - 3 and run.x1 > edge - 2
        if bands[-1][0] != crosses:
            bands.append((crosses, []))
        bands[-1][1].append(run)
    regions: list[list[Run]] = []
    split = False
    pending: list[Run] = []
    for crosses, band in bands:
        if crosses or not _two_columns(band, edge):
            pending.extend(band)
            continue
        if pending:
            regions.extend(reading_order(pending, depth + 1) if split else [pending])
            pending = []
        regions.extend(reading_order([run for run in band if run.x0 < edge - 3], depth + 1))
        regions.extend(reading_order([run for run in band if run.x0 >= edge - 3], depth + 1))
        split = True
    if not split:
        return None
    if pending:
        regions.append(pending)
    return regions


def _two_columns(band: list[Run], edge: float) -> bool:
    """True if prose stands on both sides of the edge, each side filling its column."""
    left = [run for run in band if run.x0 < edge - 3]
    right = [run for run in band if run.x0 >= edge - 3]
    for side in (left, right):
        prose = [run for run in side if _is_prose(run)]
        if len(prose) < 3 or len(prose) < 0.3 * len(side):
            return False
        width = max(run.x1 for run in side) - min(run.x0 for run in side)
        widths = sorted(run.x1 - run.x0 for run in prose)
        if widths[len(widths) // 2] < 0.55 * width:
            return False
    return not _rows_begin_together(left, right)


def _rows_begin_together(left: list[Run], right: list[Run]) -> bool:
    """True if both sides stop and begin again at the same heights: rows of a table, not columns of prose."""
    first, second = _beginnings(left), _beginnings(right)
    if len(first) < 3 or len(second) < 3:
        return False
    together = sum(1 for y in first if any(abs(y - other) < 3 for other in second))
    return together >= 0.8 * max(len(first), len(second))


def _beginnings(runs: list[Run]) -> list[float]:
    """Heights at which text begins after a gap, from the top."""
    tops: list[float] = []
    bottom = float("-inf")
    for run in sorted(runs, key=attrgetter("y0")):
        if run.y0 - bottom > 0.45 * run.size:
            tops.append(run.y0)
        bottom = max(bottom, run.y1)
    return tops


# --- Furniture ------------------------------------------------------------------------------------------------------


PAGE_NUMBER = re.compile(
    r"(?:page\s*)?[-–|\[(]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*[-–|\])]?(?:\s*(?:of|/)\s*\d{1,4})?(?:\s*\|?\s*page)?", re.I
)


_COUNTED = re.compile(
    r"page\s+\d{1,4}(?:\s+of\s+\d{1,4})?\b.*|.*\S\s+page\s+\d{1,4}(?:\s+of\s+\d{1,4})?", re.IGNORECASE
)


def find_furniture(pages: Sequence[Sequence[Row]], heights: Sequence[float]) -> list[set[int]]:
    """For each page the indices of rows that are running heads, feet or page numbers, known by repetition.

    A row belongs to the furniture if it stands near the edge, and a row of the same words (figures aside) stands at
    the same height on another page; a lone page number also if it counts with the pages.
    """
    seen: Counter[tuple[str, int, str]] = Counter()
    edges: list[list[tuple[int, str, str]]] = []
    for rows, height in zip(pages, heights, strict=True):
        found = []
        for side, indices in (
            ("top", range(min(6, len(rows)))),
            ("foot", range(len(rows) - 1, max(-1, len(rows) - 7), -1)),
        ):
            for i in indices:
                middle = (rows[i].y0 + rows[i].y1) / 2
                if middle > 0.17 * height if side == "top" else middle < 0.83 * height:
                    break
                shape = re.sub(r"\d+|\b[ivxl]+\b", "#", rows[i].text.casefold())
                found.append((i, side, shape))
        edges.append(found)
        for key in {(shape, round(rows[i].y0 / 4), side) for i, side, shape in found}:
            seen[key] += 1
    return [
        _furniture_of(rows, height, found, seen, len(pages))
        for rows, height, found in zip(pages, heights, edges, strict=True)
    ]


def _furniture_of(
    rows: Sequence[Row],
    height: float,
    found: list[tuple[int, str, str]],
    seen: Counter[tuple[str, int, str]],
    count: int,
) -> set[int]:
    gone: set[int] = set()
    needed = 2 if count < 8 else max(3, count // 12)
    for side, step in (("top", 1), ("foot", -1)):
        for i, where, shape in found:
            if where != side:
                continue
            if sum(1 for run in rows[i].runs if is_value(run.text) or is_period(run.text)) > 1:
                break  # years over a table that goes on, page after page
            at = round(rows[i].y0 / 4)
            often = sum(seen[shape, at + d, side] for d in (-1, 0, 1))
            repeated = often >= needed
            space = 0.75 if often < min(3, count) or len(rows[i].runs) > 2 else 0.2
            lone = PAGE_NUMBER.fullmatch(rows[i].text) is not None and _apart(rows, i, step, 1.2)
            edge = (rows[i].y1 < 0.09 * height) if side == "top" else (rows[i].y0 > 0.91 * height)
            counted = edge and len(rows[i].runs) > 1 and _COUNTED.fullmatch(rows[i].text) and _apart(rows, i, step, 1.2)
            if (
                (lone and (edge or repeated))
                or counted
                or (
                    repeated
                    and (
                        _apart(rows, i, step, space)
                        or (0 <= i + step < len(rows) and _next_is_furniture(rows, i + step, side, seen, needed))
                    )
                )
            ):
                gone.add(i)
            else:
                break
    return gone


def _next_is_furniture(
    rows: Sequence[Row], i: int, side: str, seen: Counter[tuple[str, int, str]], needed: int
) -> bool:
    shape = re.sub(r"\d+|\b[ivxl]+\b", "#", rows[i].text.casefold())
    at = round(rows[i].y0 / 4)
    return sum(seen[shape, at + d, side] for d in (-1, 0, 1)) >= needed


def _apart(rows: Sequence[Row], i: int, step: int, gap: float) -> bool:
    """True if the next row towards the middle of the page is further than gap times the row's height."""
    j = i + step
    if not 0 <= j < len(rows):
        return True
    distance = rows[j].y0 - rows[i].y1 if step > 0 else rows[i].y0 - rows[j].y1
    return distance > gap * min(rows[i].size, rows[j].size)


def clusters(values: Iterable[float], apart: float) -> list[float]:
    """The means of values that lie no more than apart from their neighbour, in order."""
    groups: list[list[float]] = []
    for value in sorted(values):
        if groups and value - groups[-1][-1] <= apart:
            groups[-1].append(value)
        else:
            groups.append([value])
    return [sum(group) / len(group) for group in groups]


Key = Callable[[Run], float]
