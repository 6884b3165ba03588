"""Which of the periods of a sentence, or of what stands around it, a figure is for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from db.measures import family_of
from db.records import Target
from monitor.targets.clauses import Sentence
from monitor.targets.context import Context
from monitor.targets.figures import Figure
from monitor.targets.periods import Period

_COMPARING: Final = frozenset({"since", "than", "before", "between", "after"})
_THIS_YEAR: Final = re.compile(
    r"\b(?:this (?:financial )?year|(?:by|at) (?:the )?year[- ]end|that year|the same year)\b", re.IGNORECASE
)
_END_OF_AGREEMENT: Final = re.compile(
    r"\b(?:end|life|course|term|close) of (?:the|this|our) (?:agreement|programme|plan|safety valve)\b|\bwhen the agreement ends\b|\bby the agreement'?s end\b",
    re.IGNORECASE,
)
Timed = tuple[str, str]


def period_of(
    sentence: Sentence,
    figure: Figure,
    context: Context,
    last: Timed,
    baseline: Figure | None = None,
    compared: Timed | None = None,
    figures: Sequence[Figure] | None = None,
) -> Timed:
    """The normalised period of the figure and the words for it; empty where none is given."""
    periods = [p for p in sentence.periods if p.kind != "span" and not _compares(sentence, p)]
    if baseline is not None:
        spanned = _between(sentence)
        if spanned is not None:
            return spanned.value, spanned.written
        periods = [p for p in periods if not baseline.end <= p.start < figure.start]
    found = _in_sentence(sentence, figure, periods, sentence.figures if figures is None else figures)
    if found is not None:
        return found.value, found.written
    if compared is not None:
        return compared
    if _spanned(sentence, figure):
        return "", ""
    if context.period_role == "dates" and not figure.unit.startswith("gbp"):
        context = replace(context, period="", period_written="")  # a report's own date; its sums are of its year
    return _around(sentence, figure.start, figure.end, context, last, bool(periods))


def certain_period(sentence: Sentence, figure: Figure, moved: bool, change: bool) -> Timed | None:
    """The period where the words leave no choice: "respectively", and "between 2024 and 2028 from 300 to 200".

    moved: the figure has a baseline. change: it says by how much. Both arrive when the span ends: "up 15% between January
    2023 and January 2024".
    """
    periods = [p for p in sentence.periods if p.kind != "span"]
    found = _respectively(sentence, figure, periods) or (_between(sentence) if moved else None)
    if found is None and change:
        found = _span_of_change(sentence, figure)
    if (
        found is None
        and len(periods) == 1
        and periods[0].end <= figure.start
        and _AGAINST_PLAN.search(sentence.text[: figure.start])
    ):
        found = periods[0]
    return (found.value, found.written) if found else None


def _span_of_change(sentence: Sentence, figure: Figure) -> Period | None:
    """The one span of years in the part of a change, where no other period stands nearer."""
    low, high = sentence.part(figure.start)
    here = [p for p in sentence.periods if low <= p.start < high]
    spans = [p for p in here if p.kind == "span" and p.role in ("from", "between")]
    years = [p for p in here if p.role == "to" and _YEARS_TO.search(sentence.text[: p.start])]
    found = [*spans, *years]
    return found[0] if len(found) == 1 and len(here) == 1 else None


# "£8.9m in 2024-25, compared with the planned £8.0m": both are of that year
_AGAINST_PLAN: Final = re.compile(
    r"\b(?:against|compared (?:with|to)) (?:the |a |an |our |its )?(?:planned|budgeted|targeted|target|plan|budget|profile|agreed|mitigated|trajectory)(?: \w+){0,3} (?:£)?$",
    re.IGNORECASE,
)
_YEARS_TO: Final = re.compile(r"\b(?:years?|months) to (?:the end of )?$", re.IGNORECASE)


def _between(sentence: Sentence) -> Period | None:
    """The end of "between 2024-25 and 2027-28", at which what moves from one figure to another arrives."""
    for period in sentence.periods:
        if period.kind == "span" and re.search(r"\bbetween\s$", sentence.text[: period.start], re.IGNORECASE):
            return period
    return None


def period_of_commitment(sentence: Sentence, start: int, end: int, context: Context) -> Timed:
    """The period of a commitment without a figure."""
    low, high = sentence.clause(start, end)
    periods = [
        p
        for p in sentence.periods
        if p.kind != "span" and not _compares(sentence, p) and not (p.kind == "day" and p.role == "on")
    ]
    inside = [p for p in periods if low <= p.start < high]
    after = [p for p in inside if p.start >= end and p.start < sentence.part(start)[1]]
    before = [
        p for p in inside if p.end <= start and (_opens(sentence, p) or sentence.crossings(p.end, start) == (0, 0))
    ]
    chosen = after[0] if after else (before[-1] if before else None)
    if chosen is not None:
        return chosen.value, chosen.written
    # Of what stands around it, only words that say what is planned for a time date it: no title does.
    governed = context if context.period_role == "governs" else replace(context, period="", period_written="")
    return _around(sentence, start, end, governed, ("", ""), bool(periods))


def _compares(sentence: Sentence, period: Period) -> bool:
    """A period that a change is measured from, or that dates a document, is not the figure's."""
    deadline = period.role == "before" and re.search(
        r"\bbefore the end of\s$", sentence.text[: period.start], re.IGNORECASE
    )
    if period.role in _COMPARING and not deadline:
        return True
    if dates_paper(sentence, period):
        return True
    last = max((f.end for f in sentence.figures if f.end <= period.start), default=0)
    before = sentence.text[max(last, period.start - 50) : period.start].lower()
    if period.kind in ("calendar", "year") and before.endswith(" on "):
        return True
    if re.search(
        r"\b(?:(?<!later )than|twice|times|double|(?<!by )half|years to|life of|years? until|annually (?:to|until))\b(?: (?!and\b|plan\b|budget\b|agreement\b)[a-z'-]+){0,5} $",
        before,
    ):
        return True
    return bool(
        re.search(
            r"\b(?:than (?:in|at|for|on)|compared (?:with|to)(?: the)?|since|baseline (?:of|in|year)?|from a \w+ baseline|signed in|agreed in|published (?:on|in)|approved (?:on|in)|dated|act|reported (?:on|in|to)|meeting (?:on|of|in)|cabinet (?:on|in)|forum (?:on|in))(?: the| end of| \d{1,2})*\s?$",
            before,
        )
    )


