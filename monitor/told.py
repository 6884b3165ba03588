"""What readers were told, noted outside the database, so that a restored backup does not make us tell it again.

A line is added to `told.jsonl` beside the archive for each change, and each weekly digest, that a reader's server took.
Sending asks it before each message: what the file holds more often than the database was told already, and is left out.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from db.records import Alert, OutboxMessage, Target, spoken
from db.store import Store

log = logging.getLogger("valvewatch.told")

NAME = "told.jsonl"


def ledger_of(archive_dir: Path) -> Path:
    """Where the ledger of the installation with this archive lies."""
    return archive_dir.parent / NAME


def key_of(alert: Alert) -> str:
    """What was said to whom: the same for the same news found again, whatever its row or the day."""
    change = alert.change
    parts = (
        alert.recipient, alert.council, alert.url, change.kind, change.measure, _said(change.before),
        _said(change.after), change.words_before, change.words_after,
    )  # fmt: skip
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()


def week_key_of(message: OutboxMessage) -> str:
    """Whose weekly digest of which week; "" for any other message."""
    if message.kind != "weekly":
        return ""
    parts = (message.recipient, message.kind, str(message.payload.get("until")))
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _said(target: Target | None) -> list[str]:
    if target is None:
        return []
    return [target.measure, target.basis, target.period, target.scope, str(target.value), target.unit, target.quote]


class TellingOnce:
    """The outbox as alerts.send_pending uses it, which leaves out what the ledger says was told."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._path = ledger_of(store.archive_dir)
        self._told = Counter(_keys(self._path))
        self._sending: dict[int, OutboxMessage] = {}
        self.left_out = 0  # alerts told before, by an installation that the database knows nothing of

    def pending_messages(self, now: datetime) -> list[OutboxMessage]:
        """What is still to be told."""
        found = []
        for message in self._store.pending_messages(now):
            kept = self._news(message)
            if (message.alerts and not kept) or self._was_told(message):
                self._settle(message, now)
                continue
            found.append(replace(message, alerts=kept) if len(kept) < len(message.alerts) else message)
            self._sending[message.id] = found[-1]
        return found

    def _was_told(self, message: OutboxMessage) -> bool:
        """Whether this week's digest reached its reader, though a restored database knows nothing of it."""
        key = week_key_of(message)
        return bool(key) and self._told[key] > 0

    def _news(self, message: OutboxMessage) -> tuple[Alert, ...]:
        kept = []
        for alert in message.alerts:
            key = key_of(alert)
            if self._told[key]:
                # What came, went and came again is told each time: only what the database does not know of counts.
                known = self._store.sent_alerts(alert.recipient, alert.document_id)
                if self._told[key] > sum(key_of(each) == key for each in known):
                    continue
            kept.append(alert)
        return tuple(kept)

    def _settle(self, message: OutboxMessage, now: datetime) -> None:
        self._store.begin_attempt(message.id, now)
        self._store.mark_sent(message.id, now)
        self.left_out += len(message.alerts)
        log.warning(
            "message %s to %s was told before, as %s says: not sent again",
            message.id, spoken(message.recipient), self._path, extra={"run": message.run_id},
        )  # fmt: skip

    def mark_sent(self, message_id: int, now: datetime, message_id_header: str = "") -> None:
        """The server took it. Noted in the ledger first: a stop in between then makes no repeat."""
        message = self._sending.get(message_id)
        keys = [key_of(alert) for alert in message.alerts] if message is not None else []
        if message is not None and (week := week_key_of(message)):
            keys.append(week)
        if keys:
            _append(self._path, keys, now, message_id_header)
            self._told.update(keys)
        self._store.mark_sent(message_id, now, message_id_header)

    def begin_attempt(self, message_id: int, now: datetime, header: str = "") -> str:
        return self._store.begin_attempt(message_id, now, header)

    def mark_failed(
        self, message_id: int, now: datetime, reason: str, *, permanent: bool, next_try: datetime | None = None
    ) -> None:
        self._store.mark_failed(message_id, now, reason, permanent=permanent, next_try=next_try)

    def hold(self, message_id: int, now: datetime, reason: str) -> None:
        self._store.hold(message_id, now, reason)

    def note(self, name: str) -> Any:
        return self._store.note(name)

    def set_note(self, name: str, value: Any, now: datetime) -> None:
        self._store.set_note(name, value, now)

    def add_message(
        self, run_id: int, recipient: str, name: str, *, kind: str, subject: str, payload: Mapping[str, Any],
        now: datetime, once: str = "",
    ) -> int | None:  # fmt: skip
        return self._store.add_message(
            run_id, recipient, name, kind=kind, subject=subject, payload=payload, now=now, once=once
        )


def _keys(path: Path) -> list[str]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError:
        return []
    keys = []
    for line in lines:
        try:
            keys.append(str(json.loads(line)["key"]))
        except (ValueError, KeyError, TypeError):
            continue  # a line cut off by a power cut
    return keys


def _append(path: Path, keys: list[str], now: datetime, header: str) -> None:
    rows = [{"key": key, "at": now.isoformat(timespec="seconds"), "message": header} for key in keys]
    try:
        with path.open("a", encoding="utf-8") as out:
            # A line cut off before us must not swallow ours.
            out.write("\n" + "".join(json.dumps(row) + "\n" for row in rows))
            out.flush()
            os.fsync(out.fileno())
    except OSError as fault:  # the database still knows
        log.error("%s could not be written: %s", path, fault.strerror)
