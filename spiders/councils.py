"""Council web pages: a page as a document, the documents on it, its likely sub-pages; and single addresses."""

from __future__ import annotations

import logging
from urllib.parse import urlsplit

from db.records import Link
from spiders import words
from spiders.faults import is_html
from spiders.guards import ANYWHERE, Fault, domain_of
from spiders.links import Refused, charset_of, choose, read_page
from spiders.visit import Visit, Wanted
from spiders.web import Answer

log = logging.getLogger(__name__)
MAX_PAGES = 25


async def watch_document(visit: Visit) -> None:
    """One address, kept and compared."""
    source = visit.source
    await visit.document(Wanted(source.url, source.council, "", "", source.title))


async def watch_page(visit: Visit) -> None:
    """A page, its documents, and its likely sub-pages as deep as the source says."""
    pages = [(visit.source.url, "", visit.source.title, 0)]
    told = False
    looked_at = 0
    while pages:
        url, found_on, text, depth = pages.pop(0)
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
            below = await parse_page(visit, url, found_on, text)
            if depth < visit.source.depth:
                pages.extend((link.url, url, link.text, depth + 1) for link in below)
            elif below:
                log.info(
                    "%s: %d pages below %s are not followed (depth %d)",
                    visit.source.council, len(below), url, visit.source.depth,
                )  # fmt: skip
    await visit.recheck()


async def parse_page(visit: Visit, url: str, found_on: str, text: str) -> list[Link]:
    """Reads one page: sends it as a document and as a listing, fetches its files, and returns its likely sub-pages."""
    source = visit.source
    both = visit.has_links_of(url) and url in visit.known
    answer = await visit.get(url, conditional=both)
    wanted = Wanted(url, source.council, found_on, text, text, words.identity_of(text) if found_on else "")
    if not answer.ok or answer.not_modified:
        await visit.listing(answer, None, found_on=found_on)
        await visit.document(wanted, answer)
        links = list(visit.memory.last_links(source.key, url) or ()) if answer.not_modified else []
    elif not is_html(answer.media_type, answer.body):
        # The link gave no ending, and it was a file after all.
        await visit.document(wanted, answer)
        return []
    else:
        links = await _send_page(visit, wanted, answer)
    below = []
    for link in links:
        if words.file_type(link.url):
            await visit.document(Wanted(link.url, source.council, url, link.text, link.text, link.identity))
        elif _is_ours(url, link.url):
            below.append(link)
        else:
            await visit.document(Wanted(link.url, source.council, url, link.text, link.text, link.identity))
    return below


async def _send_page(visit: Visit, wanted: Wanted, answer: Answer) -> list[Link]:
    try:
        page = read_page(answer.body, charset_of(answer.headers.get("content-type", "")))
    except Fault:
        await visit.document(wanted, answer)
        raise
    chosen, refused = choose(page, answer.final_url or answer.url, visit.source.words)
    kept = []
    for one in chosen:
        try:
            visit.hosts.check(one.url, ANYWHERE)
        except Fault as fault:
            # A page elsewhere is no loss; a file elsewhere may be the plan itself, and a person should know.
            if one.kind == "file":
                refused.append(Refused(one.url, one.text, fault))
            continue
        kept.append(Link(one.url, one.text, words.identity_of(one.text)))
    await visit.listing(answer, kept, found_on=wanted.found_on, title=page.title)
    title = wanted.title or page.heading or page.title
    await visit.document(
        Wanted(wanted.url, wanted.council, wanted.found_on, wanted.text, title, wanted.identity), answer
    )
    for link in refused:
        await visit.refused(link.href, link.fault, found_on=wanted.url, text=link.text)
    return kept


def _is_ours(page: str, url: str) -> bool:
    """Whether url is a page of the same owner: others' pages are read as documents, but not looked through."""
    return domain_of(urlsplit(page).hostname or "") == domain_of(urlsplit(url).hostname or "")
