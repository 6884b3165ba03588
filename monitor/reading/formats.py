"""What the bytes are, whatever they are called; and the parts of packed files, opened with a cap on everything."""

from __future__ import annotations

import csv
import io
import lzma
import re
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import PurePosixPath

from lxml import etree

from db.records import Unreadable

MAX_PART = 200 * 1024 * 1024  # of one part of a package once unpacked
MAX_WHOLE = 600 * 1024 * 1024  # of all parts together
MAX_PARTS = 10_000
MAX_MEMBERS = 500  # documents in a ZIP
_RATIO = 200  # a part of over 10 MB that unpacks to over this many times its size is a bomb

# What the standard library raises on packed bytes that are not as they should be, also where a directory contradicts
# itself (LookupError) or a record is cut short (struct.error).
_BROKEN = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, OSError, ValueError, LookupError,
    NotImplementedError, RuntimeError, EOFError,
)  # fmt: skip

_TEXTS = {"text/csv": "csv", "application/csv": "csv", "text/tab-separated-values": "csv"}
_ODF = {
    "text": "odt",
    "spreadsheet": "ods",
    "presentation": "odp",
    "text-template": "odt",
    "spreadsheet-template": "ods",
}


def recognise(body: bytes, media_type: str = "") -> str:
    """The name of the format that these bytes are: a key of READERS, "pdf", "zip", or "" where it is none we know.

    media_type only helps to tell apart kinds of plain text. Raises Unreadable("empty") for nothing at all.
    """
    if not body.strip(b"\x00 \t\r\n"):
        raise Unreadable("empty", "The file is empty: it holds no bytes that say anything.")
    head = body[:4096].lstrip(b"\x00 \t\r\n\x0c")
    if b"%PDF-" in body[:2048] and head[:1] != b"<":
        return "pdf"
    if body[:4] in (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"):
        return _kind_of_package(body)
    if body[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        return _kind_of_compound(body)
    if head[:5] == b"{\\rtf":
        return "rtf"
    if body[:4] in (b"\x09\x08\x10\x00", b"\x09\x08\x08\x00", b"\x09\x08\x06\x00") or body[:2] == b"\x09\x08":
        return "xls"
    if _MESSAGE.match(head) and re.search(rb"^mime-version:", head, re.IGNORECASE | re.MULTILINE):
        return "message"
    kind = _kind_of_markup(body)
    if kind:
        return kind
    if _is_binary(body):
        return ""
    kind = media_type.split(";")[0].strip().lower()
    if head[:1] == b"{" and (b'"details"' in body or kind == "application/json"):
        return "json"
    return _TEXTS.get(kind) or ("csv" if _is_of_values(body) else "text")


def _is_of_values(body: bytes) -> bool:
    """Whether a text is a table of comma separated values, with a title or two at most between its rows."""
    sample = body[:65_536]
    text = sample.decode(two_bytes_each(sample) or "utf-8-sig", "replace")
    lines = [line for line in text.splitlines()[:200] if line.strip()]
    if len(body) > len(sample) and lines:
        lines = lines[:-1]
    try:
        rows = list(csv.reader(lines, strict=True))
    except csv.Error:
        return False
    wide = [row for row in rows if len(row) > 2]
    fields = [field for row in wide for field in row]
    sentences = [row for row in rows if len(row) <= 2 and ",".join(row).rstrip().endswith((".", ":", "?", "!"))]
    if _is_by_a_program(rows):
        return True
    if not rows or len(sentences) > 0.15 * len(rows) or rows[0] in sentences:
        return False  # sentences beside it, more than a note or two: a text with a table in it
    if len(wide) < 3 or len(wide) < 0.6 * len(rows) or sum(map(len, fields)) > 30 * len(fields):
        return False
    widths = Counter(len(row) for row in wide)
    alike = sum(count for width, count in widths.items() if widths[width - 1] + count + widths[width + 1] > 2)
    figures = sum(bool(_VALUE.fullmatch(field.strip())) for field in fields)
    prose = sum(field.startswith(" ") and bool(field.strip()) for field in fields)
    return alike >= 0.7 * len(wide) and figures >= 0.2 * len(fields) and prose <= 0.1 * len(fields)


def _is_by_a_program(rows: list[list[str]]) -> bool:
    """Whether only a program that saves a sheet writes so: commas part cells, those within words stand in quotes.

    Then sentences may stand beside the tables, and in their cells: nobody who types leaves out the space after commas.
    """
    parted = [row for row in rows if len(row) > 1]
    if any(field.startswith(" ") for row in parted for field in row[1:]):
        return False
    quoted = any(len(row) == 1 and ", " in row[0] for row in rows)
    wide = [row for row in parted if len(row) > 2 or (quoted and not _THOUSANDS.search(",".join(row)))]
    # Without a sentence in quotes, rows of words tell: in "1,234 to 1,345" people type no space either.
    telling = wide if quoted else [row for row in wide if sum(bool(_LETTERS.search(field)) for field in row) > 1]
    alike = max(Counter(len(row) for row in telling).values(), default=0)
    return alike >= 3 and (quoted or len(telling) >= 0.6 * len(rows))


_THOUSANDS = re.compile(r"\d,\d{3}\b")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_VALUE = re.compile(r"[-(£]*\d[\d,.]*[%)km]*")


_MESSAGE = re.compile(
    rb"(?:from|to|subject|date|received|return-path|mime-version|content-type|message-id):", re.IGNORECASE
)


def _kind_of_package(body: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as package:
            names = set(package.namelist())
            if "mimetype" in names and package.getinfo("mimetype").file_size < 200:
                kind = _unpack(package, package.getinfo("mimetype"), 200).decode("ascii", "replace").strip()
                if kind.startswith("application/vnd.oasis.opendocument."):
                    return _ODF.get(kind.rsplit(".", 1)[1], "")
    except _BROKEN as fault:
        raise Unreadable("damaged", f"The packed file is broken and cannot be opened ({fault}).") from fault
    for name, kind in (("word/", "docx"), ("xl/", "xlsx"), ("ppt/", "pptx")):
        if any(part.startswith(name) for part in names) and "[Content_Types].xml" in names:
            return kind
    return "zip"


def _kind_of_compound(body: bytes) -> str:
    """An old Office file, by the names in its directory (UTF-16), or an encrypted new one."""

    def holds(name: str) -> bool:
        return name.encode("utf-16-le") in body

    if holds("EncryptedPackage"):
        return "encrypted"
    if holds("WordDocument"):
        return "doc"
    if holds("Workbook") or holds("Book"):
        return "xls"
    if holds("PowerPoint Document"):
        return "ppt"
    return ""


_HTML = re.compile(
    rb"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<(?:div|p|table|h[1-6]|ul|ol|section|article|main|span|title|meta)[\s>]",
    re.IGNORECASE,
)


def _kind_of_markup(body: bytes) -> str:
    start = body[:8192]
    if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
        start = start.decode("utf-16", "ignore").encode()
    start = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not start.startswith(b"<"):
        # A few stray words before <html> happen; a text that speaks of <p> is a text.
        return "html" if re.search(rb"<!doctype\s+html|<html[\s>]", start[:2048], re.IGNORECASE) else ""
    if b"urn:oasis:names:tc:opendocument" in start:
        return "fodf"
    if start.startswith(b"<?xml") and b"<html" not in start.lower():
        return "xml"
    return "html" if _HTML.search(start) else "text"


def _is_binary(body: bytes) -> bool:
    sample = body[:8192]
    if sample[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return False
    if b"\x00" in sample:
        return not two_bytes_each(sample)
    strange = sum(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in sample)
    return strange > len(sample) * 0.02


def two_bytes_each(body: bytes) -> str:
    """The kind of UTF-16 that a text without its mark is in, by where its zero bytes stand; "" where it is in none."""
    sample = body[:8192]
    low, high = sample[1::2].count(0), sample[::2].count(0)
    if max(low, high) <= len(sample) * 0.2 or min(low, high) >= len(sample) * 0.02:
        return ""
    return "utf-16-le" if low > high else "utf-16-be"


class Package:
    """A packed document (OOXML, ODF), its parts read within limits. Names lead nowhere but into the package."""

    def __init__(self, body: bytes, *, max_part: int = MAX_PART, max_whole: int = MAX_WHOLE) -> None:
        self._max_part = max_part
        self._left = max_whole
        self._zip, infos = _open(body)
        if any(info.flag_bits & 1 for info in infos):
            raise Unreadable("encrypted", "The packed file is locked with a password. It is kept as it is.")
        if sum(info.file_size for info in infos) > max_whole:
            raise Unreadable("too_large", "The packed file says that it unpacks to more than the limit.")
        for info in infos:
            _refuse_bomb(info, max_part)
        self._infos = {info.filename.lstrip("/"): info for info in infos}
        self.names = list(self._infos)

    def __contains__(self, name: str) -> bool:
        return name in self._infos

    def read(self, name: str) -> bytes:
        """The bytes of one part. Raises Unreadable where it is missing, damaged or larger than it may be."""
        info = self._infos.get(name)
        if info is None:
            raise Unreadable("damaged", f"The packed file has no part {name}.")
        data = _unpack(self._zip, info, min(self._max_part, self._left))
        self._left -= len(data)
        return data

    def xml(self, name: str) -> etree._Element:
        return parse_xml(self.read(name))

    def xml_or_none(self, name: str) -> etree._Element | None:
        return self.xml(name) if name in self else None


def _open(body: bytes) -> tuple[zipfile.ZipFile, list[zipfile.ZipInfo]]:
    try:
        package = zipfile.ZipFile(io.BytesIO(body))
        infos = package.infolist()
    except _BROKEN as fault:
        raise Unreadable("damaged", f"The packed file is broken and cannot be opened ({fault}).") from fault
    if len(infos) > MAX_PARTS:
        raise Unreadable("too_large", f"The packed file has {len(infos):,} parts; the limit is {MAX_PARTS:,}.")
    spans = sorted((info.header_offset, info.header_offset + info.compress_size) for info in infos)
    if any(start < end for (_, end), (start, _) in pairwise(spans)):
        raise Unreadable("too_large", "Parts of the packed file lie over each other: a zip bomb.")
    return package, infos


def _refuse_bomb(info: zipfile.ZipInfo, limit: int) -> None:
    if info.file_size > limit:
        raise Unreadable("too_large", f"A part of the packed file unpacks to {info.file_size:,} bytes; over the limit.")
    if info.file_size > 10_000_000 and info.file_size > _RATIO * max(info.compress_size, 1):
        raise Unreadable("too_large", "A part of the packed file unpacks to far more than its size: a zip bomb.")


def _unpack(package: zipfile.ZipFile, info: zipfile.ZipInfo, limit: int) -> bytes:
    try:
        with package.open(info) as part:
            data = part.read(limit + 1)  # what it declares may be a lie: the real size counts
    except _BROKEN as fault:
        raise Unreadable("damaged", f"The packed file is broken: {fault}.") from fault
    except MemoryError as fault:
        if info.compress_type != zipfile.ZIP_LZMA:
            raise
        # A spoilt head asks for a dictionary of gigabytes, which is refused before anything is taken.
        raise Unreadable("damaged", "The packed file is broken: unpacking it would need too much memory.") from fault
    if len(data) > limit:
        raise Unreadable("too_large", "A part of the packed file unpacks to more than the limit.")
    return data


_DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


def refuse_entities(data: bytes) -> None:
    """Raises Unreadable where XML declares a document type or entities, in any of the encodings of Unicode."""
    plain = data.replace(b"\x00", b"") if b"\x00" in data[:64] else data
    if _DECLARATION.search(plain):
        raise Unreadable(
            "forbidden_xml",
            "It holds XML with a document type or entities, which office programs never write. Refused.",
        )


def parse_xml(data: bytes) -> etree._Element:
    """The root of an XML part. No entities, no document types, nothing outside. Raises Unreadable."""
    refuse_entities(data)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=True, recover=False,
        remove_comments=True, remove_pis=True, collect_ids=False,
    )  # fmt: skip
    try:
        root = etree.fromstring(data, parser)
        if root.getroottree().docinfo.internalDTD is not None:  # in an encoding that the search above does not know
            raise Unreadable("forbidden_xml", "It holds XML with a document type. Refused.")
        return root
    except etree.XMLSyntaxError as fault:
        if getattr(fault, "code", 0) == etree.ErrorTypes.ERR_NO_MEMORY:
            raise MemoryError from fault
        raise Unreadable("damaged", f"It holds XML that is not well formed ({fault.msg}).") from fault


def members(
    body: bytes, *, max_members: int = MAX_MEMBERS, max_part: int = MAX_PART, max_whole: int = MAX_WHOLE
) -> Iterator[tuple[str, bytes | Unreadable]]:
    """The documents in a ZIP, by their names in it: what each holds, or why it cannot be had; one in memory at a time.

    Names are labels only: never a path on our side. Folders, other programs' litter (__MACOSX, .DS_Store) and empty
    files are left out. Raises Unreadable where the ZIP cannot be opened or holds too many.
    """
    package, infos = _open(body)
    count = 0
    for info in infos:
        parts = PurePosixPath(info.filename.replace("\\", "/")).parts
        if info.filename.endswith("/") or not parts or "__MACOSX" in parts or parts[-1].startswith((".", "~$")):
            continue
        if parts[-1].lower() in ("thumbs.db", "desktop.ini"):
            continue
        label = "/".join(part for part in parts if part not in ("..", ".", "/") and not part.endswith(":"))
        count += 1
        if count > max_members:
            raise Unreadable("too_large", f"The ZIP holds more than {max_members} documents.")
        try:
            if info.flag_bits & 1:
                raise Unreadable("encrypted", "It is locked with a password.")
            _refuse_bomb(info, max_part)
            data = _unpack(package, info, min(max_part, max_whole))
        except Unreadable as fault:
            yield label, fault
            continue
        max_whole -= len(data)
        if data:
            yield label, data
