"""Our own jobs that fail: a real mail to the operators, once, also where the database is what fails; and once when well."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path

import pytest

from monitor import jobs, schedule
from monitor.config import load_config
from tests.nights import PROJECT, Installation, first_night

pytestmark = [pytest.mark.xdist_group("jobs")]

OFFICE = "office@charity.example"


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    with first_night(tmp_path_factory.mktemp("jobs") / "base") as (installation, _):
        settings = installation.settings.read_text(encoding="utf-8")
        if OFFICE not in settings:
            settings += f'\n[[operators]]\nname = "Office"\naddress = "{OFFICE}"\n'
            installation.settings.write_text(settings, encoding="utf-8")
        yield installation


@pytest.fixture
def here(base: Installation, tmp_path: Path) -> Installation:
    base.server.taken.clear()
    base.server.codes.clear()
    return base.copy(tmp_path / "here")


def told(here: Installation) -> list[EmailMessage]:
    return list(here.server.to(OFFICE))


def words_of(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    assert body is not None
    return " ".join(str(body.get_content()).split())


def one_byte(file: Path) -> None:
    body = bytearray(file.read_bytes())
    body[len(body) // 2] ^= 1
    file.chmod(0o644)
    file.write_bytes(body)


@pytest.mark.slow
def test_a_run_that_fails_is_told_once_though_the_database_is_damaged_and_once_when_it_works(
    here: Installation,
) -> None:
    file = here.folder / "valvewatch.db"
    whole = file.read_bytes()
    file.write_bytes(b"rubbish" * 20 + whole[140:])
    for _ in range(2):
        assert here.run().returncode == 2
        (mail,) = told(here)
    assert str(mail["Subject"]).startswith("Valvewatch needs you: The nightly run: ")
    assert "is damaged" in words_of(mail) and "valvewatch restore DIR" in words_of(mail)
    file.write_bytes(whole)
    status = here.run("status")
    assert "Needs you: the nightly run has failed since" in status.stdout and status.returncode == 1
    for _ in range(2):
        assert here.run().returncode == 0
        assert "it works again" in words_of(told(here)[-1]) and len(told(here)) == 2
    assert here.run("status").returncode == 0


def test_another_failure_is_told_though_an_earlier_one_was(here: Installation) -> None:
    file = here.folder / "valvewatch.db"
    whole = file.read_bytes()
    file.write_bytes(b"rubbish" * 20 + whole[140:])
    assert here.run().returncode == 2
    file.write_bytes(whole)
    (here.folder / "sources.toml").write_text("[[source]]\ncouncil = 3\n", encoding="utf-8")
    assert here.run().returncode == 2
    assert ["is damaged" in words_of(mail) for mail in told(here)] == [True, False]


def test_while_operators_cannot_be_reached_the_next_failure_tells_them(here: Installation, tmp_path: Path) -> None:
    (tmp_path / "in the way").write_text("a file")
    here.server.codes[OFFICE] = "451 try again later"
    assert here.run("backup", str(tmp_path / "in the way")).returncode == 2
    assert told(here) == []
    del here.server.codes[OFFICE]
    assert here.run("backup", str(tmp_path / "in the way")).returncode == 2
    (mail,) = told(here)
    assert "The backup" in str(mail["Subject"]) and "in the way" in words_of(mail)
    assert here.run("backup", str(tmp_path / "copy")).returncode == 0
    assert "it works again" in words_of(told(here)[-1])


def test_damage_that_the_verification_finds_is_told_and_not_each_month(here: Installation) -> None:
    files = sorted(path for path in (here.folder / "archive").rglob("*") if path.is_file())
    one_byte(files[0])
    for _ in range(2):
        assert here.run("verify").returncode == 1
        (mail,) = told(here)
    assert files[0].name in words_of(mail)
    one_byte(files[1])
    done = here.run("verify")
    assert len(done.stdout.splitlines()) == 2 and len(told(here)) == 2
    one_byte(files[0])
    one_byte(files[1])
    assert here.run("verify").returncode == 0
    assert "it works again" in words_of(told(here)[-1])


def test_who_sees_it_at_a_terminal_is_not_told_by_mail(here: Installation) -> None:
    (here.folder / "in the way").write_text("a file")
    controller, terminal = os.openpty()
    try:
        command = here.command("backup", str(here.folder / "in the way"))
        assert subprocess.run(command, cwd=PROJECT, stdin=terminal, stderr=terminal, timeout=60).returncode == 2
    finally:
        os.close(terminal)
        os.close(controller)
    assert told(here) == []


def test_what_was_told_can_be_noted_on_a_full_disk(here: Installation) -> None:
    config = here.config
    jobs.prepare(config)
    before = (here.folder / "logs" / "failing-jobs.json").stat()
    jobs.has_failed(config, "run", "the disk is full", kind="StoreFull")
    after = (here.folder / "logs" / "failing-jobs.json").stat()
    assert (after.st_ino, after.st_size, after.st_blocks) == (before.st_ino, before.st_size, before.st_blocks)
    assert jobs.failures(config)["run"].told


# --- What a job cannot tell itself ------------------------------------------------------------------------------------


def test_the_scheduler_tells_of_a_job_that_was_killed(here: Installation, monkeypatch: pytest.MonkeyPatch) -> None:
    original = subprocess.Popen
    dies = [sys.executable, "-c", f"import os; os.kill(os.getpid(), {signal.SIGKILL})"]
    monkeypatch.setattr(subprocess, "Popen", lambda arguments, **more: original(dies, **more))
    for _ in range(2):
        schedule.do("run", str(here.settings), 1)
        (mail,) = told(here)
    assert "was killed by signal 9" in words_of(mail)


@pytest.mark.slow
def test_the_scheduler_tells_of_settings_that_were_spoilt_since_it_started(
    here: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schedule, "_began_with", replace(load_config(here.settings)))
    settings = here.settings.read_text(encoding="utf-8")
    here.settings.write_text(settings + "\n[schedulle]\n", encoding="utf-8")
    for _ in range(2):
        schedule.do("run", str(here.settings), 1)
        (mail,) = told(here)
    assert "schedulle" in words_of(mail)
    here.settings.write_text(settings, encoding="utf-8")
    schedule.do("run", str(here.settings), 1)
    assert "it works again" in words_of(told(here)[-1])
