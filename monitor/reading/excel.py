"""Excel workbooks: the new kind (.xlsx, .xlsm) by our own walk over their XML, the old (.xls) by xlrd.

Our own walk, because it holds only cells that say something (a used range may lie), refuses entities, knows a formula
without a kept value from an empty cell, and needs a third of the time and memory of a full model of the workbook.
"""

from __future__ import annotations

import io
import posixpath
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

from lxml import etree

from db.records import Cell, Reading, Unreadable
from monitor.reading.building import Builder
from monitor.reading.formats import Package, refuse_entities
from monitor.reading.sheets import Grid, Sheet, add_sheets, column_letters
from monitor.reading.shown import BUILTIN, show
from monitor.reading.words import even_out, whole

MAX_CELLS = 2_000_000
_REF = re.compile(r"([A-Z]{1,3})(\d{1,7})")


def _local(element: etree._Element) -> str:
    tag = element.tag
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def _relation_id(element: etree._Element) -> str:
    return next((str(value) for key, value in element.attrib.items() if str(key).endswith("}id")), "")


def read_xlsx(body: bytes, *, max_cells: int = MAX_CELLS) -> Reading:
    """A workbook of the new kind. Macros, links and queries in it are not so much as looked at."""
    package = Package(body)
    book = _Book(package, max_cells)
    builder = Builder()
    sheets = list(book.sheets())
    add_sheets(builder, sheets)
    if not builder.blocks:
        raise Unreadable("empty", "The workbook holds no values on any sheet.")
    return builder.reading(book.title(), "xlsx", comments=tuple(book.comments), warnings=tuple(_warnings(sheets, book)))


def _warnings(sheets: list[Sheet], book: _Book) -> Iterator[str]:
    hidden = [sheet.name for sheet in sheets if sheet.hidden and sheet.cells]
    if hidden:
        yield "Hidden sheets: " + ", ".join(hidden)
    if book.not_calculated:
        yield f"{book.not_calculated:,} formulas have no kept value: open the workbook in Excel to see them."
    if book.lost:
        yield f"{book.lost:,} cells stand for words that are not in the file: it is damaged, words may be missing."
    errors = sum(
        cell.error and bool(cell.text) for sheet in sheets for row in sheet.cells.values() for cell in row.values()
    )
    if errors:
        yield f"{errors:,} cells hold an error such as #REF!."
    if book.charts:
        yield f"{book.charts} sheets hold a chart only."


