"""How long PDFs take to read, against bare text extraction by pypdfium2: `python -m tests.benchmarks.bench_reading_pdf`.

Both go over the same files in turn, each several times; the least CPU time of each counts, as other work on the machine
only adds to it. Then as in a night: ours in children on two cores, by the clock, against one process that does nothing
but extract the text.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pypdfium2

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from db.records import Reading
from monitor.reading.pdf import read_pdf
from monitor.sandbox import Limits, Sandbox
from tests.examples import make_pdfs

PDFS = Path(__file__).parents[1] / "examples" / "pdf"


def bare(body: bytes) -> int:
    document = pypdfium2.PdfDocument(body)
    for i in range(len(document)):
        page = document[i]
        text = page.get_textpage()
        text.get_text_range()
        text.close()
        page.close()
    count = len(document)
    document.close()
    return count


def report(pages: int) -> bytes:
    """A report of prose with a table every few pages, of about so many pages."""
    writer = make_pdfs.Writer(7)
    parts: list[make_pdfs.Part] = [make_pdfs.Heading("A long report", 1)]
    for i in range(pages * 2 // 3):
        parts.append(make_pdfs.Heading(f"{i + 1}. Section", 2))
        parts += [make_pdfs.Para(writer.text(6), number=f"{i + 1}.{k}") for k in range(1, 8)]
        if i % 4 == 0:
            parts.append(writer.by_year(8, 5, style=["ruled", "plain"][i % 2], caption=f"Table {i}: Numbers"))
    return make_pdfs.with_reportlab(make_pdfs.Document("A long report", parts, "Long report"))


def least(run: Callable[[], object], times: int) -> float:
    best = float("inf")
    for _ in range(times):
        start = time.process_time()
        run()
        best = min(best, time.process_time() - start)
    return best


def compare(name: str, bodies: list[bytes], times: int) -> None:
    pages = sum(bare(body) for body in bodies)
    for body in bodies:
        read_pdf(body)
    base = ours = float("inf")
    for _ in range(times):  # in turn, so that both meet the same machine
        base = min(base, least(lambda: [bare(body) for body in bodies], 1))
        ours = min(ours, least(lambda: [read_pdf(body) for body in bodies], 1))
    print(
        f"{name:34} {pages:5} pages  bare {1000 * base / pages:6.2f}  ours {1000 * ours / pages:6.2f} ms/page  x{ours / base:.1f}"
    )


def side_by_side(name: str, bodies: list[bytes], times: int) -> None:
    """By the clock: all of it in two children, with what it costs to send bytes there and readings back."""
    base = ours = float("inf")
    with Sandbox(Limits(calls_per_child=10_000)) as box:
        calls = [(body,) for body in bodies]
        list(box.map(read_pdf, calls))  # the children have loaded their code
        for _ in range(times):
            start = time.perf_counter()
            for body in bodies:
                bare(body)
            base = min(base, time.perf_counter() - start)
            start = time.perf_counter()
            for result in box.map(read_pdf, calls):
                assert isinstance(result, Reading), result
            ours = min(ours, time.perf_counter() - start)
    print(f"{name:34} by the clock  bare {base:6.2f}  ours {ours:6.2f} s  x{ours / base:.1f}")


def main() -> None:
    compare("example documents, full of tables", [path.read_bytes() for path in sorted(PDFS.glob("*.pdf"))], 7)
    long = report(200)
    compare("a long report, mostly prose", [long], 3)
    side_by_side(
        "all of these, two at a time", [*(path.read_bytes() for path in sorted(PDFS.glob("*.pdf"))), long, long], 5
    )
    start = time.perf_counter()
    reading = read_pdf(long)
    print(f"{reading.pages} pages, {len(reading.blocks)} blocks in {time.perf_counter() - start:.1f} s")
    print(f"most memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
