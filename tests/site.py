"""A web site for tests: a real HTTP server on loopback whose every answer can be set, also the wrong ones.

    with Site() as site:
        site.page("/plan", "<h1>Plan</h1>")
        site.add("/plan.pdf", body, type="application/pdf", etag='"1"')
        site.url("/plan")           "http://127.0.0.1:49152/plan"
        site.asked                   every request so far: method, path, headers, when it came

Answers keep to conditional requests (ETag, Last-Modified) by themselves. What a path answers may also be a function
of the request (`site.answer(path, function)`), which may write to the socket as it likes: drip, break off, never end.
"""

from __future__ import annotations

import gzip
import json
import os
import socket
import sqlite3
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any

from db.store import Store
from spiders.sources import load_sources

PROJECT = Path(__file__).parent.parent


@dataclass
class Asked:
    """One request that came."""

    method: str
    path: str
    headers: dict[str, str]
    at: float  # time.monotonic()
    status: int = 0

    @property
    def conditional(self) -> bool:
        return "if-none-match" in self.headers or "if-modified-since" in self.headers


@dataclass
class Page:
    """What one path answers."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    type: str = "text/html; charset=utf-8"
    etag: str = ""
    last_modified: str = ""
    length: int | None = None  # a Content-Length that is not the truth; -1: none at all
    cut: int | None = None  # close the connection after so many bytes of the body
    wait: float = 0.0  # seconds before the answer begins
    drip: float = 0.0  # seconds between the bytes of the body
    endless: bool = False  # repeat the body for ever
    drop: bool = False  # close the connection without any answer
    times: int | None = None  # after so many answers fall back to `then`
    then: Page | None = None


Answering = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """One connection. protocol HTTP/1.1, so that connections are kept as real servers keep them."""

    protocol_version = "HTTP/1.1"
    site: Site

    def do_GET(self) -> None:
        asked = Asked(self.command, self.path, {k.lower(): v for k, v in self.headers.items()}, time.monotonic())
        self.site.asked.append(asked)
        self.asked = asked
        with suppress(BrokenPipeError, ConnectionResetError, ssl.SSLError, TimeoutError):
            self.site._respond(self)

    do_HEAD = do_GET
    do_POST = do_GET

    def send(self, page: Page) -> None:
        """Sends page as it says, faults and all."""
        if page.wait:
            time.sleep(page.wait)
        if page.drop:
            self._close()
            return
        same = (page.etag and self.asked.headers.get("if-none-match") == page.etag) or (
            not page.etag and page.last_modified and self.asked.headers.get("if-modified-since") == page.last_modified
        )
        status = 304 if same and page.status == 200 else page.status
        self.asked.status = status
        self.send_response(status)
        for name, value in page.headers.items():
            self.send_header(name, value)
        if page.etag:
            self.send_header("ETag", page.etag)
        if page.last_modified:
            self.send_header("Last-Modified", page.last_modified)
        if status == 304:
            self.end_headers()
            return
        if page.type:
            self.send_header("Content-Type", page.type)
        if page.endless or page.length == -1:
            self.send_header("Connection", "close")
            self.close_connection = True
        else:
            self.send_header("Content-Length", str(len(page.body) if page.length is None else page.length))
        self.end_headers()
        if self.command != "HEAD":
            self._send_body(page)

    def _send_body(self, page: Page) -> None:
        body = page.body if page.cut is None else page.body[: page.cut]
        if page.endless:
            while not self.site.closing.is_set():
                self.wfile.write(body)
        elif page.drip:
            for start in range(len(body)):
                self.wfile.write(body[start : start + 1])
                self.wfile.flush()
                if self.site.closing.wait(page.drip):
                    return
        else:
            self.wfile.write(body)
        if page.cut is not None or (page.length or 0) > len(page.body):
            self._close()

    def _close(self) -> None:
        self.close_connection = True
        self.wfile.flush()
        with suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)
        self.connection.close()

    def log_message(self, format: str, *args: Any) -> None:
        pass


class Site:
    """See the module. host: another loopback address (127.0.0.2) makes another host of it."""

    def __init__(self, host: str = "127.0.0.1", port: int = 0, tls: ssl.SSLContext | None = None) -> None:
        self.pages: dict[str, Page | Answering] = {}
        self.asked: list[Asked] = []
        self.closing = threading.Event()
        self.down = False  # accept connections, but close them at once
        handler = type("SiteHandler", (Handler,), {"site": self})
        self._server = ThreadingHTTPServer((host, port), handler)
        self._server.daemon_threads = True
        if tls is not None:
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True)
        self._server.handle_error = lambda request, address: None  # type: ignore[method-assign,assignment]
        self.host = host
        self.port = self._server.server_address[1]
        self.scheme = "https" if tls is not None else "http"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    def __enter__(self) -> Site:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()

    # --- what it answers ----------------------------------------------------------------------------------------------

    def url(self, path: str = "/", host: str = "") -> str:
        return f"{self.scheme}://{host or self.host}:{self.port}{path}"

    def add(self, path: str, body: bytes | str = b"", **more: Any) -> Page:
        """Sets what path (with its query, if any) answers."""
        page = Page(body.encode() if isinstance(body, str) else body, **more)
        self.pages[path] = page
        return page

    def page(self, path: str, inside: str, title: str = "A page", **more: Any) -> Page:
        """Sets a web page with a menu and a footer around what is its own."""
        body = (
            f"<!doctype html><html lang=en><head><title>{title}</title></head><body><header><nav><a href='/'>Home</a>"
            f"<a href='/send-us-feedback'>Send us feedback</a></nav></header><main>{inside}</main>"
            f"<footer><a href='/privacy'>Privacy</a></footer></body></html>"
        )
        return self.add(path, body, **more)

    def redirect(self, path: str, to: str, status: int = 302) -> Page:
        return self.add(path, b"", status=status, headers={"Location": to}, type="")

    def robots(self, text: str, **more: Any) -> Page:
        return self.add("/robots.txt", text, type="text/plain", **more)

    def gzip(self, path: str, body: bytes, **more: Any) -> Page:
        return self.add(path, gzip.compress(body), headers={"Content-Encoding": "gzip"}, **more)

    def answer(self, path: str, function: Answering) -> None:
        self.pages[path] = function

    def remove(self, path: str) -> None:
        self.pages.pop(path, None)

    # --- what was asked ----------------------------------------------------------------------------------------------

    def paths(self, robots: bool = False) -> list[str]:
        """The paths asked for so far, in order, robots.txt left out."""
        return [asked.path for asked in self.asked if robots or asked.path != "/robots.txt"]

    def asked_for(self, path: str) -> list[Asked]:
        return [asked for asked in self.asked if asked.path == path]

    def forget(self) -> None:
        self.asked.clear()

    def _respond(self, handler: Handler) -> None:
        if self.down:
            handler._close()
            return
        page = self.pages.get(handler.path)
        if page is None:
            page = self.pages.get(handler.path.partition("?")[0])
        if page is None:
            page = Page(b"<html><head><title>Not here</title></head><body>404</body></html>", status=404)
        if callable(page):
            page(handler)
            return
        if page.times is not None:
            if page.times <= 0 and page.then is not None:
                page = page.then
            else:
                page.times -= 1
        handler.send(page)


# --- Crawling it ------------------------------------------------------------------------------------------------------


@dataclass
class Crawl:
    """What one real `scrapy crawl councils` did."""

    code: int
    log: str
    result: dict[str, Any]
    seconds: float


def crawl(folder: Path, sources: str, run_id: int = 0, *, env: dict[str, str] | None = None, **settings: Any) -> Crawl:
    """Runs the crawl as a child process, as the night does, over the rows of sources (TOML) alone.

    Saves to folder/valvewatch.db and folder/archive; run_id 0 saves nothing.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "sources.toml").write_text(sources, encoding="utf-8")
    result = folder / "result.json"
    result.unlink(missing_ok=True)
    given = {
        "SOURCES_FILE": folder / "sources.toml",
        "SOURCES_ONLY": "1",
        "NETWORK_ALLOW": "127.0.0.0/8",
        "CRAWL_DELAY": "0",
        "RETRY_WAIT": "0.1",
        "DOWNLOAD_TIMEOUT": "10",
        "DEADLINE_MINUTES": "1",
        "CONTACT": "tests@example.org",
        "RESULT_FILE": result,
    }
    if run_id:
        given |= {"DATABASE_URL": f"sqlite:///{folder / 'valvewatch.db'}", "ARCHIVE_DIR": folder / "archive"}
    given |= settings
    command = [sys.executable, "-m", "scrapy", "crawl", "councils", "-a", f"run_id={run_id}"]
    for name, value in given.items():
        command += ["-s", f"{name}={value}"]
    started = time.monotonic()
    done = subprocess.run(
        command,
        cwd=PROJECT,
        env={**os.environ, **(env or {})},
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    told = json.loads(result.read_text()) if result.exists() else {}
    return Crawl(done.returncode, done.stderr + done.stdout, told, time.monotonic() - started)


@dataclass
class Nights:
    """A store and the nights that fill it: `night()` is one run's crawl."""

    folder: Path
    sources: str
    run: int = 0
    settings: dict[str, Any] = field(default_factory=dict)
    env: dict[str, str] = field(default_factory=dict)

    def store(self) -> Store:
        return Store.open(f"sqlite:///{self.folder / 'valvewatch.db'}", self.folder / "archive")

    def night(self, **settings: Any) -> Crawl:
        with self.store() as store:
            store.save_sources(load_sources(self._file(), only=True))
            self.run = store.start_run(datetime.now(UTC))
        done = crawl(self.folder, self.sources, self.run, env=self.env, **{**self.settings, **settings})
        with self.store() as store:
            store.finish_run(self.run, datetime.now(UTC), "ok")
        return done

    def _file(self) -> Path:
        path = self.folder / "sources.toml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self.sources, encoding="utf-8")
        return path

    def rows(self, run: int | None = None) -> list[dict[str, Any]]:
        """The fetch rows of a run (the newest one), as the database has them."""
        with closing(sqlite3.connect(self.folder / "valvewatch.db")) as database:
            database.row_factory = sqlite3.Row
            found = database.execute("select * from fetch where run_id = ? order by id", (run or self.run,))
            return [dict(row) for row in found]

    def row(self, url: str, role: str = "document") -> dict[str, Any]:
        return next(row for row in self.rows() if row["url"] == url and row["role"] == role)

    def versions(self) -> int:
        with closing(sqlite3.connect(self.folder / "valvewatch.db")) as database:
            return int(database.execute("select count(*) from version").fetchone()[0])

    def documents(self) -> list[dict[str, Any]]:
        with closing(sqlite3.connect(self.folder / "valvewatch.db")) as database:
            database.row_factory = sqlite3.Row
            return [dict(row) for row in database.execute("select * from document order by id")]


def source_row(spider: str, url: str, council: str = "Kent", **more: Any) -> str:
    """One [[source]] row in TOML."""
    lines = ["[[source]]", f'council = "{council}"', f'spider = "{spider}"', f'url = "{url}"']
    lines += [f"{name} = {json.dumps(value)}" for name, value in more.items()]
    return "\n".join(lines) + "\n"
