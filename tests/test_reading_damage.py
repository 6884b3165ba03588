"""Files that lost words say so: less is never taken for all there is."""

from __future__ import annotations

import base64
import random
import re
import zlib
from pathlib import Path

import pytest

from monitor.comparing import compare
from monitor.reading import read
from monitor.reading.damage import _from_ascii85, find_damage
from tests.hostile import FONT, OFFICE, PDF, ROOT, SAID, WORDS, one_page, page_of, pdf_of, stream


@pytest.mark.parametrize("path", sorted(PDF.glob("*.pdf")), ids=lambda path: path.name)
def test_a_whole_pdf_shows_no_damage(path: Path) -> None:
    assert find_damage(path.read_bytes()) == ""


def test_a_pdf_that_breaks_off_says_so() -> None:
    body = (PDF / "reportlab_plan.pdf").read_bytes()
    assert find_damage(body[: len(body) // 2]) == "it breaks off before its end"


def test_a_pdf_with_spoilt_parts_says_how_many() -> None:
    packed = bytearray(zlib.compress(b"BT ET " * 200 + WORDS))
    packed[20:30] = bytes(10)
    body = one_page(
        stream(WORDS), stream(bytes(packed), b"/Filter/FlateDecode"), stream(b"not packed", b"/Filter[/FlateDecode]")
    )
    assert find_damage(body) == "2 of its parts are spoilt"
    (warning,) = read(body).warnings
    assert warning == "the PDF is damaged (2 of its parts are spoilt): words may be missing or wrong"


def test_parts_that_are_written_in_letters_are_looked_at_too() -> None:
    body = (PDF / "reportlab_plan.pdf").read_bytes()
    at = re.search(rb"ASCII85Decode.*?stream\n", body, re.DOTALL)
    assert at is not None
    assert find_damage(body[: at.end() + 50] + b"xxxxxxxxxx" + body[at.end() + 60 :]) == "1 of its parts is spoilt"


def test_letters_give_back_the_bytes_that_were_written_in_them() -> None:
    for size in (0, 1, 2, 3, 4, 5, 999, 1000):
        body = random.Random(size).randbytes(size) + bytes(8 if size > 900 else 0)
        assert _from_ascii85(base64.a85encode(body, wrapcol=60)) == body
    for wrong in (b"uuuuu", b"!!!!~", b"!!\x80!!"):
        with pytest.raises(ValueError, match=r"base 85|four bytes"):
            _from_ascii85(wrong)


def test_a_pdf_whose_list_of_parts_leads_nowhere_says_so() -> None:
    body = one_page().replace(b"%PDF-1.7\n", b"%PDF-1.7\n%abc\n")
    assert find_damage(body) == "its list of parts is wrong"
    assert [block.text for block in read(body)] == [SAID]


def test_bytes_before_a_pdf_are_no_damage() -> None:
    assert find_damage(b"stray\r\n" * 9 + one_page()) == ""


def test_a_page_and_a_text_file_that_break_off_say_so() -> None:
    for name in ("plan.html", "plan.rtf"):
        body = (OFFICE / name).read_bytes()
        assert read(body).warnings == ()
        (warning,) = read(body[: len(body) * 3 // 4]).warnings
        assert "breaks off before its end" in warning


def test_a_workbook_that_lost_its_words_says_so() -> None:
    from tests.hostile import with_part

    plan = OFFICE / "plan_libreoffice.xlsx"
    reading = read(with_part(plan, "xl/sharedStrings.xml", None))
    assert any("words that are not in the file" in warning for warning in reading.warnings)


def test_what_a_damaged_copy_lacks_is_told_only_with_doubt() -> None:
    """Two pages, the second spoilt on the way: its figure seems withdrawn."""
    pages = [
        b"BT /F 11 Tf 72 700 Td (The council plans to reduce the number of EHC plans to 1,500 by March 2028.) Tj ET",
        b"BT /F 11 Tf 72 400 Td (It will create 120 special school places by September 2027.) Tj ET",
    ]
    whole, damaged = (
        read(
            pdf_of(
                ROOT, b"<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>", page_of(), stream(pages[0]), FONT,
                page_of(contents=b"7 0 R"), stream(last, b"/Filter/FlateDecode"),
            )
        )
        for last in (zlib.compress(pages[1]), zlib.compress(pages[1])[:2] + bytes(60))
    )  # fmt: skip
    (change,) = [change for change in compare(whole, damaged) if change.kind == "target_removed"]
    assert change.before is not None and change.before.check_by_eye
    assert "check by eye: the new version could not be read in full" in change.notes
    assert not any(
        "in full" in note for change in compare(whole, read(one_page(stream(pages[0])))) for note in change.notes
    )
