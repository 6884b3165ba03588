"""Word, Excel, OpenDocument, RTF, PowerPoint: each with its traps."""

from __future__ import annotations

import io
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import docx
import openpyxl
import pytest

from db.records import Block, Cell, Reading, Unreadable
from monitor.reading import legacy, read
from monitor.reading.excel import read_xls, read_xlsx
from monitor.reading.sheets import is_management_plan
from monitor.reading.shown import is_date_format, show

sys.path.insert(0, str(Path(__file__).parent / "examples"))
from make_office import W, numbered, word_by_hand

OFFICE = Path(__file__).parent / "examples" / "office"


def example(name: str) -> Reading:
    return read((OFFICE / name).read_bytes(), "application/octet-stream")


def on_sheet(reading: Reading, sheet: str) -> list[Block]:
    return [block for block in reading if block.place.sheet == sheet and block.kind != "heading"]


def word(*paragraphs: str, **parts: str) -> Reading:
    return read(word_by_hand(f"<w:document {W}><w:body>{''.join(paragraphs)}</w:body></w:document>", **parts))


# --- Word -----------------------------------------------------------------------------------------------------------


def test_the_text_is_as_if_tracked_changes_were_accepted_and_both_kinds_are_listed() -> None:
    reading = example("tracked.docx")
    assert reading.blocks[0].text == "Reduce plans to 1,450 by March 2026."
    assert [(block.pending, block.text) for block in reading.pending] == [
        ("insertion", "1,450"),
        ("deletion", "1,500"),
        ("deletion", "A clause struck out."),
        ("deletion", "Gone 9"),
    ]
    assert not any("struck out" in block.text or "Gone" in block.text for block in reading)


def test_comments_footnotes_boxes_fields_and_controls_are_kept_and_hidden_words_marked() -> None:
    reading = example("tracked.docx")
    texts = [block.text for block in reading]
    assert reading.comments == ("Lawyer: Is this lawful?",)
    assert reading.blocks[0].marks == ("1",)
    assert reading.blocks[-1].kind == "note"
    assert reading.blocks[-1].text == "Subject to funding."
    assert "Inside a content control." in texts
    assert "Words in a box." in texts
    assert "Result of a field" in texts
    assert [block.text for block in reading if block.hidden] == ["not seen"]


def test_automatic_numbers_are_as_word_shows_them() -> None:
    found = [(block.number, block.place.clause) for block in example("clauses.docx")]
    assert found == [
        ("3.", "3"), ("3.1", "3.1"), ("3.2", "3.2"), ("(a)", "3.2(a)"), ("(b)", "3.2(b)"), ("(i)", "3.2(b)(i)"),
        ("(ii)", "3.2(b)(ii)"), ("(c)", "3.2(c)"), ("3.3", "3.3"), ("(a)", "3.3(a)"), ("(a)", "3.3(a)"), ("4.", "4"),
    ]  # fmt: skip


def test_a_struck_out_paragraph_takes_no_number() -> None:
    gone = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>'
        '<w:del w:id="2"><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>'
    )
    levels = f"""<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>
<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
</w:numbering>"""
    reading = word(numbered("one", 0), gone, numbered("two", 0), numbering=levels)
    assert [(block.number, block.text) for block in reading] == [("1.", "one"), ("2.", "two")]


def test_a_raised_figure_is_a_mark_and_no_part_of_the_number_before_it() -> None:
    raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>'
    reading = word(f"<w:p><w:r><w:t>Plans fall to 1,500</w:t></w:r>{raised}</w:p>")
    assert (reading.blocks[0].text, reading.blocks[0].marks) == ("Plans fall to 1,500", ("1",))


def test_headers_and_footers_stand_apart() -> None:
    reading = example("plan.docx")
    assert reading.furniture == ("Exampleshire County Council", "Draft for Cabinet")


def test_a_heading_style_turned_off_is_no_heading_and_bold_lines_are() -> None:
    document = docx.Document()
    document.add_heading("Aims", 2)
    document.add_paragraph().add_run("Demand management").bold = True
    document.add_paragraph().add_run("We will cut plans to 1,500.").bold = True
    held = io.BytesIO()
    document.save(held)
    assert [block.kind for block in read(held.getvalue())] == ["heading", "heading", "paragraph"]


def _typed(*lines: str) -> bytes:
    """A Word file with a paragraph a line; tabs and line feeds as typed."""
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


TYPED = ("Year\tRequests\tNew plans", "2024-25 actual\t520\t262", "2025-26 target\t500\t250")


