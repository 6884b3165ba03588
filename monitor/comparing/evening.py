"""Text evened out for comparing: what no reader would call a difference is gone.

Two strengths. `light` takes away typography only: quotes, dashes, spaces, ligatures, soft hyphens, case. `words_of`
also reads figures, dates and the trade's synonyms, so that "10 per cent of EHCPs by March 2028" and "10% of education,
health and care plans by 2027-28" are the same words.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from functools import cache, lru_cache
from importlib import resources
from typing import Any, Final

from monitor.targets.periods import MONTH_NAMES, MONTHS

Words = tuple[str, ...]

_GONE: Final = dict.fromkeys(
    [0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, *map(ord, "¹²³⁰⁴⁵⁶⁷⁸⁹†‡§*•●▪■○◦‣✓")]  # marks and bullets too
)
_DASHES: Final = dict.fromkeys(map(ord, "‐‑‒–—―−﹣－"), "-")
_QUOTES: Final = {**dict.fromkeys(map(ord, "‘’‚‛′`´"), "'"), **dict.fromkeys(map(ord, "“”„‟″«»"), '"')}
_MARKS: Final = {**_GONE, **_DASHES, **_QUOTES}
_NOT_SAID: Final = re.compile(r"[^\w£%+/.<>=≤≥-]+|(?<!\d)[./-]|[./-](?!\d)|_")

_MONTH: Final = rf"(?P<month>{MONTH_NAMES})\.?"
_DATE: Final = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s)?(?:{MONTH_NAMES})\.?,?(?:\s\d{{1,2}},?)?"
    r"\s\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d"
)

# What a page or a print says of itself: it moves by itself and says nothing of the council's plans.
_MOVING: Final = re.compile(
    rf"""
    \b(?:page\s|this\spage\swas\s|document\s|web\s?page\s|content\s)?(?:last\s|date\s|first\s)?
      (?:updated|modified|printed|reviewed|generated|exported|published|produced|downloaded|revised|accessed|retrieved|saved|refreshed)
      (?:\sdate)?(?:\son|\sat|\sby\s[\w ]{{2,30}}?\son)?\s?:?\s?-?\s*
      (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?(?:{_DATE})(?:,?\s(?:at\s)?\d{{1,2}}[:.]\d\d(?:[:.]\d\d)?\s?(?:am|pm|gmt|bst|utc)?)?
    |\b(?:date\sof\sprinting|print(?:ed)?\sdate|date\sprinted|date\sof\sissue|issue\sdate|next\sreview(?:\sdate)?|review\sdate|date\sof\sthis\sversion|date\screated|created)\s?:?\s?(?:{_DATE})
    |\bpage\s\d+\sof\s\d+\b
    |\b(?:version|ver\.?|revision|rev\.?|v)\s?:?\s?(?:no\.?\s)?\d+(?:\.\d+)*(?:\s?\((?:draft|final)\))?(?=\s|$|[.,;)])
    |\b(?:viewed|visited|downloaded|read|shared)\s[\d,]+\stimes\b
    |\b[\d,]+\s(?:views?|downloads?|visits?|visitors?|hits|page\sviews)\b
    |\b(?:pages?|words?|number\sof\spages)\s?:\s?\d+\b
    |\(?\b(?:pdf|docx?|xlsx?|ods|odt),?\s[\d.,]+\s?[km]b\b(?:,?\s\d+\spages?)?\)?
    |\b[\d.,]+\s?[km]b\b(?=\)|$)
    """,
    re.VERBOSE,
)

_MOVING_WORDS: Final = (
    "updated", "modified", "reviewed", "generated", "exported", "published", "produced", "downloaded", "revised",
    "accessed", "retrieved", "saved", "refreshed", "print", "date of", "issue date", "review date", "next review",
    "created", "page", "version", "ver.", "ver ", "revision", "rev.", "rev ", " v ", " times", " view", " visit", " hits",
    " downloads", "words:", "words :", "kb", "mb)", *(f"v{digit}" for digit in range(10)),
)  # fmt: skip

_FINANCIAL: Final = re.compile(
    r"\b(?:fy\s?'?)?(?P<from>20[0-4]\d)\s?[-/]\s?(?P<to>(?:20)?[0-4]\d)(?![\d-])|\bfy\s?'?(?P<end>(?:20)?[1-4]\d)\b"
    r"|\bfy\s?'?(?P<a>[12]\d)\s?[-/]\s?(?P<b>[123]\d)\b"
)
_DAY: Final = re.compile(rf"\b(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?: of)? {_MONTH},? (?P<year>20[0-4]\d)\b")
_DAY_NUMBERS: Final = re.compile(r"\b(?P<day>[0-3]?\d)[./](?P<month>[01]?\d)[./](?P<year>(?:20)?[0-4]\d)\b")
_DAY_ISO: Final = re.compile(r"\b(?P<year>20[0-4]\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b")
_MONTH_YEAR: Final = re.compile(rf"\b{_MONTH}[ ,'-]{{1,2}}(?P<year>20[0-4]\d|[2-4]\d\b)")
_YEARS_END: Final = re.compile(
    r"(?:\bthe )?(?:\bthe end of |\bend of |\byear[- ]end(?:ing|ed)? |\bfinancial years? (?:of |ending )?)+(?:the )?@"
)
_YEAR_NAMED: Final = re.compile(r"(?:\bthe )?(@20\d\d-\d\d)(?: (?:financial|fiscal) year)?(?: year[- ]end)?\b(?![-\d])")
_MONEY: Final = re.compile(
    r"£\s?(?P<n>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(?P<s>(?:million|mill|mn|m|billion|bn|b|thousand|k|000s)(?![a-z]))?"
)
_SCALED: Final = re.compile(
    r"(?<![\w.£])(?P<n>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(?P<s>(?:million|mn|billion|bn|thousand|k)(?![a-z]))"
)
_SHARE: Final = re.compile(
    r"(?<![\w.])(?P<n>\d+(?:\.\d+)?)\s?(?:(?P<points>percentage points?|% points?|per ?cent points?|ppts?|pp)(?![a-z])"
    r"|%|(?:per cent|percent|pc)(?![a-z]))"
)
_NUMBER: Final = re.compile(r"(?<![\w.£])\d{1,3}(?:[, \u00a0]\d{3})+(?:\.\d+)?(?![\d,])|(?<![\w.£])\d+\.\d+(?![\d.%])")
_POWERS: Final = {
    "m": 6,
    "mn": 6,
    "mill": 6,
    "million": 6,
    "b": 9,
    "bn": 9,
    "billion": 9,
    "k": 3,
    "thousand": 3,
    "000s": 3,
}
_ONES: Final = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
_TENS: Final = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SPELLED: Final = re.compile(
    rf"\b(?:(?P<tens>{'|'.join(_TENS)})(?:[- ](?P<one>{'|'.join(_ONES[1:10])}))?"
    rf"|(?P<small>{'|'.join(reversed(_ONES))}))\b"
)
_REFERENCE: Final = re.compile(
    r"\b(?:clauses?|paragraphs?|paras?\.?|sections?|tables?|figures?|fig\.?|appendix|annex|schedule|chapter|items?|page|pages|footnote|note|row|column)"
    r"\s\(?\d+(?:\.\d+)*(?:\([a-z0-9]+\))*\)?(?:\s?(?:to|and|-|,)\s?\d+(?:\.\d+)*(?:\([a-z]+\))*)*"
    r"(?!\s?%)(?!(?:\s\w+){0,4}\s(?:act|regulations|code)\b)"
)
_LEADING_NUMBER: Final = re.compile(
    r"^\s*(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zA-Z]|[ivxIVX]{1,5})[.)]\s+|\d{1,2}(?:\.\d{1,2})+\s+(?=[A-Z“\"'])|[-–—•●▪■○◦‣o]\s+(?=\S))"
)
_TOKEN: Final = re.compile(r"@[\d-]+|£?\d+(?:\.\d+)?(?:%p|%)?|[^\W\d_]+(?:'[^\W\d_]+)?")


def light(text: str) -> str:
    """text without typography: only its letters, digits and the signs that make a figure, closed up.

    >>> light("“Co‑production” of  1,500 plans") == light("'Co-production' of 1,500\\u00a0plans")
    True
    """
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.translate(_GONE)).translate(_MARKS)
    return _NOT_SAID.sub("", text.casefold())


def spaced(text: str) -> str:
    """text in plain characters, lower case and single spaces, punctuation kept."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.translate(_GONE)).translate(_MARKS)
    return " ".join(text.replace("*", "").casefold().split())


