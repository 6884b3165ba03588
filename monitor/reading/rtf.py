"""Rich Text Format: a small reader of our own for the words, lists and tables in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from db.records import Block, Cell, Reading, Unreadable
from monitor.reading.building import Builder, names_what_follows, split_number
from monitor.reading.headers import build_table
from monitor.reading.text import is_charset
from monitor.reading.words import even_out

MAX_CELLS = 500_000
_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)"
)

# Groups that hold no words of the text.
_SKIPPED = frozenset(
    re.split(
        r"\s+",
        "fonttbl colortbl info pict object themedata colorschememapping datastore latentstyles rsidtbl"
        " generator xmlnstbl listtable listoverridetable revtbl filetbl mmathPr wgrffmtfilter fldinst bkmkstart bkmkend"
        " nonshppict blipuid objdata objclass sp sn sv annotation atnid atnauthor atndate atnref atrfstart atrfend"
        " docvar falt panose pgdsctbl userprops passwordhash factoidname private ftnsep ftnsepc aftnsep aftnsepc"
        " formfield",
    )
)
_SIGNS = {
    "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
    "emspace": " ", "enspace": " ", "qmspace": " ", "tab": "\t", "line": "\n", "zwj": "", "zwnj": "",
}  # fmt: skip
_ASIDE = frozenset(("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"))


@dataclass
class _State:
    skip: bool = False
    aside: bool = False  # header or footer
    note: bool = False
    label: bool = False  # the number or bullet as shown
    hidden: bool = False
    bold: bool = False
    raised: bool = False
    deleted: bool = False
    inserted: bool = False
    in_table: bool = False
    styles: bool = False  # in the table of styles
    style: int = 0
    outline: int | None = None
    unicode_skip: int = 1


@dataclass
class _Paragraph:
    text: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    label: list[str] = field(default_factory=list)
    bold: list[bool] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    inserted: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)


def read_rtf(body: bytes) -> Reading:
    """A Rich Text file. Raises Unreadable."""
    reader = _Rtf(body)
    reader.read()
    if not reader.builder.blocks:
        raise Unreadable("empty", "The file (.rtf) holds no words.")
    warnings = ("The file breaks off before its end: words may be missing.",) if reader.stack else ()
    return reader.builder.reading("", "rtf", pending=tuple(reader.pending), warnings=warnings)


class _Rtf:
    def __init__(self, body: bytes) -> None:
        self.body = body
        self.builder = Builder()
        self.state = _State()
        self.stack: list[_State] = []
        self.paragraph = _Paragraph()
        self.aside: list[str] = []
        self.note: list[str] = []
        self.notes: list[str] = []
        self.pending: list[Block] = []
        self.pending_bytes = bytearray()
        self.code_page = "cp1252"
        self.to_skip = 0
        self.star = False
        self.group_begins = False
        self.row: list[Cell] = []
        self.rows: list[list[Cell]] = []
        self.edges: list[int] = []  # right edge of each cell of the row, and how it is merged
        self.merges: list[str] = []
        self.row_edges: list[list[int]] = []
        self.next_merge = ""
        self.style_names: dict[int, str] = {}
        self.has_title = False
        self.style_outlines: dict[int, int] = {}
        self.cells_left = MAX_CELLS

    def read(self) -> None:
        at = 0
        while at < len(self.body):
            found = _TOKEN.match(self.body, at)
            if not found:
                at += 1
                continue
            at = found.end()
            word, number, code, sign, brace, plain = found.groups()
            if code is None:
                self._decode()
            if word is not None:
                value = int(number) if number else None
                if word == b"bin":
                    at += max(0, value or 0)
                else:
                    self._control(word.decode("ascii"), value)
            elif code is not None:
                self._byte(int(code, 16))
            elif sign is not None:
                self._sign(sign.decode("latin-1"))
            elif brace == b"{":
                if len(self.stack) > 2000:
                    raise Unreadable("damaged", "The file (.rtf) is nested too deeply to be read.")
                self.stack.append(replace(self.state))
                self.group_begins = True
            elif brace == b"}":
                self._close()
            elif plain is not None:
                self._text(plain.decode(self.code_page, "replace"))
        self._decode()
        self._end_paragraph()
        self._end_table()
        self.builder.close_tabbed()
        for index, text in enumerate(self.notes, 1):
            self.builder.note(text, str(index))

    # Tokens

    def _control(self, word: str, value: int | None) -> None:
        begins, self.group_begins = self.group_begins, False
        starred, self.star = self.star, False
        state = self.state
        if begins or starred:
            self._destination(word, starred)
            if self.state.skip:
                return
        if word == "u":
            code = (value or 0) % 65536
            self._text(chr(code), wide=True)
            self.to_skip = state.unicode_skip
        elif word in _SIGNS:
            self._text(_SIGNS[word])
        elif word in ("par", "sect", "page"):
            self._end_paragraph()
        elif word in ("cell", "nestcell"):
            self._end_cell()
        elif word in ("row", "nestrow"):
            self._end_row()
        elif word == "pard":
            state.in_table, state.outline, state.style = False, None, 0
        elif word == "plain":
            state.bold = state.hidden = state.raised = False
        elif word == "intbl":
            state.in_table = True
        elif word == "trowd":
            self.merges, self.edges, self.next_merge = [], [], ""
        elif word in ("clmgf", "clmrg", "clvmgf", "clvmrg"):
            self.next_merge = word
        elif word == "cellx":
            self.merges.append(self.next_merge)
            self.edges.append(value or 0)
            self.next_merge = ""
        elif word == "chftn":
            pass  # the note's own number: counted when the note ends
        else:
            self._set(word, value)

    def _set(self, word: str, value: int | None) -> None:
        state, on = self.state, value != 0
        if word == "b":
            state.bold = on
        elif word == "v":
            state.hidden = on
        elif word == "super":
            state.raised = on
        elif word in ("nosupersub", "sub"):
            state.raised = False
        elif word == "deleted":
            state.deleted = on
        elif word == "revised":
            state.inserted = on
        elif word == "s":
            state.style = value or 0
        elif word == "outlinelevel":
            state.outline = value
            if state.styles:
                self.style_outlines[state.style] = value if value is not None else 9
        elif word == "uc":
            state.unicode_skip = max(0, value or 0)
        elif word == "ansicpg" and value:
            self.code_page = _code_page(value)
        elif word == "mac":
            self.code_page = "mac_roman"
        elif word == "pc":
            self.code_page = "cp437"

    def _destination(self, word: str, starred: bool) -> None:
        state = self.state
        if word in _SKIPPED:
            state.skip = True
        elif word in _ASIDE:
            state.aside = True
        elif word == "stylesheet":
            state.styles = True
        elif word == "footnote":
            state.note = True
        elif word in ("listtext", "pntext"):
            state.label = True
        elif starred and word not in ("shptxt", "shpinst", "nesttableprops", "cs", "pn"):
            state.skip = True

    def _sign(self, sign: str) -> None:
        self.group_begins = False
        if sign == "*":
            self.star = True
        elif sign == "~":
            self._text(" ")
        elif sign == "_":
            self._text("-")
        elif sign in "\\{}":
            self._text(sign)
        elif sign in "\r\n":
            self._end_paragraph()

    def _byte(self, code: int) -> None:
        if self.to_skip:
            self.to_skip -= 1
            return
        self.pending_bytes.append(code)

    def _decode(self) -> None:
        """Bytes written as \\'xx, together: letters of two bytes come in two of them."""
        if self.pending_bytes:
            data, self.pending_bytes = bytes(self.pending_bytes), bytearray()
            self._text(data.decode(self.code_page, "replace"), wide=True)

    def _close(self) -> None:
        ended = self.state
        self.group_begins = self.star = False
        self.to_skip = 0
        self.state = self.stack.pop() if self.stack else _State()
        if ended.note and not self.state.note:
            self.notes.append(even_out("".join(self.note)))
            self.paragraph.marks.append(str(len(self.notes)))
            self.note = []
        if ended.aside and not self.state.aside:
            self.builder.out_of_text("".join(self.aside))
            self.aside = []

    def _text(self, text: str, *, wide: bool = False) -> None:
        self.group_begins = False
        state = self.state
        if not wide and self.to_skip:
            cut = min(self.to_skip, len(text))
            self.to_skip -= cut
            text = text[cut:]
        if state.skip or not text:
            return
        if state.styles:
            self.style_names[state.style] = self.style_names.get(state.style, "") + text
        elif state.aside:
            self.aside.append(text)
        elif state.note:
            self.note.append(text)
        elif state.label:
            self.paragraph.label.append(text)
        elif state.deleted:
            self.paragraph.deleted.append(text)
        elif state.hidden:
            self.paragraph.hidden.append(text)
        elif state.raised and re.fullmatch(r"\d{1,2}|[*†‡]", text.strip()) and "".join(self.paragraph.text).strip():
            self.paragraph.marks.append(text.strip())
        else:
            if state.inserted:
                self.paragraph.inserted.append(text)
            self.paragraph.text.append(text)
            if text.strip():
                self.paragraph.bold.append(state.bold)

    # Blocks

    def _end_paragraph(self) -> None:
        if self.state.note or self.state.aside:
            (self.note if self.state.note else self.aside).append(" ")
            return
        if self.state.in_table:
            self.paragraph.text.append(" ")
            return
        self._end_table()
        paragraph, self.paragraph = self.paragraph, _Paragraph()
        text = _whole(paragraph.text)
        label = _whole(paragraph.label)
        if inserted := _whole(paragraph.inserted):
            self.pending.append(Block("paragraph", inserted, self.builder.place(), pending="insertion"))
        if deleted := _whole(paragraph.deleted):
            self.pending.append(Block("paragraph", deleted, self.builder.place(), pending="deletion"))
        if text:
            bold = bool(paragraph.bold) and all(paragraph.bold)
            number, rest = ("", text) if label else split_number(text)
            number = "•" if label and not any(letter.isalnum() for letter in label) else label or number
            marks = tuple(paragraph.marks)
            level = self._heading_level()
            lines = "".join(paragraph.text).split("\n")
            raw = "\n".join("\t".join(_whole([cell]) for cell in line.split("\t")) for line in lines)
            if level is None and not number and "\t" in raw and not paragraph.hidden:
                self.builder.tabbed(raw, lambda: self.builder.paragraph(text, marks=marks))
            elif level is not None:
                self.builder.heading(rest, level, number)
            elif bold and names_what_follows(rest) and (not number or number[0].isdigit()):
                self.builder.heading(rest, 6, number)
            elif number:
                self.builder.item(rest, number, marks=marks)
            else:
                self.builder.paragraph(text, marks=marks)
        if paragraph.hidden:
            self.builder.paragraph(_whole(paragraph.hidden), hidden=True)

    def _heading_level(self) -> int | None:
        """By the paragraph's outline level, else by its style. A title counts as one above all headings."""
        state = self.state
        name = self.style_names.get(state.style, "").strip(" ;").lower()
        titled = self.has_title
        if name == "title" and state.style:
            self.has_title = True
            return 1
        outline = state.outline if state.outline is not None else self.style_outlines.get(state.style)
        named = re.fullmatch(r"heading (\d)", name) if state.style else None
        if named:
            return int(named[1]) + titled
        return outline + 1 + titled if outline is not None and outline < 9 else None

    def _end_cell(self) -> None:
        paragraph, self.paragraph = self.paragraph, _Paragraph()
        self.cells_left -= 1
        if self.cells_left < 0:
            raise Unreadable("too_large", "The tables of the file have more cells than the limit.")
        self.row.append(Cell(_whole([*paragraph.label, " ", *paragraph.text])))

    def _end_row(self) -> None:
        line: list[Cell] = []
        for index, cell in enumerate(self.row):
            merge = self.merges[index] if index < len(self.merges) else ""
            if merge == "clmrg" and line:
                cell = Cell(line[-1].text, filled=True)
            elif merge == "clvmrg" and self.rows and index < len(self.rows[-1]):
                cell = Cell(self.rows[-1][index].text, filled=True)
            line.append(cell)
        if line:
            self.rows.append(line)
            self.row_edges.append(self.edges[: len(line)])
        self.row = []

    def _end_table(self) -> None:
        if self.row:
            self._end_row()
        rows, self.rows = self.rows, []
        edges, self.row_edges = self.row_edges, []
        if not rows:
            return
        rows = _on_one_grid(rows, edges)
        if max(map(len, rows)) == 1:
            for row in rows:
                self.builder.paragraph(row[0].text)
            return
        self.builder.table(build_table(rows))


