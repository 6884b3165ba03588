"""TELL: composes what readers and operators hear of, and sends it once. Imports db only.

send_pending is in alerts.sending: questions of the past need the words for a figure from here, but no templates and mail.
"""

from alerts.channels import Channel, Outcome
from alerts.message import MailSettings, Message

__all__ = ["Channel", "MailSettings", "Message", "Outcome"]
