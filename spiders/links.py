"""Reads a web page for the links on it: messy council pages too, with beautifulsoup4 on lxml."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from bs4 import BeautifulSoup, Tag

from spiders import guards, words
from spiders.guards import Fault

MAX_PAGE_BYTES = 3_000_000
MAX_MARKS = 60_000  # a large page of a council has some thousand; the crawl stands still while one is looked through
MAX_LINKS = 5_000


@dataclass(frozen=True)
class PageLink:
    """A link as the page shows it, and the heading that it stands under."""

    href: str
    text: str
    title: str = ""
    heading: str = ""


@dataclass(frozen=True)
class WebPage:
    title: str
    heading: str
    links: tuple[PageLink, ...] = field(default=())


@dataclass(frozen=True)
class Refused:
    """A link that would be worth following, but that our own rules refuse."""

    href: str
    text: str
    fault: Fault


def soup_of(body: bytes, charset: str = "") -> BeautifulSoup:
    if len(body) > MAX_PAGE_BYTES:
        raise Fault("too_large", f"a web page of {len(body) // 1_000_000} MB is more than we look through for links")
    if (marks := len(re.findall(rb"<[A-Za-z]", body))) > MAX_MARKS:
        raise Fault("too_large", f"a web page of {marks:,} marks is more than we look through for links")
    return BeautifulSoup(body, "lxml", from_encoding=charset or None)


def text_of(tag: Tag | None) -> str:
    return " ".join(tag.get_text(" ").split()) if tag is not None else ""


def main_part(soup: BeautifulSoup) -> Tag:
    """The part of a page that is its own: menus and footers lead to the same places on every page of a site."""
    for selector in ("main", "[role=main]", "#modgov", "article", "#main-content", "#content", ".main-content"):
        found = soup.select_one(selector)
        # An empty <main> stands on pages whose content is elsewhere.
        if found is not None and found.find("a") is not None:
            return found
    body = soup.body or soup
    for tag in body.select(
        "nav, header, footer, aside, [role=navigation], [role=banner], [role=contentinfo], .breadcrumb"
    ):
        tag.decompose()
    return body


def read_page(body: bytes, charset: str = "") -> WebPage:
    """The title, first heading and links of a page's own part, in the page's order."""
    soup = soup_of(body, charset)
    title = text_of(soup.title)
    first = soup.find("h1")
    heading = text_of(first) if isinstance(first, Tag) else ""
    root = main_part(soup)
    for tag in root.select("script, style, span.mgHide, span.mgFileSize"):
        tag.decompose()
    links: list[PageLink] = []
    above = ""
    for tag in root.find_all(["h1", "h2", "h3", "h4", "h5", "h6", "a"]):
        if tag.name != "a":
            above = text_of(tag)
        elif tag.get("href"):
            links.append(PageLink(str(tag["href"]), text_of(tag), str(tag.get("title") or ""), above))
        if len(links) >= MAX_LINKS:
            break
    return WebPage(title, heading, tuple(links))


def charset_of(content_type: str) -> str:
    found = re.search(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", content_type, re.IGNORECASE)
    return found[1] if found else ""


@dataclass(frozen=True)
class Before:
    """What a page led to on earlier nights: the documents known from it, and its links then, in its order."""

    documents: Mapping[str, str] = field(default_factory=dict)  # address -> identity
    links: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Candidate:
    """A link of a page with its whole address, and why it is worth following ("" if its words do not say so)."""

    url: str
    text: str
    title: str
    why: str

    @property
    def identity(self) -> str:
        return words.identity_of(self.title or self.text)


def choose(
    page: WebPage, base: str, source_words: tuple[str, ...], before: Before = Before()
) -> tuple[list[words.Chosen], list[Refused]]:
    """The links of a page that are worth following, each once; and those that would be, but that we refuse.

    A link to a place on the page itself, and mail or telephone links, are no documents. A document known from the page
    is followed whatever its link says now, also to another address: under the same words, or in the same place.
    """
    found, refused = _candidates(page, base, source_words)
    known = _known_again(found, before)
    chosen = [
        words.Chosen(one.url, one.text, why, "file" if words.is_file(one.url) else "page", one.title, one.url in known)
        for one in found.values()
        if (why := one.why or known.get(one.url, ""))
    ]
    return chosen, refused


def _candidates(page: WebPage, base: str, source_words: tuple[str, ...]) -> tuple[dict[str, _Candidate], list[Refused]]:
    about_it = words.is_about_it(page.title.partition("|")[0], page.heading)
    found: dict[str, _Candidate] = {}
    refused: list[Refused] = []
    for link in page.links:
        if link.href.startswith("#") or re.match(
            r"\s*(mailto|tel|javascript|sms|whatsapp|data|blob):", link.href, re.I
        ):
            continue
        text = link.text or link.title
        try:
            url = guards.absolute(base, link.href)
        except Fault as fault:
            if words.why_follow(text, title=link.title, heading=link.heading, words=source_words):
                refused.append(Refused(link.href[:2000], text, fault))
            continue
        if url == base.partition("#")[0]:
            continue
        why = words.why_follow(
            text, url=url, title=link.title, heading=link.heading, words=source_words, about_it=about_it
        )
        title = _telling_title(link, url, page) if words.says_nothing(text) else ""
        one = _Candidate(url, text, title, why)
        old = found.get(url)
        if old is None or (why and not old.why):
            found[url] = one
        elif (why and not old.text) or (old.title and not title):
            found[url] = replace(one, why=why or old.why)
    return found, refused


def _telling_title(link: PageLink, url: str, page: WebPage) -> str:
    """What a document is called whose link says "Download now": its heading, its file's name, or its page's."""
    said = [one for one in (link.title, link.heading, words.file_name(url)) if not words.says_nothing(one)]
    about = [one for one in said if words.why_follow(one, url="https://a.gov.uk/a.pdf")]
    return next(iter((*about, *said[:1], page.heading, page.title)), "")


def _known_again(found: Mapping[str, _Candidate], before: Before) -> dict[str, str]:
    """Why a link is a known document's, by its address: those whose own words do not say that it is worth following."""
    again = {url: "a known document" for url in before.documents if url in found}
    left = {url: identity for url, identity in before.documents.items() if url not in found}
    for one in found.values():
        if not one.why and one.url not in again and one.identity and one.identity in left.values():
            again[one.url] = "has the words of a known document's link"
    named = {one.identity for one in found.values() if one.why or one.url in again}
    order = list(found)
    for url, identity in left.items():
        place = _between(url, before.links, order) if identity not in named else []
        new = [one for one in place if not found[one].why and one not in again and not words.is_skipped(one)]
        if len(place) == len(new) == 1:
            again[new[0]] = "stands in a known document's place"
    return again


def _between(url: str, links: Sequence[str], now: Sequence[str]) -> list[str]:
    """The links that stand now between the neighbours that url had; none where a neighbour has left too."""
    if url not in links:
        return []
    at = links.index(url)
    above, below = links[:at][-1:], links[at + 1 :][:1]
    if any(one not in now for one in (*above, *below)):
        return []
    start = now.index(above[0]) + 1 if above else 0
    return list(now[start : now.index(below[0])] if below else now[start:])
