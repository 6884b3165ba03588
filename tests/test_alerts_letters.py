"""The other mails: now watching, the weekly digest, the operators' mail, the test mail; and the feed."""

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from lxml import etree, html

from alerts import MailSettings
from alerts.faults import FaultReport, Trouble, compose_faults
from alerts.feed import entries_of, feed, write_feed
from alerts.folder import FolderChannel
from alerts.message import Message, to_email
from alerts.sending import send_pending
from alerts.trying import compose_test
from alerts.watching import Baseline, Watched, compose_watching
from alerts.weekly import Gap, News, Series, Week, compose_weekly
from db.store import Store
from monitor.cli import main
from tests.alerts_examples import NIGHT, alert, altered, busy_night, target

SETTINGS = MailSettings(from_="Valvewatch <valvewatch@charity.example>", why={"ann@charity.example": "all councils"})
TO: dict[str, Any] = {"recipient": "ann@charity.example", "now": NIGHT, "settings": SETTINGS}

BASELINE = Baseline(
    watched=(Watched("Kent", 6, 41, 212), Watched("Bury", 3, 12, 57), Watched("England", 2, 38, 301)),
    uncovered=("Slough", "Torbay"),
    failing=("Medway: https://www.medway.gov.uk/send: it did not answer in time",),
    unreadable=("Kent: “Annex C.pdf”: it is locked by a password",),
    run_id=1,
)
QUIET = Week("2026-11-16", "2026-11-22", nights=7, sources=214, checked_every_night=214)
MOVED = Series("Kent", "ehc_plans", "2027-28", "count", (("2026-04-02", "15200"), ("2026-11-20", "14100")))
FAULTS = FaultReport(
    new=(
        Trouble("Bury: https://www.bury.gov.uk/plan", "it did not answer in time", "2026-11-20T02:10:00+00:00",
                "Look at the page by hand; if it moved: valvewatch sources add URL --council Bury", 3),
        Trouble("Kent: “Annex C.pdf”", "it is locked by a password", mend="Ask the council for an open copy"),
    ),
    over=(Trouble("Slough: https://www.slough.gov.uk/send", "it had a fault of its own", "2026-11-18", nights=4),),
    lasting=2,
    notes=("Noise: 3 of 41 changes of Bury were marked as noise",),
    run_id=42,
)  # fmt: skip


def flat(message: Message) -> str:
    return " ".join(message.text.split())


def both(message: Message) -> tuple[str, str]:
    return flat(message), " ".join(html.fromstring(message.html).text_content().split())


def test_now_watching_says_what_is_covered_and_what_is_not() -> None:
    mail = compose_watching(BASELINE, **TO)
    assert mail.subject == "Now watching 91 documents of 3 councils; 2 councils not covered"
    for body in both(mail):
        for words in ("11 pages", "570 targets", "Kent", "212", "Slough, Torbay", "did not answer", "password",
                      "Nothing here is a change", "valvewatch sources add URL --council NAME"):  # fmt: skip
            assert words in body, words


def test_the_operators_headline_leaves_out_what_all_addresses_share() -> None:
    mail = compose_faults(FAULTS, **TO)
    assert mail.subject.startswith("Valvewatch needs you: Bury: bury.gov.uk/plan: it did not answer")
    assert "https://www.bury.gov.uk/plan" in flat(mail)


def test_a_quiet_week_says_so_without_doubt() -> None:
    mail = compose_weekly(QUIET, **TO)
    assert mail.subject == "This week: all quiet: 214 of 214 sources checked every night"
    for body in both(mail):
        assert "All that is watched was seen on every night." in body and "16 November 2026" in body


def test_a_week_not_wholly_seen_is_never_called_quiet() -> None:
    gap = Gap("Bury", "DSG plan page", "it refused us", 3, "2026-11-20")
    mail = compose_weekly(replace(QUIET, checked_every_night=213, gaps=(gap,), uncovered=("Slough",)), **TO)
    assert mail.subject == "This week: no changes seen, but not all was seen: 213 of 214 sources checked every night"
    for body in both(mail):
        assert (
            "DSG plan page: it refused us (3 nights missed)" in body
            and "No page is known for 1 council: Slough." in body
        )
    assert "quiet" not in compose_weekly(replace(QUIET, nights=5), **TO).subject
    assert "On 2 nights nothing was checked" in flat(compose_weekly(replace(QUIET, nights=5), **TO))
    assert "nothing was checked" in compose_weekly(replace(QUIET, nights=0, checked_every_night=0), **TO).subject


