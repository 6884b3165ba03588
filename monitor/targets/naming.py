"""Which measure words name. The words themselves are in phrases.toml, for people who know the field but no Python.

A phrase is compared word by word: capitals, plurals, hyphens, commas, brackets and small words such as "the" make no
difference. The longest phrase at a place wins, so that "requests for EHC needs assessments" is requests and not
assessments, and "safety valve plan" no EHC plan.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Final

PHRASES: Final = Path(__file__).with_name("phrases.toml")
NOTHING: Final = ""  # the measure of phrases that look like one and name none

_WORD: Final = re.compile(r"[A-Za-z]+(?:['’](?:s|t|re|ve)\b)?|\d+(?:[.,]\d+)*|[%£&+]")
_STOP: Final = re.compile(r"[.;:!?](?:\s|$)|\n|[.;:!?][”\"']")
_SMALL: Final = frozenset(["the", "a", "an", "its", "our", "their", "his", "her"])
_SKIPPED: Final = _SMALL | set("local current existing two three four five six seven eight nine ten".split())  # noqa: SIM905
# Verbs and adverbs that a phrase may go over: "plans had already been issued".
_HELPING: Final = frozenset(
    [
        "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "will", "would", "should",
        "already", "also", "now", "since", "only", "just", "still",
    ]
)  # fmt: skip
_LONGEST_GAP = 4


@dataclass(frozen=True)
class Token:
    """A word of a text as phrases are compared with it."""

    stem: str
    start: int
    end: int
    comma: bool = False  # after a comma or bracket, which the gap in a phrase does not cross
    first: bool = False  # the first after the end of a sentence, where a phrase may start but not go on


@dataclass(frozen=True)
class Mention:
    """Words that name a measure, or (measure "") words that look as if they did."""

    measure: str
    start: int
    end: int
    words: str
    weak: bool = False  # names it only where the subject is plain already: "overspend", "assessments"


Spans = list[dict[str, set[int]]]


@dataclass
class _Node:
    """One step in the tree of phrases."""

    words: dict[str, _Node] = field(default_factory=dict)
    classes: dict[str, _Node] = field(default_factory=dict)
    gap: _Node | None = None
    ends: list[tuple[str, str]] = field(default_factory=list)  # (kind, code) of the phrases that end here


def stem(word: str) -> str:
    """A word without what grammar adds: "Placements" and "placement's" are "placement"."""
    word = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    if word == "&":
        return "and"
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us")):
        return word[:-3] + "y" if word.endswith("ies") and len(word) > 4 else word[:-1]
    return word


_IRREGULAR: Final = {
    "children": "child",
    "people": "person",
    "persons": "person",
    "ceases": "cease",
    "basis": "basis",
    "this": "this",
    "analysis": "analysis",
}


def tokens_of(text: str) -> list[Token]:
    """The words of a text, in order, each with its place."""
    tokens = []
    last = 0
    for match in _WORD.finditer(text):
        first = bool(last and _STOP.search(text, last, match.start() + 1))
        comma = bool(last) and any(c in ",()" for c in text[last : match.start()])
        tokens.append(Token(stem(match.group()), match.start(), match.end(), comma, first))
        last = match.end()
    return tokens


class Phrasebook:
    """Phrases with their codes, ready to be found in texts."""

    def __init__(self, words: Mapping[str, Sequence[str]]) -> None:
        self._root = _Node()
        self._classes = _Node()
        for name, phrases in words.items():
            for phrase in phrases:
                self._add(self._classes, phrase, (name, ""))

    def add(self, phrase: str, kind: str, code: str) -> None:
        self._add(self._root, phrase, (kind, code))

    def _add(self, root: _Node, phrase: str, end: tuple[str, str]) -> None:
        for pieces in _readings(phrase):
            node = root
            for piece in pieces:
                if piece == "...":
                    node.gap = node.gap or _Node()
                    node = node.gap
                elif piece.startswith("{"):
                    node = node.classes.setdefault(piece[1:-1], _Node())
                else:
                    node = node.words.setdefault(piece, _Node())
            if end not in node.ends:
                node.ends.append(end)

    def find(self, tokens: Sequence[Token], spans: Spans | None = None) -> list[tuple[int, int, str, str]]:
        """(first token, token after the last, kind, code) of every phrase at every place, overlapping ones too.

        spans are those of class_spans, where they are known already.
        """
        spans = self.class_spans(tokens) if spans is None else spans
        found = []
        for at, token in enumerate(tokens):
            if token.stem not in self._root.words and not spans[at]:
                continue
            found += [(at, end, *label) for end, label in self._walk(self._root, tokens, at, at, spans)]
        return found

    def class_spans(self, tokens: Sequence[Token]) -> Spans:
        """For each token, the classes of words that begin there and where each may end."""
        spans: Spans = [{} for _ in tokens]
        # From the end, so that the classes within a class are known, which begin at the same place or further on.
        for at in range(len(tokens) - 1, -1, -1):
            if tokens[at].stem not in self._classes.words:
                continue
            for _ in range(3):  # a class may be made of classes that begin at the same word
                before = sum(len(ends) for ends in spans[at].values())
                for end, (name, _code) in self._walk(self._classes, tokens, at, at, spans):
                    spans[at].setdefault(name, set()).add(end)
                if sum(len(ends) for ends in spans[at].values()) == before:
                    break
        return spans

    def _walk(
        self, node: _Node, tokens: Sequence[Token], start: int, at: int, spans: Spans
    ) -> list[tuple[int, tuple[str, str]]]:
        found = [(at, end) for end in node.ends] if node.ends else []
        if at >= len(tokens) or (at > start and tokens[at].first):
            return found
        token = tokens[at]
        small = token.stem in _SKIPPED and token.stem not in node.words
        if at > start and (small or (token.stem in _HELPING and not token.comma)):
            found += [f for f in self._walk(node, tokens, start, at + 1, spans) if f[0] > at + 1]
        if token.stem in node.words:
            found += self._walk(node.words[token.stem], tokens, start, at + 1, spans)
        if node.classes and spans[at]:
            for name, ends in spans[at].items():
                if name in node.classes:
                    for end in ends:
                        found += self._walk(node.classes[name], tokens, start, end, spans)
        if node.gap is not None:
            for skipped in range(_LONGEST_GAP + 1):
                if at + skipped >= len(tokens) or tokens[at + skipped].first or tokens[at + skipped].comma:
                    break
                if _goes_on(tokens[at : at + skipped]):
                    break
                found += self._walk(node.gap, tokens, start, at + skipped, spans)
        return found


def _goes_on(gap: Sequence[Token]) -> bool:
    """Whether the words between go on to another figure or place: "32 special school places and a further 93 in bases"."""
    words = [t.stem for t in gap]
    return "and" in words and any(w[:1].isdigit() or w in ("in", "at") for w in words)


def _readings(phrase: str) -> list[list[str]]:
    """The phrase as lists of pieces: with and without each part in square brackets."""
    match = re.search(r"\[([^\]]*)\]", phrase)
    if match:
        with_it = phrase[: match.start()] + match.group(1) + phrase[match.end() :]
        without = phrase[: match.start()] + phrase[match.end() :]
        return _readings(with_it) + _readings(without)
    pieces = []
    for piece in re.findall(r"\{\w+\}|\.\.\.|[^\s{}]+", phrase):
        if piece.startswith("{") or piece == "...":
            pieces.append(piece)
        else:
            pieces += [s for s in (stem(w) for w in _WORD.findall(piece)) if s not in _SMALL]
    return [pieces] if pieces else []


@cache
def phrases() -> dict[str, Any]:
    """What phrases.toml holds."""
    return tomllib.loads(PHRASES.read_text(encoding="utf-8"))


@cache
def after_figure(kind: str) -> frozenset[str]:
    """The words of one kind that may stand after a figure: "function", "neutral", ... (phrases.toml says what each is for)."""
    return frozenset(phrases()["after_figure"][kind])


@cache
def _names() -> Phrasebook:
    held = phrases()
    book = Phrasebook(held["words"])
    for measure, lists in held["measures"].items():
        for kind in ("names", "weak"):
            for phrase in lists.get(kind, ()):
                book.add(phrase, kind, measure)
    for phrase in held["no_measure"]["phrases"]:
        book.add(phrase, "names", NOTHING)
    return book


@cache
def _labels() -> Phrasebook:
    held = phrases()
    book = Phrasebook(held["words"])
    for measure, lists in held["measures"].items():
        for phrase in lists.get("labels", ()):
            book.add(phrase, "labels", measure)
    for phrase in held["no_measure"].get("labels", ()):
        book.add(phrase, "labels", NOTHING)
    return book


def class_spans(tokens: Sequence[Token]) -> Spans:
    """Where the words of phrases.toml's classes stand, for all that look for phrases in the same tokens."""
    return _names().class_spans(tokens)


