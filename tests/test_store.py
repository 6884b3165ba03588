"""The store keeps what came, tells each thing once, and stays whole whatever happens. On SQLite and on PostgreSQL."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from db import models
from db.errors import StoreError
from db.lease import this_process
from db.records import Change, Link, Place, Source, Target, Version
from db.store import Store
from tests.stores import KENT, NIGHT, a_document, a_page, later

PLAN = "https://www.kent.example/plan.pdf"
TARGET = Target(
    measure="ehc_plans", basis="target", direction="reduce", form="level", value=Decimal("1500.0"), unit="count",
    baseline=Decimal("1780"), period="2026-03", quote="reduce EHC plans to 1,500",
    place=Place(block=3, page=2, clause="3.4", headings=("Plan", "Targets"), box=(1.0, 2.5, 3.0, 4.0)),
    period_written="by March 2026", scope="Key stage 2", check_by_eye=True,
)  # fmt: skip
CHANGE = Change("target_altered", before=TARGET, after=replace(TARGET, value=Decimal(1400)), measure="ehc_plans")
STAFF = (0, "staff@charity.example", "Staff")


def first_night(store: Store) -> tuple[int, Version]:
    """Kent's page with one plan, on the first night."""
    store.save_sources([KENT])
    run = store.start_run(NIGHT)
    store.save_fetch(a_page(run))
    made = store.save_fetch(a_document(run))
    assert made is not None
    return run, the(store, made)


def the(store: Store, version_id: int | None) -> Version:
    assert version_id is not None
    found = store.version(version_id)
    assert found is not None
    return found


def read(
    store: Store, version: Version, run: int, *changes: Change, to: tuple[tuple[int, str, str], ...] = ()
) -> list[int]:
    return store.record(
        version, reader=1, fingerprint="f", targets=[TARGET], changes=changes, recipients=to, run_id=run,
        detected_at=version.first_seen,
    )  # fmt: skip


# --- Fetches and versions -------------------------------------------------------------------------------------------


def test_new_bytes_make_a_version_and_come_back_as_they_were(any_store: Store) -> None:
    run, version = first_night(any_store)
    assert any_store.body(version) == b"We will reduce EHC plans to 1,500."
    assert (version.council, version.url, version.title, version.run_id) == ("Kent", PLAN, "DSG management plan", run)
    assert version.first_seen == NIGHT and version.first_seen.utcoffset() == timedelta(0)


def test_the_same_bytes_only_move_last_seen(any_store: Store) -> None:
    _, version = first_night(any_store)
    run = any_store.start_run(later(days=1))
    assert any_store.save_fetch(a_document(run, fetched_at=later(days=1))) is None
    again = the(any_store, version.id)
    assert (again.first_seen, again.last_seen) == (NIGHT, later(days=1))
    assert any_store.finish_run(run, later(days=1), "ok").unchanged == 1


def test_not_modified_moves_last_seen_as_the_same_bytes_do(any_store: Store) -> None:
    _, version = first_night(any_store)
    run = any_store.start_run(later(days=1))
    unchanged = a_document(run, None, outcome="not_modified", status=304, fetched_at=later(days=1))
    assert any_store.save_fetch(unchanged) is None
    assert the(any_store, version.id).last_seen == later(days=1)


def test_old_bytes_come_back_as_a_new_version_sharing_the_file(any_store: Store) -> None:
    run, first = first_night(any_store)
    second = any_store.save_fetch(a_document(run, b"other", fetched_at=later(days=1)))
    third = any_store.save_fetch(a_document(run, fetched_at=later(days=2)))
    assert len({first.id, second, third}) == 3
    assert the(any_store, third).sha256 == first.sha256
    assert len(list(any_store.archive_dir.glob("??/??/*"))) == 3  # the page's, the first, the second


def test_nothing_at_all_is_never_a_version(any_store: Store) -> None:
    run, version = first_night(any_store)
    assert any_store.save_fetch(a_document(run, b"")) is None
    assert any_store.latest_version(version.document_id) == version
    assert any_store.run_summary(run).failed == 0  # the address also answered well in this run
    assert any_store.save_fetch(a_document(run, b"", url="https://www.kent.example/other.pdf")) is None
    assert any_store.run_summary(run).failed == 1


def test_a_failure_changes_nothing_that_was_known(any_store: Store) -> None:
    _, version = first_night(any_store)
    run = any_store.start_run(later(days=1))
    lost = a_document(run, None, reason="timeout", error="no answer in 60 s", status=None, fetched_at=later(days=1))
    assert any_store.save_fetch(lost) is None
    assert the(any_store, version.id) == version
    assert any_store.withdrawn_candidates(run) == []
    assert any_store.finish_run(run, later(days=1), "attention").failed == 1


def test_a_clock_set_back_keeps_the_order_of_versions(any_store: Store) -> None:
    run, first = first_night(any_store)
    second = the(any_store, any_store.save_fetch(a_document(run, b"second", fetched_at=later(days=-1))))
    assert any_store.version_before(second) == first
    any_store.save_fetch(a_document(run, b"second", fetched_at=later(days=-2)))
    assert the(any_store, second.id).last_seen == later(days=-1)
    assert [version.id for version in any_store.unread_versions(1)] == [first.id, second.id]
    assert any_store.latest_version(first.document_id) == second


def test_a_listing_makes_neither_document_nor_version(any_store: Store) -> None:
    any_store.save_sources([KENT])
    run = any_store.start_run(NIGHT)
    assert any_store.save_fetch(a_page(run, PLAN)) is None
    assert any_store.unread_versions(1) == [] and any_store.known_documents(KENT.key) == []
    assert any_store.last_links(KENT.key, KENT.url) == (Link(PLAN, f"Link to {PLAN}"),)


