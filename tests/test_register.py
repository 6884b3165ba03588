"""The register: what each council is committed to now, and where its documents disagree."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from db.records import Target
from db.store import Store
from monitor.cli import main
from monitor.register import register
from monitor.series import series_of, when_of
from tests.stores import KENT, NIGHT, a_document, a_page, later
from tests.test_marks import TARGET

PLAN = {"id": 1, "council": "Kent", "title": "DSG management plan", "source": "page https://kent.example/", "state": "followed"}  # fmt: skip
AGREEMENT = {**PLAN, "id": 2, "title": "Safety valve agreement", "source": "govuk_publication https://gov.example/x"}


def row(document: dict[str, Any] = PLAN, value: float | None = 1500, **more: Any) -> dict[str, Any]:
    """A target as `targets --json` gives it."""
    return {
        "council": "Kent", "document": document["title"], "document_id": document["id"], "version": document["id"],
        "measure": "ehc_plans", "basis": "target", "direction": "reduce", "form": "level", "value": value,
        "unit": "count", "baseline": None, "period": "2027-28", "quote": f"to {value}", "place": "page 1", "scope": "",
        "check_by_eye": False, "url": f"https://kent.example/{document['id']}.pdf", "seen_from": "2026-11-01T00:00:00Z",
    } | more  # fmt: skip


def test_only_what_is_planned_is_a_commitment_and_each_thing_has_one_row() -> None:
    rows = [
        row(),
        row(),
        row(basis="forecast", value=9),
        row(basis="actual", value=8),
        row(period="2028-29", value=1400),
    ]
    made = register(rows, [PLAN])
    assert [(m["period"], m["value"], m["disagrees"]) for m in made] == [
        ("2027-28", 1500, False),
        ("2028-29", 1400, False),
    ]


def test_two_current_documents_with_different_figures_disagree() -> None:
    other = {**PLAN, "id": 3, "title": "Schools forum paper on high needs"}
    (made,) = register([row(), row(other, 1600, seen_from="2026-11-20T00:00:00Z")], [PLAN, other])
    assert made["disagrees"] and not made["dfe_against_council"]
    assert made["value"] == 1600 and [o["value"] for o in made["others"]] == [1500]


def test_the_dfes_agreement_against_the_councils_plan_is_flagged() -> None:
    (made,) = register([row(), row(AGREEMENT, 1400)], [PLAN, AGREEMENT])
    assert made["disagrees"] and made["dfe_against_council"]


def test_so_many_a_year_is_compared_with_the_number_of_that_year() -> None:
    plan = row(measure="ehc_plans_new", unit="per_year", value=260, period="2025-26")
    agreement = row(AGREEMENT, measure="ehc_plans_new", value=225, period="2025-26")
    (made,) = register([plan, agreement], [PLAN, AGREEMENT])
    assert made["disagrees"] and made["dfe_against_council"]
    assert len(register([{**plan, "period": ""}, {**agreement, "period": ""}], [PLAN, AGREEMENT])) == 2


@pytest.mark.parametrize(
    "other",
    [
        {},
        {"period": "2026-27", "value": 1600},
        {"scope": "post-16", "value": 300},
        {"unit": "percent", "value": 4},
        {"value": None},
        {"value": 1600, "check_by_eye": True},
        {"basis": "actual", "value": 1700},
    ],
)
def test_what_is_the_same_or_about_another_thing_is_no_disagreement(other: dict[str, Any]) -> None:
    assert not any(
        m["disagrees"] for m in register([row(), row(AGREEMENT, **{"value": 1500} | other)], [PLAN, AGREEMENT])
    )


def test_money_is_compared_in_pounds_and_a_months_last_day_is_the_month() -> None:
    money = {"measure": "dsg_deficit", "period": "2028-03"}
    rows = [row(value=2.0, unit="gbp_million", **money), row(AGREEMENT, 2000, unit="gbp_thousand", measure="dsg_deficit", period="2028-03-31")]  # fmt: skip
    (made,) = register(rows, [PLAN, AGREEMENT])
    assert not made["disagrees"] and len(made["others"]) == 1


def test_an_older_report_of_a_series_is_not_current() -> None:
    first, second = (
        {**PLAN, "id": n, "title": f"Safety valve monitoring report {q} 2025-26"} for n, q in ((3, "Q1"), (4, "Q2"))
    )
    (made,) = register([row(first, 1500), row(second, 1450)], [first, second])
    assert made["value"] == 1450 and not made["disagrees"] and made["others"] == []


MEETING = "https://kent.example/ieListDocuments.aspx?CId=155&MId={}"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"published_at": "2025-10-06"}, {"published_at": "2026-03-09"}),
        ({"found_on": MEETING.format(9108)}, {"found_on": MEETING.format(9212)}),
        (
            {"found_on": "https://a.example/x", "first_seen": "2026-03-01T02:30:00Z"},
            {"found_on": "https://a.example/y", "first_seen": "2026-06-01T02:30:00Z"},
        ),
    ],
)
def test_of_committee_papers_without_a_date_in_their_titles_the_last_meetings_is_current(
    first: dict[str, Any], second: dict[str, Any]
) -> None:
    papers = [
        {**PLAN, "id": n, "title": "High needs recovery: progress", **more} for n, more in ((7, first), (8, second))
    ]
    for order in (papers, papers[::-1]):
        (made,) = register([row(papers[0], 1500), row(papers[1], 1450)], order)
        assert made["value"] == 1450 and not made["disagrees"] and made["others"] == []


def test_two_papers_of_one_page_with_one_title_are_both_current() -> None:
    papers = [{**PLAN, "id": n, "found_on": MEETING.format(1), "first_seen": f"2026-0{n}-01T02:30:00Z"} for n in (7, 8)]
    (made,) = register([row(papers[0], 1500), row(papers[1], 1450)], papers)
    assert made["disagrees"]


def test_a_financial_year_and_its_end_are_one_period() -> None:
    rows = [row(period="2027-28"), row(AGREEMENT, 1400, period="2028-03"), row(AGREEMENT, 1400, period="2028-03-31")]
    (made,) = register(rows, [PLAN, AGREEMENT])
    assert made["dfe_against_council"]


def test_a_figure_has_stood_since_the_first_version_that_stated_it_without_a_break() -> None:
    days = ("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z", "2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z")
    earlier = [
        row(value=v, version=n, seen_from=day)
        for n, (v, day) in enumerate(zip((1500, 1400, 1500, 1500), days, strict=True))
    ]
    (made,) = register([earlier[-1]], [PLAN], earlier)
    assert made["since"] == days[2]


def test_titles_of_one_series_differ_only_in_dates_and_versions() -> None:
    same = ("High needs monitoring report - Autumn 2025", "High needs monitoring report, 12 March 2026 (PDF, 1.2MB)", "Item 7 High needs monitoring report Q3 2025/26")  # fmt: skip
    assert len({series_of(title) for title in same}) == 1
    assert series_of("High needs monitoring report: appendix") != series_of(same[0])
    assert when_of(same[0]) < when_of(same[1])


def test_the_command_lists_commitments_with_what_other_programs_need(
    store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store.save_sources([KENT])
    later_target = Target(**{**TARGET.__dict__, "quote": "to 1,500 still"})
    for night, (body, target) in enumerate(((b"one", TARGET), (b"two", later_target))):
        run = store.start_run(later(days=night))
        store.save_fetch(a_page(run, fetched_at=later(days=night)))
        version = store.save_fetch(a_document(run, body, fetched_at=later(days=night)))
        assert version is not None
        store.record(version, reader=1, fingerprint=str(night), targets=[target], changes=[], recipients=[], run_id=run, detected_at=NIGHT)  # fmt: skip
    settings = tmp_path / "valvewatch.toml"
    settings.write_text('[store]\ndatabase = "valvewatch.db"\narchive = "archive"\n', encoding="utf-8")
    with pytest.raises(SystemExit):
        main(["register", "--json", "--council", "kent county council", "--config", str(settings)])
    (made,) = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (made["council"], made["measure"], made["period"], made["value"], made["unit"]) == ("Kent", "ehc_plans", "2028-03", 1500, "count")  # fmt: skip
    assert made["since"] == "2026-11-20T02:30:00Z" and made["version"] == 2 and made["disagrees"] is False
    with pytest.raises(SystemExit):
        main(["register", "--flagged", "--config", str(settings)])
    assert "No two current documents disagree" in capsys.readouterr().out