def find_mentions(text: str, tokens: Sequence[Token] | None = None, spans: Spans | None = None) -> list[Mention]:
    """All words in text that name a measure, none inside another; also those that look like it (measure "").

    >>> [m.measure for m in find_mentions("fewer requests for EHC needs assessments")]
    ['ehc_requests']
    """
    tokens = tokens_of(text) if tokens is None else tokens
    found = _names().find(tokens, spans)
    found.sort(key=lambda f: (f[0] - f[1], f[2] == "weak", f[0], _order(f[3])))
    taken = bytearray(len(tokens))
    mentions = []
    for first, after, kind, measure in found:
        if after <= first or any(taken[first:after]):
            continue
        if measure == "ehc_plans_ceased" and first and _YEAR_ENDS.search(text[: tokens[first].end]):
            continue  # "when 2022 ended the council kept 4,125 plans"
        taken[first:after] = b"\x01" * (after - first)
        start, end = tokens[first].start, tokens[after - 1].end
        if (kind == "weak" and text[start:end].lower() == "plan") or _is_of_one_plan(measure, text[start:end]):
            continue  # one plan alone is the council's; "plans" may be children's
        mentions.append(Mention(measure, start, end, text[start:end], kind == "weak"))
    mentions.sort(key=lambda m: m.start)
    return mentions


