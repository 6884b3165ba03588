"""Whole papers of invented councils by their finance officers, most of them tables: outturn and monitoring for a Schools Forum, an
appendix to a budget report, a tracker of savings, a paper on placements and what they cost, an auditors' paper, a quarter's monitoring,
the building of a high needs budget, and a workbook of a management plan.
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
    c,
    col,
    count,
    deficits_in_brackets,
    fixed,
    group,
    h1,
    h2,
    maybe,
    n,
    p,
    percent,
    pounds,
    row,
    said,
    says,
    table,
    with_minus,
)

PART = "fresh_22"
M, K, PC, GBP = "gbp_million", "gbp_thousand", "percent", "gbp"
ONE, TWO, THREE = fixed(1), fixed(2), fixed(3)


def _arguable(measure, value, *periods, text="", unit="count", bases=("target", "forecast"), **more):
    """A cell that readers would put under one basis or another, or leave out."""
    return said(
        text or count(value),
        *(label for basis in bases for label in maybe(measure, basis, value, *periods, unit=unit, **more)),
    )


def _shift(measure, basis, value, *periods, unit="count", way="increase"):
    """Doubtful labels of a variance or difference, which a reader might note as a change, as a level or not at all."""
    return (
        *maybe(measure, basis, value, *periods, unit=unit, form="change", direction=way),
        *maybe(measure, basis, value, *periods, unit=unit),
    )


def _variance(measure, basis, value, *periods, text="", unit=K, way="increase"):
    """A cell of a variance column on a row of ours."""
    return said(text or count(value), *_shift(measure, basis, value, *periods, unit=unit, way=way))


# --- A forum report: how the deficit built up by years down, the block by line, numbers funded and unit costs, plans by age ---------------

ABBOTSMERE = Document(
    "abbotsmere_forum_outturn",
    "Abbotsmere Schools Forum, 20 November 2025, item 7: DSG outturn 2024-25 and high needs monitoring 2025-26",
    (
        h1("Item 7: DSG outturn 2024-25 and high needs monitoring 2025-26 (period 6)"),
        p(
            "Report to: Abbotsmere Schools Forum, 20 November 2025. Report author: Finance Business Partner (Schools and High Needs). For: "
            "information and comment. Voting: none."
        ),
        h2("1. Summary"),
        p(
            "1.1 The Dedicated Schools Grant closed 2024-25 with an in-year overspend of £4.386m. The February report had forecast £4.9m for "
            "2024-25; the improvement came from the early years adjustment and from slippage on two specialist bases.",
            says(IN_YEAR, "actual", 4.386, "2024-25", M),
            says(IN_YEAR, "forecast", 4.9, "2024-25", M, doubtful=True),
        ),
        p(
            "1.2 At period 6 the in-year overspend for 2025-26 is forecast at £5.964m against a planned overspend of £4.750m. The cumulative "
            "deficit would then be £16.654m at 31 March 2026.",
            says(IN_YEAR, "forecast", 5.964, "2025-26", M),
            says(IN_YEAR, "target", 4.750, "2025-26", M),
            says(DEFICIT, "forecast", 16.654, "2026-03-31", M),
        ),
        p(
            "1.3 Forum members asked in September for the figures behind the forecast. Tables 3 and 4 give the numbers of children and young "
            "people that are funded and what each costs."
        ),
        h2("2. How the deficit has built up"),
        table(
            "Table 1: DSG balance brought and carried forward (£000; surplus in brackets)",
            "Financial year",
            (
                col("Brought forward"),
                col("In-year overspend", measure=IN_YEAR, basis="actual"),
                col("Prior-year adjustment (early years)"),
                col("Carried forward", measure=DEFICIT, basis="actual"),
            ),
            row(
                "2021-22",
                said("(312)", *maybe(DEFICIT, "actual", -312, "2021-22", "2020-21", "", unit=K)),
                1104,
                "0",
                792,
                period="2021-22",
            ),
            row(
                "2022-23",
                said("792", *maybe(DEFICIT, "actual", 792, "2022-23", "", unit=K)),
                2237,
                "0",
                3029,
                period="2022-23",
            ),
            row(
                "2023-24",
                said("3,029", *maybe(DEFICIT, "actual", 3029, "2023-24", "", unit=K)),
                3518,
                "(146)",
                6401,
                period="2023-24",
            ),
            row(
                "2024-25",
                said("6,401", *maybe(DEFICIT, "actual", 6401, "2024-25", "", unit=K)),
                4386,
                "(97)",
                10690,
                period="2024-25",
            ),
            unit=K,
        ),
        n("Source: statements of accounts. The accounts for 2024-25 are subject to audit."),
        p(
            "2.1 Maintained schools held balances of £6.2m at 31 March 2025, and eleven schools were in deficit (together £1.3m). School "
            "balances are not part of the figures in Table 1."
        ),
        h2("3. High needs block 2025-26"),
        table(
            "Table 2: high needs block, period 6 (£000)",
            ("Line", "Heading"),
            (col("Budget"), col("Actual to 30 September"), col("Forecast"), col("Variance")),
            row(("HN1", "Abbotsmere special schools: places and top-up"), "13,870", "6,955", "13,905", "35"),
            row(("HN2", "Specialist bases"), "1,725", "801", "1,648", "(77)"),
            row(("HN3", "Top-up, mainstream schools and academies"), "7,940", "4,122", "8,410", "470"),
            row(("HN4", "Independent and non-maintained schools"), "8,306", "4,480", "8,982", "676"),
            row(("HN5", "Colleges and training providers"), "3,115", "1,204", "3,090", "(25)"),
            row(("HN6", "Alternative provision (The Link) and medical tuition"), "2,240", "1,171", "2,318", "78"),
            row(("HN7", "Packages other than at school"), "905", "497", "962", "57"),
            row(("HN8", "Inclusion services, therapies and equipment"), "1,549", "790", "1,549", "0"),
            row(("", "Total expenditure"), "39,650", "20,020", "40,864", "1,214"),
            row(("", "High needs grant and 0.5% transfer"), "(34,900)", "(17,450)", "(34,900)", "0"),
            row(
                ("", "Net overspend"),
                said("4,750", says(IN_YEAR, "target", 4750, "2025-26", K)),
                said("2,570", *maybe(IN_YEAR, "actual", 2570, "", "2025-26", "2025-09-30", "2025-09", unit=K)),
                said("5,964", says(IN_YEAR, "forecast", 5964, "2025-26", K)),
                _variance(IN_YEAR, "forecast", 1214, "2025-26", ""),
            ),
        ),
        p(
            "3.1 HN4 is the largest variance. Nine children moved from HN1 waiting lists into day placements at three independent schools "
            "because no local place was to be had. The block also paid £118,000 of arrears to one provider.",
            *_shift(INDEPENDENT, "actual", 9, "", "2025-26"),
        ),
        p(
            "3.2 HN3 reflects 46 more children with top-up than were budgeted for, offset in part by lower bands at annual review.",
            *_shift(MAINSTREAM, "forecast", 46, "2025-26", ""),
            *_shift(MAINSTREAM, "actual", 46, "2025-26", ""),
        ),
        h2("4. Numbers funded and unit cost"),
        table(
            "Table 3: full-time equivalent (FTE) children and young people funded in 2025-26, and average annual cost",
            "Type of placement",
            (
                col("FTE", "Budget 2025-26", period="2025-26", basis="target"),
                col("FTE", "Forecast 2025-26", period="2025-26", basis="forecast"),
                col(
                    "Average cost (£)",
                    "Outturn 2024-25",
                    period="2024-25",
                    basis="actual",
                    measure=COST,
                    unit=GBP,
                    final=True,
                ),
                col(
                    "Average cost (£)",
                    "Budget 2025-26",
                    period="2025-26",
                    basis="target",
                    measure=COST,
                    unit=GBP,
                    final=True,
                ),
                col(
                    "Average cost (£)",
                    "Forecast 2025-26",
                    period="2025-26",
                    basis="forecast",
                    measure=COST,
                    unit=GBP,
                    final=True,
                ),
            ),
            row(
                "Abbotsmere special schools",
                512,
                514.5,
                26340,
                27090,
                27030,
                measure=SPECIAL,
                scope="Abbotsmere special",
            ),
            row("Specialist bases in mainstream schools", 104, 97, 16120, 16590, 16990, measure=BASES, scope="bases"),
            row("Mainstream top-up", 931, 977, 8310, 8530, 8610, measure=MAINSTREAM, scope="mainstream"),
            row(
                "Independent and non-maintained, day", 121, 129.5, 56480, 57900, 59240, measure=INDEPENDENT, scope="day"
            ),
            row(
                "Independent and non-maintained, 38 or 52 weeks",
                said("8", *maybe(INDEPENDENT, "target", 8, "2025-26"), *maybe(RESIDENTIAL, "target", 8, "2025-26")),
                said("8", *maybe(INDEPENDENT, "forecast", 8, "2025-26"), *maybe(RESIDENTIAL, "forecast", 8, "2025-26")),
                158700,
                162500,
                163800,
                scope="boarding",
            ),
            row("Colleges and training providers", 286, 279.5, 10740, 10890, 11060, measure=LATER, scope="post-16"),
            row("Packages other than at school", 31, 35, 27950, 29190, 27490, measure=EOTAS, scope="packages"),
        ),
        n(
            "FTE counts a child who attends for two terms as 0.67. Average cost includes place funding where the council pays it. The £6,000 "
            "that mainstream schools meet from their own budgets is left out."
        ),
        h2("5. Demand"),
        table(
            "Table 4: EHC plans maintained by Abbotsmere, by age of the child or young person",
            "Age",
            (
                col("30 September 2023", period="2023-09-30"),
                col("30 September 2024", period="2024-09-30"),
                col("30 September 2025", period="2025-09-30"),
                col("Growth in 12 months"),
            ),
            row(
                "0 to 4",
                58,
                63,
                71,
                _arguable(
                    PLANS,
                    12.7,
                    "",
                    "2025-09-30",
                    text="12.7%",
                    unit=PC,
                    bases=("actual",),
                    form="change",
                    direction="increase",
                ),
                scope="0 to 4",
            ),
            row(
                "5 to 10",
                604,
                668,
                729,
                _arguable(
                    PLANS,
                    9.1,
                    "",
                    "2025-09-30",
                    text="9.1%",
                    unit=PC,
                    bases=("actual",),
                    form="change",
                    direction="increase",
                ),
                scope="5 to 10",
            ),
            row(
                "11 to 15",
                689,
                741,
                802,
                _arguable(
                    PLANS,
                    8.2,
                    "",
                    "2025-09-30",
                    text="8.2%",
                    unit=PC,
                    bases=("actual",),
                    form="change",
                    direction="increase",
                ),
                scope="11 to 15",
            ),
            row(
                "16 to 19",
                377,
                402,
                411,
                _arguable(
                    PLANS,
                    2.2,
                    "",
                    "2025-09-30",
                    text="2.2%",
                    unit=PC,
                    bases=("actual",),
                    form="change",
                    direction="increase",
                ),
                scope="16 to 19",
            ),
            row(
                "20 to 25",
                112,
                118,
                109,
                _arguable(
                    PLANS,
                    7.6,
                    "",
                    "2025-09-30",
                    text="-7.6%",
                    unit=PC,
                    bases=("actual",),
                    form="change",
                    direction="reduce",
                ),
                scope="20 to 25",
            ),
            row(
                "Total",
                1840,
                1992,
                2122,
                _arguable(
                    PLANS,
                    6.5,
                    "",
                    "2025-09-30",
                    text="6.5%",
                    unit=PC,
                    bases=("actual",),
                    form="change",
                    direction="increase",
                ),
            ),
            measure=PLANS,
            basis="actual",
        ),
        p(
            "5.1 In the academic year 2024/25 there were 447 requests for an EHC needs assessment, up from 402 in the academic year 2023/24. "
            "The SEND service refused 27% of requests in the academic year 2024/25.",
            says(REQUESTS, "actual", 447, "2024/25"),
            says(REQUESTS, "actual", 402, "2023/24"),
            says(REFUSED, "actual", 27, "2024/25", PC),
        ),
        p(
            "5.2 The number on roll in Abbotsmere schools fell by 1.1% to 24,318 at the October census, so growth in plans is not a matter of "
            "population. Pupils with SEN support numbered 3,905."
        ),
        h2("6. Recovery"),
        p(
            "6.1 The recovery plan that Forum received in March 2025 provides for the cumulative deficit to peak at £21.3m in 2027-28, and "
            "for in-year balance in 2029-30. It is now out of date and will be rebased for the meeting of 22 January 2026.",
            says(DEFICIT, "target", 21.3, "2027-28", M),
            says(IN_YEAR, "target", None, "2029-30", direction="reach"),
        ),
        p("6.2 Actions begun since the last meeting are:"),
        b(
            "a second specialist base at Chantry Academy, with 20 places from January 2026;",
            says(NEW_BASES, "target", 20, "2026-01", direction="increase"),
        ),
        b(
            "open-book reviews of the five largest independent providers, expected to avoid £0.21m in 2025-26 and £0.55m in 2026-27; and",
            says(SAVINGS, "target", 0.21, "2025-26", M, doubtful=True),
            says(SAVINGS, "target", 0.55, "2026-27", M, doubtful=True),
            *maybe(SAVINGS, "forecast", 0.21, "2025-26", unit=M),
            *maybe(SAVINGS, "forecast", 0.55, "2026-27", unit=M),
        ),
        b(
            "transition reviews in year 9 so that fewer young people need a college placement outside Abbotsmere.",
            says(AWAY, "target", None, direction="reduce", doubtful=True),
            says(LATER, "target", None, direction="reduce", doubtful=True),
        ),
        h2("7. Recommendation"),
        p("That Forum notes the report. Next meeting: 22 January 2026, 4.15pm, by video."),
    ),
    ("pdf-typst", "docx", "xlsx"),
    PART,
    "committee",
    "Abbotsmere",
)


# --- An appendix to a budget report: payments due and received, the outlook with years down and two courses side by side, assumptions ----

BELLWATER = Document(
    "bellwater_budget_appendix",
    "Bellwater Borough Council: Budget and Council Tax 2026-27, Appendix F: Dedicated Schools Grant",
    (
        h1("Appendix F: Dedicated Schools Grant (DSG)"),
        p(
            "Cabinet, 9 February 2026; Full Council, 25 February 2026. This appendix supports the statement of the Section 151 Officer under "
            "section 25 of the Local Government Act 2003. In the tables a deficit or overspend is shown in brackets."
        ),
        h2("F1. Where the DSG stands"),
        c(
            "F1.1",
            "The DSG was overspent by £9.72m in 2024-25, and the deficit carried forward at 31 March 2025 was £31.46m after the payments that "
            "the Department for Education had made by then.",
            says(IN_YEAR, "actual", 9.72, "2024-25", M),
            says(DEFICIT, "actual", 31.46, "2025-03-31", M),
        ),
        c(
            "F1.2",
            "The quarter 3 forecast is an overspend of £8.05m in 2025-26 (quarter 2: £8.60m), which would leave a deficit of £39.51m at 31 March "
            "2026. The budget for 2025-26 was set with an overspend of £7.40m.",
            says(IN_YEAR, "forecast", 8.05, "2025-26", M),
            *maybe(IN_YEAR, "forecast", 8.60, "2025-26", "", unit=M),
            says(DEFICIT, "forecast", 39.51, "2026-03-31", M),
            says(IN_YEAR, "target", 7.40, "2025-26", M),
        ),
        table(
            "Table F1: DSG allocations after recoupment, £m",
            "Block",
            (col("2025-26"), col("2026-27"), col("Change"), col("Change, %")),
            row("Schools", "118.42", "121.07", "2.65", "2.2%"),
            row("Central school services", "1.61", "1.58", "(0.03)", "-1.9%"),
            row("Early years", "34.90", "39.24", "4.34", "12.4%"),
            row("High needs", "47.15", "48.33", "1.18", "2.5%"),
            row("Total", "202.08", "210.22", "8.14", "4.0%"),
        ),
        n("The high needs block for 2026-27 is provisional until import and export adjustments are made in June 2026."),
        h2("F2. Payments from the Department"),
        c(
            "F2.1",
            "The Council and the Department signed a safety valve agreement in March 2022. Payments depend on three returns a year. In November "
            "2024 the Department withheld half of the payment for that year, and since June 2025 it has made none.",
        ),
        table(
            "Table F2: payments of DSG under the agreement, £m",
            "Financial year",
            (
                col("In the agreement", basis="target"),
                col("Received", basis="actual"),
                col("Remarks"),
            ),
            row("2021-22", 6.00, 6.00, "Paid 28 March 2022", period="2021-22"),
            row("2022-23", 2.40, 2.40, "Paid in three parts", period="2022-23"),
            row("2023-24", 2.40, 2.40, "Paid in three parts", period="2023-24"),
            row("2024-25", 2.40, 1.20, "Half withheld", period="2024-25"),
            row(
                "2025-26",
                2.40,
                said("nil", *maybe(PAYMENT, "actual", 0, "2025-26", unit=M)),
                "Suspended",
                period="2025-26",
            ),
            row("2026-27", 2.40, "", "Not assumed in this budget", period="2026-27"),
            row(
                "Total",
                said("18.00", *maybe(PAYMENT, "target", 18.00, "", unit=M)),
                said("12.00", *maybe(PAYMENT, "actual", 12.00, "", unit=M)),
                "",
            ),
            measure=PAYMENT,
            unit=M,
            show=TWO,
        ),
        c(
            "F2.2",
            "The High Needs Stability Grant is to meet 90% of eligible deficits once a local SEND reform plan has been approved. On the forecast "
            "above the Council would receive £35.56m in 2026-27. Neither this nor any other payment is taken into Table F3.",
            *maybe(PAYMENT, "forecast", 35.56, "2026-27", unit=M),
            *maybe(PAYMENT, "target", 35.56, "2026-27", unit=M),
            *maybe(PAYMENT, "target", 90, "", "2026-27", unit=PC),
        ),
        h2("F3. Outlook"),
        table(
            "Table F3: outlook for the DSG, £m",
            "Year",
            (
                col("No further action", "In-year", measure=IN_YEAR, basis="forecast"),
                col("No further action", "Cumulative", measure=DEFICIT, basis="forecast"),
                col("Recovery plan", "Savings", measure=SAVINGS, basis="target", show=TWO),
                col("Recovery plan", "In-year", measure=IN_YEAR, basis="target"),
                col("Recovery plan", "Cumulative", measure=DEFICIT, basis="target"),
            ),
            row(
                "2025-26 (quarter 3)",
                10.30,
                41.76,
                _arguable(SAVINGS, 2.25, "2025-26", text="2.25", unit=M, bases=("target", "forecast", "actual")),
                _arguable(IN_YEAR, 8.05, "2025-26", text="(8.05)", unit=M),
                _arguable(DEFICIT, 39.51, "2025-26", text="(39.51)", unit=M),
                period="2025-26",
            ),
            row("2026-27", 12.95, 54.71, 5.10, 7.85, 47.36, period="2026-27"),
            row("2027-28", 15.40, 70.11, 8.35, 7.05, 54.41, period="2027-28"),
            row("2028-29", 17.90, 88.01, 11.60, 6.30, 60.71, period="2028-29"),
            row("2029-30", 20.60, 108.61, 15.20, 5.40, 66.11, period="2029-30"),
            unit=M,
            show=deficits_in_brackets(TWO),
        ),
        n(
            "Savings are cumulative effects in the year shown, not new savings in each year. Before any payments from the Department."
        ),
        c(
            "F3.1",
            "On this plan the DSG does not return to balance within the period. The agreement of 2022 had promised a positive in-year balance "
            "in 2026-27.",
            *maybe(IN_YEAR, "target", None, "2026-27", direction="reach"),
        ),
        c(
            "F3.2",
            "The statutory override, which keeps the deficit apart from the General Fund, runs to 31 March 2028. Interest lost on cash that "
            "finances the deficit is put at £1.6m in 2026-27 and falls on the General Fund.",
        ),
        h2("F4. What the plan assumes"),
        table(
            "Table F4: assumptions, January of each year",
            "",
            (
                col("2025 actual", period="2025-01", basis="actual"),
                col("2026 provisional", period="2026-01", basis="actual"),
                col("2027 plan", period="2027-01", basis="target"),
                col("2028 plan", period="2028-01", basis="target"),
                col("2029 plan", period="2029-01", basis="target"),
            ),
            row("EHC plans maintained", 2964, 3171, 3290, 3360, 3385, measure=PLANS),
            row(
                "Growth in the year, %",
                8.1,
                7.0,
                3.8,
                2.1,
                0.7,
                measure=PLANS,
                unit=PC,
                form="change",
            ),
            row("of whom in mainstream schools", 1087, 1190, 1290, 1370, 1420, measure=MAINSTREAM),
            row("in resource bases", 126, 131, 175, 215, 240, measure=BASES),
            row("in state special schools", 902, 925, 950, 962, 966, measure=SPECIAL),
            row("in independent and non-maintained schools", 241, 262, 255, 233, 207, measure=INDEPENDENT),
            row("in further education", 488, 530, 500, 470, 450, measure=LATER),
            row("Population aged 0 to 25", "71,200", "71,050", "70,900", "70,700", "70,450"),
        ),
        c(
            "F4.1",
            "Independent fees rose by 5.4% in 2025-26. The plan holds them to 3% a year from 2026-27 by means of the regional framework. The "
            "average independent placement is expected to cost £66,900 in 2025-26 and £68,900 in 2026-27.",
            says(COST, "actual", 5.4, "2025-26", PC, form="change", direction="increase"),
            *maybe(COST, "target", 3, "2026-27", "", unit=PC, form="change", direction="at_most"),
            says(COST, "forecast", 66900, "2025-26", GBP),
            *maybe(COST, "forecast", 68900, "2026-27", unit=GBP),
            *maybe(COST, "target", 68900, "2026-27", unit=GBP),
        ),
        table(
            "Table F5: sensitivity of the outlook in 2028-29",
            "If",
            (col("Worse by, £m"), col("Likelihood")),
            row("one base opens a year late", "0.48", "Medium"),
            row("fees rise by one percentage point more in each year", "0.56", "Medium"),
            row("the high needs block grows by 1.5% and not 2.5%", "1.46", "Low"),
            row("transport contracts are charged to the DSG", "Not allowed", "None"),
        ),
        h2("F5. Statement of the Section 151 Officer"),
        c(
            "F5.1",
            "The General Fund working balance is £11.4m, 5.2% of net expenditure. A DSG risk reserve of £3.0m has been set up from the "
            "collection fund surplus and rises to £7.5m by March 2029. These sums are not a contribution to the DSG.",
        ),
        c(
            "F5.2",
            "If the override ended with the deficit in Table F3 uncovered, the Council’s usable reserves would be exhausted. I therefore advise "
            "that independent placements must be brought down to no more than 207 by January 2029 and that no scheme in the plan should slip.",
            says(INDEPENDENT, "target", 207, "2029-01", direction="at_most"),
        ),
    ),
    ("pdf-ruled", "docx", "html"),
    PART,
    "committee",
    "Bellwater",
)


# --- A workbook that tracks savings: target, delivered and forecast by workstream, activity, a month-by-month trajectory, milestones ------


def _to_date(value):
    """A cell of savings delivered by month 9: actual, of the year or of the day, or left for the year's forecast."""
    return said(count(value), *maybe(SAVINGS, "actual", value, "2025-12", "2025-26", "2025-12-31", "", unit=K))


