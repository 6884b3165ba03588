"""From alerts to what a mail shows: the same edit said once, grouped by council, plans and placements first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import urlsplit

from alerts import wording
from alerts.clean import one_line, plain, shorten, web_address
from alerts.figures import counted, day, day_and_time, difference, period_words, publishers_date, scaled
from alerts.redline import Piece, after_only, around_changes, before_only, redline
from alerts.wording import Note, Severity, Tone
from db.measures import FAMILIES
from db.records import Alert, Change, Place, Target, Version

_MOST_QUOTE = 700  # characters of a quote in a mail; the whole stands in the saved copy
_MOST_CLAUSE = 2400  # characters of a redlined clause
_TABLE_FROM = 4  # changes of one measure in one document from which on they stand in one table
_MOST_OTHER_PLACES = 3
DOCUMENTS: Final = "Documents"
"""The heading over what happened to documents as a whole."""
_HEADINGS: Final = (*(h for f, h in FAMILIES.items() if f != "money"), "Wording", FAMILIES["money"], DOCUMENTS)
SEVERAL: Final = "Several councils"


@dataclass(frozen=True)
class Quote:
    """The document's own words with what differs marked, and where they stand."""

    pieces: tuple[Piece, ...]
    place: str  # "page 3, clause 4.2"; empty where unknown
    version: int | None


@dataclass(frozen=True)
class Paper:
    """One document as it was and is: where it came from, our copies of it, and its dates."""

    number: int
    title: str
    council: str
    url: str  # empty where it is not one to link to
    address: str  # the same, to read
    found_on: str
    before: Version | None
    after: Version | None
    saved: str  # "version 42, SHA-256 1a2b3c4d5e6f…"
    commands: tuple[str, ...]
    dates: tuple[str, ...]
    licence: str


@dataclass(frozen=True)
class Mention:
    """One place that says the same change: in which paper, and in which words where they are others."""

    paper: int
    title: str
    url: str
    where: str
    before: Quote | None = None
    after: Quote | None = None


@dataclass(frozen=True)
class Row:
    """One line of a table of figures that changed together."""

    label: str
    was: str
    now: str
    difference: str
    place: str


@dataclass(frozen=True)
class Item:
    """One change as shown, or one table of changes of one measure in one document."""

    rank: tuple[int, ...]
    family: str
    severity: Severity
    tag: str
    tone: Tone
    title: str
    headline: str
    changes: int = 1
    was: str = ""
    now: str = ""
    moved: str = ""  # instead of was and now, where only the date changed: "put back from March 2026 to March 2027"
    difference: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    before: Quote | None = None
    after: Quote | None = None
    clause: Quote | None = None  # of a reworded clause: one merged redline
    notes: tuple[Note, ...] = ()
    mentions: tuple[Mention, ...] = ()
    more_mentions: int = 0
    rows: tuple[Row, ...] = ()
    more_rows: int = 0  # left out of rows

    @property
    def has_was(self) -> bool:
        """Whether any line of its table has an old figure."""
        return any(r.was for r in self.rows)

    @property
    def has_now(self) -> bool:
        """Whether any line of its table has a new figure."""
        return any(r.now for r in self.rows)


@dataclass(frozen=True)
class Section:
    """The items of one family."""

    heading: str
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Group:
    """What changed for one council, and the documents it stands in."""

    council: str
    sections: tuple[Section, ...]
    papers: tuple[Paper, ...]

    @property
    def items(self) -> tuple[Item, ...]:
        """All items in the order shown."""
        return tuple(item for section in self.sections for item in section.items)


@dataclass(frozen=True)
class _Same:
    """The alerts that say one and the same change."""

    alerts: tuple[Alert, ...]

    @property
    def change(self) -> Change:
        return self.alerts[0].change


def group(alerts: Iterable[Alert]) -> tuple[Group, ...]:
    """Alerts by council, the council with the weightiest change first; what is not material is left out."""
    merged: dict[tuple[object, ...], list[Alert]] = {}
    for alert in alerts:
        if alert.change.material:
            merged.setdefault(_sameness(alert), []).append(alert)
    by_council: dict[str, list[_Same]] = defaultdict(list)
    for same in merged.values():
        councils = {_council(a) for a in same}
        if len(councils) > 1:
            by_council[SEVERAL].append(_Same(tuple(same)))
        else:
            by_council[councils.pop()].append(_Same(tuple(same)))
    groups = [_group(council, same) for council, same in by_council.items()]
    return tuple(sorted(groups, key=lambda g: (min(i.rank for i in g.items), g.council.casefold())))


def _council(alert: Alert) -> str:
    """Whom it is about: the passage may name another council than the document's own."""
    target = alert.change.after or alert.change.before
    return one_line((target.council if target else "") or alert.council) or "Unknown council"


