"""What can go wrong with what we keep, in words for the person who runs the monitor.

Each message says what happened, where, and what to do next. Nobody outside db sees a database driver's error.
"""

from __future__ import annotations

from collections.abc import Sequence


class StoreError(Exception):
    """The database or the archive cannot do what was asked. Ends a run: nothing half done is left behind."""


class StoreTooNew(StoreError):
    """The database was made by a newer release than this one."""


class StoreLocked(StoreError):
    """Another program holds the database and did not let go in time."""


class StoreDamaged(StoreError):
    """The database file is not one, or is broken."""


class StoreReadOnly(StoreError):
    """We may read, but not write."""


class StoreFull(StoreError):
    """The disk is full."""


class StoreUnreachable(StoreError):
    """The database (or its folder) cannot be reached at all."""


class ArchiveDamaged(StoreError):
    """A kept file is missing or no longer has the bytes that its name says."""

    def __init__(self, sha256: str, words: str) -> None:
        super().__init__(words)
        self.sha256 = sha256


class UnknownCouncil(StoreError):
    """No English education authority goes by this name."""

    def __init__(self, name: str, near: Sequence[str]) -> None:
        hint = f" Did you mean {' or '.join(near)}?" if near else ""
        super().__init__(f"“{name}” is not the name or GSS code of an English education authority.{hint}")
        self.name = name
        self.near = tuple(near)
