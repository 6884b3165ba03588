"""Documents that are mostly tables, as finance officers and SEND managers make them, to learn from.

A template printed out, budget monitoring, a quarterly report, an agreement's annex, a programme of places.
"""

from __future__ import annotations

from dataclasses import replace
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
    Label,
    Row,
    Said,
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
    pounds,
    row,
    said,
    says,
    table,
)

PART = "fresh_4"
ONE, THREE = fixed(1), fixed(3)


def block(head: str, basis: str, *rows: Row) -> tuple[Row, ...]:
    """A banner row and the rows below it, which are on that basis."""
    return (group(head), *(replace(line, says={"basis": basis, **line.says}) for line in rows))


def added(head: str, *rows: Row, **attributes: Any) -> Row:
    """The sum of rows; without a measure it is only words. What is empty counts as nothing."""
    sums = [sum(_amount(line.cells[at]) for line in rows) for at in range(len(rows[0].cells))]
    return row(head, *(sums if attributes else (count(total) for total in sums)), **attributes)


def _amount(cell: Any) -> int:
    if isinstance(cell, Said):
        value = cell.labels[0].value
        return int(value) if value is not None else 0
    return cell if isinstance(cell, int) else 0


def noted(text: str, *args: Any, **more: Any) -> Said:
    """A cell whose figure has a mark of a footnote beside it."""
    label: Label = says(*args, **more)
    return said(text, label)


# --- The template of the Department, printed: two blocks one under the other, subtotals, empty cells for the past ------

_JANUARIES = (
    col("Jan-24", "Actual", period="2024-01", basis="actual", final=True),
    col("Jan-25", "Actual", period="2025-01", basis="actual", final=True),
    col("Jan-26", "Actual", period="2026-01", basis="actual", final=True),
    col("Jan-27", "Forecast", period="2027-01"),
    col("Jan-28", "Forecast", period="2028-01"),
    col("Jan-29", "Forecast", period="2029-01"),
)
_UNMITIGATED = (
    row("Mainstream schools or academies", 802, 871, 934, 1002, 1071, 1149, measure=MAINSTREAM),
    row("Resourced provision or SEN units", 96, 104, 118, 127, 133, 141, measure=BASES),
    row("Maintained special schools or special academies", 640, 668, 690, 721, 755, 790, measure=SPECIAL),
    row("Non-maintained special schools or independent (NMSS or independent)", 143, 167, 188, 214, 243, 276, measure=INDEPENDENT),
    row("Hospital schools or alternative provision (AP)", 29, 33, 31, 35, 38, 41, measure=AP),
    row("Post 16 and further education (FE)", 372, 398, 421, 449, 478, 509, measure=LATER),
    row("Other placements or direct payments", 18, 25, 27, 31, 34, 38, measure=EOTAS, doubtful=True),
)  # fmt: skip
_MITIGATED = (
    row("Mainstream schools or academies", None, None, None, 1018, 1110, 1204, measure=MAINSTREAM),
    row("Resourced provision or SEN units", None, None, None, 146, 170, 186, measure=BASES),
    row("Maintained special schools or special academies", None, None, None, 712, 718, 722, measure=SPECIAL),
    row("Non-maintained special schools or independent (NMSS or independent)", None, None, None, 181, 166, 149, measure=INDEPENDENT),
    row("Hospital schools or alternative provision (AP)", None, None, None, 30, 28, 26, measure=AP),
    row("Post 16 and further education (FE)", None, None, None, 430, 437, 441, measure=LATER),
    row("Other placements or direct payments", None, None, None, 25, 23, 20, measure=EOTAS, doubtful=True),
)  # fmt: skip
_YEARS = (
    col("2023-24", "Outturn", period="2023-24", basis="actual", final=True),
    col("2024-25", "Outturn", period="2024-25", basis="actual", final=True),
    col("2025-26", "Forecast", period="2025-26"),
    col("2026-27", "Forecast", period="2026-27"),
    col("2027-28", "Forecast", period="2027-28"),
    col("2028-29", "Forecast", period="2028-29"),
)

