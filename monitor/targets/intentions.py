"""Basis and direction of one figure, decided from the cues of its sentence."""

from __future__ import annotations

import re
from typing import Final

from db.measures import family_of
from db.records import Basis, Direction, Form
from monitor.targets.clauses import Sentence
from monitor.targets.commitments import WANTED_LOWER, Cue, as_direction
from monitor.targets.context import Context
from monitor.targets.figures import Figure

_NEVER: Final = re.compile(r"\b(?:if|unless|without|no action|do nothing|unmitigated)\b", re.IGNORECASE)
_COMPARED: Final = re.compile(r"\b(?:compared (?:with|to)|against|down from|up from|from|was previously)\s(?:\w+\s){0,3}$", re.IGNORECASE)
_IMPERATIVE: Final = re.compile(
    r"^(?:[\"“•\-–(\s]*|(?:\w+ ){0,2}to )(?:reduce|increase|cut|lower|raise|create|open|build|expand|limit|hold|keep|cap|halve|double|achieve|reach|deliver|develop|cease|move|return|bring|issue|support|provide|improve|stop|maintain|add|eliminate|clear|decrease|grow|establish|commission|ensure|introduce|place|repatriate|use|educate|avoid|minimise|extend|contain|manage|strengthen|promote|end|reach)\b",
    re.IGNORECASE,
)


