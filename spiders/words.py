"""Which links are worth following, by the one list in words.toml, and what a document is called for good."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final
from urllib.parse import unquote

from spiders.guards import split


@cache
def _lists() -> dict[str, Any]:
    return tomllib.loads(files("spiders").joinpath("words.toml").read_text(encoding="utf-8"))


def even_out(text: str) -> str:
    """text as it is compared: lower case, one space for whatever stands between words, no apostrophes.

    >>> even_out("Safety\\u2011Valve_agreement (Children\\u2019s)")
    'safety valve agreement childrens'
    """
    return " ".join(re.sub(r"[^\w]|_", " ", re.sub(r"['’‘]", "", text.lower())).split())


def _pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    alternatives = sorted({even_out(phrase) for phrase in phrases}, key=len, reverse=True)
    return re.compile(r"(?<!\w)(" + "|".join(re.escape(phrase) + "s?" for phrase in alternatives) + r")(?!\w)")


@cache
def _compiled(section: str, name: str) -> re.Pattern[str]:
    return _pattern(_lists()[section][name])


@cache
def _compiled_words(words: tuple[str, ...]) -> re.Pattern[str]:
    return _pattern(words)


def known_hosts() -> tuple[str, ...]:
    return tuple(_lists()["hosts"]["known"])


def file_type(url: str) -> str:
    """The ending of the file that url names ("pdf"), or "" for what may be a page.

    ModernGov's converter and CMIS's Document.ashx name no file but always answer with one.
    """
    parts = split(url)
    path = unquote(parts.path).lower()
    if path.endswith(("/mgconvert2pdf.aspx", "/document.ashx")):
        return "pdf"
    ending = path.rpartition("/")[2].rpartition(".")
    found = ending[2] if ending[1] else ""
    if found in ("ashx", "aspx", "php", ""):
        query = re.search(r"\.([a-z]{3,4})(?:&|$)", unquote(parts.query).lower())
        found = query[1] if query else ""
    return found if found in _lists()["types"]["files"] else ""


_DOWNLOAD: Final = re.compile(
    r"/downloads?/file/\d+"
    r"|/(?:download|get-?file|get-?document|download-?file|download-?document|open-?document|view-?document)"
    r"(?:\.(?:aspx|ashx|php|asp))?/?$",
    re.IGNORECASE,
)


def is_file(url: str) -> bool:
    """Whether url leads to a file: by its ending, or by a path that content systems give to files without any.

    >>> is_file("https://a.gov.uk/downloads/file/4711/our-plan"), is_file("https://a.gov.uk/media/12/download?inline")
    (True, True)
    >>> is_file("https://a.gov.uk/downloads/download/12/plans")
    False
    """
    return bool(file_type(url)) or _DOWNLOAD.search(unquote(split(url).path)) is not None


def file_name(url: str) -> str:
    """The words of a file's name: what its address says of it, "" where that is a number or a code.

    >>> file_name("https://a.gov.uk/media/1234/DSG-management-plan_v2.pdf")
    'DSG management plan v2'
    """
    path = _DOWNLOAD.sub(lambda found: found[0] if found[0][-1].isdigit() else "", unquote(split(url).path))
    last = path.rstrip("/").rpartition("/")[2]
    name = last.rpartition(".")[0] if file_type(url) and "." in last else last
    words_ = " ".join(re.sub(r"[-_+.]|%20", " ", name).split())
    return words_ if re.search(r"[A-Za-z]{3}", words_) and not re.fullmatch(r"[0-9a-fA-F ]+", words_) else ""


_SAYS_NOTHING: Final = re.compile(
    r"(?:(?:please )?(?:click|press|tap|follow|use|see|select) )?(?:on )?"
    r"(?:here|this|link|this link|the link|more|read more|find out more|more information|details|view|open|download|downloads"
    r"|read|file|document|attachment|pdf|word|excel|csv|continue|show|now)"
    r"(?: (?:here|now|it|this|the|a|as|in|to|for|file|files|document|documents|pdf|word|excel|version|copy|more|link|page"
    r"|view|open|download|read|full|attachment|format))*"
)


def says_nothing(text: str) -> bool:
    """Whether a link's words would do for any document.

    >>> says_nothing("Download now"), says_nothing("Click here (PDF, 2 MB)"), says_nothing("Download the plan")
    (True, True, False)
    """
    said = even_out(_FILE_DETAILS.sub(" ", text))
    return not said or _SAYS_NOTHING.fullmatch(said) is not None or text.startswith(("http://", "https://", "www."))


def is_skipped(url: str) -> bool:
    ending = split(url).path.lower().rpartition(".")[2]
    return ending in _lists()["types"]["skip"]


def why_follow(
    text: str, *, url: str = "", title: str = "", heading: str = "", words: Sequence[str] = (), about_it: bool = False
) -> str:
    """Why a link is worth following, in a few words; "" where it is not.

    about_it says that the whole page is about the matter (its own title has a strong word): then each file on it
    counts.

    >>> why_follow("DSG Management Plan", url="https://a.gov.uk/dsg.pdf")
    'says “dsg”'
    >>> why_follow("Term dates", url="https://a.gov.uk/terms.pdf")
    ''
    """
    if url and is_skipped(url):
        return ""
    kind = (file_type(url) or ("downloaded" if is_file(url) else "")) if url else ""
    name = file_name(url) if kind else ""
    said = even_out(" . ".join((text, title, name)))
    if words and (found := _compiled_words(tuple(words)).search(said)):
        return f"says “{found[1]}”, a word of this source"
    if found := _compiled("follow", "strong").search(said):
        return f"says “{found[1]}”"
    if _compiled("follow", "never").search(said):
        return ""
    weak = list(dict.fromkeys(match[1] for match in _compiled("follow", "weak").finditer(said)))
    if kind and weak:
        return f"a {kind} file that says “{weak[0]}”"
    if kind and about_it:
        return f"a {kind} file on a page about it"
    if kind and (found := _compiled("follow", "strong").search(even_out(heading))):
        return f"a {kind} file under “{found[1]}”"
    if len(weak) >= 2:
        return f"says “{weak[0]}” and “{weak[1]}”"
    if url and not kind and (found := _compiled("follow", "pages").search(said)):
        return f"a page that says “{found[1]}”"
    return ""


def is_about_it(*texts: str) -> bool:
    """Whether a page's own title or heading says what we look for."""
    return any(_compiled("follow", "strong").search(even_out(text)) for text in texts)


