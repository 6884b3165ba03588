"""Cells that are words: sentences, measures of success, progress, and commitments without a figure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from db.records import Basis, Block, Target
from monitor.targets.cells import Slot
from monitor.targets.commitments import as_direction, find_cues, goes_against
from monitor.targets.figures import find_figures, parse_cell
from monitor.targets.labels import Label, read_label, words_of
from monitor.targets.naming import find_mentions
from monitor.targets.sentences import find_in_block
from monitor.targets.tables.bases import STATES
from monitor.targets.tables.stating import COUNT_AND_SHARE, figures_of, target_of
from monitor.targets.tables.subjects import Subject, subject_of
from monitor.targets.tables.view import View, is_money
from monitor.targets.weighing import PLACES_OF

_PROGRESS: Final = re.compile(
    r"\b(?:progress|updates?|latest position|what has happened|achievements?)\b", re.IGNORECASE
)
_EVIDENCE: Final = re.compile(
    r"(?:(?:supporting|our|key) )?(?:evidence|what we (?:have done|did|have achieved)|delivered so far)\b",
    re.IGNORECASE,
)
_COMMENTARY: Final = re.compile(r"(?:commentary|comments?|narrative)\b", re.IGNORECASE)
_SHORT_FIGURE: Final = re.compile(r"(?:c\.? ?|~)?£?\d[\d,.]*(?:%|m|k)?(?: \S+){0,4}$")
_STARTS_FROM: Final = re.compile(
    r"\bto\b[^.;]*\d[^.;]*?[,(]?\s(?:up |down )?from (£?\d[\d,.]*\d%?|£?\d%?)(?: (?:in|at|on|for|as at) [^.;,]{3,30})?\s*\)?\.?$",
    re.IGNORECASE,
)
_COSTING: Final = re.compile(
    r"\b(?:costing|priced at|worth)(?: \w+){0,3}? (?:more than|over|above|in excess of) £", re.IGNORECASE
)
_OF_PLACES: Final = re.compile(r"\b\d+[- ]place\b", re.IGNORECASE)  # "30 place SEMH school opens"
_SHARE_OF_PLANS: Final = re.compile(
    r"(?:%|per cent) of (?:all |the |our |those with )*(?:EHC|plans\b|children|pupils|caseload)", re.IGNORECASE
)
_SHARE_WHEN: Final = re.compile(r"(\d[\d.]*%) (?:in|at|for|during) ([\w ]{4,20}\d)(?!\w)", re.IGNORECASE)
_SUCCESS: Final = re.compile(
    r"\b(?:success|targets?|aims?|ambitions?|goals?|milestones?|where we want|how we will know)\b", re.IGNORECASE
)
_HAPPENED: Final = re.compile(
    r"\b(?:was|were|had|has|have|been|from|now|currently|baseline|compared|against)\b", re.IGNORECASE
)
_OF_THE_KIND: Final = re.compile(
    r"\d[\d,.]*\s?(?:%|(?:new )?(?:places|placements|pupils|children))?\s?(?:at|in|on|opened|were|are)\b", re.IGNORECASE
)
_ANSWERS: Final = re.compile(r"^(?:(?:the |our )?answers?|(?:[\w’' ]+ )?responses?(?: of the \w+)?)\b", re.IGNORECASE)
_MILESTONES: Final = re.compile(r"(?:table \w+[:.]? )?(?:key )?milestones?\b", re.IGNORECASE)
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


def sentences_of(view: View, slot: Slot, when: tuple[str, str]) -> list[Target]:
    """Targets that a cell states in a sentence of its own, in columns of actions and measures of success."""
    text = slot.cell.text
    header = " ".join(slot.columns)
    columns = view.labels(slot.columns)
    # "Where we are now" over sentences; over figures, their few words are read with the labels of the row.
    worded = (slot.section, slot.column) not in view.firsts
    states = STATES.search(header) or (worded and any(x.basis == "actual" for x in columns))
    states = states or _ANSWERS.search(header) or any(map(_MILESTONES.match, view.titles[:1]))
    if (
        len(text.split()) < 5
        or COUNT_AND_SHARE.fullmatch(text)
        or not (states or (not slot.columns and len(text.split()) > 8))
    ):
        return _in_few_words(view, slot, columns, when)
    found = []
    wanted = _SUCCESS.search(header) and not _HAPPENED.search(text)
    for target in _in_sentence(view, text, slot) or _in_few_words(view, slot, columns, when):
        if target.basis == "actual" and ((wanted and not view.is_past(target.period)) or _is_to_come(view, target)):
            target = replace(target, basis="target")  # "52% of pupils are in mainstream schools" will be success
        if target.measure == "places_special" and "special" not in text.lower():
            action = view.actions.get((slot.section, slot.row))
            about = (*view.labels(slot.rows), *((action,) if action is not None else ()))
            named = next((x.measure for x in about if x.measure), "")
            target = replace(target, measure=_of_kind(named, target.measure))
        over = _of_column(view, columns, target.basis)
        then = when if target.basis == "target" and (when[0] or not over[0]) else over
        if not then[0]:  # "31 March 2026 | 60% of new plans within 20 weeks"
            then = next(((x.period, x.period_written) for x in view.labels(slot.rows) if x.period), then)
        if then[0] and not target.period:
            target = replace(target, period=then[0], period_written=then[1])
        found.append(target)
    return found


def _in_few_words(view: View, slot: Slot, columns: Sequence[Label], when: tuple[str, str]) -> list[Target]:
    """A commitment without a figure that is no sentence: "Fewer appeals each year", or "Reduce" alone in its row."""
    aimed = any(x.basis == "target" for x in columns)
    if not (aimed or any(map(STATES.search, slot.columns))) or any(x.basis not in ("target", None) for x in columns):
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
        rows = [x for x in view.labels(slot.rows) if x.measure or x.denied or x.quantity == "other"]
        measure = rows[0].measure if aimed and rows and _AS_TIME_GOES.fullmatch(rest.strip(" .")) else ""
    if not measure or measure.startswith("places_") or goes_against(measure, direction):
        return []
    own = read_label(text, view.academic)
    period, written = (own.period, own.period_written) if own.period else when
    place, quote, whom = view.place(slot), view.quote(slot), view.context.council or view.council_of(slot)
    return [Target(measure, "target", direction, "none", None, "", None, period, quote, place, written, "", whom)]


def _is_to_come(view: View, target: Target) -> bool:
    """Whether a target has a period that was not over when the document was written."""
    return bool(target.period) and view.is_past(target.period) is False


def _of_column(view: View, columns: Sequence[Label], basis: Basis) -> tuple[str, str]:
    """The period that stands over a column of sentences: "Where we are (2023/24)", "Ambition by 2028"."""
    over = next((x for x in columns if x.period and x.basis == basis), None)
    return (over.period, over.period_written) if over is not None else ("", "")


def says_more(
    view: View, slot: Slot, columns: Sequence[Label], subject: Subject | None, stated: Sequence[Target]
) -> bool:
    """Whether a cell of what is so says more by its labels than its words say as a sentence."""
    if STATES.search(" ".join(slot.columns)) or not any(x.basis == "actual" for x in columns):
        return False
    return subject is not None and len(figures_of(view, slot, columns, subject)) > len(stated)


def tells_of_progress(view: View, slot: Slot) -> str:
    """Whether a cell of words stands in a column of "progress" or of "evidence" and commentary; "" for others."""
    if _SHORT_FIGURE.match(slot.cell.text) and any(x.basis == "actual" for x in view.labels(slot.columns)):
        return ""  # "197 (Dec 2025)" under "Latest position"
    if slot.kind == "figure":
        return ""
    if any(_PROGRESS.search(text) or _COMMENTARY.match(text) for text in slot.columns):
        return "progress"
    return "evidence" if any(map(_EVIDENCE.match, slot.columns)) else ""


def progress_of(view: View, slot: Slot) -> list[Target]:
    """What such a cell says has happened, where its own words name the measure; its other figures are asides.

    "212 placements at 30 September", "45 places opened": of the kind that the row is about.
    """
    text = slot.cell.text
    if len(text.split()) < 5:
        return []
    found = _in_sentence(view, text, slot, progress=True)
    action = view.actions.get((slot.section, slot.row)) or _action_of(view, slot)
    if action is not None and action.measure and _OF_THE_KIND.match(text):
        found = [
            replace(t, measure=_of_kind(action.measure, t.measure))
            if t.measure in ("places_special", "ehc_plans")
            else t
            for t in (found or _in_sentence(view, text, slot, progress=True, measure=action.measure))
        ]
    elif action is not None and "special" not in text.lower():
        found = [replace(t, measure=_of_kind(action.measure, t.measure)) for t in found]
    # Of what is yet to come, progress tells when new places open.
    ahead = [t for t in found if t.measure.startswith("places_") and t.basis == "target" and _is_to_come(view, t)]
    reached = [t for t in found if (t.basis == "actual" and t.form == "level") or t in ahead]
    return reached or _of_its_row(view, slot)


def _action_of(view: View, slot: Slot) -> Label | None:
    """The row's own words for what is done: "Open resource bases in secondary schools", of new places alone."""
    return next((x for x in view.labels(slot.rows) if x.measure.startswith("places_") or x.measure in PLACES_OF), None)


