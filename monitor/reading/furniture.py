"""What on a web page is not its article: by the names of elements, by headings, by words. Lists to read and extend."""

from __future__ import annotations

import re


def _any_of(*patterns: str) -> str:
    return "(?:" + "|".join(pattern.replace(" ", r"[\s_-]?") for pattern in patterns) + ")"


# Classes and ids; a space stands for nothing, a space, a hyphen or an underscore.
_NAMES = _any_of(
    *("breadcrumbs?", "cookies?", "cookies? (?:banner|consent|notice|bar|policy|message)", "consent"),
    *("skip (?:link|nav|to)?s?", "share", "sharing", "social(?: (?:media|links|share))?", "addthis", "addtoany"),
    *(r"related(?:[\s_-]\w+)*", "side bar", "pagination", "pager", "feedback", "rate (?:this)? page", "survey"),
    *("newsletter", "subscribe", "subscription", "latest news", "news (?:list|feed|items?|ticker|panel|widget)"),
    *("ticker", "tweets?", "twitter", "site (?:nav|menu|header|footer|search)", "main (?:nav|menu)", "mega menu"),
    *("menu", "nav(?:bar|igation)?", "toolbar", "print(?: (?:page|link|this))?"),
    "last (?:updated|modified|reviewed)",
    *("(?:page|visitor|hit|view) (?:views?|counts?|counters?|hits?)", "visitors?", "counter", "back to top"),
    *("global bar", "(?:emergency|phase) banner", "user satisfaction", "contents list", "table of contents", "toc"),
    *("page (?:tools|actions)", "popup", "modal", r"advert\w*", r"promo\w*", "search (?:box|form|bar)", "login"),
    *("translate", "chat(?:bot)?", "mgHide", "mgFileSize", "mgFooter", "mgLinks", "mgActionList", "FileSize"),
)
NAMES = re.compile(rf"(?:^|[\s_-]){_NAMES}(?:$|[\s_-])", re.IGNORECASE)

ROLES = frozenset(
    ("navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alertdialog", "menu", "menubar")
)

# Headings under which everything is left out, up to the next heading of the same rank or above.
HEADINGS = re.compile(
    "|".join(
        (
            r"related(?: items?)?|related (?:content|pages?|links?|information|news|articles?|topics?)|see also|you may also like",
            r"(?:(?:latest|recent|other|more|local|council) )?news|in this section|in this guide|on this page",
            r"(?:page )?contents|quick links|popular pages|most (?:read|viewed|popular)|share(?: this)?(?: page)?",
            r"follow us|stay connected|navigation(?: menu)?|main menu|cookies?(?: on .*)?|feedback",
            r"is this page useful\??|explore the topic|services and information|sign up(?: for .*)?|get emails.*",
            r"help us improve .*",
            r"tell us what you think.*|what'?s on|(?:upcoming )?events",
        )
    ),
    re.IGNORECASE,
)

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,? \d{1,2}(?:st|nd|rd|th)? \w+,? \d{4}"
_TIME = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:am|pm|gmt|bst)?"
_SOME_DAY = (
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9},? \d{4}|[a-z]{3,9} \d{1,2},? \d{4}"
    r"|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d\d-\d\d)"
)
_MOMENT = rf"(?:{_SOME_DAY}[t, ]+(?:at )?\d{{1,2}}[:.]\d\d(?:[:.]\d\d)?\s*(?:am|pm|gmt|bst|utc|z)?)"

# Clocks and counters, several of which may stand in one cell: what a page says of the moment at which it is looked at.
_NOW = (
    rf"(?:{_MOMENT}|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? {_SOME_DAY}"
    rf"|(?:the )?(?:current |local |server |uk )?(?:date and time|time and date|time|date)(?: now| today| is)*:? (?:is )?(?:{_MOMENT}|{_TIME})"
    rf"|(?:the )?(?:today(?:'|’)?s|current) date(?: is)?:? {_SOME_DAY}|today(?: is|:) (?:{_MOMENT}|{_SOME_DAY})"
    r"|(?:you are )?(?:our |the )?(?:visitors?|visits|hits|page (?:hits|views)|views)(?: (?:today|so far|number|no\.?|count(?:er)?|total))*:? ?[\d,]+"
    r"|(?:users?|visitors?|guests?|people) online(?: now)?:? \d+|(?:online|active|current) (?:users|visitors|guests)(?: now)?:? \d+"
    r"|(?:there (?:are|is) )?(?:currently )?\d+ (?:users?|visitors?|guests?|people)(?: (?:are|is))?(?: currently)? online(?: now)?\.?"
    r"|(?:current )?(?:temperature|weather)(?: now| today)?:? -?\d+ ?°? ?c)"
)

# Whole paragraphs that say nothing of the article: stamps of time, counters, what to click.
WORDS = re.compile(
    "|".join(
        (
            r"(?:this )?(?:page )?(?:was )?(?:last )?(?:updated|reviewed|modified|edited|published|checked)"
            r"(?: on| at)?:? (?:.*\d.*|today|yesterday)",
            r"(?:next|date of next) review:? .*|(?:first )?published:? \d{1,2} .* \d{4}.*",
            r"page (?:last )?(?:updated|reviewed|generated|modified|views?|hits?|visits?|\d+ of \d+)\b.*",
            r"(?:generated|printed|retrieved|accessed|correct) (?:on|at)\b.*",
            rf"(?:today is |it is |date: ?)?{_DAY}(?:[, ]+(?:at )?{_TIME})?|{_TIME}",
            r"you are (?:visitor|here)\b:?.{0,60}",
            r"(?:visitors?|visits|page views|hits|views)(?: (?:today|this \w+|so far))?:? ?[\d,]*(?: since .{4,20})?",
            r"(?:number of )?(?:visitors|views|visits|hits):? ?[\d,]+",
            r"[\d,]+ (?:visitors|views|visits|hits|people (?:are )?view).*",
            r".{0,30}\b(?:viewed|visited|read) [\d,]+ times\.?",
            rf"{_NOW}(?:[\s,;|·–-]+{_NOW})*",
            r"share (?:this|on)\b.{0,60}|(?:print|email|download|bookmark) this page\.?",
            r"back to (?:the )?top|skip to .{0,40}",
            r"(?:hide|show)(?: all)?(?: (?:sections|updates|this section))?",
            r"print|top|close|menu|search|home|next|previous",
            r"(?:is|was) this (?:page|information) (?:useful|helpful)\??.*",
            r"(?:we use|this (?:site|website) uses) cookies\b.*",
            r"opens? in (?:a )?new (?:window|tab)|loading\.{0,3}",
            r"©.*|(?:all )?copyright\b.{0,80}|listen|browsealoud.{0,30}",
            r"all content is available under the open government licence.*",
        )
    ),
    re.IGNORECASE | re.DOTALL,
)
