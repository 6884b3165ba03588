"""Whole documents by another hand, to learn from: an agreement, a Forum report, a plan, a strategy, a dashboard.

What a second careful reader might note otherwise is labelled doubtful, in every period it might be given.
"""

from __future__ import annotations

from typing import Any

from tests.documents.describing import (
    Document,
    Label,
    Number,
    Table,
    b,
    bracketed,
    c,
    col,
    fixed,
    group,
    h1,
    h2,
    h3,
    n,
    p,
    percent,
    plain,
    pounds,
    row,
    said,
    says,
    signed,
)

ONE = fixed(1)
PLANS, MAINSTREAM, BASES, SPECIAL, INDEPENDENT = (
    "ehc_plans",
    "placements_mainstream",
    "placements_resourced",
    "placements_special",
    "placements_independent",
)


def maybe(
    measure: str, basis: str, value: Number | None, *periods: str, unit: str = "count", **more: Any
) -> tuple[Label, ...]:
    """Doubtful labels, one for each period a reader might give."""
    return tuple(says(measure, basis, value, period, unit, doubtful=True, **more) for period in periods or ("",))


def fy(*names: str, **attributes: Any) -> tuple[Any, ...]:
    """A column for each financial year, written 2025-26."""
    return tuple(col(name, period=name, **attributes) for name in names)


_KPI = ("2025-26", "2027-28", "2029-30")

