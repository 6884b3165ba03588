"""Rows of one column made paragraphs: where one ends and the next begins."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from monitor.reading.building import split_number
from monitor.reading.layout import Row, text_of
from monitor.reading.pdfium import Box, Word

SENTENCE_ENDS = (".", ":", ";", "!", "?", ".”", ".’", '."', ".)", ":-", ":–")
_BULLETS = re.compile(r"[•●○◦▪▫■□‣⁃➢➤►▶✓✔§➔→❖\uf000-\uf0ff]$|^[–—*·o-]$")
_CLAUSES = frozenset(("clause", "section", "schedule", "appendix", "annex", "article"))
_CAPTION = re.compile(r"(?:table|figure|chart|graph)\s+[A-Z]?\d[\d.]*[a-z]?\s?[.:–—-]", re.I)
_NOTE_MARK = re.compile(r"(?:[*†‡§]{1,3}|[¹²³⁰⁴-⁹]{1,2}|\[?\d{1,2}\]?)$")


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together, with what tells a heading, an item or a note from them."""

    lines: list[list[Word]]
    box: Box
    page: int
    size: float
    bold: bool
    left: float  # of the column
    right: float
    spaced: bool = True  # white above it, more than between lines
    number: str = ""  # set off from the words by a gap: a clause number without a full stop
    role: str = ""  # of a tagged page: "H1", "P", "LI"
    note: bool = False
    lone: bool = False
    rest: list[Paragraph] = field(default_factory=list)  # where it goes on after a page break

    @property
    def full(self) -> bool:
        """True if the last line reaches the column's right edge: the paragraph may go on."""
        return self.right - self.lines[-1][-1].x1 < 0.15 * (self.right - self.left) + 2 * self.size

    @property
    def start(self) -> str:
        return self.lines[0][0].text


def line_size(words: Sequence[Word]) -> float:
    """The size in which most of the line's letters are set."""
    if len(words) == 1:
        return words[0].y1 - words[0].y0
    first, last = words[0].y1 - words[0].y0, words[-1].y1 - words[-1].y0
    if abs(first - last) < 0.05:
        return first
    counted: Counter[float] = Counter()
    for word in words:
        counted[round(word.y1 - word.y0, 1)] += len(word.text)
    return counted.most_common(1)[0][0]


def paragraphs(rows: list[Row], page: int, left: float, right: float) -> list[Paragraph]:
    """The paragraphs of one column of rows, from the top."""
    lines = [_Line(row) for row in rows]
    if not lines:
        return []
    usual = _usual_spaces(lines)
    groups: list[list[_Line]] = []
    spaced = [True]
    for i, line in enumerate(lines):
        if i and not _new_paragraph(groups[-1], line, usual, right):
            groups[-1].append(line)
        else:
            if i:
                spaced.append(
                    line.y0 - lines[i - 1].y1 > usual.get(round(line.size), 0.3 * line.size) + 0.25 * line.size
                )
            groups.append([line])
    return [_paragraph(group, page, left, right, space) for group, space in zip(groups, spaced, strict=True)]


class _Line:
    __slots__ = ("bold", "number", "role", "size", "text", "text_x", "words", "x0", "x1", "y0", "y1")

    def __init__(self, row: Row) -> None:
        words = row.words
        self.words = words
        self.x0, self.x1 = row.x0, row.x1
        self.size = line_size(words)
        self.y1 = row.y1
        self.y0 = row.y1 - self.size if row.y1 - row.y0 > self.size else row.y0
        self.bold = words[0].bold and words[-1].bold and False not in {word.bold for word in words}
        self.text = text_of(words)
        self.number = ""
        self.text_x = self.x0
        first = words[0].text
        if len(words) > 1 and (len(first) < 5 or not first[0].isalpha() or first.casefold() in _CLAUSES):
            self._find_number()

    def _find_number(self) -> None:
        """A number or bullet at the start of the line, by its form or by the gap after it."""
        first, second = self.words[0], self.words[1]
        if _BULLETS.search(first.text) or split_number(f"{first.text} {second.text}…")[0]:
            number, _ = split_number(self.text)
            self.number = number or (first.text if _BULLETS.search(first.text) else "")
            k = len(self.number.split())
            if k and k < len(self.words):
                self.text_x = self.words[k].x0
        elif re.fullmatch(r"\d{1,2}(\.\d{1,2})*", first.text) and second.x0 - first.x1 > 0.8 * self.size:
            self.number = first.text
            self.text_x = second.x0
        elif first.text.casefold() in _CLAUSES:
            self.number = split_number(self.text)[0]


def _usual_spaces(lines: list[_Line]) -> dict[int, float]:
    """For each size the smallest white between lines that is common in this column."""
    counted: dict[int, Counter[float]] = {}
    for above, below in pairwise(lines):
        space = below.y0 - above.y1
        if abs(above.size - below.size) < 0.5 and -0.3 * above.size < space < 1.3 * above.size:
            counted.setdefault(round(below.size), Counter())[round(space * 2) / 2] += 1
    return {
        size: min(space for space, count in spaces.items() if count >= 0.15 * spaces.total() or count >= 8)
        for size, spaces in counted.items()
        if any(count >= 0.15 * spaces.total() or count >= 8 for count in spaces.values())
    }


