"""Web pages: the article as blocks, without menus, banners, related links, counters and stamps of time.

A walk of our own over lxml, so that headings, tables with their spans and lists with their numbers stay what they are.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Final

from lxml import etree

from db.records import Cell, Reading, Table, Unreadable
from monitor.reading import furniture
from monitor.reading.building import Builder, names_what_follows, split_number
from monitor.reading.headers import build_table
from monitor.reading.text import add_text, decode
from monitor.reading.words import even_out, whole

_DROPPED = frozenset(
    re.split(
        r"\s+",
        "script style noscript template svg math iframe object embed canvas audio video button input select"
        " option textarea datalist map meta link head dialog img",
    )
)
_BLOCKS = frozenset(
    re.split(
        r"\s+",
        "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure"
        " footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td"
        " tfoot th thead tr ul search hgroup",
    )
)
_HOLDERS = frozenset(("article", "body", "div", "fieldset", "form", "main", "section", "td"))  # of whole articles
_OPENED_BY_HAND = re.compile(
    r"accordion|tab|panel|collaps|toggle|expand|details|reveal|section-content|show|slide", re.IGNORECASE
)
_FOR_EARS = re.compile(
    r"(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-?reader(?:-text)?|offscreen|element-invisible)(?:$|[\s_-])",
    re.IGNORECASE,
)
_FEW_ROWS = 3  # of a table that may be a clock or a counter, not figures
_MARK = re.compile(r"\[?(\d{1,3}|[a-z]|[*†‡§#]{1,3}|note \d+|n\d+)\]?\)?", re.IGNORECASE)
_UNIT_BEFORE = re.compile(r"\b(?:m|km|cm|ft|CO)$")
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_BEGUN = re.compile(rb"<html[\s>]", re.IGNORECASE)
_ENDED = re.compile(rb"</(?:html|body)\s*>", re.IGNORECASE)
MAX_CELLS = 2_000_000


def read_html(body: bytes, media_type: str = "", *, max_cells: int = MAX_CELLS) -> Reading:
    """The page's article. The charset: byte order mark, then media_type, then the page's own word, then a guess."""
    page = parse_html(decode(body, _charset(body, media_type)))
    builder = Builder()
    _Walk(builder, page, max_cells=max_cells).run()
    if not builder.blocks:
        raise Unreadable("empty", "The page holds no words: it may be drawn by scripts only.")
    broken_off = _BEGUN.search(body[:4096]) and not _ENDED.search(body)
    warnings = ("The page breaks off before its end: words may be missing.",) if broken_off else ()
    return builder.reading(_title(page, builder), "html", warnings=warnings)


def read_govuk(body: bytes) -> Reading:
    """A content item of GOV.UK's content API (JSON): its title and summary, and the HTML of its body."""
    try:
        item = json.loads(decode(body))
    except (ValueError, RecursionError) as fault:
        raise Unreadable("damaged", f"It looks like JSON but is not well formed ({fault}).") from fault
    if not isinstance(item, dict) or not isinstance(item.get("details"), dict):
        return _plain_json(body)
    builder = Builder()
    title = str(item.get("title") or "")
    builder.heading(title, 1)
    builder.paragraph(str(item.get("description") or ""))
    notice = item.get("withdrawn_notice")
    parts = [notice.get("explanation") if isinstance(notice, dict) else "", *_bodies(item["details"])]
    for part in parts:
        if isinstance(part, str) and part.strip():
            _Walk(builder, parse_html(f"<body>{part}</body>"), max_cells=MAX_CELLS, whole=True).run()
    if not builder.blocks:
        raise Unreadable("empty", f"The page holds no words (it is a {item.get('document_type') or 'page'}).")
    return builder.reading(title, "html")


def _plain_json(body: bytes) -> Reading:
    builder = Builder()
    add_text(builder, decode(body))
    return builder.reading("", "text")


