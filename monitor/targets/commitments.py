"""The language of basis and direction: is it wanted, expected or past, and which way is it to go?

The cues are data, in phrases.toml; here is how they weigh against each other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from db.records import Basis, Direction
from monitor.targets.naming import Phrasebook, Spans, Token, phrases, tokens_of

WANTED_LOWER: Final = frozenset(
    [
        "ehc_requests",
        "ehc_assessments",
        "ehc_plans",
        "ehc_plans_new",
        "tribunal_appeals",
        "placements_independent",
        "placements_out_of_area",
        "placements_residential",
        "dsg_deficit",
        "dsg_in_year",
        "placement_cost",
    ]
)
"""Measures that councils try to bring down: where these "will rise", that is a forecast and no plan."""


WANTED_HIGHER: Final = frozenset(
    [
        "ehc_plans_ceased",
        "ehc_timeliness",
        "placements_mainstream",
        "placements_resourced",
        "dfe_payment",
        "dsg_savings",
        "places_special",
        "places_resourced",
        "places_ap",
    ]
)
"""Measures that councils try to bring up."""


def goes_against(measure: str, direction: str) -> bool:
    """Whether a measure would go the way that councils never plan for it.

    >>> goes_against("ehc_plans", "increase"), goes_against("ehc_plans", "reduce"), goes_against("placements_special", "reduce")
    (True, False, False)
    """
    return (direction == "increase" and measure in WANTED_LOWER) or (direction == "reduce" and measure in WANTED_HIGHER)


@dataclass(frozen=True)
class Cue:
    """Words that say something of basis or direction."""

    kind: str  # "basis" | "direction"
    code: str  # "target", "forecast", "actual", "dropped", "elsewhere"; "reduce", "increase", ...
    grade: str  # "strong" | "cues"; "act" | "past" | "state"
    start: int
    end: int
    words: str


@cache
def _book() -> Phrasebook:
    held = phrases()
    book = Phrasebook(held["words"])
    for basis in ("target", "forecast", "actual"):
        for grade in ("strong", "cues"):
            for phrase in held["basis"][basis].get(grade, ()):
                book.add(phrase, f"basis {grade}", basis)
    for code, key in (("dropped", "phrases"), ("elsewhere", "elsewhere")):
        for phrase in held["basis"]["dropped"][key]:
            book.add(phrase, "basis strong", code)
    for direction, grades in held["direction"].items():
        for grade, listed in grades.items():
            for phrase in listed:
                book.add(phrase, f"direction {grade}", direction)
    return book


def find_cues(text: str, tokens: Sequence[Token] | None = None, spans: Spans | None = None) -> list[Cue]:
    """Every cue in text, from left to right; of the same kind none inside another."""
    tokens = tokens_of(text) if tokens is None else tokens
    found = sorted(_book().find(tokens, spans), key=lambda f: (f[0] - f[1], f[0]))
    taken: dict[str, bytearray] = {"basis": bytearray(len(tokens)), "direction": bytearray(len(tokens))}
    cues = []
    for first, after, label, code in found:
        kind, grade = label.split()
        if after <= first or any(taken[kind][first:after]):
            continue
        taken[kind][first:after] = b"\x01" * (after - first)
        start, end = tokens[first].start, tokens[after - 1].end
        cues.append(Cue(kind, code, grade, start, end, text[start:end]))
    cues.sort(key=lambda c: c.start)
    return cues


@cache
def _label_book() -> Phrasebook:
    held = phrases()
    book = Phrasebook(held["words"])
    for basis, listed in held["basis"]["labels"].items():
        for phrase in listed:
            book.add(phrase, "label", basis)
    return book


def basis_of_label(words: str) -> Basis | None:
    """What a header, caption or heading says of the basis of the figures below it; None where it says nothing.

    >>> basis_of_label("Unmitigated forecast"), basis_of_label("Mitigated forecast"), basis_of_label("Outturn 2023-24")
    ('forecast', 'target', 'actual')
    """
    spans = _label_book().find(tokens_of(words))
    # The longest phrase decides: a "forecast outturn" is no outturn.
    longest = [s for s in spans if not any(o[0] <= s[0] and s[1] <= o[1] and s[1] - s[0] < o[1] - o[0] for o in spans)]
    found = {code for *_, code in longest}
    if "forecast" in found:
        return "forecast"
    if "actual" in found and not found & {"target"}:
        return "actual"
    if "target" in found:
        # "DSG management plan: monitoring" names the plan, and then says what the figures are
        return "target"
    if "forecast_plain" in found:
        return "forecast"
    return None


@cache
def _heading_book() -> Phrasebook:
    held = phrases()
    book = Phrasebook(held["words"])
    for basis, listed in held["basis"]["headings"].items():
        for phrase in listed:
            book.add(phrase, "heading", basis)
    return book


def basis_of_heading(words: str) -> Basis | None:
    """What a heading or lead-in says of the basis of what follows it; None where it says nothing.

    >>> basis_of_heading("By March 2027 we will:"), basis_of_heading("DSG management plan update")
    ('target', None)
    """
    found = {code for *_, code in _heading_book().find(tokens_of(words))}
    for basis in ("forecast", "target", "actual"):
        if basis in found:
            return basis
    if _DONE_FOLLOWS.search(words):
        return "actual"
    return "target" if _TO_FOLLOW.search(words) else None


# Lead-ins whose list says what is to be done: "we will:", "the partnership is to:", "by 2026 there will be:", "by March 2027:".
_TO_FOLLOW: Final = re.compile(
    r"(?<!due )(?<!according )(?<!up )(?<!relating )(?<!owing )(?<!thanks )(?<!related )(?<!attributed )(?<!led )(?<!compared )\bto\s*[:…–-]\s*$"
    r"|\b(?:will|shall|must|aims? to|plans? to|agrees? to|needs? to|intends? to|seeks? to|by)\s*[:…–-]?\s*$"
    r"|\b(?:will|shall|must)\b[^.:;]{0,60}:\s*$|\bby (?:\w+ ){0,4}20\d\d(?:[-/]\d\d)?(?: \w+){0,3}:\s*$",
    re.IGNORECASE,
)
_DONE_FOLLOWS: Final = re.compile(
    r"^(?!.*\b(?:will|shall|should|to) have\b).*\b(?:we|it|council|authority|partnership|team|service) (?:has|have|had)\s*:\s*$|^since [^.:]{0,60}:\s*$",
    re.IGNORECASE,
)


def as_direction(code: str) -> Direction:
    """The code as a direction; "" for what is none."""
    return code if code in ("reduce", "increase", "hold", "at_most", "at_least", "reach") else ""  # type: ignore[return-value]
