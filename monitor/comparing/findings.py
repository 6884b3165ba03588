"""compare(): the figures paired, the wording aligned, and each told once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from db.records import Change, Place, Reading, Target
from monitor.comparing.duties import duty_flags
from monitor.comparing.evening import is_figure, light, words_of
from monitor.comparing.rewording import reworded, same_figures, turned_round
from monitor.comparing.targets import difference, pair_targets, year_of
from monitor.comparing.wording import Alignment, align

# Words that tell a target from a forecast and from what has happened: in labels and headings, and in sentences.
_BASIS_LABELS: Final = re.compile(
    r"^(?:target\w*|planned|forecast\w*|project\w+|mitigat\w+|unmitigated|actuals?|outturn|expect\w*|predict\w+"
    r"|scenario|nothing|trajectory|achieved)$"
)
_BASIS_WORDS: Final = re.compile(
    r"^(?:plans?|baseline|aim\w*|agree\w*|will|shall|must|was|were|is|are|has|have|had|budget\w*|estimate\w*|anticipat\w+"
    r"|likely|would|intend\w*|commit\w*|allowed|if|without|growth|reach\w*|fell|rose|became)$"
)
_LOOK_ALIKE: Final = frozenset(
    frozenset(pair) for pair in ("17", "08", "06", "38", "56", "58", "68", "09", "27", "14", "49", "35", "89", "69")
)
_LOST: Final = re.compile(
    r"words may be missing|could not be read|install valvewatch", re.IGNORECASE
)  # warnings of readers
_SURE: Final = 0.9  # OCR: from here a figure is asserted, though marked
_UNSURE: Final = 0.6  # OCR: below here a look-alike figure is not told at all


@dataclass(frozen=True)
class Findings:
    """A document as read, with the targets found in it."""

    reading: Reading
    targets: tuple[Target, ...] = ()


Side = Sequence[Target] | Reading | Findings


def compare(before: Side, after: Side) -> list[Change]:
    """What changed from before to after, in the order of the new document; [] where nothing but looks did.

    With readings on both sides the wording is compared as well as the figures, else the figures only.
    """
    targets_old, reading_old = _side(before)
    targets_new, reading_new = _side(after)
    if reading_old is not None and reading_old == reading_new and targets_old == targets_new:
        return []
    paired = pair_targets(targets_old, targets_new)
    changes = [
        *paired.altered,
        *(Change("target_removed", before=t, measure=t.measure, material=t.basis != "actual") for t in paired.removed),
        *(Change("target_added", after=t, measure=t.measure, material=t.basis != "actual") for t in paired.added),
    ]
    if reading_old is None or reading_new is None:
        return [_with_flags(change, None) for change in sorted(changes, key=_order)]
    alignment = align(reading_old, reading_new)
    changes = [change for change in changes if _is_news(change, alignment)]
    changes = _without_misread_tables(changes, alignment)
    changes = [_by_eye(change, reading_old, reading_new) for change in _with_what_stays(changes, alignment)]
    wording, notes = reworded(alignment, changes, targets_old, targets_new)
    changes = [
        replace(change, notes=tuple(dict.fromkeys((*change.notes, *notes.get(i, ())))))
        for i, change in enumerate(changes)
    ]
    told = [_if_damaged(change, reading_old, reading_new) for change in sorted([*changes, *wording], key=_order)]
    return [_with_flags(change, reading_new) for change in told]


def _side(side: Side) -> tuple[list[Target], Reading | None]:
    if isinstance(side, Findings):
        return list(side.targets), side.reading
    if isinstance(side, Reading):
        from monitor.targets import find_targets

        return list(find_targets(side)), side
    return list(side), None


def _order(change: Change) -> tuple[int, int]:
    """Where the reader of the new document meets it; what is gone, where it stood."""
    if change.after is not None:
        return (change.after.place.block, 0)
    if change.place_after is not None:
        return (change.place_after.block, 1)
    place = change.before.place if change.before is not None else change.place_before
    return (place.block if place is not None else -1, 2)


# --- What is our reading's wobble and not the council's news ----------------------------------------------------------


def _is_news(change: Change, alignment: Alignment) -> bool:
    """Whether the text bears the change out: where the words stayed, so did what they say."""
    if change.kind == "target_removed" and change.before is not None:
        return not _stayed(change.before, alignment, new=False)
    if change.kind == "target_added" and change.after is not None:
        return not _stayed(change.after, alignment, new=True)
    before, after = change.before, change.after
    if before is None or after is None or before.value != after.value or before.baseline != after.baseline:
        return True
    around = alignment.words_come.keys() | alignment.words_gone.keys()
    if year_of(before.period) != year_of(after.period):
        # Only where a date went or came: else we tied a date that always stood there to another figure.
        years = {year_of(word[1:]) for word in around if word[0] == "@"}
        return bool({year_of(before.period), year_of(after.period)} & years)
    if before.basis != after.basis:
        sentences = _sentences_of(before, after, alignment)
        own = set(words_of(sentences[0])) ^ set(words_of(sentences[1]))
        if any(_BASIS_LABELS.match(word) or _BASIS_WORDS.match(word) for word in own):
            return True
        spoken = [_basis_around(t.place, r) for t, r in ((before, alignment.before), (after, alignment.after))]
        return spoken[0] != spoken[1] and any(_BASIS_LABELS.match(word) for word in around)
    # In the same words, what differs must come from around them: something around them must have changed.
    return bool(around) or not _same_words(before, after, alignment)


def _basis_around(place: Place, reading: Reading) -> set[str]:
    """The words on target, forecast or outturn in the headings above a place, and in what stands next to it."""
    texts = list(place.headings)
    if 0 <= place.block < len(reading.blocks):
        texts += [
            block.text for block in reading.blocks[max(0, place.block - 4) : place.block + 3] if block.table is None
        ]
        if (table := reading.blocks[place.block].table) is not None:
            texts += [table.caption, *(cell.text for row in table.rows[: table.header_rows] for cell in row)]
    return {word for text in texts for word in words_of(text) if _BASIS_LABELS.match(word)}


def _same_words(before: Target, after: Target, alignment: Alignment) -> bool:
    """Whether both stand in the same words, evened out, however much of them each quotes."""
    if light(before.quote) == light(after.quote):
        return True
    old, new = _sentences_of(before, after, alignment)
    return words_of(old) == words_of(new)


def _sentences_of(before: Target, after: Target, alignment: Alignment) -> tuple[str, str]:
    return (
        _sentence_of(before.quote, alignment.before, before.place.block),
        _sentence_of(after.quote, alignment.after, after.place.block),
    )


def _stayed(target: Target, alignment: Alignment, new: bool) -> bool:
    """Whether the words of a target without a partner stand in the other version too, so that nothing came or went."""
    block, quote = target.place.block, target.quote
    if turned_round(alignment, block, quote, new):
        return False
    if same_figures(alignment, block, quote, new):
        return True
    whole = _sentence_of(quote, (alignment.after if new else alignment.before), block)
    if len(light(whole)) < 12:
        return False
    return alignment.said_before(whole) if new else alignment.still_says(whole)


def _sentence_of(quote: str, reading: Reading, block: int) -> str:
    """The sentence in which a quote stands, where its place is known and it is no table's."""
    if " | " in quote or not 0 <= block < len(reading.blocks) or reading.blocks[block].table is not None:
        return quote
    key = light(quote)
    for sentence in re.split(r"(?<=[.!?;])\s+", reading.blocks[block].text):
        if key and key in light(sentence):
            return sentence
    return quote


