"""What publishers said of a change against what changed: silent edits, and notes that leave out a target that moved."""

from __future__ import annotations

import re

from alerts.figures import day, publishers_date
from alerts.wording import about, measure_words
from db.councils import find
from db.errors import UnknownCouncil
from db.records import Change, Version
from monitor.targets.naming import find_mentions


def notes_on(change: Change, before: Version, version: Version) -> tuple[str, ...]:
    """The notes to add to one change of a document: at most one, and none on what is not material."""
    if not change.material:
        return ()
    note = silent_edit(before, version) or left_out(change, before, version)
    return (note,) if note else ()


def silent_edit(before: Version, version: Version) -> str:
    """The note on a change that the publisher did not announce, with three dates; "" where it did, or gives no dates."""
    if not version.published_at or version.published_at != before.published_at:
        return ""
    if version.publisher_note != before.publisher_note:
        return ""
    return (
        f"silent edit: the publisher still gives {publishers_date(version.published_at)} as its date. We saw the earlier "
        f"wording last on {day(before.last_seen)}, and this one first on {day(version.first_seen)}"
    )


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
