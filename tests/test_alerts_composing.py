"""The mail of a night: what it says, in which order, how large, and that no text of a page breaks out of it."""

import email
import email.policy
import re
from dataclasses import replace
from datetime import timedelta
from email.message import EmailMessage
from typing import cast

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import html as lxml_html

from alerts.clean import shorten
from alerts.composing import compose
from alerts.message import MOST_SUBJECT, MailSettings, Message, message_id_for, parse_address, to_email
from db.records import Alert, Change, Place
from tests.alerts_examples import KENT_PLAN, NIGHT, alert, altered, busy_night, target, version

SETTINGS = MailSettings(
    from_="Valvewatch <valvewatch@charity.example>",
    contact="help@charity.example",
    why={"ann@charity.example": "all councils; EHC plans and placements; every night"},
)


def written(alerts: list[Alert], **more: object) -> Message:
    given: dict[str, object] = {
        "recipient": "ann@charity.example", "name": "Ann", "now": NIGHT, "run_id": 42, "settings": SETTINGS,
        "message_id": "<valvewatch.1.abc@charity.example>",
    }  # fmt: skip
    return compose(alerts, **(given | more))  # type: ignore[arg-type]


def parsed(message: Message) -> EmailMessage:
    raw = to_email(message, SETTINGS, NIGHT).as_bytes()
    return cast(EmailMessage, email.message_from_bytes(raw, policy=email.policy.default))


def words_of(html: str) -> str:
    return " ".join(lxml_html.fromstring(html).text_content().split())


def test_the_subject_says_the_news() -> None:
    changes = [altered(target("15200"), target("14100"))]
    changes += [altered(target(str(n)), target(str(n + 1)), "x") for n in (10, 20, 30)]
    assert written([alert(changes[0])]).subject == "Kent: EHC plans by 2027-28 cut from 15,200 to 14,100"
    assert written([alert(c, n) for n, c in enumerate(changes)]).subject == (
        "Kent: EHC plans by 2027-28 cut from 15,200 to 14,100, and 3 more changes"
    )


def test_both_bodies_tell_the_whole_of_a_change() -> None:
    mail = written(busy_night())
    for body in (words_of(mail.html), " ".join(mail.text.split())):
        for words in (
            "EHC plans by 2027-28", "15,200", "14,100", "1,100 lower (7.2%)", "planned", "expected if nothing is done",
            "page 3, clause 4.2", "page 4, clause 4.2", "sheet “NMSS or independent”, cell H14", "£45.1m",
            "may restrict a statutory duty; for a lawyer to judge", "“will” became “aims to”", "Not announced",
            "valvewatch diff 1 2", "valvewatch show 2", "SHA-256 000000000000", "24 November 2026, 02:14", 
            "1 April 2026",
            "Open Government Licence v3.0", "© Kent council", "all councils; EHC plans and placements; every night",
            "valvewatch changes --run 42", "help@charity.example", "5 forecasts changed", "was at least 90%",
        ):  # fmt: skip
            assert words in body, words
    assert KENT_PLAN in mail.text and f'href="{KENT_PLAN}"' in mail.html
    assert "[-15,200-]" in mail.text and "{+14,100+}" in mail.text


def test_plans_and_placements_come_before_places_money_and_documents() -> None:
    text = written(busy_night()).text
    kent = text[text.index("KENT\n") :]
    order = ["EHC plans and assessments --", "Placements --", "Money --", "Where this stands --"]
    assert sorted(order, key=kent.index) == order
    assert sorted(["KENT\n", "SLOUGH\n", "BURY\n", "TORBAY\n"], key=text.index)[-1] == "TORBAY\n"
    assert text.splitlines()[0] == "Kent: EHC plans by 2027-28 cut from 15,200 to 14,100"