def _without_misread_tables(changes: Sequence[Change], alignment: Alignment) -> list[Change]:
    """The changes without those of table cells whose figures neither went nor came: those were only read otherwise.

    A table set otherwise, or in another format, may give its cells to other labels. Two figures that changed places
    neither went nor came, and yet are news: they are told where no cell seems to have lost or won its labels.
    """
    borne_out = [_is_borne_out(change, alignment) for change in changes]
    misread = any(
        not borne and (change.before is None or change.after is None)
        for borne, change in zip(borne_out, changes, strict=True)
    )
    return [
        change
        for borne, change in zip(borne_out, changes, strict=True)
        if borne or (not misread and change.kind == "target_altered")
    ]


def _is_borne_out(change: Change, alignment: Alignment) -> bool:
    """Whether the words that went and came hold the figure, or the row, that a change of a table cell tells of."""
    sides = ((change.before, alignment.words_gone), (change.after, alignment.words_come))
    told = [(target, words) for target, words in sides if target is not None]
    if any(" | " not in target.quote for target, _ in told):
        return True
    if change.before is not None and change.after is not None and change.before.value == change.after.value:
        return True  # told above
    for target, words in told:
        cell = target.quote.rpartition(" | ")[2]
        if any(is_figure(word) and word in words for word in words_of(cell)):
            return True
    return False


