"""The guards at work inside Scrapy: who resolves names, who sends a request and when, and what becomes of the answer.

Two things of Scrapy's are replaced for cause. RobotsTxtMiddleware of 2.19 answers "no robots.txt" to every request
that waits while robots.txt is being fetched, but the first: 10 of 12 pages that were disallowed were fetched.
HttpCompressionMiddleware passes a packed answer that breaks off as if it were whole.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import Any, TypeVar
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from OpenSSL import SSL
from scrapy import Request, signals
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.downloadermiddlewares.retry import RetryMiddleware
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadTimeoutError,
    ResponseDataLossError,
    StopDownload,
)
from scrapy.http import Response
from service_identity import VerificationError
from service_identity.hazmat import DNS_ID, IPAddress_ID, verify_service_identity
from service_identity.pyopenssl import extract_patterns
from twisted.internet.error import SSLError
from twisted.internet.interfaces import IHostnameResolver, IOpenSSLClientConnectionCreator, IResolutionReceiver
from twisted.python.failure import Failure
from twisted.web.iweb import IPolicyForHTTPS
from zope.interface import implementer  # type: ignore[import-untyped]

from spiders import guards
from spiders.faults import is_bot_wall
from spiders.guards import Fault, Hosts, Network, Passing, Rules

log = logging.getLogger(__name__)
T = TypeVar("T")


def allowed_networks(settings: Any) -> tuple[Network, ...]:
    return guards.parse_networks(settings.get("NETWORK_ALLOW") or "")


# --- The end of the night --------------------------------------------------------------------------------------------


class Deadline:
    """The moment after which nothing more is asked of anybody."""

    def __init__(self, seconds: float) -> None:
        self._ends = time.monotonic() + seconds
        self.over = asyncio.Event()

    @property
    def left(self) -> float:
        return max(0.0, self._ends - time.monotonic())

    def watch(self) -> None:
        asyncio.get_running_loop().call_later(self.left, self.over.set)

    async def before(self, work: Awaitable[T]) -> T:
        """The result of work, unless the deadline comes first: then work is cut off."""
        task = asyncio.ensure_future(work)
        over = asyncio.ensure_future(self.over.wait())
        try:
            await asyncio.wait({task, over}, return_when=asyncio.FIRST_COMPLETED)
            if task.done():
                return task.result()
            raise Fault("deadline", "the night's time was up before its turn")
        finally:
            over.cancel()
            if not task.done():
                task.cancel()
                with suppress(asyncio.CancelledError, Exception):
                    await task


# --- Names -----------------------------------------------------------------------------------------------------------

_refused_names: dict[str, str] = {}
"""Why the last look-up of a name was refused: the resolver can only say "no address" to Twisted."""


@implementer(IResolutionReceiver)
class _Collecting:
    """Holds all addresses of a name back until the last has come and every one has been checked."""

    def __init__(self, receiver: Any, host: str, allow: tuple[Network, ...]) -> None:
        self._receiver = receiver
        self._host = host
        self._allow = allow
        self._addresses: list[Any] = []

    def resolutionBegan(self, resolution: Any) -> None:
        self._receiver.resolutionBegan(resolution)

    def addressResolved(self, address: Any) -> None:
        self._addresses.append(address)

    def resolutionComplete(self) -> None:
        try:
            guards.check_addresses(self._host, [address.host for address in self._addresses], self._allow)
        except Fault as fault:
            _refused_names[self._host] = fault.words
        else:
            _refused_names.pop(self._host, None)
            for address in self._addresses:
                self._receiver.addressResolved(address)
        self._receiver.resolutionComplete()


@implementer(IHostnameResolver)
class CheckedResolver:
    """Looks a name up once for each connection, and lets the connection have only the addresses that were checked.

    There is no second look-up between check and connection, so a name whose answers change (rebinding) gains nothing.
    No cache: a connection is kept open anyway, and the system's resolver caches.
    """

    def __init__(self, reactor: Any, allow: tuple[Network, ...]) -> None:
        self._reactor = reactor
        self._inner = reactor.nameResolver
        self._allow = allow

    @classmethod
    def from_crawler(cls, crawler: Any, reactor: Any) -> CheckedResolver:
        return cls(reactor, allowed_networks(crawler.settings))

    def install_on_reactor(self) -> None:
        self._reactor.installNameResolver(self)

    def resolveHostName(
        self,
        resolutionReceiver: Any,
        hostName: str,
        portNumber: int = 0,
        addressTypes: Any = None,
        transportSemantics: str = "TCP",
    ) -> Any:
        receiver = _Collecting(resolutionReceiver, hostName.lower(), self._allow)
        return self._inner.resolveHostName(receiver, hostName, portNumber, addressTypes, transportSemantics)


# --- Certificates ----------------------------------------------------------------------------------------------------


@implementer(IOpenSSLClientConnectionCreator)
class _ExpiredAllowed:
    """Verifies all of a certificate but its last day."""

    def __init__(self, verifying: Any, host: str) -> None:
        self._verifying = verifying
        self._name = IPAddress_ID(host) if guards.literal_address(host) else DNS_ID(host)

    def clientConnectionForTLS(self, tlsProtocol: Any) -> Any:
        connection = self._verifying.clientConnectionForTLS(tlsProtocol)
        expired = 10  # X509_V_ERR_CERT_HAS_EXPIRED

        def verify(conn: Any, certificate: Any, error: int, depth: int, ok: int) -> bool:
            if not ok and error != expired:
                return False
            if depth == 0:
                try:
                    verify_service_identity(extract_patterns(certificate), [self._name], [])
                except Exception:
                    return False
            return True

        connection.set_verify(SSL.VERIFY_PEER | SSL.VERIFY_FAIL_IF_NO_PEER_CERT, verify)
        return connection


@implementer(IPolicyForHTTPS)
class Certificates:
    """Verifies every certificate; a source may ask, until a day it names, to take an expired one."""

    def __init__(self, verifying: Any, crawler: Any) -> None:
        self._verifying = verifying
        self._crawler = crawler

    def creatorForNetloc(self, hostname: bytes, port: int) -> Any:
        creator = self._verifying.creatorForNetloc(hostname, port)
        exceptions: Mapping[str, date] = getattr(self._crawler.spider, "expired_certificates", {})
        host = hostname.decode("ascii").lower()
        until = exceptions.get(host)
        if until is not None and datetime.now(UTC).date() <= until:
            return _ExpiredAllowed(creator, host)
        return creator


# --- Sending ---------------------------------------------------------------------------------------------------------


class Turn:
    """What we owe one host: one request at a time, a gap, and to stay away for as long as it asks."""

    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.gap = 0.0
        self.not_before = 0.0  # by time.monotonic()
        self.told_to_wait = False
        self.failures = 0
        self.last_fault: Fault | None = None


_turns: WeakKeyDictionary[Any, dict[str, Turn]] = WeakKeyDictionary()


def turn_of(crawler: Any, host: str) -> Turn:
    return _turns.setdefault(crawler, {}).setdefault(host, Turn())


class PoliteHandler(HTTP11DownloadHandler):
    """The last gate before the network: every request passes here, those for robots.txt and repeats included."""

    def __init__(self, crawler: Any) -> None:
        super().__init__(crawler)
        settings = crawler.settings
        self._gap = settings.getfloat("CRAWL_DELAY")
        self._retry_wait = settings.getfloat("RETRY_WAIT")
        self._give_up_after = settings.getint("GIVE_UP_AFTER")
        self._default_maxsize = int(settings.getfloat("MAX_BODY_MB") * 1_000_000)
        self._contextFactory: Any = Certificates(self._contextFactory, crawler)
        self._no_deadline = Deadline(24 * 3600.0)

    @property
    def _deadline(self) -> Deadline:
        found: Deadline = getattr(self._crawler.spider, "deadline", None) or self._no_deadline
        return found

    async def download_request(self, request: Request) -> Response:
        host = (urlsplit(request.url).hostname or "").lower()
        turn = turn_of(self._crawler, host)
        await self._deadline.before(turn.lock.acquire())
        try:
            await self._wait(turn, host)
            try:
                response: Response = await self._deadline.before(super().download_request(request))
            except Fault:
                raise
            except Exception as error:
                raise self._failed(turn, host, error) from error
            finally:
                turn.not_before = max(turn.not_before, time.monotonic() + max(self._gap, turn.gap))
            turn.failures = 0
            self._heed(turn, response)
            return response
        finally:
            turn.lock.release()

    async def _wait(self, turn: Turn, host: str) -> None:
        deadline = self._deadline
        if deadline.over.is_set():
            raise Fault("deadline", "the night's time was up before its turn")
        if turn.last_fault is not None and turn.failures >= self._give_up_after:
            words = f"{turn.last_fault.words}; left alone for tonight after {turn.failures} failures in a row"
            raise Fault(turn.last_fault.reason, words)
        seconds = turn.not_before - time.monotonic()
        if turn.told_to_wait and seconds > deadline.left:
            raise Fault(
                "rate_limited", f"{host} asked us to come back in {seconds:.0f} seconds, after this night's end"
            )
        if seconds > 0:
            await deadline.before(asyncio.sleep(seconds))
        turn.told_to_wait = False

    def _heed(self, turn: Turn, response: Response) -> None:
        """RFC 9110, 10.2.3 and RFC 6585, 4: no second request to this host before the time that it named."""
        if response.status not in (429, 500, 502, 503, 504, 522, 524):
            return
        header = response.headers.get("Retry-After")
        seconds = guards.retry_after(header.decode("latin-1"), datetime.now(UTC)) if header else None
        if seconds is None or response.status not in (429, 503):
            # A 429 that names no time still asks for patience.
            seconds = self._retry_wait * (4 if response.status == 429 else 1)
        else:
            turn.told_to_wait = True
            log.info("%s asked us to stay away for %.0f seconds", urlsplit(response.url).hostname, seconds)
        turn.not_before = max(turn.not_before, time.monotonic() + seconds)

    def _failed(self, turn: Turn, host: str, error: Exception) -> Fault:
        fault = explain(error, host, self._default_maxsize)
        if fault.reason in ("dns", "unreachable", "timeout", "tls"):
            turn.failures += 1
            turn.last_fault = fault
        return fault


def explain(error: BaseException, host: str, limit: int = 0) -> Fault:
    """What an exception of Scrapy's, Twisted's or OpenSSL's means to a person."""
    if isinstance(error, CannotResolveHostError):
        if host in _refused_names:
            return Fault("refused", _refused_names[host])
        return Passing("dns", f"the name {host} could not be looked up")
    if isinstance(error, (DownloadTimeoutError, TimeoutError)):
        return Passing("timeout", f"{host} did not answer in time")
    if isinstance(error, DownloadConnectionRefusedError):
        return Passing("unreachable", f"{host} refused the connection")
    if isinstance(error, DownloadCancelledError):
        return Fault("too_large", f"the answer is larger than {limit // 1_000_000} MB")
    if isinstance(error, ResponseDataLossError):
        return Passing("broken", "the answer broke off before its end")
    causes = _causes(error)
    for cause in causes:
        if isinstance(cause, (SSL.Error, SSLError, VerificationError)):
            return Fault("tls", f"the certificate of {host} is not valid ({_tls_words(cause)})")
    words = next(
        (str(cause) for cause in causes if str(cause) and not str(cause).startswith("[")), type(error).__name__
    )
    if any("ResponseFailed" in type(cause).__name__ or "Parse" in type(cause).__name__ for cause in causes):
        return Passing("broken", f"the answer broke off or is no proper HTTP ({words[:200]})")
    return Passing("unreachable", f"no connection to {host} ({words[:200]})")