def test_the_redline_shows_by_colour_by_strike_through_and_to_a_screen_reader() -> None:
    html = written(busy_night()).html
    gone = re.search(r"<del style=\"([^\"]*)\"><span class=\"vh\"[^>]*>\[removed: </span>15,200", html)
    came = re.search(r"<ins style=\"([^\"]*)\"><span class=\"vh\"[^>]*>\[added: </span>14,100", html)
    assert gone and "line-through" in gone[1] and "color" in gone[1]
    assert came and "underline" in came[1] and "color" in came[1]
    assert "prefers-color-scheme: dark" in html


def test_the_same_edit_in_many_documents_is_one_item_with_the_list() -> None:
    change = altered(target("15200"), target("14100"))
    mail = written(
        [
            alert(change, n, document_id=n, document_title=f"Report {n}", url=f"https://www.kent.gov.uk/{n}.pdf")
            for n in range(1, 5)
        ]
    )
    assert mail.subject == "Kent: EHC plans by 2027-28 cut from 15,200 to 14,100"
    assert mail.text.count("* Target cut") == 1
    assert "In 4 places:" in mail.text and all(f"Report {n}" in mail.text for n in range(1, 5))


def test_the_same_edit_for_several_councils_stands_under_one_heading() -> None:
    change = Change("reworded", words_before="Plans will fall.", words_after="Plans must fall.", measure="ehc_plans")
    mail = written(
        [
            alert(change, n, council=c, document_id=n, url=f"https://www.gov.uk/{n}")
            for n, c in ((1, "Kent"), (2, "Bury"))
        ]
    )
    assert mail.subject.startswith("Several councils: wording on EHC plans changed")


def test_a_figure_stated_otherwise_elsewhere_keeps_its_own_words() -> None:
    other = altered(
        target("15200", quote="Table 3 | 2027-28 | 15,200"), target("14100", quote="Table 3 | 2027-28 | 14,100")
    )
    text = written([alert(altered(target("15200"), target("14100")), 1), alert(other, 2)]).text
    assert text.count("* Target cut") == 1
    assert "“Table 3 | 2027-28 | {+14,100+}”" in text


def test_a_passage_about_another_council_is_told_under_that_council() -> None:
    change = altered(target("900", council="Bury"), target("800", council="Bury"))
    assert written([alert(change, council="England")]).subject.startswith("Bury: EHC plans")


def test_what_is_cosmetic_is_not_told() -> None:
    cosmetic = replace(altered(target("1"), target("2")), material=False)
    mail = written([alert(cosmetic, 1), alert(altered(target("15200"), target("14100")), 2)])
    assert "more change" not in mail.subject


def test_a_mail_stays_under_its_size_and_says_what_was_left_out() -> None:
    long = "The council will hold the number of plans, having regard to need and to the views of parents, "
    many = [
        alert(
            altered(
                target(str(1000 + n), scope=f"School {n}", quote=f"{long * 3}{1000 + n:,} at school {n}."),
                target(str(900 + n), scope=f"School {n}", quote=f"{long * 3}{900 + n:,} at school {n}."),
            ),
            n,
        )
        for n in range(140)
    ]
    mail = written(many)
    assert 60_000 < len(to_email(mail, SETTINGS, NIGHT).as_bytes()) < 100_000
    assert "did not fit" in mail.text and "valvewatch changes --run 42" in mail.text
    assert mail.subject.endswith(", and 139 more changes")
    shown = mail.text.count("* Target cut")
    tail = mail.text[mail.text.index("AND ALSO") :]
    lines = len(re.findall(r"^- Kent:", tail, re.M))
    left = re.search(r"And ([\d,]+) more change", tail)
    assert shown + lines + (int(left[1]) if left else 0) == 140
    assert shown >= 15


def test_one_huge_clause_cannot_make_the_mail_huge() -> None:
    huge = Change("reworded", words_before="plan " * 60_000, words_after="plans " * 60_000, measure="ehc_plans")
    mail = written([alert(huge)])
    assert len(to_email(mail, SETTINGS, NIGHT).as_bytes()) < 100_000


# --- Faults: 45 hostile text ----------------------------------------------------------------------------------------

