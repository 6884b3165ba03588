"""Targets in sentences: each figure with its measure, basis, direction, form and period; and commitments without figures."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from db.measures import family_of
from db.records import Basis, Block, Direction, Form, Place, Target
from monitor.targets.attaching import attach
from monitor.targets.clauses import Sentence, sentences_of
from monitor.targets.commitments import WANTED_LOWER, basis_of_heading, goes_against
from monitor.targets.context import Context
from monitor.targets.figures import Figure
from monitor.targets.intentions import (
    completes_lead,
    decide_basis,
    direction_of,
    dropped_as,
    headed,
    is_on_england,
    said_beside,
    surely,
)
from monitor.targets.naming import Mention, find_mentions
from monitor.targets.scope import scope_of
from monitor.targets.timing import certain_period, in_school_years, period_of, period_of_commitment
from monitor.targets.unfigured import Commitment, find_possible, find_unfigured
from monitor.targets.weighing import (
    Decided,
    Judge,
    Named,
    View,
    choose_basis,
    choose_commitment,
    choose_form,
    choose_measure,
    choose_period,
    goes_on,
    learnt,
)

_UP: Final = r"(?:increas\w*|rise|rises|rose|risen|rising|growth|grow|grew|grown|growing|up|climb\w*|jump\w*|expan\w*|add\w*|rais\w*)"
_DOWN: Final = r"(?:reduc\w*|decreas\w*|fall|falls|fell|fallen|falling|cut|cuts|cutting|drop\w*|declin\w*|down|lower\w*|shr[iau]nk\w*|bring\w*|brought)"
_CHANGE_BEFORE: Final = re.compile(
    rf"\b(?:(?P<by>by)|(?:{_UP}|{_DOWN}|saving|change)\s(?:of|in (?:[\w-]+ ){1, 4}of|held to|limited to|rate of|held at|at|to be)|another|a further|further|an extra|extra|an additional|additional|(?:take|taking|remove|removing|axe|axing|cut|cutting|avoid|avoiding|repatriate|repatriating|return|returning|bring|bringing|move|moving|divert|diverting|transfer|transferring)"
    rf"|(?:up|down|rose|fell|grew|rising|falling|growing|grown|risen|fallen|increased|decreased|reduced|dropped|declined))"
    r"(?:\s(?:about|around|approximately|some|nearly|almost|just|over|under|more than|less than|up to|at least|no more than|an?|average|of|the|planned|further|additional|only|a|around|circa|c\.?|close|to be|close to|least))*\s*$",
    re.IGNORECASE,
)
_CHANGE_AFTER: Final = re.compile(
    r"^\s?(?!or\b)(?:\w+\s){0,2}?(?<!or\s)(?:(?P<noun>increase|reduction|rise|growth|decrease|fall|cut|drop|decline|uplift|saving)\b|(?P<less>more|fewer|less|lower|higher|additional|extra|further)\b"
    r"|off (?:the|its|our|from)\b|off\b|(?:above|below|up on|down on) (?:last|the previous|a year|the year|20\d\d))",
    re.IGNORECASE,
)
_MORE_THAN_TARGET: Final = re.compile(
    r"^\s?(?:\w+\s){0,3}?(?:more|fewer|less) than (?:the |its |our )?[£\d]|^\s(?:more|less) (?:\w+ ){1,3}than (?:planned|budgeted|allowed|expected|assumed)"
    r"|^\s?(?:\w+\s){0,3}?(?:more|fewer|less|lower|higher|above|below|over|under|better|worse|ahead|short|adrift|behind|off)\s(?:of\s)?(?:than\s)?(?:(?:the|its|our|it|they|we|what|that|figure|was|were|had|been|in|by|for|year)\s?)*"
    r"(?:target|plan\b|planned|assumed|agreed|expected|forecast|profile|trajectory|budget|budgeted|intended|allowed|projected|ceiling|limit|cap\b|safety valve|last meeting|previous|it and)",
    re.IGNORECASE,
)
# How far from a plan something is states nothing by itself: "553 over the plan", "60 short of the target".
_FROM_PLAN: Final = re.compile(
    r"^\s?(?:\w+\s){0,2}?(?:over|above|below|under|more than|fewer than|less than|higher than|lower than|ahead of|behind|short of|adrift of|off)\s"
    r"(?:(?:the|its|our|what|was|in|management|agreed|planned)\s){0,3}(?:plan(?:ned)?|target|trajectory|profile|ceiling|cap|agreed|limit)\b(?! for (?:next|this)\b)",
    re.IGNORECASE,
)
_SUM_FROM_PLAN: Final = re.compile(
    r"^\s(?:\w+\s)?(?:better|worse)\b(?! off)|^\s(?:above|below|over|under) (?:the )?(?:figure|sum|amount|level|position) (?:of|in|that|which)\b"
    r"|^\s(?:more|less|higher|lower) than (?:(?:was|had been|is|it was) )?(?:expected|forecast|reported|planned|assumed|predicted) (?:at|in) (?:the )?(?:q|quarter|month|period|previous|last|end)",
    re.IGNORECASE,
)
_FROM: Final = re.compile(
    r"\bfrom(?:\s(?:about|around|approximately|some|nearly|almost|just|over|under|a|an|the|average|its|current|baseline|of|level|position|figure|total|deficit|surplus|overspend|projected|forecast|planned|estimated))*\s*$",
    re.IGNORECASE,
)
_TO: Final = re.compile(
    r"\b(?:to|at|of|become|becomes|became|no more than|reach|reaching|reached|below|under|not exceed|exceeding)(?:\s(?:about|around|approximately|some|nearly|almost|just|over|under|a|an|no|more|than|at|least|most|less|below|between|fewer|the|target|level|maximum|minimum|of|only|now|deficit|surplus|balance|overspend|projected))*\s*$",
    re.IGNORECASE,
)
_GROWTH: Final = re.compile(
    r"\b(?:growth|growing|grow|grew|increase|rise|rising|reduction|decrease|decline)\b", re.IGNORECASE
)


_MOST_FIGURES: Final = 40
_FLOWS: Final = frozenset(
    ["ehc_requests", "ehc_assessments", "ehc_refusals", "ehc_plans_new", "ehc_plans_ceased", "tribunal_appeals"]
)


@dataclass(frozen=True)
class Topic:
    """What the sentences before were about, for those that say only "it" or "the figure"."""

    measure: str = ""
    basis: Basis | None = None
    period: str = ""
    written: str = ""
    unit: str = ""  # of the last figure
    form: Form = "level"
    last_period: tuple[str, str] = ("", "")  # of the last figure
    recent: tuple[str, ...] = ()  # the measures of the last figures, the last first
    told: tuple[str, ...] = ()  # the measures that were named, with or without figures, the last first
    named: tuple[Named, ...] = ()  # the periods that the last sentences named, the last first
    on_england: bool = False  # a sentence on England stated something


def find_in_block(block: Block, context: Context, judge: Judge | None = None) -> list[Target]:
    """The targets that the sentences of one block state. judge: who weighs readings, by default what is learnt."""
    found: list[Target] = []
    sentences = sentences_of(block.text, context.academic)
    # What a heading like "Targets" says of all below it is for the rules, which know what may overrule it.
    headings = [h for h in context.headings[-1:] if basis_of_heading(h) is None]
    above = next(iter([*context.leads[-1:], *headings]), "")
    judge = (judge or learnt()).hearing(block.text, sentences, above)
    topic = Topic(measure=_topic_of(context.before)) if context.before else Topic()
    read: list[_Read] = []
    for sentence in sentences:
        made, topic = _find_in_sentence(sentence, context, topic, judge)
        read.append(made)
    # What is said without a figure is weighed last: "Fewer requests, better requests ... 900 by 2026" is one target.
    stated: dict[str, set[Basis]] = defaultdict(set)
    for made in read:
        for target in made.found:
            stated[target.measure].add(target.basis)
    # To hear every paragraph of a report would take too long.
    heard = any(s.mentions or s.figures or _MAY_SAY.search(s.text) for s in sentences)
    for at, made in enumerate(read):
        ahead = {(t.measure, t.basis) for later in read[at + 1 :] for t in later.found}
        unfigured = _unfigured(made, context, judge, stated, ahead, heard)
        targets = [in_school_years(t, block.text, context.before) for t in (*made.found, *unfigured)]
        found += [replace(t, place=block.place, check_by_eye=_doubt(block), council=context.council) for t in targets]
    return found


@dataclass(frozen=True)
class _Read:
    """What a sentence states with figures, and what is needed to look for more in it."""

    sentence: Sentence
    found: Sequence[Target] = ()
    used: Sequence[Mention] = ()
    decided: Sequence[Decided] = ()
    topic: Topic = Topic()


def _doubt(block: Block) -> bool:
    return block.ocr is not None and block.ocr < 0.9


def _topic_of(text: str) -> str:
    for sentence in reversed(sentences_of(text)):
        named = [m.measure for m in sentence.mentions if m.measure and not m.weak]
        if named:
            return named[-1]
    return ""


def _find_in_sentence(sentence: Sentence, context: Context, topic: Topic, judge: Judge) -> tuple[_Read, Topic]:
    if len(sentence.figures) > _MOST_FIGURES or len(sentence.mentions) > _MOST_FIGURES:
        return _Read(Sentence("")), topic  # no sentence, but a table or a page run together
    if not sentence.figures and not sentence.mentions:
        return _Read(sentence), _next_topic(sentence, [], topic)
    if _SUPPOSES.match(sentence.text):
        return _Read(Sentence("")), topic
    found: list[Target] = []
    used: list[Mention] = []
    decided: list[Decided] = []
    baselines = _baselines(sentence)
    opening = topic
    measures = attach(sentence, context, topic.measure, topic.unit)
    meant = [f for f, (m, _) in zip(sentence.figures, measures, strict=True) if m or not f.word]
    for at, figure in enumerate(sentence.figures):
        attached, mention = measures[at]
        starts = figure in baselines.values()
        dropped = dropped_as(sentence, figure.start)
        view = View(
            sentence, figure.start, figure.end, context, figure.unit, figure, decided, opening.measure,
            opening.recent, opening.told, opening.basis or "", opening.period, opening.last_period[0], opening.named,
            dropped == "elsewhere",
        )  # fmt: skip
        by_rule, kept = None, False
        if attached:
            by_rule, kept = _target(sentence, figure, attached, mention, context, topic, baselines.get(at), meant)
            kept = kept and not starts
        rule = by_rule.measure if by_rule is not None and kept else ""
        from_plan = _SUM_FROM_PLAN if figure.unit.startswith("gbp") else _FROM_PLAN
        apart = from_plan.search(sentence.text[figure.end : figure.end + 90]) or _repeats_change(
            sentence, figure, topic
        )
        left = starts and not any(p.kind != "span" and abs(p.start - figure.end) < 16 for p in sentence.periods)
        if apart or left or _counts_schools(sentence, figure) or _counts_late(sentence, figure) or dropped == "denied":
            decided.append(Decided(figure))
            continue  # a gap, a change said again, a start, schools, what came late, or denied: nothing to weigh
        if _is_average_wait(sentence, figure):
            measure = "ehc_timeliness"
        else:
            measure = _account_of(sentence, figure, choose_measure(judge, view, rule, attached, mention, starts))
        if opening.on_england and is_on_england(sentence):
            measure = measure or rule  # the paragraph is on England, and compares nothing with it
        if not measure:
            decided.append(Decided(figure))
            continue
        if by_rule is None or by_rule.measure != measure:
            mention = _mention_of(sentence, figure, measure)
            by_rule, _ = _target(sentence, figure, measure, mention, context, topic, baselines.get(at), meant)
        target = _weighed(replace(by_rule, measure=measure), view, judge)
        if mention is not None:
            used.append(mention)
        decided.append(Decided(figure, target.measure, target.basis, target.form, target.period))
        found.append(target)
        topic = replace(
            topic,
            measure=measure,
            basis=topic.basis if _in_brackets(sentence, figure) and topic.basis else target.basis,
            unit=target.unit,
            form=target.form,
            last_period=(target.period, target.period_written),
            on_england=topic.on_england or is_on_england(sentence),
        )
    return _Read(sentence, found, used, decided, opening), _next_topic(sentence, found, topic)


# How much one thing depends on another, which states neither: "A 1% change in the number of plans alters the deficit by £3m".
_SO_MUCH: Final = r"(?:\d+(?:\.\d+)?(?: ?%| per cent)|one per cent|percentage point)"
_CHANGING: Final = r"(?:change|movement|variation|difference)"  # a rise or a cut may be what is to be
_SUPPOSES: Final = re.compile(
    rf"(?:\d+(?:\.\d+)*\.? |[-•] )?(?:a {_CHANGING} of {_SO_MUCH}|an? {_SO_MUCH} {_CHANGING}|(?:each|every) {_SO_MUCH})"
    r"[^.;]{0,90}\b(?:alters?|adds?|changes?|costs?|moves?|raises?|lowers?|worsens?|improves?|(?:is|are) worth|would|makes?|means?)\b"
    r"|if [^.;,]{3,60} (?:were|had been) \d[^.;]{0,12} (?:and not|rather than|instead of) \d[^.;]{0,80}\b(?:would|could)\b",
    re.IGNORECASE,
)
_AVERAGE: Final = re.compile(r"\b(?:averag\w+|typical\w*)\b", re.IGNORECASE)
_OTHER_WAITS: Final = re.compile(
    r"\b(?:autism|ADHD|neuro\w+|diagnos\w+|therap\w+|speech|CAMHS|mental health|psycholog\w+)\b", re.IGNORECASE
)


def _is_average_wait(sentence: Sentence, figure: Figure) -> bool:
    """Whether a figure is how many weeks a plan takes on average, which is always meant; one family's wait is not."""
    if figure.unit != "weeks" or not any(m.measure and family_of(m.measure) == "ehc_plans" for m in sentence.mentions):
        return False
    return bool(_AVERAGE.search(sentence.text)) and not _OTHER_WAITS.search(sentence.text)


