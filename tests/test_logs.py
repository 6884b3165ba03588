"""The log: JSON a line with its ids, one file of several processes, turned over before it grows large."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from monitor import logs
from monitor.config import Config, LogConfig, StoreConfig


@pytest.fixture
def config(tmp_path: Path) -> Iterator[Config]:
    before = {name: logging.getLogger(name) for name in logs.LOGGERS}
    kept = {name: (list(each.handlers), each.level, each.propagate) for name, each in before.items()}
    yield Config(folder=tmp_path, store=StoreConfig("v.db", "archive"))
    for name, (handlers, level, propagate) in kept.items():
        for handler in before[name].handlers:
            handler.close()
        before[name].handlers, before[name].propagate = handlers, propagate
        before[name].setLevel(level)


def lines(folder: Path) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    for file in sorted(folder.glob("logs/valvewatch.log*")):
        found += [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    return found


def test_a_line_has_its_time_words_and_the_ids_it_was_given(config: Config, tmp_path: Path) -> None:
    logs.set_up(config)
    logging.getLogger("valvewatch.nightly").info("%s changed\n\x1b[31m", "Kent", extra={"run": 3, "document": 12})
    (line,) = lines(tmp_path)
    assert (line["words"], line["run"], line["document"], line["level"]) == ("Kent changed\n\x1b[31m", 3, 12, "info")
    (raw,) = (tmp_path / "logs" / "valvewatch.log").read_bytes().splitlines()
    assert b"\x1b" not in raw  # a terminal that shows the log obeys no page


def test_lines_for_the_console_are_plain_with_their_ids(
    config: Config, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.set_up(replace(config, log=LogConfig("console")))
    logging.getLogger("valvewatch.nightly").warning("%s\nchanged\x1b[31m", "Kent", extra={"run": 3, "document": 12})
    said = capsys.readouterr().err
    assert "warning Kent changed" in said
    assert said.count("\n") == 1 and "\x1b" not in said and "(run 3, document 12)" in said
    assert not (tmp_path / "logs").exists()


def test_what_sending_and_the_scheduler_say_is_in_the_log_too(config: Config, tmp_path: Path) -> None:
    logs.set_up(config)
    logging.getLogger("alerts.sending").warning("a mail was refused")
    logging.getLogger("apscheduler.executors.default").error("a job failed")
    assert [line["words"] for line in lines(tmp_path)] == ["a mail was refused", "a job failed"]


def test_no_line_of_two_processes_is_lost_when_one_turns_the_file_over(config: Config, tmp_path: Path) -> None:
    logs.set_up(config)
    log = logging.getLogger("valvewatch.schedule")
    log.info("here before")
    other = (
        "import logging; from pathlib import Path; from monitor import logs; from monitor.config import *\n"
        f"logs.set_up(Config(folder=Path({str(tmp_path)!r}), store=StoreConfig('v.db', 'archive')))\n"
        "for handler in logging.getLogger('valvewatch').handlers: handler.maxBytes = 2000\n"
        "for n in range(100): logging.getLogger('valvewatch.nightly').info('line %s', n)"
    )
    subprocess.run([sys.executable, "-c", other], check=True)
    log.info("here after")
    files = sorted(tmp_path.glob("logs/valvewatch.log*"))
    assert 1 < len(files) <= 10
    assert {line["words"] for line in lines(tmp_path)} == {
        "here before",
        "here after",
        *(f"line {n}" for n in range(100)),
    }
    newest = (tmp_path / "logs" / "valvewatch.log").read_text(encoding="utf-8").splitlines()
    assert json.loads(newest[-1])["words"] == "here after"