THORNHITHE = Document(
    "thornhithe_agreement",
    "Dedicated Schools Grant ‘safety valve’ agreement: Thornhithe (revised)",
    (
        h1("Dedicated Schools Grant ‘safety valve’ agreement: Thornhithe Metropolitan Borough Council (revised)"),
        h2("Parties and period"),
        c(
            "1.",
            "This agreement is between the Department for Education (‘the department’) and Thornhithe Metropolitan Borough Council (‘the authority’). It covers the financial years from 2024-25 to 2030-31 and replaces the agreement that the parties made in March 2022.",
        ),
        c(
            "2.",
            "The parties recognise that the trajectory set in 2022 has not been met. At 31 March 2024 the authority’s DSG account was £37.8 million in deficit, against £24.0 million in the profile then agreed. Growth in the number of plans, and a shortage of specialist places in the borough, account for most of the difference.",
            says("dsg_deficit", "actual", 37.8, "2024-03-31", "gbp_million"),
            says("dsg_deficit", "target", 24.0, "2024-03-31", "gbp_million"),
            *maybe(PLANS, "actual", None, direction="increase"),
        ),
        h2("Financial commitments"),
        c(
            "3.",
            "The authority undertakes to reach a positive in-year balance on its DSG account by the end of 2029-30 and in each subsequent year.",
            says("dsg_in_year", "target", None, "2029-30", direction="reach"),
        ),
        c(
            "4.",
            "The authority undertakes to control and reduce the cumulative deficit as set out below. The figures do not take account of any payment by the department under this agreement.",
            *maybe("dsg_deficit", "target", None, direction="reduce"),
        ),
        Table(
            "DSG trajectory agreed by the parties (£ million)",
            ("Financial year",),
            (
                col("In-year deficit / (surplus)", measure="dsg_in_year", show=bracketed(ONE)),
                col("Cumulative deficit at year end", measure="dsg_deficit", show=ONE),
            ),
            tuple(
                row(y, a, d, period=y)
                for y, a, d in (
                    ("2024-25", 11.6, 49.4),
                    ("2025-26", 9.4, 58.8),
                    ("2026-27", 6.2, 65.0),
                    ("2027-28", 3.3, 68.3),
                    ("2028-29", 1.1, 69.4),
                    ("2029-30", -0.8, 68.6),
                    ("2030-31", -2.4, 66.2),
                )
            ),
            {"basis": "target", "unit": "gbp_million"},
        ),
        n("Figures are rounded to the nearest £0.1 million. A figure in brackets is a surplus."),
        c(
            "5.",
            "The authority agrees to implement the DSG management plan that it submitted on 12 January 2024. This includes action to:",
        ),
        c(
            "5.1",
            "strengthen the support that is ordinarily available in schools, and bring the share of requests that go forward to a needs assessment to no more than 62% by September 2026, which is the level among the authority’s statistical neighbours;",
            says("ehc_assessments", "target", 62, "2026-09", "percent", direction="at_most"),
        ),
        c(
            "5.2",
            "review the plan of every young person aged 19 or over by December 2025 and bring to an end those whose outcomes have been achieved, so that at least 140 plans cease in 2025-26 and at least 160 in 2026-27;",
            says("ehc_plans_ceased", "target", 140, "2025-26", direction="at_least"),
            says("ehc_plans_ceased", "target", 160, "2026-27", direction="at_least"),
        ),
        c(
            "5.3",
            "increase the proportion of children and young people with a plan who attend a mainstream school from 37% to 45% by the end of 2028-29;",
            says(MAINSTREAM, "target", 45, "2028-29", "percent", direction="increase", baseline=37),
        ),
        c(
            "5.4",
            "reduce the number of children placed in independent and non-maintained special schools from 290 to 225 by March 2029, through better use of local capacity and a tighter decision-making process;",
            says(INDEPENDENT, "target", 225, "2029-03", direction="reduce", baseline=290),
        ),
        c(
            "5.5",
            "open 60 further places in resourced provision by September 2025, and bring the new 96-place special free school at Harbour Road into use in September 2026;",
            says("places_resourced", "target", 60, "2025-09", direction="increase"),
            says("places_special", "target", 96, "2026-09", direction="increase"),
        ),
        c(
            "5.6",
            "work with colleges to widen local routes, so that fewer young people depend on specialist post-16 institutions;",
            says("placements_post16", "target", None, direction="reduce"),
        ),
        c(
            "5.7",
            "keep up a joint commissioning panel with the integrated care board, which will meet at least once every 6 weeks.",
        ),
        h2("Monitoring"),
        c(
            "6.",
            "The authority will report to the department three times a year, first on 28 June 2024. Each report will be signed by the section 151 officer and will set out progress on clause 5 and on the indicators in the table.",
        ),
        Table(
            "Indicators",
            ("Indicator",),
            (
                col("Baseline", "2023-24", period="2023-24", basis="actual"),
                *(col("Milestone", y, period=y, basis="target", baseline=lambda line: line.cells[0]) for y in _KPI),
            ),
            (
                row("Plans maintained", 3412, 3650, 3700, 3690, measure=PLANS),
                row("Requests for assessment in the year", 742, 690, 640, 600, measure="ehc_requests"),
                row("Appeals registered in the year", 96, 80, 60, 50, measure="tribunal_appeals"),
                row(
                    "Plans issued within 20 weeks",
                    48,
                    65,
                    80,
                    85,
                    measure="ehc_timeliness",
                    unit="percent",
                    show=percent,
                ),
                row(
                    "Average cost of an independent placement",
                    58400,
                    57000,
                    56000,
                    56000,
                    measure="placement_cost",
                    unit="gbp",
                    show=pounds,
                ),
                row("Pupils on SEN support (% of all pupils)", "14.1%", "15.0%", "16.0%", "16.0%"),
                row("Educational psychologists in post (FTE)", "9.6", "14.0", "14.0", "14.0"),
            ),
        ),
        c(
            "7.",
            "The authority’s SEND Improvement Board will see each report before it is sent. The department may ask for more frequent reports if the deficit exceeds the trajectory by more than 5% at any date.",
        ),
        h2("Payment"),
        c(
            "8.",
            "The department agrees to pay the authority an additional £41.6 million of DSG over the life of this agreement. Of this, £16.6 million will be paid before 31 March 2025 and the remainder in the instalments below, subject to clause 9.",
            says("dfe_payment", "target", 41.6, "", "gbp_million"),
            says("dfe_payment", "target", 16.6, "2025-03-31", "gbp_million"),
        ),
        Table(
            "",
            ("Year",),
            fy("2024-25", "2025-26", "2026-27", "2027-28", "2028-29", "2029-30", "2030-31"),
            (row("Payment by the department (£m)", 16.6, 4.0, 4.0, 4.0, 4.0, 4.5, 4.5),),
            {"measure": "dfe_payment", "basis": "target", "unit": "gbp_million"},
            ONE,
        ),
        c(
            "9.",
            "Payments will continue for as long as the authority meets the conditions in clauses 3 to 5. The authority will itself contribute £3.5 million a year from its general fund, and has set aside £18.2 million of capital for the schemes in clause 5.5.",
        ),
        c(
            "10.",
            "Nothing in this agreement alters the authority’s duties to an individual child under Part 3 of the Children and Families Act 2014.",
        ),
    ),
    ("pdf-typst", "pdf-ruled", "docx", "html"),
    "fresh",
    "agreement",
    "Thornhithe",
)

