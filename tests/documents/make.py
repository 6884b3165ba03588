"""Makes the labelled documents: python -m tests.documents.make [NAME...]

Each document of held.py, tune.py, earlier.py, tabled.py, fresh.py, fresh_2.py, fresh_3.py, blind_2.py and blind_3.py becomes one file for each of its formats, beside one file of labels.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from tests.documents.blind_2 import BLIND_2
from tests.documents.blind_3 import BLIND_3
from tests.documents.describing import Document, Label
from tests.documents.earlier import EARLIER
from tests.documents.fresh import FRESH
from tests.documents.fresh_2 import FRESH_2
from tests.documents.fresh_3 import FRESH_3
from tests.documents.held import HELD
from tests.documents.producing import PRODUCERS
from tests.documents.tabled import TABLED
from tests.documents.tune import TUNE

HERE = Path(__file__).parent


def make(document: Document, folder: Path) -> list[Path]:
    """Writes the document in all its formats, and its labels; returns the files."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for form in document.formats:
        ending, _, producer = form.partition("-")
        file = folder / f"{document.name}{'.' + producer if producer else ''}.{ending}"
        file.write_bytes(PRODUCERS[form](document))
        made.append(file)
    labels = {
        "title": document.title,
        "style": document.style,
        "council": document.council,
        "labels": [_plain(label) for label in document.labels()],
    }
    file = folder / f"{document.name}.targets.json"
    file.write_text(
        json.dumps(labels, ensure_ascii=False, indent=None).replace('{"measure"', '\n{"measure"') + "\n",
        encoding="utf-8",
    )
    return [*made, file]


def _plain(label: Label) -> dict[str, Any]:
    kept = {
        name: value for name, value in vars(label).items() if value is not None and value is not False and value != ""
    }
    return {name: str(value) if name in ("value", "baseline") else value for name, value in kept.items()}


def main(names: list[str]) -> None:
    for document in (*HELD, *EARLIER, *TUNE, *TABLED, *FRESH, *FRESH_2, *FRESH_3, *BLIND_2, *BLIND_3):
        if not names or document.name in names:
            for file in make(document, HERE / document.part):
                print(file.relative_to(HERE), file.stat().st_size)


if __name__ == "__main__":
    main(sys.argv[1:])
