"""What a budget-monitoring table says of the year: how far spending is from its budget, in its column of variances.

"High needs block | Budget | Forecast | Variance" gives the year's overspend in its last column alone; the budget and
what is spent are no deficits, whatever the title speaks of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from db.records import Basis, Target
from monitor.targets.cells import Slot
from monitor.targets.figures import Figure, parse_cell
from monitor.targets.labels import Label
from monitor.targets.tables.stating import target_of
from monitor.targets.tables.subjects import Subject, unit_of
from monitor.targets.tables.view import MONEY_UNITS, View

# "Total high needs", "High Needs Block", "DSG total"
_ACCOUNT: Final = re.compile(
    r"(?:(?:grand|overall|net)? ?total|net)?[ ,:–-]*(?:for (?:the )?)?"
    r"(?:dsg|dedicated schools? grant|high needs|hnb)(?: \(?(?:dsg|hnb|hn)\)?)?"
    r"(?: (?:block|budget|dsg|funding|expenditure|spend(?:ing)?|grant))*[ ,:–-]*(?:(?:grand |overall |net )?total)?",
    re.IGNORECASE,
)
_TOTAL: Final = re.compile(
    r"(?:(?:grand|overall|net) )?total(?: (?:expenditure|spend(?:ing)?|variance|budget))?", re.IGNORECASE
)
_OF_ACCOUNT: Final = re.compile(r"\bhigh needs\b|\bdsg\b|\bdedicated schools? grant\b|\bhnb\b", re.IGNORECASE)
_TO_COME: Final = re.compile(r"\b(?:forecast|project\w+|estimat\w+|expected|predicted|latest)\b", re.IGNORECASE)
_IN_YEAR: Final = re.compile(r"\b(?:month|quarter|period|q[1-4]|p\d{1,2}|m\d{1,2}|ytd|to date)\b", re.IGNORECASE)
_ROUNDING: Final = Decimal("0.2")  # of what is shown to one place
_SLIGHT: Final = Decimal("0.02")


def overspend_of(view: View, row: Sequence[Slot]) -> Target | None:
    """The year's overspend that a row on the high needs block, or the whole grant, gives as its variance; else None."""
    if not view.monitoring or not row or not row[0].rows:
        return None
    name = row[0].rows[0].strip()
    titles = " ".join((*row[0].stub, *row[0].titles, *view.titles[:2]))
    whole = _TOTAL.fullmatch(name) and _OF_ACCOUNT.search(titles)
    if not (_ACCOUNT.fullmatch(name) or whole):
        return None
    slots = {slot.column: slot for slot in row}
    budget, spent, variance = (slots.get(column) for column in view.monitoring)
    if budget is None or spent is None or variance is None:
        return None
    planned, made, figure = (_sum_of(view, slot) for slot in (budget, spent, variance))
    if planned is None or made is None or figure is None or figure.unit not in MONEY_UNITS:
        return None
    over = (-made.value if made.negative else made.value) - (-planned.value if planned.negative else planned.value)
    if abs(abs(over) - figure.value) > max(_ROUNDING, figure.value * _SLIGHT) or planned.negative:
        return None  # what differs is something else
    label = " ".join(spent.columns)
    basis: Basis = "forecast" if _TO_COME.search(label) else "actual"
    if basis == "actual" and "outturn" not in label.lower() and _IN_YEAR.search(f"{label} {titles}"):
        return None  # what was spent by then, beside the budget of the whole year
    columns = view.labels(variance.columns)
    target = target_of(view, variance, columns, Subject("dsg_in_year", Label(name)), figure, ("", ""), False, ())
    if target is None:
        return None
    value = figure.value if over >= 0 else -figure.value
    return replace(target, basis=basis, direction="", form="level", value=value)


def _sum_of(view: View, slot: Slot) -> Figure | None:
    return parse_cell(slot.cell.text, unit_of(view, slot, view.labels(slot.columns)))
