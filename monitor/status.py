"""How an installation stands: what `valvewatch status` says, and whether a person is needed."""

from __future__ import annotations

import shutil
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from alerts.figures import counted
from db.lease import is_dead
from db.records import REASONS
from db.store import Store
from monitor.config import Config
from monitor.health import BAD, Finding, findings
from monitor.jobs import NAMES, failures
from monitor.schedule import HEARTBEAT, next_times

BY_HAND = "by hand"  # the kind of a run that took in a paper someone was given: it checked no source

HEARTBEAT_STALE = timedelta(minutes=10)
RUN_STALE = timedelta(hours=36)
COVERED_DAYS = 7
LEAST_FREE_MB = 500
STATES = {  # as a person calls them
    "failing": "failing", "blocked": "blocked", "gone": "gone", "fewer": "fewer documents", "certificate": "certificate",
}  # fmt: skip


@dataclass
class Status:
    """Facts of this moment; needs names each thing that a person must see to."""

    runs: list[dict[str, Any]] = field(default_factory=list)
    sources: list[dict[str, Any]] = field(default_factory=list)
    troubles: list[Finding] = field(default_factory=list)  # of sources and certificates, also of one night
    covered: int = 0  # councils with at least one document checked in the last 7 days
    councils: int = 0  # councils watched
    outbox: dict[str, int] = field(default_factory=dict)  # state -> messages
    scheduler: str = ""
    next_run: str = ""  # ISO 8601; "" where no scheduler runs that we know of
    free_mb: int = 0
    database: str = ""
    needs: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """All of it, for programs."""
        return {
            "ok": not self.needs, "needs": self.needs, "runs": self.runs, "sources": self.sources,
            "troubles": [each.as_json() for each in self.troubles],
            "coverage": {"covered": self.covered, "councils": self.councils, "days": COVERED_DAYS},
            "outbox": self.outbox, "scheduler": self.scheduler,
            "next_run": self.next_run or None, "disk_free_mb": self.free_mb, "database": self.database,
        }  # fmt: skip

    def lines(self) -> list[str]:
        """All of it, for a person: what needs her first."""
        lines = [f"Needs you: {each}" for each in self.needs] or ["All is well: nothing needs you."]
        for run in self.runs[:3]:
            lines.append(
                f"Run {run['id']}: {run['started_at']}, {'going on' if run['outcome'] == 'running' else run['outcome']}, {run['checked']} checked, {run['changes']} changes, {run['failed']} failed"
            )
        states: dict[str, int] = {}
        for source in self.sources:
            states[source["status"]] = states.get(source["status"], 0) + 1
        lines.append(
            "Sources: " + (", ".join(f"{number} {state}" for state, number in sorted(states.items())) or "none")
        )
        for each in self.troubles:
            since = f" since {each.since[:10]}, {counted(each.nights, 'night')}" if each.since else ""
            lines.append(f"  {each.what}: {STATES[each.state]}{since}: {each.words}")
        lines.append(
            f"Coverage: {self.covered} of {self.councils} councils had a document checked in the last {COVERED_DAYS} days"
        )
        lines.append(
            "Outbox: " + (", ".join(f"{number} {state}" for state, number in sorted(self.outbox.items())) or "empty")
        )
        lines.append(f"Scheduler: {self.scheduler}")
        if self.next_run:
            lines.append(f"Next run: {self.next_run}")
        lines.append(f"Disk: {self.free_mb:,} MB free. Database: {self.database}")
        return lines


