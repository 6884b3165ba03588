"""Documents in every format, by several producers: what a document says is the same in all of them."""

from __future__ import annotations

import csv
import html
import io
import re
import sys
import zipfile
from collections.abc import Callable
from functools import cache
from typing import Any, Final

from tests.documents.describing import Document, Said, Table, Text, count, percent, plain, pounds

_HEADING: Final = {"h1": 16, "h2": 13, "h3": 11}


def sections(document: Document) -> list[tuple[str, list[Any]]]:
    """The blocks under each first heading: the sheets of a workbook."""
    made: list[tuple[str, list[Any]]] = []
    for block in document.blocks:
        if isinstance(block, Text) and block.kind == "h1":
            made.append((block.text, []))
        if not made:
            made.append((document.title, []))
        made[-1][1].append(block)
    return made


# --- PDF by reportlab ------------------------------------------------------------------------------------------------


def _reportlab(style: str) -> Callable[[Document], bytes]:
    def produce(document: Document) -> bytes:
        from reportlab.lib import colors
        from reportlab.lib.enums import TA_RIGHT
        from reportlab.lib.pagesizes import A4, landscape
        from reportlab.lib.styles import ParagraphStyle
        from reportlab.lib.units import mm
        from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, TableStyle
        from reportlab.platypus import Table as Grid

        wide = max((len(b.columns) for b in document.blocks if isinstance(b, Table)), default=0) > 7
        sideways = style == "sideways"
        size = landscape(A4) if wide or sideways else A4
        out = io.BytesIO()
        template = SimpleDocTemplate(
            out,
            pagesize=size,
            leftMargin=20 * mm,
            rightMargin=20 * mm,
            topMargin=22 * mm,
            bottomMargin=20 * mm,
            title=document.title,
            invariant=1,
        )
        font, bold = ("Times-Roman", "Times-Bold") if style == "zebra" else ("Helvetica", "Helvetica-Bold")
        small = ParagraphStyle("cell", fontName=font, fontSize=8.5, leading=10.5)
        right = ParagraphStyle("right", parent=small, alignment=TA_RIGHT)
        head = ParagraphStyle("head", parent=small, fontName=bold)
        text = ParagraphStyle("text", fontName=font, fontSize=10, leading=13, spaceAfter=6)
        story: list[Any] = []
        for block in document.blocks:
            if isinstance(block, Text):
                words = html.escape(block.text)
                if block.kind in _HEADING:
                    points = _HEADING[block.kind]
                    story.append(
                        Paragraph(
                            words,
                            ParagraphStyle(
                                "h", fontName=bold, fontSize=points, leading=points + 4, spaceBefore=8, spaceAfter=5
                            ),
                        )
                    )
                elif block.kind == "c":
                    story.append(
                        Paragraph(
                            words,
                            ParagraphStyle("c", parent=text, leftIndent=26, bulletIndent=0),
                            bulletText=block.number,
                        )
                    )
                elif block.kind == "b":
                    story.append(
                        Paragraph(
                            words, ParagraphStyle("b", parent=text, leftIndent=18, bulletIndent=6), bulletText="•"
                        )
                    )
                elif block.kind == "n":
                    story.append(Paragraph(words, small))
                else:
                    story.append(Paragraph(words, text))
                continue
            if block.caption:
                story.append(
                    Paragraph(
                        html.escape(block.caption), ParagraphStyle("cap", parent=text, fontName=bold, spaceAfter=3)
                    )
                )
            heads, body = block.head(), block.body()
            stub = len(block.stub)
            cells = [[Paragraph(html.escape(t), head) for t in line] for line in heads]
            cells += [
                [
                    Paragraph(html.escape(t), small if i < stub or not re.search(r"\d", t) else right)
                    for i, t in enumerate(line)
                ]
                for line in body
            ]
            width = size[0] - 40 * mm
            first = min(150, width * (0.34 if stub == 1 else 0.2)) if len(block.columns) > 3 else width * 0.4 / stub
            rest = (width - first * stub) / len(block.columns)
            grid = Grid(cells, colWidths=[first] * stub + [rest] * len(block.columns), repeatRows=len(heads))
            rules: list[Any] = [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("TOPPADDING", (0, 0), (-1, -1), 2.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
            ]
            if style in ("ruled", "sideways"):
                rules += [
                    ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
                    ("BACKGROUND", (0, 0), (-1, len(heads) - 1), colors.lightgrey),
                ]
            else:
                rules += [("BACKGROUND", (0, r), (-1, r), colors.whitesmoke) for r in range(len(heads), len(cells), 2)]
            for r, line in enumerate(heads):
                for start, end in _runs(line, stub):
                    rules.append(("SPAN", (start, r), (end, r)))
            for r, source in enumerate(block.rows):
                if not source.cells:
                    rules.append(("SPAN", (0, r + len(heads)), (-1, r + len(heads))))
            grid.setStyle(TableStyle(rules))
            story += [grid, Spacer(1, 8)]

        def furniture(canvas: Any, doc: Any) -> None:
            canvas.setFont(font, 8)
            canvas.drawString(20 * mm, 10 * mm, document.title[:70])
            canvas.drawRightString(size[0] - 20 * mm, 10 * mm, f"Page {doc.page}")

        template.build(story, onFirstPage=furniture, onLaterPages=furniture)
        return _turned(out.getvalue()) if sideways else out.getvalue()

    return produce


def _turned(body: bytes) -> bytes:
    """The pages printed sideways on portrait paper, as councils scan in wide tables: the text itself is turned."""
    import pikepdf

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(body)) as pdf:
        for page in pdf.pages:
            width, height = (float(x) for x in page.mediabox[2:4])
            page.contents_add(f"q 0 1 -1 0 {height} 0 cm".encode(), prepend=True)
            page.contents_add(b"Q")
            page.mediabox = [0, 0, height, width]
        pdf.save(out, deterministic_id=True)
    return out.getvalue()