def _sameness(alert: Alert) -> tuple[object, ...]:
    """Equal for alerts that tell the same change, be it in several places or documents."""
    change = alert.change
    if change.kind.startswith("document_"):
        return (change.kind, alert.document_id)
    if change.kind == "reworded":
        return (change.kind, _even(change.words_before), _even(change.words_after))
    return (change.kind, _stated(change.before), _stated(change.after))


def _stated(target: Target | None) -> tuple[object, ...] | None:
    if target is None:
        return None
    # Without a figure only the words tell one commitment from another.
    figure: object = scaled(target.value, target.unit) if target.value is not None else _even(target.quote)
    about = (target.measure, target.basis, target.period, _even(target.scope), target.council)
    return (*about, target.form, target.direction, figure, target.baseline, target.check_by_eye)


def _even(words: str) -> str:
    return " ".join(words.split()).casefold()


# --- One council ----------------------------------------------------------------------------------------------------


def _group(council: str, changes: Sequence[_Same]) -> Group:
    papers: dict[tuple[int, int | None, int | None], Paper] = {}
    for same in changes:
        for alert in same.alerts:
            key = _paper_key(alert)
            if key not in papers:
                papers[key] = _paper(alert, len(papers) + 1)
    tables: dict[tuple[object, ...], list[_Same]] = defaultdict(list)
    for same in changes:
        tables[_table_key(same)].append(same)
    items: list[Item] = []
    for kind, together in tables.items():
        if kind[0] == "table" and len(together) >= _TABLE_FROM:
            items.append(_table(council, together, papers))
        else:
            items.extend(_item(council, same, papers) for same in together)
    items.sort(key=lambda i: (i.rank, i.title))
    sections = tuple(Section(h, found) for h in _HEADINGS if (found := tuple(i for i in items if i.family == h)))
    return Group(council, sections, tuple(papers.values()))


def _paper_key(alert: Alert) -> tuple[int, int | None, int | None]:
    before, after = alert.version_before, alert.version_after
    return (alert.document_id, before.id if before else None, after.id if after else None)


def _table_key(same: _Same) -> tuple[object, ...]:
    change = same.change
    target = change.after or change.before
    if target is None or target.value is None or wording.in_doubt(change) or " | " not in target.quote:
        return ("alone", id(same))
    where = tuple(dict.fromkeys(_paper_key(a) for a in same.alerts))
    return ("table", change.kind, target.measure, target.basis, where)


def _rank(change: Change) -> tuple[int, ...]:
    """Plans and placements, places, other wording, money, documents; what is planned first, then by weight."""
    family = wording.family(change)
    document = change.kind.startswith("document_")
    place = {"ehc_plans": 0, "placements": 0, "places": 1, "money": 3}[family] if family else 2
    weight = list(wording.SEVERITIES).index(wording.severity(change))
    target = change.after or change.before
    basis = ("target", "forecast", "actual").index(target.basis) if target else 0
    narrowed = int(bool(target and target.scope.strip()))
    return (4 if document else place, int(wording.in_doubt(change)), basis, weight, narrowed)


def _heading(change: Change) -> str:
    if change.kind.startswith("document_"):
        return DOCUMENTS
    family = wording.family(change)
    return FAMILIES[family] if family else "Wording"


def _item(council: str, same: _Same, papers: dict[tuple[int, int | None, int | None], Paper]) -> Item:
    alert, change = same.alerts[0], same.change
    item = Item(
        rank=_rank(change),
        family=_heading(change),
        severity=wording.severity(change),
        tag=wording.tag(change),
        tone=wording.tone(change),
        title=wording.headings_for(wording.topic(change) or shorten(alert.document_title, 120) or "Untitled document"),
        headline=wording.headline(change, alert.document_title),
        notes=_notes(change.notes),
    )
    mentions = [_mention(a, papers[_paper_key(a)]) for a in same.alerts]
    if len(mentions) == 1:
        mentions = [replace(mentions[0], where="")]  # its quotes say it
    if change.kind == "reworded":
        pieces = around_changes(redline(plain(change.words_before), plain(change.words_after)))
        item = replace(item, clause=Quote(_cut(pieces, _MOST_CLAUSE), _where(alert), None))
    elif not change.kind.startswith("document_"):
        before, after = _quotes(alert)
        item = _with_figures(replace(item, before=before, after=after), change)
    elif change.kind == "document_moved" and alert.version_before and alert.version_after:
        item = replace(item, was=one_line(alert.version_before.url), now=one_line(alert.version_after.url))
    return replace(
        item,
        mentions=_different(mentions, item),
        more_mentions=max(0, len(mentions) - len(_different(mentions, item))),
    )


