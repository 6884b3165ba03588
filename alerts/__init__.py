"""TELL: composes what readers and operators hear of, and sends it once. Imports db only."""

from alerts.channels import Channel, Outcome
from alerts.message import MailSettings, Message
from alerts.sending import Sent, send_pending

__all__ = ["Channel", "MailSettings", "Message", "Outcome", "Sent", "send_pending"]