def _causes(error: BaseException) -> list[BaseException]:
    """The exception and all that led to it, through Twisted's lists of failures too."""
    found: list[BaseException] = []
    todo: list[BaseException | None] = [error]
    while todo and len(found) < 30:
        current = todo.pop(0)
        if current is None or current in found:
            continue
        found.append(current)
        todo.append(current.__cause__)
        for failure in getattr(current, "reasons", None) or ():
            todo.append(failure.value if isinstance(failure, Failure) else None)
    return found


def _tls_words(cause: BaseException) -> str:
    if isinstance(cause, VerificationError):
        return "it is for another name"
    text = str(cause)
    for mark, words in (
        ("expired", "expired"),
        ("self-signed", "self-signed"),
        ("self signed", "self-signed"),
        ("unable to get", "its issuer is unknown"),
        ("certificate verify failed", "it could not be verified: expired, self-signed or of an unknown issuer"),
        ("hostname mismatch", "it is for another name"),
    ):
        if mark in text:
            return words
    return text[:120] or "the handshake failed"


# --- Middlewares -----------------------------------------------------------------------------------------------------


class Addresses:
    """Checks each address before it is asked for, at every hop: a redirect comes back here as a new request."""

    def __init__(self, crawler: Any) -> None:
        self._allow = allowed_networks(crawler.settings)

    @classmethod
    def from_crawler(cls, crawler: Any) -> Addresses:
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        hosts: Hosts | None = request.meta.get("hosts")
        if hosts is None:
            guards.check_url(request.url, self._allow)
        else:
            hosts.check(request.url, self._allow)


