"""Changes of wording: which reworded, new or dropped clauses speak of plans, assessments and placements."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from rapidfuzz import fuzz

from db.measures import family_of
from db.records import Change, Target
from monitor.comparing.commitment import is_commitment, is_denied, strength_notes, word_list
from monitor.comparing.evening import Words, is_figure, is_period, light, words_of
from monitor.comparing.wording import Alignment, Edit, Unit, edits
from monitor.targets.naming import find_mentions, name_label

_TOPIC: Final = re.compile(
    r" (?:ehc plan|ehc needs assessment|plans?|inmss|srp|eotas|pru|sen|tribunals?|appeals?|mediation|panels?"
    r"|thresholds?|needs assessments?|statutory (?:needs )?assessments?|graduated (?:approach|response|support)"
    r"|annual reviews?|placements?|special schools?|mainstream|out of area|residential|independent schools?"
    r"|specialist (?:places?|provision)|alternative provision|ap|sen units?|send units?) "
)
# "plan" alone may be a plan of anything; with these words it is the document itself.
_DOCUMENT_PLANS: Final = re.compile(
    r" (?:(?:management|recovery|action|delivery|improvement|development|local|medium term|financial|reform|business"
    r"|implementation|council|dsg|strategic|communication|project|work|this|safety valve) plans?"
    r"|plans? to|plans? for|planned"
    # A body that decides agrees the council's plan, not a child's.
    r"|(?:cabinet|council|board|committee|forum|members|department|dfe) (?:has |have |had )?"
    r"(?:agreed|approved|adopted|endorsed|noted) (?:the )?plans?) "
)
_POINTS_BACK: Final = re.compile(
    r" (?:these|they|them|this|such|it|requests?|assess\w*|review\w*|child(?:ren)?|cyp|pupils?|needs?|provision"
    r"|refus\w+) "
)
# Words of sentences that look ahead: a figure in one of them matters even where we took it for no target.
_FORWARD: Final = re.compile(
    r" (?:targets?|plans?|planned|forecast|expects?|aims?|by @\S+|reduc\w+|increas\w+|cap|capped|limit\w*|no more than"
    r"|at least|at most|saves?|savings?|maximum|minimum|thresholds?|(?:two|three|\d+) terms) "
)
_MEANING: Final = re.compile(
    r" (?:exclud\w+|includ\w+|only|based on|definition|defined|provisional|estimated?|subject|not|unless|assum\w+"
    r"|restated|revised|count\w*|measured?|as at|rather than|instead|also|snapshot) "
)
_CONTACT: Final = re.compile(
    r"@\w+\.|https?://|www\.|\b0\d{3,4}[ \d]{6,}|\btel(?:ephone)?\b|\.{4,}\s*\d+$|…\s*\d+$", re.I
)
_ANYBODYS: Final = frozenset({"ehc_requests", "ehc_refusals", "ehc_plans_ceased", "places_special"})
_BY_THEN: Final = re.compile(r" by @\S+ ")
_PAST: Final = re.compile(
    r" (?:was|were|had|has|have|fell|rose|grew|became|stood|dropped|increased|reduced|reached|achieved|delivered|issued|opened"
    r"|received|so far|to date|since|already) "
)
_WHEN: Final = frozenset({"by", "in", "from", "at", "during", "before", "until", "over"})
_PERSON: Final = re.compile(
    r"(?P<role>\b(?:head|director|officer|lead|leader|manager|chair|secretary|member|executive|contact)\b[^.,(]{0,60}(?:, |\())"
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Professor) )?(?:[A-Z][a-z'’-]+ ){1,2}[A-Z][a-z'’-]+(?=[,)])"
)
_OF_PAPERS: Final = frozenset(
    {
        "report",
        "reported",
        "reports",
        "reporting",
        "publish",
        "published",
        "meet",
        "meeting",
        "consult",
        "consultation",
        "consulted",
        "update",
        "updated",
        "newsletter",
        "reviewed",
        "presented",
        "submitted",
        "census",
        "data",
    }
)  # what is done with papers, and so what a date in the sentence may be of
_UNTIL: Final = frozenset({"by", "until", "till", "from", "before"})  # before a date: what it is a deadline of
_LEAST: Final = 4  # words below which a sentence says nothing


@dataclass(frozen=True)
class Rewording:
    """One change of wording, with what grouping and order ask of it."""

    change: Change
    old: Unit | None
    new: Unit | None


def reworded(
    alignment: Alignment,
    figures: Sequence[Change],
    old_targets: Sequence[Target] = (),
    new_targets: Sequence[Target] = (),
) -> tuple[list[Change], dict[int, tuple[str, ...]]]:
    """Changes of wording, and notes for the changes of figures (by index) that share their sentence.

    The targets of both versions say what a sentence is about better than its words alone.
    """
    held = _Held(figures)
    found: list[Rewording] = []
    notes: dict[int, tuple[str, ...]] = {}
    for old, new in alignment.pairs:
        rewording, strength = _of_pair(alignment, old, new)
        if rewording is None:
            continue
        covering = held.by_both(old, new)
        # What has happened is not told, so it cannot tell of a promise that shares its sentence.
        told = any(figures[i].material for i in covering)
        if covering and (told or not (strength or _looks_ahead(new))):
            for index in covering:
                notes[index] = tuple(dict.fromkeys((*notes.get(index, ()), *strength)))
            continue
        found.append(rewording)
    for unit in alignment.gone:
        if not held.by_one(unit, new=False) and (change := _alone(alignment, unit, new=False)):
            found.append(Rewording(change, unit, None))
    for unit in alignment.come:
        if not held.by_one(unit, new=True) and (change := _alone(alignment, unit, new=True)):
            found.append(Rewording(change, None, unit))
    found = [replace(row, change=_measured(row, old_targets, new_targets)) for row in found]
    return [row.change for row in _joined(found)], notes


def _measured(row: Rewording, old_targets: Sequence[Target], new_targets: Sequence[Target]) -> Change:
    """The change, on the measure of the one target that its sentence states."""
    for unit, targets in ((row.new, new_targets), (row.old, old_targets)):
        stated = {t.measure for t in targets if unit is not None and _holds(unit, t)}
        if len(stated) == 1 and family_of(*stated) != "money":
            return replace(row.change, measure=stated.pop())
    return row.change


class _Held:
    """Which changes of figures already tell of a sentence."""

    def __init__(self, figures: Sequence[Change]) -> None:
        self._old = [(i, c.before) for i, c in enumerate(figures) if c.before is not None]
        self._new = [(i, c.after) for i, c in enumerate(figures) if c.after is not None]

    def by_both(self, old: Unit, new: Unit) -> list[int]:
        return sorted({*self.by_one(old, new=False), *self.by_one(new, new=True)})

    def by_one(self, unit: Unit, new: bool) -> list[int]:
        return [i for i, target in (self._new if new else self._old) if _holds(unit, target)]


def _holds(unit: Unit, target: Target) -> bool:
    quote = light(target.quote)
    if not quote or not unit.light:
        return False
    near = target.place.block in (-1, unit.block)
    return near and (quote in unit.light or unit.light in quote or fuzz.partial_ratio(quote, unit.light) >= 90)


# --- One sentence -----------------------------------------------------------------------------------------------------


def _of_pair(alignment: Alignment, old: Unit, new: Unit) -> tuple[Rewording | None, tuple[str, ...]]:
    """The change that a reworded sentence makes, if it matters, with the notes on its strength."""
    by_ocr = old.source.ocr is not None or new.source.ocr is not None
    if new.is_heading or (by_ocr and _read_alike(old, new)) or (old.is_label and new.is_label and not new.is_note):
        return None, ()
    changed = edits(old.words, new.words)
    if not changed or _turned(old.words, new.words) or _other_person(old, new):
        return None, ()
    strength = strength_notes(old.words, new.words)
    footnote = _footnote(alignment, old, new)
    measure, relevant = footnote or _about(new, old)
    if not relevant:
        return None, strength
    notes = list(strength)
    material = family_of(measure) != "money"
    if footnote:
        notes.insert(0, "footnote: the note on an unchanged figure was changed")
        material = True
    elif all(edit.is_figures for edit in changed):
        sentence = " " + " ".join(new.words) + " "
        dates_alone = not any(is_figure(w) for e in changed for w in (*e.gone, *e.come))
        if dates_alone and not _is_deadline(old, new, changed):
            return None, strength
        if not is_commitment(new.words) and not _FORWARD.search(sentence):
            return None, strength
        what = "the date by which it is to happen" if dates_alone else "a figure within it"
        notes.append(f"{what} was changed: " + "; ".join(_swap(e.gone, e.come) for e in changed[:4]))
    change = _change(old, new, measure, notes, material)
    return Rewording(change, old, new), strength


def _looks_ahead(unit: Unit) -> bool:
    """Whether a sentence says what is to be by a time, whatever we took its figures for."""
    sentence = " " + " ".join(unit.words) + " "
    return bool(_BY_THEN.search(sentence)) and not _PAST.search(sentence)


def _turned(old: Words, new: Words) -> bool:
    """Whether both say the same with a phrase of time at the other end: "By March 2028 we will ..." """
    small = word_list("slight")
    a, b = ([w for w in words if w not in small] for words in (old, new))
    if len(a) != len(b) or sorted(a) != sorted(b):
        return False
    for first, second in ((a, b), (b, a)):
        for size in range(2, min(5, len(first))):
            phrase = first[:size]
            if phrase[0] in _WHEN and is_period(phrase[-1]) and second == first[size:] + phrase:
                return True
    return False


def _other_person(old: Unit, new: Unit) -> bool:
    """Whether nothing but the name of who holds an office differs: "the head of SEND, Jane Smith, will"."""
    bare = [_PERSON.sub(r"\g<role>", unit.text) for unit in (old, new)]
    return bare[0] == bare[1] and bare[0] != old.text


def _is_deadline(old: Unit, new: Unit, changed: Sequence[Edit]) -> bool:
    """Whether the dates that changed are those by which something is to happen with plans, places or placements.

    Any other date moves by itself: of a meeting, of a count, of the next report.
    """
    if any(len(e.gone) != 1 or len(e.come) != 1 for e in changed):
        return False
    if _OF_PAPERS & set(new.words):
        return False
    named = {m.measure for m in find_mentions(new.text) if not m.weak and family_of(m.measure) not in (None, "money")}
    if not named:
        return False
    both = ((old.words, [e.gone[0] for e in changed]), (new.words, [e.come[0] for e in changed]))
    return all(
        any(w == d and at and words[at - 1] in _UNTIL for at, w in enumerate(words)) for words, ds in both for d in ds
    )


def _swap(gone: Words, come: Words) -> str:
    was, now = (" ".join(words).replace("@", "") for words in (gone, come))
    if not was:
        return f"“{now}” was added"
    return f"“{was}” became “{now}”" if now else f"“{was}” was taken out"


def _read_alike(old: Unit, new: Unit) -> bool:
    """Whether the letters differ no more than a picture's reading may, and no strong word does."""
    return fuzz.ratio(old.light, new.light) >= 93 and not strength_notes(old.words, new.words)