_SCHOOLS: Final = re.compile(
    r"\s(?:(?:more|new|further|additional|extra|other|specialist|special|resourced|resource|SEND?|enhanced|autism|SEMH|primary|secondary"
    r"|mainstream|free|local|specially|inclusion|nurture|of|our|the|its)\s){0,4}"
    r"(?:bases|units|schools|hubs|centres|provisions|academies|sites|settings|colleges|primaries|councils|authorities)\b(?! places)",
    re.IGNORECASE,
)
_ATTENDING: Final = re.compile(
    r"\b(?:attend\w*|(?:are|were|is|was|placed|educated|taught) (?:in|at)|go to|went to)\b", re.IGNORECASE
)


def _counts_schools(sentence: Sentence, figure: Figure) -> bool:
    """Whether a figure counts schools or units and not children or places: "two new resource bases"."""
    if figure.unit != "count" or not _SCHOOLS.match(sentence.text, figure.end):
        return False
    low, _ = sentence.clause(figure.start, figure.end)  # "611 attend mainstream schools, 402 special schools"
    return not _ATTENDING.search(sentence.text[low : figure.start])


_LATE: Final = re.compile(
    r",?\s(?:(?:of (?:them|these|those|which)|plans|cases|assessments|were|was|are|had been|being|finalised|issued|completed|made|came|done)\s){0,4}"
    r"(?:(?:after|past|beyond|outside|over|later than|longer than|in (?:more|longer) than|more than) (?:of )?(?:the )?(?:\w+ )?"
    r"(?:deadline|time[- ]?(?:limit|frame|scale)s?|(?:20|twenty)[- ]weeks?)\b|late\b|overdue\b)",
    re.IGNORECASE,
)


