"""Finding targets in tables: what each cell states, from all the labels that stand over it.

cells.py says which labels those are, labels.py what each of them says by itself; here they are weighed against each
other. The nearest label decides; outer ones (groups, caption, headings) decide only what nearer ones leave open.
view.py knows the table as a whole; subjects.py, times.py, bases.py and signs.py answer one question each of a cell,
stating.py puts the answers together, variances.py tells a year's position from budget and spending, wording.py reads cells that are sentences, rows.py goes through the rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Final

from db.records import Block, Reading, Target
from monitor.targets.cells import Slot, slots
from monitor.targets.context import Context
from monitor.targets.tables.captions import titles_of
from monitor.targets.tables.rows import read_row
from monitor.targets.tables.view import View

__all__ = ["find_in_table"]

# What would be if something else were so: no table of it states anything.
_SENSITIVE: Final = re.compile(r"\bsensitivit(?:y|ies)\b|\bwhat if\b", re.IGNORECASE)
_RISKS: Final = re.compile(
    r"risks?(?: description| title| area)?|description of risk|what could go wrong", re.IGNORECASE
)
_LIKELY: Final = re.compile(
    r"(?:likelihood|probability|impact|severity)\b.*|(?:risk )?(?:score|rating)(?: \(.*\))?|L|I|P", re.IGNORECASE
)


def find_in_table(block: Block, reading: Reading, context: Context, written: str) -> list[Target]:
    """Every target that a table states, by rows; each with the exact texts of its labels and cell as its quote.

    `written` is when the document was, as written.py has it.
    """
    table = block.table
    if table is None:
        return []
    view = View(block, table, context, written, titles_of(block, table, context, reading), reading.title)
    found: list[Target] = []
    held = slots(table)
    if _is_of_risks(held) or any(_SENSITIVE.search(title) for title in view.titles[:2] if not title.endswith(".")):
        return []
    view.learn(held)
    for _, row in groupby(held, key=lambda slot: (slot.row, slot.groups)):
        found += read_row(view, list(row))
    return found


def _is_of_risks(held: Sequence[Slot]) -> bool:
    """Whether a table is a register of risks: what it fears and what answers that are no targets."""
    headers = {text.strip() for slot in held for text in slot.columns} | {t.strip() for s in held for t in s.stub}
    return any(map(_RISKS.fullmatch, headers)) and any(map(_LIKELY.fullmatch, headers))
