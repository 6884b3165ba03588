"""Choices between readings of a figure, weighed as labelled passages taught: which measure, basis, form and period it is of.

The rules of attaching.py, intentions.py and timing.py each propose one reading. Where words allow several, the words
around decide, by weights that `python -m tests.learning` works out from labelled passages and writes to learnt.json. A
choice is a sum of weights, the same for the same words: no figure's value has a part in it, so that two versions of a
clause that differ in a figure are read alike.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path
from typing import Final, Protocol

from db.measures import MEASURES, family_of
from db.records import Basis
from monitor.targets.clauses import Sentence
from monitor.targets.commitments import Cue
from monitor.targets.context import Context
from monitor.targets.figures import Figure
from monitor.targets.intentions import closing, labelled, said_beside, scenario_of
from monitor.targets.kinds import kinds_of
from monitor.targets.language import NO, Heard, Model, Said, hear, shipped
from monitor.targets.naming import Mention, Token, after_figure
from monitor.targets.periods import Period
from monitor.targets.tenses import find_verbs
from monitor.targets.timing import dates_paper
from monitor.targets.unfigured import Commitment

LEARNT: Final = Path(__file__).with_name("learnt.json")
Options = Mapping[str, Sequence[str]]
_TRUST: Final = {
    "measure": 1.2,
    "basis": 1.0,
    "commitment": 0.0,
    "form": 0.7,
    "period": 0.5,
}  # how much more must speak for another choice than that of the rules


class Judge(Protocol):
    """Who chooses: the weights learnt or, while these are worked out, the labels."""

    def choose(self, task: str, options: Options, shared: Sequence[str], at: int, rule: str) -> str:
        """One of the options.

        options: what speaks for each. shared: what may speak for any. at: where in the block the figure stands.
        rule: what the rules would choose.
        """
        ...

    def hearing(self, text: str, sentences: Sequence[Sentence], above: str = "") -> Judge:
        """The judge that has the whole text of the block in mind, and the lead-in or heading above it."""
        ...

    def said(self, start: int, end: int) -> Iterable[Said]:
        """What a stretch of the block says without figures of measures, also where no phrase names them."""
        ...


# How much what the language model hears counts beside the weights of the words; measured on passages left out.
_HEARD: Final = {"measure": 1.4, "basis": 1.44, "form": 0.48, "period": 0.84, "commitment": 1.2}


# What speaks against any figure's being meant: a false alarm costs more than what two readers would doubt.
_DOUBT: Final = 0.7


@dataclass(frozen=True)
class Weights:
    """A judge by weights: task, then feature and option, then what that adds; and by what the language model hears."""

    of: Mapping[str, Mapping[str, Mapping[str, float]]]
    model: Model | None = None
    text: str = ""
    sentences: Sequence[Sentence] = ()
    above: str = ""

    def hearing(self, text: str, sentences: Sequence[Sentence], above: str = "") -> Weights:
        return replace(self, text=text, sentences=sentences, above=above)

    @cached_property
    def heard(self) -> Heard | None:
        if self.model is None or not self.text:
            return None
        return hear(self.model, self.model.vocabulary.passage(self.text, self.sentences, self.above))

    def choose(self, task: str, options: Options, shared: Sequence[str], at: int, rule: str) -> str:
        """The option of most weight."""
        if not self.of.get(task):
            return rule
        sums = self.sums(task, options, shared)
        if self.heard is not None:
            measure = shared[0].removeprefix("m:") if task == "commitment" else ""
            for option, speaks in self.heard.speaks(task, options, at, measure).items():
                sums[option] += _HEARD[task] * speaks
        if rule in sums:
            sums[rule] += _TRUST.get(task, 0.0)
        if task == "measure" and NO in sums:
            sums[NO] += _DOUBT
        return max(sums, key=lambda option: (sums[option], option == rule))

    def said(self, start: int, end: int) -> Sequence[Said]:
        return self.heard.says(start, end) if self.heard is not None else ()

    def sums(self, task: str, options: Options, shared: Sequence[str]) -> dict[str, float]:
        """What the words add up to for each option."""
        weights = self.of[task]
        sums = dict.fromkeys(options, 0.0)
        for name in dict.fromkeys(shared):  # once each, as they were learnt
            for option, weight in weights.get(name, {}).items():
                if option in sums:
                    sums[option] += weight
        for option, names in options.items():
            sums[option] += sum(weights.get(name, {}).get("", 0.0) for name in dict.fromkeys(names))
        return sums


@cache
def learnt() -> Judge:
    """The judge that ships."""
    return Weights(json.loads(LEARNT.read_text(encoding="utf-8")) if LEARNT.exists() else {}, shipped())


@dataclass(frozen=True)
class Decided:
    """What was decided of the figure before."""

    figure: Figure
    measure: str = ""
    basis: str = ""
    form: str = ""
    period: str = ""


@dataclass(frozen=True)
class Named:
    """A period that a sentence before named."""

    value: str
    written: str
    kind: str
    back: int  # how many sentences ago
    basis: str  # of the figure that was given for it there; "" for none


@dataclass
class View:
    """One figure (or commitment) in its sentence, as the features see it."""

    sentence: Sentence
    start: int
    end: int
    context: Context
    unit: str = ""
    figure: Figure | None = None
    before: Sequence[Decided] = ()
    topic: str = ""  # the measure that the sentences before were about
    recent: Sequence[str] = ()  # measures of the figures of the sentences before, the last first
    told: Sequence[str] = ()  # measures that the sentences before named, with or without figures, the last first
    topic_basis: str = ""
    topic_period: str = ""
    last_period: str = ""  # of the last figure of the sentences before
    named: Sequence[Named] = ()  # the periods that the last sentences named, the last first
    elsewhere: bool = False  # it may be about others than the council: "the national average is 32%"

    @cached_property
    def left(self) -> list[Token]:
        """The words before, nearest first."""
        return [t for t in self.sentence.tokens if t.end <= self.start][::-1]

    @cached_property
    def right(self) -> list[Token]:
        return [t for t in self.sentence.tokens if t.start >= self.end]

    def word(self, token: Token) -> str:
        """The word as features know it: figures and periods by kind."""
        for figure in self.sentence.figures:
            if figure.start < token.end and token.start < figure.end:
                return "#" + ("£" if figure.unit.startswith("gbp") else figure.unit)
        for period in self.sentence.periods:
            if period.start < token.end and token.start < period.end:
                return "@" + period.kind
        return token.stem

    @cached_property
    def near(self) -> list[str]:
        """The words around, by where they stand."""
        left, right = [self.word(t) for t in self.left[:9]], [self.word(t) for t in self.right[:9]]
        low, high = self.sentence.clause(self.start, self.end)
        names = [f"b{i}:{w}" for i, w in enumerate(left[:3], 1)] + [f"a{i}:{w}" for i, w in enumerate(right[:3], 1)]
        names += [f"b123:{' '.join(left[2::-1])}"] if len(left) > 2 else []
        names += [f"a123:{' '.join(right[:3])}"] if len(right) > 2 else []
        names += [f"b12:{left[1]} {left[0]}"] if len(left) > 1 else ["b:first"] if not left else []
        names += [f"a12:{right[0]} {right[1]}"] if len(right) > 1 else ["a:last"] if not right else []
        names += [f"B:{w}" for w in dict.fromkeys(left[1:8])] + [f"A:{w}" for w in dict.fromkeys(right[1:8])]
        names += [f"c:{w}" for w in dict.fromkeys(self._in_clause(low, high))]
        names += ["beside:" + self._mark(self.start - 1), "beside+" + self._mark(self.end)]
        names += self._kinds_near(low, high)
        return names

    def _kinds_near(self, low: int, high: int) -> list[str]:
        names: list[str] = []
        for side, tokens in (("b", self.left), ("a", self.right)):
            for i, t in enumerate(tokens[:4], 1):
                names += [f"k{side}{i}:{k}" for k in kinds_of(t.stem)]
            names += dict.fromkeys(f"k{side}n:{k}" for t in tokens[:4] for k in kinds_of(t.stem))
            names += dict.fromkeys(f"k{side}f:{k}" for t in tokens[4:10] for k in kinds_of(t.stem))
        names += dict.fromkeys(
            f"kc:{k}" for t in self.sentence.tokens if low <= t.start < high for k in kinds_of(t.stem)
        )
        return names

    def _in_clause(self, low: int, high: int) -> list[str]:
        return [self.word(t) for t in self.sentence.tokens if low <= t.start < high and not t.stem[:1].isdigit()][:60]

    def _mark(self, at: int) -> str:
        text = self.sentence.text
        mark = text[at : at + 1]
        if mark == " ":
            mark = text[at - 1 : at] if at < self.start else text[at : at + 2].strip()[:1]
        return mark if mark in ",;:()-–—.+~/?" else ""

    @cached_property
    def whole(self) -> list[str]:
        """The words of the whole sentence."""
        tokens = self.sentence.tokens[:90]
        words = [f"s:{w}" for w in dict.fromkeys(self.word(t) for t in tokens) if w[:1] not in "#@"]
        return words + list(dict.fromkeys(f"ks:{k}" for t in tokens for k in kinds_of(t.stem)))

    @cached_property
    def counted(self) -> str:
        """What kind of word says what the figure counts: "neutral" as "people", words that name nothing, or another noun."""
        if self.unit.startswith("gbp"):
            return "money"
        right = self.right[1:] if self.right and self.right[0].stem == "of" else self.right
        for token in right[:5]:
            word = token.stem
            if self.word(token)[:1] in "#@" or token.comma or token.first:
                return "end"
            if any(m.start <= token.start < m.end for m in self.mentions):
                return "measure"
            if word in after_figure("adjectives") or word in _SMALL_WORDS:
                continue
            for kind in ("neutral", "function", "comparing", "changes"):
                if word in after_figure(kind):
                    return kind
            if word.endswith(("ing", "ed", "ly")):
                return "function"  # "240 attending", "300 placed"
            return "kindred" if _KINDRED & set(kinds_of(word)) else "other"
        return "end"

    @cached_property
    def points_back(self) -> str:
        """How the words of the figure's part point to what was named before: "it", "the number", "another"; "" for none."""
        low, high = self.sentence.part(self.start)
        found = {match.lastgroup or "" for match in _POINTING.finditer(self.sentence.text[low:high])}
        return min(found, key=("number", "it", "more").index, default="")

    @cached_property
    def mentions(self) -> list[Mention]:
        return [m for m in self.sentence.mentions if m.measure]