def _counts_late(sentence: Sentence, figure: Figure) -> bool:
    """Whether a figure counts plans that came after their time, of which no measure tells: "45 after the deadline"."""
    return figure.unit == "count" and bool(_LATE.match(sentence.text, figure.end))


_IN_ALL_YEARS: Final = re.compile(
    r"\s(?:in deficit |in the red )?(?:cumulatively|on a cumulative basis)\b", re.IGNORECASE
)
_ADDS_TO: Final = re.compile(
    r"[^.;£]{0,80},?\s(?:taking|bringing|pushing|raising|lifting|giving|making|leaving|to (?:give|make|bring|take)|which (?:takes|brings|makes|gives|leaves))"
    r" (?:(?:the|its|our|a|an|council|high needs|dsg|total|overall)[’']?s? )*(?:cumulative|accumulated|total|overall|carried forward|running) (?:\w+ ){0,3}?"
    r"(?:deficit|overspend|shortfall|debt|balance|position)\b",
    re.IGNORECASE,
)


# "1,014 requests were received and 309 of them refused"
_DECIDED_ON: Final = re.compile(
    r"\sof (?:them|these|those|which)\b,?\s(?:(?:were|was|had been|have been|being)\s)?(?:(?P<no>refused|declined|turned down|rejected|not agreed)|agreed|accepted)\b",
    re.IGNORECASE,
)
_OF_THIS_YEAR: Final = re.compile(
    r"\s(?:of it |of which )?(?:arises|arising|arose|(?:is|was|were|being) added|relates|relating) (?:in|from|to|during) (?:the|this|that) (?:current )?year\b",
    re.IGNORECASE,
)


def _account_of(sentence: Sentence, figure: Figure, measure: str) -> str:
    """The measure, a year's or the whole deficit where the words around leave no choice: "£5.4m, taking the total to £15.9m"."""
    if measure == "dsg_in_year" and _IN_ALL_YEARS.match(sentence.text, figure.end):
        return "dsg_deficit"
    if measure == "ehc_requests" and (decided := _DECIDED_ON.match(sentence.text, figure.end)):
        return "ehc_refusals" if decided["no"] else "ehc_assessments"
    if measure == "dsg_deficit" and _OF_THIS_YEAR.match(sentence.text, figure.end):
        return "dsg_in_year"
    if measure == "dsg_deficit" and _ADDS_TO.match(sentence.text, figure.end):
        return "dsg_in_year"
    return measure


