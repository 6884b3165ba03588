"""Our own jobs that fail: told to the operators at once, once, and once when they work again.

Sources that fail are health.py's matter. These are a full disk, a damaged database, a backup that cannot be written: what
would else be known to nobody. The database may be what fails, so what was told stands in a small file beside the logs,
and the mail does not wait in the outbox.
"""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from alerts.faults import FaultReport, Trouble, compose_faults
from alerts.message import message_id_for
from monitor.config import Config
from monitor.posting import channels, mail_settings

log = logging.getLogger("valvewatch.jobs")

NAMES = {
    "run": "The nightly run",
    "backup": "The backup",
    "verify": "The verification of all that is kept",
    "digest": "The weekly digest",
}


@dataclass(frozen=True)
class Failure:
    """A job that has failed and not worked since."""

    words: str  # why, for a person
    kind: str  # a failure of another kind is told anew
    since: str  # ISO 8601
    told: bool = False  # every operator's mail was taken


class Failed(Exception):
    """A job did its work and found that something is wrong. Its text is for a person."""


@contextmanager
def told_if_it_fails(config: Config, job: str, *, but: tuple[type[BaseException], ...] = ()) -> Iterator[None]:
    """Tells the operators where what is done within fails (any exception but these), or works again; lets it through.

    A person who started the job at a terminal sees it for herself: nobody else is told then.
    """
    try:
        yield
    except but:
        raise
    except Exception as fault:
        if not sys.stderr.isatty():
            kind = str(fault) if isinstance(fault, Failed) else type(fault).__name__
            has_failed(config, job, str(fault) or type(fault).__name__, kind=kind)
        raise
    works(config, job)


def has_failed(config: Config, job: str, words: str, *, kind: str) -> None:
    """Tell it, unless it was told already."""
    log.error("%s failed: %s", NAMES[job], words)
    known = failures(config)
    before = known.get(job)
    now = datetime.now(UTC)
    since = before.since if before is not None else now.isoformat(timespec="seconds")
    told = before is not None and before.told and before.kind == kind
    if not told:
        trouble = Trouble(
            NAMES[job], words, since, "`valvewatch doctor` checks the installation and says how to mend it."
        )
        told = _tell(config, FaultReport(new=(trouble,)), now)
    _write(config, {**known, job: Failure(words, kind, since, told)})


def works(config: Config, job: str) -> None:
    """Tell that it works again, where it was told that it did not."""
    known = failures(config)
    before = known.pop(job, None)
    if before is None:
        return
    if before.told:
        _tell(config, FaultReport(over=(Trouble(NAMES[job], "it works again", before.since),)), datetime.now(UTC))
    _write(config, known)


def failures(config: Config) -> dict[str, Failure]:
    """What fails now, by job."""
    try:
        rows = json.loads(_file(config).read_text(encoding="utf-8"))
        return {job: Failure(**row) for job, row in rows.items() if job in NAMES}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _tell(config: Config, report: FaultReport, now: datetime) -> bool:
    """A mail to each operator, at once. False where one could not be sent: the next failure tries again."""
    ways, settings = channels(config), mail_settings(config)
    well = True
    try:
        for operator in config.operators:
            message = compose_faults(report, recipient=operator.address, now=now, settings=settings)
            header = message_id_for(0, operator.address, now, settings.sender.domain)
            way = next((each for each in ways if each.takes(operator.address)), None)
            outcome = way.send(replace(message, message_id=header, name=operator.name)) if way is not None else None
            if outcome is None or outcome.kind != "sent":
                log.error("%s could not be told: %s", operator.name, outcome.reason if outcome else "no way to them")
                well = False
    finally:
        for each in ways:
            each.close()
    return well


SIZE = 4096  # bytes that the file takes from the start, so that it can be written over on a full disk


def _file(config: Config) -> Path:
    return config.archive_dir.parent / "logs" / "failing-jobs.json"


def prepare(config: Config) -> None:
    """Make room for what may have to be noted when there is none."""
    if not _file(config).exists():
        _write(config, {})


def _write(config: Config, known: dict[str, Failure]) -> None:
    path = _file(config)
    words = json.dumps({job: asdict(failure) for job, failure in known.items()}).encode().ljust(SIZE)
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
    try:
        # Not by way of a new file: on a full disk there is room for none.
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT, 0o644), "wb") as out:
            out.write(words)
            out.truncate()
            out.flush()
            os.fsync(out.fileno())
    except OSError as fault:
        log.error("%s could not be written: %s", path, fault.strerror)
