"""Who wants to hear of what, as the configuration says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from alerts.wording import SEVERITIES, Severity, about, change_of, severity
from db.councils import find
from db.errors import UnknownCouncil
from db.measures import FAMILIES, MEASURES, family_of
from db.records import Change
from monitor.config import Reader

_RANKS = {code: rank for rank, code in enumerate(SEVERITIES)}


def wants(reader: Reader, change: Change, council: str) -> bool:
    """Whether a reader asked to hear of this change of this council, be it by night or by week."""
    if not change.material or _RANKS[severity(change)] > _RANKS[_least(reader)]:
        return False
    if reader.councils and _name(council) not in {_name(each) for each in reader.councils}:
        return False
    measure = about(change)
    return not reader.families or not measure or family_of(measure) in reader.families or measure in reader.families


def wants_row(reader: Reader, row: Mapping[str, Any]) -> bool:
    """The same of a row of `changes --json`."""
    return wants(reader, change_of(row), str(row["council"]))


def recipients_of(change: Change, council: str, readers: Sequence[Reader]) -> list[tuple[str, str]]:
    """(address, name) of every reader who wants to hear of this change the morning after.

    council: the document's; a passage about another council is that one's news.
    """
    target = change.after or change.before
    of = (target.council if target else "") or council
    return [
        (reader.address, reader.name)
        for reader in readers
        if reader.frequency == "nightly" and wants(reader, change, of)
    ]


def why(reader: Reader) -> str:
    """Why this reader is told: the choices made for her in the configuration."""
    councils = ", ".join(reader.councils) or "all councils"
    names: dict[str, str] = {
        **{str(code): words for code, words in FAMILIES.items()},
        **{code: measure.label for code, measure in MEASURES.items()},
    }
    said = [councils, ", ".join(names[each] for each in reader.families) or "all measures"]
    least = _least(reader)
    if _RANKS[least] < len(_RANKS) - 1:
        said.append(f"only if at least this weighty: {SEVERITIES[least]}")
    return "; ".join([*said, "every night" if reader.frequency == "nightly" else "every week"])


def _least(reader: Reader) -> Severity:
    return next(code for code in SEVERITIES if code == reader.severity)


def _name(council: str) -> str:
    """The council by the one name we call it, whichever of its names was given."""
    try:
        return find(council).name
    except UnknownCouncil:
        return "england" if council.casefold() in ("england", "dfe") else council.casefold()