def test_a_listing_is_kept_as_evidence_only_when_its_links_changed(any_store: Store) -> None:
    any_store.save_sources([KENT])
    run = any_store.start_run(NIGHT)
    any_store.save_fetch(a_page(run, PLAN, body=b"nonce 1"))
    any_store.save_fetch(a_page(run, PLAN, body=b"nonce 2"))
    any_store.save_fetch(a_page(run, PLAN, "https://www.kent.example/b.pdf", body=b"nonce 3"))
    kept = {path.read_bytes() for path in any_store.archive_dir.glob("??/??/*")}
    assert kept == {b"nonce 1", b"nonce 3"}


def test_validators_are_those_of_the_last_whole_answer(any_store: Store) -> None:
    run, _ = first_night(any_store)
    assert any_store.validators("https://www.kent.example/never") == ("", "", True)
    any_store.save_fetch(a_document(run, headers={"etag": '"1"', "last-modified": "Fri, 20 Nov 2026 02:30:00 GMT"}))
    assert any_store.validators(PLAN) == ('"1"', "Fri, 20 Nov 2026 02:30:00 GMT", False)
    assert any_store.known_documents(KENT.key)[0].etag == '"1"'


def test_after_a_week_of_not_modified_the_whole_answer_is_asked_for(any_store: Store) -> None:
    run, _ = first_night(any_store)
    any_store.save_fetch(a_document(run, headers={"etag": '"1"'}))
    for day in range(1, 8):
        run = any_store.start_run(later(days=day))
        any_store.save_fetch(a_document(run, None, outcome="not_modified", fetched_at=later(days=day)))
        assert any_store.validators(PLAN).full_fetch_due is (day == 7)


def test_not_modified_of_something_we_do_not_have_is_asked_for_whole_next_time(any_store: Store) -> None:
    any_store.save_sources([KENT])
    run = any_store.start_run(NIGHT)
    any_store.save_fetch(a_page(run, url=PLAN, headers={"etag": '"1"'}))
    assert any_store.validators(PLAN).etag == '"1"'
    assert any_store.save_fetch(a_document(run, None, outcome="not_modified")) is None
    assert any_store.validators(PLAN) == ("", "", True)


def test_a_time_without_a_zone_is_refused(any_store: Store) -> None:
    with pytest.raises(Exception, match="without a zone"):
        any_store.start_run(NIGHT.replace(tzinfo=None))


def test_a_paper_received_by_hand_joins_the_history_marked_so(any_store: Store) -> None:
    run, version = first_night(any_store)
    by_hand = {"council": "Kent", "came_from": "FOI reply, 3 May", "received_by": "Ann", "now": NIGHT, "run_id": run}
    reply = any_store.save_by_hand(b"reply", "application/pdf", title="FOI reply", **by_hand)  # type: ignore[arg-type]
    again = any_store.save_by_hand(b"reply 2", "application/pdf", title="FOI reply", **by_hand)  # type: ignore[arg-type]
    assert the(any_store, reply).document_id == the(any_store, again).document_id != version.document_id
    with any_store.history() as history:
        document = history.document(the(any_store, reply).document_id)
    assert document is not None
    assert (document["by_hand"], document["came_from"], document["received_by"]) == (True, "FOI reply, 3 May", "Ann")
    plan = any_store.save_by_hand(
        b"newer plan",
        "application/pdf",
        title="Plan",
        document_id=version.document_id,
        **by_hand,  # type: ignore[arg-type]
    )
    assert any_store.version_before(the(any_store, plan)) == version


# --- Reading and merging --------------------------------------------------------------------------------------------


def test_targets_come_back_field_for_field(any_store: Store) -> None:
    run, version = first_night(any_store)
    read(any_store, version, run)
    assert any_store.targets_of(version) == [TARGET]
    assert str(any_store.targets_of(version)[0].value) == "1500.0"  # as written


def test_the_target_table_has_a_column_for_each_field_of_target() -> None:
    ours = {"id", "version_id", "position"}
    assert set(models.target.c.keys()) - ours == {field.name for field in fields(Target)}


def test_a_recorded_version_is_no_longer_unread_until_the_reader_improves(any_store: Store) -> None:
    run, version = first_night(any_store)
    read(any_store, version, run)
    newer = the(any_store, any_store.save_fetch(a_document(run, b"newer")))
    assert any_store.unread_versions(1) == [newer]
    read(any_store, newer, run)
    assert any_store.unread_versions(1) == []
    assert [one.id for one in any_store.unread_versions(2)] == [newer.id]  # only the latest is read anew


def test_recording_twice_writes_once(any_store: Store) -> None:
    run, version = first_night(any_store)
    assert len(read(any_store, version, run, CHANGE, to=(STAFF,))) == 1
    assert read(any_store, version, run, CHANGE, to=(STAFF,)) == []
    (message,) = any_store.pending_messages(NIGHT)
    assert len(message.alerts) == 1


def test_a_recording_that_fails_half_way_leaves_the_version_unread(any_store: Store) -> None:
    run, version = first_night(any_store)
    with pytest.raises(IndexError):
        read(any_store, version, run, CHANGE, to=(STAFF, (1, "no such change", "")))
    assert any_store.targets_of(version) == []
    assert any_store.unread_versions(1) == [version]
    assert any_store.pending_messages(NIGHT) == []


def test_a_page_that_reads_the_same_is_one_version_with_its_first_bytes(any_store: Store) -> None:
    run, first = first_night(any_store)
    again = the(any_store, any_store.save_fetch(a_document(run, b"the same, other nonce", fetched_at=later(days=1))))
    any_store.merge_version(again.id, first.id)
    assert any_store.version(again.id) is None
    assert the(any_store, first.id).last_seen == later(days=1)
    assert any_store.body(first) == b"We will reduce EHC plans to 1,500."
    assert not (any_store.archive_dir / again.sha256[:2] / again.sha256[2:4] / again.sha256).exists()
    assert any_store.check_archive() == [] and any_store.check_chain() == []


