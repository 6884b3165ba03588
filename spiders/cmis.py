"""CMIS, the committee system of Cambridgeshire and Norfolk: meetings of a calendar, and the papers of each.

Its files lie at Document.ashx?<opaque>, which may change: a paper is known by its meeting's number and its title.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from urllib.parse import urlunsplit

from spiders import guards, words
from spiders.guards import Fault
from spiders.links import charset_of, read_page, soup_of, text_of
from spiders.moderngov import LOOK_AGAIN_DAYS, LOOK_AHEAD_DAYS, MAX_MEETINGS, _day
from spiders.visit import Visit, Wanted
from spiders.web import Answer

log = logging.getLogger(__name__)
_MEETING = re.compile(r"/ViewMeetingPublic/.*?/?Meeting/(\d+)/Committee/(\d+)", re.IGNORECASE)


@dataclass(frozen=True)
class Meeting:
    id: str
    url: str
    name: str
    day: date | None


@dataclass(frozen=True)
class Paper:
    url: str
    title: str
    restricted: bool = False


def documents_tab(url: str) -> str:
    """A meeting's address with its papers shown."""
    parts = guards.split(url)
    path = re.sub(r"/SelectedTab/\w+", "", parts.path)
    path = re.sub(r"(/Committee/\d+)(/Default\.aspx)?$", r"\1/SelectedTab/Documents/Default.aspx", path)
    return urlunsplit((parts.scheme, parts.netloc, path, parts.query, ""))


def read_meetings(body: bytes, url: str, charset: str = "") -> list[Meeting]:
    """The meetings that a page links to: a calendar, a committee's page, results of a search."""
    found: dict[str, Meeting] = {}
    for link in read_page(body, charset).links:
        address = _MEETING.search(link.href)
        if address is None:
            continue
        said = link.text if _day(link.text) else f"{link.text} {link.title}"
        name = re.sub(r"^.*?\b\d{4}\b(\s+\d{1,2}:\d{2})?\s*-?\s*", "", link.text) or link.title
        if address[1] not in found or not found[address[1]].name:
            # The day may be written 01/Sep/2026.
            day = _day(said) or _day(re.sub(r"(\d)/([A-Za-z]{3})/(\d)", r"\1 \2 \3", said))
            found[address[1]] = Meeting(address[1], documents_tab(guards.join(url, link.href)), name, day)
    return list(found.values())


def read_papers(body: bytes, url: str, charset: str = "") -> list[Paper]:
    """The papers of a meeting's page."""
    found: dict[str, Paper] = {}
    for item in soup_of(body, charset).select("li.DocumentListItem"):
        link = item.select_one("a.TitleLink[href]")
        if link is None:
            continue
        paper = Paper(guards.join(url, str(link["href"])), text_of(link), words.is_exempt(text_of(item)))
        found.setdefault(paper.url, paper)
    return list(found.values())


async def watch_committees(visit: Visit) -> None:
    """A CMIS site, its calendar, a committee's page, or one meeting."""
    url = visit.source.url
    if found := _MEETING.search(url):
        meeting = Meeting(found[1], documents_tab(url), visit.source.title, None)
        await _watch_meeting(visit, meeting, found_on="", public=url)
    else:
        await _watch_calendar(visit, url)
    await visit.recheck()


async def _watch_calendar(visit: Visit, url: str) -> None:
    answer = await visit.get(url)
    meetings = read_meetings(answer.body, url, charset_of(answer.headers.get("content-type", ""))) if answer.ok else []
    if answer.ok and not meetings and not url.lower().endswith(".aspx"):
        # A site's first page has no meetings on it; its calendar has.
        answer = await visit.get(url.rstrip("/") + "/Meetings.aspx")
        if answer.ok:
            meetings = read_meetings(answer.body, answer.url, charset_of(answer.headers.get("content-type", "")))
    if not answer.ok:
        await visit.listing(answer, None, url=url)
        return
    await visit.listing(answer, (), url=url)
    if not meetings:
        log.warning("%s: no meetings on %s", visit.source.council, url)
    for meeting in _to_look_at(visit, meetings):
        async with visit.careful(meeting.url, found_on=url):
            await _watch_meeting(visit, meeting, found_on=url)


