"""Pairs the figures of two versions by what they are about, and says which were altered, added or removed.

First what is the same cancels, wherever it stands. What is left is paired best first over the whole document; a
figure without a partner is new or gone, unless the other version states it elsewhere.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property
from typing import Final

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from db.records import Change, Target
from monitor.comparing.evening import is_period, masked, spaced, words_of
from monitor.targets.periods import same_year

_POUNDS: Final = {"gbp": 0, "gbp_thousand": 3, "gbp_million": 6, "gbp_billion": 9}
_SIDES: Final = {"reduce": "down", "at_most": "down", "increase": "up", "at_least": "up", "hold": "flat"}
_BASES: Final = {
    "target": "a target",
    "forecast": "what is expected if nothing is done",
    "actual": "what has happened",
}

# A pair of figures is believed from here: what they are about agrees, or their words do.
_SAME_WORDS: Final = 0.8
_LIKE_WORDS: Final = 0.55
_MOST_PAIRS: Final = 250_000  # beyond this, only figures on the same measure and period are weighed against each other


@dataclass(frozen=True)
class _Figure:
    """A target with all that pairing asks of it, worked out once."""

    target: Target
    position: int

    @cached_property
    def kind(self) -> str:
        """What the figure counts: pounds are of one kind, whatever their power of ten."""
        return "gbp" if self.target.unit in _POUNDS else self.target.unit

    @cached_property
    def value(self) -> Decimal | None:
        return _scaled(self.target.value, self.target.unit)

    @cached_property
    def baseline(self) -> Decimal | None:
        return _scaled(self.target.baseline, self.target.unit)

    @cached_property
    def period(self) -> str:
        return year_of(self.target.period)

    @cached_property
    def scope(self) -> str:
        return " ".join(words_of(self.target.scope))

    @cached_property
    def council(self) -> str:
        return spaced(self.target.council)

    @cached_property
    def is_cell(self) -> bool:
        return " | " in self.target.quote

    @cached_property
    def words(self) -> tuple[str, ...]:
        return words_of(self.target.quote.replace(" | ", " ; "))

    @cached_property
    def labels(self) -> str:
        """Of a table cell: its row and column labels, evened out; figures and years in them kept."""
        return " | ".join(" ".join(words_of(part)) for part in self.target.quote.split(" | ")[:-1])

    @cached_property
    def row(self) -> str:
        """Of a table cell: its labels without those that only name a period."""
        parts = (words_of(part) for part in self.target.quote.split(" | ")[:-1])
        return " ".join(" ".join(part) for part in parts if not any(is_period(w) for w in part))

    @cached_property
    def shape(self) -> str:
        """Its words without the figures, and without the years where it is a sentence."""
        if self.is_cell:
            return self.labels
        return " ".join(masked(self.words))

    @cached_property
    def about(self) -> tuple[object, ...]:
        """What it is about, all but its words."""
        t = self.target
        return (t.measure, t.basis, t.form, self.kind, self.period, self.scope, self.council)

    @cached_property
    def headings(self) -> str:
        return " ".join(" ".join(words_of(h)) for h in self.target.place.headings[-2:])


def _scaled(value: Decimal | None, unit: str) -> Decimal | None:
    if value is None:
        return None
    return value.scaleb(_POUNDS.get(unit, 0)).normalize() + 0


def year_of(period: str) -> str:
    """One way of writing for periods that are the same year: "2028-03-31", "2028-03" and "2027/28" are 2027-28.

    >>> year_of("2028-03"), year_of("2027/28"), year_of("2026-09")
    ('2027-28', '2027-28', '2026-09')
    """
    if len(period) >= 7:
        year = period[:4]
        if year.isdigit():
            for known in (f"{int(year) - 1}-{int(year) % 100:02d}", f"{year}-{(int(year) + 1) % 100:02d}"):
                if same_year(period, known):
                    return known
    return period


@dataclass(frozen=True)
class Paired:
    """How the targets of two versions stand to each other."""

    same: tuple[tuple[Target, Target], ...]
    altered: tuple[Change, ...]
    removed: tuple[Target, ...]
    added: tuple[Target, ...]


def pair_targets(before: Iterable[Target], after: Iterable[Target]) -> Paired:
    """The targets of two versions, paired: best pairs first, each target once."""
    old = [_Figure(t, i) for i, t in enumerate(before) if _says_something(t)]
    new = [_Figure(t, i) for i, t in enumerate(after) if _says_something(t)]
    same: list[tuple[_Figure, _Figure]] = []
    left_old, left_new = _cancel(old, new, same)
    altered: list[Change] = []
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    for _, a, b in sorted(_candidates(left_old, left_new), key=lambda row: (-row[0], row[1].position, row[2].position)):
        if a.position in taken_old or b.position in taken_new:
            continue
        taken_old.add(a.position)
        taken_new.add(b.position)
        change = difference(a.target, b.target)
        if change is None:
            same.append((a, b))
        else:
            altered.append(change)
    gone = [f for f in left_old if f.position not in taken_old]
    come = [f for f in left_new if f.position not in taken_new]
    come, more = _twins(come, old, new, forwards=True)
    altered.extend(more)
    gone, more = _twins(gone, new, old, forwards=False)
    altered.extend(more)
    come = [f for f in come if not _told_with(f, ((c.after, c.before) for c in altered))]
    gone = [f for f in gone if not _told_with(f, ((c.before, c.after) for c in altered))]
    return Paired(
        tuple((a.target, b.target) for a, b in same),
        tuple(_told_once(altered)),
        tuple(f.target for f in _each_once([f for f in gone if not _stated_among(f, new)])),
        tuple(f.target for f in _each_once([f for f in come if not _stated_among(f, old)])),
    )


def not_stated(targets: Sequence[Target], known: Sequence[Target]) -> list[Target]:
    """Those of targets that no known target states: the same figure, on the same measure, for the same year and part.

    Known targets may be another document's, so the words need not be alike where there is a figure.
    """
    others: dict[str, list[_Figure]] = defaultdict(list)
    for target in known:
        others[target.measure].append(_Figure(target, 0))

    def is_stated(figure: _Figure) -> bool:
        mine = [
            o
            for o in others[figure.target.measure]
            if o.council == figure.council or not (o.council and figure.council)
        ]
        return _stated_among(figure, mine)

    return [target for target in targets if not is_stated(_Figure(target, 0))]


def _says_something(target: Target) -> bool:
    """Whether its quote holds words at all: a lone clause number taken for a figure is nobody's target.

    A table's cell has its meaning from headings too: "11 to 25 | 2027-28 | 396" is one.
    """
    return not target.quote or " | " in target.quote or bool(re.search(r"[^\W\d_]{3}", target.quote))


def _told_once(altered: Sequence[Change]) -> list[Change]:
    """The changes, a figure changed at several places told once: in a sentence and again in the table below it."""
    out: list[Change] = []
    told: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for change in sorted(altered, key=lambda c: " | " in c.after.quote if c.after else False):
        assert change.before is not None and change.after is not None
        a, b = _Figure(change.before, 0), _Figure(change.after, 0)
        key = (b.target.measure, b.target.basis, a.kind, b.kind, a.value, b.value, a.period, b.period, b.council)
        for index in told[key] if b.value is not None else ():
            first = out[index].after
            if first is not None and _one_statement(_Figure(first, 0), b):
                place = str(b.target.place)
                note = f"the same change stands also {'at ' + place if place else 'elsewhere'}"
                out[index] = replace(out[index], notes=tuple(dict.fromkeys((*out[index].notes, note))))
                break
        else:
            told[key].append(len(out))
            out.append(change)
    return out


def _each_once(figures: Sequence[_Figure]) -> list[_Figure]:
    """The figures, each stated several times kept once, sentences before cells."""
    out: list[_Figure] = []
    for figure in sorted(figures, key=lambda f: f.is_cell):
        if not any(_stated_among(figure, [other]) and _one_statement(figure, other) for other in out):
            out.append(figure)
    return sorted(out, key=lambda f: f.position)


def _one_statement(a: _Figure, b: _Figure) -> bool:
    """Whether two places state one and the same figure rather than two that happen to be equal."""
    if a.is_cell and b.is_cell:
        return a.row == b.row
    return a.value is not None and bool(_scope_fit(a, b))


def _cancel(
    old: Sequence[_Figure], new: Sequence[_Figure], same: list[tuple[_Figure, _Figure]]
) -> tuple[list[_Figure], list[_Figure]]:
    """What is left of both sides when all that is wholly the same has been put aside."""

    def whole(figure: _Figure) -> tuple[object, ...]:
        t = figure.target
        words: object = (figure.labels if figure.is_cell else "", figure.words)
        return (*figure.about, figure.value, figure.baseline, t.direction, words)

    waiting: dict[tuple[object, ...], list[_Figure]] = defaultdict(list)
    for figure in new:
        waiting[whole(figure)].append(figure)
    left, taken = [], set()
    for figure in old:
        partners = waiting.get(whole(figure))
        if partners:
            partner = partners.pop(0)
            taken.add(partner.position)
            same.append((figure, partner))
        else:
            left.append(figure)
    return left, [f for f in new if f.position not in taken]


# --- Which pairs are believed ----------------------------------------------------------------------------------------


def _candidates(old: Sequence[_Figure], new: Sequence[_Figure]) -> list[tuple[float, _Figure, _Figure]]:
    """Every pair that may be one target in two versions, with how well it fits."""
    by_measure: dict[str, list[_Figure]] = defaultdict(list)
    for figure in new:
        by_measure[figure.target.measure].append(figure)
    narrow = sum(len(by_measure[a.target.measure]) for a in old) > _MOST_PAIRS
    old_alone, new_alone = Counter(f.about for f in old), Counter(f.about for f in new)
    years_old, years_new = _years_by_words(old), _years_by_words(new)
    out = []
    for a in old:
        for b in by_measure[a.target.measure]:
            if narrow and a.period != b.period:
                continue
            alone = old_alone[a.about] == 1 and new_alone[b.about] == 1
            series = len(years_old[a.target.measure, a.shape]) > 1 or len(years_new[b.target.measure, b.shape]) > 1
            score = _fit(a, b, alone, series)
            if score > 0:
                out.append((score, a, b))
        out.extend(_misnamed(a, new) if not narrow else ())
    return out


def _years_by_words(figures: Iterable[_Figure]) -> dict[tuple[str, str], set[str]]:
    """For each sentence on a measure, the years it gives figures for: more than one is a series."""
    years: dict[tuple[str, str], set[str]] = defaultdict(set)
    for figure in figures:
        years[figure.target.measure, figure.shape].add(figure.period)
    return years


def _misnamed(a: _Figure, new: Sequence[_Figure]) -> Iterable[tuple[float, _Figure, _Figure]]:
    """Pairs whose words are the same though we named another measure: our naming, not the council's news."""
    for b in new:
        if a.target.measure != b.target.measure and a.value == b.value and a.period == b.period and a.words == b.words:
            yield 50.0, a, b