def test_merging_leaves_a_file_that_another_document_needs(any_store: Store) -> None:
    run, first = first_night(any_store)
    other = the(any_store, any_store.save_fetch(a_document(run, b"shared", url="https://www.kent.example/b.pdf")))
    again = the(any_store, any_store.save_fetch(a_document(run, b"shared")))
    any_store.merge_version(again.id, first.id)
    assert any_store.body(other) == b"shared"
    assert any_store.check_archive() == []


def test_a_version_with_recorded_changes_is_not_merged_away(any_store: Store) -> None:
    run, first = first_night(any_store)
    second = the(any_store, any_store.save_fetch(a_document(run, b"second")))
    read(any_store, second, run, CHANGE)
    with pytest.raises(StoreError, match="recorded changes"):
        any_store.merge_version(second.id, first.id)


# --- Baseline -------------------------------------------------------------------------------------------------------


def test_a_sources_first_sight_is_a_baseline_and_a_later_document_is_news(any_store: Store) -> None:
    run, version = first_night(any_store)
    assert any_store.is_baseline(version)
    any_store.finish_run(run, NIGHT, "ok")
    run = any_store.start_run(later(days=1))
    any_store.save_fetch(a_page(run, PLAN, "https://www.kent.example/new.pdf", fetched_at=later(days=1)))
    new = the(any_store, any_store.save_fetch(a_document(run, b"new", url="https://www.kent.example/new.pdf")))
    assert not any_store.is_baseline(new)
    second = the(any_store, any_store.save_fetch(a_document(run, b"changed", fetched_at=later(days=1))))
    assert not any_store.is_baseline(second)


def test_a_first_night_cut_short_is_finished_by_the_next_without_news(any_store: Store) -> None:
    first_night(any_store)  # and killed: no finish_run
    run = any_store.start_run(later(days=1))
    any_store.save_fetch(a_page(run, PLAN, "https://www.kent.example/b.pdf", fetched_at=later(days=1)))
    rest = the(any_store, any_store.save_fetch(a_document(run, b"b", url="https://www.kent.example/b.pdf")))
    assert any_store.is_baseline(rest)


def test_a_document_linked_on_the_first_night_but_fetched_later_is_still_baseline(any_store: Store) -> None:
    any_store.save_sources([KENT])
    run = any_store.start_run(NIGHT)
    any_store.save_fetch(a_page(run, PLAN))
    any_store.save_fetch(a_document(run, None, reason="timeout"))
    any_store.finish_run(run, NIGHT, "attention")
    run = any_store.start_run(later(days=1))
    late = the(any_store, any_store.save_fetch(a_document(run, fetched_at=later(days=1))))
    assert any_store.is_baseline(late)


# --- Identity -------------------------------------------------------------------------------------------------------

MOVED = "https://www.kent.example/media/2/plan.pdf"


def moved_night(store: Store, body: bytes = b"We will reduce EHC plans to 1,400.") -> tuple[int, Version, Version]:
    """The second night: the page links to another address instead. Gives the run, the old version, the new one."""
    run, old = first_night(store)
    read(store, old, run)
    store.finish_run(run, NIGHT, "ok")
    run = store.start_run(later(days=1))
    store.save_fetch(a_page(run, MOVED, fetched_at=later(days=1)))
    return run, old, the(store, store.save_fetch(a_document(run, body, url=MOVED, fetched_at=later(days=1))))


def test_a_document_whose_address_changed_keeps_its_identity(any_store: Store) -> None:
    run, old, new = moved_night(any_store)
    assert [found.id for found in any_store.candidates_for(new)] == [old.id]
    assert any_store.adopt(new.id, old.document_id) == new.id
    adopted = the(any_store, new.id)
    assert adopted.document_id == old.document_id
    assert any_store.version_before(adopted) is not None
    assert [known.url for known in any_store.known_documents(KENT.key)] == [MOVED]
    with any_store.history() as history:
        document = history.document(PLAN)
        assert document is not None and document["addresses"] == [PLAN, MOVED]
        assert len(list(history.documents())) == 1
    assert any_store.withdrawn_candidates(run) == []
    assert any_store.check_chain() == []


def test_the_same_bytes_at_a_new_address_are_the_same_version(any_store: Store) -> None:
    _, old, new = moved_night(any_store, b"We will reduce EHC plans to 1,500.")
    assert any_store.adopt(new.id, old.document_id) == old.id
    assert any_store.version(new.id) is None
    assert the(any_store, old.id).last_seen == later(days=1)
    assert any_store.unread_versions(1) == []
    assert any_store.body(old) == b"We will reduce EHC plans to 1,500."


def test_a_document_still_linked_is_nobodys_predecessor(any_store: Store) -> None:
    run, old = first_night(any_store)
    read(any_store, old, run)
    run = any_store.start_run(later(days=1))
    any_store.save_fetch(a_page(run, PLAN, MOVED, fetched_at=later(days=1)))
    new = the(any_store, any_store.save_fetch(a_document(run, b"new", url=MOVED, fetched_at=later(days=1))))
    assert any_store.candidates_for(new) == []


def test_a_document_still_linked_from_another_page_is_nobodys_predecessor(any_store: Store) -> None:
    run, old = first_night(any_store)
    read(any_store, old, run)
    second = "https://www.kent.example/second"
    any_store.save_fetch(a_page(run, PLAN, url=second))
    any_store.save_fetch(a_document(run, found_on=second))
    run = any_store.start_run(later(days=1))
    any_store.save_fetch(a_page(run, MOVED, fetched_at=later(days=1)))
    new = the(any_store, any_store.save_fetch(a_document(run, b"new", url=MOVED, fetched_at=later(days=1))))
    assert any_store.candidates_for(new) == []


def test_a_document_that_answers_gone_may_be_the_predecessor_though_still_linked(any_store: Store) -> None:
    _, old = first_night(any_store)
    run = any_store.start_run(later(days=1))
    any_store.save_fetch(a_page(run, PLAN, MOVED, fetched_at=later(days=1)))
    any_store.save_fetch(a_document(run, None, reason="gone", status=404, fetched_at=later(days=1)))
    new = the(any_store, any_store.save_fetch(a_document(run, b"new", url=MOVED, fetched_at=later(days=1))))
    assert [found.id for found in any_store.candidates_for(new)] == [old.id]