_NOW, _NEXT = {"basis": "actual"}, "2025-26"

WEXBURY = Document(
    "wexbury_quarter",
    "Wexbury Schools Forum, 13 November 2025: high needs block monitoring, quarter 2",
    (
        h1("High needs block monitoring 2025-26: quarter 2"),
        p(
            "Wexbury Schools Forum, 13 November 2025. Agenda item 6. Report of the Strategic Finance Manager (Education)."
        ),
        h2("1. Purpose of the report"),
        c(
            "1.1",
            "This report sets out the forecast outturn on the high needs block at the end of September, the pupil numbers that lie behind it, and progress with the recovery plan that Forum considered in June (minute 31 refers).",
        ),
        c("1.2", "Forum is asked to note the position and to comment on the proposals in section 4."),
        h2("2. Forecast outturn"),
        c(
            "2.1",
            "At quarter 2 the high needs block is expected to overspend by £8.74m in 2025-26, which is £1.15m worse than at quarter 1. The budget was set with a planned deficit of £6.20m.",
            says("dsg_in_year", "forecast", 8.74, "2025-26", "gbp_million"),
            says("dsg_in_year", "target", 6.20, "2025-26", "gbp_million"),
            *maybe(
                "dsg_in_year", "forecast", 1.15, "2025-26", "", unit="gbp_million", form="change", direction="increase"
            ),
        ),
        c(
            "2.2",
            "The cumulative DSG deficit was £21.36m at 31 March 2025. On the current forecast it will stand at £30.10m by 31 March 2026.",
            says("dsg_deficit", "actual", 21.36, "2025-03-31", "gbp_million"),
            says("dsg_deficit", "forecast", 30.10, "2026-03-31", "gbp_million"),
        ),
        Table(
            "Table 1: High needs block 2025-26 (£000)",
            ("Heading",),
            (
                col("Budget", basis="target"),
                col("Actual to 30 September"),
                col("Forecast outturn", basis="forecast"),
                col("Variance", basis="forecast", form="change", doubtful=True),
            ),
            (
                row("Special schools: places and top-ups", "21,480", "10,690", "21,750", "270"),
                row("Independent and non-maintained schools", "10,260", "5,820", "11,940", "1,680"),
                row("Mainstream top-ups", "8,910", "4,470", "9,320", "410"),
                row("Post-16 providers", "4,150", "1,760", "4,290", "140"),
                row("Alternative provision", "2,340", "1,190", "2,380", "40"),
                row("SEN support services", "1,860", "905", "1,860", "0"),
                row("Total expenditure", "49,000", "24,835", "51,540", "2,540"),
                row("High needs allocation", "(42,800)", "(21,400)", "(42,800)", "0"),
                row(
                    "Deficit for the year",
                    6200,
                    "3,435",
                    8740,
                    2540,
                    measure="dsg_in_year",
                    unit="gbp_thousand",
                    period=_NEXT,
                ),
            ),
        ),
        n("Some 23% of the variance is due to inflation on fees, which averaged 6.1%."),
        h2("3. Activity"),
        c(
            "3.1",
            "There were 3,066 live plans at 30 September 2025, up 333 on the same date last year. The recovery plan allows for no more than 3,050 at 31 March 2026.",
            says(PLANS, "actual", 3066, "2025-09-30"),
            *maybe(PLANS, "actual", 333, "2025-09-30", "", form="change", direction="increase"),
            says(PLANS, "target", 3050, "2026-03-31", direction="at_most"),
        ),
        c(
            "3.2",
            "Requests for assessment averaged 61 a month between April and September, against the 50 a month on which the plan rests. Of those decided, 29% were declined; the plan had assumed 33%.",
            says("ehc_requests", "actual", 61, "", "per_month"),
            says("ehc_requests", "target", 50, "", "per_month"),
            says("ehc_refusals", "actual", 29, "", "percent"),
            says("ehc_refusals", "target", 33, "", "percent"),
        ),
        c(
            "3.3",
            "Timeliness has recovered. In the first half of 2025-26, 71% of new plans were finalised inside 20 weeks, having been 42% in 2024-25. The England average for 2024 was 46.4%.",
            says("ehc_timeliness", "actual", 71, "2025-26", "percent", doubtful=True),
            says("ehc_timeliness", "actual", 71, "", "percent", doubtful=True),
            says("ehc_timeliness", "actual", 42, "2024-25", "percent"),
        ),
        Table(
            "Table 2: Where children and young people with a plan are placed, at the end of each quarter",
            ("Placement",),
            (
                col("2024-25", "Q3", period="2024-25", basis="actual"),
                col("2024-25", "Q4", period="2024-25", basis="actual"),
                col("2025-26", "Q1", period="2025-26", basis="actual"),
                col("2025-26", "Q2", period="2025-26", basis="actual"),
                col("2025-26", "Plan for Q4", period="2025-26", basis="target"),
            ),
            (
                row("Mainstream schools", 1180, 1201, 1246, 1301, 1310, measure=MAINSTREAM),
                row("Resourced bases", 118, 121, 124, 141, 150, measure=BASES),
                row("Maintained special schools and academies", 742, 748, 751, 776, 780, measure=SPECIAL),
                row("Independent and non-maintained special", 171, 178, 187, 196, 165, measure=INDEPENDENT),
                row("Colleges and specialist post-16", 486, 497, 505, 521, 515, measure="placements_post16"),
                row("Pupil referral unit", 44, 46, 48, 50, 48, measure="placements_ap"),
                row("EOTAS packages", 31, 33, 38, 43, 36, measure="placements_eotas"),
                row("Awaiting placement", "26", "28", "35", "38", "46"),
                row("Total", 2798, 2852, 2934, 3066, 3050, measure=PLANS),
            ),
        ),
        n("Children awaiting placement include those who have moved into the area in the last 15 working days."),
        h2("4. Recovery plan"),
        c(
            "4.1",
            "The plan is meant to deliver £2.90m of savings and cost avoidance in 2025-26. Officers now expect to achieve £1.85m; table 3 shows where the shortfall lies.",
            says("dsg_savings", "target", 2.90, "2025-26", "gbp_million"),
            says("dsg_savings", "forecast", 1.85, "2025-26", "gbp_million"),
        ),
        Table(
            "Table 3: Savings by workstream, 2025-26 (£000)",
            ("Ref", "Workstream"),
            (
                col("Target", basis="target"),
                col("Delivered to date", basis="actual"),
                col("Forecast", basis="forecast"),
                col("RAG"),
            ),
            (
                row(("R1", "Negotiation of independent fees"), 640, 410, 600, "A", scope="fees"),
                row(("R2", "Step-down at phase transfer"), 520, 90, 230, "R", scope="step-down"),
                row(("R3", "More children in resourced bases"), 880, 350, 610, "A", scope="bases"),
                row(("R4", "Local post-16 offer"), 460, 170, 260, "A", scope="post-16"),
                row(("R5", "Review of top-up bands"), 400, 100, 150, "R", scope="bands"),
                row(("", "Total"), 2900, 1120, 1850, "A"),
            ),
            {"measure": "dsg_savings", "unit": "gbp_thousand", "period": "2025-26"},
        ),
        c(
            "4.2",
            "R2 is the main concern. Twenty-two pupils had been identified to move out of independent schools in September; only nine did so, mostly because families asked for the change to be put off by a year.",
            *maybe(INDEPENDENT, "target", 22, form="change", direction="reduce"),
            *maybe(INDEPENDENT, "actual", 9, form="change", direction="reduce"),
        ),
        c("4.3", "For 2026-27 officers propose to:"),
        b(
            "open two more resourced bases at secondary schools, with 24 places between them, from September 2026;",
            says("places_resourced", "target", 24, "2026-09", direction="increase"),
        ),
        b(
            "hold the growth in plans to 3%, by widening the early help offer;",
            says(PLANS, "target", 3, "2026-27", "percent", form="change", direction="hold"),
        ),
        b(
            "bring down the number of children educated outside the county;",
            says("placements_out_of_area", "target", None, "2026-27", direction="reduce"),
        ),
        b("ask Forum in January for a transfer of 0.5% (£0.97m) from the schools block."),
        c("4.4", "A decision is not needed today. All 14 voting members will be asked for their views by 5 December."),
    ),
    ("docx", "pdf-ruled", "pdf-plain", "html"),
    "fresh",
    "monitoring",
    "Wexbury",
)

FRESH = (THORNHITHE, WEXBURY)
