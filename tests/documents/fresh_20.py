"""Whole papers of invented councils: a forum's high needs budget, a safety valve agreement, a sufficiency strategy in phases, a
Cabinet report on a local reform plan, a council plan's scorecard, a priority action plan, a management plan by type of placement
and an auditor's report on value for money.
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
    h3,
    maybe,
    n,
    p,
    percent,
    row,
    said,
    says,
    table,
)

PART = "fresh_20"
M, K, PC = "gbp_million", "gbp_thousand", "percent"
ONE, TWO = fixed(1), fixed(2)


def _either(measure, value, *periods, text="", unit="count", bases=("target", "forecast"), **more):
    """A cell that one reader would call a plan and another a forecast, or leave out."""
    return said(
        text or count(value),
        *(label for basis in bases for label in maybe(measure, basis, value, *periods, unit=unit, **more)),
    )


def _change(measure, basis, value, *periods, unit="count", way="reduce"):
    """Doubtful labels for a difference that a reader might note as a change or as a level."""
    return (
        *maybe(measure, basis, value, *periods, unit=unit, form="change", direction=way),
        *maybe(measure, basis, value, *periods, unit=unit),
    )


def _places(value, *periods):
    """A cell of places that schools or bases have in all: neither new places nor pupils, yet a reader might note it."""
    return said(
        str(value),
        *(
            label
            for measure in (NEW_SPECIAL, SPECIAL, NEW_BASES, BASES)
            for basis in ("actual", "target")
            for label in maybe(measure, basis, value, "", *periods)
        ),
    )


# --- A forum's budget paper: an account with the blocks across, commissioned places, numbers behind the budget, proposals, a choice ---

QUORNDALE = Document(
    "quorndale_high_needs_budget",
    "Quorndale Schools Forum: High Needs Block budget 2026/27",
    (
        h1("High Needs Block budget 2026/27"),
        p(
            "Schools Forum, 15 January 2026. Agenda item 6. Report of the Assistant Director, Education. For decision by maintained "
            "school and academy members (recommendation 3) and for comment."
        ),
        h2("1. Purpose of report"),
        p(
            "1.1 To inform Forum of the forecast position of the Dedicated Schools Grant (DSG) in 2025/26, to set out the proposed "
            "high needs budget for the financial year 2026/27 and to ask for a decision on a transfer from the schools block."
        ),
        h2("2. Forecast position 2025/26"),
        p(
            "2.1 At the end of month 9 the DSG is forecast to overspend by £6.3m in 2025/26, compared with £6.7m reported to Forum in "
            "October. The budget approved in February 2025 allowed for an in-year deficit of £5.1m. The cumulative deficit, £12.4m at "
            "31 March 2025, is now expected to be £18.7m at 31 March 2026.",
            says(IN_YEAR, "forecast", 6.3, "2025-26", M),
            *maybe(IN_YEAR, "forecast", 6.7, "", "2025-26", unit=M),
            says(IN_YEAR, "target", 5.1, "2025-26", M, doubtful=True),
            *maybe(IN_YEAR, "target", 5.1, "", unit=M),
            says(DEFICIT, "actual", 12.4, "2025-03-31", M),
            says(DEFICIT, "forecast", 18.7, "2026-03-31", M),
        ),
        table(
            "Table 1: DSG forecast 2025/26 by block, £m (surplus in brackets)",
            "",
            (col("Schools"), col("Central services"), col("Early years"), col("High needs"), col("Total DSG")),
            row("Allocation after recoupment", "61.8", "1.1", "19.6", "33.4", "115.9"),
            row("Forecast expenditure", "61.6", "1.1", "19.2", "40.3", "122.2"),
            row(
                "In-year deficit / (surplus)",
                "(0.2)",
                "0.0",
                "(0.4)",
                said("6.9", *maybe(IN_YEAR, "forecast", 6.9, "2025-26", unit=M)),
                said("6.3", says(IN_YEAR, "forecast", 6.3, "2025-26", M)),
            ),
            row(
                "Brought forward from 2024/25",
                "(0.7)",
                "0.0",
                "(0.3)",
                said("13.4", *maybe(DEFICIT, "actual", 13.4, "2024-25", "2025-26", "", unit=M)),
                said("12.4", *maybe(DEFICIT, "actual", 12.4, "2024-25", "2025-26", "", unit=M)),
            ),
            row(
                "Carried forward to 2026/27",
                "(0.9)",
                "0.0",
                "(0.7)",
                said("20.3", *maybe(DEFICIT, "forecast", 20.3, "2025-26", "2026-27", "", unit=M)),
                said("18.7", *maybe(DEFICIT, "forecast", 18.7, "2025-26", "2026-27", "", unit=M)),
            ),
        ),
        p(
            "2.2 The chief pressures are independent special school fees (£1.1m over budget) and top-up funding in mainstream schools "
            "(£0.4m over). Underspends on the hospital and outreach service (£0.2m) and on sensory support staff (£0.1m) offset them "
            "in part. Two schools closed the year 2024/25 in licensed deficit."
        ),
        h2("3. Demand"),
        p(
            "3.1 The Council maintained 1,874 education, health and care plans (EHCPs) on 31 December 2025. On the same day in 2024 "
            "there were 1,731. In the calendar year 2025 we received 412 requests for assessment, declined 96 of them and issued 268 "
            "new plans.",
            says(PLANS, "actual", 1874, "2025-12-31"),
            says(PLANS, "actual", 1731, "2024-12-31"),
            says(REQUESTS, "actual", 412, "2025"),
            says(REFUSED, "actual", 96, "2025"),
            says(NEW, "actual", 268, "2025"),
        ),
        p(
            "3.2 The proposed budget has been built on 1,990 plans at 31 March 2027. Without the actions in section 5 officers would "
            "expect 2,060. Nationally the number of plans rose by 10.8% in the year to January 2025; the South East average "
            "was 9.9%.",
            says(PLANS, "target", 1990, "2027-03-31", doubtful=True),
            *maybe(PLANS, "forecast", 1990, "2027-03-31"),
            says(PLANS, "forecast", 2060, "2027-03-31"),
        ),
        table(
            "Table 2: children and young people funded from the high needs block",
            "Setting",
            (
                col("October 2024 actual", period="2024-10", basis="actual"),
                col("October 2025 actual", period="2025-10", basis="actual"),
                col("March 2027 budget", period="2027-03", basis="target"),
            ),
            row("Mainstream schools and academies (with EHCP)", 702, 768, 850, measure=MAINSTREAM),
            row("Specially resourced provisions", 66, 74, 98, measure=BASES),
            row("Quorndale special schools", 421, 438, 452, measure=SPECIAL),
            row("Independent and non-maintained special schools", 104, 121, 110, measure=INDEPENDENT),
            row("Post-16 colleges and providers", 247, 261, 270, measure=LATER),
            row("EOTAS packages", 23, 31, 25, measure=EOTAS),
            row("Early years settings", "29", "34", "36"),
        ),
        n(
            "Children whose placement is paid for by another authority are left out. So are those with a plan but no top-up."
        ),
        h2("4. Places to be commissioned"),
        p(
            "4.1 Forum is consulted each year on the number of places. Those for the academic year 2026/27 have been agreed with the "
            "schools and were sent to the Department in November."
        ),
        table(
            "Table 3: places commissioned at £10,000 (special) and £6,000 (resourced provision)",
            ("School", "Type"),
            (col("2025/26"), col("2026/27"), col("Change"), col("Place funding 2026/27, £")),
            *(
                row(
                    (school, kind),
                    _places(old, "2025/26"),
                    _places(new, "2026/27"),
                    said(
                        f"+{new - old}" if new > old else "0",
                        *(
                            maybe(measure, "target", new - old, "2026/27", "", direction="increase")
                            if new > old
                            else ()
                        ),
                    ),
                    cost,
                )
                for school, kind, old, new, cost, measure in (
                    ("Larkrise School", "Special", 168, 176, "1,760,000", NEW_SPECIAL),
                    ("The Spinney Academy", "Special", 142, 142, "1,420,000", NEW_SPECIAL),
                    ("Brook House School", "Special", 128, 134, "1,340,000", NEW_SPECIAL),
                    ("Quorn Road Primary", "Resourced provision", 16, 16, "96,000", NEW_BASES),
                    ("Highfields Junior", "Resourced provision", 12, 24, "144,000", NEW_BASES),
                    ("Sir Thomas Abney Academy", "Resourced provision", 50, 62, "372,000", NEW_BASES),
                )
            ),
        ),
        p(
            "4.2 In September 2026 the new provision at Highfields Junior and Sir Thomas Abney Academy will add 24 resourced places, "
            "and 14 places will be added in special schools. The pupil referral unit will keep its 60 places.",
            says(NEW_BASES, "target", 24, "2026-09", direction="increase"),
            says(NEW_SPECIAL, "target", 14, "2026-09", direction="increase"),
            *maybe(AP, "target", 60, "", "2026-09", direction="hold"),
            *maybe(NEW_AP, "target", 60, "", "2026-09", direction="hold"),
            *maybe(AP, "target", None, "", "2026-09", direction="hold"),
        ),
        h2("5. Proposed budget for 2026/27"),
        p(
            "5.1 The high needs allocation announced in December is £34.6m, an increase of 3.6%. It is proposed to set a DSG budget "
            "for 2026/27 with an in-year deficit of £5.6m. Had nothing been done the overspend would have been £7.4m. The difference "
            "is the effect of the actions below.",
            says(IN_YEAR, "target", 5.6, "2026-27", M),
            says(IN_YEAR, "forecast", 7.4, "2026-27", M, doubtful=True),
            *maybe(IN_YEAR, "forecast", 7.4, "", unit=M),
        ),
        table(
            "Table 4: actions in the proposed budget, £000",
            "Action",
            (
                col("2026/27", period="2026-27"),
                col("Full year", period="", doubtful=True),
                col("Lead officer"),
                col("Begins"),
            ),
            row(
                "More resourced provision, fewer new independent places",
                640,
                1150,
                "Head of SEND",
                "September 2026",
                scope="bases",
            ),
            row("Review of independent school fees", 380, 380, "Commissioning", "April 2026", scope="fees"),
            row("Inclusion partnership funding", 520, 900, "Head of Inclusion", "April 2026", scope="partnership"),
            row(
                "Post-16 course length and travel training", 260, 410, "Post-16 lead", "September 2026", scope="post-16"
            ),
            row("Total", 1800, 2840, "", ""),
            measure=SAVINGS,
            basis="target",
            unit=K,
        ),
        p("5.2 Behind these savings are the following assumptions, which will be reported to Forum each term:"),
        b(
            "requests for assessment fall to 385 in 2026, because schools can draw on partnership funding without a plan;",
            says(REQUESTS, "target", 385, "2026", direction="reduce", doubtful=True),
            *maybe(REQUESTS, "forecast", 385, "2026"),
        ),
        b(
            "no more than 12 children start in independent special schools in the financial year 2026-27;",
            says(INDEPENDENT, "target", 12, "2026-27", direction="at_most", doubtful=True),
        ),
        b(
            "the average fee in that sector, £58,900 in 2025-26, rises to £60,100 in 2026-27 and not to the £62,400 that providers "
            "have asked for; and",
            says(COST, "actual", 58900, "2025-26", "gbp"),
            says(COST, "target", 60100, "2026-27", "gbp", doubtful=True),
            *maybe(COST, "forecast", 60100, "2026-27", unit="gbp"),
            *maybe(COST, "forecast", 62400, "2026-27", "", unit="gbp"),
        ),
        b(
            "young people who have met their outcomes leave with a good destination, so that 85 plans cease in 2026 (61 in 2025).",
            says(CEASED, "target", 85, "2026", doubtful=True),
            *maybe(CEASED, "forecast", 85, "2026"),
            says(CEASED, "actual", 61, "2025"),
        ),
        h2("6. Schools block transfer"),
        p(
            "6.1 The consultation with schools closed on 28 November 2025. Thirty-one of 64 schools replied; 18 were in favour of a "
            "transfer of 0.5% (£0.59m), 11 against and two had no view. The effect of each option is in table 5."
        ),
        table(
            "Table 5: options, £m",
            "",
            (
                col("Transfer to high needs"),
                col("In-year deficit 2026/27"),
                col("Cumulative deficit at 31 March 2027"),
            ),
            row(
                "A: no transfer",
                "0.00",
                _either(IN_YEAR, "6.19", "2026-27", unit=M),
                _either(DEFICIT, "24.89", "2027-03-31", unit=M),
            ),
            row(
                "B: transfer of 0.5% (recommended)",
                "0.59",
                _either(IN_YEAR, "5.60", "2026-27", unit=M),
                _either(DEFICIT, "24.30", "2027-03-31", unit=M),
            ),
        ),
        p(
            "6.2 The management plan of June 2025 aims for in-year balance by 2029/30. That remains the Council’s aim. Delivery of the "
            "plan depends on the funding reforms promised in the White Paper and on the recovery of 11 vacant posts in the SEND team.",
            says(IN_YEAR, "target", None, "2029-30", direction="reach"),
        ),
        h2("7. Recommendations"),
        p("Forum is recommended:"),
        c("1.", "to note the forecast outturn for 2025/26;"),
        c(
            "2.",
            "to endorse the proposed high needs budget for 2026/27, including the actions in table 4, which are to save £1.8m;",
            says(SAVINGS, "target", 1.8, "2026-27", M, doubtful=True),
            *maybe(SAVINGS, "target", 1.8, "", unit=M),
        ),
        c("3.", "to agree the transfer of 0.5% of the schools block to high needs (option B)."),
        p(
            "Background papers: Schools Forum, 9 October 2025, item 5; DSG conditions of grant 2025 to 2026. Ref: QSF/26/06."
        ),
    ),
    ("pdf-ruled", "docx", "html"),
    PART,
    "committee",
    "Quorndale",
)


# --- A safety valve agreement as the department prints it, with a schedule of measures, a capital annex and the calendar of reports ---

RAVENSHOLME = Document(
    "ravensholme_agreement",
    "Ravensholme: dedicated schools grant ‘safety valve’ agreement 2023-2029",
    (
        h1("Dedicated Schools Grant ‘Safety Valve’ Agreement: Ravensholme"),
        c(
            "1.",
            "This agreement is between the Department for Education (‘the department’) and Ravensholme Borough Council (‘the "
            "authority’). It covers the financial years 2023-24 to 2028-29.",
        ),
        c(
            "2.",
            "The authority undertakes to reach a positive in-year balance on its Dedicated Schools Grant (DSG) account by the end of "
            "2027-28 and in each subsequent year.",
            says(IN_YEAR, "target", None, "2027-28", direction="reach"),
        ),
        c(
            "3.",
            "The authority undertakes to control and reduce the cumulative deficit as follows, not including any contribution made by "
            "the department through this agreement:",
            says(DEFICIT, "target", None, direction="reduce"),
        ),
        table(
            "",
            "Year",
            (col("Forecast DSG deficit profile at year end (£m)", measure=DEFICIT, basis="target", unit=M, show=TWO),),
            row("2023-24", 24.60, period="2023-24"),
            row("2024-25", 28.95, period="2024-25"),
            row("2025-26", 31.70, period="2025-26"),
            row("2026-27", 32.85, period="2026-27"),
            row("2027-28", 32.64, period="2027-28"),
            row("2028-29", 31.88, period="2028-29"),
        ),
        c(
            "4.",
            "The authority agrees to implement the DSG management plan that it has set out. This includes action to:",
        ),
        c(
            "4.1.",
            "manage demand for Education, Health and Care (EHC) plans by improving ordinarily available provision, so that the rate of "
            "requests for assessment falls and the number of EHC plans is no higher than 2,150 in March 2026 and 2,200 in March 2029;",
            says(REQUESTS, "target", None, direction="reduce"),
            says(PLANS, "target", 2150, "2026-03", direction="at_most"),
            says(PLANS, "target", 2200, "2029-03", direction="at_most"),
        ),
        c(
            "4.2.",
            "ensure robust and timely annual reviews, with ceasing of plans where outcomes have been achieved;",
            says(CEASED, "target", None, direction="increase", doubtful=True),
        ),
        c(
            "4.3.",
            "support the inclusion of more children and young people with EHC plans in mainstream schools, with 46% educated there by "
            "January 2029 compared with 38% in January 2023;",
            says(MAINSTREAM, "target", 46, "2029-01", PC, direction="increase", baseline=38),
            says(MAINSTREAM, "actual", 38, "2023-01", PC),
        ),
        c(
            "4.4.",
            "reduce the use of independent and non-maintained special schools, by creating 90 places in resourced provision by "
            "September 2025 and 75 places in special schools by September 2026;",
            says(INDEPENDENT, "target", None, direction="reduce"),
            says(NEW_BASES, "target", 90, "2025-09", direction="increase"),
            says(NEW_SPECIAL, "target", 75, "2026-09", direction="increase"),
        ),
        c(
            "4.5.",
            "bring down the average cost of an independent placement from £64,200 in 2022-23 to £59,000 in 2025-26, through joint "
            "commissioning with neighbouring authorities;",
            says(COST, "target", 59000, "2025-26", "gbp", direction="reduce", baseline=64200),
            says(COST, "actual", 64200, "2022-23", "gbp"),
        ),
        c(
            "4.6.",
            "develop local post-16 pathways, so that fewer young people attend specialist colleges and colleges outside the borough;",
            says(LATER, "target", None, direction="reduce", doubtful=True),
            *maybe(AWAY, "target", None, direction="reduce"),
        ),
        c(
            "4.7.",
            "ensure that health and social care partners make an appropriate contribution to the cost of joint placements; and",
        ),
        c(
            "4.8.",
            "maintain strong leadership and governance of the plan, with the Chief Executive as its sponsor.",
        ),
        c(
            "5.",
            "The authority will publish a version of its management plan and ensure that schools, parents and carers continue to be "
            "consulted on it. It will take the plan to the Schools Forum at least once a year.",
        ),
        c(
            "6.",
            "The authority also agrees to report in writing on progress to the department three times a year, as set out in annex C.",
        ),
        c(
            "7.",
            "The department agrees to pay to the authority an additional £9.20 million of DSG before the end of the financial year "
            "2022-23. In subsequent financial years, subject to compliance with the conditions in paragraph 4, it agrees to pay the "
            "sums below. The total is £30.00 million.",
            says(PAYMENT, "target", "9.20", "2022-23", M),
            says(PAYMENT, "target", "30.00", "", M),
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
                    show=TWO,
                ),
            ),
            row("2023-24", 2.80, period="2023-24"),
            row("2024-25", 2.80, period="2024-25"),
            row("2025-26", 3.20, period="2025-26"),
            row("2026-27", 3.60, period="2026-27"),
            row("2027-28", 4.20, period="2027-28"),
            row("2028-29", 4.20, period="2028-29"),
        ),
        c(
            "8.",
            "This funding will be provided in instalments and subject to continued satisfactory progress. The department reserves the "
            "right to withhold or recover payments if the conditions are not met.",
        ),
        c(
            "9.",
            "The agreement may be reviewed if there is a change of more than 5% in the authority’s DSG, or if national policy changes "
            "substantially. It does not fetter the authority in its duties under the Children and Families Act 2014.",
        ),
        h2("Annex A: position at the time of this agreement"),
        p(
            "The authority had a cumulative DSG deficit of £19.05 million at 31 March 2023, having overspent by £6.41 million in "
            "2022-23. Its own forecast, if no action were taken, was a deficit of £73.5 million at 31 March 2029.",
            says(DEFICIT, "actual", "19.05", "2023-03-31", M),
            says(IN_YEAR, "actual", "6.41", "2022-23", M),
            says(DEFICIT, "forecast", 73.5, "2029-03-31", M),
        ),
        p(
            "In January 2023 the authority maintained 1,934 EHC plans and had 163 children and young people in independent and "
            "non-maintained special schools. There were 57 appeals to the Tribunal in 2022. Overall absence in the authority’s special "
            "schools was 12.6% in 2021/22.",
            says(PLANS, "actual", 1934, "2023-01"),
            says(INDEPENDENT, "actual", 163, "2023-01"),
            says(APPEALS, "actual", 57, "2022"),
        ),
        p(
            "Of the children with a plan 71 were placed in schools outside the borough in January 2023 and 14 in residential schools. In "
            "2022 the authority refused 21% of requests. The DSG management plan is to save £2.05 million in 2023-24, £4.20 million in "
            "2024-25 and £10.01 million in 2027-28, compared with no further action.",
            says(AWAY, "actual", 71, "2023-01"),
            says(RESIDENTIAL, "actual", 14, "2023-01"),
            says(REFUSED, "actual", 21, "2022", PC),
            says(SAVINGS, "target", 2.05, "2023-24", M),
            says(SAVINGS, "target", "4.20", "2024-25", M),
            says(SAVINGS, "target", 10.01, "2027-28", M),
        ),
        table(
            "In-year position, £ million (a deficit is shown as a positive figure)",
            "Financial year",
            (
                col("No further action", measure=IN_YEAR, basis="forecast"),
                col("DSG management plan", measure=IN_YEAR, basis="target"),
                col("High needs allocation"),
            ),
            row("2023-24", 7.60, 5.55, "34.10", period="2023-24"),
            row("2024-25", 8.55, 4.35, "35.12", period="2024-25"),
            row("2025-26", 9.10, 2.75, "36.18", period="2025-26"),
            row("2026-27", 9.55, 1.15, "37.26", period="2026-27"),
            row("2027-28", 9.80, -0.21, "38.38", period="2027-28"),
            row("2028-29", 9.85, -0.76, "39.53", period="2028-29"),
            unit=M,
            show=TWO,
        ),
        h2("Annex B: schedule of key performance indicators"),
        p("Figures are for the end of March unless stated. The 2023 column is the baseline."),
        table(
            "",
            ("No.", "Indicator"),
            (
                col("2023", period="2023-03", basis="actual"),
                col("2024", period="2024-03", basis="target"),
                col("2025", period="2025-03", basis="target"),
                col("2026", period="2026-03", basis="target"),
            ),
            row(("1", "Number of EHC plans"), 1968, 2060, 2120, 2150, measure=PLANS),
            row(
                ("2", "Children and young people placed in mainstream schools"), 744, 818, 880, 930, measure=MAINSTREAM
            ),
            row(("3", "Children and young people in resourced provision"), 52, 70, 98, 134, measure=BASES),
            row(
                ("4", "Children and young people in maintained special schools and academies"),
                562,
                575,
                585,
                600,
                measure=SPECIAL,
            ),
            row(
                ("5", "Children and young people in independent and non-maintained special schools"),
                166,
                160,
                146,
                128,
                measure=INDEPENDENT,
            ),
            row(("6", "Schools signed up to the inclusion charter"), "0", "25", "48", "60"),
        ),
        table(
            "Indicators counted over the financial year",
            ("No.", "Indicator"),
            (
                col("2022-23 (baseline)", period="2022-23", basis="actual"),
                col("2023-24", period="2023-24", basis="target"),
                col("2024-25", period="2024-25", basis="target"),
                col("2025-26", period="2025-26", basis="target"),
            ),
            row(("7", "Requests for EHC needs assessment"), 448, 440, 420, 400, measure=REQUESTS),
            row(("8", "New EHC plans issued"), 281, 270, 250, 235, measure=NEW),
            row(("9", "EHC plans ceased"), 124, 178, 190, 205, measure=CEASED),
            row(("10", "Plans issued within 20 weeks, %"), 58, 65, 75, 80, measure=TIMELY, unit=PC),
            row(("11", "SENCOs completing the accredited course"), "-", "20", "40", "60"),
        ),
        h2("Annex C: reports to the department"),
        table(
            "",
            "Report",
            (col("Covers"), col("Due"), col("To contain")),
            row("First", "1 January to 31 March", "31 May", "Outturn, indicators, risks"),
            row("Second", "1 April to 30 June", "31 August", "Forecast, indicators, risks"),
            row("Third", "1 July to 31 October", "13 December", "Forecast, indicators, request for payment"),
        ),
        p(
            "Signed on behalf of the authority by the Chief Executive, the Chief Finance Officer and the Director of Children’s "
            "Services, and on behalf of the department by the Minister. March 2023."
        ),
    ),
    ("pdf-plain", "docx", "html"),
    PART,
    "agreement",
    "Ravensholme",
)


# --- A sufficiency strategy: the picture in figures, need by type, three projections, places by district, phases, measures of success ---

SENNENPORT = Document(
    "sennenport_sufficiency_strategy",
    "Sennenport City Council: SEND and Alternative Provision Sufficiency Strategy 2025 to 2030",
    (
        h1("SEND and Alternative Provision Sufficiency Strategy 2025 to 2030"),
        p("The right support, in the right place, close to home. Adopted by Cabinet on 16 September 2025."),
        h2("Foreword"),
        p(
            "Too many of our children travel too far to school. This strategy sets out how, over five years, we will make sure that "
            "children and young people with special educational needs and disabilities can be taught near where they live. It was "
            "written with Sennenport Parents Together; 512 families and 640 pupils told us what they think. Cllr M. Osgood, Cabinet "
            "Member for Children."
        ),
        h2("Our city in brief"),
        b("79,400 children and young people aged 0 to 25, and 97 state-funded schools"),
        b(
            "3,412 education, health and care (EHC) plans in January 2025, up from 2,360 in January 2020",
            says(PLANS, "actual", 3412, "2025-01"),
            says(PLANS, "actual", 2360, "2020-01"),
        ),
        b(
            "5.1% of pupils in our schools have an EHC plan (England 5.3%) and 14.6% have SEN support",
            *maybe(PLANS, "actual", 5.1, "", "2025-01", unit=PC),
        ),
        b(
            "1,262 children with a plan in mainstream schools in January 2025, which is 37% of all those with a plan",
            says(MAINSTREAM, "actual", 1262, "2025-01"),
            says(MAINSTREAM, "actual", 37, "2025-01", PC),
        ),
        b(
            "318 in independent and non-maintained special schools in January 2025, at an average cost of £61,900 a year",
            says(INDEPENDENT, "actual", 318, "2025-01"),
            says(COST, "actual", 61900, "2025-01", "gbp", doubtful=True),
            *maybe(COST, "actual", 61900, "", unit="gbp"),
        ),
        b(
            "206 taught in a school outside Sennenport in January 2025, of whom 34 live at the school",
            says(AWAY, "actual", 206, "2025-01"),
            says(RESIDENTIAL, "actual", 34, "2025-01", doubtful=True),
        ),
        b("£7.3 million spent on taking 1,480 pupils with SEND to school in 2024-25"),
        h2("What kinds of need?"),
        table(
            "Figure 1: EHC plans by primary need, January 2025",
            "Primary need",
            (col("Plans"), col("Share"), col("Change since 2020")),
            *(
                row(
                    need,
                    said(plans, *maybe(PLANS, "actual", plans.replace(",", ""), "2025-01", scope=need)),
                    share,
                    change,
                )
                for need, plans, share, change in (
                    ("Autism", "1,263", "37%", "+71%"),
                    ("Social, emotional and mental health", "716", "21%", "+58%"),
                    ("Speech, language and communication", "648", "19%", "+49%"),
                    ("Moderate or severe learning difficulty", "443", "13%", "+6%"),
                    ("Physical, medical and sensory", "205", "6%", "+4%"),
                    ("Other", "137", "4%", "+12%"),
                )
            ),
        ),
        p(
            "Waiting lists for autism assessment by the NHS stood at 1,940 children in March 2025. The Integrated Care Board plans to "
            "halve the number by March 2027. Births in the city have fallen by 14% since 2015."
        ),
        h2("How many children will need a plan?"),
        p(
            "We looked at three projections. The high projection assumes that the trend of the last five years goes on unchanged. The "
            "central one takes account of the fall in births and is what we expect if we do no more than now. The third is our plan: "
            "it is what we intend to achieve through earlier help and stronger mainstream schools."
        ),
        table(
            "Figure 2: number of EHC plans in January",
            "Projection",
            (
                col("2026", period="2026-01"),
                col("2027", period="2027-01"),
                col("2028", period="2028-01"),
                col("2029", period="2029-01"),
                col("2030", period="2030-01"),
            ),
            row(
                "High (trend)",
                *(
                    _either(PLANS, value, period, bases=("forecast",))
                    for value, period in (
                        (3670, "2026-01"),
                        (3950, "2027-01"),
                        (4250, "2028-01"),
                        (4570, "2029-01"),
                        (4920, "2030-01"),
                    )
                ),
            ),
            row("Central (expected with no further action)", 3640, 3860, 4070, 4260, 4430, basis="forecast"),
            row("Our plan", 3620, 3770, 3860, 3900, 3900, basis="target"),
            measure=PLANS,
        ),
        p(
            "If we succeed there will be 3,900 EHC plans in January 2030 and growth will have stopped. We do not set a limit on the "
            "number of plans, and every request will be decided on the needs of the child.",
            says(PLANS, "target", 3900, "2030-01"),
            *maybe(PLANS, "target", None, "2030-01", "", direction="hold"),
        ),
        h2("Where will they be taught?"),
        p(
            "Our special schools had 1,024 pupils in January 2025, in buildings meant for 960. On the central projection, with no "
            "new places, 455 children would be in independent and non-maintained special schools by January 2030. Our aim is 240. The "
            "table shows how the balance is to change.",
            says(SPECIAL, "actual", 1024, "2025-01"),
            *maybe(NEW_SPECIAL, "actual", 960, ""),
            *maybe(SPECIAL, "actual", 960, ""),
            says(INDEPENDENT, "forecast", 455, "2030-01"),
            says(INDEPENDENT, "target", 240, "2030-01"),
        ),
        table(
            "Figure 3: percentage of children and young people with a plan by type of setting",
            "Setting",
            (
                col("January 2025", period="2025-01", basis="actual"),
                col("January 2028: our plan", period="2028-01", basis="target"),
                col("January 2030: our plan", period="2030-01", basis="target"),
                col("Statistical neighbours 2025"),
            ),
            row("Mainstream school", 37, 41, 45, "42%", measure=MAINSTREAM),
            row("Resourced provision", 2.1, 4.5, 6, "3.9%", measure=BASES),
            row("State-funded special school", 30, 29.5, 29, "31%", measure=SPECIAL),
            row("Independent or non-maintained special school", 9.3, 7.5, 6.2, "7.1%", measure=INDEPENDENT),
            row("College or other post-16", 14, 13, 12, "13%", measure=LATER),
            row("Alternative provision", 1.4, 1, 0.8, "0.9%", measure=AP),
            row("Elsewhere", "6.2%", "3.5%", "1.0%", "2.1%"),
            unit=PC,
            show=percent,
        ),
        h2("What we will build"),
        p(
            "We will create 306 places between now and September 2029: 172 in resourced provision, 110 in special schools and 24 in "
            "alternative provision. They will be spread across the city as follows.",
            *maybe(NEW_SPECIAL, "target", 306, "2029-09", "", direction="increase"),
            *maybe(NEW_BASES, "target", 306, "2029-09", "", direction="increase"),
            says(NEW_BASES, "target", 172, "2029-09", direction="increase"),
            says(NEW_SPECIAL, "target", 110, "2029-09", direction="increase"),
            says(NEW_AP, "target", 24, "2029-09", direction="increase"),
        ),
        table(
            "Figure 4: new places by district, 2025 to 2029",
            "District",
            (
                col("Resourced provision"),
                col("Special school"),
                col("Alternative provision"),
                col("Pupils with a plan living there"),
            ),
            *(
                row(
                    district,
                    *(
                        _either(
                            m, value, "", "2029", "2029-09", bases=("target",), direction="increase", scope=district
                        )
                        if value
                        else "-"
                        for m, value in ((NEW_BASES, bases), (NEW_SPECIAL, special), (NEW_AP, other))
                    ),
                    _either(PLANS, plans, "", "2025-01", bases=("actual",)),
                )
                for district, bases, special, other, plans in (
                    ("Harbour and Old Town", 44, 0, 24, 702),
                    ("Northgate", 40, 60, 0, 934),
                    ("Eastmoor", 52, 0, 0, 811),
                    ("Penmarsh and the Villages", 36, 50, 0, 538),
                )
            ),
        ),
        n("The last column leaves out young people over 19 and those who live outside the city."),
        h3("Phase 1: to September 2026"),
        b(
            "Open resourced provision at Eastmoor Academy (30 places) and Northgate Primary (16 places) in September 2026",
            says(NEW_BASES, "target", 30, "2026-09", direction="increase"),
            says(NEW_BASES, "target", 16, "2026-09", direction="increase"),
        ),
        b(
            "Expand Trevanion School by 20 places in temporary classrooms in January 2026",
            says(NEW_SPECIAL, "target", 20, "2026-01", direction="increase"),
        ),
        b("Appoint five inclusion leads and train 200 teaching assistants in speech and language"),
        h3("Phase 2: September 2026 to September 2027"),
        b(
            "Open a 24-place alternative provision centre for key stages 2 and 3 at Harbour Street in April 2027",
            says(NEW_AP, "target", 24, "2027-04", direction="increase"),
        ),
        b(
            "Bring at least 25 pupils back from independent schools at the change of key stage in September 2027",
            says(INDEPENDENT, "target", 25, "2027-09", form="change", direction="reduce", doubtful=True),
            *maybe(INDEPENDENT, "target", 25, "2027-09", "", direction="at_least"),
        ),
        b(
            "Open 74 more places in resourced provision in four schools, subject to consultation, in September 2027",
            says(NEW_BASES, "target", 74, "2027-09", direction="increase"),
        ),
        h3("Phase 3: September 2027 to September 2029"),
        b(
            "Complete the rebuilding of Trevanion School at Northgate (40 further places) by September 2028",
            says(NEW_SPECIAL, "target", 40, "2028-09", direction="increase"),
        ),
        b(
            "Open a satellite of The Lanterns School at Penmarsh with 50 places in September 2029",
            says(NEW_SPECIAL, "target", 50, "2029-09", direction="increase"),
        ),
        b(
            "Open the last 52 places in resourced provision by September 2029",
            says(NEW_BASES, "target", 52, "2029-09", direction="increase"),
        ),
        b("Review every special school’s admission guidance, and sell the former Mount Pleasant site"),
        h2("What it costs and what it saves"),
        p(
            "The programme needs £21.4 million, of which £13.9 million is high needs capital already held. A new place in resourced "
            "provision costs on average £27,000 to build and £15,200 a year to run; a place in our own special schools costs £24,300 "
            "a year.",
            *maybe(COST, "actual", 27000, "", unit="gbp", scope="build"),
            says(COST, "actual", 15200, "", "gbp", scope="resourced"),
            says(COST, "actual", 24300, "", "gbp", scope="special"),
        ),
        table(
            "Figure 5: the programme’s budget and effect, £ million",
            "Financial year",
            (
                col("Capital spending"),
                col("Funded by grant"),
                col("Borrowing"),
                col("Cost avoided in the high needs block", measure=SAVINGS, basis="target", unit=M, show=ONE),
            ),
            row("2025-26", "2.6", "2.6", "0.0", 0.3, period="2025-26"),
            row("2026-27", "5.9", "4.8", "1.1", 1.1, period="2026-27"),
            row("2027-28", "7.7", "4.1", "3.6", 2.6, period="2027-28"),
            row("2028-29", "5.2", "2.4", "2.8", 4.2, period="2028-29"),
            row("2029-30", "0.0", "0.0", "0.0", 6.0, period="2029-30"),
        ),
        p(
            "The Dedicated Schools Grant ended 2024-25 with a deficit of £26.8 million. This strategy does not clear it, but we expect "
            "it to bring the yearly overspend down from £8.8 million in 2024-25 to £3.0 million in 2029-30.",
            says(DEFICIT, "actual", 26.8, "2024-25", M),
            says(IN_YEAR, "target", 3.0, "2029-30", M, direction="reduce", baseline=8.8, doubtful=True),
            *maybe(IN_YEAR, "forecast", 3.0, "2029-30", unit=M),
            says(IN_YEAR, "actual", 8.8, "2024-25", M),
        ),
        h2("How we will know that it works"),
        p("By January 2030:"),
        b(
            "no more than 120 children will go to school outside the city;",
            says(AWAY, "target", 120, "2030-01", direction="at_most"),
        ),
        b(
            "children in residential special schools will number fewer than 20;",
            says(RESIDENTIAL, "target", 20, "2030-01", direction="at_most"),
        ),
        b(
            "education otherwise than at school will be the exception, with 30 packages rather than the 64 of January 2025;",
            says(EOTAS, "target", 30, "2030-01", baseline=64),
            says(EOTAS, "actual", 64, "2025-01"),
        ),
        b("nine in ten parents will say that their child’s school is the right one (66% in 2024); and"),
        b("journeys to school of more than 45 minutes will have been cut by a third."),
        p("We will report on these each November to the SEND Partnership Board."),
    ),
    ("pdf-typst", "docx", "html"),
    PART,
    "strategy",
    "Sennenport",
)


# --- A Cabinet report on a local reform plan: numbered paragraphs, the deficit step by step, both forecasts, bases by area, options ------

TOLLERSHIRE = Document(
    "tollershire_local_reform_plan",
    "Tollershire County Council: Local SEND Reform Plan 2026 to 2030, report to Cabinet",
    (
        h1("Local SEND Reform Plan 2026 to 2030"),
        p(
            "Cabinet, 14 July 2026. Report of the Executive Director of Children’s Services and the Section 151 Officer. Key decision: "
            "yes. Forward plan reference: CAB/26/041. Divisions affected: all."
        ),
        h2("Recommendations"),
        p("Cabinet is recommended to:"),
        c(
            "a)",
            "approve the Local SEND Reform Plan summarised in this report for submission to the Department for Education;",
        ),
        c(
            "b)",
            "note that the DSG deficit was £74.2m at 31 March 2026 and that the plan is to reduce it to £13.3m by 31 March 2030;",
            says(DEFICIT, "actual", 74.2, "2026-03-31", M),
            says(DEFICIT, "target", 13.3, "2030-03-31", M, direction="reduce"),
        ),
        c("c)", "delegate to the Executive Director the authority to make minor changes before submission."),
        h2("1. Background"),
        p(
            "1.1 Every local authority has been asked for a local SEND reform plan. An approved plan is the condition of the High Needs "
            "Stability Grant, which will meet 90% of the eligible deficit held at 31 March 2026. For Tollershire that is estimated at "
            "£66.8m, to be paid in the autumn of 2026.",
            *maybe(PAYMENT, "target", 90, "", "2026", unit=PC),
            *maybe(PAYMENT, "forecast", 90, "", "2026", unit=PC),
            says(PAYMENT, "forecast", 66.8, "", M, doubtful=True),
            *maybe(PAYMENT, "forecast", 66.8, "2026", "2026-27", unit=M),
            *maybe(PAYMENT, "target", 66.8, "", "2026", "2026-27", unit=M),
        ),
        p(
            "1.2 The plan has been prepared with the Integrated Care Board, the parent carer forum and head teachers of 41 schools. "
            "The Department has said that plans will be graded, and that it looks for a shift from specialist to mainstream provision."
        ),
        table(
            "Table 1: timetable",
            "Step",
            (col("Date"), col("Body")),
            row("Schools Forum comments on the draft", "18 June 2026", "Schools Forum"),
            row("Decision", "14 July 2026", "Cabinet"),
            row("Submission", "31 July 2026", "Department for Education"),
            row("Grade and feedback", "By 30 September 2026", "Department for Education"),
            row("First progress report", "January 2027", "SEND Partnership Board"),
        ),
        h2("2. Where we are now"),
        p(
            "2.1 In January 2026 the Council maintained 6,248 EHC plans, 61% more than in January 2020. The number of requests for a "
            "needs assessment was 1,362 in 2025, compared with 1,297 in 2024, and 51% of new plans were issued within 20 weeks in 2025.",
            says(PLANS, "actual", 6248, "2026-01"),
            says(PLANS, "actual", 61, "2026-01", PC, form="change", direction="increase", doubtful=True),
            *maybe(PLANS, "actual", 61, "", unit=PC, form="change", direction="increase"),
            says(REQUESTS, "actual", 1362, "2025"),
            says(REQUESTS, "actual", 1297, "2024"),
            says(TIMELY, "actual", 51, "2025", PC),
        ),
        p(
            "2.2 Mainstream schools teach 2,374 of the children and young people with a plan (38%), where the figure for England is "
            "43%. Independent and non-maintained special schools had 587 in January 2026, at an average of £65,700 in 2025-26. Some "
            "143 children had education otherwise than at school on the same date.",
            *maybe(MAINSTREAM, "actual", 2374, "", "2026-01"),
            *maybe(MAINSTREAM, "actual", 38, "", "2026-01", unit=PC),
            says(INDEPENDENT, "actual", 587, "2026-01"),
            says(COST, "actual", 65700, "2025-26", "gbp"),
            says(EOTAS, "actual", 143, "2026-01"),
        ),
        p(
            "2.3 There were 203 appeals in 2025. Tribunal decisions went against the Council, in whole or part, in 97% of the cases "
            "heard. Legal costs were £0.6m.",
            says(APPEALS, "actual", 203, "2025"),
        ),
        p(
            "2.4 We refused 24% of requests in 2025 and issued 902 new plans. In the same year 312 plans were ceased. At the census of "
            "January 2026 there were 1,811 children with a plan in state-funded special schools, 233 in inclusion bases and 62 in "
            "alternative provision. If nothing changes we expect 7,750 plans in January 2030.",
            says(REFUSED, "actual", 24, "2025", PC),
            says(NEW, "actual", 902, "2025"),
            says(CEASED, "actual", 312, "2025"),
            says(SPECIAL, "actual", 1811, "2026-01"),
            says(BASES, "actual", 233, "2026-01"),
            says(AP, "actual", 62, "2026-01"),
            says(PLANS, "forecast", 7750, "2030-01"),
        ),
        h2("3. What the plan commits us to"),
        p("3.1 The plan has four commitments. Each is followed by what residents can expect to see."),
        h3("Commitment 1: help without waiting for a plan"),
        p(
            "3.2 From January 2027 each of the 38 clusters of schools will have access to ‘experts at hand’: speech and language "
            "therapists, educational psychologists and specialist teachers, without the need for an assessment. As support improves "
            "we expect requests for assessment to fall to 1,200 in 2028 and 1,050 in 2030.",
            says(REQUESTS, "target", 1200, "2028", direction="reduce", doubtful=True),
            *maybe(REQUESTS, "forecast", 1200, "2028"),
            says(REQUESTS, "target", 1050, "2030", direction="reduce", doubtful=True),
            *maybe(REQUESTS, "forecast", 1050, "2030"),
        ),
        h3("Commitment 2: an inclusion base within reach of every child"),
        p(
            "3.3 We will open 430 places in inclusion bases (resourced provision and SEN units) in mainstream schools by September "
            "2029. By that date every secondary school will have a base or share one with a neighbour.",
            says(NEW_BASES, "target", 430, "2029-09", direction="increase"),
        ),
        table(
            "Table 2: places to open in inclusion bases, by area and month of opening",
            "Area",
            (
                col("September 2027", period="2027-09"),
                col("September 2028", period="2028-09"),
                col("September 2029", period="2029-09"),
                col("All", period="", doubtful=True),
                col("Schools taking part"),
            ),
            row("North Tollershire", 40, 60, 30, 130, "9", scope="North"),
            row("Tolchester and district", 56, 64, 40, 160, "11", scope="Tolchester"),
            row("Vale", 24, 36, 20, 80, "6", scope="Vale"),
            row("Coast", 20, 20, 20, 60, "5", scope="Coast"),
            row("County", 140, 180, 110, 430, "31"),
            measure=NEW_BASES,
            basis="target",
            direction="increase",
        ),
        h3("Commitment 3: fewer children far from home"),
        p(
            "3.4 The number of children in independent and non-maintained special schools is to fall to 520 in January 2028 and to 400 "
            "in January 2030. No new special school will be built; the 64 places already approved at Fairmead School will open in "
            "September 2027. We will reduce the use of residential schools, now 71 placements, to 45 in January 2030.",
            says(INDEPENDENT, "target", 520, "2028-01", direction="reduce"),
            says(INDEPENDENT, "target", 400, "2030-01", direction="reduce"),
            says(NEW_SPECIAL, "target", 64, "2027-09", direction="increase"),
            says(RESIDENTIAL, "target", 45, "2030-01", direction="reduce", baseline=71),
            *maybe(RESIDENTIAL, "actual", 71, "", "2026-01", "2026-07"),
        ),
        p(
            "3.5 Children without a school place will be offered one within 15 school days. We intend to have no more than 80 packages "
            "of education otherwise than at school in January 2029.",
            says(EOTAS, "target", 80, "2029-01", direction="at_most"),
        ),
        h3("Commitment 4: plans that are good, prompt and reviewed"),
        p(
            "3.6 In 2027 75% of new plans are to be issued within 20 weeks, and in 2028 90%. Reviews will be held on time for 95% of "
            "children in care. We will increase the number of plans that end because their outcomes have been met.",
            says(TIMELY, "target", 75, "2027", PC),
            says(TIMELY, "target", 90, "2028", PC),
            says(CEASED, "target", None, direction="increase"),
        ),
        h2("4. Measures"),
        table(
            "Table 3: measures in the plan",
            ("Measure", "Unit"),
            (
                col("Latest"),
                col("Trajectory", "2027", basis="target"),
                col("Trajectory", "2028", basis="target"),
                col("Trajectory", "2029", basis="target"),
                col("Trajectory", "2030", basis="target"),
            ),
            *(
                row(
                    (name, kind),
                    said(
                        f"{latest:,} ({when})" if isinstance(latest, int) else f"{latest} ({when})",
                        says(measure, "actual", latest, first, unit),
                    ),
                    *(
                        said(
                            count(value),
                            says(measure, "target", value, first.replace("2026", year) if month else year, unit),
                        )
                        for value, year in zip(values, ("2027", "2028", "2029", "2030"), strict=True)
                    ),
                )
                for name, kind, latest, when, first, month, measure, unit, values in (
                    (
                        "EHC plans, January",
                        "Number",
                        6248,
                        "Jan 2026",
                        "2026-01",
                        True,
                        PLANS,
                        "count",
                        (6560, 6690, 6700, 6650),
                    ),
                    (
                        "Children with a plan in mainstream schools, January",
                        "% of plans",
                        38.0,
                        "Jan 2026",
                        "2026-01",
                        True,
                        MAINSTREAM,
                        PC,
                        (39.5, 41.0, 43.0, 45.0),
                    ),
                    (
                        "Children in inclusion bases, January",
                        "Number",
                        233,
                        "Jan 2026",
                        "2026-01",
                        True,
                        BASES,
                        "count",
                        (245, 380, 555, 660),
                    ),
                    (
                        "Children in state-funded special schools, January",
                        "Number",
                        1811,
                        "Jan 2026",
                        "2026-01",
                        True,
                        SPECIAL,
                        "count",
                        (1820, 1880, 1880, 1870),
                    ),
                    (
                        "New plans issued, calendar year",
                        "Number",
                        902,
                        "2025",
                        "2025",
                        False,
                        NEW,
                        "count",
                        (860, 780, 700, 640),
                    ),
                    (
                        "Appeals registered, calendar year",
                        "Number",
                        203,
                        "2025",
                        "2025",
                        False,
                        APPEALS,
                        "count",
                        (190, 170, 150, 130),
                    ),
                )
            ),
            row(
                ("Persistent absence of pupils with SEN support, school year", "%"),
                "27.9 (2024/25)",
                "27.0",
                "26.0",
                "25.0",
                "24.0",
            ),
            row(("Parents who trust the local offer, survey in May", "%"), "34 (2026)", "40", "46", "52", "58"),
        ),
        n("The measures follow the national template; the Department has not set figures for individual authorities."),
        h2("5. Financial implications"),
        p(
            "5.1 The DSG was overspent by £23.6m in 2025-26. Without reform the overspend would be £27.9m in 2026-27 and £44.6m in "
            "2029-30. Under the plan it is £25.5m in 2026-27 and is to be eliminated in 2029-30, when a surplus of £1.4m is planned.",
            says(IN_YEAR, "actual", 23.6, "2025-26", M),
            says(IN_YEAR, "forecast", 27.9, "2026-27", M),
            says(IN_YEAR, "forecast", 44.6, "2029-30", M),
            says(IN_YEAR, "target", 25.5, "2026-27", M),
            says(IN_YEAR, "target", -1.4, "2029-30", M),
            *maybe(IN_YEAR, "target", None, "2029-30", direction="reach"),
        ),
        table(
            "Table 4: DSG in-year deficit / (surplus) and deficit at year end, £m",
            "Year",
            (
                col("No reform", "In-year", measure=IN_YEAR, basis="forecast"),
                col("No reform", "Year end", measure=DEFICIT, basis="forecast"),
                col("Reform plan", "In-year", measure=IN_YEAR, basis="target"),
                col("Reform plan", "Stability grant"),
                col("Reform plan", "Council contribution"),
                col("Reform plan", "Year end", measure=DEFICIT, basis="target"),
            ),
            row(
                "2026-27",
                27.9,
                102.1,
                25.5,
                _either(PAYMENT, -66.8, "2026-27", text="(66.8)", unit=M),
                "0.0",
                32.9,
                period="2026-27",
            ),
            row("2027-28", 33.2, 135.3, 14.9, "0.0", "(20.0)", 27.8, period="2027-28"),
            row("2028-29", 38.7, 174.0, 6.9, "0.0", "(10.0)", 24.7, period="2028-29"),
            row("2029-30", 44.6, 218.6, -1.4, "0.0", "(10.0)", 13.3, period="2029-30"),
            unit=M,
            show=bracketed(ONE),
        ),
        p(
            "5.2 Savings of £98.5m over the four years come from inclusion bases (£38.0m), fewer new plans (£34.0m) and the price and "
            "number of independent placements (£26.5m). Fees are not to rise by more than 2% in 2027-28.",
            *maybe(SAVINGS, "target", 98.5, "", "2029-30", unit=M),
            *maybe(SAVINGS, "target", 38.0, "", "2029-30", unit=M, scope="bases"),
            *maybe(SAVINGS, "target", 34.0, "", "2029-30", unit=M, scope="new"),
            *maybe(SAVINGS, "target", 26.5, "", "2029-30", unit=M, scope="independent"),
            *maybe(COST, "target", 2, "2027-28", unit=PC, form="change", direction="at_most"),
        ),
        p(
            "5.3 The contribution of £40m over three years will be met from the sale of County Hall annexe and from reserves, which "
            "would then stand at £48.1m. Borrowing to carry the deficit cost the general fund £2.9m in 2025-26."
        ),
        h2("6. Alternatives"),
        table(
            "Table 5: alternatives considered and rejected",
            "Alternative",
            (col("Why not"), col("Considered by")),
            row(
                "Submit no plan",
                "The grant would be lost, and the deficit left would exceed the Council’s reserves",
                "Section 151 Officer",
            ),
            row(
                "Build a third free school",
                "The Department has withdrawn the offer; running costs uncertain",
                "Programme Board",
            ),
            row(
                "Limit the number of assessments",
                "Unlawful: each request must be decided on the needs of the child",
                "County Solicitor",
            ),
        ),
        h2("7. Consultation"),
        p(
            "7.1 There were 1,108 replies to the survey in May. Of parents, 62% favoured inclusion bases and 27% were worried that "
            "special school places would be lost. The parent carer forum asked that no figure be used as a reason to refuse a plan; "
            "paragraph 17 of the plan now says so."
        ),
        h2("8. Equality, climate and legal implications"),
        p(
            "8.1 An equality impact assessment is at appendix C. Shorter journeys would save an estimated 410 tonnes of carbon a year. "
            "The duties in Part 3 of the Children and Families Act 2014 continue to apply in full until they are amended."
        ),
    ),
    ("pdf-weasy", "docx", "html"),
    PART,
    "committee",
    "Tollershire",
)


# --- A council plan's scorecard at quarter 3: priorities side by side, same month of last year, a table by month, exceptions, outlook ----

_UPHAMPTON = (
    col("Good is"),
    col("Year-end 2024-25", period="2024-25", basis="actual"),
    col("December 2024", period="2024-12", basis="actual"),
    col("December 2025", period="2025-12", basis="actual"),
    col("Target for December 2025", period="2025-12", basis="target"),
    col("Status"),
)

UPHAMPTON = Document(
    "uphampton_council_plan_quarter_three",
    "London Borough of Uphampton: Council Plan performance report, quarter 3 2025-26",
    (
        h1("Council Plan performance report: quarter 3, 2025-26"),
        p(
            "Overview and Scrutiny Committee, 17 February 2026. This report covers October to December 2025. It gives the 38 measures "
            "of the Council Plan under Priority 2, A good start in life, with a page on each measure that is red."
        ),
        h2("Overview"),
        table(
            "Measures by status",
            "Priority",
            (col("Green"), col("Amber"), col("Red"), col("No target"), col("Improved since quarter 2")),
            row("1. Homes for all", "11", "6", "5", "2", "54%"),
            row("2. A good start in life", "17", "8", "7", "6", "61%"),
            row("3. Safe and clean streets", "14", "3", "4", "1", "50%"),
            row("4. A council that works", "9", "5", "2", "0", "69%"),
        ),
        p(
            "Under Priority 2, school attendance, foster carers recruited and first-time entrants to youth justice are all better than "
            "a year ago. The measures of most concern are those on special educational needs and disabilities (SEND), the cost of "
            "children’s residential care and health visitor reviews at two years."
        ),
        h2("Priority 2: scorecard"),
        h3("2A. Education, health and care plans"),
        table(
            "Position at the end of the month",
            ("Ref", "Measure"),
            _UPHAMPTON,
            row(
                ("2A.1", "EHC plans maintained by Uphampton"),
                "Lower",
                said("2,731", says(PLANS, "actual", 2731, "2024-25")),
                2650,
                2904,
                2820,
                "Red",
                measure=PLANS,
            ),
            row(
                ("2A.2", "Children with a plan in mainstream schools, %"),
                "Higher",
                41.3,
                41.6,
                41.9,
                43.0,
                "Amber",
                measure=MAINSTREAM,
                unit=PC,
                show=ONE,
            ),
            row(
                ("2A.3", "Children in independent and non-maintained special schools"),
                "Lower",
                214,
                209,
                226,
                205,
                "Red",
                measure=INDEPENDENT,
            ),
            row(
                ("2A.4", "Children placed in schools outside the borough"),
                "Lower",
                388,
                381,
                379,
                385,
                "Green",
                measure=AWAY,
            ),
            row(
                ("2A.5", "Annual reviews overdue by more than three months"),
                "Lower",
                "402",
                "455",
                "317",
                "300",
                "Amber",
            ),
        ),
        n("2A.4 includes children in academies and maintained schools of neighbouring boroughs."),
        table(
            "Counted from 1 April to the end of the month",
            ("Ref", "Measure"),
            (
                col("Good is"),
                col("April to December 2024"),
                col("April to December 2025"),
                col("Full-year target 2025-26", period="2025-26", basis="target"),
                col("Status"),
            ),
            *(
                row(
                    (ref, name),
                    good,
                    *(
                        said(
                            count(value),
                            *maybe(measure, "actual", value, "", year, f"{year}-12", money_year, unit=unit),
                        )
                        for value, year, money_year in ((before, "2024", "2024-25"), (now, "2025", "2025-26"))
                    ),
                    target,
                    status,
                    measure=measure,
                    unit=unit,
                )
                for ref, name, good, before, now, target, status, measure, unit in (
                    ("2A.6", "Requests for an EHC needs assessment", "Lower", 468, 503, 600, "Red", REQUESTS, "count"),
                    ("2A.7", "New plans issued", "Lower", 309, 331, 400, "Amber", NEW, "count"),
                    ("2A.8", "New plans issued within 20 weeks, %", "Higher", 62, 71, 75, "Amber", TIMELY, PC),
                    ("2A.9", "Appeals lodged with the SEND Tribunal", "Lower", 66, 58, 80, "Green", APPEALS, "count"),
                    ("2A.10", "Plans ceased", "Higher", 141, 158, 220, "Amber", CEASED, "count"),
                )
            ),
        ),
        h3("2B. Other measures of a good start in life"),
        table(
            "",
            ("Ref", "Measure"),
            (
                col("Good is"),
                col("Quarter 2"),
                col("Quarter 3"),
                col("Target"),
                col("London"),
                col("Status"),
            ),
            row(("2B.1", "Children looked after per 10,000"), "Lower", "58", "57", "56", "51", "Amber"),
            row(("2B.2", "Social workers who are agency staff, %"), "Lower", "21.4", "19.8", "18.0", "22.6", "Amber"),
            row(("2B.3", "Attendance in primary schools, %"), "Higher", "94.6", "94.9", "94.8", "94.7", "Green"),
            row(("2B.4", "Permanent exclusions, all schools"), "Lower", "6", "11", "9", "-", "Red"),
            row(("2B.5", "Two-year-old reviews by health visitors, %"), "Higher", "66", "64", "80", "74", "Red"),
            row(("2B.6", "Families helped by Family Hubs"), "Higher", "1,204", "1,377", "1,250", "-", "Green"),
        ),
        h2("Timeliness by month"),
        p(
            "Seventy-eight per cent of plans were issued within 20 weeks in December 2025. Members asked in November to see the "
            "figures for each month.",
            says(TIMELY, "actual", 78, "2025-12", PC),
        ),
        table(
            "",
            "",
            tuple(
                col(name, period=period)
                for name, period in (
                    ("Jul 2025", "2025-07"),
                    ("Aug 2025", "2025-08"),
                    ("Sep 2025", "2025-09"),
                    ("Oct 2025", "2025-10"),
                    ("Nov 2025", "2025-11"),
                    ("Dec 2025", "2025-12"),
                )
            ),
            row("Plans issued in the month", 44, 29, 37, 41, 36, 32, measure=NEW),
            row("Issued within 20 weeks, %", 68, 66, 70, 73, 75, 78, measure=TIMELY, unit=PC),
            row("Target, %", 70, 70, 72, 72, 74, 74, measure=TIMELY, unit=PC, basis="target"),
            row("Caseworkers in post (of 26)", "22", "22", "24", "25", "25", "25"),
            basis="actual",
        ),
        h2("Red measures: what we are doing"),
        h3("2A.1 EHC plans maintained"),
        p(
            "The number of plans has grown by 9.6% in a year; the Safety Valve plan allowed for growth of 6.4%. We maintained 2,904 "
            "plans at the end of December 2025. The target for 31 March 2026 is 2,850 and will be missed: we now forecast 2,960.",
            *maybe(PLANS, "actual", 9.6, "", "2025-12", "2025", unit=PC, form="change", direction="increase"),
            *maybe(PLANS, "target", 6.4, "", "2025-12", "2025", unit=PC, form="change", direction="increase"),
            says(PLANS, "actual", 2904, "2025-12"),
            says(PLANS, "target", 2850, "2026-03-31"),
            says(PLANS, "forecast", 2960, "2026-03-31"),
        ),
        p(
            "Action: all secondary schools have now adopted the graduated response toolkit. We will hold growth in plans to 5% in "
            "2026-27.",
            says(PLANS, "target", 5, "2026-27", PC, form="change", direction="at_most"),
        ),
        h3("2A.3 Independent and non-maintained special schools"),
        p(
            "The rise is almost all in secondary-age children with social, emotional and mental health needs. The average placement "
            "costs £57,800 in 2025-26, against £55,100 in 2024-25. The aim remains to have no more than 195 such placements by March "
            "2027.",
            says(COST, "actual", 57800, "2025-26", "gbp"),
            says(COST, "actual", 55100, "2024-25", "gbp"),
            says(INDEPENDENT, "target", 195, "2027-03", direction="at_most"),
        ),
        p("Action:"),
        b(
            "Rowan Tree Free School will open with 56 places in September 2026 and have its full 112 places in September 2028.",
            says(NEW_SPECIAL, "target", 56, "2026-09", direction="increase"),
            says(NEW_SPECIAL, "target", 112, "2028-09", direction="increase"),
        ),
        b(
            "Two additionally resourced provisions (28 places) will open in January 2027.",
            says(NEW_BASES, "target", 28, "2027-01", direction="increase"),
        ),
        b(
            "Every placement above £80,000 will be reviewed by June 2026, to save £0.6m in 2026-27.",
            says(SAVINGS, "target", 0.6, "2026-27", M),
        ),
        h3("2A.6 Requests for assessment"),
        p(
            "Requests are 7.5% up on last year. Schools made 44% of them and parents 52%. We have not changed how requests are "
            "decided: 27% were refused in 2025 and 26% in 2024.",
            *maybe(REQUESTS, "actual", 7.5, "", "2025", "2025-26", unit=PC, form="change", direction="increase"),
            *maybe(REQUESTS, "actual", 44, "", unit=PC),
            *maybe(REQUESTS, "actual", 52, "", unit=PC),
            says(REFUSED, "actual", 27, "2025", PC),
            says(REFUSED, "actual", 26, "2024", PC),
        ),
        h3("2B.4 Permanent exclusions"),
        p(
            "Eleven pupils were excluded in the autumn term, seven of them from one academy. The Inclusion Panel met its head in January."
        ),
        h2("Money"),
        p(
            "The Dedicated Schools Grant is forecast to be overspent by £4.9m in 2025-26, where the Safety Valve plan has £2.2m. The "
            "cumulative deficit would then be £15.6m at 31 March 2026, against a planned £11.9m.",
            says(IN_YEAR, "forecast", 4.9, "2025-26", M),
            says(IN_YEAR, "target", 2.2, "2025-26", M),
            says(DEFICIT, "forecast", 15.6, "2026-03-31", M),
            says(DEFICIT, "target", 11.9, "2026-03-31", M),
        ),
        h2("Outlook"),
        table(
            "Will the year-end target be met?",
            ("Ref", "Measure"),
            (
                col("Year-end target", period="2026-03", basis="target"),
                col("Officers’ forecast", period="2026-03", basis="forecast"),
                col("Target for March 2027", period="2027-03", basis="target"),
                col("Confidence"),
            ),
            row(
                ("2A.1", "EHC plans maintained, 31 March"),
                *(
                    said(count(value), says(PLANS, basis, value, day), *maybe(PLANS, basis, value, month))
                    for value, basis, day, month in (
                        (2850, "target", "2026-03-31", "2025-26"),
                        (2960, "forecast", "2026-03-31", "2025-26"),
                        (3100, "target", "2027-03-31", "2027-03"),
                    )
                ),
                "Low",
            ),
            *(
                row(
                    (ref, name),
                    *(
                        said(
                            count(value),
                            *maybe(measure, basis, value, *periods, unit=unit),
                        )
                        if basis != "target" or "2027-03" not in periods
                        else said(count(value), says(measure, basis, value, "2027-03", unit))
                        for value, basis, periods in (
                            (goal, "target", ("", "2025-26", "2026-03", "2026-03-31")),
                            (outlook, "forecast", ("", "2025-26", "2026-03", "2026-03-31")),
                            (later, "target", ("2027-03",)),
                        )
                    ),
                    sure,
                )
                for ref, name, goal, outlook, later, sure, measure, unit in (
                    (
                        "2A.2",
                        "Children with a plan in mainstream schools, %",
                        43.5,
                        42.2,
                        45.0,
                        "Medium",
                        MAINSTREAM,
                        PC,
                    ),
                    (
                        "2A.3",
                        "Children in independent and non-maintained special schools",
                        203,
                        229,
                        195,
                        "Low",
                        INDEPENDENT,
                        "count",
                    ),
                    ("2A.4", "Children placed in schools outside the borough", 382, 378, 370, "High", AWAY, "count"),
                )
            ),
            row(("2B.2", "Social workers who are agency staff, %"), "18.0", "18.5", "16.0", "Medium"),
        ),
        p(
            "For 2026-27 Cabinet proposes the following targets: 80% of new plans issued within 20 weeks; no more than 580 requests for "
            "assessment, if the toolkit has the effect that we hope for; and 240 plans ceased. In the longer term the Council Plan aims "
            "for half of all children with a plan to be in mainstream schools by March 2030.",
            says(TIMELY, "target", 80, "2026-27", PC),
            says(REQUESTS, "target", 580, "2026-27", direction="at_most"),
            says(CEASED, "target", 240, "2026-27"),
            says(MAINSTREAM, "target", 50, "2030-03", PC),
        ),
        p(
            "The next report will go to the committee on 9 June 2026. Definitions of all measures are on the Council’s website."
        ),
    ),
    ("pdf-sideways", "xlsx", "html"),
    PART,
    "kpi",
    "Uphampton",
)


# --- A priority action plan after an inspection: what was found, what will be done, impact at six, twelve and eighteen months --------------

VERYCOMBE = Document(
    "verycombe_priority_action_plan",
    "Verycombe Local Area Partnership: SEND Priority Action Plan, June 2025",
    (
        h1("SEND Priority Action Plan"),
        p(
            "Verycombe Local Area Partnership: Verycombe Council, NHS Wessex Downs Integrated Care Board and the Verycombe Parent Carer "
            "Forum. Submitted to Ofsted and the Care Quality Commission on 6 June 2025. Version 1.2."
        ),
        h2("1. Introduction"),
        p(
            "The area SEND inspection took place from 10 to 28 February 2025. The report, published on 25 April 2025, found widespread "
            "failings in the timeliness of education, health and care (EHC) plans and in the education of children who are out of "
            "school. It required two priority actions. It also named three areas for improvement, which are in a separate plan."
        ),
        p(
            "We accept what the inspectors found. We are sorry for the effect on families. The plan below was drawn up in four "
            "workshops attended by 86 parents, carers, young people and staff."
        ),
        h2("2. Verycombe in numbers"),
        p(
            "At the time of the inspection we were responsible for 2,207 EHC plans. In January 2024 there were 1,985. Only 19% of the "
            "plans issued in 2024 were completed within 20 weeks, when the national average was 46.4%. The average time taken was 41 "
            "weeks.",
            says(PLANS, "actual", 2207, "", doubtful=True),
            *maybe(PLANS, "actual", 2207, "2025-02", "2025"),
            says(PLANS, "actual", 1985, "2024-01"),
            says(TIMELY, "actual", 19, "2024", PC),
            *maybe(TIMELY, "actual", 41, "2024", "", unit="weeks"),
        ),
        p(
            "We received 516 requests for an EHC needs assessment in 2024, agreed to assess in 402 cases and refused 114. There were "
            "293 new plans in 2024. Eighty-one families appealed to the Tribunal in 2024, and in March 2025 122 children with a plan "
            "were in independent or non-maintained special schools.",
            says(REQUESTS, "actual", 516, "2024"),
            *maybe(ASSESSED, "actual", 402, "", "2024"),
            *maybe(REFUSED, "actual", 114, "", "2024"),
            says(NEW, "actual", 293, "2024"),
            says(APPEALS, "actual", 81, "2024"),
            says(INDEPENDENT, "actual", 122, "2025-03"),
        ),
        table(
            "Table A: children and young people with an EHC plan, January school census and SEN2",
            "Where they are taught",
            (
                col("Number, January 2025", period="2025-01", basis="actual"),
                col("Verycombe, %", period="2025-01", basis="actual", unit=PC, show=percent),
                col("South West, %"),
                col("England, %"),
            ),
            row("Mainstream school or academy", 873, 40, "42%", "43%", measure=MAINSTREAM),
            row("Resourced provision or SEN unit", 48, 2.2, "3.1%", "4.2%", measure=BASES),
            row("State-funded special school", 690, 31.6, "31%", "31%", measure=SPECIAL),
            row("Independent or non-maintained special school", 118, 5.4, "7.9%", "6.7%", measure=INDEPENDENT),
            row("Further education or specialist college", 301, 13.8, "13%", "13%", measure=LATER),
            row("Education otherwise than at school", 87, 4, "1.7%", "1.5%", measure=EOTAS),
            row("Other", "66", "3%", "1.3%", "0.6%"),
        ),
        h2("3. How we will oversee the plan"),
        p(
            "An improvement board with an independent chair will meet every month. The Department for Education’s adviser and NHS "
            "England will attend. Progress will be reviewed formally by the Department after six, twelve and eighteen months."
        ),
        table(
            "",
            "Group",
            (col("Chair"), col("Meets"), col("Reports to")),
            row("SEND Improvement Board", "Independent chair", "Monthly", "Cabinet and ICB Board"),
            row("Priority action 1 group", "Assistant Director, SEND", "Fortnightly", "Improvement Board"),
            row("Priority action 2 group", "Assistant Director, Education", "Fortnightly", "Improvement Board"),
            row("Data and quality group", "Head of Performance", "Monthly", "Improvement Board"),
        ),
        h2("4. Priority action 1"),
        p(
            "‘Leaders across the partnership should act urgently to ensure that EHC plans are produced within statutory timescales and "
            "that they are of good quality.’"
        ),
        h3("What will be different"),
        b(
            "By December 2025 half of all new plans will be issued within 20 weeks, and by December 2026 four in five.",
            says(TIMELY, "target", 50, "2025-12", PC),
            says(TIMELY, "target", 80, "2026-12", PC),
        ),
        b(
            "We will clear the backlog: the 164 assessments that were already late on 1 May 2025 will be finished by 31 January 2026.",
            *maybe(ASSESSED, "actual", 164, "2025-05-01", "", "2025-05"),
            *maybe(ASSESSED, "target", 164, "2026-01-31"),
            *maybe(ASSESSED, "target", None, "2026-01-31", "", direction="reduce"),
            *maybe(TIMELY, "target", None, "2026-01-31", ""),
        ),
        b(
            "As trust returns, fewer families will need to appeal: no more than 70 in 2026.",
            says(APPEALS, "target", 70, "2026", direction="at_most"),
        ),
        b("Three in four plans sampled will be judged good or better (38% in March 2025)."),
        h3("What we will do"),
        table(
            "",
            ("Step", "Action"),
            (col("Who"), col("Start"), col("Finish"), col("Result we expect")),
            row(
                ("1.1", "Recruit nine plan co-ordinators and two managers"),
                "Head of SEND",
                "Mar 2025",
                "Sep 2025",
                "Caseload of 110 for each officer (now 190)",
            ),
            row(
                ("1.2", "Commission 140 psychologist assessments from associates"),
                "Principal EP",
                "Apr 2025",
                "Mar 2026",
                said(
                    "Advice within six weeks in 85% of cases",
                    *maybe(ASSESSED, "target", 85, "2026-03", "", unit=PC),
                ),
            ),
            row(
                ("1.3", "Weekly panel with health and social care"),
                "Assistant Director, SEND",
                "May 2025",
                "Jul 2025",
                said(
                    "65% of plans on time in July 2026",
                    says(TIMELY, "target", 65, "2026-07", PC),
                ),
            ),
            row(
                ("1.4", "Early resolution officers and mediation"),
                "SENDIASS manager",
                "Sep 2025",
                "Mar 2026",
                "Families report that they were heard: 70%",
            ),
            row(
                ("1.5", "Phase transfer reviews held by October each year"),
                "Head of SEND",
                "Jun 2025",
                "Feb 2026",
                "All plans for phase transfer final by 15 February",
            ),
        ),
        h3("How we will measure impact"),
        table(
            "Impact measures: priority action 1",
            "Measure",
            (
                col("Baseline", "March 2025", period="2025-03", basis="actual"),
                col("6 months", "December 2025", period="2025-12", basis="target"),
                col("12 months", "June 2026", period="2026-06", basis="target"),
                col("18 months", "December 2026", period="2026-12", basis="target"),
            ),
            row("Plans issued in the month within 20 weeks", 22, 50, 62, 80, measure=TIMELY, unit=PC, show=percent),
            row("Annual reviews completed within 12 months", "41%", "55%", "70%", "85%"),
            row("Requests for assessment received in the month", 46, 45, 44, 40, measure=REQUESTS),
            row("Plans audited as good or better", "38%", "50%", "65%", "75%"),
            row("EHC plans maintained at month end", 2231, 2340, 2420, 2450, measure=PLANS),
            row("Co-ordinator posts filled (of 31)", "20", "29", "31", "31"),
        ),
        n("Requests are a measure of early support. They will not be used in deciding any one request."),
        h2("5. Priority action 2"),
        p(
            "‘Leaders should make sure that children and young people with SEND who are not in school receive suitable full-time "
            "education, and that there are enough places locally.’"
        ),
        h3("What will be different"),
        b(
            "The number of children who are educated otherwise than at school will fall from 87 in January 2025 to 50 in January 2027.",
            says(EOTAS, "target", 50, "2027-01", direction="reduce", baseline=87),
            says(EOTAS, "actual", 87, "2025-01"),
        ),
        b(
            "Part-time timetables will last for no more than six weeks. There were 143 in February 2025, 58 of them longer than a term."
        ),
        b(
            "We will add 60 places in resourced provision by September 2026 and 40 places at Moorgate Special School by January 2027.",
            says(NEW_BASES, "target", 60, "2026-09", direction="increase"),
            says(NEW_SPECIAL, "target", 40, "2027-01", direction="increase"),
        ),
        b(
            "More children with a plan will be taught in mainstream schools: 44% in January 2027.",
            says(MAINSTREAM, "target", 44, "2027-01", PC, direction="increase"),
        ),
        b(
            "We will rely less on independent schools, and in particular on those outside Verycombe.",
            says(INDEPENDENT, "target", None, direction="reduce"),
            says(AWAY, "target", None, direction="reduce", doubtful=True),
        ),
        h3("What we will do"),
        table(
            "",
            ("Step", "Action"),
            (col("Who"), col("Progress at May 2025"), col("Next milestone")),
            row(
                ("2.1", "Review every child who has no school place"),
                "Inclusion Manager",
                "61 of 87 reviews done",
                said(
                    "At least 20 children back in school by December 2025",
                    *maybe(EOTAS, "target", 20, "2025-12", form="change", direction="reduce"),
                    *maybe(EOTAS, "target", 20, "2025-12"),
                    *maybe(MAINSTREAM, "target", 20, "2025-12"),
                ),
            ),
            row(
                ("2.2", "Resourced provision in three primary and two secondary schools"),
                "School Places Manager",
                "Two schools signed up",
                said(
                    "Greenacre Primary: 12 places in January 2026",
                    says(NEW_BASES, "target", 12, "2026-01", direction="increase", scope="Greenacre"),
                ),
            ),
            row(
                ("2.3", "Medical tuition moved to the hospital school"),
                "Head of Virtual School",
                "Contract ends August 2025",
                said(
                    "10 additional places at the hospital school from September 2025",
                    says(NEW_AP, "target", 10, "2025-09", direction="increase"),
                ),
            ),
            row(
                ("2.4", "Shorten the wait for autism assessment (ICB)"),
                "ICB Director of Children’s Services",
                "Average wait 68 weeks",
                "Average wait 52 weeks by March 2026, 30 weeks by March 2027",
            ),
            row(
                ("2.5", "Attendance team visits after three days’ absence"),
                "Education Welfare Manager",
                "Pilot in 11 schools",
                "All 58 schools by January 2026",
            ),
        ),
        h3("How we will measure impact"),
        table(
            "Impact measures: priority action 2",
            "Measure",
            (
                col("Baseline", "January 2025", period="2025-01", basis="actual"),
                col("12 months", "January 2026", period="2026-01", basis="target"),
                col("24 months", "January 2027", period="2027-01", basis="target"),
                col("Source"),
            ),
            row("Children educated otherwise than at school", 87, 68, 50, "SEN2", measure=EOTAS),
            row("Children with a plan in alternative provision", 36, 30, 24, "Census", measure=AP),
            row("Children in resourced provision", 48, 62, 108, "Census", measure=BASES),
            row(
                "Children in independent or non-maintained special schools", 118, 112, 100, "SEN2", measure=INDEPENDENT
            ),
            row("Suspensions of pupils with SEN, per 100", "21.3", "18.0", "15.0", "Census"),
            row("Parents who say their child is safe at school", "71%", "78%", "85%", "Survey"),
        ),
        h2("6. Resources"),
        p(
            "The Council has added £1.7m a year to the base budget of the SEND service from 2025-26 and the ICB £0.5m. The Dedicated "
            "Schools Grant had a cumulative deficit of £17.9m at 31 March 2025, which is forecast to rise to £24.3m at 31 March 2026 "
            "(an in-year deficit of £6.4m in 2025-26). The recovery plan of February 2025 sets a deficit of no more than £33.0m at 31 "
            "March 2028.",
            says(DEFICIT, "actual", 17.9, "2025-03-31", M),
            says(DEFICIT, "forecast", 24.3, "2026-03-31", M),
            says(IN_YEAR, "forecast", 6.4, "2025-26", M),
            says(DEFICIT, "target", 33.0, "2028-03-31", M, direction="at_most"),
        ),
        p(
            "Without the recovery plan the deficit would be £39.5m at 31 March 2028. The plan is to save £2.1m in 2026-27 and £4.4m in "
            "2027-28, chiefly by teaching in Verycombe children who would otherwise go to independent schools. A place there cost "
            "£60,800 on average in 2024-25.",
            says(DEFICIT, "forecast", 39.5, "2028-03-31", M),
            says(SAVINGS, "target", 2.1, "2026-27", M),
            says(SAVINGS, "target", 4.4, "2027-28", M),
            says(COST, "actual", 60800, "2024-25", "gbp", scope="independent"),
        ),
        h2("7. Risks to delivery"),
        table(
            "",
            "Risk",
            (col("Before"), col("After"), col("Control")),
            row("Posts cannot be filled", "16", "9", "Market supplement of 10%; agency cover until March 2026"),
            row(
                "Demand rises faster than expected",
                "16",
                "12",
                said(
                    "Plan allows for 560 requests in 2025; monthly watch by the data group",
                    says(REQUESTS, "forecast", 560, "2025", doubtful=True),
                    *maybe(REQUESTS, "target", 560, "2025"),
                ),
            ),
            row("Building works are late", "12", "8", "Temporary classrooms on two sites"),
        ),
    ),
    ("docx", "pdf-zebra", "html"),
    PART,
    "plan",
    "Verycombe",
)


# --- A management plan after the department's template: summary, children by age, a section for each placement, unmitigated beside mitigated -

_WOLSTONBURY_JANUARIES = (
    col("Jan 2024 actual", period="2024-01", basis="actual", final=True),
    col("Jan 2025 actual", period="2025-01", basis="actual", final=True),
    col("Jan 2026", period="2026-01"),
    col("Jan 2027", period="2027-01"),
    col("Jan 2028", period="2028-01"),
    col("Jan 2029", period="2029-01"),
)


def _both(measure, past, unmitigated, mitigated):
    """Two rows of one kind of placement, with no action and with the plan."""
    return (
        row("Unmitigated", *past, *unmitigated, measure=measure, basis="forecast"),
        row("Mitigated", *past, *mitigated, measure=measure, basis="target"),
    )


WOLSTONBURY = Document(
    "wolstonbury_management_plan",
    "Wolstonbury Council: Dedicated Schools Grant management plan 2025-26 to 2028-29, summary for Schools Forum",
    (
        h1("Dedicated Schools Grant management plan: summary for Schools Forum"),
        p(
            "This summary is taken from the Department for Education’s template (version 10) as completed by Wolstonbury Council in "
            "September 2025. The full workbook is available to Forum members on request. Schools Forum, 2 October 2025, item 8."
        ),
        h2("A. Introduction"),
        p(
            "Wolstonbury is a unitary authority of 71 schools. Its high needs block has been overspent since 2019-20. The cumulative "
            "DSG deficit stood at £21.3m on 31 March 2025. The plan was first agreed in 2023 and is revised each September.",
            says(DEFICIT, "actual", 21.3, "2025-03-31", M),
        ),
        p(
            "Our strategy rests on three aims: to meet need earlier, so that growth in EHC plans slows to 3% a year by 2028; to teach "
            "more children in mainstream schools and resourced provision; and to depend less on the independent sector.",
            says(PLANS, "target", 3, "2028", PC, form="change", doubtful=True),
            *maybe(PLANS, "target", 3, "", "2028", unit=PC, form="change", direction="at_most"),
            says(MAINSTREAM, "target", None, direction="increase"),
            says(BASES, "target", None, direction="increase"),
            says(INDEPENDENT, "target", None, direction="reduce"),
        ),
        h2("B. Financial summary"),
        table(
            "£000; a deficit is shown as a positive figure and a surplus with a minus",
            "",
            (
                col("2024-25 outturn", period="2024-25", basis="actual", final=True),
                col("2025-26 forecast", period="2025-26"),
                col("2026-27 forecast", period="2026-27"),
                col("2027-28 forecast", period="2027-28"),
                col("2028-29 forecast", period="2028-29"),
            ),
            group("Income"),
            row("High needs block", "38,214", "40,102", "41,305", "42,544", "43,820"),
            row("Block transfer", "812", "830", "0", "0", "0"),
            group("Unmitigated"),
            row("High needs expenditure", "46,377", "51,290", "56,020", "60,890", "65,940"),
            row(
                "Planned in-year position, unmitigated",
                said("7,351", says(IN_YEAR, "actual", 7351, "2024-25", K)),
                10358,
                14715,
                18346,
                22120,
                measure=IN_YEAR,
                basis="forecast",
            ),
            row(
                "Cumulative position, unmitigated", 21302, 31660, 46375, 64721, 86841, measure=DEFICIT, basis="forecast"
            ),
            group("Mitigated"),
            row(
                "Savings against unmitigated expenditure", "-", 1180, 4160, 8205, 12640, measure=SAVINGS, basis="target"
            ),
            row("Planned in-year position, mitigated", 7351, 9178, 10555, 10141, 9480, measure=IN_YEAR, basis="target"),
            row("Cumulative position, mitigated", 21302, 30480, 41035, 51176, 60656, measure=DEFICIT, basis="target"),
            unit=K,
        ),
        p(
            "The mitigated plan does not return the account to balance within the period. On these figures the deficit at the end of "
            "2028-29 would be £60.7m, which is £26.2m less than if nothing were done. The Department has told us that this is not a "
            "bar to submitting the plan.",
            says(DEFICIT, "target", 60.7, "2028-29", M),
            *_change(DEFICIT, "target", 26.2, "2028-29", "", unit=M),
            *maybe(SAVINGS, "target", 26.2, "2028-29", "", unit=M),
        ),
        h2("C. Children and young people"),
        table(
            "EHC plans by age, January",
            "Age",
            (
                col("2024 actual"),
                col("2025 actual"),
                col("2027 unmitigated"),
                col("2027 mitigated"),
                col("2029 unmitigated"),
                col("2029 mitigated"),
            ),
            *(
                row(
                    age,
                    *(
                        said(count(value), *maybe(PLANS, basis, value, period, scope=age))
                        for value, (period, basis) in zip(
                            values,
                            (
                                ("2024-01", "actual"),
                                ("2025-01", "actual"),
                                ("2027-01", "forecast"),
                                ("2027-01", "target"),
                                ("2029-01", "forecast"),
                                ("2029-01", "target"),
                            ),
                            strict=True,
                        )
                    ),
                )
                for age, values in (
                    ("Under 5", (74, 88, 104, 98, 121, 105)),
                    ("5 to 10", (702, 765, 903, 860, 1052, 921)),
                    ("11 to 15", (781, 856, 1010, 968, 1189, 1035)),
                    ("16 to 19", (402, 431, 502, 470, 582, 484)),
                    ("20 to 25", (101, 98, 111, 84, 126, 65)),
                )
            ),
            row(
                "All plans",
                *(
                    said(count(value), says(PLANS, basis, value, period))
                    for value, period, basis in (
                        (2060, "2024-01", "actual"),
                        (2238, "2025-01", "actual"),
                        (2630, "2027-01", "forecast"),
                        (2480, "2027-01", "target"),
                        (3070, "2029-01", "forecast"),
                        (2610, "2029-01", "target"),
                    )
                ),
            ),
        ),
        p(
            "We received 497 requests for assessment in 2024 and issued 338 plans. We aim to hold the number of requests at 500 in 2026 "
            "and expect, with the graduated response now in use in 64 of 71 schools, to issue no more than 290 new plans in 2027. "
            "Sixty per cent of plans were on time in 2024; the national figure was 46%.",
            says(REQUESTS, "actual", 497, "2024"),
            says(NEW, "actual", 338, "2024", doubtful=True),
            *maybe(NEW, "actual", 338, ""),
            says(REQUESTS, "target", 500, "2026", direction="hold"),
            says(NEW, "target", 290, "2027", direction="at_most"),
            says(TIMELY, "actual", 60, "2024", PC),
        ),
        h2("D. Placements"),
        h3("D1. Mainstream schools or academies"),
        table(
            "Number of children and young people",
            "",
            _WOLSTONBURY_JANUARIES,
            *_both(MAINSTREAM, (804, 873), (925, 985, 1050, 1115), (930, 1010, 1085, 1150)),
            row("Average top-up, £", "6,140", "6,420", "6,550", "6,680", "6,810", "6,950"),
        ),
        p(
            "Thirty-nine per cent of children with a plan were in mainstream schools in January 2025. The plan raises this to 44% in "
            "January 2029. Every cluster has an inclusion fund, worth £0.9m in all, that schools can use for children who have no plan.",
            says(MAINSTREAM, "actual", 39, "2025-01", PC),
            says(MAINSTREAM, "target", 44, "2029-01", PC, direction="increase"),
        ),
        h3("D2. Resourced provision or SEN units"),
        p(
            "There were 61 children in resourced provision in January 2025. Without the plan the number would stay as it is. With it "
            "there will be 110 in January 2027 and 168 in January 2029, because we shall open 112 places: 48 in September 2026, 40 in "
            "September 2027 and 24 in September 2028.",
            says(BASES, "actual", 61, "2025-01"),
            *maybe(BASES, "forecast", None, "", direction="hold"),
            *maybe(BASES, "forecast", 61, "", "2029-01", "2027-01"),
            says(BASES, "target", 110, "2027-01"),
            says(BASES, "target", 168, "2029-01"),
            *maybe(NEW_BASES, "target", 112, "", "2028-09", direction="increase"),
            says(NEW_BASES, "target", 48, "2026-09", direction="increase"),
            says(NEW_BASES, "target", 40, "2027-09", direction="increase"),
            says(NEW_BASES, "target", 24, "2028-09", direction="increase"),
        ),
        h3("D3. Maintained special schools or special academies"),
        table(
            "Number of children and young people",
            "",
            _WOLSTONBURY_JANUARIES,
            *_both(SPECIAL, (588, 611), (625, 625, 625, 625), (625, 640, 660, 670)),
            row("Pupil to teacher ratio", "6.2", "6.4", "6.4", "6.4", "6.4", "6.4"),
        ),
        n("The unmitigated forecast is limited by the size of the present buildings."),
        p(
            "Coldharbour School will have 45 more places from September 2026. Our bid to replace Ashmead’s boilers (£1.2m) is with the "
            "Department.",
            says(NEW_SPECIAL, "target", 45, "2026-09", direction="increase"),
        ),
        h3("D4. Non-maintained special schools or independent (NMSS or independent)"),
        table(
            "NMSS or independent: number of children and average cost of a placement",
            "Forecast",
            (
                col(
                    "Number of children", "Jan 2025", measure=INDEPENDENT, period="2025-01", basis="actual", final=True
                ),
                col("Number of children", "Jan 2027", measure=INDEPENDENT, period="2027-01"),
                col("Number of children", "Jan 2029", measure=INDEPENDENT, period="2029-01"),
                col(
                    "Average cost, £", "2024-25", measure=COST, period="2024-25", basis="actual", unit="gbp", final=True
                ),
                col("Average cost, £", "2026-27", measure=COST, period="2026-27", unit="gbp"),
                col("Average cost, £", "2028-29", measure=COST, period="2028-29", unit="gbp"),
            ),
            row("Unmitigated", 174, 236, 309, 59700, 64600, 69900, basis="forecast"),
            row("Mitigated", 174, 190, 165, 59700, 61500, 63400, basis="target"),
        ),
        p(
            "We plan to bring the number down from 190 in January 2027 to 165 in January 2029. Of those placed in January 2025, 22 were "
            "in residential schools and 97 in schools outside Wolstonbury. No limit is placed on what a child may be offered if a "
            "suitable place cannot be found.",
            says(INDEPENDENT, "target", 165, "2029-01", direction="reduce", baseline=190),
            says(INDEPENDENT, "target", 190, "2027-01"),
            says(RESIDENTIAL, "actual", 22, "2025-01"),
            says(AWAY, "actual", 97, "2025-01"),
        ),
        h3("D5. Hospital schools or alternative provision"),
        p(
            "Thirty-four children with a plan were in alternative provision in January 2025; in the unmitigated forecast there are 52 in "
            "January 2029 and in the mitigated one 30.",
            says(AP, "actual", 34, "2025-01"),
            says(AP, "forecast", 52, "2029-01"),
            says(AP, "target", 30, "2029-01"),
        ),
        h3("D6. Post-16 and further education"),
        p(
            "Numbers in further education were 349 in January 2025 and would reach 455 in January 2029. Under the plan they would be 379, "
            "as young people over 20 move to adult learning and employment. Wolstonbury College’s new campus opens in 2027.",
            says(LATER, "actual", 349, "2025-01"),
            says(LATER, "forecast", 455, "2029-01"),
            says(LATER, "target", 379, "2029-01"),
        ),
        h3("D7. Other placements or direct payments"),
        p(
            "Packages of education otherwise than at school numbered 53 in January 2025. We will reduce them to 35 by January 2028 and "
            "review each one twice a year.",
            says(EOTAS, "actual", 53, "2025-01"),
            says(EOTAS, "target", 35, "2028-01", direction="reduce"),
        ),
        h2("E. Actions and savings"),
        table(
            "Saving against unmitigated expenditure, £000",
            ("Action", "Owner", "RAG"),
            (
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
            ),
            row(
                ("Inclusion fund and graduated response", "Head of Inclusion", "Amber"),
                310,
                980,
                1890,
                2850,
                scope="inclusion",
            ),
            row(("Resourced provision", "Head of Places", "Green"), "-", 690, 1720, 2740, scope="bases"),
            row(("Coldharbour expansion", "Head of Places", "Amber"), "-", 540, 1310, 1720, scope="Coldharbour"),
            row(("Independent fees framework", "Commissioning Manager", "Green"), 620, 1240, 1870, 2830, scope="fees"),
            row(("Post-16 pathways", "Head of SEND", "Red"), 250, 710, 1415, 2500, scope="post-16"),
            row(("Total", "", ""), 1180, 4160, 8205, 12640),
            measure=SAVINGS,
            basis="target",
            unit=K,
        ),
        h2("F. Governance and co-production"),
        p(
            "The DSG Board meets every six weeks. Wolstonbury Families First is a member and has commented on sections C and D. The "
            "Council’s external auditor reviewed the plan in July and made two recommendations, both accepted. Staffing of the SEND "
            "team has grown from 27 to 36."
        ),
        p(
            "The next revision will be made in September 2026, or when local SEND reform plans are asked for, if that is sooner."
        ),
    ),
    ("xlsx", "pdf-fpdf", "docx"),
    PART,
    "plan",
    "Wolstonbury",
)


# --- An auditor's annual report: value for money, the deficit against the plan, comparisons, a weakness, recommendations and responses -----

YAXBOURNE = Document(
    "yaxbourne_auditors_annual_report",
    "Yaxbourne Council: Auditor’s Annual Report 2024-25",
    (
        h1("Auditor’s Annual Report: year ended 31 March 2025"),
        p(
            "Yaxbourne Council. Presented to the Audit and Governance Committee on 26 November 2025. This report is prepared under the "
            "National Audit Office’s Code of Audit Practice and is addressed to the Council alone."
        ),
        h2("Executive summary"),
        p(
            "We gave an unqualified opinion on the financial statements on 30 October 2025. Materiality was £6.9 million. In our work "
            "on arrangements for value for money we found one significant weakness, which concerns the Dedicated Schools Grant (DSG)."
        ),
        table(
            "Summary of our conclusions",
            "Criterion",
            (col("2023-24"), col("2024-25"), col("Direction")),
            row(
                "Financial sustainability",
                "No weakness; two improvement recommendations",
                "One significant weakness",
                "Worse",
            ),
            row("Governance", "No weakness; one improvement recommendation", "No weakness", "Better"),
            row(
                "Economy, efficiency and effectiveness",
                "No weakness",
                "No weakness; two improvement recommendations",
                "Unchanged",
            ),
        ),
        h2("Financial sustainability"),
        h3("General fund"),
        p(
            "The Council underspent its net budget of £214.6 million by £0.8 million in 2024-25. Of planned savings of £9.7 million, "
            "£7.1 million (73%) were delivered. The general fund balance was £10.4 million at 31 March 2025 and earmarked reserves "
            "£36.2 million. The medium-term plan shows a gap of £18.9 million by 2028-29."
        ),
        h3("Dedicated Schools Grant"),
        p(
            "The DSG was overspent by £10.8 million in 2024-25. The cumulative deficit at 31 March 2025 was £33.7 million. In its "
            "management plan of February 2024 the Council had planned an overspend of £7.5 million for that year and a deficit of £30.4 "
            "million at 31 March 2025.",
            says(IN_YEAR, "actual", 10.8, "2024-25", M),
            says(DEFICIT, "actual", 33.7, "2025-03-31", M),
            says(IN_YEAR, "target", 7.5, "2024-25", M),
            says(DEFICIT, "target", 30.4, "2025-03-31", M),
        ),
        table(
            "The DSG deficit against the plan, £ million",
            ("Year", "Status"),
            (
                col("Plan of February 2024", "In-year deficit", measure=IN_YEAR, basis="target"),
                col("Plan of February 2024", "Cumulative deficit", measure=DEFICIT, basis="target"),
                col("Outturn or latest forecast", "In-year deficit", measure=IN_YEAR),
                col("Outturn or latest forecast", "Cumulative deficit", measure=DEFICIT),
            ),
            row(
                ("2023-24", "Outturn"),
                said("8.1", *maybe(IN_YEAR, "target", 8.1, "2023-24", unit=M)),
                said("22.9", *maybe(DEFICIT, "target", 22.9, "2023-24", unit=M)),
                said("8.1", says(IN_YEAR, "actual", 8.1, "2023-24", M)),
                said("22.9", says(DEFICIT, "actual", 22.9, "2023-24", M)),
            ),
            row(
                ("2024-25", "Outturn"),
                7.5,
                30.4,
                said("10.8", says(IN_YEAR, "actual", 10.8, "2024-25", M)),
                said("33.7", says(DEFICIT, "actual", 33.7, "2024-25", M)),
                period="2024-25",
            ),
            row(
                ("2025-26", "Forecast"),
                5.9,
                36.3,
                said("13.2", says(IN_YEAR, "forecast", 13.2, "2025-26", M)),
                said("46.9", says(DEFICIT, "forecast", 46.9, "2025-26", M)),
                period="2025-26",
            ),
            row(
                ("2026-27", "Forecast"),
                3.4,
                39.7,
                said("14.6", says(IN_YEAR, "forecast", 14.6, "2026-27", M)),
                said("61.5", says(DEFICIT, "forecast", 61.5, "2026-27", M)),
                period="2026-27",
            ),
            row(
                ("2027-28", "Forecast"),
                0.0,
                39.7,
                said("15.4", says(IN_YEAR, "forecast", 15.4, "2027-28", M)),
                said("76.9", says(DEFICIT, "forecast", 76.9, "2027-28", M)),
                period="2027-28",
            ),
            unit=M,
            show=ONE,
        ),
        n(
            "Source: Council papers. The latest forecast was reported to Cabinet in October 2025 and assumes that no further action is taken."
        ),
        p(
            "The plan of February 2024 was to reach in-year balance in 2027-28. Officers now tell us that this will not be achieved. The "
            "forecast deficit of £76.9 million at the end of 2027-28 is more than twice the Council’s usable reserves.",
            says(IN_YEAR, "target", None, "2027-28", direction="reach"),
            says(DEFICIT, "forecast", 76.9, "2027-28", M),
        ),
        h3("Why the plan has not been kept"),
        p(
            "The plan assumed 2,300 EHC plans in January 2025. There were 2,486, compared with 2,214 in January 2024. The number of new "
            "plans issued in 2024 was 421, where the plan had allowed for 330.",
            says(PLANS, "target", 2300, "2025-01", doubtful=True),
            *maybe(PLANS, "forecast", 2300, "2025-01"),
            says(PLANS, "actual", 2486, "2025-01", doubtful=True),
            *maybe(PLANS, "actual", 2486, ""),
            says(PLANS, "actual", 2214, "2024-01"),
            says(NEW, "actual", 421, "2024"),
            says(NEW, "target", 330, "2024", doubtful=True),
            *maybe(NEW, "target", 330, ""),
            *maybe(NEW, "forecast", 330, "2024", ""),
        ),
        p(
            "Savings have been slow. The plan was to save £3.2 million in 2024-25; officers estimate that £1.0 million was saved in "
            "2024-25. Two resourced provisions with 40 places, due in September 2024, are now to open in September 2026.",
            says(SAVINGS, "target", 3.2, "2024-25", M),
            says(SAVINGS, "actual", 1.0, "2024-25", M),
            says(NEW_BASES, "target", 40, "2026-09", direction="increase"),
            *maybe(NEW_BASES, "target", 40, "2024-09", direction="increase"),
        ),
        p(
            "Because local special schools are full, the Council relies on independent and non-maintained special schools. These had "
            "152 Yaxbourne children in January 2024 and 197 in January 2025. The average cost of such a placement rose from £54,300 in "
            "2023-24 to £58,200 in 2024-25.",
            says(INDEPENDENT, "actual", 152, "2024-01"),
            says(INDEPENDENT, "actual", 197, "2025-01"),
            says(COST, "actual", 58200, "2024-25", "gbp", baseline=54300),
            says(COST, "actual", 54300, "2023-24", "gbp"),
        ),
        table(
            "Comparison with similar councils, January 2025",
            "",
            (
                col("Yaxbourne", period="2025-01", basis="actual"),
                col("Lowest of 15"),
                col("Median of 15"),
                col("Highest of 15"),
            ),
            row("Children with a plan in mainstream schools, %", 36, "33", "41", "49", measure=MAINSTREAM, unit=PC),
            row(
                "Children with a plan in state-funded special schools, %",
                29,
                "25",
                "31",
                "38",
                measure=SPECIAL,
                unit=PC,
            ),
            row(
                "Children with a plan in independent special schools, %",
                7.9,
                "3.6",
                "6.4",
                "10.8",
                measure=INDEPENDENT,
                unit=PC,
            ),
            row("High needs grant for each resident aged 2 to 18, £", "812", "771", "838", "1,046"),
            row("Council tax band D, £", "1,731", "1,604", "1,722", "1,858"),
        ),
        h3("What the Council now proposes"),
        p(
            "A revised management plan was considered by Cabinet in October 2025, after our fieldwork. It has not yet been agreed by "
            "the Council. Its main aims are as follows:"
        ),
        b(
            "to slow growth in EHC plans, so that there are no more than 2,950 in January 2028;",
            says(PLANS, "target", 2950, "2028-01", direction="at_most"),
        ),
        b(
            "to raise the share of children with a plan in mainstream schools from 36% in January 2025 to 42% in January 2028;",
            says(MAINSTREAM, "target", 42, "2028-01", PC, direction="increase", baseline=36),
            says(MAINSTREAM, "actual", 36, "2025-01", PC),
        ),
        b(
            "to reduce the number of children in independent and non-maintained special schools to 170 by January 2028;",
            says(INDEPENDENT, "target", 170, "2028-01", direction="reduce"),
        ),
        b(
            "to add 80 special school places at the former Priory site by September 2027; and",
            says(NEW_SPECIAL, "target", 80, "2027-09", direction="increase"),
        ),
        b(
            "to bring the in-year deficit down to £8.0 million in 2027-28, with balance in 2030-31.",
            says(IN_YEAR, "target", 8.0, "2027-28", M, direction="reduce"),
            says(IN_YEAR, "target", None, "2030-31", direction="reach"),
        ),
        p(
            "If these aims were met the cumulative deficit would be £67.6 million at 31 March 2028, and not £76.9 million. We note that "
            "earlier aims of the same kind were missed.",
            says(DEFICIT, "target", 67.6, "2028-03-31", M),
            says(DEFICIT, "forecast", 76.9, "2028-03-31", M, doubtful=True),
        ),
        h2("Significant weakness and key recommendation"),
        table(
            "",
            "Key recommendation 1",
            (col("Dedicated Schools Grant"),),
            row(
                "Finding",
                "The Council does not have a realistic and agreed plan to bring its DSG spending into line with the grant.",
            ),
            row(
                "Recommendation",
                "Agree a revised management plan by March 2026, with a measurable aim for each action, and report on it each quarter.",
            ),
            row(
                "Management’s response",
                said(
                    "Agreed. The plan goes to Council on 4 March 2026. It includes a saving of £1.9 million in 2026-27.",
                    says(SAVINGS, "target", 1.9, "2026-27", M),
                ),
            ),
            row("Responsible officer", "Executive Director of Children’s Services"),
        ),
        h2("Economy, efficiency and effectiveness"),
        p(
            "Performance in issuing EHC plans has improved. In 2024 48% were issued within 20 weeks (33% in 2023), and the Council’s "
            "target for 2025 is 60%. The Council lost or conceded 44 of 51 appeals that were decided. Adult social care was rated good "
            "by the Care Quality Commission in May 2025. Waste collected for recycling fell to 43.8%.",
            says(TIMELY, "actual", 48, "2024", PC),
            says(TIMELY, "actual", 33, "2023", PC),
            says(TIMELY, "target", 60, "2025", PC),
            *maybe(APPEALS, "actual", 51, "", "2024"),
            *maybe(APPEALS, "actual", 44, "", "2024"),
        ),
        table(
            "Improvement recommendations and progress on last year’s",
            ("No.", "Recommendation"),
            (col("Response or progress"), col("Status")),
            row(
                ("2", "Set out how transport for pupils with SEND (£11.2m in 2024-25) will be brought within budget"),
                "Agreed. Review by July 2026; personal travel budgets to be offered to 150 families",
                "New",
            ),
            row(
                ("3", "Publish SEND indicators with targets each quarter"),
                said(
                    "Agreed. First set in April 2026. Targets will include 75% of plans within 20 weeks in 2026",
                    says(TIMELY, "target", 75, "2026", PC),
                ),
                "New",
            ),
            row(
                ("2024/1", "Strengthen the delivery of savings"),
                "Savings Board set up; 81% of 2025-26 savings on track at September 2025",
                "In progress",
            ),
            row(
                ("2024/2", "Review joint funding of placements with health"),
                said(
                    "19 residential placements reviewed by September 2025; health now pays 22% of their cost (2023: 9%)",
                    *maybe(RESIDENTIAL, "actual", 19, "2025-09", ""),
                ),
                "In progress",
            ),
            row(("2024/3", "Keep the register of interests up to date"), "Done in January 2025", "Complete"),
        ),
        h2("Fees"),
        p(
            "The scale fee for the year was £412,600. Extra work on the significant weakness was charged at £14,500, subject to approval "
            "by Public Sector Audit Appointments."
        ),
    ),
    ("pdf-ruled", "docx", "html"),
    PART,
    "committee",
    "Yaxbourne",
)


FRESH_20 = (
    QUORNDALE,
    RAVENSHOLME,
    SENNENPORT,
    TOLLERSHIRE,
    UPHAMPTON,
    VERYCOMBE,
    WOLSTONBURY,
    YAXBOURNE,
)
