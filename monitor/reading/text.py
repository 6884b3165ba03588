"""Plain text as people write it: paragraphs, lists, headings, and tables drawn with tabs, pipes, commas or spaces."""

from __future__ import annotations

import codecs
import csv
import html
import io
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from lxml import etree

from db.records import Cell, Reading, Unreadable
from monitor.reading.building import BULLETS, Builder, split_number
from monitor.reading.formats import parse_xml, two_bytes_each
from monitor.reading.headers import build_table, kind_of
from monitor.reading.sheets import Grid, Sheet, add_sheets, column_letters
from monitor.reading.words import even_out

_QUOTED = re.compile(r"^(?:\s{0,3}>\s?)+")
_UNDERLINE = re.compile(r"\s*(=|-|~|\*|_)\1{2,}\s*$")
_RULE = re.compile(r"\s*([-*_=–—]\s?){3,}$")
_HASHES = re.compile(r"(#{1,6})\s+(.*?)\s*#*$")
_PIPE_RULE = re.compile(r"[\s|:+=-]*-[\s|:+=-]*$")
_COLUMNS = re.compile(r"\S+(?: \S+)*")  # words one space apart; two spaces part columns
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});", re.IGNORECASE)
_NOTE = re.compile(r"\[\^?(?P<mark>\w{1,4})\]:?\s+(?=\S)|(?P<sup>[¹²³⁴⁵⁶⁷⁸⁹⁰]+|[†‡]|\*(?=\S))\s*(?=[A-Z])")
_MARKS = re.compile(r"(?<=\S)(?:\[\^(\w{1,4})\]|([¹²³⁴⁵⁶⁷⁸⁹⁰]+))")
_EMPHASIS = (
    (re.compile(r"(?<![\w*])(\*{1,3})(?=\S)([^*\n]*?\S)\1(?![\w*])"), r"\2"),
    (re.compile(r"(?<![\w_])(_{1,3})(?=\S)([^_\n]*?\S)\1(?![\w_])"), r"\2"),
    (re.compile(r"!?\[([^\[\]\n]+)\]\((?:[^()\s]|\([^()\s]*\))+(?:\s+\"[^\"]*\")?\)"), r"\1"),
    (re.compile(r"\\([\\*_#>|~.()+-])"), r"\1"),
)
_ASCII = bytes(range(32, 127))
_SUPERSCRIPTS = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹⁰", "1234567890")


def decode(body: bytes, charset: str = "") -> str:
    """The text: by byte order mark, then the charset named, then UTF-8 if it fits, then Windows' Latin letters.

    A charset is believed only where ASCII's letters are themselves in it: a server that calls a plain page UTF-16, or
    names one of Python's own codecs, would have it read as other words.
    """
    for mark, name in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe\x00\x00", "utf-32"), (b"\xff\xfe", "utf-16"),
                       (b"\xfe\xff", "utf-16")):  # fmt: skip
        if body.startswith(mark):
            return body.decode(name, "replace").removeprefix("\ufeff")
    if wide := two_bytes_each(body):
        return body.decode(wide, "replace")
    for name in (charset if is_charset(charset) else "", "utf-8"):
        if name:
            try:
                return body.decode("cp1252" if name.lower() in ("iso-8859-1", "latin-1", "latin1", "ascii") else name)
            except UnicodeError:
                continue
    return body.decode("cp1252", "replace")


def is_charset(name: str) -> bool:
    """Whether it is a charset that extends ASCII, which all are that pages and RTF files use without a mark."""
    try:
        if codecs.lookup(name).name.replace("_", "-") in ("unicode-escape", "raw-unicode-escape", "idna", "punycode"):
            return False
        return _ASCII.decode(name) == _ASCII.decode("ascii")
    except (LookupError, UnicodeError, ValueError):
        return False


def read_text(body: bytes) -> Reading:
    """Plain text, with or without the signs of Markdown."""
    builder = Builder()
    add_text(builder, decode(body))
    if not builder.blocks:
        raise Unreadable("empty", "The text says nothing.")
    return builder.reading("", "text")


