"""What a cell of a table states, from all its labels."""

from __future__ import annotations

import io
from dataclasses import replace
from decimal import Decimal

import openpyxl
import pytest

from db.records import Block, Cell, Place, Reading, Table, Target
from monitor.reading import read
from monitor.targets import find_targets, is_proven
from monitor.targets.cells import kind_of, read_grid
from monitor.targets.labels import read_label
from monitor.targets.written import date_of


def reading_of(
    rows: str, caption: str = "", headings: tuple[str, ...] = (), title: str = "", before: str = "", after: str = ""
) -> Reading:
    """A document with one table: rows by line, cells by "|"; "~" repeats the cell to its left, as a span does."""
    lines = [line.strip() for line in rows.strip().splitlines()]
    cells: list[tuple[Cell, ...]] = []
    for line in lines:
        row: list[Cell] = []
        for text in (text.strip() for text in line.split("|")):
            row.append(Cell(row[-1].text, filled=True) if text == "~" else Cell(text))
        cells.append(tuple(row))
    table = Table(tuple(cells), caption=caption)
    blocks = [Block("heading", text, Place(), level=n) for n, text in enumerate(headings, start=1)]
    blocks += [Block("paragraph", before, Place())] if before else []
    text = "\n".join("\t".join(cell.text for cell in row) for row in cells)
    blocks.append(Block("table", text, Place(headings=headings), table=table))
    blocks += [Block("note", after, Place())] if after else []
    return Reading(title, tuple(blocks), "test")


def found_in(rows: str, **more: object) -> list[Target]:
    reading = reading_of(rows, **more)  # type: ignore[arg-type]
    targets = find_targets(reading)
    assert all(is_proven(target, reading) for target in targets)
    return [t for t in targets if reading.blocks[t.place.block].table is not None]


def told(targets: list[Target]) -> list[tuple[str, str, str, str]]:
    """Measure, basis, value with unit, period: what most tests are about."""
    return [(t.measure, t.basis, f"{t.value} {t.unit}", t.period) for t in targets]


def test_years_across_give_each_cell_its_year_and_the_caption_its_basis() -> None:
    targets = found_in(
        """
         | 2024-25 | 2025-26
        EHC plans | 1,780 | 1,500
        """,
        caption="Mitigated forecast",
    )
    assert told(targets) == [
        ("ehc_plans", "target", "1780 count", "2024-25"),
        ("ehc_plans", "target", "1500 count", "2025-26"),
    ]
    assert targets[1].quote == "EHC plans | 2025-26 | 1,500"


def test_unmitigated_and_mitigated_side_by_side_are_not_confused() -> None:
    targets = found_in(
        """
         | Unmitigated | ~ | Mitigated | ~
        Placement | 2025-26 | 2026-27 | 2025-26 | 2026-27
        Independent special schools | 200 | 230 | 190 | 160
        """
    )
    assert told(targets) == [
        ("placements_independent", "forecast", "200 count", "2025-26"),
        ("placements_independent", "forecast", "230 count", "2026-27"),
        ("placements_independent", "target", "190 count", "2025-26"),
        ("placements_independent", "target", "160 count", "2026-27"),
    ]


def test_a_spanning_header_without_its_copies_is_spread_over_the_columns_that_repeat() -> None:
    targets = found_in(
        """
         | | Do nothing | | | Plan |
        Year | 2025-26 | 2026-27 | 2027-28 | 2025-26 | 2026-27 | 2027-28
        EHC plans | 10 | 20 | 30 | 11 | 12 | 13
        """.replace("| | Do nothing | | | Plan |", "| Do nothing | | | Plan | |")
    )
    assert [t.basis for t in targets] == ["forecast"] * 3 + ["target"] * 3


def test_years_down_and_measures_across() -> None:
    targets = found_in(
        """
        time_period | ehcplans | special_independent
        202324 | 402 | 38
        202425 | 431 | x
        """
    )
    assert told(targets) == [
        ("ehc_plans", "actual", "402 count", "2023/24"),
        ("placements_independent", "actual", "38 count", "2023/24"),
        ("ehc_plans", "actual", "431 count", "2024/25"),
    ]


def test_rows_under_a_group_row_take_its_measure_and_are_narrowed_by_their_label() -> None:
    targets = found_in(
        """
         | 2024-25
        Mainstream schools | ~
        Primary | 10
        Secondary | 20
        Special schools | ~
        Primary | 5
        """,
        caption="Number of EHC plans: actual",
    )
    assert [(t.measure, str(t.value), t.scope) for t in targets] == [
        ("placements_mainstream", "10", "Primary"),
        ("placements_mainstream", "20", "Secondary"),
        ("placements_special", "5", "Primary"),
    ]


def test_the_total_of_all_placements_is_the_number_of_plans() -> None:
    targets = found_in(
        """
         | 2024-25 actual
        Mainstream | 10
        Special schools | 20
        Total | 30
        """
    )
    assert (targets[-1].measure, targets[-1].value, targets[-1].scope) == ("ehc_plans", Decimal(30), "")


def test_post_16_among_phases_is_a_phase_and_no_college() -> None:
    targets = found_in(
        """
        Phase | 2026 | 2027
        Primary | 880 | 931
        Post-16 | 410 | 452
        """,
        caption="Forecast EHC plans by phase if trends continue",
    )
    assert {(t.measure, t.basis) for t in targets} == {("ehc_plans", "forecast")}
    assert [t.scope for t in targets] == ["Primary", "Primary", "Post-16", "Post-16"]


def test_a_baseline_column_gives_the_baseline_and_a_dated_actual_and_rag_and_comments_are_left_alone() -> None:
    targets = found_in(
        """
        Ref | Indicator | Baseline 2023-24 | Target 2025-26 | Actual Q2 2025-26 | RAG | Comment | Variance
        1 | EHC plans issued within 20 weeks | 47% | 75% | 63% | A | Up by 8% since June | 12%
        2 | Pupils placed in INMSS | 288 | 240 | 261 | R | 27 fewer | 21
        """
    )
    assert told(targets) == [
        ("ehc_timeliness", "actual", "47 percent", "2023-24"),
        ("ehc_timeliness", "target", "75 percent", "2025-26"),
        ("ehc_timeliness", "actual", "63 percent", "2025-26"),
        ("placements_independent", "actual", "288 count", "2023-24"),
        ("placements_independent", "target", "240 count", "2025-26"),
        ("placements_independent", "actual", "261 count", "2025-26"),
    ]
    assert [t.baseline for t in targets] == [None, Decimal(47), None, None, Decimal(288), None]


@pytest.mark.parametrize("gap", ["", "-", "–", "n/a", "tbc", "x", "#REF!"])
def test_a_cell_that_states_nothing_is_no_target(gap: str) -> None:
    assert found_in(f" | 2024-25 | 2025-26\nEHC plans | {gap or ' '} | 1,500", caption="Targets")[0].period == "2025-26"


def test_an_error_cell_is_no_figure() -> None:
    reading = reading_of(" | 2024-25\nEHC plans | 12")
    table = reading.blocks[0].table
    assert table is not None
    broken = replace(table, rows=(table.rows[0], (table.rows[1][0], Cell("12", error=True))))
    assert find_targets(replace(reading, blocks=(replace(reading.blocks[0], table=broken),))) == []


@pytest.mark.parametrize(
    ("label", "cells", "values"),
    [
        ("Surplus/(deficit)", "(12.1) | (3.0) | 1.5", ["12.1", "3.0", "-1.5"]),
        ("Deficit/(surplus)", "12.1 | 3.0 | (1.5)", ["12.1", "3.0", "-1.5"]),
        ("Deficit", "(12.1) | (3.0) | 1.5", ["12.1", "3.0", "-1.5"]),
        ("Deficit", "12.1 | 3.0 | -1.5", ["12.1", "3.0", "-1.5"]),
        ("DSG reserve", "(3.243) | –2 | 1", ["3.243", "2", "-1"]),
    ],
)
def test_a_deficit_is_positive_and_a_surplus_negative_however_they_are_printed(
    label: str, cells: str, values: list[str]
) -> None:
    rows = f"£m | 2024-25 | 2025-26 | 2026-27\nCumulative DSG {label} | {cells}".replace("DSG DSG", "DSG")
    assert [str(t.value) for t in found_in(rows, caption="DSG forecast")] == values


def test_units_come_from_caption_corner_row_or_column() -> None:
    rows = " | 2025-26\nCumulative deficit | 1,200"
    assert told(found_in(rows, caption="DSG deficit (£000s)"))[0][2] == "1200 gbp_thousand"
    assert told(found_in(rows.replace(" |", "£'000 |", 1)))[0][2] == "1200 gbp_thousand"
    assert told(found_in(rows.replace("deficit |", "deficit (£k) |")))[0][2] == "1200 gbp_thousand"
    assert told(found_in(rows.replace("2025-26", "2025-26 £k")))[0][2] == "1200 gbp_thousand"
    assert told(found_in(rows, before="All figures are in £000."))[0][2] == "1200 gbp_thousand"


def test_growth_and_signed_figures_are_changes() -> None:
    targets = found_in(
        """
         | 2025-26 | 2026-27
        Annual growth in EHC plans | 7% | 3%
        Change in independent placements | +12 | -20
        """,
        caption="Targets",
    )
    assert [(t.form, t.direction, str(t.value)) for t in targets] == [
        ("change", "increase", "7"),
        ("change", "increase", "3"),
        ("change", "increase", "12"),
        ("change", "reduce", "20"),
    ]


def test_a_column_of_differences_between_two_years_is_left_alone() -> None:
    targets = found_in("Placement | 2023 | 2024 | Change | % change\nMainstream | 803 | 868 | 65 | 8.1%")
    assert [t.period for t in targets] == ["2023", "2024"]


def test_new_places_take_their_opening_date_and_existing_ones_are_no_target() -> None:
    targets = found_in(
        """
        School | Type of provision | Current places | New places | Opening
        Meadow Lane Primary | Resourced provision | 12 | 16 | September 2025
        The Willows | Special school | 80 | 40 | January 2027
        """,
        caption="Specialist places to be created",
    )
    assert told(targets) == [
        ("places_resourced", "target", "16 count", "2025-09"),
        ("places_special", "target", "40 count", "2027-01"),
    ]
    assert {t.direction for t in targets} == {"increase"}
    assert [t.scope for t in targets] == ["Meadow Lane Primary", "The Willows"]


def test_rows_under_local_authority_are_each_of_their_council() -> None:
    body = (
        "Local authority,Measure,Year,Target\r\n"
        "Medway,Percentage of pupils with EHC plans in mainstream schools,2026-27,61\r\n"
        "Slough,Number of pupils in independent special schools,2026-27,120\r\n"
    )
    found = find_targets(read(body.encode(), "text/csv"))
    assert [(t.council, t.measure, t.value) for t in found] == [
        ("Medway", "placements_mainstream", 61),
        ("Slough", "placements_independent", 120),
    ]


def test_england_and_neighbours_beside_one_council_are_left_out() -> None:
    targets = found_in(
        """
         | 2023 | 2024
        Wilby | 40.1 | 52.0
        Statistical neighbours | 48.0 | 49.5
        England | 50.3 | 46.4
        """,
        caption="EHC plans issued within 20 weeks, %",
    )
    assert told(targets) == [
        ("ehc_timeliness", "actual", "40.1 percent", "2023"),
        ("ehc_timeliness", "actual", "52.0 percent", "2024"),
    ]


def test_money_by_type_of_placement_is_a_cost_only_where_it_is_the_cost_of_one() -> None:
    rows = "Setting | 2023-24 actual\nIndependent special schools | £{}"
    assert found_in(rows.format("9,410,000"), caption="High needs spending") == []
    assert told(found_in(rows.format("63,100"), caption="Average cost per placement")) == [
        ("placement_cost", "actual", "63100 gbp", "2023-24")
    ]


@pytest.mark.parametrize(
    "rows",
    [
        "Team | Establishment (FTE) | In post\nEHC plan coordinators | 24.0 | 19.5",
        "Phase | Schools block £m | Change %\nPrimary | 96.1 | 1.2%",
        " | 2023-24 | 2024-25\nSchools in deficit | 14 | 19",
        "Scheme | 2025-26\nOakfield Special School rebuild | £1,200,000",
        " | 2023-24\nPupils on SEN support | 4,310",
        "Risk | Likelihood | Impact\nEHCP requests keep rising | 4 | 5",
    ],
)
def test_tables_of_other_matters_yield_nothing(rows: str) -> None:
    assert found_in(rows) == []


def test_a_target_in_words_is_read_from_its_cell() -> None:
    targets = found_in(
        """
        Condition | Target | Progress
        Number of EHCPs maintained | No more than 1,950 | 1,988 at year end
        Reduce out of borough placements | Reduce by 15% by March 2027 | Down 4%
        """
    )
    assert [(t.measure, t.direction, t.form, str(t.value), t.period) for t in targets] == [
        ("ehc_plans", "at_most", "level", "1950", ""),
        ("placements_out_of_area", "reduce", "change", "15", "2027-03"),
    ]


def test_a_count_that_looks_like_a_year_is_a_count() -> None:
    targets = found_in("Question | Answer\nChildren with a plan (27.02.2024) | 1981\nEOTAS packages | 16")
    assert told(targets)[0] == ("ehc_plans", "actual", "1981 count", "2024-02-27")


