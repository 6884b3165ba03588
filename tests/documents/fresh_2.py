"""Documents dominated by tables, written by another hand to learn from: plans, logs, scorecards, strategies, budgets."""

from __future__ import annotations

from typing import Any

from tests.documents.describing import (
    Document,
    Table,
    b,
    bracketed,
    col,
    deficits_in_brackets,
    fixed,
    group,
    h1,
    h2,
    n,
    p,
    percent,
    row,
    said,
    says,
)

PART = "fresh_2"
ONE = fixed(1)
PLANS, REQUESTS, NEW, CEASED, APPEALS = (
    "ehc_plans",
    "ehc_requests",
    "ehc_plans_new",
    "ehc_plans_ceased",
    "tribunal_appeals",
)
MAINSTREAM, BASES, SPECIAL, INDEPENDENT, LATER, AP, EOTAS, AWAY = (
    "placements_mainstream",
    "placements_resourced",
    "placements_special",
    "placements_independent",
    "placements_post16",
    "placements_ap",
    "placements_eotas",
    "placements_out_of_area",
)
DEFICIT, IN_YEAR, SAVINGS, COST = "dsg_deficit", "dsg_in_year", "dsg_savings", "placement_cost"


def table(caption: str, stub: str | tuple[str, ...], columns: tuple[Any, ...], *rows: Any, **says: Any) -> Table:
    """A table; what its caption says of every cell comes last."""
    show = says.pop("show", None)
    return Table(caption, (stub,) if isinstance(stub, str) else stub, columns, rows, says, show)


def away(show: Any) -> Any:
    """A saving printed as accountants do, taken away: (2.7)."""
    return lambda value: f"({show(value)})"


# --- A management plan: types of placement down, dates across with a second header row, sections by banner rows -------

WITHERNSHAW = Document(
    "withernshaw_plan",
    "Withernshaw County Council: DSG deficit management plan 2025 to 2029",
    (
        h1("DSG deficit management plan 2025 to 2029"),
        p("July 2025 refresh, for Cabinet on 15 July 2025. Lead officer: Assistant Director, Education and Inclusion."),
        h2("1. Where we are"),
        p(
            "At 31 March 2025 the Council maintained 3,164 EHC plans, compared with 2,921 at 31 March 2024. The accumulated deficit on the Dedicated Schools Grant stood at £27.4m at the end of 2024-25.",
            says(PLANS, "actual", 3164, "2025-03-31"),
            says(PLANS, "actual", 2921, "2024-03-31"),
            says(DEFICIT, "actual", 27.4, "2024-25", "gbp_million"),
        ),
        p(
            "Without the measures in this plan we would expect the number of plans to reach 4,180 by March 2029. With them, we intend the number to be no more than 3,600 by March 2029.",
            says(PLANS, "forecast", 4180, "2029-03", direction="reach"),
            says(PLANS, "target", 3600, "2029-03", direction="at_most"),
        ),
        h2("2. Where children and young people will be placed"),
        table(
            "Table 1: EHC plans by type of provision",
            "Type of provision",
            (
                col("January 2024", "Actual", period="2024-01", basis="actual"),
                col("January 2025", "Actual", period="2025-01", basis="actual"),
                col("January 2026", "Forecast", period="2026-01", basis="forecast"),
                col("January 2027", "Plan", period="2027-01", basis="target"),
                col("January 2028", "Plan", period="2028-01", basis="target"),
                col("January 2029", "Plan", period="2029-01", basis="target"),
            ),
            group("Mainstream"),
            row("Mainstream schools and academies", 1102, 1188, 1260, 1335, 1420, 1495, measure=MAINSTREAM),
            row("Resourced provision and SEN units", 148, 163, 190, 226, 254, 270, measure=BASES),
            group("Specialist"),
            row("State-funded special schools", 861, 890, 902, 915, 928, 940, measure=SPECIAL),
            row("Independent and non-maintained special schools", 264, 301, 312, 288, 257, 229, measure=INDEPENDENT),
            group("Other settings"),
            row("Further education and specialist post-16", 402, 455, 470, 480, 486, 490, measure=LATER),
            row("Alternative provision", 37, 41, 40, 36, 32, 30, measure=AP),
            row("Education other than at school (EOTAS)", 58, 74, 80, 77, 71, 66, measure=EOTAS),
            row("Total EHC plans", 2872, 3112, 3254, 3357, 3448, 3520, measure=PLANS),
            row("Placed outside Withernshaw (included above)", 198, 214, 220, 201, 182, 165, measure=AWAY),
        ),
        n("Source: SEN2 return for January 2024 and January 2025; later dates are the Council's own."),
        p("To get there we will:"),
        b(
            "open 107 new places in resourced provision by September 2027;",
            says("places_resourced", "target", 107, "2027-09", direction="increase"),
        ),
        b(
            "bring the number of children placed outside the county down from 214 to 160 by the end of 2028-29;",
            says(AWAY, "target", 160, "2028-29", direction="reduce", baseline=214),
        ),
        b("look again, with families, at each independent placement that costs the Council more than £90,000 a year;"),
        b(
            "reduce our reliance on independent and non-maintained special schools.",
            says(INDEPENDENT, "target", None, direction="reduce"),
        ),
        h2("3. What placements cost"),
        table(
            "Table 2: Average annual cost of a placement (£)",
            "Setting",
            (
                col("2023-24 outturn", period="2023-24", basis="actual"),
                col("2024-25 outturn", period="2024-25", basis="actual"),
                col("2028-29 plan", period="2028-29", basis="target"),
            ),
            row("State-funded special school", 24310, 25120, 27400, scope="State-funded special school"),
            row("Independent special school, day", 58900, 61750, 60000, scope="Independent special school, day"),
            row("Independent special school, residential", 141200, 149300, 145000, scope="residential"),
            row("Further education college", 11480, 11900, 12500, scope="Further education college"),
            measure=COST,
            unit="gbp",
        ),
        h2("4. Financial summary"),
        table(
            "Table 3: High needs block, before and after the measures in this plan",
            "",
            (
                col("2024-25 actual", period="2024-25", basis="actual", final=True),
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
            ),
            row("", "£m", "£m", "£m", "£m", "£m"),
            row("High needs allocation", "61.9", "64.1", "65.6", "67.2", "68.8"),
            row("Expenditure before mitigation", "71.7", "75.7", "79.7", "84.0", "88.7"),
            row("In-year deficit before mitigation", 9.8, 11.6, 14.1, 16.8, 19.9, measure=IN_YEAR, basis="forecast"),
            row("Savings from this plan", "-", 2.7, 6.9, 12.2, 18.0, measure=SAVINGS, basis="target", show=away(ONE)),
            row("In-year deficit after mitigation", 9.8, 8.9, 7.2, 4.6, 1.9, measure=IN_YEAR, basis="target"),
            row("Cumulative deficit before mitigation", 27.4, 39.0, 53.1, 69.9, 89.8, measure=DEFICIT, basis="forecast"),
            row("Cumulative deficit after mitigation", 27.4, 36.3, 43.5, 48.1, 50.0, measure=DEFICIT, basis="target"),
            unit="gbp_million",
            show=ONE,
        ),
        n("Savings are shown in brackets. The schools, early years and central blocks are expected to spend to budget."),
    ),
    ("pdf-ruled", "pdf-plain", "docx", "xlsx", "html"),
    PART,
    "plan",
    "Withernshaw",
)  # fmt: skip


