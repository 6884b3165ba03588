"""How changes are said in words, and redlined."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerts import figures, wording
from alerts.clean import csv_cell, one_line, plain, shorten, web_address
from alerts.redline import after_only, around_changes, as_text, before_only, redline
from db.records import Change
from tests.alerts_examples import altered, target


def said(before: object, after: object, kind: str = "target_altered") -> str:
    return wording.headline(Change(kind, before, after))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (target("15200"), target("14100"), "EHC plans by 2027-28 cut from 15,200 to 14,100"),
        (target("15200"), target("15900"), "EHC plans by 2027-28 raised from 15,200 to 15,900"),
        (
            target("5200", basis="forecast"),
            target("5000", basis="forecast"),
            "forecast of EHC plans in 2027-28 (if nothing is done) lowered from 5,200 to 5,000",
        ),
        (
            target("5200", basis="actual", period="2025-26"),
            target("5000", basis="actual", period="2025-26"),
            "reported EHC plans in 2025-26 changed from 5,200 to 5,000",
        ),
        (
            target("1500", period="2026-03-31"),
            target("1500", period="2027-03-31"),
            "date for EHC plans (1,500) put back from 31 March 2026 to 31 March 2027",
        ),
        (
            target("1500", period="2028-03"),
            target("1500", period="2027-03"),
            "date for EHC plans (1,500) brought forward from March 2028 to March 2027",
        ),
        (
            target("10", form="change", direction="reduce", unit="percent"),
            target("15", form="change", direction="reduce", unit="percent"),
            "EHC plans by 2027-28 changed from a fall of 10% to a fall of 15%",
        ),
        (
            target("40", measure="placements_out_of_area", direction="at_most"),
            target("30", measure="placements_out_of_area", direction="at_most"),
            "placements outside the council's area by 2027-28 cut from at most 40 to at most 30",
        ),
        (
            target("1.2", measure="dsg_deficit", unit="gbp_million", period="2027-28"),
            target("-0.4", measure="dsg_deficit", unit="gbp_million", period="2027-28"),
            "cumulative DSG deficit by 2027-28 lowered from £1.2m to a surplus of £0.4m",
        ),
        (
            target("27", measure="ehc_requests", unit="per_month", period="", period_written=""),
            target("15", measure="ehc_requests", unit="per_month", period="", period_written=""),
            "requests for an EHC needs assessment cut from 27 a month to 15 a month",
        ),
        (target(None, direction="reduce"), target("1500"), "EHC plans by 2027-28 given a figure: 1,500"),
        (
            target("1500"),
            target("1500", basis="forecast"),
            "EHC plans in 2027-28: 1,500 is now given as expected if nothing is done, was 1,500 as planned",
        ),
    ],
)
def test_an_altered_target_is_said_in_one_sentence(before: object, after: object, words: str) -> None:
    assert said(before, after) == words


def test_added_removed_and_reworded_are_said() -> None:
    assert said(None, target("1500"), "target_added") == "new target: EHC plans by 2027-28, 1,500"
    assert said(target("1500"), None, "target_removed") == "target on EHC plans by 2027-28 removed (was 1,500)"
    assert (
        said(None, target(None, measure="placements_independent", direction="reduce"), "target_added")
        == "new commitment, without a figure, to reduce placements in independent and non-maintained special schools "
        "by 2027-28"
    )
    softened = Change("reworded", measure="ehc_assessments", notes=("commitment softened: “will” became “may”",))
    assert wording.headline(softened) == "commitment on EHC needs assessments softened"


def test_a_figure_hard_to_read_is_never_asserted() -> None:
    change = altered(target("15200", check_by_eye=True), target("14100"))
    assert wording.headline(change) == (
        "a figure on EHC plans by 2027-28 may have changed; it was hard to read, so check it by eye"
    )
    assert wording.tag(change) == "Check by eye"
    assert wording.tone(change) == "plain"


def test_severities_follow_what_readers_can_ask_for() -> None:
    money = altered(target("1", measure="dsg_deficit"), target("2", measure="dsg_deficit"))
    changes = [
        altered(target("2"), target("1")),
        altered(target("1"), target("2")),
        Change("target_added", None, target()),
        Change("reworded", measure="ehc_plans"),
        Change("document_new"),
        money,
    ]
    assert [wording.severity(c) for c in changes] == list(wording.SEVERITIES)
    deeper = altered(
        target("10", form="change", direction="reduce", unit="percent"),
        target("15", form="change", direction="reduce", unit="percent"),
    )
    assert wording.severity(deeper) == "raised" or wording.tone(deeper) == "cut"


def test_differences_are_given_in_number_and_per_cent() -> None:
    def moved(a: str, b: str, unit: str = "count", other: str = "") -> str:
        return figures.difference(target(a, unit=unit), target(b, unit=other or unit))

    assert moved("15200", "14100") == "1,100 lower (7.2%)"
    assert moved("2.4", "2600000", "gbp_million", "gbp") == "£0.2m higher (8.3%)"
    assert moved("9.8", "8.6", "percent") == "1.2 percentage points lower"
    assert moved("5", "6", "percent") == "1 percentage point higher"
    assert moved("0", "12") == "12 higher"
    assert moved("10", "1000", "count", "percent") == ""
    assert moved("1500", "1500") == ""
    assert moved("30000", "29999") == "1 lower (under 0.1%)"


def test_differences_of_falls_and_surpluses_are_said_without_signs_to_work_out() -> None:
    def falls(a: str, b: str, way: str, unit: str = "count") -> str:
        both = (target(v, form="change", direction=way, unit=unit) for v in (a, b))
        return figures.difference(*both)

    def deficits(a: str, b: str) -> str:
        return figures.difference(*(target(v, measure="dsg_deficit", unit="gbp_million") for v in (a, b)))

    assert falls("700", "789", "reduce") == "a larger fall, by 89 (12.7%)"
    assert falls("10", "8", "reduce", "percent") == "a smaller fall, by 2 percentage points"
    assert falls("40", "60", "increase") == "a larger rise, by 20 (50%)"
    assert deficits("-1.5", "-2") == "a larger surplus, by £0.5m"
    assert deficits("2", "-1") == "better by £3m"
    assert deficits("5", "6") == "£1m higher (20%)"


@pytest.mark.parametrize(
    "written", ["2026-11-20", "2026-11-20T09:30:00Z", "2026-11-20 09:30", "20/11/2026", "20 Nov 2026", "Fri, 20 Nov 2026 09:30:00 GMT"]
)  # fmt: skip
def test_a_publishers_date_has_one_form_however_the_site_writes_it(written: str) -> None:
    assert figures.publishers_date(written) == "20 November 2026"
    assert figures.publishers_date("last week") == "last week"


@pytest.mark.parametrize("unit", ["count", "percent", "gbp", "gbp_thousand", "gbp_million", "gbp_billion", "per_10000"])
@given(value=st.decimals(-(10**9), 10**9, places=2))
def test_no_figure_is_ever_rescaled(unit: str, value: Decimal) -> None:
    digits = figures.figure(value, unit).replace(",", "").replace("£", "").replace("−", "-")
    for tail in ("%", "bn", "m", "k", " per 10000"):
        digits = digits.removesuffix(tail)
    assert Decimal(digits) == value


def test_notes_are_told_apart_by_their_first_words() -> None:
    kinds = {
        "silent edit: the publisher's date did not move": "silent",
        "duty: a cap on assessments (CFA 2014 s.36(8)); may restrict a statutory duty; for a lawyer to judge": "duty",
        "commitment softened: “will” became “aims to”": "softened",
        "commitment hardened: “may” became “will”": "hardened",
        "check by eye: read by OCR": "doubt",
        "put back from 2026-27 to 2027-28": "note",
    }
    assert {note: wording.classify(note).kind for note in kinds} == kinds
    duty = wording.classify("duty: a cap on plans (CFA 2014 s.37)")
    assert duty.text.endswith("may restrict a statutory duty; for a lawyer to judge.")


# --- Redlines -------------------------------------------------------------------------------------------------------


def test_a_redline_keeps_numbers_whole() -> None:
    assert as_text(redline("held at £2.4m, or 1,500", "held at £2.6m, or 1,450")) == (
        "held at [-£2.4m-] {+£2.6m+}, or [-1,500-] {+1,450+}"
    )


def test_a_redline_gives_phrases_not_confetti() -> None:
    before = "will assess every child who may need it and will name a mainstream school"
    after = "aims to assess children with the most complex needs and will name a mainstream school"
    assert as_text(redline(before, after)).endswith(" and will name a mainstream school")
    assert as_text(redline("the cat, a dog", "one cow, a hen")) == "[-the cat, a dog-] {+one cow, a hen+}"


@given(st.text(max_size=200), st.text(max_size=200))
def test_both_wordings_can_be_read_back_from_a_redline(before: str, after: str) -> None:
    pieces = redline(before, after)
    assert "".join("".join(p.text for p in before_only(pieces)).split()) == "".join(before.split())
    assert "".join("".join(p.text for p in after_only(pieces)).split()) == "".join(after.split())


def test_long_unchanged_stretches_are_cut() -> None:
    long = "word " * 300
    pieces = around_changes(redline(f"{long}1,500 {long}", f"{long}1,450 {long}"))
    text = as_text(pieces)
    assert "[-1,500-] {+1,450+}" in text
    assert len(text) < 500 and text.startswith("… ") and text.endswith("…")


# --- Other people's text --------------------------------------------------------------------------------------------


def test_text_is_cleaned_of_what_could_mislead_or_break_out() -> None:
    assert plain("a\x00b\x1b[2Jc\u202ed\u200be\x9b") == "ab[2Jcde"
    assert one_line("Plan\r\nBcc: all@example.org\u2028x\x85y") == "Plan Bcc: all@example.org x y"
    assert shorten("one two three four", 12) == "one two…"
    assert csv_cell("=cmd|' /C calc'!A0") == "'=cmd|' /C calc'!A0"
    assert [csv_cell(t) for t in ("@SUM(A1)", "+1+1", "-2+3", " =1", "-12.5", "1,500", "\t=1")] == [
        "'@SUM(A1)", "'+1+1", "'-2+3", "' =1", "-12.5", "1,500", "'\t=1",
    ]  # fmt: skip
    assert web_address("JavaScript:alert(1)") == ""
    assert web_address("data:text/html,x") == ""
    assert web_address("java\nscript:alert(1)") == ""


# --- Changes as the history gives them ------------------------------------------------------------------------------


def test_rows_of_the_history_are_said_in_the_same_words() -> None:
    side = {"unit": "count", "form": "level", "direction": "reach", "baseline": None, "quote": "q", "place": "page 3"}
    row = {
        "kind": "target_altered", "measure": "ehc_plans", "basis": "target", "period": "2027-28", "document": "Plan",
        "old": side | {"value": 15200, "version": 1}, "new": side | {"value": 14100, "version": 2}, "notes": [],
    }  # fmt: skip
    assert wording.headline_of(row) == "EHC plans by 2027-28 cut from 15,200 to 14,100"
    assert wording.severity(wording.change_of(row)) == "cut"
    moved = row | {"new": row["old"], "notes": ["put back from 2026-27 to 2027-28"]}
    assert wording.headline_of(moved) == "date for EHC plans (15,200) put back from 2026-27 to 2027-28"
    assert wording.headline_of({"kind": "document_new", "document": "Plan", "old": None, "new": None}) == (
        "new document: “Plan”"
    )
    assert wording.headline_of(row | {"scope": "post-16"}) == "EHC plans (post-16) by 2027-28 cut from 15,200 to 14,100"
    doubtful = row | {"notes": ["check by eye: read by OCR"]}
    assert "15,200" not in wording.headline_of(doubtful)