def _of_its_row(view: View, slot: Slot) -> list[Target]:
    """A share of what the row counts, at another time that is past: "82% in December 2025, the best month yet"."""
    match = _SHARE_WHEN.match(slot.cell.text)
    said = read_label(match[2], view.academic) if match else None
    if match is None or said is None or not view.is_past(said.period):
        return []
    columns = view.labels(slot.columns)
    subject, figure = subject_of(view, slot, columns, ()), parse_cell(match[1])
    shares = any(x.unit == "percent" or x.quantity == "share" for x in view.labels(slot.rows))
    if subject is None or figure is None or not shares or is_money(subject.measure):
        return []
    when = (said.period, said.period_written)
    target = target_of(view, slot, columns, subject, figure, when, False, ())
    return [replace(target, basis="actual", direction="")] if target is not None and target.form == "level" else []


def commitments_of(view: View, row: Sequence[Slot], when: tuple[str, str]) -> list[Target]:
    """Commitments among the labels of a row that holds no figures: "Reduce reliance on independent placements"."""
    if not row or any(slot.kind == "figure" for slot in row):
        return []
    header = " ".join(row[0].stub)
    found: list[Target] = []
    for text in row[0].rows:
        if (len(text.split()) >= 6 or _OF_PLACES.search(text)) and (STATES.search(header) or len(text.split()) >= 12):
            found += _in_sentence(view, text, row[0])
    return [
        replace(t, period=when[0], period_written=when[1]) if when[0] and not t.period and t.basis == "target" else t
        for t in found
    ]