class Robots:
    """Obeys robots.txt (RFC 9309), asked for once a night and site; all who wait for it get the same answer."""

    def __init__(self, crawler: Any) -> None:
        self._crawler = crawler
        self._asked: dict[str, asyncio.Task[Rules | Fault]] = {}
        crawler.signals.connect(self._stop_at_cap, signal=signals.bytes_received)

    @classmethod
    def from_crawler(cls, crawler: Any) -> Robots:
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        if request.meta.get("is_robots") or not self._crawler.settings.getbool("ROBOTSTXT_OBEY"):
            return
        parts = urlsplit(request.url)
        site = f"{parts.scheme}://{parts.netloc}"
        if site not in self._asked:
            self._asked[site] = asyncio.ensure_future(self._ask(site, request.meta.get("hosts")))
        answer = await asyncio.shield(self._asked[site])
        if isinstance(answer, Fault):
            raise Fault(answer.reason, answer.words, answer.status)
        guards.check_robots(answer, request.url)

    async def _ask(self, site: str, hosts: Hosts | None) -> Rules | Fault:
        meta: dict[str, Any] = {"is_robots": True, "hosts": hosts, "trail": []}
        # Not packed: we stop reading at the cap, and half a packed file cannot be read.
        headers = {"Accept-Encoding": "identity"}
        request = Request(f"{site}/robots.txt", headers=headers, meta=meta, dont_filter=True)
        try:
            response = await self._crawler.engine.download_async(request)
            rules = guards.robots_rules(response.status, response.body)
        except Fault as fault:
            # Where the site as a whole cannot be had, say that; a robots.txt that is odd by itself is a reason to
            # hold off.
            if fault.reason in ("broken", "malformed", "too_large") or (fault.reason == "refused" and meta["trail"]):
                return Fault("robots_unknown", f"its robots.txt could not be read ({fault.words}), so we hold off")
            return fault
        except Exception as error:
            return Fault("robots_unknown", f"its robots.txt could not be read ({error}), so we hold off")
        if rules.delay:
            turn_of(self._crawler, (urlsplit(site).hostname or "").lower()).gap = rules.delay
            log.info("%s asks for %.0f seconds between requests", site, rules.delay)
        return rules

    def _stop_at_cap(self, data: bytes, request: Request, spider: Any) -> None:
        if request.meta.get("is_robots"):
            request.meta["robots_bytes"] = request.meta.get("robots_bytes", 0) + len(data)
            if request.meta["robots_bytes"] > guards.ROBOTS_LIMIT:
                raise StopDownload(fail=False)


