"""Whole papers of invented councils: a safety valve agreement, a Schools Forum paper, a medium-term financial plan, a priority action
plan after an inspection, a scorecard, a capital programme, a DSG management plan and a local reform plan of 2026.
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
    bracketed,
    c,
    col,
    count,
    deficits_in_brackets,
    fixed,
    h1,
    h2,
    h3,
    maybe,
    n,
    p,
    row,
    said,
    says,
    table,
    with_minus,
)

PART = "blind_10"
M, K, PC, L = "gbp_million", "gbp_thousand", "percent", "gbp"
ONE, TWO = fixed(1), fixed(2)


def _both(measure, value, *periods, unit="count", bases=("target", "forecast"), **more):
    """Doubtful labels for a figure that one reader would call a plan and another a forecast (or whatever bases are given)."""
    return tuple(label for basis in bases for label in maybe(measure, basis, value, *periods, unit=unit, **more))


def _moved(measure, basis, value, *periods, unit="count", way="reduce"):
    """Doubtful labels for a difference that a reader might note as a change or as a level."""
    return (
        *maybe(measure, basis, value, *periods, unit=unit, form="change", direction=way),
        *maybe(measure, basis, value, *periods, unit=unit),
    )


# --- A safety valve agreement: numbered clauses, one profile of position and payments, conditions by theme, an annex of measures -------

HARTSMERE = Document(
    "hartsmere_safety_valve",
    "Dedicated Schools Grant ‘Safety Valve’ Agreement: Hartsmere",
    (
        h1("Dedicated Schools Grant ‘Safety Valve’ Agreement: Hartsmere"),
        c(
            "1.",
            "This agreement is between the Department for Education and Hartsmere Council, and covers the financial years from 2023-24 to "
            "2029-30. In it ‘the authority’ means Hartsmere Council and ‘the department’ means the Department for Education.",
        ),
        c(
            "2.",
            "The authority undertakes to reach a positive in-year balance on its DSG account by the end of 2028-29 and in each subsequent "
            "year. The authority undertakes to contain its cumulative deficit within the profile below, which does not include any "
            "contribution made by the department.",
            says(IN_YEAR, "target", None, "2028-29", direction="reach"),
            *maybe(DEFICIT, "target", None, direction="at_most"),
            *maybe(DEFICIT, "target", None, direction="reduce"),
        ),
        table(
            "Table A: profile agreed, £ million (surplus in brackets)",
            "Year",
            (
                col("In-year deficit / (surplus)", measure=IN_YEAR),
                col("Cumulative deficit at 31 March", measure=DEFICIT),
                col("Payment by the department", measure=PAYMENT),
                col("Contribution of the authority from reserves"),
            ),
            row(
                "2023-24 (outturn)",
                said("4.7", says(IN_YEAR, "actual", 4.7, "2023-24", M)),
                said("18.6", says(DEFICIT, "actual", 18.6, "2023-24", M)),
                said("7.8", *_both(PAYMENT, 7.8, "2023-24", unit=M, bases=("actual", "target"))),
                "1.0",
                period="2023-24",
            ),
            row("2024-25", 5.1, 23.7, 2.4, "0.8", period="2024-25"),
            row("2025-26", 4.2, 27.9, 2.3, "0.8", period="2025-26"),
            row("2026-27", 2.9, 30.8, 2.3, "0.8", period="2026-27"),
            row("2027-28", 1.2, 32.0, 2.3, "0.5", period="2027-28"),
            row("2028-29", -0.3, 31.7, 2.4, "-", period="2028-29"),
            row("2029-30", -1.1, 30.6, None, "-", period="2029-30"),
            basis="target",
            unit=M,
            show=bracketed(ONE),
        ),
        n("The profile is before the department’s payments and the contribution of the authority."),
        c(
            "3.",
            "In return the department agrees to pay to the authority £19.5 million of additional DSG over the life of the agreement, of "
            "which £7.8 million was paid in March 2024.",
            says(PAYMENT, "target", 19.5, "", M),
            *maybe(PAYMENT, "target", 19.5, "2023-24", "2028-29", unit=M),
            *_both(PAYMENT, 7.8, "2024-03", unit=M, bases=("actual", "target")),
        ),
        c(
            "4.",
            "The authority agrees to implement the DSG management plan that it has set out. This includes action to:",
        ),
        h3("Demand and assessment"),
        c(
            "4.1",
            "strengthen the graduated response and the offer at SEN support, so that requests for an EHC needs assessment fall from 588 in "
            "2023 to no more than 520 in 2025 and 480 in 2027;",
            says(REQUESTS, "actual", 588, "2023"),
            says(REQUESTS, "target", 520, "2025", direction="at_most", baseline=588),
            says(REQUESTS, "target", 480, "2027", direction="at_most"),
        ),
        c(
            "4.2",
            "review thresholds for assessment with partners, and apply them consistently through a weekly multi-agency panel;",
            *maybe(ASSESSED, "target", None, direction="reduce"),
            *maybe(REQUESTS, "target", None, direction="reduce"),
        ),
        c(
            "4.3",
            "limit the number of EHC plans to 2,350 by January 2026 and 2,450 by January 2028 (2,204 plans were in place in January 2024; "
            "without action the authority expects 3,010 in January 2028);",
            says(PLANS, "target", 2350, "2026-01", direction="at_most"),
            says(PLANS, "target", 2450, "2028-01", direction="at_most"),
            says(PLANS, "actual", 2204, "2024-01"),
            says(PLANS, "forecast", 3010, "2028-01"),
        ),
        c(
            "4.4",
            "cease plans in good time where young people have met their outcomes: 150 in 2024-25 and 180 in 2025-26;",
            says(CEASED, "target", 150, "2024-25"),
            says(CEASED, "target", 180, "2025-26"),
        ),
        h3("Placements and places"),
        c(
            "4.5",
            "increase the proportion of children and young people with a plan in mainstream schools to 43% by January 2027;",
            says(MAINSTREAM, "target", 43, "2027-01", PC, direction="increase"),
        ),
        c(
            "4.6",
            "reduce reliance on independent and non-maintained special schools, with no more than 140 placements in March 2026 and 110 in "
            "March 2028;",
            says(INDEPENDENT, "target", None, direction="reduce", doubtful=True),
            says(INDEPENDENT, "target", 140, "2026-03", direction="at_most"),
            says(INDEPENDENT, "target", 110, "2028-03", direction="at_most"),
        ),
        c(
            "4.7",
            "open 96 places in resourced provision by September 2026, and a special free school of 80 places in September 2027;",
            says(NEW_BASES, "target", 96, "2026-09", direction="increase"),
            says(NEW_SPECIAL, "target", 80, "2027-09", direction="increase"),
        ),
        c(
            "4.8",
            "bring young people back from residential colleges to local further education wherever a suitable course can be found;",
            *maybe(RESIDENTIAL, "target", None, direction="reduce"),
            *maybe(LATER, "target", None, direction="increase"),
            *maybe(LATER, "target", None, direction="reduce"),
        ),
        h3("Cost"),
        c(
            "4.9",
            "renegotiate fees, so that the average cost of an independent placement is held at £58,000 until March 2026;",
            says(COST, "target", 58000, "2026-03", L, direction="hold"),
        ),
        c(
            "4.10",
            "deliver savings and avoided cost of £3.4 million in 2025-26, rising to £8.1 million in 2027-28.",
            says(SAVINGS, "target", 3.4, "2025-26", M),
            says(SAVINGS, "target", 8.1, "2027-28", M),
        ),
        c(
            "5.",
            "The authority will report to the department in May, September and December of each year. Each report will be signed off by the "
            "Chief Financial Officer and the Director of Children’s Services and will set out progress against the measures in Annex 1.",
        ),
        c(
            "6.",
            "The department may review this agreement if the deficit at the end of a financial year is more than £1.5 million above the "
            "profile, if fewer than three reports are received, or if the authority’s circumstances change.",
            *maybe(DEFICIT, "target", 1.5, "", unit=M, direction="at_most"),
            *maybe(DEFICIT, "target", 1.5, "", unit=M, form="change", direction="at_most"),
        ),
        c(
            "7.",
            "The agreement does not affect the authority’s statutory duties. It includes no target to reduce the number of pupils in "
            "state-funded special schools.",
        ),
        h2("Annex 1: measures to be reported"),
        table(
            "",
            ("Measure", "Source"),
            (
                col("Baseline 2023", period="2023", basis="actual"),
                col("2024", period="2024", basis="target"),
                col("2025", period="2025", basis="target"),
                col("2026", period="2026", basis="target"),
                col("2027", period="2027", basis="target"),
            ),
            row(("New plans issued in the year", "SEN2"), 336, 320, 290, 265, 250, measure=NEW),
            row(("Plans issued within 20 weeks, %", "SEN2"), 52, 60, 65, 70, 75, measure=TIMELY, unit=PC),
            row(("Appeals registered", "Tribunal"), 49, 45, 42, 38, 35, measure=APPEALS),
            row(("Schools that have completed the inclusion audit", "Own"), "11", "30", "48", "64", "64"),
            row(("Permanent exclusions, all pupils", "Census"), "41", "38", "33", "30", "28"),
        ),
        table(
            "Placements of children and young people with a plan at January",
            "Setting",
            (
                col("2024 (actual)", period="2024-01", basis="actual"),
                col("2026 (planned)", period="2026-01", basis="target"),
                col("2028 (planned)", period="2028-01", basis="target"),
            ),
            row("Mainstream school", 838, 960, 1080, measure=MAINSTREAM),
            row("Resourced provision", 61, 118, 150, measure=BASES),
            row("Maintained special school or special academy", 602, 630, 694, measure=SPECIAL),
            row("Independent or non-maintained special school", 163, 142, 112, measure=INDEPENDENT),
            row("Post-16 college or provider", 371, 355, 340, measure=LATER),
            row("Education otherwise than at school", 44, 35, 25, measure=EOTAS),
        ),
        h2("Annex 2: money by workstream"),
        table(
            "Savings and avoided cost, £000",
            "Workstream",
            (
                col("Lead"),
                col("2024-25", period="2024-25"),
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
            ),
            row("Early help and SEN support", "Head of Inclusion", 210, 780, 1350, 1900, scope="Early help"),
            row("Resourced provision", "Head of Places", 340, 1250, 2180, 2900, scope="Resourced provision"),
            row("Independent placements", "Head of Commissioning", 450, 1020, 1700, 2300, scope="Independent"),
            row("Post-16", "Head of SEND", 100, 350, 670, 1000, scope="Post-16"),
            row("Total", "", 1100, 3400, 5900, 8100),
            measure=SAVINGS,
            basis="target",
            unit=K,
        ),
        p(
            "The department has agreed capital of £6.2 million towards clause 4.7, subject to a business case by 31 July 2024. The grant for "
            "programme costs, £350,000, is paid separately and may be spent on no more than five posts."
        ),
        p(
            "Signed 20 March 2024 by the Chief Executive, the Section 151 Officer and, for the department, the Director for Funding."
        ),
    ),
    ("pdf-ruled", "docx", "html"),
    PART,
    "agreement",
    "Hartsmere",
)


# --- A Schools Forum paper in numbered paragraphs: outturn by block, requests and decisions, placements by number and share, a transfer --


def _opening(value, *periods):
    """The deficit brought forward, which readers date at the close of one year or the start of the next."""
    return said(f"{value:.2f}", *maybe(DEFICIT, "actual", value, "", *periods, unit=M))


THORNBECK = Document(
    "thornbeck_forum_october",
    "Thornbeck Council: High needs block update and transfer from the schools block 2026-27",
    (
        h1("High needs block: position in 2025-26, recovery and proposed transfer for 2026-27"),
        p(
            "Report to: Thornbeck Schools Forum. Date: 9 October 2025. Report of: Head of Schools Finance. Item 6. For: decision by all "
            "members except non-school members."
        ),
        h2("1. Summary"),
        p(
            "1.1 The Dedicated Schools Grant (DSG) ended 2024-25 with a cumulative deficit of £12.47m. In 2025-26 we forecast an in-year "
            "overspend of £5.06m, which would take the deficit to £17.53m at 31 March 2026.",
            says(DEFICIT, "actual", 12.47, "2024-25", M),
            says(IN_YEAR, "forecast", 5.06, "2025-26", M),
            says(DEFICIT, "forecast", 17.53, "2026-03-31", M),
        ),
        p(
            "1.2 Forum is asked to agree a transfer of 0.5% of the schools block (£0.72m) to high needs in 2026-27, as it did in 2025-26 "
            "(£0.69m)."
        ),
        h2("2. Outturn 2024-25 and forecast 2025-26"),
        table(
            "Table 1: DSG by block, £m. Overspends are positive.",
            "",
            (
                col("2024-25 outturn", period="2024-25", basis="actual"),
                col("2025-26 budget", period="2025-26", basis="target"),
                col("2025-26 forecast at August", period="2025-26", basis="forecast"),
                col("Main reason"),
            ),
            row("Schools block", "(0.11)", "0.00", "(0.04)", "Growth fund"),
            row("Early years block", "0.06", "0.00", "(0.15)", "Hours taken up"),
            row("Central school services block", "0.00", "0.00", "0.00", ""),
            row("High needs block", "4.23", "4.40", "5.25", "Independent placements; top-up"),
            row("In-year deficit", 4.18, 4.40, 5.06, "", measure=IN_YEAR),
            row(
                "Deficit brought forward",
                _opening(8.29, "2023-24", "2024-25", "2024-03-31"),
                _opening(12.47, "2024-25", "2025-26", "2025-03-31"),
                _opening(12.47, "2024-25", "2025-26", "2025-03-31"),
                "",
            ),
            row("Deficit carried forward", 12.47, 16.87, 17.53, "", measure=DEFICIT),
            unit=M,
            show=TWO,
        ),
        p(
            "2.1 The largest pressure is the cost of places in independent and non-maintained special schools. At the end of August 2025 "
            "there were 128 such placements; the budget was set on 118. The average cost is £64,700 in 2025-26, against £60,200 in 2024-25.",
            says(INDEPENDENT, "actual", 128, "2025-08"),
            *maybe(INDEPENDENT, "target", 118, "", "2025-26", "2025-08"),
            says(COST, "actual", 64700, "2025-26", L),
            *maybe(COST, "forecast", 64700, "2025-26", unit=L),
            says(COST, "actual", 60200, "2024-25", L),
        ),
        p(
            "2.2 A place in one of Thornbeck’s three special schools costs £25,300 in 2025-26. Teachers’ pay awards have added £0.4m to "
            "their budgets, which the core schools budget grant covers in part.",
            says(COST, "actual", 25300, "2025-26", L, scope="special"),
            *maybe(COST, "forecast", 25300, "2025-26", unit=L),
        ),
        h2("3. What is driving the position"),
        p(
            "3.1 We maintained 1,803 EHC plans in January 2025, 9.9% more than in January 2024. Growth in England was 10.8% in the same "
            "period. At the end of September 2025 there were 1,874.",
            says(PLANS, "actual", 1803, "2025-01"),
            says(PLANS, "actual", 9.9, "2025-01", PC, form="change", direction="increase", doubtful=True),
            *maybe(PLANS, "actual", 9.9, "", "2024", unit=PC, form="change", direction="increase"),
            says(PLANS, "actual", 1874, "2025-09"),
        ),
        table(
            "Table 2: requests and decisions by academic year",
            "Academic year",
            (
                col("Requests for assessment", measure=REQUESTS),
                col("Assessments agreed", measure=ASSESSED),
                col("Requests refused", measure=REFUSED),
                col("New plans issued", measure=NEW),
                col("Issued within 20 weeks, %", measure=TIMELY, unit=PC),
                col("Appeals lodged", measure=APPEALS),
            ),
            row("2022/23", 301, 231, 70, 214, 61, 18, period="2022/23"),
            row("2023/24", 348, 259, 89, 238, 55, 26, period="2023/24"),
            row("2024/25", 371, 268, 103, 249, 58, 31, period="2024/25"),
            basis="actual",
        ),
        p(
            "3.2 Two-thirds of requests come from schools. Members asked in June whether a target had been set for refusals. There is none, "
            "and none is proposed."
        ),
        table(
            "Table 3: children and young people with a plan by placement",
            "Placement",
            (
                col("January 2024", "Number", period="2024-01"),
                col("January 2024", "%", period="2024-01", unit=PC, show=ONE),
                col("January 2025", "Number", period="2025-01"),
                col("January 2025", "%", period="2025-01", unit=PC, show=ONE),
            ),
            row("Mainstream school or academy", 689, 42.0, 739, 41.0, measure=MAINSTREAM),
            row("Resourced provision", 49, 3.0, 56, 3.1, measure=BASES),
            row("Special school or academy", 426, 26.0, 451, 25.0, measure=SPECIAL),
            row("Independent or non-maintained special school", 98, 6.0, 121, 6.7, measure=INDEPENDENT),
            row("College or specialist post-16", 271, 16.5, 301, 16.7, measure=LATER),
            row("Alternative provision", 21, 1.3, 24, 1.3, measure=AP),
            row("Education otherwise than at school", 30, 1.8, 41, 2.3, measure=EOTAS),
            row("Early years, awaiting placement and other", "57", "3.5", "70", "3.9"),
            row("All plans", 1641, "100.0", 1803, "100.0", measure=PLANS),
            basis="actual",
        ),
        n("Source: SEN2 returns of 2024 and 2025. Percentages may not add up to 100 because of rounding."),
        h2("4. Recovery"),
        p(
            "4.1 Cabinet agreed the DSG management plan in July 2025. It would bring the account into in-year balance in 2030-31. It does "
            "not repay the accumulated deficit. The main actions are as follows.",
            says(IN_YEAR, "target", None, "2030-31", direction="reach"),
        ),
        b(
            "Resourced provision: 64 new places in five primary schools and one secondary school by September 2027.",
            says(NEW_BASES, "target", 64, "2027-09", direction="increase"),
        ),
        b(
            "Special schools: 30 additional places at Fell View School from September 2026.",
            says(NEW_SPECIAL, "target", 30, "2026-09", direction="increase"),
        ),
        b(
            "Independent placements: a reduction from 128 in August 2025 to 105 by August 2028.",
            says(INDEPENDENT, "target", 105, "2028-08", direction="reduce", baseline=128),
            says(INDEPENDENT, "actual", 128, "2025-08"),
        ),
        b(
            "Inclusion fund: £600,000 a year for schools to support children without a plan. The plan assumes no more than 340 requests in "
            "2026/27.",
            says(REQUESTS, "target", 340, "2026/27", direction="at_most"),
        ),
        b(
            "Annual reviews: 95% to be completed on time by July 2026, and plans to be ceased where they are no longer needed.",
            says(CEASED, "target", None, doubtful=True, direction="increase"),
        ),
        table(
            "Table 4: DSG forecast, £m",
            "Year",
            (
                col("No further action", "In-year", measure=IN_YEAR, basis="forecast"),
                col("No further action", "Cumulative", measure=DEFICIT, basis="forecast"),
                col("Management plan", "In-year", measure=IN_YEAR, basis="target"),
                col("Management plan", "Cumulative", measure=DEFICIT, basis="target"),
            ),
            row("2026-27", 6.34, 23.87, 4.62, 22.15, period="2026-27"),
            row("2027-28", 8.02, 31.89, 3.71, 25.86, period="2027-28"),
            row("2028-29", 9.85, 41.74, 2.38, 28.24, period="2028-29"),
            row("2029-30", 11.81, 53.55, 0.95, 29.19, period="2029-30"),
            unit=M,
            show=TWO,
        ),
        p(
            "4.2 With no further action the number of plans would reach 2,420 in January 2029. The management plan is based on 2,150.",
            says(PLANS, "forecast", 2420, "2029-01"),
            says(PLANS, "target", 2150, "2029-01", doubtful=True),
            *maybe(PLANS, "target", 2150, ""),
        ),
        p(
            "4.3 The plan is expected to save £1.72m in 2026-27 and £4.31m in 2027-28 against the forecast with no further action.",
            says(SAVINGS, "target", 1.72, "2026-27", M),
            says(SAVINGS, "target", 4.31, "2027-28", M),
        ),
        h2("5. The proposed transfer"),
        table(
            "Table 5: options for 2026-27",
            "Option",
            (
                col("Transfer, £m"),
                col("Cost to an average primary school, £"),
                col("High needs deficit in 2026-27, £m"),
                col("Needs the Secretary of State’s approval"),
            ),
            row("A. No transfer", "0.00", "0", said("5.34", *_both(IN_YEAR, 5.34, "2026-27", unit=M)), "No"),
            row(
                "B. 0.5% (recommended)",
                "0.72",
                "8,900",
                said("4.62", *maybe(IN_YEAR, "target", 4.62, "2026-27", unit=M)),
                "No",
            ),
            row("C. 1.0%", "1.44", "17,800", said("3.90", *_both(IN_YEAR, 3.90, "2026-27", unit=M)), "Yes"),
        ),
        p(
            "5.1 Of 43 schools that replied to the consultation, 26 supported option B, 15 option A and two option C. The minimum funding "
            "guarantee would be set at 0.0% under each option."
        ),
        h2("6. Recommendations"),
        c("6.1", "To note the forecast in-year deficit for 2025-26."),
        c("6.2", "To agree option B."),
        c("6.3", "To receive a further report on 15 January 2026, with the final allocations of December 2025."),
    ),
    ("docx", "pdf-typst", "html"),
    PART,
    "committee",
    "Thornbeck",
)


# --- A budget report and medium-term financial plan: assumptions, gap, savings by reference, a section on the DSG, the Section 25 view ---

OLDMINSTER = Document(
    "oldminster_medium_term_plan",
    "Oldminster City Council: Revenue Budget 2025-26 and Medium-Term Financial Plan 2025-26 to 2028-29",
    (
        h1("Revenue Budget 2025-26 and Medium-Term Financial Plan to 2028-29"),
        p("Cabinet, 4 February 2025. Portfolio holder for Finance. Key decision: yes. Wards affected: all."),
        h2("Executive summary"),
        p(
            "The Council proposes a net revenue budget of £214.6m for 2025-26 and an increase in council tax of 4.99%, including 2% for adult "
            "social care. Savings of £11.8m are needed to balance it. The gap for the three years after that is £19.4m."
        ),
        p(
            "Outside the revenue budget, the Dedicated Schools Grant remains a serious concern. Its cumulative deficit is expected to reach "
            "£26.2m by 31 March 2025 and, on the plan set out below, £44.5m by 31 March 2028.",
            says(DEFICIT, "forecast", 26.2, "2025-03-31", M),
            says(DEFICIT, "target", 44.5, "2028-03-31", M),
        ),
        h2("Planning assumptions"),
        table(
            "Table 1: assumptions",
            "Assumption",
            (col("2025-26"), col("2026-27"), col("2027-28"), col("2028-29")),
            row("Pay award", "3.0%", "2.5%", "2.0%", "2.0%"),
            row("Council tax increase", "4.99%", "4.99%", "2.99%", "2.99%"),
            row("Growth in high needs block", "6.8%", "3.0%", "3.0%", "3.0%"),
            row(
                "Growth in number of EHC plans",
                said(
                    "7%",
                    says(PLANS, "target", 7, "2025-26", PC, form="change", direction="increase", doubtful=True),
                    *maybe(PLANS, "forecast", 7, "2025-26", unit=PC, form="change", direction="increase"),
                ),
                said(
                    "5%",
                    says(PLANS, "target", 5, "2026-27", PC, form="change", direction="increase", doubtful=True),
                    *maybe(PLANS, "forecast", 5, "2026-27", unit=PC, form="change", direction="increase"),
                ),
                said(
                    "3%",
                    says(PLANS, "target", 3, "2027-28", PC, form="change", direction="increase", doubtful=True),
                    *maybe(PLANS, "forecast", 3, "2027-28", unit=PC, form="change", direction="increase"),
                ),
                said(
                    "3%",
                    says(PLANS, "target", 3, "2028-29", PC, form="change", direction="increase", doubtful=True),
                    *maybe(PLANS, "forecast", 3, "2028-29", unit=PC, form="change", direction="increase"),
                ),
            ),
            row("Children looked after at year end", "498", "490", "480", "475"),
            row("Bank rate", "4.25%", "3.75%", "3.50%", "3.50%"),
        ),
        h2("The budget gap"),
        table(
            "Table 2: medium-term position, £m",
            "",
            (col("2025-26"), col("2026-27"), col("2027-28"), col("2028-29")),
            row("Budget brought forward", "203.1", "214.6", "223.0", "230.4"),
            row("Pay and contract inflation", "9.7", "8.1", "7.4", "7.2"),
            row("Demand in social care", "10.9", "8.8", "7.6", "7.0"),
            row("Home to school transport", "2.7", "1.9", "1.4", "1.1"),
            row("Savings", "(11.8)", "(3.9)", "(1.6)", "(0.8)"),
            row("Funding available", "214.6", "222.1", "229.5", "237.2"),
            row("Gap still to be found", "0.0", "7.4", "5.5", "6.5"),
        ),
        p(
            "Transport for pupils with SEND makes up £2.3m of the growth in 2025-26. The number carried rose from 1,420 to 1,611 in the year "
            "to September 2024, and the average cost of a journey by taxi from £41 to £46."
        ),
        h2("Dedicated Schools Grant"),
        h3("How we got here"),
        p(
            "In 2023-24 the DSG overspent by £6.9m and the cumulative deficit at the year end was £17.4m. Since January 2020 the number of "
            "EHC plans has grown from 1,905 to 3,088 in January 2025.",
            says(IN_YEAR, "actual", 6.9, "2023-24", M),
            says(DEFICIT, "actual", 17.4, "2023-24", M),
            says(PLANS, "actual", 1905, "2020-01"),
            says(PLANS, "actual", 3088, "2025-01"),
        ),
        p(
            "In January 2025 there were 214 pupils in independent special schools, of whom 33 lived at the school. Such a placement cost "
            "£62,900 on average in 2023-24.",
            says(INDEPENDENT, "actual", 214, "2025-01"),
            says(RESIDENTIAL, "actual", 33, "2025-01"),
            says(COST, "actual", 62900, "2023-24", L),
        ),
        h3("What we forecast"),
        table(
            "Table 3: DSG reserve, £m. A deficit is shown with a minus sign.",
            "",
            (
                col("2023-24 actual", period="2023-24", basis="actual", final=True),
                col("2024-25 forecast", period="2024-25", basis="forecast", final=True),
                col("2025-26 budget", period="2025-26"),
                col("2026-27 plan", period="2026-27"),
                col("2027-28 plan", period="2027-28"),
            ),
            row(
                "Opening balance",
                *(
                    said(f"-{v:.1f}", *_both(DEFICIT, v, "", *ps, unit=M, bases=("actual", "forecast", "target")))
                    for v, ps in (
                        (10.5, ("2022-23", "2023-24")),
                        (17.4, ("2023-24", "2024-25")),
                        (26.2, ("2024-25", "2025-26")),
                        (34.6, ("2025-26", "2026-27")),
                        (40.7, ("2026-27", "2027-28")),
                    )
                ),
            ),
            row("High needs income", "47.8", "50.9", "54.4", "56.0", "57.7"),
            row("High needs expenditure", "-54.9", "-59.9", "-63.0", "-62.3", "-61.7"),
            row("Other blocks", "0.2", "0.2", "0.2", "0.2", "0.2"),
            row("In-year position", 6.9, 8.8, 8.4, 6.1, 3.8, measure=IN_YEAR),
            row("Closing balance", 17.4, 26.2, 34.6, 40.7, 44.5, measure=DEFICIT),
            basis="target",
            unit=M,
            show=with_minus(ONE),
        ),
        p(
            "Table 3 includes the effect of the DSG management plan. Without it the deficit would be £61.3m at 31 March 2028, and the number "
            "of plans 4,010 in January 2028.",
            says(DEFICIT, "forecast", 61.3, "2028-03-31", M),
            says(PLANS, "forecast", 4010, "2028-01"),
        ),
        h3("What we will do"),
        p("The management plan rests on five commitments. By March 2028 the Council will:"),
        b(
            "slow the growth in EHC plans, so that there are no more than 3,580 in January 2028;",
            says(PLANS, "target", 3580, "2028-01", direction="at_most"),
            *maybe(PLANS, "target", None, direction="reduce"),
        ),
        b(
            "cut the number of pupils in independent special schools to 170;",
            says(INDEPENDENT, "target", 170, "2028-03", direction="reduce"),
        ),
        b(
            "add 110 special school places, 50 of them at Abbey Gate School in September 2026;",
            says(NEW_SPECIAL, "target", 110, "2028-03", direction="increase"),
            says(NEW_SPECIAL, "target", 50, "2026-09", direction="increase"),
        ),
        b(
            "open eight units in mainstream schools, with 12 places each; and",
            *maybe(NEW_BASES, "target", 96, "", "2028-03", direction="increase"),
            *maybe(NEW_BASES, "target", 12, "", "2028-03", direction="increase"),
            *maybe(NEW_BASES, "target", 8, "", "2028-03", direction="increase"),
        ),
        b(
            "issue at least 80% of new plans within 20 weeks in 2026-27; in 2024 it was 49%.",
            says(TIMELY, "target", 80, "2026-27", PC, direction="at_least"),
            says(TIMELY, "actual", 49, "2024", PC),
        ),
        h2("Savings"),
        table(
            "Table 4: savings and cost avoidance over £250,000, £000",
            ("Ref", "Proposal", "Fund"),
            (
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("Risk"),
            ),
            row(("AS1", "Review of high-cost care packages", "General Fund"), "2,400", "900", "-", "Amber"),
            row(("CS3", "In-house fostering", "General Fund"), "780", "640", "410", "Amber"),
            row(("CS5", "Independent travel training", "General Fund"), "260", "310", "180", "Green"),
            row(("DS1", "Local special school places", "DSG"), 350, 1450, 2600, "Amber", measure=SAVINGS, scope="DS1"),
            row(("DS2", "Units in mainstream schools", "DSG"), 400, 900, 1500, "Green", measure=SAVINGS, scope="DS2"),
            row(
                ("DS3", "Framework for independent school fees", "DSG"),
                500,
                650,
                800,
                "Red",
                measure=SAVINGS,
                scope="DS3",
            ),
            row(("EN2", "Waste collection rounds", "General Fund"), "520", "-", "-", "Green"),
            row(("RS4", "Office accommodation", "General Fund"), "1,150", "300", "-", "Green"),
            basis="target",
            unit=K,
        ),
        p(
            "DSG savings of £1.25m in 2025-26, £3.0m in 2026-27 and £4.9m in 2027-28 are counted in Table 3 and not in Table 2.",
            says(SAVINGS, "target", 1.25, "2025-26", M),
            says(SAVINGS, "target", 3.0, "2026-27", M),
            says(SAVINGS, "target", 4.9, "2027-28", M),
        ),
        h2("Capital programme"),
        table(
            "Table 5: education schemes, £m",
            "Scheme",
            (
                col("2025-26"),
                col("2026-27"),
                col("2027-28"),
                col("New places", basis="target", direction="increase"),
                col("Completion"),
            ),
            row(
                "Abbey Gate School, new block",
                "3.1",
                "2.4",
                "0.1",
                50,
                "September 2026",
                measure=NEW_SPECIAL,
                period="2026-09",
            ),
            row(
                "Minster Fields special free school, site works",
                "0.4",
                "1.2",
                "0.6",
                60,
                "September 2027",
                measure=NEW_SPECIAL,
                period="2027-09",
            ),
            row(
                "Units in mainstream schools, phase 1",
                "0.7",
                "0.3",
                "0.0",
                48,
                "September 2025",
                measure=NEW_BASES,
                period="2025-09",
            ),
            row(
                "Units in mainstream schools, phase 2",
                "0.1",
                "0.9",
                "0.2",
                48,
                "January 2027",
                measure=NEW_BASES,
                period="2027-01",
            ),
            row("Kingsgate Academy, expansion", "4.2", "1.0", "0.0", "150 (mainstream)", "September 2026"),
            row("Condition works, 19 schools", "2.6", "2.6", "2.6", "-", "Yearly"),
        ),
        h2("Reserves and the Section 25 statement"),
        table(
            "Table 6: usable reserves and the DSG, £m at 31 March",
            "Reserve",
            (
                col("2024", basis="actual", period="2024-03-31"),
                col("2025 estimate", basis="forecast", period="2025-03-31"),
                col("2026 estimate", basis="target", period="2026-03-31"),
            ),
            row("General Fund working balance", "10.2", "10.2", "10.7"),
            row("Budget risk reserve", "14.9", "11.3", "8.8"),
            row("Other earmarked", "22.4", "19.0", "16.1"),
            row("Total usable reserves", "47.5", "40.5", "35.6"),
            row("DSG (unusable) reserve", 17.4, 26.2, 34.6, measure=DEFICIT, unit=M),
            show=with_minus(ONE),
        ),
        p(
            "The Director of Finance is satisfied that the estimates are robust. If the statutory override were to end in March 2026 without "
            "a national solution, the DSG deficit would exceed all usable reserves within two years, and a report under section 114 could not "
            "be ruled out. Borrowing to finance the deficit is costing the General Fund £0.9m in 2024-25 and is budgeted at £1.4m in 2025-26."
        ),
        p(
            "The management plan does not achieve an in-year balance by 2027-28. Officers have been asked to bring options by October 2025 "
            "for reaching balance by 2029-30.",
            says(IN_YEAR, "target", None, "2029-30", direction="reach", doubtful=True),
            *maybe(IN_YEAR, "target", None, "2027-28", direction="reach"),
        ),
    ),
    ("pdf-weasy", "docx", "html"),
    PART,
    "strategy",
    "Oldminster",
)


# --- A priority action plan after an inspection: what was found, a table of actions for each area, impact measures by term, money ------

WAINFORD = Document(
    "wainford_priority_action_plan",
    "Wainford Local Area Partnership: Priority Action Plan (SEND), 2025 to 2027",
    (
        h1("Priority Action Plan for children and young people with SEND in Wainford"),
        p(
            "Submitted to Ofsted and the Care Quality Commission on 13 June 2025. Published on the Local Offer on 27 June 2025."
        ),
        h2("Foreword"),
        p(
            "Inspectors visited Wainford from 24 to 28 February 2025 and spoke to 312 parents and carers. Their report found widespread and "
            "systemic failings. We accept it in full. This plan has been written by the council, NHS Wainford and Coast Integrated Care Board "
            "and the parent carer forum together."
        ),
        h2("Where we are"),
        p(
            "On 31 March 2025 we maintained 4,127 EHC plans. In the calendar year 2024 we received 1,033 requests for an EHC needs "
            "assessment, of which 27% were refused, and issued 648 new plans, 22% of them within 20 weeks.",
            says(PLANS, "actual", 4127, "2025-03-31"),
            says(REQUESTS, "actual", 1033, "2024"),
            says(REFUSED, "actual", 27, "2024", PC),
            says(NEW, "actual", 648, "2024"),
            says(TIMELY, "actual", 22, "2024", PC),
        ),
        p(
            "The number of appeals to the SEND Tribunal rose from 96 in 2023 to 139 in 2024. The turnover of case officers was 41%, and ten "
            "of 19 educational psychologist posts were vacant.",
            says(APPEALS, "actual", 96, "2023"),
            says(APPEALS, "actual", 139, "2024"),
        ),
        p("A family in Wainford waits 97 weeks for an autism assessment; the national standard is 13 weeks."),
        h2("Area for priority action 1"),
        p(
            "Leaders should act urgently to make sure that EHC plans are issued within statutory timescales and describe children’s needs "
            "well."
        ),
        table(
            "Actions",
            ("No.", "What we will do"),
            (col("Who"), col("By when"), col("How we will know it has worked")),
            row(
                ("1.1", "Recruit 14 case officers and four senior officers"),
                "Head of SEND",
                "September 2025",
                "Caseload of no more than 130 for each officer",
            ),
            row(
                ("1.2", "Commission advice from associate psychologists"),
                "Principal EP",
                "July 2025",
                said("No assessment waiting for advice for more than 10 weeks by December 2025"),
            ),
            row(
                ("1.3", "Clear the assessments that are already late"),
                "Head of SEND",
                "March 2026",
                said(
                    "Number of overdue assessments falls from 274 in May 2025 to nil",
                    *_both(ASSESSED, 274, "2025-05", "", bases=("actual",)),
                    *maybe(ASSESSED, "target", 0, "2026-03", ""),
                    *maybe(TIMELY, "target", None, "2026-03", ""),
                    *maybe(ASSESSED, "target", None, "2026-03", "", direction="reduce"),
                ),
            ),
            row(
                ("1.4", "New decision-making panel, with a school and a health representative"),
                "Assistant Director",
                "September 2025",
                "Decision within six weeks in all cases",
            ),
            row(
                ("1.5", "Audit 20 plans each month with parents"),
                "Quality Lead",
                "From June 2025",
                "75% of plans good or better by July 2026 (31% in February 2025)",
            ),
            row(
                ("1.6", "Offer a meeting before every refusal"),
                "Head of SEND",
                "October 2025",
                said(
                    "Appeals fall to 110 in 2026",
                    says(APPEALS, "target", 110, "2026", direction="reduce"),
                ),
            ),
        ),
        p(
            "Our aim is that 60% of plans issued in March 2026, and 85% of those issued in March 2027, will be on time.",
            says(TIMELY, "target", 60, "2026-03", PC),
            says(TIMELY, "target", 85, "2027-03", PC),
        ),
        h2("Area for priority action 2"),
        p("Leaders should reduce the time that children wait for health assessments and therapies."),
        table(
            "Actions",
            ("No.", "What we will do"),
            (col("Who"), col("By when"), col("How we will know it has worked")),
            row(
                ("2.1", "Single point of access for neurodevelopmental referrals"),
                "ICB",
                "November 2025",
                "80 weeks by March 2026; 52 by March 2027",
            ),
            row(
                ("2.2", "Speech and language drop-in sessions in 12 family hubs"),
                "Community NHS Trust",
                "September 2025",
                "90% seen within 18 weeks",
            ),
            row(("2.3", "Support while waiting"), "Public Health", "January 2026", "600 families reached"),
        ),
        h2("Area for priority action 3"),
        p(
            "Leaders should make sure that children who are not in school, or who are in alternative provision, have a suitable education."
        ),
        p(
            "In May 2025 184 children with a plan were educated otherwise than at school, and 92 were in alternative provision. We intend to "
            "bring these down to 120 and 70 respectively by July 2026.",
            says(EOTAS, "actual", 184, "2025-05"),
            says(AP, "actual", 92, "2025-05"),
            says(EOTAS, "target", 120, "2026-07", direction="reduce"),
            says(AP, "target", 70, "2026-07", direction="reduce"),
        ),
        table(
            "Actions",
            ("No.", "What we will do"),
            (col("Who"), col("By when"), col("How we will know it has worked")),
            row(
                ("3.1", "Review every package of tuition"),
                "Virtual School Head",
                "December 2025",
                "Each child has a plan for return to school",
            ),
            row(
                ("3.2", "Open a satellite of Wainford Bridge Academy for secondary pupils"),
                "Head of Places",
                "April 2026",
                said(
                    "30 new places in alternative provision",
                    says(NEW_AP, "target", 30, "2026-04", direction="increase"),
                    *maybe(NEW_AP, "target", 30, "", direction="increase"),
                ),
            ),
            row(
                ("3.3", "Open units in four secondary schools"),
                "Head of Places",
                "September 2026",
                said(
                    "72 places in SEN units by September 2026",
                    says(NEW_BASES, "target", 72, "2026-09", direction="increase"),
                ),
            ),
            row(
                ("3.4", "Support for schools to keep children with a plan"),
                "Inclusion Lead",
                "September 2025",
                said(
                    "40% of children with a plan in mainstream schools in January 2027 (35% in January 2025)",
                    says(MAINSTREAM, "target", 40, "2027-01", PC),
                    says(MAINSTREAM, "actual", 35, "2025-01", PC),
                ),
            ),
        ),
        h2("Areas for improvement"),
        b(
            "Sufficiency. The partnership will reduce its dependence on schools outside Wainford, where 265 children with a plan were placed in "
            "January 2025. We will not set a limit on such placements.",
            says(AWAY, "target", None, direction="reduce"),
            says(AWAY, "actual", 265, "2025-01"),
        ),
        b(
            "A special school for 120 pupils with autism is to open at Harbour Rise in September 2027.",
            says(NEW_SPECIAL, "target", 120, "2027-09", direction="increase"),
        ),
        b(
            "Preparation for adulthood. Supported internships will grow from 18 to 45 by September 2026, and more young people with a plan "
            "will move on to local colleges.",
            says(LATER, "target", None, direction="increase", doubtful=True),
        ),
        b("Short breaks: a further £210,000 a year from April 2026, for 85 more children."),
        h2("Impact measures"),
        table(
            "",
            "Measure",
            (
                col("Baseline", "February 2025", period="2025-02", basis="actual"),
                col("Milestone", "December 2025", period="2025-12", basis="target"),
                col("Milestone", "July 2026", period="2026-07", basis="target"),
                col("Milestone", "March 2027", period="2027-03", basis="target"),
            ),
            row("Plans issued within 20 weeks in the month, %", 19, 45, 70, 85, measure=TIMELY, unit=PC),
            row("Children in independent and non-maintained special schools", 318, 312, 300, 280, measure=INDEPENDENT),
            row("Children with a plan in resourced provision or units", 141, 150, 160, 225, measure=BASES),
            row("Annual reviews finished within 12 months, %", "38", "55", "70", "85"),
            row("Parents who say their child’s needs are met, %", "29", "35", "45", "55"),
            row("Children waiting for autism assessment", "1,940", "1,700", "1,300", "900"),
        ),
        h2("Resources"),
        p(
            "Cabinet has approved £3.6m over two years from reserves for staff and psychologists. The Dedicated Schools Grant had a deficit "
            "of £33.9m at 31 March 2025, after an overspend of £11.2m in 2024-25, and is forecast to be overspent by £12.6m in 2025-26.",
            says(DEFICIT, "actual", 33.9, "2025-03-31", M),
            says(IN_YEAR, "actual", 11.2, "2024-25", M),
            says(IN_YEAR, "forecast", 12.6, "2025-26", M),
        ),
        table(
            "Investment, £000",
            "Item",
            (col("2025-26"), col("2026-27"), col("Source")),
            row("Case officers", "740", "760", "Council reserves"),
            row("Associate psychologists", "620", "400", "Council reserves"),
            row("Data and case management system", "310", "90", "Capital"),
            row("Neurodevelopmental pathway", "850", "850", "ICB"),
            row("Parent carer forum", "40", "40", "DfE grant"),
        ),
        p(
            "Each independent school place cost £59,800 on average in 2024-25. The new units and the school at Harbour Rise are planned to "
            "save £1.4m in 2026-27 and £3.7m in 2027-28.",
            says(COST, "actual", 59800, "2024-25", L),
            says(SAVINGS, "target", 1.4, "2026-27", M),
            says(SAVINGS, "target", 3.7, "2027-28", M),
        ),
        h2("Governance"),
        p(
            "The SEND Improvement Board meets every six weeks with an independent chair. The Department for Education and NHS England will "
            "hold a stocktake in December 2025 and a deep dive in April 2026. Questions: Room 2.14, Civic Offices, telephone extension 4127."
        ),
    ),
    ("pdf-zebra", "docx", "html"),
    PART,
    "plan",
    "Wainford",
)


# --- A scorecard: a page of headline measures, months of a year, placements beside plan, exceptions in words, a table of who decides -----


def _part_year(measure, value, unit="count"):
    """A cell of April to September, which readers date by the year, the half or not at all."""
    return said(
        count(value), *maybe(measure, "actual", value, "", "2025-26", "2025-09", "2025-09-30", "2025", unit=unit)
    )


PENISTEAD = Document(
    "penistead_inclusion_scorecard",
    "Penistead Council: SEND and Inclusion scorecard, September 2025",
    (
        h1("SEND and Inclusion scorecard: September 2025"),
        p(
            "Produced by Performance and Intelligence for the Inclusion Board of 21 October 2025. Data drawn on 6 October 2025."
        ),
        h2("Summary"),
        p(
            "Nine of the 14 measures are on or above target. Timeliness has improved again and exclusions are lower than last year, but the "
            "number of plans and the cost of independent placements are both above what was planned."
        ),
        b(
            "We maintained 2,764 EHC plans at the end of September 2025. The DSG management plan allowed for 2,700 at that date.",
            says(PLANS, "actual", 2764, "2025-09"),
            says(PLANS, "target", 2700, "2025-09", doubtful=True),
            *maybe(PLANS, "target", 2700, ""),
        ),
        b(
            "In September 2025, 71% of new plans were issued within 20 weeks, compared with 48% in September 2024.",
            says(TIMELY, "actual", 71, "2025-09", PC),
            says(TIMELY, "actual", 48, "2024-09", PC),
        ),
        b(
            "There were 176 children in independent and non-maintained special schools at the end of September 2025, seven more than in "
            "March 2025.",
            says(INDEPENDENT, "actual", 176, "2025-09"),
            *_moved(INDEPENDENT, "actual", 7, "", "2025-09", way="increase"),
        ),
        b("Permanent exclusions in the academic year 2024/25 numbered 38, of whom four had a plan."),
        h2("1. Headline measures"),
        table(
            "RAG: green, on or better than target; amber, within 5%; red, more than 5% away. ‘Good is’ shows the direction wanted.",
            ("Measure", "Good is"),
            (
                col("2023-24 outturn", period="2023-24", basis="actual"),
                col("2024-25 outturn", period="2024-25", basis="actual"),
                col("2025-26 to date"),
                col("2025-26 target", period="2025-26", basis="target"),
                col("2026-27 target", period="2026-27", basis="target"),
                col("RAG"),
            ),
            row(
                ("Requests for EHC assessment", "Low"),
                561,
                612,
                _part_year(REQUESTS, 298),
                600,
                570,
                "Amber",
                measure=REQUESTS,
            ),
            row(
                ("Assessments agreed", "-"),
                418,
                447,
                _part_year(ASSESSED, 209),
                said("-"),
                said("-"),
                "-",
                measure=ASSESSED,
            ),
            row(("New EHC plans issued", "Low"), 392, 421, _part_year(NEW, 204), 400, 380, "Amber", measure=NEW),
            row(
                ("Plans issued within 20 weeks, %", "High"),
                46,
                51,
                _part_year(TIMELY, 66, PC),
                65,
                75,
                "Green",
                measure=TIMELY,
                unit=PC,
            ),
            row(("Plans ceased", "High"), 171, 188, _part_year(CEASED, 142), 220, 240, "Green", measure=CEASED),
            row(("Appeals to the Tribunal", "Low"), 44, 58, _part_year(APPEALS, 27), 50, 45, "Amber", measure=APPEALS),
            row(("Annual reviews on time, %", "High"), "57", "62", "68", "75", "85", "Amber"),
            row(("Suspensions of pupils with SEND", "Low"), "1,284", "1,197", "402", "1,100", "1,000", "Green"),
            row(("Persistent absence, pupils with a plan, %", "Low"), "37.1", "35.8", "34.9", "33.0", "31.0", "Amber"),
        ),
        n("‘To date’ is April to September 2025."),
        h2("2. Plans month by month"),
        table(
            "EHC plans at the end of the month",
            "",
            (
                col("April 2025", period="2025-04"),
                col("May 2025", period="2025-05"),
                col("June 2025", period="2025-06"),
                col("July 2025", period="2025-07"),
                col("August 2025", period="2025-08"),
                col("September 2025", period="2025-09"),
            ),
            row("Plans maintained", 2668, 2691, 2719, 2752, 2731, 2764, measure=PLANS),
            row(
                "of which in Years 12 to 14 and over",
                *(
                    said(str(v), *(x for m in (PLANS, LATER) for x in maybe(m, "actual", v, f"2025-{month:02}", "")))
                    for month, v in zip(range(4, 10), (548, 551, 560, 566, 539, 545), strict=True)
                ),
            ),
            row("Children in resourced provision", 104, 104, 105, 106, 106, 121, measure=BASES),
            row("Residential placements", 24, 24, 25, 25, 23, 23, measure=RESIDENTIAL),
            row("Home to school transport, pupils carried", "781", "783", "790", "792", "-", "806"),
            basis="actual",
        ),
        h2("3. Where children and young people are placed"),
        table(
            "Number with an EHC plan",
            "Placement",
            (
                col("January 2025, SEN2", period="2025-01", basis="actual"),
                col("September 2025", period="2025-09", basis="actual"),
                col("Plan for January 2026", period="2026-01", basis="target"),
                col("Plan for January 2027", period="2027-01", basis="target"),
            ),
            row("Mainstream", 1062, 1118, 1140, 1210, measure=MAINSTREAM),
            row("Resourced provision", 104, 121, 124, 152, measure=BASES),
            row("State-funded special", 688, 712, 710, 735, measure=SPECIAL),
            row("Independent and non-maintained", 167, 176, 165, 150, measure=INDEPENDENT),
            row("Further education", 388, 395, 380, 372, measure=LATER),
            row("Alternative provision", 39, 36, 35, 30, measure=AP),
            row("Education otherwise than at school", 61, 58, 50, 40, measure=EOTAS),
            row("Other, including no placement", "143", "148", "-", "-"),
        ),
        h2("4. Exceptions"),
        h3("Number of plans"),
        p(
            "Requests in the summer term were higher than expected, above all for children moving to Year 7. We now expect 2,840 plans at 31 "
            "March 2026, against a target of 2,740. The target for 31 March 2027 remains 2,790.",
            says(PLANS, "forecast", 2840, "2026-03-31"),
            says(PLANS, "target", 2740, "2026-03-31"),
            says(PLANS, "target", 2790, "2027-03-31"),
        ),
        h3("Independent placements"),
        p(
            "Fourteen children started in September because no local place was available. The average cost is £61,400 in 2025-26, 6% more "
            "than budgeted. A resourced provision of 24 places at Penistead High will open in April 2026 and a further 20 places at Moor "
            "Road Primary in September 2026; they should allow the number to fall to 158 by September 2026.",
            *maybe(INDEPENDENT, "actual", 14, "", "2025-09"),
            says(COST, "actual", 61400, "2025-26", L),
            *maybe(COST, "forecast", 61400, "2025-26", unit=L),
            *_moved(COST, "actual", 6, "", "2025-26", unit=PC, way="increase"),
            says(NEW_BASES, "target", 24, "2026-04", direction="increase"),
            says(NEW_BASES, "target", 20, "2026-09", direction="increase"),
            says(INDEPENDENT, "target", 158, "2026-09", direction="reduce", doubtful=True),
            *maybe(INDEPENDENT, "forecast", 158, "2026-09"),
        ),
        h3("Appeals"),
        p(
            "The Tribunal is listing hearings 40 weeks ahead. Of the appeals registered in 2024-25, 61% concerned the school named in the "
            "plan. No change to the target of 50 for 2025-26 is proposed.",
            says(APPEALS, "target", 50, "2025-26"),
            *maybe(APPEALS, "actual", 61, "2024-25", unit=PC),
        ),
        h2("5. Money"),
        table(
            "Dedicated Schools Grant, £m. Deficits are shown in brackets.",
            "",
            (
                col("2024-25 actual", period="2024-25", basis="actual"),
                col("2025-26 plan", period="2025-26", basis="target"),
                col("2025-26 forecast, September", period="2025-26", basis="forecast"),
                col("2026-27 plan", period="2026-27", basis="target"),
            ),
            row("In-year surplus / (deficit)", 5.8, 4.9, 6.3, 3.6, measure=IN_YEAR),
            row("Cumulative surplus / (deficit)", 16.2, 21.1, 22.5, 24.7, measure=DEFICIT),
            unit=M,
            show=deficits_in_brackets(ONE),
        ),
        p(
            "Savings of £1.1m were planned for 2025-26, of which £0.7m is now expected. The plan for 2026-27 is £2.4m.",
            says(SAVINGS, "target", 1.1, "2025-26", M),
            says(SAVINGS, "forecast", 0.7, "2025-26", M, doubtful=True),
            *maybe(SAVINGS, "forecast", 0.7, "", unit=M),
            says(SAVINGS, "target", 2.4, "2026-27", M),
        ),
        h2("6. Comparators"),
        table(
            "Latest published year",
            "Measure",
            (col("Penistead"), col("Region"), col("Statistical neighbours"), col("England")),
            row(
                "Pupils with a plan, % of all pupils, January 2025",
                said("4.9", says(PLANS, "actual", 4.9, "2025-01", PC)),
                "5.2",
                "5.4",
                "5.3",
            ),
            row(
                "Plans within 20 weeks, %, 2024", said("50", says(TIMELY, "actual", 50, "2024", PC)), "49", "52", "46.4"
            ),
            row(
                "Plans in mainstream schools, %, January 2025",
                said("40", says(MAINSTREAM, "actual", 40, "2025-01", PC)),
                "42",
                "43",
                "43",
            ),
            row("Key stage 2 expected standard, pupils with a plan, %", "9", "8", "9", "9"),
        ),
        h2("7. Targets for the next strategy"),
        p(
            "The Board is asked to recommend to Cabinet that the SEND strategy for 2026 to 2029 should commit the council:"
        ),
        b(
            "to raise the share of children with a plan in mainstream schools from 40% to 46% by January 2029;",
            says(MAINSTREAM, "target", 46, "2029-01", PC, direction="increase", baseline=40),
            *maybe(MAINSTREAM, "actual", 40, "", unit=PC),
        ),
        b(
            "to have no more than 15 residential placements by March 2028;",
            says(RESIDENTIAL, "target", 15, "2028-03", direction="at_most"),
        ),
        b(
            "to reduce out-of-borough placements, of which there were 231 in January 2025, to 190 by January 2028; and",
            says(AWAY, "target", 190, "2028-01", direction="reduce", baseline=231),
            says(AWAY, "actual", 231, "2025-01"),
        ),
        b("to halve the gap in attendance between pupils with a plan and other pupils by July 2029."),
    ),
    ("docx", "pdf-plain", "html", "xlsx"),
    PART,
    "kpi",
    "Penistead",
)


# --- A Cabinet report on a capital programme: need in words, schemes by phase, places by year, funding, running costs, an options table --


def _ceiling(value, *periods):
    """A cell of places that schools have in all: neither new places nor pupils, yet a reader might note it."""
    return said(
        count(value),
        *(
            x
            for m in (NEW_SPECIAL, SPECIAL)
            for basis in ("actual", "target")
            for x in maybe(m, basis, value, "", *periods)
        ),
    )


CORRINGATE = Document(
    "corringate_send_capital",
    "Corringate Borough Council: SEND capital programme 2026 to 2030",
    (
        h1("SEND capital programme 2026 to 2030"),
        p(
            "Cabinet, 17 March 2026. Report of the Director of Children’s Services and the Director of Property. Forward plan reference KD/2026/118."
        ),
        h2("1. Decision required"),
        p("Cabinet is asked to:"),
        b(
            "approve the programme in Table 2, which will create 258 places at a cost of £31.4m;",
            *maybe(NEW_SPECIAL, "target", 258, "", direction="increase"),
            *maybe(NEW_BASES, "target", 258, "", direction="increase"),
        ),
        b("delegate the award of contracts below £5m to the Director of Property; and"),
        b("agree a contribution of £4.9m from borrowing."),
        h2("2. Background"),
        p(
            "2.1 In January 2026 Corringate maintained 2,391 EHC plans, and had 207 children and young people in independent and "
            "non-maintained special schools. Of all its children with a plan, 183 attended a school in another area.",
            says(PLANS, "actual", 2391, "2026-01"),
            says(INDEPENDENT, "actual", 207, "2026-01"),
            says(AWAY, "actual", 183, "2026-01"),
        ),
        p(
            "2.2 Our four special schools are full. They had 642 pupils on roll in January 2026 in buildings designed for 590. We turned away "
            "71 requests for a place for September 2025.",
            says(SPECIAL, "actual", 642, "2026-01"),
        ),
        p(
            "2.3 If nothing is built, the model used for this report forecasts 2,960 plans in January 2030 and 318 children in independent and "
            "non-maintained special schools at the same date. The programme is designed to bring that number down to 165.",
            says(PLANS, "forecast", 2960, "2030-01"),
            says(INDEPENDENT, "forecast", 318, "2030-01"),
            says(INDEPENDENT, "target", 165, "2030-01", direction="reduce"),
        ),
        p(
            "2.4 The programme does not seek to reduce the number of EHC plans. That is a matter for the SEND and Inclusion Strategy, which "
            "Cabinet will consider in July 2026."
        ),
        table(
            "Table 1: special schools today and in 2030",
            ("School", "Designation"),
            (
                col("Capacity now"),
                col("Pupils, January 2026", measure=SPECIAL, basis="actual", period="2026-01"),
                col("Capacity in September 2029"),
                col("Ofsted"),
            ),
            row(
                ("Marsh Farm", "Severe and profound learning difficulties"),
                _ceiling(140, "2026-01", "2026"),
                151,
                _ceiling(164, "2029-09"),
                "Outstanding",
                scope="Marsh Farm",
            ),
            row(
                ("Fobbing Road", "Autism"),
                _ceiling(170, "2026-01", "2026"),
                186,
                _ceiling(206, "2029-09"),
                "Good",
                scope="Fobbing Road",
            ),
            row(
                ("The Grove", "SEMH"),
                _ceiling(96, "2026-01", "2026"),
                98,
                _ceiling(96, "2029-09"),
                "Requires improvement",
                scope="The Grove",
            ),
            row(
                ("St Cedd’s", "Moderate learning difficulties"),
                _ceiling(184, "2026-01", "2026"),
                207,
                _ceiling(184, "2029-09"),
                "Good",
                scope="St Cedd’s",
            ),
        ),
        h2("3. The programme"),
        table(
            "Table 2: schemes",
            ("No.", "Scheme", "Kind of provision"),
            (
                col("New places", basis="target", direction="increase"),
                col("Opens"),
                col("Cost, £m"),
                col("Stage"),
            ),
            row(
                ("1", "Marsh Farm, sixth form building", "Special school"),
                24,
                "September 2027",
                "4.6",
                "Design",
                measure=NEW_SPECIAL,
                period="2027-09",
                scope="Marsh Farm",
            ),
            row(
                ("2", "Fobbing Road, second site", "Special school"),
                36,
                "September 2027",
                "6.2",
                "Planning application",
                measure=NEW_SPECIAL,
                period="2027-09",
                scope="Fobbing Road",
            ),
            row(
                ("3", "Thameside free school", "Special school"),
                96,
                "September 2029",
                "13.5",
                "Feasibility",
                measure=NEW_SPECIAL,
                period="2029-09",
                scope="Thameside",
            ),
            row(
                ("4", "Orsett Lane Primary", "Resourced provision"),
                16,
                "September 2026",
                "0.9",
                "On site",
                measure=NEW_BASES,
                period="2026-09",
                scope="Orsett Lane",
            ),
            row(
                ("5", "Hillcrest Primary", "Resourced provision"),
                16,
                "September 2026",
                "1.1",
                "On site",
                measure=NEW_BASES,
                period="2026-09",
                scope="Hillcrest",
            ),
            row(
                ("6", "Corringate Academy", "SEN unit"),
                30,
                "September 2028",
                "2.8",
                "Design",
                measure=NEW_BASES,
                period="2028-09",
                scope="Academy",
            ),
            row(
                ("7", "St Clere’s High", "SEN unit"),
                24,
                "September 2028",
                "1.7",
                "Feasibility",
                measure=NEW_BASES,
                period="2028-09",
                scope="St Clere’s",
            ),
            row(
                ("8", "Pupil referral unit, primary base", "Alternative provision"),
                16,
                "January 2028",
                "0.6",
                "Feasibility",
                measure=NEW_AP,
                period="2028-01",
                scope="PRU",
            ),
            row(
                ("", "All schemes", ""),
                said(
                    "258",
                    *maybe(NEW_SPECIAL, "target", 258, "", direction="increase"),
                    *maybe(NEW_BASES, "target", 258, "", direction="increase"),
                ),
                "",
                "31.4",
                "",
            ),
        ),
        n("Costs are at fourth quarter 2025 prices and include 10% contingency."),
        p(
            "3.1 Special schools. The programme adds 156 special school places by September 2029. The Department confirmed in February 2026 "
            "that it would fund Thameside as a grant to the Council and not as a centrally delivered free school.",
            says(NEW_SPECIAL, "target", 156, "2029-09", direction="increase"),
        ),
        p(
            "3.2 Mainstream schools. It adds 86 places in resourced provision and units by September 2028, to the 74 that were opened "
            "between September 2022 and September 2025.",
            says(NEW_BASES, "target", 86, "2028-09", direction="increase"),
            says(NEW_BASES, "actual", 74, "2025-09", direction="increase", doubtful=True),
            *maybe(NEW_BASES, "actual", 74, "", direction="increase"),
        ),
        p(
            "3.3 We expect that 45% of children with a plan will then be in mainstream schools, compared with 40% in January 2026. The Council "
            "has set a target of 240 children in resourced provision and units by January 2029; there were 127 in January 2026.",
            *_both(MAINSTREAM, 45, "", "2028-09", unit=PC),
            says(MAINSTREAM, "actual", 40, "2026-01", PC),
            says(BASES, "target", 240, "2029-01"),
            says(BASES, "actual", 127, "2026-01"),
        ),
        table(
            "Table 3: new places opening in each academic year",
            "Opening in",
            (
                col("Special schools", measure=NEW_SPECIAL),
                col("Resourced provision and units", measure=NEW_BASES),
                col("Alternative provision", measure=NEW_AP),
                col("Running total"),
            ),
            *(
                row(
                    year,
                    *cells,
                    said(
                        total,
                        *(
                            x
                            for m in (NEW_SPECIAL, NEW_BASES)
                            for x in maybe(m, "target", int(total), year, "", direction="increase")
                        ),
                    ),
                    period=year,
                )
                for year, cells, total in (
                    ("2026/27", ("-", 32, "-"), "32"),
                    ("2027/28", (60, "-", 16), "108"),
                    ("2028/29", ("-", 54, "-"), "162"),
                    ("2029/30", (96, "-", "-"), "258"),
                )
            ),
            basis="target",
            direction="increase",
        ),
        h2("4. Funding"),
        table(
            "Table 4: capital funding, £m",
            "Source",
            (col("Held"), col("2026-27"), col("2027-28"), col("2028-29"), col("Total")),
            row("High needs provision capital allocation", "5.8", "3.1", "2.0", "2.0", "12.9"),
            row("Free school grant", "0.0", "0.5", "3.0", "7.0", "10.5"),
            row("Section 106", "1.4", "0.7", "0.6", "0.4", "3.1"),
            row("Borrowing", "0.0", "0.9", "2.5", "1.5", "4.9"),
            row("Total", "7.2", "5.2", "8.1", "10.9", "31.4"),
        ),
        p(
            "4.1 The borrowing will cost £0.33m a year, to be met from the General Fund. The Thames crossing works at Marsh Farm junction are not affected."
        ),
        h2("5. Effect on the Dedicated Schools Grant"),
        p(
            "5.1 The DSG deficit is forecast at £28.7m on 31 March 2026. In 2025-26 spending is expected to exceed grant by £9.4m, after "
            "£7.9m in 2024-25.",
            says(DEFICIT, "forecast", 28.7, "2026-03-31", M),
            says(IN_YEAR, "forecast", 9.4, "2025-26", M),
            says(IN_YEAR, "actual", 7.9, "2024-25", M),
        ),
        table(
            "Table 5: average cost of a place, £ a year",
            "Provision",
            (
                col("2023-24", period="2023-24", basis="actual"),
                col("2024-25", period="2024-25", basis="actual"),
                col("2025-26 (estimate)", period="2025-26", basis="forecast"),
            ),
            row("Corringate special schools", 23400, 24700, 25600, scope="special"),
            row("Resourced provision and units", 14100, 14600, 15200, scope="resourced"),
            row("Independent and non-maintained special schools, day", 54800, 57900, 60500, scope="independent day"),
            row(
                "Independent and non-maintained special schools, residential",
                148000,
                159300,
                166000,
                scope="independent residential",
            ),
            measure=COST,
            unit=L,
        ),
        p(
            "5.2 When all schemes are open, the Council expects to avoid £6.8m a year of independent fees from 2030-31. Savings before then are "
            "£0.5m in 2026-27, £2.3m in 2027-28 and £3.6m in 2028-29.",
            says(SAVINGS, "target", 6.8, "2030-31", M),
            says(SAVINGS, "target", 0.5, "2026-27", M),
            says(SAVINGS, "target", 2.3, "2027-28", M),
            says(SAVINGS, "target", 3.6, "2028-29", M),
        ),
        p(
            "5.3 No new residential placement will be sought for a child who can be taught at Marsh Farm. The Council will reduce residential "
            "placements from 29 in January 2026 to 18 in January 2030.",
            says(RESIDENTIAL, "target", 18, "2030-01", direction="reduce", baseline=29),
            says(RESIDENTIAL, "actual", 29, "2026-01"),
        ),
        h2("6. Options considered"),
        table(
            "Table 6",
            "Option",
            (col("For"), col("Against"), col("View")),
            row("Do nothing", "No capital cost", "Independent fees continue to rise", "Rejected"),
            row("Buy places from neighbouring councils", "Quick", "None has places to sell before 2028", "Rejected"),
            row("Units only, no special school", "£18m cheaper", "Does not meet complex needs", "Rejected"),
            row(
                "Mixed programme", "Meets forecast need; nearest to home", "Long lead time for Thameside", "Recommended"
            ),
        ),
        h2("7. Consultation and risk"),
        p(
            "Of 412 replies to the consultation, 83% supported new units and 77% the free school. The chief risk is inflation: each 1% on "
            "building costs adds £0.3m. A delay of a year at Thameside would leave about 40 children in independent schools and cost the DSG "
            "£1.5m in 2029-30.",
            *maybe(INDEPENDENT, "forecast", 40, "", "2029-30"),
            *maybe(SAVINGS, "forecast", 1.5, "2029-30", unit=M),
            *maybe(IN_YEAR, "forecast", 1.5, "2029-30", unit=M),
        ),
    ),
    ("pdf-fpdf", "docx", "html"),
    PART,
    "strategy",
    "Corringate",
)


# --- A DSG management plan as a county prints it: position, a section in words for each kind of placement, both forecasts side by side --

RUSHBRIDGE = Document(
    "rushbridge_management_plan",
    "Rushbridge County Council: DSG management plan 2025-26 to 2028-29",
    (
        h1("Dedicated Schools Grant management plan 2025-26 to 2028-29"),
        p(
            "Version 5, presented to Schools Forum on 3 July 2025 and to Cabinet on 15 July 2025. Owner: Assistant Director, Education."
        ),
        h2("1. Financial position"),
        p(
            "Rushbridge ended 2024-25 with a cumulative DSG deficit of £41.3m. The overspend in that year was £13.8m, of which the high needs "
            "block accounted for all but £0.2m.",
            says(DEFICIT, "actual", 41.3, "2024-25", M),
            says(IN_YEAR, "actual", 13.8, "2024-25", M),
        ),
        p(
            "If nothing changes, the in-year deficit will grow to £27.4m in 2028-29 and the cumulative deficit to £128.1m at 31 March 2029. "
            "With the actions in this plan the in-year deficit falls to £5.2m in 2028-29, and the cumulative deficit is held to £85.5m at 31 "
            "March 2029. We aim for in-year balance in 2030-31.",
            says(IN_YEAR, "forecast", 27.4, "2028-29", M),
            says(DEFICIT, "forecast", 128.1, "2029-03-31", M),
            says(IN_YEAR, "target", 5.2, "2028-29", M),
            says(DEFICIT, "target", 85.5, "2029-03-31", M, direction="at_most"),
            says(IN_YEAR, "target", None, "2030-31", direction="reach"),
        ),
        table(
            "Table 1: summary, £m",
            ("Forecast", "Line"),
            (
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
            ),
            row(("Unmitigated", "In-year deficit"), 16.2, 19.8, 23.4, 27.4, basis="forecast", measure=IN_YEAR),
            row(("Unmitigated", "Deficit at year end"), 57.5, 77.3, 100.7, 128.1, basis="forecast", measure=DEFICIT),
            row(("Mitigated", "In-year deficit"), 15.1, 13.6, 10.3, 5.2, basis="target", measure=IN_YEAR),
            row(("Mitigated", "Deficit at year end"), 56.4, 70.0, 80.3, 85.5, basis="target", measure=DEFICIT),
            unit=M,
            show=ONE,
        ),
        h2("2. Children and young people with a plan"),
        p(
            "There were 6,215 EHC plans in January 2025, 8.6% more than the 5,723 of January 2024. We forecast 8,140 in January 2029 without "
            "mitigation and plan for 7,150.",
            says(PLANS, "actual", 6215, "2025-01"),
            says(PLANS, "actual", 5723, "2024-01"),
            *maybe(PLANS, "actual", 8.6, "2025-01", "2024", "", unit=PC, form="change", direction="increase"),
            says(PLANS, "forecast", 8140, "2029-01"),
            says(PLANS, "target", 7150, "2029-01"),
        ),
        p(
            "In the academic year 2023/24 the County Council received 1,467 requests for assessment and agreed to assess in 1,012 cases. It "
            "issued 903 new plans. The plan assumes that requests will fall to 1,350 in 2026/27 and 1,250 in 2027/28, as schools make use of "
            "the new inclusion teams.",
            says(REQUESTS, "actual", 1467, "2023/24"),
            says(ASSESSED, "actual", 1012, "2023/24"),
            says(NEW, "actual", 903, "2023/24"),
            says(REQUESTS, "target", 1350, "2026/27", direction="reduce"),
            says(REQUESTS, "target", 1250, "2027/28", direction="reduce"),
        ),
        table(
            "Table 2: plans by age at January",
            "Age",
            (
                col("2024", period="2024-01", basis="actual"),
                col("2025", period="2025-01", basis="actual"),
                col("2029 unmitigated", period="2029-01", basis="forecast"),
                col("2029 mitigated", period="2029-01", basis="target"),
            ),
            row("Under 5", 241, 268, 330, 300, scope="Under 5"),
            row("5 to 10", 1892, 2071, 2690, 2380, scope="5 to 10"),
            row("11 to 15", 2204, 2398, 3180, 2810, scope="11 to 15"),
            row("16 to 19", 1103, 1186, 1560, 1350, scope="16 to 19"),
            row("20 to 25", 283, 292, 380, 310, scope="20 to 25"),
            row("All", 5723, 6215, 8140, 7150),
            measure=PLANS,
        ),
        h2("3. Mainstream schools"),
        p(
            "38% of children with a plan were in mainstream schools in January 2025. Our target is 43% in January 2029. The training offer "
            "has reached 214 of 268 schools, and 61% of headteachers rated it as good.",
            says(MAINSTREAM, "actual", 38, "2025-01", PC),
            says(MAINSTREAM, "target", 43, "2029-01", PC),
        ),
        h2("4. Resourced provision and SEN units"),
        p(
            "We will open 180 new places in SEN units by September 2028, of which 60 will open in September 2026. The number of children taught "
            "in units, 203 in January 2025, is planned to reach 370 in January 2029.",
            says(NEW_BASES, "target", 180, "2028-09", direction="increase"),
            says(NEW_BASES, "target", 60, "2026-09", direction="increase"),
            says(BASES, "actual", 203, "2025-01"),
            says(BASES, "target", 370, "2029-01", direction="reach", baseline=203),
        ),
        h2("5. State-funded special schools"),
        p(
            "1,844 pupils attended special schools and academies in January 2025. Two schemes will add 130 special school places: 50 at Weir "
            "Park in September 2026 and 80 at the new Linnet School in September 2027. The average cost of a special school place was £26,900 "
            "in 2024-25.",
            says(SPECIAL, "actual", 1844, "2025-01"),
            *maybe(NEW_SPECIAL, "target", 130, "", "2027-09", direction="increase"),
            says(NEW_SPECIAL, "target", 50, "2026-09", direction="increase"),
            says(NEW_SPECIAL, "target", 80, "2027-09", direction="increase"),
            says(COST, "actual", 26900, "2024-25", L, scope="special"),
        ),
        h2("6. Independent and non-maintained special schools"),
        p(
            "The average cost of an independent placement was £66,300 in 2024-25. We had 487 in January 2025; without mitigation there would be "
            "720 in January 2029. The plan is to reduce the number to 400 by January 2029 by:",
            says(COST, "actual", 66300, "2024-25", L, scope="independent"),
            says(INDEPENDENT, "actual", 487, "2025-01"),
            says(INDEPENDENT, "forecast", 720, "2029-01"),
            says(INDEPENDENT, "target", 400, "2029-01", direction="reduce", baseline=487),
        ),
        b(
            "making no more than 60 new independent placements in 2026-27 (there were 94 in 2024-25);",
            says(INDEPENDENT, "target", 60, "2026-27", direction="at_most"),
            says(INDEPENDENT, "actual", 94, "2024-25"),
        ),
        b(
            "bringing residential placements down from 71 in January 2025 to 50 in January 2028; and",
            says(RESIDENTIAL, "target", 50, "2028-01", direction="reduce", baseline=71),
            says(RESIDENTIAL, "actual", 71, "2025-01"),
        ),
        b("joining the regional framework, which ten councils use, from April 2026."),
        h2("7. Alternative provision, education otherwise and post-16"),
        p(
            "At January 2025 there were 118 children with a plan in alternative provision and 204 educated otherwise than at school. By "
            "January 2028 we plan for no more than 95 and 150.",
            says(AP, "actual", 118, "2025-01"),
            says(EOTAS, "actual", 204, "2025-01"),
            says(AP, "target", 95, "2028-01", direction="at_most"),
            says(EOTAS, "target", 150, "2028-01", direction="at_most"),
        ),
        p(
            "In further education there were 1,020 students with a plan in January 2025. We ceased 412 plans in 2024 and intend to cease 480 in "
            "2026, mostly at the end of a course.",
            says(LATER, "actual", 1020, "2025-01"),
            says(CEASED, "actual", 412, "2024"),
            says(CEASED, "target", 480, "2026"),
        ),
        table(
            "Table 3: number of placements at January, unmitigated (U) and mitigated (M)",
            ("Placement", ""),
            (
                col("2026", period="2026-01"),
                col("2027", period="2027-01"),
                col("2028", period="2028-01"),
                col("2029", period="2029-01"),
            ),
            *(
                row(
                    (name if kind == "U" else "", kind),
                    *values,
                    measure=measure,
                    basis="forecast" if kind == "U" else "target",
                )
                for name, measure, both in (
                    ("Units and resourced provision", BASES, ((210, 215, 220, 225), (215, 272, 325, 370))),
                    ("State-funded special", SPECIAL, ((1870, 1890, 1900, 1900), (1870, 1915, 1975, 1990))),
                    ("Independent and non-maintained", INDEPENDENT, ((540, 598, 657, 720), (500, 478, 440, 400))),
                )
                for kind, values in zip("UM", both, strict=True)
            ),
        ),
        h2("8. Savings and risks"),
        table(
            "Table 4: cost avoided by the plan, £m",
            "Workstream",
            (
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
                col("Rating"),
            ),
            row("Inclusion in mainstream", 1.9, 4.1, 7.6, "Amber", scope="Inclusion"),
            row("Units and special school places", 2.3, 5.2, 8.3, "Green", scope="Places"),
            row("Independent fees and reviews", 2.0, 3.8, 6.3, "Amber", scope="Fees"),
            row("All", 6.2, 13.1, 22.2, ""),
            measure=SAVINGS,
            basis="target",
            unit=M,
            show=ONE,
        ),
        table(
            "Table 5: risks",
            "Risk",
            (col("Likelihood"), col("Impact"), col("Response")),
            row(
                "Growth in the grant below 3%", "Possible", "High", "Lobby through f40 and the County Councils Network"
            ),
            row(
                "Linnet School delayed", "Likely", "Medium", "Temporary classrooms for 24 pupils on the Weir Park site"
            ),
            row("Vacant psychologist posts (6 of 22)", "Likely", "Medium", "Trainee bursaries, £90,000"),
        ),
        p(
            "The plan will be reviewed each term. In 2024 the County Council issued 57% of new plans within 20 weeks and 172 appeals were "
            "registered; our targets for 2026 are 75% and 150.",
            says(TIMELY, "actual", 57, "2024", PC),
            says(APPEALS, "actual", 172, "2024"),
            says(TIMELY, "target", 75, "2026", PC),
            says(APPEALS, "target", 150, "2026"),
        ),
    ),
    ("docx", "pdf-ruled", "html", "xlsx"),
    PART,
    "plan",
    "Rushbridge",
)


# --- A local SEND reform plan of 2026: a statement, outcomes with now and two dates, inclusion bases, specialists, the grant, milestones --

COVERLEY = Document(
    "coverley_local_reform_plan",
    "Coverley Council: Local SEND Reform Plan 2026 to 2030",
    (
        h1("Local SEND Reform Plan 2026 to 2030"),
        p(
            "Annex B to the report to Cabinet of 8 September 2026. The plan is to be sent to the Department for Education by 30 September 2026, "
            "with the agreement of the Integrated Care Board."
        ),
        h2("Our ambition"),
        p(
            "More children in Coverley should thrive in a school near to home. By January 2030 at least half of children with an EHC plan will "
            "be taught in mainstream schools, compared with 41% in January 2026, and no child will have to leave Coverley because there is no "
            "base or special school for them.",
            *maybe(MAINSTREAM, "target", 50, "2030-01", unit=PC, direction="at_least"),
            says(MAINSTREAM, "actual", 41, "2026-01", PC),
            *maybe(AWAY, "target", None, "", "2030-01", direction="reduce"),
        ),
        h2("Where we start"),
        p(
            "In January 2026 we maintained 3,346 EHC plans. We issued 474 new plans in 2025, 63% of them within 20 weeks. Of 702 requests for "
            "assessment in 2025, 24% were refused. Coverley has 71 primary schools, 12 secondary schools and four special schools.",
            says(PLANS, "actual", 3346, "2026-01"),
            says(NEW, "actual", 474, "2025"),
            says(TIMELY, "actual", 63, "2025", PC),
            says(REQUESTS, "actual", 702, "2025"),
            says(REFUSED, "actual", 24, "2025", PC),
        ),
        p(
            "At the same time 231 children were in independent and non-maintained special schools, 812 in state-funded special schools and 96 in "
            "resourced provision or SEN units. Reading results at the end of key stage 2 are in line with the national average of 75%.",
            says(INDEPENDENT, "actual", 231, "2026-01"),
            says(SPECIAL, "actual", 812, "2026-01"),
            says(BASES, "actual", 96, "2026-01"),
        ),
        h2("Priority 1: inclusion bases in mainstream schools"),
        p(
            "Every secondary school and at least 20 primary schools will have an inclusion base by September 2029. We will create 264 places in "
            "bases by that date, in three phases.",
            says(NEW_BASES, "target", 264, "2029-09", direction="increase"),
        ),
        table(
            "Table 1: inclusion bases",
            "Phase",
            (
                col("Primary schools"),
                col("Secondary schools"),
                col("New places", measure=NEW_BASES, basis="target", direction="increase"),
                col("Open by"),
                col("Capital, £m"),
            ),
            row("One", "6", "4", 84, "September 2027", "3.4", period="2027-09"),
            row("Two", "8", "4", 100, "September 2028", "4.2", period="2028-09"),
            row("Three", "6", "4", 80, "September 2029", "3.5", period="2029-09"),
        ),
        p(
            "We do not plan a new special school. Special school numbers will be held at 820 until January 2030.",
            says(SPECIAL, "target", 820, "2030-01", direction="hold"),
        ),
        h2("Priority 2: support without a plan"),
        p(
            "Schools will have specialists to call on through Experts at Hand: 11 speech and language therapists, six occupational therapists "
            "and five psychologists by April 2028. With Individual Support Plans in place, we expect fewer families to need an EHC plan for "
            "their child to be helped. Our trajectory is for:"
        ),
        b(
            "requests for an EHC needs assessment to fall from 702 in 2025 to 620 in 2027 and 540 in 2029;",
            says(REQUESTS, "target", 620, "2027", direction="reduce", baseline=702),
            says(REQUESTS, "target", 540, "2029", direction="reduce"),
            says(REQUESTS, "actual", 702, "2025"),
        ),
        b(
            "new plans to fall to 400 in 2027 and 330 in 2029; and",
            says(NEW, "target", 400, "2027", direction="reduce"),
            says(NEW, "target", 330, "2029", direction="reduce"),
        ),
        b(
            "the number of plans to peak at 3,620 in January 2028 and to be no more than 3,500 in January 2030.",
            says(PLANS, "target", 3620, "2028-01", doubtful=True),
            *maybe(PLANS, "forecast", 3620, "2028-01"),
            says(PLANS, "target", 3500, "2030-01", direction="at_most"),
        ),
        p(
            "Children who have a plan will keep it for as long as it is necessary. There is no target for the number of plans to be ceased; 203 "
            "ceased in 2025.",
            says(CEASED, "actual", 203, "2025"),
        ),
        h2("Priority 3: fewer placements far from home"),
        p(
            "We will reduce the number of children in independent and non-maintained special schools to 190 by January 2028 and 150 by January "
            "2030. Residential placements, of which there were 22 in January 2026, will be no more than 14 in January 2030.",
            says(INDEPENDENT, "target", 190, "2028-01", direction="reduce"),
            says(INDEPENDENT, "target", 150, "2030-01", direction="reduce"),
            says(RESIDENTIAL, "actual", 22, "2026-01"),
            says(RESIDENTIAL, "target", 14, "2030-01", direction="at_most"),
        ),
        p(
            "The average cost of an independent placement was £68,200 in 2025-26. We aim to bring children educated otherwise than at school, "
            "87 in January 2026, down to 60 by January 2028.",
            says(COST, "actual", 68200, "2025-26", L),
            says(EOTAS, "actual", 87, "2026-01"),
            says(EOTAS, "target", 60, "2028-01", direction="reduce"),
        ),
        h2("What will be different"),
        table(
            "Table 2: outcomes",
            ("Outcome", "Measured by"),
            (
                col("Now", "January 2026", period="2026-01", basis="actual"),
                col("Aim", "January 2028", period="2028-01", basis="target"),
                col("Aim", "January 2030", period="2030-01", basis="target"),
            ),
            row(
                ("Taught with friends nearby", "Children with a plan in mainstream schools, %"),
                41,
                45,
                50,
                measure=MAINSTREAM,
                unit=PC,
            ),
            row(
                ("Specialist help in mainstream", "Children in inclusion bases and SEN units"),
                96,
                190,
                330,
                measure=BASES,
            ),
            row(("Local where possible", "Children in schools outside Coverley"), 148, 120, 95, measure=AWAY),
            row(("Confidence", "Parents satisfied with support, %"), "44", "55", "65"),
            row(("Belonging", "Attendance of pupils with a plan, %"), "86.9", "88.5", "90.0"),
        ),
        h2("Money"),
        p(
            "The DSG deficit was £34.6m at 31 March 2026. Ninety per cent of the eligible deficit is to be met by the High Needs Stability "
            "Grant once this plan is approved; we have assumed £30.9m in 2026-27.",
            says(DEFICIT, "actual", 34.6, "2026-03-31", M),
            *_both(PAYMENT, 90, "", "2026-27", unit=PC),
            *_both(PAYMENT, 30.9, "2026-27", "", unit=M),
        ),
        table(
            "Table 3: in-year position, £m (a surplus is in brackets)",
            "Year",
            (
                col("Without reform", basis="forecast"),
                col("With this plan", basis="target"),
                col("Transport for SEND (General Fund)"),
            ),
            row(
                "2025-26 (outturn)",
                said("10.7", says(IN_YEAR, "actual", 10.7, "2025-26", M)),
                said("10.7", says(IN_YEAR, "actual", 10.7, "2025-26", M)),
                "9.1",
                period="2025-26",
            ),
            row("2026-27", 12.4, 10.9, "9.8", period="2026-27"),
            row("2027-28", 14.3, 8.2, "10.1", period="2027-28"),
            row("2028-29", 16.5, 4.6, "10.2", period="2028-29"),
            row("2029-30", 18.9, -0.2, "10.2", period="2029-30"),
            measure=IN_YEAR,
            unit=M,
            show=bracketed(ONE),
        ),
        p(
            "The plan therefore reaches in-year balance in 2029-30. Savings from fewer independent placements are planned at £1.8m in 2027-28 "
            "and £4.7m in 2029-30. Reform funding of £2.6m pays for specialists in the first two years.",
            says(IN_YEAR, "target", None, "2029-30", direction="reach"),
            says(SAVINGS, "target", 1.8, "2027-28", M),
            says(SAVINGS, "target", 4.7, "2029-30", M),
        ),
        h2("Milestones"),
        table(
            "Table 4",
            "Date",
            (col("Milestone"), col("Lead partner")),
            row("31 March 2027", "First specialists in post; hub for families open at Tanyard Street", "ICB"),
            row(
                "30 September 2027",
                said(
                    "84 places open in phase one", *maybe(NEW_BASES, "target", 84, "2027-09-30", direction="increase")
                ),
                "Council",
            ),
            row(
                "31 December 2027",
                said("80% of new plans issued within 20 weeks", says(TIMELY, "target", 80, "2027-12-31", PC)),
                "Council",
            ),
            row(
                "31 March 2028",
                said(
                    "Alternative provision: 24 new places for outreach and respite",
                    says(NEW_AP, "target", 24, "2028-03-31", direction="increase"),
                ),
                "Academy trusts",
            ),
            row(
                "31 December 2028",
                said(
                    "Appeals to the Tribunal no more than 60 in the year (81 in 2025)",
                    says(APPEALS, "target", 60, "2028", direction="at_most", doubtful=True),
                    *maybe(APPEALS, "target", 60, "2028-12-31", "", direction="at_most"),
                    says(APPEALS, "actual", 81, "2025"),
                ),
                "Council",
            ),
        ),
        h2("How we have worked together"),
        p(
            "The parent carer forum held nine meetings, with 260 families. Young people asked that 'base' be used and not 'unit'."
        ),
    ),
    ("pdf-typst", "docx", "html"),
    PART,
    "plan",
    "Coverley",
)


BLIND_10 = (
    HARTSMERE,
    THORNBECK,
    OLDMINSTER,
    WAINFORD,
    PENISTEAD,
    CORRINGATE,
    RUSHBRIDGE,
    COVERLEY,
)
