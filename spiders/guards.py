"""What we may fetch: addresses, hosts, robots.txt, sizes. Pure rules, the same for the crawl and for `sources check`.

Nothing here opens a connection: spiders.downloading (Scrapy) and spiders.trial (requests) ask these rules and obey
them.
"""

from __future__ import annotations

import ipaddress
import json
import re
import socket
import sys
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import SplitResult, urljoin, urlsplit

import brotli
from protego import Protego
from w3lib.url import safe_url_string

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network

ROBOTS_NAME = "valvewatch"
ROBOTS_LIMIT = 500 * 1024  # RFC 9309, 2.5: at least 500 kibibytes have to be read
MAX_REDIRECTS = 10
_CHUNK = 1024 * 1024


class Fault(Exception):
    """A request that we did not send, or whose answer we do not take. reason is one of db.records.REASONS."""

    def __init__(self, reason: str, words: str, status: int | None = None) -> None:
        super().__init__(words)
        self.reason = reason
        self.words = words
        self.status = status


class Passing(Fault):
    """A fault that may be over in a moment: worth another try."""


# --- Addresses -------------------------------------------------------------------------------------------------------


def parse_networks(setting: str | Sequence[str]) -> tuple[Network, ...]:
    """The ranges of a NETWORK_ALLOW setting: a JSON list, a list with commas, or a sequence.

    >>> [str(network) for network in parse_networks("127.0.0.0/8, ::1")]
    ['127.0.0.0/8', '::1/128']
    """
    if isinstance(setting, str):
        words = json.loads(setting) if setting.strip().startswith("[") else setting.split(",")
    else:
        words = list(setting)
    return tuple(ipaddress.ip_network(word.strip(), strict=False) for word in words if word.strip())


ANYWHERE = parse_networks("0.0.0.0/0,::/0")
"""For checking the form of an address where what it leads to is checked later, or elsewhere."""


def _inner_addresses(address: Address) -> list[Address]:
    """The address, and the IPv4 address that it carries inside: a packet for ::ffff:10.0.0.1 goes to 10.0.0.1."""
    found: list[Address] = [address]
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            found = [address.ipv4_mapped]
        elif address.sixtofour is not None:
            found.append(address.sixtofour)
        elif address in ipaddress.IPv6Network("64:ff9b::/96"):
            # NAT64 (RFC 6052): what a name stands for on a machine that has IPv6 alone.
            found = [ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)]
    return found


def _is_special(address: Address) -> bool:
    return (
        not address.is_global
        or address.is_multicast
        or address.is_reserved
        or address.is_unspecified
        or address.is_loopback
        or address.is_link_local
        or (
            isinstance(address, ipaddress.IPv6Address)
            and (
                address.is_site_local
                or address.teredo is not None
                or address in ipaddress.IPv6Network("64:ff9b:1::/48")
            )
        )
    )


def is_public(address: str | Address, allow: Iterable[Network] = ()) -> bool:
    """Whether we may connect there: a public address (IANA's special-purpose registries, RFC 6890), or one of allow.

    >>> is_public("93.184.216.34"), is_public("::ffff:10.0.0.1"), is_public("100.64.0.1"), is_public("169.254.169.254")
    (True, False, False, False)
    """
    if isinstance(address, str):
        address = ipaddress.ip_address(address.partition("%")[0])
    allow = tuple(allow)
    for inner in _inner_addresses(address):
        if any(inner.version == network.version and inner in network for network in allow):
            continue
        if _is_special(inner):
            return False
    return True


def literal_address(host: str) -> Address | None:
    """The address that host already is, in any spelling a C library would take: 127.1, 0x7f000001, 2130706433, [::1].

    A resolver is not asked for these, so they have to be checked by themselves.
    """
    try:
        return ipaddress.ip_address(host.strip("[]").partition("%")[0])
    except ValueError:
        pass
    if re.fullmatch(r"(0x[0-9a-f]*|[0-9]+)(\.(0x[0-9a-f]*|[0-9]+)){0,3}", host, re.IGNORECASE):
        try:
            return ipaddress.IPv4Address(socket.inet_aton(host))
        except OSError:
            return None
    return None


def check_addresses(host: str, addresses: Iterable[str], allow: Iterable[Network]) -> None:
    """Refuses a name as soon as one of its addresses is private: which of them is connected to is chance."""
    for address in addresses:
        if not is_public(address, allow):
            raise Fault("refused", f"{host} stands for {address}, an address inside a private or special network")


# --- Addresses of pages ----------------------------------------------------------------------------------------------