def read_csv(body: bytes, *, max_cells: int = 2_000_000) -> Reading:
    """A file of comma or tab separated values: read as the sheet that a workbook program shows."""
    text = decode(body)
    try:
        dialect = csv.Sniffer().sniff(text[:20_000], delimiters=",\t;|")
        delimiter = dialect.delimiter
    except csv.Error:
        delimiter = "\t" if "\t" in text else ","
    builder = Builder()
    grid: Grid = {}
    widths: dict[int, int] = {}
    cells = 0
    csv.field_size_limit(10_000_000)
    try:
        for number, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), start=1):
            cells += len(row)
            if cells > max_cells:
                raise Unreadable("too_large", f"The table has more than {max_cells:,} cells.")
            filled = {
                column: Cell(even_out(_shown(cell)), ref=f"{column_letters(column)}{number}")
                for column, cell in enumerate(row, start=1)
                if cell.strip()
            }
            if filled:
                grid[number] = filled
                widths[number] = len(row)
    except csv.Error as fault:
        raise Unreadable("damaged", f"The table of values cannot be read ({fault}).") from fault
    add_sheets(builder, [Sheet("", grid, breaks=_breaks(grid, widths))])
    if not builder.blocks:
        raise Unreadable("empty", "The table holds no values.")
    return builder.reading("", "csv")


def _breaks(grid: Grid, widths: dict[int, int]) -> frozenset[int]:
    """Rows that name the columns of another table right under one: written with another number of cells, as what follows.

    Programs that fill up all rows to one width leave no such trace.
    """
    return frozenset(
        number
        for number, width in widths.items()
        if width > 1
        and widths.get(number - 1, width) > 1
        and widths.get(number - 1, width) != width == widths.get(number + 1)
        and widths.get(number - 2) == widths[number - 1]
        and len(grid[number]) == width
        and all(kind_of(cell.text) == "words" for cell in grid[number].values())
        and any(kind_of(cell.text) != "words" for cell in grid[number + 1].values())
    )


def read_xml(body: bytes) -> Reading:
    """XML of a kind we do not know: the text of its elements, one paragraph each."""
    builder = Builder()
    for element in parse_xml(body).iter(etree.Element):
        builder.paragraph(element.text or "")
        parent = element.getparent()
        if parent is not None and element.tail and element.tail.strip():
            builder.paragraph(element.tail)
    if not builder.blocks:
        raise Unreadable("empty", "The XML holds no words.")
    return builder.reading("", "xml")


def add_text(builder: Builder, text: str) -> None:
    """Blocks of a plain text, added to what is there."""
    for chunk, after in pairwise([*_chunks(_clean_lines(text)), [""]]):
        _add_chunk(builder, chunk, after[0])


def _clean_lines(text: str) -> list[str]:
    if _ENTITY.search(text):
        text = html.unescape(text)
    lines = re.split(r"\r\n|[\r\n\f\u2028\u2029]", text)
    return [_QUOTED.sub("", line).rstrip(" ") for line in lines]


def _chunks(lines: Sequence[str]) -> Iterator[list[str]]:
    """Lines between blank lines. A fence of code (```) is dropped, its lines kept."""
    chunk: list[str] = []
    for line in lines:
        if line.strip().startswith("```") or (_RULE.fullmatch(line) and not chunk and "|" not in line):
            continue
        if line.strip():
            chunk.append(line)
        elif chunk:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _add_chunk(builder: Builder, lines: list[str], after: str) -> None:
    """One chunk may hold a title line, a table and a list, one under the other. after: the line that follows it."""
    index = 0
    while index < len(lines):
        for find in (_tab_rows, _pipe_rows, _csv_rows, _aligned_rows):
            rows, end, header_rows = find(lines, index)
            if rows:
                _add_rows(builder, rows, header_rows)
                index = end
                break
        else:
            index = _add_lines(builder, lines, index, after)


def _add_rows(builder: Builder, rows: Sequence[Sequence[str]], header_rows: int | None = None) -> None:
    if rows:
        builder.table(build_table([[Cell(even_out(text)) for text in row] for row in rows], header_rows=header_rows))


# --- Tables ---------------------------------------------------------------------------------------------------------