def _fit(a: _Figure, b: _Figure, alone: bool, series: bool) -> float:
    """How well two targets on one measure fit as the same one; 0 where they do not."""
    if a.council and b.council and a.council != b.council:
        return 0
    scope = _scope_fit(a, b)
    words = _words_fit(a, b)
    same_value = a.value == b.value and a.kind == b.kind
    same_period = a.period == b.period
    same_basis = a.target.basis == b.target.basis
    both_cells = a.is_cell and b.is_cell
    if not scope and words < 0.95:
        return 0
    if a.value is None and b.value is None:
        fits = words >= _LIKE_WORDS or (alone and same_basis) or (same_period and _side(a) == _side(b) and words >= 0.4)
        fits = fits and (same_period or words >= 0.7)
    elif a.value is None or b.value is None:
        fits = words >= 0.65 and not both_cells
    elif same_value and same_period:
        fits = _same_row(a, b) if both_cells else same_basis or words >= _LIKE_WORDS
    elif same_period and same_basis:
        fits = _same_row(a, b) if both_cells else words >= _LIKE_WORDS or alone
        fits = fits and (a.kind == b.kind or words >= 0.65)
    elif same_period:
        fits = a.kind == b.kind and (a.labels == b.labels if both_cells else words >= _SAME_WORDS)
    elif both_cells:
        # The columns of years are what a table is about: another year's cell is another figure.
        fits = a.labels == b.labels and same_basis and not any(is_period(w) for w in words_of(a.labels))
    elif not a.period or not b.period:
        fits = same_basis and (words >= _SAME_WORDS or (same_value and words >= 0.6))
    else:
        fits = same_basis and words >= _SAME_WORDS - 0.1 * same_value and (same_value or not series)
    if not fits:
        return 0
    score = 40 * words + 25 * same_period + 15 * same_value + 10 * same_basis + 10 * scope
    score += 5 * (a.target.form == b.target.form) + 5 * (a.kind == b.kind)
    score += 4 * bool(a.target.place.clause and a.target.place.clause == b.target.place.clause)
    score += 4 * bool(a.headings and a.headings == b.headings)
    # Of pairs that fit alike, the one that kept its order.
    return score - 0.001 * abs(a.position - b.position)


