"""send_pending(): empties the outbox, each message once.

The order of things makes it so. Before a message is handed over, its Message-ID is saved and the row marked as being
sent; after, it is marked as sent. A stop in between leaves a row marked as being sent: it is sent again with the same
Message-ID and marked as a possible repeat. Nothing else is ever sent twice.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Protocol

from alerts.channels import Channel, Outcome
from alerts.clean import one_line, shorten
from alerts.composing import compose, repeat_header
from alerts.faults import FaultReport, Trouble, compose_faults
from alerts.message import MailSettings, Message, message_id_for
from alerts.watching import Baseline, compose_watching
from alerts.weekly import Week, compose_weekly
from db.records import OutboxMessage

log = logging.getLogger(__name__)

_FAR = timedelta(days=3650)


class Outbox(Protocol):
    """What sending needs of the store."""

    def pending_messages(self, now: datetime) -> Sequence[OutboxMessage]: ...
    def begin_attempt(self, message_id: int, now: datetime, header: str = "") -> str: ...
    def mark_sent(self, message_id: int, now: datetime, message_id_header: str = "") -> None: ...
    def mark_failed(
        self, message_id: int, now: datetime, reason: str, *, permanent: bool, next_try: datetime | None = None
    ) -> None: ...
    def add_message(
        self,
        run_id: int | None,
        recipient: str,
        name: str,
        *,
        kind: str,
        subject: str,
        payload: Mapping[str, Any],
        now: datetime,
        once: str = "",
    ) -> int | None: ...


@dataclass
class Sent:
    """What became of the outbox in one pass."""

    sent: int = 0
    failed: int = 0  # to be tried again
    refused: int = 0  # for good; the operators are told
    waiting: int = 0  # behind an earlier message to the same reader, or for a channel that is down
    repeats: int = 0  # of those sent, how many may have arrived before
    where: tuple[str, ...] = ()  # files written
    problems: tuple[str, ...] = ()  # for the run's summary, in words


def send_pending(
    store: Outbox,
    channels: Channel | Sequence[Channel],
    now: datetime,
    settings: MailSettings | None = None,
    *,
    confirmed: Callable[[int | None], bool] = lambda run_id: False,
) -> Sent:
    """Sends what is due, oldest first; a reader never gets Tuesday's changes before Monday's.

    confirmed: whether a person has confirmed a run's very many changes (else they are told in one careful mail).
    A store error is let through: without the store no promise can be kept.
    """
    settings = settings or MailSettings()
    ways = list(channels) if isinstance(channels, Sequence) else [channels]
    done = Sent()
    down: dict[str, str] = {}  # channel's name -> why
    stuck: set[str] = set()  # recipients whose earlier message must go first
    try:
        # Twice: a refusal found in the first pass is told to the operators in the second.
        tried: set[int] = set()
        held_up: set[int] = set()
        for _ in range(2):
            due = {m.id for m in store.pending_messages(now)} - tried
            if not due:
                break
            for message in store.pending_messages(now + _FAR):
                if message.id in tried:
                    continue
                if message.id not in due or message.recipient in stuck:
                    # Not due yet, or behind one that is not: in either case the later ones wait too.
                    if message.kind == "alerts":
                        stuck.add(message.recipient)
                    if message.id in due and message.id not in held_up:
                        held_up.add(message.id)
                        done.waiting += 1
                    continue
                tried.add(message.id)
                _send_one(store, message, ways, now, settings, done, down, stuck, confirmed(message.run_id))
    finally:
        for channel in ways:
            channel.close()
    return done


def _send_one(
    store: Outbox,
    message: OutboxMessage,
    ways: Sequence[Channel],
    now: datetime,
    settings: MailSettings,
    done: Sent,
    down: dict[str, str],
    stuck: set[str],
    confirmed: bool,
) -> None:
    channel = next((c for c in ways if c.takes(message.recipient)), None)
    who = one_line(message.name) or one_line(message.recipient.partition("://")[0])
    if channel is None:
        reason = "no channel is set up for this kind of address"
        _give_up(store, message, Outcome("permanent", reason), now, settings, done, who)
        return
    if channel.name in down:
        # Not handed over, so no attempt begins and no repeat can come of it.
        _try_later(store, message, f"not tried: {down[channel.name]}", now, settings)
        stuck.add(message.recipient)
        done.waiting += 1
        return
    header = store.begin_attempt(message.id, now, header_for(message, settings))
    try:
        letter = letter_for(message, now, settings, header=header, confirmed=confirmed)
    except Exception as error:  # a fault of ours in one message must not silence all the others
        log.exception("message %s could not be composed", message.id)
        words = f"could not be composed: {type(error).__name__}: {shorten(str(error), 200)}"
        _give_up(store, message, Outcome("permanent", words), now, settings, done, who)
        return
    outcome = channel.send(letter)
    if outcome.kind == "sent":
        store.mark_sent(message.id, now, header)
        done.sent += 1
        done.repeats += int(message.repeat)
        if outcome.where:
            done.where += (outcome.where,)
        return
    if outcome.whole_channel:
        down[channel.name] = outcome.reason
        done.problems += (f"{channel.name}: {outcome.reason}",)
    if outcome.kind == "permanent":
        _give_up(store, message, outcome, now, settings, done, who)
        return
    stuck.add(message.recipient)
    done.failed += 1
    if not outcome.whole_channel:
        done.problems += (f"{who}: {outcome.reason}",)
    if not outcome.unknown:
        _try_later(store, message, outcome.reason, now, settings)
    # Else the row stays marked as being sent: the next try is told as a possible repeat.


def header_for(message: OutboxMessage, settings: MailSettings) -> str:
    """The Message-ID of an outbox row: what was saved at its first attempt, else the one that it will always have."""
    return message.message_id or message_id_for(
        message.id, message.recipient, message.created_at, settings.sender.domain
    )


def letter_for(
    row: OutboxMessage, now: datetime, settings: MailSettings, *, header: str = "", confirmed: bool = False
) -> Message:
    """The message of an outbox row, whatever its kind: what is sent, and what a preview shows."""
    if row.kind == "alerts":
        return compose(
            row.alerts,
            recipient=row.recipient,
            name=row.name,
            run_id=row.run_id or 0,
            run_started_at=row.run_started_at,
            settings=settings,
            now=now,
            message_id=header,
            repeat=row.repeat,
            confirmed=confirmed,
        )
    made = _other(row, now, settings)
    headers = {**made.headers, **(repeat_header() if row.repeat else {})}
    return replace(
        made,
        recipient=row.recipient,
        name=row.name,
        message_id=header,
        run_id=row.run_id or 0,
        headers=headers,
    )


def _other(row: OutboxMessage, now: datetime, settings: MailSettings) -> Message:
    if row.kind == "watching":
        return compose_watching(Baseline.from_payload(row.payload), recipient=row.recipient, settings=settings, now=now)
    if row.kind == "weekly":
        week = Week.from_payload(row.payload)
        return compose_weekly(week, row.alerts, recipient=row.recipient, settings=settings, now=now)
    if row.kind == "operator":
        report = FaultReport.from_payload(row.payload)
        return compose_faults(report, recipient=row.recipient, settings=settings, now=now, subject=row.subject)
    raise ValueError(f"a message of unknown kind “{row.kind}”")


def _try_later(store: Outbox, message: OutboxMessage, reason: str, now: datetime, settings: MailSettings) -> None:
    """Puts the message off: a quarter of an hour, an hour, then from night to night."""
    if message.repeat:
        return  # it stays marked as being sent, for an earlier attempt may have arrived
    waits = settings.back_off
    wait = waits[min(message.attempts, len(waits) - 1)]
    store.mark_failed(message.id, now, reason, permanent=False, next_try=now + wait)


def _give_up(
    store: Outbox, message: OutboxMessage, outcome: Outcome, now: datetime, settings: MailSettings, done: Sent, who: str
) -> None:
    """Stops for this reader alone, and tells the operators."""
    store.mark_failed(message.id, now, outcome.reason, permanent=True)
    done.refused += 1
    done.problems += (f"{who}: {outcome.reason}; not tried again",)
    trouble = Trouble(
        what=f"Mail to {who} ({one_line(message.recipient) if '://' not in message.recipient else 'another channel'})",
        words=outcome.reason,
        since=now.isoformat(),
        mend=outcome.hint or "Mend the reader's address in the configuration, then: valvewatch alerts retry",
    )
    for name, address in settings.operators:
        if address == message.recipient:
            continue  # a mail that says that mail to you is refused would be refused
        store.add_message(
            message.run_id,
            address,
            name,
            kind="operator",
            subject=f"Mail to {who} is refused",
            payload=FaultReport(new=(trouble,)).as_payload(),
            now=now,
            once=f"refused {message.id}",
        )
