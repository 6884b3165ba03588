"""Whether the figure of a cell is a target, a forecast or an actual."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from db.records import Basis
from monitor.targets.cells import Slot
from monitor.targets.dating import basis_told, end_of
from monitor.targets.figures import Figure
from monitor.targets.labels import Label, without_plans
from monitor.targets.periods import MONTH_NAMES, MONTHS
from monitor.targets.tables.subjects import PAID, UNPAID
from monitor.targets.tables.times import REACHES, RETURN, before_period, end_of_span
from monitor.targets.tables.view import View, is_basis, is_money

STATES: Final = re.compile(
    r"\b(?:target|actions?|objectives?|success|commitments?|conditions?|outcomes?|impact|milestones?|deliverables?|ambition|goal|aim|measures?"
    r"|what we will do|requirement|priorit(?:y|ies)|workstream|expected|how we will know|we (?:will|shall) know|what (?:it|this|they) (?:will|is to|are to|should) \w+|kpi|undertaking|clause|agreed|plan|original agreement|as (?:varied|amended|revised))\b|^what(?: (?:will happen|happens|is to happen))?$",
    re.IGNORECASE,
)
MEASURED: Final = re.compile(
    r"(?:q(?:uarter|tr)? ?[1-4]|ytd|year to date|(?:current|latest|recent) (?:position|performance|value|figure|data)|result|position|performance|value|answer|score"
    rf"|{MONTH_NAMES})\b",
    re.IGNORECASE,
)
_PLANNED: Final = re.compile(r"\b(?:planned|targets?|ambitions?|trajector(?:y|ies))\b", re.IGNORECASE)
_BY_THEN: Final = re.compile(r"by (?:the )?(?:end of )?(?:\w+ )?20\d\d", re.IGNORECASE)
_AIMED: Final = re.compile(
    r"\b(?:will|success|indicators?|bid|ambitions?|aims?|targets?|progress|outcomes?|goals?|priorit(?:y|ies)|strategy|plan|impact)\b",
    re.IGNORECASE,
)
_AVOIDED: Final = re.compile(
    r"\b(?:avoided|averted|prevented|diverted|stepped down|returned|brought back|ended)\b", re.IGNORECASE
)
_MITIGATIONS: Final = re.compile(
    r"\bmitigations?\b|\binterventions?\b|\bsavings\b|\bactions\b|\bworkstreams?\b", re.IGNORECASE
)
# What is to come of what is done, in time to come or not said to be past.
_IMPACT: Final = re.compile(
    r"\b(?:impact|effects?|benefits?|contribution|result) (?:of|from) (?:\w+ ){0,4}(?:workstreams?|actions?|mitigations?|interventions?|schemes?"
    r"|projects?|plan|programmes?|initiatives?|measures|strategy|proposals?)\b",
    re.IGNORECASE,
)
_LATER_PLANNED: Final = re.compile(
    r"\b(?:later|future|other|remaining|subsequent) (?:years?|columns|figures)\b[^.;]*\b(?:plan(?:ned)?|mitigated|targets?|trajectory)\b",
    re.IGNORECASE,
)
_SCENARIO_DONE: Final = re.compile(r"mitigat|\bafter\b|\bwith\b", re.IGNORECASE)
_OF_SCENARIOS: Final = re.compile(r"\bscenarios\b|\b(?:two|three|four|\d) (?:projections|forecasts)\b", re.IGNORECASE)
# "£23.5m (actual)" among forecasts
_CELL_BASIS: Final = re.compile(
    r"\d\S* ?\((?:(?P<actual>actual|final|paid|received|(?:final |provisional )?outturn)|(?P<target>target|plan|budget)|(?P<forecast>forecast|projected|estimate))\)$",
    re.IGNORECASE,
)
_SCENARIO: Final = re.compile(r"\b(?:un|pre-|post-)?mitigated\b", re.IGNORECASE)
_LIMIT: Final = re.compile(
    r"^(?:no (?:more|fewer|less|lower|higher) than|not (?:more|fewer|less) than|at (?:most|least)|up to|max(?:imum)?(?: of)?|min(?:imum)?(?: of)?)\s?[£\d]"
    r"|\d%? or (?:fewer|more|less|above|below|better|over|under|higher|lower)$",
    re.IGNORECASE,
)
# In an agreement and its variations.
_PLANNED_BEFORE: Final = re.compile(
    r"(?:as )?(?:original(?:ly)?|revised|varied|amended)(?: (?:agreed|plan|path|figure|profile|agreement))?",
    re.IGNORECASE,
)
_YEAR_OF_PLAN: Final = re.compile(r"(?:end of )?y(?:(?:ea)?r)? ?\d{1,2}", re.IGNORECASE)
_ON_ROLL: Final = re.compile(r"(?:(?:number|pupils|children) )?on roll", re.IGNORECASE)
# "Expected | Actual": what was to be reached by then, beside what was.
_EXPECTED: Final = re.compile(r"expected(?: (?:by now|position|level|value|figure|number))?", re.IGNORECASE)
_PROJECTING: Final = re.compile(r"\bforecast|\bprojecti", re.IGNORECASE)
_COMPLETE: Final = re.compile(
    r"(?:already )?(?:completed?|delivered|open(?:ed)?|finished|done)(?: schemes| projects)?", re.IGNORECASE
)
_PROJECTS: Final = re.compile(r"^(?:forecast|projecti)|\bforecasts? for the (?:financial )?year\b", re.IGNORECASE)
_NOW: Final = re.compile(
    r"(?:the )?(?:latest|most recent|current|previous|last)(?: (?:figure|value|count|position|quarter|month|data))?",
    re.IGNORECASE,
)
# Beside what was agreed, what came of it.
_OUTCOME: Final = re.compile(r"(?:final |actual )?outcomes?|what (?:has )?happened", re.IGNORECASE)
_IS_OPEN: Final = re.compile(
    r"(?:now |fully |already )?(?:open(?:ed)?|in use|completed?|delivered|operational)", re.IGNORECASE
)
_OPENED_IN: Final = re.compile(r"opened (?:in|on|at|by|since)\b", re.IGNORECASE)
_OPENED: Final = re.compile(r"(?:date |when )?(?:opened|completed)(?: (?:on|in))?", re.IGNORECASE)
_CELL_OF: Final = re.compile(
    r"(?:(?P<target>target|plan(?:ned)?|budget|aim|milestone|agreed|trajectory|profile)|forecast|projected|expected)\b",
    re.IGNORECASE,
)
_TO_SUCCEED: Final = re.compile(
    r"\bmeasures? of success\b|\bsuccess measures?\b|\bwhat will be different\b|\bhow we (?:will|shall) (?:know|measure)\b|\bour ambitions?\b|\bwhat we want\b",
    re.IGNORECASE,
)
_PLEDGED: Final = re.compile(
    r"\bwe (?:will|shall|intend to|plan to|aim to|are going to)\b|\bour (?:commitments|pledges)\b", re.IGNORECASE
)


def basis_of(
    view: View, slot: Slot, columns: Sequence[Label], period: str, measure: str, figure: Figure | None = None
) -> Basis:
    """Whether a cell is a target, a forecast or an actual: what its labels say, else when it is and what the table is about.

    A year that was over when the document was written has happened, unless the table says that it shows plans.
    """
    rows = view.labels(slot.rows)
    groups = view.labels(tuple(text for text in slot.groups if text not in view.dating))
    # "SEND budget" in the corner says nothing of columns of which one is marked as a forecast.
    corner = (
        slot.stub if not view.by_column else tuple(t for t in slot.stub if view.marked_past and _SCENARIO.search(t))
    )
    stub = view.labels(tuple(text for text in corner if text not in view.dating))
    near = [x for x in (*columns, *rows, *groups, *stub) if x.basis]
    if any(x.basis and x.basis != "actual" for x in columns):
        near = [x for x in near if x.basis != "actual" or not x.measure]  # "Position at year end" under "Forecast"
    if measure == "dsg_savings" and any(x.basis for x in columns):
        # "Cap new plans at 300" only names what saves; "Savings from the plan" are planned in any forecast.
        if view.variants and not view.measured:
            return "target"  # "Low | Expected | High": how sure a planned saving is
        planned = [x for x in rows if x.measure == measure and x.basis == "target"]
        planned += [x for x in groups if is_basis(x) and x.basis == "target"]  # "Mitigated"
        near = [x for x in columns if x.basis] + (planned if not view.measured else [])
    outer = [x for x in view.labels((*slot.titles, *view.titles)) if x.basis]
    if any(x.baseline for x in columns):
        return "actual"
    if figure is not None and (beside := _CELL_OF.match(slot.cell.text)):
        return "target" if beside["target"] else "forecast"
    expected = view.is_past(period) is False or any(x.basis == "forecast" for x in columns)
    if slot.part == "reached" and not expected:
        return "actual"
    limited = _LIMIT.search(slot.cell.text) or (REACHES.match(slot.cell.text) and end_of_span(slot.columns))
    if limited and not any(x.basis for x in columns) and not view.is_past(period):
        return "target"  # "no more than 1,950", "140 or fewer"
    if view.some_planned and slot.columns and _OUTCOME.fullmatch(slot.columns[0]) and view.is_past(period) is not False:
        return "actual"
    if not any(x.basis or x.period for x in columns) and any(
        STATES.search(x.text) and not x.measure and not MEASURED.match(x.text) for x in columns
    ):
        return "target"
    if said_so := _CELL_BASIS.search(slot.cell.text):
        return "actual" if said_so["actual"] else "target" if said_so["target"] else "forecast"
    if measure.startswith("places_") and any(_COMPLETE.fullmatch(x.text.strip()) for x in groups):
        return "actual"
    if (
        measure.startswith("places_")
        and any(_OPENED_IN.match(x.text) for x in columns)
        and view.is_past(period) is not False
    ):
        return "actual"
    if measure.startswith("places_") and any(map(_OPENED.fullmatch, slot.stub)) and view.is_past(period):
        return "actual"
    if (
        measure.startswith("places_")
        and _IS_OPEN.fullmatch(view.statuses.get((slot.section, slot.row), "").strip())
        and view.is_past(period) is not False
    ):
        return "actual"
    if view.some_planned and any(_ON_ROLL.fullmatch(x.text.strip()) for x in columns):
        return "actual"
    if view.held_against and any(_EXPECTED.fullmatch(x.text.strip()) for x in columns) and not is_money(measure):
        return "target"  # "Expected | Actual"
    if is_money(measure) and any(RETURN.match(x.text) for x in columns):
        return "forecast"
    if any(map(_PLANNED_BEFORE.fullmatch, (x.text for x in columns))) and view.is_planlike():
        return "target"
    if (
        view.some_planned
        and any(_NOW.fullmatch(before_period(x).strip(" (") if x.period else x.text) for x in columns)
        and not is_money(measure)
        and view.is_past(period) is not False
    ):
        return "actual"  # "Previous | Latest | Target"
    if measure == "dfe_payment" and any(PAID.fullmatch(x.text.strip()) for x in columns):
        return "actual"  # "Agreed | Received"
    if measure == "dfe_payment" and not any(x.basis for x in columns):
        made = _is_paid(view, slot)
        if made is not None:
            return "actual" if made else "target"
    told = basis_told(view.dating, period)
    if told is not None and not any(x.basis for x in columns):
        if told == "actual" or not any(x.basis for x in rows):
            return told
    said = {x.basis for x in near}
    if "actual" in said and not (said - {"actual"}):
        mixed = view.is_past(period) is False and any(_PROJECTING.search(x.text) for x in near)
        return "forecast" if mixed else "actual"  # "Outturn or present forecast"
    if near:
        # A year's column may say "actual" beside a row that says "mitigated": it has happened.
        by_column = next((x for x in columns if x.basis), None)
        if by_column is not None and by_column.basis == "actual" and _PROJECTING.search(by_column.text):
            by_row = next((x.basis for x in rows if x.basis), None)  # "Outturn or latest forecast"
            return by_row or ("actual" if view.is_past(period) else "forecast")
        if by_column is not None and by_column.basis == "actual":
            return "actual"
        if any(x.basis == "actual" and x.period and view.is_past(x.period) is not False for x in rows[:1]):
            return "actual"  # "2025/26 (outturn)" beside "Unmitigated"
        if any(x.strong for x in near):
            return "forecast"
        if view.measured and by_column is not None and by_column.basis == "forecast" and _is_after(rows):
            return "forecast"  # "In-year deficit after savings" under "Month 9 forecast", beside "Plan"
        if "target" in said:
            return "target"
        if "actual" in said:
            return "actual"
        if view.measured and by_column is not None and not view.dated:
            return "forecast"  # in the year, beside what was aimed at
        if view.partly_marked and any(x.basis == "forecast" and x.period for x in rows[:1]):
            return "forecast"  # "2025-26 forecast" above "2026-27" and "2027-28"
        if any(x.basis == "target" and re.search(r"mitigat|after|with ", x.text, re.IGNORECASE) for x in outer[:2]):
            return "target"
        return "forecast"
    # "Forecast made in each quarter of the overspend" over "Quarter 1"
    projected = is_money(measure) and bool(outer) and bool(_PROJECTS.search(outer[0].text))
    measured = any(MEASURED.match(x.text) and not x.period for x in columns)
    to_come = view.is_past(period) is False and any(x.text.strip().lower() in MONTHS for x in columns)
    if measured and not to_come and (not projected or view.is_past(period)):
        return "actual"
    if view.has_baseline and any(_YEAR_OF_PLAN.fullmatch(x.text) for x in columns):
        return "target"  # "Baseline | Y1 | Y2"
    if view.forecast_from and period and end_of(period) < end_of(view.forecast_from):
        return "actual"  # "2023-24 | 2024-25 | 2025-26 (forecast)"
    if any(_BY_THEN.match(x.text) and x.period for x in columns):
        return "target"
    if any(map(_PLEDGED.search, slot.stub)):
        return "target"
    if any(x.change and x.direction and re.search(r"\bby\b", x.text) for x in (*columns, *rows)):
        return "target"
    if measure == "dsg_in_year" and period and end_of(period) == view.closing and not outer:
        return "forecast"  # of a year whose closing balance is projected
    past = view.is_past(period)
    if (
        measure.startswith("places_")
        and past
        and view.is_planlike()
        and view.latest > period[:4]
        and _is_just_over(view, period)
    ):
        past = None  # the first of the new places, which open as the plan for them is adopted
    own = any(x.period for x in (*columns, *rows, *groups))
    own = own or not any(x.period == period for x in view.labels((*slot.stub, *slot.titles, *view.titles)))
    if (
        past is False
        and not own
        and not is_money(measure)
        and not view.is_planlike()
        and not (outer and outer[0].basis)
    ):
        return "actual"  # a report's own year, which is all that dates its figures: as they stand
    if view.baseline and view.planned_period and not past and end_of(period) > end_of(view.planned_period):
        return "target"  # "Baseline | Milestone (Mar 2026) | End (Mar 2028)"
    if past:
        return "target" if _is_said_to_be_planned(view, slot) else "actual"
    if (
        view.compared
        and past is None
        and any(x.period and view.is_past(x.period) for x in view.labels(view.titles[:1]))
    ):
        return "actual"  # the council beside England, in a month that its title names
    if any(map(_IMPACT.search, (*slot.stub, *slot.titles, *view.titles[:2]))):
        return "target"
    if (
        not is_money(measure)
        and any(_AVOIDED.search(x.text) for x in (*rows, *columns))
        and any(map(_MITIGATIONS.search, (*slot.titles, *slot.stub, *view.titles[:1])))
    ):
        return "target"  # the effect of what is to be done
    later = bool(period) and bool(view.first_period) and period > view.first_period
    if later and any(_LATER_PLANNED.search(note) for note in view.context.notes):
        return "target"
    if later and past is None and view.mitigated and is_money(measure):
        return "target"
    if measure.startswith("places_") or measure in ("dfe_payment", "dsg_savings"):
        caption = view.labels((*slot.titles, *view.titles[:1]))
        return "actual" if any(x.basis == "actual" for x in caption) and past is None else "target"
    later = bool(view.baseline) and end_of(period) > end_of(view.baseline)
    if outer and not (outer[0].basis == "actual" and (past is False or later)):
        plain = outer[0].basis == "forecast" and not outer[0].strong
        if plain and any(x.basis == "target" and _SCENARIO_DONE.search(x.text) for x in outer[1:3]):
            return "target"  # "Forecast placements" under "After mitigation"
        if plain and view.paid and measure in ("dsg_deficit", "dsg_in_year"):
            return "target"  # beside what the department is to pay: the profile of an agreement
        return outer[0].basis or "actual"
    if not past and view.baseline and period > view.baseline and any(map(_AIMED.search, view.titles)):
        return "target"  # "Starting point (2024) | 2026 | 2028" under "How we will measure progress"
    if past is False and any(map(_TO_SUCCEED.search, view.titles[:2])):
        return "target"
    if past is None and view.paid and view.dated > 1 and measure in ("dsg_deficit", "dsg_in_year"):
        return "target"  # beside what the department is to pay: the profile of an agreement
    if any(map(_OF_SCENARIOS.search, (*slot.titles, *view.titles[:1]))):
        return "forecast"
    if past is None and view.is_past(next((x.period for x in view.labels(view.titles[:1]) if x.period), "")):
        return "actual"  # "Special schools in September 2025" over schools and numbers
    if past is None and not (view.happened_until and end_of(period) > view.happened_until):
        return "target" if measure == "dsg_savings" or view.is_planlike() else "actual"
    return "target" if view.is_planlike() or measure == "dsg_savings" else "forecast"


def _is_after(rows: Sequence[Label]) -> bool:
    """Whether the row names the account after savings: of whatever its columns say."""
    return any(x.basis == "target" and x.measure in ("dsg_in_year", "dsg_deficit") and not x.generic for x in rows[:1])


def _is_just_over(view: View, period: str) -> bool:
    """Whether a month ended no more than two months before the document was written."""
    end, written = end_of(period), view.date
    months = [int(text[:4]) * 12 + int(text[5:7]) for text in (end, written) if len(text) > 6]
    return len(months) == 2 and months[1] - months[0] < 3


def _is_paid(view: View, slot: Slot) -> bool | None:
    """Whether a row says that a payment has been made or is to be; None where it says neither."""
    for text in (view.statuses.get((slot.section, slot.row), ""), *slot.rows[:1]):
        if UNPAID.search(text):
            return False
        if PAID.search(text):
            return True
    return None


def _is_said_to_be_planned(view: View, slot: Slot) -> bool:
    """Whether the table's own title says that its figures were planned, whenever that was.

    A forecast may begin with what has happened; "planned" and "target" say it of every figure.
    """
    over = view.titles[0] if view.titles and not view.titles[0].rstrip().endswith((".", ":")) else ""
    titles = view.labels(tuple(t for t in (*slot.titles, view.table.caption or over) if t))
    basis = next((x for x in titles if x.basis), None)
    return basis is not None and basis.basis == "target" and bool(_PLANNED.search(without_plans(basis.text)))
