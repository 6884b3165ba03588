"""What a cell of a table counts: its measure, what narrows it, and the unit that its labels give."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from monitor.targets.cells import Slot
from monitor.targets.context import council_named
from monitor.targets.labels import Label, read_label, words_of
from monitor.targets.naming import find_mentions
from monitor.targets.tables.captions import OF_ALL
from monitor.targets.tables.view import (
    AT_CLOSE,
    AT_START,
    GROUNDS,
    IN_ALL,
    MIDDLE,
    MONEY_UNITS,
    OTHER_SUM,
    ROLL,
    SPECIAL_SCHOOL,
    View,
    is_basis,
    is_money,
)
from monitor.targets.weighing import PLACES_OF

# What is left of "Number in January 2025" where its month is taken out.
_OF_WHEN: Final = re.compile(r"\W*\b(?:in|at|on|for|by)?\W*$")
# "Planned placements", "Placements at end of year" under a title that says whose: they are counted, and no more.
_BARE_NUMBERS: Final = re.compile(
    r"(?:(?:planned|actual|targets?|forecast|expected|projected|agreed|outturn|trajectory|current|latest|number|total|of|the|mitigated|unmitigated)\s+)*"
    r"(?:placements?|packages?|plans|pupils|children|learners|numbers?|figures?|positions?|caseload)"
    r"(?: at (?:the )?(?:(?:end|close) of (?:the )?(?:year|period|month|quarter)|year[- ]end|31 march))?",
    re.IGNORECASE,
)
_GROWTH_ROW: Final = re.compile(
    r"(?:(?:annual|yearly|year[- ]on[- ]year|net|%|percentage|per ?cent|y/?y|yoy|rate of|of which|in[- ]year) ?)*(?:growth|increase|change|rise|decrease)\b",
    re.IGNORECASE,
)
# Places that are called for, of which nobody says that they will come.
_DEMAND: Final = re.compile(r"\b(?:demand|need(?:s|ed|ing)?|requir(?:e|es|ed|ing)|shortfall|gap)\b", re.IGNORECASE)
_OF_MAINSTREAM: Final = re.compile(r"resourced?|mainstream|\bSE[MN]\w*\b|\bspecial", re.IGNORECASE)
_MAINSTREAM_KIND: Final = re.compile(r"mainstream(?: schools?)?(?: places)?", re.IGNORECASE)
# What is saved on it is the council's own money.
_TRANSPORT: Final = re.compile(
    r"(?:[A-Z]?\d[\d.]* )?(?:SEND |SEN |home[- ]to[- ]school |school |passenger )*transport\b(?! (?:into|to|from) )",
    re.IGNORECASE,
)
_NURSERY: Final = re.compile(
    r"(?:nursery|day nursery|childcare|wraparound)\b(?!.*\b(?:SEN|SEND|special|resourced?|autism)\b)", re.IGNORECASE
)
_PLAIN_HUB: Final = re.compile(r"\b(?:hubs?|cent(?:re|er)s?|bases?|units?|sites?)\b", re.IGNORECASE)
_REPORTED: Final = re.compile(
    r"\b(?:weekly|monthly)\b[^.]*\b(?:tracker|reports?|dashboard|updates?|monitor\w*|returns?|data|summary)\b",
    re.IGNORECASE,
)
_COST_OF_TIME: Final = re.compile(r"\b(?:weekly|monthly)\b[^.]{0,20}\b(?:costs?|fees?|price|charge)\b", re.IGNORECASE)
_PLACED: Final = re.compile(r"\bplacements?\b|\bplaced\b", re.IGNORECASE)
_EFFECT: Final = re.compile(
    r"(?:reduction|effect|impact|benefit|improvement|saving|mitigation)s? (?:from|of|due to|in)\b", re.IGNORECASE
)
_PUPILS: Final = re.compile(
    r"(?:(?:total|all|number of|no\.? of|num|count of) )*(?:pupils?|headcount|roll|school population|pupil (?:count|numbers?|population)|number on roll|nor)"
    r"(?: (?:count|total|numbers?|on roll|in schools?))?(?: aged \d+ ?(?:to|-|–) ?\d+)?",
    re.IGNORECASE,
)
_WAITING: Final = re.compile(r"\b(?:awaiting|waiting|pending|outstanding|in progress)\b", re.IGNORECASE)
_PER_HEAD: Final = re.compile(r"(?:(?:as a )?rate )?per 1", re.IGNORECASE)
_ALL: Final = re.compile(r"100(?:\.0+)? ?%?")
_COUNTED: Final = re.compile(
    r"(?:number|no\.?|count|headcount)(?: of (?:placements?|plans|pupils|children|learners|young people|cyp|EHC\w*|places)\b|$)|headcount\b",
    re.IGNORECASE,
)
_OF_EACH: Final = re.compile(
    r"\b(?:places )?(?:in|at|per|for) each\b|\beach$|\bper (?:site|school|base|unit|hub)\b", re.IGNORECASE
)
_MAINSTREAM_SCHOOL: Final = re.compile(r"\b(?:infants?|juniors?|primary|secondary|c of e|ce)\b", re.IGNORECASE)
_MOVED: Final = re.compile(
    r"(?:\w{1,4}[.:)]? )?(?:step(?:ping)?[- ]?down|avoid\w*|reduc\w+|mov(?:e|ing)|return\w*|convert\w*|transfer\w*|prevent\w*|divert\w*|bring\w*|few(?:er)?)\b",
    re.IGNORECASE,
)
_OF_POPULATION: Final = re.compile(
    r"^(?:(?:as )?(?:a |an )?)?(?:share|percentage|proportion|%|per cent) of (?:the )?(?:all )?(?:school |pupil |resident |0-25 |child )*(?:population|pupils)\b",
    re.IGNORECASE,
)
_TAKEN: Final = {places: taken for taken, places in PLACES_OF.items() if taken != "placements_mainstream"}
_NEW_ONES: Final = re.compile(r"(?:new|issued|newly issued|new in (?:the )?year)(?: ones)?", re.IGNORECASE)
_TYPES_AWAY: Final = ("placements_independent", "placements_special", "placements_mainstream", "placements_resourced")
_OF_WHICH_NEW: Final = re.compile(r"(?:of (?:which|these) )(?:are )?(?:new|additional|extra)", re.IGNORECASE)
_ASKED: Final = ("ehc_requests", "ehc_assessments", "ehc_refusals", "tribunal_appeals")
_NEWEST: Final = re.compile(
    r"(?:the )?(?:latest|newest|most recent|previous|last|current|original|revised|initial)\b.*", re.IGNORECASE
)
_BENEFITING: Final = re.compile(
    r"\b(?:impacted|affected|benefit(?:ing|ting)|supported) (?:children|pupils|young people|cyp)\b|\b(?:children|pupils|cyp) (?:impacted|affected|supported)\b",
    re.IGNORECASE,
)
_PAYER: Final = re.compile(
    r"(?:(?:paid |payments? )?(?:by|from) )?(?:the )?(?:department(?: for education)?|DfE)", re.IGNORECASE
)
_INSTALMENT: Final = re.compile(
    r"(?:on|at|upon|after|following|all|first|second|third|fourth|fifth|final|last|next|planned|initial|further|return|instalments?|tranche|payment|quarter|q\d)\b",
    re.IGNORECASE,
)
_MAINSTREAM_ROLLS: Final = re.compile(
    r"\breception\b|\bmainstream (?:school )?places\b|\byear (?:7|seven)\b", re.IGNORECASE
)
_OF_SPECIAL_SCHOOLS: Final = re.compile(r"\bspecial schools?\b", re.IGNORECASE)
_OF_PUPILS: Final = re.compile(r"(?:pupils|children|learners|rolls?)\b", re.IGNORECASE)
# Blocks of the grant that pay for no plans.
_ACCOUNT: Final = re.compile(
    r"(?:the )?(?:dedicated schools? grant|dsg|high needs)(?: \(?(?:dsg|hnb)\)?)?(?: (?:block|account|reserve|budget))?",
    re.IGNORECASE,
)
_OTHER_BLOCK: Final = re.compile(
    r"(?:(?:of which|including)\W+)?(?:early years|schools?(?: and central)?|central(?: school)?(?: services)?|cssb)(?: (?:and central )?(?:services? )?blocks?)?",
    re.IGNORECASE,
)
_IN_OR_OUT: Final = re.compile(r"(?:income|funding|resources|expenditure|spending)", re.IGNORECASE)
_BUDGET: Final = re.compile(r"(?:\w+ )?budgets?\b", re.IGNORECASE)
_SCHEME_SUM: Final = re.compile(
    r"(?:spent|spend|(?:approved|capital|total|scheme|project) (?:budget|costs?|spend|allocation|funding))\b(?! per)",
    re.IGNORECASE,
)
_SPENDING: Final = re.compile(r"\b(?:spending|expenditure)\b", re.IGNORECASE)
_GRANTED: Final = re.compile(r"(?:\w+ ){0,2}(?:grants?|payments?) (?:received|paid)\b", re.IGNORECASE)
_OVERSPENT: Final = re.compile(r"\(?(?:over|under)\)?[-/ (]*(?:under|over)?\)?[- ]?spen[dt]", re.IGNORECASE)
# Rows that take from savings: an allowance for what will not come.
_DEDUCTED: Final = re.compile(
    r"(?:less|minus|deduct)\b|(?:risk allowance|optimism bias)\b|(?:(?:extra|additional|running|annual|new) )*costs? of (?:the )?(?:new|extra|additional|place|scheme|programme|staff)"
    r"|investment (?:in|needed|required)?\b",
    re.IGNORECASE,
)
# Among kinds of placement, the rest.
_REST: Final = re.compile(
    r"(?:all )?others?(?: (?:placements?|settings?|provision|types?|arrangements))?(?: (?:and|or|/) (?:awaiting|not|no|without|unplaced)\b.*)?",
    re.IGNORECASE,
)
_HOW_MANY: Final = re.compile(r"\((?:average )?number\)", re.IGNORECASE)
# How a budget gets from one year to the next: "Growth", "Inflation", beside columns of sums.
_BRIDGE: Final = re.compile(
    r"(?:(?:demand|demographic|price|pay|fee|net) )*(?:growth|inflation|pressures?|adjustments?|uplift|virements?|transfers?)",
    re.IGNORECASE,
)
UNPAID: Final = re.compile(
    r"\b(?:to be (?:paid|made|received)|due|(?:not|un)[- ]?(?:yet )?paid|subject to|expected|planned|profiled|future|pending|withheld|scheduled|no)\b",
    re.IGNORECASE,
)
PAID: Final = re.compile(r"\b(?:paid|received|payments? made|yes)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Subject:
    """What a cell is about."""

    measure: str
    label: Label  # that named it
    scope: str = ""
    from_title: bool = False


def subject_of(view: View, slot: Slot, columns: Sequence[Label], sorts: Sequence[Label]) -> Subject | None:
    """What a cell counts, or None where it counts nothing of ours; `sorts` are the labels of a column of kinds."""
    rows = view.labels(slot.rows)
    groups = view.labels(slot.groups)
    titles = view.labels((*slot.titles, *view.titles))
    stub = view.labels(slot.stub)
    if view.pupils_only:  # "Special free schools" are where they are, and nothing new
        rows = [replace(x, measure=_TAKEN.get(x.measure, x.measure)) for x in rows]
    near = rows[0] if rows else Label("")
    # "Enough of the right places" over a whole strategy says of no table what it counts.
    titles = [replace(x, quantity="", measure="") if _is_far(view, x) else x for x in titles]
    by_row = next((label for label in rows if label.measure and not _is_share_of_plans(view, label)), None)
    by_row = by_row or next((label for label in rows if label.measure), None)  # "% of plans" only gives the unit
    by_column = next((label for label in columns if label.measure), None)
    by_group = next((label for label in groups if label.measure), None)
    if columns and _OF_WHICH_NEW.fullmatch(columns[0].text) and not columns[0].measure:
        return None  # some of the places or plans in the column before
    if view.averages and by_row is not None and columns and MIDDLE.fullmatch(columns[0].text.strip()):
        return Subject("placement_cost", by_row, by_row.text)  # "Mean | Median", in pounds, of kinds of placement
    if view.matrix and by_row is not None and by_column is not None:
        return None  # who moves from one kind of placement to another
    naming = [label for label in (*stub, *titles) if label.measure]
    # "All figures are children with EHC plans" says what is counted on a sheet that its name says the placements of.
    by_title = next((label for label in naming if not OF_ALL.match(label.text)), naming[0] if naming else None)
    if view.saved and (by_title is None or by_title.measure != "dsg_savings"):
        by_title = read_label("Total savings")
    if (
        by_title is not None
        and by_title.measure.startswith("places_")
        and any(map(_MAINSTREAM_ROLLS.search, view.titles[:2]))
    ):
        by_title = None  # "Reception: pupils and places"
        titles = [x for x in titles if not x.measure.startswith("places_")]
    if by_title is not None and by_title.measure == "placement_cost" and _is_bare_number(view, slot, columns):
        # "Independent schools: placements and average cost": this column has the placements.
        counted = _counted_in(naming)
        if counted is not None or by_row is not None:
            titles = [x for x in ((counted if x is by_title else x) for x in titles) if x is not None]
            by_title = counted
    by_sort = next((label for label in sorts if label.measure), None)
    dated = any(x.period for x in columns) and not any(x.unit for x in columns)
    apart = by_group is not None and by_group.measure != "placements_special"  # "SEN units", of both in one table
    if (
        dated
        and columns
        and ROLL.search(columns[0].text)
        and not apart
        and any(map(_OF_SPECIAL_SCHOOLS.search, view.titles[:1]))
    ):
        return Subject(
            "placements_special", columns[0], ", ".join(slot.rows)
        )  # who is on the roll of each special school
    if not (by_row or by_column or by_group or by_title or by_sort):
        by_column = _beside(view, slot, columns)
    named = by_row or by_column or by_group or by_title or by_sort
    if by_row is None and by_column is None and near.change and _is_growth(view, slot, near):
        above = _row_above(view, slot)
        if above is not None:
            return Subject(above.measure, above)
    if (slot.section, slot.row) in view.sums and by_column is None:
        return None
    if named is None and len(view.settings) < 2:
        return None
    priced = next((x for x in (by_column, by_group, by_title) if x is not None), None)
    costs = priced is not None and priced.measure == "placement_cost"
    # Whatever a row names, it is that row's cost or saving.
    holders = (by_column, by_group, by_title)
    aside = costs or view.saved or any(x is not None and x.measure == "dsg_savings" for x in holders)
    if aside and not costs and (_DEDUCTED.match(near.text) or _TRANSPORT.match(near.text)):
        return None
    if any(label.denied for label in (*rows, *columns)) and not by_row and not by_column and not aside:
        return None
    if next((x for x in rows if not x.generic), near).denied and not (by_row and by_row is near) and not aside:
        return None
    around = (*columns, *rows, *groups, *stub, *sorts, *titles)
    said = next((x for x in titles if x.measure or x.quantity == "other"), None)
    if said is not None and not said.measure and len(said.text) < 120:
        return None
    # "Type of placement" over the names of what is priced says nothing of what is counted.
    kinds = [label for label in stub if costs and label.quantity == "plans"]
    if costs and (unit_of(view, slot, columns) in MONEY_UNITS or "£" in slot.cell.text):
        # Nor does "Mainstream with a plan", whose cost it is.
        kinds += [x for x in rows if x.measure.startswith("placements_") and x.quantity == "plans"]
    counting = [label for label in around if label not in kinds]
    quantity = next((label.quantity for label in counting if label.quantity not in ("", "share")), "")
    saves = aside and not costs  # what saves, and what it saves
    saving = [x for x in rows if saves and _is_action(x)]
    if any(label.quantity == "other" for label in (*columns, *rows, *groups) if label not in saving):
        return None
    flowing = view.flows and (by_row is None or (by_title is not None and by_title.measure.startswith("placements_")))
    if flowing and rows and not (AT_START.fullmatch(near.text) or AT_CLOSE.fullmatch(near.text)):
        return None  # "Moved from a mainstream school"
    if view.placing and any(_REST.fullmatch(x.text.strip()) for x in (*rows[:1], *columns[:1])):
        return None
    if view.accounts_beside and any(_BRIDGE.fullmatch(x.text.strip()) for x in columns[:1]):
        return None
    if view.has_plans and any(_PUPILS.fullmatch(x.text) for x in columns[:1]):
        return None  # all pupils of these schools, beside those with a plan
    nearer = by_row or by_column or by_group or by_sort
    if nearer is None and by_title is not None and by_title.quantity == "other" and by_title.measure.startswith("ehc"):
        return None  # "Key stage 4 outcomes of pupils with an EHC plan"
    if by_row is None and by_column is not None and _is_share_of_plans(view, by_column) and len(view.settings) >= 2:
        return None  # "Other" and "Total" under "% of plans", in a table of where they are placed
    if by_row is not None and by_row.measure == "ehc_plans" and view.settings and _ALL.fullmatch(slot.cell.text):
        return None
    if quantity == "spend" and (costs or any(_COUNTED.match(x.text) for x in columns)):
        # "Mainstream with top-up" under "Average cost": the row only names the kind of placement.
        over = (*columns, *groups, *stub, *titles)
        counting = [label for label in over if label not in kinds]
        quantity = next((x.quantity for x in counting if x.quantity not in ("", "share")), "")
    if near.quantity == "cost" and near.measure == "placement_cost":
        quantity = "cost"
    placed = by_title is not None and by_title.measure.startswith("placements_") and _PLACED.search(by_title.text)
    if quantity == "places" and placed and columns and columns[0].text.lower() in ("places", "number of places"):
        by_column, quantity = None, "plans"  # "Independent placements funded by the county": places that are taken
    own = by_column if near.quantity != "places" or (by_column and by_column.measure == "dsg_savings") else None
    telling = [x for x in (by_title, own) if x is not None]
    sum_of_money = "£" in slot.cell.text or unit_of(view, slot, columns) in MONEY_UNITS
    in_money = sum_of_money and any(is_money(x.measure) for x in telling)
    if view.built is not None and quantity == "" and unit_of(view, slot, columns) in ("", "count"):
        quantity = "places"
        stub = [*stub, view.built]
    if quantity == "places" and not in_money:
        named = next((x for x in (by_row, by_group, by_title, by_sort) if x is not None), None)
        if named is not None and view.rolls and any(ROLL.search(x.text) for x in columns[:1]):
            return Subject(_TAKEN.get(named.measure, named.measure), named, from_title=named is by_title)
        return _places(view, slot, rows, columns, groups, sorts, [*stub, *titles])
    named = by_row or by_column or by_group or (by_sort if by_sort else None)
    from_title = named is None
    if named is None:
        named = by_title
    if by_row is not None and by_column is not None:
        named = _more_telling(by_row, by_column)
    elif by_row is None and by_column is not None and by_group is not None:
        named = _more_telling(by_group, by_column)
    if (
        named is by_column
        and named is not None
        and named.measure == "ehc_plans"
        and _NEW_ONES.fullmatch(columns[0].text)
    ):
        named = replace(named, measure="ehc_plans_new")  # "New" under "Plans"
    if (
        from_title
        and _is_sum(view, rows, groups)
        and len(view.settings) >= 2
        and (named is None or named.measure in ("ehc_plans", *view.settings))
    ):
        return Subject("ehc_plans", named or near, from_title=True)
    if named is None:
        return None
    if (view.saves or view.saving) and any(_BENEFITING.search(x.text) for x in columns):
        return None
    if view.saves and by_row is named and _MOVED.match(near.text) and any(_COUNTED.match(x.text) for x in columns):
        return None  # how many are moved, beside what that saves
    leaving = re.fullmatch(r"leavers|joiners|starters", named.text, re.IGNORECASE)
    if leaving and by_title is not None and by_title.measure.startswith("placements_"):
        return None
    measure = named.measure
    caption = next(iter(view.labels(view.titles[:1])), None)
    if (
        caption is not None
        and caption.measure == "placements_out_of_area"
        and measure in _TYPES_AWAY
        and not from_title
    ):
        return Subject("placements_out_of_area", named, named.text)  # which kinds of school lie outside
    if measure.startswith("places_") and _DEMAND.search(named.text) and named.basis != "target":
        return None
    money = unit_of(view, slot, columns) in MONEY_UNITS or "£" in slot.cell.text
    if not money and not is_money(measure) and any(_SCHEME_SUM.match(x.text) for x in columns[:1]):
        return None  # "Spent" beside "Places", in a unit that nothing says
    scope = _scope(view, rows, columns, groups, named)
    if money and measure.startswith(("placements_", "ehc_", "places_")):
        if quantity == "cost" and measure.startswith("placements_"):
            return Subject("placement_cost", named, " ".join(dict.fromkeys((named.text, scope))).strip())
        outer = (by_column, by_group, by_title or by_group)
        holder = next((x for x in outer if x is not None and is_money(x.measure)), None)
        if holder is None and (beside := _beside(view, slot, columns)) is not None and is_money(beside.measure):
            holder, quantity = beside, beside.quantity  # "Average cost now | Planned average 2026/27"
        if holder is None or (holder.measure == "placement_cost" and quantity != "cost"):
            return None
        if holder.measure in ("dsg_deficit", "dsg_in_year"):
            return None  # the overspend on college places is a part of the year's
        return Subject(holder.measure, holder, near.text, holder is by_title)
    if (
        costs
        and not money
        and measure.startswith("placements_")
        and priced is not None
        and priced.text in view.titles[:1]
        and not any(x.quantity for x in (*columns, *rows, *groups))
    ):
        return None  # what a place costs, in a unit that nothing says
    if measure == "placement_cost" and by_row is not None and by_row.measure.startswith("placements_"):
        scope = by_row.text
    if (
        from_title
        and measure in ("dsg_deficit", "dsg_in_year")
        and any(x.change or _EFFECT.match(x.text) for x in rows)
    ):
        return None  # "Reduction from the plan" is no deficit
    if (
        from_title
        and measure in ("dsg_deficit", "dsg_in_year")
        and (
            any(_IN_OR_OUT.fullmatch(x.text) for x in groups)
            or any(_GRANTED.match(x.text) and not x.measure for x in (*rows[:1], *columns[:1]))
        )
    ):
        return None
    if measure in ("dsg_deficit", "dsg_in_year") and named not in columns and any(map(_SPENDING.search, slot.columns)):
        return None
    if measure in ("dsg_deficit", "dsg_in_year") and any(
        _OTHER_BLOCK.fullmatch(x.text.strip()) for x in (*rows[:1], *columns[:1])
    ):
        return None
    within = named is by_group and named.measure.startswith("placements_")  # "Pitchmoor High" under "SEN units"
    inheriting = [x for x in rows if not (within and x.school)]
    if not _may_inherit(view, inheriting, named, from_title or named is by_group, money):
        return None
    if view.monitoring and measure in ("dsg_deficit", "dsg_in_year") and (from_title or _ACCOUNT.fullmatch(near.text)):
        return None  # a budget, and what is spent of it
    if from_title and is_money(measure) and view.accounts and not any(map(_adds_nothing, columns[:1])):
        return None  # "Contribution from own resources" beside "Cumulative deficit"
    if measure == "tribunal_appeals" and GROUNDS.match(named.text):
        scope = ", ".join(part for part in (named.text, scope) if part)
    return Subject(measure, named, scope, from_title)


def _is_far(view: View, title: Label) -> bool:
    """Whether a title of places stands over more than the table's own section, and says of none that they are new."""
    return title.quantity == "places" and not title.new and title.text in view.titles[2:]


