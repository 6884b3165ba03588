"""Papers mostly in words: an agreement with an annex of metrics, a high needs budget book, a commissioning plan, a decision
report on resourced provisions, a yearly dashboard with commentary, a peer review, scrutiny minutes and a plan's update.
"""

from __future__ import annotations

from tests.documents.codes import (
    AP,
    APPEALS,
    ASSESSED,
    AWAY,
    BASES,
    CEASED,
    COST,
    DEFICIT,
    EOTAS,
    IN_YEAR,
    INDEPENDENT,
    LATER,
    MAINSTREAM,
    NEW,
    NEW_AP,
    NEW_BASES,
    NEW_SPECIAL,
    PAYMENT,
    PLANS,
    REFUSED,
    REQUESTS,
    RESIDENTIAL,
    SAVINGS,
    SPECIAL,
    TIMELY,
)
from tests.documents.describing import (
    Document,
    b,
    c,
    col,
    count,
    deficits_in_brackets,
    fixed,
    h1,
    h2,
    maybe,
    n,
    p,
    percent,
    row,
    said,
    says,
    table,
)

PART = "fresh_16"
M, K = "gbp_million", "gbp_thousand"
ONE, TWO = fixed(1), fixed(2)


def _near(measure, basis, value, *periods, **more):
    """A figure whose period the words leave open: without one, or of each of these."""
    return maybe(measure, basis, value, "", *periods, **more)


def _either(measure, value, *periods, **more):
    """A figure that is expected: planned to one reader and forecast to another."""
    return tuple(label for basis in ("target", "forecast") for label in maybe(measure, basis, value, *periods, **more))


# --- An agreement whose annex sets out its metrics one by one, in words and small tables --------------------------------------

FELLMOOR = Document(
    "fellmoor_agreement_metrics",
    "Fellmoor: dedicated schools grant ‘safety valve’ agreement 2023-2029",
    (
        h1("Dedicated schools grant ‘safety valve’ agreement: Fellmoor"),
        c(
            "1.",
            "This agreement is between the Department for Education (‘the department’) and Fellmoor Council (‘the authority’), and covers the financial years from 2023-24 to 2028-29.",
        ),
        c(
            "2.",
            "The authority undertakes to reach a positive in-year balance on its Dedicated Schools Grant (DSG) account by the end of 2027-28 and in each "
            "subsequent year. It undertakes to control and reduce the cumulative deficit as follows, not including any contribution made by the "
            "department through this agreement:",
            says(IN_YEAR, "target", None, "2027-28", direction="reach"),
            says(DEFICIT, "target", None, direction="reduce"),
        ),
        table(
            "",
            "Year",
            (col("DSG deficit profile at year end, £m", measure=DEFICIT),),
            row("2023-24", 24.8, period="2023-24"),
            row("2024-25", 30.1, period="2024-25"),
            row("2025-26", 32.6, period="2025-26"),
            row("2026-27", 33.2, period="2026-27"),
            row("2027-28", 32.7, period="2027-28"),
            row("2028-29", 30.9, period="2028-29"),
            basis="target",
            unit=M,
            show=lambda v: f"£{v}m",
        ),
        c(
            "3.",
            "The authority agrees to implement the DSG management plan that it has set out, including the following actions:",
        ),
        c(
            "3.1.",
            "Strengthen early identification and support without a plan, including a £0.6m inclusion grant to schools, so that fewer children need an EHC needs assessment;",
            says(ASSESSED, "target", None, direction="reduce", doubtful=True),
            *maybe(REQUESTS, "target", None, direction="reduce"),
        ),
        c(
            "3.2.",
            "Increase the proportion of children and young people with EHC plans who are educated in mainstream schools, supported by revised banding and outreach from special schools;",
            says(MAINSTREAM, "target", None, direction="increase"),
        ),
        c(
            "3.3.",
            "Create 164 places in resourced provision by September 2027, and complete the expansion of Highfell School by 48 places by September 2025;",
            says(NEW_BASES, "target", 164, "2027-09", direction="increase"),
            says(NEW_SPECIAL, "target", 48, "2025-09", direction="increase"),
        ),
        c(
            "3.4.",
            "Reduce the use of independent and non-maintained special schools, and bring back into local provision young people whose placements outside "
            "the area are due to end at a phase transfer;",
            says(INDEPENDENT, "target", None, direction="reduce"),
            says(AWAY, "target", None, direction="reduce", doubtful=True),
        ),
        c(
            "3.5.",
            "Review the plans of all young people aged 19 and over each year, and cease to maintain plans in a timely way where the legal test is met;",
            *maybe(CEASED, "target", None, direction="increase"),
            *maybe(CEASED, "target", None),
        ),
        c(
            "3.6.",
            "Deliver savings of £1.9m in 2024-25, £4.6m in 2025-26 and £7.2m in 2026-27 against the forecast made in October 2023.",
            says(SAVINGS, "target", 1.9, "2024-25", M),
            says(SAVINGS, "target", 4.6, "2025-26", M),
            says(SAVINGS, "target", 7.2, "2026-27", M),
        ),
        c(
            "4.",
            "The authority will report to the department three times a year on the metrics in Annex A. Reports are due on 31 May, 31 August and 13 "
            "December. The steering group will be chaired by the Chief Executive and will meet every six weeks.",
        ),
        c(
            "5.",
            "The department agrees to pay to the authority an additional £9.92 million of DSG before the end of the financial year 2023-24. In later "
            "years, subject to compliance with clause 3, it will pay as set out below. The payments make £24.8 million in all.",
            says(PAYMENT, "target", 9.92, "2023-24", M),
            says(PAYMENT, "target", 24.8, "", M),
        ),
        table(
            "Additional DSG to be paid, £m, by year end",
            "",
            (
                col("2024-25", period="2024-25"),
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
            ),
            row("Department", 2.98, 2.98, 2.98, 2.98, 2.96, measure=PAYMENT, basis="target", unit=M, show=TWO),
            row("Authority (clause 7)", "1.10", "1.10", "1.10", "1.10", "1.10"),
        ),
        c(
            "6.",
            "Funding will be paid in three instalments in each year. The department may withhold an instalment if the authority’s own forecast departs "
            "from the profile in clause 2 by more than 5% in two reports running.",
        ),
        c(
            "7.",
            "The authority will contribute £1.1 million a year from its own reserves. If no action were taken, the deficit would be expected to be £91.5 million at 31 March 2029.",
            says(DEFICIT, "forecast", 91.5, "2029-03-31", M),
        ),
        h1("Annex A: metrics"),
        p(
            "The department will use these metrics to judge progress. None of them is a limit on any decision about an individual child or young person. "
            "Unless stated otherwise, a figure is the position at the SEN2 census in January."
        ),
        h2("Part 1: Demand"),
        c(
            "A1.",
            "EHC plans maintained. There were 2,486 plans in January 2023. The plan assumes 2,690 in January 2024 and 2,830 in January 2025, after which "
            "the total is to be held at or below 2,900 in January 2026 and January 2027. Without mitigation it would have been 3,420 in January 2027.",
            says(PLANS, "actual", 2486, "2023-01"),
            says(PLANS, "target", 2690, "2024-01"),
            says(PLANS, "target", 2830, "2025-01"),
            says(PLANS, "target", 2900, "2026-01", direction="at_most"),
            says(PLANS, "target", 2900, "2027-01", direction="at_most"),
            says(PLANS, "forecast", 3420, "2027-01"),
        ),
        c(
            "A2.",
            "Requests. The authority received 742 requests for an EHC needs assessment in the academic year 2022/23. Through earlier help it aims to "
            "reduce them to 700 in 2024/25 and 640 in 2026/27.",
            says(REQUESTS, "actual", 742, "2022/23"),
            says(REQUESTS, "target", 700, "2024/25", direction="reduce"),
            says(REQUESTS, "target", 640, "2026/27", direction="reduce"),
        ),
        c(
            "A3.",
            "Decisions not to assess. In 2022/23 the authority declined 17% of requests. It expects to decline about 24% in 2024/25 as schools make "
            "fewer requests without evidence of support already given.",
            says(REFUSED, "actual", 17, "2022/23", "percent"),
            *_either(REFUSED, 24, "2024/25", unit="percent"),
        ),
        c(
            "A4.",
            "New plans. 498 new plans were issued in the calendar year 2023. No more than 450 are planned for 2024, and no more than 390 in each of 2025 and 2026.",
            says(NEW, "actual", 498, "2023"),
            says(NEW, "target", 450, "2024", direction="at_most"),
            says(NEW, "target", 390, "2025", direction="at_most"),
            says(NEW, "target", 390, "2026", direction="at_most"),
        ),
        c(
            "A5.",
            "Timeliness. 46% of plans were issued within 20 weeks in 2023; the authority will achieve at least 60% in 2024 and at least 80% in 2025.",
            says(TIMELY, "actual", 46, "2023", "percent"),
            says(TIMELY, "target", 60, "2024", "percent", direction="at_least"),
            says(TIMELY, "target", 80, "2025", "percent", direction="at_least"),
        ),
        c(
            "A6.",
            "Plans ceased. 131 plans were ceased in 2023, of which 88 were for young people who had completed their course. The figure is to rise to 210 in 2024 and 240 in 2025.",
            says(CEASED, "actual", 131, "2023"),
            *maybe(CEASED, "actual", 88, "2023"),
            says(CEASED, "target", 210, "2024", direction="increase"),
            says(CEASED, "target", 240, "2025", direction="increase"),
        ),
        h2("Part 2: Placements"),
        p(
            "Table A7 gives the number of children and young people with a plan in each kind of placement. Metrics A8 to A10 say how the changes will come about."
        ),
        table(
            "A7. Children and young people with an EHC plan by placement, mitigated",
            "Placement",
            (
                col("Jan 2023 (actual)", period="2023-01", basis="actual", final=True),
                col("Jan 2025", period="2025-01"),
                col("Jan 2026", period="2026-01"),
                col("Jan 2027", period="2027-01"),
            ),
            row("Mainstream schools and academies", 962, 1148, 1206, 1243, measure=MAINSTREAM),
            row("Resourced provision", 94, 142, 190, 238, measure=BASES),
            row("State-funded special schools", 731, 760, 772, 765, measure=SPECIAL),
            row("Independent and non-maintained special schools", 228, 222, 190, 151, measure=INDEPENDENT),
            row("Further education and specialist post-16", 386, 474, 465, 434, measure=LATER),
            row("Alternative provision", 37, 36, 33, 29, measure=AP),
            row("Elsewhere, including awaiting placement", "48", "48", "44", "40"),
            basis="target",
        ),
        c(
            "A8.",
            "Mainstream share. The proportion of plans in mainstream schools is to rise from 38.7% in January 2023 to 42.9% by January 2027.",
            says(MAINSTREAM, "target", 42.9, "2027-01", "percent", direction="increase", baseline=38.7),
            says(MAINSTREAM, "actual", 38.7, "2023-01", "percent"),
        ),
        c(
            "A9.",
            "Independent placements. The authority will make no more than 20 new placements in independent and non-maintained special schools in 2024/25 "
            "and no more than 12 in 2026/27; it made 41 in 2022/23. The average cost of such a placement was £57,300 in 2022-23, and annual increases "
            "are to be kept to 3%.",
            says(INDEPENDENT, "target", 20, "2024/25", direction="at_most"),
            says(INDEPENDENT, "target", 12, "2026/27", direction="at_most"),
            says(INDEPENDENT, "actual", 41, "2022/23"),
            says(COST, "actual", 57300, "2022-23", "gbp"),
            says(COST, "target", 3, "", "percent", form="change", direction="at_most"),
        ),
        c(
            "A10.",
            "Placements away from Fellmoor. In March 2023 there were 204 children with a plan placed outside the authority’s area, and 19 in residential "
            "schools. These are to fall to 165 and 12 by March 2027.",
            says(AWAY, "actual", 204, "2023-03"),
            says(RESIDENTIAL, "actual", 19, "2023-03"),
            says(AWAY, "target", 165, "2027-03", direction="reduce"),
            says(RESIDENTIAL, "target", 12, "2027-03", direction="reduce"),
        ),
        h2("Part 3: Places"),
        table(
            "A11. New places to open, September of each year",
            "Provision",
            (
                col("2024", period="2024-09"),
                col("2025", period="2025-09"),
                col("2026", period="2026-09"),
                col("2027", period="2027-09"),
            ),
            row("Resourced provision, primary", 24, 24, 16, 16, measure=NEW_BASES, scope="primary"),
            row("Resourced provision, secondary", 12, 24, 32, 16, measure=NEW_BASES, scope="secondary"),
            row("Highfell School", None, 48, None, None, measure=NEW_SPECIAL, scope="Highfell"),
            basis="target",
            direction="increase",
        ),
        n("Places are full time. Part-time assessment places for children under five are not included."),
        h2("Part 4: Money and people"),
        b(
            "In-year position: a deficit of £5.3m in 2024-25, £2.5m in 2025-26 and £0.6m in 2026-27, then a surplus of £0.5m in 2027-28.",
            says(IN_YEAR, "target", 5.3, "2024-25", M),
            says(IN_YEAR, "target", 2.5, "2025-26", M),
            says(IN_YEAR, "target", 0.6, "2026-27", M),
            says(IN_YEAR, "target", -0.5, "2027-28", M),
        ),
        b(
            "Tribunal: 84 appeals were registered in 2023; the authority aims for 70 or fewer in 2025.",
            says(APPEALS, "actual", 84, "2023"),
            says(APPEALS, "target", 70, "2025", direction="at_most"),
        ),
        b("Health contributions: £1.4m in 2023-24, to reach £2.0m in 2025-26."),
        b(
            "Staff: eight additional case officers in post by April 2024; vacancy rate in educational psychology below 15% (it was 34% in October 2023)."
        ),
        b("Attendance of pupils with a plan: 89.5% in 2025/26 (86.8% in 2022/23)."),
        p("Signed for the department and for the authority on 14 February 2024."),
    ),
    ("docx", "pdf-typst", "html", "pdf-fpdf"),
    PART,
    "agreement",
    "Fellmoor",
)


# --- A budget book: a page for each budget line, with what it buys and what it assumes -------------------------------------------

