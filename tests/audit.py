"""Asks whether any pinned package has a known hole: `python -m tests.audit requirements-dev.lock ...` (`make audit`).

Ends with 1 where one has. Where the index of holes cannot be asked, or does not know a package, that is said in words
and is no failure: a night without it must not stop the work, but must not pass for a clean bill either.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any

SECONDS = 300
COMMAND = (
    sys.executable, "-m", "pip_audit", "--require-hashes", "--disable-pip", "--format", "json", "--progress-spinner", "off",
    "--requirement",
)  # fmt: skip

Ask = Callable[[str], tuple[str, str]]


def ask(lock: str) -> tuple[str, str]:
    """What pip-audit answers of a lock file: its JSON, and what it says besides."""
    try:
        done = subprocess.run([*COMMAND, lock], capture_output=True, text=True, timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return "", f"no answer within {SECONDS} seconds"
    return done.stdout, done.stderr


def audit(locks: list[str], ask: Ask = ask) -> tuple[list[str], list[str]]:
    """(holes known, what could not be asked), a line each."""
    holes: list[str] = []
    unknown: list[str] = []
    for lock in locks:
        answer, said = ask(lock)
        packages = _packages(answer)
        if packages is None:
            why = next((line for line in reversed(said.splitlines()) if line.strip()), "it gave no reason")
            unknown.append(f"{lock}: not audited, the index of known holes did not answer ({why[-300:]}).")
            continue
        for package in packages:
            for hole in package.get("vulns") or ():
                mended = ", ".join(hole.get("fix_versions") or ()) or "no version yet"
                holes.append(f"{lock}: {package['name']} {package['version']} has {hole['id']}; mended in {mended}.")
        skipped = [package["name"] for package in packages if package.get("skip_reason")]
        if skipped:
            unknown.append(
                f"{lock}: {len(skipped)} of {len(packages)} packages not audited, the index does not know them ({', '.join(skipped[:5])} ...)."
            )
    return holes, unknown


def _packages(answer: str) -> list[dict[str, Any]] | None:
    try:
        packages = json.loads(answer)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return None
    return packages if isinstance(packages, list) else None


def main() -> int:
    holes, unknown = audit(sys.argv[1:])
    for line in unknown:
        print(f"warning: {line}")
    for line in holes:
        print(f"HOLE: {line}")
    if not holes and not unknown:
        print("No pinned package has a known hole.")
    return 1 if holes else 0


if __name__ == "__main__":
    sys.exit(main())
