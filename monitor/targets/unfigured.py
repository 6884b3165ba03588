"""Commitments without a figure: "reduce reliance on independent placements", "reach balance by 2027-28"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from db.measures import family_of
from db.records import Basis, Direction
from monitor.targets.clauses import Sentence
from monitor.targets.commitments import WANTED_HIGHER, WANTED_LOWER, Cue
from monitor.targets.context import Context
from monitor.targets.intentions import decide_basis, is_verb
from monitor.targets.kinds import kinds_of
from monitor.targets.naming import Mention

_BALANCE: Final = re.compile(
    r"\bbreak(?:ing)?[ -]?even\b|\bbalance in (?:the )?year\b|\b(?:in|into|to|back into|achieve|reach|reaching|achieving|return to|returning to)\s(?:an?\s|the\s|its\s)?(?:\w+[ -]){0,5}?balance\b|\bbalanced?\s(?:the\s|its\s|an?\s)?(?:\w+[ -]){0,4}?(?:budget|position|deficit|account|dsg|block|books)\b"
    r"|\b(?:within|inside) (?:its|the|their) (?:\w+ )?(?:grant|budget|allocation|means|funding)\b|\bcomes? within the year|\bpositive in-year balance|\blive within",
    re.IGNORECASE,
)
_CLEAR: Final = re.compile(
    r"\b(?:clear(?:s|ed|ing)?|eliminat\w*|remov\w*|paid off|pay(?:ing)? off|repa(?:y|id|ying)|wip\w+ out|extinguish\w*|written off|eradicat\w*)\b",
    re.IGNORECASE,
)
_STOP_GROWING: Final = re.compile(
    r"\b(?:stop|halt|prevent|arrest)\w*\s(?:\w+\s){0,4}?(?:growing|rising|growth|increasing|getting)\b", re.IGNORECASE
)
_PRICE: Final = re.compile(
    r"\b(?:value|price|prices|fees?|quality|costs?|commissioning|funding|top-ups?|framework|monitoring|contracts?|spend|spending|spent|expenditure|length of time|time)\b",
    re.IGNORECASE,
)
_NEAR: Final = 75


@dataclass(frozen=True)
class Commitment:
    """What is to happen with a measure, without a figure, and where the words stand in the sentence."""

    measure: str
    basis: Basis
    direction: Direction
    start: int
    end: int
    mention: Mention | None = None
    way: Cue | None = None


def find_unfigured(sentence: Sentence, used: Sequence[Mention], context: Context) -> list[Commitment]:
    """The commitments of a sentence that give no figure."""
    found: list[Commitment] = []
    for mention in sentence.mentions:
        if not mention.measure:
            continue
        if any(mention.start == m.start for m in used) and not (
            mention.measure == "dsg_deficit" and _eliminated(sentence, mention)
        ):
            continue
        commitment = (
            _money(sentence, mention, context)
            if family_of(mention.measure) == "money"
            else _other(sentence, mention, context)
        )
        if commitment is not None and not any(c.measure == commitment.measure for c in found):
            found.append(replace(commitment, mention=mention, way=way_of(sentence, mention)))
    return found


def find_possible(
    sentence: Sentence, used: Sequence[Mention], found: Sequence[Commitment], context: Context
) -> list[Commitment]:
    """What may be a commitment too, to be weighed: every measure named, with the word of direction near it, if any."""
    possible: list[Commitment] = []
    for mention in sentence.mentions:
        if not mention.measure or any(mention.start == m.start for m in used):
            continue
        way = way_of(sentence, mention)
        if mention.measure in _BUILT:
            built = _wanted(sentence, mention, context)
            _add(
                possible,
                found,
                Commitment(_BUILT[mention.measure], built, "increase", mention.start, mention.end, mention, way),
            )
        if way is None and mention.measure not in _PROMISED:
            continue
        if way is None:
            basis = _wanted(sentence, mention, context)
            usual: Direction = "reach" if mention.measure.startswith("dsg") else ""
            _add(possible, found, Commitment(mention.measure, basis, usual, mention.start, mention.end, mention))
            continue
        low, high = min(way.start, mention.start), max(way.end, mention.end)
        basis = decide_basis(sentence, way.end if way.grade == "act" else way.start, way.end, mention.measure, context)
        direction: Direction = way.code  # type: ignore[assignment]
        measure = _places(mention.measure, way)
        _add(possible, found, Commitment(measure, basis, direction, low, high, mention, way))
    return possible


# What papers promise without a word of direction: "a resource base in each town", "that mainstream is used wherever it can be".
_PROMISED: Final = frozenset(
    [
        "dsg_in_year",
        "dsg_deficit",
        "placements_mainstream",
        "placements_independent",
        "placements_out_of_area",
        "places_special",
        "places_resourced",
        "places_ap",
    ]
)


def _add(possible: list[Commitment], found: Sequence[Commitment], new: Commitment) -> None:
    if not any(c.measure == new.measure for c in (*found, *possible)):
        possible.append(new)


def way_of(sentence: Sentence, mention: Mention) -> Cue | None:
    """The word of direction that governs a mention, as phrase or as a word of a kind."""
    return _way(sentence, mention) or _way_by_kind(sentence, mention)


_WAYS: Final = {"fewer": "reduce", "fall": "reduce", "more": "increase", "rise": "increase", "create": "increase"}


def _way_by_kind(sentence: Sentence, mention: Mention) -> Cue | None:
    """A word of direction near a mention, by what it does (kinds.toml), where no phrase of direction stands there."""
    low, high = sentence.clause(mention.start, mention.end)
    before = [t for t in sentence.tokens if low <= t.start and t.end <= mention.start][-8:]
    after = [t for t in sentence.tokens if mention.end <= t.start and t.end <= high][:6]
    for token in [*before[::-1], *after]:
        code = next((_WAYS[k] for k in kinds_of(token.stem) if k in _WAYS), None)
        if code is not None:
            words = sentence.text[token.start : token.end]
            return Cue("direction", code, "act", token.start, token.end, words)
    return None


def _money(sentence: Sentence, mention: Mention, context: Context) -> Commitment | None:
    """Only balance and clearing the deficit count as commitments about money."""
    low, high = sentence.clause(mention.start, mention.end)
    near_low, near_high = max(low, mention.start - 60), min(high, mention.end + 60)
    near = sentence.text[near_low:near_high]
    if re.search(r"\bnot\b|\bnever\b|\bfail\w*\b|\bunable\b|\bhelp\b", near):
        return None
    if mention.measure == "dsg_in_year" and (match := _BALANCE.search(near)):
        start = near_low + match.start()
        if start <= mention.end and start + len(match.group()) >= mention.start - 1:
            basis = _wanted(sentence, mention, context)
            return (
                Commitment("dsg_in_year", "target", "reach", mention.start, mention.end) if basis != "actual" else None
            )
    if mention.measure == "dsg_deficit":
        if _CLEAR.search(near):
            basis = _wanted(sentence, mention, context)
            return Commitment("dsg_deficit", basis, "reach", mention.start, mention.end) if basis == "target" else None
        if _STOP_GROWING.search(near):
            return Commitment("dsg_deficit", "target", "hold", mention.start, mention.end)
        way = _way(sentence, mention)
        if way is not None and way.code == "reduce" and _wanted(sentence, mention, context) == "target":
            return Commitment("dsg_deficit", "target", "reduce", mention.start, mention.end)
    return None


def _eliminated(sentence: Sentence, mention: Mention) -> bool:
    """Whether a deficit with a figure is, besides, to be cleared: "£8m next year, and eliminated by 2030"."""
    near = _CLEAR.search(sentence.text, mention.end)
    return (
        near is not None
        and not any(not f.value for f in sentence.figures)
        and bool(sentence.figures)
        and near.start() > sentence.figures[-1].start
    )


def _wanted(sentence: Sentence, mention: Mention, context: Context) -> Basis:
    return decide_basis(sentence, mention.start, mention.end, mention.measure, context, None)


def _other(sentence: Sentence, mention: Mention, context: Context) -> Commitment | None:
    if mention.measure == "ehc_timeliness" or (
        mention.weak
        and mention.measure not in ("placements_mainstream", "placements_post16", "placements_special", "ehc_requests")
    ):
        return None
    way = _way(sentence, mention)
    if _is_of_other(sentence, mention) or re.match(r"[^.;]{0,12}\bunder review\b", sentence.text[mention.end :]):
        return None
    if way is None or way.code not in ("reduce", "increase", "hold"):
        return None
    between = sentence.text[min(way.end, mention.end) : max(way.start, mention.start)]
    if _PRICE.search(between) or len(between) > _NEAR:
        return None
    if way.words.lower() in ("more", "less", "greater") and _QUALITY.match(sentence.text[way.end :]):
        return None
    if any(min(way.end, mention.end) <= f.start < max(way.start, mention.start) for f in sentence.figures):
        return None
    if re.search(
        r"\b(?:not|never|no longer|n[’']t|nor)\b",
        sentence.text[min(way.start, mention.start) : max(way.end, mention.end)]
        + " "
        + sentence.text[max(0, way.start - 14) : way.start],
    ):
        return None
    basis = _basis_by_verb(sentence, mention, way, context)
    if basis is None:
        return None
    if basis == "actual" and re.search(
        r"\b(?:because|since|as|after)\s(?:\w+\s){0,2}$",
        sentence.text[max(0, min(way.start, mention.start) - 25) : min(way.start, mention.start)],
    ):
        return None
    direction: Direction = way.code  # type: ignore[assignment]
    wanted = (way.code == "reduce" and mention.measure in WANTED_LOWER) or (
        way.code == "increase" and mention.measure in WANTED_HIGHER
    )
    nothing_done = any(c.code == "forecast" and c.grade == "strong" for c in sentence.cues)
    if basis == "forecast" and wanted and not nothing_done:
        basis = "target"
    capacity = way.code == "increase" and re.search(r"\b(?:capacity|places)\b", sentence.text[way.end : mention.start])
    measure = _places(mention.measure, Cue("direction", "increase", "act", 0, 0, "build") if capacity else way)
    if way.code == "reduce" and measure.startswith("places_"):
        measure = measure.replace("places_", "placements_")
    if way.words.lower() in _BUILDING and measure == "placements_mainstream":
        return None
    return Commitment(measure, basis, direction, min(way.start, mention.start), max(way.end, mention.end))


_OF: Final = re.compile(r"\b([a-z]+) (?:of|among) (?:the |our |its |its own |these )?$", re.IGNORECASE)
_OF_IT: Final = frozenset(
    {
        "number",
        "numbers",
        "proportion",
        "share",
        "percentage",
        "use",
        "rate",
        "volume",
        "amount",
        "inclusion",
        "reduction",
        "increase",
        "rise",
        "growth",
        "fall",
        "cut",
        "issue",
        "issuing",
        "total",
        "level",
        "majority",
        "many",
        "more",
        "most",
        "part",
        "reliance",
        "cost",
        "placing",
        "out",
        "because",
    }
)


def _is_of_other(sentence: Sentence, mention: Mention) -> bool:
    """Whether the mention only says whose something else is: "exclusions of pupils with plans"."""
    match = _OF.search(sentence.text[max(0, mention.start - 40) : mention.start])
    return bool(match) and match[1].lower() not in _OF_IT  # type: ignore[index]


_QUALITY: Final = re.compile(
    r"\s(?:expensive|likely|complex|inclusive|robust|effective|efficient|costly|costs?|than|difficult|\w+(?:ive|ful|able|ant|ly|ous|ary))\b",
    re.IGNORECASE,
)
_BUILDING: Final = frozenset(
    [
        "open",
        "opening",
        "opens",
        "create",
        "creating",
        "created",
        "build",
        "building",
        "built",
        "develop",
        "developing",
        "establish",
        "establishing",
        "expand",
        "expanding",
        "expanded",
        "enlarge",
        "opened",
        "commission",
        "commissioning",
    ]
)


_BUILT: Final = {
    "placements_resourced": "places_resourced",
    "placements_special": "places_special",
    "placements_ap": "places_ap",
}


def _places(measure: str, way: Cue) -> str:
    """The measure of new places where schools or units are to be opened or enlarged."""
    if way.words.lower() in _BUILDING:
        return _BUILT.get(measure, measure)
    return measure


def _way(sentence: Sentence, mention: Mention) -> Cue | None:
    """The direction cue that governs a mention: the nearest before it in its clause, else a verb soon after."""
    low, high = sentence.clause(mention.start, mention.end)
    ways = [
        c
        for c in sentence.cues
        if c.kind == "direction" and low <= c.start < high and c.code in ("reduce", "increase", "hold", "reach")
    ]
    before = [c for c in ways if c.end <= mention.end and mention.start - c.end <= _NEAR]
    stronger = [c for c in before if not (c.grade == "state" and c.words.lower() in ("new", "another", "further"))]
    others = [m for m in sentence.mentions if m.measure]
    for cue in reversed(stronger):
        blocked = [m for m in others if cue.end <= m.start and m.end <= mention.start and m.measure != mention.measure]
        if not blocked or (
            cue.grade != "state" and re.search(r"\band\b|,", sentence.text[blocked[-1].end : mention.start])
        ):
            return cue
    after = [c for c in ways if mention.end <= c.start <= mention.end + 45 and c.grade != "state"]
    return after[0] if after else None


def _basis_by_verb(sentence: Sentence, mention: Mention, way: Cue, context: Context) -> Basis | None:
    """The basis of a commitment; None where the words only describe."""
    if way.grade == "act" and way.start < mention.end and not is_verb(sentence, way):
        return None
    basis = decide_basis(
        sentence, way.end if way.grade == "act" else way.start, way.end, mention.measure, context, None
    )
    if re.search(r"\b(?:is|are) (?:being|to be) $", sentence.text[: way.start]) or (
        basis == "actual" and re.search(r"\bso that\b", sentence.text[: way.start])
    ):
        return "target"
    if (
        way.grade == "past"
        and basis == "target"
        and not re.search(r"\b(?:will|to|be|should|must)\b", sentence.text[max(0, way.start - 25) : way.start])
    ):
        return "actual"
    return basis