BRANTMERE = Document(
    "brantmere_template",
    "Brantmere Metropolitan Borough Council: DSG management plan",
    (
        h1("Introduction"),
        p("This workbook follows the Department’s template, version 10. White cells are for the authority to complete. Last saved 28.02.2026 by the Principal Accountant (Schools)."),
        p(
            "The authority maintained 2,409 EHC plans on census day in January 2026. Our plan is that there will be no more than 2,750 by January 2029, and that 43.8% of children with a plan will be in mainstream schools by then.",
            says(PLANS, "actual", 2409, "2026-01"),
            says(PLANS, "target", 2750, "2029-01", direction="at_most"),
            says(MAINSTREAM, "target", 43.8, "2029-01", "percent"),
        ),
        p("Parents and carers helped to write the plan through four workshops and a survey, to which 212 families replied. A summary of what they told us is on the co-production sheet."),
        p("Risks are held on the corporate register and looked at each month by the SEND Improvement Board. The three that score highest are the market for independent places, the supply of educational psychologists and slippage in the capital programme."),
        h1("Financial summary"),
        table(
            "High needs block: summary of the plan (£000 unless stated)",
            "",
            _YEARS,
            row("High needs block income", "48,210", "50,340", "52,610", "54,190", "55,820", "57,490"),
            row("Growth in income (%)", "5.2", "4.4", "4.5", "3.0", "3.0", "3.0"),
            *block(
                "Unmitigated: what would happen without the plan",
                "forecast",
                row("High needs expenditure", "53,080", "57,935", "62,150", "66,290", "70,870", "75,960"),
                row("In-year deficit / (surplus)", 4870, 7595, 9540, 12100, 15050, 18470, measure=IN_YEAR),
                row("Cumulative deficit at 31 March", 12985, 20580, 30120, 42220, 57270, 75740, measure=DEFICIT),
            ),
            *block(
                "Mitigations",
                "target",
                row("Savings and cost avoidance from the plan", "n/a", "n/a", 870, 3960, 8340, 13110, measure=SAVINGS),
            ),
            *block(
                "Mitigated: with the plan",
                "target",
                row("High needs expenditure", None, None, "61,280", "62,330", "62,530", "62,850"),
                row("In-year deficit / (surplus)", None, None, 8670, 8140, 6710, 5360, measure=IN_YEAR),
                row("Cumulative deficit at 31 March", None, None, 29250, 37390, 44100, 49460, measure=DEFICIT),
            ),
            unit="gbp_thousand",
        ),
        n("Schools, early years and central school services blocks are assumed to break even. Inflation is taken at 3%."),
        h1("Children summary"),
        p("Numbers are of children and young people aged 0 to 25 whose plan is maintained by Brantmere, wherever they are placed."),
        table(
            "EHC plans by type of placement",
            "Placement",
            _JANUARIES,
            *block(
                "UNMITIGATED",
                "forecast",
                *_UNMITIGATED[:2],
                added("Subtotal: in mainstream settings", *_UNMITIGATED[:2], measure=MAINSTREAM, doubtful=True),
                *_UNMITIGATED[2:5],
                added("Subtotal: in specialist settings", *_UNMITIGATED[2:5]),
                *_UNMITIGATED[5:],
                row("Total number of EHC plans", 2100, 2266, 2409, 2579, 2752, 2944, measure=PLANS),
            ),
            *block(
                "MITIGATED",
                "target",
                *_MITIGATED[:5],
                *_MITIGATED[5:],
                row("Total number of EHC plans", None, None, None, 2542, 2652, 2748, measure=PLANS),
            ),
        ),
        n("Other placements: awaiting a school, or a direct payment in place of provision."),
        table(
            "Total EHC plans by age",
            "Age band",
            (
                col("Jan-26 actual", period="2026-01", basis="actual"),
                col("Jan-29 unmitigated", period="2029-01", basis="forecast"),
                col("Jan-29 mitigated", period="2029-01", basis="target"),
            ),
            row("Under 5", 98, 121, 117, scope="Under 5"),
            row("5 to 10", 811, 984, 931, scope="5 to 10"),
            row("11 to 15", 873, 1074, 1012, scope="11 to 15"),
            row("16 to 19", 472, 571, 539, scope="16 to 19"),
            row("20 to 25", 155, 194, 149, scope="20 to 25"),
            measure=PLANS,
        ),
        h1("Placement costs"),
        table(
            "Average annual cost of a placement, £",
            "Placement",
            (
                col("2024-25 outturn", period="2024-25", basis="actual"),
                col("2028-29 unmitigated", period="2028-29", basis="forecast"),
                col("2028-29 mitigated", period="2028-29", basis="target"),
                col("Basis of the estimate"),
            ),
            row("Mainstream top-up", 6870, 7730, 7500, "Banding review, April 2026", scope="Mainstream"),
            row("Resourced provision", 14120, 15890, 15300, "TBC", scope="Resourced provision"),
            row("Maintained special", 23460, 26400, 25900, "3% a year", scope="Maintained special"),
            row("NMSS or independent", 63900, 76200, 69500, "Framework prices", scope="NMSS or independent"),
            row("Post 16 and FE", 10240, 11520, 11000, "", scope="Post 16"),
            measure=COST,
            unit="gbp",
            show=pounds,
        ),
        h1("Governance"),
        p("The plan went to Schools Forum on 22 January 2026 and will go to Cabinet on 17 March 2026. The Director of Children’s Services and the Section 151 Officer have both signed it off."),
        p(
            "Forum asked that the number of children in independent schools should not rise above 190 at any time, and officers accepted this.",
            says(INDEPENDENT, "target", 190, direction="at_most"),
        ),
    ),
    ("pdf-typst", "pdf-zebra", "docx", "xlsx", "html"),
    PART,
    "plan",
    "Brantmere",
)  # fmt: skip


