"""How long a large workbook takes to read, against openpyxl merely going through its cells.

python tests/benchmarks/bench_reading_office.py
"""

from __future__ import annotations

import io
import resource
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import openpyxl

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from monitor.reading import read
from monitor.sandbox import Limits, Sandbox

SHEETS, ROWS, COLUMNS = 40, 300, 19


def workbook() -> bytes:
    book = openpyxl.Workbook(write_only=True)
    for number in range(SHEETS):
        sheet = book.create_sheet(f"Type {number}")
        sheet.append([f"Placements of type {number}"])
        sheet.append([])
        sheet.append(["Measure", *(f"{2000 + year}-{year + 1:02d}" for year in range(COLUMNS - 1))])
        for row in range(ROWS):
            line = []
            for column in range(COLUMNS - 1):
                cell = openpyxl.cell.WriteOnlyCell(sheet, value=row * column / 7 if row % 2 else row * column)  # type: ignore[attr-defined]
                cell.number_format = "0.0%" if row % 2 else "#,##0"
                line.append(cell)
            sheet.append([f"Row {row}", *line])
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def go_through(body: bytes) -> int:
    book = openpyxl.load_workbook(io.BytesIO(body), data_only=True)
    return sum(cell.value is not None for sheet in book.worksheets for row in sheet.iter_rows() for cell in row)


def seconds(function: Callable[[bytes], object], body: bytes, runs: int = 3) -> float:
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        function(body)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def peak_mb(_: bytes) -> float:
    read(_)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    body = workbook()
    ours, bare = seconds(read, body), seconds(go_through, body)
    print(f"{SHEETS} sheets, {SHEETS * ROWS * COLUMNS:,} cells, {len(body):,} bytes")
    print(f"read: {ours:.2f} s; openpyxl through its cells: {bare:.2f} s; ratio {ours / bare:.2f}")
    with Sandbox(Limits(processes=1)) as box:
        print(f"in the sandbox, with 512 MB: peak {box.call(peak_mb, body):,.0f} MB")
        start = time.perf_counter()
        box.call(read, body)
        print(f"in the sandbox, with the result brought back: {time.perf_counter() - start:.2f} s")


if __name__ == "__main__":
    main()
