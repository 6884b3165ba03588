"""Looking back gives the fixed forms that other programs rely on, and starts to answer at once."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from db.errors import ArchiveDamaged, StoreError
from db.history import History
from db.records import Change, Place, Target
from db.store import Store
from tests.stores import KENT, NIGHT, a_document, a_page, later

OLD = Target(
    measure="ehc_plans", basis="target", direction="reduce", form="level", value=Decimal("1500"), unit="count",
    baseline=Decimal("1780.5"), period="2026-03", quote="reduce EHC plans to 1,500",
    place=Place(block=3, page=2, clause="3.4"),
)  # fmt: skip
NEW = replace(OLD, value=Decimal("1400.50"), baseline=None, quote="reduce EHC plans to 1,400.50")
MONEY = replace(OLD, measure="dsg_deficit", period="2025-26", unit="gbp_million", value=Decimal("2.4"))


@pytest.fixture
def two_nights(any_store: Store) -> Store:
    """Kent's plan on two nights: 1,500, then 1,400.50, which staff were told of."""
    any_store.save_sources([KENT])
    run = any_store.start_run(NIGHT)
    any_store.save_fetch(a_page(run))
    first = any_store.save_fetch(a_document(run, headers={"etag": '"1"'}))
    version = any_store.version(first or 0)
    assert version is not None
    common = {"reader": 1, "fingerprint": "f"}
    any_store.record(
        version, targets=[OLD, MONEY], changes=[], recipients=[], run_id=run, detected_at=NIGHT, baseline=True, **common
    )  # type: ignore[arg-type]
    any_store.finish_run(run, NIGHT, "ok")
    run = any_store.start_run(later(days=1))
    second = any_store.save_fetch(a_document(run, b"second", fetched_at=later(days=1)))
    changes = [
        Change("target_altered", before=OLD, after=NEW, measure="ehc_plans"),
        Change("reworded", words_before="will reduce", words_after="aims to reduce", place_before=Place(1, clause="2"),
               place_after=Place(1, clause="2"), notes=("commitment softened",)),
        Change("target_removed", before=MONEY, measure="dsg_deficit", material=False),
    ]  # fmt: skip
    to = [(0, "staff@charity.example", "Staff"), (1, "staff@charity.example", "Staff")]
    any_store.record(
        second or 0, targets=[NEW], changes=changes, recipients=to, run_id=run, detected_at=later(days=1), **common
    )  # type: ignore[arg-type]
    (message,) = any_store.pending_messages(later(days=1))
    any_store.begin_attempt(message.id, later(days=1))
    any_store.mark_sent(message.id, later(days=1))
    any_store.finish_run(run, later(days=1, minutes=4), "ok")
    return any_store


@pytest.fixture
def history(two_nights: Store) -> Iterator[History]:
    with two_nights.history() as opened:
        yield opened


def test_a_change_has_the_fixed_form(history: History) -> None:
    altered, *_ = history.changes()
    assert {name: altered[name] for name in list(altered)[:15]} == {
        "id": 1, "run": 2, "detected_at": "2026-11-21T02:30:00Z", "council": "Kent", "document": "DSG management plan",
        "document_id": 1, "url": "https://www.kent.example/plan.pdf", "kind": "target_altered", "family": "ehc_plans",
        "measure": "ehc_plans", "basis": "target", "period": "2026-03",
        "old": {"value": 1500, "unit": "count", "form": "level", "direction": "reduce", "baseline": 1780.5,
                "quote": "reduce EHC plans to 1,500", "place": "page 2, clause 3.4", "version": 1},
        "new": {"value": 1400.5, "unit": "count", "form": "level", "direction": "reduce", "baseline": None,
                "quote": "reduce EHC plans to 1,400.50", "place": "page 2, clause 3.4", "version": 2},
        "alerted": True,
    }  # fmt: skip


def test_a_reworded_clause_has_its_words_as_quotes_and_no_value(history: History) -> None:
    _, reworded, _ = history.changes()
    assert (reworded["family"], reworded["measure"], reworded["notes"]) == (None, None, ["commitment softened"])
    assert (reworded["old"]["value"], reworded["old"]["quote"], reworded["new"]["quote"]) == (
        None, "will reduce", "aims to reduce",
    )  # fmt: skip
    assert reworded["new"]["place"] == "clause 2"