def _beside(view: View, slot: Slot, columns: Sequence[Label]) -> Label | None:
    """What the column to the left counts, where this one's header only says when: "Plans Jan 2026", "Forecast Jan 2029"."""
    if not columns or not all(is_basis(x) or x.period or x.generic for x in columns):
        return None
    if any(x.period and (OTHER_SUM.search(x.text) or _BUDGET.match(x.text)) for x in columns):
        return None  # "Investment 2026/27" beside "Saving 2025/26"
    if any(re.match(r"(?:grand |overall )?total", x.text, re.IGNORECASE) for x in columns) and _of_several(view, slot):
        return None  # a sum of plans and of requests that wait for one
    if _GRANTED.match(columns[0].text):
        return None  # "Grant received to date" beside "Deficit"
    own = next((x.unit for x in columns if x.unit), "")
    for column in range(slot.column - 1, -1, -1):
        labels = view.labels(view.lefts.get((slot.row, column), ()))
        named = next((x for x in labels if x.measure), None)
        if own in MONEY_UNITS and any(x.unit and x.unit != own for x in labels):
            return None  # "Total (£000)" beside "Average cost (£)"
        if named is not None and named.measure.startswith("places_") and any(_OF_PUPILS.match(x.text) for x in columns):
            return None  # "Pupils 2025/26" beside "Places 2025/26"
        if named is not None or any(x.denied or x.quantity for x in labels):
            return named
    return None


