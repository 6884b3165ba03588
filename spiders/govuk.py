"""GOV.UK: publications with their attachments, and the search that finds new ones.

The Content API is asked first: it tells attachments apart by type and title and says when and why the publisher
changed the page. A replaced file is a new address on the assets host, so an agreement is known by page and title,
never by address.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlunsplit

from bs4 import Tag

from spiders import guards, words
from spiders.guards import Fault
from spiders.links import charset_of, soup_of, text_of
from spiders.naming import ENGLAND, council_in
from spiders.visit import Visit, Wanted
from spiders.web import Answer, failed

_MAX_RESULTS = 50


# --- Reading ---------------------------------------------------------------------------------------------------------


def api_address(url: str) -> str:
    """The Content API's address for a page of GOV.UK (or of a site that answers like it)."""
    parts = guards.split(url)
    path = parts.path if parts.path.startswith("/api/content") else "/api/content" + parts.path.rstrip("/")
    return urlunsplit((parts.scheme, parts.netloc, path, "", ""))


def public_address(url: str) -> str:
    parts = guards.split(url)
    return urlunsplit((parts.scheme, parts.netloc, parts.path.removeprefix("/api/content"), "", ""))


def read_item(body: bytes) -> dict[str, Any]:
    """A content item of the API. Raises Fault where the body is none."""
    try:
        item = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Fault("malformed", f"the Content API's answer is no JSON ({str(error)[:100]})") from None
    if not isinstance(item, dict) or not isinstance(item.get("details", {}), dict) or "schema_name" not in item:
        raise Fault("malformed", "the Content API's answer is no content item")
    return item


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _plain(marked_up: Any) -> str:
    return " ".join(re.sub(r"<[^>]{0,2000}>", " ", str(marked_up or "")).split())


def note_of(item: Mapping[str, Any]) -> tuple[str, str]:
    """(the publisher's newest note on what changed, its date in ISO 8601); a withdrawal comes before any note."""
    history = [entry for entry in _list(_mapping(item.get("details")).get("change_history")) if isinstance(entry, dict)]
    newest = max(history, key=lambda entry: str(entry.get("public_timestamp") or ""), default={})
    note = str(newest.get("note") or "").strip()
    if is_withdrawn(item):
        withdrawn = _mapping(item.get("withdrawn_notice"))
        why = _plain(withdrawn.get("explanation"))
        day = str(withdrawn.get("withdrawn_at") or "")[:10]
        note = " ".join(f"Withdrawn by the publisher{f' on {day}' if day else ''}: {why} {note}".split())
    return note, str(item.get("public_updated_at") or newest.get("public_timestamp") or "")


def is_withdrawn(item: Mapping[str, Any]) -> bool:
    """Whether its publisher marks an item as withdrawn: it stays where it is, under a notice."""
    notice = _mapping(item.get("withdrawn_notice"))
    return bool(notice.get("explanation") or notice.get("withdrawn_at"))


def attachments_of(item: Mapping[str, Any], page: str) -> list[Wanted]:
    """The attachments of a publication in the page's order, each with the title that it is known by.

    Older items have no details.attachments but rendered HTML; its links are read instead.
    """
    details = _mapping(item.get("details"))
    note, published = note_of(item)
    found = []
    for attachment in _list(details.get("attachments")):
        if not isinstance(attachment, dict) or not attachment.get("url"):
            continue
        title = " ".join(str(attachment.get("title") or attachment.get("filename") or "").split())
        suffix = " html" if attachment.get("attachment_type") == "html" else ""
        why = f"an attachment ({attachment.get('attachment_type') or 'file'})"
        found.append((str(attachment["url"]), title, suffix, why))
    if not found:
        rendered = " ".join(str(part) for part in _list(details.get("documents")))
        found = _rendered_attachments(rendered.encode("utf-8", "replace"))
    return _as_wanted(found, page, published, note)


def _rendered_attachments(body: bytes, charset: str = "utf-8") -> list[tuple[str, str, str, str]]:
    """(address, title, suffix, why) of the attachments on a page as GOV.UK shows it."""
    soup = soup_of(body, charset)
    found = []
    for section in soup.select(
        "section.gem-c-attachment, section.attachment, .attachment-details, .gem-c-attachment-link"
    ):
        link = section.select_one("a.gem-c-attachment__link, h2 a[href], h3 a[href], .title a[href], a[href]")
        if (
            link is None
            or not link.get("href")
            or (isinstance(section.parent, Tag) and section.parent.name == "section")
        ):
            continue
        suffix = "" if words.file_type(str(link["href"])) else " html"
        found.append((str(link["href"]), text_of(link), suffix, "an attachment on the page"))
    return found


def _as_wanted(found: Iterable[tuple[str, str, str, str]], page: str, published: str, note: str) -> list[Wanted]:
    wanted: dict[str, Wanted] = {}
    names: dict[str, int] = {}
    for href, title, suffix, why in found:
        try:
            url = guards.absolute(page, href)
        except Fault:
            url = href
        if url in wanted:
            continue
        name = words.identity_of(title) + suffix
        names[name] = names.get(name, 0) + 1
        # Two attachments of the same title: the order tells them apart.
        identity = name if names[name] == 1 else f"{name} [{names[name]}]"
        wanted[url] = Wanted(url, ENGLAND, page, title, title, identity, published, note, why)
    return list(wanted.values())


def read_page_attachments(body: bytes, page: str, content_type: str = "") -> list[Wanted]:
    """The attachments of a publication's HTML page, for when the API does not answer."""
    found = _rendered_attachments(body, charset_of(content_type))
    if not found:
        raise Fault("malformed", "the page shows no attachments in the form that GOV.UK gives them")
    return _as_wanted(found, page, "", "")


