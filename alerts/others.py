"""AppriseChannel: Teams, Slack, webhooks and more through one well-kept library (the extra "notify").

A reader whose address is a URL ("msteams://...", "slack://...", "json://...") is told this way. Such URLs hold secrets:
they stand in no report and no log.
"""

from __future__ import annotations

import contextlib
import io
import logging
from typing import Any

from alerts.channels import Outcome
from alerts.message import Message

_MOST = 3500  # characters; chat services cut or refuse longer ones


class AppriseChannel:
    """Tells readers whose address is another service's URL."""

    name = "other channels"

    def __init__(self, timeout: float = 30) -> None:
        self.timeout = timeout

    def takes(self, recipient: str) -> bool:
        """Whether the recipient is a URL."""
        return "://" in recipient

    def send(self, message: Message) -> Outcome:
        """Sends the plain text, shortened; the e-mail's look does not travel."""
        try:
            import apprise
        except ImportError:
            words = "telling other services needs the extra: pip install 'valvewatch[notify]'"
            return Outcome("temporary", words, whole_channel=True, hint="Install it, then: valvewatch alerts retry")
        service = message.recipient.partition("://")[0]
        teller = apprise.Apprise(asset=apprise.AppriseAsset(app_id="Valvewatch", async_mode=False))
        # Its log lines name the URL, secrets included.
        quiet = logging.getLogger("apprise")
        was, quiet.disabled = quiet.disabled, True
        try:
            with contextlib.redirect_stderr(io.StringIO()):
                known = teller.add(message.recipient)
                took = known and _notify(teller, message)
        except Exception as error:  # whatever a plug-in raises
            return Outcome("temporary", f"{service} failed: {type(error).__name__}")
        finally:
            quiet.disabled = was
        if not known:
            words = f"the {service} address is not one that apprise knows"
            return Outcome("permanent", words, hint="Mend it in [[readers]].")
        if took:
            return Outcome("sent")
        return Outcome("temporary", f"{service} did not take it", hint="Check the address, and that the service is up.")

    def close(self) -> None:
        """Nothing is kept open."""


def _notify(teller: Any, message: Message) -> bool:
    text = message.text
    if len(text) > _MOST:
        text = text[:_MOST].rsplit("\n", 1)[0] + f"\n… more: valvewatch changes --run {message.run_id}"
    return bool(teller.notify(title=message.subject, body=text, body_format="text"))
