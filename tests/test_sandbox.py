"""What goes wrong in a child costs that document alone."""

from __future__ import annotations

import ctypes
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.records import Reading, Unreadable
from monitor.reading import read
from monitor.sandbox import KEPT_VARIABLES, SET_VARIABLES, Limits, Sandbox, SandboxBroken
from tests.examples import make_pdfs
from tests.test_faults_state import members_of, until

HELD: list[bytearray] = []
OFFICE = Path(__file__).parent / "examples" / "office"


@pytest.fixture(scope="module")
def box() -> Iterator[Sandbox]:
    with Sandbox(Limits(seconds=30, memory_mb=512, processes=2)) as box:
        yield box


def add(one: int, other: int) -> int:
    return one + other


def exhaust_memory() -> int:
    return len([bytearray(50_000_000) for _ in range(100)])


def hoard() -> None:
    """Memory that nothing gives back."""
    while True:
        HELD.append(bytearray(10_000_000))


def die() -> None:
    os._exit(7)


def fall_over() -> None:
    ctypes.string_at(0)


def break_down() -> None:
    raise ValueError("an odd record")


def refuse() -> None:
    raise Unreadable("encrypted", "Locked.")


def reach_out() -> str:
    try:
        socket.create_connection(("127.0.0.1", 9), timeout=1)
    except PermissionError:
        return "refused"
    except OSError as fault:
        return str(fault)
    return "connected"


def reach_out_in_c() -> int:
    """Past Python's own guard: an empty network namespace has not even a loopback that is up."""
    libc = ctypes.CDLL(None, use_errno=True)
    handle = libc.socket(socket.AF_INET, socket.SOCK_STREAM, 0)
    address = bytes([2, 0, 0, 9, 127, 0, 0, 1]) + bytes(8)
    libc.connect(handle, address, 16)
    return ctypes.get_errno()


def variables() -> list[str]:
    return sorted(os.environ)


def title_of(body: bytes) -> str:
    return read(body).title


def spin(seconds: float) -> None:
    """Busy within C code, which no exception reaches."""
    sum(range(10 ** int(seconds)))


def wait(seconds: float) -> str:
    time.sleep(seconds)
    return "waited"


def warnings_of(body: bytes) -> tuple[str, ...]:
    return read(body).warnings


def test_a_result_comes_back(box: Sandbox) -> None:
    assert box.call(add, 2, 3) == 5


def test_a_document_is_read_in_the_child_as_outside(box: Sandbox) -> None:
    body = (OFFICE / "plan.xlsx").read_bytes()
    reading: Reading = box.call(read, body, "application/octet-stream")
    assert reading == read(body)


def test_a_child_that_takes_too_long_is_stopped_and_the_next_call_works() -> None:
    with Sandbox(Limits(seconds=1, processes=1)) as box:
        for function, seconds in ((time.sleep, 4), (spin, 1)):
            start = time.monotonic()
            with pytest.raises(Unreadable, match=f"more than {seconds} seconds") as fault:
                box.call(function, 60)
            assert fault.value.reason == "time"
            assert time.monotonic() - start < 40
            assert box.call(add, 1, 1) == 2


def test_waiting_for_a_busy_processor_costs_a_document_nothing() -> None:
    with Sandbox(Limits(seconds=1, processes=1)) as box:
        assert box.call(wait, 2.0) == "waited"


@pytest.mark.parametrize(
    ("function", "reason", "words"),
    [
        (exhaust_memory, "memory", "512 MB"),
        (die, "crashed", "exit code 7"),
        (fall_over, "crashed", "SIGSEGV"),
        (break_down, "crashed", "ValueError: an odd record"),
        (refuse, "encrypted", "Locked"),
    ],
)
def test_a_failure_is_told_in_words_and_the_sandbox_works_on(
    box: Sandbox, function: object, reason: str, words: str
) -> None:
    with pytest.raises(Unreadable, match=words) as fault:
        box.call(function)  # type: ignore[arg-type]
    assert fault.value.reason == reason
    assert box.call(add, 1, 1) == 2


