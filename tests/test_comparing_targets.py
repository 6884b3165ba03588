"""Figures paired across versions, with targets made by hand: nothing here is read from a document."""

from __future__ import annotations

import random
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.records import Change, Place, Target
from monitor.comparing import compare
from monitor.comparing.targets import year_of


def target(measure: str, value: float | str | None, period: str, quote: str, **more: Any) -> Target:
    return Target(
        measure,
        more.pop("basis", "target"),
        more.pop("direction", ""),
        more.pop("form", "level" if value is not None else "none"),
        None if value is None else Decimal(str(value)),
        more.pop("unit", "count") if value is not None else "",
        more.pop("baseline", None),
        period,
        quote,
        more.pop("place", Place()),
        **more,
    )


def cell(measure: str, label: str, column: str, written: str, period: str, **more: Any) -> Target:
    return target(measure, written.replace(",", "").strip("%"), period, f"{label} | {column} | {written}", **more)


PLANS = target(
    "ehc_plans", 1500, "2026-03", "Reduce the number of EHC plans to 1,500 by March 2026.", direction="reduce"
)
SHARE = target(
    "placements_mainstream", 46, "2027-28", "46% of pupils with plans in mainstream by 2027-28", unit="percent"
)
AIM = target("placements_independent", None, "", "reduce reliance on independent placements", direction="reduce")
TABLE = [
    cell("ehc_plans", "Total EHC plans", year, figure, year)
    for year, figure in (("2024-25", "1,780"), ("2025-26", "1,640"), ("2026-27", "1,500"), ("2027-28", "1,480"))
]


def only(changes: list[Change]) -> Change:
    assert len(changes) == 1, changes
    return changes[0]


def test_a_figure_taken_out_is_told_once_though_its_words_speak_of_two_measures() -> None:
    said = "120 new places in special schools and units by September 2028"
    unsaid = "more places in special schools and units by September 2028"
    before = target("places_special", 120, "2028-09", said)
    after = [target(measure, None, "2028-09", unsaid) for measure in ("places_special", "places_resourced")]
    change = only(compare([before], after))
    assert (change.kind, change.measure, change.notes) == (
        "target_altered", "places_special", ("its figure was taken out",),
    )  # fmt: skip
    change = only(compare(after, [before]))
    assert (change.kind, change.measure, change.notes) == (
        "target_altered", "places_special", ("a figure was given to it",),
    )  # fmt: skip
    other = replace(after[1], quote="a new unit for autistic pupils by September 2028")
    assert [c.kind for c in compare([before], [after[0], other])] == ["target_altered", "target_added"]


# --- No change ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "after",
    [
        replace(PLANS, place=Place(page=9, clause="7.2")),
        replace(PLANS, quote="Reduce the number of EHCPs to 1500 by 31 March 2026", period="2026-03-31"),
        replace(PLANS, quote="Cut the number of EHC plans to 1,500 by the end of 2025/26.", period="2025-26"),
        replace(
            PLANS, quote="By March 2026 the council will maintain no more than 1,500 EHC plans.", direction="at_most"
        ),
        replace(PLANS, quote="EHC plans | Target 2025-26 | 1,500", period="2025-26", direction=""),
        replace(PLANS, value=Decimal("1500.0")),
        replace(PLANS, period_written="by the spring of 2026"),
    ],
)
def test_a_figure_moved_or_said_otherwise_is_no_change(after: Target) -> None:
    assert compare([PLANS, SHARE, AIM], [AIM, after, SHARE]) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (("2.0", "gbp_million", "£2.0m"), ("2000000", "gbp", "£2,000,000")),
        (("1200", "gbp_thousand", "£1,200k"), ("1.2", "gbp_million", "£1.2 million")),
        (("10", "percent", "10%"), ("10.0", "percent", "10 per cent")),
        (("1500", "count", "1.5k"), ("1500", "count", "1,500")),
    ],
)
def test_a_figure_restated_is_no_change(old: tuple[str, str, str], new: tuple[str, str, str]) -> None:
    before, after = (
        target("dsg_savings", value, "2026-27", f"The plan is to save {written} in 2026-27", unit=unit)
        for value, unit, written in (old, new)
    )
    assert compare([before], [after]) == []


def test_every_way_of_writing_a_financial_year_is_one() -> None:
    for written in ("2027-28", "2027/28", "2028-03", "2028-03-31"):
        assert compare([replace(SHARE, period="2027-28")], [replace(SHARE, period=written)]) == [], written
    assert year_of("2028-09") == "2028-09"


def test_rows_sorted_and_a_column_inserted_change_nothing() -> None:
    before = [*TABLE, cell("ehc_plans_new", "New plans", "2025-26", "300", "2025-26")]
    moved = [replace(t, place=Place(sheet="Children", cell=f"F{i}")) for i, t in enumerate(reversed(before))]
    assert compare(before, moved) == []


def test_a_row_label_spelt_out_changes_nothing() -> None:
    before = [cell("placements_independent", "INMSS", "2026-27", "96", "2026-27")]
    after = [
        cell("placements_independent", "Independent and non-maintained special schools", "2026-27", "96", "2026-27")
    ]
    assert compare(before, after) == []