# --- Budget monitoring: numbers, average costs and totals side by side; dates as day, month and year -------------------

OSGARTH = Document(
    "osgarth_monitoring",
    "Osgarth Borough Council: high needs budget monitoring, period 8",
    (
        h1("High needs budget monitoring 2025/26: period 8"),
        p("Report to Schools Forum, 11 December 2025, by the Head of Finance (People). Figures are at 30 November 2025 unless stated. INMSS are independent and non-maintained special schools."),
        h2("Summary"),
        c("1.", "Forum is asked to note the forecast outturn and the actions under way to bring spending back towards budget."),
        c(
            "2.",
            "The DSG account stood in deficit by £14.207m at 31 March 2025. The high needs block is now expected to overspend by £5.312m in 2025/26, where the budget allowed for an overspend of £3.900m.",
            says(DEFICIT, "actual", 14.207, "2025-03-31", "gbp_million"),
            says(IN_YEAR, "forecast", 5.312, "2025-26", "gbp_million"),
            says(IN_YEAR, "target", 3.900, "2025-26", "gbp_million"),
        ),
        table(
            "Table 1: DSG account, £m",
            "",
            (
                col("2025/26", "Budget", period="2025-26", basis="target"),
                col("2025/26", "Forecast at P6", period="2025-26", basis="forecast"),
                col("2025/26", "Forecast at P8", period="2025-26", basis="forecast"),
                col("Variance from budget"),
            ),
            row("Deficit brought forward at 1 April", "14.207", "14.207", "14.207", "-"),
            row("In-year overspend", 3.900, 4.870, 5.312, "1.412", measure=IN_YEAR),
            row("Deficit to carry forward", 18.107, 19.077, 19.519, "1.412", measure=DEFICIT),
            unit="gbp_million",
            show=THREE,
        ),
        h2("Numbers and prices"),
        c("3.", "Table 2 sets pupil numbers beside what each costs, so that Forum can see whether a variance comes from numbers or from price. Most of the movement since period 6 is price."),
        table(
            "Table 2: High needs budget by type of provision, 2025/26",
            "Provision",
            (
                col("Pupils (FTE)", "Budget", basis="target", show=ONE),
                col("Pupils (FTE)", "Forecast", basis="forecast", show=ONE),
                col("Pupils (FTE)", "Variance"),
                col("Average cost (£)", "Budget", basis="target", measure=COST, unit="gbp", final=True),
                col("Average cost (£)", "Forecast", basis="forecast", measure=COST, unit="gbp", final=True),
                col("Total cost (£000)", "Budget"),
                col("Total cost (£000)", "Forecast"),
                col("Total cost (£000)", "Variance"),
            ),
            row("Mainstream schools", 742.0, 771.5, "29.5", 6980, 7040, "5,179", "5,431", "252", measure=MAINSTREAM, scope="Mainstream schools"),
            row("Resourced provision and units", 88.0, 91.0, "3.0", 13450, 13600, "1,184", "1,238", "54", measure=BASES, scope="Resourced provision"),
            row("State-funded special schools", 604.0, 611.5, "7.5", 22310, 22480, "13,475", "13,747", "272", measure=SPECIAL, scope="State-funded special schools"),
            row("INMSS", 150.0, 162.0, "12.0", 61900, 65350, "9,285", "10,587", "1,302", measure=INDEPENDENT, scope="INMSS"),
            row("Further education and sixth form", 233.0, 226.0, "(7.0)", 11200, 11150, "2,610", "2,520", "(90)", measure=LATER, scope="Further education"),
            row("Pupil referral unit", 52.0, 50.0, "(2.0)", 18900, 19050, "983", "953", "(30)", measure=AP, scope="Pupil referral unit"),
            row("EOTAS packages", 27.0, 34.0, "7.0", 31400, 33900, "848", "1,153", "305", measure=EOTAS, scope="EOTAS"),
            row("SEN support services", None, None, None, "n/a", "n/a", "3,410", "3,290", "(120)"),
            row(
                "Total",
                said("1,896.0", *maybe(PLANS, "target", 1896, "2025-26")),
                said("1,946.0", *maybe(PLANS, "forecast", 1946, "2025-26")),
                "50.0", None, None, "36,974", "38,919", "1,945",
            ),
            period="2025-26",
        ),
        n("FTE: full-time equivalent over the year. Favourable variances are in brackets."),
        c(
            "4.",
            "The average INMSS fee has risen by 5.6% against budget. Three placements agreed by the Tribunal since September account for £410,000 of the variance.",
            *maybe(COST, "forecast", 5.6, "2025-26", "", unit="percent", form="change", direction="increase"),
            *maybe(COST, "actual", 5.6, "2025-26", "", unit="percent", form="change", direction="increase"),
            *maybe(APPEALS, "actual", 3, "2025-09", ""),
        ),
        table(
            "Table 3: Plans and placements at the date shown",
            "",
            (
                col("Actual", "30/04/2025", period="2025-04-30", basis="actual"),
                col("Actual", "31/07/2025", period="2025-07-31", basis="actual"),
                col("Actual", "30/11/2025", period="2025-11-30", basis="actual"),
                col("Forecast", "31/03/2026", period="2026-03-31", basis="forecast"),
                col("Budget", "31/03/2026", period="2026-03-31", basis="target"),
            ),
            row("EHC plans maintained", 1988, 2021, noted("2,067*", PLANS, "actual", 2067, "2025-11-30"), 2104, 2040, measure=PLANS),
            group("INMSS placements"),
            row("Day placements", 128, 133, 139, 141, 130, measure=INDEPENDENT, scope="Day"),
            row("Residential placements", 19, 20, 24, 24, 20, measure=RESIDENTIAL),
            row("All INMSS placements", 147, 153, 163, 165, 150, measure=INDEPENDENT),
            group("Elsewhere"),
            row("Children in special schools outside the borough", 61, 64, 66, 67, 60, measure=AWAY),
            row("Children missing education", "8", "-", "5", "-", "-"),
        ),
        n("* Provisional until the annual data return is closed."),
        h2("Recovery actions"),
        c(
            "5.",
            "Recovery actions were set to save £1.95m in 2025/26. Officers expect £1.22m of this to be achieved, as Table 4 shows.",
            says(SAVINGS, "target", 1.95, "2025-26", "gbp_million"),
            says(SAVINGS, "forecast", 1.22, "2025-26", "gbp_million"),
        ),
        table(
            "Table 4: Recovery actions 2025/26, £000",
            ("Ref", "Action"),
            (
                col("Saving in budget", basis="target"),
                col("Achieved to P8", basis="actual"),
                col("Forecast for year", basis="forecast"),
                col("Rating"),
                col("Comment"),
            ),
            row(("A1", "Block contract with three INMSS providers"), 900, 310, 480, "Red", "Signed in October, six months late", scope="A1"),
            row(("A2", "Review of EOTAS packages"), 240, 75, 130, "Amber", "Reviews held at the annual review only", scope="A2"),
            row(("A3", "Pupil referral unit place funding"), 450, 300, 450, "Green", "", scope="A3"),
            row(("A4", "Recoupment from other authorities"), 360, 118, 160, "Amber", "Two invoices in dispute", scope="A4"),
            row(("A5", "Post-16 element 3 banding"), "TBC", "-", "-", "n/a", "For 2026/27", scope="A5"),
            row(("", "All actions"), 1950, 803, 1220, "", ""),
            measure=SAVINGS,
            unit="gbp_thousand",
            period="2025-26",
        ),
        c("6.", "Two finance business partners have joined the SEND team. Monthly meetings now go through each forecast line by line, and commitments are entered on the case system before a placement starts."),
        c(
            "7.",
            "Officers intend to have the number of INMSS placements back at 150 by September 2026, and aim not to renew any residential placement that ends in July unless the plan requires it.",
            says(INDEPENDENT, "target", 150, "2026-09", direction="reduce"),
            *maybe(RESIDENTIAL, "target", None, "", "2026-07", direction="reduce"),
        ),
    ),
    ("pdf-ruled", "pdf-fpdf", "docx", "xlsx", "ods"),
    PART,
    "monitoring",
    "Osgarth",
)  # fmt: skip


