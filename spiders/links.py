"""Reads a web page for the links on it: messy council pages too, with beautifulsoup4 on lxml."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

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


def choose(page: WebPage, base: str, source_words: tuple[str, ...]) -> tuple[list[words.Chosen], list[Refused]]:
    """The links of a page that are worth following, each once; and those that would be, but that we refuse.

    A link to a place on the page itself, and mail or telephone links, are no documents.
    """
    about_it = words.is_about_it(page.title.partition("|")[0], page.heading)
    chosen: dict[str, words.Chosen] = {}
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
        if why and (url not in chosen or not chosen[url].text):
            chosen[url] = words.Chosen(url, text, why, "file" if words.file_type(url) else "page")
    return list(chosen.values()), refused
