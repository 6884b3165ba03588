"""Blocks one after the other, with headings and clause numbers kept in mind: every reader but the PDF's ends here."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Literal

from db.records import Block, BlockKind, Place, Reading, Table
from monitor.reading.headers import table_text
from monitor.reading.tabbed import table_of_tabs
from monitor.reading.words import even_out

BULLETS = "•●○◦▪▫■□–—-*·‣⁃➢➤►▶✓✔o§➔→"

_NUMBERS = re.compile(
    r"""(?P<number>
        \d{1,3}(?:\.\d{1,3}){0,5}(?:\([a-z]{1,2}\)|\([ivxl]{1,6}\)){1,3}[.)]?  # 3(d).  3.4(b)(ii)
      | \d{1,3}(?:\.\d{1,3}){1,5}[a-z]?[.)]?      # 3.4  3.4.1  3.4a
      | \d{1,3}[.)]                                 # 3.  3)
      | \(\d{1,3}\)                                 # (3)
      | \([a-z]{1,2}\) | \([ivxl]{1,6}\)            # (b) (iv)
      | [a-hj-uw-z]\) | [ivxl]{1,6}\) | [a-z]\.(?=\s+[A-Z])   # b)  iv)  b.
      | [A-Z]\d{1,2}[.)]                            # A1.
      | (?:Clause|Section|Appendix|Annex|Part|Schedule)\s+(?:\d+|[A-Z])\b[.:]?(?=\s*[–—:-]?\s+[A-Z])
    ) \s+ (?=\S)""",
    re.VERBOSE,
)
_WITH_PARENT = re.compile(r"(\d+(?:\.\d+)*)((?:\([a-z]+\))+)")  # 3(d), 3.4(b)(ii)
_BULLET = re.compile(rf"(?P<number>[{re.escape(BULLETS.replace('o', ''))}]|o(?=\s+[A-Z]))\s+(?=\S)")
_CAPTION = re.compile(r"(?:Table|Figure|Appendix|Annex|Chart)\s+[A-Z]?\d{0,2}(?:\.\d+)?\b.{0,200}$|[^.:;]{4,100}$")
_NUMBERED = re.compile(r"[A-Z]?\d{1,2}(?:\.\d{1,2})?\.?")
# "3.3 15 requests per month": a figure right after a clause's number, then words.
_FIGURE_THEN_WORDS = re.compile(r"[£\d][\d,.]*(?:-\w+|%|m\b|k\b)?\s+(?:[^\W\d]{2,}\W+){2}")
_FIGURE_AFTER = re.compile(r"\d|%|£|million\b|per cent\b|billion\b|thousand\b|weeks?\b|months?\b|years?\b|days?\b")


def split_number(text: str, *, bullets: bool = True) -> tuple[str, str]:
    """A clause number or bullet at the start, and the rest. ("", text) where there is none.

    >>> split_number("3.4 The authority agrees")
    ('3.4', 'The authority agrees')
    >>> split_number("(b) Reduce")
    ('(b)', 'Reduce')
    >>> split_number("4.6 million")
    ('', '4.6 million')
    >>> split_number("3.3 15 requests per month from 2026-27")
    ('3.3', '15 requests per month from 2026-27')
    """
    found = (bullets and _BULLET.match(text)) or _NUMBERS.match(text)
    if not found:
        return "", text
    rest = text[found.end() :]
    bare = found["number"].rstrip(".")
    if "." in bare and _FIGURE_AFTER.match(rest) and not _FIGURE_THEN_WORDS.match(rest):
        return "", text  # 4.6 million, 2.5 % are figures
    if bare.count(".") == 1 and bare[-1].isdigit() and rest[0].islower() and len(rest.split()) < 5:
        return "", text  # so is 4.2 cubic metres
    if found["number"] in ("-", "–", "—") and _FIGURE_AFTER.match(rest) and len(rest) < 12:
        return "", text  # - 45 alone is a figure with its sign
    return found["number"], rest


def is_bullet(number: str) -> bool:
    return (len(number) == 1 and not number.isalnum()) or number == "o"


def names_what_follows(text: str) -> bool:
    """Whether words in bold, alone in their paragraph, are a heading: short, no full stop, no figure but a year."""
    without_years = re.sub(r"(?:19|20)\d\d(?:\s?[-–/]\s?\d\d(?:\d\d)?)?", "", text)
    return (
        1 < len(text) <= 80
        and text[0].isupper()
        and text[-1].isalnum()
        and re.search(r"\d{2,}|[£%]", without_years) is None
    )


_SAYS_WHEN = re.compile(
    r"(?:adopted|agreed|approved|authorised|considered|issued|last (?:reviewed|updated)|prepared|presented|published"
    r"|received|reported|reviewed|revised|signed(?: off)?|submitted|updated)\b(?: \S+){0,8}? (?:at|by|in|on|to|for)\b"
    r".*\b\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8} (?:19|20)\d\d\.?",
    re.IGNORECASE,
)


def says_when(text: str) -> bool:
    """Whether a line under a title only says who took the document when: it names nothing that follows.

    >>> says_when("Adopted by the Executive on 10 June 2025"), says_when("Agreed places at 1 September 2025: special")
    (True, False)
    """
    return len(text) <= 120 and _SAYS_WHEN.fullmatch(text) is not None


class Clauses:
    """The clause in force, from the numbers as they come: "3.4", then "(b)" is "3.4(b)", then "(ii)" "3.4(b)(ii)"."""

    def __init__(self) -> None:
        self._stack: list[tuple[str, str]] = []  # (style, number as it counts)

    def reset(self) -> None:
        self._stack.clear()

    @property
    def depth(self) -> int:
        return len(self._stack)

    def __str__(self) -> str:
        words = ""
        for style, number in self._stack:
            words += number if style == "absolute" or not words else f"({number})"
        return words

    def take(self, number: str) -> str:
        """The clause that this number begins, with its parents'. Bullets stay within the clause in force."""
        bare = number.strip("().: ")
        if not bare or is_bullet(number):
            return str(self)
        if whole := _WITH_PARENT.match(number):
            self._stack = [("absolute", whole[1])]
            for part in re.findall(r"\((\w+)\)", whole[2]):
                self._stack.append((self._style(part), part))
            return str(self)
        if re.fullmatch(r"\d+(\.\d+)+[a-z]?|[A-Z]\d+(\.\d+)*", bare) or " " in bare:
            self._stack = [("absolute", bare)]
        elif bare.isdigit() and "(" not in number:
            self._take_integer(bare)
        else:
            self._take_relative(bare)
        return str(self)

    def _take_integer(self, bare: str) -> None:
        inner = next((index for index, (style, _) in enumerate(self._stack) if style == "integer"), None)
        top = self._stack[0] if self._stack else None
        whole = top[1].split(".")[0] if top else ""
        if top is None or (whole.isdigit() and int(bare) == int(whole) + 1 and inner in (None, 0)):
            self._stack = [("absolute", bare)]
        elif inner is not None:
            self._stack[inner:] = [("integer", bare)]
        elif bare == "1" and self._stack[0][1] != "1":
            self._stack.append(("integer", bare))
        else:
            self._stack = [("absolute", bare)]

    def _take_relative(self, bare: str) -> None:
        style = self._style(bare)
        for index, (known, _) in enumerate(self._stack):
            if known == style:
                self._stack[index:] = [(style, bare)]
                return
        self._stack.append((style, bare))

    def _style(self, bare: str) -> str:
        if bare.isdigit():
            return "bracketed"
        if len(bare) == 1 and bare.islower():
            last = next((number for style, number in reversed(self._stack) if style == "letter"), "")
            follows = last and ord(bare) == ord(last[-1]) + 1
            if bare in "ivxl" and not follows:
                return "roman"
            return "letter"
        if re.fullmatch("[ivxl]+", bare):
            return "roman"
        return "LETTER" if bare.isupper() else "letter"