@pytest.mark.parametrize(
    ("rows", "counts"),
    [
        (" | 2024-25 | 2025-26\nEHC plans | 1985 | 2023", [("1985", "2024-25"), ("2023", "2025-26")]),
        (" | 2024 | 2025\nEHC plans | 1985 | 2023", [("1985", "2024"), ("2023", "2025")]),
        (" | 2024 | 2025\nEHC plans | 2024 | 2025", [("2024", "2024"), ("2025", "2025")]),
        ("Year | EHC plans\n2024 | 1985\n2025 | 2023", [("1985", "2024"), ("2023", "2025")]),
        ("time_period | la_name | ehcplans\n2024 | Ore | 1988\n2025 | Ore | 1999", [("1988", "2024"), ("1999", "2025")]),
        ("Indicator | Target 2025/26 | Latest\nEHC plans | 2030 | 2011", [("2030", "2025-26"), ("2011", "")]),
        ("Setting | Number\nEHC plans | 2023", [("2023", "")]),
        ("January | EHC plans\n2024 | 1,985\n2025 | 2,023", [("1985", "2024-01"), ("2023", "2025-01")]),
        (
            "Places | 2022 | 2023\nOpened | 5 | 6\nSetting | 2024 | 2025\nEHC plans | 1985 | 1999",
            [("1985", "2024"), ("1999", "2025")],
        ),
        ("Indicator | Target year | Target\nEHC plans | 2027 | 1990", [("1990", "2027")]),
        (" | Actual | ~\nPhase | 2023 | 2024\nEHC plans | 1985 | 1999", [("1985", "2023"), ("1999", "2024")]),
        ("EHC plans | 2023 | 2025 | 2030\nTotal | 1985 | 2001 | 2044", [("1985", "2023"), ("2001", "2025"), ("2044", "2030")]),
    ],
)  # fmt: skip
def test_counts_of_about_two_thousand_are_counts_and_years_are_years(rows: str, counts: list[tuple[str, str]]) -> None:
    assert [(str(t.value), t.period) for t in found_in(rows)] == counts


def test_whole_numbers_of_a_workbook_are_counts_under_years_of_the_budget() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (
        ["EHC plans by placement", None, None],
        [None, "2024-25", "2025-26"],
        ["Mainstream"],
        ["Schools with EHC plans", 1985, 2023],
        ["All EHC plans", 1990, 2041],
    ):
        sheet.append(row)
    body = io.BytesIO()
    book.save(body)
    found = [(str(t.value), t.period) for t in find_targets(read(body.getvalue(), "")) if t.measure == "ehc_plans"]
    assert found[-2:] == [("1990", "2024-25"), ("2041", "2025-26")]


def test_places_open_in_a_year_that_is_none_of_their_number() -> None:
    targets = found_in("School | Opens | New special school places\nOak | 2026 | 80\nAsh | 2027 | 60")
    assert told(targets) == [
        ("places_special", "target", "80 count", "2026"),
        ("places_special", "target", "60 count", "2027"),
    ]


@pytest.mark.parametrize(
    ("caption", "basis"),
    [
        ("Planned number of EHC plans", "target"),
        ("EHC plans: targets by year", "target"),
        ("Number of EHC plans", "actual"),
        ("Outturn: number of EHC plans", "actual"),
    ],
)
def test_a_caption_says_more_than_the_date_of_the_document(caption: str, basis: str) -> None:
    rows = " | 2022-23 | 2023-24\nEHC plans | 1,780 | 1,840"
    targets = found_in(rows, caption=caption, before="Published 12 June 2025")
    assert {t.basis for t in targets} == {basis}


def test_an_actual_column_says_more_than_a_caption_that_plans() -> None:
    rows = " | 2022-23 Actual | 2023-24\nEHC plans | 1,780 | 1,840"
    targets = found_in(rows, caption="Planned number of EHC plans", before="Published 12 June 2025")
    assert [t.basis for t in targets] == ["actual", "target"]


@pytest.mark.parametrize(
    ("before", "after", "bases"),
    [
        ("", "2024-25 is outturn. Later years are the mitigated plan.", "att"),
        ("", "Actual to 2024-25; planned from 2025-26.", "att"),
        ("", "2024-25 and 2025-26 are actual numbers from the SEN2 return; 2026-27 is a projection.", "aaf"),
        ("", "All years are planned.", "ttt"),
        ("2024-25 actual, 2025-26 to 2026-27 projected", "", "aff"),
        ("", "The plan for 2025-26 is being revised by officers and the actual number will differ.", "aaa"),
        ("", "In 2024-25 the actual deficit was £5m against planned savings of £2m.", "aaa"),
    ],
)
def test_notes_say_which_years_are_actual_and_which_planned(before: str, after: str, bases: str) -> None:
    rows = " | 2024-25 | 2025-26 | 2026-27\nEHC plans | 1,780 | 1,840 | 1,810\nINMSS placements | 120 | 110 | 96"
    targets = [t for t in found_in(rows, before=before, after=after) if t.measure == "ehc_plans"]
    assert "".join(t.basis[0] for t in targets) == bases


def test_a_group_that_says_which_years_are_actual_is_none_of_a_basis() -> None:
    rows = " | 2024-25 | 2025-26\nActual to 2024-25; planned thereafter | ~ | ~\nEHC plans | 1,780 | 1,840"
    assert [t.basis for t in found_in(rows)] == ["actual", "target"]


def test_growth_on_the_year_before_is_of_its_own_year() -> None:
    rows = " | 2024-25 | 2025-26\nEHC plans | 1,780 | 1,840\nGrowth on previous year | 5% | 3%"
    found = told(found_in(rows, after="2024-25 is actual; later years are planned."))
    assert found[-1] == ("ehc_plans", "target", "3 percent", "2025-26")


def test_requests_not_agreed_are_refusals() -> None:
    rows = " | Apr-25\nRequests received | 71\nAgreed to assess | 40\nNot agreed | 31"
    assert told(found_in(rows)) == [
        ("ehc_requests", "actual", "71 count", "2025-04"),
        ("ehc_assessments", "actual", "40 count", "2025-04"),
        ("ehc_refusals", "actual", "31 count", "2025-04"),
    ]


def test_specialist_providers_after_school_are_no_independent_schools() -> None:
    rows = (
        "Setting | Target 2026-27\nIndependent specialist providers (post-16) | 51\nIndependent specialist schools | 90"
    )
    assert [t.measure for t in found_in(rows)] == ["placements_post16", "placements_independent"]


def test_the_effect_of_what_is_to_be_done_is_planned() -> None:
    rows = " | 2026-27\nFewer children placed in independent special schools | -25"
    caption = "Impact of the workstreams on placements"
    assert [(t.basis, t.form, t.value) for t in found_in(rows, caption=caption)] == [("target", "change", Decimal(25))]


def test_savings_from_places_are_money_and_no_places() -> None:
    rows = "Action | 2025-26\nLocal special school places in place of independent | 310\nTotal savings | 430"
    assert [(t.measure, t.unit) for t in found_in(rows, caption="Savings (£000)")] == [
        ("dsg_savings", "gbp_thousand")
    ] * 2


def test_years_under_academic_year_are_academic_however_they_are_written() -> None:
    rows = " | 2021-22 | 2022-23\nAppeals registered | 49 | 66\nof which against refusal to assess | 18 | 22"
    assert {(t.measure, t.period) for t in found_in(rows, caption="SEND appeals, academic year")} == {
        ("tribunal_appeals", "2021/22"),
        ("tribunal_appeals", "2022/23"),
    }
    assert {t.period for t in found_in(rows, caption="SEND appeals, financial year")} == {"2021-22", "2022-23"}


def test_new_places_of_alternative_provision_in_hubs_are_its_places() -> None:
    rows = "Site | Places | Open\nKey stage 3 hub | 16 | April 2026\nVocational centre | 30 | September 2027"
    assert told(found_in(rows, caption="New alternative provision places")) == [
        ("places_ap", "target", "16 count", "2026-04"),
        ("places_ap", "target", "30 count", "2027-09"),
    ]


def test_more_places_are_new_places_and_capacity_is_none() -> None:
    rows = "Provision | Capacity | 2026/27\nNorthgate Special School extension | 110 | 16"
    assert [str(t.value) for t in found_in(rows, caption="Creating more specialist places")] == ["16"]


def test_average_costs_take_their_unit_from_the_note_and_are_no_placements() -> None:
    rows = " | 2024-25\nSpecial school | 25.4\nIndependent special school | 63.8"
    assert {(t.measure, t.unit) for t in found_in(rows, caption="Average cost of a place", after="£ thousand.")} == {
        ("placement_cost", "gbp_thousand")
    }
    assert not any(t.measure.startswith("placements_") for t in found_in(rows, caption="Average cost of a place"))


def test_an_overspend_after_mitigations_is_no_saving() -> None:
    rows = "£m | 2025-26\nMitigations | 0.9\nOverspend after mitigations | 5.3"
    assert [(t.measure, t.basis) for t in found_in(rows)] == [("dsg_savings", "target"), ("dsg_in_year", "target")]


def test_the_caption_of_the_next_table_is_no_note_of_the_one_before() -> None:
    first = reading_of("Setting | Jan 2025\nSpecial schools | 410", caption="EHCPs by type of provision")
    second = reading_of(" | 2025-26\nOverspend | 6.2", before="£ million; deficits are positive")
    both = Reading("", (*first.blocks, *second.blocks), "test")
    assert [(t.measure, t.unit) for t in find_targets(both)] == [
        ("placements_special", "count"),
        ("dsg_in_year", "gbp_million"),
    ]


def test_a_unit_over_a_column_is_no_figure_and_its_sums_are_no_placements() -> None:
    rows = " | 2024/25 | ~ | 2025/26 | ~\nSetting | Pupils | £000 | Pupils | £000\nIndependent special | 141 | 8,750 | 158 | 10,240"
    found = found_in(rows, caption="Placement activity and cost", after="2024/25 outturn and 2025/26 month 7 forecast")
    assert [(t.measure, t.basis, str(t.value)) for t in found] == [
        ("placements_independent", "actual", "141"),
        ("placements_independent", "forecast", "158"),
    ]


def test_a_numbered_milestone_has_its_month() -> None:
    rows = "Indicator | Milestone 1 – Jul 25 | Actual Jul 25\nEHC plans maintained | 4,200 | 4,310"
    assert told(found_in(rows)) == [
        ("ehc_plans", "target", "4200 count", "2025-07"),
        ("ehc_plans", "actual", "4310 count", "2025-07"),
    ]


def test_rows_that_only_say_planned_and_actual_take_what_is_counted_from_the_title() -> None:
    rows = " | Q1 | Q2\nPlanned placements | 210 | 207\nActual placements | 213 | 215\nVariance | 3 | 8"
    found = found_in(rows, caption="INMSS trajectory 2025-26")
    assert [(t.measure, t.basis, str(t.value), t.period) for t in found] == [
        ("placements_independent", "target", "210", "2025-26"),
        ("placements_independent", "target", "207", "2025-26"),
        ("placements_independent", "actual", "213", "2025-26"),
        ("placements_independent", "actual", "215", "2025-26"),
    ]


def test_places_planned_by_a_year_in_the_title_are_due_then_and_a_gap_is_none() -> None:
    rows = "Type | Places planned | Gap\nSpecial school, SEMH | 64 | 16"
    assert told(found_in(rows, caption="Additional places needed and planned by 2030")) == [
        ("places_special", "target", "64 count", "2030")
    ]


def test_a_deficit_after_payments_is_no_payment_and_is_of_the_agreement() -> None:
    rows = "£m | 2024-25 | 2025-26\nSafety valve payment from DfE | 5.0 | 5.0\nDSG deficit after safety valve payments | 22.0 | 21.6"
    assert {(t.measure, t.basis) for t in found_in(rows)} == {("dfe_payment", "target"), ("dsg_deficit", "target")}


def test_growth_of_a_scenario_is_a_change() -> None:
    rows = " | 2025-26\nUnmitigated growth (%) | 9.0\nMitigated growth (%) | 6.0"
    found = found_in(rows, caption="Assumptions: growth in EHCPs")
    assert [(t.basis, t.form, str(t.value)) for t in found] == [
        ("forecast", "change", "9.0"),
        ("target", "change", "6.0"),
    ]


def test_the_impact_that_actions_are_expected_to_have_is_a_target() -> None:
    rows = "Action | Expected impact | By when\nNew SEMH school | 75 new special school places | September 2027"
    assert told(found_in(rows)) == [("places_special", "target", "75 count", "2027-09")]


def test_plans_issued_and_ceased_are_told_apart() -> None:
    rows = "Year | Issued: plan | Ceased: plan\n2024-25 | 280 | 160"
    assert told(found_in(rows, caption="EHCPs ceased and issued")) == [
        ("ehc_plans_new", "target", "280 count", "2024-25"),
        ("ehc_plans_ceased", "target", "160 count", "2024-25"),
    ]


def test_pupils_who_need_a_place_are_no_new_places() -> None:
    rows = " | 2026/27\nPupils needing a special school place | 640\nPlanned additional places | 24"
    found = found_in(rows, caption="Special school demand and capacity")
    assert [(t.measure, str(t.value)) for t in found if t.measure.startswith("places_")] == [("places_special", "24")]


