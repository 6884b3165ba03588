"""The language model: what it reads, what has no part in it, and that it tells plain things apart."""

from __future__ import annotations

import numpy
import pytest

from db.records import Block, Place, Reading
from monitor.targets import find_targets
from monitor.targets.clauses import sentences_of
from monitor.targets.language import KINDS, LONGEST, SCALE, Heard, Passage, Vocabulary, model_of, piece_at, shipped
from monitor.targets.weighing import Weights

WORDS = [
    "[PAD]",
    "[UNK]",
    "[CLS]",
    "[SEP]",
    "[unused1]",
    "[unused2]",
    "[unused3]",
    "plan",
    "##s",
    "place",
    "##ment",
    "'",
]
VOCABULARY = Vocabulary({word: number for number, word in enumerate(WORDS)})


def passage_of(text: str) -> Passage:
    return VOCABULARY.passage(text, sentences_of(text))


def heard(text: str) -> Heard:
    model = shipped()
    assert model is not None
    return model.hear(model.vocabulary.passage(text, sentences_of(text)))


def words_of(passage: Passage) -> list[str]:
    return [WORDS[piece] for piece in passage.pieces]


def test_words_are_cut_into_the_longest_pieces_known() -> None:
    assert words_of(passage_of("Plâns’ placements zzz")) == ["plan", "##s", "'", "place", "##ment", "##s", "[UNK]"]


def test_numbers_and_years_are_covered() -> None:
    assert words_of(passage_of("12,400 2027 2025-26 £1.5")) == [
        "[unused1]",
        "[unused2]",
        "[unused3]",
        "[UNK]",
        "[unused1]",
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("There will be 1,480 EHC plans by March 2027.", "There will be 950 EHC plans by March 2029."),
        ("A deficit of £14.2m in 2024-25.", "A deficit of £3m in 2027-28."),
    ],
)
def test_two_versions_that_differ_in_figures_are_heard_alike(one: str, other: str) -> None:
    first, second = passage_of(one), passage_of(other)
    assert first.pieces == second.pieces
    assert first.names == second.names


def test_pieces_know_where_their_word_stands_and_what_it_names() -> None:
    text = "By March 2027 there will be 300 EHC plans."
    model = shipped()
    assert model is not None
    passage = model.vocabulary.passage(text, sentences_of(text))
    plan = piece_at(passage, text.index("plans"))
    assert passage.starts[plan] == text.index("plans")
    assert KINDS["measure"][passage.names[plan]] == "ehc_plans"
    assert passage.names[piece_at(passage, text.index("300"))] == 0
    assert [(passage.starts[piece], value) for piece, value in passage.periods] == [(text.index("March"), "2027-03")]


def speaks_most(text: str, task: str, options: tuple[str, ...], words: str, measure: str = "") -> str:
    said = heard(text).speaks(task, options, text.index(words), measure)
    return max(said, key=said.__getitem__)


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("The council will reduce the number of EHC plans to 1,900 by March 2028.", "target"),
        ("In January 2024 the council maintained 1,900 EHC plans.", "actual"),
        ("If nothing is done, it is projected that there will be 1,900 EHC plans by March 2028.", "forecast"),
    ],
)
def test_it_tells_what_is_wanted_from_what_is_and_what_is_feared(text: str, basis: str) -> None:
    assert speaks_most(text, "basis", KINDS["basis"], "1,900") == basis


def test_it_tells_which_of_two_measures_a_figure_is_of() -> None:
    text = "There were 412 requests for an EHC needs assessment and 305 children in independent special schools."
    options = ("-", "ehc_requests", "placements_independent")
    assert speaks_most(text, "measure", options, "412") == "ehc_requests"
    assert speaks_most(text, "measure", options, "305") == "placements_independent"


def test_it_tells_a_commitment_from_a_description() -> None:
    wanted = "We will reduce our reliance on independent special schools."
    told = "A report on independent special schools was noted."
    of_both = [heard(t).speaks("commitment", ("yes", "-"), 0, "placements_independent")["yes"] for t in (wanted, told)]
    assert of_both[0] > 0 > of_both[1]


def test_a_figure_deep_in_a_long_text_is_heard_where_it_stands() -> None:
    end = "In January 2024 the council maintained 1,900 EHC plans."
    text = "Staff met with parents and carers to hear what they thought of the local offer. " * 25 + end
    model = shipped()
    assert model is not None
    assert len(model.vocabulary.passage(text, sentences_of(text)).pieces) > 2 * LONGEST
    assert speaks_most(text, "basis", KINDS["basis"], "1,900") == "actual"
    assert speaks_most(text, "measure", ("-", "ehc_plans"), "1,900") == "ehc_plans"


def test_of_two_periods_each_figure_has_its_own() -> None:
    text = "There were 1,500 EHC plans in January 2023 and 1,720 EHC plans in January 2024."
    options = ("-", "2023-01", "2024-01")
    assert speaks_most(text, "period", options, "1,500") == "2023-01"
    assert speaks_most(text, "period", options, "1,720") == "2024-01"


def test_numbers_kept_in_eight_bits_come_back_within_half_a_step() -> None:
    exact = numpy.random.default_rng(1).normal(size=(6, 4)).astype(numpy.float32)
    scale = numpy.abs(exact).max(0) / 127
    kept = {
        "some": numpy.rint(exact / scale).astype(numpy.int8),
        "some" + SCALE: scale,
        "vocabulary": numpy.frombuffer(b"a\nb", numpy.uint8),
    }
    model = model_of(kept)
    assert numpy.all(numpy.abs(model.of["some"] - exact) <= scale * 0.5001)
    assert model.vocabulary.numbers == {"a": 0, "b": 1}


def test_what_is_heard_is_added_to_what_the_words_weigh() -> None:
    text = "The council will reduce the number of EHC plans to 1,900 by March 2028."
    slightly = Weights({"basis": {"near": {"actual": 0.1}}})
    options = dict.fromkeys(KINDS["basis"], ())
    at = text.index("1,900")
    assert slightly.choose("basis", options, ["near"], at, "") == "actual"
    listening = Weights(slightly.of, shipped()).hearing(text, sentences_of(text))
    assert listening.choose("basis", options, ["near"], at, "") == "target"


def test_what_is_said_without_a_figure_is_heard_where_it_is_said() -> None:
    text = "Staff met in May. The council will rely less on independent special schools. Lunch was served."
    start, end = text.index("The council"), text.index(" Lunch")
    (said,) = heard(text).says(start, end)
    assert (said.measure, said.basis, said.way) == ("placements_independent", "target", "reduce")
    assert start <= said.at < end
    assert heard(text).says(0, start) == heard(text).says(end, len(text)) == []


def test_which_way_is_heard_with_it() -> None:
    text = "We will place fewer children out of the borough and keep more in mainstream schools."
    assert {(said.measure, said.way) for said in heard(text).says(0, len(text))} == {
        ("placements_out_of_area", "reduce"), ("placements_mainstream", "increase"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("The council will rely less on independent special schools.", "placements_independent"),
        ("The council intends to use independent schools less.", "placements_independent"),
        ("The authority is to make less use of placements in residential schools.", "placements_residential"),
    ],
)
def test_the_words_tell_which_way_where_the_model_does_not_hear_it(text: str, measure: str) -> None:
    reading = Reading("", (Block("paragraph", text, Place()),), "test")
    assert [(t.measure, t.basis, t.direction) for t in find_targets(reading)] == [(measure, "target", "reduce")]