def test_a_figure_said_twice_and_now_once_is_no_change() -> None:
    again = replace(PLANS, quote="1,500 EHC plans by March 2026", place=Place(page=2))
    assert compare([PLANS, again], [PLANS]) == []
    assert compare([PLANS], [PLANS, again]) == []
    assert compare([PLANS, PLANS], [PLANS]) == []


def test_an_aim_without_figure_said_otherwise_is_no_change_of_figures() -> None:
    after = replace(AIM, quote="We will reduce our reliance upon independent school placements")
    assert compare([AIM], [after]) == []


def test_a_sum_stated_more_exactly_is_recorded_and_not_told() -> None:
    before = target("dsg_deficit", "12.8", "2025-26", "a deficit of £12.8m at the end of 2025-26", unit="gbp_million")
    after = target("dsg_deficit", "12.76", "2025-26", "a deficit of £12.76m at the end of 2025-26", unit="gbp_million")
    assert not only(compare([before], [after])).material


def test_what_has_happened_is_recorded_and_not_told() -> None:
    before = target("ehc_plans", 1780, "2025-01", "There were 1,780 EHC plans in January 2025", basis="actual")
    after = target("ehc_plans", 1790, "2025-01", "There were 1,790 EHC plans in January 2025", basis="actual")
    assert not only(compare([before], [after])).material
    assert not only(compare([before], [])).material
    assert not only(compare([], [after])).material


def test_a_past_year_rolling_off_as_an_actual_is_not_told() -> None:
    rolled = [*TABLE[1:], cell("ehc_plans", "Total EHC plans", "2028-29", "1,450", "2028-29")]
    old = [replace(TABLE[0], basis="actual"), *TABLE[1:]]
    told = [c for c in compare(old, rolled) if c.material]
    assert [(c.kind, c.after and c.after.value) for c in told] == [("target_added", Decimal(1450))]


# --- A change ----------------------------------------------------------------------------------------------------------


def test_a_target_cut_is_altered_with_old_and_new() -> None:
    after = replace(PLANS, value=Decimal(1450), quote="Reduce the number of EHC plans to 1,450 by March 2026.")
    change = only(compare([PLANS, SHARE], [SHARE, after]))
    assert (change.kind, change.before, change.after) == ("target_altered", PLANS, after)
    assert change.material and change.measure == "ehc_plans"


def test_a_cell_changed_is_the_cell_of_its_row_and_year() -> None:
    after = [*TABLE[:2], cell("ehc_plans", "Total EHC plans", "2026-27", "1,450", "2026-27"), TABLE[3]]
    change = only(compare(TABLE, after))
    assert change.before == TABLE[2] and change.after is not None and change.after.value == 1450


def test_two_rows_that_swap_their_figures_are_two_changes() -> None:
    before = [
        cell("placements_independent", "Autism", "2026-27", "80", "2026-27"),
        cell("placements_independent", "SEMH", "2026-27", "50", "2026-27"),
    ]
    after = [
        cell("placements_independent", "Autism", "2026-27", "50", "2026-27"),
        cell("placements_independent", "SEMH", "2026-27", "80", "2026-27"),
    ]
    found = {(c.before.quote, c.after.quote) for c in compare(before, after) if c.before and c.after}
    assert found == {
        ("Autism | 2026-27 | 80", "Autism | 2026-27 | 50"),
        ("SEMH | 2026-27 | 50", "SEMH | 2026-27 | 80"),
    }


def test_scopes_keep_figures_apart() -> None:
    before = [replace(SHARE, scope="primary"), replace(SHARE, scope="secondary")]
    after = [replace(SHARE, scope="primary"), replace(SHARE, scope="secondary", value=Decimal(40))]
    change = only(compare(before, after))
    assert change.before is not None and change.before.scope == "secondary"


def test_put_back_a_year_is_said() -> None:
    after = replace(PLANS, period="2027-03", quote=PLANS.quote.replace("2026", "2027"))
    change = only(compare([PLANS], [after]))
    assert change.kind == "target_altered" and "put back from 2026-03 to 2027-03" in change.notes


def test_put_back_a_year_with_another_figure_is_one_change() -> None:
    after = replace(
        PLANS,
        period="2027-03",
        value=Decimal(1600),
        quote=PLANS.quote.replace("2026", "2027").replace("1,500", "1,600"),
    )
    assert only(compare([PLANS], [after])).kind == "target_altered"


def test_a_table_rolled_on_a_year_alters_the_years_it_shares() -> None:
    later = [
        replace(t, value=(t.value or 0) + 100, quote=t.quote.replace(f"{t.value:,}", f"{(t.value or 0) + 100:,}"))
        for t in TABLE
    ]
    rolled = [*later[1:], cell("ehc_plans", "Total EHC plans", "2028-29", "1,450", "2028-29")]
    kinds = [(c.kind, (c.after or c.before).period) for c in compare(TABLE, rolled)]  # type: ignore[union-attr]
    assert sorted(kinds) == [
        ("target_added", "2028-29"), ("target_altered", "2025-26"), ("target_altered", "2026-27"),
        ("target_altered", "2027-28"), ("target_removed", "2024-25"),
    ]  # fmt: skip


