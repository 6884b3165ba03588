"""A row of a table: which of its cells state something, and what the others tell of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain
from typing import Final

from db.records import Target
from monitor.targets.cells import Slot, parted
from monitor.targets.figures import Figure, find_figures, parse_cell
from monitor.targets.labels import Label, read_label
from monitor.targets.tables.stating import balance_due, balanced, figures_of, target_of
from monitor.targets.tables.subjects import is_sum_of_costs, subject_of, unit_of
from monitor.targets.tables.times import meant_period, row_period
from monitor.targets.tables.variances import overspend_of
from monitor.targets.tables.view import MIDDLE, View
from monitor.targets.tables.wording import commitments_of, progress_of, says_more, sentences_of, tells_of_progress

_OF_ENGLAND: Final = re.compile(
    r"(?:,|:|\bin|\bacross|\bfor)\s*England\b(?! (?:and|&|average))|^England\b", re.IGNORECASE
)
_SORT: Final = re.compile(
    r"\b(?:type|provision|setting|category|sector|description|nature|project|scheme)\b", re.IGNORECASE
)
_WORDED: Final = re.compile(r"\d\D*[a-z]{4}", re.IGNORECASE)  # a figure with words after it
# Savings of the council's own money are none of the grant's.
_FUND: Final = re.compile(r"(?:source of )?fund(?:ing)?|account", re.IGNORECASE)
_GENERAL: Final = re.compile(r"general(?: fund)?|GF|revenue budget|HRA", re.IGNORECASE)
_BALANCED: Final = re.compile(
    r"(?:in[- ]year )?(?:balanced?|in balance|break(?:s|ing)? ?-?even|balanced position)", re.IGNORECASE
)
_REFERENCE: Final = re.compile(r"[A-Z]{0,3}[. -]?\d{1,2}(?:\.\d{1,2})*[a-z]?")
_UNIT_OF_ROW: Final = re.compile(r"units?(?: of measure(?:ment)?)?", re.IGNORECASE)


def read_row(view: View, row: Sequence[Slot]) -> list[Target]:
    """Every target that a row states; commitments without a figure where a figure does not say the same."""
    found: list[Target] = []
    if (over := overspend_of(view, row)) is not None:
        found.append(over)
    first = _first_sign(view, row)
    baselines = _baselines(view, row)
    when = row_period(view, row)
    for slot in row:  # "Measure | Period | Value | Unit"
        if _UNIT_OF_ROW.fullmatch(" ".join(slot.columns)) and (unit := read_label(slot.cell.text).unit):
            view.units[slot.row] = unit
    sorts = [read_label(s.cell.text) for s in row if s.kind == "words" and _SORT.search(" ".join(s.columns))]
    numbered = bool(row) and all(map(_REFERENCE.fullmatch, row[0].rows))
    if numbered and row[0].kind == "words":  # "3.3 | Open 75 places in resourced provision | ..."
        view.actions[row[0].section, row[0].row] = read_label(row[0].cell.text)
    several = len({slot.columns[1:] for slot in row if slot.kind == "period"}) > 1
    progress: list[Target] = []
    for slot in chain.from_iterable(parted(slot, view.in_brackets) for slot in row):
        text = slot.cell.text
        columns = view.labels(slot.columns)
        if slot.kind == "period" and (balance := balance_due(view, slot, columns)) is not None:
            found.append(balance)
        if not text or slot.cell.error or slot.kind in ("gap", "period"):
            continue
        if telling := tells_of_progress(view, slot):
            progress += progress_of(view, slot)
        # Evidence may be what is to be looked for, which its labels tell.
        if _left_out(view, slot, columns) or telling == "progress" or (telling and progress):
            continue
        stated = sentences_of(view, slot, when) if slot.kind == "words" else []
        action = view.actions.get((slot.section, slot.row))
        kinds = [action] if action is not None and slot.kind == "words" and _WORDED.search(text) else []
        subject = subject_of(view, slot, columns, [*sorts, *kinds])
        if stated and not says_more(view, slot, columns, subject, stated):
            found += stated
            continue
        if subject is not None and subject.measure == "placement_cost" and is_sum_of_costs(view, slot, columns):
            continue
        figures = figures_of(view, slot, columns, subject)
        if subject is not None and subject.measure == "dsg_in_year" and _BALANCED.fullmatch(slot.cell.text):
            found.append(balanced(view, slot, columns, subject, when))
            continue
        if subject is None or not figures:
            continue
        meant = bool(meant_period(view, columns)[0])
        undated = any(label.baseline for label in columns) and not meant and not any(x.period for x in columns)
        undated = undated and len(row) > 1 and _has_wanted(view, row) and not _is_monitored(view, row)
        # "Open by" says nothing of "Saving in 2026-27".
        dated = meant or (any(x.period for x in columns) and not subject.measure.startswith("places_"))
        # The year that a payment is for, beside the day on which it was made.
        dated = dated or (subject.measure == "dfe_payment" and any(x.yearly for x in view.labels(slot.rows[:1])))
        for figure, period in figures:
            if undated and not period[0]:
                continue
            due = row_period(view, row, slot.columns[1:]) if several and slot.columns[1:] else when
            own = period if period[0] or dated else due
            target = target_of(view, slot, columns, subject, figure, own, first, baselines)
            if target is not None:
                found.append(target)
    if not found:
        return [*commitments_of(view, row, when), *progress]
    # "Fewer pupils travel far" beside "no more than 90 placements" says it twice.
    figured = {(target.measure, target.basis) for target in found if target.value is not None}
    return [*(t for t in found if t.value is not None or (t.measure, t.basis) not in figured), *progress]


def _left_out(view: View, slot: Slot, columns: Sequence[Label]) -> bool:
    """Columns beside the figures, other councils' figures, and rows that are none."""
    rows = view.labels(slot.rows)
    if any(map(_FUND.fullmatch, slot.stub)) and any(map(_GENERAL.fullmatch, slot.rows)):
        return True
    groups = view.labels(slot.groups[:1])
    account = any(x.measure in ("dsg_in_year", "dsg_deficit") for x in rows[:1])
    if account and len({column for _, column in view.firsts}) == 1:
        return False  # the one column of figures, whatever stands over it
    if view.averages and any(MIDDLE.fullmatch(x.text.strip()) for x in columns[:1]):
        return False
    if (
        any(x.aside for x in columns[:1])
        or any(x.aside and x.beside for x in columns[1:])
        or any(x.aside for x in rows[:1] if not x.measure and (x.beside or not x.generic))
    ):
        return True
    if any(re.search(r"\bvariances?\b|\bdifference\b", label.text, re.IGNORECASE) for label in rows[:1]) and not any(
        label.measure == "dsg_in_year" for label in rows[:1]
    ):
        return True
    if any(x.change for x in columns) and view.dated > 1 and not any(x.period for x in (*columns, *rows, *groups)):
        return True  # the difference of two columns beside it
    if not view.compared and view.titles and _OF_ENGLAND.search(view.titles[0]):
        return True
    if view.saves or view.saved:
        rows = []  # "Recoupment from other authorities" is an action
    return view.has_own and any(label.elsewhere for label in (*rows, *columns, *groups))


