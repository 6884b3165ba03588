"""Which pages we watch: sources.toml as shipped, and a user's own rows on top of it.

A row that cannot be used is refused with its file, its line and the mend, and all problems are told at once: somebody
who edits a list should not have to find them one by one.
"""

from __future__ import annotations

import difflib
import json
import logging
import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from importlib.resources import files
from pathlib import Path
from typing import Any, get_args

from db.errors import UnknownCouncil
from db.records import Source, SpiderKind
from spiders.guards import ANYWHERE, Fault, check_url
from spiders.naming import council_named

log = logging.getLogger(__name__)

KINDS: tuple[str, ...] = get_args(SpiderKind)
_KEYS: dict[str, type | tuple[type, ...]] = {
    "council": str,
    "spider": str,
    "url": str,
    "title": str,
    "confirmed": str,
    "words": list,
    "hosts": list,
    "depth": int,
    "max_documents": int,
    "look_back_days": int,
    "off": bool,
    # What only some spiders need; kept as text in Source.options.
    "committees": list,  # moderngov, cmis: names of committees to look through, in place of the common words
    "query": str,  # govuk_search
    "organisation": str,  # govuk_search: "department-for-education"
    "expired_certificate_until": date,  # take an expired certificate of this host until that day
}
_OPTIONS = ("committees", "query", "organisation", "expired_certificate_until")
_UNCOVERED_KEYS = ("council", "why", "confirmed")
_LIMITS = {"depth": (0, 4), "max_documents": (1, 2000), "look_back_days": (1, 4000)}


@dataclass(frozen=True)
class Problem:
    """What is wrong with one row, and the mend."""

    file: str
    line: int
    what: str
    mend: str

    def __str__(self) -> str:
        where = f"{self.file}, line {self.line}" if self.line else self.file  # 0: of the file as a whole
        return f"{where}: {self.what}. {self.mend}"


class SourceError(Exception):
    """Rows that cannot be used, all of them."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)


@dataclass(frozen=True)
class Uncovered:
    """A council of which no page with a plan is known: listed, so that it is not silently left out."""

    council: str
    why: str
    confirmed: str = ""


@dataclass(frozen=True)
class _Row:
    values: dict[str, Any]
    file: str
    line: int


def shipped_file() -> Path:
    return Path(str(files("spiders").joinpath("sources.toml")))


def load_sources(file: Path | None = None, only: bool = False) -> list[Source]:
    """The sources to watch, in the order of the files. Raises SourceError, which lists all problems.

    file: a user's own rows. A row with the spider and url of an earlier one takes its place; with `off = true` it
    removes it. only: leave out what we ship.
    """
    return load_all(file, only)[0]


def load_uncovered(file: Path | None = None, only: bool = False) -> list[Uncovered]:
    """The councils that are listed but of which nothing can be watched yet."""
    return load_all(file, only)[1]


def load_all(file: Path | None = None, only: bool = False) -> tuple[list[Source], list[Uncovered]]:
    """The sources, and the councils of which no plan page is known (committees may be looked through all the same).

    A user's source for such a council covers it.
    """
    problems: list[Problem] = []
    found: dict[tuple[str, str], Source] = {}
    rows_of: dict[tuple[str, str], _Row] = {}
    uncovered: dict[str, Uncovered] = {}
    for path in ([] if only else [shipped_file()]) + ([file] if file is not None else []):
        rows, bare = _read(path, problems)
        for row in rows:
            source = _take_source(row, found, problems)
            if source is not None:
                _tell_twice(row, source, rows_of, problems)
                uncovered.pop(source.council, None)
        for row in bare:
            _take_uncovered(row, uncovered, problems)
    if only and file is None:
        problems.append(
            Problem("the settings", 0, "[sources] only = true, but no file is named", "Set [sources] file.")
        )
    if problems:
        raise SourceError(problems)
    return list(found.values()), list(uncovered.values())


def _read(path: Path, problems: list[Problem]) -> tuple[list[_Row], list[_Row]]:
    """The rows of one file with the lines they begin on (tomllib does not tell lines)."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        tables = tomllib.loads(text)
    except FileNotFoundError:
        problems.append(Problem(str(path), 0, "there is no such file", "Write it, or correct [sources] file."))
        return [], []
    except (OSError, UnicodeDecodeError) as error:
        problems.append(Problem(str(path), 0, f"it cannot be read ({error})", "It has to be a text file in UTF-8."))
        return [], []
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        what = f"it is not in the form of a TOML file ({error})"
        problems.append(
            Problem(
                str(path),
                int(line[1]) if line else len(text.splitlines()),
                what,
                'Text stands in quotes: url = "https://..."',
            )
        )
        return [], []
    rows = {name: _rows_of(name, text, tables.get(name, []), path, problems) for name in ("source", "uncovered")}
    for name in tables:
        if name not in rows:
            line_ = _line_of(text, rf"^\s*\[*\s*{re.escape(name)}\b")
            problems.append(
                Problem(str(path), line_, f"[{name}] is not known here", "Rows are [[source]] or [[uncovered]].")
            )
    return rows["source"], rows["uncovered"]