HOSTILE = (
    "<script>alert(1)</script>", "{{7*7}}", "{% include '/etc/passwd' %}", "x\r\nBcc: all@example.org\r\n\r\nBody",
    "</style></head><img src=x onerror=alert(1)>", "\x1b[2J\x1b]0;title\x07", "abc\u202egpj.exe", "=cmd|' /C calc'!A0",
    "a" * 3000, "\ud800lone", "\x00nul",
)  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_of_a_page_is_shown_as_text(text: str) -> None:
    before, after = (
        target("15200", quote=f"15,200 {text}", scope=text),
        target("14100", quote=f"14,100 {text}", scope=text),
    )
    change = altered(before, after, text)
    one = alert(change, council=text, document_title=text, url="javascript:alert(1)//" + text)
    bad = version(2, url=text, found_on="javascript:alert(2)", publisher_note=text, published_at=text, title=text)
    found = [
        replace(one, version_after=bad),
        alert(Change("document_new", notes=(text,)), 2, document_title=text, document_id=2),
    ]
    found.append(
        alert(Change("reworded", words_before=text, words_after=f"{text} more", notes=(text,)), 3, council=text)
    )
    mail = written(found, name=text, message_id="<a.b@c.example>")
    got = parsed(mail)
    assert set(got.keys()) == {
        "From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "List-Id", "List-Unsubscribe",
        "X-Valvewatch-Run", "MIME-Version", "Content-Type",
    }  # fmt: skip
    raw = to_email(mail, SETTINGS, NIGHT).as_bytes()
    assert b"49" not in raw or "{{7*7}}" not in text or "{{7*7}}" in mail.text
    assert len(got["Subject"]) < 150
    tree = lxml_html.fromstring(mail.html)
    assert not tree.xpath("//script | //img | //iframe | //*[@onerror] | //*[starts-with(@href, 'javascript')]")
    for body in (mail.subject, mail.text, mail.html):
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]", body)
    if text == "{{7*7}}":
        assert "{{7*7}}" in mail.text and "{{7*7}}" in mail.html and ">49<" not in mail.html


def test_headers_are_those_the_rfcs_ask_for() -> None:
    got = parsed(written(busy_night(), name="Ann Élan, of IPSEA"))
    assert got["From"] == "Valvewatch <valvewatch@charity.example>"
    assert got["To"].addresses[0].addr_spec == "ann@charity.example"
    assert got["To"].addresses[0].display_name == "Ann Élan, of IPSEA"
    assert got["Message-ID"] == "<valvewatch.1.abc@charity.example>"
    assert got["Auto-Submitted"] == "auto-generated"
    assert got["List-Id"] == "Valvewatch <valvewatch.charity.example>"
    assert got["List-Unsubscribe"] == "<mailto:help@charity.example?subject=Valvewatch%20stop>"
    assert got["Date"].datetime == NIGHT
    assert "Precedence" not in got
    assert [part.get_content_type() for part in got.iter_parts()] == ["text/plain", "text/html"]  # type: ignore[attr-defined]
    assert {part["Content-Transfer-Encoding"] for part in got.iter_parts()} == {"quoted-printable"}  # type: ignore[attr-defined]


@given(st.text(max_size=200))
@example("Kent: EHC plans by 2027-28 cut from 15,200 to 14,100, and 2 more changes")
@example("Kent – “EHC plans” by 2027-28 cut from 15,200 to £14,100, and 2 more changes – “x”")
def test_a_subject_arrives_as_it_was_meant(subject: str) -> None:
    message = Message(subject, "t", "<p>h</p>", recipient="ann@charity.example", message_id="<a@b.example>")
    raw = to_email(message, SETTINGS, NIGHT).as_bytes()
    assert b"Subject:\r\n" not in raw or not shorten(subject, 150)
    assert parsed(message)["Subject"].strip() == shorten(subject, MOST_SUBJECT).strip()