# --- A monitoring return: a log of mitigations with its units in the first row, two scenarios one above the other ------

_SCENARIO = (
    col("EHC plans", measure=PLANS),
    col("Placements in INMSS", measure=INDEPENDENT),
    col("In-year deficit (£m)", measure=IN_YEAR, unit="gbp_million", show=bracketed(ONE)),
    col("Cumulative deficit (£m)", measure=DEFICIT, unit="gbp_million", show=ONE),
)

COLDMARSH = Document(
    "coldmarsh_return",
    "Coldmarsh Borough Council: third monitoring return 2025-26",
    (
        h1("Third monitoring return 2025-26"),
        p("Submitted to the Department for Education on 16 January 2026. INMSS: independent and non-maintained special schools."),
        p(
            "Savings of £833,000 had been delivered by the end of December 2025, against £1.31m planned for 2025-26. The shortfall lies in resourced provision, where building work has slipped by two terms.",
            says(SAVINGS, "actual", 833000, "2025-12", "gbp"),
            says(SAVINGS, "target", 1.31, "2025-26", "gbp_million"),
        ),
        p(
            "In 2025 we received 688 requests for an assessment, against 731 in 2024. Under condition 3 the authority must reach a positive in-year balance by the end of 2028-29.",
            says(REQUESTS, "actual", 688, "2025"),
            says(REQUESTS, "actual", 731, "2024"),
            says(IN_YEAR, "target", None, "2028-29", direction="reach"),
        ),
        h2("A. Mitigation log"),
        table(
            "",
            ("Ref", "Mitigation"),
            (
                col("Owner"),
                col("2025-26", "Planned saving", period="2025-26", basis="target"),
                col("2025-26", "Delivered to date", period="2025-26", basis="actual"),
                col("2025-26", "Forecast for year", period="2025-26", basis="forecast"),
                col("2026-27", "Planned saving", period="2026-27", basis="target"),
                col("RAG"),
            ),
            row(("", ""), "", "£000s", "£000s", "£000s", "£000s", ""),
            row(("M1", "Step-down from independent day schools"), "Head of SEND", 640, 410, 580, 1120, "Amber", scope="M1"),
            row(("M2", "Fees renegotiated with independent providers"), "Commissioning Manager", 300, 335, 335, 290, "Green", scope="M2"),
            row(("M3", "Resourced provision at four secondary schools"), "Place Planning Lead", 220, 0, 95, 610, "Red", scope="M3"),
            row(("M4", "Post-16 pathway review"), "Head of SEND", 150, 88, 150, 240, "Green", scope="M4"),
            row(("M5", "Early years inclusion fund"), "Early Years Lead", "n/a", "-", "-", 75, "Not started", scope="M5"),
            row(("", "Total"), "", 1310, 833, 1160, 2335, ""),
            measure=SAVINGS,
            unit="gbp_thousand",
        ),
        h2("B. Trajectories"),
        table(
            "Scenario 1: no further action is taken",
            "Year end",
            _SCENARIO,
            row("31 March 2025 (actual)", 1874, 142, 10.7, 31.6, period="2025-03-31", basis="actual"),
            row("31 March 2026", 2015, 161, 12.4, 44.0, period="2026-03-31"),
            row("31 March 2027", 2170, 183, 15.3, 59.3, period="2027-03-31"),
            row("31 March 2028", 2338, 207, 18.8, 78.1, period="2028-03-31"),
            row("31 March 2029", 2519, 236, 22.9, 101.0, period="2029-03-31"),
            basis="forecast",
        ),
        table(
            "Scenario 2: with all the mitigations in the log",
            "Year end",
            _SCENARIO,
            row("31 March 2026", 2006, 150, 11.2, 42.8, period="2026-03-31"),
            row("31 March 2027", 2085, 146, 11.8, 54.6, period="2027-03-31"),
            row("31 March 2028", 2130, 131, 7.1, 61.7, period="2028-03-31"),
            row("31 March 2029", 2142, 112, -0.4, 61.3, period="2029-03-31"),
            basis="target",
        ),
        n("A surplus is shown in brackets. Payments from the Department are left out of both scenarios."),
        h2("C. Conditions of the agreement"),
        table(
            "",
            ("No.", "Condition"),
            (col("Evidence this quarter"), col("Status")),
            row(
                ("1", "Strengthen mainstream inclusion"),
                said("Two SEN units opened in September 2025 with 24 new places.", says("places_resourced", "actual", 24, "2025-09", direction="increase")),
                "Met",
            ),
            row(
                ("2", "Commission placements well"),
                said("Placements in independent special schools fell from 151 to 146.", says(INDEPENDENT, "actual", 146, direction="reduce", baseline=151)),
                "Met",
            ),
            row(("3", "Financial control"), "A weekly panel with the Director of Finance has met eleven times.", "Met"),
            row(("4", "Governance"), "Reports go to the Improvement Board every six weeks.", "Partly met"),
        ),
        h2("D. Risks and next steps"),
        table(
            "",
            "Risk",
            (col("Likelihood (1-5)"), col("Impact (1-5)"), col("Response")),
            row("Building costs rise beyond the 8% allowed", "4", "3", "Contingency of £350,000 held in the capital programme"),
            row("Too few educational psychologists are recruited", "3", "4", "Two trainees start in September 2026"),
            row("Providers give notice on contracts", "2", "4", "Quarterly meetings with the 12 largest providers"),
        ),
        table(
            "",
            "Step",
            (col("Date"), col("Lead")),
            row("Return discussed at Schools Forum", "5 February 2026", "Director of Finance"),
            row("Fourth return", "29 May 2026", "Head of SEND"),
        ),
    ),
    ("pdf-zebra", "pdf-fpdf", "docx", "ods", "csv"),
    PART,
    "monitoring",
    "Coldmarsh",
)  # fmt: skip