def _has_wanted(view: View, row: Sequence[Slot]) -> bool:
    """Whether a figure in this row stands under a header that says target, forecast or actual."""
    for slot in row:
        labels = view.labels(slot.columns)
        if any(label.baseline for label in labels) or not any(label.basis or label.period for label in labels):
            continue
        if slot.kind == "figure" or find_figures(slot.cell.text):
            return True
    return False


def _is_monitored(view: View, row: Sequence[Slot]) -> bool:
    """Whether targets of a row stand beside what was reached, so that its baseline is one more actual."""
    dated = [x for slot in row for x in view.labels(slot.columns) if x.period and not x.baseline]
    return {"actual", "target"} <= {x.basis for x in dated}


def _baselines(view: View, row: Sequence[Slot]) -> list[Figure]:
    found = []
    for slot in row:
        if any(label.baseline for label in view.labels(slot.columns)):
            figure = parse_cell(slot.cell.text, unit_of(view, slot, view.labels(slot.columns)))
            if figure is not None:
                found.append(figure)
    return found


def _first_sign(view: View, row: Sequence[Slot]) -> bool:
    """Whether the first sum of a row is negative: rows of deficits begin with a deficit."""
    for slot in row:
        figure = parse_cell(slot.cell.text, "gbp")
        if figure is not None and figure.value and not _left_out(view, slot, view.labels(slot.columns)):
            return figure.negative
    return False