WYREHAM = Document(
    "wyreham_budget_book",
    "Wyreham Council: high needs budget book 2026-27",
    (
        h1("High needs budget book 2026-27"),
        p(
            "Approved by Cabinet on 17 February 2026 after consultation with Schools Forum on 20 January 2026. This book sets out, line by line, how the "
            "high needs block of the Dedicated Schools Grant (DSG) will be spent in 2026-27. All years are financial years unless stated."
        ),
        h2("The budget at a glance"),
        b(
            "Gross spending of £71.9m against an allocation of £62.4m, giving a deficit budget of £9.5m for 2026-27.",
            says(IN_YEAR, "target", 9.5, "2026-27", M),
        ),
        b(
            "The in-year deficit is forecast to be £8.8m in 2025-26, and was £6.1m in 2024-25.",
            says(IN_YEAR, "forecast", 8.8, "2025-26", M),
            says(IN_YEAR, "actual", 6.1, "2024-25", M),
        ),
        b(
            "The cumulative DSG deficit is expected to be £27.3m at 31 March 2026 and £36.8m at 31 March 2027.",
            says(DEFICIT, "forecast", 27.3, "2026-03-31", M),
            says(DEFICIT, "target", 36.8, "2027-03-31", M, doubtful=True),
            *maybe(DEFICIT, "forecast", 36.8, "2027-03-31", unit=M),
        ),
        b(
            "Savings of £2.6m in 2026-27, rising to £3.6m in 2027-28 and £4.4m in 2028-29, are built into the budget and the plan. Without any of them "
            "the in-year deficit would be £12.1m in 2026-27.",
            says(SAVINGS, "target", 2.6, "2026-27", M),
            says(SAVINGS, "target", 3.6, "2027-28", M),
            says(SAVINGS, "target", 4.4, "2028-29", M),
            says(IN_YEAR, "forecast", 12.1, "2026-27", M),
        ),
        b(
            "The plan for later years provides for an in-year deficit of £8.1m in 2027-28 and £5.9m in 2028-29, and aims at a cumulative deficit of no "
            "more than £51m at 31 March 2029.",
            says(IN_YEAR, "target", 8.1, "2027-28", M),
            says(IN_YEAR, "target", 5.9, "2028-29", M),
            says(DEFICIT, "target", 51, "2029-03-31", M, direction="at_most"),
        ),
        b(
            "The general fund contributes £0.3m to the cost of SEND casework. School transport (£9.7m) is outside this book."
        ),
        table(
            "Summary of budget lines, £000",
            ("Line", "Service"),
            (
                col("Budget 2025-26"),
                col("Forecast 2025-26"),
                col("Budget 2026-27"),
                col("Change on budget"),
                col("Page"),
            ),
            row(("H1", "Special schools: places and top-up"), "24,310", "24,655", "26,180", "1,870", "3"),
            row(("H2", "Resourced provision and units"), "4,120", "4,005", "4,890", "770", "3"),
            row(("H3", "Mainstream top-up"), "10,450", "11,870", "12,700", "2,250", "4"),
            row(("H4", "Independent and non-maintained special schools"), "14,200", "15,980", "15,400", "1,200", "4"),
            row(("H5", "Post-16 colleges and specialist institutions"), "5,960", "6,115", "6,350", "390", "5"),
            row(("H6", "Alternative provision, tuition and EOTAS"), "3,480", "3,730", "3,610", "130", "5"),
            row(("H7", "SEN support services and outreach"), "2,640", "2,590", "2,770", "130", "6"),
            row(("", "Total"), "65,160", "68,945", "71,900", "6,740", ""),
        ),
        n("The columns for 2025-26 show the budget as approved in February 2025 and the forecast at 31 December 2025."),
        p("Four priorities run through the book:"),
        b(
            "more children with a plan educated in mainstream schools;",
            says(MAINSTREAM, "target", None, "", direction="increase"),
        ),
        b(
            "less reliance on independent and non-maintained special schools;",
            says(INDEPENDENT, "target", None, "", direction="reduce"),
        ),
        b(
            "fewer packages of education otherwise than at school; and",
            says(EOTAS, "target", None, "", direction="reduce"),
        ),
        b("a sound relationship with the 14 trusts whose schools receive most of the block."),
        h2("Activity behind the budget"),
        p(
            "Wyreham maintained 2,634 EHC plans in January 2026, compared with 2,418 a year earlier. The budget assumes that growth will slow from 8.9% "
            "in 2025 to 5% in 2026, to reach 2,766 plans in January 2027 and 2,880 in January 2028. In the calendar year 2025 there were 601 requests "
            "for assessment, and 402 new plans were issued; the budget allows for 380 new plans in 2026.",
            says(PLANS, "actual", 2634, "2026-01"),
            says(PLANS, "actual", 2418, "2025-01"),
            says(PLANS, "actual", 8.9, "2025", "percent", form="change", direction="increase"),
            says(PLANS, "target", 5, "2026", "percent", form="change"),
            says(PLANS, "target", 2880, "2028-01"),
            says(PLANS, "target", 2766, "2027-01"),
            says(REQUESTS, "actual", 601, "2025"),
            says(NEW, "actual", 402, "2025"),
            says(NEW, "target", 380, "2026"),
        ),
        p(
            "The casework teams, which the general fund pays for in part, issued 58% of plans within 20 weeks in 2025. Their target is 75% in 2026. "
            "There were 92 appeals in 2025, and we want no more than 80 in 2026. Requests for assessment should fall below 580 in 2026 as the inclusion "
            "clusters take effect.",
            says(TIMELY, "actual", 58, "2025", "percent"),
            says(TIMELY, "target", 75, "2026", "percent"),
            says(APPEALS, "actual", 92, "2025"),
            says(APPEALS, "target", 80, "2026", direction="at_most"),
            says(REQUESTS, "target", 580, "2026", direction="at_most"),
        ),
        table(
            "Average number of pupils in the year (full-time equivalent)",
            "",
            (
                col("2025-26 budget", period="2025-26", basis="target"),
                col("2025-26 forecast", period="2025-26", basis="forecast"),
                col("2026-27 budget", period="2026-27", basis="target"),
            ),
            row("Mainstream, with top-up", 980, 1045, 1118, measure=MAINSTREAM),
            row("Resourced provision", 150, 146, 178, measure=BASES),
            row("Special schools", 824, 830, 858, measure=SPECIAL),
            row("Independent and non-maintained", 220, 241, 226, measure=INDEPENDENT),
            row("Post-16", 415, 421, 430, measure=LATER),
            row("EOTAS", 36, 47, 40, measure=EOTAS),
        ),
        h2("H1 Special schools"),
        p(
            "Four special schools are funded for 862 places at £10,000 with top-up in six bands. The budget includes 24 new places at Beckside School "
            "from September 2026, for which £0.36m has been set aside. The average cost of a place across the four schools is £29,700 in 2025-26 and is "
            "budgeted at £30,500 for 2026-27. In January 2026 they had 834 pupils with a plan; 856 are planned for January 2027. No other special school "
            "places are planned before 2028.",
            *(label for m in (NEW_SPECIAL, SPECIAL) for label in _near(m, "target", 862, "2026-27")),
            says(NEW_SPECIAL, "target", 24, "2026-09", direction="increase"),
            says(COST, "target", 30500, "2026-27", "gbp"),
            says(SPECIAL, "actual", 834, "2026-01"),
            says(SPECIAL, "target", 856, "2027-01"),
            says(COST, "actual", 29700, "2025-26", "gbp"),
        ),
        h2("H2 Resourced provision and units"),
        p(
            "There are eleven resourced provisions. Two more will open in September 2026 with 32 places between them, and a further 20 places will be "
            "added at Staithe Academy in September 2027. By March 2027 we plan for 190 children to be placed in resourced provision (149 in January "
            "2026).",
            says(NEW_BASES, "target", 32, "2026-09", direction="increase"),
            says(NEW_BASES, "target", 20, "2027-09", direction="increase"),
            says(BASES, "target", 190, "2027-03"),
            says(BASES, "actual", 149, "2026-01"),
        ),
        table(
            "Funding of a place in resourced provision, £ a year",
            "Type of need",
            (col("Place"), col("Top-up 2025-26"), col("Top-up 2026-27")),
            row("Autism", "6,000", "9,850", "10,100"),
            row("Speech, language and communication", "6,000", "7,300", "7,480"),
            row("Hearing impairment", "6,000", "11,200", "11,480"),
        ),
        h2("H3 Mainstream top-up"),
        p(
            "42.1% of children with a plan were in a mainstream school in January 2026. We are committed to raising this to 44% by January 2027 and 47% "
            "by January 2029, and the line grows by £2.25m for that reason. Top-up rates rise by 2.5%. The clusters also receive £1.1m for children "
            "without a plan.",
            says(MAINSTREAM, "actual", 42.1, "2026-01", "percent"),
            says(MAINSTREAM, "target", 44, "2027-01", "percent", direction="increase"),
            says(MAINSTREAM, "target", 47, "2029-01", "percent", direction="increase"),
        ),
        h2("H4 Independent and non-maintained special schools"),
        p(
            "This line overspent by £1.78m in 2025-26, chiefly because 247 children were placed at the end of December 2025 where 222 had been planned "
            "for that date. The average placement is forecast to cost £66,300 in 2025-26; the budget for 2025-26 had been built on £64,500. In 2024-25 "
            "the average was £61,900.",
            says(INDEPENDENT, "actual", 247, "2025-12"),
            says(INDEPENDENT, "target", 222, "2025-12"),
            says(COST, "forecast", 66300, "2025-26", "gbp"),
            says(COST, "target", 64500, "2025-26", "gbp"),
            says(COST, "actual", 61900, "2024-25", "gbp"),
        ),
        p("For 2026-27 the budget rests on the following:"),
        b(
            "new placements limited to 18 in 2026-27, of which no more than five are to be residential;",
            says(INDEPENDENT, "target", 18, "2026-27", direction="at_most"),
            says(RESIDENTIAL, "target", 5, "2026-27", direction="at_most"),
        ),
        b(
            "the number of placements to fall to 215 by 31 March 2027 and 190 by 31 March 2028;",
            says(INDEPENDENT, "target", 215, "2027-03-31", direction="reduce"),
            says(INDEPENDENT, "target", 190, "2028-03-31", direction="reduce"),
        ),
        b(
            "an average cost of £68,100 a placement in 2026-27, which allows 2.7% for fee increases;",
            says(COST, "target", 68100, "2026-27", "gbp"),
            *maybe(COST, "target", 2.7, "", "2026-27", unit="percent", form="change", direction="increase"),
        ),
        b(
            "the total of residential placements held at 16 throughout 2026-27;",
            says(RESIDENTIAL, "target", 16, "2026-27", direction="hold"),
        ),
        b(
            "fewer placements outside the county, of which there were 83 in January 2026.",
            says(AWAY, "target", None, "", direction="reduce"),
            says(AWAY, "actual", 83, "2026-01"),
        ),
        h2("H5 Post-16"),
        p(
            "There were 426 young people with a plan in colleges and specialist institutions in January 2026, and the budget provides for 435 in January "
            "2027. A placement in a specialist institution cost £40,100 on average in 2024-25 and is budgeted at £41,600 in 2026-27. Reviews of those "
            "aged 19 and over are planned to end 95 plans in 2026-27 (71 in 2024-25).",
            says(LATER, "actual", 426, "2026-01"),
            says(LATER, "target", 435, "2027-01"),
            says(COST, "actual", 40100, "2024-25", "gbp"),
            says(COST, "target", 41600, "2026-27", "gbp"),
            says(CEASED, "target", 95, "2026-27"),
            says(CEASED, "actual", 71, "2024-25"),
        ),
        h2("H6 Alternative provision, tuition and EOTAS"),
        p(
            "The pupil referral unit is funded for 90 places, a number that has not changed since 2022; 34 of its pupils had a plan in January 2026. "
            "Packages of education otherwise than at school numbered 47 in January 2026 and are to be reduced to 38 by March 2027. Each one will be "
            "reviewed every term.",
            *(label for m in (NEW_AP, AP) for label in _near(m, "actual", 90, "2026-27", "2022")),
            says(AP, "actual", 34, "2026-01"),
            says(EOTAS, "target", 38, "2027-03", direction="reduce", baseline=47),
            says(EOTAS, "actual", 47, "2026-01"),
        ),
        h2("Savings in the budget"),
        table(
            "£000",
            "Saving",
            (
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
                col("Line"),
            ),
            row("New resourced provision in place of independent places", 930, 1740, 2380, "H2, H4", scope="resourced"),
            row("Negotiated fees", 610, 640, 660, "H4", scope="fees"),
            row("Reviews of post-19 plans", 520, 700, 820, "H5", scope="reviews"),
            row("Tuition: earlier return to school", 540, 560, 560, "H6", scope="tuition"),
            row("Total", 2600, 3640, 4420, ""),
            measure=SAVINGS,
            basis="target",
            unit=K,
        ),
        h2("The DSG reserve"),
        table(
            "£m; a deficit is shown in brackets",
            "",
            (
                col("2025-26 forecast", period="2025-26", basis="forecast"),
                col("2026-27 budget", period="2026-27", basis="target"),
                col("2027-28 plan", period="2027-28", basis="target"),
                col("2028-29 plan", period="2028-29", basis="target"),
            ),
            row(
                "Balance brought forward",
                said(
                    "(18.5)",
                    *maybe(DEFICIT, "actual", 18.5, "2024-25", "2025-26", "", unit=M),
                    *maybe(DEFICIT, "forecast", 18.5, "2025-26", unit=M),
                ),
                *(
                    said(
                        f"({v})",
                        *(
                            label
                            for s in ("target", "forecast")
                            for label in maybe(DEFICIT, s, v, before, year, "", unit=M)
                        ),
                    )
                    for v, before, year in (
                        (27.3, "2025-26", "2026-27"),
                        (36.8, "2026-27", "2027-28"),
                        (44.9, "2027-28", "2028-29"),
                    )
                ),
            ),
            row("In-year surplus/(deficit)", 8.8, 9.5, 8.1, 5.9, measure=IN_YEAR),
            row("Balance carried forward", 27.3, 36.8, 44.9, 50.8, measure=DEFICIT),
            unit=M,
            show=deficits_in_brackets(ONE),
        ),
        p(
            "The plan does not return the block to balance within three years. On present assumptions in-year balance would be reached in 2031-32. The "
            "Chief Finance Officer advises that the statutory override ends on 31 March 2028 and that reserves of £19.4m are held.",
            says(IN_YEAR, "target", None, "2031-32", direction="reach", doubtful=True),
            *maybe(IN_YEAR, "forecast", None, "2031-32", direction="reach"),
        ),
    ),
    ("docx", "pdf-ruled", "html"),
    PART,
    "committee",
    "Wyreham",
)


