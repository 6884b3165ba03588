"""Lines of one paragraph or cell made one text: hyphens at line ends, raised footnote marks, spaces."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from monitor.reading.layout import text_of
from monitor.reading.pdfium import LINE_END_HYPHENS, Word
from monitor.reading.words import even_out

KEEPS_HYPHEN = frozenset(
    [
        "non",
        "year",
        "mid",
        "in",
        "out",
        "high",
        "low",
        "long",
        "short",
        "well",
        "self",
        "post",
        "pre",
        "multi",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "co",
        "part",
        "full",
        "face",
        "cross",
        "inter",
        "end",
        "ex",
        "anti",
        "semi",
        "far",
        "near",
        "needs",
        "age",
        "school",
        "community",
        "evidence",
        "person",
        "child",
        "value",
        "cost",
        "early",
        "late",
        "best",
        "first",
        "second",
        "third",
    ]
)
SHORT_WORDS = frozenset(
    [
        "a",
        "an",
        "as",
        "at",
        "be",
        "by",
        "do",
        "go",
        "he",
        "i",
        "if",
        "in",
        "is",
        "it",
        "me",
        "my",
        "no",
        "of",
        "on",
        "or",
        "so",
        "to",
        "up",
        "us",
        "we",
        "am",
        "pm",
        "age",
        "all",
        "and",
        "any",
        "are",
        "but",
        "can",
        "did",
        "for",
        "had",
        "has",
        "her",
        "him",
        "his",
        "how",
        "its",
        "may",
        "new",
        "nor",
        "not",
        "now",
        "off",
        "one",
        "our",
        "out",
        "own",
        "per",
        "she",
        "six",
        "ten",
        "the",
        "too",
        "two",
        "use",
        "was",
        "who",
        "why",
        "yes",
        "you",
        "ap",
        "pa",
        "ft",
        "bn",
        "p",
        "m",
        "k",
        "fte",
        "pru",
        "sen",
        "la",
        "lea",
        "nhs",
        "dsg",
        "mld",
        "pmld",
        "sld",
        "asd",
        "hi",
        "vi",
        "msi",
        "slcn",
        "semh",
    ]
)
# Endings before which a narrow cell cuts a word ("assess" over "ment", "Commissi" over "oning"), with a letter or two
# that go with them; and the words that look like such a rest but are whole.
ENDING = re.compile(
    r"[a-z]{0,2}(?:ments?|[st]ions?|ion(?:ing|ed|al|ers?)|ings?|ances?|ences?|ities|ity|ness|tional(?:ly)?|[st]ively|tures?|ated|ations?"
    r"|ically|ology|ologists?|tained|ary|aries)"
)
_WHOLE = frozenset(
    re.split(
        " ",
        "action actions aging being beings bring brings chance chances city dance dances dated doing fence fences france"
        " glance going hence king kings lying mature nation nations nature option options owing pence pity ring rings sing"
        " sings stance stated station stations sting swing thing things trance tying unity using vision visions wing wings"
        " motion motions notion notions ration rations rated fusion moment moments cement future futures national nationally"
        " rational notional optional optionally obtained retained detained attained actively natively ecology apology biology"
        " geology ping vary wary diary diaries varies",
    )
)
_CUT_FIGURE = re.compile(r"\d,(\d{0,2})$")
_REST = re.compile(r"(\d{1,3})(?!\d)")
MARKS = re.compile(r"[\d¹²³⁰⁴-⁹*†‡§¶a-z]{1,3}(?:,[\d*†‡a-z]{1,2})*[.)]?|\[\d{1,2}\]|\(\d{1,2}\)")
ENDING_MARK = re.compile(r"(?<=[\w.,;:)%’”\"'])([¹²³⁰⁴⁵⁶⁷⁸⁹]+|[†‡]+)(?=[.,;:]?$)")
ORDINALS = frozenset(("st", "nd", "rd", "th", "ST", "ND", "RD", "TH", "TM", "®", "™", "©", "o"))
PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
UNITS = frozenset(("m", "km", "cm", "mm", "CO", "co", "sqm"))
_HYPHENS = LINE_END_HYPHENS + "-\u2011"


class Joiner:
    """Joins lines; asks the document's own words whether a hyphen at a line's end belongs to the word."""

    def __init__(self, vocabulary: Callable[[], frozenset[str]] = frozenset) -> None:
        self._read = vocabulary
        self._known: frozenset[str] | None = None

    @property
    def vocabulary(self) -> frozenset[str]:
        if self._known is None:
            self._known = self._read()
        return self._known

    def join(self, lines: Sequence[Sequence[Word]], *, cell: bool = False) -> tuple[str, tuple[str, ...]]:
        """The text of these lines, and the footnote marks that stood in it. cell: they stand in a table's cell."""
        if len(lines) == 1 and len(lines[0]) == 1:
            only = lines[0][0].text
            if only.isascii() and "\x02" not in only:
                return only, ()
        marks: list[str] = []
        text = ""
        above: Sequence[Word] = ()
        widest = max((words[-1].x1 - words[0].x0 for words in lines if words), default=0.0)
        for words in lines:
            line = self._line(words, marks)
            may_be_cut = text and line and (cell or words[0].runs_on)
            if may_be_cut and (
                (cell and (_is_whole(text, line) or _is_one_name(text, line)))
                or self._cut(text, line, words[0].runs_on, fills=_fills(above, words[0], widest))
            ):
                text += line
            elif text and text[-1] not in _HYPHENS:
                text += " " + line
            else:
                text = self.together(text, line)
            above = words
        return even_out(_without_soft(text)), tuple(dict.fromkeys(marks))

    def together(self, text: str, line: str) -> str:
        """Two lines one after the other."""
        if not line or not text:
            return text or line
        if text[-1] not in _HYPHENS or len(text) < 2 or text[-2] == " ":
            return f"{text} {line}"
        before = re.search(r"[\w'’-]*\w$", text[-60:-1])
        after = re.match(r"\w[\w'’]*", line)
        if not before or not after:
            return f"{text[:-1]}-{line}" if before or text[-2].isdigit() else f"{text} {line}"
        if self._belongs(before[0], after[0]):
            return f"{text[:-1]}-{line}"
        return text[:-1] + line

    def _cut(self, text: str, line: str, runs_on: bool, *, fills: bool) -> bool:
        """True if a word too long for its cell was cut without a hyphen: "Unmitigat" over "ed".

        fills: the line above holds that word's beginning only, and the whole would be wider than all lines of the cell.
        """
        after = re.match(r"[a-z]+", line)
        before = re.search(r"[^\W\d_]+$", text[-40:])
        if not after or not before or len(before[0]) < 3:
            return False
        if runs_on:
            return True
        if len(after[0]) > 8:
            return False
        vocabulary = self.vocabulary
        whole = (before[0] + after[0]).casefold()
        if after[0] in SHORT_WORDS:
            return fills and (whole in vocabulary or (after[0] == "on" and before[0].endswith(("ti", "si"))))
        if whole in vocabulary or (len(after[0]) < 3 and len(before[0]) > 4 and after.end() == len(line)):
            return True
        return fills and len(before[0]) > 3 and after[0] not in _WHOLE and ENDING.fullmatch(after[0]) is not None

    def _belongs(self, before: str, after: str) -> bool:
        """True if the hyphen is the word's own ("long-term"), not only the line's ("provi-sion")."""
        if before[-1].isdigit() or after[0].isdigit() or not after[0].islower() or before.isupper():
            return True
        low, last = before.casefold(), before.casefold().rsplit("-", 1)[-1]
        if f"{low}-{after}".casefold() in self.vocabulary:
            return True
        if (last + after).casefold() in self.vocabulary:
            return False
        return last in KEEPS_HYPHEN

    def _line(self, words: Sequence[Word], marks: list[str]) -> str:
        heights = [word.y1 - word.y0 for word in words]
        size = max(heights, default=0.0)
        if not heights or min(heights) > 0.8 * size:
            return _ending_marks(text_of(words), marks)
        kept: list[Word] = []
        for word in words:
            if is_raised(word, words, size) and kept and word.text not in ORDINALS and not _is_unit(kept[-1], word):
                mark = word.text.strip(".)([],").translate(PLAIN)
                if MARKS.fullmatch(word.text) and mark:
                    marks.extend(part for part in mark.split(",") if part)
                    continue
            kept.append(word)
        return _ending_marks(text_of(kept), marks)


