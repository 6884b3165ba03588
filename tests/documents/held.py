"""Documents kept apart: nothing is tuned on them; only their scores are looked at."""

from __future__ import annotations

from tests.documents.describing import Document

HELD: tuple[Document, ...] = ()