def _is_bare_number(view: View, slot: Slot, columns: Sequence[Label]) -> bool:
    """Whether a cell is under "Placements" or "Pupils" in a table that has average costs in other columns."""
    if not view.averaged or not columns or any(x.unit or x.quantity == "cost" for x in columns):
        return False
    counting = (x for x in columns if x.quantity == "plans" or "number" in x.text.lower())
    undated = (x.text.replace(x.period_written, "") if x.period else x.text for x in counting)
    return any(_BARE_NUMBERS.fullmatch(_OF_WHEN.sub("", text)) for text in undated)


def is_sum_of_costs(view: View, slot: Slot, columns: Sequence[Label]) -> bool:
    """Whether a sum is what all placements cost together, beside what one of them does on average."""
    over = (*columns, *view.labels(slot.rows), *view.labels(slot.groups))
    titles = view.labels(view.titles[:1])
    if any(x.quantity == "cost" for x in titles) and all(x.period for x in columns):
        return False  # "Mainstream top-up | 2025-26" under "Cost per placement"
    if not view.averaged or any(x.quantity == "cost" for x in over):
        return False
    return any(x.quantity == "spend" or IN_ALL.match(x.text) for x in over)


def _of_several(view: View, slot: Slot) -> bool:
    """Whether the columns to the left count different things."""
    left = [view.labels(view.lefts.get((slot.row, column), ())) for column in range(slot.column)]
    waits = any(_WAITING.search(x.text) for labels in left for x in labels)
    return waits or len({x.measure for labels in left for x in labels if x.measure}) > 1