@pytest.mark.parametrize("lines", [TYPED, ("\n".join(TYPED),)])
def test_lines_with_tabs_between_figures_are_a_table(lines: tuple[str, ...]) -> None:
    reading = read(_typed("Plans and requests are these.", *lines, "After it."), "")
    assert [block.kind for block in reading] == ["paragraph", "table", "paragraph"]
    table = reading.blocks[1].table
    assert table is not None and table.header_rows == 1
    assert [cell.text for cell in table.rows[2]] == ["2025-26 target", "500", "250"]
    assert reading.blocks[2].place.block == 2


def test_rich_text_with_tabs_between_figures_is_a_table_too() -> None:
    body = r"{\rtf1\ansi " + r"\par ".join(line.replace("\t", r"\tab ") for line in TYPED) + r"\par After it.\par}"
    assert [block.kind for block in read(body.encode(), "")] == ["table", "paragraph"]


def test_tabs_in_letters_and_lists_of_contents_make_no_table() -> None:
    letter = ("Date:\t12 March 2025", "Ref:\t1234", "Tel:\t01234 567")
    contents = ("Introduction\t3", "Demand for plans\t5", "Finance\t12")
    prose = ("\tWe had 520 requests.", "\tWe issued 262 plans.")
    for lines in (letter, contents, prose):
        reading = read(_typed(*lines), "")
        assert [block.text for block in reading] == [" ".join(line.split()) for line in lines]
        assert not any(block.table for block in reading)


def test_a_word_file_of_pictures_only_says_so() -> None:
    with pytest.raises(Unreadable) as fault:
        word("<w:p/>")
    assert fault.value.reason == "empty"


# --- Excel ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["traps.xlsx", "traps.ods"])
def test_numbers_are_shown_as_the_workbook_shows_them(name: str) -> None:
    """The .ods was made by LibreOffice, which wrote down what it shows: a second opinion on our formats."""
    block = on_sheet(example(name), "Formats")[0]
    assert block.table is not None
    for row in block.table.rows[1:]:
        assert row[1].text == row[2].text.lstrip("'"), row[0].text


@pytest.mark.parametrize(
    ("value", "code", "words"),
    [
        (0.0856, "0.0%", "8.6%"), (1234.5, "#,##0", "1,235"), (-45, "#,##0;(#,##0)", "(45)"), (-0.4, "#,##0", "0"),
        (-0.4, "0;(0)", "(0)"), (2.5, "0", "3"), (0.125, "0.00", "0.13"), (1234567, '#,##0.0,,"m"', "1.2m"), (5, "000", "005"),
        (1.5, "0.##", "1.5"), (1, "0.##", "1"), (12, "General", "12"), (0.1 + 0.2, "General", "0.3"),
        (1e20, "General", "1E+20"), (44927, "yyyy-mm-dd", "2023-01-01"), (60, "d mmm yyyy", "28 Feb 1900"),
        (1.25, "[h]:mm", "30:00"), (150, "[>=100]0;[<100]0.0", "150"), (50, "[>=100]0;0.0", "50.0"), (3, '"Year" 0', "Year 3"),
        (0, '0;-0;;@', ""), (7, "0 \"plans\"", "7 plans"), (Decimal("1780"), "#,##0", "1,780"), (1, "d/m", "1/1"),
    ],
)  # fmt: skip
def test_formats(value: float, code: str, words: str) -> None:
    assert show(value, code) == words


def test_days_count_from_1904_where_the_workbook_says_so() -> None:
    assert show(0, "dd/mm/yyyy", since_1904=True) == "01/01/1904"
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904  # type: ignore[attr-defined]
    sheet = book.active
    assert sheet is not None
    sheet.append(["Review", 44650])
    sheet["B1"].number_format = "d mmmm yyyy"
    held = io.BytesIO()
    book.save(held)
    assert read(held.getvalue()).blocks[0].text == "Review\t31 March 2026"
    assert is_date_format("d mmmm yyyy")


def test_hidden_sheets_rows_and_columns_are_read_and_marked() -> None:
    reading = example("traps.xlsx")
    assert all(block.hidden for block in on_sheet(reading, "Working"))
    assert any("Working" in warning for warning in reading.warnings)
    seen, *hidden = on_sheet(reading, "Rows")
    assert seen.text == "Measure\t2025-26\nEHC plans\t1500"
    assert not seen.hidden
    assert [block.text for block in hidden] == ["Old line\t1\t2", "Measure\tDraft\nEHC plans\t1700"]
    assert all(block.hidden for block in hidden)