def results_of(body: bytes, url: str) -> list[tuple[str, str, str]]:
    """(address, title, description) of each result of the Search API."""
    try:
        found = json.loads(body)["results"]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise Fault("malformed", "the Search API's answer has no results in the form expected") from None
    results = []
    for result in found if isinstance(found, list) else []:
        link = str(result.get("link") or "") if isinstance(result, dict) else ""
        if link:
            results.append(
                (guards.join(url, link), str(result.get("title") or ""), str(result.get("description") or ""))
            )
    return results


# --- Watching --------------------------------------------------------------------------------------------------------


async def watch_publication(visit: Visit) -> None:
    """A publication and its attachments."""
    await parse_publication(visit, visit.source.url)
    await visit.recheck(lambda title: council_in(title, visit.source.council))


async def parse_publication(visit: Visit, page: str, found_on: str = "", hops: int = 0) -> None:
    """Reads one publication; each attachment is a document of its own, of the council that its title names."""
    page = public_address(page)
    answer = await visit.get(api_address(page), conditional=visit.has_links_of(page), known_as=page)
    if answer.not_modified:
        await visit.listing(answer, None, url=page, found_on=found_on)
        for link in visit.memory.last_links(visit.source.key, page) or ():
            known = visit.known.get(link.url)
            council = council_in(link.text, visit.source.council)
            published, note = (known.published_at, known.publisher_note) if known else ("", "")
            await visit.listed(Wanted(link.url, council, page, link.text, link.text, link.identity, published, note))
        return
    note = published = title = ""
    try:
        if not answer.ok:
            raise Fault(answer.reason, answer.error, answer.status)
        item = read_item(answer.body)
        if item["schema_name"] in ("gone", "redirect"):
            await _moved_or_gone(visit, page, item, answer, found_on, hops)
            return
        note, published = note_of(item)
        title = str(item.get("title") or "")
        withdrawn = is_withdrawn(item)
        wanted = [replace(one, withdrawn=withdrawn) for one in attachments_of(item, page)]
    except Fault as fault:
        if answer.status == 410 or fault.reason == "deadline":
            await visit.listing(failed(page, fault), None, url=page, found_on=found_on)
            return
        answer = await visit.get(page)
        if answer.ok:
            wanted = read_page_attachments(answer.body, page, answer.headers.get("content-type", ""))
            # The page's validators must not be put to the API tomorrow.
            headers = {name: value for name, value in answer.headers.items() if name not in ("etag", "last-modified")}
            answer = replace(answer, headers=headers)
        else:
            await visit.listing(answer, None, url=page, found_on=found_on)
            return
    wanted = visit.limit([_owned(one, visit.source.council) for one in wanted])
    await visit.listing(
        answer,
        [one.link for one in wanted],
        url=page,
        found_on=found_on,
        title=title,
        published_at=published,
        publisher_note=note,
    )
    for one in wanted:
        await visit.listed(one)


def _owned(wanted: Wanted, otherwise: str) -> Wanted:
    return replace(wanted, council=council_in(wanted.title, otherwise))


async def _moved_or_gone(
    visit: Visit, page: str, item: Mapping[str, Any], answer: Answer, found_on: str, hops: int
) -> None:
    """Gone and redirect are content types of GOV.UK, not only statuses."""
    for redirect in _list(item.get("redirects")):
        destination = str(redirect.get("destination") or "") if isinstance(redirect, dict) else ""
        if destination and redirect.get("path") == guards.split(page).path and hops < 3:
            target = guards.join(page, destination).partition("#")[0]
            fault = Fault("gone", f"its publisher moved it to {target}, which is read instead", answer.status)
            await visit.listing(failed(page, fault), None, url=page, found_on=found_on)
            await parse_publication(visit, target, page, hops + 1)
            return
    why = _plain(_mapping(item.get("details")).get("explanation"))
    fault = Fault("gone", f"its publisher took it down{f': {why}' if why else ''}", answer.status)
    await visit.listing(failed(page, fault), None, url=page, found_on=found_on)


def search_address(url: str, query: str, organisation: str) -> str:
    """The Search API's address for a source: its url may hold the query, or only the place."""
    parts = guards.split(url)
    asked = dict(parse_qsl(parts.query))
    if query:
        asked["q"] = query
    if organisation:
        asked["filter_organisations"] = organisation
    asked.setdefault("order", "-public_timestamp")
    asked.setdefault("fields", "title,link,public_timestamp,description")
    asked.setdefault("count", str(_MAX_RESULTS))
    return urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(asked), ""))


async def watch_search(visit: Visit) -> None:
    """Publications that a search finds and that say what we look for; each is then read as a publication.

    One that is a source of its own is left to it.
    """
    source = visit.source
    address = search_address(source.url, source.options.get("query", ""), source.options.get("organisation", ""))
    answer = await visit.get(address)
    if not answer.ok:
        await visit.listing(answer, None, url=source.url)
        await visit.recheck(lambda title: council_in(title, source.council))
        return
    results = results_of(answer.body, address)
    chosen = [
        url
        for url, title, description in results[:_MAX_RESULTS]
        if words.why_follow(title, title=description, words=source.words)
        and not words.is_skipped(url)
        and url not in visit.elsewhere
    ]
    await visit.listing(answer, (), url=source.url)
    for url in dict.fromkeys(chosen):
        async with visit.careful(url, found_on=source.url):
            await parse_publication(visit, url, source.url)
    await visit.recheck(lambda title: council_in(title, source.council))
