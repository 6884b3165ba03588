"""A ZIP of documents, or a message, as one reading: each document's blocks under a heading with its name."""

from __future__ import annotations

import email
from collections.abc import Iterable
from dataclasses import replace

from db.records import Block, Place, Reading, Unreadable
from monitor.reading.formats import MAX_MEMBERS, members
from monitor.reading.words import even_out


def read_zip(body: bytes) -> Reading:
    """Every document in the ZIP that can be read, one after the other; the others are named in the warnings."""
    return _together(((name, data, "") for name, data in members(body)), "zip")


def read_message(body: bytes) -> Reading:
    """A mail (.eml) or a page saved whole (.mhtml): its text and every attachment that can be read."""
    message = email.message_from_bytes(body)
    found: list[tuple[str, bytes | Unreadable, str]] = []
    for part in message.walk():
        data = None if part.is_multipart() else part.get_payload(decode=True)
        if not isinstance(data, bytes) or not data.strip():
            continue
        if part.get_content_maintype() in ("image", "audio", "video", "font"):
            continue
        if len(found) == MAX_MEMBERS:
            raise Unreadable("too_large", f"The message holds more than {MAX_MEMBERS} parts.")
        charset = part.get_param("charset")
        media_type = part.get_content_type() + (f"; charset={charset}" if isinstance(charset, str) else "")
        found.append((even_out(part.get_filename() or part.get_content_type()), data, media_type))
    # Most mails say the same twice, once plainly.
    if any(kind.startswith("text/html") for _, _, kind in found):
        found = [row for row in found if not (row[2].startswith("text/plain") and row[0] == "text/plain")]
    return replace(_together(found, "message"), title=even_out(str(message.get("Subject") or "")))


def _together(found: Iterable[tuple[str, bytes | Unreadable, str]], format: str) -> Reading:
    """(name, what it holds or why not, media type) of each, as one reading. A fault of one costs the others nothing."""
    from monitor.reading import read, recognise

    blocks: list[Block] = []
    warnings: list[str] = []
    furniture: list[str] = []
    pending: list[Block] = []
    comments: list[str] = []
    reasons: set[str] = set()
    pages = 0
    for name, data, media_type in found:
        try:
            if isinstance(data, Unreadable):
                raise data
            if recognise(data) in ("zip", "message"):
                raise Unreadable("unknown_format", "a ZIP or message within another is not opened")
            inner = read(data, media_type)
        except Unreadable as fault:
            lost = "" if fault.reason in ("unknown_format", "empty") else " Words may be missing."
            warnings.append(f"{name}: {fault.words}{lost}")
            reasons.add(fault.reason)
            continue
        except MemoryError:
            raise  # what is left of this child is too little for the others too
        except Exception as fault:  # a fault of ours costs this document, not its neighbours
            warnings.append(
                f"{name}: the reader failed on it ({type(fault).__name__}: {str(fault)[:200]}). Words may be missing."
            )
            reasons.add("crashed")
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
        if not warnings:
            raise Unreadable("empty", "There are no documents in it.")
        reason = reasons.pop() if len(reasons) == 1 else "unknown_format"
        raise Unreadable(reason, "Nothing in it can be read. " + " ".join(warnings)[:2000])
    return Reading(
        title="",
        blocks=tuple(blocks),
        format=format,
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
