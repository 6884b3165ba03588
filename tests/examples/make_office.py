"""Makes the files of tests/examples/office: one plan by many programs, and files with one trap each.

Run it where LibreOffice is installed when a trap is added: python tests/examples/make_office.py
"""

from __future__ import annotations

import io
import subprocess
import tempfile
import zipfile
from pathlib import Path

import docx
import openpyxl
import xlwt
from docx.document import Document
from odfdo import Document as OdfDocument
from odfdo import Table as OdfTable
from openpyxl.comments import Comment
from pptx import Presentation
from pptx.util import Inches

HERE = Path(__file__).parent / "office"

TITLE = "Dedicated schools grant management plan"
LEAD = "The authority agrees to implement the following actions by March 2026:"
ACTIONS = ("reduce the number of EHC plans to 1,500", "create 120 new places in special schools")
HEAD = (("Measure", "Actual", "", "Target", ""), ("", "2022-23", "2023-24", "2024-25", "2025-26"))
BODY = (
    ("EHC plans", 1650, 1780, 1640, 1500),
    ("Special schools", 410, 436, 450, 470),
    ("Share in mainstream", 0.386, 0.4, 0.423, 0.45),
)


def shown(value: object) -> str:
    return f"{value:.1%}" if isinstance(value, float) else f"{value:,}" if isinstance(value, int) else str(value)


def plan_docx() -> bytes:
    document = docx.Document()
    document.core_properties.title = "Untitled"
    document.add_heading(TITLE, 0)
    document.add_heading("Demand", 1)
    note = document.add_paragraph("The deficit is to fall to £5.2m")
    mark = note.add_run("1")
    mark.font.superscript = True
    note.add_run(" by 2027-28.")
    document.add_paragraph(LEAD)
    for action in ACTIONS:
        document.add_paragraph(action, style="List Bullet")
    document.add_heading("Numbers", 2)
    document.add_paragraph("Table 1: EHC plans and placements")
    table = document.add_table(2 + len(BODY), 5, style="Table Grid")
    for row, words in enumerate((*HEAD, *BODY)):
        for column, value in enumerate(words):
            table.cell(row, column).text = shown(value)
    table.cell(0, 1).merge(table.cell(0, 2))
    table.cell(0, 3).merge(table.cell(0, 4))
    table.cell(0, 0).merge(table.cell(1, 0))
    for row in table.rows:  # merging leaves an empty paragraph behind
        for cell in row.cells:
            for paragraph in cell.paragraphs[1:]:
                if not paragraph.text:
                    paragraph._p.getparent().remove(paragraph._p)
    document.add_paragraph("The figures include children placed by other councils.")
    document.sections[0].header.paragraphs[0].text = "Exampleshire County Council"
    document.sections[0].footer.paragraphs[0].text = "Draft for Cabinet"
    return saved(document)


def saved(document: Document) -> bytes:
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def plan_html() -> bytes:
    rows = "".join(
        f'<tr><th scope="row">{row[0]}</th>' + "".join(f"<td>{shown(value)}</td>" for value in row[1:]) + "</tr>"
        for row in BODY
    )
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{TITLE} | Council</title></head><body>
<header class="site-header"><a href="/">Exampleshire</a></header><nav><ul><li><a href="/a">A to Z</a></li></ul></nav>
<main><h1>{TITLE}</h1><h2>Demand</h2>
<p>The deficit is to fall to &pound;5.2m<sup>1</sup> by 2027-28.</p><p>{LEAD}</p>
<ul><li>{ACTIONS[0]}</li><li>{ACTIONS[1]}</li></ul><h3>Numbers</h3>
<table><caption>Table 1: EHC plans and placements</caption><thead>
<tr><th rowspan="2">Measure</th><th colspan="2">Actual</th><th colspan="2">Target</th></tr>
<tr><th>2022-23</th><th>2023-24</th><th>2024-25</th><th>2025-26</th></tr></thead><tbody>{rows}</tbody></table>
<p>The figures include children placed by other councils.</p>
<p>Last updated 4 November 2026</p></main><footer>&copy; Exampleshire</footer></body></html>""".encode()


def plan_text() -> bytes:
    table = [["Measure", "Actual", "Actual", "Target", "Target"], list(HEAD[1])] + [[shown(v) for v in r] for r in BODY]
    table[1][0] = "Measure"
    lines = "\n".join("\t".join(row) for row in table)
    return f"""# {TITLE}

## Demand

The deficit is to fall to £5.2m[^1] by 2027-28.

{LEAD}

