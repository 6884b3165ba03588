"""The audit of pinned packages: a hole fails, an index that cannot be asked is said and does not."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests import audit

CLEAN = {"name": "requests", "version": "2.34", "vulns": []}
HOLED = {"name": "lxml", "version": "4.6.0", "vulns": [{"id": "PYSEC-2021-19", "fix_versions": ["4.6.2"]}]}
UNKNOWN = {"name": "jinja2", "skip_reason": "Dependency not found on PyPI"}


def answer(*packages: object) -> audit.Ask:
    return lambda lock: (json.dumps({"dependencies": packages, "fixes": []}), "")


def test_clean_packages_pass() -> None:
    assert audit.audit(["a.lock"], answer(CLEAN)) == ([], [])


def test_a_hole_is_named_with_its_mend() -> None:
    holes, unknown = audit.audit(["a.lock"], answer(CLEAN, HOLED))
    assert holes == ["a.lock: lxml 4.6.0 has PYSEC-2021-19; mended in 4.6.2."]
    assert unknown == []


def test_a_package_that_the_index_does_not_know_is_no_clean_bill() -> None:
    holes, (warning,) = audit.audit(["a.lock"], answer(CLEAN, UNKNOWN))
    assert holes == [] and "1 of 2 packages not audited" in warning and "jinja2" in warning


@pytest.mark.parametrize("said", ["", "Traceback\nConnectionError: name not known\n"])
def test_an_index_that_does_not_answer_is_said(said: str) -> None:
    holes, (warning,) = audit.audit(["a.lock"], lambda lock: ("", said))
    assert holes == [] and "did not answer" in warning


@pytest.mark.parametrize(("packages", "code"), [([CLEAN], 0), ([UNKNOWN], 0), ([HOLED, UNKNOWN], 1)])
def test_only_a_hole_fails(
    packages: list[object],
    code: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    """Through a program that answers as pip-audit does."""
    program = tmp_path / "answers.py"
    program.write_text(f"print({json.dumps({'dependencies': packages})!r})")
    monkeypatch.setattr(audit, "COMMAND", (sys.executable, str(program)))
    monkeypatch.setattr(sys, "argv", ["audit", "a.lock"])
    assert audit.main() == code
    assert ("HOLE: a.lock: lxml" in capsys.readouterr().out) == bool(code)