def is_exempt(text: str) -> bool:
    """Whether a committee's paper is marked as not for the public."""
    return (
        re.search(
            r"\b(exempt|restricted|confidential|part (2|ii|b)\b(?=.{0,20}(private|exempt|confidential)))", text, re.I
        )
        is not None
    )


def is_committee(name: str) -> bool:
    """Whether a committee of this name may deal with the matter."""
    said = even_out(name)
    wanted = _compiled("committees", "follow").search(said)
    if wanted is None:
        return False
    # A schools forum is wanted whatever else its name says; "Children, Families and Housing" is too, "Planning
    # Cabinet" is not.
    sure = re.search(r"forum|child|education|send|young|cabinet$|^executive$|^cabinet", wanted[1]) or "forum" in said
    return bool(sure) or _compiled("committees", "never").search(said) is None


_REVISION = re.compile(
    r"\(?\b(revised|updated|amended|corrected|republished|re-?issued|new version|final version|final|latest version)\b"
    r"(\s+(version|on|in))?(\s*:?\s*(\d{1,2}(st|nd|rd|th)?\s+)?"
    r"(january|february|march|april|may|june|july|august|september|october|november|december)\s+\d{4})?\)?"
    r"|\b(version|v)\s*\.?\s*\d+(\.\d+)*\b",
    re.IGNORECASE,
)
_FILE_DETAILS = re.compile(
    r"[(\[]?\b(pdf|word|excel|docx?|xlsx?|ods|odt|csv|html)?[\s,:-]*\d+([.,]\d+)?\s?(kb|mb|bytes)\b[^)\]]*[)\]]?"
    r"|[(\[](pdf|word|excel|docx?|xlsx?|ods|odt|csv|html|opens? in (a )?new (window|tab))[^)\]]*[)\]]",
    re.IGNORECASE,
)


def identity_of(title: str) -> str:
    """What stays of a title when its document is replaced: without revision words, versions and file sizes.

    The years of an agreement stay: next year's is another document.

    >>> identity_of("Kent: dedicated schools grant \\u2018safety valve\\u2019 agreement 2022-2023 (revised May 2024)")
    'kent dedicated schools grant safety valve agreement 2022 2023'
    """
    return even_out(_REVISION.sub(" ", _FILE_DETAILS.sub(" ", title)))[:300]


@dataclass(frozen=True)
class Chosen:
    """A link worth following, and why."""

    url: str
    text: str
    why: str
    kind: str  # "file" or "page"
    title: str = ""  # what the document is called, where text says nothing of it
    again: bool = False  # it is, or stands for, a document known from this page