def _is_growth(view: View, slot: Slot, near: Label) -> bool:
    """Whether a row gives the growth, in per cent, of the numbers in the row above: "Increase on year before"."""
    if near.unit.startswith("per_1") and _PER_HEAD.match(near.text):
        return True
    percent = slot.cell.text.rstrip().endswith("%") or near.unit == "percent"
    return percent and bool(_GROWTH_ROW.match(near.text))


def _row_above(view: View, slot: Slot) -> Label | None:
    """What the row above counts, where it holds numbers of plans, placements or requests."""
    label = view.aboves.get((slot.section, slot.row))
    if label is None or not label.measure or is_money(label.measure) or label.unit == "percent" or label.denied:
        return None
    return label


def _is_share_of_plans(view: View, label: Label) -> bool:
    """Whether a column gives shares of all plans, or of the caseload: each row says of which."""
    return label.measure == "ehc_plans" and (label.quantity == "share" or label.unit == "percent")


def _is_sum(view: View, rows: Sequence[Label], groups: Sequence[Label]) -> bool:
    plain = [x.generic for x in rows]
    return bool(plain) and all(plain) and any(re.search(r"total|all|overall", x.text, re.IGNORECASE) for x in rows)


def _may_inherit(view: View, rows: Sequence[Label], named: Label, outer: bool, money: bool) -> bool:
    """Whether labels that name no measure may stand under one named by a column, group or title."""
    for label in rows:
        if label is named or label.measure or label.generic or label.period or is_basis(label):
            continue
        if _BARE_NUMBERS.fullmatch(label.text):
            continue
        if named.measure in ("dsg_deficit", "dsg_in_year") and _ACCOUNT.fullmatch(label.text.strip()):
            continue
        if named.measure == "dfe_payment" and _PAYER.fullmatch(label.text.strip()):
            continue
        if named.measure == "dfe_payment" and money and named.text in view.titles[:1] and _is_instalment(label):
            continue
        if named.measure == "dfe_payment" and (UNPAID.search(label.text) or PAID.search(label.text)):
            continue
        if named.measure == "placement_cost" and money and re.search(r"\btop[- ]?ups?\b", label.text, re.IGNORECASE):
            continue  # the cost of a place in a mainstream school is its top-up
        if (
            (label.denied and not (named.measure == "dsg_savings" and money))
            or (label.quantity == "other" and not (named.measure == "dsg_savings" and money and _is_action(label)))
            or (label.quantity == "spend" and named.measure != "dsg_savings")
        ):
            return False
        if label.scoped or label.change or not outer or _is_own_name(view, label):
            continue
        if named.measure == "dsg_savings" and money:
            continue
        if _OF_POPULATION.search(label.text) or council_named(label.text):
            continue
        if label.quantity == "share" and not re.search(r"\w{4,} \w{4,}", label.text):
            continue
        return False
    return True


