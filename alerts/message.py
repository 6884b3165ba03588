"""Message: an e-mail as composed, and how it becomes the bytes that travel. No network."""

from __future__ import annotations

import email.policy
import email.utils
import hashlib
import re
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.headerregistry import Address, HeaderRegistry, UnstructuredHeader
from email.message import EmailMessage
from urllib.parse import quote

from alerts.clean import one_line, shorten

MOST_SUBJECT = 140


class _AddressInBrackets(UnstructuredHeader):
    """A header that is one <address>: never cut and never encoded, which would make it useless (RFC 2369, 2919)."""

    def fold(self, *, policy: email.policy.Policy) -> str:
        line = f"{self.name}: {self}"  # type: ignore[attr-defined]
        if len(line) > 78:
            line = line.replace(" <", f"{policy.linesep} <", 1)
        return line + policy.linesep


class _Subject(UnstructuredHeader):
    """A subject that begins on its header's own line: else the standard library may fold right after "Subject:"."""

    def fold(self, *, policy: email.policy.Policy) -> str:
        words = str(self)
        if words.isascii():
            lines = textwrap.wrap(f"Subject: {words}", 77, break_long_words=False, break_on_hyphens=False)
            return f"{policy.linesep} ".join(lines) + policy.linesep
        folded = str(super().fold(policy=policy))  # type: ignore[misc]
        return folded.replace(f"Subject:{policy.linesep} ", "Subject: ", 1)


_HEADERS = HeaderRegistry()
_HEADERS.map_to_type("subject", _Subject)  # type: ignore[arg-type]
_HEADERS.map_to_type("list-unsubscribe", _AddressInBrackets)  # type: ignore[arg-type]
_HEADERS.map_to_type("list-id", _AddressInBrackets)  # type: ignore[arg-type]
_POLICY = email.policy.SMTP.clone(max_line_length=78, header_factory=_HEADERS)


@dataclass(frozen=True)
class Picture:
    """A PNG shown in the HTML as <img src="cid:name">, with the words that say the same."""

    name: str  # letters, digits and hyphens
    png: bytes
    words: str


@dataclass(frozen=True)
class Message:
    """One e-mail to one person."""

    subject: str
    text: str
    html: str
    recipient: str = ""  # an address, or the URL of another channel (others.py)
    name: str = ""  # the recipient's
    message_id: str = ""  # with its angle brackets; the same on every attempt
    run_id: int = 0
    headers: Mapping[str, str] = field(default_factory=dict)  # besides those that every message has
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True)
class MailSettings:
    """What the composing and sending of mail needs of the configuration. No secrets."""

    from_: str = "Valvewatch <valvewatch@localhost>"
    contact: str = ""  # who stops or changes the mails: List-Unsubscribe; the from address where empty
    most_documents: int = 40  # more changed documents than this in one mail, and it is a careful one
    most_changes: int = 150
    most_bytes: int = 100_000  # of a whole e-mail
    why: Mapping[str, str] = field(
        default_factory=dict
    )  # address -> "all councils; EHC plans and placements; every night"
    operators: tuple[tuple[str, str], ...] = ()  # (name, address)
    back_off: tuple[timedelta, ...] = (timedelta(minutes=15), timedelta(hours=1), timedelta(hours=20))

    @property
    def sender(self) -> Address:
        """The from address, taken apart."""
        return parse_address(self.from_)

    @property
    def unsubscribe_at(self) -> str:
        """The bare address that changes who gets what."""
        return parse_address(self.contact).addr_spec if self.contact else self.sender.addr_spec


def parse_address(text: str) -> Address:
    """A name and address, as RFC 5322 writes them; raises ValueError (with words) where it is none."""
    found = email.utils.getaddresses([one_line(text)])
    name, spec = found[0] if len(found) == 1 else ("", "")
    local, at, domain = spec.rpartition("@")
    if not at or not local or not domain or re.search(r"[\s<>,;:()\[\]\\\"]", spec) or ".." in spec or "@" in local:
        raise ValueError(f"“{shorten(text, 80)}” is not an e-mail address")
    try:
        domain.encode("ascii")
    except UnicodeEncodeError:
        domain = domain.encode("idna").decode("ascii")
    return Address(one_line(name), local, domain)


def message_id_for(outbox_id: int, recipient: str, created_at: datetime, domain: str) -> str:
    """A Message-ID that one outbox row has for good: the same row gives the same again, no other does.

    >>> from datetime import UTC
    >>> message_id_for(7, "ann@example.org", datetime(2026, 11, 24, tzinfo=UTC), "charity.example")
    '<valvewatch.7.bb08609f40cbde17@charity.example>'
    """
    seed = f"{outbox_id} {recipient} {created_at.isoformat()}"
    return f"<valvewatch.{outbox_id}.{hashlib.sha256(seed.encode()).hexdigest()[:16]}@{_domain(domain)}>"


def to_email(message: Message, settings: MailSettings, date: datetime) -> EmailMessage:
    """The e-mail with all its headers; raises ValueError where the recipient is no address.

    Every value is put on one line first, so no text of a page can add a header.
    """
    mail = EmailMessage(policy=_POLICY)
    recipient = parse_address(message.recipient)
    mail["From"] = settings.sender
    mail["To"] = Address(one_line(message.name) or recipient.display_name, recipient.username, recipient.domain)
    mail["Subject"] = shorten(message.subject, MOST_SUBJECT)
    mail["Date"] = date
    mail["Message-ID"] = message.message_id or message_id_for(0, message.recipient, date, settings.sender.domain)
    mail["Auto-Submitted"] = "auto-generated"
    mail["List-Id"] = f"Valvewatch <valvewatch.{_domain(settings.sender.domain)}>"
    mail["List-Unsubscribe"] = f"<mailto:{quote(settings.unsubscribe_at, safe='@')}?subject=Valvewatch%20stop>"
    for name, value in message.headers.items():
        mail[name] = one_line(value)
    mail.set_content(message.text, cte="quoted-printable")
    mail.add_alternative(message.html, subtype="html", cte="quoted-printable")
    html_part = mail.get_payload()[1]  # type: ignore[index]
    for picture in message.pictures:
        html_part.add_related(  # type: ignore[union-attr]
            picture.png, "image", "png", cid=f"<{picture.name}>", filename=f"{picture.name}.png", disposition="inline"
        )
    return mail


def _domain(domain: str) -> str:
    return re.sub(r"[^A-Za-z0-9.-]", "", domain) or "localhost"