def look(config: Config, now: datetime) -> Status:
    """The status of the installation that config describes. Raises StoreError where the database cannot be used."""
    found = Status()
    with Store.open(config.database_url, config.archive_dir) as store:
        with closing(store.history()) as past:
            found.runs = [run for run in past.runs() if run["kind"] != BY_HAND][-5:][::-1]
            found.sources = list(past.sources())
            found.troubles = [
                each for each in findings(found.sources, list(past.certificates()), config.health, now) if each.is_ill
            ]
            documents = list(past.documents())
            for row in past.outbox():
                found.outbox[row["state"]] = found.outbox.get(row["state"], 0) + 1
        lease = store.lease("run")
        if lease is None or lease.expires_at < now or is_dead(lease.holder):
            for run in found.runs:
                if run["outcome"] == "running":  # nobody was left to note its end
                    run["outcome"] = "interrupted"
        sign = store.note(HEARTBEAT)
        beat_at = store.note_time(HEARTBEAT) if sign else None
    recent = (now - timedelta(days=COVERED_DAYS)).strftime("%Y-%m-%dT%H:%M:%SZ")
    watched = {source["council"] for source in found.sources} - {"England"}
    found.councils = len(watched)
    found.covered = len({d["council"] for d in documents if (d["last_checked"] or "") >= recent} & watched)
    found.free_mb = free_mb(config.archive_dir)
    found.database = config.database_url.rsplit("@", 1)[-1]
    if beat_at is None:
        found.scheduler = "never started here (cron or a timer may run the nights instead)"
    elif now - beat_at > HEARTBEAT_STALE:
        found.scheduler = f"dead: its last sign of life was on {beat_at:%d %B %Y at %H:%M} UTC"
        found.needs.append(f"the scheduler is {found.scheduler}. Start `valvewatch schedule` again.")
    else:
        found.scheduler = "alive"
        found.next_run = dict(next_times(config, now))["nightly run"].astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    _judge(found, now, config)
    return found


def free_mb(folder: Path) -> int:
    """Megabytes free on the disk where this folder is, or will be."""
    return shutil.disk_usage(existing(folder)).free // 1_000_000


def existing(folder: Path) -> Path:
    """The folder itself or, where it is not made yet, the one in which it will be."""
    return next(each for each in (folder, *folder.parents) if each.exists())


def _judge(found: Status, now: datetime, config: Config) -> None:
    for job, failure in failures(config).items():
        if job != "run" or not found.runs or found.runs[0]["outcome"] != "failed":  # else its own row says so
            since = datetime.fromisoformat(failure.since)
            found.needs.append(
                f"{NAMES[job][0].lower()}{NAMES[job][1:]} has failed since {since:%d %B %Y}: {failure.words.rstrip('.')}."
            )
    if not found.runs:
        found.needs.append("there was no run yet: `valvewatch run`.")
    else:
        last = datetime.strptime(found.runs[0]["started_at"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
        if now - last > RUN_STALE:
            found.needs.append(f"the last run began on {last:%d %B %Y}: nothing was checked since.")
        if found.runs[0]["outcome"] == "failed":
            found.needs.append(f"the last run failed: {found.runs[0]['reason'].rstrip('.')}.")
        elif found.runs[0]["outcome"] == "interrupted":
            found.needs.append(
                "the last run broke off: the machine went down, or its process was killed. The next run goes on from there."
            )
    found.needs += _lasting([each for each in found.troubles if each.needs_a_person(config.health)], config)
    for state in ("failed", "held"):
        if found.outbox.get(state):
            found.needs.append(
                f"{found.outbox[state]} message{'' if found.outbox[state] == 1 else 's'} {state}: `valvewatch alerts`."
            )
    if found.free_mb < LEAST_FREE_MB:
        found.needs.append(f"only {found.free_mb} MB are free on the disk.")


def _lasting(troubles: list[Finding], config: Config) -> list[str]:
    """What has lasted long enough to be a person's business, counted by kind; the lines below name each."""
    nights = f"for {counted(config.health.nights, 'night')} or more"
    needs = []
    silent = [each for each in troubles if each.state in BAD]
    if silent:
        whys = Counter(REASONS.get(each.reason, each.reason) for each in silent).most_common()
        apart = "; ".join(f"{number} because {why}" if len(silent) > 1 else why for why, number in whys)
        needs.append(f"{counted(len(silent), 'source')} could not be checked {nights}: {apart}.")
    fewer = sum(each.state == "fewer" for each in troubles)
    if fewer:
        gives = "gives" if fewer == 1 else "give"
        needs.append(f"{counted(fewer, 'source')} {gives} half of the usual documents or fewer {nights}.")
    needs += [f"{each.what}: {each.words}." for each in troubles if each.state == "certificate"]
    return needs
