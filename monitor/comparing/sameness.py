"""Whether two readings are the same, how alike they are, and whether they are of one council at all."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

from rapidfuzz import fuzz

from db.records import Reading
from monitor.comparing.evening import spaced, without_moving_parts

_OPENING: Final = 8  # blocks in which a document says whose it is
_SHINGLE: Final = 3
_SHORT: Final = 60  # words, below which shingles say too little


def fingerprint(reading: Reading) -> str:
    """SHA-256 of the content as read: the same for two answers that differ only in what moves by itself.

    Typography, line and page breaks, furniture, print dates, version numbers and counters are left out; numbers of
    clauses, words, figures and their order are kept.
    """
    digest = hashlib.sha256()
    for block in reading.blocks:
        # Without spaces, so that neither a page break within a paragraph nor a line break within a word counts.
        text = re.sub(r"\s", "", without_moving_parts(spaced(f"{block.number} {block.text}")))
        digest.update(text.encode())
        if block.table is not None:
            digest.update(b"\x1e")
        if block.hidden:
            digest.update(b"\x1f")
    return digest.hexdigest()


def same_reading(before: Reading, after: Reading) -> bool:
    """Whether both say the same in the same order."""
    return before == after or fingerprint(before) == fingerprint(after)


def likeness(before: Reading, after: Reading) -> float:
    """How alike two documents are, from 0 to 1: their words in threes, whatever their figures and order.

    From 0.5 up, one of them is likely the other revised.
    """
    # Equal blocks need no closer look: of two 60-page versions, nearly all are.
    old, new = Counter(b.text for b in before.blocks), Counter(b.text for b in after.blocks)
    same = _plain_words((old & new).elements())
    first, second = _plain_words((old - new).elements()), _plain_words((new - old).elements())
    if not first and not second:
        return 1.0
    if len(same) + min(len(first), len(second)) < _SHORT:
        return fuzz.ratio(" ".join([*same, *first]), " ".join([*same, *second])) / 100
    a, b = _shingles(first), _shingles(second)
    total = 2 * len(same) + max(a.total(), len(first)) + max(b.total(), len(second))
    return 2 * (len(same) + (a & b).total()) / total


def _plain_words(texts: Iterable[str]) -> list[str]:
    text = " ".join(map(spaced, texts))
    return re.findall(r"[^\W\d_]+|#", re.sub(r"\d[\d,.]*", "#", text))


def _shingles(words: list[str]) -> Counter[tuple[str, ...]]:
    return Counter(zip(*(words[i:] for i in range(_SHINGLE)), strict=False))


# --- Whose document it is --------------------------------------------------------------------------------------------


def identity_doubt(before: Reading, after: Reading, council: str) -> str:
    """Why the new version looks like another council's document; "" where it does not.

    Only the title and the opening count, where a document says whose it is: neighbours may be named anywhere else.
    """
    own = _named(after, {council}) if council else Counter[str]()
    others = _named(after, _names() - {council})
    if not others:
        return ""
    known = _named(before, _names())
    stranger, times = others.most_common(1)[0]
    if stranger in known or own[council] >= times:
        return ""
    if council and own[council] and not known[council]:
        return ""
    if not known and not council:
        return ""
    if council and not known[council] and known:
        was = known.most_common(1)[0][0]
    else:
        was = council or known.most_common(1)[0][0]
    return f"it names {stranger} where {was} was expected"


def _opening(reading: Reading) -> str:
    return " \n ".join([reading.title, *(block.text[:600] for block in reading.blocks[:_OPENING])])


def _names() -> set[str]:
    from db.councils import COUNCILS

    return {row.name for row in COUNCILS}


def _named(reading: Reading, wanted: set[str]) -> Counter[str]:
    """How often the opening names each council as a council, or the title by name alone."""
    from db.councils import COUNCILS

    text, title = _opening(reading), reading.title
    if not text.strip():
        return Counter()
    found: Counter[str] = Counter()
    for row in COUNCILS:
        if row.name not in wanted or not any(name.split()[0] in text for name in (row.name, row.full_name)):
            continue
        name, full = re.escape(row.name), re.escape(row.full_name)
        # Cities and counties share names with longer ones: "Derby" is not in "Derbyshire", nor "Hull" in "Solihull".
        style = r"(?:City of |Royal Borough of |London Borough of |Borough of )?"
        rest = r"(?: (?:City|County|Borough|Metropolitan|District|and|of|London|Royal)\b){0,4}"
        as_council = rf"\b(?:{full}|{style}{name}(?:[’']s)?{rest} Council)\b"
        times = len(re.findall(as_council, text))
        start = re.match(
            rf"\W*{name}(?=\s*[:–—-]|\s+(?:dedicated|DSG|SEND|safety|Safety|council|Council|high|High)\b)",
            title or text,
        )
        if times or start:
            found[row.name] = times + (2 if start else 0)
    return found
