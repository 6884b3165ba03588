"""A ZIP of documents as one reading: each document's blocks under a heading with its name."""

from __future__ import annotations

from dataclasses import replace

from db.records import Block, Place, Reading, Unreadable
from monitor.reading.formats import members


def read_zip(body: bytes) -> Reading:
    """Every document in the ZIP that can be read, one after the other; the others are named in the warnings."""
    from monitor.reading import read, recognise

    blocks: list[Block] = []
    warnings: list[str] = []
    furniture: list[str] = []
    pending: list[Block] = []
    comments: list[str] = []
    pages = 0
    found = members(body)
    if not found:
        raise Unreadable("empty", "The ZIP holds no documents.")
    for name, data in found:
        try:
            if isinstance(data, Unreadable):
                raise data
            if recognise(data) == "zip":
                raise Unreadable("unknown_format", "a ZIP within a ZIP is not opened")
            inner = read(data, "")
        except Unreadable as fault:
            warnings.append(f"{name}: {fault.words}")
            continue
        except MemoryError:
            raise  # what is left of this child is too little for the others too
        except Exception as fault:  # a fault of ours costs this document, not its neighbours
            warnings.append(f"{name}: the reader failed on it ({type(fault).__name__}: {str(fault)[:200]})")
            continue
        heading = Block("heading", name, Place(block=len(blocks)), level=1)
        start = len(blocks) + 1
        blocks.append(heading)
        blocks.extend(_moved(block, start, pages, name) for block in inner.blocks)
        pending.extend(_moved(block, start, pages, name) for block in inner.pending)
        furniture.extend(inner.furniture)
        comments.extend(inner.comments)
        warnings.extend(f"{name}: {warning}" for warning in inner.warnings)
        pages += inner.pages or 0
    if not blocks:
        raise Unreadable("unknown_format", "Nothing in the ZIP can be read. " + " ".join(warnings))
    return Reading(
        title="",
        blocks=tuple(blocks),
        format="zip",
        pages=pages or None,
        furniture=tuple(dict.fromkeys(furniture)),
        pending=tuple(pending),
        comments=tuple(comments),
        warnings=tuple(warnings),
    )


def _moved(block: Block, start: int, pages: int, name: str) -> Block:
    place = block.place
    moved = replace(
        place,
        block=place.block + start if place.block >= 0 else -1,
        page=place.page + pages if place.page is not None else None,
        headings=(name, *place.headings),
    )
    return replace(block, place=moved, level=block.level + 1 if block.kind == "heading" else block.level)
