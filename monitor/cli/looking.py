"""Commands that look back: documents, history, show, diff, targets, changes, runs. They read only."""

from __future__ import annotations

import re
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from monitor.cli import Json, Refused, app, clean, history, print_json, print_table

if TYPE_CHECKING:
    from datetime import date

    from db.history import History

Council = Annotated[str | None, typer.Option("--council", help="Only this council, by any of its names.")]
MeasureOption = Annotated[str | None, typer.Option("--measure", help="Only this measure's code, such as ehc_plans.")]

LICENCE = (
    "Documents keep their own licence: GOV.UK's, and most councils', is the Open Government Licence v3.0 "
    "(contains public sector information licensed under it)."
)


def canonical(council: str | None) -> str | None:
    """The council as we name it. Raises Refused with the nearest names where nobody knows it."""
    if council is None:
        return None
    from db.councils import find
    from db.errors import UnknownCouncil

    if council.casefold() in ("england", "dfe"):
        return "England"
    try:
        return find(council).name
    except UnknownCouncil as fault:
        raise Refused(str(fault)) from None


def _measure(code: str | None) -> str | None:
    from db.measures import MEASURES

    if code is not None and code not in MEASURES:
        raise Refused(f"{code!r} is no measure. The measures: {', '.join(MEASURES)}.")
    return code


def _period(words: str) -> str:
    """A period as targets have it: 2027-2028 as 2027-28, a dash of any kind as a hyphen. Raises Refused for what is none."""
    said = re.sub(r"[‐‑‒–—−]", "-", "".join(words.split()))
    found = re.fullmatch(r"(?:FY)?(?:20)?(\d\d)([-/])(?:20)?(\d\d)", said, re.IGNORECASE)
    if found and int(found[3]) == (int(found[1]) + 1) % 100:
        return f"20{found[1]}{found[2]}{found[3]}"
    if re.fullmatch(r"20\d\d(-(0[1-9]|1[0-2])(-[0-3]\d)?)?", said):
        return said
    raise Refused(
        f"--period {words!r} is no period. Write a financial year as 2027-28, a school year as 2027/28, a month as 2028-03, a "
        "day as 2028-03-31, a calendar year as 2028."
    )


def _date(words: str | None, option: str) -> date | None:
    """A date as given. Raises Refused for anything that is none."""
    if words is None:
        return None
    from datetime import date

    try:
        return date.fromisoformat(words)
    except ValueError:
        raise Refused(f"{option} {words!r} is no date. Write it as 2026-11-23.") from None


def _evened(rows: list[dict[str, Any]]) -> None:
    """Publishers' dates in one form for a person, in whichever form a site gave them."""
    from alerts.figures import publishers_date

    for row in rows:
        row["published_at"] = publishers_date(row["published_at"] or "")


def _show(rows: list[dict[str, Any]], as_json: bool, columns: dict[str, str], nothing: str) -> None:
    if as_json:
        print_json(rows)
    else:
        print_table(rows, columns, nothing)


@app.command()
def documents(
    council: Annotated[str | None, typer.Argument(help="Only this council's.")] = None, json: Json = False
) -> None:
    """List the documents that are watched, with their newest version."""
    with closing(history()) as past:
        rows = list(past.documents(canonical(council)))
    columns = {"id": "Id", "council": "Council", "title": "Document", "versions": "Versions", "latest_version": "Newest", "first_seen": "First seen", "last_checked": "Last checked", "state": "State", "url": "Address"}  # fmt: skip
    _show(rows, json, columns, "No documents yet. `valvewatch run` looks for them.")


def _document(past: History, ref: str) -> dict[str, Any]:
    found = past.document(ref)
    if found is None:
        raise Refused(f"There is no document {ref!r}. `valvewatch documents` lists them: give an id or an address.")
    return found


def _version(past: History, ref: str) -> dict[str, Any]:
    found = past.version(int(ref)) if ref.isdigit() else None
    if found is None:
        raise Refused(f"There is no version {ref!r}. `valvewatch history DOCUMENT` lists a document's versions.")
    return found