def test_placements_that_end_are_no_plans_ceased() -> None:
    rows = " | 2025-26\nPlacements ended | 27\nPlacements at end of year | 131"
    assert told(found_in(rows, caption="INMSS placements assumed in the plan")) == [
        ("placements_independent", "target", "131 count", "2025-26")
    ]


def test_appeals_against_refusals_are_appeals_and_training_is_nothing() -> None:
    rows = "Year | Requests refused | Appeals against refusal\n2024 | 160 | 31"
    assert [t.measure for t in found_in(rows)] == ["ehc_refusals", "tribunal_appeals"]
    assert not found_in("Course | Sessions\nEHC plan writing | 6")


def test_a_forecast_under_after_mitigation_is_a_target() -> None:
    rows = " | 2025-26\nSpecial schools | 688"
    assert told(found_in(rows, caption="Forecast placements", headings=("After mitigation",)))[0][1] == "target"
    assert told(found_in(rows, caption="Forecast placements", headings=("Demand",)))[0][1] == "forecast"


def test_headings_right_above_one_another_all_stand_over_the_table() -> None:
    reading = read(b"After mitigation\n\nForecast placements\n\nType\t2025-26\nSpecial schools\t688\nINMSS\t144\n")
    assert {t.basis for t in find_targets(reading)} == {"target"}


def test_a_plan_compared_with_no_action_is_the_plan() -> None:
    rows = "Setting | 2025-26\nIndependent special | -11"
    found = found_in(rows, caption="Movement in placements under the plan, compared with no action")
    assert [(t.basis, t.form, t.direction) for t in found] == [("target", "change", "reduce")]


def test_years_after_a_starting_point_are_aims_where_the_title_says_so() -> None:
    rows = "What | Starting point (2024) | 2026\nChildren in schools outside the county | 188 | 170"
    aims = found_in(rows, caption="How we will measure progress")
    assert [(t.basis, t.period) for t in aims] == [("actual", "2024"), ("target", "2026")]
    assert {t.basis for t in found_in(rows, caption="Where children went to school")} == {"actual"}


def test_places_each_september_open_in_that_month() -> None:
    rows = " | 2025 | 2026\nSpecial schools | 20 | 48"
    found = found_in(rows, caption="Specialist places to be added each September")
    assert [t.period for t in found] == ["2025-09", "2026-09"]


def test_scenarios_named_after_mitigations_are_no_savings() -> None:
    rows = "Scenario | 2025-26\nUnmitigated | 40.1\nAll mitigations | 36.5"
    assert told(found_in(rows, caption="Cumulative deficit (£m)")) == [
        ("dsg_deficit", "forecast", "40.1 gbp_million", "2025-26"),
        ("dsg_deficit", "target", "36.5 gbp_million", "2025-26"),
    ]


def test_a_table_of_england_is_of_no_council_and_requests_for_advice_are_none() -> None:
    rows = "Year | Plans\n2024 | 576"
    assert not found_in(rows, caption="Number of EHC plans, England (thousands)")
    assert found_in(rows, caption="Number of EHC plans, Ashby (thousands)")
    assert not found_in(" | 2024/25\nAdvice requests | 590")


def test_the_sixth_form_of_a_special_school_has_places_of_that_school() -> None:
    rows = (
        "Project | Places created | Completion date\nEastfield Special School: sixth form block | 30 | September 2026"
    )
    assert told(found_in(rows)) == [("places_special", "target", "30 count", "2026-09")]


def test_a_new_school_moves_children_where_the_columns_say() -> None:
    rows = "Intervention | Mainstream | INMSS\nNew special school | 5 | -30"
    found = found_in(rows, caption="Interventions and their effect on placements by March 2028")
    assert not any(t.measure.startswith("places_") for t in found)


def test_a_model_is_a_forecast() -> None:
    rows = " | Actual | Model\n | Jan 25 | Jan 26\nTotal EHC plans | 3,188 | 3,399"
    assert [t.basis for t in found_in(rows)] == ["actual", "forecast"]


def test_what_became_of_appeals_is_no_number_of_appeals() -> None:
    rows = "Year | Appeals lodged | Withdrawn or conceded | Upheld\n2023 | 77 | 44 | 33"
    assert told(found_in(rows, caption="SEND Tribunal")) == [("tribunal_appeals", "actual", "77 count", "2023")]


def test_further_education_is_no_more_of_anything() -> None:
    rows = "Setting | Target 2026-27\nFurther education | 300\nGeneral further education colleges | 210"
    assert [(t.measure, t.direction) for t in found_in(rows)] == [("placements_post16", "")] * 2
    assert read_label("Further places in special schools").direction == "increase"


def test_a_second_header_in_a_sheet_starts_anew() -> None:
    targets = found_in(
        """
        EHC plans | 2023-24 | 2024-25
        Actual | 100 | 110
        Deficit £m | 2023-24 | 2024-25
        Actual | 5.1 | 6.2
        """
    )
    assert [t.measure for t in targets] == ["ehc_plans", "ehc_plans", "dsg_deficit", "dsg_deficit"]


def test_a_figure_read_by_ocr_with_little_confidence_is_to_be_checked() -> None:
    reading = reading_of(" | 2024-25\nEHC plans | 1,780")
    doubted = replace(reading.blocks[0], ocr=0.6)
    assert [t.check_by_eye for t in find_targets(replace(reading, blocks=(doubted,)))] == [True]


def test_the_page_of_a_row_and_the_cell_of_a_sheet_are_its_place() -> None:
    table = Table(((Cell(""), Cell("2024-25", "B1")), (Cell("EHC plans", "A2"), Cell("1,780", "B2"))), pages=(3, 4))
    block = Block("table", "", Place(sheet="Plans"), table=table)
    place = find_targets(Reading("", (block,), "test"))[0].place
    assert (place.page, place.cell, place.sheet) == (4, "B2", "Plans")


def test_labels_say_what_they_mean() -> None:
    assert read_label("Mitigated forecast 2026-27 (£m)").basis == "target"
    assert read_label("If nothing changes").strong
    assert read_label("With our actions").basis == "target"
    assert read_label("EHC plans").basis is None
    assert read_label("Direction of travel").aside
    assert read_label("Statistical neighbours").elsewhere
    assert read_label("Baseline 2023/24").baseline
    assert read_label("Years 7 to 11").scoped
    assert not read_label("Pupils achieving the expected standard").scoped


def test_kinds_of_cells() -> None:
    assert [kind_of(t) for t in ("", "n/a", "2025-26", "(45)", "c. 300", "Reduce by 15% by March 2027", "1 234")] == [
        "empty", "gap", "period", "figure", "figure", "words", "figure",
    ]  # fmt: skip


def test_the_hint_of_header_rows_is_not_trusted_blindly() -> None:
    reading = reading_of("Number of plans by setting | ~ | ~\n | 2024-25 | 2025-26\nMainstream | 10 | 12")
    table = reading.blocks[0].table
    assert table is not None
    for hint in (0, 1, 2, 3):
        section = read_grid(replace(table, header_rows=hint)).sections[0]
        assert (section.titles, section.header, section.body) == (["Number of plans by setting"], [1], [2])


@pytest.mark.parametrize(
    "sentence",
    [
        "There will be 2,000 EHC plans at March 2028.",
        "The plan runs until March 2028.",
        "We will report to Cabinet in March 2028.",
        "Our aim at the end of March 2028 is a balanced budget.",
    ],
)
def test_a_time_to_come_in_the_opening_does_not_make_a_planned_table_past(sentence: str) -> None:
    table = "<table><caption>Children by type of school (targets)</caption><tr><th></th><th>2025-26</th><th>2026-27</th></tr><tr><th>Independent special schools</th><td>310</td><td>285</td></tr></table>"
    page = f"<html><head><title>DSG management plan</title></head><body><main><h1>DSG management plan</h1><p>{sentence}</p><h2>Placements</h2>{table}</main></body></html>"
    found = [t for t in find_targets(read(page.encode(), "text/html")) if t.measure == "placements_independent"]
    assert [(t.basis, t.period) for t in found] == [("target", "2025-26"), ("target", "2026-27")]


def test_phases_that_stand_over_rows_are_no_kinds_of_placement() -> None:
    targets = found_in(
        """
         | Jan 2025 | Jan 2026
        Secondary | ~ | ~
        Current trend | 901 | 973
        Post-16 | ~ | ~
        Current trend | 473 | 497
        """,
        caption="Children and young people with an EHC plan",
    )
    assert {t.measure for t in targets} == {"ehc_plans"}
    assert [t.scope for t in targets] == ["Secondary", "Secondary", "Post-16", "Post-16"]


def test_the_meeting_that_a_paper_went_to_dates_it_in_a_line_with_more_in_it() -> None:
    targets = found_in(
        "Financial year | Payment (£m)\n2023-24 | 2.6\n2025-26 | 2.8",
        caption="Payments under the safety valve agreement",
        before="Schools Forum, 13 November 2025. For information. INMSS are independent and non-maintained special schools.",
    )
    assert [t.basis for t in targets] == ["actual", "target"]


def test_trend_and_strategy_are_scenarios_of_the_time_that_stands_over_the_rows() -> None:
    rows = """
        By January 2030 | Now | Trend | Strategy | Difference from trend
        Special schools | 595 | 841 | 718 | -123
        """
    assert told(found_in(rows, after="“Now” is January 2025.")) == [
        ("placements_special", "actual", "595 count", "2025-01"),
        ("placements_special", "forecast", "841 count", "2030-01"),
        ("placements_special", "target", "718 count", "2030-01"),
    ]
    assert told(found_in(rows))[0] == ("placements_special", "actual", "595 count", "")


def test_a_column_of_trends_beside_no_plan_says_how_it_goes_and_is_left_out() -> None:
    targets = found_in("Measure | 2024-25 | Trend\nEHC plans | 1,780 | 4")
    assert told(targets) == [("ehc_plans", "actual", "1780 count", "2024-25")]


def test_what_all_placements_cost_is_no_average_cost_though_it_stands_beside_one() -> None:
    targets = found_in(
        """
         | Number of placements | ~ | Average cost (£) | ~ | Total (£000)
        Provision | Plan | Forecast | Plan | Forecast | Forecast
        INMSS | 172 | 181 | 62,400 | 64,900 | 11,747
        """,
        caption="Placements and average cost in 2025-26, position at 30 September 2025",
    )
    assert told(targets) == [
        ("placements_independent", "target", "172 count", "2025-26"),
        ("placements_independent", "forecast", "181 count", "2025-26"),
        ("placement_cost", "target", "62400 gbp", "2025-26"),
        ("placement_cost", "forecast", "64900 gbp", "2025-26"),
    ]


def test_where_we_are_now_is_told_in_sentences_and_not_dated_by_when_the_target_is_due() -> None:
    targets = found_in(
        """
        Outcome | Where we are now | Our target | By when
        Close to home | 187 children were placed outside the district in January 2026 | Reduce to 140 out-of-district placements by March 2028 | March 2028
        More in mainstream | 38.4% of children with an EHC plan are in mainstream schools | At least 45% in mainstream schools | August 2029
        """
    )
    assert told(targets) == [
        ("placements_out_of_area", "actual", "187 count", "2026-01"),
        ("placements_out_of_area", "target", "140 count", "2028-03"),
        ("placements_mainstream", "actual", "38.4 percent", ""),
        ("placements_mainstream", "target", "45 percent", "2029-08"),
    ]


def test_evidence_and_commentary_tell_what_has_happened_and_no_more() -> None:
    targets = found_in(
        """
        Condition | Evidence this quarter | Status
        Strengthen mainstream inclusion | Two SEN units opened in September 2025 with 24 new places. | Met
        Commission placements well | Placements in independent special schools fell from 151 to 146. | Met
        Financial control | A weekly panel with the Director of Finance has met eleven times. | Met
        Reduce appeals | We expect no more than 90 appeals in 2027. | Not met
        """
    )
    assert told(targets) == [
        ("places_resourced", "actual", "24 count", "2025-09"),
        ("placements_independent", "actual", "146 count", ""),
    ]


def test_what_is_counted_per_hundred_pupils_with_a_plan_is_no_number_of_plans() -> None:
    assert found_in("Measure | 2023-24 | 2024-25\nIncidents per 100 pupils with a plan | 19.2 | 18.8") == []


def test_savings_by_workstream_are_savings_whatever_the_workstream_is_called() -> None:
    targets = found_in(
        """
        Mitigation | Saving 2026-27 £000 | Delivered to date £000
        Negotiation of independent fees | 310 | 90
        Less risk allowance (20%) | (62) | -
        """
    )
    assert [(t.measure, t.basis, t.value) for t in targets] == [
        ("dsg_savings", "target", Decimal(310)),
        ("dsg_savings", "actual", Decimal(90)),
    ]