def test_what_nobody_was_told_of_says_so_and_a_side_that_is_not_is_null(history: History) -> None:
    *_, removed = history.changes()
    assert (removed["kind"], removed["alerted"], removed["material"], removed["new"]) == (
        "target_removed",
        False,
        False,
        None,
    )
    assert (removed["family"], removed["old"]["value"]) == ("money", 2.4)


def test_a_change_waiting_in_the_outbox_is_not_yet_alerted(two_nights: Store) -> None:
    run = two_nights.start_run(later(days=2))
    two_nights.record_document_change(
        1,
        Change("document_withdrawn"),
        recipients=[("staff@charity.example", "Staff")],
        run_id=run,
        detected_at=later(days=2),
    )
    with two_nights.history() as history:
        (withdrawn,) = history.changes(run=run)
        assert (withdrawn["kind"], withdrawn["alerted"]) == ("document_withdrawn", False)
        (message,) = two_nights.pending_messages(later(days=2))
        two_nights.begin_attempt(message.id, later(days=2))
        two_nights.mark_sent(message.id, later(days=2))
        (withdrawn,) = history.changes(run=run)
        assert withdrawn["alerted"]


def test_changes_can_be_narrowed(history: History) -> None:
    def ids(**by: object) -> list[int]:
        return [row["id"] for row in history.changes(**by)]  # type: ignore[arg-type]

    assert ids(measure="ehc_plans") == [1] and ids(measure="dsg_deficit") == [3]
    assert ids(council="kent") == [1, 2, 3] and ids(council="Bury") == []
    assert ids(run=2) == [1, 2, 3] and ids(run=1) == []
    assert ids(since=date(2026, 11, 21)) == [1, 2, 3] and ids(since=date(2026, 11, 22)) == []
    assert ids(since=later(days=1)) == [1, 2, 3] and ids(since=later(days=1, minutes=1)) == []


def test_targets_are_those_of_the_current_version(history: History) -> None:
    (target,) = history.targets()
    assert {name: target[name] for name in ("council", "document", "document_id", "version")} == {
        "council": "Kent", "document": "DSG management plan", "document_id": 1, "version": 2,
    }  # fmt: skip
    fields = ("measure", "basis", "direction", "form", "value", "unit", "baseline", "period", "quote")
    assert [target[name] for name in fields] == [
        "ehc_plans", "target", "reduce", "level", 1400.5, "count", None, "2026-03", "reduce EHC plans to 1,400.50",
    ]  # fmt: skip
    assert target["place"] == "page 2, clause 3.4"


def test_targets_as_of_a_day_are_those_of_the_version_current_at_its_end(history: History) -> None:
    def values(day: date) -> list[float]:
        return [row["value"] for row in history.targets(as_of=day)]

    assert values(date(2026, 11, 19)) == []
    assert values(date(2026, 11, 20)) == [1500, 2.4]
    assert values(date(2026, 11, 21)) == [1400.5]


def test_targets_of_a_withdrawn_document_stand_until_the_day_it_went(two_nights: Store) -> None:
    run = two_nights.start_run(later(days=2))
    gone = Change("document_withdrawn")
    two_nights.record_document_change(1, gone, recipients=[], run_id=run, detected_at=later(days=2))
    with two_nights.history() as history:
        assert list(history.targets()) == []
        assert len(list(history.targets(as_of=date(2026, 11, 21)))) == 1
        assert list(history.targets(as_of=date(2026, 11, 22))) == []


def test_targets_of_a_version_not_read_yet_do_not_hide_those_known(two_nights: Store) -> None:
    run = two_nights.start_run(later(days=2))
    two_nights.save_fetch(a_document(run, b"third", fetched_at=later(days=2)))
    with two_nights.history() as history:
        assert [row["version"] for row in history.targets()] == [2]


def test_targets_can_be_narrowed(history: History) -> None:
    assert [row["measure"] for row in history.targets(version=1, measure="dsg_deficit")] == ["dsg_deficit"]
    assert [row["measure"] for row in history.targets(version=1, period="2026-03")] == ["ehc_plans"]
    assert list(history.targets(council="Bury")) == []


