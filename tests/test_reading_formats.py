"""What bytes are, whatever they are called; packed files; what must be refused."""

from __future__ import annotations

import io
import random
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from db.records import Reading, Unreadable
from monitor.reading import READERS, members, read, recognise
from monitor.reading import formats as formats_module

sys.path.insert(0, str(Path(__file__).parent / "examples"))
from make_office import CLAUSES, RELS, packed, word_by_hand

OFFICE = Path(__file__).parent / "examples" / "office"
FILES = sorted(path for path in OFFICE.iterdir() if path.is_file())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_each_example_is_known_by_its_bytes(path: Path) -> None:
    known = {"txt": "text", "fodt": "fodf"}
    suffix = path.suffix.lstrip(".")
    assert recognise(path.read_bytes(), "application/octet-stream") == known.get(suffix, suffix)


@pytest.mark.parametrize("media_type", ["application/pdf", "application/octet-stream", "", "text/csv", "nonsense"])
def test_the_media_type_does_not_matter(media_type: str) -> None:
    assert read((OFFICE / "plan.docx").read_bytes(), media_type).format == "docx"
    assert read((OFFICE / "plan.html").read_bytes(), media_type).format == "html"


@pytest.mark.parametrize("body", [b"", b"   \r\n", b"\x00" * 40])
def test_nothing_is_never_a_document(body: bytes) -> None:
    with pytest.raises(Unreadable) as fault:
        read(body, "application/pdf")
    assert fault.value.reason == "empty"


def test_a_picture_is_of_no_kind_that_can_be_read() -> None:
    with pytest.raises(Unreadable, match="of no kind") as fault:
        read(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "application/pdf")
    assert fault.value.reason == "unknown_format"


def test_an_encrypted_office_file_is_said_to_be_locked() -> None:
    body = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(600)
    with pytest.raises(Unreadable, match="password") as fault:
        read(body)
    assert fault.value.reason == "encrypted"


def test_html_begins_with_what_it_likes() -> None:
    assert recognise(b"\xef\xbb\xbf<!DOCTYPE html><html><body>x</body></html>") == "html"
    assert recognise("<html><body>ä</body></html>".encode("utf-16")) == "html"
    assert recognise(b"stray words <html><p>x</p></html>") == "html"
    assert recognise(b"A text that speaks of <p> tags and no more") == "text"


def test_every_format_has_a_reader() -> None:
    assert {recognise(path.read_bytes()) for path in FILES} <= set(READERS)


# --- Packed files ---------------------------------------------------------------------------------------------------


def test_a_zip_is_a_set_of_documents() -> None:
    body = packed(
        {
            "plan.txt": "Reduce plans to 1,500.",
            "__MACOSX/._plan.txt": "litter",
            "papers/../../etc/report.html": "<html><body><p>Create 20 places.</p></body></html>",
            "picture.png": b"\x89PNG\r\n\x1a\n" + bytes(100),
        }
    )
    assert [name for name, _ in members(body)] == ["plan.txt", "papers/etc/report.html", "picture.png"]
    reading = read(body)
    assert [block.text for block in reading] == [
        "plan.txt",
        "Reduce plans to 1,500.",
        "papers/etc/report.html",
        "Create 20 places.",
    ]
    assert [block.place.block for block in reading] == [0, 1, 2, 3]
    assert reading.blocks[3].place.headings == ("papers/etc/report.html",)
    assert any("picture.png" in warning for warning in reading.warnings)


def test_a_bomb_is_refused_by_what_it_declares() -> None:
    body = packed({"[Content_Types].xml": "", "xl/workbook.xml": b"0" * 30_000_000})
    with pytest.raises(Unreadable, match="bomb") as fault:
        read(body)
    assert fault.value.reason == "too_large"


def test_a_bomb_that_lies_about_its_size_is_refused_by_what_it_holds() -> None:
    body = bytearray(packed({"a.txt": b"0" * 9_000_000}))
    small = (100).to_bytes(4, "little")
    at = body.index(b"PK\x03\x04")
    body[at + 22 : at + 26] = small
    at = body.index(b"PK\x01\x02")
    body[at + 24 : at + 28] = small
    with pytest.raises(Unreadable) as fault:
        read(bytes(body))
    assert fault.value.reason in ("damaged", "too_large")


def test_parts_that_lie_over_each_other_are_a_bomb() -> None:
    body = packed({"a.txt": b"0" * 1000})
    start, end = body.index(b"PK\x01\x02"), body.index(b"PK\x05\x06")
    tail = body[end : end + 8] + b"\x02\x00\x02\x00" + (2 * (end - start)).to_bytes(4, "little") + body[end + 16 :]
    with pytest.raises(Unreadable, match="lie over each other"):
        read(body[:start] + body[start:end] * 2 + tail)


def test_too_many_parts_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats_module, "MAX_PARTS", 5)
    with pytest.raises(Unreadable, match="parts"):
        list(members(packed({f"{n}.txt": "x" for n in range(6)})))


