"""What differs between two wordings, word by word, for people to see: whole words and whole numbers only."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from rapidfuzz.distance import Levenshtein

# A word or number with the space before it; a number keeps its commas, its pound sign and its unit.
_TOKEN = re.compile(r"(\s*)([£€$]?\d+(?:[.,/\-–]\d+)*[a-z]*%?|\w+(?:['’‑-]\w+)*|[^\w\s]|$)", re.I)
_Token = tuple[str, str]  # the space before it, and itself
_Run = tuple[list[_Token], list[_Token], list[_Token]]  # what is the same, gone, new
# Beyond this a redline is neither quick to make nor any help to a reader.
_MOST_TOKENS = 6000


@dataclass(frozen=True)
class Piece:
    """A stretch of words that stayed, went or came."""

    kind: Literal["same", "gone", "new"]
    text: str


def redline(before: str, after: str) -> tuple[Piece, ...]:
    """The pieces that turn before into after, the gone ones ahead of the new ones that take their place.

    >>> [f"{p.kind}:{p.text}" for p in redline("cut to 1,500 plans", "cut to 1,450 plans")]
    ['same:cut to', 'same: ', 'gone:1,500', 'new:1,450', 'same: plans']
    """
    a, b = _TOKEN.findall(before), _TOKEN.findall(after)
    if len(a) > _MOST_TOKENS or len(b) > _MOST_TOKENS:
        return tuple(p for p in (Piece("gone", before), Piece("new", after)) if p.text)
    runs: list[_Run] = []
    # Numbered, for rapidfuzz takes "" and "\x00" for the same.
    numbers: dict[str, int] = {}
    left, right = ([numbers.setdefault(word, len(numbers)) for _, word in tokens] for tokens in (a, b))
    for step in Levenshtein.opcodes(left, right):
        gone, new = a[step.src_start : step.src_end], b[step.dest_start : step.dest_end]
        runs.append((new, [], []) if step.tag == "equal" else ([], gone, new))
    return tuple(_pieces(_without_islands(runs)))


def _without_islands(runs: Sequence[_Run]) -> list[_Run]:
    """Runs in which a comma or a small word between two changes belongs to the change: phrases, not confetti."""
    out: list[_Run] = []
    for position, (same, gone, new) in enumerate(runs):
        if same:
            inside = 0 < position < len(runs) - 1
            if not (inside and _is_small(same) and not _has_number(runs[position - 1], runs[position + 1])):
                out.append((same, [], []))
                continue
            gone = new = same
        if out and not out[-1][0]:
            out[-1][1].extend(gone)
            out[-1][2].extend(new)
        else:
            out.append(([], list(gone), list(new)))
    return out


def _is_small(tokens: Sequence[_Token]) -> bool:
    words = [word for _, word in tokens if word[:1].isalnum()]
    return not words or (len(words) == 1 and len(words[0]) <= 3 and words[0].isalpha())


def _has_number(*runs: _Run) -> bool:
    """Figures stand alone: a reader looks for them."""
    return any(any(c.isdigit() for c in word) for _, gone, new in runs for _, word in (*gone, *new))


def _pieces(runs: Iterable[_Run]) -> Iterable[Piece]:
    for same, gone, new in runs:
        if same:
            yield Piece("same", _joined(same))
            continue
        # The space before a change is no part of it.
        if space := (gone or new)[0][0]:
            yield Piece("same", space)
        for kind, tokens in (("gone", gone), ("new", new)):
            if text := _joined(tokens).lstrip():
                yield Piece("gone" if kind == "gone" else "new", text)


def _joined(tokens: Iterable[_Token]) -> str:
    return "".join(space + word for space, word in tokens)


def before_only(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """The old wording, what went marked."""
    return tuple(p for p in pieces if p.kind != "new")


def after_only(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """The new wording, what came marked."""
    return tuple(p for p in pieces if p.kind != "gone")


def around_changes(pieces: Sequence[Piece], keep: int = 160) -> tuple[Piece, ...]:
    """pieces with long unchanged stretches cut to what stands near a change, "…" for the rest."""
    out = []
    for position, piece in enumerate(pieces):
        first, last = position == 0, position == len(pieces) - 1
        text = piece.text
        if piece.kind == "same" and len(text) > keep * (1 if first or last else 2) + 20:
            head = "" if first else text[:keep].rsplit(" ", 1)[0] + " "
            tail = "" if last and not first else text[-keep:].split(" ", 1)[-1]
            text = f"{head}… {tail}" if tail else f"{head}…"
        out.append(Piece(piece.kind, text))
    return tuple(out)


def as_text(pieces: Iterable[Piece]) -> str:
    """The redline in plain text: [-old-] {+new+}.

    >>> as_text(redline("will reduce", "aims to reduce"))
    '[-will-] {+aims to+} reduce'
    """
    marks = {"same": "{}", "gone": "[-{}-]", "new": "{{+{}+}}"}
    return "".join(marks[p.kind].format(p.text) for p in pieces).replace("-]{+", "-] {+")
