"""Words read from the picture of a page, for scans and for text layers that are rubbish.

Uses rapidocr (the extra "ocr"), whose models come with its package: no network. A page takes some seconds and about
1 GB, so pages are read one at a time.
"""

from __future__ import annotations

import functools
import importlib.util
import logging
import math
import re
import resource
import signal
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from monitor.reading.pdfium import Sheet, Word

DPI = 200
SECONDS = 60  # of the processor for one page; it takes some 10 to 15
ROOM_MB = 1536  # of address space; a page at DPI takes 1 to 1.3 GB
NEVER_TURNED = 0.8  # mean confidence below which a page is tried the other way up
Rule = tuple[float, float, float]  # where it stands; from; to
COMMON = frozenset(
    [
        "the",
        "of",
        "and",
        "to",
        "in",
        "a",
        "is",
        "for",
        "on",
        "that",
        "be",
        "as",
        "with",
        "by",
        "are",
        "or",
        "will",
        "at",
        "from",
        "an",
        "this",
        "it",
        "not",
        "have",
        "has",
        "were",
        "was",
        "which",
        "their",
        "number",
        "plans",
        "year",
        "schools",
        "children",
        "per",
        "total",
        "table",
        "page",
        "council",
        "support",
        "our",
        "we",
        "their",
        "cost",
        "plan",
        "budget",
    ]
)


_STRANGE = re.compile("[\ufffd\ue000-\uf8ff\x00-\x01\x03-\x1f]")
_USUAL = re.compile(r"[\w.,;:()%£\-–—'’“”\"/&•*+]")
_LETTERS = re.compile(r"\b[^\W\d_]{3,}\b")
_VOWEL = re.compile("[aeiouyâêîôûŵŷ]", re.I)


@functools.cache
def installed() -> bool:
    """True if the extra is there; nothing is loaded yet."""
    return all(importlib.util.find_spec(name) is not None for name in ("rapidocr", "onnxruntime", "cv2", "numpy"))


# --- Which pages need it --------------------------------------------------------------------------------------------


def is_picture(sheets: Sequence[Sheet]) -> bool:
    """True for a page whose words are in a picture (or drawn as curves), not in its text."""
    if not sheets:
        return False
    letters = sum(len(word.text) for sheet in sheets for word in sheet.words)
    if letters >= 150:
        return False
    sheet = sheets[0]
    covered = _covered(sheet)
    if letters < 25:
        return covered > 0.3 or sheet.drawings > 300
    return covered > 0.7


def is_picture_with_text(sheets: Sequence[Sheet]) -> bool:
    """True for a scan behind which somebody else's OCR has put its text."""
    return bool(sheets) and sheets[0].unseen and _covered(sheets[0]) > 0.5


def _covered(sheet: Sheet) -> float:
    """The share of the page under its pictures."""
    area = 0.0
    for x0, y0, x1, y1 in sheet.pictures:
        area += max(0.0, min(x1, sheet.width) - max(x0, 0.0)) * max(0.0, min(y1, sheet.height) - max(y0, 0.0))
    return area / (sheet.width * sheet.height) if sheet.width and sheet.height else 0.0


def is_rubbish(sheets: Sequence[Sheet]) -> bool:
    """True if the text layer is no language: signs without a meaning, or letters swapped for others."""
    words = [word.text for sheet in sheets for word in sheet.words[:150]]
    text = "".join(words)
    if len(text) < 40:
        return False
    strange = len(text) - len(_STRANGE.sub("", text))
    if strange and strange - sum(1 for word in words if len(word) == 1) > 0.1 * len(text):
        return True
    if len(_USUAL.sub("", text)) > 0.4 * len(text):
        return True
    found = _LETTERS.findall(" ".join(words))
    if len(found) < 25:
        return False
    dumb = sum(1 for word in found if not _VOWEL.search(word)) / len(found)
    if dumb < 0.15:
        return False
    known = sum(1 for word in found if word.casefold() in COMMON) / len(found)
    return (dumb > 0.4 and known < 0.15) or known < 0.02


# --- Reading --------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Line:
    """One line as rapidocr saw it: its corners in pixels, its words with their left and right."""

    corners: Any
    words: list[tuple[str, float, float, float]]  # text, left, right, confidence


class Unseen(Exception):
    """The engine failed on a picture."""


@functools.cache
def _engine() -> Any:
    from rapidocr import RapidOCR

    logging.getLogger("RapidOCR").setLevel(logging.ERROR)
    # More threads than these would take address space without end on a machine of many cores.
    threads = {f"EngineConfig.onnxruntime.{kind}_op_num_threads": n for kind, n in (("intra", 2), ("inter", 1))}
    engine = RapidOCR(params={"Global.log_level": "error", **threads})
    return engine


