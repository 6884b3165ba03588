"""How well whole documents are understood: floors that only rise, and findings that do not depend on the format."""

from __future__ import annotations

import pytest

from tests.document_accuracy import documents, judge, scores


@pytest.mark.parametrize(
    ("part", "precision", "recall"),
    [
        ("tune", 0.98, 0.98),
        ("held", 0.97, 0.96),
        ("blind", 0.85, 0.85),
        ("fresh", 0.99, 0.99),
        ("fresh_2", 0.98, 0.95),
        ("fresh_3", 0.98, 0.96),
        ("fresh_4", 0.98, 0.97),
        ("blind_2", 0.86, 0.89),
        ("blind_3", 0.85, 0.85),
        ("blind_4", 0.97, 0.97),
        ("blind_5", 0.83, 0.86),
        ("fresh_7", 0.9, 0.89),
        ("fresh_8", 0.96, 0.97),
        ("fresh_9", 0.93, 0.89),
        ("blind_6", 0.75, 0.77),
        ("blind_7", 0.83, 0.85),
        ("fresh_10", 0.83, 0.78),
        ("fresh_11", 0.91, 0.9),
        ("fresh_12", 0.93, 0.91),
        ("fresh_13", 0.83, 0.83),
        ("fresh_14", 0.98, 0.98),
        ("fresh_15", 0.99, 0.94),
        ("fresh_16", 0.95, 0.97),
        ("blind_8", 0.91, 0.95),
        ("blind_9", 0.83, 0.89),
        ("fresh_17", 0.88, 0.93),
        ("fresh_18", 0.95, 0.96),
        ("blind_10", 0.92, 0.85),
        ("fresh_19", 0.93, 0.97),
        ("fresh_20", 0.91, 0.95),
        ("fresh_21", 0.9, 0.91),
        ("fresh_22", 0.97, 0.97),
        ("fresh_23", 0.97, 0.97),
        ("fresh_24", 0.97, 0.97),
        ("blind_11", 0.84, 0.89),
    ],
)
def test_targets_in_the_tables_of_labelled_documents(part: str, precision: float, recall: float) -> None:
    score = scores([judge(file) for file in documents(part)])["where"]["table"]
    assert score.right / (score.right + score.invented) >= precision, str(score)
    assert score.right / (score.right + score.missed) >= recall, str(score)


@pytest.mark.parametrize(
    ("part", "precision", "recall"),
    [
        ("tune", 0.98, 0.98),
        ("fresh", 0.95, 0.95),
        ("fresh_2", 0.97, 0.97),
        ("fresh_3", 0.94, 0.96),
        ("fresh_5", 0.96, 0.92),
        ("fresh_6", 0.95, 0.93),
        ("blind_2", 0.87, 0.90),
        ("blind_3", 0.75, 0.85),
        ("blind_4", 0.74, 0.84),
        ("blind_5", 0.75, 0.9),
        ("fresh_7", 0.89, 0.92),
        ("blind_6", 0.69, 0.83),
        ("blind_7", 0.82, 0.84),
        ("blind_8", 0.91, 0.93),
        ("blind_9", 0.91, 0.93),
        ("fresh_11", 0.91, 0.96),
        ("fresh_14", 0.93, 0.94),
        ("fresh_15", 0.89, 0.92),
        ("fresh_16", 0.86, 0.85),
        ("fresh_17", 0.92, 0.92),
        ("fresh_18", 0.86, 0.91),
        ("blind_10", 0.88, 0.92),
        ("fresh_19", 0.91, 0.94),
        ("fresh_20", 0.86, 0.88),
        ("fresh_21", 0.85, 0.88),
        ("fresh_22", 0.88, 0.86),
        ("fresh_23", 0.86, 0.96),
        ("fresh_24", 0.84, 0.92),
        ("blind_11", 0.89, 0.94),
    ],
)
def test_targets_in_the_sentences_of_labelled_documents(part: str, precision: float, recall: float) -> None:
    score = scores([judge(file) for file in documents(part)])["where"]["text"]
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


@pytest.mark.parametrize("name", ["axford_sheets", "brenchley_dashboard", "callow_places", "denton_annex"])
def test_documents_of_tables_give_the_same_targets_in_every_format(name: str) -> None:
    files = [file for file in documents("tune") if file.name.startswith(name)]
    found = {}
    for file in files:
        outcome = judge(file)
        targets = [*(target for target, _ in outcome.right), *outcome.invented]
        found[file.name] = frozenset((t.measure, t.basis, t.form, t.value, t.unit, t.period, t.scope) for t in targets)
    assert len(files) >= 8
    assert len({file.suffix for file in files}) == 6
    assert len(set(found.values())) == 1, sorted(found, key=lambda file: len(found[file]))