def _bodies(details: dict[str, Any]) -> Iterator[str]:
    for key in ("body", "introduction", "documents", "final_outcome_detail"):
        value = details.get(key)
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            yield from (part.get("content", "") if isinstance(part, dict) else str(part) for part in value)
    parts = details.get("parts")
    for part in parts if isinstance(parts, list) else ():
        if isinstance(part, dict):
            inner = part.get("body")
            yield f"<h2>{part.get('title', '')}</h2>{inner if isinstance(inner, str) else ''}"


def _charset(body: bytes, media_type: str) -> str:
    named = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", media_type, re.IGNORECASE)
    if named:
        return named[1]
    said = _CHARSET.search(body[:4096]) or re.search(rb"""<\?xml[^>]{0,100}encoding=["']([\w.:-]+)""", body[:200])
    return said[1].decode("ascii", "replace") if said else ""


_TAG: Final = re.compile(r"""<[A-Za-z](?:[^<>"']|"[^"<]*"|'[^'<]*')*+""")
_LONG: Final = 5000  # characters: up to here a tag is left as it is
_ATTRIBUTE: Final = re.compile(r"""[^\s=>"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]*))?""")
_MOST_ATTRIBUTES: Final = 500


def _without_excess(tag: re.Match[str]) -> str:
    """A tag's opening with no more attributes than any page has: the parser compares each with all before it."""
    if len(tag.group()) < _LONG:
        return tag.group()
    found = list(islice(_ATTRIBUTE.finditer(tag.group()), _MOST_ATTRIBUTES + 2))
    return tag.group() if len(found) < _MOST_ATTRIBUTES + 2 else tag.group()[: found[-1].start()]


def parse_html(text: str) -> etree._Element:
    """The tree of a page, however broken its marks."""
    text = _TAG.sub(_without_excess, text)
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True)
    # lxml stops at a zero byte, and takes a deep nest of unclosed marks for the page's own shape: both are harmless.
    data = text.replace("\x00", "").encode("utf-8", "replace")
    try:
        tree = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        tree = None
    if tree is None:
        raise Unreadable("empty", "The page holds nothing that can be read.")
    return tree


def _title(page: etree._Element, builder: Builder) -> str:
    first = next((block for block in builder.blocks if block.kind == "heading" and block.level == 1), None)
    if first is not None:
        return first.text
    title = page.find(".//title")
    words = even_out(_all_text(title)) if title is not None else ""
    return re.split(r"\s+[|\-–—·»]\s+", words)[0] if words else ""


# --- Which part of the page -----------------------------------------------------------------------------------------


def _root(page: etree._Element) -> tuple[etree._Element, bool]:
    """The element that holds the article, and whether the page itself marks it."""
    body = page.find(".//body")
    body = page if body is None else body
    whole = _weight(body)
    for path in (
        "//main", "//*[@role='main']", "//*[@id='modgov']", "//*[@id='main-content' or @id='maincontent']",
        "//*[@id='content' or @id='main' or @id='page-content']", "//article",
        "//*[contains(concat(' ', normalize-space(@class), ' '), ' main-content ')]",
        "//*[contains(concat(' ', normalize-space(@class), ' '), ' entry-content ')]",
    ):  # fmt: skip
        found = [element for element in _elements(page, path) if not _inside_furniture(element)]
        if not found:
            continue
        if len(found) > 1 and path == "//article":
            continue  # a list of teasers, or the article and its news: the whole page with furniture left out is surer
        best = max(found, key=_weight)
        if _weight(best) >= min(200, whole * 0.2):
            return best, True
    return _root_by_readability(page, body), False


def _elements(page: etree._Element, path: str) -> list[etree._Element]:
    found = page.xpath(path)
    return [element for element in found if isinstance(element, etree._Element)] if isinstance(found, list) else []


def _inside_furniture(element: etree._Element) -> bool:
    return any(above.tag in ("nav", "aside", "footer") for above in element.iterancestors())


