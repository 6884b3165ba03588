"""A person's verdict on a change is kept with name and time, counted by source, and written as labelled cases."""

from __future__ import annotations

import json
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from db.errors import StoreError
from db.records import Change, Place, Target
from db.store import Store
from monitor.cli import main
from monitor.marks import noise_notes
from tests.accuracy import score_passages
from tests.stores import KENT, NIGHT, a_document, a_page, later

WORDS = b"We will reduce the number of EHC plans to 1,500 by March 2028."
QUOTE = WORDS.decode().rstrip(".")
TARGET = Target(
    measure="ehc_plans", basis="target", direction="reduce", form="level", value=Decimal("1500"), unit="count",
    baseline=None, period="2028-03", quote=QUOTE, place=Place(block=0),
)  # fmt: skip


def a_change(store: Store) -> int:
    """A new target in Kent's plan."""
    store.save_sources([KENT])
    run = store.start_run(NIGHT)
    store.save_fetch(a_page(run))
    version = store.save_fetch(a_document(run, WORDS, media_type="text/plain"))
    assert version is not None
    changes = [Change("target_added", after=TARGET)]
    (made,) = store.record(
        version, reader=1, fingerprint="f", targets=[TARGET], changes=changes, recipients=[], run_id=run, detected_at=NIGHT
    )  # fmt: skip
    return made


def changes_of(store: Store) -> list[dict[str, Any]]:
    with closing(store.history()) as past:
        return list(past.changes())


def test_a_verdict_is_kept_with_name_and_time_and_the_newest_counts(any_store: Store) -> None:
    change = a_change(any_store)
    assert changes_of(any_store)[0]["verdict"] is None
    any_store.mark(change, "noise", words="a typo", by="Ann", now=later(days=1))
    any_store.mark(change, "real", words="no, it is new", by="Ben", now=later(days=2))
    (row,) = changes_of(any_store)
    assert row["verdict"] == {"said": "real", "note": "no, it is new", "by": "Ben", "at": "2026-11-22T02:30:00Z"}


def test_a_change_that_is_not_there_cannot_be_marked(store: Store) -> None:
    with pytest.raises(StoreError, match="There is no change 7"):
        store.mark(7, "real", words="", by="Ann", now=NIGHT)


def test_noise_is_counted_by_source() -> None:
    def said(source: str, words: str) -> dict[str, Any]:
        return {"council": "Kent", "source": source, "verdict": {"said": words} if words else None}

    rows = [said("page https://a.example/", w) for w in ("real", "real", "noise", "wrong", "")]
    rows += [said("page https://b.example/", "noise")]
    assert noise_notes(rows) == [
        "Kent: https://b.example/: 1 of 1 marked change was noise or wrong (100%)",
        "Kent: https://a.example/: 2 of 4 marked changes were noise or wrong (50%)",
    ]
    assert noise_notes([said("page https://a.example/", "")]) == []


@pytest.fixture
def settings(tmp_path: Path, store: Store) -> Path:
    path = tmp_path / "valvewatch.toml"
    path.write_text('[store]\ndatabase = "valvewatch.db"\narchive = "archive"\n', encoding="utf-8")
    return path


def said(settings: Path, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as ended:
        main([*words, "--config", str(settings)])
    read = capsys.readouterr()
    return int(ended.value.code or 0), read.out, read.err


def test_verdicts_are_written_as_cases_that_accuracy_can_score(
    store: Store, settings: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    change = a_change(store)
    assert "no change of a figure or of wording is marked" in said(settings, capsys, "mark", "--export")[2]
    assert said(settings, capsys, "mark", str(change), "real", "--note", "in the plan", "--by", "Ann")[0] == 0
    _, out, _ = said(settings, capsys, "changes", "--json")
    assert json.loads(out)["verdict"]["by"] == "Ann"
    _, out, _ = said(settings, capsys, "mark", "--export")
    case = json.loads(out)
    assert case["text"] == WORDS.decode() and case["verdict"] == "real" and case["by"] == "Ann"
    scores = score_passages([case])
    assert (scores.all.right, scores.all.invented, scores.all.missed) == (1, 0, 0)
    said(settings, capsys, "mark", str(change), "wrong")
    said(settings, capsys, "mark", "--export", "--out", str(tmp_path / "cases.jsonl"))
    case = json.loads((tmp_path / "cases.jsonl").read_text())
    assert case["gold"][0]["doubtful"] is True
    assert score_passages([case]).all.right == 0


@pytest.mark.parametrize(
    ("words", "mend"),
    [
        (("mark",), "valvewatch mark 12 noise"),
        (("mark", "1", "fine"), "real, noise, wrong"),
        (("mark", "99", "real"), "valvewatch changes"),
        (("mark", "1", "--export"), "leave the change out"),
    ],
)
def test_what_cannot_be_marked_is_said_with_the_mend(
    settings: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], mend: str
) -> None:
    code, _, err = said(settings, capsys, *words)
    assert code == 2 and mend in err