def test_a_week_with_changes_begins_with_the_weightiest() -> None:
    mail = compose_weekly(replace(QUIET, news=(News("York", "new document: “Plan”", "2026-11-18T02:00:00+00:00"),)),
                          busy_night(), **TO)  # fmt: skip
    assert mail.subject.startswith("This week: 14 changes. Kent: EHC plans by 2027-28 cut from 15,200 to 14,100")
    assert "York: new document: “Plan” (seen 18 November 2026)" in flat(mail)


def test_targets_that_moved_are_told_in_words_and_as_a_picture() -> None:
    pytest.importorskip("matplotlib")
    mail = compose_weekly(replace(QUIET, series=(MOVED,)), **TO)
    for body in both(mail):
        assert "15,200 → 14,100" in body
    (picture,) = mail.pictures
    assert picture.png.startswith(b"\x89PNG") and "15,200 → 14,100" in picture.words
    raw = to_email(mail, SETTINGS, NIGHT)
    types = [part.get_content_type() for part in raw.walk()]
    assert types == ["multipart/alternative", "text/plain", "multipart/related", "text/html", "image/png"]
    assert f"cid:{picture.name}" in mail.html and len(raw.as_bytes()) < 100_000


def test_without_matplotlib_the_digest_has_words_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "matplotlib.figure", None)
    mail = compose_weekly(replace(QUIET, series=(MOVED,)), **TO)
    assert not mail.pictures and "15,200 → 14,100" in flat(mail) and "<img" not in mail.html


def test_operators_hear_what_failed_since_when_and_what_to_do() -> None:
    mail = compose_faults(FAULTS, **TO)
    assert mail.subject.startswith("Valvewatch needs you: Bury: bury.gov.uk/plan: it did not answer in time")
    for body in both(mail):
        for words in ("since 20 November 2026, 3 nights", "What to do: Look at the page by hand", "Well again",
                      "it began on 18 November 2026, 4 nights", "2 troubles of earlier nights still go on", "Noise: 3 of 41"):  # fmt: skip
            assert words.lower() in body.lower(), words
    well = compose_faults(FaultReport(over=FAULTS.over), **TO)
    assert well.subject == "Valvewatch: Slough: slough.gov.uk/send is well again"


@pytest.mark.parametrize("value", [BASELINE, replace(QUIET, series=(MOVED,), gaps=(Gap("a", "b", "c", 1),)), FAULTS])
def test_what_is_put_into_the_outbox_comes_out_the_same(value: Any) -> None:
    assert type(value).from_payload(json.loads(json.dumps(value.as_payload()))) == value


def test_all_kinds_of_message_go_from_the_outbox(store: Store, tmp_path: Path) -> None:
    run = store.start_run(NIGHT)
    for kind, value in (("watching", BASELINE), ("weekly", QUIET), ("operator", FAULTS)):
        store.add_message(
            run, "ann@charity.example", "Ann", kind=kind, subject="", payload=value.as_payload(), now=NIGHT
        )
    folder = FolderChannel(tmp_path / "outbox", SETTINGS, lambda: NIGHT)
    done = send_pending(store, folder, NIGHT, SETTINGS)
    assert done.sent == 3 and not done.problems
    assert len(list((tmp_path / "outbox").glob("2026-11-24-ann-*.eml"))) == 3


