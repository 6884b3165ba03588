"""OpenDocument files: texts (.odt), workbooks (.ods), slides (.odp), packed or flat. A walk over their XML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from lxml import etree

from db.records import Block, Cell, Reading, Unreadable
from monitor.reading.building import Builder, names_what_follows, split_number
from monitor.reading.formats import Package, parse_xml
from monitor.reading.headers import build_table
from monitor.reading.html import counted
from monitor.reading.sheets import Sheet, add_sheets, column_letters
from monitor.reading.shown import show
from monitor.reading.words import even_out, whole

MAX_CELLS = 2_000_000
_MARK = re.compile(r"\[?(\d{1,3}|[*†‡§]{1,3})\]?")
_ERROR = re.compile(r"#(?:REF!|N/A|DIV/0!|VALUE!|NAME\?|NUM!|NULL!)|Err:\d+")


def _local(element: etree._Element) -> str:
    tag = element.tag
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def _get(element: etree._Element, name: str) -> str:
    for key, value in element.attrib.items():
        if str(key).rsplit("}", 1)[-1] == name:
            return str(value)
    return ""


def _first(root: etree._Element | None, name: str) -> etree._Element | None:
    if root is None:
        return None
    return next((part for part in root.iter(etree.Element) if _local(part) == name), None)


def _parts(body: bytes) -> tuple[etree._Element, etree._Element | None, str]:
    """content.xml, styles.xml and the title of a packed document. One locked with a password is refused."""
    package = Package(body)
    manifest = package.xml_or_none("META-INF/manifest.xml")
    if _first(manifest, "encryption-data") is not None:
        raise Unreadable("encrypted", "The document is locked with a password. It is kept as it is.")
    title = _first(package.xml_or_none("meta.xml"), "title")
    return (
        package.xml("content.xml"),
        package.xml_or_none("styles.xml"),
        (title.text or "") if title is not None else "",
    )


def read_odt(body: bytes) -> Reading:
    content, styles, title = _parts(body)
    return _text_reading(content, styles, title)


def read_ods(body: bytes, *, max_cells: int = MAX_CELLS) -> Reading:
    content, _, title = _parts(body)
    return _sheets_reading(content, title, max_cells)


def read_odp(body: bytes) -> Reading:
    content, styles, title = _parts(body)
    return _slides_reading(content, styles, title)


def read_flat(body: bytes) -> Reading:
    """One XML file for all (.fodt, .fods, .fodp)."""
    root = parse_xml(body)
    title = _first(root, "title")
    words = (title.text or "") if title is not None else ""
    if _first(root, "spreadsheet") is not None:
        return _sheets_reading(root, words, MAX_CELLS)
    if _first(root, "presentation") is not None:
        return _slides_reading(root, root, words)
    return _text_reading(root, root, words)


# --- Texts ----------------------------------------------------------------------------------------------------------


@dataclass
class _ListLevel:
    format: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int = 1
    shown: int = 1  # how many levels' numbers are shown
    bullet: bool = False


@dataclass
class _Style:
    parent: str = ""
    shown_name: str = ""
    bold: bool | None = None
    hidden: bool | None = None
    raised: bool | None = None
    list_style: str = ""
    outline: int | None = None


class _Styles:
    def __init__(self, roots: list[etree._Element]) -> None:
        self.lists: dict[str, dict[int, _ListLevel]] = {}
        self.outline: dict[int, _ListLevel] = {}
        self._known: dict[str, _Style] = {}
        for root in roots:
            for element in root.iter(etree.Element):
                name = _local(element)
                if name == "list-style":
                    self.lists[_get(element, "name")] = dict(_list_levels(element))
                elif name == "outline-style":
                    self.outline = dict(_list_levels(element))
                elif name == "style":
                    self._known[_get(element, "name")] = _style(element)

    def chain(self, name: str) -> Iterator[_Style]:
        seen: set[str] = set()
        while name in self._known and name not in seen:
            seen.add(name)
            yield self._known[name]
            name = self._known[name].parent

    def names(self, name: str) -> Iterator[str]:
        seen: set[str] = set()
        while name and name not in seen:
            seen.add(name)
            style = self._known.get(name)
            yield (style.shown_name if style and style.shown_name else name).replace("_20_", " ").lower()
            name = style.parent if style else ""

    def bold(self, name: str) -> bool | None:
        return next((style.bold for style in self.chain(name) if style.bold is not None), None)

    def hidden(self, name: str) -> bool:
        return next((style.hidden for style in self.chain(name) if style.hidden is not None), False)

    def raised(self, name: str) -> bool:
        return next((style.raised for style in self.chain(name) if style.raised is not None), False)

    def list_style(self, name: str) -> str:
        return next((style.list_style for style in self.chain(name) if style.list_style), "")


def _style(element: etree._Element) -> _Style:
    style = _Style(_get(element, "parent-style-name"), _get(element, "display-name"))
    style.list_style = _get(element, "list-style-name")
    for part in element:
        if _local(part) == "text-properties":
            weight, display = _get(part, "font-weight"), _get(part, "display")
            style.bold = weight in ("bold", "600", "700", "800", "900") if weight else None
            style.hidden = display == "none" if display else None
            position = _get(part, "text-position")
            style.raised = position.startswith("super") or bool(re.match(r"[1-9]", position)) if position else None
    return style


def _list_levels(element: etree._Element) -> Iterator[tuple[int, _ListLevel]]:
    for part in element:
        level = whole(_get(part, "level"), -1)
        if level >= 0:
            yield (
                level,
                _ListLevel(
                    format=_get(part, "num-format"),
                    prefix=_get(part, "num-prefix"),
                    suffix=_get(part, "num-suffix"),
                    start=whole(_get(part, "start-value"), 1),
                    shown=whole(_get(part, "display-levels"), 1),
                    bullet=_local(part) in ("list-level-style-bullet", "list-level-style-image"),
                ),
            )


@dataclass
class _Words:
    text: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    bold: list[bool] = field(default_factory=list)
    frames: list[etree._Element] = field(default_factory=list)


@dataclass
class _OpenList:
    style: str
    counters: dict[int, int]


def _text_reading(content: etree._Element, styles: etree._Element | None, title: str) -> Reading:
    body = _first(content, "text")
    if body is None:
        raise Unreadable("damaged", "The document has no text part.")
    walk = _Walk(content, styles)
    walk.has_title = any(
        walk.is_title(part) and "".join(str(text) for text in part.itertext()).strip()
        for part in body.iter(etree.Element)
        if _local(part) == "p"
    )
    walk.blocks(body)
    walk.finish(styles)
    if not walk.builder.blocks:
        raise Unreadable("empty", "The document holds no words.")
    if any(block.kind == "heading" and block.level <= 2 for block in walk.builder.blocks):
        title = walk.title
    return walk.builder.reading(title, "odt", pending=tuple(walk.pending), comments=tuple(walk.comments))


class _Walk:
    def __init__(self, content: etree._Element, styles: etree._Element | None) -> None:
        self.builder = Builder()
        self.styles = _Styles([root for root in (styles, content) if root is not None])
        self.title = ""
        self.has_title = False
        self.pending: list[Block] = []
        self.comments: list[str] = []
        self.notes: list[tuple[str, str]] = []
        self.lists: list[_OpenList] = []
        self.ended: dict[str, dict[int, int]] = {}  # counters of lists by style, for those that go on
        self.headings: dict[int, int] = {}
        self.insertions: set[str] = set()
        self.inserting: dict[str, list[str]] = {}
        self.item_number: tuple[str, bool] | None = None

    def is_title(self, element: etree._Element) -> bool:
        return "title" in self.styles.names(_get(element, "style-name"))

    # Blocks

    def blocks(self, parent: etree._Element) -> None:
        for element in parent:
            name = _local(element)
            if name == "h":
                self._heading(element)
            elif name == "p":
                self._paragraph(element)
            elif name == "list":
                self._list(element)
            elif name == "table":
                self._table(element)
            elif name == "tracked-changes":
                self._tracked(element)
            elif name in ("change-start", "change-end"):
                self._change_mark(name, _get(element, "change-id"))
            elif name in ("section", "index-body", "text-box", "frame", "g", "numbered-paragraph", "table-of-content"):
                if name == "table-of-content":
                    self.builder.out_of_text(" ".join(str(text) for text in element.itertext())[:500])
                elif not (name == "section" and _get(element, "display") == "none"):
                    self.blocks(element)

    def _tracked(self, element: etree._Element) -> None:
        for region in element:
            key = _get(region, "id")
            for change in region:
                if _local(change) == "insertion":
                    self.insertions.add(key)
                elif _local(change) == "deletion":
                    words = [self._plain(part) for part in change if _local(part) in ("p", "h", "list", "table")]
                    self._note_pending("deletion", " ".join(filter(None, words)))

    def _note_pending(self, kind: Literal["insertion", "deletion"], text: str) -> None:
        text = even_out(text)
        if text:
            self.pending.append(Block("paragraph", text, self.builder.place(), pending=kind))

    def _change_mark(self, name: str, key: str) -> None:
        if name == "change-start" and key in self.insertions:
            self.inserting[key] = []
        elif name == "change-end" and key in self.inserting:
            self._note_pending("insertion", "".join(self.inserting.pop(key)))

    def _heading(self, element: etree._Element) -> None:
        words = _Words()
        self._inline(element, words)
        text = even_out("".join(words.text))
        level = max(1, whole(_get(element, "outline-level"), 1))
        if not text:
            return
        number = ""
        if self.item_number is not None:
            number, self.item_number = self.item_number[0], None
        elif level in self.styles.outline and _get(element, "is-list-header") != "true":
            number = _next_number(self.headings, self.styles.outline, level)
        if not number:
            number, text = split_number(text, bullets=False)
        self.builder.heading(text, level + self.has_title, number)
        self._frames(words)

    def _paragraph(self, element: etree._Element) -> None:
        words = _Words()
        self._inline(element, words)
        text = even_out("".join(words.text))
        number, bullet = self.item_number or ("", False)
        if text:
            self.item_number = None
            raw = "".join(words.text).strip(" \n")
            if "\t" in raw and not (number or words.hidden or words.frames):
                self.builder.tabbed(raw, lambda: self._say(element, text, number, bullet, words))
            else:
                self._say(element, text, number, bullet, words)
        if words.hidden:
            self.builder.paragraph("".join(words.hidden), hidden=True)
        self._frames(words)

    def _say(self, element: etree._Element, text: str, number: str, bullet: bool, words: _Words) -> None:
        marks = tuple(words.marks)
        style = _get(element, "style-name")
        if self.is_title(element):
            self.title = self.title or text
            self.builder.heading(text, 1)
            return
        typed, rest = ("", text) if number and not bullet else split_number(text)
        bold = bool(words.bold) and all(words.bold)
        named = next(
            (found for name in self.styles.names(style) if (found := re.fullmatch(r"heading (\d)", name))), None
        )
        if named and not self.lists:
            self.builder.heading(rest, int(named[1]) + self.has_title, number or typed)
        elif (
            bold
            and not bullet
            and names_what_follows(rest)
            and (not (number or typed) or (number or typed)[0].isdigit())
        ):
            self.builder.heading(rest, 6, number or typed)
        elif number or typed:
            depth = max(1, len(self.lists)) if bullet else None
            self.builder.item(rest if typed else text, typed or number, depth, marks=marks)
        else:
            self.builder.paragraph(text, marks=marks)

    def _frames(self, words: _Words) -> None:
        for frame in words.frames:
            self.blocks(frame)

    def _list(self, element: etree._Element) -> None:
        style = _get(element, "style-name") or (self.lists[-1].style if self.lists else "")
        if self.lists:
            counters = self.lists[0].counters
        elif _get(element, "continue-numbering") == "true" or _get(element, "continue-list"):
            counters = self.ended.get(style, {})
        else:
            counters = {}
        self.lists.append(_OpenList(style, counters))
        level = len(self.lists)
        for item in element:
            if _local(item) not in ("list-item", "list-header"):
                continue
            known = self.styles.lists.get(style, {})
            if not known:
                first = next((part for part in item if _local(part) in ("p", "h")), None)
                if first is not None:
                    known = self.styles.lists.get(self.styles.list_style(_get(first, "style-name")), {})
            start = whole(_get(item, "start-value"), -1)
            if start >= 0:
                counters[level] = start - 1
            own_words = any(_local(part) in ("p", "h") for part in item)
            if _local(item) == "list-item" and own_words:
                own = known.get(level)
                if own is None or own.bullet:
                    self.item_number = ("•", True)
                elif own.format:
                    self.item_number = (_next_number(counters, known, level), False)
            self.blocks(item)
            self.item_number = None
        self.lists.pop()
        if not self.lists:
            self.ended[style] = counters

    # Words

    def _inline(
        self, element: etree._Element, words: _Words, *, bold: bool | None = None, hidden: bool = False
    ) -> None:
        style = _get(element, "style-name")
        own = self.styles.bold(style)
        bold = own if own is not None else bold
        hidden = hidden or self.styles.hidden(style)
        self._add(element.text or "", words, bold, hidden)
        for child in element:
            self._inside(child, words, bold, hidden)
            self._add(child.tail or "", words, bold, hidden)

    def _inside(self, child: etree._Element, words: _Words, bold: bool | None, hidden: bool) -> None:
        name = _local(child)
        if name == "s":
            self._add(" " * min(whole(_get(child, "c"), 1), 100), words, bold, hidden)
        elif name in ("tab", "line-break"):
            self._add("\t" if name == "tab" else "\n", words, bold, hidden)
        elif name == "note":
            self._note(child, words)
        elif name == "annotation":
            self._comment(child)
        elif name in ("frame", "g", "custom-shape", "rect", "text-box"):
            words.frames.extend(part for part in _text_boxes(child))
        elif name in ("hidden-text", "hidden-paragraph"):
            words.hidden.append(_get(child, "string-value") or "".join(str(text) for text in child.itertext()))
        elif name in ("change-start", "change-end"):
            self._change_mark(name, _get(child, "change-id"))
        elif name == "span" and self.styles.raised(_get(child, "style-name")):
            text = even_out("".join(str(text) for text in child.itertext()))
            mark = _MARK.fullmatch(text)
            if mark and "".join(words.text)[-1:].strip():
                words.marks.append(mark[1])
            else:
                self._inline(child, words, bold=bold, hidden=hidden)
        elif name not in (
            "annotation-end",
            "bookmark",
            "bookmark-start",
            "bookmark-end",
            "soft-page-break",
            "ruby-text",
        ):
            self._inline(child, words, bold=bold, hidden=hidden)

    def _add(self, text: str, words: _Words, bold: bool | None, hidden: bool) -> None:
        if not text:
            return
        for pieces in self.inserting.values():
            pieces.append(text)
        if hidden:
            words.hidden.append(text)
            return
        words.text.append(text)
        if text.strip():
            words.bold.append(bool(bold))

    def _note(self, element: etree._Element, words: _Words) -> None:
        citation = _first(element, "note-citation")
        mark = even_out("".join(str(text) for text in citation.itertext())) if citation is not None else ""
        body = _first(element, "note-body")
        words.marks.append(mark)
        self.notes.append((mark, self._plain(body) if body is not None else ""))

    def _comment(self, element: etree._Element) -> None:
        author = _first(element, "creator")
        words = " ".join(self._plain(part) for part in element if _local(part) in ("p", "list"))
        name = (author.text or "") if author is not None else ""
        if even_out(words):
            self.comments.append(even_out(f"{name}: {words}" if name else words))

    def _plain(self, element: etree._Element) -> str:
        """The words of paragraphs inside, without leaving traces."""
        kept = _Words()
        paragraphs = [part for part in element.iter(etree.Element) if _local(part) in ("p", "h")]
        for paragraph in paragraphs or [element]:
            self._inline(paragraph, kept)
            kept.text.append(" ")
        return even_out("".join(kept.text))

    # Tables

    def _table(self, element: etree._Element) -> None:
        grid: list[list[Cell]] = []
        marks: list[str] = []
        heads = 0
        spans: dict[tuple[int, int], Cell] = {}
        for row, in_head in _rows(element):
            line: list[Cell] = []
            for cell in row:
                name = _local(cell)
                if name not in ("table-cell", "covered-table-cell"):
                    continue
                repeat = min(_whole(cell, "number-columns-repeated", 1), 1000)
                across, down = _whole(cell, "number-columns-spanned", 1), _whole(cell, "number-rows-spanned", 1)
                text = self._cell_text(cell, marks) if name == "table-cell" else ""
                for _ in range(repeat):
                    here = (len(grid), len(line))
                    if here in spans:
                        line.append(spans.pop(here))
                        continue
                    line.append(Cell(text))
                    if text and (across > 1 or down > 1):
                        for below in range(min(down, 1000)):
                            for right in range(min(across, 1000)):
                                if below or right:
                                    spans[(here[0] + below, here[1] + right)] = Cell(text, filled=True)
            if in_head and heads == len(grid):
                heads += 1
            grid.append(line)
            if sum(map(len, grid[-1:])) * len(grid) > MAX_CELLS:
                raise Unreadable("too_large", "The tables of the document have more cells than the limit.")
        width = max((len(line) for line in grid), default=0)
        if width <= 1:
            for row, _ in _rows(element):
                for cell in row:
                    self.blocks(cell)
            return
        table = build_table(grid)
        if table is not None and heads > table.header_rows:
            table = build_table(grid, header_rows=heads)
        self.builder.table(table, marks=marks)

    def _cell_text(self, cell: etree._Element, marks: list[str]) -> str:
        words = _Words()
        for part in cell.iter(etree.Element):
            if _local(part) in ("p", "h") and not any(_local(above) == "annotation" for above in part.iterancestors()):
                self._inline(part, words)
                words.text.append(" ")
        marks.extend(words.marks)
        return even_out("".join(words.text))

    def finish(self, styles: etree._Element | None) -> None:
        self.builder.close_tabbed()
        for mark, text in self.notes:
            self.builder.note(text, mark)
        for master in styles.iter(etree.Element) if styles is not None else ():
            if re.match(r"(?:header|footer)(?:-left|-first)?$", _local(master)):
                for paragraph in master.iter(etree.Element):
                    if _local(paragraph) == "p":
                        self.builder.out_of_text("".join(str(text) for text in paragraph.itertext()))


def _text_boxes(element: etree._Element) -> Iterator[etree._Element]:
    for part in element.iter(etree.Element):
        if _local(part) == "text-box" or (
            _local(part) in ("custom-shape", "rect") and any(_local(p) == "p" for p in part)
        ):
            yield part


def _next_number(counters: dict[int, int], levels: dict[int, _ListLevel], level: int) -> str:
    """The number shown at the next item of this level; deeper levels begin again."""
    own = levels[level]
    counters[level] = counters.get(level, own.start - 1) + 1
    for deeper in [known for known in counters if known > level]:
        del counters[deeper]
    if not own.format:
        return ""
    first = max(1, level - own.shown + 1)
    parts = []
    for which in range(first, level + 1):
        kind = levels.get(which, own)
        if kind.format:
            parts.append(counted(counters.setdefault(which, kind.start), kind.format))
    return f"{own.prefix}{'.'.join(parts)}{own.suffix}".strip()


# --- Workbooks ------------------------------------------------------------------------------------------------------


def _rows(table: etree._Element, *, head: bool = False) -> Iterator[tuple[etree._Element, bool]]:
    """Rows in order, with whether they are header rows; not those of tables inside cells."""
    for part in table:
        name = _local(part)
        if name == "table-row":
            yield part, head
        elif name in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _rows(part, head=head or name == "table-header-rows")


def _columns(table: etree._Element) -> Iterator[etree._Element]:
    for part in table:
        name = _local(part)
        if name == "table-column":
            yield part
        elif name in ("table-columns", "table-header-columns", "table-column-group"):
            yield from _columns(part)


def _whole(element: etree._Element, name: str, default: int) -> int:
    return max(1, whole(_get(element, name), default))


def _sheets_reading(content: etree._Element, title: str, max_cells: int) -> Reading:
    book = _first(content, "spreadsheet")
    if book is None:
        raise Unreadable("damaged", "The workbook has no sheets.")
    out_of_sight = {
        _get(style, "name")
        for style in content.iter(etree.Element)
        if _local(style) == "style" and any(_get(part, "display") == "false" for part in style)
    }
    comments: list[str] = []
    sheets: list[Sheet] = []
    left = max_cells
    for table in book:
        if _local(table) != "table":
            continue
        sheet = Sheet(even_out(_get(table, "name")), {}, hidden=_get(table, "style-name") in out_of_sight)
        left = _read_sheet(table, sheet, comments, left)
        sheets.append(sheet)
    builder = Builder()
    add_sheets(builder, sheets)
    if not builder.blocks:
        raise Unreadable("empty", "The workbook holds no values on any sheet.")
    hidden = [sheet.name for sheet in sheets if sheet.hidden and sheet.cells]
    warnings = ("Hidden sheets: " + ", ".join(hidden),) if hidden else ()
    return builder.reading(title, "ods", comments=tuple(comments), warnings=warnings)


def _read_sheet(table: etree._Element, sheet: Sheet, comments: list[str], left: int) -> int:
    hidden_rows: set[int] = set()
    hidden_columns: set[int] = set()
    column = 0
    for part in _columns(table):
        repeat = min(_whole(part, "number-columns-repeated", 1), 16_384)
        if _get(part, "visibility") in ("collapse", "filter"):
            hidden_columns.update(range(column + 1, column + repeat + 1))
        column += repeat
    row_number = 0
    for row, _ in _rows(table):
        repeat = _whole(row, "number-rows-repeated", 1)
        line = dict(_cells(row, row_number + 1, sheet, comments))
        if line:
            left -= len(line) * repeat
            if left < 0:
                raise Unreadable("too_large", "The workbook has more cells than the limit.")
            for number in range(row_number + 1, row_number + repeat + 1):
                own = line if repeat == 1 else _moved(line, number)
                sheet.cells[number] = own
                if _get(row, "visibility") in ("collapse", "filter"):
                    hidden_rows.add(number)
        row_number += repeat
    sheet.hidden_rows, sheet.hidden_columns = frozenset(hidden_rows), frozenset(hidden_columns)
    return left


def _moved(line: dict[int, Cell], row: int) -> dict[int, Cell]:
    return {c: Cell(cell.text, f"{column_letters(c)}{row}", cell.filled, cell.error) for c, cell in line.items()}


def _cells(row: etree._Element, number: int, sheet: Sheet, comments: list[str]) -> Iterator[tuple[int, Cell]]:
    column = 0
    for cell in row:
        if _local(cell) not in ("table-cell", "covered-table-cell"):
            continue
        repeat = min(_whole(cell, "number-columns-repeated", 1), 16_384)
        if _local(cell) == "table-cell":
            ref = f"{column_letters(column + 1)}{number}"
            text, error = _cell_shown(cell)
            for note in cell:
                if _local(note) == "annotation":
                    words = [str(text) for part in note if _local(part) == "p" for text in part.itertext()]
                    comments.append(f"{sheet.name} {ref}: {even_out(' '.join(words))}")
            if text or error:
                across, down = _whole(cell, "number-columns-spanned", 1), _whole(cell, "number-rows-spanned", 1)
                if across > 1 or down > 1:
                    sheet.merged.append((number, column + 1, number + down - 1, column + across))
                for index in range(column + 1, column + repeat + 1):
                    yield index, Cell(text, f"{column_letters(index)}{number}", error=error)
        column += repeat


def _cell_shown(cell: etree._Element) -> tuple[str, bool]:
    """What the cell shows: the file keeps it as text beside the value. Without that, the value itself."""
    pieces: list[str] = []
    for part in cell:
        if _local(part) == "p":
            pieces.append("".join(_cell_words(part)))
    text = even_out(" ".join(pieces))
    if text:
        return text, _ERROR.fullmatch(text) is not None
    kind, value = _get(cell, "value-type"), _get(cell, "value")
    if value:
        try:
            number = float(value)
        except ValueError:
            return value, False
        return show(number, {"percentage": "0.0%", "currency": "£#,##0.00"}.get(kind, "General")), False
    for name in ("date-value", "time-value", "string-value", "boolean-value"):
        if _get(cell, name):
            return _get(cell, name), False
    return "", bool(_get(cell, "formula")) and kind != "string"


def _cell_words(paragraph: etree._Element) -> Iterator[str]:
    yield paragraph.text or ""
    for part in paragraph:
        name = _local(part)
        if name == "s":
            yield " " * min(_whole(part, "c", 1), 100)
        elif name in ("tab", "line-break"):
            yield " "
        elif name != "annotation":
            yield from _cell_words(part)
        yield part.tail or ""


# --- Slides ---------------------------------------------------------------------------------------------------------


def _slides_reading(content: etree._Element, styles: etree._Element | None, title: str) -> Reading:
    show_ = _first(content, "presentation")
    if show_ is None:
        raise Unreadable("damaged", "The file has no slides.")
    walk = _Walk(content, styles)
    count = 0
    for page in show_:
        if _local(page) != "page":
            continue
        count += 1
        walk.builder.forget_headings()
        walk.builder.page = count
        for frame in page:
            name = _local(frame)
            kind = _get(frame, "class")
            if name == "notes":
                walk.builder.note(walk._plain(frame))
            elif kind == "title":
                walk.builder.heading(walk._plain(frame), 1)
            elif kind in ("footer", "page-number", "date-time", "header"):
                walk.builder.out_of_text(walk._plain(frame))
            else:
                table = next((part for part in frame if _local(part) == "table"), None)
                walk.blocks(frame if table is None and name != "custom-shape" else _only(frame, table))
    walk.builder.close_tabbed()
    if not walk.builder.blocks:
        raise Unreadable("empty", "The slides hold no words.")
    return walk.builder.reading(title, "odp", pages=count)


def _only(frame: etree._Element, table: etree._Element | None) -> etree._Element:
    """A frame with a table also holds a picture of it: the table alone is read."""
    if table is None:
        return frame
    alone = etree.Element("frame")
    alone.append(table)
    return alone