# --- A commissioning plan for alternative provision and SEND: intentions in words, tiers, contracts and steps ---------------------


def _bought(value, *days):
    """A cell of alternative provision places under contract: neither new ones nor pupils placed."""
    return said(
        str(value),
        *(label for m in (NEW_AP, AP) for basis in ("actual", "target") for label in maybe(m, basis, value, "", *days)),
    )


MARSHWICK = Document(
    "marshwick_commissioning",
    "Marshwick Council: alternative provision and SEND commissioning plan 2025 to 2028",
    (
        h1("Alternative provision and SEND commissioning plan 2025 to 2028"),
        p(
            "Agreed by the SEND and Alternative Provision Partnership Board, 24 September 2025. Lead: Head of Commissioning (Children). Review: September 2026."
        ),
        h2("1. Why we need a plan"),
        p(
            "Marshwick buys alternative provision (AP) from one pupil referral unit, two AP academies and fourteen unregistered or independent "
            "providers. In June 2025, 318 pupils were educated in AP, of whom 96 had an EHC plan; in June 2023 there had been 261 and 58. Permanent "
            "exclusions rose from 61 in 2022/23 to 88 in 2024/25, and nine in ten of those excluded were already known to an inclusion service.",
            says(AP, "actual", 318, "2025-06"),
            says(AP, "actual", 96, "2025-06", scope="with a plan"),
            says(AP, "actual", 261, "2023-06"),
            says(AP, "actual", 58, "2023-06", scope="with a plan"),
        ),
        p(
            "We also rely heavily on independent special schools for pupils with social, emotional and mental health needs. There were 142 Marshwick "
            "children in independent and non-maintained special schools in January 2025, more than twice the 64 placed in January 2020. A day place "
            "costs £59,400 on average, compared with £27,900 in our own special schools (2024-25 figures).",
            says(INDEPENDENT, "actual", 142, "2025-01"),
            says(INDEPENDENT, "actual", 64, "2020-01"),
            says(COST, "actual", 59400, "2024-25", "gbp"),
            says(COST, "actual", 27900, "2024-25", "gbp"),
        ),
        p(
            "The number of EHC plans has gone from 1,388 in January 2020 to 2,057 in January 2025. If nothing changes we expect 2,560 by January 2028, "
            "with 210 children in independent schools in that month, and a cumulative DSG deficit of £33m at 31 March 2028. Last year, in 2024/25, 336 "
            "new plans were issued and 118 were ceased.",
            says(PLANS, "actual", 1388, "2020-01"),
            says(PLANS, "actual", 2057, "2025-01"),
            says(PLANS, "forecast", 2560, "2028-01"),
            says(INDEPENDENT, "forecast", 210, "2028-01"),
            says(DEFICIT, "forecast", 33, "2028-03-31", M),
            says(NEW, "actual", 336, "2024/25"),
            says(CEASED, "actual", 118, "2024/25"),
        ),
        h2("2. What we want by 2028"),
        p("Our outcomes are that in September 2028:"),
        b(
            "no more than 220 pupils are in AP, and no pupil stays for longer than three terms without a review;",
            says(AP, "target", 220, "2028-09", direction="at_most"),
        ),
        b(
            "fewer than 50 of the pupils in AP have an EHC plan;",
            says(AP, "target", 50, "2028-09", direction="at_most", scope="with a plan"),
        ),
        b(
            "at least 45% of children with a plan attend a mainstream school (40% in January 2025);",
            says(MAINSTREAM, "target", 45, "2028-09", "percent", direction="at_least"),
            says(MAINSTREAM, "actual", 40, "2025-01", "percent"),
        ),
        b(
            "the number in independent and non-maintained special schools is 105 or lower;",
            says(INDEPENDENT, "target", 105, "2028-09", direction="at_most"),
        ),
        b("70% of pupils who leave AP in Key Stage 3 go back to a mainstream school and stay there for a year;"),
        b("permanent exclusions are below 50 a year."),
        h2("3. The three tiers of alternative provision"),
        table(
            "Places commissioned at one time, by tier",
            ("Tier", "What it is", "Length"),
            (col("2024/25"), col("2025/26"), col("2026/27"), col("2027/28"), col("Funding of a place, £")),
            row(
                ("1", "Support in the mainstream school from AP staff", "Up to 2 terms"),
                "60",
                "120",
                "180",
                "200",
                "6,200",
            ),
            row(
                ("2", "Short placement, pupil stays on roll", "Up to 12 weeks"),
                *(_bought(v, y) for v, y in ((40, "2024/25"), (64, "2025/26"), (72, "2026/27"), (72, "2027/28"))),
                "14,000",
            ),
            row(
                ("3", "Longer placement, with a plan to move on", "Up to 3 terms"),
                *(_bought(v, y) for v, y in ((186, "2024/25"), (170, "2025/26"), (150, "2026/27"), (132, "2027/28"))),
                "21,500",
            ),
        ),
        n("Tier 1 is not a placement: pupils remain in their own school. Hospital teaching is commissioned apart."),
        p(
            "Over time fewer pupils will be placed in alternative provision, and we want more children with a plan to be placed in resourced provision near their homes.",
            says(AP, "target", None, "", direction="reduce"),
            says(BASES, "target", None, "", direction="increase"),
        ),
        p(
            "We shall move money from tier 3 to tier 1 at a pace schools can manage. In each of the three years £0.4m will be released, and the Schools "
            "Forum has agreed to match it in the first year only."
        ),
        h2("4. Commissioning intentions: alternative provision"),
        c(
            "AP1",
            "We will open 24 new AP places for Key Stages 1 and 2 at Saltmarsh Academy in September 2026, since there is no provision of this kind for primary pupils today.",
            says(NEW_AP, "target", 24, "2026-09", direction="increase"),
        ),
        c(
            "AP2",
            "We will re-commission the pupil referral unit for 96 places from September 2026. It has 120 at present, and 109 pupils were on its roll in July 2025.",
            *(label for m in (NEW_AP, AP) for label in _near(m, "target", 96, "2026-09")),
            *(label for m in (NEW_AP, AP) for label in _near(m, "actual", 120, "2025-09", "2025")),
            says(AP, "actual", 109, "2025-07"),
        ),
        c(
            "AP3",
            "We will end the use of unregistered providers for any pupil of statutory school age by July 2026. There were 37 such placements in June 2025.",
            says(AP, "actual", 37, "2025-06"),
            *maybe(AP, "target", 0, "2026-07"),
            *maybe(AP, "target", None, "2026-07", direction="reduce"),
            *maybe(AP, "target", None, "2026-07", direction="reach"),
        ),
        c(
            "AP4",
            "We will reduce placements in AP outside Marshwick from 28 to 10 by July 2027. Each takes a pupil an average of 51 minutes to reach.",
            says(AP, "target", 10, "2027-07", direction="reduce", baseline=28, doubtful=True),
            *maybe(AWAY, "target", 10, "2027-07", direction="reduce", baseline=28),
            *_near(AP, "actual", 28, "2025"),
            *_near(AWAY, "actual", 28, "2025"),
        ),
        c(
            "AP5",
            "We will pay providers on the basis of attendance and reintegration. Attendance in AP was 64% in 2024/25; contracts will require 78%.",
        ),
        h2("5. Commissioning intentions: SEND"),
        c(
            "S1",
            "Resourced provision. We will commission 90 additional places in mainstream schools by September 2027: 30 in September 2025, which are open, "
            "36 in September 2026 and 24 in September 2027. Half of them will be for pupils with social, emotional and mental health needs.",
            says(NEW_BASES, "target", 90, "2027-09", direction="increase"),
            says(NEW_BASES, "actual", 30, "2025-09", direction="increase"),
            says(NEW_BASES, "target", 36, "2026-09", direction="increase"),
            says(NEW_BASES, "target", 24, "2027-09", direction="increase"),
        ),
        c(
            "S2",
            "Special schools. Fairhaven School will take 16 more pupils from September 2026 in a satellite class. We will not commission a new special school in the life of this plan.",
            says(NEW_SPECIAL, "target", 16, "2026-09", direction="increase"),
        ),
        c(
            "S3",
            "Independent schools. From January 2026 new placements will be made through a dynamic purchasing system shared with four councils. We intend "
            "to place fewer children in independent schools each year and to save £1.2m in 2026-27 and £2.1m in 2027-28 by doing so.",
            says(INDEPENDENT, "target", None, "", direction="reduce"),
            says(SAVINGS, "target", 1.2, "2026-27", M),
            says(SAVINGS, "target", 2.1, "2027-28", M),
        ),
        c(
            "S4",
            "Education otherwise than at school. There were 58 packages in June 2025; they cost £31,800 each on average in 2024-25. We will bring the "
            "number down to 40 by July 2027, beginning with 17 young people who have asked to return to a setting.",
            says(EOTAS, "actual", 58, "2025-06"),
            says(COST, "actual", 31800, "2024-25", "gbp"),
            says(EOTAS, "target", 40, "2027-07", direction="reduce"),
        ),
        c(
            "S5",
            "Post-16. With the two colleges we will widen supported internships from 31 to 60 places by September 2027, and limit placements in "
            "specialist colleges to 22 in that month (26 in January 2025).",
            says(LATER, "target", 22, "2027-09", direction="at_most"),
            says(LATER, "actual", 26, "2025-01"),
        ),
        c(
            "S6",
            "Residential schools. No new residential placement will be commissioned on grounds of education alone. There were 11 residential placements "
            "in September 2025. As these children leave school we plan for the number to fall to eight in September 2026 and six in July 2028.",
            *maybe(RESIDENTIAL, "target", None, "", direction="reduce"),
            *maybe(RESIDENTIAL, "target", 0, ""),
            says(RESIDENTIAL, "actual", 11, "2025-09"),
            says(RESIDENTIAL, "target", 8, "2026-09", direction="reduce"),
            says(RESIDENTIAL, "target", 6, "2028-07", direction="reduce"),
        ),
        h2("6. Where children with a plan will be"),
        table(
            "Number of children and young people with an EHC plan by type of placement, January",
            "Type of placement",
            (
                col("2025 actual", period="2025-01", basis="actual"),
                col("2026 plan", period="2026-01", basis="target"),
                col("2028 plan", period="2028-01", basis="target"),
            ),
            row("Mainstream school or academy", 823, 894, 998, measure=MAINSTREAM),
            row("Resourced provision", 88, 114, 168, measure=BASES),
            row("State-funded special school", 548, 556, 572, measure=SPECIAL),
            row("Independent or non-maintained", 142, 138, 112, measure=INDEPENDENT),
            row("AP including hospital school", 93, 84, 58, measure=AP),
            row("College or other post-16", 305, 306, 296, measure=LATER),
            row("EOTAS and elective home education", 58, 54, 40, measure=EOTAS),
            row("All plans", 2057, 2146, 2244, measure=PLANS),
        ),
        h2("7. Contracts and spending"),
        table(
            "High needs spending on services in this plan, £ million",
            "",
            (col("2024-25"), col("2025-26"), col("2026-27"), col("2027-28"), col("Contract ends")),
            row("Pupil referral unit", "2.9", "2.8", "2.5", "2.3", "Not contracted"),
            row("AP academies (2)", "1.7", "1.8", "2.1", "2.2", "August 2028"),
            row("Other AP providers (14, then 8)", "1.6", "1.2", "0.7", "0.6", "July 2026"),
            row("Independent special schools", "8.4", "8.7", "8.2", "7.5", "By placement"),
            row("Outreach (tier 1)", "0.4", "0.7", "1.1", "1.3", "August 2027"),
        ),
        p(
            "The high needs block overspent by £5.4m in 2024-25, which left a cumulative deficit of £11.3m at 31 March 2025. With this plan the in-year "
            "deficit is to be £5.9m in 2025-26, £4.3m in 2026-27 and £2.6m in 2027-28, and the cumulative deficit is to be kept to £24.1m at 31 March "
            "2028. The council’s financial strategy assumes a return to in-year balance in 2029-30.",
            says(IN_YEAR, "actual", 5.4, "2024-25", M),
            says(DEFICIT, "actual", 11.3, "2025-03-31", M),
            says(IN_YEAR, "target", 5.9, "2025-26", M),
            says(IN_YEAR, "target", 4.3, "2026-27", M),
            says(IN_YEAR, "target", 2.6, "2027-28", M),
            says(DEFICIT, "target", 24.1, "2028-03-31", M, direction="at_most"),
            says(IN_YEAR, "target", None, "2029-30", direction="reach"),
        ),
        h2("8. How we shall know"),
        p(
            "The Board will look each term at a short set of measures. Requests for an EHC needs assessment, of which there were 468 in 2024/25, are to "
            "come down to 430 in 2026/27 and 390 in 2027/28, once tier 1 is in every secondary school. At least 75% of plans are to be finished in 20 "
            "weeks by July 2026 (51% in 2024/25), and no more than 35 appeals a year are to go to the Tribunal; there were 52 in 2024/25. In the survey "
            "of May 2025, 212 parents replied and 39% were satisfied.",
            says(REQUESTS, "actual", 468, "2024/25"),
            says(REQUESTS, "target", 430, "2026/27", direction="reduce"),
            says(REQUESTS, "target", 390, "2027/28", direction="reduce"),
            says(APPEALS, "actual", 52, "2024/25"),
            *(
                label
                for unit in ("per_year", "count")
                for label in maybe(APPEALS, "target", 35, "", unit=unit, direction="at_most")
            ),
            says(TIMELY, "target", 75, "2026-07", "percent", direction="at_least"),
            says(TIMELY, "actual", 51, "2024/25", "percent"),
        ),
        table(
            "Milestones",
            "Date",
            (col("Alternative provision"), col("SEND"), col("Lead")),
            row(
                "December 2025",
                "Specification for tier 1 issued",
                "Purchasing system opens to providers",
                "Commissioning Manager",
            ),
            row("April 2026", "Tenders for other providers, 8 lots", "Outreach contract reviewed", "Procurement"),
            row(
                "September 2026",
                said("Saltmarsh: 24 places", *_near(NEW_AP, "target", 24, "2026-09", direction="increase")),
                said(
                    "36 resourced places and 16 at Fairhaven",
                    *_near(NEW_BASES, "target", 36, "2026-09", direction="increase"),
                    *_near(NEW_SPECIAL, "target", 16, "2026-09", direction="increase"),
                ),
                "Head of School Places",
            ),
            row("July 2028", "All contracts for 2028 let", "New plan agreed", "Head of Commissioning"),
        ),
    ),
    ("docx", "pdf-ruled", "html", "pdf-plain"),
    PART,
    "strategy",
    "Marshwick",
)


