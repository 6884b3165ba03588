"""Figures, differences, periods and dates as people in England write them: 15,200; £2.4m; 9.8%; 31 March 2028."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from decimal import Decimal
from email.utils import parsedate_to_datetime
from zoneinfo import ZoneInfo

from db.records import Target

_LONDON = ZoneInfo("Europe/London")
_POUNDS = {"gbp": (1, ""), "gbp_thousand": (1000, "k"), "gbp_million": (10**6, "m"), "gbp_billion": (10**9, "bn")}
_AFTER = {
    "percent": "%",
    "percentage_points": " percentage points",
    "weeks": " weeks",
    "per_week": " a week",
    "per_month": " a month",
    "per_year": " a year",
    "per_1000": " per 1,000",
    "per_10000": " per 10,000",
}
_MONTHS = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
]  # fmt: skip


def figure(value: Decimal, unit: str) -> str:
    """A value with its unit, never rescaled.

    >>> figure(Decimal("15200"), "count"), figure(Decimal("2.40"), "gbp_million"), figure(Decimal("-3"), "percent")
    ('15,200', '£2.40m', '−3%')
    """
    minus = "−" if value < 0 else ""
    digits = f"{abs(value):,f}"
    if unit in _POUNDS:
        return f"{minus}£{digits}{_POUNDS[unit][1]}"
    after = _AFTER.get(unit, "" if unit in ("", "count") else f" {unit.replace('_', ' ')}")
    if after == " percentage points" and abs(value) == 1:
        after = " percentage point"
    return f"{minus}{digits}{after}"


def scaled(value: Decimal, unit: str) -> tuple[Decimal, str]:
    """The value in the smallest unit of its kind, to compare or subtract: £2.4m is 2,400,000 gbp."""
    if unit in _POUNDS:
        return value * _POUNDS[unit][0], "gbp"
    return value, unit


def step(before: Target | None, after: Target | None) -> Decimal | None:
    """How far the figure moved, in the unit of scaled(); None where the two cannot be subtracted."""
    if before is None or after is None or before.value is None or after.value is None or before.form != after.form:
        return None
    old, old_unit = scaled(before.value, before.unit)
    new, new_unit = scaled(after.value, after.unit)
    return new - old if old_unit == new_unit else None


def difference(before: Target | None, after: Target | None) -> str:
    """How far the figure moved, in number and per cent; empty where the two cannot be subtracted.

    Of a fall or a rise it says whether it is now a larger or a smaller one, of a deficit that became a surplus (or the
    other way about) whether that is better: "higher" and "lower" would leave a reader to work out the signs.

    >>> from decimal import Decimal as D
    >>> from db.records import Place
    >>> was = Target("ehc_plans", "target", "", "level", D("15200"), "count", None, "", "", Place())
    >>> now = Target("ehc_plans", "target", "", "level", D("14100"), "count", None, "", "", Place())
    >>> difference(was, now)
    '1,100 lower (7.2%)'
    """
    moved = step(before, after)
    if before is None or after is None or before.value is None or not moved:
        return ""
    old, unit = scaled(before.value, before.unit)
    if unit in ("percent", "percentage_points"):
        points = _trim(abs(moved))
        size, share = f"{points:,f} percentage point{'' if points == 1 else 's'}", ""
    else:
        size = figure(*_readable(abs(moved), before.unit, after.unit if after else ""))
        share = f" ({_share(abs(moved) / old * 100)})" if old > 0 else ""
    if noun := _noun(before, after):
        grew = abs(old + moved) > abs(old)
        return f"a {'larger' if grew else 'smaller'} {noun}, by {size}{share}"
    if unit == "gbp" and before.measure in ("dsg_deficit", "dsg_in_year") and old * (old + moved) < 0:
        return f"{'worse' if moved > 0 else 'better'} by {size}"
    return f"{size} {'higher' if moved > 0 else 'lower'}{share}"


def _noun(before: Target, after: Target | None) -> str:
    """What both figures are the size of, where that is not a level: "fall", "rise", "surplus"."""
    if after is None or before.value is None or after.value is None:
        return ""
    if before.form == "change" and before.direction == after.direction:
        return {"reduce": "fall", "increase": "rise"}.get(before.direction, "")
    money = before.measure in ("dsg_deficit", "dsg_in_year") and before.unit.startswith("gbp")
    return "surplus" if money and before.value < 0 and after.value < 0 else ""


def _readable(moved: Decimal, before_unit: str, after_unit: str) -> tuple[Decimal, str]:
    """A sum of money in the larger of the two units it was written in."""
    for unit in ("gbp_billion", "gbp_million", "gbp_thousand"):
        if unit in (before_unit, after_unit):
            return _trim(moved / _POUNDS[unit][0]), unit
    return _trim(moved), before_unit


def _share(share: Decimal) -> str:
    if share < Decimal("0.1"):
        return "under 0.1%"
    digits = share.quantize(Decimal(1)) if share >= 100 else share.quantize(Decimal("0.1"))
    return f"{_trim(digits):,f}%"


def _trim(value: Decimal) -> Decimal:
    """value without trailing zeros after the point: 0.50 becomes 0.5, 100 stays 100."""
    text = f"{value:f}"
    return Decimal(text.rstrip("0").rstrip(".") or "0") if "." in text else value


def period_words(period: str) -> str:
    """A period as people say it: "2027-28", "the 2027/28 school year", "March 2028", "31 March 2028".

    >>> period_words("2028-03-31"), period_words("2028-03"), period_words("2027-28"), period_words("2027/28")
    ('31 March 2028', 'March 2028', '2027-28', 'the 2027/28 school year')
    """
    if found := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", period):
        month = int(found[2])
        return f"{int(found[3])} {_MONTHS[month - 1]} {found[1]}" if 1 <= month <= 12 else period
    if found := re.fullmatch(r"(\d{4})-(\d\d)", period):
        # 2009-10 could be either; a financial year's second half is its first year plus one.
        month = int(found[2])
        if month != (int(found[1]) + 1) % 100 and 1 <= month <= 12:
            return f"{_MONTHS[month - 1]} {found[1]}"
        return period
    if re.fullmatch(r"\d{4}/\d\d", period):
        return f"the {period} school year"
    return period


def is_day(period: str) -> bool:
    """Whether the period is one day."""
    return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", period))


def day(moment: datetime) -> str:
    """The date in England: "24 November 2026"."""
    local = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(_LONDON)
    return f"{local.day} {_MONTHS[local.month - 1]} {local.year}"


def day_and_time(moment: datetime) -> str:
    """Date and time in England: "24 November 2026, 02:14"."""
    local = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(_LONDON)
    return f"{day(moment)}, {local:%H:%M}"


def publishers_date(text: str) -> str:
    """A publisher's own date as people write it, in whichever form the site gave it; anything else as it stands.

    >>> publishers_date("2026-11-20T00:30:00+00:00"), publishers_date("20/11/2026"), publishers_date("20 Nov 2026")
    ('20 November 2026', '20 November 2026', '20 November 2026')
    """
    text = text.strip()
    if re.match(r"\d{4}\b", text) and ":" not in text:
        return period_words(text)
    try:
        return day(datetime.fromisoformat(text))
    except ValueError:
        pass
    for form in ("%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%d %b %Y", "%d %B %Y", "%B %d, %Y", "%b %d, %Y"):
        try:
            found = datetime.strptime(text, form)
        except ValueError:
            continue
        return f"{found.day} {_MONTHS[found.month - 1]} {found.year}"
    try:
        return day(parsedate_to_datetime(text))
    except ValueError:
        return text


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun.

    >>> counted(1, "change"), counted(1200, "change"), counted(2, "council")
    ('1 change', '1,200 changes', '2 councils')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"
