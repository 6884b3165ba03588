"""Bytes in, a Reading out: the same structure whatever the format. Pure: no network, no clock, no database.

A format is one module here and one row in READERS; each is imported when first needed.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from typing import Final

from db.records import Reading, Unreadable
from monitor.reading.formats import members, recognise

__all__ = ["READERS", "members", "read", "recognise"]

MAX_BYTES: Final = 300 * 1024 * 1024


def _reader(module: str, name: str) -> Callable[[bytes], Reading]:
    def read_it(body: bytes) -> Reading:
        function: Callable[[bytes], Reading] = getattr(importlib.import_module(f"monitor.reading.{module}"), name)
        return function(body)

    return read_it


READERS: Final[Mapping[str, Callable[[bytes], Reading]]] = {
    "pdf": _reader("pdf", "read_pdf"),
    "html": _reader("html", "read_html"),
    "json": _reader("html", "read_govuk"),
    "text": _reader("text", "read_text"),
    "csv": _reader("text", "read_csv"),
    "docx": _reader("word", "read_docx"),
    "xlsx": _reader("excel", "read_xlsx"),
    "xls": _reader("excel", "read_xls"),
    "odt": _reader("opendocument", "read_odt"),
    "ods": _reader("opendocument", "read_ods"),
    "odp": _reader("opendocument", "read_odp"),
    "fodf": _reader("opendocument", "read_flat"),
    "pptx": _reader("slides", "read_pptx"),
    "rtf": _reader("rtf", "read_rtf"),
    "doc": _reader("legacy", "read_doc"),
    "ppt": _reader("legacy", "read_ppt"),
    "xml": _reader("text", "read_xml"),
    "zip": _reader("packed", "read_zip"),
    "message": _reader("packed", "read_message"),
}


def read(body: bytes, media_type: str = "", *, max_bytes: int = MAX_BYTES) -> Reading:
    """The document as a person reads it. What it is, its bytes say; media_type helps only among kinds of plain text.

    Raises Unreadable, whose words are for a person.
    """
    if len(body) > max_bytes:
        raise Unreadable("too_large", f"The file has {len(body):,} bytes; the limit is {max_bytes:,}.")
    kind = recognise(body, media_type)
    if kind == "encrypted":
        raise Unreadable("encrypted", "The file is locked with a password. It is kept as it is; ask for an open copy.")
    reader = READERS.get(kind)
    if reader is None:
        raise Unreadable(
            "unknown_format",
            f"The file is of no kind that can be read (sent as “{media_type or 'unknown'}”). It is kept.",
        )
    try:
        if kind == "html":  # the one format whose letters the media type may name
            from monitor.reading.html import read_html

            reading = read_html(body, media_type)
        else:
            reading = reader(body)
    except RecursionError as fault:
        raise Unreadable("damaged", "The file's parts are nested so deeply that it cannot be read.") from fault
    if not any(block.text.strip() for block in reading.blocks):
        # Never a Reading without words: compared with yesterday's, all that the document said would seem withdrawn.
        why = "; ".join(reading.warnings)
        raise Unreadable("empty", f"No words could be read in the file{f' ({why})' if why else ''}. It is kept.")
    return reading
