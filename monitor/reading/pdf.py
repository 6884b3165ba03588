"""PDF: pages to a Reading, by where the words stand."""

from __future__ import annotations

import contextlib
import gc
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pypdfium2

from db.records import Block, BlockKind, Cell, Place, Reading, Unreadable
from monitor.reading import ocr
from monitor.reading.building import Clauses, is_bullet, split_number
from monitor.reading.damage import find_damage
from monitor.reading.grids import CAPTION, Grid, Slot, column_of, open_grids, ruled_grids, sheet_rules
from monitor.reading.headers import build_table, table_text
from monitor.reading.joining import Joiner
from monitor.reading.layout import Row, Run, find_furniture, is_period, is_value, make_rows, make_runs, reading_order
from monitor.reading.pdfium import Box, Sheet, Word, is_tagged, page_sheets
from monitor.reading.prose import SENTENCE_ENDS, Paragraph, begins_note, line_size, may_be_note, paragraphs
from monitor.reading.words import even_out

MAX_PAGES = 2000
MAX_PIXELS = 4000  # of the longer side of a page rendered for OCR
PUBLISHERS_OCR = 0.8  # confidence in text that somebody's OCR put behind a picture


@dataclass(slots=True)
class Piece:
    """A paragraph or a table where it stands on a page."""

    sheet: Sheet
    paragraph: Paragraph | None = None
    grid: Grid | None = None
    caption: str = ""
    pages: list[int] = field(default_factory=list)  # of a grid: the page of each row
    kind: BlockKind = "paragraph"


def read_pdf(body: bytes, *, max_pages: int = MAX_PAGES) -> Reading:
    """What a PDF says, in the order in which a person reads it.

    Raises Unreadable: "encrypted", "damaged", "too_large", "empty", and "needs_ocr" where all pages are pictures and
    no OCR is installed.
    """
    with _uncollected():
        return _read(body, max_pages)


def _read(body: bytes, max_pages: int) -> Reading:
    document = _open(body)
    try:
        count = len(document)
        if count > max_pages:
            raise Unreadable("too_large", f"The PDF has {count:,} pages; at most {max_pages:,} are read.")
        sheets, warnings = _sheets(document)
        damage = find_damage(body)
        if damage:
            warnings.append(f"the PDF is damaged ({damage}): words may be missing or wrong")
        title = _metadata_title(document)
    finally:
        document.close()
    return _Assembly(sheets, count, warnings).reading(title)


