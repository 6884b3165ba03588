"""ModernGov, the committee system of most councils: committees, meetings, agenda items and the reports attached.

Its web service is asked first; where it is off, the pages. A report keeps its number ("s12345") when its name
changes, so that is what it is known by. Agendas fill up after a meeting is announced and are corrected after it was
held, so meetings to come and those of the last 60 days are looked at every night, older ones once.
"""

from __future__ import annotations

import html
import logging
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from urllib.parse import parse_qsl, urlencode, urlunsplit

from bs4 import BeautifulSoup, Tag
from lxml import etree

from db.records import Link
from spiders import guards, words
from spiders.guards import Fault
from spiders.links import MAX_LINKS, charset_of, main_part, read_page, soup_of, text_of
from spiders.visit import Visit, Wanted
from spiders.web import Answer

log = logging.getLogger(__name__)

LOOK_AGAIN_DAYS = 60
LOOK_AHEAD_DAYS = 120
MAX_MEETINGS = 60
MAX_COMMITTEES = 40
_ITEM_PAGES = {"mgai.aspx", "ieissuedetails.aspx", "mgissuehistoryhome.aspx", "iedecisiondetails.aspx"}
_REPORT = re.compile(r"/documents/([sgb]\d+)/", re.IGNORECASE)


# --- Reading ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Committee:
    id: str
    name: str


@dataclass(frozen=True)
class Meeting:
    id: str
    committee: str
    day: date | None
    name: str = ""


@dataclass(frozen=True)
class Paper:
    """A report attached to an agenda item."""

    url: str
    title: str
    item: str  # the agenda item's title
    restricted: bool = False
    published: str = ""


def canonical(url: str, base: str = "") -> str:
    """url as it stays: without a session in its path, the menu's marks, or a second port of the same host.

    >>> canonical("https://cms.wiltshire.gov.uk/(S(abc123))/mgAi.aspx?ID=1&bcr=1#x")
    'https://cms.wiltshire.gov.uk/mgAi.aspx?ID=1'
    """
    parts = guards.split(url)
    path = re.sub(r"/\((?:[A-Z]\([^()/]*\))+\)(?=/|$)", "", parts.path, flags=re.IGNORECASE)
    netloc = parts.netloc
    if base and guards.split(base).hostname == parts.hostname:
        netloc = guards.split(base).netloc
    query = "&".join(part for part in parts.query.split("&") if part and not re.match(r"(bcr|J)=", part))
    return urlunsplit((parts.scheme, netloc, path, query, ""))


def base_of(url: str) -> str:
    """The folder that a ModernGov site lies in, with a slash: Torbay's is not at the root.

    >>> base_of("https://www.torbay.gov.uk/DemocraticServices/mgAi.aspx?ID=1")
    'https://www.torbay.gov.uk/DemocraticServices/'
    """
    parts = guards.split(canonical(url))
    path = parts.path
    last = path.rpartition("/")[2]
    if "." in last:
        path = path[: -len(last)]
    return urlunsplit((parts.scheme, parts.netloc, path.rstrip("/") + "/", "", ""))


def parameters(url: str) -> dict[str, str]:
    """The query of url with its names in lower case: ModernGov writes MId, MID and mid."""
    return {name.lower(): value for name, value in parse_qsl(guards.split(url).query)}


def page_name(url: str) -> str:
    return guards.split(url).path.rpartition("/")[2].lower()


def plain(text: str | None) -> str:
    """Words of the web service, whose mark-up is sometimes escaped twice.

    >>> plain("&lt;p&gt;High needs &amp;amp; SEND&lt;/p&gt;")
    'High needs & SEND'
    """
    unescaped = html.unescape(html.unescape(text or ""))
    return " ".join(re.sub(r"<[^>]{0,2000}>", " ", unescaped).split())


def _parse_xml(body: bytes, root: str) -> etree._Element:
    # No entities, no network, no external DTD: the answer is a stranger's.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        found = etree.fromstring(body.strip(), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Fault("malformed", f"the web service's answer is no XML ({str(error)[:100]})") from None
    if found is None or etree.QName(found).localname.lower() != root:
        raise Fault("malformed", f"the web service's answer has no <{root}>")
    return found


def _child(element: etree._Element, name: str) -> str:
    found = element.find(f"{{*}}{name}")
    return "".join(str(text) for text in found.itertext()).strip() if found is not None else ""


