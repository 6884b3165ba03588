"""Bytes by their SHA-256, in a folder: what cannot be had again.

A file once written never changes, so it is made read-only; its name is its proof.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from db.errors import ArchiveDamaged, StoreError, StoreFull, StoreReadOnly


class Archive:
    """A folder of bodies: `ab/cd/abcd...` by hash. Two processes may write to it at once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, sha256: str) -> Path:
        """Where the body with this hash lies, whether or not it is there."""
        return self.folder / sha256[:2] / sha256[2:4] / sha256

    def save(self, body: bytes) -> str:
        """Keep body and give its SHA-256; safe on the disk when this returns.

        Raises StoreError (StoreFull, StoreReadOnly) and then leaves no half file.
        """
        sha256 = hashlib.sha256(body).hexdigest()
        path = self.path(sha256)
        if path.exists() and self._whole(path, sha256):
            return sha256
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._write(path, body)
        except OSError as error:
            raise _in_words(error, path) from error
        return sha256

    def _write(self, path: Path, body: bytes) -> None:
        handle, name = tempfile.mkstemp(prefix=".part-", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(body)
                file.flush()
                os.fsync(file.fileno())
            os.chmod(name, 0o444)
            os.replace(name, path)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(name)
            raise
        # Without these the name, or its folder, may be gone after a power cut though the row points at it.
        for folder in (path.parent, path.parent.parent, path.parent.parent.parent):
            _fsync_folder(folder)

    def read(self, sha256: str) -> bytes:
        """The body with this hash, proved by hashing it again. Raises ArchiveDamaged."""
        path = self.path(sha256)
        try:
            body = path.read_bytes()
        except FileNotFoundError:
            raise ArchiveDamaged(
                sha256,
                f"A kept file is missing: {path}. Bring it back from a backup (valvewatch restore), "
                "then run valvewatch verify.",
            ) from None
        except OSError as error:
            raise _in_words(error, path) from error
        if hashlib.sha256(body).hexdigest() != sha256:
            raise ArchiveDamaged(
                sha256,
                f"A kept file has changed since it was saved: {path}. Its bytes no longer match its name. "
                "Bring it back from a backup (valvewatch restore), then run valvewatch verify.",
            )
        return body

    def remove(self, sha256: str) -> None:
        """Let go of a body that no row needs. Quiet if it is not there."""
        with contextlib.suppress(OSError):
            self.path(sha256).unlink()

    def __iter__(self) -> Iterator[str]:
        """The hashes of all bodies kept, in order."""
        for path in sorted(self.folder.glob("??/??/*")):
            if not path.name.startswith("."):
                yield path.name

    def _whole(self, path: Path, sha256: str) -> bool:
        # A file damaged since is written anew: the bytes are in our hands, which is the best time to mend it.
        try:
            return hashlib.sha256(path.read_bytes()).hexdigest() == sha256
        except OSError:
            return False


def _fsync_folder(folder: Path) -> None:
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:  # Windows cannot open folders
        return
    try:
        os.fsync(handle)
    except OSError:  # nor can some network file systems sync them
        pass
    finally:
        os.close(handle)


def _in_words(error: OSError, path: Path) -> StoreError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return StoreFull(
            f"The disk is full: {path} could not be kept, and nothing of it was. Make room; "
            "the next run fetches it again."
        )
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return StoreReadOnly(f"The archive may not be written or read: {path} ({error.strerror}). Check who owns it.")
    return StoreError(f"The archive failed at {path}: {error.strerror or error}. Check the disk.")
