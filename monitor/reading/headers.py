"""Which rows and columns of a table are its labels. One place for all formats, so that all give the same table.

>>> find_headers([["", "2024-25", "2025-26"], ["EHC plans", "1,780", "1,500"]])
Headers(rows=1, columns=1)
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from db.records import Cell, Table

Kind = Literal["empty", "gap", "year", "number", "words"]

# Where a figure would stand but none is given: withheld, not applicable, not yet known, or an error of a workbook.
_GAPS = frozenset(
    re.split(
        r"\s+",
        "- – — − x z c : .. ... … * ** n/a na n.a. n.a tbc tbd nil none low [x] [z] [c] [w]"
        " #ref! #n/a #div/0! #value! #name? #num! #null!",
    )
)
_ONE_YEAR = r"(?:19[89]\d|20[0-5]\d)"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_THOUSANDS = re.compile(r"\(?[£$€]? ?['’‘]?000['’]?s?\)?")  # a unit over a column, and no nought
_ENOUGH = 200  # rows of a table that tell which of its columns are labels
_BARE_YEAR = re.compile(_ONE_YEAR)
_YEAR = re.compile(
    rf"""(?:fy|ay)?\s*
    (?: {_ONE_YEAR} \s* (?:[-‐‑–—/]|to) \s* (?:{_ONE_YEAR}|\d\d)     # 2025-26, 2025/2026, 2025 to 2026
      | {_ONE_YEAR} (?:\d\d)?                                          # 2025, 202526
      | \d\d \s* [/-–] \s* \d\d                                        # 25/26
      | \d{{1,2}}(?:st|nd|rd|th)? \s+ {_MONTH} (?:\s+ (?:{_ONE_YEAR}|\d\d))?   # 31 March 2026
      | \d{{1,2}} [/.-] \d{{1,2}} [/.-] (?:{_ONE_YEAR}|\d\d)           # 31/03/2026
      | {_ONE_YEAR} - \d\d (?:-\d\d)? (?:[ t]\d\d:\d\d.*)?             # 2026-03-31
    )
    \s* (?:\(.*\)|£\s*'?\w*|%|[*†‡]|\[\w+\]|q[1-4]|[a-z][a-z' /-]*)*    # 2025-26 £m, 2024/25 Actual
    """,
    re.IGNORECASE | re.VERBOSE,
)
_NUMBER = re.compile(
    r"""[(\[]? \s*
    (?:(?:c\.?|ca\.?|circa|approx\.?|approximately|about|around|up\ to|over|under|below|less\ than|more\ than|at\ least
        |[<>≤≥~≈±+–−‑-]) \s*)*
    [£$€]? \s* [–−‑-]? \s* [£$€]? \s* [(]?
    (?:\d{1,3}(?:[,\u00a0\u202f\ ]\d{3})+|\d+)? (?:\.\d+)? (?<=\d)
    \s* (?:%|‰|\w{1,9}(?:\ \w{1,9})?)? \s* [)\]]? \s* %? \s* (?:[*†‡^]+|\[\w+\])? \s* (?:\(.{1,24}\))? [.,;]?
    """,
    re.IGNORECASE | re.VERBOSE,
)
_RANGE = re.compile(
    r"(?:age[sd]?\s*)?\d{1,2}\s*(?:[-–—]|to)\s*\d{1,2}(?:\s*(?:years?|yrs?))?|\d{1,2}\s*\+", re.IGNORECASE
)
_REFERENCE = re.compile(r"\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]+)[.)]?", re.IGNORECASE)


@dataclass(frozen=True)
class Headers:
    """How many of the first rows, and of the first columns, are labels."""

    rows: int
    columns: int


def kind_of(text: str) -> Kind:
    """What one cell holds, as far as its own words tell.

    >>> [kind_of(words) for words in ("2025-26 £m", "(1,234)", "£2.4m", "n/a", "Special schools", "1,500*")]
    ['year', 'number', 'number', 'gap', 'words', 'number']
    """
    text = text.strip()
    if not text:
        return "empty"
    if text.isdigit() and len(text) not in (4, 6) and text != "000":
        return "number"
    if text.lower() in _GAPS:
        return "gap"
    if _THOUSANDS.fullmatch(text):
        return "words"
    if not any(letter.isdigit() for letter in text):
        return "words"
    if len(text) <= 40 and _YEAR.fullmatch(text) and _is_year(text):
        return "year"
    return "number" if len(text) <= 60 and _NUMBER.fullmatch(text) else "words"


def _is_year(text: str) -> bool:
    """Not 202,531 without its comma: six digits are a year only if the second follows the first."""
    six = re.match(r"(\d{4})(\d\d)(?!\d)", text)
    if six:
        return int(six[2]) == (int(six[1]) + 1) % 100
    short = re.match(r"(\d\d)\s*[/-–]\s*(\d\d)(?!\d|[/-]\d)", text)
    return short is None or int(short[2]) == (int(short[1]) + 1) % 100


def find_headers(rows: Sequence[Sequence[str]]) -> Headers:
    """How many header rows and header columns these rows have, by what stands in their cells.

    Rows above the first row with a figure are labels; a row of years is labels though it is digits. A row with words
    in its first cell only, just above the figures, is the name of a group of rows and no header.
    """
    if not rows or not rows[0]:
        return Headers(0, 0)
    width = max(len(row) for row in rows)
    if any(len(row) < width for row in rows):
        rows = [[*row, *[""] * (width - len(row))] for row in rows]
    top = _header_rows(rows)
    return Headers(top, _header_columns(rows, top))


def _header_rows(rows: Sequence[Sequence[str]]) -> int:
    first = _first_body_row(rows)
    if first is None:
        return _header_rows_of_words(rows)
    while first > 1 and _names_a_group(rows[first - 1]):
        first -= 1
    return first


def _first_body_row(rows: Sequence[Sequence[str]]) -> int | None:
    """The first row with figures; None where there are none anywhere."""
    years_seen = bare_years_seen = False
    for index, row in enumerate(rows):
        values = [kind_of(text) for text in row[1:] or row]
        bare_years = [text.strip() for text in row[1:] if _BARE_YEAR.fullmatch(text.strip())]
        if bare_years and len(bare_years) == sum(kind != "empty" for kind in values):
            if bare_years_seen or (years_seen and row[0].strip()):
                return index  # a second row of them is figures that look like years
            bare_years_seen = True
            if index and (bare_years != sorted(bare_years) or (row[0].strip() and not are_years(bare_years))):
                return index
            continue
        years_seen = years_seen or "year" in values
        if "number" in values and not (index == 0 and _are_ranges(rows[0][1:])):
            return index
        if "gap" in values and "year" not in values and "words" not in values:
            return index
    # Years everywhere but no figures ("year in which balance is reached | 2027-28"): those years are the values.
    kinds = [[kind_of(text) for text in row] for row in rows]
    if len(rows) > 1 and all("year" in row[1:] for row in kinds):
        return 0
    for index, found in enumerate(kinds):
        if index and "year" in found[1:] and "words" not in found[1:] and "year" not in kinds[index - 1][1:]:
            return index
    return None


def are_years(texts: Sequence[str]) -> bool:
    """Whether numbers that could be years stand over columns as years do: by the same steps, once or again and again.

    >>> are_years(["2023", "2024", "2023", "2024"]), are_years(["1985", "2023"])
    (True, False)
    """
    numbers = list(dict.fromkeys(int(text) for text in texts))
    steps = {after - before for before, after in pairwise(numbers)}
    return len(steps) <= 1 and all(abs(step) <= 5 for step in steps)


def _are_ranges(texts: Sequence[str]) -> bool:
    """Age bands across the top: 0-4, 5-10, 11-15, 20+."""
    said = [text.strip() for text in texts if text.strip()]
    return len(said) > 1 and all(_RANGE.fullmatch(text) or kind_of(text) == "words" for text in said)


def _names_a_group(row: Sequence[str]) -> bool:
    said = {text.strip() for text in row if text.strip()}
    return bool(row[0].strip()) and len(said) == 1 and (len(row) == 1 or not row[-1].strip() or row[-1] == row[0])


def _header_rows_of_words(rows: Sequence[Sequence[str]]) -> int:
    """A table of words: its first row names the columns if every cell is short and none ends like a sentence."""
    if len(rows) < 2 or len(rows[0]) < 2:
        return 0
    first = [text.strip() for text in rows[0]]
    if any(_says_more(text) or len(text) > 60 for text in first) or not all(first[1:]):
        return 0
    if len(first) == 2 and len(set(first)) == 2:
        # Two columns: names and what they stand for, unless the first row is plainly shorter than those below.
        below = max(len(row[1]) for row in rows[1:])
        return 1 if len(first[1]) < 30 and below > len(first[1]) else 0
    return 1


def _says_more(text: str) -> bool:
    """Whether it ends like a sentence, or promises more; "No." and "Ref." are only short for a word."""
    return text.endswith(":") or (text.endswith(".") and (" " in text or len(text) > 5))


def _header_columns(rows: Sequence[Sequence[str]], top: int) -> int:
    width = len(rows[0])
    if width == 1:
        return 0
    body = (rows[top:] or rows)[:_ENOUGH]
    shares = [_shares([kind_of(row[column]) for row in body]) for column in range(width)]
    # Age bands down the side are labels, though "5 to 10" could be a figure elsewhere.
    shares[0] = _shares(["words" if _RANGE.fullmatch(row[0].strip()) else kind_of(row[0]) for row in body])
    figures = [column for column in range(width) if shares[column].figures >= 0.5]
    if not figures or (figures == [0] and _counts_up([row[0].strip() for row in body])):
        return 1
    columns = 0
    for column in range(width):
        share = shares[column]
        texts = [row[column].strip() for row in body]
        later_figures = any(figure > column for figure in figures)
        if not later_figures:
            break
        labels = share.labels > 0.5 or (column and share.labels >= 0.5 and share.figures == 0)
        if share.said == 0 and column == 0:
            labels = True
        if column == 0 and not labels:
            words_follow = width > 1 and shares[1].labels > 0.5
            labels = (words_follow and all(_REFERENCE.fullmatch(text) for text in texts if text)) or (
                top > 0 and _counts_up(texts)
            )
        if column and labels and (share.said < 0.3 or max(map(len, texts)) > 160):
            break
        if not labels:
            break
        columns += 1
    return columns or int(top == 0 and shares[0].labels > 0)


@dataclass(frozen=True)
class _Shares:
    labels: float  # of the cells that say anything
    figures: float
    said: float  # of all cells


def _shares(kinds: list[Kind]) -> _Shares:
    said = [kind for kind in kinds if kind != "empty"]
    if not said:
        return _Shares(0.0, 0.0, 0.0)
    labels = sum(kind in ("words", "year") for kind in said)
    return _Shares(labels / len(said), 1 - labels / len(said), len(said) / len(kinds))


def _counts_up(texts: Sequence[str]) -> bool:
    """Ages or numbers of rows: whole numbers, each one more than the one before."""
    said = [text for text in texts if text]
    if len(said) < 3 or not all(text.isdigit() and len(text) <= 4 for text in said):
        return False
    numbers = [int(text) for text in said]
    return all(after == before + 1 for before, after in pairwise(numbers))


def build_table(
    rows: Iterable[Sequence[Cell]],
    *,
    caption: str = "",
    header_rows: int | None = None,
    header_columns: int | None = None,
    pages: Sequence[int | None] = (),
) -> Table | None:
    """A table made square, without its empty rows and columns, a title row on top taken as its caption.

    header_rows and header_columns are what the document says itself (thead, th), else None: found by find_headers.
    None where no cell says anything.
    """
    kept = [list(row) for row in rows]
    pages = list(pages)
    width = max((len(row) for row in kept), default=0)
    kept = [row + [Cell("")] * (width - len(row)) for row in kept]
    header_rows, header_columns = header_rows or None, header_columns or None

    filled_rows = [index for index, row in enumerate(kept) if any(cell.text or cell.error for cell in row)]
    if header_rows:
        header_rows = sum(index < header_rows for index in filled_rows)
    pages = [pages[index] for index in filled_rows] if pages else []
    kept = [kept[index] for index in filled_rows]
    filled_columns = [i for i in range(width) if any(row[i].text or row[i].error for row in kept)]
    if header_columns:
        header_columns = sum(index < header_columns for index in filled_columns)
    kept = [[row[index] for index in filled_columns] for row in kept]

    titles: list[str] = []
    while len(kept) > 2 and len(kept[0]) > 1 and _is_title(kept[0]) and not _is_title(kept[-1]):
        titles.append(kept.pop(0)[0].text)
        pages = pages[1:]
        header_rows = header_rows - 1 if header_rows else None
    if not kept:
        return None
    texts = [[cell.text for cell in row] for row in kept]
    top = _header_rows(texts) if header_rows is None else _with_units(texts, min(header_rows, len(kept)))
    left = max(_header_columns(texts, top), min(header_columns or 0, len(kept[0])))
    _fill_headers(kept, top, left)
    return Table(
        rows=tuple(tuple(row) for row in kept),
        header_rows=top,
        header_columns=left,
        caption=" – ".join(part for part in (caption, *titles) if part),
        pages=tuple(pages),
    )


def _with_units(texts: list[list[str]], top: int) -> int:
    """The header rows with a row below them that only says units ("£m" over each column): no row has no label."""
    if 0 < top < len(texts) - 1:
        row, below = texts[top], texts[top + 1]
        units = all(kind_of(text) in ("words", "empty") and len(text) < 20 for text in row) and sum(map(bool, row)) > 1
        if units and not row[0].strip() and any(kind_of(text) == "number" for text in below[1:]):
            return top + 1
    return top


def _is_title(row: Sequence[Cell]) -> bool:
    """One text over the whole width: the first cell says it, the others nothing or (spanned) the same."""
    first = row[0].text
    rest = {cell.text for cell in row[1:]}
    return bool(first) and kind_of(first) == "words" and rest <= ({""} if not row[-1].filled else {first})


def table_text(table: Table) -> str:
    """What Block.text holds of a table: its cells by rows, tab and line feed between."""
    return "\n".join("\t".join(cell.text for cell in row) for row in table.rows)


def _fill_headers(rows: list[list[Cell]], top: int, left: int) -> None:
    """Labels over several columns or rows that are not merged but only stand at the first of them, as people write."""
    for index in range(top - 1):
        for column in range(max(left, 1) + 1, len(rows[index])):
            before = rows[index][column - 1]
            if not rows[index][column].text and before.text and rows[index + 1][column].text:
                rows[index][column] = replace(rows[index][column], text=before.text, filled=True)
    if left > 1:
        for column in range(left - 1):
            for index in range(top + 1, len(rows)):
                line, above = rows[index], rows[index - 1][column]
                same = all(line[i].text == rows[index - 1][i].text for i in range(column))
                if not line[column].text and above.text and same and any(cell.text for cell in line[column + 1 : left]):
                    line[column] = replace(line[column], text=above.text, filled=True)
