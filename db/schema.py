"""Which forms of the database this release knows, and how times and values look in it.

Apart from models.py so that looking back need not import SQLAlchemy, which takes longer than the answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Final

from db.errors import StoreTooNew
from db.records import Change, Place, Target

REVISIONS: Final[tuple[str, ...]] = ("0001", "0002", "0003")
"""Every migration in order; the last is the form that models.py describes."""


def is_behind(revision: str | None, where: str) -> bool:
    """Whether a database at this revision (None: empty) must be migrated. Raises StoreTooNew for one we do not know."""
    if revision is not None and revision not in REVISIONS:
        raise StoreTooNew(
            f"The database {where} was made by a newer release of valvewatch (its form is {revision}; this release "
            f"knows up to {REVISIONS[-1]}). Nothing was touched. Install the newer release again, or point [store] "
            "database at another file."
        )
    return revision != REVISIONS[-1]


def moment_text(value: datetime) -> str:
    """A time as its row holds it: UTC, fixed in width so that text sorts as time does."""
    if value.tzinfo is None:
        raise ValueError(f"A time without a zone cannot be kept: {value!r}. Pass datetime.now(UTC).")
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def text_moment(text: str) -> datetime:
    """The time that moment_text wrote."""
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)


def plain(value: Any) -> Any:
    """A value of records.py as JSON can hold it; what is at its default is left out, decimals become text."""
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(got) for f in fields(value) if (got := getattr(value, f.name)) != f.default}
    if isinstance(value, (tuple, list)):
        return [plain(item) for item in value]
    return value


def place_from(data: Mapping[str, Any]) -> Place:
    """The Place that plain() wrote."""
    got = dict(data)
    if "headings" in got:
        got["headings"] = tuple(got["headings"])
    if got.get("box"):
        got["box"] = tuple(got["box"])
    return Place(**_known(Place, got))


def target_from(data: Mapping[str, Any]) -> Target:
    """The Target that plain() wrote."""
    got = dict(data)
    for name in ("value", "baseline"):
        got[name] = Decimal(got[name]) if got.get(name) is not None else None
    got["place"] = place_from(got["place"])
    return Target(**_known(Target, got))


def change_from(data: Mapping[str, Any]) -> Change:
    """The Change that plain() wrote."""
    got = dict(data)
    for name in ("before", "after"):
        got[name] = target_from(got[name]) if got.get(name) else None
    for name in ("place_before", "place_after"):
        got[name] = place_from(got[name]) if got.get(name) is not None else None
    got["notes"] = tuple(got.get("notes", ()))
    return Change(**_known(Change, got))


def _known(kind: type, got: dict[str, Any]) -> dict[str, Any]:
    # A row of an older release may lack what is new (it has a default); a field dropped since is passed over.
    names = {f.name for f in fields(kind)}
    return {name: value for name, value in got.items() if name in names}