@functools.cache
def _make_room() -> None:
    """Once, before anything of it is loaded: its memory comes on top of what this process may use to read."""
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    if soft == resource.RLIM_INFINITY:
        return
    wanted = soft + ROOM_MB * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))


def _make_time() -> None:
    """For each page: its time comes on top of what this process may still use to read, where that is limited."""
    left, _ = signal.getitimer(signal.ITIMER_PROF)
    if left:
        signal.setitimer(signal.ITIMER_PROF, left + SECONDS)


def read_picture(picture: Any, page: int, points: float = 72 / DPI) -> Sheet:
    """The words and rules of a page's picture (an array of rows of pixels, grey or BGR).

    points: the size of a pixel. Raises Unseen.
    """
    _make_room()
    _make_time()
    import numpy

    best: tuple[float, int, list[_Line], Any] | None = None
    turns = [0]
    for turn in turns:
        turned = numpy.ascontiguousarray(numpy.rot90(picture, turn))
        lines, tall = _lines(turned)
        score = _mean(lines)
        if best is None or score > best[0]:
            best = (score, turn, lines, turned)
        if turn == 0 and lines and tall:
            turns += [1, 3]
        elif turn == 0 and lines and score < NEVER_TURNED:
            turns.append(2)
        elif turn == 1 and score > 0.92:
            break
    assert best is not None
    _, turn, lines, turned = best
    high, wide = turned.shape[:2]
    sheet = Sheet(page, wide * points, high * points, turn=(4 - turn) % 4 if turn else 0, ocr=True)
    slope = _slope(lines)
    sheet.words = _words(lines, slope, (wide, high), points)
    sheet.across, sheet.down = _rules(turned, slope, points)
    return sheet


def _lines(picture: Any) -> tuple[list[_Line], bool]:
    """The lines seen, and whether most of them run up or down the page."""
    try:
        found = _engine()(picture, use_cls=False, return_word_box=True)
    except MemoryError:
        raise
    except Exception as fault:  # its libraries raise what they like
        raise Unseen(f"{type(fault).__name__}: {str(fault)[-200:]}") from fault
    if found is None or found.boxes is None or found.txts is None:
        return [], False
    lines = []
    tall = 0
    parts = found.word_results or [()] * len(found.txts)
    for box, text, score, pieces in zip(found.boxes, found.txts, found.scores, parts, strict=False):
        if not text.strip():
            continue
        wide = math.dist(box[0], box[1])
        high = math.dist(box[0], box[3])
        tall += high > 1.5 * wide and len(text) > 1
        lines.append(_Line(box, _line_words(text, float(score), pieces, box)))
    return lines, tall > 0.5 * len(lines)


def _line_words(text: str, score: float, pieces: Any, box: Any) -> list[tuple[str, float, float, float]]:
    """The line's words with their extent, from rapidocr's own word boxes where these add up to the line."""
    words = text.split()
    found: list[tuple[str, float, float, float]] = []
    at = 0
    pieces = [(p[0], float(p[1]), float(p[2][0][0]), float(p[2][1][0])) for p in pieces or () if p and p[0].strip()]
    for word in words:
        taken, left, right, sure = "", 0.0, 0.0, score
        while at < len(pieces) and len(taken) < len(word):
            piece = pieces[at]
            left = left if taken else piece[2]
            taken, right, sure = taken + piece[0].replace(" ", ""), piece[3], min(sure, piece[1])
            at += 1
        if taken != word:
            return _shared_out(words, score, float(box[0][0]), float(box[1][0]))
        found.append((word, left, right, sure))
    return found


def _shared_out(words: list[str], score: float, left: float, right: float) -> list[tuple[str, float, float, float]]:
    """Words laid along their line by their numbers of letters."""
    letters = sum(map(len, words)) + len(words) - 1
    each = (right - left) / max(letters, 1)
    found = []
    for word in words:
        found.append((word, left, left + each * len(word), score))
        left += each * (len(word) + 1)
    return found


def _mean(lines: list[_Line]) -> float:
    weights = [(word[3], len(word[0])) for line in lines for word in line.words]
    total = sum(weight for _, weight in weights)
    return sum(score * weight for score, weight in weights) / total if total else 0.0


