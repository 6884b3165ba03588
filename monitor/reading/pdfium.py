"""What stands on one page of a PDF, asked of pdfium in few calls: words, rules, fills and pictures.

Everything comes in points from the top left of the page as it is displayed (crop box and /Rotate applied). Asking
pdfium about each character costs more than laying out the page, so it is asked for all text at once and then only for
the boxes of each word's first and last character; a word is looked into only where those two do not fit together
(a raised footnote mark, figures of two columns printed without a gap).
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

Box = tuple[float, float, float, float]  # left, top, right, bottom
Matrix = tuple[float, float, float, float, float, float]

MAX_OBJECTS = 60_000  # drawn objects looked at on one page; a map has more, and no table
MAX_TAGS = 5000  # of one page
MAX_SEGMENTS = 400  # of one path; a longer one is a drawing

TOKEN = re.compile(r"[^\s\x00]+(?:[\u00a0\u2007\u2009\u202f](?=\d{3}(?!\d))[^\s\x00]+)*")
LINE = re.compile(r"[^\r\n\x00 ][^\r\n\x00]*[^\r\n\x00 ]")
PLAIN = re.compile(r"[!-~£€–—‘’“”]+(?: [!-~£€–—‘’“”]+)+")
FIGURES = re.compile(r"(?<= )[£(]?\d")
AFTER_WORD = re.compile(r"[A-Za-z,;:)’”]\d{1,2}(?: |$)|\.{4}|____|\d\.\d+\.\d")
LAST_DIGIT = re.compile(r"\d(?=[ .,;:]|$)")
LEADERS = re.compile(r"[._]{4,}|…{2,}|[·•]{4,}")
DIGITS = frozenset("0123456789")
LINE_END_HYPHENS = "\x02\ufffe\xad\u2010"
TWO_WORDS = re.compile(r"[a-zé)%]{2}(?:[A-Z][a-z]|[A-Z]{3})")
ODD_NUMBER = re.compile(r"\d,\d{4,}|\d,\d{1,2}(?!\d)|\.\d+\.\d|%\S*\d|\d\(|\)\d|\d£|,\d{3}\d|[–-]\d+[.,]\d+[–-]")


class Word:
    """Some characters without a space between them, and where they stand."""

    bold = False
    glued = False  # no space before it
    runs_on = False  # on a new line, but pdfium saw no space: the rest of a word that was cut
    led = False  # after a row of dots: the page number in a list of contents
    mark = -1  # marked-content id on a tagged page; -1 unknown
    confidence = 1.0  # of OCR

    def __init__(self, text: str, x0: float, y0: float, x1: float, y1: float) -> None:
        self.text = text
        self.x0 = x0
        self.y0 = y0
        self.x1 = x1
        self.y1 = y1

    @property
    def size(self) -> float:
        """Font size in points, or for OCR the height of the line."""
        return self.y1 - self.y0

    def __repr__(self) -> str:
        return f"Word({self.text!r}, {self.x0:.0f}, {self.y0:.0f}, {self.x1:.0f}, {self.y1:.0f})"


@dataclass(slots=True)
class Sheet:
    """All that stands in one direction on one page, turned so that its words run from left to right."""

    page: int  # from 1
    width: float
    height: float
    turn: int = 0  # quarter turns clockwise that make the displayed page upright for these words
    words: list[Word] = field(default_factory=list)
    across: list[tuple[float, float, float]] = field(default_factory=list)  # rules: y, from x, to x
    down: list[tuple[float, float, float]] = field(default_factory=list)  # rules: x, from y, to y
    fills: list[Box] = field(default_factory=list)  # shaded areas
    pictures: list[Box] = field(default_factory=list)
    roles: dict[int, str] = field(default_factory=dict)  # of a tagged page: marked-content id to tag ("H1", "LI")
    unseen: bool = False  # the text is invisible: somebody's OCR behind a picture
    ocr: bool = False  # the words were read from a picture by us
    aslant: int = 0  # how many words run neither across nor down: a watermark
    drawings: int = 0  # how many paths are drawn

    def displayed(self, box: Box) -> Box:
        """A box of this sheet on the page as displayed."""
        x0, y0, x1, y1 = box
        w, h = self.width, self.height
        if self.turn == 1:
            return (y0, w - x1, y1, w - x0)
        if self.turn == 2:
            return (w - x1, h - y1, w - x0, h - y0)
        if self.turn == 3:
            return (h - y1, x0, h - y0, x1)
        return box


def _function(name: str, result: Any, *arguments: Any) -> Callable[..., Any]:
    """A pdfium function without the checks of ctypes' wrappers: half the time, and addresses go in as plain ints."""
    address = ctypes.cast(getattr(raw, name), ctypes.c_void_p).value
    assert address
    return ctypes.PYFUNCTYPE(result, *arguments)(address)


