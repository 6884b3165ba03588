"""Any bytes at all given to each reader and each parser of pages: only the errors they declare come out, in time.

`make test` tries a few hundred, `make test-slow` thousands of them.
"""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from db.records import Reading, Unreadable
from monitor.reading import READERS, ocr, read
from monitor.targets import find_targets
from spiders import cmis, faults, govuk, guards, links, moderngov, words
from spiders.guards import Fault
from tests.floor import floor
from tests.hostile import LAUGHS, OUTSIDE, SPOIL, WEB, originals, with_part

FLOORS = 300  # for one input of some kilobytes: what never ends, or grows with its square, takes thousands
_FLOOR = floor()
PAGE = "https://democracy.example.gov.uk/mgAi.aspx?ID=1"
QUICK = settings(
    max_examples=5, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True, database=None
)
DEEP = settings(QUICK, max_examples=400, phases=(Phase.explicit, Phase.generate, Phase.shrink))
DEPTHS = [
    pytest.param(QUICK, id="quick"),
    pytest.param(DEEP, id="deep", marks=[pytest.mark.slow, pytest.mark.timeout(1200)]),
]


@pytest.fixture(autouse=True)
def no_ocr(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Pictures are not this test's matter: they take seconds each."""
    monkeypatch.setattr(ocr, "installed", lambda: False)
    yield


def in_time(function: Callable[..., Any], *args: Any, declared: type[Exception]) -> Any:
    """What function gives, None where it raised what it declares; anything else, or taking too long, fails."""
    start = time.process_time()
    try:
        return function(*args)
    except declared as fault:
        assert getattr(fault, "reason", "") and getattr(fault, "words", "")
        return None
    finally:
        assert time.process_time() - start < FLOORS * _FLOOR


# --- What is tried --------------------------------------------------------------------------------------------------

ODD = st.sampled_from((
    "", "0", "-1", "²", "９", "1e9", "99999999999999999999", "[", "http://[", "//[::1", "http://a:99999999/", "\\", "\x00",
    "\ud800", "%", "%zz", "javascript:x", "a" * 3000, "<" * 300, "&#x110000;", "../" * 50, "ＭGAI.aspx", "31/02/2026",
    "99 September 9999", "0/0/0000", "mgAi.aspx?ID=²", "documents/s12345/x.pdf", "ieListDocuments.aspx?MId=1&CId=x",
    "x" * 500 + ".pdf", "Safety valve agreement",
))  # fmt: skip
TEXT = st.one_of(ODD, st.text(max_size=60))
TAGS = (
    "a", "p", "table", "tr", "td", "th", "ul", "ol", "li", "h1", "h2", "div", "main", "script", "title", "meta", "base",
    "span", "section", "details", "summary", "sup", "br", "pre", "dl", "dt", "dd", "b", "img", "caption", "select", "svg",
)  # fmt: skip
NAMES = (
    "href", "class", "id", "name", "colspan", "rowspan", "start", "value", "type", "style", "hidden", "role",
    "aria-level", "title", "charset", "content", "reversed",
)  # fmt: skip
CLASSES = (
    "mgAiTitleLnk", "mgAiTitleTxt", "mgSubTitleTxt", "mgSubSubTitleTxt", "DocumentListItem", "TitleLink", "gem-c-attachment",
    "gem-c-attachment__link", "attachment", "mgHide", "visually-hidden", "note", "1", "a", "i", "display:none",
)  # fmt: skip


def tag(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    attributes = st.lists(st.tuples(st.sampled_from(NAMES), st.one_of(ODD, st.sampled_from(CLASSES))), max_size=3)

    def made(name: str, given: list[tuple[str, str]], parts: list[str], ended: bool) -> str:
        said = "".join(f' {key}="{value}"' for key, value in given)
        return f"<{name}{said}>{''.join(parts)}{f'</{name}>' if ended else ''}"

    return st.builds(made, st.sampled_from(TAGS), attributes, st.lists(inner, max_size=4), st.booleans())


MARKUP = st.recursive(TEXT, tag, max_leaves=25)
PAGES = st.one_of(
    MARKUP.map(lambda text: f"<html><body>{text}</body></html>".encode("utf-8", "surrogatepass")),
    MARKUP.map(lambda text: text.encode("utf-8", "replace")),
    st.binary(max_size=600),
)
CHARSETS = st.sampled_from(
    ("", "utf-8", "utf-16", "hex", "idna", "undefined", "utf-7", "unicode_escape", "x" * 40, "cp037")
)
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), TEXT),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXT, inner, max_size=3)),
    max_leaves=6,
)


