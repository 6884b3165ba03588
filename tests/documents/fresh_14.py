"""Papers in the layouts that most councils print: a first safety valve agreement, a management plan, a quarterly report to the
Department, a forum report on high needs, a Cabinet report on places, a performance report, a delivery plan and a local reform plan.
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
    fixed,
    h1,
    h2,
    h3,
    maybe,
    n,
    p,
    percent,
    pounds,
    row,
    said,
    says,
    table,
)

PART = "fresh_14"
M, K = "gbp_million", "gbp_thousand"
ONE, TWO = fixed(1), fixed(2)


# --- A first agreement: clauses, a deficit profile and payments by year, a schedule in five parts ---------------------------

_NEW_IN = (col("Provision"), col("New places", direction="increase"), col("Open from"))

ASHENFORD = Document(
    "ashenford_agreement",
    "Ashenford: dedicated schools grant ‘safety valve’ agreement 2022-2028",
    (
        h1("Dedicated Schools Grant ‘Safety Valve’ Agreement: Ashenford"),
        c(
            "1.",
            "This agreement is between the Department for Education and Ashenford Borough Council (‘the authority’), and covers the financial years from 2022-23 to 2027-28.",
        ),
        c(
            "2.",
            "The authority undertakes to reach a positive in-year balance on its Dedicated Schools Grant (DSG) account by the end of 2027-28 and in each "
            "subsequent year. The authority undertakes to control and reduce the cumulative deficit as follows, not including any contribution made by "
            "the department through this agreement:",
            says(IN_YEAR, "target", None, "2027-28", direction="reach"),
            says(DEFICIT, "target", None, direction="reduce"),
        ),
        table(
            "",
            "Year",
            (col("Forecast DSG deficit profile at year end, £m", measure=DEFICIT, basis="target", unit=M),),
            row("2022-23", 14.8, period="2022-23"),
            row("2023-24", 19.3, period="2023-24"),
            row("2024-25", 22.2, period="2024-25"),
            row("2025-26", 23.5, period="2025-26"),
            row("2026-27", 23.8, period="2026-27"),
            row("2027-28", 23.2, period="2027-28"),
            show=ONE,
        ),
        c(
            "3.",
            "The authority agrees to implement the DSG management plan that it has set out. This includes action to:",
        ),
        c(
            "3.1.",
            "Strengthen early intervention and apply the threshold for an education, health and care (EHC) needs assessment consistently, so that "
            "requests for assessment fall from 640 in 2021-22 to 560 in 2024-25.",
            says(REQUESTS, "target", 560, "2024-25", baseline=640, direction="reduce"),
            says(REQUESTS, "actual", 640, "2021-22"),
        ),
        c(
            "3.2.",
            "Ensure the appropriate and timely ceasing of EHC plans, with every plan for a young person aged 19 or over reviewed by July 2023.",
            *maybe(CEASED, "target", None, direction="increase"),
            *maybe(CEASED, "target", None),
        ),
        c(
            "3.3.",
            "Support and challenge mainstream schools so that the proportion of children and young people with EHC plans who are educated in mainstream "
            "schools rises from 36% in January 2022 to 45% in January 2028.",
            says(MAINSTREAM, "target", 45, "2028-01", "percent", baseline=36, direction="increase"),
            says(MAINSTREAM, "actual", 36, "2022-01", "percent"),
        ),
        c(
            "3.4.",
            "Reduce the use of independent and non-maintained special schools by developing local provision, including 84 new places in resourced "
            "provision by September 2025 and 60 new special school places by September 2026.",
            says(INDEPENDENT, "target", None, direction="reduce"),
            says(NEW_BASES, "target", 84, "2025-09", direction="increase"),
            says(NEW_SPECIAL, "target", 60, "2026-09", direction="increase"),
        ),
        c(
            "3.5.",
            "Improve commissioning, so that the average annual cost of an independent placement does not exceed £47,000 in 2024-25, and secure "
            "contributions from health partners to joint placements.",
            says(COST, "target", 47000, "2024-25", "gbp", direction="at_most"),
        ),
        c(
            "3.6.",
            "Limit placements outside the borough to 140 by March 2026 (171 in March 2022) and residential placements to 12 by March 2026 (19 in March 2022).",
            says(AWAY, "target", 140, "2026-03", direction="at_most"),
            says(AWAY, "actual", 171, "2022-03"),
            says(RESIDENTIAL, "target", 12, "2026-03", direction="at_most"),
            says(RESIDENTIAL, "actual", 19, "2022-03"),
        ),
        c(
            "3.7.",
            "Review all packages of education otherwise than at school, so that their number falls from 27 in January 2022 to 18 in January 2026.",
            says(EOTAS, "target", 18, "2026-01", baseline=27, direction="reduce"),
            says(EOTAS, "actual", 27, "2022-01"),
        ),
        c(
            "3.8.",
            "Deliver savings of £1.9 million in 2023-24 and £4.4 million in 2024-25.",
            says(SAVINGS, "target", 1.9, "2023-24", M),
            says(SAVINGS, "target", 4.4, "2024-25", M),
        ),
        c(
            "3.9.",
            "Develop pathways to adulthood with local employers and increase the number of supported internships from 14 to 50.",
        ),
        c(
            "4.",
            "The authority also agrees to ensure that the cumulative deficit is eliminated no later than 2027-28. This will be achieved through the "
            "payments in clause 7 and a contribution of £3.2 million from the authority’s own reserves.",
            *maybe(DEFICIT, "target", None, "2027-28", direction="reach"),
            *maybe(DEFICIT, "target", None, "2027-28", direction="reduce"),
            *maybe(DEFICIT, "target", 0, "2027-28", unit=M),
        ),
        c(
            "5.",
            "The authority will report in writing to the department on its progress in February, June and October of each year. Reports will be reviewed "
            "by the authority’s Chief Finance Officer before they are sent.",
        ),
        c(
            "6.",
            "The department will review the agreement if the authority’s high needs allocation changes by more than 3% from the assumptions of the plan, "
            "or if two reports in a row show a variance of more than 10% from the profile.",
        ),
        c(
            "7.",
            "The department agrees to pay to the authority an additional £8.0 million of DSG before the end of the financial year 2022-23. In subsequent "
            "financial years, subject to compliance with the conditions set out in clause 3, the department will pay DSG in the sums below, to a total of "
            "£20.0 million over the period of the agreement.",
            says(PAYMENT, "target", 8.0, "2022-23", M),
            says(PAYMENT, "target", 20.0, "", M),
        ),
        table(
            "",
            "Year",
            (
                col(
                    "The department agrees to pay to the authority an additional £m of DSG by year end",
                    measure=PAYMENT,
                    basis="target",
                    unit=M,
                ),
            ),
            row("2022-23", 8.0, period="2022-23"),
            row("2023-24", 2.0, period="2023-24"),
            row("2024-25", 2.0, period="2024-25"),
            row("2025-26", 2.0, period="2025-26"),
            row("2026-27", 2.0, period="2026-27"),
            row("2027-28", 4.0, period="2027-28"),
            show=ONE,
        ),
        c(
            "8.",
            "This agreement is subject to the authority’s duties under the Children and Families Act 2014. It was signed on 16 March 2023 by the Section "
            "151 officer, the Director of Children’s Services and, for the department, the Director of Funding.",
        ),
        h2("Schedule"),
        h3("Background"),
        p(
            "Ashenford overspent its DSG by £2.7 million in 2020-21 and by £3.9 million in 2021-22. Over the same period the number of EHC plans rose "
            "from 1,498 in January 2020 to 1,846 in January 2022. The authority issued 301 new plans in 2021-22, of which 58% were issued within 20 "
            "weeks.",
            says(IN_YEAR, "actual", 2.7, "2020-21", M),
            says(IN_YEAR, "actual", 3.9, "2021-22", M),
            says(PLANS, "actual", 1498, "2020-01"),
            says(PLANS, "actual", 1846, "2022-01"),
            says(NEW, "actual", 301, "2021-22"),
            says(TIMELY, "actual", 58, "2021-22", "percent"),
        ),
        p(
            "There were 163 children in independent and non-maintained special schools in January 2022, compared with 104 in January 2019. An independent "
            "placement cost an average of £48,600 in 2021-22. The authority’s three special schools are judged good and had 512 pupils in January 2022.",
            says(INDEPENDENT, "actual", 163, "2022-01"),
            says(INDEPENDENT, "actual", 104, "2019-01"),
            says(COST, "actual", 48600, "2021-22", "gbp"),
            says(SPECIAL, "actual", 512, "2022-01"),
        ),
        p(
            "In January 2028 the authority plans to have no more than 90 children in independent and non-maintained special schools and 172 in resourced "
            "provision. By then it expects to issue 230 new plans a year.",
            says(INDEPENDENT, "target", 90, "2028-01", direction="at_most"),
            says(BASES, "target", 172, "2028-01"),
            *maybe(NEW, "target", 230, "2028-01", "2028", "", unit="per_year"),
            *maybe(NEW, "target", 230, "2028-01", "2028", ""),
            *maybe(NEW, "forecast", 230, "2028-01", "2028", ""),
            *maybe(NEW, "forecast", 230, "2028-01", "2028", "", unit="per_year"),
        ),
        h3("Part A. Financial profile (£m)"),
        table(
            "",
            "",
            (
                col("2022-23", period="2022-23"),
                col("2023-24", period="2023-24"),
                col("2024-25", period="2024-25"),
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
            ),
            row("In-year deficit without the plan", 5.1, 6.4, 7.3, 8.1, 9.4, 10.6, measure=IN_YEAR, basis="forecast"),
            row("Savings from the plan", 0.4, 1.9, 4.4, 6.8, 9.1, 11.2, measure=SAVINGS, basis="target"),
            row(
                "In-year deficit / (surplus) with the plan",
                4.7,
                4.5,
                2.9,
                1.3,
                0.3,
                -0.6,
                measure=IN_YEAR,
                basis="target",
            ),
            row("Contribution from reserves", "0.2", "0.6", "0.6", "0.6", "0.6", "0.6"),
            unit=M,
            show=bracketed(ONE),
        ),
        p(
            "The cumulative deficit was £10.1 million at 31 March 2022. Without the plan it would be expected to reach £57.0 million at 31 March 2028.",
            says(DEFICIT, "actual", 10.1, "2022-03-31", M),
            says(DEFICIT, "forecast", 57.0, "2028-03-31", M),
        ),
        h3("Part B. Number of EHC plans maintained at the January census"),
        table(
            "",
            "January",
            (col("Without the plan", basis="forecast"), col("With the plan", basis="target"), col("Difference")),
            row("2023", 2010, 1990, "20", period="2023-01"),
            row("2024", 2180, 2090, "90", period="2024-01"),
            row("2025", 2345, 2160, "185", period="2025-01"),
            row("2026", 2500, 2210, "290", period="2026-01"),
            row("2027", 2650, 2240, "410", period="2027-01"),
            row("2028", 2790, 2250, "540", period="2028-01"),
            measure=PLANS,
        ),
        p(
            "There were 1,846 plans in January 2022, having grown by 11% in a year. The plan aims to hold annual growth to no more than 2% by 2026.",
            says(PLANS, "actual", 1846, "2022-01"),
            says(PLANS, "actual", 11, "", "percent", form="change", direction="increase", doubtful=True),
            *maybe(PLANS, "actual", 11, "2022-01", "2021", "2022", unit="percent", form="change", direction="increase"),
            says(PLANS, "target", 2, "2026", "percent", form="change", direction="at_most"),
        ),
        h3("Part C. Where children and young people with plans will be placed"),
        table(
            "Number at January",
            "Type of placement",
            (
                col("2022 (actual)", period="2022-01", basis="actual"),
                col("2024 (plan)", period="2024-01", basis="target"),
                col("2026 (plan)", period="2026-01", basis="target"),
                col("2028 (plan)", period="2028-01", basis="target"),
            ),
            row("Mainstream schools and academies", 665, 790, 925, 1010, measure=MAINSTREAM),
            row("Resourced provision and SEN units", 88, 120, 160, 172, measure=BASES),
            row("Maintained special schools and special academies", 512, 545, 575, 580, measure=SPECIAL),
            row("Independent and non-maintained special schools", 163, 158, 121, 90, measure=INDEPENDENT),
            row("Alternative provision", 34, 32, 30, 28, measure=AP),
            row("Post-16 and further education", 318, 347, 329, 310, measure=LATER),
            row("Other, including early years", "66", "98", "70", "60"),
            row("Total", 1846, 2090, 2210, 2250, measure=PLANS),
        ),
        h3("Part D. New places"),
        table(
            "",
            "School",
            _NEW_IN,
            row(
                "St Wilfrid’s CE Primary",
                "Resourced provision, communication and interaction",
                16,
                "September 2023",
                measure=NEW_BASES,
                period="2023-09",
                scope="St Wilfrid",
            ),
            row(
                "Larkfield Primary",
                "Resourced provision, communication and interaction",
                16,
                "September 2023",
                measure=NEW_BASES,
                period="2023-09",
                scope="Larkfield",
            ),
            row(
                "Ashenford Academy",
                "Resourced provision, social, emotional and mental health",
                24,
                "September 2024",
                measure=NEW_BASES,
                period="2024-09",
                scope="Ashenford Academy",
            ),
            row(
                "Millbank High",
                "SEN unit, moderate learning difficulties",
                28,
                "September 2025",
                measure=NEW_BASES,
                period="2025-09",
                scope="Millbank",
            ),
            row(
                "Beacon Hill Special School",
                "Special school, second site",
                60,
                "September 2026",
                measure=NEW_SPECIAL,
                period="2026-09",
                scope="Beacon Hill",
            ),
            basis="target",
        ),
        h3("Part E. Indicators (financial years)"),
        table(
            "",
            "Indicator",
            (
                col("2021-22 baseline", period="2021-22", basis="actual"),
                col("2024-25 milestone", period="2024-25", basis="target"),
                col("2027-28 milestone", period="2027-28", basis="target"),
            ),
            row("Requests for an EHC needs assessment", 640, 560, 520, measure=REQUESTS),
            row("Requests not agreed (%)", 18, 25, 28, measure=REFUSED, unit="percent"),
            row("EHC plans issued within 20 weeks (%)", 58, 75, 90, measure=TIMELY, unit="percent"),
            row("EHC plans ceased", 112, 170, 190, measure=CEASED),
            row("Average annual cost of an independent placement (£)", 48600, 47000, 45000, measure=COST, unit="gbp"),
            row("Appeals to the SEND Tribunal", 41, 38, 30, measure=APPEALS),
            row("Annual reviews completed on time (%)", "61", "85", "95"),
        ),
    ),
    ("pdf-typst", "docx", "html"),
    PART,
    "agreement",
    "Ashenford",
)


# --- A management plan told in sections: the position, both forecasts in tables of the same shape, actions, placements, savings ----

_MELTHWAITE_YEARS = (
    col("2024-25 outturn", period="2024-25", basis="actual", final=True),
    col("2025-26", period="2025-26"),
    col("2026-27", period="2026-27"),
    col("2027-28", period="2027-28"),
    col("2028-29", period="2028-29"),
)

MELTHWAITE = Document(
    "melthwaite_management_plan",
    "Melthwaite Council: Dedicated Schools Grant management plan 2025-26 to 2028-29",
    (
        h1("Dedicated Schools Grant (DSG) management plan 2025-26 to 2028-29"),
        p(
            "Version 3, July 2025. Approved by the Director of Children’s Services and the Section 151 Officer. Considered by Schools Forum on 26 June 2025."
        ),
        h2("1. Introduction"),
        p(
            "Any local authority with an overall deficit on its DSG account is required to present a plan to the Department for Education for managing "
            "its future DSG spend. This plan has been developed with schools, Melthwaite Parent Carer Forum and health colleagues. It replaces the "
            "version of November 2024."
        ),
        p(
            "The plan sets out an unmitigated forecast, which is what we would expect to happen if we took no further action, and a mitigated forecast, "
            "which includes the actions in section 5. Our aim is to slow the growth in the number of education, health and care plans (EHCPs), to educate "
            "more children in mainstream schools and to reduce our use of independent special schools.",
            says(PLANS, "target", None, direction="reduce"),
            says(MAINSTREAM, "target", None, direction="increase"),
            says(INDEPENDENT, "target", None, direction="reduce"),
        ),
        h2("2. Where we are now"),
        p(
            "In January 2025 Melthwaite maintained 2,196 EHCPs, an increase of 12.1% on January 2024 (1,959). Nationally the number of plans rose by "
            "10.8%. Of our plans, 42% were for children in mainstream schools and 187 children were in independent or non-maintained special schools.",
            says(PLANS, "actual", 2196, "2025-01"),
            says(PLANS, "actual", 1959, "2024-01"),
            says(PLANS, "actual", 12.1, "2025-01", "percent", form="change", direction="increase", doubtful=True),
            *maybe(PLANS, "actual", 12.1, "", "2024", unit="percent", form="change", direction="increase"),
            says(MAINSTREAM, "actual", 42, "2025-01", "percent", doubtful=True),
            *maybe(MAINSTREAM, "actual", 42, "", unit="percent"),
            says(INDEPENDENT, "actual", 187, "2025-01", doubtful=True),
            *maybe(INDEPENDENT, "actual", 187, ""),
        ),
        p(
            "The DSG overspent by £6.2m in 2024-25, which brought the cumulative deficit to £18.7m at 31 March 2025. The average cost of an independent "
            "day placement was £61,400 in 2024-25, compared with £23,900 for a place in one of our three special schools.",
            says(IN_YEAR, "actual", 6.2, "2024-25", M),
            says(DEFICIT, "actual", 18.7, "2025-03-31", M),
            says(COST, "actual", 61400, "2024-25", "gbp", scope="independent"),
            says(COST, "actual", 23900, "2024-25", "gbp", scope="special"),
        ),
        p("The main reasons for the overspend are:"),
        b(
            "growth in demand: we received 566 requests for assessment in 2024, against 471 in 2023;",
            says(REQUESTS, "actual", 566, "2024"),
            says(REQUESTS, "actual", 471, "2023"),
        ),
        b(
            "a shortage of local specialist places: our special schools had 587 pupils with an EHCP in January 2025 and are full;",
            says(SPECIAL, "actual", 587, "2025-01"),
        ),
        b(
            "young people staying in education for longer: 302 of our plans were for young people in further education in January 2025; and",
            says(LATER, "actual", 302, "2025-01"),
        ),
        b("high needs funding that has risen by 5% a year while prices and demand have risen by more than 14%."),
        h2("3. Unmitigated forecast"),
        table(
            "Table 1: Unmitigated DSG forecast (£m)",
            "",
            _MELTHWAITE_YEARS,
            row("High needs funding", "45.2", "47.5", "48.9", "50.4", "51.9"),
            row("Mainstream top-ups and resourced provision", "11.6", "12.7", "13.6", "14.6", "15.7"),
            row("Special schools", "19.3", "20.4", "21.3", "22.2", "23.1"),
            row("Independent and non-maintained special schools", "11.9", "13.9", "15.8", "17.9", "20.1"),
            row("Post-16", "4.5", "5.0", "5.4", "5.8", "6.1"),
            row("Other", "4.1", "4.4", "4.4", "4.4", "4.5"),
            row("Total spend", "51.4", "56.4", "60.5", "64.9", "69.5"),
            row("In-year deficit", 6.2, 8.9, 11.6, 14.5, 17.6, measure=IN_YEAR),
            row("Cumulative deficit at 31 March", 18.7, 27.6, 39.2, 53.7, 71.3, measure=DEFICIT),
            basis="forecast",
            unit=M,
            show=ONE,
        ),
        p(
            "If no action is taken, the number of EHCPs is forecast to reach 2,970 by January 2029 and the cumulative deficit would be £71.3m at the end of 2028-29.",
            says(PLANS, "forecast", 2970, "2029-01"),
            says(DEFICIT, "forecast", 71.3, "2028-29", M),
        ),
        h2("4. Mitigated forecast"),
        table(
            "Table 2: Mitigated DSG forecast (£m)",
            "",
            _MELTHWAITE_YEARS,
            row("High needs funding", "45.2", "47.5", "48.9", "50.4", "51.9"),
            row("Total spend before savings", "51.4", "56.4", "60.5", "64.9", "69.5"),
            row("Savings (table 5)", None, 1.3, 4.2, 7.8, 11.9, measure=SAVINGS),
            row("In-year deficit", 6.2, 7.6, 7.4, 6.7, 5.7, measure=IN_YEAR),
            row("Cumulative deficit at 31 March", 18.7, 26.3, 33.7, 40.4, 46.1, measure=DEFICIT),
            basis="target",
            unit=M,
            show=ONE,
        ),
        n(
            "The schools block transfer of 0.5% (£0.9m) is assumed in every year and is subject to the agreement of Schools Forum."
        ),
        p(
            "The mitigated forecast reduces the cumulative deficit at 31 March 2029 by £25.2m compared with the unmitigated forecast. It does not reach "
            "in-year balance in the period of this plan. We expect to be in balance in 2032-33.",
            *maybe(DEFICIT, "target", 25.2, "2029-03-31", unit=M, form="change", direction="reduce"),
            *maybe(SAVINGS, "target", 25.2, "2029-03-31", "", unit=M),
            says(IN_YEAR, "target", None, "2032-33", direction="reach", doubtful=True),
            *maybe(IN_YEAR, "forecast", None, "2032-33", direction="reach"),
        ),
        h2("5. What we will do"),
        p("We have five programmes of work:"),
        b(
            "Resourced provision. We will open 96 new places in resourced provision in mainstream schools by September 2028, starting with 24 in September 2025.",
            says(NEW_BASES, "target", 96, "2028-09", direction="increase"),
            says(NEW_BASES, "target", 24, "2025-09", direction="increase"),
        ),
        b(
            "Inclusion and outreach. All 58 primary schools will have access to an outreach team of nine by January 2026. Our aim is that requests for "
            "assessment do not rise above 580 in 2025 and fall to 490 in 2028.",
            says(REQUESTS, "target", 580, "2025", direction="at_most"),
            says(REQUESTS, "target", 490, "2028", direction="reduce"),
        ),
        b(
            "Commissioning. We will negotiate fees through the regional framework, limit annual fee increases to 3%, and bring the number of children in "
            "independent special schools down to 148 by January 2029.",
            says(INDEPENDENT, "target", 148, "2029-01", direction="reduce"),
            *maybe(COST, "target", 3, "", unit="percent", form="change", direction="at_most"),
        ),
        b(
            "Post-16. We will review all plans for young people aged 19 to 25 each autumn and cease those that are no longer needed. We plan for 225 plans to cease in 2026.",
            says(CEASED, "target", 225, "2026"),
            *maybe(CEASED, "target", None),
            *maybe(CEASED, "target", None, direction="increase"),
        ),
        b(
            "Education otherwise than at school (EOTAS). We will review every package each term and reduce the number of children with EOTAS from 57 in January 2025 to 50 in January 2029.",
            says(EOTAS, "target", 50, "2029-01", baseline=57, direction="reduce"),
            says(EOTAS, "actual", 57, "2025-01"),
        ),
        h2("6. Children and young people"),
        table(
            "Table 3: Number of EHCPs at January",
            "",
            (
                col("2025 actual", period="2025-01", basis="actual", final=True),
                col("2026", period="2026-01"),
                col("2027", period="2027-01"),
                col("2028", period="2028-01"),
                col("2029", period="2029-01"),
            ),
            row("Unmitigated forecast", None, 2390, 2590, 2785, 2970, basis="forecast"),
            row("Mitigated forecast", 2196, 2350, 2470, 2560, 2620, basis="target"),
            measure=PLANS,
        ),
        table(
            "Table 4: EHCPs by type of placement",
            "Placement",
            (
                col("January 2025 actual", period="2025-01", basis="actual"),
                col("January 2029 unmitigated", period="2029-01", basis="forecast"),
                col("January 2029 mitigated", period="2029-01", basis="target"),
            ),
            row("Mainstream schools or academies", 918, 1150, 1226, measure=MAINSTREAM),
            row("Resourced provision or SEN units", 104, 112, 205, measure=BASES),
            row("Maintained special schools or special academies", 587, 690, 655, measure=SPECIAL),
            row("Non-maintained special schools or independent", 187, 362, 148, measure=INDEPENDENT),
            row("Hospital schools or alternative provision", 41, 58, 36, measure=AP),
            row("Post-16 and further education", 302, 450, 300, measure=LATER),
            row("Other (EOTAS)", 57, 148, 50, measure=EOTAS),
            row("Total", 2196, 2970, 2620, measure=PLANS),
        ),
        p("The mitigated forecast assumes that:"),
        b(
            "new plans fall from 398 in 2024 to 362 in 2025, 345 in 2026 and 315 in 2028;",
            says(NEW, "actual", 398, "2024"),
            says(NEW, "target", 362, "2025"),
            says(NEW, "target", 345, "2026"),
            says(NEW, "target", 315, "2028"),
        ),
        b(
            "161 plans ceased in 2024 and this increases to 208 in 2025 and 255 in 2028;",
            says(CEASED, "actual", 161, "2024"),
            says(CEASED, "target", 208, "2025"),
            says(CEASED, "target", 255, "2028"),
        ),
        b(
            "the number of pupils in resourced provision doubles, from 104 in January 2025 to 205 in January 2029; and",
            says(BASES, "actual", 104, "2025-01"),
            says(BASES, "target", 205, "2029-01", baseline=104),
        ),
        b(
            "the average cost of an independent placement is held to £63,000 in 2025-26 and £65,000 in 2026-27.",
            says(COST, "target", 63000, "2025-26", "gbp"),
            says(COST, "target", 65000, "2026-27", "gbp"),
        ),
        p(
            "We also want families to have a better service. In 2024 only 45% of plans were issued within 20 weeks; our target is 60% in 2025 and 80% in "
            "2027. There were 52 appeals to the Tribunal in 2024.",
            says(TIMELY, "actual", 45, "2024", "percent"),
            says(TIMELY, "target", 60, "2025", "percent"),
            says(TIMELY, "target", 80, "2027", "percent"),
            says(APPEALS, "actual", 52, "2024"),
        ),
        h2("7. Savings and cost avoidance"),
        table(
            "Table 5: Savings by programme (£000)",
            "Programme",
            (
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
                col("Lead"),
            ),
            row("Resourced provision", 380, 1450, 3100, 4900, "Head of Admissions", scope="Resourced provision"),
            row("Inclusion and outreach", 250, 900, 1700, 2600, "Principal EP", scope="Inclusion and outreach"),
            row("Commissioning", 420, 1000, 1500, 2100, "Head of Commissioning", scope="Commissioning"),
            row("Post-16", 150, 500, 900, 1400, "SEND Manager", scope="Post-16"),
            row("EOTAS", 100, 350, 600, 900, "SEND Manager", scope="EOTAS"),
            row("Total", 1300, 4200, 7800, 11900, ""),
            measure=SAVINGS,
            basis="target",
            unit=K,
        ),
        n("Savings are cumulative: each year’s figure includes the full-year effect of earlier years."),
        h2("8. Risks and governance"),
        table(
            "Table 6: Main risks",
            "Risk",
            (col("Likelihood"), col("Impact"), col("Mitigation")),
            row("Demand grows faster than forecast", "High", "High", "Monthly data to the DSG Board"),
            row("New provision opens late", "Medium", "High", "Programme manager in post; capital of £5.4m secured"),
            row(
                "Educational psychologist posts stay vacant (4 of 11)",
                "High",
                "Medium",
                "Trainee scheme from September 2025",
            ),
            row(
                "Statutory override ends before balance is reached",
                "Medium",
                "High",
                "Reported in the medium-term financial plan",
            ),
        ),
        p(
            "The DSG Board meets every month and is chaired by the Chief Executive. Progress is reported to Schools Forum three times a year and to "
            "Cabinet each February. The plan will next be refreshed in July 2026."
        ),
    ),
    ("docx", "pdf-plain", "pdf-ruled"),
    PART,
    "plan",
    "Melthwaite",
)


# --- A quarterly report to the Department: conditions with a rating, the account against its profile, indicators, payments ----------

_BURNLEIGH_LINE = (
    col("Agreement", period="2025-26", basis="target"),
    col("Forecast at Q2", period="2025-26", basis="forecast"),
    col("Variance"),
)


def _over(measure, text, *periods):
    """A cell of what a forecast is over or under the plan, which few would note."""
    value = abs(float(text.strip("()+-")))
    way = {"form": "change", "direction": "increase"}
    return said(
        text,
        *maybe(measure, "forecast", value, *periods, "", unit=M),
        *maybe(measure, "forecast", value, *periods, "", unit=M, **way),
    )


BURNLEIGH = Document(
    "burnleigh_q2_report",
    "Burnleigh: safety valve monitoring report to the Department for Education, quarter 2 of 2025-26",
    (
        h1("Safety valve monitoring report: quarter 2 of 2025-26"),
        table(
            "",
            "Local authority",
            (col("Burnleigh Metropolitan Borough Council"),),
            row("Period covered", "1 July to 30 September 2025"),
            row("Date submitted", "17 October 2025"),
            row("Completed by", "Strategic Finance Manager (Children)"),
            row("Signed off by", "Section 151 Officer and Director of Children’s Services"),
        ),
        h2("1. Summary"),
        p(
            "The forecast in-year deficit for 2025-26 is £4.6m, which is £1.2m more than the £3.4m in the agreement. The cumulative deficit at 31 March "
            "2026 is forecast to be £25.3m against an agreed profile of £22.8m.",
            says(IN_YEAR, "forecast", 4.6, "2025-26", M),
            says(IN_YEAR, "target", 3.4, "2025-26", M, doubtful=True),
            *maybe(IN_YEAR, "target", 3.4, "", unit=M),
            *maybe(IN_YEAR, "forecast", 1.2, "2025-26", "", unit=M),
            *maybe(IN_YEAR, "forecast", 1.2, "2025-26", "", unit=M, form="change", direction="increase"),
            says(DEFICIT, "forecast", 25.3, "2026-03-31", M),
            says(DEFICIT, "target", 22.8, "2026-03-31", M),
        ),
        p(
            "The authority remains committed to reaching in-year balance by the end of 2027-28. Demand is the main pressure: there were 2,914 EHC plans "
            "at 30 September 2025, compared with 2,780 in the agreed trajectory.",
            says(IN_YEAR, "target", None, "2027-28", direction="reach"),
            says(PLANS, "actual", 2914, "2025-09-30"),
            says(PLANS, "target", 2780, "2025-09-30", doubtful=True),
            *maybe(PLANS, "target", 2780, ""),
        ),
        h2("2. Progress against the conditions of the agreement"),
        table(
            "",
            ("No.", "Condition"),
            (col("Progress this quarter"), col("RAG")),
            row(
                ("3.1", "Hold growth in EHC plans to 3% a year by 2026"),
                said(
                    "Growth in the year to September 2025 was 7.2%",
                    says(
                        PLANS,
                        "target",
                        3,
                        "2026",
                        "percent",
                        form="change",
                        direction="at_most",
                        quote="Hold growth in EHC plans to 3% a year by 2026",
                    ),
                    says(
                        PLANS, "actual", 7.2, "2025-09", "percent", form="change", direction="increase", doubtful=True
                    ),
                    *maybe(PLANS, "actual", 7.2, "", "2025", unit="percent", form="change", direction="increase"),
                ),
                "Red",
            ),
            row(
                ("3.2", "Increase the share of children with plans who are in mainstream schools"),
                said(
                    "39.4% at 30 September 2025 (38.1% a year before). 31 schools have signed the inclusion charter",
                    says(
                        MAINSTREAM,
                        "target",
                        None,
                        direction="increase",
                        quote="Increase the share of children with plans who are in mainstream schools",
                    ),
                    says(MAINSTREAM, "actual", 39.4, "2025-09-30", "percent"),
                    says(MAINSTREAM, "actual", 38.1, "", "percent", doubtful=True),
                    *maybe(MAINSTREAM, "actual", 38.1, "2024-09-30", "2024-09", unit="percent"),
                ),
                "Amber",
            ),
            row(
                ("3.3", "Open 75 places in resourced provision by September 2026"),
                said(
                    "45 places opened in September 2025. A further 30 will open in September 2026",
                    says(
                        NEW_BASES,
                        "target",
                        75,
                        "2026-09",
                        direction="increase",
                        quote="Open 75 places in resourced provision by September 2026",
                    ),
                    says(NEW_BASES, "actual", 45, "2025-09", direction="increase"),
                    says(NEW_BASES, "target", 30, "2026-09", direction="increase"),
                ),
                "Green",
            ),
            row(
                ("3.4", "Reduce placements in independent and non-maintained special schools"),
                said(
                    "212 placements at 30 September 2025; 13 pupils returned to local schools in the quarter",
                    says(
                        INDEPENDENT,
                        "target",
                        None,
                        direction="reduce",
                        quote="Reduce placements in independent and non-maintained special schools",
                    ),
                    says(INDEPENDENT, "actual", 212, "2025-09-30"),
                    *maybe(INDEPENDENT, "actual", 13, "", form="change", direction="reduce"),
                    *maybe(INDEPENDENT, "actual", 13, ""),
                ),
                "Amber",
            ),
            row(
                ("3.5", "Agree joint funding with the Integrated Care Board"),
                "Policy agreed in August; 24 cases heard by the panel",
                "Green",
            ),
            row(
                ("3.6", "Extend Moorside Special School"),
                said(
                    "Work is on site. 40 new places will open in January 2027, four months later than planned",
                    says(NEW_SPECIAL, "target", 40, "2027-01", direction="increase"),
                ),
                "Amber",
            ),
        ),
        p("Commentary on the conditions:"),
        b(
            "Growth (3.1). The authority received 731 requests for assessment in 2024-25 and agreed to carry out 553 assessments in 2024-25. It expects "
            "705 requests in 2025-26. The agreement assumed 640 in 2025-26.",
            says(REQUESTS, "actual", 731, "2024-25"),
            says(ASSESSED, "actual", 553, "2024-25"),
            says(REQUESTS, "forecast", 705, "2025-26"),
            says(REQUESTS, "target", 640, "2025-26"),
        ),
        b(
            "Mainstream (3.2). The share of plans in mainstream schools is to reach 41% by 31 March 2026 and 44% by 31 March 2028. We forecast 40.2% at 31 March 2026.",
            says(MAINSTREAM, "target", 41, "2026-03-31", "percent"),
            says(MAINSTREAM, "target", 44, "2028-03-31", "percent"),
            says(MAINSTREAM, "forecast", 40.2, "2026-03-31", "percent"),
        ),
        b(
            "Independent placements (3.4). The average cost was £60,700 in 2024-25 and is now forecast at £63,900 for 2025-26. The plan is to have no "
            "more than 150 placements by March 2028.",
            says(COST, "actual", 60700, "2024-25", "gbp"),
            says(COST, "forecast", 63900, "2025-26", "gbp"),
            says(INDEPENDENT, "target", 150, "2028-03", direction="at_most"),
        ),
        b(
            "Joint funding (3.5). Residential placements fell from 34 in March 2025 to 30 in September 2025. The target is 26 by March 2026.",
            says(RESIDENTIAL, "actual", 34, "2025-03"),
            says(RESIDENTIAL, "actual", 30, "2025-09"),
            says(RESIDENTIAL, "target", 26, "2026-03"),
        ),
        h2("3. Financial position"),
        table(
            "Table 1: DSG account 2025-26 (£m)",
            "",
            _BURNLEIGH_LINE,
            row("High needs income", "58.9", "59.1", "0.2"),
            row("Special schools", "22.6", "22.9", "0.3"),
            row("Independent placements", "16.1", "17.2", "1.1"),
            row("Mainstream top-ups", "14.8", "14.9", "0.1"),
            row("Post-16 and other", "8.8", "8.7", "(0.1)"),
            row("In-year deficit", 3.4, 4.6, _over(IN_YEAR, "1.2", "2025-26"), measure=IN_YEAR),
            row(
                "Cumulative deficit at 31 March 2026",
                22.8,
                25.3,
                _over(DEFICIT, "2.5", "2026-03-31"),
                measure=DEFICIT,
                period="2026-03-31",
            ),
            unit=M,
            show=ONE,
        ),
        n("Figures are after the safety valve payments received to date."),
        table(
            "Table 2: In-year deficit in the life of the agreement (£m)",
            "",
            (
                col("2023-24", period="2023-24"),
                col("2024-25", period="2024-25"),
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
            ),
            row("Agreement", 7.9, 5.8, 3.4, 1.3, -0.4, basis="target"),
            row("Outturn", 7.7, 6.6, None, None, None, basis="actual"),
            row("Current forecast", None, None, 4.6, 2.6, 0.5, basis="forecast"),
            measure=IN_YEAR,
            unit=M,
            show=bracketed(ONE),
        ),
        p(
            "The current forecast shows an in-year deficit of £0.5m in 2027-28. The authority has identified further savings of £1.1m for 2026-27 and "
            "will submit a revised plan with its next report.",
            says(IN_YEAR, "forecast", 0.5, "2027-28", M),
            says(SAVINGS, "target", 1.1, "2026-27", M),
        ),
        h2("4. Savings"),
        table(
            "Table 3: Savings in 2025-26 (£000)",
            "Workstream",
            (
                col("Target for the year", period="2025-26", basis="target"),
                col("Delivered to 30 September"),
                col("Forecast for the year", period="2025-26", basis="forecast"),
                col("RAG"),
            ),
            *(
                row(
                    name,
                    target,
                    said(
                        count(so_far),
                        *maybe(SAVINGS, "actual", so_far, "", "2025-26", "2025-09-30", "2025-09", unit=K, scope=scope),
                    ),
                    year,
                    rag,
                    scope=scope,
                )
                for name, target, so_far, year, rag, scope in (
                    ("Early support and inclusion", 620, 210, 480, "Amber", "Early support"),
                    ("Local places instead of independent", 1350, 390, 960, "Red", "Local places"),
                    ("Fees and contracts", 540, 315, 560, "Green", "Fees"),
                    ("Preparing for adulthood", 290, 120, 270, "Green", "Adulthood"),
                    ("Total", 2800, 1035, 2270, "Amber", ""),
                )
            ),
            measure=SAVINGS,
            unit=K,
        ),
        h2("5. Key performance indicators"),
        table(
            "Table 4: Position at the end of each quarter",
            "Indicator",
            (
                col("31 March 2025", period="2025-03-31", basis="actual"),
                col("30 June 2025", period="2025-06-30", basis="actual"),
                col("30 September 2025", period="2025-09-30", basis="actual"),
                col("Target 31 March 2026", period="2026-03-31", basis="target"),
            ),
            row("EHC plans maintained", 2833, 2897, 2914, 2810, measure=PLANS),
            row("In mainstream schools (%)", 38.9, 39.0, 39.4, 41.0, measure=MAINSTREAM, unit="percent", show=ONE),
            row("In resourced provision", 141, 143, 182, 190, measure=BASES),
            row("In special schools in Burnleigh", 803, 803, 811, 815, measure=SPECIAL),
            row("In independent and non-maintained special schools", 221, 225, 212, 190, measure=INDEPENDENT),
            row("Education other than at school", 48, 52, 49, 40, measure=EOTAS),
            row("Permanently excluded with a plan, year to date", "11", "4", "5", "8"),
        ),
        table(
            "Table 5: Activity in the quarter",
            "Indicator",
            (
                col("Quarter 1, 2025-26"),
                col("Quarter 2, 2025-26"),
            ),
            *(
                row(
                    name,
                    *(
                        said(
                            f"{v}%" if unit == "percent" else count(v),
                            *maybe(m, "actual", v, "", "2025-26", f"2025-{month}", f"2025-{month}-30", unit=unit),
                        )
                        for v, month in ((one, "06"), (two, "09"))
                    ),
                )
                for name, m, one, two, unit in (
                    ("Requests for EHC needs assessment", REQUESTS, 204, 148, "count"),
                    ("Requests not agreed", REFUSED, 23, 26, "percent"),
                    ("New plans issued", NEW, 112, 96, "count"),
                    ("New plans issued within 20 weeks", TIMELY, 54, 61, "percent"),
                    ("Plans ceased", CEASED, 48, 79, "count"),
                )
            ),
            row("Annual reviews held", "611", "402"),
        ),
        p(
            "Timeliness continues to improve and we expect 65% of plans to be issued within 20 weeks in 2025-26, against a target of 70%. The number of "
            "appeals to the Tribunal in 2024-25 was 83; the agreement provides for no more than 75 in 2025-26.",
            says(TIMELY, "forecast", 65, "2025-26", "percent"),
            says(TIMELY, "target", 70, "2025-26", "percent", doubtful=True),
            *maybe(TIMELY, "target", 70, "", unit="percent"),
            says(APPEALS, "actual", 83, "2024-25"),
            says(APPEALS, "target", 75, "2025-26", direction="at_most"),
        ),
        p(
            "In 2024-25 the authority issued 421 new plans and ceased 203. It plans to cease 240 in 2025-26 and 260 in 2026-27, most of them in July and "
            "August when young people leave education.",
            says(NEW, "actual", 421, "2024-25"),
            says(CEASED, "actual", 203, "2024-25"),
            says(CEASED, "target", 240, "2025-26"),
            says(CEASED, "target", 260, "2026-27"),
        ),
        h2("6. Payments"),
        table(
            "Table 6: Payments by the Department (£m)",
            "Year",
            (
                col("Agreed", measure=PAYMENT, basis="target"),
                col("Received", measure=PAYMENT, basis="actual"),
                col("Note"),
            ),
            row("2023-24", 9.60, 9.60, "Paid in full", period="2023-24"),
            row("2024-25", 3.00, 3.00, "Paid in full", period="2024-25"),
            row(
                "2025-26",
                3.00,
                said("1.50", *maybe(PAYMENT, "actual", 1.5, "2025-26", "", unit=M)),
                "Two of four instalments",
                period="2025-26",
            ),
            row("2026-27", 3.00, "", "", period="2026-27"),
            row("2027-28", 5.40, "", "", period="2027-28"),
            row(
                "Total",
                said("24.00", says(PAYMENT, "target", 24.0, "", M)),
                said("14.10", *maybe(PAYMENT, "actual", 14.1, "", "2025-26", unit=M)),
                "",
            ),
            unit=M,
            show=TWO,
        ),
        h2("7. Risks and support needed"),
        b(
            "Fees: three independent schools have asked for increases of 9% to 12% from January 2026; the national average is 6%."
        ),
        b("Workforce: five of 14 SEND case officer posts are filled by agency staff."),
        b("Health: waiting times for an autism assessment are 71 weeks for children of school age."),
        b(
            "We ask the Department to confirm the free school announced in 2023, which is to provide 72 places from September 2028.",
            says(NEW_SPECIAL, "target", 72, "2028-09", direction="increase"),
        ),
    ),
    ("pdf-fpdf", "docx", "html"),
    PART,
    "monitoring",
    "Burnleigh",
)


# --- A forum report: monitoring of the high needs block, numbers of plans and placements, next year's budget, recovery ---------


def _more(measure, value, *periods, basis="actual"):
    """A cell of how many more there are than before, which one reader notes beside the numbers and another does not."""
    return said(f"+{value}", *maybe(measure, basis, value, "", *periods, form="change", direction="increase"))


TARROWBY = Document(
    "tarrowby_forum_high_needs",
    "Tarrowby Schools Forum, 15 January 2026: high needs block, monitoring 2025/26 and budget 2026/27",
    (
        h1("Tarrowby Schools Forum"),
        table(
            "",
            "Date of meeting",
            (col("15 January 2026"),),
            row("Report title", "High needs block: monitoring 2025/26 and budget 2026/27"),
            row("Report author", "Schools Finance Manager"),
            row("Agenda item", "7"),
            row("For", "Information and comment"),
        ),
        h2("1. Purpose of the report"),
        p(
            "1.1 To report the forecast outturn of the high needs block for 2025/26 at the end of November 2025 (month 8), the number of education, "
            "health and care plans (EHCPs), and the proposed budget for 2026/27. In this report years written 2025/26 are financial years."
        ),
        h2("2. Recommendations"),
        p(
            "2.1 That the Forum notes the forecast overspend and comments on the proposed high needs budget for 2026/27 in section 6."
        ),
        h2("3. Forecast for 2025/26"),
        p(
            "3.1 The high needs block is forecast to overspend by £7.3m in 2025/26. This is an increase of £0.8m on the forecast of £6.5m reported in "
            "October. The budget set in February 2025 allowed for an overspend of £5.9m.",
            says(IN_YEAR, "forecast", 7.3, "2025-26", M),
            says(IN_YEAR, "forecast", 6.5, "", M, doubtful=True),
            *maybe(IN_YEAR, "forecast", 6.5, "2025-26", unit=M),
            *maybe(IN_YEAR, "forecast", 0.8, "2025-26", "", unit=M),
            *maybe(IN_YEAR, "forecast", 0.8, "2025-26", "", unit=M, form="change", direction="increase"),
            says(IN_YEAR, "target", 5.9, "2025-26", M, doubtful=True),
            *maybe(IN_YEAR, "target", 5.9, "", unit=M),
        ),
        table(
            "Table 1: High needs block 2025/26 at month 8",
            "Budget heading",
            (col("Budget £m"), col("Forecast £m"), col("Variance £m"), col("Movement since October £m")),
            row("Place funding", "11.20", "11.20", "0.00", "0.00"),
            row("Special school top-ups", "13.65", "13.80", "0.15", "0.05"),
            row("Mainstream top-ups", "9.40", "9.75", "0.35", "0.10"),
            row("Independent and non-maintained schools", "12.10", "13.05", "0.95", "0.70"),
            row("Post-16 providers", "4.85", "4.80", "(0.05)", "(0.10)"),
            row("Alternative provision", "2.30", "2.35", "0.05", "0.05"),
            row("SEN support services", "2.75", "2.70", "(0.05)", "0.00"),
            row("Total expenditure", "56.25", "57.65", "1.40", "0.80"),
            row("High needs DSG", "(50.35)", "(50.35)", "0.00", "0.00"),
            row(
                "Overspend in the year",
                said("5.90", says(IN_YEAR, "target", 5.9, "2025-26", M)),
                said("7.30", says(IN_YEAR, "forecast", 7.3, "2025-26", M)),
                _over(IN_YEAR, "1.40", "2025-26"),
                _over(IN_YEAR, "0.80", "2025-26"),
            ),
        ),
        p(
            "3.2 The main variance is on independent and non-maintained special schools. There were 204 placements in November 2025 against 190 in the "
            "budget. The average cost is £64,000 a year, compared with £61,500 in 2024/25.",
            says(INDEPENDENT, "actual", 204, "2025-11"),
            says(INDEPENDENT, "target", 190, "", doubtful=True),
            *maybe(INDEPENDENT, "target", 190, "2025-11", "2025-26"),
            says(COST, "actual", 64000, "", "gbp", doubtful=True),
            *maybe(COST, "actual", 64000, "2025-11", "2025-26", unit="gbp"),
            says(COST, "actual", 61500, "2024-25", "gbp"),
        ),
        p(
            "3.3 The DSG deficit brought forward at 1 April 2025 was £17.6m. With the forecast overspend and an underspend of £0.4m on the early years "
            "block, the cumulative deficit is forecast to be £24.5m at 31 March 2026.",
            *maybe(DEFICIT, "actual", 17.6, "2025-04-01", "2025-03-31", "2024-25", unit=M),
            says(DEFICIT, "forecast", 24.5, "2026-03-31", M),
        ),
        h2("4. Education, health and care plans"),
        table(
            "Table 2: EHCPs at January each year",
            "",
            (
                col("2021", period="2021-01"),
                col("2022", period="2022-01"),
                col("2023", period="2023-01"),
                col("2024", period="2024-01"),
                col("2025", period="2025-01"),
                col("2026 (estimate)"),
            ),
            row(
                "Number of EHCPs",
                1304,
                1421,
                1568,
                1742,
                1921,
                said("2,098", *maybe(PLANS, "forecast", 2098, "2026-01"), *maybe(PLANS, "actual", 2098, "2026-01")),
                measure=PLANS,
                basis="actual",
            ),
            row(
                "Increase on the year before",
                None,
                9.0,
                10.3,
                11.1,
                said("10.3%", says(PLANS, "actual", 10.3, "2025-01", "percent", form="change", direction="increase")),
                said(
                    "9.2%",
                    *maybe(PLANS, "forecast", 9.2, "2026-01", unit="percent", form="change"),
                    *maybe(PLANS, "actual", 9.2, "2026-01", unit="percent", form="change"),
                ),
                measure=PLANS,
                basis="actual",
                unit="percent",
                form="change",
                show=percent,
            ),
            row("Pupils on SEN support", "3,902", "3,988", "4,120", "4,205", "4,377", ""),
        ),
        p(
            "4.1 We received 512 requests for an EHC needs assessment in 2025, compared with 468 in 2024. Of the requests decided in 2025, 27% were "
            "refused. 331 new plans were issued in the year and 154 plans ceased.",
            says(REQUESTS, "actual", 512, "2025"),
            says(REQUESTS, "actual", 468, "2024"),
            says(REFUSED, "actual", 27, "2025", "percent"),
            says(NEW, "actual", 331, "2025", doubtful=True),
            *maybe(NEW, "actual", 331, ""),
            says(CEASED, "actual", 154, "2025", doubtful=True),
            *maybe(CEASED, "actual", 154, ""),
        ),
        p(
            "4.2 In 2025, 58% of new plans were issued within 20 weeks, up from 44% in 2024. The service has a target of 70% for 2026. There were 47 "
            "appeals to the SEND Tribunal in 2025 and 39 in 2024.",
            says(TIMELY, "actual", 58, "2025", "percent"),
            says(TIMELY, "actual", 44, "2024", "percent"),
            says(TIMELY, "target", 70, "2026", "percent"),
            says(APPEALS, "actual", 47, "2025"),
            says(APPEALS, "actual", 39, "2024"),
        ),
        p(
            "4.3 The management plan is based on 480 requests in 2026 and 430 in 2028. It also provides for 175 plans to cease in 2026.",
            says(REQUESTS, "target", 480, "2026"),
            says(REQUESTS, "target", 430, "2028"),
            says(CEASED, "target", 175, "2026"),
        ),
        p(
            "4.4 If growth continues at the present rate there will be around 2,690 plans in January 2029. The DSG management plan aims to limit the number to 2,450 by that date.",
            says(PLANS, "forecast", 2690, "2029-01"),
            says(PLANS, "target", 2450, "", doubtful=True),
            *maybe(PLANS, "target", 2450, "2029-01", direction="at_most"),
        ),
        h2("5. Placements"),
        table(
            "Table 3: Children and young people with an EHCP by placement",
            "Placement",
            (
                col("November 2024", period="2024-11", basis="actual"),
                col("November 2025", period="2025-11", basis="actual"),
                col("Change"),
                col("Target November 2026", period="2026-11", basis="target"),
            ),
            row("Mainstream school", 762, 846, _more(MAINSTREAM, 84, "2025-11", "2025"), 920, measure=MAINSTREAM),
            row("Resource base", 71, 86, _more(BASES, 15, "2025-11", "2025"), 122, measure=BASES),
            row("Special school", 548, 561, _more(SPECIAL, 13, "2025-11", "2025"), 565, measure=SPECIAL),
            row(
                "Independent or non-maintained special school",
                183,
                204,
                _more(INDEPENDENT, 21, "2025-11", "2025"),
                186,
                measure=INDEPENDENT,
            ),
            row("College or other post-16", 271, 294, _more(LATER, 23, "2025-11", "2025"), 290, measure=LATER),
            row("Alternative provision", 29, 33, _more(AP, 4, "2025-11", "2025"), 28, measure=AP),
            row("EOTAS", 34, 42, _more(EOTAS, 8, "2025-11", "2025"), 36, measure=EOTAS),
        ),
        n("Children under five who are not yet at school are not included."),
        p(
            "5.1 Two resource bases opened in September 2025 with 22 places. Two more, at Priestley Academy (20 places) and Broad Oak Primary (16 places), will open in September 2026.",
            says(NEW_BASES, "actual", 22, "2025-09", direction="increase"),
            says(NEW_BASES, "target", 20, "2026-09", direction="increase", scope="Priestley"),
            says(NEW_BASES, "target", 16, "2026-09", direction="increase", scope="Broad Oak"),
        ),
        p("5.2 The working group of headteachers has agreed these aims for placements:"),
        b(
            "60 more places in resource bases by September 2028;",
            says(NEW_BASES, "target", 60, "2028-09", direction="increase"),
        ),
        b(
            "a 32-place extension of Fellside Special School, to open in September 2027;",
            says(NEW_SPECIAL, "target", 32, "2027-09", direction="increase"),
        ),
        b(
            "no more than 150 independent placements by March 2029;",
            says(INDEPENDENT, "target", 150, "2029-03", direction="at_most"),
        ),
        b(
            "fewer children placed outside Tarrowby, down from 118 in November 2025 to 90 in November 2028; and",
            says(AWAY, "target", 90, "2028-11", baseline=118, direction="reduce"),
            says(AWAY, "actual", 118, "2025-11"),
        ),
        b(
            "45% of children with an EHCP in mainstream schools by November 2028 (41% in November 2025).",
            says(MAINSTREAM, "target", 45, "2028-11", "percent", baseline=41),
            says(MAINSTREAM, "actual", 41, "2025-11", "percent"),
        ),
        p(
            "5.3 The average cost of a place in a resource base was £17,200 in 2024/25 and that of a place in Fellside was £24,600 in 2024/25. Transport "
            "for pupils with SEND, which is paid for by the council and not the DSG, cost £6.9m.",
            says(COST, "actual", 17200, "2024-25", "gbp", scope="base"),
            says(COST, "actual", 24600, "2024-25", "gbp", scope="special"),
        ),
        h2("6. Proposed budget 2026/27"),
        p(
            "6.1 The provisional high needs allocation for 2026/27 is £51.6m, after recoupment. The proposed budget is for an overspend of £6.8m. It "
            "includes savings of £2.2m, as set out in table 5.",
            says(IN_YEAR, "target", 6.8, "2026-27", M, doubtful=True),
            *maybe(IN_YEAR, "target", 6.8, "", unit=M),
            says(SAVINGS, "target", 2.2, "", M, doubtful=True),
            *maybe(SAVINGS, "target", 2.2, "2026-27", unit=M),
        ),
        table(
            "Table 4: Proposed high needs budget (£m)",
            "",
            (
                col("2025/26 forecast", period="2025-26", basis="forecast"),
                col("2026/27 before savings", period="2026-27", basis="forecast"),
                col("2026/27 proposed budget", period="2026-27", basis="target"),
            ),
            row("Places and top-ups in Tarrowby schools", "34.75", "36.20", "35.90"),
            row("Independent and non-maintained schools", "13.05", "14.70", "13.10"),
            row("Post-16 and alternative provision", "7.15", "7.30", "7.00"),
            row("Services", "2.70", "2.40", "2.40"),
            row("Funding", "(50.35)", "(51.60)", "(51.60)"),
            row("Overspend", 7.3, 9.0, 6.8, measure=IN_YEAR, show=TWO),
            row("Cumulative DSG deficit at year end", 24.5, 33.5, 31.3, measure=DEFICIT, show=TWO),
            unit=M,
        ),
        table(
            "Table 5: Savings in the proposed budget",
            "Action",
            (col("Saving 2026/27 £000", measure=SAVINGS, basis="target", period="2026-27", unit=K), col("How")),
            row("New resource bases", 780, "36 places from September 2026", scope="New resource bases"),
            row(
                "Review of independent placements",
                820,
                "Fees; return to local schools at phase transfer",
                scope="Independent placements",
            ),
            row("Post-16 panel", 300, "Earlier planning from Year 9", scope="Post-16 panel"),
            row("Mainstream banding review", 300, "New bands from April 2026", scope="Banding review"),
            row("Total", 2200, ""),
        ),
        p(
            "6.2 Minimum funding per pupil in primary schools will be £5,115. The Forum agreed in November to transfer 0.5% of the schools block "
            "(£0.72m), which is included in the funding above."
        ),
        h2("7. Medium term"),
        p(
            "The DSG overspent by £4.1m in 2023/24 and by £5.6m in 2024/25. Without further action the in-year deficit would be £16.1m by 2029/30; with "
            "the management plan it would be £2.3m in 2029/30.",
            says(IN_YEAR, "actual", 4.1, "2023-24", M),
            says(IN_YEAR, "actual", 5.6, "2024-25", M),
            says(IN_YEAR, "forecast", 16.1, "2029-30", M),
            says(IN_YEAR, "target", 2.3, "2029-30", M),
        ),
        table(
            "Table 6: DSG deficit recovery (£m)",
            "Year",
            (
                col("In-year deficit, no action", measure=IN_YEAR, basis="forecast"),
                col("In-year deficit, management plan", measure=IN_YEAR, basis="target"),
                col("Cumulative deficit, management plan", measure=DEFICIT, basis="target"),
            ),
            row("2026/27", 9.0, 6.8, 31.3, period="2026-27"),
            row("2027/28", 11.2, 5.7, 37.0, period="2027-28"),
            row("2028/29", 13.6, 4.2, 41.2, period="2028-29"),
            row("2029/30", 16.1, 2.3, 43.5, period="2029-30"),
            unit=M,
            show=ONE,
        ),
        p(
            "7.1 The management plan reaches in-year balance in 2031/32. The statutory override for DSG deficits is in place until 31 March 2028. The "
            "cost of carrying the deficit is met by the general fund and is estimated at £1.0m in 2026/27.",
            says(IN_YEAR, "target", None, "2031-32", direction="reach"),
        ),
        h2("8. Next steps"),
        b("Cabinet will set the budget on 10 February 2026."),
        b("The high needs working group will meet on 4 March 2026 to look at banding."),
        b("Officers will bring a report on exclusions (61 permanent exclusions in 2024/25) to the next meeting."),
    ),
    ("pdf-ruled", "docx", "pdf-weasy"),
    PART,
    "committee",
    "Tarrowby",
)


# --- A Cabinet report: need and supply, schemes with places and cost, capital funding, what it saves, numbered paragraphs -----------


def _commissioned(value, *periods):
    """A cell of places there are in all: neither new places nor pupils, yet some would note it."""
    return said(
        str(value),
        *(
            label
            for m in (NEW_SPECIAL, SPECIAL)
            for basis in ("actual", "target", "forecast")
            for label in maybe(m, basis, value, "", *periods)
        ),
    )


def _net(value, year):
    """A cell of what is saved after the cost of running the new places."""
    return said(ONE(value), *maybe(SAVINGS, "target", value, year, unit=M))


WICKHAMPTON = Document(
    "wickhampton_sufficiency_capital",
    "Wickhampton County Council Cabinet, 12 March 2026: SEND sufficiency and specialist places capital programme",
    (
        h1("SEND sufficiency and specialist places capital programme 2026 to 2030"),
        p(
            "Report to Cabinet, 12 March 2026. Lead member: Councillor with responsibility for Children and Education. Report of the Executive Director, "
            "Children and Families. Key decision: yes. Electoral divisions: all."
        ),
        h2("1. Recommendations"),
        p("Cabinet is recommended to:"),
        c("1.1", "approve the SEND Sufficiency Plan 2026 to 2030;"),
        c(
            "1.2",
            "approve the capital programme of £31.6m in table 4, to provide 164 new special school places and 132 new places in resourced provision by September 2029; and",
            says(NEW_SPECIAL, "target", 164, "2029-09", direction="increase"),
            says(NEW_BASES, "target", 132, "2029-09", direction="increase"),
        ),
        c("1.3", "delegate the award of contracts to the Executive Director in consultation with the lead member."),
        h2("2. Background"),
        p(
            "2.1 The council has a duty to keep its special educational provision under review. In January 2026 the council maintained 5,486 EHC plans, "
            "an increase of 9.4% since January 2025. That is 4.6% of children and young people aged 0 to 25 in the county; the figure for England is 5.3% "
            "of pupils.",
            says(PLANS, "actual", 5486, "2026-01"),
            says(PLANS, "actual", 9.4, "", "percent", form="change", direction="increase", doubtful=True),
            *maybe(PLANS, "actual", 9.4, "2026-01", "2025", unit="percent", form="change", direction="increase"),
            *maybe(PLANS, "actual", 4.6, "2026-01", "", unit="percent"),
        ),
        p(
            "2.2 Because our special schools are full, 418 children were in independent and non-maintained special schools in January 2026, and 263 were "
            "placed outside the county. Twenty-nine of them were in residential schools.",
            says(INDEPENDENT, "actual", 418, "2026-01"),
            says(AWAY, "actual", 263, "2026-01"),
            says(RESIDENTIAL, "actual", 29, "2026-01", doubtful=True),
            *maybe(RESIDENTIAL, "actual", 29, ""),
        ),
        p(
            "2.3 Requests for an EHC needs assessment rose from 1,204 in 2023 to 1,391 in 2025. In 2025 the council issued 918 new plans, 61% of them "
            "within 20 weeks, and there were 204 appeals to the Tribunal, most of them about the placement named.",
            says(REQUESTS, "actual", 1204, "2023"),
            says(REQUESTS, "actual", 1391, "2025"),
            says(NEW, "actual", 918, "2025"),
            says(TIMELY, "actual", 61, "2025", "percent"),
            says(APPEALS, "actual", 204, "2025"),
        ),
        p(
            "2.4 The number of pupils of primary age is falling: 46,300 in 2025 and 43,900 by 2030. Two in five primary schools now have an empty "
            "classroom, which offers space for resourced provision."
        ),
        h2("3. Forecast of need"),
        table(
            "Table 1: EHC plans, actual and forecast if present trends continue",
            "January",
            (
                col("2024", period="2024-01", basis="actual"),
                col("2025", period="2025-01", basis="actual"),
                col("2026", period="2026-01", basis="actual"),
                col("2027 forecast", period="2027-01", basis="forecast"),
                col("2028 forecast", period="2028-01", basis="forecast"),
                col("2029 forecast", period="2029-01", basis="forecast"),
                col("2030 forecast", period="2030-01", basis="forecast"),
            ),
            row("EHC plans", 4562, 5015, 5486, 5930, 6350, 6740, 7090, measure=PLANS),
            row("In special schools", 1498, 1547, 1583, 1690, 1785, 1870, 1940, measure=SPECIAL),
            row("In resourced provision", 171, 184, 206, 225, 240, 250, 260, measure=BASES),
            row(
                "In independent and non-maintained special schools",
                341,
                379,
                418,
                470,
                522,
                575,
                620,
                measure=INDEPENDENT,
            ),
        ),
        p(
            "3.1 Autism is the primary need of 37% of children with a plan. Growth is fastest in social, emotional and mental health needs. Without new "
            "provision we would expect 620 children to be in independent special schools by January 2030.",
            says(INDEPENDENT, "forecast", 620, "2030-01"),
        ),
        h2("4. Present provision"),
        table(
            "Table 2: The council’s special schools",
            ("School", "District"),
            (
                col("Age range"),
                col("Commissioned places 2025/26"),
                col("Pupils on roll, January 2026", measure=SPECIAL, basis="actual", period="2026-01"),
                col("Condition"),
            ),
            row(("Fairmead", "North"), "4-11", _commissioned(170, "2025/26", "2025-26"), 176, "Good", scope="Fairmead"),
            row(
                ("The Rowans", "North"),
                "11-19",
                _commissioned(240, "2025/26", "2025-26"),
                252,
                "Poor",
                scope="The Rowans",
            ),
            row(
                ("Hollybrook", "East"),
                "2-19",
                _commissioned(315, "2025/26", "2025-26"),
                321,
                "Good",
                scope="Hollybrook",
            ),
            row(
                ("St Oswin’s Academy", "East"),
                "7-16",
                _commissioned(128, "2025/26", "2025-26"),
                125,
                "Satisfactory",
                scope="St Oswin",
            ),
            row(
                ("Chalk Lane", "South"),
                "4-19",
                _commissioned(390, "2025/26", "2025-26"),
                407,
                "Satisfactory",
                scope="Chalk Lane",
            ),
            row(
                ("Westfield Park", "West"),
                "4-19",
                _commissioned(305, "2025/26", "2025-26"),
                302,
                "Good",
                scope="Westfield Park",
            ),
            row(("Total", ""), "", _commissioned(1548, "2025/26", "2025-26"), 1583, ""),
        ),
        p(
            "4.1 The council has 24 resourced provisions, which had 206 pupils with plans in January 2026. Since 2023 it has opened 58 new places in "
            "resourced provision and 75 in special schools.",
            says(BASES, "actual", 206, "2026-01"),
            *maybe(NEW_BASES, "actual", 58, "", "2023", direction="increase"),
            *maybe(NEW_SPECIAL, "actual", 75, "", "2023", direction="increase"),
        ),
        p(
            "4.2 Four of the six schools have more pupils than places. The temporary classrooms at The Rowans have planning consent until August 2028."
        ),
        h2("5. Proposals"),
        table(
            "Table 3: Proposed schemes",
            "Scheme",
            (
                col("Type"),
                col("District"),
                col("New places", basis="target", direction="increase"),
                col("Opening"),
                col("Cost £m"),
            ),
            row(
                "Chalk Lane, sixth form block",
                "Special school",
                "South",
                40,
                "September 2027",
                "5.2",
                measure=NEW_SPECIAL,
                period="2027-09",
                scope="Chalk Lane",
            ),
            row(
                "The Rowans, rebuilding and extension",
                "Special school",
                "North",
                64,
                "September 2029",
                "14.1",
                measure=NEW_SPECIAL,
                period="2029-09",
                scope="The Rowans",
            ),
            row(
                "Westfield Park, satellite at Abbey School",
                "Special school",
                "West",
                60,
                "September 2028",
                "6.3",
                measure=NEW_SPECIAL,
                period="2028-09",
                scope="Westfield Park",
            ),
            row(
                "Four primary resourced provisions",
                "Resourced provision",
                "All",
                48,
                "September 2027",
                "1.9",
                measure=NEW_BASES,
                period="2027-09",
                scope="primary",
            ),
            row(
                "Four secondary resourced provisions",
                "Resourced provision",
                "All",
                84,
                "September 2028",
                "3.7",
                measure=NEW_BASES,
                period="2028-09",
                scope="secondary",
            ),
            row(
                "Pupil referral unit, primary classroom",
                "Alternative provision",
                "East",
                16,
                "January 2027",
                "0.4",
                measure=NEW_AP,
                period="2027-01",
                scope="PRU",
            ),
            row(
                "Total",
                "",
                "",
                said(
                    "312",
                    *(
                        label
                        for m in (NEW_SPECIAL, NEW_BASES, NEW_AP)
                        for label in maybe(m, "target", 312, "", direction="increase")
                    ),
                ),
                "",
                "31.6",
            ),
        ),
        p(
            "5.1 In addition the Department has approved a special free school at Thornbury Road with 120 places, which is expected to open in September "
            "2029. It is built by the Department and is not in the council’s programme.",
            says(NEW_SPECIAL, "target", 120, "2029-09", direction="increase", doubtful=True),
            *maybe(NEW_SPECIAL, "forecast", 120, "2029-09", direction="increase"),
        ),
        p("5.2 The Sufficiency Plan has these aims:"),
        b(
            "40 of the 164 special school places will be open by September 2027 and 100 by September 2028;",
            says(NEW_SPECIAL, "target", 40, "2027-09", direction="increase"),
            says(NEW_SPECIAL, "target", 100, "2028-09", direction="increase"),
            *maybe(NEW_SPECIAL, "target", 164, "", direction="increase"),
        ),
        b("no child of primary age will travel for more than 45 minutes;"),
        b(
            "the number of children in resourced provision will rise to 320 by January 2030;",
            says(BASES, "target", 320, "2030-01", direction="increase"),
        ),
        b(
            "residential placements will fall from 29 in January 2026 to 20 in January 2030;",
            says(RESIDENTIAL, "target", 20, "2030-01", baseline=29, direction="reduce"),
            says(RESIDENTIAL, "actual", 29, "2026-01"),
        ),
        b(
            "the number of children with EOTAS, 94 in January 2026, will not exceed 80 in January 2028; and",
            says(EOTAS, "actual", 94, "2026-01"),
            says(EOTAS, "target", 80, "2028-01", direction="at_most"),
        ),
        b(
            "growth in EHC plans will be held to 5% in 2027 and 3% in 2028.",
            says(PLANS, "target", 5, "2027", "percent", form="change", direction="at_most"),
            says(PLANS, "target", 3, "2028", "percent", form="change", direction="at_most"),
        ),
        p(
            "5.3 With the programme, we aim to reduce the number of children in independent and non-maintained special schools to 310 by January 2030 and "
            "to have no more than 200 children placed out of county by the same date. We will also increase the share of children with plans who attend a "
            "mainstream school from 41% to 46%.",
            says(INDEPENDENT, "target", 310, "2030-01", direction="reduce"),
            says(AWAY, "target", 200, "2030-01", direction="at_most"),
            says(MAINSTREAM, "target", 46, "", "percent", baseline=41, direction="increase", doubtful=True),
            *maybe(MAINSTREAM, "target", 46, "2030-01", unit="percent", direction="increase"),
            *maybe(MAINSTREAM, "actual", 41, "", "2026-01", unit="percent"),
        ),
        h2("6. Capital implications"),
        table(
            "Table 4: Capital programme (£m)",
            "",
            (col("2026/27"), col("2027/28"), col("2028/29"), col("2029/30"), col("Total")),
            row("Special schools", "3.1", "8.4", "9.6", "4.5", "25.6"),
            row("Resourced provision", "1.2", "2.9", "1.5", "0.0", "5.6"),
            row("Alternative provision", "0.4", "0.0", "0.0", "0.0", "0.4"),
            row("Total", "4.7", "11.3", "11.1", "4.5", "31.6"),
            row("Funded by: high needs capital grant", "4.7", "9.0", "6.5", "2.0", "22.2"),
            row("Funded by: developer contributions", "0.0", "1.3", "1.6", "0.5", "3.4"),
            row("Funded by: borrowing", "0.0", "1.0", "3.0", "2.0", "6.0"),
        ),
        p(
            "6.1 Borrowing of £6.0m would cost £0.39m a year over 25 years, which is met from the council’s revenue budget. Inflation of 4% a year is allowed for in building costs."
        ),
        h2("7. Revenue implications"),
        table(
            "Table 5: Average annual cost of a placement",
            "Type of placement",
            (
                col("2024/25", period="2024-25", basis="actual"),
                col("2025/26", period="2025-26", basis="actual"),
                col("Number of children, January 2026"),
            ),
            row(
                "Mainstream school with a plan",
                8900,
                9300,
                said("2,249", says(MAINSTREAM, "actual", 2249, "2026-01")),
                measure=COST,
                scope="mainstream",
            ),
            row(
                "Resourced provision",
                18600,
                19200,
                said("206", says(BASES, "actual", 206, "2026-01")),
                measure=COST,
                scope="resourced",
            ),
            row(
                "Council special school",
                25100,
                26300,
                said("1,583", says(SPECIAL, "actual", 1583, "2026-01")),
                measure=COST,
                scope="special",
            ),
            row(
                "Independent or non-maintained special school",
                63800,
                66900,
                said("418", says(INDEPENDENT, "actual", 418, "2026-01")),
                measure=COST,
                scope="independent",
            ),
            unit="gbp",
            show=pounds,
        ),
        n("Financial years. Transport is not included; it cost £21.4m in 2024/25."),
        table(
            "Table 6: Children in independent and non-maintained special schools, with and without the programme",
            "",
            (
                col("January 2027", period="2027-01"),
                col("January 2028", period="2028-01"),
                col("January 2029", period="2029-01"),
                col("January 2030", period="2030-01"),
            ),
            row("Without the programme", 470, 522, 575, 620, basis="forecast"),
            row("With the programme", 455, 440, 385, 310, basis="target"),
            row("Difference", "15", "82", "190", "310"),
            measure=INDEPENDENT,
        ),
        table(
            "Table 7: Effect of the programme on the DSG (£m)",
            "Financial year",
            (
                col("Cost avoided", measure=SAVINGS, basis="target"),
                col("Running cost of new places"),
                col("Net effect"),
            ),
            row("2026/27", 0.6, "0.2", _net(0.4, "2026-27"), period="2026-27"),
            row("2027/28", 3.4, "1.5", _net(1.9, "2027-28"), period="2027-28"),
            row("2028/29", 8.9, "3.9", _net(5.0, "2028-29"), period="2028-29"),
            row("2029/30", 16.8, "6.7", _net(10.1, "2029-30"), period="2029-30"),
            unit=M,
            show=ONE,
        ),
        p(
            "7.1 The DSG had a cumulative deficit of £58.2m at 31 March 2025 and this is forecast to be £79.5m at 31 March 2026. The in-year deficit for "
            "2025/26 is forecast at £21.3m. The programme does not by itself bring the account into balance.",
            says(DEFICIT, "actual", 58.2, "2025-03-31", M),
            says(DEFICIT, "forecast", 79.5, "2026-03-31", M),
            says(IN_YEAR, "forecast", 21.3, "2025-26", M),
        ),
        p(
            "7.2 The DSG management plan, which Cabinet approved in December 2025, plans for an in-year deficit of £19.8m in 2026/27, falling to £11.5m "
            "in 2029/30. Without the plan the in-year deficit would be £38.0m in 2029/30. Savings from the plan as a whole are £2.9m in 2026/27 and "
            "£26.5m in 2029/30.",
            says(IN_YEAR, "target", 19.8, "2026-27", M),
            says(IN_YEAR, "target", 11.5, "2029-30", M),
            says(IN_YEAR, "forecast", 38.0, "2029-30", M),
            says(SAVINGS, "target", 2.9, "2026-27", M),
            says(SAVINGS, "target", 26.5, "2029-30", M),
        ),
        h2("8. Options considered"),
        b("Do nothing. Rejected: cost would rise and children would travel further."),
        b("Build one new special school of 250 places. Rejected: there is no site and it could not open before 2031."),
        b("Rely on the independent market. Rejected: fees have risen by 17% in three years."),
        h2("9. Consultation, legal and equality"),
        p(
            "9.1 There were 612 replies to the consultation, of which 81% supported more resourced provision. Statutory proposals under the Education and "
            "Inspections Act 2006 are needed for three schemes. An equality impact assessment is at Appendix C. About 23 full-time equivalent teachers "
            "will be recruited."
        ),
    ),
    ("docx", "pdf-typst", "html"),
    PART,
    "committee",
    "Wickhampton",
)


# --- A performance report: outturn, quarters and target beside each other, counts at the end of months, exceptions, own against others ---

_ENDS = (("2025-06", "2025-06-30"), ("2025-09", "2025-09-30"), ("2025-12", "2025-12-31"))


def _quarter_cells(measure, values, unit="count", yearly="2025-26"):
    """Cells of quarter 1, 2 and 3, whose period no year, month or day names."""
    return tuple(
        said(
            f"{value}%" if unit == "percent" else count(value),
            *maybe(measure, "actual", value, "", yearly, *ends, unit=unit),
        )
        for value, ends in zip(values, _ENDS, strict=True)
    )


_SEVERNHAM_COLUMNS = (
    col("2024/25 outturn", period="2024-25", basis="actual"),
    col("Q1"),
    col("Q2"),
    col("Q3"),
    col("2025/26 target", period="2025-26", basis="target"),
    col("RAG"),
)

SEVERNHAM = Document(
    "severnham_q3_performance",
    "Severnham Council: children’s services performance report, quarter 3 of 2025/26",
    (
        h1("Children’s services performance report: quarter 3, 2025/26"),
        p(
            "Children and Young People Scrutiny Committee, 3 February 2026. This report covers October to December 2025. Years are financial years (April "
            "to March) unless stated. RAG: Green, target met; Amber, within 10%; Red, more than 10% from target."
        ),
        h2("1. SEND: requests, assessments and plans"),
        table(
            "",
            ("Ref", "Indicator"),
            _SEVERNHAM_COLUMNS,
            row(
                ("SEN1", "Requests for an EHC needs assessment"),
                588,
                *_quarter_cells(REQUESTS, (171, 118, 162)),
                570,
                "Amber",
                measure=REQUESTS,
            ),
            row(
                ("SEN2", "Requests refused (%)"),
                21,
                *_quarter_cells(REFUSED, (22, 26, 25), "percent"),
                25,
                "Green",
                measure=REFUSED,
                unit="percent",
                show=percent,
            ),
            row(
                ("SEN3", "EHC plans issued within 20 weeks (%)"),
                49,
                *_quarter_cells(TIMELY, (52, 57, 63), "percent"),
                60,
                "Green",
                measure=TIMELY,
                unit="percent",
                show=percent,
            ),
            row(("SEN4", "New EHC plans issued"), 402, *_quarter_cells(NEW, (104, 91, 97)), 380, "Amber", measure=NEW),
            row(("SEN5", "EHC plans ceased"), 187, *_quarter_cells(CEASED, (38, 84, 41)), 200, "Amber", measure=CEASED),
            row(
                ("SEN6", "Appeals registered with the SEND Tribunal"),
                64,
                *_quarter_cells(APPEALS, (19, 17, 22)),
                60,
                "Red",
                measure=APPEALS,
            ),
            row(("SEN7", "Annual reviews completed in 12 months (%)"), "58%", "60%", "61%", "66%", "75%", "Red"),
        ),
        p(
            "SEN1. Requests were higher than in the same quarter of last year. By the end of March 2026 we now expect 610 requests in 2025/26, which is above the target of 570.",
            says(REQUESTS, "forecast", 610, "2025-26"),
            says(REQUESTS, "target", 570, "2025-26", doubtful=True),
            *maybe(REQUESTS, "target", 570, "", "2026-03"),
            *maybe(REQUESTS, "forecast", 610, "2026-03"),
        ),
        p(
            "SEN3. Timeliness has improved for four quarters in a row and was 68% in December 2025. The recovery plan sets a target of 75% by March 2027. "
            "The average for England was 46.4% in 2024.",
            says(TIMELY, "actual", 68, "2025-12", "percent"),
            says(TIMELY, "target", 75, "2027-03", "percent"),
        ),
        p(
            "SEN2. The share of requests refused was 21% in 2024/25 and 17% in 2023/24. Decisions are made on the legal test for each child and the "
            "figure of 25% for 2025/26 is for planning.",
            says(REFUSED, "actual", 21, "2024-25", "percent"),
            says(REFUSED, "actual", 17, "2023-24", "percent"),
        ),
        p(
            "SEN6. Fifty-eight appeals have been registered since April. Most concern the school that is named in the plan. Twenty-six were conceded or settled before a hearing.",
            *maybe(APPEALS, "actual", 58, "", "2025-26"),
            *maybe(APPEALS, "actual", 26, ""),
        ),
        p(
            "SEN4. The service issued 402 new plans in 2024/25 and expects to issue 390 in 2025/26. The council’s plan is to issue no more than 360 in 2026/27.",
            says(NEW, "actual", 402, "2024-25"),
            says(NEW, "forecast", 390, "2025-26"),
            says(NEW, "target", 360, "2026-27", direction="at_most"),
        ),
        p(
            "SEN5. Most plans end in the summer, when young people leave education. We forecast that 195 plans will cease in 2025/26. The number rose from 143 in 2023/24 to 187 in 2024/25.",
            says(CEASED, "forecast", 195, "2025-26"),
            says(CEASED, "actual", 143, "2023-24"),
            says(CEASED, "actual", 187, "2024-25"),
        ),
        h2("2. SEND: number of plans and where children are placed"),
        table(
            "Position at the end of the month",
            ("Ref", "Indicator"),
            (
                col("March 2025", period="2025-03", basis="actual"),
                col("June 2025", period="2025-06", basis="actual"),
                col("September 2025", period="2025-09", basis="actual"),
                col("December 2025", period="2025-12", basis="actual"),
                col("Target March 2026", period="2026-03", basis="target"),
                col("RAG"),
            ),
            row(("SEN8", "EHC plans maintained"), 2461, 2527, 2534, 2590, 2600, "Green", measure=PLANS),
            row(
                ("SEN9", "Plans in mainstream schools (%)"),
                40.2,
                40.4,
                41.1,
                41.3,
                42.0,
                "Amber",
                measure=MAINSTREAM,
                unit="percent",
                show=ONE,
            ),
            row(("SEN10", "Pupils in resource bases"), 96, 96, 131, 133, 140, "Amber", measure=BASES),
            row(
                ("SEN11", "Pupils in independent or non-maintained special schools"),
                177,
                180,
                171,
                174,
                165,
                "Amber",
                measure=INDEPENDENT,
            ),
            row(("SEN12", "Pupils placed out of borough"), 246, 249, 238, 240, 230, "Amber", measure=AWAY),
            row(("SEN13", "Children with EOTAS packages"), 29, 33, 31, 34, 25, "Red", measure=EOTAS),
            row(("SEN14", "Children missing from education"), "52", "47", "69", "55", "40", "Red"),
        ),
        p(
            "SEN8. The number of plans was 2,590 at the end of December 2025. If the present rate of growth continues there will be 2,900 plans in March "
            "2027; the DSG management plan provides for 2,720 in March 2027 and 2,780 in March 2028.",
            says(PLANS, "actual", 2590, "2025-12"),
            says(PLANS, "forecast", 2900, "2027-03"),
            says(PLANS, "target", 2720, "2027-03"),
            says(PLANS, "target", 2780, "2028-03"),
        ),
        p(
            "SEN9 and SEN10. Two resource bases opened in September 2025 with 36 places. A further 48 places will open by September 2027. We aim to have "
            "45% of children with plans in mainstream schools by March 2028 and 190 pupils in resource bases by March 2028.",
            says(NEW_BASES, "actual", 36, "2025-09", direction="increase"),
            says(NEW_BASES, "target", 48, "2027-09", direction="increase"),
            says(MAINSTREAM, "target", 45, "2028-03", "percent"),
            says(BASES, "target", 190, "2028-03"),
        ),
        p(
            "SEN12. Of the pupils placed out of borough, 17 were in residential schools in December 2025 (21 in December 2024). The target for March 2027 is 15.",
            says(RESIDENTIAL, "actual", 17, "2025-12"),
            says(RESIDENTIAL, "actual", 21, "2024-12"),
            says(RESIDENTIAL, "target", 15, "2027-03"),
        ),
        p(
            "SEN11. The number fell in September, when some pupils left school. Our aim is to have 150 or fewer pupils in independent or non-maintained "
            "special schools by March 2027 and 130 by March 2028.",
            says(INDEPENDENT, "target", 150, "2027-03", direction="at_most"),
            says(INDEPENDENT, "target", 130, "2028-03"),
        ),
        p(
            "SEN13. Nine new packages were agreed in the quarter. A panel with health now considers each one, and we intend to reduce the use of EOTAS by a quarter by March 2027.",
            says(EOTAS, "target", 25, "2027-03", "percent", form="change", direction="reduce"),
            *maybe(EOTAS, "actual", 9, ""),
        ),
        h2("3. Money"),
        table(
            "Dedicated schools grant 2025/26 (£m)",
            "Indicator",
            (
                col("Budget", basis="target"),
                col("Forecast at Q1", basis="forecast"),
                col("Forecast at Q2", basis="forecast"),
                col("Forecast at Q3", basis="forecast"),
            ),
            row("In-year deficit", 5.4, 5.6, 6.3, 6.1, measure=IN_YEAR, period="2025-26"),
            row("Cumulative deficit at 31 March 2026", 21.7, 21.9, 22.6, 22.4, measure=DEFICIT, period="2026-03-31"),
            row("Savings", 1.8, 1.8, 1.5, 1.6, measure=SAVINGS, period="2025-26"),
            unit=M,
            show=ONE,
        ),
        p(
            "The cumulative DSG deficit was £16.3m at 31 March 2025, after an overspend of £4.7m in 2024/25. Without the management plan it would be "
            "expected to reach £38.5m at 31 March 2028. The council plans to be in in-year balance in 2030/31.",
            says(DEFICIT, "actual", 16.3, "2025-03-31", M),
            says(IN_YEAR, "actual", 4.7, "2024-25", M),
            says(DEFICIT, "forecast", 38.5, "2028-03-31", M),
            says(IN_YEAR, "target", None, "2030-31", direction="reach"),
        ),
        p(
            "The savings target for 2025/26 is £1.8m and £1.6m is now expected. The difference is due to the late opening of a resource base at Quayside "
            "Academy. Savings of £3.4m are planned for 2026/27 and £5.2m for 2027/28.",
            says(SAVINGS, "target", 1.8, "2025-26", M),
            says(SAVINGS, "forecast", 1.6, "2025-26", M, doubtful=True),
            says(SAVINGS, "target", 3.4, "2026-27", M),
            says(SAVINGS, "target", 5.2, "2027-28", M),
        ),
        p(
            "The average weekly cost of a residential placement for looked-after children is £5,870. The average annual cost of a place in an independent "
            "special school rose from £56,200 in 2024/25 to £59,900 in 2025/26.",
            says(COST, "actual", 56200, "2024-25", "gbp"),
            says(COST, "actual", 59900, "2025-26", "gbp"),
            *maybe(COST, "actual", 5870, "", unit="gbp"),
        ),
        h2("4. How we compare"),
        table(
            "January 2025 and calendar year 2024",
            "Indicator",
            (col("Severnham", basis="actual"), col("Statistical neighbours"), col("England")),
            row(
                "Pupils with an EHC plan (% of all pupils), January 2025",
                5.1,
                "5.4",
                "5.3",
                measure=PLANS,
                period="2025-01",
                unit="percent",
            ),
            row(
                "Plans within 20 weeks (%), 2024",
                47.0,
                "51.2",
                "46.4",
                measure=TIMELY,
                period="2024",
                unit="percent",
                show=ONE,
            ),
            row(
                "Requests refused (%), 2024",
                20.5,
                "24.0",
                "25.2",
                measure=REFUSED,
                period="2024",
                unit="percent",
                show=ONE,
            ),
            row("Key stage 2 expected standard, pupils with a plan (%), 2024", "9", "8", "9"),
        ),
        h2("5. Social care"),
        table(
            "",
            ("Ref", "Indicator"),
            (col("2024/25 outturn"), col("Q1"), col("Q2"), col("Q3"), col("2025/26 target"), col("RAG")),
            row(("CSC1", "Children looked after, per 10,000"), "74", "75", "73", "72", "70", "Amber"),
            row(
                ("CSC2", "Children in placements more than 20 miles from home (%)"), "18", "19", "18", "17", "15", "Red"
            ),
            row(("CSC3", "Re-referrals within 12 months (%)"), "21", "20", "22", "20", "20", "Green"),
            row(("CSC4", "Social worker vacancies (%)"), "16", "14", "13", "12", "12", "Green"),
        ),
        p(
            "The proportion of care leavers in education, employment or training was 58% in December 2025. Ofsted will make its annual conversation visit in March 2026."
        ),
        h2("6. Targets for the next two years"),
        table(
            "Agreed by Cabinet in January 2026",
            "Indicator",
            (col("2026/27", period="2026-27"), col("2027/28", period="2027-28")),
            row("Requests for an EHC needs assessment", 560, 540, measure=REQUESTS),
            row("EHC plans issued within 20 weeks (%)", 75, 80, measure=TIMELY, unit="percent"),
            row("New EHC plans issued", 360, 340, measure=NEW),
            row("EHC plans ceased", 215, 225, measure=CEASED),
            row("Appeals registered with the SEND Tribunal", 58, 55, measure=APPEALS),
            row("DSG in-year deficit (£m)", 4.9, 3.7, measure=IN_YEAR, unit=M, show=ONE),
            basis="target",
        ),
    ),
    ("pdf-zebra", "xlsx", "docx"),
    PART,
    "kpi",
    "Severnham",
)


# --- A strategy's delivery plan: headline measures with yearly milestones, then a table of actions for each priority -------------------


_LATHBRIDGE_ACTIONS = (col("Action"), col("Lead"), col("By when"), col("How we will know"), col("Status"))

LATHBRIDGE = Document(
    "lathbridge_delivery_plan",
    "Lathbridge SEND and alternative provision strategy 2025 to 2028: delivery plan",
    (
        h1("SEND and alternative provision strategy 2025 to 2028: delivery plan"),
        p(
            "This delivery plan sets out what the Lathbridge Local Area Partnership will do to carry out the strategy. It was agreed by the SEND "
            "Partnership Board on 20 May 2025 and is updated every six months. This update is of November 2025."
        ),
        p(
            "In January 2025 there were 3,318 children and young people in Lathbridge with an EHC plan. Without the strategy we forecast 4,310 plans in "
            "January 2028. With it, we plan for no more than 3,900.",
            says(PLANS, "actual", 3318, "2025-01"),
            says(PLANS, "forecast", 4310, "2028-01"),
            says(PLANS, "target", 3900, "", direction="at_most", doubtful=True),
            *maybe(PLANS, "target", 3900, "2028-01", direction="at_most"),
        ),
        p(
            "Since then the number of plans has gone on rising, to 3,497 in October 2025. There were 688 requests for assessment between January and "
            "October, and we now expect about 820 in 2025. The number of children in independent schools was 238 in October 2025.",
            says(PLANS, "actual", 3497, "2025-10"),
            *maybe(REQUESTS, "actual", 688, "2025", "", "2025-10"),
            says(REQUESTS, "forecast", 820, "2025"),
            says(INDEPENDENT, "actual", 238, "2025-10"),
        ),
        h2("Headline measures"),
        table(
            "Children and young people with a plan, at the January census",
            "Measure",
            (
                col("2025 baseline", period="2025-01", basis="actual"),
                col("2026 milestone", period="2026-01", basis="target"),
                col("2027 milestone", period="2027-01", basis="target"),
                col("2028 target", period="2028-01", basis="target"),
            ),
            row("Number of EHC plans", 3318, 3560, 3750, 3900, measure=PLANS),
            row("In mainstream schools (%)", 37, 39, 41, 44, measure=MAINSTREAM, unit="percent"),
            row("In enhanced resource provision", 128, 150, 198, 236, measure=BASES),
            row("In state-funded special schools", 974, 985, 990, 1020, measure=SPECIAL),
            row("In independent or non-maintained special schools", 241, 236, 205, 170, measure=INDEPENDENT),
            row("In alternative provision", 58, 52, 45, 40, measure=AP),
        ),
        table(
            "Processes, by calendar year",
            "Measure",
            (
                col("2024 baseline", period="2024", basis="actual"),
                col("2025 milestone", period="2025", basis="target"),
                col("2026 milestone", period="2026", basis="target"),
                col("2027 target", period="2027", basis="target"),
            ),
            row("Requests for an EHC needs assessment", 812, 790, 740, 690, measure=REQUESTS),
            row("Plans issued within 20 weeks", 38, 55, 70, 80, measure=TIMELY, unit="percent", show=percent),
            row("Appeals to the SEND Tribunal", 121, 115, 100, 85, measure=APPEALS),
            row("Suspensions of pupils with SEND", "1,940", "1,800", "1,600", "1,400"),
            row("Parents who say they are satisfied with support", "41%", "50%", "60%", "70%"),
        ),
        h2("Priority 1: Early identification and inclusion in mainstream schools"),
        p(
            "We want more children to have their needs met in their local school. By January 2028, 44% of children with a plan will be in a mainstream school, up from 37% in January 2025.",
            says(MAINSTREAM, "target", 44, "2028-01", "percent", baseline=37, direction="increase"),
            says(MAINSTREAM, "actual", 37, "2025-01", "percent"),
        ),
        table(
            "",
            "Ref",
            _LATHBRIDGE_ACTIONS,
            row(
                "1.1",
                "Publish the ordinarily available provision guide",
                "Head of Inclusion",
                "September 2025",
                "Used by 90% of schools",
                "Complete",
            ),
            row(
                "1.2",
                "Train SENCOs and early years staff",
                "Principal EP",
                "July 2026",
                "200 staff trained",
                "On track",
            ),
            row(
                "1.3",
                "Set up inclusion hubs in six localities",
                "Head of Inclusion",
                "April 2026",
                said(
                    "Requests for assessment fall to 740 in 2026",
                    says(REQUESTS, "target", 740, "2026", direction="reduce"),
                ),
                "On track",
            ),
            row(
                "1.4",
                "Speech and language link workers in every nursery",
                "ICB",
                "March 2026",
                "Waiting time of no more than 18 weeks",
                "Delayed",
            ),
            row(
                "1.5",
                "Clear criteria for needs assessment, agreed with parents",
                "SEND Service Manager",
                "January 2026",
                said(
                    "Fewer requests refused: 22% in 2026 (30% in 2024)",
                    says(REFUSED, "target", 22, "2026", "percent", baseline=30, direction="reduce"),
                    says(REFUSED, "actual", 30, "2024", "percent"),
                ),
                "On track",
            ),
        ),
        p("In the next six months we will:"),
        b("hold at least two thirds of first meetings with parents within ten days;"),
        b("extend outreach from our special schools to 40 more schools; and"),
        b(
            "bring the number of children with a plan in alternative provision down from 58 in January 2025 to 40 in January 2028.",
            says(AP, "target", 40, "2028-01", baseline=58, direction="reduce"),
            says(AP, "actual", 58, "2025-01"),
        ),
        p(
            "Since September 2025 we have agreed a lower growth rate as a shared aim: growth in EHC plans will be no more than 5% in 2026 and 4% in 2027. It was 10% in 2024.",
            says(PLANS, "target", 5, "2026", "percent", form="change", direction="at_most"),
            says(PLANS, "target", 4, "2027", "percent", form="change", direction="at_most"),
            says(PLANS, "actual", 10, "2024", "percent", form="change", direction="increase"),
        ),
        h2("Priority 2: The right provision in the right place"),
        p(
            "We will create 108 new places in enhanced resource provision and 50 new special school places by September 2027. This will allow us to "
            "reduce our reliance on independent schools, where 241 children were placed in January 2025.",
            says(NEW_BASES, "target", 108, "2027-09", direction="increase"),
            says(NEW_SPECIAL, "target", 50, "2027-09", direction="increase"),
            says(INDEPENDENT, "target", None, direction="reduce"),
            says(INDEPENDENT, "actual", 241, "2025-01"),
        ),
        table(
            "",
            "Ref",
            _LATHBRIDGE_ACTIONS,
            row(
                "2.1",
                "Open enhanced resource provision at three primary schools",
                "Head of School Places",
                "September 2025",
                said(
                    "36 places open",
                    says(NEW_BASES, "actual", 36, "2025-09", direction="increase", doubtful=True),
                    *maybe(NEW_BASES, "target", 36, "2025-09", "", direction="increase"),
                    *maybe(NEW_BASES, "actual", 36, "", direction="increase"),
                ),
                "Complete",
            ),
            row(
                "2.2",
                "Open enhanced resource provision at four secondary schools",
                "Head of School Places",
                "September 2026",
                said(
                    "72 places open by September 2026", says(NEW_BASES, "target", 72, "2026-09", direction="increase")
                ),
                "On track",
            ),
            row(
                "2.3",
                "Extend Heron Brook Special School",
                "Head of School Places",
                "September 2027",
                said(
                    "50 additional places by September 2027",
                    says(NEW_SPECIAL, "target", 50, "2027-09", direction="increase"),
                ),
                "On track",
            ),
            row(
                "2.4",
                said(
                    "Bring children back to local schools at phase transfer",
                    *maybe(INDEPENDENT, "target", None, direction="reduce"),
                    *maybe(AWAY, "target", None, direction="reduce"),
                ),
                "Head of Commissioning",
                "Each September",
                said(
                    "No more than 170 independent placements in January 2028",
                    says(INDEPENDENT, "target", 170, "2028-01", direction="at_most"),
                ),
                "On track",
            ),
            row(
                "2.5",
                "Review residential placements with health and social care",
                "Joint Panel",
                "March 2026",
                said(
                    "Residential placements reduced from 31 in March 2025 to 24 in March 2027",
                    says(RESIDENTIAL, "target", 24, "2027-03", baseline=31, direction="reduce"),
                    says(RESIDENTIAL, "actual", 31, "2025-03"),
                ),
                "Delayed",
            ),
        ),
        p(
            "The children placed outside Lathbridge numbered 187 in March 2025. We want to reduce this to 150 by March 2027 and 120 by March 2028. The "
            "average cost of an independent placement was £62,300 in 2024-25; we aim to keep it below £65,000 in 2026-27.",
            says(AWAY, "actual", 187, "2025-03"),
            says(AWAY, "target", 150, "2027-03", direction="reduce"),
            says(AWAY, "target", 120, "2028-03", direction="reduce"),
            says(COST, "actual", 62300, "2024-25", "gbp"),
            says(COST, "target", 65000, "2026-27", "gbp", direction="at_most"),
        ),
        h2("Priority 3: Better plans, on time"),
        p(
            "Our inspection report said that too many families wait too long. In 2024 only 38% of plans were issued within 20 weeks. We will reach 70% in "
            "2026 and at least 80% in 2027. Fifty-three per cent were on time between January and October 2025.",
            says(TIMELY, "actual", 38, "2024", "percent"),
            says(TIMELY, "target", 70, "2026", "percent"),
            says(TIMELY, "target", 80, "2027", "percent", direction="at_least"),
            says(TIMELY, "actual", 53, "2025", "percent", doubtful=True),
            *maybe(TIMELY, "actual", 53, "", "2025-10", unit="percent"),
        ),
        table(
            "",
            "Ref",
            _LATHBRIDGE_ACTIONS,
            row(
                "3.1",
                "Recruit eight case officers",
                "SEND Service Manager",
                "October 2025",
                "Caseloads below 180",
                "Complete",
            ),
            row(
                "3.2",
                "Clear the backlog of 140 overdue annual reviews",
                "SEND Service Manager",
                "March 2026",
                "No review overdue by more than a month",
                "On track",
            ),
            row(
                "3.3",
                "End plans promptly when young people finish education",
                "Post-16 Lead",
                "July 2026",
                said(
                    "260 plans ceased in 2026 (205 in 2024)",
                    says(CEASED, "target", 260, "2026", baseline=205),
                    says(CEASED, "actual", 205, "2024"),
                ),
                "On track",
            ),
            row(
                "3.4",
                "Offer early dispute resolution to every family",
                "SENDIASS",
                "September 2025",
                said(
                    "Appeals down by 30% by 2027",
                    says(APPEALS, "target", 30, "2027", "percent", form="change", direction="reduce"),
                ),
                "Complete",
            ),
            row("3.5", "Audit 20 plans each month", "Quality Lead", "Monthly", "80% judged good", "On track"),
        ),
        p(
            "In 2024 we agreed to 568 needs assessments and issued 534 new plans. We plan for 510 in 2026 and 480 in 2027, because more children will be helped without one.",
            says(ASSESSED, "actual", 568, "2024"),
            says(NEW, "actual", 534, "2024"),
            says(NEW, "target", 510, "2026"),
            says(NEW, "target", 480, "2027"),
        ),
        p(
            "There were 121 appeals in 2024, against 77 in 2022. We will hold appeals to 100 in 2026 and 85 in 2027 by putting things right sooner.",
            says(APPEALS, "actual", 121, "2024"),
            says(APPEALS, "actual", 77, "2022"),
            says(APPEALS, "target", 100, "2026"),
            says(APPEALS, "target", 85, "2027"),
        ),
        h2("Priority 4: Preparing for adulthood"),
        p(
            "There were 611 young people with a plan in further education in January 2025. We do not plan to reduce that number, but we do want more of them to move into work.",
            says(LATER, "actual", 611, "2025-01"),
            *maybe(LATER, "target", None, direction="hold"),
        ),
        table(
            "",
            "Ref",
            _LATHBRIDGE_ACTIONS,
            row(
                "4.1",
                "Supported internships with local employers",
                "Post-16 Lead",
                "September 2026",
                "45 internships a year",
                "On track",
            ),
            row(
                "4.2",
                "Transition protocol with adult social care",
                "Head of Adult Care",
                "December 2025",
                "All 16-year-olds have a named worker",
                "Delayed",
            ),
            row(
                "4.3",
                "Travel training",
                "Transport Manager",
                "September 2026",
                "60 young people travel on their own; £0.2m saved on transport",
                "On track",
            ),
        ),
        h2("Paying for the plan"),
        table(
            "DSG, £m",
            "",
            (
                col("2024-25", period="2024-25", basis="actual"),
                col("2025-26", period="2025-26", basis="target"),
                col("2026-27", period="2026-27", basis="target"),
                col("2027-28", period="2027-28", basis="target"),
            ),
            row("Savings from the delivery plan", None, 0.9, 3.1, 5.8, measure=SAVINGS),
            row("In-year deficit after savings", 9.8, 10.2, 9.4, 8.1, measure=IN_YEAR),
            row("Cumulative deficit after savings", 27.5, 37.7, 47.1, 55.2, measure=DEFICIT),
            unit=M,
            show=ONE,
        ),
        p(
            "The high needs block overspent by £9.8m in 2024-25 and the DSG deficit was £27.5m at 31 March 2025. If we did nothing the in-year deficit "
            "would be £11.1m in 2025-26 and £13.9m in 2027-28. We plan to reach in-year balance in 2031-32.",
            says(IN_YEAR, "actual", 9.8, "2024-25", M),
            says(DEFICIT, "actual", 27.5, "2025-03-31", M),
            says(IN_YEAR, "forecast", 11.1, "2025-26", M),
            says(IN_YEAR, "forecast", 13.9, "2027-28", M),
            says(IN_YEAR, "target", None, "2031-32", direction="reach"),
        ),
        p(
            "Three quarters of the savings come from priority 2. We expect to save £0.9m in 2025-26 and £5.8m in 2027-28.",
            says(SAVINGS, "target", 0.9, "2025-26", M),
            says(SAVINGS, "target", 5.8, "2027-28", M),
        ),
        p(
            "The programme team of five costs £310,000 a year. Progress is reported to the Health and Wellbeing Board in June and December, and the next full update will be in May 2026."
        ),
    ),
    ("docx", "html", "pdf-sideways"),
    PART,
    "strategy",
    "Lathbridge",
)


# --- A local reform plan of 2026: position, aims, places, experts, money with and without reform, milestones, measures ------------------

ELLINGWORTH = Document(
    "ellingworth_reform_plan",
    "Ellingworth Council: local SEND reform plan 2026 to 2030",
    (
        h1("Ellingworth local SEND reform plan 2026 to 2030"),
        p(
            "Approved by Cabinet on 14 October 2026 and submitted to the Department for Education with the agreement of NHS North Ellin Integrated Care "
            "Board. This plan sets out how the local area will carry out SEND reform and how the council will bring high needs spending within its "
            "funding."
        ),
        h2("1. Where we are"),
        p(
            "Ellingworth has 142 schools and 61,700 pupils. In January 2026 the council maintained 3,874 EHC plans, up from 2,655 in January 2022. In "
            "January 2026, 1,588 children with plans were in mainstream schools and 317 were in independent special schools.",
            says(PLANS, "actual", 3874, "2026-01"),
            says(PLANS, "actual", 2655, "2022-01"),
            says(MAINSTREAM, "actual", 1588, "2026-01"),
            says(INDEPENDENT, "actual", 317, "2026-01"),
        ),
        p(
            "The DSG deficit was £48.6m at 31 March 2026, after an in-year deficit of £14.2m in 2025-26. In 2025 the council issued 57% of new plans "
            "within 20 weeks and there were 158 appeals to the Tribunal.",
            says(DEFICIT, "actual", 48.6, "2026-03-31", M),
            says(IN_YEAR, "actual", 14.2, "2025-26", M),
            says(TIMELY, "actual", 57, "2025", "percent"),
            says(APPEALS, "actual", 158, "2025"),
        ),
        p(
            "Families told us that they wait too long and have to fight for help: 64% of the 871 who answered our survey said so. Waiting times for a "
            "neurodevelopmental assessment are 94 weeks."
        ),
        h2("2. What we want to change"),
        p("By 2030:"),
        b(
            "half of all children with an EHC plan will be in mainstream schools (41% in January 2026);",
            says(MAINSTREAM, "target", 50, "2030", "percent", baseline=41),
            says(MAINSTREAM, "actual", 41, "2026-01", "percent"),
        ),
        b(
            "every secondary school will have an inclusion base;",
            *maybe(NEW_BASES, "target", None, "2030", "", direction="increase"),
        ),
        b(
            "no more than 190 children will be in independent special schools;",
            says(INDEPENDENT, "target", 190, "2030", direction="at_most"),
        ),
        b(
            "at least 90% of new plans will be issued within 20 weeks; and",
            says(TIMELY, "target", 90, "2030", "percent", direction="at_least"),
        ),
        b("fewer children will be placed outside Ellingworth.", says(AWAY, "target", None, "2030", direction="reduce")),
        h2("3. An inclusive mainstream"),
        p(
            "3.1 We will open inclusion bases in mainstream schools with 180 places by September 2029. The first 40 places open in September 2026.",
            says(NEW_BASES, "target", 180, "2029-09", direction="increase"),
            says(NEW_BASES, "target", 40, "2026-09", direction="increase"),
        ),
        table(
            "Table 1: New places",
            "",
            (
                col("September 2026", period="2026-09"),
                col("September 2027", period="2027-09"),
                col("September 2028", period="2028-09"),
                col("September 2029", period="2029-09"),
                col("Total"),
            ),
            row(
                "Inclusion bases, primary",
                24,
                24,
                16,
                16,
                said("80", *maybe(NEW_BASES, "target", 80, "", "2029-09", direction="increase", scope="primary")),
                measure=NEW_BASES,
                scope="primary",
            ),
            row(
                "Inclusion bases, secondary",
                16,
                36,
                30,
                18,
                said("100", *maybe(NEW_BASES, "target", 100, "", "2029-09", direction="increase", scope="secondary")),
                measure=NEW_BASES,
                scope="secondary",
            ),
            row(
                "Special schools",
                None,
                20,
                None,
                45,
                said("65", *maybe(NEW_SPECIAL, "target", 65, "", "2029-09", direction="increase")),
                measure=NEW_SPECIAL,
                scope="special",
            ),
            row(
                "Alternative provision, outreach base",
                None,
                12,
                None,
                None,
                said("12", *maybe(NEW_AP, "target", 12, "", "2027-09", direction="increase")),
                measure=NEW_AP,
            ),
            basis="target",
            direction="increase",
        ),
        p(
            "3.2 Our special schools will have 20 new places from September 2027, in a satellite at Eastgate High, and a free school of 45 places will "
            "open in September 2029. We do not plan more special school places than these 65.",
            says(NEW_SPECIAL, "target", 20, "2027-09", direction="increase", scope="special"),
            says(NEW_SPECIAL, "target", 45, "2029-09", direction="increase", scope="special"),
            *maybe(NEW_SPECIAL, "target", 65, "", direction="at_most"),
        ),
        p(
            "3.3 Experts at Hand: 22 specialists (speech and language therapists, educational psychologists and occupational therapists) will work in "
            "schools from April 2027. Every school will have a named link by September 2027."
        ),
        p(
            "3.4 Individual support plans will be introduced in all schools from September 2027. We expect 5,200 pupils to have one by July 2029."
        ),
        h2("4. EHC plans"),
        table(
            "Table 2: EHC plans and placements at January",
            "",
            (
                col("2026 actual", period="2026-01", basis="actual"),
                col("2027", period="2027-01", basis="target"),
                col("2028", period="2028-01", basis="target"),
                col("2029", period="2029-01", basis="target"),
                col("2030", period="2030-01", basis="target"),
            ),
            row("EHC plans", 3874, 4080, 4190, 4220, 4200, measure=PLANS),
            row("Mainstream schools", 1588, 1735, 1875, 2000, 2100, measure=MAINSTREAM),
            row("Inclusion bases", 142, 178, 232, 274, 305, measure=BASES),
            row("Special schools", 1096, 1110, 1125, 1120, 1150, measure=SPECIAL),
            row("Independent and non-maintained special schools", 317, 310, 275, 230, 190, measure=INDEPENDENT),
            row("Post-16", 602, 615, 560, 490, 365, measure=LATER),
            row("Education otherwise than at school", 129, 132, 123, 106, 90, measure=EOTAS),
        ),
        n(
            "Local reform trajectory. The law on EHC plans has not changed and every request will be considered on its merits."
        ),
        p(
            "4.1 Without reform we forecast 5,010 plans in January 2030, of which 455 would be for children in independent special schools.",
            says(PLANS, "forecast", 5010, "2030-01"),
            says(INDEPENDENT, "forecast", 455, "2030-01"),
        ),
        p(
            "4.2 We received 1,036 requests for needs assessment in 2025 and agreed to 741 assessments in 2025. As schools are able to offer help sooner, "
            "we plan for 900 requests in 2027 and 780 in 2029. We do not set a target for the number that are refused.",
            says(REQUESTS, "actual", 1036, "2025"),
            says(ASSESSED, "actual", 741, "2025"),
            says(REQUESTS, "target", 900, "2027"),
            says(REQUESTS, "target", 780, "2029"),
        ),
        p(
            "4.3 The council issued 655 new plans in 2025 and 282 plans ceased in 2025. We plan to issue 600 new plans in 2027 and 520 in 2029, and for 400 plans to cease in 2027.",
            says(NEW, "actual", 655, "2025"),
            says(CEASED, "actual", 282, "2025"),
            says(NEW, "target", 600, "2027"),
            says(NEW, "target", 520, "2029"),
            says(CEASED, "target", 400, "2027"),
        ),
        p(
            "4.4 In January 2026, 214 children were placed outside Ellingworth and 26 were in residential schools. We will bring these numbers down to 160 and 18 by January 2029.",
            says(AWAY, "actual", 214, "2026-01"),
            says(RESIDENTIAL, "actual", 26, "2026-01"),
            says(AWAY, "target", 160, "2029-01", direction="reduce"),
            says(RESIDENTIAL, "target", 18, "2029-01", direction="reduce"),
        ),
        h2("5. Money"),
        table(
            "Table 3: High needs forecast without reform (£m)",
            "",
            (
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
                col("2029-30", period="2029-30"),
            ),
            row("Funding", "81.4", "83.6", "85.9", "88.2"),
            row("Spending", "98.9", "105.8", "112.6", "119.4"),
            row("In-year deficit", 17.5, 22.2, 26.7, 31.2, measure=IN_YEAR),
            basis="forecast",
            unit=M,
            show=ONE,
        ),
        table(
            "Table 4: High needs plan with reform (£m)",
            "",
            (
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
                col("2029-30", period="2029-30"),
            ),
            row("Funding", "81.4", "83.6", "85.9", "88.2"),
            row("Spending", "97.8", "100.5", "100.1", "96.9"),
            row("Savings from reform", 1.1, 5.3, 12.5, 22.5, measure=SAVINGS),
            row("In-year deficit", 16.4, 16.9, 14.2, 8.7, measure=IN_YEAR),
            row("Cumulative deficit after stability grant", 21.3, 38.2, 52.4, 61.1, measure=DEFICIT),
            basis="target",
            unit=M,
            show=ONE,
        ),
        p(
            "5.1 The council expects to receive High Needs Stability Grant of £43.7m in 2026-27, which is 90% of the eligible deficit at 31 March 2026. "
            "We plan to reach in-year balance in 2031-32.",
            says(PAYMENT, "forecast", 43.7, "2026-27", M, doubtful=True),
            *maybe(PAYMENT, "target", 43.7, "2026-27", unit=M),
            says(IN_YEAR, "target", None, "2031-32", direction="reach"),
        ),
        table(
            "Table 5: Average annual cost of a placement, 2025-26",
            "Placement",
            (
                col("Average cost £", measure=COST, basis="actual", period="2025-26", unit="gbp"),
                col("Change since 2024-25"),
            ),
            row(
                "Inclusion base or resourced provision",
                17900,
                said(
                    "2.1%",
                    *maybe(
                        COST,
                        "actual",
                        2.1,
                        "2025-26",
                        "",
                        unit="percent",
                        form="change",
                        direction="increase",
                        scope="base",
                    ),
                ),
                scope="base",
            ),
            row(
                "Special school",
                27300,
                said(
                    "3.4%",
                    *maybe(
                        COST,
                        "actual",
                        3.4,
                        "2025-26",
                        "",
                        unit="percent",
                        form="change",
                        direction="increase",
                        scope="special",
                    ),
                ),
                scope="special",
            ),
            row(
                "Independent and non-maintained special school",
                65200,
                said(
                    "6.9%",
                    *maybe(
                        COST,
                        "actual",
                        6.9,
                        "2025-26",
                        "",
                        unit="percent",
                        form="change",
                        direction="increase",
                        scope="independent",
                    ),
                ),
                scope="independent",
            ),
        ),
        h2("6. Milestones"),
        table(
            "Table 6: Milestones to March 2029",
            "Date",
            (col("Milestone"), col("Responsible")),
            row("December 2026", "Partnership board of 16 members in place", "Director of Children’s Services"),
            row("April 2027", "Experts at Hand in the first 50 schools", "ICB and Head of Inclusion"),
            row(
                "September 2027",
                said(
                    "60 new places open in inclusion bases",
                    says(NEW_BASES, "target", 60, "2027-09", direction="increase"),
                ),
                "Head of School Places",
            ),
            row(
                "March 2028",
                said("70% of new plans issued within 20 weeks", says(TIMELY, "target", 70, "2028-03", "percent")),
                "Head of SEND",
            ),
            row("September 2028", "All 142 schools part of a local inclusion group", "Head of Inclusion"),
            row(
                "January 2029",
                said(
                    "No more than 230 children in independent special schools",
                    says(INDEPENDENT, "target", 230, "2029-01", direction="at_most"),
                ),
                "Head of Commissioning",
            ),
            row(
                "March 2029",
                said("Savings of £12.5m achieved in 2028-29", says(SAVINGS, "target", 12.5, "2028-29", M)),
                "Section 151 Officer",
            ),
        ),
        h2("7. How progress will be checked"),
        p(
            "The Department will review progress each term. The council will publish a report every March and September. The plan will be revised in "
            "autumn 2027 when the national funding formula is known. Scrutiny Committee asked for more about transport, which costs £11.8m a year."
        ),
    ),
    ("pdf-plain", "docx", "html"),
    PART,
    "plan",
    "Ellingworth",
)


FRESH_14 = (
    ASHENFORD,
    MELTHWAITE,
    BURNLEIGH,
    TARROWBY,
    WICKHAMPTON,
    SEVERNHAM,
    LATHBRIDGE,
    ELLINGWORTH,
)
