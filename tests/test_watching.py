"""Commands that set up what is watched: init, sources, sources add, sources check; against a real site."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.cli import main
from monitor.config import load_config
from tests.site import Site, source_row


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as opened:
        opened.page("/plan", "<h1>DSG</h1><a href=/a.pdf>DSG management plan</a><a href=/buses>Buses</a>")
        yield opened


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    file = tmp_path / "valvewatch.toml"
    (tmp_path / "mine.toml").write_text("", encoding="utf-8")
    file.write_text(
        '[sources]\nfile = "mine.toml"\nonly = true\n[crawl]\ndelay = 0.0\n[network]\nallow = ["127.0.0.0/8"]\n',
        encoding="utf-8",
    )
    return file


def command(settings: Path, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    """The exit code, standard output and standard error of a command."""
    with pytest.raises(SystemExit) as ended:
        main([*words, "--config", str(settings)])
    told = capsys.readouterr()
    return int(ended.value.code or 0), told.out, told.err


def test_init_writes_the_file_that_is_named_and_never_over_one_that_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    named = tmp_path / "deep" / "mine.toml"
    code, out, _ = command(named, capsys, "init")
    assert code == 0 and str(named) in out
    assert load_config(named).crawl.contact is not None and not (tmp_path / "valvewatch.toml").exists()
    named.write_text("# mine", encoding="utf-8")
    code, _, err = command(named, capsys, "init")
    assert code == 2 and "left alone" in err and named.read_text(encoding="utf-8") == "# mine"
    with pytest.raises(SystemExit):
        main(["init"])
    assert (tmp_path / "valvewatch.toml").exists()


def test_a_source_is_shown_before_it_is_saved_and_saved_once(
    site: Site, settings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = command(settings, capsys, "sources", "add", site.url("/plan"), "--council", "kent", "--yes")
    assert code == 0 and "Kent: page" in out and "/a.pdf" in out and "/buses" not in out
    mine = settings.parent / "mine.toml"
    (row,) = tomllib.loads(mine.read_text(encoding="utf-8"))["source"]
    assert (row["council"], row["spider"], row["url"]) == ("Kent", "page", site.url("/plan"))
    saved = mine.read_text(encoding="utf-8")
    code, out, _ = command(settings, capsys, "sources", "add", site.url("/plan"), "--council", "Kent", "--yes")
    assert code == 0 and "watched already" in out and mine.read_text(encoding="utf-8") == saved
    code, _, err = command(settings, capsys, "sources", "add", site.url("/none"), "--council", "Kent", "--yes")
    assert code == 2 and "404" in err and mine.read_text(encoding="utf-8") == saved
    code, _, err = command(settings, capsys, "sources", "add", site.url("/plan"), "--council", "Kentt", "--yes")
    assert code == 2 and "Kent" in err


def test_all_sources_are_tried_and_each_says_how_it_stands(
    site: Site, settings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site.page("/wall", "<h1>No</h1>", status=403)
    site.page("/down", "<h1>No</h1>", status=500)
    rows = "".join(source_row("page", site.url(path)) for path in ("/plan", "/wall", "/down", "/none"))
    (settings.parent / "mine.toml").write_text(rows, encoding="utf-8")
    code, out, _ = command(settings, capsys, "sources", "check", "--json")
    found = [json.loads(line) for line in out.splitlines()]
    assert code == 1
    assert [(row["url"].rpartition("/")[2], row["status"]) for row in found] == [
        ("plan", "ok"), ("wall", "blocked"), ("down", "failing"), ("none", "gone"),
    ]  # fmt: skip
    code, out, _ = command(settings, capsys, "sources", "check")
    assert code == 1 and "status 403" in out
    code, out, _ = command(settings, capsys, "sources", "--json")
    assert code == 0 and {json.loads(line)["status"] for line in out.splitlines()} == {"never"}


def test_a_row_that_cannot_be_used_stops_the_night_with_its_line(
    site: Site, settings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (settings.parent / "mine.toml").write_text(source_row("page", site.url("/plan")) * 2, encoding="utf-8")
    for words in (["run"], ["sources"], ["sources", "check"]):
        code, _, err = command(settings, capsys, *words)
        assert code == 2 and "mine.toml, line 5: url = " in err and "stands in line 1 already" in err
