"""The house: imports only point down, and reading, finding and comparing stay pure."""

import ast
import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MAY_IMPORT = {
    "db": {"db"},
    "spiders": {"spiders", "db"},
    "alerts": {"alerts", "db"},
    "monitor": {"monitor", "spiders", "alerts", "db"},
}
PURE = ("monitor/reading", "monitor/targets", "monitor/comparing")
IMPURE = {
    "requests",
    "socket",
    "sqlalchemy",
    "scrapy",
    "sqlite3",
    "smtplib",
    "http",
    "db.store",
    "db.history",
    "db.archive",
}
FILES = sorted(path for room in MAY_IMPORT for path in (ROOT / room).rglob("*.py"))


def imported(path: Path) -> set[str]:
    """Full names of all modules that a file imports, wherever in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {each.name for each in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = "." * node.level + (node.module or "")
            name = (
                importlib.util.resolve_name(base, ".".join(path.relative_to(ROOT).parent.parts)) if node.level else base
            )
            names |= {name} | {f"{name}.{each.name}" for each in node.names}
    return names


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_only_point_down(path: Path) -> None:
    room = path.relative_to(ROOT).parts[0]
    ours = {name.split(".")[0] for name in imported(path)} & (set(MAY_IMPORT) | {"tests"})
    assert ours <= MAY_IMPORT[room]


@pytest.mark.parametrize("path", [p for p in FILES if str(p.relative_to(ROOT)).startswith(PURE)], ids=lambda p: p.name)
def test_reading_finding_and_comparing_know_no_network_clock_or_database(path: Path) -> None:
    names = imported(path)
    assert not {name for name in names for bad in IMPURE if name == bad or name.startswith(bad + ".")}


def test_the_check_sees_an_import_that_points_up(tmp_path: Path) -> None:
    bad = tmp_path / "bad.py"
    bad.write_text("def f():\n    from monitor.nightly import run_night\n")
    assert "monitor.nightly" in imported(bad)


def test_files_at_the_top_are_those_the_house_names() -> None:
    for name in ("spiders", "monitor", "db", "alerts", "tests", "docs", "scrapy.cfg", "pyproject.toml", "Makefile",
                 "README.md", "LICENSE", "valvewatch.example.toml"):  # fmt: skip
        assert (ROOT / name).exists(), name


def test_lock_files_name_no_index_and_pin_every_package_with_hashes() -> None:
    for lock in ROOT.glob("requirements*.lock"):
        text = lock.read_text(encoding="utf-8")
        assert "://" not in text
        assert "--index" not in text and "--find-links" not in text
        pinned = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]
        assert pinned and all("==" in line for line in pinned)
        assert text.count("--hash=sha256:") >= len(pinned)
