"""Documents described once, with what they state labelled beside the words: every format is made from the same.

The labels are written with the words and never read back from a file, so they owe nothing to our readers. The value
of a label is the number given here; its text in the document is made from it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any, Final

Number = int | float | str
Show = Callable[[Number], str]


@dataclass(frozen=True)
class Label:
    """What a careful person would note from a passage; fields as docs/targets.md has them."""

    measure: str
    basis: str
    value: Decimal | None
    unit: str
    period: str
    form: str = "level"
    direction: str = ""
    baseline: Decimal | None = None
    scope: str = ""
    doubtful: bool = False
    where: str = "text"
    quote: str = ""


def says(measure: str, basis: str, value: Number | None, period: str = "", unit: str = "count", **more: Any) -> Label:
    """A label: says("ehc_plans", "target", 1500, "2026-03")."""
    baseline = more.pop("baseline", None)
    return Label(
        measure,
        basis,
        None if value is None else Decimal(str(value)),
        unit if value is not None else "",
        period,
        form=more.pop("form", "level" if value is not None else "none"),
        baseline=None if baseline is None else Decimal(str(baseline)),
        **more,
    )


@dataclass(frozen=True)
class Text:
    """A heading ("h1", "h2", "h3"), paragraph ("p"), clause ("c"), bullet ("b") or note below a table ("n")."""

    kind: str
    text: str
    labels: tuple[Label, ...] = ()
    number: str = ""


def h1(text: str) -> Text:
    return Text("h1", text)


def h2(text: str) -> Text:
    return Text("h2", text)


def h3(text: str) -> Text:
    return Text("h3", text)


def p(text: str, *labels: Label) -> Text:
    return Text("p", text, labels)


def b(text: str, *labels: Label) -> Text:
    return Text("b", text, labels)


def n(text: str) -> Text:
    return Text("n", text)


def c(number: str, text: str, *labels: Label) -> Text:
    return Text("c", text, labels, number)


# --- Tables -------------------------------------------------------------------------------------------------------

Attributes = dict[str, Any]


@dataclass(frozen=True)
class Col:
    """A column under one or more headers, outermost first, and what they say of its cells."""

    heads: tuple[str, ...]
    says: Attributes


def col(*heads: str, **attributes: Any) -> Col:
    return Col(heads, attributes)


@dataclass(frozen=True)
class Said:
    """A cell whose words are given, with the labels of what they state."""

    text: str
    labels: tuple[Label, ...] = ()


def said(text: str, *labels: Label) -> Said:
    return Said(text, labels)


Value = Number | Said | None


@dataclass(frozen=True)
class Row:
    """A row: its label (one text for each label column), its cells, what its label says of them.

    A number is a cell with a label made of all attributes; a str is a cell that states nothing; None is empty. A row
    without cells names a group of rows.
    """

    heads: tuple[str, ...]
    cells: tuple[Value, ...]
    says: Attributes
    show: Show | None = None


def row(head: str | tuple[str, ...], *cells: Value, show: Show | None = None, **attributes: Any) -> Row:
    return Row((head,) if isinstance(head, str) else head, cells, attributes, show)


def group(head: str) -> Row:
    return Row((head,), (), {})


@dataclass(frozen=True)
class Table:
    """A table and what its caption and the headings above it say of every cell."""

    caption: str
    stub: tuple[str, ...]  # over the label columns
    columns: tuple[Col, ...]
    rows: tuple[Row, ...]
    says: Attributes = field(default_factory=dict)
    show: Show | None = None
    widths: tuple[float, ...] = ()

    @property
    def head_rows(self) -> int:
        return max(len(column.heads) for column in self.columns)

    def head(self) -> list[list[str]]:
        """The header rows, the lowest one last; a column with fewer headers has them at the bottom."""
        deep = self.head_rows
        lines = []
        for level in range(deep):
            line = [(text if level == deep - 1 else "") for text in self.stub]
            for column in self.columns:
                padded = ("",) * (deep - len(column.heads)) + column.heads
                line.append(padded[level])
            lines.append(line)
        return lines

    def body(self) -> list[list[str]]:
        """The rows as texts; of a group row only the first cell is filled."""
        return [self._texts(row) for row in self.rows]

    def _texts(self, row: Row) -> list[str]:
        if not row.cells:
            return [row.heads[0]] + [""] * (len(self.stub) + len(self.columns) - 1)
        heads = list(row.heads) + [""] * (len(self.stub) - len(row.heads))
        return heads + [self._text(row, column, cell) for column, cell in zip(self.columns, row.cells, strict=True)]

    def _text(self, row: Row, column: Col, cell: Value) -> str:
        if cell is None:
            return ""
        if isinstance(cell, Said):
            return cell.text
        if isinstance(cell, str):
            return cell
        show: Show = column.says.get("show") or row.show or self.show or count
        return show(cell)

    def labels(self) -> Iterator[Label]:
        """What the cells state, by rows; a nearer label's word goes before an outer one's."""
        group_says: Attributes = {}
        for line in self.rows:
            if not line.cells:
                continue
            for column, cell in zip(self.columns, line.cells, strict=True):
                if isinstance(cell, Said):
                    yield from (replace(label, where="table", quote=label.quote or cell.text) for label in cell.labels)
                if cell is None or isinstance(cell, (str, Said)):
                    continue
                said_of = {**self.says, **group_says, **column.says, **line.says}
                if column.says.get("final"):
                    said_of.update(column.says)
                if said_of.get("skip") or not said_of.get("measure") or not said_of.get("basis"):
                    continue
                baseline = said_of.get("baseline")
                if callable(baseline):
                    baseline = baseline(line)
                form = said_of.get("form", "level")
                value = Decimal(str(cell))
                way = ("increase" if value > 0 else "reduce") if form == "change" else ""
                yield Label(
                    said_of["measure"],
                    said_of["basis"],
                    abs(value) if form == "change" else value,
                    said_of.get("unit", "count"),
                    said_of.get("period", ""),
                    form,
                    said_of.get("direction", way),
                    None if baseline is None else Decimal(str(baseline)),
                    said_of.get("scope", ""),
                    bool(said_of.get("doubtful")),
                    "table",
                    self._text(line, column, cell),
                )


Block = Text | Table


@dataclass(frozen=True)
class Document:
    """A whole document, the formats it is published in, and the part of the labelled set it belongs to."""

    name: str
    title: str
    blocks: tuple[Block, ...]
    formats: tuple[str, ...]  # "pdf-ruled", "docx", "xlsx", ...: a name of PRODUCERS
    part: str = "tune"
    style: str = ""  # agreement, plan, monitoring, committee, kpi, strategy, press, data
    council: str = ""

    def labels(self) -> list[Label]:
        """All labels, each once: a figure stated twice is one."""
        found: dict[tuple[object, ...], Label] = {}
        for block in self.blocks:
            for label in block.labels() if isinstance(block, Table) else block.labels:
                key = (label.measure, label.basis, label.value, label.unit, label.form, label.period, label.scope)
                if key not in found or (found[key].doubtful and not label.doubtful):
                    found[key] = label
        return list(found.values())


# --- Shorthands ---------------------------------------------------------------------------------------------------


def table(caption: str, stub: str | tuple[str, ...], columns: tuple[Any, ...], *rows: Any, **says: Any) -> Table:
    """A table; what its caption says of every cell comes last."""
    show = says.pop("show", None)
    return Table(caption, (stub,) if isinstance(stub, str) else stub, columns, rows, says, show)


def maybe(
    measure: str, basis: str, value: Number | None, *periods: str, unit: str = "count", **more: Any
) -> tuple[Label, ...]:
    """Doubtful labels, one for each period a reader might give."""
    return tuple(says(measure, basis, value, period, unit, doubtful=True, **more) for period in periods or ("",))


# --- How numbers are written --------------------------------------------------------------------------------------


def count(value: Number) -> str:
    """1234 -> 1,234; 12.5 -> 12.5"""
    return f"{value:,}" if not isinstance(value, str) else value


def plain(value: Number) -> str:
    return str(value)


def percent(value: Number) -> str:
    return f"{value}%"


def millions(value: Number) -> str:
    return f"£{Decimal(str(value)):.1f}m" if float(value) >= 0 else f"-£{-Decimal(str(value)):.1f}m"


def fixed(digits: int) -> Show:
    """A number with so many digits after the point and no sign of money."""
    return lambda value: f"{Decimal(str(value)):,.{digits}f}"


def bracketed(show: Show) -> Show:
    """Accountants' brackets for what is below zero."""
    return lambda value: f"({show(_negated(value))})" if float(value) < 0 else show(value)


def deficits_in_brackets(show: Show) -> Show:
    """The other way round: what is labelled as a positive deficit is printed in brackets, a surplus bare."""
    return lambda value: f"({show(value)})" if float(value) > 0 else show(_negated(value))


def with_minus(show: Show, sign: str = "-") -> Show:
    """What is labelled as a positive deficit is printed with a minus."""
    return lambda value: f"{sign}{show(value)}" if float(value) > 0 else show(_negated(value))


def _negated(value: Number) -> Number:
    return type(value)(-Decimal(str(value))) if not isinstance(value, str) else value


def pounds(value: Number) -> str:
    return f"£{value:,}" if not isinstance(value, str) else value


def thousands(value: Number) -> str:
    return f"£{value:,}k" if not isinstance(value, str) else value


def signed(show: Show) -> Show:
    """Changes with their sign: +120, -45. The value given is with its sign; the label's is without."""
    return lambda value: f"+{show(value)}" if float(value) > 0 else show(value)


SHOWN: Final[Sequence[Show]] = (count, plain, percent, millions, pounds, thousands)