class _Book:
    """The parts that all sheets share: strings, styles, names of sheets."""

    def __init__(self, package: Package, max_cells: int) -> None:
        self.package = package
        self.cells_left = max_cells
        self.not_calculated = 0
        self.lost = 0  # cells whose words are not in the file
        self.charts = 0
        self.comments: list[str] = []
        self.main = self._main_part()
        self.root = package.xml(self.main)
        self.relations = self._relations(self.main)
        self.strings = self._strings()
        self.formats = self._formats()
        self.since_1904 = any(
            element.get("date1904") in ("1", "true") for element in self.root if _local(element) == "workbookPr"
        )

    def _main_part(self) -> str:
        relations = self.package.xml_or_none("_rels/.rels")
        for relation in relations if relations is not None else ():
            name = (relation.get("Target") or "").lstrip("/")
            if (relation.get("Type") or "").endswith("/officeDocument") and name in self.package:
                return name
        return "xl/workbook.xml"

    def _relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Id -> kind and name of a part within the package."""
        folder = posixpath.dirname(part)
        root = self.package.xml_or_none(f"{folder}/_rels/{posixpath.basename(part)}.rels")
        found: dict[str, tuple[str, str]] = {}
        for relation in root if root is not None else ():
            if relation.get("TargetMode") == "External":
                continue
            target = relation.get("Target") or ""
            name = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"{folder}/{target}")
            found[relation.get("Id") or ""] = ((relation.get("Type") or "").rsplit("/", 1)[-1], name)
        return found

    def _part(self, kind: str) -> str:
        return next((name for known, name in self.relations.values() if known == kind and name in self.package), "")

    def _strings(self) -> list[str]:
        name = self._part("sharedStrings")
        if not name:
            return []
        return [_rich_text(item) for item in _elements(self.package.read(name), "si")]

    def _formats(self) -> list[str]:
        """The number format of each cell style."""
        name = self._part("styles")
        if not name:
            return []
        root = self.package.xml(name)
        codes = dict(BUILTIN)
        styles: list[str] = []
        for part in root:
            if _local(part) == "numFmts":
                for format in part:
                    codes[whole(format.get("numFmtId"), -1)] = format.get("formatCode") or "General"
        for part in root:
            if _local(part) == "cellXfs":
                styles = [codes.get(whole(style.get("numFmtId"), 0), "General") for style in part]
        return styles

    def title(self) -> str:
        core = self.package.xml_or_none("docProps/core.xml")
        return next((part.text or "" for part in core if _local(part) == "title"), "") if core is not None else ""

    def sheets(self) -> Iterator[Sheet]:
        for element in self.root.iter(etree.Element):
            if _local(element) != "sheet" or element.get("name") is None:
                continue
            kind, name = self.relations.get(_relation_id(element), ("", ""))
            if kind == "chartsheet":
                self.charts += 1
            if kind != "worksheet" or name not in self.package:
                continue
            sheet = Sheet(even_out(element.get("name") or ""), {}, hidden=element.get("state", "visible") != "visible")
            self._read_sheet(sheet, name)
            yield sheet

    def _read_sheet(self, sheet: Sheet, name: str) -> None:
        data = self.package.read(name)
        refuse_entities(data)
        hidden_rows: set[int] = set()
        hidden_columns: set[int] = set()
        row_number = 0
        for element in _elements(data, "row", "mergeCell", "col"):
            kind = _local(element)
            if kind == "row":
                said = whole(element.get("r"))
                row_number = said if said > 0 else row_number + 1
                if element.get("hidden") in ("1", "true"):
                    hidden_rows.add(row_number)
                self._read_row(sheet.cells, element, row_number)
            elif kind == "mergeCell":
                first, _, last = (element.get("ref") or "").partition(":")
                corners = _REF.fullmatch(first), _REF.fullmatch(last or first)
                if corners[0] and corners[1]:
                    (left, top), (right, bottom) = corners[0].groups(), corners[1].groups()
                    sheet.merged.append((int(top), _column(left), int(bottom), _column(right)))
            elif element.get("hidden") in ("1", "true"):
                low, high = whole(element.get("min"), 0), whole(element.get("max"), 0)
                hidden_columns.update(range(low, min(high, low + 16_384) + 1))
        sheet.hidden_rows, sheet.hidden_columns = frozenset(hidden_rows), frozenset(hidden_columns)
        self._notes(sheet, name)

    def _read_row(self, grid: Grid, row: etree._Element, number: int) -> None:
        line: dict[int, Cell] = {}
        column = 0
        space = str(row.tag)[:-3]  # the namespace in braces: its element names are compared whole, which is faster
        name = f"{space}c"
        for element in row:
            if element.tag != name:
                continue
            ref = element.get("r")
            column = _column(ref.rstrip("0123456789")) if ref else column + 1
            self.cells_left -= 1
            if self.cells_left < 0:
                raise Unreadable("too_large", "The workbook has more cells than the limit.")
            if not len(element) or not 0 < column <= 16_384:
                continue
            text, error = self._shown(element, space)
            if text or error:
                line[column] = Cell(text, ref or f"{column_letters(column)}{number}", error=error)
        if line:
            grid.setdefault(number, {}).update(line)

    def _shown(self, element: etree._Element, space: str) -> tuple[str, bool]:
        """What the cell shows, and whether it is an error or a formula without a kept value."""
        kind = element.get("t", "n")
        value: str | None = None
        formula = False
        for part in element:
            name = part.tag
            if name == f"{space}v":
                value = part.text
            elif name == f"{space}f":
                formula = True
            elif name == f"{space}is":
                value = _rich_text(part)
        if not value:
            if formula and kind != "str":
                self.not_calculated += 1
                return "", True
            return "", False
        if kind == "n":
            return self._number(value, element.get("s") or "")
        if kind == "s":
            index = whole(value, -1)
            if not 0 <= index < len(self.strings):
                self.lost += 1
                return "", True
            return self.strings[index], False
        if kind == "e":
            return value, True
        if kind == "b":
            return ("TRUE" if value == "1" else "FALSE"), False
        return even_out(value), False

    def _number(self, value: str, style: str) -> tuple[str, bool]:
        index = whole(style, 0)
        code = self.formats[index] if 0 <= index < len(self.formats) else "General"
        if code == "General" and value.isdigit() and len(value) < 12:
            return value, False
        try:
            number = float(value)
        except ValueError:
            return even_out(value), False
        if number != number or number in (float("inf"), float("-inf")):
            return value, True
        return show(number, code, since_1904=self.since_1904), False

    def _notes(self, sheet: Sheet, name: str) -> None:
        """Comments on cells, and the words in text boxes laid over the sheet."""
        for kind, part in self._relations(name).values():
            if part not in self.package:
                continue
            if kind == "comments":
                for comment in _elements(self.package.read(part), "comment"):
                    words = even_out(" ".join(_rich_text(text) for text in comment if _local(text) == "text"))
                    if words:
                        self.comments.append(f"{sheet.name} {comment.get('ref') or ''}: {words}")
            elif kind == "drawing":
                for body in _elements(self.package.read(part), "txBody"):
                    words = even_out("".join(t.text or "" for t in body.iter(etree.Element) if _local(t) == "t"))
                    if words:
                        sheet.notes.append(words)


@lru_cache(maxsize=20_000)
def _column(letters: str) -> int:
    """The column's number; 0 where these are no letters of one."""
    if not 0 < len(letters) <= 3 or not letters.isascii() or not letters.isupper():
        return 0
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def _rich_text(item: etree._Element) -> str:
    """The words of a string, its runs joined; how it is to be pronounced (rPh) left out."""
    pieces: list[str] = []
    for part in item:
        name = _local(part)
        if name == "t":
            pieces.append(part.text or "")
        elif name == "r":
            pieces.extend(text.text or "" for text in part if _local(text) == "t")
    return even_out("".join(pieces))