def test_a_payment_is_made_or_to_come_as_its_status_or_its_row_says() -> None:
    by_status = found_in(
        """
        Financial year | Payment (£m) | Status
        2023-24 | 2.6 | Paid
        2025-26 | 2.8 | Due in March 2026
        """,
        caption="Payments under the safety valve agreement",
    )
    assert [(t.period, t.basis) for t in by_status] == [("2023-24", "actual"), ("2025-26", "target")]
    by_row = found_in(
        """
        Safety valve funding of the DSG deficit | £m
        Paid in March 2021 | 6
        To be paid in 2021/22 | 4
        Profiled over 2022/23 to 2025/26 | 10
        """
    )
    assert [(t.measure, t.basis, t.value) for t in by_row] == [
        ("dfe_payment", "actual", Decimal(6)),
        ("dfe_payment", "target", Decimal(4)),
        ("dfe_payment", "target", Decimal(10)),
    ]


@pytest.mark.parametrize(
    ("label", "note"),
    [("In-year position (surplus in brackets)", ""), ("In-year position", "Brackets show a surplus.")],
)
def test_words_say_which_of_deficit_and_surplus_is_in_brackets(label: str, note: str) -> None:
    rows = f"£m | 2025-26 plan | 2026-27 plan\n{label} | 2.9 | (0.4)"
    assert [t.value for t in found_in(rows, after=note)] == [Decimal("2.9"), Decimal("-0.4")]
    turned = f"£m | 2025-26 plan | 2026-27 plan\n{label.replace('surplus', 'deficits')} | (2.9) | 0.4"
    assert [t.value for t in found_in(turned, after=note.replace("a surplus", "a deficit"))] == [
        Decimal("2.9"),
        Decimal("-0.4"),
    ]


def test_what_is_later_than_a_milestone_is_planned_too() -> None:
    targets = found_in(
        """
        Measure | Baseline (Mar 2024) | Milestone (Mar 2026) | End (Mar 2028)
        Placed out of county | 246 | 215 | 170
        """
    )
    assert [(t.basis, t.period) for t in targets if t.basis == "target"] == [
        ("target", "2026-03"),
        ("target", "2028-03"),
    ]


def test_a_planned_average_is_of_what_the_column_beside_it_says() -> None:
    targets = found_in(
        """
        Provider type | Average annual cost now | Planned average 2026/27
        Independent day | £58,900 | £55,000
        """
    )
    assert ("placement_cost", "target", "55000 gbp", "2026-27") in told(targets)


def test_labels_of_requests_refused_changes_on_a_year_and_budgets_of_persons() -> None:
    assert read_label("EHCP requests refused").measure == "ehc_refusals"
    assert read_label("Granted after a first refusal").measure == ""
    assert read_label("Needs assessments requested").measure == "ehc_requests"
    assert read_label("Change on 2022").period == ""
    assert read_label("Change in 2022").period == "2022"
    assert read_label("Pupils with an EOTAS plan").basis is None
    assert read_label("Personal budgets, total").quantity == "other"
    assert read_label("Growth in the year").measure == ""
    assert read_label("Over/(under) spend 2020-21").measure == "dsg_in_year"
    assert read_label("Projected balance 31.03.21").measure == "dsg_deficit"


def test_the_overspend_on_one_kind_of_place_or_on_another_block_is_not_the_accounts() -> None:
    targets = found_in(
        """
        Heading | Budget 2023/24 | Over/(under) spend 2023/24
        College places | 1,900 | (50)
        Early years | 800 | 12
        DSG reserve account deficit | - | 1,140
        """,
        caption="DSG, £000s",
    )
    assert told(targets) == [("dsg_in_year", "actual", "1140 gbp_thousand", "2023-24")]


def test_the_month_of_a_count_stands_over_the_rows_in_brackets() -> None:
    targets = found_in("Total EHC plans (January) | 2026 | 2027\nMitigated forecast | 3,520 | 3,655")
    assert [t.period for t in targets] == ["2026-01", "2027-01"]


def test_weeks_from_request_to_plan_are_a_matter_of_time() -> None:
    targets = found_in("Request to final plan | Average of weeks\n2023 | 44")
    assert told(targets) == [("ehc_timeliness", "actual", "44 weeks", "2023")]


def test_the_grants_own_row_has_the_deficit_that_stands_over_it() -> None:
    targets = found_in(
        "Cumulative deficit | End of 2022/23\nDedicated schools grant | £4.76m\nof which early years | £1.3m"
    )
    assert told(targets) == [("dsg_deficit", "actual", "4.76 gbp_million", "2022-23")]


def test_what_is_counted_has_not_the_unit_of_what_it_costs() -> None:
    targets = found_in(
        """
        Provision | Number of placements | Average cost
        INMSS | 172 | 62.4
        """,
        caption="Placements and average cost (£000), 2024-25",
    )
    assert told(targets) == [
        ("placements_independent", "actual", "172 count", "2024-25"),
        ("placement_cost", "actual", "62.4 gbp_thousand", "2024-25"),
    ]


def test_a_cell_may_hold_a_level_and_its_change() -> None:
    targets = found_in(" | Number\nAppeals, 2023 | 86 (+17 on 2022)\nEHC plans, January 2024 | 1,780 (-3%)")
    assert [(t.form, t.direction, f"{t.value} {t.unit}", t.period) for t in targets] == [
        ("level", "", "86 count", "2023"),
        ("change", "increase", "17 count", "2023"),
        ("level", "", "1780 count", "2024-01"),
        ("change", "reduce", "3 percent", "2024-01"),
    ]


def test_the_only_column_of_figures_is_no_aside_for_the_accounts_own_row() -> None:
    targets = found_in("Forecast, September 2018 | Variance\nContingency | (£97,000)\nIn-year deficit | £365,000")
    assert told(targets) == [("dsg_in_year", "forecast", "365000 gbp", "")]


def test_extra_places_in_a_mainstream_school_are_resourced_where_others_are_said_to_be_special() -> None:
    targets = found_in("School | Extra places\nFleet Infant | 9\nHollywater (special school) | 20")
    assert [t.measure for t in targets] == ["places_resourced", "places_special"]
    assert found_in("Units | Number | Places in each\nUpton Noble | 1 | 4 to 6") == []


def test_a_year_is_a_year_whatever_is_said_after_it() -> None:
    targets = found_in(
        "High needs forecast, £m | In-year shortfall\n2025-26, before help from the schools block | 60.2"
    )
    assert told(targets) == [("dsg_in_year", "forecast", "60.2 gbp_million", "2025-26")]


def test_a_forecast_of_the_outturn_is_no_outturn() -> None:
    assert read_label("Forecast in-year outturn on the DSG").basis == "forecast"


def test_conditions_are_what_targets_are_about_though_the_word_stands_over_targets_too() -> None:
    targets = found_in(
        """
        Ref | Condition in the agreement | Target | Latest position | RAG
        1 | Reduce the number of INMSS placements | 180 by March 2026 | 197 (Dec 2025) | Amber
        2 | Hold new EHC plans to 40 a month | 40 per month | 46 per month | Red
        3 | Reach in-year balance | 2027-28 | 2028-29 | Red
        """
    )
    assert [(t.measure, t.basis, t.form, t.value, t.period) for t in targets] == [
        ("placements_independent", "target", "level", Decimal(180), "2026-03"),
        ("placements_independent", "actual", "level", Decimal(197), "2025-12"),
        ("ehc_plans_new", "target", "level", Decimal(40), ""),
        ("ehc_plans_new", "actual", "level", Decimal(46), ""),
        ("dsg_in_year", "target", "none", None, "2027-28"),
    ]


def test_the_year_to_date_has_happened_though_its_year_goes_on() -> None:
    rows = "KPI | 2024/25 Target | 2024/25 YTD\nNumber of children in INMSS | 190 | 209"
    targets = found_in(rows, title="Performance report, January 2025")
    assert [t.basis for t in targets] == ["target", "actual"]


def test_a_scenario_with_savings_and_funding_is_of_the_deficit() -> None:
    targets = found_in(
        "Cumulative deficit (£m) | 2025/26 | 2026/27\nDo nothing | 45.0 | 61.3\nWith savings and safety valve funding | 25.0 | 24.0"
    )
    assert [(t.measure, t.basis) for t in targets] == [("dsg_deficit", "forecast")] * 2 + [
        ("dsg_deficit", "target")
    ] * 2


def test_cumulative_savings_are_no_deficit_and_go_no_way() -> None:
    targets = found_in(
        "Workstream | 2025/26 £'000 | Cumulative £'000\nReducing reliance on INMSS | (350) | (2,850)\nTotal mitigations | (670) | (5,000)",
        caption="Financial impact of mitigations",
    )
    assert {t.measure for t in targets} == {"dsg_savings"}
    assert {t.direction for t in targets} == {""}


def test_a_cell_that_says_from_where_states_one_target() -> None:
    targets = found_in("Measure | Commitment\nAppeals to the tribunal | Down to 90 in 2026, from 118 in 2025")
    assert [(t.value, t.period, t.baseline) for t in targets] == [(Decimal(90), "2026", Decimal(118))]


def test_what_a_placement_must_cost_to_be_looked_at_is_no_target() -> None:
    targets = found_in(
        """
        Action | By when
        Review every independent placement costing more than £90,000 a year | March 2026
        Look again at each placement that costs the Council more than £90,000 a year | March 2026
        """
    )
    assert [t for t in targets if t.value is not None] == []


def test_short_words_for_forecast_and_actual_beside_a_period() -> None:
    labels = ("Jan-26 (proj)", "2025-26 (F)", "2024-25 (A)", "2026-27 fcst", "Band (A)")
    assert [read_label(text).basis for text in labels] == ["forecast", "forecast", "actual", "forecast", None]


def test_grounds_of_appeal_are_appeals_and_no_refusals() -> None:
    targets = found_in(
        "  | 2023 | 2024\nAppeals registered | 88 | 104\nRefusal to assess | 31 | 40\nContents of plan | 49 | 55",
        caption="Tribunal appeals",
    )
    assert {(t.measure, t.basis) for t in targets} == {("tribunal_appeals", "actual")}
    assert [t.scope for t in targets][::2] == ["", "Refusal to assess", "Contents of plan"]


def test_dates_below_due_are_no_second_header() -> None:
    targets = found_in(
        """
        Milestone | Due | Forecast | RAG
        30 place SEMH school opens | Sept 2026 | Sept 2027 | Red
        ARP at Oak Primary, 10 places | Sept 2025 | Open | Green
        """
    )
    assert told(targets) == [
        ("places_special", "target", "30 count", "2026-09"),
        ("places_resourced", "target", "10 count", "2025-09"),
    ]


def test_the_share_by_which_a_scenario_grows_is_no_unit() -> None:
    targets = found_in(
        "Year | Baseline growth (8%) | With early help (5%)\n2025/26 | 2,870 | 2,795",
        caption="Number of EHCPs under two scenarios",
    )
    assert told(targets) == [
        ("ehc_plans", "forecast", "2870 count", "2025-26"),
        ("ehc_plans", "forecast", "2795 count", "2025-26"),
    ]


def test_a_low_a_middle_and_a_high_projection_are_forecasts() -> None:
    targets = found_in("EHCP forecast | 2026\nLow | 2,700\nMedium | 2,750\nHigh | 2,810")
    assert [(t.basis, t.value) for t in targets] == [("forecast", 2700), ("forecast", 2750), ("forecast", 2810)]


def test_what_was_received_stands_beside_what_was_agreed() -> None:
    targets = found_in("Year | Safety valve funding agreed (£m) | Received (£m)\n2023-24 | 3.0 | 2.0")
    assert [(t.measure, t.basis, t.value) for t in targets] == [
        ("dfe_payment", "target", Decimal(3)),
        ("dfe_payment", "actual", Decimal(2)),
    ]


def test_of_children_taught_at_home_those_with_a_plan_are_counted() -> None:
    targets = found_in(" | 2024\nEHE total | 512\nEHE with EHCP | 31")
    assert [(t.measure, t.value) for t in targets] == [("placements_eotas", 31)]


def test_plans_issued_in_timescale_are_a_matter_of_time() -> None:
    assert read_label("EHCPs issued in timescale").measure == "ehc_timeliness"


def test_evidence_of_success_may_be_what_is_to_come() -> None:
    targets = found_in(
        """
        Objective | Evidence of success | Progress
        Reduce the use of independent schools | 120 or fewer placements in independent schools in 2027 | The panel meets weekly and has 131 cases.
        """
    )
    assert told(targets) == [("placements_independent", "target", "120 count", "2027")]


def test_when_a_forecast_was_made_is_not_when_its_figures_are() -> None:
    targets = found_in(
        "Year end | 2025 | 2026\nLatest forecast (Jan 2025) | 23.5 | 29.1", caption="Cumulative DSG deficit, £m"
    )
    assert [t.period for t in targets] == ["2025", "2026"]


def test_rows_that_add_up_to_new_places_are_new_places() -> None:
    targets = found_in(
        """
         | 2025/26 | 2026/27
        Special school expansion | 24 | 40
        Enhanced mainstream provision | 30 | 30
        Total new places | 54 | 70
        """
    )
    assert {(t.measure, t.basis, t.direction) for t in targets} == {
        ("places_special", "target", "increase"),
        ("places_resourced", "target", "increase"),
    }


def test_how_many_are_moved_beside_what_it_saves_is_no_number_of_placements() -> None:
    targets = found_in(
        "Initiative | Number of pupils | 2025/26 saving\nStep down from INMSS to day school | 12 | £266k"
    )
    assert [t.measure for t in targets] == ["dsg_savings"]


