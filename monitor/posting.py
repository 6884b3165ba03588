"""How this installation's news leaves: mail server or folder, other services, and the feed file."""

from __future__ import annotations

import logging
from contextlib import closing
from datetime import UTC, datetime, timedelta

from alerts.channels import Channel
from alerts.feed import Entry, write_feed
from alerts.folder import FolderChannel
from alerts.mail import MailChannel
from alerts.message import MailSettings
from alerts.others import AppriseChannel
from alerts.sending import Sent, send_pending
from alerts.wording import change_of
from db.store import Store
from monitor.config import Config
from monitor.readers import why
from monitor.told import TellingOnce

log = logging.getLogger("valvewatch.posting")

FEED_DAYS = 120  # how far back the feed goes


def mail_settings(config: Config) -> MailSettings:
    """What composing and sending need to know of the configuration."""
    return MailSettings(
        from_=config.email.from_,
        contact=config.operators[0].address if config.operators else "",
        why={operator.address: "how Valvewatch itself does, as an operator" for operator in config.operators}
        | {reader.address: why(reader) for reader in config.readers},
        operators=tuple((operator.name, operator.address) for operator in config.operators),
    )


def mail_channel(config: Config) -> Channel:
    """How e-mails leave: a mail server, or .eml files in a folder where none is set."""
    email, settings = config.email, mail_settings(config)
    if not email.host:
        return FolderChannel(config.outbox_dir, settings)
    port = email.port or {"starttls": 587, "tls": 465, "none": 25}[email.security]
    ca_file = config.path(email.ca_file) if email.ca_file else None
    return MailChannel(
        email.host, port, email.security, user=email.user, password=email.password,
        ca_file=ca_file, settings=settings,
    )  # fmt: skip


def channels(config: Config) -> list[Channel]:
    """Every way out: each recipient goes by the first that serves its kind of address."""
    return [mail_channel(config), AppriseChannel()]


def post(store: Store, config: Config, now: datetime, channel: Channel | None = None) -> Sent:
    """Send what is due in the outbox. Raises StoreError; what a channel refuses is in the answer."""
    ways = channels(config) if channel is None else channel
    return send_pending(TellingOnce(store), ways, now, mail_settings(config))


def publish_feed(store: Store, config: Config, now: datetime) -> str:
    """Write the Atom feed of the last months' news if one is set; gives what went wrong in words, "" if nothing did."""
    path = config.feed_file
    if path is None:
        return ""
    with closing(store.history()) as past:
        rows = [row for row in past.changes(since=now - timedelta(days=FEED_DAYS)) if row["material"]]
    entries = [
        Entry(row["id"], row["council"], row["document"], row["url"], change_of(row), _moment(row["detected_at"]))
        for row in rows
    ]
    try:
        write_feed(path, entries, name=mail_settings(config).sender.domain)
    except OSError as fault:
        log.warning("the feed %s could not be written: %s", path, fault.strerror)
        return f"the feed {path} could not be written: {fault.strerror}"
    return ""


def _moment(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