def spoilt_json(path: Path) -> st.SearchStrategy[bytes]:
    """An example with some of its values put in others' places."""
    return st.builds(
        _spoilt_json, st.just(path), st.randoms(use_true_random=False), st.lists(VALUES, min_size=1, max_size=4)
    )


def _spoilt_json(path: Path, chance: random.Random, values: list[Any]) -> bytes:
    item = json.loads(path.read_text(encoding="utf-8"))
    for value in values:
        at, key = item, chance.choice(sorted(item))
        while isinstance(at[key], dict | list) and at[key] and chance.random() < 0.7:
            at = at[key]
            key = chance.choice(sorted(at)) if isinstance(at, dict) else chance.randrange(len(at))
        at[key] = value
    return json.dumps(item).encode()


def spoilt(path: Path) -> st.SearchStrategy[bytes]:
    """An example file spoilt in one of the ways of tests.hostile, with any bytes put into it besides."""

    def made(name: str, chance: random.Random, piece: bytes) -> bytes:
        data = SPOIL[name](path.read_bytes(), chance)
        at = chance.randrange(len(data) + 1)
        return data[:at] + piece + data[at:]

    return st.builds(made, st.sampled_from(sorted(SPOIL)), st.randoms(use_true_random=False), st.binary(max_size=12))


def spoilt_xml(path: Path) -> st.SearchStrategy[bytes]:
    """An example of XML with words, values and whole elements exchanged."""

    def made(chance: random.Random, piece: str) -> bytes:
        text = path.read_text(encoding="utf-8")
        places = [at for at, letter in enumerate(text) if letter in '>"<']
        start = chance.choice(places)
        end = chance.choice([at for at in places if start <= at <= start + 200])
        return (text[: start + 1] + piece + text[end:]).encode("utf-8", "replace")

    return st.builds(made, st.randoms(use_true_random=False), TEXT)


# --- Readers --------------------------------------------------------------------------------------------------------


def reads(body: bytes, media_type: str = "") -> None:
    reading = in_time(read, body, media_type, declared=Unreadable)
    if reading is not None:
        assert isinstance(reading, Reading) and any(block.text.strip() for block in reading)
        in_time(find_targets, reading, declared=Unreadable)


@pytest.mark.parametrize("depth", DEPTHS)
@pytest.mark.parametrize("kind", sorted(set(READERS) - {"doc", "ppt"}))
def test_a_reader_given_any_bytes(kind: str, depth: settings) -> None:
    """Also what another reader should have had: what bytes are is not its matter."""

    @depth
    @given(st.binary(max_size=500))
    def tried(body: bytes) -> None:
        in_time(READERS[kind], body, declared=Unreadable)

    tried()


@pytest.mark.parametrize("depth", DEPTHS)
def test_a_page_of_any_marks_is_read_or_refused(depth: settings) -> None:
    @depth
    @given(PAGES, CHARSETS)
    def tried(body: bytes, charset: str) -> None:
        reads(body, f"text/html; charset={charset}")

    tried()


@pytest.mark.parametrize("depth", DEPTHS)
def test_any_text_is_read_or_refused(depth: settings) -> None:
    lines = st.lists(st.one_of(TEXT, st.sampled_from(("| a | b |", "|---|---|", "1. Plans", "a,b,c", "(b) x", "# Plans", "> x", "EHC plans  1,500  1,400"))), max_size=12)  # fmt: skip

    @depth
    @given(lines.map("\n".join), st.sampled_from(("text/plain", "text/csv", "message/rfc822")))
    def tried(text: str, media_type: str) -> None:
        reads(text.encode("utf-8", "surrogatepass"), media_type)

    tried()