# --- Which measure ----------------------------------------------------------------------------------------------------


def choose_measure(judge: Judge, view: View, rule: str, attached: str, mention: Mention | None, is_start: bool) -> str:
    """The measure of a figure, "" for none. rule: what the rules keep; attached: what they found before leaving it out."""
    sentence, figure = view.sentence, view.figure
    assert figure is not None
    named = {m.measure for m in view.mentions}
    options: dict[str, list[str]] = {
        NO: [
            "no",
            f"no|rule {bool(rule)}",
            f"no|attached {bool(attached)} {is_start}",
            f"no|unit {figure.unit}",
            f"no|{'word' if figure.word else 'digits'}",
            f"no|mentions {min(len(named), 3)}",
            f"no|before {_kind(view.before[-1].measure) if view.before else 'none'}",
        ]
    }
    possible = {*named, rule, attached, view.topic, view.context.measure, *view.recent, *view.told}
    possible.update(d.measure for d in view.before)
    if _counts_places(view):
        possible.update(PLACES_OF[m] for m in possible & PLACES_OF.keys())
    if figure.unit in ("gbp", "gbp_thousand") and _EACH.search(sentence.text):
        possible.update({"placement_cost"} if any(family_of(m) in ("placements", "places") for m in possible) else ())
    if figure.unit == "weeks" and any(family_of(m) == "ehc_plans" for m in named):
        possible.add("ehc_timeliness")
    counted, points = view.counted, view.points_back
    options[NO] += [
        f"no|counted {counted}",
        f"no|points {points}",
        f"no|counted {counted} {bool(named)}",
        f"no|points {points} {bool(named)} {counted}",
        f"no|elsewhere {view.elsewhere}",
        f"no|elsewhere {view.elsewhere} {bool(view.before and view.before[-1].measure)}",
    ]
    if counted == "other":
        # "Seven nurseries closed": what counts another thing is not carried over to what was spoken of before
        possible &= named | set(PLACES_OF.values()) | {"placement_cost"}
    for measure in MEASURES:
        if measure in possible and (_fits(measure, figure) or measure == rule):
            options[measure] = _for_measure(view, measure, rule, attached)
        elif counted != "other" and _fits(measure, figure):  # "room for 40 more": named by no phrase
            options[measure] = ["unthought", f"unthought {_kind(measure)} {figure.unit}", f"unthought {counted}"]
    shared = [f"unit:{figure.unit}", *view.near, *view.whole]
    shared += [f"rule:{rule or NO}", f"attached:{attached or NO}"]
    if mention is not None:
        shared.append("as:" + " ".join(t.stem for t in sentence.tokens_between(mention.start, mention.end)))
    shared += [f"empty:{m.words.lower()}" for m in sentence.mentions if not m.measure]
    chosen = judge.choose("measure", options, shared, sentence.start + view.start, rule or NO)
    return "" if chosen == NO else chosen