def _rows_of(name: str, text: str, tables: Any, path: Path, problems: list[Problem]) -> list[_Row]:
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        line = _line_of(text, rf"^\s*\[?\s*{name}\b")
        problems.append(Problem(str(path), line, f"{name} is not a list of rows", f"Begin each row with [[{name}]]."))
        return []
    lines = [number for number, line in enumerate(text.splitlines(), 1) if re.match(rf"\s*\[\[\s*{name}\s*\]\]", line)]
    lines += [0] * (len(tables) - len(lines))
    return [_Row(table, str(path), line) for table, line in zip(tables, lines, strict=False)]


def _line_of(text: str, pattern: str) -> int:
    found = re.search(pattern, text, re.MULTILINE)
    return text.count("\n", 0, found.start()) + 1 if found else 0


def _take_source(row: _Row, found: dict[tuple[str, str], Source], problems: list[Problem]) -> Source | None:
    wrong = [Problem(row.file, row.line, what, mend) for what, mend in _problems_of(row.values)]
    if wrong:
        problems.extend(wrong)
        return None
    values = row.values
    key = (values["spider"], values["url"])
    if values.get("off"):
        if found.pop(key, None) is None:
            _tell_off(row, key, found, problems)
        return None
    options = {name: _as_text(values[name]) for name in _OPTIONS if name in values}
    source = Source(
        council=council_named(values["council"]),
        spider=values["spider"],
        url=values["url"],
        title=values.get("title", ""),
        confirmed=values.get("confirmed", ""),
        words=tuple(values.get("words", ())),
        hosts=tuple(name.lower() for name in values.get("hosts", ())),
        options=options,
        **{name: values[name] for name in _LIMITS if name in values},
    )
    found[key] = source
    return source


def _tell_twice(row: _Row, source: Source, rows_of: dict[tuple[str, str], _Row], problems: list[Problem]) -> None:
    """A second row of one spider and address in the same file: one of the two would silently not count."""
    key = (source.spider, source.url)
    before = rows_of.get(key)
    rows_of[key] = row
    if before is None or before.file != row.file:
        return
    council = council_named(before.values["council"])
    what = f"url = {source.url!r} stands in line {before.line} already, for {council}"
    several = "" if council == source.council else '; of a page about several councils write council = "England"'
    problems.append(Problem(row.file, row.line, what, f"Keep one of the two{several}."))


def _tell_off(row: _Row, key: tuple[str, str], found: dict[tuple[str, str], Source], problems: list[Problem]) -> None:
    """A row that switches nothing off: mistyped, or of a page that we no longer ship. The latter must not stop a night."""
    near = difflib.get_close_matches(key[1], [url for spider, url in found], 1, cutoff=0.93)
    if near:
        what = f"off = true, but no row before it has spider {key[0]} and url {key[1]}"
        problems.append(
            Problem(row.file, row.line, what, f"Did you mean {near[0]}? Copy spider and url from that row.")
        )
    else:
        log.warning("%s, line %d: switches off %s, which is not watched anyway", row.file, row.line, key[1])


def _as_text(value: Any) -> str:
    return "|".join(value) if isinstance(value, list) else str(value)


