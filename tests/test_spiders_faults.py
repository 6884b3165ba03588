"""Lines 1 to 15 of the faults a monitor must survive: each tried with a real server, a real crawl and a real store."""

from __future__ import annotations

import datetime as dt
import gzip
import ssl
import time
import zlib
from pathlib import Path

import brotli
import pytest
import trustme
from backports import zstd

from tests.site import Handler, Nights, Page, Site, source_row

PDF = b"%PDF-1.7 a plan\n" + b"x" * 20_000


def pdf(site: Site, path: str = "/plan.pdf", **more: object) -> Page:
    return site.add(path, PDF, type="application/pdf", **more)


def documents(*urls: str) -> str:
    return "".join(source_row("document", url) for url in urls)


def reasons(nights: Nights) -> dict[str, str]:
    return {row["url"]: row["reason"] for row in nights.rows()}


def test_01_page_not_found_with_status_200_is_no_version(tmp_path: Path) -> None:
    with Site() as site:
        site.page("/a", "<h1>Page not found</h1><p>Sorry.", title="Page not found | Kent County Council")
        site.page("/b", "<h1>Sorry, we can't find that page</h1>", title="Kent County Council")
        site.page("/c", "<h1>DSG plan</h1><p>404 new places were not found to be enough", title="404 places")
        nights = Nights(tmp_path, documents(site.url("/a"), site.url("/b"), site.url("/c")))
        nights.night()
        assert reasons(nights) == {site.url("/a"): "soft_404", site.url("/b"): "soft_404", site.url("/c"): ""}
        assert nights.versions() == 1


def test_01_a_site_in_maintenance_or_at_fault_with_status_200_is_no_version(tmp_path: Path) -> None:
    with Site() as site:
        site.page("/a", "<h1>We'll be back soon</h1><p>Our website is undergoing scheduled maintenance.", title="Kent")
        site.add(
            "/plan.pdf",
            b"<html><title>Error</title><body><h1>Service error</h1><p>An error occurred while processing your request.",
            type="application/pdf",
        )
        plan = "The boiler is under maintenance. " + "We will reduce the number of EHC plans to 1,500 by 2028. " * 30
        site.page("/c", f"<h1>DSG plan</h1><p>{plan}", title="DSG plan")
        nights = Nights(tmp_path, documents(site.url("/a"), site.url("/plan.pdf"), site.url("/c")))
        nights.night()
        assert reasons(nights) == {
            site.url("/a"): "server_error", site.url("/plan.pdf"): "server_error", site.url("/c"): "",
        }  # fmt: skip
        assert nights.versions() == 1


def test_02_a_deep_page_that_leads_home_is_removed_not_changed(tmp_path: Path) -> None:
    with Site() as site:
        site.page("/", "<h1>Welcome</h1>")
        site.page("/send/plan", "<h1>DSG management plan</h1>")
        nights = Nights(tmp_path, documents(site.url("/send/plan")))
        nights.night()
        site.redirect("/send/plan", "/")
        nights.night()
        row = nights.row(site.url("/send/plan"))
        assert (row["outcome"], row["reason"], nights.versions()) == ("failed", "home", 1)
        assert row["final_url"] == site.url("/")


@pytest.mark.parametrize("status", [200, 403, 503])
def test_03_a_bot_wall_is_blocked_and_no_version(tmp_path: Path, status: int) -> None:
    challenge = (
        "<html><head><title>Just a moment...</title></head><body><script src=/cdn-cgi/challenge-platform/x></script>"
    )
    incapsula = (
        '<html><head></head><body><iframe src="/_Incapsula_Resource?CWUDNSAI=9">Request unsuccessful.</iframe></body>'
    )
    with Site() as site:
        nights = Nights(tmp_path, documents(site.url("/plan.pdf"), site.url("/other", host="localhost")))
        pdf(site)
        site.add("/other", b"<html><title>Plan</title><h1>DSG</h1></html>")
        nights.night()
        site.add("/plan.pdf", challenge, status=status, headers={"cf-mitigated": "challenge"})
        site.add("/other", incapsula, status=status)
        site.forget()
        nights.night()
        assert set(reasons(nights).values()) == {"blocked"}
        assert nights.versions() == 2
        # A closed door is knocked at once.
        assert sorted(site.paths()) == ["/other", "/plan.pdf"]


