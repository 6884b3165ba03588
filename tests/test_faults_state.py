"""Kills, two runs at once, full disks, damaged files, clocks, restored backups: the history stays as it should be."""

from __future__ import annotations

import contextlib
import os
import random
import re
import signal
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from db.records import Reading, Target
from monitor import alone, nightly, reread
from monitor.demo.site import SampleSite
from monitor.nightly import examine
from tests.killing import STEPS
from tests.nights import POLICY, Installation, first_night, kill

pytestmark = pytest.mark.slow

MOMENTS = 50  # at which a run is killed


@dataclass
class Undisturbed:
    """Night 1 seen, and how things stand after night 3 where nothing went wrong."""

    base: Installation
    site: SampleSite
    end: dict[str, Any]
    told: list[tuple[str, ...]]
    subject: str
    night_3: Installation
    seconds: float  # that such a run took

    def fresh(self, folder: Path) -> Installation:
        """A copy that has seen night 1; the site shows night 3."""
        self.site.set_night(3)
        self.base.server.taken.clear()
        return self.base.copy(folder)


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Undisturbed]:
    folder = tmp_path_factory.mktemp("undisturbed")
    with first_night(folder / "base") as (base, site):
        site.set_night(3)
        other = base.copy(folder / "end")
        began = time.monotonic()
        done = other.run()
        seconds = time.monotonic() - began
        assert done.returncode == 0, done.stderr
        (mail,) = base.server.to(POLICY)
        yield Undisturbed(base, site, other.state(), other.told(), str(mail["Subject"]), other, seconds)


# --- 35: killed -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("step", STEPS)
def test_a_run_killed_at_a_step_is_taken_up_with_the_same_end_and_each_mail_once(
    step: str, undisturbed: Undisturbed, tmp_path: Path
) -> None:
    here = undisturbed.fresh(tmp_path / "here")
    here.killed_at(step)
    done = here.run()
    assert done.returncode == 0, done.stdout + done.stderr
    assert here.state() == undisturbed.end
    mails = here.server.to(POLICY)
    assert [str(mail["Subject"]) for mail in mails] == [undisturbed.subject] * len(mails)
    if step != "accepted":
        assert len(mails) == 1
    else:  # nobody can know whether it arrived
        assert len(mails) == 2
        assert mails[0]["Message-ID"] == mails[1]["Message-ID"]
        assert "X-Valvewatch-Repeat" not in mails[0] and "X-Valvewatch-Repeat" in mails[1]
    assert here.run("verify").returncode == 0


@pytest.mark.parametrize("moment", range(MOMENTS))
def test_a_run_killed_at_a_random_moment_is_taken_up_with_the_same_end(
    moment: int, undisturbed: Undisturbed, tmp_path: Path
) -> None:
    """Each moment is somewhere in its fiftieth of a run. Every other kill leaves the run's children behind, as the
    system does where memory is short; the rest take all at once, as a power cut."""
    chance = random.Random(moment)
    here = undisturbed.fresh(tmp_path / "here")
    child = here.begin("run")
    time.sleep((moment + chance.random()) / MOMENTS * undisturbed.seconds)
    if moment % 2:
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
    else:
        kill(child)
    done = here.run()
    assert done.returncode == 0, done.stdout + done.stderr
    until(lambda: not members_of(child.pid), 15)
    assert here.state() == undisturbed.end
    mails = here.server.to(POLICY)
    assert 1 <= len(mails) <= 2
    assert len({str(mail["Message-ID"]) for mail in mails}) == 1
    # Killed between the note that sending begins and the server's answer, it cannot know: then the only one is marked too.
    assert [("X-Valvewatch-Repeat" in mail) for mail in mails] in ([False], [True], [False, True])
    assert here.run("verify").returncode == 0


def test_a_crawl_whose_run_was_killed_alone_asks_for_nothing_more(undisturbed: Undisturbed, tmp_path: Path) -> None:
    here = undisturbed.fresh(tmp_path / "here")
    settings = here.settings.read_text(encoding="utf-8")
    here.settings.write_text(re.sub(r"(?m)^delay = .*$", "delay = 1.5", settings), encoding="utf-8")
    assert "delay = 1.5" in here.settings.read_text(encoding="utf-8")
    child = here.begin("run")
    until(lambda: len(rows(here, "select 1 from fetch where run_id = 2")) > 0)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    until(lambda: not members_of(child.pid), 15)
    assert not rows(here, "select 1 from fetch where run_id = 2 and reason = 'crawl_died'")


# --- 36: two at once --------------------------------------------------------------------------------------------------