def _problems_of(values: dict[str, Any]) -> list[tuple[str, str]]:
    """(what is wrong, the mend) for each problem of a row."""
    wrong: list[tuple[str, str]] = []
    for name, value in values.items():
        wanted = _KEYS.get(name)
        if wanted is None:
            near = difflib.get_close_matches(name, _KEYS, 1)
            hint = f"Did you mean {near[0]}? " if near else ""
            wrong.append((f"{name!r} is no setting of a source", f"{hint}Allowed are: {', '.join(_KEYS)}."))
        elif not isinstance(value, wanted) or (wanted is int and isinstance(value, bool)):
            wrong.append((f"{name} = {value!r} is not {_FORMS[wanted]}", f"Write it as {_FORMS[wanted]}."))
        elif isinstance(value, list) and not all(isinstance(item, str) and item.strip() for item in value):
            wrong.append((f"{name} has something else than words in it", 'Write it as a list: ["one", "two"].'))
        elif isinstance(value, int) and name in _LIMITS and not _LIMITS[name][0] <= value <= _LIMITS[name][1]:
            low, high = _LIMITS[name]
            wrong.append((f"{name} = {value} is out of bounds", f"Choose a number from {low} to {high}."))
    for name in ("spider", "url") if values.get("off") else ("council", "spider", "url"):
        if name not in values:
            wrong.append((f"{name} is missing", f"Add a line: {name} = ..."))
    if isinstance(values.get("spider"), str) and values["spider"] not in KINDS:
        near = difflib.get_close_matches(values["spider"], KINDS, 1)
        hint = f"Did you mean {near[0]}? " if near else ""
        wrong.append((f"there is no spider {values['spider']!r}", f"{hint}Choose one of: {', '.join(KINDS)}."))
    if isinstance(values.get("url"), str):
        try:
            check_url(values["url"], ANYWHERE)
        except Fault as fault:
            wrong.append(
                (f"url = {values['url']!r}: {fault.words}", "Copy the whole address from a browser's address bar.")
            )
    if isinstance(values.get("council"), str) and not values.get("off"):
        wrong.extend(_problems_of_council(values["council"]))
    for host in values.get("hosts", []) if isinstance(values.get("hosts"), list) else []:
        if isinstance(host, str) and not re.fullmatch(
            r"(?=.{3,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+|\[?[0-9a-f:]+\]?", host.lower()
        ):
            wrong.append((f"hosts: {host!r} is no host name", 'Write the name alone: "documents.example.gov.uk".'))
    return wrong


_FORMS: dict[Any, str] = {
    str: "text in quotes",
    list: 'a list of words: ["one", "two"]',
    int: "a whole number",
    bool: "true or false",
    date: "a day: 2026-12-31",
}


def _problems_of_council(name: str) -> list[tuple[str, str]]:
    try:
        council_named(name)
    except UnknownCouncil as unknown:
        near = ", ".join(getattr(unknown, "near", ()) or ())
        mend = (
            f"Did you mean {near}?" if near else "Use a name of one of England's 153 education authorities, or England."
        )
        return [(f"there is no education authority {name!r}", mend)]
    return []


def _take_uncovered(row: _Row, uncovered: dict[str, Uncovered], problems: list[Problem]) -> None:
    values = row.values
    wrong = [
        (f"{name!r} is no setting of an uncovered council", f"Allowed are: {', '.join(_UNCOVERED_KEYS)}.")
        for name in values
        if name not in _UNCOVERED_KEYS
    ]
    wrong += [
        (f"{name} is missing", f'Add a line: {name} = "..."')
        for name in ("council", "why")
        if not isinstance(values.get(name), str)
    ]
    if isinstance(values.get("council"), str):
        wrong += _problems_of_council(values["council"])
    problems.extend(Problem(row.file, row.line, what, mend) for what, mend in wrong)
    if not wrong:
        council = council_named(values["council"])
        uncovered[council] = Uncovered(council, values["why"], str(values.get("confirmed", "")))


def append_source(path: Path, source: Source) -> None:
    """Add a row to a user's own file, made if it is not there; what stands in it is left as it is.

    Raises SourceError if the file with the new row could not be used.
    """
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    values = {"council": source.council, "spider": source.spider, "url": source.url, "title": source.title}
    confirmed = f"{datetime.now(UTC):%Y-%m-%d}, fetched by `valvewatch sources add`"
    rows = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items() if value]
    row = "\n".join(["[[source]]", *rows, f"confirmed = {json.dumps(confirmed)}", ""])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{before.rstrip()}\n\n{row}" if before.strip() else row, encoding="utf-8")
    try:
        load_sources(path, only=True)
    except SourceError:
        path.write_text(before, encoding="utf-8")
        raise
