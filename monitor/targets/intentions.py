"""Basis and direction of one figure, decided from the cues of its sentence."""

from __future__ import annotations

import re
from typing import Final, Literal

from db.measures import family_of
from db.records import Basis, Direction, Form
from monitor.targets.clauses import Sentence
from monitor.targets.commitments import WANTED_HIGHER, WANTED_LOWER, Cue, as_direction, basis_of_heading
from monitor.targets.context import Context
from monitor.targets.figures import Figure
from monitor.targets.naming import Mention
from monitor.targets.tenses import find_verbs

_NEVER: Final = re.compile(r"\b(?:if|unless|without|no action|do nothing|unmitigated)\b", re.IGNORECASE)
_IMPERATIVE: Final = re.compile(
    r"^(?:[\"“•\-–(\s]*|(?:\w+ ){0,2}to )(?:reduce|increase|cut|lower|raise|create|open|build|expand|limit|hold|keep|cap|halve|double|achieve|reach|deliver|develop|cease|move|return|bring|issue|support|provide|improve|stop|maintain|add|eliminate|clear|decrease|grow|establish|commission|ensure|introduce|place|repatriate|use|educate|avoid|minimise|extend|contain|manage|strengthen|promote|end|reach)\b",
    re.IGNORECASE,
)


def dropped_as(sentence: Sentence, start: int) -> Literal["", "denied", "elsewhere"]:
    """Whether what stands at a place is denied or rejected, or seems to be about others than the council."""
    low, high = sentence.part(start)
    for cue in sentence.cues:
        if cue.kind != "basis":
            continue
        if cue.code == "dropped" and low <= cue.start < high and not _contrasted(sentence, cue, start):
            return "denied"
        if cue.code == "elsewhere" and re.search(
            r"\b(?:in line with|match\w*|meet\w*|towards?|close to|closer to|exceed\w*|reach\w*)\s(?:or exceed )?(?:the |our )?$",
            sentence.text[: cue.start],
        ):
            continue
        if any(m.measure == "placements_out_of_area" and m.start <= cue.start < m.end for m in sentence.mentions):
            continue  # "placements in other local authorities" are the council's own
        bracketed = sentence.in_bracket(start) and re.fullmatch(r"\s?\(", sentence.text[cue.end : start])
        if cue.code == "elsewhere" and bracketed:
            return "elsewhere"  # "the national average (32.1%)"
        if cue.code == "elsewhere" and low <= cue.start < high and _is_comparison(sentence, cue):
            gaps = [(max(f.start - cue.end, cue.start - f.end), f.start) for f in sentence.figures]
            if not gaps or min(gaps)[1] == start or start not in {f for _, f in gaps}:
                return "elsewhere"
    return ""


def _contrasted(sentence: Sentence, cue: Cue, start: int) -> bool:
    """Whether what is denied is set against what is wanted: "no plan to cut, but to reach 40%"."""
    between = sentence.text[min(cue.end, start) : max(cue.start, start)]
    return bool(re.search(r"\b(?:but|instead|rather|however)\b", between))


def _is_comparison(sentence: Sentence, cue: Cue) -> bool:
    """England's figures are left out beside a council's; a sentence that opens with England is about England."""
    opens = _ON_ENGLAND.match(sentence.text)
    return opens is None or opens.end() != cue.end


_ON_ENGLAND: Final = re.compile(r"(?:all |across |in )*england\b", re.IGNORECASE)


def is_on_england(sentence: Sentence) -> bool:
    """Whether a sentence opens with England, and compares nothing with it."""
    return bool(_ON_ENGLAND.match(sentence.text))