# --- A quarterly report: quarters, target, last year, rating, commentary; the last quarter still empty -----------------

_QUARTERS = (
    col("Unit"),
    col("2024/25", period="2024-25", basis="actual"),
    col("Q1", period="2025-26", basis="actual"),
    col("Q2", period="2025-26", basis="actual"),
    col("Q3", period="2025-26", basis="actual"),
    col("Q4"),
    col("Target 2025/26", period="2025-26", basis="target"),
    col("RAG"),
    col("Commentary"),
)

KELVERTON = Document(
    "kelverton_quarter",
    "Kelverton City Council: SEND performance report, quarter 3 2025/26",
    (
        h1("SEND performance report: quarter 3 2025/26"),
        p("Prepared by the Performance and Intelligence Team for the SEND and Alternative Provision Partnership Board, 28th January 2026."),
        p(
            "In the third quarter of 2025/26 we issued 141 new plans, the most in any quarter since records were moved to the present system. Overall 2,288 plans were maintained at 31 December 2025.",
            says(NEW, "actual", 141, "2025-26"),
            says(PLANS, "actual", 2288, "2025-12-31"),
        ),
        p("Staffing has improved. Eleven of the twelve case officer posts are filled, none of them by agency workers, and caseloads have come down to 190 each. The quality assurance panel looked at 40 plans in the quarter and graded 27 of them good or better."),
        table(
            "A. Assessment and plans, 2025/26",
            "Indicator",
            _QUARTERS,
            row("Requests for an EHC needs assessment", "No.", 604, 158, 131, 169, None, 560, "Amber", "Autumn peak as in earlier years", measure=REQUESTS),
            row("Requests refused", "%", 24.1, 26.3, 28.2, 27.5, None, 25.0, "Amber", "Every refusal is now explained in a meeting", measure=REFUSED, unit="percent"),
            row("Assessments completed", "No.", 431, 102, 109, 133, None, 440, "Green", "", measure=ASSESSED),
            row("New EHC plans issued", "No.", 418, 98, 104, 141, None, 430, "Green", "Backlog cleared in December", measure=NEW),
            row("New plans issued within 20 weeks (excluding exceptions)", "%", 38.5, 44.9, 51.0, 63.1, None, 60.0, "Green", "Best result for four years", measure=TIMELY, unit="percent"),
            row("EHC plans ceased", "No.", 187, 31, 78, 40, None, 200, "Amber", "Leavers at 19 and over", measure=CEASED),
            row("EHC plans maintained at end of quarter", "No.", 2093, 2160, 2187, 2288, None, 2250, "Red", "See section C", measure=PLANS),
            row("Appeals registered with the Tribunal", "No.", 71, 22, 14, 19, None, 60, "Red", "Half concern school placement", measure=APPEALS),
            row("Annual reviews completed on time", "%", "52", "55", "58", "61", None, "75", "Red", "Recovery team in post from February"),
            row("Phase transfer plans by 15 February", "%", "88", "n/a", "n/a", "n/a", None, "100", "-", "Reported in Q4"),
            row("Complaints upheld", "No.", "17", "4", "2", "5", None, "-", "-", ""),
        ),
        n("Q4 is published in May 2026. Quarterly numbers are for the quarter alone and shares are not added up."),
        p(
            "We remain above the figure of 2,250 plans to which we are working for the end of 2025/26 and now expect to finish the year at about 2,330.",
            says(PLANS, "target", 2250, "2025-26"),
            says(PLANS, "forecast", 2330, "2025-26"),
        ),
        table(
            "B. Children and young people with a plan by placement",
            "Placement",
            (
                col("31 March 2025", period="2025-03-31", basis="actual"),
                col("30 June 2025", period="2025-06-30", basis="actual"),
                col("30 Sept 2025", period="2025-09-30", basis="actual"),
                col("31 Dec 2025", period="2025-12-31", basis="actual"),
                col("Target 31 March 2026", period="2026-03-31", basis="target"),
                col("Target 31 March 2027", period="2027-03-31", basis="target"),
            ),
            row("Mainstream school", 861, 889, 912, 960, 980, 1075, measure=MAINSTREAM),
            row("SEN unit or resource base", 74, 74, 96, 98, 105, 130, measure=BASES),
            row("State special school", 588, 590, 611, 613, 615, 640, measure=SPECIAL),
            row("Independent or non-maintained special school", 133, 138, 131, 134, 125, 110, measure=INDEPENDENT),
            row("College", 351, 381, 344, 391, 370, "TBC", measure=LATER),
            row("Alternative provision", 26, 27, 22, 24, 20, 15, measure=AP),
            row("Educated otherwise than at school", 19, 20, 24, 27, 20, 18, measure=EOTAS),
            row("No placement recorded", "41", "41", "47", "41", "15", "-"),
            row("All", 2093, 2160, 2187, 2288, 2250, noted("2,360 (p)", PLANS, "target", 2360, "2027-03-31"), measure=PLANS),
        ),
        n("(p) provisional, to be confirmed with the budget in February."),
        h2("C. Exceptions"),
        table(
            "",
            "Indicator",
            (col("What happened"), col("What we will do"), col("By when")),
            row(
                "Plans maintained",
                "Fewer young people left at 19 than we had allowed for, and more families moved into the city.",
                said("Cease at least 60 plans at the end of Year 14, where outcomes have been met", says(CEASED, "target", 60, "2026-07", direction="at_least")),
                "July 2026",
            ),
            row(
                "Appeals",
                "Parents told us that mediation is offered too late.",
                said("Bring appeals down to 12 a quarter", *maybe(APPEALS, "target", 12, "2026-09", "", direction="reduce")),
                "September 2026",
            ),
            row("Annual reviews", "Schools send papers late.", "Portal for schools; two more coordinators", "April 2026"),
            row(
                "Independent placements",
                "Four new placements came from other councils’ decisions.",
                said("Reduce the number placed in independent schools", says(INDEPENDENT, "target", None, direction="reduce"), *maybe(INDEPENDENT, "target", None, "2026-12", direction="reduce")),
                "December 2026",
            ),
        ),
        p(
            "Over the next two years we want the share of new plans issued within 20 weeks to rise to 75% by March 2027, against a national figure of 50.3% in 2023.",
            says(TIMELY, "target", 75, "2027-03", "percent", direction="increase"),
        ),
        p("The next report will include the views of young people gathered by the Youth Forum, and a first look at how schools are using the new ordinarily available provision guide."),
    ),
    ("pdf-plain", "pdf-sideways", "docx", "xlsx", "html"),
    PART,
    "kpi",
    "Kelverton",
)  # fmt: skip


