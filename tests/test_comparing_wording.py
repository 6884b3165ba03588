"""Clauses aligned and reworded, with readings made by hand."""

from __future__ import annotations

import random
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from db.records import Block, BlockKind, Cell, Change, Place, Reading, Table, Target
from monitor.comparing import Findings, compare, redline
from monitor.comparing.commitment import strength_notes
from monitor.comparing.evening import light, words_of
from monitor.comparing.wording import edits

BASE = (
    "# Placements",
    "3.1 The council will place children in mainstream schools wherever their parents ask for it.",
    "3.2 Every request for an EHC needs assessment must be considered by the panel within six weeks.",
    "3.3 The council will consult parents on all changes of placement. It will publish the outcome.",
    "# Governance",
    "4.1 The board meets each month under the director of children's services.",
    "4.2 Officers prepare a report on the budget for each meeting of the schools forum.",
)


def reading(*texts: str, **more: Any) -> Reading:
    blocks, heading = [], ""
    for i, text in enumerate(texts):
        kind: BlockKind = "paragraph"
        number = ""
        if text.startswith("# "):
            kind, text = "heading", text[2:]
        elif text.startswith("~ "):
            kind, text = "note", text[2:]
        elif text[0].isdigit():
            kind = "item"
            number, _, text = text.partition(" ")
        place = Place(block=i, clause=number, headings=(heading,) if heading and kind != "heading" else ())
        heading = text if kind == "heading" else heading
        blocks.append(
            Block(kind, text, place, number=number, marks=("1",) if kind == "note" else (), ocr=more.get("ocr"))
        )
    return Reading("Plan", tuple(blocks), "docx")


def changes(before: Reading, after: Reading, *targets: tuple[list[Target], list[Target]]) -> list[Change]:
    old, new = targets[0] if targets else ([], [])
    return compare(Findings(before, tuple(old)), Findings(after, tuple(new)))


def edited(old: str, new: str, base: tuple[str, ...] = BASE) -> tuple[str, ...]:
    assert any(old in text for text in base), old
    return tuple(text.replace(old, new) for text in base if text.replace(old, new))


# --- No change ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("EHC needs assessment", "education, health and care needs assessment"),
        ("six weeks", "6 weeks"),
        ("parents ask", "parents aks"),
        ("wherever", "wherevr"),
        ("The council will place children", "We will place children"),
        ("The council will place", "The council wil place"),
        ("place children", "place hildren"),
        ("changes of placement", "changes of palcement"),
        ("EHC needs assessment", "EHC neds assessment"),
        ("by the panel", "by te panel"),
        ("on all changes of placement.", "on all there changes of placement."),
        ("request for an EHC", "request fro an EHC"),
        ("The council will place", "The authority will place"),
        ("children's", "children’s"),
        ("mainstream schools", "main\u00adstream\u00a0schools"),
        ("# Placements", "# PLACEMENTS"),
        ("3.1 ", "7.1 "),
        ("on all changes of placement.", "on all the changes of placement."),
        ("The board meets each month under the director", "The steering group now meets weekly under the head"),
        ("It will publish the outcome.", "It will publish the outcome. Last updated: 4 May 2026."),
    ],
)
def test_what_says_the_same_is_no_change(old: str, new: str) -> None:
    assert changes(reading(*BASE), reading(*edited(old, new))) == []


def test_order_numbers_and_breaks_are_no_change() -> None:
    chance = random.Random(7)
    moved = list(BASE)
    chance.shuffle(moved)
    assert changes(reading(*BASE), reading(*moved)) == []
    relettered = [f"{i}.{text.partition('.')[2]}" if text[0].isdigit() else text for i, text in enumerate(BASE, 2)]
    assert changes(reading(*BASE), reading(*relettered)) == []
    broken = [part for text in BASE for part in text.replace(" by the panel", "\nby the panel").split("\n")]
    assert changes(reading(*BASE), reading(*broken)) == []
    assert changes(reading(*broken), reading(*BASE)) == []


