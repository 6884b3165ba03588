"""The old kinds of Office files, through LibreOffice where it is installed: Word's (.doc) and PowerPoint's (.ppt).

Without LibreOffice, antiword gives at least the words of a .doc. Macros are never run, links never followed.
"""

from __future__ import annotations

import ctypes
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from db.records import Reading, Unreadable
from monitor.reading.building import Builder
from monitor.reading.text import add_text

SECONDS = 90
_BEGIN_AGAIN = 81  # what it answers when its profile is new and now ready

# A profile of its own for each conversion: nothing of the user's, no macros, no links, no recovery of old documents.
_PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution"
 oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel"
 oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks"
 oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link"
 oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link"
 oor:op="fuse"><value>2</value></prop></item>
</oor:items>
"""


def read_doc(body: bytes) -> Reading:
    """An old Word file. Raises Unreadable("needs_libreoffice") where nothing here can open it."""
    if find_libreoffice():
        from monitor.reading.word import read_docx

        return replace(read_docx(convert(body, "doc", "docx")), format="doc")
    antiword = shutil.which("antiword")
    if not antiword:
        raise Unreadable(
            "needs_libreoffice",
            "It is an old Word file (.doc). Install LibreOffice (libreoffice-writer-nogui) to have it read.",
        )
    builder = Builder()
    add_text(builder, _run_antiword(antiword, body))
    if not builder.blocks:
        raise Unreadable("damaged", "Nothing could be read in the old Word file (.doc).")
    warning = "Read without LibreOffice: tables and lists of this old Word file may be out of shape."
    return builder.reading("", "doc", warnings=(warning,))


def read_ppt(body: bytes) -> Reading:
    """An old PowerPoint file, through LibreOffice only."""
    if not find_libreoffice():
        raise Unreadable(
            "needs_libreoffice",
            "It is an old PowerPoint file (.ppt). Install LibreOffice (libreoffice-impress-nogui) to have it read.",
        )
    from monitor.reading.slides import read_pptx

    return replace(read_pptx(convert(body, "ppt", "pptx")), format="ppt")


def find_libreoffice() -> str:
    """The program itself rather than its launcher, so that it dies when it is told to; "" where there is none."""
    launcher = shutil.which("soffice") or shutil.which("libreoffice")
    if not launcher:
        return ""
    program = Path(os.path.realpath(launcher)).with_name("soffice.bin")
    return str(program) if program.exists() else launcher


def convert(body: bytes, old: str, new: str, *, seconds: float = SECONDS) -> bytes:
    """The same document in a newer format."""
    with tempfile.TemporaryDirectory(prefix="valvewatch-") as folder:
        profile, source = Path(folder, "profile"), Path(folder, f"document.{old}")
        (profile / "user").mkdir(parents=True)
        (profile / "user" / "registrymodifications.xcu").write_text(_PROFILE, encoding="utf-8")
        source.write_bytes(body)
        command = [
            find_libreoffice(), f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore",
            "--nolockcheck", "--nodefault", "--convert-to", new, "--outdir", folder, str(source),
        ]  # fmt: skip
        if _run(command, folder, seconds) == _BEGIN_AGAIN:
            _run(command, folder, seconds)
        made = source.with_suffix(f".{new}")
        if not made.exists():
            words = f"LibreOffice could not open the old file (.{old}): damaged, or LibreOffice lacks the part for it."
            raise Unreadable("damaged", words)
        return made.read_bytes()


def _run(command: list[str], folder: str, seconds: float) -> int:
    environment = {"PATH": os.environ.get("PATH", ""), "HOME": folder, "TMPDIR": folder, "SAL_USE_VCLPLUGIN": "svp"}
    process = subprocess.Popen(
        command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, start_new_session=True, preexec_fn=_before_program if os.name == "posix" else None,
    )  # fmt: skip
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired as fault:
        raise Unreadable("time", f"LibreOffice needed more than {seconds:g} seconds and was stopped.") from fault
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _before_program() -> None:
    """Its memory limit is the hard one of this process, not the tighter one of our own reading; it dies with us."""
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    resource.setrlimit(resource.RLIMIT_AS, (hard, hard))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


def _run_antiword(program: str, body: bytes) -> str:
    with tempfile.TemporaryDirectory(prefix="valvewatch-") as folder:
        source = Path(folder, "document.doc")
        source.write_bytes(body)
        try:
            done = subprocess.run(
                [program, "-m", "UTF-8.txt", "-w", "0", str(source)], capture_output=True, timeout=SECONDS, check=False
            )
        except subprocess.TimeoutExpired as fault:
            raise Unreadable("time", f"antiword needed more than {SECONDS} seconds and was stopped.") from fault
    if done.returncode or not done.stdout.strip():
        raise Unreadable("damaged", "The old Word file (.doc) cannot be opened.")
    return done.stdout.decode("utf-8", "replace")
