"""Plain text in the shapes that people and programs give it."""

from __future__ import annotations

import pytest

from db.records import Block, Unreadable
from monitor.reading import read
from monitor.reading.building import Clauses, split_number
from monitor.reading.words import even_out


def blocks(text: str, media_type: str = "text/plain") -> list[Block]:
    return list(read(text.encode(), media_type).blocks)


def said(text: str) -> list[tuple[str, str, str]]:
    return [(block.kind, block.number, block.text) for block in blocks(text)]


def rows(text: str) -> list[list[list[str]]]:
    return [[[cell.text for cell in row] for row in block.table.rows] for block in blocks(text) if block.table]


def test_paragraphs_are_parted_by_blank_lines_and_wrapped_lines_joined() -> None:
    text = (
        "The council will reduce the number of plans that it maintains to\n1,500 by March 2026.\n\nA second paragraph."
    )
    assert [text for _, _, text in said(text)] == [
        "The council will reduce the number of plans that it maintains to 1,500 by March 2026.",
        "A second paragraph.",
    ]


def test_lines_of_a_name_and_its_figure_stand_alone_under_their_title() -> None:
    text = "Where we are, 2019-20\nRequests refused: 29%\nPlans in pupil referral units: 47\nExclusions: 61"
    assert said(text) == [
        ("heading", "", "Where we are, 2019-20"),
        ("paragraph", "", "Requests refused: 29%"),
        ("paragraph", "", "Plans in pupil referral units: 47"),
        ("paragraph", "", "Exclusions: 61"),
    ]


def test_entities_quotes_and_emphasis_are_taken_off() -> None:
    assert said(
        'A shortfall of &pound;536m &amp; more.\n\n> "We **will** _not_ cut"\n\n> [plans](http://x.test/a_(b)).'
    ) == [
        ("paragraph", "", "A shortfall of £536m & more."),
        ("paragraph", "", '"We will not cut"'),
        ("paragraph", "", "plans."),
    ]


def test_lists_keep_their_numbers_and_clauses_their_parents() -> None:
    text = """3. The authority agrees to:

3.4 reduce demand, in that it will:
(a) review thresholds
(b) cease plans
  (i) of those over 19
  (ii) of those who moved
- a bullet
"""
    found = [(block.number, block.place.clause, block.level) for block in blocks(text)]
    assert found == [
        ("3.", "3", 1),
        ("3.4", "3.4", 2),
        ("(a)", "3.4(a)", 2),
        ("(b)", "3.4(b)", 2),
        ("(i)", "3.4(b)(i)", 3),
        ("(ii)", "3.4(b)(ii)", 3),
        ("•", "3.4(b)(ii)", 1),
    ]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("4.6 million pounds", ""), ("3.4 The authority", "3.4"), ("2.5% of plans", ""), ("- 45", ""), ("(b) Reduce", "(b)"),
        ("12. Reduce", "12."), ("2026 was a year", ""), ("A review", ""), ("• Reduce", "•"), ("o Reduce", "o"),
        ("1.2.3 reduce plans", "1.2.3"), ("4.2 cubic metres", ""), ("i) cease", "i)"), ("7.5 weeks", ""),
    ],
)  # fmt: skip
def test_numbers_of_clauses_and_figures_are_told_apart(text: str, number: str) -> None:
    assert split_number(text)[0] == number


def test_headings_of_several_kinds() -> None:
    text = """# The plan

Targets
=======

**Demand management**

PLACES

Words that say something of the council's plan.
"""
    assert [(kind, text) for kind, _, text in said(text)] == [
        ("heading", "The plan"),
        ("heading", "Targets"),
        ("heading", "Demand management"),
        ("heading", "PLACES"),
        ("paragraph", "Words that say something of the council's plan."),
    ]
    assert blocks(text)[-1].place.headings == ("Targets", "PLACES")


def test_a_lone_short_line_with_a_figure_is_no_heading() -> None:
    assert said("Reduce plans to 1,500\n\nMore words follow here.")[0][0] == "paragraph"


TABLE = [["", "2024-25", "2025-26"], ["EHC plans", "1,780", "1,500"], ["Special schools", "436", "470"]]


