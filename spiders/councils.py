"""Council web pages: a page as a document, the documents on it, its likely sub-pages; and single addresses."""

from __future__ import annotations

import logging
from urllib.parse import urlsplit

from db.records import Link
from spiders import words
from spiders.faults import is_html
from spiders.guards import ANYWHERE, Fault, domain_of
from spiders.links import Before, Refused, charset_of, choose, read_page
from spiders.visit import Visit, Wanted
from spiders.web import Answer

log = logging.getLogger(__name__)
MAX_PAGES = 25


async def watch_document(visit: Visit) -> None:
    """One address, kept and compared."""
    source = visit.source
    await visit.document(Wanted(source.url, source.council, "", "", source.title))


async def watch_page(visit: Visit) -> None:
    """A page, its documents, and its likely sub-pages as deep as the source says.

    A page that is a source of its own is left to it.
    """
    pages = [(Link(visit.source.url, visit.source.title), "", 0)]
    told = False
    looked_at = 0
    while pages:
        here, found_on, depth = pages.pop(0)
        url = here.url
        if visit.is_done(url):
            continue
        if looked_at >= MAX_PAGES:
            if not told:
                log.warning(
                    "%s: more than %d pages from %s, the rest is not followed", visit.source.council, MAX_PAGES, url
                )
            told = True
            continue
        looked_at += 1
        async with visit.careful(url, found_on):
            below, again = await parse_page(visit, here, found_on)
            # What is known stays watched, however deep it lies: also where its link leads elsewhere now.
            deeper = [link for link in below if depth < visit.source.depth or link.url in again]
            # Known ones first, so that those that are new to a long list do not push them out of it.
            deeper.sort(key=lambda link: link.url not in visit.known)
            pages.extend((link, url, depth + 1) for link in deeper)
            if len(deeper) < len(below):
                log.info(
                    "%s: %d pages below %s are not followed (depth %d)",
                    visit.source.council, len(below) - len(deeper), url, visit.source.depth,
                )  # fmt: skip
    await visit.recheck()


async def parse_page(visit: Visit, here: Link, found_on: str) -> tuple[list[Link], set[str]]:
    """Reads one page: sends it as a document and as a listing, fetches its files.

    Gives its likely sub-pages, and the addresses among its links that are, or stand for, known documents.
    """
    source, url = visit.source, here.url
    answer = await visit.get(url, conditional=url in visit.known)
    title = here.title or here.text
    wanted = Wanted(url, source.council, found_on, here.text, title, words.identity_of(title) if found_on else "")
    if not answer.ok or answer.not_modified:
        if not answer.not_modified or visit.has_links_of(url):  # else a file whose address has no ending
            await visit.listing(answer, None, found_on=found_on)
        await visit.document(wanted, answer)
        links = list(visit.memory.last_links(source.key, url) or ()) if answer.not_modified else []
        again = set(_held(visit, url))
    elif not is_html(answer.media_type, answer.body):
        # The link gave no ending, and it was a file after all.
        await visit.document(wanted, answer)
        return [], set()
    else:
        links, again = await _send_page(visit, wanted, answer)
    below = []
    for link in links:
        if words.is_file(link.url) or not _is_ours(url, link.url):
            await visit.listed(Wanted(link.url, source.council, url, link.text, link.title or link.text, link.identity))
        elif link.url not in visit.elsewhere or link.url in visit.known:
            below.append(link)
    return below, again


def _held(visit: Visit, page: str) -> dict[str, str]:
    """The documents known from a page: address -> identity."""
    return {known.url: known.identity for known in visit.known.values() if known.found_on == page}


async def _send_page(visit: Visit, wanted: Wanted, answer: Answer) -> tuple[list[Link], set[str]]:
    try:
        page = read_page(answer.body, charset_of(answer.headers.get("content-type", "")))
    except Fault:
        await visit.document(wanted, answer)
        raise
    earlier = visit.memory.last_links(visit.source.key, wanted.url) or ()
    before = Before(_held(visit, wanted.url), tuple(link.url for link in earlier))
    chosen, refused = choose(page, answer.final_url or answer.url, visit.source.words, before)
    kept = []
    for one in chosen:
        try:
            visit.hosts.check(one.url, ANYWHERE)
        except Fault as fault:
            # A page elsewhere is no loss; a file elsewhere may be the plan itself, and a person should know.
            if one.kind == "file":
                refused.append(Refused(one.url, one.text, fault))
            continue
        kept.append(Link(one.url, one.text, words.identity_of(one.title or one.text), one.title))
    await visit.listing(answer, kept, found_on=wanted.found_on, title=page.title)
    title = wanted.title or page.heading or page.title
    await visit.document(
        Wanted(wanted.url, wanted.council, wanted.found_on, wanted.text, title, wanted.identity), answer
    )
    for link in refused:
        await visit.refused(link.href, link.fault, found_on=wanted.url, text=link.text)
    return kept, {one.url for one in chosen if one.again}


def _is_ours(page: str, url: str) -> bool:
    """Whether url is a page of the same owner: others' pages are read as documents, but not looked through."""
    return domain_of(urlsplit(page).hostname or "") == domain_of(urlsplit(url).hostname or "")