def test_words_beside_the_kind_of_placement_and_under_the_year() -> None:
    targets = found_in(
        """
        Area | Current position | Ambition by 2028
        Independent sector | 231 children (8.8% of EHCPs) | No more than 6% of EHCPs
        Out of area | 140 children | Halved to 70
        """
    )
    assert told(targets) == [
        ("placements_independent", "actual", "231 count", ""),
        ("placements_independent", "actual", "8.8 percent", ""),
        ("placements_independent", "target", "6 percent", "2028"),
        ("placements_out_of_area", "actual", "140 count", ""),
        ("placements_out_of_area", "target", "70 count", "2028"),
    ]


def test_a_bare_deficit_beside_a_cumulative_one_is_of_the_year() -> None:
    targets = found_in(
        """
        Year | Surplus/(Deficit) | Cumulative surplus/(deficit)
        2024/25 actual | (6.4) | (21.2)
        2026/27 plan | 0.4 | (26.5)
        """,
        caption="High needs block, £m",
    )
    assert [(t.measure, t.value) for t in targets] == [
        ("dsg_in_year", Decimal("6.4")),
        ("dsg_deficit", Decimal("21.2")),
        ("dsg_in_year", Decimal("-0.4")),
        ("dsg_deficit", Decimal("26.5")),
    ]


def test_all_placements_together_are_all_plans_also_where_numbers_and_shares_are_rows() -> None:
    targets = found_in(
        """
        Placement type |  | Jan 2025
        Mainstream | Number | 1,055
         | % | 40.3
        INMSS | Number | 231
         | % | 8.8
        All | Number | 2,617
        """
    )
    assert ("ehc_plans", "actual", "2617 count", "2025-01") in told(targets)


def test_signs_before_a_figure_bound_it() -> None:
    targets = found_in("Measure | Target 2026/27\nShare in mainstream | >= 42%\nTribunal appeals | <= 60")
    assert [t.direction for t in targets] == ["at_least", "at_most"]


def test_a_share_that_commentary_gives_for_a_time_that_is_past_is_of_what_the_row_counts() -> None:
    rows = """
        Indicator | 2025-26 to date | Commentary
        % of plans issued within 20 weeks | 66% | 82% in December 2025, the best month yet
        Plans ceased | 118 | 20% in November 2025 were late to be told
        """
    targets = found_in(rows, title="Performance dashboard, January 2026")
    assert ("ehc_timeliness", "actual", "82 percent", "2025-12") in told(targets)
    early = found_in(rows, title="Performance dashboard, June 2025")
    assert {t.period for t in (*targets, *early)} == {"2025-26", "2025-12"}
    assert "2025-12" not in [t.period for t in early]


def test_another_table_below_the_first_has_its_own_header() -> None:
    targets = found_in(
        """
         | 2024-25 outturn | 2025-26 budget | 2026-27 plan
        In-year deficit (£m) | 5.3 | 4.8 | 4.0
        Milestones for the quarter | | |
        Ref | Milestone | Due | Status
        M4 | Open a 20-place SEN unit at Fairholm Academy | April 2026 | On track
        """
    )
    assert told(targets)[-1] == ("places_resourced", "target", "20 count", "2026-04")


def test_schools_with_numbers_of_septembers_to_come_are_places_of_the_kind_that_stands_over_them() -> None:
    targets = found_in("Resourced Provision | September 2026 | September 2027\nSt Patrick's Primary School | 5 | 13")
    assert told(targets) == [
        ("places_resourced", "target", "5 count", "2026-09"),
        ("places_resourced", "target", "13 count", "2027-09"),
    ]


def test_an_answer_may_go_on_after_its_figure() -> None:
    rows = "Question | Answer\nForecast in-year outturn on the DSG for 2022/23 | £40,510,000 over (after planned carry forwards)"
    assert told(found_in(rows)) == [("dsg_in_year", "forecast", "40510000 gbp", "2022-23")]


def test_a_share_of_the_population_is_of_what_stands_over_the_rows() -> None:
    targets = found_in("Plans, January 2019 | Kent | England\nShare of school population | 3.4% | 3.1%")
    assert told(targets) == [("ehc_plans", "actual", "3.4 percent", "2019-01")]


def test_the_overspend_of_a_year_whose_closing_balance_is_projected_is_a_forecast() -> None:
    targets = found_in("£k | Over/(under) spend 2020-21 | Projected balance 31.03.21\nHigh Needs | 10,548.0 | 23,424.8")
    assert [(t.measure, t.basis) for t in targets] == [("dsg_in_year", "forecast"), ("dsg_deficit", "forecast")]


def test_shares_as_newspapers_write_them() -> None:
    targets = found_in("New plans issued in 20 weeks, 2016 | Share\nHavering | 79.7pc")
    assert told(targets) == [("ehc_timeliness", "actual", "79.7 percent", "2016")]


def test_a_plan_that_is_issued_or_refused_is_no_basis() -> None:
    for text in ("Average weeks to issue plan", "Plan refused after assessment", "Issued plan", "Initial plan"):
        assert read_label(text).basis is None, text
    assert read_label("Variance to plan").basis == "target"
    assert read_label("Plan 2026-27").basis == "target"


def test_the_forecast_of_a_saving_is_none_of_the_plan_though_its_workstream_sounds_so() -> None:
    targets = found_in(
        "Mitigation | 2025/26 target | 2025/26 forecast\nCap new plans at 300 | £250,000 | £0",
        caption="Savings tracker",
    )
    assert [(t.basis, t.value) for t in targets] == [("target", 250000), ("forecast", 0)]


def test_words_in_the_cell_say_deficit_or_surplus() -> None:
    targets = found_in(" | 2026/27 | 2027/28\nIn-year position | £2.5m deficit | £0.4m surplus")
    assert [t.value for t in targets] == [Decimal("2.5"), Decimal("-0.4")]


def test_what_is_invested_is_no_saving_and_other_blocks_are_no_deficit_of_ours() -> None:
    targets = found_in("Strand | Saving 2025/26 | Investment 2026/27\nTotal | £1.1m | £0.9m")
    assert [t.value for t in targets] == [Decimal("1.1")]
    blocks = found_in("DSG deficit £m | High needs | Early years\n31 March 2024 | 15.9 | (0.6)")
    assert [t.value for t in blocks] == [Decimal("15.9")]
    share = found_in(" | 2024\nPupils with EHCP | 2,100\n% with EHCP | 5.1%\nSEN support | 5,800")
    assert [t.value for t in share] == [2100, Decimal("5.1")]


def test_an_agreed_deficit_is_no_assessment_and_a_cell_may_say_that_it_is_actual() -> None:
    targets = found_in(
        "31 March | Agreed deficit profile | Forecast deficit\n2025 | £21.8m | £23.5m (actual)\n2026 | £25.0m | £29.1m"
    )
    assert [(t.measure, t.basis) for t in targets] == [
        ("dsg_deficit", "target"),
        ("dsg_deficit", "actual"),
        ("dsg_deficit", "target"),
        ("dsg_deficit", "forecast"),
    ]


def test_what_stands_under_we_will_is_planned() -> None:
    targets = found_in("We will | By | How many\nReduce independent placements | March 2028 | from 231 to 180")
    assert told(targets) == [("placements_independent", "target", "180 count", "2028-03")]


def test_the_number_of_an_option_narrows_nothing() -> None:
    targets = found_in("Option | Description | EHCPs in 2029\n1 | Do nothing | 3,400\n2 | Current plan | 3,000")
    assert [(t.basis, t.scope) for t in targets] == [("forecast", ""), ("target", "")]


def test_how_far_a_row_is_off_its_target_is_an_aside() -> None:
    rows = "£m | 2025-26\nAgreed deficit at year end | 19.5\nForecast deficit at year end | 25.1\nOff target by | 5.6"
    assert [t.value for t in found_in(rows, caption="DSG deficit")] == [Decimal("19.5"), Decimal("25.1")]


def test_a_note_below_a_table_takes_no_measure_from_the_paragraph_above_it() -> None:
    reading = reading_of(
        "School | Type | Sept 2026\nQuayside School | Special | 24",
        caption="Additional places by school and opening date",
        before="The first 16 places in alternative provision will open in April 2027.",
        after="Existing schools have 588 places in all.",
    )
    assert 588 not in [t.value for t in find_targets(reading)]


def test_the_only_labels_of_the_rows_are_no_asides() -> None:
    targets = found_in(
        """
        Priority | Target
        Mainstream | Increase from 40% to 45% by 2028
        Fewer exclusions | Fewer than 10 permanent exclusions of children with EHCPs
        """
    )
    assert told(targets) == [("placements_mainstream", "target", "45 percent", "2028")]
    requests = found_in("Source of request | 2022/23\nParents | 260\nTotal requests | 640")
    assert [t.value for t in requests] == [640]


def test_a_baseline_projection_is_a_forecast_and_commissioned_places_are_no_target() -> None:
    assert read_label("Baseline projection").basis == "forecast"
    targets = found_in("School | PAN/commissioned | On roll\nTotal special | 246 | 251", caption="Special schools")
    assert [(t.measure, t.basis, t.value) for t in targets] == [("placements_special", "actual", 251)]


def test_children_whom_savings_touch_are_no_numbers_of_plans() -> None:
    targets = found_in(
        "Opportunity | Impacted children by 2027/28 | Annualised saving £m\nMainstream with EHCP rather than special school | 45 | £0.8m"
    )
    assert [t.measure for t in targets] == ["dsg_savings"]


def test_months_after_what_is_counted_and_numbers_of_packages() -> None:
    assert read_label("Places Sept 26").period == "2026-09"
    assert read_label("Children aged 5 to 25").period == ""
    targets = found_in("EOTAS | 2024/25\nNumber of packages | 72")
    assert [(t.measure, t.value, t.scope) for t in targets] == [("placements_eotas", 72, "")]


def test_how_much_more_or_less_is_an_aside() -> None:
    targets = found_in(" | Target | Actual | +/-\nINMSS placements | 190 | 231 | +41")
    assert [(t.basis, t.value) for t in targets] == [("target", 190), ("actual", 231)]


def test_the_type_of_placement_over_names_of_what_is_priced_counts_nothing() -> None:
    targets = found_in(
        """
        Type of placement | 2024-25 outturn | 2028-29 mitigated
        Resourced provision | £14,120 | £15,300
        NMSS or independent | £63,900 | £69,500
        """,
        caption="Average annual cost of a placement",
    )
    assert told(targets) == [
        ("placement_cost", "actual", "14120 gbp", "2024-25"),
        ("placement_cost", "target", "15300 gbp", "2028-29"),
        ("placement_cost", "actual", "63900 gbp", "2024-25"),
        ("placement_cost", "target", "69500 gbp", "2028-29"),
    ]


def test_full_time_equivalents_of_pupils_are_pupils_and_those_of_staff_are_none() -> None:
    rows = """
         | {} (FTE) | ~
        Provision | Budget | Forecast
        Mainstream schools | 742.0 | 771.5
        """
    caption = "High needs budget by type of provision, 2025/26"
    assert told(found_in(rows.format("Pupils"), caption=caption)) == [
        ("placements_mainstream", "target", "742.0 count", "2025-26"),
        ("placements_mainstream", "forecast", "771.5 count", "2025-26"),
    ]
    assert found_in(rows.format("Teachers"), caption=caption) == []


def test_the_eighth_period_of_a_year_is_no_progress_at_school() -> None:
    targets = found_in(
        """
        Ref | Action | Saving in budget | Achieved to P8 | Forecast for year | Rating
        A1 | Block contract with three INMSS providers | 900 | 310 | 480 | Red
        A4 | Recoupment from other authorities | 360 | 118 | 160 | Amber
        """,
        caption="Recovery actions 2025/26, £000",
    )
    assert told(targets) == [
        ("dsg_savings", "target", "900 gbp_thousand", "2025-26"),
        ("dsg_savings", "actual", "310 gbp_thousand", "2025-26"),
        ("dsg_savings", "forecast", "480 gbp_thousand", "2025-26"),
        ("dsg_savings", "target", "360 gbp_thousand", "2025-26"),
        ("dsg_savings", "actual", "118 gbp_thousand", "2025-26"),
        ("dsg_savings", "forecast", "160 gbp_thousand", "2025-26"),
    ]
    assert read_label("P8 score").quantity == "other"


def test_workstreams_of_a_recovery_plan_save_what_is_delivered_and_a_shortfall_beside_is_no_deficit() -> None:
    targets = found_in(
        """
        Ref | Workstream | Target | Delivered | Forecast | Shortfall | RAG
        R1 | Bring children back to local schools | 980 | 310 | 560 | 420 | Red
        R2 | Resourced provision at three schools | 540 | 260 | 470 | 70 | Amber
        """,
        caption="Recovery plan 2025-26 (£000)",
    )
    assert told(targets) == [
        ("dsg_savings", "target", "980 gbp_thousand", "2025-26"),
        ("dsg_savings", "actual", "310 gbp_thousand", "2025-26"),
        ("dsg_savings", "forecast", "560 gbp_thousand", "2025-26"),
        ("dsg_savings", "target", "540 gbp_thousand", "2025-26"),
        ("dsg_savings", "actual", "260 gbp_thousand", "2025-26"),
        ("dsg_savings", "forecast", "470 gbp_thousand", "2025-26"),
    ]


