"""What the labels of a table say of the cells they stand over: measure, quantity, basis, period, unit, scope.

Each label is read by itself, once; tables weighs the labels of a cell against each other.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Final, Literal

from db.records import Basis, Direction
from monitor.targets.commitments import as_direction, basis_of_label, find_cues
from monitor.targets.figures import unit_hint
from monitor.targets.naming import find_mentions, name_label
from monitor.targets.periods import find_periods, parse_period

WORDS: Final = Path(__file__).with_name("labels.toml")

Quantity = Literal["", "plans", "places", "cost", "spend", "share", "other"]
Sign = Literal["", "surplus_first", "deficit_first", "deficit", "surplus", "balance"]

_VARIANCE_MONEY: Final = re.compile(
    r"\b(?:in[- ]?year|outturn|year[- ]end|forecast|dsg|hnb|high needs)\b.*\bvariance\b", re.IGNORECASE
)
_FURTHER_EDUCATION: Final = re.compile(r"\bfurther[- ]education\b", re.IGNORECASE)
_OWN_NAMES: Final = re.compile(r"\b(?:non[- ]?maintained|north east lincolnshire)\b", re.IGNORECASE)
_SURPLUS_BRACKETS: Final = re.compile(
    r"(?:deficit|overspend|shortfall|pressure)\s*/?\s*\(\s*(?:surplus|underspend)", re.IGNORECASE
)
_DEFICIT_BRACKETS: Final = re.compile(
    r"(?:surplus|underspend)\s*/?\s*\(\s*(?:deficit|overspend|shortfall)|\(\s*(?:deficit|overspend)\s*\)\s*/?\s*(?:surplus|underspend)",
    re.IGNORECASE,
)
_SURPLUS_BRACKETS_FIRST: Final = re.compile(
    r"\(\s*(?:surplus|underspend)\s*\)\s*/?\s*(?:deficit|overspend)", re.IGNORECASE
)
_SHOWN_NEGATIVE: Final = re.compile(
    r"\b(?:(?P<kind>deficit|overspend|surplus|underspend)(?:s|es)?\b(?:(?! and (?:an? |the )?(?:surplus|deficit)|\bor\b)[\w\s,]){0,60}?\b(?:in|by|within|as|with) (?:a )?(?:brackets|parenthes[ie]s|minus|negative)"
    r"|(?:brackets|parenthes[ie]s|negatives?|negative (?:figures|numbers|sums)|minus(?: signs?)?) (?:\w+ ){0,2}?(?:show|are|is|mean|indicate|denote|represent)s? (?:an? )?(?P<kind_2>deficit|overspend|surplus|underspend))",
    re.IGNORECASE,
)
_DEFICIT: Final = re.compile(r"deficit|overspend|shortfall|debt|pressure", re.IGNORECASE)
_SURPLUS: Final = re.compile(r"surplus|underspend", re.IGNORECASE)
_BALANCE: Final = re.compile(r"balance|reserve|position|carried forward|carry forward|c/f", re.IGNORECASE)
_ANNUAL_REVIEW: Final = re.compile(r"annual reviews?|\bsen support\b|\bsend support\b", re.IGNORECASE)


@dataclass(frozen=True)
class Label:
    """What one label says; empty where it says nothing of the kind."""

    text: str
    measure: str = ""
    denied: bool = False  # names something that looks like a measure and is none
    quantity: Quantity = ""
    basis: Basis | None = None
    strong: bool = False  # of a forecast: if nothing is done
    baseline: bool = False
    period: str = ""
    period_written: str = ""
    yearly: bool = False  # its period is a whole year, financial or academic
    unit: str = ""
    change: bool = False
    aside: bool = False
    beside: bool = False  # an aside whatever stands under it: a variance, a rating
    elsewhere: bool = False
    existing: bool = False  # places that are there already
    new: bool = False  # places that are to come
    sign: Sign = ""
    generic: bool = False  # adds nothing: "Total", "Number"
    scoped: bool = False  # narrows: "Primary", "Autism"
    ages: bool = False
    school: bool = False
    no_balance: bool = False
    direction: Direction = ""


@cache
def words_of(kind: str) -> re.Pattern[str]:
    """The words of one kind, as labels.toml lists them."""
    held = _held()[kind]
    pieces = [rf"(?:^(?:{piece})$)" for piece in held.get("whole", ())]
    pieces += [rf"(?:(?<!\w)(?:{piece})(?!\w))" for piece in held.get("words", ())]
    return re.compile("|".join((*pieces, *held.get("patterns", ()))), re.IGNORECASE)


@cache
def _held() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(WORDS.read_text(encoding="utf-8"))


# "Mainstream, no base": what is left out is not counted.
_NOT_IN_BASE: Final = re.compile(
    r",?\s?\(?\b(?:no|not in|without|excluding|excl\.?|outside) (?:an? |any )?(?:sen |resource[d]? )*(?:bases?|units?|provision)\)?",
    re.IGNORECASE,
)
# "Mainstream schools (with EHCP)": of whom, and not what.
_WITH_PLAN: Final = re.compile(
    r"(?<=\w) \((?:(?:pupils|children|cyp) )?with (?:an? )?(?:EHC ?Ps?|EHC plans?|plans?)\)", re.IGNORECASE
)
ARROW: Final = r"\s*(?:→|➔|⟶|[-=–]+>)\s*"
_FROM_TO: Final = re.compile(rf"^.*\d{ARROW}(?=.*\d)")  # "2023/24 → 2025/26": what is reached counts


@lru_cache(maxsize=20_000)
def read_label(text: str, academic: bool = False) -> Label:
    """What a label says.

    >>> label = read_label("Mitigated forecast 2026-27 (£m)")
    >>> label.basis, label.period, label.unit, label.measure
    ('target', '2026-27', 'gbp_million', '')
    """
    variable = bool(re.fullmatch(r"\w+", text)) and "_" in text
    text = text.replace("_", " ") if re.fullmatch(r"\w+", text) else text
    text = _WITH_PLAN.sub("", _NOT_IN_BASE.sub("", _FROM_TO.sub("", text)))
    period = _period(text, academic)
    if period and _COMPARED_WITH.search(text.partition(period[1])[0]):
        period = None  # "Change on 2022": the year it is measured from
    bare = _without(text, period[1]) if period else text
    mentions = find_mentions(text)
    bare = _spelt_out(bare, period is not None)
    scenario = _scenario(without_plans(text))
    basis = scenario or basis_of_label(
        _COMPARED_YEAR.sub(" ", _without_decisions(without_plans(_WHEN_PLANNED.sub(" ", bare))))
    )
    if basis is None and _MODEL.fullmatch(text.strip()):
        basis = "forecast"
    if basis == "forecast" and _HOPED.search(text):
        basis = "target"
    # "The deficit was £31m" over a table gives no unit to its cells.
    told = _BY_SHARE.sub(" ", text)  # nor "Early help (5%)", which is what a scenario supposes
    told = _OWN_SHARE.sub(" ", told) if len(text) > _LONG else told  # nor does "requests rise by 8% a year"
    unit = "" if re.search(r"£\s?[1-9]", text) else unit_hint(_WITHIN_WEEKS.sub(" ", told))
    if not unit and _SHARE_FIRST.match(text):
        unit = "percent"
    if variable and _VARIABLE_SHARE.search(text):
        unit = "percent"
        bare = _VARIABLE_SHARE.sub("", bare).strip() or "percentage"
    bare = re.sub(r"^(?:less|plus|add|minus|of which|including)\s*:?\s+(?=\w)", "", bare, flags=re.IGNORECASE)
    words = re.sub(r"[()\[\]]|£('?000s?|m|k|bn)?|%", " ", bare).strip(" :-–*.,")
    denied = bool(_ANNUAL_REVIEW.search(text)) or (bool(mentions) and all(not m.measure for m in mentions))
    if variable and basis == "target" and not re.search(r"target|planned|ambition|trajectory", text, re.IGNORECASE):
        basis = None  # "plan" in the name of a variable is an EHC plan
    if period and _OF_THE_PERIOD.match(text.partition(period[1])[2]) and text.startswith(period[1]):
        denied = False
    only_basis = _only_basis(words, basis)
    denied = denied or bool(re.fullmatch(r"units?(?: of measure(?:ment)?)?|measures?", words, re.IGNORECASE))
    bare, named = (
        _OVER_OR_UNDER.sub("overspend", _UNDER_PLAN.sub(" ", _AFTER_SAVINGS.sub(" ", told))) for told in (bare, text)
    )
    measure = (
        "" if denied or only_basis else (name_label(text) if variable else "") or name_label(bare) or name_label(named)
    )
    if not measure and not denied and not only_basis and ":" in text:
        measure = name_label(text.partition(":")[0])  # "Independent: forecast if nothing changes"
    if measure.startswith("placements_") and _PLANS_IN_SEVERAL.match(text) and _names_several(text):
        measure = "ehc_plans"
    if measure == "placements_eotas" and _ALL_CHILDREN.search(text) and not _ANY_PLAN.search(text):
        measure, denied = "", True
    if measure == "dsg_in_year" and _GROWTH_IN_YEAR.search(text):
        measure = ""
    if words_of("foreign").search(_MOVED_BY_FUND.sub(" ", text)):
        measure, denied = "", True
    if measure in ("ehc_plans", "ehc_plans_new") and _PHASE_TRANSFER.search(text):
        measure, denied = "", True
    if measure == "ehc_plans" and _PER_PLAN.search(text):
        measure, denied = "", True
    if measure == "ehc_refusals" and _APPEALS.search(text):
        measure = "tribunal_appeals"
    if measure == "ehc_requests" and _OF_ALL_REQUESTS.search(text):
        measure, denied = "", True
    if measure == "placements_post16" and _INTERNSHIPS.search(text):
        measure, denied = "", True
    if measure == "ehc_plans_ceased" and _PLACEMENTS.search(text) and not _ANY_PLAN.search(text):
        measure, denied = "", True  # placements that end are no plans that do
    if measure == "placements_independent" and _AFTER_SCHOOL.search(text) and not re.search("school", text, re.I):
        measure = "placements_post16"
    if measure == "ehc_assessments" and not _OF_ASSESSING.search(text) and not is_agreed(text):
        # "Agreed deficit profile" names the deficit; "Forecast against agreed deficit" names two things.
        measure = name_label(bare[6:]) if bare.lower().startswith("agreed ") else ""
    if measure == "ehc_requests" and _DECIDED.search(text):
        measure = "ehc_assessments"
    if measure == "ehc_requests" and _TURNED_DOWN.search(text):
        measure = "ehc_refusals"
    if measure == "ehc_assessments" and _DOES_NOT_AGREE.search(text):
        measure = "ehc_refusals"
    if measure == "ehc_assessments" and _ASKED_FOR.search(text):
        measure = "ehc_requests"
    if measure == "ehc_refusals" and _AFTER_REFUSAL.search(text):
        measure, denied = "", True
    if measure in ("ehc_plans", "ehc_plans_new", "") and _HOW_LONG.search(text) and _ANY_PLAN.search(text):
        measure, unit, denied = "ehc_timeliness", "weeks", False
    if measure == "dsg_deficit" and _BY_BLOCK.search(text):
        measure = "dsg_in_year"
    if measure == "dsg_deficit" and _OF_THE_YEAR.match(text):
        measure = "dsg_in_year"
    if measure == "dsg_deficit" and _SUMS_IN.match(text):
        measure = ""
    if measure == "dsg_in_year" and _GROWTH_ALONE.fullmatch(words):
        measure = ""
    if measure == "dsg_in_year" and period and len(period[0]) == 10 and _BALANCE_AT.search(words):
        measure = "dsg_deficit"
    if measure == "dsg_in_year" and _BALANCE_ON_DAY.fullmatch(words):
        measure = "dsg_deficit"
    if measure == "ehc_plans_new" and _ON_TIME.search(text):
        measure = "ehc_timeliness"
    if not measure and not denied and _CUMULATIVE.fullmatch(_without_scenario(words)):
        measure = "dsg_deficit"
    return Label(
        text,
        measure=measure,
        denied=denied and not measure and not only_basis,
        quantity="" if only_basis else _quantity(text, unit),
        basis=basis,
        strong=basis == "forecast" and (scenario == "forecast" or bool(words_of("strong_forecast").search(text))),
        baseline=bool(
            re.search(
                r"\bbase ?line\b|\bstart(?:ing)? (?:point|position|figure|value)\b|\bstarting from\b",
                text,
                re.IGNORECASE,
            )
        )
        and not re.search(r"forecast|project|trajectory|growth|scenario|trend|case", text, re.IGNORECASE),
        period=period[0] if period else "",
        period_written=period[1] if period else "",
        yearly=period is not None and period[2],
        unit=unit,
        change=not only_basis
        and not _BY_SHARE.search(text)
        and bool(words_of("change").search(words_of("no_change").sub(" ", text))),
        aside=bool(words_of("aside").search(text.strip())) and not _VARIANCE_MONEY.search(text),
        beside=" " in text.strip() or bool(re.search("varian|differ", text, re.IGNORECASE)),
        elsewhere=measure != "placements_out_of_area" and bool(words_of("elsewhere").search(_OWN_NAMES.sub(" ", text))),
        existing=bool(words_of("existing").search(text)),
        new=bool(words_of("new").search(_FURTHER_EDUCATION.sub(" ", text))),
        sign=_sign(text),
        generic=bool(words_of("generic").fullmatch(words)) or not words or only_basis,
        scoped=_is_scope(words),
        ages=bool(words_of("ages").search(words)),
        school=bool(words_of("school").search(words)),
        no_balance=bool(words_of("no_balance").search(text)),
        direction=_direction(text),
    )


# "In-year overspend carried to the unusable reserve": what the year adds to it.
_OF_THE_YEAR: Final = re.compile(
    r"(?:net )?in[- ]year (?:over|under)spend\w* (?:carried|transferred|charged|taken|added|moved)\b"
    r"|(?:individual )?schools?[’']? budget (?:deficit|overspend|surplus) (?:transferred|charged)\b",
    re.IGNORECASE,
)
_MOVED_BY_FUND: Final = re.compile(r"\b(?:transferred|charged|moved) (?:from|to) the general fund\b", re.IGNORECASE)
_BALANCE_ON_DAY: Final = re.compile(
    r"(?:opening |closing )?balance (?:at|on|as at) (?:the )?(?:31(?:st)? march|1(?:st)? april|(?:end|close|start) of (?:the )?year)",
    re.IGNORECASE,
)
_LONG: Final = 70  # characters from which a text over a table is a sentence and no label
_BY_SHARE: Final = re.compile(r"\((?:\w+ ){0,2}\d+(?:\.\d+)?\s?(?:%|per cent)(?: \w+){0,3}\)", re.IGNORECASE)
_OWN_SHARE: Final = re.compile(
    r"(?:\d|\b(?:\w+ty|\w+teen|ten|eleven|twelve|one|two|three|four|five|six|seven|eight|nine))\s?(?:%|per ?cent|percentage points?|per (?:month|week|year)|a (?:month|week|year))",
    re.IGNORECASE,
)
# Of what the table counts: "Mitigated, growth in year".
_GROWTH_IN_YEAR: Final = re.compile(r"\bgrowth in (?:the )?year$", re.IGNORECASE)
# "Overspend after mitigations" is no saving, "deficit before payments" no payment.
_AFTER_SAVINGS: Final = re.compile(
    r"\b(?:after|before|with|without|net of|following|excluding|including)\s+(?:[\w’']+ ){0,3}(?:mitigations?|savings?|payments?|contributions?)\b"
    r"(?:(?: and|,) (?:\w+ ){0,3}(?:mitigations?|savings?|payments?|contributions?|funding|grant|support)\b)?"
    r"|\b(?:after|before|with|without|net of|including|excluding) (?:\w+ ){0,2}(?:(?:safety valve|dfe|department) (?:\w+ )?(?:funding|grant|support)|stability grant)\b",
    re.IGNORECASE,
)
# "Year-end deficit under the plan": who says so, and not what is counted.
_UNDER_PLAN: Final = re.compile(
    r"(?<=\w) (?:under|in|per|as per|within|according to) (?:the|our|its|this) (?:\w+ ){0,2}(?:plan|agreement)\b(?! for\b)",
    re.IGNORECASE,
)
# "Growth on previous year" is of whatever year stands over it.
_COMPARED_WITH: Final = re.compile(
    r"\b(?:change|increase|decrease|growth|rise|fall|difference|movement|reduction)s? (?:\w+ )?(?:on|since|from|over|against|compared (?:with|to)) (?:the )?$",
    re.IGNORECASE,
)
_COMPARED_YEAR: Final = re.compile(
    r"\b(?:on|from|over|since|against|compared (?:with|to)|v|vs\.?) (?:the )?(?:previous|prior|last|preceding) (?:financial |academic )?year\b",
    re.IGNORECASE,
)
# "Position when the plan was submitted": when, and not what is planned.
_WHEN_PLANNED: Final = re.compile(
    r"\bwhen (?:the |our |this )?(?:plan|agreement|strategy|target)s? (?:was|were) \w+", re.IGNORECASE
)
# The variable names of the department's data: pc_caseload, request_assess_pc.
_VARIABLE_SHARE: Final = re.compile(
    r"^(?:pc|pct|perc|percent(?:age)?) | (?:pc|pct|perc|percent(?:age)?)$", re.IGNORECASE
)
# "Share, 30 June 2026": of a hundred, though no sign says so.
_SHARE_FIRST: Final = re.compile(
    r"(?:share|proportion)\b(?! of (?:the )?(?:cost|saving|budget|deficit)s?\b)", re.IGNORECASE
)
# "Active EHCPs (mainstream and special placements)": plans, of which the brackets say which are counted.
_PLANS_IN_SEVERAL: Final = re.compile(r"[^(]*\b(?:EHCPs?|plans)\b[^(]*\(", re.IGNORECASE)
# Most children taught at home have no plan.
_ALL_CHILDREN: Final = re.compile(
    r"\ball (?:children|pupils|cyp|young people)\b|\brates?\b|\bper (?:1,?000|10,?000)\b", re.IGNORECASE
)


def _names_several(text: str) -> bool:
    """Whether brackets name several kinds of placement, and so none."""
    before, _, within = text.partition("(")
    return name_label(before) == "ehc_plans" and " and " in within


# "Suspensions per 100 pupils with a plan": of whom, and not what.
_PER_PLAN: Final = re.compile(
    r"\w per (?:1(?:0|,?0)*0|hundred|thousand) (?:\w+ ){1,3}with (?:an? )?(?:EHC ?)?(?:plan|EHCP)|\w per (?:EHC plan|EHCP)\b",
    re.IGNORECASE,
)
# Who asks, and not how often it is asked.
_OF_ALL_REQUESTS: Final = re.compile(
    r"\b(?:share|proportion|percentage|per ?cent|%) of (?:all |the |total )*(?:requests|referrals)(?! (?:that|which|agreed|refused))",
    re.IGNORECASE,
)
# Plans that are changed by the 15th of February for those who move to another school.
_PHASE_TRANSFER: Final = re.compile(r"\bphase[- ]transfers?\b|\btransfer reviews?\b", re.IGNORECASE)
# Those that begin or are offered in a year: no number of young people who are placed.
_INTERNSHIPS: Final = re.compile(
    r"\binternships? (?:begun|beginning|started|starts|starting|completed|offered|created|secured|available)\b",
    re.IGNORECASE,
)
_TURNED_DOWN: Final = re.compile(
    r"\brequests?\b[^,;(]*\b(?:refused|declined|turned down|rejected|not (?:agreed|accepted|approved))\b", re.IGNORECASE
)
_DOES_NOT_AGREE: Final = re.compile(
    r"\brequests?\b.*\b(?:do(?:es)?|did) not (?:agree|accept)|\bnot (?:to )?(?:be )?(?:agreed|proceeded)", re.IGNORECASE
)
_ASKED_FOR: Final = re.compile(r"\bassessments? (?:requested|asked for|sought)\b", re.IGNORECASE)
_AFTER_REFUSAL: Final = re.compile(r"\b(?:after|following|despite)\b[^,;]*\brefus\w+", re.IGNORECASE)
_OF_ASSESSING: Final = re.compile(r"assess|request|\behcnas?\b|\bnas?\b|referral|proceed", re.IGNORECASE)
_APPEALS: Final = re.compile(r"\bappeals?\b|\btribunals?\b", re.IGNORECASE)
_PLACEMENTS: Final = re.compile(r"\bplacements?\b", re.IGNORECASE)
_MODEL: Final = re.compile(r"model(?:led)?(?: (?:numbers?|figures?|values?|position))?", re.IGNORECASE)
# What actions are expected to bring about.
_HOPED: Final = re.compile(
    r"\b(?:expected|anticipated|intended|projected|forecast) (?:\w+ )?(?:impacts?|outcomes?|benefits?|effects?|results?)\b"
    r"|\b(?:impacts?|outcomes?|benefits?|effects?|results?) (?:expected|anticipated|intended)\b",
    re.IGNORECASE,
)
# "Independent specialist providers (post-16)" are no schools.
_AFTER_SCHOOL: Final = re.compile(
    r"\bpost[- ]?1[69]\b|\bcolleges?\b|\bfurther education\b|\b16 ?(?:-|–|to) ?25\b", re.IGNORECASE
)
_DECIDED: Final = re.compile(r"\brequests?\b.*\b(?:agreed|accepted|approved)\b", re.IGNORECASE)


_HOW_LONG: Final = re.compile(
    r"\b(?:average|mean|median|number of)\b[^,;]*\bweeks\b|\bweeks (?:to|taken|from)\b", re.IGNORECASE
)
_ANY_PLAN: Final = re.compile(r"\bplans?\b|\bEHCP?s?\b|\bassessments?\b", re.IGNORECASE)
# "£000, cumulative from the first year": how sums are given, and not of what.
_SUMS_IN: Final = re.compile(
    r"£(?:['’]?000s?|m|k|million)\b(?!.*\b(?:deficits?|balances?|reserves?|overspends?)\b)", re.IGNORECASE
)
_BY_BLOCK: Final = re.compile(r"\bby block\b(?!.*\b(?:cumulative|reserves?|carried))", re.IGNORECASE)
_CUMULATIVE: Final = re.compile(r"cumulative(?: (?:position|balance|total|figure))?", re.IGNORECASE)


def is_cumulative(text: str) -> bool:
    """Whether a label says no more than that sums of years are added up: "Cumulative £'000"."""
    words = re.sub(r"[()\[\]]|£('?000s?|m|k|bn)?|['’]?000s?|%", " ", text).strip(" :-–*.,")
    return bool(_CUMULATIVE.fullmatch(" ".join(words.split())))


def _without_scenario(words: str) -> str:
    """The words without those that say which scenario: "Cumulative, with plan" is "Cumulative"."""
    return re.split(r",| [-–] |\s(?=with\b|without\b|after\b|before\b)|\(", words)[0].strip()


def _without_decisions(text: str) -> str:
    """The words without "agreed" of a request or assessment, which is a decision and no plan."""
    return re.sub(r"\bagreed\b", ";", text) if re.search(r"request|assess|;", text, re.IGNORECASE) else text


_ON_TIME: Final = re.compile(
    r"\bon time\b|\b20 ?wks?\b|\b(?:in|within|to) (?:the )?(?:statutory )?time(?:scales?|frames?|limits?)\b|\b(?:20|twenty)[- ]?weeks?\b|\btimel\w+|\bstatutory (?:time|deadline)",
    re.IGNORECASE,
)
_SHORT_MONTH: Final = re.compile(
    r"((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.? ['’]?([1-4]\d)", re.IGNORECASE
)


# "Milestone Mar 24": the basis and the month.
_BASIS_MONTH: Final = re.compile(
    r"(?:actual|target|milestone|forecast|plan(?:ned)?|projected|outturn|ambition|result|position|trajectory|estimate)s?(?: \d)?:? (?:[-–—] )?(?:for |at |by )?"
    r"((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.? ['’]?([1-4]\d)",
    re.IGNORECASE,
)


# "Places Sept 26": what is counted and the month.
_NAMED_MONTH: Final = re.compile(
    r"(?:[A-Za-z%/&-]+ ){1,4}((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.? ['’]?([23]\d)",
    re.IGNORECASE,
)


def _period(text: str, academic: bool) -> tuple[str, str, bool] | None:
    period = parse_period(text, academic)
    if period is None and (
        month := _SHORT_MONTH.fullmatch(text.strip())
        or _BASIS_MONTH.fullmatch(text.strip())
        or _NAMED_MONTH.fullmatch(text.strip())
    ):
        period = parse_period(f"{month[1]}-{month[2]}")
        bare = _BASIS_MONTH.fullmatch(text.strip()) or _NAMED_MONTH.fullmatch(text.strip())
        if period is not None and bare is not None:
            period = replace(period, written=text.strip()[bare.start(1) :])
    if period is not None:
        return period.value, period.written, period.kind in ("year", "academic")
    # "2024-25 (as at March 2025)", "in 2025-26, position at 30 September 2025": the first says which year is meant.
    found = [p for p in find_periods(text, academic) if p.kind != "span"]
    if len(found) == 2 and found[0].kind in ("year", "academic") and found[1].start > found[0].end:
        if "(" in text or _AS_SEEN.search(text[found[0].end : found[1].start]):
            return found[0].value, found[0].written, True
    return None


_AS_SEEN: Final = re.compile(
    r"\b(?:position|forecasts?|projections?|estimates?|monitor(?:ed|ing)|as|correct|based on [\w ]{0,30}|data|figures) (?:\w+ ){0,2}?(?:at|of|to|in|on)\W*(?:the )?(?:end of )?$",
    re.IGNORECASE,
)


# "Jan-26 (proj)", "2025-26 (F)", "2024-25 (A)".
_SHORT_BASES: Final = (
    (
        "forecast",
        re.compile(r"\((?:proj|est|fcst|f['’]?cast)\.?\)|(?<!\w)(?:proj|fcst|f['’]cast)\.?(?!\w)", re.IGNORECASE),
    ),
    ("forecast", re.compile(r"\(F\)")),
    ("actual", re.compile(r"\(A\)|\((?:act|o/t)\.?\)")),
    ("target", re.compile(r"\(T\)|\((?:tgt|bud)\.?\)")),
)


def _spelt_out(text: str, dated: bool) -> str:
    """The words of a label of a period with its basis spelt out."""
    for basis, short in _SHORT_BASES if dated else _SHORT_BASES[:1]:
        text = short.sub(f" {basis} ", text)
    return text


def _without(text: str, written: str) -> str:
    return " ".join(text.replace(written, " ").split()) if written != text else ""


_WITHIN_WEEKS: Final = re.compile(
    r"\b(?:within|in|inside|under|over|after|between|\d+ (?:and|to|-))? ?(?:the )?\d+[- ]weeks?\b|\b\d+ - \d+ weeks?\b"
    r"|\b(?:twenty|sixteen|six) weeks?\b",
    re.IGNORECASE,
)


_PLANS: Final = re.compile(
    r"\b(?:ehc|education,? health (?:and|&) care|statutory) plans?\b|\behcps?\b|\bplans\b"
    r"|\b(?:has|have|had|having|hold|holding|with|without|issu\w+|finalis\w+|complet\w+|on|awaiting|for) an? (?:EOTAS |EHC |final |draft )?plan\b"
    r"|\b(?:eotas|final|draft) plan\b|\bcontents? of (?:the |a )?plans?\b|\bissue an? plan\b"
    r"|\b(?:issu|finalis|complet|produc|draft)(?:e|ed|ing) (?:the |each )?(?:final )?plan\b|\b(?:final|each|initial) plan\b"
    r"|\bplan (?:issued|refused|finalised|ceased|completed)\b",
    re.IGNORECASE,
)
_EHC_PLAN: Final = re.compile(
    r"ehc|education,? health|statement|statutory|maintained|issued|ceased|assess|request|child|pupil|people|learner|student|\bplans\b",
    re.IGNORECASE,
)


def without_plans(text: str) -> str:
    """The words without those for EHC plans, whose "plan" says nothing of what is planned."""
    text = re.sub(r"\bplan(?= refused\b)", ";", text, flags=re.IGNORECASE)
    for mention in reversed(find_mentions(text)):
        if mention.measure.startswith("ehc_") and _EHC_PLAN.search(mention.words):
            text = text[: mention.start] + " ; " + text[mention.end :]
    return _PLANS.sub(";", text)


# Scenarios in words of a council's own: "If nothing changes", "With our actions", "No reform".
_ACTED: Final = (
    r"(?:actions?|plans?|interventions?|mitigations?|savings|measures|reforms?|changes?|activity|proposals?"
    r"|programmes?|strategy|transformation|agreement|recovery|management)"
)
_IF_NOT: Final = re.compile(
    rf"\b(?:no|without|before|excluding|pre|absent|un)[- ](?:\w+ ){{0,3}}{_ACTED}\b|\bif (?:\w+ ){{0,3}}(?:nothing|trends?|not?)\b"
    r"|\btrends? (?:\w+ )?(?:continues?|unchanged)|\bnothing (?:changes|is done|else)|\bcontinuation of\b|\bcurrent (?:course|trajectory|trends?|path)\b|\b(?:as is|trend(?: only)?)$",
    re.IGNORECASE,
)
_IF_DONE: Final = re.compile(
    rf"\b(?:with|after|including|post|following)[- ](?:\w+ ){{0,3}}{_ACTED}\b|\bif (?:the |our )?plan\b"
    rf"|\bif (?:\w+ ){{1,3}}(?:is|are) (?:built|opened|delivered|made|taken|approved|agreed|implemented|carried out)\b|\bunder (?:the|our) (?:\w+ )?plan\b",
    re.IGNORECASE,
)
_COMPARED: Final = re.compile(
    r",? ?\b(?:compared (?:with|to)|relative to|against|instead of|rather than)\b.*", re.IGNORECASE
)
_HAPPENED: Final = re.compile(
    r"\bsince (?:\w+ )?(?:19|20)\d\d|\bhistor\w+|\bover the (?:last|past)\b|\btrend over time\b", re.IGNORECASE
)
_BOTH: Final = re.compile(
    r"\bwith(?:out)? and with|\bwith and without|\bbefore and after|\bunmitigated and mitigated|\bmitigated and unmitigated",
    re.IGNORECASE,
)


def _scenario(text: str) -> Basis | None:
    text = _COMPARED.sub(" ", text)
    if _BOTH.search(text):
        return None
    not_done, done = _IF_NOT.search(text), _IF_DONE.search(text)
    if not_done and done:
        return None
    if not_done:
        return "forecast"
    return "target" if done else "actual" if _HAPPENED.search(text) else None


_THINGS: Final = re.compile(
    r"\bplans\b|deficit|balance|places|pupils|children|people|learners|students|placements?|standard|costs?|spend|income"
    r"|shortfall|requests|assessments?|appeals?|numbers? of|staff|schools?|\bdays\b",
    re.IGNORECASE,
)


_OVER_OR_UNDER: Final = re.compile(
    r"\(?over\)? ?/ ?\(?under\)?[ -]spend(?:ing)?|\bover \(under\)[ -]spend(?:ing)?|\bunder \(over\)[ -]spend(?:ing)?|\(?under\)? ?/ ?\(?over\)?[ -]spend(?:ing)?",
    re.IGNORECASE,
)
_BALANCE_AT: Final = re.compile(
    r"^(?:\w+ ){0,3}balance(?: (?:at|on|as at))?$(?<!in-year balance)(?<!in year balance)", re.IGNORECASE
)
# "2025-26, before help from the schools block": a year, whatever else is said of it.
_OF_THE_PERIOD: Final = re.compile(
    r"\W+(?:before|after|with|without|excluding|including|net of|if|assuming)\b", re.IGNORECASE
)
_GROWTH_ALONE: Final = re.compile(
    r"(?:annual |net |total )?(?:growth|increase|rise|change)(?: (?:in|during|over|for) (?:the |a |last )?year)?",
    re.IGNORECASE,
)
_GROWTH: Final = re.compile(r"\b(?:growth|increase|reduction)\b", re.IGNORECASE)


def _only_basis(words: str, basis: Basis | None) -> bool:
    """Whether a label is about the basis alone: "Plan", "Revised plan", "Post-mitigation", "With our actions"."""
    rest = _AFTER_SAVINGS.sub("", words).strip(" ,")
    if basis is not None and not rest:
        return True  # "With savings and safety valve funding"
    if rest != words:
        return _only_basis(rest, basis)  # "Revised agreement, before payments"
    if (
        basis is None
        or len(words.split()) > 6
        or words_of("other").search(words)
        or words_of("places").search(words)
        or _THINGS.search(words)
        or _GROWTH.search(words)
    ):
        return False
    if re.search(r"\bsavings?\b|avoidance", words, re.IGNORECASE) and not re.search(
        r"\b(?:before|after|with|without|pre|post)\b", words, re.IGNORECASE
    ):
        return False
    named = [m for m in find_mentions(words) if m.measure and not m.weak]
    return all(
        m.measure in ("ehc_plans", "dsg_savings") and not re.search("ehc", m.words, re.IGNORECASE) for m in named
    )


_FILLING: Final = re.compile(
    r"\b(?:and|of|with|in|at|the|for|or|to|by|pupils?|children|young people|cyp|learners|students|years?|aged?|olds?|schools?|settings?"
    r"|needs?|difficult(?:y|ies)|disorders?|impairments?|disabilit(?:y|ies)|phase|stage|group|band|age|type|other|all|only|total|number"
    r"|school[- ]age|provision|placements?|places|state|funded|sector|spectrum|condition|general|mental|health|speech|language|communication|social|emotional)\b"
    r"|[^a-z ]",
    re.IGNORECASE,
)


_AGREED: Final = re.compile(
    r"(?:(?:total|number|no\.?|how many|percentage|%|proportion|rate|of which|and|were|was|that|it|requests)[ ?]*)*"
    r"(?:agreed|accepted|approved|proceed\w*|progressed)(?: to (?:assess(?:ment)?|proceed))?\??(?:,? \(?%\)?)?",
    re.IGNORECASE,
)


def is_agreed(text: str) -> bool:
    """Whether a label among requests means those agreed to: "Number agreed", which names nothing by itself."""
    return bool(_AGREED.fullmatch(re.sub(r"^\d+[.)] *", "", text.strip())))


_NOT_AGREED: Final = re.compile(
    r"(?:(?:total|number|no\.?|percentage|%|proportion|rate|of which|and|were|was|of|that|requests|decisions?|decided)[ ?]*)*"
    r"(?:not (?:agreed|accepted|approved|progressed|proceed\w*|to (?:assess|proceed))|declined|refused|refusals?|turned down|rejected)"
    r"(?: to (?:assess(?:ment)?|proceed))?\??",
    re.IGNORECASE,
)


def is_not_agreed(text: str) -> bool:
    """Whether a label among requests means those that were refused: "Not agreed"."""
    return bool(_NOT_AGREED.fullmatch(re.sub(r"^\d+[.)] *", "", text.strip())))


def _is_scope(words: str) -> bool:
    """Whether a label is nothing but what narrows: "Primary", "Years 7 to 11", "Autistic spectrum disorder"."""
    left, found = words_of("scope").subn(" ", words)
    return bool(found) and len(_FILLING.sub(" ", left).split()) <= 1


# "Placements in independent schools if the places are built": what is supposed is not what is counted.
_SUPPOSED: Final = re.compile(r"(?<=\w )(?:if|unless|once) (?:\w+ ){1,4}(?:is|are|do|does)\b.*", re.IGNORECASE)
# Staff are counted by full-time equivalents, and so are pupils.
_PUPILS_FTE: Final = re.compile(
    r"\b(pupils?|children|cyp|young people|learners|students|placements?|plans|ehcps)\W+(?:f\.?t\.?e\.?|full[- ]time equivalents?)(?!\w)",
    re.IGNORECASE,
)


def _quantity(text: str, unit: str) -> Quantity:
    text = _PUPILS_FTE.sub(r"\1", _SUPPOSED.sub(" ", text))
    if words_of("other").search(text) or words_of("foreign").search(text):
        return "other"
    if words_of("cost").search(text):
        return "cost"
    if words_of("places").search(text):
        return "places"
    if words_of("spend").search(_OVER_OR_UNDER.sub("overspend", text)):
        return "spend"
    if words_of("pupils").search(text):
        return "plans"
    return "share" if words_of("share").search(text) or unit == "percent" else ""


def sign_of_brackets(text: str) -> Sign:
    """Which of deficit and surplus a text says is in brackets or negative; "" where it says nothing of it.

    >>> sign_of_brackets("Brackets show a surplus."), sign_of_brackets("Deficits are in brackets")
    ('deficit_first', 'surplus_first')
    """
    match = _SHOWN_NEGATIVE.search(text)
    if match is None:
        return ""
    kind = (match["kind"] or match["kind_2"]).lower()
    return "surplus_first" if kind in ("deficit", "overspend") else "deficit_first"


_POSITIVE: Final = re.compile(
    r"\bpositive (?:figures?|numbers?|values?|sums?|amounts?) (?:is|are|means?|shows?) (?:an? )?(?:\w+ )?(?:(deficits?|overspends?)|surplus(?:es)?|underspends?)\b",
    re.IGNORECASE,
)


_UNDER_IN_BRACKETS: Final = re.compile(r"\bover ?/? ?\(under\)", re.IGNORECASE)
_OVER_IN_BRACKETS: Final = re.compile(r"\bunder ?/? ?\(over\)", re.IGNORECASE)


def _sign(text: str) -> Sign:
    if positive := _POSITIVE.search(text):
        return "deficit_first" if positive[1] else "surplus_first"
    if told := sign_of_brackets(text):
        return told
    if _UNDER_IN_BRACKETS.search(text):
        return "deficit_first"
    if _DEFICIT_BRACKETS.search(text) or _OVER_IN_BRACKETS.search(text):
        return "surplus_first"
    if _SURPLUS_BRACKETS.search(text) or _SURPLUS_BRACKETS_FIRST.search(text):
        return "deficit_first"
    if _DEFICIT.search(text):
        return "" if _SURPLUS.search(text) else "deficit"
    if _SURPLUS.search(text):
        return "surplus"
    return "balance" if _BALANCE.search(text) else ""


def _direction(text: str) -> Direction:
    """Which way the label wants the figure to go: "Reduce the number of plans", "Increase in new places"."""
    for cue in find_cues(_FURTHER_EDUCATION.sub("college", _SUPPOSED.sub(" ", text))):
        if cue.kind == "direction" and cue.grade in ("act", "state") and cue.code in ("reduce", "increase", "hold"):
            return as_direction(cue.code)
    return ""