def _weight(element: etree._Element) -> int:
    return sum(
        len(text.strip())
        for part in element.iter()
        if isinstance(part.tag, str) and part.tag not in _DROPPED
        for text in (part.text or "",)
    ) + sum(len((part.tail or "").strip()) for part in element.iterdescendants())


def _root_by_readability(page: etree._Element, body: etree._Element) -> etree._Element:
    """Where the page marks nothing: the smallest element that holds nearly all that readability picks, else the body.

    Left out is only what stands wholly beside it; when in doubt the body is walked, and furniture falls by its words.
    """
    if _weight(body) < 2_000:
        return body
    try:
        from readability import Document

        summary = Document(etree.tostring(page, encoding="unicode", method="html")).summary(html_partial=True)
        picked = {even_out(_all_text(part, " ")) for part in parse_html(summary).iter("p", "td", "li", "h2", "h3")}
    except Exception:  # readability raises many things on odd pages; it only advises
        return body
    picked = {words for words in picked if len(words) > 40}
    homes = [part for part in body.iter("p", "td", "li", "h2", "h3") if even_out(_all_text(part, " ")) in picked]
    if not homes:
        return body
    chain = [homes[0], *homes[0].iterancestors()]
    for home in homes[1:]:
        above = {id(element) for element in (home, *home.iterancestors())}
        chain = [element for element in chain if id(element) in above]
    root = next((element for element in chain if element.tag in _HOLDERS), body)
    # Tables and headings beside the chosen part belong to the article more often than not: go up while they fit.
    while root is not body and _weight(root) < 0.5 * _weight(body):
        parent = root.getparent()
        if parent is None:
            return body
        root = parent
    return root


# --- The walk -------------------------------------------------------------------------------------------------------


@dataclass
class _List:
    ordered: bool
    style: str
    next: int
    step: int = 1


@dataclass
class _Run:
    """Inline text gathered until a block begins or ends."""

    pieces: list[str] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    bold: list[bool] = field(default_factory=list)  # of each piece that says anything

    def add(self, text: str, bold: bool) -> None:
        if text:
            self.pieces.append(text)
            if text.strip():
                self.bold.append(bold)


