"""Verbs and what their form says: done, going on, to come, meant, or only possible.

No parser: the forms of a few auxiliary and irregular verbs, and endings. Verbs of saying ("the report noted that") are left
out, because what was said decides, not that it was said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

SAYING: Final = frozenset(
    [
        "say",
        "says",
        "said",
        "saying",
        "report",
        "reported",
        "reports",
        "note",
        "noted",
        "notes",
        "hear",
        "heard",
        "tell",
        "told",
        "explain",
        "explained",
        "confirm",
        "confirmed",
        "ask",
        "asked",
        "state",
        "stated",
        "states",
        "add",
        "added",
        "show",
        "shows",
        "showed",
        "shown",
        "see",
        "seen",
        "think",
        "thought",
        "believe",
        "believed",
        "warn",
        "warned",
        "insist",
        "insisted",
        "read",
        "describe",
        "described",
        "present",
        "presented",
        "advise",
        "advised",
        "announce",
        "announced",
        "comment",
        "commented",
        "admit",
        "admitted",
    ]
)
_MEANING: Final = (
    r"(?:aim|intend|plan|want|hope|seek|commit|agree|pledge|promise|propos|undertak|undertook|determin|resolv|wish|expect|need|require|"
    r"oblig|commission|target|work|vow|look)(?:s|es|ed|ing|d|tak\w*)?"
)
_PAST: Final = [
    "rose",
    "fell",
    "grew",
    "stood",
    "took",
    "had",
    "lost",
    "won",
    "spent",
    "got",
    "came",
    "went",
    "became",
    "began",
    "made",
    "put",
    "found",
    "kept",
    "held",
    "gave",
    "paid",
    "left",
    "met",
    "sent",
    "saw",
    "built",
    "brought",
    "cut",
    "ran",
    "led",
    "shot",
    "crept",
    "sank",
    "hit",
    "cost",
    "was",
    "were",
    "did",
    "dropped",
    "climbed",
    "spread",
    "chose",
    "bought",
    "taught",
    "sought",
    "drew",
    "wrote",
    "spoke",
]
_ING: Final = r"[a-z]{3,}ing"
_ED: Final = r"(?:[a-z]{2,}ed|risen|fallen|grown|taken|lost|won|spent|got|come|gone|become|begun|made|put|found|kept|held|given|paid|left|met|sent|built|brought|cut|shrunk|been|had|seen|done|run|hit|bought|taught|sunk)"
_ADVERB: Final = r"(?:(?:not|also|now|already|since|then|still|only|just|never|yet|all|both|each|n't|\w+ly)\s+)*"
_FORMS: Final[Sequence[tuple[str, str]]] = (
    (
        "meant",
        rf"\b{_MEANING}\s+{_ADVERB}to\b|\b(?:aims? for|aiming (?:for|to)|means? to|going to|wants?|determined|committed to|commitment to|undertakings? to|so as to|in order to)\b",
    ),
    ("unreal", rf"\b(?:would|could|might)\s+{_ADVERB}(?:have\s+{_ED}|be|have|\w+)"),
    (
        "coming",
        rf"\b(?:will|shall|'ll|’ll|won't)\s+{_ADVERB}(?:be|have)?\s*\w*|\b(?:is|are|was|were)\s+{_ADVERB}(?:to|due to|set to)\s+\w+|\bto be\s+{_ED}",
    ),
    ("owed", rf"\b(?:must|should|ought to|has to|have to|need to|needs to)\s+{_ADVERB}\w+"),
    (
        "looked for",
        r"\b(?:is|are|was|were)?\s*(?:expected|forecast|projected|predicted|likely|estimated|anticipated|thought|set|modelled)\s+(?:to|at)\b",
    ),
    ("perfect", rf"\b(?:has|have|had|having|'ve|’ve)\s+{_ADVERB}(?:been\s+)?{_ADVERB}{_ED}\b"),
    ("was", rf"\b(?:was|were)\s+{_ADVERB}(?:being\s+)?(?:{_ED}\b)?"),
    ("is done", rf"\b(?:is|are|being)\s+{_ADVERB}(?:being\s+)?{_ED}\b"),
    ("going on", rf"\b(?:is|are|remains?|keeps?)\s+{_ADVERB}{_ING}\b"),
    ("is", r"\b(?:is|are|has|have|remains?|stands?|continues?|lies|totals|averages|amounts?)\b"),
    ("past", rf"\b(?:{'|'.join(_PAST)})\b"),
    ("to do", r"(?<!due )\bto\s+(?!the\b|a\b|an\b|its\b|our\b|their\b|this\b|that\b|be\b|£|\d)[a-z]{3,}\b"),
    ("doing", rf"\b(?:by|of|through|for|from|and|,|:|;|\))\s*{_ING}\b|^{_ING}\b"),
    ("done", rf"\b{_ED}\b"),
    ("if", r"\b(?:if|unless|without|whether|assuming|provided|should nothing|otherwise)\b"),
)
_ALL: Final = re.compile("|".join(f"(?P<f{n}>{pattern})" for n, (_, pattern) in enumerate(_FORMS)), re.IGNORECASE)


@dataclass(frozen=True)
class Verb:
    """One verb, with where it stands and what its form says."""

    form: str
    start: int
    end: int
    words: str


@lru_cache(maxsize=4096)
def find_verbs(text: str) -> tuple[Verb, ...]:
    """The verbs of a sentence in order, without those of saying.

    >>> [(v.form, v.words) for v in find_verbs("It said the number had risen to 1,500 and will be cut")]
    [('perfect', 'had risen'), ('coming', 'will be cut')]
    """
    found = []
    for match in _ALL.finditer(text):
        words = match.group().strip(" ,:;)")
        last = words.lower().split()[-1] if words else ""
        if not words or last in SAYING:
            continue
        found.append(Verb(_FORMS[int(match.lastgroup[1:])][0], match.start(), match.end(), words))  # type: ignore[index]
    return tuple(found)
