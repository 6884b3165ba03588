"""How strongly words bind: what was softened or hardened, and which words say so. The lists are commitment.toml."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import Any, Final, Literal

from monitor.comparing.evening import Words

_NEGATIONS: Final = frozenset(
    {
        "not",
        "no",
        "never",
        "cannot",
        "nor",
        "none",
        "without",
        "unlikely",
        "reject",
        "rejected",
        "abandoned",
        "withdrawn",
    }
)


def strength_notes(before: Words, after: Words) -> tuple[str, ...]:
    """What became looser or firmer between two wordings of one clause, with the words that say so.

    >>> strength_notes(("we", "will", "reduce", "plans"), ("we", "aim", "to", "reduce", "plans"))
    ('commitment softened: “will” became “aim to”',)
    """
    notes = []
    for name in ("promise", "reach"):
        gone, come = _changed(_found(name, before), _found(name, after))
        for (was, old), (now, new) in zip(gone, come, strict=False):
            if old != new:
                notes.append(f"commitment {'softened' if new > old else 'hardened'}: “{was}” became “{now}”")
        if name == "promise":
            # "will" gone with nothing in its place leaves no promise; "may" gone is no news by itself.
            notes += [f"commitment softened: “{was}” was taken out" for was, level in gone[len(come) :] if level < 2]
    gone, come = _changed(_found("conditions", before), _found("conditions", after))
    notes += [f"commitment softened: “{now}” was added" for now, _ in come]
    notes += [f"commitment hardened: “{was}” was taken out" for was, _ in gone]
    if negation := _negation(before, after):
        notes.append(negation)
    return tuple(dict.fromkeys(notes))


def is_commitment(words: Words) -> bool:
    """Whether words promise, ask or forbid something."""
    return bool(_found("promise", words) or _found("conditions", words))


def is_denied(before: Words, after: Words) -> bool:
    """Whether a negation came into the words."""
    came = Counter(after) - Counter(before)
    return bool(_NEGATIONS & came.keys()) or ("longer" in came and "no" in after)


def _negation(before: Words, after: Words) -> str:
    came, went = Counter(after) - Counter(before), Counter(before) - Counter(after)
    added, dropped = _NEGATIONS & came.keys(), _NEGATIONS & went.keys()
    if added and not dropped:
        return f"turned round: “{min(added)}” was added"
    if dropped and not added:
        return f"turned round: “{min(dropped)}” was taken out"
    return ""


@cache
def _lists() -> dict[str, dict[Words, int]]:
    rows: dict[str, Any] = tomllib.loads(
        resources.files("monitor.comparing").joinpath("commitment.toml").read_text("utf-8")
    )
    lists = {
        name: {tuple(phrase.split()): level for level, group in enumerate(rows[name]["groups"]) for phrase in group}
        for name in ("promise", "reach")
    }
    lists["conditions"] = {tuple(phrase.split()): 0 for phrase in rows["conditions"]["words"]}
    lists["apart"] = {(word,): 0 for word in rows["apart"]["words"]}
    for name in ("slight", "short"):
        lists[name] = {(word,): 0 for word in rows[name]["words"]}
    lists["alike"] = {(word,): at for at, group in enumerate(rows["alike"]["groups"]) for word in group}
    return lists


def are_alike(one: str, other: str) -> bool:
    """Whether two words are one in other forms of grammar or spelling: "is" and "are"."""
    groups = _lists()["alike"]
    return (one,) in groups and groups.get((one,)) == groups.get((other,))


def word_list(name: Literal["apart", "slight", "short"]) -> frozenset[str]:
    """Words never taken for slips of one another; words that may come and go; short words that are words."""
    return _word_list(name)


@cache
def _word_list(name: str) -> frozenset[str]:
    return frozenset(words[0] for words in _lists()[name])


def _found(name: str, words: Sequence[str]) -> list[tuple[str, int]]:
    """The phrases of a list in words, the longest at each place, with their level."""
    phrases, longest = _lists()[name], 5
    found, at = [], 0
    while at < len(words):
        for size in range(min(longest, len(words) - at), 0, -1):
            phrase = tuple(words[at : at + size])
            if phrase in phrases:
                found.append((" ".join(phrase), phrases[phrase]))
                at += size
                break
        else:
            at += 1
    return found


def _changed(
    before: Sequence[tuple[str, int]], after: Sequence[tuple[str, int]]
) -> tuple[list[tuple[str, int]], list[tuple[str, int]]]:
    went, came = Counter(before) - Counter(after), Counter(after) - Counter(before)
    gone, come = [], []
    for row in before:
        if went[row]:
            went[row] -= 1
            gone.append(row)
    for row in after:
        if came[row]:
            came[row] -= 1
            come.append(row)
    return gone, come