def test_too_many_documents_in_a_zip_are_refused() -> None:
    with pytest.raises(Unreadable, match="more than 2"):
        list(members(packed({f"{n}.txt": "x" for n in range(3)}), max_members=2))


def test_a_zip_locked_with_a_password_says_so() -> None:
    body = bytearray(packed({"a.txt": "x"}))
    at = body.index(b"PK\x01\x02")
    body[at + 8] |= 1
    with pytest.raises(Unreadable, match="password") as fault:
        read(bytes(body))
    assert fault.value.reason == "encrypted"


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_broken_document_in_a_zip_is_named_and_the_others_are_read(method: int) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", method) as package:
        package.writestr("first.txt", "Reduce plans to 1,500.")
        package.writestr("broken.txt", b"".join(b"%d plans. " % n for n in range(2000)))
        package.writestr("last.txt", "Create 20 places.")
    body = bytearray(held.getvalue())
    at = body.index(b"broken.txt") + len("broken.txt") + 40
    body[at : at + 60] = bytes(range(60))
    reading = read(bytes(body))
    assert [block.text for block in reading] == [
        "first.txt",
        "Reduce plans to 1,500.",
        "last.txt",
        "Create 20 places.",
    ]
    (warning,) = reading.warnings
    assert warning.startswith("broken.txt: The packed file is broken")


def test_two_documents_of_one_name_in_a_zip_are_both_read() -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as package, pytest.warns(UserWarning, match="Duplicate"):
        package.writestr("a.txt", "Reduce plans to 1,500.")
        package.writestr("a.txt", "Create 20 places.")
    assert [block.text for block in read(held.getvalue())][1::2] == ["Reduce plans to 1,500.", "Create 20 places."]


def test_a_locked_document_and_a_bomb_in_a_zip_are_named_and_the_others_are_read() -> None:
    body = bytearray(packed({"locked.txt": "x", "bomb.txt": b"0" * 30_000_000, "open.txt": "Create 20 places."}))
    at = body.index(b"PK\x01\x02")
    body[at + 8] |= 1
    reading = read(bytes(body))
    assert reading.blocks[-1].text == "Create 20 places."
    assert [warning.partition(":")[0] for warning in reading.warnings] == ["locked.txt", "bomb.txt"]


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_package_whose_kind_cannot_be_unpacked_is_damaged(method: int) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", method) as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    body = bytearray(held.getvalue())
    body[40:60] = bytes(20)
    with pytest.raises(Unreadable) as fault:
        read(bytes(body))
    assert fault.value.reason == "damaged"


def test_a_reading_without_words_is_never_taken_for_a_document(monkeypatch: pytest.MonkeyPatch) -> None:
    nothing = Reading("", (), "text", warnings=("page 1 is a picture",))
    monkeypatch.setattr("monitor.reading.READERS", {"text": lambda body: nothing})
    with pytest.raises(Unreadable, match="page 1 is a picture") as fault:
        read(b"x")
    assert fault.value.reason == "empty"


def test_a_zip_within_a_zip_is_named_and_left_shut() -> None:
    reading = read(packed({"a.txt": "Words.", "inner.zip": packed({"b.txt": "x"})}))
    assert any("inner.zip" in warning for warning in reading.warnings)


def test_a_message_is_read_with_its_attachments() -> None:
    from email.message import EmailMessage

    message = EmailMessage()
    message["From"], message["Subject"] = "a@example.org", "The plan"
    message.set_content("Reduce plans to 1,500.")
    message.add_alternative("<html><body><p>Reduce plans to 1,500.</p></body></html>", subtype="html")
    plan = (OFFICE / "plan.docx").read_bytes()
    message.add_attachment(plan, maintype="application", subtype="octet-stream", filename="../plan.docx")
    message.add_attachment(b"\x00\x01" * 99, maintype="application", subtype="x", filename="what.bin")
    reading = read(message.as_bytes(), "message/rfc822")
    assert (reading.title, reading.format) == ("The plan", "message")
    assert [block.text for block in reading].count("Reduce plans to 1,500.") == 1
    assert len(reading.blocks) > len(read(plan).blocks)
    assert [warning.partition(":")[0] for warning in reading.warnings][-1] == "what.bin"


# --- XML ------------------------------------------------------------------------------------------------------------

LAUGHS = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("declaration", [LAUGHS, OUTSIDE, '<!DOCTYPE w SYSTEM "http://127.0.0.1/x.dtd">'])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_in_a_word_file_are_refused(declaration: str, encoding: str) -> None:
    body = with_part(OFFICE / "plan.docx", "word/document.xml", (declaration + CLAUSES).encode(encoding))
    with pytest.raises(Unreadable) as fault:
        read(body)
    assert fault.value.reason == "forbidden_xml"


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("plan.xlsx", "xl/worksheets/sheet1.xml"),
        ("plan_libreoffice.xlsx", "xl/sharedStrings.xml"),
        ("plan.ods", "content.xml"),
        ("plan.odt", "content.xml"),
        ("plan.pptx", "ppt/slides/slide1.xml"),
    ],
)
def test_entities_anywhere_are_refused(name: str, part: str) -> None:
    with zipfile.ZipFile(OFFICE / name) as package:
        xml = package.read(part)
    head, _, rest = xml.partition(b"?>")
    with pytest.raises(Unreadable) as fault:
        read(with_part(OFFICE / name, part, head + b"?>" + LAUGHS.encode() + rest))
    assert fault.value.reason == "forbidden_xml"


