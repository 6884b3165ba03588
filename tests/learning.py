"""Works out the weights of monitor/targets/weighing.py from labelled passages: python -m tests.learning [--check].

Each passage is read with its labels as judge, which writes down every choice: what spoke for each option, and which is
right. Weights are then fitted by multinomial logistic regression (Adam, with a pull to zero). --check fits on four
fifths of the passages and scores the rest, five times over, and writes nothing.

Plain sentences (tests/plain.py, tests/said) are learnt from too, so that what is plain is not lost over what is hard.
Of passages that the rules were shaped on, what the rules say is left out (of the basis: counts less), because there the
rules look better than they are.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from math import inf
from pathlib import Path
from typing import Any

import numpy

from db.records import Reading, Target
from monitor.reading import read
from monitor.targets import find_targets, sentences
from monitor.targets.clauses import Sentence
from monitor.targets.figures import scaled
from monitor.targets.language import WAYS, Said
from monitor.targets.weighing import LEARNT, NO, Options, Weights
from tests import plain
from tests.accuracy import Scores, load_passages, reading_of, score_passage
from tests.documents.describing import Document, Label, Text
from tests.documents.make import described
from tests.documents.producing import PRODUCERS

PASSAGES = Path(__file__).parent / "passages"
HELD_OUT = "held_out"
SHAPED = ("prose_tune",)  # the rules were shaped on these before anything was learnt
LEAST = 0.05  # smaller weights decide nothing that we could measure, and are two fifths of the file
# How much a sentence made from a form, and one said freely of which six draws are taken, count beside a labelled passage.
FORMS, FREELY = 0.15, 0.2
WHOLE = 1.0  # a sentence of a whole document
# Where words commit to something without a figure, a miss weighs more: most words commit to nothing, and doubt would win.
COMMITTED = 1.8
TASKS = ("measure", "basis", "form", "period", "commitment")


@dataclass
class Choice:
    """One choice of the training data."""

    task: str
    options: dict[str, tuple[str, ...]]
    shared: tuple[str, ...]
    right: str
    weight: float = 1.0
    text: str = ""  # of the block
    at: int = 0  # where in it the figure or commitment begins
    measure: str = ""  # of a commitment
    above: str = ""  # the lead-in or heading over the text


@dataclass
class Labels:
    """A judge that knows the labels of one passage and writes down what it chooses."""

    text: str  # the block's text
    gold: Sequence[dict[str, Any]]
    weight: float = 1.0
    choices: list[Choice] = field(default_factory=list)
    label: dict[str, Any] | None = None  # of the figure at hand
    spans: dict[int, tuple[int, int]] = field(default_factory=dict)
    taken: set[int] = field(default_factory=set)
    elsewhere: set[tuple[Decimal, str]] = field(default_factory=set)  # figures labelled elsewhere in the document
    above: str = ""
    sentences: Sequence[Sentence] = ()

    def __post_init__(self) -> None:
        for number, label in enumerate(self.gold):
            at = self.text.find(label["quote"])
            self.spans[number] = (at, at + len(label["quote"])) if at >= 0 else (0, len(self.text))

    def hearing(self, text: str, sentences: Sequence[Sentence], above: str = "") -> Labels:
        return self

    def said(self, start: int, end: int) -> Iterator[Said]:
        """What is labelled without a figure in a stretch of the text, each to be asked about while it is the label at hand."""
        for low, high, label in self.commitments():
            if low < end and start < high and not label["doubtful"]:
                self.label = label
                way = label["direction"] if label["direction"] in WAYS else ""
                yield Said(label["measure"], label["basis"], way, inf, self._told_at(low, high, label["measure"]))

    def _told_at(self, low: int, high: int, measure: str) -> int:
        """Where between two places a measure is named, else their middle: about where the model would hear it."""
        starts = (s.start + m.start for s in self.sentences for m in s.mentions if m.measure == measure)
        return next((at for at in starts if low <= at < high), (low + high) // 2)

    def choose(self, task: str, options: Options, shared: Sequence[str], at: int, rule: str) -> str:
        self.measure_asked = shared[0].removeprefix("m:") if task == "commitment" else ""
        right = self._right(task, options, at, rule)
        if right is None:
            return rule
        if right in options and len(options) > 1:
            kept = {option: tuple(names) for option, names in options.items()}
            weight = self.weight * (COMMITTED if task == "commitment" and right != NO else 1.0)
            place = (self.text, at, self.measure_asked, self.above)
            self.choices.append(Choice(task, kept, tuple(shared), right, weight, *place))
        return right if right in options or task == "measure" else rule

    def _right(self, task: str, options: Options, at: int, rule: str) -> str | None:
        if task == "measure":
            self.label = self._label_at(at)
            if self.label is None:
                return None if self._is_elsewhere(at) else NO
            return None if self.label["doubtful"] else self.label["measure"]
        if task == "commitment":
            return self._commitment(at, options)
        if self.label is None:
            return None
        if task == "basis":
            return str(self.label["basis"])
        if task == "form":
            return str(self.label["form"]) if self.label["form"] != "none" else None
        return self.label["period"] or NO

    figure: Any = None

    def _label_at(self, at: int) -> dict[str, Any] | None:
        """The label of the figure that stands at a place of the text."""
        figure = self.figures.get(at)
        if figure is None:
            return None
        best: tuple[int, int] | None = None
        for number, label in enumerate(self.gold):
            if label["value"] is None or number in self.taken:
                continue
            if not _is_of(figure, Decimal(str(abs(label["value"]))), label["unit"]):
                continue
            low, high = self.spans[number]
            outside = 0 if low <= at < high else min(abs(at - low), abs(at - high)) + 1
            if best is None or outside < best[0]:
                best = (outside, number)
        if best is None or (best[0] > 60 and not self._alone(figure)):
            return None
        self.taken.add(best[1])
        return self.gold[best[1]]

    def _is_elsewhere(self, at: int) -> bool:
        """Whether a figure is labelled where the document states it first: a figure stated twice is labelled once."""
        figure = self.figures.get(at)
        return figure is not None and any(_is_of(figure, value, unit) for value, unit in self.elsewhere)

    def _alone(self, figure: Any) -> bool:
        return sum(1 for f in self.figures.values() if (f.value, f.unit) == (figure.value, figure.unit)) == 1

    @property
    def figures(self) -> dict[int, Any]:
        if self.figure is None:
            self.figure = {s.start + f.start: f for s in sentences.sentences_of(self.text) for f in s.figures}
        found: dict[int, Any] = self.figure
        return found

    def commitments(self) -> list[tuple[int, int, dict[str, Any]]]:
        """What is labelled without a figure: from where to where in the text its quote stands, and the label."""
        here = ((*self.spans[number], label) for number, label in enumerate(self.gold) if label["form"] == "none")
        return [(low, high, label) for low, high, label in here if label["quote"] in self.text]

    def unsure(self) -> set[str]:
        """The measures of which words may be labelled or not; or are labelled in another text."""
        return {label["measure"] for label in self.gold if label["doubtful"] or label["quote"] not in self.text}

    measure_asked: str = ""

    def _commitment(self, at: int, options: Options) -> str | None:
        self.label = None
        for number, label in enumerate(self.gold):
            low, high = self.spans[number]
            if label["form"] == "none" and label["measure"] == self.measure_asked and low - 12 <= at < high + 12:
                if label["doubtful"]:
                    return None
                self.label = label
                return "yes"
        return NO


def _is_of(figure: Any, value: Decimal, unit: str) -> bool:
    """Whether a label may mean the figure: the same once scaled, or the same number in a unit that the words around give."""
    if scaled(value, unit) == scaled(figure.value, figure.unit):
        return True
    if value != figure.value:
        return False
    rates = (unit.startswith("per_"), figure.unit.startswith("per_"))
    return not value or any(rates) or (unit == "percent" and figure.unit == "count")


def choices_of(passage: dict[str, Any], weight: float = 1.0) -> list[Choice]:
    """Every choice made in reading a passage, with the right answer."""
    return [choice for block in blocks_of(passage, weight) for choice in block.choices]


def choices_of_document(document: Document) -> list[Choice]:
    """Every choice made in reading the sentences of a whole document, most of which state no target."""
    return [choice for block in blocks_of_document(document) for choice in block.choices]


def blocks_of(passage: dict[str, Any], weight: float = 1.0) -> list[Labels]:
    """The blocks of text of a passage, each with its labels and the choices made in reading it."""
    return _blocks(reading_of(passage["text"]), lambda text: Labels(text, passage["gold"], weight))


def blocks_of_document(document: Document) -> list[Labels]:
    """The blocks of text of a whole document. What stands in tables is left out: there no words are weighed."""
    gold = {
        " ".join(b.text.split()): [_as_gold(x, b.text) for x in b.labels]
        for b in document.blocks
        if isinstance(b, Text)
    }
    stated = {(label.value, label.unit) for label in document.labels() if label.value is not None}

    def labels_of(text: str) -> Labels:
        own = gold.get(" ".join(text.split()))
        return Labels(text, own or [], 1.0 if own is not None else 0.0, elsewhere=stated)

    reading = read(PRODUCERS["html"](document), "text/html")
    return [block for block in _blocks(reading, labels_of) if block.weight]


def _as_gold(label: Label, text: str) -> dict[str, Any]:
    kept = ("measure", "basis", "direction", "form", "unit", "period", "doubtful")
    held = {name: getattr(label, name) for name in kept}
    return {**held, "value": None if label.value is None else float(label.value), "quote": text}


def _blocks(reading: Reading, labels_of: Callable[[str], Labels]) -> list[Labels]:
    judges: dict[str, Labels] = {}

    class Asking:
        """Gives each block's choices to the labels of that block."""

        def hearing(self, text: str, sentences: Sequence[Sentence], above: str = "") -> Labels:
            if text not in judges:
                judges[text] = replace(labels_of(text), above=above, sentences=sentences)
            return judges[text]

    real = sentences.learnt
    sentences.learnt = lambda: Asking()  # type: ignore[assignment,return-value]
    try:
        find_targets(reading)
    finally:
        sentences.learnt = real
    return list(judges.values())


