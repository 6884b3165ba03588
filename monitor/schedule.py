"""The scheduler that stays up: nightly run, weekly digest, backup and verification, by APScheduler.

Its jobs are kept in the database, so that a night missed while the machine was off is caught up once on return. Each job
is a child process of its own (`valvewatch run`, ...): leaks, crashes and upgrades end with it.
"""

from __future__ import annotations

import logging
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import IO, Any
from zoneinfo import ZoneInfo

from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from db.lease import this_process
from db.records import Lease
from db.store import Store
from monitor import jobs
from monitor.alone import AnotherRun
from monitor.config import Config, ConfigError, load_config
from monitor.crawling import BEYOND_CRAWL_MINUTES, end

log = logging.getLogger("valvewatch.schedule")

HEARTBEAT = "scheduler"  # the note by which `status` knows that the scheduler lives
HEARTBEAT_SECONDS = 60
LEASE_SECONDS = 180.0  # that the scheduler is held to be up after its last sign of life
GRACE_SECONDS = 20 * 3600  # a night missed by less than this is caught up on return, once
STOP_MINUTES = 15  # after its own end a job that still goes on is stopped

_children: set[subprocess.Popen[bytes]] = set()
_stopping = threading.Event()
_held: Lease | None = None  # while this process is the scheduler
_began_with: Config | None = None  # the settings as they were when the scheduler started


class Daily(CronTrigger):  # type: ignore[misc]
    """A time of day that comes once a day, also when the clocks go back over it: CronTrigger alone fires twice then."""

    def get_next_fire_time(self, previous_fire_time: datetime | None, now: datetime) -> datetime | None:
        when: datetime | None = super().get_next_fire_time(previous_fire_time, now)
        if when is None or previous_fire_time is None:
            return when
        since = when.astimezone(UTC) - previous_fire_time.astimezone(UTC)
        if since >= timedelta(hours=12):
            return when
        again: datetime | None = super().get_next_fire_time(when, when.astimezone(UTC) + timedelta(hours=2))
        return again


def timetable(config: Config) -> list[tuple[str, str, CronTrigger]]:
    """(id, command, when) of every job, in local time."""
    hour, minute = (int(each) for each in config.schedule.at.split(":"))
    zone = ZoneInfo(config.schedule.timezone)
    rows = [
        (
            "nightly run",
            "run",
            Daily(hour=hour, minute=minute, timezone=zone, jitter=int(config.schedule.jitter_minutes * 60)),
        )
    ]
    if config.schedule.backup:
        rows.append(("nightly backup", "backup", Daily(hour=(hour + 5) % 24, minute=minute, timezone=zone)))
    rows.append(("weekly digest", "digest", CronTrigger(day_of_week="mon", hour=7, minute=0, timezone=zone)))
    rows.append(("monthly verification", "verify", CronTrigger(day=1, hour=12, minute=0, timezone=zone)))
    return rows


def next_times(config: Config, now: datetime | None = None) -> list[tuple[str, datetime]]:
    """When each job comes next, without its jitter: for `schedule --show`."""
    now = now or datetime.now(UTC)
    times = []
    for name, _, trigger in timetable(config):
        trigger.jitter = None
        when = trigger.get_next_fire_time(None, now)
        if when is not None:
            times.append((name, when))
    return sorted(times, key=lambda each: each[1])


