"""Sending over a real SMTP server, from a real outbox: each message once, whatever goes wrong and whenever."""

import email
import email.policy
import os
import signal
import socket
import ssl
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any, cast

import pytest
import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from alerts import MailSettings, Message, Outcome
from alerts.folder import FolderChannel
from alerts.mail import MailChannel, explain
from alerts.others import AppriseChannel
from alerts.sending import send_pending
from db.records import Change
from db.store import Store
from tests.alerts_examples import altered, target
from tests.stores import KENT, NIGHT, a_document, later

SETTINGS = MailSettings(from_="Valvewatch <valvewatch@charity.example>", operators=(("Olu", "olu@charity.example"),))
ANN, BOB, CAT = "ann@charity.example", "bob@charity.example", "cat@charity.example"


@dataclass
class Server:
    """A mail server that keeps what it takes, and refuses what it is told to."""

    codes: dict[str, str] = field(default_factory=dict)  # address -> answer to RCPT
    after_data: str = "250 OK"
    break_off: bool = False  # drop the connection after taking a message
    taken: list[tuple[str, EmailMessage]] = field(default_factory=list)
    port: int = 0

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Any) -> str:
        answer = self.codes.get(address, "250 OK")
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if self.after_data.startswith("250"):
            got = email.message_from_bytes(cast(bytes, envelope.content), policy=email.policy.default)
            self.taken.append((envelope.rcpt_tos[0], cast(EmailMessage, got)))
        if self.break_off:
            server.transport.abort()
        return self.after_data

    def to(self, address: str) -> list[EmailMessage]:
        return [mail for who, mail in self.taken if who == address]


def start(server: Server, **options: Any) -> Controller:
    controller = Controller(cast(Any, server), hostname="127.0.0.1", port=free_port(), **options)
    controller.start()
    server.port = controller.port
    return controller


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@pytest.fixture
def server() -> Iterator[Server]:
    one = Server()
    controller = start(one)
    yield one
    controller.stop()


def channel(server: Server, **more: Any) -> MailChannel:
    given: dict[str, Any] = {"security": "none", "settings": SETTINGS, "timeout": 5}
    return MailChannel("127.0.0.1", server.port, **(given | more))


def change(number: int = 14100) -> Change:
    return altered(target("15200"), target(str(number)))


@pytest.fixture
def night(store: Store) -> Callable[..., int]:
    """Records one changed target for each of some readers, in a run of its own; gives the run."""
    nights = iter(range(1000))

    def once(*readers: str, days: int | None = None, changes: int = 1) -> int:
        number = next(nights)
        at = later(days=number if days is None else days)
        run = store.start_run(at)
        store.save_sources([KENT])
        version = store.save_fetch(a_document(run, f"Plan of night {number}".encode(), fetched_at=at))
        assert version is not None
        found = [change(14100 - number * 10 - n) for n in range(changes)]
        who = [(n, reader, reader.partition("@")[0]) for reader in readers for n in range(changes)]
        store.record(
            version, reader=1, fingerprint="", targets=[], changes=found, recipients=who, run_id=run, detected_at=at
        )
        store.finish_run(run, at + timedelta(seconds=30), "ok")
        return run

    return once


def test_each_reader_gets_one_mail_of_a_run_and_then_no_more(server: Server, store: Store, night: Any) -> None:
    night(ANN, BOB, changes=3)
    done = send_pending(store, channel(server), later(minutes=5), SETTINGS)
    assert (done.sent, done.failed, done.refused, done.repeats) == (2, 0, 0, 0)
    assert [who for who, _ in server.taken] == [ANN, BOB]
    (mail,) = server.to(ANN)
    assert mail["Subject"] == "Kent: EHC plans by 2027-28 cut from 15,200 to 14,100, and 2 more changes"
    assert mail["To"].addresses[0].display_name == "ann"
    assert "{+14,100+}" in mail.get_body(("plain",)).get_content()  # type: ignore[union-attr]
    assert send_pending(store, channel(server), later(days=1), SETTINGS).sent == 0
    assert len(server.taken) == 2


