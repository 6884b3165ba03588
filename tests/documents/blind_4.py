"""Documents that are mostly tables, to measure with: what the target finder does on them is never looked into.

A Cabinet report, a model with scenarios, a scorecard of one page, a budget with the plan behind it.
"""

from __future__ import annotations

from typing import Any

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
    Said,
    b,
    c,
    col,
    deficits_in_brackets,
    fixed,
    group,
    h1,
    h2,
    maybe,
    millions,
    n,
    p,
    percent,
    pounds,
    row,
    said,
    says,
    table,
)
from tests.documents.fresh_4 import noted

PART = "blind_4"
ONE = fixed(1)


# --- A Cabinet report: a small table in the middle of the text, a list of commitments, an option that was refused ------

HARROWDEN = Document(
    "harrowden_cabinet",
    "Harrowden County Council: Cabinet, 10 March 2026, Local SEND reform plan",
    (
        h1("Local SEND reform plan: approval to submit"),
        p("Cabinet, Tuesday 10 March 2026. Report of the Cabinet Member for Children and Young People. Key decision. Wards affected: all."),
        h2("1. Purpose"),
        c("1.1", "To ask Cabinet to approve the local SEND reform plan at Appendix A and to authorise the Director to send it to the Department for Education by the closing date."),
        h2("2. Background"),
        c(
            "2.1",
            "In January 2026 there were 2,874 children and young people with an EHC plan maintained by Harrowden; in January 2016 there were 1,390. Most of the growth has been in autism and in social, emotional and mental health needs.",
            says(PLANS, "actual", 2874, "2026-01"),
            says(PLANS, "actual", 1390, "2016-01"),
        ),
        c("2.2", "Nationally 5.3% of pupils had a plan in January 2025. The inspectorate visited the area in November 2024 and named two areas for priority action, both of which are now closed."),
        c(
            "2.3",
            "The DSG deficit was £29.9m at 31 March 2025 and is forecast to be £38.6m at 31 March 2026.",
            says(DEFICIT, "actual", 29.9, "2025-03-31", "gbp_million"),
            says(DEFICIT, "forecast", 38.6, "2026-03-31", "gbp_million"),
        ),
        c(
            "2.4",
            "The Council pays for 268 children in independent and non-maintained special schools, at an average of £79,850 a year each.",
            says(INDEPENDENT, "actual", 268),
            says(COST, "actual", 79850, "", "gbp"),
        ),
        h2("3. What the plan will do"),
        c("3.1", "The plan rests on earlier help, more specialist places close to home and better preparation for adulthood. It was drafted with the parent carer forum, headteachers and health partners over five months. Its main measures are set out in Table 1."),
        table(
            "Table 1: Main measures",
            "Measure",
            (
                col("January 2026 (actual)", period="2026-01", basis="actual"),
                col("January 2027", period="2027-01", basis="target"),
                col("January 2028", period="2028-01", basis="target"),
                col("January 2029", period="2029-01", basis="target"),
            ),
            row("Children and young people with an EHC plan", 2874, 2990, 3065, 3100, measure=PLANS),
            row("Share of them in mainstream schools", 37.2, 39.0, 41.5, 44.0, measure=MAINSTREAM, unit="percent", show=percent),
            row("Children in independent and non-maintained special schools", 268, 255, 231, 205, measure=INDEPENDENT),
            row("Young people with a plan in further education", 512, 525, "tbc", "tbc", measure=LATER),
            row("Parents who would recommend the service", "41%", "50%", "60%", "65%"),
        ),
        n("tbc: to be confirmed once colleges have returned their plans in June."),
        c("3.2", "By September 2028 the Council will:"),
        b(
            "open a special school for autistic children on the Mill Lane site, with 72 new places;",
            says(NEW_SPECIAL, "target", 72, "2028-09", direction="increase"),
        ),
        b(
            "add 110 places in resourced provision across nine secondary schools;",
            says(NEW_BASES, "target", 110, "2028-09", direction="increase"),
        ),
        b(
            "cut the number of children who go to schools outside the county by 35;",
            says(AWAY, "target", 35, "2028-09", form="change", direction="reduce"),
        ),
        b(
            "halve the number of appeals to the Tribunal;",
            says(APPEALS, "target", 50, "2028-09", "percent", form="change", direction="reduce"),
        ),
        b(
            "receive 15% fewer requests for an assessment than in 2025, when there were 702;",
            says(REQUESTS, "target", 15, "2028-09", "percent", form="change", direction="reduce"),
            says(REQUESTS, "actual", 702, "2025"),
        ),
        b(
            "rely less on residential schools;",
            says(RESIDENTIAL, "target", None, "2028-09", direction="reduce"),
        ),
        b("end the use of unregistered alternative provision; and"),
        b("give every school a named educational psychologist, with at least six days of their time a term."),
        h2("4. Options considered"),
        c(
            "4.1",
            "Option A, to carry on as now, would take the deficit to £88.3m at 31 March 2029. It is not recommended.",
            says(DEFICIT, "forecast", 88.3, "2029-03-31", "gbp_million"),
        ),
        c("4.2", "Option B, to limit new plans to 25 a month, was rejected. It would be unlawful, since each request has to be decided on the needs of the child."),
        c(
            "4.3",
            "Option C, the plan at Appendix A, holds the deficit to £52.0m at 31 March 2029 and is recommended.",
            says(DEFICIT, "target", 52.0, "2029-03-31", "gbp_million", direction="hold"),
        ),
        h2("5. Financial implications"),
        c(
            "5.1",
            "The plan relies on savings of £4.6m in 2026/27, rising to £12.9m in 2028/29. The in-year overspend falls to £2.2m in 2028/29.",
            says(SAVINGS, "target", 4.6, "2026-27", "gbp_million"),
            says(SAVINGS, "target", 12.9, "2028-29", "gbp_million"),
            says(IN_YEAR, "target", 2.2, "2028-29", "gbp_million", direction="reduce"),
        ),
        c(
            "5.2",
            "Approval of the plan would release the High Needs Stability Grant, put at £34.7m. Without it the Council would have to find an extra £1.9m a year in interest.",
            *maybe(PAYMENT, "target", 34.7, "", unit="gbp_million"),
            *maybe(PAYMENT, "forecast", 34.7, "", unit="gbp_million"),
        ),
        c("5.3", "Capital of £27.5m is in the programme approved by Council on 19 February 2026, of which £3.1m has been spent."),
        h2("6. Consultation and equality"),
        c("6.1", "There were 1,104 replies to the consultation, which closed on 16 January 2026; 71% agreed or strongly agreed with the vision. Concerns were raised about transport and about how quickly places would open."),
        c("6.2", "The equality impact assessment finds that the plan will benefit disabled children. Staff were consulted through their trade unions, and two posts will be added to the early years team."),
        table(
            "Table 2: Next steps",
            "Step",
            (col("Date"), col("Owner")),
            row("Submission to the Department", "31 March 2026", "Director"),
            row("Schools Forum", "14/05/2026", "Head of Finance"),
            row("First progress report to Scrutiny", "Sept 2026", "Head of SEND"),
        ),
    ),
    ("docx", "pdf-typst", "pdf-zebra", "html"),
    PART,
    "committee",
    "Harrowden",
)  # fmt: skip


