"""Whether two readings are the same, how alike, and whose they are; and the 60-page document's time."""

from __future__ import annotations

import random
import time
from dataclasses import replace

from db.records import Block, Place, Reading
from monitor.comparing import Findings, compare, fingerprint, identity_doubt, likeness, same_reading
from monitor.reading import read
from monitor.targets import find_targets
from tests.floor import floor


def reading(*texts: str, title: str = "Plan", **more: str) -> Reading:
    blocks = []
    for i, text in enumerate(texts):
        kind, _, rest = text.partition(" ") if text.startswith("# ") else ("", "", text)
        blocks.append(Block("heading" if kind else "paragraph", rest, Place(block=i)))
    return Reading(title, tuple(blocks), more.get("format", "html"))


WORDS = "We will reduce the number of EHC plans to 1,500 by March 2026, and support children in their local schools."


def test_typography_breaks_and_moving_parts_leave_the_fingerprint() -> None:
    before = reading(
        "# EHC plans", WORDS, "Last updated: 3 November 2026", "Page 2 of 9. Viewed 2,311 times. Version 1.2"
    )
    after = reading(
        "# EHC Plans",
        WORDS.replace("EHC plans", "EHC\u00a0pl\u00adans"),
        "Last updated: 12 November 2026",
        "Page 3 of 10. Viewed 9 times. Version 1.3",
    )
    assert same_reading(before, after) and fingerprint(before) == fingerprint(after)
    split = reading(
        "# EHC plans",
        WORDS[:40].strip(),
        WORDS[40:].strip(),
        "Last updated: 3 November 2026",
        "Page 2 of 9. Viewed 2,311 times. Version 1.2",
    )
    assert same_reading(before, split)


def test_words_figures_and_order_make_the_fingerprint() -> None:
    first = reading(WORDS, "Another clause on placements.")
    assert not same_reading(first, reading(WORDS.replace("1,500", "1,450"), "Another clause on placements."))
    assert not same_reading(first, reading(WORDS.replace("will", "may"), "Another clause on placements."))
    assert not same_reading(first, reading("Another clause on placements.", WORDS))


def test_furniture_and_format_are_no_part_of_it() -> None:
    before = reading(WORDS)
    assert same_reading(before, replace(before, furniture=("News: 12 items",), title="Plan | New site", format="pdf"))


def _words(chance: random.Random, count: int) -> str:
    words = "council plan placement school support need review panel report board parents services local early health care place grant"
    return " ".join(chance.choice(words.split()) for _ in range(count)).capitalize() + "."


def _long(seed: int, blocks: int = 460) -> list[str]:
    chance = random.Random(seed)
    return [" ".join(_words(chance, chance.randint(12, 26)) for _ in range(4)) for _ in range(blocks)]


def test_likeness_tells_a_revision_from_another_document() -> None:
    old = _long(1, 60)
    revised = [text.replace("plan", "scheme") if i % 7 == 0 else text for i, text in enumerate(old)][:55]
    assert likeness(reading(*old), reading(*revised)) > 0.7
    other = "The library opens at nine on weekdays and at ten on Saturdays. Books may be kept for three weeks. " * 20
    assert likeness(reading(*old), reading(other)) < 0.3
    assert likeness(reading(WORDS), reading(WORDS.replace("1,500", "1,450"))) > 0.9
    assert likeness(reading(), reading()) == 1.0


def test_another_councils_agreement_at_the_same_address_is_doubted() -> None:
    clauses = ("The authority agrees to reach balance by 2027-28.", "The authority will cap EHC plans at 2,000.")
    kent = reading(
        "This agreement is between the Department for Education and Kent County Council.",
        *clauses,
        title="Dedicated schools grant 'safety valve' agreement: Kent",
    )
    devon = reading(
        "This agreement is between the Department for Education and Devon County Council.",
        *clauses,
        title="Dedicated schools grant 'safety valve' agreement: Devon",
    )
    assert "Devon" in identity_doubt(kent, devon, "Kent")
    assert identity_doubt(kent, kent, "Kent") == ""


def test_neighbours_named_in_passing_are_no_doubt() -> None:
    own = reading(
        "Kent County Council: SEND strategy",
        "Kent will work with Medway Council and East Sussex County Council.",
        title="SEND strategy",
    )
    bare = reading("SEND strategy", "The council will work with Medway Council.", title="SEND strategy")
    assert identity_doubt(own, own, "Kent") == ""
    assert identity_doubt(bare, bare, "Kent") == ""
    assert (
        identity_doubt(
            own,
            reading("Kent County Council: SEND strategy, revised", "Kent will work with Essex County Council."),
            "Kent",
        )
        == ""
    )


def test_two_sixty_page_documents_are_aligned_in_no_time() -> None:
    old = _long(2)
    new = list(old)
    chance = random.Random(3)
    for _ in range(25):
        at = chance.randrange(len(new))
        new[at] = new[at].replace("plan", "new plan", 1)
    new.insert(200, new.pop(20))
    before, after = Findings(reading(*old)), Findings(reading(*new))
    compare(before, after)  # lists and patterns are read once
    begun = time.process_time()
    compare(before, after)
    assert time.process_time() - begun < 10 * floor()


def test_two_wholly_different_documents_end_in_bounded_time() -> None:
    before, after = Findings(reading(*_long(4))), Findings(reading(*_long(5)))
    begun = time.process_time()
    compare(before, after)
    assert time.process_time() - begun < 300 * floor()


def test_a_sentence_that_writes_its_year_in_another_way_changes_no_year_elsewhere() -> None:
    page = """<main><h1>SEND strategy</h1><p>We received 395 requests for an EHC needs assessment in 2022/23.</p>
    <table><tr><th>Measure</th><th>2024/25</th><th>Target 2026/27</th></tr>
    <tr><td>Requests for an EHC needs assessment</td><td>468</td><td>450</td></tr></table>{}</main>"""
    before, after = (
        read(page.format(f"<p>The DSG deficit was £10.7m in {one} and is to be £16.5m in {other}.</p>").encode())
        for one, other in (("2024/25", "2025/26"), ("2024-25", "2025-26"))
    )
    assert {t.period for t in find_targets(before)} >= {"2024-25", "2026-27"}
    assert {t.period for t in find_targets(after)} >= {"2024/25", "2026/27", "2024-25"}
    assert not [change for change in compare(before, after) if change.material]
