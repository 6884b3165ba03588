"""The values that every package passes about: frozen, without behaviour beyond what their fields imply.

Nothing here knows of files, networks, clocks or databases. Times are timezone-aware and UTC.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, NamedTuple

Basis = Literal["target", "forecast", "actual"]
Form = Literal["level", "change", "none"]
Direction = Literal["", "reduce", "increase", "hold", "at_most", "at_least", "reach"]
Family = Literal["ehc_plans", "placements", "places", "money"]
ChangeKind = Literal[
    "target_added",
    "target_removed",
    "target_altered",
    "reworded",
    "document_new",
    "document_revised",
    "document_withdrawn",
    "document_back",
    "document_moved",
    "document_unreadable",
]
SpiderKind = Literal["govuk_publication", "govuk_search", "page", "moderngov", "cmis", "document"]


# --- What is watched ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Source:
    """One address we watch for one council: a row of sources.toml, checked, the council's name made canonical."""

    council: str  # as people say it ("Kent"); "England" for what the DfE publishes for everyone
    spider: SpiderKind
    url: str
    title: str = ""  # what staff call it
    confirmed: str = ""  # when and how the address was last confirmed
    words: tuple[str, ...] = ()  # link words to follow besides those of the common list
    hosts: tuple[str, ...] = ()  # hosts whose documents may be fetched besides the page's own and the known ones
    depth: int = 2  # how many pages away from url we look for documents
    max_documents: int = 60
    look_back_days: int = 400  # committee systems: how far back on first sight
    options: Mapping[str, str] = field(default_factory=dict)  # what only one spider needs (query, committee, ...)

    @property
    def key(self) -> str:
        """What the database knows this source by: stays while spider and address stay."""
        return f"{self.spider} {self.url}"


# --- What came back -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Link:
    """A document that a page links to, in the page's order."""

    url: str
    text: str
    identity: str = ""  # what stays the same when the address changes (a title, a report number)
    title: str = ""  # what the document is called, where the link's text says nothing ("Download now")


Outcome = Literal["ok", "not_modified", "failed"]
Role = Literal["listing", "document"]


@dataclass(frozen=True)
class Fetched:
    """One answer, or the lack of one, to one request of one night.

    A *listing* is a page read only for the links on it (a publication's JSON, a committee's list of meetings); its
    links tell which documents are still there. A *document* is something whose content we keep and compare. A page
    that is both is sent twice, once in each role.
    """

    run_id: int
    source: str  # Source.key
    council: str
    url: str  # the address asked for
    role: Role
    outcome: Outcome
    fetched_at: datetime
    status: int | None = None  # HTTP status of the last answer; None where none came
    reason: str = ""  # one of REASONS where outcome is "failed"
    error: str = ""  # the same for a person: what happened, in a sentence
    final_url: str = ""  # after redirects
    redirects: tuple[str, ...] = ()  # every address on the way, the first one included
    headers: Mapping[str, str] = field(default_factory=dict)  # names in lower case
    media_type: str = ""  # as sent; the bytes decide how it is read
    body: bytes | None = None  # None where it failed or was not modified
    found_on: str = ""  # the page whose link led here
    link_text: str = ""
    title: str = ""  # what the page calls the document
    identity: str = ""  # as Link.identity
    published_at: str = ""  # the publisher's own date, ISO 8601, where it gives one
    publisher_note: str = ""  # the publisher's newest note on what changed
    withdrawn: bool | None = (
        None  # whether its publisher says that it is withdrawn, though it is there; None: says nothing
    )
    links: tuple[Link, ...] | None = None  # of a listing: all documents it led to; None where not a listing


CERTIFICATE_UNTIL = "x-valvewatch-certificate-until"
"""Among the headers of a Fetched, though no site sends it: the last moment of the certificate it came with (ISO 8601)."""

REASONS = {
    "dns": "its name could not be looked up",
    "unreachable": "no connection could be made",
    "timeout": "it did not answer in time",
    "tls": "its certificate is not valid",
    "broken": "the answer broke off before its end",
    "too_large": "the answer is larger than the limit",
    "empty": "the answer was empty",
    "robots": "its robots.txt asks us not to look",
    "robots_unknown": "its robots.txt could not be read, so we hold off",
    "refused": "our own rules refuse this address",
    "blocked": "it refused us or asked for proof that we are human",
    "login": "it asks for a login",
    "rate_limited": "it asked us to come back later",
    "soft_404": "it says that the page was not found, though with status 200",
    "home": "it leads to the site's home page instead",
    "gone": "the page is gone (404 or 410)",
    "client_error": "it refused the request",
    "server_error": "it has a fault of its own",
    "malformed": "the answer is not of the form expected",
    "deadline": "the run's time was up before its turn",
    "crawl_died": "our own crawler stopped before its turn",
}
"""Why a fetch failed: code, and the words that follow "could not be checked: "."""