# --- A model: scenarios under each year, scenarios as rows in groups, deficits in brackets -----------------------------

_FOUR = ("2025-26", "2026-27", "2027-28", "2028-29")
_BOTH = tuple(
    col(year, scenario, period=year, basis=basis)
    for year in _FOUR
    for scenario, basis in (("No action", "forecast"), ("Plan", "target"))
)
_MARCH = (
    col("March 2025 (actual)", period="2025-03", basis="actual", final=True),
    col("March 2026", period="2026-03"),
    col("March 2027", period="2027-03"),
    col("March 2028", period="2028-03"),
    col("March 2029", period="2029-03"),
)
_BRACKETS = deficits_in_brackets(ONE)


def either(measure: str, *values: float) -> tuple[Said, ...]:
    """Cells of a scenario that is neither the plan nor what happens without it, one for each year."""
    return tuple(
        said(
            _BRACKETS(value),
            *(label for basis in ("forecast", "target") for label in maybe(measure, basis, value, year, unit="gbp_million")),
        )
        for value, year in zip(values, _FOUR, strict=True)
    )  # fmt: skip


ESKHAM = Document(
    "eskham_model",
    "Eskham Council: high needs model, version 4.2",
    (
        h1("Read me"),
        p("Model kept by the Schools Finance Team. Version 4.2, refreshed on 12-Jan-2026 with the autumn census and the December fee schedule."),
        p("No action: what we think would happen if nothing more were done. Plan: the recovery plan adopted by Cabinet on 9 December 2025. Plan delayed: the plan with every saving a year late, to test its resilience."),
        p(
            "With no action, requests for an assessment are assumed to grow by 5% a year. Under the plan they are to come down to 500 in 2028-29.",
            says(REQUESTS, "forecast", 5, "", "percent", form="change", direction="increase"),
            says(REQUESTS, "target", 500, "2028-29", direction="reduce"),
        ),
        p("Pay is assumed to rise by 3% and prices by 2%. Population estimates are those of 2022, rolled forward by the Research Team. Please do not overtype cells with formulas."),
        h1("Caseload"),
        table(
            "Requests and plans by scenario",
            "",
            _BOTH,
            row("Requests for an EHC needs assessment", 552, 548, 580, 540, 609, 520, 640, 500, measure=REQUESTS),
            row("New plans in the year", 371, 368, 392, 350, 414, 335, 437, 318, measure=NEW),
            row("Plans ceased in the year", 150, 152, 156, 190, 163, 214, 170, 228, measure=CEASED),
            row("EHC plans at year end", 2531, 2526, 2767, 2686, 3018, 2807, 3285, 2897, measure=PLANS),
            row("Growth in plans over the year (%)", 9.6, 9.4, 9.3, 6.3, 9.1, 4.5, 8.8, 3.2, measure=PLANS, form="change", unit="percent"),
            row("Plans for each case officer", "211", "197", "231", "192", "252", "187", "274", "181"),
        ),
        n("Plans at the start of 2025-26: see the next sheet."),
        h1("Placements"),
        table(
            "Children and young people with a plan by placement and scenario",
            "",
            _MARCH,
            group("Mainstream schools"),
            row("No action", 874, 945, 1021, 1104, 1190, measure=MAINSTREAM, basis="forecast"),
            row("Plan", "", 951, 1059, 1148, 1221, measure=MAINSTREAM, basis="target"),
            row("Difference", "", "6", "38", "44", "31"),
            group("Resourced provision"),
            row("No action", 101, 108, 113, 118, 124, measure=BASES, basis="forecast"),
            row("Plan", "", 116, 140, 161, 180, measure=BASES, basis="target"),
            row("Difference", "", "8", "27", "43", "56"),
            group("State-funded special schools"),
            row("No action", 690, 752, 815, 877, 946, measure=SPECIAL, basis="forecast"),
            row("Plan", "", 749, 770, 784, 793, measure=SPECIAL, basis="target"),
            row("Difference", "", "(3)", "(45)", "(93)", "(153)"),
            group("Independent and non-maintained special schools"),
            row("No action", 188, 216, 248, 285, 328, measure=INDEPENDENT, basis="forecast"),
            row("Plan", "", 204, 192, 175, 160, measure=INDEPENDENT, basis="target"),
            row("Difference", "", "(12)", "(56)", "(110)", "(168)"),
            group("Post-16 settings"),
            row("No action", 422, 470, 526, 586, 644, measure=LATER, basis="forecast"),
            row("Plan", "", 468, 488, 504, 511, measure=LATER, basis="target"),
            row("Difference", "", "(2)", "(38)", "(82)", "(133)"),
            group("All placements"),
            row("No action", 2310, 2531, 2767, 3018, 3285, measure=PLANS, basis="forecast"),
            row("Plan", "", 2526, 2686, 2807, 2897, measure=PLANS, basis="target"),
        ),
        n("All placements includes children without a school place and those educated at home by choice."),
        h1("Money"),
        table(
            "In-year and cumulative position, £m",
            "",
            (
                col("2024-25 (actual)", period="2024-25", basis="actual", final=True),
                *(col(year, period=year) for year in _FOUR),
            ),
            group("No action"),
            row("In-year surplus/(deficit)", 6.8, 8.9, 11.6, 14.7, 18.1, measure=IN_YEAR, basis="forecast"),
            row("Cumulative surplus/(deficit)", 18.4, 27.3, 38.9, 53.6, 71.7, measure=DEFICIT, basis="forecast"),
            group("Plan"),
            row("Savings", "-", 0.4, 2.9, 6.3, 10.5, measure=SAVINGS, basis="target", show=ONE),
            row("In-year surplus/(deficit)", "-", 8.5, 8.7, 8.4, 7.6, measure=IN_YEAR, basis="target"),
            row("Cumulative surplus/(deficit)", "-", 26.9, 35.6, 44.0, 51.6, measure=DEFICIT, basis="target"),
            group("Plan delayed"),
            row("In-year surplus/(deficit)", "-", *either(IN_YEAR, 8.9, 11.2, 11.8, 11.8)),
            row("Cumulative surplus/(deficit)", "-", *either(DEFICIT, 27.3, 38.5, 50.3, 62.1)),
            unit="gbp_million",
            show=_BRACKETS,
        ),
        table(
            "Average cost of a placement, £",
            "Placement",
            (
                col("2024-25", "Actual", period="2024-25", basis="actual"),
                col("2028-29", "No action", period="2028-29", basis="forecast"),
                col("2028-29", "Plan", period="2028-29", basis="target"),
            ),
            row("Mainstream top-up", 6420, 7230, 7100, scope="Mainstream top-up"),
            row("State-funded special school", 23900, 26880, 26500, scope="State-funded special school"),
            row("Independent day school", 55300, 66100, 60200, scope="Independent day school"),
            row("Independent residential school", 148600, 177700, "TBC", scope="Independent residential school"),
            measure=COST,
            unit="gbp",
        ),
        p(
            "Cabinet asked that the plan should keep the number of children in independent and non-maintained special schools below 200 from March 2027 onwards.",
            says(INDEPENDENT, "target", 200, "2027-03", direction="at_most"),
        ),
    ),
    ("xlsx", "ods", "docx", "pdf-ruled", "pdf-fpdf"),
    PART,
    "data",
    "Eskham",
)  # fmt: skip


