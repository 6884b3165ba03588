"""Commands for whoever looks after an installation: schedule, status, doctor, verify, backup, restore."""

from __future__ import annotations

import sys
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from db.records import spoken
from monitor.cli import Json, Refused, app, clean, print_json, print_table, settings


@app.command()
def schedule(
    show: Annotated[bool, typer.Option("--show", help="Print when each job comes next, and end.")] = False,
) -> None:
    """Stay up and run every night. Does the backup, the weekly digest and the monthly verification too."""
    from monitor.schedule import next_times, stay_up

    config = settings()
    if show:
        for name, when in next_times(config):
            print(f"{name:<22}{when:%A %d %B %Y, %H:%M} {when.tzname()}")
        return
    from monitor.logs import set_up

    def is_up() -> None:
        print("The scheduler is up; it ends on Ctrl-C or SIGTERM. Next:", flush=True)
        for name, when in next_times(config):
            print(f"  {name:<22}{when:%A %d %B %Y, %H:%M} {when.tzname()}", flush=True)

    set_up(config)
    stay_up(config, is_up)


@app.command()
def status(json: Json = False) -> None:
    """Say how things stand, and whether a person is needed. Runs, sources, coverage, outbox, disk; ends with 1 if one is."""
    from monitor.status import look

    found = look(settings(), datetime.now(UTC))
    if json:
        print_json([found.as_json()])
    else:
        for line in found.lines():
            print(clean(line))
    if found.needs:
        raise typer.Exit(1)


@app.command()
def doctor(json: Json = False) -> None:
    """Check the installation itself and say how to mend it. Ends with 1 if something is wrong."""
    from monitor.doctor import examine_installation

    findings = list(examine_installation(settings()))
    if json:
        print_json({"what": f.what, "ok": f.ok, "words": f.words, "mend": f.mend} for f in findings)
    else:
        for f in findings:
            print(
                f"{'ok   ' if f.ok else 'WRONG'}  {f.what}: {clean(f.words)}"
                + (f"\n       mend: {clean(f.mend)}" if f.mend else "")
            )
    if not all(f.ok for f in findings):
        raise typer.Exit(1)


@app.command()
def verify(json: Json = False) -> None:
    """Check that all that is kept is whole. Every saved byte against its hash, every row, the chain of checks, alerts not told."""
    from monitor import jobs
    from monitor.backup import verify as check

    config = settings()
    faults: list[str] = []
    with suppress(jobs.Failed), jobs.told_if_it_fails(config, "verify"):
        faults = check(config.database_url, config.archive_dir, datetime.now(UTC))
        if faults:
            more = f", and {len(faults) - 1} more: `valvewatch verify` names them all" if len(faults) > 1 else ""
            raise jobs.Failed(faults[0] + more)
    if json:
        print_json({"fault": fault} for fault in faults)
    elif faults:
        for fault in faults:
            print(clean(fault))
    else:
        print(
            "All that is kept is whole: every file has the hash of its name, every row its file, the chain of checks is unbroken."
        )
    if faults:
        raise typer.Exit(1)


@app.command()
def digest() -> None:
    """Send the digest of the last seven days now. To weekly readers and to operators."""
    from alerts.sending import Sent
    from db.store import Store
    from monitor import jobs
    from monitor.alone import AnotherRun, alone
    from monitor.posting import post
    from monitor.telling import tell_week

    config = settings()
    now = datetime.now(UTC)
    with (
        jobs.told_if_it_fails(config, "digest"),
        Store.open(config.database_url, config.archive_dir) as store,
    ):
        made = tell_week(store, config, now)
        try:
            with alone(store):  # two who send at once would tell things twice
                done = post(store, config, now)
        except AnotherRun:
            done = Sent()
            print("A run is going on: it will send what waits when it ends.")
    nothing = "Nothing to tell: there was no run in the last seven days, or today's digest was made already."
    print(f"{made} made, {done.sent} sent." if made else nothing)
    if done.failed or done.refused:
        raise typer.Exit(1)


@app.command()
def backup(folder: Annotated[Path | None, typer.Argument(help="Where to: default [schedule] backup.")] = None) -> None:
    """Copy database and archive to a folder, and check the copy. Also while a run goes on."""
    from monitor import jobs
    from monitor.backup import BackupError, make_backup

    config = settings()
    target = folder or (config.path(config.schedule.backup) if config.schedule.backup else None)
    if target is None:
        raise Refused("Say where to: valvewatch backup DIR, or set [schedule] backup.")
    try:
        with jobs.told_if_it_fails(config, "backup"):
            done = make_backup(config.database_url, config.archive_dir, target)
    except BackupError as fault:
        raise Refused(str(fault)) from None
    print(
        f"Backed up to {target}: the database and {done.files} documents ({done.copied} new, {done.size:,} bytes), read back and whole."
    )


@app.command()
def restore(
    folder: Annotated[Path, typer.Argument(help="The folder of a backup.")],
    force: Annotated[bool, typer.Option("--force", help="Move a database that is there aside.")] = False,
) -> None:
    """Put a backup back. Nobody is told again what is in the ledger of what was told (told.jsonl beside the archive)."""
    from monitor.backup import BackupError, restore_backup

    config = settings()
    try:
        done = restore_backup(folder, config.database_url, config.archive_dir, now=datetime.now(UTC), force=force)
    except BackupError as fault:
        raise Refused(str(fault)) from None
    print(f"Restored from {folder}: the database and {done.files} documents ({done.copied} copied).")


