"""PowerPoint files (.pptx): slide by slide, titles as headings, tables as tables; pages are slides."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from lxml import etree

from db.records import Cell, Reading, Unreadable
from monitor.reading.building import Builder, split_number
from monitor.reading.formats import Package
from monitor.reading.headers import build_table
from monitor.reading.html import counted
from monitor.reading.words import even_out, whole

MAX_CELLS = 500_000
_FURNITURE = frozenset(("ftr", "sldNum", "dt", "hdr"))


def _local(element: etree._Element) -> str:
    tag = element.tag
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def _first(element: etree._Element, name: str) -> etree._Element | None:
    return next((part for part in element.iter(etree.Element) if _local(part) == name), None)


def _child(element: etree._Element | None, name: str) -> etree._Element | None:
    return None if element is None else next((part for part in element if _local(part) == name), None)


def read_pptx(body: bytes) -> Reading:
    """A slide show. Hidden slides are marked; speakers' notes follow their slide as notes."""
    package = Package(body)
    main = _relations(package, "", "officeDocument")
    name = main[0] if main else "ppt/presentation.xml"
    root = package.xml(name)
    targets = _by_id(package, name)
    builder = Builder()
    warnings: list[str] = []
    count = 0
    pictures = 0
    for element in root.iter(etree.Element):
        if _local(element) != "sldId":
            continue
        key = next((str(value) for key, value in element.attrib.items() if str(key).endswith("}id")), "")
        part = targets.get(key, "")
        if part not in package:
            continue
        count += 1
        before = len(builder.blocks)
        _Slide(builder, package, part, count).read()
        pictures += len(builder.blocks) == before
    if not builder.blocks:
        if any(part.startswith("ppt/media/") for part in package.names):
            raise Unreadable("needs_ocr", "The slides hold pictures only, without words that can be read.")
        raise Unreadable("empty", "The slides hold no words.")
    if pictures:
        warnings.append(f"{pictures} slides hold no words: they may be pictures.")
    return builder.reading("", "pptx", pages=count, warnings=tuple(warnings))


def _rels(package: Package, part: str) -> Iterator[tuple[str, str, str]]:
    """Id, kind and name of the parts that a part refers to within the package."""
    folder = posixpath.dirname(part)
    root = package.xml_or_none(posixpath.join(folder, "_rels", f"{posixpath.basename(part)}.rels"))
    for relation in root if root is not None else ():
        if relation.get("TargetMode") == "External":
            continue
        target = relation.get("Target") or ""
        name = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        yield relation.get("Id") or "", (relation.get("Type") or "").rsplit("/", 1)[-1], name


def _relations(package: Package, part: str, kind: str) -> list[str]:
    return [name for _, known, name in _rels(package, part) if known == kind and name in package]


def _by_id(package: Package, part: str) -> dict[str, str]:
    return {key: name for key, _, name in _rels(package, part)}


