"""Numbers as a workbook shows them: "8.6%" where it holds 0.0856 and the format 0.0%."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import lru_cache

# Formats that files name by number only. 14 and 22 are "the short date of whoever looks": ours look in Britain.
BUILTIN = {
    0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: "£#,##0;-£#,##0", 6: "£#,##0;[Red]-£#,##0",
    7: "£#,##0.00;-£#,##0.00", 8: "£#,##0.00;[Red]-£#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?",
    13: "# ??/??", 14: "dd/mm/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM",
    20: "h:mm", 21: "h:mm:ss", 22: "dd/mm/yyyy h:mm", 37: "#,##0;-#,##0", 38: "#,##0;[Red]-#,##0",
    39: "#,##0.00;-#,##0.00", 40: "#,##0.00;[Red]-#,##0.00", 41: "#,##0;-#,##0;-", 42: "£#,##0;-£#,##0;-",
    43: "#,##0.00;-#,##0.00;-", 44: "£#,##0.00;-£#,##0.00;-", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0",
    48: "##0.0E+0", 49: "@",
}  # fmt: skip

_TOKEN = re.compile(
    r"""(?P<text>"[^"]*")|\\(?P<escaped>.)|_.|\*.|\[\$(?P<currency>[^\]-]*)(?:-[^\]]*)?\]|\[(?P<elapsed>h+|m+|s+)\]
      |\[(?P<condition>[<>=]{1,2}-?[\d.]+)\]|\[[^\]]*\]|(?P<ampm>AM/PM|A/P)|(?P<general>General)
      |(?P<digits>[#0?]+(?:[#0?,]*[#0?])?)|(?P<scale>,+)|(?P<point>\.)|(?P<percent>%)|(?P<exponent>[Ee][+-])
      |(?P<date>d+|m+|y+|h+|s+)|(?P<at>@)|(?P<other>.)""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


@dataclass(frozen=True)
class _Section:
    tokens: tuple[tuple[str, str], ...]
    is_date: bool
    condition: tuple[str, Decimal] | None = None


@lru_cache(maxsize=4096)
def _sections(code: str) -> tuple[_Section, ...]:
    sections: list[_Section] = []
    tokens: list[tuple[str, str]] = []
    condition: tuple[str, Decimal] | None = None

    def end() -> None:
        kinds = {kind for kind, _ in tokens}
        is_date = bool(kinds & {"date", "elapsed", "ampm"}) and "general" not in kinds
        sections.append(_Section(tuple(tokens), is_date, condition))

    for found in _TOKEN.finditer(code):
        kind = found.lastgroup or ""
        value = found[kind] if kind else ""
        if kind == "other" and value == ";":
            end()
            tokens, condition = [], None
        elif kind == "condition":
            sign = re.match("[<>=]+", value)
            if sign:
                condition = (sign[0], Decimal(value[sign.end() :]))
        elif kind == "text":
            tokens.append(("text", value[1:-1]))
        elif kind in ("escaped", "other", "currency"):
            tokens.append(("text", value))
        elif kind:
            tokens.append((kind, value))
    end()
    return tuple(sections)


def is_date_format(code: str) -> bool:
    """Whether numbers in this format are days or times.

    >>> is_date_format("dd/mm/yyyy"), is_date_format("[Red]#,##0"), is_date_format('0.0"m"')
    (True, False, False)
    """
    return _sections(code)[0].is_date


def show(value: float | int | Decimal, code: str, *, since_1904: bool = False) -> str:
    """The number as a person sees it in the workbook.

    >>> show(0.0856, "0.0%"), show(-45, "#,##0;(#,##0)"), show(1234567, '£#,##0.0,,"m"'), show(45747, "mmm-yy")
    ('8.6%', '(45)', '£1.2m', 'Mar-25')
    """
    if isinstance(value, float) and (quick := _quickly(value, code)) is not None:
        return quick
    number = _as_decimal(value)
    sections = _sections(code or "General")
    section, plain_minus = _section_for(sections, number)
    if section.is_date:
        return _shown_date(number, section, since_1904=since_1904)
    words = _shown_number(abs(number), section)
    if plain_minus and number < 0 and re.search(r"[1-9]", words):
        words = f"-{words}"
    return words.strip()


_PLAIN = re.compile(r"(?P<before>£?)(?P<whole>#,##0|0)(?:\.(?P<after>0+))?(?P<percent>%?)")


@lru_cache(maxsize=1024)
def _plain_form(code: str) -> tuple[str, int, int, str] | None:
    """What goes before, decimals, factor and what goes after, of formats such as #,##0.0%."""
    found = _PLAIN.fullmatch(code)
    if not found:
        return None
    sign = "," if "," in found["whole"] else ""
    decimals = len(found["after"] or "")
    return (
        f"{{}}{found['before']}{{:{sign}.{decimals}f}}{found['percent']}",
        decimals,
        100 if found["percent"] else 1,
        sign,
    )


def _quickly(value: float, code: str) -> str | None:
    """The commonest formats, several times faster; None where the exact way must decide."""
    form = _plain_form(code)
    if form is None:
        return None
    template, decimals, factor, _ = form
    size = abs(value) * factor
    if size >= 1e12:
        return None
    part = size * 10**decimals % 1
    if 0.499999 < part < 0.500001:
        return None  # a tie, which Excel rounds away from zero and we would not
    minus = "-" if value < 0 and size * 10**decimals > 0.5 else ""
    return template.format(minus, size)


def _as_decimal(value: float | int | Decimal) -> Decimal:
    try:
        return Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    except InvalidOperation:
        return Decimal(0)


def _section_for(sections: tuple[_Section, ...], number: Decimal) -> tuple[_Section, bool]:
    """The part of the format that applies, and whether the minus sign is ours to write."""
    conditional = [section for section in sections if section.condition is not None]
    if conditional:
        for section in conditional:
            sign, bound = section.condition or ("", Decimal(0))
            if {"<": number < bound, ">": number > bound, "=": number == bound, "<=": number <= bound,
                    ">=": number >= bound, "<>": number != bound}.get(sign, False):  # fmt: skip
                return section, True
        return next((section for section in sections if section.condition is None), sections[-1]), True
    if number < 0 and len(sections) > 1:
        return sections[1], False
    if number == 0 and len(sections) > 2:
        return sections[2], False
    return sections[0], True


def _general(number: Decimal) -> str:
    if number == number.to_integral_value() and abs(number) < Decimal("1e15"):
        return str(int(number))
    text = f"{float(number):.10g}"
    return str(Decimal(text)) if "e" in text and abs(number) > Decimal("1e-6") else text


def _shown_number(number: Decimal, section: _Section) -> str:
    tokens = section.tokens
    kinds = [kind for kind, _ in tokens]
    if "general" in kinds or "at" in kinds:
        return "".join(_general(number) if kind in ("general", "at") else text for kind, text in tokens)
    if "digits" not in kinds:
        return "".join(
            "%" if kind == "percent" else text for kind, text in tokens if kind in ("text", "percent", "point")
        )
    if "exponent" in kinds:
        return f"{float(number):.2E}"
    if any(kind == "text" and text == "/" for kind, text in tokens) and kinds.count("digits") >= 2:
        return _general(number)  # a fraction: shown as what it is worth
    number *= Decimal(100) ** kinds.count("percent")
    last_digits = len(kinds) - 1 - kinds[::-1].index("digits")
    point = kinds.index("point") if "point" in kinds else len(kinds)
    whole_form = "".join(text for kind, text in tokens[:point] if kind == "digits")
    after_form = "".join(text for kind, text in tokens[point:] if kind == "digits")
    for index, (kind, text) in enumerate(tokens):
        if kind == "scale" and (index == last_digits + 1 or index == point - 1):
            number /= Decimal(1000) ** len(text)
    most, least = len(after_form.replace(",", "")), after_form.count("0")
    try:
        number = number.quantize(Decimal(1).scaleb(-most), rounding=ROUND_HALF_UP)
    except InvalidOperation:
        return _general(number)
    whole, _, after = f"{number:f}".partition(".")
    while len(after) > least and after.endswith("0"):
        after = after[:-1]
    whole = whole.rjust(whole_form.count("0"), "0")
    if whole == "0" and "0" not in whole_form:
        whole = ""
    if "," in whole_form:
        whole = re.sub(r"(?<=\d)(?=(?:\d{3})+$)", ",", whole)
    return _placed(tokens, whole, after)


def _placed(tokens: tuple[tuple[str, str], ...], whole: str, after: str) -> str:
    """The digits put where the format's first signs for digits stand, its other words around them."""
    words: list[str] = []
    whole_done = after_done = False
    for kind, text in tokens:
        if kind == "digits" and not whole_done:
            words.append(whole)
            whole_done = True
        elif kind == "point":
            if not whole_done:
                words.append(whole)
                whole_done = True
            if after:
                words.append("." + after)
            after_done = True
        elif kind == "digits" or (kind == "scale"):
            continue
        elif kind == "percent":
            words.append("%")
        elif kind == "text" or kind == "date":
            words.append(text)
    return "".join(words) if after_done or not after else "".join(words) + "." + after


def _shown_date(number: Decimal, section: _Section, *, since_1904: bool) -> str:
    if number < 0 or number > 2_958_466:
        return _general(number)
    seconds = int((number % 1 * 86_400).to_integral_value(rounding=ROUND_HALF_UP))
    days = int(number)
    if any(kind == "elapsed" for kind, _ in section.tokens):
        whole = days * 86_400 + seconds
        return f"{whole // 3600}:{whole // 60 % 60:02d}"
    # Day 60 is a 29 February 1900 that never was: from then on one day less.
    since_1900 = datetime(1899, 12, 30) if days > 59 else datetime(1899, 12, 31)
    start = datetime(1904, 1, 1) if since_1904 else since_1900
    try:
        moment = start + timedelta(days=days, seconds=seconds)
    except OverflowError:
        return _general(number)
    return show_date(moment, section.tokens)


def show_date(moment: datetime, tokens: tuple[tuple[str, str], ...]) -> str:
    words: list[str] = []
    twelve = any(kind == "ampm" for kind, _ in tokens)
    minutes_next = False
    for index, (kind, text) in enumerate(tokens):
        low = text.lower()
        if kind == "date":
            following = next((t.lower() for k, t in tokens[index + 1 :] if k == "date"), "")
            if low[0] == "m" and len(low) <= 2 and (minutes_next or following.startswith("s")):
                words.append(f"{moment.minute:0{len(low)}d}")
            else:
                words.append(_date_part(moment, low, twelve=twelve))
            minutes_next = low[0] == "h"
        elif kind == "ampm":
            words.append("AM" if moment.hour < 12 else "PM")
        elif kind == "text":
            words.append(text)
        elif kind == "point":
            words.append(".")
    return "".join(words).strip()


def _date_part(moment: datetime, sign: str, *, twelve: bool) -> str:
    letter, length = sign[0], len(sign)
    if letter == "y":
        return f"{moment.year:04d}" if length > 2 else f"{moment.year % 100:02d}"
    if letter == "m":
        name = _MONTHS[moment.month - 1]
        return {3: name[:3], 4: name, 5: name[0]}.get(length, f"{moment.month:0{min(length, 2)}d}")
    if letter == "d":
        name = _DAYS[moment.weekday()]
        return {3: name[:3]}.get(length, name if length > 3 else f"{moment.day:0{length}d}")
    if letter == "h":
        hour = (moment.hour % 12 or 12) if twelve else moment.hour
        return f"{hour:0{min(length, 2)}d}"
    return f"{moment.second:0{min(length, 2)}d}"