def _runs(line: list[str], first: int) -> list[tuple[int, int]]:
    """Stretches of equal neighbouring headers: what spans."""
    runs = []
    start = first
    for at in range(first + 1, len(line) + 1):
        if at == len(line) or line[at] != line[start] or not line[start]:
            if at - start > 1 and line[start]:
                runs.append((start, at - 1))
            start = at
    return runs


# --- PDF by typst ----------------------------------------------------------------------------------------------------


def _typst(ruled: bool) -> Callable[[Document], bytes]:
    def produce(document: Document) -> bytes:
        import typst

        wide = max((len(b.columns) for b in document.blocks if isinstance(b, Table)), default=0) > 7
        lines = [
            f'#set document(title: "{document.title}", date: none)',
            f'#set page(paper: "a4", flipped: {str(wide).lower()}, margin: 2cm, numbering: "1 of 1")',
            "#set text(size: 9.5pt)",
            f"#set table(stroke: {'0.5pt' if ruled else 'none'}, inset: 4pt)",
            "#show table: set text(size: 8pt)" if wide else "#show table: set text(size: 9pt)",
        ]
        for block in document.blocks:
            if isinstance(block, Text):
                words = _typst_text(block.text)
                if block.kind in _HEADING:
                    lines.append("=" * int(block.kind[1]) + " " + words)
                elif block.kind == "c":
                    lines.append(f"#grid(columns: (2.4em, 1fr), [{block.number}], [{words}])")
                elif block.kind == "b":
                    lines.append(f"- {words}")
                else:
                    lines.append(words)
                lines.append("")
                continue
            stub, total = len(block.stub), len(block.stub) + len(block.columns)
            if block.caption:
                lines.append(f"*{_typst_text(block.caption)}*")
                lines.append("")
            cells = []
            for line in block.head():
                spans = dict(_runs(line, stub))
                skip = {c for a, z in spans.items() for c in range(a + 1, z + 1)}
                for at, text in enumerate(line):
                    if at in skip:
                        continue
                    more = f"colspan: {spans[at] - at + 1}, align: center" if at in spans else ""
                    cells.append(f"table.cell({more})[*{_typst_text(text)}*]" if text else f"table.cell({more})[]")
            header = "table.header(" + ", ".join(cells) + ")"
            body = []
            for source, line in zip(block.rows, block.body(), strict=True):
                if not source.cells:
                    body.append(f"table.cell(colspan: {total})[_{_typst_text(line[0])}_]")
                else:
                    body += [f"[{_typst_text(t)}]" for t in line]
            columns = ", ".join(["2.2fr" if at < stub else "1fr" for at in range(total)])
            align = ", ".join(["left" if at < stub else "right" for at in range(total)])
            lines.append(f"#table(columns: ({columns},), align: ({align},), {header}, {', '.join(body)})")
            lines.append("")
        pdf = typst.compile("\n".join(lines).encode(), format="pdf")
        return bytes(pdf) if not isinstance(pdf, list) else b"".join(pdf)

    return produce


def _typst_text(text: str) -> str:
    return re.sub(r"([\\#$*_`<>@\[\]~/=+-])", r"\\\1", text).replace("'", "’")


