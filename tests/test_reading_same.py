"""The same plan in any format is the same reading."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.records import Reading
from monitor.reading import read
from monitor.reading.legacy import find_libreoffice

OFFICE = Path(__file__).parent / "examples" / "office"
TEXTS = ["plan.html", "plan.odt", "plan.fodt", "plan.rtf", "plan.doc", "plan.txt", "plan_libreoffice.docx"]
BOOKS = ["plan.xls", "plan.ods", "plan_libreoffice.xls", "plan_libreoffice.xlsx"]


def reading_of(name: str) -> Reading:
    if name.endswith(".doc") and not find_libreoffice():
        pytest.skip("LibreOffice is not installed")
    return read((OFFICE / name).read_bytes(), "application/octet-stream")


def substance(reading: Reading) -> list[tuple[object, ...]]:
    return [
        (
            block.kind,
            block.text,
            block.number,
            block.level,
            block.place.headings,
            block.marks,
            block.table and (block.table.header_rows, block.table.header_columns, block.table.caption),
        )
        for block in reading
        if not block.hidden
    ]


@pytest.mark.parametrize("name", TEXTS)
def test_the_same_text_in_any_format(name: str) -> None:
    assert substance(reading_of(name)) == substance(reading_of("plan.docx"))
    assert reading_of(name).title == "Dedicated schools grant management plan"


@pytest.mark.parametrize("name", BOOKS)
def test_the_same_workbook_in_any_format(name: str) -> None:
    assert substance(reading_of(name)) == substance(reading_of("plan.xlsx"))


def tables(reading: Reading) -> list[tuple[object, ...]]:
    return [
        (tuple(tuple(cell.text for cell in row) for row in block.table.rows), block.table.header_rows)
        for block in reading
        if block.table
    ]


@pytest.mark.parametrize("name", ["plan.xlsx", "plan.pptx", "plan.ods", "plan.html"])
def test_the_same_table_in_texts_workbooks_and_slides(name: str) -> None:
    assert tables(reading_of(name)) == tables(reading_of("plan.docx"))


@pytest.mark.parametrize("name", ["clauses.odt", "clauses.rtf"])
def test_the_same_clauses_in_any_format(name: str) -> None:
    def clauses(reading: Reading) -> list[tuple[str, str, str, int]]:
        return [(block.number, block.place.clause, block.text, block.level) for block in reading]

    assert clauses(reading_of(name)) == clauses(reading_of("clauses.docx"))


@pytest.mark.parametrize(
    "name", [*TEXTS, *BOOKS, "plan.docx", "plan.pptx", "template.xlsx", "traps.xlsx", "tracked.docx"]
)
def test_every_block_knows_its_place(name: str) -> None:
    reading = reading_of(name)
    assert [block.place.block for block in reading] == list(range(len(reading.blocks)))
    assert reading == reading_of(name)
