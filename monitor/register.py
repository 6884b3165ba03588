"""What each council is now committed to: one row a measure, period, scope and form, and where documents disagree.

A pure function over the rows of db.history (`targets --json`). It flags, and never judges: two documents may state two
figures with good reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any
from urllib.parse import urlsplit

from db.measures import MEASURES, family_of
from monitor.comparing.targets import year_of
from monitor.series import is_later, series_of
from monitor.targets.figures import scaled

Row = Mapping[str, Any]
Figure = tuple[Decimal, str]
_DFE_HOSTS = ("www.gov.uk", "gov.uk", "assets.publishing.service.gov.uk")
_MONTH_END = re.compile(r"(\d{4}-\d\d)-(?:28|29|30|31)$")


def register(targets: Iterable[Row], documents: Iterable[Row], earlier: Iterable[Row] = ()) -> list[dict[str, Any]]:
    """The commitments that stand, by council, measure and period.

    targets: those of the current versions; documents: as History.documents(), to know a document's source; earlier:
    targets of every version, to say since when a figure has stood. Only basis target counts. Of a series of reports the
    last one alone is current. disagrees: two current documents state different figures for the same thing, in the same
    unit. dfe_against_council: one of them is the DfE's, the other the council's. Figures to be checked by eye flag nothing.
    """
    known = {row["id"]: row for row in documents}
    rows = [row for row in targets if row["basis"] == "target" and _is_current(row, known)]
    stood = _stood(earlier)
    things: dict[tuple[str, ...], list[Row]] = {}
    for row in rows:
        things.setdefault(_thing(row), []).append(row)
    made = [_entry(stated, known, stood) for stated in things.values()]
    order = list(MEASURES)
    made.sort(
        key=lambda e: (
            e["council"],
            order.index(e["measure"]) if e["measure"] in order else 99,
            e["period"],
            e["scope"],
        )
    )
    return made


def _thing(row: Row) -> tuple[str, ...]:
    """What a target is about; figures are only compared within it."""
    unit = scaled(Decimal(0), _unit(row))[1] if row["unit"] else ""
    scope = " ".join(str(row["scope"]).casefold().split())
    return (row["council"], row["measure"], _period(row["period"]), scope, row["form"], unit, _sign(row))


def _unit(row: Row) -> str:
    """So many a year, said of one year, is that year's number."""
    return "count" if row["unit"] == "per_year" and year_of(row["period"] or "") else str(row["unit"])


def _sign(row: Row) -> str:
    return row["direction"] if row["form"] == "change" else ""


def _period(period: str) -> str:
    """A financial year's end is the year, and a month's last day the month.

    >>> _period("2028-03-31"), _period("2028-03"), _period("2027/28"), _period("2027-12-31")
    ('2027-28', '2027-28', '2027-28', '2027-12')
    """
    if (year := year_of(period or "")) != period:
        return year
    found = _MONTH_END.match(period or "")
    return found[1] if found else period or ""


def _figure(row: Row) -> Figure | None:
    return None if row["value"] is None else scaled(Decimal(str(row["value"])), _unit(row))


def is_dfe(row: Row | None, url: str) -> bool:
    """Whether a document is the DfE's own publication rather than the council's."""
    source = str(row["source"]) if row else ""
    return source.startswith("govuk_") or urlsplit(url).hostname in _DFE_HOSTS


def _is_current(row: Row, known: Mapping[int, Row]) -> bool:
    """False for a report of a series that has a later one."""
    mine = known.get(row["document_id"])
    series = series_of(mine["title"]) if mine else ""
    if mine is None or not series:
        return True
    return not any(
        other["id"] != mine["id"]
        and other["council"] == mine["council"]
        and other["source"] == mine["source"]
        and other["state"] != "withdrawn"
        and series_of(other["title"]) == series
        and is_later(other, mine)
        for other in known.values()
    )


def _stood(earlier: Iterable[Row]) -> dict[tuple[Any, ...], list[tuple[int, str, set[Figure | None]]]]:
    """(document, thing) -> its versions in order, with what each stated of it."""
    by: dict[tuple[Any, ...], dict[int, tuple[str, set[Figure | None]]]] = {}
    for row in earlier:
        if row["basis"] == "target":
            versions = by.setdefault((row["document_id"], _thing(row)), {})
            versions.setdefault(row["version"], (row["seen_from"], set()))[1].add(_figure(row))
    return {
        key: [(v, seen, figures) for v, (seen, figures) in sorted(versions.items())] for key, versions in by.items()
    }


def _since(row: Row, stood: Mapping[tuple[Any, ...], Sequence[tuple[int, str, set[Figure | None]]]]) -> str:
    """When the figure was first seen in this document, without another one since."""
    since = str(row["seen_from"])
    for version, seen, figures in reversed(stood.get((row["document_id"], _thing(row)), ())):
        if version > row["version"]:
            continue
        if _figure(row) not in figures:
            break
        since = seen
    return since


def _entry(
    stated: Sequence[Row],
    known: Mapping[int, Row],
    stood: Mapping[tuple[Any, ...], Sequence[tuple[int, str, set[Figure | None]]]],
) -> dict[str, Any]:
    """One row of the register: what the newest document states, and what others do."""
    by_document: dict[int, list[Row]] = {}
    for row in stated:
        by_document.setdefault(row["document_id"], []).append(row)
    said = [_statement(rows, known, stood) for rows in by_document.values()]
    said.sort(key=lambda s: (s["since"], s["version"]), reverse=True)
    sure = {
        number: {figure for row in rows if not row["check_by_eye"] and (figure := _figure(row)) is not None}
        for number, rows in by_document.items()
    }
    pairs = [
        (one, other)
        for at, one in enumerate(said)
        for other in said[at + 1 :]
        if sure[one["document_id"]] and sure[other["document_id"]]
        and not sure[one["document_id"]] & sure[other["document_id"]]
    ]  # fmt: skip
    first, row = said[0], by_document[said[0]["document_id"]][0]
    return {
        "council": row["council"],
        "family": family_of(row["measure"]),
        "measure": row["measure"],
        "period": row["period"],
        "scope": row["scope"],
        "form": row["form"],
        **{key: first[key] for key in ("direction", "value", "unit", "document", "document_id", "version", "url")},
        **{key: first[key] for key in ("dfe", "since", "place", "quote", "check_by_eye")},
        "disagrees": bool(pairs),
        "dfe_against_council": any(one["dfe"] != other["dfe"] for one, other in pairs),
        "others": said[1:],
    }


def _statement(
    rows: Sequence[Row],
    known: Mapping[int, Row],
    stood: Mapping[tuple[Any, ...], Sequence[tuple[int, str, set[Figure | None]]]],
) -> dict[str, Any]:
    """What one document states of one thing: its first surely read statement."""
    row = next((row for row in rows if not row["check_by_eye"]), rows[0])
    keys = ("direction", "value", "unit", "document", "document_id", "version", "url", "place", "quote", "check_by_eye")
    return {key: row[key] for key in keys} | {
        "since": _since(row, stood),
        "dfe": is_dfe(known.get(row["document_id"]), row["url"]),
    }
