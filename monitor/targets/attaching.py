"""Which measure each figure of a sentence belongs to, from where the words stand to each other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from db.measures import family_of
from monitor.targets.clauses import Sentence
from monitor.targets.context import Context
from monitor.targets.figures import Figure, scaled
from monitor.targets.naming import Mention, after_figure, find_mentions

Attached = tuple[str, Mention | None]
NONE: Final[Attached] = ("", None)

# Words that may follow a figure without being what is counted.
_FUNCTION: Final = after_figure("function")
_COMPARED: Final = after_figure("comparing")
_NEUTRAL: Final = after_figure("neutral")
_ADJECTIVE: Final = after_figure("adjectives")
_CHANGE_NOUN: Final = after_figure("changes")
_OF_WHAT: Final = frozenset({"of", "in", "for", "on", "to", "at"})
_SHARE_OF: Final = ("ehc_plans", "ehc_plans_new", "ehc_requests", "ehc_assessments", "", "ehc_refusals")
_PREDICATES: Final = frozenset({"ehc_refusals", "ehc_timeliness", "ehc_plans_ceased", "tribunal_appeals"})
_DSG_WORDS: Final = re.compile(
    r"\b(?:DSG|dedicated schools|high needs|SEND|SEN|safety valve|schools? grant|EHCP?s?|special educational|HNB|department|DfE|agreement|schools block|top-ups?)\b",
    re.IGNORECASE,
)
_OTHER_BUDGETS: Final = re.compile(
    r"\b(?:general fund|reserves|directorate|council tax|schools' balances|school balances|adult social care|housing|revenue budget|capital programme|services? overspend|children's services|directors?)\b",
    re.IGNORECASE,
)
_ELLIPTIC: Final = re.compile(
    r"^(?:\d+(?:\.\d+)*\.?\s)?(?:[\"“'‘(]?\s*)"
    r"(?:(?:but|and|so|yet|this|that|which|however,?|overall,?|at present,?|currently,?|today,?|now,?|so far,?|by then,?|by (?:\w+ ){0,3}(?:20\d\d|year end)[^,]{0,10},?"
    r"|in (?:\w+ )?20\d\d[^,]{0,10},?|at (?:\w+ ){0,4}20\d\d,?|last year,?|the year before,?) ?)?"
    r"(?:it|its|this|that|they|these|those|the (?:\w+ )?(?:number|figure|total|average|aim|target|actual|forecast|share|proportion|percentage|rate|equivalent|intention|plan|trajectory|ambition|goal|rise"
    r"|increase|fall|reduction|growth|budget|profile)(?=,|\s(?:is|was|were|has|had|will|would|should|could|may|might|for|in|at|of|on|by|to|then|now|rose|fell|grew|stood|stands|reached|became|assume[sd]?|allow\w*))|the (?:council|authority|year|agreement|county|borough|city|cabinet|leader|service|forum|department|director)|at (?:month|quarter|period) \d+|the (?:[\w-]+ ){0,2}(?:plan|agreement|strategy|budget|model|programme|trajectory|profile)\b[^.;]{0,40}\b(?:assume[sd]?|allow\w*|expect\w*|aims?|seeks?|would|will|had|has|sets?|is|was)|there|numbers|about|around|some|just|nearly|almost|a (?:further|rise|fall|cut|reduction|total)|an (?:increase|average|extra)"
    r"|our|we|growth|without|unless|if|under|with|up|down|from|baseline|targets?|plan|plans|for (?:\w+ )?20\d\d(?:[-/]\d\d)?|actual|current|forecast|do nothing|mitigated|unmitigated|planned|\d|£)\b",
    re.IGNORECASE,
)
_MONEY_LEAST: Final = Decimal(1000)


@dataclass(frozen=True)
class _Candidate:
    cost: float
    mention: Mention


def attach(sentence: Sentence, context: Context, topic: str, unit: str = "") -> list[Attached]:
    """For each figure of the sentence, the measure it is of and the words that name it; ("", None) for none.

    topic: what the sentences before were about, and unit that of their last figure.
    """
    attached: list[Attached] = []
    for at, figure in enumerate(sentence.figures):
        if figure.unit.startswith("gbp"):
            attached.append(_attach_money(sentence, at, figure, context, topic, attached))
        else:
            measure, mention = _attach_number(sentence, at, figure, context, topic, attached)
            if not measure and _goes_on_of(sentence, figure, topic, unit):
                measure = topic
            attached.append((_as_places(sentence, figure, measure, mention, attached), mention))
    return attached


def _goes_on_of(sentence: Sentence, figure: Figure, topic: str, unit: str) -> bool:
    """Whether a sentence that names nothing goes on of the same: "The board has set 40% for March 2026 and 60% a year on"."""
    if not topic or family_of(topic) == "money" or figure.word or not _unit_fits(topic, figure):
        return False
    if (figure.unit == "percent") != (unit == "percent") or figure.unit == "weeks" or not unit:
        return False
    if sentence.mentions or len(sentence.text) > 200:
        return False
    head, _ = _head(sentence, figure)
    counted = re.match(
        r"\s(?:were|was|are|is|had|have|in|by|at|for|this|last|a|now|and|or|to|from|then|when|where|against)\b|\s?[,.;)]|$|\sof (?:them|these|those)\b",
        sentence.text[figure.end :],
    )
    return head == "bare" and bool(counted)


_PLAIN: Final = frozenset(
    {"place", "student", "more place", "further place", "extra place", "additional place", "new place"}
)
_INSTITUTION: Final = re.compile(
    r"(?:schools?|academ(?:y|ies)|units?|bases?|colleges?|hubs?|providers?|centres?|settings?|sites?|provisions?)\b",
    re.IGNORECASE,
)


def _counts_institutions(sentence: Sentence, figure: Figure, mention: Mention) -> bool:
    """Whether schools or units are counted ("two special schools"), not children or places in them."""
    if figure.unit != "count" or not _INSTITUTION.search(mention.words):
        return False
    between = sentence.text[figure.end : max(figure.end, mention.start)]
    told = re.search(
        r"\b(?:places?|pupils?|children|people|learners|attend\w*|educated|taught|placements?)\b",
        between + " " + sentence.text[max(figure.end, mention.start) : mention.end],
        re.IGNORECASE,
    )
    return not told and not re.search(r"\b(?:in|at|to|from)\b", between)


_DONE: Final = re.compile(
    r"^(?:\s(?:of them|of these|requests?|plans?|cases?))?\s(?:was|were|are|is|have been|has been|had been|will be|to be)\s(?:\w+ly\s|now\s)?",
    re.IGNORECASE,
)


def _what_was_done(sentence: Sentence, figure: Figure) -> Mention | None:
    """The measure that a verb right after names: "141 were refused"."""
    reach = _reach(sentence, figure)
    match = _DONE.match(sentence.text[reach : reach + 60])
    if not match:
        return None
    at = reach + match.end()
    placed = next(
        (
            m
            for m in sentence.mentions
            if 0 <= m.start - at < 16
            and family_of(m.measure) == "placements"
            and not sentence.crossings(at, m.start)[1]
        ),
        None,
    )
    if placed is not None and _unit_fits(placed.measure, figure):
        return placed
    return next(
        (
            m
            for m in sentence.mentions
            if m.weak and m.start == at and m.measure in _PREDICATES and _unit_fits(m.measure, figure)
        ),
        None,
    )


def _on_plans(sentence: Sentence, mention: Mention, topic: str) -> bool:
    """Whether "new ones" are new plans."""
    return topic.startswith("ehc") or any(
        m.measure.startswith("ehc") and m.end <= mention.start for m in sentence.mentions
    )


_NEW_PLACE: Final = re.compile(r"(?:new|additional|extra|more|further) place", re.IGNORECASE)


def _own_places(sentence: Sentence, figure: Figure) -> bool:
    """Whether the same part of the sentence says in what kind of school the places are."""
    low, high = sentence.part(figure.start)
    return any(
        low <= m.start < high and m.start >= figure.end and m.measure in (*_PLACES, *_PLACES.values()) and not m.weak
        for m in sentence.mentions
    )


_SPEND_ON: Final = re.compile(
    r"\b(?:spend|spending|spent|expenditure|costs?|budget|savings?)\s(?:on|of|for|from|in)\s(?:[\w-]+\s){0,4}$",
    re.IGNORECASE,
)


def _shares_out(sentence: Sentence, figure: Figure, mention: Mention) -> bool:
    """Whether plans are what is shared out: "85% of children with EHCPs are educated in the city" is no share with plans."""
    if figure.unit != "percent" or mention.measure != "ehc_plans" or mention.start < figure.end:
        return False
    if not re.match(r"\sof\s", sentence.text[figure.end :]) or _predicate(sentence, figure, mention) is not None:
        return False
    return bool(
        re.match(
            r"\s(?:now |currently )?(?:are|were|is|was|will|have|had|has|should|go|live|attend)\b",
            sentence.text[mention.end :],
        )
    )


def _halved(sentence: Sentence, figure: Figure) -> Attached:
    """What is to be halved: the words after the verb, or those before it."""
    after = next((m for m in sentence.mentions if m.start >= figure.end), None)
    if (
        after is not None
        and after.measure
        and sentence.crossings(figure.end, after.start) == (0, 0)
        and after.start - figure.end < 50
    ):
        return after.measure, after
    before = [m for m in sentence.mentions if m.end <= figure.start and figure.start - m.end < 12]
    if (
        before
        and before[-1].measure
        and not before[-1].weak
        and not re.search(r"\bof\s$", sentence.text[: before[-1].start])
    ):
        return before[-1].measure, before[-1]
    return NONE


def _n_place(sentence: Sentence, figure: Figure) -> Attached | None:
    """The kind of school of "a new 80-place special school"; None where the words are not of that form."""
    match = re.match(r"[- ]place\s(?:[\w-]+\s){0,3}", sentence.text[figure.end :])
    if figure.unit != "count" or not match:
        return None
    at = figure.end + match.end()
    for mention in sentence.mentions:
        if (
            mention.end > figure.end
            and mention.start <= at + 2
            and not _plain(mention)
            and mention.measure in (*_PLACES, *_PLACES.values())
        ):
            return _PLACES.get(mention.measure, mention.measure), mention
    return ("places_special", None) if _is_new_provision(sentence) else NONE


_SCHOOL_FOR: Final = re.compile(
    r"\b(?:special|free|new|semh|autism|second|third|all-through|further|another)\s(?:[\w-]+\s){0,3}(?:school|academy)\s(?:[\w-]+\s){0,2}?for (?:up to |about |some |around |another )?$"
    r"|\b(?:an? |the )(?:school|academy) for (?:up to |about |some |around )?$",
    re.IGNORECASE,
)


def _school_for(sentence: Sentence, figure: Figure) -> Attached | None:
    """New places in "a special free school for 130 pupils"; None where the words are not of that form."""
    if figure.unit != "count" or not _SCHOOL_FOR.search(sentence.text[: figure.start]):
        return None
    counted = re.match(
        r"\s(?:[\w-]+\s){0,2}?(?:pupils|children|boys|girls|young people|students|learners)\b",
        sentence.text[figure.end :],
    )
    soon = re.search(
        r"\b(?:will|to be|to open|open(?:s|ing)?|built|build|plans?|planned|bid|applied|application|propos\w+|get)\b",
        sentence.text,
    )
    return ("places_special", None) if counted and soon else None


def _bracketed_places(sentence: Sentence, figure: Figure) -> Attached | None:
    """The kind of places of "six bases (72 places)"; None where the words are not of that form."""
    if figure.unit != "count" or not re.match(r"\s(?:new |additional |extra )?places\b", sentence.text[figure.end :]):
        return None
    before = re.search(r"\(\s?(?:about |up to |with |some )?$", sentence.text[: figure.start])
    if before is None:
        return None
    near = [m for m in sentence.mentions if m.measure and m.end <= before.start() and before.start() - m.end < 30]
    kind = near[-1].measure if near else ""
    return (
        (_PLACES.get(kind, kind), near[-1])
        if kind in (*_PLACES, *_PLACES.values()) and kind != "placements_mainstream"
        else None
    )


_CATERS: Final = re.compile(
    r"\b(?:support|educat|has|have|had|tak|teach|taught|cater|provid|serv|admit|accommodat)\w*\b", re.IGNORECASE
)


_THERE: Final = re.compile(
    r"\s?,?\s(?:now |currently )?there (?:are|were|is|was|will be|should be|had been|have been)\b", re.IGNORECASE
)


def _under_label(sentence: Sentence, figure: Figure, mention: Mention | None) -> Mention | None:
    """The label that opens the sentence, where the figure only counts children with plans: "Mainstream: 1,120 pupils with EHCPs"."""
    if mention is not None and mention.measure == "ehc_plans":
        low, _ = sentence.part(figure.start)
        subject = [m for m in sentence.mentions if low <= m.start and m.end <= figure.start]
        between = sentence.text[subject[-1].end : figure.start] if subject else ""
        within = subject and re.search(
            r"\b(?:in|at|within|across)\s(?:our |the |local )?$", sentence.text[low : subject[-1].start], re.IGNORECASE
        )
        if (
            subject
            and family_of(subject[-1].measure) == "placements"
            and (_CATERS.search(between) or (within and _THERE.match(between)))
        ):
            return subject[-1]
    if mention is None or mention.measure != "ehc_plans" or not 0 < sentence.colon < figure.start:
        return mention
    label = [m for m in sentence.mentions if m.end <= sentence.colon and family_of(m.measure) == "placements"]
    return label[-1] if label and sentence.colon < 60 else mention


def _plain(mention: Mention) -> bool:
    return mention.weak and mention.words.lower().rstrip("s") in _PLAIN


def _restates(sentence: Sentence, figure: Figure) -> bool:
    """Whether a share only says the figure before in another way: "151 were turned down, which is 37%"."""
    return figure.unit == "percent" and bool(
        re.search(
            r"\b(?:which (?:is|was)|that is|equivalent to|equal to|equating to)\s(?:about |just |around )?$",
            sentence.text[: figure.start],
        )
    )


_PRONOUN: Final = re.compile(
    r"(?:(?:^|[,;.]\s|\b(?:and|but|when|before|earlier|then|that|year|case)\s)(?:it|this|they)|\bit(?= (?:would|was|is|has|had|will|could|should|stood))|\bthe (?:true |actual )?(?:figure|total|number|sum|average|actual|outturn)|\b(?:rais\w+|lift\w*|bring\w*|cut\w*|reduc\w+|increas\w+|get\w*|push\w*|hold\w*|keep\w*|lower\w*|take\w*|have|see|limit\w*|driv\w+|mov\w+) (?:it|this|them|these|that(?= to\b)))\s(?:(?:would|will|is|was|has|had|could|should|stood|stands|may|might|then|now|be|been|to|at|have|reached|reach|around|about|nearly|just|only|down|up|close|rose|fell|back|in fact|actually|below|above|under|by|a|an|no|more|than|higher|lower|less|rise|fall|grow|increase|climb|drop)\s)*$",
    re.IGNORECASE,
)


def _said_of_it(sentence: Sentence, figure: Figure, topic: str, before: Sequence[Attached]) -> str:
    """The measure that "it" stands for, where the figure is said of it: "the year before it was 22%"."""
    low, _ = sentence.clause(figure.start, figure.end)
    if not _PRONOUN.search(sentence.text[low : figure.start]):
        return ""
    inside = [
        m
        for m in sentence.mentions
        if m.measure and not m.weak and m.end <= figure.start and _unit_fits(m.measure, figure)
    ]
    if figure.unit.startswith("gbp"):
        inside = [m for m in inside if m.measure not in ("dfe_payment", "dsg_savings")]
    held = next(
        (m for m, _ in reversed(before) if m and _unit_fits(m, figure) and m not in ("dfe_payment", "dsg_savings")), ""
    )
    measure = held or (inside[-1].measure if inside else topic)
    return measure if measure and _unit_fits(measure, figure) else ""


def _is_denominator(sentence: Sentence, figure: Figure) -> bool:
    """The figure in "Of the 455 requests, 141 were refused" was stated before."""
    return bool(
        re.search(r"(?:^|[.;(]\s?)of (?:the|these|those|its|our)\s$", sentence.text[: figure.start], re.IGNORECASE)
    )


_OF_WHOLE: Final = re.compile(r"\d(?:\s\([^)]{1,9}\))?\sof\s(?:(?:the|its|our|their|all|these)\s){0,2}$", re.IGNORECASE)
_WHOLE_ENDS: Final = re.compile(
    r"\b(?:are|were|is|was|have|had|has|will|that|which|who|whose|it|they|we|council|in|made|received)\b|[,.;:()]"
)


def _whole(sentence: Sentence, figure: Figure) -> str:
    """What the larger figure of "42 of the 195 requests it received" counts; "" where it is no such figure."""
    if figure.unit != "count" or not _OF_WHOLE.search(sentence.text[: figure.start]):
        return ""
    rest = sentence.text[figure.end : figure.end + 90]
    end = _WHOLE_ENDS.search(rest)
    named = [m.measure for m in find_mentions(rest[: end.start()] if end else rest) if m.measure]
    return named[-1] if named and not named[-1].startswith("places") and _unit_fits(named[-1], figure) else ""


def _is_waiting(sentence: Sentence, figure: Figure) -> bool:
    """Children who wait for a place, or places that are lacking, are neither placements nor new places."""
    after = sentence.text[figure.end : figure.end + 70]
    before = sentence.text[max(0, figure.start - 30) : figure.start]
    return bool(
        re.match(r"(?:\s[\w'’-]+){0,7}?\s(?:waiting|awaiting|without|missing|short\b(?!\sof the))", after)
        or re.search(r"\b(?:shortfall|shortage|gap|lack|waiting list) of (?:about |around |some |over )?$", before)
    )


# --- Counts, shares and rates -----------------------------------------------------------------------------------------


def _attach_number(
    sentence: Sentence, at: int, figure: Figure, context: Context, topic: str, before: Sequence[Attached]
) -> Attached:
    if figure.written.lower().startswith("halv"):
        return _halved(sentence, figure)
    whole = _whole(sentence, figure)
    if whole:
        return whole, None
    head, mention = _head(sentence, figure)
    made = _n_place(sentence, figure) or _school_for(sentence, figure) or _bracketed_places(sentence, figure)
    if made is not None:
        return made
    if head == "foreign":
        return NONE
    mention = _under_label(sentence, figure, mention)
    if (
        before
        and figure.unit == "percent"
        and _reach(sentence, figure) > figure.end
        and sentence.text[figure.end : figure.end + 1] == ")"
    ):
        return (before[-1][0], None) if before[-1][0] and _unit_fits(before[-1][0], figure) else NONE
    if before and before[-1][0] and _restates(sentence, figure):
        return before[-1][0], None
    done = _what_was_done(sentence, figure)
    if done is not None:
        return done.measure, done
    said_of_it = _said_of_it(sentence, figure, topic, before) if head == "bare" and mention is None else ""
    if said_of_it:
        return said_of_it, None
    listed = bool(before) and before[-1][0].startswith("placements") and _listed(sentence, at)
    if mention is not None and not listed and _counts_institutions(sentence, figure, mention):
        return NONE
    if re.match(r"\sof\s", sentence.text[figure.end :]) and _is_part_of_reviewed(sentence, figure):
        return NONE
    if mention is not None and mention.words.lower().startswith("new one") and not _on_plans(sentence, mention, topic):
        return NONE
    if mention is not None and _SPEND_ON.search(sentence.text[max(0, mention.start - 45) : mention.start]):
        return NONE
    if _is_denominator(sentence, figure) or _is_waiting(sentence, figure):
        return NONE
    if mention is not None and _shares_out(sentence, figure, mention):
        return NONE
    if mention is not None and not (mention.weak and mention.words.lower().rstrip("s") in _PLAIN):
        mention = _predicate(sentence, figure, mention) or mention
        measure = _for_unit(mention, figure, sentence)
        if measure:
            return measure, mention
        if mention.measure == "":
            return NONE
    if _is_part_of_reviewed(sentence, figure):
        return NONE
    if head == "bare" and mention is None and before and _continues(sentence, at) and _unit_fits(before[-1][0], figure):
        return before[-1][0], None
    best = _nearest(sentence, at, figure, own_clause=head == "neutral")
    if best is not None and _SPEND_ON.search(sentence.text[max(0, best.mention.start - 45) : best.mention.start]):
        return NONE
    if (
        mention is not None
        and _NEW_PLACE.match(mention.words)
        and (_is_new_provision(sentence) or any(m.measure.startswith("placement") for m in sentence.mentions))
        and not _own_places(sentence, figure)
    ):
        return "places_special", mention
    if (
        best is not None
        and mention is not None
        and _plain(mention)
        and not sentence.part(figure.start)[0] <= best.mention.start < sentence.part(figure.start)[1]
    ):
        best = None
    if (
        mention is not None
        and _plain(mention)
        and (best is None or best.mention is mention)
        and _NEW.search(sentence.text)
    ):
        if topic in ("placements_mainstream", "placements_resourced"):
            return "places_resourced", mention
        if topic.startswith(("places_", "placements_special")):
            return topic.replace("placements_", "places_"), mention
    if best is None and mention is not None and mention.weak and _unit_fits(mention.measure, figure):
        return mention.measure, mention
    if best is not None:
        measure = _for_unit(best.mention, figure, sentence)
        return (measure, best.mention) if measure else NONE
    if figure.word and figure.unit == "count":
        return NONE
    if before and before[-1][0] and _listed(sentence, at) and _unit_fits(before[-1][0], figure):
        return before[-1][0], None
    if re.match(r"\s(?:\w+ )?of (?:them|these|those)\b", sentence.text[figure.end :]):
        return NONE
    own = re.match(
        r"(?:\s[\w-]+){0,2}\s(?:were|was|are|is|have|had)\b(?!(?: \w+){0,3} (?:have|with) )",
        sentence.text[figure.end :],
    )
    if head == "neutral" and own:
        return NONE
    held = context.measure or ""
    loose = head == "neutral" and re.match(
        r"\s(?:\w+ )?(?:pupils|children|people|students)\b", sentence.text[figure.end :]
    )
    if loose and not re.search(
        r"\b(?:more|fewer|another|further|other|some|about)\b",
        sentence.text[max(0, figure.start - 14) : figure.end + 14],
    ):
        return NONE
    if topic and not held and _ELLIPTIC.match(sentence.text) and _unit_fits(topic, figure):
        return topic, None
    if held and _unit_fits(held, figure) and (context.leads or len(sentence.text) < 160):
        return (held, None) if not _foreign_subject(sentence, figure) else NONE
    return NONE


def _head(sentence: Sentence, figure: Figure) -> tuple[str, Mention | None]:
    """What is counted, by the words right after the figure: a mention, something neutral, nothing, or something foreign."""
    text = sentence.text
    reach = _reach(sentence, figure)
    tokens = [t for t in sentence.tokens if t.start >= reach][:9]
    mentions = sentence.mentions
    last = reach
    unknown = 0
    for token in tokens:
        between = text[last : token.start]
        if re.search(r"[;:.!?()]|,(?!\s?(?:health|and care))|\s[–—-]\s", between):
            return ("foreign" if unknown else "bare"), None
        mention = next((m for m in mentions if m.start <= token.start < m.end), None)
        if mention is not None:
            if mention.measure == "" and re.search(r"\bplan\b|in place|take place", mention.words, re.IGNORECASE):
                return "bare", None
            return ("mention", mention) if mention.measure else ("foreign", mention)
        stem = token.stem
        if text[token.start : token.end].lower() in ("schools", "councils", "authorities", "sites"):
            return "foreign", None
        if stem in ("more", "few", "fewer", "less") and not any(
            m.start >= token.end and m.start - token.end < 30 for m in mentions
        ):
            return "bare", None
        if stem in _CHANGE_NOUN:
            return _change_of(sentence, token.end)
        if stem == "of" or stem in ("out",):
            last = token.end
            continue
        if (
            stem in _FUNCTION
            or stem in _COMPARED
            or (stem.endswith("ly") and stem not in ("family", "supply", "assembly"))
        ):
            return ("foreign" if unknown else "bare"), None
        if any(f.start == token.start for f in sentence.figures):
            if token.start > figure.end + 12:
                return "bare", None
            last = token.end
            continue
        if stem in _NEUTRAL and stem not in ("new", "young", "total"):
            return "neutral", None
        if stem in _ADJECTIVE or (
            stem.endswith(("al", "ed", "ing", "based", "ive", "ic"))
            and stem not in ("meeting", "hearing", "building", "nothing")
        ):
            last = token.end
            continue
        if stem in ("a", "the", "an", "our", "their", "its"):
            if not re.search(r"\bof$", text[: token.start].rstrip()):
                return ("foreign" if unknown else "bare"), None
            last = token.end
            continue
        unknown += 1
        if unknown > 2:
            return "foreign", None
        last = token.end
    return ("foreign" if unknown else "bare"), None


def _reach(sentence: Sentence, figure: Figure) -> int:
    """Where the words after the figure begin: past a share in brackets, "1,394 (41%) were in mainstream schools"."""
    text = sentence.text
    share = re.match(r"\s?\([^()\d]{0,3}\d[^()]{0,10}\)", text[figure.end :])
    if share:
        return figure.end + share.end()
    if text[figure.end : figure.end + 1] == ")" and re.search(r"\d\s?\([^()\d]{0,3}$", text[: figure.start]):
        return figure.end + 1
    return figure.end


def _change_of(sentence: Sentence, end: int) -> tuple[str, Mention | None]:
    """What a "2% increase" is in: a mention, or something foreign ("in top-ups")."""
    match = re.match(r"\s(?:in|to|of|on|for)\s(?:the\s|our\s|its\s)?", sentence.text[end:])
    if not match:
        return "bare", None
    at = end + match.end()
    following = next((m for m in sentence.mentions if m.end > at), None)
    flow = following is not None and following.weak and following.measure in _FLOW_VERBS
    if (
        following is not None
        and not flow
        and following.start - at < 45
        and not sentence.crossings(at, following.start)[0]
    ):
        return ("mention", following) if following.measure else ("foreign", following)
    return "foreign", None


def _predicate(sentence: Sentence, figure: Figure, mention: Mention) -> Mention | None:
    """In "38% of assessments met the 20-week limit" what is said of them, not what they are."""
    if figure.unit != "percent" and not mention.weak and mention.measure not in _SHARE_OF:
        return None
    if mention.measure not in _SHARE_OF and not mention.weak:
        return None
    if figure.unit == "percent":
        earlier = [
            m for m in sentence.mentions if m.end <= figure.start and m.measure in _PREDICATES | {"ehc_assessments"}
        ]
        if (
            earlier
            and mention.measure == "ehc_requests"
            and len(sentence.tokens_between(earlier[-1].end, figure.start)) <= 5
        ):
            return earlier[-1]
    following = [m for m in sentence.mentions if m.start >= mention.end and m.measure]
    for other in following[:2]:
        hard, _ = sentence.crossings(mention.end, other.start)
        nearer = [f for f in sentence.figures if mention.end <= f.start < other.start]
        if hard or nearer or re.search(r",|\band\b", sentence.text[mention.end : other.start]):
            return None
        if figure.unit == "percent" and (other.measure in _PREDICATES or (family_of(other.measure) == "placements")):
            return other
        if figure.unit == "count" and mention.weak and family_of(other.measure) in ("placements", "places"):
            return other
    return None


def _is_part_of_reviewed(sentence: Sentence, figure: Figure) -> bool:
    """Whether the figure counts something else done for plans: "annual reviews for 2,320 of 3,007 plans"."""
    low, _ = sentence.clause(figure.start, figure.end)
    before = [m for m in sentence.mentions if low <= m.start and m.end <= figure.start]
    return bool(before) and before[-1].measure == "" and not re.search(r"\bplan\b", before[-1].words, re.IGNORECASE)


def _nearest(sentence: Sentence, at: int, figure: Figure, own_clause: bool = False) -> _Candidate | None:
    """The mention that the figure most likely belongs to where none follows it directly."""
    candidates = []
    figures = sentence.figures
    low, _ = sentence.part(figure.start)
    begins = own_clause and figure.start - low < 12 and low > 0
    for mention in sentence.mentions:
        if begins and mention.end <= figure.start:
            continue
        if mention.weak and mention.words.lower() in _KINDS and _words_apart(sentence, mention, figure):
            continue
        if mention.weak and mention.end <= figure.start and not _weak_subject(sentence, mention, figure):
            continue
        if mention.weak and mention.start >= figure.end and sentence.crossings(figure.end, mention.start) != (0, 0):
            continue
        if mention.measure and not _unit_fits(mention.measure, figure):
            continue
        if _of_placement(sentence, mention):
            continue
        if mention.measure == "" and re.search(
            r"\bplan\b|in place|take place|took place", mention.words, re.IGNORECASE
        ):
            continue
        if mention.end <= figure.start:
            cost = _cost_before(sentence, mention, figure, at)
        elif mention.start >= figure.end:
            if sentence.crossings(figure.end, mention.start)[0]:
                continue
            cost = _cost_after(sentence, mention, figure, figures)
        else:
            cost = 0.2
        if mention.weak:
            cost += 0.3 if cost < 1 else 1.5
        cost += 1.0 if mention.measure == "" else 0
        candidates.append(_Candidate(cost, mention))
    if not candidates:
        return None
    best = min(candidates, key=lambda c: c.cost)
    return best if best.cost < 14 else None


_FLOW_VERBS: Final = frozenset({"ehc_assessments", "ehc_refusals", "ehc_plans_ceased"})


def _of_placement(sentence: Sentence, mention: Mention) -> bool:
    """Whether the plans only say whose the placements are: "AP placements for pupils with EHCPs"."""
    return any(
        ((family_of(m.measure) == "placements" and mention.measure == "ehc_plans") or m.measure == "")
        and m.end <= mention.start
        and re.fullmatch(r"\s(?:for|of|by|among)\s(?:the |our |all )?", sentence.text[m.end : mention.start])
        for m in sentence.mentions
    )


_KINDS: Final = frozenset({"special", "independent", "resourced"})


def _words_apart(sentence: Sentence, mention: Mention, figure: Figure) -> bool:
    """Whether a kind of school named by one word ("688 special, 154 independent") stands apart from the figure."""
    start, end = min(mention.end, figure.end), max(mention.start, figure.start)
    return bool(sentence.between(start, end).strip(" :"))


def _weak_subject(sentence: Sentence, mention: Mention, figure: Figure) -> bool:
    """Whether a weak mention stands close enough before: "plans could number 4,500"."""
    hard, soft = sentence.crossings(mention.end, figure.start)
    family = family_of(mention.measure)
    if mention.measure in _FLOW_VERBS and mention.words.lower().endswith(("ed", "down", "ing", "cease")):
        return sentence.text[mention.end : figure.start].strip() == ""
    words = len(sentence.tokens_between(mention.end, figure.start))
    if sentence.text[mention.end :][:2] in (": ", ":") and mention.end <= sentence.colon < figure.start:
        return True  # a label: "Target for requests: 420 in 2024, 400 in 2025"
    if family == "money":
        return hard <= 1 or mention.end <= sentence.colon < figure.start
    if mention.measure.startswith("placements"):
        return hard <= 1 and words <= 14
    if mention.start < 14 and words <= 16 and not hard:
        return True  # the subject of the sentence, with a relative clause between
    return not hard and not soft and words <= 8


def _cost_before(sentence: Sentence, mention: Mention, figure: Figure, at: int) -> float:
    hard, soft = sentence.crossings(mention.end, figure.start)
    words = len(sentence.tokens_between(mention.end, figure.start))
    others = sum(
        1 for m in sentence.mentions if m.measure and not m.weak and mention.end <= m.start and m.end <= figure.start
    )
    if not words and mention.end <= figure.start and sentence.text[mention.end : figure.start].strip(" :(") == "":
        return -1.5 if mention.weak else 0
    if re.fullmatch(
        r"\s(?:of|was|is|at|were|are|by|to)\s(?:about |around |just |some )?", sentence.text[mention.end : figure.start]
    ):
        return -1.5 if mention.weak else 0
    if mention.end <= sentence.colon < figure.start:
        hard = min(hard, 1)  # a lead-in rules all that follows its colon
    return 1 + 3 * hard + 0.8 * soft + 0.12 * words + 1.2 * others


def _cost_after(sentence: Sentence, mention: Mention, figure: Figure, figures: Sequence[Figure]) -> float:
    reach = min(_reach(sentence, figure), mention.start)
    hard, soft = sentence.crossings(reach, mention.start)
    words = sentence.tokens_between(reach, mention.start)
    passed = sum(1 for f in figures if reach <= f.start < mention.start)
    joined = bool(words) and (
        (words[-1].stem in _OF_WHAT | {"the", "number", "our"} and len(words) <= 6)
        or (words[0].stem in _OF_WHAT and len(words) <= 4)
    )
    return (0.4 if joined else 2.2) + 4 * hard + 1.5 * soft + 0.15 * len(words) + 2.0 * passed


def _listed(sentence: Sentence, at: int) -> bool:
    """Whether the figure goes on a list that the one before it began: "1,500 in 2024-25 and 1,400 in 2025-26"."""
    if not at:
        return False
    between = sentence.text[sentence.figures[at - 1].end : sentence.figures[at].start]
    return len(between) < 70 and not re.search(r"[;.]", between)


def _continues(sentence: Sentence, at: int) -> bool:
    """Whether nothing but commas, periods and "and" stands between the figure and the one before it."""
    if not at:
        return False
    start, end = sentence.figures[at - 1].end, sentence.figures[at].start
    if any(start <= m.start < end for m in sentence.mentions):
        return False
    between = sentence.between(start, end)
    return len(between) < 60 and bool(
        re.fullmatch(
            r"[\s,]*(?:(?:and|in|by|at|the|end|of|then|for|to|just|about|only|20\d\d(?:[-/]\d\d(?:\d\d)?)?|January|March|September|year|\d{1,2}|rising|falling)[\s,]*)*",
            between,
        )
    )


def _foreign_subject(sentence: Sentence, figure: Figure) -> bool:
    before = [m for m in sentence.mentions if m.end <= figure.start]
    return bool(before) and before[-1].measure == ""


def _unit_fits(measure: str, figure: Figure) -> bool:
    money = family_of(measure) == "money"
    if figure.unit.startswith("gbp"):
        return money
    if figure.unit == "weeks":
        return measure == "ehc_timeliness"
    if figure.unit == "count" and figure.word and not figure.value:
        return measure != "ehc_timeliness"
    if figure.unit == "count":
        return not money and measure != "ehc_timeliness"
    if figure.unit in ("percent", "percentage_points"):
        return measure not in ("dfe_payment", "dsg_savings", "dsg_in_year")
    if figure.unit in ("per_1000", "per_10000"):
        return family_of(measure) == "ehc_plans"
    return not money and measure != "ehc_timeliness"


def _for_unit(mention: Mention, figure: Figure, sentence: Sentence) -> str:
    """The measure that the mention names for a figure in this unit; "" where the two do not go together."""
    if not mention.measure or not _unit_fits(mention.measure, figure):
        return ""
    if mention.measure == "places_special" and mention.weak and not _is_new_provision(sentence):
        return ""
    if figure.unit == "weeks" and not re.search(r"average|wait|time", mention.words, re.IGNORECASE):
        return ""
    return mention.measure


_NEW: Final = re.compile(
    r"\b(?:new|creat\w+|additional|extra|open\w*|build\w*|expan\w+|deliver\w*|more|further|develop\w*|enlarg\w+|establish\w*|provi\w+|add\w*|commission\w*|places)\b",
    re.IGNORECASE,
)
_SEND: Final = re.compile(
    r"\b(?:special|specialist|SEND|SEN|resourced?|unit|units|autism|SEMH|AP|PRU|hub|hubs|EHCPs?|base|bases|needs|free school)\b"
)


def _is_new_provision(sentence: Sentence) -> bool:
    """Whether plain "places" are such as the council creates for children with special needs."""
    return bool(_NEW.search(sentence.text) and _SEND.search(sentence.text))


def _as_places(
    sentence: Sentence, figure: Figure, measure: str, mention: Mention | None, before: Sequence[Attached]
) -> str:
    """The measure of new places where places in a kind of school are counted: "16 at Dale Special School"."""
    places = _PLACES.get(measure)
    if places is None or figure.unit != "count" or mention is None:
        return measure
    low, high = min(figure.end, mention.end), max(mention.start, figure.start)
    near = sentence.text[low:high] + mention.words + sentence.text[figure.end : figure.end + 12]
    if re.search(r"\b(?:pupils?|children|people|learners|placements?|placed|attend\w*)\b", near, re.IGNORECASE):
        return measure
    if re.search(r"\bplaces?\b", near, re.IGNORECASE) and measure != "placements_mainstream":
        return places
    if (
        before
        and before[-1][0].startswith("places_")
        and not re.search(r"\b(?:pupils?|children|placements?)\b", sentence.text[high:][:30], re.IGNORECASE)
    ):
        return places
    return measure


_PLACES: Final = {
    "placements_special": "places_special",
    "placements_resourced": "places_resourced",
    "placements_ap": "places_ap",
    "placements_mainstream": "places_resourced",
}


# --- Money ------------------------------------------------------------------------------------------------------------


def _attach_money(
    sentence: Sentence, at: int, figure: Figure, context: Context, topic: str, before: Sequence[Attached]
) -> Attached:
    head, mention = _head(sentence, figure)
    if head == "foreign" and mention is not None:
        return NONE
    if mention is not None and mention.measure == "dfe_payment" and _other_payer(sentence, figure, mention):
        return NONE
    pounds = scaled(figure.value, figure.unit)[0]
    said_of_it = _said_of_it(sentence, figure, topic, before)
    if said_of_it and family_of(said_of_it) == "money":
        return _money_allowed(said_of_it, pounds), None
    low, _ = sentence.part(figure.start)
    lined = re.search(r"\bbudget\b", sentence.text[low : figure.start]) and not re.search(
        r"high needs|DSG|HNB|block", sentence.text[low : figure.start], re.IGNORECASE
    )
    if lined and _OVER.match(sentence.text[figure.end :]):
        return NONE
    if _OVER.match(sentence.text[figure.end :]) and _speaks_of_dsg(sentence, context, topic):
        return "dsg_in_year", None
    if _is_spending(sentence, figure):
        return NONE
    if mention is not None and family_of(mention.measure) == "money":
        best: Mention | None = mention
    else:
        candidate = _nearest(sentence, at, figure)
        best = candidate.mention if candidate else None
    if best is None:
        if before and before[-1][0] and _listed(sentence, at) and family_of(before[-1][0]) == "money":
            return before[-1][0], None
        held = context.measure if family_of(context.measure) == "money" else topic
        if family_of(held) == "money" and (_ELLIPTIC.match(sentence.text) or context.leads):
            return _money_allowed(held, pounds), None
        return NONE
    if best.weak and best.measure == "dsg_in_year" and _is_line(sentence, best):
        return NONE
    if best.start >= figure.end and sentence.crossings(figure.end, best.start) != (0, 0):
        return NONE
    if best.measure == "dfe_payment" and _other_payer(sentence, figure, best):
        return NONE
    if _lists_lines(sentence, figure, best):
        return NONE
    if best.weak and best.measure == "dsg_deficit" and pounds < 150_000:
        return NONE
    if best.measure == "" or (best.weak and not _speaks_of_dsg(sentence, context, topic)):
        return NONE
    measure = _money_allowed(best.measure, pounds)
    return (measure, best) if measure else NONE


_OVER: Final = re.compile(
    r"\s(?:over (?:budget|its budget|what)|over(?=[,.;]|\sand\b)|overspent|overdrawn)", re.IGNORECASE
)
_SPENT_AFTER: Final = re.compile(
    r"^\s(?:of (?:reserves|property|assets|land|capital|pressures)|(?:(?:is|was|are|were|goes|will go|be|of which|will be|being)\s)?(?:on|for|towards?|against)\s(?!the (?:first|second|third|last|whole|year|next)\b|\d|£|an?\s|(?:the\s)?(?:dsg|dedicated|high needs|send\b|special educational|20\d\d|year|each|this|next|its|financial|block|a safety|a budget|a high needs)))",
    re.IGNORECASE,
)
_SPENT_BEFORE: Final = re.compile(
    r"\b(?:budget|allocation|allowance|grant|income|sell|property|spend|spends|spent|spending|invest|investing|investment of|capital of|cost of borrowing|transfer(?: of)?)\s(?:of\s|worth\s|about\s|around\s|some\s|nearly\s|over\s|c\.?\s?)*$",
    re.IGNORECASE,
)


def _is_spending(sentence: Sentence, figure: Figure) -> bool:
    """Whether the sum is a budget or a line of spending: "£11m on top-ups", "a budget of £65m"."""
    before, after = sentence.text[: figure.start], sentence.text[figure.end : figure.end + 60]
    if re.search(r"\((?:planned |approved |original )?budget:?\s$", before):
        return False
    if re.search(r"\bof which (?:about |some )?$", before) and re.match(
        r"\s(?:was|is|were|goes|went|for)\s(?!achieved|delivered|made|saved|paid|received)", after
    ):
        return True
    if re.match(r"\s(?:more|less) on (?!SEND|SEN\b|special|high needs)", after):
        return True
    if re.search(
        r"more (?:on|than)|average|per (?:place|pupil|placement)|deficit budget|saving",
        after + before[-30:],
        re.IGNORECASE,
    ):
        return False
    return bool(_SPENT_AFTER.search(after) or _SPENT_BEFORE.search(before[-40:]))


def _other_payer(sentence: Sentence, figure: Figure, mention: Mention) -> bool:
    """Whether the council pays the sum itself: "and the county a further £82 million"."""
    between = sentence.text[mention.end : figure.start]
    return (
        bool(
            re.search(
                r"(?<!to the )(?<!to )\b(?:council|county|authority|city|borough)\b(?!'s? (?:dsg|deficit))",
                between,
                re.IGNORECASE,
            )
        )
        and "," in between + " ,"[:0] + between
    )


def _is_line(sentence: Sentence, mention: Mention) -> bool:
    """Whether an overspend is that of one budget line: "the independent schools budget into a £204,000 overspend"."""
    before = sentence.text[max(0, mention.start - 90) : mention.start]
    if re.search(r"\b(?:dsg|high needs|hnb|dedicated|safety valve|send|block)\b", before, re.IGNORECASE):
        return False
    if re.search(r"\bbudget\b", before[-60:], re.IGNORECASE):
        return True
    after = sentence.text[mention.end : mention.end + 60]
    if re.match(
        r"(?:\sof (?:c\.? ?|about |some )?£[\d.,]+(?:m|k| million)?)?\s(?:in|on|against|within|for)\s(?!the (?:year|dsg|block|high|dedicated|send)|20\d\d|year|dsg|high|each|both)",
        after,
        re.IGNORECASE,
    ):
        return True
    placed = any(family_of(m.measure) == "placements" and m.end < mention.start for m in sentence.mentions)
    return placed and bool(re.search(r"\b(?:an?|the)\s(?:£\S+\s)?(?:\S+\s)?$", before))


def _lists_lines(sentence: Sentence, figure: Figure, mention: Mention) -> bool:
    """Whether the sum is one line of those that a colon introduces: "£20m overspent: £11m on top-ups"."""
    between = sentence.text[mention.end : figure.start]
    colon = sentence.colon
    if mention.measure in ("dfe_payment", "dsg_savings"):
        return False
    return (
        mention.end <= colon < figure.start
        and "£" in sentence.text[:colon]
        and "(" not in between[: colon - mention.end]
    )


def _money_allowed(measure: str, pounds: Decimal) -> str:
    if measure == "placement_cost":
        return measure if 500 <= pounds <= 999_999 else ""
    return measure if pounds >= _MONEY_LEAST or pounds == 0 else ""


def _speaks_of_dsg(sentence: Sentence, context: Context, topic: str) -> bool:
    if topic.startswith(("dsg", "dfe")):
        return True
    if _OTHER_BUDGETS.search(sentence.text) and not _DSG_WORDS.search(sentence.text):
        return False
    if _DSG_WORDS.search(" ".join((sentence.text, *context.headings))):
        return True
    if len(context.around) < 1000:
        return True  # a passage by itself: what it speaks of elsewhere says little
    return not _OTHER_BUDGETS.search(context.around) or bool(_DSG_WORDS.search(context.around))