def test_another_councils_document_is_nobodys_predecessor(any_store: Store) -> None:
    run, _, _ = moved_night(any_store)
    bury = any_store.save_fetch(a_document(run, b"bury", url="https://www.kent.example/bury.pdf", council="Bury"))
    assert any_store.candidates_for(the(any_store, bury)) == []


def test_a_former_address_linked_again_beside_the_present_one_is_another_document(any_store: Store) -> None:
    _, old, new = moved_night(any_store)
    any_store.adopt(new.id, old.document_id)
    run = any_store.start_run(later(days=2))
    any_store.save_fetch(a_page(run, PLAN, MOVED, fetched_at=later(days=2)))
    again = any_store.save_fetch(a_document(run, fetched_at=later(days=2)))
    any_store.save_fetch(a_document(run, b"We will reduce EHC plans to 1,400.", url=MOVED, fetched_at=later(days=2)))
    assert the(any_store, again).document_id != old.document_id
    assert any_store.latest_version(old.document_id) == replace(
        the(any_store, new.id), last_seen=later(days=2), document_id=old.document_id
    )
    run = any_store.start_run(later(days=3))
    assert any_store.save_fetch(a_document(run, fetched_at=later(days=3))) is None  # and it stays so


def test_a_page_that_drops_a_link_makes_its_document_a_candidate_for_withdrawal(any_store: Store) -> None:
    run, version = first_night(any_store)
    assert any_store.withdrawn_candidates(run) == []
    run = any_store.start_run(later(days=1))
    any_store.save_fetch(a_page(run, MOVED, fetched_at=later(days=1)))
    any_store.save_fetch(a_document(run, fetched_at=later(days=1)))  # it still answers, but nobody leads there
    (gone,) = any_store.withdrawn_candidates(run)
    assert (gone.document_id, gone.why, gone.since) == (version.document_id, "unlinked", later(days=1))


def test_a_page_that_could_not_be_read_withdraws_nothing(any_store: Store) -> None:
    first_night(any_store)
    run = any_store.start_run(later(days=1))
    any_store.save_fetch(a_page(run, outcome="failed", reason="timeout", body=None, links=None))
    assert any_store.withdrawn_candidates(run) == []


def test_a_document_linked_from_a_second_page_is_not_withdrawn(any_store: Store) -> None:
    run, _ = first_night(any_store)
    second = "https://www.kent.example/second"
    any_store.save_fetch(a_page(run, PLAN, url=second))
    any_store.save_fetch(a_document(run, found_on=second))
    run = any_store.start_run(later(days=1))
    any_store.save_fetch(a_page(run, MOVED, fetched_at=later(days=1)))
    assert any_store.withdrawn_candidates(run) == []


def test_a_withdrawn_document_is_told_once_and_told_again_when_it_is_back(any_store: Store) -> None:
    first_night(any_store)
    run = any_store.start_run(later(days=1))
    any_store.save_fetch(a_document(run, None, reason="gone", status=404, fetched_at=later(days=1)))
    (gone,) = any_store.withdrawn_candidates(run)
    assert gone.why == "gone"

    def tell(kind: str, day: int) -> int | None:
        change = Change(kind)  # type: ignore[arg-type]
        to = [STAFF[1:]]
        return any_store.record_document_change(
            gone.document_id, change, recipients=to, run_id=run, detected_at=later(days=day)
        )

    assert tell("document_back", 1) is None
    assert tell("document_withdrawn", 1) is not None
    assert tell("document_withdrawn", 1) is None
    assert any_store.withdrawn_candidates(run) == [] and any_store.returned_documents(run) == []
    assert len(any_store.known_documents(KENT.key)) == 1  # asked for a while longer
    run = any_store.start_run(later(days=2))
    any_store.save_fetch(a_document(run, fetched_at=later(days=2)))
    (back,) = any_store.returned_documents(run)
    assert (back.document_id, back.why) == (gone.document_id, "back")
    assert tell("document_back", 2) is not None
    assert any_store.returned_documents(run) == []


def test_a_document_withdrawn_for_over_30_days_is_asked_for_no_more(any_store: Store) -> None:
    run, version = first_night(any_store)
    withdrawn = Change("document_withdrawn")
    any_store.record_document_change(version.document_id, withdrawn, recipients=[], run_id=run, detected_at=NIGHT)
    any_store.start_run(later(days=30))
    assert any_store.known_documents(KENT.key) == []


# --- Outbox ---------------------------------------------------------------------------------------------------------


def one_alert(store: Store) -> int:
    run, version = first_night(store)
    read(store, version, run, CHANGE, to=(STAFF,))
    return store.pending_messages(NIGHT)[0].id


def test_an_alert_keeps_its_own_copy_of_the_change(any_store: Store) -> None:
    run, version = first_night(any_store)
    second = the(any_store, any_store.save_fetch(a_document(run, b"second")))
    read(any_store, second, run, CHANGE, to=(STAFF,))
    any_store.record(
        second, reader=2, fingerprint="g", targets=[], changes=[], recipients=[], run_id=run, detected_at=NIGHT
    )
    (alert,) = any_store.pending_messages(NIGHT)[0].alerts
    assert alert.change == CHANGE
    assert alert.version_before == version
    assert alert.version_after is not None and alert.version_after.id == second.id
    assert (alert.council, alert.document_title, alert.url) == ("Kent", "DSG management plan", PLAN)