- {ACTIONS[0]}
- {ACTIONS[1]}

### Numbers

Table 1: EHC plans and placements

{lines}

The figures include children placed by other councils.
""".encode()


def plan_xlsx() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Special schools"
    sheet["A1"] = TITLE
    sheet.merge_cells("A1:E1")
    sheet["A3"] = "Table 1: EHC plans and placements"
    for row, words in enumerate((*HEAD, *BODY), 4):
        for column, value in enumerate(words, 1):
            if value == "":
                continue
            cell = sheet.cell(row, column, value)
            cell.number_format = (
                "0.0%" if isinstance(value, float) else "#,##0" if isinstance(value, int) else "General"
            )
    sheet.merge_cells("B4:C4")
    sheet.merge_cells("D4:E4")
    sheet.merge_cells("A4:A5")
    sheet["A10"] = "Note: the figures include children placed by other councils."
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def template_xlsx() -> bytes:
    """In the manner of the DfE's management plan template: a sheet a type of placement, each forecast twice."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name in ("Cover", "Introduction", "Financial summary", "CYP summary", "Governance", "Co-production"):
        book.create_sheet(name)["A1"] = f"{name} of the plan of Exampleshire"
    for index, name in enumerate(("Mainstream", "RP or SEN Units", "Special", "NMSS or independent", "Hospital or AP",
                                  "Post 16 and FE", "Other")):  # fmt: skip
        sheet = book.create_sheet(name)
        sheet["A1"] = "Number of EHC plans by age and need"
        for start, title, change in ((3, "Unmitigated forecast", 40), (11, "Mitigated forecast", -15)):
            sheet.cell(start, 1, title)
            sheet.cell(start + 1, 1, "Age band")
            sheet.cell(start + 1, 2, "Primary need")
            for year in range(4):
                sheet.cell(start + 1, 3 + year, f"{2024 + year}-{25 + year}")
            for row, (band, need) in enumerate(
                (("Under 5", "ASD"), ("5 to 10", "ASD"), ("5 to 10", "SEMH"), ("11 to 15", "SLCN"))
            ):
                sheet.cell(start + 2 + row, 1, band)
                sheet.cell(start + 2 + row, 2, need)
                for year in range(4):
                    sheet.cell(start + 2 + row, 3 + year, 100 * (index + 1) + 10 * row + change * year)
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def traps_xlsx() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Formats"
    values = (
        ("Percent", 0.0856, "0.0%", "8.6%"),
        ("Millions", 1_234_500_000, '£#,##0.0,,"m"', "£1,234.5m"),
        ("Brackets", -45, "#,##0;(#,##0)", "(45)"),
        ("Red", -1234.5, "#,##0.00_);[Red]-#,##0.00", "-1,234.50"),
        ("Thousands", 1780, "#,##0", "1,780"),
        ("Accounting", -2_400_000, '_-£* #,##0_-;-£* #,##0_-;_-£* "-"_-;_-@_-', "-£2,400,000"),
        ("Zero dash", 0, '#,##0;-#,##0;"-"', "-"),
        ("Day", 46_112, "dd/mm/yyyy", "31/03/2026"),
        ("Month", 46_112, "mmm-yy", "Mar-26"),
        ("Long day", 46_112, "[$-809]d mmmm yyyy", "31 March 2026"),
        ("Time", 0.75, "h:mm AM/PM", "6:00 PM"),
        ("Text", "1,500", "@", "1,500"),
        ("Plus", 12, "+0;-0;0", "+12"),
        ("Pounds", 6000, '[$£-809]#,##0', "£6,000"),
        ("Plain", 0.1 + 0.2, "General", "0.3"),
    )  # fmt: skip
    sheet.append(["What", "Value", "As shown"])
    for name, value, code, words in values:
        sheet.append([name, value, f"'{words}"])
        sheet.cell(sheet.max_row, 2).number_format = code
    sheet["B2"].comment = Comment("Check with finance", "A Person")
    hidden = book.create_sheet("Working")
    hidden.sheet_state = "hidden"
    hidden["A1"], hidden["B1"] = "Secret ceiling", 1400
    faults = book.create_sheet("Faults")
    for row, line in enumerate((("Measure", "2024-25", "2025-26"), ("Broken", "#REF!", 5), ("Sum", "=1+1", "=A1")), 1):
        for column, value in enumerate(line, 1):
            faults.cell(row, column, value)
    faults["B2"].data_type = "e"
    wide = book.create_sheet("Wide")
    wide["A1"] = "Far apart"
    wide["XFD1048576"] = 7
    rows = book.create_sheet("Rows")
    for row, line in enumerate((("Measure", "Draft", "2025-26"), ("EHC plans", 1700, 1500), ("Old line", 1, 2)), 1):
        for column, value in enumerate(line, 1):
            rows.cell(row, column, value)
    rows.row_dimensions[3].hidden = True
    rows.column_dimensions["B"].hidden = True
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def plan_xls() -> bytes:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Special schools")
    sheet.write_merge(0, 0, 0, 4, TITLE)
    sheet.write(2, 0, "Table 1: EHC plans and placements")
    sheet.write_merge(3, 4, 0, 0, "Measure")
    sheet.write_merge(3, 3, 1, 2, "Actual")
    sheet.write_merge(3, 3, 3, 4, "Target")
    for column, words in enumerate(HEAD[1][1:], 1):
        sheet.write(4, column, words)
    for row, line in enumerate(BODY, 5):
        for column, value in enumerate(line):
            code = "0.0%" if isinstance(value, float) else "#,##0"
            sheet.write(row, column, value, xlwt.easyxf(num_format_str=code))
    sheet.write(9, 0, "Note: the figures include children placed by other councils.")
    hidden = book.add_sheet("Working")
    hidden.visibility = 1
    hidden.write(0, 0, "Secret ceiling")
    hidden.write(0, 1, 1400)
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def plan_odfdo() -> bytes:
    document = OdfDocument("spreadsheet")
    document.body.clear()
    table = OdfTable("Special schools")
    for row, line in enumerate((*HEAD, *BODY)):
        for column, value in enumerate(line):
            if value != "":
                table.set_value((column, row), value)
    document.body.append(table)
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def plan_pptx() -> bytes:
    show = Presentation()
    first = show.slides.add_slide(show.slide_layouts[1])
    first.shapes.title.text = TITLE
    frame = first.placeholders[1].text_frame
    frame.text = LEAD
    for action in ACTIONS:
        paragraph = frame.add_paragraph()
        paragraph.text, paragraph.level = action, 1
    first.notes_slide.notes_text_frame.text = "Say that the ceiling is firm."
    second = show.slides.add_slide(show.slide_layouts[5])
    second.shapes.title.text = "Numbers"
    table = second.shapes.add_table(2 + len(BODY), 5, Inches(1), Inches(2), Inches(8), Inches(3)).table
    for row, words in enumerate((*HEAD, *BODY)):
        for column, value in enumerate(words):
            table.cell(row, column).text = shown(value)
    table.cell(0, 1).merge(table.cell(0, 2))
    table.cell(0, 3).merge(table.cell(0, 4))
    table.cell(0, 0).merge(table.cell(1, 0))
    held = io.BytesIO()
    show.save(held)
    return held.getvalue()