# --- PDF by fpdf2 and weasyprint ----------------------------------------------------------------------------------------


def _fpdf(document: Document) -> bytes:
    from datetime import UTC, datetime

    from fpdf import FPDF
    from fpdf.fonts import FontFace

    wide = max((len(b.columns) for b in document.blocks if isinstance(b, Table)), default=0) > 6
    pdf = FPDF(orientation="landscape" if wide else "portrait", format="A4")
    pdf.set_creation_date(datetime(2025, 1, 1, tzinfo=UTC))
    pdf.set_title(document.title)
    pdf.add_page()
    for block in document.blocks:
        if isinstance(block, Text):
            pdf.set_font("Helvetica", "B" if block.kind in _HEADING else "", _HEADING.get(block.kind, 10))
            lead = f"{block.number} " if block.number else "- " if block.kind == "b" else ""
            pdf.multi_cell(0, 6, _latin(lead + block.text), new_x="LMARGIN", new_y="NEXT")
            pdf.ln(2)
            continue
        pdf.set_font("Helvetica", "B", 10)
        if block.caption:
            pdf.multi_cell(0, 6, _latin(block.caption), new_x="LMARGIN", new_y="NEXT")
        pdf.set_font("Helvetica", "", 8)
        stub = len(block.stub)
        widths = tuple([26 if stub == 1 else 14] * stub + [max(8, 62 / len(block.columns))] * len(block.columns))
        if stub > 1:
            widths = (6, 22, *widths[2:])
        with pdf.table(
            col_widths=widths, headings_style=FontFace(emphasis="BOLD"), num_heading_rows=block.head_rows, line_height=5
        ) as table:
            for line in block.head():
                spans = dict(_runs(line, stub))
                skip = {c for a, z in spans.items() for c in range(a + 1, z + 1)}
                made = table.row()
                for at, text in enumerate(line):
                    if at not in skip:
                        made.cell(_latin(text), colspan=spans.get(at, at) - at + 1)
            for source, line in zip(block.rows, block.body(), strict=True):
                made = table.row()
                if not source.cells:
                    made.cell(_latin(line[0]), colspan=len(line))
                else:
                    for text in line:
                        made.cell(_latin(text))
        pdf.ln(3)
    return bytes(pdf.output())


def _latin(text: str) -> str:
    return text.translate(str.maketrans({"‘": "'", "’": "'", "–": "-", "≥": ">=", "≤": "<=", "−": "-"}))


@cache
def _weasyprint() -> Any:
    """WeasyPrint, which needs libraries of the system's that a fresh machine may lack; None without it."""
    try:
        import weasyprint
    except (ImportError, OSError):
        print("WeasyPrint is not at hand: its PDFs are made by typst instead.", file=sys.stderr)
        return None
    return weasyprint


def _weasy(document: Document) -> bytes:
    weasyprint = _weasyprint()
    if weasyprint is None:
        return _typst(ruled=True)(document)

    style = "<style>body{font:10pt sans-serif} table{border-collapse:collapse;font-size:9pt;width:100%} td,th{border-bottom:.5pt solid #999;padding:3pt;text-align:left} @page{size:A4;margin:2cm}</style>"
    page = _html(document).decode().replace("</head>", style + "</head>")
    main = re.search(r"<main.*</main>", page, re.DOTALL)
    assert main is not None
    return bytes(weasyprint.HTML(string=page[: page.index("<body>") + 6] + main.group() + "</body></html>").write_pdf())


# --- Word ------------------------------------------------------------------------------------------------------------


def _docx(document: Document) -> bytes:
    import docx

    word = docx.Document()
    word.core_properties.title = document.title
    word.sections[0].footer.paragraphs[0].text = document.title
    for block in document.blocks:
        if isinstance(block, Text):
            if block.kind in _HEADING:
                word.add_heading(block.text, int(block.kind[1]))
            elif block.kind == "c":
                word.add_paragraph(f"{block.number} {block.text}")
            else:
                word.add_paragraph(block.text, style="List Bullet" if block.kind == "b" else None)
            continue
        if block.caption:
            word.add_paragraph(block.caption, style="Caption")
        heads, body = block.head(), block.body()
        table = word.add_table(len(heads) + len(body), len(heads[0]), style="Table Grid")
        for r, line in enumerate(heads + body):
            for at, text in enumerate(line):
                table.cell(r, at).text = text
            if r < len(heads):
                for start, end in _runs(line, len(block.stub)):
                    text = line[start]
                    merged = table.cell(r, start).merge(table.cell(r, end))
                    merged.text = text
            elif not block.rows[r - len(heads)].cells:
                table.cell(r, 0).merge(table.cell(r, len(line) - 1)).text = line[0]
    _slimmed(word)
    out = io.BytesIO()
    word.save(out)
    return _evened_zip(out.getvalue())


