"""Which measure words name; the phrases are data."""

from __future__ import annotations

import doctest

import pytest

from db.measures import MEASURES
from monitor.targets import naming
from monitor.targets.naming import find_mentions, name_label, phrases


def test_the_examples_in_the_module_hold() -> None:
    assert doctest.testmod(naming).failed == 0


def test_every_measure_has_phrases_and_every_phrase_a_measure() -> None:
    assert set(phrases()["measures"]) == set(MEASURES)
    assert set(phrases()["order"]["specific_first"]) == set(MEASURES)


@pytest.mark.parametrize(
    ("words", "measure"),
    [
        ("requests for EHC needs assessments", "ehc_requests"),
        ("EHCNA requests that were refused", "ehc_refusals"),
        ("Education, Health and Care Plans (EHCPs)", "ehc_plans"),
        ("new EHC plans issued", "ehc_plans_new"),
        ("EHC plans issued within 20 weeks", "ehc_timeliness"),
        ("pupils with EHC plans in mainstream schools", "placements_mainstream"),
        ("SEMH base", "placements_resourced"),
        ("INMSS placements", "placements_independent"),
        ("independent and non-maintained special schools", "placements_independent"),
        ("out-of-borough placements", "placements_out_of_area"),
        ("EOTAS packages", "placements_eotas"),
        ("special school places", "places_special"),
        ("places in SEN units", "places_resourced"),
        ("cost of independent placements", "placement_cost"),
        ("cumulative DSG deficit", "dsg_deficit"),
        ("positive in-year balance", "dsg_in_year"),
        ("appeals to the SEND Tribunal", "tribunal_appeals"),
    ],
)
def test_words_name_their_measure(words: str, measure: str) -> None:
    assert [m.measure for m in find_mentions(words) if not m.weak] == [measure]


@pytest.mark.parametrize(
    "words",
    [
        "the safety valve plan",
        "SEND sufficiency plan",
        "pupils on SEN Support",
        "annual reviews of EHC plans",
        "the schools' cumulative reserves",
    ],
)
def test_look_alikes_name_none(words: str) -> None:
    assert [m.measure for m in find_mentions(words) if m.measure and not m.weak] == []


@pytest.mark.parametrize(
    ("label", "measure"),
    [
        ("Mainstream academies - resourced provision", "placements_resourced"),
        ("special_independent", "placements_independent"),
        ("InreqEHC", "ehc_requests"),
        ("Number of EHC plans issued", "ehc_plans_new"),
        ("Non-maintained special schools or independent (NMSS or independent) placements", "placements_independent"),
        ("Time period", ""),
    ],
)
def test_labels_name_their_measure(label: str, measure: str) -> None:
    assert name_label(label) == measure