def test_no_line_is_too_long_for_any_server() -> None:
    raw = to_email(written(busy_night()), SETTINGS, NIGHT).as_bytes()
    head, _, body = raw.partition(b"\r\n\r\n")
    assert all(len(line) <= 998 for line in head.split(b"\r\n"))
    assert all(len(line) <= 78 for line in body.split(b"\r\n"))


def test_long_addresses_are_neither_cut_nor_encoded_in_list_headers() -> None:
    long = "valvewatch." + "x" * 50 + "@" + "some-long-name." * 5 + "example"
    mail = to_email(written(busy_night()), replace(SETTINGS, from_=long, contact=""), NIGHT).as_bytes()
    assert f"\r\n <mailto:{long}?subject=Valvewatch%20stop>\r\n".encode() in mail


def test_plain_text_lines_suit_a_terminal() -> None:
    lines = written(busy_night()).text.splitlines()
    assert all(len(line) <= 80 or "http" in line for line in lines)


def test_a_message_id_is_the_same_for_the_same_row_only() -> None:
    first = message_id_for(7, "ann@example.org", NIGHT, "charity.example")
    assert first == message_id_for(7, "ann@example.org", NIGHT, "charity.example")
    assert first != message_id_for(8, "ann@example.org", NIGHT, "charity.example")
    assert first != message_id_for(7, "ann@example.org", NIGHT + timedelta(seconds=1), "charity.example")


@pytest.mark.parametrize(
    "text", ["ann", "ann@", "@x.org", "a b@x.org", "ann@x.org, bob@x.org", "", "a@@x.org", "a..b@x.org"]
)
def test_what_is_no_address_is_refused_in_words(text: str) -> None:
    with pytest.raises(ValueError, match="is not an e-mail address"):
        parse_address(text)


# --- Faults: 46 a night with very many changes ----------------------------------------------------------------------


def redesign(documents: int = 500) -> list[Alert]:
    return [
        alert(altered(target(str(5000 + n)), target(str(4000 + n))), n, document_id=n, council=("Kent", "Bury")[n % 2],
              document_title=f"Report {n}", url=f"https://www.kent.gov.uk/{n}.pdf")
        for n in range(1, documents + 1)
    ]  # fmt: skip


def test_500_changed_documents_give_one_careful_mail_without_figures() -> None:
    mail = written(redesign())
    assert mail.subject.startswith("500 documents seemed to change in one night")
    for body in (mail.text, words_of(mail.html)):
        assert not re.search(r"\b[45][,]?\d{3}\b", body)
        assert "a person" in body and "valvewatch changes --run 42" in body
        assert "cut from" not in body and "Report" not in body
    assert mail.headers["X-Valvewatch-Careful"] == "yes"
    assert re.search(r"Bury\s+250\s+250", mail.text)


def test_once_a_person_has_confirmed_it_the_changes_are_told() -> None:
    mail = written(redesign(60), confirmed=True)
    assert "cut from" in mail.subject and mail.subject.endswith("and 59 more changes")


def test_many_changes_in_few_documents_are_careful_too() -> None:
    many = [alert(altered(target("9", scope=str(n)), target("8", scope=str(n))), n) for n in range(151)]
    assert "seemed to change" in written(many).subject
    assert "seemed to change" not in written(many[:150]).subject


def test_a_late_mail_says_the_real_date() -> None:
    mail = written(busy_night(), now=NIGHT + timedelta(days=3))
    assert "seen on 24 November 2026" in " ".join(mail.text.split())
    assert "could not be sent before 27 November 2026" in " ".join(mail.text.split())


def test_where_only_the_date_moved_the_mail_says_so_and_repeats_no_figure() -> None:
    cap = target("180", direction="at_most", period="2026-03", period_written="March 2026")
    later = replace(cap, period="2027-03", period_written="March 2027")
    mail = written([alert(altered(cap, later, "put back from 2026-03 to 2027-03"))])
    for body in (words_of(mail.html), " ".join(mail.text.split())):
        assert "At most 180, put back from March 2026 to March 2027" in body
        assert "is now at most 180" not in body and "2026-03" not in body
    both = written([alert(altered(cap, replace(later, value=cap.value and cap.value - 10)))])
    assert "Was at most 180 by March 2026; is now at most 170 by March 2027" in " ".join(both.text.split())


