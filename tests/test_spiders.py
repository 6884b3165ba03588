"""Whole nights of the crawl over a local site, into a real store."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from db.store import Store
from tests.site import Crawl, Nights, Page, Site, crawl, source_row

PUBLICATION = "/government/publications/dedicated-schools-grant-very-high-deficit-intervention"
KENT = "Kent: dedicated schools grant ‘safety valve’ agreement 2022-2023"


def item(*attachments: dict[str, Any], note: str = "First published.", **more: Any) -> str:
    details = {
        "change_history": [
            {"public_timestamp": "2021-03-22T10:00:00Z", "note": "First published."},
            {"public_timestamp": "2026-04-01T16:04:00+01:00", "note": note},
        ],
        "attachments": list(attachments),
    }
    return json.dumps(
        {
            "schema_name": "publication",
            "title": "Dedicated schools grant: very high deficit intervention",
            "public_updated_at": "2026-04-01T16:04:00+01:00",
            "withdrawn_notice": {},
            "details": details,
            **more,
        }
    )


def file(title: str, url: str) -> dict[str, Any]:
    return {"attachment_type": "file", "id": title, "title": title, "url": url, "content_type": "application/pdf"}


def publish(site: Site, body: str, **more: Any) -> None:
    site.add(f"/api/content{PUBLICATION}", body, type="application/json", **more)


def pdf(site: Site, path: str, body: bytes = b"%PDF-1.7 plan", **more: Any) -> str:
    site.add(path, body, type="application/pdf", **more)
    return site.url(path)


def test_a_publication_gives_each_attachment_to_the_council_that_its_title_names(tmp_path: Path) -> None:
    with Site() as site:
        kent = file(KENT, pdf(site, "/media/1/kent.pdf"))
        torbay = {
            "attachment_type": "html",
            "id": "2",
            "title": "Torbay: agreement 2022-2023",
            "url": PUBLICATION + "/t",
        }
        notes = file("Guidance for all", pdf(site, "/media/3/notes.pdf"))
        site.page(PUBLICATION + "/t", "<h1>Torbay</h1><p>The authority agrees")
        publish(site, item(kent, torbay, notes, note="Added Kent."))
        nights = Nights(tmp_path, source_row("govuk_publication", site.url(PUBLICATION), "England"))
        nights.night()
        found = {row["link_text"]: row for row in nights.rows() if row["role"] == "document"}
        assert {text: row["council"] for text, row in found.items()} == {
            KENT: "Kent",
            "Torbay: agreement 2022-2023": "Torbay",
            "Guidance for all": "England",
        }
        row = found[KENT]
        assert (row["publisher_note"], row["published_at"]) == ("Added Kent.", "2026-04-01T16:04:00+01:00")
        assert row["found_on"] == site.url(PUBLICATION)
        listing = nights.row(site.url(PUBLICATION), "listing")
        assert listing["final_url"] == site.url(f"/api/content{PUBLICATION}")
        assert [link[0] for link in json.loads(listing["links"])] == [row["url"] for row in found.values()]


def test_an_unchanged_site_costs_304s_and_makes_no_version(tmp_path: Path) -> None:
    with Site() as site:
        publish(site, item(file(KENT, pdf(site, "/media/kent.pdf", etag='"k"'))), etag='"a"')
        site.page(
            "/plan", "<h1>DSG plan</h1><a href=/annex.pdf>Annex</a>", last_modified="Mon, 02 Nov 2026 10:00:00 GMT"
        )
        pdf(site, "/annex.pdf", last_modified="Mon, 02 Nov 2026 10:00:00 GMT")
        sources = source_row("govuk_publication", site.url(PUBLICATION), "England") + source_row(
            "page", site.url("/plan")
        )
        nights = Nights(tmp_path, sources)
        nights.night()
        versions = nights.versions()
        site.forget()
        nights.night()
        asked = {one.path: one.status for one in site.asked if one.path != "/robots.txt"}
        assert asked == {
            f"/api/content{PUBLICATION}": 304,
            "/media/kent.pdf": 304,
            "/plan": 304,
            "/annex.pdf": 304,
        }
        assert {row["outcome"] for row in nights.rows()} == {"not_modified"}
        assert nights.versions() == versions == 3
        # A change is seen at once, whatever the night before said.
        pdf(site, "/annex.pdf", b"%PDF-1.7 another plan", last_modified="Tue, 03 Nov 2026 10:00:00 GMT")
        nights.night()
        assert nights.versions() == 4


def test_a_revised_agreement_at_a_new_address_is_fetched_and_the_old_one_asked_for_too(tmp_path: Path) -> None:
    with Site() as site:
        publish(site, item(file(KENT, pdf(site, "/media/1/kent.pdf"))))
        nights = Nights(tmp_path, source_row("govuk_publication", site.url(PUBLICATION), "England"))
        nights.night()
        publish(site, item(file(f"{KENT} (revised)", pdf(site, "/media/2/kent.pdf", b"%PDF-1.7 less"))))
        site.remove("/media/1/kent.pdf")
        nights.night()
        rows = [row for row in nights.rows() if row["role"] == "document"]
        assert [(row["url"], row["reason"]) for row in rows] == [
            (site.url("/media/1/kent.pdf"), "gone"),
            (site.url("/media/2/kent.pdf"), ""),
        ]
        assert rows[1]["identity"] == "kent dedicated schools grant safety valve agreement 2022 2023"
        assert {row["council"] for row in rows} == {"Kent"}


def test_the_page_is_read_where_the_api_fails(tmp_path: Path) -> None:
    with Site() as site:
        section = (
            "<section class='gem-c-attachment'><h3 class='gem-c-attachment__title'><a class='gem-c-attachment__link' "
            f"href='{pdf(site, '/media/1/kent.pdf')}'>{KENT}</a></h3><p>PDF</p></section>"
        )
        site.page(PUBLICATION, section)
        site.add(f"/api/content{PUBLICATION}", "<html>oops", status=500)
        nights = Nights(tmp_path, source_row("govuk_publication", site.url(PUBLICATION), "England"))
        nights.night()
        assert nights.row(site.url("/media/1/kent.pdf"))["council"] == "Kent"
        assert nights.row(site.url(PUBLICATION), "listing")["outcome"] == "ok"


def test_gone_redirected_and_withdrawn_publications_are_told_apart(tmp_path: Path) -> None:
    with Site() as site:
        paths = [f"/government/publications/{name}" for name in ("gone", "moved", "withdrawn")]
        gone = {"schema_name": "gone", "details": {"explanation": "<p>Published in error</p>"}}
        moved = {
            "schema_name": "redirect",
            "details": {},
            "redirects": [{"path": paths[1], "destination": PUBLICATION}],
        }
        notice = {"explanation": "<p>No longer in force.</p>", "withdrawn_at": "2026-11-01T00:00:00Z"}
        publish(site, item(file(KENT, pdf(site, "/media/kent.pdf"))))
        site.add(f"/api/content{paths[0]}", json.dumps(gone), type="application/json")
        site.add(f"/api/content{paths[1]}", json.dumps(moved), type="application/json")
        withdrawn = item(file("Torbay: plan", pdf(site, "/media/t.pdf")), withdrawn_notice=notice)
        site.add(f"/api/content{paths[2]}", withdrawn, type="application/json")
        nights = Nights(tmp_path, "".join(source_row("govuk_publication", site.url(path), "England") for path in paths))
        nights.night()
        first = nights.row(site.url(paths[0]), "listing")
        assert (first["reason"], first["error"]) == ("gone", "its publisher took it down: Published in error")
        assert nights.row(site.url(paths[1]), "listing")["reason"] == "gone"
        assert nights.row(site.url(PUBLICATION), "listing")["outcome"] == "ok"
        note = nights.row(site.url("/media/t.pdf"))["publisher_note"]
        assert note.startswith("Withdrawn by the publisher on 2026-11-01: No longer in force.")


def test_a_search_finds_publications_that_no_list_has(tmp_path: Path) -> None:
    with Site() as site:
        results = [
            {"title": "Safety valve agreements", "link": PUBLICATION, "description": ""},
            {"title": "School meals", "link": "/government/publications/meals", "description": ""},
        ]
        site.add("/api/search.json", json.dumps({"results": results}), type="application/json")
        publish(site, item(file(KENT, pdf(site, "/media/kent.pdf"))))
        url = site.url("/api/search.json?q=safety+valve")
        nights = Nights(tmp_path, source_row("govuk_search", url, "England", organisation="department-for-education"))
        nights.night()
        assert "filter_organisations=department-for-education" in site.paths()[0]
        assert nights.row(site.url("/media/kent.pdf"))["council"] == "Kent"
        assert nights.row(url, "listing")["outcome"] == "ok"
        assert not site.asked_for("/api/content/government/publications/meals")


def test_a_page_is_a_document_and_leads_to_files_and_sub_pages_as_deep_as_it_says(tmp_path: Path) -> None:
    with Site() as site:
        site.page("/send/plan", "<h1>SEND strategy</h1><a href=deeper>High needs recovery</a><a href=/buses>Buses</a>")
        site.page("/send/deeper", "<h1>Recovery</h1><a href=/f/plan.docx>DSG plan</a><a href=deepest>DSG more</a>")
        site.page("/send/deepest", "<h1>Deepest</h1>")
        site.add("/f/plan.docx", b"PK\x03\x04", type="application/octet-stream")
        nights = Nights(tmp_path, source_row("page", site.url("/send/plan"), depth=1))
        done = nights.night()
        assert site.paths() == ["/send/plan", "/send/deeper", "/f/plan.docx"]
        assert "1 pages below" in done.log
        assert nights.row(site.url("/f/plan.docx"))["found_on"] == site.url("/send/deeper")
        assert [row["role"] for row in nights.rows() if row["url"] == site.url("/send/plan")] == ["listing", "document"]


def test_limits_on_count_are_said_in_the_log(tmp_path: Path) -> None:
    with Site() as site:
        links = "".join(f"<a href='{pdf(site, f'/{number}.pdf')}'>DSG plan {number}</a>" for number in range(8))
        site.page("/plan", f"<h1>DSG</h1>{links}")
        done = crawl(tmp_path, source_row("page", site.url("/plan"), max_documents=3))
        assert len(site.paths()) == 4
        assert "the limit of 3 documents" in done.log


def test_a_document_no_longer_linked_is_still_asked_for(tmp_path: Path) -> None:
    with Site() as site:
        site.page("/plan", f"<h1>DSG</h1><a href='{pdf(site, '/old.pdf', etag='x')}'>DSG plan</a>")
        nights = Nights(tmp_path, source_row("page", site.url("/plan")))
        nights.night()
        site.page("/plan", "<h1>DSG</h1><p>Nothing here any more")
        site.forget()
        nights.night()
        assert site.paths() == ["/plan", "/old.pdf"]
        listing = nights.row(site.url("/plan"), "listing")
        assert json.loads(listing["links"]) == []
        with nights.store() as store:
            assert [(one.url, one.why) for one in store.withdrawn_candidates(nights.run)] == [
                (site.url("/old.pdf"), "unlinked")
            ]


def _meeting(site: Site, number: int, day: date, items: str) -> None:
    site.add(
        f"/mgWebService.asmx/GetMeeting?lMeetingId={number}",
        f'<?xml version="1.0"?><meeting><meetingid>{number}</meetingid><meetingdate>{day:%d/%m/%Y}</meetingdate>'
        f"<agendaitems>{items}</agendaitems></meeting>",
        type="text/xml",
    )


def _agenda(title: str, number: int, paper: str, url: str, restricted: bool = False) -> str:
    return (
        f"<agendaitem><agendaitemtitle>{title}</agendaitemtitle><linkeddocuments><linkeddoc>"
        f"<attachmentid>{number}</attachmentid><title>{paper}</title><url>{url}</url>"
        f"<isrestricted>{restricted}</isrestricted><publicationdate>02/11/2026</publicationdate></linkeddoc>"
        "</linkeddocuments></agendaitem>"
    )


def _committees(site: Site, meetings: dict[int, date]) -> None:
    site.add(
        "/mgWebService.asmx/GetCommittees",
        '<?xml version="1.0"?><committees>'
        + "".join(
            f"<committee><committeeid>{number}</committeeid><committeetitle>{name}</committeetitle></committee>"
            for number, name in ((158, "Schools Forum"), (9, "Planning Committee"))
        )
        + "</committees>",
        type="text/xml",
    )
    listed = "".join(
        f"<meeting><meetingid>{number}</meetingid><meetingdate>{day:%d/%m/%Y}</meetingdate>"
        "<meetingstatus>Confirmed</meetingstatus></meeting>"
        for number, day in meetings.items()
    )
    site.add(
        "/mgWebService.asmx/GetMeetings",
        '<?xml version="1.0"?><getmeetings><committee><committeeid>158</committeeid><committeetitle>Schools Forum'
        f"</committeetitle><committeemeetings>{listed}</committeemeetings></committee></getmeetings>",
        type="text/xml",
    )


def test_a_committee_system_is_looked_through_and_old_meetings_only_once(tmp_path: Path) -> None:
    today = date.today()
    old, recent = today - timedelta(days=100), today - timedelta(days=10)
    with Site() as site:
        _committees(site, {1: old, 2: recent, 3: today - timedelta(days=900)})
        report = pdf(site, "/documents/s100/DSG Report.pdf".replace(" ", "%20"))
        _meeting(
            site,
            1,
            old,
            _agenda("High Needs Block &amp;amp; SEND", 100, "Report", report.replace("%20", " "))
            + _agenda("High Needs Block", 101, "Appendix", site.url("/documents/s101/x.pdf"), restricted=True)
            + _agenda("Minutes of previous meeting", 102, "Minutes", site.url("/documents/s102/m.pdf")),
        )
        pdf(site, "/mgConvert2PDF.aspx?ID=200")
        _meeting(site, 2, recent, _agenda("Safety valve update", 200, "Update", site.url("/mgConvert2PDF.aspx?ID=200")))
        nights = Nights(tmp_path, source_row("moderngov", site.url("/"), "Kirklees"))
        done = nights.night()
        found = {row["url"]: row for row in nights.rows() if row["role"] == "document"}
        assert {url: row["identity"] for url, row in found.items()} == {
            report: "s100",
            site.url("/mgConvert2PDF.aspx?ID=200"): "s200",
        }
        page = site.url("/ieListDocuments.aspx?CId=158&MId=1")
        assert found[report]["found_on"] == page
        assert found[report]["title"] == "High Needs Block & SEND: Report"
        assert nights.row(page, "listing")["final_url"] == site.url("/mgWebService.asmx/GetMeeting?lMeetingId=1")
        assert "is not for the public" in done.log
        assert not any("MeetingId=3" in path for path in site.paths())
        site.forget()
        nights.night()
        asked = [path for path in site.paths() if "GetMeeting?" in path]
        assert asked == ["/mgWebService.asmx/GetMeeting?lMeetingId=2"]
        # The papers of the meeting that is settled are asked for all the same.
        assert "/documents/s100/DSG%20Report.pdf" in site.paths()
        with nights.store() as store:
            assert store.withdrawn_candidates(nights.run) == []


def test_moderngov_pages_are_read_where_the_web_service_is_off(tmp_path: Path) -> None:
    recent = date.today() - timedelta(days=10)
    with Site() as site:
        site.page("/Democratic/mgListCommittees.aspx", "<a href='mgCommitteeDetails.aspx?ID=158'>Schools Forum</a>")
        meeting = f"<a href='ieListDocuments.aspx?CId=158&amp;MId=5'>{recent:%d/%m/%Y} 2.00 pm</a>"
        site.page("/Democratic/ieListMeetings.aspx", f"<div id=modgov>{meeting}</div>")
        paper = "<p class='mgAiTitleTxt'>4. DSG management plan</p><a href='documents/s7/Plan A.pdf'>Plan A</a>"
        site.page("/Democratic/ieListDocuments.aspx", f"<div id=modgov>{paper}</div>")
        url = pdf(site, "/Democratic/documents/s7/Plan%20A.pdf")
        nights = Nights(tmp_path, source_row("moderngov", site.url("/Democratic"), "Torbay"))
        nights.night()
        assert nights.row(url)["identity"] == "s7"


def test_an_agenda_item_is_a_document_itself_with_all_its_papers(tmp_path: Path) -> None:
    with Site() as site:
        inside = "<div id=modgov><h2 class=mgSubTitleTxt>DSG</h2><a href='documents/s8/Report.pdf'>Report</a></div>"
        site.page("/mgAi.aspx?ID=36448", inside)
        url = pdf(site, "/documents/s8/Report.pdf")
        nights = Nights(tmp_path, source_row("moderngov", site.url("/mgAi.aspx?ID=36448"), "Wokingham"))
        nights.night()
        assert nights.row(url)["found_on"] == site.url("/mgAi.aspx?ID=36448")
        assert nights.row(site.url("/mgAi.aspx?ID=36448"))["outcome"] == "ok"
        assert nights.versions() == 2


def test_cmis_papers_are_known_by_meeting_and_title(tmp_path: Path) -> None:
    recent = date.today() - timedelta(days=10)
    with Site() as site:
        meeting = (
            "/ccc/Meetings/ctl/ViewMeetingPublic/mid/397/Meeting/15/Committee/4/SelectedTab/Documents/Default.aspx"
        )
        site.page("/ccc", "<h1>Welcome</h1>")
        said = f"{recent.day} {recent:%b %Y} 10:00 - Schools Forum"
        site.page("/ccc/Meetings.aspx", f"<a href='{meeting}'>{said}</a>")
        listed = "<li class=DocumentListItem><a class=TitleLink href='/ccc/Document.ashx?{}'>High Needs Report</a></li>"
        site.page(meeting, f"<ol>{listed.format('abc')}</ol>")
        pdf(site, "/ccc/Document.ashx?abc")
        nights = Nights(tmp_path, source_row("cmis", site.url("/ccc"), "Cambridgeshire"))
        nights.night()
        assert nights.row(site.url("/ccc/Document.ashx?abc"))["identity"] == "meeting 15: high needs report"


def test_a_page_that_trips_our_own_code_is_one_failed_row_and_the_rest_goes_on(tmp_path: Path) -> None:
    with Site() as site:
        site.page("/a", "<h1>DSG</h1>")
        pdf(site, "/b.pdf")
        (tmp_path / "sitecustomize.py").write_text(
            "import sys\n"
            "class Finder:\n"
            "    def find_spec(self, name, path=None, target=None):\n"
            "        if name == 'spiders.nightly':\n"
            "            import spiders.councils as councils\n"
            "            def stumble(*args): raise KeyError('boom')\n"
            "            councils.read_page = stumble\n"
            "sys.meta_path.insert(0, Finder())\n"
        )
        nights = Nights(tmp_path, source_row("page", site.url("/a")) + source_row("document", site.url("/b.pdf")))
        nights.env["PYTHONPATH"] = str(tmp_path)
        nights.night()
        row = nights.row(site.url("/a"), "listing")
        assert (row["reason"], "KeyError" in row["error"]) == ("malformed", True)
        assert nights.row(site.url("/b.pdf"))["outcome"] == "ok"


def test_a_store_that_fails_ends_the_crawl_and_says_so(tmp_path: Path) -> None:
    with Site() as site:
        rows = "".join(source_row("document", pdf(site, f"/{number}.pdf", wait=0.2)) for number in range(20))
        (tmp_path / "sitecustomize.py").write_text(
            "import sys\n"
            "class Finder:\n"
            "    def find_spec(self, name, path=None, target=None):\n"
            "        if name == 'spiders.nightly':\n"
            "            import db.store\n"
            "            def fail(self, fetched): raise OSError(28, 'No space left on device')\n"
            "            db.store.Store.save_fetch = fail\n"
            "sys.meta_path.insert(0, Finder())\n"
        )
        nights = Nights(tmp_path, rows, env={"PYTHONPATH": str(tmp_path)})
        done = nights.night()
        assert done.result["outcome"] == "store_error" and "No space left" in done.result["error"]
        assert len(site.paths()) < 10
        assert nights.rows() == []


def test_every_source_leaves_a_row_even_when_there_is_no_time_at_all(tmp_path: Path) -> None:
    with Site() as site:
        rows = "".join(source_row(kind, site.url(f"/{kind}")) for kind in ("page", "moderngov", "cmis", "document"))
        rows += source_row("govuk_publication", site.url("/p"), "England")
        rows += source_row("govuk_search", site.url("/api/search.json"), "England")
        nights = Nights(tmp_path, rows)
        done = nights.night(DEADLINE_MINUTES=0)
        assert {row["reason"] for row in nights.rows()} == {"deadline"}
        assert len({row["source"] for row in nights.rows()}) == 6
        assert done.result["sources_with_rows"] == 6


def test_without_a_database_nothing_is_saved(tmp_path: Path) -> None:
    with Site() as site:
        done = crawl(tmp_path, source_row("document", pdf(site, "/plan.pdf")))
        assert isinstance(done, Crawl) and done.code == 0
        assert done.result["counts"] == {"ok": 1, "new_versions": 0}
        assert sorted(os.listdir(tmp_path)) == ["result.json", "sources.toml"]


def test_a_full_fetch_is_made_when_it_is_due(tmp_path: Path) -> None:
    with Site() as site:
        url = pdf(site, "/plan.pdf", etag='"same"')
        nights = Nights(tmp_path, source_row("document", url))
        nights.night()
        nights.night()
        with closing(sqlite3.connect(tmp_path / "valvewatch.db")) as database:
            (table,) = database.execute("select name from sqlite_master where sql like '%last_full%'").fetchone()
            database.execute(
                f"update {table} set last_full = strftime('%Y-%m-%dT%H:%M:%S.000000Z', last_full, '-8 days')"
            )
            database.commit()
        nights.night()
        # A server whose ETag lies is found out within a week.
        assert [asked.conditional for asked in site.asked_for("/plan.pdf")] == [False, True, False]


def test_only_some_sources_can_be_looked_at(tmp_path: Path) -> None:
    with Site() as site:
        rows = source_row("document", pdf(site, "/a.pdf")) + source_row("document", pdf(site, "/b.pdf"))
        crawl(tmp_path, rows, ONLY_SOURCES=json.dumps([f"document {site.url('/b.pdf')}"]))
        assert site.paths() == ["/b.pdf"]


def test_the_database_of_a_crawl_is_the_stores_own(tmp_path: Path) -> None:
    with Site() as site:
        nights = Nights(tmp_path, source_row("document", pdf(site, "/plan.pdf")))
        nights.night()
        with Store.open(f"sqlite:///{tmp_path / 'valvewatch.db'}", tmp_path / "archive") as store:
            (version,) = store.unread_versions(1)
            assert store.body(version) == b"%PDF-1.7 plan"
        assert sqlite3.connect(tmp_path / "valvewatch.db").execute("pragma integrity_check").fetchone() == ("ok",)


def test_sigterm_ends_the_crawl_cleanly_and_soon_with_a_row_for_every_source(tmp_path: Path) -> None:
    with Site("127.0.0.1") as slow, Site("127.0.0.2") as quick:
        url = pdf(slow, "/slow.pdf", b"%PDF" * 1000, drip=0.5)
        rows = source_row("document", url) + source_row("document", pdf(quick, "/a.pdf"))

        def stop(handler: Any) -> None:
            handler.send(Page(b"%PDF"))
            for pid in os.listdir("/proc"):
                if pid.isdigit() and str(tmp_path).encode() in _command(pid) and b"scrapy" in _command(pid):
                    os.kill(int(pid), signal.SIGTERM)

        quick.answer("/a.pdf", stop)
        nights = Nights(tmp_path, rows)
        done = nights.night(DOWNLOAD_TIMEOUT=60)
        assert done.seconds < 20, done.log
        assert {row["url"]: row["outcome"] for row in nights.rows()}[url] == "failed"


def _command(pid: str) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""
