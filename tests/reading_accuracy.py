"""How well PDFs are read, against layouts that are known: `python -m tests.reading_accuracy [--misses] [NAME...]`.

words: share of the document's words found in their order (longest common subsequence over the words there are).
triples: F1 over (row label, column label, value) of all tables. The two halves are told apart: the documents named
"held_..." were never looked at while the reader was worked on.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from rapidfuzz.distance import LCSseq

from db.records import Block, Reading, Table
from monitor.reading.pdf import read_pdf

FOLDER = Path(__file__).parent / "examples" / "pdf"
Triple = tuple[str, str, str]


@dataclass
class Score:
    """Counts of one document or of several together."""

    words: int = 0
    words_in_order: int = 0
    known: int = 0
    found: int = 0
    right: int = 0
    missed: list[Triple] = field(default_factory=list)
    invented: list[Triple] = field(default_factory=list)

    @property
    def order(self) -> float:
        return self.words_in_order / self.words if self.words else 1.0

    @property
    def triples(self) -> float:
        return 2 * self.right / (self.known + self.found) if self.known + self.found else 1.0

    def add(self, other: Score) -> None:
        for name in ("words", "words_in_order", "known", "found", "right"):
            setattr(self, name, getattr(self, name) + getattr(other, name))


def even(text: str) -> str:
    return " ".join(text.casefold().replace("–", "-").replace("‐", "-").split())


def table_triples(table: Table) -> Iterator[Triple]:
    """What each figure of a table means."""
    heads, labels = table.header_rows, table.header_columns
    for row in table.rows[heads:]:
        label = " ".join(cell.text for cell in row[:labels])
        for j in range(labels, len(row)):
            if row[j].text:
                names = dict.fromkeys(table.rows[i][j].text for i in range(heads) if table.rows[i][j].text)
                yield even(label), even(" ".join(names)), even(row[j].text)


def block_words(block: Block) -> list[str]:
    if block.table is None:
        return even(f"{block.number} {block.text}").split()
    words = even(block.table.caption).split()
    for row in block.table.rows:
        words.extend(even(" ".join(dict.fromkeys(cell.text for cell in row if not cell.filled))).split())
    return words


def score(reading: Reading, known: dict[str, object]) -> Score:
    truth = even(str(known["words"])).split()
    read = [word for block in reading.blocks if block.kind != "note" for word in block_words(block)]
    triples = known["triples"]
    assert isinstance(triples, list)
    wanted = Counter((even(r), even(c), even(v)) for r, c, v in triples)
    got: Counter[Triple] = Counter()
    for block in reading.blocks:
        if block.table is not None:
            got.update(table_triples(block.table))
    right = wanted & got
    return Score(
        words=len(truth),
        words_in_order=LCSseq.similarity(truth, read),
        known=wanted.total(),
        found=got.total(),
        right=right.total(),
        missed=list((wanted - got).elements()),
        invented=list((got - wanted).elements()),
    )


def documents(names: list[str]) -> list[str]:
    every = sorted(path.name.removesuffix(".layout.json") for path in FOLDER.glob("*.layout.json"))
    return [name for name in every if not names or any(name.startswith(wanted) for wanted in names)]


def measure(name: str) -> Score:
    known = json.loads((FOLDER / f"{name}.layout.json").read_text(encoding="utf-8"))
    return score(read_pdf((FOLDER / f"{name}.pdf").read_bytes()), known)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="only documents whose names begin so")
    parser.add_argument("--misses", action="store_true", help="list triples missed and invented")
    options = parser.parse_args()
    halves = {"tuned on": Score(), "held out": Score()}
    print(f"{'document':38} {'words':>6} {'triples':>8}")
    for name in documents(options.names):
        one = measure(name)
        halves["held out" if name.startswith("held_") else "tuned on"].add(one)
        print(f"{name:38} {one.order:6.3f} {one.triples:8.3f}")
        if options.misses:
            for triple in one.missed[:8]:
                print("    missed  ", triple)
            for triple in one.invented[:8]:
                print("    invented", triple)
    for half, total in halves.items():
        if total.words:
            print(f"{half:38} {total.order:6.3f} {total.triples:8.3f}   of {total.known} triples")


if __name__ == "__main__":
    main()
