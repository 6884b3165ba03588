"""What ships for systemd and containers fits the program: checked as far as it can be without an engine."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]

from monitor.cli import app, keeping, running  # noqa: F401  (they add their commands)
from monitor.config import load_config

ROOT = Path(__file__).parent.parent
DEPLOY = ROOT / "deploy"
UNITS = sorted([*DEPLOY.glob("*.service"), *DEPLOY.glob("*.timer")])
COMMANDS = {each.name or each.callback.__name__ for each in app.registered_commands if each.callback is not None}


def keys_of(unit: Path) -> dict[str, list[str]]:
    """Each key of a unit file with its values."""
    found: dict[str, list[str]] = defaultdict(list)
    for line in unit.read_text(encoding="utf-8").splitlines():
        key, equals, value = line.partition("=")
        if equals and not line.startswith("#"):
            found[key].append(value)
    return found


def instructions() -> list[tuple[str, str]]:
    """The Dockerfile's instructions in order, broken lines joined."""
    text = re.sub(r"\\\n\s*", " ", (DEPLOY / "Dockerfile").read_text(encoding="utf-8"))
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [(line.split(" ", 1)[0], line.split(" ", 1)[1]) for line in lines]


@pytest.mark.parametrize("unit", [unit for unit in UNITS if unit.suffix == ".service"], ids=lambda unit: unit.name)
def test_a_service_runs_a_command_that_there_is_as_a_user_without_rights(unit: Path) -> None:
    keys = keys_of(unit)
    (start,) = keys["ExecStart"]
    program, command = shlex.split(start)
    assert program.endswith("/valvewatch") and command in COMMANDS
    assert (
        keys["User"] == ["valvewatch"] and keys["NoNewPrivileges"] == ["yes"] and keys["CapabilityBoundingSet"] == [""]
    )
    assert keys["UMask"] == ["0077"] and keys["ProtectSystem"] == ["strict"]
    settings = [value for value in keys["Environment"] if value.startswith("VALVEWATCH_")]
    assert settings == ["VALVEWATCH_CONFIG=/etc/valvewatch/valvewatch.toml"]


def test_the_timer_catches_up_a_missed_night_and_starts_the_run() -> None:
    keys = keys_of(DEPLOY / "valvewatch.timer")
    assert keys["Persistent"] == ["yes"] and keys["OnCalendar"] == ["*-*-* 02:30:00 Europe/London"]
    run = keys_of(DEPLOY / "valvewatch.service")
    assert run["ExecStart"][0].endswith(" run") and run["SuccessExitStatus"] == ["1"]  # 1: a source needs attention
    hours = re.fullmatch(r"(\d+)h", run["TimeoutStartSec"][0])
    assert hours is not None and int(hours[1]) * 60 > 240 + 180  # longer than a run may take by itself


def test_systemd_itself_finds_nothing_wrong_with_the_units(tmp_path: Path) -> None:
    for unit in UNITS:
        words = unit.read_text(encoding="utf-8").replace("/opt/valvewatch/bin/valvewatch", "/bin/true")
        (tmp_path / unit.name).write_text(words, encoding="utf-8")
    checker = shutil.which("systemd-analyze")
    if checker is None:  # what can be told without it
        assert all(re.match(r"#.*\n(#.*\n)*\[Unit\]|\[Unit\]", unit.read_text(encoding="utf-8")) for unit in UNITS)
        return
    done = subprocess.run([checker, "verify", *tmp_path.iterdir()], capture_output=True, text=True)
    ours = [line for line in done.stderr.splitlines() if "valvewatch" in line]
    assert (done.returncode, ours) == (0, [])


def test_the_image_runs_as_nobody_special_and_looks_after_its_health() -> None:
    steps = instructions()
    names = [name for name, _ in steps]
    (user,) = [words for name, words in steps if name == "USER"]
    assert user not in ("root", "0") and names.index("USER") > max(n for n, name in enumerate(names) if name == "RUN")
    given = dict(steps)
    assert json.loads(given["ENTRYPOINT"]) == ["valvewatch"] and json.loads(given["CMD"])[0] in COMMANDS
    check = json.loads(given["HEALTHCHECK"].partition("CMD ")[2])
    assert check[0] == "valvewatch" and check[1] in COMMANDS
    variable, _, value = given["ENV"].partition("=")
    load_config(None, {variable: value})  # a name that is no setting is refused


def test_the_image_is_built_of_files_that_there_are_and_of_hashed_packages() -> None:
    for name, words in instructions():
        if name == "COPY":
            assert all((ROOT / each).exists() for each in words.split()[:-1]), words
    installs = [words for name, words in instructions() if name == "RUN" and "pip install" in words]
    assert "--require-hashes -r requirements.lock" in installs[0] and "--no-deps" in installs[1]
    # The image has no time zones of its own.
    assert re.search(r"^tzdata==", (ROOT / "requirements.lock").read_text(encoding="utf-8"), re.MULTILINE)
    pattern = re.search(r"grep -hoE '([^']+)'", installs[1])
    assert pattern is not None
    pins = re.findall(pattern[1], (ROOT / "requirements-dev.lock").read_text(encoding="utf-8"), re.MULTILINE)
    assert {pin.partition("==")[0] for pin in pins} >= {"psycopg", "psycopg-binary"}


def test_the_compose_file_names_only_what_there_is_and_holds_no_secret() -> None:
    compose: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
    services, ours = compose["services"], compose["services"]["valvewatch"]
    config = load_config(None, {k: v for k, v in ours["environment"].items() if k.startswith("VALVEWATCH_")})
    host = re.search(r"@([a-z]+)/", config.database_url)
    assert host is not None and host[1] in services and ":" not in config.database_url.partition("://")[2]
    assert (DEPLOY / ours["build"]["context"] / ours["build"]["dockerfile"]).resolve() == DEPLOY / "Dockerfile"
    for service in services.values():
        assert set(service.get("secrets", ())) <= set(compose["secrets"])
        for volume in service["volumes"]:
            source = volume.split(":")[0]
            assert source.startswith("./") or source in compose["volumes"]
    assert config.archive_dir.is_relative_to("/data") and "data:/data" in ours["volumes"]
    assert ours["read_only"] and ours["cap_drop"] == ["ALL"] and ours["restart"] == "unless-stopped"
    assert set(ours["depends_on"]["database"].values()) == {"service_healthy"} and services["database"]["healthcheck"]
    assert all(set(secret) == {"file"} for secret in compose["secrets"].values())
