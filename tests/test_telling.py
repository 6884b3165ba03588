"""Who hears of what, by night and by week; each change once; the feed; other services."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from alerts import MailSettings
from alerts.composing import Careful, compose_careful
from alerts.weekly import Week
from alerts.wording import SEVERITIES, classify
from db.records import Block, Change, Place, Reading, Source
from db.store import Store
from monitor import config as configuring
from monitor.announcing import Stood, left_out, silent_edit
from monitor.cli import main
from monitor.config import Config, ConfigError, EmailConfig, Operator, Reader, SourcesConfig, StoreConfig, load_config
from monitor.posting import channels, post, publish_feed
from monitor.readers import recipients_of, wants, why
from monitor.telling import tell_week
from tests.stores import KENT, NIGHT, a_document, a_page, later
from tests.test_marks import TARGET

RAISED = replace(TARGET, value=Decimal("1600"))
CUT = replace(TARGET, value=Decimal("1400"))
MONEY = replace(TARGET, measure="dsg_deficit", unit="gbp_million", value=Decimal("2.4"))
CHANGES: dict[str, Change] = {
    "cut": Change("target_altered", before=TARGET, after=CUT),
    "raised": Change("target_altered", before=TARGET, after=RAISED),
    "added_or_removed": Change("target_added", after=TARGET),
    "reworded": Change("reworded", words_before="we will", words_after="we aim to", measure="ehc_plans"),
    "document": Change("document_new"),
    "money": Change("target_altered", before=MONEY, after=replace(MONEY, value=Decimal("2.5"))),
}


def reader(**given: Any) -> Reader:
    return Reader("Ann", "ann@charity.example", **given)


def told(change: Change, council: str = "Kent", **given: Any) -> bool:
    return recipients_of(change, council, [reader(**given)]) == [("ann@charity.example", "Ann")]


# --- Who wants what ---------------------------------------------------------------------------------------------------


def test_a_reader_without_choices_hears_of_all_that_is_material() -> None:
    assert all(told(change) for change in CHANGES.values())
    assert not any(told(replace(change, material=False)) for change in CHANGES.values())


@pytest.mark.parametrize("least", SEVERITIES)
def test_the_least_severity_shuts_out_what_is_less_weighty_and_nothing_else(least: str) -> None:
    order = list(SEVERITIES)
    assert [name for name in order if told(CHANGES[name], severity=least)] == order[: order.index(least) + 1]


@pytest.mark.parametrize(("name", "of"), [("Kent County Council", "Kent"), ("KENT", "Kent"), ("DfE", "England"), ("London Borough of Barnet", "Barnet")])  # fmt: skip
def test_councils_are_known_by_any_of_their_names(name: str, of: str) -> None:
    assert told(CHANGES["cut"], of, councils=(name,))
    assert not told(CHANGES["cut"], "Bury", councils=(name,))


def test_a_passage_about_another_council_is_that_ones_news() -> None:
    change = Change("target_added", after=replace(TARGET, council="Bury"))
    assert told(change, "England", councils=("Bury",))
    assert not told(change, "England", councils=("England",))


def test_families_and_single_measures_choose_and_documents_as_a_whole_are_for_all() -> None:
    assert told(CHANGES["cut"], families=("ehc_plans",)) and told(CHANGES["reworded"], families=("ehc_plans",))
    assert not told(CHANGES["cut"], families=("placements",))
    assert told(CHANGES["money"], families=("dsg_deficit",)) and not told(CHANGES["money"], families=("dsg_savings",))
    assert told(CHANGES["document"], families=("placements",))


def test_weekly_readers_hear_nothing_by_night() -> None:
    assert not told(CHANGES["cut"], frequency="weekly")
    assert wants(reader(frequency="weekly"), CHANGES["cut"], "Kent")


def test_why_you_got_this_names_the_least_severity() -> None:
    assert SEVERITIES["raised"] in why(reader(severity="raised")) and "every night" in why(reader(severity="raised"))
    assert "weighty" not in why(reader())


# --- Settings -----------------------------------------------------------------------------------------------------------


def written(folder: Path, **lines: str) -> Path:
    path = folder / "valvewatch.toml"
    rows = "\n".join(f"{key} = {value}" for key, value in {"name": '"A"', "address": '"a@b.org"', **lines}.items())
    path.write_text(f"[[readers]]\n{rows}\n", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ({"severity": '"high"'}, ["'high'", *SEVERITIES]),
        ({"councils": '["Kentt"]'}, ["Kentt", "Kent"]),
        ({"address": '"teams"'}, ["no e-mail address"]),
    ],
)
def test_a_wrong_choice_is_refused_with_what_is_allowed(tmp_path: Path, lines: dict[str, str], said: list[str]) -> None:
    with pytest.raises(ConfigError) as fault:
        load_config(written(tmp_path, **lines))
    assert all(each in str(fault.value) for each in said), str(fault.value)


def test_another_services_address_needs_the_extra_and_is_not_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, address='"slack://secret/token"')
    path.chmod(0o600)  # it holds a secret
    config = load_config(path)
    assert [way.name for way in channels(config) if way.takes(config.readers[0].address)] == ["other channels"]
    monkeypatch.setattr(configuring, "find_spec", lambda name: None)
    with pytest.raises(ConfigError, match=r"valvewatch\[notify\]") as fault:
        load_config(path)
    assert "secret" not in str(fault.value)


# --- Announced or not -----------------------------------------------------------------------------------------------------


@pytest.fixture
def two_versions(store: Store) -> list[Any]:
    store.save_sources([KENT])
    run = store.start_run(NIGHT)
    store.save_fetch(a_page(run))
    made = [store.save_fetch(a_document(run, body)) for body in (b"one", b"two")]
    return [replace(store.version(number or 0), source="govuk_publication https://gov.example/") for number in made]  # type: ignore[type-var]


@pytest.mark.parametrize(
    ("note", "missing"),
    [
        ("Revised Kent's agreement.", ""),
        ("Updated figures of Kent County Council", ""),
        ("Added Bury.", "leaves out Kent"),
        ("Kent: payments changed. The number of EHC plans is as before.", ""),
        ("Kent: cumulative DSG deficit updated.", "leaves out the target on EHC plans"),
        ("", ""),
    ],
)
def test_a_change_note_is_held_against_what_moved(two_versions: list[Any], note: str, missing: str) -> None:
    before, after = two_versions
    said = left_out(CHANGES["cut"], before, replace(after, publisher_note=note))
    assert (missing in said) if missing else said == ""
    if said:
        assert classify(said).label == "Not announced" and note in classify(said).text


def test_only_a_note_of_gov_uk_on_a_target_is_held_against_what_moved(two_versions: list[Any]) -> None:
    before, after = two_versions
    after = replace(after, publisher_note="Added Bury.")
    assert left_out(CHANGES["document"], before, after) == ""
    assert left_out(CHANGES["cut"], before, replace(after, source="page https://kent.example/")) == ""


def test_a_silent_edit_gives_three_dates_and_an_announced_one_is_none(two_versions: list[Any]) -> None:
    before, after = (
        replace(each, published_at="2026-04-01T16:04:00Z", publisher_note="First") for each in two_versions
    )
    after = replace(after, first_seen=later(days=3))
    note = silent_edit(Stood(before), Stood(after))
    assert "1 April 2026" in note and "20 November 2026" in note and "23 November 2026" in note
    assert silent_edit(Stood(before), Stood(replace(after, published_at="2026-11-22"))) == ""
    assert silent_edit(Stood(before), Stood(replace(after, publisher_note="Second"))) == ""
    assert silent_edit(Stood(replace(before, published_at="")), Stood(replace(after, published_at=""))) == ""


def test_a_page_dated_anew_while_a_document_stood_says_nothing_of_a_later_edit(two_versions: list[Any]) -> None:
    before, after = (replace(each, published_at="2026-04-01", publisher_note="First") for each in two_versions)
    redated = replace(before, published_at="2026-06-01", publisher_note="Bury's was added")
    after = replace(after, published_at="2026-06-01", publisher_note="Bury's was added", first_seen=later(days=3))
    assert "1 June 2026" in silent_edit(Stood(before, last_words=redated), Stood(after))
    # A file that is put up the day after its announcement was announced.
    fresh = {"published_at": "2026-11-19", "publisher_note": "Kent's was revised"}
    assert silent_edit(Stood(before, last_words=replace(before, **fresh)), Stood(replace(after, **fresh))) == ""


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("Page last updated: 4 May 2026", "Page last updated: 4 May 2026", True),
        ("Last updated 04/05/2026", "Last updated 04/05/2026", True),
        ("Last updated on Monday 4 May 2026", "Last updated on Monday 4 May 2026", True),
        ("Last updated: 4 May 2026", "Last updated: 19 November 2026", False),
        ("Last updated: 20 November 2026", "Last updated: 20 November 2026", False),  # the day we saw it: still true
        ("The policy was last updated 4 May 2026 and last reviewed 5 May 2026",) * 2 + (False,),
        ("", "", False),
    ],
)
def test_a_date_that_a_page_gives_of_itself_and_keeps_is_a_silent_edit(
    old: str, new: str, told: bool, two_versions: list[Any]
) -> None:
    def says(words: str) -> Reading:
        return Reading("Plan", (Block("paragraph", words, Place(block=0)),), "html")

    note = silent_edit(Stood(two_versions[0], says(old)), Stood(two_versions[1], says(new)))
    assert bool(note) is told and ("4 May 2026" in note) is told


# --- The week -----------------------------------------------------------------------------------------------------------

BURY = Source("Bury", "page", "https://www.bury.example/send", title="Bury's plans")
MONDAY = datetime(2026, 11, 30, 7, 0, tzinfo=UTC)
WEEKLY = Reader("Wilma", "wilma@charity.example", councils=("Kent",), frequency="weekly")


class Watching:
    """A store with two sources, and the nights before MONDAY."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.store = store
        (folder / "none.toml").write_text("", encoding="utf-8")
        self.config = Config(
            folder=folder, store=StoreConfig("valvewatch.db", "archive"), sources=SourcesConfig("none.toml", True),
            email=EmailConfig(from_="Valvewatch <vw@charity.example>", feed="feed.xml"),
            readers=(reader(), WEEKLY), operators=(Operator("Olga", "olga@charity.example"),),
        )  # fmt: skip
        store.save_sources([KENT, BURY])
        self.value = 1500

    def night(self, when: datetime, *, bury: bool = True, value: int | None = None) -> None:
        run = self.store.start_run(when)
        self.store.save_fetch(a_page(run, fetched_at=when))
        failed: dict[str, Any] = {} if bury else {"outcome": "failed", "reason": "timeout", "links": None, "body": None}
        given: dict[str, Any] = {"source": BURY.key, "council": "Bury", "url": BURY.url, "fetched_at": when, **failed}
        self.store.save_fetch(a_page(run, **given))
        if value is not None:
            version = self.store.save_fetch(a_document(run, str(value).encode(), fetched_at=when))
            before, self.value = self.value, value
            change = Change("target_altered", before=replace(TARGET, value=Decimal(before)), after=replace(TARGET, value=Decimal(value)))  # fmt: skip
            self.store.record(
                version or 0, reader=1, fingerprint=str(value), targets=[], changes=[change] * (before != value), run_id=run,
                recipients=[(0, address, name) for address, name in recipients_of(change, "Kent", self.config.readers) * (before != value)],
                detected_at=when,
            )  # fmt: skip
        self.store.finish_run(run, when + timedelta(hours=1), "ok")

    def week(self, until: datetime = MONDAY, **given: Any) -> None:
        """Seven nights, the last one in the early morning of the digest's day."""
        for days in range(6, -1, -1):
            self.night(until.replace(hour=2, minute=30) - timedelta(days=days), **given)

    def digests(self, name: str) -> list[Week]:
        return [Week.from_payload(m.payload) for m in self.store.pending_messages(MONDAY + timedelta(days=99)) if m.kind == "weekly" and m.name == name]  # fmt: skip


