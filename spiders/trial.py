"""Tries a source once, with requests: what `sources add` and `sources check` show before anything is kept.

The spiders' own code reads the pages; only the carrier is another, under the same rules (spiders.guards).
"""

from __future__ import annotations

import asyncio
import logging
import socket
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

import requests
import urllib3
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from db.records import Fetched, Source
from spiders import cmis, guards, moderngov, words
from spiders.faults import is_html
from spiders.guards import Fault, Hosts, Network, Rules
from spiders.nightly import KINDS, user_agent
from spiders.visit import Forgetful, Visit, Wanted, hosts_for
from spiders.web import Answer, failed, judge

log = logging.getLogger(__name__)
MAX_REQUESTS = 25


# --- Asking with requests --------------------------------------------------------------------------------------------


def _connect(host: str, port: int, timeout: Any, allow: tuple[Network, ...]) -> socket.socket:
    """A connection to an address that was checked: looked up once, all answers checked, and that very address used."""
    try:
        found = socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise Fault("dns", f"the name {host} could not be looked up") from error
    guards.check_addresses(host, [str(one[4][0]) for one in found], allow)
    last: OSError | None = None
    for family, kind, protocol, _, address in found:
        connection = socket.socket(family, kind, protocol)
        try:
            connection.settimeout(timeout if isinstance(timeout, (int, float)) else 15)
            connection.connect(address)
            return connection
        except OSError as error:
            last = error
            connection.close()
    raise last or OSError("no address")


class _GuardedAdapter(HTTPAdapter):
    """Connections of requests that go to checked addresses only. No proxy: it would connect for us."""

    def __init__(self, allow: tuple[Network, ...]) -> None:
        self._allow = allow
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        allow = self._allow

        class Plain(HTTPConnection):
            def _new_conn(self) -> socket.socket:
                return _connect(self.host, self.port or 80, self.timeout, allow)

        class Secure(HTTPSConnection):
            def _new_conn(self) -> socket.socket:
                return _connect(self.host, self.port or 443, self.timeout, allow)

        class PlainPool(HTTPConnectionPool):
            ConnectionCls = Plain

        class SecurePool(HTTPSConnectionPool):
            ConnectionCls = Secure

        self.poolmanager.pool_classes_by_scheme = {"http": PlainPool, "https": SecurePool}


