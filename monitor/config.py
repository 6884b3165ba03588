"""load_config(path, environ) -> Config: every setting, read once, refused by name where it is wrong.

A setting comes from the environment (VALVEWATCH_<SECTION>_<KEY>), else from the file, else from its default here.
valvewatch.example.toml explains each one. Paths in the file are taken from the file's own folder.
"""

from __future__ import annotations

import difflib
import ipaddress
import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from db.councils import find
from db.errors import UnknownCouncil
from db.measures import FAMILIES, MEASURES

LEAST_SEVERITY = "money"  # all that is told of: the last of alerts.wording.SEVERITIES


class ConfigError(Exception):
    """The configuration cannot be used. Its text says every fault: where, what, and what is allowed."""


@dataclass(frozen=True)
class StoreConfig:
    """[store]: where everything is kept."""

    database: str = "data/valvewatch.db"  # a file, or an SQLAlchemy address: "postgresql+psycopg://user@host/name"
    archive: str = "data/archive"  # the folder of the saved bytes


@dataclass(frozen=True)
class SourcesConfig:
    """[sources]: what is watched besides, or instead of, the list that ships."""

    file: str = ""  # own [[source]] rows: add, override or switch off
    only: bool = False  # True: just that file


@dataclass(frozen=True)
class CrawlConfig:
    """[crawl]: who we say we are, and how gently we ask."""

    contact: str = ""  # an address that a webmaster can write to; sent with every request
    delay: float = 2.0  # seconds between requests to one host
    timeout: float = 60.0  # seconds for one answer
    retry_wait: float = 15.0  # seconds before a request is tried again after a fault of the server's
    max_body_mb: float = 50.0  # megabytes of one answer, before and after it is unpacked
    deadline_minutes: float = 240.0  # minutes after which a night's crawl ends, finished or not


@dataclass(frozen=True)
class NetworkConfig:
    """[network]: private addresses that may be fetched from; none by default."""

    allow: tuple[str, ...] = ()  # ranges, "127.0.0.0/8"


@dataclass(frozen=True)
class ReadingConfig:
    """[reading]: how much one document may cost."""

    seconds: float = 180.0  # for reading one document
    memory_mb: int = 1024  # of the child that reads it


@dataclass(frozen=True)
class EmailConfig:
    """[email]: how e-mails leave. With no host they are written as .eml files to the outbox folder."""

    from_: str = "Valvewatch <valvewatch@localhost>"
    host: str = ""
    port: int = 0  # 0: 587 for starttls, 465 for tls, 25 for none
    security: Literal["starttls", "tls", "none"] = "starttls"  # "starttls", "tls" or "none"
    user: str = ""
    password: str = ""  # only from VALVEWATCH_EMAIL_PASSWORD or password_file
    password_file: str = ""  # a file that only its owner may read (mode 600)
    outbox: str = "data/outbox"
    feed: str = ""  # an Atom feed of the news, written at the end of each run; empty: none
    ca_file: str = ""  # certificates to trust besides the system's: a charity's own mail server


@dataclass(frozen=True)
class Reader:
    """[[readers]]: someone who is told of changes."""

    name: str
    address: str
    councils: tuple[str, ...] = ()  # empty: all
    families: tuple[str, ...] = ()  # of FAMILIES, or measures' codes; empty: all
    frequency: str = "nightly"  # "nightly" or "weekly"
    severity: str = LEAST_SEVERITY  # of alerts.wording.SEVERITIES, the least weighty she hears of


@dataclass(frozen=True)
class Operator:
    """[[operators]]: someone who is told of faults."""

    name: str
    address: str


@dataclass(frozen=True)
class ScheduleConfig:
    """[schedule]: when the night's run begins."""

    at: str = "02:30"  # local time, hours and minutes
    timezone: str = "Europe/London"
    jitter_minutes: float = 10.0  # minutes by which a night's beginning may vary, to be gentle
    backup: str = ""  # a folder for the nightly backup; empty: none
    ping: str = ""  # an outside dead-man's switch: asked at <ping>/start, <ping> and <ping>/fail


@dataclass(frozen=True)
class HealthConfig:
    """[health]: when a silent source is a person's business."""

    nights: int = 3  # nights in a row that a source must fail, or give half of its documents, before operators are told
    certificate_days: int = 21  # days before a site's certificate ends when operators are told


@dataclass(frozen=True)
class LogConfig:
    """[log]: how what a run does is written down."""

    form: str = "json"  # "json": a file of JSON lines beside the archive; "console": plain lines on standard error