def test_the_second_of_two_runs_says_who_is_at_it_since_when_and_ends_with_3(
    undisturbed: Undisturbed, tmp_path: Path
) -> None:
    here = undisturbed.fresh(tmp_path / "here")
    first = here.begin("run")
    until(lambda: held(here) is not None)
    second = here.run()
    assert second.returncode == 3
    assert re.search(rf"process {first.pid} on .*since \d\d:\d\d on \d+ \w+ \d{{4}}", second.stderr)
    assert first.wait(120) == 0
    assert here.state() == undisturbed.end
    assert len(here.server.to(POLICY)) == 1


def test_a_run_asked_to_stop_ends_between_two_documents_and_the_next_goes_on(
    undisturbed: Undisturbed, tmp_path: Path
) -> None:
    here = undisturbed.fresh(tmp_path / "here")
    child = here.begin("run")
    until(lambda: len(rows(here, "select 1 from fetch where run_id = 2")) > 0)
    began = time.monotonic()
    child.terminate()
    assert child.wait(60) == 2
    assert time.monotonic() - began < 30
    assert held(here) is None
    last = here.asked("runs")[-1]
    assert last["outcome"] == "failed" and "asked to stop" in last["reason"]
    assert here.run().returncode == 0
    assert here.state() == undisturbed.end
    assert len(here.server.to(POLICY)) == 1


def test_a_run_that_stood_still_while_another_took_over_does_no_more(undisturbed: Undisturbed, tmp_path: Path) -> None:
    here = undisturbed.fresh(tmp_path / "here")
    child = here.begin("run")
    until(lambda: len(rows(here, "select 1 from fetch where run_id = 2")) > 0)
    stop_between_writes(here, child.pid)  # as when the lid of a laptop is closed
    try:
        with closing(sqlite3.connect(here.folder / "valvewatch.db", timeout=30)) as database, database:
            database.execute("update lease set renewed_at = ?, expires_at = ?", LONG_AGO)
        time.sleep(alone.LEASE_SECONDS / 2 + 1)
        other = here.begin("run")
        until(lambda: len(rows(here, "select 1 from fetch where run_id = 3")) > 0)
    finally:
        os.killpg(child.pid, signal.SIGCONT)
    assert (child.wait(60), other.wait(60)) == (2, 0)
    first = here.asked("runs")[-2]
    assert first["outcome"] == "failed" and "another run took over" in first["reason"]
    assert here.state() == undisturbed.end
    assert len(here.server.to(POLICY)) == 1
    assert held(here) is None


# --- 15: a run that takes too long --------------------------------------------------------------------------------------


