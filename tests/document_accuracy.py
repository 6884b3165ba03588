"""How well targets are found in whole documents: python -m tests.document_accuracy [--part PART] [--misses]

The documents are those of tests/documents, each in several formats, with labels that come from its description. A
found target is right when measure, basis, value (scaled), form and period agree with a label; a doubtful label counts
neither for nor against. Scope, direction, baseline and the proof of quotes are scored apart, on what was right.
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
from db.records import Reading, Target, Unreadable
from monitor.reading import read
from monitor.targets import find_targets, is_proven
from monitor.targets.figures import scaled
from tests.accuracy import Score

HERE = Path(__file__).parent / "documents"
PARTS = (
    "tune",
    "held",
    "blind",
    "fresh",
    "fresh_2",
    "fresh_3",
    "fresh_4",
    "fresh_5",
    "fresh_6",
    "fresh_7",
    "fresh_8",
    "fresh_9",
    "fresh_10",
    "fresh_11",
    "fresh_12",
    "fresh_13",
    "fresh_14",
    "fresh_15",
    "fresh_16",
    "fresh_17",
    "fresh_18",
    "fresh_19",
    "fresh_20",
    "fresh_21",
    "fresh_22",
    "fresh_23",
    "fresh_24",
    "blind_2",
    "blind_3",
    "blind_4",
    "blind_5",
    "blind_6",
    "blind_7",
    "blind_8",
    "blind_9",
    "blind_10",
    "blind_11",
)
# tune and fresh...: to learn from; held: scored blind once and mended since; blind...: never looked into
Key = tuple[str, str, str, tuple[Decimal, str] | None, str]


@dataclass
class Outcome:
    """What was found in one file, against what its labels say."""

    file: Path
    reading: Reading | None
    right: list[tuple[Target, dict[str, Any]]] = field(default_factory=list)
    invented: list[Target] = field(default_factory=list)
    missed: list[dict[str, Any]] = field(default_factory=list)
    unread: str = ""


def documents(part: str = "") -> list[Path]:
    """The files of one part of the labelled documents, or of all; without their labels."""
    parts = (part,) if part else PARTS
    return [
        file for name in parts for file in sorted((HERE / name).glob("*.*")) if not file.name.endswith(".targets.json")
    ]


def labels_of(file: Path) -> list[dict[str, Any]]:
    """The labels that lie beside a document; one file of them serves all its formats."""
    name = file.name.partition(".")[0]
    labels: list[dict[str, Any]] = json.loads((file.parent / f"{name}.targets.json").read_text(encoding="utf-8"))[
        "labels"
    ]
    return labels


def judge(file: Path) -> Outcome:
    """Reads a file as the product does, finds its targets and holds them against its labels."""
    labels = labels_of(file)
    try:
        reading = read(file.read_bytes(), "")
    except Unreadable as reason:
        return Outcome(file, None, missed=[label for label in labels if not label.get("doubtful")], unread=str(reason))
    found: dict[Key, Target] = {}
    for target in find_targets(reading):
        found.setdefault(key_of_target(target), target)
    wanted: dict[Key, dict[str, Any]] = {}
    for label in labels:
        if label.get("doubtful"):
            wanted.setdefault(key_of_label(label), label)
        else:
            wanted[key_of_label(label)] = label
    outcome = Outcome(file, reading)
    for key, target in found.items():
        match = wanted.get(key)
        if match is None:
            outcome.invented.append(target)
        elif not match.get("doubtful"):
            outcome.right.append((target, match))
    outcome.missed = [label for key, label in wanted.items() if key not in found and not label.get("doubtful")]
    return outcome


def key_of_target(target: Target) -> Key:
    """What must agree."""
    value = scaled(target.value, target.unit) if target.value is not None else None
    return target.measure, target.basis, target.form, value, target.period


def key_of_label(label: dict[str, Any]) -> Key:
    """What must agree, of a label."""
    value = scaled(Decimal(label["value"]), label["unit"]) if "value" in label else None
    return label["measure"], label["basis"], label["form"], value, label.get("period", "")


def format_of(file: Path) -> str:
    """ "pdf-ruled", "docx": a format, with its producer where there are several."""
    pieces = file.name.split(".")
    return "-".join((pieces[-1], *pieces[1:-1]))


def scores(outcomes: Sequence[Outcome]) -> dict[str, dict[str, Score]]:
    """Scores by format, basis, measure, kind of block and style, and over all."""
    table: dict[str, dict[str, Score]] = defaultdict(lambda: defaultdict(Score))

    def add(which: str, outcome: Outcome, measure: str, basis: str, where: str) -> None:
        rows = [
            ("all", "all"),
            ("format", format_of(outcome.file)),
            ("basis", basis),
            ("measure", measure),
            ("where", where),
        ]
        family = family_of(measure)
        if basis == "target" and family != "money":
            rows.append(("all", "target, no money"))
        for group, name in rows:
            score = table[group][name]
            setattr(score, which, getattr(score, which) + 1)

    for outcome in outcomes:
        for target, label in outcome.right:
            add("right", outcome, target.measure, target.basis, label["where"])
        for target in outcome.invented:
            block = outcome.reading.blocks[target.place.block] if outcome.reading else None
            add("invented", outcome, target.measure, target.basis, "table" if block and block.table else "text")
        for label in outcome.missed:
            add("missed", outcome, label["measure"], label["basis"], label["where"])
    return table


def sides(outcomes: Iterable[Outcome]) -> dict[str, str]:
    """The share of right targets whose scope, direction, baseline and quote are right too."""
    counts = dict.fromkeys(("scope", "direction", "baseline", "proven quote"), 0)
    total = 0
    for outcome in outcomes:
        for target, label in outcome.right:
            total += 1
            counts["scope"] += bool(target.scope) == bool(label.get("scope"))
            counts["direction"] += target.direction == label.get("direction", "")
            counts["baseline"] += str(target.baseline or "") == label.get("baseline", "")
            counts["proven quote"] += outcome.reading is not None and is_proven(target, outcome.reading)
    return {name: f"{number / total:.3f}" if total else "-" for name, number in counts.items()}


def same_in_all_formats(outcomes: Sequence[Outcome]) -> tuple[int, int]:
    """Of the documents in several formats, how many give the same findings in all of them."""
    by_name: dict[str, set[frozenset[Key]]] = defaultdict(set)
    files: dict[str, int] = defaultdict(int)
    for outcome in outcomes:
        name = outcome.file.name.partition(".")[0]
        found = [*(target for target, _ in outcome.right), *outcome.invented]
        by_name[name].add(frozenset(key_of_target(target) for target in found))
        files[name] += 1
    several = [name for name, number in files.items() if number > 1]
    return sum(len(by_name[name]) == 1 for name in several), len(several)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--part", choices=PARTS, default="")
    parser.add_argument("--misses", action="store_true", help="list what was missed and invented")
    parser.add_argument("names", nargs="*", help="only documents whose names begin so")
    options = parser.parse_args(arguments)
    files = [f for f in documents(options.part) if not options.names or f.name.startswith(tuple(options.names))]
    outcomes = [judge(file) for file in files]
    if options.misses:
        for outcome in outcomes:
            _list(outcome)
    for group, rows in scores(outcomes).items():
        print(f"\n{group}")
        for name, score in sorted(rows.items()):
            print(f"  {name:<24} {score}")
    print()
    for name, share in sides(outcomes).items():
        print(f"  {name:<24} {share}")
    same, several = same_in_all_formats(outcomes)
    print(f"  same in all formats      {same} of {several} documents; {len(files)} files")


def _list(outcome: Outcome) -> None:
    if not (outcome.missed or outcome.invented or outcome.unread):
        return
    print(f"\n{outcome.file.relative_to(HERE)} {outcome.unread}")
    for label in outcome.missed:
        words = [label["measure"], label["basis"], label["form"], label.get("value", ""), label.get("unit", "")]
        print("  missed  ", *words, label.get("period", "-"), "|", label.get("quote", ""))
    for target in outcome.invented:
        print(
            "  invented",
            target.measure,
            target.basis,
            target.form,
            target.value,
            target.unit,
            target.period,
            "|",
            target.quote[:110],
        )


if __name__ == "__main__":
    main()