PLACES_OF: Final = {
    "placements_special": "places_special",
    "placements_resourced": "places_resourced",
    "placements_mainstream": "places_resourced",
    "placements_ap": "places_ap",
}
_EACH: Final = re.compile(
    r"\b(?:each|apiece|(?:a|per) (?:head|child|pupil|place|placement|student|year)|average|costs?|costing|fees?|charges?|pays?|paid|price)\b",
    re.IGNORECASE,
)


def _counts_places(view: View) -> bool:
    """Whether places may be what is counted: the sentence speaks of places."""
    return any(t.stem == "place" for t in view.sentence.tokens[:90])


def _fits(measure: str, figure: Figure) -> bool:
    """Whether a figure in this unit can be of the measure at all: wider than what the rules of attaching.py let pass."""
    money = family_of(measure) == "money"
    if figure.unit.startswith("gbp"):
        return money
    if figure.unit == "weeks":
        return measure == "ehc_timeliness"
    if figure.unit in ("percent", "percentage_points"):
        return not money or measure in ("dsg_deficit", "placement_cost", "dsg_savings")
    return not money or not figure.value


# Words of what is counted in plans, placements and places, also where no phrase names it: "ten boarders", "60 seats".
_KINDRED: Final = frozenset(
    [
        "child",
        "boarding",
        "special",
        "unit",
        "college",
        "pru",
        "private",
        "mainstream",
        "away",
        "home",
        "place",
        "plan",
        "ask",
        "assess",
        "agree",
        "refuse",
        "issue",
        "cease",
        "maintain",
        "appeal",
        "time",
        "share",
    ]
)
_SMALL_WORDS: Final = frozenset(["the", "a", "an", "our", "its", "their", "these", "those", "all", "them", "of"])
_POINTING: Final = re.compile(
    r"\b(?:(?P<it>it|they|them|this|that|these|those|which|both|each|ones?)|(?P<number>(?:the|that|this|its|their) (?:\w+ )?(?:number|figure|total|share|proportion|rate|percentage|count|position|balance|gap|sum|level|same|rest|remainder|others?)s?|numbers|figures)"
    r"|(?P<more>another|a further|further|more|fewer|others?|again|also|then|instead))\b",
    re.IGNORECASE,
)


def _kind(measure: str) -> str:
    return family_of(measure) or "none" if measure else NO


def _for_measure(view: View, measure: str, rule: str, attached: str) -> list[str]:
    sentence, figure = view.sentence, view.figure
    assert figure is not None
    unit = "£" if figure.unit.startswith("gbp") else figure.unit
    names = [f"rule {measure == rule}", f"rule {measure == rule} {unit}", f"attached {measure == attached}"]
    if rule and measure != rule:
        names.append("another than the rule's")
    own = [m for m in view.mentions if m.measure == measure]
    others = [m for m in view.mentions if m.measure != measure]
    before = [m for m in own if m.start < figure.start]
    after = [m for m in own if m.start >= figure.start]
    counted, points = view.counted, view.points_back
    names += [f"counted {counted}|{bool(own)}"]
    if not own:
        names += ["unnamed", f"unnamed|{unit}", f"unnamed|topic {view.topic == measure}"]
        names += [
            f"unnamed|counted {counted}",
            f"unnamed|points {points}",
            f"unnamed|points {points} counted {counted}",
        ]
        names += [
            f"unnamed|points {points} others {bool(others)}",
            f"unnamed|topic {view.topic == measure} points {points}",
        ]
    if before:
        names += _way(view, "<", before[-1], before[-1].end, figure.start, others)
    if after:
        names += _way(view, ">", after[0], figure.end, after[0].start, others)
    if own and not others:
        names.append("the only one named")
    if view.topic == measure:
        names += [f"topic|{bool(others)}", f"topic|first {sentence.tokens[0].stem if sentence.tokens else ''}"]
    if measure in view.recent:
        names += ["recent", f"recent|{view.recent[0] == measure}", f"recent|others {bool(others)} own {bool(own)}"]
    if measure in view.told:
        back = min(list(view.told).index(measure), 3)
        names += ["told", f"told {back}|own {bool(own)} others {bool(others)}", f"told|recent {measure in view.recent}"]
    if view.context.measure == measure:
        names.append(f"heading|{bool(own)}")
    if view.before:
        last = view.before[-1]
        if last.measure == measure:
            names += [f"as before|{n}" for n in _joined(view, last.figure)]
            names.append(f"as before|same unit {last.figure.unit == figure.unit}")
        elif last.measure:
            names += [f"not as before|{n}" for n in _joined(view, last.figure)]
        elif not last.measure:
            names.append("before it none")
    return names


