"""How a change is said in words: its headline, its tag, how much it matters, and what the notes on it are about.

The words are for a policy officer at seven in the morning: which measure, from what to what, planned or only
expected. A figure read with little confidence is never asserted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final, Literal

from alerts.clean import one_line, shorten
from alerts.figures import figure, is_day, period_words, step
from db.measures import MEASURES, family_of
from db.records import Basis, Change, Family, Place, Target

Severity = Literal["cut", "raised", "added_or_removed", "reworded", "document", "money"]
Tone = Literal["cut", "raised", "plain"]
NoteKind = Literal["silent", "duty", "softened", "hardened", "doubt", "note"]

SEVERITIES: Final[dict[Severity, str]] = {
    "cut": "a target on plans, placements or places was cut",
    "raised": "a target on plans, placements or places was raised, or changed otherwise",
    "added_or_removed": "a target on plans, placements or places was added or removed",
    "reworded": "a passage on them was reworded without a figure changing",
    "document": "a document is new, revised, withdrawn, back, moved or unreadable",
    "money": "a figure on money changed",
}
"""What a reader can ask for as the least severity, the weightiest first, each in words."""

BASES: Final[dict[Basis, str]] = {
    "target": "planned",
    "forecast": "expected if nothing is done",
    "actual": "what has happened",
}

_DOCUMENTS: Final[dict[str, tuple[str, str]]] = {
    "document_new": ("New document", "new document: “{}”"),
    "document_revised": ("Revised document", "“{}” was revised"),
    "document_withdrawn": ("Document withdrawn", "“{}” was withdrawn"),
    "document_back": ("Document back", "“{}” is back"),
    "document_moved": ("Address changed", "“{}” has a new address"),
    "document_unreadable": ("Cannot be read", "“{}” could not be read"),
}

# What is a number of children or plans at a moment, and so is reached "by" a date; the rest happens "in" a period.
_STOCKS = ("ehc_plans", "dsg_deficit")
_FLOW_UNITS = ("per_week", "per_month", "per_year")


def about(change: Change) -> str:
    """The code of the measure concerned; empty for a document as a whole."""
    for target in (change.after, change.before):
        if target is not None:
            return target.measure
    return change.measure


def family(change: Change) -> Family | None:
    """The family of its measure, None for a document as a whole and for wording on no known measure."""
    return family_of(about(change))


def in_doubt(change: Change) -> bool:
    """Whether a figure of it was read with so little confidence that it must not be asserted."""
    return any(t is not None and t.check_by_eye for t in (change.before, change.after))


def severity(change: Change) -> Severity:
    """How much it matters, as SEVERITIES says."""
    if change.kind.startswith("document_"):
        return "document"
    if family(change) == "money":
        return "money"
    if change.kind == "reworded":
        return "reworded"
    if change.kind in ("target_added", "target_removed"):
        return "added_or_removed"
    return "cut" if tone(change) == "cut" else "raised"


def tone(change: Change) -> Tone:
    """Whether a figure fell or rose; plain where neither can be said."""
    before, after = change.before, change.after
    if change.kind != "target_altered" or before is None or after is None or in_doubt(change):
        return "plain"
    moved = step(before, after)
    if not moved or before.basis != after.basis:
        return "plain"
    if before.form == "change" and _sign(before) != _sign(after):
        return "plain"
    # A larger fall is a deeper cut.
    fell = moved < 0 if _sign(after) >= 0 else moved > 0
    return "cut" if fell else "raised"


def _sign(target: Target) -> int:
    """-1 where the figure is a fall, 1 where it is a level or a rise."""
    if target.form == "change" and target.direction == "reduce":
        return -1
    return 1


# --- Parts of sentences ---------------------------------------------------------------------------------------------


def measure_words(code: str, scope: str = "") -> str:
    """The measure as people name it, with what narrows it."""
    row = MEASURES.get(code)
    words = row.label if row else (one_line(code).replace("_", " ") or "plans and placements")
    return f"{words} ({shorten(scope, 80)})" if scope.strip() else words


def side_words(target: Target) -> str:
    """What one version states: "15,200", "at most 40", "a fall of 10%", "a surplus of £1.2m"."""
    if target.value is None:
        aims = {
            "reduce": "to be reduced, without a figure",
            "increase": "to be increased, without a figure",
            "hold": "to be held level, without a figure",
            "reach": "balance to be reached" if target.measure == "dsg_in_year" else "to be reached, without a figure",
        }
        return aims.get(target.direction, "a commitment without a figure")
    if target.form == "change":
        size = figure(abs(target.value) if target.direction in ("reduce", "increase") else target.value, target.unit)
        names = {"reduce": "a fall of ", "increase": "a rise of ", "hold": "no change: "}
        return names.get(target.direction, "a change of ") + size
    size = figure(target.value, target.unit)
    if target.value < 0 and target.measure == "dsg_deficit":
        size = f"a surplus of {figure(-target.value, target.unit)}"
    elif target.measure == "dsg_in_year" and target.unit.startswith("gbp"):
        size = (
            f"an overspend of {size}"
            if target.value > 0
            else f"a surplus of {figure(-target.value, target.unit)}"
            if target.value < 0
            else "in balance (£0)"
        )
    limits = {"at_most": "at most ", "at_least": "at least "}
    return limits.get(target.direction, "") + size


def when(target: Target) -> str:
    """ " by 2027-28", " in 2025-26", " at 31 March 2028"; empty where no period is given."""
    period = period_words(target.period) or one_line(target.period_written)
    if not period:
        return ""
    stock = target.measure in _STOCKS or target.measure.startswith(("placements_", "places_"))
    if target.basis == "target" and (stock or is_day(target.period)) and target.unit not in _FLOW_UNITS:
        return f" by {period}"
    return f" at {period}" if is_day(target.period) else f" in {period}"


def _named(target: Target, period: str) -> str:
    """ "EHC plans by 2027-28", "forecast of EHC plans in 2027-28 (if nothing is done)", "reported EHC plans"."""
    words = measure_words(target.measure, target.scope) + period
    forms = {"target": "{}", "forecast": "forecast of {} (if nothing is done)", "actual": "reported {}"}
    return forms[target.basis].format(words)


# --- Whole changes --------------------------------------------------------------------------------------------------


def topic(change: Change) -> str:
    """What it is about, without what happened: the title of an item."""
    target = change.after or change.before
    if target is not None:
        return measure_words(target.measure, target.scope) + when(target)
    if change.measure:
        return measure_words(change.measure)
    return "wording on plans and placements" if change.kind == "reworded" else ""


def tag(change: Change) -> str:
    """What happened, in two or three words: "Target cut", "Date put back", "Commitment softened"."""
    if change.kind in _DOCUMENTS:
        return _DOCUMENTS[change.kind][0]
    if in_doubt(change):
        return "Check by eye"
    if change.kind == "reworded":
        kinds = {classify(note).kind for note in change.notes}
        if "softened" in kinds:
            return "Commitment softened"
        return "Commitment hardened" if "hardened" in kinds else "Reworded"
    target = change.after or change.before
    noun = {"target": "Target", "forecast": "Forecast", "actual": "Reported figure"}[
        target.basis if target else "target"
    ]
    if change.kind == "target_added":
        return f"New {noun.lower()}"
    if change.kind == "target_removed":
        return f"{noun} removed"
    if moved := date_moved(change):
        return {"later": "Date put back", "earlier": "Date brought forward"}.get(moved, "Date changed")
    verb = _verb(change)
    return f"{noun} {verb}"


def headline(change: Change, title: str = "") -> str:
    """The change in one sentence without a full stop, figures included where they are certain.

    Begins with a small letter unless with a name, for it mostly follows "Kent: ".
    """
    if change.kind in _DOCUMENTS:
        return _DOCUMENTS[change.kind][1].format(shorten(title, 90) or "untitled document")
    if change.kind == "reworded":
        on = measure_words(change.measure) if change.measure else "plans and placements"
        said = {"Commitment softened": "commitment on {} softened", "Commitment hardened": "commitment on {} hardened"}
        return said.get(tag(change), "wording on {} changed").format(on)
    before, after = change.before, change.after
    if in_doubt(change):
        return f"a figure on {topic(change)} may have changed; it was hard to read, so check it by eye"
    if change.kind == "target_added" and after is not None:
        return _added(after)
    if change.kind == "target_removed" and before is not None:
        noun = {"target": "target", "forecast": "forecast", "actual": "reported figure"}[before.basis]
        was = f" (was {side_words(before)})" if before.value is not None else ""
        return f"{noun} on {measure_words(before.measure, before.scope)}{when(before)} removed{was}"
    if before is None or after is None:
        return tag(change).lower()
    return _altered(change, before, after)


def _added(after: Target) -> str:
    noun = {"target": "new target", "forecast": "new forecast (if nothing is done)", "actual": "newly reported"}[
        after.basis
    ]
    words = measure_words(after.measure, after.scope)
    if after.value is None:
        aims = {"reduce": "to reduce ", "increase": "to increase ", "hold": "to hold level "}
        return f"new commitment, without a figure, {aims.get(after.direction, 'on ')}{words}{when(after)}"
    return f"{noun}: {words}{when(after)}, {side_words(after)}"


def _altered(change: Change, before: Target, after: Target) -> str:
    name = _named(after, when(after))
    old, new = side_words(before), side_words(after)
    if before.basis != after.basis:
        return (
            f"{measure_words(after.measure, after.scope)}{when(after)}: {new} is now given as {BASES[after.basis]}, "
            f"was {old} as {BASES[before.basis]}"
        )
    if moved := dates(change):
        return f"date for {_named(after, '')} ({new}) {moved}"
    if before.period != after.period and before.period and after.period:
        return f"{_named(after, '')} changed from {old}{when(before)} to {new}{when(after)}"
    if before.value is None:
        return f"{name} given a figure: {new}"
    if after.value is None:
        return f"{name} lost its figure, which was {old}"
    if old == new and before.baseline != after.baseline:
        start = [figure(t.baseline, t.unit) if t.baseline is not None else "none stated" for t in (before, after)]
        return f"{name}: starting figure changed from {start[0]} to {start[1]}"
    return f"{name} {_verb(change)} from {old} to {new}"


def _verb(change: Change) -> str:
    """ "cut" and "raised" for what is planned for children; "lowered" for the rest; "changed" where neither is sure."""
    after = change.after
    way = tone(change)
    if after is None or way == "plain" or after.form == "change" or after.basis == "actual":
        return "changed"
    if way == "raised":
        return "raised"
    planned = after.basis == "target" and family(change) != "money" and after.unit in ("count", *_FLOW_UNITS)
    return "cut" if planned else "lowered"


def dates(change: Change) -> str:
    """ "put back from March 2026 to March 2027" where only the period changed; else empty."""
    moved = date_moved(change)
    if not moved or change.before is None or change.after is None:
        return ""
    verb = {"later": "put back", "earlier": "brought forward"}.get(moved, "changed")
    return f"{verb} from {period_words(change.before.period)} to {period_words(change.after.period)}"


def sides(change: Change) -> tuple[str, str]:
    """What each version states, for "was" and "is now": with its date where that is part of what changed."""
    before, after = change.before, change.after
    both = before is not None and after is not None and before.period != after.period
    return (
        (side_words(before) + (when(before) if both else "")) if before is not None else "",
        (side_words(after) + (when(after) if both else "")) if after is not None else "",
    )


def date_moved(change: Change) -> Literal["", "later", "earlier", "otherwise"]:
    """Whether only the period changed, and which way."""
    before, after = change.before, change.after
    if before is None or after is None or before.period == after.period or not (before.period and after.period):
        return ""
    if side_words(before) != side_words(after) or before.basis != after.basis:
        return ""
    was, now = before.period.replace("/", "-"), after.period.replace("/", "-")
    if len(was) != len(now):
        return "otherwise" if was[:4] == now[:4] else ("later" if was[:4] < now[:4] else "earlier")
    return "later" if was < now else "earlier"


def headings_for(words: str) -> str:
    """words with a capital first letter, for the start of a line."""
    return words[:1].upper() + words[1:]


def headline_of(row: Mapping[str, Any]) -> str:
    """headline() of a change as db.history and `changes --json` give it."""
    change = change_of(row)
    moved = date_note(row)
    if moved and change.after is not None:
        return f"date for {_named(change.after, '')} ({side_words(change.after)}) {moved}"
    return headline(change, str(row.get("document") or ""))


def date_note(row: Mapping[str, Any]) -> str:
    """ "put back from 2025-26 to 2026-27" where a date moved: a row has only one of the two periods, its note has both."""
    notes = (one_line(str(note)) for note in row.get("notes") or ())
    return next((note for note in notes if note.startswith(("put back", "brought forward"))), "")


def sides_of(row: Mapping[str, Any]) -> tuple[str, str]:
    """sides() of a change as db.history and `changes --json` give it; its quotes where it is of no target."""
    change = change_of(row)
    if change.before is None and change.after is None:
        old, new = (shorten(str((row.get(key) or {}).get("quote") or ""), 120) for key in ("old", "new"))
        return old, new
    return sides(change)


def change_of(row: Mapping[str, Any]) -> Change:
    """The change that a row of db.history says, as far as the row goes: places are words only, and so left out."""
    notes = tuple(str(n) for n in row.get("notes") or ())
    doubt = any(classify(n).kind == "doubt" for n in notes)

    def side(key: str) -> Target | None:
        one = row.get(key)
        if not isinstance(one, Mapping) or not str(row["kind"]).startswith("target_"):
            return None
        value, baseline = (None if one.get(k) is None else Decimal(str(one[k])) for k in ("value", "baseline"))
        return Target(
            measure=row.get("measure") or "",
            basis=row.get("basis") or "target",
            direction=one.get("direction") or "",
            form=one.get("form") or "none",
            value=value,
            unit=one.get("unit") or "",
            baseline=baseline,
            period=row.get("period") or "",
            scope=row.get("scope") or "",
            quote=one.get("quote") or "",
            place=Place(),
            check_by_eye=doubt,
        )

    words = {k: str((row.get(k) or {}).get("quote") or "") for k in ("old", "new")}
    reworded = row["kind"] == "reworded"
    return Change(
        kind=row["kind"],
        before=side("old"),
        after=side("new"),
        words_before=words["old"] if reworded else "",
        words_after=words["new"] if reworded else "",
        measure=row.get("measure") or "",
        notes=notes,
        material=bool(row.get("material", True)),
    )


# --- Notes ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Note:
    """A note on a change with what it is about."""

    kind: NoteKind
    label: str
    text: str


_LABELS: Final[dict[NoteKind, str]] = {
    "silent": "Not announced",
    "duty": "For a lawyer",
    "softened": "Softened",
    "hardened": "Hardened",
    "doubt": "Check by eye",
    "note": "Note",
}
DUTY_WORDS: Final = "may restrict a statutory duty; for a lawyer to judge"


def classify(note: str) -> Note:
    """The note with its kind, known by its first words.

    >>> classify("commitment softened: “will” became “aims to”").kind
    'softened'
    """
    text = one_line(note)
    start = text.lower()
    kind: NoteKind = "note"
    if start.startswith(("silent edit", "said against done", "not announced", "unannounced")):
        kind = "silent"
        text = headings_for(text.partition(":")[2].strip()) or "The publisher's own date and note did not say so."
    elif start.startswith(("duty", "statutory duty")) or "statutory duty" in start or "for a lawyer" in start:
        kind = "duty"
        if start.startswith("duty"):
            text = text.partition(":")[2].strip() or text
        if "for a lawyer" not in start:
            text = f"{text.rstrip('. ')} – {DUTY_WORDS}."
        text = headings_for(text)
    elif start.startswith(("commitment softened", "softened")):
        kind = "softened"
        text = headings_for(text.partition(":")[2].strip() or text)
    elif start.startswith(("commitment hardened", "hardened")):
        kind = "hardened"
        text = headings_for(text.partition(":")[2].strip() or text)
    elif any(w in start for w in ("ocr", "check by eye", "hard to read", "identity doubt", "another council")):
        kind = "doubt"
        text = headings_for(text)
    else:
        text = headings_for(text)
    return Note(kind, _LABELS[kind], text)