def _on_one_grid(rows: list[list[Cell]], edges: list[list[int]]) -> list[list[Cell]]:
    """Cells that reach over several columns of other rows repeated in each of them."""
    if any(len(row) != len(ends) or sorted(ends) != ends for row, ends in zip(rows, edges, strict=True)):
        return rows
    columns: list[int] = []
    for edge in sorted({edge for ends in edges for edge in ends}):
        if not columns or edge - columns[-1] > 60:  # twips: lines that mean to meet may miss by a hair
            columns.append(edge)
    grid: list[list[Cell]] = []
    for row, ends in zip(rows, edges, strict=True):
        line: list[Cell] = []
        for cell, end in zip(row, ends, strict=True):
            across = sum(column <= end for column in columns) - len(line)
            line.append(cell)
            line.extend(Cell(cell.text, filled=True) for _ in range(across - 1))
        grid.append(line)
    return grid


def _whole(pieces: list[str]) -> str:
    """The words, with letters beyond the first plane put together from their halves."""
    text = "".join(pieces)
    if re.search("[\ud800-\udfff]", text):
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return even_out(text)


def _code_page(number: int) -> str:
    name = {10000: "mac_roman", 65001: "utf-8", 0: "cp1252"}.get(number, f"cp{number}")
    return name if is_charset(name) else "cp1252"