def test_a_run_has_the_fixed_form(history: History) -> None:
    first, second = history.runs()
    assert {name: second[name] for name in list(second)[:11]} == {
        "id": 2, "started_at": "2026-11-21T02:30:00Z", "ended_at": "2026-11-21T02:34:00Z", "outcome": "ok",
        "sources": 1, "checked": 0, "unchanged": 0, "new_versions": 1, "changes": 2, "failed": 0, "alerts": 2,
    }  # fmt: skip
    assert (first["checked"], first["new_versions"], first["changes"]) == (1, 1, 0)
    assert [row["id"] for row in history.runs(limit=1)] == [2]


def test_a_run_going_on_is_counted_as_the_store_counts_it(two_nights: Store) -> None:
    run = two_nights.start_run(later(days=2))
    two_nights.save_fetch(a_page(run, fetched_at=later(days=2)))
    two_nights.save_fetch(a_document(run, b"second", fetched_at=later(days=2)))
    two_nights.save_fetch(a_document(run, b"new", url="https://www.kent.example/b.pdf"))
    two_nights.save_fetch(a_document(run, None, url="https://www.kent.example/c.pdf", reason="timeout"))
    summary = two_nights.run_summary(run)
    with two_nights.history() as history:
        *_, row = history.runs()
    assert (row["outcome"], row["ended_at"]) == ("running", None)
    for name in ("sources", "checked", "unchanged", "new_versions", "changes", "failed", "alerts"):
        assert row[name] == getattr(summary, name), name
    assert (row["checked"], row["unchanged"], row["new_versions"], row["failed"]) == (1, 1, 1, 1)


def test_a_source_has_the_fixed_form(history: History) -> None:
    (source,) = history.sources()
    assert {name: source[name] for name in list(source)[:8]} == {
        "council": "Kent", "spider": "page", "url": "https://www.kent.example/send", "status": "ok",
        "since": "2026-11-20T02:30:00Z", "reason": "", "last_ok": "2026-11-20T02:30:00Z", "documents": 1,
    }  # fmt: skip


def test_a_document_and_its_versions_can_be_found_by_number_or_address(history: History) -> None:
    document = history.document(1)
    assert document is not None and document == history.document("https://www.kent.example/plan.pdf")
    assert history.document("1") == document
    assert (document["versions"], document["latest_version"], document["state"]) == (2, 2, "followed")
    assert history.document(99) is None and history.document("https://elsewhere.example/") is None
    assert [row["id"] for row in history.versions(1)] == [1, 2]
    assert [row["id"] for row in history.documents("KENT")] == [1] and list(history.documents("Bury")) == []


def test_a_version_tells_what_answer_brought_it_and_its_bytes_can_be_had(history: History) -> None:
    version = history.version(1)
    assert version is not None
    assert (version["status"], version["headers"], version["baseline"], version["targets"]) == (
        200,
        {"etag": '"1"'},
        True,
        2,
    )
    assert history.body(version["sha256"]) == b"We will reduce EHC plans to 1,500."
    assert history.version(99) is None
    with pytest.raises(ArchiveDamaged):
        history.body("0" * 64)


def test_every_answer_can_be_written_as_json(history: History) -> None:
    for answer in (history.changes(), history.targets(), history.runs(), history.sources(), history.documents(),
                   history.versions(1), history.outbox(), [history.version(1), history.document(1)]):  # fmt: skip
        rows = list(answer)
        assert rows and all(json.loads(json.dumps(row)) == row for row in rows)


def test_words_from_outside_are_never_taken_as_a_question(history: History) -> None:
    assert list(history.changes(council="Kent' OR '1'='1")) == []
    assert history.document("x' OR 1=1 --") is None


def test_a_history_without_an_archive_says_so(two_nights: Store) -> None:
    with History.open(two_nights.database_url) as history, pytest.raises(StoreError, match="without an archive"):
        history.body("0" * 64)


def test_looking_back_cannot_write(store: Store) -> None:
    with store.history() as history, pytest.raises(StoreError):
        list(history._asking.rows("DELETE FROM note"))


def test_looking_back_at_a_sqlite_store_needs_no_sqlalchemy(store: Store) -> None:
    words = (
        "import sys; from db.history import History\n"
        f"list(History.open({store.database_url!r}).changes()); print('sqlalchemy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True)
    assert (done.stdout.strip(), done.stderr) == ("False", "")