def _short(value, way="reduce"):
    """A cell of the forecast less the target of savings."""
    text = f"({count(value)})" if way == "reduce" else count(value)
    return said(text, *_shift(SAVINGS, "forecast", value, "2025-26", "", unit=K, way=way))


CHARNBROOK = Document(
    "charnbrook_savings_tracker",
    "Charnbrook Council: high needs recovery programme, savings tracker, month 9 of 2025-26",
    (
        h1("Summary"),
        p(
            "Charnbrook Council, high needs recovery programme. Tracker at month 9 (31 December 2025), prepared by Education Finance for the "
            "Programme Board of 20 January 2026. Version 2.3. Amounts in £000 unless a heading says otherwise."
        ),
        table(
            "DSG position, £000",
            "",
            (
                col("2024-25", "Plan", period="2024-25", basis="target"),
                col("2024-25", "Outturn", period="2024-25", basis="actual"),
                col("2025-26", "Plan", period="2025-26", basis="target"),
                col("2025-26", "Month 9 forecast", period="2025-26", basis="forecast"),
                col("2026-27", "Plan", period="2026-27", basis="target"),
            ),
            row(
                "In-year deficit before savings",
                _arguable(IN_YEAR, 6480, "2024-25", unit=K),
                _arguable(IN_YEAR, 6610, "2024-25", unit=K, bases=("actual", "forecast")),
                _arguable(IN_YEAR, 8020, "2025-26", unit=K),
                _arguable(IN_YEAR, 8390, "2025-26", unit=K),
                _arguable(IN_YEAR, 9960, "2026-27", unit=K),
            ),
            row("Savings", 1150, 904, 2705, 2214, 4890, measure=SAVINGS),
            row("In-year deficit after savings", 5330, 5706, 5315, 6176, 5070, measure=IN_YEAR),
            row("Cumulative deficit at year end", 17840, 18216, 23155, 24392, 28225, measure=DEFICIT),
            unit=K,
        ),
        p(
            "The cumulative deficit is shown before the Department’s payments. The plan is the one approved by Cabinet on 4 March 2024. At month 9, 82% of the savings for the year are forecast to be delivered. "
            "The shortfall is in workstreams 1 and 4.",
            *maybe(SAVINGS, "forecast", 82, "", "2025-26", unit=PC),
        ),
        h1("Savings"),
        table(
            "Savings by workstream, £000",
            ("Ref", "Workstream"),
            (
                col("Delivered 2024-25", period="2024-25", basis="actual"),
                col("Target 2025-26", period="2025-26", basis="target"),
                col("Delivered to month 9"),
                col("Forecast 2025-26", period="2025-26", basis="forecast"),
                col("Forecast less target"),
                col("RAG"),
                col("Target 2026-27", period="2026-27", basis="target"),
            ),
            group("High needs block"),
            row(
                ("1", "Local places instead of independent schools"),
                214,
                890,
                _to_date(388),
                512,
                _short(378),
                said("Red", *maybe(INDEPENDENT, "target", None, direction="reduce")),
                1760,
                scope="1",
            ),
            row(
                ("2", "Provider fees and open-book reviews"),
                302,
                465,
                _to_date(401),
                498,
                _short(33, "increase"),
                "Green",
                610,
                scope="2",
            ),
            row(
                ("3", "Early help in schools before statutory assessment"),
                96,
                380,
                _to_date(247),
                355,
                _short(25),
                "Amber",
                905,
                scope="3",
            ),
            row(
                ("4", "Phase transfer reviews and ceasing of plans"),
                118,
                425,
                _to_date(190),
                281,
                _short(144),
                said("Red", *maybe(CEASED, "target", None, direction="increase")),
                740,
                scope="4",
            ),
            row(
                ("5", "Joint funding with the Integrated Care Board"),
                174,
                320,
                _to_date(252),
                341,
                _short(21, "increase"),
                "Green",
                450,
                scope="5",
            ),
            row(
                ("6", "Reintegration from alternative provision"),
                "-",
                225,
                _to_date(171),
                227,
                _short(2, "increase"),
                "Green",
                425,
                scope="6",
            ),
            row(("", "High needs block, total"), 904, 2705, _to_date(1649), 2214, _short(491), "Amber", 4890),
            measure=SAVINGS,
            unit=K,
        ),
        n(
            "Savings are measured against spending before savings in the plan and are those of the year, full-year effects included in the next."
        ),
        table(
            "General Fund savings tracked by the same board, for information, £000",
            ("Ref", "Saving"),
            (col("Target 2025-26"), col("Forecast 2025-26"), col("RAG")),
            row(("T1", "Personal travel budgets"), "180", "164", "Amber"),
            row(("T2", "Re-tender of taxi contracts"), "410", "438", "Green"),
            row(("T3", "Vacancies held in the educational psychology service"), "95", "120", "Green"),
        ),
        h1("Activity"),
        table(
            "Activity behind the savings",
            ("Ref", "Indicator"),
            (
                col("Baseline, March 2024", period="2024-03", basis="actual"),
                col("Target, March 2026", period="2026-03", basis="target"),
                col("Latest, December 2025", period="2025-12", basis="actual"),
                col("Direction of travel"),
                col("Target, March 2027", period="2027-03", basis="target"),
            ),
            row(
                ("1a", "Children in independent and non-maintained special schools"),
                187,
                172,
                190,
                "Worse",
                151,
                measure=INDEPENDENT,
            ),
            row(("1b", "Children in resource bases"), 64, 118, 99, "Better", 150, measure=BASES),
            row(
                ("1c", "Children with a plan in mainstream schools, % of all plans"),
                36.1,
                39.5,
                38.2,
                "Better",
                42.0,
                measure=MAINSTREAM,
                unit=PC,
            ),
            row(("3a", "EHC plans maintained"), 2235, 2490, 2531, "Worse", 2540, measure=PLANS),
            row(("5a", "Residential placements"), 27, 22, 21, "Better", 18, measure=RESIDENTIAL),
            row(("6a", "Pupils with a plan in alternative provision"), 58, 40, 41, "Better", 32, measure=AP),
            row(("6b", "Permanent exclusions, year to date"), "44", "30", "26", "Better", "25"),
        ),
        h1("Trajectory"),
        p(
            "Independent and non-maintained special schools: number of children placed at the end of each month, and the weekly cost."
        ),
        table(
            "",
            "",
            (
                col("September 2025", period="2025-09"),
                col("October 2025", period="2025-10"),
                col("November 2025", period="2025-11"),
                col("December 2025", period="2025-12"),
            ),
            row("Trajectory in the plan", 181, 180, 178, 177, measure=INDEPENDENT, basis="target"),
            row("Children placed", 194, 193, 192, 190, measure=INDEPENDENT, basis="actual"),
            row("Average weekly cost per child, £", 1287, 1291, 1294, 1302, measure=COST, unit=GBP, basis="actual"),
            row("Placements sought by the panel", "14", "9", "7", "4"),
        ),
        h1("Milestones"),
        table(
            "Milestones of workstreams 1, 3 and 4",
            ("Ref", "Milestone"),
            (col("Planned"), col("Now expected"), col("Status")),
            row(
                ("1.1", "Sorrel Bank Primary, resource base: 16 places open"),
                said("September 2025", says(NEW_BASES, "target", 16, "2025-09", direction="increase")),
                said("Opened September 2025", *maybe(NEW_BASES, "actual", 16, "2025-09")),
                "Done",
            ),
            row(
                ("1.2", "Charnbrook High, resource base: 20 places open"),
                said("September 2025", says(NEW_BASES, "target", 20, "2025-09", direction="increase")),
                said(
                    "April 2026",
                    *maybe(NEW_BASES, "target", 20, "2026-04", direction="increase"),
                    *maybe(NEW_BASES, "forecast", 20, "2026-04", direction="increase"),
                ),
                "Late",
            ),
            row(
                ("1.3", "Whinfield Special School, satellite: 32 places open"),
                said("September 2026", says(NEW_SPECIAL, "target", 32, "2026-09", direction="increase")),
                said(
                    "January 2027",
                    *maybe(NEW_SPECIAL, "target", 32, "2027-01", direction="increase"),
                    *maybe(NEW_SPECIAL, "forecast", 32, "2027-01", direction="increase"),
                ),
                "At risk",
            ),
            row(
                ("3.1", "Ordinarily available provision guide adopted by all 64 schools"),
                "July 2025",
                "July 2025",
                "Done",
            ),
            row(("4.1", "Two review officers in post"), "May 2025", "October 2025", "Done"),
        ),
        h1("Payments and actions"),
        p(
            "The Department for Education pays the Council under its agreement of March 2024 when a return has been accepted."
        ),
        table(
            "Payments from the Department, £000",
            "Return",
            (
                col("Financial year"),
                col("Agreed", basis="target"),
                col("Paid", basis="actual"),
                col("Date paid"),
            ),
            row("On signature", "2023-24", 4800, 4800, "27 March 2024", period="2023-24"),
            row("All three returns", "2024-25", 1500, 1500, "28 March 2025", period="2024-25"),
            row(
                "First, second and third",
                "2025-26",
                1500,
                said("500", *maybe(PAYMENT, "actual", 500, "2025-26", "2025-09-30", "", unit=K)),
                "30 September 2025",
                period="2025-26",
            ),
            row("Planned", "2026-27", 1500, None, "", period="2026-27"),
            measure=PAYMENT,
            unit=K,
        ),
        p("Actions asked of the board:"),
        b(
            "agree a stretch target for workstream 2 of £0.70m in 2026-27;",
            says(SAVINGS, "target", 0.70, "2026-27", M),
        ),
        b(
            "agree that workstream 4 should aim to cease 160 plans in 2026, against 112 in 2025; and",
            says(CEASED, "target", 160, "2026"),
            says(CEASED, "actual", 112, "2025"),
        ),
        b("write to the ICB about the £0.09m that it disputes for two placements in 2024-25."),
    ),
    ("xlsx", "ods", "pdf-sideways"),
    PART,
    "monitoring",
    "Charnbrook",
)


