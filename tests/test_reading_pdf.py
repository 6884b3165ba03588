"""PDFs of several producers, read as a person reads them."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.records import Block, Reading, Unreadable
from monitor.reading import ocr
from monitor.reading.pdf import name_pages, read_pdf
from tests import reading_accuracy
from tests.examples import make_pdfs

PDFS = Path(__file__).parent / "examples" / "pdf"


def example(name: str) -> Reading:
    return read_pdf((PDFS / f"{name}.pdf").read_bytes())


def tables(reading: Reading) -> list[Block]:
    return [block for block in reading if block.table is not None]


def flowing(*parts: object) -> bytes:
    from reportlab.platypus import SimpleDocTemplate

    out = io.BytesIO()
    SimpleDocTemplate(out, invariant=1).build(list(parts))
    return out.getvalue()


def paragraph(text: str, **style: object) -> object:
    from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
    from reportlab.platypus import Paragraph

    return Paragraph(text, ParagraphStyle("x", getSampleStyleSheet()["BodyText"], **style))


@pytest.mark.parametrize("half", ["", "held_"])
def test_tables_and_words_are_read_right(half: str) -> None:
    total = reading_accuracy.Score()
    for name in reading_accuracy.documents([]):
        if name.startswith("held_") == bool(half):
            total.add(reading_accuracy.measure(name))
    assert total.triples >= 0.98
    assert total.order >= 0.99


def test_the_same_document_gives_the_same_reading() -> None:
    assert example("typst_plan") == example("typst_plan")


def test_running_heads_and_page_numbers_are_furniture() -> None:
    reading = example("reportlab_agreement")
    assert "Council agreement 2026" in reading.furniture
    assert not any("Council agreement 2026" in block.text or block.text.startswith("Page ") for block in reading)


@pytest.mark.parametrize("name", ["reportlab_agreement", "typst_agreement", "fpdf_agreement", "libreoffice_agreement"])
def test_clauses_keep_their_numbers_and_those_of_their_parents(name: str) -> None:
    reading = example(name)
    numbered = {block.place.clause: block for block in reading if block.number}
    assert {"1", "1.1", "2.2", "2.2(a)", "2.2(c)", "4.3"} <= set(numbered)
    assert numbered["3.1"].number == "3.1"
    assert numbered["2"].kind == "heading"
    assert numbered["2.2(b)"].kind == "item"
    assert not numbered["2.2(b)"].text.startswith("(")


@pytest.mark.parametrize("name", ["reportlab_plan", "typst_plan", "chromium_plan", "libreoffice_plan"])
def test_headings_have_levels_and_stand_over_what_follows(name: str) -> None:
    reading = example(name)
    headings = [(block.level, block.text) for block in reading if block.kind == "heading"]
    assert headings[0] == (1, "DSG management plan")
    assert (2, "Demand and growth") in headings
    assert tables(reading)[1].place.headings == ("DSG management plan", "Demand and growth")
    assert [block.number for block in reading if block.kind == "item"][:3] == ["•"] * 3


@pytest.mark.parametrize("name", ["typst_plan", "reportlab_plan"])
def test_a_footnote_is_tied_to_the_words_it_marks(name: str) -> None:
    reading = example(name)
    (note,) = [block for block in reading if block.kind == "note"]
    assert note.marks == ("1",)
    assert note.text in make_pdfs.NOTES
    (marked,) = [block for block in reading if block.kind == "paragraph" and block.marks]
    assert marked.marks == ("1",)
    assert marked.text.endswith((".", "”"))


def test_a_raised_mark_is_no_part_of_a_figure() -> None:
    from reportlab.platypus import Table

    rows = [["Measure", "2025-26", "2026-27"]]
    rows += [[name, paragraph(f"1,147<super size=6>{k}</super>"), "9.8%"] for k, name in enumerate("ABCD", start=1)]
    words = paragraph("Plans are to fall to 1,147<super size=6>1</super> by 2027-28.")
    (said, table) = read_pdf(flowing(words, Table(rows, style=[("GRID", (0, 0), (-1, -1), 1, "black")]))).blocks
    assert said.text == "Plans are to fall to 1,147 by 2027-28."
    assert said.marks == ("1",)
    assert table.table is not None
    assert [row[1].text for row in table.table.rows[1:]] == ["1,147"] * 4
    assert set(table.marks) == {"1", "2", "3", "4"}


def test_a_table_over_a_page_break_is_one_table() -> None:
    for name in ("reportlab_long_ruled", "typst_long", "fpdf_long", "reportlab_long_plain"):
        (block,) = tables(example(name))
        assert block.table is not None
        assert len(block.table.rows) == 39
        assert set(block.table.pages) == {1, 2} or set(block.table.pages) == {1, 2, 3}, name
        assert block.table.caption == "Table 1: Indicators by year"


def test_years_over_actual_and_plan_are_two_header_rows() -> None:
    table = tables(example("reportlab_plan"))[1].table
    assert table is not None
    assert table.header_rows == 2
    assert table.rows[0][1].text == table.rows[0][2].text
    assert [cell.filled for cell in table.rows[0][1:5]] == [False, True, False, True]


def open_table(rows: list[list[str]], widths: list[int], align: str = "RIGHT") -> object:
    """A table without rules, its header at the left of each column and its figures at one side of it."""
    from reportlab.platypus import Table

    style = [
        ("ALIGN", (1, 0), (-1, 0), "LEFT"),
        ("ALIGN", (1, 1), (-1, -1), align),
        ("FONTNAME", (0, 0), (-1, 0), "Helvetica-Bold"),
    ]
    return Table(rows, colWidths=widths, style=style, hAlign="LEFT")


THREE_YEARS = [
    ["Setting", "2024-25", "2025-26", "2026-27"],
    ["Primary", "411", "440", "468"],
    ["Secondary", "390", "431", "470"],
    ["Special", "522", "540", "549"],
]
TWO_YEARS = [
    ["Setting", "2025-26", "2026-27"],
    ["Primary", "476", "515"],
    ["Secondary", "481", "538"],
    ["Special", "549", "553"],
]


@pytest.mark.parametrize("size", [16, 10])
def test_two_open_tables_with_columns_of_their_own_are_two_tables(size: int) -> None:
    above = paragraph("Unmitigated forecast", fontSize=size, spaceBefore=14)
    between = paragraph("Mitigated forecast", fontSize=size, spaceBefore=14)
    first, second = open_table(THREE_YEARS, [120, 70, 70, 70]), open_table(TWO_YEARS, [120, 100, 100])
    found = tables(read_pdf(flowing(above, first, between, second)))
    assert [[[cell.text for cell in row] for row in block.table.rows] for block in found if block.table] == [
        THREE_YEARS,
        TWO_YEARS,
    ]


def test_names_that_wrap_stay_over_their_columns_and_a_note_is_no_heading() -> None:
    rows = [
        ["Measure", "2025-26\ntarget", "Baseline\n(March\n2024)", "November\n2025", "RAG"],
        ["EHC plans", "2,500", "2,411", "2,471", "Green"],
        ["INMSS placements", "170", "190", "186", "Amber"],
        ["Appeals", "60", "71", "65", "Red"],
    ]
    note = paragraph("The target is that of the Cabinet paper of July.", fontSize=12)
    reading = read_pdf(
        flowing(paragraph("Dashboard", fontSize=18, leading=24), open_table(rows, [120, 85, 85, 85, 60]), note)
    )
    header = tables(reading)[0].text.splitlines()[0].split("\t")
    assert header == ["Measure", "2025-26 target", "Baseline (March 2024)", "November 2025", "RAG"]
    assert [block.kind for block in reading if block.text.startswith("The target is")] == ["paragraph"]


def test_names_of_groups_of_rows_part_no_table() -> None:
    rows = [THREE_YEARS[0], ["Mainstream", "", "", ""], *THREE_YEARS[1:3], ["Specialist", "", "", ""], THREE_YEARS[3]]
    found = tables(read_pdf(flowing(open_table(rows, [120, 70, 70, 70]))))
    assert [len(block.table.rows) for block in found if block.table] == [6]


def test_columns_of_words_with_little_white_between_stay_columns() -> None:
    rows = [
        ["School", "Type", "New places", "Opening"],
        ["Meadow Lane Primary", "Resourced provision", "16", "September 2025"],
        ["St Botolph's High", "SEN unit (SEMH)", "24", "September 2026"],
        ["The Willows", "Special school", "40", "January 2027"],
        ["Total", "", "80", ""],
    ]
    found = tables(read_pdf(flowing(open_table(rows, [105, 120, 130, 110]))))
    assert [[cell.text for cell in row] for row in found[0].table.rows] == rows if found[0].table else False


def shown(block: Block) -> list[list[str]]:
    assert block.table is not None
    return [[cell.text for cell in row] for row in block.table.rows]


def test_names_over_several_columns_beside_names_over_one_are_a_header_row_of_their_own() -> None:
    from reportlab.platypus import Table

    rows = [
        ["", "2024-25", "2025-26", "", ""],
        ["", "Outturn", "Budget", "Forecast", "Variance"],
        ["Brought forward", "(13.6)", "(21.3)", "(21.3)", "-"],
        ["In-year deficit", "(7.7)", "(7.9)", "(8.6)", "(0.7)"],
        ["Carried forward", "(21.3)", "(29.2)", "(29.9)", "(0.7)"],
    ]
    style = [("ALIGN", (1, 0), (-1, -1), "RIGHT"), ("SPAN", (2, 0), (4, 0)), ("ALIGN", (2, 0), (4, 0), "CENTRE")]
    found = tables(read_pdf(flowing(Table(rows, colWidths=[150, 78, 78, 78, 78], style=style, hAlign="LEFT"))))
    assert shown(found[0])[:2] == [["", "2024-25", "2025-26", "2025-26", "2025-26"], rows[1]]


def test_names_at_the_left_of_their_columns_and_those_over_several_stand_over_their_figures() -> None:
    from reportlab.platypus import Table

    rows = [
        ["", "Number", "", "Share (%)", ""],
        ["Placement", "Jan 2025", "Jan 2026", "Jan 2025", "Jan 2026"],
        ["Mainstream", "1,462", "1,612", "35.9", "37.2"],
        ["Special", "1,320", "1,352", "32.4", "31.2"],
        ["Independent", "318", "331", "7.8", "7.6"],
    ]
    style = [("ALIGN", (1, 2), (-1, -1), "RIGHT"), ("SPAN", (1, 0), (2, 0)), ("SPAN", (3, 0), (4, 0))]
    found = tables(read_pdf(flowing(Table(rows, colWidths=[110, 95, 95, 95, 95], style=style, hAlign="LEFT"))))
    assert shown(found[0])[:2] == [["", "Number", "Number", "Share (%)", "Share (%)"], rows[1]]


def test_later_cells_that_wrap_over_years_begin_no_row() -> None:
    rows = [
        ["Outcome", "Where we are", "Our target", "By when"],
        ["Close to home", "187 children were\nplaced outside in\n2026", "Reduce to 140 by\nMarch 2028\n", "March 2028"],
        [
            "In time",
            "52% of plans in\nthe 20 weeks to\n2025",
            "80% of plans in\nthe 20 weeks to\n2026",
            "December 2027",
        ],
        ["Disputes", "74", "37", "2028"],
    ]
    from reportlab.platypus import Table

    style = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LINEABOVE", (0, 0), (-1, -1), 0.5, "grey")]
    found = tables(read_pdf(flowing(Table(rows, colWidths=[110, 120, 120, 100], style=style, hAlign="LEFT"))))
    assert shown(found[0]) == [[text.strip().replace("\n", " ") for text in row] for row in rows]


def test_a_table_whose_names_wrap_and_one_of_words_under_a_title_are_tables_of_their_own() -> None:
    wrapped = [["Setting", "Number of pupils\n2023/24", "Unit cost (£)\n2023/24"], ["Mainstream", "733", "7,900"]]
    wrapped += [["Special", "420", "24,100"], ["Independent", "118", "68,800"]]
    words = [["Workstream", "Measure", "Status"], ["Inclusion", "45 additional places", "On track"]]
    words += [["Commissioning", "Reduce INMSS to 111", "At risk"], ["Demand", "Panel reviews each case", "On track"]]
    parts = [open_table(THREE_YEARS, [150, 90, 90, 90])]
    for title, rows, widths in (("Unit cost", wrapped, [150, 130, 140]), ("Actions", words, [120, 170, 120])):
        parts += [
            paragraph(f"<b>{title}</b>", leading=12, spaceBefore=12, spaceAfter=6),
            open_table(rows, widths, "LEFT"),
        ]
    found = [shown(block) for block in tables(read_pdf(flowing(*parts)))]
    assert found == [THREE_YEARS, [[text.replace("\n", " ") for text in row] for row in wrapped], words]


def test_words_at_the_left_and_figures_at_the_right_of_cells_stand_in_one_column() -> None:
    from reportlab.platypus import Table

    rows = [
        ["School", "Sept 2025", "Sept 2026", "Sept 2027"],
        ["Quayside", "18", "24", "-"],
        ["St Oswin", "-", "12", "12"],
        ["Northgate", "-", "-", "tbc"],
        ["All", "18", "36", "12"],
    ]
    style = [("ALIGN", (1, 1), (-1, -1), "RIGHT")]
    style += [
        ("ALIGN", (column, row), (column, row), "LEFT")
        for row, line in enumerate(rows)
        for column, text in enumerate(line)
        if text in ("-", "tbc")
    ]
    found = tables(read_pdf(flowing(Table(rows, colWidths=[100, 90, 90, 90], style=style, hAlign="LEFT"))))
    assert shown(found[0]) == rows


def test_a_gap_at_the_left_of_the_first_figures_is_no_part_of_the_label() -> None:
    from reportlab.platypus import Table

    rows = [
        ["", "2024-25", "2025-26", "2026-27"],
        ["Expenditure before mitigation", "71.7", "75.7", "79.7"],
        ["Savings from this plan", "-", "(2.7)", "(6.9)"],
        *([f"Deficit of block {block}", "9.8", "8.9", "7.2"] for block in "ABCDEF"),
    ]
    style = [("ALIGN", (1, 0), (-1, -1), "RIGHT"), ("ALIGN", (1, 2), (1, 2), "LEFT")]
    found = tables(read_pdf(flowing(Table(rows, colWidths=[145, 100, 100, 100], style=style, hAlign="LEFT"))))
    assert shown(found[0]) == rows


def test_names_of_programs_and_words_with_strokes_wrap_without_a_space() -> None:
    from reportlab.platypus import Table

    rows = [["time_\nperiod", "establishme\nnt_type", "surplus/\n(deficit)"], ["202324", "Special", "12"]]
    style = [("GRID", (0, 0), (-1, -1), 1, "black")]
    found = tables(read_pdf(flowing(Table(rows, colWidths=[70, 80, 70], style=style))))
    assert shown(found[0])[0] == ["time_period", "establishment_type", "surplus/(deficit)"]


def test_names_without_figures_yet_are_columns() -> None:
    from reportlab.platypus import Table

    rows = [
        ["Indicator", "Actual", "Target", "Q1 actual", "Q2 actual", "Q3 actual"],
        ["Requests", "61", "55", "58", "", ""],
        ["Refusals", "29%", "30%", "31%", "", ""],
        ["Plans", "2,960", "2,900", "3,011", "", ""],
    ]
    style = [("ALIGN", (1, 0), (-1, -1), "RIGHT")]
    found = tables(read_pdf(flowing(Table(rows, colWidths=[100, 70, 70, 70, 70, 70], style=style, hAlign="LEFT"))))
    assert found[0].text == "\n".join("\t".join(row) for row in rows)


def test_rows_of_words_above_the_first_figure_are_no_head_and_the_last_row_is_whole() -> None:
    rows = [
        ["Outcome", "Where we\nare now", "Our target", "By when"],
        ["Close to home", "187 children were\nplaced outside", "Reduce to 140\nby March 2028", "March 2028"],
        ["Decisions in time", "52% of plans\nwere in time", "80% of plans\nin 2026", "December 2027"],
        ["Fewer disputes", "74 appeals to\nthe Tribunal", "Halve them\nby 2028", "2028"],
        ["Back sooner", "tbc", "Open 30 new\nplaces", "September 2027"],
        ["Confidence", "54% of parents\nsaid that they\nwere listened to", "70% of parents", "March 2028"],
    ]
    found = tables(read_pdf(flowing(open_table(rows, [130, 110, 110, 100]))))
    assert shown(found[0]) == [[text.replace("\n", " ") for text in row] for row in rows]


def test_a_gap_at_the_left_of_its_cell_is_no_part_of_the_figure_before_it() -> None:
    from reportlab.platypus import Table

    rows = [
        ["Setting", "Variance", "% variance", "Rating"],
        ["Mainstream", "15", "1.8%", "Amber"],
        *([name, "2", "0.3%", "Green"] for name in ("Resourced", "Special", "Independent", "College", "Other")),
        ["Awaiting a place", "14", "n/a", "Red"],
    ]
    style = [("ALIGN", (1, 1), (2, -1), "RIGHT"), ("ALIGN", (2, -1), (2, -1), "LEFT")]
    found = tables(read_pdf(flowing(Table(rows, colWidths=[150, 66, 66, 70], style=style, hAlign="LEFT"))))
    assert shown(found[0]) == rows


def test_shaded_rows_are_whole_where_words_and_periods_wrap_beside_figures() -> None:
    from reportlab.lib import colors
    from reportlab.platypus import Table

    rows = [
        ["Indicator", "March 2025", "What we aim for", "Rating"],
        *(
            [name, figure, f"{aim}\nMarch 2028", "Amber"]
            for name, figure, aim in [
                ("Placements in\nindependent schools", "122", "Reduce to 96 by"),
                ("Children with plans in\nmainstream schools", "41.0%", "Increase to 45% by"),
                ("Plans that were issued\nin 20 weeks", "49%", "At least 70% by"),
            ]
        ),
    ]
    style = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
        *(("BACKGROUND", (0, row), (-1, row), colors.lightgrey) for row in (1, 3)),
    ]
    found = tables(read_pdf(flowing(Table(rows, colWidths=[130, 90, 120, 60], style=style, hAlign="LEFT"))))
    assert shown(found[0]) == [[text.replace("\n", " ") for text in row] for row in rows]


def test_rows_of_words_that_stand_by_turns_in_shade_are_a_table() -> None:
    from reportlab.lib import colors
    from reportlab.platypus import Table

    rows = [
        ["No.", "Milestone", "By", "Lead"],
        ["C1", "Publish a guide to\nordinary provision", "30 Nov 2025", "Inclusion"],
        ["C2", "Open SEN units with\n24 places at\nHollin Academy", "01/09/2026", "Place Planning"],
        ["C3", "Agree shared funding\nwith the board", "TBC", "Commissioning"],
        ["C4", "Review banding", "Annually", "Finance"],
    ]
    style = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("ALIGN", (1, 2), (2, 2), "RIGHT"),
        ("ALIGN", (2, 1), (2, 1), "RIGHT"),
        *(("BACKGROUND", (0, row), (-1, row), colors.lightgrey) for row in (1, 3)),
    ]
    found = tables(read_pdf(flowing(Table(rows, colWidths=[90, 130, 100, 110], style=style, hAlign="LEFT"))))
    assert [shown(block) for block in found] == [[[text.replace("\n", " ") for text in row] for row in rows]]


def test_the_rest_of_the_last_name_is_not_put_under_those_before_it() -> None:
    from reportlab.platypus import Table

    rows = [
        ["", "Unmitigated", "", "Mitigated", "", ""],
        ["Year", "Placements", "Average cost (£)", "Placements", "Average cost (£)", "Fewer placements\nin plan"],
        ["2025-26", "129", "58,300", "121", "57,900", "8"],
        ["2026-27", "143", "60,100", "112", "58,400", "31"],
        ["2027-28", "158", "61,900", "98", "58,800", "60"],
    ]
    style = [("ALIGN", (1, 2), (-1, -1), "RIGHT"), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    found = tables(read_pdf(flowing(Table(rows, colWidths=[70, 64, 95, 64, 95, 110], style=style, hAlign="LEFT"))))
    assert shown(found[0])[1] == [text.replace("\n", " ") for text in rows[1]]


def test_gaps_set_at_the_left_stand_in_the_column_of_their_figures() -> None:
    from reportlab.platypus import Table

    rows = [
        ["Mitigation", "Planned", "Delivered", "Forecast"],
        ["Step-down", "1,640", "1,410", "1,580"],
        ["Fees", "1,300", "2,335", "3,335"],
        ["Inclusion fund", "n/a", "-", "-"],
        ["Total", "2,940", "3,745", "4,915"],
    ]
    style = [("ALIGN", (1, 1), (-1, -1), "RIGHT"), ("ALIGN", (1, 3), (-1, 3), "LEFT")]
    found = tables(read_pdf(flowing(Table(rows, colWidths=[130, 90, 90, 90], style=style, hAlign="LEFT"))))
    assert shown(found[0]) == rows


def test_a_table_right_under_another_with_names_of_its_own_is_one_of_its_own() -> None:
    from reportlab.platypus import Spacer

    steps = [
        ["Step", "Date", "Lead"],
        ["Return to the forum", "5 February 2026", "Director of Finance"],
        ["Fourth return", "29 May 2026", "Head of SEND"],
    ]
    parts = (open_table(THREE_YEARS, [150, 90, 90, 90]), Spacer(1, 16), open_table(steps, [150, 130, 120], "LEFT"))
    found = tables(read_pdf(flowing(*parts)))
    assert [shown(block) for block in found] == [THREE_YEARS, steps]


def test_words_cut_in_a_narrow_cell_are_whole_and_whole_words_are_not_joined() -> None:
    from reportlab.platypus import Table

    rows = [
        ["Measure", "2024-25", "2025-26"],
        ["Suspen\nsions per\n100", "18.0", "17.0"],
        ["Requests\nfor assess\nments", "410", "420"],
        ["Commissi\noning", "30", "36"],
        ["Reviews\ndated", "£61,00\n0", "36,\n000"],
    ]
    found = tables(
        read_pdf(flowing(Table(rows, colWidths=[60, 90, 90], style=[("GRID", (0, 0), (-1, -1), 1, "black")])))
    )
    assert [row[0] for row in shown(found[0])] == [
        "Measure",
        "Suspensions per 100",
        "Requests for assess ments",  # not alone on its line: no cell cuts there
        "Commissioning",
        "Reviews dated",
    ]
    assert shown(found[0])[-1][1:] == ["£61,000", "36,000"]


def test_a_foot_that_counts_a_single_page_is_furniture() -> None:
    from reportlab.pdfgen.canvas import Canvas

    held = io.BytesIO()
    canvas = Canvas(held)
    for line, text in enumerate(("Recovery plan", "We will reduce plans to 1,500.", "The board agreed this in May.")):
        canvas.drawString(72, 740 - 20 * line, text)
    canvas.drawString(72, 30, "Aldham strategy 2025-2030")
    canvas.drawRightString(520, 30, "Page 1")
    canvas.save()
    reading = read_pdf(held.getvalue())
    assert reading.furniture == ("Aldham strategy 2025-2030 Page 1",)
    assert not any("Page 1" in block.text for block in reading)


def test_a_bold_title_under_a_short_line_is_a_paragraph_of_its_own() -> None:
    reading = read_pdf(
        flowing(
            paragraph("Annex of figures for the board of the council", fontSize=14, leading=16),
            paragraph("Submitted 12 December 2025", leading=12),
            paragraph("<b>Agreement metrics</b>", leading=12),
            paragraph(
                "We will reduce the number of plans that we maintain to 1,500 by the end of March 2027, as agreed."
            ),
        )
    )
    assert [block.text for block in reading][1:3] == ["Submitted 12 December 2025", "Agreement metrics"]


def test_header_rows_alone_at_the_foot_of_a_page_head_the_table_on_the_next() -> None:
    from reportlab.platypus import PageBreak, Table

    years, units = ["", "2024-25", "2025-26", "2026-27"], ["", "£m", "£m", "£m"]
    body = [["Allocation", "61.9", "64.1", "65.6"], ["Deficit", "9.8", "8.9", "7.2"], ["Savings", "1.1", "2.7", "6.9"]]
    style = [("ALIGN", (1, 0), (-1, -1), "RIGHT")]
    first, second = (Table(rows, colWidths=[150, 80, 80, 80], style=style) for rows in ([years, units], [years, *body]))
    (block,) = tables(read_pdf(flowing(paragraph("Table 3: High needs block"), first, PageBreak(), second)))
    assert shown(block) == [years, units, *body]
    assert block.table is not None
    assert (block.table.caption, block.table.pages) == ("Table 3: High needs block", (1, 1, 2, 2, 2))


def test_the_name_of_a_group_of_rows_at_the_foot_of_a_page_is_a_row_of_its_table() -> None:
    from reportlab.platypus import PageBreak

    years = ["", "2024-25", "2025-26", "2026-27"]
    first = [["Income", "29,400", "30,300", "31,200"], ["Spending", "35,120", "37,480", "40,050"]]
    second = [["Income", "29,400", "30,300", "31,200"], ["Spending", "35,120", "36,530", "36,760"]]
    widths = [180, 90, 90, 90]
    (block,) = tables(
        read_pdf(
            flowing(
                open_table([years, ["Unmitigated", "", "", ""], *first, ["Mitigated", "", "", ""]], widths),
                PageBreak(),
                open_table([years, *second], widths),
            )
        )
    )
    assert shown(block) == [years, ["Unmitigated", "", "", ""], *first, ["Mitigated", "", "", ""], *second]


def test_a_table_of_words_set_to_both_sides_is_a_table() -> None:
    from reportlab.platypus import Table

    rows = [
        ["No.", "Condition", "Evidence", "Status"],
        ["1", "Strengthen\nmainstream", "Two SEN units have opened in\n2025 with 24 new places.", "Met"],
        ["2", "Commission\nplaces well", "Placements in independent\nschools fell from 151 to 146.", "Met"],
        ["3", "Financial control", "A weekly panel has met.", "Met"],
        ["4", "Governance", "Reports go to the board\nevery six weeks.", "Partly met"],
    ]
    style = [("ALIGN", (2, 1), (2, 2), "RIGHT"), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    found = tables(read_pdf(flowing(Table(rows, colWidths=[50, 110, 190, 80], style=style, hAlign="LEFT"))))
    assert [shown(block) for block in found] == [[[text.replace("\n", " ") for text in row] for row in rows]]


def left_headed(rows: list[list[str]], widths: list[int], heads: int = 1) -> object:
    """A table without rules: bold names at the left of each column, figures at the right."""
    from reportlab.platypus import Table

    style = [
        ("ALIGN", (0, 0), (-1, heads - 1), "LEFT"),
        ("ALIGN", (1, heads), (-1, -1), "RIGHT"),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("FONTNAME", (0, 0), (-1, heads - 1), "Helvetica-Bold"),
    ]
    return Table(rows, colWidths=widths, style=style, hAlign="LEFT")


def test_a_name_that_wraps_left_of_its_figures_is_of_its_column() -> None:
    rows = [
        ["Where they are taught", "Number, January\n2025", "Verycombe, %", "England, %"],
        ["Mainstream school", "873", "40%", "43%"],
        ["Special school", "690", "31.6%", "31%"],
        ["College", "301", "13.8%", "13%"],
    ]
    (block,) = tables(read_pdf(flowing(left_headed(rows, [150, 120, 110, 110]))))
    assert shown(block) == [[text.replace("\n", " ") for text in row] for row in rows]


def test_names_that_stand_wholly_left_of_their_figures_are_of_their_columns() -> None:
    rows = [
        ["", "January 2026", "", "Aim for January 2028"],
        ["Type of placement", "Number", "% of plans", "% of plans"],
        ["Mainstream schools", "792", "40.2", "44.0"],
        ["Resourced provision", "43", "2.2", "5.0"],
        ["Special schools", "586", "29.8", "29.5"],
    ]
    (block,) = tables(read_pdf(flowing(left_headed(rows, [150, 100, 100, 100], heads=2))))
    assert shown(block)[0][1:] == ["January 2026", "January 2026", "Aim for January 2028"]
    assert shown(block)[1:] == rows[1:]


def test_words_at_the_left_of_a_cell_close_after_a_figure_are_no_part_of_it() -> None:
    from reportlab.platypus import Table

    rows = [
        ["Measure", "Year 2025", "By March 2027", "By September 2027"],
        ["Plans in 20 weeks, %", "33", "50", "65"],
        ["Requests refused, %", "29", "no target", "no target"],
        ["Advice in six weeks, %", "58", "75", "85"],
    ]
    style = [
        ("ALIGN", (1, 1), (1, -1), "RIGHT"),
        ("ALIGN", (2, 1), (-1, 1), "RIGHT"),
        ("ALIGN", (2, 3), (-1, 3), "RIGHT"),
        ("RIGHTPADDING", (1, 0), (1, -1), 0),
        ("LEFTPADDING", (2, 0), (2, -1), 5),
        ("FONTNAME", (0, 0), (-1, 0), "Helvetica-Bold"),
    ]
    (block,) = tables(read_pdf(flowing(Table(rows, colWidths=[150, 100, 110, 110], style=style, hAlign="LEFT"))))
    assert shown(block) == rows


def test_dates_over_columns_that_wrap_are_names_where_they_alone_are_bold() -> None:
    rows = [
        ["No.", "Placement", "31 March\n2026", "30 June\n2026", "30\nSeptember\n2026", "Rating"],
        ["P1", "Mainstream schools", "1,012", "1,026", "1,047", "Green"],
        ["P2", "Resourced provision", "104", "104", "138", "Green"],
        ["P3", "Special schools", "726", "728", "741", "Red"],
    ]
    (block,) = tables(read_pdf(flowing(left_headed(rows, [60, 140, 60, 60, 70, 60]))))
    assert shown(block) == [[text.replace("\n", " ") for text in row] for row in rows]


def test_a_row_of_words_below_bold_names_is_no_part_of_them() -> None:
    rows = [
        ["Ref", "Action", "Lead", "By", "How we shall know"],
        ["1.1", "Recruit four plan\ncoordinators", "Head of SEND", "June 2026", "No caseload above 140"],
        ["1.2", "Clear late assessments", "Manager", "May 2026", "None is late"],
        ["1.3", "Audit 20 plans a month", "Quality Lead", "July 2026", "70% are good"],
    ]
    (block,) = tables(read_pdf(flowing(left_headed(rows, [40, 140, 90, 70, 130]))))
    assert shown(block) == [[text.replace("\n", " ") for text in row] for row in rows]


def test_a_unit_over_a_column_is_its_name() -> None:
    from reportlab.platypus import Table

    rows = [
        ["Action", "£000", "Confidence", "Lead", "Depends on"],
        ["Resourced provision", "3,100", "High", "School Places", "Building works"],
        ["Special schools", "1,450", "Medium", "School Places", "Planning consent"],
        ["Fees and contracts", "1,200", "High", "Commissioning", "A framework"],
        ["Phase transfers", "1,750", "Medium", "Casework", "Four officers"],
    ]
    style = [("ALIGN", (1, 0), (-1, -1), "RIGHT"), ("FONTNAME", (0, 0), (-1, 0), "Helvetica-Bold")]
    (block,) = tables(read_pdf(flowing(Table(rows, colWidths=[110, 60, 80, 90, 100], style=style, hAlign="LEFT"))))
    assert shown(block) == rows


def test_a_heading_and_the_bold_caption_below_it_are_two() -> None:
    heading, caption = "Demand for special school places", "Table 3.2: pupils who will need a place in a school"
    bold = {"fontName": "Helvetica-Bold", "fontSize": 9, "spaceBefore": 0, "spaceAfter": 1, "leading": 12}
    table = open_table(THREE_YEARS, [150, 90, 90, 90])
    reading = read_pdf(flowing(paragraph(heading, **bold), paragraph(caption, **bold), table))
    texts = [block.text for block in reading if block.table is None]
    assert heading in texts
    (block,) = tables(reading)
    assert block.table is not None and block.table.caption == caption


def test_a_name_centred_over_some_columns_leaves_the_last_to_themselves() -> None:
    from reportlab.platypus import Table

    rows = [
        ["", "Baseline", "Milestones", "", "", ""],
        ["Setting", "Jan 2026", "Jan 2027", "Jan 2028", "Jan 2029", "Core cities"],
        ["Mainstream school", "39.0", "39.8", "41.5", "44.0", "41.2"],
        ["Inclusion base", "5.9", "6.6", "8.4", "10.6", "5.1"],
        ["Special school", "24.1", "23.9", "23.3", "22.8", "27.5"],
    ]
    style = [("ALIGN", (1, 0), (-1, -1), "RIGHT"), ("SPAN", (2, 0), (4, 0)), ("ALIGN", (2, 0), (4, 0), "CENTER")]
    (block,) = tables(read_pdf(flowing(Table(rows, colWidths=[120, 68, 68, 68, 68, 68], style=style, hAlign="LEFT"))))
    assert shown(block)[0][1:5] == ["Baseline", "Milestones", "Milestones", "Milestones"]


def test_a_date_over_two_columns_is_not_cut_between_them() -> None:
    from reportlab.platypus import Table

    rows = [
        ["", "31 March\n2026", "30 June 2026", "", "30 September 2026", ""],
        ["Indicator", "Actual", "Target", "Actual", "Target", "Actual"],
        ["EHC plans", "2,196", "2,230", "2,221", "2,240", "2,214"],
        ["Mainstream", "871", "885", "882", "901", "898"],
        ["Special", "534", "540", "545", "545", "549"],
    ]
    style = [
        ("ALIGN", (1, 0), (-1, -1), "RIGHT"),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        *(
            (name, (left, 0), (left + 1, 0), *more)
            for left in (2, 4)
            for name, *more in (("SPAN",), ("ALIGN", "CENTER"))
        ),
    ]
    (block,) = tables(read_pdf(flowing(Table(rows, colWidths=[110, 60, 55, 55, 55, 55], style=style, hAlign="LEFT"))))
    head = ["", "31 March 2026", "30 June 2026", "30 June 2026", "30 September 2026", "30 September 2026"]
    assert shown(block)[0] == head


def test_a_column_that_is_empty_on_the_first_page_is_a_column() -> None:
    from reportlab.platypus import PageBreak

    head = ["School", "Area", "2025", "2026", "2027", "Total"]
    first = [["Porthallow", "West", "20", "10", "", "30"], ["Trevarth", "Mid", "", "12", "", "12"]]
    second = [["Carn Bridge", "Mid", "", "20", "8", "28"], ["St Austol", "East", "", "", "24", "24"]]
    widths = [120, 80, 60, 60, 60, 60]
    found = tables(
        read_pdf(flowing(left_headed([head, *first], widths), PageBreak(), left_headed([head, *second], widths)))
    )
    assert [row for block in found for row in shown(block)] == [head, *first, *second]


def test_a_line_that_ends_with_a_month_goes_on_over_the_page() -> None:
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    canvas.drawString(72, 740, "Our plan")
    text = "Packages numbered 53 in January 2025. We will reduce them to 35 before the end of January"
    canvas.drawString(72, 60, text)
    canvas.showPage()
    canvas.drawString(72, 740, "2028 and review each one twice a year.")
    canvas.drawString(
        72, 700, "More words of another paragraph, which goes on as far as the first line of the page did."
    )
    canvas.save()
    assert f"{text} 2028 and review each one twice a year." in [block.text for block in read_pdf(out.getvalue())]


def test_sideways_figures_read_forwards() -> None:
    for name in ("reportlab_sideways", "typst_sideways"):
        known = json.loads((PDFS / f"{name}.layout.json").read_text())
        values = {value for _, _, value in known["triples"]}
        (block,) = tables(example(name))
        assert block.table is not None
        assert {cell.text for row in block.table.rows[2:] for cell in row[1:]} - {""} == values
        assert block.place.box is not None
        left, top, right, bottom = block.place.box
        assert 0 <= left < right <= 850
        assert 0 <= top < bottom <= 850


def test_hyphens_at_line_ends_go_unless_they_are_the_words_own() -> None:
    reading = example("typst_columns")
    text = " ".join(block.text for block in reading)
    assert "year-end transitions" in text
    assert "Long-term demand" in text
    known = json.loads((PDFS / "typst_columns.layout.json").read_text())
    strange = {word.strip(".,") for word in text.split()} - {word.strip(".,") for word in known["words"].split()}
    assert not {word for word in strange if "-" in word}


def test_two_columns_are_read_one_after_the_other() -> None:
    texts = [block.text for block in example("typst_columns") if block.kind == "heading"]
    assert texts == ["SEND strategy in brief", "Where we are", "What we will do", "What it will cost", "Who decides"]


def test_every_block_says_where_it_stands() -> None:
    reading = example("chromium_plan")
    for i, block in enumerate(reading):
        assert block.place.block == i
        assert block.place.page in range(1, (reading.pages or 0) + 1)
        assert block.place.box is not None
        left, top, right, bottom = block.place.box
        assert 0 <= left <= right <= 596
        assert 0 <= top <= bottom <= 843


def test_title_is_the_properties_unless_they_name_a_file() -> None:
    assert example("typst_plan").title == "DSG management plan"
    assert example("fpdf_long").title == "Key performance indicators"


def test_a_locked_file_says_so() -> None:
    with pytest.raises(Unreadable) as caught:
        read_pdf(make_pdfs.locked(make_pdfs.set_lines(["Secret plans"])))
    assert caught.value.reason == "encrypted"


@pytest.mark.parametrize("body", [b"", b"%PDF-1.7 and no more", b"not a PDF", b"%PDF-1.4\n" + bytes(range(256)) * 20])
def test_a_damaged_file_says_so(body: bytes) -> None:
    with pytest.raises(Unreadable) as caught:
        read_pdf(body)
    assert caught.value.reason == "damaged"


def test_a_file_cut_short_is_read_as_far_as_it_goes_or_is_damaged() -> None:
    body = (PDFS / "reportlab_plan.pdf").read_bytes()
    for share in (0.3, 0.6, 0.9, 0.99):
        try:
            read_pdf(body[: int(len(body) * share)])
        except Unreadable as error:
            assert error.reason in ("damaged", "empty", "needs_ocr")


def test_too_many_pages_are_refused() -> None:
    with pytest.raises(Unreadable) as caught:
        read_pdf((PDFS / "reportlab_plan.pdf").read_bytes(), max_pages=1)
    assert caught.value.reason == "too_large"


def test_page_numbers_are_named_as_people_do() -> None:
    assert name_pages([3]) == "page 3"
    assert name_pages([3, 4, 5, 9]) == "pages 3-5, 9"


# --- Pictures and rubbish -------------------------------------------------------------------------------------------


def with_a_scan() -> bytes:
    """A document of pages of text, its second page a picture."""
    import pikepdf

    out = io.BytesIO()
    scan = make_pdfs.scanned((PDFS / "fpdf_agreement.pdf").read_bytes())
    with pikepdf.open(PDFS / "reportlab_agreement.pdf") as document, pikepdf.open(io.BytesIO(scan)) as picture:
        document.pages.insert(1, picture.pages[0])
        document.save(out)
    return out.getvalue()


@pytest.fixture
def no_ocr(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(ocr, "installed", lambda: False)
    yield


@pytest.mark.usefixtures("no_ocr")
def test_a_scan_without_ocr_says_what_is_needed() -> None:
    with pytest.raises(Unreadable) as caught:
        read_pdf(make_pdfs.scanned((PDFS / "reportlab_agreement.pdf").read_bytes()))
    assert caught.value.reason == "needs_ocr"
    assert "valvewatch[ocr]" in caught.value.words


@pytest.mark.usefixtures("no_ocr")
def test_pictures_among_pages_of_text_are_named() -> None:
    reading = read_pdf(with_a_scan())
    assert reading.warnings == ("page 2 is a picture; install valvewatch[ocr] to read it",)
    assert len(reading.blocks) > 5


def test_a_page_on_which_ocr_fails_is_named_and_the_others_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(picture: object, **options: object) -> None:
        raise RuntimeError("std::bad_alloc")

    monkeypatch.setattr(ocr, "installed", lambda: True)
    monkeypatch.setattr(ocr, "_engine", lambda: fail)
    reading = read_pdf(with_a_scan())
    assert reading.warnings == ("page 2 could not be read: a picture, on which OCR failed",)
    assert len(reading.blocks) > 5


@pytest.mark.usefixtures("no_ocr")
def test_a_rubbish_text_layer_is_not_taken_for_words() -> None:
    with pytest.raises(Unreadable) as caught:
        read_pdf(make_pdfs.rubbish_text())
    assert caught.value.reason == "needs_ocr"


def test_true_text_is_never_taken_for_rubbish() -> None:
    for path in sorted(PDFS.glob("*.pdf")):
        assert not read_pdf(path.read_bytes()).warnings, path.name


@pytest.mark.skipif(not ocr.installed(), reason="the extra ocr is not installed")
def test_a_scan_is_read_with_its_table_and_marked() -> None:
    known = json.loads((PDFS / "fpdf_long.layout.json").read_text())
    wanted = {tuple(map(reading_accuracy.even, triple)) for triple in known["triples"]}
    body = make_pdfs.scanned((PDFS / "fpdf_long.pdf").read_bytes(), 1, angle=0.4, part=0.3)
    reading = read_pdf(body)
    assert reading.warnings == ("page 1 is a picture, read by OCR: check figures by eye",)
    (block,) = tables(reading)
    assert block.table is not None
    assert block.ocr is not None
    assert 0.5 < block.ocr <= 1
    found = set(reading_accuracy.table_triples(block.table))
    assert len(found) > 30
    assert len(found & wanted) >= 0.95 * len(found)