# --- A cabinet member's decision on new resourced provisions: schools in words, replies, capital, revenue and risks ---------------

HALLINGTON = Document(
    "hallington_resourced_decision",
    "Hallington Borough Council: Cabinet Member for Children and Schools, decision report, new resourced provisions",
    (
        h1("Decision report: new resourced provisions for September 2026 and September 2027"),
        p(
            "Decision to be taken by: Cabinet Member for Children and Schools. Date: on or after 3 November 2025. Key decision reference CM 2025/118. "
            "Report of the Executive Director of Children’s Services. Part 1 (public)."
        ),
        h2("1. Purpose"),
        p(
            "This report asks the Cabinet Member to determine proposals for five new resourced provisions in mainstream schools, which would provide 76 "
            "places by September 2027 for children with Education, Health and Care (EHC) plans.",
            says(NEW_BASES, "target", 76, "2027-09", direction="increase"),
        ),
        h2("2. Recommendations"),
        p("The Cabinet Member is recommended to:"),
        c(
            "2.1",
            "approve the establishment of a 16-place resourced provision for autism at Linden Primary School from 1 September 2026;",
            says(NEW_BASES, "target", 16, "2026-09-01", direction="increase", scope="Linden"),
        ),
        c(
            "2.2",
            "approve the establishment of a 12-place resourced provision for speech and language at St Hilda’s CE Primary School from 1 September 2026;",
            says(NEW_BASES, "target", 12, "2026-09-01", direction="increase", scope="St Hilda’s"),
        ),
        c(
            "2.3",
            "support the applications of two academy trusts to the Regional Director for provisions at Hallington Park Academy (20 places) and Quarry "
            "Hill Academy (16 places), both from September 2027;",
            says(NEW_BASES, "target", 20, "2027-09", direction="increase", scope="Hallington Park"),
            says(NEW_BASES, "target", 16, "2027-09", direction="increase", scope="Quarry Hill"),
        ),
        c(
            "2.4",
            "approve a 12-place provision at Mere Bank School from September 2027, subject to planning consent by 31 March 2026; and",
            says(NEW_BASES, "target", 12, "2027-09", direction="increase", scope="Mere Bank"),
        ),
        c("2.5", "approve capital spending of £3.48m, and delegate the award of contracts to the Executive Director."),
        h2("3. Background"),
        c(
            "3.1",
            "The borough maintained 1,872 EHC plans in January 2025, an increase of 11.2% in a year. Nationally the increase was 10.8%. At the same date "
            "139 children (7.4% of those with a plan) attended an independent or non-maintained special school and only 63 were in a resourced provision.",
            says(PLANS, "actual", 1872, "2025-01"),
            says(PLANS, "actual", 11.2, "", "percent", form="change", direction="increase", doubtful=True),
            *maybe(PLANS, "actual", 11.2, "2025-01", unit="percent", form="change", direction="increase"),
            says(INDEPENDENT, "actual", 139, "2025-01"),
            says(INDEPENDENT, "actual", 7.4, "2025-01", "percent"),
            says(BASES, "actual", 63, "2025-01"),
        ),
        c(
            "3.2",
            "The SEND Sufficiency Strategy, agreed in March 2024, set out to double the number of children in resourced provision to 120 by January "
            "2028, and to bring the number in independent special schools below 110 by the same date. It also provided for 60 special school places at "
            "Hallington Vale, which opened in September 2025.",
            says(BASES, "target", 120, "2028-01"),
            *_near(BASES, "target", 100, "2028-01", unit="percent", form="change", direction="increase"),
            says(INDEPENDENT, "target", 110, "2028-01", direction="at_most"),
            says(NEW_SPECIAL, "actual", 60, "2025-09", direction="increase"),
        ),
        c(
            "3.3",
            "Officers estimate that without new provision a further 58 children would need an independent place by January 2028, taking the total to "
            "197. Each independent place costs on average £61,700 a year (2024-25), while a place in resourced provision costs £18,900.",
            *maybe(INDEPENDENT, "forecast", 58, "2028-01", form="change", direction="increase"),
            *maybe(INDEPENDENT, "forecast", 58, "2028-01"),
            says(INDEPENDENT, "forecast", 197, "2028-01"),
            says(COST, "actual", 61700, "2024-25", "gbp"),
            says(COST, "actual", 18900, "", "gbp", doubtful=True),
            *maybe(COST, "actual", 18900, "2024-25", unit="gbp"),
        ),
        h2("4. The proposals"),
        table(
            "Table 1: the five proposals",
            "School",
            (
                col("Type of need"),
                col("Ages"),
                col("Pupils on roll (May 2025)"),
                col("Places", basis="target", measure=NEW_BASES, direction="increase"),
                col("Opens"),
                col("Ofsted"),
            ),
            row(
                "Linden Primary",
                "Autism",
                "4-11",
                "418",
                said("16", *maybe(NEW_BASES, "target", 16, "", "2026-09", "2026-09-01", direction="increase")),
                "September 2026",
                "Good",
            ),
            row(
                "St Hilda’s CE Primary",
                "Speech and language",
                "4-11",
                "207",
                said("12", *maybe(NEW_BASES, "target", 12, "", "2026-09", "2026-09-01", direction="increase")),
                "September 2026",
                "Good",
            ),
            row(
                "Hallington Park Academy",
                "Autism",
                "11-16",
                "1,164",
                20,
                "September 2027",
                "Good",
                period="2027-09",
                scope="Hallington Park",
            ),
            row(
                "Quarry Hill Academy",
                "Social, emotional and mental health",
                "11-18",
                "1,309",
                16,
                "September 2027",
                "Requires improvement",
                period="2027-09",
                scope="Quarry Hill",
            ),
            row(
                "Mere Bank School",
                "Moderate learning difficulty",
                "4-11",
                "312",
                12,
                "September 2027",
                "Outstanding",
                period="2027-09",
                scope="Mere Bank",
            ),
            row(
                "Total",
                "",
                "",
                "",
                said("76", *maybe(NEW_BASES, "target", 76, "", "2027-09", direction="increase")),
                "",
                "",
            ),
        ),
        c(
            "4.1",
            "Places will fill over three years. At Linden six children will start in September 2026, five more in September 2027 and the last five in "
            "September 2028. The other schools have proposed similar arrangements.",
            *_near(BASES, "target", 6, "2026-09"),
            *_near(NEW_BASES, "target", 6, "2026-09", direction="increase"),
            *(
                label
                for d in ("2027-09", "2028-09")
                for m in (BASES, NEW_BASES)
                for label in _near(m, "target", 5, d, direction="increase")
            ),
            *(label for d in ("2027-09", "2028-09") for label in _near(BASES, "target", 5, d)),
        ),
        c(
            "4.2",
            "Across the borough the number of children placed in resourced provision is planned to be 86 in January 2027 and 128 in January 2028, a little above the aim of the strategy.",
            says(BASES, "target", 86, "2027-01"),
            says(BASES, "target", 128, "2028-01"),
        ),
        c(
            "4.3",
            "Places may be taken only by children whose plan names the provision. Hallington children have priority; a place left empty for two terms may be sold to another council.",
        ),
        h2("5. Consultation"),
        p(
            "Statutory notices were published on 8 September 2025 and ran for four weeks. 231 responses were received. Concerns were mostly about "
            "parking, the size of playgrounds and the effect on results."
        ),
        table(
            "Table 2: responses by school",
            "School",
            (col("Support"), col("Do not support"), col("Not sure"), col("% support")),
            row("Linden Primary", "74", "19", "8", "73%"),
            row("St Hilda’s CE Primary", "41", "4", "2", "87%"),
            row("Mere Bank School", "38", "36", "9", "46%"),
        ),
        p("The two academies consulted separately, and 64% of those who replied to them were in favour."),
        h2("6. Options considered and rejected"),
        b(
            "Do nothing. This would not meet the duty to secure sufficient places, and the high needs overspend would go on rising."
        ),
        b(
            "Build a second special school. A bid for 120 places in 2023 was unsuccessful, and the Council could not meet the cost of £19m."
        ),
        b("Extend Hallington Vale by a further 40 places. The site is too small."),
        h2("7. Financial implications"),
        c(
            "7.1",
            "The high needs block overspent by £4.9m in 2024-25 and the cumulative deficit on the Dedicated Schools Grant (DSG) was £16.2m at 31 March "
            "2025. The forecast for the current year, 2025-26, is an overspend of £6.0m.",
            says(IN_YEAR, "actual", 4.9, "2024-25", M),
            says(DEFICIT, "actual", 16.2, "2025-03-31", M),
            says(IN_YEAR, "forecast", 6.0, "2025-26", M),
        ),
        c(
            "7.2",
            "Once full, the 76 places will avoid £2.3m a year of independent fees net of their own running costs. The DSG management plan relies on "
            "£0.4m of this in 2026-27, £1.1m in 2027-28 and £1.9m in 2028-29.",
            says(SAVINGS, "target", 2.3, "", M, doubtful=True),
            *maybe(SAVINGS, "target", 2.3, "", unit=M, form="change", direction="reduce"),
            says(SAVINGS, "target", 0.4, "2026-27", M),
            says(SAVINGS, "target", 1.1, "2027-28", M),
            says(SAVINGS, "target", 1.9, "2028-29", M),
        ),
        table(
            "Table 3: revenue effect on the high needs block, £000",
            "",
            (col("2026-27", period="2026-27"), col("2027-28", period="2027-28"), col("2028-29", period="2028-29")),
            row("Place funding at £6,000 or £10,000", "160", "420", "580"),
            row("Top-up funding", "142", "466", "770"),
            row(
                "Independent fees avoided",
                *(
                    said(f"({count(v)})", *maybe(SAVINGS, "target", v, y, "", unit=K))
                    for v, y in ((702, "2026-27"), (1986, "2027-28"), (3250, "2028-29"))
                ),
            ),
            row("Net saving", 400, 1100, 1900, measure=SAVINGS, basis="target", unit=K, show=lambda v: f"({count(v)})"),
        ),
        table(
            "Table 4: capital, £000",
            "School",
            (col("Works"), col("2025-26"), col("2026-27"), col("2027-28"), col("Total")),
            row("Linden Primary", "Refurbishment of former nursery", "110", "390", "0", "500"),
            row("St Hilda’s CE Primary", "Internal alterations", "60", "180", "0", "240"),
            row("Hallington Park Academy", "Single-storey extension", "40", "820", "320", "1,180"),
            row("Quarry Hill Academy", "Remodelling of sixth form block", "0", "540", "210", "750"),
            row("Mere Bank School", "Modular classrooms", "30", "580", "200", "810"),
            row("All", "", "240", "2,510", "730", "3,480"),
        ),
        p(
            "The cost will be met from the High Needs Provision Capital Allocation, of which £5.9m is unspent. No borrowing is needed."
        ),
        h2("8. Legal and equality implications"),
        p(
            "A local authority must follow the prescribed alterations regulations of 2013 when it adds a provision to a maintained school. The Public "
            "Sector Equality Duty has been considered: 71% of the children likely to benefit are boys and 23% receive free school meals. Home to school "
            "transport is expected to cost £85,000 less a year."
        ),
        h2("9. Risks and how success will be measured"),
        b(
            "Recruitment: each provision needs a teacher in charge and five support staff. Two heads have been unable to appoint at the first attempt."
        ),
        b(
            "Slippage: every term of delay at Hallington Park is estimated to lead to four more independent placements.",
            *maybe(INDEPENDENT, "forecast", 4, "", form="change", direction="increase"),
            *maybe(INDEPENDENT, "forecast", 4, ""),
        ),
        b(
            "Demand: plans are forecast to rise to 2,380 by January 2028; the strategy had allowed for 2,200.",
            says(PLANS, "forecast", 2380, "2028-01"),
            says(PLANS, "target", 2200, "", doubtful=True),
            *maybe(PLANS, "target", 2200, "2028-01"),
            *maybe(PLANS, "forecast", 2200, "2028-01", ""),
        ),
        p(
            "An evaluation will come to the Cabinet Member in January 2028. The provisions will be judged to have succeeded if:"
        ),
        b(
            "at least 90% of the 76 places are filled;",
            *maybe(BASES, "target", 90, "", "2028-01", unit="percent", direction="at_least"),
        ),
        b(
            "new placements in independent special schools have come down from 34 in 2024/25 to no more than 15 in 2027/28;",
            says(INDEPENDENT, "actual", 34, "2024/25"),
            says(INDEPENDENT, "target", 15, "2027/28", direction="at_most", baseline=34),
        ),
        b(
            "the share of children with a plan who are taught in mainstream schools, 43% in January 2025, has reached 47%; and",
            says(MAINSTREAM, "actual", 43, "2025-01", "percent"),
            says(MAINSTREAM, "target", 47, "", "percent", direction="reach", doubtful=True),
            *maybe(MAINSTREAM, "target", 47, "2028-01", unit="percent", direction="reach"),
        ),
        b(
            "fewer families appeal about the school named in the plan (46 did so in 2024).",
            says(APPEALS, "target", None, "", direction="reduce"),
            says(APPEALS, "actual", 46, "2024"),
        ),
        h2("10. Timetable"),
        table(
            "Table 5",
            "Step",
            (col("Linden, St Hilda’s"), col("Hallington Park, Quarry Hill"), col("Mere Bank")),
            row("Decision", "November 2025", "January 2026 (Regional Director)", "November 2025"),
            row("Contract let", "February 2026", "July 2026", "September 2026"),
            row("Staff appointed", "May 2026", "April 2027", "April 2027"),
            row("First children admitted", "September 2026", "September 2027", "September 2027"),
        ),
    ),
    ("docx", "pdf-fpdf", "html"),
    PART,
    "committee",
    "Hallington",
)


# --- A yearly dashboard: a card of lines and words for each indicator, with a summary and a few tables ----------------------------