_PRE: Final = re.compile(
    r"\b(?:(?P<target>(?:(?:targets?|planned|mitigated|trajectory|profile|ceiling)(?: (?:figure|number|level|total|position|deficit|overspend|balance))?(?:\s?:| (?:is|was|are|were))?(?: (?:of|for|at))?"
    r"|(?:plan|budget|aim|goal|ambition|limit|cap|milestone|maximum)(?: is| was)? (?:of|at)|(?:plan|budget|aim|goal|ambition|milestone)(?:\s?:| is| was)|budget))"
    r"|(?P<forecast>(?:forecast|projected|predicted|estimated|unmitigated|do nothing)(?: (?:figure|number|level|total|position|deficit|overspend|balance))?(?:\s?:)?(?: (?:of|for|at|to be|is|was))?)"
    r"|(?P<actual>(?:actual|outturn|baseline|current(?: position)?)(?: (?:figure|number|level|total|position|average))?(?:\s?:| (?:is|was|were))?(?: (?:of|for|at|in fact))?))"
    r"(?: (?:just|about|around|some|a|an|nearly|over|under|no more than|almost|the))*(?: \(?(?:for |in |by )?(?:[a-z]+ )?20\d\d(?:[-/]\d\d)?\)?:?)?\s?[(]?$",
    re.IGNORECASE,
)
# What the opening of a bracket says of the figure in it: "312 (plan 290)", "37% (2023-24: 44%)", "402 (now 388)".
_IN_BRACKETS: Final = re.compile(
    r"\((?:the |a |an |our |its |agreed |annual |year[- ]end )*(?:(?P<target>plan|planned|planning figure|profiled?|targets?|limit|ceiling|cap|goal|aim|trajectory|budget|budgeted|allowed|agreement|mitigated|maximum|milestone)"
    r"|(?P<forecast>forecast|projected|projection|expected|unmitigated|do nothing|predicted)"
    r"|(?P<actual>currently|current|now|today|at present|actual|actually|was|were|it was|baseline|outturn|last year|a year ago|previously|before|same (?:month|quarter|period) last year|q[1-4] last year|(?:19|20)\d\d(?:[-/]\d\d)?(?: actual| outturn)?:))"
    r"(?: (?:for|in|at|by) (?:[a-z]+ )?(?:20\d\d(?:[-/]\d\d)?|year end|march|this stage|this point))?\s?(?:was|were|is|of|at|:|=)?\s?(?:about |around |just |under |over |below |above |no more than |at least |c\.? ?|£|-)*$",
    re.IGNORECASE,
)
_POST: Final = re.compile(
    r"^(?:\s[\w-]+){0,3}?,?\s(?:that (?:is|was|had been|has been|were) |as |originally |previously |which (?:was|were|had been) )?(?:(?P<target>allowed for|assumed|budgeted|planned(?! (?:for|in|to) )|targeted|agreed with|required by|set out in|set as|in the (?:[\w-]+ ){0,3}(?:plan|profile|trajectory|budget|business case)\b|(?:a (?:year|month|week) )?(?:on|in|under) which the (?:[\w-]+ )?(?:plan|agreement|budget|profile)\b|in the (?:[\w-]+ )?agreement|under the (?:[\w-]+ )?plan|as a target|\((?:mitigated|target|planned?)(?! (?:of |is |was |at |for \S+ )?[£\d]))"
    r"|(?P<forecast>forecast|projected|predicted|\((?:unmitigated|forecast)(?! (?:of |is |was |at |for \S+ )?[£\d])|without (?:action|intervention|mitigation))|(?P<actual>actually|\(actual|achieved|in fact|last year(?!s)|a year ago|at present|\(now))",
    re.IGNORECASE,
)
_NOT_MEANT: Final = re.compile(
    r"\b(?:(?P<forecast>(?:expected|forecast|projected|predicted|likely|set|anticipated|estimated|thought|threaten\w*|expects?|could|might|may)(?: to)?(?: \w+ly)?)"
    r"|(?P<actual>(?:continue[sd]?|continuing|began|begun|started|failed|helped|tended|seem\w*|appear\w*|managed|used|has|have|had|was|were|is|are|been)(?: to)?(?: \w+ly)?))\s(?:keep |be |have |continue to )?$",
    re.IGNORECASE,
)
_MEANT: Final = re.compile(
    r"(?:^|[,;:(–—-]|\b(?:to|will|shall|must|should|would|and|or|by|of|through|on|at|that we|we|cannot|then|which|in|for|further|also|significantly|gradually|\)))\s*(?:\d+(?:\.\d+)*\.?\s|\(?\w{1,3}\)\s)?\s*[“\"'(•]*\s*(?:\w+ly )?$",
    re.IGNORECASE,
)


