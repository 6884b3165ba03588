"""Duty flags: wordings that may restrict a statutory duty, for a lawyer to judge. The list is duties.toml."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, Final

from monitor.comparing.evening import words_of

CAUTION: Final = "may restrict a statutory duty; for a lawyer to judge"
_SENTENCE: Final = re.compile(r"(?<=[.!?;])\s+(?=[A-Z(“\"'•\d])")
_NUMBER: Final = r"(?:£?\d[\d.]*(?:%p|%)?|half|third|quarter)"


@dataclass(frozen=True)
class Flag:
    """One wording to read, with the provision that it may touch."""

    provision: str
    why: str
    words: str  # the sentence, verbatim

    def __str__(self) -> str:
        return f"duty: {self.why} ({self.provision}); {CAUTION}"


def duty_flags(text: str) -> tuple[Flag, ...]:
    """The wordings in text that may restrict a statutory duty; each provision once.

    >>> [flag.provision for flag in duty_flags("We will refuse at least 40% of requests for assessment.")]
    ['Children and Families Act 2014 s.36(8); SEND Regulations 2014 reg 5']
    """
    found: dict[str, Flag] = {}
    common, rows = _duties()
    for sentence in _SENTENCE.split(text):
        words = " " + " ".join(words_of(sentence)).replace("%p", "%") + " "
        if any(pattern.search(words) for pattern in common):
            continue
        for provision, why, patterns, unless in rows:
            if provision in found or any(pattern.search(words) for pattern in unless):
                continue
            if any(pattern.search(words) for pattern in patterns):
                found[provision] = Flag(provision, why, sentence.strip())
    return tuple(found.values())


@cache
def _duties() -> tuple[list[re.Pattern[str]], list[tuple[str, str, list[re.Pattern[str]], list[re.Pattern[str]]]]]:
    rows: dict[str, Any] = tomllib.loads(
        resources.files("monitor.comparing").joinpath("duties.toml").read_text("utf-8")
    )
    return [_pattern(p) for p in rows["common"]["unless"]], [
        (
            row["provision"],
            row["why"],
            [_pattern(p) for p in row["patterns"]],
            [_pattern(p) for p in row.get("unless", [])],
        )
        for row in rows["duty"]
    ]


def _pattern(phrase: str) -> re.Pattern[str]:
    """A plain phrase of duties.toml as a regular expression over the words of words_of, each between spaces."""
    parts = re.findall(r"!?\([^)]*\)|\[[^\]]*\]|\.{2,3}|\S+", phrase)
    out = []
    for part in parts:
        if part == "...":
            out.append(r"(?:\S+ ){0,8}?")
        elif part == "..":
            out.append(r"(?:\S+ ){0,3}?")
        elif part[:2] == "!(":
            out.append(f"(?!(?:{'|'.join(map(_words, part[2:-1].split('|')))}) )")
        elif part[0] == "(":
            out.append(f"(?:{'|'.join(map(_words, part[1:-1].split('|')))}) ")
        elif part[0] == "[":
            out.append(f"(?:(?:{'|'.join(map(_words, part[1:-1].split('|')))}) )?")
        else:
            out.append(_words(part) + " ")
    return re.compile(" " + "".join(out))


def _words(alternative: str) -> str:
    """One alternative, each of its words as words_of writes it; "#" a number, "~" any ending."""
    out = []
    for word in words_of(re.sub(r"#", " 7777777 ", alternative.replace("~", "qqq"))):
        plain = re.escape(word).replace("\\ ", " ")
        out.append(_NUMBER if "7777777" in plain else plain.replace("qqq", r"\S*"))
    return " ".join(out)
