"""The test mail of `valvewatch alerts test ADDRESS`: shows that the way to a reader is open, and how news will look."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from alerts.figures import day_and_time
from alerts.frames import Part, written
from alerts.message import MailSettings, Message, message_id_for


def compose_test(*, recipient: str, now: datetime, settings: MailSettings) -> Message:
    """A mail that says that it is only a test."""
    subject = "Valvewatch: a test mail, nothing has changed"
    parts = [
        Part(
            paragraphs=(
                f"This was sent on {day_and_time(now)} to try the way to you. If you can read it, alerts will reach you.",
                "A real alert says its news in the subject: a council, a target, the old figure and the new one.",
            )
        )
    ]
    footer = [f"Sent by hand: valvewatch alerts test. Questions: {settings.unsubscribe_at}."]
    message = written(subject, "Valvewatch can reach you", parts, footer, recipient=recipient)
    return replace(message, message_id=message_id_for(0, recipient, now, settings.sender.domain))
