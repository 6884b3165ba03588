"""How well whole documents are understood: floors that only rise, and findings that do not depend on the format."""

from __future__ import annotations

import pytest

from tests.document_accuracy import documents, judge, scores


@pytest.mark.parametrize(("part", "precision", "recall"), [("tune", 0.97, 0.94), ("held", 0.97, 0.96)])
def test_targets_in_the_tables_of_labelled_documents(part: str, precision: float, recall: float) -> None:
    score = scores([judge(file) for file in documents(part)])["where"]["table"]
    assert score.right / (score.right + score.invented) >= precision, str(score)
    assert score.right / (score.right + score.missed) >= recall, str(score)


def test_the_same_plan_gives_the_same_targets_in_word_workbook_and_web_page() -> None:
    by_format = {}
    for file in documents():
        if file.name in ("eastmarch_plan.docx", "eastmarch_plan.xlsx", "eastmarch_plan.ods", "eastmarch_plan.html"):
            outcome = judge(file)
            by_format[file.name] = {(t.measure, t.basis, t.value, t.period) for t, _ in outcome.right}
    assert len(by_format) == 4
    assert len({frozenset(found) for found in by_format.values()}) == 1
