"""Commands that do the night's work: run, demo, init."""

from __future__ import annotations

import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import app, clean, print_table, settings

if TYPE_CHECKING:
    from monitor.nightly import NightReport


@app.command()
def run() -> None:
    """Do one nightly run now: check, save, compare and tell.

    Ends with 0 if all was checked, 1 if some source needs attention, 2 if the run failed, 3 if another is going on.
    """
    from monitor import jobs
    from monitor.alone import AnotherRun
    from monitor.crawling import CrawlFailed, Stopped
    from monitor.logs import set_up
    from monitor.nightly import run_night
    from monitor.ping import ping

    config = settings()
    set_up(config)
    jobs.prepare(config)
    asked = threading.Event()
    signal.signal(signal.SIGTERM, lambda number, frame: asked.set())
    ping(config.schedule.ping, "start")
    end: str | None = "fail"
    try:
        with jobs.told_if_it_fails(config, "run", but=(AnotherRun, Stopped)), _Progress() as progress:
            report = run_night(config, tell=progress.tell, stopping=asked.is_set)
        end = "" if report.exit_code < 2 else "fail"
    except AnotherRun as fault:
        end = None  # the other one tells how it goes
        print(clean(fault), file=sys.stderr)
        raise typer.Exit(3) from None
    except (CrawlFailed, Stopped) as fault:
        print(clean(fault), file=sys.stderr)
        raise typer.Exit(2) from None
    finally:
        if end is not None:
            ping(config.schedule.ping, end)
    print_report(report)
    if report.exit_code:
        raise typer.Exit(report.exit_code)


def print_report(report: NightReport) -> None:
    """The summary of a run, for a person."""
    s = report.summary
    said = {"ok": "all sources were checked", "attention": "something needs attention", "failed": "the run failed"}
    print(f"Run {s.id}: {said.get(s.outcome, s.outcome)}{': ' + s.reason if s.reason else ''}.")
    print(
        f"  {s.checked} of {s.sources} sources checked, {s.unchanged} answers unchanged, {s.new_versions} new versions, "
        f"{s.changes} changes, {s.failed} failed, {report.sent} e-mails sent"
        + (f", {report.unsent} waiting to be sent again" if report.unsent else "")
        + "."
    )
    if report.failing:
        print("\nCould not be checked (what is known of them stays as it was):")
        rows = [{"council": f.council, "url": f.url, "reason": f.reason} for f in report.failing]
        print_table(rows, {"council": "Council", "url": "Address", "reason": "Why"}, "")
    if report.unreadable:
        print("\nKept, but could not be read:")
        for each in report.unreadable:
            print(f"  {clean(each)}")


class _Progress:
    """A bar while a person watches; a plain line per step elsewhere."""

    def __init__(self) -> None:
        self._bar: object | None = None
        self._task: object | None = None
        self._step = ""

    def __enter__(self) -> _Progress:
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

            columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
            self._bar = Progress(*columns, console=Console(stderr=True), transient=True)
            self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()  # type: ignore[attr-defined]

    def tell(self, step: str, done: int, total: int) -> None:
        """How far the run has come."""
        if self._bar is None:
            if step != self._step:
                print(f"{step} ...", file=sys.stderr, flush=True)
                self._step = step
            return
        bar = self._bar
        if step != self._step:
            if self._task is not None:
                bar.remove_task(self._task)  # type: ignore[attr-defined]
            self._task = bar.add_task(step, total=total or None)  # type: ignore[attr-defined]
            self._step = step
        bar.update(self._task, completed=done, total=total or None)  # type: ignore[attr-defined]


@app.command()
def demo(
    folder: Annotated[
        Path | None, typer.Option(help="Where to keep the demo's data: default a new scratch folder.")
    ] = None,
) -> None:
    """Show the main job at work: several nights of a sample site. It ships with Valvewatch and stays on this machine."""
    from monitor.demo import play

    raise typer.Exit(play(folder))


@app.command()
def init(
    file: Annotated[
        Path | None, typer.Argument(help="The file to write: default that of --config, or ./valvewatch.toml.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Write over a file that is there.")] = False,
) -> None:
    """Write a commented file of settings to start from."""
    from monitor.cli import Refused, named_config

    file = file or named_config() or Path("valvewatch.toml")
    if file.exists() and not force:
        raise Refused(f"{file} is there already and was left alone. Name another file, or use --force.")
    text = (Path(__file__).parent / "starter.toml").read_text(encoding="utf-8")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    except OSError as fault:
        raise Refused(f"{file} could not be written: {fault.strerror}.") from None
    print(f"Wrote {file}. Fill in [crawl] contact, [email] and at least one [[readers]], then: valvewatch run")