_OF_PAPER: Final = re.compile(r"\s(?:version|submission|edition|draft|refresh)\b", re.IGNORECASE)


def dates_paper(sentence: Sentence, period: Period) -> bool:
    """Whether a day or month says which paper is meant, and not when something was so: "the March 2025 version".

    A year is that of the figures: "the 2025-26 draft budget".
    """
    return period.kind in ("day", "month") and bool(_OF_PAPER.match(sentence.text, period.end))


def _in_sentence(sentence: Sentence, figure: Figure, periods: list[Period], figures: Sequence[Figure]) -> Period | None:
    if not periods or re.search(
        r"\((?:now|currently|at present|today)\s(?:\w+\s){0,2}$", sentence.text[: figure.start]
    ):
        return None
    paired = _respectively(sentence, figure, periods)
    if paired is not None:
        return paired
    after = [p for p in periods if p.start >= figure.end]
    before = [p for p in periods if p.end <= figure.start]
    right = after[0] if after else None
    left = before[-1] if before else None
    next_figure = next((f.start for f in figures if f.start >= figure.end), None)
    previous_figure = next((f.end for f in reversed(figures) if f.end <= figure.start), None)
    right_own = right is not None and (next_figure is None or right.start < next_figure)
    left_own = left is not None and (previous_figure is None or left.start >= previous_figure)
    if right is not None and re.fullmatch(r"\s?\((?:in |by |for |at )?", sentence.text[figure.end : right.start]):
        return right  # "47% (2024)"
    if left is not None and re.fullmatch(r"[\s:–-]{1,3}", sentence.text[left.end : figure.start]):
        return left  # "2021: 312"
    if (
        right is not None
        and right_own
        and any(
            m.measure and figure.end <= s < m.start < m.end <= right.start
            for s in sentence.soft
            for m in sentence.mentions
            if not m.weak
        )
    ):
        right_own = False  # another subject stands between: the period is for that one
    if right_own and right is not None and _bracketed(sentence, right) and not _bracketed_with(sentence, right, figure):
        opening = sentence.text.rindex("(", 0, right.start)
        if re.match(r"\([^()]*\d[^()]*%|\([^()]*£", sentence.text[opening : right.start]):
            return left
        if sentence.crossings(figure.end, opening - 1)[0] == 0 and sentence.part(figure.start)[1] >= opening - 1:
            return right
    if right_own and right is not None and left_own and left is not None:
        direct_right = sentence.crossings(figure.end, right.start) == (0, 0)
        direct_left = sentence.crossings(left.end, figure.start) == (0, 0)
        if direct_right != direct_left:
            return right if direct_right else left
        return _nearer(sentence, figure, left, right)
    if left is not None and _bracketed(sentence, left) and not _bracketed_with(sentence, left, figure):
        left, left_own = None, False
    if right_own and right is not None and _reaches(sentence, figure.end, right.start):
        return right
    doing = left is not None and re.match(
        r",\s(?:creating|providing|adding|giving|offering|bringing|making|taking|with|saving|leaving)\b",
        sentence.text[left.end :],
    )
    if doing and left is not None and left_own:
        return left
    named = left is not None and re.match(
        r"\s(?:in-year |cumulative |DSG )?(?:budget|overspend|deficit|outturn|target|plan|figure|balance)\b",
        sentence.text[left.end :],
    )
    if named and left is not None and left_own and sentence.part(figure.start)[0] <= left.start:
        return left
    if left_own and left is not None and not _belongs_left(sentence, left, previous_figure):
        hard, soft = sentence.crossings(left.end, figure.start)
        which = re.match(r",?\s(?:for|in|during) which\b|,?\swhen\b", sentence.text[left.end :])
        first = left.start < 45 and not any(f.end <= left.start for f in figures)
        if (hard == 0 or (hard == 1 and first)) and (soft + hard == 0 or _opens(sentence, left) or which):
            return left
    clause_low, _ = sentence.clause(figure.start, figure.end)
    stated = re.search(r"\b(?:where|there (?:is|are)|now|currently)\b", sentence.text[clause_low : figure.start])
    if sentence.colon >= 0 and figure.start > sentence.colon and not stated:
        lead = [p for p in before if p.end <= sentence.colon]
        if lead and not [
            p
            for p in periods
            if p.start > sentence.colon
            and sentence.crossings(min(p.start, figure.end), max(p.end, figure.start))[0] == 0
        ]:
            return lead[-1]
    if left is not None and previous_figure is not None and _leads(sentence, left) and _opens(sentence, left):
        return left if sentence.crossings(left.end, figure.start)[0] == 0 else None
    if right is not None and not right_own and _shared(sentence, figure, right):
        return right
    return None