def test_errors_and_formulas_without_a_value_are_faults_not_figures() -> None:
    block = on_sheet(example("traps.xlsx"), "Faults")[0]
    assert block.table is not None
    assert block.table.rows[1][1] == Cell("#REF!", "B2", error=True)
    assert block.table.rows[2][1] == Cell("", "B3", error=True)
    assert block.table.rows[1][2] == Cell("5", "C2")


def test_a_used_range_that_lies_is_read_in_bounds() -> None:
    texts = [block.text for block in example("traps.xlsx") if block.place.sheet == "Wide"]
    assert texts == ["Wide", "Far apart", "7"]
    assert any(block.place.cell == "XFD1048576" for block in example("traps.xlsx"))


def test_comments_are_told_with_their_cell() -> None:
    assert example("traps.xlsx").comments == ("Formats B2: Check with finance",)


def test_too_many_cells_are_refused() -> None:
    with pytest.raises(Unreadable, match="more cells"):
        read_xlsx((OFFICE / "plan.xlsx").read_bytes(), max_cells=10)
    with pytest.raises(Unreadable, match="more cells"):
        read_xls((OFFICE / "plan.xls").read_bytes(), max_cells=1)


def test_the_management_plan_template_says_in_words_what_each_table_is_about() -> None:
    reading = example("template.xlsx")
    tables = [block for block in reading if block.table and block.place.sheet == "NMSS or independent"]
    assert [block.table.caption for block in tables if block.table] == ["Unmitigated forecast", "Mitigated forecast"]
    for block in tables:
        assert block.place.headings[0].startswith("Non-maintained special schools or independent")
        assert block.table is not None
        assert (block.table.header_rows, block.table.header_columns) == (1, 2)
    mitigated = tables[1].table
    assert mitigated is not None
    assert [cell.text for cell in mitigated.rows[1]] == ["Under 5", "ASD", "400", "385", "370", "355"]
    assert mitigated.rows[1][5].ref == "F13"


def test_other_workbooks_are_not_taken_for_the_template() -> None:
    assert not is_management_plan(["Special", "Mainstream", "Other"])
    assert not is_management_plan(["Cover", "Introduction", "Data"])


def book_of(*lines: list[object]) -> Reading:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for line in lines:
        sheet.append(line)
    held = io.BytesIO()
    book.save(held)
    return read(held.getvalue())


def test_several_tables_on_a_sheet_titles_above_and_notes_below() -> None:
    reading = book_of(
        ["Special schools"],
        [],
        ["Unmitigated forecast"],
        [None, "2024-25", "2025-26"],
        ["EHC plans", 1780, 1990],
        ["Mitigated forecast"],
        ["EHC plans", 1780, 1500],
        [],
        ["Note: provisional."],
        [],
        ["Year", "Places"],
        ["2024-25", 20],
        ["2025-26", 30],
    )
    tables = [block for block in reading if block.table]
    assert [block.table.caption for block in tables if block.table][:2] == [
        "Unmitigated forecast",
        "Mitigated forecast",
    ]
    assert tables[1].text == "\t2024-25\t2025-26\nEHC plans\t1780\t1500"
    assert tables[2].text == "Year\tPlaces\n2024-25\t20\n2025-26\t30"
    assert "Note: provisional." in [block.text for block in reading if block.kind == "paragraph"]


def test_names_of_forecasts_between_rows_part_one_table_whose_caption_names_none() -> None:
    reading = book_of(
        ["High needs block (£000)"],
        [None, "2024-25 Outturn", "2025-26"],
        ["Unmitigated"],
        ["In-year deficit", 5720, 7180],
        ["Mitigated"],
        ["In-year deficit", None, 6230],
    )
    (table,) = [block.table for block in reading if block.table]
    assert table.caption == "High needs block (£000)"
    assert [row[0].text for row in table.rows] == ["", "Unmitigated", "In-year deficit", "Mitigated", "In-year deficit"]


def test_a_table_of_actions_under_one_of_figures_is_one_of_its_own() -> None:
    reading = book_of(
        ["Metric", "2024-25", "2025-26"],
        ["EHC plans", 1920, 1930],
        ["Actions"],
        ["Workstream", "Measure of success", "Timescale", "Status"],
        ["Inclusion", "45 additional places", "September 2026", "On track"],
    )
    assert [block.table.caption for block in reading if block.table] == ["", "Actions"]