def _day(text: str) -> date | None:
    found = re.search(r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b", text)
    if found:
        try:
            return date(int(found[3]), int(found[2]), int(found[1]))
        except ValueError:
            return None
    found = re.search(
        r"\b(\d{1,2})(?:st|nd|rd|th)?\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?,?\s+(\d{4})\b",
        text,
        re.I,
    )
    if found:
        months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        try:
            return date(int(found[3]), months.index(found[2].lower()) + 1, int(found[1]))
        except ValueError:
            return None
    return None


def read_committees(body: bytes) -> list[Committee]:
    """The committees of GetCommittees that still sit."""
    root = _parse_xml(body, "committees")
    return [
        Committee(_child(one, "committeeid"), plain(_child(one, "committeetitle")))
        for one in root.iterfind("{*}committee")
        if _child(one, "committeedeleted").lower() != "true" and _child(one, "committeeexpired").lower() != "true"
    ]


def read_committee_page(body: bytes, base: str, charset: str = "") -> list[Committee]:
    """The committees of mgListCommittees.aspx."""
    found: dict[str, Committee] = {}
    for link in read_page(body, charset).links:
        if page_name(link.href) in ("mgcommitteedetails.aspx", "ielistmeetings.aspx"):
            asked = parameters(link.href)
            number = asked.get("id") or asked.get("cid") or asked.get("cmid") or asked.get("committeeid") or ""
            if number.isdigit():
                found.setdefault(number, Committee(number, link.text))
    return list(found.values())


def read_meetings(body: bytes) -> list[Meeting]:
    """The meetings of GetMeetings. Cancelled ones have no papers."""
    root = _parse_xml(body, "getmeetings")
    found = []
    for committee in root.iterfind("{*}committee"):
        number, name = _child(committee, "committeeid"), plain(_child(committee, "committeetitle"))
        for one in committee.iterfind("{*}committeemeetings/{*}meeting"):
            if "cancelled" not in _child(one, "meetingstatus").lower():
                found.append(Meeting(_child(one, "meetingid"), number, _day(_child(one, "meetingdate")), name))
    return found


def read_meetings_page(body: bytes, charset: str = "") -> list[Meeting]:
    """The meetings of ieListMeetings.aspx or a committee's own page."""
    found: dict[str, Meeting] = {}
    for link in read_page(body, charset).links:
        if page_name(link.href) == "ielistdocuments.aspx":
            asked = parameters(link.href)
            number = asked.get("mid", "")
            if number.isdigit() and "cancelled" not in link.text.lower():
                found.setdefault(number, Meeting(number, asked.get("cid", ""), _day(link.text)))
    return list(found.values())


def read_meeting(body: bytes, base: str) -> list[Paper]:
    """The papers of GetMeeting."""
    root = _parse_xml(body, "meeting")
    found = []
    for item in root.iterfind("{*}agendaitems/{*}agendaitem"):
        title = plain(_child(item, "agendaitemtitle"))
        closed = _child(item, "isrestricted").lower() == "true"
        for paper in item.iterfind("{*}linkeddocuments/{*}linkeddoc"):
            found.append(_paper(paper, title, closed, base))
    for paper in root.iterfind("{*}linkeddocuments/{*}linkeddoc"):
        found.append(_paper(paper, "", False, base))
    return [paper for paper in found if paper.url]


def _paper(element: etree._Element, item: str, closed: bool, base: str) -> Paper:
    day = _day(_child(element, "publicationdate"))
    return Paper(
        guards.join(base, html.unescape(_child(element, "url"))),
        plain(_child(element, "title")),
        item,
        closed or _child(element, "isrestricted").lower() == "true",
        day.isoformat() if day else "",
    )


def read_papers_page(body: bytes, url: str, charset: str = "") -> list[Paper]:
    """The papers linked on a meeting's, an item's or a decision's page, each with the item that it stands under."""
    soup = soup_of(body, charset)
    root = main_part(soup)
    for tag in root.select("span.mgHide, span.mgFileSize, script, style"):
        tag.decompose()
    own = text_of(root.select_one("h2.mgSubTitleTxt, .mgSubTitle h2, h1"))
    found: dict[str, Paper] = {}
    item = own
    for tag in root.find_all(_starts_item):
        if tag.name != "a" or _is_item_title(tag):
            item = re.sub(r"^\d+[a-z]?[.)]?\s*", "", text_of(tag)) or item
            continue
        href = str(tag.get("href") or "")
        if not _is_paper(href):
            continue
        paper = Paper(
            canonical(guards.join(url, href), url), text_of(tag), item, words.is_exempt(_start_of(tag.parent))
        )
        found.setdefault(paper.url, paper)
        if len(found) >= MAX_LINKS:
            break
    return list(found.values())


def _start_of(tag: Tag | None) -> str:
    """The first words in a tag. What is said of a paper stands beside it; all of a page read for each would be slow."""
    return " ".join(" ".join(islice(tag.stripped_strings, 40)).split()) if tag is not None else ""


def _is_item_title(tag: Tag) -> bool:
    classes = " ".join(tag.get("class") or [])
    return "mgAiTitle" in classes or (tag.name == "a" and re.match(r"AI\d+$", str(tag.get("name") or "")) is not None)


def _starts_item(tag: Tag) -> bool:
    if tag.name == "a":
        return bool(tag.get("href")) or _is_item_title(tag)
    if "mgSubSubTitleTxt" in (tag.get("class") or []):
        return False  # "Decision:", "Minutes:": a part of an item
    return tag.name in ("h2", "h3", "h4") or (tag.name in ("p", "td", "span", "div") and _is_item_title(tag))


def _is_paper(href: str) -> bool:
    path = "/" + guards.split(href).path.lstrip("/")
    return _REPORT.search(path) is not None or page_name(href) == "mgconvert2pdf.aspx"


def read_search(body: bytes, url: str, charset: str = "") -> list[tuple[str, str]]:
    """(address, title) of each thing that the document search found."""
    soup = soup_of(body, charset)
    found: dict[str, str] = {}
    for link in soup.select("a.mgAiTitleLnk, .mgAiTitleTxt a"):
        href = str(link.get("href") or "")
        if page_name(href) in _ITEM_PAGES | {"ielistdocuments.aspx"} or _is_paper(href):
            address = canonical(guards.join(url, href), url)
            title = re.sub(r"\s*\(\d+\)$", "", text_of(link))
            found[address] = f"{found[address]} {title}" if address in found else title
    return list(found.items())


def identity_of(url: str) -> str:
    """The number that a report keeps: "s12345" for documents/s12345/Name.pdf and mgConvert2PDF.aspx?ID=12345."""
    found = _REPORT.search(guards.split(url).path)
    if found:
        return found[1].lower()
    number = parameters(url).get("id", "")
    return f"s{number}" if page_name(url) == "mgconvert2pdf.aspx" and number.isdigit() else ""


# --- Watching --------------------------------------------------------------------------------------------------------


async def watch_committees(visit: Visit) -> None:
    """Whatever address of a ModernGov site the source gives: the site, a committee, a meeting, an item, a search."""
    url = visit.source.url
    name = page_name(url)
    if name in _ITEM_PAGES:
        await _watch_item(visit, url)
    elif name == "ielistdocuments.aspx":
        await _entry_meeting(visit, url)
    elif name in ("ielistmeetings.aspx", "mgcommitteedetails.aspx"):
        await _watch_committee(visit, Committee(_committee_of(url), visit.source.title), url)
    elif name.startswith("iesearchresults"):
        await _watch_search(visit, url)
    elif _is_paper(url):
        await visit.document(Wanted(url, visit.source.council, "", "", visit.source.title, identity_of(url)))
    else:
        await _watch_site(visit, url)
    await visit.recheck()


def _service(url: str, method: str, **asked: str) -> str:
    return guards.join(base_of(url), f"mgWebService.asmx/{method}") + (f"?{urlencode(asked)}" if asked else "")


async def _ask(visit: Visit, service: str, page: str) -> tuple[Answer, bool]:
    """(the answer, whether it is the web service's): the service where it is on, the page where it is not."""
    answer = await visit.get(service)
    if answer.ok and re.match(rb"\s*(\xef\xbb\xbf)?<\?xml", answer.body):
        return answer, True
    return await visit.get(page), False


async def _watch_site(visit: Visit, url: str) -> None:
    """A site as a whole: the committees whose names say that they may deal with the matter."""
    page = url if page_name(url) == "mglistcommittees.aspx" else guards.join(base_of(url), "mgListCommittees.aspx")
    answer, by_service = await _ask(visit, _service(url, "GetCommittees"), page)
    if not answer.ok:
        await visit.listing(answer, None, url=url)
        return
    charset = charset_of(answer.headers.get("content-type", ""))
    committees = read_committees(answer.body) if by_service else read_committee_page(answer.body, page, charset)
    if not committees:
        raise Fault("malformed", "no committees were found in the form that ModernGov gives them")
    # A committee with a row of its own is looked through there.
    elsewhere = {_committee_of(other.url) for other in visit.neighbours if other.spider == "moderngov"}
    chosen = [one for one in committees if _wanted(visit, one.name) and one.id not in elsewhere]
    await visit.listing(answer, (), url=url)
    if len(chosen) > MAX_COMMITTEES:
        log.warning("%s: %d committees, the first %d are looked at", visit.source.council, len(chosen), MAX_COMMITTEES)
    for committee in chosen[:MAX_COMMITTEES]:
        address = guards.join(base_of(url), f"ieListMeetings.aspx?CId={committee.id}")
        async with visit.careful(address, found_on=url):
            await _watch_committee(visit, committee, address)


def _committee_of(url: str) -> str:
    """The number of the committee whose meetings url lists; "" where it lists none's."""
    if page_name(url) not in ("ielistmeetings.aspx", "mgcommitteedetails.aspx"):
        return ""
    asked = parameters(url)
    return asked.get("cid") or asked.get("committeeid") or asked.get("id") or ""


def _wanted(visit: Visit, name: str) -> bool:
    named = [words.even_out(one) for one in visit.source.options.get("committees", "").split("|") if one.strip()]
    if named:
        return any(one in words.even_out(name) for one in named)
    return words.is_committee(name)


async def _watch_committee(visit: Visit, committee: Committee, page: str) -> None:
    today = datetime.now(UTC).date()
    first = today - timedelta(days=visit.source.look_back_days)
    last = today + timedelta(days=LOOK_AHEAD_DAYS)
    service = _service(
        page, "GetMeetings", lCommitteeId=committee.id, sFromDate=f"{first:%d/%m/%Y}", sToDate=f"{last:%d/%m/%Y}"
    )
    answer, by_service = await _ask(visit, service, page)
    entry = "" if page == visit.source.url else visit.source.url
    if not answer.ok:
        await visit.listing(answer, None, url=page, found_on=entry)
        return
    charset = charset_of(answer.headers.get("content-type", ""))
    meetings = read_meetings(answer.body) if by_service else read_meetings_page(answer.body, charset)
    await visit.listing(answer, (), url=page, found_on=entry, title=committee.name)
    chosen = _to_look_at(visit, meetings, first, last, today)
    if not meetings:
        log.info("%s: no meetings on %s", visit.source.council, page)
    for meeting in chosen:
        number = meeting.committee or committee.id
        address = guards.join(base_of(page), f"ieListDocuments.aspx?CId={number}&MId={meeting.id}")
        async with visit.careful(address, found_on=page):
            await _watch_meeting(visit, meeting, address, found_on=page)


def _to_look_at(visit: Visit, meetings: Iterable[Meeting], first: date, last: date, today: date) -> list[Meeting]:
    """Those not seen yet, and those whose papers may still change; the newest first, for what the limit leaves out."""
    found = [
        meeting
        for meeting in meetings
        if (meeting.day is None or first <= meeting.day <= last)
        and not (_is_settled(meeting, today) and visit.memory.seen(visit.source.key, f"meeting {meeting.id}"))
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


def _is_settled(meeting: Meeting, today: date) -> bool:
    return meeting.day is None or meeting.day < today - timedelta(days=LOOK_AGAIN_DAYS)


async def _watch_meeting(visit: Visit, meeting: Meeting, page: str, found_on: str) -> bool:
    """One meeting's papers. Marked as seen once it was read whole and is old enough not to change."""
    answer, by_service = await _ask(visit, _service(page, "GetMeeting", lMeetingId=meeting.id), page)
    if not answer.ok:
        await visit.listing(answer, None, url=page, found_on=found_on)
        return False
    charset = charset_of(answer.headers.get("content-type", ""))
    papers = read_meeting(answer.body, base_of(page)) if by_service else read_papers_page(answer.body, page, charset)
    well = await _send_papers(visit, answer, page, papers, found_on)
    if well and _is_settled(meeting, datetime.now(UTC).date()):
        visit.memory.mark_seen(visit.source.key, f"meeting {meeting.id}", visit.now)
    return well


async def _send_papers(
    visit: Visit, answer: Answer, page: str, papers: Iterable[Paper], found_on: str, all_of_them: bool = False
) -> bool:
    """Sends a page's row and fetches the papers that matter. True if all of them came."""
    wanted: list[Wanted] = []
    for paper in papers:
        url = canonical(paper.url, page)
        why = words.why_follow(paper.title, url=url, heading=paper.item, words=visit.source.words)
        why = why or words.why_follow(paper.item, words=visit.source.words)
        if not why and not (all_of_them and words.file_type(url)):
            continue
        if paper.restricted:
            log.info("%s: “%s” on %s is not for the public, so it is left out", visit.source.council, paper.title, page)
            continue
        try:
            url = guards.absolute(page, url)
        except Fault as fault:
            await visit.refused(url, fault, found_on=page, text=paper.title)
            continue
        title = paper.title if not paper.item or paper.item in paper.title else f"{paper.item}: {paper.title}"
        wanted.append(
            Wanted(url, visit.source.council, page, paper.title, title, identity_of(url), paper.published, why=why)
        )
    await visit.listing(answer, [Link(one.url, one.text, one.identity) for one in wanted], url=page, found_on=found_on)
    answers = [await visit.document(one) for one in wanted]
    return all(one.ok for one in answers)


async def _entry_meeting(visit: Visit, url: str) -> None:
    meeting = Meeting(parameters(url).get("mid", ""), parameters(url).get("cid", ""), None)
    await _watch_meeting(visit, meeting, url, found_on="")


async def _watch_item(visit: Visit, url: str) -> None:
    """One agenda item, issue or decision: its page is a document itself, and so is each paper attached to it."""
    answer = await visit.get(url, conditional=False)
    if not answer.ok:
        await visit.listing(answer, None)
        await visit.document(Wanted(url, visit.source.council, "", "", visit.source.title), answer)
        return
    papers = read_papers_page(answer.body, url, charset_of(answer.headers.get("content-type", "")))
    await visit.document(Wanted(url, visit.source.council, "", "", visit.source.title), answer)
    await _send_papers(visit, answer, url, papers, found_on="", all_of_them=True)


async def _watch_search(visit: Visit, url: str) -> None:
    """The document search: what it found, where its title says what we look for."""
    answer = await visit.get(url)
    if not answer.ok:
        await visit.listing(answer, None)
        return
    found = read_search(answer.body, url, charset_of(answer.headers.get("content-type", "")))
    await visit.listing(answer, ())
    for address, title in found:
        why = words.why_follow(title, words=visit.source.words)
        if _is_paper(address):
            if why:
                await visit.document(Wanted(address, visit.source.council, url, title, title, identity_of(address)))
        elif page_name(address) == "ielistdocuments.aspx":
            number = parameters(address).get("mid", "")
            if why and not visit.memory.seen(visit.source.key, f"meeting {number}"):
                async with visit.careful(address, found_on=url):
                    meeting = Meeting(number, parameters(address).get("cid", ""), _day(title))
                    await _watch_meeting(visit, meeting, address, found_on=url)
        elif why:
            async with visit.careful(address, found_on=url):
                await _watch_found_item(visit, address, title, url)


async def _watch_found_item(visit: Visit, address: str, title: str, found_on: str) -> None:
    answer = await visit.get(address)
    if not answer.ok:
        await visit.listing(answer, None, found_on=found_on)
        return
    papers = read_papers_page(answer.body, address, charset_of(answer.headers.get("content-type", "")))
    await _send_papers(visit, answer, address, papers, found_on=found_on, all_of_them=True)


def looks_like(url: str, body: bytes = b"") -> bool:
    """Whether an address, or the page there, is ModernGov's."""
    name = page_name(url)
    known = _ITEM_PAGES | {
        "ielistdocuments.aspx",
        "ielistmeetings.aspx",
        "mgcommitteedetails.aspx",
        "mglistcommittees.aspx",
    }
    if (
        name in known
        or name.startswith("iesearchresults")
        or (guards.split(url).hostname or "").endswith(".moderngov.co.uk")
    ):
        return True
    soup: BeautifulSoup | None = soup_of(body[:200_000]) if body else None
    return soup is not None and (soup.select_one("#modgov") is not None or b"Modern.gov" in body[:200_000])