def _is_action(label: Label) -> bool:
    """Whether a row of savings may say what saves: whatever it names, but another budget."""
    return not words_of("foreign").search(label.text)


def _is_instalment(label: Label) -> bool:
    """Whether a row under payments may say which of them it is: "On signature"."""
    return bool(_INSTALMENT.match(label.text)) and not (label.denied or label.quantity or label.change)


def _is_own_name(view: View, label: Label) -> bool:
    """Whether a label is the council's own name beside those that it is compared with."""
    words = r"\b(?:council|borough|county|city|metropolitan|london|of|lbc?|the)\b"
    name = " ".join(re.sub(words, " ", label.text, flags=re.IGNORECASE).split())
    named = all(word[0].isupper() for word in name.split() if word.lower() not in ("and", "upon", "with", "on", "in"))
    return 2 < len(name) < 40 and named and (view.compared or name.lower() in view.about.lower())


def _scope(view: View, rows: Sequence[Label], columns: Sequence[Label], groups: Sequence[Label], named: Label) -> str:
    """What narrows the cell: labels that name no measure, period or basis and are not mere totals."""
    parts = []
    for label in (*reversed(groups), *reversed(rows), *reversed(columns)):
        if label is named or label.generic or label.period or is_basis(label) or label.change:
            continue
        if _is_own_name(view, label) and not label.measure and not label.scoped:
            continue
        if not label.measure and _BARE_NUMBERS.fullmatch(label.text):
            continue
        if label.measure and label.measure != named.measure:
            # "Mainstream" over a column of age bands is what narrows; "EHC plans" over placements is not.
            if named.measure.startswith("placements_") and label.measure == "ehc_plans":
                continue
            if named.measure == "ehc_plans" and not label.measure.startswith("placements_"):
                continue
        elif label.measure or not (label.scoped or label in rows):
            continue
        if label.quantity and not label.scoped and not label.measure:
            continue
        parts.append(label.text)
    return ", ".join(dict.fromkeys(parts))