@pytest.mark.parametrize("depth", DEPTHS)
def test_any_rtf_is_read_or_refused(depth: settings) -> None:
    words = st.sampled_from(("b", "u", "uc", "cell", "row", "trowd", "cellx", "par", "pard", "intbl", "ansicpg", "f", "fs", "li", "ls", "ilvl", "bin", "'", "*\\x", "footnote", "deleted", "v", "clmrg", "clvmrg", "outlinelevel", "s", "stylesheet", "listtext", "field", "fldinst"))  # fmt: skip
    pieces = st.one_of(
        st.sampled_from(("{", "}", "\\", "\n")),
        st.builds(
            lambda word, number: f"\\{word}{number} ", words, st.one_of(st.just(""), st.integers(-(10**12), 10**12))
        ),
        st.text(max_size=9),
    )

    @depth
    @given(st.lists(pieces, max_size=40).map("".join))
    def tried(text: str) -> None:
        reads(b"{\\rtf1 " + text.encode("utf-8", "surrogatepass") + b"}")

    tried()


@pytest.mark.parametrize("depth", DEPTHS)
def test_spoilt_examples_are_read_or_refused(depth: settings) -> None:
    @depth
    @given(st.sampled_from(originals()).flatmap(spoilt))
    def tried(body: bytes) -> None:
        reads(body)

    tried()


@pytest.mark.parametrize("depth", DEPTHS)
@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("tracked.docx", "word/document.xml"),
        ("plan_libreoffice.xlsx", "xl/worksheets/sheet1.xml"),
        ("plan.ods", "content.xml"),
        ("clauses.odt", "content.xml"),
        ("plan.pptx", "ppt/slides/slide1.xml"),
    ],
)
def test_packed_documents_with_odd_values_are_read_or_refused(
    name: str, part: str, depth: settings, tmp_path: Path
) -> None:
    from tests.hostile import OFFICE, part_of

    plain = tmp_path / "part.xml"
    plain.write_bytes(part_of(OFFICE / name, part))

    @settings(depth, max_examples=min(depth.max_examples, 500))
    @given(spoilt_xml(plain))
    def tried(xml: bytes) -> None:
        reads(with_part(OFFICE / name, part, xml))

    tried()


@pytest.mark.parametrize("depth", DEPTHS)
def test_any_content_item_is_read_or_refused(depth: settings) -> None:
    @depth
    @given(st.sampled_from(sorted(WEB.glob("*content-example*.json"))).flatmap(spoilt_json))
    def tried(body: bytes) -> None:
        reads(body, "application/json")

    tried()


# --- Parsers of pages -----------------------------------------------------------------------------------------------


def chosen(body: bytes, charset: str) -> None:
    page = links.read_page(body, charset)
    links.choose(page, PAGE, ("plan",))


def judged(body: bytes, charset: str) -> None:
    faults.find_fault(PAGE, PAGE + "&x=1", 200, {}, "text/html", body)
    faults.is_bot_wall(403, {}, body)


def of_moderngov(address: str) -> None:
    moderngov.canonical(address, PAGE)
    moderngov.base_of(address)
    moderngov.page_name(address)
    moderngov.identity_of(address)
    moderngov.parameters(address)
    cmis.documents_tab(address)
    cmis.looks_like(address)
    govuk.api_address(address)
    govuk.public_address(address)
    words.file_type(address)


PAGE_PARSERS: dict[str, Callable[[bytes, str], Any]] = {
    "links": chosen,
    "faults": judged,
    "committees": lambda body, charset: moderngov.read_committee_page(body, PAGE, charset),
    "meetings": moderngov.read_meetings_page,
    "papers": lambda body, charset: moderngov.read_papers_page(body, PAGE, charset),
    "search": lambda body, charset: moderngov.read_search(body, PAGE, charset),
    "CMIS meetings": lambda body, charset: cmis.read_meetings(body, PAGE, charset),
    "CMIS papers": lambda body, charset: cmis.read_papers(body, PAGE, charset),
    "GOV.UK page": lambda body, charset: govuk.read_page_attachments(body, PAGE, f"text/html; charset={charset}"),
}