def decide_basis(
    sentence: Sentence,
    start: int,
    end: int,
    measure: str,
    context: Context,
    carried: Basis | None = None,
    mention: Mention | None = None,
) -> Basis:
    """Whether the figure from start to end is wanted, expected if nothing is done, or past."""
    low, high = sentence.part(start)
    said = said_beside(sentence, start, end)
    if said is not None:
        return said
    scenario = _scenario(sentence, low, high, start, end)
    if scenario is not None:
        return scenario
    nothing = _doing_nothing(sentence, low, high)
    if nothing is not None:
        return nothing
    stood = _STOOD.search(sentence.text[max(low, start - 60) : start])
    if stood and not re.search(r"\b(?:if|would|will|should|could|may|might|to)\b", stood.group()):
        return "actual"
    if not context.leads and _HAS_NOW.search(sentence.text[low:start]):
        return "actual"  # under whatever heading: "Commitments" above it plans nothing
    if measure in ("dsg_deficit", "dsg_in_year") and _is_outlook(sentence, low, start, end, context):
        return "forecast"
    if _PLAN_SAYS.search(sentence.text[low:start]) or _PLAN_HAS.search(sentence.text[low:start]):
        return "target"
    if mention is not None and (of_noun := _of_noun(sentence, mention, start)) is not None:
        return of_noun
    if measure == "dsg_savings":
        saved = not re.search(
            r"\b(?:should|will|would|to) be (?:saved|achieved|delivered|realised|made|found)\b",
            sentence.text[max(low, start - 40) : min(high, end + 50)],
        ) and re.search(
            r"\b(?:saved|achieved|delivered|realised|made|was|were|has been|have been)\b(?! (?:planned|told|asked|expected))",
            sentence.text[max(low, start - 40) : min(high, end + 50)],
        )
        return (
            "actual"
            if saved and not re.search(r"\bwill|target|plan", sentence.text[max(low, start - 18) : start])
            else "target"
        )
    if measure == "placement_cost" and re.search(
        r"\bat (?:an?|the) (?:[\w-]+ ){0,2}(?:cost|price) of\s(?:about |around )?$", sentence.text[low:start]
    ):
        return "actual"
    if measure == "dfe_payment":
        if re.match(r"\s(?:agreed|promised|due|pledged|still|on offer|that was agreed)\b", sentence.text[end:]):
            return "target"
        return "actual" if _PAID.search(_up_to_next(sentence, low, start, min(high, end + 50))) else "target"
    meant = _meant(sentence, low, start, end, measure)
    if meant is not None:
        return meant
    chosen = _governing(sentence, low, high, start, end)
    led = _led(sentence, start, context)
    plain = chosen is not None and chosen.code == "actual" and chosen.words.lower() in _PLAIN_VERBS and led == "target"
    if led is not None and (
        chosen is None
        or (plain and not re.search(r"\b(?:now|currently|there (?:is|are)|where)\b", sentence.text[low:start]))
    ):
        return led
    if chosen is None:
        return _without_cue(sentence, start, measure, context, carried)
    return _judged(chosen, sentence, start, end, measure, context)


_STOOD: Final = re.compile(
    r"(?:\b(?:if|would|will|should|could|may|might|to)\s(?:\w+\s)?)?\b(?:stood at|stands at|numbered|totalled|averaged|amounted to|came to|rose to|fell to|dropped to|climbed to|grew to|increased to|came down to"
    r"|went up to|went down to|closed (?:the year )?at|ended (?:the year )?(?:at|with)|had reached|has reached|have reached|was down to|peaked at)"
    r"(?:\s(?:about|around|some|just|over|under|nearly|almost|a|an|the|deficit|surplus|overspend|underspend|of|record|high|low|more than|less than|only|c\.?))*\s?$",
    re.IGNORECASE,
)
# The council as subject, and what it has: a plain statement, if nothing in it is to be.
_HAS_NOW: Final = re.compile(
    r"^(?:(?:(?:in|at|as at|on|at the end of) )?(?:january|march|july|october|september|december|april|may|june|august|november|february)? ?(?:20\d\d)?,? ?)"
    r"(?:the |our |this )?(?:council|authority|county|borough|city|local authority|service|we|it)\s(?:currently |now |already )?"
    r"(?:maintains?|supports?|funds?|has|have|holds?)\s(?:(?:about|some|around|over|just|under|nearly|almost|approximately|a total of|more than)\s)*$",
    re.IGNORECASE,
)
# The plan itself as subject: what it assumes, shows or expects is what is planned.
_PLAN_SAYS: Final = re.compile(
    r"\b(?:(?:management |recovery |reform |safety valve |deficit |business |workforce |improvement )?plan|agreement|agreed profile|trajectory|business case|strategy|programme|deal|schedule|letter|budget|dashboard|submission|return)"
    r"(?:\s(?:for|of|with|under|to|in)\s[^,;:]{1,40})?,?\s(?:(?:now|then|still|therefore|also|had|has|would|will|itself|has been|is|was)\s){0,2}"
    r"(?:anticipat|foresee|expect|assum|allow|provid|envisag|required?s?\b|counted? on|set(?:s)? (?:out )?|points? to|looks? (?:for|to)|takes?\b|brings?\b|puts?\b|wants?\b|has \w+ (?:at|in)\b|sees?\b|built on|supposed?s?\b|requires)\w*\b(?![^.;]{0,60}\b(?:without|unmitigated|nothing|otherwise)\b)",
    re.IGNORECASE,
)
_PLAN_HAS: Final = re.compile(
    r"\b(?:(?:management|recovery|reform|safety valve|deficit|business|original|first|revised|agreed) )?(?:plan|agreement|trajectory|profile|business case|model|schedule|letter)"
    r"\s(?:(?:for|of|with|in|at)\s[^,;:]{1,30}\s)?(?:has|had|shows?|showed|gives?|gave|says|said|puts?)\s(?:(?:it|them|us|at|about|only|just|no|more|than|most|some|around)\s){0,4}$",
    re.IGNORECASE,
)
_WITH: Final = re.compile(
    r"^(?:with (?:(?:it|them|this|that|these|mitigations?)(?=,|\s(?:the|growth|we|numbers?)\b)|(?:the|our|its) (?:\w+ ){0,2}(?:plan|agreement|mitigations?|actions?|measures|savings|programme)))\b",
    re.IGNORECASE,
)
_WITHOUT: Final = re.compile(
    r"^(?:without (?:it|them|this|that|these|(?:the|our|its|any|further) (?:\w+ ){0,2}(?:plan|agreement|mitigations?|actions?|measures|savings|programme))|should nothing|if nothing|left alone|on (?:current|present) trends?|otherwise)\b",
    re.IGNORECASE,
)
_WITH_AFTER: Final = re.compile(
    r"^\s(?:\w+\s){0,3}?(?P<not>without (?:it|the plan|them|mitigation|action)|should nothing|if nothing|unmitigated|otherwise(?! than)|on (?:current|present) trends)|^\s(?:\w+\s){0,3}?with (?:it|the plan|them|mitigation)\b",
    re.IGNORECASE,
)