class _Walk:
    """One page, block by block, into a Builder."""

    def __init__(self, builder: Builder, page: etree._Element, *, max_cells: int, whole: bool = False) -> None:
        self.builder = builder
        self.page = page
        self.cells_left = max_cells
        self.lists: list[_List] = []
        self.run_ = _Run()
        self.hidden = 0
        self.furniture_below: int | None = None  # level of a heading like "Related content": what follows is furniture
        self.item: str | None = None  # number of the list item whose words come next
        self.notes = _targets_of_marks(page)
        self.note_mark: str | None = None
        if whole:
            body = page.find(".//body")
            self.root, self.marked = (page if body is None else body), True
        else:
            self.root, self.marked = _root(page)
        self.weight = max(_weight(self.root), 1)

    def run(self) -> None:
        if not self.marked or self.root.find(".//h1") is None:
            self._title_above()
        self._children(self.root, bold=False)
        self._flush()
        if self.marked:
            for element in self._beside():
                self.builder.out_of_text(_all_text(element, " ")[:500])

    def _beside(self) -> Iterator[etree._Element]:
        for name in ("nav", "footer", "aside"):
            for element in self.page.iter(name):
                if self.root not in element.iterancestors() and not any(
                    above.tag in ("nav", "footer", "aside") for above in element.iterancestors()
                ):
                    yield element

    def _title_above(self) -> None:
        """The page's own h1 where it stands outside the part chosen."""
        if self.root.find(".//h1") is not None or self.root.tag == "body":
            return
        heads = [head for head in self.page.iter("h1") if not _inside_furniture(head)]
        if len(heads) == 1 and self.root not in heads[0].iterdescendants():
            self.builder.heading(_plain(heads[0]), 1)

    # Elements

    def _children(self, element: etree._Element, *, bold: bool) -> None:
        self.run_.add(element.text or "", bold)
        for child in element:
            if isinstance(child.tag, str):
                self._element(child, bold=bold)
            self.run_.add(child.tail or "", bold)

    def _element(self, element: etree._Element, *, bold: bool) -> None:
        tag = element.tag
        if tag == "br":
            self.run_.pieces.append("\n")
            return
        if tag in _DROPPED or self._is_furniture(element):
            return
        hidden = _is_hidden(element)
        self.hidden += hidden
        mark = self.notes.get(element.get("id", "")) if self.notes else None
        if mark is not None:
            self._flush()
            self.note_mark = mark
        if tag == "sup" or (tag == "a" and _is_mark_link(element)):
            self._superscript(element, bold=bold)
        elif tag not in _BLOCKS:
            self._children(element, bold=bold or tag in ("b", "strong"))
        else:
            self._block(element)
        if mark is not None:
            self._flush()
            self.note_mark = None
        self.hidden -= hidden

    def _block(self, element: etree._Element) -> None:
        tag = str(element.tag)
        if tag == "table":
            self._flush()
            self._table(element)
        elif re.fullmatch("h[1-6]", tag) or (element.get("role") == "heading" and not element.findall(".//table")):
            self._flush()
            self._heading(element, max(1, whole(element.get("aria-level") or tag[1:], 2)))
        elif tag in ("ul", "ol", "menu", "dir"):
            self._flush()
            self._list(element)
        elif tag == "dl":
            self._flush()
            self._definitions(element)
        elif tag == "pre":
            self._flush()
            if self.furniture_below is None:
                add_text(self.builder, _all_text(element))
        elif tag == "summary" or (tag == "figcaption" and not element.findall(".//p")):
            self._flush()
            if tag == "summary":
                self._heading(element, self._level_below())
            else:
                self._children(element, bold=False)
                self._flush()
        elif tag == "hr":
            self._flush()
        else:
            self._flush()
            self._children(element, bold=False)
            self._flush()
            if tag == "details":
                self.builder.leave(self._level_below())

    def _level_below(self) -> int:
        """A level for a heading that says none of its own: below the heading in force, beside others of its kind."""
        return 6

    def _heading(self, element: etree._Element, level: int) -> None:
        text, _ = _words(element)
        if not text:
            return
        if self.furniture_below is not None and level <= self.furniture_below:
            self.furniture_below = None
        if self.furniture_below is not None or furniture.HEADINGS.fullmatch(text):
            self.builder.out_of_text(text)
            if self.furniture_below is None:
                self.furniture_below = level
            return
        number, rest = split_number(text, bullets=False)
        self.builder.heading(rest, level, number, hidden=self.hidden > 0)

    def _list(self, element: etree._Element) -> None:
        items = [child for child in element if child.tag == "li"]
        if items and all(_is_jump(item) for item in items):
            self.builder.out_of_text(_all_text(element, " ")[:500])
            return
        first = whole(element.get("start"), 1)
        backwards = element.tag == "ol" and element.get("reversed") is not None
        if backwards and element.get("start") is None:
            first = len(items)
        self.lists.append(_List(element.tag == "ol", _list_style(element), first, -1 if backwards else 1))
        for child in element:
            if child.tag == "li":
                self._item(child)
            elif isinstance(child.tag, str):
                self._element(child, bold=False)
        self._flush()
        self.lists.pop()

    def _item(self, element: etree._Element) -> None:
        here = self.lists[-1]
        here.next = whole(element.get("value"), here.next)
        self.item = _as_shown(here.next, here.style) if here.ordered and here.style != "none" else "•"
        here.next += here.step
        self._element_inside(element)
        self.item = None

    def _element_inside(self, element: etree._Element) -> None:
        if self._is_furniture(element):
            return
        hidden = _is_hidden(element)
        self.hidden += hidden
        mark = self.notes.get(element.get("id", "")) if self.notes else None
        if mark is not None:
            self.note_mark = mark
        self._children(element, bold=False)
        self._flush()
        if mark is not None:
            self.note_mark = None
        self.hidden -= hidden

    def _definitions(self, element: etree._Element) -> None:
        """Terms and what they stand for: a table of two columns where both are short, else headings and paragraphs."""
        pairs: list[tuple[str, list[etree._Element]]] = []
        for child in element.iter("dt", "dd"):
            if child.tag == "dt":
                pairs.append((_plain(child), []))
            elif pairs:
                pairs[-1][1].append(child)
        short = all(
            len(_plain(dd)) <= 200
            and dd.find(".//table") is None
            and dd.find(".//ul") is None
            and dd.find(".//ol") is None
            for _, dds in pairs
            for dd in dds
        )
        if pairs and short and self.furniture_below is None:
            rows = [[Cell(term), Cell(" ".join(_plain(dd) for dd in dds))] for term, dds in pairs]
            rows = [row for row in rows if not furniture.WORDS.fullmatch(f"{row[0].text.rstrip(':')} {row[1].text}")]
            table = build_table(rows)
            if table:
                table = Table(table.rows, 0, min(1, len(table.rows[0]) - 1), table.caption)
                self.builder.table(table, hidden=self.hidden > 0)
            return
        for child in element:
            if child.tag == "dt":
                self._heading(child, self._level_below())
            elif isinstance(child.tag, str):
                self._element_inside(child)

    # Words

    def _superscript(self, element: etree._Element, *, bold: bool) -> None:
        text = even_out(_all_text(element))
        mark = _MARK.fullmatch(text)
        before = "".join(self.run_.pieces)[-4:]
        linked = element.tag == "a" or element.find(".//a") is not None
        if mark and before.strip() and (linked or not _UNIT_BEFORE.search(before)):
            self.run_.marks.append(mark[1])
        else:
            self._children(element, bold=bold)

    def _flush(self) -> None:
        """What was gathered becomes a paragraph, an item or a note; its br's may part it in several."""
        run, self.run_ = self.run_, _Run()
        text = "".join(run.pieces)
        if not text.strip():
            return
        bold = bool(run.bold) and all(run.bold)
        for part in _parts("".join(_soft_lines(run.pieces))):
            self._say(even_out(part), tuple(run.marks), bold=bold)

    def _say(self, text: str, marks: tuple[str, ...], *, bold: bool) -> None:
        if not text:
            return
        if self.note_mark is not None:
            self.builder.note(re.sub(r"\s*[↩↑⏎^]\ufe0e?\s*$", "", _own_mark(text, self.note_mark)), self.note_mark)
            return
        if self.furniture_below is not None or (len(text) < 200 and furniture.WORDS.fullmatch(text)):
            self.builder.out_of_text(text)
            self.item = None
            return
        own, rest = split_number(text)
        hidden = self.hidden > 0
        if self.item is not None:
            number, self.item = self.item, None
            if own:
                number, text = own, rest
            self.builder.item(text, number, max(1, len(self.lists)), marks=marks, hidden=hidden)
        elif own:
            self.builder.item(rest, own, marks=marks, hidden=hidden)
        elif bold and names_what_follows(text) and not self.lists:
            self.builder.heading(text, self._level_below(), hidden=hidden)
        else:
            self.builder.paragraph(text, marks=marks, hidden=hidden)

    def _is_furniture(self, element: etree._Element) -> bool:
        """Menus, banners and the like: by what they are, unless they hold a great part of the article."""
        tag, role = element.tag, (element.get("role") or "").lower()
        names = f"{element.get('class') or ''} {element.get('id') or ''}"
        named = bool(names.strip()) and furniture.NAMES.search(names) is not None
        if tag in ("nav", "aside") or role in furniture.ROLES or (tag in ("footer", "header") and not self.marked):
            guilty = tag != "header" or element.find(".//h1") is None
        elif tag == "footer":
            guilty = True
        elif _FOR_EARS.search(names) and tag not in ("caption", "h1", "h2", "h3", "h4"):
            return True
        else:
            guilty = named and tag not in ("table", "caption", "td", "th", "tr", "tbody", "body")
        if not guilty:
            return False
        if tag not in ("nav", "footer") and (_weight(element) > 0.4 * self.weight or _has_figures(element)):
            return False
        self.builder.out_of_text(_all_text(element, " ")[:500])
        return True

    # Tables

    def _table(self, element: etree._Element) -> None:
        if self.furniture_below is not None:
            self.builder.out_of_text(_all_text(element, " ")[:500])
            return
        if _is_layout(element):
            for row in _rows(element)[0]:
                cells = [cell for cell in row if cell.tag in ("td", "th")]
                if not self._says_when_looked_at(cells, layout=True):
                    for part in cells:
                        self._element_inside(part)
            return
        for row in rows if len(rows := _rows(element)[0]) <= _FEW_ROWS else ():
            if self._says_when_looked_at(list(row)):
                row.clear()
        table, marks = self._data_table(element)
        if table is not None:
            self.builder.table(table, hidden=self.hidden > 0, marks=marks)

    def _says_when_looked_at(self, cells: Sequence[etree._Element], *, layout: bool = False) -> bool:
        """Whether a row is a clock or a counter: a label and its figure, or the figure's digits in a cell each."""
        texts = [text for cell in cells if (text := _plain(cell))]
        if len(texts) < 2 or sum(map(len, texts)) > 100:
            return False
        joined = " ".join(text.rstrip(":") for text in texts)
        digits = layout and len(texts) > 2 and all(len(text) == 1 and text.isdigit() for text in texts)
        if digits or furniture.WORDS.fullmatch(joined):
            self.builder.out_of_text(joined)
            return True
        return False

    def _data_table(self, element: etree._Element) -> tuple[Table | None, tuple[str, ...]]:
        caption_at = element.find("caption")
        caption = _plain(caption_at) if caption_at is not None else ""
        rows, in_head = _rows(element)
        grid: list[list[tuple[Cell, str] | None]] = [[] for _ in rows]
        marks: list[str] = []
        for index, row in enumerate(rows):
            column = 0
            for cell in row:
                if cell.tag not in ("td", "th") or "mghide" in (cell.get("class") or "").lower().split():
                    continue
                text, found = _words(cell)
                marks.extend(found)
                across, down = _span(cell.get("colspan")), _span(cell.get("rowspan"), rest=len(rows) - index)
                while column < len(grid[index]) and grid[index][column] is not None:
                    column += 1
                down = min(down, len(rows) - index)
                self.cells_left -= across * down
                if self.cells_left < 0:
                    raise Unreadable("too_large", "The page's tables have more cells than the limit.")
                kind = "head" if cell.tag == "th" else ""
                if cell.tag == "th" and (cell.get("scope") or "").lower() in ("row", "rowgroup"):
                    kind = "row"
                for below in range(down):
                    line = grid[index + below]
                    line.extend([None] * (column + across - len(line)))
                    for right in range(across):
                        line[column + right] = (Cell(text, filled=bool(below or right)), kind)
                column += across
        top = 0
        for line, head in zip(grid, in_head, strict=True):
            kinds = {slot[1] for slot in line if slot is not None and (slot[0].text or slot[1])}
            if not (head or kinds == {"head"}):
                break
            top += 1
        if top == len(grid):
            top = 0  # nothing but headers: then their marks mean nothing
        left = max((_leading_heads(line) for line in grid[top:]), default=0)
        cells = [[slot[0] if slot is not None else Cell("") for slot in line] for line in grid]
        return build_table(cells, caption=caption, header_rows=top or None, header_columns=left or None), tuple(marks)