def _mention_of(sentence: Sentence, figure: Figure, measure: str) -> Mention | None:
    """The words nearest to the figure that name the measure."""
    own = [m for m in sentence.mentions if m.measure == measure]
    return min(own, key=lambda m: max(m.start - figure.end, figure.start - m.end), default=None)


def _weighed(target: Target, view: View, judge: Judge) -> Target:
    """The target with the basis, form and period that its words weigh most for."""
    figure = view.figure
    assert figure is not None
    basis: Basis = choose_basis(judge, view, target.measure, target.basis)  # type: ignore[assignment]
    if completes_lead(view.context):
        basis = "target"
    basis = (
        goes_on(view)
        or surely(view.sentence, figure.start, figure.end)
        or headed(view.sentence, figure.start, view.context)
        or basis
    )
    form: Form = choose_form(judge, view, target.measure, basis, target.form)  # type: ignore[assignment]
    timed = (target.period, target.period_written)
    certain = certain_period(view.sentence, figure, target.baseline is not None, form == "change")
    certain = certain or _of_report(view, target.measure, basis)
    period, written = certain or choose_period(judge, view, target.measure, basis, form, timed)
    direction = target.direction
    if (basis, form) != (target.basis, target.form):
        direction = direction_of(view.sentence, figure, target.measure, form, basis)
    return replace(target, basis=basis, form=form, period=period, period_written=written, direction=direction)


# Sums that a report part-way through a year gives of that year, where it says nothing else.
_OF_ITS_YEAR: Final = {("dsg_deficit", "forecast"), ("dsg_savings", "actual"), ("dsg_savings", "forecast")}


def _of_report(view: View, measure: str, basis: Basis) -> tuple[str, str] | None:
    """The year whose account a heading reports on, for the sums of a sentence that names no time, nor any before it."""
    context = view.context
    if not context.reports_on or view.topic_period or any(p.kind != "span" for p in view.sentence.periods):
        return None
    closed = (measure, basis) == ("dsg_deficit", "actual") and context.reports_on == "whole"
    if measure != "dsg_in_year" and (measure, basis) not in _OF_ITS_YEAR and not closed:
        return None
    return context.period, context.period_written


_MAY_SAY: Final = re.compile(
    r"\b(?:SEND?|EHCP?s?|ALN|special|specialist|mainstream|ordinary|resourced?|inclusi\w+|plac(?:e|es|ed|ement|ements|ing)|schools?|colleges?|DSG|high needs|"
    r"deficit|overspen\w+|surplus|balance\w*|break even|grant|tribunal|appeals?|mediation|assess\w*|request\w*|referr\w*|twenty weeks|on time|"
    r"timel\w+|deadlines?|caseload|independent|residential|boarding|alternative provision|tuition|closer to home|nearer home|local\w*)\b",
    re.IGNORECASE,
)
# Of these, words beside a figure mostly say no more than it does.
_ONCE: Final = ("ehc_plans", "placements")
_SURE_BESIDE: Final = (
    5.0  # the least strength with which such words are believed to: "45 in 2024, and fewer still after that"
)


def _unfigured(
    read: _Read,
    context: Context,
    judge: Judge,
    stated: Mapping[str, Set[Basis]],
    ahead: Set[tuple[str, Basis]],
    heard: bool,
) -> list[Target]:
    """The commitments of a sentence that give no figure.

    stated: measures and bases of the figures around. ahead: of those in later sentences. heard: whether the block is one to hear for what no phrase names.
    """
    sentence, used, found, decided = read.sentence, read.used, read.found, read.decided
    more: list[Target] = []
    if sentence.text.rstrip("”\"'’)").endswith("?"):
        return more  # who asks commits to nothing
    placed = any(family_of(t.measure) == "places" for t in found)
    by_rules = find_unfigured(sentence, used, context)
    ruled = {(c.measure, c.start) for c in by_rules}
    for commitment in [*by_rules, *find_possible(sentence, used, by_rules, context)]:
        low, high = sentence.clause(commitment.start, commitment.end)
        kept = (commitment.measure, commitment.start) in ruled
        if family_of(commitment.measure) != "money" and any(
            d.measure == commitment.measure and low <= d.figure.start < high for d in decided
        ):
            kept = False
        if placed and family_of(commitment.measure) == "places" and any(t.measure == commitment.measure for t in found):
            kept = False
        if dropped_as(sentence, commitment.start):
            kept = False
        if any(t.measure == commitment.measure for t in more) or _promises_nothing(sentence, commitment):
            continue
        view = _view_of(read, commitment, context)
        if not choose_commitment(judge, view, commitment, kept, stated):
            continue
        basis: Basis = choose_basis(judge, view, commitment.measure, commitment.basis)  # type: ignore[assignment]
        if completes_lead(context):
            basis = "target"
        if family_of(commitment.measure) in _ONCE and _is_told(basis, stated.get(commitment.measure, ())):
            continue
        more.append(_committed(replace(commitment, basis=basis), view, judge))
    if not heard:
        return more
    for said in judge.said(sentence.start, sentence.start + len(sentence.text)):
        # Words that name a measure in no way that phrases.toml knows: "children will be taught nearer to home".
        at = said.at - sentence.start
        if _BY_LEAVE.search(sentence.text, at):
            continue
        # "Fewer requests. There will be 900": what is yet to get its figure is told by that.
        told = {t.basis for t in more if t.measure == said.measure}
        told |= {basis for measure, basis in ahead if measure == said.measure and family_of(measure) in _ONCE}
        figured = {t.basis for t in found if t.measure == said.measure}
        if family_of(said.measure) in _ONCE:
            figured |= stated.get(said.measure, set())
        if _is_told(said.basis, told) or (said.strength < _SURE_BESIDE and _is_told(said.basis, figured)):
            continue
        if not 0 <= at < len(sentence.text) or dropped_as(sentence, at) == "denied":
            continue
        commitment = Commitment(said.measure, said.basis, said.way, at, at + 1)
        if _promises_nothing(sentence, commitment):
            continue
        more.append(_committed(commitment, _view_of(read, commitment, context), judge))
    return more


