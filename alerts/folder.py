"""FolderChannel: e-mails as .eml files in the outbox folder, for trying out and where no mail server is set."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from alerts.channels import Outcome, is_mail_address
from alerts.clean import ascii_slug
from alerts.message import MailSettings, Message, to_email


def _now() -> datetime:
    return datetime.now(UTC)


class FolderChannel:
    """Writes each message as one file, whole or not at all.

    The name is date, reader and a short id of the Message-ID: a repeat replaces its first copy, and no text of a page
    is in it.
    """

    def __init__(self, folder: Path, settings: MailSettings, clock: Callable[[], datetime] = _now) -> None:
        self.folder = folder
        self.settings = settings
        self._clock = clock

    @property
    def name(self) -> str:
        """What reports call it."""
        return f"outbox folder {self.folder}"

    def takes(self, recipient: str) -> bool:
        """Whether the recipient is an e-mail address."""
        return is_mail_address(recipient)

    def send(self, message: Message) -> Outcome:
        """Writes the message's .eml file; where says which."""
        now = self._clock()
        try:
            raw = to_email(message, self.settings, now).as_bytes()
        except ValueError as error:
            return Outcome("permanent", str(error), hint="Mend the address in [[readers]] of the configuration.")
        short = hashlib.sha256(message.message_id.encode()).hexdigest()[:10] if message.message_id else f"{now:%H%M%S}"
        who = ascii_slug(message.name or message.recipient)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            # Same id, same file, whatever the day: a repeat after midnight is still the same mail.
            earlier = sorted(self.folder.glob(f"*-{short}.eml")) if message.message_id else []
            path = earlier[0] if earlier else self.folder / f"{now:%Y-%m-%d}-{who}-{short}.eml"
            _write(path, raw)
        except OSError as error:
            words = f"could not write to {self.folder}: {error.strerror or error}"
            return Outcome("temporary", words, whole_channel=True, hint="Check the folder's rights and free space.")
        return Outcome("sent", where=str(path))

    def close(self) -> None:
        """Nothing is kept open."""


def _write(path: Path, raw: bytes) -> None:
    """Puts raw at path in one step, so that no reader ever sees half a file."""
    handle, partial = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(partial, 0o640)
        os.replace(partial, path)
    except BaseException:
        Path(partial).unlink(missing_ok=True)
        raise