def _leading_heads(line: Iterable[tuple[Cell, str] | None]) -> int:
    """How many cells at the start of a row are labels; none of a row that is one label over the whole width."""
    slots = list(line)
    if len(slots) > 1 and all(slot is not None and slot[0].filled for slot in slots[1:]):
        return 0
    count = 0
    for slot in slots:
        if slot is None or not slot[1] or (slot[1] == "head" and count):
            break
        count += 1
    return count


def _rows(table: etree._Element) -> tuple[list[etree._Element], list[bool]]:
    """The rows as shown, feet last, and whether each stands in the head. Not those of tables within."""
    heads: list[etree._Element] = []
    bodies: list[etree._Element] = []
    feet: list[etree._Element] = []
    for child in table:
        if child.tag == "tr":
            bodies.append(child)
        elif child.tag in ("thead", "tbody", "tfoot"):
            rows = [row for row in child if row.tag == "tr"]
            {"thead": heads, "tbody": bodies, "tfoot": feet}[child.tag].extend(rows)
    if heads and not bodies and not feet:
        return heads, [False] * len(heads)  # everything in thead: a slip of the page's author
    return heads + bodies + feet, [True] * len(heads) + [False] * (len(bodies) + len(feet))


def _cells_in_order(table: etree._Element) -> Iterator[etree._Element]:
    for row in _rows(table)[0]:
        yield from (cell for cell in row if cell.tag in ("td", "th"))


