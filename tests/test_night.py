"""The story: six nights of the sample site, told by the nightly run itself."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest

from db.history import History
from monitor.cli import main
from monitor.cli.rendering import row_columns
from monitor.config import Config, load_config
from monitor.demo import site as site_files
from monitor.demo import write_settings
from monitor.demo.site import SampleSite, sample_site
from monitor.nightly import NightReport, run_night


@dataclass
class Story:
    """What was seen of six nights."""

    config: Config
    site: SampleSite
    reports: dict[int, NightReport] = field(default_factory=dict)
    changes: dict[int, list[dict[str, Any]]] = field(default_factory=dict)
    mails: dict[int, list[Path]] = field(default_factory=dict)
    requests: dict[int, list[tuple[str, str, int]]] = field(default_factory=dict)

    def told(self, night: int) -> list[dict[str, Any]]:
        return [change for change in self.changes[night] if change["alerted"]]


def asked(config: Config, question: str, **given: Any) -> list[dict[str, Any]]:
    with closing(History.open(config.database_url, config.archive_dir)) as past:
        return list(getattr(past, question)(**given))


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    folder = tmp_path_factory.mktemp("story")
    with sample_site() as site:
        story = Story(load_config(write_settings(folder, site)), site)
        for night in range(1, 7):
            site.set_night(night)
            site.requests.clear()
            before = set(story.config.outbox_dir.glob("*.eml"))
            report = story.reports[night] = run_night(story.config)
            story.changes[night] = asked(story.config, "changes", run=report.summary.id)
            story.mails[night] = sorted(set(story.config.outbox_dir.glob("*.eml")) - before)
            story.requests[night] = list(site.requests)
        yield story


def figures(changes: list[dict[str, Any]]) -> set[tuple[str, str, str, float | None, float | None]]:
    return {
        (
            c["council"],
            c["measure"] or c["kind"],
            c["period"] or "",
            (c["old"] or {}).get("value"),
            (c["new"] or {}).get("value"),
        )
        for c in changes
    }


def test_the_first_night_is_a_baseline_that_tells_of_no_change(story: Story) -> None:
    assert story.reports[1].exit_code == 0
    assert story.told(1) == []
    documents = asked(story.config, "documents")
    assert {d["council"] for d in documents} >= {"Kent", "Bury", "Norfolk", "Torbay", "Rotherham"}
    assert sum("agreement" in d["title"] for d in documents) == 3
    targets = asked(story.config, "targets", council="Kent", measure="ehc_plans", period="2027-28")
    assert {t["value"] for t in targets if t["basis"] == "forecast"} == {19800}


def test_a_night_of_other_furniture_and_metadata_is_silent(story: Story) -> None:
    assert story.reports[2].exit_code == 0
    assert story.told(2) == []
    assert story.mails[2] == []


def test_documents_that_did_not_change_cost_a_304(story: Story) -> None:
    statuses = {
        status
        for host, path, status in story.requests[2]
        if path.endswith((".pdf", ".docx", ".xlsx")) and host != "kent"
    }
    assert statuses == {304}


def test_a_cut_target_a_cell_and_a_new_report_are_told_in_one_mail(story: Story) -> None:
    told = figures(story.told(3))
    assert ("Kent", "ehc_plans", "2027-28", 15200, 14100) in told
    assert ("Norfolk", "placements_independent", "2027-28", 720, 640) in told
    assert ("Bury", "document_new", "", None, None) in told
    assert {council for council, *_ in told} == {"Kent", "Norfolk", "Bury"}
    assert len(story.mails[3]) == 1


def test_the_mail_says_the_news_and_where_it_stands(story: Story) -> None:
    message = message_from_bytes(story.mails[3][0].read_bytes(), policy=policy.default)
    assert "Kent" in message["Subject"] and "15,200" in message["Subject"] and "14,100" in message["Subject"]
    text = message.get_body(("plain",)).get_content()
    for words in ("15,200", "14,100", "720", "640", "page 1", "127.0.0.1", "valvewatch "):
        assert words in text
    html = message.get_body(("html",)).get_content()
    assert "14,100" in html and "<script" not in html


def test_a_site_that_is_down_is_a_fault_and_no_change(story: Story) -> None:
    assert story.reports[4].exit_code == 1
    assert story.changes[4] == []
    assert [failing.council for failing in story.reports[4].failing] == ["Torbay"]
    assert story.mails[4] == []


def test_a_site_that_is_back_unchanged_is_no_news(story: Story) -> None:
    assert story.reports[5].exit_code == 0
    assert story.told(5) == []
    assert story.mails[5] == []


def test_a_revised_agreement_at_a_new_address_is_compared_with_the_one_it_replaces(story: Story) -> None:
    told = figures(story.told(6))
    assert ("Bury", "ehc_plans_new", "2025-26", 260, 225) in told
    assert not {kind for _, kind, *_ in told} & {"document_new", "document_withdrawn"}
    agreements = [d for d in asked(story.config, "documents", council="Bury") if "agreement" in d["title"]]
    assert len(agreements) == 1 and agreements[0]["versions"] == 2
    assert "revised" in agreements[0]["url"]


def said(story: Story, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    """What the command prints, and its exit code."""
    with pytest.raises(SystemExit) as ended:
        main([*words, "--config", str(story.config.file)])
    return int(ended.value.code or 0), capsys.readouterr().out


FORMS = {
    "changes": {"id", "run", "detected_at", "council", "document", "document_id", "url", "kind", "family", "measure", "basis",
                "period", "old", "new", "alerted"},
    "targets": {"council", "document", "document_id", "version", "measure", "basis", "direction", "form", "value", "unit",
                "baseline", "period", "quote", "place"},
    "runs": {"id", "started_at", "ended_at", "outcome", "sources", "checked", "unchanged", "new_versions", "changes", "failed",
             "alerts"},
    "sources": {"council", "spider", "url", "status", "since", "reason", "last_ok", "documents"},
    "documents": {"id", "council", "title", "url"},
}  # fmt: skip


@pytest.mark.parametrize("command", sorted(FORMS))
def test_commands_that_look_back_keep_the_forms_that_programs_rely_on(
    story: Story, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    code, out = said(story, capsys, command, "--json")
    rows = [json.loads(line) for line in out.splitlines()]
    assert code == 0 and rows
    assert all(FORMS[command] <= set(row) for row in rows)


def test_both_sides_of_a_change_say_where_they_stand(story: Story, capsys: pytest.CaptureFixture[str]) -> None:
    _, out = said(story, capsys, "changes", "--json", "--council", "Kent County Council", "--measure", "ehc_plans")
    (change,) = [json.loads(line) for line in out.splitlines()]
    keys = {"value", "unit", "form", "direction", "baseline", "quote", "place", "version"}
    assert set(change["old"]) == set(change["new"]) == keys
    assert "15,200" in change["old"]["quote"] and "14,100" in change["new"]["quote"]
    assert change["family"] == "ehc_plans" and change["basis"] == "target" and change["alerted"] is True


def test_a_change_in_a_table_says_what_each_version_states_and_how_a_date_moved(
    story: Story, capsys: pytest.CaptureFixture[str]
) -> None:
    told = [row_columns(row) for row in asked(story.config, "changes") if row["kind"] == "target_altered"]
    every = [(row["what"], row["said"], row["from"], row["to"]) for row in told]
    independent = "placements in independent and non-maintained special schools"
    assert (f"{independent} (11 to 25)", "target altered", "396", "316") in every
    assert ("new EHC plans", "target altered", "at most 260", "at most 225") in every
    assert any(said.startswith("put back from 2025-26 to") and old == new for _, said, old, new in every)
    _, out = said(story, capsys, "changes", "--council", "Bury")
    assert "at most 225" in out and "put back from" in out


def test_targets_can_be_asked_as_they_stood(story: Story, capsys: pytest.CaptureFixture[str]) -> None:
    _, out = said(story, capsys, "targets", "--json", "--council", "kent", "--as-of", "2020-01-01")
    assert out == ""


def test_a_period_is_understood_however_it_is_written_and_one_without_targets_says_which_have_some(
    story: Story, capsys: pytest.CaptureFixture[str]
) -> None:
    _, plain = said(story, capsys, "targets", "--period", "2027-28", "--json")
    assert plain
    for written in ("27-28", "2027-2028", "2027–28", "FY2027-28"):
        assert said(story, capsys, "targets", "--period", written, "--json") == (0, plain)
    _, out = said(story, capsys, "targets", "--period", "2027/28")
    assert "No targets for 2027/28" in out and "2027-28 is the financial year: --period 2027-28" in out
    with pytest.raises(SystemExit):
        main(["targets", "--period", "2027/28", "--json", "--config", str(story.config.file)])
    told = capsys.readouterr()
    assert told.out == "" and "2027-28 is the financial year" in told.err


def test_each_form_of_a_version_and_of_a_run_can_be_had_as_json_lines(
    story: Story, capsys: pytest.CaptureFixture[str]
) -> None:
    change = next(c for c in asked(story.config, "changes", council="Norfolk") if c["kind"] == "target_altered")
    old, new = (str(change[side]["version"]) for side in ("old", "new"))
    (version,) = lines(story, capsys, "show", new, "--json")
    assert version["id"] == int(new) and version["document_id"] == change["document_id"] and version["status"] == 200
    assert len(version["sha256"]) == 64 and version["url"].startswith("http")
    found = lines(story, capsys, "show", new, "--targets", "--json")
    assert len(found) == version["targets"] and all(FORMS["targets"] <= set(row) for row in found)
    told = [row for row in lines(story, capsys, "diff", old, new, "--json") if row["kind"] == "target_altered"]
    same = FORMS["changes"] - {"id", "run", "detected_at", "alerted"}
    assert {key: change[key] for key in same} in [{key: row[key] for key in same} for row in told]
    versions = lines(story, capsys, "history", str(change["document_id"]), "--json")
    assert [row["id"] for row in versions] == sorted(row["id"] for row in versions) and int(new) in {
        row["id"] for row in versions
    }
    assert [row["id"] for row in lines(story, capsys, "runs", "--run", "3", "--json")] == [3]


def lines(story: Story, capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, Any]]:
    """The JSON Lines that a command prints."""
    code, out = said(story, capsys, *words)
    assert code == 0
    return [json.loads(line) for line in out.splitlines()]


def test_the_text_of_a_version_can_be_had_as_json(story: Story, capsys: pytest.CaptureFixture[str]) -> None:
    code, out = said(story, capsys, "show", "1", "--text", "--json")
    (reading,) = [json.loads(line) for line in out.splitlines()]
    assert code == 0 and any(block["text"] for block in reading["blocks"])


def test_the_very_bytes_of_a_version_can_be_had_back(
    story: Story, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    plan = next(d for d in asked(story.config, "documents", council="Kent") if d["url"].endswith("plan.pdf"))
    versions = asked(story.config, "versions", document_id=plan["id"])
    assert len(versions) == 3
    for version, night in zip(versions, (1, 2, 3), strict=True):
        said(story, capsys, "show", str(version["id"]), "--raw", str(tmp_path / "out.pdf"))
        original = Path(site_files.FILES, str(night), "kent", "dsg-management-plan.pdf").read_bytes()
        assert (tmp_path / "out.pdf").read_bytes() == original


def test_a_difference_names_the_figure_and_shows_the_words(story: Story, capsys: pytest.CaptureFixture[str]) -> None:
    plan = next(d for d in asked(story.config, "documents", council="Kent") if d["url"].endswith("plan.pdf"))
    first, _, last = (str(v["id"]) for v in asked(story.config, "versions", document_id=plan["id"]))
    code, out = said(story, capsys, "diff", first, last)
    assert code == 0 and "15,200" in out and "14,100" in out
    _, out = said(story, capsys, "diff", first, last, "--json")
    assert [json.loads(line)["kind"] for line in out.splitlines()] == ["target_altered"]


@pytest.mark.parametrize(
    ("words", "mend"),
    [
        (["changes", "--council", "Kentt"], "Kent"),
        (["changes", "--since", "yesterday"], "2026-11-23"),
        (["targets", "--measure", "plans"], "ehc_plans"),
        (["show", "99999"], "valvewatch history"),
        (["history", "99999"], "valvewatch documents"),
        (["changes", "--run", "99999"], "There are runs 1 to 6: `valvewatch runs`"),
        (["runs", "--run", "99999"], "There are runs 1 to 6: `valvewatch runs`"),
        (["targets", "--period", "next year"], "a financial year as 2027-28"),
        (["read", "/nowhere/plan.pdf"], "No such file"),
    ],
)
def test_what_cannot_be_done_is_said_with_the_mend(
    story: Story, capsys: pytest.CaptureFixture[str], words: list[str], mend: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*words, "--config", str(story.config.file)])
    err = capsys.readouterr().err
    assert ended.value.code == 2
    assert mend in err and "Traceback" not in err


def test_every_check_of_every_night_is_kept(story: Story) -> None:
    runs = asked(story.config, "runs")
    assert len(runs) == 6
    assert {run["outcome"] for run in runs} == {"ok", "attention"}
    assert all(run["sources"] == 6 for run in runs)
