"""Pages and answers as the spiders read them: real ones of GOV.UK, ModernGov and CMIS (see examples/web/NOTICE)."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from spiders import cmis, govuk, links, moderngov, words
from spiders.guards import Fault
from spiders.naming import council_in

WEB = Path(__file__).parent / "examples" / "web"
PAGE = "https://www.gov.uk/government/publications/x"


def example(name: str) -> bytes:
    return (WEB / name).read_bytes()


def test_attachments_of_a_real_content_item_are_read_with_note_and_date() -> None:
    item = govuk.read_item(example("govuk-content-example__publication__publication-with-featured-attachments.json"))
    (wanted,) = govuk.attachments_of(item, PAGE)
    assert wanted.url.endswith("/attachment_data/file/315163/PUBLIC_1392629965.pdf")
    assert wanted.title == "Number of ex-regular service personnel now part of FR20"
    assert (wanted.note, wanted.published_at[:10]) == ("First published.", "2014-05-29")


def test_a_withdrawn_item_says_so_in_its_note() -> None:
    note, _ = govuk.note_of(govuk.read_item(example("govuk-content-example__publication__withdrawn_publication.json")))
    assert note.startswith("Withdrawn by the publisher on 2015-01-13: This information is now out of date.")
    assert note.endswith("Published updated pig keepers guide.")


def test_gone_and_redirect_are_content_types() -> None:
    for kind in ("gone", "redirect"):
        assert govuk.read_item(example(f"govuk-content-example__{kind}__{kind}.json"))["schema_name"] == kind


def test_rendered_documents_are_read_where_there_are_no_attachments() -> None:
    rendered = (
        "<section class='attachment embedded'><h2 class='title'><a href='/media/1/kent.pdf'>Kent: dedicated schools "
        "grant &lsquo;safety valve&rsquo; agreement 2022-2023</a></h2><p>PDF, 161KB</p></section>"
        "<section class='gem-c-attachment'><h3 class='gem-c-attachment__title'><a class='gem-c-attachment__link' "
        "href='/government/publications/x/torbay'>Torbay: agreement</a></h3></section>"
    )
    item = {"schema_name": "publication", "details": {"documents": [rendered]}}
    found = govuk.attachments_of(item, PAGE)
    assert [one.url for one in found] == [
        "https://www.gov.uk/media/1/kent.pdf",
        "https://www.gov.uk/government/publications/x/torbay",
    ]
    assert found[0].identity == "kent dedicated schools grant safety valve agreement 2022 2023"
    assert found[1].identity == "torbay agreement html"


def test_a_replaced_file_keeps_its_identity_and_next_years_is_another() -> None:
    title = "Kent: dedicated schools grant ‘safety valve’ agreement {}"
    names = [
        words.identity_of(title.format(end)) for end in ("2022-2023", "2022-2023 (revised March 2024)", "2023-2024")
    ]
    assert names[0] == names[1] != names[2]
    assert words.identity_of("DSG plan v2.1 (PDF, 161 KB)") == words.identity_of("DSG Plan - final version")


@pytest.mark.parametrize("body", [b"", b"[]", b"<html>", b'{"details": 3, "schema_name": "x"}', b"[" * 100_000])
def test_an_answer_that_is_no_content_item_is_malformed(body: bytes) -> None:
    with pytest.raises(Fault) as caught:
        govuk.read_item(body)
    assert caught.value.reason == "malformed"


def test_results_of_the_real_search_api() -> None:
    url = govuk.search_address("https://www.gov.uk/api/search.json?q=safety+valve", "", "department-for-education")
    assert "filter_organisations=department-for-education" in url and "count=50" in url and "q=safety+valve" in url
    found = govuk.results_of(example("govuk-search-api-trimmed__public-health-grants.json"), url)
    assert len(found) == 13
    assert found[1][0] == (
        "https://www.gov.uk/government/publications/public-health-grants-to-local-authorities-2026-to-2027"
    )


@pytest.mark.parametrize(
    ("title", "council"),
    [
        ("Kent: dedicated schools grant ‘safety valve’ agreement 2022-2023", "Kent"),
        ("London Borough of Hammersmith & Fulham: agreement", "Hammersmith and Fulham"),
        ("Dedicated schools grant: City of York", "York"),
        ("North East Lincolnshire plan", "North East Lincolnshire"),
        ("Kent and Medway joint plan", "England"),
        ("North Yorkshire", "North Yorkshire"),
        ("DSG conditions of grant", "England"),
    ],
)
def test_a_title_names_its_council(title: str, council: str) -> None:
    assert council_in(title, "England") == council


def test_real_answers_of_the_moderngov_web_service() -> None:
    committees = moderngov.read_committees(example("moderngov__GetCommittees.xml"))
    assert [one.name for one in committees] == [
        "Art Galleries Committee",
        "Audit Committee",
    ]  # the expired one is left out
    (meeting,) = moderngov.read_meetings(example("moderngov__GetMeetings.xml"))  # the cancelled one is left out
    assert (meeting.id, meeting.day, meeting.committee) == ("4967", date(2026, 2, 10), "144")
    papers = moderngov.read_meeting(example("moderngov__GetMeeting.xml"), "https://democracy.manchester.gov.uk/")
    assert [(paper.item, paper.published) for paper in papers] == [
        ("Minutes", "2026-02-02"),
        ("Work Programme", "2026-02-02"),
    ]
    assert [moderngov.identity_of(paper.url) for paper in papers] == ["s60860", "s60909"]


def test_a_real_decision_page_gives_its_paper_without_the_sites_moving_parts() -> None:
    url = "https://democracy.kirklees.gov.uk/ieDecisionDetails.aspx?ID=1"
    (paper,) = moderngov.read_papers_page(example("moderngov__decision_details.html"), url)
    assert paper.title == "polc2 - 23.09.2015"
    assert paper.item == "Minutes of Previous Meeting"
    assert moderngov.identity_of(paper.url) == "s7942"


def test_a_real_page_of_the_document_search() -> None:
    url = "https://democracy.kent.gov.uk/ieSearchResults2.aspx?SS=x"
    found = moderngov.read_search(example("moderngov__search_results_kent.html"), url)
    assert len(found) == 10
    titles = dict(found)
    page = "https://democracy.kent.gov.uk/mgIssueHistoryHome.aspx?IId=43973&optionId=0"
    assert titles[page] == "16/00144 - Young People’s Substance Misuse Services – Contract Extension"


def test_items_of_a_meetings_page_are_told_apart_and_exempt_papers_marked() -> None:
    page = b"""<div id="modgov"><h2 class="mgSubTitleTxt">Agenda</h2><table>
      <tr><td><p class="mgAiTitleTxt"><a name="AI100"></a>5. High Needs Block recovery plan</p><ul class="mgBulletList">
      <li><a href="documents/s100/Report A.pdf">Report A<span class="mgHide"> , item 5.</span>
      <span class="mgFileSize">PDF 1 MB</span></a></li>
      <li><a href="documents/s101/Appendix B.pdf">Appendix B</a> (exempt)</li></ul></td></tr>
      <tr><td><p class="mgAiTitleTxt">6. Bus shelters</p><a href="/(S(abc))/documents/s102/Bus.pdf">Bus</a></table></div>"""
    url = "https://democracy.bury.gov.uk/ieListDocuments.aspx?CId=1&MId=2"
    found = moderngov.read_papers_page(page, url)
    assert [(paper.title, paper.item, paper.restricted) for paper in found] == [
        ("Report A", "High Needs Block recovery plan", False),
        ("Appendix B", "High Needs Block recovery plan", True),
        ("Bus", "Bus shelters", False),
    ]
    assert found[2].url == "https://democracy.bury.gov.uk/documents/s102/Bus.pdf"


def test_xml_with_entities_is_not_expanded() -> None:
    laughs = b'<?xml version="1.0"?><!DOCTYPE m [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    body = laughs + b"<committees><committee><committeetitle>&b;</committeetitle></committee></committees>"
    assert moderngov.read_committees(body)[0].name in ("", "&b;")
    secret = (
        b'<!DOCTYPE m [<!ENTITY x SYSTEM "file:///etc/passwd">]><committees><committee><committeetitle>&x;'
        b"</committeetitle></committee></committees>"
    )
    assert "root" not in moderngov.read_committees(secret)[0].name


def test_real_pages_of_cmis() -> None:
    url = "https://birmingham.cmis.uk.com/birmingham/Meetings.aspx"
    meetings = cmis.read_meetings(example("cmis__meetings_listview.html"), url)
    assert [(one.id, one.name, one.day) for one in meetings] == [
        ("15042", "Planning Committee", date(2026, 7, 9)),
        ("15115", "Standards Committee", date(2026, 7, 23)),
    ]
    papers = cmis.read_papers(example("cmis__meeting_documents.html"), meetings[0].url)
    assert [paper.title for paper in papers] == [
        "Final Planning Minutes 16042026",
        "Final Agenda Reports - 9th July 2026",
    ]
    (paper,) = cmis.read_papers(example("cmis__meeting_summary.html"), meetings[0].url)
    assert paper.url == "https://birmingham.cmis.uk.com/birmingham/Document.ashx?czJKcaeAi5tUFL1DTL2UE4sOqCLHzE2A"


@pytest.mark.parametrize(
    ("text", "url", "followed"),
    [
        ("DSG Management Plan", "/plan", True),
        ("Safety‑valve agreement", "/x.pdf", True),
        ("SEND strategy 2025 to 2029", "/send", True),
        ("SEND local offer", "/send", False),
        ("Inclusion and SEND sufficiency", "/send", True),
        ("SEND annual report", "/send.pdf", True),
        ("Report", "/files/high-needs-recovery-plan.pdf", True),
        ("Send us your comments", "/form", False),
        ("Privacy notice", "/privacy.pdf", False),
        ("Term dates 2026", "/terms.pdf", False),
        ("DSG", "/logo.png", False),
        ("Minutes of previous meeting", "/m.pdf", False),
    ],
)
def test_what_is_worth_following(text: str, url: str, followed: bool) -> None:
    assert bool(words.why_follow(text, url=f"https://www.kent.gov.uk{url}")) is followed


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Schools Forum", True),
        ("Children's Services Scrutiny Committee", True),
        ("Children, Families, Housing and Adults Committee", True),
        ("Cabinet", True),
        ("Planning Committee", False),
        ("Licensing Sub-Committee", False),
        ("Health Scrutiny", True),
        ("Environment and Transport Scrutiny", False),
        ("Audit Committee", False),
    ],
)
def test_which_committees_are_looked_through(name: str, wanted: bool) -> None:
    assert words.is_committee(name) is wanted


def test_links_of_menus_and_footers_are_left_out_and_each_link_comes_once() -> None:
    body = b"""<html><body><nav><a href=/send-strategy>SEND strategy</a></nav><main><h1>DSG plan</h1>
      <h2>Documents</h2><a href=/a.pdf>Annex A</a> <a href="/a.pdf#page=2">Annex A again</a>
      <a href="mailto:send@kent.gov.uk">SEND strategy team</a><a href="#top">DSG</a></main></body></html>"""
    chosen, refused = links.choose(links.read_page(body), "https://www.kent.gov.uk/plan", ())
    assert [one.url for one in chosen] == ["https://www.kent.gov.uk/a.pdf"]
    assert refused == []


def test_a_hostile_page_is_read_in_bounded_time() -> None:
    deep = b"<div>" * 20_000 + b"<a href=/dsg.pdf>DSG</a>"
    wide = b"<a href=/dsg.pdf>DSG</a>" * 10_000
    for body in (deep, wide, b"<" * 500_000, b"\xff\xfe" + bytes(range(256)) * 100, json.dumps({"a": 1}).encode()):
        links.choose(links.read_page(body), "https://www.kent.gov.uk/plan", ())


def test_a_page_of_more_marks_than_a_page_has_is_not_looked_through() -> None:
    with pytest.raises(Fault, match="marks") as caught:
        links.read_page(b"<p>" * 100_000)
    assert caught.value.reason == "too_large"


def test_an_address_that_cannot_be_understood_costs_its_link_alone() -> None:
    page = b"<main><a href='http://['>DSG plan</a><a href='/documents/s7/DSG.pdf'>DSG plan</a></main>"
    url = "https://democracy.example.gov.uk/mgAi.aspx?ID=1"
    assert [paper.url for paper in moderngov.read_papers_page(page, url)] == [
        "https://democracy.example.gov.uk/documents/s7/DSG.pdf"
    ]
    chosen, refused = links.choose(links.read_page(page), url, ())
    assert [one.url for one in chosen] == ["https://democracy.example.gov.uk/documents/s7/DSG.pdf"]
    assert [one.href for one in refused] == ["http://["]


@pytest.mark.parametrize("odd", [None, 7, True, "x", ["x"], {"x": 1}])
def test_odd_values_in_a_content_item_leave_the_rest_of_it(odd: object) -> None:
    attachment = {"url": "/media/1/plan.pdf", "title": "Plan", "attachment_type": "file"}
    for key in ("change_history", "documents"):
        item = {"details": {"attachments": [odd, attachment], key: odd}, "withdrawn_notice": odd}
        assert [one.title for one in govuk.attachments_of(item, PAGE)] == ["Plan"]
    assert (
        govuk.attachments_of({"details": odd}, PAGE)
        == govuk.attachments_of({"details": {"attachments": odd}}, PAGE)
        == []
    )