def _slope(lines: list[_Line]) -> float:
    """How much lines fall per pixel to the right: the skew of the scan."""
    slopes = []
    for line in lines:
        (x0, y0), (x1, y1) = line.corners[0], line.corners[1]
        if x1 - x0 > 250:
            slopes.append((float(y1) - float(y0)) / (float(x1) - float(x0)))
    slopes.sort()
    slope = slopes[len(slopes) // 2] if len(slopes) > 3 else 0.0
    return slope if abs(slope) > 0.0015 else 0.0


def _words(lines: list[_Line], slope: float, shape: tuple[int, int], points: float) -> list[Word]:
    """The words in points on the straightened page, letter heights evened out line by line."""
    wide, high = shape
    heights = [math.dist(line.corners[0], line.corners[3]) for line in lines]
    usual = _usual_height(lines, heights)
    words: list[Word] = []
    for line, tall in zip(lines, heights, strict=True):
        (ax, ay), (bx, by) = line.corners[0], line.corners[1]
        (_, dy), (_, cy) = line.corners[3], line.corners[2]
        middle_x = (float(ax) + float(bx)) / 2
        middle = (float(ay) + float(by) + float(cy) + float(dy)) / 4 - slope * (middle_x - wide / 2)
        if 0.78 * usual < tall < 1.25 * usual:
            tall = usual
        size = 0.74 * tall
        for text, left, right, sure in line.words:
            shift = slope * (middle - high / 2)
            word = Word(
                _tidy(text, text is line.words[-1][0]),
                (left + shift) * points,
                (middle - size / 2) * points,
                (right + shift) * points,
                (middle + size / 2) * points,
            )
            word.confidence = sure
            words.append(word)
    return words


def _usual_height(lines: list[_Line], heights: list[float]) -> float:
    counted: Counter[int] = Counter()
    for line, tall in zip(lines, heights, strict=True):
        counted[round(tall / 2)] += sum(len(word[0]) for word in line.words)
    if not counted:
        return 1.0
    best = max(counted, key=lambda tall: counted[tall] + counted[tall - 1] + counted[tall + 1])
    near = [tall for tall in heights if abs(tall / 2 - best) <= 1.5]
    return sum(near) / len(near) if near else 2.0 * best


def _tidy(text: str, last: bool) -> str:
    """A full stop that OCR glues to a figure ("27.47.") is dropped unless it may end a sentence."""
    if not last and re.fullmatch(r"[(£]?[\d,]+\.\d+\.", text):
        return text[:-1]
    return text


def _rules(picture: Any, slope: float, points: float) -> tuple[list[Rule], list[Rule]]:
    """The straight lines of the picture: of tables, mostly."""
    import cv2

    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY) if picture.ndim == 3 else picture
    high, wide = grey.shape[:2]
    if slope:
        turn = cv2.getRotationMatrix2D((wide / 2, high / 2), math.degrees(math.atan(slope)), 1.0)
        grey = cv2.warpAffine(grey, turn, (wide, high), borderValue=255)
    dark = cv2.adaptiveThreshold(255 - grey, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY, 31, -12)
    across = [
        ((y + h / 2) * points, x * points, (x + w) * points)
        for x, y, w, h in _bars(cv2, dark, (70, 1))
        if h < 8 and _stands_free(dark, x, y, w, h)
    ]
    standing = cv2.transpose(dark)
    down = [
        ((y + h / 2) * points, x * points, (x + w) * points)
        for x, y, w, h in _bars(cv2, standing, (45, 1))
        if h < 8 and _stands_free(standing, x, y, w, h)
    ]
    return across, down


def _stands_free(dark: Any, x: int, y: int, w: int, h: int) -> bool:
    """True if there is white above and below the bar: a rule, not a row of letters."""
    above, below = dark[max(0, y - 5) : max(0, y - 2), x : x + w], dark[y + h + 2 : y + h + 5, x : x + w]
    shares = [float(part.mean()) / 255 for part in (above, below) if part.size]
    return all(share < 0.25 for share in shares)


def _bars(cv2: Any, dark: Any, kernel: tuple[int, int]) -> list[tuple[int, int, int, int]]:
    """The boxes of dark bars at least as long as the kernel, small gaps closed."""
    closed = cv2.morphologyEx(dark, cv2.MORPH_CLOSE, cv2.getStructuringElement(cv2.MORPH_RECT, (4, 1)))
    opened = cv2.morphologyEx(closed, cv2.MORPH_OPEN, cv2.getStructuringElement(cv2.MORPH_RECT, kernel))
    outlines, _ = cv2.findContours(opened, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    return [cv2.boundingRect(outline) for outline in outlines[:5000]]
