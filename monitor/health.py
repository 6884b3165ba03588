"""What needs a person, and why: told to the operators once after some nights, and once when it is well again.

A source may not answer as it should (each way told apart), or give fewer documents than it used to; a host's certificate
may be about to end. Each is one Finding; telling of it once is a matter of what was told before.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from alerts.figures import counted, day
from db.records import REASONS

if TYPE_CHECKING:
    from db.store import Store
    from monitor.config import Config, HealthConfig

TOLD = "faults told"  # the note of what the operators were told of: key -> since when, and as what
BAD = ("failing", "blocked", "gone")
SEEN_WITHIN = timedelta(days=10)  # a certificate that we have not met for longer is nobody's business

_BY_HAND = 'add what you are given: valvewatch add FILE --council NAME --from "FOI reply, 3 May".'
_NEW_PAGE = "Find the new page, then: valvewatch sources add URL --council NAME."
MENDS = {
    "blocked": f"Ask the council's webmaster to let us in, or for the papers themselves, and {_BY_HAND} We obey and will "
    "not look behind the wall.",
    "login": f"What was public is no longer. Ask the council for the papers, and {_BY_HAND}",
    "robots": f"It asks robots to stay away, and we obey. Ask the council for the papers, and {_BY_HAND}",
    "robots_unknown": "Open /robots.txt of the site in a browser. While it cannot be read we stay away; if it lasts, ask the "
    "council's webmaster.",
    "rate_limited": "We ask too often: set a longer [crawl] delay.",
    "refused": "Our own rules refuse where it leads. Correct the row in your sources file, or name its host there.",
    "soft_404": f"The page was taken away, though the site does not say so to machines. {_NEW_PAGE}",
    "home": f"The page was taken away, and whoever asks is sent to the home page. {_NEW_PAGE}",
    "gone": _NEW_PAGE,
    "tls": "Tell the council's webmaster; until it is renewed nothing of it is read.",
    "failing": "Open it in a browser. If it is well there, wait; if not, the council may tell when it is back.",
    "none": "Open the page: its papers may have moved. If so, find them, then: valvewatch sources add URL --council NAME.",
    "certificate": "Tell the council's webmaster: from that day on nothing of it is read until it is renewed.",
}
"""What to do, by reason; where that says nothing, by state."""


@dataclass(frozen=True)
class Finding:
    """How one thing that can go wrong stands."""

    key: str  # stays while the thing stays
    what: str  # "Kent: https://www.kent.gov.uk/send", or a host
    state: str  # "failing", "blocked", "gone", "fewer", "certificate"; "well"; "" where tonight says nothing of it
    words: str  # what happened, or what is well again
    reason: str = ""  # one of REASONS, where there is one
    since: str = ""  # ISO 8601
    nights: int = 0  # in a row that it has not been well
    nights_so: int = 0  # in a row that it has been in this state
    at_once: bool = False  # it waits for no night

    @property
    def is_ill(self) -> bool:
        return self.state not in ("", "well")

    def needs_a_person(self, health: HealthConfig) -> bool:
        """Whether it has lasted long enough."""
        return self.is_ill and (self.at_once or self.nights >= health.nights)

    @property
    def mend(self) -> str:
        if not self.is_ill:
            return ""
        state = "none" if self.state == "fewer" else self.state
        return MENDS.get(self.reason) or MENDS.get(state, "")

    def as_json(self) -> dict[str, Any]:
        """For programs."""
        return asdict(self) | {"mend": self.mend}


def findings(
    sources: list[dict[str, Any]], certificates: list[dict[str, Any]], health: HealthConfig, now: datetime
) -> list[Finding]:
    """How everything stands, well or ill; sources and certificates are the rows of History."""
    found = [_answers(row) for row in sources] + [_count(row) for row in sources]
    return found + list(_certificates(certificates, health, now))


def _name(row: Mapping[str, Any]) -> str:
    return f"{row['council']}: {row['url']}"


def _answers(row: Mapping[str, Any]) -> Finding:
    key = f"{row['spider']} {row['url']}"
    if row["status"] not in BAD:
        return Finding(key, _name(row), "well" if row["status"] == "ok" else "", "it answers again")
    words = row["error"] or REASONS.get(row["reason"], row["reason"])
    return Finding(
        key, _name(row), row["status"], words, row["reason"], row["since"] or "", row["failed_runs"], row["state_runs"]
    )


def _count(row: Mapping[str, Any]) -> Finding:
    key = f"documents of {row['spider']} {row['url']}"
    if row["status"] != "ok":
        return Finding(key, _name(row), "", "")  # how many there are cannot be said while the page itself is not read
    if not row["fewer_runs"]:
        return Finding(key, _name(row), "well", f"{counted(row['found'], 'document')} found, as is usual there")
    runs = row["fewer_runs"]
    since = row["fewer_since"] or ""
    return Finding(key, _name(row), "fewer", fewer(row), row["fewer_why"], since, runs, runs)


def fewer(row: Mapping[str, Any]) -> str:
    """What is to say of a source that gives half of its documents or less: of none left, and of those left but lost."""
    usual, found, why = row["usual"], row["found"], row["fewer_why"]
    could = f": {REASONS.get(why, why)}" if why else ""
    if found:
        rest = f", others could not be had{could}" if why else ""
        return f"the page answers, but only {found} of {counted(usual, 'document')} usual there {'is' if found == 1 else 'are'} found{rest}"  # fmt: skip
    if why:
        return f"the page answers, but none of its documents could be had{could} ({usual} usual there)"
    return f"the page answers, but leads to no document any more ({usual} usual there)"


def _certificates(rows: list[dict[str, Any]], health: HealthConfig, now: datetime) -> Iterator[Finding]:
    for row in rows:
        if now - _moment(row["seen"]) > SEEN_WITHIN:
            continue
        key, host, words = f"certificate of {row['host']}", row["host"], ending(row["until"], health, now)
        if words:
            yield Finding(key, host, "certificate", words, at_once=True)
        else:
            yield Finding(key, host, "well", f"its certificate is good until {day(_moment(row['until']))}")


def ending(until: str, health: HealthConfig, now: datetime) -> str:
    """What is to say of a certificate that ends then (ISO 8601); "" where there is time enough."""
    end = _moment(until)
    if end - now > timedelta(days=health.certificate_days):
        return ""
    return f"its certificate {'ends' if end > now else 'ended'} on {day(end)}"


def _moment(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)


# --- Telling ----------------------------------------------------------------------------------------------------------


def report_faults(store: Store, run_id: int, config: Config, now: datetime) -> None:
    """Put a message to each operator into the outbox if something newly needs a person, or is newly well again.

    What was told is told anew only where it has become another trouble (a site that was down has put up a wall), and
    that has lasted as long.
    """
    from alerts.faults import FaultReport, Trouble

    with closing(store.history()) as past:
        found = findings(list(past.sources()), list(past.certificates()), config.health, now)
    before = _told(store.note(TOLD))
    told: dict[str, dict[str, Any]] = {}
    fresh: list[Finding] = []
    over: list[Trouble] = []
    for each in found:
        was = before.get(each.key)
        if was is None:
            if each.needs_a_person(config.health):
                fresh.append(each)
                told[each.key] = {"since": each.since, "as": [each.state]}
        elif each.state == "well":
            over.append(Trouble(each.what, each.words, was["since"]))
        elif each.is_ill and each.state not in was["as"] and each.nights_so >= config.health.nights:
            fresh.append(each)
            told[each.key] = {"since": was["since"], "as": [*was["as"], each.state]}
        else:
            told[each.key] = was
    if fresh or over:
        new = tuple(Trouble(e.what, e.words, e.since, e.mend, e.nights) for e in fresh)
        report = FaultReport(new=new, over=tuple(over), lasting=len(told) - len(fresh), run_id=run_id)
        for operator in config.operators:
            store.add_message(
                run_id, operator.address, operator.name, kind="operator", subject="", payload=report.as_payload(),
                now=now, once=f"faults {run_id}",
            )  # fmt: skip
    store.set_note(TOLD, told, now)


def _told(note: Any) -> dict[str, dict[str, Any]]:
    """key -> {"since", "as": the states told}; a note of an older form knew since when alone."""
    if not isinstance(note, dict):
        return {}
    return {key: was if isinstance(was, dict) else {"since": was, "as": list(BAD)} for key, was in note.items()}
