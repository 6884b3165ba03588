"""Pure functions run in a child process with limits: what a document does there costs that document alone.

    with Sandbox(Limits(seconds=120, memory_mb=512)) as box:
        reading = box.call(read, body, "application/pdf")

A child has no network, no secrets in its environment, a cap on memory and on time. Time is what the processor spent on
the call, so that a busy machine makes no document unreadable; by the clock it may take some times as long. A child is
used for some documents and then replaced; one that dies is replaced at once. None outlives the process that it reads for.
"""

from __future__ import annotations

import contextlib
import ctypes
import fcntl
import multiprocessing
import os
import resource
import signal
import socket
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError
from concurrent.futures import TimeoutError as FutureTimeout
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from types import TracebackType
from typing import Any, TypeVar

from pebble import ProcessExpired, ProcessPool

from db.records import Unreadable

T = TypeVar("T")

_OUT_OF_MEMORY = 88  # exit code of a child that ran into its limit
_CLONE_NEWNET, _CLONE_NEWUSER = 0x40000000, 0x10000000
KEPT_VARIABLES = (
    "PATH",
    "HOME",
    "LANG",
    "LC_ALL",
    "LC_CTYPE",
    "TMPDIR",
    "TZ",
    "PYTHONPATH",
    "VIRTUAL_ENV",
    "SystemRoot",
)
SET_VARIABLES = {"OPENBLAS_NUM_THREADS": "1"}  # two documents are read at a time


@dataclass(frozen=True)
class Limits:
    """What one call in a child may use."""

    seconds: float = 120  # of the processor
    patience: float = 4  # times as many seconds by the clock: for a call that waits, and on a machine with other work
    memory_mb: int = 512  # of address space, code included
    processes: int = 2
    calls_per_child: int = 20  # then a fresh one takes its place
    helper_memory_mb: int = 4096  # of a program that a reader starts, which is LibreOffice only
    file_mb: int = 512  # of any file written


class SandboxBroken(RuntimeError):
    """Nothing can be read just now, whatever it is. Its text is for a person."""