def is_dropped(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the words from start to end are denied, rejected, or about others than the council."""
    low, high = sentence.clause(start, end)
    for cue in sentence.cues:
        if cue.kind != "basis":
            continue
        if cue.code == "dropped" and cue.start < high and (cue.end <= start + 2 or cue.start >= end) and not sentence.crossings(cue.end, start)[0]:
            return True
        if cue.code == "elsewhere" and low <= cue.start < high and _is_comparison(sentence, cue, start):
            return True
    return False


def _is_comparison(sentence: Sentence, cue: Cue, start: int) -> bool:
    """England's figures are left out beside a council's; a passage that opens with England is about England."""
    if cue.start < 4 and cue.words.lower() in ("england", "in england", "nationally"):
        return False
    return True


def decide_basis(
    sentence: Sentence, start: int, end: int, measure: str, context: Context, carried: Basis | None = None
) -> Basis:
    """Whether the figure from start to end is wanted, expected if nothing is done, or past."""
    low, high = sentence.clause(start, end)
    cues = [c for c in sentence.cues if c.kind == "basis" and c.code in ("target", "forecast", "actual")]
    here = [c for c in cues if low <= c.start < high]
    strong = [c for c in here if c.grade == "strong"]
    chosen = _nearest(strong, start, end, 45) or _doing_nothing(cues, sentence, start)
    if chosen is None:
        chosen = _nearest(here, start, end, 400)
    if chosen is None and low > 0:
        chosen = _nearest([c for c in cues if c.start < start], start, end, 400)
    if chosen is None:
        return _without_cue(sentence, start, measure, context, carried)
    return _judged(chosen, sentence, start, end, measure, context)


def _nearest(cues: list[Cue], start: int, end: int, within: int) -> Cue | None:
    before = [c for c in cues if c.end <= start + 1 and start - c.end <= within]
    if before:
        return before[-1]
    after = [c for c in cues if c.start >= end - 1 and c.start - end <= within]
    return after[0] if after else None


def _doing_nothing(cues: list[Cue], sentence: Sentence, start: int) -> Cue | None:
    """A condition such as "without intervention" rules its whole part of the sentence."""
    strong = [c for c in cues if c.grade == "strong" and c.code == "forecast" and not sentence.crossings(min(c.start, start), max(c.end, start))[0]]
    return strong[-1] if strong else None


def _judged(cue: Cue, sentence: Sentence, start: int, end: int, measure: str, context: Context) -> Basis:
    if cue.code == "target" and cue.grade == "cues":
        words = cue.words.lower()
        if words in ("will", "would", "should", "shall") and _goes_wrong(sentence, start, end, measure):
            return "forecast"
        if words in ("plan", "agreement", "deal", "action", "secured", "contribute") and not _planned_ahead(sentence, measure):
            return "actual" if family_of(measure) != "money" or measure == "dsg_deficit" else "target"
        return "target"
    if cue.code == "forecast" and cue.grade == "cues":
        if _goes_right(sentence, start, end, measure) and measure not in ("dsg_in_year",):
            return "target"
        if any(c.code == "target" and c.grade == "strong" for c in sentence.cues if c.kind == "basis" and sentence.clause(start, end)[0] <= c.start < sentence.clause(start, end)[1] and c.start < start):
            return "forecast"
        return "forecast"
    if cue.code == "actual" and family_of(measure) == "places" and measure != "" and re.search(r"\b(?:planned|needed|agreed|will|to be|to open|due)\b", sentence.text, re.IGNORECASE):
        return "target"
    return cue.code  # type: ignore[return-value]


def _planned_ahead(sentence: Sentence, measure: str) -> bool:
    return bool(re.search(r"\b(?:will|to|by|aims?|targets?)\b", sentence.text, re.IGNORECASE))


def _ways(sentence: Sentence, start: int, end: int) -> set[str]:
    low, high = sentence.clause(start, end)
    return {c.code for c in sentence.cues if c.kind == "direction" and low <= c.start < high and c.end <= end + 60 and c.code in ("reduce", "increase")}


def _goes_wrong(sentence: Sentence, start: int, end: int, measure: str) -> bool:
    """Whether what is said will happen is what councils try to prevent."""
    ways = _ways(sentence, start, end)
    if measure in WANTED_LOWER:
        rising = re.search(r"\b(?:rise|rising|increase|increasing|grow|growing|exceed|pass|overspend|reach|climb)\b", sentence.text[max(0, start - 60) : end + 10])
        return bool(rising) and "reduce" not in ways and not re.search(r"\b(?:no more than|limit|cap|only|held|target|plan|agreement|balance)\b", sentence.text[max(0, start - 90) : end + 40], re.IGNORECASE)
    return False


def _goes_right(sentence: Sentence, start: int, end: int, measure: str) -> bool:
    """Whether what is expected is an improvement that only the plan can bring."""
    near = sentence.text[max(0, start - 80) : end + 80]
    if _NEVER.search(near):
        return False
    ways = _ways(sentence, start, end)
    if measure in WANTED_LOWER:
        return "reduce" in ways and "increase" not in ways
    return family_of(measure) == "places" or (measure in ("placements_mainstream", "placements_resourced", "ehc_timeliness", "dfe_payment", "dsg_savings"))


def _without_cue(sentence: Sentence, start: int, measure: str, context: Context, carried: Basis | None) -> Basis:
    if _IMPERATIVE.match(sentence.text) or _IMPERATIVE.match(sentence.text[sentence.clause(start, start)[0] :].lstrip()):
        return "target"
    if context.leads and context.basis is None and re.search(r"\bwill\b|\bto\b|\baims?\b|\btargets?\b|\bagrees?\b", context.leads[-1]):
        return "target"
    if context.basis:
        return context.basis
    if any(p.role in ("by", "until", "till") and p.start > 0 for p in sentence.periods) and not any(c.code == "actual" for c in sentence.cues):
        return "target"
    if family_of(measure) == "places" or measure in ("dfe_payment", "dsg_savings"):
        return "target"
    if carried and not any(c.kind == "basis" for c in sentence.cues):
        return carried
    return "actual"


def direction_of(sentence: Sentence, figure: Figure, measure: str, form: Form, basis: Basis) -> Direction:
    """Which way the figure is to go; "" where the sentence only states a level."""
    if family_of(measure) == "places":
        return "increase"
    if figure.bound == "at_most" and basis == "target":
        return "at_most"
    if figure.bound == "at_least" and basis == "target":
        return "at_least"
    low, high = sentence.clause(figure.start, figure.end)
    ways = [c for c in sentence.cues if c.kind == "direction" and low <= c.start < high]
    if form == "level" and basis == "actual":
        moving = [c for c in ways if c.code in ("reduce", "increase") and c.end <= figure.start and figure.start - c.end < 25 and c.grade == "past"]
        return as_direction(moving[-1].code) if moving else ""
    before = [c for c in ways if c.end <= figure.start + 1]
    main = [c for c in before if c.code in ("reduce", "increase", "hold")]
    if form == "change":
        near = [c for c in ways if c.code in ("reduce", "increase", "hold")]
        after = [c for c in near if c.start >= figure.end - 1 and c.start - figure.end < 16]
        if after and (not main or figure.start - main[-1].end > 25):
            return as_direction(after[0].code)
        return as_direction(main[-1].code) if main else (as_direction(after[0].code) if after else "")
    if basis == "forecast" and measure.startswith("dsg"):
        return ""
    if main and figure.start - main[-1].end < 90:
        return as_direction(main[-1].code)
    if before and before[-1].code == "reach" and figure.start - before[-1].end < 40:
        return "reach"
    return ""