_YEAR_ENDS: Final = re.compile(r"(?:\b(?:year|term|month|agreement|period|quarter)|\d) (?:end|clos)\w*$", re.IGNORECASE)
_DONE_TO_PLAN: Final = re.compile(
    r"(?:end|clos|stop|ceas|axe|issu|wr[io]te|complet|finalis|finish|drew)\w*\b.*\bplan$", re.IGNORECASE
)
_OF_CHILD: Final = re.compile(r"\b(?:EHC|care|statutory|pupil'?s|child'?s)\b", re.IGNORECASE)


def _is_of_one_plan(measure: str, words: str) -> bool:
    """Whether one plan is ended or issued, which is the council's own: "by the end of year 3 of the plan"."""
    return measure in ("ehc_plans_ceased", "ehc_plans_new") and bool(
        _DONE_TO_PLAN.match(words) and not _OF_CHILD.search(words)
    )


def _order(measure: str) -> int:
    order: list[str] = phrases()["order"]["specific_first"]
    return order.index(measure) if measure in order else len(order)


def name_label(words: str, *more: str) -> str:
    """The measure that a row or column header, caption or heading names; "" if none.

    more are the labels around it, nearest first: they decide where words alone do not ("Number", "Total").

    >>> name_label("Mainstream academies - resourced provision"), name_label("Total", "Requests for EHC assessment")
    ('placements_resourced', 'ehc_requests')
    """
    for label in (words, *more):
        tokens = tokens_of(re.sub(r"_|(?<=[a-z])(?=[A-Z])", " ", label))
        whole = [code for first, after, _, code in _labels().find(tokens) if first == 0 and after == len(tokens)]
        if whole and whole[0] != NOTHING:
            return whole[0]
        if whole:
            continue  # "Total" and the like: the labels around it decide
        mentions = find_mentions(" ".join(re.sub(r"_|(?<=[a-z])(?=[A-Z][a-z])", " ", label).split()))
        named = [m for m in mentions if m.measure != NOTHING and not m.weak] or [
            m for m in mentions if m.measure != NOTHING
        ]
        if named:
            return min(named, key=lambda m: _order(m.measure)).measure
        if mentions:
            return NOTHING
    return NOTHING