def _is_layout(table: etree._Element) -> bool:
    """A table that only places things on the page: holding tables, headings or long prose, or one row or column."""
    if (table.get("role") or "").lower() in ("presentation", "none"):
        return True
    rows = _rows(table)[0]
    if table.find(".//th") is not None and len(rows) > 1:
        return False
    inner = next((part for part in table.iterdescendants("table")), None)
    if inner is not None:
        return True
    width = max((sum(cell.tag in ("td", "th") for cell in row) for row in rows), default=0)
    if width <= 1 or not rows:
        return True
    if any(table.find(f".//{name}") is not None for name in ("h1", "h2", "h3", "nav", "form")):
        return True
    cells = list(_cells_in_order(table))
    if len(rows) == 1:
        return any(len(_plain(cell)) > 100 for cell in cells) or table.find(".//th") is None
    long = sum(len(_plain(cell)) > 600 for cell in cells)
    return long > 0 and len(cells) <= 4


def _span(value: str | None, rest: int = 1) -> int:
    number = whole(value, 1)
    return rest if number == 0 else max(1, min(number, 1000))


# --- Small questions ------------------------------------------------------------------------------------------------


def _all_text(element: etree._Element, between: str = "") -> str:
    return between.join(str(text) for text in element.itertext())


def _targets_of_marks(page: etree._Element) -> dict[str, str]:
    """Where footnotes stand: id of an element, and the mark that points at it."""
    found: dict[str, str] = {}
    for link in page.iter("a"):
        href = link.get("href") or ""
        if href.startswith("#") and len(href) > 1:
            mark = _MARK.fullmatch(even_out(_all_text(link)))
            parent = link.getparent()
            superior = link.find("sup") is not None or (parent is not None and parent.tag == "sup")
            if mark and (superior or _is_mark_link(link)):
                found.setdefault(href[1:], mark[1])
    return found