def _places(
    view: View,
    slot: Slot,
    rows: Sequence[Label],
    columns: Sequence[Label],
    groups: Sequence[Label],
    sorts: Sequence[Label],
    titles: Sequence[Label],
) -> Subject | None:
    """New places: the column or title says that they are places and new, the row which kind or whose."""
    holder = next((x for x in (*columns, *rows, *groups, *titles) if x.quantity == "places"), None)
    added_up = bool(rows) and _adds_up_new(view, rows[0], titles)
    if any(x.existing and not x.new and not x.generic for x in (*columns, *rows[: 0 if added_up else 1])):
        return None
    if any(_DEMAND.search(x.text) and x.basis != "target" for x in (*columns[:1], *rows[:1])):
        return None
    if _OF_EACH.search(holder.text if holder is not None else ""):
        return None
    if any(x.quantity in ("spend", "cost") for x in columns[:1]) and holder not in columns:
        return None  # "Approved budget" beside "Places"
    changes = any(x.change for x in columns)
    if view.net_places and (not changes or not slot.cell.text.lstrip("(").startswith("+")):
        return None  # beside a column of changes, the others are of places that are there already
    fresh = any(label.new for label in (*columns, *rows, *groups, *titles[:4]))
    wanted = any(label.basis == "target" for label in (*columns, *rows, *groups, *titles[:2])) or view.opens
    if holder is None or not (fresh or wanted):
        return None
    if any(_NURSERY.match(x.text) and not x.measure for x in rows[:1]) and not any(x.measure for x in titles[:2]):
        return None
    if any(x.measure == "placements_mainstream" and _MAINSTREAM_KIND.fullmatch(x.text.strip()) for x in sorts):
        return None  # places for all children
    elsewhere = [x for x in rows if x.measure in ("placements_independent", "placements_post16")]
    within = any(SPECIAL_SCHOOL.search(x.text) for x in titles[:2])  # "sixth form block" under "Special school places"
    if any(x.measure == "placements_independent" or not (within or SPECIAL_SCHOOL.search(x.text)) for x in elsewhere):
        return None
    if elsewhere and not any(x.measure.startswith("places_") or x.measure in PLACES_OF for x in (*rows, *sorts)):
        return Subject("places_special", elsewhere[0], elsewhere[0].text)  # the sixth form of a special school
    kinds = [
        label
        for label in (*rows, *sorts, *columns, *groups, *titles)
        if label.measure.startswith("places_") or label.measure in PLACES_OF
    ]
    if not kinds:
        return None
    # "New places" alone says nothing of the kind of school: a title that does goes before it.
    over_rows = (*groups, *titles)
    title = next((x for x in over_rows if x.measure in PLACES_OF or x.measure.startswith("places_")), None)
    told = title is not None and PLACES_OF.get(title.measure, title.measure) == "places_ap"
    if (
        title is not None
        and told
        and all(_PLAIN_HUB.search(x.text) and not _OF_MAINSTREAM.search(x.text) for x in kinds if x in rows)
    ):
        kinds = [title]  # "Key stage 3 hub" among new places in alternative provision
    if view.net_places and title is not None and PLACES_OF.get(title.measure, title.measure) != "places_special":
        kinds = [title]  # "Hub" under "Commissioned AP places"
    named = next((x for x in kinds if x.measure != "places_special" or "special" in x.text.lower()), kinds[0])
    measure = PLACES_OF.get(named.measure, named.measure)
    over = (*columns, *groups, *sorts, *titles)
    if measure == "places_special" and view.specials and rows and _MAINSTREAM_SCHOOL.search(rows[0].text):
        if not any("special" in x.text.lower() for x in (*rows[:1], *over)):
            measure = "places_resourced"  # "Fleet Infant", beside "Hollywater (special school)"
    scope = [x.text for x in rows if not x.measure and not x.generic and not x.period and not is_basis(x)]
    schools = [
        x.text
        for x in rows
        if x.school and x.measure and re.search(r"[A-Z]\w+ (?:[A-Z]\w+ )?", x.text) and len(x.text.split()) > 3
    ]
    return Subject(measure, named, ", ".join(dict.fromkeys((*reversed(scope), *schools))), named in titles)


