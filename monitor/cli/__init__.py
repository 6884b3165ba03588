"""The command `valvewatch`: main(), and what all commands share. Each group of commands is one file beside this one.

Commands import what they need when they are called, so that a question of the past starts to answer at once.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

if TYPE_CHECKING:
    from db.history import History
    from monitor.config import Config


class _InOrder(TyperGroup):
    """The commands as somebody comes to need them: to begin, to look back, to judge, to look after."""

    ORDER = (
        "demo", "init", "run", "sources", "add", "changes", "targets", "register", "documents", "history", "show",
        "diff", "runs", "mark", "read", "alerts", "digest", "schedule", "status", "doctor", "verify", "backup", "restore",
    )  # fmt: skip

    def list_commands(self, ctx: Any) -> list[str]:
        return sorted(super().list_commands(ctx), key=[*self.ORDER, *super().list_commands(ctx)].index)


app = typer.Typer(
    name="valvewatch",
    cls=_InOrder,
    help="Tells you, the morning after, when a council or the DfE has changed what it plans to give disabled children.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

EPILOG = "Begin with: valvewatch demo. Then: valvewatch init, valvewatch run. Times are UTC unless said otherwise."

Json = Annotated[bool, typer.Option("--json", help="JSON Lines for programs: one object a line.")]

_config_file: Path | None = None


class Refused(Exception):
    """What the user asked for cannot be done. Its text says what, where and what to do next."""


def _say_version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        print(f"Valvewatch {version('valvewatch')}")
        raise typer.Exit


@app.callback(epilog=EPILOG)
def _options(
    config: Annotated[
        Path | None,
        typer.Option(
            "--config", help="The settings: default VALVEWATCH_CONFIG, ./valvewatch.toml, your config folder."
        ),
    ] = None,
    version: Annotated[
        bool, typer.Option("--version", help="Say which release this is.", callback=_say_version, is_eager=True)
    ] = False,
) -> None:
    """Tells you, the morning after, when a council or the DfE has changed what it plans to give disabled children."""


def named_config() -> Path | None:
    """The file that --config names in this call."""
    return _config_file


def settings() -> Config:
    """The configuration that this call of the command works with."""
    from monitor.config import find_config, load_config

    return load_config(find_config(_config_file, os.environ), os.environ)


def history() -> History:
    """The past, for reading."""
    from db.history import History

    config = settings()
    if config.database_url.startswith("sqlite:///"):
        path = Path(config.database_url.removeprefix("sqlite:///"))
        if not path.exists():
            raise Refused(f"There is no database at {path} yet. `valvewatch run` makes it; --config names another one.")
    return History.open(config.database_url, config.archive_dir)


def clean(value: object) -> str:
    """Words of strangers, safe for a terminal: no control characters, no changes of direction."""
    words = "" if value is None else str(value)
    return "".join(c for c in words if c == "\n" or (c.isprintable() and c not in "‪‫‬‭‮⁦⁧⁨⁩"))


def print_json(rows: Iterable[dict[str, Any]]) -> None:
    """JSON Lines on standard output."""
    import json

    for row in rows:
        sys.stdout.write(json.dumps(row, ensure_ascii=False, default=str) + "\n")


def print_table(rows: Sequence[dict[str, Any]], columns: dict[str, str], nothing: str) -> None:
    """rows as a table for a person; columns maps a key to its heading. `nothing` is said where there are no rows."""
    if not rows:
        print(nothing)
        return
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for heading in columns.values():
        table.add_column(heading, overflow="fold")
    for row in rows:
        table.add_row(*(Text(clean(_shown(row.get(key)))) for key in columns))
    console = Console() if sys.stdout.isatty() else Console(width=160)
    console.print(table)


def _shown(value: object) -> str:
    """A value in a table's cell: times to the minute, numbers with commas."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    words = str(value)
    if len(words) == 20 and words[10] == "T" and words.endswith("Z"):
        return f"{words[:10]} {words[11:16]}"
    return words


def this_person() -> str:
    """Who gives this command, as the machine knows them."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a number without a name, as in a container
        return "unknown"


def main(arguments: Sequence[str] | None = None) -> None:
    """The entry point: --config may stand anywhere; faults that a person can mend are said without a traceback."""
    global _config_file
    given = list(sys.argv[1:] if arguments is None else arguments)
    _config_file, rest = _take_config(given)
    from monitor.cli import judging, keeping, looking, proving, running, watching  # noqa: F401  (they add their commands)

    try:
        app(args=rest, prog_name="valvewatch")
    except KeyboardInterrupt:
        print("Stopped. What was saved stays; the next run goes on from there.", file=sys.stderr)
        sys.exit(130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except Exception as fault:
        from db.errors import StoreError
        from db.records import Unreadable
        from monitor.config import ConfigError

        if isinstance(fault, ConfigError | StoreError | Unreadable | Refused):
            print(clean(fault), file=sys.stderr)
            sys.exit(2)
        from spiders.sources import SourceError

        if isinstance(fault, SourceError):
            print(clean(fault), file=sys.stderr)
            sys.exit(2)
        from monitor.alone import AnotherRun

        if isinstance(fault, AnotherRun):
            print(clean(fault), file=sys.stderr)
            sys.exit(3)
        _own_fault(fault)
        sys.exit(2)  # not Python's 1, which says that a source needs attention


def _own_fault(fault: Exception) -> None:
    """A fault that nobody foresaw: in words, and with its trace for whoever mends it."""
    import logging
    import traceback

    logging.getLogger("valvewatch").exception("a fault of our own")
    print(clean("".join(traceback.format_exception(fault))), file=sys.stderr)
    print(
        "This is a fault of Valvewatch itself. Nothing that was saved is lost. Please send the lines above to whoever "
        "looks after the program.",
        file=sys.stderr,
    )


def _take_config(arguments: list[str]) -> tuple[Path | None, list[str]]:
    """--config FILE and --config=FILE taken out of the arguments, wherever they stand."""
    rest: list[str] = []
    found: Path | None = None
    waiting = False
    for each in arguments:
        if waiting:
            found, waiting = Path(each), False
        elif each == "--config":
            waiting = True
        elif each.startswith("--config="):
            found = Path(each.removeprefix("--config="))
        else:
            rest.append(each)
    if waiting:
        rest.append("--config")  # its value is missing: the parser says so
    return found, rest
