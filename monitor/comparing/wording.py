"""Aligns two documents clause by clause, wherever a clause now stands, and says what was reworded.

What is equal cancels first, by hash and whatever its place: a moved, re-numbered or re-set clause is no change. The
few sentences left are paired by likeness and neighbourhood, and looked at word by word.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA, Levenshtein

from db.records import Block, Place, Reading
from monitor.comparing.commitment import are_alike, is_commitment, word_list
from monitor.comparing.evening import Words, is_figure, is_period, light, words_of

_SENTENCE: Final = re.compile(
    r"(?<=[.!?;:])(?<!\be\.g\.)(?<!\bi\.e\.)(?<!\bno\.)(?<!\bc\.)(?<!\bapprox\.)\s+(?=[A-Z(“‘\"'£•\d]|[a-z][a-z)])|\n+"
)
_WORDY: Final = 5  # words from which a table cell is read as a clause rather than as a label
_ALIKE: Final = 75  # from here two sentences are one reworded; see libraries.md, 5
_LEAST_ALIKE: Final = 50  # below here they are not, wherever they stand
_NEAR: Final = 15  # standing between the same neighbours is worth this much
_NUMBERED: Final = 5  # and the same clause number this much
_MOST_PAIRED: Final = 800_000  # pairs of sentences, above which only the nearest are tried
_CAPTION: Final = re.compile(r"(?:table|figure|chart|appendix|annex) \d+\b", re.I)
_SENTENCE_LIKE: Final = 14  # words from which a line without a full stop is read as a sentence
_LOOKS_LIKE_NOTE: Final = re.compile(r"^(?:\*|†|‡|§|notes?\b|n\.?b\.?\b|\[?[¹²³⁴⁵0-9a-e]\]?[.):]?\s+(?=[A-Z]))", re.I)


@dataclass(frozen=True, eq=False)
class Unit:
    """A sentence, or the wordy cell of a table, with where it stands."""

    text: str  # verbatim
    block: int
    order: int  # among the units of its side
    source: Block = field(repr=False)
    gap: int = -1  # which unchanged neighbour it follows: the same number on both sides
    is_note: bool = False
    is_caption: bool = False
    parts: tuple[Unit, ...] = field(default=(), repr=False)  # where it was joined of two

    @cached_property
    def light(self) -> str:
        return light(self.text)

    @cached_property
    def words(self) -> Words:
        return words_of(self.text)

    @property
    def is_heading(self) -> bool:
        return self.source.kind == "heading"

    @property
    def is_label(self) -> bool:
        """Whether it is no sentence: the caption of a table, a line of a list of contents, a name."""
        if self.source.table is not None:
            return self.is_caption or (len(self.words) < _SENTENCE_LIKE and not is_commitment(self.words))
        if self.source.kind != "paragraph" or re.search(r"[.!?;:]['\"’”)]*$", self.source.text.strip()):
            return bool(_CAPTION.match(self.source.text))
        return len(self.words) < _SENTENCE_LIKE and not is_commitment(self.words)

    @property
    def place(self) -> Place:
        place = self.source.place
        return place if place.block >= 0 else Place(**{**vars(place), "block": self.block})


@dataclass(frozen=True)
class Alignment:
    """What is left of two readings when all that is the same is put aside."""

    before: Reading
    after: Reading
    pairs: tuple[tuple[Unit, Unit], ...]  # one sentence in two wordings
    gone: tuple[Unit, ...]
    come: tuple[Unit, ...]
    words_gone: Counter[str]  # of all that is left, tables too
    words_come: Counter[str]

    @cached_property
    def _streams(self) -> tuple[str, str]:
        return _stream(self.before), _stream(self.after)

    @cached_property
    def _rows(self) -> tuple[list[set[str]], list[set[str]]]:
        return _rows_of(self.before), _rows_of(self.after)

    def still_says(self, quote: str) -> bool:
        """Whether the words of the old document stand in the new one too."""
        return self._stands(quote, 1)

    def said_before(self, quote: str) -> bool:
        """Whether the words of the new document stood in the old one too."""
        return self._stands(quote, 0)

    def _stands(self, quote: str, side: int) -> bool:
        if " | " not in quote:
            return light(quote) in self._streams[side]
        parts = {"".join(words_of(part)) or light(part) for part in quote.split(" | ")}
        return any(parts <= row for row in self._rows[side])

    def partner_of(self, block: int, quote: str, new: bool) -> tuple[Unit, Unit] | None:
        """The pair in which the sentence at this place, holding this quote, was reworded."""
        key = light(quote)
        for pair in self.pairs:
            unit = pair[1] if new else pair[0]
            if unit.block == block and unit.light and (unit.light in key or key in unit.light):
                return pair
        return None


def _stream(reading: Reading) -> str:
    return "".join(light(block.text) for block in reading.blocks)


def _rows_of(reading: Reading) -> list[set[str]]:
    """For each row of each table: its cells, the table's headers, caption and headings."""
    rows = []
    for block in reading.blocks:
        if block.table is None:
            continue
        table = block.table
        heads = [cell.text for row in table.rows[: table.header_rows] for cell in row]
        around = _keys([table.caption, *block.place.headings, *heads, block.place.sheet])
        group: list[str] = []
        for row in table.rows[table.header_rows :]:
            cells = [cell.text for cell in row]
            if sum(bool(c.strip()) for c in cells) == 1:
                group = cells
            rows.append(around | _keys(cells) | _keys(group))
    return rows


