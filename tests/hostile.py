"""Hostile and broken files of our own making, none of them kept: `corpus()` makes them anew from the examples.

By hand: what an attacker or a broken program writes, each format's own tricks. By mutation: each example cut off, cut
into, overwritten and flipped, whole and within its packed parts. The same seed makes the same files.
"""

from __future__ import annotations

import bz2
import io
import json
import lzma
import random
import struct
import sys
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "examples"))
import make_pdfs
from make_office import CLAUSES, KIND, RELS, W, packed, word_by_hand

EXAMPLES = Path(__file__).parent / "examples"
OFFICE, PDF, WEB = EXAMPLES / "office", EXAMPLES / "pdf", EXAMPLES / "web"
TUNE = Path(__file__).parent / "documents" / "tune"
SAID = "Reduce EHC plans to 1500 by March 2028."
"""What most files made by hand say among their tricks."""


@dataclass(frozen=True)
class Case:
    """A file: what it is called here, how it is made, as what it was sent."""

    name: str  # "pdf/its pages hold themselves"
    make: Callable[[], bytes]
    media_type: str = ""
    original: Path | None = None  # of which it is a spoilt copy
    says: bool = False  # it holds SAID where a person would see it, so that it must be read or refused in words

    @property
    def family(self) -> str:
        return self.name.partition("/")[0]


def corpus(seed: int = 5) -> list[Case]:
    return [*by_hand(), *by_mutation(seed)]


def by_hand() -> list[Case]:
    tricks = (_pdf, _docx, _xlsx, _pptx, _odf, _html, _mail, _rtf, _csv, _text, _json, _xml, _zip, _old_office, _magic)
    return [case for trick in tricks for case in trick()]


# --- PDF ------------------------------------------------------------------------------------------------------------


def pdf_of(*objects: bytes, trailer: bytes = b"", start: int | None = None, table: bool = True) -> bytes:
    """A PDF of these objects, numbered from 1; the first is its catalogue."""
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    at = len(out)
    if table:
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
        out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, trailer, at if start is None else start,
    )  # fmt: skip
    return bytes(out)


def stream(data: bytes, entries: bytes = b"", length: int | None = None) -> bytes:
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(data) if length is None else length, entries, data)


ROOT = b"<</Type/Catalog/Pages 2 0 R>>"
PAGES = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
WORDS = b"BT /F 11 Tf 72 700 Td (%s) Tj ET" % SAID.encode()


def page_of(
    more: bytes = b"", box: bytes = b"0 0 595 842", contents: bytes = b"4 0 R", fonts: bytes = b"5 0 R"
) -> bytes:
    return b"<</Type/Page/Parent 2 0 R/MediaBox[%s]/Contents %s/Resources<</Font<</F %s>>%s>>>>" % (
        box, contents, fonts, more,
    )  # fmt: skip


def one_page(content: bytes = stream(WORDS), *more: bytes, page: bytes = b"", trailer: bytes = b"") -> bytes:
    return pdf_of(ROOT, PAGES, page or page_of(), content, FONT, *more, trailer=trailer)