class Sandbox:
    """A small pool of children. Not for functions that are not importable, nor for results that cannot be pickled."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self._pool: Any = None

    def __enter__(self) -> Sandbox:
        self._pool = self._new_pool()
        return self

    def _new_pool(self) -> Any:
        return ProcessPool(
            max_workers=self.limits.processes,
            max_tasks=self.limits.calls_per_child,
            initializer=_enter,
            initargs=(self.limits,),
            # Not fork: a child must not inherit open databases, sockets or secrets in memory.
            context=multiprocessing.get_context("forkserver" if sys.platform != "win32" else "spawn"),
        )

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        pool, self._pool = self._pool, None
        if pool is None:
            return
        if kind is None:
            pool.close()
        else:
            pool.stop()
        pool.join()

    def call(self, function: Callable[..., T], /, *args: Any) -> T:
        """function(*args), worked out in a child.

        Raises Unreadable("time" | "memory" | "crashed") where it went beyond its limits or died, and whatever
        Unreadable it raised itself: the sandbox stays usable. Raises SandboxBroken where no child lives long enough to
        be given anything, which says nothing of the document.
        """
        for _ in range(2):  # a child that was killed while it waited for work takes the whole pool with it
            try:
                result: T = self._result(self._start(function, args))
                return result
            except BrokenProcessPool:
                continue
        raise SandboxBroken(
            "No process to read documents in can be started on this machine, for want of memory perhaps. What was "
            "fetched is kept; the next run reads it."
        )

    def start(self, function: Callable[..., T], /, *args: Any) -> Callable[[], T]:
        """Like call, but begun now, beside what else goes on; what comes back waits for the result and gives it."""
        future = self._start(function, args)

        def result() -> T:
            try:
                given: T = self._result(future)
                return given
            except (BrokenProcessPool, CancelledError):
                return self.call(function, *args)

        return result

    def map(self, function: Callable[..., T], calls: Iterable[tuple[Any, ...]]) -> Iterator[T | Unreadable]:
        """Like call for each tuple of arguments, side by side; in order, a failure in its place instead of raised."""
        for result in [self.start(function, *args) for args in calls]:
            try:
                yield result()
            except Unreadable as fault:
                yield fault

    def _start(self, function: Callable[..., Any], args: tuple[Any, ...]) -> Any:
        if self._pool is None:
            raise RuntimeError("The sandbox is not open: use it in a with statement.")
        seconds = self.limits.seconds
        if not self._pool.active:
            self._pool.stop()
            self._pool.join()
            self._pool = self._new_pool()
        return self._pool.schedule(_work, args=(seconds, function, *args), timeout=seconds * self.limits.patience)

    def _result(self, future: Any) -> Any:
        try:
            return future.result()
        except (Unreadable, BrokenProcessPool, CancelledError):
            raise
        except (TimeoutError, FutureTimeout) as fault:
            raise self._late(self.limits.seconds * self.limits.patience) from fault
        except ProcessExpired as fault:
            if fault.exitcode == -signal.SIGPROF:
                raise self._late(self.limits.seconds) from fault
            if fault.exitcode == _OUT_OF_MEMORY:
                words = f"Reading it needed more than {self.limits.memory_mb:,} MB of memory and was stopped."
                raise Unreadable("memory", words) from fault
            words = f"The process that read it died ({_death(fault.exitcode)}). It is kept as it is."
            raise Unreadable("crashed", words) from fault
        except Exception as fault:
            words = f"The reader failed on it ({type(fault).__name__}: {str(fault)[:200]}). It is kept as it is."
            raise Unreadable("crashed", words) from fault

    def _late(self, seconds: float) -> Unreadable:
        return Unreadable(
            "time", f"Reading it took more than {seconds:g} seconds and was stopped. It is kept as it is."
        )


def _death(code: int | None) -> str:
    if code is not None and code < 0:
        with contextlib.suppress(ValueError):
            return f"signal {signal.Signals(-code).name}"
    return f"exit code {code}"


# --- In the child ---------------------------------------------------------------------------------------------------


def _enter(limits: Limits) -> None:
    """First thing in each child."""
    for name in [name for name in os.environ if name not in KEPT_VARIABLES]:
        del os.environ[name]
    os.environ.update(SET_VARIABLES)
    _limit(resource.RLIMIT_AS, limits.memory_mb * 1024 * 1024, limits.helper_memory_mb * 1024 * 1024)
    _limit(resource.RLIMIT_FSIZE, limits.file_mb * 1024 * 1024)
    _limit(resource.RLIMIT_CORE, 0)
    _end_with_parent()
    leave_network()


def _end_with_parent() -> None:
    """The system ends this process (SIGIO) when the one that it reads for is no more, however that died.

    That one is no parent in the system's eyes, since a server in between forks the children; what tells is its end of a pipe.
    """
    parent = multiprocessing.parent_process()
    if sys.platform != "linux" or parent is None:
        return
    fcntl.fcntl(parent.sentinel, fcntl.F_SETOWN, os.getpid())
    fcntl.fcntl(parent.sentinel, fcntl.F_SETFL, fcntl.fcntl(parent.sentinel, fcntl.F_GETFL) | os.O_ASYNC)
    if not parent.is_alive():  # it died before
        os._exit(1)


def _work(seconds: float, function: Callable[..., T], *args: Any) -> T:
    """function(*args). The system ends a child that has used its seconds of the processor, also within C code.

    A child that ran out of memory ends: what it still holds would make it fail on the next.
    """
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        return function(*args)
    except MemoryError:
        os._exit(_OUT_OF_MEMORY)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _limit(what: int, soft: int, hard: int | None = None) -> None:
    """The soft limit is ours; the hard one leaves room for a helper program with a limit of its own."""
    hard = max(soft, hard or soft)
    known = resource.getrlimit(what)[1]
    if known != resource.RLIM_INFINITY:
        hard = min(hard, known)
    resource.setrlimit(what, (min(soft, hard), hard))


def leave_network() -> bool:
    """No network from here on. True where the system itself sees to it; always refused by Python.

    On Linux the process moves into a network namespace of its own that holds nothing; where that is not allowed,
    sockets other than those between processes are refused within Python, which C code could get around.
    """
    sys.addaudithook(_refuse_network)
    if sys.platform != "linux":
        return False
    with contextlib.suppress(OSError, AttributeError):
        libc = ctypes.CDLL(None, use_errno=True)
        return bool(libc.unshare(_CLONE_NEWNET) == 0 or libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET) == 0)
    return False


def _refuse_network(event: str, args: tuple[Any, ...]) -> None:
    if not event.startswith("socket."):
        return
    if event == "socket.__new__" and len(args) > 1 and args[1] not in (socket.AF_INET, socket.AF_INET6):
        return  # the pool's own pipes
    if event in (
        "socket.__new__", "socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo",
        "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo",
    ):  # fmt: skip
        if event in ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg") and (
            getattr(args[0], "family", None) not in (socket.AF_INET, socket.AF_INET6)
        ):
            return
        raise PermissionError("There is no network where documents are read.")
