"""What changed between two versions of a document: figures paired, wording aligned. Pure.

Restated, moved, re-typeset, re-numbered: none of these is a change. See docs/targets.md for what a target is.
"""

from alerts.redline import Piece, redline
from monitor.comparing.duties import Flag, duty_flags
from monitor.comparing.findings import Findings, compare
from monitor.comparing.sameness import fingerprint, identity_doubt, likeness, same_reading
from monitor.comparing.severity import Severity, severity
from monitor.comparing.targets import not_stated

__all__ = [
    "Findings", "Flag", "Piece", "Severity", "compare", "duty_flags", "fingerprint", "identity_doubt", "likeness",
    "not_stated", "redline", "same_reading", "severity",
]  # fmt: skip
