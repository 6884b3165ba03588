"""A text as sentences, and a sentence as all that is found in it: words, figures, periods, mentions, cues, boundaries."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Final

from monitor.targets.commitments import Cue, find_cues
from monitor.targets.figures import Figure, find_figures
from monitor.targets.naming import Mention, Spans, Token, class_spans, find_mentions, tokens_of
from monitor.targets.periods import Period, find_periods

_SHORT: Final = re.compile(
    r"(?:\b(?:c|ca|approx|no|nos|para|paras|fig|e\.g|i\.e|eg|ie|etc|vs|cllr|mr|mrs|ms|dr|st|sect|reg|p|pp|incl|inc|max|min|avg|est"
    r"|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|govt|dept|ref|[A-Z]))\.$",
    re.IGNORECASE,
)
_END: Final = re.compile(r"[.!?…](?:[”\"'’)\]]+)?(?=\s+(?:[“\"'‘(\[]?[A-Z£\d]|\d|[“\"'‘]|c\.?\s?£|c\d))|\n+|\r")
_ITEM_NUMBER: Final = re.compile(r"\d{1,6}\.")
_HARD: Final = re.compile(
    r";|:(?!\d)|\s[–—-]\s|[()\[\]]|\s(?:whereas|but|although|though|however)\s|,?\s(?:while|whilst)\s(?!in\b)"
)
_SOFT: Final = re.compile(
    r",(?!\d)|\s(?:and|or|which|where|because|since|so that|with|compared|against|up|down|than|after|as|assuming|provided|given|despite|unless|if|before)\s",
    re.IGNORECASE,
)
_BRACKET: Final = re.compile(r"\s?\([^()]{1,60}\)")
_PART: Final = re.compile(
    r",\s(?:and |but )?(?:and|but|so(?! that)|or|that|which|after|because)\s|,\s(?:the|our) (?:plan|agreement|management plan)\s"
    r"|,\s(?:as )?(?:against|compared (?:with|to)|rather than|instead of|where(?:as)?|when|up from|down from)\s|,\snot\s"
    r"|\s(?:as )?against\s(?=(?:the |an? )?(?:£|\d))"
    r"|\sand\s(?=(?:on (?:current|present)|without|if|will|would|says?|said|is (?:expected|forecast|projected|set)|are (?:expected|forecast|projected)|expects?|the|it|we|that|aims?|plans? to|was|were|has|had)\s)"
)
_LONGEST: Final = 1800
_DECIDED: Final = re.compile(r"\s?(?:carry out|assess|issue|maintain|proceed|go ahead|an assessment)\b", re.IGNORECASE)


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Where each sentence of a text begins and ends."""
    spans = []
    start = 0
    for match in _END.finditer(text):
        end = match.end()
        if match.group()[:1] == "." and _SHORT.search(text[max(start, match.start() - 8) : match.start() + 1]):
            continue
        if text[:start][-1:] in ("", "\n") and _ITEM_NUMBER.fullmatch(text[start:end].strip()):
            continue  # "12. Plans fall to 900": the number of a paragraph is no sentence, and no figure
        if text[start:end].strip():
            spans.append((start, end))
        start = end
    if text[start:].strip():
        spans.append((start, len(text)))
    trimmed = []
    for begin, finish in spans:
        piece = text[begin:finish]
        begin += len(piece) - len(piece.lstrip())
        finish = begin + len(piece.strip())
        while finish - begin > _LONGEST:  # a page without full stops: cut at a space, so that time stays in bounds
            cut = text.rfind(" ", begin, begin + _LONGEST)
            cut = cut if cut > begin else begin + _LONGEST
            trimmed.append((begin, cut))
            begin = cut
        trimmed.append((begin, finish))
    return trimmed


