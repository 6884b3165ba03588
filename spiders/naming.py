"""Whose document it is: the council that a title names."""

from __future__ import annotations

import re
from functools import cache

from db.councils import COUNCILS, find
from db.errors import UnknownCouncil
from spiders.words import even_out

ENGLAND = "England"
_NATIONAL = {"england", "dfe", "department for education", "department for education dfe", "national"}


def council_named(name: str) -> str:
    """The one name by which we call a council, or England for what is published for all. Raises UnknownCouncil."""
    if even_out(name) in _NATIONAL:
        return ENGLAND
    return str(find(name).name)


@cache
def _names() -> tuple[tuple[re.Pattern[str], str], ...]:
    found: dict[str, str] = {}
    for council in COUNCILS:
        for name in (council.name, council.full_name, *council.aliases):
            if len(even_out(name)) > 3:
                found.setdefault(even_out(name), council.name)
    ordered = sorted(found.items(), key=lambda item: len(item[0]), reverse=True)
    return tuple((re.compile(rf"(?<!\w){re.escape(name)}(?!\w)"), council) for name, council in ordered)


def council_in(title: str, otherwise: str) -> str:
    """The council that a title names, as agreements do ("Kent: dedicated schools grant ..."); otherwise where none.

    A title that names two ("Kent and Medway") is about neither alone.
    """
    before, colon, _ = title.partition(":")
    if colon:
        try:
            return str(find(before.strip()).name)
        except UnknownCouncil:
            pass
    said = even_out(title)
    councils: list[str] = []
    for pattern, council in _names():
        if pattern.search(said):
            # Longest names first, and taken out: "North East Lincolnshire" must not count as Lincolnshire too.
            said = pattern.sub(" ", said)
            councils.append(council)
    return councils[0] if len(set(councils)) == 1 else otherwise
