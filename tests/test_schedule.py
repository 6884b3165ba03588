"""The scheduler: right over clock changes, a missed night once, never two at a time, a clean end."""

from __future__ import annotations

import signal
import subprocess
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

import pytest
from apscheduler.triggers.cron import CronTrigger
from sqlalchemy import create_engine
from sqlalchemy.engine import make_url

from db.store import Store
from monitor import schedule, status
from monitor.config import Config, ScheduleConfig, StoreConfig, load_config
from tests.nights import first_night

LONDON = ZoneInfo("Europe/London")

pytestmark = pytest.mark.xdist_group("schedule")


def config_at(at: str, folder: Path | None = None, **more: Any) -> Config:
    settings = ScheduleConfig(at=at, jitter_minutes=0, **more)
    return Config(folder=folder or Path.cwd(), schedule=settings, store=StoreConfig("v.db", "archive"))


def nights(at: str, first: date, days: int) -> list[datetime]:
    """When the nightly run begins, from the noon before `first` on."""
    trigger = next(trigger for name, _, trigger in schedule.timetable(config_at(at)) if name == "nightly run")
    now = datetime(first.year, first.month, first.day, 12, tzinfo=LONDON) - timedelta(days=1)
    end, last, found = now + timedelta(days=days), None, []
    while (when := trigger.get_next_fire_time(last, now)) is not None and when <= end:
        found.append(when.astimezone(UTC))
        last, now = when, (when.astimezone(UTC) + timedelta(seconds=1)).astimezone(LONDON)
    return found


@pytest.mark.parametrize("at", ["02:30", "01:30", "00:15"])
@pytest.mark.parametrize("first", [date(2026, 3, 27), date(2026, 10, 23), date(2027, 3, 26), date(2027, 10, 29)])
def test_each_night_has_one_run_also_when_the_clocks_change(at: str, first: date) -> None:
    found = nights(at, first, 5)
    assert [when.astimezone(LONDON).date() for when in found] == [first + timedelta(days=n) for n in range(5)]


def test_local_time_is_kept_in_winter_and_summer() -> None:
    spring = nights("02:30", date(2026, 3, 28), 3)
    assert [f"{when:%d %H:%M}" for when in spring] == ["28 02:30", "29 01:30", "30 01:30"]
    autumn = nights("02:30", date(2026, 10, 24), 3)
    assert [f"{when:%d %H:%M}" for when in autumn] == ["24 01:30", "25 02:30", "26 02:30"]


def test_next_times_are_listed_soonest_first_and_the_backup_only_where_it_is_set() -> None:
    now = datetime(2026, 11, 24, 12, tzinfo=UTC)  # a Tuesday
    listed = schedule.next_times(config_at("02:30"), now)
    assert [(name, f"{when:%d %b %H:%M}") for name, when in listed] == [
        ("nightly run", "25 Nov 02:30"), ("weekly digest", "30 Nov 07:00"), ("monthly verification", "01 Dec 12:00"),
    ]  # fmt: skip
    assert "nightly backup" in dict(schedule.next_times(config_at("02:30", backup="copies"), now))


# --- Jobs, their children stood in for --------------------------------------------------------------------------------


class Child:
    """Stands in for subprocess.Popen: notes what was started; ends when let go."""

    started: ClassVar[list[list[str]]] = []
    let_go = threading.Event()

    def __init__(self, arguments: list[str], **more: Any) -> None:
        Child.started.append(arguments)
        self.returncode: int | None = None

    def wait(self, seconds: float | None = None) -> int:
        Child.let_go.wait(20)
        self.returncode = 0
        return 0

    def poll(self) -> int | None:
        return self.returncode


@pytest.fixture
def children(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Child]]:
    monkeypatch.setattr(subprocess, "Popen", Child)
    Child.started, Child.let_go = [], threading.Event()
    yield Child
    Child.let_go.set()


def an_hour_ago() -> str:
    return f"{datetime.now(LONDON) - timedelta(hours=1):%H:%M}"


def was_due(config: Config, when: datetime) -> None:
    """The scheduler was up, and went down before `when`, the time of its next nightly run."""
    schedule.build(config).modify_job("nightly run", next_run_time=when)  # paused still; ended, it would look once more


def runs_of(children: type[Child]) -> int:
    return sum(arguments[-1] == "run" for arguments in children.started)


@pytest.mark.parametrize("days", [0, 3])
def test_nights_missed_while_the_machine_was_off_are_caught_up_once(
    days: int, children: type[Child], tmp_path: Path
) -> None:
    config = config_at(an_hour_ago(), tmp_path)
    was_due(config, datetime.now(UTC) - timedelta(days=days, hours=1))
    children.let_go.set()
    scheduler = schedule.build(config)
    scheduler.resume()
    time.sleep(2)
    job = scheduler.get_job("nightly run")
    assert job.next_run_time > datetime.now(UTC) + timedelta(hours=20)
    scheduler.shutdown()
    assert runs_of(children) == 1
    schedule.build(config).shutdown()  # and not once more
    assert runs_of(children) == 1


