"""The period of a cell: of its columns and rows, of a note that explains them, or of what stands over the table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from db.records import Basis
from monitor.targets.cells import DATED_FIGURE, Slot
from monitor.targets.labels import Label, read_label
from monitor.targets.periods import MONTH_NAMES, MONTHS, find_periods, parse_period
from monitor.targets.tables.view import IN_ALL, View
from monitor.targets.written import WRITTEN

_TIMES: Final = re.compile(
    r"\b(?:open(?:s|ing|ed)?|when|timescales?|time ?frame|date|deadline|by|completion|available|delivery|due|start|from|year|period|month|target date|to be delivered|planned)\b",
    re.IGNORECASE,
)
_OTHER_DATE: Final = re.compile(
    r"\b(?:updated?|agreed|approv\w+|reported|signed|published|review\w*|decisions?|decided|consult\w*|last|inspect\w*|ofsted|baseline|now"
    r"|latest|current|previous|built|established|founded|paid|status|comments?|commentary|notes?|progress|position)\b",
    re.IGNORECASE,
)
_BEFORE: Final = re.compile(r"\b(?:last|previous|prior|next) (?:year|quarter|period|month|term)\b", re.IGNORECASE)
_MONTH_NAME: Final = re.compile(rf"({MONTH_NAMES})\.?", re.IGNORECASE)
# "Places to be added each September" over columns of years.
_EACH_MONTH: Final = re.compile(
    rf"\b(?:each|every|by|by the|in|at|from) ({MONTH_NAMES})\b(?! 20)|\(({MONTH_NAMES})(?: census| each year)?\)"
    rf"|\b({MONTH_NAMES}) (?:of|in) each year\b|\b({MONTH_NAMES}) of opening\b|\b({MONTH_NAMES}) (?:school )?(?:census|count)\b|(?:^|, )({MONTH_NAMES})$",
    re.IGNORECASE,
)
_AT_END: Final = re.compile(rf", (?:{MONTH_NAMES})$", re.IGNORECASE)  # "EHC plans, January" over years
_AT_END_OF: Final = re.compile(rf"\bend of (?={MONTH_NAMES}\b)", re.IGNORECASE)
_PART_OF_YEAR: Final = re.compile(rf"\b(?:{MONTH_NAMES}) (?:to|[-–]) (?:{MONTH_NAMES}) 20\d\d\b", re.IGNORECASE)
IN_MONTH: Final = re.compile(r"20\d\d-(?:0[1-9]|1[0-2])")
_AGED: Final = re.compile(r"ages?\b", re.IGNORECASE)  # "Age at 31 August": no time of the counts
_EACH_DAY: Final = re.compile(
    rf"(?<!ending )(?<!ended )(?<!end )(?<!year to )\b([0-3]?\d)(?:st|nd|rd|th)? ({MONTH_NAMES})\b(?!,? ?20\d\d)",
    re.IGNORECASE,
)
# What may stand in a note between the name of a column and its time: "‘latest’ the position at 30 September 2026".
_MEANING: Final = (
    r"[\"'”’]?(?:\s*(?:[:=(,]|\b(?:column|figures?|is|are|means?|was|were|refers? to|ends?|ended|for|of|at|on|the|position|count|value|level|end"
    r"|that|those|taken|as|to)\b))*\s*(?=[\dA-Z])"
)
# Forecasts of the account as each return to the department gave them: "This return", "Return 5 (Sept 2025)".
RETURN: Final = re.compile(r"(?:this|last|previous|latest|next) return\b|return \d", re.IGNORECASE)
# When: a column of shares beside that of a year, a cell that arrives at the end of a span, years that are those of a census.
_ITS_SHARE: Final = re.compile(
    r"(?:as )?(?:an? )?(?:%|per ?cent(?:age)?|share|proportion)(?: of (?:all |the )?(?:total|plans|EHC plans|EHCPs|pupils|children))?",
    re.IGNORECASE,
)
REACHES: Final = re.compile(r"(?:from .* )?to [£\d]", re.IGNORECASE)  # "from 6,105 to 6,900", "to 640"
_SPAN: Final = re.compile(r"(?:from )?(?P<first>.*20\d\d.*?) (?:to|until|[-–]) (?P<last>.*20\d\d.*)", re.IGNORECASE)
_TABLE_NUMBER: Final = re.compile(r"table (\d+)\b", re.IGNORECASE)
_OF_TABLES: Final = re.compile(r"\btables? (\d+(?:(?:, | and |, and | to )\d+)*)", re.IGNORECASE)
_OF_EACH_YEAR: Final = re.compile(
    r"\bunless (?:stated|shown|otherwise|it says)\b|\b(?:of|in) (?:the|each|every|that) year\b|\byears? (?:shown|given)\b",
    re.IGNORECASE,
)
_MADE_IN: Final = re.compile(
    r"\b(?:plan|agreement|forecast|programme|budget|estimate|strategy|projection|profile|as|version)\b.{0,12}\b(?:of|made(?: in)?|agreed(?: in)?|approved(?: in)?|revised(?: in)?|submitted(?: in)?"
    r"|signed(?: in)?|set in|from) (?:\w+ )?$",
    re.IGNORECASE,
)
# "By January 2030" over the labels of the rows: when all is to be, but for what is now.
_ALL_BY: Final = re.compile(r"by (?:the )?(?:end of )?", re.IGNORECASE)


def row_period(view: View, row: Sequence[Slot], over: tuple[str, ...] = ()) -> tuple[str, str]:
    """The period that a column of dates gives to the whole row: "Opening", "By when".

    Where each of several groups of columns has its dates, those of the group that `over` names.
    """
    for slot in row:
        if over and slot.columns[1:] != over:
            continue
        header = " ".join(slot.columns)
        if slot.kind == "words" and DATED_FIGURE.fullmatch(slot.cell.text):
            continue  # "71 (2025 average)" says when it was so
        if _TIMES.search(header) and not any(c.basis == "actual" for c in view.labels(slot.columns)):
            label = read_label(slot.cell.text, view.academic)
            if label.period and slot.kind in ("period", "words"):
                return label.period, label.period_written
    dated = [slot for slot in row if slot.kind == "period"]
    # One more date is the row's, unless the columns have theirs: "Ready for", "In use".
    if len(dated) == 1 and not view.dated and not _OTHER_DATE.search(" ".join(dated[0].columns)):
        label = read_label(dated[0].cell.text, view.academic)
        return label.period, label.period_written
    return "", ""


def period_of(
    view: View, slot: Slot, columns: Sequence[Label], own: tuple[str, str], basis: Basis | None = None
) -> tuple[str, str]:
    """The period of a cell and how it is written; two empty strings where nothing dates it."""
    if own[0]:
        return own
    labels = [*columns, *view.labels(slot.rows), *view.labels(slot.groups)]
    dated = [label for label in labels if label.period]
    dated = [label for label in dated if not RETURN.match(label.text)] or dated
    # "Latest forecast (Jan 2025)" says when it was made.
    dated = [label for label in dated if not (label.basis and f"({label.period_written})" in label.text)] or dated
    # "Plan of 2024" over rows of years says which plan.
    dated = [x for x in dated if not (x.basis and _MADE_IN.search(x.text.partition(x.period_written)[0]))] or dated
    if any(x.yearly and not x.basis for x in dated):  # "Plan, February 2025" beside "2026-27" says which plan
        dated = [x for x in dated if not (x.basis in ("forecast", "target") and IN_MONTH.fullmatch(x.period))]
    if dated:
        best = max(dated, key=lambda label: (len(label.period), -dated.index(label)))
        near = dated[0]
        label = best if best.period.startswith(near.period[:4]) else near
        return _month_of(view, labels, label.period) or label.period, label.period_written
    meant = meant_period(view, columns)
    if meant[0]:
        return meant
    if (year := _of_column_before(view, slot)) is not None:
        return year
    if REACHES.match(slot.cell.text) and (span := end_of_span(slot.columns)) is not None:
        return span
    if any(_PART_OF_YEAR.search(x.text) for x in columns):
        return "", ""  # "April to December 2024" is no period that can be told
    if view.compared and len(view.sole) == 2:
        return view.sole  # "Ourshire, %" and "England, %" beside "Number, January 2025"
    if view.years_down and any(map(IN_ALL.fullmatch, slot.rows[:1])):
        return "", ""  # the sum of all its years
    outer = [x for x in view.labels((*slot.stub, *slot.titles, *view.titles)) if x.period]
    if basis in ("forecast", "target"):
        heads = [x for x in view.labels(slot.stub) if x.period and _ALL_BY.fullmatch(before_period(x))]
        if heads:
            return heads[0].period, heads[0].period_written
    if any(_BEFORE.search(x.text) for x in (*columns, *view.labels(slot.rows))):
        return "", ""  # "Last year" under a title of this year
    # A day or month over a table says when it was written, which is no target's time.
    undated = [
        x for x in outer if basis == "actual" and not WRITTEN.search(x.text) and not _ALL_BY.fullmatch(before_period(x))
    ]
    due = [
        x
        for x in outer
        if (basis == "target" and re.search(r"\bby (?:the end of )?$", x.text.partition(x.period_written)[0]))
        or (basis in ("target", "forecast") and view.is_past(x.period) is False)  # nothing is written later
    ]
    # "Placements in January 2026" over "Plan | Actual"
    due += [
        x
        for x in outer[:1]
        if x.text in view.titles[:1] and (x.basis == "target" or view.measured) and not WRITTEN.search(x.text)
    ]
    nearest = [x for x in undated[:1] if view.titles and x.text == view.titles[0]]
    over = next((x for x in (*nearest, *(x for x in outer if x.yearly), *undated[:1], *due[:1])), None)
    if over is None:
        return "", ""
    return _month_of(view, labels, over.period) or over.period, over.period_written


def _of_column_before(view: View, slot: Slot) -> tuple[str, str] | None:
    """The period over the column to the left, of whose figures this one holds the shares: "2026 | % of plans"."""
    before = view.lefts.get((slot.row, slot.column - 1), ())
    if not slot.columns or not before or not _ITS_SHARE.fullmatch(slot.columns[0].strip()):
        return None
    if slot.columns[1:] != before[1:]:
        return None
    return next(((x.period, x.period_written) for x in view.labels(before[:1]) if x.period), None)


def meant_period(view: View, columns: Sequence[Label]) -> tuple[str, str]:
    """The period that a note gives to the name of a column: "Now is January 2025"."""
    for label in columns:
        name = label.text.strip(" \"'“”‘’:")
        if len(name) < 2 or len(name) > 30:
            continue
        for note in (*view.context.notes, *view.context.meanings):
            match = re.search(
                rf"(?<!\w){re.escape(name)}s?(?!\w)(?P<between>{_MEANING})(?P<when>[^.;]{{3,60}})",
                note,
                re.IGNORECASE,
            )
            period = next(iter(find_periods(match["when"], view.academic)), None) if match else None
            if period is not None and period.start == 0 and period.kind != "span":
                return period.value, period.written
    return "", ""


def _month_of(view: View, labels: Sequence[Label], year: str) -> str:
    """The month of a bare "Jan" under a title or beside a column that names its year; "" where there is none.

    The day, where "1 September" stands over years.
    """
    names = [m for m in (_MONTH_NAME.fullmatch(x.text.strip()) for x in labels) if m]
    if not names and re.fullmatch(r"20\d\d", year):
        over = dict.fromkeys(text for text in (*view.stubs, *view.titles[:1]) if not _AGED.match(text))
        days = [m for m in map(_EACH_DAY.search, over) if m]
        if len(days) == 1:  # the end of a financial year names the year
            return f"{year}-{MONTHS[days[0][2].lower()]:02d}-{int(days[0][1]):02d}"
        told = [x.period for x in view.labels(view.titles[:1]) if IN_MONTH.fullmatch(x.period)]
        if told and told[0][:4] in view.bare_years:
            return year + told[0][4:]  # "Plans in January 2025 and forecasts" over "2025 | 2028"
        counted = () if any(x.measure and not _is_of_a_day(x.measure) for x in labels) else _counting_months(view)
        rows = (text for x in labels if not x.period and (text := _AT_END.search(x.text)))
        counted = (*counted, *(match.group() for match in rows))
        named = {
            next(name for name in m.groups() if name).lower() for m in map(_EACH_MONTH.search, (*over, *counted)) if m
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


def _counting_months(view: View) -> tuple[str, ...]:
    """What the document says of when its tables count: "Counts in tables 1 and 3 are at the January census of each year"."""
    number = next((m[1] for m in map(_TABLE_NUMBER.match, view.titles[:3]) if m), "")
    found = []
    for text in view.context.meanings:
        of_tables = _OF_TABLES.search(text)
        if _OF_EACH_YEAR.search(text) and (of_tables is None or number in re.findall(r"\d+", of_tables[1])):
            found.append(_AT_END_OF.sub("each ", text))
    return tuple(found)


def before_period(label: Label) -> str:
    """The words of a label before its period."""
    return label.text.partition(label.period_written)[0]


def end_of_span(columns: Sequence[str]) -> tuple[str, str] | None:
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
