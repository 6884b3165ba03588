"""When quarters end, as a document's notes say."""

from __future__ import annotations

import doctest

from monitor.targets import quarters
from monitor.targets.quarters import end_of_quarter, ends_told


def test_examples_in_the_docstrings() -> None:
    assert doctest.testmod(quarters).failed == 0


def test_a_list_of_ends_gives_each_quarter_its_year() -> None:
    ends = ends_told(["Quarters end on 31 December 2025 (Q3 25/26), 31 March 2026 (Q4) and 30 June 2026 (Q1 26/27)."])
    assert ends == {(3, 2025): (12, 31), (4, 2025): (3, 31), (1, 2026): (6, 30)}
    assert end_of_quarter(ends, ["Q4 25/26"], "2025-26") == "2026-03-31"
    assert end_of_quarter(ends, ["Q2 25/26"], "2025-26") == ""


def test_a_day_within_a_quarter_is_no_end_of_it() -> None:
    assert ends_told(["The Board considers Q2 on 15 October 2025."]) == {}
