"""The sample site: what stands on it on each night, and the server that serves it on loopback.

The documents are files in site/<night>/<host>/; a night shows the newest file up to it. Pages are written here, because
their furniture (nonces, counters, news, stamps) differs in every answer, as on real sites.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

FILES = Path(__file__).parent / "site"
NIGHTS = 6
TYPES = {
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
HOSTS = ("govuk", "kent", "bury", "norfolk", "torbay", "rotherham")
PUBLICATION = "/government/publications/dedicated-schools-grant-very-high-deficit-intervention"

Answer = tuple[int, str, bytes]  # status, media type, body


def document(night: int, host: str, name: str) -> bytes | None:
    """The file as it stands on that night; None if it is not there yet."""
    for each in range(night, 0, -1):
        path = FILES / str(each) / host / name
        if path.is_file():
            return path.read_bytes()
    return None


class SampleSite:
    """Six small web sites on loopback, one port each, which change from night to night."""

    def __init__(self) -> None:
        self.night = 1
        self.requests: list[tuple[str, str, int]] = []  # host, path, status, in order
        self._servers: dict[str, ThreadingHTTPServer] = {}
        self._ports: dict[str, int] = {}

    def url(self, host: str, path: str = "") -> str:
        """The address of a path on one of the HOSTS."""
        return f"http://127.0.0.1:{self._ports[host]}{path}"

    def start(self) -> None:
        """Serve all hosts, on the ports they had before or on free ones."""
        for host in HOSTS:
            if host not in self._servers:
                self._start(host)

    def stop(self, *hosts: str) -> None:
        """Take hosts down (all, if none is named): connections are refused."""
        for host in hosts or HOSTS:
            server = self._servers.pop(host, None)
            if server is not None:
                server.shutdown()
                server.server_close()

    def _start(self, host: str) -> None:
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                status, media_type, body = site.answer(host, self.path)
                tag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
                static = not media_type.startswith(("text/html", "application/json"))
                if static and status == 200 and self.headers.get("If-None-Match") == tag:
                    status, body = 304, b""
                site.requests.append((host, self.path, status))
                self.send_response(status)
                if static:
                    self.send_header("ETag", tag)
                if status != 304:
                    self.send_header("Content-Type", media_type)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            allow_reuse_address = True
            daemon_threads = True

        server = Server(("127.0.0.1", self._ports.get(host, 0)), Handler)
        self._ports[host] = server.server_address[1]
        self._servers[host] = server
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()

    def set_night(self, night: int) -> None:
        """Show what stands there on this night."""
        self.night = night
        self.start()
        if night == 4:
            self.stop("torbay")

    def answer(self, host: str, path: str) -> Answer:
        """What one of the hosts answers to a path."""
        if path == "/robots.txt":
            return 200, "text/plain", b"User-agent: *\nDisallow: /private/\n"
        name = path.rsplit("/", 1)[-1]
        if Path(name).suffix in TYPES:
            body = document(self.night, host, _file_name(name))
            if body is None:
                return _not_found()
            return 200, TYPES[Path(_file_name(name)).suffix], body
        page = {
            "govuk": self._govuk, "kent": self._kent, "bury": self._bury, "norfolk": self._norfolk,
            "torbay": self._torbay, "rotherham": self._rotherham,
        }[host](path)  # fmt: skip
        return page or _not_found()

    # --- GOV.UK -----------------------------------------------------------------------------------------------------

    def attachments(self) -> list[dict[str, str]]:
        """The publication's attachments on this night: title and address. A replaced file has a new address."""
        bury = ("7b", "bury-agreement-revised.pdf") if self.night >= 6 else ("7a", "bury-agreement.pdf")
        rows = [
            ("Bury: dedicated schools grant ‘safety valve’ agreement 2021-2026", *bury),
            ("Kent: dedicated schools grant ‘safety valve’ agreement 2023-2028", "3c", "kent-agreement.pdf"),
            ("Norfolk: dedicated schools grant ‘safety valve’ agreement 2022-2029", "5d", "norfolk-agreement.pdf"),
        ]
        return [
            {"title": title, "url": self.url("govuk", f"/media/{number * 12}/{name}")} for title, number, name in rows
        ]

    def _govuk(self, path: str) -> Answer | None:
        notes = [("2026-04-01T15:04:00Z", "First published.")]
        if self.night >= 6:
            notes.insert(0, ("2026-11-20T09:30:00Z", "Updated the agreement for Bury."))
        attachments = self.attachments()
        if path == "/api/content" + PUBLICATION:
            item = {
                "base_path": PUBLICATION,
                "content_id": "00000000-0000-4000-8000-000000000001",
                "document_type": "policy_paper",
                "schema_name": "publication",
                "title": "Dedicated schools grant: very high deficit intervention (sample)",
                "description": "Safety valve agreements. Sample page of a demonstration: every figure is invented.",
                "first_published_at": notes[-1][0],
                "public_updated_at": notes[0][0],
                "updated_at": f"2026-11-{self.night:02}T0{self.night}:00:00Z",
                "details": {
                    "change_history": [{"public_timestamp": when, "note": note} for when, note in notes],
                    "attachments": [
                        {
                            "attachment_type": "file", "id": each["url"].rsplit("/", 1)[-1], "title": each["title"],
                            "url": each["url"], "content_type": "application/pdf", "number_of_pages": 1,
                            "filename": each["url"].rsplit("/", 1)[-1], "accessible": False,
                        }
                        for each in attachments
                    ],
                    "featured_attachments": [each["url"].rsplit("/", 1)[-1] for each in attachments],
                },
                "links": {},
            }  # fmt: skip
            return 200, "application/json", json.dumps(item).encode()
        if path == PUBLICATION:
            return _page(
                "Dedicated schools grant: very high deficit intervention (sample)",
                _links([(a["title"], a["url"]) for a in attachments]),
            )
        return None

    # --- Councils ---------------------------------------------------------------------------------------------------

    def _kent(self, path: str) -> Answer | None:
        if path != "/safety-valve":
            return None
        return self._council(
            "Kent: safety valve (sample)",
            [("DSG management plan (PDF)", self.url("kent", "/docs/dsg-management-plan.pdf"))],
        )

    def _bury(self, path: str) -> Answer | None:
        if path != "/send/dsg":
            return None
        links = [("DSG deficit recovery plan (Word)", self.url("bury", "/files/dsg-recovery-plan.docx"))]
        if self.night >= 3:
            name = "safety-valve-monitoring-report-autumn.docx"
            links.append(("Safety valve monitoring report, autumn 2026", self.url("bury", f"/files/{name}")))
        return self._council("Bury: dedicated schools grant (sample)", links)

    def _norfolk(self, path: str) -> Answer | None:
        if path != "/schools-forum/plan":
            return None
        return self._council(
            "Norfolk: DSG management plan (sample)",
            [("DSG management plan workbook (Excel)", "/media/dsg-management-plan.xlsx")],
        )

    def _torbay(self, path: str) -> Answer | None:
        if path != "/dsg-management-plan":
            return None
        body = """
        <h2>What we have agreed</h2>
        <p>We will bring the number of EHC plans down to 1,570 by March 2027.</p>
        <p>Requests for assessment are planned at no more than 15 a month in 2026-27.</p>
        <table><caption>Planned placements</caption>
        <thead><tr><th>Placement</th><th>2025-26</th><th>2026-27</th></tr></thead>
        <tbody><tr><th>Mainstream schools</th><td>610</td><td>650</td></tr>
        <tr><th>Independent and non-maintained special schools</th><td>104</td><td>88</td></tr></tbody></table>"""
        return self._council("Torbay: DSG management plan (sample)", [], body)

    def _rotherham(self, path: str) -> Answer | None:
        if path == "/ieListMeetings.aspx?CId=436":
            meetings = '<ul class="mgCalendarWeekGrid"><li><a href="ieListDocuments.aspx?CId=436&amp;MId=9001&amp;Ver=4">12 Nov 2026 8.30 am, Schools Forum</a></li></ul>'
            return _page("Browse meetings - Schools Forum (sample)", meetings)
        if path.startswith("/ieListDocuments.aspx?CId=436&MId=9001"):
            items = f"""<h2 class="mgSubTitleTxt">Thursday, 12th November, 2026 8.30 am</h2>
            <table class="mgItemTable"><tr><td class="mgItemNumberCell">4.</td><td>
            <p class="mgAiTitleTxt"><a href="mgAi.aspx?ID=77001">High needs budget and safety valve update</a></p>
            <ul class="mgActionList"><li><a href="documents/s101/High%20needs%20update.pdf">High needs budget and safety valve update</a>
            <span class="mgFileSize">PDF {secrets.randbelow(90) + 10} KB</span></li></ul></td></tr></table>"""
            return _page("Agenda for Schools Forum on Thursday, 12th November, 2026 (sample)", items)
        return None

    def _council(self, title: str, links: list[tuple[str, str]], body: str = "") -> Answer:
        """A council's page; on night 2 its template was redesigned a little."""
        stamp = f"<p class='last-updated'>Page last updated: {self.night} November 2026</p>"
        news = f"<aside class='news'><h2>News</h2><p>Bin collections, week {self.night}</p></aside>"
        return _page(title, f"{body}{_links(links)}{stamp}", news)


