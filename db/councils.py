"""England's 153 education authorities (April 2025 to March 2027), by any of their names.

Codes are those of the Office for National Statistics; Barnsley's and Sheffield's are the ones of 2025, and codes that a
council had before are among its aliases.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from db.errors import UnknownCouncil


@dataclass(frozen=True)
class Council:
    """One education authority."""

    name: str  # as people say it: "Kent", "Hammersmith and Fulham"
    full_name: str  # "Kent County Council"
    gss_code: str  # "E10000016"
    region: str  # "South East"
    aliases: tuple[str, ...] = ()


def _load() -> tuple[Council, ...]:
    text = files("db").joinpath("councils.csv").read_text(encoding="utf-8")
    return tuple(
        Council(
            name=row["name"],
            full_name=row["full_name"],
            gss_code=row["gss_code"],
            region=row["region"],
            aliases=tuple(filter(None, row["aliases"].split(";"))),
        )
        for row in csv.DictReader(text.splitlines())
    )


COUNCILS: Final[tuple[Council, ...]] = _load()
"""All of them, by name."""


def find(name: str) -> Council:
    """The council of this name, full name, other name or GSS code, however its small words are written.

    Raises UnknownCouncil, which names the nearest.

    >>> find("London Borough of Hammersmith & Fulham").name
    'Hammersmith and Fulham'
    """
    key = _evened(name)
    names = _names()
    found = names.get(key) or names.get(_bare(key))
    if found is None:
        raise UnknownCouncil(name, _near(key))
    return found


@cache
def _names() -> dict[str, Council]:
    # Names as written first: taking "City" off Derby's must not make it anything that is another's own name.
    found: dict[str, Council] = {}
    for of in (_evened, lambda words: _bare(_evened(words))):
        for one in COUNCILS:
            for words in (one.name, one.full_name, one.gss_code, *one.aliases):
                found.setdefault(of(words), one)
    return found


def _evened(words: str) -> str:
    words = words.casefold().replace("&", " and ").replace("’", "").replace("'", "")
    words = re.sub(r"[^a-z0-9]+", " ", words).strip()
    return re.sub(r"^the ", "", words)


_BEFORE: Final = re.compile(r"^(london borough of|royal borough of|borough of|city of|county of|lb|rb) ")
_AFTER: Final = re.compile(
    r" ((metropolitan |london |royal )?(borough|district|city|county)( council)?|council|corporation|mbc|mdc|bc|cc|lb"
    r"|la|local authority)$"
)


def _bare(key: str) -> str:
    """Without the words that say what kind of council it is."""
    return _AFTER.sub("", _BEFORE.sub("", key))


def _near(key: str) -> list[str]:
    from rapidfuzz import fuzz, process  # only where a name is wrong

    got = process.extract(_bare(key), list(_names()), scorer=fuzz.ratio, limit=6, score_cutoff=60)
    return list(dict.fromkeys(_names()[words].name for words, _score, _at in got))[:3]
