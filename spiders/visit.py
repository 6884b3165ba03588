"""One source's night: what it asked for, what it has sent to the store, and what it still owes.

The kinds (govuk, councils, moderngov, cmis) say which pages lead to which documents; a Visit sees to it that each is
asked for conditionally, once, within limits, and that every answer or lack of one leaves a row.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Protocol
from urllib.parse import urlsplit

from db.errors import StoreError
from db.records import Fetched, Known, Link, Source
from spiders import guards, words
from spiders.faults import EVIDENCE
from spiders.guards import Fault, Hosts
from spiders.web import Answer, Web, failed

log = logging.getLogger(__name__)

# After one of these there is no sense in asking the same host again tonight.
_HOST_IS_SHUT = {"dns", "unreachable", "timeout", "tls", "robots_unknown", "rate_limited", "blocked", "deadline"}


class Memory(Protocol):
    """What a visit asks of the store: db.store.Store, or Forgetful where nothing is saved."""

    def known_documents(self, source_key: str) -> list[Known]: ...
    def seen(self, source_key: str, what: str) -> bool: ...
    def mark_seen(self, source_key: str, what: str, now: datetime) -> None: ...
    def validators(self, url: str) -> Any: ...
    def last_links(self, source_key: str, url: str) -> tuple[Link, ...] | None: ...


class Forgetful:
    """Knows nothing and keeps nothing: for trying a spider without a database."""

    def known_documents(self, source_key: str) -> list[Known]:
        return []

    def seen(self, source_key: str, what: str) -> bool:
        return False

    def mark_seen(self, source_key: str, what: str, now: datetime) -> None:
        pass

    def validators(self, url: str) -> tuple[str, str, bool]:
        return "", "", True

    def last_links(self, source_key: str, url: str) -> tuple[Link, ...] | None:
        return None


@dataclass(frozen=True)
class Wanted:
    """A document to be fetched, with all that is known of it before."""

    url: str
    council: str
    found_on: str
    text: str = ""
    title: str = ""
    identity: str = ""
    published_at: str = ""
    note: str = ""
    why: str = ""
    withdrawn: bool | None = None  # as Fetched.withdrawn

    @property
    def link(self) -> Link:
        return Link(self.url, self.text, self.identity, self.title if words.says_nothing(self.text) else "")


Emit = Callable[[Fetched], Awaitable[None]]


@dataclass
class Visit:
    """See the module. One Visit is used by one task, from start to finish."""

    source: Source
    run_id: int
    web: Web
    memory: Memory
    emit: Emit
    hosts: Hosts
    neighbours: tuple[Source, ...] = ()  # the same council's sources: what they watch need not be watched twice
    elsewhere: frozenset[str] = frozenset()  # pages that are sources of their own tonight, of the same council
    _done: dict[str, Answer] = field(default_factory=dict)
    _new: dict[str, Wanted] = field(default_factory=dict)
    _known: dict[str, Known] | None = None
    _fetched: int = 0
    _limit_told: bool = False
    _shut: dict[str, Fault] = field(default_factory=dict)

    @property
    def now(self) -> datetime:
        return datetime.now(UTC)

    # --- asking -----------------------------------------------------------------------------------------------------

    @property
    def known(self) -> dict[str, Known]:
        """The documents of this source from earlier nights, by address."""
        if self._known is None:
            self._known = {known.url: known for known in self.memory.known_documents(self.source.key)}
        return self._known

    def has_links_of(self, url: str) -> bool:
        """Whether a 304 of this listing would leave us with its links of an earlier night."""
        return self.memory.last_links(self.source.key, url) is not None

    async def get(self, url: str, *, conditional: bool = False, known_as: str = "") -> Answer:
        """The answer for url. conditional: ask with validators where we hold them and it is not time to have it whole.

        Only to be said where what a 304 stands for is at hand: the document's bytes, the listing's links. known_as: the
        public address under which the store knows what an API answers.
        """
        shut = self._shut.get((urlsplit(url).hostname or "").lower())
        if shut is not None:
            return failed(url, shut)
        etag, last_modified = "", ""
        if conditional:
            etag, last_modified, due = self.memory.validators(known_as or url)
            if due:
                etag = last_modified = ""
        answer = await self.web.get(url, hosts=self.hosts, etag=etag, last_modified=last_modified)
        if answer.reason in _HOST_IS_SHUT and not (answer.reason == "blocked" and answer.redirects):
            self._close(answer)
        return answer

    def _close(self, answer: Answer) -> None:
        host = (urlsplit(answer.url).hostname or "").lower()
        # One refused document does not shut a host; a wall or a site that cannot be reached does.
        if answer.reason == "blocked" and "proof" not in answer.error:
            return
        words_ = answer.error if "not asked again" in answer.error else f"{answer.error}; not asked again tonight"
        self._shut[host] = Fault(answer.reason, words_, answer.status)

    # --- sending ----------------------------------------------------------------------------------------------------

    async def listing(
        self, answer: Answer, links: Sequence[Link] | None = (), *, url: str = "", found_on: str = "", **more: str
    ) -> None:
        """Sends the row of a page that we read for its links. url: its public address where answer came from an API."""
        public = url or answer.url
        await self.emit(
            self._row(
                answer,
                url=public,
                role="listing",
                final_url=answer.final_url or (answer.url if public != answer.url else ""),
                links=tuple(links) if links is not None and answer.ok and not answer.not_modified else None,
                found_on=found_on,
                **more,
            )
        )

    async def document(self, wanted: Wanted, answer: Answer | None = None) -> Answer:
        """Fetches a document (unless it came already) and sends its row. The same address is asked for once a night."""
        done = self._done.get(wanted.url)
        if done is not None:
            return done
        if answer is None:
            if self._over_limit():
                return failed(wanted.url, Fault("refused", "more documents than max_documents"))
            self._fetched += 1
            answer = await self.get(wanted.url, conditional=wanted.url in self.known)
        self._done[wanted.url] = answer
        await self.emit(
            self._row(
                answer,
                url=wanted.url,
                role="document",
                council=wanted.council,
                found_on=wanted.found_on,
                link_text=wanted.text,
                title=wanted.title or wanted.text,
                identity=wanted.identity,
                published_at=wanted.published_at,
                publisher_note=wanted.note,
                withdrawn=wanted.withdrawn,
            )
        )
        return answer

    async def listed(self, wanted: Wanted) -> None:
        """Fetches a document that a page leads to: at once if it is known, else when recheck has looked for the known.

        What takes a document's place is compared with what that was at its end: its old address may have changed too.
        """
        if wanted.url in self.known or wanted.url in self._done:
            await self.document(wanted)
        else:
            self._new.setdefault(wanted.url, wanted)

    async def refused(self, url: str, fault: Fault, *, found_on: str, text: str = "") -> None:
        """Sends the row of a link that our own rules refuse: it might have been a document."""
        if url not in self._done:
            self._done[url] = failed(url, fault)
            wanted = {"url": url, "found_on": found_on, "link_text": text, "title": text}
            await self.emit(self._row(self._done[url], role="document", **wanted))

    def is_done(self, url: str) -> bool:
        return url in self._done

    def limit(self, wanted: Sequence[Wanted]) -> list[Wanted]:
        """As many as max_documents allows; what is left out is said, never silently dropped."""
        room = self.source.max_documents
        if len(wanted) > room:
            log.warning(
                "%s: %d documents on %s, only the first %d are followed (max_documents)",
                self.source.council, len(wanted), self.source.url, room,
            )  # fmt: skip
        return list(wanted[:room])

    def _over_limit(self) -> bool:
        if self._fetched < self.source.max_documents:
            return False
        if not self._limit_told:
            self._limit_told = True
            log.warning(
                "%s: the limit of %d documents from %s is reached, the rest is not followed (max_documents)",
                self.source.council, self.source.max_documents, self.source.url,
            )  # fmt: skip
        return True

    def _row(self, answer: Answer, **more: Any) -> Fetched:
        here = not answer.not_modified and (answer.ok or (answer.reason in EVIDENCE and bool(answer.body)))
        row: dict[str, Any] = {
            "run_id": self.run_id,
            "source": self.source.key,
            "council": self.source.council,
            "url": answer.url,
            "outcome": "failed" if not answer.ok else "not_modified" if answer.not_modified else "ok",
            "fetched_at": answer.fetched_at,
            "status": answer.status,
            "reason": answer.reason,
            "error": answer.error,
            "final_url": answer.final_url,
            "redirects": answer.redirects,
            "headers": dict(answer.headers),
            "media_type": answer.media_type,
            "body": answer.body if here else None,
        }
        row.update(more)
        return Fetched(**row)

    # --- owing ------------------------------------------------------------------------------------------------------

    @asynccontextmanager
    async def careful(self, url: str, found_on: str = "") -> AsyncIterator[None]:
        """Turns a stumble over one page into that page's failed row; the pages after it are still looked at."""
        try:
            yield
        except Fault as fault:
            await self.listing(failed(url, fault), None, url=url, found_on=found_on)
        except StoreError:
            raise  # no fault of the page's
        except Exception as error:
            log.exception("%s: %s could not be read", self.source.council, url)
            words_ = f"it could not be read ({type(error).__name__}: {str(error)[:200]})"
            await self.listing(failed(url, Fault("malformed", words_)), None, url=url, found_on=found_on)

    async def recheck(self, council_of: Callable[[str], str] | None = None) -> None:
        """Asks again for known documents whose link is gone: are they withdrawn, or silently kept? Then for new ones."""
        for known in self.known.values():
            if known.url in self._done:
                continue
            council = council_of(known.title or known.link_text) if council_of else self.source.council
            answer = await self.get(known.url, conditional=True)
            wanted = Wanted(
                known.url, council, known.found_on, known.link_text, known.title, known.identity, known.published_at,
                known.publisher_note,
            )  # fmt: skip
            await self.document(wanted, answer)
        for one in list(self._new.values()):
            await self.document(one)


def hosts_for(source: Source, same_council: Sequence[Source] = ()) -> Hosts:
    """The hosts that this source may lead to: its own, its council's, known document hosts, those it names."""
    names = [urlsplit(source.url).hostname or ""]
    for other in (source, *same_council):
        host = (urlsplit(other.url).hostname or "").lower()
        # On a shared host (kent.moderngov.co.uk) the neighbours' domains are not this council's.
        if not Hosts(words.known_hosts()).allows(host):
            names.append(guards.domain_of(host))
        names.extend(other.hosts)
    return Hosts(tuple(dict.fromkeys(name.lower() for name in (*names, *words.known_hosts()) if name)))