def _view_of(read: _Read, commitment: Commitment, context: Context) -> View:
    """A commitment in its sentence."""
    topic = read.topic
    return View(
        read.sentence, commitment.start, commitment.end, context, before=read.decided, topic=topic.measure,
        topic_basis=topic.basis or "", topic_period=topic.period, last_period=topic.last_period[0], named=topic.named,
    )  # fmt: skip


# "No child will go there without the agreement of the panel": how it is decided, and not how many.
_BY_LEAVE: Final = re.compile(
    r"\b(?:without|unless with|only with) (?:the |an? |prior |written )*(?:agreement|approval|consent|authorisation|sign-off)\b",
    re.IGNORECASE,
)


_NO_BALANCE: Final = re.compile(
    r"(?:\b(?:not|no longer|never|nor|unable to|without)|n[’']t|\bfail\w* to)\b(?:\s+[\w’']+){0,6}?\s(?:balance\w*|break(?:s|ing)?[- ]?even|cleared|eliminated)\b(?! (?:until|before)\b)",
    re.IGNORECASE,
)


_TOLD_BELOW: Final = re.compile(
    r"\bas follows\b|\b(?:set out|shown|given|listed) (?:below|in the (?:following table|table below))\b", re.IGNORECASE
)


def _promises_nothing(sentence: Sentence, commitment: Commitment) -> bool:
    """Whether an account is said not to balance ("does not return to balance within the period"), or its sums follow."""
    if commitment.measure not in ("dsg_in_year", "dsg_deficit"):
        return False
    low, high = sentence.clause(commitment.start, commitment.end)
    return bool(_NO_BALANCE.search(sentence.text[low:high]) or _TOLD_BELOW.search(sentence.text))


def _is_told(basis: Basis, stated: Collection[Basis]) -> bool:
    """Whether a figure says it already: what is planned and what is expected are one."""
    return basis in stated or (basis != "actual" and bool({"target", "forecast"} & set(stated)))


def _committed(commitment: Commitment, view: View, judge: Judge) -> Target:
    """The target that a commitment without a figure is."""
    sentence = view.sentence
    direction = commitment.direction
    if commitment.basis == "target" and goes_against(commitment.measure, direction):
        direction = ""  # no council commits itself to more plans: the word of direction is of something else
    period, written = period_of_commitment(sentence, commitment.start, commitment.end, view.context)
    if not period or period != view.context.period:  # what a heading or lead-in plans for a time is for that time
        earlier = [d for d in view.before if d.figure.end <= commitment.start]
        period, written = choose_period(
            judge, replace(view, before=earlier), commitment.measure, commitment.basis, "none", (period, written)
        )
    low, high = sentence.clause(commitment.start, commitment.end)
    quote = sentence.text[low:high].strip(" ,;:()")
    return _made(commitment.measure, commitment.basis, direction, "none", None, "", None, period, quote, written)


def _next_topic(sentence: Sentence, found: Sequence[Target], topic: Topic) -> Topic:
    named = [
        m.measure
        for m in sentence.mentions
        if m.measure and (not m.weak or m.measure in ("ehc_plans", "placements_mainstream"))
    ]
    measure = found[-1].measure if found else (named[-1] if named else topic.measure)
    recent = tuple(dict.fromkeys((*(t.measure for t in reversed(found)), *topic.recent)))[:4]
    told = (measure for m in reversed(sentence.mentions) for measure in (m.measure, _within(m)) if measure)
    years = [p for p in sentence.periods if p.kind in ("year", "calendar", "academic")]
    last = years[0] if years else None
    given = {t.period: t.basis for t in reversed(found)}
    whens = [Named(p.value, p.written, p.kind, 1, given.get(p.value, "")) for p in sentence.periods if p.kind != "span"]
    return replace(
        topic,
        measure=measure,
        recent=recent,
        told=tuple(dict.fromkeys((*told, *topic.told)))[:5],
        basis=found[-1].basis if found else topic.basis,
        named=(*reversed(whens), *(replace(n, back=n.back + 1) for n in topic.named))[:3],
        period=topic.period or (last.value if last else ""),
        written=topic.written or (last.written if last else ""),
    )


def _within(mention: Mention) -> str:
    """The kind of placement that the words for a cost name too: "the annual cost of a residential place"."""
    if mention.measure != "placement_cost":
        return ""
    words = mention.words.split()
    inner = (find_mentions(" ".join(words[at:])) for at in range(1, len(words)))
    return next((m.measure for found in inner for m in found if m.measure.startswith("placements")), "")


def _baselines(sentence: Sentence) -> dict[int, Figure]:
    """For the figure at each place, the one it starts from: "from 1,780 to 1,500", "195 and 207 become 210 and 222"."""
    starts: dict[int, Figure] = {}
    figures = sentence.figures
    for at, figure in enumerate(figures[1:], start=1):
        before = sentence.text[figures[at - 1].end : figure.start]
        if (
            figure.unit == figures[at - 1].unit
            and len(before) < 60
            and re.search(r"\b(?:up|down) from(?: the| about| some| just| over| around)*\s$", before)
        ):
            starts[at - 1] = figure
    for at, figure in enumerate(figures[:-1]):
        before = sentence.text[max(0, figure.start - 40) : figure.start]
        if not _FROM.search(before):
            continue
        after = figures[at + 1]
        between = sentence.text[figure.end : after.start]
        if (
            after.unit == figure.unit
            and len(between) < 90
            and _TO.search(" " + between)
            and not re.search(r"[;.]", between)
        ):
            starts[at + 1] = figure
    return starts


