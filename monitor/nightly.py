"""run_night(config): one nightly run, its steps in order, said once.

1 the sources are loaded, the run begun (nobody else may be at it: a lease)
2 a child process crawls them and saves what came
3 each version not read yet is read, its targets found and compared, and all of that recorded in one transaction
4 documents that went or came back are recorded
5 what is in the outbox is sent
6 the run is ended, and what needs a person is told to the operators
"""

from __future__ import annotations

import contextlib
import logging
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cmp_to_key
from typing import Any, Literal

from alerts.channels import Channel
from alerts.wording import headline, side_words, topic
from db.errors import StoreError
from db.measures import FAMILIES, family_of
from db.records import REASONS, Change, MissingDocument, Reading, RunSummary, Source, Target, Unreadable, Version
from db.store import Store
from monitor import reread
from monitor.alone import alone
from monitor.announcing import Stood, notes_on
from monitor.comparing import Findings, compare, fingerprint, identity_doubt, likeness, not_stated
from monitor.config import Config
from monitor.crawling import BEYOND_CRAWL_MINUTES, Stopped, Tell, crawl
from monitor.health import report_faults
from monitor.posting import post, publish_feed
from monitor.readers import recipients_of
from monitor.reading import read
from monitor.sandbox import Limits, Sandbox
from monitor.series import is_later, series_of
from monitor.status import BY_HAND
from monitor.targets import find_targets
from monitor.targets.periods import same_year
from monitor.telling import tell_first_sight, unseen
from spiders.sources import load_sources

log = logging.getLogger("valvewatch.nightly")

READER = 15
"""Numbers the reading and finding code. Raise it when their output changes: everything is then read again, quietly."""

LIKE_ENOUGH = 0.5  # likeness from which a document at a new address is taken for the old one revised

SERIES_LIKE_ENOUGH = 0.25  # the same, where the two titles differ only in dates and versions: "Plan v2", "Plan v3"

Outcome = Literal["ok", "attention", "failed"]


@dataclass(frozen=True)
class Failing:
    """An address that could not be checked in this run, and why, in words."""

    council: str
    url: str
    reason: str
    entry: bool = True  # a source's own address: the source as a whole was not checked


@dataclass(frozen=True)
class NightReport:
    """What one run did: for the summary on the terminal and the exit code."""

    summary: RunSummary
    failing: tuple[Failing, ...] = ()
    unreadable: tuple[str, ...] = ()
    sent: int = 0
    unsent: int = 0
    first_sight: int = 0  # sources seen for the first time

    @property
    def exit_code(self) -> int:
        """0 all checked, 1 some source or message needs attention, 2 the run failed."""
        return {"ok": 0, "attention": 1}.get(self.summary.outcome, 2)


@dataclass
class _Night:
    """What the steps of one run share."""

    config: Config
    store: Store
    run_id: int
    box: Sandbox
    clock: Callable[[], datetime]
    tell: Tell
    stopping: Callable[[], bool]
    late: Callable[[], bool] = lambda: False  # the run's time is up: what is not read yet waits for the next night
    left: int = 0  # versions that wait
    unreadable: list[str] = field(default_factory=list)
    begun: dict[int, Callable[[], tuple[Reading, list[Target]]]] = field(default_factory=dict)

    def look_ahead(self, versions: Iterable[Version]) -> None:
        """Have these read side by side, as their turn comes soon."""
        for version in versions:
            if version.id not in self.begun:
                with contextlib.suppress(StoreError):  # told when its turn comes
                    body = self.store.body(version)
                    self.begun[version.id] = self.box.start(examine, body, version.media_type)

    def examined(self, version: Version) -> tuple[Reading, list[Target]]:
        """What a version says, and its targets. Raises Unreadable, StoreError."""
        begun = self.begun.pop(version.id, None)
        return begun() if begun else self.box.call(examine, self.store.body(version), version.media_type)


def utc_now() -> datetime:
    return datetime.now(UTC)