def test_a_table_of_words_under_one_of_figures_does_not_go_by_its_header() -> None:
    reading = book_of(
        ["Year end", "Plans", "Placements"],
        ["31 March 2027", 2085, 146],
        ["31 March 2028", 2130, 131],
        [],
        ["Conditions:", "Evidence", "Status"],
        ["Control", "A weekly panel", "Met"],
    )
    assert [block.text.splitlines()[0] for block in reading if block.table] == [
        "Year end\tPlans\tPlacements",
        "Conditions:\tEvidence\tStatus",
    ]


def test_a_name_cut_short_is_the_title_and_sections_with_sentences_stand_side_by_side() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Sufficiency places and provisio"
    for text in (
        "Sufficiency: places and provision 2025 to 2030",
        "Adopted by the Executive on 10 June 2025",
        "Our cohort",
        "We maintain 2,186 plans.",
        "2. What we will build",
        "By 2030 we will have:",
        "opened 126 places;",
        "closed none.",
    ):
        sheet.append([text])
    held = io.BytesIO()
    book.save(held)
    reading = read(held.getvalue())
    title = "Sufficiency: places and provision 2025 to 2030"
    assert reading.title == title
    assert [(block.kind, block.text, block.place.headings) for block in reading] == [
        ("heading", title, ()),
        ("paragraph", "Adopted by the Executive on 10 June 2025", (title,)),
        ("heading", "Our cohort", (title,)),
        ("paragraph", "We maintain 2,186 plans.", (title, "Our cohort")),
        ("heading", "What we will build", (title,)),
        ("paragraph", "By 2030 we will have:", (title, "What we will build")),
        ("item", "opened 126 places;", (title, "What we will build")),
        ("item", "closed none.", (title, "What we will build")),
    ]
    assert [block.number for block in reading if block.number] == ["2."]


def test_sentences_after_a_table_are_no_rows_of_it_and_keep_their_numbers() -> None:
    reading = book_of(
        ["Financial year", "Deficit"],
        ["2024-25", 11.6],
        ["2025-26", 9.4],
        ["Figures are rounded."],
        ["5. The authority agrees to carry out the plan."],
        ["Indicators"],
        [None, "Baseline", "Milestone"],
        ["Indicator", "2023-24", "2025-26"],
        ["Plans", 3412, 3650],
        ["Sixty is the most."],
        ["Monitoring"],
        ["The authority will report."],
    )
    assert [block.kind for block in reading] == [
        "table",
        "paragraph",
        "item",
        "paragraph",
        "table",
        "paragraph",
        "heading",
        "paragraph",
    ]
    assert reading.blocks[2].number == "5."


def test_a_row_of_counts_that_could_be_years_begins_no_table() -> None:
    reading = book_of([None, "2024-25", "2025-26"], ["Special", 410, 433], ["Mainstream"], ["Schools", 1985, 2023])
    assert [block.text.splitlines()[-1] for block in reading] == ["Schools\t1985\t2023"]


def test_tables_side_by_side_are_two() -> None:
    reading = book_of(
        ["Type", "2024-25", None, "Council", "Deficit"],
        ["Special", 436, None, "Leeds", 5],
        ["Mainstream", 700, None, "York", 4],
    )
    assert [block.text for block in reading] == [
        "Type\t2024-25\nSpecial\t436\nMainstream\t700",
        "Council\tDeficit\nLeeds\t5\nYork\t4",
    ]


def test_our_reading_of_a_workbook_agrees_with_openpyxls() -> None:
    for name in ("plan.xlsx", "template.xlsx", "plan_libreoffice.xlsx"):
        book = openpyxl.load_workbook(OFFICE / name, data_only=True)
        there = {
            (sheet.title, cell.coordinate): cell.value
            for sheet in book.worksheets
            for row in sheet.iter_rows()
            for cell in row
            if cell.value is not None and not isinstance(cell.value, str)
        }
        here = {
            (block.place.sheet, cell.ref): cell.text
            for block in example(name)
            if block.table
            for row in block.table.rows
            for cell in row
        }
        assert there
        for place, value in there.items():
            assert place in here
            shown = here[place].replace(",", "").rstrip("%")
            assert float(shown) == pytest.approx(value * 100 if here[place].endswith("%") else value, abs=0.06)


# --- OpenDocument, slides, RTF, old files -----------------------------------------------------------------------------