def test_a_clause_split_into_sentences_and_items_is_no_change() -> None:
    split = [
        *BASE[:3],
        "3.3 The council will consult parents on all changes of placement.",
        "It will publish the outcome.",
        *BASE[4:],
    ]
    assert changes(reading(*BASE), reading(*split)) == []


# --- A change ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "note"),
    [
        ("council will place", "council aims to place", "commitment softened: “will” became “aims to”"),
        ("must be considered", "should be considered", "commitment softened: “must” became “should”"),
        ("on all changes", "on most changes", "commitment softened: “all” became “most”"),
        (
            "wherever their parents ask for it.",
            "wherever their parents ask for it, subject to places.",
            "commitment softened: “subject to” was added",
        ),
        ("council will consult", "council must consult", "commitment hardened: “will” became “must”"),
        ("council will place", "council will not place", "turned round: “not” was added"),
    ],
)
def test_a_reworded_clause_is_told_with_what_it_does_to_the_commitment(old: str, new: str, note: str) -> None:
    (change,) = changes(reading(*BASE), reading(*edited(old, new)))
    assert change.kind == "reworded" and change.material and note in change.notes
    assert old in change.words_before and new in change.words_after
    assert change.place_after is not None and change.place_after.clause.startswith("3.")


def test_a_reworded_clause_in_a_relettered_document_is_one_change() -> None:
    after = [
        "# Introduction",
        "1.1 This plan replaces the last one.",
        *(t.replace("3.", "4.", 1) for t in edited("must be", "may be")),
    ]
    (change,) = changes(reading(*BASE), reading(*after))
    assert change.kind == "reworded" and "assessment" in change.words_after


def test_clauses_added_and_dropped_have_one_side_empty() -> None:
    without = [text for text in BASE if not text.startswith("3.1")]
    (gone,) = changes(reading(*BASE), reading(*without))
    assert gone.words_after == "" and "mainstream" in gone.words_before
    (come,) = changes(reading(*without), reading(*BASE))
    assert come.words_before == "" and come.notes[0] == "clause added"


def test_clauses_on_other_matters_are_not_told() -> None:
    assert changes(reading(*BASE), reading(*BASE[:5])) == []
    assert changes(reading(*BASE[:5]), reading(*BASE)) == []


@pytest.mark.parametrize(
    "words",
    [
        "Sorry, there was a problem processing your request.",
        "Your request could not be completed. Please try again later.",
        "Thank you for your request. We aim to answer requests within 10 working days.",
        "Subject access requests take 30 days.",
        "To request a meeting of the team, write to us.",
        "Our contact centre has limited capacity on Mondays.",
    ],
)
def test_what_a_site_says_of_anybodys_requests_is_not_told(words: str) -> None:
    assert changes(reading(*BASE[:-2]), reading(*BASE[:-2], "# Contact", words)) == []


def test_a_note_that_changes_what_a_figure_means_is_told() -> None:
    table = Table((tuple(map(Cell, ("", "2025-26"))), tuple(map(Cell, ("EHC plans", "1,500")))))
    block = Block("table", "\t2025-26\nEHC plans\t1,500", Place(block=0), table=table, marks=("1",))

    def document(note: str) -> Reading:
        notes = (Block("note", note, Place(block=1), marks=("1",)),) if note else ()
        return Reading("Plan", (block, *notes), "docx")

    for before, after in (("All ages.", "Ages 5 to 15 only."), ("", "Excludes post-16."), ("Excludes post-16.", "")):
        (change,) = changes(document(before), document(after))
        assert change.kind == "reworded" and change.measure == "ehc_plans" and change.notes[0].startswith("footnote")


def _figure(value: int, text: str, block: int = 1) -> Target:
    return Target(
        "ehc_plans", "target", "reduce", "level", Decimal(value), "count", None, "2026-03", text, Place(block=block)
    )


