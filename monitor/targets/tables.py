"""Finding targets in tables: what each cell states, from all the labels that stand over it.

cells.py says which labels those are, labels.py what each of them says by itself; here they are weighed against each
other. The nearest label decides; outer ones (groups, caption, headings) decide only what nearer ones leave open.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import chain, groupby
from typing import Final

from db.measures import family_of
from db.records import Basis, Block, Direction, Form, Place, Reading, Table, Target
from monitor.targets.cells import DATED_FIGURE, Slot, parted, slots
from monitor.targets.commitments import as_direction, find_cues, goes_against
from monitor.targets.context import Context, council_named
from monitor.targets.dating import basis_told, end_of, years_told
from monitor.targets.figures import Figure, find_figures, parse_cell
from monitor.targets.labels import (
    Label,
    Sign,
    is_agreed,
    is_cumulative,
    is_not_agreed,
    read_label,
    sign_of_brackets,
    without_plans,
    words_of,
)
from monitor.targets.naming import find_mentions
from monitor.targets.periods import MONTH_NAMES, MONTHS, find_periods, parse_period
from monitor.targets.quarters import end_of_quarter, month_of_quarter
from monitor.targets.sentences import find_in_block
from monitor.targets.weighing import PLACES_OF

_MONEY_UNITS: Final = ("gbp", "gbp_thousand", "gbp_million", "gbp_billion")
_PLAN_WORDS: Final = re.compile(
    r"safety valve|management plan|recovery plan|agreement|deed of variation|trajector|target|mitigat|reform plan|strategy|ambition|\bplan\b",
    re.IGNORECASE,
)
_STATES: Final = re.compile(
    r"\b(?:target|actions?|objectives?|success|commitments?|conditions?|outcomes?|impact|milestones?|deliverables?|ambition|goal|aim|measures?"
    r"|what we will do|requirement|priorit(?:y|ies)|workstream|expected|how we will know|kpi|undertaking|clause|agreed|plan|original agreement|as (?:varied|amended|revised))\b",
    re.IGNORECASE,
)
_TIMES: Final = re.compile(
    r"\b(?:open(?:s|ing|ed)?|when|timescales?|time ?frame|date|deadline|by|completion|available|delivery|due|start|from|year|period|month|target date|to be delivered)\b",
    re.IGNORECASE,
)
_OTHER_DATE: Final = re.compile(
    r"\b(?:updated?|agreed|approv\w+|reported|signed|published|review\w*|decisions?|decided|consult\w*|last|inspect\w*|ofsted|baseline|now"
    r"|latest|current|previous|built|established|founded|paid|status|comments?|commentary|notes?|progress|position)\b",
    re.IGNORECASE,
)
_OF_ENGLAND: Final = re.compile(
    r"(?:,|:|\bin|\bacross|\bfor)\s*England\b(?! (?:and|&|average))|^England\b", re.IGNORECASE
)
_OPENS: Final = re.compile(r"\b(?:open(?:s|ing|ed)?|delivery|completion)\b", re.IGNORECASE)
_PROGRESS: Final = re.compile(
    r"\b(?:progress|updates?|latest position|what has happened|achievements?)\b", re.IGNORECASE
)
_EVIDENCE: Final = re.compile(
    r"(?:(?:supporting|our|key) )?(?:evidence|what we (?:have done|did|have achieved)|delivered so far)\b",
    re.IGNORECASE,
)
_COMMENTARY: Final = re.compile(r"(?:commentary|comments?|narrative)\b", re.IGNORECASE)
_MEASURED: Final = re.compile(
    r"(?:q(?:uarter|tr)? ?[1-4]|ytd|year to date|(?:current|latest|recent) (?:position|performance|value|figure|data)|result|position|performance|value|answer|score"
    r"|(?:january|february|march|april|may|june|july|august|september|october|november|december))\b",
    re.IGNORECASE,
)
# What speaks of a time to come does not say when the document was written.
_AHEAD: Final = re.compile(
    r"\b(?:will|to be|is to|are to|shall|should|must|targets?|aims?|expect\w*|forecast\w*|until|runs?|ends?|ending|by the end|no more than|reduc\w+|increas\w+)\b",
    re.IGNORECASE,
)
_SCHOOL_YEARS: Final = re.compile(r"\b(?:academic|school) years?\b", re.IGNORECASE)
# "Planned placements", "Placements at end of year" under a title that says whose: they are counted, and no more.
_BARE_NUMBERS: Final = re.compile(
    r"(?:(?:planned|actual|targets?|forecast|expected|projected|agreed|outturn|trajectory|current|latest|number|total|of|the|mitigated|unmitigated)\s+)*"
    r"(?:placements?|packages?|plans|pupils|children|learners|numbers?|figures?|positions?|caseload)"
    r"(?: at (?:the )?(?:(?:end|close) of (?:the )?(?:year|period|month|quarter)|year[- ]end|31 march))?",
    re.IGNORECASE,
)
_PLANNED: Final = re.compile(r"\b(?:planned|targets?|ambitions?|trajector(?:y|ies))\b", re.IGNORECASE)
_WRITTEN: Final = re.compile(
    r"\b(?:published|dated?|meeting|updated|refreshed|agenda|prepared|written|version|report (?:to|of)|(?:forum|committee|cabinet|board)(?=,))\b",
    re.IGNORECASE,
)
_GIVEN_IN: Final = re.compile(
    r"\b(?:approved|submitted)(?:(?: (?:by|to) (?:the )?\w+(?: \w+){0,2})? (?:on|in)|:) (?P<when>[^.;]{4,30})",
    re.IGNORECASE,
)
_OF_ALL: Final = re.compile(
    r"\b(?:all|these|the) (?:\w+ ){0,3}(?:forecasts|figures|numbers|tables?|projections|amounts|sums|values)\b[^.,;]{0,60}"
    r"\b(?:are|is|show|shows|in|assume|include)\b[^.]*",
    re.IGNORECASE,
)
_TELLS_OF_ALL: Final = re.compile(
    r"mitigat|£|million|thousand|per cent|%|\bwithout\b|\bafter (?:the|our)\b", re.IGNORECASE
)
_BEFORE: Final = re.compile(r"\b(?:last|previous|prior|next) (?:year|quarter|period|month|term)\b", re.IGNORECASE)
_BY_THEN: Final = re.compile(r"by (?:the )?(?:end of )?(?:\w+ )?20\d\d", re.IGNORECASE)
_AIMED: Final = re.compile(
    r"\b(?:will|success|ambitions?|aims?|targets?|progress|outcomes?|goals?|priorit(?:y|ies)|strategy|plan|impact)\b",
    re.IGNORECASE,
)
_PHASE: Final = re.compile(
    r"(?:post|over)[- ]?1[69](?:s|\+)?(?: phase)?|16 ?(?:\+|plus|to 25|-25)|further education|sixth form", re.IGNORECASE
)
_TITLE_CHANGE: Final = re.compile(
    r"(?:(?:table|figure|chart) \w+[:.]? ?)?(?:(?:planned|projected|expected|forecast|annual|net|percentage|%|yearly|year[- ]on[- ]year|rate of) )*"
    r"(?:change|growth|increase|reduction|decrease)s?\b",
    re.IGNORECASE,
)
_SORT: Final = re.compile(
    r"\b(?:type|provision|setting|category|sector|description|nature|project|scheme)\b", re.IGNORECASE
)
_FINANCIAL_WORDS: Final = re.compile(
    r"£|\b(?:budgets?|outturns?|quarters?|quarterly|q[1-4]|dsg|deficit|costs?|spend\w*|savings?|financ\w+|funding|safety valve"
    r"|performance|kpis?|scorecard|council plan|corporate plan|year[- ]end|31 march|end of march|management plan|high needs"
    r"|(?:un)?mitigated|forecast|monitoring|targets?|trajector\w+|baseline|milestones?|agreement|ytd|year to date)\b",
    re.IGNORECASE,
)
_GROWTH_ROW: Final = re.compile(
    r"(?:(?:annual|yearly|year[- ]on[- ]year|net|%|percentage|per ?cent|y/?y|yoy|rate of|of which|in[- ]year) ?)*(?:growth|increase|change|rise|decrease)\b",
    re.IGNORECASE,
)
# Places that are called for, of which nobody says that they will come.
_DEMAND: Final = re.compile(r"\b(?:demand|need(?:s|ed|ing)?|requir(?:e|es|ed|ing)|shortfall|gap)\b", re.IGNORECASE)
_MITIGATED_ROW: Final = re.compile(
    r"(?:(?:all|phase \d|planned|agreed|full|with|after|\w+) )?mitigations?(?: only)?", re.IGNORECASE
)
_SPECIAL_SCHOOL: Final = re.compile(r"\bspecial (?:\w+ )?(?:school|academy)\b", re.IGNORECASE)
_ISSUED: Final = re.compile(r"(?:newly |plans? |number )*(?:issued|finalised)", re.IGNORECASE)
_AGAINST: Final = re.compile(r"(?:[-–—•]\s*)?(?:(?:of which|including|those|appeals)\b:? ?)*against\b", re.IGNORECASE)
_OF_MAINSTREAM: Final = re.compile(r"resourced?|mainstream|\bSE[MN]\w*\b|\bspecial", re.IGNORECASE)
_PLAIN_HUB: Final = re.compile(r"\b(?:hubs?|cent(?:re|er)s?|bases?|units?|sites?)\b", re.IGNORECASE)
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
_REPORTED: Final = re.compile(
    r"\b(?:weekly|monthly)\b[^.]*\b(?:tracker|reports?|dashboard|updates?|monitor\w*|returns?|data|summary)\b",
    re.IGNORECASE,
)
_PLACED: Final = re.compile(r"\bplacements?\b|\bplaced\b", re.IGNORECASE)
_SCENARIO_DONE: Final = re.compile(r"mitigat|\bafter\b|\bwith\b", re.IGNORECASE)
_BALANCED: Final = re.compile(
    r"(?:in[- ]year )?(?:balanced?|in balance|break(?:s|ing)? ?-?even|balanced position)", re.IGNORECASE
)
_SCENARIO: Final = re.compile(r"mitigat|do[- ]nothing|without|intervention", re.IGNORECASE)
_COMMISSIONED: Final = re.compile(r"\bcommissioned\b|\bfunded places\b|\bplace numbers\b", re.IGNORECASE)
_EFFECT: Final = re.compile(
    r"(?:reduction|effect|impact|benefit|improvement|saving|mitigation)s? (?:from|of|due to|in)\b", re.IGNORECASE
)
# Over plans by need or age: a share of them, and no share of pupils.
_SHARE: Final = re.compile(
    r"(?:share|proportion|percentage|per ?cent|%)(?! of (?:all |the )*(?:\w+ )?(?:pupil|population|child|0))",
    re.IGNORECASE,
)
_RATE_NAME: Final = re.compile(r"^\w+ (?:\w+ )?rate$", re.IGNORECASE)  # caseload_rate: per whom it does not say
_PUPILS: Final = re.compile(
    r"(?:(?:total|all|number of|no\.? of|num|count of) )*(?:pupils?|headcount|roll|school population|pupil (?:count|numbers?|population)|number on roll|nor)"
    r"(?: (?:count|total|numbers?|on roll|in schools?))?",
    re.IGNORECASE,
)
_WAITING: Final = re.compile(r"\b(?:awaiting|waiting|pending|outstanding|in progress)\b", re.IGNORECASE)
_PER_HEAD: Final = re.compile(r"(?:(?:as a )?rate )?per 1", re.IGNORECASE)
_ALL: Final = re.compile(r"100(?:\.0+)? ?%?")
_OF_WHOM: Final = re.compile(r"^\W*of (?:whom|which|these|those)\b|^[^\w%]*with (?:an? )?(?:EHC|plan)", re.IGNORECASE)
_PLAN_NAME: Final = re.compile(r"\bEHC|\bplans?\b", re.IGNORECASE)
_HOME: Final = re.compile(r"\bhome[- ]educat|\beducated at home|\belective\w* home|\bEHE\b", re.IGNORECASE)
_MONTH_NAME: Final = re.compile(rf"({MONTH_NAMES})\.?", re.IGNORECASE)
# "Places to be added each September" over columns of years.
_EACH_MONTH: Final = re.compile(
    rf"\b(?:each|every|by|by the|in|at|from) ({MONTH_NAMES})\b(?! 20)|\(({MONTH_NAMES})(?: census| each year)?\)"
    rf"|\b({MONTH_NAMES}) (?:of|in) each year\b|\b({MONTH_NAMES}) of opening\b|\b({MONTH_NAMES}) (?:school )?(?:census|count)\b|(?:^|, )({MONTH_NAMES})$",
    re.IGNORECASE,
)
_IN_MONTH: Final = re.compile(r"20\d\d-(?:0[1-9]|1[0-2])")
_AGED: Final = re.compile(r"ages?\b", re.IGNORECASE)  # "Age at 31 August": no time of the counts
_EACH_DAY: Final = re.compile(
    rf"(?<!ending )(?<!ended )(?<!end )(?<!year to )\b([0-3]?\d)(?:st|nd|rd|th)? ({MONTH_NAMES})\b(?!,? ?20\d\d)",
    re.IGNORECASE,
)
_OF_COUNCILS: Final = re.compile(
    r"(?:name of )?(?:(?:local )?(?:education )?authorit(?:y|ies)|councils?|la)(?: names?)?", re.IGNORECASE
)  # over the labels of rows that are each about a council
_DOWN_TO_DOUBT: Final = 0.8
_COUNTED: Final = re.compile(
    r"(?:number|no\.?|count|headcount)(?: of (?:placements?|plans|pupils|children|learners|young people|cyp|EHC\w*|places)\b|$)|headcount\b",
    re.IGNORECASE,
)
_LEVEL_AND_CHANGE: Final = re.compile(
    r"[£\d,.]+ ?(?:%|m|k)? \([+−–-] ?[£\d,.]+ ?(?:%|m|k)?(?: (?:on|since|from|over|against) [^()]*)?\)"
)
_OF_EACH: Final = re.compile(
    r"\b(?:places )?(?:in|at|per|for) each\b|\beach$|\bper (?:site|school|base|unit|hub)\b", re.IGNORECASE
)
_MAINSTREAM_SCHOOL: Final = re.compile(r"\b(?:infants?|juniors?|primary|secondary|c of e|ce)\b", re.IGNORECASE)
_SHORT_FIGURE: Final = re.compile(r"(?:c\.? ?|~)?£?\d[\d,.]*(?:%|m|k)?(?: \S+){0,4}$")
_OF_WHICH: Final = re.compile(r"of which\b", re.IGNORECASE)
# What appeals are against, by the grounds that the tribunal knows.
_GROUNDS: Final = re.compile(
    r"(?:(?:of which|type of appeal|appeals? (?:on|about|re))\W+(?:(?:about|on|against|for) (?:a )?)?)?(?:refusals? to (?:assess|issue|secure|carry out|amend|re-?assess)|contents? of (?:the |a |an )?(?:EHC ?)?(?:plans?|EHCPs?)|decisions? to cease)\b",
    re.IGNORECASE,
)
_STARTS_FROM: Final = re.compile(
    r"\bto\b[^.;]*\d[^.;]*?[,(]?\s(?:up |down )?from (£?\d[\d,.]*\d%?|£?\d%?)(?: (?:in|at|on|for|as at) [^.;,]{3,30})?\s*\)?\.?$",
    re.IGNORECASE,
)
_COSTING: Final = re.compile(
    r"\b(?:costing|priced at|worth)(?: \w+){0,3}? (?:more than|over|above|in excess of) £", re.IGNORECASE
)
_VARIANT: Final = re.compile(
    r"(?:low|lower|medium|mid|middle|high|higher|upper|central)(?: (?:growth|case|estimate|projection|forecast|scenario|variant))?",
    re.IGNORECASE,
)
_OF_SCENARIOS: Final = re.compile(r"\bscenarios\b|\b(?:two|three|four|\d) (?:projections|forecasts)\b", re.IGNORECASE)
_PAID_SO_FAR: Final = re.compile(
    r"(?:(?:amount|sum|actually|funding) )?(?:received|paid)(?: (?:to date|so far))?(?: ?\(£\w*\))?", re.IGNORECASE
)
_OF_PLACES: Final = re.compile(r"\b\d+[- ]place\b", re.IGNORECASE)  # "30 place SEMH school opens"
_MOVED: Final = re.compile(
    r"(?:\w{1,4}[.:)]? )?(?:step(?:ping)?[- ]?down|avoid\w*|reduc\w+|mov(?:e|ing)|return\w*|convert\w*|transfer\w*|prevent\w*|divert\w*|bring\w*|few(?:er)?)\b",
    re.IGNORECASE,
)
_CHANGED_TO: Final = re.compile(
    r"\b(?:halv|doubl|reduc|cut|fall|lower|increas|rais|grow|ris|up|down)\w*\b[^.;]*\bto(?: no more than| at least| about)?\s*$",
    re.IGNORECASE,
)
_SHARE_OF_PLANS: Final = re.compile(
    r"(?:%|per cent) of (?:all |the |our |those with )*(?:EHC|plans\b|children|pupils|caseload)", re.IGNORECASE
)
_ADDED_UP: Final = re.compile(
    r"\bcumulative\b|\baccumulated\b|\bcarried[- ]forward\b|\bc/f\b|\bclosing\b", re.IGNORECASE
)
_SPENT: Final = re.compile(r"\b(?:expenditure|spend(?:ing)?|allocations?)\b", re.IGNORECASE)
_OF_THE_YEAR: Final = re.compile(
    r"(?:(?:net|annual|yearly) )?\(?(?:surplus|deficit)\)?(?: ?(?:/|or) ?\(?(?:surplus|deficit)\)?)?(?: ?\(?£['’]?(?:m|000s?|k)?\)?)?",
    re.IGNORECASE,
)
_SHARE_WHEN: Final = re.compile(r"(\d[\d.]*%) (?:in|at|for|during) ([\w ]{4,20}\d)(?!\w)", re.IGNORECASE)
_OF_POPULATION: Final = re.compile(
    r"^(?:(?:as )?(?:a |an )?)?(?:share|percentage|proportion|%|per cent) of (?:the )?(?:all )?(?:school |pupil |resident |0-25 |child )*(?:population|pupils)\b",
    re.IGNORECASE,
)
_OTHER_SUM: Final = re.compile(
    r"\b(?:invest\w*|costs?|spend\w*|income|net|allocations?|funding|grant)\b", re.IGNORECASE
)
# "£23.5m (actual)" among forecasts
_CELL_BASIS: Final = re.compile(
    r"\d\S* ?\((?:(?P<actual>actual|final|paid|received|(?:final |provisional )?outturn)|(?P<target>target|plan|budget)|(?P<forecast>forecast|projected|estimate))\)$",
    re.IGNORECASE,
)
_UNIT_OF_ROW: Final = re.compile(r"units?(?: of measure(?:ment)?)?", re.IGNORECASE)
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
_NOTED: Final = re.compile(r"(?<=\d)\s?\([a-z][a-z .-]{2,24}\)$", re.IGNORECASE)  # "3.7 (actual)"
# What may stand in a note between the name of a column and its time: "‘latest’ the position at 30 September 2026".
_MEANING: Final = (
    r"[\"'”’]?(?:\s*(?:[:=(,]|\b(?:column|figures?|is|are|means?|was|were|refers? to|ends?|ended|for|of|at|on|the|position|count|value|level|end"
    r"|that|those|taken|as|to)\b))*\s*(?=[\dA-Z])"
)
_SUCCESS: Final = re.compile(
    r"\b(?:success|targets?|aims?|ambitions?|goals?|milestones?|where we want)\b", re.IGNORECASE
)
_HAPPENED: Final = re.compile(
    r"\b(?:was|were|had|has|have|been|from|now|currently|baseline|compared|against)\b", re.IGNORECASE
)
_YEAR_OF_PLAN: Final = re.compile(r"(?:end of )?y(?:(?:ea)?r)? ?\d{1,2}", re.IGNORECASE)
# Pupils, in tables of places: "On roll", "Planned roll".
_ROLL: Final = re.compile(r"\b(?:on )?rolls?\b", re.IGNORECASE)
_ON_ROLL: Final = re.compile(r"(?:(?:number|pupils|children) )?on roll", re.IGNORECASE)
_OF_PUPILS: Final = re.compile(r"\b(?:pupils|children|planned)\b", re.IGNORECASE)
_TAKEN: Final = {places: taken for taken, places in PLACES_OF.items() if taken != "placements_mainstream"}
_SO_MANY_PLACES: Final = re.compile(r"\d (?:[a-z-]+ ){0,3}places\b", re.IGNORECASE)
_NEW_ONES: Final = re.compile(r"(?:new|issued|newly issued|new in (?:the )?year)(?: ones)?", re.IGNORECASE)
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
_COUNT_AND_SHARE: Final = re.compile(
    r"[\d,.]+(?: [a-z]+){0,3} ?\(([\d.]+) ?%(?: of [^()\d]*)?\)\*?|[\d.]+ ?% ?\(([\d,.]+)\)\*?"
)
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
# "Expected | Actual": what was to be reached by then, beside what was.
_EXPECTED: Final = re.compile(r"expected(?: (?:by now|position|level|value|figure|number))?", re.IGNORECASE)
_REACHED: Final = re.compile(
    r"actual(?: (?:position|level|value|figure|number))?|outcome|achieved|reached|reported", re.IGNORECASE
)
# Forecasts of the account as each return to the department gave them: "This return", "Return 5 (Sept 2025)".
_RETURN: Final = re.compile(r"(?:this|last|previous|latest|next) return\b|return \d", re.IGNORECASE)
_PROJECTING: Final = re.compile(r"\bforecast|\bprojecti", re.IGNORECASE)
_COMPLETE: Final = re.compile(
    r"(?:already )?(?:completed?|delivered|open(?:ed)?|finished|done)(?: schemes| projects)?", re.IGNORECASE
)
# What would be if something else were so: no table of it states anything.
_SENSITIVE: Final = re.compile(r"\bsensitivit(?:y|ies)\b|\bwhat if\b", re.IGNORECASE)
# When: a column of shares beside that of a year, a cell that arrives at the end of a span, years that are those of a census.
_ITS_SHARE: Final = re.compile(
    r"(?:as )?(?:an? )?(?:%|per ?cent(?:age)?|share|proportion)(?: of (?:all |the )?(?:total|plans|EHC plans|EHCPs|pupils|children))?",
    re.IGNORECASE,
)
_REACHES: Final = re.compile(r"(?:from .* )?to [£\d]", re.IGNORECASE)  # "from 6,105 to 6,900", "to 640"
_SPAN: Final = re.compile(r"(?:from )?(?P<first>.*20\d\d.*?) (?:to|until|[-–]) (?P<last>.*20\d\d.*)", re.IGNORECASE)
_TABLE_NUMBER: Final = re.compile(r"table (\d+)\b", re.IGNORECASE)
_OF_TABLES: Final = re.compile(r"\btables? (\d+(?:(?:, | and |, and | to )\d+)*)", re.IGNORECASE)
_OF_EACH_YEAR: Final = re.compile(
    r"\b(?:of|in) (?:the|each|every|that) year\b|\byears? (?:shown|given)\b", re.IGNORECASE
)
_TYPES_AWAY: Final = ("placements_independent", "placements_special", "placements_mainstream", "placements_resourced")
_PROJECTS: Final = re.compile(r"^(?:forecast|projecti)|\bforecasts? for the (?:financial )?year\b", re.IGNORECASE)
_NOW: Final = re.compile(
    r"(?:the )?(?:latest|most recent|current|previous|last)(?: (?:figure|value|count|position|quarter|month|data))?",
    re.IGNORECASE,
)
_NEWEST: Final = re.compile(
    r"(?:the )?(?:latest|newest|most recent|previous|last|current|original|revised|initial)\b.*", re.IGNORECASE
)
_MADE_IN: Final = re.compile(
    r"\b(?:plan|agreement|forecast|programme|budget|estimate|strategy|projection|profile|as|version)\b.{0,12}\b(?:of|made(?: in)?|agreed(?: in)?|approved(?: in)?|revised(?: in)?|submitted(?: in)?"
    r"|signed(?: in)?|set in|from) (?:\w+ )?$",
    re.IGNORECASE,
)
_CELL_OF: Final = re.compile(
    r"(?:(?P<target>target|plan(?:ned)?|budget|aim|milestone|agreed|trajectory|profile)|forecast|projected|expected)\b",
    re.IGNORECASE,
)
_PLEDGED: Final = re.compile(
    r"\bwe (?:will|shall|intend to|plan to|aim to|are going to)\b|\bour (?:commitments|pledges)\b", re.IGNORECASE
)
_BENEFITING: Final = re.compile(
    r"\b(?:impacted|affected|benefit(?:ing|ting)|supported) (?:children|pupils|young people|cyp)\b|\b(?:children|pupils|cyp) (?:impacted|affected|supported)\b",
    re.IGNORECASE,
)
_REACH_BALANCE: Final = re.compile(
    r"\b(?:reach|achieve|return to|restore|secure|positive)\b[^.;]*\b(?:balance|break[- ]?even)\b|\bin[- ]year balance\b.*\b(?:reached|achieved|by)\b|^year (?:of|in which) [^.;]*\bbalance",
    re.IGNORECASE,
)
_WEEKS_TAKEN: Final = re.compile(
    r"\b(?:average|mean|median|number|time|wait|taken)\b[^,;]*\bweeks\b|\bweeks (?:taken|to|from|waited)\b|\b(?:time|wait)\w*\b",
    re.IGNORECASE,
)
# Blocks of the grant that pay for no plans.
_ACCOUNT: Final = re.compile(
    r"(?:the )?(?:dedicated schools? grant|dsg|high needs)(?: \(?(?:dsg|hnb)\)?)?(?: (?:block|account|reserve|budget))?",
    re.IGNORECASE,
)
_OTHER_BLOCK: Final = re.compile(
    r"(?:(?:of which|including)\W+)?(?:early years|schools?(?: and central)?|central(?: school)?(?: services)?|cssb)(?: (?:and central )?(?:services? )?blocks?)?",
    re.IGNORECASE,
)
_OVERSPENT: Final = re.compile(r"\(?(?:over|under)\)?[-/ (]*(?:under|over)?\)?[- ]?spen[dt]", re.IGNORECASE)
# Rows that take from savings: an allowance for what will not come.
_DEDUCTED: Final = re.compile(r"(?:less|minus|deduct)\b|(?:risk allowance|optimism bias)\b", re.IGNORECASE)
# What a status, or the label of a payment, says of whether it has been made.
_STATUS: Final = re.compile(r"(?:status|state|paid|received|payment status|position)\??", re.IGNORECASE)
_UNPAID: Final = re.compile(
    r"\b(?:to be (?:paid|made|received)|due|(?:not|un)[- ]?(?:yet )?paid|subject to|expected|planned|profiled|future|pending|withheld|scheduled|no)\b",
    re.IGNORECASE,
)
_PAID: Final = re.compile(r"\b(?:paid|received|payments? made|yes)\b", re.IGNORECASE)
_IN_ALL: Final = re.compile(r"(?:(?:overall|grand|annual|sub-?) ?)*total\b|in all\b", re.IGNORECASE)
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
    r"(?:(?:current|present|past|on|the) )*trends?|as (?:is|things are|we are)|do(?:ing)?[- ]nothing|no change|business as usual",
    re.IGNORECASE,
)
_DONE: Final = re.compile(
    r"(?:(?:with|under|after|the|our|this|new|recovery|improvement|inclusion) )*(?:strategy|programme|reforms?|interventions?|proposals?|actions?|changes|plan|ws ?\d)",
    re.IGNORECASE,
)
# "By January 2030" over the labels of the rows: when all is to be, but for what is now.
_ALL_BY: Final = re.compile(r"by (?:the )?(?:end of )?", re.IGNORECASE)


# Between "reduce" and what is to be reduced: "the number placed in".
_TO_WHAT: Final = re.compile(
    r"\s*(?:(?:the|our|overall|total|numbers?|shares?|proportion|percentage|of|all|new|further|use|reliance|dependen\w+|on|children|pupils"
    r"|learners|young people|cyp|with|an?|EHC|plans?|EHCPs?|who|are|placed|placements?|educated|attending|in|to)\s+)*",
    re.IGNORECASE,
)
_NOT_OF_IT: Final = re.compile(
    r"\b(?:costs?|fees?|prices?|spend\w*|breakdowns?|transport|exclusions?|suspensions?|absence|delays?|complaints?|staff\w*|train\w*)\b",
    re.IGNORECASE,
)
_AS_TIME_GOES: Final = re.compile(
    r"(?:(?:each|every|per|over the) (?:year|quarter|term|period)|year[- ](?:on|by)[- ]year|annually|over time|further|(?:from|on|against) (?:the )?baseline)?",
    re.IGNORECASE,
)


def find_in_table(block: Block, reading: Reading, context: Context) -> list[Target]:
    """Every target that a table states, by rows; each with the exact texts of its labels and cell as its quote."""
    table = block.table
    if table is None:
        return []
    view = _View(block, table, context, _date_of(reading), _titles(block, table, context, reading), reading.title)
    found: list[Target] = []
    held = slots(table)
    if _is_of_risks(held) or any(_SENSITIVE.search(title) for title in view.titles[:2] if not title.endswith(".")):
        return []
    view.learn(held)
    for _, row in groupby(held, key=lambda slot: (slot.row, slot.groups)):
        found += view.read_row(list(row))
    return found


_RISKS: Final = re.compile(
    r"risks?(?: description| title| area)?|description of risk|what could go wrong", re.IGNORECASE
)
_LIKELY: Final = re.compile(
    r"(?:likelihood|probability|impact|severity)\b.*|(?:risk )?(?:score|rating)|L|I|P", re.IGNORECASE
)


def _is_of_risks(held: Sequence[Slot]) -> bool:
    """Whether a table is a register of risks: what it fears and what answers that are no targets."""
    headers = {text.strip() for slot in held for text in slot.columns} | {t.strip() for s in held for t in s.stub}
    return any(map(_RISKS.fullmatch, headers)) and any(map(_LIKELY.fullmatch, headers))


def _titles(block: Block, table: Table, context: Context, reading: Reading) -> tuple[str, ...]:
    """What stands over the table as a whole, nearest first: caption, line before it, headings, sheet."""
    said = _said_of_all(block, reading)
    lead = context.lead if len(context.lead) < 200 else ""
    headings = block.place.headings or context.headings
    texts = (table.caption, lead, *said, *reversed(headings), *_headings_before(block, reading), block.place.sheet)
    return tuple(dict.fromkeys(text for text in texts if text))


def _headings_before(block: Block, reading: Reading) -> list[str]:
    """Headings right above the table, one under another, nearest first: whatever their levels, all stand over it."""
    at = next((index for index, other in enumerate(reading.blocks) if other is block), 0)
    found: list[str] = []
    while at and reading.blocks[at - 1].kind == "heading":
        at -= 1
        found.append(reading.blocks[at].text)
    return found[:3]


def _said_of_all(block: Block, reading: Reading) -> list[str]:
    """What sentences above say of all tables to come: "All forecasts are mitigated", "All figures are in £000"."""
    found: list[str] = []
    for other in reading.blocks:
        if other is block:
            break
        sentence = other.kind in ("paragraph", "item", "note") or other.text.rstrip().endswith(".")
        if other.kind == "heading" and other.level <= 1 and not sentence:
            found = []
        if sentence and other.table is None:
            sentences = [m.group() for m in _OF_ALL.finditer(other.text) if len(m.group()) < 200]
            found += [sentence for sentence in sentences if _TELLS_OF_ALL.search(sentence)]
    return found[::-1]


def _date_of(reading: Reading) -> str:
    """When the document was written, as far as its first lines say: an ISO day or month; "" where they do not."""
    opening = [b for b in reading.blocks[:12] if b.table is None]
    dating = [b.text for b in opening if b.kind == "heading" or len(b.text) <= 60 or _WRITTEN.search(b.text[:200])]
    texts = [reading.title, *reading.furniture[:6], *(text for text in dating if not _AHEAD.search(text))]
    found = [
        p.value
        for text in texts
        for p in find_periods(text[:400])
        if p.kind in ("day", "month") and p.role not in ("by", "until", "till", "to", "before", "from")
    ]
    given = [find_periods(m["when"])[:1] for b in opening for m in _GIVEN_IN.finditer(b.text[:400])]
    found += [p.value for periods in given for p in periods if p.kind in ("day", "month") and p.start == 0]
    if not found and _PLAN_WORDS.search(without_plans(reading.title)):
        # A plan for 2024-2028 was written when its first year began.
        found = [f"{year}-04" for year in re.findall(r"\b20\d\d\b", reading.title)[:1]]
    return max(found, default="")


@dataclass(frozen=True)
class _Subject:
    """What a cell is about."""

    measure: str
    label: Label  # that named it
    scope: str = ""
    from_title: bool = False


@dataclass
class _View:
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
    built: Label | None = None  # its total is of new places
    saving: bool = False  # it is about savings, by its title or its total
    units: dict[int, str] = field(default_factory=dict)  # that a column gives to each row
    closing: str = ""  # the month in which its projected balance is
    saves: bool = False  # a column is of savings
    of_year: set[str] = field(default_factory=set)  # bare deficits beside cumulative ones: those of the year
    specials: bool = False  # some of its rows are said to be special schools, others not
    statuses: dict[tuple[int, int], str] = field(default_factory=dict)  # by section and row
    variants: bool = False  # its rows or columns are a low, a middle and a high projection
    averaged: bool = False  # a row or column is of average costs, so that a total beside it is none
    scenarios: bool = False  # figures as things go stand beside those of what is done: "Trend", "Strategy"
    sums: set[tuple[int, int]] = field(default_factory=set)  # subtotals of several kinds, by section and row
    measured: bool = False  # its columns set targets beside what was reached or is forecast
    dated: int = 0  # columns with a period of their own
    held_against: bool = False  # what was reached stands beside what was expected
    letters: dict[str, Basis] = field(default_factory=dict)  # what "P" and "A", or "Original" and "Revised", stand for
    happened_until: str = ""  # the month in which the last of its years ends that is marked as actual
    matrix: bool = False  # its rows and columns name the same kinds of placement: what moves between them
    in_brackets: bool = False  # targets stand in brackets after what was reached
    rolls: bool = False  # a column says that pupils are on roll, or are planned to be
    from_to: bool = False  # its columns are "From" and "To"
    partly_marked: bool = False  # some of its rows of years say what they are, others not
    dating: tuple[str, ...] = ()  # notes, titles and group rows that say which years are actual and which planned

    # --- the table as a whole -------------------------------------------------------------------------------------

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
        self.academic = self.context.academic or bool(_SCHOOL_YEARS.search(" ".join((stub, *self.titles[:2]))))
        around = " ".join((stub, *self.titles[:2]))
        self.said_academic = bool(_SCHOOL_YEARS.search(around)) and not re.search("financial", around, re.IGNORECASE)
        texts = dict.fromkeys(text for slot in held for text in (*slot.rows, *slot.columns))
        self.academic = self.academic or self._counts_pupils(tuple(texts))
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
        self.matrix = len({m for m in placed[0] & placed[1] if m.startswith("placements_")}) > 2
        self.rolls = any(_ROLL.search(text) and _OF_PUPILS.search(text) for text in headers)
        counting = {text.strip().lower() for slot in held if slot.kind != "period" for text in slot.columns[:1]}
        self.from_to = {"from", "to"} <= counting  # and no dates, of which a row begins and ends
        self.scenarios = self._sets_scenarios(held)
        bases = {read_label(text).basis for text in {t for s in held for t in s.columns}}
        self.measured = "target" in bases and len(bases & {"actual", "forecast"}) > 0
        # "Low | Medium | High" beside the name of an action say how sure it is.
        named = dict.fromkeys(
            text for slot in held for text in (*(slot.rows if len(slot.rows) < 2 else ()), *slot.columns)
        )
        self.variants = len([text for text in named if _VARIANT.fullmatch(text.strip())]) > 1
        self.read.clear()
        labels = self._labels(tuple(texts))
        first = dict.fromkeys(text for slot in held for text in slot.rows[:1])
        self.built = next(
            (x for x in self._labels(tuple(first)) if x.quantity == "places" and x.new and _IN_ALL.match(x.text)), None
        )
        if self.built is None and self._is_of_sites(held):
            self.built = read_label("New places")
        yearly = [x for x in self._labels(tuple(first)) if x.period]
        self.partly_marked = any(x.basis for x in yearly) and any(not x.basis for x in yearly)
        self.saving = self.saved or any(x.measure == "dsg_savings" for x in self._labels(self.titles[:1]))
        self.specials = any(_SPECIAL_SCHOOL.search(text) for text in first)
        self.saved = any(
            x.measure == "dsg_savings"
            and re.match(r"(?:grand |net |overall )?(?:total|net|overall)\b", x.text, re.IGNORECASE)
            for x in self._labels(tuple(first))
        ) or self._is_of_workstreams(held)
        self.some_change = any(x.change for x in labels)
        self.compared = any(x.elsewhere for x in labels)
        self.averaged = any(x.quantity == "cost" for x in labels)
        self.has_plans = any(
            x.measure == "ehc_plans" for columns in {s.columns for s in held} for x in self._labels(columns)
        )
        heads = {slot.column: slot.columns for slot in held}
        scenarios = [x for x in labels if _SCENARIO.search(x.text)]
        self.mitigated = bool(scenarios) and all(x.basis == "target" for x in scenarios)
        over = [self._labels(columns) for columns in heads.values()]
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
        self.baseline = max(_periods_of(over, lambda x: x.baseline), default="")
        self.planned_period = max(_periods_of(over, lambda x: x.basis == "target"), default="")
        self.accounts = any(_is_money(x.measure) and not x.aside for labels in over for x in labels)
        self.has_baseline = any(x.baseline for labels in over for x in labels)
        self.held_against = any(_REACHED.fullmatch(x.text.strip()) for labels in over for x in labels)
        self.some_planned = any(x.basis == "target" for labels in over for x in labels)
        self.by_column = any(x.basis for labels in over for x in labels)
        marked = (x for x in labels if x.basis == "actual" and x.period and not x.measure)
        until = max((end_of(x.period) for x in marked), default="")
        later = {x.period for x in labels if x.yearly and not x.basis and end_of(x.period) > until}
        self.happened_until = until if len(later) > 1 else ""
        self.forecast_from = min(_periods_of(over, lambda x: x.basis == "forecast"), default="")
        self.bare_years = {x.period for x in labels if re.fullmatch(r"20\d\d", x.period)}
        self.first_period = min((x.period for x in labels if x.period), default="")
        self.latest = max((x.period[:4] for x in labels if x.period), default="")
        self.settings = {x.measure for x in labels if x.measure.startswith("placements_")}
        self.councils = {name for slot in held for text in (*slot.rows, *slot.groups) if (name := council_named(text))}
        self.opens = any(_OPENS.search(text) for columns in heads.values() for text in columns)
        self.dated = sum(any(x.period for x in self._labels(columns)) for columns in heads.values())
        self.dating = self._dating(held)
        self.has_own = any(
            slot.kind == "figure"
            and not any(x.elsewhere for x in (*self._labels(slot.rows), *self._labels(slot.columns)))
            for slot in held
        )

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
        if any(read_label(text).unit in _MONEY_UNITS or read_label(text).measure == "dsg_savings" for text in told):
            return False
        if any(_FINANCIAL_WORDS.search(text) for text in told):
            return False
        if any(read_label(text).basis == "forecast" for text in texts):
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
        kinds = [x for x in map(read_label, self.stubs) if x.measure in PLACES_OF and not x.quantity]
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
        money = any(read_label(text).unit in _MONEY_UNITS for text in (*columns, *self.stubs, *self.titles[:1]))
        told = any(map(_RECOVERY.search, self.titles[:2])) and any(map(_ACTIONS.fullmatch, self.stubs))
        if not (money and told and self.measured) or any(map(_OTHER_SUM.search, columns)):
            return False
        named = [text for text in columns if read_label(text).measure and not _SHORT_BY.fullmatch(text.strip())]
        return any(map(_DELIVERED.match, columns)) and not named

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
        scenarios = [x for x in labels if _is_basis(x) and x.basis in ("forecast", "target")]
        deficit = any(read_label(t).measure in ("dsg_deficit", "dsg_in_year") for t in self.titles[:2])
        self.unmitigated = bool(scenarios) and deficit and all(x.basis == "forecast" for x in scenarios)
        self.planning = any(x.measure in ("ehc_plans", "ehc_plans_ceased", "ehc_requests") for x in told)
        self.paid = any(x.measure == "dfe_payment" for x in labels)
        self.appeals = any(x.measure == "tribunal_appeals" for x in labels)
        self.appealed = any(read_label(t).measure == "tribunal_appeals" for t in (*self.titles[:1], *self.stubs))
        named = {x.measure for x in (*labels, *groups) if x.measure.startswith("placements_")}
        settings = named - {"placements_post16"}
        subset = any((_OF_WHOM.match(x.text) or _HOME.search(x.text)) and _PLAN_NAME.search(x.text) for x in labels)
        home = any(_HOME.search(x.text) for x in (*labels, *map(read_label, self.titles[:1])))
        self.home_of_whom = subset and home
        self.of_others = any(x.quantity == "other" and not _OF_WHOM.match(x.text) for x in labels)
        self.phases = not settings and any(x.ages and not x.measure for x in (*labels, *groups))

    def _labels(self, texts: tuple[str, ...]) -> list[Label]:
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
        if self.said_academic and label.yearly and label.period[4:5] == "-":
            label = replace(label, period=label.period.replace("-", "/"))
        end = label.text.strip().lower() if self.from_to else ""
        if end == "from":
            return replace(label, baseline=True)
        if end == "to":
            return replace(label, basis="target")
        if (meant := self.letters.get(label.text.strip())) is not None:
            return replace(label, basis=meant, generic=True, measure="", denied=False)
        if self.variants and _VARIANT.fullmatch(label.text.strip()):
            return replace(label, basis="forecast", generic=True, measure="", denied=False)
        if self.scenarios and _TREND.fullmatch(label.text.strip()):
            return replace(label, basis="forecast", strong=True, aside=False, generic=True, measure="", denied=False)
        if self.scenarios and _DONE.fullmatch(label.text.strip()):
            return replace(label, basis="target", aside=False, generic=True, measure="", denied=False)
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
        if self.appealed and label.measure in ("ehc_refusals", "ehc_plans", "") and _GROUNDS.match(label.text):
            return replace(label, measure="tribunal_appeals", basis=None, denied=False, scoped=True)
        if self.appeals and (
            _AGAINST.match(label.text) or (_GROUNDS.match(label.text) and _OF_WHICH.match(label.text))
        ):
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

    # --- a row ----------------------------------------------------------------------------------------------------

    def read_row(self, row: Sequence[Slot]) -> list[Target]:
        found: list[Target] = []
        first = self._first_sign(row)
        baselines = self._baselines(row)
        when = self._row_period(row)
        for slot in row:  # "Measure | Period | Value | Unit"
            if _UNIT_OF_ROW.fullmatch(" ".join(slot.columns)) and (unit := read_label(slot.cell.text).unit):
                self.units[slot.row] = unit
        sorts = [read_label(s.cell.text) for s in row if s.kind == "words" and _SORT.search(" ".join(s.columns))]
        progress: list[Target] = []
        for slot in chain.from_iterable(parted(slot, self.in_brackets) for slot in row):
            text = slot.cell.text
            columns = self._labels(slot.columns)
            if slot.kind == "period" and (balance := self._balance_due(slot, columns)) is not None:
                found.append(balance)
            if not text or slot.cell.error or slot.kind in ("gap", "period"):
                continue
            if telling := self._tells_of_progress(slot):
                progress += self._progress(slot)
            # Evidence may be what is to be looked for, which its labels tell.
            if self._left_out(slot, columns) or telling == "progress" or (telling and progress):
                continue
            stated = self._sentences(slot, when) if slot.kind == "words" else []
            subject = self._subject(slot, columns, sorts)
            if stated and not self._says_more(slot, columns, subject, stated):
                found += stated
                continue
            if subject is not None and subject.measure == "placement_cost" and self._is_sum_of_costs(slot, columns):
                continue
            figures = self._figures(slot, columns, subject)
            if subject is not None and subject.measure == "dsg_in_year" and _BALANCED.fullmatch(slot.cell.text):
                found.append(self._balanced(slot, columns, subject, when))
                continue
            if subject is None or not figures:
                continue
            meant = bool(self._meant(columns)[0])
            undated = any(label.baseline for label in columns) and not meant and not any(x.period for x in columns)
            undated = undated and len(row) > 1 and self._has_wanted(row) and not self._is_monitored(row)
            # "Open by" says nothing of "Saving in 2026-27".
            dated = meant or (any(x.period for x in columns) and not subject.measure.startswith("places_"))
            for figure, period in figures:
                if undated and not period[0]:
                    continue
                own = period if period[0] or dated else when
                target = self._target(slot, columns, subject, figure, own, first, baselines)
                if target is not None:
                    found.append(target)
        if not found:
            return [*self._commitments(row, when), *progress]
        # "Fewer pupils travel far" beside "no more than 90 placements" says it twice.
        figured = {(target.measure, target.basis) for target in found if target.value is not None}
        return [*(t for t in found if t.value is not None or (t.measure, t.basis) not in figured), *progress]

    def _left_out(self, slot: Slot, columns: Sequence[Label]) -> bool:
        """Columns beside the figures, other councils' figures, and rows that are none."""
        rows = self._labels(slot.rows)
        groups = self._labels(slot.groups[:1])
        account = any(x.measure in ("dsg_in_year", "dsg_deficit") for x in rows[:1])
        if account and len({column for _, column in self.firsts}) == 1:
            return False  # the one column of figures, whatever stands over it
        if (
            any(x.aside for x in columns[:1])
            or any(x.aside and x.beside for x in columns[1:])
            or any(x.aside for x in rows[:1] if not x.measure and (x.beside or not x.generic))
        ):
            return True
        if any(
            re.search(r"\bvariances?\b|\bdifference\b", label.text, re.IGNORECASE) for label in rows[:1]
        ) and not any(label.measure == "dsg_in_year" for label in rows[:1]):
            return True
        if any(x.change for x in columns) and self.dated > 1 and not any(x.period for x in (*columns, *rows, *groups)):
            return True  # the difference of two columns beside it
        if not self.compared and self.titles and _OF_ENGLAND.search(self.titles[0]):
            return True
        if self.saves or self.saved:
            rows = []  # "Recoupment from other authorities" is an action
        return self.has_own and any(label.elsewhere for label in (*rows, *columns, *groups))

    def _has_wanted(self, row: Sequence[Slot]) -> bool:
        """Whether a figure in this row stands under a header that says target, forecast or actual."""
        for slot in row:
            labels = self._labels(slot.columns)
            if any(label.baseline for label in labels) or not any(label.basis or label.period for label in labels):
                continue
            if slot.kind == "figure" or find_figures(slot.cell.text):
                return True
        return False

    def _is_monitored(self, row: Sequence[Slot]) -> bool:
        """Whether targets of a row stand beside what was reached, so that its baseline is one more actual."""
        dated = [x for slot in row for x in self._labels(slot.columns) if x.period and not x.baseline]
        return {"actual", "target"} <= {x.basis for x in dated}

    def _baselines(self, row: Sequence[Slot]) -> list[Figure]:
        found = []
        for slot in row:
            if any(label.baseline for label in self._labels(slot.columns)):
                figure = parse_cell(slot.cell.text, self._unit(slot, self._labels(slot.columns)))
                if figure is not None:
                    found.append(figure)
        return found

    def _row_period(self, row: Sequence[Slot]) -> tuple[str, str]:
        """The period that a column of dates gives to the whole row: "Opening", "By when"."""
        for slot in row:
            header = " ".join(slot.columns)
            if slot.kind == "words" and DATED_FIGURE.fullmatch(slot.cell.text):
                continue  # "71 (2025 average)" says when it was so
            if _TIMES.search(header) and not any(c.basis == "actual" for c in self._labels(slot.columns)):
                label = read_label(slot.cell.text, self.academic)
                if label.period and slot.kind in ("period", "words"):
                    return label.period, label.period_written
        dated = [slot for slot in row if slot.kind == "period"]
        # One more date is the row's, unless the columns have theirs: "Ready for", "In use".
        if len(dated) == 1 and not self.dated and not _OTHER_DATE.search(" ".join(dated[0].columns)):
            label = read_label(dated[0].cell.text, self.academic)
            return label.period, label.period_written
        return "", ""

    # --- what a cell is about ---------------------------------------------------------------------------------------

    def _subject(self, slot: Slot, columns: Sequence[Label], sorts: Sequence[Label]) -> _Subject | None:
        rows = self._labels(slot.rows)
        groups = self._labels(slot.groups)
        titles = self._labels((*slot.titles, *self.titles))
        stub = self._labels(slot.stub)
        near = rows[0] if rows else Label("")
        by_row = next((label for label in rows if label.measure), None)
        by_column = next((label for label in columns if label.measure), None)
        by_group = next((label for label in groups if label.measure), None)
        if self.matrix and by_row is not None and by_column is not None:
            return None  # who moves from one kind of placement to another
        naming = [label for label in (*stub, *titles) if label.measure]
        # "All figures are children with EHC plans" says what is counted on a sheet that its name says the placements of.
        by_title = next((label for label in naming if not _OF_ALL.match(label.text)), naming[0] if naming else None)
        if self.saved and (by_title is None or by_title.measure != "dsg_savings"):
            by_title = read_label("Total savings")
        if by_title is not None and by_title.measure == "placement_cost" and self._is_bare_number(slot, columns):
            # "Independent schools: placements and average cost": this column has the placements.
            counted = _counted_in(naming)
            titles = [counted if counted is not None and x is by_title else x for x in titles]
            by_title = counted or by_title
        by_sort = next((label for label in sorts if label.measure), None)
        if not (by_row or by_column or by_group or by_title or by_sort):
            by_column = self._beside(slot, columns)
        named = by_row or by_column or by_group or by_title or by_sort
        if by_row is None and by_column is None and near.change and self._is_growth(slot, near):
            above = self._row_above(slot)
            if above is not None:
                return _Subject(above.measure, above)
        if (slot.section, slot.row) in self.sums and by_column is None:
            return None
        if named is None and len(self.settings) < 2:
            return None
        priced = next((x for x in (by_column, by_group, by_title) if x is not None), None)
        costs = priced is not None and priced.measure == "placement_cost"
        # Whatever a row names, it is that row's cost or saving.
        holders = (by_column, by_group, by_title)
        aside = costs or self.saved or any(x is not None and x.measure == "dsg_savings" for x in holders)
        if aside and not costs and _DEDUCTED.match(near.text):
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
        counting = [label for label in around if label not in kinds]
        quantity = next((label.quantity for label in counting if label.quantity not in ("", "share")), "")
        if any(label.quantity == "other" for label in (*columns, *rows, *groups)):
            return None
        if self.has_plans and any(_PUPILS.fullmatch(x.text) for x in columns[:1]):
            return None  # all pupils of these schools, beside those with a plan
        nearer = by_row or by_column or by_group or by_sort
        if (
            nearer is None
            and by_title is not None
            and by_title.quantity == "other"
            and by_title.measure.startswith("ehc")
        ):
            return None  # "Key stage 4 outcomes of pupils with an EHC plan"
        if by_row is None and by_column is not None and self._is_share_of_plans(by_column) and len(self.settings) >= 2:
            return None  # "Other" and "Total" under "% of plans", in a table of where they are placed
        if by_row is not None and by_row.measure == "ehc_plans" and self.settings and _ALL.fullmatch(slot.cell.text):
            return None
        if quantity == "spend" and costs:
            # "Mainstream with top-up" under "Average cost": the row only names the kind of placement.
            over = (*columns, *groups, *stub, *titles)
            counting = [label for label in over if label not in kinds]
            quantity = next((x.quantity for x in counting if x.quantity not in ("", "share")), "")
        if near.quantity == "cost" and near.measure == "placement_cost":
            quantity = "cost"
        placed = by_title is not None and by_title.measure.startswith("placements_") and _PLACED.search(by_title.text)
        if quantity == "places" and placed and columns and columns[0].text.lower() in ("places", "number of places"):
            by_column, quantity = None, "plans"  # "Independent placements funded by the county": places that are taken
        telling = [x for x in (by_title, by_column if near.quantity != "places" else None) if x is not None]
        sum_of_money = "£" in slot.cell.text or self._unit(slot, columns) in _MONEY_UNITS
        in_money = sum_of_money and any(_is_money(x.measure) for x in telling)
        if self.built is not None and quantity == "" and self._unit(slot, columns) in ("", "count"):
            quantity = "places"
            stub = [*stub, self.built]
        if quantity == "places" and not in_money:
            named = next((x for x in (by_row, by_group, by_title, by_sort) if x is not None), None)
            if named is not None and self.rolls and any(_ROLL.search(x.text) for x in columns[:1]):
                return _Subject(_TAKEN.get(named.measure, named.measure), named, from_title=named is by_title)
            return self._places(slot, rows, columns, groups, sorts, [*stub, *titles])
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
            and self._is_sum(rows, groups)
            and len(self.settings) >= 2
            and (named is None or named.measure in ("ehc_plans", *self.settings))
        ):
            return _Subject("ehc_plans", named or near, from_title=True)
        if named is None:
            return None
        if self.saves and any(_BENEFITING.search(x.text) for x in columns):
            return None
        if self.saves and by_row is named and _MOVED.match(near.text) and any(_COUNTED.match(x.text) for x in columns):
            return None  # how many are moved, beside what that saves
        leaving = re.fullmatch(r"leavers|joiners|starters", named.text, re.IGNORECASE)
        if leaving and by_title is not None and by_title.measure.startswith("placements_"):
            return None
        measure = named.measure
        caption = next(iter(self._labels(self.titles[:1])), None)
        if (
            caption is not None
            and caption.measure == "placements_out_of_area"
            and measure in _TYPES_AWAY
            and not from_title
        ):
            return _Subject("placements_out_of_area", named, named.text)  # which kinds of school lie outside
        if measure.startswith("places_") and _DEMAND.search(named.text) and named.basis != "target":
            return None
        money = self._unit(slot, columns) in _MONEY_UNITS or "£" in slot.cell.text
        scope = self._scope(rows, columns, groups, named)
        if money and measure.startswith(("placements_", "ehc_", "places_")):
            if quantity == "cost" and measure.startswith("placements_"):
                return _Subject("placement_cost", named, " ".join(dict.fromkeys((named.text, scope))).strip())
            outer = (by_column, by_group, by_title or by_group)
            holder = next((x for x in outer if x is not None and _is_money(x.measure)), None)
            if holder is None and (beside := self._beside(slot, columns)) is not None and _is_money(beside.measure):
                holder, quantity = beside, beside.quantity  # "Average cost now | Planned average 2026/27"
            if holder is None or (holder.measure == "placement_cost" and quantity != "cost"):
                return None
            if holder.measure in ("dsg_deficit", "dsg_in_year"):
                return None  # the overspend on college places is a part of the year's
            return _Subject(holder.measure, holder, near.text, holder is by_title)
        if (
            costs
            and not money
            and measure.startswith("placements_")
            and priced is not None
            and priced.text in self.titles[:1]
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
        if measure in ("dsg_deficit", "dsg_in_year") and any(
            _OTHER_BLOCK.fullmatch(x.text.strip()) for x in (*rows[:1], *columns[:1])
        ):
            return None
        if not self._may_inherit(rows, named, from_title or named is by_group, money):
            return None
        if from_title and _is_money(measure) and self.accounts and not any(map(_adds_nothing, columns[:1])):
            return None  # "Contribution from own resources" beside "Cumulative deficit"
        if measure == "tribunal_appeals" and _GROUNDS.match(named.text):
            scope = ", ".join(part for part in (named.text, scope) if part)
        return _Subject(measure, named, scope, from_title)

    def _beside(self, slot: Slot, columns: Sequence[Label]) -> Label | None:
        """What the column to the left counts, where this one's header only says when: "Plans Jan 2026", "Forecast Jan 2029"."""
        if not columns or not all(_is_basis(x) or x.period or x.generic for x in columns):
            return None
        if any(x.period and _OTHER_SUM.search(x.text) for x in columns):
            return None  # "Investment 2026/27" beside "Saving 2025/26"
        if any(re.match(r"(?:grand |overall )?total", x.text, re.IGNORECASE) for x in columns) and self._of_several(
            slot
        ):
            return None  # a sum of plans and of requests that wait for one
        own = next((x.unit for x in columns if x.unit), "")
        for column in range(slot.column - 1, -1, -1):
            labels = self._labels(self.lefts.get((slot.row, column), ()))
            named = next((x for x in labels if x.measure), None)
            if own in _MONEY_UNITS and any(x.unit and x.unit != own for x in labels):
                return None  # "Total (£000)" beside "Average cost (£)"
            if named is not None or any(x.denied or x.quantity for x in labels):
                return named
        return None

    def _is_bare_number(self, slot: Slot, columns: Sequence[Label]) -> bool:
        """Whether a cell is under "Placements" or "Pupils" in a table that has average costs in other columns."""
        if not self.averaged or not columns or any(x.unit or x.quantity == "cost" for x in columns):
            return False
        return any(x.quantity == "plans" and _BARE_NUMBERS.fullmatch(x.text) for x in columns)

    def _is_sum_of_costs(self, slot: Slot, columns: Sequence[Label]) -> bool:
        """Whether a sum is what all placements cost together, beside what one of them does on average."""
        over = (*columns, *self._labels(slot.rows), *self._labels(slot.groups))
        titles = self._labels(self.titles[:1])
        if any(x.quantity == "cost" for x in titles) and all(x.period for x in columns):
            return False  # "Mainstream top-up | 2025-26" under "Cost per placement"
        if not self.averaged or any(x.quantity == "cost" for x in over):
            return False
        return any(x.quantity == "spend" or _IN_ALL.match(x.text) for x in over)

    def _of_several(self, slot: Slot) -> bool:
        """Whether the columns to the left count different things."""
        left = [self._labels(self.lefts.get((slot.row, column), ())) for column in range(slot.column)]
        waits = any(_WAITING.search(x.text) for labels in left for x in labels)
        return waits or len({x.measure for labels in left for x in labels if x.measure}) > 1

    def _is_growth(self, slot: Slot, near: Label) -> bool:
        """Whether a row gives the growth, in per cent, of the numbers in the row above: "Increase on year before"."""
        if near.unit.startswith("per_1") and _PER_HEAD.match(near.text):
            return True
        percent = slot.cell.text.rstrip().endswith("%") or near.unit == "percent"
        return percent and bool(_GROWTH_ROW.match(near.text))

    def _row_above(self, slot: Slot) -> Label | None:
        """What the row above counts, where it holds numbers of plans, placements or requests."""
        label = self.aboves.get((slot.section, slot.row))
        if label is None or not label.measure or _is_money(label.measure) or label.unit == "percent" or label.denied:
            return None
        return label

    def _is_share_of_plans(self, label: Label) -> bool:
        """Whether a column gives shares of all plans, or of the caseload: each row says of which."""
        return label.measure == "ehc_plans" and (label.quantity == "share" or label.unit == "percent")

    def _is_sum(self, rows: Sequence[Label], groups: Sequence[Label]) -> bool:
        plain = [x.generic for x in rows]
        return bool(plain) and all(plain) and any(re.search(r"total|all|overall", x.text, re.IGNORECASE) for x in rows)

    def _may_inherit(self, rows: Sequence[Label], named: Label, outer: bool, money: bool) -> bool:
        """Whether labels that name no measure may stand under one named by a column, group or title."""
        for label in rows:
            if label is named or label.measure or label.generic or label.period or _is_basis(label):
                continue
            if _BARE_NUMBERS.fullmatch(label.text):
                continue
            if named.measure in ("dsg_deficit", "dsg_in_year") and _ACCOUNT.fullmatch(label.text.strip()):
                continue
            if named.measure == "dfe_payment" and (_UNPAID.search(label.text) or _PAID.search(label.text)):
                continue
            if (
                named.measure == "placement_cost"
                and money
                and re.search(r"\btop[- ]?ups?\b", label.text, re.IGNORECASE)
            ):
                continue  # the cost of a place in a mainstream school is its top-up
            if (
                (label.denied and not (named.measure == "dsg_savings" and money))
                or label.quantity == "other"
                or (label.quantity == "spend" and named.measure != "dsg_savings")
            ):
                return False
            if label.scoped or label.change or not outer or self._is_own_name(label):
                continue
            if named.measure == "dsg_savings" and money:
                continue
            if _OF_POPULATION.search(label.text) or council_named(label.text):
                continue
            if label.quantity == "share" and not re.search(r"\w{4,} \w{4,}", label.text):
                continue
            return False
        return True

    def _is_own_name(self, label: Label) -> bool:
        """Whether a label is the council's own name beside those that it is compared with."""
        words = r"\b(?:council|borough|county|city|metropolitan|london|of|lbc?|the)\b"
        name = " ".join(re.sub(words, " ", label.text, flags=re.IGNORECASE).split())
        named = all(
            word[0].isupper() for word in name.split() if word.lower() not in ("and", "upon", "with", "on", "in")
        )
        return 2 < len(name) < 40 and named and (self.compared or name.lower() in self.about.lower())

    def _scope(self, rows: Sequence[Label], columns: Sequence[Label], groups: Sequence[Label], named: Label) -> str:
        """What narrows the cell: labels that name no measure, period or basis and are not mere totals."""
        parts = []
        for label in (*reversed(groups), *reversed(rows), *reversed(columns)):
            if label is named or label.generic or label.period or _is_basis(label) or label.change:
                continue
            if self._is_own_name(label) and not label.measure and not label.scoped:
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
        self,
        slot: Slot,
        rows: Sequence[Label],
        columns: Sequence[Label],
        groups: Sequence[Label],
        sorts: Sequence[Label],
        titles: Sequence[Label],
    ) -> _Subject | None:
        """New places: the column or title says that they are places and new, the row which kind or whose."""
        holder = next((x for x in (*columns, *rows, *groups, *titles) if x.quantity == "places"), None)
        added_up = bool(rows) and self._adds_up_new(rows[0], titles)
        if any(x.existing and not x.new and not x.generic for x in (*columns, *rows[: 0 if added_up else 1])):
            return None
        if any(_DEMAND.search(x.text) and x.basis != "target" for x in (*columns[:1], *rows[:1])):
            return None
        if _OF_EACH.search(holder.text if holder is not None else ""):
            return None
        changes = any(x.change for x in columns)
        if self.net_places and (not changes or not slot.cell.text.lstrip("(").startswith("+")):
            return None  # beside a column of changes, the others are of places that are there already
        fresh = any(label.new for label in (*columns, *rows, *groups, *titles[:4]))
        wanted = any(label.basis == "target" for label in (*columns, *rows, *groups, *titles[:2])) or self.opens
        if holder is None or not (fresh or wanted):
            return None
        elsewhere = [x for x in rows if x.measure in ("placements_independent", "placements_post16")]
        if any(x.measure == "placements_independent" or not _SPECIAL_SCHOOL.search(x.text) for x in elsewhere):
            return None
        if elsewhere and not any(x.measure.startswith("places_") or x.measure in PLACES_OF for x in (*rows, *sorts)):
            return _Subject("places_special", elsewhere[0], elsewhere[0].text)  # the sixth form of a special school
        kinds = [
            label
            for label in (*rows, *sorts, *columns, *groups, *titles)
            if label.measure.startswith("places_") or label.measure in PLACES_OF
        ]
        if not kinds:
            return None
        # "New places" alone says nothing of the kind of school: a title that does goes before it.
        title = next((x for x in titles if x.measure in PLACES_OF or x.measure.startswith("places_")), None)
        told = title is not None and PLACES_OF.get(title.measure, title.measure) == "places_ap"
        if (
            title is not None
            and told
            and all(_PLAIN_HUB.search(x.text) and not _OF_MAINSTREAM.search(x.text) for x in kinds if x in rows)
        ):
            kinds = [title]  # "Key stage 3 hub" among new places in alternative provision
        if self.net_places and title is not None and PLACES_OF.get(title.measure, title.measure) != "places_special":
            kinds = [title]  # "Hub" under "Commissioned AP places"
        named = next((x for x in kinds if x.measure != "places_special" or "special" in x.text.lower()), kinds[0])
        measure = PLACES_OF.get(named.measure, named.measure)
        over = (*columns, *groups, *sorts, *titles)
        if measure == "places_special" and self.specials and rows and _MAINSTREAM_SCHOOL.search(rows[0].text):
            if not any("special" in x.text.lower() for x in (*rows[:1], *over)):
                measure = "places_resourced"  # "Fleet Infant", beside "Hollywater (special school)"
        scope = [x.text for x in rows if not x.measure and not x.generic and not x.period and not _is_basis(x)]
        schools = [
            x.text
            for x in rows
            if x.school and x.measure and re.search(r"[A-Z]\w+ (?:[A-Z]\w+ )?", x.text) and len(x.text.split()) > 3
        ]
        return _Subject(measure, named, ", ".join(dict.fromkeys((*reversed(scope), *schools))), named in titles)

    def _adds_up_new(self, row: Label, titles: Sequence[Label]) -> bool:
        """Whether a row is the sum of new places: "Total special school places" under a title of new ones."""
        rest = words_of("existing").search(_IN_ALL.sub(" ", row.text))
        return bool(_IN_ALL.match(row.text)) and not rest and any(x.new and not x.existing for x in titles[:3])

    # --- what its figure is -----------------------------------------------------------------------------------------

    def _unit(self, slot: Slot, columns: Sequence[Label]) -> str:
        """The unit that labels give to a bare cell, the nearest first; a share beats a sum over all."""
        rows = self._labels(slot.rows)
        near = [label.unit for label in (*columns, *rows) if label.unit]
        if slot.row in self.units:
            return self.units[slot.row]
        if "percent" in near:
            return "percent"
        if near:
            return near[0]
        if any(_COUNTED.match(x.text) for x in (*columns, *rows[:1])) or self._is_bare_number(slot, columns):
            return ""  # "Number of placements" under "Placements and what they cost (£000)"
        groups = self._labels(slot.groups)
        outer = (*groups, *self._labels(slot.stub), *self._labels(slot.titles), *self._labels(self.titles[:2]))
        units = [x.unit for x in outer if x.unit and not (x.unit.startswith("per_") and _REPORTED.search(x.text))]
        if units:
            return units[0]
        noted = [
            n for n in self.context.notes if re.search(r"^£|figures|amounts|values|in £|all ", n[:120], re.IGNORECASE)
        ]
        return next((read_label(n[:200]).unit for n in noted if read_label(n[:200]).unit in _MONEY_UNITS), "")

    def _figures(
        self, slot: Slot, columns: Sequence[Label], subject: _Subject | None
    ) -> list[tuple[Figure, tuple[str, str]]]:
        """The figures of a cell, each with the period that the cell itself gives."""
        text = slot.cell.text
        none = ("", "")
        whole = parse_cell(_NOTED.sub("", text), self._unit(slot, columns))
        if whole is not None:
            return [(whole, none)]
        if subject is None or len(text) > 160:
            return []
        known = any(c.basis or c.period or c.measure or c.baseline or c.unit for c in columns) or not slot.columns
        known = known or any(_STATES.search(c.text) for c in columns)
        found = find_figures(text)
        known = known or (any(_MEASURED.match(c.text) for c in columns) and bool(found) and found[0].start == 0)
        if not found or not (known or len(text) < 40):
            return []
        periods = [p for p in find_periods(text, self.academic) if p.kind != "span"]
        unit = self._unit(slot, columns)
        figures = [replace(f, unit=unit) if f.unit == "count" and unit else f for f in found]
        if len(figures) == len(periods) and len(figures) > 1:
            return [(f, (p.value, p.written)) for f, p in zip(figures, periods, strict=True)]
        own = (periods[-1].value, periods[-1].written) if periods else none
        if len(figures) == 1:
            return [(figures[0], own)]
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
        share = _COUNT_AND_SHARE.fullmatch(text)
        return [(f, own) for f in figures] if share and len(figures) == 2 else []

    def _target(
        self,
        slot: Slot,
        columns: Sequence[Label],
        subject: _Subject,
        figure: Figure,
        own_period: tuple[str, str],
        first_negative: bool,
        baselines: Sequence[Figure],
    ) -> Target | None:
        measure, unit = subject.measure, figure.unit
        period, written = self._period(slot, columns, own_period)
        form, direction, value = self._form(slot, columns, subject, figure)
        doubt = min(slot.cell.confidence, self.block.ocr if self.block.ocr is not None else 1.0) < _DOWN_TO_DOUBT
        if _is_money(measure):
            if unit == "percent" or unit == "percentage_points":
                if form != "change":
                    return None
            elif unit not in _MONEY_UNITS:
                unit, doubt = _guess_money(figure, doubt)
                if not unit:
                    return None
            if any(x.no_balance for x in (*self._labels(slot.rows[:1]), *columns[:1])):
                return None
            if (
                form == "level"
                and measure in ("dsg_deficit", "dsg_in_year")
                and not self._is_deficit(slot, columns, figure, first_negative)
            ):
                value = -value
        elif (
            unit in _MONEY_UNITS
            or (measure == "tribunal_appeals" and unit == "count" and self._is_rate(slot, columns))
            or (unit == "count" and value != value.to_integral() and self._is_rate(slot, columns))
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
        elif unit == "weeks" and measure in ("ehc_plans", "ehc_plans_new") and self._is_wait(slot, columns):
            measure = "ehc_timeliness"
        elif unit == "weeks" and measure != "ehc_timeliness":
            unit = "count"
        ends = "" if _is_money(measure) else month_of_quarter((*slot.columns, *slot.rows), period)
        if measure in PLACES_OF and slot.kind == "words" and _SO_MANY_PLACES.search(slot.cell.text):
            measure = PLACES_OF[measure]
        basis = self._basis(slot, columns, ends or period, measure, figure)
        period, written = self._period(slot, columns, own_period, basis)
        if not _is_money(measure):  # "2025-26 forecast at Q2" of the account is of the year
            period = end_of_quarter(self.context.quarters, (*slot.columns, *slot.rows), period) or period
        given = {x.unit for x in (*columns, *self._labels(slot.rows))}
        if unit == "percent" and unit not in given and value > 100 and "%" not in slot.cell.text:
            unit = "count"  # "Plans" beside "In mainstream (%)"
        if unit == "per_month" and unit not in given and _IN_MONTH.fullmatch(period):
            unit = "count"  # "Monthly counts" over "Jul 2025"
        if not direction and basis == "target" and measure != "dsg_savings":
            direction = self._direction(slot, columns, figure, measure)
        baseline = next((b.value for b in baselines if b.unit == figure.unit and basis == "target"), None)
        if measure.startswith("places_"):
            form, direction = "level", "increase"
            if self.net_places and not period:
                period = self.planned_period
        return Target(
            measure,
            basis,
            direction,
            form,
            value,
            unit,
            baseline,
            period,
            self._quote(slot),
            self._place(slot),
            written,
            subject.scope,
            self.context.council or self._council(slot),
            doubt,
        )

    def _balance_due(self, slot: Slot, columns: Sequence[Label]) -> Target | None:
        """The year in which the account is to balance: "Reach in-year balance | 2027-28" under "Target"."""
        if not any(x.basis == "target" for x in columns) or not any(map(_REACH_BALANCE.search, slot.rows[:1])):
            return None
        due, subject = read_label(slot.cell.text, self.academic), _Subject("dsg_in_year", Label(slot.rows[0]))
        return self._balanced(slot, columns, subject, (due.period, due.period_written)) if due.period else None

    def _balanced(self, slot: Slot, columns: Sequence[Label], subject: _Subject, when: tuple[str, str]) -> Target:
        """A cell that says in words that the year balances."""
        period, written = self._period(slot, columns, ("", ""))
        basis = self._basis(slot, columns, period or when[0], subject.measure)
        if not period:
            period, written = when
        direction: Direction = "reach" if basis == "target" else ""
        place, quote = self._place(slot), self._quote(slot)
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
            self.context.council,
        )

    def _form(
        self, slot: Slot, columns: Sequence[Label], subject: _Subject, figure: Figure
    ) -> tuple[Form, Direction, Decimal]:
        rows = self._labels(slot.rows)
        near = [*columns, *rows, *self._labels(slot.groups[:1])]
        if subject.from_title and not self.some_change and _TITLE_CHANGE.match(subject.label.text):
            near.append(subject.label)
        measure, text = subject.measure, slot.cell.text
        words = text[figure.start : figure.end]
        signed = text.lstrip("(").startswith("+") or "increase" in text.lower() or "reduc" in text.lower()
        change = any(label.change for label in near) and measure != "dsg_savings"
        change = change or self._beside_change(slot)
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
        if figure.negative and not _is_money(measure):
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

    def _beside_change(self, slot: Slot) -> bool:
        """Whether a column headed "%" stands right of a column of changes, and is the same in per cent."""
        if not slot.columns or not re.fullmatch(
            r"\(?(?:%|%age|per ?cent|percentage)\)?", slot.columns[0], re.IGNORECASE
        ):
            return False
        left = self.lefts.get((slot.row, slot.column - 1), ())
        return any(x.change for x in self._labels(left))

    def _direction(self, slot: Slot, columns: Sequence[Label], figure: Figure, measure: str) -> Direction:
        if figure.bound:
            return figure.bound
        if match := re.search(
            r"\bor (?:(fewer|less|below|under|lower)|more|above|over|higher|better)\b|\d%?\+$", slot.cell.text
        ):
            return "at_most" if match[1] else "at_least"
        for cue in find_cues(slot.cell.text):
            if cue.kind == "direction" and cue.code in ("reduce", "increase", "hold", "at_most", "at_least"):
                return cue.code  # type: ignore[return-value]
        rows = self._labels(slot.rows)
        return next((label.direction for label in (*rows, *columns) if label.direction), "")

    def _council(self, slot: Slot) -> str:
        """The council that a row is about, in a table of several councils."""
        if len(self.councils) < (2 if any(_OF_COUNCILS.fullmatch(head.strip()) for head in slot.stub) else 3):
            return ""
        return next((name for text in (*slot.rows, *slot.groups) if (name := council_named(text))), "")

    def _is_wait(self, slot: Slot, columns: Sequence[Label]) -> bool:
        """Whether the cell says in how many weeks plans are made: "Average of weeks" from request to final plan."""
        return any(_WEEKS_TAKEN.search(x.text) for x in (*columns, *self._labels(slot.rows)))

    def _is_rate(self, slot: Slot, columns: Sequence[Label]) -> bool:
        """Whether a bare figure is a rate per something that nothing says."""
        return any(re.search(r"\brate\b", x.text, re.IGNORECASE) for x in (*self._labels(slot.rows), *columns))

    # --- signs ------------------------------------------------------------------------------------------------------

    def _first_sign(self, row: Sequence[Slot]) -> bool:
        """Whether the first sum of a row is negative: rows of deficits begin with a deficit."""
        for slot in row:
            figure = parse_cell(slot.cell.text, "gbp")
            if figure is not None and figure.value and not self._left_out(slot, self._labels(slot.columns)):
                return figure.negative
        return False

    def _is_deficit(self, slot: Slot, columns: Sequence[Label], figure: Figure, first_negative: bool) -> bool:
        """Whether a sum is a deficit or overspend; a surplus is a negative deficit."""
        if said := re.search(r"\b(?:(surplus|underspend)|deficit|overspend)\b", slot.cell.text, re.IGNORECASE):
            return not said[1]
        rows = self._labels(slot.rows)
        groups = self._labels(slot.groups)
        near: list[Sign] = [x.sign for x in (*rows, *columns, *groups, *self._labels((*slot.stub, *slot.titles)))]
        outer: list[Sign] = [x.sign for x in self._labels(self.titles)]
        for sign in (*near, *outer[:2], *map(sign_of_brackets, self.context.notes)):
            if sign == "surplus_first":
                return figure.negative
            if sign == "deficit_first":
                return not figure.negative
        sign = next((s for s in near if s), "")
        if sign == "surplus":
            return False
        along = bool(slot.rows) and self._along_rows(slot)
        negative_means_deficit = first_negative if along else self._column_sign(slot)
        if sign == "deficit" or any(s == "deficit" for s in outer):
            return figure.negative == negative_means_deficit
        if along and "in-year" in " ".join(slot.rows).lower() and not first_negative:
            return not figure.negative  # a year's position that begins in deficit and ends in brackets
        return figure.negative == negative_means_deficit or figure.negative

    def _along_rows(self, slot: Slot) -> bool:
        """Whether the measure is named by the row, so that its figures run along it."""
        return any(label.measure or not (label.period or label.generic) for label in self._labels(slot.rows))

    def _column_sign(self, slot: Slot) -> bool:
        for text in self.firsts.get((slot.section, slot.column), ()):
            figure = parse_cell(text, "gbp")
            if figure is not None and figure.value:
                return figure.negative
        return False

    # --- basis and period -------------------------------------------------------------------------------------------

    def _basis(
        self, slot: Slot, columns: Sequence[Label], period: str, measure: str, figure: Figure | None = None
    ) -> Basis:
        rows = self._labels(slot.rows)
        groups = self._labels(tuple(text for text in slot.groups if text not in self.dating))
        # "SEND budget" in the corner says nothing of columns of which one is marked as a forecast.
        corner = () if self.by_column else slot.stub
        stub = self._labels(tuple(text for text in corner if text not in self.dating))
        near = [x for x in (*columns, *rows, *groups, *stub) if x.basis]
        if any(x.basis and x.basis != "actual" for x in columns):
            near = [x for x in near if x.basis != "actual" or not x.measure]  # "Position at year end" under "Forecast"
        if measure == "dsg_savings" and any(x.basis for x in columns):
            # "Cap new plans at 300" only names what saves; "Savings from the plan" are planned in any forecast.
            planned = [x for x in rows if x.measure == measure and x.basis == "target"]
            near = [x for x in columns if x.basis] + (planned if not self.measured else [])
        outer = [x for x in self._labels((*slot.titles, *self.titles)) if x.basis]
        if any(x.baseline for x in columns):
            return "actual"
        if figure is not None and (beside := _CELL_OF.match(slot.cell.text)):
            return "target" if beside["target"] else "forecast"
        expected = self._is_past(period) is False or any(x.basis == "forecast" for x in columns)
        if slot.part == "reached" and not expected:
            return "actual"
        limited = _LIMIT.search(slot.cell.text) or (_REACHES.match(slot.cell.text) and _end_of_span(slot.columns))
        if limited and not any(x.basis for x in columns) and not self._is_past(period):
            return "target"  # "no more than 1,950", "140 or fewer"
        if not any(x.basis or x.period for x in columns) and any(
            _STATES.search(x.text) and not x.measure for x in columns
        ):
            return "target"
        if said_so := _CELL_BASIS.search(slot.cell.text):
            return "actual" if said_so["actual"] else "target" if said_so["target"] else "forecast"
        if measure.startswith("places_") and any(_COMPLETE.fullmatch(x.text.strip()) for x in groups):
            return "actual"
        if self.some_planned and any(_ON_ROLL.fullmatch(x.text.strip()) for x in columns):
            return "actual"
        if self.held_against and any(_EXPECTED.fullmatch(x.text.strip()) for x in columns) and not _is_money(measure):
            return "target"  # "Expected | Actual"
        if _is_money(measure) and any(_RETURN.match(x.text) for x in columns):
            return "forecast"
        if any(map(_PLANNED_BEFORE.fullmatch, (x.text for x in columns))) and self._is_planlike():
            return "target"
        if (
            self.some_planned
            and any(_NOW.fullmatch(_before(x).strip(" (") if x.period else x.text) for x in columns)
            and not _is_money(measure)
            and self._is_past(period) is not False
        ):
            return "actual"  # "Previous | Latest | Target"
        if measure == "dfe_payment" and not any(x.basis for x in columns):
            made = self._is_paid(slot)
            if made is not None:
                return "actual" if made else "target"
        told = basis_told(self.dating, period)
        if told is not None and not any(x.basis for x in columns):
            if told == "actual" or not any(x.basis for x in rows):
                return told
        said = {x.basis for x in near}
        if "actual" in said and not (said - {"actual"}):
            mixed = self._is_past(period) is False and any(_PROJECTING.search(x.text) for x in near)
            return "forecast" if mixed else "actual"  # "Outturn or present forecast"
        if near:
            # A year's column may say "actual" beside a row that says "mitigated": it has happened.
            by_column = next((x for x in columns if x.basis), None)
            if by_column is not None and by_column.basis == "actual":
                return "actual"
            if any(x.basis == "actual" and x.period and self._is_past(x.period) is not False for x in rows[:1]):
                return "actual"  # "2025/26 (outturn)" beside "Unmitigated"
            if any(x.strong for x in near):
                return "forecast"
            if "target" in said:
                return "target"
            if "actual" in said:
                return "actual"
            if self.measured and by_column is not None and not self.dated:
                return "forecast"  # in the year, beside what was aimed at
            if self.partly_marked and any(x.basis == "forecast" and x.period for x in rows[:1]):
                return "forecast"  # "2025-26 forecast" above "2026-27" and "2027-28"
            if any(x.basis == "target" and re.search(r"mitigat|after|with ", x.text, re.IGNORECASE) for x in outer[:2]):
                return "target"
            return "forecast"
        # "Forecast made in each quarter of the overspend" over "Quarter 1"
        projected = _is_money(measure) and bool(outer) and bool(_PROJECTS.search(outer[0].text))
        measured = any(_MEASURED.match(x.text) and not x.period for x in columns)
        if measured and (not projected or self._is_past(period)):
            return "actual"
        if self.has_baseline and any(_YEAR_OF_PLAN.fullmatch(x.text) for x in columns):
            return "target"  # "Baseline | Y1 | Y2"
        if self.forecast_from and period and end_of(period) < end_of(self.forecast_from):
            return "actual"  # "2023-24 | 2024-25 | 2025-26 (forecast)"
        if any(_BY_THEN.match(x.text) and x.period for x in columns):
            return "target"
        if any(map(_PLEDGED.search, slot.stub)):
            return "target"
        if any(x.change and x.direction and re.search(r"\bby\b", x.text) for x in (*columns, *rows)):
            return "target"
        if measure == "dsg_in_year" and period and end_of(period) == self.closing and not outer:
            return "forecast"  # of a year whose closing balance is projected
        past = self._is_past(period)
        if self.baseline and self.planned_period and not past and end_of(period) > end_of(self.planned_period):
            return "target"  # "Baseline | Milestone (Mar 2026) | End (Mar 2028)"
        if past:
            return "target" if self._is_said_to_be_planned(slot) else "actual"
        if any(map(_IMPACT.search, (*slot.stub, *slot.titles, *self.titles[:2]))):
            return "target"
        if (
            not _is_money(measure)
            and any(_AVOIDED.search(x.text) for x in (*rows, *columns))
            and any(map(_MITIGATIONS.search, (*slot.titles, *slot.stub, *self.titles[:1])))
        ):
            return "target"  # the effect of what is to be done
        later = bool(period) and bool(self.first_period) and period > self.first_period
        if later and any(_LATER_PLANNED.search(note) for note in self.context.notes):
            return "target"
        if later and past is None and self.mitigated and _is_money(measure):
            return "target"
        if measure.startswith("places_") or measure in ("dfe_payment", "dsg_savings"):
            caption = self._labels((*slot.titles, *self.titles[:1]))
            return "actual" if any(x.basis == "actual" for x in caption) and not past else "target"
        if outer and not (outer[0].basis == "actual" and past is False):
            plain = outer[0].basis == "forecast" and not outer[0].strong
            if plain and any(x.basis == "target" and _SCENARIO_DONE.search(x.text) for x in outer[1:3]):
                return "target"  # "Forecast placements" under "After mitigation"
            if plain and self.paid and measure in ("dsg_deficit", "dsg_in_year"):
                return "target"  # beside what the department is to pay: the profile of an agreement
            return outer[0].basis or "actual"
        if past is None and self.baseline and period > self.baseline and any(map(_AIMED.search, self.titles)):
            return "target"  # "Starting point (2024) | 2026 | 2028" under "How we will measure progress"
        if past is None and self.paid and self.dated > 1 and measure in ("dsg_deficit", "dsg_in_year"):
            return "target"  # beside what the department is to pay: the profile of an agreement
        if any(map(_OF_SCENARIOS.search, (*slot.titles, *self.titles[:1]))):
            return "forecast"
        if past is None and self._is_past(next((x.period for x in self._labels(self.titles[:1]) if x.period), "")):
            return "actual"  # "Special schools in September 2025" over schools and numbers
        if past is None and not (self.happened_until and end_of(period) > self.happened_until):
            return "target" if measure == "dsg_savings" or self._is_planlike() else "actual"
        return "target" if self._is_planlike() or measure == "dsg_savings" else "forecast"

    def _is_planlike(self) -> bool:
        return any(_PLAN_WORDS.search(without_plans(title)) for title in self.titles)

    def _is_paid(self, slot: Slot) -> bool | None:
        """Whether a row says that a payment has been made or is to be; None where it says neither."""
        for text in (self.statuses.get((slot.section, slot.row), ""), *slot.rows[:1]):
            if _UNPAID.search(text):
                return False
            if _PAID.search(text):
                return True
        return None

    def _is_said_to_be_planned(self, slot: Slot) -> bool:
        """Whether the table's own title says that its figures were planned, whenever that was.

        A forecast may begin with what has happened; "planned" and "target" say it of every figure.
        """
        over = self.titles[0] if self.titles and not self.titles[0].rstrip().endswith((".", ":")) else ""
        titles = self._labels(tuple(t for t in (*slot.titles, self.table.caption or over) if t))
        basis = next((x for x in titles if x.basis), None)
        return basis is not None and basis.basis == "target" and bool(_PLANNED.search(without_plans(basis.text)))

    def _is_past(self, period: str) -> bool | None:
        """Whether a period was over when the document was written; None where either is not known."""
        if not period or not self.date:
            return None
        if re.fullmatch(r"\d{4}", period):
            # The year in which it was written is past where a table shows no later one.
            this_year = True if self.latest <= self.date[:4] else None
            return this_year if period == self.date[:4] else period < self.date[:4]
        return end_of(period) <= self.date[:7]

    def _period(
        self, slot: Slot, columns: Sequence[Label], own: tuple[str, str], basis: Basis | None = None
    ) -> tuple[str, str]:
        if own[0]:
            return own
        labels = [*columns, *self._labels(slot.rows), *self._labels(slot.groups)]
        dated = [label for label in labels if label.period]
        dated = [label for label in dated if not _RETURN.match(label.text)] or dated
        # "Latest forecast (Jan 2025)" says when it was made.
        dated = [label for label in dated if not (label.basis and f"({label.period_written})" in label.text)] or dated
        # "Plan of 2024" over rows of years says which plan.
        dated = [x for x in dated if not (x.basis and _MADE_IN.search(x.text.partition(x.period_written)[0]))] or dated
        if dated:
            best = max(dated, key=lambda label: (len(label.period), -dated.index(label)))
            near = dated[0]
            label = best if best.period.startswith(near.period[:4]) else near
            return self._month_of(labels, label.period) or label.period, label.period_written
        meant = self._meant(columns)
        if meant[0]:
            return meant
        if (year := self._of_column_before(slot)) is not None:
            return year
        if _REACHES.match(slot.cell.text) and (span := _end_of_span(slot.columns)) is not None:
            return span
        outer = [x for x in self._labels((*slot.stub, *slot.titles, *self.titles)) if x.period]
        if basis in ("forecast", "target"):
            heads = [x for x in self._labels(slot.stub) if x.period and _ALL_BY.fullmatch(_before(x))]
            if heads:
                return heads[0].period, heads[0].period_written
        if any(_BEFORE.search(x.text) for x in (*columns, *self._labels(slot.rows))):
            return "", ""  # "Last year" under a title of this year
        # A day or month over a table says when it was written, which is no target's time.
        undated = [
            x for x in outer if basis == "actual" and not _WRITTEN.search(x.text) and not _ALL_BY.fullmatch(_before(x))
        ]
        due = [
            x
            for x in outer
            if (basis == "target" and re.search(r"\bby (?:the end of )?$", x.text.partition(x.period_written)[0]))
            or (basis in ("target", "forecast") and self._is_past(x.period) is False)  # nothing is written later
        ]
        nearest = [x for x in undated[:1] if self.titles and x.text == self.titles[0]]
        over = next((x for x in (*nearest, *(x for x in outer if x.yearly), *undated[:1], *due[:1])), None)
        if over is None:
            return "", ""
        return self._month_of(labels, over.period) or over.period, over.period_written

    def _of_column_before(self, slot: Slot) -> tuple[str, str] | None:
        """The period over the column to the left, of whose figures this one holds the shares: "2026 | % of plans"."""
        before = self.lefts.get((slot.row, slot.column - 1), ())
        if not slot.columns or not before or not _ITS_SHARE.fullmatch(slot.columns[0].strip()):
            return None
        if slot.columns[1:] != before[1:]:
            return None
        return next(((x.period, x.period_written) for x in self._labels(before[:1]) if x.period), None)

    def _meant(self, columns: Sequence[Label]) -> tuple[str, str]:
        """The period that a note gives to the name of a column: "Now is January 2025"."""
        for label in columns:
            name = label.text.strip(" \"'“”‘’:")
            if len(name) < 2 or len(name) > 30:
                continue
            for note in (*self.context.notes, *self.context.meanings):
                match = re.search(
                    rf"(?<!\w){re.escape(name)}s?(?!\w)(?P<between>{_MEANING})(?P<when>[^.;]{{3,60}})",
                    note,
                    re.IGNORECASE,
                )
                period = next(iter(find_periods(match["when"], self.academic)), None) if match else None
                if period is not None and period.start == 0 and period.kind != "span":
                    return period.value, period.written
        return "", ""

    def _month_of(self, labels: Sequence[Label], year: str) -> str:
        """The month of a bare "Jan" under a title or beside a column that names its year; "" where there is none.

        The day, where "1 September" stands over years.
        """
        names = [m for m in (_MONTH_NAME.fullmatch(x.text.strip()) for x in labels) if m]
        if not names and re.fullmatch(r"20\d\d", year):
            over = dict.fromkeys(text for text in (*self.stubs, *self.titles[:1]) if not _AGED.match(text))
            days = [m for m in map(_EACH_DAY.search, over) if m]
            if len(days) == 1 and days[0][0].lower() != "31 march":  # the end of a financial year names the year
                return f"{year}-{MONTHS[days[0][2].lower()]:02d}-{int(days[0][1]):02d}"
            told = [x.period for x in self._labels(self.titles[:1]) if _IN_MONTH.fullmatch(x.period)]
            if told and told[0][:4] in self.bare_years:
                return year + told[0][4:]  # "Plans in January 2025 and forecasts" over "2025 | 2028"
            counted = () if any(x.measure and not _is_of_a_day(x.measure) for x in labels) else self._counted_in()
            named = {
                next(name for name in m.groups() if name).lower()
                for m in map(_EACH_MONTH.search, (*over, *counted))
                if m
            }
            names = [m for m in (_MONTH_NAME.fullmatch(name) for name in named) if m]
        if (
            len(names) != 1
            or not re.fullmatch(r"20\d\d(?:[-/]\d\d)?", year)
            or re.fullmatch(r"20\d\d-0[1-9]|20\d\d-1[0-2]", year)
        ):
            return ""
        month = MONTHS[names[0][1].lower()]
        first = {"-": 4, "/": 9}.get(year[4:5], 1)
        return f"{int(year[:4]) + (month < first)}-{month:02d}"

    def _counted_in(self) -> tuple[str, ...]:
        """What the document says of when its tables count: "Counts in tables 1 and 3 are at the January census of each year"."""
        number = next((m[1] for m in map(_TABLE_NUMBER.match, self.titles[:3]) if m), "")
        found = []
        for text in self.context.meanings:
            of_tables = _OF_TABLES.search(text)
            if _OF_EACH_YEAR.search(text) and (of_tables is None or number in re.findall(r"\d+", of_tables[1])):
                found.append(text)
        return tuple(found)

    # --- cells that are sentences -----------------------------------------------------------------------------------

    def _sentences(self, slot: Slot, when: tuple[str, str]) -> list[Target]:
        """Targets that a cell states in a sentence of its own, in columns of actions and measures of success."""
        text = slot.cell.text
        header = " ".join(slot.columns)
        columns = self._labels(slot.columns)
        # "Where we are now" over sentences; over figures, their few words are read with the labels of the row.
        worded = (slot.section, slot.column) not in self.firsts
        states = _STATES.search(header) or (worded and any(x.basis == "actual" for x in columns))
        if (
            len(text.split()) < 5
            or _COUNT_AND_SHARE.fullmatch(text)
            or not (states or (not slot.columns and len(text.split()) > 8))
        ):
            return self._in_few_words(slot, columns, when)
        found = []
        wanted = _SUCCESS.search(header) and not _HAPPENED.search(text)
        for target in self._in_sentence(text, slot) or self._in_few_words(slot, columns, when):
            if wanted and target.basis == "actual":
                target = replace(target, basis="target")  # "52% of pupils are in mainstream schools" will be success
            over = self._of_column(columns, target.basis)
            then = when if target.basis == "target" and (when[0] or not over[0]) else over
            if then[0] and not target.period:
                target = replace(target, period=then[0], period_written=then[1])
            found.append(target)
        return found

    def _in_few_words(self, slot: Slot, columns: Sequence[Label], when: tuple[str, str]) -> list[Target]:
        """A commitment without a figure that is no sentence: "Fewer appeals each year", or "Reduce" alone in its row."""
        aimed = any(x.basis == "target" for x in columns)
        if not (aimed or any(map(_STATES.search, slot.columns))) or any(
            x.basis not in ("target", None) for x in columns
        ):
            return []
        text = slot.cell.text
        cue = next((c for c in find_cues(text) if c.kind == "direction"), None)
        direction = as_direction(cue.code) if cue is not None and cue.start == 0 else ""
        if cue is None or direction not in ("reduce", "increase", "hold") or find_figures(text):
            return []
        rest = text[cue.end :]
        named = next((m for m in find_mentions(rest) if m.measure), None)
        if named is not None and _TO_WHAT.fullmatch(rest[: named.start]) and not _NOT_OF_IT.search(rest[named.end :]):
            measure = named.measure
        else:
            rows = [x for x in self._labels(slot.rows) if x.measure or x.denied or x.quantity == "other"]
            measure = rows[0].measure if aimed and rows and _AS_TIME_GOES.fullmatch(rest.strip(" .")) else ""
        if not measure or measure.startswith("places_") or goes_against(measure, direction):
            return []
        own = read_label(text, self.academic)
        period, written = (own.period, own.period_written) if own.period else when
        place, quote, whom = self._place(slot), self._quote(slot), self.context.council or self._council(slot)
        return [Target(measure, "target", direction, "none", None, "", None, period, quote, place, written, "", whom)]

    def _of_column(self, columns: Sequence[Label], basis: Basis) -> tuple[str, str]:
        """The period that stands over a column of sentences: "Where we are (2023/24)", "Ambition by 2028"."""
        over = next((x for x in columns if x.period and x.basis == basis), None)
        return (over.period, over.period_written) if over is not None else ("", "")

    def _says_more(
        self, slot: Slot, columns: Sequence[Label], subject: _Subject | None, stated: Sequence[Target]
    ) -> bool:
        """Whether a cell of what is so says more by its labels than its words say as a sentence."""
        if _STATES.search(" ".join(slot.columns)) or not any(x.basis == "actual" for x in columns):
            return False
        return subject is not None and len(self._figures(slot, columns, subject)) > len(stated)

    def _tells_of_progress(self, slot: Slot) -> str:
        """Whether a cell of words stands in a column of "progress" or of "evidence" and commentary; "" for others."""
        if _SHORT_FIGURE.match(slot.cell.text) and any(x.basis == "actual" for x in self._labels(slot.columns)):
            return ""  # "197 (Dec 2025)" under "Latest position"
        if slot.kind == "figure":
            return ""
        if any(_PROGRESS.search(text) or _COMMENTARY.match(text) for text in slot.columns):
            return "progress"
        return "evidence" if any(map(_EVIDENCE.match, slot.columns)) else ""

    def _progress(self, slot: Slot) -> list[Target]:
        """What such a cell says has happened, where its own words name the measure; its other figures are asides."""
        if len(slot.cell.text.split()) < 5:
            return []
        found = self._in_sentence(slot.cell.text, slot, progress=True)
        reached = [target for target in found if target.basis == "actual" and target.form == "level"]
        return reached or self._of_its_row(slot)

    def _of_its_row(self, slot: Slot) -> list[Target]:
        """A share of what the row counts, at another time that is past: "82% in December 2025, the best month yet"."""
        match = _SHARE_WHEN.match(slot.cell.text)
        said = read_label(match[2], self.academic) if match else None
        if match is None or said is None or not self._is_past(said.period):
            return []
        columns = self._labels(slot.columns)
        subject, figure = self._subject(slot, columns, ()), parse_cell(match[1])
        shares = any(x.unit == "percent" or x.quantity == "share" for x in self._labels(slot.rows))
        if subject is None or figure is None or not shares or _is_money(subject.measure):
            return []
        when = (said.period, said.period_written)
        target = self._target(slot, columns, subject, figure, when, False, ())
        return [replace(target, basis="actual", direction="")] if target is not None and target.form == "level" else []

    def _commitments(self, row: Sequence[Slot], when: tuple[str, str]) -> list[Target]:
        """Commitments among the labels of a row that holds no figures: "Reduce reliance on independent placements"."""
        if not row or any(slot.kind == "figure" for slot in row):
            return []
        header = " ".join(row[0].stub)
        found: list[Target] = []
        for text in row[0].rows:
            if (len(text.split()) >= 6 or _OF_PLACES.search(text)) and (
                _STATES.search(header) or len(text.split()) >= 12
            ):
                found += self._in_sentence(text, row[0])
        return [
            replace(t, period=when[0], period_written=when[1])
            if when[0] and not t.period and t.basis == "target"
            else t
            for t in found
        ]

    def _in_sentence(self, text: str, slot: Slot, progress: bool = False) -> list[Target]:
        """What a sentence in a cell states; one of progress has nothing from its row."""
        raw = self.raw.get(text, text)
        columns = self._labels(slot.columns)
        basis = None if progress else next((x.basis for x in columns if x.basis), None)
        measure = next((x.measure for x in self._labels(slot.rows) if x.measure), self.context.measure)
        measure = "" if progress else measure
        block = Block("paragraph", raw, self._place(slot), ocr=self.block.ocr)
        context = replace(
            self.context,
            before="",
            leads=(),
            lead="",
            period="",
            period_written="",
            measure=measure,
            basis=None if progress else basis or "target",
        )
        found = _with_start([replace(t, place=self._place(slot)) for t in find_in_block(block, context)], raw)
        if words_of("other").search(text):
            found = [t for t in found if t.measure != "ehc_plans"]  # "exclusions of children with EHCPs"
        named = next((x.measure for x in self._labels(slot.rows) if x.measure), "")
        if named.startswith("placements_") and _SHARE_OF_PLANS.search(text):
            # "No more than 6% of EHCPs" beside "Independent schools"
            shares = [t.measure == "ehc_plans" and t.unit == "percent" and t.form == "level" for t in found]
            found = [replace(t, measure=named) if share else t for t, share in zip(found, shares, strict=True)]
        return [replace(t, basis=basis) for t in found] if basis else found

    # --- where ------------------------------------------------------------------------------------------------------

    def _quote(self, slot: Slot) -> str:
        parts = [*slot.groups[:1], *reversed(slot.rows), *reversed(slot.columns), slot.whole or slot.cell.text]
        kept = [part for n, part in enumerate(parts) if part and (n == len(parts) - 1 or part not in parts[:n])]
        return " | ".join(self.raw.get(part, part) for part in kept)

    def _place(self, slot: Slot) -> Place:
        page = self.table.pages[slot.row] if slot.row < len(self.table.pages) else None
        place = self.block.place
        return replace(place, page=page or place.page, cell=slot.cell.ref or place.cell)


