"""Settings: from the file, the environment, or their defaults; what is wrong is refused by name."""

import dataclasses
from pathlib import Path

import pytest

from monitor.config import SECTIONS, Config, ConfigError, find_config, load_config

STARTER = Path(__file__).parent.parent / "valvewatch.example.toml"


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "valvewatch.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_example_file_is_valid_and_shows_the_defaults() -> None:
    config = load_config(STARTER)
    assert dataclasses.replace(config, file=None, folder=Path()) == Config(folder=Path())


def test_the_example_file_names_every_setting() -> None:
    text = STARTER.read_text(encoding="utf-8")
    for section, kind in SECTIONS.items():
        assert f"[{section}]" in text
        for each in dataclasses.fields(kind):
            if each.name != "password":
                assert f"{each.name.rstrip('_')} = " in text, f"{section}.{each.name}"


def test_the_environment_overrides_the_file(tmp_path: Path) -> None:
    path = written(tmp_path, "[crawl]\ndelay = 3.0\n")
    config = load_config(path, {"VALVEWATCH_CRAWL_DELAY": "0.5", "VALVEWATCH_NETWORK_ALLOW": "127.0.0.0/8, ::1/128"})
    assert config.crawl.delay == 0.5
    assert config.network.allow == ("127.0.0.0/8", "::1/128")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[crawl]\ndeley = 3\n", ["deley", "Did you mean delay?", "max_body_mb"]),
        ("[mail]\nhost = 'x'\n", ["[mail] is no section", "email"]),
        ("[crawl]\ndelay = '3'\n", ["delay", "number"]),
        ("[email]\npassword = 'secret'\n", ["VALVEWATCH_EMAIL_PASSWORD"]),
        ("[email]\nsecurity = 'ssl'\n", ["security", "starttls"]),
        ("[network]\nallow = ['local']\n", ["'local'", "127.0.0.0/8"]),
        ("[[readers]]\nname = 'A'\n", ["[[readers]] number 1", "address"]),
        ("[[readers]]\nname = 'A'\naddress = 'a@b.org'\nfamilies = ['plans']\n", ["'plans'", "ehc_plans"]),
        ("[[readers]]\nname = 'A'\naddress = 'nobody'\n", ["'nobody'", "no e-mail address"]),
        ("[schedule]\nat = '2am'\n", ["at = '2am'", "02:30"]),
        ("[schedule]\ntimezone = 'London'\n", ["London", "Europe/London"]),
        ("[sources]\nonly = true\n", ["file"]),
        ("[crawl\n", ["not valid TOML", "line 1"]),
    ],
)
def test_what_is_wrong_is_refused_by_name_with_what_is_allowed(tmp_path: Path, text: str, words: list[str]) -> None:
    with pytest.raises(ConfigError) as fault:
        load_config(written(tmp_path, text))
    assert all(each in str(fault.value) for each in words), str(fault.value)
    assert "secret" not in str(fault.value)


def test_all_faults_are_named_at_once(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as fault:
        load_config(written(tmp_path, "[crawl]\ndeley = 3\ntimeout = 'x'\n"), {"VALVEWATCH_EMAIL_HOTS": "x"})
    assert all(each in str(fault.value) for each in ("deley", "timeout", "VALVEWATCH_EMAIL_HOTS"))


def test_a_password_file_that_others_can_read_is_refused(tmp_path: Path) -> None:
    secret = tmp_path / "password"
    secret.write_text("hush\n")
    path = written(tmp_path, "[email]\npassword_file = 'password'\n")
    secret.chmod(0o644)
    with pytest.raises(ConfigError, match="chmod 600"):
        load_config(path)
    secret.chmod(0o600)
    assert load_config(path).email.password == "hush"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[store]\ndatabase = 'postgresql+psycopg://ann:hush@host/name'\n", "the password in [store] database"),
        ("[schedule]\nping = 'https://switch.example/hush'\n", "the address of [schedule] ping"),
        ("[[readers]]\nname = 'The team'\naddress = 'json://ann:hush@chat.example/x'\n", "the address of The team"),
        ("[[operators]]\nname = 'The office'\naddress = 'json://chat.example/hush'\n", "the address of The office"),
    ],
)
def test_a_settings_file_with_a_secret_that_others_can_read_is_refused(tmp_path: Path, text: str, named: str) -> None:
    path = written(tmp_path, text)
    path.chmod(0o640)
    with pytest.raises(ConfigError, match="chmod 600") as fault:
        load_config(path)
    assert named in str(fault.value) and "hush" not in str(fault.value)
    path.chmod(0o600)
    load_config(path)


def test_a_settings_file_without_secrets_may_be_read_by_all(tmp_path: Path) -> None:
    path = written(tmp_path, "[store]\ndatabase = 'postgresql+psycopg://ann@host/name'\n[email]\nuser = 'ann'\n")
    path.chmod(0o644)
    assert load_config(path).email.user == "ann"


def test_paths_start_from_the_files_own_folder(tmp_path: Path) -> None:
    config = load_config(written(tmp_path, "[store]\ndatabase = 'x.db'\n"))
    assert config.database_url == f"sqlite:///{tmp_path.resolve() / 'x.db'}"
    assert config.archive_dir == tmp_path.resolve() / "data" / "archive"


def test_the_file_named_comes_before_the_environments_and_the_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    environ = {"HOME": str(tmp_path / "home")}
    assert find_config(None, environ) is None
    home = tmp_path / "home" / ".config" / "valvewatch"
    home.mkdir(parents=True)
    (home / "valvewatch.toml").write_text("")
    assert find_config(None, environ) == home / "valvewatch.toml"
    here = written(tmp_path, "")
    assert find_config(None, environ) == Path("valvewatch.toml") and here.exists()
    with pytest.raises(ConfigError, match="valvewatch init"):
        find_config(tmp_path / "none.toml", environ)