@app.command("history")
def history_command(
    document: Annotated[str, typer.Argument(help="A document's id or address.")], json: Json = False
) -> None:
    """List every version of a document, and what changed with each. Oldest first."""
    with closing(history()) as past:
        found = _document(past, document)
        rows = list(past.versions(found["id"]))
        changes: dict[int, list[str]] = {}
        for change in past.changes():
            if change["document_id"] == found["id"]:
                side = change["new"] or change["old"] or {}
                changes.setdefault(side.get("version") or 0, []).append(change["kind"])
    if json:
        print_json(rows)
        return
    print(f"{clean(found['council'])}: {clean(found['title'])}\n{clean(found['url'])}")
    for row in rows:
        kinds = changes.get(row["id"], [])
        row["changes"] = ", ".join(f"{kinds.count(k)} {k}" for k in dict.fromkeys(kinds))
        row["saved"] = row["sha256"][:12]
    _evened(rows)
    columns = {"id": "Version", "first_seen": "First seen", "last_seen": "Last seen", "published_at": "Publisher's date", "saved": "SHA-256", "changes": "Changes"}  # fmt: skip
    print_table(rows, columns, "No version of it was saved yet.")


@app.command()
def show(
    version: Annotated[str, typer.Argument(help="A version's number.")],
    targets: Annotated[bool, typer.Option("--targets", help="The targets found in it, with their words.")] = False,
    text: Annotated[bool, typer.Option("--text", help="Its text as we read it.")] = False,
    raw: Annotated[
        Path | None, typer.Option("--raw", help="Write the saved bytes to this file, exactly as received.")
    ] = None,
    json: Json = False,
) -> None:
    """Show one saved version: its source, targets, text or bytes."""
    with closing(history()) as past:
        row = _version(past, version)
        if raw is not None:
            _write_raw(raw, past.body(row["sha256"]))
            return
        if text:
            from monitor.cli.rendering import reading_json, reading_lines
            from monitor.reading import read

            reading = read(past.body(row["sha256"]), row["media_type"])
            if json:
                print_json([reading_json(reading)])
                return
            for line in reading_lines(reading):
                print(clean(line))
            return
        found = list(past.targets(version=row["id"]))
    if targets and json:
        print_json(found)
        return
    if json:
        print_json([row])
        return
    _evened([row])
    for key, label in (("council", "Council"), ("title", "Document"), ("url", "Address"), ("found_on", "Found on"), ("link_text", "Link"), ("first_seen", "First seen"), ("last_seen", "Last seen"), ("published_at", "Publisher's date"), ("publisher_note", "Publisher's note"), ("media_type", "Type"), ("sha256", "SHA-256")):  # fmt: skip
        if row.get(key):
            print(f"{label + ':':<18}{clean(row[key])}")
    print(f"{'Licence:':<18}{LICENCE}")
    print(f"{'Targets found:':<18}{len(found)}" + ("" if targets else f"   (valvewatch show {version} --targets)"))
    if targets:
        print_targets(found)


def _write_raw(path: Path, body: bytes) -> None:
    if str(path) == "-":
        sys.stdout.buffer.write(body)
        return
    try:
        path.write_bytes(body)
    except OSError as fault:
        raise Refused(f"{path} could not be written: {fault.strerror}.") from None
    print(f"Wrote {len(body):,} bytes to {path}. {LICENCE}")


def print_targets(rows: list[dict[str, Any]], nothing: str = "No targets.") -> None:
    """Targets as a table for a person: measure in words, figure with its unit. `nothing` is said where there are none."""
    from db.measures import MEASURES
    from monitor.cli.rendering import figure

    for row in rows:
        row["what"] = MEASURES[row["measure"]].label if row["measure"] in MEASURES else row["measure"]
        row["figure"] = " ".join(
            x for x in (row["direction"].replace("_", " "), figure(row["value"], row["unit"], row["check_by_eye"])) if x
        )
        if row["form"] == "change":
            row["figure"] += " (change)"
    columns = {"council": "Council", "what": "Measure", "basis": "Basis", "period": "Period", "figure": "Figure", "quote": "Words", "place": "Where", "version": "Version"}  # fmt: skip
    print_table(rows, columns, nothing)