def _with_figures(item: Item, change: Change) -> Item:
    before, after = change.before, change.after
    doubt = wording.in_doubt(change)
    target = after or before
    assert target is not None
    facts = []
    if target.period or target.period_written:
        written = one_line(target.period_written)
        said = period_words(target.period) or written
        facts.append(("Period", said if not written or _even(written) in _even(said) else f"{said} (“{written}”)"))
    facts.append(("Basis", wording.BASES[target.basis]))
    start = next((t for t in (after, before) if t is not None and t.baseline is not None), None)
    if start is not None and start.baseline is not None:
        facts.append(
            ("Starting from", wording.side_words(replace(start, value=start.baseline, form="level", direction="")))
        )
    if not doubt and (moved := wording.dates(change)):
        # What stayed is said once, as what is still so; the note that says the same again is left out.
        still = f"{wording.side_words(target)}, {moved}" if target.value is not None else moved
        notes = tuple(n for n in item.notes if not n.text.lower().startswith(("put back", "brought forward")))
        return replace(item, moved=wording.headings_for(still), facts=tuple(facts), notes=notes)
    was, now = (f"{s} (as far as we could read it)" if doubt and s else s for s in wording.sides(change))
    return replace(item, was=was, now=now, difference="" if doubt else difference(before, after), facts=tuple(facts))


def _table(council: str, together: Sequence[_Same], papers: dict[tuple[int, int | None, int | None], Paper]) -> Item:
    """Many figures of one measure that changed in the same document: one item with a line for each."""
    ordered = sorted(together, key=lambda s: (_rank(s.change), _target(s).period, _target(s).scope))
    lead = ordered[0].change
    target = _target(ordered[0])
    noun = {"target": "target", "forecast": "forecast", "actual": "reported figure"}[target.basis]
    done = {"target_added": "new", "target_removed": "removed"}.get(lead.kind, "changed")
    many = counted(len(ordered), noun)
    scopes = {s.change and _target(s).scope for s in ordered}
    rows = []
    for same in sorted(ordered, key=lambda s: (_target(s).scope, _target(s).period)):
        change, one = same.change, _target(same)
        label = " – ".join(filter(None, (shorten(one.scope, 80), period_words(one.period)))) or "whole council"
        sides = wording.sides(change)
        # The cells themselves are was and now; their labels, verbatim, and the place say where.
        said = f"“{shorten(one.quote.rpartition(' | ')[0], 120)}”, {_where(same.alerts[0])}".removesuffix(", ")
        rows.append(Row(label, sides[0], sides[1], difference(change.before, change.after), said))
    tones = {wording.tone(s.change) for s in ordered}
    mentions = tuple(
        Mention(papers[k].number, papers[k].title, papers[k].url, "")
        for k in dict.fromkeys(_paper_key(a) for s in ordered for a in s.alerts)
    )
    words = wording.measure_words(target.measure, target.scope if len(scopes) == 1 else "")
    return Item(
        rank=_rank(lead),
        family=_heading(lead),
        severity=wording.severity(lead),
        tag=f"{many} {done}",
        tone=tones.pop() if len(tones) == 1 else "plain",
        title=wording.headings_for(words),
        headline=wording.headline(lead),
        changes=len(ordered),
        facts=(("Basis", wording.BASES[target.basis]),),
        notes=_notes(tuple(n for s in ordered for n in s.change.notes)),
        mentions=mentions,
        rows=tuple(rows),
    )


def _target(same: _Same) -> Target:
    target = same.change.after or same.change.before
    assert target is not None
    return target


def _notes(notes: Sequence[str]) -> tuple[Note, ...]:
    order = ("doubt", "silent", "duty", "softened", "hardened", "note")
    found = dict.fromkeys(wording.classify(n) for n in notes if n.strip())
    return tuple(sorted(found, key=lambda n: order.index(n.kind)))[:8]


# --- Words of the documents -----------------------------------------------------------------------------------------


def _quotes(alert: Alert) -> tuple[Quote | None, Quote | None]:
    """Both quotes; what differs is marked where they are alike enough for marks to help."""
    before, after = alert.change.before, alert.change.after
    was, now = plain(before.quote) if before else "", plain(after.quote) if after else ""
    left: tuple[Piece, ...] = (Piece("same", was),)
    right: tuple[Piece, ...] = (Piece("same", now),)
    if was and now:
        pieces = redline(was, now)
        kept = sum(len(p.text) for p in pieces if p.kind == "same")
        if kept >= 0.35 * min(len(was), len(now)):
            left, right = around_changes(before_only(pieces)), around_changes(after_only(pieces))
    first, last = alert.version_before, alert.version_after
    # A target removed is told with the new version; its words stand in the old one.
    return (
        Quote(_cut(left, _MOST_QUOTE), _place(before), first.id if first else None) if before and was else None,
        Quote(_cut(right, _MOST_QUOTE), _place(after), last.id if last else None) if after and now else None,
    )