def test_a_run_whose_time_is_up_ends_and_the_next_goes_on(
    undisturbed: Undisturbed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = undisturbed.fresh(tmp_path / "here")
    with monkeypatch.context() as short:
        short.setattr(nightly, "BEYOND_CRAWL_MINUTES", -here.config.crawl.deadline_minutes)
        report = nightly.run_night(here.config)
    assert report.exit_code == 1 and re.search(r"time was up, \d+ documents wait", report.summary.reason)
    assert here.server.to(POLICY) == []
    assert here.run().returncode == 0
    assert here.state() == undisturbed.end
    assert len(here.server.to(POLICY)) == 1


# --- 37: disk full ----------------------------------------------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "small"
    folder.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", folder], capture_output=True).returncode:
        pytest.skip("a small disk can be mounted only by root")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def leave_free(disk: Path, size: int) -> None:
    """Fill the disk but for so many bytes."""
    filler = disk / "filler"
    filler.unlink(missing_ok=True)
    free = os.statvfs(disk)
    filler.write_bytes(b"x" * max(0, free.f_bavail * free.f_frsize - size))


@pytest.mark.parametrize("free", [0, 120_000])
def test_a_disk_that_fills_up_is_told_and_the_next_run_heals(
    free: int, undisturbed: Undisturbed, small_disk: Path
) -> None:
    here = undisturbed.fresh(small_disk / "here")
    leave_free(small_disk, free)
    done = here.run()
    assert done.returncode == 2, done.stdout + done.stderr
    assert "disk is full" in done.stderr or "could not be written" in done.stderr
    assert not here.server.to(POLICY)
    (small_disk / "filler").unlink()
    assert here.run("verify").returncode == 0
    assert here.run().returncode == 0
    assert here.state() == undisturbed.end
    assert len(here.server.to(POLICY)) == 1


def test_a_disk_that_turned_read_only_is_told_and_the_next_run_heals(
    undisturbed: Undisturbed, small_disk: Path
) -> None:
    here = undisturbed.fresh(small_disk / "here")
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    try:
        done = here.run()
        assert done.returncode == 2 and "Traceback" not in done.stderr, done.stdout + done.stderr
        assert "may not be written" in done.stderr
        (mail,) = here.server.to("office@charity.example")
        assert "The nightly run" in str(mail["Subject"])
        status = here.run("status")
        assert status.returncode == 2 and "may not be written" in status.stderr
    finally:
        subprocess.run(["mount", "-o", "remount,rw", small_disk], check=True)
    assert here.run().returncode == 0
    assert here.state() == undisturbed.end
    assert len(here.server.to(POLICY)) == 1


def test_a_database_that_another_program_holds_is_told_and_the_next_run_heals(
    undisturbed: Undisturbed, tmp_path: Path
) -> None:
    here = undisturbed.fresh(tmp_path / "here")
    with closing(sqlite3.connect(here.folder / "valvewatch.db")) as other:
        other.execute("begin immediate")
        done = here.run()
        other.rollback()
    assert done.returncode == 2 and "another program" in done.stderr and "Traceback" not in done.stderr
    assert here.run().returncode == 0
    assert here.state() == undisturbed.end
    assert len(here.server.to(POLICY)) == 1


# --- 38, 39: damage ---------------------------------------------------------------------------------------------------


def test_a_damaged_or_newer_database_is_refused_and_left_as_it_is(undisturbed: Undisturbed, tmp_path: Path) -> None:
    here = undisturbed.fresh(tmp_path / "here")
    file = here.folder / "valvewatch.db"
    whole = file.read_bytes()
    file.write_bytes(b"rubbish" * 20 + whole[140:])
    damaged = file.read_bytes()
    done = here.run()
    assert done.returncode == 2 and "damaged" in done.stderr and "restore" in done.stderr
    assert file.read_bytes() == damaged
    file.write_bytes(whole)
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("update alembic_version set version_num = '9999_from_the_future'")
    done = here.run()
    assert done.returncode == 2 and "newer" in done.stderr
    assert rows(here, "select version_num from alembic_version") == [("9999_from_the_future",)]
    assert len(rows(here, "select 1 from run")) == 1


def test_verify_names_the_file_of_which_one_byte_changed(undisturbed: Undisturbed, tmp_path: Path) -> None:
    here = undisturbed.fresh(tmp_path / "here")
    assert here.run("verify").returncode == 0
    file = next(path for path in sorted((here.folder / "archive").rglob("*")) if path.is_file())
    body = bytearray(file.read_bytes())
    body[len(body) // 2] ^= 1
    file.chmod(0o644)
    file.write_bytes(body)
    done = here.run("verify")
    assert done.returncode == 1 and str(file) in done.stdout
    assert len(done.stdout.splitlines()) == 1


# --- 40: clocks -------------------------------------------------------------------------------------------------------


def test_a_clock_that_goes_back_an_hour_and_another_time_zone_leave_the_order_right(
    undisturbed: Undisturbed, tmp_path: Path
) -> None:
    here = undisturbed.fresh(tmp_path / "here")
    put_forward(here.folder / "valvewatch.db", timedelta(hours=1))  # night 1 was noted an hour later than it is now
    done = here.run(env={**os.environ, "TZ": "Pacific/Auckland"})
    assert done.returncode == 0, done.stdout + done.stderr
    assert here.state() == undisturbed.end
    (plan,) = [d for d in here.asked("documents", council="Kent") if d["title"] == "DSG management plan (PDF)"]
    first, second = here.asked("versions", document_id=plan["id"])
    assert first["id"] < second["id"] and first["first_seen"] > second["first_seen"]
    cut = [c for c in here.asked("changes", council="Kent") if c["old"] and c["new"]]
    assert {(c["old"]["value"], c["new"]["value"]) for c in cut} >= {(15200, 14100)}
    now = {t["value"] for t in here.asked("targets", council="Kent", measure="ehc_plans", period="2027-28")}
    assert 14100 in now and 15200 not in now


# --- 41: restored -----------------------------------------------------------------------------------------------------


def test_after_a_restore_of_the_last_backup_nothing_is_told_again_and_later_news_is(
    undisturbed: Undisturbed, tmp_path: Path
) -> None:
    backup = tmp_path / "backup"
    assert undisturbed.base.run("backup", str(backup)).returncode == 0  # after night 1
    undisturbed.site.set_night(3)
    here = undisturbed.night_3.copy(tmp_path / "here")
    here.server.taken.clear()
    assert here.run("restore", str(backup)).returncode == 2  # not over a database that is there
    assert here.run("restore", str(backup), "--force").returncode == 0
    assert len(here.asked("runs")) == 1
    assert here.run().returncode == 0
    assert here.server.to(POLICY) == []
    assert here.state() == undisturbed.end
    undisturbed.site.set_night(6)
    assert here.run().returncode == 0
    (mail,) = here.server.to(POLICY)
    assert "Bury" in mail["Subject"]


# --- 42: a newer reader -----------------------------------------------------------------------------------------------


def test_a_newer_reader_reads_the_kept_bytes_again_and_tells_nobody(
    undisturbed: Undisturbed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    undisturbed.site.set_night(3)
    here = undisturbed.night_3.copy(tmp_path / "here")
    here.server.taken.clear()
    before = here.asked("changes")
    monkeypatch.setattr(nightly, "READER", nightly.READER + 1)
    monkeypatch.setattr(nightly, "examine", examine_better)
    report = nightly.run_night(here.config)
    assert report.exit_code == 0
    assert here.asked("changes") == before
    assert here.server.taken == []
    assert here.asked("targets") and not here.asked("targets", measure="ehc_plans")
    words = reread.report_of(here.folder / "logs", nightly.READER).read_text(encoding="utf-8")
    assert "Kent" in words and "- ehc_plans" in words and "+ " not in words


# --- 14: no names -----------------------------------------------------------------------------------------------------


def test_a_night_when_no_name_can_be_looked_up_fails_soon_and_removes_nothing(
    undisturbed: Undisturbed, tmp_path: Path
) -> None:
    here = undisturbed.fresh(tmp_path / "here")
    more = [
        f'[[source]]\ncouncil = "Kent"\nspider = "page"\nurl = "https://www.council{number}.invalid/plan"\n'
        f'confirmed = "a test"\n'
        for number in range(120)
    ]  # fmt: skip
    sources = here.folder / "sources.toml"
    sources.write_text(sources.read_text(encoding="utf-8") + "\n".join(more), encoding="utf-8")
    before = here.state()
    undisturbed.site.stop()
    began = time.monotonic()
    done = here.run()
    assert done.returncode == 2, done.stdout + done.stderr
    assert time.monotonic() - began < 120
    assert "nothing could be reached" in done.stdout and "www.council7.invalid" in done.stdout
    after = here.state()
    assert (after["changes"], after["documents"], after["targets"]) == (
        before["changes"], before["documents"], before["targets"],
    )  # fmt: skip
    assert here.server.to(POLICY) == []


# --- what these tests need --------------------------------------------------------------------------------------------


def examine_better(body: bytes, media_type: str) -> tuple[Reading, list[Target]]:
    """A reader of the next release, which no longer takes these for EHC plans."""
    reading, targets = examine(body, media_type)
    return reading, [target for target in targets if target.measure != "ehc_plans"]


def until(true: Callable[[], object], seconds: float = 30) -> None:
    """Wait for it."""
    limit = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < limit, f"waited in vain\n{running()}"
        time.sleep(0.02)


def rows(here: Installation, question: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(here.folder / "valvewatch.db", timeout=30)) as database:
        return database.execute(question).fetchall()


def members_of(session: int) -> list[int]:
    """The processes that still run of those that a killed program had begun."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):  # gone meanwhile
            state, _, _, of = stat.read_text().rpartition(")")[2].split()[:4]
            if int(of) == session and state not in "ZX":
                found.append(int(stat.parent.name))
    return found


def running() -> str:
    """What else runs on this machine, for a person who wonders what a test waited for."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):  # gone meanwhile
            state = (folder / "stat").read_text().rpartition(")")[2][:20]
            found.append(f"{folder.name}{state}: {(folder / 'cmdline').read_text()[:150]}".replace("\0", " "))
    return "\n".join(found)


LONG_AGO = ("2026-01-01T02:00:00.000000Z", "2026-01-01T02:02:00.000000Z")


def stop_between_writes(here: Installation, group: int) -> None:
    """All of a run stands still, at a moment when it does not hold the database."""
    for _ in range(100):
        os.killpg(group, signal.SIGSTOP)
        with (
            contextlib.suppress(sqlite3.OperationalError),
            closing(sqlite3.connect(here.folder / "valvewatch.db", timeout=0.2)) as database,
        ):
            database.execute("begin immediate")
            return
        os.killpg(group, signal.SIGCONT)
        time.sleep(0.05)
    raise AssertionError("it holds the database all the time")


def held(here: Installation) -> object:
    found = rows(here, "select holder from lease where name = 'run'")
    return found[0] if found else None


def put_forward(file: Path, by: timedelta) -> None:
    """Every time in the database is so much later."""
    with closing(sqlite3.connect(file)) as database, database:
        for (table,) in database.execute("select name from sqlite_master where type = 'table'").fetchall():
            for column in database.execute(f"pragma table_info({table})").fetchall():
                if column[1].endswith(("_at", "_seen", "last_ok", "last_full", "since")):
                    for number, value in database.execute(f"select rowid, {column[1]} from {table}").fetchall():
                        if isinstance(value, str) and value[:2] == "20" and value.endswith("Z") and len(value) == 27:
                            later = datetime.fromisoformat(value.replace("Z", "+00:00")) + by
                            words = later.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
                            database.execute(f"update {table} set {column[1]} = ? where rowid = ?", (words, number))
