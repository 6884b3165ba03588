"""What narrows a figure: a phase, an age band, a type of need, a school."""

from __future__ import annotations

import re
from typing import Final

_SCHOOL: Final = re.compile(
    r"\b(?:at|in|of|expand|expanding|enlarge|enlarging|for)\s(?P<school>(?:the\s)?(?:[A-Z][\w’'.-]+\s){1,4}(?:Special School|Primary School|Primary"
    r"|High School|School|Academy|College|PRU|Centre|Lodge|Federation))\b"
)
_NEED: Final = re.compile(
    r"\b(?:SEMH|SLCN|ASD|ASC|PMLD|SLD|MLD|SpLD|autis(?:m|tic)|hearing impair\w+|visual impair\w+|physical disabilit\w+"
    r"|social,? emotional and mental health|speech and language)\b",
    re.IGNORECASE,
)
_PHASE: Final = re.compile(
    r"\b(?:primary|secondary|early years|nursery|infant|junior|key stage [1-5]|KS[1-5]|post[- ]1[69]|over[- ]19s?|under[- ]5s?"
    r"|reception|sixth form)\b",
    re.IGNORECASE,
)
_AGES: Final = re.compile(
    r"\b(?:aged? |ages )(?:\d{1,2}\s?(?:[-–]|to|and)\s?\d{1,2}|\d{1,2}(?:\+| and over)?)\b|\b(?:0|4|5|11|16|19)\s?[-–]\s?(?:4|5|10|11|15|16|18|19|25)\b(?= year| cohort|:)",
    re.IGNORECASE,
)
_NEAR: Final = 90


def scope_of(text: str, start: int, end: int, low: int, high: int, measure: str) -> str:
    """What narrows the figure from start to end, of what stands near it between low and high; "" for the whole council.

    >>> scope_of("24 places for autistic pupils at Dale Special School", 0, 2, 0, 52, "places_special")
    'autistic, Dale Special School'
    """
    near = text[max(low, start - _NEAR) : min(high, end + _NEAR)]
    found: list[str] = []
    for pattern in (_PHASE, _AGES, _NEED):
        match = pattern.search(near)
        if match and not (measure == "placements_post16" and match.group().lower().startswith(("post", "sixth"))):
            found.append(match.group())
    school = _SCHOOL.search(near)
    if school:
        found.append(school["school"])
    return ", ".join(found)