# --- Faults: 43 -----------------------------------------------------------------------------------------------------


def test_three_nights_with_the_server_down_arrive_once_in_order_with_real_dates(store: Store, night: Any) -> None:
    server = Server(port=free_port())
    for number in range(3):
        night(ANN, BOB)
        done = send_pending(store, channel(server), later(days=number, minutes=10), SETTINGS)
        assert done.sent == 0 and done.problems
    controller = start(server)
    try:
        done = send_pending(store, channel(server), later(days=3, minutes=10), SETTINGS)
    finally:
        controller.stop()
    assert done.sent == 6 and done.repeats == 0
    for who in (ANN, BOB):
        mails = server.to(who)
        said = [" ".join(m.get_body(("plain",)).get_content().split()) for m in mails]  # type: ignore[union-attr]
        assert ["14,100" in said[0], "14,090" in said[1], "14,080" in said[2]] == [True] * 3
        for number, words in enumerate(said):
            assert f"seen on {20 + number} November 2026" in words
            assert "could not be sent before 23 November 2026" in words
        assert len({m["Message-ID"] for m in mails}) == 3
        assert not any(m["X-Valvewatch-Repeat"] for m in mails)


def test_tries_are_spread_a_quarter_hour_an_hour_then_nightly(store: Store, night: Any) -> None:
    night(ANN)
    dead = channel(Server(port=free_port()))
    waits = []
    at = later(minutes=1)
    for _ in range(4):
        send_pending(store, dead, at, SETTINGS)
        wait = next(m for m in range(1, 3000) if store.pending_messages(at + timedelta(minutes=m)))
        waits.append(wait)
        at += timedelta(minutes=wait)
    assert waits == [15, 60, 1200, 1200]


def test_a_dead_channel_does_not_hold_up_the_others(store: Store, night: Any, tmp_path: Path) -> None:
    class Chat:
        name = "chat"
        told: list[Message] = []  # noqa: RUF012

        def takes(self, recipient: str) -> bool:
            return "://" in recipient

        def send(self, message: Message) -> Outcome:
            self.told.append(message)
            return Outcome("sent")

        def close(self) -> None: ...

    night(ANN, "json://chat.example/secret", BOB)
    chat = Chat()
    done = send_pending(store, [channel(Server(port=free_port())), chat], later(minutes=1), SETTINGS)
    assert done.sent == 1 and len(chat.told) == 1
    assert done.failed == 1 and done.waiting == 1  # Bob's was not even tried
    assert not any("secret" in words for words in done.problems)


# --- Faults: 44 -----------------------------------------------------------------------------------------------------


def test_one_refused_one_greylisted_one_mistyped_and_the_others_get_their_mail(
    server: Server, store: Store, night: Any
) -> None:
    server.codes = {ANN: "550 5.1.1 No such user here", BOB: "451 4.7.1 Greylisted, come back later"}
    night(ANN, BOB, "mistyped@", CAT)
    done = send_pending(store, channel(server), later(minutes=1), SETTINGS)
    assert (done.sent, done.failed, done.refused) == (3, 1, 2)  # Cat's and two to the operator
    assert len(server.to(CAT)) == 1
    told = server.to("olu@charity.example")
    assert sorted(str(m["Subject"]) for m in told) == [
        "Valvewatch needs you: Mail to ann is refused",
        "Valvewatch needs you: Mail to mistyped is refused",
    ]
    words = " ".join(told[0].get_body(("plain",)).get_content().split())  # type: ignore[union-attr]
    assert "550 5.1.1 No such user here" in words and "What to do" in words

    server.codes = {ANN: "550 5.1.1 No such user here"}
    done = send_pending(store, channel(server), later(minutes=20), SETTINGS)
    assert done.sent == 1 and len(server.to(BOB)) == 1  # greylisting over
    night(ANN, days=1)
    done = send_pending(store, channel(server), later(days=1, minutes=5), SETTINGS)
    assert done.refused == 1  # a new night is tried anew, and stops anew
    assert len(server.to(CAT)) == 1