def _way(view: View, side: str, mention: Mention, start: int, end: int, others: Sequence[Mention]) -> list[str]:
    """How far and over what the way from a mention to the figure leads."""
    sentence = view.sentence
    hard, soft = sentence.crossings(start, end)
    between = sentence.tokens_between(start, end)
    weak = "weak" if mention.weak else "strong"
    passed = sum(1 for m in others if start <= m.start < end)
    figures = sum(1 for f in sentence.figures if start <= f.start < end and f is not view.figure)
    far = _bin(len(between))
    names = [
        f"{side}{weak}",
        f"{side}{weak} {far} words",
        f"{side}hard {min(hard, 2)}",
        f"{side}soft {min(soft, 3)}",
        f"{side}passes {min(passed, 2)}",
        f"{side}figures {min(figures, 3)}",
        f"{side}passes {min(passed, 2)} figures {min(figures, 2)}",
        f"{side}{far} hard {min(hard, 1)} passes {min(passed, 1)} figures {min(figures, 1)}",
    ]
    if len(between) <= 4:
        names.append(f"{side}over:" + " ".join(view.word(t) for t in between))
    names += [f"{side}o:{view.word(t)}" for t in between[:12]]
    names += dict.fromkeys(f"{side}ko:{k}" for t in between[:12] for k in kinds_of(t.stem))
    nearest = not any(start <= m.start < end for m in others)
    names.append(f"{side}nearest {nearest}")
    return names


def _bin(count: int) -> str:
    for limit in (0, 1, 2, 3, 5, 8, 12, 18):
        if count <= limit:
            return str(limit)
    return "far"


def _joined(view: View, last: Figure) -> list[str]:
    """How a figure goes on from the one before it."""
    sentence = view.sentence
    between = sentence.text[last.end : view.start]
    words = [view.word(t) for t in sentence.tokens_between(last.end, view.start)]
    plain = [w for w in words if w[:1] not in "#@"]
    own = any(last.end <= m.start < view.start for m in view.mentions)
    marks = "".join(sorted(set(re.findall(r"[;:()]", between))))
    return [f"gap {_bin(len(words))}", f"named {own}", f"marks {marks}", "by:" + " ".join(plain[:4])]


# --- Which basis, which form ------------------------------------------------------------------------------------------


def choose_basis(judge: Judge, view: View, measure: str, rule: str) -> str:
    """ "target", "forecast" or "actual"."""
    closed = closing(view.sentence)
    if closed:
        return closed
    shared = _sense(view, measure, rule)
    options: dict[str, list[str]] = {b: [f"rule {b == rule}"] for b in ("target", "forecast", "actual")}
    return judge.choose("basis", options, shared, view.sentence.start + view.start, rule)


def _sense(view: View, measure: str, rule: str) -> list[str]:
    """What tells wanted from expected and past."""
    sentence = view.sentence
    low, high = sentence.part(view.start)
    cues = [c for c in sentence.cues if c.kind == "basis"]
    ahead = [c for c in cues if c.end <= view.start + 1]
    behind = [c for c in cues if c.start >= view.end - 1]
    names = [f"rule:{rule}", f"rule:{rule} {measure}", f"m:{measure}", f"family:{_kind(measure)}", "any"]
    names += view.near + view.whole
    names += [f"part:{view.word(t)}" for t in sentence.tokens if low <= t.start < high]
    if ahead:
        names += [f"cue<{ahead[-1].code}", f"cue<{ahead[-1].code} {ahead[-1].grade} {low <= ahead[-1].start}"]
    if behind:
        names += [f"cue>{behind[0].code}", f"cue>{behind[0].code} {behind[0].grade} {behind[0].start < high}"]
    names += [f"cue:{c.code}" for c in cues if low <= c.start < high]
    names += [f"way:{c.code} {c.grade}" for c in sentence.cues if c.kind == "direction" and low <= c.start < high]
    names += [f"period {p.role} {p.kind}" for p in sentence.periods if low <= p.start < high]
    years = sorted({p.value[:4] for p in sentence.periods})
    mine = [p for p in sentence.periods if low <= p.start < high]
    if len(years) > 1 and mine:
        names.append(f"of several years {mine[0].value[:4] == years[0]} {mine[0].value[:4] == years[-1]}")
    label = labelled(sentence, view.start)
    names += [f"labelled {label}"] if label else []
    beside = said_beside(sentence, view.start, view.end)
    names += [f"beside {beside}"] if beside else []
    given = scenario_of(sentence, view.start, view.end)
    names += [f"scenario {given}"] if given else []
    names += _verbs(view, low, high)
    names.append(f"topic basis {view.topic_basis}")
    names.append(f"around {view.context.basis}")
    if view.before:
        last = view.before[-1]
        names += [f"before {last.basis} {last.measure == measure}"]
        names += [f"before {last.basis}|{n}" for n in _joined(view, last.figure)]
    if sentence.tokens:
        names.append(f"opens:{sentence.tokens[0].stem}")
    return names


