"""Periods in words: financial and academic years, terms, months, days, calendar years.

Normalised as docs/targets.md says: "2025-26" a financial year, "2025/26" an academic year, "2026-03" a month,
"2026-03-31" a day, "2026" a calendar year. Councils write a financial year with either a hyphen or a slash, so a slash
alone does not make a year academic: the words around it must ("2025/26 academic year").
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

Kind = Literal["year", "academic", "calendar", "month", "day", "span"]


@dataclass(frozen=True)
class Period:
    """A time that words name, and where they stand."""

    value: str  # normalised; of a span its last year
    kind: Kind
    start: int
    end: int
    written: str
    role: str = ""  # the word before it: "by", "in", "from", "since", ...


MONTHS: Final[dict[str, int]] = {
    name: n
    for n, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
"""Every way to write a month, in small letters, and its number."""
MONTH_NAMES: Final = "|".join(sorted(MONTHS, key=len, reverse=True))
"""The same for a pattern, longest first."""
_MONTH = rf"(?P<month>{MONTH_NAMES})"
_DASH = r"\s?[-–—‐‑/]\s?"

_YEAR_PAIR: Final = re.compile(
    rf"(?<![\d/.£-])(?P<from>20[0-4]\d){_DASH}(?P<to>(?:20)?[0-4]\d)(?!\d|,\d|[-/]\d|\.\d|%)", re.IGNORECASE
)
_YEAR_PAIR_SHORT: Final = re.compile(
    r"(?<![\d/.£,-])(?P<from>[12]\d|3[0-4])/(?P<to>[123]\d)(?![\d/%]|\.\d)(?! (?:plans|pupils|children|places|schools))"
)
_YEAR_PAIR_ONE: Final = re.compile(r"(?<![\d/.£-])(?P<from>20[0-4]\d)/(?P<to>\d)(?![\d/%]|\.\d)")
_DFE_YEAR: Final = re.compile(r"(?<![\d.,£])(?P<from>20[0-3]\d)(?P<to>[0-4]\d)(?![\d.,])")
_FY: Final = re.compile(r"\bFY\s?['’]?(?:(?P<from>(?:20)?\d\d)\s?[-–/]\s?)?(?P<to>(?:20)?\d\d)(?!\d)", re.IGNORECASE)
_DAY: Final = re.compile(
    rf"(?<![\w.£])(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}\.?,?\s+(?P<year>(?:19|20)\d\d)(?!\d)",
    re.IGNORECASE,
)
_DAY_US: Final = re.compile(rf"\b{_MONTH}\s+(?P<day>[0-3]?\d)(?:st|nd|rd|th)?,\s+(?P<year>20\d\d)\b", re.IGNORECASE)
_DAY_NUMBERS: Final = re.compile(
    r"(?<![\d./])(?P<day>[0-3]?\d)[./](?P<month>[01]?\d)[./](?P<year>(?:20)?[0-4]\d)(?![\d/])"
)
_DAY_ISO: Final = re.compile(r"(?<!\d)(?P<year>20\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?:[T ]00:00(?::00)?)?(?!\d)")
_MONTH_YEAR: Final = re.compile(
    rf"\b{_MONTH}\.?(?:[-–/,\s’']|\sof\s)\s?(?P<year>20\d\d|(?<=[-–/'’])[1-4]\d(?=\b))(?!\d|,\d|%)", re.IGNORECASE
)
_CAPITAL = "|".join(sorted((name.capitalize() for name in MONTHS), key=len, reverse=True))  # "may 20" is no month
_DAY_SHORT: Final = re.compile(
    rf"(?<![\w,.£])(?P<day>[0-3]?\d)\s(?P<month>{_CAPITAL})\.?\s['’]?(?P<year>[1-3]\d)\b(?![\d,.]*[\d%])"
)
# "Jan 22" of officers' shorthand. "On Sept 19" and "by March 31" are days, and so is most that has the month in full.
_MONTH_SHORT: Final = re.compile(
    rf"(?<!\bon )(?<!day )(?<!day, )(?<!\d )\b(?:(?P<month>{_CAPITAL})\.?\s['’](?P<year>1[5-9]|2\d|3[0-5])"
    r"|(?P<abbreviated>Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s(?P<of>1[5-9]|2\d|3[2-5]))\b"
    r"(?![\d,.:/-]*\d|%|,? (?:20\d\d|at |in |and \d|to [\dA-Z]|or \d|[-–] ?\d)"
    r"| (?:per|plans|places|pupils|children|requests|new|more|fewer|days?|members|meeting|cabinet|committee|council|forum|deadline)\b)"
)
# "26-27" of officers' shorthand. Ages and ranges are seldom one apart, and stand beside words that say so.
_YEAR_PAIR_BARE: Final = re.compile(
    r"(?<![\w£.,/–-])(?<!ages )(?<!aged )(?<!age )(?<!ears )(?:(?<!of )|(?<=end of )|(?<=start of ))(?<!between )(?P<from>2\d|3[0-4])-(?P<to>2\d|3[0-5])"
    r"(?![\w%/–-]|,\d|\.\d| (?:years?|weeks?|days?|hours|pupils|places|children|young|plans|placements|schools|per|miles|months|new|more|fewer|were|have|would|in|of)\b)"
)
_MONTH_ISO: Final = re.compile(r"(?<![\d-])(?P<year>20\d\d)-(?P<month>0[1-9]|1[0-2])(?![\d-])")
_MONTHS_SPAN: Final = re.compile(
    rf"\b{_MONTH}\.?\s?(?:to|and|until|[-–—])\s?(?:the end of )?(?:{MONTH_NAMES})\.?,? (?P<year>20\d\d)\b",
    re.IGNORECASE,
)
_TERM: Final = re.compile(
    r"\b(?P<term>autumn|spring|summer)(?: term)?(?:,? (?:of )?)(?P<year>20\d\d)(?:[-/](?P<to>\d\d))?\b", re.IGNORECASE
)
_YEAR: Final = re.compile(r"(?<![\d,.£/#-])(?:19[89]\d|20[0-4]\d)(?![\d,]\d|\d|%|/\d|[-–]\d|\.\d| ?per cent)")
_SPAN: Final = re.compile(r"\s?(?:to|until|and|[-–—])\s?(?:the end of )?", re.IGNORECASE)
_ROLE: Final = re.compile(
    r"\b(?P<role>by|in|from|since|during|for|at|on|until|till|to|over|after|before|of|between|than|end|ending|ended|within|with effect from)"
    r"(?: (?:the|end|start|close|beginning|year|financial|academic|school|fiscal|calendar|summer|autumn|spring|of|early|late|mid|around|about|both|each|ended|ending"
    r"|january|census|least|deadline|month|term|as|position|and|quarter|late|remainder)){0,5}[ -]*$",
    re.IGNORECASE,
)
_ACADEMIC: Final = re.compile(r"\b(?:academic|school) years?\b|\bA/?Y\b|\bacad\b|\bac\.? ye?a?rs?\b", re.IGNORECASE)
_FINANCIAL: Final = re.compile(
    r"\b(?:financial|fiscal|budget) years?\b|\bF/?Y\b|\b£|\bbudget\b|\bdeficit\b", re.IGNORECASE
)


def find_periods(text: str, academic: bool = False) -> list[Period]:
    """All periods that text names, from left to right, none inside another.

    academic says what a year written with a slash is where its own words do not say it.

    >>> [p.value for p in find_periods("1,500 in 2024/25 and 1,400 by the end of March 2026")]
    ['2024-25', '2026-03']
    """
    found: list[Period] = []
    if not any(c.isdigit() for c in text):
        return found  # every period that we know has a year in digits
    taken = bytearray(len(text) + 1)
    for pattern, make in _READERS:
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(taken[start:end]):
                continue
            made = make(match, text, academic)
            if made is None:
                continue
            value, kind = made
            taken[start:end] = b"\x01" * (end - start)
            found.append(Period(value, kind, start, end, match.group(), _role(text, start)))
    found.sort(key=lambda p: p.start)
    return _join_spans(found, text)


def parse_period(text: str, academic: bool = False) -> Period | None:
    """The one period that a label names; None where it names none or several.

    >>> parse_period("202122").value, parse_period("FY28").value, parse_period("Mar-26").value
    ('2021/22', '2027-28', '2026-03')
    """
    academic = academic or bool(_ACADEMIC.search(text))
    periods = find_periods(text, academic)
    values = {p.value for p in periods}
    if len(values) == 1:
        return None if periods[0].kind == "span" else periods[0]
    if not periods and (match := _DFE_YEAR.fullmatch(text.strip())):
        value = _pair(match["from"], match["to"], "/")
        return Period(value, "academic", 0, len(text), text, "") if value else None
    return None


def same_year(before: str, after: str) -> bool:
    """Whether two normalised periods name the same year, however each was written.

    The end of a financial year, its last month and the year itself are one: a target "by March 2028" is a target
    for 2027-28. An academic year is the same as the financial year written with the same figures.

    >>> same_year("2027-28", "2028-03"), same_year("2027-28", "2028-03-31"), same_year("2027-28", "2028-29")
    (True, True, False)
    """
    if not before or not after:
        return before == after
    if before == after:
        return True
    first, second = _year_key(before), _year_key(after)
    return first is not None and first == second


def _year_key(period: str) -> str | None:
    """The financial year that a period is, or ends; None for a month or day within a year and for calendar years."""
    if match := re.fullmatch(r"(20\d\d)[-/](\d\d)", period):
        if int(match[2]) == (int(match[1]) + 1) % 100:
            return f"{match[1]}-{match[2]}"
        period = f"{match[1]}-{match[2]}"
    if match := re.fullmatch(r"(20\d\d)-03(?:-31)?", period):
        return f"{int(match[1]) - 1}-{match[1][2:]}"
    return None


# --- How each way of writing is read ---------------------------------------------------------------------------------

Made = tuple[str, Kind] | None


def _pair(first: str, last: str, joined: str) -> str | None:
    start = int(first) if len(first) == 4 else 2000 + int(first)
    end = int(last) if len(last) == 4 else start // 100 * 100 + int(last)
    if end < start:
        end += 100
    return f"{start}{joined}{end % 100:02d}" if end == start + 1 else None


def _year_pair(match: re.Match[str], text: str, academic: bool) -> Made:
    value = _pair(match["from"], match["to"], "-")
    if value is None:
        end = int(match["to"]) if len(match["to"]) == 4 else 2000 + int(match["to"])
        return (str(end), "span") if end > int(match["from"]) else None
    around = text[max(0, match.start() - 40) : match.end() + 30]
    if _ACADEMIC.search(around) or (academic and not _FINANCIAL.search(around) and "/" in match.group()):
        return value.replace("-", "/"), "academic"
    return value, "year"


def _year_pair_one(match: re.Match[str], text: str, academic: bool) -> Made:
    """ "2026/7"."""
    if (int(match["from"]) + 1) % 10 != int(match["to"]):
        return None
    value = f"{match['from']}-{(int(match['from']) + 1) % 100:02d}"
    around = text[max(0, match.start() - 40) : match.end() + 30]
    if _ACADEMIC.search(around) or (academic and not _FINANCIAL.search(around)):
        return value.replace("-", "/"), "academic"
    return value, "year"


def _year_pair_short(match: re.Match[str], text: str, academic: bool) -> Made:
    value = _pair(match["from"], match["to"], "-")
    if value is None:
        return None
    around = text[max(0, match.start() - 40) : match.end() + 30]
    if _ACADEMIC.search(around) or academic:
        return value.replace("-", "/"), "academic"
    return value, "year"


def _month_short(match: re.Match[str], text: str, academic: bool) -> Made:
    month, year = match["month"] or match["abbreviated"], match["year"] or match["of"]
    return f"20{year}-{MONTHS[month.lower()]:02d}", "month"


def _year_pair_bare(match: re.Match[str], text: str, academic: bool) -> Made:
    return _year_pair_short(match, text, academic) if int(match["to"]) == int(match["from"]) + 1 else None


def _fy(match: re.Match[str], text: str, academic: bool) -> Made:
    last = int(match["to"]) % 100
    if match["from"] and int(match["from"]) % 100 != last - 1:
        return None
    return f"20{last - 1:02d}-{last:02d}", "year"


def _day(match: re.Match[str], text: str, academic: bool) -> Made:
    month = match["month"]
    number = int(month) if month.isdigit() else MONTHS[month.lower()]
    year = int(match["year"]) if len(match["year"]) == 4 else 2000 + int(match["year"])
    day = int(match["day"])
    if not (1 <= day <= 31 and 1 <= number <= 12):
        return None
    return f"{year}-{number:02d}-{day:02d}", "day"


def _month(match: re.Match[str], text: str, academic: bool) -> Made:
    month = match["month"]
    number = int(month) if month.isdigit() else MONTHS[month.lower()]
    if month.islower() and month in ("may", "march", "mar"):
        return None
    year = match["year"].strip("'’")
    return f"{year if len(year) == 4 else '20' + year}-{number:02d}", "month"


def _months_span(match: re.Match[str], text: str, academic: bool) -> Made:
    return match["year"], "span"


def _term(match: re.Match[str], text: str, academic: bool) -> Made:
    if match["to"]:
        value = _pair(match["year"], match["to"], "/")
        return (value, "academic") if value else None
    return match["year"], "calendar"  # a season names no month


_LEVEL: Final = re.compile(
    r"\b(?:held|hold|holding|fall\w*|ris(?:e|es|ing)|reduc\w+|increas\w+|grow\w*|cut|cap|capped|limit\w*|down|maintain\w*|kept|keep)\b(?: [\w-]+){0,5} (?:to|at|below|under)\s$",
    re.IGNORECASE,
)
_WHEN: Final = re.compile(r"\s(?:by|in|at|from|until)\s(?:the )?(?:end of |start of )?(?:[A-Z][a-z]+ )?20\d\d")


def _calendar(match: re.Match[str], text: str, academic: bool) -> Made:
    if re.match(r"\s+(?:act|regulations|code of practice)\b", text[match.end() :], re.IGNORECASE) or re.search(
        r"\b(?:Act|Regulations|Order)\s$", text[: match.start()]
    ):
        return match.group(), "span"
    after = text[match.end() : match.end() + 14].lower()
    if re.match(r"\s(?:plans|ehc|pupils|places|placements|new|children|requests)", after) and not re.search(
        r"\b(?:in|by|of|for|since|during|from|to|until|after|before|january|census|year|between (?:19|20)\d\d and)\s+(?:the\s)?$",
        text[max(0, match.start() - 22) : match.start()],
        re.IGNORECASE,
    ):
        return None  # "2000 plans": a figure
    if _LEVEL.search(text[max(0, match.start() - 60) : match.start()]) and _WHEN.match(text[match.end() :]):
        return None  # "fall to 2010 by March 2028": a figure too
    return match.group(), "calendar"


_READERS: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str], str, bool], Made]], ...]] = (
    (_DAY_ISO, _day),
    (_DAY, _day),
    (_MONTHS_SPAN, _months_span),
    (_DAY_US, _day),
    (_DAY_NUMBERS, _day),
    (_DAY_SHORT, _day),
    (_FY, _fy),
    (_TERM, _term),
    (_MONTH_ISO, _month),
    (_YEAR_PAIR, _year_pair),
    (_YEAR_PAIR_ONE, _year_pair_one),
    (_YEAR_PAIR_SHORT, _year_pair_short),
    (_MONTH_YEAR, _month),
    (_MONTH_SHORT, _month_short),
    (_YEAR_PAIR_BARE, _year_pair_bare),
    (_YEAR, _calendar),
)


def _role(text: str, start: int) -> str:
    match = _ROLE.search(text[max(0, start - 60) : start])
    if (
        match
        and match["role"].lower() == "than"
        and text[:start][: -len(match.group())].rstrip().endswith(("later", "more"))
    ):
        return "by"
    return match["role"].lower() if match else ""


def _join_spans(periods: list[Period], text: str) -> list[Period]:
    """One span for "2021/22 to 2025/26" and "between 2016 and 2019": it names no one period."""
    joined: list[Period] = []
    for period in periods:
        last = joined[-1] if joined else None
        if last is not None and last.kind != "span":
            between = text[last.end : period.start]
            word = between.strip().lower()
            if _is_one_year(last, period, word):  # as GOV.UK writes a financial year: "2027 to 2028"
                written = text[last.start : period.end]
                value = f"{last.value}-{period.value[2:]}"
                joined[-1] = Period(value, "year", last.start, period.end, written, last.role)
                continue
            is_span = _SPAN.fullmatch(between) and (word != "and" or last.role == "between")
            if is_span:
                joined[-1] = Period(
                    period.value, "span", last.start, period.end, text[last.start : period.end], last.role
                )
                continue
        joined.append(period)
    return joined


def _is_one_year(first: Period, second: Period, between: str) -> bool:
    plain = first.kind == second.kind == "calendar" and between == "to"
    return plain and first.role not in ("from", "between", "since") and int(second.value) == int(first.value) + 1
