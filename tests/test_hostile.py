"""Hostile and broken files, read in the real sandbox: read, or refused in words; nothing hangs, dies or reads as empty."""

from __future__ import annotations

import random
import re
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pytest

from db.records import Reading, Unreadable
from monitor.nightly import examine
from monitor.sandbox import Limits, Sandbox
from tests.hostile import SAID, Case, by_hand, by_mutation, corpus

SECONDS = 20.0
REASONS = {
    "encrypted", "damaged", "unknown_format", "needs_libreoffice", "needs_ocr", "too_large", "time", "memory",
    "crashed", "forbidden_xml", "empty",
}  # fmt: skip
MAY_TAKE_ALL = {  # of time or memory: large beyond any real document, so that stopping them is the right answer
    "pdf/forms that draw ten forms, eight deep",
    "zip/ten bombs of 9 MB",
}


LARGE = re.compile(
    r"\d,000|[2-9]\d\d |\d MB|without end|bomb|times|forms that|thousand million|picture|filter|of all lengths|columns of"
)


@dataclass
class Outcome:
    """What came of one file."""

    case: Case
    words: str = ""  # all that was read
    format: str = ""
    warnings: tuple[str, ...] = ()
    reason: str = ""  # why it could not be read
    said: str = ""  # the same for a person
    seconds: float = 0.0


def timed(body: bytes, media_type: str) -> tuple[Reading | Unreadable, float]:
    """As the nightly run reads a document, and the seconds of the processor that it took."""
    start = time.process_time()
    try:
        return examine(body, media_type)[0], time.process_time() - start
    except Unreadable as fault:
        return fault, time.process_time() - start


def outcomes(cases: Sequence[Case]) -> list[Outcome]:
    found: list[Outcome] = []
    # The bound is on the processor's time; a busy machine may only lengthen the clock's.
    with Sandbox(Limits(seconds=SECONDS, patience=40, memory_mb=1024)) as box:
        for start in range(0, len(cases), 20):  # no more than so many files in memory at once
            some = cases[start : start + 20]
            results = box.map(timed, [(case.make(), case.media_type) for case in some])
            found.extend(map(_outcome, some, results))
    return found


def _outcome(case: Case, result: tuple[Reading | Unreadable, float] | Unreadable) -> Outcome:
    read, seconds = (result, SECONDS) if isinstance(result, Unreadable) else result
    if isinstance(read, Unreadable):
        return Outcome(case, reason=read.reason, said=read.words, seconds=seconds)
    return Outcome(case, "\n".join(block.text for block in read), read.format, read.warnings, seconds=seconds)


def check(found: Sequence[Outcome]) -> None:
    wrong = [f"{one.case.name}: {fault}" for one in found for fault in _faults(one)]
    assert wrong == []


def _faults(one: Outcome) -> Iterator[str]:
    if one.reason:
        if one.reason not in REASONS or len(one.said.split()) < 4:
            yield f"not refused in words: {one.reason} “{one.said}”"
        if one.reason == "crashed" and "The reader failed" in one.said:
            yield one.said
        if one.reason in ("time", "memory", "crashed") and one.case.name not in MAY_TAKE_ALL:
            yield f"{one.reason}: {one.said}"
        return
    if not one.words.strip():
        yield "read as empty"
    if one.case.says and SAID not in one.words:
        yield f"its words are lost and nobody is told: read as {one.format} {one.words[:100]!r}"


def kinds(cases: Sequence[Case]) -> Counter[str]:
    return Counter(case.family for case in cases)


def _some(chance: random.Random, cases: Sequence[Case], count: int) -> list[Case]:
    return chance.sample(cases, min(count, len(cases)))


def test_the_corpus_has_hundreds_of_files_of_all_kinds_and_is_the_same_each_time() -> None:
    cases = corpus()
    assert len({case.name for case in cases}) == len(cases) >= 800
    assert set(kinds(cases)) >= {
        "pdf", "docx", "xlsx", "pptx", "odt", "ods", "fodf", "html", "mail", "rtf", "csv", "text", "json", "xml", "zip",
        "ole", "magic",
    }  # fmt: skip
    for case in random.Random(1).sample(by_mutation(), 40):
        assert case.make() == case.make()


def test_a_sample_is_read_or_refused_in_words() -> None:
    """A few seconds' worth: some of each kind, none that is meant to take long."""
    chance = random.Random(20)
    hand = [case for case in by_hand() if not LARGE.search(case.name)]
    few = [case for kind in sorted(kinds(hand)) for case in _some(chance, [c for c in hand if c.family == kind], 3)]
    few += chance.sample([case for case in by_mutation() if not case.name.endswith("out of bounds")], 30)
    check(outcomes(few))


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("part", range(4))
def test_files_made_by_hand_are_read_or_refused_in_words(part: int) -> None:
    check(outcomes(by_hand()[part::4]))


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("seed", [5, 6])
def test_spoilt_examples_are_read_or_refused_in_words(seed: int) -> None:
    check(outcomes(by_mutation(seed)))


@pytest.mark.slow
def test_spoilt_old_office_files_are_read_or_refused_in_words() -> None:
    """LibreOffice starts for each, so there are few."""
    from tests.hostile import OFFICE, SPOIL

    path = OFFICE / "plan.doc"
    cases = [
        Case(f"doc/{name}", lambda name=name, spoil=spoil: spoil(path.read_bytes(), random.Random(name)), original=path)  # type: ignore[misc]
        for name, spoil in SPOIL.items()
    ]
    check(outcomes(cases))