def _side(figure: _Figure) -> str:
    return _SIDES.get(figure.target.direction, "")


def _scope_fit(a: _Figure, b: _Figure) -> float:
    """1 where both are about the same part of the whole, 0.5 where one does not say, 0 where they differ."""
    if a.scope == b.scope:
        return 1.0
    if not a.scope or not b.scope:
        return 0.5
    return 0.7 if fuzz.token_sort_ratio(a.scope, b.scope) >= 85 else 0.0


def _words_fit(a: _Figure, b: _Figure) -> float:
    """How alike their words are, figures and years apart, from 0 to 1."""
    if a.shape == b.shape:
        return 1.0
    if a.is_cell and b.is_cell:
        return fuzz.token_sort_ratio(a.shape, b.shape) / 100
    return Indel.normalized_similarity(a.shape.split(), b.shape.split()) * 0.5 + fuzz.ratio(a.shape, b.shape) / 200


def _same_row(a: _Figure, b: _Figure) -> bool:
    """Whether two table cells have the same labels, or one was relabelled without taking another row's name."""
    return a.row == b.row or fuzz.token_sort_ratio(a.row, b.row) >= 80 or _within(a.row, b.row)


def _within(a: str, b: str) -> bool:
    """Whether every word of the shorter label is in the longer: a label that was spelt out."""
    first, second = set(a.split()), set(b.split())
    return bool(first and second) and (first <= second or second <= first)