def _target(
    sentence: Sentence,
    figure: Figure,
    measure: str,
    mention: Mention | None,
    context: Context,
    topic: Topic,
    baseline: Figure | None,
    meant: Sequence[Figure],
) -> tuple[Target, bool]:
    """What the figure states if it is of this measure, and whether the rules would keep it."""
    kept = not dropped_as(sentence, figure.start)
    before_figure = sentence.text[: figure.start]
    if family_of(measure) == "money" and re.match(
        r"\s(?:\w+\s){0,2}?(?:worse|better|adrift|ahead)\b", sentence.text[figure.end :]
    ):
        kept = False
    if _is_superseded(sentence, figure) or re.search(r"\ball but\s$", sentence.text[: figure.start], re.IGNORECASE):
        kept = False
    if figure.word and re.match(
        r"\s(?:of )(?:today|the (?:number|figure|total|level)|that\b|what\b|those|these|its|last)",
        sentence.text[figure.end :],
    ):
        kept = False
    if re.search(
        r"\b(?:up|down) from\s(?:the |about |some |just |over |around )*$", sentence.text[: figure.start]
    ) and any(f.unit == figure.unit and f.end <= figure.start for f in sentence.figures):
        kept = False
    if figure.unit == "percent" and re.match(r"\sof (?:the |its |our )?£", sentence.text[figure.end :]):
        kept = False
    if _FROM.search(before_figure) and re.match(
        r"[^.;]{0,20}\sto\s(?:nothing|zero|nil|balance)\b", sentence.text[figure.end :]
    ):
        kept = False
    if re.search(
        r"\b(?:variance|difference|movement|swing|deterioration) of\s(?:the\s|about\s)?$", sentence.text[: figure.start]
    ):
        kept = False
    if re.search(r"\b(?:rather than|instead of|and not)\s(?:the\s|about\s)?$", sentence.text[: figure.start]):
        kept = False
    before, after = sentence.text[: figure.start], sentence.text[figure.end :]
    if _MORE_THAN_TARGET.search(after) and not (measure.startswith("dsg") and "more than the plan" in after):
        kept = False
    flow = _flow_of_deficit(measure, before, after)
    form = "level" if flow != measure else _form(figure, measure, before, after, mention)
    measure = flow
    if _repeats_change(sentence, figure, topic):
        kept = False
    figure = _with_rate(figure, measure, sentence, topic, mention)
    if (
        form == "level"
        and topic.form == "change"
        and figure.unit == "percent"
        and topic.unit == "percent"
        and topic.measure == measure
    ):
        form = (
            "change"
            if mention is None
            or _in_brackets(sentence, figure)
            or re.search(r"\b(?:target|plan(?:ned)?|growth)\b", before[-25:], re.IGNORECASE)
            else form
        )
    if form == "level" and figure.unit == "percent" and not _has_share(measure, mention, sentence, figure):
        kept = False
    if family_of(measure) == "places" and not _is_created(sentence, figure):
        kept = False
    alike = topic.measure == measure or family_of(topic.measure) == family_of(measure) == "placements"
    listed = alike and topic.basis is not None and _goes_on(sentence, figure)
    listed = listed and said_beside(sentence, figure.start, figure.end) is None
    basis = (
        topic.basis
        if listed and topic.basis is not None
        else decide_basis(
            sentence,
            figure.start,
            figure.end,
            measure,
            context,
            topic.basis if topic.measure == measure else None,
            mention,
        )
    )
    direction = direction_of(sentence, figure, measure, form, basis)
    years = [p for p in sentence.periods if p.kind in ("year", "calendar", "academic") and p.end <= figure.start]
    first = (
        (topic.period, topic.written) if topic.period else ((years[0].value, years[0].written) if years else ("", ""))
    )
    against = (
        _AGAINST.search(before[-60:])
        and topic.measure == measure
        and any(f.end <= figure.start for f in sentence.figures)
    )
    period, written = period_of(
        sentence, figure, context, first, baseline, topic.last_period if against else None, meant
    )
    if form == "change" and re.match(
        r"\s?(?:\([^)]{0,12}\)\s)?(?:more|fewer|less|higher|lower)\b[^,;.]{0,30}\bthan\b", after
    ):
        which = re.search(r"\bwhich (?:is|was)\s(?:\w+\s)?$", before)
        period, written = (
            topic.last_period if which else (("", "") if period == topic.last_period[0] else (period, written))
        )
    if (
        form == "change"
        and period == topic.last_period[0]
        and re.match(r"\s(?:\w+\s){0,2}?(?:since|from|on|compared)\b", after)
    ):
        period, written = "", ""
    if (
        not period
        and topic.measure == measure
        and _in_brackets(sentence, figure)
        and not re.search(r"\((?:now|currently|at present|today)\b", before[-20:])
    ):
        period, written = topic.last_period
    if (
        basis == "target"
        and topic.measure == measure
        and _in_brackets(sentence, figure)
        and _is_earlier(period, topic.last_period[0])
    ):
        basis = "actual"  # "£48,000 by 2026-27 (2023-24: £53,700)"
    value = -figure.value if _is_surplus(sentence, figure, measure) else figure.value
    target = _made(
        measure, basis, direction, form, value, figure.unit, baseline.value if baseline else None, period,
        _quote(sentence, figure, mention), written, _scope(sentence, figure, measure),
    )  # fmt: skip
    return target, kept


_RATE_BEFORE: Final = re.compile(
    r"\bper (?P<many>1,?000|10,?000)\b|\b(?:per|a|each|every) (?P<per>month|week|year)\b(?! (?:ago|before|earlier|later|on\b|end))|\b(?P<adverb>monthly|weekly)\b",
    re.IGNORECASE,
)


