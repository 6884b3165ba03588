"""What needs a person, and why: told to the operators once after some nights, and once when it is well again."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from typing import Any

from alerts.faults import FaultReport, Trouble
from db.records import REASONS
from db.store import Store
from monitor.config import Config

TOLD = "faults told"  # the note that keeps which sources the operators were told of: source -> since
BAD = ("failing", "blocked", "gone")
MENDS = {
    "blocked": "Ask the council's webmaster, or for the papers themselves. We obey and will not look behind the wall.",
    "gone": "Find the new page, then: valvewatch sources add URL --council NAME",
    "failing": "Open it in a browser. If it is well there, wait; if not, the council may tell when it is back.",
}


def report_faults(store: Store, run_id: int, config: Config, now: datetime) -> None:
    """Put a message to each operator into the outbox if a source is newly silent for long, or newly back."""
    known = store.note(TOLD)
    told: dict[str, str] = known if isinstance(known, dict) else {}
    with closing(store.history()) as past:
        rows = {f"{row['spider']} {row['url']}": row for row in past.sources()}
    bad = {key: row for key, row in rows.items() if row["status"] in BAD and row["failed_runs"] >= config.health.nights}
    fresh = [row for key, row in bad.items() if key not in told]
    back = [rows[key] for key in told if key in rows and rows[key]["status"] == "ok"]
    if fresh or back:
        report = FaultReport(
            new=tuple(_trouble(row) for row in fresh),
            over=tuple(Trouble(_name(row), "it answers again", told[f"{row['spider']} {row['url']}"]) for row in back),
            lasting=len(bad) - len(fresh),
            run_id=run_id,
        )
        for operator in config.operators:
            store.add_message(
                run_id, operator.address, operator.name, kind="operator", subject="", payload=report.as_payload(),
                now=now, once=f"faults {run_id}",
            )  # fmt: skip
    kept = {key: since for key, since in told.items() if key in rows and rows[key]["status"] != "ok"}
    store.set_note(TOLD, {**kept, **{key: row["since"] or "" for key, row in bad.items() if key not in kept}}, now)


def _trouble(row: dict[str, Any]) -> Trouble:
    words = row["error"] or REASONS.get(row["reason"], row["reason"])
    return Trouble(_name(row), words, row["since"] or "", MENDS.get(row["status"], ""), row["failed_runs"])


def _name(row: dict[str, Any]) -> str:
    return f"{row['council']}: {row['url']}"
