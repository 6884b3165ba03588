"""What we may fetch, rule by rule, and the same rules in a real crawl."""

from __future__ import annotations

import doctest
import gzip
import os
import socket
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest

from spiders import faults, guards, moderngov, nightly, words
from spiders.guards import Fault, Hosts
from tests.site import Nights, Site, crawl, source_row

PRIVATE = [
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "169.254.169.254",
    "172.16.0.1",
    "192.0.0.1",
    "192.0.2.1",
    "192.168.1.1",
    "198.18.0.1",
    "203.0.113.9",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:10.0.0.1",
    "::ffff:127.0.0.1",
    "64:ff9b::10.0.0.1",
    "64:ff9b:1::1",
    "100::1",
    "2001:db8::1",
    "2001:0:53aa:64c::1",
    "2002:0a00:0001::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fec0::1",
    "ff02::1",
]


@pytest.mark.parametrize("module", [guards, words, moderngov, nightly])
def test_examples_in_the_words_of_the_code_are_true(module: object) -> None:
    assert doctest.testmod(module).failed == 0  # type: ignore[arg-type]


@pytest.mark.parametrize("address", PRIVATE)
def test_special_addresses_are_refused(address: str) -> None:
    assert not guards.is_public(address)
    host = f"[{address}]" if ":" in address else address
    with pytest.raises(Fault):
        guards.check_url(f"http://{host}/")


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1::1", "::ffff:93.184.216.34", "64:ff9b::8.8.8.8"])
def test_public_addresses_are_allowed(address: str) -> None:
    assert guards.is_public(address)


def test_an_allowed_range_holds_for_the_mapped_form_and_for_no_other_range() -> None:
    allow = guards.parse_networks('["127.0.0.0/8"]')
    assert guards.is_public("127.0.0.5", allow) and guards.is_public("::ffff:127.0.0.5", allow)
    assert not guards.is_public("10.0.0.1", allow) and not guards.is_public("::1", allow)


@pytest.mark.parametrize(
    "url",
    [
        "http://gov.uk\\@10.0.0.1/",
        "http://www.gov.uk@10.0.0.1/",
        "http://user:pass@www.kent.gov.uk/",
        "http://127.1/",
        "http://0177.0.0.1/",
        "http://0x7f.1/",
        "http://2130706433/",
        "http://[::1]:80/",
        "http:///path",
        "http://www.kent.gov.uk:0/",
        "http://www.kent.gov.uk:99999/",
        "http://exa mple.gov.uk/",
        "http://www.kent.gov.uk/\r\nX-Header: 1",
        "http://%31%32%37.0.0.1/",
        "file:///etc/passwd",
        "ftp://www.kent.gov.uk/",
        "javascript:alert(1)",
        "//www.kent.gov.uk/",
        "www.kent.gov.uk",
        "http://[fe80::1%eth0]/",
        "http://[not-an-address]/",
    ],
)
def test_tricky_addresses_are_refused(url: str) -> None:
    with pytest.raises(Fault) as caught:
        guards.check_url(url)
    assert caught.value.reason == "refused"


def test_hosts_of_a_source_are_its_own_and_its_councils_and_the_known_ones() -> None:
    hosts = Hosts(("kent.gov.uk", *words.known_hosts()))
    for host in (
        "www.kent.gov.uk",
        "democracy.kent.gov.uk",
        "assets.publishing.service.gov.uk",
        "kent.moderngov.co.uk",
    ):
        assert hosts.allows(host)
    for host in ("kent.gov.uk.example.org", "notkent.gov.uk", "www.surrey.gov.uk", "gov.uk", "10.0.0.1"):
        assert not hosts.allows(host)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120),
        ("Mon, 23 Nov 2026 23:00:30 GMT", 30),
        ("Mon, 23 Nov 2026 22:00:00 GMT", 0),
        ("soon", None),
        ("-5", None),
        ("", None),
        ("9" * 40, 100_000_000),
    ],
)
def test_retry_after_is_a_number_or_a_date(value: str, seconds: float | None) -> None:
    assert guards.retry_after(value, datetime(2026, 11, 23, 23, 0, 0, tzinfo=UTC)) == seconds


