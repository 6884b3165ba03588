"""What needs a person, and why: told to the operators once after some nights, and once when it is well again."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime

from db.store import Store
from monitor.config import Config

TOLD = "faults told"  # the note that keeps which sources the operators were told of: source -> since


def report_faults(store: Store, run_id: int, config: Config, now: datetime) -> None:
    """Put a message to each operator into the outbox if a source is newly silent for long, or newly back."""
    known = store.note(TOLD)
    told: dict[str, str] = known if isinstance(known, dict) else {}
    with closing(store.history()) as past:
        rows = {f"{row['spider']} {row['url']}": row for row in past.sources()}
    bad = {
        key: row
        for key, row in rows.items()
        if row["status"] in ("failing", "blocked", "gone") and row["failed_runs"] >= config.health.nights
    }
    fresh = [row for key, row in bad.items() if key not in told]
    back = [rows[key] for key in told if key in rows and rows[key]["status"] == "ok"]
    if fresh or back:
        payload = {"faults": [_fault(row) for row in fresh], "back": [_fault(row) for row in back]}
        for operator in config.operators:
            store.add_message(
                run_id, operator.address, operator.name, kind="operator", subject=_subject(len(fresh), len(back)),
                payload=payload, now=now, once=f"faults {run_id}",
            )  # fmt: skip
    kept = {key: since for key, since in told.items() if key in rows and rows[key]["status"] != "ok"}
    store.set_note(TOLD, {**kept, **{key: row["since"] or "" for key, row in bad.items() if key not in kept}}, now)


def _fault(row: dict[str, object]) -> dict[str, object]:
    return {key: row[key] for key in ("council", "url", "status", "since", "reason", "error", "last_ok", "failed_runs")}


def _subject(fresh: int, back: int) -> str:
    parts = []
    if fresh:
        parts.append(f"{fresh} source{'' if fresh == 1 else 's'} cannot be checked")
    if back:
        parts.append(f"{back} back again")
    return "Valvewatch: " + ", ".join(parts)