# "The reserve, with mitigations, would be"
_ASIDE: Final = re.compile(
    r"[,(]\s?with(?P<not>out)? (?:any |all |the |our |its )*(?:\w+ )?(?:plans?|agreement|mitigations?|actions?|measures|savings|programme)\s?[,)]",
    re.IGNORECASE,
)


def scenario_of(sentence: Sentence, start: int, end: int) -> Basis | None:
    """What the words around a figure say of its scenario: with the plan, without it, or nothing done."""
    low, high = sentence.part(start)
    return _scenario(sentence, low, high, start, end) or _doing_nothing(sentence, low, high)


def _scenario(sentence: Sentence, low: int, high: int, start: int, end: int) -> Basis | None:
    """What "with the plan" or "without it" says, at the opening of the part or sentence or right after the figure."""
    after = _WITH_AFTER.match(sentence.text[end:high])
    if after:
        return "forecast" if after["not"] else "target"
    for opening in (sentence.text[low:start].lstrip(" ,;:"), sentence.text[:start].lstrip()):
        if _WITHOUT.match(opening):
            return "forecast"
        if _WITH.match(opening):
            return "target"
    aside = _ASIDE.search(sentence.text[low:start])
    return None if aside is None else "forecast" if aside["not"] else "target"


_OUTLOOK: Final = re.compile(
    r"\b(?:will|would|should|could|may|might|expects? to|expected to|is to|set to|on course|heading|reckons? on|due to|likely to|likely|soon)\b",
    re.IGNORECASE,
)
_BY_PLAN: Final = re.compile(
    r"\b(?:plan|planned|agreement|agreed|target|profile|trajectory|mitigat\w*|budget\w*|savings|strategy|programme|recovery|deal|condition|required?|must|aim\w*|intend\w*|commit\w*|pledge\w*|undertak\w*|promis\w*|reduc\w*|bring\w*|cut|clear\w*|eliminat\w*|balance|surplus|nil|zero|no more than|cap|ceiling|fall\w*|narrow\w*|down to|come down)\b",
    re.IGNORECASE,
)


def _is_outlook(sentence: Sentence, low: int, start: int, end: int, context: Context) -> bool:
    """Whether a deficit or overspend is only seen coming: nothing in the sentence or heading says that it is planned."""
    if context.basis == "target" or any(c.code == "target" and c.grade == "strong" for c in sentence.cues):
        return False
    return bool(_OUTLOOK.search(sentence.text[max(low, start - 70) : start])) and not _BY_PLAN.search(sentence.text)


_PAID: Final = re.compile(
    r"\b(?:has|have|had|was|were|been) (?:already |now )?(?:paid|received|released|contributed|made)|\breceived\b|\bso far\b|\bto date\b|\b(?:it|they|council|county|city|borough|authority) (?:has |have |had )?(?:got|had|was given)\b|\b(?:has|have) (?:reached|arrived|landed|come)\b|\breached it\b|\balready paid|\bpaid (?:£|in 20)|department['’]?s? (?:\w+ )?payment of|DfE['’]s payment",
    re.IGNORECASE,
)
_AUXILIARIES: Final = frozenset({"is", "are", "was", "were", "has", "had", "have"})
_BASIS_NOUNS: Final = frozenset(
    {
        "forecast",
        "forecasts",
        "forecast outturn",
        "projected outturn",
        "projection",
        "projections",
        "projected",
        "expected",
        "predicted",
        "anticipated",
        "target",
        "targets",
        "trajectory",
        "planned",
        "mitigated",
    }
)
_PLAIN_VERBS: Final = frozenset({"is", "are", "have", "has", "now"})


def _up_to_next(sentence: Sentence, low: int, start: int, high: int) -> str:
    """The words around a figure, out to the figures next to it."""
    later = min((f.start for f in sentence.figures if f.start > start), default=high)
    earlier = max((f.end for f in sentence.figures if f.end <= start), default=low)
    return sentence.text[max(low, earlier, start - 70) : min(high, later)]


