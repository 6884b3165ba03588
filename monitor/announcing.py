"""What publishers said of a change against what changed: silent edits, and notes that leave out a target that moved."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from alerts.figures import day, publishers_date
from alerts.wording import about, measure_words
from db.councils import find
from db.errors import UnknownCouncil
from db.records import Change, Reading, Version
from monitor.targets.naming import find_mentions

NEAR: Final = timedelta(days=3)  # how much later than its announcement a file may be put up


def notes_on(change: Change, before: Stood, after: Stood) -> tuple[str, ...]:
    """The notes to add to one change of a document: at most one, and none on what is not material."""
    if not change.material:
        return ()
    note = silent_edit(before, after) or left_out(change, before.version, after.version)
    return (note,) if note else ()


@dataclass(frozen=True)
class Stood:
    """A version, what it says, and what its publisher said last while it stood, which may be more than at first."""

    version: Version
    reading: Reading | None = None
    last_words: Version | None = None  # as Store.with_last_words gives it


def silent_edit(before: Stood, after: Stood) -> str:
    """The note on a change that the publisher did not announce, with three dates; "" where it did, or gives no dates.

    The publisher's date is that of its content system, else what the document says of itself ("Last updated: ...").
    """
    seen = before.version.last_seen
    old, new = before.last_words or before.version, after.version
    if new.published_at:
        said, who = publishers_date(new.published_at), "the publisher"
        if (new.published_at, new.publisher_note) != (old.published_at, old.publisher_note):
            return ""
        if old.published_at != before.version.published_at and _is_after(said, seen - NEAR):
            return ""  # announced while the old wording still stood, and put up now
    else:
        said, who = _says_of_itself(after.reading), "the document itself"
        if not said or said != _says_of_itself(before.reading) or _is_after(said, seen - timedelta(days=1)):
            return ""
    return (
        f"silent edit: {who} still gives {said} as its date. We saw the earlier "
        f"wording last on {day(seen)}, and this one first on {day(new.first_seen)}"
    )


_UPDATED = re.compile(
    r"\b(?:last|page|date|content)\s+(?:last\s+)?(?:updated|reviewed|modified|changed)(?:\s+on)?\s*[:\-–]?\s*"
    r"(?:\w+day,?\s+)?(\d{1,2}(?:st|nd|rd|th)?\s+[A-Za-z]{3,9}\.?,?\s+\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{4}-\d\d-\d\d)",
    re.IGNORECASE,
)


def _says_of_itself(reading: Reading | None) -> str:
    """The date on which a document says that it was last updated, as written; "" where it says none, or several."""
    if reading is None:
        return ""
    texts = [*(block.text for block in reading.blocks), *reading.furniture]
    found = {" ".join(match[1].split()) for text in texts for match in _UPDATED.finditer(text)}
    return publishers_date(found.pop()) if len(found) == 1 else ""


def _is_after(said: str, moment: datetime) -> bool:
    """Whether a date in words is later than a moment; False for words that are no date."""
    try:
        return datetime.strptime(said, "%d %B %Y").replace(tzinfo=UTC) > moment
    except ValueError:
        return False


def left_out(change: Change, before: Version, version: Version) -> str:
    """The note on a target that moved though GOV.UK's new change note does not speak of it; "" where it does.

    A change note speaks of a target if it names the council (any of its names) and no other measure alone, or the measure.
    """
    note = " ".join(version.publisher_note.split())
    if not version.source.startswith("govuk_") or not note or version.publisher_note == before.publisher_note:
        return ""
    target = change.after or change.before
    if target is None or target.basis != "target":
        return ""
    council = target.council or version.council
    named = {mention.measure for mention in find_mentions(note) if mention.measure}
    if council != "England" and not _names_council(note, council):
        missing = f"{council}, whose target on {measure_words(about(change))} moved"
    elif named and about(change) not in named:
        missing = f"the target on {measure_words(about(change))}, which moved too"
    else:
        return ""
    return f"said against done: the publisher's note says “{note[:300]}”, which leaves out {missing}"


def _names_council(note: str, council: str) -> bool:
    try:
        found = find(council)
        names: tuple[str, ...] = (found.name, found.full_name, *found.aliases)
    except UnknownCouncil:
        names = (council,)
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", note, re.IGNORECASE) for name in names)