def _with_rate(figure: Figure, measure: str, sentence: Sentence, topic: Topic, mention: Mention | None) -> Figure:
    """The figure with the rate that its subject gives: "new plans per month should average 22", "the average was 27"."""
    if figure.unit != "count" or family_of(measure) == "money":
        return replace(figure, unit="gbp") if figure.unit == "count" and not figure.value else figure
    low, _ = sentence.clause(figure.start, figure.end)
    if sentence.text[: figure.start].endswith(": "):
        low = 0  # "Plans per 10,000 children: 412"
    earlier = [f for f in sentence.figures if f.end <= figure.start]
    last = earlier[-1].end + (25 if earlier[-1].unit.startswith("per_") else 0) if earlier else 0
    own = re.match(r"\s?(?:a|per|each|every) (?:month|week|year)\b", sentence.text[last:])
    last += own.end() if own else 0  # "8% a year" is that figure's rate and not of the next
    rates = list(_RATE_BEFORE.finditer(sentence.text, max(low, last, figure.start - 110), figure.start))
    rate = rates[-1] if rates else None
    if rate is not None:
        if rate["many"]:
            return replace(figure, unit="per_" + rate["many"].replace(",", ""))
        return replace(figure, unit=f"per_{(rate['per'] or rate['adverb']).lower().removesuffix('ly')}")
    if (
        topic.measure == measure
        and topic.unit == "per_year"
        and re.search(r"\baverage (?:of |was |is )?$", sentence.text[: figure.start])
    ):
        return replace(figure, unit=topic.unit)
    if topic.measure == measure and topic.unit.startswith("per_") and _in_brackets(sentence, figure):
        return replace(figure, unit=topic.unit)
    bare = mention is None or mention.end <= figure.start
    if (
        topic.measure == measure
        and topic.unit in ("per_month", "per_week")
        and bare
        and re.search(
            r"\b(?:average|actual|figure|rate|fact|averaged|assumed|allowed|expected|planned|plan|target|against|profile|forecast)\b",
            sentence.text[max(0, figure.start - 40) : figure.start],
        )
    ):
        return replace(figure, unit=topic.unit)
    return figure


def _scope(sentence: Sentence, figure: Figure, measure: str) -> str:
    """What narrows the figure, of the words up to the figures next to it."""
    if family_of(measure) == "money":
        return ""
    low, high = sentence.clause(figure.start, figure.end)
    low = max([low, *(f.end for f in sentence.figures if f.end <= figure.start)])
    high = min([high, *(f.start for f in sentence.figures if f.start >= figure.end)])
    return scope_of(sentence.text, figure.start, figure.end, low, high, measure)


def _flow_of_deficit(measure: str, before: str, after: str) -> str:
    """A deficit that grows by so much a year, or is planned for a year, is the year's and not the cumulative one."""
    if measure != "dsg_deficit":
        return measure
    if re.search(
        r"\b(?:going up|grow\w*|ris\w+|increas\w+|goes up|went up|up)\s(?:by\s)?(?:about |around |some |nearly |over |almost )?$",
        before[-40:],
    ) and re.match(r"\s(?:a|each|per|every) year", after):
        return "dsg_in_year"
    if re.search(r"\bbudget\b[^.;]{0,60}\bdeficit of $", before):
        return "dsg_in_year"
    if re.search(r"\ba deficit(?: budget)? of (?:about |around |some |nearly )?$", before[-35:]) and re.match(
        r"\s(?:(?:is|was|has been|had been) (?:planned|budgeted|set|forecast|expected) )?for (?:the (?:financial )?year|20)",
        after,
    ):
        return "dsg_in_year"
    return measure


def _made(
    measure: str, basis: Basis, direction: Direction, form: Form, value: Decimal | None, unit: str, baseline: Decimal | None,
    period: str, quote: str, written: str, scope: str = "",
) -> Target:  # fmt: skip
    return Target(
        measure,
        basis,
        direction,
        form,
        value,
        unit,
        baseline,
        period,
        quote,
        Place(),
        period_written=written,
        scope=scope,
    )


def _form(figure: Figure, measure: str, before: str, after: str, mention: Mention | None) -> Form:
    """Is the measure to be this much, or to move by this much?"""
    near = before[-60:]
    asked = _CHANGE_BEFORE.search(near)
    is_places = family_of(measure) == "places"
    if figure.written.lower().startswith("halv"):
        return "change"
    if measure == "dsg_in_year" and not re.match(
        r"\s(?:more|less) than (?:the |was |in the )?(?:plan|budget|agreed|allowed|assumed|profile)", after
    ):
        return "level"
    if measure in ("dsg_savings", "dfe_payment", "placement_cost") and figure.unit != "percent":
        return "level"
    if is_places and figure.unit == "count":
        return "level"
    if (
        asked
        and re.match(r"another\b", asked.group(), re.IGNORECASE)
        and re.match(r"\s(?:are|were|is|have|live|attend)\b", after)
    ):
        return "level"
    if (
        asked
        and measure in _FLOWS
        and re.match(r"(?:another|an? (?:further|extra|additional)|further)\b", asked.group(), re.IGNORECASE)
    ):
        return "level"
    if asked:
        by = asked["by"]
        if not by or re.search(
            rf"\b(?:{_UP}|{_DOWN}|halve|change|limit\w*|contain\w*|slow\w*)\b", before[-120:], re.IGNORECASE
        ):
            return "change"
        return "level" if measure in ("dsg_in_year", "dsg_deficit") else "change"
    after = re.sub(r"^\s?\([^)]{0,12}\)", "", after)
    following = _CHANGE_AFTER.search(after[:40])
    if following and not (
        figure.unit.startswith("gbp") and following["less"] and re.match(r"\s?(?:more|less)\s(?!than)", after)
    ):
        return "change"
    if figure.unit in ("percent", "percentage_points"):
        if figure.unit == "percentage_points":
            return "change"
        clause = re.split(r"[;(]", before[-160:])[-1]
        growing = _GROWTH.search(clause)
        if (
            growing
            and measure in ("ehc_plans", "ehc_requests", "ehc_plans_new")
            and not re.search(
                r"\b(?:share|proportion|percentage|(?<!growth )rate(?! of (?:growth|increase)))\b",
                before[-160:],
                re.IGNORECASE,
            )
        ):
            return "change"
    return "level"


def _goes_on(sentence: Sentence, figure: Figure) -> bool:
    """Whether the figure only goes on with a list: "£16.2m at the end of 2024-25, £13.9m at the end of 2025-26"."""
    earlier = [f for f in sentence.figures if f.end <= figure.start]
    if not earlier:
        return False
    between = re.sub(r"^[^()]{0,14}\)", "", sentence.between(earlier[-1].end, figure.start))
    if len(between) > 70 or re.search(r"[;:()]", between) or not re.search(r",|\band\b", between):
        return False
    if re.search(
        r"\b(?:against|compared|up|down|from|but|than|actual|target|planned|forecast|now|currently|then|of which)\b",
        between,
    ):
        return False
    outside = [c for c in sentence.cues if sentence.text[c.start - 1 : c.start] != "("]
    return not any(c.kind == "basis" and earlier[-1].end <= c.start < figure.start for c in outside)