@contextlib.contextmanager
def _uncollected() -> Iterator[None]:
    """No search for garbage while words by the ten thousand are made: it would go over all of them again and again."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _open(body: bytes) -> pypdfium2.PdfDocument:
    try:
        document = pypdfium2.PdfDocument(body)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) in (4, 5) or re.search("password|security", str(error), re.I):
            raise Unreadable(
                "encrypted", "The PDF is locked with a password. Ask the publisher for a copy that is not."
            ) from None
        raise Unreadable("damaged", "The PDF is damaged: its pages cannot be found. The bytes are kept.") from None
    if len(document) == 0:
        document.close()
        raise Unreadable("damaged", "The PDF has no pages. The bytes are kept.")
    return document


def _sheets(document: pypdfium2.PdfDocument) -> tuple[list[list[Sheet]], list[str]]:
    """The sheets of every page, and what to warn of. Pages that are pictures are read by OCR where it is installed."""
    pages: list[list[Sheet]] = []
    broken: list[int] = []
    pictures: list[int] = []
    rubbish: list[int] = []
    scans: list[int] = []
    unseen: list[int] = []
    tagged = is_tagged(document)
    for i in range(len(document)):
        try:
            page = document[i]
        except pypdfium2.PdfiumError:
            broken.append(i + 1)
            pages.append([])
            continue
        try:
            sheets = page_sheets(page, i + 1, tagged)
            if ocr.is_picture(sheets):
                pictures.append(i + 1)
            elif ocr.is_rubbish(sheets):
                rubbish.append(i + 1)
            elif ocr.is_picture_with_text(sheets):
                scans.append(i + 1)
                _mistrust(sheets)
            if i + 1 in (*pictures[-1:], *rubbish[-1:]):
                try:
                    sheets = _by_ocr(page, sheets, i + 1)
                except ocr.Unseen:
                    sheets = []
                    unseen.append((pictures if i + 1 in pictures[-1:] else rubbish).pop())
            pages.append(sheets)
        finally:
            page.close()
    if len(broken) == len(document):
        raise Unreadable("damaged", "The PDF is damaged: none of its pages can be read. The bytes are kept.")
    if (pictures or rubbish) and not ocr.installed() and not any(sheet.words for page in pages for sheet in page):
        raise Unreadable(
            "needs_ocr",
            f"All words of the PDF are in pictures ({name_pages(pictures or rubbish)}); install valvewatch[ocr] to read them.",
        )
    return pages, _warnings(broken, pictures, rubbish, scans, unseen)


def _warnings(
    broken: list[int], pictures: list[int], rubbish: list[int], scans: list[int], unseen: list[int]
) -> list[str]:
    warnings = []
    if unseen:
        warnings.append(f"{name_pages(unseen)} could not be read: a picture, on which OCR failed")
    if broken:
        warnings.append(f"{name_pages(broken)} could not be read: damaged")
    if pictures:
        warnings.append(f"{name_pages(pictures)} {_are(pictures)}{_by_whom(pictures)}")
    if rubbish:
        warnings.append(f"{name_pages(rubbish)}: the text layer makes no sense{_by_whom(rubbish)}")
    if scans:
        warnings.append(f"{name_pages(scans)} {_are(scans)} with text by the publisher's OCR: check figures by eye")
    return warnings


def _by_whom(numbers: list[int]) -> str:
    if ocr.installed():
        return ", read by OCR: check figures by eye"
    return f"; install valvewatch[ocr] to read {'them' if len(numbers) > 1 else 'it'}"


def _are(numbers: list[int]) -> str:
    return "are pictures" if len(numbers) > 1 else "is a picture"


def _mistrust(sheets: list[Sheet]) -> None:
    """Marks words that somebody's OCR put behind a picture; it gave no confidence of its own."""
    for sheet in sheets:
        sheet.ocr = True
        for word in sheet.words:
            word.confidence = PUBLISHERS_OCR


def _by_ocr(page: pypdfium2.PdfPage, sheets: list[Sheet], number: int) -> list[Sheet]:
    """The page as read from its picture; as it was where no OCR is installed or it sees less. Rubbish is dropped."""
    rubbish = ocr.is_rubbish(sheets)
    kept = [] if rubbish else sheets
    if not ocr.installed():
        return kept
    width, height = page.get_size()
    scale = min(ocr.DPI / 72, MAX_PIXELS / max(width, height, 1))
    bitmap = page.render(scale=scale)
    try:
        read = ocr.read_picture(bitmap.to_numpy(), number, 1 / scale)
    finally:
        bitmap.close()
    before = sum(len(word.text) for sheet in kept for word in sheet.words)
    return [read] if sum(len(word.text) for word in read.words) >= before else kept


def name_pages(numbers: Sequence[int]) -> str:
    """Page numbers as a person writes them: "page 3", "pages 3-5, 9"."""
    spans: list[list[int]] = []
    for number in numbers:
        if spans and number == spans[-1][1] + 1:
            spans[-1][1] = number
        else:
            spans.append([number, number])
    words = ", ".join(f"{a}" if a == b else f"{a}-{b}" for a, b in spans)
    return f"page{'s' if len(numbers) > 1 else ''} {words}"


