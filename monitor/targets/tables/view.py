"""One table, and what is known of it as a whole: what kinds of things its rows and columns are.

Single cells cannot tell whether "Post-16" is a phase or a kind of placement, or what "P" and "A" stand for; all the
labels of a table together can."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import chain, groupby
from typing import Final

from db.measures import family_of
from db.records import Basis, Block, Place, Table
from monitor.targets.cells import Slot
from monitor.targets.context import Context, council_named
from monitor.targets.dating import end_of, years_told
from monitor.targets.figures import parse_cell
from monitor.targets.labels import Label, is_agreed, is_cumulative, is_not_agreed, read_label, without_plans
from monitor.targets.timing import SCHOOL_YEARS
from monitor.targets.weighing import PLACES_OF
from monitor.targets.written import PLAN_WORDS

MONEY_UNITS: Final = ("gbp", "gbp_thousand", "gbp_million", "gbp_billion")
_OPENS: Final = re.compile(r"\b(?:open(?:s|ing|ed)?|delivery|completion)\b", re.IGNORECASE)
_PHASE: Final = re.compile(
    r"(?:post|over)[- ]?1[69](?:s|\+)?(?: phase)?|16 ?(?:\+|plus|to 25|-25)|further education|sixth form", re.IGNORECASE
)
_FINANCIAL_WORDS: Final = re.compile(
    r"£|\b(?:budgets?|outturns?|quarters?|quarterly|q[1-4]|dsg|deficit|costs?|spend\w*|savings?|financ\w+|funding|safety valve"
    r"|performance|kpis?|scorecard|council plan|corporate plan|year[- ]end|31 march|end of march|management plan|high needs"
    r"|(?:un)?mitigated|forecast|monitoring|targets?|trajector\w+|baseline|milestones?|agreement|ytd|year to date)\b",
    re.IGNORECASE,
)
_MITIGATED_ROW: Final = re.compile(
    r"(?:(?:all|phase \d|planned|agreed|full|with|after|\w+) )?mitigations?(?: only)?", re.IGNORECASE
)
SPECIAL_SCHOOL: Final = re.compile(r"\bspecial (?:\w+ )?(?:school|academy)\b|\(special\)", re.IGNORECASE)
_ISSUED: Final = re.compile(r"(?:newly |plans? |number )*(?:issued|finalised)", re.IGNORECASE)
_AGAINST: Final = re.compile(r"(?:[-–—•]\s*)?(?:(?:of which|including|those|appeals)\b:? ?)*against\b", re.IGNORECASE)
_SCENARIO: Final = re.compile(r"mitigat|do[- ]nothing|without|intervention", re.IGNORECASE)
_COMMISSIONED: Final = re.compile(r"\bcommissioned\b|\bfunded places\b|\bplace numbers\b", re.IGNORECASE)
_OF_WHOM: Final = re.compile(r"^\W*of (?:whom|which|these|those)\b|^[^\w%]*with (?:an? )?(?:EHC|plan)", re.IGNORECASE)
_PLAN_NAME: Final = re.compile(r"\bEHC|\bplans?\b", re.IGNORECASE)
_HOME: Final = re.compile(r"\bhome[- ]educat|\beducated at home|\belective\w* home|\bEHE\b", re.IGNORECASE)
_OF_COUNCILS: Final = re.compile(
    r"(?:name of )?(?:(?:local )?(?:education )?authorit(?:y|ies)|councils?|la)(?: names?)?", re.IGNORECASE
)  # over the labels of rows that are each about a council
_OF_WHICH: Final = re.compile(r"of which\b", re.IGNORECASE)
# What appeals are against, by the grounds that the tribunal knows.
GROUNDS: Final = re.compile(
    r"(?:(?:of which|type of appeal|appeals? (?:on|about|re))\W+(?:(?:about|on|against|for) (?:a )?)?)?(?:refusals? to (?:assess|issue|secure|carry out|amend|re-?assess)|contents? of (?:the |a |an )?(?:EHC ?)?(?:plans?|EHCPs?)|decisions? to cease|ceasing (?:of )?(?:a |the |an )?(?:EHC ?)?(?:plans?|EHCPs?))\b",
    re.IGNORECASE,
)
_PLAN_ITSELF: Final = re.compile(
    r"(?:the )?(?:council.s )?(?:DSG |deficit )?(?:recovery|management|approved|agreed) plan(?:,? (?:of |in )?\w+ 20\d\d)?",
    re.IGNORECASE,
)
_BASELINE_YEAR: Final = re.compile(
    r"\bthe (20\d\d(?:[-/]\d\d)?) (?:columns?|figures?|numbers?) (?:is|are) the baseline\b", re.IGNORECASE
)
_THESE_SAVINGS: Final = re.compile(r"\b(?:these|the|following|planned|proposed) savings\b", re.IGNORECASE)
_SAVING_IN_ALL: Final = re.compile(r"(?:net |total )savings?\b", re.IGNORECASE)
_VARIANT: Final = re.compile(
    r"(?:low|lower|medium|mid|middle|high|higher|upper|central)(?: (?:growth|case|estimate|projection|forecast|scenario|variant))?",
    re.IGNORECASE,
)
_PAID_SO_FAR: Final = re.compile(
    r"(?:(?:amount|sum|actually|funding) )?(?:received|paid)(?: (?:to date|so far))?(?: ?\(£\w*\))?", re.IGNORECASE
)
_ADDED_UP: Final = re.compile(
    r"\bcumulative\b|\baccumulated\b|\bcarried[- ]forward\b|\bc/f\b|\bclosing\b", re.IGNORECASE
)
_SPENT: Final = re.compile(r"\b(?:expenditure|spend(?:ing)?|allocations?)\b", re.IGNORECASE)
_OPENING: Final = re.compile(r"\b(?:opening|brought[- ]forward|b/f(?:wd)?|at the start)\b", re.IGNORECASE)
_CLOSING: Final = re.compile(r"\b(?:closing|carried[- ]forward|c/f(?:wd)?|at the end)\b", re.IGNORECASE)
MIDDLE: Final = re.compile(r"(?:(?:mean|average|median)(?: (?:cost|fee|price))?)(?: \(?£\)?)?", re.IGNORECASE)
_BUDGETED: Final = re.compile(r"\bbudget(?:ed)?\b(?!\s*(?:holder|heading|line|manager))|\ballocation\b", re.IGNORECASE)
_SPENT_OF: Final = re.compile(
    r"\b(?:forecast|outturn|project(?:ed|ion)|actuals?|estimated|expenditure|spen[dt]|spending)\b", re.IGNORECASE
)
_VARYING: Final = re.compile(
    r"\bvariances?\b|\bvariation\b|\bover[- ]?spend\b|\bover[ /()-]{1,4}under|\bdifference\b", re.IGNORECASE
)
_OTHER_VARIANCE: Final = re.compile(
    r"%|\b(?:per ?cent|previous|last|prior|movement|change|period \d+ variance|since)\b|\bat (?:period|month|quarter|[pmq]) ?\d",
    re.IGNORECASE,
)
_OF_THE_YEAR: Final = re.compile(
    r"(?:(?:net|annual|yearly) )?\(?(?:surplus|deficit)\)?(?: ?(?:/|or) ?\(?(?:surplus|deficit)\)?)?(?: ?\(?£['’]?(?:m|000s?|k)?\)?)?",
    re.IGNORECASE,
)
OTHER_SUM: Final = re.compile(r"\b(?:invest\w*|costs?|spend\w*|income|net|allocations?|funding|grant)\b", re.IGNORECASE)
_ON_TREND: Final = re.compile(r"\((?:on )?(?:the )?(?:current |present )?trends?\)$", re.IGNORECASE)
# Among kinds of placement: "Outside Penwick (any type)", "Residential (any type)".
_OUTSIDE: Final = re.compile(
    r"(?i:(?:of (?:whom|which) )?(?:placed |educated |schools? )?outside) (?!in\b)(?:the )?[A-Z][\w’' -]{2,30}(?: \([^()]*\))?"
)
_TOP_UP: Final = re.compile(
    r"(?:mainstream (?:schools?[’']? )?top[- ]?ups?|top[- ]?ups? (?:in|to|for) mainstream(?: schools)?)", re.IGNORECASE
)
_BOARDING: Final = re.compile(r"(?:of which )?residential(?: \([^()]*\))?", re.IGNORECASE)
# Rows that tell how one number becomes another, in between.
AT_START: Final = re.compile(
    r"(?:(?:number|total|placements?|plans|children|pupils) )?(?:at|in) the (?:start|beginning)(?: of (?:the )?(?:year|period))?",
    re.IGNORECASE,
)
AT_CLOSE: Final = re.compile(
    r"(?:(?:number|total|placements?|plans|children|pupils) )?at the (?:end|close)(?: of (?:the )?(?:year|period))?",
    re.IGNORECASE,
)
_NAME: Final = re.compile(r"[A-Z][a-z’']+(?:[ -](?:[A-Z][a-z’']+|and|upon|on|in|the|of)){0,3}")
_KIND_OF_PLACE: Final = re.compile(r"(?:kinds?|types?) of (?:new )?places?|places? (?:kind|type)", re.IGNORECASE)
_BESIDE_OTHERS: Final = re.compile(
    r"\bneighbou?r\w*\b|\bother (?:councils|authorities)\b|\bcompar\w+\b|\bbeside\b|\bnearby\b", re.IGNORECASE
)
_CHILDREN_IN_FTE: Final = re.compile(
    r"\b(?:FTE|full[- ]time equivalents?)\)?(?: \(FTE\))?(?: number of)? (?:children|pupils|placements|learners|young people|places)\b",
    re.IGNORECASE,
)
_FTE: Final = re.compile(r"(?:FTE|WTE|full[- ]time equivalents?)(?: (?:number|children|pupils|places))?", re.IGNORECASE)
# Pupils, in tables of places: "On roll", "Planned roll".
ROLL: Final = re.compile(r"\b(?:on )?rolls?\b", re.IGNORECASE)
_OF_PUPILS: Final = re.compile(r"\b(?:pupils|children|planned)\b", re.IGNORECASE)
_TARGET_IN_BRACKETS: Final = re.compile(
    r"\bactual \((?:the )?(?:target|plan)\)|\b(?:targets?|plans?) (?:(?:is|are|shown|given) )*in brackets",
    re.IGNORECASE,
)
# What single letters over columns stand for, where all of a set are there; in front of rows they number these.
_LETTERS: Final[tuple[dict[str, Basis], ...]] = (
    {"P": "target", "A": "actual"},
    {"P": "target", "F": "forecast"},
    {"T": "target", "A": "actual"},
    {"B": "target", "F": "forecast"},
    {"B": "target", "A": "actual"},
)
# Versions of what was agreed: both bind, or did. Versions of a forecast are none.
_VERSIONS: Final[tuple[dict[str, Basis], ...]] = (
    {"O": "target", "R": "target"},
    {"Original": "target", "Revised": "target"},
)
_REACHED: Final = re.compile(
    r"actual(?: (?:position|level|value|figure|number))?|outcome|achieved|reached|reported", re.IGNORECASE
)
# What a status, or the label of a payment, says of whether it has been made.
_STATUS: Final = re.compile(r"(?:status|state|paid|received|payment status|position)\??", re.IGNORECASE)
IN_ALL: Final = re.compile(r"(?:(?:overall|grand|annual|sub-?) ?)*total\b|in all\b", re.IGNORECASE)
_RECOVERY: Final = re.compile(
    r"\b(?:recovery|management|mitigations?|deficit|savings|transformation) (?:plan|programme|actions?|measures|proposals)\b|\bmitigations\b",
    re.IGNORECASE,
)
_ACTIONS: Final = re.compile(
    r"(?:recovery |key |mitigating )?(?:workstreams?|actions?|initiatives?|schemes?|projects?|mitigations?|proposals?|measures?|lines?)",
    re.IGNORECASE,
)
_DELIVERED: Final = re.compile(r"(?:delivered|achieved|reali[sz]ed|secured|banked)\b", re.IGNORECASE)
_SUBTOTAL: Final = re.compile(r"sub-? ?total\b", re.IGNORECASE)
# Beside targets and what was reached, that by which they differ.
_SHORT_BY: Final = re.compile(r"(?:shortfall|surplus|excess|under|over)(?: ?\(?£\S*\)?)?", re.IGNORECASE)
# Columns of two scenarios: what is to come as things go, and what is to come of what is done.
_TREND: Final = re.compile(
    r"(?:(?:current|present|past|on|the) )*trends?|as (?:is|things are|we are)|do(?:ing)?[- ]nothing|no change|business as usual"
    r"|without(?: (?:the |this |our )?(?:programme|strategy|plan|changes|investment|schemes|new places))?",
    re.IGNORECASE,
)
_DONE: Final = re.compile(
    r"(?:(?:with|under|after|the|our|this|new|recovery|improvement|inclusion) )*(?:strategy|programme|reforms?|interventions?|proposals?|actions?|changes|plan|ws ?\d)"
    r"|with(?: (?:the |this |our )?(?:investment|schemes|new places))?",
    re.IGNORECASE,
)


@dataclass
class View:
    """One table, and what is known of it as a whole."""

    block: Block
    table: Table
    context: Context
    date: str
    titles: tuple[str, ...]
    about: str = ""  # the document's title
    lefts: dict[tuple[int, int], tuple[str, ...]] = field(default_factory=dict)  # column labels by row and column
    firsts: dict[tuple[int, int], list[str]] = field(default_factory=dict)  # figures by section and column
    read: dict[tuple[str, ...], list[Label]] = field(default_factory=dict)
    asked: bool = False  # it has requests for assessment
    appeals: bool = False  # it has appeals
    appealed: bool = False  # its title says that it is about appeals
    baseline: str = ""  # the period of its baseline column
    has_baseline: bool = False  # a column has a baseline, dated or not
    accounts: bool = False  # a column is of money
    accounts_beside: bool = False  # several columns are said to be sums of money
    some_planned: bool = False  # a column is of targets
    by_column: bool = False  # some column says what its figures are: actual, forecast, planned
    pupils_only: bool = False  # it counts pupils with a plan, and no places
    steps: dict[tuple[str, int, int], Decimal] = field(default_factory=dict)  # closing less opening deficit of a line
    averages: bool = False  # its columns are the mean or median, in pounds, of what kinds of placement cost
    marked_past: bool = False  # columns say so only of what has happened
    monitoring: tuple[int, ...] = ()  # its columns of the budget, of what is spent, and of how far they differ
    forecast_from: str = ""  # the first period of a column that is forecast
    bare_years: set[str] = field(default_factory=set)  # periods that its labels give as "2027"
    unmitigated: bool = False  # scenarios are its rows, and "All mitigations" is the other one
    planning: bool = False  # it is about EHC plans: made, kept and ended
    paid: bool = False  # it has payments under an agreement
    aboves: dict[tuple[int, int], Label] = field(default_factory=dict)  # label of the row above, by section and row
    nearest: dict[tuple[int, int], Label] = field(default_factory=dict)
    mitigated: bool = False  # one of its rows is mitigated and none unmitigated: it shows the plan
    first_period: str = ""
    has_plans: bool = False  # a column counts plans
    net_places: bool = False  # commissioned places, now and then, with the change between them
    planned_period: str = ""  # when its planned column is
    home_of_whom: bool = False  # it counts all children taught at home, and those of them with a plan
    of_others: bool = False  # it has things that are no measure: exclusions, absence
    saved: bool = False  # its total is of savings
    phases: bool = False  # its rows or columns are phases or ages, not types of placement
    some_change: bool = False  # some row or column is about growth
    compared: bool = False  # some row or column is about England or other councils
    settings: set[str] = field(default_factory=set)  # placements that its rows or columns name
    has_own: bool = False  # some row or column is not about elsewhere
    raw: dict[str, str] = field(default_factory=dict)
    academic: bool = False
    said_academic: bool = False  # words over it say so, so that a hyphen in a year makes no financial one
    latest: str = ""  # the last year that its rows and columns name
    councils: set[str] = field(default_factory=set)  # that its rows name
    opens: bool = False  # a column says when places open
    stubs: tuple[str, ...] = ()  # what stands over the labels of its rows
    plans_beside: bool = False  # what the plan has stands beside what happened or is forecast
    years_down: bool = False  # its rows are years
    costs_beside: bool = False  # savings are in brackets, so that other sums beside them are costs
    built: Label | None = None  # its total is of new places
    saving: bool = False  # it is about savings, by its title or its total
    units: dict[int, str] = field(default_factory=dict)  # that a column gives to each row
    closing: str = ""  # the month in which its projected balance is
    saves: bool = False  # a column is of savings
    of_year: set[str] = field(default_factory=set)  # bare deficits beside cumulative ones: those of the year
    specials: bool = False  # some of its rows are said to be special schools, others not
    actions: dict[tuple[int, int], Label] = field(
        default_factory=dict
    )  # what numbered rows are about, by section and row
    statuses: dict[tuple[int, int], str] = field(default_factory=dict)  # by section and row
    variants: bool = False  # its rows or columns are a low, a middle and a high projection
    averaged: bool = False  # a row or column is of average costs, so that a total beside it is none
    scenarios: bool = False  # figures as things go stand beside those of what is done: "Trend", "Strategy"
    sums: set[tuple[int, int]] = field(default_factory=set)  # subtotals of several kinds, by section and row
    measured: bool = False  # its columns set targets beside what was reached or is forecast
    dated: int = 0  # columns with a period of their own
    sole: tuple[str, ...] = ()  # the only period that its columns name, and how it is written
    held_against: bool = False  # what was reached stands beside what was expected
    letters: dict[str, Basis] = field(default_factory=dict)  # what "P" and "A", or "Original" and "Revised", stand for
    happened_until: str = ""  # the month in which the last of its years ends that is marked as actual
    matrix: bool = False  # its rows and columns name the same kinds of placement: what moves between them
    in_brackets: bool = False  # targets stand in brackets after what was reached
    placing: bool = False  # its rows or columns name kinds of placement
    rolls: bool = False  # a column says that pupils are on roll, or are planned to be
    from_to: bool = False  # its columns are "From" and "To"
    partly_marked: bool = False  # some of its rows of years say what they are, others not
    flows: bool = False  # its rows tell how a number of children becomes another
    neighbours: set[str] = field(default_factory=set)  # names of councils that stand beside the council's own
    children_in_fte: bool = False  # full-time equivalents are of children
    dating: tuple[str, ...] = ()  # notes, titles and group rows that say which years are actual and which planned

    def learn(self, held: Sequence[Slot]) -> None:
        """What single cells cannot tell: what kinds of things the rows are, how deficits are signed."""
        self.lefts = {(slot.row, slot.column): slot.columns for slot in held}
        for slot in held:
            if slot.kind == "words" and slot.columns and _STATUS.fullmatch(slot.columns[0].strip()):
                self.statuses[slot.section, slot.row] = slot.cell.text
            if slot.kind == "figure":
                self.firsts.setdefault((slot.section, slot.column), []).append(slot.cell.text)
        self.sums = self._subtotals_of_several(held)
        last: tuple[int, int] | None = None
        for slot in held:
            at = (slot.section, slot.row)
            if at != last:
                if last is not None and last[0] == at[0]:
                    self.aboves[at] = self.nearest[last]
                self.nearest[at] = read_label(slot.rows[0] if slot.rows else "")
                last = at
        for row in self.table.rows:
            for cell in row:
                self.raw.setdefault(" ".join(cell.text.split()), cell.text.strip())
        self.stubs = held[0].stub if held else ()
        stub = " ".join(self.stubs)
        self.academic = self.context.academic or bool(SCHOOL_YEARS.search(" ".join((stub, *self.titles[:2]))))
        around = " ".join((stub, *self.titles[:2]))
        self.said_academic = bool(SCHOOL_YEARS.search(around)) and not re.search("financial", around, re.IGNORECASE)
        texts = dict.fromkeys(text for slot in held for text in (*slot.rows, *slot.columns))
        in_pounds = any("£" in slot.cell.text for slot in held if slot.kind == "figure")
        self.academic = self.academic or (not in_pounds and self._counts_pupils(tuple(texts)))
        banners = dict.fromkeys(text for slot in held for text in slot.groups)
        self._learn_kinds([read_label(text) for text in texts], [read_label(text) for text in banners])
        for axis in ({t for s in held for t in s.rows}, {t for s in held for t in s.columns}):
            spent = any(_SPENT.search(text) and not read_label(text).measure for text in axis)
            if spent or any(_ADDED_UP.search(text) and read_label(text).measure == "dsg_deficit" for text in axis):
                self.of_year |= {text for text in axis if _OF_THE_YEAR.fullmatch(text.strip())}
        headers = {text for slot in held for text in slot.columns}
        names = (headers, {text for slot in held for text in slot.rows})
        forecast = any(read_label(title).basis == "forecast" for title in self.titles[:1])
        versions = () if forecast else (meant for meant in _VERSIONS if any(meant.keys() <= texts for texts in names))
        letters = (meant for meant in _LETTERS if meant.keys() <= headers)
        self.letters = next(chain(letters, versions), {})
        self.in_brackets = any(
            map(_TARGET_IN_BRACKETS.search, (*headers, *self.stubs, *self.titles, *self.context.notes))
        )
        placed = [{read_label(text).measure for text in texts} for texts in names]
        bases_of = [{read_label(text).basis for text in texts} for texts in names]
        self.plans_beside = any(bases & {"actual", "forecast"} for bases in bases_of)
        self.matrix = len({m for m in placed[0] & placed[1] if m.startswith("placements_")}) > 2
        self.rolls = any(ROLL.search(text) and _OF_PUPILS.search(text) for text in headers)
        counting = {text.strip().lower() for slot in held if slot.kind != "period" for text in slot.columns[:1]}
        self.from_to = {"from", "to"} <= counting  # and no dates, of which a row begins and ends
        self.scenarios = self._sets_scenarios(held)
        for axis in (headers, *(names if any(map(_BESIDE_OTHERS.search, self.titles[:1])) else ())):
            self.neighbours |= self._neighbours(axis)
        self.flows = any(map(AT_START.fullmatch, names[1])) and any(map(AT_CLOSE.fullmatch, names[1]))
        self.children_in_fte = any(map(_CHILDREN_IN_FTE.search, (*self.titles[:2], *self.context.notes)))
        bases = {read_label(text).basis for text in {t for s in held for t in s.columns}}
        self.measured = "target" in bases and len(bases & {"actual", "forecast"}) > 0
        # "Low | Medium | High" beside the name of an action say how sure it is.
        named = dict.fromkeys(
            text for slot in held for text in (*(slot.rows if len(slot.rows) < 2 else ()), *slot.columns)
        )
        self.variants = len([text for text in named if _VARIANT.fullmatch(text.strip())]) > 1
        self.read.clear()
        labels = self.labels(tuple(texts))
        first = dict.fromkeys(text for slot in held for text in slot.rows[:1])
        self.built = next(
            (x for x in self.labels(tuple(first)) if x.quantity == "places" and x.new and IN_ALL.match(x.text)), None
        )
        if self.built is None and self._is_of_sites(held):
            self.built = read_label("New places")
        yearly = [x for x in self.labels(tuple(first)) if x.period]
        self.years_down = len({x.period for x in yearly if x.yearly}) > 1
        self.partly_marked = any(x.basis for x in yearly) and any(not x.basis for x in yearly)
        self.saving = self.saved or any(x.measure == "dsg_savings" for x in self.labels(self.titles[:1]))
        self.specials = any(SPECIAL_SCHOOL.search(text) for text in first)
        self.saved = (
            any(
                x.measure == "dsg_savings"
                and re.match(r"(?:grand |net |overall )?(?:total|net|overall)\b", x.text, re.IGNORECASE)
                for x in self.labels(tuple(first))
            )
            or self._is_of_workstreams(held)
            or self._is_of_savings(held)
        )
        totals = [s for s in held if s.kind == "figure" and s.rows and _SAVING_IN_ALL.match(s.rows[0])]
        signs = [figure.negative for s in totals if (figure := parse_cell(s.cell.text, "gbp")) is not None]
        self.costs_beside = bool(signs) and all(signs)
        self.some_change = any(x.change for x in labels)
        self.compared = any(x.elsewhere for x in labels)
        self.averaged = any(x.quantity == "cost" for x in labels)
        self.has_plans = any(
            x.measure == "ehc_plans" for columns in {s.columns for s in held} for x in self.labels(columns)
        )
        heads = {slot.column: slot.columns for slot in held}
        scenarios = [x for x in labels if _SCENARIO.search(x.text)]
        self.mitigated = bool(scenarios) and all(x.basis == "target" for x in scenarios)
        over = [self.labels(columns) for columns in heads.values()]
        self.net_places = (
            any(x.change and not x.new for labels in over for x in labels)
            and any(x.existing and not x.new for labels in over for x in labels)
            and any(_COMMISSIONED.search(text) for text in (*self.titles[:1], *(held[0].stub if held else ())))
        )
        closings = [
            x for labels in over for x in labels if x.measure == "dsg_deficit" and x.basis == "forecast" and x.period
        ]
        self.closing = end_of(closings[0].period) if closings else ""
        self.saves = any(x.measure == "dsg_savings" for labels in over for x in labels)
        told = (m[1] for text in (*self.titles[:2], *self.context.notes) for m in _BASELINE_YEAR.finditer(text))
        self.baseline = max(_periods_of(over, lambda x: x.baseline), default="") or max(told, default="")
        self.planned_period = max(_periods_of(over, lambda x: x.basis == "target"), default="")
        self.accounts = any(is_money(x.measure) and not x.aside for labels in over for x in labels)
        self.accounts_beside = sum(any(x.unit in MONEY_UNITS for x in labels) for labels in over) > 1
        self.has_baseline = any(x.baseline for labels in over for x in labels)
        self.held_against = any(_REACHED.fullmatch(x.text.strip()) for labels in over for x in labels)
        self.some_planned = any(x.basis == "target" for labels in over for x in labels)
        self.by_column = any(x.basis for labels in over for x in labels)
        self.marked_past = self.by_column and all(x.basis in (None, "actual") for labels in over for x in labels)
        self.monitoring = self._monitors(heads)
        self.steps = self._steps(held)
        marked = (x for x in labels if x.basis == "actual" and x.period and not x.measure)
        until = max((end_of(x.period) for x in marked), default="")
        later = {x.period for x in labels if x.yearly and not x.basis and end_of(x.period) > until}
        self.happened_until = until if len(later) > 1 else ""
        self.forecast_from = min(_periods_of(over, lambda x: x.basis == "forecast"), default="")
        self.bare_years = {x.period for x in labels if re.fullmatch(r"20\d\d", x.period)}
        self.first_period = min((x.period for x in labels if x.period), default="")
        self.latest = max((x.period[:4] for x in labels if x.period), default="")
        self.settings = {x.measure for x in labels if x.measure.startswith("placements_")}
        over_all = self.labels((*self.stubs, *self.titles[:1]))
        self.pupils_only = any(x.quantity == "plans" for x in over_all) and not any(
            x.quantity == "places" or x.new for x in (*over_all, *labels)
        )
        middles = [s for s in held if s.columns and MIDDLE.fullmatch(s.columns[0].strip()) and s.kind == "figure"]
        self.averages = len(self.settings) > 1 and bool(middles) and all("£" in s.cell.text for s in middles)
        self.councils = {name for slot in held for text in (*slot.rows, *slot.groups) if (name := council_named(text))}
        self.opens = any(_OPENS.search(text) for columns in heads.values() for text in columns)
        self.dated = sum(any(x.period for x in self.labels(columns)) for columns in heads.values())
        named_periods = {(x.period, x.period_written) for labels in over for x in labels if x.period}
        self.sole = named_periods.pop() if len(named_periods) == 1 else ()
        self.dating = self._dating(held)
        self.has_own = any(
            slot.kind == "figure"
            and not any(x.elsewhere for x in (*self.labels(slot.rows), *self.labels(slot.columns)))
            for slot in held
        )

    @staticmethod
    def _steps(held: Sequence[Slot]) -> dict[tuple[str, int, int], Decimal]:
        """By how much the deficit grows from its opening to its close, along each column and row that has both."""
        ends: dict[tuple[str, int, int], dict[bool, Decimal]] = {}
        for slot in held:
            for axis, line, names in (("down", slot.column, slot.rows), ("along", slot.row, slot.columns)):
                name = names[0] if names else ""
                opening, closing = _OPENING.search(name), _CLOSING.search(name)
                figure = parse_cell(slot.cell.text, "gbp") if bool(opening) != bool(closing) else None
                if figure is None:
                    continue
                said = re.search(r"\bdeficit\b", name, re.IGNORECASE) and not re.search("surplus", name, re.IGNORECASE)
                if said and not figure.negative:
                    ends.setdefault((axis, slot.section, line), {})[bool(closing)] = figure.value
        return {key: two[True] - two[False] for key, two in ends.items() if len(two) == 2}

    @staticmethod
    def _monitors(heads: Mapping[int, tuple[str, ...]]) -> tuple[int, ...]:
        """The columns of a table that holds spending against its budget: budget, spent and variance; () for others."""
        names = {column: " ".join(texts) for column, texts in heads.items()}
        budgets = [c for c, name in names.items() if _BUDGETED.search(name)]
        differing = [c for c, name in names.items() if _VARYING.search(name) and not _OTHER_VARIANCE.search(name)]
        spent = [c for c, name in names.items() if _SPENT_OF.search(name) and c not in (*budgets, *differing)]
        whole = [c for c in spent if re.search("forecast|outturn|project", names[c], re.IGNORECASE)] or spent
        if not (budgets and len(whole) == 1 and len(differing) == 1):
            return ()
        return (budgets[-1], whole[0], differing[0])

    def _dating(self, held: Sequence[Slot]) -> tuple[str, ...]:
        """The texts that say which of the table's years are actual and which planned, the notes before the titles."""
        lone = [texts[0] for row in self.table.rows if len(set(texts := [c.text for c in row if c.text])) == 1]
        notes = (*self.context.notes, *lone, self.context.lead)
        titles = (*(held[0].stub if held else ()), *self.titles)
        parting = [text for text in titles if len({told.basis for told in years_told(text)}) > 1]
        return tuple(dict.fromkeys((*(text for text in notes if years_told(text)), *parting)))

    def _counts_pupils(self, texts: Sequence[str]) -> bool:
        """Whether the table holds nothing but plans, pupils and places, so that "2024/25" is a school year.

        What the council itself monitors, with its budget or by quarters, is in financial years.
        """
        stub = [cell.text for row in self.table.rows[: max(1, self.table.header_rows)] for cell in row[:1]]
        told = (*texts, *stub, *self.titles, self.about)
        if any(read_label(text).unit in MONEY_UNITS or read_label(text).measure == "dsg_savings" for text in told):
            return False
        if any(_FINANCIAL_WORDS.search(text) for text in told):
            return False
        if any(read_label(text).basis == "forecast" and not read_label(text).denied for text in texts):
            return False  # scenarios, which are modelled by the year of the budget
        named = {x.measure for x in map(read_label, (*texts, *self.titles[:1])) if x.measure}
        return (
            bool(named)
            and all(
                x == "ehc_plans" or x == "ehc_timeliness" or x.startswith(("placements_", "places_")) for x in named
            )
            and named != {"ehc_timeliness"}
        )

    def _is_of_sites(self, held: Sequence[Slot]) -> bool:
        """Whether numbers of Septembers to come stand beside schools, under the kind of provision: places by site."""
        rows = [read_label(slot.rows[0]) for slot in held if slot.rows and slot.column == held[0].column]
        columns = {slot.columns[0] for slot in held if slot.columns}
        dates = [read_label(text).period for text in columns]
        over = map(read_label, (*self.stubs, *self.titles[:1]))
        kinds = [x for x in over if x.measure in PLACES_OF and not x.quantity]
        if any(map(_KIND_OF_PLACE.fullmatch, self.stubs)):  # "Site | Kind of place"
            kinds = [x for x in rows if x.measure in PLACES_OF]
            rows = [x for x in rows if x not in kinds]
            return bool(kinds) and not rows and len(dates) > 1 and all(date.endswith("-09") for date in dates if date)
        sites = bool(rows) and all(x.school or x.generic for x in rows) and not any(x.measure for x in rows)
        return bool(kinds) and sites and len(dates) > 1 and all(date.endswith("-09") for date in dates)

    def _subtotals_of_several(self, held: Sequence[Slot]) -> set[tuple[int, int]]:
        """Rows that add up several kinds of placement: "Subtotal: specialist settings" is more than special schools."""
        found: set[tuple[int, int]] = set()
        kinds: set[str] = set()
        over: tuple[object, ...] = ()
        for at, group in groupby(held, key=lambda slot: (slot.section, slot.row)):
            first = next(group)
            if over != (over := (first.section, first.groups)):
                kinds = set()
            label = read_label(first.rows[0] if first.rows else "")
            if _SUBTOTAL.match(label.text):
                if len(kinds - {"placements_resourced"}) > 1 and label.measure in kinds:
                    found.add(at)
                kinds = set()
            elif label.measure.startswith("placements_"):
                kinds.add(label.measure)
        return found

    def _is_of_workstreams(self, held: Sequence[Slot]) -> bool:
        """Whether sums stand beside actions of a recovery plan, targets and what was delivered: what these save."""
        columns = {text for slot in held for text in slot.columns}
        money = any(read_label(text).unit in MONEY_UNITS for text in (*columns, *self.stubs, *self.titles[:1]))
        told = any(map(_RECOVERY.search, self.titles[:2])) and any(map(_ACTIONS.fullmatch, self.stubs))
        if not (money and told and self.measured) or any(map(OTHER_SUM.search, columns)):
            return False
        named = [text for text in columns if read_label(text).measure and not _SHORT_BY.fullmatch(text.strip())]
        return any(map(_DELIVERED.match, columns)) and not named

    def _is_of_savings(self, held: Sequence[Slot]) -> bool:
        """Whether sums stand beside actions, and the words before or after call them savings: "Behind these savings ..."."""
        if not any(map(_ACTIONS.fullmatch, self.stubs)) or any(map(OTHER_SUM.search, self.titles[:1])):
            return False
        columns = [read_label(text) for text in {text for slot in held for text in slot.columns}]
        money = any(x.unit in MONEY_UNITS for x in (*columns, *map(read_label, self.titles[:1])))
        said = any(map(_THESE_SAVINGS.search, (self.context.lead, *self.context.notes[:1])))
        return money and said and not any(x.measure or OTHER_SUM.search(x.text) for x in columns)

    def _neighbours(self, names: set[str]) -> set[str]:
        """Which of some labels name other councils: names beside the council's own, two or more."""
        about = " ".join((self.about, self.context.council, *self.titles[:2]))
        elsewhere = any(read_label(text).elsewhere for text in names)
        if not any(map(_BESIDE_OTHERS.search, self.titles[:1])) and not elsewhere:
            return set()
        plain = {text for text in names if _NAME.fullmatch(text.strip()) and _is_bare(read_label(text))}
        own = {text for text in plain if re.search(rf"\b{re.escape(text.strip())}\b", about)}
        return plain - own if own and len(plain - own) > 1 else set()

    def _sets_scenarios(self, held: Sequence[Slot]) -> bool:
        """Whether one column (or row) of figures follows the trend and another what is to be done."""
        figures = [slot for slot in held if slot.kind == "figure"]
        for over in (
            {s.columns[0].strip() for s in figures if s.columns},
            {s.rows[0].strip() for s in figures if s.rows},
        ):
            trends = [text for text in over if _TREND.fullmatch(text)]
            if trends and any(_DONE.fullmatch(text) or read_label(text).basis == "target" for text in over):
                return True
        return False

    def _learn_kinds(self, labels: Sequence[Label], groups: Sequence[Label]) -> None:
        self.asked = any(x.measure == "ehc_requests" for x in labels)
        told = (*labels, *map(read_label, self.titles[:2]))
        scenarios = [x for x in labels if is_basis(x) and x.basis in ("forecast", "target")]
        deficit = any(read_label(t).measure in ("dsg_deficit", "dsg_in_year") for t in self.titles[:2])
        self.unmitigated = bool(scenarios) and deficit and all(x.basis == "forecast" for x in scenarios)
        self.planning = any(x.measure in ("ehc_plans", "ehc_plans_ceased", "ehc_requests") for x in told)
        self.paid = any(x.measure == "dfe_payment" for x in labels)
        self.appeals = any(x.measure == "tribunal_appeals" for x in labels)
        self.appealed = any(read_label(t).measure == "tribunal_appeals" for t in (*self.titles[:1], *self.stubs))
        named = {x.measure for x in (*labels, *groups) if x.measure.startswith("placements_")}
        settings = named - {"placements_post16"}
        self.placing = len(settings) > 1
        subset = any((_OF_WHOM.match(x.text) or _HOME.search(x.text)) and _PLAN_NAME.search(x.text) for x in labels)
        home = any(_HOME.search(x.text) for x in (*labels, *map(read_label, self.titles[:1])))
        self.home_of_whom = subset and home
        self.of_others = any(x.quantity == "other" and not _OF_WHOM.match(x.text) for x in labels)
        self.phases = not settings and any(x.ages and not x.measure for x in (*labels, *groups))

    def labels(self, texts: tuple[str, ...]) -> list[Label]:
        """What each of these labels says, read once for each table."""
        known = self.read.get(texts)
        if known is None:
            known = self.read[texts] = [self._in_view(read_label(text, self.academic)) for text in texts]
        return known

    def _in_view(self, label: Label) -> Label:
        """A label as it is meant among the others of its table.

        "Post-16" under "Primary" and "Secondary" is a phase of plans, and no placement in a college; "Number agreed"
        under requests is assessments.
        """
        if label.text in self.neighbours:
            return replace(label, elsewhere=True)
        if self.children_in_fte and _FTE.fullmatch(label.text.strip()):
            return replace(label, quantity="plans", generic=True, measure="", denied=False)
        if self.said_academic and label.yearly and label.period[4:5] == "-":
            label = replace(label, period=label.period.replace("-", "/"))
        end = label.text.strip().lower() if self.from_to else ""
        if end == "from":
            return replace(label, baseline=True)
        if end == "to":
            return replace(label, basis="target")
        if (meant := self.letters.get(label.text.strip())) is not None:
            return replace(label, basis=meant, generic=True, measure="", denied=False)
        if self.plans_beside and _PLAN_ITSELF.fullmatch(label.text.strip()):
            # "Recovery plan, February 2025" beside "Outturn" says which plan
            return replace(label, basis="target", generic=True, measure="", denied=False, period="", period_written="")
        if self.variants and _VARIANT.fullmatch(label.text.strip()):
            return replace(label, basis="forecast", generic=True, measure="", denied=False)
        if self.scenarios and _TREND.fullmatch(label.text.strip()):
            return replace(label, basis="forecast", strong=True, aside=False, generic=True, measure="", denied=False)
        if self.scenarios and _DONE.fullmatch(label.text.strip()):
            return replace(label, basis="target", aside=False, generic=True, measure="", denied=False)
        if label.period and label.basis is None and _ON_TREND.search(label.text):
            return replace(label, basis="forecast", strong=True)
        placed = any(x.startswith("placements_") for x in (read_label(t).measure for t in self.titles[:1]))
        if (
            (self.placing or placed)
            and not label.measure
            and (not label.denied or _TOP_UP.fullmatch(label.text.strip()))
        ):
            if _OUTSIDE.fullmatch(label.text.strip()):
                return replace(label, measure="placements_out_of_area", scoped=False)
            if _TOP_UP.fullmatch(label.text.strip()):
                return replace(label, measure="placements_mainstream", scoped=False, quantity="")
            if _BOARDING.fullmatch(label.text.strip()):
                return replace(label, measure="placements_residential", scoped=False)
        if self.measured and _SHORT_BY.fullmatch(label.text.strip()):
            return replace(label, measure="", aside=True, beside=True)
        if label.measure == "dsg_deficit" and label.text in self.of_year:
            return replace(label, measure="dsg_in_year")
        if self.saving and label.measure == "dsg_deficit" and is_cumulative(label.text):
            return replace(label, measure="", generic=True)  # what is saved up to then
        if self.unmitigated and label.measure == "dsg_savings" and _MITIGATED_ROW.fullmatch(label.text.strip()):
            return replace(label, measure="", basis="target", generic=True, quantity="")
        if self.planning and not label.measure and _ISSUED.fullmatch(re.split(r"[:(–—-]", label.text)[0].strip()):
            return replace(label, measure="ehc_plans_new", denied=False, generic=False)
        if self.paid and not label.measure and _PAID_SO_FAR.fullmatch(label.text.strip()):
            return replace(label, basis="actual", generic=True, denied=False)
        if self.appealed and label.measure in ("ehc_refusals", "ehc_plans", "") and GROUNDS.match(label.text):
            return replace(label, measure="tribunal_appeals", basis=None, denied=False, scoped=True)
        if self.appeals and (_AGAINST.match(label.text) or (GROUNDS.match(label.text) and _OF_WHICH.match(label.text))):
            return replace(label, measure="tribunal_appeals", basis=None, denied=False)
        if self.asked and is_agreed(label.text):
            return replace(label, measure="ehc_assessments", basis=None, generic=False, denied=False)
        if self.asked and is_not_agreed(label.text):
            return replace(label, measure="ehc_refusals", basis=None, generic=False, denied=False)
        if self.home_of_whom and _HOME.search(label.text) and not _PLAN_NAME.search(label.text):
            return replace(label, measure="", denied=True)
        if _OF_WHOM.match(label.text) and _PLAN_NAME.search(label.text) and label.measure == "ehc_plans":
            if self.home_of_whom:
                return replace(label, measure="placements_eotas")
            if self.of_others:
                return replace(label, measure="", denied=True)
        if self.phases and label.measure == "placements_post16" and _PHASE.fullmatch(label.text.strip()):
            return replace(label, measure="", scoped=True, ages=True)
        return label

    def council_of(self, slot: Slot) -> str:
        """The council that a row is about, in a table of several councils."""
        if len(self.councils) < (2 if any(_OF_COUNCILS.fullmatch(head.strip()) for head in slot.stub) else 3):
            return ""
        return next((name for text in (*slot.rows, *slot.groups) if (name := council_named(text))), "")

    def is_planlike(self) -> bool:
        """Whether what stands over the table says that it shows a plan: an agreement, a trajectory, targets."""
        return any(PLAN_WORDS.search(without_plans(title)) for title in self.titles)

    def is_past(self, period: str) -> bool | None:
        """Whether a period was over when the document was written; None where either is not known."""
        if not period or not self.date:
            return None
        if re.fullmatch(r"\d{4}", period):
            # The year in which it was written is past where a table shows no later one.
            this_year = True if self.latest <= self.date[:4] else None
            return this_year if period == self.date[:4] else period < self.date[:4]
        return end_of(period) <= self.date[:7]

    def quote(self, slot: Slot) -> str:
        """The labels of a cell and its own text as they stand, which together prove what it states."""
        parts = [*slot.groups[:1], *reversed(slot.rows), *reversed(slot.columns), slot.whole or slot.cell.text]
        kept = [part for n, part in enumerate(parts) if part and (n == len(parts) - 1 or part not in parts[:n])]
        return " | ".join(self.raw.get(part, part) for part in kept)

    def place(self, slot: Slot) -> Place:
        """Where a cell stands: page, block and cell."""
        page = self.table.pages[slot.row] if slot.row < len(self.table.pages) else None
        place = self.block.place
        return replace(place, page=page or place.page, cell=slot.cell.ref or place.cell)


def is_money(measure: str) -> bool:
    """Whether a measure is of money: the account, payments, savings and costs."""
    return family_of(measure) == "money"


def _is_bare(label: Label) -> bool:
    """Whether a label says nothing that we know."""
    told = label.measure or label.denied or label.basis or label.period or label.unit or label.quantity or label.school
    return not (told or label.generic or label.aside or label.change or label.elsewhere)


def _periods_of(columns: Iterable[Sequence[Label]], which: Callable[[Label], bool]) -> list[str]:
    """The periods of the columns that have such a label, in the same header or in another one over it."""
    return [x.period for labels in columns if any(map(which, labels)) for x in labels if x.period]


def is_basis(label: Label) -> bool:
    """Whether a label says only what its figures are: "Forecast", "Mitigated", "Actual"."""
    return label.basis is not None and label.generic