_AGAINST: Final = re.compile(
    r"\b(?:against|compared (?:with|to)|above|below|versus|vs\.?|than) (?:an? |the |its |our )?(?:[\w-]+ ){0,3}(?:target|plan|budget|profile|trajectory|ceiling)(?: figure)?(?: of)?\s(?:about )?$",
    re.IGNORECASE,
)


def _is_earlier(period: str, other: str) -> bool:
    return bool(period and other) and period[:4].isdigit() and other[:4].isdigit() and int(period[:4]) < int(other[:4])


_SHARED: Final = re.compile(
    r"\b(?:share|proportion|percentage|rate|population|prevalence|pupils?|children|young people|per cent of (?:the|all|its))\b",
    re.IGNORECASE,
)


def _has_share(measure: str, mention: Mention | None, sentence: Sentence, figure: Figure) -> bool:
    """Whether a share of the whole makes sense for the measure: of requests, new plans or places it does not."""
    if family_of(measure) in ("places", "money") or measure in (
        "ehc_requests",
        "ehc_plans_new",
        "tribunal_appeals",
        "placement_cost",
    ):
        return False
    if measure == "ehc_plans":
        has = re.match(r"\s(?:now )?(?:have|has|had|with|are on|on)\b", sentence.text[figure.end :])
        return bool(has or _SHARED.search(sentence.text)) or mention is None
    return True


_CREATED: Final = re.compile(
    r"\b(?:new|creat\w*|additional|extra|open\w*|build\w*|built|expan\w*|deliver\w*|more|further|develop\w*|enlarg\w*|establish\w*|add\w*|increas\w*|rais\w*|grow\w*|plan\w*|will|need\w*|target\w*"
    r"|by (?:\w+ )?20\d\d|provid\w*|fund\w*|secur\w*|agree\w*|aim\w*|from)\b",
    re.IGNORECASE,
)


def _is_created(sentence: Sentence, figure: Figure) -> bool:
    """Whether the places are to be made, and not those that there are."""
    return bool(_CREATED.search(sentence.text))


def _repeats_change(sentence: Sentence, figure: Figure, topic: Topic) -> bool:
    """Whether a share in brackets only says a change again: "58,914 (11.4%) more", "a rise of around 900 (16%)"."""
    text = sentence.text
    alone = text[: figure.start].rstrip().endswith("(") and text[figure.end :].lstrip().startswith(")")
    if not alone or figure.unit != "percent":
        return False
    return topic.form == "change" or bool(_CHANGE_AFTER.match(text[figure.end :].lstrip()[1:]))


def _is_superseded(sentence: Sentence, figure: Figure) -> bool:
    """Whether the figure is an earlier estimate that another of the sentence replaces: "first put at £490,640, now ..."."""
    before = sentence.text[max(0, figure.start - 45) : figure.start]
    replaced = re.search(r"\b(?:first|originally|initially|previously)\s(?:\w+\s){0,3}$", before)
    later = [f for f in sentence.figures if f.start > figure.end and f.unit == figure.unit]
    return bool(replaced and later)


def _in_brackets(sentence: Sentence, figure: Figure) -> bool:
    """Whether the figure stands in brackets beside another: "was 511 (450 planned)"."""
    before = sentence.text[max(0, figure.start - 25) : figure.start]
    return "(" in before and ")" not in before[before.rindex("(") :]


def _is_surplus(sentence: Sentence, figure: Figure, measure: str) -> bool:
    if measure not in ("dsg_deficit", "dsg_in_year"):
        return False
    low, high = sentence.clause(figure.start, figure.end)
    if sentence.in_bracket(figure.start):
        low = 0  # "a small surplus (£0.6m)"
    low = max([low, figure.start - 40, *(f.end for f in sentence.figures if f.end <= figure.start)])
    after = min([high, *(f.start for f in sentence.figures if f.start >= figure.end)])
    before = sentence.text[low : figure.start]
    behind = _OF_NEXT.sub("", sentence.text[figure.end : min(after, figure.end + 30)])
    near = before + "#" + behind
    if _OF_NEXT.search(before):
        return True
    if re.search(r"deficit|overspen|in the red|owing|overdrawn", near, re.IGNORECASE):
        return False
    return bool(_SURPLUS.search(near) or _UNDER.match(behind) or _RESERVE.search(before))


_SURPLUS: Final = re.compile(
    r"\b(?:surplus|underspend(?:ing)?|underspent|unspent|in the black|in credit|in hand|to the good|left over|saved up)\b(?! reduced)",
    re.IGNORECASE,
)
# "£427k under", and not "£2m under pressure".
_UNDER: Final = re.compile(r"\s(?:under|below) ?(?:[.,;:)]|$|budget|its budget|what was|the budget)", re.IGNORECASE)
_RESERVE: Final = re.compile(r"\breserves? (?:\w+ ){0,3}(?:to|of|at) (?:about |some )?$", re.IGNORECASE)
# The end of the words before the next figure, which say what that one is: "£2.2m in 2025-26 and a surplus of £0.4m".
_OF_NEXT: Final = re.compile(
    r"\b(?:surplus|underspend(?:ing)?|underspent)(?: of| by)?(?: about| some)? ?$", re.IGNORECASE
)


def _quote(sentence: Sentence, figure: Figure, mention: Mention | None) -> str:
    """The words around figure and mention, out to the boundaries of their clause."""
    start = min(figure.start, mention.start) if mention else figure.start
    end = max(figure.end, mention.end) if mention else figure.end
    low, high = sentence.clause(start, end)
    return sentence.text[low:high].strip(" ,;:–—-") if high - low > 12 else sentence.text.strip()


__all__ = ["WANTED_LOWER", "find_in_block"]
