"""compose(): the alerts of one run for one reader, as one e-mail that tells its news in the first line.

No network, no clock, no database. A mail is cut to size by what matters least: whole items first become single lines,
then are only counted. A night with very many changes gives one careful mail without figures, until a person confirms.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from alerts import rendering
from alerts.clean import one_line, shorten
from alerts.figures import counted, day, day_and_time
from alerts.items import DOCUMENTS, Group, Item, Section, group
from alerts.message import MOST_SUBJECT, MailSettings, Message, to_email
from alerts.plaintext import bullets, group_lines, table, wrapped
from alerts.wording import headings_for
from db.records import Alert

_MOST_ROWS = 40  # lines of one table of figures
_MOST_OTHERS = 5  # headlines below the first at the top
_LATE = timedelta(hours=20)


def compose(
    alerts: Sequence[Alert],
    *,
    recipient: str,
    now: datetime,
    name: str = "",
    run_id: int = 0,
    run_started_at: datetime | None = None,
    settings: MailSettings | None = None,
    message_id: str = "",
    repeat: bool = False,
    confirmed: bool = False,
) -> Message:
    """The mail about these alerts, all of one reader.

    confirmed: a person has looked at a night with very many changes and found them real.
    """
    settings = settings or MailSettings()
    base = Message(
        subject="",
        text="",
        html="",
        recipient=recipient,
        name=name,
        message_id=message_id,
        run_id=run_id,
        headers={"X-Valvewatch-Run": str(run_id)} | (repeat_header() if repeat else {}),
    )
    material = [a for a in alerts if a.change.material]
    groups = tuple(_bounded(g) for g in group(material))
    documents = _documents(material)
    seen = min((a.detected_at for a in material), default=run_started_at or now)
    if not confirmed and (careful := too_many(alerts, settings, run_id)):
        made = compose_careful(careful, recipient=recipient, settings=settings)
        return replace(
            base, subject=made.subject, text=made.text, html=made.html, headers={**base.headers, **made.headers}
        )
    return _fitting(base, groups, settings, seen, now, documents)


_HAPPENED = {"document_new": "new", "document_withdrawn": "withdrawn", "document_back": "back", "document_moved": "at a new address", "document_unreadable": "not readable"}  # fmt: skip

# That it is new is more than that it states something otherwise than the report before it, and that more than the rest.
_MOST = {"new": 0, "changed": 1}


def _documents(alerts: Sequence[Alert]) -> str:
    """ "3 documents changed, 1 is new": each document counted once, by the most that happened to it."""
    happened: dict[int, str] = {}
    for alert in alerts:
        what = _HAPPENED.get(alert.change.kind, "changed")
        before = happened.get(alert.document_id, what)
        happened[alert.document_id] = min(before, what, key=lambda w: _MOST.get(w, len(_MOST)))
    number = Counter(happened.values())
    parts = [
        (counted(n, "document") if not at else str(n)) + (" changed" if what == "changed" else f" {_is(n)} {what}")
        for at, (what, n) in enumerate((w, number[w]) for w in ("changed", *_HAPPENED.values()) if number[w])
    ]
    return ", ".join(parts) or "Nothing changed"


def _is(number: int) -> str:
    return "is" if number == 1 else "are"


def repeat_header() -> dict[str, str]:
    """Marks a mail that the server may have had already, when we stopped before noting that it had."""
    return {"X-Valvewatch-Repeat": "possible; an earlier attempt ended before its outcome was noted"}


def subject(groups: Sequence[Group]) -> str:
    """The weightiest change in words, and how many more.

    "Kent: EHC plans by 2027-28 cut from 15,200 to 14,100, and 3 more changes"
    """
    if not groups:
        return "Valvewatch: no changes"
    (council, first), *others = _by_weight(groups)
    papers = sum(i.family == DOCUMENTS for _, i in others)
    changes = first.changes - 1 + sum(i.changes for _, i in others if i.family != DOCUMENTS)
    rest = [counted(changes, "more change")] * bool(changes) + [counted(papers, "more document")] * bool(papers)
    more = f", and {rest[0]}" if len(rest) == 1 else f", {rest[0]} and {rest[1]}" if rest else ""
    return shorten(f"{council}: {first.headline}", MOST_SUBJECT - len(more)) + more


def _by_weight(groups: Sequence[Group]) -> list[tuple[str, Item]]:
    """Every item with its council, the weightiest of all first: what the subject says, and the first line."""
    ranked = sorted(((i.rank, n, g.council, i) for n, g in enumerate(groups) for i in g.items), key=lambda r: r[:2])
    return [(council, item) for *_, council, item in ranked]


def why(recipient: str, settings: MailSettings) -> list[str]:
    """Why you got this and how to stop it."""
    asked = one_line(settings.why.get(recipient, ""))
    reason = (
        f"You get this because Valvewatch is set up to tell you of: {asked}."
        if asked
        else ("You get this because you are a reader in Valvewatch's configuration.")
    )
    return [
        reason,
        f"To change or stop it, write to {settings.unsubscribe_at}.",
        "Found by a program: check the document before you quote it. Quotes are from the documents named, under the "
        "licence given with each.",
    ]


# --- The usual mail -------------------------------------------------------------------------------------------------


def _fitting(
    base: Message, groups: Sequence[Group], settings: MailSettings, seen: datetime, now: datetime, documents: str
) -> Message:
    """The mail with as many items in full as fit into the size allowed."""
    total = sum(len(g.items) for g in groups)

    def made(full: int, lines: int) -> Message:
        return _written(base, groups, settings, seen, now, documents, full, lines)

    def fits(message: Message) -> bool:
        # Any address will do to measure with; whether the reader's own is one, the channel says.
        measured = replace(message, recipient="reader@valvewatch.invalid")
        return len(to_email(measured, settings, now).as_bytes()) + 200 < settings.most_bytes

    whole = made(total, 0)
    if fits(whole):
        return whole
    low, high = 0, total - 1  # the most items in full that fit beside a line for each of the others, within reason
    lines = 60
    while low < high:
        middle = (low + high + 1) // 2
        if fits(made(middle, lines)):
            low = middle
        else:
            high = middle - 1
    while lines and not fits(made(low, lines)):
        lines //= 2
    return made(low, lines)


def _written(
    base: Message,
    groups: Sequence[Group],
    settings: MailSettings,
    seen: datetime,
    now: datetime,
    documents: str,
    full: int,
    lines: int,
) -> Message:
    shown, left = _split(groups, full)
    headlines = [headings_for(f"{council}: {_sentence(item)}") for council, item in _by_weight(groups)]
    lead, others = headlines[0] if headlines else "Nothing changed", headlines[1 : 1 + _MOST_OTHERS]
    if len(headlines) > 1 + _MOST_OTHERS:
        others.append(f"and {counted(len(headlines) - 1 - _MOST_OTHERS, 'more item')} below")
    rest, uncounted = left[:lines], left[lines:]
    more_command = f"valvewatch changes --run {base.run_id}" if base.run_id else "valvewatch changes"
    about = f"{documents}, seen on {day_and_time(seen)}."
    warnings = []
    if now - seen > _LATE:
        warnings.append(
            f"This mail is late: the changes were seen on {day(seen)}, but it could not be sent before {day(now)}."
        )
    if base.headers.get("X-Valvewatch-Repeat"):
        warnings.append("You may have had this mail already: sending it was interrupted.")
    counted_only = (
        f"And {counted(sum(i.changes for _, i in uncounted), 'more change')} that did not fit: {more_command}"
        if uncounted
        else ""
    )
    footer = [f"All of this, and more of each: {more_command}", *why(base.recipient, settings)]
    title = subject(groups)
    rest_lines = [headings_for(f"{council}: {_sentence(item)}") for council, item in rest]
    html = rendering.html(
        "changes.html",
        subject=title,
        preheader=" · ".join(others) or about,
        lead=lead,
        others=others,
        about=about,
        warnings=warnings,
        groups=shown,
        rest=rest_lines,
        uncounted=counted_only,
        footer=footer,
    )
    text = [*wrapped(lead), "", *bullets(others), *([""] if others else []), *wrapped(about)]
    for line in warnings:
        text += ["", *wrapped(f"! {line}", "", "  ")]
    for one in shown:
        text += group_lines(one)
    if rest_lines:
        text += ["", "", "AND ALSO", "========", "These did not fit into one mail in full:", "", *bullets(rest_lines)]
    if counted_only:
        text += ["", *wrapped(counted_only)]
    return replace(base, subject=title, html=html, text=_with_footer(text, footer))


def _sentence(item: Item) -> str:
    more = f", and {counted(item.changes - 1, 'more figure')} of this kind" if item.changes > 1 else ""
    return item.headline + more


def _with_footer(lines: Sequence[str], footer: Sequence[str]) -> str:
    foot = [row for line in footer for row in wrapped(line)]
    return "\n".join([*lines, "", "-" * 40, *foot]) + "\n"


def _bounded(one: Group) -> Group:
    """The group with its longest tables cut."""

    def cut(item: Item) -> Item:
        if len(item.rows) <= _MOST_ROWS:
            return item
        return replace(item, rows=item.rows[:_MOST_ROWS], more_rows=len(item.rows) - _MOST_ROWS)

    return replace(one, sections=tuple(Section(s.heading, tuple(map(cut, s.items))) for s in one.sections))


def _split(groups: Sequence[Group], full: int) -> tuple[list[Group], list[tuple[str, Item]]]:
    """The groups with only the weightiest items, so many of them, and what is left over."""
    ranked = sorted(
        ((item.rank, g, n) for g, one in enumerate(groups) for n, item in enumerate(one.items)), key=lambda r: r
    )
    kept = {(g, n) for _, g, n in ranked[:full]}
    shown, left = [], []
    for g, one in enumerate(groups):
        sections, n, papers = [], 0, set()
        for section in one.sections:
            items = []
            for item in section.items:
                if (g, n) in kept:
                    items.append(item)
                    papers |= {m.paper for m in item.mentions}
                else:
                    left.append((one.council, item))
                n += 1
            if items:
                sections.append(Section(section.heading, tuple(items)))
        if sections:
            shown.append(
                replace(one, sections=tuple(sections), papers=tuple(p for p in one.papers if p.number in papers))
            )
    return shown, sorted(left, key=lambda pair: pair[1].rank)


# --- A night with very many changes ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Careful:
    """That very much seemed to change at once: numbers of documents and changes by council, no figure and no quote."""

    rows: tuple[tuple[str, int, int], ...]  # council, documents, changes
    documents: int
    changes: int
    seen: str  # ISO 8601
    run_id: int = 0
    held: int = 0  # the outbox row of the full mail

    def as_payload(self) -> dict[str, Any]:
        """For the outbox."""
        return asdict(self)

    @classmethod
    def from_payload(cls, payload: Mapping[str, Any]) -> Careful:
        """From the outbox."""
        rows = tuple((str(c), int(d), int(n)) for c, d, n in payload["rows"])
        return cls(**{**payload, "rows": rows})


def too_many(alerts: Sequence[Alert], settings: MailSettings, run_id: int = 0) -> Careful | None:
    """What a careful mail says where there are too many changes to tell before a person has looked; else None."""
    material = [a for a in alerts if a.change.material]
    changes = sum(i.changes for g in group(material) for i in g.items)
    documents = len({a.document_id for a in material})
    if documents <= settings.most_documents and changes <= settings.most_changes:
        return None
    per: dict[str, set[int]] = defaultdict(set)
    number: Counter[str] = Counter()
    for alert in material:
        council = one_line(alert.council) or "Unknown council"
        per[council].add(alert.document_id)
        number[council] += 1
    rows = tuple((c, len(per[c]), number[c]) for c in sorted(per, key=lambda c: (-len(per[c]), c)))
    seen = min(a.detected_at for a in material)
    return Careful(rows, documents, changes, seen.isoformat(), run_id)


def compose_careful(careful: Careful, *, recipient: str, settings: MailSettings) -> Message:
    """Says that very much changed at once and claims nothing, until a person has looked and let the full mail go."""
    many, of = counted(careful.documents, "document"), counted(len(careful.rows), "council")
    title = f"{many} seemed to change in one night: a person should look before anything is relied on"
    command = f"valvewatch changes --run {careful.run_id}" if careful.run_id else "valvewatch changes"
    release = f"valvewatch alerts release {careful.held}" if careful.held else "valvewatch alerts, then release its id"
    paragraphs = [
        f"Valvewatch saw {counted(careful.changes, 'change')} in {many} of {of} on "
        f"{day(datetime.fromisoformat(careful.seen))}. So many at once usually mean that a site was rebuilt or moved, "
        "not that targets changed.",
        "So this mail gives no figures. Nothing is lost: every version and every difference is kept, and the full mail "
        "is held back.",
        f"To look: {command}. If they are real, an operator lets the full mail go: {release}",
    ]
    rows = [(council, f"{documents:,}", f"{changes:,}") for council, documents, changes in careful.rows]
    footer = why(recipient, settings)
    html = rendering.html(
        "careful.html",
        subject=title,
        preheader=paragraphs[0],
        lead=title,
        paragraphs=paragraphs,
        rows=rows,
        footer=footer,
    )
    text = [*wrapped(title), ""]
    for paragraph in paragraphs:
        text += [*wrapped(paragraph), ""]
    text += table(("Council", "Documents", "Changes"), rows)
    return Message(
        subject=title,
        text=_with_footer(text, footer),
        html=html,
        recipient=recipient,
        headers={"X-Valvewatch-Careful": "yes"},
    )