def without_moving_parts(text: str) -> str:
    """spaced text without print dates, version numbers, page counts and counters.

    >>> without_moving_parts("our plan. last updated: 3 november 2026")
    'our plan. '
    """
    # The pattern is slow and its words are rare.
    return _MOVING.sub("", text) if any(word in text for word in _MOVING_WORDS) else text


@lru_cache(maxsize=20_000)
def words_of(text: str) -> Words:
    """The words of text evened out, its figures and dates as one token each.

    >>> words_of("reduce EHCPs by ten per cent to 1,500 by March 2028")
    ('reduce', 'ehc plan', 'by', '10%', 'to', '1500', 'by', '@2027-28')
    """
    text = without_moving_parts(spaced(_LEADING_NUMBER.sub("", text)))
    text = _periods_evened(text)
    text = _figures_evened(text)
    text = _REFERENCE.sub(" ref ", text)
    text = text.replace("per cent", "percent").replace("n't", "n not")
    found = list(_with_synonyms(text))
    return tuple(word for i, word in enumerate(found) if not (i and word == found[i - 1] and not word[0].isdigit()))


def is_figure(word: str) -> bool:
    """Whether a word of words_of is a number, share or sum."""
    return word[0].isdigit() or word[0] == "£"


def is_period(word: str) -> bool:
    """Whether a word of words_of is a year, month or day."""
    return word[0] == "@"