def _governing(sentence: Sentence, low: int, high: int, start: int, end: int) -> Cue | None:
    """The cue that rules the figure: the nearest before it in its part, else the nearest after, else one further back."""
    cues = _groups(
        [c for c in sentence.cues if c.kind == "basis" and c.code in ("target", "forecast", "actual")], sentence
    )
    here = [c for c in cues if low <= c.start < high]
    others = [f.start for f in sentence.figures if f.start != start]
    before = [c for c in here if c.end <= start + 1]
    free = [c for c in before if not any(c.end <= f <= c.end + 4 for f in others)]
    after = [
        c for c in here if c.start >= end - 1 and not any(c.end <= f <= c.end + 4 or end <= f < c.start for f in others)
    ]
    strong = [
        c for c in free if c.grade == "strong" and start - c.end <= 45 and not any(c.end <= f < start for f in others)
    ]
    if free and free[-1].code == "actual" and free[-1].words.lower() in _AUXILIARIES:
        nouns = [
            c
            for c in free[:-1]
            if c.code != "actual" and c.words.lower() in _BASIS_NOUNS and not any(c.end <= f < start for f in others)
        ]
        if nouns:
            return nouns[-1]
    chosen = _last(strong) or _last(free) or (after[0] if after else None) or _last(before)
    if chosen is None and len(cues) == 1 and sentence.text[: cues[0].start].endswith("("):
        chosen = cues[0]  # "(mitigated)" at the end of a list
    if chosen is None and low > 0:
        chosen = _last([c for c in cues if c.end <= start and not sentence.in_bracket(c.start)])
    return chosen


def _meant(sentence: Sentence, low: int, start: int, end: int, measure: str) -> Basis | None:
    """What the verb that moves the figure says by its form: "reduce", "to cut" and "increasing" are meant, not past."""
    verbs = [
        c
        for c in sentence.cues
        if c.kind == "direction" and c.grade == "act" and low <= c.start <= start and c.code != "at_least"
    ]
    for verb in reversed(verbs):
        if verb.code in ("at_most",) and not verb.words.lower().startswith(("cap", "limit")):
            continue
        if any(
            verb.end <= f.start < f.end <= start and not _same_move(sentence, f.end, start) for f in sentence.figures
        ):
            continue
        before = sentence.text[max(0, verb.start - 40) : verb.start]
        refused = _NOT_MEANT.search(before)
        if refused:
            if refused["forecast"]:
                return "target" if _goes_right(sentence, start, end, measure) else "forecast"
            if verb.words.lower().endswith("ing") or refused["actual"].lower().startswith(
                ("continu", "beg", "start", "fail", "help")
            ):
                return "actual"
            continue
        if re.search(r"\b(?:will|would|should)\s(?:\w+ly )?$", before) and _goes_wrong(sentence, start, end, measure):
            return "forecast"
        if _MEANT.search(before) and not re.search(r"\b(?:a|an|the|any|this|that)\s$", before):
            if verb.words.lower() in _NOUNS and not re.search(
                r"\b(?:to|will|would|should|must|shall)\s(?:\w+ly )?$", before
            ):
                continue
            return "target"
        present = verb.words.lower() in _PRESENT and re.search(
            r"\b(?:plans?|placements?|requests?|numbers?|places|children|pupils|appeals|provision|schools)\s$", before
        )
        if present and _goes_right(sentence, start, end, measure):
            return "target"
    return None


_PRESENT: Final = frozenset(
    {
        "increase",
        "fall",
        "rise",
        "grow",
        "reduce",
        "drop",
        "decline",
        "decrease",
        "falls",
        "rises",
        "increases",
        "grows",
        "reduces",
        "drops",
        "declines",
        "decreases",
    }
)


def is_verb(sentence: Sentence, cue: Cue) -> bool:
    """Whether a direction word is used as a verb: "to reduce", "is being doubled"; not "double the number in 2022"."""
    before = sentence.text[max(0, cue.start - 40) : cue.start]
    if cue.words.lower().endswith(("ed", "en")):
        return True
    return bool(_MEANT.search(before) or _NOT_MEANT.search(before) or _SUBJECT.search(before))


_SUBJECT: Final = re.compile(
    r"\b(?:help(?:s|ing)?|being|is|are|was|were|it|that|they|which|who|plans?|requests?|numbers?|placements?|places|children"
    r"|people|demand|school|council|authority)\s$"
)
_NOUNS: Final = frozenset({"cut", "fall", "drop", "rise", "decline", "limit", "grow", "return", "balance", "hit"})


def _same_move(sentence: Sentence, earlier: int, start: int) -> bool:
    """Whether two figures go with one verb: "from 214 to 160", "1,500 in 2025 and 1,400 in 2026"."""
    between = sentence.text[earlier:start]
    return len(between) < 80 and not re.search(
        r"[;]|\b(?:was|were|is|has|had|against|compared|actual|outturn|currently)\b", between
    )