@pytest.fixture
def watching(store: Store, tmp_path: Path) -> Iterator[Watching]:
    yield Watching(store, tmp_path)


def subject_of(watching: Watching, name: str) -> str:
    from alerts.sending import letter_for

    (message,) = [m for m in watching.store.pending_messages(MONDAY) if m.kind == "weekly" and m.name == name]
    return letter_for(message, MONDAY, MailSettings()).subject


def test_a_quiet_week_in_which_all_was_seen_says_so(watching: Watching) -> None:
    watching.week()
    assert tell_week(watching.store, watching.config, MONDAY) == 2
    assert subject_of(watching, "Wilma") == "This week: all quiet: 2 of 2 sources checked every night"


def test_a_source_missed_on_one_night_is_counted_and_named(watching: Watching) -> None:
    watching.week(MONDAY - timedelta(days=1))
    watching.night(MONDAY.replace(hour=2), bury=False)
    tell_week(watching.store, watching.config, MONDAY)
    (week,) = watching.digests("Olga")
    assert (week.checked_every_night, week.sources, week.nights) == (1, 2, 7)
    assert [(gap.council, gap.nights) for gap in week.gaps] == [("Bury", 1)]
    assert "all quiet" not in subject_of(watching, "Olga")


def test_a_night_begun_twice_is_one_night(watching: Watching) -> None:
    watching.week(MONDAY - timedelta(days=1))
    watching.night(MONDAY.replace(hour=2), bury=False)
    watching.night(MONDAY.replace(hour=4))
    tell_week(watching.store, watching.config, MONDAY)
    (week,) = watching.digests("Olga")
    assert (week.checked_every_night, week.nights, week.gaps) == (2, 7, ())