# --- A scorecard: units in a column, arrows, neighbours; quarters under a year; years down and disputes across ---------

ALDERSLEY = Document(
    "aldersley_scorecard",
    "Aldersley Council: Children’s Scrutiny Committee, 11 June 2026, SEND performance",
    (
        h1("SEND performance report 2025-26"),
        p("Children’s Scrutiny Committee, 11 June 2026. Report of the Director of Children’s Services."),
        p(
            "In 2025-26 the Council issued 57.8% of new plans within 20 weeks, up from 41.2% in 2024-25. Across England the figure was 46.4%, and among our statistical neighbours 51.0%.",
            says("ehc_timeliness", "actual", 57.8, "2025-26", "percent"),
            says("ehc_timeliness", "actual", 41.2, "2024-25", "percent"),
        ),
        p(
            "The number of plans maintained rose by 6.6% in 2025-26. We aim to bring the number of appeals down to 90 in 2026, from 118 in 2025.",
            says(PLANS, "actual", 6.6, "2025-26", "percent", form="change", direction="increase"),
            says(APPEALS, "target", 90, "2026", direction="reduce", baseline=118),
            says(APPEALS, "actual", 118, "2025"),
        ),
        h2("Headline indicators"),
        table(
            "",
            "Indicator",
            (
                col("Unit"),
                col("2024-25", period="2024-25", basis="actual"),
                col("2025-26 target", period="2025-26", basis="target"),
                col("2025-26 outturn", period="2025-26", basis="actual"),
                col("Trend"),
                col("Statistical neighbours"),
                col("England"),
                col("2026-27 target", period="2026-27", basis="target"),
            ),
            row("Requests for an EHC needs assessment", "No.", 912, 880, 935, "↑", "n/a", "n/a", 900, measure=REQUESTS),
            row("Requests refused", "%", 27.4, 28.0, 29.1, "↑", "26.2", "24.9", 28.0, measure="ehc_refusals", unit="percent"),
            row("New EHC plans issued within 20 weeks", "%", 41.2, 60.0, 57.8, "↑", "51.0", "46.4", 65.0, measure="ehc_timeliness", unit="percent"),
            row("Average wait for an EHC plan", "Weeks", 31, 24, 26, "↓", "n/a", "n/a", 22, measure="ehc_timeliness", unit="weeks"),
            row("EHC plans maintained", "No.", 4106, 4250, 4377, "↑", "n/a", "n/a", 4480, measure=PLANS),
            row("Pupils with an EHC plan in mainstream schools", "%", 35.9, 38.0, 37.2, "↑", "40.3", "43.1", 40.0, measure=MAINSTREAM, unit="percent"),
            row("Placements in independent and non-maintained special schools", "No.", 318, 300, 331, "↑", "n/a", "n/a", 305, measure=INDEPENDENT),
            row("Annual reviews held within 12 months", "%", "61.0", "80.0", "68.4", "↑", "n/a", "n/a", "80.0"),
            row("Permanent exclusions of pupils with an EHC plan", "No.", "9", "5", "7", "↓", "n/a", "n/a", "5"),
            row("Absence of pupils with an EHC plan", "%", "14.8", "13.5", "14.1", "↓", "13.9", "13.6", "13.0"),
        ),
        h2("The year by quarter"),
        table(
            "Volumes",
            "",
            (
                col("2024-25", "Year", period="2024-25", basis="actual"),
                col("2025-26", "Q1", period="2025-26", basis="actual"),
                col("2025-26", "Q2", period="2025-26", basis="actual"),
                col("2025-26", "Q3", period="2025-26", basis="actual"),
                col("2025-26", "Q4", period="2025-26", basis="actual"),
                col("2025-26", "Year", period="2025-26", basis="actual"),
                col("2026-27", "Target", period="2026-27", basis="target"),
            ),
            row("Requests received", 912, 221, 198, 247, 269, 935, 900, measure=REQUESTS),
            row("Assessments agreed", 662, 158, 149, 171, 185, 663, 630, measure="ehc_assessments"),
            row("New plans issued", 587, 152, 141, 168, 163, 624, 600, measure=NEW),
            row("Plans ceased", 274, 71, 146, 72, 64, 353, 340, measure=CEASED),
            row("Appeals registered", 104, 27, 31, 24, 33, 115, 95, measure=APPEALS),
        ),
        h2("Disagreements"),
        table(
            "Mediation and appeals to the SEND Tribunal by calendar year",
            "Year",
            (
                col("Mediation cases", scope="mediation"),
                col("Appeals registered"),
                col("Conceded before the hearing", scope="conceded", doubtful=True),
                col("Decided by the Tribunal", scope="decided", doubtful=True),
                col("Found mainly for the family", scope="found", doubtful=True, unit="percent", show=percent),
            ),
            row("2023", 121, 87, 40, 14, 93, period="2023"),
            row("2024", 149, 101, 48, 19, 95, period="2024"),
            row("2025", said("164*", says(APPEALS, "actual", 164, "2025", scope="mediation")), 118, 61, 22, 95, period="2025"),
            measure=APPEALS,
            basis="actual",
        ),
        n("* Cases opened by 30 November 2025."),
        h2("Where children and young people with a plan are placed"),
        table(
            "",
            "Placement",
            (
                col("Number", "Jan 2025", period="2025-01"),
                col("Number", "Jan 2026", period="2026-01"),
                col("Share of plans (%)", "Jan 2025", period="2025-01", unit="percent"),
                col("Share of plans (%)", "Jan 2026", period="2026-01", unit="percent"),
            ),
            row("Mainstream school", 1462, 1612, 35.9, 37.2, measure=MAINSTREAM),
            row("State-funded special school", 1320, 1352, 32.4, 31.2, measure=SPECIAL),
            row("Independent or non-maintained special school", 318, 331, 7.8, 7.6, measure=INDEPENDENT),
            row("College or specialist post-16 institution", 668, 701, 16.4, 16.2, measure=LATER),
            row("Alternative provision", 58, 62, 1.4, 1.4, measure=AP),
            row("Awaiting a placement, or not known", "246", "275", "6.0", "6.3"),
            row(
                "All plans",
                4072,
                4333,
                said("100.0", says(PLANS, "actual", 100, "2025-01", "percent", doubtful=True)),
                said("100.0", says(PLANS, "actual", 100, "2026-01", "percent", doubtful=True)),
                measure=PLANS,
            ),
            basis="actual",
        ),
    ),
    ("pdf-typst", "pdf-plain", "docx", "xlsx", "html"),
    PART,
    "kpi",
    "Aldersley",
)  # fmt: skip


