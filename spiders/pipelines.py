"""Where each Fetched goes: to the store; and the last words of a crawl."""

from __future__ import annotations

import json
import logging
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from scrapy.exceptions import DropItem
from scrapy.logformatter import LogFormatter

from db.records import Fetched

log = logging.getLogger(__name__)


class ArchivePipeline:
    """Saves each Fetched. A store that fails ends the crawl: Scrapy alone would log it and go on."""

    def __init__(self, crawler: Any) -> None:
        self._crawler = crawler
        self._counts: Counter[str] = Counter()
        self._reasons: Counter[str] = Counter()
        self._rows: Counter[str] = Counter()
        self._broken = ""

    @classmethod
    def from_crawler(cls, crawler: Any) -> ArchivePipeline:
        return cls(crawler)

    def process_item(self, item: Any) -> Any:
        if isinstance(item, Fetched):
            self._save(item)
        return item

    def _save(self, fetched: Fetched) -> None:
        if self._broken:
            raise DropItem("the store has failed, nothing is saved any more")
        try:
            store = self._crawler.spider.store
            version = store.save_fetch(fetched) if store is not None else None
        except Exception as error:
            self._broken = f"{type(error).__name__}: {error}"
            log.critical("The store failed at %s: %s. The crawl ends here.", fetched.url, self._broken)
            self._crawler.spider.stop("store_error")
            raise DropItem("the store has failed") from error
        self._rows[fetched.source] += 1
        self._counts[fetched.outcome] += 1
        self._counts["new_versions"] += version is not None
        if fetched.reason:
            self._reasons[fetched.reason] += 1
            log.warning("%s: %s: %s", fetched.council, fetched.url, fetched.error)

    def close_spider(self) -> None:
        """Every source leaves at least one row each night, also one that never got its turn."""
        spider = self._crawler.spider
        late = spider.deadline is not None and spider.deadline.over.is_set()
        for source in spider.sources:
            if not self._rows[source.key] and not self._broken:
                reason = "deadline" if late else "crawl_died"
                words = "the night's time was up before its turn" if late else "our own crawler stopped before its turn"
                try:
                    self._save(
                        Fetched(
                            run_id=spider.run_id,
                            source=source.key,
                            council=source.council,
                            url=source.url,
                            role="listing",
                            outcome="failed",
                            fetched_at=datetime.now(UTC),
                            reason=reason,
                            error=words,
                        )
                    )
                except DropItem:
                    break
        self._write_result(spider.stopped or ("deadline" if late else "finished"))

    def _write_result(self, outcome: str) -> None:
        result = {
            "outcome": outcome,
            "error": self._broken,
            "sources": len(self._crawler.spider.sources),
            "sources_with_rows": len(self._rows),
            "counts": dict(self._counts),
            "reasons": dict(self._reasons),
        }
        log.info("The crawl ended (%s): %s", outcome, json.dumps(result["counts"]))
        path = self._crawler.settings.get("RESULT_FILE")
        if path:
            Path(path).write_text(json.dumps(result), encoding="utf-8")


class BriefLogs(LogFormatter):
    """Names an item by its address: its body may be 50 MB."""

    def scraped(self, item: Any, response: Any, spider: Any) -> Any:
        return {"level": logging.DEBUG, "msg": "Saved %(url)s", "args": {"url": getattr(item, "url", "an item")}}

    def dropped(self, item: Any, exception: BaseException, response: Any, spider: Any) -> Any:
        args = {"url": getattr(item, "url", "an item"), "why": exception}
        return {"level": logging.WARNING, "msg": "Not saved: %(url)s (%(why)s)", "args": args}

    def item_error(self, item: Any, exception: BaseException, response: Any, spider: Any) -> Any:
        args = {"url": getattr(item, "url", "an item")}
        return {"level": logging.ERROR, "msg": "Not saved: %(url)s", "args": args}