def _cut(pieces: Sequence[Piece], most: int) -> tuple[Piece, ...]:
    out, left = [], most
    for piece in pieces:
        if left <= 0:
            break
        text = piece.text if len(piece.text) <= left else piece.text[:left].rsplit(" ", 1)[0] + " … (cut here)"
        out.append(Piece(piece.kind, text))
        left -= len(piece.text)
    return tuple(out)


def _where(alert: Alert) -> str:
    """The place in the document; both, where it moved."""
    change = alert.change
    was, now = _place(change.before, change.place_before), _place(change.after, change.place_after)
    if was and now and was != now:
        return f"{now} (was {was})"
    return now or was


def _place(target: Target | None, place: Place | None = None) -> str:
    found = target.place if target is not None else place
    if found is None:
        return ""
    words = str(found)
    # The cells of a table do not say what it is of; the heading it stands under does.
    name = found.headings[-1] if found.headings else ""
    if target is not None and " | " in target.quote and name and name != found.sheet and name not in words:
        words = ", ".join(filter(None, (words, f"under “{one_line(name)}”")))
    return shorten(words, 200)


def _mention(alert: Alert, paper: Paper) -> Mention:
    before, after = (None, None) if alert.change.kind == "reworded" else _quotes(alert)
    return Mention(paper.number, paper.title, paper.url, _where(alert), before, after)


def _different(mentions: Sequence[Mention], item: Item) -> tuple[Mention, ...]:
    """One mention for each place, the words of the first left out everywhere for the item shows them."""
    shown, out = {_said(item.before, item.after)}, []
    for mention in mentions:
        said = _said(mention.before, mention.after)
        if said in shown or len(shown) > _MOST_OTHER_PLACES:
            mention = replace(mention, before=None, after=None)
        shown.add(said)
        out.append(mention)
    return tuple(dict.fromkeys(out))[:40]


def _said(before: Quote | None, after: Quote | None) -> tuple[str, str]:
    left, right = ("".join(p.text for p in q.pieces) if q else "" for q in (before, after))
    return _even(left), _even(right)


# --- Documents ------------------------------------------------------------------------------------------------------


def _paper(alert: Alert, number: int) -> Paper:
    before, after = alert.version_before, alert.version_after
    now = after or before
    url = alert.url or (now.url if now else "")
    ids = [v.id for v in (before, after) if v is not None]
    commands = [f"valvewatch show {ids[-1]}"] if ids else []
    if len(ids) == 2 and ids[0] != ids[1]:
        commands.append(f"valvewatch diff {ids[0]} {ids[1]}")
    commands.append(f"valvewatch history {alert.document_id}")
    return Paper(
        number=number,
        title=shorten(alert.document_title, 140) or "Untitled document",
        council=one_line(alert.council),
        url=web_address(url),
        address=one_line(url),
        found_on=web_address(now.found_on) if now else "",
        before=before,
        after=after,
        saved=f"version {now.id}, SHA-256 {now.sha256[:12]}…" if now else "",
        commands=tuple(commands),
        dates=_dates(alert),
        licence=licence(url, alert.council),
    )


def _dates(alert: Alert) -> tuple[str, ...]:
    before, after = alert.version_before, alert.version_after
    out = []
    if after is not None:
        out.append(f"first seen by us {day_and_time(after.first_seen)}")
    if before is not None and before != after:
        which = "the version before" if after is not None else "its last version"
        first, last = day(before.first_seen), day(before.last_seen)
        out.append(f"{which} was seen {f'on {first}' if first == last else f'from {first} to {last}'}")
    now = after or before
    if now is not None and now.published_at:
        same = before is not None and after is not None and before.published_at == after.published_at
        out.append(f"publisher's own date {publishers_date(one_line(now.published_at))}{', as before' if same else ''}")
    elif now is not None:
        out.append("the site gives no date for it")
    if now is not None and now.publisher_note.strip():
        out.append(f"publisher's note: “{shorten(now.publisher_note, 200).rstrip('.')}”")
    return tuple(out)


def licence(url: str, council: str) -> str:
    """Under which licence the words of a document are quoted, by the site that publishes it."""
    host = (urlsplit(web_address(url)).hostname or "").lower()
    if host in ("www.gov.uk", "gov.uk", "assets.publishing.service.gov.uk"):
        return "Contains public sector information licensed under the Open Government Licence v3.0."
    name = one_line(council)
    return f"© {name} council" if name and name not in ("England", SEVERAL) else "© the publisher"