@dataclass(frozen=True)
class Sentence:
    """One sentence and what is found in it; places count from its own beginning."""

    text: str
    start: int = 0  # in the block's text
    academic: bool = False
    numbering: frozenset[str] = frozenset()  # the numbers of the text's own clauses: "3.1", "3.2"

    @cached_property
    def tokens(self) -> list[Token]:
        return tokens_of(self.text)

    @cached_property
    def spans(self) -> Spans:
        return class_spans(self.tokens)

    @cached_property
    def periods(self) -> list[Period]:
        return find_periods(self.text, self.academic)

    @cached_property
    def figures(self) -> list[Figure]:
        found = find_figures(self.text, periods=self.periods)
        if not self.numbering:
            return found
        return [f for f in found if f.unit != "count" or self.text[f.start : f.end] not in self.numbering]

    @cached_property
    def mentions(self) -> list[Mention]:
        """Words that name a measure, and those that look so and are none."""
        return find_mentions(self.text, self.tokens, self.spans)

    @cached_property
    def cues(self) -> list[Cue]:
        nouns = [(m.start, m.end) for m in self.mentions if m.measure and not m.weak]
        kept = []
        for cue in find_cues(self.text, self.tokens, self.spans):
            inside = (
                any(s <= cue.start < e for s, e in nouns)
                and cue.kind == "basis"
                and cue.words.lower().startswith("plan")
            )
            before = self.text[: cue.start].rstrip().lower()
            counted = cue.words.lower().startswith("plan") and before.endswith(
                ("ehc", "number of", " of", "new", "care")
            )
            to_assess = any(s <= cue.start < e for s, e in nouns) and cue.words.lower().startswith(
                ("agreed to", "agree to")
            )
            if cue.words.lower().startswith(("agreed to", "agree to")) and _DECIDED.match(self.text[cue.end :]):
                continue  # a decision on a case, not a promise
            if not inside and not counted and not to_assess:
                kept.append(cue)
        return kept

    @cached_property
    def hard(self) -> list[int]:
        return [m.start() for m in _HARD.finditer(self.text)]

    @cached_property
    def soft(self) -> list[int]:
        within = [(m.start, m.end) for m in self.mentions if m.measure and not m.weak]
        return [
            m.start() for m in _SOFT.finditer(self.text) if not any(s <= m.start() and m.end() <= e for s, e in within)
        ]

    @cached_property
    def brackets(self) -> list[tuple[int, int]]:
        """Where short brackets open and close; to words outside them they are no boundary."""
        return [(m.start(), m.end()) for m in _BRACKET.finditer(self.text)]

    def _bracket_of(self, at: int) -> tuple[int, int] | None:
        return next((b for b in self.brackets if b[0] <= at < b[1]), None)

    def clause(self, start: int, end: int) -> tuple[int, int]:
        """The stretch between hard boundaries around start and end."""
        inside = self._bracket_of(start)
        if inside is not None and end <= inside[1]:
            return inside[0] + 1, inside[1] - 1
        bounds = [h for h in self.hard if self._bracket_of(h) is None]
        low = max((h + 1 for h in bounds if h < start), default=0)
        high = min((h for h in bounds if h >= end), default=len(self.text))
        return low, high

    def in_bracket(self, at: int) -> bool:
        return self._bracket_of(at) is not None

    def between(self, start: int, end: int) -> str:
        """The words between two places, without brackets that open and close there."""
        return _BRACKET.sub(" ", self.text[start:end])

    @cached_property
    def colon(self) -> int:
        """Where the colon stands that ends a lead-in within the sentence; -1 for none."""
        match = re.search(r":(?!\d)(?=\s)", self.text)
        return match.start() if match else -1

    def part(self, at: int) -> tuple[int, int]:
        """The stretch that one condition rules: between hard boundaries and ", and"."""
        low, high = self.clause(at, at)
        for match in _PART.finditer(self.text, low, high):
            if self._bracket_of(match.start()) is not None and self._bracket_of(at) is None:
                continue
            if match.end() <= at:
                low = match.end()
            elif match.start() >= at:
                return low, match.start()
        return low, high

    def part_text(self, at: int) -> str:
        """The words of the part around a place."""
        low, high = self.part(at)
        return self.text[max(0, low - 12) : high]

    def crossings(self, start: int, end: int) -> tuple[int, int]:
        """How many hard and soft boundaries lie between two places."""
        hard = bisect_left(self.hard, end) - bisect_left(self.hard, start)
        soft = bisect_left(self.soft, end) - bisect_left(self.soft, start)
        for opens, closes in self.brackets:
            if start <= opens and closes <= end:
                hard -= sum(1 for h in self.hard if opens <= h < closes and start <= h < end)
                soft -= sum(1 for s in self.soft if opens <= s < closes and start <= s < end)
        return max(hard, 0), max(soft, 0)

    def tokens_between(self, start: int, end: int) -> list[Token]:
        return [t for t in self.tokens if t.start >= start and t.end <= end]


@lru_cache(maxsize=512)
def sentences_of(text: str, academic: bool = False) -> Sequence[Sentence]:
    """The sentences of a text, with their places in it.

    The last ones are kept with all that was found in them: a block is asked for again as what stands before the next.
    """
    numbering = _numbering(text)
    return tuple(Sentence(text[start:end], start, academic, numbering) for start, end in split_sentences(text))


_CLAUSE_NUMBER: Final = re.compile(r"(?:^|(?<=[.;:,]\s)|(?<=\n)|(?<=\sand\s))(\d{1,2})\.(\d{1,2})(?=\s[A-Za-z(])")


def _numbering(text: str) -> frozenset[str]:
    """The numbers of clauses that follow each other within a text: "3.1 hold plans at 2,150; 3.2 agree to ..."."""
    found = [(int(m[1]), int(m[2])) for m in _CLAUSE_NUMBER.finditer(text)]
    following = {pair for one, two in pairwise(found) if two == (one[0], one[1] + 1) for pair in (one, two)}
    return frozenset(f"{clause}.{number}" for clause, number in following)
