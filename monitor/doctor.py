"""Checks of the installation itself: what `valvewatch doctor` finds, each with its mend."""

from __future__ import annotations

import http.client
import importlib.util
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from monitor.config import Config
from monitor.status import LEAST_FREE_MB, existing, free_mb

ROBOTS = "https://www.gov.uk/robots.txt"
CLOCK_MAY_DIFFER = timedelta(minutes=10)
SET_CLOCK = "set the machine's clock, or let it be set (NTP): dates of changes would be wrong"


@dataclass(frozen=True)
class Finding:
    """One thing looked at: whether it is well, in words, and how to mend it where it is not."""

    what: str
    ok: bool
    words: str
    mend: str = ""


def examine_installation(config: Config) -> Iterator[Finding]:
    """Every check in turn. No mail is sent and nothing is fetched but the robots.txt of GOV.UK."""
    yield _settings(config)
    yield _sources(config)
    yield from _store(config)
    yield _disk(config)
    yield _clock(config)
    yield _mail(config)
    yield from _network()
    yield _extra("OCR of scanned pages", "rapidocr", "pip install 'valvewatch[ocr]'")
    yield _libreoffice()


def _settings(config: Config) -> Finding:
    where = str(config.file) if config.file else "none: defaults alone"
    lacking = []
    if not config.crawl.contact:
        lacking.append('[crawl] contact = "..."')
    if not config.readers:
        lacking.append("[[readers]]")
    if not config.operators:
        lacking.append("[[operators]]")
    if lacking:
        return Finding(
            "settings",
            False,
            f"{where}; not filled in: {', '.join(lacking)}",
            "fill them in; `valvewatch init` writes a file",
        )
    return Finding("settings", True, where)


def _sources(config: Config) -> Finding:
    from spiders.sources import SourceError, load_sources

    try:
        return Finding("sources", True, f"{len(load_sources(config.sources_file, config.sources.only))} are watched")
    except SourceError as fault:
        return Finding("sources", False, str(fault), "mend the rows named")


def _store(config: Config) -> Iterator[Finding]:
    from db.errors import StoreError
    from db.store import Store

    where = config.database_url.rsplit("@", 1)[-1]
    try:
        with Store.open(config.database_url, config.archive_dir) as store:
            store.set_note("doctor", {"python": sys.version.split()[0]}, datetime.now(UTC))
    except StoreError as fault:
        yield Finding("database", False, str(fault), "see the message; the archive is not touched")
        return
    yield Finding("database", True, f"{where} opens, is of this release and can be written")
    ok = os.access(existing(config.archive_dir), os.W_OK)
    yield Finding(
        "archive",
        ok,
        f"{config.archive_dir} {'can' if ok else 'cannot'} be written",
        "" if ok else "give the user who runs valvewatch the right to write there",
    )


def _disk(config: Config) -> Finding:
    free = free_mb(config.archive_dir)
    return Finding(
        "disk",
        free >= LEAST_FREE_MB,
        f"{free:,} MB free where the archive is",
        "" if free >= LEAST_FREE_MB else "make room, or move [store] archive",
    )


def _clock(config: Config) -> Finding:
    zone = ZoneInfo(config.schedule.timezone)
    now = datetime.now(UTC)
    local = now.astimezone(zone)
    words = f"{local:%d %B %Y, %H:%M} {local.tzname()} ({config.schedule.timezone})"
    last = _last_run(config)
    if last is not None and last > now + CLOCK_MAY_DIFFER:
        words += f", but the last run is dated {last:%d %B %Y, %H:%M} UTC: the clock was set back, or was wrong then"
        return Finding("clock", False, words, SET_CLOCK)
    return Finding("clock", True, words)


def _last_run(config: Config) -> datetime | None:
    """When the last run began; None where there was none or the database, which has its own finding, is at fault."""
    from db.errors import StoreError
    from db.store import Store

    with (
        suppress(StoreError),
        Store.open(config.database_url, config.archive_dir) as store,
        closing(store.history()) as past,
    ):
        for run in past.runs(limit=1):
            return datetime.strptime(run["started_at"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    return None


def _mail(config: Config) -> Finding:
    from alerts.mail import MailChannel, explain
    from monitor.posting import mail_channel

    channel = mail_channel(config)
    if not isinstance(channel, MailChannel):
        return Finding("mail", True, f"no server is set: e-mails are written to {config.outbox_dir}")
    outcome = channel.check()
    if outcome.kind == "sent":
        return Finding("mail", True, f"{config.email.host} takes us in (no mail was sent)")
    return Finding(
        "mail", False, explain(outcome), "see [email] in the settings; `valvewatch alerts test ADDRESS` tries again"
    )


def _network(address: str = ROBOTS) -> Iterator[Finding]:
    """Whether GOV.UK answers, and whether our clock agrees with its."""
    parts = urlsplit(address)
    host, kind = (
        parts.hostname or "",
        http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection,
    )
    try:
        with closing(kind(host, parts.port, timeout=5)) as connection:
            connection.request("HEAD", parts.path)
            said = connection.getresponse().headers.get("Date", "")
    except (OSError, http.client.HTTPException) as fault:
        words = f"{host} cannot be reached: {getattr(fault, 'strerror', None) or fault}"
        yield Finding("network", False, words, "check the machine's connection, DNS and firewall")
        return
    yield Finding("network", True, f"{host} can be reached")
    try:
        theirs = parsedate_to_datetime(said).astimezone(UTC)
    except ValueError:
        return
    ours = datetime.now(UTC)
    if abs(ours - theirs) > CLOCK_MAY_DIFFER:
        words = f"it is {theirs:%d %B %Y, %H:%M} UTC, says {host}; this machine says {ours:%d %B %Y, %H:%M} UTC"
        yield Finding("clock and GOV.UK's", False, words, SET_CLOCK)


def _extra(what: str, module: str, mend: str) -> Finding:
    there = importlib.util.find_spec(module) is not None
    return Finding(
        what,
        there,
        "installed" if there else "not installed: such documents are kept, but not read",
        "" if there else mend,
    )


def _libreoffice() -> Finding:
    there = shutil.which("soffice") is not None
    return Finding(
        "LibreOffice for old .doc and .xls files",
        there,
        "installed" if there else "not installed: old Word files are kept, but not read",
        "" if there else "install LibreOffice (Writer and Calc are enough)",
    )