def _verbs(view: View, low: int, high: int) -> list[str]:
    """What the forms of the verbs around say: the one that rules the figure, those of its part, the first of the sentence."""
    verbs = find_verbs(view.sentence.text)
    others = [f for f in view.sentence.figures if f is not view.figure]
    names: list[str] = []
    here = [v for v in verbs if low <= v.start < high]
    ahead = [v for v in here if v.start < view.start]
    behind = [v for v in here if v.start >= view.end]
    finite = [v for v in ahead if v.form not in ("to do", "doing", "done")]
    if ahead:
        verb = ahead[-1]
        apart = any(verb.end <= f.start < view.start for f in others)
        names += [f"verb<{verb.form}", f"verb<{verb.form} {apart}", f"verb<:{verb.words.lower()}"]
        names.append("verbs<" + " ".join(v.form for v in ahead[-2:]))
    if finite:
        names.append(f"finite<{finite[-1].form}")
    if behind:
        verb = behind[0]
        apart = any(view.end <= f.start < verb.start for f in others)
        names += [f"verb>{verb.form} {apart}", f"verb>:{verb.words.lower()}"]
    if not ahead and behind:
        names.append(f"only verb>{behind[0].form}")
    if verbs:
        names.append(f"first verb {verbs[0].form}")
    if not here:
        before = [v for v in verbs if v.start < view.start]
        names.append(f"earlier verb {before[-1].form if before else None}")
    names += [f"has {form}" for form in sorted({v.form for v in here})]
    return names


def choose_form(judge: Judge, view: View, measure: str, basis: str, rule: str) -> str:
    """ "level" or "change"."""
    unit = "£" if view.unit.startswith("gbp") else view.unit
    shared = [f"rule:{rule}", f"rule:{rule} {measure}", f"m:{measure}", f"unit:{unit}", f"m:{measure} {unit}", "any"]
    shared += [n for n in view.near if n[0] in "abBA"] + [
        f"{unit} {n}" for n in view.near if n[:2] in ("b1", "a1", "a2")
    ]
    if view.before:
        shared += [f"before {view.before[-1].form}|{n}" for n in _joined(view, view.before[-1].figure)]
    options: dict[str, list[str]] = {f: [f"rule {f == rule}"] for f in ("level", "change")}
    return judge.choose("form", options, shared, view.sentence.start + view.start, rule)


# --- Which period -----------------------------------------------------------------------------------------------------


_OF_A_YEAR: Final = frozenset(
    [
        "ehc_requests",
        "ehc_assessments",
        "ehc_refusals",
        "ehc_plans_new",
        "ehc_plans_ceased",
        "tribunal_appeals",
        "ehc_timeliness",
    ]
)


def choose_period(
    judge: Judge, view: View, measure: str, basis: str, form: str, rule: tuple[str, str]
) -> tuple[str, str]:
    """The normalised period and its words; empty for none."""
    if same := _the_same(view):
        return same
    sentence = view.sentence
    periods = [p for p in sentence.periods if p.kind != "span" and not dates_paper(sentence, p)]
    written: dict[str, str] = {}
    tense = [n for n in _verbs(view, *sentence.part(view.start)) if n.startswith(("finite<", "has ", "only verb>"))]
    options: dict[str, list[str]] = {
        NO: [
            "no", f"no|rule {not rule[0]}", f"no|{min(len(periods), 3)} periods", f"no|{form} {not rule[0]}",
            f"no|{basis}", f"no|topic {bool(view.topic_period)}", f"no|refers {_refers(view)}", *(f"no|{n}" for n in view.near if n[:1] in "ab"),
            f"no|m:{measure}", *(f"no|{n}" for n in tense),
        ]
    }  # fmt: skip
    for period in sorted(periods, key=lambda p: max(p.start - view.end, view.start - p.end)):
        if period.value not in options:  # of one named twice, the nearer
            options[period.value] = _for_period(view, period, periods, basis, form, rule[0])
            written[period.value] = period.written
    for value, words, name in ((*rule, "rule's own"), (view.topic_period, "", "topic's"), (_last(view), "", "last's")):
        if value:
            options.setdefault(value, [f"elsewhere {name}", f"elsewhere rule {value == rule[0]}", f"elsewhere|{form}"])
            if name == "last's":
                options[value] = [*options[value], *(f"last|{n}" for n in _joined(view, view.before[-1].figure))]
            written.setdefault(value, words or (rule[1] if value == rule[0] else value))
    opens = sentence.tokens[0].stem if sentence.tokens else ""
    refers = _refers(view)
    for back, named in enumerate(view.named):
        if (
            measure in _OF_A_YEAR
            and back
            and named.kind in ("day", "month")
            and view.named[0].kind not in ("day", "month")
        ):
            continue  # "There were 2,402 plans in January 2026. 504 requests came in 2025. We issued 311 plans."
        value, ago = named.value, f"said {min(named.back, 3)} ago"
        own = f"own {min(len(periods), 2)}"
        names = [
            f"said {back}",
            f"said {back}|{own}",
            f"said|{own}|{basis}",
            f"said|{form}|{own}",
            f"said|opens {opens}",
        ]
        names += [f"said {back}|refers {refers}"] if refers else []
        names += [f"said {back}|latest {value == view.last_period}", f"said|{_kind(measure)}"]
        names += [ago, f"{ago}|{basis}", f"{ago}|{own}", f"said|m:{measure}", f"said|{named.kind} {_kind(measure)}"]
        names += [f"said of {named.basis}|{basis}", f"said of {named.basis}|{own}", *(f"said|{n}" for n in tense)]
        options[value] = [*options.get(value, []), *names]
        written.setdefault(value, named.written)
    later = _years_on(view)
    for value, words, names in later:
        if value:
            options.setdefault(value, names)
            written.setdefault(value, words)
    told = {value for value, words, _ in later if form == "level" and _is_of(view, words)}
    if told:  # "and 406 the year after that": of no period that was named before
        options = {option: names for option, names in options.items() if option == NO or option in told}
        rule = rule if rule[0] in told else ("", "")
    if len(options) == 1:
        return "", ""
    if rule[0] and not periods and view.context.leads:
        return rule  # an item of a list whose lead-in says when
    if rule[0] and rule[0] == view.context.agreement_end and rule[1] not in [p.written for p in periods]:
        return rule  # "by the end of the agreement"
    if form == "none":
        options = _of_commitment(view, periods, options)
    chosen = judge.choose("period", options, (), sentence.start + view.start, rule[0] or NO)
    if chosen == NO:
        return "", ""
    return rule if chosen == rule[0] else (chosen, written[chosen])