# --- A paper on placements: numbers at year ends, average costs by year, a reconciliation of starts and leavers, need, own against others --


def _beyond(value, period):
    """A cell of children at other councils' special schools: state special, out of the area, or both."""
    return said(
        str(value),
        *(
            label
            for m in (SPECIAL, AWAY)
            for label in maybe(m, "forecast" if period == "2026-03-31" else "actual", value, period)
        ),
    )


def _flow(value, *periods):
    """A cell of children who began or ended an independent placement in a period: a part of the measure, or none."""
    number, left = int(str(value).strip("()")), "(" in str(value)
    return said(str(value), *_shift(INDEPENDENT, "actual", number, *periods, "", way="reduce" if left else "increase"))


DENTWICK = Document(
    "dentwick_placements_paper",
    "Dentwick Council: high needs placements, their number and cost. Report to the Schools Forum High Needs Sub-group",
    (
        h1("High needs placements: number and cost"),
        p(
            "Schools Forum High Needs Sub-group, 27 January 2026. Report of the Commissioning and Finance Managers (SEND). Contains no exempt "
            "information; providers with fewer than five placements are not named."
        ),
        h2("Why this report"),
        p(
            "Placements outside Dentwick’s own schools will use 31% of the high needs block this year. The Sub-group asked in October for one "
            "place in which numbers, cost and movement could be seen together. Financial years are written 2024-25."
        ),
        h2("Number of placements"),
        table(
            "Table 1. Children and young people placed, at the end of the financial year",
            "Placement",
            (
                col("31 March 2023", period="2023-03-31", basis="actual"),
                col("31 March 2024", period="2024-03-31", basis="actual"),
                col("31 March 2025", period="2025-03-31", basis="actual"),
                col("31 March 2026 (forecast)", period="2026-03-31", basis="forecast"),
            ),
            row("Independent and non-maintained special schools", 131, 149, 167, 183, measure=INDEPENDENT),
            row(
                "Special schools of other councils",
                _beyond(61, "2023-03-31"),
                _beyond(64, "2024-03-31"),
                _beyond(66, "2025-03-31"),
                _beyond(63, "2026-03-31"),
            ),
            row("Specialist post-16 institutions", 33, 36, 41, 39, measure=LATER),
            row("Education otherwise than at school", 22, 29, 37, 43, measure=EOTAS),
            row("Total in Table 1", "247", "278", "311", "328"),
            row("of which residential", 24, 22, 23, 21, measure=RESIDENTIAL),
        ),
        n(
            "Children placed by another council who live in Dentwick are left out. Looked-after children are counted once."
        ),
        p(
            "Dentwick maintained 2,046 EHC plans on 31 March 2025 and 2,187 on 31 December 2025. The share of them in independent and "
            "non-maintained special schools was 8.2% and 8.3%.",
            says(PLANS, "actual", 2046, "2025-03-31"),
            says(PLANS, "actual", 2187, "2025-12-31"),
            *maybe(INDEPENDENT, "actual", 8.2, "2025-03-31", "", unit=PC),
            *maybe(INDEPENDENT, "actual", 8.3, "2025-12-31", "", unit=PC),
        ),
        h2("What placements cost"),
        table(
            "Table 2. Average cost of a placement, £ a year",
            "Placement",
            (
                col("2022-23", period="2022-23", basis="actual"),
                col("2023-24", period="2023-24", basis="actual"),
                col("2024-25", period="2024-25", basis="actual"),
                col("2025-26 budget", period="2025-26", basis="target"),
                col("2025-26 forecast", period="2025-26", basis="forecast"),
            ),
            row("Independent day school", 50150, 53480, 56910, 58600, 60240, scope="independent day"),
            row(
                "Independent school with boarding", 129300, 137850, 144600, 149000, 151750, scope="independent boarding"
            ),
            row("Special school of another council", 21470, 22060, 22980, 23650, 23890, scope="other councils"),
            row("Specialist post-16 institution", 38900, 41250, 43700, 45000, 44380, scope="specialist post-16"),
            row("Education otherwise than at school", 24600, 26150, 29340, 29500, 31020, scope="EOTAS"),
            row("For comparison: Dentwick special school", 23310, 24420, 25760, 26600, 26560, scope="own special"),
            measure=COST,
            unit=GBP,
        ),
        p(
            "Transport is not included. It adds £11,900 a year on average for a child in an independent school, and is paid for by the General "
            "Fund. Social care paid £1.34m and the Integrated Care Board £0.62m towards residential placements in 2024-25."
        ),
        p(
            "Independent providers asked for rises of between 3% and 11% in 2025-26; rises of 4.8% on average were agreed. For 2026-27 the "
            "Council has told providers that it will agree no rise above 2.9%.",
            says(COST, "actual", 4.8, "2025-26", PC, form="change", direction="increase"),
            says(COST, "target", 2.9, "2026-27", PC, form="change", direction="at_most"),
            *maybe(COST, "actual", 11, "2025-26", unit=PC, form="change", direction="increase"),
        ),
        h2("Starts and leavers"),
        table(
            "Table 3. Independent and non-maintained special schools: from opening to closing number",
            "",
            (col("2024-25"), col("April to December 2025")),
            row(
                "At the start",
                said("149", *maybe(INDEPENDENT, "actual", 149, "2024-25", "2023-24", "2024-04", "2024-04-01", "")),
                said("167", *maybe(INDEPENDENT, "actual", 167, "2025-04", "2025-04-01", "2025", "")),
            ),
            row("Began at transfer to secondary school", _flow(17, "2024-25"), _flow(19, "2025")),
            row("Moved from a mainstream school", _flow(14, "2024-25"), _flow(10, "2025")),
            row("Ordered by the Tribunal", _flow(8, "2024-25"), _flow(6, "2025")),
            row("Moved into Dentwick with a placement", _flow(4, "2024-25"), _flow(2, "2025")),
            row("Left at 16 or 19", _flow("(19)", "2024-25"), _flow("(16)", "2025")),
            row("Returned to a state school", _flow("(4)", "2024-25"), _flow("(5)", "2025")),
            row("Moved out of Dentwick", _flow("(2)", "2024-25"), _flow("(2)", "2025")),
            row(
                "At the end",
                said("167", *maybe(INDEPENDENT, "actual", 167, "2024-25", "2025-03", "")),
                said("181", *maybe(INDEPENDENT, "actual", 181, "2025-12", "2025-12-31", "2025", "")),
            ),
        ),
        p(
            "Appeals are rising: 63 were registered with the Tribunal in 2025, compared with 48 in 2024. Two thirds of them concerned the school "
            "named in the plan.",
            says(APPEALS, "actual", 63, "2025"),
            says(APPEALS, "actual", 48, "2024"),
        ),
        h2("By need and place"),
        table(
            "Table 4. Independent and non-maintained special schools at 31 December 2025, by need",
            "Primary need",
            (
                col("Children", measure=INDEPENDENT, basis="actual", period="2025-12-31"),
                col("of whom outside Dentwick", measure=AWAY, basis="actual", period="2025-12-31"),
                col("Average fee, £ a week"),
            ),
            row("Autism", 84, 61, said("1,540", says(COST, "actual", 1540, "2025-12-31", GBP)), scope="autism"),
            row(
                "Social, emotional and mental health",
                66,
                38,
                said("1,385", says(COST, "actual", 1385, "2025-12-31", GBP)),
                scope="SEMH",
            ),
            row(
                "Speech, language and communication",
                17,
                15,
                said("1,460", says(COST, "actual", 1460, "2025-12-31", GBP)),
                scope="SLCN",
            ),
            row(
                "Hearing or visual impairment",
                9,
                9,
                said("1,910", says(COST, "actual", 1910, "2025-12-31", GBP)),
                scope="sensory",
            ),
            row("Other", 5, 4, said("2,270", says(COST, "actual", 2270, "2025-12-31", GBP)), scope="other"),
            row("All", 181, 127, said("1,515", says(COST, "actual", 1515, "2025-12-31", GBP))),
        ),
        h2("Dentwick and others"),
        table(
            "Table 5. Placements in independent and non-maintained special schools, January 2025, as a share of all EHC plans",
            "",
            (col("Share of plans, %"), col("Plans per 1,000 aged 0 to 25")),
            row(
                "Dentwick",
                said("8.0", says(INDEPENDENT, "actual", 8.0, "2025-01", PC)),
                said("45.1", *maybe(PLANS, "actual", 45.1, "2025-01", "", unit="per_1000")),
            ),
            row("Statistical neighbours (mean)", "6.7", "43.8"),
            row("Region", "7.1", "44.6"),
            row("England", "6.6", "41.2"),
        ),
        h2("What is planned"),
        p(
            "The sufficiency strategy that Cabinet adopted in June 2025 sets the following course for independent and non-maintained special schools:"
        ),
        b(
            "183 children at 31 March 2026 become no more than 170 at 31 March 2027;",
            says(INDEPENDENT, "target", 170, "2027-03-31", direction="at_most", baseline=183),
            *maybe(INDEPENDENT, "target", 183, "2026-03-31"),
            *maybe(INDEPENDENT, "actual", 183, "2026-03-31"),
        ),
        b(
            "no more than 150 at 31 March 2028; and",
            says(INDEPENDENT, "target", 150, "2028-03-31", direction="at_most"),
        ),
        b(
            "the number outside Dentwick falls from 127 to 90 by March 2028.",
            says(AWAY, "target", 90, "2028-03", direction="reduce", baseline=127),
        ),
        p(
            "The Hurdle Road free school, with 96 places, opens in September 2027, and 36 places in three enhanced bases open in September 2026. "
            "The strategy counts on £0.9m of savings in 2026-27 and £2.6m in 2027-28.",
            says(NEW_SPECIAL, "target", 96, "2027-09", direction="increase"),
            says(NEW_BASES, "target", 36, "2026-09", direction="increase"),
            says(SAVINGS, "target", 0.9, "2026-27", M),
            says(SAVINGS, "target", 2.6, "2027-28", M),
        ),
        p(
            "The Sub-group is asked to note the report and to say whether the average fee by provider should be reported in future. The contracts "
            "register shows 41 providers, of which 28 are judged good or outstanding."
        ),
    ),
    ("pdf-zebra", "docx", "ods"),
    PART,
    "data",
    "Dentwick",
)