def _adds_up_new(view: View, row: Label, titles: Sequence[Label]) -> bool:
    """Whether a row is the sum of new places: "Total special school places" under a title of new ones."""
    rest = words_of("existing").search(IN_ALL.sub(" ", row.text))
    return bool(IN_ALL.match(row.text)) and not rest and any(x.new and not x.existing for x in titles[:3])


def unit_of(view: View, slot: Slot, columns: Sequence[Label]) -> str:
    """The unit that labels give to a bare cell, the nearest first; a share beats a sum over all."""
    rows = view.labels(slot.rows)
    near = [label.unit for label in (*columns, *rows) if label.unit]
    if slot.row in view.units:
        return view.units[slot.row]
    if "percent" in near:
        return "percent"
    if near:
        return near[0]
    if any(_COUNTED.match(x.text) or _HOW_MANY.search(x.text) for x in (*columns, *rows[:1])) or _is_bare_number(
        view, slot, columns
    ):
        return ""  # "Number of placements" under "Placements and what they cost (£000)"
    groups = view.labels(slot.groups)
    outer = (*groups, *view.labels(slot.stub), *view.labels(slot.titles), *view.labels(view.titles[:2]))
    units = [
        x.unit
        for x in outer
        if x.unit and not (x.unit.startswith("per_") and (_REPORTED.search(x.text) or _COST_OF_TIME.search(x.text)))
    ]
    if units:
        return units[0]
    noted = [n for n in view.context.notes if re.search(r"^£|figures|amounts|values|in £|all ", n[:120], re.IGNORECASE)]
    return next((read_label(n[:200]).unit for n in noted if read_label(n[:200]).unit in MONEY_UNITS), "")