_Rows = tuple[list[list[str]], int, int | None]
_NONE: _Rows = ([], 0, None)


def _tab_rows(lines: list[str], start: int) -> _Rows:
    end = start
    while end < len(lines) and ("\t" in lines[end].rstrip() or _names_group(lines, start, end, "\t")):
        end += 1
    rows = [[_shown(cell) for cell in line.rstrip().split("\t")] for line in lines[start:end]]
    if len(rows) < 2 or max(len(row) for row in rows) < 2:
        return _NONE
    if all(len(row) == 2 and (not row[0] or split_number(row[0] + " x")[0]) for row in rows):
        return _NONE  # a list whose numbers or bullets are set off by tabs
    return rows, end, None


def _names_group(lines: list[str], start: int, at: int, mark: str) -> bool:
    """Whether a line without cells stands between rows of a table: it names the rows that follow."""
    line = lines[at].strip()
    between = start < at < len(lines) - 1 and mark in lines[at + 1].rstrip()
    return between and 0 < len(line) <= 60 and line[-1] not in ".:;?!" and not _CLAUSE.match(line)


_CLAUSE = re.compile(r"\d+(?:\.\d+)*\.?\s|[-•*#]")


def _pipe_rows(lines: list[str], start: int) -> _Rows:
    end = start
    while end < len(lines) and (
        "|" in lines[end] or re.fullmatch(r"\s*\+[-=+]+\+?\s*", lines[end]) or _names_group(lines, start, end, "|")
    ):
        end += 1
    rows: list[list[str]] = []
    header_rows = None
    for line in lines[start:end]:
        if _PIPE_RULE.fullmatch(line) and ("-" in line or "=" in line):
            if rows and header_rows is None and "|" in line:
                header_rows = len(rows)
            continue
        cells = re.split(r"(?<!\\)\|", line.strip())
        if not cells[0].strip() and line.strip().startswith("|"):
            cells = cells[1:]
        if cells and not cells[-1].strip() and line.strip().endswith("|"):
            cells = cells[:-1]
        rows.append([_shown(cell.replace("\\|", "|")) for cell in cells])
    if not rows or max(len(row) for row in rows) < 2 or (len(rows) < 2 and header_rows is None):
        return _NONE
    return rows, end, header_rows


_THOUSANDS = re.compile(r"(?<=[\s£(])\d{1,3}(?:,\d{3})+(?![\d,])")


def _csv_rows(lines: list[str], start: int) -> _Rows:
    """Comma separated values: the same number of short fields on every line to the chunk's end, none like prose."""
    if "," not in lines[start] or len(lines) - start < 2 or start > 2:  # at most a title or two stands above
        return _NONE
    if all(line.endswith((".", ";")) and "," not in _THOUSANDS.sub("", line) for line in lines[start:]):
        return _NONE  # "Reduce plans to 1,500."
    try:
        rows = list(csv.reader(lines[start:], strict=True))
    except csv.Error:
        return _NONE
    width = len(rows[0])
    if width < 3 and (width < 2 or len(rows) < 3):
        return _NONE
    if any(len(row) != width for row in rows):
        return _NONE
    fields = [field for row in rows for field in row]
    if sum(field.startswith(" ") for field in fields) > len(fields) / 4 or sum(map(len, fields)) > 40 * len(fields):
        return _NONE
    if not any(kind_of(field) in ("number", "year") for field in fields):
        return _NONE
    return [[_shown(field) for field in row] for row in rows], len(lines), None


def _aligned_rows(lines: list[str], start: int) -> _Rows:
    """Columns set with spaces: lines of two or more pieces parted by two or more spaces, figures among them."""
    end = start
    while end < len(lines) and re.search(r"\S {2,}\S|^ {6,}\S", lines[end]) and not split_number(lines[end].strip())[0]:
        end += 1
    block = lines[start:end]
    if len(block) < 2:
        return _NONE
    pieces = [[(found.start(), found.end(), found[0]) for found in _COLUMNS.finditer(line)] for line in block]
    figures = sum(kind_of(text) in ("number", "year", "gap") for row in pieces for _, _, text in row[1:])
    if figures < 2 or sum(len(row) >= 2 for row in pieces) < 2:
        return _NONE
    columns = _column_spans(pieces)
    if len(columns) < 2:
        return _NONE
    rows: list[list[str]] = []
    for row in pieces:
        cells = [""] * len(columns)
        for left, right, text in row:
            column = max(range(len(columns)), key=lambda i: min(right, columns[i][1]) - max(left, columns[i][0]))
            cells[column] = f"{cells[column]} {_shown(text)}".strip()
        rows.append(cells)
    return rows, end, None