TAVENHAM = Document(
    "tavenham_annual_dashboard",
    "Tavenham SEND annual data dashboard 2025",
    (
        h1("SEND annual data dashboard 2025"),
        p(
            "Published by Tavenham Council, March 2026. Unless stated otherwise figures are for the calendar year 2025, or the position on 31 December "
            "2025. Targets are those of the SEND Strategy 2024 to 2028. G: at or better than target. A: within 10% of it. R: more than 10% away."
        ),
        h2("Summary"),
        table(
            "Headline indicators",
            "Indicator",
            (
                col("2024", period="2024", basis="actual"),
                col("2025", period="2025", basis="actual"),
                col("Target 2025", period="2025", basis="target"),
                col("RAG"),
                col("Target 2026", period="2026", basis="target"),
            ),
            row("Requests for an EHC needs assessment", 731, 704, 680, "A", 650, measure=REQUESTS),
            row(
                "% of requests not agreed",
                22,
                24,
                "No target",
                "-",
                "No target",
                measure=REFUSED,
                unit="percent",
                show=percent,
            ),
            row("New EHC plans issued", 506, 489, 470, "A", 440, measure=NEW),
            row(
                "% of new plans issued within 20 weeks",
                52,
                63,
                65,
                "A",
                75,
                measure=TIMELY,
                unit="percent",
                show=percent,
            ),
            row("EHC plans ceased", 168, 197, 190, "G", 215, measure=CEASED),
            row("Appeals registered", 94, 102, 85, "R", 85, measure=APPEALS),
            row("Annual reviews completed on time", "57%", "71%", "75%", "A", "85%"),
        ),
        h2("1. Requests and assessments"),
        p(
            "Requests fell by 3.7% in 2025, the first fall since 2016. Five years ago, in 2020, there were 489. We agreed to carry out 535 assessments "
            "in 2025, 35 fewer than in 2024. The strategy aims for no more than 625 requests in 2027 and 600 in 2028, and for new plans to be down to "
            "420 in 2027 and 400 in 2028.",
            says(REQUESTS, "actual", 3.7, "2025", "percent", form="change", direction="reduce"),
            says(REQUESTS, "actual", 489, "2020"),
            says(ASSESSED, "actual", 535, "2025"),
            *_near(ASSESSED, "actual", 35, "2025", form="change", direction="reduce"),
            says(REQUESTS, "target", 625, "2027", direction="at_most"),
            says(NEW, "target", 420, "2027"),
            says(NEW, "target", 400, "2028"),
            says(REQUESTS, "target", 600, "2028", direction="at_most"),
        ),
        p(
            "We have no target for decisions not to assess. We watch the rate, which was 24% in 2025, because a rise might mean that families are being "
            "turned away wrongly; it had been 20% in 2023 and 17% in 2022. Some of these decisions were changed at mediation or on appeal.",
            says(REFUSED, "actual", 24, "2025", "percent"),
            says(REFUSED, "actual", 20, "2023", "percent"),
            says(REFUSED, "actual", 17, "2022", "percent"),
        ),
        h2("2. Plans maintained"),
        b("31 December 2025: 2,984 plans", says(PLANS, "actual", 2984, "2025-12-31")),
        b(
            "31 December 2024: 2,741 plans (31 December 2020: 1,902)",
            says(PLANS, "actual", 2741, "2024-12-31"),
            says(PLANS, "actual", 1902, "2020-12-31"),
        ),
        b("Target for 31 December 2025: 2,900", says(PLANS, "target", 2900, "2025-12-31")),
        b(
            "Target for 2026: growth of no more than 4%, to 3,100 plans on 31 December 2026",
            says(PLANS, "target", 4, "2026", "percent", form="change", direction="at_most"),
            says(PLANS, "target", 3100, "2026-12-31"),
        ),
        b(
            "Target for 31 December 2028: no more than 3,150 plans",
            says(PLANS, "target", 3150, "2028-12-31", direction="at_most"),
        ),
        b("RAG: amber"),
        p(
            "The number of plans grew by 8.9% in 2025, against 7.6% in the region. In January 2025, 5.4% of pupils in our schools had a plan. Without "
            "the strategy we would expect 3,230 plans on 31 December 2026 and 3,780 on 31 December 2028.",
            says(PLANS, "actual", 8.9, "2025", "percent", form="change", direction="increase"),
            says(PLANS, "actual", 5.4, "2025-01", "percent"),
            says(PLANS, "forecast", 3230, "2026-12-31"),
            says(PLANS, "forecast", 3780, "2028-12-31"),
        ),
        h2("3. Timeliness"),
        p(
            "63% of plans were issued within 20 weeks in 2025, exceptions excluded. In December 2025 it was 74%. We aim for 75% in 2026, 85% in 2027 and "
            "90% in 2028. Waiting times for a first appointment with the community paediatrician were 61 weeks.",
            says(TIMELY, "actual", 63, "2025", "percent"),
            says(TIMELY, "actual", 74, "2025-12", "percent"),
            says(TIMELY, "target", 75, "2026", "percent"),
            says(TIMELY, "target", 85, "2027", "percent"),
            says(TIMELY, "target", 90, "2028", "percent"),
        ),
        h2("4. Where children and young people with a plan are placed"),
        table(
            "Number on 31 December",
            "Placement",
            (
                col("2024", period="2024-12-31", basis="actual"),
                col("2025", period="2025-12-31", basis="actual"),
                col("Target 2025", period="2025-12-31", basis="target"),
                col("Target 2028", period="2028-12-31", basis="target"),
            ),
            row("Mainstream school", 1063, 1190, 1180, 1430, measure=MAINSTREAM),
            row("Resourced provision", 97, 133, 140, 230, measure=BASES),
            row("Maintained special school or academy", 731, 748, 750, 770, measure=SPECIAL),
            row("Independent or non-maintained special school", 262, 281, 245, 200, measure=INDEPENDENT),
            row("College or sixth form", 451, 489, 485, 440, measure=LATER),
            row("Alternative provision", 42, 38, 35, 30, measure=AP),
            row("EOTAS or elective home education", 71, 79, 65, 50, measure=EOTAS),
            row("Not placed", "24", "26", "0", "0"),
        ),
        p(
            "Independent placements remain our greatest challenge. We had meant to have 245 children in these schools on 31 December 2025 and had 281. "
            "In September 2025, 29 children started in one, most of them at secondary transfer. The strategy still aims to reduce the number to 200 by "
            "the end of 2028, and the Board has asked for no more than 15 children to start in September 2026 and 12 in September 2027.",
            says(INDEPENDENT, "actual", 29, "2025-09"),
            *maybe(INDEPENDENT, "target", 200, "2028", "2028-12", direction="reduce"),
            says(INDEPENDENT, "target", 15, "2026-09", direction="at_most"),
            says(INDEPENDENT, "target", 12, "2027-09", direction="at_most"),
        ),
        p(
            "On the other hand 39.9% of children and young people with a plan were in a mainstream school on 31 December 2025, up from 38.8% on 31 "
            "December 2024 and on the way to the target of 42% in 2026 and 45% in 2028. Four new resourced provisions opened in September 2025 with 48 "
            "places. A further 52 places will open in September 2026, and 30 special school places at Otter Lane in January 2027.",
            says(MAINSTREAM, "actual", 39.9, "2025-12-31", "percent"),
            says(MAINSTREAM, "actual", 38.8, "2024-12-31", "percent"),
            says(MAINSTREAM, "target", 42, "2026", "percent"),
            says(MAINSTREAM, "target", 45, "2028", "percent"),
            says(NEW_BASES, "actual", 48, "2025-09", direction="increase"),
            says(NEW_BASES, "target", 52, "2026-09", direction="increase"),
            says(NEW_SPECIAL, "target", 30, "2027-01", direction="increase"),
        ),
        b(
            "Placed outside Tavenham: 318 in 2025 (target for 2025: 300; target for 2028: 240)",
            says(AWAY, "actual", 318, "2025"),
            says(AWAY, "target", 300, "2025"),
            says(AWAY, "target", 240, "2028"),
        ),
        b(
            "In residential schools: 24 in 2025 (target for 2025: 22; target for 2028: 16)",
            says(RESIDENTIAL, "actual", 24, "2025"),
            says(RESIDENTIAL, "target", 22, "2025"),
            says(RESIDENTIAL, "target", 16, "2028"),
        ),
        b("Without a school place for more than 15 days: 12 (target: none)"),
        h2("5. Ceasing plans"),
        p(
            "We ceased 197 plans in 2025, seven more than the target of 190. Most were for young people who had moved into work or finished their "
            "studies, and 18 were at the request of the family. The strategy assumes that 230 will be ceased in 2027 and 235 in 2028.",
            says(CEASED, "actual", 197, "2025"),
            says(CEASED, "target", 190, "2025"),
            *_near(CEASED, "actual", 18, "2025"),
            says(CEASED, "target", 230, "2027"),
            says(CEASED, "target", 235, "2028"),
        ),
        h2("6. Appeals and mediation"),
        table(
            "Appeals registered in 2025 by what they were about",
            "Subject",
            (
                col("Number", measure=APPEALS, basis="actual", period="2025"),
                col("Decided"),
                col("Conceded by the council"),
                col("Upheld in whole or part"),
            ),
            row("Refusal to assess", 33, "21", "17", "4", scope="Refusal to assess"),
            row("Refusal to issue a plan", 9, "6", "3", "2", scope="Refusal to issue"),
            row("Contents of the plan, with or without placement", 56, "30", "8", "20", scope="Contents"),
            row("Ceasing a plan", 4, "2", "1", "1", scope="Ceasing"),
            row("All", 102, "59", "29", "27"),
        ),
        p(
            "102 appeals is the most we have had, and 17 above target. We spent £236,000 on them, not counting staff. Mediation was used in 148 cases, "
            "and 83% of these were settled. We want appeals to come down to 75 in 2027 and 60 in 2028.",
            says(APPEALS, "actual", 102, "2025"),
            *_near(APPEALS, "actual", 148, "2025"),
            *_near(APPEALS, "actual", 17, "2025"),
            says(APPEALS, "target", 75, "2027", direction="reduce"),
            says(APPEALS, "target", 60, "2028", direction="reduce"),
        ),
        h2("7. Outcomes and experience"),
        b(
            "Key Stage 2: 9% of pupils with a plan reached the expected standard in reading, writing and mathematics (England: 9%)."
        ),
        b("Absence of pupils with a plan: 12.6%, 0.4 points lower than in 2024."),
        b("Young people with a plan not in education, employment or training: 8.1% (target 7%)."),
        b("Parents’ survey: 54% were satisfied with their child’s plan (target 60%); 611 replied."),
        h2("8. Money"),
        table(
            "High needs block, £000",
            "",
            (
                col("2024-25 actual", period="2024-25", basis="actual"),
                col("2025-26 budget", period="2025-26", basis="target"),
                col("2025-26 forecast", period="2025-26", basis="forecast"),
                col("2026-27 budget", period="2026-27", basis="target"),
            ),
            row("Spending", "68,310", "72,900", "74,450", "78,100"),
            row("In-year overspend", 7120, 7900, 9450, 8800, measure=IN_YEAR),
            row("DSG deficit at year end", 21840, 29740, 31290, 40090, measure=DEFICIT),
            unit=K,
        ),
        p(
            "An independent day placement cost £63,900 on average in 2024-25, 5.1% more than in the year before, and we aim to keep the average below "
            "£66,000 in 2026-27. £2.4m was saved in 2024-25; the savings target for 2026-27 is £3.6m. The DSG deficit is not to exceed £46m at 31 March "
            "2028, and in-year balance is planned for 2031-32.",
            says(COST, "actual", 63900, "2024-25", "gbp"),
            says(COST, "actual", 5.1, "2024-25", "percent", form="change", direction="increase"),
            says(COST, "target", 66000, "2026-27", "gbp", direction="at_most"),
            says(SAVINGS, "actual", 2.4, "2024-25", M),
            says(SAVINGS, "target", 3.6, "2026-27", M),
            says(DEFICIT, "target", 46, "2028-03-31", M, direction="at_most"),
            says(IN_YEAR, "target", None, "2031-32", direction="reach"),
        ),
        h2("Our priorities for the coming year"),
        b(
            "To reduce our dependence on independent special schools",
            says(INDEPENDENT, "target", None, "", direction="reduce"),
        ),
        b(
            "To increase the share of children with a plan who go to a mainstream school",
            says(MAINSTREAM, "target", None, "", direction="increase"),
        ),
        b(
            "To bring back children who are placed outside Tavenham, so that fewer travel far",
            says(AWAY, "target", None, "", direction="reduce"),
        ),
        b("To answer every telephone call within two days"),
        h2("Changes to targets in 2026"),
        p(
            "Three targets will change for 2026. The target for appeals stays at 85, instead of falling to 75. The target for new placements in "
            "alternative provision is dropped. A target is added of 60 further places in resourced provision by September 2027.",
            says(APPEALS, "target", 85, "2026"),
            *maybe(APPEALS, "target", 75, "2026"),
            says(NEW_BASES, "target", 60, "2027-09", direction="increase"),
        ),
    ),
    ("docx", "xlsx", "pdf-typst", "html"),
    PART,
    "kpi",
    "Tavenham",
)


# --- A peer review: findings in words, what the plan assumed beside what happened, recommendations with the council's answer -----