def test_robots_4xx_is_no_rules_and_5xx_is_hold_off() -> None:
    assert guards.robots_rules(404, b"Disallow: /").allows("https://a.gov.uk/x")
    assert guards.robots_rules(403, b"").allows("https://a.gov.uk/x")
    for status in (429, 500, 503):
        with pytest.raises(Fault):
            guards.robots_rules(status, b"")


def test_robots_of_a_group_for_us_counts_before_that_for_all() -> None:
    rules = guards.Rules(b"User-agent: *\nDisallow: /\n\nUser-agent: Valvewatch\nDisallow: /no\nCrawl-delay: 7\n")
    assert rules.allows("https://a.gov.uk/yes") and not rules.allows("https://a.gov.uk/no/x")
    assert rules.delay == 7


def test_a_packed_body_with_several_members_and_padding_is_whole() -> None:
    body = gzip.compress(b"one ") + gzip.compress(b"two") + bytes(20)
    assert guards.unpack(body, "gzip", 100) == b"one two"


def test_walls_and_real_pages_are_told_apart() -> None:
    news = b"<html><title>Council hit by bots</title><h1>News</h1><p>Are you human? asked Incapsula." + b" words" * 200
    assert not faults.is_bot_wall(200, {}, news)
    assert faults.is_bot_wall(200, {"cf-mitigated": "challenge"}, b"")
    denied = b"<html><title>Access Denied</title><body>Reference #18.2f https://errors.edgesuite.net/18.2f</body>"
    assert faults.is_bot_wall(403, {}, denied) and faults.is_bot_wall(200, {}, denied)
    assert not faults.is_bot_wall(200, {}, b"%PDF-1.4 are you human")


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (404, b"", "gone"),
        (410, b"", "gone"),
        (401, b"", "login"),
        (403, b"<html><title>Forbidden</title>", "blocked"),
        (418, b"", "client_error"),
        (500, b"", "server_error"),
        (204, b"", "malformed"),
        (206, b"part", "malformed"),
        (200, b"", "empty"),
        (200, b"\0\0 \n", "empty"),
        (200, b"<html><title>Error 404</title><h1>Oh</h1>", "soft_404"),
        (200, b"<html><title>Kent County Council - Page not found</title>", "soft_404"),
        (200, b"<html><title>Sign in</title><input type='password'>", "login"),
        (200, b"<html><title>DSG plan</title><form><input type=password></form>", ""),
        (200, b"<html><title>What was not found in the review</title>", ""),
        (200, b"%PDF-1.7", ""),
    ],
)
def test_faults_are_told_by_what_came(status: int, body: bytes, reason: str) -> None:
    url = "https://www.kent.gov.uk/plan"
    found = faults.find_fault(url, url, status, {}, "text/html", body)
    assert (found[0] if found else "") == reason


# --- in a real crawl --------------------------------------------------------------------------------------------------


def test_none_of_twelve_disallowed_pages_asked_for_at_once_is_fetched(tmp_path: Path) -> None:
    # Scrapy 2.19's own middleware fetches 10 of these 12: all who wait for robots.txt but the first are let past.
    with Site() as site:
        site.robots("User-agent: *\nDisallow: /private\n", wait=0.5)
        rows = ""
        for number in range(12):
            site.add(f"/private/{number}", b"secret")
            rows += source_row("document", site.url(f"/private/{number}"))
        nights = Nights(tmp_path, rows)
        nights.night()
        assert site.paths() == []
        assert [row["reason"] for row in nights.rows()] == ["robots"] * 12
        assert len(site.asked_for("/robots.txt")) == 1