def test_a_weekly_reader_gets_each_change_of_hers_in_one_digest_with_its_figures(watching: Watching) -> None:
    watching.week(MONDAY)
    watching.night(MONDAY.replace(hour=3), value=1500)
    watching.night(MONDAY.replace(hour=5), value=1400)
    assert [m.name for m in watching.store.pending_messages(MONDAY) if m.alerts] == ["Ann"]
    tell_week(watching.store, watching.config, MONDAY)
    assert "1,500 to 1,400" in subject_of(watching, "Wilma")
    assert tell_week(watching.store, watching.config, MONDAY + timedelta(minutes=5)) == 0
    watching.night(MONDAY.replace(hour=23), value=1300)
    next_monday = MONDAY + timedelta(days=7)
    watching.night(next_monday.replace(hour=2))
    tell_week(watching.store, watching.config, next_monday)
    first, second = watching.digests("Wilma")
    assert len(first.news) == len(second.news) == 1
    assert "1,400 to 1,300" in second.news[0].headline
    assert [value for _, value in second.series[0].points] == ["1500", "1400", "1300"]


def test_two_parts_of_one_measure_are_two_targets_that_moved(watching: Watching) -> None:
    watching.week(MONDAY)
    watching.night(MONDAY.replace(hour=3), value=1500)
    run = watching.store.start_run(MONDAY)
    version = watching.store.save_fetch(a_document(run, b"both", fetched_at=MONDAY))
    changes = [
        Change("target_altered", before=replace(TARGET, value=Decimal(old), scope=scope), after=replace(TARGET, value=Decimal(new), scope=scope))
        for old, new, scope in ((396, 316, "11 to 25"), (720, 640, ""))
    ]  # fmt: skip
    watching.store.record(
        version or 0,
        reader=1,
        fingerprint="both",
        targets=[],
        changes=changes,
        run_id=run,
        recipients=[],
        detected_at=MONDAY,
    )
    watching.store.finish_run(run, MONDAY + timedelta(minutes=1), "ok")
    tell_week(watching.store, watching.config, MONDAY + timedelta(minutes=2))
    (week,) = watching.digests("Olga")
    assert [[value for _, value in one.points] for one in week.series] == [["396", "316"], ["720", "640"]]
    assert [one.scope for one in week.series] == ["11 to 25", ""]
    assert "(11 to 25)" in week.news[0].headline and "(11 to 25)" not in week.news[1].headline


