"""docs/faults.md names, for each fault, tests that exist."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
ROWS = re.findall(r"^\| (\d+) \|(.*)\|(.*)\|$", (ROOT / "docs" / "faults.md").read_text(encoding="utf-8"), re.MULTILINE)
CASES = 46


def names_of_tests(file: Path) -> set[str]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")}


def test_every_case_has_its_row_in_order() -> None:
    assert [int(number) for number, _, _ in ROWS] == list(range(1, CASES + 1))


def test_every_test_named_exists_and_every_case_names_one() -> None:
    wrong = []
    for number, _, cell in ROWS:
        named = re.findall(r"`(test_\w+\.py)::(test_\w+)`", cell)
        if not named:
            wrong.append(f"{number}: no test")
        for file, name in named:
            path = ROOT / "tests" / file
            if not path.is_file() or name not in names_of_tests(path):
                wrong.append(f"{number}: {file}::{name}")
    assert wrong == []