def check_url(url: str, allow: Iterable[Network] = ()) -> str:
    """The host of url, in lower case. Refuses what is not plainly http(s)://host[:port]/path.

    Backslashes, user-info and control characters are refused as written, before any library repairs them: two libraries
    repair them differently, and the one that checks is then not the one that connects (`http://gov.uk\\@10.0.0.1/`).
    """
    if any(ord(letter) < 0x20 or ord(letter) == 0x7F for letter in url):
        raise Fault("refused", "the address has control characters in it")
    if "\\" in url.partition("?")[0]:
        raise Fault("refused", "the address has a backslash in it")
    try:
        parts = urlsplit(url)
        port = parts.port
        host = (parts.hostname or "").rstrip(".").lower()
    except ValueError as error:
        raise Fault("refused", f"the address cannot be understood ({error})") from None
    if parts.scheme not in ("http", "https"):
        raise Fault("refused", f"only http and https are fetched, not {parts.scheme or 'an address without a scheme'}")
    if "@" in parts.netloc:
        raise Fault("refused", "the address has a user name in it")
    if not host or port == 0 or re.search(r"[\s%<>^|`{}]", host):
        raise Fault("refused", "the address has no valid host")
    literal = literal_address(host)
    if literal is not None and not is_public(literal, allow):
        raise Fault("refused", f"{literal} is an address inside a private or special network")
    return host


def split(url: str) -> SplitResult:
    """The parts of an address as a page may hold it: one that cannot be understood has none."""
    try:
        return urlsplit(url)
    except ValueError:
        return SplitResult("", "", "", "", "")


def join(base: str, href: str) -> str:
    """The address that a link leads to, not yet judged; "" where it cannot be understood."""
    try:
        return urljoin(base, href)
    except ValueError:
        return ""


def absolute(base: str, href: str) -> str:
    """The address that a link on base leads to, without its fragment. Raises Fault where it is not one we may fetch."""
    href = href.strip()
    # Per the URL standard tabs and line feeds inside a link are dropped; browsers do so too.
    href = re.sub(r"[\t\r\n]", "", href)
    if "\\" in href.partition("?")[0]:
        raise Fault("refused", f"the link {href[:200]!r} has a backslash in it")
    try:
        url = urljoin(base, href).partition("#")[0]
        scheme = urlsplit(url).scheme
        if scheme in ("http", "https"):
            check_url(url.replace(" ", "%20"), ANYWHERE)
            return str(safe_url_string(url))
    except ValueError as error:
        raise Fault("refused", f"the link {href[:200]!r} cannot be understood ({error})") from None
    raise Fault("refused", f"only http and https are fetched, not {scheme or 'this'}")


_SHARED_ENDINGS = (
    "gov.uk",
    "co.uk",
    "org.uk",
    "ac.uk",
    "sch.uk",
    "nhs.uk",
    "ltd.uk",
    "plc.uk",
    "me.uk",
    "net.uk",
    "police.uk",
)


def domain_of(host: str) -> str:
    """What one owner holds: kent.gov.uk for democracy.kent.gov.uk, but www.gov.uk for itself (GOV.UK is no council's).

    >>> domain_of("democracy.kent.gov.uk"), domain_of("www.gov.uk"), domain_of("a.example.org"), domain_of("127.0.0.1")
    ('kent.gov.uk', 'www.gov.uk', 'example.org', '127.0.0.1')
    """
    host = host.lower().rstrip(".")
    if host == "www.gov.uk" or literal_address(host) is not None:
        return host
    labels = host.split(".")
    keep = 3 if ".".join(labels[-2:]) in _SHARED_ENDINGS else 2
    return ".".join(labels[-keep:])


@dataclass(frozen=True)
class Hosts:
    """The hosts that one source may lead us to: each name stands for itself and all below it.

    >>> kent = Hosts(("kent.gov.uk",))
    >>> kent.allows("democracy.kent.gov.uk"), kent.allows("kent.gov.uk.evil.example")
    (True, False)
    """

    names: tuple[str, ...]

    def allows(self, host: str) -> bool:
        host = host.lower().rstrip(".").strip("[]")
        return any(host == name or host.endswith("." + name) for name in self.names)

    def check(self, url: str, allow: Iterable[Network] = ()) -> None:
        host = check_url(url, allow)
        if not self.allows(host):
            raise Fault("refused", f"{host} is not among the hosts that this source may lead to (see hosts = [...])")


# --- robots.txt ------------------------------------------------------------------------------------------------------


class Rules:
    """What a robots.txt says to us, by RFC 9309."""

    def __init__(self, body: bytes = b"") -> None:
        text = body[:ROBOTS_LIMIT].decode("utf-8", errors="replace").replace("\0", "")
        # Many stars in a row mean the same as one, but make the matching needlessly slow.
        self._rules: Any = Protego.parse(re.sub(r"\*{2,}", "*", text))

    def allows(self, url: str) -> bool:
        return bool(self._rules.can_fetch(url, ROBOTS_NAME))

    @property
    def delay(self) -> float:
        """Seconds to keep between requests: Crawl-delay or Request-rate, which are no standard but are meant."""
        delay = float(self._rules.crawl_delay(ROBOTS_NAME) or 0)
        rate = self._rules.request_rate(ROBOTS_NAME)
        if rate is not None and rate.requests:
            delay = max(delay, rate.seconds / rate.requests)
        return delay