THURLMERE = Document(
    "thurlmere_peer_review",
    "Independent peer review of SEND demand, placements and the high needs block: Thurlmere",
    (
        h1("Peer review of SEND and high needs: Thurlmere County Council"),
        p(
            "Report of the review team, 12 June 2026. The team was led by a serving director of children’s services and had five members. We were on "
            "site from 20 to 23 April 2026, met 94 people and read 31 case files. This is a report of critical friends and not an inspection."
        ),
        h2("Executive summary"),
        p(
            "Thurlmere is a council that knows its problems. The number of Education, Health and Care (EHC) plans has risen from 3,260 in January 2021 "
            "to 5,118 in January 2026. The cumulative deficit on the Dedicated Schools Grant (DSG) reached £58.4m at 31 March 2026, after the high needs "
            "block had been overspent by £19.7m in 2025-26 and £15.2m in 2024-25. Staff are committed, and relations with parents have improved.",
            says(PLANS, "actual", 3260, "2021-01"),
            says(PLANS, "actual", 5118, "2026-01"),
            says(DEFICIT, "actual", 58.4, "2026-03-31", M),
            says(IN_YEAR, "actual", 19.7, "2025-26", M),
            says(IN_YEAR, "actual", 15.2, "2024-25", M),
        ),
        p(
            "The council’s own recovery plan of February 2025 will not, in our opinion, be met. It aims to return the high needs block to balance in "
            "2029-30 and to hold the number of plans to 5,300 in January 2028. On the present path we forecast 6,020 plans by that date and a cumulative "
            "deficit of £131m at 31 March 2029.",
            says(IN_YEAR, "target", None, "2029-30", direction="reach"),
            says(PLANS, "target", 5300, "2028-01", direction="hold"),
            says(PLANS, "forecast", 6020, "2028-01"),
            says(DEFICIT, "forecast", 131, "2029-03-31", M),
        ),
        p("Three things stand out:"),
        b(
            "Support before a plan is uneven. In 2025 a quarter of the county’s schools made two thirds of all 1,214 requests for an assessment.",
            says(REQUESTS, "actual", 1214, "2025"),
        ),
        b(
            "Too many children go to independent schools because nothing else is ready. 486 were placed there in January 2026, 71 more than the plan "
            "allowed for. In January 2021 there were 238.",
            says(INDEPENDENT, "actual", 486, "2026-01"),
            says(INDEPENDENT, "actual", 238, "2021-01"),
            *_near(INDEPENDENT, "actual", 71, "2026-01"),
            *_near(INDEPENDENT, "actual", 71, "2026-01", form="change", direction="increase"),
        ),
        b(
            "Money and practice are planned by different people. Finance officers learned of 84 new places after the budget had been set.",
            *(label for m in (NEW_SPECIAL, NEW_BASES) for label in _near(m, "target", 84, "", direction="increase")),
        ),
        h2("1. Demand"),
        c(
            "1.1",
            "Requests rose by 9% in 2025. The recovery plan had aimed to bring them down to 1,020 in 2025 and 960 in 2026. The council refused 29% of "
            "requests in 2025; in our sample of 31 files we would have come to a different view in four.",
            says(REQUESTS, "actual", 9, "2025", "percent", form="change", direction="increase"),
            says(REQUESTS, "target", 1020, "2025", direction="reduce"),
            says(REQUESTS, "target", 960, "2026", direction="reduce"),
            says(REFUSED, "actual", 29, "2025", "percent"),
        ),
        c(
            "1.2",
            "The county issued 793 new plans and ceased 312 in 2025. The recovery plan’s targets for 2025 were 650 new plans and 380 ceased. In April "
            "2026, 431 young people over 19 had a plan, and fewer than half of them had had a review in the last year.",
            says(NEW, "actual", 793, "2025"),
            says(CEASED, "actual", 312, "2025"),
            says(NEW, "target", 650, "2025"),
            says(CEASED, "target", 380, "2025"),
            says(PLANS, "actual", 431, "2026-04", scope="over 19"),
        ),
        c(
            "1.3",
            "Only 34% of plans were issued within 20 weeks in 2025, and 41% in March 2026. A recovery team now aims at 60% by December 2026. We think "
            "this can be done, since the backlog has come down from 388 cases to 141.",
            says(TIMELY, "actual", 34, "2025", "percent"),
            says(TIMELY, "actual", 41, "2026-03", "percent"),
            says(TIMELY, "target", 60, "2026-12", "percent"),
        ),
        h2("2. Provision"),
        c(
            "2.1",
            "In January 2026, 35% of Thurlmere’s children with a plan were in mainstream schools, which is 7 points below the average of similar "
            "counties. The recovery plan aims at 42% in January 2028. Head teachers told us that the top-up for a mainstream place had not been raised "
            "since 2019.",
            says(MAINSTREAM, "actual", 35, "2026-01", "percent"),
            says(MAINSTREAM, "target", 42, "2028-01", "percent"),
        ),
        c(
            "2.2",
            "The capital programme is to provide 210 places in new resourced provision and 120 in special schools by September 2028. By April 2026 only "
            "46 places in resourced provision had opened, and none in special schools. Those who run the programme now expect 150 and 80 by that date. "
            "24 places in alternative provision are due in January 2027.",
            says(NEW_BASES, "target", 210, "2028-09", direction="increase"),
            says(NEW_SPECIAL, "target", 120, "2028-09", direction="increase"),
            says(NEW_BASES, "actual", 46, "2026-04", direction="increase"),
            says(NEW_AP, "target", 24, "2027-01", direction="increase"),
            *_near(NEW_SPECIAL, "actual", 0, "2026-04", direction="increase"),
            says(NEW_BASES, "forecast", 150, "2028-09", direction="increase"),
            says(NEW_SPECIAL, "forecast", 80, "2028-09", direction="increase"),
        ),
        c(
            "2.3",
            "The average independent placement cost £72,500 in 2025-26 and £67,100 in 2023-24. In January 2026, 61 children were in residential "
            "placements and 139 were placed outside the county. The council has said that it will bring these down to 45 and 105 by January 2029, at a "
            "change of phase wherever it can.",
            says(COST, "actual", 72500, "2025-26", "gbp"),
            says(COST, "actual", 67100, "2023-24", "gbp"),
            says(RESIDENTIAL, "actual", 61, "2026-01"),
            says(AWAY, "actual", 139, "2026-01"),
            says(RESIDENTIAL, "target", 45, "2029-01", direction="reduce"),
            says(AWAY, "target", 105, "2029-01", direction="reduce"),
        ),
        c(
            "2.4",
            "We were struck by the growth of packages outside school. There were 52 in January 2021 and 171 in January 2026. The head of SEND plans to "
            "hold them at 171 through 2026-27 and to bring them down to 120 by March 2028. Nobody could tell us how many of these children want to "
            "return to a classroom.",
            says(EOTAS, "actual", 52, "2021-01"),
            says(EOTAS, "actual", 171, "2026-01"),
            *_near(EOTAS, "target", 171, "2026-27", direction="hold"),
            says(EOTAS, "target", 120, "2028-03", direction="reduce"),
        ),
        table(
            "Exhibit 1. The recovery plan and what happened: children and young people by placement, January 2026",
            "Placement",
            (
                col("Plan", period="2026-01", basis="target"),
                col("Actual", period="2026-01", basis="actual"),
                col("Difference"),
                col("Team’s comment"),
            ),
            row("Mainstream", 1870, 1791, "-79", "Top-up rates and confidence", measure=MAINSTREAM),
            row("Resourced provision", 240, 201, "-39", "Two openings late", measure=BASES),
            row("State special", 1405, 1418, "+13", "At capacity", measure=SPECIAL),
            row("Independent and non-maintained", 415, 486, "+71", "No gatekeeping until 2025", measure=INDEPENDENT),
            row("Post-16 settings", 840, 962, "+122", "Plans kept on by default", measure=LATER),
            row("EOTAS and tuition", 110, 171, "+61", "Often a place of last resort", measure=EOTAS),
            row("Other", "90", "89", "-1", ""),
            row("All plans", 4970, 5118, "+148", "", measure=PLANS),
        ),
        h2("3. Money"),
        c(
            "3.1",
            "The recovery plan claims savings of £21m by 2028-29. We could find firm evidence for £9m. Of the savings of £4.4m planned for 2025-26, "
            "£1.7m was delivered. The target for 2026-27 is £7.5m, and officers told us that they forecast £3.9m in 2026-27.",
            says(SAVINGS, "target", 21, "2028-29", M),
            *_near(SAVINGS, "forecast", 9, "2028-29", unit=M),
            *maybe(SAVINGS, "target", 9, "2028-29", unit=M),
            says(SAVINGS, "target", 4.4, "2025-26", M),
            says(SAVINGS, "actual", 1.7, "2025-26", M),
            says(SAVINGS, "target", 7.5, "2026-27", M),
            says(SAVINGS, "forecast", 3.9, "2026-27", M),
        ),
        table(
            "Exhibit 2. DSG account, £ million",
            ("Source", "Line"),
            (
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
            ),
            row(
                ("Recovery plan, February 2025", "In-year deficit"),
                14.8,
                12.6,
                8.1,
                3.5,
                measure=IN_YEAR,
                basis="target",
            ),
            row(("", "Cumulative deficit"), 53.5, 66.1, 74.2, 77.7, measure=DEFICIT, basis="target"),
            row(("Outturn", "In-year deficit"), 19.7, "", "", "", measure=IN_YEAR, basis="actual"),
            row(("", "Cumulative deficit"), 58.4, "", "", "", measure=DEFICIT, basis="actual"),
            row(
                ("Review team’s forecast, no further action", "In-year deficit"),
                "",
                22.4,
                24.4,
                25.8,
                measure=IN_YEAR,
                basis="forecast",
            ),
            row(("", "Cumulative deficit"), "", 80.8, 105.2, 131.0, measure=DEFICIT, basis="forecast"),
            unit=M,
            show=ONE,
        ),
        p(
            "The plan of February 2025 started from a deficit of £38.7m at 31 March 2025.",
            says(DEFICIT, "actual", 38.7, "2025-03-31", M, doubtful=True),
            *maybe(DEFICIT, "target", 38.7, "2025-03-31", unit=M),
            *maybe(DEFICIT, "forecast", 38.7, "2025-03-31", unit=M),
        ),
        h2("4. Leadership and partnership"),
        c(
            "4.1",
            "There have been four heads of SEND in five years, and 27% of case officer posts are held by agency staff. The inclusion board of 19 members "
            "is too large. Cabinet has had one report on the deficit in 2025-26.",
        ),
        c(
            "4.2",
            "Parents spoke well of the new helpline. Of 640 who answered our survey, 41% thought that the council listened, against 29% in 2023. Appeals "
            "nevertheless went up from 166 in 2024 to 203 in 2025, and the council won outright in only six.",
            says(APPEALS, "actual", 166, "2024"),
            says(APPEALS, "actual", 203, "2025"),
        ),
        h2("5. Recommendations and the council’s response"),
        p("We make nine recommendations. The response of the council was agreed by the Cabinet on 9 June 2026."),
        table(
            "",
            ("No.", "The team recommends that the council should"),
            (col("Response of the council"), col("By")),
            row(
                ("1", "Replace the recovery plan with one that practitioners believe in"),
                said(
                    "Accepted. The new plan will aim for no more than 5,700 plans in January 2028 and 5,750 in January 2029.",
                    says(PLANS, "target", 5700, "2028-01", direction="at_most"),
                    says(PLANS, "target", 5750, "2029-01", direction="at_most"),
                ),
                "October 2026",
            ),
            row(
                ("2", "Fund schools to act before a request is made"),
                said(
                    "Accepted. £2.2m a year for clusters; requests to fall by 15% from the 2025 level by 2028.",
                    says(REQUESTS, "target", 15, "2028", "percent", form="change", direction="reduce"),
                ),
                "September 2026",
            ),
            row(
                ("3", "Review every plan of those over 19"),
                said(
                    "Accepted. All 431 will be reviewed, and we expect to cease about 160 plans by July 2027.",
                    *_either(CEASED, 160, "2027-07"),
                    *_near(PLANS, "actual", 431, "2026-04"),
                ),
                "July 2027",
            ),
            row(
                ("4", "Set one gateway for independent placements"),
                said(
                    "Accepted. No more than 45 new placements in 2026/27 (83 in 2024/25).",
                    says(INDEPENDENT, "target", 45, "2026/27", direction="at_most"),
                    says(INDEPENDENT, "actual", 83, "2024/25"),
                ),
                "In place",
            ),
            row(
                ("5", "Bring forward resourced provision"),
                said(
                    "Accepted in part. A further 40 places by September 2027 if schools come forward.",
                    says(NEW_BASES, "target", 40, "2027-09", direction="increase"),
                ),
                "September 2027",
            ),
            row(
                ("6", "Raise the mainstream top-up"),
                said(
                    "Accepted. Rates up by 6% in 2026-27. Share of plans in mainstream to reach 40% by January 2029.",
                    says(MAINSTREAM, "target", 40, "2029-01", "percent", direction="reach"),
                ),
                "September 2026",
            ),
            row(
                ("7", "Agree a framework with independent schools"),
                said(
                    "Accepted. Increases in fees to be held to 2.5% in 2027-28.",
                    says(COST, "target", 2.5, "2027-28", "percent", form="change", direction="at_most", doubtful=True),
                    *maybe(COST, "target", 2.5, "2027-28", unit="percent", form="change", direction="hold"),
                ),
                "April 2027",
            ),
            row(("8", "Reduce the inclusion board to ten members"), "Not accepted. Attendance will be reviewed.", "-"),
            row(("9", "Report on the deficit to Cabinet every quarter"), "Accepted.", "September 2026"),
        ),
        h2("6. What success would look like"),
        p("With the council we have agreed what the team will look for when it comes back in spring 2028:"),
        b(
            "an in-year deficit for 2027-28 of no more than £17m;",
            says(IN_YEAR, "target", 17, "2027-28", M, direction="at_most"),
        ),
        b(
            "independent placements down from 486 to 440 in January 2028;",
            says(INDEPENDENT, "target", 440, "2028-01", baseline=486, direction="reduce"),
        ),
        b(
            "new plans down to 700 in 2027, and at least 400 ceased;",
            says(NEW, "target", 700, "2027", direction="reduce"),
            says(CEASED, "target", 400, "2027", direction="at_least", doubtful=True),
            *_near(CEASED, "target", 400, direction="at_least"),
        ),
        b(
            "at least 75% of new plans on time in 2027;",
            says(TIMELY, "target", 75, "2027", "percent", direction="at_least"),
        ),
        b("fewer appeals, and fewer of them lost;", says(APPEALS, "target", None, "", direction="reduce")),
        b("a permanent head of SEND who has been in post for a year."),
        h2("Appendix: similar counties"),
        table(
            "January 2025 unless stated",
            "",
            (col("Thurlmere", period="2025-01", basis="actual"), col("Lowest"), col("Median"), col("Highest")),
            row("Pupils with a plan, % of all pupils", 5.6, "4.1", "5.0", "6.2", measure=PLANS, unit="percent"),
            row("Plans in independent schools, %", 9.2, "4.0", "6.8", "10.3", measure=INDEPENDENT, unit="percent"),
            row("Pupils on SEN support, %", "13.9", "12.2", "14.1", "16.0"),
            row("Educational psychologists per 10,000 pupils", "2.1", "1.8", "2.7", "3.9"),
        ),
    ),
    ("docx", "pdf-typst", "html"),
    PART,
    "committee",
    "Thurlmere",
)


# --- Minutes of a scrutiny committee with the tables that were before it ----------------------------------------------------------