def _keys(texts: Iterable[str]) -> set[str]:
    return {"".join(words_of(text)) or light(text) for text in texts if text.strip()}


# --- Aligning ---------------------------------------------------------------------------------------------------------


def align(before: Reading, after: Reading) -> Alignment:
    """What is left of both readings when everything equal is put aside, the rest paired where it is one sentence."""
    left_old, left_new = _without_equal_blocks(before, after)
    old, new = list(_units(before, left_old)), list(_units(after, left_new))
    old, new = _cancel(old, new, lambda unit: unit.light)
    words_old, words_new = _words_left(before, left_old, old), _words_left(after, left_new, new)
    soft = _resegmented(old, new)
    old = [u for u in old if u.words]
    new = [u for u in new if u.words]
    old, new = _cancel(old, new, lambda unit: "".join(unit.words))
    pairs = _whole(_pair(old, new), old, new)
    paired = {id(part) for pair in pairs for unit in pair for part in (unit, *unit.parts)}
    return Alignment(
        before,
        after,
        tuple(pair for pair in pairs if not (id(pair[0]) in soft and id(pair[1]) in soft)),
        tuple(u for u in old if id(u) not in paired and id(u) not in soft),
        tuple(u for u in new if id(u) not in paired and id(u) not in soft),
        words_old - words_new,
        words_new - words_old,
    )


def _without_equal_blocks(before: Reading, after: Reading) -> tuple[dict[int, int], dict[int, int]]:
    """The blocks of each side without an equal on the other, each with the neighbour it follows."""
    partner: dict[int, int] = {}
    left_old = list(range(len(before.blocks)))
    left_new = list(range(len(after.blocks)))
    for key in (lambda b: b.text, lambda b: light(b.text)):
        waiting: dict[str, list[int]] = defaultdict(list)
        for j in reversed(left_new):
            waiting[key(after.blocks[j])].append(j)
        rest = []
        for i in left_old:
            stack = waiting.get(key(before.blocks[i]))
            if stack:
                partner[i] = stack.pop()
            else:
                rest.append(i)
        left_old = rest
        taken = set(partner.values())
        left_new = [j for j in left_new if j not in taken]
    reverse = set(partner.values())
    return _following(left_old, partner, len(before.blocks)), _following(
        left_new, {j: j for j in reverse}, len(after.blocks)
    )


def _words_left(reading: Reading, left: Iterable[int], units: Iterable[Unit]) -> Counter[str]:
    """Every word of the sentences and tables without an equal."""
    words = Counter(word for unit in units for word in unit.words)
    for block in (reading.blocks[i] for i in left):
        if block.table is not None:
            words.update(words_of(block.table.caption))
            # Cell by cell: three figures side by side are not one figure with spaces for commas.
            for cell in (cell for row in block.table.rows for cell in row if not cell.filled):
                words.update(words_of(cell.text))
    return words


def _following(left: Sequence[int], partner: dict[int, int], size: int) -> dict[int, int]:
    """For each block left: the place, on the new side, of the nearest equal block before it."""
    waiting, gaps, last = set(left), {}, -1
    for i in range(size):
        if i in waiting:
            gaps[i] = last
        elif i in partner:
            last = partner[i]
    return gaps


def _units(reading: Reading, left: dict[int, int]) -> Iterator[Unit]:
    order = 0
    for i, gap in left.items():
        block = reading.blocks[i]
        is_note = block.kind == "note" or _notes_a_table(reading, i)
        for text in _sentences(block):
            yield Unit(text, i, order, block, gap, is_note)
            order += 1
        if block.table is not None and len(block.table.caption.split()) >= _WORDY:
            yield Unit(block.table.caption.strip(), i, order, block, gap, is_caption=True)
            order += 1


