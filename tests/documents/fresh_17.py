"""Whole papers of invented councils: a safety valve agreement with its conditions, a Schools Forum high needs report, a Cabinet
monitoring report, a SEND sufficiency strategy, a scorecard workbook, the narrative of a DSG management plan, an extract of a
medium-term financial strategy and a local SEND reform plan.
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
    deficits_in_brackets,
    fixed,
    group,
    h1,
    h2,
    h3,
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

PART = "fresh_17"
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


# --- A safety valve agreement: actions in clauses, conditions each with a test and a day, a profile across, three annexes -----------------

BROCKMERE = Document(
    "brockmere_agreement_conditions",
    "Brockmere: dedicated schools grant ‘safety valve’ agreement 2023-2029",
    (
        h1("Dedicated Schools Grant ‘Safety Valve’ Agreement: Brockmere"),
        c(
            "1.",
            "This agreement is between the Department for Education (‘the department’) and Brockmere Metropolitan Borough Council (‘the "
            "authority’) and covers the financial years from 2023-24 to 2028-29.",
        ),
        c(
            "2.",
            "The authority undertakes to reach a positive in-year balance on its Dedicated Schools Grant (DSG) account by the end of "
            "2028-29 and in each subsequent year.",
            says(IN_YEAR, "target", None, "2028-29", direction="reach"),
        ),
        c(
            "3.",
            "The authority undertakes to control and reduce the cumulative deficit as follows, not including any contribution made by the "
            "department through this agreement:",
            says(DEFICIT, "target", None, direction="reduce"),
        ),
        table(
            "",
            "",
            (
                col("2023-24", period="2023-24"),
                col("2024-25", period="2024-25"),
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
            ),
            row("Forecast DSG deficit profile at year end, £m", 23.7, 28.7, 32.1, 33.8, 34.0, 33.1),
            measure=DEFICIT,
            basis="target",
            unit=M,
            show=ONE,
        ),
        c(
            "4.",
            "The authority agrees to implement the DSG management plan that it has set out. This includes action to:",
        ),
        c(
            "4.1",
            "improve the offer of support without a plan in every mainstream school, so that requests for an EHC needs assessment fall "
            "from 58 a month on average in 2022-23 to no more than 45 a month in 2025-26;",
            says(REQUESTS, "target", 45, "2025-26", "per_month", direction="at_most", baseline=58),
            says(REQUESTS, "actual", 58, "2022-23", "per_month"),
        ),
        c(
            "4.2",
            "reduce the growth in the number of EHC plans from 11% in 2022 to no more than 3% in 2026;",
            says(PLANS, "target", 3, "2026", PC, form="change", direction="at_most", baseline=11),
            says(PLANS, "actual", 11, "2022", PC, form="change", direction="increase"),
        ),
        c(
            "4.3",
            "open 126 places in resourced provision by September 2026, in nine mainstream schools that have already been chosen;",
            says(NEW_BASES, "target", 126, "2026-09", direction="increase"),
        ),
        c(
            "4.4",
            "expand Ladywell School by 80 places by September 2025, within the capital allocation of £9.6 million;",
            says(NEW_SPECIAL, "target", 80, "2025-09", direction="increase"),
        ),
        c(
            "4.5",
            "reduce the number of children in independent and non-maintained special schools from 214 in January 2023 to 150 in January "
            "2028, and reduce reliance on placements outside the borough;",
            says(INDEPENDENT, "target", 150, "2028-01", direction="reduce", baseline=214),
            says(INDEPENDENT, "actual", 214, "2023-01"),
            says(AWAY, "target", None, direction="reduce"),
        ),
        c(
            "4.6",
            "ensure that the average annual cost of an independent placement, £57,900 in 2022-23, is no higher than £60,000 in 2025-26;",
            says(COST, "target", 60000, "2025-26", "gbp", direction="at_most"),
            says(COST, "actual", 57900, "2022-23", "gbp"),
        ),
        c(
            "4.7",
            "review the plan of every young person over 18 by July 2024, and ensure that plans are ceased where they are no longer "
            "necessary; and",
            says(CEASED, "target", None, direction="increase", doubtful=True),
        ),
        c("4.8", "agree with the Integrated Care Board how the cost of joint placements is shared."),
        c(
            "5.",
            "Payment is conditional on the tests in annex B. The authority will write to the department by the end of the month after "
            "each test falls due.",
        ),
        c(
            "6.",
            "The authority will report on its progress three times a year. Its section 151 officer will confirm that the figures have "
            "been reconciled with the section 251 return and with the accounts.",
        ),
        c(
            "7.",
            "The department agrees to pay to the authority an additional £9.2 million of DSG before the end of the financial year "
            "2023-24. In subsequent years it will pay DSG in the sums below, subject to the conditions in annex B, to a total of "
            "£23.0 million.",
            says(PAYMENT, "target", 9.2, "2023-24", M),
            says(PAYMENT, "target", 23.0, "", M),
        ),
        table(
            "",
            "Financial year",
            (
                col(
                    "The department agrees to pay an additional £m of DSG",
                    measure=PAYMENT,
                    basis="target",
                    unit=M,
                    show=ONE,
                ),
                col("Conditions that must have been met"),
            ),
            row("2023-24", 9.2, "None", period="2023-24"),
            row("2024-25", 2.8, "A and G", period="2024-25"),
            row("2025-26", 2.8, "A to E and G", period="2025-26"),
            row("2026-27", 2.8, "A to G", period="2026-27"),
            row("2027-28", 2.8, "A to G", period="2027-28"),
            row("2028-29", 2.6, "A to G, and in-year balance", period="2028-29"),
        ),
        c(
            "8.",
            "The authority will contribute £10.1 million from its reserves between 2024-25 and 2028-29. With that sum and the payments in "
            "clause 7 the cumulative deficit will be eliminated by the end of 2028-29.",
            *maybe(DEFICIT, "target", None, "2028-29", direction="reach"),
            *maybe(DEFICIT, "target", None, "2028-29", direction="reduce"),
            *maybe(DEFICIT, "target", 0, "2028-29", unit=M),
        ),
        c(
            "9.",
            "The agreement may be reviewed at the request of either party if the high needs allocation differs by more than 2% from that "
            "assumed, or if there is a change in the law. It does not alter the authority’s duties to any child.",
        ),
        h2("Annex A: financial forecast"),
        p(
            "The DSG was overspent by £5.2 million in 2022-23 and the cumulative deficit at 31 March 2023 was £17.6 million. If no action "
            "were taken the deficit would reach £83.4 million by 31 March 2029.",
            says(IN_YEAR, "actual", 5.2, "2022-23", M),
            says(DEFICIT, "actual", 17.6, "2023-03-31", M),
            says(DEFICIT, "forecast", 83.4, "2029-03-31", M),
        ),
        table(
            "£ million; brackets show a surplus",
            "Financial year",
            (
                col("High needs block"),
                col("In-year deficit, unmitigated", measure=IN_YEAR, basis="forecast"),
                col("Savings from the plan", measure=SAVINGS, basis="target"),
                col("In-year deficit, mitigated", measure=IN_YEAR, basis="target"),
                col("Contribution of the authority"),
            ),
            row("2023-24", "38.9", 6.3, 0.2, 6.1, "0.0", period="2023-24"),
            row("2024-25", "40.3", 8.2, 3.2, 5.0, "1.5", period="2024-25"),
            row("2025-26", "41.5", 10.1, 6.7, 3.4, "2.0", period="2025-26"),
            row("2026-27", "42.7", 11.9, 10.2, 1.7, "2.0", period="2026-27"),
            row("2027-28", "44.0", 13.8, 13.6, 0.2, "2.3", period="2027-28"),
            row("2028-29", "45.3", 15.5, 16.4, -0.9, "2.3", period="2028-29"),
            unit=M,
            show=bracketed(ONE),
        ),
        n("The high needs block is assumed to grow by 3% a year from 2025-26."),
        h2("Annex B: conditions of payment"),
        table(
            "",
            ("", "Condition"),
            (col("Test"), col("To be met by"), col("Evidence")),
            row(
                ("A", "Timely assessment"),
                said(
                    "At least 60% of new plans issued within 20 weeks",
                    says(TIMELY, "target", 60, "2024-12-31", PC, direction="at_least"),
                ),
                "31 December 2024",
                "Monthly return",
            ),
            row(
                ("B", "Number of plans"),
                said(
                    "No more than 2,760 EHC plans maintained",
                    says(PLANS, "target", 2760, "2026-03-31", direction="at_most"),
                ),
                "31 March 2026",
                "Monthly return",
            ),
            row(
                ("C", "Independent placements"),
                said(
                    "No more than 190 children in independent and non-maintained special schools",
                    says(INDEPENDENT, "target", 190, "2026-03-31", direction="at_most"),
                ),
                "31 March 2026",
                "Placement list",
            ),
            row(
                ("D", "Resourced provision"),
                said("62 new places open", says(NEW_BASES, "target", 62, "2025-09-30", direction="increase")),
                "30 September 2025",
                "Funding agreements",
            ),
            row(
                ("E", "Special school places"),
                said(
                    "80 new places open at Ladywell School",
                    says(NEW_SPECIAL, "target", 80, "2025-09-30", direction="increase"),
                ),
                "30 September 2025",
                "Funding agreement",
            ),
            row(("F", "Annual reviews"), "85% completed within 12 months", "31 July 2026", "Audit of 120 files"),
            row(
                ("G", "Governance"),
                "SEND board chaired by the Chief Executive meets monthly",
                "30 June 2023",
                "Minutes",
            ),
        ),
        h2("Annex C: children and young people"),
        p(
            "In January 2023 the authority maintained 2,305 EHC plans, and on present trends there would be 3,630 in January 2028. The "
            "plan is for 2,870 at that date. Of the 611 requests decided in 2022, 24% were refused; 47% of new plans were issued within "
            "20 weeks, when the figure for England was 49%.",
            says(PLANS, "actual", 2305, "2023-01"),
            says(PLANS, "forecast", 3630, "2028-01"),
            says(PLANS, "target", 2870, "2028-01"),
            *maybe(REQUESTS, "actual", 611, "2022"),
            *maybe(ASSESSED, "actual", 611, "2022"),
            says(REFUSED, "actual", 24, "2022", PC),
            says(TIMELY, "actual", 47, "2022", PC),
        ),
        p(
            "The authority issued 331 new plans in 2022 and there were 38 appeals to the Tribunal. It intends that there should be no "
            "more than 30 appeals in 2026. In January 2023 22 children were in residential placements and 36 had packages of education "
            "otherwise than at school; the plan is for 14 and 25 respectively in January 2027.",
            says(NEW, "actual", 331, "2022"),
            says(APPEALS, "actual", 38, "2022"),
            says(APPEALS, "target", 30, "2026", direction="at_most"),
            says(RESIDENTIAL, "actual", 22, "2023-01"),
            says(EOTAS, "actual", 36, "2023-01"),
            says(RESIDENTIAL, "target", 14, "2027-01"),
            says(EOTAS, "target", 25, "2027-01"),
        ),
        table(
            "Placements under the plan",
            "Children and young people with a plan in",
            (
                col("January 2023 (actual)", period="2023-01", basis="actual"),
                col("January 2025", period="2025-01", basis="target"),
                col("January 2027", period="2027-01", basis="target"),
                col("January 2028", period="2028-01", basis="target"),
            ),
            row("Mainstream schools and academies", 853, 1010, 1175, 1240, measure=MAINSTREAM),
            row("Resourced provision", 61, 98, 170, 184, measure=BASES),
            row("Maintained special schools and academies", 598, 640, 672, 680, measure=SPECIAL),
            row("Independent and non-maintained special schools", 214, 205, 172, 150, measure=INDEPENDENT),
            row("Further education and sixth form colleges", 372, 360, 330, 310, measure=LATER),
            row("Alternative provision", 44, 40, 34, 30, measure=AP),
        ),
        p(
            "The authority has 96 schools and some 33,400 pupils, of whom 28% are eligible for free school meals. In 2023 9% of pupils "
            "with a plan reached the expected standard at the end of key stage 2."
        ),
        p(
            "Signed on 14 March 2024 by the Chief Executive and the Director of Children’s Services on behalf of the authority, and on "
            "behalf of the department by the Minister for Children, Families and Wellbeing."
        ),
    ),
    ("pdf-typst", "docx", "html"),
    PART,
    "agreement",
    "Brockmere",
)


# --- A Schools Forum paper: the block by line with numbers of children, plans month by month, bands of top-up, a budget, savings --------


def _months(measure, values, unit="count"):
    """Cells of April to November 2025, of a column for each month."""
    return tuple(
        said(count(v), says(measure, "actual", v, f"2025-{at:02d}", unit)) for at, v in enumerate(values, start=4)
    )


def _band(name, now, proposed, pupils):
    """A row of top-up: no cost of a placement in full, and a part only of the pupils, but a reader might note either."""
    return row(
        name,
        said(pounds(now), *maybe(COST, "actual", now, "", "2025-26", unit="gbp")),
        _either(COST, proposed, "", "2026-27", text=pounds(proposed), unit="gbp"),
        said("3.0%", *maybe(COST, "target", 3.0, "", "2026-27", unit=PC, form="change", direction="increase")),
        said(str(pupils), *maybe(MAINSTREAM, "actual", pupils, "", "2025-11")),
    )


STELLERTON = Document(
    "stellerton_forum_high_needs",
    "Stellerton Schools Forum, 8 January 2026, item 6: high needs block",
    (
        h1("High needs block: forecast 2025/26 and budget 2026/27"),
        p(
            "Stellerton Schools Forum, 8 January 2026. Agenda item 6. Report of the Assistant Director, Education and Inclusion."
        ),
        h2("1. Decisions required"),
        b("Note the forecast for 2025/26 at month 8."),
        b("Comment on the high needs budget for 2026/27."),
        b(
            "Agree to transfer 0.5% of the schools block (£0.78m) to high needs in 2026/27. Maintained schools and academies vote."
        ),
        h2("2. Background"),
        p(
            "2.1 The high needs block of the DSG pays for places and top-up funding for children and young people with special "
            "educational needs from birth to 25. Stellerton’s allocation for 2025/26 is £33.6m after recoupment. Stellerton receives "
            "£1,031 per head of population aged 2 to 18, where the average of its statistical neighbours is £1,112."
        ),
        p(
            "2.2 The Forum was told in June that the DSG ended 2024/25 with a cumulative deficit of £11.6m, after an in-year deficit of "
            "£4.3m. The deficit was £2.9m at 31 March 2022.",
            says(DEFICIT, "actual", 11.6, "2024-25", M),
            says(IN_YEAR, "actual", 4.3, "2024-25", M),
            says(DEFICIT, "actual", 2.9, "2022-03-31", M),
        ),
        p(
            "2.3 The number of EHCPs rose from 1,386 in January 2021 to 2,058 in January 2025, an increase of 48%. Nationally it rose by "
            "48.3% over the same time.",
            says(PLANS, "actual", 1386, "2021-01"),
            says(PLANS, "actual", 2058, "2025-01"),
            says(PLANS, "actual", 48, "", PC, form="change", direction="increase", doubtful=True),
            *maybe(PLANS, "actual", 48, "2025-01", "2025", unit=PC, form="change", direction="increase"),
        ),
        h2("3. Forecast for 2025/26"),
        p(
            "3.1 At month 8 the in-year deficit is forecast to be £5.9m in 2025/26, compared with the £4.8m that was planned when the "
            "budget was set. The cumulative deficit is forecast to be £17.5m at 31 March 2026.",
            says(IN_YEAR, "forecast", 5.9, "2025-26", M),
            says(IN_YEAR, "target", 4.8, "2025-26", M, doubtful=True),
            *maybe(IN_YEAR, "target", 4.8, "", unit=M),
            says(DEFICIT, "forecast", 17.5, "2026-03-31", M),
        ),
        table(
            "Table 1: high needs block at month 8, £000",
            "Budget line",
            (col("Budget 2025/26"), col("Forecast 2025/26"), col("Variance")),
            group("Places and top-up"),
            row("Special schools and academies", "14,210", "14,390", "180"),
            row("Resourced provision", "2,060", "2,010", "(50)"),
            row("Mainstream top-up, Stellerton schools", "6,480", "6,930", "450"),
            row("Top-up, schools of other councils", "1,350", "1,290", "(60)"),
            row("Independent and non-maintained special schools", "8,720", "9,300", "580"),
            row("Colleges and specialist post-16 institutions", "2,980", "2,940", "(40)"),
            group("Services"),
            row("Alternative provision and hospital tuition", "1,640", "1,710", "70"),
            row("Specialist teaching and sensory support", "960", "930", "(30)"),
            group("Total"),
            row("High needs spending", "38,400", "39,500", "1,100"),
            row("High needs grant", "33,600", "33,600", "0"),
            row(
                "In-year deficit",
                said("4,800", says(IN_YEAR, "target", 4800, "2025-26", K)),
                said("5,900", says(IN_YEAR, "forecast", 5900, "2025-26", K)),
                said("1,100", *_change(IN_YEAR, "forecast", 1100, "2025-26", "", unit=K, way="increase")),
            ),
        ),
        p(
            "3.2 Mainstream top-up. There were 871 pupils with an EHCP in mainstream schools in November 2025, compared with 794 in "
            "November 2024.",
            says(MAINSTREAM, "actual", 871, "2025-11"),
            says(MAINSTREAM, "actual", 794, "2024-11"),
        ),
        p(
            "3.3 Independent and non-maintained special schools. There were 148 children in these schools in November 2025, 31 of them in "
            "residential placements. The average cost of a placement is £62,800 in 2025/26; it was £58,600 in 2024/25.",
            says(INDEPENDENT, "actual", 148, "2025-11"),
            says(RESIDENTIAL, "actual", 31, "2025-11"),
            says(COST, "actual", 62800, "2025-26", "gbp"),
            says(COST, "actual", 58600, "2024-25", "gbp"),
        ),
        p(
            "3.4 The growth fund in the schools block will be underspent by £0.2m because Eastfield Primary opened one class and not two."
        ),
        h2("4. Demand"),
        table(
            "Table 2: EHCPs and requests in each month of 2025",
            "",
            (
                col("Apr"),
                col("May"),
                col("Jun"),
                col("Jul"),
                col("Aug"),
                col("Sep"),
                col("Oct"),
                col("Nov"),
            ),
            row("EHCPs at the end of the month", *_months(PLANS, (2109, 2124, 2151, 2163, 2121, 2138, 2166, 2189))),
            row("Requests for an assessment", *_months(REQUESTS, (41, 52, 58, 49, 11, 37, 55, 60))),
            row("New EHCPs issued", *_months(NEW, (29, 31, 34, 30, 22, 28, 36, 33))),
            row("Within 20 weeks (%)", *_months(TIMELY, (55, 52, 59, 61, 64, 57, 66, 68), PC)),
        ),
        p(
            "4.1 In 2024 we received 512 requests and refused 19% of them. The Forum asked whether there was a target to refuse more. "
            "There is not: each request is decided on the evidence.",
            says(REQUESTS, "actual", 512, "2024"),
            says(REFUSED, "actual", 19, "2024", PC),
        ),
        p(
            "4.2 If the present trend goes on there will be 2,480 EHCPs in January 2027 and 2,890 in January 2029. The recovery plan aims "
            "to have no more than 2,350 in January 2027 and 2,500 in January 2029.",
            says(PLANS, "forecast", 2480, "2027-01"),
            says(PLANS, "forecast", 2890, "2029-01"),
            says(PLANS, "target", 2350, "2027-01", direction="at_most"),
            says(PLANS, "target", 2500, "2029-01", direction="at_most"),
        ),
        p(
            "4.3 The number of pupils at SEN support in Stellerton schools was 4,870 in January 2025 (14.6% of pupils). Suspensions of "
            "pupils at SEN support fell by 6% in the autumn term."
        ),
        h2("5. Top-up bands from April 2026"),
        table(
            "Table 3: annual top-up per pupil in mainstream schools",
            "Band",
            (col("2025/26"), col("Proposed 2026/27"), col("Increase"), col("Pupils, November 2025")),
            _band("1", 1950, 2009, 212),
            _band("2", 4300, 4429, 334),
            _band("3", 7100, 7313, 241),
            _band("4", 10800, 11124, 84),
        ),
        p(
            "5.1 Bands for special schools will be put to the Forum in March, after the minimum funding guarantee is known."
        ),
        h2("6. Budget for 2026/27"),
        p(
            "6.1 The proposed budget has an in-year deficit of £5.1m in 2026/27. The cumulative deficit would be £22.6m at 31 March 2027, "
            "and £25.3m at 31 March 2027 without the savings in table 4.",
            says(IN_YEAR, "target", 5.1, "2026-27", M),
            says(DEFICIT, "target", 22.6, "2027-03-31", M),
            says(DEFICIT, "forecast", 25.3, "2027-03-31", M),
        ),
        p("6.2 The budget provides for the following changes in the year:"),
        b(
            "24 new places in resourced provision at Marlpit Academy and 12 at St Columba’s Primary, both from September 2026;",
            says(NEW_BASES, "target", 24, "2026-09", direction="increase"),
            says(NEW_BASES, "target", 12, "2026-09", direction="increase"),
        ),
        b(
            "30 additional places at Fairoak Special School from September 2026;",
            says(NEW_SPECIAL, "target", 30, "2026-09", direction="increase"),
        ),
        b(
            "a fall in the number of children in independent and non-maintained special schools, from 148 in November 2025 to 135 in "
            "March 2027;",
            says(INDEPENDENT, "target", 135, "2027-03", direction="reduce", baseline=148),
            says(INDEPENDENT, "actual", 148, "2025-11"),
        ),
        b(
            "an inflationary increase of 3% in all bands; and",
            *maybe(COST, "target", 3, "", "2026-27", unit=PC, form="change", direction="increase"),
        ),
        b(
            "a reduction in the number of young people placed in colleges outside Stellerton, for which no figure has been set.",
            says(AWAY, "target", None, direction="reduce", doubtful=True),
            says(LATER, "target", None, direction="reduce", doubtful=True),
        ),
        h2("7. Recovery plan"),
        table(
            "Table 4: savings, £000",
            ("Ref", "Workstream"),
            (
                col("2025/26", "Plan", period="2025-26", basis="target"),
                col("2025/26", "Forecast", period="2025-26", basis="forecast"),
                col("2026/27", "Plan", period="2026-27", basis="target"),
                col("2027/28", "Plan", period="2027-28", basis="target"),
            ),
            row(("R1", "Local places in place of independent schools"), 320, 180, 940, 1650, scope="R1"),
            row(("R2", "Support in mainstream schools before a plan"), 150, 160, 620, 1200, scope="R2"),
            row(("R3", "Fees and contracts"), 280, 295, 430, 510, scope="R3"),
            row(("R4", "Reviews of plans at phase transfer"), 200, 145, 710, 890, scope="R4"),
            row(("", "Total"), 950, 780, 2700, 4250),
            measure=SAVINGS,
            unit=K,
        ),
        p(
            "7.1 R1 is behind because the works at Fairoak began late. The Council’s aim remains in-year balance in 2030/31. We plan to "
            "cease 150 EHCPs in 2026, compared with 122 in 2025, as young people move into work or adult services.",
            says(IN_YEAR, "target", None, "2030-31", direction="reach"),
            says(CEASED, "target", 150, "2026"),
            says(CEASED, "actual", 122, "2025"),
        ),
        h2("8. Options considered"),
        table(
            "Table 5: options for the transfer from the schools block",
            "Option",
            (col("Sum"), col("Effect on a primary school of 210"), col("Comment")),
            row("A. No transfer", "£0", "None", "Increases the high needs deficit"),
            row("B. 0.5%", "£0.78m", "-£5,100", "Recommended; within the Forum’s powers"),
            row("C. 1.0%", "£1.56m", "-£10,300", "Rejected: needs the Secretary of State’s agreement"),
        ),
        p("8.1 Of 61 schools that replied to the consultation, 34 supported option B."),
    ),
    ("pdf-ruled", "docx", "html"),
    PART,
    "committee",
    "Stellerton",
)


# --- A Cabinet monitoring report: conditions of an agreement and their status, trajectory beside actual, savings, schemes, risks ----------

HATHERMOOR = Document(
    "hathermoor_cabinet_monitoring",
    "Hathermoor County Council Cabinet, 18 November 2025: safety valve and SEND programme, monitoring report for the half year",
    (
        h1("Safety valve and SEND programme: monitoring report, April to September 2025"),
        p(
            "Cabinet, 18 November 2025. Portfolio: Education and Skills. Report of the Executive Director for Children. Key decision: no. "
            "Wards affected: all."
        ),
        h2("Executive summary"),
        p(
            "1. This is the fifth half-yearly report on the agreement that the Council made with the Department for Education in March "
            "2023. It covers the six months to 30 September 2025."
        ),
        p(
            "2. The in-year deficit on the Dedicated Schools Grant for 2025-26 is now forecast to be £9.8 million. The agreement provides "
            "for an in-year deficit of £7.5 million in 2025-26. The forecast at quarter 1 was £8.9 million.",
            says(IN_YEAR, "forecast", 9.8, "2025-26", M),
            says(IN_YEAR, "target", 7.5, "2025-26", M),
            *maybe(IN_YEAR, "forecast", 8.9, "", "2025-26", unit=M),
        ),
        p(
            "3. The cumulative deficit, before the Department’s payments, is forecast to be £64.1 million at 31 March 2026; the agreed "
            "profile is £60.2 million. The Council still expects to be in in-year balance in 2028-29, as the agreement requires.",
            says(DEFICIT, "forecast", 64.1, "2026-03-31", M),
            says(DEFICIT, "target", 60.2, "2026-03-31", M, doubtful=True),
            *maybe(DEFICIT, "target", 60.2, "", unit=M),
            says(IN_YEAR, "target", None, "2028-29", direction="reach"),
        ),
        p(
            "4. The Department has paid £26.0 million so far. It agreed to pay a total of £44.0 million. The payment of £3.0 million due in "
            "2025-26 has been deferred until the February report has been considered.",
            *maybe(PAYMENT, "actual", 26.0, "", "2025-09", "2025-26", unit=M),
            says(PAYMENT, "target", 44.0, "", M),
            says(PAYMENT, "target", 3.0, "2025-26", M),
        ),
        h2("Conditions of the agreement"),
        table(
            "Table 1: status of the conditions at 30 September 2025",
            ("Condition", "Subject"),
            (col("Status"), col("Previous status"), col("Commentary")),
            row(
                ("3.1", "Early support and the graduated approach"),
                "Green",
                "Green",
                "All 214 schools have a link adviser. 1,130 staff have been trained since April.",
            ),
            row(
                ("3.2", "Growth in EHC plans"),
                "Red",
                "Amber",
                said(
                    "4,812 plans at 30 September 2025; the trajectory was 4,620.",
                    says(PLANS, "actual", 4812, "2025-09-30"),
                    *maybe(PLANS, "target", 4620, "", "2025-09-30"),
                ),
            ),
            row(
                ("3.3", "Places in the Council’s own provision"),
                "Amber",
                "Amber",
                said(
                    "96 places in resourced provision opened in September 2025. The new Hagg Lane special school, with 130 places, will "
                    "open in September 2027 and not 2026.",
                    says(NEW_BASES, "actual", 96, "2025-09", direction="increase"),
                    says(NEW_SPECIAL, "target", 130, "2027-09", direction="increase"),
                    *maybe(NEW_SPECIAL, "target", 130, "2026-09", "", direction="increase"),
                ),
            ),
            row(
                ("3.4", "Independent placements"),
                "Amber",
                "Red",
                said(
                    "388 children at 30 September 2025, compared with 402 at 31 March 2025.",
                    says(INDEPENDENT, "actual", 388, "2025-09-30"),
                    says(INDEPENDENT, "actual", 402, "2025-03-31"),
                ),
            ),
            row(
                ("3.5", "Preparation for adulthood"),
                "Green",
                "Green",
                said(
                    "61 supported internships. 214 plans were ceased in the half year.",
                    *maybe(CEASED, "actual", 214, "", "2025-26", "2025", "2025-09", "2025-09-30"),
                ),
            ),
            row(
                ("3.6", "Governance"),
                "Green",
                "Green",
                "Programme board met six times. Internal audit: substantial assurance.",
            ),
        ),
        h2("Demand"),
        p(
            "5. The Council received 1,206 requests for an EHC needs assessment in the academic year 2024/25 (1,118 in 2023/24). It "
            "refused 27% of them, and issued 702 new plans in 2024/25.",
            says(REQUESTS, "actual", 1206, "2024/25"),
            says(REQUESTS, "actual", 1118, "2023/24"),
            says(REFUSED, "actual", 27, "2024/25", PC),
            says(NEW, "actual", 702, "2024/25"),
        ),
        p(
            "6. In September 2025 58% of new plans were issued within 20 weeks. The Council’s target is 70% by March 2026 and 80% by March "
            "2027. The latest figure for England is 46%, and for the region 51%.",
            says(TIMELY, "actual", 58, "2025-09", PC),
            says(TIMELY, "target", 70, "2026-03", PC),
            says(TIMELY, "target", 80, "2027-03", PC),
        ),
        p(
            "7. The revised forecast is that there will be 5,060 plans at 31 March 2026. The agreement’s trajectory is 4,700 at that date and "
            "4,780 at 31 March 2027.",
            says(PLANS, "forecast", 5060, "2026-03-31"),
            says(PLANS, "target", 4700, "2026-03-31"),
            says(PLANS, "target", 4780, "2027-03-31"),
        ),
        table(
            "Table 2: measures, trajectory and actual",
            "Measure",
            (
                col("31 March 2025", "Trajectory", period="2025-03-31", basis="target"),
                col("31 March 2025", "Actual", period="2025-03-31", basis="actual"),
                col("30 September 2025", "Trajectory", period="2025-09-30", basis="target"),
                col("30 September 2025", "Actual", period="2025-09-30", basis="actual"),
                col("31 March 2026", "Trajectory", period="2026-03-31", basis="target"),
            ),
            row("EHC plans", 4540, 4655, 4620, 4812, 4700, measure=PLANS),
            row("In mainstream schools, %", 38.0, 37.6, 38.5, 37.9, 39.0, measure=MAINSTREAM, unit=PC, show=ONE),
            row("In resourced provision", 190, 172, 260, 251, 270, measure=BASES),
            row("In Council special schools", 1105, 1112, 1130, 1138, 1130, measure=SPECIAL),
            row("In independent and non-maintained special schools", 385, 402, 370, 388, 350, measure=INDEPENDENT),
            row("Placed outside the county", 240, 251, 228, 247, 215, measure=AWAY),
            row("Annual reviews on time, %", "70", "64", "75", "69", "80"),
        ),
        p(
            "8. If nothing more were done there would be 455 children in independent and non-maintained special schools at 31 March 2028. "
            "The agreement provides for no more than 280 at that date, and officers believe that 310 can be reached.",
            says(INDEPENDENT, "forecast", 455, "2028-03-31"),
            says(INDEPENDENT, "target", 280, "2028-03-31", direction="at_most"),
            *maybe(INDEPENDENT, "forecast", 310, "2028-03-31", ""),
            *maybe(INDEPENDENT, "target", 310, "2028-03-31", ""),
        ),
        p(
            "9. An independent placement cost £68,200 on average in 2024-25. A new framework agreement limits the average to £69,500 in "
            "2026-27.",
            says(COST, "actual", 68200, "2024-25", "gbp"),
            says(COST, "target", 69500, "2026-27", "gbp", direction="at_most"),
        ),
        h2("Money"),
        table(
            "Table 3: Dedicated Schools Grant, £ million",
            "",
            (
                col("2024-25 outturn", period="2024-25", basis="actual"),
                col("2025-26 agreement", period="2025-26", basis="target"),
                col("2025-26 forecast", period="2025-26", basis="forecast"),
                col("2026-27 agreement", period="2026-27", basis="target"),
            ),
            row("High needs grant", "71.8", "74.0", "74.3", "76.2"),
            row("High needs spending", "83.6", "82.1", "84.4", "81.3"),
            row("Other blocks (under) / overspend", "(0.4)", "(0.6)", "(0.3)", "(0.6)"),
            row("In-year deficit", 11.4, 7.5, 9.8, 4.5, measure=IN_YEAR),
            row("Cumulative deficit before the Department’s payments", 54.3, 60.2, 64.1, 64.7, measure=DEFICIT),
            unit=M,
            show=ONE,
        ),
        n("The agreement’s profile began from a lower deficit at 31 March 2025 than was in fact the case."),
        table(
            "Table 4: savings in 2025-26, £000",
            "Project",
            (
                col("Target for the year"),
                col("Delivered to 30 September"),
                col("Forecast for the year"),
                col("Rating"),
            ),
            *(
                row(
                    name,
                    said(count(target), says(SAVINGS, "target", target, "2025-26", K, scope=scope)),
                    said(
                        count(done), *maybe(SAVINGS, "actual", done, "", "2025-26", "2025-09-30", unit=K, scope=scope)
                    ),
                    said(count(now), says(SAVINGS, "forecast", now, "2025-26", K, scope=scope)),
                    rating,
                )
                for name, scope, target, done, now, rating in (
                    ("Resourced provision", "Resourced provision", 1350, 480, 1290, "Amber"),
                    ("Return to local schools", "Return", 1600, 390, 940, "Red"),
                    ("Framework for independent schools", "Framework", 820, 430, 870, "Green"),
                    ("Post-16 pathways", "Post-16", 640, 350, 660, "Green"),
                    ("All projects", "", 4410, 1650, 3760, "Amber"),
                )
            ),
        ),
        p(
            "10. The shortfall is forecast to be £0.65 million. The following steps have been taken to make it good:",
            *maybe(SAVINGS, "forecast", 0.65, "", "2025-26", unit=M),
            *maybe(SAVINGS, "forecast", 0.65, "", "2025-26", unit=M, form="change", direction="reduce"),
        ),
        b(
            "40 more places in resourced provision will open in April 2026, funded from the high needs capital grant;",
            says(NEW_BASES, "target", 40, "2026-04", direction="increase"),
        ),
        b(
            "72 children whose placements are outside the county have been offered a review, and we aim to have no more than 200 "
            "children placed outside the county by September 2026;",
            says(AWAY, "target", 200, "2026-09", direction="at_most"),
            *maybe(AWAY, "actual", 72, ""),
        ),
        b(
            "packages of education otherwise than at school, of which there were 118 in September 2025, are to be reduced to 90 by July "
            "2026; and",
            says(EOTAS, "actual", 118, "2025-09"),
            says(EOTAS, "target", 90, "2026-07", direction="reduce", baseline=118),
        ),
        b(
            "the Council will increase its own contribution by £0.5 million, taken from the business rates reserve.",
        ),
        h2("Capital schemes"),
        table(
            "Table 5",
            "Scheme",
            (col("Budget, £m"), col("Spent, £m"), col("Completion in the agreement"), col("Completion now expected")),
            row("Hagg Lane special school", "18.4", "2.1", "August 2026", "July 2027"),
            row("Six resourced provisions, phase 1", "3.9", "3.6", "August 2025", "Complete"),
            row("Four resourced provisions, phase 2", "2.7", "0.4", "August 2026", "March 2026"),
            row("Bents Moor Academy hygiene room", "0.2", "0.2", "January 2025", "Complete"),
        ),
        h2("Appeals and complaints"),
        p(
            "11. There were 156 appeals to the Tribunal in 2024/25, compared with 131 in 2023/24. The Local Government and Social Care "
            "Ombudsman upheld nine complaints and the Council paid £14,300 in redress.",
            says(APPEALS, "actual", 156, "2024/25"),
            says(APPEALS, "actual", 131, "2023/24"),
        ),
        h2("Recommendations"),
        c("(a)", "That Cabinet note the forecast and the status of the conditions."),
        c(
            "(b)",
            "That Cabinet agree that growth in the number of plans should be held to 4% in 2026-27, and ask for a report in February.",
            says(PLANS, "target", 4, "2026-27", PC, form="change", direction="at_most"),
        ),
    ),
    ("docx", "pdf-zebra", "html"),
    PART,
    "monitoring",
    "Hathermoor",
)


# --- A sufficiency strategy: need by type, schools and their numbers, gaps by area, schemes, priorities each with its commitments ------


def _held(value, *periods, new=(NEW_SPECIAL, NEW_BASES), all_of=(SPECIAL, BASES)):
    """A cell of places in all or of places short: neither new places nor pupils, yet a reader might note it as either."""
    return said(
        str(value),
        *(
            label
            for m in (*new, *all_of)
            for basis in ("actual", "forecast", "target")
            for label in maybe(m, basis, value, "", *periods)
        ),
    )


def _short(text, period):
    """Doubtful labels of a shortfall or surplus of places."""
    value = int(text.lstrip("+-"))
    return tuple(
        label
        for m in (NEW_SPECIAL, NEW_BASES, SPECIAL, BASES)
        for v in ((value, -value) if text.startswith("-") else (value,))
        for label in maybe(m, "forecast", v, "", period)
    )


LANGMERE = Document(
    "langmere_sufficiency_strategy",
    "Langmere Council: SEND sufficiency strategy 2026 to 2031",
    (
        h1("SEND sufficiency strategy 2026 to 2031"),
        p("The right school, near to home. Agreed by the Children’s Committee on 20 January 2026."),
        h2("Foreword"),
        p(
            "Too many of our children travel too far to school. Since 2020 we have opened two special schools, and this strategy sets out "
            "what comes next. It was written after 24 meetings with parents, schools and young people, and 418 replies to a survey."
        ),
        h2("1. Our area"),
        p(
            "Langmere is a coastal unitary authority of 187,000 people. There are 64 schools with 26,900 pupils, of whom 15.1% receive SEN "
            "support, compared with 14.2% in England. Pupil numbers in primary schools will fall by about 9% by 2030."
        ),
        p(
            "In January 2025 we maintained 1,742 EHC plans, an increase of 104 in a year. We forecast that, if nothing changes, there will be "
            "2,250 plans in January 2030. With the actions of this strategy we plan for 2,020 plans in January 2030.",
            says(PLANS, "actual", 1742, "2025-01"),
            *_change(PLANS, "actual", 104, "", "2025-01", "2024", way="increase"),
            says(PLANS, "forecast", 2250, "2030-01"),
            says(PLANS, "target", 2020, "2030-01"),
        ),
        table(
            "Figure 1: plans by primary need, January 2025",
            "Primary need",
            (col("Share of plans"), col("Change since 2021, percentage points")),
            row("Autistic spectrum disorder", "34%", "+6"),
            row("Social, emotional and mental health", "22%", "+3"),
            row("Speech, language and communication", "19%", "-1"),
            row("Moderate learning difficulty", "9%", "-5"),
            row("Severe or profound learning difficulty", "8%", "-2"),
            row("Physical, sensory and other", "8%", "-1"),
        ),
        h2("2. Where children go to school now"),
        table(
            "Figure 2: children and young people with a plan by type of setting",
            "Setting",
            (
                col("January 2023", period="2023-01", basis="actual"),
                col("January 2025", period="2025-01", basis="actual"),
                col("January 2025, % of plans"),
            ),
            *(
                row(name, before, now, said(share, says(m, "actual", share.rstrip("%"), "2025-01", PC)), measure=m)
                for name, m, before, now, share in (
                    ("Mainstream school", MAINSTREAM, 584, 662, "38.0%"),
                    ("Resourced provision", BASES, 46, 58, "3.3%"),
                    ("Langmere special school", SPECIAL, 452, 487, "28.0%"),
                    ("Independent or non-maintained special school", INDEPENDENT, 109, 136, "7.8%"),
                    ("Sixth form or further education college", LATER, 266, 297, "17.0%"),
                    ("Education otherwise than at school", EOTAS, 25, 39, "2.2%"),
                )
            ),
            row("Early years, not in school or other", "51", "63", "3.6%"),
        ),
        p(
            "In January 2025 94 children attended a school outside Langmere, 61 of them in the neighbouring county, and 17 lived at a "
            "residential school. A day place in an independent special school cost an average of £58,300 in 2024-25, and a place in one of "
            "our special schools £24,100.",
            says(AWAY, "actual", 94, "2025-01"),
            *maybe(AWAY, "actual", 61, "2025-01"),
            says(RESIDENTIAL, "actual", 17, "2025-01"),
            says(COST, "actual", 58300, "2024-25", "gbp", scope="independent"),
            says(COST, "actual", 24100, "2024-25", "gbp", scope="special"),
        ),
        table(
            "Figure 3: our special schools",
            ("School", "For"),
            (
                col("Places, 2025/26"),
                col("Pupils, October 2025", measure=SPECIAL, basis="actual", period="2025-10"),
                col("Ofsted"),
                col("Lowest price per place"),
            ),
            row(
                ("Saltgrass", "Severe and profound, 3 to 19"),
                _held(140, "2025/26"),
                143,
                "Outstanding",
                "£17,900",
                scope="Saltgrass",
            ),
            row(("Beaconsway", "Autism, 5 to 16"), _held(168, "2025/26"), 170, "Good", "£15,200", scope="Beaconsway"),
            row(
                ("Harbour View", "SEMH, 9 to 16"),
                _held(72, "2025/26"),
                66,
                "Requires improvement",
                "£19,400",
                scope="Harbour View",
            ),
            row(
                ("Langmere Park", "Moderate, 7 to 16"),
                _held(124, "2025/26"),
                121,
                "Good",
                "£11,700",
                scope="Langmere Park",
            ),
        ),
        n(
            "Lowest price: the top-up of the lowest band and the place funding of £10,000, less what the sixth form receives."
        ),
        h2("3. How many places we need"),
        p(
            "We compare the places that we have with the number of children whom we expect to need one. The gap is widest for autistic "
            "children of secondary age in the north of the town."
        ),
        table(
            "Figure 4: specialist places short (-) or spare, if nothing is built",
            "Area and phase",
            (col("2026/27"), col("2028/29"), col("2030/31")),
            *(
                row(
                    name,
                    *(
                        said(text, *_short(text, period))
                        for text, period in zip(texts, ("2026/27", "2028/29", "2030/31"), strict=True)
                    ),
                )
                for name, texts in (
                    ("North, primary", ("-8", "-14", "-15")),
                    ("North, secondary", ("-19", "-38", "-52")),
                    ("South, primary", ("+4", "+2", "+6")),
                    ("South, secondary", ("-11", "-22", "-27")),
                    ("Langmere", ("-34", "-72", "-88")),
                )
            ),
        ),
        h2("4. What we will build"),
        p(
            "Over the life of this strategy we will create 196 new places: 88 in special schools and 108 in resourced provision. All "
            "will be open by September 2030.",
            *maybe(NEW_SPECIAL, "target", 196, "", "2030-09", direction="increase"),
            *maybe(NEW_BASES, "target", 196, "", "2030-09", direction="increase"),
            says(NEW_SPECIAL, "target", 88, "2030-09", direction="increase"),
            says(NEW_BASES, "target", 108, "2030-09", direction="increase"),
        ),
        table(
            "Figure 5: schemes",
            ("Site", "Kind of place"),
            (
                col("September 2026", period="2026-09"),
                col("September 2027", period="2027-09"),
                col("September 2028", period="2028-09"),
                col("September 2030", period="2030-09"),
                col("Cost"),
            ),
            row(
                ("Northfield Academy", "Resourced provision, autism"),
                12,
                18,
                None,
                None,
                "£1.6m",
                measure=NEW_BASES,
                scope="Northfield",
            ),
            row(
                ("Cliff Lane Primary", "Resourced provision, language"),
                16,
                None,
                None,
                None,
                "£0.5m",
                measure=NEW_BASES,
                scope="Cliff Lane",
            ),
            row(
                ("St Mark’s High", "Resourced provision, SEMH"),
                None,
                None,
                30,
                None,
                "£1.9m",
                measure=NEW_BASES,
                scope="St Mark’s",
            ),
            row(
                ("Two schools to be chosen", "Resourced provision"),
                None,
                None,
                None,
                32,
                "£2.2m",
                measure=NEW_BASES,
                scope="chosen",
            ),
            row(
                ("Beaconsway, north site", "Special school"),
                None,
                None,
                64,
                None,
                "£8.8m",
                measure=NEW_SPECIAL,
                scope="Beaconsway",
            ),
            row(
                ("Saltgrass sixth form", "Special school"),
                None,
                24,
                None,
                None,
                "£2.4m",
                measure=NEW_SPECIAL,
                scope="Saltgrass",
            ),
            basis="target",
            direction="increase",
        ),
        n("Numbers are new places in the month shown."),
        h2("5. Priorities"),
        h3("Priority 1: mainstream first, with the right help"),
        b(
            "Half of all children with a plan will be in mainstream schools or resourced provision by January 2031.",
            *maybe(MAINSTREAM, "target", 50, "2031-01", unit=PC),
            *maybe(BASES, "target", 50, "2031-01", unit=PC),
        ),
        b(
            "The share in mainstream schools alone, 38.0% in January 2025, will rise to 42% by January 2029.",
            says(MAINSTREAM, "actual", 38.0, "2025-01", PC),
            says(MAINSTREAM, "target", 42, "2029-01", PC, direction="increase", baseline=38.0),
        ),
        b(
            "Every school will have a trained lead for autism by July 2027, and 40 will hold the inclusion quality mark."
        ),
        h3("Priority 2: local special school places for those who need them"),
        b(
            "We will have 560 pupils in our own special schools in January 2031.",
            says(SPECIAL, "target", 560, "2031-01"),
        ),
        b("Harbour View will be judged good at its next inspection."),
        h3("Priority 3: less use of distant and independent schools"),
        b(
            "We will reduce the number of children in independent and non-maintained special schools to 115 by January 2028 and 90 by "
            "January 2031.",
            says(INDEPENDENT, "target", 115, "2028-01", direction="reduce"),
            says(INDEPENDENT, "target", 90, "2031-01", direction="reduce"),
        ),
        b(
            "No more than 60 children will attend a school outside Langmere by January 2031, and no more than 10 will be at a "
            "residential school.",
            says(AWAY, "target", 60, "2031-01", direction="at_most"),
            says(RESIDENTIAL, "target", 10, "2031-01", direction="at_most"),
        ),
        b(
            "Without this strategy there would be 190 children in independent and non-maintained special schools in January 2031.",
            says(INDEPENDENT, "forecast", 190, "2031-01"),
        ),
        h3("Priority 4: alternative provision and education out of school"),
        b(
            "The Anchor Centre will open 20 new places in alternative provision in September 2027, for pupils aged 11 to 14.",
            says(NEW_AP, "target", 20, "2027-09", direction="increase"),
        ),
        b(
            "We will reduce packages of education otherwise than at school from 39 to 25 by January 2028.",
            says(EOTAS, "target", 25, "2028-01", direction="reduce", baseline=39),
            *maybe(EOTAS, "actual", 39, "", "2025-01"),
        ),
        h3("Priority 5: preparing for adulthood"),
        b(
            "More young people will study at Langmere College: it had 188 students with a plan in October 2025, and we plan for 230 in "
            "October 2029.",
            says(LATER, "actual", 188, "2025-10", scope="college"),
            says(LATER, "target", 230, "2029-10", scope="college"),
        ),
        b("Supported internships will double, from 16 to 32."),
        h2("6. Money"),
        p(
            "The capital programme of £17.4m is met from the high needs provision capital allocation (£12.9m), contributions of developers "
            "(£1.8m) and borrowing (£2.7m). When all schemes are open they are planned to save the high needs block £2.6m in 2030-31. The "
            "DSG deficit stood at £8.9m on 31 March 2025.",
            says(SAVINGS, "target", 2.6, "2030-31", M),
            says(DEFICIT, "actual", 8.9, "2025-03-31", M),
        ),
        h2("7. How we will know"),
        table(
            "Figure 6: measures of success",
            "Measure",
            (
                col("Now", "When"),
                col("Now", "Figure"),
                col("Target", "January 2028", period="2028-01", basis="target"),
                col("Target", "January 2031", period="2031-01", basis="target"),
            ),
            row(
                "Children in resourced provision",
                "January 2025",
                said("58", says(BASES, "actual", 58, "2025-01")),
                100,
                160,
                measure=BASES,
            ),
            row(
                "Children in independent and non-maintained special schools",
                "January 2025",
                said("136", says(INDEPENDENT, "actual", 136, "2025-01")),
                115,
                90,
                measure=INDEPENDENT,
            ),
            row(
                "Children who attend a school outside Langmere",
                "January 2025",
                said("94", says(AWAY, "actual", 94, "2025-01")),
                78,
                60,
                measure=AWAY,
            ),
            row("Children with a journey of over 45 minutes", "October 2025", "131", "100", "70"),
            row("Parents content with the choice of school, %", "May 2025", "43", "55", "70"),
        ),
        p("The SEND Partnership Board will review this strategy each January. A full revision is due in 2029."),
    ),
    ("pdf-weasy", "docx", "html"),
    PART,
    "strategy",
    "Langmere",
)


# --- A scorecard as a workbook: a sheet of notes and headlines, demand, placements, money, workforce and schools -------------------------


def _this_quarter(measure, value, unit="count"):
    """A figure of July to September 2026, whose period no year, month or day names."""
    return said(
        f"{value}%" if unit == PC else count(value),
        *maybe(measure, "actual", value, "", "2026-27", "2026", "2026-09", "2026-09-30", "2026/27", unit=unit),
    )


PENWICK = Document(
    "penwick_scorecard_workbook",
    "Penwick Council: SEND scorecard, quarter 2 of 2026-27",
    (
        h1("Summary"),
        p(
            "SEND scorecard, July to September 2026. For the SEND Partnership Board, 22 October 2026. Owner: Performance and Insight."
        ),
        p(
            "Penwick maintained 2,704 EHC plans at 30 September 2026. The local reform plan expects that without change there would be "
            "3,150 plans in March 2029; its target is 2,800 in March 2029.",
            says(PLANS, "actual", 2704, "2026-09-30"),
            says(PLANS, "forecast", 3150, "2029-03"),
            says(PLANS, "target", 2800, "2029-03"),
        ),
        p(
            "In September 2026 72% of new plans were issued within 20 weeks, above the target of 70% for March 2027. In September 2025 it was "
            "54%.",
            says(TIMELY, "actual", 72, "2026-09", PC),
            says(TIMELY, "target", 70, "2027-03", PC),
            says(TIMELY, "actual", 54, "2025-09", PC),
        ),
        p(
            "There were 171 children in independent and non-maintained special schools at 30 September 2026. If nothing changed there would "
            "be 205 in March 2029; we aim for no more than 130.",
            says(INDEPENDENT, "actual", 171, "2026-09-30"),
            says(INDEPENDENT, "forecast", 205, "2029-03"),
            says(INDEPENDENT, "target", 130, "2029-03", direction="at_most"),
        ),
        p(
            "The DSG deficit is forecast to be £27.4m at 31 March 2027. It was £21.8m at 31 March 2026.",
            says(DEFICIT, "forecast", 27.4, "2027-03-31", M),
            says(DEFICIT, "actual", 21.8, "2026-03-31", M),
        ),
        table(
            "How to read the colours",
            "Colour",
            (col("Meaning"), col("Number of measures")),
            row("Green", "At or better than target", "8"),
            row("Amber", "Within 10% of target", "7"),
            row("Red", "More than 10% from target", "4"),
        ),
        h1("Demand"),
        table(
            "Requests, assessments and plans (financial years)",
            ("No.", "Measure"),
            (
                col("2024-25", period="2024-25", basis="actual"),
                col("2025-26", period="2025-26", basis="actual"),
                col("2026-27 Q1"),
                col("2026-27 Q2"),
                col("2026-27 target", period="2026-27", basis="target"),
                col("2027-28 target", period="2027-28", basis="target"),
                col("RAG"),
            ),
            *(
                row(
                    (no, name),
                    *before,
                    *(_this_quarter(m, v, unit) for v in quarters),
                    *targets,
                    rag,
                    measure=m,
                    unit=unit,
                    show=show,
                )
                for no, name, m, unit, show, before, quarters, targets, rag in (
                    (
                        "D1",
                        "Requests for an EHC needs assessment",
                        REQUESTS,
                        "count",
                        count,
                        (598, 641),
                        (182, 119),
                        (610, 580),
                        "Amber",
                    ),
                    ("D2", "Requests refused", REFUSED, PC, percent, (22, 24), (23, 26), (25, 25), "Green"),
                    ("D3", "New EHC plans", NEW, "count", count, (402, 433), (98, 107), (400, 380), "Amber"),
                    ("D4", "New EHC plans within 20 weeks", TIMELY, PC, percent, (41, 52), (63, 69), (70, 80), "Amber"),
                    ("D5", "EHC plans ceased", CEASED, "count", count, (181, 206), (39, 88), (230, 240), "Green"),
                    ("D6", "Appeals registered", APPEALS, "count", count, (77, 92), (21, 26), (80, 70), "Red"),
                )
            ),
            row(("D7", "Annual reviews on time"), "58%", "66%", "68%", "71%", "80%", "90%", "Amber"),
        ),
        p(
            "D1. Two thirds of requests came from schools. We now expect 625 requests in 2026-27.",
            says(REQUESTS, "forecast", 625, "2026-27"),
        ),
        p(
            "D6. We expect 95 appeals in 2026-27. The aim of 70 in 2027-28 depends on earlier mediation.",
            says(APPEALS, "forecast", 95, "2026-27"),
            says(APPEALS, "target", 70, "2027-28"),
        ),
        p(
            "D5. In 2024-25 181 plans were ceased. A backlog of reviews of young people over 19 has been cleared.",
            says(CEASED, "actual", 181, "2024-25"),
        ),
        table(
            "EHC plans maintained at the end of the month",
            "Month",
            (
                col("2025", "Actual", basis="actual"),
                col("2026", "Actual", basis="actual"),
                col("2026", "Trajectory", basis="target"),
            ),
            *(
                row(
                    month,
                    said(count(x), says(PLANS, "actual", x, f"2025-{at:02d}")),
                    said(count(y), says(PLANS, "actual", y, f"2026-{at:02d}")),
                    said(count(z), says(PLANS, "target", z, f"2026-{at:02d}")),
                )
                for at, month, x, y, z in (
                    (4, "April", 2471, 2641, 2630),
                    (5, "May", 2490, 2659, 2645),
                    (6, "June", 2514, 2683, 2660),
                    (7, "July", 2528, 2702, 2675),
                    (8, "August", 2489, 2668, 2640),
                    (9, "September", 2521, 2704, 2655),
                )
            ),
        ),
        h1("Placements"),
        table(
            "Children and young people with a plan, by placement",
            ("No.", "Placement"),
            (
                col("31 March 2026", period="2026-03-31", basis="actual"),
                col("30 June 2026", period="2026-06-30", basis="actual"),
                col("30 September 2026", period="2026-09-30", basis="actual"),
                col("Target, 31 March 2027", period="2027-03-31", basis="target"),
                col("RAG"),
            ),
            row(("P1", "Mainstream schools"), 1012, 1026, 1047, 1060, "Green", measure=MAINSTREAM),
            row(("P2", "Resourced provision and units"), 104, 104, 138, 140, "Green", measure=BASES),
            row(("P3", "State-funded special schools"), 726, 728, 741, 740, "Green", measure=SPECIAL),
            row(
                ("P4", "Independent and non-maintained special schools"),
                180,
                178,
                171,
                160,
                "Amber",
                measure=INDEPENDENT,
            ),
            row(("P5", "Post-16 colleges"), 408, 411, 392, 400, "Green", measure=LATER),
            row(("P6", "Alternative provision"), 37, 41, 33, 30, "Amber", measure=AP),
            row(("P7", "Education otherwise than at school"), 58, 63, 61, 45, "Red", measure=EOTAS),
            row(("P8", "Outside Penwick (any type)"), 214, 212, 203, 195, "Amber", measure=AWAY),
            row(("P9", "Residential (any type)"), 24, 23, 21, 20, "Green", measure=RESIDENTIAL),
        ),
        p(
            "P2. The 36 new places in resourced provision that were planned for September 2026 are open. Another 48 are to open by September "
            "2027.",
            says(NEW_BASES, "target", 36, "2026-09", direction="increase", doubtful=True),
            *maybe(NEW_BASES, "actual", 36, "2026-09", "", direction="increase"),
            says(NEW_BASES, "target", 48, "2027-09", direction="increase"),
        ),
        p(
            "P3. Greenbank Special School will open 40 additional places in January 2028.",
            says(NEW_SPECIAL, "target", 40, "2028-01", direction="increase"),
        ),
        p(
            "P1. The share of children with a plan who are in mainstream schools was 38.4% in March 2026. We aim for 42% in March 2029.",
            says(MAINSTREAM, "actual", 38.4, "2026-03", PC),
            says(MAINSTREAM, "target", 42, "2029-03", PC),
        ),
        p("P7. We will reduce the use of tuition at home.", says(EOTAS, "target", None, direction="reduce")),
        h1("Money"),
        table(
            "DSG and cost of placements",
            ("No.", "Measure"),
            (
                col("2025-26 outturn", period="2025-26", basis="actual"),
                col("2026-27 budget", period="2026-27", basis="target"),
                col("2026-27 forecast, September", period="2026-27", basis="forecast"),
                col("2027-28 plan", period="2027-28", basis="target"),
            ),
            row(("M1", "In-year deficit (£m)"), 6.1, 5.0, 5.6, 3.9, measure=IN_YEAR, unit=M, show=ONE),
            row(
                ("M2", "Cumulative deficit at year end (£m)"), 21.8, 26.8, 27.4, 30.7, measure=DEFICIT, unit=M, show=ONE
            ),
            row(("M3", "Savings (£m)"), 0.9, 2.2, 1.8, 3.5, measure=SAVINGS, unit=M, show=ONE),
            row(
                ("M4", "Average cost of an independent placement (£)"),
                61450,
                62000,
                62900,
                62500,
                measure=COST,
                unit="gbp",
                show=pounds,
            ),
            row(("M5", "SEND transport, cost per pupil"), "£7,910", "£7,800", "£8,240", "£7,900"),
        ),
        p(
            "M1. The overspend of £0.6m against budget is on independent placements (£0.4m) and top-up. In-year balance is planned for "
            "2030-31.",
            *_change(IN_YEAR, "forecast", 0.6, "", "2026-27", unit=M, way="increase"),
            says(IN_YEAR, "target", None, "2030-31", direction="reach"),
        ),
        h1("Workforce and schools"),
        table(
            "Staff at 30 September 2026",
            "Team",
            (col("Posts"), col("Filled"), col("Vacancy rate"), col("Target"), col("Caseload per officer")),
            row("SEND casework", "34", "31", "9%", "8%", "87"),
            row("Educational psychology", "17", "12", "29%", "15%", "-"),
            row("Specialist teaching", "22", "21", "5%", "8%", "41"),
        ),
        table(
            "Schools and health",
            "Measure",
            (col("2024/25"), col("2025/26"), col("Target 2026/27"), col("England")),
            row("Absence, pupils with a plan", "14.2%", "13.6%", "12.5%", "13.0%"),
            row("Permanent exclusions, pupils with SEN", "19", "15", "12", "-"),
            row("Progress 8, pupils with a plan", "-1.21", "-1.14", "-1.05", "-1.13"),
            row("Seen by speech therapists within 18 weeks", "61%", "74%", "92%", "-"),
        ),
        p("The waiting list for autism assessment was 1,140 children at the end of September 2026 (1,212 in June)."),
    ),
    ("xlsx", "pdf-zebra", "html"),
    PART,
    "kpi",
    "Penwick",
)


# --- The narrative of a DSG management plan: a summary, causes, placements type by type in prose, forecasts of both kinds, sensitivities --


def _grown(basis, value, year):
    """Growth in the twelve months to a January: of that year, of the one before or of the month; doubtful in each."""
    periods = ("", str(year), str(year - 1), f"{year}-01", f"{year - 1}-{year % 100}", f"{year - 1}/{year % 100}")
    return maybe(PLANS, basis, value, *periods, unit=PC, form="change", direction="increase")


ORMSWORTH = Document(
    "ormsworth_management_plan_narrative",
    "Ormsworth City Council: DSG management plan 2025-26 to 2029-30, narrative",
    (
        h1("DSG management plan 2025-26 to 2029-30: narrative"),
        p("To be read with the Department’s template, version 10. Considered by Schools Forum on 25 September 2025."),
        h2("1. Summary"),
        p(
            "Ormsworth’s DSG account had a cumulative deficit of £33.7m at 31 March 2025, after an in-year deficit of £10.6m in 2024-25. "
            "Without action (the unmitigated forecast) the cumulative deficit would be £118.2m at 31 March 2030. With the actions in this "
            "plan (the mitigated forecast) it would be £68.3m at the same date.",
            says(DEFICIT, "actual", 33.7, "2025-03-31", M),
            says(IN_YEAR, "actual", 10.6, "2024-25", M),
            says(DEFICIT, "forecast", 118.2, "2030-03-31", M),
            says(DEFICIT, "target", 68.3, "2030-03-31", M),
        ),
        p(
            "The plan does not restore in-year balance before 2031-32. It does stop the growth of the in-year deficit in 2026-27.",
            *maybe(IN_YEAR, "target", None, "2031-32", "2026-27", "", direction="reach"),
            *maybe(IN_YEAR, "target", None, "2031-32", "2026-27", "", direction="hold"),
            *maybe(IN_YEAR, "target", None, "2031-32", "2026-27", "", direction="reduce"),
            *maybe(IN_YEAR, "forecast", None, "2031-32", direction="reach"),
        ),
        h2("2. Context"),
        p(
            "Ormsworth is a city of 312,000 people, a fifth of them under 16. Of its 121 schools 84 are academies. The high needs block for "
            "2025-26 is £58.9m, 4.1% more than the year before."
        ),
        p(
            "We maintained 3,268 EHC plans in January 2025; in January 2020 there were 1,987. In the calendar year 2024 we received 948 "
            "requests for assessment, refused 21% of them and issued 612 new plans, 39% within 20 weeks.",
            says(PLANS, "actual", 3268, "2025-01"),
            says(PLANS, "actual", 1987, "2020-01"),
            says(REQUESTS, "actual", 948, "2024"),
            says(REFUSED, "actual", 21, "2024", PC),
            says(NEW, "actual", 612, "2024"),
            says(TIMELY, "actual", 39, "2024", PC),
        ),
        table(
            "Table 1: how Ormsworth compares, January 2025",
            "Share of plans in",
            (
                col("Ormsworth, %", period="2025-01", basis="actual"),
                col("Statistical neighbours, %"),
                col("England, %"),
            ),
            row("Mainstream schools", 35.2, "42.0", "43.5", measure=MAINSTREAM),
            row("Resourced provision and units", 2.1, "3.9", "4.2", measure=BASES),
            row("State-funded special schools", 33.9, "31.5", "30.9", measure=SPECIAL),
            row("Independent and non-maintained special schools", 9.4, "6.8", "6.7", measure=INDEPENDENT),
            unit=PC,
            show=ONE,
        ),
        h2("3. Forecasts"),
        table(
            "Table 2: unmitigated forecast",
            "£m",
            (
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
                col("2029-30", period="2029-30"),
            ),
            row("High needs income", "58.9", "60.7", "62.5", "64.4", "66.3"),
            row("High needs expenditure", "71.1", "75.6", "79.7", "83.5", "87.4"),
            row("In-year deficit", 12.2, 14.9, 17.2, 19.1, 21.1, measure=IN_YEAR),
            row("Cumulative deficit", 45.9, 60.8, 78.0, 97.1, 118.2, measure=DEFICIT),
            basis="forecast",
            unit=M,
            show=ONE,
        ),
        n("High needs income is after recoupment. Other blocks are assumed to break even."),
        table(
            "Table 3: mitigated forecast",
            "£m",
            (
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
                col("2029-30", period="2029-30"),
            ),
            row("Savings", 1.2, 4.7, 8.6, 13.0, 16.9, measure=SAVINGS),
            row("In-year deficit", 11.0, 10.2, 8.6, 6.1, 4.2, measure=IN_YEAR),
            row("Transfer from schools block", "1.1", "1.1", "1.1", "1.1", "1.1"),
            row("Cumulative deficit before transfers", 44.7, 54.9, 63.5, 69.6, 73.8, measure=DEFICIT, doubtful=True),
            row("Cumulative deficit after transfers", 43.6, 52.7, 60.2, 65.2, 68.3, measure=DEFICIT),
            basis="target",
            unit=M,
            show=ONE,
        ),
        h2("4. Actions by type of placement"),
        h3("4.1 Mainstream schools or academies"),
        p(
            "There were 1,150 children with a plan in mainstream schools in January 2025. We plan for 1,600 in January 2030, when they will be "
            "43% of all children with a plan. Unmitigated, there would be 1,470 in January 2030. Inclusion grants of £1.4m a year support "
            "this.",
            says(MAINSTREAM, "actual", 1150, "2025-01"),
            says(MAINSTREAM, "target", 1600, "2030-01"),
            says(MAINSTREAM, "target", 43, "2030-01", PC),
            says(MAINSTREAM, "forecast", 1470, "2030-01"),
        ),
        h3("4.2 Resourced provision or SEN units"),
        p(
            "We will open 150 places in resourced provision by September 2028: 54 in September 2026, 48 in September 2027 and 48 in September "
            "2028. Five schools have signed agreements, and the capital cost is £6.2m.",
            says(NEW_BASES, "target", 150, "2028-09", direction="increase"),
            says(NEW_BASES, "target", 54, "2026-09", direction="increase"),
            says(NEW_BASES, "target", 48, "2027-09", direction="increase"),
            says(NEW_BASES, "target", 48, "2028-09", direction="increase"),
        ),
        h3("4.3 Maintained special schools or special academies"),
        p(
            "Our six special schools had 1,108 pupils in January 2025. No new school is planned. Two expansions will add 70 places by "
            "September 2027, and after that we intend to hold the number of pupils at 1,190.",
            says(SPECIAL, "actual", 1108, "2025-01"),
            says(NEW_SPECIAL, "target", 70, "2027-09", direction="increase"),
            *maybe(SPECIAL, "target", 1190, "", "2027-09", direction="hold"),
        ),
        h3("4.4 Non-maintained special schools or independent schools"),
        p(
            "The number of placements was 307 in January 2025 and, unmitigated, would be 468 in January 2030. We plan to reduce it to 220 in "
            "January 2030. The average cost was £60,900 in 2024-25, and our aim is £61,500 in 2026-27.",
            says(INDEPENDENT, "actual", 307, "2025-01"),
            says(INDEPENDENT, "forecast", 468, "2030-01"),
            says(INDEPENDENT, "target", 220, "2030-01", direction="reduce"),
            says(COST, "actual", 60900, "2024-25", "gbp"),
            says(COST, "target", 61500, "2026-27", "gbp"),
        ),
        p(
            "Residential placements, 34 in January 2025, are to be no more than 22 in January 2029.",
            says(RESIDENTIAL, "actual", 34, "2025-01"),
            says(RESIDENTIAL, "target", 22, "2029-01", direction="at_most"),
        ),
        h3("4.5 Hospital schools or alternative provision"),
        p(
            "In January 2025 63 children with a plan were in alternative provision. We plan for 45 in January 2028, and the Phoenix Centre "
            "will offer 16 new places from September 2026 for pupils at risk of exclusion.",
            says(AP, "actual", 63, "2025-01"),
            says(AP, "target", 45, "2028-01"),
            says(NEW_AP, "target", 16, "2026-09", direction="increase"),
        ),
        h3("4.6 Post-16 and further education"),
        p(
            "There were 540 young people with a plan in colleges in January 2025. By January 2029 we plan for 500. We ceased 233 plans in 2024 "
            "and plan to cease 300 in 2026.",
            says(LATER, "actual", 540, "2025-01"),
            says(LATER, "target", 500, "2029-01"),
            says(CEASED, "actual", 233, "2024"),
            says(CEASED, "target", 300, "2026"),
        ),
        h3("4.7 Other placements or direct payments"),
        p(
            "Packages of education otherwise than at school rose from 41 in January 2022 to 92 in January 2025. A new tuition framework and "
            "a panel with health will bring them down.",
            says(EOTAS, "actual", 41, "2022-01"),
            says(EOTAS, "actual", 92, "2025-01"),
            says(EOTAS, "target", None, direction="reduce"),
        ),
        h2("5. Numbers of plans"),
        table(
            "Table 4: EHC plans at January",
            "",
            (
                col("Unmitigated", basis="forecast"),
                col("Unmitigated, growth in year"),
                col("Mitigated", basis="target"),
                col("Mitigated, growth in year"),
            ),
            *(
                row(
                    str(year),
                    a,
                    said(f"{x}%", *_grown("forecast", x, year)),
                    z,
                    said(f"{y}%", *_grown("target", y, year)),
                    measure=PLANS,
                    period=f"{year}-01",
                )
                for year, a, x, z, y in (
                    (2026, 3530, "8.0", 3480, "6.5"),
                    (2027, 3795, "7.5", 3630, "4.3"),
                    (2028, 4042, "6.5", 3700, "1.9"),
                    (2029, 4264, "5.5", 3715, "0.4"),
                    (2030, 4456, "4.5", 3720, "0.1"),
                )
            ),
        ),
        h2("6. Savings by action"),
        table(
            "Table 5: savings in 2027-28 and how sure we are of them",
            "Action",
            (
                col("£000", measure=SAVINGS, basis="target", unit=K, period="2027-28"),
                col("Confidence"),
                col("Lead"),
                col("Depends on"),
            ),
            row(
                "Resourced provision",
                3100,
                "High",
                "School Places",
                "Building works on time",
                scope="Resourced provision",
            ),
            row(
                "Special school expansions", 1450, "Medium", "School Places", "Planning consent", scope="Special school"
            ),
            row("Fees and contracts", 1200, "High", "Commissioning", "Regional framework", scope="Fees"),
            row("Phase transfer reviews", 1750, "Medium", "SEND casework", "Four more officers", scope="Reviews"),
            row("Post-16", 1100, "Low", "Skills", "Health and adult care", scope="Post-16"),
            row("All", 8600, "", "", ""),
        ),
        h2("7. Risks and sensitivity"),
        p(
            "If requests for assessment do not fall to 850 in 2027, as we plan, the mitigated forecast cannot be met. Appeals rose from 74 in "
            "2022 to 121 in 2024, and we plan for fewer. A rise of one percentage point in teachers’ pay costs special schools £0.4m.",
            says(REQUESTS, "target", 850, "2027", direction="reduce"),
            says(APPEALS, "actual", 74, "2022"),
            says(APPEALS, "actual", 121, "2024"),
            says(APPEALS, "target", None, direction="reduce"),
        ),
        h2("8. Governance and co-production"),
        p(
            "The plan was written with Ormsworth Parent Carer Forum in five workshops. It is owned by the Director of Children’s Services and "
            "reviewed every quarter. The 2024 external audit made two recommendations on the DSG, both of which have been carried out."
        ),
    ),
    ("docx", "pdf-plain", "html"),
    PART,
    "plan",
    "Ormsworth",
)


# --- An extract of a medium-term financial strategy: one section of many, years down the side, scenarios, pressures of other services -----

ROXDALE = Document(
    "roxdale_mtfs_extract",
    "Roxdale Council: Medium Term Financial Strategy 2026/27 to 2030/31, extract: sections 6 to 8",
    (
        h1("Medium Term Financial Strategy 2026/27 to 2030/31"),
        p("Full Council, 26 February 2026. Extract: sections 6 to 8. All years are financial years unless stated."),
        h2("6. Dedicated Schools Grant and high needs"),
        p(
            "6.1 The Dedicated Schools Grant (DSG) pays for schools, early years and children and young people with special educational needs "
            "and disabilities. Roxdale expects £263.0m for 2026/27, of which £52.4m is for high needs, £25.9m for early years and £183.1m for "
            "schools."
        ),
        p(
            "6.2 The Council overspent its DSG by £8.8m in 2024/25. The cumulative deficit was £26.4m at 31 March 2025 and is forecast to be "
            "£37.1m at 31 March 2026.",
            says(IN_YEAR, "actual", 8.8, "2024-25", M),
            says(DEFICIT, "actual", 26.4, "2025-03-31", M),
            says(DEFICIT, "forecast", 37.1, "2026-03-31", M),
        ),
        p(
            "6.3 The number of EHC plans has grown from 1,902 in January 2020 to 2,913 in January 2025. It was 3,082 at 31 December 2025. The "
            "Council issued 468 new plans in 2025, of which 62% were issued within 20 weeks.",
            says(PLANS, "actual", 1902, "2020-01"),
            says(PLANS, "actual", 2913, "2025-01"),
            says(PLANS, "actual", 3082, "2025-12-31"),
            says(NEW, "actual", 468, "2025"),
            says(TIMELY, "actual", 62, "2025", PC),
        ),
        p(
            "6.4 In December 2025 there were 236 children in independent and non-maintained special schools. Their placements cost £64,100 on "
            "average in 2025/26 and take a quarter of the high needs budget.",
            says(INDEPENDENT, "actual", 236, "2025-12"),
            says(COST, "actual", 64100, "2025-26", "gbp"),
        ),
        h3("Forecast"),
        table(
            "Table 6A: DSG forecast without and with the management plan, £m. Deficits are shown in brackets.",
            "Year",
            (
                col("Without the plan", "In year", measure=IN_YEAR, basis="forecast"),
                col("Without the plan", "Cumulative", measure=DEFICIT, basis="forecast"),
                col("With the plan", "In year", measure=IN_YEAR, basis="target"),
                col("With the plan", "Cumulative", measure=DEFICIT, basis="target"),
            ),
            row("2026/27", 12.9, 50.0, 10.2, 47.3, period="2026-27"),
            row("2027/28", 14.6, 64.6, 8.1, 55.4, period="2027-28"),
            row("2028/29", 16.2, 80.8, 5.0, 60.4, period="2028-29"),
            row("2029/30", 17.5, 98.3, 2.2, 62.6, period="2029-30"),
            row("2030/31", 18.9, 117.2, -0.3, 62.3, period="2030-31"),
            unit=M,
            show=deficits_in_brackets(ONE),
        ),
        p(
            "6.5 The plan brings the account into in-year balance in 2030/31, one year later than the plan of 2025. It is planned to save "
            "£2.7m in 2026/27, £6.5m in 2027/28 and £11.2m in 2028/29.",
            says(IN_YEAR, "target", None, "2030-31", direction="reach"),
            *maybe(IN_YEAR, "target", None, "2029-30", direction="reach"),
            says(SAVINGS, "target", 2.7, "2026-27", M),
            says(SAVINGS, "target", 6.5, "2027-28", M),
            says(SAVINGS, "target", 11.2, "2028-29", M),
        ),
        p("6.6 The plan rests on four assumptions:"),
        b(
            "there are no more than 3,350 EHC plans in January 2029 (3,720 without the plan);",
            says(PLANS, "target", 3350, "2029-01", direction="at_most"),
            says(PLANS, "forecast", 3720, "2029-01"),
        ),
        b(
            "the number of children in independent and non-maintained special schools falls to 160 by March 2029;",
            says(INDEPENDENT, "target", 160, "2029-03", direction="reduce"),
        ),
        b(
            "110 places in resourced provision open by September 2027, and a special free school with 96 places in September 2028; and",
            says(NEW_BASES, "target", 110, "2027-09", direction="increase"),
            says(NEW_SPECIAL, "target", 96, "2028-09", direction="increase"),
        ),
        b(
            "the average cost of an independent placement rises by no more than 3% a year.",
            *maybe(COST, "target", 3, "", unit=PC, form="change", direction="at_most"),
        ),
        h3("Activity"),
        table(
            "Table 6B: activity on which the plan is based",
            "",
            (
                col("2024/25", "Actual", period="2024-25", basis="actual"),
                col("2025/26", "Forecast", period="2025-26", basis="forecast"),
                col("2026/27", "Plan", period="2026-27", basis="target"),
                col("2027/28", "Plan", period="2027-28", basis="target"),
                col("2028/29", "Plan", period="2028-29", basis="target"),
            ),
            row("Requests for assessment", 744, 790, 760, 720, 690, measure=REQUESTS),
            row("New EHC plans", 431, 475, 440, 410, 390, measure=NEW),
            row("EHC plans ceased", 196, 215, 250, 280, 290, measure=CEASED),
            row("Pupils in resourced provision, average", 88, 97, 140, 185, 200, measure=BASES),
            row("Pupils in Roxdale special schools, average", 771, 790, 805, 810, 858, measure=SPECIAL),
            row("Pupils transported", "1,212", "1,290", "1,300", "1,290", "1,270"),
        ),
        h3("The statutory override"),
        p(
            "6.7 The override, which keeps the deficit apart from the Council’s own reserves, ends on 31 March 2028. The Government has said "
            "that councils with an approved local SEND reform plan will receive a grant for 90% of the deficit at 31 March 2026. For Roxdale "
            "that might be about £33.4m. It has not been assumed in this strategy.",
            *maybe(PAYMENT, "target", 90, "", unit=PC),
            *maybe(PAYMENT, "forecast", 90, "", unit=PC),
            *maybe(PAYMENT, "forecast", 33.4, "", "2026-27", "2026-03-31", unit=M),
            *maybe(PAYMENT, "target", 33.4, "", "2026-27", "2026-03-31", unit=M),
        ),
        p(
            "6.8 Interest on the cash that the deficit takes up is £1.5m in 2025/26 and is expected to be £2.0m in 2026/27, at a rate of 4.2%."
        ),
        table(
            "Table 6C: three scenarios at 31 March 2029",
            "Scenario",
            (
                col("What happens"),
                col("Cumulative DSG deficit, £m"),
                col("General Fund cost, £m a year"),
            ),
            row(
                "Better",
                "Growth in plans stops from January 2027",
                _either(DEFICIT, 54.8, "2029-03-31", unit=M),
                "2.2",
            ),
            row(
                "Central",
                "The plan is delivered",
                said(
                    "60.4",
                    says(DEFICIT, "target", 60.4, "2029-03-31", M, doubtful=True),
                    *maybe(DEFICIT, "forecast", 60.4, "2029-03-31", unit=M),
                ),
                "2.5",
            ),
            row(
                "Worse",
                "Half of the savings are delivered",
                _either(DEFICIT, 70.6, "2029-03-31", text="70.6", unit=M),
                "2.9",
            ),
        ),
        h2("7. Children’s social care and transport"),
        p(
            "7.1 Roxdale looked after 508 children at 31 December 2025, 79 for every 10,000 under 18 (England: 70). The budget for placements "
            "rises by £3.9m in 2026/27. Residential care for 61 looked-after children costs £6,150 a week on average."
        ),
        table(
            "Table 7A: pressures and savings, £000",
            "Service",
            (col("2026/27"), col("2027/28"), col("2028/29")),
            row("Looked-after children, placements", "3,900", "1,450", "1,100"),
            row("Foster care recruitment", "(620)", "(810)", "(900)"),
            row("Home to school transport, SEND", "1,180", "760", "690"),
            row("Transport, independent travel training", "(240)", "(310)", "(350)"),
            row("Family hubs grant", "(410)", "0", "0"),
        ),
        p(
            "7.2 Transport for pupils with SEND costs £9.4m, 11% more than in 2024/25. A review will report to Cabinet in June."
        ),
        h2("8. Capital: specialist places"),
        table(
            "Table 8A",
            "Project",
            (
                col("Places", direction="increase"),
                col("Ready"),
                col("2026/27, £m"),
                col("2027/28, £m"),
                col("2028/29, £m"),
            ),
            row(
                "Resourced provision at four primary schools",
                56,
                "September 2026",
                "2.1",
                "0.0",
                "0.0",
                measure=NEW_BASES,
                period="2026-09",
                scope="primary",
            ),
            row(
                "Resourced provision at two secondary schools",
                54,
                "September 2027",
                "1.4",
                "1.9",
                "0.0",
                measure=NEW_BASES,
                period="2027-09",
                scope="secondary",
            ),
            row(
                "Special free school, Tanner’s Field",
                96,
                "September 2028",
                "0.3",
                "0.9",
                "0.4",
                measure=NEW_SPECIAL,
                period="2028-09",
                scope="Tanner’s Field",
            ),
            row("Primary school roofs", "-", "2028/29", "1.6", "1.6", "1.6"),
            basis="target",
        ),
        p(
            "8.1 The free school is built by the Department; the Council pays for the access road. In December 2025 the Council had 141 "
            "children in schools outside the borough. With these places it plans for no more than 110 in December 2028.",
            says(AWAY, "actual", 141, "2025-12"),
            says(AWAY, "target", 110, "2028-12", direction="at_most"),
        ),
        p(
            "8.2 Members asked what share of children with a plan are in mainstream schools. It was 40% in January 2025, and the strategy "
            "for SEND aims at 45% in January 2029.",
            says(MAINSTREAM, "actual", 40, "2025-01", PC),
            says(MAINSTREAM, "target", 45, "2029-01", PC),
        ),
        p(
            "8.3 Section 151 officer’s advice: the General Fund balance of £11.2m is adequate for 2026/27, but the DSG deficit is the greatest "
            "threat to the Council’s finances."
        ),
    ),
    ("pdf-fpdf", "docx", "html"),
    PART,
    "strategy",
    "Roxdale",
)


# --- A local SEND reform plan: the position, five ambitions with commitments and milestones, places, trajectories, use of the grant ------


YEARS = tuple(f"20{y}{mark}{y + 1}" for y in (26, 27, 28) for mark in "-/")


def _tier(value, *measures):
    """A cell of children reached by a service, who may or may not have a plan."""
    return said(count(value), *(label for m in measures for label in maybe(m, "target", value, "", *YEARS)))


THIRLBY = Document(
    "thirlby_local_reform_plan",
    "Thirlby Metropolitan Borough Council: local SEND reform plan, 2026 to 2029",
    (
        h1("Local SEND reform plan 2026 to 2029"),
        p(
            "Thirlby local area partnership: the Council, the Integrated Care Board, schools and colleges. Draft for Cabinet, 15 September "
            "2026, and for submission to the Department for Education by 30 September 2026."
        ),
        h2("Part 1. Where we are"),
        p(
            "In January 2026 Thirlby maintained 2,596 EHC plans, 6.1% more than in January 2025. One pupil in every eighteen has a plan. "
            "Pupils at SEN support number 6,240.",
            says(PLANS, "actual", 2596, "2026-01"),
            says(PLANS, "actual", 6.1, "2026-01", PC, form="change", direction="increase", doubtful=True),
            *maybe(PLANS, "actual", 6.1, "", "2025", "2026", unit=PC, form="change", direction="increase"),
            *maybe(PLANS, "actual", 5.6, "", "2026-01", unit=PC),
            *maybe(PLANS, "actual", 18, "", "2026-01"),
        ),
        p(
            "We received 702 requests for an assessment in 2025 and issued 455 new plans, 51% of them within 20 weeks. There were 88 appeals "
            "to the Tribunal in 2025, compared with 63 in 2024.",
            says(REQUESTS, "actual", 702, "2025"),
            says(NEW, "actual", 455, "2025"),
            says(TIMELY, "actual", 51, "2025", PC),
            says(APPEALS, "actual", 88, "2025"),
            says(APPEALS, "actual", 63, "2024"),
        ),
        p(
            "In January 2026 there were 174 children in independent and non-maintained special schools and 128 in schools outside the borough. "
            "Independent placements cost £66,800 on average in 2025-26.",
            says(INDEPENDENT, "actual", 174, "2026-01"),
            says(AWAY, "actual", 128, "2026-01"),
            says(COST, "actual", 66800, "2025-26", "gbp"),
        ),
        p(
            "Families told us that the system is hard to understand. Of 512 parents who answered in April 2026, 37% trusted that their child’s "
            "needs would be met. The wait for a neurodevelopmental assessment is 96 weeks."
        ),
        table(
            "Table 1: strengths and gaps",
            "Theme",
            (col("Strength"), col("Gap")),
            row("Early years", "Portage reaches 140 families", "Few special places in nurseries"),
            row("Schools", "82% of schools judged good or better before 2024", "Wide differences in suspension"),
            row("Health", "One therapy service for all ages", "Waits of over a year for autism"),
            row("Adulthood", "Supported internships in nine firms", "Late planning at 14"),
        ),
        h2("Part 2. What will change"),
        h3("Ambition 1: an inclusive school in every neighbourhood"),
        p(
            "By January 2029 46% of children with a plan will be in mainstream schools, up from 39% in January 2026. Every secondary school "
            "will have an inclusion base by September 2028.",
            says(MAINSTREAM, "target", 46, "2029-01", PC, direction="increase", baseline=39),
            says(MAINSTREAM, "actual", 39, "2026-01", PC),
        ),
        b(
            "We will create 180 places in inclusion bases (resourced provision) by September 2028.",
            says(NEW_BASES, "target", 180, "2028-09", direction="increase"),
        ),
        b(
            "Twelve experts at hand (speech therapists, psychologists and others) will work in four clusters of schools."
        ),
        b("All 71 schools will publish an inclusion strategy by December 2026."),
        h3("Ambition 2: help early, without a plan"),
        p(
            "We expect that, as Individual Support Plans come in, requests for assessment will fall. Our trajectory is 680 requests in 2026, "
            "620 in 2027 and 550 in 2028.",
            says(REQUESTS, "target", 680, "2026"),
            says(REQUESTS, "target", 620, "2027"),
            says(REQUESTS, "target", 550, "2028"),
        ),
        p(
            "The number of new plans is planned to be 380 in 2027 and 330 in 2028. Nobody who needs a plan will be refused one: the law has "
            "not changed.",
            says(NEW, "target", 380, "2027"),
            says(NEW, "target", 330, "2028"),
        ),
        table(
            "Table 2: children reached by each tier of support",
            "Tier",
            (col("2026/27"), col("2027/28"), col("2028/29"), col("Cost in 2028-29")),
            row("Targeted: help from the cluster", _tier(1400), _tier(2200), _tier(2900), "£1.9m"),
            row(
                "Targeted plus: place in an inclusion base",
                _tier(150, NEW_BASES, BASES),
                _tier(240, NEW_BASES, BASES),
                _tier(310, NEW_BASES, BASES),
                "£3.3m",
            ),
            row("Specialist advice to early years settings", _tier(320), _tier(400), _tier(450), "£0.4m"),
        ),
        h3("Ambition 3: local specialist places for complex needs"),
        p(
            "We do not plan to increase the number of places in special schools, which had 742 pupils in January 2026. We will hold the "
            "number of pupils in them at 745 to January 2029.",
            says(SPECIAL, "actual", 742, "2026-01"),
            says(SPECIAL, "target", 745, "2029-01", direction="hold"),
            *maybe(NEW_SPECIAL, "target", None, direction="hold"),
        ),
        p(
            "The number of children in independent and non-maintained special schools will fall to 150 by January 2028 and 120 by January "
            "2029. On present trends it would be 226 in January 2029. No child will be moved before the end of a phase of education.",
            says(INDEPENDENT, "target", 150, "2028-01", direction="reduce"),
            says(INDEPENDENT, "target", 120, "2029-01", direction="reduce"),
            says(INDEPENDENT, "forecast", 226, "2029-01"),
        ),
        b(
            "No more than 90 children will be in schools outside the borough by January 2029.",
            says(AWAY, "target", 90, "2029-01", direction="at_most"),
        ),
        b(
            "The average cost of an independent placement will be held at £66,800 in 2027-28.",
            says(COST, "target", 66800, "2027-28", "gbp", direction="hold"),
        ),
        b(
            "Residential placements, 19 in January 2026, will fall to 12 by January 2029.",
            says(RESIDENTIAL, "actual", 19, "2026-01"),
            says(RESIDENTIAL, "target", 12, "2029-01", direction="reduce"),
        ),
        h3("Ambition 4: decisions on time and fewer disputes"),
        b(
            "75% of new plans issued within 20 weeks by March 2027, and 90% by March 2028.",
            says(TIMELY, "target", 75, "2027-03", PC),
            says(TIMELY, "target", 90, "2028-03", PC),
        ),
        b(
            "Fewer appeals: we aim for 60 in 2028.",
            says(APPEALS, "target", 60, "2028", direction="reduce"),
        ),
        b("A named officer for every family, and replies to letters within five working days."),
        h3("Ambition 5: good lives as adults"),
        b(
            "Plans will cease when outcomes have been met: 190 ceased in 2025 and we plan for 240 in 2027.",
            says(CEASED, "actual", 190, "2025"),
            says(CEASED, "target", 240, "2027"),
        ),
        b(
            "At Thirlby College there were 260 students with a plan in January 2026; we plan for 210 in January 2029, when more will be in work.",
            says(LATER, "actual", 260, "2026-01"),
            says(LATER, "target", 210, "2029-01"),
        ),
        b("Sixty supported internships a year by 2028, where there were 35 in 2025."),
        h2("Part 3. Inclusion bases"),
        table(
            "Table 3: programme",
            ("Phase", "School"),
            (
                col("New places", measure=NEW_BASES, basis="target", direction="increase"),
                col("Opening"),
                col("Need"),
            ),
            row(("Primary", "Moor Lane"), 16, "September 2026", "Language", period="2026-09", scope="Moor Lane"),
            row(("Primary", "Holy Cross"), 16, "January 2027", "Autism", period="2027-01", scope="Holy Cross"),
            row(("Primary", "Weavers’ Green"), 20, "September 2027", "SEMH", period="2027-09", scope="Weavers’ Green"),
            row(("Secondary", "Thirlby High"), 36, "September 2027", "Autism", period="2027-09", scope="Thirlby High"),
            row(("Secondary", "Ashfield Academy"), 32, "September 2027", "SEMH", period="2027-09", scope="Ashfield"),
            row(
                ("Secondary", "Bishop Langley"),
                30,
                "September 2028",
                "Autism",
                period="2028-09",
                scope="Bishop Langley",
            ),
            row(("Secondary", "Moorside College"), 30, "September 2028", "Mixed", period="2028-09", scope="Moorside"),
            row(
                ("", "All"), said("180", *maybe(NEW_BASES, "target", 180, "", "2028-09", direction="increase")), "", ""
            ),
        ),
        h2("Part 4. Trajectories"),
        table(
            "Table 4: EHC plans and placements in January",
            "",
            (
                col("2026 actual", period="2026-01", basis="actual"),
                col("2027 plan", period="2027-01", basis="target"),
                col("2028 plan", period="2028-01", basis="target"),
                col("2029 plan", period="2029-01", basis="target"),
                col("2029 if nothing changes", period="2029-01", basis="forecast"),
            ),
            row("EHC plans", 2596, 2690, 2720, 2700, 3060, measure=PLANS),
            row("Mainstream schools", 1012, 1090, 1175, 1242, 1180, measure=MAINSTREAM),
            row("Inclusion bases and units", 84, 116, 190, 248, 90, measure=BASES),
            row("State-funded special schools", 742, 745, 745, 745, 860, measure=SPECIAL),
            row("Independent and non-maintained special schools", 174, 168, 150, 120, 226, measure=INDEPENDENT),
            row("Education otherwise than at school", 46, 42, 34, 25, 66, measure=EOTAS),
            row(
                "Colleges, early years and others",
                *(
                    said(str(v), *maybe(LATER, basis, v, period))
                    for v, basis, period in (
                        (538, "actual", "2026-01"),
                        (529, "target", "2027-01"),
                        (426, "target", "2028-01"),
                        (320, "target", "2029-01"),
                        (638, "forecast", "2029-01"),
                    )
                ),
            ),
        ),
        h2("Part 5. Money"),
        p(
            "The DSG deficit was £24.2m at 31 March 2026, after an in-year deficit of £6.6m in 2025-26. If nothing changed it would be £54.7m at "
            "31 March 2029. We have applied for the High Needs Stability Grant, which would be £21.8m.",
            says(DEFICIT, "actual", 24.2, "2026-03-31", M),
            says(IN_YEAR, "actual", 6.6, "2025-26", M),
            says(DEFICIT, "forecast", 54.7, "2029-03-31", M),
            *maybe(PAYMENT, "forecast", 21.8, "", "2026-27", "2026-03-31", unit=M),
            *maybe(PAYMENT, "target", 21.8, "", "2026-27", "2026-03-31", unit=M),
        ),
        table(
            "Table 5: the account under this plan, before any grant",
            "",
            (
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
            ),
            row("High needs block", "£47.7m", "£49.1m", "£50.6m"),
            row("Planned savings", 1.3, 4.4, 8.0, measure=SAVINGS),
            row("In-year deficit", 7.1, 5.9, 3.8, measure=IN_YEAR),
            row("DSG deficit at year end", 31.3, 37.2, 41.0, measure=DEFICIT),
            basis="target",
            unit=M,
            show=millions,
        ),
        p(
            "We will reach in-year balance in 2030-31. The Council has set aside £2.4m of its own money for change: £1.1m in 2026-27 and £1.3m in "
            "2027-28.",
            says(IN_YEAR, "target", None, "2030-31", direction="reach"),
        ),
        h2("Part 6. Governance"),
        table(
            "Table 6: who does what",
            "Group",
            (col("Chair"), col("Meets"), col("Task")),
            row("SEND Reform Board", "Chief Executive", "Monthly", "Oversees this plan"),
            row("Inclusion Partnership", "Head teacher, Thirlby High", "Each half term", "Clusters and bases"),
            row("Schools Forum", "Elected by members", "Five times a year", "DSG and the plan’s costs"),
            row("Parent Carer Forum", "Co-chairs", "Monthly", "Co-production; 214 members"),
        ),
        p("We will publish our progress every term. The first report is due in January 2027."),
    ),
    ("docx", "pdf-typst", "html"),
    PART,
    "plan",
    "Thirlby",
)


FRESH_17 = (
    BROCKMERE,
    STELLERTON,
    HATHERMOOR,
    LANGMERE,
    PENWICK,
    ORMSWORTH,
    ROXDALE,
    THIRLBY,
)