# --- A scorecard of one page: units inside the cells, calendar years and a day, England beside -------------------------

_CARD = (
    col("Good is"),
    col("2024", period="2024", basis="actual"),
    col("2025", period="2025", basis="actual"),
    col("28 Feb 2026", period="2026-02-28", basis="actual"),
    col("Target Dec 2026", period="2026-12", basis="target"),
    col("England"),
    col("Status"),
)


def to_date(measure: str, value: int) -> Said:
    """A cell with the year so far."""
    return said(str(value), *maybe(measure, "actual", value, "2026-02-28", "2026-02", "2026", ""))


FOSDALE = Document(
    "fosdale_card",
    "Fosdale Council: SEND on a page, February 2026",
    (
        h1("SEND on a page: February 2026"),
        p("For the Children’s Leadership Team. Owner: Head of Performance. Next edition: May 2026."),
        table(
            "",
            "Measure",
            _CARD,
            group("Demand"),
            row("Requests for assessment", "Low", 478, 512, to_date(REQUESTS, 71), 480, "-", "Amber", measure=REQUESTS),
            row("Requests refused", "-", 21.8, 23.4, 22.0, "-", "24.6%", "-", measure=REFUSED, unit="percent", show=percent),
            row("Assessments agreed", "-", 374, 392, to_date(ASSESSED, 55), "-", "-", "-", measure=ASSESSED),
            row("EHC plans maintained", "Low", 1498, 1611, 1634, 1690, "-", "Green", measure=PLANS),
            row("Pupils on SEN support", "-", "13.9%", "14.2%", "n/a", "-", "14.2%", "-"),
            group("Timeliness and quality"),
            row("New plans within 20 weeks", "High", 48.6, 57.2, 61.3, 70, "46.4%", "Amber", measure=TIMELY, unit="percent", show=percent),
            row("Advice from health within 6 weeks", "High", "64%", "70%", "73%", "85%", "-", "Amber"),
            row("Plans audited as good or better", "High", "52%", "59%", "n/a", "75%", "-", "Red"),
            row("Appeals lodged", "Low", 58, noted("66*", APPEALS, "actual", 66, "2025"), to_date(APPEALS, 9), 50, "-", "Red", measure=APPEALS),
            group("Where children are"),
            row("With a plan, in mainstream schools", "High", 40.3, 41.1, 41.6, 45, "43.1%", "Amber", measure=MAINSTREAM, unit="percent", show=percent),
            row("In resourced provision", "High", 61, 78, 80, 104, "-", "Green", measure=BASES),
            row("In independent special schools", "Low", 104, 112, 109, 95, "-", "Amber", measure=INDEPENDENT),
            row("In residential schools", "Low", 13, 12, 12, 10, "-", "Amber", measure=RESIDENTIAL),
            row("Educated otherwise than at school", "Low", 22, 31, 33, "TBC", "-", "Red", measure=EOTAS),
            row("Overall absence, pupils with a plan", "Low", "13.1%", "12.7%", "12.9%", "11.5%", "13.6%", "Amber"),
            group("After school"),
            row("With a plan, in education or training at 18", "High", "84%", "86%", "n/a", "90%", "88%", "Green"),
        ),
        n("* Includes seven that were withdrawn. Figures for 28 Feb 2026 of requests, assessments and appeals are for the year to date."),
        table(
            "Money",
            "",
            (
                col("2024/25 outturn", period="2024-25", basis="actual"),
                col("2025/26 budget", period="2025-26", basis="target"),
                col("2025/26 forecast", period="2025-26", basis="forecast"),
                col("2026/27 budget", period="2026-27", basis="target"),
            ),
            row("High needs overspend", 4.1, 3.6, 4.4, 2.9, measure=IN_YEAR, unit="gbp_million", show=millions),
            row("DSG deficit at year end", 9.9, 13.5, 14.3, 17.2, measure=DEFICIT, unit="gbp_million", show=millions),
            row("Savings", 0.8, 1.7, 1.2, 2.5, measure=SAVINGS, unit="gbp_million", show=millions),
            row("Average cost of an independent placement", 57400, 58500, 60900, 61000, measure=COST, unit="gbp", show=pounds),
            row("Home to school transport overspend", "£1.2m", "£0.0m", "£0.9m", "£0.5m"),
        ),
        h2("Going well"),
        b("All new case officers have finished their induction, and calls are answered within two minutes."),
        b(
            "The unit at Peel Park Academy opened in September 2025 with 16 new places.",
            says(NEW_BASES, "actual", 16, "2025-09", direction="increase"),
        ),
        h2("Needs attention"),
        b("Advice from therapists is late in two cases out of five."),
        b(
            "Appeals are rising. We want no more than 50 in 2026.",
            says(APPEALS, "target", 50, "2026", direction="at_most"),
        ),
        h2("Next"),
        b("Families’ survey in March; results to the board on 5th May 2026."),
        b(
            "A second unit, with 12 places, is to open at Birchfield School in April 2026.",
            says(NEW_BASES, "target", 12, "2026-04", direction="increase"),
        ),
    ),
    ("pdf-sideways", "pdf-plain", "docx", "html", "csv"),
    PART,
    "kpi",
    "Fosdale",
)  # fmt: skip