def test_a_refused_operator_is_not_told_that_she_is_refused(server: Server, store: Store, night: Any) -> None:
    olu = SETTINGS.operators[0][1]
    server.codes = {olu: "550 no"}
    night(olu)
    assert send_pending(store, channel(server), later(minutes=1), SETTINGS).refused == 1
    assert not store.pending_messages(later(days=400))


def test_a_greylisted_reader_gets_mondays_changes_before_tuesdays(server: Server, store: Store, night: Any) -> None:
    server.codes = {ANN: "451 later"}
    night(ANN, days=0)
    send_pending(store, channel(server), later(minutes=1), SETTINGS)
    night(ANN, days=0)  # a second run, before the first mail is due again
    server.codes = {}
    done = send_pending(store, channel(server), later(minutes=2), SETTINGS)
    assert (done.sent, done.waiting) == (0, 1)
    assert send_pending(store, channel(server), later(minutes=30), SETTINGS).sent == 2
    first, second = (m.get_body(("plain",)).get_content() for m in server.to(ANN))  # type: ignore[union-attr]
    assert "14,100" in first and "14,090" in second


@pytest.mark.parametrize(
    ("answer", "kind", "whole"),
    [
        ("550 5.1.1 unknown", "permanent", False),
        ("553 5.1.3 bad syntax", "permanent", False),
        ("451 greylisted", "temporary", False),
        ("452 4.2.2 mailbox full", "temporary", False),
        ("554 5.7.1 Relay access denied", "temporary", True),
        ("530 5.7.0 Authentication required", "temporary", True),
        ("421 too busy", "temporary", True),
    ],
)
def test_answers_to_a_recipient_are_told_apart(server: Server, answer: str, kind: str, whole: bool) -> None:
    server.codes = {ANN: answer}
    got = channel(server).send(Message("s", "t", "<p>h</p>", recipient=ANN, message_id="<a@b.example>"))
    assert (got.kind, got.whole_channel) == (kind, whole)
    assert answer.split(" ", 1)[1] in got.reason and explain(got).endswith((".", "retry."))


@pytest.mark.parametrize(("answer", "kind"), [("552 too large", "permanent"), ("451 try later", "temporary")])
def test_answers_to_the_mail_itself_are_told_apart(server: Server, answer: str, kind: str) -> None:
    server.after_data = answer
    assert channel(server).send(Message("s", "t", "<p>h</p>", recipient=ANN, message_id="<a@b.example>")).kind == kind


# --- Exactly once, whenever we are killed ---------------------------------------------------------------------------


KILLED = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from alerts import MailSettings
from alerts.sending import send_pending
from alerts.mail import MailChannel
from db.store import Store

address, archive, port, at, now = sys.argv[1:]

class Killed(Store):
    pass

def die(*args, **more):
    os.kill(os.getpid(), signal.SIGKILL)

settings = MailSettings(from_="Valvewatch <valvewatch@charity.example>")
mail = MailChannel("127.0.0.1", int(port), "none", settings=settings)
store = Store.open(address, Path(archive))
if at == "before the attempt is noted":
    store.begin_attempt = die
if at == "before it is handed over":
    mail.send = die
if at == "before it is noted as sent":
    store.mark_sent = die
