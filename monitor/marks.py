"""What people said of changes, put to use: how noisy each source is, and labelled cases to measure ourselves by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from alerts.figures import counted
from db.records import Reading

Row = Mapping[str, Any]
_LABEL = ("measure", "basis", "period")  # of a change; the rest of a label stands on its side
_SIDE = ("direction", "form", "value", "unit", "baseline", "quote")


def noise_notes(rows: Iterable[Row]) -> list[str]:
    """A line a source on what people said of its changes, the noisiest first; rows: those of `changes --json`.

    >>> said = lambda words: {"council": "Kent", "source": "page https://kent.example/", "verdict": {"said": words}}
    >>> noise_notes([said("real"), said("noise"), {**said(""), "verdict": None}])
    ['Kent: https://kent.example/: 1 of 2 marked changes was noise or wrong (50%)']
    """
    marked: Counter[tuple[str, str]] = Counter()
    bad: Counter[tuple[str, str]] = Counter()
    for row in rows:
        if row.get("verdict"):
            source = str(row["source"] or "received by hand")
            key = (str(row["council"]), source.partition(" ")[2] if " http" in source else source)
            marked[key] += 1
            bad[key] += row["verdict"]["said"] != "real"
    ordered = sorted(marked, key=lambda key: (-bad[key] / marked[key], -marked[key], key))
    return [
        f"{council}: {source}: {bad[council, source]} of {counted(marked[council, source], 'marked change')} "
        f"{'was' if bad[council, source] == 1 else 'were'} noise or wrong "
        f"({round(100 * bad[council, source] / marked[council, source])}%)"
        for council, source in ordered
    ]


def cases(rows: Iterable[Row], reading_of: Callable[[int], Reading | None]) -> Iterator[dict[str, Any]]:
    """Labelled passages, as tests/passages has them: one a side of each change that a person judged.

    The text is the block that the quote stands in, where the document can still be read. Real and noise: what we found
    is right. Wrong: it is not; the label is kept as doubtful, so that it counts for nothing until a person mends it.
    """
    for row in rows:
        said = row.get("verdict")
        if not said or not row["measure"]:
            continue
        for name in ("old", "new"):
            side = row[name]
            if side is None:
                continue
            text, kind = _passage(side, reading_of(side["version"]) if side["version"] else None)
            gold = []
            if row["kind"].startswith("target_"):
                label = {**{key: row[key] or "" for key in _LABEL}, **{key: side[key] for key in _SIDE}}
                gold.append({**label, "period": _period(row, side), "doubtful": said["said"] == "wrong"})
            yield {
                "id": f"change-{row['id']}-{name}", "council": row["council"], "source_kind": "marked", "kind": kind,
                "text": text, "gold": gold, "verdict": said["said"], "note": said["note"], "by": said["by"],
                "marked_at": said["at"], "change": row["kind"],
            }  # fmt: skip


def _period(row: Row, side: Row) -> str:
    return str(side.get("period") or row["period"] or "")


def _passage(side: Row, reading: Reading | None) -> tuple[str, str]:
    """The text around a quote, and whether it is prose or a table's."""
    quote = str(side["quote"])
    if reading is not None:
        cells = [part.strip() for part in quote.split(" | ")]
        for block in reading.blocks:
            if block.kind != "table" and quote in block.text:
                return block.text, "prose"
            if block.table is not None and all(cell in block.text for cell in cells):
                lines = [" | ".join(cell.text.replace("\n", " ") for cell in line) for line in block.table.rows]
                return "\n".join(f"| {line} |" for line in lines), "table"
    return quote, "table" if " | " in quote else "prose"