def _of_kind(wanted: str, found: str) -> str:
    """The measure of bare places in a row that is about one kind of them; any other stays."""
    if found == "places_special":
        return PLACES_OF.get(wanted, wanted if wanted.startswith("places_") else found)
    return found


def _in_sentence(view: View, text: str, slot: Slot, progress: bool = False, measure: str = "") -> list[Target]:
    """What a sentence in a cell states; one of progress has nothing from its row but the `measure` given."""
    raw = view.raw.get(text, text)
    columns = view.labels(slot.columns)
    basis = None if progress else next((x.basis for x in columns if x.basis), None)
    if not progress:
        action = view.actions.get((slot.section, slot.row))
        rows = (*view.labels(slot.rows), *((action,) if action is not None else ()))
        measure = next((x.measure for x in rows if x.measure), view.context.measure)
    block = Block("paragraph", raw, view.place(slot), ocr=view.block.ocr)
    context = replace(
        view.context,
        before="",
        leads=(),
        lead="",
        period="",
        period_written="",
        measure=measure,
        basis=None if progress or any(map(_ANSWERS.search, slot.columns)) else basis or "target",
    )
    found = _with_start([replace(t, place=view.place(slot)) for t in find_in_block(block, context)], raw)
    if measure and not any(m.measure for m in find_mentions(text)):
        # "Reduce by 15% by March 2027": of what, its row alone says.
        found = [replace(t, measure=measure) if is_money(t.measure) == is_money(measure) else t for t in found]
    if words_of("other").search(text):
        found = [t for t in found if t.measure != "ehc_plans"]  # "exclusions of children with EHCPs"
    named = next((x.measure for x in view.labels(slot.rows) if x.measure), "")
    if named.startswith("placements_") and _SHARE_OF_PLANS.search(text):
        # "No more than 6% of EHCPs" beside "Independent schools"
        shares = [t.measure == "ehc_plans" and t.unit == "percent" and t.form == "level" for t in found]
        found = [replace(t, measure=named) if share else t for t, share in zip(found, shares, strict=True)]
    return [replace(t, basis=basis) for t in found] if basis else found


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