# --- Word by hand ---------------------------------------------------------------------------------------------------

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TRACKED = f"""<w:document {W}><w:body>
<w:p><w:r><w:t xml:space="preserve">Reduce plans to </w:t></w:r>
<w:del w:id="1" w:author="A"><w:r><w:delText>1,500</w:delText></w:r></w:del>
<w:ins w:id="2" w:author="A"><w:r><w:t>1,450</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> by March 2026</w:t></w:r>
<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r></w:p>
<w:p><w:pPr><w:rPr><w:del w:id="3" w:author="A"/></w:rPr></w:pPr><w:del w:id="4" w:author="A"><w:r><w:delText>A clause struck out.</w:delText></w:r></w:del></w:p>
<w:sdt><w:sdtContent><w:p><w:r><w:t>Inside a content control.</w:t></w:r></w:p></w:sdtContent></w:sdt>
<w:p><w:r><w:t xml:space="preserve">Seen, </w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>not seen</w:t></w:r></w:p>
<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF secret</w:instrText></w:r>
<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Result of a field</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
<w:p><w:r><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent><w:p><w:r><w:t>Words in a box.</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Measure</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2025-26</w:t></w:r></w:p></w:tc></w:tr>
<w:tr><w:tc><w:p><w:r><w:t>EHC plans</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1,450</w:t></w:r></w:p></w:tc></w:tr>
<w:tr><w:trPr><w:del w:id="5" w:author="A"/></w:trPr><w:tc><w:p><w:r><w:delText>Gone</w:delText></w:r></w:p></w:tc><w:tc><w:p><w:r><w:delText>9</w:delText></w:r></w:p></w:tc></w:tr></w:tbl>
</w:body></w:document>"""
FOOTNOTES = f"""<w:footnotes {W}><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>
<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>
<w:r><w:t>Subject to funding.</w:t></w:r></w:p></w:footnote></w:footnotes>"""
COMMENTS = f"""<w:comments {W}><w:comment w:id="0" w:author="Lawyer">
<w:p><w:r><w:t>Is this lawful?</w:t></w:r></w:p></w:comment></w:comments>"""
NUMBERING = f"""<w:numbering {W}><w:abstractNum w:abstractNumId="7">
<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%3)"/></w:lvl>
<w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%4)"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="7"/>
<w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
</w:numbering>"""


