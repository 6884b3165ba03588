"""An Atom feed of changes as one file (RFC 4287), for feed readers and for sites that show it."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from lxml import etree

from alerts.clean import one_line, plain, shorten, web_address
from alerts.items import licence
from alerts.redline import as_text, redline
from alerts.wording import BASES, classify, headings_for, headline, tag
from db.records import Alert, Change

_ATOM = "http://www.w3.org/2005/Atom"


@dataclass(frozen=True)
class Entry:
    """One change as the feed tells it."""

    change_id: int
    council: str
    title: str  # the document's
    url: str
    change: Change
    detected_at: datetime


def entries_of(alerts: Iterable[Alert]) -> list[Entry]:
    """The entries of alerts, each change once however many readers were told."""
    found = {
        a.change_id: Entry(a.change_id, a.council, a.document_title, a.url, a.change, a.detected_at)
        for a in alerts
        if a.change.material
    }
    return list(found.values())


def feed(entries: Iterable[Entry], *, name: str = "valvewatch.invalid", most: int = 200) -> bytes:
    """The feed, newest first. name: a domain of ours, for the ids, which must stay the same."""
    ordered = sorted(entries, key=lambda e: (e.detected_at, e.change_id), reverse=True)[:most]
    root = etree.Element(f"{{{_ATOM}}}feed", nsmap={None: _ATOM})  # type: ignore[dict-item]
    _add(root, "title", "Valvewatch: changes to targets on EHC plans and placements")
    _add(root, "id", f"tag:{name},2026:changes")
    newest = ordered[0].detected_at if ordered else datetime(2026, 1, 1, tzinfo=UTC)
    _add(root, "updated", _moment(newest))
    author = etree.SubElement(root, f"{{{_ATOM}}}author")
    _add(author, "name", "Valvewatch")
    for entry in ordered:
        node = etree.SubElement(root, f"{{{_ATOM}}}entry")
        _add(
            node,
            "title",
            headings_for(f"{one_line(entry.council)}: {shorten(headline(entry.change, entry.title), 200)}"),
        )
        _add(node, "id", f"tag:{name},2026:change:{entry.change_id}")
        _add(node, "updated", _moment(entry.detected_at))
        if url := web_address(entry.url):
            etree.SubElement(node, f"{{{_ATOM}}}link", rel="alternate", href=url)
        etree.SubElement(node, f"{{{_ATOM}}}category", term=entry.change.kind, label=tag(entry.change))
        _add(node, "rights", licence(entry.url, entry.council))
        _add(node, "content", _content(entry), kind="text")
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True))


def write_feed(path: Path, entries: Sequence[Entry], *, name: str = "valvewatch.invalid", most: int = 200) -> None:
    """Puts the feed at path in one step."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, partial = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(feed(entries, name=name, most=most))
        os.chmod(partial, 0o644)
        os.replace(partial, path)
    except BaseException:
        Path(partial).unlink(missing_ok=True)
        raise


def _content(entry: Entry) -> str:
    change = entry.change
    lines = [f"Document: {one_line(entry.title)}"]
    if change.kind == "reworded":
        lines.append(f"Wording: “{as_text(redline(plain(change.words_before), plain(change.words_after)))}”")
    for label, target in (("Was", change.before), ("Now", change.after)):
        if target is not None:
            place = f" ({target.place})" if str(target.place) else ""
            lines.append(
                f"{label} ({BASES[target.basis]}){one_line(place) and ' ' + one_line(place)}: “{plain(target.quote)}”"
            )
    for note in change.notes:
        noted = classify(note)
        lines.append(f"{noted.label}: {noted.text}")
    return "\n".join(lines)


def _add(parent: etree._Element, name: str, text: str, kind: str = "") -> None:
    node = etree.SubElement(parent, f"{{{_ATOM}}}{name}")
    if kind:
        node.set("type", kind)
    # XML has no place for these, whatever a page may hold.
    node.text = "".join(c for c in plain(text) if c in "\n\t" or (c >= " " and c not in "\ufffe\uffff"))


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
