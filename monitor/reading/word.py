"""Word files (.docx): our own walk over their XML, with numbers as Word shows them and tracked changes told apart.

The text is as if every tracked change were accepted; what is still pending is listed beside it.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from lxml import etree

from db.records import Block, Cell, Reading, Unreadable
from monitor.reading.building import Builder, names_what_follows, split_number
from monitor.reading.formats import Package
from monitor.reading.headers import build_table
from monitor.reading.html import counted
from monitor.reading.words import even_out, whole

MAX_CELLS = 2_000_000
_MARK = re.compile(r"\[?(\d{1,3}|[*†‡§]{1,3})\]?")
_UNIT_BEFORE = re.compile(r"\b(?:m|km|cm|ft|CO)$")


def _local(element: etree._Element) -> str:
    tag = element.tag
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def _get(element: etree._Element | None, name: str = "val") -> str:
    """An attribute by its local name: the strict and the usual form of the format differ in namespaces only."""
    if element is None:
        return ""
    for key, value in element.attrib.items():
        if str(key).rsplit("}", 1)[-1] == name:
            return str(value)
    return ""


def _child(element: etree._Element | None, *path: str) -> etree._Element | None:
    for name in path:
        if element is None:
            return None
        element = next((child for child in element if _local(child) == name), None)
    return element


def _is_on(element: etree._Element | None) -> bool:
    return element is not None and _get(element).lower() not in ("0", "false", "off", "none")


def read_docx(body: bytes, *, max_cells: int = MAX_CELLS) -> Reading:
    """A Word file. Raises Unreadable."""
    package = Package(body)
    main = _main_part(package)
    document = package.xml(main)
    content = _child(document, "body")
    if content is None:
        raise Unreadable("damaged", "The Word file has no body.")
    parts = _related_parts(package, main)
    walk = _Walk(package, parts, max_cells)
    walk.has_title = any(
        walk.styles.is_title(_get(_child(paragraph, "pPr", "pStyle")))
        for paragraph in content.iter(etree.Element)
        if _local(paragraph) == "p" and _text_of(paragraph).strip()
    )
    walk.blocks(content)
    walk.finish()
    if not walk.builder.blocks:
        if any(name.startswith("word/media/") for name in package.names):
            raise Unreadable("needs_ocr", "The Word file holds pictures only, without words that can be read.")
        raise Unreadable("empty", " ".join(("The Word file holds no words.", *walk.warnings)))
    return walk.builder.reading(
        walk.title or _core_title(package, walk.builder),
        "docx",
        pending=tuple(walk.pending),
        comments=tuple(_comments(package, parts)),
        warnings=tuple(walk.warnings),
    )


def _main_part(package: Package) -> str:
    relations = package.xml_or_none("_rels/.rels")
    if relations is not None:
        for relation in relations:
            if _get(relation, "Type").endswith("/officeDocument"):
                name = _get(relation, "Target").lstrip("/")
                if name in package:
                    return name
    return "word/document.xml"


def _related_parts(package: Package, main: str) -> dict[str, list[str]]:
    """Kind of part ("styles", "header") -> names. Only parts inside the package; external addresses are left alone."""
    folder = posixpath.dirname(main)
    relations = package.xml_or_none(f"{folder}/_rels/{posixpath.basename(main)}.rels")
    parts: dict[str, list[str]] = {}
    for relation in relations if relations is not None else ():
        if _get(relation, "TargetMode") == "External":
            continue
        target = _get(relation, "Target")
        name = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"{folder}/{target}")
        if name in package:
            parts.setdefault(_get(relation, "Type").rsplit("/", 1)[-1], []).append(name)
    return parts


def _core_title(package: Package, builder: Builder) -> str:
    if any(block.kind == "heading" and block.level <= 2 for block in builder.blocks):
        return ""
    title = _child(package.xml_or_none("docProps/core.xml"), "title")
    return (title.text or "") if title is not None else ""


def _comments(package: Package, parts: dict[str, list[str]]) -> Iterator[str]:
    for name in parts.get("comments", ()):
        for comment in package.xml(name):
            paragraphs = [part for part in comment.iter(etree.Element) if _local(part) == "p"]
            words = even_out(" ".join(_text_of(paragraph) for paragraph in paragraphs))
            author = _get(comment, "author")
            if words:
                yield f"{author}: {words}" if author else words


def _text_of(element: etree._Element) -> str:
    return "".join(part.text or "" for part in element.iter() if _local(part) == "t")


# --- Styles and numbers ---------------------------------------------------------------------------------------------


@dataclass
class _Style:
    name: str
    based_on: str
    outline: int | None  # 0 to 8
    number: tuple[str, int | None] | None  # numId, level
    bold: bool | None
    hidden: bool | None


class _Styles:
    def __init__(self, root: etree._Element | None) -> None:
        self._known: dict[str, _Style] = {}
        self.default = ""
        for style in root if root is not None else ():
            if _local(style) != "style":
                continue
            paragraph, run = _child(style, "pPr"), _child(style, "rPr")
            level = _get(_child(paragraph, "outlineLvl"))
            bold, hidden = _child(run, "b"), _child(run, "vanish")
            self._known[_get(style, "styleId")] = _Style(
                name=_get(_child(style, "name")).lower(),
                based_on=_get(_child(style, "basedOn")),
                outline=whole(level) if level else None,
                number=_number_properties(paragraph),
                bold=_is_on(bold) if bold is not None else None,
                hidden=_is_on(hidden) if hidden is not None else None,
            )
            if _get(style, "type") == "paragraph" and _get(style, "default") in ("1", "true"):
                self.default = _get(style, "styleId")

    def chain(self, style_id: str) -> Iterator[_Style]:
        seen: set[str] = set()
        style_id = style_id or self.default
        while style_id in self._known and style_id not in seen:
            seen.add(style_id)
            yield self._known[style_id]
            style_id = self._known[style_id].based_on

    def is_title(self, style_id: str) -> bool:
        return bool(style_id) and any(style.name == "title" for style in self.chain(style_id))

    def heading_level(self, style_id: str) -> int | None:
        """1 to 9; None where the style is no heading. A style that turns its outline level off (9) is none."""
        for style in self.chain(style_id):
            if style.outline is not None:
                return style.outline + 1 if style.outline < 9 else None
            named = re.fullmatch(r"heading (\d)", style.name)
            if named:
                return int(named[1])
        return None

    def number(self, style_id: str) -> tuple[str, int | None] | None:
        return next((style.number for style in self.chain(style_id) if style.number is not None), None)

    def bold(self, style_id: str) -> bool:
        return next((style.bold for style in self.chain(style_id) if style.bold is not None), False)

    def hidden(self, style_id: str) -> bool:
        return next((style.hidden for style in self.chain(style_id) if style.hidden is not None), False)


def _number_properties(paragraph: etree._Element | None) -> tuple[str, int | None] | None:
    numbering = _child(paragraph, "numPr")
    if numbering is None:
        return None
    level = _get(_child(numbering, "ilvl"))
    return _get(_child(numbering, "numId")), (whole(level) if level else None)


@dataclass
class _Level:
    start: int = 1
    format: str = "decimal"
    text: str = ""
    restart: int | None = None
    legal: bool = False
    style: str = ""


@dataclass
class _Num:
    abstract: str
    overrides: dict[int, int] = field(default_factory=dict)
    levels: dict[int, _Level] = field(default_factory=dict)


class _Numbering:
    """What Word's automatic numbers show, paragraph by paragraph."""

    def __init__(self, root: etree._Element | None, styles: _Styles) -> None:
        self._abstract: dict[str, dict[int, _Level]] = {}
        self._links: dict[str, str] = {}
        self._nums: dict[str, _Num] = {}
        self._counters: dict[str, dict[int, int]] = {}
        self._begun: set[str] = set()
        for part in root if root is not None else ():
            if _local(part) == "abstractNum":
                key = _get(part, "abstractNumId")
                self._abstract[key] = {
                    whole(_get(level, "ilvl")): _level(level) for level in part if _local(level) == "lvl"
                }
                link = _get(_child(part, "numStyleLink"))
                if link:
                    self._links[key] = link
            elif _local(part) == "num":
                num = _Num(_get(_child(part, "abstractNumId")))
                for override in part:
                    if _local(override) != "lvlOverride":
                        continue
                    index = whole(_get(override, "ilvl"))
                    start, own = _child(override, "startOverride"), _child(override, "lvl")
                    if start is not None:
                        num.overrides[index] = whole(_get(start), 1)
                    if own is not None:
                        num.levels[index] = _level(own)
                self._nums[_get(part, "numId")] = num
        for key, style in self._links.items():
            linked = styles.number(style)
            if linked and linked[0] in self._nums:
                self._abstract[key] = self._abstract.get(self._nums[linked[0]].abstract, {})

    def level_of_style(self, num_id: str, style_id: str) -> int | None:
        """A level that says which paragraph style it belongs to."""
        for index, level in self._levels(num_id).items():
            if style_id and level.style == style_id:
                return index
        return None

    def _levels(self, num_id: str) -> dict[int, _Level]:
        num = self._nums.get(num_id)
        return {**self._abstract.get(num.abstract, {}), **num.levels} if num else {}

    def next(self, num_id: str, index: int) -> tuple[str, bool]:
        """The number shown at the next paragraph of this list and level, and whether it is a bullet."""
        levels = self._levels(num_id)
        level = levels.get(index)
        if level is None:
            return "", False
        num = self._nums[num_id]
        counters = self._counters.setdefault(num.abstract, {})
        if num_id not in self._begun:
            self._begun.add(num_id)
            for deeper, start in num.overrides.items():
                counters[deeper] = start - 1
        counters[index] = counters.get(index, level.start - 1) + 1
        for deeper in [deeper for deeper in counters if deeper > index]:
            restart = levels[deeper].restart if deeper in levels else None
            if restart is None or index < restart:
                del counters[deeper]
        if level.format == "bullet":
            return "•", True
        if level.format == "none":
            return "", False

        def shown(found: re.Match[str]) -> str:
            which = int(found[1]) - 1
            own = levels.get(which, level)
            value = counters.setdefault(which, own.start)
            return _formatted(value, "decimal" if level.legal and which != index else own.format)

        return re.sub(r"%(\d)", shown, level.text).strip(), False