def _to_look_at(visit: Visit, meetings: Iterable[Meeting]) -> list[Meeting]:
    today = datetime.now(UTC).date()
    first = today - timedelta(days=visit.source.look_back_days)
    named = [words.even_out(one) for one in visit.source.options.get("committees", "").split("|") if one.strip()]
    found = [
        meeting
        for meeting in meetings
        if (any(one in words.even_out(meeting.name) for one in named) if named else words.is_committee(meeting.name))
        and (meeting.day is None or first <= meeting.day <= today + timedelta(days=LOOK_AHEAD_DAYS))
        and not (_is_settled(meeting) and visit.memory.seen(visit.source.key, f"meeting {meeting.id}"))
    ]
    found.sort(key=lambda meeting: meeting.day or today, reverse=True)
    if len(found) > MAX_MEETINGS:
        log.warning(
            "%s: %d meetings on %s, the newest %d tonight",
            visit.source.council,
            len(found),
            visit.source.url,
            MAX_MEETINGS,
        )
    return found[:MAX_MEETINGS]


def _is_settled(meeting: Meeting) -> bool:
    return meeting.day is not None and meeting.day < datetime.now(UTC).date() - timedelta(days=LOOK_AGAIN_DAYS)


async def _watch_meeting(visit: Visit, meeting: Meeting, found_on: str, public: str = "") -> None:
    answer = await visit.get(meeting.url)
    page = public or meeting.url
    if not answer.ok:
        await visit.listing(answer, None, url=page, found_on=found_on)
        return
    papers = read_papers(
        answer.body, answer.final_url or meeting.url, charset_of(answer.headers.get("content-type", ""))
    )
    forum = "forum" in words.even_out(meeting.name)
    # Some sites give a paper another address with every answer: it stays known by the first.
    known = {one.identity: one.url for one in visit.known.values() if one.found_on == page}
    led_to: dict[str, str] = {}
    times: dict[str, int] = {}
    wanted = []
    for paper in papers:
        why = words.why_follow(paper.title, url=paper.url, words=visit.source.words, about_it=forum)
        if not why:
            continue
        if paper.restricted:
            log.info("%s: “%s” on %s is not for the public, so it is left out", visit.source.council, paper.title, page)
            continue
        try:
            url = guards.absolute(page, paper.url)
        except Fault as fault:
            await visit.refused(paper.url, fault, found_on=page, text=paper.title)
            continue
        name = words.identity_of(paper.title)
        times[name] = times.get(name, 0) + 1
        # Two papers of the same title: the order tells them apart.
        identity = f"meeting {meeting.id}: {name}" + (f" [{times[name]}]" if times[name] > 1 else "")
        led_to[identity] = url
        wanted.append(
            Wanted(known.get(identity, url), visit.source.council, page, paper.title, paper.title, identity, why=why)
        )
    await visit.listing(answer, [one.link for one in wanted], url=page, found_on=found_on, title=meeting.name)
    answers = [await _fetch(visit, one, led_to[one.identity]) for one in wanted]
    if all(one.ok for one in answers) and _is_settled(meeting):
        visit.memory.mark_seen(visit.source.key, f"meeting {meeting.id}", visit.now)


async def _fetch(visit: Visit, wanted: Wanted, url: str) -> Answer:
    """A paper, asked for where its page links it tonight."""
    if url == wanted.url or visit.is_done(wanted.url):
        return await visit.document(wanted)
    return await visit.document(wanted, await visit.get(url, conditional=True, known_as=wanted.url))


def looks_like(url: str, body: bytes = b"") -> bool:
    """Whether an address, or the page there, is CMIS's."""
    host = guards.split(url).hostname or ""
    return host.endswith(".cmis.uk.com") or "/ViewMeetingPublic/" in url or b"CMIS_ModuleWrapper" in body[:200_000]
