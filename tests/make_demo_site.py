"""Makes the documents of the sample site: `python -m tests.make_demo_site`, once, after a change to what they say.

Everything in them is invented. reportlab, python-docx and openpyxl write them; the demo itself needs none of these.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import docx
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from reportlab import rl_config
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

SITE = Path(__file__).parent.parent / "monitor" / "demo" / "site"
SAMPLE = "Sample document of Valvewatch's demonstration. Every figure in it is invented."

rl_config.invariant = 1
STYLES = getSampleStyleSheet()


@dataclass(frozen=True)
class Grid:
    """A table: its title and rows, the first one its header."""

    title: str
    rows: list[list[str]]


def pdf(path: str, title: str, parts: list[str | tuple[str, str] | Grid], author: str = "") -> None:
    """A PDF. A str is a paragraph (its number, if any, included), ("h", words) a heading."""

    def furniture(canvas: object, doc: object) -> None:
        canvas.saveState()  # type: ignore[attr-defined]
        canvas.setFont("Helvetica", 8)  # type: ignore[attr-defined]
        canvas.drawString(60, 30, SAMPLE)  # type: ignore[attr-defined]
        canvas.drawRightString(535, 30, f"Page {canvas.getPageNumber()}")  # type: ignore[attr-defined]
        canvas.restoreState()  # type: ignore[attr-defined]

    flow: list[object] = [Paragraph(title, STYLES["Title"])]
    for part in parts:
        if isinstance(part, Grid):
            body = STYLES["BodyText"]
            flow.append(Paragraph(f"<b>{part.title}</b>", body))
            cells = [
                [Paragraph(cell, body) if column == 0 else cell for column, cell in enumerate(row)] for row in part.rows
            ]
            widths = [190, *[285 / (len(part.rows[0]) - 1)] * (len(part.rows[0]) - 1)]
            table = Table(cells, colWidths=widths, repeatRows=1)
            table.setStyle(
                TableStyle(
                    [
                        ("GRID", (0, 0), (-1, -1), 0.5, colors.grey),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#dde6ee")),
                        ("ALIGN", (1, 0), (-1, -1), "RIGHT"),
                        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                    ]
                )
            )
            flow += [Spacer(1, 4), table, Spacer(1, 10)]
        elif isinstance(part, tuple):
            flow.append(Paragraph(part[1], STYLES["Heading2"]))
        else:
            flow += [Paragraph(part, STYLES["BodyText"]), Spacer(1, 4)]
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=A4, title=title, author=author, leftMargin=60, rightMargin=60).build(
        flow, onFirstPage=furniture, onLaterPages=furniture
    )
    save(path, out.getvalue())


def save(path: str, body: bytes) -> None:
    target = SITE / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(body)


# --- The DfE's agreements -----------------------------------------------------------------------------------------------


def agreement(
    path: str, council: str, years: str, balance: str, deficits: list[tuple[str, str]], actions: list[str]
) -> None:
    letters = "abcdefgh"
    pdf(
        path,
        f"{council}: dedicated schools grant ‘safety valve’ agreement {years}",
        [
            "1. This agreement is between the Department for Education (the department) and the authority named above, "
            f"and covers the financial years {years.replace('-', ' to ')}.",
            f"2. The authority undertakes to reach a positive in-year balance on its dedicated schools grant (DSG) account by "
            f"the end of {balance} and in each year after that. It undertakes to control and reduce the cumulative deficit "
            "as follows, not including any contribution by the department:",
            Grid(
                "Forecast DSG deficit profile at year end",
                [
                    ["Year", *[year for year, _ in deficits]],
                    ["Cumulative DSG deficit (£m)", *[amount for _, amount in deficits]],
                ],
            ),
            "3. The authority agrees to implement its DSG management plan, which includes the following actions:",
            *[f"({letters[i]}) {action}" for i, action in enumerate(actions)],
            "4. The authority will report to the department three times a year on its progress in implementing the plan.",
            "5. The agreement may be reviewed if conditions change materially.",
        ],
        author="Department for Education (sample)",
    )


KENT_DEFICITS = [("2024-25", "42.1"), ("2025-26", "31.6"), ("2026-27", "18.9"), ("2027-28", "0.0")]
BURY_DEFICITS = [("2024-25", "18.4"), ("2025-26", "12.7"), ("2026-27", "6.1")]
NORFOLK_DEFICITS = [("2024-25", "61.3"), ("2025-26", "55.0"), ("2026-27", "44.2"), ("2027-28", "29.8")]


def agreements() -> None:
    agreement(
        "1/govuk/kent-agreement.pdf", "Kent", "2023-2028", "2027-28", KENT_DEFICITS,
        [
            "reduce the number of children placed in independent and non-maintained special schools to 1,050 by March 2028;",
            "review the process by which requests for EHC needs assessments are considered;",
            "create 240 new places in state special schools by September 2026.",
        ],
    )  # fmt: skip
    agreement(
        "1/govuk/bury-agreement.pdf", "Bury", "2021-2026", "2025-26", BURY_DEFICITS,
        [
            "limit the number of new EHC plans to no more than 260 in 2025-26;",
            "increase the share of children with EHC plans educated in mainstream schools to 44% by March 2026;",
            "reduce reliance on independent placements.",
        ],
    )  # fmt: skip
    agreement(
        "6/govuk/bury-agreement-revised.pdf", "Bury", "2021-2026", "2026-27", BURY_DEFICITS,
        [
            "limit the number of new EHC plans to no more than 225 in 2025-26;",
            "increase the share of children with EHC plans educated in mainstream schools to 44% by March 2026;",
            "reduce reliance on independent placements.",
        ],
    )  # fmt: skip
    agreement(
        "1/govuk/norfolk-agreement.pdf", "Norfolk", "2022-2029", "2028-29", NORFOLK_DEFICITS,
        [
            "hold the number of EHC plans maintained at no more than 11,400 by March 2028;",
            "develop resourced provision in mainstream schools.",
        ],
    )  # fmt: skip


# --- Kent: a PDF plan -----------------------------------------------------------------------------------------------------


def kent_plan(path: str, plans_2027: str, author: str = "Kent (sample)") -> None:
    pdf(
        path,
        "DSG management plan 2024-25 to 2027-28",
        [
            ("h", "1 Where we are"),
            "1.1 At the end of 2023-24 the council maintained 13,950 EHC plans, which was 6% more than a year earlier.",
            "1.2 Without action the number of plans would rise to 19,800 by 2027-28.",
            ("h", "2 What we plan"),
            f"2.1 The council will bring the number of EHC plans down to {plans_2027} by 2027-28.",
            "2.2 Requests for EHC needs assessments are planned to fall by 10% in 2026-27.",
            Grid(
                "Table 1: Mitigated forecast of EHC plans and placements (number of children and young people)",
                [
                    ["Measure", "2025-26", "2026-27", "2027-28"],
                    ["EHC plans", "14,900", "14,850", plans_2027],
                    ["Mainstream schools", "5,600", "6,050", "6,400"],
                    ["State-funded special schools", "5,300", "5,350", "5,350"],
                    ["Independent and non-maintained special schools", "1,400", "1,200", "1,050"],
                ],
            ),
            ("h", "3 Governance"),
            "3.1 Progress is reported to the Schools Forum each term.",
        ],
        author=author,
    )


# --- Bury: Word -----------------------------------------------------------------------------------------------------------


def word(path: str, title: str, parts: list[str | tuple[str, str] | Grid]) -> None:
    document = docx.Document()
    document.core_properties.title = title
    document.core_properties.author = "Bury (sample)"
    document.core_properties.created = document.core_properties.modified = datetime(2026, 9, 1)
    document.add_heading(title, 0)
    for part in parts:
        if isinstance(part, Grid):
            document.add_paragraph(part.title).runs[0].bold = True
            table = document.add_table(rows=0, cols=len(part.rows[0]), style="Table Grid")
            for row in part.rows:
                for cell, words in zip(table.add_row().cells, row, strict=True):
                    cell.text = words
        elif isinstance(part, tuple):
            document.add_heading(part[1], 1)
        else:
            document.add_paragraph(part)
    document.add_paragraph(SAMPLE)
    out = io.BytesIO()
    document.save(out)
    save(path, out.getvalue())


def bury() -> None:
    word(
        "1/bury/dsg-recovery-plan.docx",
        "Bury DSG deficit recovery plan",
        [
            ("h", "Our plan for EHC plans"),
            "We will limit new EHC plans to 260 a year from 2025-26.",
            "By March 2027 no more than 95 children will be placed in independent special schools, down from 140 in March 2024.",
            Grid(
                "Planned places in resourced provision",
                [
                    ["New places", "2025-26", "2026-27"],
                    ["Resourced provision", "24", "36"],
                    ["Special schools", "40", "20"],
                ],
            ),
            ("h", "Finance"),
            "The in-year deficit will fall from £6.2m in 2024-25 to £1.1m in 2026-27.",
        ],
    )
    word(
        "3/bury/safety-valve-monitoring-report-autumn.docx",
        "Bury safety valve monitoring report, autumn 2026",
        [
            ("h", "Progress"),
            "At the end of September 2026 there were 3,120 EHC plans, against a target of 3,050 for March 2027.",
            "The refusal rate for assessment requests is to rise to 35% by March 2027.",
        ],
    )


# --- Norfolk: a workbook in the shape of the DfE's template ----------------------------------------------------------------


def norfolk(path: str, independent_2027: int) -> None:
    book = Workbook()
    book.properties.creator = "Norfolk (sample)"
    book.properties.created = book.properties.modified = datetime(2026, 9, 1)
    sheet = book.active
    sheet.title = "Introduction"
    sheet["A1"] = "DSG management plan"
    sheet["A2"] = "Norfolk"
    sheet["A3"] = SAMPLE
    years = ["2024-25", "2025-26", "2026-27", "2027-28"]
    sheets = {
        "Mainstream placements": ("Mainstream schools or academies placements", [3010, 3150, 3420, 3700], [3010, 3060, 3110, 3150]),
        "Special school placements": (
            "Maintained special schools or special academies placements", [2140, 2230, 2290, 2310], [2140, 2290, 2440, 2600],
        ),
        "NMSS or independent": (
            "Non-maintained special schools or independent (NMSS or independent) placements",
            [910, 860, 790, independent_2027], [910, 1010, 1130, 1260],
        ),
    }  # fmt: skip
    for name, (title, mitigated, unmitigated) in sheets.items():
        sheet = book.create_sheet(name)
        sheet["A1"] = title
        sheet["A1"].font = Font(bold=True, size=14)
        row = 3
        for heading, numbers in (
            ("Unmitigated forecast: number of placements", unmitigated),
            ("Mitigated forecast: number of placements", mitigated),
        ):
            sheet.cell(row, 1, heading).font = Font(bold=True)
            sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=5)
            sheet.cell(row, 1).alignment = Alignment(horizontal="left")
            sheet.cell(row + 1, 1, "Age band")
            for column, year in enumerate(years, start=2):
                sheet.cell(row + 1, column, year)
            settled = [720 if n == independent_2027 else n for n in numbers]  # only the oldest age band is ever revised
            parts = [[n // 20 for n in settled], [n * 2 // 5 for n in settled]]
            parts.append([n - a - b for n, a, b in zip(numbers, *parts, strict=True)])
            for offset, (label, part) in enumerate(
                zip(("Under 5", "5 to 10", "11 to 25"), parts, strict=True), start=2
            ):
                sheet.cell(row + offset, 1, label)
                for column, number in enumerate(part, start=2):
                    sheet.cell(row + offset, column, number).number_format = "#,##0"
            sheet.cell(row + 5, 1, "Total")
            for column, number in enumerate(numbers, start=2):
                sheet.cell(row + 5, column, number).number_format = "#,##0"
            row += 8
    out = io.BytesIO()
    book.save(out)
    save(path, out.getvalue())


# --- Rotherham: reports on a committee system --------------------------------------------------------------------------------


def rotherham() -> None:
    pdf(
        "1/rotherham/s101.pdf",
        "High needs budget and safety valve update",
        [
            "1. Members are asked to note progress against the safety valve agreement.",
            "2. The number of EHC plans is planned to be 3,400 by March 2027.",
            "3. The share of assessment requests refused was 31% in 2024-25.",
        ],
        author="Rotherham (sample)",
    )


def main() -> None:
    agreements()
    kent_plan("1/kent/dsg-management-plan.pdf", "15,200")
    kent_plan("2/kent/dsg-management-plan.pdf", "15,200", author="Kent Printing Service (sample)")
    kent_plan("3/kent/dsg-management-plan.pdf", "14,100")
    bury()
    norfolk("1/norfolk/dsg-management-plan.xlsx", 720)
    norfolk("3/norfolk/dsg-management-plan.xlsx", 640)
    rotherham()
    for path in sorted(SITE.rglob("*")):
        if path.is_file():
            print(f"{path.relative_to(SITE)}  {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