def _new_paragraph(group: list[_Line], line: _Line, usual: dict[int, float], right: float) -> bool:
    above = group[-1]
    space = line.y0 - above.y1
    size = line.size
    if space > usual.get(round(size), 0.5 * size) + 0.3 * size or space < -1.5 * size:
        return True
    if abs(size - above.size) > 0.08 * max(size, above.size) + 0.2 and not _same_but_marks(above, line):
        return True
    if (
        line.bold
        and above.bold
        and (_CAPTION.match(line.text) or (abs(size - above.size) > 0.6 and line.text[0].isupper()))
    ):
        return True  # a heading, and below it the caption of a table
    if line.bold != above.bold and (above.bold or line.bold) and (len(group) == 1 or line.bold):
        ends = above.text.endswith(SENTENCE_ENDS) or above.bold
        if ends and not (above.bold and len(above.words) > 9 and above.x1 > right - 3 * size):
            return True
    ended = above.text.endswith(SENTENCE_ENDS) or above.text.endswith(
        (";", ", and", "; and", "; or", " and", " or", ",")
    )
    if line.words[0].y1 - line.words[0].y0 < 0.8 * size and line.words[0].y1 < line.y1 - 0.1 * size:
        return True  # begins with a raised mark: a footnote
    room = right - above.x1
    needed = line.words[0].x1 - line.words[0].x0 + 0.6 * size
    if line.number:
        gap = line.text_x - line.words[0].x1 > 0.45 * size
        follows = bool(group[0].number) and abs(group[0].x0 - line.x0) < 2
        if ended or follows or (gap and line.x0 <= group[0].x0 + 0.3 * size) or (gap and room > needed):
            return True
        if gap and _BULLETS.search(line.words[0].text):
            return True
    starts = line.text[0]
    fresh = starts.isupper() or starts.isdigit() or starts in "“‘\"'(£["
    centred = abs((above.x0 + above.x1) - (line.x0 + line.x1)) < 3 and abs(above.x0 - line.x0) > 3
    if not centred:
        if room > needed + 1.5 * size and fresh and ended:
            return True
        if room > needed + 4 * size and fresh and not (line.bold and above.bold):
            return True
    return _indented(group, line, centred, hanging=room < needed and not above.text.endswith(SENTENCE_ENDS))


def _same_but_marks(above: _Line, line: _Line) -> bool:
    return line.text[:1].islower() and abs(line.size - above.size) < 0.15 * above.size


def _indented(group: list[_Line], line: _Line, centred: bool, hanging: bool) -> bool:
    """True if the line does not stand under the ones before it.

    hanging: the line before was full and its sentence goes on, so that a second line may be set in.
    """
    if centred:
        return False
    if len(group) == 1:
        expected = {round(group[0].x0), round(group[0].text_x)}
        near = any(abs(line.x0 - x) < 0.6 * line.size for x in expected)
        if near:
            return False
        if line.x0 > group[0].text_x:
            return not hanging and not line.text[:1].islower() and line.x0 > group[0].text_x + line.size
        return line.x0 < group[0].x0 - 5 * line.size  # a first line set in
    return abs(line.x0 - group[1].x0) > 0.8 * line.size


def _paragraph(group: list[_Line], page: int, left: float, right: float, spaced: bool) -> Paragraph:
    box = (
        min(line.x0 for line in group),
        min(line.y0 for line in group),
        max(line.x1 for line in group),
        max(line.y1 for line in group),
    )
    first = group[0]
    size = max(group, key=lambda line: len(line.text)).size
    number = first.number if first.number and not split_number(first.text)[0] else ""
    return Paragraph(
        [line.words for line in group],
        box,
        page,
        size,
        all(line.bold for line in group),
        left,
        right,
        spaced,
        number,
        note=_is_note(first),
    )


def _is_note(line: _Line) -> bool:
    """True if it begins with a raised mark, or with * or †."""
    first = line.words[0]
    if len(line.words) < 2 or not _NOTE_MARK.search(first.text):
        return False
    return (first.y1 - first.y0 < 0.82 * line.size and first.y1 < line.y1 - 0.08 * line.size) or first.text[
        0
    ] in "†‡¹²³⁴⁵⁶⁷⁸⁹"


def may_be_note(paragraph: Paragraph) -> bool:
    """False for nearly all paragraphs, at once."""
    return paragraph.note or _NOTE_MARK.match(paragraph.start) is not None


def begins_note(paragraph: Paragraph, marks: set[str], body: float) -> bool:
    """True for small type that begins with a mark used on the page."""
    if paragraph.note:
        return True
    first = paragraph.start
    if not _NOTE_MARK.search(first) or len(paragraph.lines[0]) < 2:
        return False
    small = paragraph.size < 0.93 * body
    bare = first.strip("[].")
    return (small and bare in marks) or (first[0] == "*" and bare in marks and (small or len(paragraph.lines) < 4))