def _respectively(sentence: Sentence, figure: Figure, periods: list[Period]) -> Period | None:
    """The period of the same rank: "in 2025-26 and 2026-27 it will pay £2.8m and £3.1m respectively"."""
    if not re.search(r"\brespectively\b|\bin turn\b", sentence.text):
        return None
    alike = [f for f in sentence.figures if f.unit == figure.unit]
    if len(alike) != len(periods) or figure not in alike:
        return None
    return periods[alike.index(figure)]


def _bracketed(sentence: Sentence, period: Period) -> bool:
    """Whether the period stands in brackets: "(Mar 2021)"."""
    before, after = sentence.text[: period.start], sentence.text[period.end :]
    return before.rfind("(") > before.rfind(")") and ")" in after


def _bracketed_with(sentence: Sentence, period: Period, figure: Figure) -> bool:
    """Whether the figure stands in the same brackets."""
    return ")" not in sentence.text[period.end : figure.start]


def _nearer(sentence: Sentence, figure: Figure, left: Period, right: Period) -> Period | None:
    hard_left, soft_left = sentence.crossings(left.end, figure.start)
    hard_right, soft_right = sentence.crossings(figure.end, right.start)
    gap_left = figure.start - left.end + 60 * hard_left + 8 * soft_left
    gap_right = right.start - figure.end + 60 * hard_right + 8 * soft_right
    return left if gap_left < gap_right else right


def _reaches(sentence: Sentence, start: int, end: int) -> bool:
    hard, soft = sentence.crossings(start, end)
    if sentence.part(start)[1] < end:
        return False
    return not hard and soft <= 3 and end - start < 170