_P = ctypes.c_void_p
_I = ctypes.c_int
_loose_box = _function("FPDFText_GetLooseCharBox", _I, _P, _I, _P)
_tight_box = _function("FPDFText_GetCharBox", _I, _P, _I, _P, _P, _P, _P)
_origin = _function("FPDFText_GetCharOrigin", _I, _P, _I, _P, _P)
_font_size = _function("FPDFText_GetFontSize", ctypes.c_double, _P, _I)
_char_matrix = _function("FPDFText_GetMatrix", _I, _P, _I, _P)
_count_rects = _function("FPDFText_CountRects", _I, _P, _I, _I)
_unicode = _function("FPDFText_GetUnicode", ctypes.c_uint, _P, _I)
_font_info = _function("FPDFText_GetFontInfo", ctypes.c_ulong, _P, _I, _P, ctypes.c_ulong, _P)
_text_object = _function("FPDFText_GetTextObject", _P, _P, _I)
_render_mode = _function("FPDFTextObj_GetTextRenderMode", _I, _P)
_marked_content = _function("FPDFPageObj_GetMarkedContentID", _I, _P)
_get_object = _function("FPDFPage_GetObject", _P, _P, _I)
_object_type = _function("FPDFPageObj_GetType", _I, _P)
_form_object = _function("FPDFFormObj_GetObject", _P, _P, ctypes.c_ulong)
_form_count = _function("FPDFFormObj_CountObjects", _I, _P)
_bounds = _function("FPDFPageObj_GetBounds", _I, _P, _P, _P, _P, _P)
_matrix = _function("FPDFPageObj_GetMatrix", _I, _P, _P)
_segments = _function("FPDFPath_CountSegments", _I, _P)
_segment = _function("FPDFPath_GetPathSegment", _P, _P, _I)
_segment_type = _function("FPDFPathSegment_GetType", _I, _P)
_segment_point = _function("FPDFPathSegment_GetPoint", _I, _P, _P, _P)
_segment_close = _function("FPDFPathSegment_GetClose", _I, _P)
_draw_mode = _function("FPDFPath_GetDrawMode", _I, _P, _P, _P)
_fill_colour = _function("FPDFPageObj_GetFillColor", _I, _P, _P, _P, _P, _P)


def _address(pointer: Any) -> int:
    return ctypes.cast(pointer, ctypes.c_void_p).value or 0


# --- Pages ----------------------------------------------------------------------------------------------------------


def page_sheets(page: pdfium.PdfPage, number: int, tagged: bool = False) -> list[Sheet]:
    """The page's words by the direction in which they run, the most used direction first."""
    frame = _Frame(page)
    text_page = page.get_textpage()
    try:
        upright = Sheet(number, frame.width, frame.height)
        turned = _read_words(text_page, frame, upright, tagged)
    finally:
        text_page.close()
    _read_drawing(page, frame, upright)
    if tagged:
        upright.roles = _heading_tags(page)
    return _by_direction(upright, turned)


class _Frame:
    """From the PDF's own coordinates to the page as displayed."""

    def __init__(self, page: pdfium.PdfPage) -> None:
        left, bottom, right, top = page.get_bbox()
        self.box = (left, bottom, right, top)
        self.rotation = page.get_rotation() % 360
        wide, high = right - left, top - bottom
        self.width, self.height = (high, wide) if self.rotation in (90, 270) else (wide, high)
        self.to_page: Matrix = {
            0: (1, 0, 0, -1, -left, top),
            90: (0, 1, 1, 0, -bottom, -left),
            180: (-1, 0, 0, 1, right, -bottom),
            270: (0, -1, -1, 0, top, right),
        }[self.rotation]


def _times(first: Matrix, then: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def _moved(matrix: Matrix, x0: float, y0: float, x1: float, y1: float) -> Box:
    """The box of two opposite corners after the matrix; all our matrices turn by quarters."""
    a, b, c, d, e, f = matrix
    ax, ay = a * x0 + c * y0 + e, b * x0 + d * y0 + f
    bx, by = a * x1 + c * y1 + e, b * x1 + d * y1 + f
    return (min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))


