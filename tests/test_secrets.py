"""After runs with wrong passwords: no secret stands in any file, table, log, mail or message of an installation."""

from __future__ import annotations

import os
import ssl
from pathlib import Path

import pytest
import trustme
from sqlalchemy.engine import make_url

from tests.nights import Installation, first_night, mail_server
from tests.test_alerts_sending import Server, check_password, start

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("secrets")]

MAIL, PING, DATABASE, HOOK = "m4il-s3cret", "p1ng-s3cret", "d4tabase-s3cret", "h00k-s3cret"
COMMANDS = (("run",), ("status",), ("status", "--json"), ("doctor",), ("doctor", "--json"), ("alerts",),
            ("alerts", "retry"), ("alerts", "test", f"json://127.0.0.1:9/{HOOK}"), ("verify",), ("digest",),
            ("runs", "--json"), ("sources", "--json"))  # fmt: skip


def files_with(folder: Path, secret: str) -> list[str]:
    return [
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and path.name != "valvewatch.toml" and secret.encode() in path.read_bytes()
    ]


def install(here: Installation, port: int, ca_file: Path) -> None:
    words = here.settings.read_text(encoding="utf-8")
    before, _, rest = words.partition("[email]\n")
    rest = "\n".join(line for line in rest.splitlines() if not line.startswith(("host =", "port =", "security =")))
    here.settings.write_text(
        f'{before}[email]\nhost = "127.0.0.1"\nport = {port}\nsecurity = "starttls"\nuser = "ann"\nca_file = "{ca_file}"\n'
        f'{rest}\n[schedule]\nping = "http://127.0.0.1:9/{PING}"\n'
        f'[[readers]]\nname = "Team"\naddress = "json://127.0.0.1:9/{HOOK}"\n',
        encoding="utf-8",
    )
    here.settings.chmod(0o600)


def test_a_run_with_wrong_passwords_leaves_no_secret_anywhere(tmp_path: Path) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    strict = Server()  # which repeats the password in its refusal
    controller = start(
        strict, tls_context=context, require_starttls=True, authenticator=check_password, auth_required=True
    )
    try:
        with first_night(tmp_path / "here") as (here, site):
            site.set_night(3)
            install(here, strict.port, tmp_path / "ca.pem")
            environ = {**os.environ, "VALVEWATCH_EMAIL_PASSWORD": MAIL}
            said = ""
            for command in COMMANDS:
                done = here.run(*command, env=environ)
                assert "Traceback" not in done.stderr, done.stderr
                said += done.stdout + done.stderr
            assert "did not accept user and password" in said  # it was tried
            assert strict.taken == []
    finally:
        controller.stop()
    for secret in (MAIL, PING):
        assert files_with(here.folder, secret) == [] and secret not in said, secret
    # An address of another service is where a message goes: the outbox must have it, nothing else may.
    assert {name for name in files_with(here.folder, HOOK) if not name.startswith("valvewatch.db")} == set()
    assert HOOK not in said


def test_a_wrong_password_of_the_database_is_not_repeated(postgres_address: str, tmp_path: Path) -> None:
    with mail_server() as server:
        url = make_url(postgres_address).set(username="nobody_of_this_name", password=DATABASE)
        (tmp_path / "valvewatch.toml").write_text("", encoding="utf-8")
        here = Installation(tmp_path, server)
        environ = {**os.environ, "VALVEWATCH_STORE_DATABASE": url.render_as_string(hide_password=False)}
        said = ""
        for command in (*COMMANDS, ("backup", str(tmp_path / "copy")), ("changes",), ("schedule",)):
            done = here.run(*command, env=environ)
            assert done.returncode in (1, 2) and "Traceback" not in done.stderr, (command, done.stderr)
            said += done.stdout + done.stderr
    assert "nobody_of_this_name" in said
    assert DATABASE not in said and files_with(tmp_path, DATABASE) == []