def test_a_target_that_becomes_a_forecast_is_altered() -> None:
    change = only(
        compare([PLANS], [replace(PLANS, basis="forecast", quote="EHC plans are forecast to be 1,500 by March 2026.")])
    )
    assert change.kind == "target_altered" and any(note.startswith("basis changed") for note in change.notes)


def test_a_direction_reversed_is_altered() -> None:
    before = target(
        "placements_special",
        10,
        "2027-28",
        "Reduce special school placements by 10% by 2027-28",
        unit="percent",
        form="change",
        direction="reduce",
    )
    after = replace(before, direction="increase", quote="Increase special school placements by 10% by 2027-28")
    assert any("direction reversed" in note for note in only(compare([before], [after])).notes)


def test_a_level_that_becomes_a_change_is_altered() -> None:
    before = target(
        "placements_special", 120, "2027-28", "Reduce special school placements to 120 by 2027-28", direction="reduce"
    )
    after = replace(before, form="change", quote="Reduce special school placements by 120 by 2027-28")
    assert only(compare([before], [after])).kind == "target_altered"


def test_a_sentence_written_anew_with_another_figure_is_one_change() -> None:
    after = replace(
        PLANS,
        value=Decimal(1450),
        direction="at_most",
        quote="The authority's caseload shall not exceed 1,450 plans at the end of March 2026",
    )
    assert only(compare([PLANS, SHARE], [SHARE, after])).kind == "target_altered"


def test_added_and_removed() -> None:
    assert only(compare([PLANS, SHARE], [SHARE])).kind == "target_removed"
    assert only(compare([SHARE], [PLANS, SHARE])).kind == "target_added"
    assert only(compare([AIM], [])).kind == "target_removed"


def test_one_figure_changed_in_the_summary_only_is_told_with_a_note() -> None:
    summary = replace(PLANS, quote="In summary, we will reduce EHC plans to 1,500 by March 2026.", place=Place(page=1))
    after = replace(summary, value=Decimal(1450), quote=summary.quote.replace("1,500", "1,450"))
    change = only(compare([summary], [after, PLANS]))
    assert change.kind == "target_altered" and any("still stands elsewhere" in note for note in change.notes)


def test_one_figure_changed_in_prose_and_table_is_told_once() -> None:
    def both(figure: str) -> list[Target]:
        value = Decimal(figure.replace(",", ""))
        return [
            replace(PLANS, value=value, quote=PLANS.quote.replace("1,500", figure)),
            cell("ehc_plans", "EHC plans", "2025-26", figure, "2025-26"),
        ]

    change = only(compare(both("1,500"), both("1,450")))
    assert change.after is not None and " | " not in change.after.quote


def test_another_council_is_never_a_partner() -> None:
    kinds = [
        c.kind for c in compare([replace(PLANS, council="Kent")], [replace(PLANS, council="Devon", value=Decimal(2))])
    ]
    assert sorted(kinds) == ["target_added", "target_removed"]


# --- Whatever the figures ----------------------------------------------------------------------------------------------

_MEASURES = ("ehc_plans", "placements_independent", "placements_special", "dsg_deficit")
_YEARS = ("2024-25", "2025-26", "2026-27", "2027-28")
_ROWS = ("Autism", "SEMH", "Physical disability", "Total")


@st.composite
def tables(draw: st.DrawFn) -> list[Target]:
    """Tables as councils have them: each measure, row and year once, whatever the figures."""
    out = []
    for measure in draw(st.lists(st.sampled_from(_MEASURES), min_size=1, max_size=3, unique=True)):
        for row in draw(st.lists(st.sampled_from(_ROWS), min_size=1, max_size=4, unique=True)):
            for year in _YEARS:
                figure = draw(st.integers(0, 60))
                out.append(cell(measure, row, year, str(figure), year, scope="" if row == "Total" else row))
    return out


@given(tables(), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_no_order_of_the_same_targets_is_a_change(table: list[Target], chance: random.Random) -> None:
    mixed = list(table)
    chance.shuffle(mixed)
    assert compare(table, mixed) == []


@given(tables(), st.data())
@settings(max_examples=60, deadline=None)
def test_each_cell_changed_is_told_with_its_old_and_new_figure_and_nothing_else(
    table: list[Target], data: st.DataObject
) -> None:
    which = data.draw(st.sets(st.integers(0, len(table) - 1), max_size=5))
    after = list(table)
    for index in which:
        old = table[index]
        label = old.quote.rpartition(" | ")[0]
        new = int(old.value or 0) + data.draw(st.integers(1, 40))
        after[index] = replace(old, value=Decimal(new), quote=f"{label} | {new}")
    told = {(c.before, c.after) for c in compare(table, after)}
    assert told == {(table[i], after[i]) for i in which}