def _level(element: etree._Element) -> _Level:
    restart = _get(_child(element, "lvlRestart"))
    return _Level(
        start=whole(_get(_child(element, "start")), 1),
        format=_get(_child(element, "numFmt"))
        or _get(_child(element, "AlternateContent", "Choice", "numFmt"))
        or "decimal",
        text=_get(_child(element, "lvlText")),
        restart=whole(restart) if restart else None,
        legal=_is_on(_child(element, "isLgl")),
        style=_get(_child(element, "pStyle")),
    )


def _formatted(value: int, style: str) -> str:
    if style in ("lowerLetter", "upperLetter"):
        if value < 1:
            return str(value)
        letters = chr(97 + (value - 1) % 26) * ((value - 1) // 26 + 1)  # Word goes on after z with aa, bb, cc
        return letters if style == "lowerLetter" else letters.upper()
    if style in ("lowerRoman", "upperRoman"):
        return counted(value, "i" if style == "lowerRoman" else "I")
    if style == "decimalZero":
        return f"{value:02d}"
    if style == "ordinal":
        return f"{value}{'th' if value % 100 in (11, 12, 13) else {1: 'st', 2: 'nd', 3: 'rd'}.get(value % 10, 'th')}"
    return str(value)


# --- The walk -------------------------------------------------------------------------------------------------------


@dataclass
class _Words:
    """What one paragraph says."""

    text: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    bold: list[bool] = field(default_factory=list)
    inserted: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)