# --- An audit committee's paper: the note to the accounts, courses to the end of the override, receipts, figures tested, recommendations ---


def _tested(measure, reported, checked, period, unit="count", show=count):
    """The cells of a figure as reported and as the auditors made it: one label where they agree, two readings where they do not."""
    cells = (show(reported), show(checked))
    if reported == checked:
        return tuple(said(cell, says(measure, "actual", reported, period, unit)) for cell in cells)
    return (
        said(cells[0], *maybe(measure, "actual", reported, period, unit=unit)),
        said(cells[1], says(measure, "actual", checked, period, unit)),
    )


EVERSHAW = Document(
    "evershaw_audit_committee",
    "Evershaw City Council, Audit and Governance Committee, 24 September 2025: the Dedicated Schools Grant deficit",
    (
        h1("The Dedicated Schools Grant deficit: accounts, risk and assurance"),
        p(
            "Audit and Governance Committee, 24 September 2025, item 9. Report of the Director of Finance (Section 151 Officer), with the findings "
            "of Internal Audit (report IA 25/07) at section 4. Wards: all. Exempt: no."
        ),
        h2("1. Why the Committee is asked to look at this"),
        p(
            "1.1 The external auditor has named the DSG deficit as a significant weakness in arrangements for financial sustainability. At 31 March "
            "2025 the deficit was £24.6m, more than the Council’s earmarked reserves of £22.9m.",
            says(DEFICIT, "actual", 24.6, "2025-03-31", M),
        ),
        p(
            "1.2 Since 2020 the law has required a deficit to be held in an unusable reserve and not charged to the General Fund. This treatment ends "
            "on 31 March 2028."
        ),
        table(
            "How the position has worsened",
            "Financial year",
            (
                col("In-year overspend, £m", measure=IN_YEAR, basis="actual", unit=M, show=ONE),
                col("Deficit at year end, £m", measure=DEFICIT, basis="actual", unit=M, show=ONE),
                col("EHC plans at year end", measure=PLANS, basis="actual"),
                col("Pupils on roll, thousands"),
            ),
            row("2021-22", 4.1, 13.3, 1887, "31.9", period="2021-22"),
            row("2022-23", 0.9, 14.2, 2042, "31.8", period="2022-23"),
            row("2023-24", 4.4, 18.6, 2231, "31.6", period="2023-24"),
            row("2024-25", 6.0, 24.6, 2418, "31.2", period="2024-25"),
        ),
        n("In-year figures are after payments from the Department (section 5)."),
        h2("2. The accounts"),
        table(
            "Note 31 to the accounts for 2024-25 (extract): deployment of DSG, £000",
            ("Line", ""),
            (col("Central expenditure"), col("Individual schools budget"), col("Total")),
            row(("A", "Final DSG for 2024-25 before academy recoupment"), "", "", "171,206"),
            row(("B", "Academy figure recouped for 2024-25"), "", "", "(88,114)"),
            row(("C", "Total DSG after recoupment"), "", "", "83,092"),
            row(("D", "Agreed initial budgeted distribution in 2024-25"), "39,870", "43,222", "83,092"),
            row(("E", "In-year adjustments"), "64", "(131)", "(67)"),
            row(("F", "Final budget distribution for 2024-25"), "39,934", "43,091", "83,025"),
            row(("G", "Actual central expenditure"), "(45,961)", "", "(45,961)"),
            row(("H", "Actual ISB deployed to schools"), "", "(43,077)", "(43,077)"),
            row(
                ("I", "In-year overspend carried to the unusable reserve"),
                said("(6,027)", *maybe(IN_YEAR, "actual", 6027, "2024-25", unit=K)),
                "14",
                said("(6,013)", says(IN_YEAR, "actual", 6013, "2024-25", K)),
            ),
            row(
                ("J", "DSG unusable reserve at the end of 2023-24"),
                "",
                "",
                said("(18,624)", says(DEFICIT, "actual", 18624, "2023-24", K)),
            ),
            row(
                ("K", "DSG unusable reserve at the end of 2024-25"),
                "",
                "",
                said("(24,637)", says(DEFICIT, "actual", 24637, "2024-25", K)),
            ),
        ),
        n("Payments from the Department of £2.0m in 2024-25 are in line A."),
        h2("3. Three courses"),
        p(
            "3.1 The management plan was approved by Cabinet in July 2025. Finance has also run the forecast with no action and has tested the plan by "
            "assuming that only half of its savings are made."
        ),
        table(
            "Table 1: cumulative deficit, £m, before the payments in section 5",
            "Course",
            (
                col("31 March 2026", period="2026-03-31"),
                col("31 March 2027", period="2027-03-31"),
                col("31 March 2028", period="2028-03-31"),
                col("31 March 2029", period="2029-03-31"),
            ),
            row("No action", 32.4, 42.1, 53.7, 67.2, measure=DEFICIT, basis="forecast"),
            row(
                "Plan with half of its savings",
                *(
                    _arguable(DEFICIT, value, f"{year}-03-31", text=f"{value:.1f}", unit=M)
                    for value, year in ((31.9, 2026), (39.7, 2027), (47.6, 2028), (55.5, 2029))
                ),
            ),
            row("Management plan", 31.3, 37.3, 41.5, 43.8, measure=DEFICIT, basis="target"),
            row("Usable reserves (General Fund and earmarked)", "31.0", "27.5", "25.8", "25.2"),
            unit=M,
            show=ONE,
        ),
        p(
            "3.2 The plan would bring the in-year deficit down from £6.0m in 2024-25 to £2.3m in 2028-29, and to balance in 2030-31. Under the "
            "safety valve agreement of 2023 balance was to have been reached in 2026-27.",
            says(IN_YEAR, "actual", 6.0, "2024-25", M),
            says(IN_YEAR, "target", 2.3, "2028-29", M, direction="reduce", baseline=6.0),
            says(IN_YEAR, "target", None, "2030-31", direction="reach"),
            *maybe(IN_YEAR, "target", None, "2026-27", direction="reach"),
        ),
        h2("4. Internal Audit: are the figures right?"),
        p(
            "4.1 Internal Audit traced nine figures in the July 2025 return to the Department back to source. Opinion: limited assurance. Two "
            "figures could not be reproduced."
        ),
        table(
            "Table 2: figures tested",
            ("No.", "Figure in the return"),
            (col("Period"), col("Reported"), col("As tested"), col("Result")),
            row(("1", "EHC plans maintained"), "31 March 2025", *_tested(PLANS, 2418, 2418, "2025-03-31"), "Agreed"),
            row(("2", "Requests for assessment"), "2024-25", *_tested(REQUESTS, 566, 566, "2024-25"), "Agreed"),
            row(("3", "Assessments agreed"), "2024-25", *_tested(ASSESSED, 401, 401, "2024-25"), "Agreed"),
            row(("4", "New plans issued"), "2024-25", *_tested(NEW, 352, 352, "2024-25"), "Agreed"),
            row(
                ("5", "New plans issued in 20 weeks, %"),
                "2024-25",
                *_tested(TIMELY, 71, 63, "2024-25", PC, percent),
                "Not agreed",
            ),
            row(("6", "Plans ceased"), "2024-25", *_tested(CEASED, 147, 147, "2024-25"), "Agreed"),
            row(
                ("7", "Children in independent special schools"),
                "31 March 2025",
                *_tested(INDEPENDENT, 203, 211, "2025-03-31"),
                "Not agreed",
            ),
            row(
                ("8", "Average cost of an independent placement"),
                "2024-25",
                *_tested(COST, 61400, 61400, "2024-25", GBP, pounds),
                "Agreed",
            ),
            row(("9", "Staff in the SEND casework team (FTE)"), "31 March 2025", "34.5", "34.5", "Agreed"),
        ),
        p(
            "4.2 Figure 5: exceptions were left out of the denominator. Figure 7: eight children placed during March had not been entered.",
            *_shift(INDEPENDENT, "actual", 8, "", "2025-03"),
        ),
        table(
            "Table 3: recommendations and what management will do",
            ("Ref", "Finding", "Priority"),
            (col("Agreed action"), col("Owner"), col("By")),
            row(
                ("R1", "Timeliness is overstated", "High"),
                said(
                    "Restate. The target of 75% of plans within 20 weeks in 2025-26 stays",
                    says(TIMELY, "target", 75, "2025-26", PC),
                ),
                "Head of SEND",
                "October 2025",
            ),
            row(
                ("R2", "Placements are entered late", "High"),
                "Reconcile the finance and casework systems each month",
                "Finance Manager",
                "November 2025",
            ),
            row(
                ("R3", "No target for independent placements after 2025-26", "Medium"),
                said(
                    "Plan to set no more than 195 at 31 March 2027 and 170 at 31 March 2028",
                    says(INDEPENDENT, "target", 195, "2027-03-31", direction="at_most"),
                    says(INDEPENDENT, "target", 170, "2028-03-31", direction="at_most"),
                ),
                "Director of Education",
                "December 2025",
            ),
            row(
                ("R4", "Savings are claimed without evidence", "Medium"),
                said(
                    "£1.1m claimed for 2024-25 to be restated as £0.7m; £1.9m for 2025-26 to be evidenced",
                    *maybe(SAVINGS, "actual", 1.1, "2024-25", unit=M),
                    says(SAVINGS, "actual", 0.7, "2024-25", M, doubtful=True),
                    *maybe(SAVINGS, "target", 1.9, "2025-26", unit=M),
                    *maybe(SAVINGS, "forecast", 1.9, "2025-26", unit=M),
                    *maybe(SAVINGS, "actual", 1.9, "2025-26", unit=M),
                ),
                "Finance Manager",
                "January 2026",
            ),
        ),
        h2("5. Payments from the Department"),
        table(
            "Table 4: safety valve payments, £m",
            "",
            (
                col("2022-23", period="2022-23"),
                col("2023-24", period="2023-24"),
                col("2024-25", period="2024-25"),
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
            ),
            row("Agreement", 7.5, 2.0, 2.0, 2.0, 3.5, measure=PAYMENT, basis="target"),
            row(
                "Received",
                7.5,
                2.0,
                2.0,
                said("0.7", *maybe(PAYMENT, "actual", 0.7, "2025-26", "", unit=M)),
                None,
                measure=PAYMENT,
                basis="actual",
            ),
            row("Council’s own contribution", "1.2", "0.8", "0.8", "0.8", "0.8"),
            unit=M,
            show=ONE,
        ),
        p(
            "5.1 The first of three parts for 2025-26 came in July 2025. The Department may withhold the rest while the plan departs from the agreement. "
            "The forecast in the Council’s cash flow is that £1.4m of the £2.0m will be received in 2025-26.",
            *maybe(PAYMENT, "forecast", 1.4, "2025-26", unit=M),
            *maybe(PAYMENT, "target", 1.4, "2025-26", unit=M),
            says(PAYMENT, "target", 2.0, "2025-26", M),
        ),
        h2("6. Risk"),
        table(
            "Corporate risk register, extract",
            ("Ref", "Risk"),
            (col("Inherent"), col("Residual"), col("Target score"), col("Mitigation")),
            row(
                ("CR4", "Override ends with the deficit uncovered"), "25", "20", "12", "Plan; talks with the Department"
            ),
            row(
                ("CR4a", "Growth in plans exceeds the plan"),
                "20",
                "16",
                "9",
                said(
                    "Growth held to 5% in 2026 and 3% in 2027 by early support",
                    says(PLANS, "target", 5, "2026", PC, form="change", direction="at_most"),
                    says(PLANS, "target", 3, "2027", PC, form="change", direction="at_most"),
                ),
            ),
            row(("CR7", "Cyber attack"), "25", "15", "10", "Multi-factor sign-in for 98% of staff"),
            row(("CR11", "Transport overspend (£1.7m in 2024-25)"), "16", "12", "8", "Route reviews"),
        ),
        p(
            "6.1 The external audit fee for 2024-25 is £312,400, of which £14,000 is for the additional work on the DSG. The Committee will see the "
            "auditor’s annual report on 26 November 2025."
        ),
    ),
    ("pdf-weasy", "docx", "html"),
    PART,
    "committee",
    "Evershaw",
)