# --- An agreement's annex: years down and mixed units across, a payment profile, milestones in words -------------------

WYCHFORD = Document(
    "wychford_annex",
    "Wychford Council: dedicated schools grant agreement 2025-2030, annexes",
    (
        h1("Annex A: Outcomes expected under the agreement"),
        c(
            "A1",
            "The authority will reach a positive in-year balance on its DSG account by the end of 2028-29 and will keep one in each year after that.",
            says(IN_YEAR, "target", None, "2028-29", direction="reach"),
        ),
        c("A2", "The figures in Table A1 are those on which the Department relied when it entered into the agreement. They may be changed only in writing."),
        table(
            "Table A1: Trajectory agreed with the Department",
            "Financial year",
            (
                col("EHC plans at year end (number)", measure=PLANS),
                col("Plans in mainstream schools (%)", measure=MAINSTREAM, unit="percent", show=ONE),
                col("Placements in independent and non-maintained special schools (number)", measure=INDEPENDENT),
                col("In-year deficit/(surplus) (£m)", measure=IN_YEAR, unit="gbp_million", show=bracketed(ONE)),
                col("Cumulative deficit (£m)", measure=DEFICIT, unit="gbp_million", show=ONE),
            ),
            row("2024-25 (baseline)", 1836, 39.5, 151, 7.4, 17.2, period="2024-25", basis="actual"),
            row("2025-26", 1912, 41.0, 148, 6.9, 24.1, period="2025-26"),
            row("2026-27", 1985, 42.5, 141, 5.2, 29.3, period="2026-27"),
            row("2027-28", 2030, 44.0, 128, 2.7, 32.0, period="2027-28"),
            row("2028-29", 2050, 46.0, 112, -0.3, 31.7, period="2028-29"),
            row("2029-30", "To be set", 47.0, 104, -1.1, 30.6, period="2029-30"),
            basis="target",
        ),
        n("Deficits are shown before any payment under Annex B."),
        c(
            "A3",
            "Had nothing been done, the authority’s own modelling pointed to 2,390 plans and a cumulative deficit of £61.5m by the end of 2028-29.",
            says(PLANS, "forecast", 2390, "2028-29"),
            says(DEFICIT, "forecast", 61.5, "2028-29", "gbp_million"),
        ),
        h1("Annex B: Payments"),
        c(
            "B1",
            "Subject to progress, the Department will pay the authority £14.4 million over the life of the agreement. The first payment, of £4.8 million, falls due before 31 March 2026.",
            says(PAYMENT, "target", 14.4, "", "gbp_million"),
            says(PAYMENT, "target", 4.8, "2026-03-31", "gbp_million"),
        ),
        table(
            "Table B1: Profile of additional DSG",
            "Year",
            (
                col("£m", measure=PAYMENT, basis="target", unit="gbp_million", show=ONE),
                col("Share of total (%)"),
                col("Depends on"),
            ),
            row("2025-26", 4.8, "33.3", "Signature of this agreement", period="2025-26"),
            row("2026-27", 2.4, "16.7", "Monitoring returns 1 to 3", period="2026-27"),
            row("2027-28", 2.4, "16.7", "Monitoring returns 4 to 6", period="2027-28"),
            row("2028-29", 2.4, "16.7", "Balance in year", period="2028-29"),
            row("2029-30", 2.4, "16.7", "Balance in year", period="2029-30"),
            row("Total", 14.4, "100.0", ""),
        ),
        c("B2", "The Department may hold back a payment where a return is more than 20 working days late, or where the deficit passes the figure in Table A1 by more than 2%."),
        h1("Annex C: Milestones"),
        table(
            "",
            "No.",
            (col("Milestone"), col("By"), col("Lead")),
            row("C1", "Publish a guide to ordinarily available provision", "30 Nov 2025", "Head of Inclusion"),
            row("C2", said("Open SEN units with 24 new places at Hollin Academy and Westgate Primary", says(NEW_BASES, "target", 24, "2026-09-01", direction="increase")), "01/09/2026", "Head of Place Planning"),
            row("C3", said("Hold requests for an assessment to no more than 40 a month", says(REQUESTS, "target", 40, "2027-04", "per_month", direction="at_most")), "April 2027", "SEND Service Manager"),
            row("C4", said("Issue 75% of new plans within 20 weeks", says(TIMELY, "target", 75, "2026-12", "percent")), "Dec-26", "SEND Service Manager"),
            row("C5", said("Cut residential placements from 21 to 14", says(RESIDENTIAL, "target", 14, "2028-03-31", direction="reduce", baseline=21)), "31.3.2028", "Joint Commissioning"),
            row("C6", "Agree shared funding with the Integrated Care Board", "TBC", "Joint Commissioning"),
            row("C7", said("Create 60 special school places at the Moorend free school", says(NEW_SPECIAL, "target", 60, "2028", direction="increase", doubtful=True), says(NEW_SPECIAL, "target", 60, "2028-09", direction="increase", doubtful=True), *maybe(NEW_SPECIAL, "target", 60, "", "2028/29", direction="increase")), "Autumn term 2028", "Head of Place Planning"),
            row("C8", "Review the banding of top-up funding in every special school", "Annually", "Head of Finance"),
        ),
        p("In carrying out the plan the authority also undertakes to:"),
        b("make less use of schools outside the authority’s area;", says(AWAY, "target", None, direction="reduce")),
        b("train 120 teachers a year in autism and in speech, language and communication needs;"),
        b(
            "deliver savings of £3.1m a year from 2027-28 by stepping children down from independent schools;",
            says(SAVINGS, "target", 3.1, "2027-28", "gbp_million"),
        ),
        b("increase the number of young people who go on to supported internships, from 18 to 45."),
        p("Nothing in these annexes alters the authority’s duties under Part 3 of the Children and Families Act 2014."),
    ),
    ("pdf-plain", "pdf-zebra", "docx", "html"),
    PART,
    "agreement",
    "Wychford",
)  # fmt: skip


