"""The hash chain over all checks: each row is sealed with the one before, so none changes or goes unseen."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import Connection, select

from db.models import fetch
from db.schema import plain

FACTS: Final[tuple[str, ...]] = (
    "run_id", "source", "council", "url", "role", "outcome", "fetched_at", "status", "reason", "final_url", "redirects",
    "headers", "media_type", "sha256", "size", "published_at", "publisher_note",
)  # fmt: skip
"""What of a check is sealed: what came and whence. Not which document it is of: that we may come to know better."""


def seal(before: str, row: Mapping[str, Any]) -> str:
    """The SHA-256 of the seal before ("" for the first row) and this row's facts."""
    facts = json.dumps([plain(row.get(name)) for name in FACTS], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(f"{before}\n{facts}".encode()).hexdigest()


def last_seal(connection: Connection) -> str:
    """The newest seal, "" before the first. Only for writers: their transactions come one after another."""
    return connection.execute(select(fetch.c.chain).order_by(fetch.c.id.desc()).limit(1)).scalar() or ""


def faults(connection: Connection) -> list[str]:
    """Where the chain is broken, in words; nothing where every row is as it was sealed."""
    found = []
    before = ""
    rows = connection.execution_options(yield_per=1000).execute(select(fetch).order_by(fetch.c.id))
    for row in rows.mappings():
        if seal(before, dict(row)) != row["chain"]:
            found.append(
                f"The record of check {row['id']} ({row['url']}, {row['fetched_at']:%d %B %Y}) is not as it was "
                "written, or a record before it was taken out."
            )
        before = row["chain"]
    return found