# --- Words ----------------------------------------------------------------------------------------------------------


def _whole_text(text_page: pdfium.PdfTextPage, count: int) -> str:
    """One character for each of pdfium's, so that positions in it are pdfium's indices."""
    buffer = ctypes.create_string_buffer(2 * count + 2)
    got = raw.FPDFText_GetText(text_page, 0, count, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)))
    text = buffer.raw[: 2 * max(got - 1, 0)].decode("utf-16-le", "replace")
    if len(text) == count:
        return text
    pointer = _address(text_page.raw)
    codes = map(_unicode, [pointer] * count, range(count))
    return "".join("\x00" if 0xD800 <= code <= 0xDFFF or code > 0x10FFFF else chr(code) for code in codes)


def _loose_boxes(pointer: int, indices: Sequence[int]) -> list[float]:
    """left, top, right, bottom in PDF coordinates of each of these characters, one after the other.

    The height of such a box is the font size, whatever the letter.
    """
    room = (ctypes.c_float * (4 * len(indices)))()
    base = ctypes.addressof(room)
    addresses = range(base, base + 16 * len(indices), 16)
    for _ in map(_loose_box, [pointer] * len(indices), indices, addresses):
        pass
    return memoryview(room).cast("B").cast("f").tolist()  # type: ignore[return-value]


def _without_heights(pointer: int, indices: Sequence[int]) -> bool:
    """True if pdfium knows no ascent and descent of these characters' fonts, and so gives heights of the ink."""
    room = (ctypes.c_double * 4)()
    at = ctypes.addressof(room)
    same = 0
    for i in indices:
        _, top, _, bottom = _loose_boxes(pointer, [i])
        _tight_box(pointer, i, at, at + 8, at + 16, at + 24)
        same += abs(bottom - room[2]) < 0.01 or abs(top - room[3]) < 0.01
    return 3 * same >= len(indices)


def _boxes_by_size(pointer: int, indices: Sequence[int]) -> list[float]:
    """As _loose_boxes, the heights made from base line and font size instead of the font's own ascent."""
    flat = _loose_boxes(pointer, indices)
    place = (ctypes.c_double * 2)()
    px = ctypes.addressof(place)
    six = (ctypes.c_float * 6)()
    six_at = ctypes.addressof(six)
    for k, i in enumerate(indices):
        if not _origin(pointer, i, px, px + 8) or not _char_matrix(pointer, i, six_at):
            continue
        size = _font_size(pointer, i)
        a, b, c, d = six[0], six[1], six[2], six[3]
        x, y = place[0], place[1]
        if abs(b) <= abs(a):
            flat[4 * k + 1], flat[4 * k + 3] = y + 0.78 * size * d, y - 0.22 * size * d
        else:
            ends = (x + 0.78 * size * c, x - 0.22 * size * c)
            flat[4 * k], flat[4 * k + 2] = min(ends), max(ends)
    return flat


