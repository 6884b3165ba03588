"""Documents dominated by tables, written by another hand to learn from: plans, logs, scorecards, strategies, budgets."""

from __future__ import annotations

from typing import Any

from tests.documents.describing import (
    Document,
    Table,
    b,
    col,
    fixed,
    group,
    h1,
    h2,
    n,
    p,
    row,
    says,
)

PART = "fresh_2"
ONE = fixed(1)
PLANS, REQUESTS, NEW, CEASED = "ehc_plans", "ehc_requests", "ehc_plans_new", "ehc_plans_ceased"
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


FRESH_2 = (WITHERNSHAW,)
