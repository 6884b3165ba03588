"""Papers in the layouts that most councils print: an agreement with an appendix of progress, the Department's template of a management
plan printed with commentary, a corporate performance report, a report of budget and savings, a sufficiency plan by locality, a
response to an inspection, a forum paper that follows a recovery plan and a local reform plan with trajectories.
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
    group,
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

PART = "blind_9"
M, K = "gbp_million", "gbp_thousand"
ONE, TWO = fixed(1), fixed(2)
UP = {"form": "change", "direction": "increase"}
DOWN = {"form": "change", "direction": "reduce"}


def _act(text, measure, value, period, unit="count", **more):
    return said(text, says(measure, "actual", value, period, unit, **more))


def _aim(text, measure, value, period, unit="count", **more):
    return said(text, says(measure, "target", value, period, unit, **more))


def _perhaps(text, measure, basis, value, *periods, unit="count", **more):
    """A cell whose figure one reader notes and another leaves, or whose period they would give differently."""
    return said(text, *maybe(measure, basis, value, *periods, unit=unit, **more))


def _commissioned(measures, value, *periods):
    """A cell of places there are in all: neither new places nor pupils, yet some would note it."""
    return said(
        count(value),
        *(label for m in measures for basis in ("actual", "target") for label in maybe(m, basis, value, *periods, "")),
    )


_SP, _UN, _ALT = (NEW_SPECIAL, SPECIAL), (NEW_BASES, BASES), (NEW_AP, AP)


# --- An agreement with lettered actions, profiles with years across, and an appendix of progress in three shapes ------------

STOURLEIGH = Document(
    "stourleigh_agreement_progress",
    "Stourleigh: dedicated schools grant ‘safety valve’ agreement 2022-2028, with appendix on progress",
    (
        h1("Dedicated Schools Grant ‘Safety Valve’ Agreement: Stourleigh"),
        c(
            "1.",
            "This agreement is between the Department for Education (‘the department’) and Stourleigh Council (‘the authority’). It covers the financial "
            "years from 2022-23 to 2027-28. Appendix B, on progress, was added in June 2025; the terms of the agreement have not changed.",
        ),
        c(
            "2.",
            "The authority undertakes to reach a positive in-year balance on its Dedicated Schools Grant (DSG) account by the end of 2025-26 and in each "
            "subsequent year. The cumulative deficit, including the payments in clause 6, is to follow this profile:",
            says(IN_YEAR, "target", None, "2025-26", direction="reach"),
        ),
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
            row("Forecast DSG deficit at year end, £m", 6.8, 7.7, 7.1, 5.2, 2.3, 0.0, measure=DEFICIT),
            basis="target",
            unit=M,
            show=ONE,
        ),
        c("3.", "The authority agrees to implement the DSG management plan that it has set out. This includes action to:"),
        c(
            "(a)",
            "support schools to meet need earlier and apply the criteria for an Education, Health and Care (EHC) needs assessment consistently, such that "
            "annual growth in the number of EHC plans is no more than 4% in 2022 and no more than 2% in 2024;",
            says(PLANS, "target", 4, "2022", "percent", form="change", direction="at_most"),
            says(PLANS, "target", 2, "2024", "percent", form="change", direction="at_most"),
        ),
        c(
            "(b)",
            "increase the proportion of children and young people with EHC plans who are educated in mainstream schools from 34% in March 2022 to 42% by March 2027;",
            says(MAINSTREAM, "target", 42, "2027-03", "percent", baseline=34, direction="increase"),
            says(MAINSTREAM, "actual", 34, "2022-03", "percent"),
        ),
        c(
            "(c)",
            "reduce the number of placements in independent and non-maintained special schools (INMSS) to no more than 118 by March 2027;",
            says(INDEPENDENT, "target", 118, "2027-03", direction="at_most"),
        ),
        c(
            "(d)",
            "create 68 places in resourced provision by September 2024 and 40 additional places in special schools by September 2025;",
            says(NEW_BASES, "target", 68, "2024-09", direction="increase"),
            says(NEW_SPECIAL, "target", 40, "2025-09", direction="increase"),
        ),
        c(
            "(e)",
            "strengthen commissioning, so that the average cost of an INMSS placement falls by 8% by March 2026;",
            says(COST, "target", 8, "2026-03", "percent", form="change", direction="reduce"),
        ),
        c(
            "(f)",
            "issue at least 75% of new EHC plans within 20 weeks by December 2024; and",
            says(TIMELY, "target", 75, "2024-12", "percent", direction="at_least"),
        ),
        c("(g)", "agree with the Integrated Care Board a fair contribution to joint packages, and appoint a head of SEND commissioning by June 2023."),
        c(
            "4.",
            "The plan will deliver savings of £1.4 million in 2023-24, rising to £4.8 million in 2025-26. The authority will add £2.0 million from its own "
            "reserves, of which half was paid in 2022-23.",
            says(SAVINGS, "target", 1.4, "2023-24", M),
            says(SAVINGS, "target", 4.8, "2025-26", M),
        ),
        c("5.", "The authority will report to the department three times a year. Reports are due on 31 May, 31 August and 13 December."),
        c(
            "6.",
            "Subject to compliance with clause 3, the department agrees to pay the authority additional DSG of £13.6 million in all, in the instalments below.",
            says(PAYMENT, "target", 13.6, "", M),
        ),
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
                col("Total"),
            ),
            row("Additional DSG paid by the department, £m", 6.0, 1.5, 1.5, 1.5, 2.0, 1.1, _aim("13.6", PAYMENT, 13.6, "", M), measure=PAYMENT),
            basis="target",
            unit=M,
            show=ONE,
        ),
        c("7.", "The department may withhold an instalment if the authority does not comply. This agreement was signed on 20 March 2023."),
        h1("Appendix A: assumptions"),
        table(
            "EHC plans maintained in January",
            "Forecast",
            (
                col("2023", period="2023-01"),
                col("2024", period="2024-01"),
                col("2025", period="2025-01"),
                col("2026", period="2026-01"),
                col("2027", period="2027-01"),
                col("2028", period="2028-01"),
            ),
            row("Unmitigated", 1741, 1880, 2031, 2193, 2369, 2558, basis="forecast"),
            row("Mitigated", 1676, 1726, 1761, 1796, 1832, 1869, basis="target"),
            measure=PLANS,
        ),
        p(
            "There were 1,612 plans in January 2022. The cumulative deficit was £9.2 million at 31 March 2022 and, without the plan, would grow to £41.5 "
            "million by 31 March 2028.",
            says(PLANS, "actual", 1612, "2022-01"),
            says(DEFICIT, "actual", 9.2, "2022-03-31", M),
            says(DEFICIT, "forecast", 41.5, "2028-03-31", M),
        ),
        h1("Appendix B: progress at 31 March 2025"),
        h2("B1. Progress against clause 3"),
        table(
            "",
            ("Clause", "Measure"),
            (
                col("Baseline, March 2022", period="2022-03", basis="actual"),
                col("Planned, March 2025", period="2025-03", basis="target"),
                col("Actual, March 2025", period="2025-03", basis="actual"),
                col("RAG"),
            ),
            row(("3(a)", "EHC plans maintained"), 1634, 1770, 1966, "Red", measure=PLANS),
            row(("3(b)", "In mainstream schools (%)"), 34, 39, 38, "Amber", measure=MAINSTREAM, unit="percent"),
            row(("3(c)", "Placements in INMSS"), 152, 135, 149, "Red", measure=INDEPENDENT),
            row(("3(c)", "Of which residential"), 21, 16, 15, "Green", measure=RESIDENTIAL),
            row(("3(d)", "Pupils in resourced provision"), 47, 112, 104, "Amber", measure=BASES),
            row(("", "Staff in the SEND casework team"), "17", "22", "21", "Green"),
        ),
        p("Commentary:"),
        b(
            "Clause 3(a). Plans grew by 6.2% in 2024, well above the limit. Requests for assessment rose from 398 in 2021-22 to 517 in 2024-25; 131 of "
            "the requests in 2024-25 were refused. Nationally, requests rose by 11.8% in the last year.",
            says(PLANS, "actual", 6.2, "2024", "percent", form="change", direction="increase"),
            says(REQUESTS, "actual", 398, "2021-22"),
            says(REQUESTS, "actual", 517, "2024-25"),
            says(REFUSED, "actual", 131, "2024-25"),
        ),
        b(
            "Clause 3(e). The average INMSS placement cost £57,400 in 2021-22 and £60,900 in 2024-25. The reduction of 8% will not be achieved; the "
            "authority now aims to hold the average at £61,000 in 2025-26.",
            says(COST, "actual", 57400, "2021-22", "gbp"),
            says(COST, "actual", 60900, "2024-25", "gbp"),
            says(COST, "target", 61000, "2025-26", "gbp", direction="hold"),
        ),
        b(
            "Clause 3(f). 71% of new plans were issued within 20 weeks in 2024, compared with 39% in 2022. The authority issued 312 new plans in 2024.",
            says(TIMELY, "actual", 71, "2024", "percent"),
            says(TIMELY, "actual", 39, "2022", "percent"),
            says(NEW, "actual", 312, "2024"),
        ),
        h2("B2. New places"),
        table(
            "",
            ("School", "Opened"),
            (
                col("Agreed", basis="target", direction="increase"),
                col("Delivered by March 2025", basis="actual", direction="increase"),
                col("Comment"),
            ),
            row(
                ("Priory Park Primary, resourced provision", "September 2023"),
                _perhaps("20", NEW_BASES, "target", 20, "", "2024-09", "2023-09", scope="Priory Park", direction="increase"),
                _perhaps("20", NEW_BASES, "actual", 20, "2025-03", "2023-09", scope="Priory Park", direction="increase"),
                "Full",
            ),
            row(
                ("Stourleigh High, resourced provision", "September 2024"),
                _perhaps("30", NEW_BASES, "target", 30, "", "2024-09", scope="Stourleigh High", direction="increase"),
                _perhaps("30", NEW_BASES, "actual", 30, "2025-03", "2024-09", scope="Stourleigh High", direction="increase"),
                _perhaps("22 pupils on roll", BASES, "actual", 22, "2025-03", ""),
            ),
            row(
                ("St Aldhelm’s, resourced provision", "Not yet open"),
                _perhaps("18", NEW_BASES, "target", 18, "", "2024-09", "2025-09", scope="St Aldhelm", direction="increase"),
                "-",
                "Opens September 2025",
            ),
            row(
                ("Riverbank Special School, extension", "Not yet open"),
                _perhaps("40", NEW_SPECIAL, "target", 40, "", "2025-09", scope="Riverbank", direction="increase"),
                "-",
                "On site; on time for September 2025",
            ),
        ),
        h2("B3. The DSG account"),
        table(
            "£ million; brackets show a surplus",
            "Year",
            (
                col("In-year", "Agreement", measure=IN_YEAR, basis="target"),
                col("In-year", "Latest", measure=IN_YEAR),
                col("Cumulative", "Agreement", measure=DEFICIT, basis="target"),
                col("Cumulative", "Latest", measure=DEFICIT),
            ),
            row("2022-23 outturn", said("3.6", says(IN_YEAR, "target", 3.6, "2022-23", M)), 3.7, said("6.8", says(DEFICIT, "target", 6.8, "2022-23", M)), 6.9, period="2022-23", basis="actual"),
            row("2023-24 outturn", said("2.4", says(IN_YEAR, "target", 2.4, "2023-24", M)), 2.9, said("7.7", says(DEFICIT, "target", 7.7, "2023-24", M)), 8.3, period="2023-24", basis="actual"),
            row("2024-25 outturn", said("0.9", says(IN_YEAR, "target", 0.9, "2024-25", M)), 2.3, said("7.1", says(DEFICIT, "target", 7.1, "2024-25", M)), 9.8, period="2024-25", basis="actual"),
            row("2025-26 forecast", said("(0.4)", says(IN_YEAR, "target", -0.4, "2025-26", M)), 1.4, said("5.2", says(DEFICIT, "target", 5.2, "2025-26", M)), 9.0, period="2025-26", basis="forecast"),
            row("2026-27 forecast", said("(0.9)", says(IN_YEAR, "target", -0.9, "2026-27", M)), 0.5, said("2.3", says(DEFICIT, "target", 2.3, "2026-27", M)), 7.5, period="2026-27", basis="forecast"),
            row(
                "2027-28 forecast",
                said("(1.2)", says(IN_YEAR, "target", -1.2, "2027-28", M)),
                -0.2,
                said("0.0", says(DEFICIT, "target", 0.0, "2027-28", M)),
                6.2,
                period="2027-28",
                basis="forecast",
            ),
            unit=M,
            show=bracketed(ONE),
        ),
        p(
            "Cumulative figures include payments by the department. The rest of the instalment for 2024-25 (£0.7m) has been withheld and is assumed to be paid in 2025-26.",
            *(label for basis in ("target", "forecast") for label in maybe(PAYMENT, basis, 0.7, "2025-26", "2024-25", "", unit=M)),
        ),
        p(
            "The authority does not now expect to be in balance in 2025-26. It has proposed to the department that in-year balance be reached in 2027-28, "
            "with further savings of £1.2 million in 2026-27.",
            says(IN_YEAR, "target", None, "2027-28", direction="reach"),
            *maybe(IN_YEAR, "forecast", None, "2025-26", direction="reach"),
            says(SAVINGS, "target", 1.2, "2026-27", M),
        ),
        h2("B4. Payments to date"),
        table(
            "",
            "Financial year",
            (col("Due, £m", measure=PAYMENT, basis="target"), col("Paid, £m", measure=PAYMENT, basis="actual"), col("Decision")),
            row("2022-23", 6.0, 6.0, "Paid in full, 30 March 2023", period="2022-23"),
            row("2023-24", 1.5, 1.5, "Paid in full", period="2023-24"),
            row("2024-25", 1.5, 0.8, "Balance withheld until revised plan is agreed", period="2024-25"),
            unit=M,
            show=ONE,
        ),
        h2("B5. Savings delivered"),
        p(
            "Savings were £1.1 million in 2023-24 and £2.0 million in 2024-25. The largest part comes from pupils taking up local places instead of places "
            "in the independent sector; fees contributed £0.4 million in 2024-25. The authority expects £3.1 million in 2025-26.",
            says(SAVINGS, "actual", 1.1, "2023-24", M),
            says(SAVINGS, "actual", 2.0, "2024-25", M),
            says(SAVINGS, "actual", 0.4, "2024-25", M, scope="fees", doubtful=True),
            says(SAVINGS, "forecast", 3.1, "2025-26", M),
        ),
    ),
    ("pdf-typst", "docx", "html"),
    PART,
    "agreement",
    "Stourleigh",
)  # fmt: skip


# --- The Department's template printed: a summary, then one table for each kind of placement with both forecasts, and commentary --

_HADDEN = (
    col("2024-25 outturn", period="2024-25", basis="actual", final=True),
    col("2025-26 forecast", period="2025-26"),
    col("2026-27 forecast", period="2026-27"),
    col("2027-28 forecast", period="2027-28"),
)


def _sheet(title, measure, unmitigated, mitigated, spend, cost=()):
    """One sheet of the template: numbers with both forecasts, the average cost where given, and the spending."""
    costs = (
        row(
            "Average cost per placement, £ (mitigated)",
            *cost,
            measure=COST,
            basis="target",
            unit="gbp",
            scope=title.split(". ")[1],
        )
        if cost
        else None
    )
    return table(
        title,
        "",
        _HADDEN,
        row("Number of EHCPs (unmitigated)", *unmitigated, measure=measure, basis="forecast"),
        row("Number of EHCPs (mitigated)", *mitigated, measure=measure, basis="target"),
        *((costs,) if costs else ()),
        row("Total expenditure, £000 (mitigated)", *spend),
    )


HADDENBRIDGE = Document(
    "haddenbridge_dsg_template",
    "Haddenbridge DSG management plan, version 4 (printed from the DfE template)",
    (
        h1("Introduction"),
        p("Local authority: Haddenbridge. LA number: 887. Template: version 10. Date of completion: 28 May 2025. Years are financial years. Surpluses are shown with a minus."),
        p(
            "Haddenbridge has 71 schools and 26,900 pupils. The account was in surplus until 2019-20. Since then spending on high needs has grown faster "
            "than the grant, and the cumulative deficit was £15.9m at the end of 2024-25. This plan explains how we intend to bring the account to in-year "
            "balance by 2029-30.",
            says(DEFICIT, "actual", 15.9, "2024-25", M),
            says(IN_YEAR, "target", None, "2029-30", direction="reach"),
        ),
        h1("Financial summary"),
        table(
            "Table 1. DSG position, £m",
            "",
            _HADDEN,
            row("High needs block allocation", "35.1", "37.0", "38.1", "39.2"),
            row("Block transfers in", "0.6", "0.7", "0.7", "0.7"),
            row("Unmitigated high needs expenditure", "41.0", "44.9", "48.3", "51.9"),
            row("Unmitigated in-year deficit / (surplus)", 5.3, 7.2, 9.5, 12.0, measure=IN_YEAR, basis="forecast"),
            row("Unmitigated cumulative deficit", 15.9, 23.1, 32.6, 44.6, measure=DEFICIT, basis="forecast"),
            row("Planned savings and cost avoidance", None, 0.8, 3.4, 7.1, measure=SAVINGS, basis="target"),
            row("Mitigated high needs expenditure", "41.0", "44.1", "44.9", "44.8"),
            row("Mitigated in-year deficit / (surplus)", 5.3, 6.4, 6.1, 4.9, measure=IN_YEAR, basis="target"),
            row("Mitigated cumulative deficit", 15.9, 22.3, 28.4, 33.3, measure=DEFICIT, basis="target"),
            unit=M,
            show=ONE,
        ),
        p(
            "Commentary. The unmitigated forecast holds the growth of the last three years. In the mitigated forecast, the deficit peaks at £36.2m at the end "
            "of 2028-29; without the plan it would be £59.1m at the end of 2028-29. The in-year deficit falls to £2.9m in 2028-29. The in-year deficit "
            "was £4.1m in 2023-24.",
            says(DEFICIT, "target", 36.2, "2028-29", M),
            says(DEFICIT, "forecast", 59.1, "2028-29", M),
            says(IN_YEAR, "target", 2.9, "2028-29", M),
            says(IN_YEAR, "actual", 4.1, "2023-24", M),
        ),
        p("The minimum funding guarantee and the early years block are not affected. Early years closed 2024-25 with a surplus of £0.3m, which has been set aside for the block."),
        h1("Children and young people"),
        table(
            "Table 2. Total number of EHCPs, all ages",
            "",
            _HADDEN,
            row("Unmitigated", 1842, 2010, 2175, 2340, basis="forecast"),
            row("Mitigated", 1842, 1960, 2030, 2070, basis="target"),
            row("Difference", "", "50", "145", "270"),
            measure=PLANS,
        ),
        p(
            "Commentary. There were 1,688 EHCPs in 2023-24. Growth was 9.1% in 2024-25. The plan reduces growth to 3.6% in 2026-27 and 0.7% in 2028-29. The rate of plans is 44 per 1,000 "
            "population aged 0 to 25; the rate for our statistical neighbours is 47.",
            says(PLANS, "actual", 1688, "2023-24"),
            says(PLANS, "actual", 9.1, "2024-25", "percent", form="change", direction="increase"),
            says(PLANS, "target", 3.6, "2026-27", "percent", form="change"),
            says(PLANS, "target", 0.7, "2028-29", "percent", form="change"),
            *maybe(PLANS, "actual", 44, "", "2024-25", "2025", unit="per_1000"),
        ),
        p("The assumptions behind the mitigated forecast are:"),
        b(
            "requests for assessment fall from 441 in 2024-25 to 400 in 2026-27;",
            says(REQUESTS, "actual", 441, "2024-25"),
            says(REQUESTS, "target", 400, "2026-27", baseline=441, direction="reduce"),
        ),
        b(
            "new plans fall to 265 in 2026-27 and 240 in 2028-29 (there were 309 in 2024-25); and",
            says(NEW, "target", 265, "2026-27", direction="reduce"),
            says(NEW, "target", 240, "2028-29", direction="reduce"),
            says(NEW, "actual", 309, "2024-25"),
        ),
        b(
            "plans ceased rise from 155 in 2024-25 to 195 in 2026-27, as reviews for those aged 19 and over are brought up to date.",
            says(CEASED, "actual", 155, "2024-25"),
            says(CEASED, "target", 195, "2026-27", baseline=155, direction="increase"),
        ),
        h1("Placements"),
        h2("3.1 Mainstream schools or academies placements"),
        _sheet(
            "Table 3. Mainstream schools or academies",
            MAINSTREAM,
            (741, 800, 855, 910),
            (741, 812, 868, 915),
            ("6,224", "6,983", "7,552", "8,052"),
        ),
        p(
            "Commentary. We will fund inclusion through clusters, with a cluster fund of £1.1m from September 2025. By January 2029 we want 46% of pupils with a "
            "plan to be in a mainstream school; it was 40% in January 2025.",
            says(MAINSTREAM, "target", 46, "2029-01", "percent", direction="increase"),
            says(MAINSTREAM, "actual", 40, "2025-01", "percent"),
        ),
        h2("3.2 Resourced provision or SEN Units placements"),
        _sheet(
            "Table 4. Resourced provision or SEN units",
            BASES,
            (66, 68, 70, 72),
            (66, 90, 122, 146),
            ("1,142", "1,584", "2,184", "2,657"),
        ),
        p(
            "Commentary. 24 new places open in September 2025 at Castle Mead and Abbey Road. A further 36 will open by September 2026 and 32 by September "
            "2027. A place cost £17,300 in 2024-25 and is expected to cost £17,900 in 2026-27.",
            says(NEW_BASES, "target", 24, "2025-09", direction="increase"),
            says(NEW_BASES, "target", 36, "2026-09", direction="increase"),
            says(NEW_BASES, "target", 32, "2027-09", direction="increase"),
            says(COST, "actual", 17300, "2024-25", "gbp", scope="bases"),
            says(COST, "target", 17900, "2026-27", "gbp", scope="bases", doubtful=True),
            *maybe(COST, "forecast", 17900, "2026-27", unit="gbp", scope="bases"),
        ),
        h2("3.3 Maintained special schools or special academies placements"),
        _sheet(
            "Table 5. Maintained special schools or special academies",
            SPECIAL,
            (489, 520, 545, 570),
            (489, 509, 521, 528),
            ("11,443", "12,267", "12,869", "13,358"),
            (23400, 24100, 24700, 25300),
        ),
        p(
            "Commentary. The Willows will grow by 30 places in September 2026. We are not planning any other new special school places; the free school bid was not successful.",
            says(NEW_SPECIAL, "target", 30, "2026-09", direction="increase"),
        ),
        h2("3.4 Non-maintained special schools or independent (NMSS or independent) placements"),
        table(
            "Table 6. NMSS or independent",
            ("", "Forecast"),
            _HADDEN,
            row(("Autistic spectrum disorder", "Mitigated"), 68, 70, 64, 57, basis="target", scope="ASD"),
            row(("Social, emotional and mental health", "Mitigated"), 57, 58, 53, 46, basis="target", scope="SEMH"),
            row(("Other primary need", "Mitigated"), 21, 20, 18, 16, basis="target", scope="other need"),
            row(("All", "Mitigated"), 146, 148, 135, 119, basis="target"),
            row(("All", "Unmitigated"), 146, 168, 191, 215, basis="forecast"),
            row(("Average cost, £", "Mitigated"), 59800, 61500, 62500, 63500, measure=COST, basis="target", unit="gbp", scope="NMSS or independent"),
            measure=INDEPENDENT,
        ),
        p(
            "Commentary. Our main aim is to reduce our reliance on independent placements. There were 127 placements in 2023-24 and 146 in 2024-25. By "
            "2028-29 we plan to have 103. Of the 146, 19 are residential; we want no more than 14 residential placements by March 2028. No new "
            "independent placement is made without the agreement of the Assistant Director.",
            says(INDEPENDENT, "target", None, direction="reduce"),
            says(INDEPENDENT, "actual", 127, "2023-24"),
            says(INDEPENDENT, "actual", 146, "2024-25"),
            says(INDEPENDENT, "target", 103, "2028-29"),
            *maybe(RESIDENTIAL, "actual", 19, "2024-25", ""),
            says(RESIDENTIAL, "target", 14, "2028-03", direction="at_most"),
        ),
        h2("3.5 Hospital schools or alternative provision (AP) placements"),
        p(
            "35 pupils with an EHCP were in AP or hospital schools in 2024-25. The mitigated forecast is 33 in 2026-27 and 28 in 2028-29; the unmitigated "
            "forecast for 2028-29 is 51. A further 94 pupils without an EHCP used AP in 2024-25.",
            says(AP, "actual", 35, "2024-25"),
            says(AP, "target", 33, "2026-27"),
            says(AP, "target", 28, "2028-29"),
            says(AP, "forecast", 51, "2028-29"),
            *maybe(AP, "actual", 94, "2024-25"),
        ),
        h2("3.6 Post 16 and further education (FE) placements"),
        _sheet(
            "Table 7. Post 16 and FE",
            LATER,
            (276, 310, 350, 388),
            (276, 280, 268, 252),
            ("3,367", "3,500", "3,430", "3,301"),
        ),
        p(
            "Commentary. 276 young people were in colleges and sixth forms in 2024-25. Nine of them were in specialist colleges at an average cost of "
            "£71,000 in 2024-25. A new panel will consider moves to adult services from age 18.",
            says(LATER, "actual", 276, "2024-25"),
            says(LATER, "actual", 9, "2024-25", doubtful=True),
            *maybe(LATER, "actual", 9, ""),
            says(COST, "actual", 71000, "2024-25", "gbp"),
        ),
        h2("3.7 Other placements or direct payments"),
        p(
            "Direct payments and bespoke packages of education otherwise than at school stood at 42 in March 2025, having been 28 in March 2023. The plan is "
            "to have 35 by March 2027 and no more than 30 by March 2029.",
            says(EOTAS, "actual", 42, "2025-03"),
            says(EOTAS, "actual", 28, "2023-03"),
            says(EOTAS, "target", 35, "2027-03"),
            says(EOTAS, "target", 30, "2029-03", direction="at_most"),
        ),
        h1("Governance and co-production"),
        table(
            "Table 8. Savings by project, £000",
            ("Project", "Senior responsible officer"),
            (col("2026-27", period="2026-27"), col("2027-28", period="2027-28"), col("Confidence")),
            row(("Cluster inclusion", "Head of Education Partnerships"), 700, 1500, "Medium", scope="Cluster inclusion"),
            row(("Resourced provision", "Head of Place Planning"), 1250, 2600, "High", scope="Resourced provision"),
            row(("Independent sector", "Head of Commissioning"), 950, 1900, "Medium", scope="Independent sector"),
            row(("Post 16", "Head of SEND"), 500, 1100, "Low", scope="Post 16"),
            row(("Total", ""), 3400, 7100, ""),
            measure=SAVINGS,
            basis="target",
            unit=K,
        ),
        p(
            "Savings of £11.6m are planned in 2028-29, of which £4.0m comes from resourced provision. The plan was written with the parent carer forum, which "
            "held four meetings in which 63 families took part. Families asked above all for plans on time: 57% were issued within 20 weeks in 2024, and "
            "our target is 75% in 2026. 33 appeals were registered in 2024 and 71 requests were refused in 2024-25. Schools Forum saw the plan on 19 June 2025 and will see it again each term.",
            says(SAVINGS, "target", 11.6, "2028-29", M),
            *maybe(SAVINGS, "target", 4.0, "2028-29", unit=M),
            says(TIMELY, "actual", 57, "2024", "percent"),
            says(TIMELY, "target", 75, "2026", "percent"),
            says(APPEALS, "actual", 33, "2024"),
            says(REFUSED, "actual", 71, "2024-25"),
        ),
    ),
    ("docx", "pdf-sideways", "xlsx"),
    PART,
    "plan",
    "Haddenbridge",
)  # fmt: skip


# --- A corporate report at the year's end: other services beside SEND, quarters beside outturn, exceptions, targets for next year --


def _quarters(measure, values, unit="count", show=count):
    """Cells of quarters 1 to 4, whose period no year, month or day names."""
    return tuple(
        said(show(v), *maybe(measure, "actual", v, "", "2025-26", month, f"{month}-{day}", unit=unit))
        for v, (month, day) in zip(
            values, (("2025-06", 30), ("2025-09", 30), ("2025-12", 31), ("2026-03", 31)), strict=True
        )
    )


_CARROWBY_YEAR = (
    col("2024/25", period="2024-25", basis="actual"),
    col("2025/26 outturn", period="2025-26", basis="actual"),
    col("2025/26 target", period="2025-26", basis="target"),
    col("RAG"),
    col("Direction of travel"),
    col("2026/27 target", period="2026-27", basis="target"),
)

CARROWBY = Document(
    "carrowby_corporate_q4",
    "Carrowby Council: corporate performance report, quarter 4 and year end 2025/26",
    (
        h1("Corporate performance report: quarter 4 and year end 2025/26"),
        table(
            "",
            "Report to",
            (col("Cabinet, 16 June 2026"),),
            row("Portfolio holder", "Leader of the Council"),
            row("Report of", "Director of Strategy and Transformation"),
            row("Wards affected", "All"),
            row("Key decision", "No"),
        ),
        h2("1. Introduction"),
        p(
            "This report covers the 42 measures of the Council Plan. Quarter 4 ran from 1 January to 31 March 2026 and all years are financial years. At year "
            "end, 24 measures are green, 11 are amber and seven are red. A measure is amber if it is within 5% of its target."
        ),
        h2("2. Summary by theme"),
        table(
            "Table 1: Measures by theme",
            "Theme",
            (col("Green"), col("Amber"), col("Red"), col("Not rated")),
            row("A clean and green borough", "9", "2", "1", "0"),
            row("Homes and growth", "6", "4", "2", "1"),
            row("Best start for children", "5", "3", "4", "0"),
            row("Living well", "4", "2", "0", "0"),
        ),
        p("Recycling reached 47.1% (target 48%), 312 affordable homes were completed (target 300) and rent collection was 97.4%. Sickness absence fell to 8.9 days for each employee."),
        h2("3. Best start for children: SEND"),
        table(
            "Table 2: SEND measures of activity",
            ("Ref", "Measure"),
            _CARROWBY_YEAR,
            row(("CH21", "Requests for an EHC needs assessment"), 618, 651, 600, "Red", "Worse", 610, measure=REQUESTS),
            row(("CH22", "New EHC plans issued"), 421, 448, 400, "Red", "Worse", 410, measure=NEW),
            row(("CH23", "New EHC plans issued within 20 weeks (excluding exceptions)"), 49.8, 63.5, 65.0, "Amber", "Better", 72.0, measure=TIMELY, unit="percent", show=lambda v: f"{v}%"),
            row(("CH24", "EHC plans ceased"), 198, 231, 225, "Green", "Better", 240, measure=CEASED),
            row(("CH25", "Appeals lodged with the SEND Tribunal"), 77, 84, 75, "Red", "Worse", 75, measure=APPEALS),
            row(("CH26", "Annual reviews completed on time"), "61%", "70%", "75%", "Amber", "Better", "80%"),
        ),
        table(
            "Table 3: SEND measures at the end of the period",
            ("Ref", "Measure"),
            (
                col("March 2025", period="2025-03", basis="actual"),
                col("March 2026", period="2026-03", basis="actual"),
                col("Target March 2026", period="2026-03", basis="target"),
                col("RAG"),
                col("Target March 2027", period="2027-03", basis="target"),
            ),
            row(("CH27", "EHC plans maintained"), 2733, 2941, 2850, "Red", 3060, measure=PLANS),
            row(("CH28", "Children with a plan in mainstream schools"), 41, 42, 43, "Amber", 44, measure=MAINSTREAM, unit="percent", show=percent),
            row(("CH29", "Children in independent or non-maintained special schools"), 206, 198, 200, "Green", 185, measure=INDEPENDENT),
            row(("CH30", "Children and young people placed outside the borough"), 341, 337, 330, "Amber", 320, measure=AWAY),
            row(("CH31", "Children electively home educated (all)"), _perhaps("512", EOTAS, "actual", 512, "2025-03"), _perhaps("566", EOTAS, "actual", 566, "2026-03"), "-", "Not rated", "-"),
        ),
        table(
            "Table 4: Selected measures by quarter, 2025/26",
            "Measure",
            (col("Q1"), col("Q2"), col("Q3"), col("Q4")),
            row("Requests for an EHC needs assessment", *_quarters(REQUESTS, (189, 128, 171, 163))),
            row("New plans within 20 weeks", *_quarters(TIMELY, (55.2, 60.9, 66.4, 71.8), "percent", lambda v: f"{v}%")),
            row("New EHC plans issued", *_quarters(NEW, (117, 102, 120, 109))),
            row("Average wait for an educational psychologist’s advice, weeks", "11", "10", "9", "8"),
        ),
        p("Commentary on red and amber measures:"),
        b(
            "CH21. Requests rose by 5% in 2025/26 to 651. Requests from parents made up 58% of the total. The advice line and the inclusion framework "
            "were not in place until January 2026.",
            says(REQUESTS, "actual", 5, "2025-26", "percent", form="change", direction="increase"),
            *maybe(REQUESTS, "actual", 58, "2025-26", "", unit="percent"),
        ),
        b(
            "CH23. Performance was 63.5% for the year against a target of 65%. We expect to reach 72% in 2026/27 and to issue 80% of plans within 20 weeks by March 2028.",
            says(TIMELY, "actual", 63.5, "2025-26", "percent"),
            *maybe(TIMELY, "actual", 63.5, "", unit="percent"),
            *maybe(TIMELY, "target", 65, "", unit="percent"),
            says(TIMELY, "target", 72, "2026-27", "percent"),
            *maybe(TIMELY, "forecast", 72, "2026-27", unit="percent"),
            says(TIMELY, "target", 80, "2028-03", "percent", doubtful=True),
            *maybe(TIMELY, "forecast", 80, "2028-03", unit="percent"),
        ),
        b(
            "CH25. 84 appeals were lodged in 2025/26, of which 49 concerned the school named in section I. The target of 75 is unchanged for 2026/27.",
            says(APPEALS, "actual", 84, "2025-26"),
            *maybe(APPEALS, "actual", 49, "2025-26", ""),
            says(APPEALS, "target", 75, "2026-27"),
        ),
        b(
            "CH27. There were 2,941 plans at 31 March 2026, 91 more than planned. The refreshed DSG management plan limits growth in plans to 4% in 2026/27.",
            says(PLANS, "actual", 2941, "2026-03-31"),
            *maybe(PLANS, "actual", 91, "2026-03-31", ""),
            *maybe(PLANS, "actual", 91, "2026-03-31", "", **UP),
            says(PLANS, "target", 4, "2026-27", "percent", form="change", direction="at_most"),
        ),
        b(
            "CH24 and CH29 are green. 231 plans ceased in 2025/26, most of them at the end of Year 11 or Year 14. The number of children in independent or "
            "non-maintained special schools fell from 206 in March 2025 to 198 in March 2026, the first fall since 2019. We want no more than 160 by March 2029.",
            says(CEASED, "actual", 231, "2025-26"),
            says(INDEPENDENT, "actual", 206, "2025-03"),
            says(INDEPENDENT, "actual", 198, "2026-03", baseline=206),
            says(INDEPENDENT, "target", 160, "2029-03", direction="at_most"),
        ),
        p("Other points from the SEND service in the year:"),
        b(
            "24% of requests were refused in 2025/26, compared with 21% in 2024/25;",
            says(REFUSED, "actual", 24, "2025-26", "percent"),
            says(REFUSED, "actual", 21, "2024-25", "percent"),
        ),
        b(
            "77 children had packages of education otherwise than at school in March 2026, 12 more than in March 2025, and we plan to reduce this to 65 by March 2027;",
            says(EOTAS, "actual", 77, "2026-03"),
            *maybe(EOTAS, "actual", 12, "2026-03", "", **UP),
            *maybe(EOTAS, "actual", 12, "2026-03", ""),
            says(EOTAS, "target", 65, "2027-03", direction="reduce"),
        ),
        b(
            "38 new places in resource bases opened in September 2025 and 151 pupils were in resource bases in March 2026;",
            says(NEW_BASES, "actual", 38, "2025-09", direction="increase"),
            says(BASES, "actual", 151, "2026-03"),
        ),
        b(
            "27 children were in residential schools in March 2026 (31 in March 2025), and the aim is 22 by March 2028; and",
            says(RESIDENTIAL, "actual", 27, "2026-03"),
            says(RESIDENTIAL, "actual", 31, "2025-03"),
            says(RESIDENTIAL, "target", 22, "2028-03"),
        ),
        b("the parent carer forum’s survey had 388 replies, and 52% were satisfied with the support that their child receives (46% in 2024/25)."),
        h2("4. Measures off target: what we are doing"),
        table(
            "Table 5: Exception reports, children’s services",
            ("Ref", "Lead"),
            (col("Cause"), col("Action"), col("Expected result")),
            row(
                ("CH22", "Head of SEND"),
                "More assessments agreed; four caseworkers left in the year",
                "Decision panel to meet weekly",
                _aim("No more than 105 new plans in the quarter to June 2026", NEW, 105, "2026-06", direction="at_most", doubtful=True),
            ),
            row(
                ("CH28", "Head of Inclusion"),
                "Secondary schools say that they lack space",
                _aim("Open 45 places in enhanced resource bases by September 2026", NEW_BASES, 45, "2026-09", direction="increase"),
                _aim("44% in mainstream schools by March 2027", MAINSTREAM, 44, "2027-03", "percent"),
            ),
            row(
                ("CH30", "Commissioning Manager"),
                "No local school for girls with anxiety",
                _aim("Fernley Centre to open with 24 special school places in January 2027", NEW_SPECIAL, 24, "2027-01", direction="increase"),
                _aim("Ten fewer children outside the borough by March 2027", AWAY, 10, "2027-03", form="change", direction="reduce"),
            ),
            row(("CH12", "Head of Youth Justice"), "Small cohort of 31", "Mentoring by three charities", "First-time entrants below 140 per 100,000"),
        ),
        h2("5. Best start for children: other measures"),
        table(
            "Table 6: Social care and schools",
            ("Ref", "Measure"),
            (col("2024/25"), col("2025/26 outturn"), col("2025/26 target"), col("RAG"), col("England")),
            row(("CH01", "Children in care per 10,000"), "81", "79", "78", "Amber", "70"),
            row(("CH04", "Social worker vacancy rate"), "17%", "12%", "14%", "Green", "17.3%"),
            row(("CH15", "Good level of development, age 5"), "65.1%", "67.0%", "68.0%", "Amber", "68.3%"),
            row(("CH17", "Persistent absence, secondary"), "27.9%", "25.2%", "24.0%", "Amber", "23.8%"),
        ),
        h2("6. Financial outturn"),
        table(
            "Table 7: Revenue outturn 2025/26, £m",
            "Service",
            (col("Budget"), col("Outturn"), col("Variance"), col("Variance at Q3")),
            row("Children’s social care", "61.20", "63.95", "2.75", "2.40"),
            row("Home to school transport (SEND)", "11.40", "12.05", "0.65", "0.80"),
            row("Education services", "7.85", "7.60", "(0.25)", "(0.10)"),
            row(
                "DSG: in-year deficit",
                _aim("6.90", IN_YEAR, 6.9, "2025-26", M),
                _act("8.35", IN_YEAR, 8.35, "2025-26", M),
                said("1.45", *maybe(IN_YEAR, "actual", 1.45, "2025-26", "", unit=M), *maybe(IN_YEAR, "actual", 1.45, "2025-26", "", unit=M, **UP)),
                said("1.10", *maybe(IN_YEAR, "forecast", 1.1, "2025-26", "", unit=M), *maybe(IN_YEAR, "forecast", 1.1, "2025-26", "", unit=M, **UP)),
            ),
        ),
        p(
            "The cumulative DSG deficit was £31.2m at 31 March 2026 (£22.9m at 31 March 2025). It is held in an unusable reserve under the statutory "
            "override. The budget for 2026/27 provides for an in-year deficit of £7.1m after savings of £3.4m.",
            says(DEFICIT, "actual", 31.2, "2026-03-31", M),
            says(DEFICIT, "actual", 22.9, "2025-03-31", M),
            says(IN_YEAR, "target", 7.1, "2026-27", M),
            says(SAVINGS, "target", 3.4, "2026-27", M),
        ),
        p(
            "Savings of £1.9m were made on high needs in 2025/26, against a plan of £2.6m. The average cost of an independent placement was £62,700 in 2025/26, up from £60,300 in 2024/25.",
            says(SAVINGS, "actual", 1.9, "2025-26", M),
            says(SAVINGS, "target", 2.6, "2025-26", M),
            says(COST, "actual", 62700, "2025-26", "gbp", baseline=60300),
            says(COST, "actual", 60300, "2024-25", "gbp"),
        ),
        h2("7. Risk register: extract"),
        table(
            "Table 8: Corporate risks with a score of 15 or more",
            "Risk",
            (col("Score, March 2025"), col("Score, March 2026"), col("Target score"), col("Owner")),
            row("DSG deficit cannot be recovered before the statutory override ends", "20", "20", "12", "Section 151 Officer"),
            row("Cyber attack", "16", "15", "12", "Head of ICT"),
            row("Demand for adult social care exceeds budget", "16", "20", "12", "Director of Adult Services"),
        ),
        p("The next report, on quarter 1 of 2026/27, will be made to Cabinet on 15 September 2026. Questions to performance@carrowby.example."),
    ),
    ("docx", "pdf-zebra", "html"),
    PART,
    "kpi",
    "Carrowby",
)  # fmt: skip


# --- A budget report: the service's budget, savings of the General Fund and of the DSG kept apart, activity and unit cost, tracking --

_GRANTHOPE_SAVED = (
    col("2026/27", period="2026-27"),
    col("2027/28", period="2027-28"),
    col("2028/29", period="2028-29"),
    col("Total"),
    col("Confidence"),
)


def _in_all(value, scope=""):
    """A total of savings added in each of three years."""
    return said(count(value), *maybe(SAVINGS, "target", value, "", "2028-29", unit=K, scope=scope))


GRANTHOPE = Document(
    "granthope_budget_savings",
    "Granthope City Council: Children’s Services budget 2026/27 and savings 2026/27 to 2028/29",
    (
        h1("Children’s Services: budget 2026/27 and savings proposals"),
        p("Children and Young People Scrutiny Committee, 20 January 2026. Report of the Executive Director of Children’s Services and the Director of Finance. All years are financial years."),
        h2("1. Summary"),
        c("1.1", "The proposed General Fund budget for Children’s Services is £94.6m in 2026/27, an increase of £5.1m. Savings of £4.2m are proposed over three years."),
        c(
            "1.2",
            "The Dedicated Schools Grant (DSG) is ring-fenced and is shown separately in section 4. The high needs block is forecast to overspend by £8.2m in "
            "2025/26. The proposed budget for 2026/27 is set with an overspend of £8.9m, after savings of £2.1m.",
            says(IN_YEAR, "forecast", 8.2, "2025-26", M),
            says(IN_YEAR, "target", 8.9, "2026-27", M),
            says(SAVINGS, "target", 2.1, "2026-27", M),
        ),
        h2("2. Proposed budget"),
        table(
            "Table 1: General Fund budget by service, £000",
            "Service",
            (col("2025/26 budget"), col("Inflation"), col("Pressures"), col("Savings"), col("2026/27 budget")),
            row("Placements for children in care", "38,410", "1,240", "2,150", "(900)", "40,900"),
            row("Social work teams", "22,730", "680", "400", "(250)", "23,560"),
            row("Home to school transport", "13,060", "520", "1,310", "(310)", "14,580"),
            row("SEND statutory service and educational psychology", "4,120", "120", "260", "0", "4,500"),
            row("Early help and youth", "11,180", "290", "0", "(410)", "11,060"),
            row("Total", "89,500", "2,850", "4,120", "(1,870)", "94,600"),
        ),
        c("2.1", "The pressure on transport reflects 146 more pupils carried and contracts re-let at prices 7% higher. The SEND statutory service gains five caseworkers."),
        h2("3. General Fund savings"),
        table(
            "Table 2: Savings proposals, General Fund, £000",
            ("Ref", "Proposal"),
            (col("2026/27"), col("2027/28"), col("2028/29"), col("Posts")),
            row(("CS1", "Residential homes for children in care: two homes opened in-house"), "600", "500", "0", "+14.0"),
            row(("CS2", "Foster carers: 30 more in three years"), "300", "350", "350", "0"),
            row(("CS3", "Agency social workers replaced"), "250", "150", "0", "0"),
            row(("CS4", "Transport: routes, independent travel training and personal budgets"), "310", "420", "150", "0"),
            row(("CS5", "Family hubs: buildings"), "410", "280", "130", "-6.5"),
            row(("", "Total"), "1,870", "1,700", "630", "+7.5"),
        ),
        n("None of the savings in table 2 falls to the DSG."),
        h2("4. The Dedicated Schools Grant"),
        table(
            "Table 3: High needs block and the DSG deficit, £m",
            "",
            (
                col("2024/25 outturn", period="2024-25", basis="actual", final=True),
                col("2025/26 forecast", period="2025-26", basis="forecast", final=True),
                col("2026/27 budget", period="2026-27"),
                col("2027/28 plan", period="2027-28"),
                col("2028/29 plan", period="2028-29"),
            ),
            row("High needs allocation", "51.9", "54.8", "56.2", "57.7", "59.2"),
            row("Spending before savings", "58.5", "63.0", "67.2", "71.3", "75.3"),
            row("Overspend before savings", None, None, 11.0, 13.6, 16.1, measure=IN_YEAR, basis="forecast"),
            row("Savings (cumulative effect)", None, None, 2.1, 5.4, 9.3, measure=SAVINGS, basis="target"),
            row("In-year overspend", 6.6, 8.2, 8.9, 8.2, 6.8, measure=IN_YEAR, basis="target"),
            row("Cumulative DSG deficit at 31 March", 19.8, 28.0, 36.9, 45.1, 51.9, measure=DEFICIT, basis="target"),
            unit=M,
            show=ONE,
        ),
        c(
            "4.1",
            "The cumulative DSG deficit was £19.8m at 31 March 2025. Without savings it would reach £68.7m by 31 March 2029. The plan does not bring the "
            "account into balance within three years; officers estimate that this will be achieved in 2032/33.",
            says(DEFICIT, "actual", 19.8, "2025-03-31", M),
            says(DEFICIT, "forecast", 68.7, "2029-03-31", M),
            *maybe(IN_YEAR, "target", None, "2032-33", direction="reach"),
            *maybe(IN_YEAR, "forecast", None, "2032-33", direction="reach"),
        ),
        c("4.2", "The number of Education, Health and Care Plans (EHCPs) drives spending:"),
        b(
            "there were 2,604 EHCPs in January 2025 and we expect 2,850 in January 2026;",
            says(PLANS, "actual", 2604, "2025-01"),
            says(PLANS, "forecast", 2850, "2026-01"),
        ),
        b(
            "the budget assumes that growth slows to 6% in 2026 and 4% in 2027, from 9.4% in 2025;",
            says(PLANS, "target", 6, "2026", "percent", form="change", doubtful=True),
            says(PLANS, "target", 4, "2027", "percent", form="change", doubtful=True),
            *maybe(PLANS, "forecast", 6, "2026", unit="percent", form="change", direction="increase"),
            *maybe(PLANS, "forecast", 4, "2027", unit="percent", form="change", direction="increase"),
            says(PLANS, "actual", 9.4, "2025", "percent", form="change", direction="increase", doubtful=True),
        ),
        b(
            "the average cost of an independent placement rose from £55,100 in 2023/24 to £59,400 in 2024/25; and",
            says(COST, "actual", 55100, "2023-24", "gbp"),
            says(COST, "actual", 59400, "2024-25", "gbp", baseline=55100),
        ),
        b(
            "87 children received tuition or other education otherwise than at school in December 2025, compared with 54 in December 2023.",
            says(EOTAS, "actual", 87, "2025-12"),
            says(EOTAS, "actual", 54, "2023-12"),
        ),
        c(
            "4.3",
            "The service received 598 requests for assessment in 2024/25 and issued 366 new plans in 2024/25, 52% of them within 20 weeks. It forecasts 640 requests in 2025/26.",
            says(REQUESTS, "actual", 598, "2024-25"),
            says(NEW, "actual", 366, "2024-25"),
            says(TIMELY, "actual", 52, "2024-25", "percent"),
            says(REQUESTS, "forecast", 640, "2025-26"),
        ),
        h2("5. DSG savings"),
        table(
            "Table 4: Savings proposals, DSG, £000 (additional in each year)",
            ("Ref", "Proposal"),
            _GRANTHOPE_SAVED,
            row(("D1", "Resource bases in place of independent placements"), 650, 1250, 1500, _in_all(3400, "D1"), "High", scope="D1"),
            row(("D2", "Independent sector: fees and step-down"), 800, 900, 1000, _in_all(2700, "D2"), "Medium", scope="D2"),
            row(("D3", "Post-16: pathways and costs shared with adult services"), 350, 550, 600, _in_all(1500, "D3"), "Medium", scope="D3"),
            row(("D4", "Tuition and EOTAS: return to school"), 300, 600, 800, _in_all(1700, "D4"), "Low", scope="D4"),
            row(("", "Total"), 2100, 3300, 3900, said("9,300", *maybe(SAVINGS, "target", 9300, "", unit=K)), ""),
            measure=SAVINGS,
            basis="target",
            unit=K,
        ),
        c(
            "5.1",
            "D1. Five bases with 80 places will open: 32 places in September 2026 and 48 in September 2027. Each place filled saves about £38,000 a year. "
            "The aim is that no more than 165 children are in independent special schools by March 2029.",
            says(NEW_BASES, "target", 32, "2026-09", direction="increase"),
            says(NEW_BASES, "target", 48, "2027-09", direction="increase"),
            *maybe(NEW_BASES, "target", 80, "", "2027-09", direction="increase"),
            *maybe(SAVINGS, "target", 38000, "", unit="gbp"),
            *maybe(COST, "target", 38000, "", unit="gbp", **DOWN),
            says(INDEPENDENT, "target", 165, "2029-03", direction="at_most"),
        ),
        c(
            "5.2",
            "D3. 340 young people in further education had a plan in December 2025. The number is planned to fall to 300 by December 2028 as more move into work or adult services.",
            says(LATER, "actual", 340, "2025-12"),
            says(LATER, "target", 300, "2028-12", direction="reduce"),
        ),
        c(
            "5.3",
            "D4. We will review every tuition package within 12 weeks and reduce the number of children with EOTAS to 60 by December 2027.",
            says(EOTAS, "target", 60, "2027-12", direction="reduce"),
        ),
        c(
            "5.4",
            "D2. There were 214 children in independent and non-maintained special schools in December 2025, 23 of them in residential placements. We will cap "
            "fee increases at 4% and aim for 18 residential placements by March 2028.",
            says(INDEPENDENT, "actual", 214, "2025-12"),
            *maybe(RESIDENTIAL, "actual", 23, "2025-12", ""),
            *maybe(COST, "target", 4, "", unit="percent", form="change", direction="at_most"),
            says(RESIDENTIAL, "target", 18, "2028-03"),
        ),
        c(
            "5.5",
            "Savings to the DSG of £0.9m were made in 2024/25. Members asked in November how many more children would be in mainstream schools: the plan is for 47% "
            "of those with a plan by January 2029, against 43% in January 2025.",
            says(SAVINGS, "actual", 0.9, "2024-25", M),
            says(MAINSTREAM, "target", 47, "2029-01", "percent"),
            says(MAINSTREAM, "actual", 43, "2025-01", "percent"),
        ),
        h2("6. Activity behind the budget"),
        table(
            "Table 5: Number of placements and cost, high needs block",
            "Type of placement",
            (
                col("Forecast average number 2025/26", period="2025-26", basis="forecast"),
                col("Planned average number 2026/27", period="2026-27", basis="target"),
                col("Planned average cost 2026/27, £"),
                col("Budget 2026/27, £m"),
            ),
            *(
                row(name, before, after, said(count(cost), says(COST, "target", cost, "2026-27", "gbp", scope=name)), budget, measure=measure)
                for name, measure, before, after, cost, budget in (
                    ("City special schools", SPECIAL, 702, 716, 27400, "19.6"),
                    ("Resource bases", BASES, 118, 142, 19800, "2.8"),
                    ("Independent and non-maintained special schools", INDEPENDENT, 214, 206, 62000, "12.8"),
                    ("Mainstream schools (top-up)", MAINSTREAM, 1124, 1230, 8300, "10.2"),
                    ("Alternative provision with a plan", AP, 46, 42, 23500, "1.0"),
                    ("Further education colleges", LATER, 338, 332, 10600, "3.5"),
                )
            ),
            row("Hospital education, services and places", "", "", "", "15.2"),
        ),
        n("The rest of the high needs block pays for place funding, therapies and the behaviour support service (23 staff)."),
        h2("7. Were last year’s savings delivered?"),
        table(
            "Table 6: Tracking of savings agreed for 2025/26, £000",
            ("Fund", "Saving"),
            (col("Agreed"), col("Forecast"), col("Shortfall"), col("Comment")),
            row(("General Fund", "Fostering"), "280", "190", "90", "Nine of 12 carers approved"),
            row(("General Fund", "Transport"), "350", "350", "0", "Delivered"),
            row(
                ("DSG", "Independent fees"),
                _aim("720", SAVINGS, 720, "2025-26", K, scope="fees"),
                said("610", says(SAVINGS, "forecast", 610, "2025-26", K, scope="fees")),
                "110",
                "Two groups refused the framework",
            ),
            row(
                ("DSG", "Bases opened in September 2025"),
                _aim("430", SAVINGS, 430, "2025-26", K, scope="bases"),
                said("455", says(SAVINGS, "forecast", 455, "2025-26", K, scope="bases")),
                "(25)",
                _perhaps("All 22 places filled", NEW_BASES, "actual", 22, "", "2025-09", direction="increase"),
            ),
        ),
        h2("8. Capital"),
        table(
            "Table 7: Schemes in the capital programme",
            "Scheme",
            (col("Purpose"), col("2026/27, £000"), col("2027/28, £000"), col("Source")),
            row("Resource bases, phase 2", _aim("80 places in five schools", NEW_BASES, 80, "", direction="increase", doubtful=True), "1,450", "1,900", "High needs capital"),
            row("Beechwood Special School", _aim("New block; 36 places from September 2027", NEW_SPECIAL, 36, "2027-09", direction="increase"), "2,300", "3,100", "High needs capital, borrowing"),
            row("Children’s homes", "Two homes, eight beds", "900", "0", "Borrowing"),
            row("School condition", "Roofs and boilers", "2,200", "2,000", "Grant"),
        ),
        h2("9. Consultation and risk"),
        p("Consultation ran from 10 November to 19 December 2025. Of 412 replies, 61% opposed CS5. Schools Forum supported a transfer of 0.5% (£1.2m) from the schools block by 11 votes to 5."),
        p("If ten more children than planned were placed in independent schools, spending would be about £0.6m higher. General reserves stand at £18.3m, or 5.1% of net spending."),
    ),
    ("docx", "pdf-ruled", "html"),
    PART,
    "committee",
    "Granthope",
)  # fmt: skip


# --- A sufficiency plan by locality: one table of the same shape for each, localities down and kinds of place across, then years ---


def _locality(name, *rows):
    """The table of one locality: a census, then what is expected and what is planned for the same January."""
    return table(
        f"{name}: children and young people with an EHCP who live in the locality",
        "",
        (
            col("January 2026", period="2026-01", basis="actual"),
            col("January 2030, current trends", period="2030-01", basis="forecast"),
            col("January 2030, with this plan", period="2030-01", basis="target"),
        ),
        *(
            row(head, *values, measure=measure, scope=name)
            for head, measure, values in zip(
                ("All EHCPs", "In resource bases", "In independent or non-maintained special schools"),
                (PLANS, BASES, INDEPENDENT),
                rows,
                strict=True,
            )
        ),
    )


def _avoided(value, period):
    """A cell of independent placements that will not be made, which one reader notes and another does not."""
    ways = ({"form": "change", "direction": "reduce"}, {"direction": "reduce"}, {})
    return said(count(value), *(label for way in ways for label in maybe(INDEPENDENT, "target", value, period, **way)))


SELMOUTH = Document(
    "selmouth_locality_sufficiency",
    "Selmouth County Council: SEND area sufficiency plan by locality 2026 to 2030",
    (
        h1("SEND area sufficiency plan 2026 to 2030"),
        p(
            "This plan sets out, for each of the four localities of Selmouth, how many children and young people have an education, health and care plan "
            "(EHCP), where they are educated, and the places that we intend to create by September 2029. It replaces the county-wide strategy of 2021. "
            "It will be reviewed each autumn when the January census and school forecasts have been updated."
        ),
        h2("1. The county in brief"),
        p(
            "Selmouth has 286 schools, of which nine are special schools. In January 2026 the county maintained 5,612 EHCPs, compared with 4,318 in January "
            "2023, a rise of 30%. The number of children aged 0 to 15 is expected to fall by 4% by 2030, but on current trends the number of EHCPs would reach 7,050 in January 2030. "
            "Our plan is for 6,320.",
            says(PLANS, "actual", 5612, "2026-01"),
            says(PLANS, "actual", 4318, "2023-01"),
            says(PLANS, "actual", 30, "2026-01", "percent", form="change", direction="increase", doubtful=True),
            *maybe(PLANS, "actual", 30, "", unit="percent", **UP),
            says(PLANS, "forecast", 7050, "2030-01"),
            says(PLANS, "target", 6320, "2030-01", doubtful=True),
            *maybe(PLANS, "target", 6320, ""),
        ),
        p("By January 2030 we want:"),
        b(
            "46% of children and young people with an EHCP to be in a mainstream school (41% in January 2026);",
            says(MAINSTREAM, "target", 46, "2030-01", "percent"),
            says(MAINSTREAM, "actual", 41, "2026-01", "percent"),
        ),
        b(
            "no more than 330 children in independent and non-maintained special schools (447 in January 2026);",
            says(INDEPENDENT, "target", 330, "2030-01", direction="at_most"),
            says(INDEPENDENT, "actual", 447, "2026-01"),
        ),
        b(
            "at least 610 children in resource bases (268 in January 2026); and",
            says(BASES, "target", 610, "2030-01", direction="at_least"),
            says(BASES, "actual", 268, "2026-01"),
        ),
        b("no primary-aged child to travel more than 45 minutes each way to school."),
        h2("2. Supply now"),
        table(
            "Table 1: Specialist places and pupils by locality, January 2026",
            "Locality",
            (
                col("Special schools", "Places"),
                col("Special schools", "Pupils", measure=SPECIAL),
                col("Resource bases", "Places"),
                col("Resource bases", "Pupils", measure=BASES),
                col("Average journey, minutes"),
            ),
            row("Coast", _commissioned(_SP, 410, "2026-01"), 421, _commissioned(_UN, 84, "2026-01"), 80, "31", scope="Coast, schools in"),
            row("Selmouth City", _commissioned(_SP, 655, "2026-01"), 663, _commissioned(_UN, 130, "2026-01"), 124, "22", scope="City, schools in"),
            row("Vale", _commissioned(_SP, 240, "2026-01"), 246, _commissioned(_UN, 42, "2026-01"), 40, "38", scope="Vale, schools in"),
            row("Moorland", _commissioned(_SP, 110, "2026-01"), 104, _commissioned(_UN, 24, "2026-01"), 24, "52", scope="Moorland, schools in"),
            row("County", _commissioned(_SP, 1415, "2026-01"), 1434, _commissioned(_UN, 280, "2026-01"), 268, "33"),
            basis="actual",
            period="2026-01",
        ),
        n("Table 1 counts pupils where they go to school; the tables in sections 3 to 6 count them where they live."),
        h2("3. Coast"),
        p(
            "The Coast has the fastest growth in the county. Most demand is for social, emotional and mental health (SEMH) needs in Key Stage 3. A new special "
            "free school for 120 pupils, Harbour View, will open in September 2028. Resource bases will open at two secondary schools, with 40 places, in September 2027.",
            says(NEW_SPECIAL, "target", 120, "2028-09", direction="increase", scope="Coast"),
            says(NEW_BASES, "target", 40, "2027-09", direction="increase", scope="Coast"),
        ),
        _locality("Coast", (1604, 2060, 1820), (84, 95, 175), (142, 190, 98)),
        p(
            "There were 1,190 EHCPs on the Coast in January 2023. In January 2026, 640 children were in mainstream schools; we want 835 in January 2030. An SEMH "
            "placement in the independent sector cost an average of £66,400 in 2024-25.",
            says(PLANS, "actual", 1190, "2023-01", scope="Coast"),
            says(MAINSTREAM, "actual", 640, "2026-01", scope="Coast"),
            says(MAINSTREAM, "target", 835, "2030-01", scope="Coast"),
            says(COST, "actual", 66400, "2024-25", "gbp"),
        ),
        h2("4. Selmouth City"),
        p(
            "Special schools in the city take pupils from every locality. We do not plan to enlarge them. Instead, 130 places in resource bases will be added "
            "by September 2029, half of them for autistic pupils.",
            says(NEW_BASES, "target", 130, "2029-09", direction="increase", scope="Selmouth City"),
        ),
        _locality("Selmouth City", (2064, 2560, 2310), (116, 125, 250), (163, 220, 125)),
        p(
            "Mainstream schools in the city had 858 children with an EHCP in January 2026 and are to have 1,085 by January 2030. The number in special "
            "schools, without this plan, would be 680 in January 2030.",
            says(MAINSTREAM, "actual", 858, "2026-01", scope="Selmouth City"),
            says(MAINSTREAM, "target", 1085, "2030-01", scope="Selmouth City"),
            says(SPECIAL, "forecast", 680, "2030-01", scope="Selmouth City"),
        ),
        h2("5. Vale"),
        p(
            "Vale has one special school, Wheatfields, which is over its number. It will be extended by 50 places in September 2027. Thirty-six children "
            "from the Vale attended special schools in other counties in January 2026; we aim to bring this down to 20 by January 2030.",
            says(NEW_SPECIAL, "target", 50, "2027-09", direction="increase", scope="Vale"),
            says(AWAY, "actual", 36, "2026-01", scope="Vale"),
            says(AWAY, "target", 20, "2030-01", direction="reduce", scope="Vale"),
        ),
        _locality("Vale", (1230, 1540, 1385), (40, 42, 115), (87, 112, 65)),
        p(
            "505 children from the Vale were in mainstream schools in January 2026. In January 2023 the figure was 371. The aim is 640 by January 2030.",
            says(MAINSTREAM, "actual", 505, "2026-01", scope="Vale"),
            says(MAINSTREAM, "actual", 371, "2023-01", scope="Vale", doubtful=True),
            says(MAINSTREAM, "target", 640, "2030-01", scope="Vale", doubtful=True),
            *maybe(MAINSTREAM, "target", 640, "", scope="Vale"),
        ),
        h2("6. Moorland"),
        p(
            "Small schools and long journeys make Moorland different. Boarding places are used because of distance: 11 children were in residential placements "
            "in January 2026, and we intend that there should be no more than five by January 2030. A third of children with an EHCP travel out of the locality.",
            says(RESIDENTIAL, "actual", 11, "2026-01"),
            says(RESIDENTIAL, "target", 5, "2030-01", direction="at_most"),
        ),
        _locality("Moorland", (714, 890, 805), (28, 28, 70), (55, 72, 42)),
        p(
            "We will open a satellite of Tor Bank Special School with 24 places in September 2026, and three small bases with 30 places by September 2028.",
            says(NEW_SPECIAL, "target", 24, "2026-09", direction="increase", scope="Moorland"),
            says(NEW_BASES, "target", 30, "2028-09", direction="increase", scope="Moorland"),
        ),
        h2("7. All new places"),
        table(
            "Table 2: New places to be created by locality and year of opening",
            ("Locality", "Kind of place"),
            (
                col("September 2026", period="2026-09"),
                col("September 2027", period="2027-09"),
                col("September 2028", period="2028-09"),
                col("September 2029", period="2029-09"),
                col("All years"),
            ),
            *(
                row(
                    (locality, kind),
                    *values,
                    said(count(total), *maybe(measure, "target", total, "", "2029-09", direction="increase", scope=scope)),
                    measure=measure,
                    scope=scope,
                )
                for locality, kind, measure, values, total, scope in (
                    ("Coast", "Special school", NEW_SPECIAL, (None, None, 120, None), 120, "Coast"),
                    ("Coast", "Resource base", NEW_BASES, (16, 40, None, 38), 94, "Coast"),
                    ("Selmouth City", "Resource base", NEW_BASES, (28, 36, 36, 30), 130, "Selmouth City"),
                    ("Selmouth City", "Alternative provision", NEW_AP, (None, 32, None, None), 32, "Selmouth City"),
                    ("Vale", "Special school", NEW_SPECIAL, (None, 50, None, None), 50, "Vale"),
                    ("Vale", "Resource base", NEW_BASES, (12, 24, 24, 16), 76, "Vale"),
                    ("Moorland", "Special school", NEW_SPECIAL, (24, None, None, None), 24, "Moorland"),
                    ("Moorland", "Resource base", NEW_BASES, (None, 10, 20, None), 30, "Moorland"),
                )
            ),
            basis="target",
            direction="increase",
        ),
        p(
            "In all, 194 special school places and 330 places in resource bases will be created by September 2029. The alternative provision free school, "
            "Quayside, is to have 32 places.",
            says(NEW_SPECIAL, "target", 194, "2029-09", direction="increase"),
            says(NEW_BASES, "target", 330, "2029-09", direction="increase"),
            *maybe(NEW_AP, "target", 32, "", "2027-09", direction="increase"),
        ),
        h2("8. Other provision"),
        table(
            "Table 3: Other placements, all localities",
            "",
            (
                col("January 2026 actual", period="2026-01", basis="actual"),
                col("January 2028 planned", period="2028-01", basis="target"),
                col("January 2030 planned", period="2030-01", basis="target"),
            ),
            row("Alternative provision and pupil referral units", 131, 125, 110, measure=AP),
            row("Further education and specialist post-16", 842, 880, 900, measure=LATER),
        ),
        p(
            "118 children had education otherwise than at school in January 2026. We will reduce this to 100 by January 2028 and 80 by January 2030. "
            "Placements in schools outside the county, 205 in January 2026, are to fall to 150 by January 2030.",
            says(EOTAS, "actual", 118, "2026-01"),
            says(EOTAS, "target", 100, "2028-01", direction="reduce"),
            says(EOTAS, "target", 80, "2030-01", direction="reduce"),
            says(AWAY, "actual", 205, "2026-01"),
            says(AWAY, "target", 150, "2030-01", direction="reduce"),
        ),
        h2("9. Cost and funding"),
        table(
            "Table 4: Capital by locality, £m",
            "Locality",
            (col("2026-27"), col("2027-28"), col("2028-29"), col("2029-30"), col("Funded by")),
            row("Coast", "0.9", "1.8", "2.4", "1.3", "High needs capital; DfE builds Harbour View"),
            row("Selmouth City", "1.4", "3.6", "1.7", "1.2", "High needs capital"),
            row("Vale", "1.9", "3.2", "0.9", "0.5", "Developer contributions, £2.1m"),
            row("Moorland", "0.7", "0.5", "0.8", "0.0", "High needs capital"),
        ),
        table(
            "Table 5: What the plan does to the high needs budget, £m",
            "Financial year",
            (
                col("Independent placements avoided (full-time equivalent)"),
                col("Savings", measure=SAVINGS, basis="target", unit=M),
                col("In-year deficit with the plan", measure=IN_YEAR, basis="target", unit=M),
                col("In-year deficit without it", measure=IN_YEAR, basis="forecast", unit=M),
            ),
            row("2026-27", _avoided(12, "2026-27"), 0.5, 14.6, 15.1, period="2026-27"),
            row("2027-28", _avoided(58, "2027-28"), 2.4, 15.9, 18.3, period="2027-28"),
            row("2028-29", _avoided(131, "2028-29"), 5.6, 15.7, 21.3, period="2028-29"),
            row("2029-30", _avoided(204, "2029-30"), 8.9, 15.2, 24.1, period="2029-30"),
            show=ONE,
        ),
        p(
            "The council’s cumulative DSG deficit was £48.3m at 31 March 2026. The average cost of a place in 2025-26 was £24,600 in a county special school, £17,900 in a resource base and £63,200 "
            "in an independent special school.",
            says(DEFICIT, "actual", 48.3, "2026-03-31", M),
            says(COST, "actual", 24600, "2025-26", "gbp", scope="special"),
            says(COST, "actual", 17900, "2025-26", "gbp", scope="base"),
            says(COST, "actual", 63200, "2025-26", "gbp", scope="independent"),
        ),
        h2("10. How we listened"),
        p(
            "Over 640 people replied to the survey in November 2025. 74% agreed that children should be able to go to school in their own locality. Bus "
            "operators and district planners were also consulted."
        ),
    ),
    ("pdf-ruled", "docx", "xlsx"),
    PART,
    "strategy",
    "Selmouth",
)  # fmt: skip


# --- A response to an inspection: areas for priority action, each with actions and impact measures; targets by date; months of a year --


def _path(measure, value, month, basis="target", unit="percent"):
    return said(f"{value}%" if unit == "percent" else count(value), says(measure, basis, value, month, unit))


_KELSING_ACTIONS = (col("Action"), col("Lead"), col("Deadline"), col("Evidence of impact"), col("BRAG"))

KELSING = Document(
    "kelsing_priority_action_plan",
    "Kelsing Local Area SEND Partnership: priority action plan in response to the inspection of November 2025",
    (
        h1("Priority action plan"),
        p(
            "Ofsted and the Care Quality Commission inspected the Kelsing local area partnership from 10 to 14 November 2025. The report of 22 January 2026 "
            "found widespread and/or systemic failings leading to significant concerns about the experiences and outcomes of children and young people "
            "with SEND. It named three areas for priority action and two areas for improvement. This plan was accepted by Ofsted on 27 March 2026. A "
            "monitoring inspection is expected within 18 months."
        ),
        p("The plan is owned by the SEND Improvement Board, which has an independent chair and meets every six weeks."),
        h2("What the inspectors found"),
        table(
            "",
            "Area",
            (col("Finding"), col("Accountable officer")),
            row(
                "Priority action 1",
                said(
                    "Leaders should urgently improve the timeliness and quality of education, health and care (EHC) plans and annual reviews.",
                    *maybe(TIMELY, "target", None, "", direction="increase"),
                ),
                "Director of Children’s Services",
            ),
            row("Priority action 2", "Leaders should ensure that there are enough suitable school places, so that children do not miss education.", "Director of Education"),
            row("Priority action 3", "Leaders should reduce waiting times for neurodevelopmental assessment and speech and language therapy.", "Executive Director, Integrated Care Board"),
        ),
        h2("Where we started"),
        p(
            "In 2025 Kelsing received 702 requests for an EHC needs assessment and issued 388 new plans, of which 31% were issued within 20 weeks; the "
            "national figure for 2024 was 46.4%. In January 2026 we maintained 3,045 plans.",
            says(REQUESTS, "actual", 702, "2025"),
            says(NEW, "actual", 388, "2025"),
            says(TIMELY, "actual", 31, "2025", "percent"),
            says(PLANS, "actual", 3045, "2026-01"),
        ),
        p(
            "There were 96 appeals to the SEND Tribunal in 2025 and 58 cases went to mediation. In January 2026, 64 children had education otherwise than at "
            "school (EOTAS), many of them for want of a place, and 239 were in independent or non-maintained special schools.",
            says(APPEALS, "actual", 96, "2025"),
            *maybe(APPEALS, "actual", 58, "2025", ""),
            says(EOTAS, "actual", 64, "2026-01"),
            says(INDEPENDENT, "actual", 239, "2026-01"),
        ),
        p(
            "Timeliness fell because 143 assessments were already overdue and a third of psychologist posts were empty. By 31 March 2026 it had recovered to 35% "
            "in the month, and the number of plans had risen to 3,098.",
            *maybe(ASSESSED, "actual", 143, ""),
            says(TIMELY, "actual", 35, "2026-03-31", "percent", doubtful=True),
            *maybe(TIMELY, "actual", 35, "2026-03", unit="percent"),
            says(PLANS, "actual", 3098, "2026-03-31"),
        ),
        h2("Priority action 1: plans on time and of good quality"),
        table(
            "Actions",
            "No.",
            _KELSING_ACTIONS,
            row("1.1", "Appoint 12 case officers and two team managers", "Head of SEND", "April 2026", "Caseloads of no more than 170", "Green"),
            row(
                "1.2",
                "Clear the backlog of overdue assessments",
                "Head of SEND",
                "September 2026",
                said(
                    "Overdue assessments down from 143 to fewer than 15",
                    *maybe(ASSESSED, "target", 15, "2026-09", "", direction="at_most"),
                    *maybe(ASSESSED, "actual", 143, ""),
                ),
                "Amber",
            ),
            row(
                "1.3",
                "Commission psychologists’ advice from two agencies",
                "Principal Educational Psychologist",
                "May 2026",
                _aim("At least 60% of plans issued within 20 weeks by September 2026", TIMELY, 60, "2026-09", "percent", direction="at_least"),
                "Green",
            ),
            row("1.4", "Audit 30 plans a month with the parent carer forum", "Quality Assurance Manager", "From June 2026", "70% of plans judged good by March 2027", "Amber"),
            row(
                "1.5",
                "Offer a meeting to every family before a refusal is confirmed",
                "Tribunal Manager",
                "July 2026",
                _aim("No more than 80 appeals in 2026", APPEALS, 80, "2026", direction="at_most"),
                "Amber",
            ),
        ),
        p("We will know that we have succeeded when:"),
        b(
            "85% of new plans are issued within 20 weeks by September 2027;",
            says(TIMELY, "target", 85, "2027-09", "percent"),
        ),
        b("90% of annual reviews are completed within 12 months (52% in 2025); and"),
        b(
            "the number of appeals is no more than 60 in 2027.",
            says(APPEALS, "target", 60, "2027", direction="at_most"),
        ),
        table(
            "Trajectory 1: plans issued within 20 weeks in the month",
            "",
            (col("April 2026"), col("May 2026"), col("June 2026"), col("July 2026"), col("September 2026"), col("December 2026"), col("March 2027")),
            row(
                "Trajectory",
                *(
                    _path(TIMELY, v, month)
                    for v, month in ((38, "2026-04"), (43, "2026-05"), (48, "2026-06"), (52, "2026-07"), (60, "2026-09"), (68, "2026-12"), (75, "2027-03"))
                ),
            ),
            row("Actual", *(_path(TIMELY, v, month, "actual") for v, month in ((36, "2026-04"), (44, "2026-05"), (51, "2026-06"))), "", "", "", ""),
        ),
        n("The plan is updated each quarter; this version has figures to 30 June 2026."),
        h2("Priority action 2: enough suitable places"),
        table(
            "Actions",
            "No.",
            _KELSING_ACTIONS,
            row(
                "2.1",
                "Open specialist resource bases in four secondary schools",
                "Head of School Places",
                "September 2026",
                _aim("56 new places filled or allocated", NEW_BASES, 56, "2026-09", direction="increase", doubtful=True),
                "Green",
            ),
            row(
                "2.2",
                "Expand Larkspur Special School",
                "Head of School Places",
                "January 2027",
                _aim("40 new places from January 2027", NEW_SPECIAL, 40, "2027-01", direction="increase"),
                "Amber",
            ),
            row(
                "2.3",
                "Return children with EOTAS packages to school where the family wishes",
                "Virtual School Head",
                "July 2027",
                said(
                    "Reduce EOTAS packages to 45 by January 2027 and 30 by July 2027",
                    says(EOTAS, "target", 45, "2027-01", direction="reduce"),
                    says(EOTAS, "target", 30, "2027-07", direction="reduce"),
                ),
                "Amber",
            ),
            row("2.4", "Weekly panel on children missing education", "Head of Inclusion", "March 2026", "No child with a plan without provision for more than 15 days", "Green"),
            row(
                "2.5",
                "Review of children placed at a distance",
                "Commissioning Manager",
                "December 2026",
                said(
                    "Fewer children placed out of area (188 in January 2026)",
                    says(AWAY, "target", None, "", direction="reduce"),
                    *maybe(AWAY, "target", None, "2026-12", direction="reduce"),
                    says(AWAY, "actual", 188, "2026-01"),
                ),
                "Red",
            ),
        ),
        table(
            "Targets: where children and young people with a plan are educated",
            "Setting",
            (
                col("Baseline, January 2026", period="2026-01", basis="actual"),
                col("Target, January 2027", period="2027-01", basis="target"),
                col("Target, January 2028", period="2028-01", basis="target"),
            ),
            row("Mainstream schools", 1206, 1290, 1380, measure=MAINSTREAM),
            row("Specialist resource bases", 88, 140, 165, measure=BASES),
            row("State-funded special schools", 812, 840, 860, measure=SPECIAL),
            row("Independent and non-maintained special schools", 239, 225, 200, measure=INDEPENDENT),
            row("Alternative provision", 72, 60, 50, measure=AP),
        ),
        p(
            "Of the 239 children in independent schools, 34 live in residential schools. We aim for 26 residential placements by January 2028 and for fewer than 150 "
            "children placed out of area by July 2028. The average cost of an independent placement was £68,100 in 2025-26.",
            *maybe(RESIDENTIAL, "actual", 34, "", "2026-01"),
            says(RESIDENTIAL, "target", 26, "2028-01"),
            says(AWAY, "target", 150, "2028-07", direction="at_most"),
            says(COST, "actual", 68100, "2025-26", "gbp"),
        ),
        p(
            "By September 2028 there will be 90 more special school places, in a free school that the department approved in 2024, and 48 more places in resource bases.",
            says(NEW_SPECIAL, "target", 90, "2028-09", direction="increase"),
            says(NEW_BASES, "target", 48, "2028-09", direction="increase"),
        ),
        p(
            "We do not intend to limit the number of plans. We expect 3,300 plans to be maintained in January 2027, and the places in this section have been planned on that footing.",
            says(PLANS, "forecast", 3300, "2027-01"),
        ),
        h2("Priority action 3: shorter waits for health"),
        table(
            "Targets: waiting times",
            "Service",
            (col("January 2026"), col("September 2026"), col("March 2027"), col("September 2027")),
            row("Autism assessment, under 5 (weeks)", "64", "52", "39", "26"),
            row("Autism assessment, 5 to 18 (weeks)", "97", "84", "65", "52"),
            row("Speech and language therapy, first appointment (weeks)", "31", "24", "20", "18"),
            row("Children waiting more than 52 weeks for any therapy", "418", "300", "150", "0"),
        ),
        p("The Integrated Care Board has set aside £1.9m over two years for the waiting list. Three providers start in May 2026."),
        h2("Areas for improvement"),
        p(
            "Exclusions. Suspensions of pupils with a plan rose to 402 in 2024/25. Schools have agreed an inclusion charter, and the partnership wants more "
            "children with a plan to be educated in mainstream schools. The number of pupils with a plan in alternative provision is to fall to 50 by January 2028.",
            says(MAINSTREAM, "target", None, direction="increase"),
            says(AP, "target", 50, "2028-01"),
        ),
        p(
            "Preparation for adulthood. 471 young people with a plan were in post-16 education in January 2026. The partnership will raise the number of "
            "supported internships from 12 to 40 by September 2027. 174 plans ceased in 2025 and we expect that 230 will cease in 2026.",
            says(LATER, "actual", 471, "2026-01"),
            says(CEASED, "actual", 174, "2025"),
            says(CEASED, "forecast", 230, "2026"),
        ),
        h2("Dashboard of key indicators"),
        table(
            "Indicators by calendar year",
            ("Ref", "Indicator"),
            (
                col("2024", period="2024", basis="actual"),
                col("2025", period="2025", basis="actual"),
                col("Target 2026", period="2026", basis="target"),
                col("Target 2027", period="2027", basis="target"),
                col("On course?"),
            ),
            row(("K1", "Requests for an EHC needs assessment"), 655, 702, 720, 700, "Yes", measure=REQUESTS),
            row(("K2", "Assessments agreed"), 498, 527, 540, 530, "Yes", measure=ASSESSED),
            row(("K3", "New plans issued"), 361, 388, 470, 430, "Yes", measure=NEW),
            row(("K4", "Plans issued within 20 weeks (%)"), 34, 31, 55, 80, "Yes", measure=TIMELY, unit="percent"),
            row(("K5", "Appeals to the SEND Tribunal"), 83, 96, 80, 60, "No", measure=APPEALS),
            row(("K6", "Compliments received"), "22", "19", "40", "60", "Yes"),
        ),
        h2("Resources"),
        p(
            "The plan costs £2.4m in 2026/27, met from council reserves. High needs overspent by £10.3m in 2025-26 and the DSG deficit was £37.8m on 31 March "
            "2026. A separate management plan aims to reduce the in-year overspend to £8.5m in 2027-28.",
            says(IN_YEAR, "actual", 10.3, "2025-26", M),
            says(DEFICIT, "actual", 37.8, "2026-03-31", M),
            says(IN_YEAR, "target", 8.5, "2027-28", M, direction="reduce"),
        ),
    ),
    ("pdf-typst", "docx", "html"),
    PART,
    "plan",
    "Kelsing",
)  # fmt: skip


# --- A forum paper that follows a recovery plan: plan beside forecast under each year by workstream, trajectories in rows, a refresh ---


def _more_or_less(measure, text, *periods):
    """A cell of how a forecast differs from the plan or from the last forecast."""
    value = abs(float(text.strip("()+-")))
    return said(
        text,
        *maybe(measure, "forecast", value, *periods, "", unit=M),
        *maybe(measure, "forecast", value, *periods, "", unit=M, **UP),
        *maybe(measure, "forecast", value, *periods, "", unit=M, **DOWN),
    )


def _opening_year(measure, value):
    """A cell of the year under way in a refreshed plan: a forecast to one reader and the plan to another."""
    return said(
        ONE(value),
        *(label for basis in ("forecast", "target") for label in maybe(measure, basis, value, "2025-26", unit=M)),
    )


WESTMARSH = Document(
    "westmarsh_forum_recovery",
    "Westmarsh Schools Forum, 22 January 2026: DSG recovery plan monitoring",
    (
        h1("DSG recovery plan: monitoring report, period 9 of 2025-26"),
        p("Westmarsh Schools Forum, 22 January 2026. Item 6. Authors: Schools Finance Business Partner and Head of SEND. For discussion; recommendation 3 is for decision by all members."),
        h2("1. Recommendations"),
        p("Schools Forum is asked to:"),
        c(
            "1.",
            "note the forecast in-year deficit of £6.1m for 2025-26, compared with £4.6m in the recovery plan approved in February 2025;",
            says(IN_YEAR, "forecast", 6.1, "2025-26", M),
            says(IN_YEAR, "target", 4.6, "2025-26", M, doubtful=True),
            *maybe(IN_YEAR, "target", 4.6, "", unit=M),
        ),
        c("2.", "comment on the refreshed plan in section 6; and"),
        c("3.", "agree to move 0.5% of the schools block (£0.86m) to the high needs block in 2026-27."),
        h2("2. Summary"),
        table(
            "Table 1: The year in summary, £m",
            "",
            (
                col("Recovery plan", basis="target"),
                col("Forecast, period 6", basis="forecast"),
                col("Forecast, period 9", basis="forecast"),
                col("Change since period 6"),
            ),
            row("In-year deficit 2025-26", 4.6, 5.7, 6.1, _more_or_less(IN_YEAR, "0.4", "2025-26"), measure=IN_YEAR, period="2025-26"),
            row("Cumulative deficit at 31 March 2026", 21.8, 22.9, 23.3, _more_or_less(DEFICIT, "0.4", "2026-03-31"), measure=DEFICIT, period="2026-03-31"),
            row("Savings 2025-26", 2.4, 1.8, 1.6, _more_or_less(SAVINGS, "(0.2)", "2025-26"), measure=SAVINGS, period="2025-26"),
            row("School balances at 31 March 2026", "7.9", "8.3", "8.8", "0.5"),
            unit=M,
            show=ONE,
        ),
        c(
            "2.1",
            "In 2024-25 the high needs block overspent by £5.4m and the cumulative deficit at 31 March 2025 was £17.2m. Early years and central services are "
            "forecast to be in balance.",
            says(IN_YEAR, "actual", 5.4, "2024-25", M),
            says(DEFICIT, "actual", 17.2, "2025-03-31", M),
        ),
        c(
            "2.2",
            "Two things explain the change since period 6: eleven placements in independent schools after Tribunal decisions (£0.3m) and a rise in inter-authority charges (£0.1m).",
            *maybe(INDEPENDENT, "actual", 11, ""),
        ),
        h2("3. Number of plans"),
        table(
            "Table 2: Education, health and care plans (EHCPs) against the trajectories of the recovery plan",
            "",
            (
                col("Jan 2025", period="2025-01"),
                col("May 2025", period="2025-05"),
                col("Sept 2025", period="2025-09"),
                col("Jan 2026", period="2026-01"),
                col("Jan 2027", period="2027-01"),
                col("Jan 2028", period="2028-01"),
            ),
            row("If no action were taken", None, None, None, 2010, 2190, 2370, basis="forecast"),
            row("Recovery plan", None, 1850, 1820, 1885, 1930, 1945, basis="target"),
            row("Actual", 1812, 1884, 1858, 1936, None, None, basis="actual"),
            row("Difference from plan", "", "34", "38", "51", "", ""),
            measure=PLANS,
        ),
        c(
            "3.1",
            "There were 1,936 EHCPs at the start of January 2026, a rise of 6.8% in a year. The recovery plan allowed for growth of 4% in 2025 and allows for 2.4% in 2026.",
            says(PLANS, "actual", 1936, "2026-01"),
            says(PLANS, "actual", 6.8, "2026-01", "percent", form="change", direction="increase", doubtful=True),
            *maybe(PLANS, "actual", 6.8, "", "2025", unit="percent", **UP),
            says(PLANS, "target", 4, "2025", "percent", form="change"),
            says(PLANS, "target", 2.4, "2026", "percent", form="change"),
        ),
        c(
            "3.2",
            "Between April and December 2025 we received 344 requests for assessment, agreed 247 assessments and refused 97. We expect 455 requests in "
            "2025-26; the plan was 420. 61% of plans were issued within 20 weeks in 2025 (44% in 2024).",
            *maybe(REQUESTS, "actual", 344, "", "2025-12", "2025-26"),
            *maybe(ASSESSED, "actual", 247, "", "2025-12", "2025-26"),
            *maybe(REFUSED, "actual", 97, "", "2025-12", "2025-26"),
            says(REQUESTS, "forecast", 455, "2025-26"),
            says(REQUESTS, "target", 420, "2025-26", doubtful=True),
            *maybe(REQUESTS, "target", 420, ""),
            says(TIMELY, "actual", 61, "2025", "percent"),
            says(TIMELY, "actual", 44, "2024", "percent"),
        ),
        c(
            "3.3",
            "We issued 219 new plans in 2025 (204 in 2024) and expect to issue 215 in 2026. There were 39 appeals to the Tribunal in 2025, and 28 in 2024.",
            says(NEW, "actual", 219, "2025"),
            says(NEW, "actual", 204, "2024"),
            says(NEW, "forecast", 215, "2026"),
            says(APPEALS, "actual", 39, "2025"),
            says(APPEALS, "actual", 28, "2024"),
        ),
        c(
            "3.4",
            "Plans ceased are below plan: 152 in 2025 against 175. The team of two post-16 officers was one short until October. For 2026 the plan remains to cease 190.",
            says(CEASED, "actual", 152, "2025"),
            says(CEASED, "target", 175, "2025", doubtful=True),
            *maybe(CEASED, "target", 175, ""),
            says(CEASED, "target", 190, "2026"),
        ),
        h2("4. Placements"),
        table(
            "Table 3: Where children and young people with an EHCP are placed",
            "Placement",
            (
                col("March 2025 actual", period="2025-03", basis="actual"),
                col("December 2025 actual", period="2025-12", basis="actual"),
                col("March 2026 forecast", period="2026-03", basis="forecast"),
                col("March 2026 plan", period="2026-03", basis="target"),
            ),
            row("Mainstream", 731, 769, 780, 790, measure=MAINSTREAM),
            row("Units and resource bases", 58, 79, 82, 90, measure=BASES),
            row("Westmarsh special schools", 447, 455, 457, 460, measure=SPECIAL),
            row("Independent and non-maintained", 141, 157, 160, 136, measure=INDEPENDENT),
            row("Post-16 settings", 262, 274, 275, 270, measure=LATER),
            row("Tuition and EOTAS", 39, 46, 47, 35, measure=EOTAS),
        ),
        n("Children in nurseries and those awaiting a place (148 in December 2025) are left out."),
        c(
            "4.1",
            "The units at Hallam Road and Westmarsh Academy opened in September 2025 with 24 new places. Two more, with 28 places, will open in September "
            "2026. The satellite of Broad Oak Special School has slipped from September 2025 to April 2026; it will have 20 places.",
            says(NEW_BASES, "actual", 24, "2025-09", direction="increase"),
            says(NEW_BASES, "target", 28, "2026-09", direction="increase"),
            says(NEW_SPECIAL, "target", 20, "2026-04", direction="increase"),
        ),
        c(
            "4.2",
            "The average cost of an independent day placement was £55,700 in 2024-25. It is forecast to be £60,400 in 2025-26; the plan had £57,000 for 2025-26. "
            "Residential placements average £172,000 in 2025-26, up from £156,500 in 2024-25. In our own special schools the average was £24,000 in 2024-25.",
            says(COST, "actual", 55700, "2024-25", "gbp", scope="day"),
            says(COST, "forecast", 60400, "2025-26", "gbp", scope="day"),
            says(COST, "target", 57000, "2025-26", "gbp", scope="day"),
            says(COST, "actual", 172000, "2025-26", "gbp", scope="residential", doubtful=True),
            *maybe(COST, "forecast", 172000, "2025-26", unit="gbp", scope="residential"),
            says(COST, "actual", 156500, "2024-25", "gbp", scope="residential"),
            says(COST, "actual", 24000, "2024-25", "gbp", scope="special"),
        ),
        c("4.3", "For March 2027 the plan provides for:"),
        b(
            "835 children and young people in mainstream schools and 118 in units and resource bases;",
            *(label for m, v in ((MAINSTREAM, 835), (BASES, 118)) for label in (says(m, "target", v, "2027-03"),)),
        ),
        b(
            "no more than 125 in independent and non-maintained special schools; and",
            says(INDEPENDENT, "target", 125, "2027-03", direction="at_most"),
        ),
        b(
            "30 with tuition or EOTAS, down from 46 in December 2025.",
            says(EOTAS, "target", 30, "2027-03", baseline=46),
            says(EOTAS, "actual", 46, "2025-12"),
        ),
        h2("5. Savings by workstream"),
        table(
            "Table 4: Savings, £000",
            "Workstream and action",
            (
                col("2025-26", "Plan", period="2025-26", basis="target"),
                col("2025-26", "Forecast", period="2025-26", basis="forecast"),
                col("2026-27", "Plan", period="2026-27", basis="target"),
                col("2026-27", "Refreshed", period="2026-27", basis="target"),
            ),
            group("A. Inclusion"),
            row("A1 Cluster funding", 350, 210, 800, 650, scope="A1"),
            row("A2 Outreach from special schools", 200, 150, 450, 400, scope="A2"),
            group("B. Local provision"),
            row("B1 Units and resource bases", 700, 480, 1600, 1300, scope="B1"),
            row("B2 Broad Oak satellite", 300, 0, 700, 500, scope="B2"),
            group("C. Commissioning"),
            row("C1 Fee negotiation", 450, 460, 750, 700, scope="C1"),
            row("C2 Post-16", 400, 300, 800, 650, scope="C2"),
            row("Total", 2400, 1600, 5100, 4200),
            measure=SAVINGS,
            unit=K,
        ),
        c(
            "5.1",
            "A1 started a term late because head teachers asked for a second consultation. Of 38 schools, 33 now take part. Savings of £8.0m are now expected "
            "from the refreshed plan in 2027-28, compared with £8.2m in the approved plan. Savings were £0.7m in 2024-25.",
            says(SAVINGS, "target", 8.0, "2027-28", M),
            *maybe(SAVINGS, "forecast", 8.0, "2027-28", unit=M),
            says(SAVINGS, "target", 8.2, "2027-28", M, doubtful=True),
            *maybe(SAVINGS, "target", 8.2, "", unit=M),
            says(SAVINGS, "actual", 0.7, "2024-25", M),
        ),
        c(
            "5.2",
            "Under workstream C we are committed to reducing the use of out-of-area and residential placements. There were 18 residential placements in "
            "December 2025; the plan is for 14 in December 2026.",
            says(AWAY, "target", None, direction="reduce"),
            says(RESIDENTIAL, "target", None, direction="reduce"),
            says(RESIDENTIAL, "actual", 18, "2025-12"),
            says(RESIDENTIAL, "target", 14, "2026-12"),
        ),
        h2("6. The refreshed plan"),
        table(
            "Table 5: In-year and cumulative deficit, £m (brackets: surplus)",
            "Year",
            (
                col("In-year", "Approved plan", measure=IN_YEAR, basis="target"),
                col("In-year", "Refreshed plan", measure=IN_YEAR, basis="target"),
                col("Cumulative", "Approved plan", measure=DEFICIT, basis="target"),
                col("Cumulative", "Refreshed plan", measure=DEFICIT, basis="target"),
                col("Cumulative", "No action", measure=DEFICIT, basis="forecast"),
            ),
            row("2025-26", 4.6, _opening_year(IN_YEAR, 6.1), 21.8, _opening_year(DEFICIT, 23.3), 24.9, period="2025-26"),
            row("2026-27", 3.7, 5.9, 25.5, 29.2, 35.0, period="2026-27"),
            row("2027-28", 2.5, 4.6, 28.0, 33.8, 47.6, period="2027-28"),
            row("2028-29", 1.2, 3.0, 29.2, 36.8, 62.6, period="2028-29"),
            row("2029-30", -0.1, 1.4, 29.1, 38.2, 79.9, period="2029-30"),
            unit=M,
            show=bracketed(ONE),
        ),
        c(
            "6.1",
            "The approved plan reached in-year balance in 2029-30. The refreshed plan reaches it in 2030-31. The number of EHCPs in the refreshed plan is "
            "2,040 in January 2027 and 2,090 in January 2028, with no more than 110 independent placements by March 2030. With no action the in-year deficit "
            "would be £17.3m in 2029-30.",
            says(IN_YEAR, "target", None, "2029-30", direction="reach", doubtful=True),
            says(IN_YEAR, "target", None, "2030-31", direction="reach"),
            says(PLANS, "target", 2040, "2027-01"),
            says(PLANS, "target", 2090, "2028-01"),
            says(IN_YEAR, "forecast", 17.3, "2029-30", M),
            says(INDEPENDENT, "target", 110, "2030-03", direction="at_most"),
        ),
        c("6.2", "The Department’s adviser will meet members on 5 March 2026. Any grant towards historic deficits is not included in table 5."),
        h2("7. How we compare"),
        p(
            "In January 2025 5.0% of our pupils had an EHCP (England: 5.3%) and 40.3% of EHCPs were in mainstream schools. We are less like others in what we buy: "
            "7.8% of EHCPs were in independent schools in January 2025. The recovery plan aims for 43% in mainstream schools by January 2028.",
            says(PLANS, "actual", 5.0, "2025-01", "percent"),
            says(MAINSTREAM, "actual", 40.3, "2025-01", "percent"),
            says(INDEPENDENT, "actual", 7.8, "2025-01", "percent"),
            says(MAINSTREAM, "target", 43, "2028-01", "percent"),
        ),
        table(
            "Table 6: High needs spending per head of population aged 2 to 18, 2024-25, £",
            "",
            (col("Westmarsh"), col("Nearest neighbours"), col("England")),
            row("Special schools and academies", "312", "298", "305"),
            row("Independent and non-maintained", "171", "128", "141"),
            row("Top-up in mainstream", "118", "149", "157"),
        ),
        h2("8. Actions from the last meeting"),
        table(
            "",
            "Action",
            (col("Owner"), col("Due"), col("Update")),
            row("Share data on exclusions by cluster", "Head of Inclusion", "December 2025", "Circulated; 27 permanent exclusions in the autumn term"),
            row("Explain the growth in tuition", "Head of SEND", "January 2026", "See table 3"),
            row("Model a lower lump sum", "Business Partner", "March 2026", "In progress"),
        ),
    ),
    ("pdf-zebra", "docx", "html"),
    PART,
    "monitoring",
    "Westmarsh",
)  # fmt: skip


# --- A local reform plan of 2026: outcomes with a trajectory each, with and without reform down the years, bases by phase, the grant ---

_FERNBRIDGE = (
    col("Baseline January 2026", period="2026-01", basis="actual"),
    col("January 2027", period="2027-01", basis="target"),
    col("January 2029", period="2029-01", basis="target"),
    col("Ambition January 2031", period="2031-01", basis="target"),
)


def _grant(text, basis, value, period):
    """A cell of the stability grant, which is paid by the Department but under no agreement."""
    other = "forecast" if basis == "target" else "target"
    return said(
        text, *maybe(PAYMENT, basis, value, period, "", unit=M), *maybe(PAYMENT, other, value, period, "", unit=M)
    )


FERNBRIDGE = Document(
    "fernbridge_reform_trajectories",
    "Fernbridge local SEND reform plan 2026 to 2031: outcomes and trajectories",
    (
        h1("Local SEND reform plan 2026 to 2031"),
        p(
            "Approved by the Fernbridge SEND Partnership Board on 8 September 2026 and by Cabinet on 22 September 2026. This is the public version of the plan sent to "
            "the Department for Education under the conditions of the High Needs Stability Grant."
        ),
        h2("1. Our vision and starting point"),
        p(
            "We want children in Fernbridge to have their needs met early, close to home and with their friends. Fernbridge has 124 schools and 52,000 "
            "pupils. In January 2026, 3,418 children and young people had an EHC plan and 7,900 pupils had SEN support. The rights of families under the "
            "Children and Families Act 2014 are unchanged.",
            says(PLANS, "actual", 3418, "2026-01"),
        ),
        p(
            "38% of children and young people with a plan were in mainstream classes in January 2026; the average for England was 43%. 287 were in independent or "
            "non-maintained special schools in January 2026, twice as many as in January 2020 (141).",
            says(MAINSTREAM, "actual", 38, "2026-01", "percent"),
            says(INDEPENDENT, "actual", 287, "2026-01"),
            says(INDEPENDENT, "actual", 141, "2020-01"),
        ),
        p("Five outcomes shape the plan. Each has a trajectory that the board will review in March and September. Trajectories for the location of pupils are for the January census."),
        h2("2. Outcome 1: inclusive mainstream schools and settings"),
        table(
            "Trajectory 1",
            "Indicator",
            _FERNBRIDGE,
            row("EHC plans: pupils in mainstream classes (%)", 38, 39, 43, 47, measure=MAINSTREAM, unit="percent"),
            row("EHC plans: pupils in inclusion bases", 149, 185, 310, 400, measure=BASES),
            row("Schools with access to Experts at Hand (%)", "0", "40", "100", "100"),
            row("Staff who have completed the national SEND training (%)", "11", "35", "85", "95"),
            show=count,
        ),
        p(
            "Every secondary school will have an inclusion base by 2031. We will open 12 inclusion bases with 168 places by September 2028, and a further "
            "nine with 120 places by September 2030.",
            says(NEW_BASES, "target", 168, "2028-09", direction="increase"),
            says(NEW_BASES, "target", 120, "2030-09", direction="increase"),
        ),
        table(
            "Inclusion bases by phase of the programme",
            ("Phase", "Opening"),
            (
                col("Primary: bases"),
                col("Primary: new places", scope="primary"),
                col("Secondary: bases"),
                col("Secondary: new places", scope="secondary"),
            ),
            row(("Phase 1", "September 2026"), "2", 24, "1", 20, period="2026-09"),
            row(("Phase 2", "September 2027"), "2", 20, "3", 50, period="2027-09"),
            row(("Phase 3", "September 2028"), "2", 18, "2", 36, period="2028-09"),
            measure=NEW_BASES,
            basis="target",
            direction="increase",
        ),
        h2("3. Outcome 2: needs identified and met early"),
        table(
            "Trajectory 2 (calendar years)",
            "Indicator",
            (
                col("Baseline 2025", period="2025", basis="actual"),
                col("2026", period="2026", basis="target"),
                col("2028", period="2028", basis="target"),
                col("Ambition 2030", period="2030", basis="target"),
            ),
            row("Requests for an EHC needs assessment", 790, 770, 650, 560, measure=REQUESTS),
            row("New EHC plans issued", 455, 440, 370, 320, measure=NEW),
            row("EHC plans issued in 20 weeks (%)", 58, 65, 85, 95, measure=TIMELY, unit="percent"),
            row("Individual support plans in place", "0", "300", "3,200", "5,500"),
            row("Two-year-old reviews completed (%)", "82", "85", "92", "95"),
        ),
        p(
            "We agreed to 577 assessments in 2025 and refused 27% of requests in 2025. There is no target for refusals: each request will be decided on its merits. We expect "
            "fewer families to need to ask for an assessment because support will be there without one.",
            says(ASSESSED, "actual", 577, "2025"),
            says(REFUSED, "actual", 27, "2025", "percent"),
            *maybe(REQUESTS, "target", None, direction="reduce"),
            *maybe(REQUESTS, "forecast", None, direction="reduce"),
        ),
        h2("4. Outcome 3: specialist provision used well"),
        table(
            "Trajectory 3",
            "Indicator",
            _FERNBRIDGE,
            row("Pupils in state special schools", 884, 895, 890, 860, measure=SPECIAL),
            row("Pupils in independent or non-maintained special schools", 287, 280, 225, 165, measure=INDEPENDENT),
            row("Pupils placed outside Fernbridge", 318, 310, 260, 210, measure=AWAY),
            row("Average journey to special school, minutes", "41", "40", "36", "32"),
        ),
        p(
            "26 pupils were in residential schools in January 2026, and 71 had education otherwise than at school. We plan for no more than 18 in residential "
            "schools by January 2029 and 12 by January 2031. EOTAS is to fall to 50 by January 2029.",
            says(RESIDENTIAL, "actual", 26, "2026-01"),
            says(EOTAS, "actual", 71, "2026-01"),
            says(RESIDENTIAL, "target", 18, "2029-01", direction="at_most"),
            says(RESIDENTIAL, "target", 12, "2031-01", direction="at_most"),
            says(EOTAS, "target", 50, "2029-01", direction="reduce"),
        ),
        p("To bring this about:"),
        b(
            "we will not seek more special school places beyond the 45 that open at Millstream School in January 2027;",
            says(NEW_SPECIAL, "target", 45, "2027-01", direction="increase"),
        ),
        b(
            "alternative provision will move to a three-tier model, with 30 new outreach-led places by September 2027 and 95 pupils with a plan in AP in January 2029 (112 in January 2026);",
            says(NEW_AP, "target", 30, "2027-09", direction="increase"),
            says(AP, "target", 95, "2029-01"),
            says(AP, "actual", 112, "2026-01"),
        ),
        b(
            "new placements in independent schools will be within the national price bands from 2028, and we will hold the average at £64,000 in 2027-28 (£65,300 in 2025-26); and",
            says(COST, "target", 64000, "2027-28", "gbp", direction="hold"),
            says(COST, "actual", 65300, "2025-26", "gbp"),
        ),
        b("no child will be moved from a placement that meets their needs before the end of a phase of education."),
        p(
            "Spending on independent placements was £17.9m in 2025-26. A place at Millstream cost £26,800 in 2025-26 and a place in an inclusion base £18,200.",
            says(COST, "actual", 26800, "2025-26", "gbp", scope="special"),
            says(COST, "actual", 18200, "2025-26", "gbp", scope="base", doubtful=True),
            *maybe(COST, "actual", 18200, "", unit="gbp", scope="base"),
        ),
        h2("5. Outcome 4: confident families"),
        table(
            "Trajectory 4",
            "Indicator",
            (col("Baseline"), col("2028"), col("2031"), col("Source")),
            row("Parents who trust the local system", "29%", "45%", "60%", "Annual survey"),
            row("Complaints upheld", "34 in 2025", "20", "10", "Ombudsman and council"),
            row(
                "Tribunal appeals",
                _act("133 in 2025", APPEALS, 133, "2025"),
                _aim("No more than 110", APPEALS, 110, "2028", direction="at_most"),
                _aim("No more than 80", APPEALS, 80, "2031", direction="at_most"),
                "Tribunal data",
            ),
            row("Young people who say that they helped to write their plan", "46%", "65%", "80%", "Annual review forms"),
        ),
        h2("6. Outcome 5: good lives as adults"),
        p(
            "In January 2026, 702 young people with a plan were in colleges and other post-16 settings. We will end plans when young people have achieved their "
            "outcomes and moved on: 268 plans ceased in 2025 and we plan for 320 in 2027.",
            says(LATER, "actual", 702, "2026-01"),
            says(CEASED, "actual", 268, "2025"),
            says(CEASED, "target", 320, "2027"),
            *maybe(CEASED, "target", None),
            *maybe(CEASED, "target", None, direction="increase"),
        ),
        p(
            "Colleges and post-16 settings had 610 young people with a plan in January 2024. We plan for 680 in January 2029 and 640 in January 2031.",
            says(LATER, "actual", 610, "2024-01"),
            says(LATER, "target", 680, "2029-01"),
            says(LATER, "target", 640, "2031-01"),
        ),
        b("Supported internships will grow from 31 to 90 by September 2029."),
        b("The share of 18 to 25 year olds with a plan who are in education, employment or training will rise from 71% to 80%."),
        h2("7. What this means for the number of plans"),
        table(
            "EHC plans maintained, January",
            "Year",
            (
                col("Without reform", basis="forecast"),
                col("With reform", basis="target"),
                col("Change in the year, with reform"),
            ),
            row("2027", 3700, 3610, _perhaps("+5.6%", PLANS, "target", 5.6, "2027-01", "2026", "2027", "", unit="percent", **UP), period="2027-01"),
            row("2028", 3980, 3730, _perhaps("+3.3%", PLANS, "target", 3.3, "2028-01", "2027", "2028", "", unit="percent", **UP), period="2028-01"),
            row("2029", 4260, 3770, _perhaps("+1.1%", PLANS, "target", 1.1, "2029-01", "2028", "2029", "", unit="percent", **UP), period="2029-01"),
            row("2030", 4530, 3740, _perhaps("-0.8%", PLANS, "target", 0.8, "2030-01", "2029", "2030", "", unit="percent", **DOWN), period="2030-01"),
            row("2031", 4790, 3660, _perhaps("-2.1%", PLANS, "target", 2.1, "2031-01", "2030", "2031", "", unit="percent", **DOWN), period="2031-01"),
            measure=PLANS,
        ),
        p(
            "Growth of 9.2% was recorded in 2025; there were 3,130 plans in January 2025 and 2,240 in January 2020. The number of plans is "
            "planned to peak at 3,770 in January 2029 and to fall to 3,660 by January 2031.",
            says(PLANS, "actual", 9.2, "2025", "percent", form="change", direction="increase"),
            says(PLANS, "actual", 3130, "2025-01"),
            says(PLANS, "actual", 2240, "2020-01"),
            says(PLANS, "target", 3770, "2029-01"),
            says(PLANS, "target", 3660, "2031-01", direction="reduce"),
        ),
        h2("8. Finance"),
        p(
            "The cumulative deficit was £44.7m at 31 March 2026. The department has confirmed that the eligible deficit is £42.0m, of which the High Needs "
            "Stability Grant will meet 90% (£37.8m) in 2026-27 once this plan is approved.",
            says(DEFICIT, "actual", 44.7, "2026-03-31", M),
            *maybe(DEFICIT, "actual", 42.0, "2026-03-31", "", unit=M),
            *maybe(PAYMENT, "target", 37.8, "2026-27", "", unit=M),
            *maybe(PAYMENT, "forecast", 37.8, "2026-27", "", unit=M),
            *maybe(PAYMENT, "target", 90, "2026-27", "", unit="percent"),
        ),
        table(
            "DSG forecast, £m",
            "",
            (
                col("2025-26 outturn", period="2025-26", basis="actual", final=True),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
            ),
            row("In-year deficit without reform", None, 15.2, 18.4, 21.9, measure=IN_YEAR, basis="forecast"),
            row("Savings from reform", None, 0.9, 4.6, 9.8, measure=SAVINGS, basis="target"),
            row("In-year deficit with reform", 12.1, 14.3, 13.8, 12.1, measure=IN_YEAR, basis="target"),
            row("Stability grant", None, _grant("37.8", "target", 37.8, "2026-27"), None, None),
            row("Cumulative deficit with reform", 44.7, 21.2, 35.0, 47.1, measure=DEFICIT, basis="target"),
            unit=M,
            show=ONE,
        ),
        p(
            "Reform does not bring the account into balance by 2030-31. We forecast an in-year deficit of £7.1m in 2030-31 after savings of £21.7m; without reform it would be "
            "£28.8m in 2030-31. We intend to reach in-year balance in 2033-34.",
            says(IN_YEAR, "target", 7.1, "2030-31", M, doubtful=True),
            *maybe(IN_YEAR, "forecast", 7.1, "2030-31", unit=M),
            says(SAVINGS, "target", 21.7, "2030-31", M),
            says(IN_YEAR, "forecast", 28.8, "2030-31", M),
            says(IN_YEAR, "target", None, "2033-34", direction="reach"),
        ),
        n("From April 2028 the department will decide how any deficit that remains is to be treated."),
        p("Investment of £6.2m in Experts at Hand and £3.4m in training is paid from separate grants and is not in the table."),
        h2("9. Milestones for the first year"),
        table(
            "",
            "By",
            (col("Milestone"), col("Outcome"), col("Lead")),
            row("October 2026", "Experts at Hand team of 26 in post", "1", "Principal Educational Psychologist"),
            row("January 2027", "New descriptors of need agreed with schools", "2", "Head of SEND"),
            row("April 2027", _aim("First 20 children offered a move from independent schools at a change of phase", INDEPENDENT, 20, "2027-04", doubtful=True, **DOWN), "3", "Head of Commissioning"),
            row("July 2027", "Family charter published", "4", "Parent Carer Forum"),
            row(
                "September 2027",
                said("Seventy new places in bases open on time", says(NEW_BASES, "target", 70, "2027-09", direction="increase", doubtful=True)),
                "1",
                "Head of School Places",
            ),
        ),
        p("Fernbridge will publish progress against the five trajectories every March on its local offer."),
    ),
    ("pdf-plain", "docx", "html"),
    PART,
    "plan",
    "Fernbridge",
)  # fmt: skip


BLIND_9 = (STOURLEIGH, HADDENBRIDGE, CARROWBY, GRANTHOPE, SELMOUTH, KELSING, WESTMARSH, FERNBRIDGE)
