"""Readings, changes and redlines as lines of text, and as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from db.records import Block, Change, Place, Reading, Table, Target

MARKS = {"heading": "#", "item": "•", "note": "note"}


def reading_lines(reading: Reading) -> Iterator[str]:
    """The structure of a document, a block a line or more, each with its place."""
    yield f"{reading.title or '(no title)'} [{reading.format}]"
    for warning in reading.warnings:
        yield f"! {warning}"
    page: int | None = None
    sheet = ""
    for block in reading.blocks:
        if block.place.page is not None and block.place.page != page:
            page = block.place.page
            yield f"--- page {page} ---"
        if block.place.sheet != sheet:
            sheet = block.place.sheet
            yield f"--- sheet “{sheet}”{' (hidden)' if block.hidden else ''} ---"
        yield from _block_lines(block)
    for block in reading.pending:
        yield f"[pending {block.pending}] {block.text}"
    for comment in reading.comments:
        yield f"[comment] {comment}"


def _block_lines(block: Block) -> Iterator[str]:
    if block.kind == "table" and block.table is not None:
        if block.table.caption:
            yield f"table: {block.table.caption}"
        yield from _table_lines(block.table)
        return
    mark = "#" * max(1, block.level) if block.kind == "heading" else block.number or MARKS.get(block.kind, "")
    ocr = f" [read from a picture, confidence {block.ocr:.2f}]" if block.ocr is not None else ""
    yield f"{mark} {block.text}{ocr}".strip()


def _table_lines(table: Table) -> Iterator[str]:
    for number, row in enumerate(table.rows):
        yield "  | " + " | ".join(cell.text.replace("\n", " ") for cell in row) + " |"
        if number + 1 == table.header_rows:
            yield "  |" + "---|" * len(row)


def place_json(place: Place) -> dict[str, Any]:
    """A place as JSON: its words, and its parts where known."""
    parts = {
        "block": place.block, "page": place.page, "clause": place.clause, "sheet": place.sheet, "cell": place.cell,
        "headings": list(place.headings), "box": list(place.box) if place.box else None,
    }  # fmt: skip
    return {"words": str(place), **{key: value for key, value in parts.items() if value not in (None, "", [])}}


def reading_json(reading: Reading) -> dict[str, Any]:
    """A whole reading as one JSON object."""
    return {
        "title": reading.title,
        "format": reading.format,
        "pages": reading.pages,
        "warnings": list(reading.warnings),
        "furniture": list(reading.furniture),
        "comments": list(reading.comments),
        "blocks": [_block_json(block) for block in reading.blocks],
        "pending": [_block_json(block) for block in reading.pending],
    }


def _block_json(block: Block) -> dict[str, Any]:
    row: dict[str, Any] = {"kind": block.kind, "text": block.text, "place": place_json(block.place)}
    if block.number:
        row["number"] = block.number
    if block.level:
        row["level"] = block.level
    if block.hidden:
        row["hidden"] = True
    if block.pending:
        row["pending"] = block.pending
    if block.ocr is not None:
        row["ocr"] = round(block.ocr, 3)
    if block.table is not None:
        row["table"] = {
            "caption": block.table.caption,
            "header_rows": block.table.header_rows,
            "header_columns": block.table.header_columns,
            "rows": [[cell.text for cell in cells] for cells in block.table.rows],
        }
    return row


def figure(value: Any, unit: str, in_doubt: bool = False) -> str:
    """A JSON number with its unit, as people write it, marked where it is in doubt; "" for no figure."""
    from decimal import Decimal

    from alerts.figures import figure as written

    return "" if value is None else written(Decimal(str(value)), unit) + (" (check by eye)" if in_doubt else "")


def row_columns(row: dict[str, Any]) -> dict[str, str]:
    """A row of `changes --json` for a table: "what" changed, how ("said"), "from" what and "to" what, as the e-mails say it."""
    from alerts.wording import date_note, measure_words, sides_of

    doubt = " (check by eye)" if any(note.startswith("check by eye") for note in row["notes"]) else ""
    old, new = (side and side + doubt for side in sides_of(row))
    what = measure_words(row["measure"], row.get("scope") or "") if row["measure"] else ""
    return {"what": what, "said": date_note(row) or row["kind"].replace("_", " "), "from": old, "to": new}


def row_sentence(row: dict[str, Any]) -> str:
    """A row of `changes --json` in one line, as the e-mails say it."""
    from alerts.wording import headline_of

    return headline_of(row)


def _number(value: Any) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == int(value) else float(value)


def target_json(target: Target) -> dict[str, Any]:
    """A target as `targets --json` gives it."""
    return {
        "measure": target.measure,
        "basis": target.basis,
        "direction": target.direction,
        "form": target.form,
        "value": _number(target.value),
        "unit": target.unit,
        "baseline": _number(target.baseline),
        "period": target.period,
        "period_written": target.period_written,
        "scope": target.scope,
        "council": target.council,
        "quote": target.quote,
        "place": str(target.place),
        "check_by_eye": target.check_by_eye,
    }


def change_row(change: Change, old: int, new: int) -> dict[str, Any]:
    """A change between two versions as JSON, in the form of `changes --json` as far as it applies."""
    from db.measures import family_of

    side = change.after or change.before
    measure = change.measure or (side.measure if side else "")
    return {
        "kind": change.kind,
        "family": family_of(measure),
        "measure": measure or None,
        "basis": (side.basis or None) if side else None,
        "period": (side.period or None) if side else None,
        "old": _side(change.before, change.words_before, change.place_before, old),
        "new": _side(change.after, change.words_after, change.place_after, new),
        "notes": list(change.notes),
        "material": change.material,
    }


def _side(target: Target | None, words: str, place: Place | None, version: int) -> dict[str, Any] | None:
    if target is not None:
        row = target_json(target)
        keys = ("value", "unit", "form", "direction", "baseline", "quote", "place")
        return {key: row[key] for key in keys} | {"version": version}
    if words:
        return {
            "value": None, "unit": "", "form": "none", "direction": "", "baseline": None, "quote": words,
            "place": str(place or ""), "version": version,
        }  # fmt: skip
    return None


def diff_lines(before: Reading, after: Reading) -> Iterator[str]:
    """A unified difference of the two texts, a block a line, without page numbers and furniture."""
    import difflib

    def lines(reading: Reading) -> list[str]:
        return [line for block in reading.blocks for line in _block_lines(block)]

    yield from difflib.unified_diff(lines(before), lines(after), "before", "after", n=1, lineterm="")