def _belongs_left(sentence: Sentence, period: Period, previous_figure: int | None) -> bool:
    """Whether a period right after the figure before is that one's: "1,500 in 2024 and 1,400"."""
    if previous_figure is not None and re.search(
        r"\bof (?:the )?[\d,]+$", sentence.text[:previous_figure], re.IGNORECASE
    ):
        return False
    return (
        False
        if previous_figure is None
        else period.start - previous_figure < 25 and bool(sentence.crossings(period.end, period.end + 12)[1])
    )


def _opens(sentence: Sentence, period: Period) -> bool:
    """Whether a period stands at the opening of its clause: "In 2017, 90% ..."; "the 2022/23 overspend, first put at"."""
    begin, _ = sentence.part(period.start)
    return len(sentence.text[begin : period.start].split()) <= 8


def _leads(sentence: Sentence, period: Period) -> bool:
    """Whether a period opens the sentence and so rules all of it."""
    first = sentence.figures[0].start if sentence.figures else len(sentence.text)
    return period.start < first


def _shared(sentence: Sentence, figure: Figure, right: Period) -> bool:
    """One period at the end for two figures: "cut plans to 1,500 and placements to 200 by March 2026"."""
    between = sentence.text[figure.end : right.start]
    own = [p for p in sentence.periods if p.end <= figure.start]
    if any(c.kind == "basis" and figure.end <= c.start < right.start and c.grade == "cues" for c in sentence.cues):
        return False
    if (
        re.search(r"\bagainst (?:an? |the |its |our )?(?:\w+ )?(?:target|plan|budget|profile)", between)
        and len(between) < 110
    ):
        return not own
    if right.role != "by" and re.search(r",|\b(?:from|compared|against|than|ago|earlier|before)\b", between):
        return False
    return (
        not own
        and right.role in ("by", "in", "for", "at", "during", "from")
        and " and " in between
        and len(between) < 110
        and not sentence.crossings(figure.end, right.start)[0]
    )


def _spanned(sentence: Sentence, figure: Figure) -> bool:
    low, high = sentence.clause(figure.start, figure.end)
    return any(low <= p.start < high for p in sentence.periods if p.kind == "span")


def _around(sentence: Sentence, start: int, end: int, context: Context, last: Timed, has_own: bool) -> Timed:
    low, high = sentence.clause(start, end)
    clause = sentence.text[low:high]
    if _END_OF_AGREEMENT.search(clause) and context.agreement_end:
        return context.agreement_end, _END_OF_AGREEMENT.search(clause).group()  # type: ignore[union-attr]
    if re.search(r"\((?:now|currently|at present|today)\s(?:\w+\s){0,2}$", sentence.text[:start]):
        return "", ""
    earlier = [p for p in sentence.periods if p.kind != "span" and p.end <= start]
    if earlier and re.search(
        r"\b(?:by which (?:time|point)|by then|at which point|by that time)\b", sentence.part_text(start)
    ):
        return earlier[-1].value, earlier[-1].written
    if last[0] and _THIS_YEAR.search(clause):
        return last
    if context.period and (context.leads or not has_own):
        return context.period, context.period_written
    return "", ""


SCHOOL_YEARS: Final = re.compile(r"\b(?:academic|school) years?\b", re.IGNORECASE)


_OF_BUDGETS: Final = re.compile(
    r"\bfinancial years?\b|\b31 march\b|\bmarch 20|\bbudget|\boutturn|20\d\d/\d\d[^.]{0,80}£|£[^.]{0,80}20\d\d/\d\d",
    re.IGNORECASE,
)


def in_school_years(target: Target, text: str, before: str = "") -> Target:
    """The target, its year an academic one where the text counts in those: "two academic years compared: ... in 2020-21".

    Money is counted in financial years; new places in academic ones where they are written with a stroke, and so are
    children in schools, but where the text speaks of budgets. before: the text before, whose question may have named the
    year as a school year.
    """
    family = family_of(target.measure)
    written = re.search(r"\b20\d\d\s?([-–/])\s?(?:20)?\d\d\b", target.period_written)
    if family == "money" or written is None or not re.fullmatch(r"20\d\d-\d\d", target.period):
        return target
    schooled = family == "places" or (family == "placements" and not _OF_BUDGETS.search(text))
    asked = re.search(rf"\b(?:academic|school) year {re.escape(target.period_written)}", before, re.IGNORECASE)
    if asked or SCHOOL_YEARS.search(text) or (schooled and written[1] == "/"):
        return replace(target, period=target.period.replace("-", "/"))
    return target
