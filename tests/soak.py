"""Many nights with everything going wrong: `python -m tests.soak [--nights 60] [--seed 1] [--folder DIR]`, or `make soak`.

A site whose plans change on random nights; runs that are killed at random steps and moments; sites that are down; a mail
server that is down, refuses or breaks off. In the end every change that the site ever showed to a night that could see it
must have been told, once, and memory and disk must grow no faster than what is kept. Exit code 1 where not.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from statistics import fmean

from aiosmtpd.controller import Controller

from tests.killing import STEPS
from tests.nights import POLICY, Installation, kill
from tests.site import Site
from tests.test_alerts_sending import Server, start

COUNCILS = ("Kent", "Bury", "Norfolk", "Torbay", "Rotherham")
MEASURES = {
    "ehc_plans": "We will bring the number of EHC plans down to {} by March 2028.",
    "placements_independent": "We will reduce placements in independent and non-maintained special schools to {} by March 2028.",
}


@dataclass
class World:
    """What stands on the sites, and what a faithful watcher must have told of it by now."""

    site: Site
    chance: random.Random
    now: dict[str, dict[str, int]] = field(default_factory=dict)  # council -> measure -> value on its page
    seen: dict[str, dict[str, int]] = field(default_factory=dict)  # as the last run that ended could see
    owed: Counter[tuple[str, int, int]] = field(default_factory=Counter)  # measure, from, to
    down: set[str] = field(default_factory=set)

    def begin(self) -> None:
        for number, council in enumerate(COUNCILS):
            self.now[council] = {name: 2000 + 100 * number + place for place, name in enumerate(MEASURES)}
        self.show()
        self.seen = {council: dict(values) for council, values in self.now.items()}

    def turn(self) -> None:
        """Another day: some values change, some sites go down or come back."""
        for council in COUNCILS:
            if self.chance.random() < 0.25:
                measure = self.chance.choice(list(MEASURES))
                self.now[council][measure] += self.chance.choice([-90, -40, 30, 70])
        self.down = {council for council in COUNCILS if self.chance.random() < 0.12}
        self.show()

    def show(self) -> None:
        for council in COUNCILS:
            path = f"/{council.lower()}/plan"
            words = "".join(
                f"<p>{MEASURES[name].format(f'{value:,}')}</p>" for name, value in self.now[council].items()
            )
            if council in self.down:
                self.site.add(path, b"Service unavailable", status=503)
                continue
            nonce = self.chance.random()  # furniture differs in every answer
            self.site.page(path, f"<h1>DSG management plan</h1>{words}<script>window.n={nonce}</script>", title="Plan")

    def a_run_ended(self) -> None:
        """A run came to its end: all that stood there and answered is to be told."""
        for council in COUNCILS:
            if council in self.down:
                continue
            for name, value in self.now[council].items():
                before = self.seen[council][name]
                if before != value:
                    self.owed[name, before, value] += 1
                    self.seen[council][name] = value


@dataclass
class Tally:
    """What was done to the installation."""

    kills: int = 0
    down: int = 0
    mail: int = 0
    breaks: int = 0  # times that a mail may rightly be told again
    memory: list[float] = field(default_factory=list)  # MB that all processes of a night's run held at their most
    disk: list[int] = field(default_factory=list)  # bytes of all files after each night


def main() -> int:
    asking = argparse.ArgumentParser(description=__doc__)
    asking.add_argument("--nights", type=int, default=60)
    asking.add_argument("--seed", type=int, default=1)
    asking.add_argument("--folder", type=Path)
    given = asking.parse_args()
    folder = given.folder or Path(tempfile.mkdtemp(prefix="valvewatch-soak-"))
    began = time.monotonic()
    with Site() as site:
        world, tally, server = World(site, random.Random(given.seed)), Tally(), Server()
        world.begin()
        controller = start(server)
        try:
            here = install(folder, site, server)
            must_end(here, tally)
            server.taken.clear()
            for night in range(2, given.nights + 1):
                controller = one_night(night, world, tally, here, server, controller)
            server.codes.clear()
            server.break_off, server.after_data, world.down = False, "250 OK", set()
            world.show()
            last_night(here, tally)
            world.a_run_ended()
        finally:
            controller.stop()
        return report(here, world, tally, server, given.nights, time.monotonic() - began)


def install(folder: Path, site: Site, server: Server) -> Installation:
    folder.mkdir(parents=True, exist_ok=True)
    rows = [
        f'[[source]]\ncouncil = "{council}"\nspider = "page"\nurl = "{site.url(f"/{council.lower()}/plan")}"\n'
        f'confirmed = "soak"\n'
        for council in COUNCILS
    ]  # fmt: skip
    (folder / "sources.toml").write_text("\n".join(rows), encoding="utf-8")
    (folder / "valvewatch.toml").write_text(
        '[store]\ndatabase = "valvewatch.db"\narchive = "archive"\n[sources]\nfile = "sources.toml"\nonly = true\n'
        '[crawl]\ncontact = "soak@charity.example"\ndelay = 0.0\ntimeout = 10.0\nretry_wait = 0.05\n'
        '[network]\nallow = ["127.0.0.0/8"]\n'
        f'[email]\nfrom = "Valvewatch <v@charity.example>"\nhost = "127.0.0.1"\nport = {server.port}\nsecurity = "none"\n'
        f'[[readers]]\nname = "Policy team"\naddress = "{POLICY}"\n'
        '[[operators]]\nname = "Office"\naddress = "office@charity.example"\n',
        encoding="utf-8",
    )
    return Installation(folder, server)


def one_night(
    night: int, world: World, tally: Tally, here: Installation, server: Server, controller: Controller
) -> Controller:
    """A day passes, a night's run is killed or not, and the mail server is well or not."""
    chance = world.chance
    world.turn()
    tally.down += len(world.down)
    server.codes, server.break_off, server.after_data, stopped = {}, False, "250 OK", False
    fault = chance.choices(["none", "refused later", "breaks off", "stopped"], [6, 1, 1, 1])[0]
    if fault == "refused later":
        server.codes[POLICY] = "451 try again later"
    elif fault == "breaks off":
        server.break_off = True
    elif fault == "stopped":
        controller.stop()
        stopped = True
    tally.mail += fault != "none"
    if fault == "none":
        here.run("alerts", "retry")  # what was put off for a quarter of an hour to a night has waited long enough
    if chance.random() < 0.4:
        tally.kills += 1
        if chance.random() < 0.7:
            here.run(program=("tests.killing", chance.choice(list(STEPS))))
        else:
            child = here.begin("run")
            time.sleep(chance.uniform(0.2, 4))
            kill(child)
        # A run that was killed may have been killed late enough to have told everything; the next one says.
    must_end(here, tally)
    world.a_run_ended()
    tally.disk.append(sum(path.stat().st_size for path in here.folder.rglob("*") if path.is_file()))
    print(f"night {night}: down {len(world.down)}, mail {fault}, mails so far {len(server.to(POLICY))}", flush=True)
    if stopped:
        controller = Controller(server, hostname="127.0.0.1", port=server.port)
        controller.start()
    return controller