@dataclass(frozen=True)
class Known:
    """What the store knows of a document when the next night begins: enough to ask for it conditionally."""

    document_id: int
    url: str
    identity: str
    title: str
    link_text: str
    found_on: str
    etag: str
    last_modified: str
    published_at: str
    full_fetch_due: bool  # True when it is time to fetch it whole again, whatever its validators say
    publisher_note: str = ""  # the newest that its publisher is known to have said of it


# --- What is kept ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Version:
    """A stretch of time in which one document had the same bytes (a web page: the same reading)."""

    id: int
    document_id: int
    council: str
    url: str
    title: str
    sha256: str  # of the body as received, before any decoding of ours
    media_type: str
    first_seen: datetime  # when we fetched it; not when it was published
    last_seen: datetime
    found_on: str
    link_text: str
    run_id: int  # of its first fetch
    published_at: str
    publisher_note: str
    read_by: int | None  # the READER that read it; None while unread
    source: str = ""
    unreadable: str = ""  # why it could not be read, in words; "" where it was


# --- What a document says -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Place:
    """Where in a document: as much of it as the format knows."""

    block: int = -1  # index into Reading.blocks: what a quote is proved against
    page: int | None = None  # from 1
    clause: str = ""  # "3.4", "2(b)": the number as shown, with its parents'
    sheet: str = ""
    cell: str = ""  # "D14"
    headings: tuple[str, ...] = ()  # from the outermost in
    box: tuple[float, float, float, float] | None = None  # left, top, right, bottom in points from the page's top left

    def __str__(self) -> str:
        words = []
        if self.page is not None:
            words.append(f"page {self.page}")
        if self.sheet:
            words.append(f"sheet “{self.sheet}”")
        if self.cell:
            words.append(f"cell {self.cell}")
        if self.clause:
            words.append(f"clause {self.clause}")
        if self.headings and not self.clause and not self.cell:
            words.append("under “" + " › ".join(self.headings[-2:]) + "”")
        return ", ".join(words)


@dataclass(frozen=True)
class Cell:
    """One cell of a table, as a person sees it: "8.6%" where the workbook stores 0.0856."""

    text: str
    ref: str = ""  # "D14" in a workbook, else empty
    filled: bool = False  # the text is that of a spanning cell, repeated here
    error: bool = False  # "#REF!" and the like, or a formula without a kept value
    confidence: float = 1.0  # of OCR, 0 to 1


@dataclass(frozen=True)
class Table:
    """Rows of equal length; the first header_rows rows and header_columns columns are labels."""

    rows: tuple[tuple[Cell, ...], ...]
    header_rows: int = 1
    header_columns: int = 1
    caption: str = ""
    pages: tuple[int | None, ...] = ()  # page of each row where a table runs over pages; else empty


BlockKind = Literal["heading", "paragraph", "item", "table", "note"]


@dataclass(frozen=True)
class Block:
    """A heading, paragraph, list item, table or footnote, with its place.

    Text is evened out (ligatures, soft hyphens, hyphenation, spaces) but never reworded: a quote is a part of it.
    """

    kind: BlockKind
    text: str  # of a table: its cells by rows, tab and line feed between; without the clause number
    place: Place
    number: str = ""  # of a clause or item as shown: "3.4", "(b)", "•"
    level: int = 0  # of a heading from 1; of an item its depth from 1
    table: Table | None = None
    marks: tuple[str, ...] = ()  # footnote marks in the text; of a note: its own mark
    hidden: bool = False  # a hidden sheet, row, text
    pending: Literal["", "insertion", "deletion"] = ""  # Word: a tracked change not yet accepted or refused
    ocr: float | None = None  # confidence 0 to 1 where the words were read from a picture


@dataclass(frozen=True)
class Reading:
    """A document as a person reads it, the same whatever its format. Pure: same bytes, same Reading."""

    title: str
    blocks: tuple[Block, ...]
    format: str  # "pdf", "docx", "xlsx", ...: what the bytes were
    pages: int | None = None
    furniture: tuple[str, ...] = ()  # running headers and footers, page numbers, menus: told apart, not lost
    pending: tuple[Block, ...] = ()  # tracked insertions and deletions not accepted: no part of the text
    comments: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()  # what a person should know: "pages 3-5 are pictures and were read by OCR"

    def __iter__(self) -> Iterator[Block]:
        return iter(self.blocks)


class Unreadable(Exception):
    """A document that cannot be read. Its text is for a person: what it is, why not, what to do next.

    reason is a short code: "encrypted", "damaged", "unknown_format", "needs_libreoffice", "needs_ocr", "too_large",
    "time", "memory", "crashed", "forbidden_xml", "empty".
    """

    def __init__(self, reason: str, words: str) -> None:
        super().__init__(words)
        self.reason = reason
        self.words = words

    def __reduce__(self) -> tuple[type[Unreadable], tuple[str, str]]:
        return (Unreadable, (self.reason, self.words))