def test_a_digest_that_was_cut_off_is_finished_with_what_it_was_to_hold(
    watching: Watching, monkeypatch: pytest.MonkeyPatch
) -> None:
    watching.night(MONDAY.replace(hour=2), value=1400)
    original, calls = watching.store.add_message, []

    def once(*given: Any, **named: Any) -> Any:
        calls.append(given)
        if len(calls) == 2:
            raise KeyboardInterrupt
        return original(*given, **named)

    monkeypatch.setattr(watching.store, "add_message", once)
    with pytest.raises(KeyboardInterrupt):
        tell_week(watching.store, watching.config, MONDAY)
    monkeypatch.undo()
    watching.night(MONDAY.replace(hour=9), value=1300)
    assert tell_week(watching.store, watching.config, MONDAY + timedelta(days=1)) == 1
    assert [len(week.news) for name in ("Wilma", "Olga") for week in watching.digests(name)] == [1, 1]


def test_another_councils_change_is_not_in_her_digest_but_in_the_operators(watching: Watching) -> None:
    watching.config = replace(watching.config, readers=(replace(WEEKLY, councils=("Bury",)),))
    watching.night(MONDAY.replace(hour=2), value=1400)
    tell_week(watching.store, watching.config, MONDAY)
    assert [week.news for week in watching.digests("Wilma")] == [()]
    assert len(watching.digests("Olga")[0].news) == 1 and watching.digests("Wilma")[0].series == ()