# --- A sufficiency strategy: places by school and year with totals, a cohort by need, sections of trend and strategy ---

_NEW = "places_special"
_UNIT = "places_resourced"
_JANS = (
    col("Jan 2025 (actual)", period="2025-01", basis="actual", final=True),
    col("Jan 2026", period="2026-01"),
    col("Jan 2027", period="2027-01"),
    col("Jan 2028", period="2028-01"),
    col("Jan 2030", period="2030-01"),
)
_TREND: dict[str, Any] = {"basis": "forecast"}
_STRATEGY: dict[str, Any] = {"basis": "target"}

MARCHBOURNE = Document(
    "marchbourne_sufficiency",
    "Marchbourne: sufficiency of specialist provision 2025 to 2030",
    (
        h1("Sufficiency of specialist provision 2025 to 2030"),
        p("Adopted by the Executive on 10 June 2025"),
        h2("Our cohort today"),
        p(
            "In January 2025 Marchbourne maintained 2,186 EHC plans. Of these, 131 were for children placed in schools outside the city, and 17 for children in residential schools.",
            says(PLANS, "actual", 2186, "2025-01"),
            says(AWAY, "actual", 131, "2025-01"),
            says("placements_residential", "actual", 17, "2025-01"),
        ),
        table(
            "Figure 1. School-age children with an EHC plan by primary need and placement, January 2025",
            "Primary need",
            (
                col("Mainstream", measure=MAINSTREAM),
                col("Resourced provision", measure=BASES),
                col("Special", measure=SPECIAL),
                col("Independent", measure=INDEPENDENT),
            ),
            row("Autism", 248, 61, 231, 58, scope="Autism", doubtful=True),
            row("Social, emotional and mental health", 172, 18, 104, 49, scope="SEMH", doubtful=True),
            row("Speech, language and communication", 203, 44, 39, 7, scope="SLCN", doubtful=True),
            row("Learning difficulties", 66, 5, 188, 6, scope="Learning difficulties", doubtful=True),
            row("Physical and sensory", 71, 12, 33, 4, scope="Physical and sensory", doubtful=True),
            row("All needs", 760, 140, 595, 124),
            basis="actual",
            period="2025-01",
        ),
        h2("What we will build"),
        p(
            "Across the five years we will create 126 new places in special schools and 64 in resourced provision. The first 16 places in alternative provision for primary children will open in April 2027.",
            says(_NEW, "target", 126, direction="increase"),
            says(_UNIT, "target", 64, direction="increase"),
            says("places_ap", "target", 16, "2027-04", direction="increase"),
        ),
        table(
            "Figure 2. Additional places by school and opening date",
            ("School", "Type"),
            (
                col("Sept 2025", period="2025-09"),
                col("Sept 2026", period="2026-09"),
                col("Sept 2027", period="2027-09"),
                col("Sept 2028", period="2028-09"),
                col("Total", doubtful=True),
            ),
            row(("Quayside School", "Special"), 18, 24, "-", "-", 42, measure=_NEW, scope="Quayside School"),
            row(("St Oswin’s Academy", "Special"), "-", 12, 12, "-", 24, measure=_NEW, scope="St Oswin’s Academy"),
            row(("Northgate free school", "Special"), "-", "-", "tbc", 60, 60, measure=_NEW, scope="Northgate free school"),
            row(("All special schools", ""), 18, 36, 12, 60, 126, measure=_NEW),
            row(("Hallam Primary", "Resourced provision"), 8, 8, "-", "-", 16, measure=_UNIT, scope="Hallam Primary"),
            row(("Brook Lane Primary", "Resourced provision"), "-", 10, 10, "-", 20, measure=_UNIT, scope="Brook Lane Primary"),
            row(("Castlegate High", "SEN unit"), "-", 14, "tbc", 14, 28, measure=_UNIT, scope="Castlegate High"),
            row(("All resourced provision and units", ""), 8, 32, 10, 14, 64, measure=_UNIT),
            basis="target",
            direction="increase",
        ),
        n("tbc: depends on planning permission. Existing schools have 588 places in all."),
        h2("How many children we plan for"),
        table(
            "Figure 3. Children and young people with an EHC plan, on current trends and with this strategy",
            "",
            _JANS,
            group("Early years and primary"),
            row("Current trend", 812, 869, 930, 995, 1139, scope="Early years and primary", **_TREND),
            row("With strategy", 812, 861, 902, 934, 968, scope="Early years and primary", **_STRATEGY),
            group("Secondary"),
            row("Current trend", 901, 973, 1051, 1135, 1324, scope="Secondary", **_TREND),
            row("With strategy", 901, 966, 1022, 1067, 1118, scope="Secondary", **_STRATEGY),
            group("Post-16"),
            row("Current trend", 473, 497, 522, 548, 604, scope="Post-16", **_TREND),
            row("With strategy", 473, 489, 498, 501, 492, scope="Post-16", **_STRATEGY),
            group("All ages"),
            row("Current trend", 2186, 2339, 2503, 2678, 3067, **_TREND),
            row("With strategy", 2186, 2316, 2422, 2502, 2578, **_STRATEGY),
            measure=PLANS,
        ),
        h2("What the strategy changes"),
        table(
            "",
            "By January 2030",
            (
                col("Now", basis="actual", period="2025-01"),
                col("Trend", basis="forecast", period="2030-01"),
                col("Strategy", basis="target", period="2030-01"),
                col("Difference from trend"),
            ),
            row("Special schools", 595, 841, 718, "-123", measure=SPECIAL),
            row("Resourced provision and units", 140, 152, 201, "+49", measure=BASES),
            row("Independent special schools", 124, 190, 95, "-95", measure=INDEPENDENT),
            row("Schools outside the city", 131, 178, 100, "-78", measure=AWAY),
        ),
        n("“Now” is January 2025."),
    ),
    ("pdf-ruled", "pdf-plain", "docx", "ods", "html"),
    PART,
    "strategy",
    "Marchbourne",
)  # fmt: skip


