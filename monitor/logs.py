"""What the run writes down as it goes: one log file, turned over, with run, source and document ids in each line."""

from __future__ import annotations

import json
import logging
import logging.handlers
from datetime import UTC, datetime

from monitor.config import Config

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


def set_up(config: Config) -> None:
    """Log to logs/valvewatch.log beside the archive: 10 files of 5 MB at most."""
    folder = config.archive_dir.parent / "logs"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / "valvewatch.log", maxBytes=5_000_000, backupCount=9, encoding="utf-8"
        )
    except OSError:
        return  # a full or read-only disk is the store's to report
    handler.setFormatter(JsonLines())
    logger = logging.getLogger("valvewatch")
    logger.handlers = [handler]
    logger.setLevel(logging.INFO)
    logger.propagate = False