def _notes_a_table(reading: Reading, at: int) -> bool:
    """Whether the block is a note under a table, though not marked as one."""
    block = reading.blocks[at]
    if block.kind not in ("paragraph", "item") or not _LOOKS_LIKE_NOTE.match(f"{block.number} {block.text}".strip()):
        return False
    return any(reading.blocks[k].table is not None for k in range(max(0, at - 3), at))


def _sentences(block: Block) -> Iterator[str]:
    if block.table is None:
        for text in _SENTENCE.split(block.text):
            if text and text.strip():
                yield text.strip()
        return
    for row in block.table.rows[block.table.header_rows :]:
        for cell in row:
            if not cell.filled and len(cell.text.split()) >= _WORDY:
                yield cell.text.strip()


def _cancel(old: Sequence[Unit], new: Sequence[Unit], key: Callable[[Unit], str]) -> tuple[list[Unit], list[Unit]]:
    waiting = Counter(key(unit) for unit in new)
    rest, cancelled = [], Counter[str]()
    for unit in old:
        k = key(unit)
        if cancelled[k] < waiting[k]:
            cancelled[k] += 1
        else:
            rest.append(unit)
    left = []
    for unit in new:
        k = key(unit)
        if cancelled[k]:
            cancelled[k] -= 1
        else:
            left.append(unit)
    return rest, left


def _resegmented(old: Sequence[Unit], new: Sequence[Unit]) -> set[int]:
    """Units that stand whole within what is left of the other side: only cut at other places."""
    stream_old, stream_new = "".join(u.light for u in old), "".join(u.light for u in new)
    soft = {id(u) for u in old if len(u.light) > 3 and u.light in stream_new}
    return soft | {id(u) for u in new if len(u.light) > 3 and u.light in stream_old}


def _pair(old: Sequence[Unit], new: Sequence[Unit]) -> list[tuple[Unit, Unit]]:
    """Units that are one sentence in two wordings: best first, neighbours preferred."""
    if len(old) * len(new) > _MOST_PAIRED:
        return _pair_neighbours(old, new)
    texts = [" ".join(unit.words) for unit in new]
    found = []
    for unit in old:
        # Not cdist, which is no faster here and needs numpy.
        for _, score, at in process.extract(
            " ".join(unit.words), texts, scorer=fuzz.ratio, score_cutoff=_LEAST_ALIKE, limit=None
        ):
            if (fit := _fit(unit, new[at], score)) >= _ALIKE:
                found.append((fit, unit, new[at]))
    return _with_notes(_best_first(found), old, new)


def _with_notes(pairs: list[tuple[Unit, Unit]], old: Sequence[Unit], new: Sequence[Unit]) -> list[tuple[Unit, Unit]]:
    """The pairs, and with them the notes that stand at the same place with the same mark, whatever they say now."""
    taken = {id(unit) for pair in pairs for unit in pair}
    for a in old:
        if a.is_note and id(a) not in taken:
            for b in new:
                if b.is_note and id(b) not in taken and b.gap == a.gap and b.source.marks == a.source.marks:
                    taken |= {id(a), id(b)}
                    pairs.append((a, b))
                    break
    return pairs


def _whole(pairs: list[tuple[Unit, Unit]], old: Sequence[Unit], new: Sequence[Unit]) -> list[tuple[Unit, Unit]]:
    """The pairs, each side with the unit that follows it where only both together are the sentence of the other side.

    A page break, or a line that looks like the start of something new, cuts a sentence in two.
    """
    paired = {id(unit) for pair in pairs for unit in pair}
    free_old = {u.order: u for u in old if id(u) not in paired}
    free_new = {u.order: u for u in new if id(u) not in paired}
    out = []
    for a, b in pairs:
        for free, unit, other in ((free_new, b, a), (free_old, a, b)):
            following = free.get(unit.order + 1)
            if following is None:
                continue
            both = replace(unit, text=f"{unit.text} {following.text}", parts=(unit, following))
            if _touched(other.words, both.words) < _touched(other.words, unit.words):
                del free[following.order]
                a, b = (both, b) if unit is a else (a, both)
        out.append((a, b))
    return out


def _touched(a: Words, b: Words) -> int:
    return sum(len(e.gone) + len(e.come) for e in edits(a, b))


def _pair_neighbours(old: Sequence[Unit], new: Sequence[Unit]) -> list[tuple[Unit, Unit]]:
    """As _pair, for documents that differ so much that only neighbours are worth trying."""
    by_gap: dict[int, list[Unit]] = defaultdict(list)
    for unit in new:
        by_gap[unit.gap].append(unit)
    found = []
    for a in old:
        for b in by_gap[a.gap][:40]:
            score = _fit(a, b, fuzz.ratio(" ".join(a.words), " ".join(b.words), score_cutoff=_LEAST_ALIKE))
            if score >= _ALIKE:
                found.append((score, a, b))
    return _best_first(found)


