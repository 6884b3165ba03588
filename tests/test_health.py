"""What operators hear of silent sources over real nights: each trouble told apart, once, and once when it is over."""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import ssl
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from email.message import EmailMessage
from pathlib import Path

import pytest
import trustme

from monitor.config import ConfigError, HealthConfig, load_config
from monitor.health import findings
from monitor.nightly import run_night
from tests.nights import Installation, mail_server, use_server
from tests.site import Site, source_row
from tests.test_alerts_sending import Server

OFFICE = "office@charity.example"
WALL = "<html><head><title>Just a moment...</title></head><body>Enable JavaScript and cookies to continue</body></html>"
LOGIN = "<html><head><title>Sign in</title></head><body><h1>Sign in</h1><input type=password></body></html>"
TROUBLES = {  # the source -> what the operators are to read of it
    "down": "it has a fault of its own (status 503)",
    "wall": "it asked for proof that we are human",
    "refusal": "it refused us (status 403)",
    "login": "it asks for a login",
    "soft-404": "it says “Page not found”, though with status 200",
    "home": "the site's home page, instead",
    "gone": "it answered that the page is not there (status 404)",
    "none": "the page answers, but leads to no document any more (4 usual there)",
    "half": "the page answers, but only 2 of 4 documents usual there are found",
    "lost": "the page answers, but none of its documents could be had: it refused us",
}
QUIET = ("steady", "blip", "three of four")
BACK = {"none": "4 documents found", "half": "4 documents found", "lost": "4 documents found"}
LAST = 8
WIDE = {**os.environ, "COLUMNS": "400"}


def page(site: Site, *numbers: int) -> None:
    links = "".join(f"<li><a href='/plan{n}.html'>DSG management plan {n}</a></li>" for n in numbers)
    site.page("/send/plans", f"<h1>DSG management plans</h1><p>Our high needs plans.</p><ul>{links}</ul>")


def well(site: Site) -> None:
    site.pages.clear()
    site.page("/", "<h1>Welcome to the council</h1>")
    page(site, 1, 2, 3, 4)
    for number in range(1, 5):
        words = f"<h1>DSG management plan {number}</h1><p>Our schools forum met on {number} May.</p>"
        site.page(f"/plan{number}.html", words, title=f"DSG management plan {number}")


def ill(site: Site, kind: str) -> None:
    if kind == "down":
        site.add("/send/plans", "", status=503)
    elif kind == "wall":
        site.add("/send/plans", WALL, status=403, headers={"cf-mitigated": "challenge"})
    elif kind == "refusal":
        site.add("/send/plans", "<h1>Forbidden</h1>", status=403)
    elif kind == "login":
        site.redirect("/send/plans", "/account/login")
        site.add("/account/login", LOGIN)
    elif kind == "soft-404":
        site.page("/send/plans", "<h1>Page not found</h1>", title="Page not found")
    elif kind == "home":
        site.redirect("/send/plans", "/")
    elif kind == "gone":
        site.remove("/send/plans")
    elif kind == "none":
        page(site)
    elif kind == "half":
        page(site, 1, 2)
    elif kind == "three of four":
        page(site, 1, 2, 3)
    elif kind == "lost":
        for number in range(1, 5):
            site.add(f"/plan{number}.html", "<h1>Forbidden</h1>", status=403)


@dataclass
class Story:
    """What the operators' mailbox held after each night, and what the commands said on the fourth."""

    sites: dict[str, Site]
    mails: dict[int, list[str]] = field(default_factory=dict)
    subjects: dict[int, list[str]] = field(default_factory=dict)
    status: str = ""
    status_code: int = 0
    status_json: dict[str, object] = field(default_factory=dict)
    sources: str = ""
    rows: list[dict[str, object]] = field(default_factory=list)

    def lines(self, night: int, kind: str) -> list[str]:
        """What a night's mails say of a source."""
        where = self.sites[kind].url("/send/plans")
        return [line for mail in self.mails[night] for line in mail.splitlines() if where in line]


def install(folder: Path, server: Server, sources: str, more: str = "") -> Installation:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "sources.toml").write_text(sources, encoding="utf-8")
    (folder / "valvewatch.toml").write_text(
        '[sources]\nfile = "sources.toml"\nonly = true\n[crawl]\ndelay = 0.0\nretry_wait = 0.1\n'
        '[network]\nallow = ["127.0.0.0/8"]\n[store]\ndatabase = "valvewatch.db"\narchive = "archive"\n[email]\n'
        f'[[operators]]\nname = "Office"\naddress = "{OFFICE}"\n{more}',
        encoding="utf-8",
    )
    use_server(folder / "valvewatch.toml", server)
    return Installation(folder, server)