def test_a_night_makes_one_message_for_each_reader(any_store: Store) -> None:
    run, version = first_night(any_store)
    other = the(any_store, any_store.save_fetch(a_document(run, b"b", url="https://www.kent.example/b.pdf")))
    read(any_store, version, run, CHANGE, CHANGE, to=(STAFF, (1, *STAFF[1:]), (1, "ann@x.example", "Ann")))
    read(any_store, other, run, CHANGE, to=(STAFF,))
    messages = any_store.pending_messages(NIGHT)
    assert {message.recipient: len(message.alerts) for message in messages} == {STAFF[1]: 3, "ann@x.example": 1}


def test_a_sent_message_is_never_pending_again(any_store: Store) -> None:
    message = one_alert(any_store)
    any_store.begin_attempt(message, NIGHT)
    any_store.mark_sent(message, NIGHT)
    assert any_store.pending_messages(later(days=9)) == []
    with pytest.raises(StoreError, match="is sent"):
        any_store.begin_attempt(message, NIGHT)
    with pytest.raises(StoreError, match="was sent already"):
        any_store.mark_failed(message, NIGHT, "no", permanent=False)


def test_a_message_cut_off_while_being_sent_comes_again_with_the_same_id_marked_as_a_repeat(
    open_store: Callable[[], Store],
) -> None:
    store = open_store()
    message = one_alert(store)
    header = store.begin_attempt(message, NIGHT)
    assert re.fullmatch(r"<[^<>@\s]+@[^<>@\s]+>", header)
    (again,) = open_store().pending_messages(later(days=1))
    assert (again.repeat, again.message_id, again.attempts) == (True, header, 1)
    assert store.begin_attempt(message, later(days=1), "<another@id>") == header


def test_a_refused_message_waits_for_its_time_and_is_then_no_repeat(any_store: Store) -> None:
    message = one_alert(any_store)
    header = any_store.begin_attempt(message, NIGHT)
    any_store.mark_failed(message, NIGHT, "451 greylisted", permanent=False, next_try=later(minutes=30))
    assert any_store.pending_messages(later(minutes=29)) == []
    (again,) = any_store.pending_messages(later(minutes=30))
    assert (again.repeat, again.message_id) == (False, header)


def test_a_permanent_refusal_is_tried_no_more(any_store: Store) -> None:
    message = one_alert(any_store)
    any_store.begin_attempt(message, NIGHT)
    any_store.mark_failed(message, NIGHT, "550 no such user", permanent=True)
    assert any_store.pending_messages(later(days=30)) == []


def test_a_held_message_waits_for_a_person(any_store: Store) -> None:
    message = one_alert(any_store)
    any_store.hold(message, NIGHT, "500 documents changed in one night")
    assert any_store.pending_messages(later(days=1)) == []
    any_store.release(message, later(days=1))
    assert [one.id for one in any_store.pending_messages(later(days=1))] == [message]


def test_what_a_killed_run_had_to_tell_goes_in_one_mail_with_the_next_runs(open_store: Callable[[], Store]) -> None:
    one_alert(open_store())
    store = open_store()
    run = store.start_run(later(days=1))
    other = the(store, store.save_fetch(a_document(run, b"b", url="https://www.kent.example/b.pdf")))
    read(store, other, run, CHANGE, to=(STAFF,))
    (message,) = store.pending_messages(later(days=1))
    assert message.run_id == run and len(message.alerts) == 2


def test_alerts_of_two_killed_runs_to_one_reader_go_in_one_mail(open_store: Callable[[], Store]) -> None:
    one_alert(open_store())
    store = open_store()
    run = store.start_run(later(days=1))
    assert [message.run_id for message in store.pending_messages(later(days=1))] == [run]
    second = the(store, store.save_fetch(a_document(run, b"second")))
    read(store, second, run, CHANGE, to=(STAFF,))
    run = store.start_run(later(days=2))
    (message,) = store.pending_messages(later(days=2))
    assert (message.run_id, len(message.alerts)) == (run, 2)


def test_a_message_once_tried_keeps_its_content_and_later_alerts_go_in_another(open_store: Callable[[], Store]) -> None:
    store = open_store()
    store.begin_attempt(one_alert(store), NIGHT)
    run = store.start_run(later(days=1))
    other = the(store, store.save_fetch(a_document(run, b"b", url="https://www.kent.example/b.pdf")))
    read(store, other, run, CHANGE, to=(STAFF,))
    assert [(message.repeat, len(message.alerts)) for message in store.pending_messages(NIGHT)] == [
        (True, 1),
        (False, 1),
    ]


def test_a_message_refused_earlier_in_the_run_takes_no_more_alerts(any_store: Store) -> None:
    run, version = first_night(any_store)
    read(any_store, version, run, CHANGE, to=(STAFF,))
    (refused,) = any_store.pending_messages(NIGHT)
    any_store.begin_attempt(refused.id, NIGHT)
    any_store.mark_failed(refused.id, NIGHT, "451", permanent=False)
    other = the(any_store, any_store.save_fetch(a_document(run, b"b", url="https://www.kent.example/b.pdf")))
    read(any_store, other, run, CHANGE, to=(STAFF,))
    assert [len(message.alerts) for message in any_store.pending_messages(NIGHT)] == [1, 1]


def test_three_nights_without_a_mail_server_arrive_in_order_once(any_store: Store) -> None:
    first_night(any_store)
    for day in range(3):
        run = any_store.start_run(later(days=day))
        version = the(
            any_store, any_store.save_fetch(a_document(run, f"night {day}".encode(), fetched_at=later(days=day)))
        )
        read(any_store, version, run, CHANGE, to=(STAFF,))
        for message in any_store.pending_messages(later(days=day)):
            any_store.begin_attempt(message.id, later(days=day))
            any_store.mark_failed(message.id, later(days=day), "no connection", permanent=False)
        any_store.finish_run(run, later(days=day), "attention")
    messages = any_store.pending_messages(later(days=3))
    assert [message.alerts[0].detected_at for message in messages] == [later(days=day) for day in range(3)]
    assert [len(message.alerts) for message in messages] == [1, 1, 1]


