"""Bad documents in a real night: each is a fault of its own or nothing, the run goes on, and nothing false is told."""

from __future__ import annotations

import io
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor.nightly import NightReport, run_night, utc_now
from tests.site import Site
from tests.test_reading_formats import LAUGHS, OFFICE, with_part
from tests.test_series import Home, pdf, word, words

sys.path.insert(0, str(Path(__file__).parent / "examples"))
import make_pdfs
from make_office import CLAUSES

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("faults of documents")]

AGREEMENT = "This agreement is between the Department for Education and {} County Council."


@dataclass
class Two:
    """What two nights found: on the first all is well, on the second everything goes wrong at once."""

    home: Home
    first: NightReport
    second: NightReport
    changes: list[dict[str, Any]]

    def document(self, title: str) -> dict[str, Any]:
        (found,) = [d for d in self.home.asked("documents") if d["title"] == title]
        return found

    def about(self, title: str) -> list[dict[str, Any]]:
        return [c for c in self.changes if c["document"] == title]


def agreement(council: str, plans: int) -> bytes:
    return word([f"Safety valve agreement: {council}", AGREEMENT.format(council), *words(plans)])


def endless_pdf() -> bytes:
    """Its cross-reference table leads back to itself, its page tree holds itself, and it claims 100,000 pages."""
    head = b"%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
    tree = b"2 0 obj <</Type/Pages/Kids[2 0 R 2 0 R]/Count 100000/Parent 2 0 R>> endobj\n"
    table = len(head + tree)
    rows = [b"xref\n0 3\n0000000000 65535 f \n", b"%010d 00000 n \n" % 9, b"%010d 00000 n \n" % len(head)]
    return head + tree + b"".join(rows) + (
        b"trailer <</Size 3/Root 1 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n" % (table, table)
    )  # fmt: skip


def bomb() -> bytes:
    """A workbook of under 2 MB whose one sheet unpacks to 400 MB."""
    held = io.BytesIO()
    with zipfile.ZipFile(OFFICE / "plan.xlsx") as old, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new:  # fmt: skip
        for name in old.namelist():
            if name != "xl/worksheets/sheet1.xml":
                new.writestr(name, old.read(name))
        with new.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            for _ in range(400):
                sheet.write(b" " * 1_000_000)
    return held.getvalue()


def laughing() -> bytes:
    return with_part(OFFICE / "plan.docx", "word/document.xml", (LAUGHS + CLAUSES).encode())


BAD = {
    "DSG plan locked": make_pdfs.locked(make_pdfs.set_lines(["EHC plans will be reduced to 900 by March 2028."])),
    "DSG plan endless": endless_pdf(),
    "DSG plan bomb": bomb(),
    "DSG plan laughing": laughing(),
    "DSG plan empty": b"",
}


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Two]:
    with Site() as site:
        home = Home(tmp_path_factory.mktemp("documents"), site, "page", "/high-needs")
        moved = pdf(words(1700))
        show(site, [("DSG agreement", "/a.docx", agreement("Kent", 1500)), ("DSG plan moved", "/media/1/plan.pdf", moved)],
             [(title, f"/bad{n}.pdf", pdf(words(1600 + n))) for n, title in enumerate(BAD)],
             [("DSG plan page", "/page.pdf", page(1300))])  # fmt: skip
        first = run_night(home.config)
        show(site, [("DSG agreement", "/a.docx", agreement("Devon", 1100)), ("DSG plan moved", "/media/2/plan.pdf", moved)],
             [(title, f"/bad{n}.pdf", body) for n, (title, body) in enumerate(BAD.items())],
             [("DSG plan page", "/page.pdf", page(1250))])  # fmt: skip
        second = run_night(home.config)
        yield Two(home, first, second, home.asked("changes", run=second.summary.id))


def show(site: Site, *lists: list[tuple[str, str, bytes]]) -> None:
    site.pages.clear()
    links = ""
    for title, path, body in (row for rows in lists for row in rows):
        site.add(path, body, type="application/octet-stream")
        links += f"<li><a href='{path}'>{title}</a></li>"
    site.page("/high-needs", f"<h1>High needs</h1><ul>{links}</ul>", title="High needs")


def page(plans: int) -> bytes:
    """A web page, served as a PDF."""
    inside = "".join(f"<p>{each}</p>" for each in words(plans))
    return f"<!doctype html><html><head><title>Plan</title></head><body><main>{inside}</main></body></html>".encode()


def test_the_first_night_is_well(two: Two) -> None:
    assert two.first.exit_code == 0
    assert {t["value"] for t in two.home.asked("targets")} >= {1700}


def test_18_the_same_file_at_a_new_media_id_is_the_same_document(two: Two) -> None:
    document = two.document("DSG plan moved")
    assert document["versions"] == 1 and document["url"].endswith("/media/2/plan.pdf")
    (change,) = two.about("DSG plan moved")
    assert change["kind"] == "document_moved" and not change["alerted"]
    assert any("address changed" in note for note in change["notes"])


def test_19_another_councils_agreement_is_a_doubt_and_no_change_of_targets(two: Two) -> None:
    (change,) = two.about("DSG agreement")
    assert change["kind"] == "document_revised"
    assert any(note.startswith("identity doubt") and "Devon" in note for note in change["notes"])
    assert change["alerted"]