_SAME_AGAIN: Final = re.compile(
    r"[^.;:,]{0,40}?\b(?:at|by|on|in|over|during|for) (?:the|that) same (?P<what>year|date|day|time|point|month|term|period)\b(?! (?:as|of|last)\b)",
    re.IGNORECASE,
)


def _the_same(view: View) -> tuple[str, str] | None:
    """The period that "in the same year" or "by the same date" right after the figure goes back to; None without such words."""
    match = _SAME_AGAIN.match(view.sentence.text, view.end)
    if match is None or re.search(r"\d", view.sentence.text[view.end : match.end()]):
        return None
    sort = {"year": ("year", "calendar", "academic"), "month": ("month",)}.get(match["what"].lower(), ())
    earlier = [(p.value, p.kind) for p in view.sentence.periods if p.end <= view.start and p.kind != "span"][::-1]
    named = [*earlier, *((n.value, n.kind) for n in view.named)]
    value = next((value for value, kind in named if not sort or kind in sort), "")
    return (value, match.group().strip()) if value else None


def _of_commitment(view: View, periods: Sequence[Period], options: Options) -> dict[str, list[str]]:
    """The options with what tells them apart where no figure is given: most periods are then of a figure beside."""
    taken = {d.period for d in view.before if d.period}
    beside = {
        p.value
        for p in periods
        for f in view.sentence.figures
        if view.sentence.crossings(min(p.end, f.end), max(p.start, f.start)) == (0, 0)
    }
    found: dict[str, list[str]] = {}
    for option, names in options.items():
        whose = [
            f"taken {option in taken}",
            f"beside {option in beside}",
            f"whose {option in taken} {option in beside}",
        ]
        whose += [f"no {bool(taken)} {bool(beside)}"] if option == NO else []
        found[option] = [*names, *(f"none|{name}" for name in (*names, *whose))]
    return found


_REFERS: Final = re.compile(
    r"\b(?:(?P<same>(?:the|that) same (?:year|period|date|point|month|time|stage|quarter|day))|(?P<that>(?:that|this) (?:year|period|date|point|month|time|stage|quarter))"
    r"|(?P<then>by then|at the time|by that (?:point|time|date))|(?P<first>(?:the )?first of (?:those|these|the two))|(?P<second>(?:the )?(?:second|latter|last) of (?:those|these|the two)|in the second)"
    r"|(?P<event>in the event|in practice|what we (?:achieved|got)|turned out|the (?:outturn|actual)))\b",
    re.IGNORECASE,
)


def _refers(view: View) -> str:
    """How the words of the figure's part point to a period named before: "by then", "for the same year"."""
    low, high = view.sentence.part(view.start)
    found = {match.lastgroup or "" for match in _REFERS.finditer(view.sentence.text[low:high])}
    return min(found, key=("same", "that", "then", "first", "second", "event").index, default="")


_SO_MANY_YEARS: Final = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "twelve": 1}
_YEARS_ON: Final = re.compile(
    r"\b(?:(?P<years>a|one|two|three|four|five) years? (?:(?P<on>on(?! average)|later|after that|after(?=[.,;)]|$))|earlier|sooner|before(?: that)?)"
    r"|(?P<months>twelve) months (?:(?P<later>on|later)|earlier|before(?: that)?)"
    r"|(?P<after>the (?:following|next) year|the (?:year|one) (?:after(?: that)?|that follows|that followed))"
    r"|(?P<before>the (?:year|one|twelve months) before(?: that)?|the previous year))\b",
    re.IGNORECASE,
)


def _years_on(view: View) -> list[tuple[str, str, list[str]]]:
    """The periods that "a year on" and "the year before" name, counted from the period last named; "" if none was."""
    sentence = view.sentence
    found = []
    for match in _YEARS_ON.finditer(sentence.text):
        gap = match.start() - view.end if match.start() >= view.end else view.start - match.end()
        if gap > 60 or any(
            min(match.start(), view.end) < f.start < max(match.end(), view.start)
            for f in sentence.figures
            if f is not view.figure
        ):
            continue
        earlier = [p for p in sentence.periods if p.end <= match.start() and p.kind != "span"]
        base = earlier[-1].value if earlier else _last(view) or view.last_period
        before = view.before[-1] if view.before else None
        count = _SO_MANY_YEARS[(match["years"] or match["months"] or "one").lower()]
        ahead = bool(match["after"] or match["on"] or match["later"])
        if ahead and earlier and before is not None and before.figure.start > earlier[-1].end:
            base = before.period  # "111 in 2021, 206 the next year and 406 the year after that"
        value = shifted(base, count if ahead else -count)
        side = "<" if match.end() <= view.start else ">"
        found.append((value, match.group(), ["years on", f"years on {side}", f"years on {_bin(gap // 6)}"]))
    return found