def _slimmed(word: Any) -> None:
    """Takes out what the template brings and nobody reads: a second copy of all styles, a picture of the page."""
    for package in (word.part, word.part.package):
        for key, relation in list(package.rels.items()):
            if relation.reltype.endswith(("stylesWithEffects", "thumbnail", "customXml")):
                del package.rels[key]


# --- Workbooks -------------------------------------------------------------------------------------------------------


def _xlsx(document: Document) -> bytes:
    import openpyxl
    from openpyxl.styles import Font

    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, blocks in sections(document):
        sheet = book.create_sheet(re.sub(r"[\[\]:*?/\\]", " ", name)[:31])
        at = 1
        for block in blocks:
            if isinstance(block, Text):
                sheet.cell(at, 1, f"{block.number} {block.text}".strip()).font = Font(bold=block.kind in _HEADING)
                at += 1
                continue
            if block.caption:
                sheet.cell(at, 1, block.caption).font = Font(bold=True)
                at += 1
            for line in block.head():
                for column, text in enumerate(line, start=1):
                    sheet.cell(at, column, text or None).font = Font(bold=True)
                for start, end in _runs(line, len(block.stub)):
                    sheet.merge_cells(start_row=at, end_row=at, start_column=start + 1, end_column=end + 1)
                at += 1
            for source, line in zip(block.rows, block.body(), strict=True):
                for column, text in enumerate(line, start=1):
                    _write(sheet.cell(at, column), text, _number_of(block, source, column - 1))
                at += 1
            at += 1
    out = io.BytesIO()
    book.save(out)
    return _evened_zip(out.getvalue())


def _number_of(table: Table, source: Any, column: int) -> tuple[Any, Any] | None:
    """The number in a cell and how it is shown, where a workbook would hold a number and no text."""
    at = column - len(table.stub)
    if not source.cells or at < 0:
        return None
    cell = source.cells[at]
    if cell is None or isinstance(cell, (str, Said)):
        return None
    return cell, table.columns[at].says.get("show") or source.show or table.show or count


def _write(cell: Any, text: str, number: tuple[Any, Any] | None) -> None:
    value, show = number or (None, None)
    if show is count:
        cell.value, cell.number_format = value, "#,##0" if isinstance(value, int) else "#,##0.0"
    elif show is percent:
        cell.value, cell.number_format = value / 100, "0.0%" if isinstance(value, float) else "0%"
    elif show is pounds:
        cell.value, cell.number_format = value, '"£"#,##0'
    elif show is plain:
        cell.value = value
    else:
        cell.value = text or None


def _ods(document: Document) -> bytes:
    from odfdo import Cell, Row
    from odfdo import Document as Odf
    from odfdo import Table as Sheet

    book = Odf("spreadsheet")
    book.body.clear()
    for name, blocks in sections(document):
        sheet = Sheet(re.sub(r"[\[\]:*?/\\']", " ", name)[:31])
        for block in blocks:
            lines: list[list[tuple[str, Any]]] = []
            if isinstance(block, Text):
                lines.append([(f"{block.number} {block.text}".strip(), None)])
            else:
                if block.caption:
                    lines.append([(block.caption, None)])
                # Spans lose their copies here, as where a workbook centres across a selection.
                for line in block.head():
                    inside = {c for a, z in _runs(line, len(block.stub)) for c in range(a + 1, z + 1)}
                    lines.append([("" if at in inside else text, None) for at, text in enumerate(line)])
                for source, line in zip(block.rows, block.body(), strict=True):
                    lines.append([(text, _number_of(block, source, at)) for at, text in enumerate(line)])
                lines.append([])
            for texts in lines:
                made = Row()
                for text, number in texts:
                    if number and number[1] is count:
                        made.append_cell(Cell(number[0], text=text))
                    elif number and number[1] is percent:
                        cell = Cell(number[0] / 100, cell_type="percentage")
                        cell.text_content = text
                        made.append_cell(cell)
                    else:
                        made.append_cell(Cell(text) if text else Cell())
                sheet.append_row(made)
        book.body.append(sheet)
    out = io.BytesIO()
    book.save(out)
    return _evened_zip(out.getvalue())


