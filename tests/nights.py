"""Whole installations for tests: the sample site, a real mail server, and `valvewatch` as a program."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from db.history import History
from monitor.config import Config, load_config
from monitor.demo import write_settings
from monitor.demo.site import SampleSite, sample_site
from tests.test_alerts_sending import Server, start

PROJECT = Path(__file__).parent.parent
POLICY = "policy@charity.example"


@dataclass
class Installation:
    """A folder with settings, a database and an archive."""

    folder: Path
    server: Server

    @property
    def settings(self) -> Path:
        return self.folder / "valvewatch.toml"

    @property
    def config(self) -> Config:
        return load_config(self.settings)

    def command(self, *words: str, program: tuple[str, ...] = ("monitor",)) -> list[str]:
        return [sys.executable, "-m", *program, "--config", str(self.settings), *words]

    def run(
        self, *words: str, program: tuple[str, ...] = ("monitor",), **more: Any
    ) -> subprocess.CompletedProcess[str]:
        """`valvewatch WORDS` to its end."""
        return subprocess.run(
            self.command(*(words or ("run",)), program=program), cwd=PROJECT, capture_output=True, text=True,
            timeout=240, check=False, start_new_session=True, stdin=subprocess.DEVNULL, **more,
        )  # fmt: skip

    def begin(self, *words: str) -> subprocess.Popen[bytes]:
        """`valvewatch WORDS`, in a process group of its own."""
        return subprocess.Popen(
            self.command(*words), cwd=PROJECT, start_new_session=True, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    def killed_at(self, step: str) -> None:
        """A run that dies at a step of tests.killing."""
        done = self.run(program=("tests.killing", step))
        assert done.returncode == -signal.SIGKILL, done.stderr + done.stdout

    def asked(self, question: str, **given: Any) -> list[dict[str, Any]]:
        """A question of History."""
        config = self.config
        with closing(History.open(config.database_url, config.archive_dir)) as past:
            return list(getattr(past, question)(**given))

    def copy(self, folder: Path) -> Installation:
        """The same as it stands now, elsewhere."""
        shutil.copytree(self.folder, folder)
        return Installation(folder, self.server)

    def state(self) -> dict[str, Any]:
        """What must be the same whatever happened on the way."""
        return {
            "changes": sorted(
                (c["council"], c["document"], c["kind"], str(c["measure"]), str(c["period"]),
                 str((c["old"] or {}).get("value")), str((c["new"] or {}).get("value")), c["material"], c["alerted"])
                for c in self.asked("changes")
            ),
            "documents": sorted((d["council"], d["title"], d["url"], d["versions"]) for d in self.asked("documents")),
            "targets": sorted(
                (t["council"], t["measure"], t["basis"], str(t["period"]), str(t["value"]), t["quote"])
                for t in self.asked("targets")
            ),
            "sources": sorted((s["url"], s["status"]) for s in self.asked("sources")),
        }  # fmt: skip

    def told(self) -> list[tuple[str, ...]]:
        """Each alert that a reader was sent: recipient and words. From the database, so as to count and compare."""
        return sorted((c["council"], c["kind"], str(c["measure"])) for c in self.asked("changes") if c["alerted"])


@contextmanager
def mail_server() -> Iterator[Server]:
    server = Server()
    controller = start(server)
    try:
        yield server
    finally:
        controller.stop()


def use_server(settings: Path, server: Server) -> None:
    """E-mails go to this server from now on."""
    words = settings.read_text(encoding="utf-8")
    host = f'[email]\nhost = "127.0.0.1"\nport = {server.port}\nsecurity = "none"\n'
    settings.write_text(words.replace("[email]\n", host, 1), encoding="utf-8")


@contextmanager
def first_night(folder: Path) -> Iterator[tuple[Installation, SampleSite]]:
    """An installation that has seen the sample site's first night, and the site, which goes on to be served."""
    with sample_site() as site, mail_server() as server:
        settings = write_settings(folder, site)
        use_server(settings, server)
        site.set_night(1)
        installation = Installation(folder, server)
        done = installation.run()
        assert done.returncode == 0, done.stderr + done.stdout
        server.taken.clear()
        yield installation, site


def kill(child: subprocess.Popen[bytes]) -> None:
    """The child and all of its group, at once."""
    os.killpg(child.pid, signal.SIGKILL)
    child.wait()
