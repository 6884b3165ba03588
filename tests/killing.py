"""`valvewatch run` that kills itself and all its children at one step: `python -m tests.killing STEP --config FILE run`.

Nothing is tidied up: SIGKILL, as from a power cut. Without such a step in the run it ends as it would.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from typing import Any, NoReturn

STEPS = {
    "fetched": "an answer came, nothing of it was saved",
    "bytes": "its bytes are in the archive, no row names them",
    "version": "its version is in the database, not read yet",
    "read": "it was read, nothing of that recorded",
    "recorded": "its changes and alerts are recorded",
    "before mail": "sending was begun, no server asked",
    "accepted": "the server took the mail, nobody noted it",
    "noted": "it is in the ledger, the database does not know",
}
IN_THE_CRAWL = ("fetched", "bytes", "version")


def die(*_: Any) -> NoReturn:
    os.killpg(0, signal.SIGKILL)
    raise AssertionError("not reached")


def after(owner: Any, name: str, when: Callable[[Any, tuple[Any, ...]], bool] = lambda result, given: True) -> None:
    """Die when owner.name has returned, if `when` says so of its result and arguments."""
    original = getattr(owner, name)

    def deadly(*given: Any, **named: Any) -> Any:
        result = original(*given, **named)
        if when(result, given):
            die()
        return result

    setattr(owner, name, deadly)


def arm_crawl(step: str) -> None:
    from db.archive import Archive
    from db.store import Store

    if step == "fetched":
        original = Store.save_fetch

        def deadly(self: Store, fetched: Any) -> int | None:
            if fetched.role == "document" and fetched.outcome == "ok":
                die()
            return original(self, fetched)

        Store.save_fetch = deadly  # type: ignore[method-assign]
    elif step == "bytes":
        # A listing's bytes are saved too; a PDF's are those of a document.
        after(Archive, "save", lambda result, given: bytes(given[1][:4]) in (b"%PDF", b"PK\x03\x04"))
    elif step == "version":
        after(Store, "save_fetch", lambda result, given: result is not None)


def arm_run(step: str) -> None:
    from alerts.mail import MailChannel
    from db.store import Store
    from monitor import told
    from monitor.sandbox import Sandbox

    if step in IN_THE_CRAWL:
        original = subprocess.Popen.__init__

        def started(self: Any, command: Any, *given: Any, **named: Any) -> None:
            if isinstance(command, list) and command[1:3] == ["-m", "scrapy"]:
                command = [command[0], "-m", "tests.killing", step, *command[3:]]
            original(self, command, *given, **named)

        popen: Any = subprocess.Popen
        popen.__init__ = started
    elif step == "read":
        after(Sandbox, "call")
    elif step == "recorded":
        after(Store, "record", lambda result, given: bool(result))
    elif step == "before mail":
        after(Store, "begin_attempt")
    elif step == "accepted":
        after(MailChannel, "send", lambda result, given: result.kind == "sent")
    elif step == "noted":
        after(told, "_append")


def main() -> None:
    step, rest = sys.argv[1], sys.argv[2:]
    if rest[0] == "crawl":
        from scrapy.cmdline import execute

        arm_crawl(step)
        execute(["scrapy", *rest])
    else:
        from monitor.cli import main as command

        arm_run(step)
        command(rest)


if __name__ == "__main__":
    main()