# --- What a pair differs in ------------------------------------------------------------------------------------------


def difference(before: Target, after: Target) -> Change | None:
    """The change that a pair makes; None where both say the same."""
    a, b = _Figure(before, 0), _Figure(after, 0)
    same_words = a.words == b.words
    notes = []
    if a.value != b.value or (a.kind != b.kind and not same_words):
        if a.value is not None and b.value is not None and a.kind == b.kind == "gbp" and _rounded(before, after):
            return Change(
                "target_altered", before, after, notes=("the same figure, stated more exactly",), material=False
            )
        if a.value is None:
            notes.append("a figure was given to it")
        elif b.value is None:
            notes.append("its figure was taken out")
    elif a.baseline is not None and b.baseline is not None and a.baseline != b.baseline:
        notes.append("the figure it starts from was changed")
    elif before.basis != after.basis or (a.period != b.period and ((a.period and b.period) or not same_words)):
        pass  # told below
    elif before.form != after.form and not same_words and before.value is not None:
        notes.append(
            "a level became a change by so much" if after.form == "change" else "a change by so much became a level"
        )
    elif not _reversed(before, after):
        return None
    if a.period != b.period:
        notes.append(_moved_in_time(a, b))
    if before.basis != after.basis:
        notes.append(f"basis changed: was {_BASES[before.basis]}, is now {_BASES[after.basis]}")
    if _reversed(before, after):
        notes.append(f"direction reversed: was to {_verb(before)}, is now to {_verb(after)}")
    # Staff are told of what a council means to do; what has happened is for the record.
    return Change(
        "target_altered", before, after, measure=after.measure, notes=tuple(notes), material=after.basis != "actual"
    )