def do(command: str, config_file: str, limit_minutes: float) -> None:
    """One job: a child process, stopped when it takes too long. Importable, so that the database can keep it."""
    if _stopping.is_set():
        return
    arguments = [sys.executable, "-m", "monitor", *(["--config", config_file] if config_file else []), command]
    log.info("job begins: %s", command)
    with tempfile.TemporaryFile() as said:
        child = subprocess.Popen(arguments, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
        _children.add(child)
        died = ""
        try:
            child.wait(limit_minutes * 60)
        except subprocess.TimeoutExpired:
            died = f"it took longer than {limit_minutes:.0f} minutes and was stopped"
            end(child, 60)
        finally:
            _children.discard(child)
        words = _last_words(said)
    if child.returncode and child.returncode < 0 and not died:
        died = f"its process was killed by signal {-child.returncode}, for want of memory perhaps"
    if child.returncode not in (0, 1, 3) and not _stopping.is_set():
        _tell_for(command, config_file, died)
    level = logging.INFO if child.returncode in (0, 1) else logging.ERROR
    log.log(level, "job ended: %s, status %s; it said: %s", command, child.returncode, words)


def _tell_for(command: str, config_file: str, died: str) -> None:
    """What a job could not tell itself: how it died, or that its settings cannot be used any more."""
    try:
        config = load_config(Path(config_file) if config_file else None, os.environ)
    except ConfigError as fault:
        if _began_with is not None:
            words = f"its settings cannot be used, they were changed: {fault}"
            jobs.has_failed(_began_with, command, words, kind="settings")
        return
    if died:
        jobs.has_failed(config, command, died, kind="died")


def _last_words(said: IO[bytes]) -> str:
    """The end of what a job printed: without a terminal it is seen in the log alone."""
    said.seek(max(0, said.seek(0, os.SEEK_END) - 2000))
    return said.read().decode(errors="replace").strip()


def beat(database_url: str, archive_dir: str) -> None:
    """Leave a sign of life in the database."""
    with Store.open(database_url, Path(archive_dir)) as store:
        if _held is not None and not store.renew(_held, LEASE_SECONDS, datetime.now(UTC)):
            log.error("another scheduler took over while this one stood still; this one ends")
            os.kill(os.getpid(), signal.SIGTERM)
            return
        sign = {"host": socket.gethostname(), "pid": os.getpid()}
        store.set_note(HEARTBEAT, sign, datetime.now(UTC))


def build(config: Config) -> BackgroundScheduler:
    """The scheduler with its jobs: those in the database keep the time they were due."""
    with Store.open(config.database_url, config.archive_dir):
        pass  # the tables are there before the first job
    url = config.database_url.replace("postgresql://", "postgresql+psycopg://")
    scheduler = BackgroundScheduler(
        jobstores={
            "default": SQLAlchemyJobStore(url=url, tablename="scheduler_job"),
            "memory": MemoryJobStore(),  # for what is given the database's address, which may hold a password
        },
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": GRACE_SECONDS},
        timezone=ZoneInfo(config.schedule.timezone),
    )
    limit = config.crawl.deadline_minutes + BEYOND_CRAWL_MINUTES + STOP_MINUTES
    scheduler.start(paused=True)
    wanted: dict[str, Any] = {}
    for name, command, trigger in timetable(config):
        wanted[name] = trigger
        args = [command, str(config.file.resolve()) if config.file else "", limit]
        known = scheduler.get_job(name)
        if known is not None and str(known.trigger) == str(trigger) and list(known.args) == args:
            continue  # as it was: a time that passed while we were off is still due
        scheduler.add_job(do, trigger, args, id=name, name=name, replace_existing=True)
    for job in scheduler.get_jobs():
        if job.id not in wanted:
            job.remove()
    scheduler.add_job(
        beat, IntervalTrigger(seconds=HEARTBEAT_SECONDS), [config.database_url, str(config.archive_dir)], id="heartbeat",
        name="heartbeat", jobstore="memory", next_run_time=datetime.now(UTC),
    )  # fmt: skip
    return scheduler


def stay_up(config: Config, is_up: Callable[[], None] = lambda: None) -> None:
    """Run the jobs until SIGTERM or SIGINT; a run that is going on ends between two documents first.

    is_up is called once it is known that this is the only one.

    Raises AnotherRun where a scheduler of this database is up already: two would each make the backup.
    """
    global _began_with, _held
    _began_with = config
    with Store.open(config.database_url, config.archive_dir) as store:
        _held = store.acquire(HEARTBEAT, this_process(), LEASE_SECONDS, datetime.now(UTC))
    if not _held.ours:
        raise AnotherRun(_held)
    is_up()
    try:
        _stay_up(config)
    finally:
        with Store.open(config.database_url, config.archive_dir) as store:
            store.release_lease(_held)


def _stay_up(config: Config) -> None:
    scheduler = build(config)
    over = threading.Event()

    def stop(number: int, frame: object) -> None:
        _stopping.set()
        over.set()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)
    scheduler.resume()
    for job in scheduler.get_jobs():
        log.info("%s: next at %s", job.name, job.next_run_time)
    while not over.wait(1.0):
        pass
    for child in list(_children):
        child.terminate()
    scheduler.shutdown(wait=True)
