"""Channel and Outcome: what every way of telling has in common."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from alerts.message import Message


@dataclass(frozen=True)
class Outcome:
    """What became of one message.

    temporary: try again later. permanent: this recipient will never take it; a person must look.
    """

    kind: Literal["sent", "temporary", "permanent"]
    reason: str = ""  # for a person; never holds a password
    where: str = ""  # of a message written to a file: its path
    whole_channel: bool = False  # the fault is the channel's own: no use trying other recipients now
    unknown: bool = False  # it broke off after the message was handed over: it may have arrived
    hint: str = ""  # what to do about it


class Channel(Protocol):
    """One way of telling."""

    @property
    def name(self) -> str:
        """What reports call it."""

    def takes(self, recipient: str) -> bool:
        """Whether the recipient is of the kind this channel serves."""

    def send(self, message: Message) -> Outcome:
        """Sends one message; never raises for what may happen on a network or a disk."""

    def close(self) -> None:
        """Ends what was kept open between messages."""


def is_mail_address(recipient: str) -> bool:
    """Whether it looks like an e-mail address, rather than another channel's URL."""
    return "@" in recipient and "://" not in recipient