@pytest.mark.parametrize(
    "text",
    [
        "\t2024-25\t2025-26\nEHC plans\t1,780\t1,500\nSpecial schools\t436\t470",
        "| | 2024-25 | 2025-26 |\n|---|---:|---:|\n| EHC plans | 1,780 | 1,500 |\n| Special schools | 436 | 470 |",
        ' ,2024-25,2025-26\nEHC plans,"1,780","1,500"\nSpecial schools,436,470',
        "                   2024-25   2025-26\nEHC plans            1,780     1,500\nSpecial schools        436       470",
        "+---+---+---+\n|  | 2024-25 | 2025-26 |\n+---+---+---+\n| EHC plans | 1,780 | 1,500 |\n| Special schools | 436 | 470 |\n+--+--+--+",
    ],
    ids=["tabs", "pipes", "commas", "spaces", "grid"],
)
def test_tables_drawn_in_any_way(text: str) -> None:
    assert rows(f"Before the table, some words.\n\n{text}\n\nAfter it.") == [TABLE]
    block = next(block for block in blocks(text) if block.table)
    assert block.table is not None
    assert (block.table.header_rows, block.table.header_columns) == (1, 1)


def test_prose_with_commas_is_no_table() -> None:
    text = "The council, the schools, and parents met.\nThe forum, the cabinet, and the board agreed.\nOne, two, three."
    assert not rows(text)


def test_commas_of_thousands_make_no_table() -> None:
    lines = ["- Reduce EHC plans to 1,500.", "- Cut requests from 1,780 to 1,200.", "- Hold special places at 1,900."]
    assert not rows("\n".join(lines))
    assert [block.text for block in blocks("\n".join(lines))] == [line.removeprefix("- ") for line in lines]
    assert rows("Band 1,500\nBand 2,600\nBand 3,700") == [[["Band 1", "500"], ["Band 2", "600"], ["Band 3", "700"]]]


def test_a_caption_above_a_table_is_kept_twice() -> None:
    found = blocks("Table 3: Forecast deficit\n\nYear\tDeficit\n2024-25\t£4m\n2025-26\t£5m")
    assert found[0].text == "Table 3: Forecast deficit"
    assert found[1].table is not None
    assert found[1].table.caption == "Table 3: Forecast deficit"


def test_footnotes_are_tied_to_their_marks() -> None:
    found = blocks("Plans fall to 1,500¹ by 2026.\n\n¹ Subject to funding.")
    assert (found[0].text, found[0].marks) == ("Plans fall to 1,500 by 2026.", ("1",))
    assert (found[1].kind, found[1].text, found[1].marks) == ("note", "Subject to funding.", ("1",))


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_letters_are_right_in_any_charset(charset: str) -> None:
    assert read("A deficit of £5m – “large”".encode(charset)).blocks[0].text == "A deficit of £5m – “large”"


def test_a_text_of_one_line_without_end_is_a_text() -> None:
    assert read(b"so many words " * 10_000, "text/plain").format == "text"


def test_csv_of_several_tables() -> None:
    body = b"Year,Plans\r\n2024-25,1780\r\n\r\nYear;Places\r\n"
    reading = read(body, "text/csv")
    assert reading.format == "csv"
    assert reading.blocks[0].table is not None
    assert reading.blocks[0].text == "Year\tPlans\n2024-25\t1780"


def test_csv_with_sentences_in_its_cells_and_between_its_tables_is_a_sheet() -> None:
    reading = read(
        b"Our plan\r\n"
        b'"In January we had 1,884 plans, and the number grows."\r\n'
        b"Families were asked in May.\r\n"
        b"Outcomes\r\n"
        b"Outcome,Where we are now,Our target\r\n"
        b"Close to home,187 children were placed outside the district in January,Reduce to 140 by March 2028\r\n"
        b"Decisions on time,52% of plans were issued within 20 weeks in 2025,90% of plans in 2027\r\n"
        b"Fewer disputes,74 appeals were made to the Tribunal in all of 2025,Halve the number by 2028\r\n"
        b"Figures\r\n"
        b"Measure,2024-25,2025-26\r\n"
        b"Plans ceased,127,94\r\n"
        b"[1] First nine months of the year.\r\n"
        b"Actions\r\n"
        b"Ref,Action,Lead\r\n"
        b"M4,Open a unit,Inclusion\r\n"
        b"M5,Recruit,Finance\r\n"
    )
    assert reading.format == "csv"
    said = [(block.table.caption, block.text.splitlines()[0]) for block in reading if block.table]
    assert said == [
        ("Outcomes", "Outcome\tWhere we are now\tOur target"),
        ("Figures", "Measure\t2024-25\t2025-26"),
        ("Actions", "Ref\tAction\tLead"),
    ]
    assert "[1] First nine months of the year." in [block.text for block in reading if block.kind == "paragraph"]


