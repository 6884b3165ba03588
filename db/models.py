"""The tables, private to db.

Times, exact numbers and JSON are kept as text that sorts and compares the same in SQLite and PostgreSQL: what a hash
chain is built on must not depend on the database, and a figure must come back as it was written ("8.60").
"""

from __future__ import annotations

import json
from datetime import datetime
from decimal import Decimal
from typing import Any, Final

from sqlalchemy import (
    Boolean,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)

from db.schema import moment_text, text_moment


class Moment(TypeDecorator[datetime]):
    """A time in UTC, aware on both sides of the door; in the row "2026-11-23T02:30:05.123456Z"."""

    impl = String(27)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else moment_text(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        return None if value is None else text_moment(value)


class Exact(TypeDecorator[Decimal]):
    """A decimal number with every digit it was written with."""

    impl = String(64)
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value)


class Json(TypeDecorator[Any]):
    """A value as JSON text with sorted keys: the same value is the same text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any | None, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Any | None:
        return None if value is None else json.loads(value)


_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}
metadata: Final = MetaData(naming_convention=_NAMES)


def _text(name: str, **more: Any) -> Column[str]:
    return Column(name, Text, nullable=False, default="", **more)


def _number(name: str, **more: Any) -> Column[int]:
    return Column(name, Integer, nullable=False, default=0, **more)


def _flag(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False, default=False)


def _key() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def _ref(name: str, target: str, *, needed: bool = True) -> Column[int]:
    return Column(name, Integer, ForeignKey(f"{target}.id"), nullable=not needed)


run = Table(
    "run",
    metadata,
    _key(),
    _text("kind"),
    Column("started_at", Moment, nullable=False),
    Column("ended_at", Moment),
    _text("outcome"),  # "" while it is going on
    _text("reason"),
    # Counted once, when it ends: counting years of fetches anew would make `valvewatch runs` slow.
    _number("sources"),
    _number("checked"),
    _number("unchanged"),
    _number("new_versions"),
    _number("changes"),
    _number("failed"),
    _number("alerts"),
)

source = Table(
    "source",
    metadata,
    Column("key", Text, primary_key=True),
    _text("council"),
    _text("spider"),
    _text("url"),
    _text("title"),
    _text("confirmed"),
    Column("active", Boolean, nullable=False, default=True),
    # Settled when a run ends, from that run's fetches.
    Column("state", String(8), nullable=False, default="never"),
    Column("since", Moment),
    _text("reason"),
    _text("error"),
    Column("last_ok", Moment),
    _number("failed_runs"),  # in a row
    # Of runs that read it well: how many of its documents were found, and how many usually are.
    _number("found"),
    _number("usual"),
    _number("fewer_runs"),  # in a row with half of the usual number or less
    Column("fewer_since", Moment),
    _text("fewer_why"),  # why most of the others could not be had, one of REASONS; "" where no link led to them
)

certificate = Table(  # of each host that answered over TLS
    "certificate",
    metadata,
    Column("host", Text, primary_key=True),
    Column("until", Moment, nullable=False),  # its last moment
    Column("seen", Moment, nullable=False),
)

document = Table(
    "document",
    metadata,
    _key(),
    _text("source"),  # whose link first led to it; "" where received by hand
    _text("council"),
    _text("url"),  # its newest address
    _text("title"),
    _text("identity"),
    _text("link_text"),
    _text("found_on"),
    _text("published_at"),
    _ref("first_run", "run"),
    Column("first_seen", Moment, nullable=False),
    Column("last_checked", Moment),  # the last good answer
    _number("last_checked_run"),
    Column("gone_since", Moment),
    _text("gone_why"),
    Column("withdrawn_at", Moment),
    _text("withdrawn_why"),
    _text("came_from"),  # by hand: "FOI reply, 3 May"
    _text("received_by"),
    Column("received_at", Moment),
    Index(None, "council"),
    Index(None, "source"),
)

document_address = Table(
    "document_address",
    metadata,
    _key(),
    _ref("document_id", "document"),
    _text("council"),
    _text("url"),
    Column("first_seen", Moment, nullable=False),
    UniqueConstraint("council", "url"),
    Index(None, "url"),
    Index(None, "document_id"),
)

sighting = Table(  # a page on which a document's link was found
    "sighting",
    metadata,
    _key(),
    _ref("document_id", "document"),
    _text("source"),
    _text("found_on"),
    _text("url"),  # the address linked there
    Column("unlinked_run", Integer),  # the first run that read the page well and no longer found the link
    Column("unlinked_at", Moment),
    UniqueConstraint("document_id", "source", "found_on", "url"),
    Index(None, "source", "found_on"),
)

page = Table(  # what the last good answer of a listing led to
    "page",
    metadata,
    _key(),
    _text("source"),
    _text("url"),
    Column("links", Json, nullable=False),
    Column("first_links", Json, nullable=False),  # on first sight: what belongs to the baseline however late it comes
    _text("sha256"),
    Column("last_ok", Moment, nullable=False),
    _number("last_ok_run"),
    UniqueConstraint("source", "url"),
)

validator = Table(  # what to ask conditionally with
    "validator",
    metadata,
    Column("url", Text, primary_key=True),
    _text("etag"),
    _text("last_modified"),
    Column("last_full", Moment, nullable=False),  # when the body last came whole
    _number("last_full_run"),
)

fetch = Table(
    "fetch",
    metadata,
    _key(),
    _ref("run_id", "run"),
    _text("source"),
    _text("council"),
    _text("url"),
    _text("role"),
    _text("outcome"),
    Column("fetched_at", Moment, nullable=False),
    Column("status", Integer),
    _text("reason"),
    _text("error"),
    _text("final_url"),
    Column("redirects", Json, nullable=False),
    Column("headers", Json, nullable=False),
    _text("media_type"),
    _text("sha256"),  # of what came, whether kept or not
    _number("size"),
    _flag("kept"),  # the archive holds these bytes
    _text("found_on"),
    _text("link_text"),
    _text("title"),
    _text("identity"),
    _text("published_at"),
    _text("publisher_note"),
    Column("links", Json),  # only where they differ from the answer before
    _ref("document_id", "document", needed=False),
    Column("version_id", Integer),  # no foreign key: a candidate version merged away leaves its check behind
    Column("chain", String(64), nullable=False),
    Index(None, "run_id", "source"),
    Index(None, "source", "outcome", "run_id"),
    Index(None, "document_id"),
    Index(None, "url"),
    Index(None, "sha256"),
)

version = Table(
    "version",
    metadata,
    _key(),
    _ref("document_id", "document"),
    _ref("fetch_id", "fetch"),  # the first fetch that brought it: its headers, status and redirects
    _ref("run_id", "run"),
    _text("source"),
    _text("council"),
    _text("url"),
    _text("title"),
    _text("sha256"),
    _number("size"),
    _text("media_type"),
    Column("first_seen", Moment, nullable=False),
    Column("last_seen", Moment, nullable=False),
    _text("found_on"),
    _text("link_text"),
    _text("published_at"),
    _text("publisher_note"),
    Column("read_by", Integer),
    _text("fingerprint"),
    _text("unreadable"),
    _flag("baseline"),
    Index(None, "document_id"),
    Index(None, "read_by"),
    Index(None, "sha256"),
    Index(None, "run_id"),
)

target = Table(
    "target",
    metadata,
    _key(),
    _ref("version_id", "version"),
    _number("position"),
    _text("measure"),
    _text("basis"),
    _text("direction"),
    _text("form"),
    Column("value", Exact),
    _text("unit"),
    Column("baseline", Exact),
    _text("period"),
    _text("quote"),
    Column("place", Json, nullable=False),
    _text("period_written"),
    _text("scope"),
    _text("council"),
    _flag("check_by_eye"),
    Index(None, "version_id"),
    Index(None, "measure"),
)

change = Table(
    "change",
    metadata,
    _key(),
    _ref("run_id", "run"),
    _ref("document_id", "document"),
    Column("detected_at", Moment, nullable=False),
    _text("kind"),
    _text("measure"),
    Column("family", String(16)),
    _text("basis"),
    _text("period"),
    # As they were told, so that a rename, a better reader or a folded document does not rewrite the past.
    _text("council"),
    _text("document"),
    _text("url"),
    _ref("version_before", "version", needed=False),
    _ref("version_after", "version", needed=False),
    Column("body", Json, nullable=False),  # the whole Change
    _flag("material"),
    Index(None, "run_id"),
    Index(None, "document_id"),
    Index(None, "detected_at"),
)

message = Table(
    "message",
    metadata,
    _key(),
    _ref("run_id", "run"),
    _text("recipient"),
    _text("name"),
    _text("kind"),
    _text("subject"),
    Column("payload", Json, nullable=False),
    Column("state", String(8), nullable=False, default="pending"),  # pending, sending, sent, failed, held
    _text("reason"),
    Column("message_id", Text, nullable=False, default=""),  # the header, decided before the first attempt
    _number("attempts"),
    Column("created_at", Moment, nullable=False),
    Column("next_try", Moment),
    Column("last_attempt", Moment),
    Column("sent_at", Moment),
    _text("once"),
    Index(None, "state"),
    Index(None, "run_id"),
    Index(None, "once"),
)

alert = Table(
    "alert",
    metadata,
    _key(),
    _ref("message_id", "message"),
    _ref("change_id", "change"),
    _ref("run_id", "run"),
    _text("recipient"),
    Column("created_at", Moment, nullable=False),
    UniqueConstraint("change_id", "recipient"),
    Index(None, "message_id"),
    Index(None, "run_id"),
)

verdict = Table(  # what people said of changes; the newest one counts, the others stay
    "verdict",
    metadata,
    _key(),
    _ref("change_id", "change"),
    _text("verdict"),
    _text("note"),
    _text("by"),
    Column("marked_at", Moment, nullable=False),
    Index(None, "change_id"),
)

lease = Table(
    "lease",
    metadata,
    Column("name", Text, primary_key=True),
    _text("holder"),
    _text("token"),
    Column("since", Moment, nullable=False),
    Column("renewed_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
)

seen = Table(  # committee meetings already looked through
    "seen",
    metadata,
    Column("source", Text, primary_key=True),
    Column("what", Text, primary_key=True),
    Column("seen_at", Moment, nullable=False),
)

note = Table(  # job states, heartbeats
    "note",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Json, nullable=False),
    Column("written_at", Moment, nullable=False),
)
