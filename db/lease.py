"""Only one at a time: a lease in the database that outlives kills and reboots and is never stuck.

It runs out unless renewed. Where its holder was a process of this machine that is no more, nobody waits for that.
"""

from __future__ import annotations

import os
import secrets
import socket
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, delete, insert, select, update

from db.models import lease
from db.records import Lease


def this_process() -> str:
    """A holder's name that tells people which process it is, and us whether it still lives."""
    pid = os.getpid()
    return f"process {pid} on {socket.gethostname()} (boot {_boot()}, started {_started(pid)})"


@dataclass(frozen=True)
class _Process:
    pid: int
    machine: str  # all that must be the same for the pid to mean anything to us
    started: str


def _parsed(holder: str) -> _Process | None:
    try:
        head, rest = holder.removeprefix("process ").split(" on ", 1)
        machine, started = rest.removesuffix(")").rsplit(", started ", 1)
        return _Process(int(head), machine, started)
    except ValueError:
        return None  # a name of somebody else's making: only time tells


def is_dead(holder: str) -> bool:
    """Whether the holder was a process of this machine that no longer runs.

    False wherever that cannot be told: another machine or boot, another kind of name, a system without /proc.
    """
    theirs, ours = _parsed(holder), _parsed(this_process())
    if theirs is None or ours is None or "unknown" in (ours.started, theirs.started):
        return False
    # After a reboot the machine differs too; then the lease has run out by itself, or soon will.
    return theirs.machine == ours.machine and _started(theirs.pid) != theirs.started


def _boot() -> str:
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text().strip()[:8]
    except OSError:
        return "unknown"


def _started(pid: int) -> str:
    """When a process started, in ticks since boot: tells it from a later one with the same number."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except FileNotFoundError:
        return "never" if Path("/proc/self/stat").exists() else "unknown"
    except ProcessLookupError:
        return "never"
    except OSError:
        return "unknown"
    return "never" if fields[0] in "ZX" else fields[19]  # a zombie does nothing any more


def acquire(connection: Connection, name: str, holder: str, ttl: timedelta, now: datetime) -> Lease:
    """Take the lease if it is free, run out, or its holder dead; else give whose it is (ours False)."""
    row = connection.execute(select(lease).where(lease.c.name == name)).first()
    # A clock set back must not make a dead lease last for hours: none is longer than its ttl from now.
    if row is not None and row.expires_at > now and row.renewed_at <= now + ttl and not is_dead(row.holder):
        return Lease(name, row.holder, row.since, row.renewed_at, row.expires_at, "", ours=False)
    mine = Lease(name, holder, now, now, now + ttl, secrets.token_hex(16), ours=True)
    values = {"holder": holder, "token": mine.token, "since": now, "renewed_at": now, "expires_at": mine.expires_at}
    if row is None:
        connection.execute(insert(lease).values(name=name, **values))
    else:
        connection.execute(update(lease).where(lease.c.name == name).values(**values))
    return mine


def renew(connection: Connection, held: Lease, ttl: timedelta, now: datetime) -> bool:
    """Hold it for another ttl from now. False: it ran out and another took it; stop what it protects."""
    mine = (lease.c.name == held.name) & (lease.c.token == held.token)
    changed = connection.execute(update(lease).where(mine).values(renewed_at=now, expires_at=now + ttl))
    return changed.rowcount == 1


def release(connection: Connection, held: Lease) -> None:
    """Let go of it; quiet where it was lost before."""
    connection.execute(delete(lease).where(lease.c.name == held.name, lease.c.token == held.token))


def look(connection: Connection, name: str) -> Lease | None:
    """Who has it, without taking it."""
    row = connection.execute(select(lease).where(lease.c.name == name)).first()
    if row is None:
        return None
    return Lease(name, row.holder, row.since, row.renewed_at, row.expires_at, "", ours=False)