def told(server: Server) -> list[EmailMessage]:
    """The operators' mails, without the one that greets every new source."""
    return [mail for mail in server.to(OFFICE) if not mail["Subject"].startswith("Now watching")]


def bodies(server: Server) -> list[str]:
    """The operators' new mails, one trouble a line."""
    found = []
    for mail in told(server):
        body = mail.get_body(("plain",))
        assert body is not None
        text = body.get_content()
        points = re.findall(r"(?m)^- .*(?:\n +.*)*", text)
        found.append("\n".join(" ".join(point.split()) for point in points))
    return found


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    kinds = [*TROUBLES, *QUIET, "changing"]
    with ExitStack() as stack:
        server = stack.enter_context(mail_server())
        sites = {kind: stack.enter_context(Site(f"127.0.0.{n}")) for n, kind in enumerate(kinds, 1)}
        rows = "".join(source_row("page", site.url("/send/plans")) for site in sites.values())
        here = install(tmp_path_factory.mktemp("health"), server, rows)
        story = Story(sites)
        for night in range(1, LAST + 1):
            for kind, site in sites.items():
                well(site)
                if kind in TROUBLES and 2 <= night <= 5:
                    ill(site, kind)
            if night == 3:
                ill(sites["blip"], "down")
            if night >= 2:
                ill(sites["three of four"], "three of four")
            if 2 <= night <= 7:
                ill(sites["changing"], "down" if night <= 4 else "wall")
            server.taken.clear()
            run_night(here.config)
            story.mails[night] = bodies(server)
            story.subjects[night] = [mail["Subject"] for mail in told(server)]
            if night == 4:
                done = here.run("status")
                story.status, story.status_code = done.stdout, done.returncode
                story.status_json = json.loads(here.run("status", "--json").stdout)
                story.sources = here.run("sources", env=WIDE).stdout
                story.rows = [json.loads(line) for line in here.run("sources", "--json").stdout.splitlines()]
        yield story


pytestmark = pytest.mark.xdist_group("health")
slow = pytest.mark.slow


@slow
@pytest.mark.parametrize("kind", TROUBLES)
def test_each_trouble_is_told_apart_once_on_the_third_night_with_what_to_do(story: Story, kind: str) -> None:
    (line,) = story.lines(4, kind)
    assert TROUBLES[kind] in line
    assert "3 nights" in line and "What to do: " in line
    assert [night for night in range(1, LAST + 1) if story.lines(night, kind)] == [4, 6]


@slow
@pytest.mark.parametrize("kind", TROUBLES)
def test_it_is_told_again_when_it_is_over(story: Story, kind: str) -> None:
    (line,) = story.lines(6, kind)
    assert BACK.get(kind, "it answers again") in line and "it began on" in line
    assert "What to do" not in line


@slow
def test_a_night_has_one_mail_and_a_quiet_night_none(story: Story) -> None:
    sent = {night: len(subjects) for night, subjects in story.subjects.items()}
    assert sent == {1: 0, 2: 0, 3: 0, 4: 1, 5: 0, 6: 1, 7: 1, 8: 1}
    assert story.subjects[4][0].startswith("Valvewatch needs you: ")
    assert not story.subjects[6][0].startswith("Valvewatch needs you: ")


@slow
@pytest.mark.parametrize("kind", QUIET)
def test_what_is_well_or_ill_for_one_night_or_has_lost_a_quarter_is_not_told(story: Story, kind: str) -> None:
    assert not [night for night in range(1, LAST + 1) if story.lines(night, kind)]


@slow
def test_another_trouble_of_the_same_source_is_told_when_it_has_lasted_and_its_end_once(story: Story) -> None:
    told = {night: lines for night in range(1, LAST + 1) if (lines := story.lines(night, "changing"))}
    assert set(told) == {4, 7, 8} and all(len(lines) == 1 for lines in told.values())
    assert "status 503" in told[4][0] and "proof that we are human" in told[7][0] and "6 nights" in told[7][0]
    assert "it answers again" in told[8][0]


@slow
def test_who_is_blocked_is_told_how_to_add_papers_by_hand(story: Story) -> None:
    for kind in ("wall", "refusal", "login"):
        (line,) = story.lines(4, kind)
        assert "valvewatch add FILE --council" in line, kind
    for kind in ("soft-404", "home", "gone"):
        (line,) = story.lines(4, kind)
        assert "valvewatch sources add URL" in line, kind