def numbered(text: str, level: int, num: int = 1) -> str:
    return (
        f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr></w:pPr>'
        f"<w:r><w:t>{text}</w:t></w:r></w:p>"
    )


CLAUSES = f"""<w:document {W}><w:body>{numbered("The authority undertakes the following.", 0)}
{numbered("The authority will reach balance.", 1)}{numbered("The authority agrees to:", 1)}
{numbered("reduce plans", 2)}{numbered("review plans, in that it will", 2)}{numbered("cease some", 3)}
{numbered("keep others", 3)}
{numbered("create places", 2)}{numbered("The department will pay.", 1)}{numbered("begin again", 2)}
{numbered("and again", 2, 2)}{numbered("Monitoring is as follows.", 0)}</w:body></w:document>"""

TYPES = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>{}</Types>"""
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
RELS = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>"""
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def word_by_hand(document: str, **parts: str) -> bytes:
    related = "".join(
        f'<Relationship Id="r{index}" Type="{KIND}/{name}" Target="{name}.xml"/>' for index, name in enumerate(parts)
    )
    types = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{TYPE}.{kind}+xml"/>'
        for name, kind in (("document", "document.main"), *((name, name) for name in parts))
    )
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": TYPES.format(types),
        "_rels/.rels": RELS.format(f'<Relationship Id="r" Type="{KIND}/officeDocument" Target="word/document.xml"/>'),
        "word/document.xml": document,
        "word/_rels/document.xml.rels": RELS.format(related),
        **{f"word/{name}.xml": text for name, text in parts.items()},
    }
    return packed(files)


def packed(files: dict[str, str | bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in files.items():
            info = zipfile.ZipInfo(name, (2026, 11, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(info, data)
    return held.getvalue()


def converted(body: bytes, old: str, new: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, f"plan.{old}")
        out = Path(folder, "out")
        source.write_bytes(body)
        profile = Path(folder, "profile").as_uri()
        command = [
            "soffice",
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            new,
            "--outdir",
            str(out),
        ]
        subprocess.run([*command, str(source)], check=True, capture_output=True, timeout=180)
        return (out / f"plan.{new.split(':')[0]}").read_bytes()


def main() -> None:
    HERE.mkdir(exist_ok=True)
    made: dict[str, bytes] = {
        "plan.docx": plan_docx(),
        "plan.html": plan_html(),
        "plan.txt": plan_text(),
        "plan.xlsx": plan_xlsx(),
        "plan.xls": plan_xls(),
        "plan_odfdo.ods": plan_odfdo(),
        "plan.pptx": plan_pptx(),
        "template.xlsx": template_xlsx(),
        "traps.xlsx": traps_xlsx(),
        "tracked.docx": word_by_hand(TRACKED, footnotes=FOOTNOTES, comments=COMMENTS),
        "clauses.docx": word_by_hand(CLAUSES, numbering=NUMBERING),
    }
    for name, old, new in (
        ("plan.odt", "docx", "odt"), ("plan.rtf", "docx", "rtf"), ("plan.doc", "docx", "doc"),
        ("plan_libreoffice.docx", "docx", "docx:MS Word 2007 XML"), ("plan.ods", "xlsx", "ods"),
        ("plan_libreoffice.xls", "xlsx", "xls"), ("plan_libreoffice.xlsx", "xlsx", "xlsx:Calc MS Excel 2007 XML"),
        ("plan.fodt", "docx", "fodt"),
        ("traps.ods", "xlsx-traps", "ods"), ("clauses.odt", "docx-clauses", "odt"),
        ("clauses.rtf", "docx-clauses", "rtf"),
    ):  # fmt: skip
        kind, _, which = old.partition("-")
        made[name] = converted(made[f"{which or 'plan'}.{kind}"], kind, new)
    for name, body in made.items():
        (HERE / name).write_bytes(body)
        print(f"{name}: {len(body):,} bytes")


if __name__ == "__main__":
    main()
