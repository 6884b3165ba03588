"""Commands about what is watched: sources, sources add, sources check."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from urllib.parse import urlsplit

import typer

from monitor.cli import Json, Refused, app, clean, print_json, print_table, settings, this_person

if TYPE_CHECKING:
    from monitor.config import HealthConfig

sources_app = typer.Typer(
    help="What is watched: list it, try it, add to it.", invoke_without_command=True, rich_markup_mode=None
)
app.add_typer(sources_app, name="sources")


@sources_app.callback()
def sources(context: typer.Context, json: Json = False) -> None:
    """List what is watched, with its state; councils of which no plan page is known are listed as uncovered."""
    if context.invoked_subcommand is not None:
        return
    from spiders.sources import load_sources, load_uncovered

    config = settings()
    rows = load_sources(config.sources_file, config.sources.only)
    known: dict[tuple[str, str], dict[str, Any]] = {}
    ends: dict[str, str] = {}  # host -> when its certificate ends
    database = config.database_url
    if not database.startswith("sqlite:///") or Path(database.removeprefix("sqlite:///")).exists():
        from monitor.cli import history

        with closing(history()) as past:
            known = {(row["spider"], row["url"]): row for row in past.sources()}
            ends = {row["host"]: row["until"] for row in past.certificates()}
    never = {
        "status": "never", "since": None, "reason": "", "last_ok": None, "documents": 0, "error": "", "found": 0, "usual": 0,
        "fewer_runs": 0, "fewer_since": None, "fewer_why": "",
    }  # fmt: skip
    listed = [
        {
            "council": s.council,
            "spider": s.spider,
            "url": s.url,
            **{k: known.get((s.spider, s.url), never)[k] for k in never},
            "certificate_until": ends.get(urlsplit(s.url).hostname or ""),
        }
        for s in rows
    ]
    if json:
        print_json({key: value for key, value in row.items() if key != "error"} for row in listed)
        return
    for row in listed:
        row["reason"] = _why(row, config.health)
    columns = {"council": "Council", "spider": "Kind", "url": "Address", "status": "State", "since": "Since", "reason": "Why", "documents": "Documents"}  # fmt: skip
    print_table(listed, columns, "No sources.")
    uncovered = load_uncovered(config.sources_file, config.sources.only)
    if uncovered:
        print("Uncovered: no plan page is known of these councils (valvewatch sources add URL --council NAME):")
        for each in uncovered:
            print(f"  {clean(each.council)}: {clean(each.why)}")


def _why(row: dict[str, Any], health: HealthConfig) -> str:
    """What is wrong with a source, in words; "" where nothing is."""
    from datetime import UTC, datetime

    from db.records import REASONS
    from monitor.health import ending, fewer

    words = [row["error"] or REASONS.get(row["reason"], row["reason"])]
    words.append(fewer(row) if row["fewer_runs"] else "")
    words.append(ending(row["certificate_until"], health, datetime.now(UTC)) if row["certificate_until"] else "")
    return "; ".join(each for each in words if each)


@app.command("add")
def add_paper(
    file: Annotated[Path, typer.Argument(help="The paper: PDF, Word, Excel, ...")],
    council: Annotated[str, typer.Option("--council", help="The council it is of, by any of its names.")],
    came_from: Annotated[str, typer.Option("--from", help='Where it came from: "FOI reply, 3 May".')],
    by: Annotated[str, typer.Option("--by", help="Who received it: default you, as this machine knows you.")] = "",
    title: Annotated[str, typer.Option("--title", help="Its title: default the file's name.")] = "",
    document: Annotated[
        int | None, typer.Option("--document", help="It is the next version of this document (its id).")
    ] = None,
) -> None:
    """Add a paper that you were given. Read, compared and told like any other, and marked as received by hand."""
    import mimetypes

    from monitor.cli.looking import canonical
    from monitor.nightly import add_by_hand

    config = settings()
    name = canonical(council)
    assert name is not None
    try:
        body = file.read_bytes()
    except OSError as fault:
        raise Refused(f"{file} cannot be read: {fault.strerror}.") from None
    media_type = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    report, version = add_by_hand(
        config, body, media_type, council=name, title=title or file.stem, came_from=came_from,
        received_by=by or this_person(), document_id=document,
    )  # fmt: skip
    if version is None:
        print(f"{file} was there already, byte for byte: nothing new.")
        return
    print(
        f"Added as version {version.id} of document {version.document_id}: {report.summary.changes} changes, "
        f"{report.sent} e-mails sent. Look: valvewatch show {version.id} --targets"
    )
    for each in report.unreadable:
        print(f"Kept, but could not be read: {clean(each)}", file=sys.stderr)
    if report.unreadable or report.unsent:
        raise typer.Exit(1)


@sources_app.command("add")
def add(
    url: Annotated[str, typer.Argument(help="The address of a page, a publication, a committee or a document.")],
    council: Annotated[str, typer.Option("--council", help='The council, by any of its names; "England" for the DfE.')],
    yes: Annotated[bool, typer.Option("--yes", help="Save without asking.")] = False,
) -> None:
    """Try an address, show what would be watched, then save it. Its kind is worked out, and it is fetched once."""
    from monitor.cli.looking import canonical
    from spiders.sources import append_source, load_sources
    from spiders.trial import look

    config = settings()
    name = canonical(council)
    assert name is not None
    neighbours = load_sources(config.sources_file, config.sources.only)
    found = look(url, name, config.network.allow, config.crawl.contact, neighbours=neighbours)
    if not found.ok:
        raise Refused(f"{url} was not added: {found.error}")
    print(f"{found.source.council}: {found.source.spider}: {found.source.url}")
    many = len(found.documents)
    print(f"Would watch {many} document{'' if many == 1 else 's'}" + (" or more:" if found.cut_short else ":"))
    for each in found.documents:
        print(
            f"  {clean(each.text) or '(no title)'}\n    {clean(each.url)}"
            + (f"  ({clean(each.why)})" if each.why else "")
        )
    for other in neighbours:
        if other.key == found.source.key and other.council != found.source.council:
            raise Refused(f"{url} is watched already, for {other.council}. Nothing was changed.")
        if other.key == found.source.key:
            print("It is watched already. Nothing was changed.")
            return
    path = config.sources_file or (config.file.parent if config.file else config.folder) / "sources.toml"
    try:
        wanted = yes or typer.confirm(f"Save it to {path}?", default=True)
    except typer.Abort:
        raise Refused("\nNobody answered, so nothing was saved. With --yes it is saved without asking.") from None
    if not wanted:
        print("Nothing was saved.")
        return
    append_source(path, found.source)
    print(f"Saved to {path}.")
    if config.sources_file is None:
        print(f'Now name that file in your settings:\n\n[sources]\nfile = "{path.name}"')


@sources_app.command("check")
def check(json: Json = False) -> None:
    """Fetch every source once and say what answered. Saves nothing."""
    from db.runs import state_of
    from spiders.sources import load_sources
    from spiders.trial import look

    config = settings()
    rows = []
    for source in load_sources(config.sources_file, config.sources.only):
        found = look(source, source.council, config.network.allow, config.crawl.contact)
        row = {
            "council": source.council, "spider": source.spider, "url": source.url,
            "status": state_of(found.reason), "reason": found.error, "documents": len(found.documents),
        }  # fmt: skip
        rows.append(row)
        if json:
            print_json([row])
    if not json:
        columns = {"council": "Council", "spider": "Kind", "url": "Address", "status": "State", "documents": "Documents", "reason": "Why"}  # fmt: skip
        print_table(rows, columns, "No sources.")
    if any(row["status"] != "ok" for row in rows):
        raise typer.Exit(1)
