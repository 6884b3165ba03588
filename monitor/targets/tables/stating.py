"""What a cell states: its figure with measure, basis, form, direction and period."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from db.records import Direction, Form, Target
from monitor.targets.cells import Slot
from monitor.targets.commitments import find_cues
from monitor.targets.figures import Figure, find_figures, parse_cell
from monitor.targets.labels import Label, read_label, words_of
from monitor.targets.periods import find_periods
from monitor.targets.quarters import end_of_quarter, month_of_quarter
from monitor.targets.tables.bases import MEASURED, STATES, basis_of
from monitor.targets.tables.signs import is_deficit
from monitor.targets.tables.subjects import Subject, unit_of
from monitor.targets.tables.times import IN_MONTH, period_of
from monitor.targets.tables.view import MONEY_UNITS, View, is_money
from monitor.targets.weighing import PLACES_OF

_TITLE_CHANGE: Final = re.compile(
    r"(?:(?:table|figure|chart) \w+[:.]? ?)?(?:(?:planned|projected|expected|forecast|annual|net|percentage|%|yearly|year[- ]on[- ]year|rate of) )*"
    r"(?:change|growth|increase|reduction|decrease)s?\b",
    re.IGNORECASE,
)
# Over plans by need or age: a share of them, and no share of pupils.
_SHARE: Final = re.compile(
    r"(?:share|proportion|percentage|per ?cent|%)(?! of (?:all |the )*(?:\w+ )?(?:pupil|population|child|0))",
    re.IGNORECASE,
)
# What a figure in the words of a cell counts, where that is nothing of ours: "200 staff trained", "90% of schools".
_OF_OTHERS: Final = re.compile(
    r"\s*(?:of (?:all |our |the )*)?(?:\w+ )?(?:staff|officers?|posts?|writers|workers|caseworkers|schools|SENCOs?|teachers|parents|families|internships|meetings|sessions|weeks|openings|lots|"
    r"instalments|cases|settings|providers|trained|judged|satisfied)\b",
    re.IGNORECASE,
)
_CASELOAD: Final = re.compile(r"\bcaseloads?\b|\bwait(?:s|ing)?\b", re.IGNORECASE)
_RATE_NAME: Final = re.compile(r"^\w+ (?:\w+ )?rate$", re.IGNORECASE)  # caseload_rate: per whom it does not say
_DOWN_TO_DOUBT: Final = 0.8
_LEVEL_AND_CHANGE: Final = re.compile(
    r"[£\d,.]+ ?(?:%|m|k)? \([+−–-] ?[£\d,.]+ ?(?:%|m|k)?(?: (?:on|since|from|over|against) [^()]*)?\)"
)
_CHANGED_TO: Final = re.compile(
    r"\b(?:halv|doubl|reduc|cut|fall|lower|increas|rais|grow|ris|up|down)\w*\b[^.;]*\bto(?: no more than| at least| about)?\s*$",
    re.IGNORECASE,
)
_NOTED: Final = re.compile(r"(?<=\d)\s?\([a-z][a-z .-]{2,24}\)$", re.IGNORECASE)  # "3.7 (actual)"
_SO_MANY_PLACES: Final = re.compile(r"\d (?:[a-z-]+ ){0,3}places\b", re.IGNORECASE)
# Cells of which one figure counts: "No more than 14 (21 now)", "268 (of whom 41 board)"; or both: "231 children (8.8% of EHCPs)".
_BY_CONTRAST: Final = re.compile(
    r"[^()\d]*\((?:(?:now|currently|from) [£\d][\d,.]*\s?(?:%|m|k)?"
    r"|[£\d][\d,.]*\s?(?:%|m|k)? ?(?:(?:in|at|on) [^()]*\b20\d\d|now|today|currently|at present))\)",
    re.IGNORECASE,
)
_OF_WHICH_SOME: Final = re.compile(
    r"[ ,]*(?:\((?:(?:of (?:whom|which)|including) )?\d[\d,]* [a-z][a-z ]*\)|,? of (?:whom|which) \d[\d,]* [a-z][a-z ]*)",
    re.IGNORECASE,
)
COUNT_AND_SHARE: Final = re.compile(
    r"[\d,.]+(?: [a-z]+){0,3} ?\(([\d.]+) ?%(?: of [^()\d]*)?\)\*?|[\d.]+ ?% ?\(([\d,.]+)\)\*?"
)
_SUPPRESSED: Final = re.compile(r"(?:fewer than|less than|under|below|<)\s?(?:[3-6]|1[0-2]|five|ten)", re.IGNORECASE)
_REACH_BALANCE: Final = re.compile(
    r"\b(?:reach|achieve|return to|restore|secure|positive)\b[^.;]*\b(?:balance|break[- ]?even)\b|\bin[- ]year balance\b.*\b(?:reached|achieved|by)\b|^year (?:of|in which) [^.;]*\bbalance",
    re.IGNORECASE,
)
_WEEKS_TAKEN: Final = re.compile(
    r"\b(?:average|mean|median|number|time|wait|taken)\b[^,;]*\bweeks\b|\bweeks (?:taken|to|from|waited)\b|\b(?:time|wait)\w*\b",
    re.IGNORECASE,
)


def figures_of(
    view: View, slot: Slot, columns: Sequence[Label], subject: Subject | None
) -> list[tuple[Figure, tuple[str, str]]]:
    """The figures of a cell, each with the period that the cell itself gives."""
    text = slot.cell.text
    none = ("", "")
    unit = unit_of(view, slot, columns)
    whole = parse_cell(_NOTED.sub("", text), unit)
    if whole is not None:
        return [(whole, none)]
    if subject is None or len(text) > 160:
        return []
    if subject.measure == "ehc_plans" and words_of("other").search(text):
        return []  # "25 plans audited a month"
    known = any(c.basis or c.period or c.measure or c.baseline or c.unit for c in columns) or not slot.columns
    known = known or any(STATES.search(c.text) for c in columns)
    found = find_figures(text)
    known = known or (any(MEASURED.match(c.text) for c in columns) and bool(found) and found[0].start == 0)
    if not found or not (known or len(text) < 40):
        return []
    periods = [p for p in find_periods(text, view.academic) if p.kind != "span"]
    figures = [replace(f, unit=unit) if f.unit == "count" and unit else f for f in found]
    if len(figures) == len(periods) and len(figures) > 1:
        return [(f, (p.value, p.written)) for f, p in zip(figures, periods, strict=True)]
    own = (periods[-1].value, periods[-1].written) if periods else none
    if len(figures) == 1:
        return [] if _OF_OTHERS.match(text[figures[0].end :]) or _CASELOAD.search(text) else [(figures[0], own)]
    if len(figures) == 2 and re.search(r"\bfrom\b", text[: figures[0].start], re.IGNORECASE):
        return [(figures[1], own)]
    if len(figures) == 2 and _LEVEL_AND_CHANGE.fullmatch(text):
        return [(f, none) for f in figures]  # "86 (+17 on 2022)"
    if len(figures) == 2 and _CHANGED_TO.search(text[: figures[1].start]):
        return [(figures[1], own)]  # "Halved to 70"
    if len(figures) == 2 and not figures[0].start and _OF_WHICH_SOME.fullmatch(text[figures[0].end :]):
        return [(figures[0], none)]  # "268 (of whom 41 board)"
    if len(figures) == 2 and _BY_CONTRAST.fullmatch(text[figures[0].end :]):
        return [(figures[0], none)]  # "No more than 14 (21 now)"
    share = COUNT_AND_SHARE.fullmatch(text)
    return [(f, own) for f in figures] if share and len(figures) == 2 else []


def target_of(
    view: View,
    slot: Slot,
    columns: Sequence[Label],
    subject: Subject,
    figure: Figure,
    own_period: tuple[str, str],
    first_negative: bool,
    baselines: Sequence[Figure],
) -> Target | None:
    """What one figure of a cell states; None where its unit does not go with what is counted.

    `own_period` is what the cell itself or a column of dates gives, `first_negative` whether the first sum of the row
    is negative, `baselines` the figures of the row under "Baseline".
    """
    measure, unit = subject.measure, figure.unit
    period, written = period_of(view, slot, columns, own_period)
    form, direction, value = _form(view, slot, columns, subject, figure)
    doubt = min(slot.cell.confidence, view.block.ocr if view.block.ocr is not None else 1.0) < _DOWN_TO_DOUBT
    if is_money(measure):
        if unit == "percent" or unit == "percentage_points":
            if form != "change":
                return None
        elif unit not in MONEY_UNITS:
            unit, doubt = _guess_money(figure, doubt)
            if not unit:
                return None
        if measure == "dfe_payment" and not value:
            return None  # no payment
        if measure == "dsg_savings" and view.costs_beside and not figure.negative:
            return None
        if any(x.no_balance for x in (*view.labels(slot.rows[:1]), *columns[:1])):
            return None
        if (
            form == "level"
            and measure in ("dsg_deficit", "dsg_in_year")
            and not is_deficit(view, slot, columns, figure, first_negative)
        ):
            value = -value
    elif (
        unit in MONEY_UNITS
        or (measure == "tribunal_appeals" and unit == "count" and _is_rate(view, slot, columns))
        or (unit == "count" and value != value.to_integral() and _is_rate(view, slot, columns))
        or (unit == "count" and any(_RATE_NAME.search(x.text) for x in columns))
        or (
            measure == "ehc_plans"
            and unit == "percent"
            and form != "change"
            and any(_SHARE.match(x.text) for x in columns)
        )
        or (measure == "ehc_plans" and unit == "percent" and value == 100)
    ):
        return None
    elif unit == "weeks" and measure in ("ehc_plans", "ehc_plans_new") and _is_wait(view, slot, columns):
        measure = "ehc_timeliness"
    elif unit == "weeks" and measure != "ehc_timeliness":
        unit = "count"
    ends = "" if is_money(measure) else month_of_quarter((*slot.columns, *slot.rows), period)
    if measure in PLACES_OF and slot.kind == "words" and _SO_MANY_PLACES.search(slot.cell.text):
        measure = PLACES_OF[measure]
    basis = basis_of(view, slot, columns, ends or period, measure, figure)
    if basis == "actual" and unit == "count" and _SUPPRESSED.fullmatch(slot.cell.text.strip()):
        return None  # too few to be told
    period, written = period_of(view, slot, columns, own_period, basis)
    if not is_money(measure):  # "2025-26 forecast at Q2" of the account is of the year
        period = end_of_quarter(view.context.quarters, (*slot.columns, *slot.rows), period) or period
    given = {x.unit for x in (*columns, *view.labels(slot.rows))}
    if unit == "percent" and unit not in given and value > 100 and "%" not in slot.cell.text:
        unit = "count"  # "Plans" beside "In mainstream (%)"
    if unit == "per_month" and unit not in given and IN_MONTH.fullmatch(period):
        unit = "count"  # "Monthly counts" over "Jul 2025"
    if not direction and basis == "target" and measure != "dsg_savings":
        direction = _direction(view, slot, columns, figure, measure)
    baseline = next((b.value for b in baselines if b.unit == figure.unit and basis == "target"), None)
    if measure.startswith("places_"):
        form, direction = "level", "increase"
        if view.net_places and not period:
            period = view.planned_period
    return Target(
        measure,
        basis,
        direction,
        form,
        value,
        unit,
        baseline,
        period,
        view.quote(slot),
        view.place(slot),
        written,
        subject.scope,
        view.context.council or view.council_of(slot),
        doubt,
    )


def balance_due(view: View, slot: Slot, columns: Sequence[Label]) -> Target | None:
    """The year in which the account is to balance: "Reach in-year balance | 2027-28" under "Target"."""
    if not any(x.basis == "target" for x in columns) or not any(map(_REACH_BALANCE.search, slot.rows[:1])):
        return None
    due, subject = read_label(slot.cell.text, view.academic), Subject("dsg_in_year", Label(slot.rows[0]))
    return balanced(view, slot, columns, subject, (due.period, due.period_written)) if due.period else None


def balanced(view: View, slot: Slot, columns: Sequence[Label], subject: Subject, when: tuple[str, str]) -> Target:
    """A cell that says in words that the year balances."""
    period, written = period_of(view, slot, columns, ("", ""))
    basis = basis_of(view, slot, columns, period or when[0], subject.measure)
    if not period:
        period, written = when
    direction: Direction = "reach" if basis == "target" else ""
    place, quote = view.place(slot), view.quote(slot)
    return Target(
        subject.measure,
        basis,
        direction,
        "none",
        None,
        "",
        None,
        period,
        quote,
        place,
        written,
        subject.scope,
        view.context.council,
    )


def _form(
    view: View, slot: Slot, columns: Sequence[Label], subject: Subject, figure: Figure
) -> tuple[Form, Direction, Decimal]:
    rows = view.labels(slot.rows)
    near = [*columns, *rows, *view.labels(slot.groups[:1])]
    if subject.from_title and not view.some_change and _TITLE_CHANGE.match(subject.label.text):
        near.append(subject.label)
    measure, text = subject.measure, slot.cell.text
    words = text[figure.start : figure.end]
    signed = text.lstrip("(").startswith("+") or "increase" in text.lower() or "reduc" in text.lower()
    change = any(label.change for label in near) and measure != "dsg_savings"
    change = change or _beside_change(view, slot)
    before = text[: figure.start].lower() if figure.end < len(text) else ""
    if re.search(r"\b(?:by|of)\s*$", before) and re.search(r"reduc|increas|decreas|cut|fall|grow", before):
        change = True
    if aside := re.search(r"\(([+−–-]) ?£?$", text[: figure.start + 2].rstrip("0123456789")):
        return "change", "increase" if aside[1] == "+" else "reduce", figure.value
    if signed and words and not re.search(r"\bto\s*$", before):
        change = True
    verb = next((label.direction for label in (*rows, *columns) if label.direction), "")
    counted = not any(label.quantity == "share" or label.unit == "percent" for label in near)
    if figure.unit == "percent" and verb in ("reduce", "increase") and counted and _counts(measure, verb):
        change = True
    if figure.negative and not is_money(measure):
        change = True
    if not change or measure.startswith("places_") or measure == "dfe_payment":
        return "level", "", figure.value
    down = figure.negative or bool(
        re.search(
            r"reduc|decreas|fall|fewer|cut\b", " ".join((text, *(x.text for x in near if x.change))), re.IGNORECASE
        )
    )
    if verb in ("reduce", "increase") and not figure.negative and not text.startswith("+"):
        down = down or verb == "reduce"
    if text.lstrip("(").startswith("+"):
        down = False
    return "change", "reduce" if down else "increase", figure.value


def _beside_change(view: View, slot: Slot) -> bool:
    """Whether a column headed "%" stands right of a column of changes, and is the same in per cent."""
    if not slot.columns or not re.fullmatch(r"\(?(?:%|%age|per ?cent|percentage)\)?", slot.columns[0], re.IGNORECASE):
        return False
    left = view.lefts.get((slot.row, slot.column - 1), ())
    return any(x.change for x in view.labels(left))


def _direction(view: View, slot: Slot, columns: Sequence[Label], figure: Figure, measure: str) -> Direction:
    if figure.bound:
        return figure.bound
    if match := re.search(
        r"\bor (?:(fewer|less|below|under|lower)|more|above|over|higher|better)\b|\d%?\+$", slot.cell.text
    ):
        return "at_most" if match[1] else "at_least"
    for cue in find_cues(slot.cell.text):
        if cue.kind == "direction" and cue.code in ("reduce", "increase", "hold", "at_most", "at_least"):
            return cue.code  # type: ignore[return-value]
    rows = view.labels(slot.rows)
    return next((label.direction for label in (*rows, *columns) if label.direction), "")


def _is_wait(view: View, slot: Slot, columns: Sequence[Label]) -> bool:
    """Whether the cell says in how many weeks plans are made: "Average of weeks" from request to final plan."""
    return any(_WEEKS_TAKEN.search(x.text) for x in (*columns, *view.labels(slot.rows)))


def _is_rate(view: View, slot: Slot, columns: Sequence[Label]) -> bool:
    """Whether a bare figure is a rate per something that nothing says."""
    return any(re.search(r"\brate\b", x.text, re.IGNORECASE) for x in (*view.labels(slot.rows), *columns))


def _counts(measure: str, verb: str) -> bool:
    """Whether a measure is a number of things, of which a bare percentage can only be a change; a share may grow."""
    if measure.startswith("placements_"):
        return verb == "reduce"
    return measure not in ("ehc_timeliness", "ehc_refusals") and not is_money(measure)


def _guess_money(figure: Figure, doubt: bool) -> tuple[str, bool]:
    """The unit of a bare sum: pounds where it is large, else millions, to be checked by eye."""
    if figure.unit != "count":
        return "", doubt
    if figure.value >= 10_000:
        return "gbp", doubt
    return ("gbp_million", True) if figure.value < 1000 and figure.value != figure.value.to_integral() else ("", doubt)