def test_an_operator_is_told_of_a_fault_once(any_store: Store) -> None:
    run, _ = first_night(any_store)

    def tell(once: str) -> int | None:
        return any_store.add_message(
            run, "op@x.example", "Op", kind="operator", subject="Kent is silent", payload={"since": "3 nights"},
            now=NIGHT, once=once,
        )  # fmt: skip

    assert tell("silent:Kent:1") is not None and tell("silent:Kent:1") is None and tell("silent:Kent:2") is not None
    first, _ = any_store.pending_messages(NIGHT)
    assert (first.kind, first.subject, first.payload, first.alerts) == (
        "operator", "Kent is silent", {"since": "3 nights"}, (),
    )  # fmt: skip


# --- Runs and sources -----------------------------------------------------------------------------------------------


def test_a_run_is_counted_when_it_ends(any_store: Store) -> None:
    run, version = first_night(any_store)
    any_store.save_fetch(a_document(run, None, url="https://www.kent.example/c.pdf", reason="timeout"))
    read(any_store, version, run, CHANGE, to=(STAFF,))
    before = any_store.run_summary(run)
    summary = any_store.finish_run(run, later(minutes=9), "attention", "one document could not be checked")
    assert replace(before, ended_at=later(minutes=9), outcome="attention", reason=summary.reason) == summary
    counts = (summary.sources, summary.checked, summary.unchanged, summary.new_versions, summary.failed)
    assert (*counts, summary.changes, summary.alerts) == (1, 1, 0, 1, 1, 1, 1)  # checked counts sources


def test_what_failed_is_listed_with_the_sources_own_address_first(any_store: Store) -> None:
    run, _ = first_night(any_store)
    assert any_store.failing(run) == []
    run = any_store.start_run(later(days=1))
    any_store.save_fetch(a_document(run, None, reason="timeout"))
    any_store.save_fetch(a_page(run, outcome="failed", reason="dns", body=None, links=None))
    any_store.save_fetch(a_document(run, b"b", url="https://www.kent.example/b.pdf"))
    failed = [(one.url, one.reason, one.entry) for one in any_store.failing(run)]
    assert failed == [(KENT.url, "dns", True), (PLAN, "timeout", False)]


def test_an_ended_run_whose_outcome_is_corrected_counts_no_source_as_failed_twice(any_store: Store) -> None:
    any_store.save_sources([KENT])
    run = any_store.start_run(NIGHT)
    any_store.save_fetch(a_page(run, outcome="failed", reason="dns", body=None, links=None))
    any_store.finish_run(run, NIGHT, "attention")
    assert any_store.finish_run(run, NIGHT, "failed").outcome == "failed"
    assert state_of(any_store)["failed_runs"] == 1


def state_of(store: Store) -> dict[str, Any]:
    with store.history() as history:
        (row,) = history.sources()
    return row


def test_a_source_stands_as_its_last_run_left_it(any_store: Store) -> None:
    any_store.save_sources([KENT])
    assert state_of(any_store)["status"] == "never"
    run, _ = first_night(any_store)
    any_store.finish_run(run, NIGHT, "ok")
    assert state_of(any_store)["status"] == "ok"
    for day, reason, status in (
        (1, "timeout", "failing"),
        (2, "blocked", "blocked"),
        (3, "blocked", "blocked"),
        (4, "gone", "gone"),
    ):
        run = any_store.start_run(later(days=day))
        failed = a_page(run, outcome="failed", reason=reason, body=None, links=None, fetched_at=later(days=day))
        any_store.save_fetch(failed)
        any_store.finish_run(run, later(days=day), "attention")
        now = state_of(any_store)
        assert (now["status"], now["reason"], now["failed_runs"]) == (status, reason, day)
        assert now["last_ok"] == "2026-11-20T02:30:00Z"
        assert now["since"] == f"2026-11-{20 + (2 if day == 3 else day)}T02:30:00Z"
    assert state_of(any_store)["since"] == "2026-11-24T02:30:00Z"
    run = any_store.start_run(later(days=5))
    any_store.save_fetch(a_page(run, fetched_at=later(days=5)))
    any_store.finish_run(run, later(days=5), "ok")
    assert (state_of(any_store)["status"], state_of(any_store)["since"]) == ("ok", "2026-11-25T02:30:00Z")


def test_a_source_whose_second_way_in_answered_is_well(any_store: Store) -> None:
    any_store.save_sources([KENT])
    run = any_store.start_run(NIGHT)
    api = "https://www.kent.example/api"
    any_store.save_fetch(a_page(run, url=api, outcome="failed", reason="server_error", body=None, links=None))
    any_store.save_fetch(a_page(run))
    any_store.finish_run(run, NIGHT, "ok")
    assert state_of(any_store)["status"] == "ok"


def a_night(store: Store, day: int, found: int, *, failing: int = 0, why: str = "", entry: str = "") -> dict[str, Any]:
    """Kent's source after a night on which it led to so many documents, and some of them failed."""
    store.save_sources([KENT])
    run = store.start_run(later(days=day))
    urls = [f"https://www.kent.example/{number}.pdf" for number in range(found + failing)]
    at = later(days=day)
    if entry:
        store.save_fetch(a_page(run, outcome="failed", reason=entry, body=None, links=None, fetched_at=at))
    else:
        store.save_fetch(a_page(run, *urls, fetched_at=at, links=tuple(Link(url, "A plan") for url in urls)))
        for number, url in enumerate(urls):
            lost = {"outcome": "failed", "reason": why, "body": None} if number >= found else {"body": url.encode()}
            store.save_fetch(a_document(run, **lost, url=url, fetched_at=at))  # type: ignore[arg-type]
    store.finish_run(run, at, "ok")
    return state_of(store)


