"""The crawl as a child process: started, watched, ended in time, and judged by what it left.

Twisted's reactor cannot start twice in one process, and leaks end with the night. Scrapy exits 0 even when every save
failed, so the child's own report and its rows judge a crawl, never its exit code alone.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from db.records import Fetched, Source
from db.store import Store
from monitor.config import Config

log = logging.getLogger("valvewatch.crawling")

Tell = Callable[[str, int, int], None]
"""Told how far a step has come: its name, how many are done, how many there are (0 where nobody knows)."""

BEYOND_DEADLINE_SECONDS = 600  # the crawl ends itself at its deadline; this much later it is ended
BEYOND_CRAWL_MINUTES = 180  # for reading after the crawl's deadline; what is not read then waits for the next night
LOGS_KEPT = 60


class CrawlFailed(Exception):
    """The crawl as a whole did not work. Its text is for a person."""


class Stopped(Exception):
    """The run was asked to stop (SIGTERM), and did so between two documents."""

    def __init__(self, why: str = "It was asked to stop and did, between two documents.") -> None:
        super().__init__(f"{why} The next run goes on from there.")


def crawl(
    config: Config, run_id: int, store: Store, sources: Sequence[Source], clock: Callable[[], datetime], tell: Tell,
    stopping: Callable[[], bool] = lambda: False,
) -> None:  # fmt: skip
    """Check all sources of this run. Every source leaves at least one row, also when the child died.

    Raises CrawlFailed if what came could not be saved, Stopped if stopping said so.
    """
    logs = config.archive_dir.parent / "logs"
    logs.mkdir(parents=True, exist_ok=True)
    log_file, result_file = logs / f"crawl-{run_id:06}.log", logs / f"crawl-{run_id:06}.json"
    result_file.unlink(missing_ok=True)

    def watch() -> bool:
        tell("checking", store.run_summary(run_id).checked, len(sources))
        return stopping()

    status = _run_child(_command(config, run_id, result_file), _environment(config), log_file, config, watch)
    if stopping():
        raise Stopped
    result = _result(result_file)
    _forget_old(logs)
    if result.get("outcome") == "store_error":
        raise CrawlFailed(f"What was fetched could not be saved: {result.get('error')}. Nothing kept before is lost.")
    if not result:
        log.error("the crawl died with status %s; its log: %s", status, log_file, extra={"run": run_id})
    for source in store.unchecked(run_id, sources):
        store.save_fetch(
            Fetched(
                run_id=run_id,
                source=source.key,
                council=source.council,
                url=source.url,
                role="listing",
                outcome="failed",
                fetched_at=clock(),
                reason="crawl_died",
                error=f"our crawler stopped before its turn; its log is {log_file}",
            )
        )


def _command(config: Config, run_id: int, result_file: Path) -> list[str]:
    settings = {
        "ARCHIVE_DIR": str(config.archive_dir),
        "SOURCES_FILE": str(config.sources_file or ""),
        "SOURCES_ONLY": str(config.sources.only),
        "NETWORK_ALLOW": ",".join(config.network.allow),
        "CONTACT": config.crawl.contact,
        "CRAWL_DELAY": str(config.crawl.delay),
        "DOWNLOAD_TIMEOUT": str(config.crawl.timeout),
        "RETRY_WAIT": str(config.crawl.retry_wait),
        "MAX_BODY_MB": str(config.crawl.max_body_mb),
        "DEADLINE_MINUTES": str(config.crawl.deadline_minutes),
        "RESULT_FILE": str(result_file),
        "RUN_PROCESS": str(os.getpid()),
    }
    command = [sys.executable, "-m", "scrapy", "crawl", "councils", "-a", f"run_id={run_id}"]
    for name, value in settings.items():
        command += ["-s", f"{name}={value}"]
    return command


def _environment(config: Config) -> dict[str, str]:
    """The child's environment: no secrets but the database's address, which other users of the machine cannot see there."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("VALVEWATCH_")}
    return {**kept, "SCRAPY_SETTINGS_MODULE": "spiders.settings", "CRAWL_DATABASE_URL": config.database_url}


def _run_child(
    command: list[str], environment: dict[str, str], log_file: Path, config: Config, watch: Callable[[], bool]
) -> int | None:
    limit = time.monotonic() + config.crawl.deadline_minutes * 60 + BEYOND_DEADLINE_SECONDS
    with log_file.open("wb") as out:
        child = subprocess.Popen(command, stdout=out, stderr=out, stdin=subprocess.DEVNULL, env=environment)
        try:
            while child.poll() is None:
                if time.monotonic() > limit:
                    log.error("the crawl went on past its deadline and was stopped")
                    break
                if watch():
                    break
                with contextlib.suppress(subprocess.TimeoutExpired):
                    child.wait(0.5)
        finally:
            end(child, 15)
    return child.returncode


def end(child: subprocess.Popen[bytes], patience: float) -> None:
    """Ends a process of ours: asked to, and after so many seconds killed; nothing where it has ended."""
    if child.poll() is None:
        child.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(patience)
    if child.poll() is None:
        child.kill()
        child.wait()


def _result(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _forget_old(folder: Path) -> None:
    for ending in ("log", "json"):
        for old in sorted(folder.glob(f"crawl-*.{ending}"))[:-LOGS_KEPT]:
            old.unlink(missing_ok=True)
