"""What we have to tell people: each message once, whenever the sending is cut off.

A message is written in the transaction that records its changes. Its Message-ID is saved before the first attempt and
stays, so that a repeat, possible only when we died between the server's yes and our noting it, shows as one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, exists, insert, or_, select, update

from db.errors import StoreError
from db.models import alert, change, message, run, version
from db.records import Alert, OutboxMessage, Version, spoken
from db.schema import change_from


def add_alert(
    connection: Connection, *, run_id: int, change_id: int, recipient: str, name: str, created_at: datetime
) -> None:
    """One change for one recipient, into that recipient's message of this run; once, however often asked."""
    there = select(alert.c.id).where(alert.c.change_id == change_id, alert.c.recipient == recipient)
    if connection.execute(there).first() is not None:
        return
    message_id = connection.execute(
        select(message.c.id).where(
            message.c.run_id == run_id,
            message.c.recipient == recipient,
            message.c.kind == "alerts",
            message.c.state == "pending",
            message.c.attempts == 0,  # once tried, its content stands
        )
    ).scalar()
    if message_id is None:
        message_id = _new(connection, run_id, recipient, name, "alerts", "", {}, created_at)
    connection.execute(
        insert(alert).values(
            message_id=message_id, change_id=change_id, run_id=run_id, recipient=recipient, created_at=created_at
        )
    )


def add_message(
    connection: Connection,
    *,
    run_id: int,
    recipient: str,
    name: str,
    kind: str,
    subject: str,
    payload: Mapping[str, Any],
    now: datetime,
    once: str,
) -> int | None:
    """A message without alerts; None if one with this key went into this recipient's outbox before."""
    if once:
        there = select(message.c.id).where(message.c.once == once, message.c.recipient == recipient)
        if connection.execute(there).first() is not None:
            return None
    return _new(connection, run_id, recipient, name, kind, subject, payload, now, once)


def _new(
    connection: Connection,
    run_id: int,
    recipient: str,
    name: str,
    kind: str,
    subject: str,
    payload: Mapping[str, Any],
    now: datetime,
    once: str = "",
) -> int:
    values = {"run_id": run_id, "recipient": recipient, "name": name, "kind": kind, "subject": subject, "once": once}
    return int(
        connection.execute(
            insert(message).values(payload=dict(payload), created_at=now, **values).returning(message.c.id)
        ).scalar_one()
    )


def take_over(connection: Connection, interrupted: Iterable[int], run_id: int) -> None:
    """Move alerts that interrupted runs never tried to send to this run, so that each reader gets one mail of both."""
    connection.execute(
        update(message)
        .where(
            message.c.run_id.in_(list(interrupted)),
            message.c.kind == "alerts",
            message.c.state == "pending",
            message.c.attempts == 0,
        )
        .values(run_id=run_id)
    )


def pending(connection: Connection, now: datetime) -> list[OutboxMessage]:
    """Messages to send now, oldest first; those cut off in an earlier attempt are marked as repeats."""
    due = or_(message.c.next_try.is_(None), message.c.next_try <= now)
    rows = connection.execute(
        select(message, run.c.started_at)
        .join(run, run.c.id == message.c.run_id)
        .where(
            or_(message.c.state == "sending", and_(message.c.state == "pending", due)),
            or_(message.c.kind != "alerts", exists().where(alert.c.message_id == message.c.id)),
        )
        .order_by(message.c.id)
    ).all()
    return [_message(connection, row) for row in rows]


def of_run(connection: Connection, run_id: int) -> list[OutboxMessage]:
    """All messages of a run, in any state, oldest first."""
    words = select(message, run.c.started_at).join(run, run.c.id == message.c.run_id)
    rows = connection.execute(words.where(message.c.run_id == run_id).order_by(message.c.id)).all()
    return [_message(connection, row) for row in rows]


def _message(connection: Connection, row: Row[Any]) -> OutboxMessage:
    return OutboxMessage(
        id=row.id,
        run_id=row.run_id,
        run_started_at=row.started_at,
        recipient=row.recipient,
        name=row.name,
        kind=row.kind,
        subject=row.subject,
        payload=row.payload,
        alerts=alerts_of(connection, row.id),
        message_id=row.message_id,
        repeat=row.state == "sending",
        attempts=row.attempts,
        created_at=row.created_at,
    )


