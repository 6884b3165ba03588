"""Alerts as the store hands them over, made up for the tests of alerts and for looking at the mail."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from db.records import Alert, Change, Place, Target, Version

NIGHT = datetime(2026, 11, 24, 2, 14, tzinfo=UTC)
KENT_PLAN = "https://www.kent.gov.uk/__data/assets/pdf_file/0009/dsg-management-plan.pdf"


def target(value: str | None = "15200", **changes: Any) -> Target:
    """A planned number of EHC plans, or what else is asked for."""
    number = Decimal(value) if value is not None else None
    words = f"{number:,f}" if number is not None else "fewer"
    start = Target(
        measure="ehc_plans",
        basis="target",
        direction="reach",
        form="level" if number is not None else "none",
        value=number,
        unit="count" if number is not None else "",
        baseline=None,
        period="2027-28",
        quote=f"The number of EHC plans will be held to {words} by the end of 2027-28, as agreed with the department.",
        place=Place(block=4, page=3, clause="4.2"),
        period_written="2027-28",
    )
    return replace(start, **changes)


def altered(before: Target, after: Target, *notes: str) -> Change:
    """A change from one target to another."""
    return Change("target_altered", before, after, measure=after.measure, notes=notes)


def version(number: int, document: int = 1, **changes: Any) -> Version:
    """A version of a document of Kent."""
    start = Version(
        id=number,
        document_id=document,
        council="Kent",
        url=KENT_PLAN,
        title="Kent DSG management plan",
        sha256=f"{number * 7919:064x}",
        media_type="application/pdf",
        first_seen=NIGHT - timedelta(days=0 if number % 2 == 0 else 100),
        last_seen=NIGHT - timedelta(days=0 if number % 2 == 0 else 1),
        found_on="https://www.kent.gov.uk/education/send/dsg-plan",
        link_text="DSG management plan",
        run_id=42,
        published_at="2026-04-01",
        publisher_note="",
        read_by=1,
    )
    return replace(start, **changes)


def alert(change: Change, number: int = 1, **changes: Any) -> Alert:
    """The alert about a change, for a reader."""
    document = changes.get("document_id", 1)
    title = changes.get("document_title", "Kent DSG management plan")
    url = changes.get("url", KENT_PLAN)
    council = changes.get("council", "Kent")
    first = version(document * 2 - 1, document, title=title, url=url, council=council)
    last = version(document * 2, document, title=title, url=url, council=council)
    start = Alert(
        id=number,
        message_id=1,
        change_id=number,
        recipient="ann@charity.example",
        run_id=42,
        council="Kent",
        document_id=1,
        document_title="Kent DSG management plan",
        url=url,
        change=change,
        version_before=None if change.kind == "document_new" else first,
        version_after=None if change.kind == "document_withdrawn" else last,
        detected_at=NIGHT,
    )
    return replace(start, **changes)


def busy_night() -> list[Alert]:
    """One night with something of everything, over three councils and the DfE's page."""
    cut = altered(
        target("15200"),
        target("14100", place=Place(page=4, clause="4.2")),
        "silent edit: the bytes and targets changed, but the publisher's date (1 April 2026) and note did not",
    )
    independent = altered(
        target(
            "1240",
            measure="placements_independent",
            quote="Independent placements | 2027-28 | 1,240",
            place=Place(sheet="NMSS or independent", cell="H14"),
        ),
        target(
            "980",
            measure="placements_independent",
            quote="Independent placements | 2027-28 | 980",
            place=Place(sheet="NMSS or independent", cell="H14"),
        ),
        "duty flag: Children and Families Act 2014 ss. 38-40: a number for a type of placement; may restrict a "
        "statutory duty; for a lawyer to judge",
    )
    deficit = altered(
        target(
            "42.7",
            measure="dsg_deficit",
            unit="gbp_million",
            direction="",
            quote="a cumulative deficit of £42.7m at the end of 2027-28",
            place=Place(page=7),
        ),
        target(
            "45.1",
            measure="dsg_deficit",
            unit="gbp_million",
            direction="",
            quote="a cumulative deficit of £45.1m at the end of 2027-28",
            place=Place(page=7),
        ),
    )
    reworded = Change(
        "reworded",
        words_before="The council will assess every child who may have special educational needs and will name a "
        "mainstream school only where the parents ask for it.",
        words_after="The council aims to assess children with the most complex needs after two terms of graduated "
        "response, and will name a mainstream school wherever possible.",
        place_before=Place(page=5, clause="6(b)"),
        place_after=Place(page=5, clause="6(b)"),
        measure="ehc_assessments",
        notes=(
            "commitment softened: “will” became “aims to”",
            "duty flag: Children and Families Act 2014 s. 36(8): sets a test before assessment; may restrict a "
            "statutory duty; for a lawyer to judge",
        ),
    )
    found = [alert(c, n + 1) for n, c in enumerate((cut, independent, deficit, reworded))]
    forecast = [
        altered(
            target(
                str(5200 + 310 * n),
                basis="forecast",
                direction="",
                period=f"{2026 + n}-{27 + n}",
                period_written="",
                quote=f"Unmitigated: total EHC plans | {2026 + n}-{27 + n} | {5200 + 310 * n:,}",
                place=Place(sheet="Children summary", cell=f"{'DEFGHI'[n]}9"),
            ),
            target(
                str(5350 + 390 * n),
                basis="forecast",
                direction="",
                period=f"{2026 + n}-{27 + n}",
                period_written="",
                quote=f"Unmitigated: total EHC plans | {2026 + n}-{27 + n} | {5350 + 390 * n:,}",
                place=Place(sheet="Children summary", cell=f"{'DEFGHI'[n]}9"),
            ),
        )
        for n in range(5)
    ]
    bury = {
        "council": "Bury",
        "document_id": 2,
        "document_title": "DSG management plan v4.xlsx",
        "url": "https://www.bury.gov.uk/asset-library/dsg-management-plan-v4.xlsx",
    }
    found += [alert(c, 10 + n, **bury) for n, c in enumerate(forecast)]
    added = Change(
        "target_added",
        None,
        target(
            "120",
            measure="places_resourced",
            period="2027/28",
            direction="increase",
            quote="We will open 120 more places in resourced provision by September 2027.",
            place=Place(page=2),
        ),
        measure="places_resourced",
    )
    gone = Change(
        "target_removed",
        target(
            "90",
            measure="ehc_timeliness",
            unit="percent",
            period="2026-03-31",
            direction="at_least",
            quote="At least 90% of plans will be issued within 20 weeks by 31 March 2026.",
            place=Place(headings=("SEND strategy", "How we will know")),
            period_written="31 March 2026",
        ),
        None,
        measure="ehc_timeliness",
    )
    slough = {
        "council": "Slough",
        "document_id": 3,
        "document_title": "SEND strategy 2026 to 2030",
        "url": "https://www.slough.gov.uk/send-strategy",
    }
    found += [alert(added, 20, **slough), alert(gone, 21, **slough)]
    govuk = {
        "council": "Torbay",
        "document_id": 4,
        "document_title": "Torbay: dedicated schools grant ‘safety valve’ agreement",
        "url": "https://assets.publishing.service.gov.uk/media/0123456789abcdef01234567/Torbay.pdf",
    }
    found.append(alert(Change("document_new", notes=("states 3 targets on EHC plans",)), 30, **govuk))
    found.append(
        alert(
            Change("document_withdrawn", notes=("the page no longer links to it",)),
            31,
            **{**govuk, "document_id": 5, "document_title": "Torbay: quarter 2 monitoring report"},
        )
    )
    return found
