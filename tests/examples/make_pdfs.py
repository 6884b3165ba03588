"""Makes the example PDFs and, beside each, what is known of its layout: `python -m tests.examples.make_pdfs`.

Each document is written once as Parts and set by several programs (reportlab, typst, fpdf2; with --office also
LibreOffice and Chromium, whose few files are kept in the repository as they are). Names that begin with "held" are not
looked at while the reader is worked on: they tell how it does on documents that it was not tuned on.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).parent / "pdf"


# --- What a document says -------------------------------------------------------------------------------------------


@dataclass
class Heading:
    text: str
    level: int = 1


@dataclass
class Para:
    text: str
    number: str = ""  # of a clause or item
    note: str = ""  # text of a footnote to its last word


@dataclass
class Head:
    """A header cell over several columns or rows."""

    text: str
    columns: int = 1
    rows: int = 1


@dataclass
class Grid:
    head: list[list[Head]]
    body: list[list[str]]  # a row with only its first cell names a group
    caption: str = ""
    style: str = "ruled"  # ruled, lines, zebra, plain
    label_columns: int = 1
    widths: tuple[float, ...] = ()  # points
    align: str = "right"
    repeat: bool = True  # header row again after a page break

    def headers(self) -> list[list[str]]:
        """The header rows with spanning cells repeated."""
        width = len(self.body[0])
        rows = [[""] * width for _ in self.head]
        taken = [[False] * width for _ in self.head]
        for i, row in enumerate(self.head):
            j = 0
            for cell in row:
                while taken[i][j]:
                    j += 1
                for di in range(cell.rows):
                    for dj in range(cell.columns):
                        rows[i + di][j + dj] = cell.text
                        taken[i + di][j + dj] = True
                j += cell.columns
        return rows

    def triples(self) -> Iterator[tuple[str, str, str]]:
        headers = self.headers()
        k = self.label_columns
        for row in self.body:
            label = " ".join(row[:k]).strip()
            for j in range(k, len(row)):
                if row[j]:
                    names = dict.fromkeys(h[j] for h in headers if h[j])
                    yield label, " ".join(names), row[j]


@dataclass
class Sideways:
    grid: Grid


@dataclass
class Columns:
    parts: list[Heading | Para | Grid]


Part = Heading | Para | Grid | Sideways | Columns


@dataclass
class Document:
    title: str
    parts: list[Part]
    running: str = ""
    variant: int = 0
    extra: dict[str, str] = field(default_factory=dict)


def known_layout(document: Document) -> dict[str, object]:
    words: list[str] = []
    triples: list[tuple[str, str, str]] = []

    def take(parts: list[Part]) -> None:
        for part in parts:
            if isinstance(part, Heading):
                words.extend(part.text.split())
            elif isinstance(part, Para):
                words.extend(f"{part.number} {part.text}".split())
            elif isinstance(part, Columns):
                take(list(part.parts))
            else:
                grid = part.grid if isinstance(part, Sideways) else part
                words.extend(grid.caption.split())
                for row in grid.headers():
                    words.extend(" ".join(dict.fromkeys(row)).split())
                for row in grid.body:
                    words.extend(" ".join(row).split())
                triples.extend(grid.triples())

    take(document.parts)
    return {"title": document.title, "words": " ".join(words), "triples": triples}


# --- Words to fill it with ------------------------------------------------------------------------------------------

LABELS = [
    "EHC plans maintained",
    "New requests for assessment",
    "Requests refused",
    "Mainstream schools",
    "Resourced provision and SEN units",
    "Maintained special schools and special academies",
    "Independent and non-maintained special schools",
    "Hospital schools or alternative provision",
    "Post-16 and further education",
    "Education otherwise than at school",
    "Out of area placements",
    "Plans ceased",
    "Tribunal appeals registered",
    "Average cost of an independent placement",
    "Plans issued within 20 weeks",
    "High needs block deficit, cumulative",
    "Top-up funding",
    "Residential placements (52 weeks)",
    "Children and young people with an EHC plan as a share of the population aged 0 to 25",
    "Other placements or direct payments",
    "New places in special schools",
    "New places in resourced provision",
    "Mediation cases opened in the year",
    "Total",
]
SENTENCES = [
    "The authority agrees to implement the DSG management plan that it has set out.",
    "The number of children and young people with an EHC plan is to fall to {n} by March {y}.",
    "Placements in independent and non-maintained special schools should reduce from {p} to {q} over the life of the agreement.",
    "We will open {s} new places in resourced provision, so that more children attend a school close to home.",
    "The cumulative deficit stood at £{m}m at the end of {f} and is forecast to reach £{k}m without further action.",
    "Requests for assessment rose by {p} in the year, and {s} were refused.",
    "Officers report to the Schools Forum three times a year on progress against each condition.",
    "Annual reviews will be completed on time, with particular attention to year-end transitions.",
    "Where outcomes have been met the plan will be ceased, and support will continue through ordinarily available provision.",
    "The local authority expects that early intervention will reduce escalation of need.",
    "Parents and carers were consulted between September and November {y}.",
    "Long-term demand is driven by speech, language and communication needs and by social, emotional and mental health.",
    "A panel reviews every out-of-area placement that costs more than £{n} a year.",
    "Appeals to the Tribunal fell to {s}, against {n} in the year before.",
]
NOTES = [
    "Figures as at the January census.",
    "Includes academies and free schools.",
    "Before the transfer of 0.5% from the schools block.",
]


class Writer:
    """Sentences and figures, always the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.first_year = self.random.choice([2022, 2023, 2024, 2025])

    def sentence(self) -> str:
        r = self.random
        year = r.randint(2025, 2029)
        return r.choice(SENTENCES).format(
            n=f"{r.randint(1000, 4999):,}",
            s=r.randint(11, 399),
            p=f"{r.uniform(1, 30):.1f}%",
            q=f"{r.uniform(1, 9):.1f}%",
            m=f"{r.uniform(3, 60):.1f}",
            k=f"{r.uniform(60, 120):.1f}",
            y=year,
            f=f"{year}-{(year + 1) % 100:02}",
        )

    def text(self, sentences: int) -> str:
        return " ".join(self.sentence() for _ in range(sentences))

    def years(self, count: int) -> list[str]:
        form = self.random.choice(["{a}-{b:02}", "{a}/{b:02}"])
        first = self.first_year
        return [form.format(a=first + i, b=(first + i + 1) % 100) for i in range(count)]

    def figure(self, kind: str = "") -> str:
        r = self.random
        kind = kind or r.choice(["count", "count", "count", "percent", "money", "deficit", "none", "million"])
        return {
            "count": lambda: f"{r.randint(1, 9999):,}",
            "percent": lambda: f"{r.uniform(0, 99):.1f}%",
            "money": lambda: f"£{r.randint(10, 999)},{r.randint(0, 999):03}",
            "million": lambda: f"£{r.uniform(0.1, 99):.1f}m",
            "deficit": lambda: f"({r.uniform(0.1, 40):.3f})",
            "none": lambda: r.choice(["n/a", "–", "-", "0"]),
            "small": lambda: str(r.randint(0, 99)),
        }[kind]()

    def rows(
        self, count: int, columns: int, *, long: bool = True, kind: str = "", groups: bool = False
    ) -> list[list[str]]:
        labels = [label for label in LABELS if long or len(label) < 34]
        chosen = self.random.sample(labels, min(count, len(labels)))
        while len(chosen) < count:
            chosen.append(f"{self.random.choice(labels)} ({len(chosen)})")
        rows = []
        for i, label in enumerate(chosen):
            if groups and i % 4 == 0:
                rows.append([["Placements by type", "Demand for plans", "Finance"][(i // 4) % 3], *[""] * columns])
            kind_here = kind or self.random.choice(["count", "percent", "million", "deficit", "", "small"])
            rows.append([label, *(self.figure(kind_here) for _ in range(columns))])
        return rows

    def by_year(self, rows: int, years: int, **more: object) -> Grid:
        options = {key: more.pop(key) for key in ("long", "kind", "groups") if key in more}
        head = [
            [Head(self.random.choice(["Measure", "Indicator", "Placement type", ""])), *map(Head, self.years(years))]
        ]
        return Grid(head, self.rows(rows, years, **options), **more)  # type: ignore[arg-type]

    def actual_and_plan(self, rows: int, years: int, **more: object) -> Grid:
        names = self.random.choice([("Actual", "Plan"), ("Unmitigated", "Mitigated"), ("Forecast", "Target")])
        options = {key: more.pop(key) for key in ("long", "kind", "groups") if key in more}
        head = [
            [Head("Measure", rows=2), *(Head(year, columns=2) for year in self.years(years))],
            [Head(name) for _ in range(years) for name in names],
        ]
        return Grid(head, self.rows(rows, 2 * years, **options), **more)  # type: ignore[arg-type]


def agreement(seed: int, variant: int = 0) -> Document:
    w = Writer(seed)
    parts: list[Part] = [Heading("Dedicated Schools Grant agreement", 1)]
    for i, name in enumerate(["Parties", "Aims of the plan", "Conditions", "Monitoring"], start=1):
        parts.append(Heading(f"{i}. {name}", 2))
        for k in range(1, 4):
            parts.append(Para(w.text(2 + (k % 3)), number=f"{i}.{k}"))
            if k == 2 and i > 1:
                parts += [Para(w.sentence(), number=f"({letter})") for letter in "abc"]
        if i == 2:
            parts.append(w.by_year(5, 4, caption="Table 1: Forecast deficit by year (£m)", style="ruled", long=False))
        if i == 4:
            parts.append(
                w.by_year(4, 3, caption="Table 2: Payments", style=["ruled", "lines"][variant % 2], kind="money")
            )
    return Document("Dedicated Schools Grant agreement", parts, "Council agreement 2026", variant)


def plan(seed: int, styles: tuple[str, ...], variant: int = 0) -> Document:
    w = Writer(seed)
    parts: list[Part] = [Heading("DSG management plan", 1), Para(w.text(4))]
    for i, style in enumerate(styles):
        parts.append(Heading(["Placements", "Demand and growth", "Finance summary", "Capacity"][i % 4], 2))
        parts.append(Para(w.text(5), note=w.random.choice(NOTES) if i == 0 else ""))
        caption = f"Table {i + 1}: {['Number of plans', 'Placements by type', 'Cost by year'][i % 3]}"
        if i % 2:
            parts.append(w.actual_and_plan(7, 3, style=style, caption=caption, kind="small" if i == 1 else "count"))
        else:
            parts.append(w.by_year(8, 5, style=style, caption=caption, groups=i == 2))
        parts.append(Para(w.text(3)))
        parts += [Para(w.sentence(), number="•") for _ in range(3)]
    return Document("DSG management plan", parts, "SEND sufficiency and DSG plan", variant)


def long_table(seed: int, style: str, repeat: bool, variant: int = 0) -> Document:
    w = Writer(seed)
    parts: list[Part] = [Heading("Key performance indicators", 1)]
    parts += [Para(w.text(6)) for _ in range(4)]
    parts.append(w.by_year(38, 5, style=style, caption="Table 1: Indicators by year", repeat=repeat, kind="count"))
    parts.append(Para(w.text(4)))
    return Document("Key performance indicators", parts, "Appendix B", variant)


def newsletter(seed: int, variant: int = 0) -> Document:
    w = Writer(seed)
    inner: list[Heading | Para | Grid] = []
    for name in ["Where we are", "What we will do", "What it will cost", "Who decides"]:
        inner.append(Heading(name, 2))
        inner += [Para(w.text(4)) for _ in range(3)]
        if name == "What we will do":
            grid = w.by_year(5, 3, style=["plain", "ruled"][variant % 2], long=False, kind="count")
            inner.append(grid)
    return Document("SEND strategy", [Heading("SEND strategy in brief", 1), Columns(inner)], "SEND strategy", variant)


def turned(seed: int, style: str, variant: int = 0) -> Document:
    w = Writer(seed)
    parts: list[Part] = [Heading("Appendix: forecasts", 1), Para(w.text(4))]
    parts.append(Sideways(w.actual_and_plan(12, 4, style=style, caption="Table A1: Forecast by placement type")))
    return Document("Appendix: forecasts", parts, "Appendix", variant)


# --- reportlab ------------------------------------------------------------------------------------------------------


def with_reportlab(document: Document) -> bytes:
    from reportlab.lib import colors, pagesizes
    from reportlab.lib.enums import TA_JUSTIFY
    from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
    from reportlab.platypus import (
        BaseDocTemplate,
        Flowable,
        Frame,
        NextPageTemplate,
        PageBreak,
        PageTemplate,
        Paragraph,
        Spacer,
        Table,
    )

    font, bold = [("Helvetica", "Helvetica-Bold"), ("Times-Roman", "Times-Bold")][document.variant % 2]
    size = [10, 11, 9][document.variant % 3]
    base = ParagraphStyle("base", getSampleStyleSheet()["BodyText"], fontName=font, fontSize=size, leading=size * 1.25)
    if document.variant % 2:
        base.alignment = TA_JUSTIFY
    heads = {
        1: ParagraphStyle("h1", base, fontName=bold, fontSize=size + 7, leading=size + 9, spaceAfter=8),
        2: ParagraphStyle("h2", base, fontName=bold, fontSize=size + 2, leading=size + 4, spaceBefore=8),
    }
    small = ParagraphStyle("cell", base, fontSize=size - 1.5, leading=size, alignment=0)
    buffer = io.BytesIO()
    wide, high = pagesizes.A4

    def edges(canvas: object, template: BaseDocTemplate) -> None:
        canvas.saveState()  # type: ignore[attr-defined]
        canvas.setFont(font, 8)  # type: ignore[attr-defined]
        canvas.drawString(60, high - 32, document.running)  # type: ignore[attr-defined]
        canvas.drawRightString(wide - 60, 28, f"Page {template.page}")  # type: ignore[attr-defined]
        canvas.restoreState()  # type: ignore[attr-defined]

    class Turned(Flowable):
        """A table turned by a quarter to fill the page."""

        def __init__(self, table: Table, caption: Paragraph) -> None:
            super().__init__()
            self.table, self.caption = table, caption

        def wrap(self, width: float, height: float) -> tuple[float, float]:
            self.room = (width, height)
            return width, height - 1

        def draw(self) -> None:
            width, height = self.room
            self.canv.rotate(90)
            _, tall = self.table.wrapOn(self.canv, height, width)
            _, line = self.caption.wrapOn(self.canv, height, width)
            self.caption.drawOn(self.canv, 0, -line)
            self.table.drawOn(self.canv, 0, -line - 6 - tall)

    def table(grid: Grid, width: float) -> list[Flowable]:
        body_top = len(grid.head)
        rows: list[list[object]] = [list(row) for row in grid.headers()]
        spans = []
        for i, row in enumerate(grid.head):
            j = 0
            seen = [c for r in range(i) for c, cell in _positions(grid.head[r]) if cell.rows > i - r]
            for cell in row:
                while j in seen:
                    j += 1
                if cell.columns > 1 or cell.rows > 1:
                    spans.append(("SPAN", (j, i), (j + cell.columns - 1, i + cell.rows - 1)))
                j += cell.columns
        rows += [[Paragraph(row[0], small), *row[1:]] for row in grid.body]
        columns = len(grid.body[0])
        first = max(0.26 * width, width - 62 * (columns - 1))
        widths = [first, *[(width - first) / (columns - 1)] * (columns - 1)]
        style = [
            ("FONT", (0, 0), (-1, -1), font, size - 1.5),
            ("FONT", (0, 0), (-1, body_top - 1), bold, size - 1.5),
            ("ALIGN", (1, 0), (-1, -1), ["RIGHT", "CENTER"][document.variant % 2]),
            ("VALIGN", (0, 0), (-1, -1), ["TOP", "MIDDLE"][document.variant // 2 % 2]),
            *spans,
        ]
        if grid.style == "ruled":
            style.append(("GRID", (0, 0), (-1, -1), 0.5, colors.black))
        elif grid.style == "lines":
            style += [("LINEBELOW", (0, body_top - 1), (-1, -1), 0.4, colors.grey)]
        elif grid.style == "zebra":
            style += [("ROWBACKGROUNDS", (0, body_top), (-1, -1), [colors.whitesmoke, colors.white])]
            style += [("BACKGROUND", (0, 0), (-1, body_top - 1), colors.lightblue)]
        caption = [Paragraph(grid.caption, ParagraphStyle("c", base, fontName=bold))] if grid.caption else []
        made = Table(rows, colWidths=widths, style=style, repeatRows=body_top if grid.repeat else 0)
        return [*caption, made, Spacer(1, 10)]

    story: list[Flowable] = []
    pending_notes: list[str] = []

    def add(parts: list[Part], width: float) -> None:
        for part in parts:
            if isinstance(part, Heading):
                story.append(Paragraph(part.text, heads[part.level]))
            elif isinstance(part, Para):
                text = part.text
                if part.note:
                    pending_notes.append(part.note)
                    text += f"<super size=6>{len(pending_notes)}</super>"
                if part.number:
                    indent = 40 if part.number.startswith("(") or part.number == "•" else 28
                    style = ParagraphStyle("n", base, leftIndent=indent, bulletIndent=indent - 26)
                    story.append(Paragraph(text, style, bulletText=part.number))
                else:
                    story.append(Paragraph(text, base))
            elif isinstance(part, Grid):
                story.extend(table(part, width))
            elif isinstance(part, Sideways):
                story.append(PageBreak())
                caption, made, _ = table(part.grid, high - 150)
                assert isinstance(made, Table)
                assert isinstance(caption, Paragraph)
                story.append(Turned(made, caption))
            elif isinstance(part, Columns):
                story.append(NextPageTemplate("two"))
                add(list(part.parts), (wide - 140) / 2)

    template = BaseDocTemplate(buffer, pagesize=pagesizes.A4, title=document.title, author="", invariant=1)
    one = Frame(60, 60, wide - 120, high - 120, 0, 0, 0, 0)
    middle = (wide - 140) / 2
    two = [Frame(60, 60, middle, high - 200, 0, 0, 0, 0), Frame(80 + middle, 60, middle, high - 200, 0, 0, 0, 0)]
    top = Frame(60, high - 130, wide - 120, 70, 0, 0, 0, 0)
    columned = any(isinstance(part, Columns) for part in document.parts)
    templates = [PageTemplate("one", [top, *two] if columned else [one], onPage=edges)]
    templates.append(PageTemplate("two", two, onPage=edges))
    template.addPageTemplates(templates)
    add(document.parts, wide - 120)
    for k, note in enumerate(pending_notes, start=1):
        story.append(Spacer(1, 12))
        story.append(Paragraph(f"<super size=5>{k}</super> {note}", ParagraphStyle("note", base, fontSize=size - 2.5)))
    if columned:  # the heading stands over both columns
        from reportlab.platypus import FrameBreak

        story.insert(1, FrameBreak())
    template.build(story)
    return buffer.getvalue()


def _positions(row: list[Head]) -> Iterator[tuple[int, Head]]:
    j = 0
    for cell in row:
        yield j, cell
        j += cell.columns


# --- typst ----------------------------------------------------------------------------------------------------------


def _typ(text: str) -> str:
    for sign in "\\#$*_`<>@[]~":
        text = text.replace(sign, "\\" + sign)
    return text.replace("-", "\\-") if text in ("-",) else text


def typst_source(document: Document) -> str:
    font = ["Libertinus Serif", "DejaVu Sans", "Liberation Sans", "New Computer Modern"][document.variant % 4]
    size = [10, 9, 11][document.variant % 3]
    columns = any(isinstance(part, Columns) for part in document.parts)
    lines = [
        f'#set document(title: "{document.title}")',
        f'#set page(paper: "a4", margin: 2.2cm, header: [#text(8pt)[{_typ(document.running)}]], numbering: "1 / 1")',
        f'#set text(font: "{font}", size: {size}pt, lang: "en", region: "GB", hyphenate: {str(columns).lower()})',
        f"#set par(justify: {str(document.variant % 2 == 0).lower()})",
        "#set table(inset: 4pt)",
        "#show figure: set block(breakable: true)",
    ]

    def grid(part: Grid) -> None:
        width = len(part.body[0])
        stroke = {"ruled": "0.5pt", "lines": "(x, y) => (bottom: 0.4pt)", "zebra": "none", "plain": "none"}[part.style]
        fill = "(x, y) => if calc.odd(y) { luma(235) }" if part.style == "zebra" else "none"
        sizes = (
            ", ".join(["1fr", *["auto"] * (width - 1)])
            if document.variant % 2
            else ", ".join(["35%", *["1fr"] * (width - 1)])
        )
        align = ["right", "center", "left"][document.variant % 3]
        cells = []
        for row in part.head:
            for cell in row:
                cells.append(
                    f"table.cell(colspan: {cell.columns}, rowspan: {cell.rows})[*{_typ(cell.text)}*]"
                    if cell.text
                    else "[]"
                )
        body = [f"[{_typ(cell)}]" for row in part.body for cell in row]
        head = f"table.header(repeat: {str(part.repeat).lower()}, {', '.join(cells)})"
        if part.caption:
            lines.append(f"#block(sticky: true)[*{_typ(part.caption)}*]")
        lines.append(
            f"#text({size - 1}pt)[#table(columns: ({sizes}), stroke: {stroke}, fill: {fill}, "
            f"align: (x, y) => if x == 0 {{ left }} else {{ {align} }}, {head}, {', '.join(body)})]"
        )

    def add(parts: list[Part]) -> None:
        for part in parts:
            if isinstance(part, Heading):
                lines.append(f"{'=' * part.level} {_typ(part.text)}")
            elif isinstance(part, Para) and part.number:
                indent = "1.6em" if part.number[0] in "(•" else "0em"
                lines.append(
                    f"#pad(left: {indent})[#grid(columns: (2.4em, 1fr), [{_typ(part.number)}], [{_typ(part.text)}])]"
                )
            elif isinstance(part, Para):
                note = f"#footnote[{_typ(part.note)}]" if part.note else ""
                lines.append(_typ(part.text) + note)
            elif isinstance(part, Grid):
                grid(part)
            elif isinstance(part, Sideways):
                lines.append("#page(flipped: true)[")
                grid(part.grid)
                lines.append("]")
            elif isinstance(part, Columns):
                lines.append("#columns(2, gutter: 16pt)[")
                add(list(part.parts))
                lines.append("]")
            lines.append("")

    add(document.parts)
    return "\n".join(lines)


def with_typst(document: Document) -> bytes:
    import typst

    made = typst.compile(typst_source(document).encode())
    assert isinstance(made, bytes)
    return made


# --- fpdf2 ----------------------------------------------------------------------------------------------------------


def with_fpdf(document: Document) -> bytes:
    import datetime

    from fpdf import FPDF
    from fpdf.fonts import FontFace

    font = ["Helvetica", "Times"][document.variant % 2]
    size = [10, 11][document.variant % 2]

    class Paper(FPDF):
        def header(self) -> None:
            self.set_font(font, "", 8)
            self.cell(0, 8, document.running, align="R", new_x="LMARGIN", new_y="NEXT")
            self.ln(4)

        def footer(self) -> None:
            self.set_y(-15)
            self.set_font(font, "", 8)
            self.cell(0, 8, f"{self.page_no()}", align="C")

    paper = Paper(unit="pt", format="A4")
    paper.set_creation_date(datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC))
    paper.set_margin(64)
    paper.set_auto_page_break(True, 70)
    paper.set_title(document.title)
    paper.add_page()

    def plain(text: str) -> str:
        return text.replace("–", "-").replace("•", "\x95")

    def grid(part: Grid) -> None:
        paper.set_font(font, "B", size)
        if part.caption:
            paper.multi_cell(0, size * 1.3, plain(part.caption), new_x="LMARGIN", new_y="NEXT")
            paper.ln(3)
        paper.set_font(font, "", size - 1.5)
        borders = {"ruled": "ALL", "lines": "HORIZONTAL_LINES", "zebra": "NONE", "plain": "NONE"}[part.style]
        width = len(part.body[0])
        columns = (34, *[66 / (width - 1)] * (width - 1))
        with paper.table(
            borders_layout=borders,
            num_heading_rows=len(part.head),
            repeat_headings="ON_TOP_OF_EVERY_PAGE" if part.repeat else 0,
            headings_style=FontFace(emphasis="BOLD"),
            cell_fill_color=(230, 236, 240) if part.style == "zebra" else None,
            cell_fill_mode="ROWS" if part.style == "zebra" else "NONE",
            col_widths=columns,
            text_align=("LEFT", *[["RIGHT", "CENTER"][document.variant % 2]] * (width - 1)),
            line_height=size * 1.25,
            padding=2 if document.variant % 2 else 0,
        ) as made:
            for row in part.head:
                line = made.row()
                for cell in row:
                    line.cell(plain(cell.text), colspan=cell.columns, rowspan=cell.rows)
            for values in part.body:
                line = made.row()
                for text in values:
                    line.cell(plain(text))
        paper.ln(8)

    for part in document.parts:
        if isinstance(part, Heading):
            paper.set_font(font, "B", size + 8 - 3 * part.level)
            paper.multi_cell(0, size + 10, plain(part.text), new_x="LMARGIN", new_y="NEXT")
            paper.ln(2)
        elif isinstance(part, Para):
            paper.set_font(font, "", size)
            if part.number:
                paper.set_x(64 + (18 if part.number[0] in "(•" else 0))
                paper.cell(28, size * 1.3, plain(part.number))
            paper.multi_cell(
                0, size * 1.3, plain(part.text), align=["J", "L"][document.variant % 2], new_x="LMARGIN", new_y="NEXT"
            )
            paper.ln(6)
        elif isinstance(part, Grid):
            grid(part)
        elif isinstance(part, Sideways):
            paper.add_page(orientation="landscape")
            grid(part.grid)
    return bytes(paper.output())


# --- HTML, for LibreOffice and Chromium -----------------------------------------------------------------------------


def as_html(document: Document) -> str:
    from html import escape

    rule = {"ruled": "border:1px solid #333", "lines": "border-bottom:1px solid #999", "zebra": "", "plain": ""}
    font = ["Liberation Sans", "Liberation Serif", "DejaVu Sans"][document.variant % 3]
    out = [
        f"<!doctype html><html lang=en><meta charset=utf-8><title>{escape(document.title)}</title><style>"
        f"body{{font:10.5pt '{font}';line-height:1.35}} table{{border-collapse:collapse;width:100%;margin:8pt 0}}"
        "td,th{padding:3pt 5pt;text-align:right;vertical-align:top;font-size:9pt} td:first-child,th:first-child{text-align:left}"
        "caption{text-align:left;font-weight:bold} @page{size:A4;margin:2cm} .two{columns:2;column-gap:20pt}"
        f"td:first-child{{width:{[30, 36, 26][document.variant % 3]}%}}"
        ".zebra tr:nth-child(even) td{background:#e8eef2} dl{display:grid;grid-template-columns:34pt 1fr} dd{margin:0 0 5pt}"
        "</style><body>"
    ]

    def grid(part: Grid) -> None:
        css = rule[part.style]
        out.append(
            f"<table class={part.style}>" + (f"<caption>{escape(part.caption)}</caption>" if part.caption else "")
        )
        out.append("<thead>" if part.repeat else "<tbody>")
        for row in part.head:
            cells = "".join(
                f'<th style="{css}" colspan={c.columns} rowspan={c.rows}>{escape(c.text)}</th>' for c in row
            )
            out.append(f"<tr>{cells}</tr>")
        out.append("</thead><tbody>" if part.repeat else "")
        for values in part.body:
            out.append("<tr>" + "".join(f'<td style="{css}">{escape(text)}</td>' for text in values) + "</tr>")
        out.append("</tbody></table>")

    def add(parts: list[Part]) -> None:
        for part in parts:
            if isinstance(part, Heading):
                out.append(f"<h{part.level}>{escape(part.text)}</h{part.level}>")
            elif isinstance(part, Para) and part.number:
                out.append(f"<dl><dt>{escape(part.number)}</dt><dd>{escape(part.text)}</dd></dl>")
            elif isinstance(part, Para):
                out.append(f"<p>{escape(part.text)}</p>")
            elif isinstance(part, Grid):
                grid(part)
            elif isinstance(part, Sideways):
                grid(part.grid)
            elif isinstance(part, Columns):
                out.append("<div class=two>")
                add(list(part.parts))
                out.append("</div>")

    add(document.parts)
    return "\n".join(out)


def with_chromium(document: Document) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        page, made = Path(folder, "page.html"), Path(folder, "made.pdf")
        page.write_text(as_html(document), encoding="utf-8")
        command = [
            "chromium",
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            f"--print-to-pdf={made}",
            f"file://{page}",
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        return made.read_bytes()


def with_libreoffice(document: Document) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "made.docx")
        source.write_bytes(as_docx(document))
        command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf"]
        subprocess.run([*command, "--outdir", folder, str(source)], check=True, capture_output=True, timeout=180)
        return Path(folder, "made.pdf").read_bytes()


def as_docx(document: Document) -> bytes:
    import docx
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    made = docx.Document()
    made.core_properties.title = document.title
    style = made.styles["Normal"]
    style.font.name = ["Liberation Sans", "Liberation Serif"][document.variant % 2]
    style.font.size = Pt(10.5)
    section = made.sections[0]
    section.header.paragraphs[0].text = document.running

    def grid(part: Grid) -> None:
        if part.caption:
            made.add_paragraph().add_run(part.caption).bold = True
        table = made.add_table(rows=0, cols=len(part.body[0]))
        if part.style == "ruled":
            table.style = "Table Grid"
        elif part.style == "zebra":
            table.style = "Light List Accent 1"
        for _ in [*part.head, *part.body]:
            table.add_row()
        taken: set[tuple[int, int]] = set()
        for i, row in enumerate(part.head):
            j = 0
            for cell in row:
                while (i, j) in taken:
                    j += 1
                first = table.cell(i, j)
                last = table.cell(i + cell.rows - 1, j + cell.columns - 1)
                taken |= {(i + a, j + b) for a in range(cell.rows) for b in range(cell.columns)}
                target = first.merge(last) if first is not last else first
                run = target.paragraphs[0].add_run(cell.text)
                run.bold = True
                if j:
                    target.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
                j += cell.columns
        for i, values in enumerate(part.body, start=len(part.head)):
            for j, text in enumerate(values):
                table.cell(i, j).text = text
                if j:
                    table.cell(i, j).paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT

    def add(parts: list[Part]) -> None:
        for part in parts:
            if isinstance(part, Heading):
                made.add_heading(part.text, part.level)
            elif isinstance(part, Para):
                text = f"{part.number}\t{part.text}" if part.number else part.text
                paragraph = made.add_paragraph(text)
                if part.number:
                    paragraph.paragraph_format.left_indent = Pt(36)
                    paragraph.paragraph_format.first_line_indent = Pt(-28)
                    paragraph.paragraph_format.tab_stops.add_tab_stop(Pt(36))
            elif isinstance(part, Grid):
                grid(part)
                made.add_paragraph()
            elif isinstance(part, Sideways):
                grid(part.grid)
            elif isinstance(part, Columns):
                add(list(part.parts))

    add(document.parts)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


# --- Files that are hard to read ------------------------------------------------------------------------------------


def scanned(pdf: bytes, page: int = 0, *, angle: float = 0.0, dpi: int = 200, part: float = 1.0) -> bytes:
    """The picture of one page (or of its upper part) as a PDF without any text, askew by so many degrees."""
    import pypdfium2
    from PIL import Image
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen import canvas

    document = pypdfium2.PdfDocument(pdf)
    picture = document[page].render(scale=dpi / 72).to_pil().convert("L")
    picture = picture.crop((0, 0, picture.width, round(picture.height * part)))
    picture = picture.rotate(angle, fillcolor=255, resample=Image.Resampling.BICUBIC, expand=abs(angle) > 45)
    jpeg, out = io.BytesIO(), io.BytesIO()
    picture.save(jpeg, "JPEG", quality=75)
    size = (picture.width * 72 / dpi, picture.height * 72 / dpi)
    paper = canvas.Canvas(out, pagesize=size, invariant=1)
    paper.drawImage(ImageReader(jpeg), 0, 0, *size)
    paper.save()
    return out.getvalue()


def set_lines(lines: list[str], *, size: float = 11) -> bytes:
    """Lines of text as they are, one page."""
    from reportlab.pdfgen import canvas

    out = io.BytesIO()
    paper = canvas.Canvas(out, invariant=1)
    paper.setFont("Helvetica", size)
    for i, line in enumerate(lines):
        paper.drawString(72, 760 - 1.4 * size * i, line)
    paper.save()
    return out.getvalue()


def rubbish_text(sentences: int = 12) -> bytes:
    """A page whose text layer is a cipher, as a font without a true ToUnicode table gives it."""
    cipher = str.maketrans(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "xqzjkvbwpygfmdlhcrtnsmwvzbXQZJKVBWPYGFMDLHCRTNSMWVZB"
    )
    return set_lines([line.translate(cipher) for line in Writer(3).text(sentences).split(". ")], size=8)


def locked(pdf: bytes) -> bytes:
    """The same file behind a password."""
    import pikepdf

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.save(out, encryption=pikepdf.Encryption(user="secret", owner="secret", R=6))
    return out.getvalue()


# --- The collection -------------------------------------------------------------------------------------------------

Setter = Callable[[Document], bytes]


def collection() -> dict[str, tuple[Document, Setter]]:
    """Every made document by name. Those named "held_..." are for measuring only."""
    found: dict[str, tuple[Document, Setter]] = {}
    for prefix, seed, v in (("", 1, 0), ("held_", 501, 1)):
        found |= {
            f"{prefix}reportlab_agreement": (agreement(seed, v), with_reportlab),
            f"{prefix}reportlab_plan": (plan(seed + 1, ("ruled", "plain", "zebra", "lines"), v + 2), with_reportlab),
            f"{prefix}reportlab_long_ruled": (long_table(seed + 2, "ruled", not v, v), with_reportlab),
            f"{prefix}reportlab_long_plain": (long_table(seed + 3, "plain", bool(v), v), with_reportlab),
            f"{prefix}reportlab_columns": (newsletter(seed + 4, v), with_reportlab),
            f"{prefix}reportlab_sideways": (turned(seed + 5, ["ruled", "plain"][v], v), with_reportlab),
            f"{prefix}typst_agreement": (agreement(seed + 6, v + 2), with_typst),
            f"{prefix}typst_plan": (plan(seed + 7, ("lines", "plain", "zebra", "ruled"), v), with_typst),
            f"{prefix}typst_long": (long_table(seed + 8, ["zebra", "lines"][v], not v, v + 1), with_typst),
            f"{prefix}typst_columns": (newsletter(seed + 9, v + 2), with_typst),
            f"{prefix}typst_sideways": (turned(seed + 10, ["plain", "lines"][v], v), with_typst),
            f"{prefix}fpdf_agreement": (agreement(seed + 11, v), with_fpdf),
            f"{prefix}fpdf_plan": (plan(seed + 12, ("plain", "ruled", "lines", "zebra"), v), with_fpdf),
            f"{prefix}fpdf_long": (long_table(seed + 13, ["lines", "plain"][v], not v, v), with_fpdf),
        }
    return found


def office_collection() -> dict[str, tuple[Document, Setter]]:
    """Documents set by programs that are not on every machine; their files are kept in the repository."""
    found: dict[str, tuple[Document, Setter]] = {}
    for prefix, seed, v in (("", 31, 0), ("held_", 531, 1)):
        found |= {
            f"{prefix}libreoffice_agreement": (agreement(seed, v), with_libreoffice),
            f"{prefix}libreoffice_plan": (plan(seed + 1, ("ruled", "plain", "zebra"), v), with_libreoffice),
            f"{prefix}chromium_plan": (plan(seed + 2, ("plain", "ruled", "lines", "zebra"), v), with_chromium),
            f"{prefix}chromium_columns": (newsletter(seed + 3, v), with_chromium),
        }
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--office", action="store_true", help="also those that LibreOffice and Chromium set")
    everything = collection()
    if parser.parse_args().office:
        everything |= office_collection()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, (document, setter) in everything.items():
        if setter is with_libreoffice and not shutil.which("soffice"):
            continue
        (FOLDER / f"{name}.pdf").write_bytes(setter(document))
        known = json.dumps(known_layout(document), ensure_ascii=False, indent=0)
        (FOLDER / f"{name}.layout.json").write_text(known + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
