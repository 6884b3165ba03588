"""Periods in words: one normalised form for each way of writing."""

from __future__ import annotations

import doctest

import pytest

from monitor.targets import periods
from monitor.targets.periods import find_periods, parse_period, same_year


def test_the_examples_in_the_module_hold() -> None:
    assert doctest.testmod(periods).failed == 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("by the end of 2027-28", "2027-28"),
        ("in 2027/28", "2027-28"),
        ("HNB 26-27", "2026-27"),
        ("EHCPs at Jan 26: 187", "2026-01"),
        ("by Sep ’25", "2025-09"),
        ("as at 31 Mar 24", "2024-03-31"),
        ("over the 2022/23 ac. yr", "2022/23"),
        ("in 2018/2019", "2018-19"),
        ("FY28", "2027-28"),
        ("FY2027/28", "2027-28"),
        ("in the 2024/25 academic year", "2024/25"),
        ("by March 2026", "2026-03"),
        ("Sept 2026", "2026-09"),
        ("Mar-26", "2026-03"),
        ("at 31 March 2026", "2026-03-31"),
        ("27.02.2024", "2024-02-27"),
        ("in 2026", "2026"),
    ],
)
def test_a_period_has_one_form(text: str, expected: str) -> None:
    assert [p.value for p in find_periods(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "on Sept 19",
        "by March 31",
        "aged 25-26",
        "in July",
        "2000 plans",
        "£2,026",
        "over five years",
        "11.5% up in January, 11.5% down",
        "2,024 pupils",
    ],
)
def test_what_names_no_year_is_no_period(text: str) -> None:
    assert find_periods(text) == []


@pytest.mark.parametrize(
    "text", ["2021/22 to 2025/26", "between 2016 and 2019", "Between January and June 2024", "the 2022-2027 strategy"]
)
def test_a_span_of_years_is_no_one_period(text: str) -> None:
    assert [p.kind for p in find_periods(text)] == ["span"]


@pytest.mark.parametrize("written", ["2027-28", "2027/28", "2028-03", "2028-03-31"])
def test_a_financial_year_and_its_end_are_the_same(written: str) -> None:
    assert same_year(written, "2027-28")
    assert same_year("2028-03", written)


@pytest.mark.parametrize("other", ["2028-29", "2027", "2027-09", "2028-02-28", ""])
def test_other_periods_are_not(other: str) -> None:
    assert not same_year("2027-28", other)


def test_a_data_file_writes_academic_years_as_six_digits() -> None:
    period = parse_period("202122")
    assert period is not None
    assert period.value == "2021/22"


def test_a_label_with_two_years_names_none() -> None:
    assert parse_period("2024-25 compared with 2025-26") is None


def test_a_year_as_govuk_writes_it_and_a_level_that_looks_like_a_year() -> None:
    assert [(p.value, p.kind) for p in find_periods("in 2027 to 2028")] == [("2027-28", "year")]
    assert [p.kind for p in find_periods("from 2027 to 2028")] == ["span"]
    assert [p.value for p in find_periods("EHC plans will fall to 2010 by March 2028")] == ["2028-03"]


def test_a_digit_that_ends_a_word_is_no_day() -> None:
    assert [p.value for p in find_periods("4.1% (SEN2 Jan 2025)")] == ["2025-01"]


def test_a_year_may_end_in_one_digit_and_an_act_has_none() -> None:
    assert [p.value for p in find_periods("£54m by 2026/7; £3m in 2022/3.")] == ["2026-27", "2022-23"]
    assert [p.kind for p in find_periods("the Freedom of Information Act 2000")] == ["span"]
