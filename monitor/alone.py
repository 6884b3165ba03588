"""One run at a time: who has the lease, and what becomes of a run that lost it."""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from db.lease import this_process
from db.records import Lease
from db.store import Store
from monitor.crawling import Stopped

log = logging.getLogger("valvewatch.alone")

LEASE = "run"
LEASE_SECONDS = 120.0


class AnotherRun(Exception):
    """Another run is going on; or another of what else there may be but one."""

    def __init__(self, lease: Lease) -> None:
        since = lease.since.astimezone().strftime("%H:%M on %d %B %Y")
        super().__init__(f"Another {lease.name} is going on: {lease.holder}, since {since}. This one did nothing.")
        self.lease = lease


def utc_now() -> datetime:
    return datetime.now(UTC)


class Held:
    """The lease that a run holds: renewed now and then by a thread, so that a dead run frees it by itself."""

    def __init__(self, store: Store, lease: Lease, clock: Callable[[], datetime]) -> None:
        self._store, self._lease, self._clock = store, lease, clock
        self._lock = threading.Lock()
        self._renewed = self._now()
        self._lost = False

    def check(self) -> None:
        """Raises Stopped where another run has taken the lease, as it may when this machine slept.

        Cheap: the database is asked only where the last renewal is long ago.
        """
        since = (now - then for now, then in zip(self._now(), self._renewed, strict=True))
        if max(since) > LEASE_SECONDS / 2:
            self.renew()
        if self._lost:
            raise Stopped("It stood still for so long, the machine asleep perhaps, that another run took over.")

    def renew(self) -> None:
        """Hold it for another while, unless another has it by now. Raises StoreError."""
        with self._lock:
            now = self._now()
            self._lost = self._lost or not self._store.renew(self._lease, LEASE_SECONDS, self._clock())
            self._renewed = now

    @staticmethod
    def _now() -> tuple[float, float]:
        # The first stands still while the machine sleeps; the second may be set back.
        return time.monotonic(), time.time()


@contextlib.contextmanager
def alone(store: Store, clock: Callable[[], datetime] = utc_now) -> Iterator[Held]:
    """Nobody else runs while we do. Raises AnotherRun if one is going on."""
    lease = store.acquire(LEASE, this_process(), LEASE_SECONDS, clock())
    if not lease.ours:
        raise AnotherRun(lease)
    held = Held(store, lease, clock)
    over = threading.Event()

    def renew() -> None:
        while not over.wait(LEASE_SECONDS / 4):
            try:
                held.renew()
            except Exception:
                log.exception("the lease could not be renewed; trying again")

    thread = threading.Thread(target=renew, daemon=True, name="lease")
    thread.start()
    try:
        yield held
    finally:
        over.set()
        thread.join()
        store.release_lease(lease)