@pytest.mark.parametrize("depth", DEPTHS)
@pytest.mark.parametrize("name", sorted(PAGE_PARSERS))
def test_a_parser_of_pages_given_any_page(name: str, depth: settings) -> None:
    spoilt_pages = st.sampled_from(sorted(WEB.glob("*.html"))).flatmap(spoilt)

    @depth
    @given(st.one_of(PAGES, spoilt_pages), CHARSETS)
    def tried(body: bytes, charset: str) -> None:
        in_time(PAGE_PARSERS[name], body, charset, declared=Fault)

    tried()


SERVICE = {
    "GetCommittees": lambda body: moderngov.read_committees(body),
    "GetMeetings": lambda body: moderngov.read_meetings(body),
    "GetMeeting": lambda body: moderngov.read_meeting(body, PAGE),
}


@pytest.mark.parametrize("depth", DEPTHS)
@pytest.mark.parametrize("name", sorted(SERVICE))
def test_a_parser_of_the_web_service_given_any_answer(name: str, depth: settings) -> None:
    example = WEB / f"moderngov__{name}.xml"

    @depth
    @given(st.one_of(spoilt_xml(example), spoilt(example), st.binary(max_size=300)))
    def tried(body: bytes) -> None:
        in_time(SERVICE[name], body, declared=Fault)

    tried()


@pytest.mark.parametrize("declaration", [LAUGHS, OUTSIDE])
def test_entities_in_an_answer_of_the_web_service_are_never_put_in(declaration: str) -> None:
    answer = f"<?xml version='1.0'?>{declaration}<committees><committee><committeeid>1</committeeid><committeetitle>A &a; &a12; B</committeetitle></committee></committees>"
    found = in_time(moderngov.read_committees, answer.encode(), declared=Fault)
    assert found is None or ("root:" not in found[0].name and len(found[0].name) < 100)


def item_of(body: bytes) -> None:
    item = govuk.read_item(body)
    govuk.note_of(item)
    govuk.attachments_of(item, PAGE)


@pytest.mark.parametrize("depth", DEPTHS)
def test_a_parser_of_content_items_given_any_answer(depth: settings) -> None:
    items = st.sampled_from(sorted(WEB.glob("*content-example*.json"))).flatmap(spoilt_json)

    @depth
    @given(st.one_of(items, VALUES.map(lambda value: json.dumps(value).encode()), st.binary(max_size=200)))
    def tried(body: bytes) -> None:
        in_time(item_of, body, declared=Fault)

    tried()


@pytest.mark.parametrize("depth", DEPTHS)
def test_a_parser_of_search_results_given_any_answer(depth: settings) -> None:
    results = st.sampled_from(sorted(WEB.glob("*search*.json"))).flatmap(spoilt_json)

    @depth
    @given(st.one_of(results, VALUES.map(lambda value: json.dumps(value).encode()), st.binary(max_size=200)))
    def tried(body: bytes) -> None:
        in_time(govuk.results_of, body, PAGE, declared=Fault)

    tried()


@pytest.mark.parametrize("depth", DEPTHS)
def test_any_address_is_understood_or_refused(depth: settings) -> None:
    starts = st.sampled_from(
        (
            "",
            "http://",
            "https://",
            "//",
            "/",
            "https://democracy.example.gov.uk/",
            "mailto:",
            "http:",
            "https://[",
            "https://a@",
            "https://a:",
        )
    )

    @depth
    @given(starts, TEXT)
    def tried(start: str, text: str) -> None:
        in_time(guards.absolute, PAGE, start + text, declared=Fault)
        in_time(of_moderngov, start + text, declared=Fault)

    tried()


@pytest.mark.slow
@pytest.mark.parametrize("parser", sorted(PAGE_PARSERS))
@pytest.mark.parametrize(
    "mark",
    [
        "<a href=x>",
        "<div>",
        "<",
        "<!--",
        "<script>",
        "<table><tr><td>",
        "<title>",
        "<a href=documents/s1/x.pdf>x",
        " ",
        "&#",
    ],
)
def test_a_page_of_one_mark_without_end_is_parsed_in_time(parser: str, mark: str) -> None:
    in_time(PAGE_PARSERS[parser], (mark * 59_000)[:2_900_000].encode(), "", declared=Fault)