# --- A quarter's finance and performance report: movement in the forecast as a bridge, budgets in numbers and price, quarters, actions -----


def _in_quarter(measure, value, year, unit="count", text=""):
    """A cell of a quarter, for which there is no period of ours: the year, or none."""
    return said(text or count(value), *maybe(measure, "actual", value, "", year, year[:4], unit=unit))


def _bridge(value, measure=IN_YEAR):
    """A step of a bridge from one forecast to the next."""
    number = abs(int(value.replace(",", "").strip("+()")))
    return said(
        value, *_shift(measure, "forecast", number, "2025-26", "", unit=K, way="reduce" if "(" in value else "increase")
    )


FLAXWELL = Document(
    "flaxwell_quarter_two",
    "Flaxwell Metropolitan Borough Council: finance and performance report, quarter 2 of 2025/26",
    (
        h1("Finance and performance report: quarter 2, 2025/26"),
        p(
            "Executive Board, 12 November 2025. Joint report of the Director of Finance and the Director of Children’s Services. Years such as "
            "2025/26 are financial years. Amounts in £000; A = adverse, F = favourable."
        ),
        h2("Part 1. General Fund"),
        table(
            "Table 1.1: forecast by service",
            "Service",
            (col("Net budget"), col("Forecast"), col("Variance"), col("At quarter 1")),
            row("Adults and health", "88,240", "90,115", "1,875 A", "1,420 A"),
            row("Children’s social care", "52,310", "54,020", "1,710 A", "1,935 A"),
            row("Education: home to school transport", "8,460", "9,205", "745 A", "610 A"),
            row("Education: SEND assessment team", "1,930", "1,905", "25 F", "0"),
            row("Environment", "31,180", "30,760", "420 F", "95 F"),
            row("Corporate and financing", "24,870", "23,410", "1,460 F", "1,100 F"),
            row("Total", "206,990", "209,415", "2,425 A", "2,770 A"),
        ),
        p(
            "1.1 Agency social workers hold 31 of 188 posts. The number of children looked after fell from 497 in June to 489 in September 2025."
        ),
        h2("Part 2. Dedicated Schools Grant"),
        p(
            "2.1 The DSG is forecast to be overspent by £4.650m in 2025/26. The budget provided for an overspend of £3.200m. Last year (2024/25) it "
            "was overspent by £3.874m.",
            says(IN_YEAR, "forecast", 4.650, "2025-26", M),
            says(IN_YEAR, "target", 3.200, "2025-26", M),
            says(IN_YEAR, "actual", 3.874, "2024-25", M),
        ),
        table(
            "Table 2.1: why the forecast in-year deficit for 2025/26 has moved since quarter 1",
            "Reason",
            (col("£000"),),
            row(
                "In-year deficit forecast at quarter 1",
                said("4,120", *maybe(IN_YEAR, "forecast", 4120, "2025-26", "", unit=K)),
            ),
            row("New placements in independent schools, September", _bridge("+410")),
            row("Mainstream top-up, more plans than expected", _bridge("+265")),
            row("Fees settled below the offer", _bridge("(85)")),
            row("Import and export adjustment", _bridge("(60)")),
            row("In-year deficit forecast at quarter 2", said("4,650", says(IN_YEAR, "forecast", 4650, "2025-26", K))),
        ),
        table(
            "Table 2.2: cumulative DSG deficit",
            "",
            (col("£000"), col("% of DSG")),
            row(
                "31 March 2024",
                said("4,906", says(DEFICIT, "actual", 4906, "2024-03-31", K)),
                said("2.6%", *maybe(DEFICIT, "actual", 2.6, "2024-03-31", unit=PC)),
            ),
            row(
                "31 March 2025",
                said("8,780", says(DEFICIT, "actual", 8780, "2025-03-31", K)),
                said("4.5%", *maybe(DEFICIT, "actual", 4.5, "2025-03-31", unit=PC)),
            ),
            row(
                "31 March 2026, as budgeted",
                said("11,980", says(DEFICIT, "target", 11980, "2026-03-31", K)),
                said("5.9%", *maybe(DEFICIT, "target", 5.9, "2026-03-31", unit=PC)),
            ),
            row(
                "31 March 2026, as now forecast",
                said("13,430", says(DEFICIT, "forecast", 13430, "2026-03-31", K)),
                said("6.6%", *maybe(DEFICIT, "forecast", 6.6, "2026-03-31", unit=PC)),
            ),
        ),
        p(
            "2.2 Flaxwell has no safety valve agreement. It received £1.0m from the Delivering Better Value programme in 2024/25, which pays for "
            "outreach and is not counted in these tables.",
            *maybe(PAYMENT, "actual", 1.0, "2024-25", "", unit=M),
        ),
        table(
            "Table 2.3: placements and unit costs in the high needs block, 2025/26",
            "",
            (
                col("Number", "Budget", period="2025-26", basis="target"),
                col("Number", "September 2025", period="2025-09", basis="actual"),
                col("Number", "March 2026 forecast", period="2026-03", basis="forecast"),
                col("Unit cost £", "Budget", period="2025-26", basis="target", measure=COST, unit=GBP, final=True),
                col("Unit cost £", "Forecast", period="2025-26", basis="forecast", measure=COST, unit=GBP, final=True),
                col("Variance £000"),
            ),
            row(
                "Independent and non-maintained special schools",
                142,
                153,
                157,
                58300,
                59150,
                "866 A",
                measure=INDEPENDENT,
                scope="independent",
            ),
            row(
                "Flaxwell special schools and academies",
                664,
                671,
                672,
                25400,
                25350,
                "139 A",
                measure=SPECIAL,
                scope="special",
            ),
            row("Resourced provision", 146, 139, 150, 15800, 16240, "24 F", measure=BASES, scope="resourced"),
            row(
                "Mainstream schools with top-up",
                1012,
                1067,
                1090,
                7650,
                7610,
                "466 A",
                measure=MAINSTREAM,
                scope="mainstream",
            ),
            row("Colleges", 405, 398, 402, 9900, 9940, "37 F", measure=LATER, scope="colleges"),
            row("EOTAS packages", 28, 33, 34, 24800, 26100, "152 A", measure=EOTAS, scope="EOTAS"),
            row("Services, central and grant", "", "", "", "", "", "112 F"),
        ),
        p(
            "2.3 Of the children in the first row of Table 2.3, 14 were in residential placements in September 2025. The budget for 2025/26 allowed "
            "for 15.",
            says(RESIDENTIAL, "actual", 14, "2025-09"),
            says(RESIDENTIAL, "target", 15, "2025-26"),
        ),
        h2("Part 3. Performance"),
        table(
            "Table 3.1: SEND and education indicators",
            "Indicator",
            (
                col("Q2 2024/25"),
                col("Q1 2025/26"),
                col("Q2 2025/26"),
                col("Target 2025/26", basis="target", period="2025-26"),
                col("Status"),
            ),
            row(
                "Requests for an EHC needs assessment",
                _in_quarter(REQUESTS, 98, "2024-25"),
                _in_quarter(REQUESTS, 161, "2025-26"),
                _in_quarter(REQUESTS, 109, "2025-26"),
                520,
                "Red",
                measure=REQUESTS,
            ),
            row(
                "Requests refused, %",
                _in_quarter(REFUSED, 24, "2024-25", PC),
                _in_quarter(REFUSED, 22, "2025-26", PC),
                _in_quarter(REFUSED, 21, "2025-26", PC),
                "n/a",
                "-",
            ),
            row(
                "New EHC plans within 20 weeks, %",
                _in_quarter(TIMELY, 49, "2024-25", PC),
                _in_quarter(TIMELY, 58, "2025-26", PC),
                _in_quarter(TIMELY, 64, "2025-26", PC),
                65,
                "Amber",
                measure=TIMELY,
                unit=PC,
            ),
            row(
                "Appeals registered",
                _in_quarter(APPEALS, 15, "2024-25"),
                _in_quarter(APPEALS, 21, "2025-26"),
                _in_quarter(APPEALS, 18, "2025-26"),
                60,
                "Red",
                measure=APPEALS,
            ),
            row("Attendance, secondary schools, %", "90.1", "91.0", "90.6", "91.5", "Amber"),
            row("Children seen by a health visitor at 12 months, %", "84", "87", "88", "90", "Amber"),
        ),
        p(
            "3.1 On 30 September 2025 there were 2,706 EHC plans in Flaxwell, 158 more than on 30 September 2024 (2,548). The budget for 2025/26 "
            "allowed for 2,650 plans on average.",
            says(PLANS, "actual", 2706, "2025-09-30"),
            says(PLANS, "actual", 2548, "2024-09-30"),
            *_shift(PLANS, "actual", 158, "2025-09-30", ""),
            says(PLANS, "target", 2650, "2025-26", doubtful=True),
        ),
        p(
            "3.2 At key stage 2, 58% of pupils reached the expected standard (England 62%), and 9% of pupils with a plan did so. There is no target "
            "for the number of requests refused, and none will be set."
        ),
        h2("Part 4. Bringing the DSG back"),
        table(
            "Table 4.1: recovery actions agreed by the DSG Board on 2 October 2025, £000",
            ("Lead", "Action"),
            (
                col("Saving in 2025/26", period="2025-26"),
                col("Saving in 2026/27", period="2026-27"),
                col("Confidence"),
            ),
            row(("Admissions", "Fill the empty places in resourced provision"), 35, 105, "High", scope="Fill"),
            row(
                ("AP Lead", "Places at the new AP hub instead of EOTAS packages"),
                40,
                150,
                said("Medium", *maybe(EOTAS, "target", None, direction="reduce")),
                scope="EOTAS",
            ),
            row(("Commissioning", "Regional framework for independent schools"), "-", 320, "Medium", scope="Framework"),
            row(("SEND Service", "Review of top-up above band 5"), 60, 285, "Low", scope="Band 5"),
            row(("", "Total"), 135, 860, ""),
            measure=SAVINGS,
            basis="target",
            unit=K,
        ),
        b(
            "The AP hub opens in January 2026 with 24 places.",
            says(NEW_AP, "target", 24, "2026-01", direction="increase"),
        ),
        b(
            "No more than 150 children are to be in independent and non-maintained special schools in March 2027, as against 157 forecast for "
            "March 2026.",
            says(INDEPENDENT, "target", 150, "2027-03", direction="at_most", baseline=157),
        ),
        b("Annual reviews held in time are to rise from 71% to 90% by July 2026."),
        h2("Part 5. Capital: places for SEND"),
        table(
            "Table 5.1",
            "Scheme",
            (col("Approved budget"), col("Spent"), col("Places", basis="target", direction="increase"), col("Opens")),
            row(
                "Ashlar Grove School, sixth form block",
                "3,400",
                "2,110",
                30,
                "September 2026",
                measure=NEW_SPECIAL,
                period="2026-09",
                scope="Ashlar Grove",
            ),
            row(
                "Cold Harbour Primary, resourced provision",
                "640",
                "95",
                14,
                "April 2026",
                measure=NEW_BASES,
                period="2026-04",
                scope="Cold Harbour",
            ),
            row(
                "Weir Academy, resourced provision",
                "910",
                "0",
                22,
                "September 2027",
                measure=NEW_BASES,
                period="2027-09",
                scope="Weir",
            ),
            row("Roof repairs, four special schools", "1,150", "480", "-", "-"),
            row(
                "Total",
                "6,100",
                "2,685",
                said("66", *maybe(NEW_SPECIAL, "target", 66, ""), *maybe(NEW_BASES, "target", 66, "")),
                "",
            ),
        ),
        p(
            "Recommended: that the Executive Board note the report and approve a supplementary estimate of £0.25m for transport."
        ),
    ),
    ("docx", "pdf-fpdf", "xlsx"),
    PART,
    "monitoring",
    "Flaxwell",
)