def run_night(
    config: Config,
    *,
    clock: Callable[[], datetime] = utc_now,
    tell: Tell = lambda step, done, total: None,
    channel: Channel | None = None,
    stopping: Callable[[], bool] = lambda: False,
) -> NightReport:
    """One nightly run, now. stopping is asked between two documents whether to end early.

    Raises AnotherRun if one is going on, StoreError, SourceError, CrawlFailed or Stopped if this one could not be
    done. What was saved before stays, and the next run goes on from there.
    """
    sources = load_sources(config.sources_file, config.sources.only)
    with Store.open(config.database_url, config.archive_dir) as store, alone(store, clock) as held:
        run_id = store.start_run(clock())
        limit = time.monotonic() + 60 * (config.crawl.deadline_minutes + BEYOND_CRAWL_MINUTES)

        def ending() -> bool:
            held.check()
            return stopping()

        log.info("run %s begins: %s sources", run_id, len(sources), extra={"run": run_id})
        try:
            store.save_sources(sources)
            new = unseen(store)
            crawl(config, run_id, store, sources, clock, tell, ending)
            limits = Limits(seconds=config.reading.seconds, memory_mb=config.reading.memory_mb)
            with Sandbox(limits) as box:
                night = _Night(config, store, run_id, box, clock, tell, ending, lambda: time.monotonic() > limit)
                process_versions(night)
            held.check()
            document_changes(night)
            failing = _failing(store, run_id)
            outcome = _outcome(sources, failing, night.unreadable)
            reason = "nothing could be reached" if outcome == "failed" else ""
            if night.left:
                outcome = "attention" if outcome == "ok" else outcome
                reason = f"its time was up, {night.left} documents wait to be read"
            summary = store.finish_run(run_id, clock(), outcome, reason)
            words = [f"{each.council}: {each.url}: {each.reason}" for each in failing]
            first = tell_first_sight(store, config, run_id, new, words, night.unreadable, clock())
            report_faults(store, run_id, config, clock())
            held.check()
            results = post(store, config, clock(), channel)
            fault_of_feed = publish_feed(store, config, clock())
            unsent = results.failed + results.refused
            problems = [*results.problems, *([fault_of_feed] if fault_of_feed else [])]
            if (unsent or results.held or fault_of_feed) and outcome == "ok":
                summary = store.finish_run(run_id, clock(), "attention", "; ".join(problems))
        except BaseException as fault:
            with contextlib.suppress(Exception):
                store.finish_run(run_id, clock(), "failed", str(fault) or type(fault).__name__)
            raise
        return NightReport(summary, tuple(failing), tuple(night.unreadable), results.sent, unsent, first)


def add_by_hand(
    config: Config, body: bytes, media_type: str, *, council: str, title: str, came_from: str, received_by: str,
    document_id: int | None = None, clock: Callable[[], datetime] = utc_now,
) -> tuple[NightReport, Version | None]:  # fmt: skip
    """Keep a paper that a person was given, read it, compare it and tell the readers, as a night does what it fetched.

    Gives the version made, None where these bytes were the latest already. Raises AnotherRun, StoreError.
    """
    with Store.open(config.database_url, config.archive_dir) as store, alone(store, clock):
        run_id = store.start_run(clock(), kind=BY_HAND)
        try:
            version_id = store.save_by_hand(
                body, media_type, council=council, title=title, came_from=came_from, received_by=received_by,
                now=clock(), run_id=run_id, document_id=document_id,
            )  # fmt: skip
            limits = Limits(seconds=config.reading.seconds, memory_mb=config.reading.memory_mb)
            with Sandbox(limits) as box:
                night = _Night(config, store, run_id, box, clock, lambda *_: None, lambda: False)
                process_versions(night)
            summary = store.finish_run(run_id, clock(), "attention" if night.unreadable else "ok")
            results = post(store, config, clock())
        except BaseException as fault:
            with contextlib.suppress(Exception):
                store.finish_run(run_id, clock(), "failed", str(fault) or type(fault).__name__)
            raise
        report = NightReport(
            summary, (), tuple(night.unreadable), results.sent, results.failed + results.refused
        )  # fmt: skip
        return report, None if version_id is None else store.version(version_id)


