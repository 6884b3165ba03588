"""How words stand to each other in a passage, as a small language model hears it: what a figure near them may mean.

The model is MiniLM (a BERT of six layers, 384 numbers a word; Wang et al. 2020, Apache-2.0), taught further by
`python -m tests.learning_language` on the labelled passages, sentences and documents that weighing.py learns from. It is
computed here with numpy alone, from language.npz, so that it needs no network, no service and no other machine.

Numbers and years are covered before it reads them, so no figure's value has a part in what it hears, and two versions of a
clause that differ in a figure are heard alike. The phrases that naming.py knows are marked for it, with their measures.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

import numpy
from numpy.typing import NDArray

from db.measures import MEASURES
from db.records import Basis, Direction
from monitor.targets.clauses import Sentence

MODEL: Final = Path(__file__).with_name("language.npz")
NO: Final = "-"  # the option of no measure, no period
KINDS: Final[Mapping[str, tuple[str, ...]]] = {
    "measure": (NO, *MEASURES),
    "basis": ("actual", "target", "forecast"),
    "form": ("level", "change"),
    "commitment": (NO, *MEASURES),
}
"""What the model tells apart, in the order of its outputs."""
WAYS: Final[tuple[Direction, ...]] = ("", "reduce", "increase", "hold", "reach")
"""Which way a measure is to go that is spoken of without a figure, in the order of the outputs."""
LONGEST: Final = 160  # word pieces heard at once; a longer text is heard in parts that overlap by half
SCALE: Final = ".scale"  # ends the name of what whole numbers are multiplied by, a number a column (of "word", a row)
_HEADS: Final = 12
_COVERED: Final = {"number": "[unused1]", "year": "[unused2]", "years": "[unused3]"}
_WORDS: Final = re.compile(
    r"(?P<years>\b(?:19|20)\d\d ?[-–/] ?\d\d(?:\d\d)?\b)|(?P<year>\b(?:19|20)\d\d\b)|(?P<number>\d+(?:[,.]\d+)*)"
    r"|(?P<word>[^\W\d_]+)|(?P<mark>[^\s\w]|_)"
)
_MARKS: Final = {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"}
_MOST_PIECES: Final = 6  # of one word
SURE: Final = 1.5  # the least logarithm of odds at which what is only heard is believed
_FAR_ABOVE: Final = 300  # characters
_MOST_ABOVE: Final = 40  # pieces
MOST: Final = 3000  # pieces of one text: no paragraph is so long, and what is would take too long

Array = NDArray[Any]


@dataclass(frozen=True)
class Passage:
    """A text as the model reads it."""

    pieces: tuple[int, ...]
    starts: tuple[
        int, ...
    ]  # where in the text each piece begins: those of one word where the word does; -1 above the text
    names: tuple[int, ...]  # the measure that each piece helps to name, by its place in KINDS["measure"]; 0 for none
    periods: tuple[tuple[int, str], ...]  # the first piece of each period named, and its value


def piece_at(passage: Passage, at: int) -> int:
    """The first piece of the word that stands at a place of the text."""
    piece = max(0, bisect_right(passage.starts, at) - 1)
    while piece and passage.starts[piece - 1] == passage.starts[piece]:
        piece -= 1
    return piece


def parts_of(count: int) -> list[tuple[int, int]]:
    """The parts in which so many pieces are heard, each as its first piece and the one after its last."""
    starts = range(0, count - LONGEST // 2, LONGEST // 2) if count > LONGEST else (0,)
    return [(low, min(count, low + LONGEST)) for low in starts]


def part_at(parts: Sequence[tuple[int, int]], piece: int) -> tuple[int, int]:
    """Of the parts of parts_of, the one in whose middle a piece is most."""
    return min(parts, key=lambda part: abs((part[0] + part[1]) / 2 + 1 - piece))


@dataclass(frozen=True)
class Vocabulary:
    """The word pieces that the model knows."""

    numbers: Mapping[str, int]

    def passage(self, text: str, sentences: Iterable[Sentence], above: str = "") -> Passage:
        """A text cut into pieces.

        sentences: the same text as clauses.py has it, with its phrases and periods. above: the lead-in or heading that it
        stands under, which is read first.
        """
        pieces: list[int] = []
        for match in _WORDS.finditer(above[-_FAR_ABOVE:]):
            pieces += self._pieces(match.lastgroup or "", match.group())
        pieces = [*pieces[-_MOST_ABOVE:], self.numbers["[SEP]"]] if pieces else []
        starts = [-1] * len(pieces)
        for match in _WORDS.finditer(text):
            some = self._pieces(match.lastgroup or "", match.group())
            pieces += some
            starts += [match.start()] * len(some)
        names = [0] * len(pieces)
        periods: list[tuple[int, str]] = []
        for sentence in sentences:
            for mention in sentence.mentions:
                if not mention.measure:
                    continue
                number = KINDS["measure"].index(mention.measure) + (len(KINDS["measure"]) if mention.weak else 0)
                low = bisect_left(starts, sentence.start + mention.start)
                for at in range(low, bisect_left(starts, sentence.start + mention.end)):
                    names[at] = names[at] or number
            for period in sentence.periods:
                if period.kind != "span":
                    periods.append((bisect_left(starts, sentence.start + period.start), period.value))
        return Passage(tuple(pieces), tuple(starts), tuple(names), tuple(periods))

    def _pieces(self, kind: str, words: str) -> Sequence[int]:
        if kind in _COVERED:
            return (self.numbers[_COVERED[kind]],)
        if kind == "mark":
            return (self.numbers.get(_MARKS.get(words, words), self.numbers["[UNK]"]),)
        return self._of_word(words)

    def _of_word(self, word: str) -> Sequence[int]:
        """The longest pieces that make up a word, from its beginning (WordPiece; Wu et al. 2016)."""
        plain = unicodedata.normalize("NFD", word.lower())
        plain = "".join(c for c in plain if unicodedata.category(c) != "Mn")
        found: list[int] = []
        at = 0
        while at < len(plain):
            for end in range(len(plain), at, -1):
                number = self.numbers.get(("##" if at else "") + plain[at:end])
                if number is not None:
                    found.append(number)
                    at = end
                    break
            else:
                return (self.numbers["[UNK]"],)
        return found[:_MOST_PIECES]


@dataclass(frozen=True, eq=False)
class Model:
    """The numbers of the model by name, as language.npz keeps them, and its vocabulary."""

    of: Mapping[str, Array]
    vocabulary: Vocabulary

    def hear(self, passage: Passage) -> Heard:
        """Everything that the model makes of a passage."""
        parts = parts_of(min(len(passage.pieces), MOST))
        return Heard(self, passage, tuple((low, self._run(passage, low, high)) for low, high in parts))

    def _run(self, passage: Passage, low: int, high: int) -> Array:
        """What each piece means where it stands: a row of 384 numbers a piece, after one for the beginning."""
        get = self.of.__getitem__
        of_vocabulary = self.vocabulary.numbers
        numbers = [of_vocabulary["[CLS]"], *passage.pieces[low:high], of_vocabulary["[SEP]"]]
        names = [0, *passage.names[low:high], 0]
        row = get("word")[numbers] * get("word" + SCALE)[numbers][:, None]
        x = row + get("position")[: len(numbers)] + get("kind") + get("names")[names]
        x = _even(x, get("begin.gain"), get("begin.bias"))
        layer = 0
        while f"{layer}.attend" in self.of:
            x = self._layer(x, f"{layer}.")
            layer += 1
        return x

    def _layer(self, x: Array, name: str) -> Array:
        get = self.of.__getitem__
        length, width = x.shape
        asks, keys, says = numpy.split(x @ get(name + "attend") + get(name + "attend.bias"), 3, axis=1)
        asks, keys, says = (part.reshape(length, _HEADS, -1).transpose(1, 0, 2) for part in (asks, keys, says))
        near = asks @ keys.transpose(0, 2, 1) / numpy.float32((width // _HEADS) ** 0.5)
        near = numpy.exp(near - near.max(-1, keepdims=True))
        near /= near.sum(-1, keepdims=True)
        heard = (near @ says).transpose(1, 0, 2).reshape(length, width)
        x = _even(
            x + heard @ get(name + "say") + get(name + "say.bias"), get(name + "first.gain"), get(name + "first.bias")
        )
        wide = _bend(x @ get(name + "widen") + get(name + "widen.bias"))
        return _even(
            x + wide @ get(name + "narrow") + get(name + "narrow.bias"),
            get(name + "second.gain"),
            get(name + "second.bias"),
        )


def _even(x: Array, gain: Array, bias: Array) -> Array:
    apart = x - x.mean(-1, keepdims=True)
    evened: Array = apart / numpy.sqrt((apart * apart).mean(-1, keepdims=True) + numpy.float32(1e-12)) * gain + bias
    return evened


def _bend(x: Array) -> Array:
    bent: Array = x * numpy.float32(0.5) * (1 + numpy.tanh(numpy.float32(0.7978845608) * (x + 0.044715 * x * x * x)))
    return bent


@dataclass(frozen=True)
class Said:
    """What some words say of a measure without a figure."""

    measure: str
    basis: Basis
    way: Direction
    strength: float  # the logarithm of the odds that it is said at all
    at: int  # where in the text it is said most


@dataclass(frozen=True)
class Heard:
    """What the model made of a passage, to be asked about its figures and commitments."""

    model: Model
    passage: Passage
    parts: tuple[tuple[int, Array], ...]  # the first piece of each part, and a row a piece

    def speaks(self, task: str, options: Iterable[str], at: int, measure: str = "") -> dict[str, float]:
        """How much speaks for each option, as logarithms of odds; only their differences mean anything.

        task: "measure", "basis", "form", "period" or "commitment". at: where in the text the figure, or the words of the
        commitment, begin. measure: of a commitment.
        """
        piece = piece_at(self.passage, at)
        if piece >= MOST:
            return {}
        start, rows = self._part(piece)
        here = rows[min(piece - start + 1, len(rows) - 1)]
        if task == "period":
            return self._periods(options, here, start, rows)
        get = self.model.of.__getitem__
        outputs = _bend(here @ get("out") + get("out.bias")) @ get(f"out.{task}") + get(f"out.{task}.bias")
        if task in ("measure", "commitment"):
            outputs = outputs + self._pointed(task, here, start, rows)
        places = {option: KINDS[task].index(option) for option in options if option in KINDS[task]}
        if task == "commitment":
            return {"yes": float(outputs[KINDS[task].index(measure)]), NO: 0.0}
        return {option: float(outputs[place]) for option, place in places.items()}

    def says(self, start: int, end: int) -> list[Said]:
        """What a stretch of the text says of measures without a figure: what is believed, the surest first."""
        low, high = piece_at(self.passage, start), piece_at(self.passage, end - 1) + 1
        begin, rows = self._part((low + high) // 2)
        low, high = max(1, low - begin + 1), min(len(rows) - 2, high - begin) + 1
        if low >= high:
            return []
        get = self.model.of.__getitem__
        outputs = rows[low:high] @ get("said") + get("said.bias")
        strengths = numpy.log(numpy.exp(outputs).sum(0))
        found = []
        for number in numpy.argsort(-strengths):
            if strengths[number] < SURE:
                break
            parts = numpy.exp(outputs[:, number] - outputs[:, number].max())
            there = (parts / parts.sum()) @ rows[low:high]
            bent = _bend(there @ get("out") + get("out.bias"))
            basis = KINDS["basis"][int((bent @ get("out.basis") + get("out.basis.bias")).argmax())]
            ways = bent @ get("way") + get("way.bias")
            ways[0] -= 2  # what is said without a figure mostly says which way; labels often leave it out
            way = WAYS[int(ways.argmax())]
            at = self.passage.starts[begin + low - 1 + int(parts.argmax())]
            found.append(Said(list(MEASURES)[number], basis, way, float(strengths[number]), at))  # type: ignore[arg-type]
        return found

    def _part(self, piece: int) -> tuple[int, Array]:
        """The part in whose middle a piece is most, as its first piece and its rows."""
        ends = {(start, start + len(rows) - 2): (start, rows) for start, rows in self.parts}
        return ends[part_at(list(ends), piece)]

    def _pointed(self, task: str, here: Array, start: int, rows: Array) -> Array:
        """How much the phrases around speak for the measures that they name."""
        sums = numpy.full(len(KINDS[task]), float(numpy.exp(self.model.of[f"{task}.absent"])))
        points = self._points(task, here, rows)
        for place, strength in enumerate(points[1:-1]):
            name = self.passage.names[start + place] % len(KINDS[task])
            if name:
                sums[name] += strength
        added: Array = numpy.log(sums)
        added[0] = 0.0
        return added

    def _points(self, task: str, here: Array, rows: Array) -> Array:
        asked = here @ self.model.of[f"{task}.ask"]
        points: Array = numpy.exp(numpy.clip(rows @ self.model.of[f"{task}.key"] @ asked / 8, -15, 15))
        return points

    def _periods(self, options: Iterable[str], here: Array, start: int, rows: Array) -> dict[str, float]:
        points = self._points("period", here, rows)
        absent = float(numpy.exp(self.model.of["period.absent"]))
        sums = dict.fromkeys(options, absent)
        for piece, value in self.passage.periods:
            if value in sums and 0 <= piece - start < len(rows) - 2:
                sums[value] += float(points[piece - start + 1])
        said = {option: float(numpy.log(strength)) for option, strength in sums.items()}
        if NO in said:
            said[NO] = float(here @ self.model.of["period.none"])
        return said


def model_of(kept: Mapping[str, Array]) -> Model:
    """The model whose numbers were kept in the form of language.npz: whole numbers, and what they are multiplied by."""
    held = dict(kept)
    words = bytes(held.pop("vocabulary")).decode().split("\n")
    for name in [n for n in held if n + SCALE in held and n != "word"]:
        held[name] = held[name].astype(numpy.float32) * held.pop(name + SCALE)
    return Model(held, Vocabulary({word: number for number, word in enumerate(words)}))


@cache
def shipped() -> Model | None:
    """The model that ships; none where none was made yet."""
    if not MODEL.exists():
        return None
    with numpy.load(MODEL) as kept:
        return model_of({name: kept[name] for name in kept.files})


@lru_cache(maxsize=512)
def hear(model: Model, passage: Passage) -> Heard:
    """What a model makes of a passage. The last ones are kept: one text is often in several formats and versions."""
    return model.hear(passage)
