"""What the run writes down as it goes, with run, source and document ids in each line: a log file, or the console."""

from __future__ import annotations

import json
import logging
import logging.handlers
import os
import re
from datetime import UTC, datetime

from monitor.config import Config

LOGGERS = {"valvewatch": logging.INFO, "alerts": logging.INFO, "apscheduler": logging.WARNING}
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]")
FIELDS = ("run", "source", "document", "version")


class JsonLines(logging.Formatter):
    """A line of JSON a record: time (UTC), level, where, words, and the ids that were given."""

    def format(self, record: logging.LogRecord) -> str:
        row = {
            "time": datetime.fromtimestamp(record.created, UTC)
            .isoformat(timespec="milliseconds")
            .replace("+00:00", "Z"),
            "level": record.levelname.lower(),
            "where": record.name,
            "words": record.getMessage(),
        }
        row |= {name: getattr(record, name) for name in FIELDS if hasattr(record, name)}
        if record.exc_info:
            row["trace"] = self.formatException(record.exc_info)
        return json.dumps(row, ensure_ascii=False)


class PlainLines(logging.Formatter):
    """A line for a person a record: time (UTC), level, words, and the ids that were given in brackets."""

    def format(self, record: logging.LogRecord) -> str:
        time = datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%d %H:%M:%SZ")
        ids = ", ".join(f"{name} {getattr(record, name)}" for name in FIELDS if hasattr(record, name))
        words = " ".join(_CONTROLS.sub(" ", record.getMessage()).split())  # no page's text moves the cursor
        trace = "\n" + self.formatException(record.exc_info) if record.exc_info else ""
        return f"{time} {record.levelname.lower():7} {words}{f' ({ids})' if ids else ''}{trace}"


class SharedFile(logging.handlers.RotatingFileHandler):
    """One log file of several processes: where another has turned it over, this one goes on in the new file.

    The scheduler stays up for years; it would else write into a file long turned away and deleted.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line, to the file that has the name now."""
        if self.stream is not None and not _has_the_name(self.baseFilename, self.stream.fileno()):
            self.stream.close()
            self.stream = self._open()
        super().emit(record)


def _has_the_name(path: str, file: int) -> bool:
    try:
        return os.path.samestat(os.stat(path), os.fstat(file))
    except OSError:
        return False


def set_up(config: Config) -> None:
    """Log as [log] says: to logs/valvewatch.log beside the archive, 10 files of 5 MB at most, or to standard error."""
    handler: logging.Handler
    if config.log.form == "console":
        handler = logging.StreamHandler()
        handler.setFormatter(PlainLines())
    else:
        folder = config.archive_dir.parent / "logs"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handler = SharedFile(folder / "valvewatch.log", maxBytes=5_000_000, backupCount=9, encoding="utf-8")
        except OSError:
            return  # a full or read-only disk is the store's to report
        handler.setFormatter(JsonLines())
    for name, level in LOGGERS.items():
        logger = logging.getLogger(name)
        logger.handlers = [handler]
        logger.setLevel(level)
        logger.propagate = False