def _column_spans(pieces: list[list[tuple[int, int, str]]]) -> list[tuple[int, int]]:
    """Where columns stand: the stretches that pieces cover. Lines of fewest pieces may span several, so count last."""
    most = max(len(row) for row in pieces)
    spans: list[tuple[int, int]] = []
    for row in pieces:
        if len(row) < most - 1:
            continue
        for left, right, _ in row:
            spans.append((left, right))
    spans.sort()
    merged: list[tuple[int, int]] = []
    for left, right in spans:
        if merged and left < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], right))
        else:
            merged.append((left, right))
    return merged


# --- Words ----------------------------------------------------------------------------------------------------------


def _shown(text: str) -> str:
    """Words without the signs that make them bold, italic or a link."""
    text = text.strip()
    for pattern, kept in _EMPHASIS:
        text = pattern.sub(kept, text)
    return text


def _without_marks(text: str) -> tuple[str, tuple[str, ...]]:
    marks = tuple((found[1] or found[2]).translate(_SUPERSCRIPTS) for found in _MARKS.finditer(text))
    return (_MARKS.sub("", text), marks) if marks else (text, ())


def _add_lines(builder: Builder, lines: list[str], index: int, after: str) -> int:
    """One heading, item, note or paragraph from lines[index] on. Returns the index after it."""
    line = lines[index]
    hashes = _HASHES.match(line.strip())
    if hashes:
        number, rest = split_number(_shown(hashes[2]), bullets=False)
        builder.heading(rest, len(hashes[1]), number)
        return index + 1
    following = lines[index + 1] if index + 1 < len(lines) else ""
    if index == 0 and following and len(line) <= 120 and (under := _UNDERLINE.fullmatch(following)):
        number, rest = split_number(_shown(line), bullets=False)
        builder.heading(rest, 1 if under[1] == "=" else 2, number)
        return index + 2
    note = _NOTE.match(line.strip())
    if note and (note["mark"] or note["sup"]):
        end = _end_of_piece(lines, index)
        text = _joined(lines[index:end])[note.end() :]
        builder.note(text, (note["mark"] or note["sup"]).translate(_SUPERSCRIPTS))
        return end
    number, _ = split_number(_shown(line.replace("\t", " ")))
    if number:
        return _add_item(builder, lines, index, after)
    title = _is_title(line, following, alone=len(lines) == 1, last=not after, first=index == 0)
    if title or (len(lines) == 1 and after and _QUESTION.fullmatch(_shown(line))):
        builder.heading(_shown(line.strip()), 5)
        return index + 1
    end = _end_of_piece(lines, index)
    text, marks = _without_marks(_joined(lines[index:end]))
    builder.paragraph(_shown(text), marks=marks)
    return end