def test_wording_that_only_carries_a_changed_figure_is_told_once() -> None:
    old, new = (
        "We will reduce EHC plans to 1,500 by March 2026.",
        "We will seek to reduce EHC plans to 1,450 by March 2026.",
    )
    (change,) = changes(reading("# Plans", old), reading("# Plans", new), ([_figure(1500, old)], [_figure(1450, new)]))
    assert change.kind == "target_altered"
    assert any("softened" in note for note in change.notes) and any(note.startswith("duty:") for note in change.notes)


def test_a_target_that_we_failed_to_find_again_in_the_same_words_is_not_gone() -> None:
    text = "We will reduce EHC plans to 1,500 by March 2026."
    assert (
        changes(reading("# Plans", text), reading("# Plans", text, "Written by the team."), ([_figure(1500, text)], []))
        == []
    )
    assert (
        changes(reading("# Plans", text, "Written by the team."), reading("# Plans", text), ([], [_figure(1500, text)]))
        == []
    )


def test_a_lead_in_that_moves_the_year_moves_the_targets_below_it() -> None:
    before, after = (
        ("# Plans", "By March 2026 we will:", "EHC plans cut to 1,500"),
        ("# Plans", "By March 2027 we will:", "EHC plans cut to 1,500"),
    )
    old, new = _figure(1500, before[2], 2), replace(_figure(1500, after[2], 2), period="2027-03")
    (change,) = changes(reading(*before), reading(*after), ([old], [new]))
    assert change.kind == "target_altered" and change.notes[0].startswith("put back")
    # The same words all around: only our reading of the year differs.
    assert changes(reading(*before), reading(*before, "A new last line."), ([old], [new])) == []


def test_figures_of_pictures_are_never_asserted() -> None:
    old, new = "We will reduce EHC plans to 1,500 by March 2026.", "We will reduce EHC plans to 1,600 by March 2026."

    def told(sure: float) -> Change:
        (change,) = changes(
            reading("# Plans", old, ocr=sure),
            reading("# Plans", new, ocr=sure),
            ([_figure(1500, old)], [_figure(1600, new)]),
        )
        return change

    likely = told(0.95)
    assert likely.after is not None and likely.after.check_by_eye and likely.material
    assert any(note.startswith("check by eye") for note in likely.notes)
    assert not told(0.5).material


def test_letters_that_pictures_confuse_are_no_change() -> None:
    after = edited("considered by the panel", "consldered by tbe panel")
    assert changes(reading(*BASE), reading(*after, ocr=0.8)) == []


# --- Words -------------------------------------------------------------------------------------------------------------


def test_words_are_evened_out() -> None:
    assert words_of("reduce EHCPs by ten per cent") == words_of("Reduce EHC plans by 10%")
    assert words_of("£2.0m by FY28") == words_of("£2,000,000 by 2027/28") == words_of("£2 million by 31 March 2028")
    assert words_of("in the co-operative’s ‘plan’") == words_of("in the co‑operative's 'plan'")
    assert words_of("1,500") != words_of("1,450") and words_of("2026-27") != words_of("2027-28")
    assert light("ﬁnal “draft” – two") == light('final "draft" - two')


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("suitable", "unsuitable"),
        ("increase", "decrease"),
        ("may", "must"),
        ("assess", "access"),
        ("inclusion", "exclusion"),
        ("1,500", "1,450"),
        ("cap", "gap"),
        ("asd", "asc"),
        ("will", "may"),
        ("is", "was"),
    ],
)
def test_words_that_mean_something_else_are_no_slips(before: str, after: str) -> None:
    assert edits(words_of(f"they find it {before} here"), words_of(f"they find it {after} here"))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("by the end of the 2028/29 financial year", "by the end of 2028-29"),
        ("children with EHCP plans", "children with EHC plans"),
    ],
)
def test_ways_to_write_it_are_the_same_words(before: str, after: str) -> None:
    assert words_of(before) == words_of(after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("there is a paln for it", "there are a plan for it"),
        ("the childrens' plans", "the children's plans"),
        ("in EHC palns", "in EHC plans"),
        ("keeps it's plans", "keeps its plans"),
    ],
)
def test_slips_of_the_pen_and_grammar_are_no_edits(before: str, after: str) -> None:
    assert edits(words_of(before), words_of(after)) == ()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "The head of SEND, Jane Smith, will lead the review of placements.",
            "The head of SEND, Dr John Brown, will lead the review of placements.",
        ),
        (
            "By March 2028 the council will review all placements in special schools.",
            "The council will review all placements in special schools by March 2028.",
        ),
    ],
)
def test_another_name_and_a_date_at_the_other_end_are_no_change(before: str, after: str) -> None:
    assert changes(reading(*BASE, f"2.1 {before}"), reading(*BASE, f"2.1 {after}")) == []