def _pdf() -> Iterator[Case]:
    def case(name: str, make: Callable[[], bytes], *, says: bool = False) -> Case:
        return Case(f"pdf/{name}", make, "application/pdf", says=says)

    def catalogue(more: bytes, *objects: bytes) -> Callable[[], bytes]:
        return lambda: pdf_of(
            b"<</Type/Catalog/Pages 2 0 R%s>>" % more, PAGES, page_of(), stream(WORDS), FONT, *objects
        )

    yield case("plain, for comparison", one_page, says=True)
    yield case(
        "its pages hold themselves",
        lambda: pdf_of(ROOT, b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 100000/Parent 2 0 R>>"),
    )
    yield case("two page trees hold each other", lambda: pdf_of(
        ROOT, b"<</Type/Pages/Kids[3 0 R]/Count 9>>", b"<</Type/Pages/Kids[2 0 R]/Count 9>>"))  # fmt: skip
    for count in (-1, 0, 3, 100_000, 2**31 - 1, 2**40):
        yield case(f"claims {count} pages", lambda count=count: pdf_of(  # type: ignore[misc]
            ROOT, b"<</Type/Pages/Kids[3 0 R]/Count %d>>" % count, page_of(), stream(WORDS), FONT))  # fmt: skip
    yield case("one page named 3,000 times", lambda: pdf_of(
        ROOT, b"<</Type/Pages/Kids[%s]/Count 3000>>" % (b"3 0 R " * 3000), page_of(), stream(WORDS), FONT))  # fmt: skip
    yield case("a page tree 5,000 deep", lambda: pdf_of(
        ROOT, *(b"<</Type/Pages/Kids[%d 0 R]/Count 1>>" % (n + 3) for n in range(5000)), b"<</Type/Page>>"))  # fmt: skip
    yield case("no pages at all", lambda: pdf_of(ROOT, b"<</Type/Pages/Kids[]/Count 0>>"))
    yield case("pages are a number", lambda: pdf_of(b"<</Type/Catalog/Pages 7>>"))
    yield case(
        "kids are null, numbers and words", lambda: pdf_of(ROOT, b"<</Type/Pages/Kids[null 7(x)<<>>9 0 R]/Count 5>>")
    )
    yield case("its root is missing", lambda: pdf_of(b"<</Type/Nothing>>", trailer=b"/Root 99 0 R"))
    yield case("its table of places leads back to itself", lambda: (
        lambda body: body.replace(b"/Root 1 0 R>>", b"/Root 1 0 R/Prev %d>>" % body.index(b"xref\n")))(one_page()), says=True)  # fmt: skip
    yield case(
        "its table of places is elsewhere",
        lambda: pdf_of(ROOT, PAGES, page_of(), stream(WORDS), FONT, start=10**9),
        says=True,
    )
    yield case(
        "it has no table of places", lambda: pdf_of(ROOT, PAGES, page_of(), stream(WORDS), FONT, table=False), says=True
    )
    yield case("its places are off by some", lambda: one_page().replace(b"%PDF-1.7\n", b"%PDF-1.7\n%abc\n"), says=True)
    yield case("its trailer is gone", lambda: one_page().partition(b"trailer")[0], says=True)
    yield case("half of it is gone", lambda: (lambda body: body[: len(body) // 2])(one_page()))
    yield case("only its first line is left", lambda: b"%PDF-1.7\n")
    yield case("only its name, and noise", lambda: b"%PDF-1.7\n" + random.Random(1).randbytes(50_000))
    yield case("it begins after a kilobyte of other things", lambda: b"x\n" * 500 + one_page(), says=True)
    yield case("arrays nested 50,000 deep", lambda: one_page(trailer=b"/Info " + b"[" * 50_000 + b"]" * 50_000))
    yield case(
        "dictionaries nested 20,000 deep", lambda: one_page(trailer=b"/Info " + b"<</A" * 20_000 + b">>" * 20_000)
    )
    yield case("brackets nested 50,000 deep in a page", lambda: one_page(stream(b"[" * 50_000 + b" TJ " + WORDS)))
    yield case("states saved 200,000 times", lambda: one_page(stream(b"q " * 200_000 + WORDS)), says=True)
    yield case("a page that unpacks to 200 MB of nothing", lambda: one_page(
        stream(zlib.compress(b" " * 200_000_000 + WORDS, 1), b"/Filter/FlateDecode")))  # fmt: skip
    yield case("a page packed six times over, a gigabyte in the end", lambda: one_page(stream(
        _packed_again(b"\n" * 50_000_000, 6), b"/Filter[" + b"/FlateDecode" * 6 + b"]")))  # fmt: skip
    yield case("a page whose packing is broken", lambda: one_page(stream(
        zlib.compress(WORDS)[:-12] + b"\x00" * 12, b"/Filter/FlateDecode")))  # fmt: skip
    yield case("a page whose packing is noise", lambda: one_page(stream(
        random.Random(2).randbytes(400), b"/Filter/FlateDecode")))  # fmt: skip
    yield case("a filter that nobody knows", lambda: one_page(stream(WORDS, b"/Filter/Unheard")))
    yield case("a length of less than nothing", lambda: one_page(stream(WORDS, length=-5)))
    yield case("a length beyond the file", lambda: one_page(stream(WORDS, length=10**9)))
    yield case("a length that is itself", lambda: one_page(b"<</Length 4 0 R>>\nstream\n" + WORDS + b"\nendstream"))
    yield case("a form that draws itself", lambda: one_page(
        stream(b"/X Do " + WORDS), stream(b"/X Do", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>"),
        page=page_of(b"/XObject<</X 6 0 R>>")), says=True)  # fmt: skip
    yield case("forms that draw ten forms, eight deep", lambda: one_page(
        stream(b"/X Do " + WORDS),
        *(stream(b"/X Do " * 10, b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>" % (n + 7)) for n in range(8)),
        stream(WORDS, b"/Type/XObject/Subtype/Form/BBox[0 0 600 900]/Resources<</Font<</F 5 0 R>>>>"),
        page=page_of(b"/XObject<</X 6 0 R>>")))  # fmt: skip
    yield case("a font drawn with itself", lambda: pdf_of(
        ROOT, PAGES, page_of(), stream(WORDS),
        b"<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 0/LastChar 255/Widths[9]/Encoding<</Differences[0/a]>>"
        b"/CharProcs<</a 6 0 R>>/Resources<</Font<</F 5 0 R>>>>>>", stream(WORDS)))  # fmt: skip
    yield case(
        "a table of letters that is broken",
        lambda: one_page(
            page=page_of(
                fonts=b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 6 0 R/DescendantFonts[6 0 R]>>"
            )
        ),
    )
    yield case("a table of letters of four thousand million rows", lambda: pdf_of(
        ROOT, PAGES, page_of(), stream(WORDS), b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>",
        stream(b"begincmap 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange endcmap")))  # fmt: skip
    for box in (
        b"0 0 0 0",
        b"0 0 -595 -842",
        b"0 0 1e30 1e30",
        b"0 0 99999999 99999999",
        b"(a)(b)(c)(d)",
        b"0 0",
        b"842 595 0 0",
    ):
        yield case(f"a page of {box.decode()}", lambda box=box: one_page(page=page_of(box=box)))  # type: ignore[misc]
    yield case("a letter of a mile", lambda: one_page(stream(b"BT /F 99999999 Tf 72 700 Td (Plans) Tj ET " + WORDS)))
    yield case(
        "words far off the page", lambda: one_page(stream(b"BT /F 11 Tf 9e9 -9e9 Td (Plans) Tj ET " + WORDS)), says=True
    )
    yield case("words at no number", lambda: one_page(stream(b"BT /F 11 Tf nan inf Td (Plans) Tj ET " + WORDS)))
    yield case(
        "letters of no size", lambda: one_page(stream(b"BT /F 0 Tf 72 700 Td (Plans) Tj ET " + WORDS)), says=True
    )
    yield case("a matrix of noughts", lambda: one_page(stream(b"q 0 0 0 0 0 0 cm " + WORDS + b" Q " + WORDS)))
    yield case(
        "20,000 words in one place",
        lambda: one_page(stream(b"BT /F 11 Tf 72 700 Td " + b"(Plans ) Tj -1 0 Td " * 20_000 + b"ET")),
    )
    yield case("20,000 rules across and down", lambda: one_page(stream(
        WORDS + b"".join(b" %d 0 m %d 800 l S 0 %d m 500 %d l S" % (n % 500, n % 500, n % 800, n % 800) for n in range(10_000)))))  # fmt: skip
    yield case(
        "a line of 300,000 letters",
        lambda: one_page(stream(b"BT /F 1 Tf 72 700 Td (" + b"EHC plans 1500 " * 20_000 + b") Tj ET")),
    )
    yield case(
        "it would run a script",
        catalogue(b"/OpenAction<</S/JavaScript/JS(app.alert\\(1\\);while\\(1\\);)>>"),
        says=True,
    )
    yield case("it would start a program", catalogue(b"/OpenAction<</S/Launch/F(/bin/sh)/P(-c id)>>"), says=True)
    yield case("it would open an address and a file", catalogue(
        b"/OpenAction<</S/URI/URI(http://127.0.0.1/x)>>/AA<</WC<</S/GoToR/F(/etc/passwd)>>>>"), says=True)  # fmt: skip
    yield case("it carries a file named ../../etc/passwd", catalogue(
        b"/Names<</EmbeddedFiles<</Names[(../../etc/passwd) 6 0 R]>>>>", b"<</Type/Filespec/F(../../etc/passwd)/EF<</F 7 0 R>>>>",
        stream(b"root:x:0:0")), says=True)  # fmt: skip
    yield case(
        "its contents lie in another file", lambda: one_page(b"<</Length 0/F(/etc/passwd)>>\nstream\n\nendstream")
    )
    yield case("its outline goes in circles", catalogue(
        b"/Outlines 6 0 R", b"<</First 6 0 R/Last 6 0 R/Next 6 0 R/Parent 6 0 R/Title(x)>>"), says=True)  # fmt: skip
    yield case("its tree of tags goes in circles", catalogue(
        b"/MarkInfo<</Marked true>>/StructTreeRoot 6 0 R", b"<</Type/StructTreeRoot/K 6 0 R/ParentTree 6 0 R/Kids[6 0 R]>>"), says=True)  # fmt: skip
    yield case("a form of fields by XFA with entities", catalogue(
        b"/AcroForm<</XFA 6 0 R/Fields[6 0 R]>>", stream(b'<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>')), says=True)  # fmt: skip
    yield case("an object stream within itself", lambda: one_page(
        stream(WORDS), stream(b"6 0 <<>>", b"/Type/ObjStm/N 1/First 4/Extends 6 0 R")), says=True)  # fmt: skip
    yield case("locked with a password", lambda: make_pdfs.locked(make_pdfs.set_lines([SAID])))
    yield case(
        "locked in a manner that nobody knows", lambda: one_page(trailer=b"/Encrypt<</Filter/Unheard/V 99>>/ID[(a)(b)]")
    )
    yield case("two thousand and one pages", lambda: pdf_of(
        ROOT, b"<</Type/Pages/Kids[%s]/Count 2001>>" % b"".join(b"%d 0 R " % (n + 4) for n in range(2001)),
        FONT, *(b"<</Type/Page/Parent 2 0 R>>" for _ in range(2001))))  # fmt: skip
    yield case("a page without contents after one with", lambda: pdf_of(
        ROOT, b"<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>", page_of(), stream(WORDS), FONT, b"<</Type/Page/Parent 2 0 R>>"), says=True)  # fmt: skip
    yield case("a picture of 60,000 by 60,000", lambda: one_page(
        stream(b"/I Do"), stream(b"", b"/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB"),
        page=page_of(b"/XObject<</I 6 0 R>>")))  # fmt: skip


def _packed_again(data: bytes, times: int) -> bytes:
    for _ in range(times):
        data = zlib.compress(data, 9)
    return data


# --- Packed documents -----------------------------------------------------------------------------------------------

LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a0 "haha">'
    + "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(12))
    + "]>"
)  # fmt: skip
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
PARAMETER = '<!DOCTYPE x [<!ENTITY % a SYSTEM "http://127.0.0.1/x.dtd"> %a;]>'
SAYS = f"<w:p><w:r><w:t>{SAID}</w:t></w:r></w:p>"


def with_part(path: Path, part: str, data: bytes | None, *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """The packed file with one part put in another's place; None leaves it out."""
    held = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(held, "w", method) as new:
        for name in old.namelist():
            if name != part:
                new.writestr(zipfile.ZipInfo(name), old.read(name), method)
        if data is not None:
            new.writestr(zipfile.ZipInfo(part), data, method)
    return held.getvalue()


def part_of(path: Path, part: str) -> bytes:
    with zipfile.ZipFile(path) as package:
        return package.read(part)


def declared(xml: bytes, declaration: str, use: str = "") -> bytes:
    """XML with a document type put before its root."""
    start = xml.index(b"?>") + 2 if xml.startswith(b"<?xml") else 0
    return xml[:start] + declaration.encode() + xml[start:].replace(b"</", use.encode() + b"</", 1)


def _entities(family: str, path: Path, part: str) -> Iterator[Case]:
    for name, declaration, use in (
        ("that laugh", LAUGHS, "&a12;"), ("from a file", OUTSIDE, "&a;"), ("from an address", PARAMETER, ""),
    ):  # fmt: skip
        yield Case(
            f"{family}/entities {name}",
            lambda d=declaration, u=use: with_part(path, part, declared(part_of(path, part), d, u)),
        )  # type: ignore[misc]
    yield Case(
        f"{family}/entities in UTF-16",
        lambda: with_part(path, part, declared(b"<x>&a;</x>", OUTSIDE).decode().encode("utf-16")),
    )
    yield Case(
        f"{family}/entities in UTF-7",
        lambda: with_part(path, part, b'<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE x+AD4-<x>a</x>'),
    )
    yield Case(
        f"{family}/letters of no known kind",
        lambda: with_part(path, part, b'<?xml version="1.0" encoding="x-unheard"?><x>a</x>'),
    )
    yield Case(f"{family}/its main part is empty", lambda: with_part(path, part, b""))
    yield Case(f"{family}/its main part is missing", lambda: with_part(path, part, None))
    yield Case(f"{family}/its main part is a picture", lambda: with_part(path, part, b"\x89PNG\r\n\x1a\n" + bytes(99)))
    yield Case(f"{family}/its main part is cut off", lambda: with_part(path, part, part_of(path, part)[:-200]))
    yield Case(f"{family}/its main part has other roots", lambda: with_part(path, part, b"<a/>"))
    yield Case(
        f"{family}/its main part is 100,000 deep", lambda: with_part(path, part, b"<a>" * 100_000 + b"</a>" * 100_000)
    )
    yield Case(f"{family}/its main part is a bomb", lambda: with_part(path, part, b" " * 250_000_000))
    for name, method in (("bzip2", zipfile.ZIP_BZIP2), ("LZMA", zipfile.ZIP_LZMA)):
        yield Case(f"{family}/packed by {name}", lambda m=method: with_part(path, part, part_of(path, part), method=m))  # type: ignore[misc]
        yield Case(
            f"{family}/packed by {name} and spoilt",
            lambda m=method: _overwritten(with_part(path, part, part_of(path, part), method=m)),  # type: ignore[misc]
        )


def _overwritten(body: bytes) -> bytes:
    """Every member of a ZIP spoilt a little after its head, its directory whole."""
    data = bytearray(body)
    with zipfile.ZipFile(io.BytesIO(body)) as package:
        for info in package.infolist():
            at = info.header_offset + 30 + len(info.filename) + 6
            end = min(at + 24, info.header_offset + 30 + len(info.filename) + info.compress_size)
            data[at:end] = b"\xa5" * max(0, end - at)
    return bytes(data)


def _docx() -> Iterator[Case]:
    plan = OFFICE / "plan.docx"
    yield from _entities("docx", plan, "word/document.xml")

    def case(name: str, body: str, says: bool = True, **parts: str) -> Case:
        text = f"<w:document {W}><w:body>{body}{SAYS if says else ''}</w:body></w:document>"
        return Case(f"docx/{name}", lambda: word_by_hand(text, **parts), says=says)

    def relation(name: str, words: str, target: str = "word/_rels/document.xml.rels") -> Case:
        return Case(f"docx/{name}", lambda: with_part(plan, target, RELS.format(words).encode()))

    yield case("no words", "<w:p/>", says=False)
    yield Case("docx/no body", lambda: word_by_hand(f"<w:document {W}/>"))
    yield case("tables 200 deep", "<w:tbl><w:tr><w:tc>" * 200 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 200)
    yield case("controls 5,000 deep", "<w:sdt><w:sdtContent>" * 5000 + "</w:sdtContent></w:sdt>" * 5000)
    yield case(
        "a cell over a thousand million columns",
        (
            '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr><w:p><w:r><w:t>Plans</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
        ),
    )
    yield case(
        "20,000 cells before the row's own",
        (
            '<w:tbl><w:tr><w:trPr><w:gridBefore w:val="999999999"/></w:trPr><w:tc><w:p><w:r><w:t>Plans</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
        ),
    )
    yield case(
        "a span of less than nothing and of a word",
        "".join(
            f'<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="{n}"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>'
            for n in ("-4", "x", "", "0", "1e9")
        ),
    )
    yield case(
        "cells merged downwards from nowhere",
        ("<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>"),
    )
    for name, value in (
        ("a million million", "1000000000000"),
        ("less than nothing", "-999999999"),
        ("a word", "many"),
        ("large", "999999999"),
    ):
        numbering = f"""<w:numbering {W}><w:abstractNum w:abstractNumId="7">{
            "".join(
                f'<w:lvl w:ilvl="{n}"><w:start w:val="{value}"/><w:numFmt w:val="{form}"/><w:lvlText w:val="%{n + 1}.%9%0"/></w:lvl>'
                for n, form in enumerate(
                    ("decimal", "lowerRoman", "upperRoman", "lowerLetter", "ordinal", "decimalZero", "x")
                )
            )
        }</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>"""
        items = "".join(
            f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{n}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Item</w:t></w:r></w:p>'
            for n in (0, 1, 2, 3, 4, 5, 6, 99, -1)
        )
        yield case(f"numbers that begin at {name}", items, numbering=numbering)
    styles = f"""<w:styles {W}><w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="b"/></w:style>
<w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="99"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="c"><w:pPr><w:outlineLvl w:val="-7"/></w:pPr></w:style></w:styles>"""
    yield case("styles based on each other", "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{name}"/></w:pPr><w:r><w:t>Plans</w:t></w:r></w:p>' for name in "abc"), styles=styles)  # fmt: skip
    yield case("notes that are not there and one that notes itself", (
        '<w:p><w:r><w:t>Plans</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:footnoteReference w:id="77"/></w:r></w:p>'),
        footnotes=f'<w:footnotes {W}><w:footnote w:id="2"><w:p><w:r><w:t>See</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p></w:footnote></w:footnotes>')  # fmt: skip
    yield case(
        "fields that never end",
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDETEXT "/etc/passwd"</w:instrText></w:r></w:p>',
    )
    yield case(
        "ends of fields that never began",
        '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r></w:p>' * 9,
    )
    yield case(
        "boxes within boxes",
        (
            "<w:p><w:r><w:pict><w:textbox><w:txbxContent>" * 100
            + "<w:p/>"
            + "</w:txbxContent></w:textbox></w:pict></w:r></w:p>" * 100
        ),
    )
    yield relation(
        "a template from an address",
        (
            f'<Relationship Id="r9" Type="{KIND}/attachedTemplate" TargetMode="External" Target="http://127.0.0.1/x.dotm"/>'
        ),
    )
    yield relation(
        "parts from outside",
        (
            f'<Relationship Id="r9" Type="{KIND}/styles" Target="../../../../etc/passwd"/>'
            f'<Relationship Id="r8" Type="{KIND}/footnotes" TargetMode="External" Target="file:///etc/passwd"/>'
            f'<Relationship Id="r7" Type="{KIND}/numbering" Target="file:///etc/passwd"/>'
        ),
    )
    yield relation(
        "parts that are the document itself",
        "".join(
            f'<Relationship Id="r{n}" Type="{KIND}/{kind}" Target="document.xml"/>'
            for n, kind in enumerate(("styles", "numbering", "footnotes", "endnotes", "comments", "header", "footer"))
        ),
    )
    yield relation(
        "its main part is elsewhere",
        f'<Relationship Id="r" Type="{KIND}/officeDocument" Target="../../etc/passwd"/>',
        "_rels/.rels",
    )
    yield relation(
        "its main part is its own list of parts",
        f'<Relationship Id="r" Type="{KIND}/officeDocument" Target="_rels/.rels"/>',
        "_rels/.rels",
    )
    yield Case("docx/with macros", lambda: with_part(plan, "word/vbaProject.bin", b"\xd0\xcf\x11\xe0" + bytes(5000)))
    yield Case("docx/locked", lambda: _flagged(plan.read_bytes(), 1))
    yield Case(
        "docx/20,000 parts",
        lambda: packed(
            {"[Content_Types].xml": "", "word/document.xml": CLAUSES, **{f"word/{n}": "" for n in range(20_000)}}
        ),
    )
    yield Case(
        "docx/words in zero bytes",
        lambda: with_part(plan, "word/document.xml", CLAUSES.replace("plans", "pl\x00ans").encode()),
    )
    yield Case(
        "docx/a mark of its letters and then others",
        lambda: with_part(plan, "word/document.xml", b"\xff\xfe" + CLAUSES.encode()),
    )
    yield Case(
        "docx/read by two programs in two ways",
        lambda: with_part(plan, "word/document.xml", CLAUSES.encode()) + plan.read_bytes(),
    )


def _flagged(body: bytes, flag: int) -> bytes:
    """Every member of a ZIP with a flag set: 1 says that it is locked."""
    data = bytearray(body)
    for sign, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = data.find(sign)
        while at >= 0:
            data[at + offset] |= flag
            at = data.find(sign, at + 4)
    return bytes(data)


def _sheet(rows: str, after: str = "") -> bytes:
    return (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        f"<sheetData>{rows}</sheetData>{after}</worksheet>"
    ).encode()


def _xlsx() -> Iterator[Case]:
    plan = OFFICE / "plan_libreoffice.xlsx"
    part = "xl/worksheets/sheet1.xml"
    yield from _entities("xlsx", plan, part)
    said = f'<row r="1"><c r="A1" t="inlineStr"><is><t>{SAID}</t></is></c></row>'

    def case(name: str, rows: str, after: str = "") -> Case:
        return Case(f"xlsx/{name}", lambda: with_part(plan, part, _sheet(said + rows, after)), says=True)

    for ref in ("0", "-1", "x", "", "1.5", "99999999999999999999", "１２"):
        yield case(f"row “{ref}”", f'<row r="{ref}"><c t="n"><v>1500</v></c></row>')
    for ref in ("A", "0", "ZZZZ9", "A0", "A-1", "é1", "XFD1048577", "1A", "a1"):
        yield case(f"cell “{ref}”", f'<row r="2"><c r="{ref}"><v>1500</v></c></row>')
    for value in ("1e309", "nan", "-1e308", "９", "0x10", "", "1_000", "8" * 5000):
        yield case(
            f"value {value[:9]!r}", f'<row r="2"><c r="A2"><v>{value}</v></c><c r="B2" s="1"><v>{value}</v></c></row>'
        )
    for index in ("999999999", "-1", "x", "１", "8" * 5000):
        yield case(
            f"word {index[:9]!r} and look {index[:9]!r}",
            f'<row r="2"><c r="A2" t="s"><v>{index}</v></c><c r="B2" s="{index}"><v>45000</v></c></row>',
        )
    yield case("merged from end to end", "", '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')
    yield case("merged 20,000 times", "", "<mergeCells>" + '<mergeCell ref="A1:XFD9"/>' * 20_000 + "</mergeCells>")
    yield case(
        "merged from end to beginning",
        "",
        '<mergeCells><mergeCell ref="C9:A1"/><mergeCell ref="x:y"/><mergeCell/></mergeCells>',
    )
    for low, high in (("0", "99999999999"), ("-9", "x"), ("5", "1"), ("", "")):
        yield case(f"columns {low} to {high} hidden", "", f'<cols><col min="{low}" max="{high}" hidden="1"/></cols>')
    yield case(
        "formulas that call programs",
        '<row r="2"><c r="A2"><f>cmd|\' /c calc\'!A0</f></c><c r="B2" t="str"><f>WEBSERVICE("http://127.0.0.1")</f><v>=1+1</v></c></row>',
    )
    yield case(
        "cells a million rows apart",
        '<row r="2"><c r="A2"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    )
    yield case(
        "rows in any order, twice",
        '<row r="9"><c r="B9"><v>9</v></c></row><row r="2"><c r="B2"><v>2</v></c></row><row r="9"><c r="A9"><v>1</v></c></row>',
    )
    yield case("one row of 16,384 cells", f'<row r="2">{"".join("<c><v>1</v></c>" for _ in range(17_000))}</row>')
    yield Case(
        "xlsx/10,000 rows",
        lambda: with_part(
            plan,
            part,
            _sheet(
                "".join(
                    f'<row r="{n}"><c r="A{n}"><v>{n}</v></c><c r="C{n}"><v>1</v></c></row>' for n in range(1, 10_001)
                )
            ),
        ),
    )
    styles = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>{}</numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="{}"/></cellXfs></styleSheet>'
    for name, code in (("long", "0" * 100_000), ("all quotes", '"' * 999), ("all brackets", "[" * 5000), ("dates without end", "yyyy" * 5000),
                       ("backslashes", "\\" * 4999), ("commas", "0" + "," * 3000), ("fractions", "# ?/" + "?" * 3000), ("sections", ";" * 3000)):  # fmt: skip
        text = styles.format(f'<numFmt numFmtId="200" formatCode="{code.replace(chr(34), "&quot;")}"/>', "200")
        yield Case(f"xlsx/a look that is {name}", lambda text=text: _styled(plan, text))  # type: ignore[misc]
    for key in ("x", "-1", "", "９", "99999999999999999999"):
        yield Case(
            f"xlsx/look number “{key}”", lambda key=key: _styled(plan, styles.format('<numFmt numFmtId="x"/>', key))
        )  # type: ignore[misc]
    for name, target in (
        ("from outside", "../../../etc/passwd"),
        ("which is the workbook", "workbook.xml"),
        ("which is not there", "nowhere.xml"),
    ):
        yield Case(f"xlsx/a sheet {name}", lambda target=target: with_part(plan, "xl/_rels/workbook.xml.rels", RELS.format(  # type: ignore[misc]
            f'<Relationship Id="rId1" Type="{KIND}/worksheet" Target="{target}"/><Relationship Id="rId2" Type="{KIND}/worksheet" Target="{target}"/>').encode()))  # fmt: skip
    yield Case("xlsx/its words are missing", lambda: with_part(plan, "xl/sharedStrings.xml", None))
    yield Case(
        "xlsx/its words are cut off",
        lambda: with_part(plan, "xl/sharedStrings.xml", part_of(plan, "xl/sharedStrings.xml")[:300]),
    )
    yield Case("xlsx/with macros and a link", lambda: with_part(plan, "xl/vbaProject.bin", bytes(999)))
    yield Case("xlsx/the binary kind", lambda: packed({"[Content_Types].xml": "", "xl/workbook.bin": bytes(500)}))


def _styled(path: Path, styles: str) -> bytes:
    held = io.BytesIO()
    rows = f'<row r="1"><c r="A1" t="inlineStr"><is><t>{SAID}</t></is></c></row>' + "".join(
        f'<row r="{n}"><c r="A{n}" s="1"><v>{value}</v></c></row>'
        for n, value in enumerate(("45000.5", "-1", "1e300", "0", "2958466"), 2)
    )
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = {"xl/styles.xml": styles.encode(), "xl/worksheets/sheet1.xml": _sheet(rows)}.get(
                name, old.read(name)
            )
            new.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return held.getvalue()


def _pptx() -> Iterator[Case]:
    plan = OFFICE / "plan.pptx"
    slide = "ppt/slides/slide1.xml"
    yield from _entities("pptx", plan, slide)
    space = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'

    def case(name: str, paragraphs: str) -> Case:
        text = f"<a:p><a:r><a:t>{SAID}</a:t></a:r></a:p>"
        xml = f"<p:sld {space}><p:cSld><p:spTree><p:sp><p:txBody>{text}{paragraphs}</p:txBody></p:sp></p:spTree></p:cSld></p:sld>"
        return Case(f"pptx/{name}", lambda: with_part(plan, slide, xml.encode()), says=True)

    for value in ("x", "-1", "999999999999", "", "１"):
        yield case(
            f"level and start “{value}”",
            f'<a:p><a:pPr lvl="{value}"><a:buAutoNum type="romanLcPeriod" startAt="{value}"/></a:pPr><a:r><a:t>Item</a:t></a:r></a:p>',
        )
    yield case("raised by a word", '<a:p><a:r><a:rPr baseline="x"/><a:t>1</a:t></a:r></a:p>')
    yield case(
        "groups 3,000 deep", "</p:txBody></p:sp>" + "<p:grpSp>" * 3000 + "</p:grpSp>" * 3000 + "<p:sp><p:txBody>"
    )
    relation = f'<Relationship Id="{{}}" Type="{KIND}/{{}}" Target="{{}}"/>'
    yield Case("pptx/notes and diagram that are the slide itself", lambda: with_part(plan, "ppt/slides/_rels/slide1.xml.rels", RELS.format(
        relation.format("a", "notesSlide", "slide1.xml") + relation.format("b", "diagramData", "slide1.xml")).encode()))  # fmt: skip
    yield Case("pptx/one slide 5,000 times", lambda: with_part(plan, "ppt/presentation.xml", (
        f'<p:presentation {space} xmlns:r="{KIND}"><p:sldIdLst>{"".join(f"<p:sldId r:id={chr(34)}rId{n % 9}{chr(34)}/>" for n in range(5000))}</p:sldIdLst></p:presentation>').encode()))  # fmt: skip
    yield Case("pptx/no slides", lambda: with_part(plan, "ppt/presentation.xml", f"<p:presentation {space}/>".encode()))
    yield Case("pptx/its slides are not there", lambda: with_part(plan, "ppt/_rels/presentation.xml.rels", RELS.format(
        "".join(relation.format(f"rId{n}", "slide", "nowhere.xml") for n in range(1, 20))).encode()))  # fmt: skip


def _odf() -> Iterator[Case]:
    text, sheet = OFFICE / "plan.odt", OFFICE / "plan.ods"
    yield from _entities("odt", text, "content.xml")
    yield from _entities("ods", sheet, "content.xml")
    names = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "text", "table", "style")
    )

    def case(name: str, path: Path, inner: str, styles: str = "") -> Case:
        kind = "text" if path.suffix == ".odt" else "spreadsheet"
        xml = (
            f"<office:document-content {names}><office:automatic-styles>{styles}</office:automatic-styles>"
            f"<office:body><office:{kind}>{inner}</office:{kind}></office:body></office:document-content>"
        )
        return Case(f"{path.suffix[1:]}/{name}", lambda: with_part(path, "content.xml", xml.encode()), says=True)

    said = f"<text:p>{SAID}</text:p>"
    for count in ("999999999", "99999999999999999999", "-1", "x", "", "１"):
        yield case(f"{count or 'no'} spaces", text, f'{said}<text:p>a<text:s text:c="{count}"/>b</text:p>')
        yield case(f"a cell {count or 'no'} times over", sheet, (
            f'<table:table table:name="a"><table:table-row><table:table-cell>{said}</table:table-cell></table:table-row>'
            f'<table:table-row table:number-rows-repeated="{count}"><table:table-cell table:number-columns-repeated="{count}"><text:p>7</text:p></table:table-cell></table:table-row></table:table>'))  # fmt: skip
        yield case(
            f"a span of {count or 'none'}",
            text,
            (
                f'{said}<table:table><table:table-row><table:table-cell table:number-columns-spanned="{count}" table:number-rows-spanned="{count}"><text:p>7</text:p></table:table-cell></table:table-row></table:table>'
            ),
        )
        yield case(
            f"an outline of {count or 'no'} levels", text, f'{said}<text:h text:outline-level="{count}">Plans</text:h>'
        )
        yield case(f"a list that begins at {count or 'nothing'}", text, (
            f'{said}<text:list text:style-name="L"><text:list-item text:start-value="{count}"><text:p>Plans</text:p></text:list-item></text:list>'),
            f'<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="i" text:start-value="{count}" text:display-levels="{count}"/></text:list-style>')  # fmt: skip
    yield case("styles that are each other's parents", text, f'{said}<text:p text:style-name="a">Plans</text:p>',
               '<style:style style:name="a" style:parent-style-name="b"/><style:style style:name="b" style:parent-style-name="a"/>')  # fmt: skip
    yield case(
        "lists 3,000 deep", text, said + "<text:list><text:list-item>" * 3000 + "</text:list-item></text:list>" * 3000
    )
    yield case("values that are none", sheet, (
        f'<table:table table:name="a"><table:table-row><table:table-cell>{said}</table:table-cell>'
        + "".join(f'<table:table-cell office:value-type="{kind}" office:value="x" office:date-value="9999-99-99" office:time-value="PX"/>' for kind in ("float", "date", "time", "percentage", "currency", "boolean"))
        + "</table:table-row></table:table>"))  # fmt: skip
    yield Case(
        "odt/locked",
        lambda: with_part(
            text,
            "META-INF/manifest.xml",
            b'<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
        ),
    )
    yield Case("odt/with a script", lambda: with_part(text, "Basic/Standard/Module1.xml", b'<x>Shell("id")</x>'))
    yield Case(
        "odt/of no known kind", lambda: with_part(text, "mimetype", b"application/vnd.oasis.opendocument.unheard")
    )
    yield Case("odt/its kind is a bomb", lambda: with_part(text, "mimetype", b"a" * 30_000_000))
    flat = (OFFICE / "plan.fodt").read_bytes()
    yield Case("fodf/entities that laugh", lambda: declared(flat, LAUGHS, "&a12;"))
    yield Case("fodf/cut off", lambda: flat[: len(flat) // 2])
    yield Case("fodf/with no body", lambda: f"<?xml version='1.0'?><office:document {names}/>".encode())


# --- Pages and messages ---------------------------------------------------------------------------------------------


def _html() -> Iterator[Case]:
    def case(
        name: str, inner: str | bytes, *, head: str = "", says: bool = True, media_type: str = "text/html"
    ) -> Case:
        inside = inner if isinstance(inner, bytes) else inner.encode()
        words = f"<p>{SAID}</p>".encode() if says else b""
        body = f"<!doctype html><html><head>{head}</head><body>".encode() + words + inside + b"</body></html>"
        return Case(f"html/{name}", lambda: body, media_type, says=says)

    for mark in ("div", "p", "table><tr><td", "ul><li", "blockquote", "b", "details", "font", "form", "dl><dt"):
        yield case(f"<{mark}> 20,000 deep", f"<{mark}>" * 20_000 + "Plans", says=False)
    for span in ("999999999", "0", "-1", "x", "９", "8" * 5000):
        yield case(
            f"cells over {span[:9]}", f'<table><tr><td colspan="{span}" rowspan="{span}">7<td>8<tr><td>9</table>'
        )
        yield case(
            f"a list from {span[:9]}",
            "".join(f'<ol type="{kind}" start="{span}"><li>Plans<li value="{span}">More</ol>' for kind in "1aAiI"),
        )
    yield case(
        "10,000 cells over 1,000 rows each", "<table><tr>" + '<td rowspan="1000" colspan="50">7' * 10_000 + "</table>"
    )
    yield case("tables 500 deep", "<table><tr><td>" * 500 + "7")
    for charset in ("hex", "rot13", "base64", "zip", "idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape", "utf-7",
                    "utf-16", "utf-32", "utf-16-be", "mbcs", "unheard", "utf-8-sig", "ascii", "cp037", "x" * 500, "..", "encodings.utf_8"):  # fmt: skip
        yield case(f"letters called {charset[:20]} by the server", "Größe", media_type=f"text/html; charset={charset}")
        yield case(f"letters called {charset[:20]} by itself", "Größe", head=f'<meta charset="{charset}">')
    yield case("drawn by scripts only", "<script>document.write('plans')</script><div id=app></div>", says=False)
    yield case(
        "all of it hidden",
        "<div hidden>Plans</div><div style='display:none'>Plans</div><template>x</template>",
        says=False,
    )
    yield case("comments and processing", "<!-- " + "-" * 100_000 + "<?php echo 1 ?> <![CDATA[x]]> -->")
    yield case("a comment that never ends", "<p>Plans</p><!-- x")
    yield case("an attribute of 5 MB", f"<p title='{'x' * 5_000_000}'>Plans</p>")
    yield case("50,000 attributes", "<p " + " ".join(f"a{n}=1" for n in range(50_000)) + ">Plans</p>")
    yield case("a word of 5 MB", "x" * 5_000_000)
    yield case("figures without end", "<p>" + "1,234,567 " * 50_000)
    yield case("numbers within numbers", "<p>" + "1." * 50_000 + " Plans")
    yield case("brackets without end", "<p>" + "(" * 50_000 + "a")
    yield case("spaces without end", "<p>a" + " " * 2_000_000 + "b<p>c" + "&nbsp;" * 100_000 + "d")
    yield case("letters that are none", "<p>&#x110000; &#xD800; &#0; &#99999999999; &unheard; &amp;amp;amp;")
    yield case("zero bytes", b"<p>Red\x00uce pl\x00ans</p>\x00\x00")
    yield case("bytes that are no letters", b"<p>\xff\xfe\xfd plans \x80\x81</p>")
    yield case("letters that turn the line about", "<p>\u202e0051 ot snalp ecudeR\u202c \u2066x\u2069</p>")
    yield case("5,000 paragraphs that are short", "<p>Plans" * 5000)
    yield case(
        "links to programs",
        "<a href='javascript:alert(1)'>EHC plan</a><iframe src=file:///etc/passwd></iframe><object data=/etc/passwd></object><meta http-equiv=refresh content='0;url=file:///'>",
    )
    yield case(
        "drawn pictures with entities",
        '<svg><!DOCTYPE x [<!ENTITY a "b">]><text>&a;</text><foreignObject><p>x</p></foreignObject></svg>',
    )
    yield Case(
        "html/XHTML with entities from a file",
        lambda: f"<?xml version='1.0'?>{OUTSIDE}<html><body><p>&a; {SAID}</p></body></html>".encode(),
        "application/xhtml+xml",
    )
    yield Case(
        "html/in UTF-16 without its mark",
        lambda: f"<html><body><p>{SAID}</p></body></html>".encode("utf-16-le"),
        "text/html",
        says=True,
    )
    yield Case(
        "html/a mark of UTF-16 before UTF-8",
        lambda: b"\xff\xfe" + f"<html><body><p>{SAID}</p></body></html>".encode(),
        "text/html",
    )
    yield Case(
        "html/a mark of UTF-8 before UTF-16",
        lambda: b"\xef\xbb\xbf" + f"<html><body><p>{SAID}</p></body></html>".encode("utf-16"),
        "text/html",
    )
    yield Case(
        "html/half a letter at its end",
        lambda: f"<html><body><p>{SAID}</p></body></html>".encode("utf-16")[:-1],
        "text/html",
        says=True,
    )


def _mail() -> Iterator[Case]:
    import base64
    import quopri

    plain = "From: a@example.org\r\nTo: b@example.org\r\nSubject: Plan\r\nMIME-Version: 1.0\r\nContent-Type: {}\r\n{}\r\n{}".format
    page = f"<html><body><p>{SAID}</p></body></html>"
    coded = base64.b64encode(page.encode()).decode()
    kind = "message/rfc822"
    yield Case("mail/plain", lambda: plain("text/plain", "", SAID).encode(), kind, says=True)
    yield Case(
        "mail/a page in base64",
        lambda: plain("text/html", "Content-Transfer-Encoding: base64\r\n", coded).encode(),
        kind,
        says=True,
    )
    yield Case(
        "mail/a page in quoted letters",
        lambda: plain(
            "text/html", "Content-Transfer-Encoding: quoted-printable\r\n", quopri.encodestring(page.encode()).decode()
        ).encode(),
        kind,
        says=True,
    )
    yield Case(
        "mail/base64 that is broken",
        lambda: plain("text/html", "Content-Transfer-Encoding: base64\r\n", coded[:-7] + "*?").encode(),
        kind,
    )
    yield Case(
        "mail/a limit that never comes",
        lambda: plain("multipart/mixed; boundary=x", "", "--y\r\n\r\n" + SAID).encode(),
        kind,
    )
    yield Case("mail/an attached plan", lambda: plain("multipart/mixed; boundary=x", "", (
        "--x\r\nContent-Type: text/plain\r\n\r\nSee attached.\r\n--x\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n"
        f"Content-Disposition: attachment; filename=\"../../etc/passwd\"\r\n\r\n{base64.encodebytes(one_page()).decode()}\r\n--x--\r\n")).encode(), kind, says=True)  # fmt: skip
    deep = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n" for n in range(300))
    yield Case(
        "mail/messages 300 deep",
        lambda: f"From: a@example.org\r\nMIME-Version: 1.0\r\n{deep}Content-Type: text/plain\r\n\r\n{SAID}".encode(),
        kind,
    )
    yield Case(
        "mail/a page saved whole (MHTML)",
        lambda: plain(
            "multipart/related; boundary=x", "", f"--x\r\nContent-Type: text/html\r\n\r\n{page}\r\n--x--"
        ).encode(),
        "multipart/related",
        says=True,
    )
    for media_type in (
        'text/html; charset=""',
        "text/html; charset=\x00",
        "; ;;",
        "a" * 10_000,
        "text/html; charset=utf-8; charset=hex",
        "TEXT/CSV",
        "\r\nX: y",
        "application/json",
        "message/rfc822",
        "image/png",
    ):
        yield Case(f"mail/a page sent as {media_type[:30]!r}", page.encode, media_type, says=True)


def _rtf() -> Iterator[Case]:
    def case(name: str, inner: str | bytes, says: bool = True) -> Case:
        words = SAID + r"\par " if says else ""
        inside = inner if isinstance(inner, bytes) else inner.encode()
        return Case(
            f"rtf/{name}", lambda: rb"{\rtf1\ansi " + words.encode() + inside + b"}", "application/rtf", says=says
        )

    yield case("braces 100,000 deep", "{" * 100_000 + "x" + "}" * 100_000)
    yield case("more braces closed than opened", "}" * 5000 + " plans")
    yield case("braces never closed", "{" * 5000 + " plans")
    for number in (
        "99999999999999999999",
        "-99999999999999999999",
        "-1",
        "0",
        "",
        "65536",
        "-32769",
        "1114112",
        "55296",
    ):
        yield case(f"letter {number or 'without number'}", rf"a\u{number}?b\u{number} \uc{number} c\u8364?")
        yield case(f"words with number {number or 'none'}", "".join(
            rf"\{word}{number} " for word in ("bin", "ansicpg", "cellx", "fs", "li", "ls", "ilvl", "outlinelevel", "trgaph", "cpg", "f", "deff", "row", "cell", "clmrg")) + "plans")  # fmt: skip
    yield case("bytes that are no bytes", r"\'zz\'\'4 \'")
    yield case(
        "a picture and an object",
        r"{\pict\wmetafile8 "
        + "ff" * 50_000
        + r"}{\object\objdata "
        + "00" * 50_000
        + r"}{\*\template http://127.0.0.1/x}",
    )
    yield case("a field that includes a file", r'{\field{\*\fldinst INCLUDETEXT "/etc/passwd"}{\fldrslt plans}}')
    yield case("200,000 cells", (r"\trowd" + r"\cellx1\cell" * 100 + r"\row ") * 2000)
    yield case("rows without cells, cells without rows", r"\row\row\cell\cell\intbl\row\cellx5\cellx2\cell\row")
    yield case("words of 50,000 letters", "\\" + "a" * 50_000 + " x")
    yield case("no words", r"{\fonttbl{\f0 Arial;}}", says=False)
    yield case("zero bytes", b"pl\x00ans \x00\x00")


def _csv() -> Iterator[Case]:
    def case(name: str, text: str | bytes, says: bool = False) -> Case:
        return Case(f"csv/{name}", lambda: text if isinstance(text, bytes) else text.encode(), "text/csv", says=says)

    yield case("a quote that never ends", f'measure,2025\n"{SAID},1500\n' + "a,b\n" * 2000)
    yield case("a field of 11 MB", "a,b\n" + "x" * 11_000_000 + ",1\n")
    yield case("50,000 columns", ",".join(str(n) for n in range(50_000)) + "\n" + ",".join("1" * 50_000))
    yield case("3 million commas", "a,b\n" + "," * 3_000_000)
    yield case("20,000 rows", "plans,2025\n" + "EHC plans,1500\n" * 20_000)
    yield case("rows of all lengths", "\n".join("a," * n for n in range(300)))
    yield case("formulas", f'=cmd|"/c calc"!A0,{SAID}\n+1,2\n@SUM(1),3\n-2,4\n', says=True)
    yield case("zero bytes", b"a,b\n1\x00,2\n" * 20)
    yield case("no values", ",,,\n,,,\n")
    yield case("in UTF-16", f"plans,2025\n{SAID},7\n".encode("utf-16"), says=True)
    yield case("one separator after another", f"a;b|c\td,e\n{SAID}\n", says=True)
    yield case("ends of lines of all kinds", f"a,1\rb,2\r\nc,3\n\u2028d,{SAID}\x0be", says=True)


def _text() -> Iterator[Case]:
    def case(name: str, body: bytes | str, says: bool = False) -> Case:
        return Case(f"text/{name}", lambda: body if isinstance(body, bytes) else body.encode(), "text/plain", says=says)

    yield case("nothing", b"")
    yield case("white space", b" \r\n\t" * 100)
    yield case("zero bytes only", b"\x00" * 5000)
    yield case("a mark of its letters only", b"\xef\xbb\xbf")
    yield case("a mark of UTF-16 only", b"\xff\xfe")
    yield case("a mark of UTF-32 and half a letter", b"\xff\xfe\x00\x00a\x00")
    yield case("two marks of its letters", b"\xef\xbb\xbf\xef\xbb\xbf" + SAID.encode(), says=True)
    yield case("letters without width only", "\u200b\u200c\u200d\ufeff\u2060" * 50)
    yield case("breaking and other spaces only", "\u00a0\u2003\u3000\u2028\u2029\x0b\x0c\x85" * 50)
    yield case("letters of control only", b"\x01\x02\x03\x04" * 500)
    yield case("terminal commands", f"\x1b]0;owned\x07\x1b[2J{SAID}\x1b[31m", says=True)
    yield case("half letters of UTF-16", SAID.encode("utf-16") + b"\x00\xd8\x00\xd8")
    yield case("UTF-16 the other way round", b"\xfe\xff" + SAID.encode("utf-16-be"), says=True)
    yield case("UTF-16 without its mark", SAID.encode("utf-16-le"), says=True)
    yield case("UTF-8 with half letters", SAID.encode() + "\ud800".encode("utf-8", "surrogatepass"), says=True)
    yield case("letters stacked high", SAID + " Z" + "\u0301" * 200_000)
    yield case("a line of 1 MB", "plans " * 170_000)
    yield case("50,000 lines", "Reduce plans to 1,500.\n" * 50_000)
    yield case("400,000 empty lines", SAID + "\n" * 400_000 + SAID, says=True)
    yield case("20,000 items", "".join(f"{n}. Plans\n" for n in range(20_000)))
    yield case("tables drawn without end", "| a | b |\n|---|---|\n" * 20_000)
    yield case("stars without end", "*" * 100_000 + SAID)
    yield case("underlines without end", "_a" * 50_000 + "\n" + SAID)
    yield case("brackets of links without end", "[" * 50_000 + SAID + "](" * 50_000)
    yield case("columns of spaces", "".join("a" + " " * (n % 200) + "1\n" for n in range(20_000)))
    yield case("signs of quotation", ">" * 50_000 + SAID)
    yield case("entities without end", "&amp;" * 100_000 + SAID)
    yield case("figures without end", "£" + "1,000" * 50_000 + " million by 2025/26")
    yield case("years without end", "2025/26 to " * 30_000)


def _json() -> Iterator[Case]:
    def case(name: str, value: object, says: bool = False) -> Case:
        body = value.encode() if isinstance(value, str) else json.dumps(value).encode()
        return Case(f"json/{name}", lambda: body, "application/json", says=says)

    yield case("100,000 deep", '{"details":' + "[" * 100_000)
    yield case("cut off", '{"details": {"body": "<p>Plans')
    yield case("details are none", {"details": None, "title": SAID}, says=True)
    yield case("details are words", {"details": "x", "title": SAID}, says=True)
    yield case(
        "a list of bodies",
        {"details": {"body": [{"content": None}, {"content": 7}, 7, None, {"content": f"<p>{SAID}</p>"}]}},
        says=True,
    )
    yield case("parts that are none", {"title": SAID, "details": {"parts": "abc", "body": {"a": 1}}}, says=True)
    yield case("parts of numbers", {"title": SAID, "details": {"parts": [7, {"title": None, "body": 9}]}}, says=True)
    yield case("parts that are a number", {"title": SAID, "details": {"parts": 7}}, says=True)
    yield case(
        "a title of lists",
        {"title": [[SAID]], "description": {"a": SAID}, "details": {}, "withdrawn_notice": [1]},
        says=True,
    )
    yield case("numbers without end", '{"details": {"body": "<p>x</p>"}, "a": ' + "9" * 100_000 + "}")
    yield case("not a number", '{"details": {"body": "<p>Plans</p>"}, "a": NaN, "b": -Infinity, "a": 1e999}')
    yield case("half letters", '{"details": {"body": "<p>\\ud800 plans \\udfff</p>"}}')
    yield case("zero letters", {"details": {"body": f"<p>\x00{SAID}\x00</p>"}}, says=True)
    yield case("nothing in it", {"details": {}})


def _xml() -> Iterator[Case]:
    head = "<?xml version='1.0'?>"
    yield Case("xml/entities that laugh", lambda: f"{head}{LAUGHS}<x>&a12;</x>".encode())
    yield Case(
        "xml/one entity, very long, very often",
        lambda: f"{head}<!DOCTYPE x [<!ENTITY a '{'h' * 100_000}'>]><x>{'&a;' * 100_000}</x>".encode(),
    )
    yield Case("xml/entities from a file", lambda: f"{head}{OUTSIDE}<x>&a;</x>".encode())
    yield Case("xml/entities from an address", lambda: f"{head}{PARAMETER}<x>a</x>".encode())
    yield Case(
        "xml/includes a file",
        lambda: (
            f"{head}<x xmlns:i='http://www.w3.org/2001/XInclude'>{SAID}<i:include href='file:///etc/passwd' parse='text'/></x>".encode()
        ),
        says=True,
    )
    yield Case(
        "xml/a style sheet from an address",
        lambda: f"{head}<?xml-stylesheet href='http://127.0.0.1/x.xsl'?><x>{SAID}</x>".encode(),
        says=True,
    )
    yield Case("xml/100,000 deep", lambda: (head + "<a>" * 100_000 + "x" + "</a>" * 100_000).encode())
    yield Case(
        "xml/100,000 attributes",
        lambda: (head + "<a " + " ".join(f"a{n}='1'" for n in range(100_000)) + f">{SAID}</a>").encode(),
        says=True,
    )
    yield Case("xml/cut off", lambda: f"{head}<x><p>{SAID}</p>".encode())
    yield Case(
        "xml/a picture",
        lambda: (
            f"{head}<svg xmlns='http://www.w3.org/2000/svg'><text>{SAID}</text><script>alert(1)</script></svg>".encode()
        ),
        says=True,
    )


# --- ZIP ------------------------------------------------------------------------------------------------------------


def zip_of(members: list[tuple[str, bytes]], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", method) as package, warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # two members of one name
        for name, data in members:
            package.writestr(zipfile.ZipInfo(name), data, method)
    return held.getvalue()


METHODS = {
    "stored": zipfile.ZIP_STORED,
    "deflate": zipfile.ZIP_DEFLATED,
    "bzip2": zipfile.ZIP_BZIP2,
    "LZMA": zipfile.ZIP_LZMA,
}


def _zip() -> Iterator[Case]:
    said = SAID.encode()

    def case(name: str, make: Callable[[], bytes], says: bool = True) -> Case:
        return Case(f"zip/{name}", make, "application/zip", says=says)

    for name, method in METHODS.items():
        yield case(f"one of three spoilt, {name}", lambda m=method: _one_spoilt(m))  # type: ignore[misc]
        yield case(f"all spoilt, {name}", lambda m=method: _overwritten(zip_of([("a.txt", said * 50)], m)), False)  # type: ignore[misc]
        yield case(f"its sums are wrong, {name}", lambda m=method: _summed_wrong(zip_of([("a.txt", said)], m)), False)  # type: ignore[misc]
    for unpack in (bz2.compress, lzma.compress):
        yield case(
            f"a bomb by {unpack.__module__}",
            lambda u=unpack: zip_of([("a.txt", said), ("b.txt", u(b" " * 50_000_000))], zipfile.ZIP_STORED),
        )  # type: ignore[misc]
    yield case("a bomb", lambda: zip_of([("a.txt", said), ("bomb.txt", b"0" * 250_000_000)]))
    yield case(
        "ten bombs of 9 MB",
        lambda: zip_of([("a.txt", said), *((f"{n}.txt", b"0" * 9_000_000) for n in range(10))]),
        False,
    )
    yield case("a bomb that lies about its size", lambda: _lying(zip_of([("a.txt", b"0" * 9_000_000)])), False)
    yield case("a bomb whose parts lie over each other", _overlapping, False)
    yield case("ZIPs within ZIPs", lambda: _nested(30), False)
    yield case("a ZIP beside a document", lambda: zip_of([("a.txt", said), ("inner.zip", zip_of([("b.txt", said)]))]))
    yield case("names that lead away", lambda: zip_of([(name, said) for name in (
        "../../etc/passwd", "/etc/passwd", "C:\\Windows\\x.txt", "..\\..\\x.txt", "a/../../b.txt", "~/x", "....//x.txt", "//host/share/x.txt", "..")]))  # fmt: skip
    yield case("names of tricks", lambda: zip_of([(name, said) for name in (
        "a\u202etxt.exe", "x" * 5000 + ".txt", "\x1b[2J.txt", "=cmd.txt", "<script>.html", "new\nline.txt", "CON", " ", "aux.txt ", "é\ud7ff.txt")]))  # fmt: skip
    yield case("two documents of one name", lambda: zip_of([("a.txt", said), ("a.txt", said * 2)]))
    yield case("no members", lambda: zip_of([]), False)
    yield case(
        "folders and litter only",
        lambda: zip_of([("a/", b""), ("__MACOSX/._a", b"x"), (".DS_Store", b"x"), ("Thumbs.db", b"x")]),
        False,
    )
    yield case("empty documents only", lambda: zip_of([("a.txt", b""), ("b.pdf", b"")]), False)
    yield case("a document that is empty beside one that is not", lambda: zip_of([("a.txt", b"  "), ("b.txt", said)]))
    yield case("600 members", lambda: zip_of([(f"{n}.txt", said) for n in range(600)]), False)
    yield case("70,000 members", lambda: zip_of([(f"{n}.txt", b"") for n in range(70_000)], zipfile.ZIP_STORED), False)
    yield case("locked", lambda: _flagged(zip_of([("a.txt", said)]), 1), False)
    yield case("by a method that nobody knows", lambda: _method(zip_of([("a.txt", said)]), 99), False)
    yield case("cut off before its directory", lambda: zip_of([("a.txt", said)]).partition(b"PK\x01\x02")[0], False)
    yield case(
        "its directory is noise",
        lambda: (lambda a, b, c: a + b + b"\xff" * (len(c) - 22) + c[-22:])(
            *zip_of([("a.txt", said)]).partition(b"PK\x01\x02")
        ),
        False,
    )
    yield case(
        "it says it has another disk",
        lambda: zip_of([("a.txt", said)])[:-18] + b"\x07\x00\x07\x00" + zip_of([("a.txt", said)])[-14:],
        False,
    )
    yield case("bytes before it", lambda: b"PK\x03\x04 stray " + zip_of([("a.txt", said)]))
    yield case(
        "a remark of 60,000 letters",
        lambda: zip_of([("a.txt", said)])[:-2] + struct.pack("<H", 60_000) + b"PK\x05\x06" * 15_000,
        False,
    )
    yield case("other fields that are noise", lambda: _flagged(zip_of([("a.txt", said)]), 0x08), False)
    yield case("a workbook, a bomb and a page", lambda: zip_of([
        ("plan.xlsx", (OFFICE / "plan.xlsx").read_bytes()), ("bomb.xlsx", with_part(OFFICE / "plan.xlsx", "xl/worksheets/sheet1.xml", b" " * 50_000_000)),
        ("page.html", f"<html><body><p>{SAID}</p></body></html>".encode())]))  # fmt: skip
    yield case("hostile documents of all kinds", lambda: zip_of([("a.txt", said), *(
        (case.name, case.make()) for case in (*_rtf(), *_json(), *_xml()) if len(case.make()) < 200_000)]))  # fmt: skip


def _one_spoilt(method: int) -> bytes:
    middle = b"".join(b"%d plans. " % n for n in range(3000))
    body = bytearray(zip_of([("a.txt", SAID.encode()), ("b.txt", middle), ("c.txt", b"Create 20 places.")], method))
    at = body.index(b"b.txt") + 60
    body[at : at + 90] = random.Random(3).randbytes(90)
    return bytes(body)


def _summed_wrong(body: bytes) -> bytes:
    data = bytearray(body)
    for sign, offset in ((b"PK\x01\x02", 16), (b"PK\x03\x04", 14)):
        at = data.index(sign) + offset
        data[at : at + 4] = b"\x01\x02\x03\x04"
    return bytes(data)


def _lying(body: bytes) -> bytes:
    data = bytearray(body)
    for sign, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = data.index(sign) + offset
        data[at : at + 4] = (100).to_bytes(4, "little")
    return bytes(data)


def _method(body: bytes, method: int) -> bytes:
    data = bytearray(body)
    for sign, offset in ((b"PK\x01\x02", 10), (b"PK\x03\x04", 8)):
        at = data.index(sign) + offset
        data[at : at + 2] = method.to_bytes(2, "little")
    return bytes(data)


def _overlapping() -> bytes:
    """A directory that names one packed member of 9 MB four hundred times."""
    body = zip_of([("a.txt", b"0" * 9_000_000)])
    start, end = body.index(b"PK\x01\x02"), body.index(b"PK\x05\x06")
    entry = body[start:end]
    tail = bytearray(body[end:])
    struct.pack_into("<HHLL", tail, 8, 400, 400, 400 * len(entry), start)
    return body[:start] + entry * 400 + bytes(tail)


def _nested(depth: int) -> bytes:
    body = zip_of([("a.txt", SAID.encode())])
    for n in range(depth):
        body = zip_of([(f"{n}.zip", body)])
    return body


# --- Old Office, and wrong names ------------------------------------------------------------------------------------


def _old_office() -> Iterator[Case]:
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

    def utf16(name: str) -> bytes:
        return name.encode("utf-16-le")

    sheet = (OFFICE / "plan.xls").read_bytes()
    yield Case("ole/a head and nothing", lambda: head + bytes(600))
    yield Case("ole/locked", lambda: head + bytes(600) + utf16("EncryptedPackage") + bytes(600))
    yield Case("ole/a workbook by name only", lambda: head + bytes(600) + utf16("Workbook") + bytes(600))
    yield Case(
        "ole/its table of sectors leads back to itself", lambda: sheet[:512] + struct.pack("<L", 0) * 128 + sheet[1024:]
    )
    yield Case(
        "ole/its table of sectors is noise", lambda: sheet[:512] + random.Random(4).randbytes(512) + sheet[1024:]
    )
    yield Case("ole/sectors of two thousand million bytes", lambda: sheet[:30] + b"\x1f\x00" + sheet[32:])
    yield Case("ole/sectors of one byte", lambda: sheet[:30] + b"\x00\x00" + sheet[32:])
    yield Case("ole/more tables than bytes", lambda: sheet[:44] + b"\xff\xff\xff\x7f" + sheet[48:])
    yield Case("ole/a stream of the oldest kind", lambda: b"\x09\x08\x10\x00" + random.Random(5).randbytes(3000))
    yield Case("ole/a stream of two bytes", lambda: b"\x09\x08")


def _magic() -> Iterator[Case]:
    page = f"<!doctype html><html><body><p>{SAID}</p></body></html>".encode()
    word = (OFFICE / "plan.docx").read_bytes()
    yield Case("magic/a page called PDF", lambda: page, "application/pdf", says=True)
    yield Case("magic/a Word file called PDF", lambda: word, "application/pdf")
    yield Case(
        "magic/a PDF called Word",
        one_page,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        says=True,
    )
    yield Case("magic/a PDF called a page", one_page, "text/html", says=True)
    yield Case("magic/a page that speaks of %PDF-1.4", lambda: page.replace(b"Reduce", b"%PDF-1.4 Reduce"), "text/html")
    yield Case("magic/a text that begins %PDF-", lambda: f"%PDF- is how PDFs begin. {SAID}".encode(), "text/plain")
    yield Case("magic/a text that begins PK", lambda: b"PK\x03\x04" + SAID.encode(), "text/plain")
    yield Case(
        "magic/a PDF and a ZIP in one",
        lambda: one_page() + zip_of([("a.txt", b"Other words.")]),
        "application/pdf",
        says=True,
    )
    yield Case(
        "magic/a ZIP and a PDF in one", lambda: zip_of([("a.txt", SAID.encode())]) + one_page(), "application/zip"
    )
    yield Case("magic/a Word file after a line", lambda: b"\r\n" + word, "application/octet-stream")
    yield Case("magic/a picture", lambda: b"\x89PNG\r\n\x1a\n" + random.Random(6).randbytes(3000), "image/png")
    yield Case("magic/a program", lambda: b"\x7fELF" + random.Random(7).randbytes(3000), "application/pdf")
    yield Case("magic/noise", lambda: random.Random(8).randbytes(100_000), "application/octet-stream")
    yield Case("magic/packed by gzip", lambda: __import__("gzip").compress(SAID.encode()), "application/gzip")
    yield Case("magic/a 7z file", lambda: b"7z\xbc\xaf\x27\x1c" + random.Random(9).randbytes(900), "application/pdf")


# --- By mutation ----------------------------------------------------------------------------------------------------


def originals() -> list[Path]:
    """Examples of every format; .doc and .ppt are left out here: each costs a start of LibreOffice."""
    office = [path for path in OFFICE.iterdir() if path.suffix not in (".doc", ".ppt")]
    pdfs = [PDF / f"{maker}_{kind}.pdf" for maker, kind in (
        ("reportlab", "plan"), ("typst", "plan"), ("fpdf", "agreement"), ("libreoffice", "agreement"), ("chromium", "columns"))]  # fmt: skip
    others = [path for suffix in ("csv", "html", "txt") for path in sorted(TUNE.glob(f"*.{suffix}"))[:2]]
    return [
        *sorted(office),
        *pdfs,
        *others,
        *sorted(WEB.glob("*.html"))[:2],
        *sorted(WEB.glob("*publication__pub*.json")),
    ]


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: int(len(data) * chance.choice((0.1, 0.5, 0.8, 0.95, 0.999)))]


def _flip(data: bytes, chance: random.Random, often: int = 4) -> bytes:
    changed = bytearray(data)
    for _ in range(often):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _flip_many(data: bytes, chance: random.Random) -> bytes:
    return _flip(data, chance, max(50, len(data) // 200))


def _blank(data: bytes, chance: random.Random) -> bytes:
    at, length = chance.randrange(len(data)), max(16, len(data) // 10)
    return data[:at] + bytes(len(data[at : at + length])) + data[at + length :]


def _without(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data))
    return data[:at] + data[at + max(4, len(data) // 20) :]


def _twice(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data))
    return data[: at + 500] + data[at:]


def _numbers(data: bytes, chance: random.Random) -> bytes:
    """Numbers in the file's own marks put out of all bounds."""
    import re

    wild = (b"-1", b"0", b"99999999999", b"4294967296", b"1e99", b"")
    return re.sub(rb"\d+", lambda found: chance.choice(wild) if chance.random() < 0.05 else found[0], data)


SPOIL: dict[str, Callable[[bytes, random.Random], bytes]] = {
    "cut off": _cut,
    "bits flipped": _flip,
    "many bits flipped": _flip_many,
    "a stretch blank": _blank,
    "a stretch gone": _without,
    "a stretch twice": _twice,
}


def _inside(path: Path, spoil: Callable[[bytes, random.Random], bytes], chance: random.Random) -> bytes:
    """A packed file whole as such, with one of its parts spoilt."""
    with zipfile.ZipFile(path) as package:
        part = chance.choice(
            [info.filename for info in package.infolist() if info.filename.endswith(".xml") and info.file_size]
        )
        return with_part(path, part, spoil(package.read(part), chance))


def by_mutation(seed: int = 5) -> list[Case]:
    cases: list[Case] = []
    for path in originals():
        for name, spoil in {**SPOIL, "numbers out of bounds": _numbers}.items():
            key = f"{seed} {path.name} {name}"
            family = path.suffix.lstrip(".")
            if spoil is not _numbers or path.read_bytes()[:2] != b"PK":
                cases.append(Case(
                    f"{family}/{path.name}: {name}", lambda p=path, s=spoil, k=key: s(p.read_bytes(), random.Random(k)), original=path))  # type: ignore[misc]  # fmt: skip
            if path.read_bytes()[:2] == b"PK":
                cases.append(Case(
                    f"{family}/{path.name}: {name}, in a part", lambda p=path, s=spoil, k=key: _inside(p, s, random.Random(k)), original=path))  # type: ignore[misc]  # fmt: skip
    return cases