def _evened_zip(body: bytes) -> bytes:
    """The same archive with the times of 2025 in it, so that making a document twice makes the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(body)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            held = old.read(info)
            if info.filename in ("docProps/core.xml", "meta.xml"):
                held = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?", b"2025-01-01T00:00:00", held)
            fresh = zipfile.ZipInfo(info.filename, (2025, 1, 1, 0, 0, 0))
            fresh.compress_type = info.compress_type
            new.writestr(fresh, held)
    return out.getvalue()


# --- Web pages and text ------------------------------------------------------------------------------------------------


def _html(document: Document) -> bytes:
    out = [
        "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'>",
        f"<title>{html.escape(document.title)} | {document.council or 'Council'} Council</title></head><body>",
        "<div id='cookie-banner'><p>We use cookies to make this site work. Accept all 3 cookies?</p></div>",
        "<nav><ul><li><a href='/'>Home</a></li><li><a href='/schools'>Schools and learning</a></li></ul></nav><main id='content'>",
    ]
    inside = False
    for block in document.blocks:
        if isinstance(block, Text):
            words = html.escape(block.text)
            if (block.kind == "b") != inside:
                out.append("<ul>" if block.kind == "b" else "</ul>")
                inside = block.kind == "b"
            if block.kind in _HEADING:
                out.append(f"<{block.kind}>{words}</{block.kind}>")
            elif block.kind == "b":
                out.append(f"<li>{words}</li>")
            else:
                out.append(f"<p>{html.escape(block.number)} {words}</p>" if block.number else f"<p>{words}</p>")
            continue
        if inside:
            out.append("</ul>")
            inside = False
        out.append("<table>")
        if block.caption:
            out.append(f"<caption>{html.escape(block.caption)}</caption>")
        out.append("<thead>")
        for line in block.head():
            spans = dict(_runs(line, len(block.stub)))
            skip = {c for a, z in spans.items() for c in range(a + 1, z + 1)}
            out.append("<tr>")
            for at, text in enumerate(line):
                if at not in skip:
                    span = f" colspan='{spans[at] - at + 1}'" if at in spans else ""
                    out.append(f"<th scope='col'{span}>{html.escape(text)}</th>")
            out.append("</tr>")
        out.append("</thead><tbody>")
        for source, line in zip(block.rows, block.body(), strict=True):
            if not source.cells:
                out.append(f"<tr><th colspan='{len(line)}' scope='rowgroup'>{html.escape(line[0])}</th></tr>")
                continue
            stub = len(block.stub)
            out.append("<tr>" + "".join(f"<th scope='row'>{html.escape(t)}</th>" for t in line[:stub]))
            out.append("".join(f"<td>{html.escape(t)}</td>" for t in line[stub:]) + "</tr>")
        out.append("</tbody></table>")
    out.append("</ul>" if inside else "")
    out.append(
        "</main><aside><h2>Latest news</h2><p>Library opening hours change from 4 May.</p></aside><footer><p>Contact us on 01234 567890</p></footer></body></html>"
    )
    return "\n".join(out).encode()


def _csv(document: Document) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for block in document.blocks:
        if isinstance(block, Text):
            writer.writerow([block.text])
            continue
        if block.caption:
            writer.writerow([block.caption])
        writer.writerows(block.head())
        writer.writerows(block.body())
    return out.getvalue().encode("utf-8-sig")


def _txt(document: Document) -> bytes:
    lines: list[str] = []
    for block in document.blocks:
        if isinstance(block, Text):
            mark = f"{block.number} " if block.number else "- " if block.kind == "b" else ""
            lines += [mark + block.text, "=" * len(block.text) if block.kind == "h1" else "", ""]
            continue
        lines += [block.caption, ""] if block.caption else []
        lines += ["\t".join(line) for line in (*block.head(), *block.body())]
        lines.append("")
    return "\n".join(lines).encode()


PRODUCERS: Final[dict[str, Callable[[Document], bytes]]] = {
    "pdf-ruled": _reportlab("ruled"),
    "pdf-zebra": _reportlab("zebra"),
    "pdf-sideways": _reportlab("sideways"),
    "pdf-typst": _typst(ruled=True),
    "pdf-plain": _typst(ruled=False),
    "pdf-fpdf": _fpdf,
    "pdf-weasy": _weasy,
    "docx": _docx,
    "xlsx": _xlsx,
    "ods": _ods,
    "html": _html,
    "csv": _csv,
    "txt": _txt,
}
"""How a document is made in each of its formats; the file's ending is the part before the hyphen."""
