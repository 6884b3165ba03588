"""What a word does in a sentence: opens schools, says fewer, speaks of money owed. The words are in kinds.toml."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Final

KINDS: Final = Path(__file__).with_name("kinds.toml")


def kinds_of(stem: str) -> tuple[str, ...]:
    """The kinds of a word, given as naming.stem gives it; none for most.

    >>> kinds_of("boarder")
    ('boarding',)
    """
    return _kinds().get(stem, ())


@cache
def _kinds() -> dict[str, tuple[str, ...]]:
    kinds: dict[str, tuple[str, ...]] = {}
    for kind, words in tomllib.loads(KINDS.read_text(encoding="utf-8"))["kinds"].items():
        for word in dict.fromkeys(words.split()):
            kinds[word] = (*kinds.get(word, ()), kind)
    return kinds