def _is_whole(text: str, line: str) -> bool:
    """True if the figure at the end of the first and the one at the start of the second make thousands: "61,00" "0"."""
    cut, rest = _CUT_FIGURE.search(text), _REST.match(line)
    return cut is not None and rest is not None and len(cut[1]) + len(rest[1]) == 3


def _is_one_name(text: str, line: str) -> bool:
    """True for a name of a program's own that wraps ("time_" over "period"), and for words parted by a stroke."""
    last, first = text.rsplit(" ", 1)[-1], line.split(" ", 1)[0]
    if "_" in last or "_" in first:
        return last.replace("_", "").isalnum() and first.replace("_", "").isalnum()
    return last.endswith("/") and len(last) > 1 and last[-2].isalpha()


def _fills(above: Sequence[Word], first: Word, widest: float) -> bool:
    """True if the line above is one word that, with the next line's first, is wider than the widest line."""
    return len(above) == 1 and above[0].x1 - above[0].x0 + first.x1 - first.x0 > widest


def is_raised(word: Word, words: Sequence[Word], size: float) -> bool:
    """True for small type whose foot stands above the line's."""
    if word.y1 - word.y0 > 0.8 * size or size <= 0:
        return False
    foot = max(other.y1 for other in words if other.y1 - other.y0 >= 0.8 * size)
    return word.y1 < foot - 0.12 * size


def _is_unit(before: Word, word: Word) -> bool:
    return word.text in "23" and word.glued and before.text.lstrip("0123456789,.") in UNITS


def _ending_marks(text: str, marks: list[str]) -> str:
    """Superscript figures at the ends of words taken out and noted: they are marks even where they are letters."""
    if text.isascii():
        return text
    words = text.split(" ")
    for i, word in enumerate(words):
        found = ENDING_MARK.search(word)
        if found and word[: found.start()].lstrip("0123456789,.") not in UNITS:
            marks.append(found[1].translate(PLAIN))
            words[i] = word[: found.start()] + word[found.end() :]
    return " ".join(words)


def _without_soft(text: str) -> str:
    """Hyphens that pdfium marks as a line's own, where the line went on after all."""
    if "\x02" not in text and "\ufffe" not in text:
        return text
    return re.sub(r"[\x02\ufffe](?=\s|$)", "-", text).replace("\x02", "-").replace("\ufffe", "-")