_RIGHT_BEFORE: Final = re.compile(
    r"\s(?:\w+ )?(?:(?:on|at|in|by) the same (?:date|day|month|point|time) )?(?:in |for )?", re.IGNORECASE
)


_ON_ITS_OWN: Final = re.compile(
    r"\s\(?(?:(?:on|at|in|by) the same (?:date|day|month|point|time) )?(?:in |for |of )?", re.IGNORECASE
)
_LEADING_TO: Final = re.compile(
    r",?\s(?:(?:it|this|that|there|the|figure|number|total|deficit|share|was|were|is|had|been|risen|fallen|grown|to|at|about|some|only|just|around|over|nearly|almost)\s){0,4}£?",
    re.IGNORECASE,
)


def goes_on(view: View) -> Basis | None:
    """The basis of the figure before, where this one only goes on from it a year later: "206 the next year"."""
    before = view.before[-1] if view.before else None
    if before is None or before.basis != "actual":
        return None
    between = view.sentence.text[before.figure.end : view.start]
    later = any(_right_after(view, words) for _, words, _ in _years_on(view))
    return "actual" if later and not find_verbs(between) and not re.search("[;:]", between) else None


def _right_after(view: View, words: str, between: re.Pattern[str] = _RIGHT_BEFORE) -> bool:
    """Whether such words stand right after the figure: "4,794 on the same date a year later"."""
    at = view.sentence.text.find(words, view.end)
    return at >= 0 and bool(between.fullmatch(view.sentence.text[view.end : at]))


def _is_of(view: View, words: str) -> bool:
    """Whether such words are the figure's own: "4,475 twelve months on", "and twelve months later 4,475"."""
    if _right_after(view, words, _ON_ITS_OWN):
        return True
    at = view.sentence.text.rfind(words, 0, view.start)
    return at >= 0 and bool(_LEADING_TO.fullmatch(view.sentence.text[at + len(words) : view.start]))


def shifted(period: str, years: int) -> str:
    """The period so many years later; "" where there is none.

    >>> shifted("2024-25", 1), shifted("2024/25", -1), shifted("2023-08", 1), shifted("2026", 1)
    ('2025-26', '2023/24', '2024-08', '2027')
    """
    match = re.fullmatch(r"(20\d\d)(?:(?P<mark>[-/])(?P<two>\d\d)(?P<rest>-\d\d)?)?", period)
    if not match:
        return ""
    year = int(match[1])
    if match["two"] and not match["rest"] and int(match["two"]) == (year + 1) % 100:
        return f"{year + years}{match['mark']}{(year + years + 1) % 100:02d}"
    return f"{year + years}{period[4:]}"


def _last(view: View) -> str:
    return view.before[-1].period if view.before else ""


def _for_period(view: View, period: Period, periods: Sequence[Period], basis: str, form: str, rule: str) -> list[str]:
    sentence = view.sentence
    side = "<" if period.end <= view.start else ">"
    start, end = (period.end, view.start) if side == "<" else (view.end, period.start)
    hard, soft = sentence.crossings(start, end)
    between = sentence.tokens_between(start, end)
    figures = sum(1 for f in sentence.figures if start <= f.start < end)
    passed = sum(1 for p in periods if start <= p.start < end)
    mentions = sum(1 for m in view.mentions if start <= m.start < end)
    far = _bin(len(between))
    names = [
        f"rule {period.value == rule}",
        f"rule {period.value == rule}|{side}",
        side,
        f"{side}{far}",
        f"{side}hard {min(hard, 2)}",
        f"{side}soft {min(soft, 3)}",
        f"{side}figures {min(figures, 2)} passes {min(passed, 2)}",
        f"{side}mentions {min(mentions, 2)}",
        f"{side}role {period.role}",
        f"role {period.role}|{form}|{basis}",
        f"kind {period.kind}",
        f"{side}role {period.role} figures {min(figures, 1)}",
        f"only {len(periods) == 1}",
        f"same part {sentence.part(view.start) == sentence.part(period.start)}",
        f"{side}in brackets {sentence.in_bracket(period.start)} {sentence.in_bracket(view.start)}",
    ]
    if side == "<" and sentence.tokens_between(0, period.start)[3:] == []:
        names.append("opens the sentence")
    if len(between) <= 3:
        names.append(f"{side}over:" + " ".join(view.word(t) for t in between))
    ahead = [view.word(t) for t in sentence.tokens if t.end <= period.start][-2:]
    names += [f"after:{' '.join(ahead)}", f"after1:{ahead[-1] if ahead else ''}"]
    if rule and period.value != rule:
        names.append("another than the rule's")
    if refers := _refers(view):
        names.append(f"refers {refers}|{side}")
    if view.before and view.before[-1].period == period.value:
        names += ["period of the figure before", f"period of the figure before|{side}"]
    return names


# --- Commitments without a figure -------------------------------------------------------------------------------------


# Said of placements, plans or places: "We will stop new placements in residential schools".
_STOPS: Final = re.compile(
    r"\b(?:will|shall|must|is to|are to)\s(?:stop|end|cease|halt)\s(?:(?:making|agreeing|any|all|new|further|the use of)\s)*$",
    re.IGNORECASE,
)