CAMBERLEIGH = Document(
    "camberleigh_scrutiny_minute",
    "Camberleigh Council: Overview and Scrutiny Committee (Children), minutes, 22 January 2026",
    (
        h1("Overview and Scrutiny Committee (Children and Families)"),
        p(
            "Minutes of the meeting held at the Civic Hall on Thursday 22 January 2026 at 6.30 pm. Present: Councillors Adeyemi (Chair), Brough, "
            "Castellan, Dunne, Iqbal, Lomax, Prentice and Rudge; Mrs H. Fell (diocese) and Mr P. Sorrell (parent governor). Apologies: Councillor Weir."
        ),
        h2("41. Minutes and matters arising"),
        p(
            "The minutes of 13 November 2025 were agreed. It was noted that 14 of the 18 actions had been closed, and that the visit to the children’s home would be on 5 March 2026."
        ),
        h2("42. SEND performance and the DSG recovery plan, quarter 3 of 2025-26"),
        p(
            "The Committee received the report of the Director of Education, with the performance tables which are appended to these minutes. The "
            "Cabinet Member for Education and the Head of SEND were in attendance."
        ),
        p(
            "The Cabinet Member introduced the report. His priorities were to reduce the number of children in independent schools, to have more of them "
            "taught in the mainstream, and to bring the deficit down. He thanked the 26 members of the casework team.",
            says(INDEPENDENT, "target", None, "", direction="reduce"),
            says(MAINSTREAM, "target", None, "", direction="increase"),
            says(DEFICIT, "target", None, "", direction="reduce"),
        ),
        c(
            "42.1",
            "The Director said that 2,311 EHC plans had been maintained at 31 December 2025, 54 more than the target of 2,257 for that date. Growth had "
            "been 7.4% in 2025; the recovery plan allowed for 5% in 2025 and 4% in 2026. She did not expect the target of 2,290 for March 2026 to be "
            "met, and the latest forecast for March 2026 was 2,345.",
            says(PLANS, "actual", 2311, "2025-12-31"),
            says(PLANS, "target", 2257, "2025-12-31"),
            *_near(PLANS, "actual", 54, "2025-12-31"),
            *_near(PLANS, "actual", 54, "2025-12-31", form="change", direction="increase"),
            says(PLANS, "actual", 7.4, "2025", "percent", form="change", direction="increase"),
            says(PLANS, "target", 5, "2025", "percent", form="change"),
            says(PLANS, "target", 4, "2026", "percent", form="change"),
            says(PLANS, "target", 2290, "2026-03"),
            says(PLANS, "forecast", 2345, "2026-03"),
        ),
        c(
            "42.2",
            "Councillor Lomax asked why requests had gone up when schools had been given an extra £0.8m. The Head of SEND replied that there had been "
            "548 requests in the calendar year 2025, compared with 583 in 2024, so that they had in fact fallen by 6%. The aim was to get below 520 in "
            "2026 and 480 in 2027.",
            says(REQUESTS, "actual", 548, "2025"),
            says(REQUESTS, "actual", 583, "2024"),
            *_near(REQUESTS, "actual", 6, "2025", unit="percent", form="change", direction="reduce"),
            says(REQUESTS, "target", 520, "2026", direction="at_most"),
            says(REQUESTS, "target", 480, "2027", direction="at_most"),
        ),
        c(
            "42.3",
            "In answer to Mr Sorrell, who said that parents feared a quota, the Cabinet Member stated that there was no target for refusing assessments "
            "and that there would not be one while he held the post. The council had refused 21% of requests in 2024 and 19% in 2025.",
            says(REFUSED, "actual", 21, "2024", "percent"),
            says(REFUSED, "actual", 19, "2025", "percent"),
        ),
        c(
            "42.4",
            "Members welcomed the improvement in timeliness: 68% of plans were issued within 20 weeks in December 2025, against 44% in December 2024. "
            "Councillor Dunne thought the target of 70% for March 2026 too low. The Director agreed to move to 80% from September 2026 and pointed out "
            "that the average for England was 46%.",
            says(TIMELY, "actual", 68, "2025-12", "percent"),
            says(TIMELY, "actual", 44, "2024-12", "percent"),
            says(TIMELY, "target", 70, "2026-03", "percent"),
            says(TIMELY, "target", 80, "2026-09", "percent"),
        ),
        c(
            "42.5",
            "Councillor Castellan asked about independent schools. There were 203 children placed in them at the end of December 2025. The Head of SEND "
            "said that the recovery plan required this to fall to 190 by March 2026, 165 by March 2027 and 140 by March 2028. Fifteen new placements had "
            "been made in the autumn term, eight of them ordered by the Tribunal. For 2026/27 the limit was to be 20. Without the plan she would have "
            "expected 240 children in these schools in March 2026.",
            says(INDEPENDENT, "actual", 203, "2025-12"),
            says(INDEPENDENT, "target", 190, "2026-03", direction="reduce"),
            says(INDEPENDENT, "target", 165, "2027-03", direction="reduce"),
            says(INDEPENDENT, "target", 140, "2028-03", direction="reduce"),
            *_near(INDEPENDENT, "actual", 15, "2025", "2025-12", "2025/26"),
            says(INDEPENDENT, "target", 20, "2026/27", direction="at_most"),
            says(INDEPENDENT, "forecast", 240, "2026-03"),
        ),
        c(
            "42.6",
            "The Chair asked what such a place cost. It had been £61,900 on average in 2024-25, the Director said, and was forecast to be £65,200 in "
            "2025-26, whereas a place in resourced provision had cost £20,400 in 2024-25. The budget would allow for an average of no more than £67,000 "
            "in 2026-27.",
            says(COST, "actual", 61900, "2024-25", "gbp"),
            says(COST, "forecast", 65200, "2025-26", "gbp"),
            says(COST, "actual", 20400, "2024-25", "gbp"),
            says(COST, "target", 67000, "2026-27", "gbp", direction="at_most"),
        ),
        c(
            "42.7",
            "Mrs Fell asked when the promised places would open. The Committee heard that 44 places in resourced provision had opened in September 2025, "
            "that 56 would follow in September 2026 and 30 in September 2027, and that the 72 places at the new Aldergate Special School had slipped "
            "from September 2026 to April 2027. Councillor Rudge said that this was the third delay.",
            says(NEW_BASES, "actual", 44, "2025-09", direction="increase"),
            says(NEW_BASES, "target", 56, "2026-09", direction="increase"),
            says(NEW_BASES, "target", 30, "2027-09", direction="increase"),
            says(NEW_SPECIAL, "target", 72, "2027-04", direction="increase"),
            *maybe(NEW_SPECIAL, "target", 72, "2026-09", direction="increase"),
        ),
        c(
            "42.8",
            "On money, the Strategic Finance Manager reported that the high needs block was forecast to overspend by £7.6m in 2025-26, against £6.4m for "
            "2025-26 in the recovery plan. The overspend had been £5.5m in 2024-25. The DSG deficit was £17.9m at 31 March 2025 and would be £25.5m at "
            "31 March 2026. Savings were forecast at £2.4m in 2025-26, where the target for 2025-26 was £3.1m; £1.6m had been saved in 2024-25.",
            says(IN_YEAR, "forecast", 7.6, "2025-26", M),
            says(IN_YEAR, "target", 6.4, "2025-26", M),
            says(IN_YEAR, "actual", 5.5, "2024-25", M),
            says(DEFICIT, "actual", 17.9, "2025-03-31", M),
            says(DEFICIT, "forecast", 25.5, "2026-03-31", M),
            says(SAVINGS, "forecast", 2.4, "2025-26", M),
            says(SAVINGS, "target", 3.1, "2025-26", M),
            says(SAVINGS, "actual", 1.6, "2024-25", M),
        ),
        c(
            "42.9",
            "Councillor Prentice asked whether the account would ever balance. The Strategic Finance Manager said that in-year balance was planned for "
            "2030-31. If the plan were not carried out the deficit would be of the order of £78m by March 2031.",
            says(IN_YEAR, "target", None, "2030-31", direction="reach"),
            says(DEFICIT, "forecast", 78, "2031-03", M),
        ),
        c(
            "42.10",
            "Councillor Brough raised journeys to school, saying that one child in her ward travelled for 70 minutes. 131 children with a plan were "
            "placed outside the borough in December 2025 and the aim was for fewer than 100 in September 2027. Residential placements had come down from "
            "17 in December 2024 to 14 in December 2025, and were to be held at 12 from September 2026. Transport for pupils with SEND was £0.7m over "
            "its budget of £6.1m.",
            says(AWAY, "actual", 131, "2025-12"),
            says(AWAY, "target", 100, "2027-09", direction="at_most"),
            says(RESIDENTIAL, "actual", 17, "2024-12"),
            says(RESIDENTIAL, "actual", 14, "2025-12"),
            says(RESIDENTIAL, "target", 12, "2026-09", direction="hold"),
        ),
        c(
            "42.11",
            "Members discussed post-16. It was explained that 120 plans were expected to be ceased in July 2026 as young people completed their courses, "
            "and that each had been told of the right of appeal. In all 144 plans had been ceased in 2025, and the plan was for 180 in 2026. 88 appeals "
            "had been registered in 2025 (71 in 2024), and officers wanted no more than 80 in 2026.",
            *_either(CEASED, 120, "2026-07"),
            says(APPEALS, "actual", 88, "2025"),
            says(APPEALS, "actual", 71, "2024"),
            says(APPEALS, "target", 80, "2026", direction="at_most"),
            says(CEASED, "actual", 144, "2025"),
            says(CEASED, "target", 180, "2026"),
        ),
        c(
            "42.12",
            "Mr Sorrell asked about children who were not in school at all. There were 33 packages of education otherwise than at school in December "
            "2025 and the Cabinet Member undertook that there would be no more than 25 by July 2027. The pupil referral unit would have eight more "
            "places from September 2026.",
            says(EOTAS, "actual", 33, "2025-12"),
            says(EOTAS, "target", 25, "2027-07", direction="at_most"),
            says(NEW_AP, "target", 8, "2026-09", direction="increase"),
        ),
        p("RESOLVED (unanimously):"),
        b("that the report be noted;"),
        b(
            "that Cabinet be recommended to adopt a target of 48% of children with a plan in mainstream schools by January 2028, in place of 45%;",
            *maybe(MAINSTREAM, "target", 48, "2028-01", unit="percent"),
            *_near(MAINSTREAM, "target", 45, "2028-01", unit="percent"),
        ),
        b("that the Director report in April 2026 on the 15 new independent placements; and"),
        b("that the Committee’s concern at the delay to Aldergate be conveyed to the trust and the Department."),
        h2("43. Children’s social care: quarter 3"),
        p(
            "The Committee noted that there were 389 children in care (target 370), 71% of whom lived within 20 miles of home, and that social workers "
            "held an average of 17 cases. 22 foster carers had been recruited in the year so far."
        ),
        h2("44. Work programme"),
        p(
            "Agreed for 26 March 2026: school attendance, youth justice and the local SEND reform plan. The meeting closed at 8.55 pm."
        ),
        h1("Appendix to minute 42: performance tables"),
        table(
            "Table A. Indicators, calendar years",
            "Indicator",
            (
                col("2024", basis="actual", period="2024"),
                col("2025", basis="actual", period="2025"),
                col("Target 2025", basis="target", period="2025"),
                col("Target 2026", basis="target", period="2026"),
                col("Direction of travel"),
            ),
            row("Requests received", 583, 548, 550, 520, "Better", measure=REQUESTS),
            row("New plans issued", 371, 352, 340, 320, "Better", measure=NEW),
            row("Plans issued within 20 weeks, %", 41, 59, 60, 75, "Better", measure=TIMELY, unit="percent"),
            row("Plans ceased", 149, 144, 170, 180, "Worse", measure=CEASED),
            row("Calls to the advice line", "1,630", "1,710", "-", "-", "Level"),
            row("Complaints upheld", "26", "21", "20", "15", "Better"),
        ),
        table(
            "Table B. Where children with a plan are placed",
            "Placement",
            (
                col("31 March 2025", period="2025-03-31", basis="actual"),
                col("31 December 2025", period="2025-12-31", basis="actual"),
                col("Target, 31 March 2026", period="2026-03-31", basis="target"),
                col("Target, 31 March 2028", period="2028-03-31", basis="target"),
            ),
            row("Mainstream", 909, 988, 985, 1120, measure=MAINSTREAM),
            row("Resourced provision", 92, 131, 136, 214, measure=BASES),
            row("Special (state-funded)", 566, 571, 572, 640, measure=SPECIAL),
            row("Independent and non-maintained", 194, 203, 190, 140, measure=INDEPENDENT),
            row("Post-16", 331, 342, 335, 318, measure=LATER),
            row("Alternative provision", 33, 36, 32, 28, measure=AP),
            row("Other", "47", "40", "40", "30"),
            row("All", 2172, 2311, 2290, 2490, measure=PLANS),
        ),
        table(
            "Table C. Recovery plan, £m",
            "",
            (
                col("2025-26", "Plan", period="2025-26", basis="target"),
                col("2025-26", "Q3 forecast", period="2025-26", basis="forecast"),
                col("2026-27", "Plan", period="2026-27", basis="target"),
                col("2027-28", "Plan", period="2027-28", basis="target"),
            ),
            row("In-year deficit", 6.4, 7.6, 6.0, 4.9, measure=IN_YEAR),
            row("Cumulative deficit, 31 March", 24.3, 25.5, 30.3, 35.2, measure=DEFICIT),
            row("Savings", 3.1, 2.4, 5.2, 7.9, measure=SAVINGS),
            row("Transfer from the schools block", "0.9", "0.9", "0.9", "0.0"),
            unit=M,
            show=ONE,
        ),
        table(
            "Table D. Actions asked for by the Committee",
            ("Minute", "Action"),
            (col("Officer"), col("Due"), col("Done")),
            row(("28.4", "Publish waiting times for speech and language therapy"), "ICB lead", "December 2025", "Yes"),
            row(("28.6", "Survey of 300 parents"), "Head of SEND", "February 2026", "In hand"),
            row(("35.2", "Briefing on the schools White Paper"), "Director", "March 2026", "No"),
        ),
    ),
    ("docx", "pdf-plain", "html"),
    PART,
    "committee",
    "Camberleigh",
)


# --- An update of a management plan to a forum: what changed since the version before, in words and in two versions' figures -------