def test_cells_of_a_table_are_quoted_with_what_the_table_stands_under() -> None:
    places = [
        Place(page=2, clause="3.3", headings=("DSG management plan", "Independent placements")),
        Place(headings=("Placements",)),
        Place(sheet="Placements", cell="D4", headings=("Placements",)),
    ]
    said = []
    for place in places:
        before, after = (target(v, quote=f"Independent | 2027-28 | {v}", place=place) for v in ("210", "180"))
        said.append(" ".join(written([alert(altered(before, after))]).text.split()))
    assert "Was (page 2, clause 3.3, under “Independent placements”)" in said[0]
    assert "Was (under “Placements”)" in said[1]
    assert "Was (sheet “Placements”, cell D4)" in said[2]


def test_documents_new_or_withdrawn_are_counted_as_what_they_are() -> None:
    cut = alert(altered(target("15200"), target("14100")))
    new, gone = (alert(Change(kind), document_id=n, document_title=f"Report {n}") for n, kind in ((2, "document_new"), (3, "document_withdrawn")))  # fmt: skip
    mail = written([cut, new, gone])
    assert mail.subject == "Kent: EHC plans by 2027-28 cut from 15,200 to 14,100, and 2 more documents"
    raised = alert(altered(target("300", measure="placements_special"), target("310", measure="placements_special")))
    assert written([cut, raised, new]).subject.endswith(", 1 more change and 1 more document")
    assert "1 document changed, 1 is new, 1 is withdrawn, seen on 24 November 2026" in " ".join(mail.text.split())
    assert written([new, gone]).subject.endswith(", and 1 more document")


def test_subject_and_first_line_name_the_same_change() -> None:
    # Plans stand above placements in the mail, and yet a cut is weightier than a target that is new.
    added = alert(Change("target_added", after=target("900", measure="ehc_plans")))
    cut = alert(altered(target("300", measure="placements_special"), target("210", measure="placements_special")))
    mail = written([added, cut])
    first = mail.text.splitlines()[0]
    assert mail.subject.startswith("Kent: ") and mail.subject.partition(", and")[0] in " ".join(mail.text.split())
    assert "cut from 300 to 210" in mail.subject and "cut from 300" in " ".join(mail.text.split())[:120], first


def test_a_silent_edits_date_is_not_denied_beside_it() -> None:
    note = "silent edit: the document itself still gives 4 May 2026 as its date. We saw the earlier wording last on 23 November 2026, and this one first on 24 November 2026"
    one = alert(altered(target("300"), target("210"), note))
    undated = [replace(v, published_at="") for v in (one.version_before, one.version_after) if v]
    text = " ".join(written([replace(one, version_before=undated[0], version_after=undated[1])]).text.split())
    assert (
        "the document itself still gives 4 may 2026" in text.lower() and "the site gives no date for it" in text.lower()
    )
    assert "publisher gives no date" not in text


def test_a_new_report_that_alters_a_target_is_counted_as_new() -> None:
    for changes in ((Change("document_new"), altered(target("300"), target("210"))),):
        for order in (changes, changes[::-1]):
            mail = written([alert(change, n) for n, change in enumerate(order)])
            assert "1 document is new, seen on" in " ".join(mail.text.split())


def test_only_warnings_stand_in_boxes() -> None:
    noted = altered(target("300"), target("210"), "compared with the report before it", "silent edit: no word of it")
    page = lxml_html.fromstring(written([alert(noted)]).html)
    boxes = [" ".join(box.text_content().split()) for box in page.xpath("//p[contains(@style, '#fdf3d8')]")]
    assert len(boxes) == 1 and boxes[0].startswith("Not announced:")
