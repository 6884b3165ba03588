"""What takes a document's place is compared with it; a new report of a series with the one before it."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import docx
import pytest
from fpdf import FPDF

from monitor.config import Config, load_config
from monitor.nightly import run_night
from tests.site import Site, source_row

pytestmark = pytest.mark.slow

PUBLICATION = "/government/publications/very-high-deficit"
FILLER = (
    "This paper sets out how the council will bring the high needs block of its dedicated schools grant into balance "
    "while it goes on meeting the needs of children and young people with special educational needs and disabilities.",
    "The council has worked with schools, parents and health partners on the plan and reports on it to the forum.",
)


def words(plans: int, *more: str) -> list[str]:
    return [*FILLER, f"We will reduce the number of EHC plans to {plans:,} by March 2028.", *more]


def word(paragraphs: list[str]) -> bytes:
    made, out = docx.Document(), io.BytesIO()
    for each in paragraphs:
        made.add_paragraph(each)
    made.save(out)
    return out.getvalue()


def pdf(paragraphs: list[str]) -> bytes:
    made = FPDF()
    made.add_page()
    made.set_font("Helvetica", size=11)
    for each in paragraphs:
        made.multi_cell(0, 6, each)
        made.ln(4)
    return bytes(made.output())


class Home:
    """A site with one page or publication, and the nights that watch it."""

    def __init__(self, folder: Path, site: Site, spider: str, path: str) -> None:
        self.site, self.path = site, path
        self.settings = folder / "valvewatch.toml"
        council = "England" if spider.startswith("govuk") else "Kent"
        (folder / "sources.toml").write_text(source_row(spider, site.url(path), council), encoding="utf-8")
        self.settings.write_text(
            '[sources]\nfile = "sources.toml"\nonly = true\n[crawl]\ndelay = 0.0\nretry_wait = 0.1\n'
            '[network]\nallow = ["127.0.0.0/8"]\n[email]\nfeed = "feed.xml"\n'
            '[[readers]]\nname = "Ann"\naddress = "ann@charity.example"\n',
            encoding="utf-8",
        )

    @property
    def config(self) -> Config:
        return load_config(self.settings)

    def links(self, **files: tuple[str, bytes]) -> None:
        """The page leads to these: name = (title, body of a Word file)."""
        for name, (_, body) in files.items():
            self.site.add(f"/{name}.docx", body, type="application/octet-stream")
        listed = "".join(f"<li><a href='/{name}.docx'>{title}</a></li>" for name, (title, _) in files.items())
        self.site.page(self.path, f"<h1>High needs</h1><ul>{listed}</ul>")

    def publish(
        self, *attachments: dict[str, str], note: str = "First published.", date: str = "2026-04-01T16:04:00Z"
    ) -> None:
        history = [{"note": note, "public_timestamp": date}]
        item = {"schema_name": "publication", "title": "Agreements", "public_updated_at": date,
                "details": {"attachments": list(attachments), "change_history": history}}  # fmt: skip
        self.site.add(f"/api/content{self.path}", json.dumps(item), type="application/json")

    def night(self) -> list[dict[str, Any]]:
        """One night; what it found that is material."""
        report = run_night(self.config)
        return [row for row in self.asked("changes", run=report.summary.id) if row["material"]]

    def asked(self, question: str, **given: Any) -> list[dict[str, Any]]:
        from db.history import History

        with closing(History.open(self.config.database_url, self.config.archive_dir)) as past:
            return list(getattr(past, question)(**given))


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as opened:
        yield opened


def moves(changes: list[dict[str, Any]]) -> list[tuple[str, Any, Any]]:
    return [(c["kind"], (c["old"] or {}).get("value"), (c["new"] or {}).get("value")) for c in changes]


def test_a_new_report_is_compared_with_the_last_of_its_series(tmp_path: Path, site: Site) -> None:
    home = Home(tmp_path, site, "page", "/high-needs")
    first = ("High needs monitoring report Q1 2025-26", word(words(1500)))
    second = ("High needs monitoring report Q2 2025-26", word(words(1500, "A second chapter on transport.")))
    home.links(q2=second, q1=first)
    assert home.night() == []
    third = ("High needs monitoring report Q3 2025-26", word(words(1400, "A third chapter on post-16.")))
    home.links(q3=third, q2=second, q1=first)
    changes = home.night()
    assert moves(changes) == [("document_new", None, None), ("target_altered", 1500, 1400)]
    versions = {
        row["id"]: row["title"] for d in home.asked("documents") for row in home.asked("versions", document_id=d["id"])
    }
    assert "Q2" in versions[changes[1]["old"]["version"]] and "Q3" in versions[changes[1]["new"]["version"]]
    assert any("Q2 2025-26" in note for note in changes[1]["notes"])
    assert {row["alerted"] for row in home.asked("changes", run=2) if row["material"]} == {True}
    assert "1,400" in (tmp_path / "feed.xml").read_text(encoding="utf-8")
    late = ("High needs monitoring report Q4 2024-25", word(words(1600)))
    home.links(q3=third, q2=second, q1=first, q0=late)
    assert moves(home.night()) == [("document_new", None, None)]


def test_what_a_new_report_states_as_the_one_before_is_no_news(tmp_path: Path, site: Site) -> None:
    home = Home(tmp_path, site, "page", "/high-needs")
    places = "We will reduce reliance on independent placements. We will open 40 new places in special schools by September 2027."
    plan = ("DSG management plan", word(words(1500, "We will cut tribunal appeals to 30 by March 2027.")))
    first = ("High needs monitoring report Q1 2025-26", word(words(1500, places)))
    home.links(plan=plan, q1=first)
    home.night()
    known = "We will cut tribunal appeals to 30 by March 2027."  # by the plan, though not by the report before
    second = ("High needs monitoring report Q2 2025-26", word(words(1500, known, places, "A chapter on transport.")))
    home.links(plan=plan, q2=second, q1=first)
    (new,) = home.night()
    assert new["kind"] == "document_new" and not [
        note for note in new["notes"] if "new target" in note or "commitment," in note
    ]
    third = (
        "High needs monitoring report Q3 2025-26",
        word(words(1500, "No more than 12 residential placements by March 2027.")),
    )
    home.links(plan=plan, q3=third, q2=second, q1=first)
    new, added = home.night()
    assert (added["kind"], added["measure"], added["new"]["value"]) == ("target_added", "placements_residential", 12)
    assert any(note.startswith("duty: ") for note in added["notes"]) and any("Q2" in note for note in added["notes"])
    (dropped,) = [
        note for note in new["notes"] if note.startswith("stated by the report before it and not by this one")
    ]
    assert "40" in dropped and "1,500" not in dropped


def test_a_target_that_moves_from_a_sentence_to_a_table_is_told_with_both_figures(tmp_path: Path, site: Site) -> None:
    home = Home(tmp_path, site, "page", "/high-needs")
    second = ("DSG management plan v2", word(words(1500)))
    home.links(plan_v2=second)
    home.night()
    made, out = docx.Document(), io.BytesIO()
    made.add_heading("Targets of the plan")
    table = made.add_table(rows=2, cols=3)
    for row, cells in zip(table.rows, (("Target", "2026-27", "2027-28"), ("EHC plans", "1,460", "1,400")), strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    made.save(out)
    home.links(plan_v3=("DSG management plan v3", out.getvalue()), plan_v2=second)
    assert ("target_altered", 1500, 1400) in moves(home.night())


def test_a_third_version_that_takes_the_seconds_place_is_the_same_document(tmp_path: Path, site: Site) -> None:
    home = Home(tmp_path, site, "page", "/high-needs")
    home.links(plan_v2=("DSG management plan v2", word(words(1500))))
    home.night()
    rewritten = [f"Chapter {n} was written anew for this version, with other words on other matters." for n in range(3)]
    home.links(plan_v3=("DSG management plan v3", word(words(1400, *rewritten))))
    assert moves(home.night()) == [("target_altered", 1500, 1400)]
    (document,) = [d for d in home.asked("documents") if d["url"].endswith(".docx")]
    assert document["versions"] == 2 and document["url"].endswith("plan_v3.docx")


def test_a_second_move_names_the_address_that_was_left(tmp_path: Path, site: Site) -> None:
    home = Home(tmp_path, site, "page", "/high-needs")
    body = word(words(1500))
    said = []
    for name in ("first", "second", "third"):
        home.links(**{name: ("DSG management plan", body)})
        home.night()
        said = [row["notes"] for row in home.asked("changes") if row["kind"] == "document_moved"]
    assert [["second.docx" in note.split(" to ")[1] for note in notes] for notes in said] == [[True], [False]]
    assert "second.docx to" in said[1][0] and "third.docx" in said[1][0]


def test_an_html_attachment_that_takes_a_pdfs_place_is_the_same_document(tmp_path: Path, site: Site) -> None:
    home = Home(tmp_path, site, "govuk_publication", PUBLICATION)
    site.add("/media/1/kent.pdf", pdf(words(1500)), type="application/pdf")
    title = "Dedicated schools grant safety valve agreement: Kent"
    home.publish({"attachment_type": "file", "id": "1", "title": title, "url": site.url("/media/1/kent.pdf")})
    home.night()
    body = "".join(f"<p>{each}</p>" for each in words(1400))
    site.page(PUBLICATION + "/kent", f"<h1>{title}</h1>{body}", title=title)
    home.publish({"attachment_type": "html", "id": "2", "title": title, "url": PUBLICATION + "/kent"})
    changes = home.night()
    assert moves(changes) == [("target_altered", 1500, 1400)]
    assert any(note.startswith("silent edit: ") and "1 April 2026" in note for note in changes[0]["notes"])
    (document,) = [d for d in home.asked("documents") if d["council"] == "Kent"]
    assert document["versions"] == 2


def silent(changes: list[dict[str, Any]]) -> list[str]:
    return [note for change in changes for note in change["notes"] if note.startswith("silent edit: ")]


@pytest.mark.parametrize("etag", ["", '"as it was"'])
def test_new_words_at_the_same_address_under_the_same_date_are_a_silent_edit(
    tmp_path: Path, site: Site, etag: str
) -> None:
    home = Home(tmp_path, site, "govuk_publication", PUBLICATION)
    title = "Dedicated schools grant safety valve agreement: Kent"
    bodies = {plans: pdf(words(plans)) for plans in (1500, 1400, 1300, 1200)}

    def night(plans: int, **said: str) -> list[dict[str, Any]]:
        site.add("/media/1/kent.pdf", bodies[plans], type="application/pdf")
        home.publish(
            {"attachment_type": "file", "id": "1", "title": title, "url": site.url("/media/1/kent.pdf")}, **said
        )
        site.pages[f"/api/content{PUBLICATION}"].etag = etag and f'{etag[:-1]} {said}"'  # type: ignore[union-attr]
        return home.night()

    night(1500)
    changes = night(1400)
    assert moves(changes) == [("target_altered", 1500, 1400)]
    (note,) = silent(changes)
    assert "1 April 2026" in note
    # The page is dated anew for another council's sake, and Kent's agreement is changed without a word later on.
    dated = {"date": "2026-06-01T09:00:00Z", "note": "Added Kent's and Bury's agreements."}
    assert night(1400, **dated) == []
    (note,) = silent(night(1300, **dated))
    assert "1 June 2026" in note
    # A change that is announced is none.
    announced = {"date": "2026-11-20T09:00:00Z", "note": "Kent's agreement was revised."}
    changes = night(1200, **announced)
    assert moves(changes) == [("target_altered", 1300, 1200)] and silent(changes) == []
    (document,) = [d for d in home.asked("documents") if d["council"] == "Kent"]
    assert document["versions"] == 4 and document["url"] == site.url("/media/1/kent.pdf")


def test_a_council_page_that_keeps_its_last_updated_date_is_a_silent_edit(tmp_path: Path, site: Site) -> None:
    home = Home(tmp_path, site, "page", "/high-needs")

    def night(plans: int, updated: str) -> list[dict[str, Any]]:
        inside = "".join(f"<p>{each}</p>" for each in words(plans))
        site.page("/high-needs", f"<h1>DSG management plan</h1>{inside}<p>Page last updated: {updated}</p>")
        return home.night()

    night(1500, "4 May 2026")
    changes = night(1400, "4 May 2026")
    assert moves(changes) == [("target_altered", 1500, 1400)]
    (note,) = silent(changes)
    assert "4 May 2026" in note
    assert silent(night(1300, "23 November 2026")) == []


def test_a_change_note_that_leaves_out_the_council_is_pointed_out(tmp_path: Path, site: Site) -> None:
    home = Home(tmp_path, site, "govuk_publication", PUBLICATION)

    def agreement(council: str, plans: int) -> dict[str, str]:
        path = f"/media/{council}.pdf"
        site.add(
            path,
            pdf([f"This agreement is between the DfE and {council} Council.", *words(plans)]),
            type="application/pdf",
        )
        return {
            "attachment_type": "file",
            "id": council,
            "title": f"Safety valve agreement: {council}",
            "url": site.url(path),
        }

    home.publish(agreement("Kent", 1500), agreement("Bury", 800))
    home.night()
    home.publish(
        agreement("Kent", 1400),
        agreement("Bury", 700),
        note="Revised the agreement with Bury.",
        date="2026-11-20T10:00:00Z",
    )
    notes = {change["council"]: change["notes"] for change in home.night()}
    assert set(notes) == {"Kent", "Bury"}
    assert [note for note in notes["Kent"] if note.startswith("said against done: ") and "leaves out Kent" in note]
    assert not [note for note in notes["Bury"] if note.startswith(("said against done", "silent edit"))]


@pytest.mark.parametrize("order", ["old first", "new first"])
def test_a_replaced_file_whose_old_address_leads_to_the_new_one_is_one_document(
    tmp_path: Path, site: Site, order: str
) -> None:
    # GOV.UK gives a replaced file a new address, and sends the old one on to it.
    home = Home(tmp_path, site, "govuk_publication", PUBLICATION)
    old, new = (
        ("/media/1/kent.pdf", "/media/2/kent.pdf") if order == "old first" else ("/media/2/k.pdf", "/media/1/k.pdf")
    )
    site.add(old, pdf(words(1500)), type="application/pdf")
    title = "Safety valve agreement: Kent"
    home.publish({"attachment_type": "file", "id": "1", "title": title, "url": site.url(old)})
    home.night()
    site.add(new, pdf(words(1400)), type="application/pdf")
    site.redirect(old, site.url(new), status=301)
    home.publish(
        {"attachment_type": "file", "id": "2", "title": title, "url": site.url(new)},
        note="Updated Kent.",
        date="2026-11-20T10:00:00Z",
    )
    assert moves(home.night()) == [("target_altered", 1500, 1400)]
    (document,) = [d for d in home.asked("documents") if d["council"] == "Kent"]
    assert document["versions"] == 2 and document["state"] == "followed"
    assert document["url"] == site.url(new)
    assert home.night() == []


def test_a_broken_link_waits_a_night_before_it_is_told_as_withdrawn(tmp_path: Path, site: Site) -> None:
    home = Home(tmp_path, site, "page", "/high-needs")
    home.links(plan=("DSG management plan", word(words(1500))))
    home.night()
    site.add("/plan.docx", "<title>Not found</title>", status=404, type="text/html")
    assert home.night() == []
    assert moves(home.night()) == [("document_withdrawn", None, None)]
    home.links(plan=("DSG management plan", word(words(1500))))
    assert moves(home.night()) == [("document_back", None, None)]
