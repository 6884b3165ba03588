"""Commands that show how we come to know: read."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from monitor.cli import Json, Refused, app, clean, print_json


@app.command()
def read(
    file: Annotated[Path, typer.Argument(help="A document: PDF, Word, Excel, OpenDocument, HTML, text, ...")],
    targets: Annotated[bool, typer.Option("--targets", help="The targets found in it, with their words.")] = False,
    json: Json = False,
) -> None:
    """Read a document as the nightly run does. Prints its structure, or the targets found in it."""
    from monitor.nightly import examine
    from monitor.sandbox import Limits, Sandbox

    try:
        body = file.read_bytes() if str(file) != "-" else sys.stdin.buffer.read()
    except OSError as fault:
        raise Refused(f"{file} cannot be read: {fault.strerror}.") from None
    with Sandbox(Limits()) as box:
        reading, found = box.call(examine, body, "")
    if targets:
        from monitor.cli.looking import print_targets
        from monitor.cli.rendering import target_json

        rows = [target_json(target) for target in found]
        if json:
            print_json(rows)
        else:
            print_targets(rows)
        return
    from monitor.cli.rendering import reading_json, reading_lines

    if json:
        print_json([reading_json(reading)])
        return
    for line in reading_lines(reading):
        print(clean(line))