# --- A reform plan: targets in words in cells, plan above actual under one merged label, footnote marks, years down ----

TILLINGFOLD = Document(
    "tillingfold_reform",
    "Tillingfold District: local SEND reform plan 2026 to 2029",
    (
        h1("Local SEND reform plan 2026 to 2029"),
        p("Approved by Cabinet on 4 February 2026. EOTAS: education otherwise than at school."),
        p(
            "Tillingfold maintained 1,884 EHC plans in January 2026. On present trends there would be 2,390 in January 2029; our plan is for 2,050.",
            says(PLANS, "actual", 1884, "2026-01"),
            says(PLANS, "forecast", 2390, "2029-01"),
            says(PLANS, "target", 2050, "2029-01"),
        ),
        p(
            "The plan does not set a limit on the number of requests that families and schools may make.",
        ),
        h2("What will be different"),
        table(
            "Outcomes framework",
            "Outcome",
            (col("Where we are now"), col("Our target"), col("By when"), col("Lead")),
            row(
                "Children are educated close to home",
                said("187 children were placed outside the district in January 2026", says(AWAY, "actual", 187, "2026-01")),
                said("Reduce to 140 out-of-district placements by March 2028", says(AWAY, "target", 140, "2028-03", direction="reduce")),
                "March 2028",
                "Commissioning",
            ),
            row(
                "More children with plans thrive in mainstream",
                said("38.4% of children with an EHC plan are in mainstream schools", says(MAINSTREAM, "actual", 38.4, "", "percent")),
                said("At least 45% in mainstream schools", says(MAINSTREAM, "target", 45, "2029-08", "percent", direction="at_least")),
                "August 2029",
                "Inclusion",
            ),
            row(
                "Families get decisions on time",
                said("52% of plans were issued within 20 weeks in 2025", says("ehc_timeliness", "actual", 52, "2025", "percent")),
                said(
                    "80% of plans issued within 20 weeks in 2026 and 90% in 2027",
                    says("ehc_timeliness", "target", 80, "2026", "percent"),
                    says("ehc_timeliness", "target", 90, "2027", "percent"),
                ),
                "December 2027",
                "SEND casework",
            ),
            row(
                "Less reliance on independent schools",
                said("96 placements in independent special schools", says(INDEPENDENT, "actual", 96)),
                said(
                    "No more than 80 placements by March 2027 and 65 by March 2029",
                    says(INDEPENDENT, "target", 80, "2027-03", direction="at_most"),
                    says(INDEPENDENT, "target", 65, "2029-03", direction="at_most"),
                ),
                "March 2029",
                "Commissioning",
            ),
            row(
                "Fewer disputes",
                said("74 appeals to the Tribunal in 2025", says(APPEALS, "actual", 74, "2025")),
                said("Halve the number of appeals by 2028", says(APPEALS, "target", 50, "2028", "percent", form="change", direction="reduce")),
                "2028",
                "SEND casework",
            ),
            row(
                "Children out of school come back sooner",
                "tbc",
                said("Open 30 new places in alternative provision by September 2027", says("places_ap", "target", 30, "2027-09", direction="increase")),
                "September 2027",
                "Place planning",
            ),
            row("Families have confidence in us", "54% of parents said that they were listened to", "70% of parents", "March 2028", "Parent carer forum"),
        ),
        h2("Measures that the board will follow"),
        table(
            "Plan and actual by financial year",
            ("Measure", ""),
            (
                col("2023-24", period="2023-24"),
                col("2024-25", period="2024-25"),
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
            ),
            row(("EHC plans issued within 20 weeks (%)", "Plan"), "-", 50, 60, 75, 85, measure="ehc_timeliness", unit="percent", basis="target"),
            row(
                ("", "Actual"),
                44,
                47,
                said("55[1]", says("ehc_timeliness", "actual", 55, "2025-26", "percent")),
                None,
                None,
                measure="ehc_timeliness",
                unit="percent",
                basis="actual",
            ),
            row(("Requests for assessment", "Plan"), "-", 410, 420, 405, 390, measure=REQUESTS, basis="target"),
            row(("", "Actual"), 433, 452, said("338[1]", says(REQUESTS, "actual", 338, "2025-26")), None, None, measure=REQUESTS, basis="actual"),
            row(("EHC plans ceased", "Plan"), "-", "-", 150, 165, 180, measure=CEASED, basis="target"),
            row(("", "Actual"), 118, 127, said("94[1]", says(CEASED, "actual", 94, "2025-26")), None, None, measure=CEASED, basis="actual"),
            row(("Children with an EOTAS package", "Plan"), "-", 30, 36, 32, 28, measure=EOTAS, basis="target"),
            row(("", "Actual"), 29, 37, said("41[2]", says(EOTAS, "actual", 41, "2025-26")), None, None, measure=EOTAS, basis="actual"),
            row(("Suspensions per 100 pupils with a plan", "Plan"), "-", "18.0", "17.0", "16.0", "15.0"),
            row(("", "Actual"), "19.2", "18.8", "n/a", None, None),
        ),
        n("[1] First nine months of the year."),
        n("[2] Includes 6 children who moved into the district."),
        h2("The money"),
        p(
            "The plan brings the high needs budget into balance in 2028-29. By then it will have saved £11.6m, of which £4.1m comes from independent placements.",
            says(IN_YEAR, "target", None, "2028-29", direction="reach"),
            says(SAVINGS, "target", 11.6, "2028-29", "gbp_million"),
            says(SAVINGS, "target", 4.1, "2028-29", "gbp_million", scope="independent placements", doubtful=True),
        ),
        table(
            "In-year and cumulative deficit with and without the plan, £m",
            "Financial year",
            (
                col("In-year deficit without the plan", measure=IN_YEAR, basis="forecast"),
                col("In-year deficit with the plan", measure=IN_YEAR, basis="target"),
                col("Cumulative deficit without the plan", measure=DEFICIT, basis="forecast"),
                col("Cumulative deficit with the plan", measure=DEFICIT, basis="target"),
            ),
            row("2026-27", 8.8, 7.3, 29.5, 28.0, period="2026-27"),
            row("2027-28", 10.6, 3.9, 40.1, 31.9, period="2027-28"),
            row("2028-29", 12.9, -0.2, 53.0, 31.7, period="2028-29"),
            unit="gbp_million",
            show=bracketed(ONE),
        ),
        n("Brackets show a surplus. The cumulative deficit is before any grant from the Department."),
    ),
    ("pdf-fpdf", "pdf-plain", "docx", "html", "csv"),
    PART,
    "plan",
    "Tillingfold",
)  # fmt: skip