def _alone(alignment: Alignment, unit: Unit, new: bool) -> Change | None:
    """The change that a sentence without a partner makes, if it matters."""
    footnote = _footnote(alignment, None if new else unit, unit if new else None)
    if not footnote:
        if unit.is_heading or unit.is_label or len(unit.words) < _LEAST or _CONTACT.search(unit.text):
            return None
        if _is_entry(alignment, unit, new):
            return None
    measure, relevant = footnote or _about(unit)
    if not relevant:
        return None
    notes = [f"clause {'added' if new else 'taken out'}"]
    if footnote:
        notes = [f"footnote: a note on an unchanged figure was {'added' if new else 'taken out'}"]
    material = bool(footnote) or family_of(measure) != "money"
    return _change(None if new else unit, unit if new else None, measure, notes, material)


def _is_entry(alignment: Alignment, unit: Unit, new: bool) -> bool:
    """Whether it only repeats a heading: a line of a table of contents, a link to a part of the page."""
    reading = alignment.after if new else alignment.before
    text = re.sub(r"\d+$", "", unit.light)
    return any(light(b.text) == text for b in reading.blocks if b.kind == "heading")


def _change(old: Unit | None, new: Unit | None, measure: str, notes: Iterable[str], material: bool) -> Change:
    return Change(
        "reworded",
        words_before=old.text if old else "",
        words_after=new.text if new else "",
        place_before=old.place if old else None,
        place_after=new.place if new else None,
        measure=measure,
        notes=tuple(notes),
        material=material,
    )