def _outcome(sources: Sequence[Source], failing: Sequence[Failing], unreadable: Sequence[str]) -> Outcome:
    if sources and len({f.url for f in failing if f.entry}) >= len({s.url for s in sources}):
        return "failed"
    return "attention" if failing or unreadable else "ok"


def _failing(store: Store, run_id: int) -> list[Failing]:
    """What could not be checked in this run; of a source that failed as a whole, the source alone."""
    rows = store.failing(run_id)
    whole = {row.source for row in rows if row.entry}
    return [
        Failing(row.council, row.url, row.error or REASONS.get(row.reason, row.reason), row.entry)
        for row in rows
        if row.entry or row.source not in whole
    ]


# --- Each version -----------------------------------------------------------------------------------------------------


def examine(body: bytes, media_type: str) -> tuple[Reading, list[Target]]:
    """Read a document and find its targets. Runs in the sandbox's child: documents come from strangers."""
    reading = read(body, media_type)
    return reading, find_targets(reading)


def process_versions(night: _Night) -> None:
    """Read, compare and record everything that this READER has not read yet, oldest first."""
    versions = night.store.unread_versions(READER, night.clock())
    for done, version in enumerate(versions):
        if night.stopping():
            raise Stopped
        if night.late():
            night.left = len(versions) - done
            log.error("the run's time is up: %s versions wait to be read", night.left, extra={"run": night.run_id})
            return
        night.tell("reading", done, len(versions))
        night.look_ahead(versions[done : done + night.box.limits.processes])
        if night.store.version(version.id) is None:
            night.begun.pop(version.id, None)
            continue  # folded into another meanwhile: the same bytes at two addresses of one document
        try:
            process_version(night, version)
        except Unreadable as fault:  # the version before it, not this one: nothing to compare with
            log.warning(
                "%s: %s", version.url, fault.words, extra={"run": night.run_id, "document": version.document_id}
            )
    if versions:
        night.tell("reading", len(versions), len(versions))


def process_version(night: _Night, version: Version) -> None:
    """One version, wholly: either all of it is recorded or it is still unread."""
    store = night.store
    # Our reading improved: that is not the council's news. What could not be read until now is, once it can.
    again = version.read_by is not None and not version.unreadable
    try:
        reading, targets = night.examined(version)
    except Unreadable as fault:
        _record_unreadable(night, version, fault, version.read_by is not None)
        return
    print_of = fingerprint(reading)
    if again:
        reread.note(night.config.archive_dir.parent / "logs", READER, version, store.targets_of(version), targets)
        _record(night, version, print_of, targets, [], quiet=True)
        return
    stood_at = ""  # where the document was until now, if it has moved
    before = store.version_before(version)
    if before is None and not store.is_baseline(version):
        before = _predecessor(night, version, reading)
        if before is not None:
            stood_at = _address(night, before)
            adopted = store.adopt(version.id, before.document_id)
            if adopted != version.id:  # the very same bytes, at another address
                note = f"address changed from {stood_at} to {version.url}"
                _document_change(night, before, Change("document_moved", material=False, notes=(note,)))
                return
            version = store.version(version.id) or version
            before = store.version_before(version) or before
    if (
        before is not None
        and not stood_at
        and _is_page(version)
        and before.read_by is not None
        and before.read_by < READER
    ):
        process_version(
            night, before
        )  # each answer of a page has other bytes, so it is never the latest to be read again
    if before is not None and not stood_at and _is_page(version) and store.fingerprint_of(before) == print_of:
        store.merge_version(version.id, before.id)
        return
    if before is None:
        baseline = store.is_baseline(version)
        last = None if baseline else _last_of_series(night, version)
        changes = [] if baseline else _first_seen(night, version, targets, last)
        _record(
            night, version, print_of, targets, changes, quiet=baseline, baseline=baseline,
            compared_with=last[0] if last else None,
        )  # fmt: skip
        return
    changes = _changes(night, before, version, Findings(reading, tuple(targets)), print_of, stood_at)
    _record(night, version, print_of, targets, changes, quiet=False)