def _with_what_stays(changes: Sequence[Change], alignment: Alignment) -> list[Change]:
    """The changes, of a figure that was taken out of its sentence the words that the sentence has now."""
    out = []
    for change in changes:
        pair = None
        if change.kind == "target_removed" and change.before is not None and change.before.value is not None:
            pair = alignment.partner_of(change.before.place.block, change.before.quote, new=False)
        if pair is not None and not any(is_figure(word) for word in pair[1].words):
            note = f"its figure was taken out; the passage now reads “{pair[1].text}”"
            change = replace(change, notes=(*change.notes, note))
        out.append(change)
    return out


# --- What a picture's reading may get wrong ---------------------------------------------------------------------------


def _by_eye(change: Change, old: Reading, new: Reading) -> Change:
    """The change with doubt put to it where either figure was read from a picture."""
    sides = [(t, r) for t, r in ((change.before, old), (change.after, new)) if t is not None]
    sure = min((_confidence(t.place, r) for t, r in sides), default=2.0)
    if sure > 1 and not any(t.check_by_eye for t, _ in sides):
        return change
    alike = change.before is not None and change.after is not None and _look_alike(change.before, change.after)
    note = "check by eye: read from a picture by OCR"
    if alike:
        note += "; the two figures differ by one look-alike digit"
    doubtful = sure < _SURE or alike
    return replace(
        change,
        before=replace(change.before, check_by_eye=change.before.check_by_eye or doubtful) if change.before else None,
        after=replace(change.after, check_by_eye=change.after.check_by_eye or doubtful) if change.after else None,
        notes=(*change.notes, note),
        material=change.material and not (alike and sure < _UNSURE),
    )


def _if_damaged(change: Change, old: Reading, new: Reading) -> Change:
    """The change with doubt put to it where words of either version may be missing: what seems gone may be lost only."""
    which = [name for name, reading in (("earlier", old), ("new", new)) if any(map(_LOST.search, reading.warnings))]
    if not which:
        return change
    note = f"check by eye: the {' and the '.join(which)} version could not be read in full"
    return replace(
        change,
        before=replace(change.before, check_by_eye=True) if change.before else None,
        after=replace(change.after, check_by_eye=True) if change.after else None,
        notes=(*change.notes, note),
    )


def _confidence(place: Place, reading: Reading) -> float:
    """How sure OCR was of the words at a place; 2 where they were no picture."""
    if 0 <= place.block < len(reading.blocks):
        ocr = reading.blocks[place.block].ocr
        return 2.0 if ocr is None else ocr
    return 2.0


def _look_alike(before: Target, after: Target) -> bool:
    """Whether two figures differ by one glyph that pictures confuse, or by a lost separator or sign."""
    if before.value is None or after.value is None:
        return False
    a, b = (re.sub(r"\D", "", f"{t.value:f}") for t in (before, after))
    if a == b:
        return before.value != after.value
    if len(a) != len(b):
        return False
    differing = [frozenset(pair) for pair in zip(a, b, strict=True) if pair[0] != pair[1]]
    return len(differing) == 1 and differing[0] in _LOOK_ALIKE


# --- Duty flags -------------------------------------------------------------------------------------------------------


def _with_flags(change: Change, reading: Reading | None) -> Change:
    """The change with the duties that its new wording may restrict."""
    text = change.words_after
    if change.after is not None:
        if change.after.basis != "target":
            return change  # what happened, or would if nothing is done, restricts nobody
        quote = change.after.quote
        text = _sentence_of(quote, reading, change.after.place.block) if reading is not None else quote
    flags = tuple(str(flag) for flag in duty_flags(text)) if text else ()
    return replace(change, notes=tuple(dict.fromkeys((*change.notes, *flags)))) if flags else change


__all__ = ["Findings", "compare", "difference"]