alerts_app = typer.Typer(
    help="The outbox: what was sent, what waits.", invoke_without_command=True, rich_markup_mode=None
)
app.add_typer(alerts_app, name="alerts")


@alerts_app.callback()
def alerts(context: typer.Context, json: Json = False) -> None:
    """List the messages of the outbox and how they stand."""
    if context.invoked_subcommand is not None:
        return
    from monitor.cli import history

    with closing(history()) as past:
        rows = list(past.outbox())
    if json:
        print_json(rows)
        return
    columns = {"id": "Id", "run": "Run", "recipient": "To", "kind": "Kind", "state": "State", "alerts": "Changes", "attempts": "Attempts", "created_at": "Made", "sent_at": "Sent", "reason": "Why"}  # fmt: skip
    print_table(rows, columns, "The outbox is empty: nothing was ever to be told.")
    for row in rows:
        if row["state"] == "held":
            print(
                f"Message {row['id']} is held. To look: valvewatch changes --run {row['run']}. To let it go: valvewatch alerts release {row['id']}, then valvewatch alerts retry"
            )


@alerts_app.command("preview")
def preview(
    run: Annotated[int, typer.Argument(help="The run whose e-mails to show.")],
    reader: Annotated[str | None, typer.Option("--reader", help="Only this address.")] = None,
    html: Annotated[Path | None, typer.Option("--html", help="Write the HTML of the first one to this file.")] = None,
) -> None:
    """Show the e-mails of a run as they were sent, or would be. Sends nothing."""
    from alerts.sending import header_for, letter_for
    from db.store import Store
    from monitor.posting import mail_settings

    config = settings()
    shown = 0
    with Store.open(config.database_url, config.archive_dir) as store:
        messages = store.messages_of(run)
        if not messages:
            with closing(store.history()) as past:
                known = any(row["id"] == run for row in past.runs())
            if not known:
                raise Refused(f"There is no run {run}. `valvewatch runs` lists them.")
        for message in messages:
            if reader and message.recipient.casefold() != reader.strip().casefold():
                continue
            ours = mail_settings(config)
            letter = letter_for(message, datetime.now(UTC), ours, header=header_for(message, ours))
            shown += 1
            if html is not None:
                html.write_text(letter.html, encoding="utf-8")
                print(f"Wrote {html}.")
                return
            print(f"To: {spoken(message.recipient)}\nSubject: {clean(letter.subject)}\n\n{clean(letter.text)}\n")
    if not shown:
        others = ", ".join(dict.fromkeys(spoken(message.recipient) for message in messages))
        words = f" It has some to {others}." if others else ""
        print(f"Run {run} has no e-mail{f' to {reader}' if reader else ''}.{clean(words)}", file=sys.stderr)


@alerts_app.command("test")
def test(
    address: Annotated[str, typer.Argument(help="Where to send a test: an e-mail address or another service's URL.")],
) -> None:
    """Send a test e-mail and explain any failure."""
    from alerts.mail import explain
    from alerts.trying import compose_test
    from monitor.posting import channels, mail_settings

    config = settings()
    letter = compose_test(recipient=address, now=datetime.now(UTC), settings=mail_settings(config))
    way = next((each for each in channels(config) if each.takes(address)), None)
    if way is None:
        raise Refused(f"{spoken(address)!r} is neither an e-mail address nor another service's URL.")
    try:
        outcome = way.send(letter)
    finally:
        way.close()
    if outcome.kind != "sent":
        raise Refused(explain(outcome, again=False))
    print(f"Written to {outcome.where}: no mail server is set." if outcome.where else f"Sent to {spoken(address)}.")


@alerts_app.command("retry")
def retry() -> None:
    """Send now what waits in the outbox, also what is put off, and what was refused for good.

    Not while a run goes on, which sends at its end: says so and ends with 3.
    """
    from db.store import Store
    from monitor.alone import alone
    from monitor.posting import post

    config = settings()
    now = datetime.now(UTC)
    with Store.open(config.database_url, config.archive_dir) as store, alone(store):
        with closing(store.history()) as past:
            waiting = [row["id"] for row in past.outbox() if row["state"] in ("pending", "failed")]
        for message in waiting:
            store.release(message, now)
        done = post(store, config, now)
    print(f"{done.sent} sent, {done.failed} to be tried again, {done.refused} refused for good.")
    for problem in done.problems:
        print(f"  {clean(problem)}")
    if done.failed or done.refused:
        raise typer.Exit(1)


def _hold_or_release(message: int, reason: str | None) -> None:
    from db.store import Store

    config = settings()
    with Store.open(config.database_url, config.archive_dir) as store:
        states: dict[int, Any] = {}
        with closing(store.history()) as past:
            states = {row["id"]: row["state"] for row in past.outbox()}
        if message not in states:
            raise Refused(f"There is no message {message}. `valvewatch alerts` lists them.")
        if states[message] == "sent":
            raise Refused(f"Message {message} was sent already.")
        if reason is None:
            store.release(message, datetime.now(UTC))
        else:
            store.hold(message, datetime.now(UTC), reason)
    print(f"Message {message} {'waits to be sent' if reason is None else 'is held'}.")


@alerts_app.command("hold")
def hold(
    message: Annotated[int, typer.Argument(help="A message's id.")],
    reason: Annotated[str, typer.Option("--reason", help="Why.")] = "held by hand",
) -> None:
    """Keep a message from being sent until it is released."""
    _hold_or_release(message, reason)


@alerts_app.command("release")
def release(message: Annotated[int, typer.Argument(help="A message's id.")]) -> None:
    """Let a held or failed message be sent."""
    _hold_or_release(message, None)