def _address(night: _Night, version: Version) -> str:
    """Where the document of a version stands now, which after a move is not where the version was first seen."""
    with contextlib.closing(night.store.history()) as past:
        document = past.document(str(version.document_id))
    return str(document["url"]) if document else version.url


def _is_page(version: Version) -> bool:
    return "html" in version.media_type.lower()


def _predecessor(night: _Night, version: Version, reading: Reading) -> Version | None:
    """The document that this one, first seen now, replaces: its link left the page, and it reads alike."""
    best: tuple[float, Version] | None = None
    for candidate in night.store.candidates_for(version):
        if candidate.sha256 == version.sha256:
            return candidate
        with contextlib.suppress(Unreadable):
            old, _ = night.examined(candidate)
            alike = likeness(old, reading)
            series = series_of(version.title)
            enough = SERIES_LIKE_ENOUGH if series and series == series_of(candidate.title) else LIKE_ENOUGH
            if alike >= enough and (best is None or alike > best[0]):
                best = (alike, candidate)
    return best[1] if best else None


def _last_readable(night: _Night, version: Version | None) -> tuple[Version, Findings] | None:
    """The version itself or the nearest one before it that can be read. Read by today's reader: like with like."""
    while version is not None:
        try:
            reading, targets = night.examined(version)
            return version, Findings(reading, tuple(targets))
        except Unreadable:
            version = night.store.version_before(version)
    return None


def _changes(
    night: _Night, before: Version, version: Version, after: Findings, print_of: str, stood_at: str
) -> list[Change]:
    """What to say of a document that has a version before this one. stood_at: its old address, "" if it is the same."""
    address = f"address changed from {stood_at} to {version.url}"
    readable = _last_readable(night, before)
    if readable is None:
        return [
            Change("document_revised", notes=("the version before could not be read, so what changed is not known",))
        ]
    old_version, old = readable
    doubt = identity_doubt(old.reading, after.reading, version.council)
    if doubt:
        note = f"identity doubt: {doubt}. Its figures were not compared; open both before you act"
        return [Change("document_revised", notes=(note,))]
    own = _before_stranger(night, old_version, old, after, version.council)
    if own is not None:
        old_version, old = own
    changes = compare(old, after)
    stood = Stood(old_version, old.reading, night.store.with_last_words(old_version))
    stands = Stood(version, after.reading)
    changes = [replace(each, notes=(*each.notes, *notes_on(each, stood, stands))) for each in changes]
    news = any(change.material for change in changes)
    same = fingerprint(old.reading) == print_of
    if own is not None:
        note = (
            f"the doubt is over: its own document stands here again, compared with version {old_version.id} of before"
        )
        changes.append(Change("document_revised", notes=(note,)))
    elif stood_at and same:
        changes.append(Change("document_moved", material=False, notes=(address,)))
    elif not same or not stood_at:
        words = (address,) if stood_at else ("cosmetic",) if not news else ()
        changes.append(Change("document_revised", material=False, notes=words))
    return changes


def _before_stranger(
    night: _Night, old_version: Version, old: Findings, after: Findings, council: str
) -> tuple[Version, Findings] | None:
    """The last version that was the document's own, where another council's stood in its place since; else None."""
    if not identity_doubt(after.reading, old.reading, council):
        return None
    earlier = _last_readable(night, night.store.version_before(old_version))
    if earlier is None or not identity_doubt(earlier[1].reading, old.reading, council):
        return None
    return earlier


MOST_NAMED = 4  # targets named in one note on a new document; the rest are counted