def test_the_total_of_a_scenario_is_the_scenarios_though_subtotals_stand_over_it() -> None:
    targets = found_in(
        """
        Placement | Jan-26 | Jan-27
         | Actual | Forecast
        UNMITIGATED | ~ | ~
        Mainstream schools | 934 | 1,002
        Maintained special schools | 690 | 721
        NMSS or independent | 188 | 214
        Subtotal: in specialist settings | 878 | 935
        Total number of EHC plans | 2,409 | 2,579
        MITIGATED | ~ | ~
        Mainstream schools | | 1,018
        Total number of EHC plans | | 2,542
        """,
        caption="EHC plans by type of placement",
    )
    assert ("ehc_plans", "target", "2542 count", "2027-01") in told(targets)
    assert not [t for t in targets if t.value in (878, 935)], "a subtotal of several kinds is no one's"


def test_savings_from_the_plan_are_planned_in_a_forecast_without_targets() -> None:
    targets = found_in(
        """
         | 2025-26 | 2026-27
         | Forecast | Forecast
        Savings and cost avoidance from the plan | 870 | 3,960
        """,
        caption="High needs block: summary (£000)",
    )
    assert told(targets) == [
        ("dsg_savings", "target", "870 gbp_thousand", "2025-26"),
        ("dsg_savings", "target", "3960 gbp_thousand", "2026-27"),
    ]


def test_a_total_of_new_places_is_not_of_those_there_already() -> None:
    rows = """
        School | Sept 2026 | Sept 2027
        Fallowfield Academy | 24 | 24
        Old Quarry School | 12 | 56
        Total special school places | 36 | 80
        """
    targets = [t for t in found_in(rows, caption="New places by school and phase") if t.value in (36, 80)]
    assert told(targets) == [
        ("places_special", "target", "36 count", "2026-09"),
        ("places_special", "target", "80 count", "2027-09"),
    ]
    assert not [t for t in found_in(rows, caption="Places by school and phase") if t.value in (36, 80)]


def test_placements_if_places_are_built_are_planned_and_if_they_are_not_forecast() -> None:
    targets = found_in(
        """
         | 2026/27 | 2027/28
        Placements in independent schools if the places are built | 176 | 139
        Placements in independent schools if they are not | 198 | 224
        """,
        caption="Demand against capacity by academic year",
    )
    assert told(targets) == [
        ("placements_independent", "target", "176 count", "2026/27"),
        ("placements_independent", "target", "139 count", "2027/28"),
        ("placements_independent", "forecast", "198 count", "2026/27"),
        ("placements_independent", "forecast", "224 count", "2027/28"),
    ]
    assert {t.direction for t in targets} == {""}


@pytest.mark.parametrize(
    "row",
    [
        "Requests from parents as a share of all requests | 44% | 42%",
        "Phase transfer plans by 15 February | 88% | 100%",
        "Supported internships begun in the year | 14 | 16",
    ],
)
def test_what_looks_like_a_measure_and_is_none_is_left(row: str) -> None:
    assert found_in(f"Measure | 2024-25 actual | Target 2025-26\n{row}") == []


def test_an_end_point_after_milestones_is_a_target() -> None:
    targets = found_in(
        """
        Indicator | 2023-24 (baseline) | Milestones | End point
         | | 2025-26 | 2029-30
        Number of EHC plans at year end | 2,742 | 2,960 | 3,190
        """
    )
    assert told(targets)[-1] == ("ehc_plans", "target", "3190 count", "2029-30")


def test_a_date_that_spans_forecast_and_budget_is_that_of_both_though_its_copy_is_lost() -> None:
    rows = """
         | Actual | Forecast | Budget
         | 30/11/2025 | 31/03/2026 |
        EHC plans maintained | 2,067 | 2,104 | 2,040
    """
    assert told(found_in(rows)) == [
        ("ehc_plans", "actual", "2067 count", "2025-11-30"),
        ("ehc_plans", "forecast", "2104 count", "2026-03-31"),
        ("ehc_plans", "target", "2040 count", "2026-03-31"),
    ]
    # A target beside what has been reached has a date of its own, which nobody gives.
    aimed = found_in(rows.replace("Forecast", "Actual").replace("Budget", "Target"))
    assert [t.period for t in aimed if t.basis == "target"] == [""]


def test_a_title_of_placements_and_cost_gives_each_column_its_own() -> None:
    targets = found_in(
        """
         | Unmitigated | ~ | Mitigated | ~
        Year | Placements | Average cost (£) | Placements | Average cost (£)
        2025-26 | 129 | 58,300 | 121 | 57,900
        """,
        caption="Non-maintained and independent special schools: placements and average annual cost",
    )
    assert told(targets) == [
        ("placements_independent", "forecast", "129 count", "2025-26"),
        ("placement_cost", "forecast", "58300 gbp", "2025-26"),
        ("placements_independent", "target", "121 count", "2025-26"),
        ("placement_cost", "target", "57900 gbp", "2025-26"),
    ]
    # Without a column of costs beside it, nothing says that a column has anything but the costs of the title.
    alone = "Year | Placements\n2025-26 | 58,300"
    costs = found_in(alone, caption="Independent schools: average annual cost of placements")
    assert {t.measure for t in costs} <= {"placement_cost"}


def test_a_commitment_in_few_words_is_found_though_its_cell_is_no_sentence() -> None:
    targets = found_in(
        """
        Indicator | 31 March 2025 | What we aim for
        Open appeals to the Tribunal | 36 | Fewer appeals each year
        Placements in independent schools | 122 | Reduce year on year
        Placements in mainstream schools | 860 | Fewer mainstream exclusions
        Places in special schools | 410 | Build places close to home
        Staff turnover | 12 | Reduce
        """
    )
    wanted = [(t.measure, t.direction, t.form) for t in targets if t.basis == "target"]
    assert wanted == [("tribunal_appeals", "reduce", "none"), ("placements_independent", "reduce", "none")]


def test_a_commitment_in_few_words_has_the_date_of_its_row() -> None:
    targets = found_in(
        """
        Indicator | What happened | What we will do | By when
        Independent placements | Fewer children came home than planned | Reduce the number placed in independent schools | December 2026
        Costs | Fees rose | Reduce the number of independent school exclusions | December 2026
        """
    )
    assert [(t.measure, t.basis, t.direction, t.period) for t in targets] == [
        ("placements_independent", "target", "reduce", "2026-12")
    ]


def test_no_over_a_column_of_figures_is_number_and_no_reference() -> None:
    sheet = (
        "Table 4: Forecast number of EHCPs by setting,,,,\n,Do nothing,,With our plan,\n,Mainstream,INMSS,Mainstream,INMSS\n"
        "As at,No.,No.,No.,No.\nMar-26,668,128,690,117\nMar-27,702,142,748,110\n"
    )
    assert told(find_targets(read(sheet.encode(), "text/csv")))[:4] == [
        ("placements_mainstream", "forecast", "668 count", "2026-03"),
        ("placements_independent", "forecast", "128 count", "2026-03"),
        ("placements_mainstream", "target", "690 count", "2026-03"),
        ("placements_independent", "target", "117 count", "2026-03"),
    ]
    # As the first column it numbers the rows.
    rows = "No. | Placement | 2025-26\n1 | Mainstream | 690\n2 | INMSS | 117\n3 | EOTAS | 20"
    assert [t.value for t in found_in(rows)] == [Decimal(690), Decimal(117), Decimal(20)]


@pytest.mark.parametrize(
    ("caption", "corner", "years", "expected"),
    [
        ("EHC plans by area, January of each year", "Area", "2024 | 2025", ["2024-01", "2025-01"]),
        ("EHC plans by area, 1 September", "Area", "2024 | 2025", ["2024-09-01", "2025-09-01"]),
        ("EHC plans by area", "September", "2024 | 2025", ["2024-09", "2025-09"]),
        ("EHC plans, January 2024 and forecasts", "Area", "2024 | 2028", ["2024-01", "2028-01"]),
        ("EHC plans, year ending 31 March", "Area", "2024 | 2025", ["2024", "2025"]),
        ("EHC plans by area", "At 31 March", "2024 | 2025", ["2024-03-31", "2025-03-31"]),
    ],
)
def test_a_month_or_day_over_years_is_that_of_each(caption: str, corner: str, years: str, expected: list[str]) -> None:
    targets = found_in(f"{corner} | {years}\nNorth | 410 | 430", caption=caption)
    assert [t.period for t in targets] == expected


def test_a_cell_may_hold_what_was_reached_and_what_was_wanted() -> None:
    targets = found_in("Measure | Aug 25\nEHC plans | 1,521 (target 1,510)\nPlans in 20 weeks | 47% (target 60%)")
    assert told(targets) == [
        ("ehc_plans", "actual", "1521 count", "2025-08"),
        ("ehc_plans", "target", "1510 count", "2025-08"),
        ("ehc_timeliness", "actual", "47 percent", "2025-08"),
        ("ehc_timeliness", "target", "60 percent", "2025-08"),
    ]


def test_an_arrow_leads_to_what_counts() -> None:
    targets = found_in("In the school year | 2023/24 → 2025/26, actual\nRequests for an EHC assessment | 402 → 388")
    assert told(targets) == [("ehc_requests", "actual", "388 count", "2025/26")]


def test_columns_beside_one_that_is_a_forecast_have_happened() -> None:
    targets = found_in("SEND budget | 23/24 | 24/25 (forecast)\nOverspend on high needs | £648,878 | £1,824,715")
    assert [(t.basis, t.period) for t in targets] == [("actual", "2023-24"), ("forecast", "2024-25")]


def test_a_limit_in_a_cell_is_a_target() -> None:
    targets = found_in(
        "Indicator | March 2027\nEHC plans | no more than 1,950\nPupils in independent schools | 140 or fewer"
    )
    assert {t.basis for t in targets} == {"target"} and [t.value for t in targets] == [1950, 140]


def test_notes_say_when_columns_are() -> None:
    targets = found_in(
        "Indicator | Previous | Latest | Target\nEHC plans | 2,811 | 2,847 | 2,860",
        after="‘Previous’ is the position at 30 June 2026 and ‘latest’ that at 30 September 2026. Targets are for 31 March 2027.",
    )
    assert [(t.basis, t.period) for t in targets] == [
        ("actual", "2026-06-30"), ("actual", "2026-09-30"), ("target", "2027-03-31"),
    ]  # fmt: skip


def test_other_sums_beside_the_account_are_none_of_it() -> None:
    targets = found_in(
        "Year | Cumulative deficit | Contribution from reserves | Payment by the DfE\n2027-28 | 62.7 | 1.5 | 7.5",
        caption="Forecast position on the DSG account (£m)",
    )
    assert told(targets) == [
        ("dsg_deficit", "target", "62.7 gbp_million", "2027-28"),
        ("dfe_payment", "target", "7.5 gbp_million", "2027-28"),
    ]


def test_a_share_of_plans_by_need_and_the_ages_of_a_school_are_no_figures() -> None:
    shares = found_in("Primary need | 2025 | Share in 2025\nAutism | 1,184 | 37.4%", caption="EHC plans by need")
    assert told(shares) == [("ehc_plans", "actual", "1184 count", "2025")]
    schools = found_in("School | New places | Ages\nLong Reach special school | 30 | 11 to 19")
    assert [t.value for t in schools] == [30]


def test_a_note_says_when_quarters_end() -> None:
    targets = found_in(
        """
        Measure | Q3 25/26 | Q4 25/26
        EHC plans maintained | 1,588 | 1,609
        """,
        before="Quarters end on 30 June (Q1), 30 September (Q2), 31 December (Q3) and 31 March (Q4).",
    )
    assert [t.period for t in targets] == ["2025-12-31", "2026-03-31"]


def test_versions_of_an_agreement_are_targets_and_what_happened_is_none() -> None:
    targets = found_in(
        """
        Indicator | Version | 2024 | 2025
        EHC plans | Original | 2,405 | 2,480
        EHC plans | Revised | 2,600 | 2,700
        EHC plans | Actual | 2,596 | 2,871
        """
    )
    assert [(t.basis, str(t.value)) for t in targets] == [
        ("target", "2405"),
        ("target", "2480"),
        ("target", "2600"),
        ("target", "2700"),
        ("actual", "2596"),
        ("actual", "2871"),
    ]


def test_targets_stand_in_brackets_where_the_caption_says_so() -> None:
    table = """
        Indicator | April 2025 | May 2025
        Placements in independent special schools | 170 (166) | 172 (164)
        """
    assert [(t.basis, str(t.value)) for t in found_in(table, caption="Month by month: actual (target)")] == [
        ("actual", "170"),
        ("target", "166"),
        ("actual", "172"),
        ("target", "164"),
    ]
    assert [t.value for t in found_in(table, caption="Month by month") if t.basis == "target"] == []


def test_who_moves_between_kinds_of_placement_is_no_placement() -> None:
    targets = found_in(
        """
        From | Mainstream | Resource base | Special school | Independent special school
        Mainstream | 610 | 62 | 41 | 6
        Resource base | 12 | 74 | 5 | 0
        Special school | 9 | 18 | 485 | 3
        """
    )
    assert targets == []


def test_a_sentence_on_sensitivity_leaves_the_table_below_it() -> None:
    table = """
         | 2026-27 | 2027-28
        EHC plans | 1,780 | 1,500
        """
    assert found_in(table, before="A sensitivity analysis is in annex B.", caption="Targets")
    assert not found_in(table, caption="Sensitivity of the targets")