def test_csv_of_figures_between_quoted_sentences_is_a_sheet() -> None:
    table = b'Setting,2024-25,2025-26\r\n"Mainstream, all","1,102","1,188"\r\nSpecial,861,890\r\n'
    prose = b'"At 31 March, we had 3,164 plans."\r\nWe expect more.\r\nWe will build.\r\nWe will ask.\r\n'
    assert read(prose + table + b"We will see.\r\n").format == "csv"
    assert read(prose.replace(b'"', b"") + table).format == "text"
    assert read(prose + b"Year,Deficit\r\n2024-25,\xc2\xa321.4m\r\n2025-26,\xc2\xa326.9m\r\n").format == "csv"
    assert read(prose + b"From 1,200 plans.\r\nTo 1,300 plans.\r\nTo 1,400 plans.\r\n").format == "text"


def test_a_table_of_other_width_right_under_another_is_one_of_its_own() -> None:
    reading = read(
        b"Risk,Likelihood,Response\r\nCosts rise,4,Contingency\r\nToo few staff,3,Trainees start\r\n"
        b"Step,Date\r\nReturn discussed,5 February 2026\r\nFourth return,29 May 2026\r\n",
        "text/csv",
    )
    assert [block.text.splitlines()[0] for block in reading] == ["Risk\tLikelihood\tResponse", "Step\tDate"]


def test_too_many_cells_are_refused() -> None:
    from monitor.reading.text import read_csv

    with pytest.raises(Unreadable, match="more than 5 cells"):
        read_csv(b"a,b,c\n1,2,3\n", max_cells=5)


def test_words_are_evened_out() -> None:
    assert even_out("e\ufb03cien\u00adcies of\u00a0£2\u2009m\u200b, \u2018so\u2019 non\u2011stop \uf0b7") == (
        "efficiencies of £2 m, ‘so’ non-stop •"
    )


def test_clauses_follow_letters_and_roman_figures() -> None:
    clauses = Clauses()
    taken = [
        clauses.take(number) for number in ("2.", "(g)", "(h)", "(i)", "(i)", "(ii)", "(j)", "3.", "(i)", "3.2", "•")
    ]
    assert taken == ["2", "2(g)", "2(h)", "2(i)", "2(i)(i)", "2(i)(ii)", "2(j)", "3", "3(i)", "3.2", "3.2"]


def test_a_longer_numbered_line_above_its_paragraph_is_a_heading_and_a_clause_is_none() -> None:
    prose = "The number of packages has doubled in two years, and every package will be reviewed at least once a term."
    title = "3.5 Education otherwise than at school and alternative provision"
    assert said(f"{title}\n\n{prose}")[0][0] == "heading"
    assert said(f"3.6 After 16\n\n{prose}")[0] == ("heading", "3.6", "After 16")
    assert said(f"5. How we know that it is working\n\n{prose}")[0][0] == "heading"
    assert said(f"4. How many plans does the council maintain at present?\n\n{prose}")[0][0] == "heading"
    for clause in (
        "3.5 The council will reduce the number of placements in independent schools",
        "3.5 Reduce the number of children in independent schools to 150",
        "3.5 Work with schools, families and partners to bring about earlier help.",
    ):
        assert said(f"{clause}\n\n{prose}")[0][0] == "item", clause
    # Clauses one after another are no titles of each other.
    clauses = said("1. Earlier help for children in every school and nursery\n\n2. More places\n\n3. Better outcomes")
    assert clauses[0][0] == "item"


def test_a_question_standing_alone_is_a_heading_over_its_answer() -> None:
    text = "Question 4. What proportion of plans was issued within 20 weeks?\n\nIn 2024 the proportion was 37.4%."
    assert [kind for kind, _, _ in said(text)] == ["heading", "paragraph"]
    assert said("Question 4 was not answered in full by anyone\n\nIn short, no.")[0][0] == "paragraph"
