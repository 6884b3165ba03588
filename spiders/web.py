"""One request and its answer, judged: what a spider sees of the network, whoever carries it (Scrapy or requests)."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Protocol

from scrapy import Request

from db.records import CERTIFICATE_UNTIL
from spiders.faults import find_fault
from spiders.guards import ANYWHERE, Fault, Hosts, check_url


@dataclass(frozen=True)
class Answer:
    """What came back for one address, redirects followed. It can be used where reason is empty."""

    url: str
    fetched_at: datetime
    status: int | None = None
    reason: str = ""  # one of db.records.REASONS; "" where all is well
    error: str = ""
    final_url: str = ""
    redirects: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    media_type: str = ""
    body: bytes = b""
    not_modified: bool = False

    @property
    def ok(self) -> bool:
        return not self.reason


class Web(Protocol):
    """Asks for one address. Never raises for what a site does: that is in the Answer."""

    async def get(self, url: str, *, hosts: Hosts | None = None, etag: str = "", last_modified: str = "") -> Answer: ...


def failed(url: str, fault: Fault, trail: list[str] | None = None) -> Answer:
    hops = tuple(trail or ())
    return Answer(url, datetime.now(UTC), fault.status, fault.reason, fault.words, hops[-1] if hops else "", hops)


def judge(
    url: str, final_url: str, trail: list[str], status: int, headers: Mapping[str, str], body: bytes, conditional: bool
) -> Answer:
    """An Answer from the parts of an HTTP answer, with what is wrong with it."""
    media_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    now = datetime.now(UTC)
    redirects = (*trail, final_url) if trail else ()
    if status == 304 and conditional:
        return Answer(url, now, status, "", "", final_url, redirects, headers, media_type, not_modified=True)
    fault = find_fault(url, final_url, status, headers, media_type, body)
    reason, words = fault or ("", "")
    return Answer(url, now, status, reason, words, final_url, redirects, headers, media_type, body)


def conditions(etag: str, last_modified: str) -> dict[str, str]:
    """The headers of a conditional request (RFC 9110, 13.1): an unchanged document then costs a 304 and no body."""
    headers = {}
    if etag:
        headers["If-None-Match"] = etag
    if last_modified:
        headers["If-Modified-Since"] = last_modified
    return headers


class ScrapyWeb:
    """Asks through Scrapy's downloader: every guard of spiders.downloading stands in between."""

    def __init__(self, crawler: Any) -> None:
        self._crawler = crawler

    async def get(self, url: str, *, hosts: Hosts | None = None, etag: str = "", last_modified: str = "") -> Answer:
        trail: list[str] = []
        try:
            self._check_shape(url)
            meta = {"hosts": hosts, "trail": trail}
            request = Request(url, headers=conditions(etag, last_modified), meta=meta, dont_filter=True)
            response = await self._crawler.engine.download_async(request)
        except Fault as fault:
            return failed(url, fault, trail)
        except asyncio.CancelledError:
            raise
        except Exception as error:
            return failed(
                url, Fault("unreachable", f"it could not be fetched ({type(error).__name__}: {error})"), trail
            )
        headers = {
            name.decode("latin-1").lower(): b", ".join(values).decode("latin-1")
            for name, values in response.headers.items()
        }
        headers.pop(CERTIFICATE_UNTIL, None)  # not for the site to say
        expires = _certificate_end(response)
        if expires:
            headers[CERTIFICATE_UNTIL] = expires
        return judge(url, response.url, trail, response.status, headers, response.body, bool(etag or last_modified))

    @staticmethod
    def _check_shape(url: str) -> None:
        # Before Request, which repairs what it is given: a backslash would become a slash. Where it leads is checked
        # later.
        check_url(url, ANYWHERE)


def _certificate_end(response: Any) -> str:
    certificate: Any = getattr(response, "certificate", None)
    with suppress(Exception):
        moment: datetime = certificate.original.to_cryptography().not_valid_after_utc
        return moment.isoformat()
    return ""