def _elements(data: bytes, *names: str) -> Iterator[etree._Element]:
    """The elements of these names, one by one, each forgotten after use."""
    refuse_entities(data)
    tags = [f"{{*}}{name}" for name in names]
    try:
        for _, element in etree.iterparse(
            io.BytesIO(data), events=("end",), tag=tags, resolve_entities=False, no_network=True, load_dtd=False,
            huge_tree=True, remove_comments=True, remove_pis=True,
        ):  # fmt: skip
            yield element
            element.clear()
            parent = element.getparent()
            while parent is not None and element.getprevious() is not None:
                del parent[0]
    except etree.XMLSyntaxError as fault:
        raise Unreadable("damaged", f"It holds XML that is not well formed ({fault.msg}).") from fault


# --- The old kind ---------------------------------------------------------------------------------------------------


def read_xls(body: bytes, *, max_cells: int = MAX_CELLS) -> Reading:
    """A workbook of the old kind (97 to 2003)."""
    import xlrd

    _refuse_circles()
    try:
        book = xlrd.open_workbook(file_contents=body, formatting_info=True, logfile=io.StringIO(), on_demand=False)
    except xlrd.XLRDError as fault:
        if "encrypt" in str(fault).lower() or "password" in str(fault).lower():
            raise Unreadable("encrypted", "The workbook is locked with a password. It is kept as it is.") from fault
        raise Unreadable("damaged", f"The workbook cannot be read ({fault}).") from fault
    except Exception as fault:  # xlrd raises whatever its parsing of broken records happens to raise
        raise Unreadable("damaged", f"The workbook is broken ({type(fault).__name__}: {fault}).") from fault
    if sum(sheet.nrows * max(sheet.ncols, 1) for sheet in book.sheets()) > max_cells * 20:
        raise Unreadable("too_large", "The workbook has more cells than the limit.")
    sheets = [_old_sheet(book, sheet) for sheet in book.sheets()]
    builder = Builder()
    add_sheets(builder, sheets)
    if not builder.blocks:
        raise Unreadable("empty", "The workbook holds no values on any sheet.")
    hidden = [sheet.name for sheet in sheets if sheet.hidden and sheet.cells]
    return builder.reading("", "xls", warnings=("Hidden sheets: " + ", ".join(hidden),) if hidden else ())


@cache
def _refuse_circles() -> None:
    """Has xlrd refuse a short stream whose sectors lead back to themselves, which it would follow for ever."""
    from xlrd import compdoc

    follow = compdoc.CompDoc._get_stream

    def follow_once(
        self: Any, mem: Any, base: int, sat: list[int], sec_size: int, start_sid: int, *more: Any, **named: Any
    ) -> Any:
        seen: set[int] = set()
        sector = start_sid
        while 0 <= sector < len(sat):
            if sector in seen:
                raise compdoc.CompDocError("its list of sectors leads back to itself")
            seen.add(sector)
            sector = sat[sector]
        return follow(self, mem, base, sat, sec_size, start_sid, *more, **named)

    compdoc.CompDoc._get_stream = follow_once


def _old_sheet(book: Any, sheet: Any) -> Sheet:
    grid: Grid = {}
    for row in range(sheet.nrows):
        for column in range(sheet.row_len(row)):
            cell = sheet.cell(row, column)
            text, error = _old_text(book, cell)
            if text or error:
                ref = f"{column_letters(column + 1)}{row + 1}"
                grid.setdefault(row + 1, {})[column + 1] = Cell(text, ref, error=error)
    return Sheet(
        even_out(sheet.name),
        grid,
        merged=[(top + 1, left + 1, bottom, right) for top, bottom, left, right in sheet.merged_cells],
        hidden=sheet.visibility != 0,
        hidden_rows=frozenset(row + 1 for row, info in sheet.rowinfo_map.items() if info.hidden),
        hidden_columns=frozenset(column + 1 for column, info in sheet.colinfo_map.items() if info.hidden),
    )


def _old_text(book: Any, cell: Any) -> tuple[str, bool]:
    import xlrd

    if cell.ctype == xlrd.XL_CELL_TEXT:
        return even_out(str(cell.value)), False
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return ("TRUE" if cell.value else "FALSE"), False
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return str(xlrd.error_text_from_code.get(cell.value, "#ERROR!")), True
    if cell.ctype in (xlrd.XL_CELL_NUMBER, xlrd.XL_CELL_DATE):
        code = "General"
        if cell.xf_index is not None and cell.xf_index < len(book.xf_list):
            key = book.xf_list[cell.xf_index].format_key
            known = book.format_map.get(key)
            code = BUILTIN.get(key) or str(getattr(known, "format_str", None) or "General")
        return show(float(cell.value), code or "General", since_1904=bool(book.datemode)), False
    return "", False