def _verb(target: Target) -> str:
    return target.direction.replace("_", " ").replace("at ", "be at ")


def _reversed(before: Target, after: Target) -> bool:
    """Whether what was to fall is now to rise, or the other way about; a bound turned round counts as well."""
    sides = {_SIDES.get(before.direction, ""), _SIDES.get(after.direction, "")}
    if sides == {"down", "up"}:
        return True
    return before.form != "level" and after.form != "level" and len(sides) == 2 and "" not in sides


def _moved_in_time(a: _Figure, b: _Figure) -> str:
    was, now = a.target.period_written or a.target.period, b.target.period_written or b.target.period
    if not b.period:
        return f"no longer dated: was {was}"
    if not a.period:
        return f"dated now: {now}"
    return f"{'put back' if b.period[:7] > a.period[:7] else 'brought forward'} from {was} to {now}"


def _rounded(before: Target, after: Target) -> bool:
    """Whether one sum is the other rounded to the digits it was written with: £12.8m and £12.76m."""
    for rough, exact in ((before, after), (after, before)):
        if rough.value is None or exact.value is None or rough.unit not in ("gbp_million", "gbp_billion"):
            continue
        power = _POUNDS[rough.unit]
        step = Decimal(1).scaleb(int(rough.value.as_tuple().exponent))
        fine = exact.value.scaleb(_POUNDS[exact.unit] - power)
        finer = int(fine.as_tuple().exponent) < int(rough.value.as_tuple().exponent)
        if finer and fine.quantize(step, rounding=ROUND_HALF_UP) == rough.value:
            return True
    return False


# --- Figures without a partner ---------------------------------------------------------------------------------------


def _stated_among(figure: _Figure, others: Sequence[_Figure]) -> bool:
    """Whether the other version states the very figure somewhere: said twice, or said no longer twice."""
    for other in others:
        if (
            figure.value == other.value
            and figure.about[:-2] == other.about[:-2]
            and _scope_fit(figure, other) > 0
            and not (figure.is_cell and other.is_cell and not _same_row(figure, other))
            and (figure.value is not None or _words_fit(figure, other) >= _LIKE_WORDS)
        ):
            return True
    return False


def _told_with(figure: _Figure, pairs: Iterable[tuple[Target | None, Target | None]]) -> bool:
    """Whether it is what the same words say besides, now that their figure was taken out or before it was given.

    "120 places in schools and units" became "more places in schools and units": that is told of the places that had
    the figure, and no second time of the others. pairs: what the figure's own version says now, and the other version.
    """
    if figure.value is not None:
        return False
    return any(
        own is not None
        and other is not None
        and own.value is None
        and other.value is not None
        and (own.basis, own.period) == (figure.target.basis, figure.target.period)
        and _Figure(own, 0).words == figure.words
        for own, other in pairs
    )


def _twins(
    alone: Sequence[_Figure], others: Sequence[_Figure], own: Sequence[_Figure], forwards: bool
) -> tuple[list[_Figure], list[Change]]:
    """Figures without a partner because the partner went to a second mention of it: those are altered after all.

    A summary's 1,500 became 1,450 while the table below it still says 1,500.
    """
    left: list[_Figure] = []
    changes: list[Change] = []
    for figure in alone:
        twin = next(
            (
                o
                for o in others
                if figure.value is not None
                and o.value is not None
                and figure.value != o.value
                and figure.about == o.about
                and not figure.is_cell
                and not o.is_cell
                and figure.shape == o.shape
                and figure.period
                and len(figure.words) >= 5
            ),
            None,
        )
        if twin is None:
            left.append(figure)
            continue
        before, after = (twin, figure) if forwards else (figure, twin)
        change = difference(before.target, after.target)
        if change is not None:
            note = (
                "the old figure still stands elsewhere in the document"
                if forwards
                else "now as elsewhere in the document"
            )
            changes.append(replace(change, notes=(*change.notes, note)))
    return left, changes