def _led(sentence: Sentence, start: int, context: Context) -> Basis | None:
    """What a lead-in says: of this sentence, before its colon, or of the list that the block is an item of."""
    if 0 <= sentence.colon < start:
        lead = [
            c
            for c in sentence.cues
            if c.kind == "basis" and c.end <= sentence.colon + 1 and c.code in ("target", "forecast")
        ]
        strong = [c for c in lead if c.grade == "strong"]
        if lead:
            return (strong or lead)[-1].code  # type: ignore[return-value]
    if context.leads:
        return basis_of_heading(context.leads[-1]) or context.basis
    return context.basis


_WILL_HAVE: Final = re.compile(r"\b(?:will|shall|should|would|to|expects? to|aims? to) have\W*$", re.IGNORECASE)


def completes_lead(context: Context) -> bool:
    """Whether a block goes on with "By 2030 we will have:", so that "reduced the share to 4.5%" is still to come."""
    return bool(context.leads) and bool(_WILL_HAVE.search(context.leads[-1]))


def headed(sentence: Sentence, start: int, context: Context) -> Basis | None:
    """What the heading or lead-in right above says of a line that only names a figure: "EHC plans: 900" under "Targets"."""
    named = _NAMED.match(sentence.text[:start])
    if (
        not named
        or sentence.periods
        or any(c.kind == "basis" for c in sentence.cues)
        or basis_of_heading(named.group())
    ):
        return None
    above = next(iter([*context.leads[-1:], *context.headings[-1:]]), "")
    basis = basis_of_heading(above)
    return basis if basis != "actual" else None


_NAMED: Final = re.compile(r"[^.;:]{3,110}?(?::|\s[–—-])\s*(?:about |around |some |approximately )?£?$", re.IGNORECASE)
_LABELLED: Final = re.compile(
    r"(?:^|[:;,(/–-]\s?)(?:the |our )?(?:(?P<target>plan|planned|target|profile|trajectory|budget|budgeted|goal|agreed|aim)"
    r"|(?P<actual>actual|outturn|achieved|now|currently|current|baseline|latest|to date)"
    r"|(?P<forecast>forecast|projected|projection|estimate|expected|unmitigated))(?: of| is| was| figure)?:?\s$",
    re.IGNORECASE,
)


def labelled(sentence: Sentence, start: int) -> Basis | None:
    """What the word says that stands as a label right before the figure: "plan 4,400, actual 4,520"."""
    match = _LABELLED.search(sentence.text[max(0, start - 30) : start])
    return match.lastgroup if match else None  # type: ignore[return-value]


_CLOSES: Final = re.compile(
    r"\((?:all )?(?:(?P<target>mitigated|planned|plan|targets?|budget|budgeted|profile|trajectory)"
    r"|(?P<actual>actuals?|outturn)|(?P<forecast>unmitigated|forecasts?|projected|projections?|estimates?|estimated))\)\s?[.;]?$",
    re.IGNORECASE,
)


def closing(sentence: Sentence) -> Basis | None:
    """What the label says that closes a line without a verb: "Special schools: 640 in 2024-25, 655 in 2025-26 (mitigated)"."""
    match = _CLOSES.search(sentence.text)
    return match.lastgroup if match and not find_verbs(sentence.text[: match.start()]) else None  # type: ignore[return-value]


def said_beside(sentence: Sentence, start: int, end: int) -> Basis | None:
    """What the words right before or after the figure call it: "a target of 75%", "£1.3m allowed for in the plan"."""
    label = labelled(sentence, start)
    if label:
        return label
    bracketed = _IN_BRACKETS.search(sentence.text[max(0, start - 70) : start])
    if bracketed:
        return "target" if bracketed["target"] else "actual" if bracketed["actual"] else "forecast"
    for match in (_PRE.search(sentence.text[max(0, start - 70) : start]), _POST.match(sentence.text[end : end + 90])):
        if match:
            for basis in ("target", "forecast", "actual"):
                if match[basis]:
                    return basis
    return None


def surely(sentence: Sentence, start: int, end: int) -> Basis | None:
    """What the words leave no doubt of: "its £5m high needs savings target"; "260 today, 200 in two years"."""
    before, after = sentence.text[max(0, start - 60) : start], sentence.text[end : end + 90]
    if _OWN_TARGET.match(after) or _ASKS_FOR.search(before):
        return "target"
    if _FIGURE_WAS.search(before):
        return "actual"
    if _IN_YEARS.match(after) and _TODAY.search(before):
        return "target"
    return None