@dataclass(frozen=True)
class Config:
    """All settings of one installation. `file` is where they came from, `folder` what paths start from."""

    file: Path | None = None
    folder: Path = field(default_factory=Path.cwd)
    store: StoreConfig = StoreConfig()
    sources: SourcesConfig = SourcesConfig()
    crawl: CrawlConfig = CrawlConfig()
    network: NetworkConfig = NetworkConfig()
    reading: ReadingConfig = ReadingConfig()
    email: EmailConfig = EmailConfig()
    schedule: ScheduleConfig = ScheduleConfig()
    health: HealthConfig = HealthConfig()
    log: LogConfig = LogConfig()
    readers: tuple[Reader, ...] = ()
    operators: tuple[Operator, ...] = ()

    def path(self, written: str) -> Path:
        """A path of the file, made absolute from the file's own folder."""
        return (self.folder / Path(written).expanduser()).resolve()

    @property
    def database_url(self) -> str:
        """The database as SQLAlchemy writes it."""
        if re.match(r"[a-z0-9+]+://", self.store.database):
            return self.store.database
        return f"sqlite:///{self.path(self.store.database)}"

    @property
    def archive_dir(self) -> Path:
        return self.path(self.store.archive)

    @property
    def outbox_dir(self) -> Path:
        return self.path(self.email.outbox)

    @property
    def feed_file(self) -> Path | None:
        return self.path(self.email.feed) if self.email.feed else None

    @property
    def sources_file(self) -> Path | None:
        return self.path(self.sources.file) if self.sources.file else None


SECTIONS: dict[str, type[Any]] = {
    "store": StoreConfig,
    "sources": SourcesConfig,
    "crawl": CrawlConfig,
    "network": NetworkConfig,
    "reading": ReadingConfig,
    "email": EmailConfig,
    "schedule": ScheduleConfig,
    "health": HealthConfig,
    "log": LogConfig,
}
LISTS: dict[str, type[Any]] = {"readers": Reader, "operators": Operator}
SECRETS = {("email", "password")}  # never from the file: it is copied about, and read by many


def config_places(environ: Mapping[str, str]) -> list[Path]:
    """Where a configuration file is looked for when none is named, in order."""
    home = environ.get("XDG_CONFIG_HOME") or str(Path(environ.get("HOME", "~")).expanduser() / ".config")
    return [Path("valvewatch.toml"), Path(home) / "valvewatch" / "valvewatch.toml"]


def find_config(named: Path | None, environ: Mapping[str, str]) -> Path | None:
    """The file to use: the one named, VALVEWATCH_CONFIG, ./valvewatch.toml, the user's config folder; None if none.

    Raises ConfigError if a file is named and is not there.
    """
    wanted = named or (Path(environ["VALVEWATCH_CONFIG"]) if environ.get("VALVEWATCH_CONFIG") else None)
    if wanted is not None:
        if not wanted.is_file():
            raise ConfigError(f"There is no configuration file at {wanted}. `valvewatch init {wanted}` writes one.")
        return wanted
    return next((place for place in config_places(environ) if place.is_file()), None)