def _add_item(builder: Builder, lines: list[str], index: int, after: str) -> int:
    end = _end_of_piece(lines, index)
    text, marks = _without_marks(_joined(lines[index:end]))
    number, rest = split_number(_shown(text.replace("\t", " ")))
    if not number:
        builder.paragraph(rest, marks=marks)
        return end
    indent = len(lines[index].expandtabs(4)) - len(lines[index].expandtabs(4).lstrip())
    if end - index == 1 == len(lines) and _numbers_a_title(number, rest, after):
        builder.heading(rest, max(1, number.strip(". ").count(".") + 1), number)
    elif number in BULLETS:
        builder.item(rest, "•" if number in "-*–—·o" else number, 1 + min(indent // 2, 5), marks=marks)
    else:
        builder.item(rest, number, marks=marks)
    return end


_QUESTION = re.compile(r"(?:question|query|Q)\.? ?\d{1,2}(?:[.:)] .{8,250}| .{8,250}\?)", re.IGNORECASE)
# What a title may say in figures: years, ages, dates and the like.
_FIGURES_OF_TITLES = re.compile(
    r"(?:19|20)\d\d(?:\s?[-–/]\s?\d\d(?:\d\d)?)?|\b(?:0|16|19|25)\b|\b(?:year|stage|phase|table|annex|quarter|part|section|post) ?-?\d+",
    re.IGNORECASE,
)
_VALUE = re.compile(r"\s*[A-Z][^:.]{2,80}: \S.{0,80}$")  # "Requests refused: 29%"
_ASSERTS = re.compile(
    r"^(?!(?:how|what|where|why|when|who)\b).*\b(?:will|shall|should|must|may|has|have|had|is|are|was|were|agrees?|undertakes?|commits?|aims?|intends?|notes?)\b",
    re.IGNORECASE,
)


def _numbers_a_title(number: str, rest: str, after: str) -> bool:
    """ "3. Demand management" standing alone is a heading; "3. Reduce the number of plans to 1,500." is a clause.

    A longer line is one too, and a question, where what follows has no number of its own depth and tells more.
    """
    if not (number[0].isdigit() and rest[0].isupper()):
        return False
    if not any(letter.isdigit() for letter in rest) and len(rest) <= 60 and len(rest.split()) <= 6:
        return rest[-1].isalnum()
    following = split_number(_shown(after))[0].strip("().")
    tells = len(after) > 1.5 * len(rest) and following.count(".") != number.strip("().").count(".")
    if not (tells if following else len(after) > len(rest)):
        return False
    if rest[-1] == "?":
        return len(rest) <= 250
    titled = rest[-1].isalnum() and len(rest) <= 100 and len(rest.split()) <= 12
    return titled and not _ASSERTS.match(rest) and not re.search(r"\d|[£%]", _FIGURES_OF_TITLES.sub("", rest))


def _end_of_piece(lines: list[str], index: int) -> int:
    """Where the paragraph or item that begins at index ends: at the next item, title or sign of a new paragraph."""
    width = max(map(len, lines[index : index + 100]))
    end = index + 1
    while end < len(lines):
        line, before = lines[end], lines[end - 1].rstrip()
        if split_number(_shown(line.replace("\t", " ")))[0] or _HASHES.match(line.strip()):
            break
        if any(find(lines, end)[0] for find in (_tab_rows, _pipe_rows)):
            break
        runs_on = line.lstrip()[:1].islower() and len(before) < 160
        ends = (len(before) < 45 or _leaves_room(before, line, width)) and before[-1:] not in ",;-–(&"
        if (width > 160 or ends) and not runs_on:
            break
        end += 1
    return end


def _leaves_room(before: str, line: str, width: int) -> bool:
    """Whether "Requests refused: 29%" was ended on purpose: had the text been wrapped, it would hold the next word too."""
    room = len(before) + 1 + len(line.split()[0]) <= width
    return bool(_VALUE.match(before)) and (room or bool(_VALUE.match(line)))


def _joined(lines: Sequence[str]) -> str:
    return " ".join(line.strip() for line in lines)


def _is_title(line: str, following: str, *, alone: bool, last: bool, first: bool) -> bool:
    """A short line that names what follows: no full stop, no figures but years, at most nine words."""
    text = line.strip()
    bold = re.fullmatch(r"(\*\*|__)(.+)\1:?", text)
    words = _shown(text)
    lists = bool(_VALUE.match(following)) and words[-1].isalnum()
    if not words or len(words) > 80 or not (first or lists) or (alone and last) or not words[0].isupper():
        return False
    if words[-1] in ".;,?!:" and not bold:
        return False
    if not alone and not (lists or len(following) > 60 or split_number(_shown(following))[0] or "\t" in following):
        return False
    without_years = re.sub(r"(19|20)\d\d(\s?[-/–]\s?\d\d(\d\d)?)?|^\d+", "", words)
    if any(letter.isdigit() for letter in without_years):
        return False
    return bool(bold) or words.isupper() or len(words.split()) <= 9