class Retries(RetryMiddleware):
    """Tries again after a passing fault (the handler keeps the time in between), but never at a closed door."""

    def process_response(self, request: Request, response: Response, spider: Any = None) -> Request | Response:
        if is_bot_wall(response.status, _headers(response), response.body):
            return response
        retried: Request | Response = super().process_response(request, response)
        return retried


class Decompression:
    """Unpacks within the cap and to the end, or not at all."""

    def __init__(self, crawler: Any) -> None:
        self._limit = int(crawler.settings.getfloat("MAX_BODY_MB") * 1_000_000)

    @classmethod
    def from_crawler(cls, crawler: Any) -> Decompression:
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        request.headers.setdefault("Accept-Encoding", guards.ACCEPT_ENCODING)

    async def process_response(self, request: Request, response: Response) -> Response:
        codings = b",".join(response.headers.getlist("Content-Encoding")).decode("latin-1")
        if not codings or not response.body:
            return response
        body = guards.unpack(response.body, codings, self._limit)
        unpacked: Response = response.replace(body=body)
        unpacked.meta["packed_as"] = codings
        return unpacked


class Redirects:
    """Follows a redirect one hop at a time, looking at the address as it was written."""

    def __init__(self, crawler: Any) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Any) -> Redirects:
        return cls(crawler)

    async def process_response(self, request: Request, response: Response) -> Request | Response:
        location = response.headers.get("Location")
        if response.status not in (301, 302, 303, 307, 308) or location is None:
            return response
        target = guards.absolute(request.url, location.decode("utf-8", errors="replace"))
        trail: list[str] = request.meta.setdefault("trail", [])
        if target == request.url or target in trail:
            raise Fault("refused", "it sends us round in a circle", response.status)
        if len(trail) >= guards.MAX_REDIRECTS:
            raise Fault("refused", f"it redirected us {guards.MAX_REDIRECTS} times and more", response.status)
        trail.append(request.url)
        meta = {name: value for name, value in request.meta.items() if name not in ("download_slot", "retry_times")}
        return request.replace(url=target, meta=meta, dont_filter=True)


def _headers(response: Response) -> dict[str, str]:
    return {
        name.decode("latin-1").lower(): b", ".join(values).decode("latin-1")
        for name, values in response.headers.items()
    }