# --- A Schools Forum paper: scenarios side by side, numbers beside costs with variances, brackets, payments by status ---

STOURFLEET = Document(
    "stourfleet_forum",
    "Stourfleet Schools Forum, 13 November 2025: high needs budget monitoring and recovery",
    (
        h1("High needs budget monitoring and recovery"),
        p("Schools Forum, 13 November 2025. For information. INMSS are independent and non-maintained special schools."),
        h2("Summary"),
        b(
            "The in-year deficit for 2025-26 is forecast at £8.6m, which is £0.7m worse than the budget set in February.",
            says(IN_YEAR, "forecast", 8.6, "2025-26", "gbp_million"),
            says(IN_YEAR, "forecast", 0.7, "2025-26", "gbp_million", form="change", direction="increase", doubtful=True),
        ),
        b(
            "EHC plans grew by 4.1% in 2024-25 and are planned to grow by no more than 5% in 2026-27.",
            says(PLANS, "actual", 4.1, "2024-25", "percent", form="change", direction="increase"),
            says(PLANS, "target", 5, "2026-27", "percent", form="change", direction="at_most"),
        ),
        b(
            "We plan to bring residential placements down from 19 to 13 by August 2026.",
            says("placements_residential", "target", 13, "2026-08", direction="reduce", baseline=19),
        ),
        h2("The DSG reserve"),
        table(
            "Table A. DSG reserve, £m",
            "",
            (
                col("2024-25", "Outturn", period="2024-25", basis="actual"),
                col("2025-26", "Budget", period="2025-26", basis="target"),
                col("2025-26", "Forecast", period="2025-26", basis="forecast"),
                col("2025-26", "Variance"),
            ),
            row("Balance brought forward", "(13.6)", "(21.3)", "(21.3)", "-"),
            row("In-year deficit", 7.7, 7.9, 8.6, "(0.7)", measure=IN_YEAR),
            row("Cumulative deficit carried forward", 21.3, 29.2, 29.9, "(0.7)", measure=DEFICIT),
            unit="gbp_million",
            show=deficits_in_brackets(ONE),
        ),
        n("Deficits and adverse variances are in brackets."),
        h2("Placements and what they cost"),
        table(
            "Table B. Placements and average cost in 2025-26, position at 30 September 2025",
            "Provision",
            (
                col("Number of placements", "Plan", basis="target"),
                col("Number of placements", "Forecast", basis="forecast"),
                col("Number of placements", "Variance"),
                col("Average cost (£)", "Plan", basis="target", measure=COST, unit="gbp", final=True),
                col("Average cost (£)", "Forecast", basis="forecast", measure=COST, unit="gbp", final=True),
                col("Total (£000)", "Forecast"),
            ),
            row("Mainstream schools", 1060, 1082, "22", 8150, 8240, "8,916", measure=MAINSTREAM, scope="Mainstream schools"),
            row("State-funded special schools", 720, 731, "11", 24600, 24850, "18,165", measure=SPECIAL, scope="State-funded special schools"),
            row("INMSS", 172, 181, "9", 62400, 64900, "11,747", measure=INDEPENDENT, scope="INMSS"),
            row("Colleges and specialist post-16", 410, 418, "8", 10900, 11050, "4,619", measure=LATER, scope="post-16"),
            row("Alternative provision", 45, 44, "(1)", 19200, 19600, "862", measure=AP, scope="Alternative provision"),
            period="2025-26",
        ),
        h2("Recovery plan"),
        table(
            "Table C. Three-year outlook",
            "",
            (
                col("Unmitigated", "2025-26", period="2025-26", basis="forecast"),
                col("Unmitigated", "2026-27", period="2026-27", basis="forecast"),
                col("Unmitigated", "2027-28", period="2027-28", basis="forecast"),
                col("Mitigated", "2025-26", period="2025-26", basis="target"),
                col("Mitigated", "2026-27", period="2026-27", basis="target"),
                col("Mitigated", "2027-28", period="2027-28", basis="target"),
            ),
            row("EHC plans", 2640, 2861, 3098, 2612, 2734, 2819, measure=PLANS),
            row("INMSS placements", 188, 214, 243, 181, 174, 162, measure=INDEPENDENT),
            row("Children with plans in mainstream (%)", 41, 40, 39, 42, 44, 46, measure=MAINSTREAM, unit="percent"),
            row("In-year deficit (£000)", 9480, 11930, 14650, 8610, 7240, 4980, measure=IN_YEAR, unit="gbp_thousand"),
            row("Cumulative deficit (£000)", 30780, 42710, 57360, 29910, 37150, 42130, measure=DEFICIT, unit="gbp_thousand"),
        ),
        table(
            "Table D. Savings by workstream, £000",
            "Year",
            (
                col("Independent placements", scope="Independent placements"),
                col("Special school funding", scope="Special school funding"),
                col("Post-16", scope="Post-16"),
                col("All workstreams"),
            ),
            row("2025-26 (forecast)", 420, 310, 140, 870, period="2025-26", basis="forecast"),
            row("2026-27 (plan)", 2300, 1590, 800, 4690, period="2026-27", basis="target"),
            row("2027-28 (plan)", 4900, 3170, 1600, 9670, period="2027-28", basis="target"),
            measure=SAVINGS,
            unit="gbp_thousand",
        ),
        h2("Payments from the Department"),
        table(
            "Table E. Payments under the safety valve agreement",
            "Financial year",
            (col("Payment (£m)"), col("Status")),
            row("2022-23", 5.2, "Paid", period="2022-23", basis="actual"),
            row("2023-24", 2.6, "Paid", period="2023-24", basis="actual"),
            row("2024-25", 2.4, "Paid", period="2024-25", basis="actual"),
            row("2025-26", 2.8, "Due in March 2026", period="2025-26", basis="target"),
            row("2026-27", "tbc", "Subject to review"),
            measure="dfe_payment",
            unit="gbp_million",
        ),
        h2("Recommendation"),
        p("Forum is asked to note this report and to receive a further one on 15 January 2026."),
    ),
    ("pdf-sideways", "pdf-plain", "docx", "xlsx", "ods"),
    PART,
    "committee",
    "Stourfleet",
)  # fmt: skip


FRESH_2 = (WITHERNSHAW, COLDMARSH, ALDERSLEY, MARCHBOURNE, TILLINGFOLD, STOURFLEET)