@pytest.mark.slow
def test_one_request_at_a_time_with_the_gap_and_the_crawl_delay(tmp_path: Path) -> None:
    with Site("127.0.0.1") as site, Site("127.0.0.2") as asking:
        asking.robots("User-agent: *\nCrawl-delay: 1.5\n")
        rows = ""
        for number in range(4):
            for one in (site, asking):
                one.add(f"/{number}.pdf", b"%PDF", type="application/pdf", wait=0.2)
                rows += source_row("document", one.url(f"/{number}.pdf"))
        Nights(tmp_path, rows).night(CRAWL_DELAY=0.5)
        for one, gap in ((site, 0.5 + 0.2), (asking, 1.5 + 0.2)):
            times = [asked.at for asked in one.asked if asked.path != "/robots.txt"]
            assert all(later - earlier >= gap - 0.02 for earlier, later in pairwise(times))


def test_who_we_are_is_said_and_no_cookie_or_referer_is_sent(tmp_path: Path) -> None:
    with Site() as site:
        site.page("/plan", "<h1>DSG plan</h1><a href=/more.pdf>DSG</a>", headers={"Set-Cookie": "a=b"})
        site.add("/more.pdf", b"%PDF", type="application/pdf")
        crawl(tmp_path, source_row("page", site.url("/plan")))
        assert site.paths() == ["/plan", "/more.pdf"]
        for asked in site.asked:
            assert asked.headers["user-agent"] == "valvewatch/0.1 (+mailto:tests@example.org)"
            assert not {"cookie", "referer"} & set(asked.headers)
            assert asked.headers["cache-control"] == "max-age=0"


def test_a_file_elsewhere_is_refused_and_said_and_a_listed_host_is_allowed(tmp_path: Path) -> None:
    with Site("127.0.0.1") as site, Site("127.0.0.2") as other:
        other.add("/dsg.pdf", b"%PDF", type="application/pdf")
        site.page("/plan", f"<h1>DSG plan</h1><a href='{other.url('/dsg.pdf')}'>DSG annex</a>")
        nights = Nights(tmp_path, source_row("page", site.url("/plan")))
        nights.night()
        assert nights.row(other.url("/dsg.pdf"))["reason"] == "refused"
        assert other.asked == []
        nights.sources = source_row("page", site.url("/plan"), hosts=["127.0.0.2"])
        nights.night()
        assert nights.row(other.url("/dsg.pdf"))["reason"] == ""


def test_the_crawl_opens_no_door(tmp_path: Path) -> None:
    # Scrapy's telnet console and its remote control (new in 2.19) listen by default and run any Python they are sent.
    doors = []

    def look(handler: object) -> None:
        for pid in os.listdir("/proc"):
            if pid.isdigit() and b"run_id=0" in _command(pid):
                doors.extend(_listening(int(pid)))
        site.add("/plan.pdf", b"%PDF", type="application/pdf")
        handler.send(site.pages["/plan.pdf"])  # type: ignore[attr-defined]

    with Site() as site:
        site.answer("/plan.pdf", look)
        done = crawl(tmp_path, source_row("document", site.url("/plan.pdf")))
        assert done.result["counts"]["ok"] == 1
        assert doors == [], done.log


def _command(pid: str) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


def _listening(pid: int) -> list[str]:
    inodes = set()
    for entry in os.listdir(f"/proc/{pid}/fd"):
        try:
            target = os.readlink(f"/proc/{pid}/fd/{entry}")
        except OSError:
            continue
        if target.startswith("socket:["):
            inodes.add(target[8:-1])
    found = []
    for table in ("tcp", "tcp6"):
        for line in Path(f"/proc/{pid}/net/{table}").read_text().splitlines()[1:]:
            parts = line.split()
            if parts[3] == "0A" and parts[9] in inodes:
                found.append(parts[1])
    return found


def test_environment_proxies_are_not_used(tmp_path: Path) -> None:
    with Site() as site, socket.socket() as trap:
        trap.bind(("127.0.0.1", 0))
        site.add("/plan.pdf", b"%PDF", type="application/pdf")
        proxy = f"http://127.0.0.1:{trap.getsockname()[1]}"
        done = crawl(
            tmp_path, source_row("document", site.url("/plan.pdf")), env={"http_proxy": proxy, "HTTP_PROXY": proxy}
        )
        assert done.result["counts"]["ok"] == 1
