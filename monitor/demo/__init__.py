"""The demonstration: the nightly run itself, over six nights of a sample site that ships with the project.

Nothing here stands in for the real thing: the same crawl, store, reading, comparing and e-mails, on loopback.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from monitor.config import load_config
from monitor.demo.site import NIGHTS, PUBLICATION, SampleSite, sample_site

STORY = {
    1: "First sight of six sites: a GOV.UK page with three agreements, and five councils' plans.",
    2: "Nothing new, though pages have other furniture and stamps, and one PDF was saved again with other metadata.",
    3: "Kent's PDF plan cuts a target, a cell of Norfolk's workbook is lower, and Bury's page has a new report.",
    4: "Torbay's site is down.",
    5: "Torbay's site is back, with nothing changed.",
    6: "GOV.UK replaces Bury's agreement by a revised one, at a new address.",
}

SOURCES = (
    ("England", "govuk_publication", "govuk", PUBLICATION),
    ("Kent", "page", "kent", "/safety-valve"),
    ("Bury", "page", "bury", "/send/dsg"),
    ("Norfolk", "page", "norfolk", "/schools-forum/plan"),
    ("Torbay", "page", "torbay", "/dsg-management-plan"),
    ("Rotherham", "moderngov", "rotherham", "/ieListMeetings.aspx?CId=436"),
)


def write_settings(folder: Path, site: SampleSite) -> Path:
    """The sources and settings of the demonstration, as files that a person can read. Returns the settings' path."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = "\n".join(
        f'[[source]]\ncouncil = "{council}"\nspider = "{spider}"\nurl = "{site.url(host, path)}"\n'
        f'confirmed = "sample site"\n'
        for council, spider, host, path in SOURCES
    )
    (folder / "sources.toml").write_text(rows, encoding="utf-8")
    settings = folder / "valvewatch.toml"
    settings.write_text(
        '[store]\ndatabase = "valvewatch.db"\narchive = "archive"\n\n'
        '[sources]\nfile = "sources.toml"\nonly = true\n\n'
        '[crawl]\ncontact = "demo@charity.example"\ndelay = 0.0\ntimeout = 10.0\nretry_wait = 0.2\n\n'
        '[network]\nallow = ["127.0.0.0/8"]\n\n'
        '[email]\nfrom = "Valvewatch <valvewatch@charity.example>"\noutbox = "outbox"\n\n'
        '[[readers]]\nname = "Policy team"\naddress = "policy@charity.example"\n\n'
        '[[operators]]\nname = "Office"\naddress = "office@charity.example"\n',
        encoding="utf-8",
    )
    return settings


def play(folder: Path | None = None) -> int:
    """All nights, told as they pass. Returns the exit code: 0 if each night went as it should."""
    from monitor.logs import set_up
    from monitor.nightly import run_night

    folder = (folder or Path(tempfile.mkdtemp(prefix="valvewatch-demo-"))).resolve()
    if (folder / "valvewatch.db").exists():
        print(f"{folder} holds a demonstration already. Name another folder.", file=sys.stderr)
        return 2
    went_wrong = False
    with sample_site() as site:
        settings = write_settings(folder, site)
        config = load_config(settings)
        set_up(config)
        print(f"The sample site is on this machine alone, and every figure on it is invented.\nData: {folder}\n")
        for night in range(1, NIGHTS + 1):
            site.set_night(night)
            before = _mails(config.outbox_dir)
            print(f"Night {night}. {STORY[night]}", flush=True)
            report = run_night(config)
            _tell(report.summary.id, settings)
            s = report.summary
            print(
                f"  {s.checked} of {s.sources} sources checked, {s.unchanged} answers unchanged, {s.new_versions} new versions."
            )
            for failing in report.failing:
                print(f"  Not checked: {failing.council}: {failing.reason}")
            for path in sorted(_mails(config.outbox_dir) - before):
                print(f"  E-mail to {_header(path, 'To')}: {_header(path, 'Subject')}\n    {path}")
            if not _mails(config.outbox_dir) - before:
                print("  No e-mail.")
            print(flush=True)
            went_wrong |= report.exit_code != (1 if night == 4 else 0)
    print("Look back at what was kept, for instance:")
    for words in ("changes", "targets --council kent --measure ehc_plans", "history 1"):
        print(f"  valvewatch --config {settings} {words}")
    return 1 if went_wrong else 0


def _tell(run_id: int, settings: Path) -> None:
    """What one night found, a line a change."""
    from contextlib import closing

    from db.history import History
    from monitor.cli.rendering import row_sentence

    config = load_config(settings)
    with closing(History.open(config.database_url, config.archive_dir)) as past:
        rows = list(past.changes(run=run_id))
    for row in rows:
        if row["alerted"]:
            print(f"  Found: {row['council']}: {row_sentence(row)}")


def _mails(folder: Path) -> set[Path]:
    return set(folder.glob("*.eml"))


def _header(path: Path, name: str) -> str:
    from email import message_from_bytes, policy

    return str(message_from_bytes(path.read_bytes(), policy=policy.default)[name])