# --- What it is about -------------------------------------------------------------------------------------------------


def _about(unit: Unit, other: Unit | None = None) -> tuple[str, bool]:
    """The measure that a sentence speaks of, if known, and whether it matters to those who read of changes."""
    sentence = " " + " ".join(unit.words) + " "
    headings = unit.source.place.headings
    above = name_label(headings[-1]) if headings else ""
    above = "" if family_of(above) == "money" else above
    on_topic = bool(_TOPIC.search(_DOCUMENT_PLANS.sub("  ", sentence)))
    for one in (unit, other):
        if one is None:
            continue
        mentions = sorted(find_mentions(one.text), key=lambda m: m.weak)
        if not on_topic and not above:
            # "Request" and "capacity" may be anybody's: something else must say whose.
            mentions = [m for m in mentions if not (m.weak and m.measure in _ANYBODYS)]
        named = [m.measure for m in mentions if family_of(m.measure)]
        children = [m for m in named if family_of(m) != "money"]
        if children or named:
            return (children or named)[0], True
    if on_topic:
        return above, True
    # What stands under a heading on plans speaks of them where it points back, or of children and what they need.
    if above and is_commitment(unit.words) and _POINTS_BACK.search(sentence):
        return above, True
    return "", False


def _footnote(alignment: Alignment, old: Unit | None, new: Unit | None) -> tuple[str, bool] | None:
    """The measure of the figure that a note is about; None where it is no note, or a note on no figure."""
    unit = new or old
    if unit is None or not unit.is_note:
        return None
    reading = alignment.after if unit is new else alignment.before
    marks = set(unit.source.marks) | ({unit.source.number} if unit.source.number else set())
    blocks = [b for b in reading.blocks if b.kind != "note" and marks & set(b.marks)]
    if not blocks:
        before = [b for b in reading.blocks[max(0, unit.block - 4) : unit.block] if b.table is not None]
        blocks = before[-1:]
    for block in blocks:
        texts = [block.text] if block.table is None else [c.text for row in block.table.rows for c in row[:1]]
        if not any(is_figure(w) for w in words_of(block.text)):
            continue
        for text in (
            *texts,
            *(block.table.caption for _ in (0,) if block.table is not None),
            *reversed(block.place.headings),
        ):
            measure = next((m.measure for m in find_mentions(text)), "") or name_label(text)
            if measure:
                return measure, True
    sentence = " " + " ".join(unit.words) + " "
    return ("", True) if blocks and _MEANING.search(sentence) else None


