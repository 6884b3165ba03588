"""The same mail in plain text: everything the HTML says, readable in any terminal or screen reader."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence

from alerts.figures import counted
from alerts.items import Group, Item, Mention, Paper, Quote
from alerts.redline import as_text
from alerts.wording import headings_for

WIDTH = 74


def wrapped(text: str, indent: str = "", hanging: str | None = None) -> list[str]:
    """text in lines of at most WIDTH characters; addresses and commands are never broken."""
    out: list[str] = []
    for part in text.split("\n"):
        out += textwrap.wrap(
            part,
            WIDTH,
            initial_indent=indent,
            subsequent_indent=indent if hanging is None else hanging,
            break_long_words=False,
            break_on_hyphens=False,
        )
    return out


def bullets(lines: Iterable[str]) -> list[str]:
    """Each line as an item of a list."""
    return [row for line in lines for row in wrapped(line, "- ", "  ")]


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Columns set straight; the last row of a cell too long for its column simply runs on."""
    widths = [min(34, max(len(row[n]) for row in (header, *rows))) for n in range(len(header))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in (header, *rows)]
    return [line.rstrip() for line in (lines[0], "  ".join("-" * w for w in widths), *lines[1:])]


def group_lines(group: Group) -> list[str]:
    """One council's part of the mail."""
    out = ["", "", group.council.upper(), "=" * min(WIDTH, max(4, len(group.council)))]
    for section in group.sections:
        out += ["", f"-- {section.heading} --"]
        for item in section.items:
            out += ["", *item_lines(item)]
    if group.papers:
        out += ["", "-- Where this stands --"]
        for paper in group.papers:
            out += ["", *paper_lines(paper)]
    return out


def item_lines(item: Item) -> list[str]:
    """One change."""
    out = wrapped(f"* {item.tag}: {item.title}", "", "  ")
    body: list[str] = []
    if item.moved:
        body += wrapped(item.moved)
    elif item.was and item.now:
        body += wrapped(f"Was {item.was}; is now {item.now}" + (f" – {item.difference}" if item.difference else ""))
    elif item.now:
        body += wrapped(headings_for(item.now))
    elif item.was:
        body += wrapped(f"Was {item.was}")
    if item.facts:
        body += wrapped("; ".join(f"{name}: {value}" for name, value in item.facts))
    body += _rows(item)
    body += _quote("Was", item.before)
    body += _quote("Now" if item.before else "It says", item.after)
    body += _quote("Wording", item.clause)
    for note in item.notes:
        sign = "" if note.kind == "note" else "! "  # what is only said beside it is no warning
        body += wrapped(f"{sign}{note.label}: {note.text}", "", "  ")
    body += _mentions(item)
    return out + [f"  {line}" for line in body]


def _rows(item: Item) -> list[str]:
    out = []
    for row in item.rows:
        change = " -> ".join(filter(None, (row.was, row.now))) or "no figure"
        tail = "".join((f" – {row.difference}" if row.difference else "", f" [{row.place}]" if row.place else ""))
        out += wrapped(f"{row.label}: {change}{tail}", "· ", "  ")
    return out + ([f"and {counted(item.more_rows, 'more line')}"] if item.more_rows else [])


def _quote(label: str, quote: Quote | None) -> list[str]:
    if quote is None:
        return []
    place = f" ({quote.place})" if quote.place else ""
    return wrapped(f"{label}{place}: “{as_text(quote.pieces)}”", "", "    ")


def _mentions(item: Item) -> list[str]:
    if len(item.mentions) == 1:
        return wrapped(f"In: {_mention(item.mentions[0])}", "", "    ")
    out = [f"In {len(item.mentions)} places:"] if item.mentions else []
    for mention in item.mentions:
        out += wrapped(_mention(mention), "- ", "  ")
        if mention.before or mention.after:
            out += [f"    {line}" for line in _quote("Was", mention.before) + _quote("Now", mention.after)]
    return out + ([f"and {counted(item.more_mentions, 'more place')}"] if item.more_mentions else [])


def _mention(mention: Mention) -> str:
    return f"{mention.title}{', ' + mention.where if mention.where else ''} [{mention.paper}]"


def paper_lines(paper: Paper) -> list[str]:
    """One document: addresses, dates, our copy, commands, licence."""
    out = wrapped(f"[{paper.number}] {paper.title}", "", "    ")
    body = [paper.address] if paper.address else []
    if paper.found_on and paper.found_on != paper.url:
        body.append(f"linked from {paper.found_on}")
    if paper.dates:
        body += wrapped(headings_for("; ".join(paper.dates)) + ".")
    if paper.saved:
        body += wrapped(f"Our copy: {paper.saved}")
    body += [f"$ {command}" for command in paper.commands]
    return out + [f"    {line}" for line in [*body, *wrapped(paper.licence)]]
