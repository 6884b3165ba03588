"""Which rows and columns are labels."""

from __future__ import annotations

import pytest

from db.records import Cell
from monitor.reading.headers import Headers, build_table, find_headers, kind_of, table_text


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", "empty"), ("-", "gap"), ("n/a", "gap"), ("x", "gap"), ("#REF!", "gap"), ("2025-26", "year"),
        ("2025/26", "year"), ("2025", "year"), ("202526", "year"), ("202531", "number"), ("2025-26 £m", "year"),
        ("2024/25 Actual", "year"), ("31 March 2026", "year"), ("31/03/2026", "year"), ("25/26", "year"),
        ("1,234", "number"), ("1 234", "number"), ("£2.4m", "number"), ("(45)", "number"), ("–45", "number"),
        ("12%", "number"), ("12 per cent", "number"), ("c. 300", "number"), ("1,780 (Jan 2024)", "number"),
        ("20 weeks", "number"), ("<5", "number"), ("EHC plans", "words"), ("March 2026", "words"), ("£m", "words"),
        ("£'000", "words"), ("3 new special schools will open in September", "words"), ("Year 1", "words"),
    ],
)  # fmt: skip
def test_kinds_of_cells(text: str, kind: str) -> None:
    assert kind_of(text) == kind


@pytest.mark.parametrize(
    ("rows", "headers"),
    [
        ([["", "2024-25", "2025-26"], ["Plans", "1,780", "1,500"]], (1, 1)),
        ([["", "2018", "2019"], ["Plans", "1780", "1500"]], (1, 1)),
        ([["", "2018", "2019"], ["Plans", "2010", "2015"], ["Other", "1990", "2001"]], (1, 1)),
        ([["", "2024-25", "2025-26"], ["Plans", "1985", "2023"], ["Other", "1990", "2001"]], (1, 1)),
        ([["Measure", "Baseline", "Target"], ["Plans", "1985", "2023"]], (1, 1)),
        ([["Time period", "Requests", "Refused"], ["2023", "599", "x"], ["2024", "716", "52"]], (1, 1)),
        ([["Time period", "Requests"], ["202122", "6346"], ["202223", "7192"]], (1, 1)),
        ([["", "Actual", "", "Target", ""], ["", "2022-23", "2023-24", "2024-25", "2025-26"], ["P", "1", "2", "3", "4"]], (2, 1)),
        ([["Measure", "2024", "2025"], ["Unmitigated", "", ""], ["Plans", "1", "2"]], (1, 1)),
        ([["Age", "Need", "2024-25"], ["5 to 10", "ASD", "10"], ["11 to 15", "ASD", "12"]], (1, 2)),
        ([["", "0-4", "5-10", "11-15"], ["Plans", "12", "30", "44"]], (1, 1)),
        ([["Ref", "Measure", "Target"], ["1.1", "Plans", "1,500"], ["1.2", "Places", "120"]], (1, 2)),
        ([["Action", "Owner", "By when"], ["Review thresholds", "Director", "Spring term"]], (1, 1)),
        ([["No.", "Condition", "Status"], ["1", "Inclusion", "Met"], ["2", "Control", "Met"], ["3", "Board", "Met"]], (1, 1)),
        ([["Deficit at 31 March", "£5m"], ["Savings", "£2m"]], (0, 1)),
        ([["Plans", "1,780", "1,500"], ["Places", "20", "30"]], (0, 1)),
        ([["KPI", "Baseline", "Target"], ["Plans", "1,780 (Jan 2024)", "1,500 by March 2026"]], (1, 1)),
        ([["", "2024-25", "2025-26"], ["", "£000", "£000"], ["Deficit", "4,100", "5,200"]], (2, 1)),
        ([["", "2024-25", "2025-26"], ["", "£m", "£m"], ["Deficit", "4.1", "5.2"]], (2, 1)),
        ([["Year of balance", "2027-28"], ["End of agreement", "2028-29"]], (0, 1)),
        ([["Time period", "Issued"], ["2023", "x"], ["2024", "53"]], (1, 1)),
    ],
)  # fmt: skip
def test_headers_are_found(rows: list[list[str]], headers: tuple[int, int]) -> None:
    assert find_headers(rows) == Headers(*headers)


def test_ragged_rows_are_borne() -> None:
    assert find_headers([["", "2024-25", "2025-26"], ["Plans", "1,780"], []]) == Headers(1, 1)


def cells(rows: list[list[str]]) -> list[list[Cell]]:
    return [[Cell(text) for text in row] for row in rows]


def test_a_title_row_becomes_the_caption_and_empty_rows_and_columns_go() -> None:
    table = build_table(
        cells(
            [
                ["Forecast deficit", "", ""],
                ["", "", ""],
                ["", "2024-25", ""],
                ["Deficit", "£4m", ""],
                ["Savings", "£5m"],
            ]
        )
    )
    assert table is not None
    assert table.caption == "Forecast deficit"
    assert table_text(table) == "\t2024-25\nDeficit\t£4m\nSavings\t£5m"
    assert (table.header_rows, table.header_columns) == (1, 1)


def test_labels_over_several_columns_and_rows_are_filled() -> None:
    table = build_table(
        cells(
            [
                ["", "", "Actual", "", "Target", ""],
                ["Type", "Need", "2022-23", "2023-24", "2024-25", "2025-26"],
                ["Special", "ASD", "1", "2", "3", "4"],
                ["", "SEMH", "5", "6", "7", "8"],
                ["Total", "", "6", "8", "10", "12"],
            ]
        )
    )
    assert table is not None
    assert (table.header_rows, table.header_columns) == (2, 2)
    assert [cell.text for cell in table.rows[0][2:]] == ["Actual", "Actual", "Target", "Target"]
    assert table.rows[0][3].filled
    assert table.rows[3][0] == Cell("Special", filled=True)
    assert table.rows[4][1].text == ""


def test_a_table_that_says_nothing_is_none() -> None:
    assert build_table(cells([["", ""], ["", ""]])) is None
    assert build_table([]) is None
