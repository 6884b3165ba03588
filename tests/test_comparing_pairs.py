"""The suite of documents before and after: each read, its targets found, compared. See tests/pair_accuracy.py."""

from __future__ import annotations

import pytest

from tests.pair_accuracy import changes_of, say
from tests.pairs.describing import Pair, pairs

_QUICK = ("docx", "html", "xlsx", "ods", "txt", "csv", "pdf-ruled", "pdf-typst")


def _immaterial() -> list[Pair]:
    """Each pair in which nothing material changed, in its quickest formats."""
    found = [pair for pair in pairs() if not pair.is_material]
    return [pair for pair in found if {pair.format_before, pair.format_after} <= set(_QUICK)]


def test_the_suite_is_large_enough_and_half_of_it_immaterial() -> None:
    every = list(pairs())
    names = {pair.name for pair in every}
    quiet = {pair.name for pair in every if not pair.is_material}
    assert len(names) >= 60 and 0.4 <= len(quiet) / len(names) <= 0.6
    endings = {form.partition("-")[0] for pair in every for form in (pair.format_before, pair.format_after)}
    assert {"pdf", "docx", "html", "xlsx", "ods", "txt"} <= endings


@pytest.mark.parametrize("pair", _immaterial(), ids=lambda pair: pair.id)
def test_nothing_is_told_of_a_pair_in_which_nothing_material_changed(pair: Pair) -> None:
    assert [say(change) for change in changes_of(pair)] == []