@slow
@pytest.mark.parametrize("kind", TROUBLES)
def test_status_and_sources_tell_them_apart_too(story: Story, kind: str) -> None:
    where = story.sites[kind].url("/send/plans")
    (line,) = [line for line in story.status.splitlines() if where in line]
    assert TROUBLES[kind] in line and "3 nights" in line
    troubles = {each["what"]: each for each in story.status_json["troubles"]}  # type: ignore[attr-defined]
    assert TROUBLES[kind] in troubles[f"Kent: {where}"]["words"]
    assert story.status_code == 1
    # A table: its cells are broken into lines, and stand beside one another.
    row = story.sources.partition(where)[2].partition(" Kent ")[0]
    assert set(TROUBLES[kind].split()) <= set(row.split())
    (said,) = [row for row in story.rows if row["url"] == where]
    if kind in BACK:
        assert (said["status"], said["usual"], said["found"]) == ("ok", 4, 2 if kind == "half" else 0)


@slow
def test_status_counts_what_needs_a_person_by_kind(story: Story) -> None:
    needs = [line for line in story.status.splitlines() if line.startswith("Needs you: ")]
    assert any("8 sources could not be checked for 3 nights or more" in line and "a login" in line for line in needs)
    assert any("3 sources give half of the usual documents or fewer for 3 nights or more" in line for line in needs)


# --- Certificates -----------------------------------------------------------------------------------------------------


def certificate(authority: trustme.CA, host: str, days: int) -> ssl.SSLContext:
    now = dt.datetime.now(dt.UTC)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made = authority.issue_cert(host, not_before=now - dt.timedelta(days=60), not_after=now + dt.timedelta(days=days))
    made.configure_cert(context)
    return context


@slow
def test_a_certificate_about_to_end_is_told_once_and_again_when_it_is_renewed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    with ExitStack() as stack:
        server = stack.enter_context(mail_server())
        good = stack.enter_context(Site("127.0.0.2", tls=certificate(authority, "127.0.0.2", 40)))
        well(good)
        port, here, mails, status = 0, None, [], []
        for days in (10, 10, 60, 60, 5):
            with Site("127.0.0.1", port, tls=certificate(authority, "127.0.0.1", days)) as site:
                well(site)
                port = site.port
                if here is None:
                    rows = source_row("page", site.url("/send/plans")) + source_row("page", good.url("/send/plans"))
                    here = install(tmp_path / "here", server, rows)
                server.taken.clear()
                assert run_night(here.config).exit_code == 0
                mails.append(bodies(server))
                status.append(here.run("status"))
        assert here is not None
        assert [len(night) for night in mails] == [1, 0, 1, 0, 1]
        end = dt.datetime.now(dt.UTC) + dt.timedelta(days=10)
        assert "127.0.0.1: its certificate ends on" in mails[0][0] and f"{end.day} {end:%B %Y}" in mails[0][0]
        assert "webmaster" in mails[0][0]
        assert "127.0.0.1: its certificate is good until" in mails[2][0]
        assert not any("127.0.0.2" in mail for night in mails for mail in night)
        assert [done.returncode for done in status] == [1, 1, 0, 0, 1]
        assert "Needs you: 127.0.0.1: its certificate ends on" in status[1].stdout
        assert "its certificate ends on" in here.run("sources", env=WIDE).stdout


def test_the_settings_say_from_when_a_certificate_and_a_silence_are_told(tmp_path: Path) -> None:
    file = tmp_path / "valvewatch.toml"
    file.write_text("[health]\nnights = 5\ncertificate_days = 7\n", encoding="utf-8")
    health = load_config(file).health
    assert health == HealthConfig(5, 7) and HealthConfig() == HealthConfig(3, 21)
    now = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
    ends = [{"host": "a", "until": "2026-12-04T00:00:00Z", "seen": "2026-11-24T00:00:00Z"}]
    assert [each.is_ill for each in findings([], ends, health, now)] == [False]
    assert [each.is_ill for each in findings([], ends, HealthConfig(), now)] == [True]
    file.write_text("[health]\ncertificate_days = -1\n", encoding="utf-8")
    with pytest.raises(ConfigError, match="certificate_days"):
        load_config(file)


def test_a_certificate_of_a_host_that_is_not_met_any_more_is_nobodys_business() -> None:
    now = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
    rows = [{"host": "a", "until": "2026-11-25T00:00:00Z", "seen": "2026-11-01T00:00:00Z"}]
    assert findings([], rows, HealthConfig(), now) == []
