"""MailChannel: e-mail by SMTP. Tells a refused reader, a greylisted one and a dead server apart, in words."""

from __future__ import annotations

import base64
import ipaddress
import smtplib
import socket
import ssl
from collections.abc import Callable
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Final, Literal

from alerts.channels import Outcome, is_mail_address
from alerts.clean import shorten
from alerts.message import MailSettings, Message, parse_address, to_email

Security = Literal["starttls", "tls", "none"]
PORTS: Final[dict[Security, int]] = {"starttls": 587, "tls": 465, "none": 25}

# Codes by which a server says that we, not the recipient, are the trouble.
_ABOUT_US = (421, 454, 530, 534, 535, 538)


def _now() -> datetime:
    return datetime.now(UTC)


class MailChannel:
    """Sends by one SMTP server, over one connection for as long as that lasts.

    Certificates are always verified; a server that offers no encryption where the configuration asks for it gets
    nothing, and a password never travels in the clear except to this machine itself.
    """

    def __init__(
        self,
        host: str,
        port: int = 0,
        security: Security = "starttls",
        user: str = "",
        password: str = "",
        *,
        settings: MailSettings | None = None,
        timeout: float = 30,
        ca_file: Path | None = None,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        self.host = host
        self.port = port or PORTS[security]
        self.security: Security = security
        self.user = user
        self._password = password
        self.settings = settings or MailSettings()
        self.timeout = timeout
        self._ca_file = ca_file
        self._clock = clock
        self._server: smtplib.SMTP | None = None

    def __repr__(self) -> str:
        return f"MailChannel({self.host!r}, {self.port}, {self.security!r})"

    @property
    def name(self) -> str:
        """What reports call it."""
        return f"mail server {self.host}:{self.port}"

    def takes(self, recipient: str) -> bool:
        """Whether the recipient is an e-mail address."""
        return is_mail_address(recipient)

    def send(self, message: Message) -> Outcome:
        """Hands one message to the server."""
        try:
            recipient = parse_address(message.recipient).addr_spec
            mail = to_email(message, self.settings, self._clock())
        except ValueError as error:
            return Outcome("permanent", str(error), hint="Mend the address in [[readers]] of the configuration.")
        try:
            server = self._connected()
        except (OSError, smtplib.SMTPException) as error:
            self.close()
            return self._scrubbed(_not_connected(error, self))
        try:
            return self._scrubbed(self._handed_over(server, mail, recipient))
        except (OSError, smtplib.SMTPException) as error:
            self.close()
            return self._scrubbed(_broken_off(error, self))

    def close(self) -> None:
        """Says goodbye to the server, if there is one."""
        server, self._server = self._server, None
        if server is None:
            return
        try:
            server.quit()
        except (OSError, smtplib.SMTPException):
            server.close()

    def check(self) -> Outcome:
        """Connects and logs in without sending anything."""
        try:
            self._connected()
        except (OSError, smtplib.SMTPException) as error:
            return self._scrubbed(_not_connected(error, self))
        finally:
            self.close()
        return Outcome("sent")

    # --- the conversation -------------------------------------------------------------------------------------------

    def _connected(self) -> smtplib.SMTP:
        if self._server is not None:
            try:
                if self._server.noop()[0] == 250:
                    return self._server
            except (OSError, smtplib.SMTPException):
                pass
            self._server.close()
            self._server = None
        if self._password and self.security == "none" and not _is_this_machine(self.host):
            raise _PasswordInTheClear
        context = ssl.create_default_context(cafile=str(self._ca_file) if self._ca_file else None)
        server: smtplib.SMTP
        if self.security == "tls":
            server = smtplib.SMTP_SSL(self.host, self.port, timeout=self.timeout, context=context)
        else:
            server = smtplib.SMTP(self.host, self.port, timeout=self.timeout)
        self._server = server
        server.ehlo_or_helo_if_needed()
        if self.security == "starttls":
            server.starttls(context=context)  # raises where it is not offered: nothing is sent in the clear
            server.ehlo()
        if self.user:
            server.login(self.user, self._password)
        return server

    def _handed_over(self, server: smtplib.SMTP, mail: EmailMessage, recipient: str) -> Outcome:
        sender = self.settings.sender.addr_spec
        options = []
        try:
            recipient.encode("ascii")
            sender.encode("ascii")
        except UnicodeEncodeError:
            if not server.has_extn("smtputf8"):
                words = f"the address {recipient} has letters that {self.host} cannot carry (no SMTPUTF8)"
                return Outcome("permanent", words, hint="Use an address in plain letters.")
            options.append("SMTPUTF8")
        if server.has_extn("8bitmime"):
            options.append("BODY=8BITMIME")
        code, answer = server.mail(sender, options)
        if code != 250:
            return self._refused(server, code, answer, f"the sender {sender}", ours=True)
        code, answer = server.rcpt(recipient)
        if code not in (250, 251):
            return self._refused(server, code, answer, recipient, ours=_is_relay_trouble(code, answer))
        policy = mail.policy.clone(utf8=True) if "SMTPUTF8" in options else mail.policy  # type: ignore[call-arg]
        raw = mail.as_bytes(policy=policy)
        code, answer = server.data(raw)
        if code != 250:
            return self._refused(server, code, answer, f"the mail to {recipient}", ours=False)
        return Outcome("sent", _words(answer))

    def _refused(self, server: smtplib.SMTP, code: int, answer: bytes, what: str, *, ours: bool) -> Outcome:
        reason = f"{self.host} refused {what}: {code} {_words(answer)}"
        if code == 421:
            self.close()
        else:
            server.rset()
        if ours or code in _ABOUT_US:
            return Outcome("temporary", reason, whole_channel=True, hint=_hint(code))
        if 500 <= code < 600:
            return Outcome("permanent", reason, hint="Check the address with its owner, then mend it and retry.")
        return Outcome("temporary", reason, hint="Nothing to do: it is tried again.")

    def _scrubbed(self, outcome: Outcome) -> Outcome:
        """The outcome without the password, should a server have echoed it."""
        reason = outcome.reason
        if self._password:
            plain = f"\0{self.user}\0{self._password}".encode()
            secrets = [self._password, *(base64.b64encode(s).decode() for s in (self._password.encode(), plain))]
            for secret in secrets:
                reason = reason.replace(secret, "***")
        return Outcome(
            outcome.kind,
            shorten(reason, 400),
            outcome.where,
            outcome.whole_channel,
            outcome.unknown,
            outcome.hint,
        )


class _PasswordInTheClear(OSError):
    """The configuration would send the password unencrypted over a network."""


def _not_connected(error: Exception, channel: MailChannel) -> Outcome:
    """Why no conversation came about: always the channel's fault, so always to be tried again."""
    host, port = channel.host, channel.port
    other = {"starttls": '"tls" (port 465)', "tls": '"starttls" (port 587)', "none": '"starttls"'}[channel.security]
    if isinstance(error, _PasswordInTheClear):
        words, hint = (
            f'the password was not sent: security = "none" would show it to everyone between here and {host}',
            'Set security = "starttls" or "tls".',
        )
    elif isinstance(error, ssl.SSLCertVerificationError):
        words, hint = (
            f"the certificate of {host} is not valid: {error.verify_message}",
            "Check the host's name, or give the certificate of your own authority as ca_file.",
        )
    elif isinstance(error, ssl.SSLError):
        words, hint = f"{host}:{port} does not speak TLS as expected", f"Try security = {other}."
    elif isinstance(error, smtplib.SMTPAuthenticationError):
        words = f"{host} did not accept user and password: {error.smtp_code} {_words(error.smtp_error)}"
        hint = "Check [email] user and VALVEWATCH_EMAIL_PASSWORD; many services want an app password."
    elif isinstance(error, smtplib.SMTPNotSupportedError):
        words = f"{host}:{port} does not offer what the configuration asks for: {shorten(str(error), 120)}"
        hint = f"Try security = {other}, or leave user empty where the server wants no login."
    elif isinstance(error, smtplib.SMTPResponseException):
        words = f"{host} answered {error.smtp_code} {_words(error.smtp_error)}"
        hint = _hint(error.smtp_code)
    elif isinstance(error, socket.gaierror):
        words, hint = f"the name {host} could not be looked up", "Check [email] host, and the network."
    elif isinstance(error, TimeoutError) or "timed out" in str(error):  # smtplib turns some into "disconnected"
        words = f"{host}:{port} did not answer within {channel.timeout:g} seconds"
        hint = f"Check [email] port; many networks block 25. Try security = {other}."
    elif isinstance(error, ConnectionRefusedError):
        words, hint = f"nothing listens at {host}:{port}", "Check [email] host and port, and that the server runs."
    else:
        words = f"no connection to {host}:{port}: {_words(str(error) or type(error).__name__)}"
        hint = f"Check [email] host, port and security; try security = {other}."
    return Outcome("temporary", words, whole_channel=True, hint=hint)


def _broken_off(error: Exception, channel: MailChannel) -> Outcome:
    """The connection was lost in mid-conversation: the message may or may not have arrived."""
    words = f"the connection to {channel.host} broke off: {_words(str(error) or type(error).__name__)}"
    if isinstance(error, smtplib.SMTPDataError):
        return Outcome("temporary", words, whole_channel=True)
    return Outcome("temporary", words, whole_channel=True, unknown=True, hint="It is tried again, marked as a repeat.")


def explain(outcome: Outcome, again: bool = True) -> str:
    """An outcome for a person at a terminal: what happened, and what to do next. again: whether we try again."""
    if outcome.kind == "sent":
        return f"Written to {outcome.where}" if outcome.where else "The server took it. See that it arrives."
    when = "This will not mend itself." if outcome.kind == "permanent" else "It will be tried again." if again else ""
    reason = outcome.reason[:1].upper() + outcome.reason[1:]
    return " ".join(filter(None, (reason.rstrip(".") + ".", outcome.hint, when)))


def _words(answer: bytes | str) -> str:
    text = answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
    return shorten(text, 200)


def _hint(code: int) -> str:
    if code in (530, 534, 535, 538):
        return "Check [email] user and VALVEWATCH_EMAIL_PASSWORD."
    if code in (421, 450, 451, 452, 454):
        return "The server is busy or full; it is tried again."
    return "Check that the server lets you send from the address [email] from, and to other domains."


def _is_relay_trouble(code: int, answer: bytes) -> bool:
    """Whether a refused recipient really means that we may not send through this server at all."""
    text = answer.decode("utf-8", "replace").lower()
    return code in _ABOUT_US or (code >= 500 and ("relay" in text or "authenti" in text))


def _is_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() == "localhost"