# --- A programme of places: schools down, phases with their dates across, yearly and cumulative totals ----------------

_PHASES = (
    col("Places now"),
    col("Phase 1", "Sept 2025 (open)", period="2025-09", basis="actual"),
    col("Phase 2", "Sept 2026", period="2026-09", basis="target"),
    col("Phase 3", "Sept 2027", period="2027-09", basis="target"),
    col("Phase 4", "Sept 2028", period="2028-09", basis="target"),
    col("Capital (£m)"),
)

SALLOWBY = Document(
    "sallowby_places",
    "Sallowby County Council: specialist places programme",
    (
        h1("Specialist places programme"),
        p("Update for the Schools Capital Board, 4 November 2025. The programme is funded from the High Needs Provision Capital Allocation (£18.9m), section 106 receipts (£2.4m) and borrowing (£6.0m)."),
        p(
            "Phase 1 opened on time and brought 44 places in resourced provision and 20 in special schools in September 2025. Phases 2 to 4 will add 166 special school places and 84 in resourced provision by September 2028.",
            says(NEW_BASES, "actual", 44, "2025-09", direction="increase"),
            says(NEW_SPECIAL, "actual", 20, "2025-09", direction="increase"),
            says(NEW_SPECIAL, "target", 166, "2028-09", direction="increase"),
            says(NEW_BASES, "target", 84, "2028-09", direction="increase"),
        ),
        table(
            "Table 1: New places by school and phase",
            ("School", "District"),
            _PHASES,
            group("Special schools"),
            row(("Ridgeway School", "North"), "148", 20, 12, "-", "-", "1.9", measure=NEW_SPECIAL, scope="Ridgeway School"),
            row(("Fallowfield Academy", "Coast"), "96", "-", 24, 24, "-", "4.2", measure=NEW_SPECIAL, scope="Fallowfield Academy"),
            row(("Old Quarry School", "South"), "210", "-", "-", 16, "TBC", "0.8", measure=NEW_SPECIAL, scope="Old Quarry School"),
            row(("Tern Valley free school*", "South"), "0", "-", "-", 40, 50, "n/a", measure=NEW_SPECIAL, scope="Tern Valley free school"),
            row(("Total special school places", ""), "454", 20, 36, 80, 50, "6.9", measure=NEW_SPECIAL),
            group("Resourced provision and SEN units"),
            row(("Marram Primary", "Coast"), "-", 12, "-", "-", "-", "0.6", measure=NEW_BASES, scope="Marram Primary"),
            row(("Abbey Road Junior", "North"), "8", 8, 8, "-", "-", "0.7", measure=NEW_BASES, scope="Abbey Road Junior"),
            row(("Sallowby High", "Central"), "-", 24, "-", 16, "-", "2.3", measure=NEW_BASES, scope="Sallowby High"),
            row(("Kingfisher Academy", "South"), "16", "-", 20, "-", 20, "3.1", measure=NEW_BASES, scope="Kingfisher Academy"),
            row(("School to be identified", "Coast"), None, None, None, 20, "TBC", "1.5", measure=NEW_BASES, scope="School to be identified"),
            row(("Total resourced provision places", ""), "24", 44, 28, 36, 20, "8.2", measure=NEW_BASES),
            group("Alternative provision"),
            row(("The Beacon", "Central"), "60", "-", 10, 14, "-", "1.1", measure=NEW_AP, scope="The Beacon"),
            direction="increase",
        ),
        n("* Built and paid for by the Department. Numbers depend on the funding agreement."),
        h2("Cumulative position"),
        table(
            "Table 2: Additional places open, cumulative",
            "Sector",
            (
                col("September 2025", period="2025-09", basis="actual"),
                col("September 2026", period="2026-09", basis="target"),
                col("September 2027", period="2027-09", basis="target"),
                col("September 2028", period="2028-09", basis="target"),
            ),
            row("Special schools", 20, 56, 136, 186, measure=NEW_SPECIAL),
            row("Resourced provision and SEN units", 44, 72, 108, 128, measure=NEW_BASES),
            row("Alternative provision", "-", 10, 24, 24, measure=NEW_AP),
            row("All additional places", *(said(count(v), *maybe(NEW_SPECIAL, basis, v, when, direction="increase")) for v, basis, when in ((64, "actual", "2025-09"), (138, "target", "2026-09"), (268, "target", "2027-09"), (338, "target", "2028-09")))),
            direction="increase",
        ),
        h2("Why the places are needed"),
        table(
            "Table 3: Forecast demand against capacity by academic year",
            "",
            (
                col("2025/26", period="2025/26"),
                col("2026/27", period="2026/27"),
                col("2027/28", period="2027/28"),
                col("2028/29", period="2028/29"),
            ),
            row("EHC plans (forecast)", 3120, 3305, 3490, 3660, measure=PLANS, basis="forecast"),
            row("Children needing a special school place", "530", "571", "612", "648"),
            row("Capacity of our special schools", "474", "510", "590", "640"),
            row("Shortfall", "56", "61", "22", "8"),
            row("Placements in independent schools if the places are built", 172, 176, 139, 124, measure=INDEPENDENT, basis="target"),
            row("Placements in independent schools if they are not", 172, 198, 224, 251, measure=INDEPENDENT, basis="forecast"),
            row("Average cost of an independent placement (£)", 59800, 61600, 63400, 65300, measure=COST, basis="forecast", unit="gbp", scope="independent"),
            row("Costs avoided (£000)", "-", 1355, 5389, 8293, measure=SAVINGS, basis="target", unit="gbp_thousand"),
        ),
        n("Costs avoided are the difference in placements multiplied by the average cost."),
        p("Officers met the heads of the four special schools in October. All were content with the phasing but asked for an early decision on transport, which is not part of this programme."),
        p(
            "We plan for 5% of children with an EHC plan to attend resourced provision in 2028/29, compared with 3% in 2024/25.",
            says(BASES, "target", 5, "2028/29", "percent"),
            says(BASES, "actual", 3, "2024/25", "percent"),
        ),
        p("Two consultations are open: on the age range of Old Quarry School (closes 12 December 2025) and on a new unit for children who are deaf."),
        p(
            "We will not open any more places at Ridgeway School after 2026. Instead we mean to reduce the number of pupils travelling to schools outside the county, of whom there were 143 in October 2025.",
            says(AWAY, "target", None, direction="reduce"),
            says(AWAY, "actual", 143, "2025-10"),
        ),
    ),
    ("pdf-ruled", "xlsx", "ods", "csv", "html"),
    PART,
    "plan",
    "Sallowby",
)  # fmt: skip


FRESH_4 = (BRANTMERE, OSGARTH, KELVERTON, WYCHFORD, SALLOWBY)