# --- Sentences of one clause are one change ---------------------------------------------------------------------------


def _joined(found: Sequence[Rewording]) -> list[Rewording]:
    """Rewordings that stand in one clause, or follow one another as new or dropped clauses, made one."""
    out: list[Rewording] = []
    for row in sorted(found, key=_order):
        last = out[-1] if out else None
        if last is not None and _belong(last, row):
            out[-1] = _merge(last, row)
        else:
            out.append(row)
    return out


def _order(row: Rewording) -> tuple[int, int, int]:
    if row.new is not None:
        return (row.new.gap, 1, row.new.order)
    assert row.old is not None
    return (row.old.gap, 0, row.old.order)


def _belong(last: Rewording, row: Rewording) -> bool:
    if (last.old is None, last.new is None) != (row.old is None, row.new is None):
        return False
    if last.change.material != row.change.material:
        return False
    if last.old is None and last.change.notes[:1] != row.change.notes[:1]:
        return False
    olds = last.old is None or row.old is None or last.old.block == row.old.block
    news = last.new is None or row.new is None or last.new.block == row.new.block
    return olds and news


def _merge(last: Rewording, row: Rewording) -> Rewording:
    a, b = last.change, row.change
    change = Change(
        "reworded",
        words_before=_together(a.words_before, b.words_before),
        words_after=_together(a.words_after, b.words_after),
        place_before=a.place_before,
        place_after=a.place_after,
        measure=a.measure or b.measure,
        notes=tuple(dict.fromkeys((*a.notes, *b.notes))),
        material=a.material,
    )
    return Rewording(change, row.old, row.new)


def _together(first: str, second: str) -> str:
    return f"{first} {second}".strip()


def turned_round(alignment: Alignment, block: int, quote: str, new: bool) -> bool:
    """Whether the sentence with this quote was turned into its opposite rather than merely said otherwise."""
    pair = alignment.partner_of(block, quote, new)
    if pair is None:
        return False
    old, now = pair
    return is_denied(now.words, old.words) if new else is_denied(old.words, now.words)


def same_figures(alignment: Alignment, block: int, quote: str, new: bool) -> bool:
    """Whether the sentence with this quote stands on the other side too, in other words but with all its figures."""
    pair = alignment.partner_of(block, quote, new)
    if pair is None:
        return False
    old, now = (_figures(unit.words) for unit in pair)
    return old == now


def _figures(words: Words) -> list[str]:
    return sorted(w for w in words if is_figure(w) or w[0] == "@")