def _counted_in(titles: Sequence[Label]) -> Label | None:
    """The title that says whose cost is shown, as one that says whose number is; None where none does."""
    for title in titles:
        named = title.measure if title.measure.startswith("placements_") else ""
        named = named or next((m.measure for m in find_mentions(title.text) if m.measure.startswith("placements_")), "")
        if named:
            return replace(title, measure=named, quantity="plans", unit="")
    return None


def _more_telling(row: Label, column: Label) -> Label:
    """Which of two labels that both name a measure says what the cell counts."""
    general = ("ehc_plans", "places_special")
    if is_money(column.measure) and not is_money(row.measure):
        return column
    if row.measure == "dsg_deficit" and column.measure == "dsg_in_year" and _OVERSPENT.search(column.text):
        return column  # "DSG reserve account deficit" is whose overspend it was
    if row.measure.startswith("places_") and column.measure.startswith("placements_"):
        return column  # "New special school" is what is done, the column where children are then
    if column.measure in _ASKED and row.measure.startswith("placements_"):
        return column  # "Schools and colleges" are who asked, or what plans are for
    if row.measure == "ehc_plans" and column.measure not in general:
        return column if row.generic or column.measure.startswith("placements_") else row
    return row


def _adds_nothing(label: Label) -> bool:
    told = label.generic or label.period or label.basis or label.unit or label.baseline
    return bool(told) or bool(_NEWEST.fullmatch(label.text))