def robots_rules(status: int, body: bytes) -> Rules:
    """The rules that an answer to /robots.txt stands for; raises where it asks us to hold off.

    RFC 9309, 2.3.1: "unavailable" (4xx) means that there are no rules; "unreachable" (5xx) means that all is
    disallowed. 429 says that the site is too busy for us just now: that is no absence of rules.
    """
    if 200 <= status < 300:
        return Rules(body)
    if status == 429 or status >= 500:
        raise Fault(
            "robots_unknown", f"its robots.txt answered with status {status}, so we hold off for tonight", status
        )
    return Rules()


def check_robots(rules: Rules, url: str) -> None:
    if not rules.allows(url):
        raise Fault("robots", f"its robots.txt asks us not to look at {urlsplit(url).path or '/'}")


# --- Times and sizes -------------------------------------------------------------------------------------------------


def retry_after(value: str, now: datetime) -> float | None:
    """Seconds of a Retry-After header (RFC 9110, 10.2.3: a number of seconds or a date); None if it says neither."""
    value = value.strip()
    if value.isdigit():
        return float(min(int(value[:9]), 10**8))
    try:
        moment = parsedate_to_datetime(value)
    except (TypeError, ValueError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - now).total_seconds())


def unpack(body: bytes, encodings: str, limit: int) -> bytes:
    """body without its content codings (RFC 9110, 8.4), stopped as soon as it grows beyond limit.

    A stream that ends before its end is broken, where Scrapy would hand on as much as there is: half a plan would then
    pass for a whole one, and every target of its second half for dropped.
    """
    codings = [coding.strip().lower() for coding in encodings.split(",") if coding.strip()]
    if len(codings) > 2:
        raise Fault("refused", f"the answer is packed {len(codings)} times over")
    for coding in reversed(codings):
        if coding == "identity" or not body:
            continue
        unpacker = _UNPACKERS.get(coding)
        if unpacker is None:
            raise Fault("malformed", f"the answer is packed in a way that we did not ask for ({coding[:40]})")
        try:
            body = unpacker(body, limit)
        except (zlib.error, brotli.error, zstd.ZstdError, EOFError) as error:
            raise Fault("broken", f"the packed answer is damaged ({error})") from None
    return body


class _Growing:
    def __init__(self, limit: int) -> None:
        self.parts: list[bytes] = []
        self.size = 0
        self.limit = limit

    def add(self, part: bytes) -> None:
        self.size += len(part)
        if self.size > self.limit:
            raise Fault("too_large", f"the answer unpacks to more than {self.limit // 1_000_000} MB")
        self.parts.append(part)

    def whole(self) -> bytes:
        return b"".join(self.parts)


def _gunzip(body: bytes, limit: int, wbits: int = 31) -> bytes:
    out = _Growing(limit)
    while body:
        unpacker = zlib.decompressobj(wbits)
        piece = unpacker.decompress(body, _CHUNK)
        while True:
            out.add(piece)
            if unpacker.eof or (not piece and not unpacker.unconsumed_tail):
                break
            piece = unpacker.decompress(unpacker.unconsumed_tail, _CHUNK)
        if not unpacker.eof:
            raise EOFError("it ends before its end")
        body = unpacker.unused_data
        # gzip may come in several members; anything else after the end is padding.
        if wbits != 31 or not body.startswith(b"\x1f\x8b"):
            break
    return out.whole()


def _inflate(body: bytes, limit: int) -> bytes:
    try:
        return _gunzip(body, limit, wbits=15)
    except zlib.error:
        # Some servers send the raw stream without the wrapper that the RFC asks for.
        return _gunzip(body, limit, wbits=-15)


def _unbrotli(body: bytes, limit: int) -> bytes:
    out = _Growing(limit)
    unpacker = brotli.Decompressor()
    piece = unpacker.process(body, output_buffer_limit=_CHUNK)
    out.add(piece)
    while not unpacker.is_finished():
        piece = unpacker.process(b"", output_buffer_limit=_CHUNK)
        if not piece:
            raise EOFError("it ends before its end")
        out.add(piece)
    return out.whole()


def _unzstd(body: bytes, limit: int) -> bytes:
    out = _Growing(limit)
    # RFC 9659: over HTTP a window of more than 8 MB must not be asked for.
    options = {int(zstd.DecompressionParameter.window_log_max): 23}
    while body:
        unpacker = zstd.ZstdDecompressor(options=options)
        out.add(unpacker.decompress(body, max_length=_CHUNK))
        while not unpacker.eof:
            if unpacker.needs_input:
                raise EOFError("it ends before its end")
            out.add(unpacker.decompress(b"", max_length=_CHUNK))
        body = unpacker.unused_data
    return out.whole()


_UNPACKERS = {
    "gzip": _gunzip,
    "x-gzip": _gunzip,
    "deflate": _inflate,
    "br": _unbrotli,
    "zstd": _unzstd,
}
ACCEPT_ENCODING = "gzip, deflate, br, zstd"
