"""Duty flags: what is flagged for a lawyer to read, and what is not."""

from __future__ import annotations

import pytest

from db.records import Change
from monitor.comparing import duty_flags, severity


@pytest.mark.parametrize(
    ("text", "provision"),
    [
        ("Cap the growth in EHC plans at 2% a year.", "s.36(8), s.37"),
        ("We will reduce the number of EHCPs to 1,500 by March 2026.", "s.36(8), s.37"),
        ("The council will agree no more than 40 new EHC plans a month.", "s.36(8), s.37"),
        ("Haringey plans a reduction of EHC plans of 611.", "s.36(8), s.37"),
        ("Hold the number of EHC plans to no more than 3,000.", "s.36(8), s.37"),
        ("Keep the number of EHC plans at or below 3,150.", "s.36(8), s.37"),
        ("EHC plans will not exceed 3,000.", "s.36(8), s.37"),
        ("3,000 EHC plans or fewer by March 2028", "s.36(8), s.37"),
        ("Our aim is fewer EHC plans.", "s.36(8), s.37"),
        ("The refusal rate will be held at 40%.", "reg 5"),
        ("Refuse at least 35% of requests for assessment.", "reg 5"),
        ("Cease 120 EHC plans at the end of year 11.", "s.45"),
        ("Increase the ceasing of plans at transition.", "s.45"),
        ("Plans will be issued only to children with the most complex needs.", "s.36(8)"),
        ("Schools must first show two terms of graduated support before they ask for an assessment.", "s.36(8)"),
        ("We will raise the threshold for EHC needs assessments.", "s.36(8)"),
        ("There will be no new independent placements from April 2026.", "ss.38-40"),
        ("No more than 180 children will be in independent special school placements.", "ss.38-40"),
        ("Out of area placements will be made only as a last resort.", "ss.38-40"),
        ("A local first approach applies to every placement.", "ss.38-40"),
        ("Move 60 pupils from special schools to mainstream by 2027.", "s.33"),
        ("29% of pupils with plans in mainstream schools by 2027", "s.33"),
        ("Reduce the number of tribunal appeals to 20.", "s.51"),
        ("Placements costing more than £60,000 must be approved by the director.", "s.42"),
        ("Placements over £50,000 need approval by the director.", "s.42"),
        ("No new placements will be made in independent schools.", "ss.38-40"),
        ("We will not agree any new residential placements.", "ss.38-40"),
        ("We will stop placing children in independent special schools.", "ss.38-40"),
        ("The number of children in independent special schools will be no more than 120.", "ss.38-40"),
        ("Children will be placed in mainstream unless the panel agrees otherwise.", "ss.38-40"),
        ("We will halve the number of EHC plans.", "s.36(8), s.37"),
        ("Limit growth in plans to 1.5%.", "s.36(8), s.37"),
        ("Plans will be reduced by 10%.", "s.36(8), s.37"),
        ("Increase the proportion of requests refused to 45%.", "reg 5"),
        ("EHC plans will end at age 19.", "s.45"),
        ("Schools must spend £6,000 before they request an assessment.", "s.36(8)"),
        ("The council will assess only children who are two years or more behind.", "s.36(8)"),
        ("Parents will be discouraged from appealing.", "s.51"),
    ],
)
def test_wordings_that_may_restrict_a_duty_are_flagged(text: str, provision: str) -> None:
    flags = duty_flags(text)
    assert any(provision in flag.provision for flag in flags), flags
    assert all("for a lawyer to judge" in str(flag) and str(flag).startswith("duty: ") for flag in flags)
    assert flags[0].words == text.strip()


@pytest.mark.parametrize(
    "text",
    [
        "Create 150 new places in special schools by September 2028.",
        "Issue 95% of EHC plans within 20 weeks.",
        "Improve the quality of EHC plans and of annual reviews.",
        "Early help will be offered in every school.",
        "There is no cap on the number of EHC plans.",
        "The agreement does not include a target to reduce EHCPs.",
        "The council will not refuse requests on the ground of cost.",
        "The forum is asked to note the report.",
        "The DSG deficit will fall to £2m by 2027-28.",
        "Increase the number of places in resourced provision to 340.",
        "We anticipate that fewer EHC plans will be needed.",
        "There were fewer than 100 tribunal appeals in 2025.",
        "The board meets no more than 6 times a year to review plans.",
        "Class sizes in special schools are limited to 12.",
        "Annual reviews of EHC plans will be done on time.",
        "More children will go to mainstream schools with the right support.",
        "The growth of the deficit will be limited to £2m.",
        "We expect fewer EHC plans by 2028.",
        "There were fewer EHC plans than in 2024.",
        "EHC plans will be issued in no more than 20 weeks.",
        "Decisions on assessments take no more than 6 weeks.",
    ],
)
def test_what_restricts_nothing_is_not_flagged(text: str) -> None:
    assert duty_flags(text) == ()


def test_severity_has_words_and_a_rank() -> None:
    assert severity(Change("reworded", measure="ehc_plans")).code == "reworded"
    assert severity(Change("document_withdrawn")).words.startswith("a document is")
    assert severity(Change("reworded", measure="ehc_plans")) < severity(Change("document_new"))
