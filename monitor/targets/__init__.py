"""Finding targets: what a document says of plans, placements, places and money."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from db.records import Reading, Target
from monitor.targets.context import Context, contexts
from monitor.targets.figures import scaled
from monitor.targets.sentences import find_in_block
from monitor.targets.tables import find_in_table
from monitor.targets.written import date_of

__all__ = ["find_targets", "is_proven"]


def find_targets(reading: Reading) -> list[Target]:
    """Every target that the document states, in its order; one stated twice is given once, where it stands first."""
    found: list[Target] = []
    seen: set[tuple[object, ...]] = set()
    told: dict[str, Context] = {}  # how the words of a block were meant when they stood last
    written = date_of(reading)
    for index, (block, context) in enumerate(zip(reading.blocks, contexts(reading.blocks), strict=True)):
        if block.kind == "heading" or block.pending or _is_caption(reading, index):
            continue
        if block.table is None:
            if told.get(block.text) == context:
                continue  # the same words, meant the same: whatever they state is given already
            told[block.text] = context
        targets = (
            find_in_table(block, reading, context, written)
            if block.table is not None
            else find_in_block(block, context)
        )
        for target in targets:
            key = _key(target)
            if key not in seen:
                seen.add(key)
                place = replace(target.place, block=index, headings=target.place.headings or context.headings)
                found.append(replace(target, place=place))
    return found


def _is_caption(reading: Reading, index: int) -> bool:
    """Whether a paragraph only names the table right after it: it is no sentence, and tables reads it with the table."""
    block = reading.blocks[index]
    after = reading.blocks[index + 1] if index + 1 < len(reading.blocks) else None
    if block.kind != "paragraph" or after is None or after.table is None or len(block.text) > 160:
        return False
    return not block.text.rstrip().endswith((".", ":", ";", "!", "?"))


def _key(target: Target) -> tuple[object, ...]:
    value: tuple[Decimal, str] | None = scaled(target.value, target.unit) if target.value is not None else None
    direction = target.direction if target.value is None else ""
    return (target.measure, target.basis, target.form, value, target.period, target.scope, target.council, direction)


def is_proven(target: Target, reading: Reading) -> bool:
    """Whether the quote really stands in the document at the place that the target gives."""
    if not 0 <= target.place.block < len(reading.blocks) or not target.quote.strip():
        return False
    block = reading.blocks[target.place.block]
    if target.quote in block.text:
        return True
    if block.table is None:
        return False
    cells = {cell.text.strip() for row in block.table.rows for cell in row} | {block.table.caption.strip()}
    return all(part.strip() in cells for part in target.quote.split(" | "))