def _with_start(found: Sequence[Target], text: str) -> list[Target]:
    """The targets of a cell without the figure that it starts from, and without what a placement must cost to be meant.

    "Down to 90 in 2026, from 118 in 2025"; "placements costing more than £90,000".
    """
    found = [t for t in found if t.measure != "placement_cost" or not _COSTING.search(text)]
    match = _STARTS_FROM.search(text)
    start = parse_cell(match[1]) if match else None
    if start is None or not any(t.value is not None and t.value != start.value for t in found):
        return found
    kept = [t for t in found if t.value != start.value]
    return [replace(t, baseline=start.value) if t.baseline is None and t.form == "level" else t for t in kept]


def _counted_in(titles: Sequence[Label]) -> Label | None:
    """The title that says whose cost is shown, as one that says whose number is; None where none does."""
    for title in titles:
        named = title.measure if title.measure.startswith("placements_") else ""
        named = named or next((m.measure for m in find_mentions(title.text) if m.measure.startswith("placements_")), "")
        if named:
            return replace(title, measure=named, quantity="plans", unit="")
    return None


def _before(label: Label) -> str:
    """The words of a label before its period."""
    return label.text.partition(label.period_written)[0]


def _more_telling(row: Label, column: Label) -> Label:
    """Which of two labels that both name a measure says what the cell counts."""
    general = ("ehc_plans", "places_special")
    if _is_money(column.measure) and not _is_money(row.measure):
        return column
    if row.measure == "dsg_deficit" and column.measure == "dsg_in_year" and _OVERSPENT.search(column.text):
        return column  # "DSG reserve account deficit" is whose overspend it was
    if row.measure.startswith("places_") and column.measure.startswith("placements_"):
        return column  # "New special school" is what is done, the column where children are then
    if row.measure == "ehc_plans" and column.measure not in general:
        return column if row.generic or column.measure.startswith("placements_") else row
    return row


