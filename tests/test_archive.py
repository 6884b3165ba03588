"""The archive keeps bytes exactly, says when it no longer can, and leaves no half file."""

from __future__ import annotations

import errno
import hashlib
import os
from pathlib import Path

import pytest

from db.archive import Archive
from db.errors import ArchiveDamaged, StoreFull, StoreReadOnly

BODY = b"%PDF-1.7 reduce EHC plans to 1,500"


def files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_what_was_saved_comes_back_byte_for_byte(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    sha256 = archive.save(BODY)
    assert sha256 == hashlib.sha256(BODY).hexdigest()
    assert archive.read(sha256) == BODY


def test_a_body_lies_in_folders_named_by_its_hash_and_is_read_only(tmp_path: Path) -> None:
    sha256 = Archive(tmp_path).save(BODY)
    path = tmp_path / sha256[:2] / sha256[2:4] / sha256
    assert path.stat().st_mode & 0o777 == 0o444


def test_the_same_bytes_are_kept_once(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    archive.save(BODY)
    before = files_in(tmp_path)[0].stat().st_mtime_ns
    archive.save(BODY)
    assert [path.stat().st_mtime_ns for path in files_in(tmp_path)] == [before]


def test_one_changed_byte_is_noticed_and_the_file_named(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    sha256 = archive.save(BODY)
    path = archive.path(sha256)
    path.chmod(0o644)
    path.write_bytes(BODY.replace(b"1,500", b"1,501"))
    with pytest.raises(ArchiveDamaged, match="has changed") as damaged:
        archive.read(sha256)
    assert str(path) in str(damaged.value)
    assert damaged.value.sha256 == sha256


def test_a_missing_file_is_named_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ArchiveDamaged, match=r"missing.*restore"):
        Archive(tmp_path).read("0" * 64)


def test_saving_bytes_again_mends_their_damaged_file(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    path = archive.path(archive.save(BODY))
    path.chmod(0o644)
    path.write_bytes(b"rubbish")
    archive.save(BODY)
    assert archive.read(path.name) == BODY


def test_a_full_disk_leaves_no_half_file_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    archive = Archive(tmp_path)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreFull, match="disk is full"):
        archive.save(BODY)
    assert files_in(tmp_path) == []
    monkeypatch.undo()
    assert archive.read(archive.save(BODY)) == BODY


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_really_full_device_is_told_as_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def on_the_full_device(prefix: str, dir: Path) -> tuple[int, str]:
        name = tmp_path / "part"
        name.symlink_to("/dev/full")
        return os.open(name, os.O_WRONLY), str(name)

    monkeypatch.setattr("tempfile.mkstemp", on_the_full_device)
    with pytest.raises(StoreFull):
        Archive(tmp_path / "archive").save(BODY)
    assert list(Archive(tmp_path / "archive")) == []


def test_a_folder_that_may_not_be_written_is_told_as_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr("tempfile.mkstemp", refused)
    with pytest.raises(StoreReadOnly, match="may not be written"):
        Archive(tmp_path).save(BODY)


def test_half_files_of_a_killed_writer_are_not_taken_for_bodies(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    sha256 = archive.save(BODY)
    (archive.path(sha256).parent / ".part-x").write_bytes(b"half")
    assert list(archive) == [sha256]