def _fit(a: Unit, b: Unit, score: float) -> float:
    if a.is_note != b.is_note or a.is_heading != b.is_heading or score < _LEAST_ALIKE:
        return 0
    score += _NEAR * (a.gap == b.gap)
    return score + _NUMBERED * bool(a.source.number and a.source.number == b.source.number)


def _best_first(found: list[tuple[float, Unit, Unit]]) -> list[tuple[Unit, Unit]]:
    found.sort(key=lambda row: (-row[0], abs(row[1].order - row[2].order), row[1].order))
    pairs, taken = [], set[int]()
    for _, a, b in found:
        if id(a) not in taken and id(b) not in taken:
            taken |= {id(a), id(b)}
            pairs.append((a, b))
    return sorted(pairs, key=lambda pair: pair[1].order)


# --- Word by word -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Edit:
    """Words that took the place of others; either may be empty."""

    gone: Words
    come: Words

    @property
    def is_figures(self) -> bool:
        """Whether nothing but figures and years differs."""
        words = self.gone + self.come
        return all(is_figure(w) or is_period(w) for w in words if w not in word_list("slight"))


def edits(before: Words, after: Words) -> tuple[Edit, ...]:
    """What differs between two wordings, slips of the pen and small words apart.

    >>> edits(words_of("We will cut the plans"), words_of("We aim to cut plans"))
    (Edit(gone=('will',), come=('aim', 'to')),)
    """
    found = []
    gone: list[str] = []
    come: list[str] = []
    for step in [*Levenshtein.opcodes(before, after), None]:
        if step is not None and step.tag != "equal":
            gone += before[step.src_start : step.src_end]
            come += after[step.dest_start : step.dest_end]
            continue
        if (gone or come) and not _slight(gone, come):
            found.append(Edit(tuple(gone), tuple(come)))
        gone, come = [], []
    return tuple(found)


def _slight(gone: Sequence[str], come: Sequence[str]) -> bool:
    """Whether the words say the same: joined or parted otherwise, misspelt, or small words only."""
    if "".join(gone) == "".join(come) or _slips(gone, come):
        return True
    small = word_list("slight")
    if any(
        one[-1:] == ["council"] and other[-1:] == ["we"] and set(one[:-1]) <= small and len(other) == 1
        for one, other in ((gone, come), (come, gone))
    ):
        return True  # who speaks is the council
    gone, come = [w for w in gone if w not in small], [w for w in come if w not in small]
    if "".join(gone) == "".join(come) or _slips(gone, come):
        return True
    # A synonym's plain form may be of several words: a slip in one of them hid what they stand for.
    singular = [[word.rstrip("s") for word in " ".join(words).split()] for words in (gone, come)]
    return _slips(*singular)


def _slips(gone: Sequence[str], come: Sequence[str]) -> bool:
    return len(gone) == len(come) and all(_slip(a, b) for a, b in zip(gone, come, strict=True))


def _slip(a: str, b: str) -> bool:
    """Whether one word is the other misspelt or otherwise inflected, and not another word."""
    if a == b:
        return True
    if is_figure(a) or is_figure(b) or is_period(a) or is_period(b):
        return False
    if a.rstrip("s") == b.rstrip("s") or are_alike(a, b):
        return True
    apart = word_list("apart")
    if a in apart and b in apart:
        return False
    least = min(len(a), len(b))
    if least < 5 and _is_no_word(a, b):
        return True
    if least < 4:
        return len(a) == 3 and sorted(a) == sorted(b) and a[0] == b[0]
    if least >= 6 and a[0] != b[0]:
        return a[1:] == b or b[1:] == a  # its first letter lost
    most = 2 if least >= 8 else 1
    # A prefix turns a word round ("suitable", "unsuitable"); a slip seldom hits the first letters, but by changing places.
    if a[:2] != b[:2] and most == 2:
        return sorted(a) == sorted(b) and OSA.distance(a, b, score_cutoff=1) <= 1
    return a[0] == b[0] and OSA.distance(a, b, score_cutoff=most) <= most


def _is_no_word(a: str, b: str) -> bool:
    """Whether of two short words a letter apart just one is a word, and the other so none: "will" and "wil"."""
    known = word_list("short") | word_list("apart") | word_list("slight")
    made_up = a if b in known and a not in known else b if a in known and b not in known else ""
    return bool(made_up) and OSA.distance(a, b, score_cutoff=1) <= 1