def test_a_preview_shows_digests_and_operators_mails_too_and_sends_nothing(
    store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = store.start_run(NIGHT)
    for kind, value in (("watching", BASELINE), ("weekly", QUIET), ("operator", FAULTS)):
        store.add_message(run, f"{kind}@x.example", "Ann", kind=kind, subject="", payload=value.as_payload(), now=NIGHT)
    settings = tmp_path / "valvewatch.toml"
    settings.write_text('[store]\ndatabase = "valvewatch.db"\narchive = "archive"\n', encoding="utf-8")
    with pytest.raises(SystemExit):
        main(["alerts", "preview", str(run), "--config", str(settings)])
    shown = capsys.readouterr().out
    assert "Subject: This week: all quiet: 214 of 214" in shown and "Subject: Now watching 91 documents" in shown
    assert "To: operator@x.example" in shown
    assert len(store.pending_messages(NIGHT)) == 3
    for words, code, said in (
        ([str(run), "--reader", "Weekly@X.example"], 0, "This week: all quiet"),
        ([str(run), "--reader", "nobody@x.example"], 0, "It has some to watching@x.example, weekly@x.example"),
        (["99"], 2, "There is no run 99. `valvewatch runs` lists them."),
    ):
        with pytest.raises(SystemExit) as ended:
            main(["alerts", "preview", *words, "--config", str(settings)])
        out, err = capsys.readouterr()
        assert (ended.value.code or 0) == code and said in out + err and "operator@x.example\nSubject" not in out


def test_a_test_mail_says_that_it_is_one() -> None:
    mail = compose_test(**TO)
    assert "nothing has changed" in mail.subject and "24 November 2026, 02:14" in flat(mail) and mail.message_id


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "{{7*7}}", "a\r\nBcc: x@y.z", "\x1b[2J\u202e", "=cmd|x"])
def test_hostile_text_breaks_out_of_none_of_them(text: str) -> None:
    week = replace(QUIET, news=(News(text, text),), gaps=(Gap(text, text, text, 1),), uncovered=(text,), notes=(text,),
                   series=(replace(MOVED, council=text),))  # fmt: skip
    baseline = Baseline((Watched(text, 1, 1, 1),), (text,), (text,), (text,))
    faults = FaultReport(new=(Trouble(text, text, text, text),), over=(Trouble(text, text),), notes=(text,))
    for mail in (
        compose_weekly(week, **TO),
        compose_watching(baseline, **TO),
        compose_faults(faults, **TO),
        compose_faults(faults, **TO, subject=text),
    ):
        headers = set(to_email(mail, SETTINGS, NIGHT).keys())
        assert "Bcc" not in headers
        assert not html.fromstring(mail.html).xpath("//script")
        for body in (mail.text, mail.html, str(to_email(mail, SETTINGS, NIGHT)["Subject"])):
            assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e]", body)
            assert (">49<" not in body and "alert(1)" not in body) or "{{" not in text


# --- The feed -------------------------------------------------------------------------------------------------------

ATOM = {"a": "http://www.w3.org/2005/Atom"}


def test_the_feed_tells_each_change_once_newest_first(tmp_path: Path) -> None:
    older = alert(altered(target("9"), target("8")), 99, detected_at=datetime(2026, 11, 1, tzinfo=UTC))
    write_feed(
        tmp_path / "pages" / "changes.atom", entries_of([older, *busy_night(), *busy_night()]), name="charity.example"
    )
    tree = etree.parse(str(tmp_path / "pages" / "changes.atom"))
    entries = tree.findall("a:entry", ATOM)
    assert len(entries) == len(busy_night()) + 1
    assert entries[-1].findtext("a:updated", namespaces=ATOM) == "2026-11-01T00:00:00Z"
    titles = [e.findtext("a:title", namespaces=ATOM) for e in entries]
    assert "Kent: EHC plans by 2027-28 cut from 15,200 to 14,100" in titles
    ids = [e.findtext("a:id", namespaces=ATOM) for e in entries]
    assert len(set(ids)) == len(ids) and ids[-1] == "tag:charity.example,2026:change:99"
    for name in ("title", "id", "updated", "author"):
        assert tree.find(f"a:{name}", ATOM) is not None


def test_hostile_text_keeps_the_feed_well_formed() -> None:
    text = "<script>\x00\x0b\x1b\ud800\ufffe&]]></script>"
    change = altered(target("2", quote=text, scope=text), target("1", quote=text, scope=text), text)
    raw = feed(entries_of([alert(change, council=text, document_title=text, url="javascript:alert(1)")]))
    tree = etree.fromstring(raw)
    assert not tree.xpath("//a:link", namespaces=ATOM) and b"<script" not in raw


def test_an_empty_feed_is_a_feed() -> None:
    assert etree.fromstring(feed([])).findtext("a:updated", namespaces=ATOM)