def without_rules(choice: Choice) -> Choice:
    """The choice without what the rules say of it."""
    if choice.task == "basis":
        return replace(choice, weight=0.5)
    options = {option: tuple(n for n in names if not _of_rules(n)) for option, names in choice.options.items()}
    return replace(choice, options=options, shared=tuple(n for n in choice.shared if not _of_rules(n)))


def _of_rules(name: str) -> bool:
    return "rule" in name or "attached" in name


def fit(choices: Sequence[Choice], pull: float = 0.25, rare: int = 3, rounds: int = 150) -> Weights:
    """The weights under which the right options are likeliest: one regression a task, pulled to zero.

    pull: how much (the inverse variance of the weights). rare: features of fewer choices are left out.
    """
    return Weights({task: _fit_task([c for c in choices if c.task == task], pull, rare, rounds) for task in TASKS})


def _fit_task(choices: Sequence[Choice], pull: float, rare: int, rounds: int) -> dict[str, dict[str, float]]:
    counted: Counter[str] = Counter()
    for choice in choices:
        counted.update({*choice.shared, *(name for names in choice.options.values() for name in names)})
    numbers: dict[tuple[str, str], int] = {}
    rows: list[int] = []  # the option that a feature speaks for
    keys: list[int] = []  # the feature
    firsts: list[int] = []  # of each choice, its first option
    right: list[float] = []
    weight: list[float] = []
    for choice in choices:
        firsts.append(len(right))
        shared = [n for n in dict.fromkeys(choice.shared) if counted[n] >= rare]
        for option, names in choice.options.items():
            held = [(n, "") for n in dict.fromkeys(names) if counted[n] >= rare]
            held += [(n, option) for n in shared] if choice.task != "period" else []
            for key in held:
                rows.append(len(right))
                keys.append(numbers.setdefault(key, len(numbers)))
            right.append(float(option == choice.right))
            weight.append(choice.weight)
    if not numbers:
        return {}
    row, key = numpy.array(rows), numpy.array(keys)
    truth, counts, starts = numpy.array(right), numpy.array(weight), numpy.array(firsts)
    sizes = numpy.diff(numpy.append(starts, len(right)))
    weights, moment, spread = numpy.zeros(len(numbers)), numpy.zeros(len(numbers)), numpy.zeros(len(numbers))
    for turn in range(1, rounds + 1):  # Adam, with all choices at once
        sums = numpy.bincount(row, weights[key], len(right))
        parts = numpy.exp(sums - numpy.repeat(numpy.maximum.reduceat(sums, starts), sizes))
        parts /= numpy.repeat(numpy.add.reduceat(parts, starts), sizes)
        slope = numpy.bincount(key, (counts * (parts - truth))[row], len(numbers)) + pull * weights
        moment = 0.9 * moment + 0.1 * slope
        spread = 0.99 * spread + 0.01 * slope**2
        step = moment / (1 - 0.9**turn) / (numpy.sqrt(spread / (1 - 0.99**turn)) + 1e-8)
        weights -= 0.05 * (1 - 0.8 * turn / rounds) * step
    return _nested({name: float(weights[number]) for name, number in numbers.items()})


