"""Kills, two runs at once, full disks, damaged files, clocks, restored backups: the history stays as it should be."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from monitor.demo.site import SampleSite
from tests.killing import STEPS
from tests.nights import POLICY, Installation, first_night, kill


@dataclass
class Undisturbed:
    """Night 1 seen, and how things stand after night 3 where nothing went wrong."""

    base: Installation
    site: SampleSite
    end: dict[str, Any]
    told: list[tuple[str, ...]]
    subject: str
    night_3: Installation

    def fresh(self, folder: Path) -> Installation:
        """A copy that has seen night 1; the site shows night 3."""
        self.site.set_night(3)
        self.base.server.taken.clear()
        return self.base.copy(folder)


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Undisturbed]:
    folder = tmp_path_factory.mktemp("undisturbed")
    with first_night(folder / "base") as (base, site):
        site.set_night(3)
        other = base.copy(folder / "end")
        done = other.run()
        assert done.returncode == 0, done.stderr
        (mail,) = base.server.to(POLICY)
        yield Undisturbed(base, site, other.state(), other.told(), str(mail["Subject"]), other)


# --- 35: killed -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("step", STEPS)
def test_a_run_killed_at_a_step_is_taken_up_with_the_same_end_and_each_mail_once(
    step: str, undisturbed: Undisturbed, tmp_path: Path
) -> None:
    here = undisturbed.fresh(tmp_path / "here")
    here.killed_at(step)
    done = here.run()
    assert done.returncode == 0, done.stdout + done.stderr
    assert here.state() == undisturbed.end
    mails = here.server.to(POLICY)
    assert [str(mail["Subject"]) for mail in mails] == [undisturbed.subject] * len(mails)
    if step != "accepted":
        assert len(mails) == 1
    else:  # nobody can know whether it arrived
        assert len(mails) == 2
        assert mails[0]["Message-ID"] == mails[1]["Message-ID"]
        assert "X-Valvewatch-Repeat" not in mails[0] and "X-Valvewatch-Repeat" in mails[1]
    assert here.run("verify").returncode == 0


@pytest.mark.parametrize("seed", [1, 2])
def test_a_run_killed_at_a_random_moment_is_taken_up_with_the_same_end(
    seed: int, undisturbed: Undisturbed, tmp_path: Path
) -> None:
    here = undisturbed.fresh(tmp_path / "here")
    child = here.begin("run")
    time.sleep(random.Random(seed).uniform(0.3, 3.5))
    kill(child)
    assert here.run().returncode == 0
    assert here.state() == undisturbed.end
    assert len({str(mail["Message-ID"]) for mail in here.server.to(POLICY)}) == 1
    assert all(
        "X-Valvewatch-Repeat" in mail or number == 0 for number, mail in enumerate(here.server.to(POLICY))
    )  # fmt: skip
