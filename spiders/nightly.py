"""The one spider of the night: a task for each source, all at once, each host one request at a time.

    scrapy crawl councils -a run_id=42 -s DATABASE_URL=... -s ARCHIVE_DIR=... -s CONTACT=...

Scrapy exits 0 whatever happens: judge a crawl by its rows, or by RESULT_FILE.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import scrapy

from db.errors import StoreError
from db.records import Fetched, Source
from spiders import cmis, councils, govuk, moderngov
from spiders.downloading import Deadline
from spiders.guards import Fault
from spiders.sources import load_sources
from spiders.visit import Forgetful, Memory, Visit, hosts_for
from spiders.web import ScrapyWeb, failed

log = logging.getLogger(__name__)

KINDS: dict[str, Callable[[Visit], Awaitable[None]]] = {
    "govuk_publication": govuk.watch_publication,
    "govuk_search": govuk.watch_search,
    "page": councils.watch_page,
    "document": councils.watch_document,
    "moderngov": moderngov.watch_committees,
    "cmis": cmis.watch_committees,
}


class CouncilSpider(scrapy.Spider):
    """Looks at every source once and yields a Fetched for every answer, and for every lack of one."""

    name = "councils"

    def __init__(self, run_id: str = "0", **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.run_id = int(run_id)
        self.sources: list[Source] = []
        self.store: Any = None
        self.deadline: Deadline | None = None
        self.stopped = ""
        self.expired_certificates: dict[str, date] = {}

    @classmethod
    def update_settings(cls, settings: Any) -> None:
        super().update_settings(settings)
        settings.set("USER_AGENT", user_agent(settings.get("CONTACT") or ""), priority="spider")
        limit = int(settings.getfloat("MAX_BODY_MB") * 1_000_000)
        settings.set("DOWNLOAD_MAXSIZE", limit, priority="spider")
        # Should our own deadline ever fail us, Scrapy's ends the crawl some minutes later.
        settings.set("CLOSESPIDER_TIMEOUT", settings.getfloat("DEADLINE_MINUTES") * 60 + 300, priority="spider")

    @classmethod
    def from_crawler(cls, crawler: Any, *args: Any, **kwargs: Any) -> CouncilSpider:
        spider: CouncilSpider = super().from_crawler(crawler, *args, **kwargs)
        settings = crawler.settings
        spider.sources = chosen_sources(settings)
        for source in spider.sources:
            until = source.options.get("expired_certificate_until")
            if until:
                spider.expired_certificates[(urlsplit(source.url).hostname or "").lower()] = date.fromisoformat(until)
        if settings.get("DATABASE_URL"):
            from db.store import Store

            spider.store = Store.open(settings["DATABASE_URL"], Path(settings["ARCHIVE_DIR"]))
        return spider

    async def start(self) -> AsyncIterator[Fetched]:
        """Hands on what the visits send. The queue is short, so that bodies do not pile up."""
        self.deadline = Deadline(self.crawler.settings.getfloat("DEADLINE_MINUTES") * 60)
        self.deadline.watch()
        queue: asyncio.Queue[Fetched | None] = asyncio.Queue(maxsize=4)
        visits = asyncio.ensure_future(self._visit_all(queue))
        leash = asyncio.ensure_future(_end_with(self.crawler.settings.getint("RUN_PROCESS")))
        try:
            while (fetched := await queue.get()) is not None:
                yield fetched
        finally:
            visits.cancel()
            leash.cancel()

    async def _visit_all(self, queue: asyncio.Queue[Fetched | None]) -> None:
        await asyncio.gather(*(self._visit(source, queue) for source in self.sources), return_exceptions=True)
        await queue.put(None)

    async def _visit(self, source: Source, queue: asyncio.Queue[Fetched | None]) -> None:
        neighbours = [
            other for other in self.sources if other.council == source.council and source.council != "England"
        ]
        memory: Memory = self.store if self.store is not None else Forgetful()
        hosts = hosts_for(source, neighbours)
        elsewhere = frozenset(
            other.url for other in self.sources if other.council == source.council and other.spider != "document"
        ) - {source.url}
        visit = Visit(
            source, self.run_id, ScrapyWeb(self.crawler), memory, queue.put, hosts, tuple(neighbours), elsewhere
        )
        try:
            await KINDS[source.spider](visit)
        except asyncio.CancelledError:
            raise
        except StoreError as error:
            log.critical("The store failed at %s: %s. The crawl ends here.", source.url, error)
            self.stop("store_error")
        except Fault as fault:
            await visit.listing(failed(source.url, fault), None)
        except Exception as error:
            log.exception("%s: %s could not be read", source.council, source.url)
            words = f"it could not be read ({type(error).__name__}: {str(error)[:200]})"
            await visit.listing(failed(source.url, Fault("malformed", words)), None)

    def stop(self, reason: str) -> None:
        """Ends the crawl soon: what is under way is cut off, and nothing more is asked for."""
        self.stopped = self.stopped or reason
        if self.deadline is not None:
            self.deadline.over.set()

    def closed(self, reason: str) -> None:
        if self.store is not None:
            self.store.close()


async def _end_with(run_process: int) -> None:
    """Ends this process at once, between two rows, when the run that started it is no more (killed for want of memory).

    The next run may begin at any moment and crawl too; nobody reads what this one would still save.
    """
    while run_process and os.getppid() == run_process:
        await asyncio.sleep(1)
    if run_process:
        log.critical("The run that started this crawl, process %s, is no more. The crawl ends here.", run_process)
        os._exit(1)


def user_agent(contact: str) -> str:
    """Who we are, with an address under which a webmaster reaches a person (RFC 9110, 10.1.5).

    >>> user_agent("monitor@charity.example")
    'valvewatch/0.1 (+mailto:monitor@charity.example)'
    """
    words = " ".join("".join(letter for letter in contact if letter.isprintable() and letter not in "()\\\\").split())
    if not words:
        return "valvewatch/0.1"
    return f"valvewatch/0.1 (+{'mailto:' if '@' in words and ':' not in words else ''}{words})"


def chosen_sources(settings: Any) -> list[Source]:
    file = settings.get("SOURCES_FILE")
    sources = load_sources(Path(file) if file else None, settings.getbool("SOURCES_ONLY"))
    keys = json.loads(settings.get("ONLY_SOURCES") or "null")
    return [source for source in sources if keys is None or source.key in keys]
