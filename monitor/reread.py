"""What a newer reader finds otherwise than the one before: for staff, never for readers, since no council did it.

One file for each READER, `reader-7.txt` in the logs: document by document, what is found now and what no longer.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from db.records import Target, Version

log = logging.getLogger("valvewatch.reread")


def report_of(logs: Path, reader: int) -> Path:
    """Where the differences of this reader are written."""
    return logs / f"reader-{reader}.txt"


def differences(before: Iterable[Target], now: Iterable[Target]) -> list[str]:
    """Lines: "+ " what is found now alone, "- " what was found before alone."""
    old, new = Counter(_line(each) for each in before), Counter(_line(each) for each in now)
    return [f"- {line}" for line in (old - new).elements()] + [f"+ {line}" for line in (new - old).elements()]


def _line(target: Target) -> str:
    value = "" if target.value is None else f"{target.value} {target.unit}"
    words = " ".join(target.quote.split())[:160]
    return f"{target.measure}, {target.basis}, {target.period or 'no period'}: {value} “{words}”, {target.place}"


def note(logs: Path, reader: int, version: Version, before: Sequence[Target], now: Sequence[Target]) -> None:
    """Add to the report what differs in this version; nothing where it reads as before."""
    lines = differences(before, now)
    if not lines:
        return
    path = report_of(logs, reader)
    try:
        logs.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as out:
            out.write(f"{version.council}: {version.title or version.url} (version {version.id})\n")
            out.writelines(f"  {line}\n" for line in lines)
    except OSError as fault:
        log.warning("%s could not be written: %s", path, fault.strerror)
    log.info(
        "version %s reads otherwise: %s differences, see %s", version.id, len(lines), path,
        extra={"document": version.document_id, "version": version.id},
    )  # fmt: skip