def _read_words(text_page: pdfium.PdfTextPage, frame: _Frame, sheet: Sheet, tagged: bool) -> dict[int, list[Word]]:
    """Puts the page's upright words on the sheet; the others come back by their direction (1, 2, 3; 9 for aslant)."""
    count = text_page.count_chars()
    text = _whole_text(text_page, count) if count > 0 else ""
    if not text or text.isspace():
        return {}
    reader = _PageWords(_address(text_page.raw), text, frame)
    reader.read()
    words, starts = reader.words, reader.starts
    _mark_fonts(words, starts, _Fonts(reader.pointer))
    for word, start in zip(words, starts, strict=True) if reader.led else ():
        word.led = start in reader.led
    if tagged:
        _mark_tags(words, starts, reader.pointer)
    sheet.words = words
    if words and _render_mode(_text_object(reader.pointer, starts[len(starts) // 2]) or 0) == 3:
        sheet.unseen = True
    return reader.others


class _PageWords:
    """Words of one page. A line of prose drawn in one go is measured at three places, all else word by word."""

    def __init__(self, pointer: int, text: str, frame: _Frame) -> None:
        self.pointer = pointer
        self.text = text
        self.frame = frame
        self.words: list[Word] = []
        self.starts: list[int] = []  # index of the first character of each word
        self.others: dict[int, list[Word]] = {}
        self.led: set[int] = set()
        self.has_leaders = any(run in text for run in ("....", "____", "……", "····"))
        self.is_raised = _Ink(pointer).is_raised
        sample = range(0, len(text), len(text) // 16 + 1)
        visible = [i for i in sample if text[i] > " "]
        self.find_boxes = _boxes_by_size if visible and _without_heights(pointer, visible) else _loose_boxes

    def read(self) -> None:
        lines = [match.span() for match in LINE.finditer(self.text)]
        plain = [line for line in lines if self._is_plain(*line)] if self.frame.rotation == 0 else []
        boxes = self.find_boxes(
            self.pointer, [i for start, end in plain for i in (start, _middle(start, end), end - 1)]
        )
        measured = {line: boxes[12 * k : 12 * k + 12] for k, line in enumerate(plain)}
        since = 0
        for line in lines:
            if line in measured:
                if line[0] - since > 2 or self.text[since : line[0]].strip():
                    self._word_by_word(since, line[0])
                since = line[1] if self._in_one_go(*line, measured[line]) else line[0]
        self._word_by_word(since, len(self.text))

    def _is_plain(self, start: int, end: int) -> bool:
        """True for a long line of words with few figures, drawn as one object."""
        if end - start < 45:
            return False
        line = self.text[start:end]
        if not PLAIN.fullmatch(line) or AFTER_WORD.search(line):
            return False
        figures = FIGURES.findall(line)
        if len(figures) > 0.25 * (line.count(" ") + 1):
            return False
        if _count_rects(self.pointer, start, end - start) != 1:
            return False
        return not figures or not any(self.is_raised(start + m.start()) for m in LAST_DIGIT.finditer(line))

    def _in_one_go(self, start: int, end: int, boxes: list[float]) -> bool:
        """Adds a line's words, laid between its ends and its middle by their letters. False if it has gaps."""
        l0, t0, _, b0, lm, tm, _, _, _, t1, r1, _ = boxes
        size = t0 - b0
        if abs(tm - t0) > 0.01 or abs(t1 - t0) > 0.01 or not l0 < lm < r1 or size <= 0:
            return False
        line = self.text[start:end]
        middle = _middle(start, end) - start
        space = 0.28 * size
        spaces, spaces_before = line.count(" "), line.count(" ", 0, middle)
        each = (r1 - l0 - space * spaces) / (end - start - spaces)
        if abs(l0 + each * (middle - spaces_before) + space * spaces_before - lm) > max(2.5 * size, 0.06 * (r1 - l0)):
            return False
        _, _, _, _, ex, ey = self.frame.to_page
        x, y0, y1 = l0 + ex, ey - t0, ey - b0
        each_left = (lm - l0 - space * spaces_before) / (middle - spaces_before)
        each_right = (r1 - lm - space * (spaces - spaces_before)) / (end - start - middle - spaces + spaces_before)
        if min(each_left, each_right) < 0.2 * size:
            return False
        each = each_left
        words, starts = self.words, self.starts
        at = start
        for token in line.split(" "):
            if at >= start + middle:
                each = each_right
            right = x + each * len(token)
            words.append(Word(token, x, y0, right, y1))
            starts.append(at)
            at += len(token) + 1
            x = right + space
        words[-1].x1 = r1 + ex
        return True

    def _word_by_word(self, since: int, until: int) -> None:
        text, frame, words, starts = self.text, self.frame, self.words, self.starts
        spans = [match.span() for match in TOKEN.finditer(text, since, until)]
        if self.has_leaders:
            spans, led = _without_leaders(text, spans)
            self.led |= led
        if not spans:
            return
        boxes = self.find_boxes(self.pointer, [i for start, end in spans for i in (start, end - 1)])
        upright = frame.rotation == 0
        _, _, _, _, ex, ey = frame.to_page
        direction = 0
        odd, is_raised = ODD_NUMBER.search, self.is_raised
        two_words = TWO_WORDS.search(text, since, until) is not None
        if not upright:
            boxes = [side for i in range(0, len(boxes), 4) for side in _moved(frame.to_page, *boxes[i : i + 4])]
        sides = [boxes[i::8] for i in range(7)]
        for (start, end), l0, t0, _, b0, l1, t1, r1 in zip(spans, *sides, strict=True):
            token = text[start:end]
            if upright:
                l0, t0, b0, l1, t1, r1 = l0 + ex, ey - t0, ey - b0, l1 + ex, ey - t1, r1 + ex
            if (
                -0.01 < t1 - t0 < 0.01 + 0.02 * (b0 - t0)
                and l1 >= l0
                and not (token[0] <= "9" and odd(token))
                and not (two_words and end - start > 5 and TWO_WORDS.search(token))
                and not (token[-1] in DIGITS and l1 > l0 and is_raised(end - 1))
                and not (token[0] in DIGITS and token[-1].isalpha() and is_raised(start))
            ):  # nearly all words of nearly all documents
                if end - start > 1 or direction == 0:
                    direction = 0
                    words.append(Word(token, l0, t0, r1, b0))
                    starts.append(start)
                    continue
                self.others.setdefault(direction, []).append(Word(token, l0, t0, r1, b0))
                continue
            pieces = _look_into(self.pointer, frame, text, start, end, self.find_boxes)
            direction = pieces[0][0]
            for turn, word, index in pieces:
                if turn == 0:
                    words.append(word)
                    starts.append(index)
                else:
                    self.others.setdefault(turn, []).append(word)


def _middle(start: int, end: int) -> int:
    return (start + end) // 2


def _without_leaders(text: str, spans: list[tuple[int, int]]) -> tuple[list[tuple[int, int]], set[int]]:
    """The spans without runs of dots that lead the eye to a page number; where the words after such dots begin."""
    kept = []
    led: set[int] = set()
    after = False
    for start, end in spans:
        at = start
        for match in LEADERS.finditer(text, start, end):
            if match.start() > at:
                kept.append((at, match.start()))
            at = match.end()
            after = True
        if at < end:
            kept.append((at, end))
            if after:
                led.add(at)
            after = False
    return kept, led


def _look_into(
    pointer: int,
    frame: _Frame,
    text: str,
    start: int,
    end: int,
    find_boxes: Callable[[int, Sequence[int]], list[float]],
) -> list[tuple[int, Word, int]]:
    """The parts of a token that do not stand on one line in one size, each with its direction and first index."""
    flat = find_boxes(pointer, range(start, end))
    boxes = [_moved(frame.to_page, *flat[i : i + 4]) for i in range(0, len(flat), 4)]
    for i in range(1, len(boxes)):
        if text[start + i] in "\x02\ufffe":  # a hyphen of pdfium's own has no box
            x0, y0, x1, y1 = boxes[i - 1]
            boxes[i] = (x1, y0, x1, y1)
    turn = _direction(boxes)
    upright = [_turned(box, turn, frame.width, frame.height) for box in boxes] if turn in (1, 2, 3) else boxes
    groups: list[list[int]] = []
    ink = _Ink(pointer)
    raised = [turn == 0 and text[start + i] in DIGITS and ink.is_raised(start + i) for i in range(end - start)]
    drawn = _parts_drawn(pointer, text, start, end)
    for i, box in enumerate(upright):
        if groups and i not in drawn and raised[i] == raised[i - 1] and _same_run(upright[groups[-1][-1]], box):
            groups[-1].append(i)
        else:
            groups.append([i])
    pieces = []
    for group in groups:
        token = text[start + group[0] : start + group[-1] + 1]
        x0, y0, x1, y1 = boxes[group[0]]
        for i in group[1:]:
            b = boxes[i]
            x0, y0, x1, y1 = min(x0, b[0]), min(y0, b[1]), max(x1, b[2]), max(y1, b[3])
        word = Word(token, x0, y0, x1, y0 + 0.6 * (y1 - y0) if raised[group[0]] else y1)
        if group is not groups[0]:
            before, after = upright[group[0] - 1], upright[group[0]]
            high = max(before[3] - before[1], after[3] - after[1])
            overlap = min(before[3], after[3]) - max(before[1], after[1])
            word.glued = (
                group[0] not in drawn and -0.6 * high < after[0] - before[2] < 0.25 * high and overlap > 0.2 * high
            )
            word.runs_on = not word.glued and overlap < 0 and after[0] < before[2]
        pieces.append((turn, word, start + group[0]))
    return pieces


def _direction(boxes: Sequence[Box]) -> int:
    """0 for left to right, 1 for bottom to top, 2 for upside down, 3 for top to bottom, 9 for aslant.

    Told by the steps from character to character; a step to another line is one among many.
    """
    votes = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    for before, box in pairwise(boxes):
        dx = (box[0] + box[2] - before[0] - before[2]) / 2
        dy = (box[1] + box[3] - before[1] - before[3]) / 2
        if dx == dy == 0:
            continue
        tall = max(box[3] - box[1], before[3] - before[1])
        if abs(dx) >= 3 * abs(dy) or (dx > 0 and abs(dy) < 0.6 * tall and abs(dy) < 1.2 * dx + 1):
            votes[0 if dx >= 0 else 2] += 1
        elif abs(dy) >= 3 * abs(dx):
            votes[1 if dy < 0 else 3] += 1
        else:
            votes[9] += 1
    best = max(range(10), key=votes.__getitem__)
    return best if best != 9 or votes[9] > 1 else 0


def _parts_drawn(pointer: int, text: str, start: int, end: int) -> set[int]:
    """Where within a token a capital after a small letter begins a text object of its own: words of two cells."""
    found = set()
    for match in TWO_WORDS.finditer(text, start, end):
        i = match.start() + 2
        if _text_object(pointer, i) != _text_object(pointer, i - 1):
            found.add(i - start)
    return found


class _Ink:
    """Whether a figure's ink stands high above the base line, where its box does not show it."""

    def __init__(self, pointer: int) -> None:
        self.pointer = pointer
        self.room = (ctypes.c_double * 4)()
        at = ctypes.addressof(self.room)
        self.at = (at, at + 8, at + 16, at + 24)
        self.loose = (ctypes.c_float * 4)()
        self.loose_at = ctypes.addressof(self.loose)

    def is_raised(self, index: int) -> bool:
        if not _tight_box(self.pointer, index, *self.at) or not _loose_box(self.pointer, index, self.loose_at):
            return False
        _, top, _, bottom = self.loose
        high = top - bottom
        return high > 0 and self.room[2] - bottom > 0.4 * high and self.room[3] > self.room[2]


def _same_run(before: Box, box: Box) -> bool:
    """True if a character follows the one before in the same size, on the same line, without a gap."""
    high, high_before = box[3] - box[1], before[3] - before[1]
    if abs(high - high_before) > 0.12 * max(high, high_before):
        return False
    if abs(box[3] - before[3]) > 0.2 * high:
        return False
    gap = box[0] - before[2]
    return -1.2 * high < gap < 0.25 * high


class _Fonts:
    """Whether a character's font is bold, by its name."""

    def __init__(self, pointer: int) -> None:
        self.pointer = pointer
        self.room = ctypes.create_string_buffer(128)
        self.at = ctypes.addressof(self.room)
        self.known: dict[bytes, bool] = {}

    def bold(self, index: int) -> bool:
        self.room[0] = b"\0"
        _font_info(self.pointer, index, self.at, 128, None)
        name = self.room.value
        if name not in self.known:
            self.known[name] = bool(re.search(rb"bold|black|heavy|semib|demi|[-,]bd", name, re.I))
        return self.known[name]


def _mark_tags(words: list[Word], starts: list[int], pointer: int) -> None:
    """Sets mark for the first word of each line: enough to know the tag of the paragraph it begins."""
    last = -1.0
    for word, start in zip(words, starts, strict=True):
        if word.y1 != last:
            last = word.y1
            word.mark = _marked_content(_text_object(pointer, start) or 0)


def _mark_fonts(words: list[Word], starts: list[int], fonts: _Fonts) -> None:
    """Sets bold: asked at both ends of each run of words on a line, and inside it only where the ends differ."""
    count = len(words)
    i = 0
    while i < count:
        j = i
        y = words[i].y0
        while j + 1 < count and words[j + 1].y0 == y:
            j += 1
        first = fonts.bold(starts[i])
        last = first if i == j else fonts.bold(starts[j])
        if first == last:
            if first:
                for word in words[i : j + 1]:
                    word.bold = True
        else:
            for k in range(i, j + 1):
                words[k].bold = fonts.bold(starts[k])
        i = j + 1


# --- Turned words ---------------------------------------------------------------------------------------------------


def _turned(box: Box, turn: int, width: float, height: float) -> Box:
    """A displayed box on a page turned so that words of this direction run from left to right."""
    x0, y0, x1, y1 = box
    if turn == 1:
        return (height - y1, x0, height - y0, x1)
    if turn == 2:
        return (width - x1, height - y1, width - x0, height - y0)
    if turn == 3:
        return (y0, width - x1, y1, width - x0)
    return box


def _by_direction(upright: Sheet, others: dict[int, list[Word]]) -> list[Sheet]:
    sheets = [upright]
    for turn in (1, 2, 3):
        words = others.get(turn)
        if words:
            sheets.append(_turned_sheet(upright, turn, words))
    upright.aslant = len(others.get(9, ()))
    sheets.sort(key=lambda sheet: -len(sheet.words))
    for sheet in sheets[1:]:  # rules belong to the words that fill the page
        sheet.across, sheet.down, sheet.fills = [], [], []
    return sheets


def _turned_sheet(upright: Sheet, turn: int, words: list[Word]) -> Sheet:
    w, h = upright.width, upright.height
    back = {1: 3, 2: 2, 3: 1}[turn]
    sheet = Sheet(upright.page, *((h, w) if turn in (1, 3) else (w, h)), turn=back)
    for word in words:
        word.x0, word.y0, word.x1, word.y1 = _turned((word.x0, word.y0, word.x1, word.y1), turn, w, h)
    sheet.words = words
    lines = [(x0, y, x1, y) for y, x0, x1 in upright.across] + [(x, y0, x, y1) for x, y0, y1 in upright.down]
    for line in lines:
        x0, y0, x1, y1 = _turned(line, turn, w, h)
        if x1 - x0 > y1 - y0:
            sheet.across.append((y0, x0, x1))
        else:
            sheet.down.append((x0, y0, y1))
    sheet.fills = [_turned(box, turn, w, h) for box in upright.fills]
    sheet.pictures = [_turned(box, turn, w, h) for box in upright.pictures]
    return sheet


# --- Rules, fills and pictures --------------------------------------------------------------------------------------


def _read_drawing(page: pdfium.PdfPage, frame: _Frame, sheet: Sheet) -> None:
    pointer = _address(page.raw)
    count = min(raw.FPDFPage_CountObjects(page), MAX_OBJECTS)
    objects = list(map(_get_object, [pointer] * count, range(count)))
    _Drawing(sheet).read(objects, frame.to_page, 0)


class _Drawing:
    """Sorts drawn objects into rules, fills and pictures."""

    THIN = 2.6  # points: a bar thinner than this is a rule

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.box = (ctypes.c_float * 4)()
        at = ctypes.addressof(self.box)
        self.at = (at, at + 4, at + 8, at + 12)
        self.six = (ctypes.c_float * 6)()
        self.six_at = ctypes.addressof(self.six)
        self.modes = (ctypes.c_int * 2)()
        self.modes_at = (ctypes.addressof(self.modes), ctypes.addressof(self.modes) + 4)
        self.colour = (ctypes.c_uint * 4)()
        base = ctypes.addressof(self.colour)
        self.colour_at = (base, base + 4, base + 8, base + 12)

    def read(self, objects: list[int], matrix: Matrix, depth: int) -> None:
        for found, kind in zip(objects, map(_object_type, objects), strict=True):
            if kind == raw.FPDF_PAGEOBJ_PATH:
                self.sheet.drawings += 1
                self._path(found, matrix)
            elif kind == raw.FPDF_PAGEOBJ_IMAGE:
                self.sheet.pictures.append(self._bounds(found, matrix))
            elif kind == raw.FPDF_PAGEOBJ_FORM and depth < 6:
                count = min(_form_count(found), MAX_OBJECTS)
                inner = list(map(_form_object, [found] * count, range(count)))
                self.read(inner, _times(self._own_matrix(found), matrix), depth + 1)

    def _own_matrix(self, found: int) -> Matrix:
        if not _matrix(found, self.six_at):
            return (1, 0, 0, 1, 0, 0)
        a, b, c, d, e, f = self.six
        return (a, b, c, d, e, f)

    def _bounds(self, found: int, matrix: Matrix) -> Box:
        if not _bounds(found, *self.at):
            return (0, 0, 0, 0)
        return _moved(matrix, *self.box)

    def _path(self, found: int, matrix: Matrix) -> None:
        if not _draw_mode(found, *self.modes_at):
            return
        filled, stroked = self.modes
        if not filled and not stroked:
            return
        count = _segments(found)
        if count > MAX_SEGMENTS:
            return
        box = self._bounds(found, matrix)
        if box[2] - box[0] <= self.THIN or box[3] - box[1] <= self.THIN:
            self._bar(box)
        elif count <= 3 and not filled:
            pass  # a slanting line
        else:
            self._shapes(found, matrix, count, bool(filled), bool(stroked))

    def _shapes(self, found: int, matrix: Matrix, count: int, filled: bool, stroked: bool) -> None:
        """The edges of a path's rectangles and its straight lines."""
        pale = filled and self._white(found)
        full = _times(self._own_matrix(found), matrix)
        for points in self._outlines(found, full, count):
            xs = [x for x, _ in points]
            ys = [y for _, y in points]
            box = (min(xs), min(ys), max(xs), max(ys))
            thin = box[2] - box[0] <= self.THIN or box[3] - box[1] <= self.THIN
            if thin and not pale:
                self._bar(box)
            elif filled and len(points) in (4, 5) and not pale and not thin:
                self.sheet.fills.append(box)
            if stroked and not thin:
                for (ax, ay), (bx, by) in pairwise(points):
                    if abs(ax - bx) < 0.5 or abs(ay - by) < 0.5:
                        self._bar((min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)))

    def _outlines(self, found: int, matrix: Matrix, count: int) -> list[list[tuple[float, float]]]:
        a, b, c, d, e, f = matrix
        lines: list[list[tuple[float, float]]] = []
        for i in range(count):
            segment = _segment(found, i)
            if not segment or not _segment_point(segment, self.at[0], self.at[1]):
                continue
            x, y = self.box[0], self.box[1]
            point = (a * x + c * y + e, b * x + d * y + f)
            kind = _segment_type(segment)
            if kind == raw.FPDF_SEGMENT_MOVETO or not lines:
                lines.append([point])
            else:
                lines[-1].append(point)
            if _segment_close(segment) and lines[-1][0] != point:
                lines[-1].append(lines[-1][0])
        return [line for line in lines if len(line) > 1]

    def _white(self, found: int) -> bool:
        if not _fill_colour(found, *self.colour_at):
            return False
        red, green, blue, alpha = self.colour
        return alpha < 8 or min(red, green, blue) >= 254

    def _bar(self, box: Box) -> None:
        x0, y0, x1, y1 = box
        if x1 - x0 >= y1 - y0:
            if x1 - x0 > 3:
                self.sheet.across.append(((y0 + y1) / 2, x0, x1))
        elif y1 - y0 > 3:
            self.sheet.down.append(((x0 + x1) / 2, y0, y1))


# --- Tags -----------------------------------------------------------------------------------------------------------


def is_tagged(document: pdfium.PdfDocument) -> bool:
    """True if the document says that its content is tagged with what it is."""
    return bool(raw.FPDFCatalog_IsTagged(document))


def _heading_tags(page: pdfium.PdfPage) -> dict[int, str]:
    """The marked content that is tagged as a heading: its id, and "H1" to "H6"."""
    tree = raw.FPDF_StructTree_GetForPage(page)
    if not tree:
        return {}
    roles: dict[int, str] = {}
    try:
        budget = [MAX_TAGS]
        for i in range(min(raw.FPDF_StructTree_CountChildren(tree), MAX_TAGS)):
            _collect_tags(raw.FPDF_StructTree_GetChildAtIndex(tree, i), "", roles, budget, 0)
    finally:
        raw.FPDF_StructTree_Close(tree)
    return roles


def _collect_tags(element: Any, role: str, roles: dict[int, str], budget: list[int], depth: int) -> None:
    budget[0] -= 1
    if not element or budget[0] < 0 or depth > 40:
        return
    room = ctypes.create_string_buffer(64)
    got = raw.FPDF_StructElement_GetType(element, room, 64)
    kind = room.raw[: max(got - 2, 0)].decode("utf-16-le", "replace") if got <= 64 else ""
    if re.fullmatch("H[1-6]", kind) or kind == "Title":
        role = "H1" if kind == "Title" else kind
    for i in range(min(raw.FPDF_StructElement_CountChildren(element), MAX_TAGS)):
        child = raw.FPDF_StructElement_GetChildAtIndex(element, i)
        if child:
            _collect_tags(child, role, roles, budget, depth + 1)
        elif role:
            content = raw.FPDF_StructElement_GetChildMarkedContentID(element, i)
            if content >= 0:
                roles[content] = role
