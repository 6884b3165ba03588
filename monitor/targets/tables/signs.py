"""Whether a sum in a table is a deficit or a surplus, which minus signs and brackets tell differently in each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from monitor.targets.cells import Slot
from monitor.targets.figures import Figure, parse_cell
from monitor.targets.labels import Label, Sign, sign_of_brackets
from monitor.targets.tables.view import View


def is_deficit(view: View, slot: Slot, columns: Sequence[Label], figure: Figure, first_negative: bool) -> bool:
    """Whether a sum is a deficit or overspend; a surplus is a negative deficit."""
    if said := re.search(r"\b(?:(surplus|underspend)|deficit|overspend)\b", slot.cell.text, re.IGNORECASE):
        return not said[1]
    rows = view.labels(slot.rows)
    groups = view.labels(slot.groups)
    for axis, line in (("down", slot.column), ("along", slot.row)):
        step = view.steps.get((axis, slot.section, line))
        if step and abs(abs(step) - figure.value) <= max(Decimal("0.11"), figure.value / 100):
            return step > 0  # what the year adds to the deficit, as the deficits before and after it show
    near: list[Sign] = [x.sign for x in (*rows, *columns, *groups, *view.labels((*slot.stub, *slot.titles)))]
    outer: list[Sign] = [x.sign for x in view.labels(view.titles)]
    for sign in (*near, *outer[:2], *map(sign_of_brackets, view.context.notes)):
        if sign == "surplus_first":
            return figure.negative
        if sign == "deficit_first":
            return not figure.negative
    sign = next((s for s in near if s), "")
    if sign == "surplus":
        return False
    along = bool(slot.rows) and _along_rows(view, slot, columns)
    negative_means_deficit = first_negative if along else _column_sign(view, slot)
    if sign == "deficit" or any(s == "deficit" for s in outer):
        return figure.negative == negative_means_deficit
    if along and "in-year" in " ".join(slot.rows).lower() and not first_negative:
        return not figure.negative  # a year's position that begins in deficit and ends in brackets
    return figure.negative == negative_means_deficit or figure.negative


def _along_rows(view: View, slot: Slot, columns: Sequence[Label]) -> bool:
    """Whether the measure or the basis is named by the row, so that its figures run along it."""
    rows = view.labels(slot.rows)
    if any(x.basis and not x.period for x in rows) and any(x.period for x in columns):
        return True
    return any(label.measure or not (label.period or label.generic) for label in rows)


def _column_sign(view: View, slot: Slot) -> bool:
    for text in view.firsts.get((slot.section, slot.column), ()):
        figure = parse_cell(text, "gbp")
        if figure is not None and figure.value:
            return figure.negative
    return False