def test_a_scheduler_started_for_the_first_time_waits_for_its_hour(children: type[Child], tmp_path: Path) -> None:
    scheduler = schedule.build(config_at(an_hour_ago(), tmp_path))
    scheduler.resume()
    time.sleep(1)
    scheduler.shutdown()
    assert children.started == []


def test_a_run_that_is_still_going_on_is_not_joined_by_another(children: type[Child], tmp_path: Path) -> None:
    config = config_at("02:30", tmp_path)
    scheduler = schedule.build(config)
    scheduler.resume()
    for _ in range(2):
        scheduler.modify_job("nightly run", next_run_time=datetime.now(UTC))
        time.sleep(1)
    assert runs_of(children) == 1
    children.let_go.set()
    scheduler.shutdown()


def test_a_changed_hour_takes_effect_and_a_job_no_longer_set_goes(children: type[Child], tmp_path: Path) -> None:
    schedule.build(config_at("02:30", tmp_path, backup="copies")).shutdown()
    scheduler = schedule.build(config_at("04:45", tmp_path))
    names = {job.id: job for job in scheduler.get_jobs()}
    assert "nightly backup" not in names
    assert names["nightly run"].next_run_time.astimezone(LONDON).strftime("%H:%M") == "04:45"
    scheduler.shutdown()


def test_a_job_that_takes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    began, original = time.monotonic(), subprocess.Popen
    monkeypatch.setattr(subprocess, "Popen", lambda arguments, **more: original(["sleep", "60"], **more))
    schedule.do("run", "", 0.02)
    assert time.monotonic() - began < 10


def test_the_databases_password_is_not_written_into_the_database(
    postgres_address: str, children: type[Child], tmp_path: Path
) -> None:
    address = make_url(postgres_address).set(password="hunter2").render_as_string(hide_password=False)
    config = replace(config_at("02:30", tmp_path), store=StoreConfig(address, "archive"))
    scheduler = schedule.build(config)
    scheduler.resume()
    time.sleep(1)
    scheduler.shutdown()
    engine = create_engine(postgres_address)
    with engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT id, job_state FROM scheduler_job").all()
    engine.dispose()
    assert {row.id for row in rows} >= {"nightly run", "weekly digest"}
    assert not [row.id for row in rows if b"hunter2" in bytes(row.job_state)]
    assert status.look(config, datetime.now(UTC)).scheduler == "alive"


# --- The real thing ---------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_scheduler_catches_up_a_missed_night_beats_and_ends_cleanly_on_sigterm(tmp_path: Path) -> None:
    with first_night(tmp_path / "here") as (here, site):
        site.set_night(3)
        words = (
            here.settings.read_text(encoding="utf-8") + f'\n[schedule]\nat = "{an_hour_ago()}"\njitter_minutes = 0\n'
        )
        here.settings.write_text(words, encoding="utf-8")
        shown = here.run("schedule", "--show")
        assert shown.returncode == 0 and "nightly run" in shown.stdout and "weekly digest" in shown.stdout
        config = load_config(here.settings)
        config = replace(config, schedule=replace(config.schedule, jitter_minutes=0))
        was_due(config, datetime.now(UTC) - timedelta(hours=1))
        child = here.begin("schedule")
        limit = time.monotonic() + 60
        while len(here.asked("runs")) < 2:  # the missed night has begun
            assert time.monotonic() < limit
            time.sleep(0.1)
        assert status.look(config, datetime.now(UTC)).scheduler == "alive"
        second = here.run("schedule")
        assert second.returncode == 3 and "is up" not in second.stdout
        assert f"Another scheduler is going on: process {child.pid} on" in second.stderr
        child.send_signal(signal.SIGTERM)
        assert child.wait(60) == 0
        last = here.asked("runs")[-1]
        assert last["outcome"] in ("failed", "ok")  # stopped between two documents, if it was not done already
        with Store.open(config.database_url, config.archive_dir) as store:
            assert store.lease("run") is None and store.lease("scheduler") is None
        assert here.run().returncode == 0
        assert any((c["new"] or {}).get("value") == 14100 and c["alerted"] for c in here.asked("changes"))


def test_the_trigger_varies_by_no_more_than_its_jitter() -> None:
    (trigger,) = [trigger for name, _, trigger in schedule.timetable(Config()) if name == "nightly run"]
    assert isinstance(trigger, CronTrigger) and trigger.jitter == 600