def _metadata_title(document: pypdfium2.PdfDocument) -> str:
    """The title in the file's properties, unless it is a file name or a program's default."""
    try:
        title = even_out(document.get_metadata_value("Title"))
    except (pypdfium2.PdfiumError, UnicodeDecodeError, ValueError):
        return ""
    title = re.sub(r"^Microsoft (Word|PowerPoint|Excel) - ", "", title)
    if re.search(r"\.(docx?|pdf|xlsx?|pptx?|odt|indd|tmp|rtf|qxd|pub)$|[_\\/]{1}\w+[_\\/]|^\W*$", title, re.I):
        return ""
    if re.match(
        r"untitled|document\d*$|\(?anonymous|slide \d|presentation\d*$|powerpoint|title$|layout \d|none$", title, re.I
    ):
        return ""
    return title if len(title) >= 6 and " " in title else ""


_WORDS = re.compile(r"\w[\w'’-]*(?<!-)")


def _vocabulary(pages: list[list[Sheet]]) -> frozenset[str]:
    words: set[str] = set()
    for sheets in pages:
        for sheet in sheets:
            words.update(_WORDS.findall(" ".join([word.text for word in sheet.words]).casefold()))
    return frozenset(words)


class _Assembly:
    """Pages of words made one Reading."""

    def __init__(self, pages: list[list[Sheet]], count: int, warnings: list[str]) -> None:
        self.pages = pages
        self.count = count
        self.warnings = warnings
        self.furniture: dict[str, None] = {}
        self.joiner = Joiner(lambda: _vocabulary(pages))  # no way back to self: words are freed with the last use
        self.body_size, self.body_bold = self._body()

    def _body(self) -> tuple[float, bool]:
        """The size in which most words are set, and whether they are bold."""
        counted: Counter[tuple[float, bool]] = Counter()
        for sheets in self.pages:
            for sheet in sheets[:1]:
                for word in sheet.words[::7]:
                    counted[round((word.y1 - word.y0) * 4) / 4, word.bold] += len(word.text)
        if not counted:
            return 10.0, False
        common = counted.most_common(1)[0][0]
        # Listings and tables may hold more letters than the prose, which is the largest type that there is much of.
        much = [style for style, count in counted.items() if count >= 0.2 * counted.total() and style[1] == common[1]]
        return max([common, *much])

    # --- pages

    def reading(self, title: str) -> Reading:
        pieces = self._pieces()
        _take_captions(pieces, self.joiner)
        pieces = _joined_tables(pieces, self.joiner)
        pieces = _joined_paragraphs(pieces)
        blocks = _Blocks(self, pieces).blocks()
        if not blocks and not self.warnings:
            raise Unreadable("empty", "The PDF has no words on any of its pages.")
        first = next((block.text for block in blocks if block.kind == "heading"), "")
        return Reading(
            title or first,
            tuple(blocks),
            "pdf",
            pages=self.count,
            furniture=tuple(self.furniture),
            warnings=tuple(self.warnings),
        )

    def _pieces(self) -> list[Piece]:
        tables: dict[int, tuple[list[Grid], list[tuple[float, float, float]]]] = {}
        rows: list[list[Row]] = []
        heights: list[float] = []
        main: list[Sheet] = [sheets[0] if sheets else Sheet(0, 0, 0) for sheets in self.pages]
        for sheet in main:
            across, down = sheet_rules(sheet)
            tables[id(sheet)] = (ruled_grids(sheet, across, down), across)
            rows.append(make_rows(make_runs(sheet.words)))
            heights.append(sheet.height)
        gone = find_furniture(rows, heights)
        pieces: list[Piece] = []
        for sheet, page_rows, furniture, sheets in zip(main, rows, gone, self.pages, strict=True):
            for i in sorted(furniture):
                self.furniture[even_out(page_rows[i].text)] = None
            kept = [row for i, row in enumerate(page_rows) if i not in furniture]
            last = _last_but_notes(pieces)
            before = last.grid if last is not None and last.pages and last.pages[-1] == sheet.page - 1 else None
            pieces.extend(self._page(sheet, kept, *tables[id(sheet)], before))
            for other in sheets[1:]:
                pieces.extend(self._page(other, make_rows(make_runs(other.words)), [], []))
        return pieces

    def _page(
        self,
        sheet: Sheet,
        rows: list[Row],
        grids: list[Grid],
        across: list[tuple[float, float, float]],
        before: Grid | None = None,
    ) -> list[Piece]:
        """The pieces of one sheet in reading order. before: the table that ended the page before."""
        everything = [run for row in rows for run in row.runs] + [Run([], *grid.box, content=grid) for grid in grids]
        pieces: list[Piece] = []
        regions = reading_order(everything)
        for region in regions:
            region_rows = rows if len(regions) == 1 else make_rows([run for run in region if run.content is None])
            pieces.extend(self._region(sheet, region, region_rows, across, None if pieces else before))
        _find_notes(pieces, self.body_size)
        return pieces

    def _region(
        self,
        sheet: Sheet,
        runs: list[Run],
        rows: list[Row],
        across: list[tuple[float, float, float]],
        before: Grid | None,
    ) -> list[Piece]:
        marks = sorted((run for run in runs if run.content is not None), key=lambda run: run.y0)
        left, right = _extent(runs)
        pieces: list[Piece] = []
        start = 0
        for mark in marks:
            end = start
            while end < len(rows) and (rows[end].y0 + rows[end].y1) / 2 < mark.y0 + 2:
                end += 1
            pieces.extend(self._stretch(sheet, rows[start:end], across, left, right, before))
            grid = mark.content
            assert isinstance(grid, Grid)
            pieces.append(Piece(sheet, grid=grid, pages=[sheet.page] * len(grid.rows), kind="table"))
            start = end
        pieces.extend(self._stretch(sheet, rows[start:], across, left, right, None if pieces else before))
        return pieces

    def _stretch(
        self,
        sheet: Sheet,
        rows: list[Row],
        across: list[tuple[float, float, float]],
        left: float,
        right: float,
        before: Grid | None,
    ) -> list[Piece]:
        """Rows with no ruled table among them: open tables, and prose between."""
        pieces: list[Piece] = []
        start = 0
        for first, after, grid in open_grids(rows, across, sheet.fills, before):
            pieces.extend(self._prose(sheet, rows[start:first], left, right))
            pieces.append(Piece(sheet, grid=grid, pages=[sheet.page] * len(grid.rows), kind="table"))
            start = after
        pieces.extend(self._prose(sheet, rows[start:], left, right))
        return pieces

    def _prose(self, sheet: Sheet, rows: list[Row], left: float, right: float) -> list[Piece]:
        found = paragraphs(rows, sheet.page, left, right)
        if sheet.roles:
            for paragraph in found:
                paragraph.role = sheet.roles.get(paragraph.lines[0][0].mark, "")
        return [Piece(sheet, paragraph=paragraph) for paragraph in found]