@pytest.mark.parametrize("title", [title for title in BAD if not title.endswith("empty")])
def test_22_to_25_a_document_that_cannot_be_read_is_kept_and_named_and_tells_of_no_change(title: str, two: Two) -> None:
    document = two.document(title)
    assert document["versions"] == 2
    (change,) = two.about(title)
    assert change["kind"] == "document_unreadable" and not change["alerted"] and not change["material"]
    assert [words for words in two.second.unreadable if title in words]


def test_26_zero_bytes_are_never_a_version_and_a_page_called_pdf_is_read_as_a_page(two: Two) -> None:
    assert two.document("DSG plan empty")["versions"] == 1
    assert any(failing.url.endswith("/bad4.pdf") for failing in two.second.failing)
    told = [c for c in two.about("DSG plan page") if c["material"]]
    assert [(c["old"]["value"], c["new"]["value"]) for c in told] == [(1300, 1250)]


def test_the_run_goes_on_and_says_what_needs_attention(two: Two) -> None:
    assert two.second.exit_code == 1
    assert len(two.second.unreadable) == 4
    assert {c["document"] for c in two.changes if c["alerted"]} == {"DSG agreement", "DSG plan page"}


def test_19_the_own_document_back_is_compared_with_what_it_was_before_the_stranger(tmp_path: Path) -> None:
    with Site() as site:
        home = Home(tmp_path, site, "page", "/high-needs")
        for council, plans in (("Kent", 1500), ("Devon", 1100), ("Kent", 1450)):
            show(site, [("DSG agreement", "/a.docx", agreement(council, plans))])
            last = run_night(home.config)
        changes = home.asked("changes", run=last.summary.id)
        told = [
            (c["old"]["value"], c["new"]["value"]) for c in changes if c["kind"] == "target_altered" and c["alerted"]
        ]
        assert told == [(1500, 1450)]
        assert [c for c in changes if c["kind"] in ("target_added", "target_removed")] == []
        assert any("the doubt is over" in note for c in changes for note in c["notes"])


def test_23_what_could_not_be_read_one_night_is_read_the_next_and_its_change_is_told(tmp_path: Path) -> None:
    with Site() as site:
        home = Home(tmp_path, site, "page", "/high-needs")
        hurried = replace(home.config, reading=replace(home.config.reading, seconds=0.01))
        show(site, [("DSG agreement", "/a.docx", agreement("Kent", 1500))])
        run_night(home.config)
        show(site, [("DSG agreement", "/a.docx", agreement("Kent", 1400))])
        second = run_night(hurried)
        assert len(second.unreadable) == 1
        again = run_night(hurried, clock=lambda: utc_now() + timedelta(days=1))
        assert again.unreadable == () and home.asked("changes", run=again.summary.id) == []  # said once
        last = run_night(home.config, clock=lambda: utc_now() + timedelta(days=2))
        told = [c for c in home.asked("changes", run=last.summary.id) if c["alerted"]]
        assert [(c["kind"], c["old"]["value"], c["new"]["value"]) for c in told] == [("target_altered", 1500, 1400)]


def lettered(part: int, letter: str, must: str = "must", plans: int = 1500) -> list[str]:
    """Sixty clauses of a plan whose parts are numbered from `part` and whose items are lettered from `letter`."""
    lines = ["DSG management plan: Kent"]
    for number in range(part, part + 12):
        theme = number - part + 1
        lines += [
            f"{number}. Matter {theme} of the plan",
            f"{number}.1 Each request of group {theme} for an EHC needs assessment {must if theme == 7 else 'must'} be "
            f"considered by the panel within six weeks, as clause {number - 1}.2 says.",
            f"{number}.2 The council will place children of area {theme} in mainstream schools wherever their parents "
            f"ask for it; see paragraphs {number}.1 and {number}.3.",
            f"{number}.3 Placements of team {theme} in independent special schools are reviewed each year under:",
            f"({letter}) the rules of the schools forum for budget line {theme};",
            f"({chr(ord(letter) + 1)}) the code of practice for children with an EHC plan of group {theme}.",
        ]
        if theme == 9:
            lines.append(f"{number}.4 We will reduce the number of EHC plans to {plans:,} by March 2028.")
    return lines


@pytest.mark.parametrize("make", [word, pdf])
def test_34_a_document_lettered_anew_is_one_note_and_a_change_within_it_is_that_change_alone(
    make: Callable[[list[str]], bytes], tmp_path: Path
) -> None:
    with Site() as site:
        home = Home(tmp_path, site, "page", "/high-needs")

        def night(lines: list[str]) -> list[dict[str, Any]]:
            show(site, [("DSG plan", "/plan", make(lines))])
            return home.asked("changes", run=run_night(home.config).summary.id)

        night(lettered(3, "a"))
        mails = set(home.config.outbox_dir.glob("*.eml"))
        (note,) = night(lettered(4, "b"))
        assert (note["kind"], note["material"], note["alerted"], note["notes"]) == (
            "document_revised", False, False, ["cosmetic"],
        )  # fmt: skip
        assert set(home.config.outbox_dir.glob("*.eml")) == mails
        changes = [c for c in night(lettered(5, "c", must="may", plans=1400)) if c["material"]]
        assert sorted(c["kind"] for c in changes) == ["reworded", "target_altered"]
        (reworded,) = [c for c in changes if c["kind"] == "reworded"]
        assert "of group 7" in reworded["new"]["quote"] and "softened" in " ".join(reworded["notes"])