@pytest.mark.parametrize("status", [200, 403])
def test_03_the_page_of_a_wall_is_kept_once_apart_from_the_document(tmp_path: Path, status: int) -> None:
    with Site() as site:
        url = site.url("/plan.pdf")
        nights = Nights(tmp_path, documents(url))
        pdf(site)
        nights.night()
        for night in (1, 2):
            wall = f"<html><head><title>Just a moment...</title></head><body>Ray ID {night}</body></html>"
            site.add("/plan.pdf", wall, status=status, headers={"cf-mitigated": "challenge"})
            nights.night()
            row = nights.row(url)
            assert (row["reason"], row["version_id"], bool(row["kept"])) == ("blocked", None, night == 1)
            with nights.store() as store:
                if night == 1:
                    assert store.body(row["sha256"]).decode() == wall
                (known,) = store.known_documents(f"document {url}")
                latest = store.latest_version(known.document_id)
                assert latest is not None and store.body(latest) == PDF
        pdf(site)
        nights.night()
        assert (nights.row(url)["outcome"], nights.versions()) == ("ok", 1)
        with nights.store() as store:
            assert store.check_archive() == store.check_chain() == []


@pytest.mark.slow
def test_04_retry_after_is_heeded_while_other_hosts_go_on(tmp_path: Path) -> None:
    with Site("127.0.0.1") as busy, Site("127.0.0.2") as other:
        page = pdf(busy)
        busy.add("/plan.pdf", b"", status=429, headers={"Retry-After": "4"}, times=1, then=page)
        pdf(busy, "/second.pdf")
        for number in range(5):
            pdf(other, f"/{number}.pdf")
        urls = [busy.url("/plan.pdf"), busy.url("/second.pdf"), *(other.url(f"/{number}.pdf") for number in range(5))]
        nights = Nights(tmp_path, documents(*urls))
        done = nights.night()
        assert set(reasons(nights).values()) == {""}, done.log
        times = [asked.at for asked in busy.asked if asked.path != "/robots.txt"]
        first = next(asked.at for asked in busy.asked if asked.path == "/plan.pdf")
        assert all(at >= first + 4 for at in times if at > first)
        assert all(asked.at < first + 4 for asked in other.asked)


def test_04_a_wait_longer_than_the_night_is_given_up_at_once(tmp_path: Path) -> None:
    with Site("127.0.0.1") as busy:
        busy.add("/plan.pdf", b"", status=429, headers={"Retry-After": "120"})
        pdf(busy, "/second.pdf")
        nights = Nights(tmp_path, documents(busy.url("/plan.pdf"), busy.url("/second.pdf")))
        done = nights.night(DEADLINE_MINUTES=0.5)
        assert done.seconds < 20
        assert "rate_limited" in reasons(nights).values()
        asked = [one for one in busy.asked if one.path == "/plan.pdf"]
        assert len(asked) == 1


@pytest.mark.slow
def test_05_a_site_that_is_down_for_a_night_makes_one_fault_and_no_version(tmp_path: Path) -> None:
    with Site() as site:
        pdf(site)
        nights = Nights(tmp_path, documents(site.url("/plan.pdf")))
        nights.night()
        site.add("/plan.pdf", b"<html><title>Sorry</title>", status=503)
        site.forget()
        nights.night()
        assert [row["reason"] for row in nights.rows()] == ["server_error"]
        assert site.paths() == ["/plan.pdf"] * 3  # the first try and two more
        pdf(site)
        nights.night()
        assert [(row["outcome"], row["reason"]) for row in nights.rows()] == [("ok", "")]
        assert nights.versions() == 1


def test_06_an_answer_shorter_than_it_says_is_no_version(tmp_path: Path) -> None:
    with Site() as site:
        nights = Nights(tmp_path, documents(site.url("/plan.pdf"), site.url("/packed.pdf"), site.url("/dropped.pdf")))
        pdf(site, cut=9_000)
        site.add("/packed.pdf", gzip.compress(PDF)[:-20], type="application/pdf", headers={"Content-Encoding": "gzip"})
        pdf(site, "/dropped.pdf", drop=True)
        nights.night()
        found = reasons(nights)
        assert found[site.url("/plan.pdf")] == found[site.url("/packed.pdf")] == "broken"
        assert found[site.url("/dropped.pdf")] in ("broken", "unreachable")
        assert nights.versions() == 0


def test_07_a_stream_without_end_is_stopped_at_the_cap(tmp_path: Path) -> None:
    with Site() as site:
        site.add("/plan.pdf", b"%PDF" + b"x" * 65_536, type="application/pdf", endless=True)
        site.add("/long.pdf", b"%PDF", type="application/pdf", length=900_000_000)
        nights = Nights(tmp_path, documents(site.url("/plan.pdf"), site.url("/long.pdf")))
        done = nights.night(MAX_BODY_MB=5)
        assert set(reasons(nights).values()) == {"too_large"}
        assert done.seconds < 20
        assert nights.versions() == 0