def _end_of_span(columns: Sequence[str]) -> tuple[str, str] | None:
    """The end of "March 2026 to March 2029" over a column; None where no such span stands there."""
    for text in columns:
        span = _SPAN.fullmatch(text.strip())
        periods = [parse_period(part) for part in (span["first"], span["last"])] if span else []
        if len(periods) == 2 and (first := periods[0]) is not None and (last := periods[1]) is not None:
            if first.value < last.value:
                return last.value, last.written
    return None


def _is_of_a_day(measure: str) -> bool:
    """Whether a measure is counted on a day, and not over a year."""
    return measure == "ehc_plans" or measure.startswith(("placements_", "places_"))


def _is_money(measure: str) -> bool:
    return family_of(measure) == "money"


def _periods_of(columns: Iterable[Sequence[Label]], which: Callable[[Label], bool]) -> list[str]:
    """The periods of the columns that have such a label, in the same header or in another one over it."""
    return [x.period for labels in columns if any(map(which, labels)) for x in labels if x.period]


def _adds_nothing(label: Label) -> bool:
    told = label.generic or label.period or label.basis or label.unit or label.baseline
    return bool(told) or bool(_NEWEST.fullmatch(label.text))


def _is_basis(label: Label) -> bool:
    return label.basis is not None and label.generic


def _counts(measure: str, verb: str) -> bool:
    """Whether a measure is a number of things, of which a bare percentage can only be a change; a share may grow."""
    if measure.startswith("placements_"):
        return verb == "reduce"
    return measure not in ("ehc_timeliness", "ehc_refusals") and not _is_money(measure)


def _guess_money(figure: Figure, doubt: bool) -> tuple[str, bool]:
    """The unit of a bare sum: pounds where it is large, else millions, to be checked by eye."""
    if figure.unit != "count":
        return "", doubt
    if figure.value >= 10_000:
        return "gbp", doubt
    return ("gbp_million", True) if figure.value < 1000 and figure.value != figure.value.to_integral() else ("", doubt)