OAKHAMPSTEAD = Document(
    "oakhampstead_plan_update",
    "Oakhampstead Schools Forum, 9 October 2025: DSG management plan, version 5, what has changed",
    (
        h1("Agenda item 6: DSG management plan, version 5"),
        p(
            "Report to: Oakhampstead Schools Forum, 9 October 2025. Report of: Assistant Director, Education Resources. For: information and comment. "
            "All members may speak. Appendix 1 (the full workbook of 14 sheets) is on the website."
        ),
        h2("1. Why there is a new version"),
        c(
            "1.1",
            "Version 4 of the DSG management plan was presented to Forum in October 2024. Since then the outturn for 2024-25 has been reported, the "
            "January 2025 SEN2 return has been published, and the new special school has been put back by a year. Forum asked in June for a plain "
            "account of what differs. This paper gives it.",
        ),
        c(
            "1.2",
            "The high needs block was overspent by £5.72m in 2024-25. Version 4 had planned for an overspend of £4.90m in 2024-25. As a result the "
            "cumulative deficit at 31 March 2025 was £14.36m and not £13.54m.",
            says(IN_YEAR, "actual", 5.72, "2024-25", M),
            says(IN_YEAR, "target", 4.90, "2024-25", M),
            says(DEFICIT, "actual", 14.36, "2025-03-31", M),
            *maybe(DEFICIT, "target", 13.54, "2025-03-31", "", unit=M),
        ),
        h2("2. Summary of what has changed"),
        b(
            "In-year balance is now planned for 2030-31, two years later than in version 4.",
            says(IN_YEAR, "target", None, "2030-31", direction="reach"),
            *maybe(IN_YEAR, "target", None, "2028-29", direction="reach"),
        ),
        b(
            "The mitigated deficit at 31 March 2030 is £34.6m. In version 4 it was £21.9m at the same date.",
            says(DEFICIT, "target", 34.6, "2030-03-31", M),
            says(DEFICIT, "target", 21.9, "2030-03-31", M),
        ),
        b(
            "Planned savings are £7.9m in 2027-28, £11.5m in 2028-29 and £16.0m in 2029-30. Version 4 had £9.6m in 2027-28.",
            says(SAVINGS, "target", 7.9, "2027-28", M),
            says(SAVINGS, "target", 11.5, "2028-29", M),
            says(SAVINGS, "target", 16.0, "2029-30", M),
            says(SAVINGS, "target", 9.6, "2027-28", M),
        ),
        b(
            "68 more places in resourced provision are included, and the aim for mainstream placements is raised.",
            says(NEW_BASES, "target", 68, "", direction="increase", doubtful=True),
            *maybe(NEW_BASES, "target", 68, "", form="change", direction="increase"),
            says(MAINSTREAM, "target", None, "", direction="increase"),
        ),
        b("Nothing changes in the banding of top-up funding, which was last revised in 2023."),
        h2("3. The forecast"),
        table(
            "Table 1: cumulative deficit, £m",
            "At 31 March",
            (
                col("Version 4", "Mitigated", basis="target"),
                col("Version 5", "Unmitigated", basis="forecast"),
                col("Version 5", "Mitigated", basis="target"),
                col("Change in mitigated"),
            ),
            row("2026", 18.7, 22.4, 21.0, "2.3", period="2026-03-31"),
            row("2027", 22.0, 32.9, 27.3, "5.3", period="2027-03-31"),
            row("2028", 23.2, 45.4, 31.9, "8.7", period="2028-03-31"),
            row("2029", 22.9, 59.4, 34.4, "11.5", period="2029-03-31"),
            row("2030", 21.9, 75.6, 34.6, "12.7", period="2030-03-31"),
            measure=DEFICIT,
            unit=M,
            show=ONE,
        ),
        p(
            "In version 5 the mitigated in-year overspend is £6.6m in 2025-26, £6.3m in 2026-27 and £4.6m in 2027-28. It falls to £2.5m in 2028-29 and "
            "£0.2m in 2029-30. The schools block transfer of 0.5% (£0.9m) is assumed in every year, and Forum will be asked to vote on it in November.",
            says(IN_YEAR, "target", 6.6, "2025-26", M),
            says(IN_YEAR, "target", 6.3, "2026-27", M),
            says(IN_YEAR, "target", 4.6, "2027-28", M),
            says(IN_YEAR, "target", 2.5, "2028-29", M),
            says(IN_YEAR, "target", 0.2, "2029-30", M),
        ),
        h2("4. Numbers of plans"),
        c(
            "4.1",
            "There were 1,746 EHC plans in January 2025. Version 4 had aimed for 1,690 in January 2025. There were 455 requests in the calendar year "
            "2024 and we now forecast 470 in 2025. Version 4 had planned for 400 in 2025; version 5 aims at 450 in 2026 and 430 in 2027.",
            says(PLANS, "actual", 1746, "2025-01"),
            says(PLANS, "target", 1690, "2025-01"),
            says(REQUESTS, "actual", 455, "2024"),
            says(REQUESTS, "forecast", 470, "2025"),
            says(REQUESTS, "target", 400, "2025"),
            says(REQUESTS, "target", 450, "2026"),
            says(REQUESTS, "target", 430, "2027"),
        ),
        c(
            "4.2",
            "Version 5 plans for 1,850 plans in January 2026, 1,920 in January 2027 and 1,950 in January 2028. In 2028 growth is to be held to 1%. "
            "Without mitigation we would expect 2,040 plans in January 2027 and 2,240 in January 2028. New plans, of which there were 301 in 2024, are "
            "planned to be 260 in 2026.",
            says(PLANS, "target", 1850, "2026-01"),
            says(PLANS, "target", 1920, "2027-01"),
            says(PLANS, "target", 1950, "2028-01"),
            says(PLANS, "target", 1, "2028", "percent", form="change", direction="hold"),
            says(PLANS, "forecast", 2040, "2027-01"),
            says(NEW, "actual", 301, "2024"),
            says(NEW, "target", 260, "2026"),
            says(PLANS, "forecast", 2240, "2028-01"),
        ),
        c(
            "4.3",
            "The assumption that 29% of requests would be refused has been taken out, on legal advice. No figure replaces it. The rate in 2024 was 22%.",
            *_near(REFUSED, "target", 29, "2025", unit="percent"),
            *_near(REFUSED, "forecast", 29, "", unit="percent"),
            says(REFUSED, "actual", 22, "2024", "percent"),
        ),
        c(
            "4.4",
            "In version 4 the number of plans to be ceased was 150 in 2026; the target is now 115 for 2026 and 125 for 2027. 104 plans were ceased in 2024.",
            says(CEASED, "target", 150, "2026"),
            says(CEASED, "target", 115, "2026"),
            says(CEASED, "target", 125, "2027"),
            says(CEASED, "actual", 104, "2024"),
        ),
        h2("5. Placements"),
        table(
            "Table 2: placements in January 2028, mitigated",
            "Placement type",
            (
                col("January 2025 actual", period="2025-01", basis="actual"),
                col("Version 4", period="2028-01", basis="target"),
                col("Version 5", period="2028-01", basis="target"),
                col("Why"),
            ),
            row("Mainstream schools", 735, 800, 878, "Inclusion grant now in all clusters", measure=MAINSTREAM),
            row("Resourced provision and SEN units", 61, 110, 166, "68 more places", measure=BASES),
            row("Special schools and academies", 452, 520, 478, "Free school delayed", measure=SPECIAL),
            row("NMSS or independent", 131, 74, 104, "Fewer special places", measure=INDEPENDENT),
            row("Hospital schools or AP", 27, 24, 24, "No change", measure=AP),
            row("Post-16 and FE", 296, 250, 262, "Slower reviews", measure=LATER),
            row("Other", "44", "32", "38", ""),
            row("Total", 1746, 1810, 1950, "", measure=PLANS),
        ),
        c(
            "5.1",
            "Independent placements are still to be reduced, but more slowly: to 118 in January 2027 and 104 in January 2028. In September 2025 there "
            "were 136, against 124 planned for that month. If nothing were done we would expect 171 in January 2028. The average cost of one of these "
            "was £62,400 in 2024-25, and the plan allows for no more than £64,300 in 2025-26 and £66,200 in 2026-27.",
            says(INDEPENDENT, "target", 118, "2027-01", direction="reduce"),
            says(INDEPENDENT, "target", 104, "2028-01", direction="reduce"),
            says(INDEPENDENT, "actual", 136, "2025-09"),
            says(INDEPENDENT, "target", 124, "2025-09"),
            says(INDEPENDENT, "forecast", 171, "2028-01"),
            says(COST, "actual", 62400, "2024-25", "gbp"),
            says(COST, "target", 64300, "2025-26", "gbp", direction="at_most"),
            says(COST, "target", 66200, "2026-27", "gbp", direction="at_most"),
        ),
        c(
            "5.2",
            "In version 4 the share of plans in mainstream schools was to reach 44% in January 2028. Version 5 sets 45% for the same date and 47% for "
            "January 2030, from 42% in January 2025.",
            says(MAINSTREAM, "target", 44, "2028-01", "percent"),
            says(MAINSTREAM, "target", 45, "2028-01", "percent"),
            says(MAINSTREAM, "target", 47, "2030-01", "percent"),
            says(MAINSTREAM, "actual", 42, "2025-01", "percent"),
        ),
        c(
            "5.3",
            "Out-of-area placements have been added to the plan because members asked for them. There were 97 in January 2025 and 81 in January 2022. "
            "The aim is to bring them down by 25% by January 2029, and to have no more than 88 in January 2027.",
            says(AWAY, "actual", 97, "2025-01"),
            says(AWAY, "actual", 81, "2022-01"),
            says(AWAY, "target", 25, "2029-01", "percent", form="change", direction="reduce"),
            says(AWAY, "target", 88, "2027-01", direction="at_most"),
        ),
        h2("6. New places"),
        table(
            "Table 3: places to open, by version",
            ("Scheme", "Sector"),
            (
                col("Version 4", "Places"),
                col("Version 4", "Opening"),
                col("Version 5", "Places"),
                col("Version 5", "Opening"),
            ),
            row(
                ("Oak Rise free school", "Special"),
                said(
                    "96",
                    says(NEW_SPECIAL, "target", 96, "2026-09", direction="increase", doubtful=True),
                    *_near(NEW_SPECIAL, "target", 96, direction="increase"),
                ),
                "Sept 2026",
                said(
                    "96",
                    says(NEW_SPECIAL, "target", 96, "2027-09", direction="increase", scope="Oak Rise"),
                    *_near(NEW_SPECIAL, "target", 96, direction="increase"),
                ),
                "Sept 2027",
            ),
            row(
                ("Units at two secondary schools", "Resourced"),
                said("40", says(NEW_BASES, "target", 40, "2026-09", direction="increase", scope="secondary")),
                "Sept 2026",
                said("40", says(NEW_BASES, "target", 40, "2026-09", direction="increase", scope="secondary")),
                "Sept 2026",
            ),
            row(
                ("Units at three primary schools", "Resourced"),
                "-",
                "-",
                said("36", says(NEW_BASES, "target", 36, "2026-09", direction="increase", scope="primary")),
                "Sept 2026",
            ),
            row(
                ("Further units, schools to be chosen", "Resourced"),
                "-",
                "-",
                said("32", says(NEW_BASES, "target", 32, "2027-09", direction="increase", scope="further")),
                "Sept 2027",
            ),
            row(
                ("Turnaround centre, Key Stage 3", "Alternative"),
                said(
                    "20",
                    says(NEW_AP, "target", 20, "2025-09", direction="increase", doubtful=True),
                    *_near(NEW_AP, "target", 20, direction="increase"),
                ),
                "Sept 2025",
                said("16", says(NEW_AP, "target", 16, "2026-01", direction="increase", scope="Turnaround")),
                "Jan 2026",
            ),
        ),
        n("Capital of £6.8m is available for all but the free school, which the Department pays for."),
        h2("7. Savings"),
        p(
            "Savings of £1.31m were made in 2024-25, which is 62% of the £2.10m that version 4 had planned for 2024-25. For 2025-26 the plan now has "
            "£1.40m, and we forecast that £1.25m of savings will be made in 2025-26.",
            says(SAVINGS, "actual", 1.31, "2024-25", M),
            says(SAVINGS, "target", 2.10, "2024-25", M),
            says(SAVINGS, "target", 1.40, "2025-26", M),
            says(SAVINGS, "forecast", 1.25, "2025-26", M),
        ),
        table(
            "Table 4: mitigations in version 5, £000 a year",
            "Mitigation",
            (
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("Status"),
            ),
            row("M1 Inclusion grant to clusters", 260, 980, 1900, "Extended", scope="M1"),
            row("M2 Resourced provision", 180, 1350, 2600, "Enlarged", scope="M2"),
            row("M3 Special free school", "-", "-", 950, "Delayed", scope="M3"),
            row("M4 Independent commissioning", 610, 1150, 1500, "Reduced", scope="M4"),
            row("M5 Post-16 pathways", 350, 720, 950, "Reduced", scope="M5"),
            row("All", 1400, 4200, 7900, ""),
            measure=SAVINGS,
            basis="target",
            unit=K,
        ),
        h2("8. What has not changed"),
        b(
            "New plans are still to be issued within 20 weeks in at least 85% of cases by July 2026 (71% in 2024/25).",
            says(TIMELY, "target", 85, "2026-07", "percent", direction="at_least"),
            says(TIMELY, "actual", 71, "2024/25", "percent"),
        ),
        b(
            "We will place fewer young people in residential colleges: no more than five in September 2026. There were eight in September 2025.",
            says(RESIDENTIAL, "target", 5, "2026-09", direction="at_most"),
            says(RESIDENTIAL, "actual", 8, "2025-09"),
        ),
        b(
            "Packages of tuition at home will be limited to 30 by March 2026; there were 37 in March 2025.",
            says(EOTAS, "target", 30, "2026-03", direction="at_most"),
            says(EOTAS, "actual", 37, "2025-03"),
        ),
        b(
            "Appeals to the Tribunal, of which there were 49 in 2024, are not the subject of any target.",
            says(APPEALS, "actual", 49, "2024"),
        ),
        b("All 58 schools will have an inclusion lead; the training budget is £120,000."),
        b(
            "The aims of the plan: to place fewer children in independent schools, to place more in resourced provision, and to reduce the number of "
            "requests through earlier help.",
            says(INDEPENDENT, "target", None, "", direction="reduce"),
            says(BASES, "target", None, "", direction="increase"),
            says(REQUESTS, "target", None, "", direction="reduce"),
        ),
        h2("9. Risks and next steps"),
        p(
            "The chief risks are the free school, where a further term’s delay would cost £0.3m, and the teachers’ pay award, which was 4% where 2.8% "
            "had been funded. The Department’s adviser will visit on 20 November 2025. Version 6 will be the local SEND reform plan, expected in summer "
            "2026. The council’s general reserves are £11.7m. Members are asked to comment by 31 October 2025."
        ),
    ),
    ("docx", "pdf-ruled", "html", "pdf-fpdf"),
    PART,
    "plan",
    "Oakhampstead",
)


FRESH_16 = (
    FELLMOOR,
    WYREHAM,
    MARSHWICK,
    HALLINGTON,
    TAVENHAM,
    THURLMERE,
    CAMBERLEIGH,
    OAKHAMPSTEAD,
)