class _Walk:
    def __init__(self, package: Package, parts: dict[str, list[str]], max_cells: int) -> None:
        def part(kind: str) -> etree._Element | None:
            return package.xml(parts[kind][0]) if parts.get(kind) else None

        self.package = package
        self.parts = parts
        self.builder = Builder()
        self.styles = _Styles(part("styles"))
        self.numbering = _Numbering(part("numbering"), self.styles)
        self.pending: list[Block] = []
        self.warnings: list[str] = []
        self.title = ""
        self.has_title = False
        self.cells_left = max_cells
        self.notes: list[tuple[str, str, str]] = []  # kind, id, mark
        self._field_depth: list[bool] = []  # per open field: whether its result has begun
        self._carried = _Words()  # of a paragraph whose end is a tracked deletion: it runs on

    # Blocks

    def blocks(self, parent: etree._Element) -> None:
        for element in parent:
            name = _local(element)
            if name == "p":
                self._paragraph(element)
            elif name == "tbl":
                self._table(element)
            elif name in ("sdt", "customXml", "smartTag", "ins", "moveTo"):
                inner = _child(element, "sdtContent")
                self.blocks(element if inner is None else inner)
            elif name == "AlternateContent":
                chosen = _child(element, "Choice")
                self.blocks(element if chosen is None else chosen)
            elif name == "altChunk":
                self.warnings.append("A part of another format is embedded in the Word file and was not read.")

    def _paragraph(self, element: etree._Element) -> None:
        properties = _child(element, "pPr")
        words, self._carried = self._carried, _Words()
        self._inline(element, words, hidden=False, state="")
        own_end = _child(properties, "rPr")
        if own_end is not None and (_child(own_end, "del") is not None or _child(own_end, "moveFrom") is not None):
            self._carried = words  # the next paragraph joins this one once the change is accepted
            return
        self._say(properties, words)
        for box in words.boxes:
            self.blocks(box)

    def _say(self, properties: etree._Element | None, words: _Words) -> None:
        style = _get(_child(properties, "pStyle"))
        text = even_out("".join(words.text))
        number, bullet, depth = self._number(properties, style) if text else ("", False, 0)
        for kind, pieces in (("insertion", words.inserted), ("deletion", words.deleted)):
            self._note_pending(kind, pieces)
        level = self._heading_level(properties, style)
        raw = "".join(words.text).strip(" \n")
        if level is None and not number and not words.hidden and "\t" in raw:
            self.builder.tabbed(raw, lambda: self._say_words(text, number, bullet, depth, level, style, words))
        else:
            self._say_words(text, number, bullet, depth, level, style, words)

    def _say_words(
        self, text: str, number: str, bullet: bool, depth: int, level: int | None, style: str, words: _Words
    ) -> None:
        if text:
            marks = tuple(words.marks)
            typed, rest = ("", text) if number and not bullet else split_number(text)
            bold = bool(words.bold) and all(words.bold)
            if level is not None:
                if not number:
                    number, text = split_number(text, bullets=False)
                if self.styles.is_title(style) and not self.title:
                    self.title = text
                self.builder.heading(text, level, "" if bullet else number)
            elif bold and not bullet and names_what_follows(rest) and not _in_letters(number or typed):
                self.builder.heading(rest if typed else text, 6, number or typed)
            elif typed:
                self.builder.item(rest, typed, depth + 1 if bullet else None, marks=marks)
            elif number:
                self.builder.item(text, number, depth + 1 if bullet else None, marks=marks)
            else:
                self.builder.paragraph(text, marks=marks)
        if words.hidden:
            self.builder.paragraph("".join(words.hidden), hidden=True)

    def _note_pending(self, kind: str, pieces: list[str]) -> None:
        text = even_out("".join(pieces))
        if text:
            pending: Literal["insertion", "deletion"] = "insertion" if kind == "insertion" else "deletion"
            self.pending.append(Block("paragraph", text, self.builder.place(), pending=pending))

    def _heading_level(self, properties: etree._Element | None, style: str) -> int | None:
        if self.styles.is_title(style):
            return 1
        direct = _get(_child(properties, "outlineLvl"))
        level = self.styles.heading_level(style)
        if direct:
            level = whole(direct) + 1 if whole(direct) < 9 else None
        return level + self.has_title if level is not None else None

    def _number(self, properties: etree._Element | None, style: str) -> tuple[str, bool, int]:
        """The automatic number as shown, whether it is a bullet, and its depth from 0."""
        direct = _number_properties(properties)
        inherited = self.styles.number(style)
        num_id, level = direct if direct is not None else (inherited or ("", None))
        if direct is not None and not num_id and inherited:
            num_id = inherited[0]
        if not num_id or num_id == "0":
            return "", False, 0
        if level is None:
            of_style = self.numbering.level_of_style(num_id, style)
            level = (
                of_style if of_style is not None else (inherited[1] if inherited and inherited[1] is not None else 0)
            )
        number, bullet = self.numbering.next(num_id, level)
        return number, bullet, level

    # Words

    def _inline(self, element: etree._Element, words: _Words, *, hidden: bool, state: str) -> None:
        for child in element:
            name = _local(child)
            if name == "r":
                self._run(child, words, state)
            elif name in ("ins", "moveTo"):
                self._inline(child, words, hidden=hidden, state=state or "insertion")
            elif name in ("del", "moveFrom"):
                self._inline(child, words, hidden=hidden, state="deletion")
            elif name == "AlternateContent":
                chosen = _child(child, "Choice")
                self._inline(child if chosen is None else chosen, words, hidden=hidden, state=state)
            elif name in ("oMath", "oMathPara"):
                self._add("".join(part.text or "" for part in child.iter() if _local(part) == "t"), words, False, state)
            elif name in (
                "hyperlink",
                "smartTag",
                "sdt",
                "sdtContent",
                "fldSimple",
                "customXml",
                "dir",
                "bdo",
                "Choice",
            ):
                self._inline(child, words, hidden=hidden, state=state)

    def _run(self, run: etree._Element, words: _Words, state: str) -> None:
        properties = _child(run, "rPr")
        style = _get(_child(properties, "rStyle"))
        vanish, strong = _child(properties, "vanish"), _child(properties, "b")
        hidden = _is_on(vanish) if vanish is not None else bool(style) and self.styles.hidden(style)
        bold = _is_on(strong) if strong is not None else bool(style) and self.styles.bold(style)
        raised = _get(_child(properties, "vertAlign")) == "superscript"
        pieces: list[str] = []
        for child in run:
            name = _local(child)
            if name == "fldChar":
                self._field(_get(child, "fldCharType"))
            elif self._field_depth and not all(self._field_depth):
                continue  # the instruction of a field, not its result
            elif name in ("t", "delText"):
                pieces.append(child.text or "")
            elif name in ("tab", "ptab"):
                pieces.append("\t")
            elif name in ("br", "cr"):
                pieces.append("\n")
            elif name == "noBreakHyphen":
                pieces.append("-")
            elif name == "sym":
                pieces.append(_symbol(_get(child, "char")))
            elif name in ("footnoteReference", "endnoteReference"):
                self._note_reference(name, child, words)
            elif name in ("drawing", "pict", "object", "AlternateContent"):
                words.boxes.extend(_text_boxes(child))
        text = "".join(pieces)
        mark = _MARK.fullmatch(text.strip()) if raised else None
        before = "".join(words.text)[-4:]
        if mark and before.strip() and not _UNIT_BEFORE.search(before) and state != "deletion":
            words.marks.append(mark[1])
            return
        self._add(text, words, hidden, state, bold=bold)

    def _add(self, text: str, words: _Words, hidden: bool, state: str, *, bold: bool = False) -> None:
        if not text:
            return
        if state == "deletion":
            words.deleted.append(text)
            return
        if state == "insertion":
            words.inserted.append(text)
        if hidden:
            words.hidden.append(text)
            return
        words.text.append(text)
        if text.strip():
            words.bold.append(bold)

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self._field_depth.append(False)
        elif kind == "separate" and self._field_depth:
            self._field_depth[-1] = True
        elif kind == "end" and self._field_depth:
            self._field_depth.pop()

    def _note_reference(self, name: str, element: etree._Element, words: _Words) -> None:
        kind = name.removesuffix("Reference")
        count = 1 + sum(known == kind for known, _, _ in self.notes)
        mark = str(count) if kind == "footnote" else counted(count, "i")
        self.notes.append((kind, _get(element, "id"), mark))
        words.marks.append(mark)

    # Tables

    def _table(self, element: etree._Element) -> None:
        rows = list(_table_rows(element))
        widths = [sum(whole(_get(_child(cell, "tcPr", "gridSpan")), 1) for cell in _cells(row)) for row in rows]
        nested = any(_local(part) == "tbl" for part in element.iterdescendants())
        if max(widths, default=0) <= 1 or (nested and len(rows) <= 2):
            for row in rows:
                for cell in _cells(row):
                    self.blocks(cell)
            return
        grid: list[list[Cell]] = []
        heads = 0
        marks: list[str] = []
        for row in rows:
            properties = _child(row, "trPr")
            if _child(properties, "del") is not None:
                self._note_pending("deletion", [_said(row)])
                continue
            if _child(properties, "ins") is not None:
                self._note_pending("insertion", [_said(row)])
            if _is_on(_child(properties, "tblHeader")) and heads == len(grid):
                heads += 1
            grid.append(self._row(row, properties, grid[-1] if grid else [], marks))
        if len(grid) == 1 and any(len(cell.text) > 100 for cell in grid[0]):
            for said in grid[0]:
                self.builder.paragraph(said.text)
            return
        table = build_table(grid)
        if table is not None and heads > table.header_rows:
            table = build_table(grid, header_rows=heads)
        self.builder.table(table, marks=marks)

    def _row(
        self, row: etree._Element, properties: etree._Element | None, above: list[Cell], marks: list[str]
    ) -> list[Cell]:
        line = [Cell("") for _ in range(min(whole(_get(_child(properties, "gridBefore"))), 1000))]
        for cell in _cells(row):
            settings = _child(cell, "tcPr")
            across = min(max(1, whole(_get(_child(settings, "gridSpan")), 1)), 1000)
            self.cells_left -= across
            if self.cells_left < 0:
                raise Unreadable("too_large", "The tables of the Word file have more cells than the limit.")
            merged, sideways = _child(settings, "vMerge"), _child(settings, "hMerge")
            if merged is not None and _get(merged) != "restart" and len(line) < len(above):
                line.append(Cell(above[len(line)].text, filled=True))
            elif sideways is not None and _get(sideways) != "restart" and line:
                line.append(Cell(line[-1].text, filled=True))
            else:
                line.append(Cell(self._cell_text(cell, marks)))
            line.extend(Cell(line[-1].text, filled=True) for _ in range(across - 1))
        return line

    def _cell_text(self, cell: etree._Element, marks: list[str]) -> str:
        pieces: list[str] = []
        for part in cell.iter():
            if _local(part) != "p" or any(_local(above) == "txbxContent" for above in part.iterancestors()):
                continue
            properties = _child(part, "pPr")
            words = _Words()
            self._inline(part, words, hidden=False, state="")
            text = even_out("".join(words.text))
            if text:
                number, bullet, _ = self._number(properties, _get(_child(properties, "pStyle")))
                pieces.append(f"{number} {text}" if number and not bullet else text)
            marks.extend(words.marks)
            self._note_pending("insertion", words.inserted)
            self._note_pending("deletion", words.deleted)
        return " ".join(pieces)

    # The end

    def finish(self) -> None:
        """Footnotes, headers and footers."""
        if not all(self._field_depth):
            self.warnings.append("A field of the file never ends: words after it may be missing.")
        if self._carried.text:
            self._say(None, self._carried)
        self.builder.close_tabbed()
        wanted = {(kind, key): mark for kind, key, mark in self.notes}
        found: dict[str, str] = {}
        for kind in ("footnote", "endnote"):
            for name in self.parts.get(f"{kind}s", ()):
                for note in self.package.xml(name):
                    key = (kind, _get(note, "id"))
                    if key in wanted:
                        found[wanted[key]] = self._plain(note)
        for mark in wanted.values():
            self.builder.note(found.get(mark, ""), mark)
        for kind in ("header", "footer"):
            for name in self.parts.get(kind, ()):
                for paragraph in self.package.xml(name).iter():
                    if _local(paragraph) == "p":
                        self.builder.out_of_text(self._plain(paragraph))

    def _plain(self, element: etree._Element) -> str:
        words = _Words()
        paragraphs = [part for part in element.iter() if _local(part) == "p"]
        for paragraph in paragraphs:
            self._inline(paragraph, words, hidden=False, state="")
            words.text.append(" ")
        return even_out("".join(words.text))