def test_versions_of_a_forecast_are_no_targets() -> None:
    targets = found_in(
        """
        Measure | Version | 2027 | 2028
        EHC plans | Original | 2,405 | 2,480
        EHC plans | Revised | 2,600 | 2,700
        """,
        caption="Unmitigated forecast",
    )
    assert {t.basis for t in targets} == {"forecast"}


def test_from_and_to_over_dates_say_nothing_of_other_columns() -> None:
    targets = found_in(
        """
        School | From | To | New places
        Oak Special School | September 2026 | July 2028 | 20
        """
    )
    assert [(t.measure, t.basis, str(t.value)) for t in targets] == [("places_special", "target", "20")]


def test_the_facts_at_the_head_of_a_return_say_when_it_was_written() -> None:
    facts = Table(((Cell("Date submitted"), Cell("17 October 2025")),))
    rows = reading_of(
        "Indicator | 30 June 2025 | 30 September 2025 | Target 31 March 2026\nEHC plans | 2,897 | 2,914 | 2,810"
    )
    blocks = (Block("table", "Date submitted\t17 October 2025", Place(), table=facts), *rows.blocks)
    targets = find_targets(Reading("Safety valve agreement: monitoring", blocks, "test"))
    assert [(t.basis, t.period) for t in targets] == [
        ("actual", "2025-06-30"), ("actual", "2025-09-30"), ("target", "2026-03-31"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "before", "expected"),
    [
        ("SEND strategy", "Adopted by Cabinet on 10 February 2026 after consultation.", "2026-02-10"),
        ("Capital", "Cabinet Committee on Schools, 8 July 2026. Report of the Director of Education.", "2026-07-08"),
        ("Capital", "The number of plans is to be held at 5,300 by that date, 31 March 2030.", ""),
        ("Agenda item 6", "Report to: Schools Forum, 9 October 2025. It goes to March 2030.", "2025-10-09"),
        ("Monitoring report: quarter 2 of 2025-26", "", "2025-09"),
        ("New provisions for September 2027", "", ""),
        (
            "Scrutiny panel: minutes",
            "Wednesday 9 September 2026 at 7.00 pm in the Council Chamber, and online.",
            "2026-09-09",
        ),
        (
            "DSG plan",
            "Eldercombe District Council. Edition 6, July 2026. Replaces edition 5, December 2025.",
            "2026-07",
        ),
        ("DSG management plan 2026 to 2029", "", "2026-04"),
    ],
)
def test_the_first_lines_say_when_a_paper_was_written(title: str, before: str, expected: str) -> None:
    assert date_of(reading_of("EHC plans | 2,810", title=title, before=before)) == expected


def test_brackets_in_the_last_year_of_a_row_are_a_surplus() -> None:
    targets = found_in(
        " | 2025-26 | 2026-27 | 2027-28\nAgreement | 3.4 | 1.3 | (0.4)\nCurrent forecast | 4.6 | 2.6 | 0.5",
        caption="In-year deficit (£m)",
    )
    assert [str(t.value) for t in targets] == ["3.4", "1.3", "-0.4", "4.6", "2.6", "0.5"]


def test_the_date_of_a_plan_over_rows_of_years_is_no_period() -> None:
    targets = found_in(
        "Year | Plan, February 2025 | Latest forecast, November 2025\n2026-27 | 22.1 | 25.9",
        caption="In-year deficit, £m",
    )
    assert [(t.basis, t.period) for t in targets] == [("target", "2026-27"), ("forecast", "2026-27")]


def test_milestones_take_the_date_of_their_row() -> None:
    targets = found_in("Date | Milestone\nMarch 2028 | 70% of new plans issued within 20 weeks")
    assert told(targets) == [("ehc_timeliness", "target", "70 percent", "2028-03")]


def test_progress_in_a_numbered_row_is_of_what_the_row_is_about() -> None:
    targets = found_in(
        """
        No. | Condition | Progress this quarter
        3.2 | Raise the share of children with plans in mainstream schools | 39.4% at 30 September 2025
        3.3 | Open 75 places in resourced provision by September 2026 | 45 places opened in September 2025
        """
    )
    assert [(t.measure, t.basis, t.value) for t in targets if t.basis == "actual"] == [
        ("placements_mainstream", "actual", Decimal("39.4")), ("places_resourced", "actual", Decimal(45)),
    ]  # fmt: skip


def test_what_else_a_measure_of_success_counts_is_no_figure() -> None:
    rows = "Ref | Action | By when | How we will know\n{}"
    for row in (
        "1.2 | More pupils with plans in mainstream schools | July 2026 | 200 staff trained",
        "1.4 | More pupils with plans in mainstream schools | March 2026 | Waiting time of no more than 18 weeks",
        "4.1 | Fewer placements in colleges | September 2026 | 45 internships a year",
    ):
        assert not [t for t in found_in(rows.format(row)) if t.value is not None], row
    assert [
        t.value for t in found_in(rows.format("2.1 | Open resourced provision | September 2026 | 36 places open"))
    ] == [36]


def test_savings_of_the_general_fund_are_none_of_the_grant() -> None:
    targets = found_in(
        "Ref | Saving | Fund | Target\nA3 | Reablement | General | 1,850\nD1 | Resourced provision | DSG | 730",
        caption="Savings in the budget for 2025-26, £000",
    )
    assert [t.value for t in targets] == [730]


def test_costs_beside_savings_in_brackets_are_no_savings() -> None:
    targets = found_in(
        " | 2026-27\nTop-up funding | 142\nIndependent fees avoided | (702)\nNet saving | (560)",
        caption="Revenue effect on the high needs block, £000",
    )
    assert {t.value for t in targets} == {Decimal(702), Decimal(560)}


def test_each_version_of_a_scheme_has_its_own_opening() -> None:
    targets = found_in(
        """
         | | Version 4 | ~ | Version 5 | ~
        Scheme | Sector | Places | Opening | Places | Opening
        Oak Rise free school | Special | 96 | Sept 2026 | 96 | Sept 2027
        """,
        caption="New places, by version of the plan",
    )
    assert [t.period for t in targets] == ["2026-09", "2027-09"]


def test_the_source_of_a_row_may_say_on_what_basis_it_stands() -> None:
    targets = found_in(
        """
        Source | Line | 2025-26 | 2026-27
        Recovery plan, February 2025 | In-year deficit | 14.8 | 12.6
        Outturn | In-year deficit | 19.7 |
        """,
        caption="DSG account, £ million",
    )
    assert [(t.basis, t.period) for t in targets] == [
        ("target", "2025-26"), ("target", "2026-27"), ("actual", "2025-26"),
    ]  # fmt: skip


def test_payments_agreed_and_received() -> None:
    targets = found_in(
        "Year | Agreed | Received\n2025-26 | 3.00 | 1.50\n2026-27 | 3.00 |\nTotal | 6.00 | 1.50",
        caption="Payments by the Department (£m)",
    )
    assert [(t.basis, t.period) for t in targets] == [
        ("target", "2025-26"), ("actual", "2025-26"), ("target", "2026-27"), ("target", ""), ("actual", ""),
    ]  # fmt: skip


def test_who_is_on_the_roll_of_special_schools_is_placed_there() -> None:
    targets = found_in(
        "School | Places, September 2025 | On roll, October 2025\nBeacon Hill | 148 | 152", caption="Special schools"
    )
    assert told(targets) == [("placements_special", "actual", "152 count", "2025-10")]


def test_rolls_of_reception_are_none_of_ours() -> None:
    assert not found_in(
        "Area | Places 2025/26 | Pupils 2025/26\nTown | 1,260 | 1,141", caption="Reception: pupils and places"
    )


def test_counts_and_average_costs_stand_in_one_table() -> None:
    targets = found_in(
        """
        Type of placement | Number in January 2025 | Number in January 2026 | Average cost 2025-26, £
        Mainstream schools | 1,305 | 1,467 | 8,420
        Independent special schools | 321 | 379 | 65,400
        """,
        title="Report to Audit Committee, 9 June 2026",
        caption="Table 2: children placed and average cost",
    )
    assert ("placements_mainstream", "actual", "1305 count", "2025-01") in told(targets)
    assert ("placements_independent", "actual", "379 count", "2026-01") in told(targets)
    assert ("placement_cost", "actual", "65400 gbp", "2025-26") in told(targets)


def test_short_names_of_months_stand_over_what_was_counted_in_them_or_is_to_be() -> None:
    rows = "Measure | Jun | Dec\nEHC plans at the end of the month | 2,151 | 2,190"
    past = found_in(rows, caption="Table 2: plans in each month of 2025", title="Schools Forum, 8 January 2026")
    assert told(past)[0] == ("ehc_plans", "actual", "2151 count", "2025-06")


def test_numbers_of_bands_are_no_children() -> None:
    targets = found_in(
        "Band | 2025/26 | Increase\n1 | £1,950 | 3.0%\n2 | £4,300 | 3.0%", caption="Top-up in mainstream schools"
    )
    assert not [t for t in targets if t.unit == "count"]


def test_with_and_without_what_is_proposed() -> None:
    targets = found_in(
        """
         | Independent | Independent | Outside Thorpemere | Outside Thorpemere | Resourced provision
        January | Without | With | Without | With | With
        2029 | 329 | 251 | 219 | 163 | 120
        """,
        title="SEND places capital programme, Cabinet, 16 April 2026",
        caption="Table 5: children with a plan by placement, with and without the programme",
    )
    assert {(t.measure, t.basis, str(t.value)) for t in targets} == {
        ("placements_independent", "forecast", "329"),
        ("placements_independent", "target", "251"),
        ("placements_out_of_area", "forecast", "219"),
        ("placements_out_of_area", "target", "163"),
        ("placements_resourced", "target", "120"),
    }


def test_places_that_have_opened_are_no_target() -> None:
    targets = found_in(
        "Scheme | Opened | New places\nKingfisher unit (resourced) | September 2024 | 16",
        title="SEND places capital programme, Cabinet, 16 April 2026",
    )
    assert told(targets) == [("places_resourced", "actual", "16 count", "2024-09")]


def test_a_payment_is_for_the_year_of_its_row_whenever_it_was_made() -> None:
    targets = found_in("Financial year | Agreed payment from DfE, £m | Date of payment\n2022-23 | 9.6 | 31 March 2023")
    assert [(t.measure, t.period) for t in targets] == [("dfe_payment", "2022-23")]


def test_a_deficit_before_payments_is_a_deficit() -> None:
    assert read_label("Cumulative deficit before the Department’s payments").measure == "dsg_deficit"
    assert read_label("Mitigated, growth in year").measure == ""


def test_what_came_of_an_agreement_stands_beside_it() -> None:
    targets = found_in(
        "Measure | Agreement | Outcome\nEHC plans | 2,150 | 2,391",
        title="Local SEND plan, May 2026",
        caption="Table 1: the safety valve agreement, March 2026",
    )
    assert [(t.basis, str(t.value)) for t in targets] == [("target", "2150"), ("actual", "2391")]


def test_an_indicator_names_the_month_that_its_years_are_counted_in() -> None:
    targets = found_in(
        """
        Measure | Unit | Latest | Trajectory, 2027 | Trajectory, 2030
        EHC plans, January | Number | 6,248 (Jan 2026) | 6,560 | 6,650
        Children with a plan in mainstream schools, January | % of plans | 38.0 (Jan 2026) | 39.5 | 45.0
        """,
        title="Local SEND reform plan, June 2026",
    )
    assert ("ehc_plans", "target", "6560 count", "2027-01") in told(targets)
    assert ("placements_mainstream", "target", "45.0 percent", "2030-01") in told(targets)


def test_a_table_may_say_which_of_its_years_is_the_baseline() -> None:
    targets = found_in(
        "Indicator | 2023 | 2024\nNumber of EHC plans | 1,968 | 2,060",
        title="Safety valve agreement",
        headings=("Annex B: schedule of key performance indicators",),
        before="Figures are for the end of March unless stated. The 2023 column is the baseline.",
    )
    assert told(targets) == [
        ("ehc_plans", "actual", "1968 count", "2023-03"),
        ("ehc_plans", "target", "2060 count", "2024-03"),
    ]


def test_a_deficit_shown_as_a_positive_figure_is_one() -> None:
    targets = found_in(
        """
         | 2025-26 forecast
        Income | ~
        High needs block | 40,102
        Unmitigated | ~
        Cumulative position, unmitigated | 31,660
        """,
        title="DSG management plan",
        caption="£000; a deficit is shown as a positive figure and a surplus with a minus",
    )
    assert told(targets) == [("dsg_deficit", "forecast", "31660 gbp_thousand", "2025-26")]


def test_columns_between_two_budgets_are_sums_and_no_children() -> None:
    targets = found_in(
        """
        Heading | 2025-26 budget, £000 | Growth | Inflation | 2026-27 proposed, £000
        Special schools | 12,140 | 560 | 430 | 13,130
        """,
        caption="Table 3: proposed high needs budget 2026-27",
    )
    assert not targets