class _Slide:
    def __init__(self, builder: Builder, package: Package, part: str, number: int) -> None:
        self.builder = builder
        self.package = package
        self.part = part
        self.root = package.xml(part)
        self.hidden = self.root.get("show") in ("0", "false")
        self.counts: dict[int, int] = {}
        builder.page = number
        builder.forget_headings()

    def read(self) -> None:
        tree = _first(self.root, "spTree")
        shapes = list(_shapes(tree)) if tree is not None else []
        # The title is read first wherever it stands in the file; the rest in the file's order.
        for shape in sorted(shapes, key=lambda shape: _placeholder(shape) not in ("title", "ctrTitle")):
            self._shape(shape)
        for diagram in _relations(self.package, self.part, "diagramData"):
            for body in self.package.xml(diagram).iter(etree.Element):
                if _local(body) == "t" and any(_local(part) == "p" for part in body):
                    self._paragraphs(body, bullets=True)
        for notes in _relations(self.package, self.part, "notesSlide"):
            for shape in _shapes(self.package.xml(notes)):
                said = _child(shape, "txBody")
                if said is not None and _placeholder(shape) == "body":
                    for paragraph in said:
                        self.builder.note(_words(paragraph), hidden=self.hidden)

    def _shape(self, shape: etree._Element) -> None:
        if _local(shape) == "graphicFrame":
            table = _first(shape, "tbl")
            if table is not None:
                self._table(table)
            return
        body = _child(shape, "txBody")
        if body is None:
            return
        kind = _placeholder(shape)
        if kind in _FURNITURE:
            self.builder.out_of_text(" ".join(_words(paragraph) for paragraph in body))
        elif kind in ("title", "ctrTitle"):
            words = " ".join(filter(None, (_words(paragraph) for paragraph in body)))
            number, rest = split_number(words, bullets=False)
            self.builder.heading(rest, 1, number, hidden=self.hidden)
        else:
            self._paragraphs(body, bullets=kind in ("body", "obj"))

    def _paragraphs(self, body: etree._Element, *, bullets: bool) -> None:
        for paragraph in body:
            if _local(paragraph) != "p":
                continue
            text = _words(paragraph)
            if not text:
                continue
            properties = _child(paragraph, "pPr")
            level = min(8, max(0, whole(properties.get("lvl"), 0))) if properties is not None else 0
            own, rest = split_number(text)
            shown = own or self._bullet(properties, level, bullets=bullets and level >= 0)
            if shown:
                self.builder.item(rest, shown, level + 1, hidden=self.hidden)
            else:
                self.builder.paragraph(text, hidden=self.hidden)

    def _bullet(self, properties: etree._Element | None, level: int, *, bullets: bool) -> str:
        kinds = {_local(part): part for part in properties} if properties is not None else {}
        if "buAutoNum" in kinds:
            start = whole(kinds["buAutoNum"].get("startAt"), 1)
            count = self.counts.get(level, start - 1) + 1
            self.counts[level] = count
            form = kinds["buAutoNum"].get("type") or "arabicPeriod"
            style = {"alphaLc": "a", "alphaUc": "A", "romanLc": "i", "romanUc": "I"}
            number = counted(count, next((sign for name, sign in style.items() if form.startswith(name)), "1"))
            return f"({number})" if "Both" in form else f"{number})" if "ParenR" in form else f"{number}."
        self.counts.pop(level, None)
        if "buNone" in kinds:
            return ""
        return "•" if bullets or "buChar" in kinds else ""

    def _table(self, table: etree._Element) -> None:
        grid: list[list[Cell]] = []
        for row in table:
            if _local(row) != "tr":
                continue
            line: list[Cell] = []
            for cell in row:
                if _local(cell) != "tc":
                    continue
                if cell.get("hMerge") in ("1", "true") and line:
                    line.append(Cell(line[-1].text, filled=True))
                elif cell.get("vMerge") in ("1", "true") and grid and len(line) < len(grid[-1]):
                    line.append(Cell(grid[-1][len(line)].text, filled=True))
                else:
                    body = _child(cell, "txBody")
                    words = [_words(paragraph) for paragraph in body] if body is not None else []
                    line.append(Cell(" ".join(filter(None, words))))
            grid.append(line)
            if sum(map(len, grid)) > MAX_CELLS:
                raise Unreadable("too_large", "The tables of the slides have more cells than the limit.")
        self.builder.table(build_table(grid), hidden=self.hidden)


def _shapes(tree: etree._Element) -> Iterator[etree._Element]:
    for element in tree:
        name = _local(element)
        if name in ("sp", "graphicFrame"):
            yield element
        elif name in ("grpSp", "AlternateContent", "Choice", "cSld", "spTree"):
            yield from _shapes(element)


def _placeholder(shape: etree._Element) -> str:
    """The kind of placeholder; "" for a free text box. One without a kind is the slide's body."""
    found = next((part for part in shape.iter(etree.Element) if _local(part) == "ph"), None)
    return (found.get("type") or "obj") if found is not None else ""


def _words(paragraph: etree._Element) -> str:
    if _local(paragraph) != "p":
        return ""
    pieces: list[str] = []
    for part in paragraph.iter(etree.Element):
        name = _local(part)
        if name == "t":
            raised = _raised(part)
            if raised and re.fullmatch(r"\d{1,2}", (part.text or "").strip()):
                continue  # a footnote's mark is no part of the figure before it
            pieces.append(part.text or "")
        elif name in ("br", "tab"):
            pieces.append(" ")
    return even_out("".join(pieces))


def _raised(text: etree._Element) -> bool:
    run = text.getparent()
    properties = _child(run, "rPr")
    baseline = properties.get("baseline") if properties is not None else None
    return whole(baseline, 0) > 0
