"""Whole papers by a third hand, to learn from: an agreement, a management plan, a forum report and a strategy."""

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
    pounds,
    row,
    said,
    says,
)

PART = "fresh_3"
ONE, TWO = fixed(1), fixed(2)
PLANS, REQUESTS, CEASED, WEEKS, APPEALS = (
    "ehc_plans",
    "ehc_requests",
    "ehc_plans_ceased",
    "ehc_timeliness",
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
NEW_SPECIAL, NEW_BASES = "places_special", "places_resourced"
DEFICIT, IN_YEAR, PAYMENT, SAVINGS, COST = "dsg_deficit", "dsg_in_year", "dfe_payment", "dsg_savings", "placement_cost"


def table(caption: str, stub: str | tuple[str, ...], columns: tuple[Any, ...], *rows: Any, **says: Any) -> Table:
    """A table; what its caption says of every cell comes last."""
    show = says.pop("show", None)
    return Table(caption, (stub,) if isinstance(stub, str) else stub, columns, rows, says, show)


def unsure(*periods: str, **of: Any) -> tuple[Label, ...]:
    """What two careful people might label differently or not at all; one for each period it could be given."""
    measure, basis, value = of.pop("measure"), of.pop("basis"), of.pop("value", None)
    unit = of.pop("unit", "count")
    return tuple(says(measure, basis, value, period, unit, doubtful=True, **of) for period in periods or ("",))


def at(place: int) -> Any:
    """The baseline that stands in the row's own cell so far along, where that is a number."""

    def find(line: Any) -> Number | None:
        cell = line.cells[place]
        return cell if isinstance(cell, (int, float)) else None

    return find


# --- An agreement: a profile with the years down, lettered sub-clauses, payments with a date, indicators by milestone ---

BRACKENHOLME = Document(
    "brackenholme_agreement",
    "Brackenholme County Council: Dedicated Schools Grant safety valve agreement, 2024-25 to 2029-30",
    (
        h1("Dedicated Schools Grant ‘safety valve’ agreement: Brackenholme County Council"),
        h2("The parties and the period"),
        c("1.", "This agreement is between the Department for Education (‘the department’) and Brackenholme County Council (‘the authority’). It covers the financial years 2024-25 to 2029-30."),
        c(
            "2.",
            "At 31 March 2024 the authority’s cumulative deficit on the Dedicated Schools Grant (DSG) was £38.2 million. Without the actions in this agreement the authority expected that deficit to grow to £131.5 million by the end of 2029-30.",
            says(DEFICIT, "actual", 38.2, "2024-03-31", "gbp_million"),
            says(DEFICIT, "forecast", 131.5, "2029-30", "gbp_million", direction="reach"),
        ),
        h2("What the authority undertakes"),
        c(
            "3.",
            "The authority undertakes to reach a positive in-year balance on its DSG account by the end of 2028-29, and in each subsequent year. It will control the deficit along the following profile, which takes account of the payments in paragraph 7 and of the authority’s own contributions.",
            says(IN_YEAR, "target", None, "2028-29", direction="reach"),
        ),
        table(
            "DSG profile (£m). Surpluses are shown in brackets.",
            "Financial year",
            (
                col("In-year position before payments", measure=IN_YEAR, show=bracketed(ONE)),
                col("Cumulative deficit at year end", measure=DEFICIT),
            ),
            row("2024-25", 9.6, 33.4, period="2024-25"),
            row("2025-26", 7.1, 32.0, period="2025-26"),
            row("2026-27", 4.2, 27.7, period="2026-27"),
            row("2027-28", 1.8, 21.0, period="2027-28"),
            row("2028-29", -0.9, 11.6, period="2028-29"),
            row("2029-30", -2.3, 0.0, period="2029-30"),
            basis="target",
            unit="gbp_million",
            show=ONE,
        ),
        c("4.", "To meet the condition in paragraph 3, the authority agrees to carry out its DSG management plan. In particular, the authority will:"),
        c(
            "4.1.",
            "slow the growth in the number of EHC plans from 9.4% in 2023-24 to no more than 3% in 2026-27;",
            says(PLANS, "target", 3, "2026-27", "percent", form="change", direction="at_most", baseline=9.4),
            says(PLANS, "actual", 9.4, "2023-24", "percent", form="change", direction="increase"),
        ),
        c(
            "4.2.",
            "hold each annual review within the statutory time, and cease plans that are no longer necessary, which the authority estimates at 160 plans in the academic year 2025/26;",
            says(CEASED, "target", 160, "2025/26"),
        ),
        c(
            "4.3.",
            "support mainstream schools to meet need earlier, through a core offer agreed with all head teachers, and so raise the proportion of children with EHC plans who are taught in mainstream schools;",
            says(MAINSTREAM, "target", None, direction="increase"),
        ),
        c("4.4.", "create more provision close to home, namely:"),
        c(
            "(a)",
            "120 places at a new special free school in Brackenholme Town, to open in September 2027;",
            says(NEW_SPECIAL, "target", 120, "2027-09", direction="increase"),
        ),
        c(
            "(b)",
            "64 places in SEN units attached to secondary schools, by September 2026; and",
            says(NEW_BASES, "target", 64, "2026-09", direction="increase"),
        ),
        c("(c)", "an outreach team of 14 specialist teachers based at Hob Lane School;"),
        c(
            "4.5.",
            "reduce its use of independent and non-maintained special schools, and test the value for money of every placement that costs more than £75,000 a year;",
            says(INDEPENDENT, "target", None, direction="reduce"),
        ),
        c("4.6.", "agree with the Integrated Care Board a protocol under which health pays 25% of the cost of jointly funded packages, against 11% today; and"),
        c(
            "4.7.",
            "prepare young people for adult life from Year 9, so that fewer of them need a place at a specialist post-16 institution.",
            says(LATER, "target", None, direction="reduce"),
        ),
        h2("Monitoring"),
        c("5.", "The authority will report to the department in writing three times in each financial year, setting out progress against paragraphs 3 and 4 and against the indicators in annex A. The first report is due on 31 August 2024."),
        c("6.", "The department may review this agreement, and may withhold payments, if:"),
        c("(a)", "the deficit at a year end is more than £2 million above the profile in paragraph 3;"),
        c("(b)", "the number of EHC plans is more than 4% above the figure in annex A at two successive reports; or"),
        c("(c)", "the funding that the authority receives differs by more than 2% from what both parties assumed."),
        h2("Payment"),
        c(
            "7.",
            "Subject to paragraph 6, the department agrees to pay the authority an additional £42.7 million of DSG over the life of the agreement. The first payment, of £14.4 million, will be made by 31 March 2025. Later payments follow the schedule below.",
            says(PAYMENT, "target", 42.7, "", "gbp_million"),
            says(PAYMENT, "target", 14.4, "2025-03-31", "gbp_million"),
        ),
        table(
            "Schedule of payments",
            "Financial year",
            (col("Additional DSG to be paid by the department (£m)", measure=PAYMENT, basis="target", unit="gbp_million"), col("When payable")),
            row("2024-25", 14.4, "On signature", period="2024-25"),
            row("2025-26", 5.5, "In three equal parts", period="2025-26"),
            row("2026-27", 5.5, "In three equal parts", period="2026-27"),
            row("2027-28", 5.5, "In three equal parts", period="2027-28"),
            row("2028-29", 5.5, "In three equal parts", period="2028-29"),
            row("2029-30", 6.3, "In the last quarter", period="2029-30"),
            row("Total", 42.7, ""),
            show=ONE,
        ),
        c("8.", "From 2025-26 the authority will itself contribute £3.0 million a year to the DSG from its general fund. It has also set aside £17.5 million of capital for the provision in paragraph 4.4."),
        c("9.", "Nothing in this agreement affects the authority’s duties to individual children and young people under Part 3 of the Children and Families Act 2014."),
        h2("Annex A: key performance indicators"),
        table(
            "",
            ("Ref", "Indicator"),
            (
                col("2023-24 (baseline)", period="2023-24", basis="actual"),
                col("Milestones", "2025-26", period="2025-26", basis="target", baseline=at(0)),
                col("Milestones", "2026-27", period="2026-27", basis="target", baseline=at(0)),
                col("Milestones", "2027-28", period="2027-28", basis="target", baseline=at(0)),
                col("End point", "2029-30", period="2029-30", basis="target", baseline=at(0)),
            ),
            row(("A1", "Number of EHC plans at year end"), 2742, 2960, 3050, 3110, 3190, measure=PLANS),
            row(("A2", "Requests for an EHC needs assessment in the year"), 640, 600, 570, 550, 540, measure=REQUESTS),
            row(("A3", "EHC plans issued within 20 weeks"), 38, 60, 75, 80, 90, measure=WEEKS, unit="percent", show=percent),
            row(("A4", "Share of children with EHC plans in mainstream schools"), 36.1, 38.0, 40.0, 42.0, 45.0, measure=MAINSTREAM, unit="percent", show=percent),
            row(("A5", "Placements in independent and non-maintained special schools"), 212, 200, 181, 160, 130, measure=INDEPENDENT),
            row(("A6", "Average annual cost of such a placement"), 61400, 62500, 63000, 63500, 64000, measure=COST, unit="gbp", show=pounds),
            row(("A7", "Attendance of pupils with EHC plans"), "84.9%", "86.0%", "87.0%", "88.0%", "90.0%"),
            row(("A8", "Suspensions of pupils with EHC plans"), "418", "380", "340", "300", "250"),
        ),
        n("Baselines are as the authority reported them to the department in March 2024. A1 and A2 are trajectories for monitoring: they do not limit any child’s entitlement."),
    ),
    ("pdf-ruled", "pdf-typst", "docx", "html"),
    PART,
    "agreement",
    "Brackenholme",
)  # fmt: skip


# --- A management plan: a sheet for each kind of placement, scenarios by banner, side by side and down the page ---------

_SPLIT = (
    col("Actual", "Jan 2024", period="2024-01", basis="actual"),
    col("Actual", "Jan 2025", period="2025-01", basis="actual"),
    col("Unmitigated", "Jan 2026", period="2026-01", basis="forecast"),
    col("Unmitigated", "Jan 2027", period="2027-01", basis="forecast"),
    col("Unmitigated", "Jan 2028", period="2028-01", basis="forecast"),
    col("Mitigated", "Jan 2026", period="2026-01", basis="target"),
    col("Mitigated", "Jan 2027", period="2027-01", basis="target"),
    col("Mitigated", "Jan 2028", period="2028-01", basis="target"),
)

_BANNERED = (
    col("2024-25 Actual", period="2024-25", basis="actual", final=True),
    col("2025-26 Forecast", period="2025-26"),
    col("2026-27 Forecast", period="2026-27"),
    col("2027-28 Forecast", period="2027-28"),
)


def _before(need: str, *cells: Any) -> Any:
    return row(need, *cells, basis="forecast", scope="" if need.startswith("Total") else need)


def _after(need: str, *cells: Any) -> Any:
    return row(need, *cells, basis="target", scope="" if need.startswith("Total") else need)


THRUSHCOMBE = Document(
    "thrushcombe_plan",
    "Thrushcombe Borough Council: DSG management plan, version 4, September 2025",
    (
        h1("Summary"),
        p("DSG management plan, version 4. Agreed by Cabinet on 16 September 2025 and sent to Schools Forum for its meeting on 2 October 2025. This version replaces the one of March 2025."),
        p(
            "The DSG account ended 2024-25 with a cumulative deficit of £14,860,000. With this plan the deficit is expected to stand at £29.2m at the end of 2027-28; if we did nothing it would be £41.4m.",
            says(DEFICIT, "actual", 14860000, "2024-25", "gbp"),
            says(DEFICIT, "target", 29.2, "2027-28", "gbp_million"),
            says(DEFICIT, "forecast", 41.4, "2027-28", "gbp_million"),
        ),
        p("‘Unmitigated’ means what we expect if we change nothing. ‘Mitigated’ means what we plan for, once the actions on the sheet ‘Actions’ have had their effect."),
        h1("EHC plans"),
        p("Pupil numbers in Thrushcombe will fall by 3% over these three years, so demography alone would lead to fewer plans."),
        table(
            "Table 1: Number of EHC plans by age group, as at the January census",
            "Age group",
            _SPLIT,
            row("Under 5", 61, 66, 70, 73, 76, 68, 70, 70, scope="Under 5"),
            row("5 to 10", 584, 627, 671, 712, 748, 660, 682, 694, scope="5 to 10"),
            row("11 to 15", 660, 718, 781, 846, 911, 764, 798, 815, scope="11 to 15"),
            row("16 to 19", 298, 322, 351, 384, 420, 340, 351, 356, scope="16 to 19"),
            row("20 to 25", 91, 97, 108, 119, 132, 94, 86, 80, scope="20 to 25"),
            row("Total", 1694, 1830, 1981, 2134, 2287, 1926, 1987, 2015),
            measure=PLANS,
        ),
        p(
            "Growth was 8.0% in the year to January 2025. In the mitigated forecast it falls to 1.4% in the year to January 2028.",
            says(PLANS, "actual", 8.0, "2025-01", "percent", form="change", direction="increase"),
            says(PLANS, "target", 1.4, "2028-01", "percent", form="change", direction="increase"),
        ),
        h1("Special schools"),
        table(
            "Table 2: Placements in maintained special schools and special academies, by primary need (number)",
            "Primary need",
            _BANNERED,
            group("Before mitigation"),
            _before("Autism", 204, 221, 238, 256),
            _before("Social, emotional and mental health", 96, 104, 113, 121),
            _before("Severe learning difficulty", 88, 90, 92, 94),
            _before("All other needs", 73, 75, 77, 80),
            _before("Total placements", 461, 490, 520, 551),
            group("After mitigation"),
            _after("Autism", 204, 216, 226, 231),
            _after("Social, emotional and mental health", 96, 102, 104, 106),
            _after("Severe learning difficulty", 88, 89, 91, 92),
            _after("All other needs", 73, 72, 72, 73),
            _after("Total placements", 461, 479, 493, 502),
            measure=SPECIAL,
        ),
        n("Placements are full-time equivalents over the financial year, rounded."),
        h1("Independent"),
        table(
            "Table 3: Non-maintained and independent special schools: placements and average annual cost",
            "Year",
            (
                col("Unmitigated", "Placements", measure=INDEPENDENT, basis="forecast"),
                col("Unmitigated", "Average cost (£)", measure=COST, basis="forecast", unit="gbp"),
                col("Mitigated", "Placements", measure=INDEPENDENT, basis="target"),
                col("Mitigated", "Average cost (£)", measure=COST, basis="target", unit="gbp"),
                col("Fewer placements through the plan"),
            ),
            row("2025-26", 129, 58300, 121, 57900, "8", period="2025-26"),
            row("2026-27", 143, 60100, 112, 58400, "31", period="2026-27"),
            row("2027-28", 158, 61900, 98, 58800, "60", period="2027-28"),
        ),
        p(
            "In 2024-25 there were 117 placements in these schools, at £56,400 each on average. No child will be moved against the family’s wishes: the fall comes from those who leave at the end of a phase.",
            says(INDEPENDENT, "actual", 117, "2024-25"),
            says(COST, "actual", 56400, "2024-25", "gbp"),
        ),
        h1("Other placements"),
        table(
            "Table 4: Other types of placement (number of children and young people)",
            "Placement type",
            (
                col("2024-25", "Actual", period="2024-25", basis="actual"),
                col("2025-26", "Unmitigated", period="2025-26", basis="forecast"),
                col("2025-26", "Mitigated", period="2025-26", basis="target"),
                col("2026-27", "Unmitigated", period="2026-27", basis="forecast"),
                col("2026-27", "Mitigated", period="2026-27", basis="target"),
                col("2027-28", "Unmitigated", period="2027-28", basis="forecast"),
                col("2027-28", "Mitigated", period="2027-28", basis="target"),
            ),
            row("Mainstream schools or academies", 712, 764, 778, 809, 838, 858, 897, measure=MAINSTREAM),
            row("Resourced provision or SEN units", 84, 88, 96, 92, 116, 95, 132, measure=BASES),
            row("Alternative provision and hospital schools", 33, 36, 31, 40, 29, 44, 27, measure=AP),
            row("Post 16 and further education", 286, 309, 297, 338, 301, 370, 304, measure=LATER),
            row("Education otherwise than at school", 41, 47, 42, 54, 40, 62, 38, measure=EOTAS),
            row("Direct payments (number of families)", "19", "21", "21", "23", "24", "25", "27"),
        ),
        h1("Actions"),
        table(
            "Table 5: Cost avoidance by action (£000)",
            ("No.", "Action"),
            (
                col("Lead"),
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
            ),
            row(("1", "Local places instead of independent schools"), "AD Education", 460, 1850, 3710, scope="1"),
            row(("2", "Earlier help in mainstream schools"), "Head of Inclusion", 240, 780, 1620, scope="2"),
            row(("3", "Fees and contracts"), "Commissioning", 160, 310, 450, scope="3"),
            row(("4", "Preparation for adult life"), "Head of SEND", 90, 350, 720, scope="4"),
            row(("", "Total"), "", 950, 3290, 6500),
            measure=SAVINGS,
            basis="target",
            unit="gbp_thousand",
        ),
        b(
            "Action 1 brings 48 new places in resourced provision by September 2027, of which 16 open in September 2026.",
            says(NEW_BASES, "target", 48, "2027-09", direction="increase"),
            says(NEW_BASES, "target", 16, "2026-09", direction="increase"),
        ),
        b("Action 2 pays for 6.5 more advisory teachers, at a cost of £390,000 a year, and trains 240 teaching assistants."),
        b(
            "Action 4 aims to lower the number of plans that continue beyond the age of 20.",
            *unsure(measure=PLANS, basis="target", direction="reduce", scope="over 20"),
            *unsure(measure=CEASED, basis="target", direction="increase", scope="over 20"),
        ),
        h1("Finance"),
        table(
            "Table 6: DSG forecast (£000). A surplus would be in brackets.",
            "",
            (
                col("2024-25 Outturn", period="2024-25", basis="actual", final=True),
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
            ),
            group("Unmitigated"),
            row("High needs income", "29,400", "30,300", "31,200", "32,100"),
            row("High needs expenditure", "35,120", "37,480", "40,050", "42,610"),
            row("In-year deficit", 5720, 7180, 8850, 10510, measure=IN_YEAR, basis="forecast"),
            row("Cumulative deficit", 14860, 22040, 30890, 41400, measure=DEFICIT, basis="forecast"),
            group("Mitigated"),
            row("High needs income", "29,400", "30,300", "31,200", "32,100"),
            row("High needs expenditure", "35,120", "36,530", "36,760", "36,110"),
            row("Cost avoidance", "-", 950, 3290, 6500, measure=SAVINGS, basis="target"),
            row("In-year deficit", 5720, 6230, 5560, 4010, measure=IN_YEAR, basis="target"),
            row("Transfer from the schools block", "-", "500", "500", "500"),
            row("Cumulative deficit", 14860, 20590, 25650, 29160, measure=DEFICIT, basis="target"),
            unit="gbp_thousand",
        ),
    ),
    ("xlsx", "ods", "pdf-zebra", "pdf-fpdf", "csv"),
    PART,
    "plan",
    "Thrushcombe",
)  # fmt: skip


# --- A forum report: numbered paragraphs between tables, budget beside forecast and variance, ratings in words ----------

CORVEDALE = Document(
    "corvedale_forum",
    "Corvedale Schools Forum, 4 December 2025: DSG budget monitoring, month 7",
    (
        h1("Item 7: DSG budget monitoring 2025-26, month 7"),
        p("Corvedale Schools Forum, 4 December 2025. Report author: Finance Business Partner (Schools and High Needs). For information and comment; all members may take part."),
        h2("1. Summary"),
        c(
            "1.1",
            "At the end of October 2025 the DSG is forecast to overspend by £5.36m in 2025-26. The budget that Council approved allowed for a planned deficit of £3.90m, so the position is £1.46m worse than planned.",
            says(IN_YEAR, "forecast", 5.36, "2025-26", "gbp_million"),
            says(IN_YEAR, "target", 3.90, "2025-26", "gbp_million"),
            *unsure("2025-26", "", measure=IN_YEAR, basis="forecast", value=1.46, unit="gbp_million", form="change", direction="increase"),
        ),
        c(
            "1.2",
            "The reserve was in deficit by £12.48m at 1 April 2025. It is forecast to be in deficit by £17.84m at 31 March 2026. The statutory override remains in place until 31 March 2028.",
            says(DEFICIT, "actual", 12.48, "2025-04-01", "gbp_million"),
            says(DEFICIT, "forecast", 17.84, "2026-03-31", "gbp_million"),
        ),
        c("1.3", "At its September meeting Forum asked officers to show numbers beside costs and to rate the risk on each line. Tables 2 to 4 do so."),
        h2("2. Forecast by block"),
        table(
            "Table 1: DSG by block, £m",
            "Block",
            (
                col("Budget 2025-26", period="2025-26", basis="target"),
                col("Forecast 2025-26", period="2025-26", basis="forecast"),
                col("Variance"),
                col("RAG"),
            ),
            row("Schools block (after recoupment)", "61.27", "61.21", "(0.06)", "Green"),
            row("Central school services block", "1.42", "1.42", "0.00", "Green"),
            row("Early years block", "24.80", "24.51", "(0.29)", "Green"),
            row("High needs block", "41.66", "43.47", "1.81", "Red"),
            row("Total expenditure", "129.15", "130.61", "1.46", "Red"),
            row("DSG income", "(125.25)", "(125.25)", "0.00", "Green"),
            row("Net overspend in year", 3.90, 5.36, "1.46", "Red", measure=IN_YEAR),
            row("Deficit brought forward", "12.48", "12.48", "0.00", ""),
            row("Deficit carried forward", 16.38, 17.84, "1.46", "Red", measure=DEFICIT),
            unit="gbp_million",
            show=TWO,
        ),
        n("Underspends and income are in brackets."),
        h2("3. High needs: numbers and costs"),
        c(
            "3.1",
            "The pressure comes mostly from independent and non-maintained special schools (INMSS). We budgeted for 118 placements and now expect 131. Fees have risen by 7.2% on average, where the budget assumed 4%.",
            *unsure(measure=INDEPENDENT, basis="target", value=118),
            *unsure(measure=INDEPENDENT, basis="forecast", value=131),
            *unsure("", "2025-26", measure=COST, basis="actual", value=7.2, unit="percent", form="change", direction="increase"),
            *unsure("", "2025-26", measure=COST, basis="target", value=4, unit="percent", form="change", direction="increase"),
        ),
        table(
            "Table 2: Placements in 2025-26 (full-time equivalents)",
            "Type of placement",
            (
                col("Budgeted", basis="target"),
                col("Forecast", basis="forecast"),
                col("Variance"),
                col("% variance"),
                col("Rating"),
            ),
            row("Mainstream schools", 846, 861, "15", "1.8%", "Amber", measure=MAINSTREAM),
            row("Resourced provision", 124, 119, "(5)", "(4.0%)", "Amber", measure=BASES),
            row("Special schools in Corvedale", 588, 590, "2", "0.3%", "Green", measure=SPECIAL),
            row("INMSS", 118, 131, "13", "11.0%", "Red", measure=INDEPENDENT),
            row("Colleges and other post-16", 276, 270, "(6)", "(2.2%)", "Green", measure=LATER),
            row("Education otherwise than at school", 39, 48, "9", "23.1%", "Red", measure=EOTAS),
            row("Children awaiting a placement", "0", "14", "14", "n/a", "Red"),
            period="2025-26",
        ),
        table(
            "Table 3: Average cost per placement in 2025-26 (£)",
            "Type of placement",
            (
                col("2024-25 outturn", period="2024-25", basis="actual", final=True),
                col("Budget", basis="target"),
                col("Forecast", basis="forecast"),
                col("Variance"),
            ),
            row("Mainstream schools", 7450, 7700, 7810, "110", scope="Mainstream schools"),
            row("Resourced provision", 14900, 15300, 15280, "(20)", scope="Resourced provision"),
            row("Special schools in Corvedale", 25260, 26100, 26140, "40", scope="Special schools"),
            row("INMSS", 59800, 62200, 64100, "1,900", scope="INMSS"),
            period="2025-26",
            measure=COST,
            unit="gbp",
        ),
        c(
            "3.2",
            "There were 2,104 EHC plans at 31 October 2025, against 1,962 a year earlier. Our plan for the year end is 2,130; on present trends we now expect 2,190 at 31 March 2026. Nationally, plans rose by 10.8% in the year to January 2025.",
            says(PLANS, "actual", 2104, "2025-10-31"),
            *unsure("", "2024-10-31", measure=PLANS, basis="actual", value=1962),
            *unsure("", "2025-26", "2026-03-31", measure=PLANS, basis="target", value=2130),
            says(PLANS, "forecast", 2190, "2026-03-31"),
        ),
        h2("4. Progress with the recovery plan"),
        c(
            "4.1",
            "The recovery plan set a savings target of £2.35m for 2025-26. By the end of October £1.02m had been delivered, and £1.78m is forecast for the whole year.",
            says(SAVINGS, "target", 2.35, "2025-26", "gbp_million"),
            *unsure("", "2025-10", "2025-26", measure=SAVINGS, basis="actual", value=1.02, unit="gbp_million"),
            says(SAVINGS, "forecast", 1.78, "2025-26", "gbp_million"),
        ),
        table(
            "Table 4: Recovery plan 2025-26 (£000)",
            ("Ref", "Workstream"),
            (
                col("Target", basis="target"),
                col("Delivered", basis="actual"),
                col("Forecast", basis="forecast"),
                col("Shortfall"),
                col("RAG"),
                col("Comment"),
            ),
            row(("R1", "Bring children back to local schools"), 980, 310, 560, "420", "Red", "Twelve children, not 20, will move this year", scope="R1"),
            row(("R2", "Resourced provision at three schools"), 540, 260, 470, "70", "Amber", "One opened a term late", scope="R2"),
            row(("R3", "Fee negotiation"), 430, 300, 430, "0", "Green", "On track", scope="R3"),
            row(("R4", "Review of post-16 packages"), 400, 150, 320, "80", "Amber", "Reviews began in June", scope="R4"),
            row(("", "Total"), 2350, 1020, 1780, "570", "", ""),
            measure=SAVINGS,
            unit="gbp_thousand",
            period="2025-26",
        ),
        h2("5. Indicators"),
        table(
            "Table 5: Recovery plan indicators at 31 October 2025",
            "Indicator",
            (
                col("31 March 2025", period="2025-03-31", basis="actual"),
                col("31 October 2025", period="2025-10-31", basis="actual"),
                col("What we aim for"),
                col("Rating"),
            ),
            row("Placements in INMSS", 122, 129, said("Reduce to 96 by March 2027", says(INDEPENDENT, "target", 96, "2027-03", direction="reduce")), "Red", measure=INDEPENDENT),
            row("Children placed outside Corvedale", 171, 178, said("No more than 150 by August 2027", says(AWAY, "target", 150, "2027-08", direction="at_most")), "Red", measure=AWAY),
            row("Share of children with plans in mainstream schools", 41.0, 41.8, said("Increase to 45% by March 2028", says(MAINSTREAM, "target", 45, "2028-03", "percent", direction="increase")), "Amber", measure=MAINSTREAM, unit="percent", show=percent),
            row("Plans issued within 20 weeks", 49, 55, said("At least 70% by July 2026", says(WEEKS, "target", 70, "2026-07", "percent", direction="at_least")), "Amber", measure=WEEKS, unit="percent", show=percent),
            row("Open appeals to the Tribunal", 36, 44, said("Fewer appeals each year", says(APPEALS, "target", None, direction="reduce")), "Red", measure=APPEALS),
            row("Annual reviews overdue", "312", "264", "None overdue by July 2026", "Amber"),
        ),
        h2("6. Outlook"),
        c(
            "6.1",
            "The recovery plan does not bring the account into balance in any year to 2028-29. The mitigated forecast is an in-year deficit of £4.7m in 2026-27 and £3.1m in 2027-28. Without the plan these would be £7.9m and £9.6m.",
            says(IN_YEAR, "target", 4.7, "2026-27", "gbp_million"),
            says(IN_YEAR, "target", 3.1, "2027-28", "gbp_million"),
            says(IN_YEAR, "forecast", 7.9, "2026-27", "gbp_million"),
            says(IN_YEAR, "forecast", 9.6, "2027-28", "gbp_million"),
        ),
        c("6.2", "Officers considered a transfer of 1% from the schools block and a cap of 120 on INMSS placements. Neither is proposed."),
        h2("7. Recommendations"),
        b("That Forum notes the forecast overspend on the DSG."),
        b("That Forum comments on the workstreams rated red."),
    ),
    ("pdf-typst", "pdf-zebra", "docx", "html"),
    PART,
    "monitoring",
    "Corvedale",
)  # fmt: skip


# --- A strategy: priorities with promises and few figures, a table of success by year, places by school -----------------

SANDLEIGH = Document(
    "sandleigh_strategy",
    "Sandleigh SEND and Inclusion Strategy 2025 to 2029",
    (
        h1("Sandleigh SEND and Inclusion Strategy 2025 to 2029"),
        p("A partnership strategy of Sandleigh Council, NHS Sandleigh and the Sandleigh Parent Carer Forum. Adopted by the Health and Wellbeing Board in September 2025."),
        h2("Our vision"),
        p("Every child and young person in Sandleigh belongs in a good local school or college, has help as early as they need it, and leaves with choices. We heard from 640 parents and 210 young people; 71% of parents told us that they wait too long for help."),
        h2("Where we are now"),
        p(
            "In January 2025 we maintained 2,388 EHC plans, which is 5.1% of children and young people under 25. The figure for England is 4.8%. Five years before, we maintained 1,420.",
            says(PLANS, "actual", 2388, "2025-01"),
            *unsure("2025-01", measure=PLANS, basis="actual", value=5.1, unit="percent"),
            *unsure("", "2020", "2020-01", measure=PLANS, basis="actual", value=1420),
        ),
        p(
            "We forecast that the number of plans will reach 3,050 by January 2029 unless help comes sooner. Of our children with plans, 206 go to independent or non-maintained schools, at an average cost of £63,900 a year.",
            says(PLANS, "forecast", 3050, "2029-01", direction="reach"),
            *unsure("", "2025-01", measure=INDEPENDENT, basis="actual", value=206),
            says(COST, "actual", 63900, "", "gbp"),
        ),
        h2("Priority 1: Help early"),
        p("We will:"),
        b("publish an ordinarily available provision guide for every setting and train a lead practitioner in each of our 68 schools;"),
        b("give every nursery an inclusion fund, worth £420,000 in all in 2025-26;"),
        b(
            "reduce the number of requests for an EHC needs assessment, because children get help without one;",
            says(REQUESTS, "target", None, direction="reduce"),
        ),
        b("cut the wait for a speech and language assessment to 12 weeks."),
        h2("Priority 2: Belong in a mainstream school"),
        p("By 2029:"),
        b(
            "more children with an EHC plan will be educated in mainstream schools;",
            says(MAINSTREAM, "target", None, "2029", direction="increase"),
        ),
        b("no school will have a rate of suspension more than twice the Sandleigh average;"),
        b(
            "every secondary school will host or share a resource base.",
            *unsure("2029", "", measure=BASES, basis="target", direction="increase"),
        ),
        h2("Priority 3: The right place, close to home"),
        p("We have too few places in our own special schools, and that sends children on long journeys. We will:"),
        b(
            "open 132 new special school places and 72 new places in resource bases by September 2028;",
            says(NEW_SPECIAL, "target", 132, "2028-09", direction="increase"),
            says(NEW_BASES, "target", 72, "2028-09", direction="increase"),
        ),
        b(
            "rely less on independent and non-maintained special schools;",
            says(INDEPENDENT, "target", None, direction="reduce"),
        ),
        b(
            "bring down the number of children who are placed outside Sandleigh.",
            says(AWAY, "target", None, direction="reduce"),
        ),
        table(
            "New places by school and year of opening",
            ("School", "Type"),
            (
                col("Sept 2025", period="2025-09"),
                col("Sept 2026", period="2026-09"),
                col("Sept 2027", period="2027-09"),
                col("Sept 2028", period="2028-09"),
                col("All years"),
            ),
            row(("Marram Park School", "Special"), 24, 20, None, None, 44, measure=NEW_SPECIAL, scope="Marram Park School"),
            row(("Tern Valley Academy", "Special"), None, None, 48, 40, 88, measure=NEW_SPECIAL, scope="Tern Valley Academy"),
            row(("St Bride’s Primary", "Resource base"), 12, None, None, None, 12, measure=NEW_BASES, scope="St Bride’s Primary"),
            row(("Dunes Primary", "Resource base"), None, 12, None, None, 12, measure=NEW_BASES, scope="Dunes Primary"),
            row(("Sandleigh High", "Resource base"), None, 14, 10, None, 24, measure=NEW_BASES, scope="Sandleigh High"),
            row(("Groyne Street Academy", "Resource base"), None, None, 14, 10, 24, measure=NEW_BASES, scope="Groyne Street Academy"),
            row(("Total", ""), 36, 46, 72, 50, 204, measure=NEW_SPECIAL, doubtful=True),
            basis="target",
            direction="increase",
        ),
        n("Tern Valley Academy depends on the department’s approval. Each school’s capital cost is in the capital programme (£19.8m in all)."),
        h2("Priority 4: Decide well and in time"),
        b(
            "At least nine in ten plans will be issued within 20 weeks by the end of 2027.",
            says(WEEKS, "target", 90, "2027", "percent", direction="at_least"),
        ),
        b("Annual reviews will be complete within four weeks of the meeting in 85% of cases."),
        b("We will settle disagreements earlier, with a named officer for each family."),
        h2("Priority 5: Ready for adult life"),
        b(
            "A further 60 supported internships will start by 2028, and the share of young people aged 16 to 25 with a plan who are not in education, employment or training will fall from 9% to 6%.",
        ),
        b(
            "Plans will end in good time for young people who have met their outcomes.",
            *unsure(measure=CEASED, basis="target", direction="increase"),
        ),
        h2("What success looks like"),
        table(
            "How we will know that the strategy is working",
            "Measure",
            (
                col("Baseline (2024/25)", period="2024-25", basis="actual"),
                col("Target 2025/26", period="2025-26", basis="target", baseline=at(0)),
                col("Target 2026/27", period="2026-27", basis="target", baseline=at(0)),
                col("Target 2027/28", period="2027-28", basis="target", baseline=at(0)),
                col("Target 2028/29", period="2028-29", basis="target", baseline=at(0)),
            ),
            group("Priority 1"),
            row("Requests for an EHC needs assessment", 571, 560, 535, 510, 490, measure=REQUESTS),
            row("Requests from parents as a share of all requests", "44%", "42%", "40%", "38%", "35%"),
            group("Priority 2"),
            row("Children with EHC plans in mainstream schools (%)", 38.4, 39.5, 41.0, 43.0, 45.0, measure=MAINSTREAM, unit="percent"),
            row("Permanent exclusions of pupils with SEND", "27", "22", "18", "14", "10"),
            group("Priority 3"),
            row("Children in independent and non-maintained special schools", 206, 204, 190, 172, 150, measure=INDEPENDENT),
            row("Children placed outside Sandleigh", 264, 260, 240, 218, 195, measure=AWAY),
            row("Journeys to school of more than 45 minutes", "188", "180", "160", "140", "120"),
            group("Priority 4"),
            row("EHC plans issued within 20 weeks (%)", 52, 62, 75, 90, 90, measure=WEEKS, unit="percent"),
            row("Appeals registered with the SEND Tribunal", 83, 80, 72, 65, 60, measure=APPEALS),
            group("Priority 5"),
            row("Supported internships begun in the year", "14", "16", "20", "24", "28"),
        ),
        n("There is no target for the number of EHC plans: every child who needs a plan will have one."),
        h2("Money"),
        p(
            "The high needs block overspent by £6.1m in 2024-25, and the cumulative DSG deficit was £18.7m at 31 March 2025. This strategy supports the DSG management plan, whose aim is to break even in 2029-30.",
            says(IN_YEAR, "actual", 6.1, "2024-25", "gbp_million"),
            says(DEFICIT, "actual", 18.7, "2025-03-31", "gbp_million"),
            says(IN_YEAR, "target", None, "2029-30", direction="reach"),
        ),
        h3("Review"),
        p("The SEND Partnership Board will review progress every six months, and publish a report each October."),
    ),
    ("docx", "pdf-plain", "pdf-ruled", "html", "xlsx"),
    PART,
    "strategy",
    "Sandleigh",
)  # fmt: skip


FRESH_3 = (BRACKENHOLME, THRUSHCOMBE, CORVEDALE, SANDLEIGH)
