"""Mails that are headings, paragraphs, lists and tables, written once and shown as HTML and as plain text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from alerts import rendering
from alerts.clean import one_line, shorten, web_address
from alerts.message import MOST_SUBJECT, Message, Picture
from alerts.plaintext import bullets, table, wrapped


@dataclass(frozen=True)
class Part:
    """One stretch of a mail: a heading, then paragraphs, a list, a table or a picture, whichever are given."""

    heading: str = ""
    paragraphs: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    header: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    picture: Picture | None = None
    note: str = ""  # set apart: a warning


def written(
    subject: str, lead: str, parts: Sequence[Part], footer: Sequence[str], *, recipient: str, preheader: str = ""
) -> Message:
    """The mail; every value is put on one line and cleaned here."""
    parts = [_cleaned(p) for p in parts]
    subject = shorten(subject, MOST_SUBJECT)
    lead = one_line(lead)
    html = rendering.html(
        "frame.html", subject=subject, preheader=one_line(preheader) or lead, lead=lead, parts=parts, footer=footer
    )
    text = [*wrapped(lead)]
    for part in parts:
        text += _text(part)
    foot = [row for line in footer for row in wrapped(line)]
    pictures = tuple(p.picture for p in parts if p.picture is not None)
    return Message(
        subject=subject,
        text="\n".join([*text, "", "-" * 40, *foot]) + "\n",
        html=html,
        recipient=recipient,
        pictures=pictures,
    )


def _cleaned(part: Part) -> Part:
    return Part(
        heading=one_line(part.heading),
        paragraphs=tuple(map(one_line, part.paragraphs)),
        points=tuple(map(one_line, part.points)),
        header=part.header,
        rows=tuple(tuple(map(one_line, row)) for row in part.rows),
        picture=part.picture,
        note=one_line(part.note),
    )


def _text(part: Part) -> list[str]:
    out = ["", "", part.heading.upper(), "-" * min(74, len(part.heading))] if part.heading else [""]
    for paragraph in part.paragraphs:
        out += [*wrapped(paragraph), ""]
    if part.note:
        out += [*wrapped(f"! {part.note}", "", "  "), ""]
    out += bullets(part.points)
    if part.rows:
        # Three columns and more of words do not fit on a line: each row becomes a point.
        if len(part.header) <= 4 and all(len(c) <= 34 for row in part.rows for c in row):
            out += table(part.header, part.rows)
        else:
            named = [
                "; ".join(f"{name.lower()}: {cell}" if n else cell for n, (name, cell) in enumerate(pairs) if cell)
                for pairs in (tuple(zip(part.header, row, strict=True)) for row in part.rows)
            ]
            out += bullets(named)
    if part.picture:
        out += wrapped(f"[Chart: {part.picture.words}]")
    while out and not out[-1]:
        out.pop()
    return out


def link_or_words(url: str) -> str:
    """An address to show, without what could mislead."""
    return web_address(url) or one_line(url)


def moment(text: str) -> datetime | None:
    """A payload's moment; None where it has none."""
    try:
        return datetime.fromisoformat(text) if text else None
    except ValueError:
        return None


def each(payload: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    """The rows that a payload has under key."""
    return [row for row in payload.get(key) or () if isinstance(row, Mapping)]