def _nested(held: dict[tuple[str, str], float]) -> dict[str, dict[str, float]]:
    nested: dict[str, dict[str, float]] = {}
    for (name, option), weight in sorted(held.items()):
        if abs(weight) >= LEAST:
            nested.setdefault(name, {})[option] = round(weight, 2)
    return nested


def _mean(
    some: Mapping[str, Mapping[str, float]], others: Mapping[str, Mapping[str, float]]
) -> dict[str, dict[str, float]]:
    """Half the sum of two sets of weights."""
    keys = {(name, option) for held in (some, others) for name, options in held.items() for option in options}
    return _nested({(n, o): (some.get(n, {}).get(o, 0.0) + others.get(n, {}).get(o, 0.0)) / 2 for n, o in keys})


def scored(passages: Iterable[dict[str, Any]], judge: Any, misses: bool = False) -> Scores:
    scores = Scores()
    real = sentences.learnt
    sentences.learnt = lambda: judge  # type: ignore[assignment]
    try:
        for passage in passages:
            found: Sequence[Target] = find_targets(reading_of(passage["text"]))
            score_passage(passage, found, scores, misses, True)
    finally:
        sentences.learnt = real
    return scores


def files() -> list[Path]:
    return sorted(p for p in PASSAGES.glob("*.jsonl") if HELD_OUT not in p.name)