def test_a_child_that_ran_out_of_memory_is_not_used_for_the_next_document() -> None:
    with Sandbox(Limits(seconds=30, memory_mb=512, processes=1)) as box:
        with pytest.raises(Unreadable, match="512 MB"):
            box.call(hoard)
        assert box.call(title_of, (OFFICE / "plan.docx").read_bytes()) == "Dedicated schools grant management plan"


def test_a_child_killed_while_it_waits_for_work_costs_no_document_anything() -> None:
    with Sandbox(Limits(processes=1)) as box:
        for _ in range(2):
            os.kill(box.call(os.getpid), signal.SIGKILL)
            time.sleep(0.5)
            assert box.call(add, 1, 1) == 2
        os.kill(box.call(os.getpid), signal.SIGKILL)
        time.sleep(0.5)
        assert list(box.map(add, [(1, 2), (3, 4)])) == [3, 7]


def test_where_no_child_lives_the_document_is_not_blamed() -> None:
    with Sandbox(Limits(processes=1, memory_mb=1)) as box, pytest.raises(SandboxBroken, match="next run reads it"):
        box.call(add, 1, 1)


def test_many_calls_run_side_by_side_with_failures_in_their_place(box: Sandbox) -> None:
    results = list(box.map(add, [(n, n) for n in range(50)]))
    assert results == [2 * n for n in range(50)]
    mixed = list(box.map(time.sleep, [(0,), ("not a number",)]))
    assert mixed[0] is None
    assert isinstance(mixed[1], Unreadable)


def test_a_call_can_be_begun_and_its_result_fetched_later(box: Sandbox) -> None:
    begun = [box.start(add, n, n) for n in range(3)]
    failing = box.start(time.sleep, "not a number")
    assert box.call(add, 5, 5) == 10
    assert [result() for result in begun] == [0, 2, 4]
    with pytest.raises(Unreadable, match="TypeError"):
        failing()


def test_a_child_has_no_network(box: Sandbox) -> None:
    assert box.call(reach_out) == "refused"


@pytest.mark.skipif(os.geteuid() != 0, reason="the system takes the network away only where it is allowed to")
def test_not_even_past_python(box: Sandbox) -> None:
    assert box.call(reach_out_in_c) == 101  # ENETUNREACH


def test_a_child_knows_no_secrets(box: Sandbox) -> None:
    """Only variables on a short list are left, so none that holds a password."""
    assert set(box.call(variables)) <= {*KEPT_VARIABLES, *SET_VARIABLES}


def test_libreoffice_works_in_a_child_beyond_the_childs_own_memory_limit(box: Sandbox) -> None:
    from monitor.reading.legacy import find_libreoffice

    if not find_libreoffice():
        pytest.skip("LibreOffice is not installed")
    body = (OFFICE / "plan.doc").read_bytes()
    assert box.call(title_of, body) == "Dedicated schools grant management plan"


def test_a_scan_is_read_in_a_child_beyond_the_childs_own_memory_limit(box: Sandbox) -> None:
    pytest.importorskip("rapidocr")
    scan = make_pdfs.scanned((OFFICE.parent / "pdf" / "reportlab_agreement.pdf").read_bytes(), part=0.4)
    assert box.call(warnings_of, scan) == ("page 1 is a picture, read by OCR: check figures by eye",)


def test_a_closed_sandbox_says_so() -> None:
    with pytest.raises(RuntimeError, match="with statement"):
        Sandbox().call(add, 1, 2)


def wait_long(file: str) -> None:
    Path(file).write_text(str(os.getpid()), encoding="ascii")
    time.sleep(600)


def test_a_child_at_work_ends_with_the_process_it_reads_for(tmp_path: Path) -> None:
    """Killed alone, as the system does where memory is short."""
    file = tmp_path / "pid"
    words = f"from monitor.sandbox import Sandbox; from tests.test_sandbox import wait_long\nwith Sandbox() as box: box.call(wait_long, {str(file)!r})"
    with subprocess.Popen([sys.executable, "-c", words], start_new_session=True) as run:
        until(lambda: file.exists() and file.read_text(encoding="ascii"))
        child = int(file.read_text(encoding="ascii"))
        assert child in members_of(run.pid)
        os.kill(run.pid, signal.SIGKILL)
        run.wait()
    until(lambda: not members_of(run.pid), 10)
