"""Tells faults apart by what came, not only by its status: a soft 404, a bot wall, a login, the home page instead.

None of these may become a version: a document must not seem to have lost its targets because a wall stood before it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

EVIDENCE = ("blocked", "login", "soft_404")
"""Faults whose page is kept, apart from every document: what stood in its place is the proof of why it was not read."""

_LOOK_AT = 200_000  # bytes: what says that a page is no page stands near its top
_WALL_MARKS = re.compile(
    rb"_Incapsula_Resource|Incapsula incident ID|cf-chl-|cf_chl_|challenge-platform|captcha-delivery\.com"
    rb"|awsWafCookieDomainList|Pardon Our Interruption|px-captcha|geo\.captcha|sucuri_cloudproxy|ddos-guard"
    rb"|Request unsuccessful\. Incapsula|/_sec/cp_challenge|edgesuite\.net/",
    re.IGNORECASE,
)
_WALL_TITLES = re.compile(
    r"just a moment|attention required|are you (a )?(human|robot)|access denied|access to this page has been denied"
    r"|checking your browser|security check|bot verification|human verification|request rejected|robot check"
    r"|verify(ing)? (that )?you are (a )?human|pardon our interruption|ddos.guard",
    re.IGNORECASE,
)
_WALL_WORDS = re.compile(
    r"are you (a )?human|verify (that )?you are (a )?human|enable javascript and cookies to continue"
    r"|checking (if the site connection is secure|your browser)|prove (that )?you are (a )?human|unusual traffic",
    re.IGNORECASE,
)
_NOT_FOUND = re.compile(
    r"^\W*(error\W*)?(404\W*($|error|page|not|file|sorry)|page not found|not found|file not found|document not found"
    r"|sorry[,. ]*(but )?(we|the page|this page|that page).{0,40}(find|found|exist|available|unavailable)"
    r"|(the|this|that) (page|document|file)( you.{0,40})? (was not|could not be|cannot be|can't be|can.t be) found"
    r"|(the|this|that) page (no longer exists|does not exist|doesn.t exist|is no longer available|cannot be displayed)"
    r"|page (does not exist|no longer exists|unavailable|missing)"
    r"|we (can.t|can ?not|couldn.t|could not) find (that|this|the) page|oops)",
    re.IGNORECASE,
)
# A site that is closed for a while, or a fault of its own, told with status 200.
_OUT_OF_ORDER = re.compile(
    r"\b(?:(?:site|website|service|page|system)s? (?:is |are )?(?:currently |temporarily )?(?:under(?:going)? |down for |closed for |offline for )?(?:(?:scheduled|planned|essential|routine) )?maintenance"
    r"|(?:scheduled|planned|essential|routine|under(?:going)?|down for) maintenance|maintenance (?:mode|page|in progress)|we(?:'ll| will) be (?:right )?back|back soon"
    r"|(?:temporarily|currently) (?:unavailable|offline|out of service|closed)|service (?:error|unavailable)|(?:internal )?server error|runtime error|application error|database error"
    r"|bad gateway|gateway time-?out|an? (?:unexpected |unhandled |application )?error (?:has )?occurred|something (?:has gone|went) wrong|technical (?:difficult|problem|issue|error|fault)\w*"
    r"|problem (?:with (?:the|this|our) (?:service|site|website)|processing your request)|request (?:could not|cannot) be processed)\b",
    re.IGNORECASE,
)
_DOCUMENT_PATH = re.compile(r"\.(?:pdf|docx?|xlsx?|xlsm|ods|odt|csv|rtf|pptx?|zip)$", re.IGNORECASE)
_NOT_FOUND_END = re.compile(
    r"(^|[|:–—-]\s*)(page not found|404( error)?|error 404|not found)\s*([|:–—-].*)?$", re.IGNORECASE
)
_LOGIN = re.compile(r"\b(sign[ -]?in|log[ -]?in|log[ -]?on|authentication required)\b", re.IGNORECASE)
_LOGIN_PATH = re.compile(r"/(log-?[io]n|sign-?in|account/log-?on|adfs/ls|oauth2?|saml|sso)(/|\.|$)", re.IGNORECASE)
_HOME_PATH = re.compile(r"^/?((index|home|default)(\.\w{2,5})?|homepage|en|site)?/?$", re.IGNORECASE)


def is_html(media_type: str, body: bytes) -> bool:
    """Whether this is a web page, by its bytes first: servers call error pages application/pdf."""
    start = body[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html", b"<head", b"<body")):
        return True
    if start.startswith((b"%pdf", b"pk\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf")):
        return False
    return media_type in ("text/html", "application/xhtml+xml") and b"<" in start


def _inside(tag: bytes, body: bytes) -> str:
    found = re.search(rb"<" + tag + rb"(?:\s[^>]{0,500})?>(.{0,600}?)</" + tag, body, re.IGNORECASE | re.DOTALL)
    if found is None:
        return ""
    text = re.sub(r"<[^>]{0,300}>", " ", found[1].decode("utf-8", errors="replace"))
    return " ".join(text.replace("’", "'").replace("&#39;", "'").replace("&rsquo;", "'").split())


def _visible(body: bytes) -> str:
    """The words of a page, roughly; only of short pages, which walls are."""
    text = re.sub(rb"<(script|style)\b.*?(</\1\s*>|$)", b" ", body, flags=re.IGNORECASE | re.DOTALL)
    return " ".join(re.sub(rb"<[^>]{0,500}>", b" ", text).decode("utf-8", errors="replace").split())


def is_bot_wall(status: int, headers: Mapping[str, str], body: bytes) -> bool:
    """Whether this answer asks for proof that we are human. A page that merely mentions such a thing is none."""
    if "challenge" in headers.get("cf-mitigated", "").lower() or headers.get("x-amzn-waf-action"):
        return True
    if len(body) > _LOOK_AT or not is_html("text/html", body):
        return False
    title = _inside(b"title", body)
    if _WALL_TITLES.search(title) and (status != 200 or _WALL_MARKS.search(body) or len(_visible(body)) < 1500):
        return True
    if not _WALL_MARKS.search(body) and not _WALL_WORDS.search(body.decode("utf-8", errors="replace")):
        return False
    # A real page says more than this, whatever script its owner's guard puts into it.
    return len(_visible(body)) < 600


def find_fault(
    url: str, final_url: str, status: int, headers: Mapping[str, str], media_type: str, body: bytes
) -> tuple[str, str] | None:
    """(reason, words) where an answer is not what was asked for; None where it can be taken."""
    if is_bot_wall(status, headers, body):
        return "blocked", f"it asked for proof that we are human (status {status})"
    if status in (404, 410):
        return "gone", f"it answered that the page is {'gone' if status == 410 else 'not there'} (status {status})"
    if status in (401, 407):
        return "login", f"it asks for a login (status {status})"
    if status == 403:
        return "blocked", "it refused us (status 403)"
    if status == 429:
        return "rate_limited", "it asked us to come back later (status 429)"
    if status >= 500:
        return "server_error", f"it has a fault of its own (status {status})"
    if status >= 400:
        return "client_error", f"it refused the request (status {status})"
    if status not in (200, 203):
        return "malformed", f"it answered with status {status}, which is no document"
    if _leads_home(url, final_url):
        return "home", f"it leads to {final_url}, the site's home page, instead"
    if not body.strip(b"\0 \t\r\n"):
        return "empty", "the answer was empty"
    if is_html(media_type, body):
        return _fault_of_page(url, final_url, body[:_LOOK_AT])
    return None


def _leads_home(url: str, final_url: str) -> bool:
    if not final_url or final_url == url:
        return False
    asked, came = urlsplit(url), urlsplit(final_url)
    return not _HOME_PATH.match(asked.path) and bool(_HOME_PATH.match(came.path)) and not came.query


def _fault_of_page(url: str, final_url: str, body: bytes) -> tuple[str, str] | None:
    title, heading = _inside(b"title", body), _inside(b"h1", body)
    for words in (title, heading):
        if words and (_NOT_FOUND.search(words) or _NOT_FOUND_END.search(words)):
            return "soft_404", f"it says “{words[:120]}”, though with status 200"
    said = _visible(body) if len(body) < 100_000 else ""
    if said and len(said) < 1500:
        for words in (title, heading, said if len(said) < 400 else ""):
            if words and _OUT_OF_ORDER.search(words):
                return "server_error", f"it says “{words[:120]}”, though with status 200"
        if (
            len(said) < 400
            and _DOCUMENT_PATH.search(urlsplit(url).path)
            and re.search(r"\berror\b", said, re.IGNORECASE)
        ):
            return "server_error", f"it answered a document's address with a page that says “{said[:120]}”"
    asks_password = re.search(rb"<input[^>]{0,300}type\s*=\s*['\"]?password", body, re.IGNORECASE) is not None
    redirected = urlsplit(final_url or url).path != urlsplit(url).path
    if asks_password and (_LOGIN.search(title) or _LOGIN.search(heading)):
        return "login", f"it asks for a login (“{(title or heading)[:80]}”)"
    if redirected and _LOGIN_PATH.search(urlsplit(final_url).path):
        return "login", f"it leads to a login page ({final_url})"
    return None