class RequestsWeb:
    """spiders.web.Web by requests: for a handful of requests by hand, one after the other."""

    def __init__(
        self,
        allow: tuple[Network, ...] = (),
        contact: str = "",
        *,
        delay: float = 1.0,
        timeout: float = 30.0,
        max_mb: float = 50,
    ) -> None:
        self._allow = allow
        self._delay = delay
        self._timeout = timeout
        self._limit = int(max_mb * 1_000_000)
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.headers.update({"User-Agent": user_agent(contact), "Accept-Encoding": guards.ACCEPT_ENCODING})
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, _GuardedAdapter(allow))
        self._rules: dict[str, Rules | Fault] = {}
        self._last: dict[str, float] = {}
        self.requests = 0

    async def get(self, url: str, *, hosts: Hosts | None = None, etag: str = "", last_modified: str = "") -> Answer:
        trail: list[str] = []
        try:
            return self._follow(url, hosts, trail)
        except Fault as fault:
            return failed(url, fault, trail)

    def _follow(self, url: str, hosts: Hosts | None, trail: list[str]) -> Answer:
        current = url
        while True:
            if hosts is None:
                guards.check_url(current, self._allow)
            else:
                hosts.check(current, self._allow)
            guards.check_robots(self._robots(current), current)
            status, headers, body = self._one(current, self._limit)
            location = headers.get("location")
            if status not in (301, 302, 303, 307, 308) or location is None:
                return judge(url, current, trail, status, headers, body, False)
            target = guards.absolute(current, location)
            if target == current or target in trail:
                raise Fault("refused", "it sends us round in a circle", status)
            if len(trail) >= guards.MAX_REDIRECTS:
                raise Fault("refused", f"it redirected us {guards.MAX_REDIRECTS} times and more", status)
            trail.append(current)
            current = target

    def _robots(self, url: str) -> Rules:
        parts = urlsplit(url)
        site = f"{parts.scheme}://{parts.netloc}"
        if site not in self._rules:
            try:
                status, _, body = self._one(f"{site}/robots.txt", guards.ROBOTS_LIMIT, cut=True)
                self._rules[site] = guards.robots_rules(status, body)
            except Fault as fault:
                self._rules[site] = fault
        answer = self._rules[site]
        if isinstance(answer, Fault):
            raise Fault(answer.reason, answer.words, answer.status)
        return answer

    def _one(self, url: str, limit: int, cut: bool = False) -> tuple[int, dict[str, str], bytes]:
        """One request; its whole answer within the time limit (requests' own is only for each piece of it)."""
        host = urlsplit(url).hostname or ""
        rules = self._rules.get(f"{urlsplit(url).scheme}://{urlsplit(url).netloc}")
        gap = max(self._delay, rules.delay if isinstance(rules, Rules) else 0)
        time.sleep(max(0.0, min(60.0, self._last.get(host, 0) + gap - time.monotonic())))
        self.requests += 1
        ends = time.monotonic() + self._timeout
        try:
            with self._session.get(url, stream=True, allow_redirects=False, timeout=self._timeout) as response:
                # A site that drips bytes is cut off from another thread: no read of ours would ever time out.
                watch = threading.Timer(self._timeout, _cut_off, (response,))
                watch.daemon = True
                watch.start()
                try:
                    body = self._body(response, limit, ends, cut)
                finally:
                    watch.cancel()
                headers = {name.lower(): value for name, value in response.headers.items()}
                if not cut:
                    body = guards.unpack(body, headers.get("content-encoding", ""), limit)
                return response.status_code, headers, body
        except Fault:
            raise
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as error:
            raise _explain(error, host, time.monotonic() >= ends) from error
        finally:
            self._last[host] = time.monotonic()

    def _body(self, response: requests.Response, limit: int, ends: float, cut: bool) -> bytes:
        parts: list[bytes] = []
        size = 0
        while piece := response.raw.read(64 * 1024, decode_content=False):
            parts.append(piece)
            size += len(piece)
            if size > limit:
                if cut:
                    break
                raise Fault("too_large", f"the answer is larger than {limit // 1_000_000} MB")
            if time.monotonic() > ends:
                raise Fault("timeout", "it did not answer in time")
        return b"".join(parts)


def _cut_off(response: requests.Response) -> None:
    connection = getattr(response.raw, "_connection", None) or getattr(response.raw, "connection", None)
    if connection is not None and getattr(connection, "sock", None) is not None:
        connection.sock.shutdown(socket.SHUT_RDWR)
    response.close()


def _explain(error: BaseException, host: str, late: bool) -> Fault:
    cause: BaseException | None = error
    for _ in range(12):
        if cause is None:
            break
        if isinstance(cause, Fault):
            return cause
        inner = [argument for argument in cause.args if isinstance(argument, BaseException)]
        cause = getattr(cause, "reason", None) if isinstance(getattr(cause, "reason", None), BaseException) else (
            cause.__cause__ or cause.__context__ or (inner[0] if inner else None)
        )  # fmt: skip
    if late or isinstance(error, requests.Timeout):
        return Fault("timeout", f"{host} did not answer in time")
    if isinstance(error, requests.exceptions.SSLError):
        return Fault("tls", f"the certificate of {host} is not valid ({str(error)[:200]})")
    if isinstance(error, (requests.exceptions.ChunkedEncodingError, urllib3.exceptions.ProtocolError)):
        return Fault("broken", "the answer broke off before its end")
    return Fault("unreachable", f"no connection to {host} ({str(error)[:200]})")


# --- Looking ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Seen:
    """A document that would be watched, and why."""

    url: str
    council: str
    text: str
    why: str


@dataclass(frozen=True)
class Look:
    """What one look at a source found. It can be watched where reason is empty."""

    source: Source
    reason: str  # of db.records.REASONS
    error: str
    status: int | None
    documents: tuple[Seen, ...]
    pages: tuple[str, ...]  # that were read for links
    requests: int
    seconds: float
    cut_short: bool = False  # there may be more: the look is a short one

    @property
    def ok(self) -> bool:
        return not self.reason