def _first_seen(
    night: _Night, version: Version, targets: Sequence[Target], last: tuple[Version, Findings] | None
) -> list[Change]:
    """The news of a document that was not there before; of a new report, what it states otherwise than the one before it.

    A target that another document of the council states already is no news.
    """
    planned = _by_weight(target for target in targets if target.basis == "target")
    fresh = not_stated(planned, _stated_elsewhere(night, version))
    if last is None:
        return [_new_document(targets, planned, fresh, ())]
    before, findings = last
    title = before.title or before.url
    against = f"compared with the report before it in its series, “{title}” (version {before.id})"
    compared = [change for change in compare(list(findings.targets), list(targets)) if change.material]
    moved = [change for change in compared if _moved(change)]
    told = {id(change.after) for change in moved}
    fresh = [target for target in fresh if id(target) not in told]
    # What was a target and is none now, or only came with the last report, is said in a note: reports leave things out.
    left_out = [c.before for c in compared if c.kind == "target_removed" and c.before and c.before.basis == "target"]
    dropped = not_stated(left_out, targets)
    notes = [against]
    if dropped:
        notes.append(_named("stated by the report before it and not by this one", dropped))
    own = [target for target in fresh if target.value is not None and family_of(target.measure) != "money"]
    rest = [target for target in fresh if target not in own]
    changes = [replace(change, notes=(*change.notes, against)) for change in (*moved, *compare([], own))]
    return [_new_document(targets, planned, rest, notes), *changes]


def _stated_elsewhere(night: _Night, version: Version) -> list[Target]:
    """The targets that the council's other documents state, in their latest versions."""
    with contextlib.closing(night.store.history()) as past:
        rows = [row for row in past.documents(version.council) if row["id"] != version.document_id]
    latest = [night.store.latest_version(row["id"]) for row in rows if row["latest_version"] is not None]
    found = [target for each in latest if each is not None for target in night.store.targets_of(each)]
    return [target for target in found if target.basis == "target"]


def _by_weight(targets: Iterable[Target]) -> list[Target]:
    order = list(FAMILIES)
    return sorted(targets, key=lambda target: order.index(family_of(target.measure) or "money"))


def _new_document(
    targets: Sequence[Target], planned: Sequence[Target], fresh: Sequence[Target], notes: Sequence[str]
) -> Change:
    """A document that was not there before is news if it speaks of anything we watch; what it plans anew is named."""
    counted = f"{len(targets)} figures and commitments found, {len(planned)} of them planned"
    if planned and not fresh and not notes:
        counted += ", all of these stated already by other documents of the council"
    named = [headline(Change("target_added", after=target)) for target in _by_weight(fresh)]
    named = list(dict.fromkeys(named))
    rest = len(named) - MOST_NAMED
    named = [*named[:MOST_NAMED], *([f"and {rest} more such"] if rest > 0 else [])]
    return Change("document_new", notes=(counted, *notes, *named), material=bool(targets))


def _named(what: str, targets: Sequence[Target]) -> str:
    """One note on several targets, the weightiest named and the rest counted."""
    said = list(
        dict.fromkeys(f"{topic(Change('target_removed', before=t))}, {side_words(t)}" for t in _by_weight(targets))
    )
    rest = len(said) - MOST_NAMED
    return f"{what}: {'; '.join(said[:MOST_NAMED])}" + (f"; and {rest} more" if rest > 0 else "")


def _moved(change: Change) -> bool:
    """Whether two reports of a series state one target otherwise: another figure for its year, or another year for it.

    Sums of two years are two sums.
    """
    before, after = change.before, change.after
    if change.kind != "target_altered" or before is None or after is None or before.measure != after.measure:
        return False
    if not before.basis == after.basis == "target":
        return False
    put_off = before.period and after.period and before.value == after.value is not None
    return same_year(before.period, after.period) or bool(put_off and family_of(after.measure) != "money")


def _last_of_series(night: _Night, version: Version) -> tuple[Version, Findings] | None:
    """The report before this one: same council, same source, a title that differs only in dates and the like."""
    series = series_of(version.title)
    if not series:
        return None
    with contextlib.closing(night.store.history()) as past:
        rows = [
            row
            for row in past.documents(version.council)
            if row["source"] == version.source
            and row["latest_version"] is not None
            and series_of(row["title"]) == series
        ]
    mine = next((row for row in rows if row["id"] == version.document_id), None)
    # An older report put up late is no news against a newer one.
    rows = [row for row in rows if row is not mine and (mine is None or not is_later(row, mine))]
    for row in sorted(sorted(rows, key=_by_id), key=cmp_to_key(_in_order), reverse=True):
        found = _last_readable(night, night.store.latest_version(row["id"]))
        if found is not None:
            return found
    return None