def _file_name(name: str) -> str:
    """ModernGov's own names for a file differ from ours."""
    return "s101.pdf" if name.startswith("High%20needs") else name


def _links(links: list[tuple[str, str]]) -> str:
    return "<ul>" + "".join(f'<li><a href="{escape(url)}">{escape(text)}</a></li>' for text, url in links) + "</ul>"


def _page(title: str, body: str, aside: str = "") -> Answer:
    """A page with the furniture that differs in every answer."""
    nonce = secrets.token_hex(8)
    words = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>
    <script nonce="{nonce}">window.id="{nonce}"</script></head><body>
    <div id="cookie-banner"><p>We use cookies.</p></div><nav><a href="/">Home</a> <a href="/news">News</a></nav>
    <main id="content"><h1>{escape(title)}</h1>
    <p>Sample page of Valvewatch's demonstration. Every figure on it is invented.</p>{body}</main>{aside}
    <footer>Visitor {secrets.randbelow(100000)}. <a href="/privacy">Privacy</a></footer></body></html>"""
    return 200, "text/html; charset=utf-8", words.encode()


def _not_found() -> Answer:
    return 404, "text/html; charset=utf-8", b"<!DOCTYPE html><title>Page not found</title><h1>Page not found</h1>"


@contextmanager
def sample_site() -> Iterator[SampleSite]:
    """The site, served while the block lasts."""
    site = SampleSite()
    site.start()
    try:
        yield site
    finally:
        site.stop()
