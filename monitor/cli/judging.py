"""Commands that weigh what was found: register, mark."""

from __future__ import annotations

import json as jsons
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, get_args

import typer

from monitor.cli import Json, Refused, app, clean, history, print_json, print_table, settings, this_person

if TYPE_CHECKING:
    from db.history import History
    from db.records import Reading


@app.command()
def register(
    council: Annotated[str | None, typer.Option("--council", help="Only this council, by any of its names.")] = None,
    flagged: Annotated[bool, typer.Option("--flagged", help="Only where documents disagree.")] = False,
    json: Json = False,
) -> None:
    """List what each council is now committed to. Since when, and where two current documents disagree."""
    from db.measures import MEASURES
    from monitor.cli.looking import canonical
    from monitor.cli.rendering import figure
    from monitor.register import register as commitments

    name = canonical(council)
    with closing(history()) as past:
        rows = commitments(past.targets(council=name), list(past.documents()), past.targets(council=name, every=True))
    if flagged:
        rows = [row for row in rows if row["disagrees"]]
    if json:
        print_json(rows)
        return
    for row in rows:
        row["what"] = MEASURES[row["measure"]].label if row["measure"] in MEASURES else row["measure"]
        if row["scope"]:
            row["what"] += f" ({row['scope']})"
        words = [row["direction"].replace("_", " "), figure(row["value"], row["unit"], row["check_by_eye"])]
        row["figure"] = " ".join(word for word in words if word) + (" (change)" if row["form"] == "change" else "")
        row["since"] = row["since"][:10]
        others = [f"{figure(o['value'], o['unit'], o['check_by_eye'])} in {o['document']}" for o in row["others"]]
        row["flag"] = "" if not row["disagrees"] else "documents disagree: " + "; ".join(others)
        if row["dfe_against_council"]:
            row["flag"] = "DfE against council: " + "; ".join(others)
    columns = {"council": "Council", "what": "Measure", "period": "Period", "figure": "Figure", "since": "Since", "document": "Document", "place": "Where", "flag": "Mind"}  # fmt: skip
    print_table(rows, columns, "No commitments." if not flagged else "No two current documents disagree.")


@app.command()
def mark(
    change: Annotated[int | None, typer.Argument(help="A change's number, as `valvewatch changes` gives it.")] = None,
    verdict: Annotated[str | None, typer.Argument(help="real (it is news), noise (true, but no news), wrong (misread by us).")] = None,
    note: Annotated[str, typer.Option("--note", help="Why, in a few words.")] = "",
    by: Annotated[str, typer.Option("--by", help="Who says so: default your login name.")] = "",
    export: Annotated[bool, typer.Option("--export", help="Write all verdicts as labelled cases, JSON Lines, for `make accuracy`.")] = False,
    out: Annotated[Path | None, typer.Option("--out", help="With --export: the file to write; default standard output.")] = None,
) -> None:  # fmt: skip
    """Say whether a change was news. What was said before stays on record; the newest verdict counts."""
    from db.records import Verdict

    if export:
        if change is not None:
            raise Refused("--export writes all verdicts: leave the change out.")
        _export(out)
        return
    words = ", ".join(get_args(Verdict))
    if change is None or verdict is None:
        raise Refused(f'Say which change, and what it is ({words}): valvewatch mark 12 noise --note "a typo mended".')
    if verdict not in get_args(Verdict):
        raise Refused(f"{verdict!r} is no verdict. Allowed: {words}.")
    from db.store import Store

    config = settings()
    who = by or this_person()
    with Store.open(config.database_url, config.archive_dir) as store:
        store.mark(change, verdict, words=note, by=who, now=datetime.now(UTC))  # type: ignore[arg-type]
    print(f"Change {change} is marked {verdict} by {clean(who)}.")


def _export(out: Path | None) -> None:
    from monitor.marks import cases

    with closing(history()) as past:
        rows = [row for row in past.changes() if row["verdict"]]
        lines = [jsons.dumps(case, ensure_ascii=False) + "\n" for case in cases(rows, _Readings(past).of)]
    if not lines:
        print("Nothing to write: no change of a figure or of wording is marked.", file=sys.stderr)
    if out is None:
        sys.stdout.writelines(lines)
        return
    try:
        out.write_text("".join(lines), encoding="utf-8")
    except OSError as fault:
        raise Refused(f"{out} could not be written: {fault.strerror}.") from None
    print(f"Wrote {len(lines)} cases to {out}. To score them: python -m tests.accuracy {out}")


class _Readings:
    """Saved versions as they are read today, each read once."""

    def __init__(self, past: History) -> None:
        self._past = past
        self._known: dict[int, Reading | None] = {}

    def of(self, version: int) -> Reading | None:
        """The reading of a version, None where it cannot be read."""
        from db.errors import StoreError
        from db.records import Unreadable
        from monitor.reading import read
        from monitor.sandbox import Limits, Sandbox

        if version not in self._known:
            self._known[version] = None
            row = self._past.version(version)
            if row is not None:
                try:
                    with Sandbox(Limits()) as box:
                        self._known[version] = box.call(read, self._past.body(row["sha256"]), row["media_type"])
                except (Unreadable, StoreError):
                    pass
        return self._known[version]