def _is_mark_link(link: etree._Element) -> bool:
    names = (
        f"{link.get('class') or ''} {link.get('role') or ''} {link.get('rel') or ''} {link.get('href') or ''}".lower()
    )
    if (
        not re.search(r"footnote|noteref|#_?(?:ftn|edn|fn)", names)
        or "backlink" in names
        or "ftnref" in names.split("#")[-1]
    ):
        return False
    return _MARK.fullmatch(even_out(_all_text(link))) is not None


def _is_jump(item: etree._Element) -> bool:
    """A line of a table of contents: nothing but a link within the page."""
    links = list(item.iter("a"))
    return (
        bool(links)
        and all((link.get("href") or "").startswith("#") for link in links)
        and (len(even_out(_all_text(item))) <= sum(len(even_out(_all_text(link))) for link in links) + 8)
    )


def _is_hidden(element: etree._Element) -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    if not ("display:none" in style or "visibility:hidden" in style or element.get("hidden") is not None):
        return False
    role = element.get("role") or ""
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return role not in ("tabpanel", "region") and not _OPENED_BY_HAND.search(names)


def _has_figures(element: etree._Element) -> bool:
    return any(len(list(table.iter("tr"))) > 2 for table in element.iter("table"))


def _list_style(element: etree._Element) -> str:
    style = re.search(r"list-style(?:-type)?\s*:\s*([\w-]+)", element.get("style") or "")
    if style:
        return {"lower-alpha": "a", "lower-latin": "a", "upper-alpha": "A", "upper-latin": "A", "lower-roman": "i",
                "upper-roman": "I", "none": "none"}.get(style[1], "1")  # fmt: skip
    return element.get("type") or "1"