def test_operators_alone_hear_how_noisy_each_source_is(watching: Watching) -> None:
    watching.night(MONDAY.replace(hour=2), value=1400)
    watching.store.mark(1, "noise", words="", by="Ann", now=MONDAY)
    tell_week(watching.store, watching.config, MONDAY)
    assert watching.digests("Wilma")[0].notes == ()
    (note,) = watching.digests("Olga")[0].notes
    assert "kent.example" in note and "100%" in note


def test_the_command_makes_and_sends_the_digest(
    watching: Watching, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    now = datetime.now(UTC)
    watching.night(now - timedelta(hours=3), value=1400)
    settings = tmp_path / "valvewatch.toml"
    settings.write_text(
        '[store]\ndatabase = "valvewatch.db"\narchive = "archive"\n[sources]\nfile = "none.toml"\nonly = true\n'
        '[email]\noutbox = "outbox"\n[[readers]]\nname = "Wilma"\naddress = "wilma@charity.example"\nfrequency = "weekly"\n',
        encoding="utf-8",
    )
    with pytest.raises(SystemExit) as ended:
        main(["digest", "--config", str(settings)])
    assert not ended.value.code and "1 made" in capsys.readouterr().out
    mails = [
        message_from_bytes(path.read_bytes(), policy=policy.default) for path in (tmp_path / "outbox").glob("*.eml")
    ]
    (mail,) = [mail for mail in mails if "wilma" in str(mail["To"])]
    assert "1,500 to 1,400" in str(mail["Subject"]) and mail["X-Valvewatch-Week"]


def test_a_restored_database_does_not_send_this_weeks_digest_again(watching: Watching, tmp_path: Path) -> None:
    watching.night(MONDAY.replace(hour=2), value=1400)
    copy = tmp_path / "sunday.db"
    with sqlite3.connect(tmp_path / "valvewatch.db") as database:
        database.execute("VACUUM INTO ?", (str(copy),))
    database.close()
    tell_week(watching.store, watching.config, MONDAY)
    assert post(watching.store, watching.config, MONDAY).sent == 3
    again = replace(watching.config, store=StoreConfig("sunday.db", "archive"))
    with Store.open(again.database_url, again.archive_dir) as restored:
        assert tell_week(restored, again, MONDAY + timedelta(hours=2)) == 2
        assert post(restored, again, MONDAY + timedelta(hours=2)).sent == 0
        with closing(restored.history()) as past:
            assert {row["state"] for row in past.outbox()} == {"sent"}


def test_retry_sends_also_what_was_refused(
    watching: Watching, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    watching.night(MONDAY.replace(hour=2), value=1400)
    (message,) = watching.store.pending_messages(MONDAY)
    watching.store.begin_attempt(message.id, MONDAY)
    watching.store.mark_failed(message.id, MONDAY, "no such user", permanent=True)
    settings = tmp_path / "valvewatch.toml"
    settings.write_text(
        '[store]\ndatabase = "valvewatch.db"\narchive = "archive"\n[email]\noutbox = "outbox"\n', encoding="utf-8"
    )
    with pytest.raises(SystemExit) as ended:
        main(["alerts", "retry", "--config", str(settings)])
    assert not ended.value.code and "1 sent" in capsys.readouterr().out


# --- Feed, holding, test mail ---------------------------------------------------------------------------------------------


def test_the_feed_holds_what_was_news(watching: Watching, tmp_path: Path) -> None:
    watching.night(MONDAY.replace(hour=2), value=1400)
    assert publish_feed(watching.store, watching.config, MONDAY) == ""
    titles = etree.parse(tmp_path / "feed.xml").xpath("//*[local-name()='entry']/*[local-name()='title']/text()")
    assert len(titles) == 1 and "1,500 to 1,400" in titles[0]
    assert publish_feed(watching.store, replace(watching.config, email=EmailConfig()), MONDAY) == ""


def test_a_feed_that_cannot_be_written_is_said_and_stops_nothing(watching: Watching, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    config = replace(watching.config, email=EmailConfig(feed="file/feed.xml"))
    assert "could not be written" in publish_feed(watching.store, config, MONDAY)


def test_a_careful_mail_names_the_message_to_release() -> None:
    careful = Careful((("Kent", 41, 300),), 41, 300, NIGHT.isoformat(), 7, held=12)
    message = compose_careful(careful, recipient="ann@charity.example", settings=MailSettings())
    assert "valvewatch alerts release 12" in message.text.replace("\n", " ")
    assert Careful.from_payload(careful.as_payload()) == careful
    old = {key: value for key, value in careful.as_payload().items() if key != "held"}
    assert Careful.from_payload(old).held == 0


def test_held_messages_are_listed_with_how_to_let_them_go(
    watching: Watching, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    watching.night(MONDAY.replace(hour=2), value=1400)
    (message,) = [m for m in watching.store.pending_messages(MONDAY) if m.alerts]
    watching.store.hold(message.id, MONDAY, "very many changes")
    settings = tmp_path / "valvewatch.toml"
    settings.write_text('[store]\ndatabase = "valvewatch.db"\narchive = "archive"\n', encoding="utf-8")
    with pytest.raises(SystemExit):
        main(["alerts", "--config", str(settings)])
    assert f"valvewatch alerts release {message.id}" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        main(["alerts", "release", str(message.id), "--config", str(settings)])
    with closing(watching.store.history()) as past:
        assert [row["state"] for row in past.outbox()] == ["pending"]


def test_a_test_mail_goes_by_the_way_that_serves_the_address(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = tmp_path / "valvewatch.toml"
    settings.write_text('[email]\noutbox = "outbox"\n', encoding="utf-8")
    with pytest.raises(SystemExit) as ended:
        main(["alerts", "test", "ann@charity.example", "--config", str(settings)])
    assert not ended.value.code
    (path,) = (tmp_path / "outbox").glob("*.eml")
    assert "test" in str(message_from_bytes(path.read_bytes(), policy=policy.default)["Subject"])
    for address, words in (("nothing", "neither an e-mail address"), ("nosuch://secret", "apprise")):
        with pytest.raises(SystemExit) as ended:
            main(["alerts", "test", address, "--config", str(settings)])
        err = capsys.readouterr().err
        assert ended.value.code == 2 and words in err and "secret" not in err
