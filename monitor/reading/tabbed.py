"""Tables that people type or paste as lines of text, with tabs between what stands in columns."""

from __future__ import annotations

from collections.abc import Sequence

from db.records import Cell, Table
from monitor.reading.headers import build_table, kind_of
from monitor.reading.words import even_out


def table_of_tabs(lines: Sequence[str]) -> Table | None:
    """The table that lines with tabs draw; None where they are a letter's head, a list of contents or the like.

    >>> table_of_tabs(["\\t2024-25\\t2025-26", "EHC plans\\t1,517\\t1,600"]).rows[1][2].text
    '1,600'
    >>> table_of_tabs(["Date:\\t12 March 2025", "Report of:\\tDirector"]) is None
    True
    """
    rows = [[even_out(text) for text in line.rstrip("\t ").split("\t")] for line in lines]
    if len({len(row) for row in rows}) > 1:
        # Several tabs in a row only set things under one another; a header may leave out the first column.
        closed = [[row[0], *(text for text in row[1:] if text)] for row in rows]
        rows = closed if len({len(row) for row in closed}) == 1 else rows
    width = max(map(len, rows), default=0)
    if len(rows) < 2 or min(map(len, rows)) < 2 or not all(row[0] for row in rows[1:]):
        return None
    figures = [kind_of(text) for row in rows[1:] for text in row[1:]]
    if sum(kind == "number" for kind in figures) * 2 < len(figures) or any(
        len(text) > 80 for row in rows for text in row
    ):
        return None
    header = [kind_of(text) for text in rows[0][1:]]
    if "number" in header or (width == 2 and any(row[0].endswith(":") for row in rows)):
        return None
    return build_table([[Cell(text) for text in row] for row in rows])