def _extent(runs: Sequence[Run]) -> tuple[float, float]:
    """Left and right edge of a column: where all but a few of its lines end."""
    ends = sorted(run.x1 for run in runs)
    return min(run.x0 for run in runs), ends[max(0, len(ends) - 1 - len(ends) // 20)]


# --- Notes and captions ---------------------------------------------------------------------------------------------


def _find_notes(pieces: list[Piece], body: float) -> None:
    if not any(piece.paragraph is not None and may_be_note(piece.paragraph) for piece in pieces):
        return
    marks = _raised_marks(pieces)
    for piece in pieces:
        paragraph = piece.paragraph
        if paragraph is not None and begins_note(paragraph, marks, body):
            piece.kind = "note"


def _raised_marks(pieces: list[Piece]) -> set[str]:
    """Footnote marks that stand in the words of these pieces."""
    marks: set[str] = set()
    for piece in pieces:
        lines = piece.paragraph.lines if piece.paragraph else _grid_lines(piece.grid)
        for words in lines:
            size = line_size(words)
            for i, word in enumerate(words):
                if i and word.y1 - word.y0 < 0.8 * size:
                    marks.update(word.text.strip("()[].").split(","))
                elif word.text[-1] in "*†‡":
                    marks.add(word.text[-1])
    return marks


def _grid_lines(grid: Grid | None) -> Iterator[list[Word]]:
    if grid is not None:
        for row in grid.rows:
            for slot in row:
                yield from slot.lines


def _take_captions(pieces: list[Piece], joiner: Joiner) -> None:
    """The line "Table 3: ..." above a table becomes its caption."""
    for i in range(len(pieces) - 1, 0, -1):
        above = pieces[i - 1].paragraph
        if pieces[i].grid is None or above is None or len(above.lines) > 3:
            continue
        text, _ = joiner.join(above.lines)
        if CAPTION.match(text) and not text.endswith(":"):
            pieces[i].caption = text
            del pieces[i - 1]


# --- Over page breaks -----------------------------------------------------------------------------------------------


def _slot_text(slot: Slot, joiner: Joiner) -> str:
    return joiner.join(slot.lines, cell=True)[0] if slot.lines else ""


def _joined_tables(pieces: list[Piece], joiner: Joiner) -> list[Piece]:
    """Tables that go on at the top of the next page joined to what they carry on."""
    kept: list[Piece] = []
    for piece in pieces:
        _take_name_at_foot(kept, piece, joiner)
        before = _last_but_notes(kept)
        if (
            before is not None
            and piece.grid is not None
            and before.grid is not None
            and not piece.caption
            and piece.sheet.page == before.pages[-1] + 1
            and _goes_on(before.grid, piece.grid)
        ):
            _append(before, piece, joiner)
        elif before is not None and not piece.caption and _is_head_of(before, piece, joiner):
            _put_over(before, piece, joiner)
            kept[next(i for i in range(len(kept) - 1, -1, -1) if kept[i] is before)] = piece
        else:
            kept.append(piece)
    return kept


def _take_name_at_foot(kept: list[Piece], piece: Piece, joiner: Joiner) -> None:
    """The name of a group of rows that stands last on a page, whose table goes on with its header: a row of it."""
    pieces = [other for other in kept[-4:] if other.kind != "note"]
    if len(pieces) < 2 or piece.grid is None or piece.caption:
        return
    table, line = pieces[-2:]
    if table.grid is None or line.paragraph is None or len(line.paragraph.lines) != 1 or table.grid.ruled:
        return
    words = line.paragraph.lines[0]
    text, _ = joiner.join(line.paragraph.lines)
    if (
        line.sheet.page == table.pages[-1] == piece.sheet.page - 1
        and abs(words[0].x0 - table.grid.columns[0][0]) < 3
        and words[0].y0 - table.grid.box[3] < 1.5 * words[0].size
        and not text.endswith((".", ":", ";"))
        and _goes_on(table.grid, piece.grid)
        and _same_row(table.grid.rows[0], piece.grid.rows[0], joiner)
    ):
        table.grid.rows.append([Slot([words]), *(Slot() for _ in table.grid.columns[1:])])
        table.pages.append(line.sheet.page)
        kept[:] = [other for other in kept if other is not line]


def _is_head_of(before: Piece, piece: Piece, joiner: Joiner) -> bool:
    """True if the page before ends with header rows alone, and this table repeats them or has figures under them."""
    if before.grid is None or piece.grid is None or piece.sheet.page != before.pages[-1] + 1:
        return False
    above, below = before.grid, piece.grid
    texts = [_slot_text(slot, joiner) for row in above.rows for slot in row]
    if above.ruled or below.ruled or len(above.rows) > 4 or not 0 < len(below.columns) - len(above.columns) < 3:
        return False
    if any(is_value(text) and not is_period(text) for text in texts):
        return False
    first = [text for slot in below.rows[0] if (text := _slot_text(slot, joiner))]
    return first == [text for slot in above.rows[0] if (text := _slot_text(slot, joiner))]


def _put_over(before: Piece, piece: Piece, joiner: Joiner) -> None:
    """The header rows that stood alone at the foot of the page before, over the table; those repeated only once."""
    assert before.grid is not None
    assert piece.grid is not None
    columns = piece.grid.columns
    heads = []
    for row in before.grid.rows:
        slots = [Slot() for _ in columns]
        for slot, (left, right) in zip(row, before.grid.columns, strict=True):
            slots[column_of(left, right, columns)].lines.extend(slot.lines)
        heads.append(slots)
    skip = 0
    while skip < len(heads) and skip < len(piece.grid.rows) and _same_row(heads[skip], piece.grid.rows[skip], joiner):
        skip += 1
    piece.grid.rows[:skip] = heads
    piece.pages[:skip] = [before.sheet.page] * len(heads)
    piece.caption = before.caption


def _last_but_notes(pieces: list[Piece]) -> Piece | None:
    return next((piece for piece in reversed(pieces) if piece.kind != "note"), None)


def _goes_on(first: Grid, second: Grid) -> bool:
    """True if both have the same columns at the same places."""
    if len(first.columns) != len(second.columns):
        return False
    near = 0
    for a, b in zip(first.columns, second.columns, strict=True):
        near += min(abs(a[0] - b[0]), abs(a[1] - b[1]), abs(a[0] + a[1] - b[0] - b[1]) / 2) < 8
    return near >= len(first.columns) - (0 if first.ruled else 1)


def _append(before: Piece, piece: Piece, joiner: Joiner) -> None:
    """The rows of the second page without the header rows that were repeated there."""
    assert before.grid is not None
    assert piece.grid is not None
    first, second = before.grid.rows, piece.grid.rows
    skip = 0
    while skip < min(len(second) - 1, 6, len(first)) and _same_row(first[skip], second[skip], joiner):
        skip += 1
    before.grid.rows.extend(second[skip:])
    before.pages.extend([piece.sheet.page] * (len(second) - skip))


def _same_row(first: list[Slot], second: list[Slot], joiner: Joiner) -> bool:
    return [_slot_text(slot, joiner) for slot in first] == [_slot_text(slot, joiner) for slot in second]


def _joined_paragraphs(pieces: list[Piece]) -> list[Piece]:
    """Paragraphs cut by a page or column break made whole."""
    kept: list[Piece] = []
    for piece in pieces:
        before = _last_but_notes(kept)
        if (
            before is not None
            and before.paragraph is not None
            and piece.paragraph is not None
            and piece.kind != "note"
            and _carries_on(before.paragraph, piece.paragraph)
        ):
            before.paragraph.lines.extend(piece.paragraph.lines)
            before.paragraph.right = piece.paragraph.right
        else:
            kept.append(piece)
    return kept


def _carries_on(before: Paragraph, after: Paragraph) -> bool:
    """True if the second is the rest of the first, after a page or column break."""
    last = before.lines[-1][-1]
    first = after.lines[0][0]
    moved = after.page != before.page or first.y0 < last.y0 - 20
    if not moved or abs(before.size - after.size) > 0.4 or before.bold != after.bold:
        return False
    if last.text.endswith(SENTENCE_ENDS) or after.number:
        return False
    words = " ".join(word.text for word in after.lines[0][:3])
    if split_number(words + " …")[0]:
        return False
    if first.text[:1].islower() or last.text.endswith(("-", "\ufffe", "\x02", ",")):
        return True
    return before.full and not before.bold and (len(before.lines) > 1 or _UNFINISHED.fullmatch(last.text) is not None)


# Words that end no paragraph.
_UNFINISHED = re.compile(
    r"by|of|to|in|the|an?|and|or|for|at|from|with|on|than|about|over|under|between|january|february|march|april|may|june|july|august"
    r"|september|october|november|december",
    re.I,
)


# --- Blocks ---------------------------------------------------------------------------------------------------------


_LEADERS = re.compile(r"(?:\s*\.){3,}\s*\w{0,5}$|(?<=\S)\s+\d{1,3}$")


def _is_contents(paragraph: Paragraph) -> bool:
    """True for a line of a list of contents: dots and a page number at its end."""
    last = paragraph.lines[-1]
    return last[-1].led or (len(last) > 5 and all(word.text == "." for word in last[-4:-1]))


_EMPTY, _EMPTY_FILLED = Cell(""), Cell("", filled=True)


class _Blocks:
    """Pieces made blocks: headings and their levels, clause numbers, marks, places."""

    def __init__(self, assembly: _Assembly, pieces: list[Piece]) -> None:
        self.joiner = assembly.joiner
        self.body_size, self.body_bold = assembly.body_size, assembly.body_bold
        self.pieces = pieces
        self.found: list[Block] = []
        self.clauses = Clauses()
        self.headings: list[tuple[int, str]] = []
        self.indents: list[float] = []
        self.levels = self._levels()

    def blocks(self) -> list[Block]:
        for piece in self.pieces:
            if piece.grid is not None:
                self._table(piece)
            elif piece.paragraph is not None:
                self._paragraph(piece, piece.paragraph)
        return self.found

    def _levels(self) -> dict[tuple[float, bool], int]:
        """The level of each style in which headings are set: the largest is 1."""
        styles = {
            self._style(piece.paragraph)
            for piece in self.pieces
            if piece.paragraph is not None and self._is_heading(piece, piece.paragraph)
        }
        levels: dict[tuple[float, bool], int] = {}
        level = 0
        before: tuple[float, bool] | None = None
        for style in sorted(styles, reverse=True):
            if before is None or before[1] != style[1] or before[0] - style[0] > 0.06 * style[0]:
                level += 1
                before = style
            levels[style] = min(level, 6)
        return levels

    def _style(self, paragraph: Paragraph) -> tuple[float, bool]:
        return (round(paragraph.size * 2) / 2, paragraph.bold)

    def _is_heading(self, piece: Piece, paragraph: Paragraph) -> bool:
        if piece.kind != "paragraph" or len(paragraph.lines) > 4:
            return False
        words = [word for line in paragraph.lines for word in line]
        length = sum(len(word.text) + 1 for word in words)
        last = words[-1].text
        if length > 220 or not any(letter.isalpha() for word in words for letter in word.text):
            return False
        if is_bullet(words[0].text) or _is_contents(paragraph):
            return False
        if paragraph.role:
            return True
        if paragraph.size > 1.1 * self.body_size:
            return not last.endswith((".", ";", ",")) or (length < 80 and (paragraph.bold or len(words) < 4))
        if paragraph.bold and not self.body_bold and paragraph.size > 0.93 * self.body_size:
            return not last.endswith((".", ";", ",")) and length < 160
        caps = all(word.text.isupper() for word in words if word.text[0].isalpha())
        return caps and 8 <= length <= 90 and not last.endswith((".", ";", ",")) and paragraph.spaced and len(words) > 1

    def _box(self, sheet: Sheet, box: Box) -> Box:
        left, top, right, bottom = sheet.displayed(box)
        return (round(left, 1), round(top, 1), round(right, 1), round(bottom, 1))

    def _place(self, piece: Piece, box: Box, clause: str) -> Place:
        return Place(
            block=len(self.found),
            page=piece.sheet.page,
            clause=clause,
            headings=tuple(text for _, text in self.headings),
            box=self._box(piece.sheet, box),
        )

    def _paragraph(self, piece: Piece, paragraph: Paragraph) -> None:
        if piece.kind == "note":
            self._note(piece, paragraph)
            return
        text, marks = self.joiner.join(paragraph.lines)
        if not text:
            return
        if _is_contents(paragraph):
            text = _LEADERS.sub("", text)
            place = self._place(piece, paragraph.box, "")
            self.found.append(Block("paragraph", text, place, ocr=_confidence(piece.sheet, paragraph.lines)))
            return
        text, number = self._split(text, paragraph)
        ocr = _confidence(piece.sheet, paragraph.lines)
        if text and self._is_heading(piece, paragraph):
            self._heading(piece, paragraph, text, number, marks, ocr)
            return
        if not number:
            place = self._place(piece, paragraph.box, str(self.clauses))
            self.found.append(Block("paragraph", text, place, marks=marks, ocr=ocr))
            return
        clause = self.clauses.take(number)
        level = self._bullet_level(paragraph) if is_bullet(number) else self._depth(number)
        place = self._place(piece, paragraph.box, clause)
        self.found.append(Block("item", text, place, number, level, marks=marks, ocr=ocr))

    def _split(self, text: str, paragraph: Paragraph) -> tuple[str, str]:
        """The words and the number before them."""
        number, rest = split_number(text)
        if number:
            return rest, number
        first = even_out(paragraph.number)
        if paragraph.number and text.startswith(first) and first:
            return text[len(first) :].lstrip(), first
        private = text[:1]
        if "\ue000" <= private <= "\uf8ff" and text[1:2] == " ":
            return text[2:], "•"
        return text, ""

    def _depth(self, number: str) -> int:
        return max(self.clauses.depth, number.strip("(). ").count(".") + 1)

    def _bullet_level(self, paragraph: Paragraph) -> int:
        x = paragraph.box[0]
        while self.indents and self.indents[-1] > x + 4:
            self.indents.pop()
        if not self.indents or self.indents[-1] < x - 4:
            self.indents.append(x)
        return len(self.indents)

    def _heading(
        self, piece: Piece, paragraph: Paragraph, text: str, number: str, marks: tuple[str, ...], ocr: float | None
    ) -> None:
        level = self.levels[self._style(paragraph)]
        if re.fullmatch("H[1-6]", paragraph.role):
            level = int(paragraph.role[1])
        self.clauses.reset()
        self.indents.clear()
        clause = self.clauses.take(number) if number else ""
        self.headings = [(known, words) for known, words in self.headings if known < level]
        place = self._place(piece, paragraph.box, clause)
        self.found.append(Block("heading", text, place, number, level, marks=marks, ocr=ocr))
        self.headings.append((level, text))

    def _note(self, piece: Piece, paragraph: Paragraph) -> None:
        first = paragraph.lines[0]
        mark = even_out(first[0].text).strip("[]().")
        lines = [first[1:], *paragraph.lines[1:]] if len(first) > 1 else paragraph.lines[1:]
        text, _ = self.joiner.join(lines)
        place = self._place(piece, paragraph.box, "")
        self.found.append(Block("note", text, place, marks=(mark,), ocr=_confidence(piece.sheet, paragraph.lines)))

    def _table(self, piece: Piece) -> None:
        assert piece.grid is not None
        marks: list[str] = []
        rows = [[self._cell(piece.sheet, slot, marks) for slot in row] for row in piece.grid.rows]
        pages: Sequence[int | None] = piece.pages if len(set(piece.pages)) > 1 else ()
        table = build_table(rows, caption=piece.caption, pages=pages)
        if table is None:
            return
        place = self._place(piece, piece.grid.box, str(self.clauses))
        lines = [line for row in piece.grid.rows for slot in row for line in slot.lines]
        self.found.append(
            Block(
                "table",
                table_text(table),
                place,
                table=table,
                marks=tuple(dict.fromkeys(marks)),
                ocr=_confidence(piece.sheet, lines),
            )
        )

    def _cell(self, sheet: Sheet, slot: Slot, marks: list[str]) -> Cell:
        if not slot.lines:
            return _EMPTY_FILLED if slot.filled else _EMPTY
        text, found = self.joiner.join(slot.lines, cell=True)
        marks.extend(found)
        confidence = _confidence(sheet, slot.lines)
        return Cell(text, filled=slot.filled, confidence=1.0 if confidence is None else confidence)


def _confidence(sheet: Sheet, lines: Sequence[Sequence[Word]]) -> float | None:
    """The least confidence of the words, where they were read from a picture."""
    if not sheet.ocr:
        return None
    return round(min((word.confidence for words in lines for word in words), default=1.0), 3)
