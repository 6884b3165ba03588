"""How well changes are found: `python -m tests.pair_accuracy [tune|held]`.

Every pair of tests/pairs is made, read, and compared. Recall: changes expected and told, with their measure, period,
old and new figure. Precision: changes told that were expected. False alarms: pairs in which nothing material changed
and something was told all the same.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from db.records import Change, Target
from monitor.comparing import Findings, compare
from monitor.reading import read
from monitor.targets import find_targets
from monitor.targets.periods import same_year
from tests.pairs.describing import Expected, Pair, Part, pairs


@dataclass
class Score:
    """What was expected and what was told, over some pairs."""

    pairs: int = 0
    immaterial: int = 0
    expected: int = 0
    found: int = 0
    told: int = 0
    right: int = 0
    false_alarms: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        return self.found / self.expected if self.expected else 1.0

    @property
    def precision(self) -> float:
        return self.right / self.told if self.told else 1.0

    def __str__(self) -> str:
        return (
            f"{self.pairs} pairs ({self.immaterial} immaterial): "
            f"recall {self.found}/{self.expected} = {self.recall:.3f}, "
            f"precision {self.right}/{self.told} = {self.precision:.3f}, "
            f"false alarms on {len(self.false_alarms)} of {self.immaterial}"
        )


def changes_of(pair: Pair) -> list[Change]:
    """The changes told of a pair: those that are material."""
    sides = []
    for body, media_type in pair.bodies():
        reading = read(body, media_type)
        sides.append(Findings(reading, tuple(find_targets(reading))))
    return [change for change in compare(*sides) if change.material]


def score(several: Sequence[Pair]) -> Score:
    """The score over pairs, each made anew."""
    total = Score()
    for pair in several:
        told = changes_of(pair)
        total.pairs += 1
        total.immaterial += not pair.is_material
        total.expected += len(pair.expected)
        total.told += len(told)
        left = list(told)
        for expected in pair.expected:
            match = next((change for change in left if meets(change, expected)), None)
            if match is None:
                total.faults.append(f"MISSED {pair.id}: {expected}")
                continue
            left.remove(match)
            total.found += 1
            total.right += 1
        for change in left:
            if _measure(change) in pair.allowed:
                total.told -= 1
                continue
            total.faults.append(f"WRONG  {pair.id}: {say(change)}")
        if left and not pair.is_material:
            total.false_alarms.append(pair.id)
    return total


def meets(change: Change, expected: Expected) -> bool:
    """Whether a change is the one expected."""
    after, before = change.after, change.before
    target = after or before
    return (
        expected.kind in ("*", change.kind)
        and expected.measure in ("*", _measure(change))
        and (not expected.period or (target is not None and same_year(target.period, expected.period)))
        and (expected.old is None or _is(before, expected.old))
        and (expected.new is None or _is(after, expected.new))
        and (not expected.note or any(expected.note in note for note in change.notes))
    )


def _is(target: Target | None, value: Decimal) -> bool:
    return target is not None and target.value == value


def _measure(change: Change) -> str:
    target = change.after or change.before
    return target.measure if target is not None else change.measure


def say(change: Change) -> str:
    """A change on one line."""
    sides = [
        f"{t.value} {t.unit} {t.basis} {t.form} {t.direction} {t.period} “{t.quote[:90]}”" if t else "-"
        for t in (change.before, change.after)
    ]
    if change.kind == "reworded":
        sides = [change.words_before or "-", change.words_after or "-"]
    return f"{change.kind} {_measure(change)}: {sides[0]} => {sides[1]} {change.notes}"


def main(parts: Sequence[str]) -> int:
    wanted: Sequence[Part] = [part for part in ("tune", "held") if not parts or part in parts]
    for part in wanted:
        begun = time.perf_counter()
        result = score(list(pairs(part)))
        print(f"{part}: {result} ({time.perf_counter() - begun:.1f} s)")
        for fault in result.faults:
            print("  " + fault)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