def _gzip_bomb(size: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    zeros = bytes(1_000_000)
    return b"".join(packer.compress(zeros) for _ in range(size // 1_000_000)) + packer.flush()


def _brotli_bomb(size: int) -> bytes:
    packer = brotli.Compressor(quality=4)
    zeros = bytes(1_000_000)
    return b"".join(packer.process(zeros) for _ in range(size // 1_000_000)) + packer.finish()


def _zstd_bomb(size: int) -> bytes:
    packer = zstd.ZstdCompressor(level=3)
    zeros = bytes(1_000_000)
    return b"".join(packer.compress(zeros) for _ in range(size // 1_000_000)) + packer.flush()


@pytest.mark.slow
def test_08_a_bomb_is_stopped_at_the_cap_in_little_memory(tmp_path: Path) -> None:
    size = 1_000_000_000
    bombs = {"gzip": _gzip_bomb(size), "br": _brotli_bomb(size), "zstd": _zstd_bomb(size)}
    with Site() as site:
        for name, body in bombs.items():
            site.add(f"/{name}.pdf", body, type="application/pdf", headers={"Content-Encoding": name})
        twice = gzip.compress(gzip.compress(gzip.compress(PDF)))
        site.add("/thrice.pdf", twice, type="application/pdf", headers={"Content-Encoding": "gzip, gzip, gzip"})
        names = [*bombs, "thrice"]
        nights = Nights(tmp_path, documents(*(site.url(f"/{name}.pdf") for name in names)))
        # The ceiling: the process has no more address space than this.
        limit = tmp_path / "sitecustomize.py"
        limit.write_text("import resource; resource.setrlimit(resource.RLIMIT_AS, (3_000_000_000, 3_000_000_000))")
        nights.env["PYTHONPATH"] = str(tmp_path)
        nights.night(MAX_BODY_MB=20)
        found = reasons(nights)
        assert [found[site.url(f"/{name}.pdf")] for name in names] == ["too_large"] * 3 + ["refused"]


REFUSED = [
    "http://169.254.169.254/latest/meta-data/",
    "http://[::ffff:10.0.0.1]/",
    "http://100.64.0.1/",
    "http://10.0.0.1/",
    "http://[fd00::1]/",
    "http://0x0a000001/",
    "http://167772161/",
    "file:///etc/passwd",
    "data:text/html,hello",
    "ftp://127.0.0.1/plan.pdf",
    "gopher://127.0.0.1/",
    "http://gov.uk\\@10.0.0.1/",
    "http://www.gov.uk@10.0.0.1/",
    "http://user:secret@127.0.0.1/",
    "https://evil.example/plan.pdf",
]


def test_09_a_redirect_into_the_dark_is_refused_at_that_hop(tmp_path: Path) -> None:
    with Site() as site:
        for number, target in enumerate(REFUSED):
            site.redirect(f"/to{number}.pdf", target)
        site.redirect("/loop.pdf", "/loop2.pdf")
        site.redirect("/loop2.pdf", "/loop.pdf")
        for number in range(30):
            site.redirect(f"/hop{number}", f"/hop{number + 1}")
        pdf(site, "/hop30")
        site.redirect("/fine.pdf", "/plan.pdf", 301)
        pdf(site)
        paths = [*(f"/to{number}.pdf" for number in range(len(REFUSED))), "/loop.pdf", "/hop0"]
        nights = Nights(tmp_path, documents(*(site.url(path) for path in paths), site.url("/fine.pdf")))
        done = nights.night(NETWORK_ALLOW="127.0.0.1/32")
        found = reasons(nights)
        assert {path: found[site.url(path)] for path in paths} == dict.fromkeys(paths, "refused"), done.log
        assert found[site.url("/fine.pdf")] == ""
        assert nights.row(site.url("/fine.pdf"))["final_url"] == site.url("/plan.pdf")
        assert "/hop12" not in site.paths()


def test_10_addresses_with_backslash_or_user_name_on_a_page_are_refused(tmp_path: Path) -> None:
    with Site() as site:
        site.page(
            "/plans",
            "<h1>DSG management plan</h1>"
            f"<a href='http://127.0.0.1:{site.port}\\@10.0.0.1/plan.pdf'>DSG plan one</a>"
            f"<a href='http://127.0.0.1@10.0.0.1:{site.port}/plan.pdf'>DSG plan two</a>"
            f"<a href='{site.url('/plan.pdf')}'>DSG plan three</a>",
        )
        pdf(site)
        nights = Nights(tmp_path, source_row("page", site.url("/plans")))
        nights.night()
        rows = [
            (row["link_text"], row["reason"]) for row in nights.rows() if row["role"] == "document" and row["link_text"]
        ]
        assert sorted(rows) == [("DSG plan one", "refused"), ("DSG plan three", ""), ("DSG plan two", "refused")]
        assert site.paths() == ["/plans", "/plan.pdf"]


RESOLVER = """
import socket
real = socket.getaddrinfo
asked = {{}}
def fake(host, port, *args, **more):
    name = host.decode() if isinstance(host, bytes) else host
    if name in {names!r}:
        answers = {names!r}[name]
        turn = asked.get(name, 0)
        asked[name] = turn + 1
        found = []
        for address in answers[min(turn, len(answers) - 1)]:
            found += real(address, port, *args, **more)
        return found
    if name.endswith(".invalid"):
        raise socket.gaierror(-2, "Name or service not known")
    return real(host, port, *args, **more)
socket.getaddrinfo = fake
"""


def _names(tmp_path: Path, nights: Nights, names: dict[str, list[list[str]]]) -> None:
    """Gives the crawl a resolver of ours: for each name, what each look-up in turn answers."""
    folder = tmp_path / "names"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(RESOLVER.format(names=names))
    nights.env["PYTHONPATH"] = str(folder)


def test_11_a_name_with_a_private_address_among_others_is_refused(tmp_path: Path) -> None:
    with Site("127.0.0.2") as site:
        pdf(site)
        urls = [f"http://{name}.example:{site.port}/plan.pdf" for name in ("mixed", "mapped", "clean")]
        nights = Nights(tmp_path, documents(*urls))
        mixed = [["127.0.0.2", "10.0.0.1"]]
        _names(
            tmp_path,
            nights,
            {"mixed.example": mixed, "mapped.example": [["::ffff:10.0.0.1"]], "clean.example": [["127.0.0.2"]]},
        )
        nights.night(NETWORK_ALLOW="127.0.0.2/32")
        assert [reasons(nights)[url] for url in urls] == ["refused", "refused", ""]


def test_11_a_name_that_answers_differently_the_second_time_is_refused(tmp_path: Path) -> None:
    with Site("127.0.0.2") as site, Site("127.0.0.1", port=site.port) as private:
        pdf(site, headers={"Connection": "close"})
        site.robots("", headers={"Connection": "close"})
        pdf(private, "/plan.pdf")
        url = f"http://rebinding.example:{site.port}/plan.pdf"
        nights = Nights(tmp_path, documents(url))
        _names(tmp_path, nights, {"rebinding.example": [["127.0.0.2"], ["127.0.0.1"]]})
        nights.night(NETWORK_ALLOW="127.0.0.2/32")
        assert reasons(nights) == {url: "refused"}
        assert private.asked == []


def _certificate(folder: Path, name: str, authority: trustme.CA, expired: bool = False) -> ssl.SSLContext:
    now = dt.datetime.now(dt.UTC)
    period = {"not_before": now - dt.timedelta(days=30), "not_after": now - dt.timedelta(days=1)} if expired else {}
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name, **period).configure_cert(context)
    authority.cert_pem.write_to_path(str(folder / "authority.pem"))
    return context


def test_12_certificates_are_verified_and_an_expired_one_is_taken_only_where_listed_with_an_end(tmp_path: Path) -> None:
    authority, stranger = trustme.CA(), trustme.CA()
    good = _certificate(tmp_path, "127.0.0.1", authority)
    expired = _certificate(tmp_path, "127.0.0.2", authority, expired=True)
    listed = _certificate(tmp_path, "127.0.0.3", authority, expired=True)
    too_late = _certificate(tmp_path, "127.0.0.4", authority, expired=True)
    other_name = _certificate(tmp_path, "127.0.0.99", authority)
    other_name_listed = _certificate(tmp_path, "127.0.0.98", authority, expired=True)
    unknown = _certificate(tmp_path, "127.0.0.6", stranger)
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    contexts = [good, expired, listed, too_late, other_name, unknown, other_name_listed]
    sites = [Site(f"127.0.0.{number}", tls=context) for number, context in enumerate(contexts, 1)]
    for site in sites:
        site.__enter__()
        pdf(site)
    urls = [site.url("/plan.pdf") for site in sites]
    rows = [source_row("document", url) for url in urls]
    for number, until in ((2, "2099-12-31"), (3, "2026-01-01"), (6, "2099-12-31")):
        rows[number] += f"expired_certificate_until = {until}\n"
    nights = Nights(tmp_path, "".join(rows), env={"SSL_CERT_FILE": str(tmp_path / "authority.pem")})
    nights.night()
    for site in sites:
        site.__exit__(None, None, None)
    assert [reasons(nights)[url] for url in urls] == ["", "tls", "", "tls", "tls", "tls", "tls"]
    errors = {row["url"]: row["error"] for row in nights.rows()}
    assert "expired" in errors[urls[1]]


def test_13_robots_disallows_the_path(tmp_path: Path) -> None:
    with Site() as site:
        site.robots("User-agent: *\nDisallow: /private\n")
        pdf(site, "/private/plan.pdf")
        pdf(site)
        nights = Nights(tmp_path, documents(site.url("/private/plan.pdf"), site.url("/plan.pdf")))
        nights.night()
        assert reasons(nights) == {site.url("/private/plan.pdf"): "robots", site.url("/plan.pdf"): ""}
        assert site.paths() == ["/plan.pdf"]


@pytest.mark.parametrize("status", [500, 503, 429])
def test_13_robots_that_cannot_be_had_makes_us_hold_off(tmp_path: Path, status: int) -> None:
    with Site() as site:
        site.robots("", status=status)
        pdf(site)
        nights = Nights(tmp_path, documents(site.url("/plan.pdf")))
        nights.night()
        assert reasons(nights) == {site.url("/plan.pdf"): "robots_unknown"}
        assert site.paths() == []


def test_13_robots_of_5_mb_is_read_up_to_the_cap(tmp_path: Path) -> None:
    rules = "User-agent: *\nDisallow: /early\n" + "# filler\n" * 600_000 + "Disallow: /late\n"
    with Site() as site:
        site.robots(rules)
        pdf(site, "/early.pdf")
        pdf(site, "/late.pdf")
        nights = Nights(tmp_path, documents(site.url("/early.pdf"), site.url("/late.pdf")))
        nights.night()
        assert reasons(nights) == {site.url("/early.pdf"): "robots", site.url("/late.pdf"): ""}


def test_14_no_names_for_the_whole_run_leaves_a_fault_for_every_source_and_removes_nothing(tmp_path: Path) -> None:
    urls = [f"https://{name}.invalid/plan.pdf" for name in ("bury", "kent", "torbay")]
    nights = Nights(tmp_path, documents(*urls) + source_row("page", "https://www.kent.invalid/plan"))
    _names(tmp_path, nights, {})
    done = nights.night()
    assert {row["reason"] for row in nights.rows()} == {"dns"}
    assert len({row["url"] for row in nights.rows()}) == 4
    assert done.result["counts"].get("ok", 0) == 0
    assert done.seconds < 30


@pytest.mark.slow
def test_15_one_slow_council_does_not_hold_up_the_others_and_the_night_ends(tmp_path: Path) -> None:
    with Site("127.0.0.2") as slow, Site("127.0.0.1") as quick:
        slow.add("/plan.pdf", PDF, type="application/pdf", drip=0.5)
        pdf(slow, "/after.pdf", wait=30)
        for number in range(3):
            pdf(quick, f"/{number}.pdf")
        urls = [slow.url("/plan.pdf"), slow.url("/after.pdf")]
        nights = Nights(tmp_path, documents(*urls, *(quick.url(f"/{number}.pdf") for number in range(3))))
        done = nights.night(DEADLINE_MINUTES=0.15, DOWNLOAD_TIMEOUT=120)
        found = reasons(nights)
        assert [found[url] for url in urls] == ["deadline", "deadline"]
        assert [found[quick.url(f"/{number}.pdf")] for number in range(3)] == ["", "", ""]
        assert done.seconds < 0.15 * 60 + 10
        assert done.result["outcome"] == "deadline"


@pytest.mark.slow
def test_15_a_host_that_drips_a_byte_a_second_is_cut_off(tmp_path: Path) -> None:
    def drip_headers(handler: Handler) -> None:
        for letter in b"HTTP/1.1 200 OK\r\n" + b"X-Long: " + b"y" * 200:
            handler.wfile.write(bytes([letter]))
            if handler.site.closing.wait(0.5):
                return

    with Site("127.0.0.1") as site, Site("127.0.0.2") as other:
        site.add("/plan.pdf", PDF, type="application/pdf", drip=0.5)
        other.answer("/plan.pdf", drip_headers)
        nights = Nights(tmp_path, documents(site.url("/plan.pdf"), other.url("/plan.pdf")))
        started = time.monotonic()
        nights.night(DOWNLOAD_TIMEOUT=2)
        assert set(reasons(nights).values()) == {"timeout"}
        assert time.monotonic() - started < 25
        assert len(site.asked_for("/plan.pdf")) == 3