def documents() -> list[Document]:
    """The labelled documents that may be learnt from."""
    return [d for d in described() if d.part == "tune" or d.part.startswith("fresh")]


def material(paths: Sequence[Path]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Passages that did not shape the rules, and those that did."""
    fresh: list[dict[str, Any]] = []
    shaped: list[dict[str, Any]] = []
    for path in paths:
        (shaped if path.name.startswith(SHAPED) else fresh).extend(load_passages(path))
    return fresh, shaped


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--check", action="store_true", help="fit on four fifths, score the rest, five times; write nothing"
    )
    parser.add_argument("--misses", action="store_true", help="with --check: list what is missed and invented")
    parser.add_argument("--files", nargs="*", type=Path, help="labelled passages, in place of those of the project")
    parser.add_argument(
        "--also", nargs="*", type=Path, default=[], help="more passages, on which the rules were shaped too"
    )
    parser.add_argument("--pull", type=float, default=0.25, help="how much weights are pulled to zero")
    parser.add_argument(
        "--mean",
        nargs="*",
        choices=TASKS,
        default=[],
        help="tasks whose weights become the mean of those found and those that ship, which differ by chance",
    )
    chosen = parser.parse_args(arguments)
    fresh, shaped = material(chosen.files or files())
    shaped += [passage for path in chosen.also for passage in load_passages(path)]
    known = [without_rules(c) for passage in shaped for c in choices_of(passage)]
    plainly = ((FORMS, plain.passages(2, seed=11)), (FREELY, plain.said_freely(6, seed=11)))
    known += [replace(c, weight=w * c.weight) for w, some in plainly for passage in some for c in choices_of(passage)]
    known += [replace(c, weight=WHOLE * c.weight) for d in documents() for c in choices_of_document(d)]
    made = [choices_of(passage) for passage in fresh]
    if not chosen.check:
        weights = fit([c for some in made for c in some] + known, chosen.pull)
        held = json.loads(LEARNT.read_text(encoding="utf-8")) if chosen.mean else {}
        of = {task: _mean(some, held[task]) if task in chosen.mean else some for task, some in weights.of.items()}
        LEARNT.write_text(
            json.dumps(of, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n", encoding="utf-8"
        )
        print(f"{len(fresh) + len(shaped)} passages, {sum(map(len, made)) + len(known)} choices, written to {LEARNT}")
        return
    order = list(range(len(fresh)))
    random.Random(3).shuffle(order)
    by_rules, by_weights = Scores(), Scores()
    for part in range(5):
        held = set(order[part::5])
        learnt_from = [c for at, some in enumerate(made) if at not in held for c in some] + known
        weights = fit(learnt_from, chosen.pull)
        kept = [fresh[at] for at in sorted(held)]
        _add(by_rules, scored(kept, Weights({})))
        _add(by_weights, scored(kept, weights, chosen.misses))
    for name, scores in (("the rules alone", by_rules), ("weighed", by_weights)):
        print(f"{name}:")
        for basis, score in sorted(scores.by["basis"].items()):
            print(f"  {basis:10} {score}")
        for basis, score in sorted(scores.by["kind"].items()):
            print(f"  {basis:10} {score}")
        print(f"  basis target on plans, placements and places: {scores.headline}")
        print(f"  all: {scores.all}")


def _add(sums: Scores, more: Scores) -> None:
    for ours, theirs in (
        (sums.all, more.all),
        (sums.headline, more.headline),
        *((sums.by[g][k], s) for g, held in more.by.items() for k, s in held.items()),
    ):
        ours.right += theirs.right
        ours.invented += theirs.invented
        ours.missed += theirs.missed


if __name__ == "__main__":
    main()
