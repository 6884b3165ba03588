"""Any name that staff, the DfE or a council's own site uses leads to the right authority."""

from __future__ import annotations

from collections import Counter

import pytest

from db.councils import COUNCILS, find
from db.errors import UnknownCouncil


def test_all_153_education_authorities_are_there_once() -> None:
    assert len(COUNCILS) == 153
    assert len({one.gss_code for one in COUNCILS}) == 153
    assert len({one.name for one in COUNCILS}) == 153
    kinds = Counter(one.gss_code[:3] for one in COUNCILS)
    assert kinds == {"E06": 63, "E08": 36, "E09": 33, "E10": 21}


def test_regions_hold_as_many_authorities_as_the_department_counts() -> None:
    assert Counter(one.region for one in COUNCILS) == {
        "North East": 12,
        "North West": 24,
        "Yorkshire and The Humber": 15,
        "East Midlands": 10,
        "West Midlands": 14,
        "East of England": 11,
        "London": 33,
        "South East": 19,
        "South West": 15,
    }


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("kent", "Kent"),
        ("Kent County Council", "Kent"),
        ("E10000016", "Kent"),
        ("e10000016", "Kent"),
        ("London Borough of Hammersmith & Fulham", "Hammersmith and Fulham"),
        ("Hammersmith and Fulham Council", "Hammersmith and Fulham"),
        ("Stoke on Trent", "Stoke-on-Trent"),
        ("stoke-on-trent city council", "Stoke-on-Trent"),
        ("Royal Borough of Kingston upon Thames", "Kingston upon Thames"),
        ("Kingston upon Hull, City of", "Hull"),
        ("Bristol, City of", "Bristol"),
        ("Herefordshire, County of", "Herefordshire"),
        ("County Durham", "Durham"),
        ("St. Helens", "St Helens"),
        ("BCP Council", "Bournemouth, Christchurch and Poole"),
        ("Bournemouth Christchurch & Poole", "Bournemouth, Christchurch and Poole"),
        ("the London Borough of Bexley", "Bexley"),
        ("Bury MBC", "Bury"),
        ("Barnsley Metropolitan Borough Council", "Barnsley"),
        ("E08000016", "Barnsley"),
        ("City of London", "City of London"),
        ("York", "York"),
        ("North Yorkshire County Council", "North Yorkshire"),
        ("Telford & Wrekin", "Telford and Wrekin"),
    ],
)
def test_a_council_is_found_by_any_of_its_names(words: str, name: str) -> None:
    assert find(words).name == name


@pytest.mark.parametrize(
    ("city", "county"),
    [("Derby", "Derbyshire"), ("Leicester", "Leicestershire"), ("Nottingham", "Nottinghamshire")],
)
def test_a_city_is_not_taken_for_the_county_around_it(city: str, county: str) -> None:
    assert find(f"{city} City Council").gss_code.startswith("E06")
    assert find(f"{county} County Council").gss_code.startswith("E10")


def test_no_name_of_one_council_leads_to_another() -> None:
    for one in COUNCILS:
        for words in (one.name, one.full_name, one.gss_code, *one.aliases):
            assert find(words) is one


def test_a_mistyped_name_is_refused_with_the_nearest() -> None:
    with pytest.raises(UnknownCouncil, match="Did you mean Wokingham") as refused:
        find("Wokingam")
    assert "Wokingham" in refused.value.near


def test_a_name_like_none_of_them_is_refused_without_a_guess() -> None:
    with pytest.raises(UnknownCouncil) as refused:
        find("Zzyzx")
    assert refused.value.near == ()


def test_northamptonshire_which_is_no_more_leads_to_neither_of_its_halves() -> None:
    with pytest.raises(UnknownCouncil) as refused:
        find("Northamptonshire")
    assert {"North Northamptonshire", "West Northamptonshire"} <= set(refused.value.near)