def test_repeats_in_a_sheet_stay_in_bounds() -> None:
    from make_office import packed

    space = 'xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    rows = (
        '<t:table-row t:number-rows-repeated="1048000"><t:table-cell t:number-columns-repeated="16384"/></t:table-row>'
    )
    value = '<t:table-row><t:table-cell o:value-type="percentage" o:value="0.086"/><t:table-cell t:formula="of:=1"/></t:table-row>'
    body = f'<o:document-content {space}><o:body><o:spreadsheet><t:table t:name="A">{rows}{value}{rows}</t:table></o:spreadsheet></o:body></o:document-content>'
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    reading = read(packed({"mimetype": kind, "content.xml": body}))
    assert reading.blocks[-1].table is not None
    assert reading.blocks[-1].table.rows[0] == (Cell("8.6%", "A1048001"), Cell("", "B1048001", error=True))
    full = rows.replace("/></t:table-row>", ' o:value="1" o:value-type="float"/></t:table-row>')
    with pytest.raises(Unreadable, match="more cells"):
        read(packed({"mimetype": kind, "content.xml": body.replace(rows, full)}))


def test_a_workbook_by_odfdo() -> None:
    reading = example("plan_odfdo.ods")
    assert reading.blocks[-1].table is not None
    assert [cell.text for cell in reading.blocks[-1].table.rows[2]] == ["EHC plans", "1650", "1780", "1640", "1500"]


def test_slides_have_titles_levels_tables_and_notes() -> None:
    reading = example("plan.pptx")
    assert reading.pages == 2
    assert [block.place.page for block in reading][-1] == 2
    assert [(block.kind, block.level) for block in reading][:4] == [
        ("heading", 1),
        ("item", 1),
        ("item", 2),
        ("item", 2),
    ]
    assert [block.text for block in reading if block.kind == "note"] == ["Say that the ceiling is firm."]


def test_rich_text_by_hand() -> None:
    body = (
        rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\info{\title Hidden}}\pard A deficit of \'a35m \u8211? \ldblquote large\rdblquote"
        rb"{\super 1}.\par{\v secret\par}\pard\trowd\cellx1000\cellx2000\intbl Year\cell Plans\cell\row"
        rb"\trowd\cellx1000\cellx2000\intbl 2025-26\cell 1,500\cell\row\pard{\deleted gone}{\revised new} end{\footnote A note.}\par}"
    )
    reading = read(body)
    assert [(block.kind, block.text) for block in reading] == [
        ("paragraph", "A deficit of £5m – “large”."),
        ("paragraph", "secret"),
        ("table", "Year\tPlans\n2025-26\t1,500"),
        ("paragraph", "new end"),
        ("note", "A note."),
    ]
    assert reading.blocks[0].marks == ("1",)
    assert reading.blocks[1].hidden
    assert [(block.pending, block.text) for block in reading.pending] == [("insertion", "new"), ("deletion", "gone")]


def test_an_old_file_without_libreoffice_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(legacy.shutil, "which", lambda name: None)
    with pytest.raises(Unreadable, match="Install LibreOffice") as fault:
        example("plan.doc")
    assert fault.value.reason == "needs_libreoffice"


def test_an_old_word_file_by_antiword_is_said_to_be_rough(monkeypatch: pytest.MonkeyPatch) -> None:
    if not legacy.shutil.which("antiword"):
        pytest.skip("antiword is not installed")
    monkeypatch.setattr(legacy, "find_libreoffice", lambda: "")
    reading = example("plan.doc")
    assert any("1,500" in block.text for block in reading)
    assert "without LibreOffice" in reading.warnings[0]


def test_a_conversion_that_hangs_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(legacy, "find_libreoffice", lambda: "/bin/sleep")
    real = subprocess.Popen
    monkeypatch.setattr(legacy.subprocess, "Popen", lambda command, **more: real(["/bin/sleep", "60"], **more))
    with pytest.raises(Unreadable) as fault:
        legacy.convert(b"x", "doc", "docx", seconds=0.5)
    assert fault.value.reason == "time"


def test_an_old_workbook_whose_sectors_lead_back_to_themselves_is_damaged_at_once() -> None:
    """xlrd by itself follows them until memory is gone."""
    import xlrd.compdoc

    book = xlrd.compdoc.CompDoc.__new__(xlrd.compdoc.CompDoc)
    with pytest.raises(Unreadable):
        read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "Workbook".encode("utf-16-le") + bytes(600))
    with pytest.raises(xlrd.compdoc.CompDocError, match="back to itself"):
        book._get_stream(b"", 0, [1, 2, 0], 64, 0, 100)
