"""MEASURES: what targets are about. The one list of codes, families and the words for them that people read.

The phrases by which documents name each measure are data: monitor/targets/phrases.toml.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from db.records import Family


@dataclass(frozen=True)
class Measure:
    """One thing that targets are about."""

    code: str
    family: Family
    label: str  # as an e-mail names it


def _rows(family: Family, **labels: str) -> dict[str, Measure]:
    return {code: Measure(code, family, label) for code, label in labels.items()}


MEASURES: Final[dict[str, Measure]] = {
    **_rows(
        "ehc_plans",
        ehc_requests="requests for an EHC needs assessment",
        ehc_assessments="EHC needs assessments",
        ehc_refusals="refused requests for an EHC needs assessment",
        ehc_plans_new="new EHC plans",
        ehc_plans="EHC plans",
        ehc_plans_ceased="EHC plans ceased",
        ehc_timeliness="EHC plans issued within 20 weeks",
        tribunal_appeals="appeals to the SEND Tribunal",
    ),
    **_rows(
        "placements",
        placements_mainstream="placements in mainstream schools",
        placements_resourced="placements in resourced provision and SEN units",
        placements_special="placements in state special schools",
        placements_independent="placements in independent and non-maintained special schools",
        placements_post16="post-16 and further education placements",
        placements_ap="placements in alternative provision",
        placements_eotas="education otherwise than at school",
        placements_out_of_area="placements outside the council's area",
        placements_residential="residential placements",
    ),
    **_rows(
        "places",
        places_special="new places in state special schools",
        places_resourced="new places in resourced provision and SEN units",
        places_ap="new places in alternative provision",
    ),
    **_rows(
        "money",
        dsg_deficit="cumulative DSG deficit",
        dsg_in_year="in-year DSG position",
        dfe_payment="extra DSG paid by the DfE",
        dsg_savings="planned savings",
        placement_cost="cost of placements",
    ),
}

FAMILIES: Final[dict[Family, str]] = {
    "ehc_plans": "EHC plans and assessments",
    "placements": "Placements",
    "places": "New places",
    "money": "Money",
}
"""Families in the order in which people are told of them, with their headings."""

UNITS: Final[tuple[str, ...]] = (
    "count", "percent", "percentage_points", "gbp", "gbp_thousand", "gbp_million", "gbp_billion", "weeks",
    "per_week", "per_month", "per_year", "per_1000", "per_10000",
)  # fmt: skip


def family_of(measure: str) -> Family | None:
    """The family of a measure's code; None for "" and for codes of a newer release."""
    row = MEASURES.get(measure)
    return row.family if row else None
