"""Trying a source by hand, with requests: the kind is worked out, and what would be watched is said."""

from __future__ import annotations

import json
import ssl
import time
from pathlib import Path

import pytest
import trustme

from spiders.trial import look
from tests.site import Site

HERE = ["127.0.0.0/8"]


def trial(url: str, **more: object) -> object:
    return look(url, "Kent", HERE, "tests@example.org", delay=0, timeout=3, **more)  # type: ignore[arg-type]


def test_the_kind_of_an_address_is_worked_out_and_what_would_be_watched_is_said() -> None:
    with Site() as site:
        site.page(
            "/plan",
            "<h1>DSG</h1><a href=/a.pdf>Annex</a><a href=/b.docx>High needs recovery plan</a><a href=/x>Bus</a>",
        )
        site.add("/one.pdf", b"%PDF-1.7", type="application/pdf")
        publication = "/government/publications/x"
        attachment = {"attachment_type": "file", "title": "Torbay: agreement", "url": site.url("/t.pdf")}
        item = {"schema_name": "publication", "details": {"attachments": [attachment]}}
        site.add(f"/api/content{publication}", json.dumps(item), type="application/json")
        site.page("/mg/mgAi.aspx?ID=1", "<div id=modgov><a href='documents/s1/DSG.pdf'>DSG</a></div>")

        page = look(site.url("/plan"), "Kent", HERE, delay=0)
        assert (page.source.spider, page.reason, page.source.council) == ("page", "", "Kent")
        assert [(one.url, one.why) for one in page.documents] == [
            (site.url("/plan"), "the page itself"),
            (site.url("/a.pdf"), "a pdf file that says “annex”"),
            (site.url("/b.docx"), "says “high needs recovery”"),
        ]
        assert look(site.url("/one.pdf"), "Kent", HERE, delay=0).source.spider == "document"
        found = look(site.url(publication), "England", HERE, delay=0)
        assert (found.source.spider, [one.council for one in found.documents]) == ("govuk_publication", ["Torbay"])
        item_page = look(site.url("/mg/mgAi.aspx?ID=1"), "Kent", HERE, delay=0)
        assert item_page.source.spider == "moderngov"
        assert site.url("/mg/documents/s1/DSG.pdf") in [one.url for one in item_page.documents]
        # The documents themselves are left alone.
        assert not site.asked_for("/a.pdf") and not site.asked_for("/t.pdf")
        assert all(asked.headers["user-agent"].startswith("valvewatch/") for asked in site.asked)


def test_the_rules_of_the_crawl_hold_by_hand_too() -> None:
    with Site() as site:
        site.robots("User-agent: *\nDisallow: /private\n")
        site.page("/private", "<h1>DSG</h1>")
        site.redirect("/inside", "http://10.0.0.1/")
        site.redirect("/loop", "/loop")
        site.add("/bomb.pdf", __import__("gzip").compress(bytes(80_000_000)), headers={"Content-Encoding": "gzip"})
        site.add("/short.pdf", b"%PDF" * 100, type="application/pdf", length=9_000)
        site.page("/lost", "<h1>Page not found</h1>")
        for path, reason in {
            "/private": "robots",
            "/inside": "refused",
            "/loop": "refused",
            "/bomb.pdf": "too_large",
            "/short.pdf": "broken",
            "/lost": "soft_404",
            "/nothing": "gone",
        }.items():
            found = trial(site.url(path))
            assert (path, found.reason) == (path, reason), found  # type: ignore[attr-defined]
            assert found.documents == ()  # type: ignore[attr-defined]


@pytest.mark.parametrize("url", ["http://127.0.0.1:{port}/", "http://localhost:{port}/", "http://2130706433:{port}/"])
def test_a_private_address_is_not_asked_without_leave(url: str) -> None:
    with Site() as site:
        found = look(url.format(port=site.port), "Kent", delay=0)
        assert found.reason == "refused"
        assert site.asked == []


def test_a_drip_is_cut_off_and_a_missing_host_is_named() -> None:
    with Site() as site:
        site.add("/drip.pdf", b"%PDF" * 1000, type="application/pdf", drip=0.5)
        started = time.monotonic()
        assert trial(site.url("/drip.pdf")).reason == "timeout"  # type: ignore[attr-defined]
        assert time.monotonic() - started < 10
    assert look("https://nowhere.invalid/", "Kent", delay=0).reason == "dns"
    assert trial("http://127.0.0.1:9/").reason == "unreachable"  # type: ignore[attr-defined]


def test_a_certificate_that_is_not_valid_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with Site(tls=context) as site:
        site.add("/plan.pdf", b"%PDF", type="application/pdf")
        assert trial(site.url("/plan.pdf")).reason == "tls"  # type: ignore[attr-defined]