def test_a_source_that_gives_half_of_its_documents_is_counted_night_by_night(any_store: Store) -> None:
    assert (a_night(any_store, 0, 8)["usual"], a_night(any_store, 1, 6)["fewer_runs"]) == (8, 0)
    first = a_night(any_store, 2, 3)
    assert (first["status"], first["found"], first["usual"], first["fewer_runs"]) == ("ok", 3, 7, 1)
    # A night on which the page itself cannot be had says nothing of how many documents there are.
    assert a_night(any_store, 3, 0, entry="timeout")["fewer_runs"] == 1
    second = a_night(any_store, 4, 1, failing=4, why="blocked")
    assert (second["fewer_runs"], second["fewer_why"], second["fewer_since"]) == (2, "blocked", first["fewer_since"])
    back = a_night(any_store, 5, 7)
    assert (back["found"], back["usual"], back["fewer_runs"], back["fewer_since"]) == (7, 7, 0, None)


def test_a_source_whose_only_document_is_gone_gives_none(any_store: Store) -> None:
    a_night(any_store, 0, 1)
    now = a_night(any_store, 1, 0)
    assert (now["found"], now["usual"], now["fewer_runs"], now["fewer_why"]) == (0, 1, 1, "")


def test_a_slow_drain_is_seen_too_and_a_number_that_stays_is_the_usual_one(any_store: Store) -> None:
    nights = [a_night(any_store, day, found) for day, found in enumerate((10, 8, 6, 5, 4, 3))]
    assert [night["fewer_runs"] for night in nights] == [0, 0, 0, 0, 0, 1]
    day = 6
    while (now := a_night(any_store, day, 3))["fewer_runs"] and day < 40:
        day += 1
    assert (day, now["usual"], now["fewer_since"]) == (5 + 30, 3, None)


def test_documents_that_answer_but_are_linked_no_more_are_not_found(any_store: Store) -> None:
    a_night(any_store, 0, 4)
    run = any_store.start_run(later(days=1))
    any_store.save_fetch(a_page(run, "https://www.kent.example/0.pdf", fetched_at=later(days=1)))
    for number in range(4):
        url = f"https://www.kent.example/{number}.pdf"
        any_store.save_fetch(a_document(run, url.encode(), url=url, fetched_at=later(days=1)))
    any_store.finish_run(run, later(days=1), "ok")
    assert (state_of(any_store)["found"], state_of(any_store)["fewer_runs"]) == (1, 1)


def test_a_run_that_was_cut_off_does_not_count_documents(any_store: Store) -> None:
    a_night(any_store, 0, 4)
    run = any_store.start_run(later(days=1))
    any_store.save_fetch(a_page(run, fetched_at=later(days=1)))
    any_store.start_run(later(days=2))
    assert (state_of(any_store)["found"], state_of(any_store)["fewer_runs"]) == (4, 0)


def test_the_end_of_each_hosts_certificate_is_known_also_of_answers_without_news(any_store: Store) -> None:
    a_night(any_store, 0, 1)
    url = "https://www.kent.example/0.pdf"
    for day, until in ((1, "2026-12-24T10:00:00+00:00"), (2, "2027-03-01T10:00:00+00:00")):
        run = any_store.start_run(later(days=day))
        said = {"x-valvewatch-certificate-until": until}
        any_store.save_fetch(a_document(run, url.encode(), url=url, headers=said, fetched_at=later(days=day)))
        with any_store.history() as history:
            (row,) = history.certificates()
        assert row == {"host": "www.kent.example", "until": f"{until[:19]}Z", "seen": f"2026-11-2{day}T02:30:00Z"}


def test_a_source_left_out_becomes_inactive_and_keeps_its_history(any_store: Store) -> None:
    run, _ = first_night(any_store)
    any_store.finish_run(run, NIGHT, "ok")
    bury = Source("Bury", "page", "https://www.bury.example/send")
    any_store.save_sources([bury])
    with any_store.history() as history:
        assert [row["council"] for row in history.sources()] == ["Bury"]
    any_store.save_sources([bury, KENT])
    with any_store.history() as history:
        assert [(row["council"], row["status"]) for row in history.sources()] == [("Bury", "never"), ("Kent", "ok")]


def test_a_document_whose_source_was_switched_off_goes_to_the_one_that_leads_to_it_now(any_store: Store) -> None:
    first_night(any_store)
    moved = Source("Kent", "page", "https://www.kent.example/new-send")
    any_store.save_sources([moved])
    run = any_store.start_run(later(days=1))
    any_store.save_fetch(a_page(run, PLAN, source=moved.key, url=moved.url, fetched_at=later(days=1)))
    any_store.save_fetch(a_document(run, source=moved.key, found_on=moved.url, fetched_at=later(days=1)))
    assert [known.url for known in any_store.known_documents(moved.key)] == [PLAN]
    assert any_store.known_documents(KENT.key) == []


def test_what_was_seen_once_stays_seen(any_store: Store) -> None:
    assert not any_store.seen(KENT.key, "meeting 42")
    any_store.mark_seen(KENT.key, "meeting 42", NIGHT)
    any_store.mark_seen(KENT.key, "meeting 42", later(days=1))
    assert any_store.seen(KENT.key, "meeting 42") and not any_store.seen("page other", "meeting 42")


def test_a_note_is_replaced_by_the_next(any_store: Store) -> None:
    assert any_store.note("heartbeat") is None
    any_store.set_note("heartbeat", {"at": "02:30"}, NIGHT)
    any_store.set_note("heartbeat", ["02:31"], NIGHT)
    assert any_store.note("heartbeat") == ["02:31"]


# --- One at a time --------------------------------------------------------------------------------------------------


def test_a_held_lease_says_who_holds_it_and_since_when(any_store: Store) -> None:
    ours = any_store.acquire("run", "machine a", 60, NIGHT)
    theirs = any_store.acquire("run", "machine b", 60, later(minutes=0))
    assert ours.ours and not theirs.ours
    assert (theirs.holder, theirs.since) == ("machine a", NIGHT)