def test_entities_in_a_flat_file_are_refused() -> None:
    body = (OFFICE / "plan.fodt").read_bytes()
    head, _, rest = body.partition(b"?>")
    with pytest.raises(Unreadable) as fault:
        read(head + b"?>" + OUTSIDE.encode() + rest)
    assert fault.value.reason == "forbidden_xml"


def test_a_part_outside_the_package_is_not_followed() -> None:
    link = (
        '<Relationship Id="r9" Type="http://x/styles" TargetMode="External" Target="file:///etc/passwd"/>'
        '<Relationship Id="r8" Type="http://x/footnotes" Target="../../../../etc/passwd"/>'
    )
    body = with_part(OFFICE / "clauses.docx", "word/_rels/document.xml.rels", RELS.format(link).encode())
    assert read(body).blocks


def test_deep_nesting_costs_only_the_document() -> None:
    deep = "<w:sdt><w:sdtContent>" * 5000 + "</w:sdtContent></w:sdt>" * 5000
    body = word_by_hand(CLAUSES.replace("<w:body>", "<w:body>" + deep))
    try:
        assert read(body).blocks
    except Unreadable as fault:
        assert fault.reason == "damaged"
    page = b"<html><body>" + b"<div>" * 20_000 + b"x"
    try:
        read(page)
    except Unreadable as fault:
        assert fault.reason in ("damaged", "empty")


def with_part(path: Path, part: str, data: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, data if name == part else old.read(name))
        if part not in old.namelist():
            new.writestr(part, data)
    return held.getvalue()


# --- Broken on purpose ----------------------------------------------------------------------------------------------

MUTABLE = [path for path in FILES if path.suffix not in (".doc",)]


def spoilt(body: bytes, seed: int) -> bytes:
    """The file with some bytes changed, a stretch cut out or doubled, or its end missing."""
    chance = random.Random(seed)
    data = bytearray(body)
    for _ in range(chance.choice((1, 3, 20))):
        data[chance.randrange(len(data))] = chance.randrange(256)
    at, length = chance.randrange(len(data)), chance.randrange(1, 400)
    kind = chance.randrange(4)
    if kind == 0:
        del data[at:]
    elif kind == 1:
        del data[at : at + length]
    elif kind == 2:
        data[at:at] = data[at : at + length]
    return bytes(data)


def inner_spoilt(path: Path, seed: int) -> bytes:
    """A packed file whole as such, with one part of it spoilt."""
    chance = random.Random(seed)
    with zipfile.ZipFile(path) as package:
        part = chance.choice([name for name in package.namelist() if name.endswith(".xml")])
        data = package.read(part)
    return with_part(path, part, spoilt(data, seed) if data else data)


def survives(body: bytes) -> None:
    try:
        reading = read(body)
    except Unreadable as fault:
        assert fault.reason and fault.words
        return
    assert isinstance(reading, Reading)
    assert reading.blocks


@pytest.mark.parametrize("path", MUTABLE, ids=lambda path: path.name)
def test_spoilt_files_are_read_or_refused_in_words(path: Path) -> None:
    body = path.read_bytes()
    for seed in range(15):
        survives(spoilt(body, seed))
        if body[:2] == b"PK":
            survives(inner_spoilt(path, seed))


@pytest.mark.parametrize("begin", [b"", b"<html><body>", b"{\\rtf1 ", b"# ", b"<table><tr><td>"])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=400))
@example(b"\\'")
@example(b"\\u99999999999?")
def test_any_bytes_are_read_or_refused_in_words(begin: bytes, body: bytes) -> None:
    survives(begin + body)


@pytest.mark.parametrize("make", [lambda text: text, lambda text: f"<html><body><p>{text}</p></body></html>"])
@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read_or_refused_in_words(make: Callable[[str], str], text: str) -> None:
    survives(make(text).encode("utf-8", "surrogatepass"))


def test_values_with_a_note_are_values_and_prose_with_a_table_is_text() -> None:
    table = "Setting,2024-25,2025-26\nPrimary,411,440\nSecondary,390,431\nSpecial,522,540\nPost-16,205,211\nTotal,1528,1622\n"
    assert read((table + "2024-25 numbers are actual.\n").encode()).format == "csv"
    prose = "The plan is as follows.\n" + table + "It was agreed in May.\nIt will be reviewed in July.\n"
    assert read(prose.encode()).format == "text"