def _table_rows(table: etree._Element) -> Iterator[etree._Element]:
    for child in table:
        if _local(child) == "tr":
            yield child
        elif _local(child) in ("sdt", "sdtContent", "customXml", "ins"):
            yield from _table_rows(child)


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    for child in row:
        if _local(child) == "tc":
            yield child
        elif _local(child) in ("sdt", "sdtContent", "customXml"):
            yield from _cells(child)


def _said(element: etree._Element) -> str:
    words = (part.text or "" for part in element.iter() if _local(part) in ("t", "delText"))
    return " ".join(words)


def _text_boxes(drawing: etree._Element) -> Iterator[etree._Element]:
    """Text boxes; of the two forms that Word writes of each, the newer."""
    if _local(drawing) == "AlternateContent":
        chosen = _child(drawing, "Choice")
        drawing = drawing if chosen is None else chosen
    left = [drawing]
    while left:
        part = left.pop()
        if _local(part) == "txbxContent":
            yield part  # what stands in boxes within it comes with it
        elif _local(part) != "Fallback":
            left.extend(reversed(part))


def _symbol(code: str) -> str:
    try:
        value = int(code, 16)
    except ValueError:
        return ""
    return even_out(chr(value)) or "•" if 0 <= value < 0x110000 and not 0xD800 <= value < 0xE000 else ""


def _in_letters(number: str) -> bool:
    return bool(number) and not number[0].isdigit()
