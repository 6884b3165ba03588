"""How well targets are found in labelled passages: python -m tests.accuracy FILE... [--misses]

A passage is one line of JSON: text, kind, source_kind and gold, the labels. A found target is right when measure,
basis, value (scaled), form and period agree with a label; direction and quote are scored apart. A doubtful label counts
neither for nor against.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from db.measures import family_of
from db.records import Block, Place, Reading, Target
from monitor.targets import find_targets, is_proven
from monitor.targets.figures import scaled

Key = tuple[str, str, str, tuple[Decimal, str] | None, str]


@dataclass
class Score:
    """Right, invented and missed."""

    right: int = 0
    invented: int = 0
    missed: int = 0

    def __str__(self) -> str:
        precision = self.right / (self.right + self.invented) if self.right + self.invented else 1.0
        recall = self.right / (self.right + self.missed) if self.right + self.missed else 1.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        return f"P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  ({self.right} right, {self.invented} invented, {self.missed} missed)"


@dataclass
class Scores:
    """Scores by everything we want to see them by."""

    by: dict[str, dict[str, Score]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(Score)))
    headline: Score = field(default_factory=Score)
    all: Score = field(default_factory=Score)
    directions: list[int] = field(default_factory=lambda: [0, 0])
    quotes: list[int] = field(default_factory=lambda: [0, 0])
    unproven: int = 0

    def count(self, kind: str, passage: dict[str, Any], measure: str, basis: str) -> None:
        groups = [
            self.all,
            self.by["basis"][basis],
            self.by["measure"][measure],
            self.by["kind"][passage["kind"]],
            self.by["source kind"][passage.get("source_kind", "")],
        ]
        if basis == "target" and family_of(measure) != "money":
            groups.append(self.headline)
        for score in groups:
            setattr(score, kind, getattr(score, kind) + 1)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--misses", action="store_true", help="list what is missed and invented")
    parser.add_argument("--kind", default="", help="only passages of this kind: prose, table")
    parser.add_argument("--no-periods", action="store_true", help="leave periods out of the comparison")
    chosen = parser.parse_args(arguments)
    for path in chosen.files:
        passages = [p for p in load_passages(path) if not chosen.kind or p["kind"] == chosen.kind]
        scores = score_passages(passages, chosen.misses, not chosen.no_periods)
        print(f"{path}: {len(passages)} passages")
        report(scores)


def load_passages(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def score_passages(passages: Iterable[dict[str, Any]], misses: bool = False, periods: bool = True) -> Scores:
    scores = Scores()
    for passage in passages:
        reading = reading_of(passage["text"])
        found = find_targets(reading)
        scores.unproven += sum(not is_proven(t, reading) for t in found)
        score_passage(passage, found, scores, misses, periods)
    return scores


def score_passage(
    passage: dict[str, Any], found: Sequence[Target], scores: Scores, misses: bool, periods: bool
) -> None:
    gold = list(passage["gold"])
    left: list[dict[str, Any]] = [g for g in gold if not g.get("doubtful")]
    doubtful = [g for g in gold if g.get("doubtful")]
    invented = []
    for target in found:
        match = next((g for g in left if _label_key(g, periods) == _target_key(target, periods)), None)
        if match is None:
            invented.append(target)
            continue
        left.remove(match)
        scores.count("right", passage, target.measure, target.basis)
        scores.directions[0] += match["direction"] == target.direction
        scores.directions[1] += 1
        shared = _words(match["quote"]) & _words(target.quote.replace(" | ", " "))
        scores.quotes[0] += len(shared) >= len(_words(match["quote"])) * 0.6
        scores.quotes[1] += 1
    invented = [t for t in invented if not any(_like(t, g) for g in doubtful)]
    for target in invented:
        scores.count("invented", passage, target.measure, target.basis)
    for label in left:
        scores.count("missed", passage, label["measure"], label["basis"])
    if misses and (left or invented):
        print(f"--- {passage.get('id', '')}: {passage['text'][:600]}")
        for label in left:
            print(
                "   MISSED  ",
                label["measure"],
                label["basis"],
                label["form"],
                label["value"],
                label["unit"],
                label["period"] or "-",
                "|",
                label["quote"],
            )
        for t in invented:
            print("   INVENTED", t.measure, t.basis, t.form, t.value, t.unit, t.period or "-", "|", t.quote[:120])


def _like(target: Target, label: dict[str, Any]) -> bool:
    """Whether a found target is what a doubtful label means: same measure and figure, whatever else."""
    return target.measure == label["measure"] and _value(target.value, target.unit) == _value(
        label["value"], label["unit"]
    )


def _label_key(label: dict[str, Any], periods: bool) -> Key:
    return (
        label["measure"],
        label["basis"],
        label["form"],
        _value(label["value"], label["unit"]),
        label["period"] if periods else "",
    )


def _target_key(target: Target, periods: bool) -> Key:
    return (
        target.measure,
        target.basis,
        target.form,
        _value(target.value, target.unit),
        target.period if periods else "",
    )


def _value(value: Any, unit: str) -> tuple[Decimal, str] | None:
    if value is None:
        return None
    number, unit = scaled(Decimal(str(value)), unit)
    return number.normalize(), unit


def _words(quote: str) -> set[str]:
    return set(quote.lower().split())


def reading_of(text: str) -> Reading:
    try:
        from monitor.reading import read
    except ImportError:
        return plain_reading(text)
    return read(text.encode(), "text/plain")


def plain_reading(text: str) -> Reading:
    """Paragraphs of a text, for where no reader is at hand."""
    parts = [p.strip() for p in text.split("\n\n") if p.strip()]
    return Reading("", tuple(Block("paragraph", p, Place(block=n)) for n, p in enumerate(parts)), "text")


def report(scores: Scores) -> None:
    for name, groups in scores.by.items():
        print(f"  by {name}")
        for code, score in sorted(groups.items()):
            print(f"    {code:26} {score}")
    print(
        f"  direction right {scores.directions[0]} of {scores.directions[1]}; quote right {scores.quotes[0]} of {scores.quotes[1]}; unproven {scores.unproven}"
    )
    print(f"  basis target on plans, placements and places: {scores.headline}")
    print(f"  all: {scores.all}")


if __name__ == "__main__":
    main()