send_pending(store, mail, datetime.fromisoformat(now), settings)
"""


@pytest.mark.parametrize(
    ("at", "copies", "repeats"),
    [
        ("before the attempt is noted", 1, 0),
        ("before it is handed over", 1, 1),
        ("before it is noted as sent", 2, 1),
    ],
)
def test_a_kill_repeats_at_most_the_one_mail_with_the_same_id(
    server: Server, store: Store, night: Any, tmp_path: Path, at: str, copies: int, repeats: int
) -> None:
    night(ANN, BOB)
    script = tmp_path / "killed.py"
    script.write_text(KILLED)
    args = [store.database_url, str(store.archive_dir), str(server.port), at, later(minutes=1).isoformat()]
    root = str(Path(__file__).parent.parent)
    done = subprocess.run([sys.executable, str(script), *args], env={**os.environ, "PYTHONPATH": root}, check=False)
    assert done.returncode == -signal.SIGKILL
    after = send_pending(store, channel(server), later(minutes=2), SETTINGS)
    assert (after.sent, after.repeats) == (2, repeats)
    assert len(server.to(ANN)) == copies and len(server.to(BOB)) == 1
    assert len({m["Message-ID"] for m in server.to(ANN)}) == 1
    assert bool(server.to(ANN)[-1]["X-Valvewatch-Repeat"]) == bool(repeats)
    assert not server.to(BOB)[0]["X-Valvewatch-Repeat"]
    assert send_pending(store, channel(server), later(days=2), SETTINGS).sent == 0


def test_a_connection_lost_after_the_mail_was_taken_counts_as_a_possible_repeat(
    server: Server, store: Store, night: Any
) -> None:
    night(ANN)
    server.break_off = True
    assert send_pending(store, channel(server), later(minutes=1), SETTINGS).failed == 1
    server.break_off = False
    dead = channel(Server(port=free_port()))
    assert (
        send_pending(store, dead, later(minutes=2), SETTINGS).failed == 1
    )  # a clean failure in between forgets nothing
    assert send_pending(store, channel(server), later(minutes=30), SETTINGS).repeats == 1
    first, second = server.to(ANN)
    assert first["Message-ID"] == second["Message-ID"]
    assert second["X-Valvewatch-Repeat"] and not first["X-Valvewatch-Repeat"]


def test_a_message_that_cannot_be_composed_silences_nobody(server: Server, store: Store, night: Any) -> None:
    run = night(ANN)
    store.add_message(run, BOB, "Bob", kind="from a newer release", subject="", payload={}, now=later())
    done = send_pending(store, channel(server), later(minutes=1), SETTINGS)
    assert done.refused == 1 and len(server.to(ANN)) == 1
    assert "could not be composed" in done.problems[0]


def test_two_mails_use_one_connection_and_a_lost_one_is_made_anew(server: Server) -> None:
    one = channel(server)
    message = Message("s", "t", "<p>h</p>", recipient=ANN, message_id="<a@b.example>")
    assert one.send(message).kind == "sent"
    assert one._server is not None
    held = one._server
    assert one.send(message).kind == "sent" and one._server is held
    held.sock.shutdown(socket.SHUT_RDWR)  # type: ignore[union-attr]
    assert one.send(message).kind == "sent" and one._server is not held
    one.close()


# --- Encryption and passwords ---------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def server_context(authority: trustme.CA, *names: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names).configure_cert(context)
    return context


@pytest.fixture
def ca_file(authority: trustme.CA, tmp_path: Path) -> Path:
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    return tmp_path / "ca.pem"


def check_password(server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
    right = isinstance(data, LoginPassword) and data.password == b"right, hand"
    return AuthResult(success=right, handled=False, message=None if right else "535 5.7.8 " + str(data.password))


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_mail_travels_encrypted_and_with_a_password(authority: trustme.CA, ca_file: Path, security: str) -> None:
    server, context = Server(), server_context(authority, "127.0.0.1")
    if security == "tls":
        options: dict[str, Any] = {"ssl_context": context, "auth_require_tls": False}
    else:
        options = {"tls_context": context, "require_starttls": True}
    controller = start(server, authenticator=check_password, auth_required=True, **options)
    try:
        good = channel(server, security=security, user="ann", password="right, hand", ca_file=ca_file)
        message = Message("s", "t", "<p>h</p>", recipient=ANN, message_id="<a@b.example>")
        assert good.send(message) == Outcome("sent", "OK")
        good.close()

        wrong = channel(server, security=security, user="ann", password="s3cret, wrong", ca_file=ca_file)
        got = wrong.send(message)
        assert got.kind == "temporary" and got.whole_channel
        assert "did not accept user and password" in got.reason and "VALVEWATCH_EMAIL_PASSWORD" in explain(got)
        assert "s3cret" not in explain(got) and "s3cret" not in repr(wrong)

        stranger = channel(server, security=security)  # knows nothing of this authority
        assert "certificate of 127.0.0.1 is not valid" in stranger.send(message).reason
    finally:
        controller.stop()
    assert len(server.taken) == 1


def test_a_certificate_for_another_name_is_not_accepted(authority: trustme.CA, ca_file: Path) -> None:
    server = Server()
    controller = start(server, tls_context=server_context(authority, "mail.other.example"), require_starttls=True)
    try:
        got = channel(server, security="starttls", ca_file=ca_file).check()
    finally:
        controller.stop()
    assert "certificate" in got.reason


def test_nothing_is_sent_in_the_clear_where_encryption_was_asked_for(server: Server) -> None:
    got = channel(server, security="starttls").send(Message("s", "t", "<p>h</p>", recipient=ANN))
    assert got.kind == "temporary" and "does not offer" in got.reason
    got = channel(server, security="tls").check()
    assert "does not speak TLS" in got.reason and "starttls" in explain(got)
    assert not server.taken


def test_a_password_never_travels_unencrypted_over_a_network() -> None:
    got = MailChannel("mail.example", 25, "none", "ann", "s3cret", settings=SETTINGS).check()
    assert "the password was not sent" in got.reason and "s3cret" not in explain(got)


@pytest.mark.parametrize(
    ("host", "port", "words"),
    [("127.0.0.1", 0, "nothing listens at"), ("no-such-host.invalid", 587, "could not be looked up")],
)
def test_a_server_that_cannot_be_reached_is_explained(host: str, port: int, words: str) -> None:
    got = MailChannel(host, port or free_port(), "none", settings=SETTINGS, timeout=3).check()
    assert words in got.reason and "[email] host" in explain(got)
    assert "tried again" in explain(got) and "tried again" not in explain(got, again=False)


def test_a_server_that_never_answers_is_given_up_in_time() -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen(1)
        got = MailChannel("127.0.0.1", silent.getsockname()[1], "none", settings=SETTINGS, timeout=0.3).check()
    assert "did not answer within 0.3 seconds" in got.reason


# --- The outbox folder and other services ---------------------------------------------------------------------------


def clock() -> datetime:
    return NIGHT


def test_without_a_mail_server_each_mail_is_a_file_of_its_own(store: Store, night: Any, tmp_path: Path) -> None:
    night(ANN, "b../../ob@charity.example")
    folder = FolderChannel(tmp_path / "outbox", SETTINGS, clock)
    done = send_pending(store, folder, later(minutes=1), SETTINGS)
    files = sorted((tmp_path / "outbox").iterdir())
    assert done.sent == 2 and done.refused == 1  # two dots in a row are no address; Olu is told
    assert [str(f) for f in files if "ann" in f.name] == [done.where[0]]
    assert files[-1].name.startswith("2026-11-20-") and files[-1].suffix == ".eml"
    mail = email.message_from_bytes(Path(done.where[0]).read_bytes(), policy=email.policy.default)
    assert mail["Subject"].startswith("Kent: EHC plans")
    assert not list((tmp_path / "outbox").glob(".*"))


def test_a_repeat_replaces_its_first_copy_in_the_folder(tmp_path: Path) -> None:
    folder = FolderChannel(tmp_path, SETTINGS, clock)
    message = Message("s", "t", "<p>h</p>", recipient=ANN, message_id="<a@b.example>")
    first, second = folder.send(message), FolderChannel(tmp_path, SETTINGS, lambda: later(days=1)).send(message)
    assert first.where == second.where and len(list(tmp_path.iterdir())) == 1


def test_a_folder_that_cannot_be_written_is_the_channels_fault(tmp_path: Path) -> None:
    (tmp_path / "outbox").write_text("a file, not a folder")
    got = FolderChannel(tmp_path / "outbox", SETTINGS, clock).send(Message("s", "t", "<p>h</p>", recipient=ANN))
    assert got.kind == "temporary" and got.whole_channel and "could not write" in got.reason


def test_other_services_are_told_and_their_addresses_stay_secret(caplog: pytest.LogCaptureFixture) -> None:
    pytest.importorskip("apprise")
    one = AppriseChannel()
    assert one.takes("json://127.0.0.1/x") and not one.takes(ANN)
    message = Message("Kent: cut", "t", "<p>h</p>", recipient=f"json://ann:s3cret@127.0.0.1:{free_port()}/x")
    got = one.send(message)
    assert got.kind == "temporary" and "s3cret" not in got.reason + caplog.text
    bad = one.send(Message("s", "t", "h", recipient="nonsense://s3cret"))
    assert bad.kind == "permanent" and "s3cret" not in bad.reason + caplog.text


def test_a_webhook_really_gets_the_news(tmp_path: Path) -> None:
    pytest.importorskip("apprise")
    import http.server
    import json
    import threading

    got: list[Any] = []

    class Hook(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            got.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *args: Any) -> None: ...

    with http.server.HTTPServer(("127.0.0.1", 0), Hook) as hook:
        threading.Thread(target=hook.serve_forever, daemon=True).start()
        message = Message(
            "Kent: cut", "words\n" * 2000, "<p>h</p>", recipient=f"json://127.0.0.1:{hook.server_port}/x", run_id=7
        )
        assert AppriseChannel().send(message).kind == "sent"
        hook.shutdown()
    assert got[0]["title"] == "Kent: cut"
    assert got[0]["message"].endswith("valvewatch changes --run 7") and len(got[0]["message"]) < 4000


# --- Faults: 46, over the outbox ------------------------------------------------------------------------------------


def test_very_many_changes_are_told_carefully_and_in_full_once_a_person_releases_them(
    server: Server, store: Store, night: Any
) -> None:
    few = replace(SETTINGS, most_changes=5)
    night(ANN, changes=6)
    night(BOB, changes=2, days=0)
    (message,) = [m for m in store.pending_messages(later()) if m.recipient == ANN]
    done = send_pending(store, channel(server), later(minutes=1), few)
    assert (done.sent, done.held, done.failed) == (2, 1, 0)
    assert "valvewatch alerts release" in done.problems[0]
    (mail,) = server.to(ANN)
    said = mail.get_body(("plain",)).get_content()  # type: ignore[union-attr]
    assert "seemed to change" in mail["Subject"] and "14,1" not in said and "15,200" not in said
    assert len(server.to(BOB)) == 1

    assert send_pending(store, channel(server), later(days=1), few).sent == 0  # held, and told only once
    store.release(message.id, later(days=1))
    assert send_pending(store, channel(server), later(days=1, minutes=1), few).sent == 1
    full = server.to(ANN)[1]
    assert full["Subject"].endswith("and 5 more changes")
    assert full["Message-ID"] != mail["Message-ID"]


def test_a_stop_while_holding_back_never_lets_the_figures_go(server: Server, store: Store, night: Any) -> None:
    few = replace(SETTINGS, most_changes=5)
    night(ANN, changes=6)

    class Stopped(Exception):
        pass

    def stop(*args: Any) -> None:
        raise Stopped

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store, "hold", stop)
        with pytest.raises(Stopped):
            send_pending(store, channel(server), later(minutes=1), few)
    assert send_pending(store, channel(server), later(minutes=2), few).sent == 1
    (mail,) = server.to(ANN)
    assert mail["X-Valvewatch-Careful"] == "yes"