def _by_id(row: Mapping[str, Any]) -> int:
    return int(row["id"])


def _in_order(one: Mapping[str, Any], other: Mapping[str, Any]) -> int:
    return is_later(one, other) - is_later(other, one)


def _record_unreadable(night: _Night, version: Version, fault: Unreadable, again: bool) -> None:
    log.warning("%s: %s", version.url, fault.words, extra={"run": night.run_id, "document": version.document_id})
    changes = [] if again else [Change("document_unreadable", notes=(fault.words,), material=False)]
    if not again:
        night.unreadable.append(f"{version.council}: {version.title or version.url}: {fault.words}")
    night.store.record(
        version, reader=READER, fingerprint="", targets=[], changes=changes, recipients=[], run_id=night.run_id,
        detected_at=night.clock(), unreadable=fault.words,
    )  # fmt: skip


def _record(
    night: _Night,
    version: Version,
    print_of: str,
    targets: Sequence[Target],
    changes: Sequence[Change],
    *,
    quiet: bool,
    baseline: bool = False,
    compared_with: Version | None = None,
) -> None:
    recipients = [] if quiet else [
        (index, address, name)
        for index, change in enumerate(changes)
        for address, name in recipients_of(change, version.council, night.config.readers)
    ]  # fmt: skip
    night.store.record(
        version, reader=READER, fingerprint=print_of, targets=targets, changes=changes, recipients=recipients,
        run_id=night.run_id, detected_at=night.clock(), baseline=baseline,
        compared_with=compared_with,
    )  # fmt: skip


# --- Documents that went or came back -----------------------------------------------------------------------------------


WITHDRAWN_WORDS = {
    "unlinked": "its page no longer links to it",
    "gone": "its address answers that it is gone",
    "home": "its address now leads to the site's home page",
    "publisher": "its publisher marks it as withdrawn, though it can still be read",
}
MANY = 3  # more documents of one source than this gone together: a redesign more likely than a purge
RUNS_FOR_MANY = 2  # further runs that must find them gone before we believe it


def document_changes(night: _Night) -> None:
    """Record which documents went and which came back, of pages that were read well in this run."""
    store = night.store
    missing = store.withdrawn_candidates(night.run_id)
    by_source: dict[str, int] = {}
    for each in missing:
        by_source[each.source] = by_source.get(each.source, 0) + 1
    for each in missing:
        said_so = each.why == "publisher"
        if not said_so and by_source[each.source] > MANY and each.runs_since < RUNS_FOR_MANY:
            continue  # wait and see
        if each.why in ("gone", "home") and each.linked and not each.runs_since:
            # Its page still leads there, or it is a source's own: a bad night more likely, so look once more. A page and
            # the files on it that went together are told together.
            continue
        note = f"{WITHDRAWN_WORDS.get(each.why, each.why)}; our saved copy stays"
        notes = (note, *((f"its publisher's note: {each.note}",) if said_so and each.note else ()))
        # Withdrawn already when it was first seen: part of the baseline.
        quiet = (
            said_so
            and each.version is not None
            and each.version.run_id == night.run_id
            and store.is_baseline(each.version)
        )
        _missing_change(night, each, Change("document_withdrawn", notes=notes, material=not quiet), quiet=quiet)
    for each in store.returned_documents(night.run_id):
        _missing_change(night, each, Change("document_back", notes=("it is there again",)))


def _missing_change(night: _Night, each: MissingDocument, change: Change, *, quiet: bool = False) -> None:
    recipients = [] if quiet else recipients_of(change, each.council, night.config.readers)
    night.store.record_document_change(
        each.document_id, change, recipients=recipients, run_id=night.run_id, detected_at=night.clock(),
    )  # fmt: skip


def _document_change(night: _Night, version: Version, change: Change) -> None:
    night.store.record_document_change(
        version.document_id, change, recipients=recipients_of(change, version.council, night.config.readers),
        run_id=night.run_id, detected_at=night.clock(), version=version,
    )  # fmt: skip