@dataclass(frozen=True)
class Target:
    """A figure or commitment about one measure, as docs/targets.md says."""

    measure: str  # a code of db/measures.py
    basis: Basis
    direction: Direction
    form: Form
    value: Decimal | None  # as written, never scaled
    unit: str  # "count", "percent", ... ; "" where there is no figure
    baseline: Decimal | None  # in the same unit
    period: str  # normalised: "2025-26", "2025/26", "2026-03", "2026-03-31", "2026"; "" if none
    quote: str  # verbatim: part of the block's text, or a table's row label | column label | cell
    place: Place
    period_written: str = ""  # as the document says it
    scope: str = ""  # what narrows it: a phase, an age band, a type of need, a school; "" for the whole council
    council: str = ""  # where the passage is about a council other than the document's own
    check_by_eye: bool = False  # read with little confidence: shown, never asserted


# --- What changed ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Change:
    """What differs between two versions of a document, or about a document as a whole.

    For target_* the targets say it; for reworded the words before and after do; for document_* the note does.
    """

    kind: ChangeKind
    before: Target | None = None
    after: Target | None = None
    words_before: str = ""  # reworded: the clause as it was, and its place in place_before
    words_after: str = ""
    place_before: Place | None = None
    place_after: Place | None = None
    measure: str = ""  # the measure concerned ("" for a document as a whole)
    notes: tuple[str, ...] = ()  # "commitment softened: “will” became “aims to”", "silent edit: ...", duty flags
    material: bool = True  # False: kept in the history as cosmetic, nobody is told


@dataclass(frozen=True)
class Alert:
    """One change for one recipient, kept whole so that it can be told however long it waits."""

    id: int
    message_id: int  # the row in the outbox it belongs to
    change_id: int
    recipient: str  # address
    run_id: int
    council: str
    document_id: int
    document_title: str
    url: str
    change: Change
    version_before: Version | None
    version_after: Version | None
    detected_at: datetime


# --- What the store answers -----------------------------------------------------------------------------------------

Verdict = Literal["real", "noise", "wrong"]
"""What a person says of a change: news; true but not worth telling; or misread by us."""

RunOutcome = Literal["", "ok", "attention", "failed", "interrupted"]


@dataclass(frozen=True)
class RunSummary:
    """What one run did. An address asked twice in a night counts once."""

    id: int
    kind: str  # "nightly", "demo", ...
    started_at: datetime
    ended_at: datetime | None  # None while it is going on
    outcome: RunOutcome  # "" while it is going on
    reason: str  # why it failed or needs attention
    sources: int  # active when it ended
    checked: int  # active sources whose own address answered well
    unchanged: int  # documents that had the bytes (or the reading) we had
    new_versions: int
    changes: int
    failed: int  # addresses that gave no good answer
    alerts: int  # changes times recipients


class Validators(NamedTuple):
    """What to ask an address conditionally with; empty where the last answer had none."""

    etag: str
    last_modified: str
    full_fetch_due: bool  # as Known.full_fetch_due


def spoken(recipient: str) -> str:
    """A recipient as people are shown it: another service's address is a secret, and cut to its kind.

    >>> spoken("ann@charity.example"), spoken("msteams://hook/token")
    ('ann@charity.example', 'msteams://...')
    """
    kind, found, _ = recipient.partition("://")
    return f"{kind}://..." if found else recipient


@dataclass(frozen=True)
class OutboxMessage:
    """One e-mail to one recipient, to be sent now: all the alerts of a run, or words for operators."""

    id: int
    run_id: int
    run_started_at: datetime
    recipient: str  # address
    name: str  # of the reader or operator
    kind: str  # "alerts", "operator", ...: what to compose it with
    subject: str  # "" for alerts
    payload: Mapping[str, Any]  # what a message without alerts says; JSON values
    alerts: tuple[Alert, ...]
    message_id: str  # the Message-ID header of an earlier attempt; "" before the first
    repeat: bool  # an earlier attempt was cut off: the recipient may have it already
    attempts: int
    created_at: datetime


@dataclass(frozen=True)
class Lease:
    """Who may do a thing that only one may do at a time, and until when."""

    name: str
    holder: str  # as db.lease.this_process() puts it
    since: datetime
    renewed_at: datetime
    expires_at: datetime  # unless renewed before
    token: str  # proves that a renewal is by whoever acquired it
    ours: bool  # False: another has it


@dataclass(frozen=True)
class MissingDocument:
    """A document that its pages no longer lead to, or (why "back") lead to again."""

    document_id: int
    council: str
    title: str
    url: str
    source: str
    why: Literal["unlinked", "gone", "home", "publisher", "back"]
    since: datetime
    version: Version | None  # its latest
    linked: bool = False  # a page still links to it, or it is a source's own address
    note: str = ""  # what its publisher said of it last
    runs_since: int = 0  # runs begun after `since`


@dataclass(frozen=True)
class FailedFetch:
    """An address that gave no good answer in a run."""

    council: str
    url: str
    source: str  # Source.key
    reason: str  # one of REASONS
    error: str  # in a sentence
    entry: bool  # the source's own address: then the source as a whole could not be checked