# --- The building of a high needs budget: a walk by line from forecast to budget, places by school, outlook in two groups, weighted savings --


def _commissioned(*values):
    """Cells of the places that a school holds in all, neither new places nor children, and of the difference."""
    now, then = values
    held = tuple(
        said(
            str(value),
            *(
                label
                for m in (SPECIAL, NEW_SPECIAL)
                for basis in ("actual", "target")
                for label in maybe(m, basis, value, year, "")
            ),
        )
        for value, year in ((now, "2025/26"), (then, "2026/27"))
    )
    more = then - now
    return (*held, said(f"+{more}", *maybe(NEW_SPECIAL, "target", more, "2026/27", "")) if more else "0")


def _less(value, scope):
    """A cell of savings in the walk from forecast to budget, printed in brackets."""
    return said(f"({count(value)})", says(SAVINGS, "target", value, "2026-27", K, scope=scope))


GILDERSBY = Document(
    "gildersby_high_needs_budget",
    "Gildersby Schools Forum, 15 January 2026: high needs budget 2026-27",
    (
        h1("High needs budget 2026-27"),
        p(
            "Gildersby Schools Forum, 15 January 2026. Paper 4. From: Head of Education Finance. The Forum is consulted on the high needs budget and "
            "decides on the transfer from the schools block."
        ),
        h2("Headlines"),
        b("High needs block of £56.1m for 2026-27, up 3.1%. There is a funding floor of 2% a head."),
        b(
            "Forecast in-year deficit of £6.35m in 2025-26, which takes the cumulative deficit to £19.90m at 31 March 2026 (31 March 2025: £13.55m).",
            says(IN_YEAR, "forecast", 6.35, "2025-26", M),
            says(DEFICIT, "forecast", 19.90, "2026-03-31", M),
            says(DEFICIT, "actual", 13.55, "2025-03-31", M),
        ),
        b(
            "Proposed budget with an in-year deficit of £6.80m in 2026-27, after savings of £2.71m.",
            says(IN_YEAR, "target", 6.80, "2026-27", M),
            says(SAVINGS, "target", 2.71, "2026-27", M),
        ),
        h2("How the budget has been built"),
        table(
            "Table 1: from the forecast for 2025-26 to the budget for 2026-27, £000",
            "Budget line",
            (
                col("Forecast 2025-26"),
                col("Inflation"),
                col("Growth"),
                col("Savings"),
                col("Budget 2026-27"),
            ),
            row("Special schools and academies", "21,480", "430", "720", "-", "22,630"),
            row("Resource bases", "3,110", "62", "584", "-", "3,756"),
            row("Top-up in mainstream", "11,905", "238", "907", _less(520, "C"), "12,530"),
            row("Independent schools", "13,260", "398", "1,140", _less(1365, "independent"), "13,433"),
            row("Post-16", "4,870", "97", "150", _less(240, "D"), "4,877"),
            row("PRU and alternative provision", "3,645", "73", "92", _less(175, "E"), "3,635"),
            row("EOTAS and therapies", "1,420", "43", "205", _less(410, "F"), "1,258"),
            row("Support services", "1,060", "21", "0", "-", "1,081"),
            row(
                "Total spending",
                "60,750",
                "1,362",
                "3,798",
                said("(2,710)", says(SAVINGS, "target", 2710, "2026-27", K)),
                "63,200",
            ),
            row("High needs block", "(54,400)", "", "", "", "(56,100)"),
            row("Transfer from schools block", "0", "", "", "", "(300)"),
            row(
                "In-year deficit",
                said("6,350", says(IN_YEAR, "forecast", 6350, "2025-26", K)),
                "",
                "",
                "",
                said("6,800", says(IN_YEAR, "target", 6800, "2026-27", K)),
            ),
        ),
        n("Inflation is 2% on all lines but independent schools and EOTAS (3%)."),
        p(
            "Growth rests on a forecast of 3,010 EHC plans in January 2027. There were 2,655 in January 2025 and 2,838 in January 2026 (provisional).",
            says(PLANS, "forecast", 3010, "2027-01", doubtful=True),
            *maybe(PLANS, "target", 3010, "2027-01"),
            says(PLANS, "actual", 2655, "2025-01"),
            says(PLANS, "actual", 2838, "2026-01"),
        ),
        p(
            "Over 2025 the SEND service received 43 requests for assessment a month, where the budget for 2025-26 had been built on 38. It issued 391 "
            "new plans in 2025 and ceased 174.",
            *maybe(REQUESTS, "actual", 43, "2025", unit="per_month"),
            *maybe(REQUESTS, "actual", 43, "2025"),
            *maybe(REQUESTS, "target", 38, "2025-26", unit="per_month"),
            *maybe(REQUESTS, "forecast", 38, "2025-26", unit="per_month"),
            *maybe(REQUESTS, "target", 38, "2025-26"),
            says(NEW, "actual", 391, "2025"),
            says(CEASED, "actual", 174, "2025"),
        ),
        h2("Places in special schools"),
        table(
            "Table 2: places commissioned, academic years",
            "School",
            (col("2025/26"), col("2026/27"), col("Change"), col("Top-up per place")),
            row("Alder Brook", *_commissioned(160, 172), "£14,650"),
            row("Castle Vale Academy", *_commissioned(210, 210), "£12,980"),
            row("Kiln Lane", *_commissioned(118, 130), "£17,240"),
            row("The Haven (primary SEMH)", *_commissioned(64, 72), "£21,105"),
        ),
        p(
            "The 32 new places in special schools open in September 2026, as do two resource bases: Fuller’s Wood Primary with 12 places and Gildersby "
            "Grammar with 18.",
            says(NEW_SPECIAL, "target", 32, "2026-09", direction="increase"),
            says(NEW_BASES, "target", 12, "2026-09", direction="increase", scope="Fuller’s Wood"),
            says(NEW_BASES, "target", 18, "2026-09", direction="increase", scope="Gildersby Grammar"),
        ),
        h2("Placements: numbers and cost"),
        table(
            "Table 3: average number of placements in the year, and average cost",
            "",
            (
                col("2023-24 actual", period="2023-24", basis="actual"),
                col("2024-25 actual", period="2024-25", basis="actual"),
                col("2025-26 forecast", period="2025-26", basis="forecast"),
                col("2026-27 budget", period="2026-27", basis="target"),
            ),
            group("Average number of placements"),
            row("Independent and non-maintained schools", 178, 193, 209, 207, measure=INDEPENDENT),
            row("Resource bases", 168, 179, 192, 227, measure=BASES),
            row("PRU and alternative provision", 96, 104, 109, 103, measure=AP),
            row("Post-16 colleges and providers", 452, 471, 486, 479, measure=LATER),
            group("Average cost per placement, £"),
            row(
                "Independent and non-maintained schools",
                55900,
                60150,
                63450,
                64900,
                measure=COST,
                unit=GBP,
                scope="independent",
            ),
            row("Resource bases", 15400, 15850, 16200, 16550, measure=COST, unit=GBP, scope="base"),
            row("PRU and alternative provision", 31250, 32700, 33450, 35300, measure=COST, unit=GBP, scope="PRU"),
            row("Post-16 colleges and providers", 9480, 9760, 10020, 10180, measure=COST, unit=GBP, scope="post-16"),
        ),
        p(
            "Pupils permanently excluded (61 in the last academic year) are not all in the third line. Costs leave out the transport budget of £7.7m."
        ),
        h2("Savings"),
        table(
            "Table 4: savings in the budget for 2026-27, £000",
            ("Ref", "Saving"),
            (
                col("In budget", basis="target", period="2026-27", measure=SAVINGS),
                col("Full year effect 2027-28", basis="target", period="2027-28", measure=SAVINGS),
                col("Chance"),
                col("Weighted 2026-27"),
                col("Rests on"),
            ),
            row(
                ("A", "Fewer new independent placements"),
                980,
                1870,
                "60%",
                _arguable(SAVINGS, 588, "2026-27", unit=K),
                said("New places open on time", *maybe(INDEPENDENT, "target", None, direction="reduce")),
                scope="A",
            ),
            row(
                ("B", "Independent fees and contract checks"),
                385,
                460,
                "90%",
                _arguable(SAVINGS, 347, "2026-27", text="347", unit=K),
                "Regional framework",
                scope="B",
            ),
            row(
                ("C", "Top-up: bands reviewed at phase transfer"),
                520,
                905,
                "70%",
                _arguable(SAVINGS, 364, "2026-27", unit=K),
                "Two case officers",
                scope="C",
            ),
            row(
                ("D", "Post-16: local offer, fewer out-of-area colleges"),
                240,
                390,
                "75%",
                _arguable(SAVINGS, 180, "2026-27", unit=K),
                said(
                    "Gildersby College",
                    *maybe(AWAY, "target", None, direction="reduce"),
                    *maybe(LATER, "target", None, direction="reduce"),
                ),
                scope="D",
            ),
            row(
                ("E", "PRU: quicker return to school"),
                175,
                175,
                "50%",
                _arguable(SAVINGS, 88, "2026-27", unit=K),
                "Fair access panel",
                scope="E",
            ),
            row(
                ("F", "EOTAS: joint commissioning with health"),
                410,
                410,
                "50%",
                _arguable(SAVINGS, 205, "2026-27", unit=K),
                "ICB agreement",
                scope="F",
            ),
            row(("", "Total"), 2710, 4210, "65%", _arguable(SAVINGS, 1772, "2026-27", unit=K), ""),
            unit=K,
        ),
        p(
            "In 2024-25 savings of £1.42m were made, against a target of £2.05m in 2024-25. Savings of £1.88m are forecast in 2025-26.",
            says(SAVINGS, "actual", 1.42, "2024-25", M),
            says(SAVINGS, "target", 2.05, "2024-25", M),
            says(SAVINGS, "forecast", 1.88, "2025-26", M),
        ),
        h2("Outlook"),
        table(
            "Table 5: outlook, £m",
            "",
            (
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
            ),
            group("Before savings"),
            row(
                "In-year deficit",
                _arguable(IN_YEAR, 8.23, "2025-26", text="8.23", unit=M),
                9.51,
                11.24,
                12.95,
                measure=IN_YEAR,
                basis="forecast",
            ),
            row(
                "Cumulative deficit",
                _arguable(DEFICIT, 21.78, "2025-26", text="21.78", unit=M),
                31.29,
                42.53,
                55.48,
                measure=DEFICIT,
                basis="forecast",
            ),
            group("After savings"),
            row(
                "In-year deficit",
                said("6.35", says(IN_YEAR, "forecast", 6.35, "2025-26", M)),
                6.80,
                7.03,
                5.85,
                measure=IN_YEAR,
                basis="target",
            ),
            row(
                "Cumulative deficit",
                said("19.90", says(DEFICIT, "forecast", 19.90, "2025-26", M)),
                26.70,
                33.73,
                39.58,
                measure=DEFICIT,
                basis="target",
            ),
            group("Schools block"),
            row("Growth fund", "0.62", "0.44", "0.40", "0.35"),
            unit=M,
            show=TWO,
        ),
        n("Before the High Needs Stability Grant, for which the amount is not yet known."),
        h2("The Forum is asked to"),
        c("1", "agree a transfer of £0.3m (0.2%) from the schools block in 2026-27 for outreach;"),
        c("2", "comment on the savings in Table 4; and"),
        c(
            "3",
            "support a ceiling of 210 independent placements at any time in 2026-27, children who move into Gildersby excepted.",
            says(INDEPENDENT, "target", 210, "2026-27", direction="at_most"),
        ),
    ),
    ("pdf-plain", "docx", "html"),
    PART,
    "committee",
    "Gildersby",
)