_ASKS_FOR: Final = re.compile(
    r"\b(?:asks?|calls?) for (?:at least |no more than |no fewer than |a |£)*$", re.IGNORECASE
)  # of the present: what was asked for may be what families want
_FIGURE_WAS: Final = re.compile(
    r"\bwhere the (?:figure|number|rate|share|result) (?:for|in) (?:[a-z]+ )?(?:19|20)\d\d(?:[-/]\d\d)? was (?:about |some |only |just )*£?$",
    re.IGNORECASE,
)
# The figure and the words between only say which target.
_OWN_TARGET: Final = re.compile(
    r"[ -](?:(?!(?:of|in|on|at|by|for|to|from|with|against|than|below|above|under|over|and|or|but|as|is|are|was|were|has|have|had|the|its|our|their"
    r"|a|an|that|which|who|off|behind|short|per|not|no|ahead|towards|toward|within|outside|we|it|this|these|more|less|fewer|met|missed|hit|beat)\b)"
    r"[a-z]+[ -]){0,5}(?:target|trajectory|ceiling)\b(?! (?:population|group|school|area|age|year|date|cohort|audience))",
    re.IGNORECASE,
)
_TODAY: Final = re.compile(
    r"\b(?:today|now|currently|at present|this year)\b[,;]?\s(?:and |but |then |only |just )*£?$", re.IGNORECASE
)
_IN_YEARS: Final = re.compile(
    r"\s(?:in|within) (?:two|three|four|five|ten|\d{1,2}) years?(?:[’'] time|[’'])?(?=[.,;)]|$)", re.IGNORECASE
)


def _of_noun(sentence: Sentence, mention: Mention, start: int) -> Basis | None:
    """What an adjective before the noun says: "the expected overspend had moved to ..."."""
    if mention.end > start:
        return None
    if re.search(r"brought forward", mention.words, re.IGNORECASE):
        return "actual"
    before = sentence.text[max(0, mention.start - 40) : mention.start]
    match = re.search(
        r"\b(?:(?P<forecast>expected|projected|forecast|predicted|anticipated|estimated|unmitigated)|(?P<target>planned|target|mitigated|agreed|budgeted))\s(?:[\w-]+\s){0,2}$",
        before,
        re.IGNORECASE,
    )
    between = sentence.text[mention.end : start]
    if not match or re.search(r"\b(?:actual|outturn|in fact)\b", between, re.IGNORECASE):
        return None
    return "forecast" if match["forecast"] else "target"


def _groups(cues: list[Cue], sentence: Sentence) -> list[Cue]:
    """Verb groups as one cue: in "was now projected" and "are expected to have" the word that is no plain auxiliary counts."""
    grouped: list[Cue] = []
    for cue in cues:
        last = grouped[-1] if grouped else None
        if last is not None:
            between = sentence.text[last.end : cue.start]
            if (
                cue.words.lower().startswith("to ")
                and len(between.split()) <= 1
                and last.code in ("forecast", "actual", "target")
            ):
                grouped[-1] = Cue(
                    "basis",
                    "target" if last.code == "actual" else last.code,
                    last.grade,
                    last.start,
                    cue.end,
                    last.words,
                )
                continue
            modal = last.words.lower() in ("will", "would", "should", "shall", "to be", "to have")
            close = len(between.split()) <= (3 if modal else 1) and not re.search(r"[,;:.]", between)
            if (
                close
                and (last.code == "actual" or cue.code == "actual" or last.code == cue.code)
                and not (last.grade == "strong" and cue.grade == "strong")
            ):
                main = cue if last.code == "actual" else last
                grouped[-1] = Cue("basis", main.code, main.grade, last.start, cue.end, main.words)
                continue
        grouped.append(cue)
    return grouped


def _doing_nothing(sentence: Sentence, low: int, high: int) -> Basis | None:
    """A condition such as "without intervention" rules its whole part of the sentence."""
    strong = any(
        c.kind == "basis" and c.grade == "strong" and c.code == "forecast" and low <= c.start < high
        for c in sentence.cues
    )
    return "forecast" if strong else None


def _last(cues: list[Cue]) -> Cue | None:
    return cues[-1] if cues else None


def _judged(cue: Cue, sentence: Sentence, start: int, end: int, measure: str, context: Context) -> Basis:
    if cue.code == "target" and cue.grade == "cues":
        words = cue.words.lower()
        if words in ("will", "would", "should", "shall") and _goes_wrong(sentence, start, end, measure):
            return "forecast"
        return "target"
    if cue.code == "forecast" and cue.grade == "cues":
        if _goes_right(sentence, start, end, measure):
            return "target"
        return "forecast"
    if cue.code == "actual" and family_of(measure) == "places" and _OPENS_SOON.search(sentence.text[start : end + 90]):
        return "target"
    if (
        cue.code == "actual"
        and family_of(measure) == "places"
        and measure != ""
        and re.search(r"\b(?:planned|needed|agreed|will|to be|to open|due)\b", sentence.text, re.IGNORECASE)
    ):
        return "target"
    return cue.code  # type: ignore[return-value]