def choose_commitment(
    judge: Judge, view: View, commitment: Commitment, rule: bool, stated: Mapping[str, Set[str]]
) -> bool:
    """Whether the words are a commitment (or a forecast or past move) of this measure, without a figure.

    stated: the bases of the measures of which the block states figures.
    """
    mention = commitment.mention
    if rule and mention is not None and _STOPS.search(view.sentence.text[: mention.start]):
        return True
    names = _for_commitment(view, commitment, rule)
    bases = stated.get(commitment.measure)
    if bases:
        same = commitment.basis in bases
        names += [f"stated {same}", f"stated {_kind(commitment.measure)} {same}"]
    options: dict[str, list[str]] = {"yes": names, NO: []}
    shared = [f"m:{commitment.measure}"]
    rule_says = "yes" if rule else NO
    return judge.choose("commitment", options, shared, view.sentence.start + view.start, rule_says) == "yes"


def _for_commitment(view: View, commitment: Commitment, rule: bool) -> list[str]:
    """What speaks for a commitment: how its words of direction and its measure stand to each other, and what is around."""
    sentence, measure, direction, basis = view.sentence, commitment.measure, commitment.direction, commitment.basis
    family = _kind(measure)
    names = [
        "any",
        f"rule {rule}",
        f"measure {measure}",
        f"{measure} {direction}",
        f"rule {rule} {basis}",
        f"rule {rule} {measure}",
    ]
    names += [f"basis {basis}", f"{family} {direction} {basis}", f"figures {min(len(sentence.figures), 2)}"]
    names.append(f"figures of it {sum(1 for d in view.before if d.measure == measure) > 0} {bool(view.before)}")
    mention, way = commitment.mention, commitment.way
    if mention is not None:
        named = sentence.tokens_between(mention.start, mention.end)
        names += [
            "as:" + " ".join(t.stem for t in named),
            f"weak {mention.weak}",
            f"mentions {min(len(view.mentions), 4)}",
        ]
        names += [f"as word:{t.stem}" for t in named]
        after = [t for t in sentence.tokens if t.start >= mention.end][:3]
        names += [f"ma{i}:{view.word(t)}" for i, t in enumerate(after, 1)]
        names += [f"mk{i}:{k}" for i, t in enumerate(after, 1) for k in kinds_of(t.stem)]
        before = [t for t in sentence.tokens if t.end <= mention.start][::-1][:3]
        names += [f"mb{i}:{view.word(t)}" for i, t in enumerate(before, 1)]
        names += [f"mbk{i}:{k}" for i, t in enumerate(before, 1) for k in kinds_of(t.stem)]
    if way is None:
        names += ["no way", f"no way {measure}", f"no way {basis}"]
    else:
        words = "_".join(t.stem for t in sentence.tokens_between(way.start, way.end))
        names += [
            f"way:{words}",
            f"way {way.code} {way.grade}",
            f"way:{words} {family}",
            f"{family} {way.code} {way.grade}",
        ]
        names += [
            f"way kind {k} {family}" for t in sentence.tokens_between(way.start, way.end)[:1] for k in kinds_of(t.stem)
        ]
        names += _way_to_mention(view, commitment, way)
    low, high = sentence.clause(view.start, view.end)
    names += dict.fromkeys(f"kc:{k}" for t in sentence.tokens if low <= t.start < high for k in kinds_of(t.stem))
    names += [f"c:{w}" for w in dict.fromkeys(view._in_clause(low, high))]
    cues = [c for c in sentence.cues if c.kind == "basis"]
    names += [f"cue:{c.code} {c.grade}" for c in cues if low <= c.start < high]
    names += [n for n in _verbs(view, low, high) if not n.startswith(("verb<:", "verb>:"))]
    opens = sentence.tokens[0] if sentence.tokens else None
    if opens is not None:
        names += [
            f"opens:{opens.stem}",
            *(f"opens {k}" for k in kinds_of(opens.stem)),
            f"opens {bool(way and way.start == opens.start)} {way.code if way else ''}",
        ]
    names += [
        f"around {view.context.basis} {basis}",
        f"in a list {bool(view.context.leads)}",
        f"topic {view.topic == measure} {view.topic_basis}",
    ]
    names += [f"period {p.role}" for p in sentence.periods if low <= p.start < high][:1] or ["no period"]
    return names


def _way_to_mention(view: View, commitment: Commitment, way: Cue) -> list[str]:
    sentence, mention = view.sentence, commitment.mention
    assert mention is not None
    first = way.start < mention.start
    start, end = (way.end, mention.start) if first else (mention.end, way.start)
    side = "<" if first else ">"
    if start > end:
        return [f"{side}within", f"{side}within {way.code}"]
    between = sentence.tokens_between(start, end)
    hard, soft = sentence.crossings(start, end)
    passed = sum(1 for m in view.mentions if start <= m.start < end)
    figures = sum(1 for f in sentence.figures if start <= f.start < end)
    names = [
        side,
        f"{side}{way.grade}",
        f"{side}{_bin(len(between))} words",
        f"{side}hard {min(hard, 2)} soft {min(soft, 2)}",
    ]
    names += [f"{side}passes {min(passed, 2)} figures {min(figures, 1)}"]
    names += [f"{side}over:" + " ".join(view.word(t) for t in between)] if len(between) <= 3 else []
    names += [f"{side}o:{view.word(t)}" for t in between[:10]] + [
        f"{side}ko:{k}" for t in between[:10] for k in kinds_of(t.stem)
    ]
    ahead = [t for t in sentence.tokens if t.end <= way.start][::-1][:3]
    names += [f"wb{i}:{view.word(t)}" for i, t in enumerate(ahead, 1)] + [
        f"wbk{i}:{k}" for i, t in enumerate(ahead, 1) for k in kinds_of(t.stem)
    ]
    after = [t for t in sentence.tokens if t.start >= way.end][:1]
    names += [f"wa1:{view.word(t)}" for t in after]
    return names