@contextmanager
def memory_of_children(tally: Tally) -> Iterator[None]:
    """Notes the most that our children and theirs hold at one time meanwhile, looked at every fifth of a second."""
    over, most = threading.Event(), 0.0

    def look() -> None:
        nonlocal most
        while not over.wait(0.2):
            most = max(most, sum(megabytes(pid) for pid in descendants(os.getpid())))

    watcher = threading.Thread(target=look, daemon=True)
    watcher.start()
    try:
        yield
    finally:
        over.set()
        watcher.join()
        tally.memory.append(most)


def descendants(pid: int) -> list[int]:
    """The processes that this one started, and those that they started."""
    parents: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError, ValueError):  # gone meanwhile
            parents.setdefault(int(stat.read_text().rpartition(")")[2].split()[1]), []).append(int(stat.parent.name))
    found, left = [], [pid]
    while left:
        found += (children := parents.get(left.pop(), []))
        left += children
    return found


def megabytes(pid: int) -> float:
    """What a process holds of the memory now; what it shares with others counts in parts, so that a sum is true."""
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1000
    return 0.0


def must_end(here: Installation, tally: Tally) -> None:
    with memory_of_children(tally):
        done = here.run()
    if done.returncode not in (0, 1):
        raise SystemExit(f"A run ended with {done.returncode}:\n{done.stdout}\n{done.stderr}")


def last_night(here: Installation, tally: Tally) -> None:
    """All is well again, and what still waits is sent."""
    must_end(here, tally)
    for _ in range(3):
        here.run("alerts", "retry")


def report(here: Installation, world: World, tally: Tally, server: Server, nights: int, seconds: float) -> int:
    """The table; 0 where nothing was lost or invented."""
    found = Counter(
        (c["measure"], int(c["old"]["value"]), int(c["new"]["value"]))
        for c in here.asked("changes")
        if c["material"] and c["old"] and c["new"]
    )
    untold = [c for c in here.asked("changes") if c["material"] and not c["alerted"]]
    lost, invented = world.owed - found, found - world.owed
    ids = Counter(str(mail["Message-ID"]) for mail in server.to(POLICY))
    repeats = [mail for mail in server.to(POLICY) if "X-Valvewatch-Repeat" in mail]
    unmarked = sum(ids.values()) - len(ids) - len(repeats)
    whole = here.run("verify").stdout.strip()
    early, late = halves(tally.memory)
    growths = [(after - before) / 1000 for before, after in pairwise(tally.disk)]
    grew, grows = halves(growths)
    steady = late <= early * 1.15 + 10 and grows <= grew * 1.3 + 50
    rows = [
        ("nights", f"{nights}, in {seconds:.0f} s"),
        ("runs killed", f"{tally.kills}"),
        ("sites down, in all nights", f"{tally.down}"),
        ("nights with a fault of the mail server", f"{tally.mail}"),
        ("changes made", f"{world.owed.total()}"),
        ("changes lost", f"{lost.total()} {dict(lost) or ''}"),
        ("changes invented", f"{invented.total()} {dict(invented) or ''}"),
        ("changes not told", f"{len(untold)}"),
        ("mails to the reader", f"{sum(ids.values())}"),
        ("of those repeated and marked so", f"{len(repeats)}"),
        ("of those repeated and not marked", f"{unmarked}"),
        ("memory of a run, first and second half", f"{early:.0f}, {late:.0f} MB (mean of each night's most)"),
        ("disk at the end", f"{tally.disk[-1] / 1e6:.1f} MB" if tally.disk else ""),
        ("growth a night, first and second half", f"{grew:.0f}, {grows:.0f} kB"),
        ("memory and growth", "steady" if steady else "NOT STEADY"),
        ("verify", whole),
    ]
    for name, value in rows:
        print(f"{name:<42}{value}")
    well = not (lost or invented or untold or unmarked > 0) and steady and whole.startswith("All that is kept is whole")
    print("All is well." if well else f"NOT WELL. The installation: {here.folder}")
    return 0 if well else 1


def halves(values: Sequence[float]) -> tuple[float, float]:
    """The means of the first and of the second half."""
    half = len(values) // 2
    return fmean(values[:half] or [0.0]), fmean(values[half:] or [0.0])


if __name__ == "__main__":
    sys.exit(main())