def load_config(path: Path | None = None, environ: Mapping[str, str] | None = None) -> Config:
    """The settings of the file at path (None: defaults alone), overridden by the environment.

    Raises ConfigError naming every fault found.
    """
    environ = environ or {}
    written: dict[str, Any] = {}
    folder = Path.cwd()
    if path is not None:
        folder = path.resolve().parent
        try:
            written = tomllib.loads(path.read_text(encoding="utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
            raise ConfigError(f"{path} is not valid TOML: {fault}. Compare it with valvewatch.example.toml.") from None
        except OSError as fault:
            raise ConfigError(f"{path} cannot be read: {fault.strerror}.") from None
    faults: list[str] = []
    where = str(path) if path else "the environment"
    for name in written:
        if name not in SECTIONS and name not in LISTS:
            faults.append(f"{where}: [{name}] is no section. {_allowed(name, [*SECTIONS, *LISTS])}")
    settings: dict[str, Any] = {}
    for name, kind in SECTIONS.items():
        settings[name] = _section(name, kind, written.get(name, {}), environ, where, faults)
    for name, kind in LISTS.items():
        settings[name] = _rows(name, kind, written.get(name, []), where, faults)
    _unknown_variables(environ, faults)
    config = Config(file=path, folder=folder, **settings) if not faults else None
    if config is not None:
        faults = _judge(config, where)
        if path is not None and _others_can_read(path):
            faults += [
                f"{path} holds a secret, {secret}, and others can read it. Mend: chmod 600 {path}"
                for secret in _secrets_in(written)
            ]
    if faults or config is None:
        raise ConfigError("\n".join(faults))
    return _with_password(config)


def _others_can_read(path: Path) -> bool:
    return os.name == "posix" and bool(path.stat().st_mode & 0o077)


def _secrets_in(written: Mapping[str, Any]) -> Iterator[str]:
    """What of a file's own settings opens a door to whoever reads it, in words that do not repeat it."""
    if re.match(r"[a-z0-9+]+://[^/@]*:[^/@]+@", str(written.get("store", {}).get("database", ""))):
        yield "the password in [store] database"
    if written.get("schedule", {}).get("ping"):
        yield "the address of [schedule] ping"
    for name in LISTS:
        for person in written.get(name, []):
            if "://" in person["address"]:
                yield f"the address of {person['name']}"


def _keys(kind: type[Any]) -> dict[str, Any]:
    """Key as written in the file -> its dataclass field."""
    return {f.name.rstrip("_"): f for f in fields(kind)}


def _section(
    name: str, kind: type[Any], written: Any, environ: Mapping[str, str], where: str, faults: list[str]
) -> Any:
    keys = _keys(kind)
    given: dict[str, Any] = {}
    if not isinstance(written, dict):
        faults.append(f"{where}: {name} is to be a section: a line [{name}] with its keys below.")
        written = {}
    for key, value in written.items():
        if key not in keys:
            faults.append(f"{where}: [{name}] has no key {key!r}. {_allowed(key, keys)}")
        elif (name, key) in SECRETS:
            variable = f"VALVEWATCH_{name}_{key}".upper()
            faults.append(
                f"{where}: [{name}] {key} may not stand in the file. Put it into {variable}, or a file of mode 600 named by {key}_file."
            )
        else:
            given[keys[key].name] = _value(f"{where}: [{name}] {key}", value, keys[key].default, faults)
    for key, each in keys.items():
        variable = f"VALVEWATCH_{name}_{key}".upper()
        if variable in environ:
            given[each.name] = _from_environ(variable, environ[variable], each.default, faults)
    return kind(**given)


def _rows(name: str, kind: type[Any], written: Any, where: str, faults: list[str]) -> tuple[Any, ...]:
    if not isinstance(written, list) or not all(isinstance(row, dict) for row in written):
        faults.append(f"{where}: {name} is a list: begin each entry with a line [[{name}]].")
        return ()
    keys = _keys(kind)
    rows = []
    for number, row in enumerate(written, start=1):
        label = f"{where}: [[{name}]] number {number}"
        before = len(faults)
        for key in row:
            if key not in keys:
                faults.append(f"{label} has no key {key!r}. {_allowed(key, keys)}")
        for key in ("name", "address"):
            if not isinstance(row.get(key), str) or not row[key].strip():
                faults.append(f'{label} needs {key} = "...".')
        given = {
            key: _value(f"{label} {key}", value, () if key in ("councils", "families") else "", faults)
            for key, value in row.items()
            if key in keys
        }
        if len(faults) == before:
            rows.append(kind(**given))
    return tuple(rows)


def _value(label: str, value: Any, default: Any, faults: list[str]) -> Any:
    """value, if it is of the default's type; else a fault."""
    if isinstance(default, bool):
        if isinstance(value, bool):
            return value
        faults.append(f"{label} = {value!r}: is to be true or false.")
    elif isinstance(default, int | float):
        if isinstance(value, int | float) and not isinstance(value, bool):
            return value
        faults.append(f"{label} = {value!r}: is to be a number, without quotation marks.")
    elif isinstance(default, tuple):
        if isinstance(value, list) and all(isinstance(each, str) for each in value):
            return tuple(value)
        faults.append(f'{label} = {value!r}: is to be a list of words: ["...", "..."].')
    elif isinstance(value, str):
        return value
    else:
        faults.append(f'{label} = {value!r}: is to be words in quotation marks: "...".')
    return default


def _from_environ(variable: str, words: str, default: Any, faults: list[str]) -> Any:
    if isinstance(default, bool):
        if words.lower() in ("true", "yes", "1", "false", "no", "0"):
            return words.lower() in ("true", "yes", "1")
        faults.append(f"{variable}={words!r}: is to be true or false.")
        return default
    if isinstance(default, int | float):
        try:
            return type(default)(words)
        except ValueError:
            faults.append(f"{variable}={words!r}: is to be a number.")
            return default
    if isinstance(default, tuple):
        return tuple(each.strip() for each in words.split(",") if each.strip())
    return words


def _unknown_variables(environ: Mapping[str, str], faults: list[str]) -> None:
    known = {f"VALVEWATCH_{name}_{key}".upper() for name, kind in SECTIONS.items() for key in _keys(kind)}
    known.add("VALVEWATCH_CONFIG")
    for variable in environ:
        if variable.startswith("VALVEWATCH_") and variable not in known:
            faults.append(f"The environment sets {variable}, which is no setting. {_allowed(variable, known)}")


def _allowed(word: str, allowed: Any) -> str:
    near = difflib.get_close_matches(word, list(allowed), n=1)
    hint = f"Did you mean {near[0]}? " if near else ""
    return f"{hint}Allowed: {', '.join(sorted(allowed))}."


def _judge(config: Config, where: str) -> list[str]:
    """Faults of values that are of the right type but cannot be meant."""
    faults = []
    for name, key, least in (
        ("crawl", "delay", 0), ("crawl", "timeout", 0.1), ("crawl", "max_body_mb", 0.001),
        ("crawl", "deadline_minutes", 0.01), ("reading", "seconds", 1), ("reading", "memory_mb", 128), ("health", "nights", 1),
        ("health", "certificate_days", 0), ("schedule", "jitter_minutes", 0),
    ):  # fmt: skip
        value = getattr(getattr(config, name), key)
        if value < least:
            faults.append(f"{where}: [{name}] {key} = {value}: is to be {least} or more.")
    for each in config.network.allow:
        try:
            ipaddress.ip_network(each, strict=False)
        except ValueError:
            faults.append(f'{where}: [network] allow: {each!r} is no range of addresses, such as "127.0.0.0/8".')
    if config.email.security not in ("starttls", "tls", "none"):
        faults.append(f'{where}: [email] security = {config.email.security!r}. Allowed: "starttls", "tls", "none".')
    if config.log.form not in ("json", "console"):
        faults.append(f'{where}: [log] form = {config.log.form!r}. Allowed: "json", "console".')
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", config.schedule.at):
        faults.append(f'{where}: [schedule] at = {config.schedule.at!r}: is to be a time such as "02:30".')
    try:
        ZoneInfo(config.schedule.timezone)
    except (ZoneInfoNotFoundError, ValueError):
        faults.append(
            f'{where}: [schedule] timezone = {config.schedule.timezone!r}: is to be a name such as "Europe/London".'
        )
    if config.sources.only and not config.sources.file:
        faults.append(f'{where}: [sources] only = true needs file = "..." beside it.')
    for reader in config.readers:
        for family in reader.families:
            if family not in FAMILIES and family not in MEASURES:
                faults.append(
                    f"{where}: [[readers]] {reader.name}: families has {family!r}. {_allowed(family, {*FAMILIES, *MEASURES})}"
                )
        if reader.frequency not in ("nightly", "weekly"):
            faults.append(
                f'{where}: [[readers]] {reader.name}: frequency = {reader.frequency!r}. Allowed: "nightly", "weekly".'
            )
        if reader.severity != LEAST_SEVERITY:
            faults += _judge_severity(reader, where)
        for council in reader.councils:
            if council.casefold() not in ("england", "dfe"):
                try:
                    find(council)
                except UnknownCouncil as fault:
                    faults.append(f"{where}: [[readers]] {reader.name}: councils: {fault}")
    people: list[Reader | Operator] = [*config.readers, *config.operators]
    for person in people:
        if "://" in person.address:
            if find_spec("apprise") is None:
                service = person.address.partition("://")[0]
                faults.append(
                    f"{where}: {person.name}: to tell {service}:// needs the extra: pip install 'valvewatch[notify]'."
                )
        elif not re.fullmatch(r"[^@\s,;<>]+@[^@\s,;<>]+", person.address):
            faults.append(f"{where}: {person.name}: {person.address!r} is no e-mail address.")
    return faults


def _judge_severity(reader: Reader, where: str) -> list[str]:
    from alerts.wording import SEVERITIES  # takes longer to import than most questions to answer

    if reader.severity in SEVERITIES:
        return []
    allowed = ", ".join(f"{code} ({words})" for code, words in SEVERITIES.items())
    return [
        f"{where}: [[readers]] {reader.name}: severity = {reader.severity!r}. Allowed, weightiest first: {allowed}."
    ]


def _with_password(config: Config) -> Config:
    """The password read from password_file, which nobody else may be able to read."""
    from dataclasses import replace

    if config.email.password or not config.email.password_file:
        return config
    path = config.path(config.email.password_file)
    try:
        if _others_can_read(path):
            raise ConfigError(f"{path} holds a password and others can read it. Mend: chmod 600 {path}")
        return replace(config, email=replace(config.email, password=path.read_text(encoding="utf-8").strip()))
    except OSError as fault:
        raise ConfigError(f"[email] password_file: {path} cannot be read: {fault.strerror}.") from None