def alerts_of(connection: Connection, message_id: int) -> tuple[Alert, ...]:
    """The alerts of one message, in the order in which the changes were found."""
    rows = connection.execute(
        select(alert.c.id.label("alert_id"), alert.c.recipient, change)
        .join(change, change.c.id == alert.c.change_id)
        .where(alert.c.message_id == message_id)
        .order_by(change.c.id)
    ).all()
    wanted = {got for row in rows for got in (row.version_before, row.version_after) if got is not None}
    found = connection.execute(select(version).where(version.c.id.in_(wanted))).all()
    versions = {row.id: version_from(row) for row in found}
    return tuple(
        Alert(
            id=row.alert_id,
            message_id=message_id,
            change_id=row.id,
            recipient=row.recipient,
            run_id=row.run_id,
            council=row.council,
            document_id=row.document_id,
            document_title=row.document,
            url=row.url,
            change=change_from(row.body),
            version_before=versions.get(row.version_before),
            version_after=versions.get(row.version_after),
            detected_at=row.detected_at,
        )
        for row in rows
    )


def sent_to(connection: Connection, recipient: str, document_id: int) -> list[Alert]:
    """The alerts about one document that a recipient was sent, as they were."""
    rows = connection.execute(
        select(alert.c.message_id)
        .distinct()
        .join(message, message.c.id == alert.c.message_id)
        .join(change, change.c.id == alert.c.change_id)
        .where(alert.c.recipient == recipient, change.c.document_id == document_id, message.c.state == "sent")
    ).scalars()
    return [one for message_id in list(rows) for one in alerts_of(connection, message_id)]


def version_from(row: Row[Any]) -> Version:
    """A row of the version table as the value that leaves db."""
    return Version(
        id=row.id,
        document_id=row.document_id,
        council=row.council,
        url=row.url,
        title=row.title,
        sha256=row.sha256,
        media_type=row.media_type,
        first_seen=row.first_seen,
        last_seen=row.last_seen,
        found_on=row.found_on,
        link_text=row.link_text,
        run_id=row.run_id,
        published_at=row.published_at,
        publisher_note=row.publisher_note,
        read_by=row.read_by,
        source=row.source,
        unreadable=row.unreadable,
    )


def begin_attempt(connection: Connection, message_id: int, now: datetime, header: str) -> str:
    """Decide the Message-ID (the first time) and note that sending begins."""
    row = _get(connection, message_id)
    if row.state in ("sent", "failed", "held"):
        raise StoreError(f"Message {message_id} to {spoken(row.recipient)} is {row.state}: it is not to be sent.")
    decided = row.message_id or header or _header(connection, row)
    connection.execute(
        update(message)
        .where(message.c.id == message_id)
        .values(state="sending", message_id=decided, attempts=row.attempts + 1, last_attempt=now)
    )
    return str(decided)


def _header(connection: Connection, row: Row[Any]) -> str:
    ids = connection.execute(select(alert.c.id).where(alert.c.message_id == row.id).order_by(alert.c.id)).scalars()
    seed = f"{row.id} {row.recipient} {row.created_at.isoformat()} {list(ids)}"
    return f"<{hashlib.sha256(seed.encode()).hexdigest()[:32]}@valvewatch.invalid>"


def settle(connection: Connection, message_id: int, values: Mapping[str, Any]) -> None:
    """Note how an attempt ended, or that a person holds a message."""
    row = _get(connection, message_id)
    if row.state == "sent" and values.get("state") != "sent":
        raise StoreError(f"Message {message_id} to {spoken(row.recipient)} was sent already.")
    connection.execute(update(message).where(message.c.id == message_id).values(**values))


def _get(connection: Connection, message_id: int) -> Row[Any]:
    row = connection.execute(select(message).where(message.c.id == message_id)).first()
    if row is None:
        raise StoreError(f"There is no message {message_id} in the outbox.")
    return row
