"""Damage that a PDF's own bytes show. PDFium mends what it can and leaves out the rest, without a word of it."""

from __future__ import annotations

import base64
import re
import struct
import zlib

MAX_UNPACKED = 256 * 1024 * 1024  # bytes looked through, of all streams together
_TABLE = re.compile(rb"xref\s+((?:\d+ +\d+\s+(?:\d{10} \d{5} [nf]\s{0,2})*)+)")
_FILTERS = re.compile(rb"/Filter\s*(\[[^\]]*\]|/\w+)")
_ENTRY = re.compile(rb"(\d{10}) \d{5} n")
_ALPHABET = bytes(range(33, 118))
_DIGITS = bytes(max(0, i - 33) for i in range(256))  # the value of each sign of the alphabet
_OBJECT = re.compile(rb"\s*\d+\s+\d+\s+obj\b")


def find_damage(body: bytes) -> str:
    """What is broken in a PDF, for a person; "" where nothing shows. A locked PDF's streams are not looked at."""
    found = []
    if b"%%EOF" not in body[-4096:] and b"startxref" not in body[-4096:]:
        found.append("it breaks off before its end")
    elif _has_false_places(body):
        found.append("its list of parts is wrong")
    spoilt = 0 if b"/Encrypt" in body else _spoilt_streams(body)
    if spoilt:
        found.append(f"{spoilt} of its parts {'is' if spoilt == 1 else 'are'} spoilt")
    return " and ".join(found)


def _has_false_places(body: bytes) -> bool:
    """Whether an entry of a cross-reference table (ISO 32000-1, 7.5.4) leads to no object."""
    start = max(0, body.find(b"%PDF-"))  # places count from here
    for table in _TABLE.finditer(body):
        for entry in _ENTRY.finditer(table[1]):
            place = int(entry[1])
            if place and not _OBJECT.match(body, place + start) and not _OBJECT.match(body, place):
                return True
    return False


def _spoilt_streams(body: bytes) -> int:
    """How many streams packed by Flate, as words and lists of parts are, cannot be unpacked."""
    spoilt = 0
    left = MAX_UNPACKED
    for head in re.finditer(rb"(?<!end)stream\r?\n", body):
        filters = _filters(body, head.start())
        end = body.find(b"endstream", head.end())
        packed = body[head.end() : end if end >= 0 else len(body)]
        try:
            if filters[:2] == [b"ASCII85Decode", b"FlateDecode"]:
                packed = _from_ascii85(packed.strip().removesuffix(b"~>"))
            elif filters[:1] not in ([b"FlateDecode"], [b"Fl"]):
                continue
            left -= _unpacked(packed, left)
        except (zlib.error, ValueError):
            spoilt += 1
    return spoilt


def _from_ascii85(text: bytes) -> bytes:
    """The bytes that ASCII base 85 (ISO 32000-1, 7.4.3) writes. Raises ValueError.

    Whole groups of five are worked out at once, in a fifth of the time of base64.a85decode; odd ones are left to it.
    """
    text = text.translate(None, b" \t\n\r\f\v").replace(b"z", b"!!!!!")
    if text.translate(None, _ALPHABET):
        raise ValueError("a sign that is none of ASCII base 85")
    whole = len(text) // 5 * 5
    digits = text[:whole].translate(_DIGITS)
    groups = zip(*(digits[i::5] for i in range(5)), strict=True)
    try:
        known = struct.pack(
            f">{whole // 5}I", *[(((a * 85 + b) * 85 + c) * 85 + d) * 85 + e for a, b, c, d, e in groups]
        )
    except struct.error:
        raise ValueError("a group of five is beyond four bytes") from None
    return known + base64.a85decode(text[whole:])


def _unpacked(packed: bytes, limit: int) -> int:
    """How many bytes these unpack to, counted up to the limit. Raises zlib.error."""
    unpacker = zlib.decompressobj()
    size = 0
    while packed and not unpacker.eof and size < limit:
        size += len(unpacker.decompress(packed, 1024 * 1024))
        packed = unpacker.unconsumed_tail
    return size


def _filters(body: bytes, end: int) -> list[bytes]:
    """The filters that the dictionary ending here names, in order."""
    start = body.rfind(b"obj", max(0, end - 4000), end)
    found = _FILTERS.search(body, start, end) if start >= 0 else None
    return re.findall(rb"/(\w+)", found[1]) if found else []
