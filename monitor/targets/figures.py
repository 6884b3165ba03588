"""Figures in words: numbers with their units and spans, and the numbers that are no figures at all.

A figure is kept as the document states it, never scaled. What only looks like one (a year, an age, a clause, the
20-week limit) is left out here, so that nothing further on has to think of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Final, Literal

from monitor.targets.periods import MONTHS, Period, find_periods

Bound = Literal["", "at_most", "at_least"]
Span = tuple[int, int]


class NoFigure(Exception):
    """The words hold no figure."""


@dataclass(frozen=True)
class Figure:
    """One number with its unit, and where in the text it stands."""

    value: Decimal  # the upper end of a range; without sign
    unit: str  # of db.measures.UNITS; "count" where the number is bare
    start: int = field(default=0, repr=False)
    end: int = field(default=0, repr=False)
    written: str = field(default="", repr=False)
    low: Decimal | None = field(default=None, repr=False)  # lower end of a range
    negative: bool = field(default=False, repr=False)  # in brackets as accountants write it, or with a minus
    approximate: bool = field(default=False, repr=False)  # "about 300": not exact, but not doubtful
    bound: Bound = field(default="", repr=False)  # "no more than", "at least"
    word: bool = field(default=False, repr=False)  # written as a word: "half", "twelve"


# --- Numbers as written ---------------------------------------------------------------------------------------------

_SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = {
    w: 10 * n
    for n, w in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2)
}
_WORDS: Final[dict[str, int]] = {**{w: n for n, w in enumerate(_SMALL)}, **_TENS}
_LARGER: Final = {"dozen": 12, "hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9}
_SHARES: Final[dict[str, Decimal]] = {
    "half": Decimal(50),
    "one half": Decimal(50),
    "a third": Decimal("33.3"),
    "one third": Decimal("33.3"),
    "two thirds": Decimal("66.7"),
    "a quarter": Decimal(25),
    "one quarter": Decimal(25),
    "three quarters": Decimal(75),
    "a fifth": Decimal(20),
    "one fifth": Decimal(20),
    "two fifths": Decimal(40),
    "three fifths": Decimal(60),
    "four fifths": Decimal(80),
    "a tenth": Decimal(10),
    "one tenth": Decimal(10),
}

_MONTH_NAMES: Final = "|".join(name.capitalize() for name in MONTHS)  # "12 may be refused" is no day

_NUM = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+|\d+(?:\.\d+)?)"
_BELOW_HUNDRED = rf"(?:(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_SMALL[1:10])})(?![a-z]))?|(?:{'|'.join(reversed(_SMALL))}))(?![a-z])"
_AND_PART = r"(?: and an? (?:half|quarter)| and three quarters)"
_HUNDREDS = (
    rf"(?:(?:{_BELOW_HUNDRED}|a){_AND_PART}?[ -]hundred(?![a-z])(?: and {_BELOW_HUNDRED})?"
    rf"|half a dozen|(?:{_BELOW_HUNDRED}|a) dozen|{_BELOW_HUNDRED})"
)
_LARGE = r"(?:thousand|million|billion)(?![a-z])"
# "two thousand six hundred and five", "two thousand and five"; "two thousand, five" are two figures
_THOUSANDS = (
    rf"(?:{_HUNDREDS}{_AND_PART}? thousand(?![a-z])"
    rf"(?:,? (?:and )?{_BELOW_HUNDRED}[ -]hundred(?![a-z])(?: and {_BELOW_HUNDRED})?| and {_BELOW_HUNDRED})?)"
)
_WORD_NUM = (
    rf"(?:(?:half|(?:a |one )?quarter of|three[ -]quarters of) a {_LARGE}|a {_LARGE}"
    rf"|{_HUNDREDS}(?:{_AND_PART}? (?:million|billion)(?![a-z])(?:,? (?:and )?{_THOUSANDS})?)"
    rf"|{_THOUSANDS}|{_HUNDREDS})"
)
_SCALE = r"(?:\s?(?:millions?|mill|mn|m|billion|bn|b|thousand|k|000s)(?![a-z]))"
_MONEY = rf"(?P<sign>[-–−]\s?)?£\s?(?P<inner>[-–−])?(?P<gbp>{_NUM})(?P<scale>{_SCALE})?"
_SCALED = rf"(?P<plain>{_NUM})(?P<plain_scale>\s?(?:million|mn|m|billion|bn)(?![a-z]))"
_PERCENT = (
    rf"(?P<share_minus>(?<![\w)])[-–−](?=\d))?(?P<share>{_NUM}|(?<![a-z]){_WORD_NUM})(?P<share_unit>\s?(?:percentage points?|% points?|per ?cent(?:age)? points?"
    r"|ppts?(?![a-z])|pp(?![a-z])|(?<=\d) points?(?= (?:to|from|on|up|down|lower|higher|in|over|since|more|less|above|below)\b)|%|per cent(?![a-z])|percent(?![a-z])|pc(?![a-z])))"
)
_WHOLE = rf"\d{{1,3}}(?![\d,.]*\d)|(?:{'|'.join([*reversed(_SMALL), *_TENS])}|(?:a |one )?hundred)(?![a-z])"
_IN = (
    rf"(?<![a-z\d])(?P<part>\d{{1,2}}|{_BELOW_HUNDRED}) (?:in|out of)(?: every)? (?P<whole>{_WHOLE})(?! (?:years|months|weeks|(?-i:{_MONTH_NAMES})))"
    rf"|(?<![a-z\d])(?P<some>{'|'.join(_SMALL[1:])}) (?:[a-z]+ ){{1,3}}(?:in|out of)(?: every)? (?P<of_some>{_WHOLE})"
    r"(?=[.,;:)]|\s(?:is|was|were|are|will|has|have|had|would|should|to|now|by|at|who|that|led|go|goes|went|end|ended|came|being)\b|$)"
)
_FRACTION = r"(?<![a-z])(?P<fraction>(?:one|two|three|four|a)[ -](?:half|thirds?|quarters?|fifths?|tenths?)|half)(?![a-z-])(?! an? (?:dozen|hundred|thousand|million|billion))"
_PEOPLE = (
    r"(?: (?:more|other|such|new|school[- ]age))? (?:child|pupil|young|people|student|learner|plan|famil|request|EHC)"
)
_COUNT = rf"(?<![\d,.£])(?P<minus>(?<![\w)])[-–−])?(?P<count>{_NUM})(?P<thousand>\s?k(?![a-z]))?"
_HALVE = r"(?<![a-z])(?P<halve>halve[sd]?|halving)(?![a-z])"
_NIL = r"(?<![a-z-])(?P<nil>nil|zero)(?![a-z-]| tolerance)"
_COUNT_WORD = rf"(?<![a-z-])(?P<count_word>{_WORD_NUM})(?![a-z]|-[a-z])"
_ANY: Final = re.compile(
    "|".join((_MONEY, _PERCENT, _SCALED, _IN, _FRACTION, _COUNT, _NIL, _HALVE, _COUNT_WORD)),
    re.IGNORECASE,
)

_COUNTABLE: Final = re.compile(
    rf"\d|(?<![a-z])(?:{'|'.join([*_SMALL[2:], *_TENS])}|dozen|hundred|thousand|million|billion|half|halv\w+|third|quarter|fifth|tenth|nil|zero)",
    re.IGNORECASE,
)


# --- What only looks like a figure ----------------------------------------------------------------------------------

_LOOK_ALIKE: Final = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"https?://\S+|www\.\S+|\S+@\S+",
        r"\[\d{1,3}\]|\bp\s?[=<>]\s?0?\.\d+",  # a note's mark, a probability
        # parts of documents and laws
        r"\b(?:sections?|sect\.|clauses?|paragraphs?|paras?\.?|pages?|pp?\.|appendix|appendices|annex(?:es)?|tables?|figures?"
        r"|fig\.|items?|chapters?|parts?|schedules?|regulations?|reg\.|articles?|(?<!s )(?<!should )(?<!will )(?<!would )(?<!to )(?<!now )(?<!they )numbers?|nos?\.|minutes?|priority|priorities"
        r"|objectives?|workstreams?|work ?streams?|strands?|recommendations?|conditions?|steps?|tiers?|bands?|version|phase|stage|option|slide|row"
        r"|line|column|question|risk|ref\.?|note|footnote|key stage|ks|years?(?= [0-9]{1,2}\b(?! ?(?:%|per cent)))|yr|block|level|month|wave|tranche"
        r"|indicators?|kpi|theme|outcome|goal|(?:^|(?<=\. ))target(?= \d{1,2}[:.)]))"
        r"\s\d{1,3}(?:\.\d{1,3})*[a-z]?(?:\(\w{1,4}\))*(?:(?:\s?[-–&]\s?|,\s|,? and | to | or )\d{1,3}(?:\.\d{1,3})*[a-z]?(?:\(\w{1,4}\))*)*(?![\d,.]*\d|%|m\b| (?:per cent|new|plans|places|placements|pupils|children|requests))",
        # which are never counted, whatever follows: "Version 5 plans for fewer", "band 4 pupils"
        r"\b(?:versions?|exhibits?|bands?|annex|appendix|page|clause|paragraph|chapter)\s\d{1,2}(?:(?:,| and| to) \d{1,2})*(?![\d,.]*\d|%)",
        r"(?<![\w£])s\.?\s?\d{1,3}(?:\(\d+\))*(?![\d%])",
        r"\b(?:19|20)\d\d act\b|\bact (?:19|20)\d\d\b",
        # what a placement must cost to be looked at
        r"\b(?:each|every|any|all|those)\b[^.;,]{0,60}\b(?:costs?|exceeds?)(?: \w+){0,3}? (?:more than |over |above |in excess of )£\s?\d[\d,.]*\d(?:k| ?million|m)?",
        # ages and school years
        r"\b(?:aged?|ages|age of|aged from)\s(?:\w+\s(?:and|to|[-–])\s|\d{1,2}\s?(?:[-–]|to|and)\s?)?(?:\d{1,2}|four|five|sixteen|eighteen|nineteen|twenty[- ]five)(?!\d|,\d|%)(?:\s?(?:years?(?: old)?|plus|\+))?",
        r"\b\d{1,2}(?:\s?[-–]\s?|\sto\s|\sand\s)?\d{0,2}[- ]?(?:year|yr)[- ]?olds?\b",
        r"\b(?:post|pre)[- ](?:5|11|14|16|18|19|25)s?\b(?![,.]\d)",
        r"\b(?:under|over)[- ](?:5|11|14|16|18|19|21|25)s\b",
        r"\b(?:last|lasts|continue|continues|run|runs|extend\w*|until|till|protected|supported)\s(?:up\s)?(?:to |until )?25\b(?![,%.]\d)",
        r"(?<!placements )(?<!places )(?<!held )(?<!kept )(?<!capped )(?<!remains )(?<!remain )(?<!limited )"
        r"\bat (?:16|18|19|25)(?: and (?:18|19|25))?\b(?![,%.]\d| (?:per cent|a month|a week|a year|plans|places|packages|placements|requests|appeals|pupils|children|young|(?:in|for|by) (?:\w+ )?20\d\d))",
        r"\b(?:16|18|19)(?:-|\s?to\s?)(?:25)s?\b",
        r"\b(?:past|after|beyond) (?:16|18|19|25)\b(?![,.%]\d| (?:per cent|plans|places|pupils|children|new))",
        r"\b(?:child(?:ren)?|pupils?|those|people|anyone|adults|learners|residents|population|everyone|aged)\s(?:aged\s)?(?:under|over|below|above)\s(?:\d{1,2}|five|seven|eleven|sixteen|eighteen|nineteen)\b",
        r"\b(?:38|39|44|48|51|52)(?:-weeks?\b| weeks?(?= (?:placement|residential|provision|school|a year)))",
        r"^(?:[A-Z][a-z]+ ){1,2}\d{1,2}(?=:|\.\s)",
        r"\bpopulation (?:of|is|was|stands at)(?: \w+){0,2} \d[\d,.]*(?: ?(?:million|m)\b)?(?![\d,.]*\s?(?:%|per ?cent))",
        r"\bquarters (?:[1-4]|one|two|three)(?:(?:, | and | to )(?:[1-4]|two|three|four))+\b",
        r"\bn(?:o|ot) (?:older|younger) than (?:\d{1,2}|[a-z]+)\b|\b(?:\d{1,2}|ten|eleven|sixteen|eighteen) (?:or|and) (?:under|younger|older)\b",
        r"(?<![\d,.£])\d{7,}(?![\d,.%])",
        r"\b(?:quarter|qtr|month|period|mitigation|action|activity|cohort|project|measure|pillar|area|aim|ambition|scenario|lot|group|driver|requirement|scheme|milestone)\s\d{1,2}\b(?![,.]\d)(?! (?:per cent|%|plans|places))",
        r"\b(?:from birth to|up to|over|under)[- ](?:the age of )?(?:5|11|14|16|18|19|21|25)s?(?![\d,.%])(?! (?:per cent|plans|places|placements|new|additional|pupils|children|requests|young|\w+ places))",
        r"\b0\s?(?:[-–]|to)\s?(?:25|19|18|16|5)\b(?! (?:per cent|plans|places))",
        r"\b(?:16|19)\s?(?:[-–]|to)\s?(?:25|19|18)\b(?! ?(?:%|per cent|plans|places|new))",
        r"\b(?:11|14|16|18|19)\s?\+",
        r"\b(?:\w+|\d{1,2})[- ]years?[- ](?:plan|strategy|programme|period|agreement|forecast|view|model|recovery|term|budget|deal)\b",
        r"\bafter 16\b|\bkey stages? \d(?: ?(?:and|to|or|[-–]) ?\d)?\b",
        r"\bhalf[- ](?:terms?|years?|yearly|way)\b|\b(?:first|second|last|this|next|other) half(?: (?:of|year|term))?\b|\bhalf of the (?:\w+ )?(?:year|term)\b",
        # days of a month, weeks of a procedure
        rf"\b\d{{1,2}}(?:\s?(?:[-–]|and|to)\s?\d{{1,2}})?\s(?:of\s)?(?-i:{_MONTH_NAMES})\b|\b(?-i:{_MONTH_NAMES})\s\d{{1,2}}\b(?![\d,.%]*\d| (?:plans|places|pupils|requests|new|more|fewer|per cent))",
        r"\b(?:week|weeks|day|grade|class|group)\s(?:\d{1,2}|six|sixteen|twenty)\b(?![,.%]\d| (?:per cent|plans|places|pupils|children|young|requests|appeals))",
        r"\b(?:birth|nought|0) (?:to|and) 25\b",
        # the law's own numbers
        r"\b(?:20|twenty|16|sixteen|six|6)[- ]?weeks?\b(?:[- ](?:limit|deadline|timescale|timeframe|target|period))?",
        r"£\s?[‘’']?000\b|£\s?6,?000\b|£6k\b|£10,?000\b(?= (?:place|per place|core|base))",
        # times, telephone numbers, references, ordinals, scores
        r"\b\d{1,2}[:.]\d\d\s?(?:am|pm)\b|\b(?:[1-9]|1[0-2])\s?(?:am|pm)\b|\b\d{1,2}:\d{1,2}\b",
        r"(?<![\d,.])0\d{2,4}[ -]\d{3,4}[ -]?\d{0,4}|(?<![\d,.£])0\d{9,10}\b",
        r"\b\d+(?:st|nd|rd|th)\b",
        r"\bcovid[- ]?19\b|\b24/7\b|\b1:1\b",
        r"\b(?!c\d)[A-Z]{1,4}\d+(?:\.\d+)*\b",
        r"\b\d+(?!per\b)[A-Z]{1,3}\d*\b(?<![0-9]m)(?<![0-9]k)(?<![0-9]bn)(?<![0-9]mn)(?<![0-9]pc)(?<![0-9]pp)",
        # durations and other measures of no concern
        r"(?<!tribunal )(?:\b\d+(?:\.\d+)?|\b(?:a |one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty[- ]four|twenty))"
        r"(?:\s?(?:[-–/]|to|or|and)\s?(?:\d+|two|three|four|five|six|seven|eight|ten))?[- ]"
        r"(?:calendar |working |school |academic |financial |full |consecutive )?(?:days?|hours?|minutes?|months?|years?|terms?|miles?|mins|hrs|yrs?|nights?|fte|wte|times|sessions?)\b(?!-on| to date)",
        r"\b(?:one|two|three|four) (?:of|or more)\b|\b[\w-]+ and a (?:half|quarter) times\b",
        r"(?<!tribunal )\b\d+(?:\.\d+)? times\b",
    )
]
_CLAUSE_NUMBER: Final = re.compile(
    r"(?:^|(?<=[.;:!?]\s)|(?<=\n))\s*(?:\(?\d{1,2}\)|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}\.)(?=\s+[A-Z“\"'(£])"
    r"|^\s*\d{3,6}\.(?=\s+[A-Z“\"'(£])"  # only where the text begins: "How many? 900. This is fewer"
)

_BEFORE: Final = re.compile(
    r"(?P<approx>about|around|approximately|approx\.?|circa|c\.?|nearly|almost|just under|just over|some|roughly|close to|an estimated|estimated|~)"
    r"|(?P<most>no more than|not more than|at most|up to|a maximum of|maximum of|not exceed(?:ing)?|no higher than|not to exceed|capped at|a cap of"
    r"|a ceiling of|fewer than|less than|below|under|no greater than|within|as few as)"
    r"|(?P<least>at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|more than|over|above|upwards of|in excess of|exceed(?:ing)?)",
    re.IGNORECASE,
)
_RATE: Final = re.compile(
    r"(?:\s+[A-Za-z'’-]+){0,4}?\s+(?:(?:per|a|each|every)\s+(?P<per>week|month|year|annum)\b(?!\s(?:ago|earlier|before(?!\s(?:the|this|covid))|later|on\b(?! average)|end))|(?P<adverb>weekly|monthly|annually|yearly|p\.?a|p\.?m)\b)"
    r"|(?:\s+[A-Za-z'’-]+){0,8}?\s+(?:each|every)\s+(?P<often>week|month|year)\b"
    r"|(?:\s+[A-Za-z'’-]+){0,5}?\s+(?:per|(?:for|in) (?:each|every))\s+(?P<thousand>1,?000|10,?000|thousand)\b",
    re.IGNORECASE,
)
_PER_SPAN: Final = re.compile(
    r"\b(?:per|(?:for|in) (?:each|every)) (?:1,?000|10,?000|thousand|head of)\b", re.IGNORECASE
)
_RANGE_JOIN: Final = re.compile(r"\s?(?:[-–—]|to|and|or)\s?", re.IGNORECASE)


def find_figures(text: str, masked: Iterable[Span] = (), periods: Sequence[Period] | None = None) -> list[Figure]:
    """All figures in text, from left to right; a range is one figure, its upper end.

    >>> [(str(f.value), f.unit) for f in find_figures("from 1,780 plans in 2024 to 1,500 by March 2026, a cut of 16%")]
    [('1780', 'count'), ('1500', 'count'), ('16', 'percent')]
    """
    if not _COUNTABLE.search(text):
        return []
    if periods is None and not masked:
        return list(_of_text(text))
    named = find_periods(text) if periods is None else periods
    return _find(text, [*((p.start, p.end) for p in named), *masked])


@lru_cache(maxsize=10_000)
def _of_text(text: str) -> tuple[Figure, ...]:
    """The same of a text alone: a table asks of one cell or header many times."""
    return tuple(_find(text, [(p.start, p.end) for p in find_periods(text)]))


def _find(text: str, masked: Sequence[Span]) -> list[Figure]:
    spans = [*_look_alikes(text), *masked]
    blocked = bytearray(len(text) + 1)
    for start, end in spans:
        blocked[start:end] = b"\x01" * (end - start)
    figures = []
    for match in _ANY.finditer(text):
        start, end = match.span()
        if any(blocked[start:end]):
            continue
        figure = _figure(match)
        if figure is not None:
            figures.append(_with_surroundings(figure, text))
    return _join_ranges(_share_units(figures, text), text)


def parse_figure(words: str) -> Figure:
    """The first figure in words, as the document states it.

    Never scaled: "£2.4m" is 2.4 gbp_million. Percentages are 0 to 100.

    Raises NoFigure if there is none.

    >>> parse_figure("reduce to 1,500 plans by March 2026")
    Figure(value=Decimal('1500'), unit='count')
    """
    figures = find_figures(words)
    if not figures:
        raise NoFigure(words)
    return figures[0]


def _look_alikes(text: str) -> list[Span]:
    spans = [m.span() for pattern in _LOOK_ALIKE for m in pattern.finditer(text)]
    spans += [m.span() for m in _CLAUSE_NUMBER.finditer(text)]
    spans += [m.span() for m in _PER_SPAN.finditer(text)]
    return spans


def _figure(match: re.Match[str]) -> Figure | None:
    start, end = match.span()
    got = match.groupdict()
    written = match.group()
    negative = False
    word = False
    value: Decimal | None
    if got["halve"]:
        return Figure(Decimal(50), "percent", start, end, written, word=True)
    if got["nil"]:
        return Figure(Decimal(0), "count", start, end, written, word=True)
    if got["gbp"]:
        value, unit = number(got["gbp"]), _money_unit(got["scale"] or "")
        negative = bool(got["sign"] or got["inner"])
    elif got["share"]:
        value = number(got["share"])
        negative = bool(got["share_minus"])
        points = re.search("point|pp", got["share_unit"], re.IGNORECASE)
        unit = "percentage_points" if points else "percent"
    elif got["plain"]:  # "3.8m" without a currency sign is money in these papers
        value, unit = number(got["plain"]), _money_unit(got["plain_scale"])
        if value is not None and re.match(_PEOPLE, match.string[end:], re.IGNORECASE):
            value, unit = value * (10**9 if unit == "gbp_billion" else 10**6), "count"
    elif got["part"] or got["some"]:
        part, whole = number(got["part"] or got["some"]), number(got["whole"] or got["of_some"])
        if part is None or not whole:
            return None
        if part >= whole:  # no share: "87 in 31 schools"
            alone = got["part"] or got["some"]
            return Figure(part, "count", start, start + len(alone), alone, word=not alone[0].isdigit())
        value, unit, word = (part * 100 / whole).quantize(Decimal("0.1")).normalize(), "percent", True
        value = Decimal(int(value)) if value == int(value) else value
    elif got["fraction"]:
        key = re.sub(r"[-\s]", " ", got["fraction"].lower())
        value = _SHARES.get(key) or _SHARES.get(key.removesuffix("s"))
        unit, word = "percent", True
    elif got["count"]:
        value, unit = number(got["count"]), "count"
        negative = bool(got["minus"])
        if value is not None and got["thousand"]:
            value *= 1000
    else:
        if got["count_word"].lower() == "one":
            return None
        value, unit, word = number(got["count_word"]), "count", True
        scale = re.search(r"million|billion", written, re.IGNORECASE)
        if value is not None and scale and not re.match(_PEOPLE, match.string[end:], re.IGNORECASE):
            unit = _money_unit(scale.group())
            value /= 10**9 if unit == "gbp_billion" else 10**6
    if value is None:
        return None
    if unit == "count" and re.match(r" pounds\b", match.string[end:], re.IGNORECASE):
        unit = "gbp"
    return Figure(value, unit, start, end, written, negative=negative, word=word)


def number(written: str) -> Decimal | None:
    """The number that digits or words write: "1,234", "1 234", "twenty-five", "two hundred and ten"."""
    digits = re.sub(r"[,\s\u00a0\u2009\u202f]", "", written)
    try:
        return Decimal(digits)
    except InvalidOperation:
        return _number_of_words(written.lower())


def _number_of_words(words: str) -> Decimal | None:
    """ "two thousand six hundred and five", "two and a half million", "half a million", "three dozen"."""
    words = words.replace("three quarters", "three-quarters").replace("three-quarters", "0.75")
    total = current = Decimal(0)
    for word in re.split(r"[-\s,]+", words.replace("quarter", "0.25").replace("half", "0.5")):
        if word in _WORDS:
            current += _WORDS[word]
        elif word in ("0.25", "0.5", "0.75"):
            current += Decimal(word)
        elif word in _LARGER and _LARGER[word] < 1000:
            current = (current or Decimal(1)) * _LARGER[word]
        elif word in _LARGER:
            total, current = total + (current or Decimal(1)) * _LARGER[word], Decimal(0)
        elif word not in ("a", "an", "and", "of"):
            return None
    whole = total + current
    return whole.quantize(Decimal(1)) if whole == whole.to_integral_value() else whole


def _money_unit(scale: str) -> str:
    scale = scale.strip().lower()
    if scale in ("m", "mn", "mill", "million", "millions"):
        return "gbp_million"
    if scale in ("b", "bn", "billion"):
        return "gbp_billion"
    if scale in ("k", "thousand", "000s"):
        return "gbp_thousand"
    return "gbp"


def _with_surroundings(figure: Figure, text: str) -> Figure:
    """The figure with what the words next to it add: about, at most, per month, weeks, brackets."""
    before = text[max(0, figure.start - 24) : figure.start].rstrip()
    hedges = list(_BEFORE.finditer(before))
    hedge = hedges[-1] if hedges else None
    approximate, bound = False, ""
    if hedge is not None and hedge.end() == len(before) and not (hedge.start() and before[hedge.start() - 1].isalnum()):
        approximate = bool(hedge["approx"])
        bound = "at_most" if hedge["most"] else "at_least" if hedge["least"] else ""
    unit, end = figure.unit, figure.end
    if unit == "count":
        after = text[end : end + 90]
        weeks = re.match(r"[\s-]weeks?\b", after)
        rate = _RATE.match(after)
        if weeks:
            unit, end = "weeks", end + weeks.end()
        elif rate and not re.search(r"\d", after[: rate.start("thousand") if rate["thousand"] else rate.end()]):
            unit = _rate_unit(rate)
    bracketed = text[figure.start - 1 : figure.start] == "(" and text[figure.end : figure.end + 1] == ")"
    negative = figure.negative or (bracketed and unit.startswith("gbp"))
    if text[figure.start - 2 : figure.start] in ("-£", "–£", "−£"):
        negative = True
    return replace(
        figure,
        unit=unit,
        end=end,
        written=text[figure.start : end],
        negative=negative,
        approximate=approximate,
        bound=bound,  # type: ignore[arg-type]
    )


def _rate_unit(rate: re.Match[str]) -> str:
    if rate["thousand"]:
        return "per_" + rate["thousand"].replace(",", "").replace("thousand", "1000")
    word = (rate["per"] or rate["often"] or rate["adverb"]).lower().replace(".", "")
    return {
        "week": "per_week",
        "weekly": "per_week",
        "month": "per_month",
        "monthly": "per_month",
        "pm": "per_month",
    }.get(word, "per_year")


def _share_units(figures: Sequence[Figure], text: str) -> list[Figure]:
    """Give the unit that is said once to both: "from 41.3 to 43.3 per cent", "£5 to £8 million"."""
    shared = list(figures)
    for n in range(len(shared) - 2, -1, -1):
        left, right = shared[n], shared[n + 1]
        between = text[left.end : right.start]
        joined = _RANGE_JOIN.fullmatch(between)
        if not joined:
            continue
        to = between.strip().lower() in ("to", "-", "–", "—")
        fits = right.unit == "weeks" or left.value <= 100
        if left.unit == "count" and not left.word and fits and right.unit in ("percent", "percentage_points", "weeks"):
            shared[n] = replace(left, unit=right.unit)
        if left.unit == "count" and right.unit.startswith("per_") and to:
            shared[n] = replace(left, unit=right.unit)
        if left.unit == "gbp" and right.unit in ("gbp_million", "gbp_billion") and left.value < 1000:
            shared[n] = replace(left, unit=right.unit)
        from_before = re.search(
            r"\bfrom(?: an? average of| \w+)?$", text[max(0, left.start - 40) : left.start].lower().rstrip()
        )
        if right.unit == "count" and left.unit in ("weeks", "percent") and to and from_before:
            shared[n + 1] = replace(right, unit=left.unit)
    return shared


def _join_ranges(figures: Sequence[Figure], text: str) -> list[Figure]:
    """One figure for "20 to 30" and "between £70m and £100m"; "from 20 to 30" stays two."""
    joined: list[Figure] = []
    for figure in figures:
        last = joined[-1] if joined else None
        if last is not None and last.unit == figure.unit and last.low is None and last.value < figure.value:
            between = text[last.end : figure.start].strip().lower()
            before = text[max(0, last.start - 40) : last.start].lower().rstrip()
            is_range = (
                (between in ("-", "–", "—") and not last.word)
                or (between == "to" and not _from_before(before) and not _by_before(before, last, figure))
                or (between == "and" and re.search(r"\bbetween(?: \w+)?$", before))
            )
            if is_range:
                joined[-1] = replace(
                    figure, start=last.start, low=last.value, written=text[last.start : figure.end], bound=""
                )
                continue
        joined.append(figure)
    return joined


def _by_before(before: str, first: Figure, second: Figure) -> bool:
    """Whether "by 332 to 3,105" gives a change and the level that it leads to."""
    return before.endswith(" by") and second.value > 2 * first.value


def _from_before(before: str) -> bool:
    return bool(
        re.search(
            r"\b(?:from|rising|up|rose|rise|increased?|grew|grow|moved|fell|reduced?|cut|down)(?: an? average of| \w+)?$",
            before,
        )
    )


# --- Table cells and headers ----------------------------------------------------------------------------------------

_CELL: Final = re.compile(
    rf"(?P<approx>c\.?\s?|circa |approx\.? |~\s?|about |around )?(?P<bound>[<>]=?\s?|[≤≥]\s?|up to |at least |max(?:imum)? |min(?:imum)? )?"
    rf"(?P<open>\()?(?P<sign>[-–−+]\s?)?(?P<pound>£\s?)?(?P<inner>[-–−]\s?)?"
    rf"(?P<num>\d{{1,3}}(?:[, \u00a0\u2009\u202f]\d{{3}})+(?:\.\d+)?|\d*\.\d+|\d+)"
    rf"(?P<scale>{_SCALE})?(?P<unit>\s?(?:%|per cent|percent|pc(?!\w)|pp|ppts?|percentage points|weeks?))?"
    rf"(?P<close>\))?(?P<unit_after>\s?(?:%|{_SCALE}))?(?P<mark>\s?(?:\*+|†|‡|\[[a-z0-9]\]|[¹²³⁴⁵⁶]))?",
    re.IGNORECASE,
)


def parse_cell(text: str, unit: str = "") -> Figure | None:
    """The figure that a whole cell states; None where it states none ("n/a", "x", a date, words).

    unit is what the headers give, for bare cells.

    >>> parse_cell("(45)"), parse_cell("1 234"), parse_cell("n/a")
    (Figure(value=Decimal('45'), unit='count'), Figure(value=Decimal('1234'), unit='count'), None)
    """
    stripped = text.strip()
    match = _CELL.fullmatch(stripped)
    if not match or bool(match["open"]) != bool(match["close"]):
        return None
    value = number(match["num"])
    if value is None:
        return None
    scale, own = (match["scale"] or "").strip(), (match["unit"] or match["unit_after"] or "").strip().lower()
    if own.startswith("w"):
        found = "weeks"
    elif own in ("pp", "ppt", "ppts", "percentage points"):
        found = "percentage_points"
    elif own in ("%", "per cent", "percent", "pc"):
        found = "percent"
    elif match["pound"] or scale or own:
        found = _money_unit(scale or own)
        if found == "gbp" and unit.startswith("gbp_") and value < 100_000:
            found = unit
    else:
        found = unit or "count"
    bound: Bound = ""
    if match["bound"]:
        mark = match["bound"].strip().lower()
        bound = "at_most" if mark in ("<", "<=", "≤", "up to", "max", "maximum") else "at_least"
    negative = bool(match["open"] or (match["sign"] and match["sign"].strip() != "+") or match["inner"])
    return Figure(
        value, found, 0, len(text), stripped, negative=negative, approximate=bool(match["approx"]), bound=bound
    )


_HINTS: Final = [
    (re.compile(pattern, re.IGNORECASE), unit)
    for pattern, unit in (
        (r"£\s?(?:m|mn|million|millions|mill)(?![a-z])|£'?m\b|\bin millions\b|\(m\)", "gbp_million"),
        (r"£\s?(?:bn|billion)(?![a-z])", "gbp_billion"),
        (r"£\s?[‘’']?0{3}[‘’']?s?|£\s?k\b|£\s?thousand|\b000s\b|[‘’']000\b", "gbp_thousand"),
        (r"%\s?points?|percentage points?|\bppts?\b|\bpp\b", "percentage_points"),
        (r"%|\bper ?cent\b|\bpercentage\b|(?:\b|_)pc$|\bproportion\b|\bshare of\b", "percent"),
        (r"£|\bcosts?\b(?= \(gbp)", "gbp"),
        (r"\bper month\b|\bmonthly\b|\ba month\b", "per_month"),
        (r"\bper week\b|\bweekly\b|\ba week\b", "per_week"),
        (r"\bper 10,?000\b", "per_10000"),
        (r"\bper 1,?000\b", "per_1000"),
        (r"\bweeks\b(?=[)\s]*$)|\(weeks?\)|\bnumber of weeks\b|\baverage weeks\b", "weeks"),
    )
]


def unit_hint(words: str) -> str:
    """The unit that a header gives to bare cells: "Deficit (£m)" is gbp_million; "" where it gives none.

    >>> unit_hint("Deficit (£m)"), unit_hint("Share of plans %"), unit_hint("EHC plans")
    ('gbp_million', 'percent', '')
    """
    for pattern, unit in _HINTS:
        if pattern.search(words):
            return unit
    return ""


_SCALES: Final[dict[str, Decimal]] = {
    "gbp": Decimal(1),
    "gbp_thousand": Decimal(1000),
    "gbp_million": Decimal(1_000_000),
    "gbp_billion": Decimal(1_000_000_000),
}


def scaled(value: Decimal, unit: str) -> tuple[Decimal, str]:
    """The value in its smallest unit, for comparing only: sums of money in pounds.

    >>> scaled(Decimal("1.2"), "gbp_million") == scaled(Decimal("1200000"), "gbp")
    True
    """
    if unit in _SCALES:
        return value * _SCALES[unit], "gbp"
    return value, unit
