"""Figures in words: what is one, in which unit, and what only looks like one."""

from __future__ import annotations

import doctest
from decimal import Decimal

import pytest

from monitor.targets import figures
from monitor.targets.figures import NoFigure, find_figures, parse_cell, parse_figure, scaled, unit_hint


def found(text: str) -> list[tuple[str, str]]:
    return [(str(f.value), f.unit) for f in find_figures(text)]


def test_the_examples_in_the_module_hold() -> None:
    assert doctest.testmod(figures).failed == 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from 1,780 to no more than 1,500", [("1780", "count"), ("1500", "count")]),
        ("a further 120 places", [("120", "count")]),
        ("as a share of the population was 4.1%", [("4.1", "percent")]),
        ("one in three pupils", [("33.3", "percent")]),
        ("cut by half", [("50", "percent")]),
        ("halve the number", [("50", "percent")]),
        ("two thirds of plans", [("66.7", "percent")]),
        ("£195m and £207m become £210m and £222m", [(n, "gbp_million") for n in ("195", "207", "210", "222")]),
        ("edged up from 41.3 to 43.3 per cent", [("41.3", "percent"), ("43.3", "percent")]),
        ("15 new requests per month", [("15", "per_month")]),
        ("come down from 49 to 39 weeks", [("49", "weeks"), ("39", "weeks")]),
        ("between £70m and £100m", [("100", "gbp_million")]),
        ("20 to 30 a month", [("30", "per_month")]),
        ("twenty-five children", [("25", "count")]),
        ("seven percentage points", [("7", "percentage_points")]),
        ("c7,000 plans", [("7000", "count")]),
        ("38 plans per 10,000 of the population", [("38", "per_10000")]),
        ("High needs overspent by 3.8m", [("3.8", "gbp_million")]),
        ("two thousand six hundred and five plans", [("2605", "count")]),
        ("over a thousand new places", [("1000", "count")]),
        ("one hundred places and half a dozen units", [("100", "count"), ("6", "count")]),
        ("two and a half million pounds over", [("2.5", "gbp_million")]),
        ("nine hundred thousand pounds over", [("900000", "gbp")]),
        ("half a million children have a plan", [("500000", "count")]),
        ("29 in every thousand have one", [("29", "per_1000")]),
        ("rose by 12 points to 53%", [("12", "percentage_points"), ("53", "percent")]),
        ("went to the tribunal 64 times", [("64", "count")]),
        ("55 pm, 600 p.a.", [("55", "per_month"), ("600", "per_year")]),
    ],
)
def test_a_figure_is_kept_as_the_document_states_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "within 20 weeks",
        "as was agreed [12]",
        "(p = 0.970)",
        "two and a half times as many",
        "asked 64 times",
        "at 5 pm",
        "in quarters 1 and 2",
        "children no older than 10",
        "a population of 161,400",
        "reference 13914549",
        "in the second half of the year",
        "inside twenty weeks",
        "the first £6,000 of support",
        "section 36 of the 2014 Act",
        "children aged 4 to 19",
        "young people aged 0 – 25",
        "see paragraph 4.24 and pages 8 and 9",
        "33.2 Costs had gone up",
        "telephone 020 8583 2747",
        "on 18th September at 10:30",
        "a five-year plan",
        "52-week placements",
        "over the next 12 months",
        "post-16 learners",
        "at month 9",
        "in 2025-26 and 2026/27",
    ],
)
def test_what_only_looks_like_a_figure_is_none(text: str) -> None:
    assert found(text) == []


def test_words_without_a_figure_raise() -> None:
    with pytest.raises(NoFigure):
        parse_figure("reduce reliance on independent placements")


@pytest.mark.parametrize(
    ("cell", "value", "unit", "negative"),
    [
        ("1,234", "1234", "count", False),
        ("1 234", "1234", "count", False),
        ("1.2m", "1.2", "gbp_million", False),
        ("12%", "12", "percent", False),
        ("12 per cent", "12", "percent", False),
        ("(45)", "45", "count", True),
        ("–45", "45", "count", True),
        ("c. 300", "300", "count", False),
        ("(£3.243m)", "3.243", "gbp_million", True),
    ],
)
def test_a_cell_has_one_reading(cell: str, value: str, unit: str, negative: bool) -> None:
    figure = parse_cell(cell)
    assert figure is not None
    assert (str(figure.value), figure.unit, figure.negative) == (value, unit, negative)


@pytest.mark.parametrize("cell", ["n/a", "-", "x", "z", "tbc", "", "#REF!", "2025-26", "31/03/2026", "about right"])
def test_a_cell_without_a_figure_is_unread(cell: str) -> None:
    assert parse_cell(cell) is None


def test_a_bare_cell_takes_the_unit_of_its_header() -> None:
    figure = parse_cell("19.4", unit_hint("Cumulative deficit (£m)"))
    assert figure is not None
    assert figure.unit == "gbp_million"


def test_sums_are_compared_in_pounds() -> None:
    assert scaled(Decimal("1.2"), "gbp_million") == scaled(Decimal("1200000"), "gbp")


def test_thousands_of_pounds_after_a_name_are_a_unit() -> None:
    assert not find_figures("Savings by action, £000")