def _as_shown(number: int, style: str) -> str:
    """
    >>> [_as_shown(*pair) for pair in ((3, "1"), (28, "a"), (4, "i"))]
    ['3.', 'ab.', 'iv.']
    """
    return f"{counted(number, style)}."


def counted(number: int, style: str) -> str:
    """A number as letters or Roman figures where the style asks for them: "a", "A", "i", "I"."""
    if number < 1 or style not in ("a", "A", "i", "I"):
        return str(number)
    if style in "aA":
        letters = ""
        while number:
            number, rest = divmod(number - 1, 26)
            letters = chr(97 + rest) + letters
    else:
        letters = ""
        for value, sign in ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
                            (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")):  # fmt: skip
            letters += sign * (min(number, 9999) // value)
            number = min(number, 9999) % value
    return letters.upper() if style in "AI" else letters


def _soft_lines(pieces: Iterable[str]) -> Iterator[str]:
    """Line feeds of the source are spaces; those of br stay."""
    for piece in pieces:
        yield piece if piece == "\n" else re.sub(r"\s+", " ", piece)


def _parts(text: str) -> Iterator[str]:
    """Lines parted by br: two together part paragraphs, as does one before a number or bullet."""
    for paragraph in re.split(r"\n\s*\n", text):
        part = ""
        for line in paragraph.split("\n"):
            if split_number(even_out(line))[0] and part.strip():
                yield part
                part = ""
            part += f" {line}"
        yield part


def _own_mark(text: str, mark: str) -> str:
    return re.sub(rf"^\[?{re.escape(mark)}[\].):]?\s+", "", text)


def _plain(element: etree._Element) -> str:
    return _words(element)[0]


def _words(element: etree._Element) -> tuple[str, tuple[str, ...]]:
    """All words in an element, one space apart, and the footnote marks that were among them."""
    pieces: list[str] = []
    marks: list[str] = []

    def walk(part: etree._Element) -> None:
        pieces.append(part.text or "")
        for child in part:
            if isinstance(child.tag, str):
                _inside(child)
            pieces.append(child.tail or "")

    def _inside(child: etree._Element) -> None:
        names = f"{child.get('class') or ''}"
        if child.tag == "br" or child.tag in _BLOCKS:
            pieces.append(" ")
        if child.tag in _DROPPED and child.tag != "button":
            return
        if re.search(r"\bmg(?:Hide|FileSize)\b", names) or (_FOR_EARS.search(names) and child.tag in ("span", "div")):
            return
        if child.tag == "sup" or (child.tag == "a" and _is_mark_link(child)):
            mark = _MARK.fullmatch(even_out(_all_text(child)))
            before = "".join(pieces[-2:])[-4:]
            if mark and before.strip() and (child.find(".//a") is not None or not _UNIT_BEFORE.search(before)):
                marks.append(mark[1])
                return
        walk(child)
        if child.tag in _BLOCKS:
            pieces.append(" ")

    walk(element)
    return even_out("".join(pieces)), tuple(marks)