class Builder:
    """Collects blocks in reading order; knows the headings above and the clause in force."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.clauses = Clauses()
        self.page: int | None = None
        self.sheet = ""
        self.furniture: dict[str, None] = {}
        self._headings: list[tuple[int, str]] = []
        self._tabbed: list[tuple[str, Callable[[], None]]] = []

    @property
    def headings(self) -> tuple[str, ...]:
        return tuple(text for _, text in self._headings)

    def place(self, *, clause: str | None = None, cell: str = "") -> Place:
        return Place(
            block=len(self.blocks),
            page=self.page,
            clause=str(self.clauses) if clause is None else clause,
            sheet=self.sheet,
            cell=cell,
            headings=self.headings,
        )

    def heading(self, text: str, level: int, number: str = "", *, hidden: bool = False, cell: str = "") -> None:
        text = even_out(text)
        if not text:
            return
        self.close_tabbed()
        self.clauses.reset()
        clause = self.clauses.take(number) if number else ""
        self._headings = [(known, words) for known, words in self._headings if known < level]
        place = self.place(clause=clause, cell=cell)
        self._add(Block("heading", text, place, number=number, level=level, hidden=hidden))
        self._headings.append((level, text))

    def forget_headings(self) -> None:
        """A new sheet or slide: nothing above counts any more."""
        self.close_tabbed()
        self._headings.clear()
        self.clauses.reset()

    def leave(self, level: int) -> None:
        """A part with a heading of its own (an accordion's) has ended: that heading counts no more."""
        self._headings = [(known, words) for known, words in self._headings if known < level]

    def paragraph(
        self, text: str, number: str = "", *, marks: Sequence[str] = (), hidden: bool = False, cell: str = ""
    ) -> None:
        """A paragraph; with a number as shown it becomes an item."""
        if number:
            self.item(text, number, marks=marks, hidden=hidden, cell=cell)
            return
        self._say("paragraph", text, marks=marks, hidden=hidden, cell=cell)

    def item(
        self,
        text: str,
        number: str,
        level: int | None = None,
        *,
        clause: str | None = None,
        marks: Sequence[str] = (),
        hidden: bool = False,
        cell: str = "",
    ) -> None:
        """A list item or numbered clause. level None: from the number itself."""
        self.close_tabbed()
        taken = self.clauses.take(number)
        if level is None:
            bare = number.strip("(). ")
            level = 1 if is_bullet(number) else max(self.clauses.depth, bare.count(".") + 1)
        clause = taken if clause is None else clause
        self._say("item", text, number=number, level=level, clause=clause, marks=marks, hidden=hidden, cell=cell)

    def note(self, text: str, mark: str = "", *, hidden: bool = False) -> None:
        self._say("note", text, marks=(mark,) if mark else (), hidden=hidden, clause="")

    def table(self, table: Table | None, *, hidden: bool = False, cell: str = "", marks: Sequence[str] = ()) -> None:
        """A table, and its caption as a paragraph before it where no block says it yet.

        A table without a caption takes a line such as "Table 2: Forecast" that stands just above it.
        """
        if table is None:
            return
        self.close_tabbed()
        above = self.blocks[-1] if self.blocks else None
        if not table.caption and above and self._is_numbered_caption(above):
            # "B1. Pupils with plans (January)", read as the clause B1, only names the table
            above = replace(above, kind="paragraph", number="", level=0, text=f"{above.number} {above.text}")
            self.blocks[-1] = above
        if table.caption and (above is None or above.text != table.caption):
            self.paragraph(table.caption, hidden=hidden)
        elif (
            not table.caption
            and above
            and above.kind == "paragraph"
            and not above.hidden
            and _CAPTION.match(above.text)
        ):
            table = replace(table, caption=above.text)
        text = table_text(table)
        self._add(Block("table", text, self.place(cell=cell), table=table, hidden=hidden, marks=tuple(marks)))

    def _is_numbered_caption(self, above: Block) -> bool:
        """Whether a lone item just above a table is no clause: "B1." or "2.1" and a line that does not end as a sentence does."""
        lone = len(self.blocks) < 2 or self.blocks[-2].kind != "item"
        return bool(
            above.kind == "item"
            and lone
            and not above.hidden
            and _NUMBERED.fullmatch(above.number)
            and _CAPTION.match(above.text)
        )

    def tabbed(self, text: str, otherwise: Callable[[], None]) -> None:
        """A paragraph with tabs, which may be a row of a table, or several with line feeds between; else otherwise says it."""
        self._tabbed.append((text.strip("\n"), otherwise))

    def close_tabbed(self) -> None:
        """What the paragraphs with tabs so far make: one table, or each what it says."""
        held, self._tabbed = self._tabbed, []
        table = table_of_tabs([line for text, _ in held for line in text.split("\n") if line.strip()]) if held else None
        if table is not None:
            self.table(table)
            return
        for _, otherwise in held:
            otherwise()

    def out_of_text(self, text: str) -> None:
        """Furniture: kept apart, each line once."""
        text = even_out(text)
        if text:
            self.furniture[text] = None

    def _say(
        self,
        kind: BlockKind,
        text: str,
        *,
        number: str = "",
        level: int = 0,
        clause: str | None = None,
        marks: Sequence[str] = (),
        hidden: bool = False,
        cell: str = "",
        pending: Literal["", "insertion", "deletion"] = "",
    ) -> None:
        text = even_out(text)
        if not text:
            return
        self.close_tabbed()
        place = self.place(clause=clause, cell=cell)
        self._add(Block(kind, text, place, number, level, marks=tuple(marks), hidden=hidden, pending=pending))

    def _add(self, block: Block) -> None:
        self.blocks.append(block)

    def reading(self, title: str, format: str, **more: object) -> Reading:
        self.close_tabbed()
        if not title:
            title = next((block.text for block in self.blocks if block.kind == "heading"), "")
        reading = Reading(even_out(title), tuple(self.blocks), format, furniture=tuple(self.furniture))
        return replace(reading, **more)  # type: ignore[arg-type]