def test_a_phrase_that_changed_places_with_another_is_a_change() -> None:
    before = "2.1 The council will move children with EHC plans from special to mainstream schools."
    after = "2.1 The council will move children with EHC plans from mainstream to special schools."
    assert changes(reading(*BASE, before), reading(*BASE, after))
    before = "2.1 The council will review Phase Transfer, Early Years, and other placements."
    assert changes(reading(*BASE, before), reading(*BASE, before.replace("Early Years", "Post Sixteen")))


def test_what_is_to_be_by_a_time_is_told_though_its_figure_was_taken_for_what_has_been() -> None:
    def found(share: int, text: str, period: str) -> Findings:
        quote = text.format(share)
        read = reading(*BASE, f"2.1 {quote}")
        place = Place(block=len(read.blocks) - 1)
        return Findings(
            read,
            (
                Target(
                    "placements_mainstream",
                    "actual",
                    "",
                    "level",
                    Decimal(share),
                    "percent",
                    None,
                    period,
                    quote,
                    place,
                ),
            ),
        )

    ahead = "Educate {}% of children with EHC plans in mainstream schools by 2028-29, up from 41% in 2024-25."
    told = [c for c in compare(found(46, ahead, "2028-29"), found(50, ahead, "2028-29")) if c.material]
    assert [c.kind for c in told] == ["reworded"] and "“46%” became “50%”" in told[0].notes[0]
    past = "By March 2025, {}% of children with EHC plans were in mainstream schools."
    assert not [c for c in compare(found(46, past, "2025-03"), found(47, past, "2025-03")) if c.material]


def test_a_softened_promise_is_told_on_the_measure_of_its_target() -> None:
    before = "2.1 We will issue 80% of EHC plans on time from September 2026."
    old, new = reading(*BASE, before), reading(*BASE, before.replace("will", "hope to"))
    (change,) = compare(old, new)
    assert (change.kind, change.measure) == ("reworded", "ehc_timeliness")


def test_a_deadline_put_back_is_told_where_no_figure_was_found_to_hold_it() -> None:
    before = "2.1 The two resourced provisions, each with their own staff, will open by September 2027."
    after = before.replace("2027", "2028")
    (change,) = changes(reading(*BASE, before), reading(*BASE, after))
    assert change.kind == "reworded" and "date by which it is to happen" in change.notes[0]
    for other in (
        "2.2 The board will look at resourced provision at its meeting in September 2027.",
        "2.2 Officers will report on EHC plans and placements by September 2027.",
        "2.2 There were more EHC plans in September 2027 than a year before.",
    ):
        assert changes(reading(*BASE, other), reading(*BASE, other.replace("2027", "2028"))) == []


def test_strength_is_named_by_its_words() -> None:
    assert strength_notes(words_of("We will reduce it"), words_of("We will reduce it, where possible")) == (
        "commitment softened: “where possible” was added",
    )
    assert strength_notes(words_of("We should reduce it"), words_of("We must reduce it")) == (
        "commitment hardened: “should” became “must”",
    )
    assert strength_notes(words_of("We will do this"), words_of("We will do that")) == ()


def test_a_redline_keeps_numbers_whole() -> None:
    assert [(p.kind, p.text) for p in redline("to 1,500 plans", "to 1,450 plans") if p.kind != "same"] == [
        ("gone", "1,500"),
        ("new", "1,450"),
    ]