@app.command()
def diff(
    old: Annotated[str, typer.Argument(help="The earlier version's number.")],
    new: Annotated[str, typer.Argument(help="The later version's number.")],
    json: Json = False,
) -> None:
    """Compare two saved versions: targets, then the wording. Both are read anew, as documents are read today."""
    from alerts.wording import headline
    from monitor.comparing import compare
    from monitor.reading import read

    with closing(history()) as past:
        rows = [_version(past, ref) for ref in (old, new)]
        before, after = (read(past.body(row["sha256"]), row["media_type"]) for row in rows)
    changes = compare(before, after)
    if json:
        from monitor.cli.rendering import change_row

        new_row = rows[1]
        whose = {key: new_row[key] for key in ("council", "document", "document_id", "url")}
        print_json(whose | change_row(change, rows[0]["id"], new_row["id"]) for change in changes)
        return
    from monitor.cli.rendering import diff_lines

    for change in changes:
        print("• " + clean(headline(change)))
    if not changes:
        print("No target and no wording on plans, assessments or placements changed.")
    print()
    for line in diff_lines(before, after):
        print(clean(line))


@app.command()
def targets(
    council: Council = None,
    measure: MeasureOption = None,
    period: Annotated[str | None, typer.Option("--period", help="Only this period, such as 2027-28.")] = None,
    as_of: Annotated[str | None, typer.Option("--as-of", help="As it stood on this date: 2026-11-23.")] = None,
    json: Json = False,
) -> None:
    """List the targets that stand now, or stood on a date. Each with its words and place."""
    asked = None if period is None else _period(period)
    day = _date(as_of, "--as-of")
    with closing(history()) as past:
        found = list(past.targets(council=canonical(council), measure=_measure(measure), as_of=day))
    rows = [row for row in found if asked is None or row["period"] == asked]
    nothing = "No targets."
    if asked is not None and not rows:
        known = sorted({row["period"] for row in found} - {""})
        nothing = f"No targets for {asked}. Periods with targets: {', '.join(known) or 'none'}."
        other = asked.replace("/", "-") if "/" in asked else asked.replace("-", "/")
        if other in known:
            kinds = {"-": "financial", "/": "school"}
            nothing += f" {other} is the {kinds[other[4]]} year: --period {other}."
    if json:
        if not rows:
            print(nothing, file=sys.stderr)
        print_json(rows)
        return
    print_targets(rows, nothing)


@app.command()
def changes(
    since: Annotated[str | None, typer.Option("--since", help="From this date on: 2026-11-23.")] = None,
    council: Council = None,
    measure: MeasureOption = None,
    run: Annotated[int | None, typer.Option("--run", help="Only those found by this run.")] = None,
    json: Json = False,
) -> None:
    """List what changed: from what to what, and whether it was told. Newest last."""
    with closing(history()) as past:
        if run is not None:
            _run(past, run)
        rows = list(
            past.changes(since=_date(since, "--since"), council=canonical(council), measure=_measure(measure), run=run)
        )
    if json:
        print_json(rows)
        return
    from monitor.cli.rendering import row_columns

    rows = [{**row, **row_columns(row)} for row in rows]
    columns = {"id": "Id", "detected_at": "Found", "council": "Council", "document": "Document", "said": "Change", "what": "Measure", "period": "Period", "from": "From", "to": "To", "alerted": "Told"}  # fmt: skip
    print_table(rows, columns, "No changes.")


def _run(past: History, number: int) -> dict[str, Any]:
    """The run of this number. Raises Refused, with the runs that there are."""
    rows = list(past.runs())
    found = next((row for row in rows if row["id"] == number), None)
    if found is None:
        there = f"There are runs {rows[0]['id']} to {rows[-1]['id']}" if len(rows) > 1 else "There is one run, 1"
        raise Refused(f"There is no run {number}. {f'{there}: `valvewatch runs`' if rows else 'No run was done yet'}.")
    return found


@app.command()
def runs(run: Annotated[int | None, typer.Option("--run", help="Only this run.")] = None, json: Json = False) -> None:
    """List the nightly runs and what each one did."""
    with closing(history()) as past:
        rows = list(past.runs()) if run is None else [_run(past, run)]
    columns = {"id": "Run", "started_at": "Began", "ended_at": "Ended", "outcome": "Outcome", "sources": "Sources", "checked": "Checked", "unchanged": "Unchanged", "new_versions": "New versions", "changes": "Changes noted", "alerts": "of them told", "failed": "Failed"}  # fmt: skip
    _show(rows, json, columns, "No runs yet. `valvewatch run` does one.")
