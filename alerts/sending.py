"""send_pending(): empties the outbox, each message once.

The order of things makes it so. Before a message is handed over, its Message-ID is saved and the row marked as being
sent; after, it is marked as sent. A stop in between leaves a row marked as being sent: it is sent again with the same
Message-ID and marked as a possible repeat. Nothing else is ever sent twice.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Protocol

from alerts.channels import Channel, Outcome
from alerts.clean import one_line
from alerts.composing import Careful, compose, compose_careful, repeat_header, too_many
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
    def hold(self, message_id: int, now: datetime, reason: str) -> None: ...
    def note(self, name: str) -> Any: ...
    def set_note(self, name: str, value: Any, now: datetime) -> None: ...
    def add_message(
        self,
        run_id: int,
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
    held: int = 0  # very many changes at once: a person must look first
    waiting: int = 0  # behind an earlier message to the same reader, or for a channel that is down
    repeats: int = 0  # of those sent, how many may have arrived before
    where: tuple[str, ...] = ()  # files written
    problems: tuple[str, ...] = ()  # for the run's summary, in words


def send_pending(
    store: Outbox, channels: Channel | Sequence[Channel], now: datetime, settings: MailSettings | None = None
) -> Sent:
    """Sends what is due, oldest first; a reader never gets Tuesday's changes before Monday's.

    A night with very many changes is told in one careful mail, and the full one held until a person releases it.
    A store error is let through: without the store no promise can be kept.
    """
    ways = list(channels) if isinstance(channels, Sequence) else [channels]
    one_pass = _Pass(store, ways, now, settings or MailSettings())
    try:
        # Twice: what the first round puts into the outbox (refusals, careful mails) goes out with the second.
        one_pass.round()
        one_pass.round()
    finally:
        for channel in ways:
            channel.close()
    return one_pass.done


class _Pass:
    """One emptying of the outbox, and what was learnt on the way."""

    def __init__(self, store: Outbox, ways: Sequence[Channel], now: datetime, settings: MailSettings) -> None:
        self.store, self.ways, self.now, self.settings = store, ways, now, settings
        self.done = Sent()
        self.down: dict[str, str] = {}  # channel's name -> why
        self.stuck: set[str] = set()  # recipients whose earlier message must go first
        self.seen: set[int] = set()  # messages dealt with

    def round(self) -> None:
        """Deals with every message that was not dealt with yet."""
        due = {m.id for m in self.store.pending_messages(self.now)} - self.seen
        if not due:
            return
        for message in self.store.pending_messages(self.now + _FAR):
            if message.id in self.seen:
                continue
            if message.id not in due:
                # Its time has not come; those after it to the same reader wait too.
                if message.kind == "alerts":
                    self.stuck.add(message.recipient)
                continue
            self.seen.add(message.id)
            if message.recipient in self.stuck:
                self.done.waiting += 1
            else:
                self._deal_with(message)

    def _deal_with(self, message: OutboxMessage) -> None:
        channel = next((c for c in self.ways if c.takes(message.recipient)), None)
        if channel is None:
            self._give_up(message, Outcome("permanent", "no channel is set up for this kind of address"))
        elif channel.name in self.down:
            # Not handed over, so no attempt begins and no repeat can come of it.
            self._try_later(message, f"not tried: {self.down[channel.name]}")
            self.done.waiting += 1
        elif not self._held_back(message):
            self._send(message, channel)

    def _held_back(self, message: OutboxMessage) -> bool:
        """Holds a message that tells very many changes, once told so carefully; what a person released goes out."""
        if message.kind != "alerts":
            return False
        careful = too_many(message.alerts, self.settings, message.run_id or 0)
        told = f"held for very many changes: {message.id}"
        if careful is None or self.store.note(told):
            return False
        # In this order, so that a stop in between never lets the figures go, nor leaves the reader without word.
        self.store.add_message(
            message.run_id,
            message.recipient,
            message.name,
            kind="careful",
            subject="",
            payload=replace(careful, held=message.id).as_payload(),
            now=self.now,
            once=f"careful {message.id}",
        )
        self.store.hold(message.id, self.now, "very many changes at once: a person must look, then release it")
        self.store.set_note(told, True, self.now)
        self.done.held += 1
        self.done.problems += (
            f"{_who(message)}: {careful.changes:,} changes in {careful.documents:,} documents at once; the full mail is held: "
            f"valvewatch changes --run {message.run_id}, then valvewatch alerts release {message.id}",
        )
        return True

    def _send(self, message: OutboxMessage, channel: Channel) -> None:
        header = self.store.begin_attempt(message.id, self.now, header_for(message, self.settings))
        try:
            outcome = channel.send(letter_for(message, self.now, self.settings, header=header, confirmed=True))
        except Exception as error:  # a fault of ours in one message must not silence all the others
            log.exception("message %s could not be composed or sent", message.id)
            words = f"could not be composed or sent: {type(error).__name__}"
            hint = "This is a fault of Valvewatch's own; its log says more."
            outcome = Outcome("permanent", words, hint=hint)
        if outcome.kind == "sent":
            self.store.mark_sent(message.id, self.now, header)
            self.done.sent += 1
            self.done.repeats += int(message.repeat)
            self.done.where += (outcome.where,) if outcome.where else ()
            return
        if outcome.kind == "permanent":
            self._give_up(message, outcome)
            return
        if outcome.whole_channel:
            self.down[channel.name] = outcome.reason
        self.done.problems += (f"{channel.name if outcome.whole_channel else _who(message)}: {outcome.reason}",)
        self.done.failed += 1
        self.stuck.add(message.recipient)
        # After an unknown outcome the row stays marked as being sent: the next try is told as a possible repeat.
        if not outcome.unknown:
            self._try_later(message, outcome.reason)

    def _try_later(self, message: OutboxMessage, reason: str) -> None:
        """Puts the message off: a quarter of an hour, an hour, then from night to night."""
        self.stuck.add(message.recipient)
        if message.repeat:
            return  # it stays marked as being sent, for an earlier attempt may have arrived
        waits = self.settings.back_off
        wait = waits[min(message.attempts, len(waits) - 1)]
        self.store.mark_failed(message.id, self.now, reason, permanent=False, next_try=self.now + wait)

    def _give_up(self, message: OutboxMessage, outcome: Outcome) -> None:
        """Stops for this reader alone, and tells the operators."""
        self.store.mark_failed(message.id, self.now, outcome.reason, permanent=True)
        self.done.refused += 1
        self.done.problems += (f"{_who(message)}: {outcome.reason}; not tried again",)
        address = one_line(message.recipient) if "://" not in message.recipient else "another channel"
        trouble = Trouble(
            what=f"Mail to {_who(message)} ({address})",
            words=outcome.reason,
            since=self.now.isoformat(),
            mend=outcome.hint or "Mend the reader's address in the configuration, then: valvewatch alerts retry",
        )
        for name, address in self.settings.operators:
            if address == message.recipient:
                continue  # a mail that says that mail to you is refused would be refused
            self.store.add_message(
                message.run_id,
                address,
                name,
                kind="operator",
                subject=f"Mail to {_who(message)} is refused",
                payload=FaultReport(new=(trouble,), run_id=message.run_id or 0).as_payload(),
                now=self.now,
                once=f"refused {message.id}",
            )


def _who(message: OutboxMessage) -> str:
    """The recipient for a report: never a URL, which may hold a secret."""
    return one_line(message.name) or one_line(message.recipient.partition("://")[0])


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
    if row.kind == "careful":
        return compose_careful(Careful.from_payload(row.payload), recipient=row.recipient, settings=settings)
    if row.kind == "weekly":
        week = Week.from_payload(row.payload)
        return compose_weekly(week, row.alerts, recipient=row.recipient, settings=settings, now=now)
    if row.kind == "operator":
        report = FaultReport.from_payload(row.payload)
        return compose_faults(report, recipient=row.recipient, settings=settings, now=now, subject=row.subject)
    raise ValueError(f"a message of unknown kind “{row.kind}”")
