"""Whole nights of sites that rebuild themselves: what was known is followed, and told once and truly."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor.nightly import run_night
from tests.site import Handler, Nights, Page, Site, source_row
from tests.test_series import PUBLICATION, Home, moves, pdf, word, words

pytestmark = pytest.mark.slow

OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
TITLE = "Dedicated schools grant safety valve agreement: Kent"


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as opened:
        yield opened


def listed(site: Site, *links: tuple[str, str], path: str = "/high-needs") -> None:
    """The page leads to these: (address, words)."""
    items = "".join(f"<li><a href='{url}'>{text}</a></li>" for url, text in links)
    site.page(path, f"<h1>High needs block</h1><ul>{items}</ul>")


def watched(home: Home) -> list[dict[str, Any]]:
    return [d for d in home.asked("documents") if d["url"] != home.site.url(home.path)]


@pytest.mark.parametrize("text", ["Our plan for the years to come", "The new paper"], ids=["same words", "same place"])
def test_a_document_that_moves_to_an_address_without_an_ending_is_followed(
    text: str, tmp_path: Path, site: Site
) -> None:
    home = Home(tmp_path, site, "page", "/high-needs")
    home.settings.parent.joinpath("sources.toml").write_text(source_row("page", site.url("/high-needs"), depth=0))
    site.add("/a.docx", word(words(900)), type=OFFICE)
    site.add("/plan.docx", word(words(1500)), type=OFFICE)
    site.add("/z.docx", word(words(700)), type=OFFICE)
    first, last = ("/a.docx", "DSG report for 2023"), ("/z.docx", "DSG report for 2021")
    listed(site, ("/buses", "Buses"), first, ("/plan.docx", "Our plan for the years to come"), last, ("/bins", "Bins"))
    assert home.night() == []
    site.remove("/plan.docx")
    site.add("/resources/4711", word(words(1400)), type=OFFICE, etag='"4711"')
    listed(site, ("/buses", "Buses"), first, ("/resources/4711", text), last, ("/bins", "Bins"))
    changes = home.night()
    assert moves(changes) == [("target_altered", 1500, 1400)]
    assert not site.asked_for("/buses") and not site.asked_for("/bins")
    (plan,) = [d for d in watched(home) if d["versions"] == 2]
    assert plan["url"] == site.url("/resources/4711") and plan["state"] == "followed"
    site.forget()
    assert home.night() == []
    assert [asked.status for asked in site.asked_for("/resources/4711")] == [304]
    assert len(watched(home)) == 3


def test_a_known_document_whose_link_says_something_else_now_is_not_withdrawn(tmp_path: Path, site: Site) -> None:
    home = Home(tmp_path, site, "page", "/send")
    site.add("/plan.docx", word(words(1500)), type=OFFICE)
    site.page("/send", "<h1>Support</h1><a href='/plan.docx'>DSG management plan</a>")
    home.night()
    site.page("/send", "<h1>Support</h1><a href='/plan.docx'>What we want to do</a>")
    assert home.night() == []
    assert [d["state"] for d in watched(home)] == ["followed"]


def test_files_that_content_systems_serve_without_an_ending_are_fetched_at_any_depth(
    tmp_path: Path, site: Site
) -> None:
    nights = Nights(tmp_path, source_row("page", site.url("/high-needs"), depth=0))
    addresses = (
        "/downloads/file/12/dsg-management-plan",
        "/media/99/download?inline",
        "/downloads/download/3/dsg-papers",
    )
    for address in addresses:
        site.add(address, word(words(1500)), type=OFFICE)
    site.page("/high-needs", "<h1>Money</h1>" + "".join(f"<a href='{a}'>DSG paper</a>" for a in addresses))
    nights.night()
    assert site.paths()[1:] == list(addresses[:2])


def test_an_html_attachment_in_a_pdfs_place_is_compared_though_the_old_address_leads_to_a_newer_pdf(
    tmp_path: Path, site: Site
) -> None:
    home = Home(tmp_path, site, "govuk_publication", PUBLICATION)
    site.add("/media/1/kent.pdf", pdf(words(1500)), type="application/pdf")
    home.publish({"attachment_type": "file", "id": "1", "title": TITLE, "url": site.url("/media/1/kent.pdf")})
    home.night()
    site.add("/media/2/kent.pdf", pdf(words(1400)), type="application/pdf")
    site.redirect("/media/1/kent.pdf", site.url("/media/2/kent.pdf"), status=301)
    body = "".join(f"<p>{each}</p>" for each in words(1400))
    site.page(PUBLICATION + "/kent", f"<h1>{TITLE}</h1>{body}", title=TITLE)
    home.publish({"attachment_type": "html", "id": "2", "title": TITLE, "url": PUBLICATION + "/kent"})
    assert moves(home.night()) == [("target_altered", 1500, 1400)]
    (document,) = home.asked("documents")
    assert document["url"] == site.url(PUBLICATION + "/kent") and document["state"] == "followed"
    assert home.night() == []
    assert len(home.asked("documents")) == 1


def test_a_page_in_a_files_place_is_compared_though_the_old_address_leads_to_it(tmp_path: Path, site: Site) -> None:
    home = Home(tmp_path, site, "page", "/high-needs")
    site.add("/plan.pdf", pdf(words(1500)), type="application/pdf")
    listed(site, ("/plan.pdf", "DSG management plan"))
    home.night()
    count = 0

    def answer(handler: Handler) -> None:
        nonlocal count
        count += 1
        body = "".join(f"<p>{each}</p>" for each in words(1400))
        text = f"<html><body><h1>DSG management plan</h1>{body}<input type=hidden value=x{count}></body></html>"
        handler.send(Page(text.encode()))

    site.answer("/dsg-plan", answer)
    site.redirect("/plan.pdf", site.url("/dsg-plan"), status=301)
    listed(site, ("/dsg-plan", "DSG management plan"))
    assert moves(home.night()) == [("target_altered", 1500, 1400)]
    assert home.night() == []
    (plan,) = watched(home)
    assert plan["url"] == site.url("/dsg-plan") and plan["versions"] == 2 and plan["state"] == "followed"


def test_a_plan_three_pages_down_is_found_and_pages_of_other_matters_are_not_read(tmp_path: Path, site: Site) -> None:
    nights = Nights(tmp_path, source_row("page", site.url("/send")))
    site.page("/send", "<h1>SEND</h1><a href='/send/high-needs'>High needs</a><a href='/send/transport'>Transport</a>")
    site.page("/send/high-needs", "<h1>Money</h1><a href='/send/plan'>DSG plan</a><a href='/jobs'>Jobs</a>")
    site.page("/send/plan", "<h1>Plan</h1><a href='/f/plan.docx'>Management plan</a><a href='/deeper'>More DSG</a>")
    site.add("/f/plan.docx", word(words(1500)), type=OFFICE)
    done = nights.night()
    assert site.paths() == ["/send", "/send/high-needs", "/send/plan", "/f/plan.docx"]
    assert "1 pages below" in done.log


def test_a_page_that_is_a_source_of_its_own_is_read_once(tmp_path: Path, site: Site) -> None:
    rows = source_row("page", site.url("/send")) + source_row("page", site.url("/send/plan"))
    site.page("/send", "<h1>SEND</h1><a href='/send/plan'>DSG plan</a>")
    site.page("/send/plan", "<h1>DSG plan</h1><a href='/plan.docx'>Plan</a>")
    site.add("/plan.docx", word(words(1500)), type=OFFICE)
    nights = Nights(tmp_path, rows)
    nights.night()
    assert sorted(site.paths()) == ["/plan.docx", "/send", "/send/plan"]


def test_a_publication_that_is_a_source_of_its_own_is_left_to_it_by_the_search(tmp_path: Path, site: Site) -> None:
    results = {"results": [{"link": PUBLICATION, "title": "Safety valve agreements", "description": ""}]}
    site.add("/api/search.json", json.dumps(results), type="application/json")
    site.add("/media/1/kent.pdf", pdf(words(1500)), type="application/pdf")
    search = source_row("govuk_search", site.url("/api/search.json"), "England", query="safety valve")
    home = Home(tmp_path, site, "govuk_publication", PUBLICATION)
    own = (tmp_path / "sources.toml").read_text(encoding="utf-8")
    attachment = {"attachment_type": "file", "id": "1", "title": TITLE, "url": site.url("/media/1/kent.pdf")}
    home.publish(attachment)
    # Found by the search alone at first; then it becomes a source of its own.
    (tmp_path / "sources.toml").write_text(search, encoding="utf-8")
    home.night()
    (tmp_path / "sources.toml").write_text(search + own, encoding="utf-8")
    assert home.night() == []
    site.forget()
    assert home.night() == []
    assert len(site.asked_for(f"/api/content{PUBLICATION}")) == 1 and len(site.asked_for("/media/1/kent.pdf")) == 1
    home.publish()
    assert moves(home.night()) == [("document_withdrawn", None, None)]


def test_a_publication_that_is_marked_as_withdrawn_is_told_once_and_its_return_too(tmp_path: Path, site: Site) -> None:
    home = Home(tmp_path, site, "govuk_publication", PUBLICATION)
    titles = [TITLE.replace("Kent", name) for name in ("Kent", "Bury", "Torbay", "Norfolk", "Salford")]
    attachments = []
    for number, title in enumerate(titles):
        site.add(f"/media/{number}.pdf", pdf(words(1500, title)), type="application/pdf")
        attachments.append(
            {"attachment_type": "file", "id": str(number), "title": title, "url": site.url(f"/media/{number}.pdf")}
        )
    home.publish(*attachments)
    assert home.night() == []
    item = json.loads(site.pages[f"/api/content{PUBLICATION}"].body)  # type: ignore[union-attr]
    notice = {"explanation": "<p>Replaced by local plans.</p>", "withdrawn_at": "2026-11-20T10:00:00Z"}
    answer = site.add(
        f"/api/content{PUBLICATION}",
        json.dumps(item | {"withdrawn_notice": notice}),
        type="application/json",
        etag='"w"',
    )
    changes = home.night()
    assert [kind for kind, _, _ in moves(changes)] == ["document_withdrawn"] * 5
    assert all(change["alerted"] for change in changes)
    assert all("Replaced by local plans." in " ".join(change["notes"]) for change in changes)
    assert home.night() == []  # a 304 says nothing new
    answer.status = 500  # nor does the page, read in the API's place
    site.page(PUBLICATION, "".join(
        f"<section class=gem-c-attachment><h3><a href='{a['url']}'>{a['title']}</a></h3></section>" for a in attachments
    ))  # fmt: skip
    assert home.night() == []
    home.publish(*attachments)
    assert [kind for kind, _, _ in moves(home.night())] == ["document_back"] * 5
    assert home.night() == []


def test_a_publication_withdrawn_when_it_is_first_seen_is_part_of_the_baseline(tmp_path: Path, site: Site) -> None:
    home = Home(tmp_path, site, "govuk_publication", PUBLICATION)
    site.add("/media/1/kent.pdf", pdf(words(1500)), type="application/pdf")
    home.publish({"attachment_type": "file", "id": "1", "title": TITLE, "url": site.url("/media/1/kent.pdf")})
    item = json.loads(site.pages[f"/api/content{PUBLICATION}"].body)  # type: ignore[union-attr]
    item["withdrawn_notice"] = {"explanation": "Old.", "withdrawn_at": "2025-01-01T00:00:00Z"}
    site.add(f"/api/content{PUBLICATION}", json.dumps(item), type="application/json")
    assert home.night() == []
    assert [d["state"] for d in home.asked("documents")] == ["withdrawn"]
    assert home.night() == []


def test_a_site_that_answers_503_everywhere_is_failing_not_blocked(tmp_path: Path, site: Site) -> None:
    home = Home(tmp_path, site, "page", "/plan")
    site.page("/plan", "<h1>DSG plan</h1>")
    home.night()
    site.robots("", status=503)
    site.page("/plan", "<h1>Down</h1>", status=503)
    home.night()
    (source,) = home.asked("sources")
    assert source["status"] == "failing" and source["last_ok"]
    site.robots("")
    site.page("/plan", "<h1>DSG plan</h1>")
    assert home.night() == []
    assert [row["status"] for row in home.asked("sources")] == ["ok"]


@pytest.mark.parametrize("leads", ["nowhere", "home"])
def test_a_page_and_the_file_on_it_that_go_together_are_one_piece_of_news(
    leads: str, tmp_path: Path, site: Site
) -> None:
    home = Home(tmp_path, site, "page", "/plans/high-needs")
    body = "".join(f"<p>{each}</p>" for each in words(1300))
    site.add("/plan.docx", word(words(1500)), type=OFFICE)
    site.page("/plans/high-needs", f"<h1>DSG plan</h1>{body}<a href='/plan.docx'>DSG management plan</a>")
    home.night()
    site.remove("/plan.docx")
    if leads == "home":
        site.page("/", "<h1>Welcome</h1>")
        site.redirect("/plans/high-needs", site.url("/"))
    else:
        site.remove("/plans/high-needs")
    told = [home.night() for _ in range(4)]
    assert [[kind for kind, _, _ in moves(night)] for night in told if night] == [["document_withdrawn"] * 2]


def test_a_document_whose_link_says_nothing_is_called_by_what_stands_around_it(tmp_path: Path, site: Site) -> None:
    home = Home(tmp_path, site, "page", "/high-needs")
    for name in ("1", "2", "dsg-recovery-plan"):
        site.add(f"/{name}.docx", word(words(1500)), type=OFFICE)
    etag = '"same"'
    site.page(
        "/high-needs",
        "<h1>High needs</h1><h2>DSG management plan</h2><a href='/1.docx'>Download now</a>"
        "<h2>Papers</h2><a href='/dsg-recovery-plan.docx'>Click here (Word, 20 KB)</a>"
        "<h2>Papers</h2><a href='/2.docx'><img src=w.png></a><a href='/2.docx'>SEND sufficiency strategy</a>",
        etag=etag,
    )
    titles = {"DSG management plan", "dsg recovery plan", "SEND sufficiency strategy"}
    for _ in range(2):  # the second night's page is a 304
        home.night()
        assert {d["title"] for d in watched(home)} == titles


def test_a_paper_of_cmis_with_another_address_in_every_answer_is_one_document(tmp_path: Path, site: Site) -> None:
    home = Home(tmp_path, site, "cmis", "/ccc")
    recent = date.today() - timedelta(days=10)
    meeting = "/ccc/Meetings/ctl/ViewMeetingPublic/mid/397/Meeting/15/Committee/4/SelectedTab/Documents/Default.aspx"
    calendar = f"<a href='{meeting}'>{recent.day} {recent:%b %Y} 10:00 - Schools Forum</a>"
    site.page("/ccc", f"<h1>Welcome</h1>{calendar}")
    count = 0
    plans = {"High Needs Report": 1500, "Appendix A - Deficit plan": 900, "appendix a: deficit plan": 800}
    served: dict[str, str] = {}

    def answer(handler: Handler) -> None:
        nonlocal count
        items = ""
        for title in plans:
            count += 1
            served[f"x{count}"] = title
            items += (
                f"<li class=DocumentListItem><a class=TitleLink href='/ccc/Document.ashx?x{count}'>{title}</a></li>"
            )
        handler.send(Page(f"<html><body><ol>{items}</ol></body></html>".encode()))

    bodies = {title: pdf(words(number)) for title, number in plans.items()}

    def paper(handler: Handler) -> None:
        title = served[handler.path.rpartition("?")[2]]
        handler.send(Page(bodies[title], type="application/pdf", etag=f'"{hash(bodies[title])}"'))

    site.answer(meeting, answer)
    site.answer("/ccc/Document.ashx", paper)
    assert home.night() == []
    assert home.night() == []
    assert home.asked("changes") == []
    assert [asked.status for asked in site.asked if "Document.ashx" in asked.path][3:] == [304, 304, 304]
    bodies["High Needs Report"] = pdf(words(1400))
    assert moves(home.night()) == [("target_altered", 1500, 1400)]
    assert sorted(d["versions"] for d in home.asked("documents")) == [1, 1, 2]


def test_a_dead_link_beside_the_plan_is_no_fault_but_the_plan_gone_is(tmp_path: Path, site: Site) -> None:
    home = Home(tmp_path, site, "page", "/high-needs")
    site.add("/plan.docx", word(words(1500)), type=OFFICE)
    listed(site, ("/plan.docx", "DSG management plan"), ("/never.docx", "DSG management plan: appendix"))
    report = run_night(home.config)
    assert site.asked_for("/never.docx") and (report.exit_code, report.failing) == (0, ())
    site.remove("/plan.docx")
    report = run_night(home.config)
    assert [each.url for each in report.failing] == [site.url("/plan.docx")] and report.exit_code == 1