# --- A budget and the plan behind it: years down in two blocks, mixed units down one table, schemes with their dates ---

_ROLL: tuple[Any, ...] = (
    col("Mainstream", "Schools", measure=MAINSTREAM),
    col("Mainstream", "Resourced provision", measure=BASES),
    col("Special", "State-funded", measure=SPECIAL),
    col("Special", "Independent", measure=INDEPENDENT),
    col("Other", "Post-16", measure=LATER),
    col("Other", "AP", measure=AP),
    col("Other", "EOTAS", measure=EOTAS),
    col("All plans", measure=PLANS),
)


def scheme(measure: str, places: int, period: str, shown: str = "") -> Said:
    """New places of a scheme; the date stands in another cell of its row."""
    return said(shown or str(places), says(measure, "target", places, period, direction="increase"))


def rise(measure: str, text: str) -> Said:
    """A cell with the growth in a budget, which may be noted or left."""
    when = ("2026-27", "2025-26", "")
    return said(text, *maybe(measure, "target", text, *when, unit="percent", form="change", direction="increase"))


TIDMERE = Document(
    "tidmere_budget",
    "Tidmere Schools Forum, 15 January 2026: high needs budget 2026/27",
    (
        h1("High needs budget 2026/27 and recovery plan"),
        p("Schools Forum, 15 January 2026, agenda item 7. Author: Strategic Finance Manager. For decision by maintained schools and academies."),
        h2("Numbers"),
        p(
            "Numbers have risen more slowly than we had feared. There were 1,742 EHC plans at 31 December 2025, and we expect the year to close with 1,771.",
            says(PLANS, "actual", 1742, "2025-12-31"),
            says(PLANS, "forecast", 1771, "2025-26"),
        ),
        table(
            "Table 1: Children and young people with an EHC plan at the end of each financial year",
            "Year",
            _ROLL,
            row("2024/25 outturn", 655, 58, 480, 117, 268, 24, 31, 1633, period="2024-25", basis="actual"),
            row("2025/26 forecast", 718, 66, 507, 126, 292, 26, 36, 1771, period="2025-26", basis="forecast"),
            group("Unmitigated"),
            row("2026/27", 783, 70, 541, 141, 316, 28, 41, 1920, period="2026-27", basis="forecast"),
            row("2027/28", 850, 74, 575, 158, 341, 31, 47, 2076, period="2027-28", basis="forecast"),
            row("2028/29", 921, 79, 611, 176, 368, 33, 53, 2241, period="2028-29", basis="forecast"),
            group("Mitigated"),
            row("2026/27", 795, 88, 522, 121, 305, 24, 35, 1890, period="2026-27", basis="target"),
            row("2027/28", 866, 104, 533, 112, 314, 22, 33, 1984, period="2027-28", basis="target"),
            row("2028/29", 930, 118, 540, 101, 320, 20, "n/a", 2060, period="2028-29", basis="target"),
        ),
        n("EOTAS in 2028/29 is to be settled when the policy has been reviewed, and is left out of that row’s parts."),
        h2("Proposed budget"),
        p("The allocation was announced on 17 December 2025. Forum agreed in November not to ask the Secretary of State for a transfer of 0.5% from the schools block. Central services and early years are the subject of item 8."),
        table(
            "Table 2: High needs budget",
            "",
            (
                col("2025/26", "Budget", period="2025-26", basis="target"),
                col("2025/26", "Forecast", period="2025-26", basis="forecast"),
                col("2026/27", "Proposed budget", period="2026-27", basis="target"),
                col("Change on 2025/26 budget (%)"),
            ),
            group("Independent and non-maintained special schools"),
            row("Placements (number)", 118, 126, 121, rise(INDEPENDENT, "2.5"), measure=INDEPENDENT),
            row("Average cost of a placement (£)", 56200, 58900, 59600, rise(COST, "6.0"), measure=COST, unit="gbp", scope="Independent"),
            row("Spend (£000)", "6,632", "7,421", "7,212", "8.7"),
            group("State-funded special schools"),
            row("Placements (number)", 500, 507, 522, rise(SPECIAL, "4.4"), measure=SPECIAL),
            row("Average cost of a placement (£)", 21700, 21850, 22300, rise(COST, "2.8"), measure=COST, unit="gbp", scope="State-funded special"),
            row("Spend (£000)", "10,850", "11,078", "11,641", "7.3"),
            group("Block as a whole"),
            row("Allocation (£000)", "24,310", "24,310", "25,160", "3.5"),
            row("Savings included above (£000)", 640, 455, 1480, "-", measure=SAVINGS, unit="gbp_thousand"),
            row("In-year deficit (£000)", 2980, 3865, 3120, rise(IN_YEAR, "4.7"), measure=IN_YEAR, unit="gbp_thousand"),
            row("Cumulative DSG deficit (£m)", 11.2, 12.1, 15.2, "-", measure=DEFICIT, unit="gbp_million", show=ONE),
        ),
        n("The cumulative deficit is rounded to the nearest £0.1m."),
        p(
            "The budget proposed for 2026/27 is therefore £3.12m short of what is needed. Officers aim for the block to break even by 2029/30.",
            says(IN_YEAR, "target", 3.12, "2026-27", "gbp_million"),
            says(IN_YEAR, "target", None, "2029-30", direction="reach"),
        ),
        h2("Schemes"),
        table(
            "Table 3: Schemes that create places",
            ("Scheme", "Type"),
            (col("New places"), col("Opens"), col("Running total"), col("Status")),
            row(("Dunnock Primary", "Resourced provision"), scheme(NEW_BASES, 10, "2026-04"), "April 2026", "10", "On site"),
            row(("Harbour Academy", "Resourced provision"), scheme(NEW_BASES, 20, "2026-09", "20(a)"), "Sept 2026", "30", "On site"),
            row(("Stainmoor School", "Special school"), scheme(NEW_SPECIAL, 18, "2026-09"), "01/09/2026", "48", "Design"),
            row(("Link Centre", "Alternative provision"), scheme(NEW_AP, 12, "2027-01"), "January 2027", "60", "Design"),
            row(("Weirside Juniors", "SEN unit"), scheme(NEW_BASES, 16, "2027-09"), "Sep-27", "76", "Feasibility"),
            row(("Site to be found", "Special school"), "TBC", "2028?", "-", "Not started"),
            row(("Total", ""), said("76", *maybe(NEW_BASES, "target", 76, direction="increase"), *maybe(NEW_SPECIAL, "target", 76, direction="increase")), "", "", ""),
        ),
        n("(a) Eight of these replace places at Harbour Lodge, which closes."),
        h2("Savings by workstream"),
        table(
            "Table 4: Planned savings (£000)",
            "Workstream",
            (
                col("2026/27", period="2026-27"),
                col("2027/28", period="2027-28"),
                col("2028/29", period="2028-29"),
                col("Confidence"),
            ),
            row("Earlier help in schools", 210, 620, 1140, "Low", scope="Earlier help"),
            row("Resourced provision in place of independent schools", 730, 1390, 2260, "Medium", scope="Resourced provision"),
            row("Negotiating fees", 340, 410, 480, "High", scope="Fees"),
            row("Post-16 review", 200, 350, said("400 to 500", says(SAVINGS, "target", 500, "2028-29", "gbp_thousand", scope="Post-16", doubtful=True)), "Medium", scope="Post-16"),
            row("Contributions from health", "TBC", "TBC", "TBC", "-"),
            row("Total", 1480, 2770, 4380, "", measure=SAVINGS),
            measure=SAVINGS,
            basis="target",
            unit="gbp_thousand",
        ),
        n("The total for 2028/29 takes the upper end of the range for post-16."),
        p(
            "The workstream on resourced provision depends on fewer children going to schools outside Tidmere: 74 did so in 2024/25 and the plan is for 50 in 2028/29.",
            says(AWAY, "actual", 74, "2024-25"),
            says(AWAY, "target", 50, "2028-29", direction="reduce"),
        ),
        p("The Local Government Association reviewed the plan in October 2025. It praised the relationship with schools and advised that the risk log be simplified."),
        h2("Recommendations"),
        p("That Forum (1) notes the forecast for 2025/26; (2) supports the budget in Table 2; and (3) receives a progress report on 11 June 2026."),
    ),
    ("pdf-ruled", "pdf-fpdf", "docx", "xlsx", "html"),
    PART,
    "committee",
    "Tidmere",
)  # fmt: skip


BLIND_4 = (HARROWDEN, ESKHAM, FOSDALE, TIDMERE)
