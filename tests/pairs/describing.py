"""Reads the descriptions: base documents in a plain markup, and what each pair changes in them.

Markup, a blank line between blocks: "# " and "## " headings, "3.4 text" a clause, "- " an item, "| a | b |" a table
(its first row the headers, "^ " before it its caption), "~ " a note under a table, else a paragraph.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

from tests.documents.describing import Block, Document, Table, Text, b, c, col, h1, h2, millions, n, p, percent, row
from tests.documents.producing import PRODUCERS

FOLDER = Path(__file__).parent
Part = Literal["tune", "held"]
_MEDIA = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "html": "text/html; charset=utf-8",
    "csv": "text/csv",
    "txt": "text/plain",
}


@dataclass(frozen=True)
class Expected:
    """One material change that a person should be told of."""

    kind: str
    measure: str
    period: str = ""  # of the new figure, or of the old one where there is no new
    old: Decimal | None = None
    new: Decimal | None = None
    note: str = ""  # words that a note on it must hold


@dataclass(frozen=True)
class Pair:
    """A document before and after, in their formats, with the changes expected: none where nothing material changed."""

    name: str
    part: Part
    base: str
    format_before: str
    format_after: str
    edits: tuple[tuple[str, str], ...]
    expected: tuple[Expected, ...]
    html_edits: tuple[tuple[str, str], ...] = ()
    allowed: tuple[str, ...] = ()  # measures on which one change more is neither right nor wrong

    @property
    def id(self) -> str:
        return f"{self.name}-{self.format_before}-{self.format_after}"

    @property
    def is_material(self) -> bool:
        return bool(self.expected)

    def bodies(self) -> tuple[tuple[bytes, str], tuple[bytes, str]]:
        """Both documents' bytes with their media types."""
        text = base(self.base)
        return _made(text, self.format_before, self.base, ()), _made(
            self._edited(text), self.format_after, self.base, self.html_edits
        )

    def _edited(self, text: str) -> str:
        for old, new in self.edits:
            if old not in text:
                raise ValueError(f"{self.name}: {old!r} is not in {self.base}.txt")
            text = text.replace(old, new)
        return text


def base(name: str) -> str:
    return (FOLDER / "bases" / f"{name}.txt").read_text("utf-8")


def pairs(part: Part | None = None) -> Iterator[Pair]:
    """All pairs described, one for each format asked for."""
    for name in ("tune", "held") if part is None else (part,):
        rows = tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))["pair"]
        for line in rows:
            for formats in line["formats"]:
                before, _, after = formats.partition(">")
                yield Pair(
                    line["name"],
                    name,
                    line["base"],
                    before,
                    after or before,
                    tuple((old, new) for old, new in line.get("edits", ())),
                    tuple(_expected(e) for e in line.get("expected", ())),
                    tuple((old, new) for old, new in line.get("html_edits", ())),
                    tuple(line.get("allowed", ())),
                )


def _expected(line: dict[str, Any]) -> Expected:
    old, new = (None if line.get(k) is None else Decimal(str(line[k])) for k in ("old", "new"))
    return Expected(line["kind"], line["measure"], line.get("period", ""), old, new, line.get("note", ""))


def _made(text: str, form: str, name: str, html_edits: tuple[tuple[str, str], ...]) -> tuple[bytes, str]:
    blocks = tuple(_blocks(text))
    title = next((block.text for block in blocks if isinstance(block, Text) and block.kind == "h1"), name)
    body = PRODUCERS[form](Document(name, title, blocks, (form,)))
    for old, new in html_edits:
        page = body.decode()
        if old not in page:
            raise ValueError(f"{name}: {old!r} is not in the page")
        body = page.replace(old, new).encode()
    return body, _MEDIA[form.partition("-")[0]]


def _blocks(text: str) -> Iterator[Block]:
    caption = ""
    for part in re.split(r"\n\s*\n", text.strip()):
        lines = part.strip().splitlines()
        if lines[0].startswith("|"):
            yield _table(caption, [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines])
            caption = ""
            continue
        for line in lines:
            if line.startswith("^ "):
                caption = line[2:]
            elif line.startswith("# "):
                yield h1(line[2:])
            elif line.startswith("## "):
                yield h2(line[3:])
            elif line.startswith("- "):
                yield b(line[2:])
            elif line.startswith("~ "):
                yield n(line[2:])
            elif match := re.match(r"(\d+(?:\.\d+|\([a-z]\))?\.?)\s+(?=[A-Z])(.+)", line):
                yield c(match[1], match[2])
            else:
                yield p(line)


def _table(caption: str, lines: list[list[str]]) -> Table:
    head, *body = lines
    return Table(caption, (head[0],), tuple(col(text) for text in head[1:]), tuple(_row(line) for line in body))


def _row(line: list[str]) -> Any:
    """Numbers as a workbook holds them where the whole row has one form, else as words."""
    cells = line[1:]
    if all(re.fullmatch(r"\d{1,3}(,\d{3})*|\d+", cell) for cell in cells):
        return row(line[0], *(int(cell.replace(",", "")) for cell in cells))
    if all(re.fullmatch(r"\d+%", cell) for cell in cells):
        return row(line[0], *(int(cell[:-1]) for cell in cells), show=percent)
    if all(re.fullmatch(r"£\d+\.\d+m", cell) for cell in cells):
        return row(line[0], *(float(cell[1:-1]) for cell in cells), show=millions)
    return row(line[0], *cells)