# --- A workbook of a management plan: sheets of money, children, unit costs, mitigations with their effect in words, and receipts ----------


def _course(measure, *pairs):
    """Cells of an unmitigated and a mitigated figure for each of the years that the columns name."""
    cells = []
    for year, unmitigated, mitigated in pairs:
        cells.append(said(count(unmitigated), says(measure, "forecast", unmitigated, f"{year}-01")))
        cells.append(said(count(mitigated), says(measure, "target", mitigated, f"{year}-01")))
    return cells


HONEYFORD = Document(
    "honeyford_management_plan_workbook",
    "Honeyford County Council: DSG management plan, workbook of October 2025",
    (
        h1("Cover"),
        p(
            "Honeyford County Council. DSG management plan, version 6, October 2025. Agreed by the Chief Finance Officer on 9 October 2025; to Schools "
            "Forum on 6 November 2025. Replaces version 5 (February 2025)."
        ),
        p(
            "Unmitigated means what is expected if the council takes no further action. Mitigated means the plan. In the sheet Money a minus is a "
            "deficit. Children are counted in January, as in the SEN2 return."
        ),
        p(
            "Version 5 had the account in balance in 2027-28. In this version in-year balance is reached in 2028-29, and the cumulative deficit has its "
            "peak of £35.9m in 2027-28.",
            says(IN_YEAR, "target", None, "2028-29", direction="reach"),
            *maybe(IN_YEAR, "target", None, "2027-28", direction="reach"),
            says(DEFICIT, "target", 35.9, "2027-28", M),
        ),
        h1("Money"),
        table(
            "DSG, £ million",
            ("Line", ""),
            (
                col("2023-24 outturn", period="2023-24", basis="actual", final=True),
                col("2024-25 outturn", period="2024-25", basis="actual", final=True),
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
            ),
            group("Income"),
            row(("1", "High needs block"), "82.6", "85.9", "91.8", "94.1", "96.4", "98.8"),
            row(("2", "Transfer from the schools block"), "1.9", "1.9", "2.0", "2.0", "0.0", "0.0"),
            group("Unmitigated"),
            row(("3", "High needs spending"), "91.4", "97.6", "107.2", "115.5", "123.9", "132.6"),
            row(
                ("4", "In-year surplus / deficit"),
                said("-6.9", says(IN_YEAR, "actual", 6.9, "2023-24", M)),
                said("-9.8", says(IN_YEAR, "actual", 9.8, "2024-25", M)),
                13.4,
                19.4,
                27.5,
                33.8,
                measure=IN_YEAR,
                basis="forecast",
            ),
            row(("5", "Cumulative deficit"), 20.3, 24.1, 37.5, 56.9, 84.4, 118.2, measure=DEFICIT, basis="forecast"),
            group("Mitigated"),
            row(
                ("6", "Savings and cost avoidance"),
                "-",
                "-",
                4.9,
                13.6,
                24.6,
                34.9,
                measure=SAVINGS,
                basis="target",
                show=ONE,
            ),
            row(("7", "In-year surplus / deficit"), "", "", 8.5, 5.8, 2.9, -1.1, measure=IN_YEAR, basis="target"),
            row(
                ("8", "Additional DSG from the Department"),
                "",
                said("6.0", says(PAYMENT, "actual", 6.0, "2024-25", M)),
                1.8,
                1.8,
                1.8,
                1.8,
                measure=PAYMENT,
                basis="target",
                show=ONE,
            ),
            row(
                ("9", "Cumulative deficit after line 8"),
                "",
                said("-24.1", *maybe(DEFICIT, "actual", 24.1, "2024-25", unit=M)),
                30.8,
                34.8,
                35.9,
                33.0,
                measure=DEFICIT,
                basis="target",
            ),
            unit=M,
            show=with_minus(ONE),
        ),
        p(
            "The deficit of £24.1m at 31 March 2025 is after the first payment of £6.0m. Line 5 takes no account of later payments.",
            says(DEFICIT, "actual", 24.1, "2025-03-31", M),
            *maybe(PAYMENT, "actual", 6.0, "", "2025-03-31", unit=M),
        ),
        h1("Children"),
        table(
            "Children and young people with an EHC plan, January of each year",
            "Type of placement",
            (
                col("2025", "Actual", period="2025-01", basis="actual"),
                col("2027", "Unmitigated"),
                col("2027", "Mitigated"),
                col("2029", "Unmitigated"),
                col("2029", "Mitigated"),
            ),
            row(
                "Mainstream schools or academies",
                2103,
                *_course(MAINSTREAM, (2027, 2380, 2465), (2029, 2610, 2790)),
                measure=MAINSTREAM,
            ),
            row(
                "Resourced provision or SEN units",
                214,
                *_course(BASES, (2027, 236, 304), (2029, 248, 398)),
                measure=BASES,
            ),
            row(
                "Maintained special schools or special academies",
                1186,
                *_course(SPECIAL, (2027, 1270, 1254), (2029, 1295, 1282)),
                measure=SPECIAL,
            ),
            row(
                "NMSS or independent",
                342,
                *_course(INDEPENDENT, (2027, 467, 352), (2029, 604, 271)),
                measure=INDEPENDENT,
            ),
            row("Hospital schools or AP", 71, *_course(AP, (2027, 84, 66), (2029, 97, 58)), measure=AP),
            row(
                "Post 16 and further education",
                788,
                *_course(LATER, (2027, 905, 820), (2029, 1010, 804)),
                measure=LATER,
            ),
            row("Other placements or direct payments", "156", "188", "149", "221", "137"),
            row("All", 4860, *_course(PLANS, (2027, 5530, 5410), (2029, 6085, 5740)), measure=PLANS),
        ),
        p("Mid-2024 population aged 0 to 25: 153,400. Pupils with SEN support: 11,870 (January 2025)."),
        h1("Unit costs"),
        table(
            "Average cost of a placement, £",
            "Type of placement",
            (
                col("2024-25 actual", period="2024-25", basis="actual"),
                col("2028-29 unmitigated", period="2028-29", basis="forecast"),
                col("2028-29 mitigated", period="2028-29", basis="target"),
                col("Assumed inflation in the plan"),
            ),
            row(
                "Resourced provision or SEN units",
                14980,
                16850,
                16540,
                _arguable(
                    COST,
                    2.5,
                    "",
                    "2028-29",
                    text="2.5%",
                    unit=PC,
                    bases=("target",),
                    form="change",
                    direction="increase",
                ),
                scope="resourced",
            ),
            row(
                "Maintained special schools or special academies",
                24150,
                27200,
                26650,
                _arguable(
                    COST,
                    2.5,
                    "",
                    "2028-29",
                    text="2.5%",
                    unit=PC,
                    bases=("target",),
                    form="change",
                    direction="increase",
                ),
                scope="special",
            ),
            row(
                "NMSS or independent",
                58720,
                71380,
                66090,
                _arguable(
                    COST,
                    3.0,
                    "",
                    "2028-29",
                    text="3.0%",
                    unit=PC,
                    bases=("target",),
                    form="change",
                    direction="increase",
                ),
                scope="independent",
            ),
            measure=COST,
            unit=GBP,
        ),
        h1("Mitigations"),
        table(
            "Savings and cost avoidance by mitigation, £000",
            ("Ref", "Mitigation"),
            (
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2028-29", period="2028-29"),
                col("What it will achieve"),
            ),
            row(
                ("M1", "Inclusion hubs and outreach"),
                640,
                2150,
                6900,
                said(
                    "Requests for assessment fall to 900 in the academic year 2026/27 (1,064 in the academic year 2024/25)",
                    says(REQUESTS, "target", 900, "2026/27", direction="reduce", baseline=1064),
                    says(REQUESTS, "actual", 1064, "2024/25"),
                ),
                scope="M1",
            ),
            row(
                ("M2", "Resourced provision and units"),
                930,
                3480,
                10250,
                said(
                    "190 places to open by September 2028",
                    says(NEW_BASES, "target", 190, "2028-09", direction="increase"),
                ),
                scope="M2",
            ),
            row(
                ("M3", "Fees and block contracts"),
                1870,
                3060,
                5200,
                said(
                    "Increases of no more than 3% a year from 2026-27",
                    *maybe(COST, "target", 3, "2026-27", "", unit=PC, form="change", direction="at_most"),
                ),
                scope="M3",
            ),
            row(
                ("M4", "Special school expansions"),
                410,
                2190,
                6150,
                said(
                    "96 places: 40 in September 2026 and 56 in September 2027",
                    says(NEW_SPECIAL, "target", 40, "2026-09", direction="increase"),
                    says(NEW_SPECIAL, "target", 56, "2027-09", direction="increase"),
                    *maybe(NEW_SPECIAL, "target", 96, "", "2027-09", direction="increase"),
                ),
                scope="M4",
            ),
            row(
                ("M5", "Annual reviews at key points"),
                520,
                1540,
                3800,
                said(
                    "330 plans ceased in 2026-27; 268 in 2024-25",
                    says(CEASED, "target", 330, "2026-27"),
                    says(CEASED, "actual", 268, "2024-25"),
                ),
                scope="M5",
            ),
            row(
                ("M6", "Health contributions"),
                530,
                1180,
                2600,
                "One protocol with both Integrated Care Boards",
                scope="M6",
            ),
            row(("", "Total"), 4900, 13600, 34900, ""),
            measure=SAVINGS,
            basis="target",
            unit=K,
        ),
        table(
            "Invest to save: cost of the mitigations, £000 (General Fund and capital)",
            "",
            (col("2025-26"), col("2026-27"), col("Source")),
            row("Hub teams, 22 posts", "780", "1,120", "General Fund"),
            row("Building works", "6,400", "9,850", "High Needs Provision Capital Allocation"),
            row("Placement officers, 3 posts", "165", "170", "General Fund"),
        ),
        h1("Receipts"),
        table(
            "Additional DSG from the Department",
            "Due",
            (col("Amount, £000"), col("Condition"), col("Status")),
            row(
                "31 March 2025",
                said(
                    "6,000",
                    *maybe(PAYMENT, "target", 6000, "2025-03-31", "2024-25", unit=K),
                    says(PAYMENT, "actual", 6000, "2025-03-31", K, doubtful=True),
                ),
                "Signature",
                "Received",
            ),
            row(
                "31 July 2025",
                said(
                    "600",
                    *maybe(PAYMENT, "actual", 600, "2025-07-31", "2025-07", unit=K),
                    *maybe(PAYMENT, "target", 600, "2025-07-31", "2025-07", unit=K),
                ),
                "First return",
                "Received",
            ),
            row(
                "30 November 2025",
                said("600", says(PAYMENT, "target", 600, "2025-11-30", K)),
                "Second return",
                "Expected",
            ),
            row(
                "31 March 2026", said("600", says(PAYMENT, "target", 600, "2026-03-31", K)), "Third return", "Expected"
            ),
        ),
        p(
            "The Department reviews the account if the number of EHC plans is more than 5,200 in January 2026 or if fewer than 60% of new plans are "
            "issued within 20 weeks in 2025 (54% in 2024).",
            *maybe(PLANS, "target", 5200, "2026-01", direction="at_most"),
            *maybe(TIMELY, "target", 60, "2025", unit=PC, direction="at_least"),
            says(TIMELY, "actual", 54, "2024", PC),
        ),
    ),
    ("xlsx", "html", "pdf-ruled"),
    PART,
    "plan",
    "Honeyford",
)


FRESH_22 = (
    ABBOTSMERE,
    BELLWATER,
    CHARNBROOK,
    DENTWICK,
    EVERSHAW,
    FLAXWELL,
    GILDERSBY,
    HONEYFORD,
)