def masked(words: Words, periods: bool = True) -> Words:
    """words with every figure, and every period too if asked, replaced by one sign."""
    return tuple("#" if is_figure(w) else "@" if periods and is_period(w) else w for w in words)


@cache
def _synonyms() -> tuple[re.Pattern[str], dict[str, str]]:
    """One pattern for all phrases of synonyms.toml, and which plain word each group stands for."""
    rows: dict[str, Any] = tomllib.loads(
        resources.files("monitor.comparing").joinpath("synonyms.toml").read_text("utf-8")
    )
    phrases = [(phrase, plain) for plain, several in rows["words"].items() for phrase in several]
    phrases.sort(key=lambda row: len(row[0]), reverse=True)
    names = {f"s{i}": plain for i, (_, plain) in enumerate(phrases)}
    either = "|".join(f"(?P<s{i}>{phrase})" for i, (phrase, _) in enumerate(phrases))
    return re.compile(rf"(?<![\w])(?:{either})(?![\w])"), names


def _with_synonyms(text: str) -> Iterator[str]:
    pattern, names = _synonyms()
    at = 0
    for match in pattern.finditer(text):
        yield from _TOKEN.findall(text[at : match.start()])
        yield names[match.lastgroup or ""]
        at = match.end()
    yield from _TOKEN.findall(text[at:])


def _periods_evened(text: str) -> str:
    if "20" not in text and "fy" not in text and "/" not in text and "'" not in text and not _MONTH_YEAR.search(text):
        return text
    text = _DAY.sub(lambda m: _date(m["year"], MONTHS[m["month"]], int(m["day"])), text)
    text = _DAY_ISO.sub(lambda m: _date(m["year"], int(m["month"]), int(m["day"])), text)
    text = _DAY_NUMBERS.sub(lambda m: _date(m["year"], int(m["month"]), int(m["day"])), text)
    text = _FINANCIAL.sub(_financial, text)
    text = _MONTH_YEAR.sub(lambda m: _date(m["year"], MONTHS[m["month"]], 0), text)
    text = re.sub(r"(?<![\w@£.,-])(20[0-4]\d)(?![\w.,-]\d|\w)", r"@\1", text)
    # A year's end is the year: "by the end of 2027-28", "by year end 2027-28", "in the financial year 2027-28",
    # "by the end of the 2027-28 financial year".
    return _YEARS_END.sub("@", _YEAR_NAMED.sub(r"\1", text))


def _date(year: str, month: int, day: int) -> str:
    number = int(year) + 2000 if len(year) < 3 else int(year)
    if month == 3 and day in (0, 31):  # a financial year's end
        return f"@{number - 1}-{number % 100:02d}"
    return f"@{number}-{month:02d}-{day:02d}" if day else f"@{number}-{month:02d}"


def _financial(match: re.Match[str]) -> str:
    if match["end"]:
        end = int(match["end"][-2:])
        return f"@20{end - 1:02d}-{end:02d}"
    start, last = (match["from"] or f"20{match['a']}"), (match["to"] or match["b"])[-2:]
    if int(last) != (int(start) + 1) % 100:
        return match[0]
    return f"@{start}-{last}"


def _figures_evened(text: str) -> str:
    text = _SPELLED.sub(_spelled, text)
    text = _MONEY.sub(lambda m: f" £{_plain(m['n'], m['s'] or '')} ", text)
    text = _SCALED.sub(lambda m: f" {_plain(m['n'], m['s'])} ", text)
    text = _SHARE.sub(lambda m: f" {_plain(m['n'], '')}{'%p' if m['points'] else '%'} ", text)
    return _NUMBER.sub(lambda m: _plain(m[0], ""), text)


def _spelled(match: re.Match[str]) -> str:
    if match["small"]:
        return str(_ONES.index(match["small"]))
    return str(10 * (_TENS.index(match["tens"]) + 2) + (_ONES.index(match["one"]) if match["one"] else 0))


def _plain(number: str, scale: str) -> str:
    """The number in digits alone: no separators, no needless zeros."""
    try:
        value = Decimal(re.sub(r"[,\s]", "", number)).scaleb(_POWERS.get(scale, 0))
    except InvalidOperation:
        return number
    text = format(value.normalize(), "f")
    return text