class _LookingVisit(Visit):
    """A visit that reads listings but fetches no document: each would-be fetch is only noted."""

    seen: list[Seen]

    async def document(self, wanted: Wanted, answer: Answer | None = None) -> Answer:
        if wanted.url not in self._done:
            why = wanted.why or ("the page itself" if answer is not None else "a link on the page")
            if not wanted.why and wanted.text:
                why = words.why_follow(wanted.text, url=wanted.url, words=self.source.words) or why
            self.seen.append(Seen(wanted.url, wanted.council, wanted.text or wanted.title, why))
            self._done[wanted.url] = answer or Answer(wanted.url, self.now)
        return self._done[wanted.url]

    async def listed(self, wanted: Wanted) -> None:
        await self.document(wanted)  # at once: the look may be cut short


class _Enough(Exception):
    pass


class _Counting:
    def __init__(self, web: RequestsWeb) -> None:
        self._web = web

    async def get(self, url: str, *, hosts: Hosts | None = None, etag: str = "", last_modified: str = "") -> Answer:
        if self._web.requests >= MAX_REQUESTS:
            raise _Enough
        return await self._web.get(url, hosts=hosts)


def kind_of(url: str, web: RequestsWeb) -> tuple[str, Answer]:
    """(the spider for url, what it answered): told by its address where that says it, else by what comes."""
    parts = urlsplit(url)
    answer = asyncio.run(web.get(url))
    if parts.path.rstrip("/").endswith("/api/search.json"):
        return "govuk_search", answer
    if parts.path.startswith(("/government/publications/", "/government/consultations/", "/government/statistics/")):
        return "govuk_publication", answer
    if parts.hostname == "www.gov.uk" and parts.path.startswith(("/government/", "/guidance/")):
        return "govuk_publication", answer
    if moderngov.looks_like(url) or cmis.looks_like(url):
        return ("cmis" if cmis.looks_like(url) else "moderngov"), answer
    if answer.ok and is_html(answer.media_type, answer.body):
        if cmis.looks_like(url, answer.body):
            return "cmis", answer
        return ("moderngov" if moderngov.looks_like(url, answer.body) else "page"), answer
    if answer.ok or words.file_type(url):
        return "document", answer
    return "page", answer


def look(
    source: Source | str,
    council: str = "England",
    network_allow: Sequence[str] = (),
    contact: str = "",
    *,
    neighbours: Sequence[Source] = (),
    delay: float = 1.0,
    timeout: float = 30.0,
) -> Look:
    """Looks at a source (or an address, whose kind is then worked out) once, and says what would be watched.

    Real requests under the crawl's own rules: robots.txt, addresses, sizes, a gap between requests. At most
    MAX_REQUESTS.
    """
    started = time.monotonic()
    web = RequestsWeb(guards.parse_networks(network_allow), contact, delay=delay, timeout=timeout)
    entry: Answer | None = None
    if isinstance(source, str):
        kind, entry = kind_of(source, web)
        source = Source(council=council, spider=kind, url=source)  # type: ignore[arg-type]
    rows: list[Fetched] = []

    async def note(fetched: Fetched) -> None:
        rows.append(fetched)

    same_council = [other for other in neighbours if other.council == source.council and source.council != "England"]
    visit = _LookingVisit(source, 0, _Counting(web), Forgetful(), note, hosts_for(source, same_council))
    visit.seen = []
    cut_short = False
    try:
        if source.spider == "document":
            answer = entry or asyncio.run(web.get(source.url, hosts=visit.hosts))
            rows.append(visit._row(answer, role="document"))
            visit.seen.append(
                Seen(source.url, source.council, source.title, f"the document itself ({answer.media_type})")
            )
        else:
            asyncio.run(_watch(visit))
    except _Enough:
        cut_short = True
    except Fault as fault:
        rows.append(visit._row(failed(source.url, fault), role="listing"))
    except Exception as error:
        stumble = Fault("malformed", f"it could not be read ({type(error).__name__}: {str(error)[:200]})")
        rows.append(visit._row(failed(source.url, stumble), role="listing"))
    first = next((row for row in rows if row.url == source.url), rows[0] if rows else None)
    bad = first if first is not None and first.outcome == "failed" else None
    return Look(
        source=source,
        reason=bad.reason if bad else "" if rows else "malformed",
        error=bad.error if bad else "" if rows else "nothing came",
        status=first.status if first else None,
        documents=() if bad else tuple(replace(one) for one in visit.seen),
        pages=tuple(row.url for row in rows if row.role == "listing" and row.outcome == "ok"),
        requests=web.requests,
        seconds=time.monotonic() - started,
        cut_short=cut_short,
    )


async def _watch(visit: Visit) -> None:
    await KINDS[visit.source.spider](visit)