def test_the_rest_of_the_placements_is_none_that_we_know() -> None:
    targets = found_in(
        """
        January | Mainstream | Special schools | Other | All plans
        2027 | 1,248 | 776 | 114 | 2,138
        """,
        title="Revised agreement, March 2025",
        caption="Children and young people with an EHC plan at the January census",
    )
    assert "114" not in {str(t.value) for t in targets}
    assert ("ehc_plans", "2027-01") in {(t.measure, t.period) for t in targets}


def test_shares_are_of_a_hundred_where_their_column_says_so() -> None:
    targets = found_in(
        "Placement | 30 Jun 2026 | Share, 30 Jun 2026\nMainstream school | 795 | 40.8\nSpecial school | 434 | 22.3",
        title="SEND dashboard, July 2026",
        caption="Children and young people with a plan, by placement",
    )
    assert ("placements_mainstream", "actual", "40.8 percent", "2026-06-30") in told(targets)


def test_places_whose_status_is_open_are_there() -> None:
    targets = found_in(
        """
        Opening | Where | SEN units | Special schools | Status
        September 2024 | Brook Street Primary | 12 | - | Open
        September 2027 | Meadow View, second phase | - | 24 | Planning permission
        """,
        title="SEND dashboard, July 2026",
        caption="New places since September 2024 and planned",
    )
    assert [(t.basis, str(t.value)) for t in targets] == [("actual", "12"), ("target", "24")]


def test_numbers_of_ratings_count_no_plans() -> None:
    assert not found_in("Theme | Green | Amber | Red\nDemand and timeliness | 3 | 2 | 1", caption="Summary of ratings")


def test_what_stands_beside_savings_is_no_saving() -> None:
    targets = found_in(
        """
         | 2027-28 | 2028-29
        Independent places avoided (average number) | 58 | 131
        Cost of new places | (1,510) | (3,560)
        Net saving | 2,310 | 5,250
        """,
        title="Cabinet, 9 September 2025",
        caption="Table 4: effect on the high needs block, £000",
    )
    assert {(t.measure, str(t.value)) for t in targets} == {("dsg_savings", "2310"), ("dsg_savings", "5250")}


def test_the_lowest_and_the_median_of_others_are_theirs() -> None:
    targets = found_in(
        " | Yaxbourne | Lowest of 15 | Median of 15\nChildren with a plan in mainstream schools, % | 36 | 33 | 41",
        title="Annual report of the auditor of Yaxbourne, January 2026",
        caption="Comparison with similar councils, January 2025",
    )
    assert told(targets) == [("placements_mainstream", "actual", "36 percent", "2025-01")]


def test_outturn_or_forecast_is_what_its_row_says() -> None:
    targets = found_in(
        """
        Year | Status | Outturn or latest forecast
        2024-25 | Outturn | 33.7
        2025-26 | Forecast | 46.9
        """,
        title="Annual report of the auditor, January 2026",
        caption="Cumulative DSG deficit, £m",
    )
    assert [(t.basis, t.period) for t in targets] == [("actual", "2024-25"), ("forecast", "2025-26")]


def test_a_part_of_a_year_is_not_that_of_the_title() -> None:
    targets = found_in(
        "Measure | April to December 2024 | April to December 2025\nNew plans issued | 309 | 331",
        title="Council plan 2025-26, quarter three",
    )
    assert {t.period for t in targets} <= {""}


def test_years_written_in_two_ways_are_of_two_kinds() -> None:
    rows = "Measure | 2024/25 | 2025/26\nNumber of requests for an EHC needs assessment | 468 | 497"
    both = "We received 395 requests in 2022/23. The deficit was £5.8m in 2025-26 and will be £5.2m in 2026-27."
    assert {t.period for t in found_in(rows, before=both) if t.measure == "ehc_requests"} >= {"2024/25", "2025/26"}
    one = "We received 395 requests in 2022/23. The deficit was £5.8m in 2025/26."
    assert not {"2024/25", "2025/26"} & {t.period for t in found_in(rows, before=one)}


def test_a_grant_beside_the_deficit_is_none() -> None:
    targets = found_in(
        "31 March | Deficit | Grant received to date\n2027 | 12.6 | 20.0",
        title="Memorandum of understanding, May 2026",
        caption="DSG deficit at 31 March, £m",
    )
    assert [str(t.value) for t in targets] == ["12.6"]


def test_schools_that_have_signed_up_are_no_children() -> None:
    assert not found_in("Measure | January 2026\nMainstream schools with an inclusion strategy | 18")


def test_a_position_when_the_plan_was_made_is_no_plan() -> None:
    targets = found_in(
        "Measure | Position when plan was submitted\nChildren in independent special schools | 281",
        title="Letter of the Department",
    )
    assert [t.basis for t in targets] == ["actual"]


def test_full_time_equivalents_of_children_are_placements() -> None:
    targets = found_in(
        """
         | FTE | ~ | Average cost (£)
        Type of placement | Budget 2025-26 | Forecast 2025-26 | Outturn 2024-25
        Special schools | 512 | 514.5 | 26,340
        Mainstream top-up | 931 | 977 | 8,310
        Independent schools, day | 121 | 129.5 | 56,480
        """,
        caption="Table 3: full-time equivalent (FTE) children funded in 2025-26, and average cost",
    )
    assert {
        ("placements_special", "target", "512 count", "2025-26"),
        ("placements_mainstream", "forecast", "977 count", "2025-26"),
    } <= set(told(targets))


def test_a_forecast_less_its_target_is_neither() -> None:
    targets = found_in(
        "Workstream | Target 2025-26 | Forecast 2025-26 | Forecast less target\nLocal places | 890 | 512 | (378)",
        caption="Savings by workstream, £000",
    )
    assert {str(t.value) for t in targets} == {"890", "512"}


def test_how_one_number_becomes_another_is_no_number_of_placements() -> None:
    targets = found_in(
        """
         | 2024-25 | 2025-26
        At the start | 149 | 167
        Moved from a mainstream school | 14 | 10
        Ordered by the Tribunal | 8 | 6
        At the end | 167 | 181
        """,
        caption="Children in independent schools",
    )
    assert not {"14", "10", "8", "6"} & {str(t.value) for t in targets}


def test_councils_beside_the_councils_own_are_others() -> None:
    targets = found_in(
        "Percentage of children with a plan | Nethercliffe | Ravenscar Bay | East Wold | Region\nIn mainstream schools | 36.8 | 44.1 | 41.7 | 42.5",
        caption="Table 2: Nethercliffe and its neighbours, January 2025",
    )
    assert told(targets) == [("placements_mainstream", "actual", "36.8 percent", "2025-01")]


def test_places_that_opened_in_a_month_are_there() -> None:
    targets = found_in(
        "School | Planned for September 2025 | Opened in September 2025\nBridge Street Primary | 12 | 10",
        title="Programme board, 20 October 2025",
        caption="New places in resourced provision",
    )
    assert [(t.basis, str(t.value)) for t in targets] == [("target", "12"), ("actual", "10")]


def test_what_a_milestone_will_have_achieved_is_a_target_of_the_kind_of_its_row() -> None:
    targets = found_in(
        """
        Ref | Milestone | Lead | Due | We shall know it is done when
        3.2 | Resourced provision, second wave | Capital Manager | Sept 2026 | 48 more places open by September 2026
        2.3 | Reviews of plans at 19 and over | Post-16 Lead | July 2026 | 90 plans have been ceased by 31 July 2026
        """,
        title="Delivery plan, October 2025",
    )
    assert ("ehc_plans_ceased", "target", "90 count", "2026-07-31") in told(targets)
    assert "places_special" not in {t.measure for t in targets}


def test_instalments_of_a_payment_are_payments() -> None:
    targets = found_in(
        """
        Return | Financial year | Agreed | Paid
        On signature | 2023-24 | 4,800 | 4,800
        Experts at Hand | 2024-25 | 1,500 | 500
        """,
        caption="Payments from the Department, £000",
    )
    assert {(t.measure, t.basis, str(t.value), t.period) for t in targets} >= {
        ("dfe_payment", "target", "4800", "2023-24"),
        ("dfe_payment", "actual", "4800", "2023-24"),
    }
    assert "1500" not in {str(t.value) for t in targets}


def test_a_budget_beside_savings_is_no_saving() -> None:
    targets = found_in(
        "Budget line | Forecast 2025-26 | Savings | Budget 2026-27\nIndependent schools | 13,260 | (1,365) | 13,433",
        caption="High needs budget, £000",
    )
    assert "13433" not in {str(t.value) for t in targets}


def test_the_accounts_of_the_grant_give_the_overspend_of_the_year() -> None:
    targets = found_in(
        """
         | Central expenditure | Individual schools budget | Total
        In-year adjustments | 64 | (131) | (67)
        In-year overspend carried to the unusable reserve | (6,027) | 14 | (6,013)
        """,
        caption="Note 31 to the accounts for 2024-25: deployment of DSG, £000",
    )
    assert told(targets) == [("dsg_in_year", "actual", "6013 gbp_thousand", "2024-25")]


def test_a_rate_of_what_is_paid_is_none_of_the_numbers() -> None:
    targets = found_in(
        " | September 2025 | October 2025\nTrajectory in the plan | 181 | 180\nAverage weekly cost per child, £ | 1,287 | 1,291",
        caption="Independent special schools: number of children placed at the end of each month, and the weekly cost",
    )
    assert {t.unit for t in targets if t.measure == "placements_independent"} == {"count"}


BUDGET = """
Block | Budget | Forecast | Variance
Schools block | 180,200 | 180,200 | 0
Place funding, special schools | 9,870 | 9,870 | 0
Top-up, mainstream | 6,412 | 7,905 | 1,493
{} | 40,662 | {} | {}
"""


@pytest.mark.parametrize("name", ["High needs block", "Total high needs", "HNB", "Total DSG"])
@pytest.mark.parametrize(("spent", "variance", "value"), [("45,496", "4,834", "4834"), ("40,462", "(200)", "-200")])
def test_how_far_spending_is_from_its_budget_is_the_position_of_the_year(
    name: str, spent: str, variance: str, value: str
) -> None:
    rows = BUDGET.format(name, spent, variance)
    targets = found_in(rows, caption="High needs, month 8 of 2024/25 (£000)")
    assert told(targets) == [("dsg_in_year", "forecast", f"{value} gbp_thousand", "2024-25")]
    done = found_in(rows.replace("Forecast", "Outturn"), caption="DSG outturn 2024/25 (£000)")
    assert told(done) == [("dsg_in_year", "actual", f"{value} gbp_thousand", "2024-25")]


def test_a_difference_that_does_not_add_up_and_what_was_spent_by_then_are_no_position_of_a_year() -> None:
    assert found_in(BUDGET.format("High needs block", "45,496", "9,000"), caption="Month 8, 2024/25 (£000)") == []
    by_then = BUDGET.format("High needs block", "30,000", "(10,662)").replace("Forecast", "Actual to date")
    assert found_in(by_then, caption="DSG monitoring, month 8 of 2024/25 (£000)") == []


def test_the_deficits_before_and_after_a_year_tell_what_its_brackets_mean() -> None:
    rows = "2023/24, forecast at Q2 | £m\nNet in-year position | ({}) | \nDeficit brought forward | 14.8\nDeficit carried forward, March 2024 | {}"
    assert ("dsg_in_year", "forecast", "-0.6 gbp_million", "2023-24") in told(found_in(rows.format("0.6", "14.2")))
    assert ("dsg_in_year", "forecast", "0.6 gbp_million", "2023-24") in told(found_in(rows.format("0.6", "15.4")))


def test_a_corner_that_says_mitigated_rules_the_years_that_are_not_marked_as_past() -> None:
    targets = found_in(
        """
        Children with a plan (mitigated) | Jan 2025 (actual) | Jan 2026 | Jan 2027
        Mainstream without a unit | 1,062 | 1,148 | 1,240
        Unmitigated total | 2,428 | 2,670 | 2,935
        """
    )
    assert [t.basis for t in targets] == ["actual", "target", "target", "actual", "forecast", "forecast"]


def test_the_mean_and_the_median_of_kinds_of_placement_are_what_one_costs() -> None:
    targets = found_in(
        """
        Setting (2022/23) | Mean | Median
        Maintained special school | £17,313 | £16,965
        Independent special school | £70,353 | £50,000
        """
    )
    assert {(t.measure, t.period) for t in targets} == {("placement_cost", "2022-23")}
    assert [str(t.value) for t in targets] == ["17313", "16965", "70353", "50000"]


@pytest.mark.parametrize("cell", ["Fewer than 5", "under 10", "less than five"])
def test_what_is_too_few_to_be_told_is_no_figure_but_a_limit_is(cell: str) -> None:
    def values(column: str) -> list[str]:
        return [str(t.value) for t in found_in(f"Where children are taught | {column}\nEOTAS | {cell}")]

    assert values("Number, January 2024 (actual)") == []
    assert values("Target 2027") != []


def test_plans_over_the_limit_are_no_timeliness_and_whose_plan_it_is_hides_no_deficit() -> None:
    late = found_in("2024 | Number\nOver the 20-week limit | 1,421\nFinished inside 20 weeks | 17.3%")
    assert [str(t.value) for t in late] == ["17.3"]
    plan = found_in("Financial year | Year-end deficit under the plan (£m)\n2027-28 | 9.40\n2028-29 | 0.00")
    assert told(plan)[0] == ("dsg_deficit", "target", "9.40 gbp_million", "2027-28")