def test_a_lease_runs_out_unless_renewed_and_cannot_be_renewed_once_lost(any_store: Store) -> None:
    ours = any_store.acquire("run", "machine a", 60, NIGHT)
    assert any_store.renew(ours, 120, NIGHT)
    assert not any_store.acquire("run", "machine b", 60, later(minutes=1)).ours
    assert any_store.acquire("run", "machine b", 60, later(minutes=2)).ours
    assert not any_store.renew(ours, 60, later(minutes=2))
    any_store.release_lease(ours)  # lost: must not free the other's
    assert not any_store.acquire("run", "machine c", 60, later(minutes=2)).ours


def test_a_released_lease_is_free(any_store: Store) -> None:
    any_store.release_lease(any_store.acquire("run", "machine a", 60, NIGHT))
    assert any_store.lease("run") is None
    assert any_store.acquire("run", "machine b", 60, NIGHT).ours


def test_a_clock_set_back_by_years_does_not_hold_a_lease_for_years(any_store: Store) -> None:
    any_store.acquire("run", "machine a", 60, later(days=400))
    assert any_store.acquire("run", "machine b", 60, NIGHT).ours


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")
def test_a_lease_whose_process_was_killed_is_taken_over_at_once(any_store: Store) -> None:
    words = "from db.lease import this_process; print(this_process(), flush=True); input()"
    holder = subprocess.Popen([sys.executable, "-c", words], stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    name = holder.stdout.readline().strip()
    any_store.acquire("run", name, 3600, NIGHT)
    assert not any_store.acquire("run", this_process(), 60, NIGHT).ours
    holder.kill()
    holder.wait()
    holder.stdout.close()
    assert holder.stdin is not None
    holder.stdin.close()
    assert any_store.acquire("run", this_process(), 60, NIGHT).ours


ACQUIRE = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from db.store import Store
with Store.open(sys.argv[1], Path(sys.argv[2])) as store:
    input()
    now = datetime(2026, 11, 20, 2, 30, tzinfo=UTC)
    print(store.acquire("run", "runner " + sys.argv[3], 600, now).ours, flush=True)
"""


def test_of_two_processes_that_ask_at_once_one_gets_the_lease(any_store: Store) -> None:
    arguments = [any_store.database_url, str(any_store.archive_dir)]
    runners = [
        subprocess.Popen(
            [sys.executable, "-c", ACQUIRE, *arguments, str(n)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for n in range(3)
    ]
    for runner in runners:
        assert runner.stdin is not None
        runner.stdin.write("\n")
        runner.stdin.flush()
    answers = [runner.communicate(timeout=60)[0].strip() for runner in runners]
    assert sorted(answers) == ["False", "False", "True"]


def test_two_threads_saving_at_once_leave_one_chain_and_one_document_each(any_store: Store) -> None:
    any_store.save_sources([KENT])
    run = any_store.start_run(NIGHT)
    faults: list[BaseException] = []

    def save(thread: int) -> None:
        try:
            for n in range(8):
                any_store.save_fetch(
                    a_document(run, f"{thread} {n}".encode(), url=f"https://www.kent.example/{thread}.pdf")
                )
        except BaseException as error:
            faults.append(error)

    threads = [threading.Thread(target=save, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert len(any_store.unread_versions(1)) == 32
    assert any_store.check_chain() == [] and any_store.check_archive() == []


# --- Killed ---------------------------------------------------------------------------------------------------------

SAVE_FOR_EVER = """
import sys, itertools
from pathlib import Path
from db.store import Store
from tests.stores import a_document, a_page, later, KENT
with Store.open(sys.argv[1], Path(sys.argv[2])) as store:
    store.save_sources([KENT])
    run = store.start_run(later())
    for n in itertools.count():
        store.save_fetch(a_document(run, str(n).encode() * 5000, fetched_at=later(minutes=n)))
        if n == 1:  # however slow the machine is: something is there to be harmed
            print("going", flush=True)
"""


def test_killed_at_any_moment_of_saving_the_store_stays_whole(open_store: Callable[[], Store]) -> None:
    store = open_store()
    arguments = [store.database_url, str(store.archive_dir)]
    versions = 0
    for delay in (0.0, 0.03, 0.11, 0.2):
        saver = subprocess.Popen([sys.executable, "-c", SAVE_FOR_EVER, *arguments], stdout=subprocess.PIPE)
        assert saver.stdout is not None
        assert saver.stdout.readline() == b"going\n"
        time.sleep(delay)
        saver.send_signal(signal.SIGKILL)
        saver.wait()
        saver.stdout.close()
        assert store.check_archive() == [] and store.check_chain() == []
        found = store.unread_versions(1)
        assert len(found) >= versions
        versions = len(found)
        for version in found:
            assert store.body(version)
        run = store.start_run(later(days=1))  # the next run just goes on
        store.save_fetch(a_document(run, b"after the kill", fetched_at=later(days=1)))
        store.finish_run(run, later(days=1), "ok")
    assert versions > 4


# --- Proof ----------------------------------------------------------------------------------------------------------


def test_a_changed_record_of_a_check_breaks_the_chain(any_store: Store) -> None:
    first_night(any_store)
    assert any_store.check_chain() == []
    with any_store._db.writing() as connection:
        connection.execute(models.fetch.update().where(models.fetch.c.id == 1).values(status=500))
    assert len(any_store.check_chain()) == 1


def test_a_record_of_a_check_taken_out_breaks_the_chain(any_store: Store) -> None:
    run, _ = first_night(any_store)
    any_store.save_fetch(a_document(run))
    with any_store._db.writing() as connection:
        connection.execute(models.fetch.delete().where(models.fetch.c.id == 1))
    (fault,) = any_store.check_chain()
    assert "taken out" in fault


def test_a_changed_file_is_named(any_store: Store) -> None:
    _, version = first_night(any_store)
    path = any_store.archive_dir / version.sha256[:2] / version.sha256[2:4] / version.sha256
    path.chmod(0o644)
    path.write_bytes(b"We will reduce EHC plans to 1,600.")
    (fault,) = any_store.check_archive()
    assert str(path) in fault