_OPENS_SOON: Final = re.compile(
    r"\b(?:opens?|follows?|comes? on stream|starts?|is due|are due|to open|from (?:january|april|september) 20\d\d)\b",
    re.IGNORECASE,
)


def _ways(sentence: Sentence, start: int, end: int) -> set[str]:
    low, high = sentence.clause(start, end)
    return {
        c.code
        for c in sentence.cues
        if c.kind == "direction" and low <= c.start < high and c.end <= end + 60 and c.code in ("reduce", "increase")
    }


def _goes_wrong(sentence: Sentence, start: int, end: int, measure: str) -> bool:
    """Whether what is said will happen is what councils try to prevent."""
    ways = _ways(sentence, start, end)
    if measure in WANTED_LOWER:
        rising = re.search(
            r"\b(?:rise|rising|increase|increasing|grow|growing|exceed|pass|overspend|reach|climb)\b",
            sentence.text[max(0, start - 60) : end + 10],
        )
        return (
            bool(rising)
            and "reduce" not in ways
            and not re.search(
                r"\b(?:no more than|limit|cap|only|held|target|plan|agreement|balance)\b",
                sentence.text[max(0, start - 90) : end + 40],
                re.IGNORECASE,
            )
        )
    return False


def _goes_right(sentence: Sentence, start: int, end: int, measure: str) -> bool:
    """Whether what is expected is an improvement that only the plan can bring."""
    near = sentence.text[max(0, start - 80) : end + 80]
    if _NEVER.search(near):
        return False
    ways = _ways(sentence, start, end)
    if measure in WANTED_LOWER:
        return "reduce" in ways and "increase" not in ways
    return measure in WANTED_HIGHER


def _without_cue(sentence: Sentence, start: int, measure: str, context: Context, carried: Basis | None) -> Basis:
    if _IMPERATIVE.match(sentence.text) or _IMPERATIVE.match(
        sentence.text[sentence.clause(start, start)[0] :].lstrip()
    ):
        return "target"
    if context.leads and context.basis is None and basis_of_heading(context.leads[-1]) == "target":
        return "target"
    if context.basis:
        return context.basis
    low, high = sentence.part(start)
    if any(p.role in ("by", "until", "till") and low <= p.start < high for p in sentence.periods) and not any(
        c.code == "actual" for c in sentence.cues
    ):
        return "target"
    if family_of(measure) == "places" or measure in ("dfe_payment", "dsg_savings"):
        return "target"
    if carried and not any(c.kind == "basis" for c in sentence.cues) and not re.search(r"\b\w{3,}ed\b", sentence.text):
        return carried
    return "actual"


# Growth that is to be so much and no more: "contain the growth of EHC plans to 4%".
_HELD_GROWTH: Final = re.compile(
    r"\b(?:contain|limit|restrict|hold|held|keep|kept|cap|slow|restrain)\w*\b[^;]{0,20}\b(?:growth|increase|rise)\b[^;]{0,60}\b(?:to|at)\s(?:about |around )?$"
    r"|\b(?:growth|increase|rise)\b[^;]{0,60}\b(?:be|is|are|to be)\s(?:contained|limited|restricted|held|kept|capped|slowed)\s(?:to|at)\s(?:about |around )?$",
    re.IGNORECASE,
)


def direction_of(sentence: Sentence, figure: Figure, measure: str, form: Form, basis: Basis) -> Direction:
    """Which way the figure is to go; "" where the sentence only states a level."""
    if family_of(measure) == "places":
        return "increase"
    if figure.bound == "at_most" and basis == "target":
        return "at_most"
    if figure.bound == "at_least" and basis == "target":
        return "at_least"
    low, high = sentence.clause(figure.start, figure.end)
    ways = [c for c in sentence.cues if c.kind == "direction" and low <= c.start < high]
    if form == "level" and basis == "actual":
        moving = [
            c
            for c in ways
            if c.code in ("reduce", "increase")
            and c.end <= figure.start
            and figure.start - c.end < 25
            and c.grade == "past"
        ]
        return as_direction(moving[-1].code) if moving else ""
    before = [c for c in ways if c.end <= figure.start + 1]
    main = [c for c in before if c.code in ("reduce", "increase", "hold")]
    if form == "change" and basis == "target" and _HELD_GROWTH.search(sentence.text[low : figure.start]):
        return "at_most"
    if form == "change":
        near = [c for c in ways if c.code in ("reduce", "increase", "hold")]
        after = [c for c in near if c.start >= figure.end - 1 and c.start - figure.end < 16]
        if after and (not main or figure.start - main[-1].end > 25):
            return as_direction(after[0].code)
        return as_direction(main[-1].code) if main else (as_direction(after[0].code) if after else "")
    if basis == "forecast" and measure.startswith("dsg"):
        return ""
    if main and figure.start - main[-1].end < 90:
        return as_direction(main[-1].code)
    if before and before[-1].code == "reach" and figure.start - before[-1].end < 40:
        return "reach"
    return ""
