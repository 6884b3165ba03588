"""Documents to learn from."""

from __future__ import annotations

TUNE = ()
