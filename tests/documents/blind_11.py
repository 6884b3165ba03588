"""Whole papers of invented councils: two agreements with the Department (a revised safety valve agreement and its successor of 2026), a
DSG management plan, a monitoring return, a Cabinet report, a committee's table of indicators, a local reform plan and a data report.
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

PART = "blind_11"
M, K, PC, L = "gbp_million", "gbp_thousand", "percent", "gbp"
ONE = fixed(1)


def _open(measure, value, *periods, unit="count", bases=("target", "forecast"), **more):
    """Doubtful labels of a figure that one reader would call a plan and another a forecast (or whatever bases are given)."""
    return tuple(label for basis in bases for label in maybe(measure, basis, value, *periods, unit=unit, **more))


def _moved(measure, basis, value, *periods, unit="count", way="reduce"):
    """Doubtful labels of a difference, which a reader might note as a change, as a level or not at all."""
    return (
        *maybe(measure, basis, value, *periods, unit=unit, form="change", direction=way),
        *maybe(measure, basis, value, *periods, unit=unit),
    )


# --- A safety valve agreement as revised: actions with their figures, a profile with years down, payments on condition, two schedules ----

REDDENHAM = Document(
    "reddenham_revised_agreement",
    "Reddenham: dedicated schools grant ‘safety valve’ agreement 2024-2030 (revised)",
    (
        h1("Reddenham: dedicated schools grant ‘safety valve’ agreement (revised March 2025)"),
        h2("Parties and term"),
        c(
            "1.",
            "This agreement is made between the Department for Education (the department) and Reddenham Metropolitan Borough Council (the "
            "authority). It covers the financial years 2024-25 to 2029-30 and takes the place of the agreement of 24 March 2022.",
        ),
        c(
            "2.",
            "The authority agrees to implement in full the DSG management plan that it submitted on 16 January 2025. It will achieve a "
            "positive in-year balance on its DSG account by the end of 2029-30 and will sustain it in each year that follows.",
            says(IN_YEAR, "target", None, "2029-30", direction="reach"),
        ),
        c(
            "3.",
            "The authority agrees to control and reduce its cumulative deficit in accordance with the profile below, which takes no account "
            "of payments by the department or of contributions from the authority’s own reserves.",
            says(DEFICIT, "target", None, direction="reduce"),
        ),
        table(
            "DSG profile, £m",
            "Financial year",
            (
                col("In-year deficit / (surplus)", measure=IN_YEAR),
                col("Cumulative deficit at year end", measure=DEFICIT),
                col("High needs block allocation assumed"),
            ),
            row("2024-25", 9.1, 38.7, "61.2", period="2024-25"),
            row("2025-26", 7.4, 46.1, "64.9", period="2025-26"),
            row("2026-27", 5.2, 51.3, "67.0", period="2026-27"),
            row("2027-28", 3.0, 54.3, "69.1", period="2027-28"),
            row("2028-29", 1.1, 55.4, "71.2", period="2028-29"),
            row("2029-30", -0.6, 54.8, "73.3", period="2029-30"),
            basis="target",
            unit=M,
            show=bracketed(ONE),
        ),
        h2("Actions"),
        c("4.", "In carrying out its plan the authority agrees to the following actions in particular."),
        c(
            "4.1",
            "Earlier support. Make the ordinarily available offer the same in all 92 schools and fund outreach from the authority’s special "
            "schools, so that requests for an EHC needs assessment, of which there were 1,262 in the academic year 2023/24, do not exceed "
            "1,100 in the academic year 2026/27.",
            says(REQUESTS, "actual", 1262, "2023/24"),
            says(REQUESTS, "target", 1100, "2026/27", direction="at_most"),
        ),
        c(
            "4.2",
            "Decision making. Introduce a multi-agency panel with published criteria. The authority expects 60% of requests to be agreed for "
            "assessment in 2025-26, when 71% were in 2023-24.",
            *_open(ASSESSED, 60, "2025-26", unit=PC),
            says(ASSESSED, "actual", 71, "2023-24", PC),
        ),
        c(
            "4.3",
            "Annual reviews. Hold reviews at each change of phase on time, and cease to maintain plans whose outcomes have been met: 210 in "
            "2025-26 and 240 in 2026-27 (133 in 2023-24).",
            says(CEASED, "target", 210, "2025-26"),
            says(CEASED, "target", 240, "2026-27"),
            says(CEASED, "actual", 133, "2023-24"),
        ),
        c(
            "4.4",
            "Growth. Contain the number of EHC plans, 3,905 in January 2025, to no more than 4,300 in January 2030. Annual growth, which was "
            "8.8% in 2024, is to be no higher than 3% in 2026 and 1.5% in 2028.",
            says(PLANS, "actual", 3905, "2025-01"),
            says(PLANS, "target", 4300, "2030-01", direction="at_most", baseline=3905),
            says(PLANS, "actual", 8.8, "2024", PC, form="change", direction="increase"),
            says(PLANS, "target", 3, "2026", PC, form="change", direction="at_most"),
            says(PLANS, "target", 1.5, "2028", PC, form="change", direction="at_most"),
        ),
        c(
            "4.5",
            "Mainstream inclusion. Raise the proportion of pupils with plans who are educated in mainstream schools and academies by six "
            "percentage points, from 37% in January 2025 to 43% in January 2029.",
            says(MAINSTREAM, "actual", 37, "2025-01", PC),
            says(MAINSTREAM, "target", 43, "2029-01", PC, direction="increase", baseline=37),
            *maybe(
                MAINSTREAM, "target", 6, "2029-01", "", unit="percentage_points", form="change", direction="increase"
            ),
        ),
        c(
            "4.6",
            "Specially resourced provision. Open 14 provisions by September 2028 with 176 places between them, the first five, with 62 "
            "places, in September 2025.",
            says(NEW_BASES, "target", 176, "2028-09", direction="increase"),
            says(NEW_BASES, "target", 62, "2025-09", direction="increase"),
        ),
        c(
            "4.7",
            "Special schools. Expand Thornfield School by 44 places and Beck House School by 60, both for September 2026.",
            says(NEW_SPECIAL, "target", 44, "2026-09", direction="increase", scope="Thornfield"),
            says(NEW_SPECIAL, "target", 60, "2026-09", direction="increase", scope="Beck House"),
            *maybe(NEW_SPECIAL, "target", 104, "2026-09", direction="increase"),
        ),
        c(
            "4.8",
            "Independent and non-maintained special schools (INMSS). Bring down the number of children placed in INMSS from 291 in March 2025 "
            "to 225 in March 2028 and to fewer than 200 in March 2030, commissioning only through the sub-regional framework.",
            says(INDEPENDENT, "actual", 291, "2025-03"),
            says(INDEPENDENT, "target", 225, "2028-03", direction="reduce", baseline=291),
            says(INDEPENDENT, "target", 200, "2030-03", direction="at_most"),
        ),
        c(
            "4.9",
            "Fees. Hold the average annual cost of a placement in INMSS to £61,500 in 2026-27 (£63,400 is forecast for 2024-25).",
            says(COST, "target", 61500, "2026-27", L, direction="hold"),
            says(COST, "forecast", 63400, "2024-25", L),
        ),
        c(
            "4.10",
            "Local placement. Reduce year on year the number of children placed out of borough, which was 214 in January 2025.",
            says(AWAY, "target", None, direction="reduce"),
            says(AWAY, "actual", 214, "2025-01"),
        ),
        c(
            "4.11",
            "Post-16. Agree pathways with Reddenham College, so that no more than 30 learners are in independent specialist colleges in "
            "September 2027.",
            says(LATER, "target", 30, "2027-09", direction="at_most"),
        ),
        c(
            "4.12",
            "Education otherwise than at school. Limit bespoke packages to 35 by March 2027, from 58 in March 2025, each with a plan for "
            "reintegration within 12 months.",
            says(EOTAS, "target", 35, "2027-03", direction="at_most", baseline=58),
            says(EOTAS, "actual", 58, "2025-03"),
        ),
        h2("The authority’s contribution"),
        c(
            "5.",
            "The authority will contribute £8.5 million from its reserves towards the cumulative deficit, and will ask its Schools Forum in "
            "each year to agree to a transfer of 0.5% of the schools block.",
        ),
        h2("Monitoring"),
        c(
            "6.",
            "Reports are due at the end of February, May and October. The chief finance officer and the director of children’s services will "
            "sign them. The department may ask for a meeting within 15 working days of any report.",
        ),
        h2("Payment"),
        c(
            "7.",
            "The department paid £13.2 million in 2021-22 and 2022-23 under the earlier agreement. It now agrees to pay an additional £18.0 "
            "million of DSG, in the instalments shown, provided that the conditions in the last column are met.",
            *maybe(PAYMENT, "actual", 13.2, "", "2021-22", "2022-23", unit=M),
            says(PAYMENT, "target", 18.0, "", M),
        ),
        table(
            "",
            "Paid before the end of",
            (
                col("Instalment", measure=PAYMENT, basis="target", unit=M, show=lambda v: f"£{ONE(v)}m"),
                col("Condition"),
            ),
            row("2024-25", 3.0, "Signature of this agreement", period="2024-25"),
            row("2025-26", 2.5, "Deficit within 5% of profile", period="2025-26"),
            row("2026-27", 2.5, "Deficit within 5% of profile; places in 4.7 open", period="2026-27"),
            row("2027-28", 2.5, "Deficit within 3% of profile", period="2027-28"),
            row("2028-29", 2.5, "Deficit within 3% of profile; places in 4.6 open", period="2028-29"),
            row("2029-30", 5.0, "Positive in-year balance", period="2029-30"),
        ),
        h2("Review"),
        c(
            "8.",
            "Either party may ask for a review if the high needs block grows by less than 2% or more than 5% in a year, or if a change in the "
            "law affects the plan materially. Instalments may be withheld for up to 12 months.",
        ),
        c(
            "9.",
            "The authority’s duties to individual children under Part 3 of the Children and Families Act 2014 are not altered. In particular "
            "sections 36 to 45 continue to apply to every decision.",
        ),
        h2("Schedule A: indicators"),
        table(
            "Children and young people for whom the authority is responsible",
            ("Ref", "Indicator"),
            (
                col("Baseline (January 2025)", period="2025-01", basis="actual"),
                col("Milestone, January 2026", period="2026-01", basis="target"),
                col("Milestone, January 2028", period="2028-01", basis="target"),
                col("End point, January 2030", period="2030-01", basis="target"),
                col("Tolerance"),
            ),
            row(("A1", "EHC plans maintained"), 3905, 4060, 4245, 4300, "2%", measure=PLANS),
            row(("A2", "In mainstream schools and academies"), 1445, 1560, 1765, 1890, "3%", measure=MAINSTREAM),
            row(("A3", "In specially resourced provision"), 118, 166, 262, 288, "5%", measure=BASES),
            row(("A4", "In state-funded special schools"), 1012, 1020, 1110, 1116, "3%", measure=SPECIAL),
            row(("A5", "In INMSS"), 286, 272, 228, 198, "3%", measure=INDEPENDENT),
            row(("A6", "In further education and sixth form colleges"), 702, 706, 668, 640, "5%", measure=LATER),
            row(("A7", "Of A4 to A6, in residential placements"), 33, 30, 24, 18, "1 child", measure=RESIDENTIAL),
            row(("A8", "Schools holding an outreach agreement"), "12", "31", "75", "92", "-"),
        ),
        h2("Schedule B: efficiencies in the management plan"),
        table(
            "£000",
            "Workstream",
            (
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
            ),
            row("Specially resourced provision in place of INMSS", 640, 1980, 3410, scope="SRP"),
            row("Framework and fee negotiation", 450, 820, 1150, scope="Fees"),
            row("Review of post-16 packages", 210, 530, 760, scope="Post-16"),
            row("All workstreams", 1300, 3330, 5320),
            measure=SAVINGS,
            basis="target",
            unit=K,
        ),
        p(
            "Signed on 20 March 2025 on behalf of the authority by the chief executive, the chief finance officer and the director of children’s "
            "services; and on behalf of the department by the Minister for School Standards."
        ),
    ),
    ("pdf-typst", "docx", "html"),
    PART,
    "agreement",
    "Reddenham",
)


# --- The agreement that follows a safety valve agreement: recitals, commitments with evidence and date in a table, limits, four schedules ---

SCARROWDALE = Document(
    "scarrowdale_stability_agreement",
    "SEND Reform and High Needs Stability Agreement: Scarrowdale Council, 2026-27 to 2029-30",
    (
        h1("SEND Reform and High Needs Stability Agreement: Scarrowdale"),
        p(
            "Made on 4 December 2026 between the Secretary of State for Education (“the Department”) and Scarrowdale Council (“the Council”), and "
            "endorsed by NHS Northern Dales Integrated Care Board and the Scarrowdale Parent Carer Forum."
        ),
        h2("Recitals"),
        c(
            "(A)",
            "Under a safety valve agreement of 19 March 2021 the Department paid the Council £21.8 million. That agreement ended on 31 March 2026 "
            "without in-year balance having been reached.",
            *maybe(PAYMENT, "actual", 21.8, "", "2026-03-31", unit=M),
        ),
        c(
            "(B)",
            "On 31 March 2026 the cumulative deficit on the Council’s DSG was £19.7 million. It should by then have been nil. In 2025-26 the Council "
            "overspent its DSG by £6.3 million.",
            says(DEFICIT, "actual", 19.7, "2026-03-31", M),
            *maybe(DEFICIT, "target", 0, "2026-03-31", "", unit=M),
            *maybe(DEFICIT, "target", None, "2026-03-31", "", direction="reach"),
            says(IN_YEAR, "actual", 6.3, "2025-26", M),
        ),
        c(
            "(C)",
            "The Department approved the Council’s local SEND reform plan on 12 November 2026. It graded three of the four parts as strong and the "
            "fourth, on sufficiency, as developing.",
        ),
        h2("Part 1: what the Council will do"),
        c("1.", "The Council commits itself to the following, for which it will hold the evidence that is named."),
        table(
            "",
            ("No.", "Commitment"),
            (col("Evidence of success"), col("By"), col("Held by")),
            row(
                ("1.1", "Inclusive mainstream schools"),
                said(
                    "48% of children with a plan taught in mainstream schools",
                    says(MAINSTREAM, "target", 48, "2029-01", PC),
                ),
                "January 2029",
                "Director of Education",
            ),
            row(
                ("1.2", "Inclusion bases within reach of every family"),
                said(
                    "At least 110 new places, across nine schools",
                    says(NEW_BASES, "target", 110, "2028-09", direction="at_least"),
                ),
                "September 2028",
                "Head of School Places",
            ),
            row(
                ("1.3", "Special schools for those who need them most"),
                said(
                    "Number of pupils in state special schools held at 640",
                    says(SPECIAL, "target", 640, "2028-01", direction="hold"),
                ),
                "January 2028",
                "Director of Education",
            ),
            row(
                ("1.4", "Less reliance on independent special schools"),
                said(
                    "No more than 124 children placed there",
                    says(INDEPENDENT, "target", 124, "2029-01", direction="at_most"),
                ),
                "January 2029",
                "Head of Commissioning",
            ),
            row(
                ("1.5", "Education close to home"),
                said(
                    "Out-of-county placements reduced from 88 to 55",
                    says(AWAY, "target", 55, "2029-01", direction="reduce", baseline=88),
                    *maybe(AWAY, "actual", 88, ""),
                ),
                "January 2029",
                "Head of Commissioning",
            ),
            row(
                ("1.6", "Decisions in good time"),
                said(
                    "Four in five new plans issued within 20 weeks",
                    says(TIMELY, "target", 80, "2027-12", PC),
                ),
                "December 2027",
                "Head of SEND",
            ),
            row(
                ("1.7", "Return to school"),
                said(
                    "Packages of education otherwise than at school cut by 30%",
                    says(EOTAS, "target", 30, "2028-04", PC, form="change", direction="reduce"),
                ),
                "April 2028",
                "Head of Inclusion",
            ),
            row(
                ("1.8", "Help in every cluster"),
                "All ten cluster teams at full strength (64 posts)",
                "September 2027",
                "ICB Director of Children",
            ),
        ),
        c("2.", "The Council and its partners will also:"),
        b(
            "rely less on residential special schools and colleges, by putting short breaks and family support in place first;",
            says(RESIDENTIAL, "target", None, direction="reduce"),
        ),
        b(
            "widen the choice of courses in local colleges, so that more young people with a plan can stay in further education in the county;",
            *maybe(LATER, "target", None, "", direction="increase"),
        ),
        b(
            "have no more than 22 children with a plan in alternative provision in July 2028 (31 in January 2026); and",
            says(AP, "target", 22, "2028-07", direction="at_most"),
            says(AP, "actual", 31, "2026-01"),
        ),
        b(
            "seek to resolve disagreements without the Tribunal: fewer than 40 appeals in 2028, by comparison with 57 in 2025.",
            says(APPEALS, "target", 40, "2028", direction="at_most"),
            says(APPEALS, "actual", 57, "2025"),
        ),
        c(
            "3.",
            "This agreement sets no target for the number of requests, of assessments or of refusals. For the purposes of its budget the Council "
            "assumes that it will maintain 2,310 plans in January 2028 and 2,395 in January 2030. It maintained 2,118 on 15 January 2026. Without "
            "reform it would expect 2,790 in January 2030.",
            *_open(PLANS, 2310, "2028-01"),
            *_open(PLANS, 2395, "2030-01"),
            says(PLANS, "actual", 2118, "2026-01-15"),
            says(PLANS, "forecast", 2790, "2030-01"),
        ),
        h2("Part 2: limits on the deficit"),
        c("4.", "The Council will manage its DSG within these limits."),
        table(
            "£ million",
            "Limit",
            (
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
                col("2029-30", period="2029-30"),
            ),
            row("In-year deficit, not to exceed", 5.8, 4.4, 2.6, 0.9, measure=IN_YEAR, direction="at_most"),
            row(
                "Cumulative deficit before the grant in clause 6, not to exceed",
                25.5,
                29.9,
                32.5,
                33.4,
                measure=DEFICIT,
            ),
            row("Local contribution from reserves", "0.5", "0.5", "1.0", "1.0"),
            basis="target",
            unit=M,
            show=ONE,
            direction="at_most",
        ),
        c(
            "5.",
            "If the in-year deficit in any year is expected to exceed its limit by more than £0.5 million, the Council will send the Department a "
            "recovery plan within 20 working days.",
        ),
        h2("Part 3: what the Department will do"),
        c(
            "6.",
            "The Department will pay a High Needs Stability Grant of £17.0 million: £12.0 million in January 2027, and £5.0 million in June 2027 "
            "once the first bases are open.",
            says(PAYMENT, "target", 17.0, "", M),
            says(PAYMENT, "target", 12.0, "2027-01", M),
            says(PAYMENT, "target", 5.0, "2027-06", M),
        ),
        c(
            "7.",
            "It will allocate £3.4 million of high needs capital for 2026-27 and 2027-28, and will give the Council 30 days of an adviser’s time.",
        ),
        h2("Part 4: general"),
        c("8.", "The parties will hold a stocktake every six months, beginning in May 2027."),
        c(
            "9.",
            "The Department may suspend the second payment if two of commitments 1.1 to 1.4 are more than 10% from the course in schedule 1.",
        ),
        c(
            "10.",
            "Nothing in this agreement permits the Council to refuse what the Children and Families Act 2014 requires.",
        ),
        h2("Schedule 1: where children and young people are taught"),
        table(
            "Children and young people with a plan, at the school census in January of each year; the figures for 2028 and 2030 are those of the "
            "reform plan",
            "Setting",
            (
                col("2026", "Number", period="2026-01", basis="actual"),
                col("2026", "Share, %", period="2026-01", basis="actual", unit=PC, show=ONE),
                col("2028", "Number", period="2028-01", basis="target"),
                col("2030", "Number", period="2030-01", basis="target"),
            ),
            row("Mainstream schools and academies", 868, 41.0, 1010, 1150, measure=MAINSTREAM),
            row("Inclusion bases", 64, 3.0, 118, 160, measure=BASES),
            row("State-funded special schools", 641, 30.3, 640, 636, measure=SPECIAL),
            row("Independent and non-maintained special schools", 163, 7.7, 140, 115, measure=INDEPENDENT),
            row("Further education", 271, 12.8, 285, 262, measure=LATER),
            row("Alternative provision", 31, 1.5, 27, 20, measure=AP),
            row("Education otherwise than at school", 44, 2.1, 34, 25, measure=EOTAS),
            row("Not yet placed", "36", "1.7", "56", "27"),
            row(
                "All plans",
                said("2,118", says(PLANS, "actual", 2118, "2026-01")),
                "100.0",
                said("2,310", says(PLANS, "target", 2310, "2028-01")),
                said("2,395", says(PLANS, "target", 2395, "2030-01")),
            ),
        ),
        n("“Inclusion bases” are the resourced provision and SEN units of earlier returns."),
        h2("Schedule 2: the first year"),
        table(
            "",
            "Milestone",
            (col("Due"), col("Evidence")),
            row(
                "Bases at Gill Beck Primary and St Aidan’s CE Primary open",
                "April 2027",
                said("20 places", says(NEW_BASES, "target", 20, "2027-04", direction="increase")),
            ),
            row(
                "Base at Scarrowdale Academy opens",
                "September 2027",
                said("24 places", says(NEW_BASES, "target", 24, "2027-09", direction="increase")),
            ),
            row(
                "Reviews of all placements costing over £80,000",
                "July 2027",
                said(
                    "35 reviews; £0.6 million saved in 2027-28",
                    says(SAVINGS, "target", 0.6, "2027-28", M),
                ),
            ),
            row("Inclusion strategies published", "September 2027", "47 of 47 schools"),
            row("Attendance of pupils with a plan", "July 2027", "At least 88.5%"),
            row(
                "Backlog of late plans cleared",
                "March 2027",
                said(
                    "None over 20 weeks; 65% of new plans on time",
                    *maybe(TIMELY, "target", 65, "2027-03", unit=PC),
                    *maybe(TIMELY, "target", 0, "2027-03"),
                ),
            ),
        ),
        h2("Schedule 3: costs assumed"),
        table(
            "Average cost of a placement for a full year",
            "Setting",
            (
                col("2025-26 outturn", period="2025-26", basis="actual"),
                col("2029-30 assumed"),
                col("2029-30 without the regional framework", period="2029-30", basis="forecast"),
            ),
            row(
                "Independent and non-maintained special school",
                66900,
                said("£70,500", *_open(COST, 70500, "2029-30", unit=L, scope="independent")),
                79200,
                scope="independent",
            ),
            row(
                "State-funded special school",
                23900,
                said("£26,100", *_open(COST, 26100, "2029-30", unit=L, scope="special")),
                26100,
                scope="special",
            ),
            row(
                "Inclusion base",
                14800,
                said("£16,400", *_open(COST, 16400, "2029-30", unit=L, scope="base")),
                16400,
                scope="base",
            ),
            row(
                "Top-up in a mainstream school",
                *(
                    said(text, *maybe(COST, basis, value, year, unit=L, scope="mainstream"))
                    for text, basis, value, year in (
                        ("£5,250", "actual", 5250, "2025-26"),
                        ("£5,900", "target", 5900, "2029-30"),
                        ("£5,900", "forecast", 5900, "2029-30"),
                    )
                ),
            ),
            measure=COST,
            unit=L,
            show=pounds,
        ),
        n("Transport costs, £9,400 on average for a child who travels out of county, are not included."),
        h2("Schedule 4: savings on which the limits depend"),
        p(
            "The limits in clause 4 depend on savings of £1.4 million in 2026-27, rising to £7.9 million in 2029-30. Half of the latter, £3.9 "
            "million, comes from commitment 1.4. The Council’s section 151 officer has assessed £0.8 million of the sum for 2026-27 as secure.",
            says(SAVINGS, "target", 1.4, "2026-27", M),
            says(SAVINGS, "target", 7.9, "2029-30", M),
            *maybe(SAVINGS, "target", 3.9, "2029-30", "", unit=M),
            *_open(SAVINGS, 0.8, "2026-27", unit=M),
        ),
    ),
    ("pdf-weasy", "docx", "html"),
    PART,
    "agreement",
    "Scarrowdale",
)


# --- A DSG management plan in the sheets of the Department's workbook: a sheet for each kind of placement, deficits as negatives ----------


def _sheet(actual, measure, unmitigated, mitigated):
    """The small table of each placement sheet: number of children in January, with no action and with the plan."""
    return table(
        "Number of children and young people, January",
        "",
        (
            col("2025 (actual)", period="2025-01", basis="actual", final=True),
            col("2027 (forecast)", period="2027-01"),
            col("2029 (forecast)", period="2029-01"),
        ),
        row("No action", actual, *unmitigated, basis="forecast"),
        row("Plan", actual, *mitigated, basis="target"),
        measure=measure,
    )


TANSLEIGH = Document(
    "tansleigh_dsg_plan",
    "Tansleigh Council: Dedicated Schools Grant management plan, version 4 (September 2025)",
    (
        h1("Introduction"),
        p(
            "Tansleigh Council, DSG management plan, version 4. Presented to Schools Forum on 25 September 2025. This document follows the sheets of "
            "the Department’s template, of which it is a readable copy."
        ),
        p(
            "“No action” is the unmitigated forecast: what we should expect if we did nothing more. “Plan” is the mitigated forecast, which we are "
            "committed to deliver. All figures for children are at the January census."
        ),
        p(
            "Tansleigh has 58 primary, nine secondary and four special schools and 31,400 pupils. The number on roll in primary schools is falling by "
            "about 1.5% a year."
        ),
        h1("Financial summary"),
        table(
            "DSG position, £000. A minus sign shows a deficit.",
            "",
            (
                col("2024-25 outturn", period="2024-25", basis="actual", final=True),
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
            ),
            group("No action"),
            row("High needs block allocation", "38,120", "40,260", "41,470", "42,710", "43,990"),
            row("High needs block expenditure", "44,334", "49,210", "53,340", "57,350", "61,095"),
            row("In-year position", 6214, 8950, 11870, 14640, 17105, measure=IN_YEAR, basis="forecast"),
            row(
                "Cumulative position at year end", 15382, 24332, 36202, 50842, 67947, measure=DEFICIT, basis="forecast"
            ),
            group("Plan"),
            row("High needs block expenditure", "44,334", "48,165", "47,950", "45,830", "43,750"),
            row("In-year position", 6214, 7905, 6480, 3120, -240, measure=IN_YEAR, basis="target"),
            row("Cumulative position at year end", 15382, 23287, 29767, 32887, 32647, measure=DEFICIT, basis="target"),
            unit=K,
            show=with_minus(count),
        ),
        n(
            "The schools, early years and central blocks are assumed to break even. The minimum funding guarantee is 0.5%."
        ),
        p(
            "The plan brings the in-year position to a surplus of £240,000 in 2028-29. It does not reduce the cumulative deficit, which peaks at £32.9 "
            "million at 31 March 2028.",
            says(IN_YEAR, "target", -240000, "2028-29", L),
            says(DEFICIT, "target", 32.9, "2028-03-31", M),
        ),
        h1("Children summary"),
        table(
            "Children and young people with an EHC plan, January of each year",
            "",
            (
                col("2025 (actual)", period="2025-01", basis="actual", final=True),
                col("2026", period="2026-01"),
                col("2027", period="2027-01"),
                col("2028", period="2028-01"),
                col("2029", period="2029-01"),
            ),
            row("No action", 1946, 2120, 2305, 2490, 2680, basis="forecast"),
            row("Plan", 1946, 2095, 2190, 2245, 2262, basis="target"),
            measure=PLANS,
        ),
        table(
            "Plans by age",
            "Age on 31 August",
            (
                col("January 2025", period="2025-01", basis="actual"),
                col("January 2029 (plan)", period="2029-01", basis="target"),
            ),
            row("Under 5", 92, 96, scope="Under 5"),
            row("5 to 10", 655, 742, scope="5 to 10"),
            row("11 to 15", 743, 876, scope="11 to 15"),
            row("16 to 25", 456, 548, scope="16 to 25"),
            measure=PLANS,
        ),
        p(
            "Requests for assessment were 488 in 2024 and are assumed to be 470 in 2026 and 430 in 2028 as a result of the plan. New plans numbered 341 "
            "in 2024, and 118 plans were ceased in the same year.",
            says(REQUESTS, "actual", 488, "2024"),
            says(REQUESTS, "target", 470, "2026"),
            says(REQUESTS, "target", 430, "2028"),
            says(NEW, "actual", 341, "2024"),
            says(CEASED, "actual", 118, "2024", doubtful=True),
            *maybe(CEASED, "actual", 118, ""),
        ),
        h1("Mainstream"),
        h3("Mainstream schools or academies placements"),
        _sheet(705, MAINSTREAM, (822, 930), (838, 905)),
        p(
            "In January 2025 705 of 1,946 children with a plan (36%) were in mainstream schools. We mean this to be 40% by January 2029. Top-up funding "
            "is paid in six bands, from £1,100 to £11,800.",
            says(MAINSTREAM, "actual", 705, "2025-01"),
            says(MAINSTREAM, "actual", 36, "2025-01", PC),
            says(MAINSTREAM, "target", 40, "2029-01", PC),
            says(PLANS, "actual", 1946, "2025-01"),
        ),
        h1("Resourced provision"),
        h3("Resourced provision or SEN units placements"),
        _sheet(72, BASES, (76, 80), (118, 166)),
        p("What the plan does:"),
        b(
            "Opens 40 new places in SEN units in September 2026 and a further 56 in September 2027.",
            says(NEW_BASES, "target", 40, "2026-09", direction="increase"),
            says(NEW_BASES, "target", 56, "2027-09", direction="increase"),
        ),
        b(
            "Costs £15,600 for each place in 2026-27, against £62,300 for an independent school in 2024-25.",
            *_open(COST, 15600, "2026-27", unit=L, scope="unit"),
            says(COST, "actual", 62300, "2024-25", L, scope="independent"),
        ),
        h1("Special schools"),
        h3("Maintained special schools or special academies placements"),
        _sheet(548, SPECIAL, (585, 600), (580, 598)),
        b(
            "Adds 32 places at Lark Hill School in September 2026. No other expansion is planned before 2030.",
            says(NEW_SPECIAL, "target", 32, "2026-09", direction="increase"),
        ),
        b("Brings banding into line with that of neighbouring authorities from April 2026."),
        h1("NMSS or independent"),
        h3("Non-maintained special schools or independent (NMSS or independent) placements"),
        _sheet(121, INDEPENDENT, (182, 262), (118, 84)),
        table(
            "Average cost of a placement, £",
            "",
            (
                col("2024-25 (actual)", period="2024-25", basis="actual", final=True),
                col("2026-27", period="2026-27"),
                col("2028-29", period="2028-29"),
            ),
            row("No action", 62300, 69900, 78400, basis="forecast"),
            row("Plan", 62300, 65200, 67800, basis="target"),
            measure=COST,
            unit=L,
            scope="independent",
        ),
        b(
            "Allows no more than 12 new placements in independent schools in 2026-27 and ten in 2027-28.",
            *maybe(INDEPENDENT, "target", 12, "2026-27", direction="at_most"),
            *maybe(INDEPENDENT, "target", 10, "2027-28", direction="at_most"),
        ),
        b(
            "Reduces residential placements to 8 by March 2028; there were 14 in March 2025.",
            says(RESIDENTIAL, "target", 8, "2028-03", direction="reduce"),
            says(RESIDENTIAL, "actual", 14, "2025-03"),
        ),
        h1("AP and hospital"),
        h3("Hospital schools or alternative provision (AP) placements"),
        _sheet(26, AP, (33, 42), (25, 20)),
        p(
            "These are children with a plan only. The pupil referral unit has 90 places in all, which are commissioned until August 2027.",
            *maybe(AP, "actual", 90, "", "2027-08"),
            *maybe(NEW_AP, "actual", 90, "", "2027-08"),
        ),
        h1("Post 16 and FE"),
        h3("Post 16 and further education (FE) placements"),
        _sheet(398, LATER, (498, 618), (436, 432)),
        b(
            "Reviews every plan of those aged 19 and over by July 2026, and expects to cease 150 plans in 2026 and 165 in 2027.",
            *_open(CEASED, 150, "2026"),
            *_open(CEASED, 165, "2027"),
        ),
        h1("Other placements"),
        h3("Other placements or direct payments"),
        table(
            "Number of children and young people, January",
            "",
            (
                col("2025 (actual)", period="2025-01", basis="actual", final=True),
                col("2027 (forecast)", period="2027-01"),
                col("2029 (forecast)", period="2029-01"),
            ),
            row(
                "Education otherwise than at school or college: no action", 41, 60, 82, basis="forecast", measure=EOTAS
            ),
            row("Education otherwise than at school or college: plan", 41, 36, 25, basis="target", measure=EOTAS),
            row("Awaiting a placement: no action", "35", "49", "66"),
            row("Awaiting a placement: plan", "35", "39", "32"),
        ),
        h1("Savings"),
        table(
            "Cost avoided, £000 (the difference between “no action” and “plan”)",
            ("Ref", "Action"),
            (
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
                col("Confidence"),
            ),
            row(("S1", "SEN unit programme"), 120, 1450, 3610, 5900, "Medium", scope="S1"),
            row(("S2", "Independent placements: volume and price"), 480, 2190, 4760, 7080, "Low", scope="S2"),
            row(("S3", "Early support and annual reviews"), 445, 1750, 3150, 4365, "Medium", scope="S3"),
            row(("", "Total"), 1045, 5390, 11520, 17345, ""),
            measure=SAVINGS,
            basis="target",
            unit=K,
        ),
        h1("Governance and risk"),
        p(
            "The High Needs Board meets monthly and reports to the Director of Children’s Services. Schools Forum receives the plan three times a year. "
            "Co-production with Tansleigh Parents’ Voice took place at four meetings, attended by 63 parents."
        ),
        table(
            "",
            "Risk",
            (col("Score"), col("Response")),
            row("High needs block rises by less than 3%", "16", "Reserve of £1.2 million in the general fund"),
            row(
                "Trusts decline to host units", "12", "Revised service level agreement, with a set-up grant of £30,000"
            ),
            row("Vacancies among educational psychologists (3 of 11)", "9", "Market supplement until August 2026"),
        ),
    ),
    ("xlsx", "pdf-sideways", "ods"),
    PART,
    "plan",
    "Tansleigh",
)


# --- A monitoring return: boxes of details, agreed against latest by year, conditions with a rating, flows and stocks in two annexes -------


def _by_october(measure, value, unit="count"):
    """A cell of April to October, which readers date by the year, the month or not at all."""
    return said(
        percent(value) if unit == PC else count(value),
        *maybe(measure, "actual", value, "2025-26", "2025-10", "2025-10-31", "", unit=unit),
    )


def _later(measure, value, period, text=""):
    """The latest forecast of a later year: a plan to one reader, a forecast to another."""
    return said(text or ONE(value), *_open(measure, value, period, unit=M))


def _above(value, period, text=""):
    return said(
        text or ONE(value),
        *_moved(DEFICIT, "forecast", value, period, "", unit=M, way="increase"),
        *_moved(DEFICIT, "actual", value, period, "", unit=M, way="increase"),
    )


SAXONHOLT = Document(
    "saxonholt_monitoring_return",
    "Saxonholt Council: safety valve monitoring return, November 2025",
    (
        h1("Safety valve monitoring return"),
        table(
            "Section A. Details of the return",
            "Item",
            (col("Entry"),),
            row("Local authority", "Saxonholt Council"),
            row("Agreement", "Signed March 2023; 2022-23 to 2027-28"),
            row("Return", "Second of three in 2025-26, due 28 November 2025"),
            row("Data as at", "31 October 2025"),
            row("Completed by", "Finance Business Partner (Schools), ext. 4172"),
            row("Overall rating by the authority", "Amber"),
        ),
        h2("Section B. Financial position"),
        table(
            "All figures in £m. Brackets show a surplus.",
            "Financial year",
            (
                col("In-year deficit", "Agreed", measure=IN_YEAR, basis="target"),
                col("In-year deficit", "Actual or latest forecast", measure=IN_YEAR),
                col("Cumulative deficit", "Agreed", measure=DEFICIT, basis="target"),
                col("Cumulative deficit", "Actual or latest forecast", measure=DEFICIT),
                col("Above agreed"),
            ),
            row(
                "2023-24 (actual)",
                7.8,
                said("8.0", says(IN_YEAR, "actual", 8.0, "2023-24", M)),
                21.3,
                said("21.5", says(DEFICIT, "actual", 21.5, "2023-24", M)),
                _above(0.2, "2023-24"),
                period="2023-24",
            ),
            row(
                "2024-25 (actual)",
                6.1,
                said("6.7", says(IN_YEAR, "actual", 6.7, "2024-25", M)),
                27.4,
                said("28.2", says(DEFICIT, "actual", 28.2, "2024-25", M)),
                _above(0.8, "2024-25"),
                period="2024-25",
            ),
            row(
                "2025-26 (forecast)",
                4.0,
                said("5.3", says(IN_YEAR, "forecast", 5.3, "2025-26", M)),
                31.4,
                said("33.5", says(DEFICIT, "forecast", 33.5, "2025-26", M)),
                _above(2.1, "2025-26"),
                period="2025-26",
            ),
            row(
                "2026-27 (forecast)",
                2.0,
                _later(IN_YEAR, 3.1, "2026-27"),
                33.4,
                _later(DEFICIT, 36.6, "2026-27"),
                _above(3.2, "2026-27"),
                period="2026-27",
            ),
            row(
                "2027-28 (forecast)",
                -0.2,
                _later(IN_YEAR, -0.1, "2027-28", "(0.1)"),
                33.2,
                _later(DEFICIT, 36.5, "2027-28"),
                _above(3.3, "2027-28"),
                period="2027-28",
            ),
            unit=M,
            show=bracketed(ONE),
        ),
        p(
            "The table is before safety valve payments (£11.0m received to 31 March 2025) and the authority’s own contribution of £0.9m a year.",
            *maybe(PAYMENT, "actual", 11.0, "2025-03-31", "", unit=M),
        ),
        p(
            "The in-year deficit for 2025-26 is now forecast at £5.3m; in the June return it was £4.6m. The movement of £0.7m is made up of 11 more "
            "independent placements than expected (£0.5m) and tuition for children out of school (£0.2m).",
            says(IN_YEAR, "forecast", 5.3, "2025-26", M),
            says(IN_YEAR, "forecast", 4.6, "2025-26", M),
            *_moved(IN_YEAR, "forecast", 0.7, "2025-26", "", unit=M, way="increase"),
            *_moved(INDEPENDENT, "actual", 11, "", "2025-26", way="increase"),
        ),
        p(
            "We still expect to reach an in-year surplus in 2027-28, on the strength of further measures worth £1.9m in 2026-27 that Cabinet agreed on 4 "
            "November.",
            says(IN_YEAR, "target", None, "2027-28", direction="reach"),
            says(SAVINGS, "target", 1.9, "2026-27", M),
        ),
        h2("Section C. Conditions"),
        h3("Condition 1: appropriate management of demand for EHC plans. Amber"),
        p(
            "Growth in plans has slowed to 6.1% in the year to October 2025; the agreement expects no more than 3% in 2025-26. The graduated response "
            "toolkit is in use in 41 of our 46 schools. Request numbers have stopped rising, though parental requests now make up 44% of them (37% in "
            "2024-25).",
            *maybe(PLANS, "actual", 6.1, "2025-10", "2025", "", unit=PC, form="change", direction="increase"),
            says(PLANS, "target", 3, "2025-26", PC, form="change", direction="at_most"),
            *maybe(REQUESTS, "actual", 44, "", "2025-26", unit=PC),
            *maybe(REQUESTS, "actual", 37, "2024-25", unit=PC),
        ),
        h3("Condition 2: more children supported in mainstream schools. Red"),
        p(
            "At 31 October 2025 38% of children with a plan were in mainstream schools, where the agreement has 43% for 31 March 2026. We have reset our "
            "own trajectory to reach 41% by March 2027.",
            says(MAINSTREAM, "actual", 38, "2025-10-31", PC),
            says(MAINSTREAM, "target", 43, "2026-03-31", PC),
            says(MAINSTREAM, "target", 41, "2027-03", PC, direction="reach"),
        ),
        h3("Condition 3: sufficient local specialist places. Green"),
        p(
            "All schemes are on course but one. See section D.",
        ),
        h3("Condition 4: reduced use of independent and non-maintained special schools. Red"),
        p(
            "The number of placements has risen by eight since March. No placement was made in the period without the approval of the Director. A saving "
            "of £350,000 from the review of the 40 costliest placements is included in the forecast for 2025-26.",
            *_moved(INDEPENDENT, "actual", 8, "", "2025-10", "2025", way="increase"),
            *_open(SAVINGS, 350000, "2025-26", unit=L),
        ),
        h3("Condition 5: effective preparation for adulthood. Green"),
        p(
            "Reviews of Year 11 and Year 13 were completed on time in 91% of cases. The number of residential college placements is down to 9, which is "
            "below the ceiling of 12 in the agreement.",
            *maybe(RESIDENTIAL, "actual", 9, "", "2025-10-31"),
            *maybe(RESIDENTIAL, "target", 12, "", "2025-10-31", direction="at_most"),
            *maybe(LATER, "actual", 9, "", "2025-10-31"),
            *maybe(LATER, "target", 12, "", "2025-10-31", direction="at_most"),
        ),
        h2("Section D. Places"),
        table(
            "Schemes in the agreement",
            "Scheme",
            (
                col("Places", direction="increase"),
                col("Date agreed"),
                col("Date now expected"),
                col("Capital spent to date, £000"),
            ),
            row(
                "Mill Road Primary, resourced provision",
                said("14", *_open(NEW_BASES, 14, "2024-09", bases=("actual", "target"))),
                "September 2024",
                "Opened September 2024",
                "402",
            ),
            row(
                "Saxonholt High, resourced provision",
                said("25", *_open(NEW_BASES, 25, "2025-09", bases=("actual", "target"))),
                "September 2025",
                "Opened September 2025",
                "1,163",
            ),
            row(
                "Fairmile Academy, SEN unit",
                said(
                    "20",
                    says(NEW_BASES, "target", 20, "2026-09", direction="increase", scope="Fairmile"),
                    *maybe(NEW_BASES, "target", 20, "2026-04", direction="increase"),
                ),
                "April 2026",
                "September 2026",
                "88",
            ),
            row(
                "The Grange School, sixth form block",
                said(
                    "36",
                    says(NEW_SPECIAL, "target", 36, "2026-09", direction="increase", scope="Grange"),
                ),
                "September 2026",
                "September 2026",
                "1,940",
            ),
        ),
        p(
            "Fairmile Academy is delayed by a change of contractor. Twelve pupils who had been expected to join in April will stay where they are."
        ),
        h2("Section E. Payment requested"),
        p(
            "The agreement provides for £1.5m in 2025-26 and £1.5m in 2026-27, and for £3.0m on reaching balance in 2027-28.",
            says(PAYMENT, "target", 1.5, "2025-26", M),
            says(PAYMENT, "target", 1.5, "2026-27", M),
            says(PAYMENT, "target", 3.0, "2027-28", M),
        ),
        h1("Annex 1. Flows"),
        table(
            "Financial years. “To date” is 1 April to 31 October 2025.",
            "Indicator",
            (
                col("2024-25", "Plan", period="2024-25", basis="target"),
                col("2024-25", "Actual", period="2024-25", basis="actual"),
                col("2025-26", "Plan", period="2025-26", basis="target"),
                col("2025-26", "To date"),
                col("2025-26", "Forecast outturn", period="2025-26", basis="forecast"),
            ),
            row("Requests for EHC needs assessment", 900, 948, 860, _by_october(REQUESTS, 512), 905, measure=REQUESTS),
            row("New EHC plans issued", 610, 655, 590, _by_october(NEW, 349), 620, measure=NEW),
            row("EHC plans ceased", 180, 164, 220, _by_october(CEASED, 121), 205, measure=CEASED),
            row(
                "Plans issued within 20 weeks",
                60,
                52,
                70,
                _by_october(TIMELY, 66, PC),
                68,
                measure=TIMELY,
                unit=PC,
                show=percent,
            ),
            row("Annual reviews completed on time", "75%", "70%", "85%", "79%", "80%"),
        ),
        h1("Annex 2. Stocks"),
        table(
            "Number on the date shown",
            "Indicator",
            (
                col("31 March 2025", "Plan", period="2025-03-31", basis="target"),
                col("31 March 2025", "Actual", period="2025-03-31", basis="actual"),
                col("31 October 2025", "Actual", period="2025-10-31", basis="actual"),
                col("31 March 2026", "Plan", period="2026-03-31", basis="target"),
                col("31 March 2026", "Forecast", period="2026-03-31", basis="forecast"),
            ),
            row("EHC plans maintained", 3020, 3104, 3231, 3090, 3290, measure=PLANS),
            row("Pupils in resourced provision and SEN units", 140, 122, 151, 165, 154, measure=BASES),
            row("Pupils in state-funded special schools", 905, 912, 918, 930, 925, measure=SPECIAL),
            row(
                "Pupils in independent and non-maintained special schools", 205, 221, 229, 185, 228, measure=INDEPENDENT
            ),
            row("Packages of education otherwise than at school", 45, 61, 64, 40, 62, measure=EOTAS),
            row("Pupils permanently excluded in the school year so far", "-", "31", "6", "-", "-"),
        ),
        p("Declaration: I confirm that this return is accurate. Chief Finance Officer, 26 November 2025."),
    ),
    ("xlsx", "docx", "pdf-ruled"),
    PART,
    "monitoring",
    "Saxonholt",
)


# --- A Cabinet report: recommendations, numbered paragraphs, financial years with a stroke, budget tables in which little is ours ----------

UNDERFELL = Document(
    "underfell_cabinet_high_needs",
    "Underfell Council: High needs recovery and revenue monitoring, quarter 2 2025/26",
    (
        h1("Report to Cabinet: High needs recovery and DSG revenue monitoring, quarter 2 2025/26"),
        table(
            "",
            "Meeting",
            (col("Cabinet, 18 November 2025"),),
            row("Report of", "Director of Resources; Director of Children and Learning"),
            row("Portfolio", "Councillor A. Penhaligon, Children and Young People"),
            row("Wards affected", "All 26"),
            row("Key decision", "Yes (over £500,000)"),
        ),
        h2("1. Recommendations"),
        p("Cabinet is asked to:"),
        b(
            "(i) note that the DSG is forecast to overspend by £7.9m in 2025/26, and that the cumulative deficit is forecast to be £34.4m at 31 March "
            "2026;",
            says(IN_YEAR, "forecast", 7.9, "2025-26", M),
            says(DEFICIT, "forecast", 34.4, "2026-03-31", M),
        ),
        b(
            "(ii) approve the recovery measures in section 5, which are estimated to save £1.2m in 2025/26 and £4.5m in 2026/27; and",
            says(SAVINGS, "target", 1.2, "2025-26", M),
            says(SAVINGS, "target", 4.5, "2026-27", M),
            *maybe(SAVINGS, "forecast", 1.2, "2025-26", unit=M),
            *maybe(SAVINGS, "forecast", 4.5, "2026-27", unit=M),
        ),
        b("(iii) agree to consult schools on a transfer of 0.5% (£1.1m) from the schools block in 2026/27."),
        h2("2. Summary"),
        p(
            "2.1 The General Fund is forecast to overspend by £3.3m (1.6% of the net budget of £206.4m), chiefly on adult social care and on home to "
            "school transport. This report deals with the Dedicated Schools Grant, which is ring-fenced and reported separately."
        ),
        p(
            "2.2 In February 2025 Council set a DSG budget with an in-year deficit of £5.5m for 2025/26. At quarter 1 the forecast was £6.8m. It is now "
            "£7.9m.",
            says(IN_YEAR, "target", 5.5, "2025-26", M),
            says(IN_YEAR, "forecast", 6.8, "2025-26", M),
            says(IN_YEAR, "forecast", 7.9, "2025-26", M),
        ),
        h2("3. DSG forecast for 2025/26"),
        table(
            "Table 1: DSG by block, £m",
            "Block",
            (
                col("Budget 2025/26"),
                col("Forecast at Q2"),
                col("Variance at Q2"),
                col("Variance at Q1"),
            ),
            row("Schools block (after recoupment)", "128.6", "128.6", "0.0", "0.0"),
            row("Central school services block", "1.9", "1.8", "(0.1)", "0.0"),
            row("Early years block", "31.7", "31.5", "(0.2)", "(0.1)"),
            row("High needs block", "58.3", "61.0", "2.7", "1.4"),
            row("Total expenditure", "220.5", "222.9", "2.4", "1.3"),
            row("DSG income", "(215.0)", "(215.0)", "0.0", "0.0"),
            row(
                "In-year deficit",
                said("5.5", says(IN_YEAR, "target", 5.5, "2025-26", M)),
                said("7.9", says(IN_YEAR, "forecast", 7.9, "2025-26", M)),
                said("2.4", *_moved(IN_YEAR, "forecast", 2.4, "2025-26", "", unit=M, way="increase")),
                said("1.3", *_moved(IN_YEAR, "forecast", 1.3, "2025-26", "", unit=M, way="increase")),
            ),
            row(
                "Deficit brought forward",
                said(
                    "26.5",
                    *maybe(DEFICIT, "actual", 26.5, "2025-26", "2024-25", "2025-03-31", "2025-04-01", "", unit=M),
                    *maybe(DEFICIT, "target", 26.5, "2025-26", unit=M),
                ),
                said("26.5", *maybe(DEFICIT, "forecast", 26.5, "2025-26", unit=M)),
                "",
                "",
            ),
            row(
                "Deficit carried forward",
                said("32.0", says(DEFICIT, "target", 32.0, "2025-26", M)),
                said("34.4", says(DEFICIT, "forecast", 34.4, "2025-26", M)),
                said("2.4", *_moved(DEFICIT, "forecast", 2.4, "2025-26", "", unit=M, way="increase")),
                said("1.3", *_moved(DEFICIT, "forecast", 1.3, "2025-26", "", unit=M, way="increase")),
            ),
        ),
        p(
            "3.1 The overspend on the high needs block of £2.7m is explained in Table 2. The deficit brought forward was £26.5m at 31 March 2025.",
            *maybe(IN_YEAR, "forecast", 2.7, "2025-26", "", unit=M),
            says(DEFICIT, "actual", 26.5, "2025-03-31", M),
        ),
        table(
            "Table 2: principal variances on the high needs block, 2025/26",
            "Heading",
            (
                col("Budgeted number"),
                col("Forecast number"),
                col("Variance, £000", skip=True),
            ),
            row(
                "Independent and non-maintained special schools",
                said("172", says(INDEPENDENT, "target", 172, "2025-26")),
                said("196", says(INDEPENDENT, "forecast", 196, "2025-26")),
                "1,536",
            ),
            row(
                "Specialist post-16 institutions",
                said("31", says(LATER, "target", 31, "2025-26")),
                said("37", says(LATER, "forecast", 37, "2025-26")),
                "318",
            ),
            row(
                "Education otherwise than at school, including tuition",
                said("45", says(EOTAS, "target", 45, "2025-26")),
                said("63", says(EOTAS, "forecast", 63, "2025-26")),
                "594",
            ),
            row("Mainstream top-up funding", "-", "-", "252"),
            row("Total", "", "", "2,700"),
        ),
        p(
            "3.2 The average cost of an independent placement is forecast at £64,000 in 2025/26, by comparison with £60,700 in 2024/25. Places at our own "
            "special schools cost £25,300 on average in 2024/25.",
            says(COST, "forecast", 64000, "2025-26", L, scope="independent"),
            says(COST, "actual", 60700, "2024-25", L, scope="independent"),
            says(COST, "actual", 25300, "2024-25", L, scope="special"),
        ),
        h2("4. Why demand is above plan"),
        p(
            "4.1 At 30 September 2025 the Council maintained 2,987 plans, which is 9.4% more than a year earlier (2,730). The recovery plan of July 2024 "
            "had assumed 2,880.",
            says(PLANS, "actual", 2987, "2025-09-30"),
            *maybe(PLANS, "actual", 9.4, "2025-09-30", "", "2025-09", unit=PC, form="change", direction="increase"),
            *maybe(PLANS, "actual", 2730, "2024-09-30", "2024-09", ""),
            *maybe(PLANS, "target", 2880, "2025-09-30", "2025-09", ""),
        ),
        p(
            "4.2 The number of requests for assessment was 689 in the academic year 2024/25, compared with 634 in the academic year 2023/24. The Council "
            "declined 23% of them in 2024/25 and was overturned in 31 cases.",
            says(REQUESTS, "actual", 689, "2024/25"),
            says(REQUESTS, "actual", 634, "2023/24"),
            says(REFUSED, "actual", 23, "2024/25", PC),
        ),
        p(
            "4.3 Underfell remains below its regional neighbours: 5.0% of pupils have a plan here, as against 5.4% in the region and 5.3% nationally. "
            "Its special schools are full, with 742 pupils on roll at the October 2025 census in buildings meant for 690.",
            *maybe(PLANS, "actual", 5.0, "", "2025-10", unit=PC),
            says(SPECIAL, "actual", 742, "2025-10"),
        ),
        p(
            "4.4 Members asked in July about the Tribunal. In the calendar year 2024 there were 66 appeals; in the first nine months of 2025 there were 61.",
            says(APPEALS, "actual", 66, "2024"),
            *maybe(APPEALS, "actual", 61, "2025", "", "2025-09"),
        ),
        h2("5. Recovery measures"),
        p(
            "5.1 Independent placements. Officers will cap the number of placements at 196 for the rest of 2025/26 and reduce it to 165 by March 2027 and "
            "140 by March 2028. Each will be reviewed before its next anniversary.",
            says(INDEPENDENT, "target", 196, "2025-26", direction="at_most"),
            says(INDEPENDENT, "target", 165, "2027-03", direction="reduce"),
            says(INDEPENDENT, "target", 140, "2028-03", direction="reduce"),
        ),
        p(
            "5.2 Enhanced provision. Eight mainstream schools have offered to host enhanced resource bases. Cabinet approved £4.4m for them in September. "
            "They will open 48 places in April 2026 and 72 in September 2026.",
            says(NEW_BASES, "target", 48, "2026-04", direction="increase"),
            says(NEW_BASES, "target", 72, "2026-09", direction="increase"),
        ),
        p(
            "5.3 Alternative provision. A new unit of 24 places for Key Stage 3 at Cinder Hill, opening in September 2026, will enable 20 pupils to come "
            "off individual tuition. Packages of education otherwise than at school are to be no more than 40 by March 2027.",
            says(NEW_AP, "target", 24, "2026-09", direction="increase"),
            *maybe(EOTAS, "target", 20, "2026-09", "", form="change", direction="reduce"),
            says(EOTAS, "target", 40, "2027-03", direction="at_most"),
        ),
        p(
            "5.4 Reviews and ceasing. A team of four will review plans for those over 18. It is to cease 90 plans by the end of March 2026 and a further "
            "130 in 2026/27. In 2024/25 only 74 plans were ceased.",
            says(CEASED, "target", 90, "2026-03"),
            says(CEASED, "target", 130, "2026-27"),
            says(CEASED, "actual", 74, "2024-25"),
        ),
        p(
            "5.5 Inclusion. All 71 schools will sign an inclusion charter. We want the proportion of children with plans in mainstream schools to be 45% in "
            "January 2028; it was 41% in January 2025.",
            says(MAINSTREAM, "target", 45, "2028-01", PC),
            says(MAINSTREAM, "actual", 41, "2025-01", PC),
        ),
        table(
            "Table 3: savings by measure, £000",
            ("Para", "Measure"),
            (
                col("2025/26", period="2025-26"),
                col("2026/27", period="2026-27"),
                col("2027/28", period="2027-28"),
                col("Deliverability"),
            ),
            row(("5.1", "Independent placements"), 620, 2050, 3380, "Amber", scope="5.1"),
            row(
                ("5.2", "Enhanced provision"),
                said("0", *maybe(SAVINGS, "target", 0, "2025-26", unit=K)),
                1240,
                2160,
                "Amber",
                scope="5.2",
            ),
            row(("5.3", "Alternative provision"), 80, 390, 560, "Green", scope="5.3"),
            row(("5.4", "Reviews and ceasing"), 500, 820, 900, "Red", scope="5.4"),
            row(("", "Total"), 1200, 4500, 7000, ""),
            measure=SAVINGS,
            basis="target",
            unit=K,
        ),
        h2("6. Medium term"),
        table(
            "Table 4: DSG deficit, £m",
            "Scenario",
            (
                col("2026/27", period="2026-27"),
                col("2027/28", period="2027-28"),
                col("2028/29", period="2028-29"),
            ),
            row("In-year: do nothing", 10.6, 13.2, 15.5, measure=IN_YEAR, basis="forecast"),
            row("In-year: with recovery measures", 6.1, 6.2, 5.9, measure=IN_YEAR, basis="target"),
            row("Cumulative: do nothing", 45.0, 58.2, 73.7, measure=DEFICIT, basis="forecast"),
            row("Cumulative: with recovery measures", 40.5, 46.7, 52.6, measure=DEFICIT, basis="target"),
            unit=M,
            show=ONE,
        ),
        p(
            "6.1 The measures do not return the DSG to balance within the period. A further report in February 2026, alongside the local SEND reform plan, "
            "will say how in-year balance can be reached by 2030/31.",
            says(IN_YEAR, "target", None, "2030-31", direction="reach", doubtful=True),
        ),
        p(
            "6.2 The statutory override ends on 31 March 2028. The deficit would then exceed the Council’s usable reserves, which were £29.8m at 31 March "
            "2025."
        ),
        h2("7. Other budgets reported for information"),
        table(
            "Table 5: Children and Learning, General Fund, £000",
            "Service",
            (col("Budget"), col("Forecast"), col("Variance")),
            row("Home to school transport (SEND)", "9,410", "10,870", "1,460"),
            row("Special educational needs assessment team", "2,215", "2,180", "(35)"),
            row("Educational psychology", "1,064", "1,006", "(58)"),
            row("Residential care for children", "18,300", "19,240", "940"),
            row("Short breaks", "1,530", "1,525", "(5)"),
        ),
        h2("8. Implications"),
        p(
            "8.1 Legal. Decisions on assessment and placement must be taken on the needs of each child, under sections 36 to 44 of the Children and Families "
            "Act 2014. The measures are aims for the budget and fetter no decision."
        ),
        p(
            "8.2 Equality. An impact assessment is at appendix C. Of children with a plan 72% are boys and 38% are entitled to free school meals."
        ),
        p("8.3 Staffing. Four fixed-term posts, £212,000 a year, are met from the high needs block."),
        h2("9. Background papers"),
        p(
            "Recovery plan (Cabinet, 9 July 2024, minute 31). Quarter 1 monitoring (Cabinet, 9 September 2025). Schools Forum, 14 October 2025, item 6."
        ),
    ),
    ("pdf-ruled", "docx", "html"),
    PART,
    "committee",
    "Underfell",
)


# --- A committee's table of indicators: snapshots by quarter end, counts by year, school years, comparators, exceptions, new indicators ---


def _half_year(measure, value, unit="count", text=""):
    """A cell of the first half of 2025-26."""
    return said(
        text or count(value),
        *maybe(measure, "actual", value, "2025-26", "2025-09", "2025-09-30", "2025", "", unit=unit),
    )


VELLINGTON = Document(
    "vellington_performance_tables",
    "Vellington Council: Children’s Services performance tables, quarter 2 2025-26",
    (
        h1("Performance tables"),
        p(
            "Children and Learning Scrutiny Committee, 27 November 2025, agenda item 8. Appendix B: SEND and high needs. Contact: Insight Team."
        ),
        p(
            "Of the 24 indicators in this appendix, 11 are green, eight amber and five red. H means that a higher figure is better and L that a lower one is. "
            "INMSS are independent and non-maintained special schools; EOTAS is education otherwise than at school."
        ),
        h2("B1. Snapshots at the end of the quarter"),
        table(
            "Number, unless marked %",
            ("Ref", "Indicator", "H/L"),
            (
                col("31 Mar 2025", period="2025-03-31", basis="actual"),
                col("30 Jun 2025", period="2025-06-30", basis="actual"),
                col("30 Sep 2025", period="2025-09-30", basis="actual"),
                col("Target 31 Mar 2026", period="2026-03-31", basis="target"),
                col("Status"),
            ),
            group("EHC plans"),
            row(("B101", "EHC plans maintained", "L"), 2458, 2502, 2549, 2540, "Red", measure=PLANS),
            row(
                ("B102", "EHC plans as % of population aged 0-25", "L"),
                4.3,
                4.4,
                4.5,
                4.4,
                "Amber",
                measure=PLANS,
                unit=PC,
                show=ONE,
            ),
            row(
                ("B103", "Assessments in progress beyond 20 weeks", "L"),
                *(
                    said(str(value), *(x for m in (ASSESSED, TIMELY) for x in maybe(m, basis, value, period)))
                    for value, basis, period in (
                        (64, "actual", "2025-03-31"),
                        (41, "actual", "2025-06-30"),
                        (22, "actual", "2025-09-30"),
                        (10, "target", "2026-03-31"),
                    )
                ),
                "Green",
            ),
            group("Placements"),
            row(
                ("B104", "Pupils with a plan in mainstream schools, %", "H"),
                39.2,
                39.5,
                40.1,
                41.0,
                "Green",
                measure=MAINSTREAM,
                unit=PC,
                show=ONE,
            ),
            row(("B105", "Pupils in enhanced mainstream provision", "H"), 92, 92, 131, 140, "Green", measure=BASES),
            row(("B106", "Placements in INMSS", "L"), 158, 161, 169, 150, "Red", measure=INDEPENDENT),
            row(("B107", "Of which residential", "L"), 19, 18, 17, 15, "Amber", measure=RESIDENTIAL),
            row(("B108", "Placements outside Vellington", "L"), 203, 205, 211, 195, "Red", measure=AWAY),
            row(("B109", "EOTAS packages", "L"), 47, 49, 38, 40, "Green", measure=EOTAS),
            group("Workforce"),
            row(("B110", "Vacant educational psychologist posts (FTE)", "L"), "4.6", "4.0", "2.5", "2.0", "Amber"),
        ),
        h2("B2. Counts over the year"),
        table(
            "Financial years; the first half of 2025-26 is April to September 2025",
            ("Ref", "Indicator", "H/L"),
            (
                col("2023-24", period="2023-24", basis="actual"),
                col("2024-25", period="2024-25", basis="actual"),
                col("First half 2025-26"),
                col("Target 2025-26", period="2025-26", basis="target"),
                col("Target 2026-27", period="2026-27", basis="target"),
            ),
            row(
                ("B201", "Requests for an EHC needs assessment", "L"),
                588,
                641,
                _half_year(REQUESTS, 304),
                620,
                580,
                measure=REQUESTS,
            ),
            row(
                ("B202", "Requests refused, %", "-"),
                24,
                21,
                _half_year(REFUSED, 22, PC),
                "none set",
                "none set",
                measure=REFUSED,
                unit=PC,
            ),
            row(("B203", "New EHC plans issued", "L"), 371, 433, _half_year(NEW, 214), 410, 390, measure=NEW),
            row(
                ("B204", "New EHC plans issued within 20 weeks, %", "H"),
                44.5,
                58.2,
                _half_year(TIMELY, 67.3, PC),
                70.0,
                80.0,
                measure=TIMELY,
                unit=PC,
                show=ONE,
            ),
            row(("B205", "EHC plans ceased", "-"), 149, 157, _half_year(CEASED, 96), 190, 210, measure=CEASED),
            row(
                ("B206", "Appeals registered with the SEND Tribunal", "L"),
                39,
                52,
                _half_year(APPEALS, 24),
                48,
                44,
                measure=APPEALS,
            ),
            row(("B207", "Complaints about SEND upheld", "L"), "17", "22", "8", "15", "12"),
        ),
        n("B202 is for information: no target is set for the proportion of requests refused."),
        h2("B3. School-year indicators"),
        table(
            "Academic years",
            ("Ref", "Indicator"),
            (col("2022/23"), col("2023/24"), col("2024/25 (provisional)"), col("Target 2025/26")),
            row(("B301", "Overall absence, pupils with a plan, %"), "14.1", "13.6", "13.2", "12.5"),
            row(("B302", "Permanent exclusions, pupils with a plan"), "7", "9", "5", "4"),
            row(
                ("B303", "Young people with a plan moving from school to further education"),
                said("118", *maybe(LATER, "actual", 118, "2022/23")),
                said("126", *maybe(LATER, "actual", 126, "2023/24")),
                said("131", *maybe(LATER, "actual", 131, "2024/25")),
                said("140", *maybe(LATER, "target", 140, "2025/26")),
            ),
            row(
                ("B304", "New places opened in enhanced mainstream provision"),
                said("12", says(NEW_BASES, "actual", 12, "2022/23")),
                said("0", *maybe(NEW_BASES, "actual", 0, "2023/24")),
                said("16", says(NEW_BASES, "actual", 16, "2024/25")),
                said("60", says(NEW_BASES, "target", 60, "2025/26")),
            ),
            row(
                ("B305", "New special school places opened"),
                said("0", *maybe(NEW_SPECIAL, "actual", 0, "2022/23")),
                said("24", says(NEW_SPECIAL, "actual", 24, "2023/24")),
                said("10", says(NEW_SPECIAL, "actual", 10, "2024/25")),
                said("30", says(NEW_SPECIAL, "target", 30, "2025/26")),
            ),
        ),
        h2("B4. High needs finance"),
        table(
            "£m; a deficit is in brackets",
            ("Ref", "Indicator"),
            (
                col("2023-24 outturn", period="2023-24", basis="actual"),
                col("2024-25 outturn", period="2024-25", basis="actual"),
                col("2025-26 target", period="2025-26", basis="target"),
                col("2025-26 forecast at Q2", period="2025-26", basis="forecast"),
            ),
            row(("B401", "DSG in-year position"), 3.7, 4.9, 4.1, 5.2, measure=IN_YEAR),
            row(("B402", "DSG cumulative position"), 11.8, 16.7, 20.8, 21.9, measure=DEFICIT),
            row(("B403", "General Fund reserves"), "24.1", "22.6", "20.0", "19.2"),
            unit=M,
            show=deficits_in_brackets(ONE),
        ),
        table(
            "",
            ("Ref", "Indicator"),
            (
                col("2023-24 outturn", period="2023-24", basis="actual"),
                col("2024-25 outturn", period="2024-25", basis="actual"),
                col("2025-26 target", period="2025-26", basis="target"),
                col("2025-26 forecast at Q2", period="2025-26", basis="forecast"),
            ),
            row(
                ("B404", "Average cost of a placement in INMSS"),
                57800,
                61100,
                62000,
                63900,
                measure=COST,
                unit=L,
                show=pounds,
            ),
            row(("B405", "Average cost of SEND transport per pupil"), "£8,150", "£8,930", "£8,700", "£9,060"),
        ),
        h2("B5. How we compare"),
        table(
            "Calendar year 2024, except where a date is given",
            "Indicator",
            (col("Vellington"), col("Statistical neighbours"), col("England")),
            row(
                "New EHC plans issued within 20 weeks, %",
                said("55.8", says(TIMELY, "actual", 55.8, "2024", PC)),
                "50.1",
                "46.4",
            ),
            row(
                "Requests refused, %",
                said("22.4", says(REFUSED, "actual", 22.4, "2024", PC)),
                "23.9",
                "25.2",
            ),
            row(
                "Appeals per 10,000 of the school population",
                said(
                    "11.9",
                    *maybe(APPEALS, "actual", 11.9, "2024", unit="per_10000"),
                    *maybe(APPEALS, "actual", 11.9, "2024"),
                ),
                "15.3",
                "18.0",
            ),
            row(
                "Pupils with a plan in mainstream schools, % (January 2025)",
                said("38.9", says(MAINSTREAM, "actual", 38.9, "2025-01", PC)),
                "42.2",
                "43.0",
            ),
            row("Pupils at SEN support, % (January 2025)", "14.4", "14.0", "14.2"),
        ),
        h2("B6. Exception reports"),
        p(
            "B101. The number of plans passed the year-end target of 2,540 in September. Growth over the twelve months to September was 5.9%. The forecast "
            "for 31 March 2026 is 2,595; the DSG management plan allows 2,600 at 31 March 2027.",
            says(PLANS, "forecast", 2595, "2026-03-31"),
            says(PLANS, "target", 2600, "2027-03-31"),
            *maybe(PLANS, "target", 2540, ""),
            *maybe(PLANS, "actual", 5.9, "", "2025-09", "2025", unit=PC, form="change", direction="increase"),
        ),
        p(
            "B106. Eleven of the 19 children placed in September had appealed against the school named in their plan. Our aim is still to bring INMSS "
            "placements down to 150 by 31 March 2026, but 162 is now the more likely figure.",
            *maybe(INDEPENDENT, "actual", 19, "", "2025-09"),
            *maybe(APPEALS, "actual", 11, "", "2025-09"),
            says(INDEPENDENT, "target", 150, "2026-03-31", direction="reduce"),
            says(INDEPENDENT, "forecast", 162, "2026-03-31", doubtful=True),
            *maybe(INDEPENDENT, "forecast", 162, ""),
        ),
        p(
            "B108. We shall not meet this target until the enhanced provision at Castle Street Academy opens in April 2026, with 18 places.",
            says(NEW_BASES, "target", 18, "2026-04", direction="increase"),
        ),
        h2("B7. Indicators proposed for 2026-27"),
        p("To match the local SEND reform plan, officers propose that from April 2026 the Committee should follow:"),
        b(
            "the share of children with plans in mainstream schools, to rise to 44% by March 2027 and 48% by March 2029;",
            says(MAINSTREAM, "target", 44, "2027-03", PC, direction="increase"),
            says(MAINSTREAM, "target", 48, "2029-03", PC, direction="increase"),
        ),
        b(
            "children with a plan in alternative provision for more than two terms, to be no more than 12 in March 2027; and",
            says(AP, "target", 12, "2027-03", direction="at_most"),
        ),
        b("families’ confidence in local schools (survey), to be 60% in 2027 as against 43% in 2025."),
        p(
            "The Committee is asked to note the tables and to choose one indicator for a closer look on 22 January 2026."
        ),
    ),
    ("pdf-sideways", "xlsx", "docx"),
    PART,
    "kpi",
    "Vellington",
)


# --- A local reform plan: the four questions of the Department's guide, outcomes from now to then, a programme by school year, costs -------

WALTHERLEY = Document(
    "waltherley_local_reform_plan",
    "Waltherley Local SEND Reform Plan, 2026 to 2030",
    (
        h1("Waltherley Local SEND Reform Plan, 2026 to 2030"),
        p(
            "Waltherley Borough Council and NHS Vale and Forest Integrated Care Board. Final, for publication, 25 September 2026."
        ),
        h2("What we want"),
        p(
            "We want a child in Waltherley to be known, helped early and taught near home. That means more children with EHC plans learning in "
            "mainstream schools, inclusion bases within a short journey of every family, and independent special schools used only where nothing nearer "
            "will do.",
            says(MAINSTREAM, "target", None, direction="increase"),
            *maybe(INDEPENDENT, "target", None, "", direction="reduce"),
            *maybe(BASES, "target", None, "", direction="increase"),
            *maybe(NEW_BASES, "target", None, "", direction="increase"),
        ),
        h2("Question 1. Where are we now?"),
        p(
            "In January 2026 we maintained 1,712 plans. Between January 2021 and January 2026 the number rose by 71%, from 1,001. One pupil in six is on SEN "
            "support.",
            says(PLANS, "actual", 1712, "2026-01"),
            says(PLANS, "actual", 1001, "2021-01"),
            *maybe(PLANS, "actual", 71, "2026-01", "", unit=PC, form="change", direction="increase"),
        ),
        p(
            "In 2025 we received 402 requests to assess, of which we turned down 88. There were 259 new plans, 61% of them issued within 20 weeks, and 34 "
            "appeals. At 31 December 2025 three families had been waiting more than a year.",
            says(REQUESTS, "actual", 402, "2025"),
            says(REFUSED, "actual", 88, "2025"),
            says(NEW, "actual", 259, "2025"),
            says(TIMELY, "actual", 61, "2025", PC),
            says(APPEALS, "actual", 34, "2025"),
            *maybe(NEW, "actual", 259, ""),
            *maybe(TIMELY, "actual", 61, "", unit=PC),
            *maybe(APPEALS, "actual", 34, ""),
        ),
        table(
            "Children and young people with a plan, by where they learn",
            "",
            (
                col("January 2024", period="2024-01"),
                col("January 2025", period="2025-01"),
                col("January 2026", period="2026-01"),
            ),
            row("Mainstream schools", 548, 596, 651, measure=MAINSTREAM),
            row("Inclusion bases (units and resourced provision)", 58, 57, 70, measure=BASES),
            row("Waltherley’s three special schools", 402, 409, 413, measure=SPECIAL),
            row("Independent and non-maintained special schools", 103, 119, 138, measure=INDEPENDENT),
            row("Colleges and other post-16 providers", 290, 304, 322, measure=LATER),
            row(
                "Alternative provision and education otherwise",
                *(
                    said(str(value), *(x for m in (AP, EOTAS) for x in maybe(m, "actual", value, period)))
                    for value, period in ((62, "2024-01"), (71, "2025-01"), (80, "2026-01"))
                ),
            ),
            row("In early years settings, or without a place", "31", "35", "38"),
            basis="actual",
        ),
        p(
            "The DSG was overspent by £4.4 million in 2025-26 and the deficit had reached £15.9 million by 31 March 2026. A year in an independent school cost "
            "£61,800 on average in 2025-26.",
            says(IN_YEAR, "actual", 4.4, "2025-26", M),
            says(DEFICIT, "actual", 15.9, "2026-03-31", M),
            says(COST, "actual", 61800, "2025-26", L),
        ),
        p(
            "From the local area inspection of November 2024 we know that waits for speech and language therapy (31 weeks on average) and for autism "
            "assessment (88 weeks) are too long. Of 346 parents who answered our survey 52% would recommend their child’s school."
        ),
        h2("Question 2. Where do we want to be?"),
        table(
            "Outcomes",
            ("", "Outcome"),
            (
                col("Now"),
                col("Date of figure"),
                col("End of school year 2027/28"),
                col("End of school year 2029/30"),
            ),
            row(
                ("1", "Children with a plan who are taught in mainstream schools"),
                said("38%", says(MAINSTREAM, "actual", 38, "2026-01", PC)),
                "January 2026",
                said("43%", says(MAINSTREAM, "target", 43, "2027/28", PC)),
                said("50%", says(MAINSTREAM, "target", 50, "2029/30", PC)),
            ),
            row(
                ("2", "Pupils taught in inclusion bases"),
                said("70", says(BASES, "actual", 70, "2026-01")),
                "January 2026",
                said("150", says(BASES, "target", 150, "2027/28")),
                said("210", says(BASES, "target", 210, "2029/30")),
            ),
            row(
                ("3", "Children in independent and non-maintained special schools"),
                said("138", says(INDEPENDENT, "actual", 138, "2026-01")),
                "January 2026",
                said("115", says(INDEPENDENT, "target", 115, "2027/28")),
                said("80", says(INDEPENDENT, "target", 80, "2029/30")),
            ),
            row(
                ("4", "New plans issued within 20 weeks"),
                said("61%", says(TIMELY, "actual", 61, "2025", PC)),
                "2025",
                said("80%", says(TIMELY, "target", 80, "2027/28", PC)),
                said("90%", says(TIMELY, "target", 90, "2029/30", PC)),
            ),
            row(
                ("5", "Children with a plan who are educated otherwise than at school"),
                said("49", says(EOTAS, "actual", 49, "2026-01")),
                "January 2026",
                said("40 or fewer", says(EOTAS, "target", 40, "2027/28", direction="at_most")),
                said("25 or fewer", says(EOTAS, "target", 25, "2029/30", direction="at_most")),
            ),
            row(("6", "Pupils with SEND who feel that they belong at school"), "58%", "Summer 2025", "70%", "80%"),
            row(("7", "Attendance of pupils on SEN support"), "90.2%", "2024/25", "92%", "93.5%"),
        ),
        p(
            "We have not set ourselves a number of plans to reach. We do think that good early help will slow growth, from 10% in 2025 to about 2% a year by "
            "2029, and on that footing expect 1,960 plans in January 2028 and 2,050 in January 2030. Our forecast without reform is 2,460 in January 2030.",
            *maybe(PLANS, "actual", 10, "2025", unit=PC, form="change", direction="increase"),
            *_open(PLANS, 2, "2029", unit=PC, form="change"),
            *_open(PLANS, 1960, "2028-01"),
            *_open(PLANS, 2050, "2030-01"),
            says(PLANS, "forecast", 2460, "2030-01"),
        ),
        h2("Question 3. How shall we get there?"),
        h3("Universal and targeted support"),
        p(
            "From January 2027 each of our six clusters will have its own team of therapists, psychologists and specialist teachers, 27 posts in all. A school "
            "will be able to call on it without a plan or a diagnosis. We expect requests to assess to go down from 402 in 2025 to 330 in 2029 as a result.",
            says(REQUESTS, "actual", 402, "2025"),
            *_open(REQUESTS, 330, "2029", direction="reduce"),
        ),
        h3("Inclusion bases"),
        table(
            "Programme of inclusion bases, by school year of opening",
            "School year",
            (
                col("Primary places", scope="primary", doubtful=True),
                col("Secondary places", scope="secondary", doubtful=True),
                col("New places in all"),
                col("Schools"),
            ),
            row("2026/27", 24, 20, 44, "Three primary schools; Forest Academy", period="2026/27"),
            row("2027/28", 30, 18, 48, "Four primary schools; Vale High", period="2027/28"),
            row("2028/29", 10, 40, 50, "St Wilfrid’s primary; two secondary schools", period="2028/29"),
            row("Total", 64, 78, 142, ""),
            measure=NEW_BASES,
            basis="target",
            direction="increase",
        ),
        p(
            "Four of the bases will be for autism. The capital cost is £5.1 million, of which £3.9 million comes from our high needs provision capital "
            "allocations for 2025-26 and 2026-27."
        ),
        h3("Special schools"),
        p(
            "Our special schools will keep the same number of pupils, about 415, but will take more of those with the most complex needs. There will be no new "
            "special school. Waltherley Park School will gain 10 nursery places in September 2027.",
            *maybe(SPECIAL, "target", 415, "", direction="hold"),
            *maybe(SPECIAL, "target", None, "", direction="hold"),
            *maybe(NEW_SPECIAL, "target", 10, "2027-09", direction="increase"),
        ),
        h3("Independent schools and colleges"),
        b(
            "Make no new placement in an independent special school outside the regional framework from April 2027.",
            *maybe(INDEPENDENT, "target", None, "", "2027-04", direction="reduce"),
        ),
        b(
            "Reduce placements out of the borough by a quarter by January 2029 (184 in January 2026).",
            says(AWAY, "target", 25, "2029-01", PC, form="change", direction="reduce"),
            *maybe(AWAY, "target", 138, "2029-01", direction="reduce"),
            says(AWAY, "actual", 184, "2026-01"),
        ),
        b(
            "Bring residential placements down to 6 by September 2028, half of the 12 that we have in September 2026.",
            says(RESIDENTIAL, "target", 6, "2028-09", direction="reduce"),
            says(RESIDENTIAL, "actual", 12, "2026-09"),
        ),
        b(
            "Work with Waltherley College on 30 more supported internships by September 2028.",
        ),
        h3("Alternative provision"),
        p(
            "The Bridge will change from a pupil referral unit into an alternative provision academy with an outreach team. It will offer 16 additional "
            "alternative provision places from January 2028.",
            says(NEW_AP, "target", 16, "2028-01", direction="increase"),
        ),
        h3("Reviews"),
        p(
            "Every plan will be reviewed on time. In 2025 we ceased 97 plans. We shall not set a target for ceasing plans, but expect that about 150 will come to "
            "a natural end in 2028.",
            says(CEASED, "actual", 97, "2025"),
            *maybe(CEASED, "forecast", 150, "2028"),
            *maybe(CEASED, "target", 150, "2028"),
        ),
        h2("Question 4. What will it cost, and what will it save?"),
        table(
            "£000",
            "Line",
            (
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
                col("2029-30", period="2029-30"),
            ),
            row("A. In-year deficit if nothing changes", 5350, 6480, 7560, 8610, measure=IN_YEAR, basis="forecast"),
            row("B. Cost of cluster teams (from grant)", "620", "1,480", "1,520", "1,560"),
            row("C. Savings", 410, 1790, 3640, 5930, measure=SAVINGS, basis="target"),
            row(
                "D. In-year deficit under the plan (A less C)", 4940, 4690, 3920, 2680, measure=IN_YEAR, basis="target"
            ),
            unit=K,
        ),
        p(
            "We estimate that the High Needs Stability Grant will bring £14.1 million in 2026-27, leaving a deficit of £6.7 million at 31 March 2027. The plan "
            "does not take the DSG into in-year balance before 2030; our aim is to do so in 2031-32.",
            *_open(PAYMENT, 14.1, "2026-27", unit=M),
            *_open(DEFICIT, 6.7, "2027-03-31", unit=M),
            says(IN_YEAR, "target", None, "2031-32", direction="reach"),
        ),
        h2("Who will make it happen"),
        p(
            "The Inclusion Partnership Board, chaired by the Chief Executive, meets every two months. It will publish progress each January and July. There are 14 "
            "members, three of them from the Waltherley Parent Carer Forum."
        ),
        table(
            "Milestones for the first twelve months",
            "Month",
            (col("Milestone"), col("Owner")),
            row("November 2026", "Plan assured by the Department’s adviser", "Chief Executive"),
            row("January 2027", "Cluster teams in place in six clusters", "ICB Place Director"),
            row(
                "April 2027",
                said(
                    "First base opens at Hollow Lane Primary with 8 places",
                    says(NEW_BASES, "target", 8, "2027-04", direction="increase"),
                ),
                "Head of Places",
            ),
            row(
                "July 2027",
                said(
                    "Seven in ten plans on time for the term",
                    *maybe(TIMELY, "target", 70, "2027-07", "", unit=PC),
                ),
                "Head of SEND",
            ),
            row(
                "September 2027",
                said(
                    "No more than 128 children in independent special schools",
                    says(INDEPENDENT, "target", 128, "2027-09", direction="at_most"),
                ),
                "Head of Commissioning",
            ),
        ),
    ),
    ("docx", "pdf-zebra", "html"),
    PART,
    "strategy",
    "Waltherley",
)


# --- A data report: years down and measures across, settings with shares, needs, months, reasons, a projection, the definitions -----------

YOXBURY = Document(
    "yoxbury_ehc_data_report",
    "Yoxbury Council: EHC plans and high needs data report, spring 2026",
    (
        h1("1 Key figures"),
        p(
            "Data report for Schools Forum and the SEND Partnership, 19 March 2026. Figures for January 2026 and for the calendar year 2025 are from our SEN2 "
            "return as submitted on 26 February 2026 and are provisional until the Department publishes them in June."
        ),
        b(
            "Yoxbury maintained 1,498 EHC plans at 15 January 2026, 112 more than a year before.",
            says(PLANS, "actual", 1498, "2026-01-15"),
            *_moved(PLANS, "actual", 112, "2026-01-15", "", "2026-01", way="increase"),
        ),
        b(
            "Requests for assessment rose by 4% in 2025, to 377.",
            says(REQUESTS, "actual", 377, "2025"),
            says(REQUESTS, "actual", 4, "2025", PC, form="change", direction="increase"),
        ),
        b(
            "Of the plans issued in 2025, 72% were issued within 20 weeks; the national figure for 2024 was 46.4%.",
            says(TIMELY, "actual", 72, "2025", PC),
        ),
        b(
            "87 children were placed in independent and non-maintained special schools in January 2026, 5.8% of all plans.",
            says(INDEPENDENT, "actual", 87, "2026-01"),
            says(INDEPENDENT, "actual", 5.8, "2026-01", PC),
        ),
        b("The number of pupils on the roll of Yoxbury’s schools fell by 310 to 24,870."),
        h1("2 Requests and assessments"),
        table(
            "Calendar years",
            "Year",
            (
                col("Requests received", measure=REQUESTS),
                col("Refused", measure=REFUSED),
                col("Refused, % of requests", measure=REFUSED, unit=PC, show=ONE),
                col("Assessments completed", measure=ASSESSED),
                col("New plans", measure=NEW),
                col("Within 20 weeks, %", measure=TIMELY, unit=PC),
            ),
            row("2022", 301, 60, 19.9, 222, 209, 49, period="2022"),
            row("2023", 336, 71, 21.1, 240, 226, 51, period="2023"),
            row("2024", 362, 83, 22.9, 266, 247, 63, period="2024"),
            row("2025 (provisional)", 377, 94, 24.9, 281, 258, 72, period="2025"),
            basis="actual",
        ),
        n(
            "Within 20 weeks: exceptional cases are left out. Requests refused include those decided in the following January."
        ),
        table(
            "Who made the request, % of requests",
            "Source",
            (col("2023"), col("2024"), col("2025")),
            row(
                "School or nursery",
                *(
                    said(str(v), *maybe(REQUESTS, "actual", v, y, unit=PC, scope="school"))
                    for v, y in ((68, "2023"), (64, "2024"), (59, "2025"))
                ),
            ),
            row(
                "Parent or carer",
                *(
                    said(str(v), *maybe(REQUESTS, "actual", v, y, unit=PC, scope="parent"))
                    for v, y in ((27, "2023"), (31, "2024"), (36, "2025"))
                ),
            ),
            row(
                "Health or social care",
                *(
                    said("5", *maybe(REQUESTS, "actual", 5, y, unit=PC, scope="health"))
                    for y in ("2023", "2024", "2025")
                ),
            ),
        ),
        h1("3 Plans maintained"),
        table(
            "EHC plans by age at the January census",
            "Age",
            (
                col("January 2024", period="2024-01"),
                col("January 2025", period="2025-01"),
                col("January 2026 (p)", period="2026-01"),
            ),
            row("Under 5", 61, 66, 72, scope="Under 5"),
            row("5 to 10", 438, 481, 517, scope="5 to 10"),
            row("11 to 15", 502, 547, 598, scope="11 to 15"),
            row("16 to 19", 234, 243, 262, scope="16 to 19"),
            row("20 to 25", 52, 49, 49, scope="20 to 25"),
            row("Total", 1287, 1386, 1498),
            row("Plans per 1,000 population aged 0-25", 31.6, 34.0, 36.7, unit="per_1000", show=ONE),
            measure=PLANS,
            basis="actual",
        ),
        p(
            "Nationally 5.3% of pupils had a plan in January 2025. Autism is the commonest need in Yoxbury, as in England, and is recorded in 541 of the plans of "
            "January 2026.",
            *maybe(PLANS, "actual", 541, "2026-01", scope="autism"),
        ),
        h1("4 Placements"),
        table(
            "Number of plans by placement, and share of the total in January 2026",
            "Placement",
            (
                col("Jan 2025", "No.", period="2025-01"),
                col("Jan 2026 (p)", "No.", period="2026-01"),
                col("Jan 2026 (p)", "%", period="2026-01", unit=PC, show=ONE),
            ),
            row("Mainstream school or academy", 571, 627, 41.9, measure=MAINSTREAM),
            row("Resourced provision or SEN unit", 49, 63, 4.2, measure=BASES),
            row("State-funded special school", 366, 374, 25.0, measure=SPECIAL),
            row("Independent or non-maintained special school", 79, 87, 5.8, measure=INDEPENDENT),
            row("Further education or sixth form college", 224, 236, 15.8, measure=LATER),
            row("Alternative provision or hospital school", 18, 21, 1.4, measure=AP),
            row("Education otherwise than at school", 26, 33, 2.2, measure=EOTAS),
            row("Early years, employment or none", "53", "57", "3.8"),
            row(
                "All plans",
                said("1,386", says(PLANS, "actual", 1386, "2025-01")),
                said("1,498", says(PLANS, "actual", 1498, "2026-01")),
                "100.0",
            ),
            basis="actual",
        ),
        p(
            "Of the 87 in independent and non-maintained schools 11 were residential placements. Altogether 102 children were placed outside Yoxbury in January "
            "2026, compared with 95 in January 2025.",
            says(INDEPENDENT, "actual", 87, "2026-01"),
            *maybe(RESIDENTIAL, "actual", 11, "", "2026-01"),
            says(AWAY, "actual", 102, "2026-01"),
            says(AWAY, "actual", 95, "2025-01"),
        ),
        h1("5 Plans ceased and appeals"),
        table(
            "Plans ceased, by reason",
            "Reason",
            (col("2024", period="2024"), col("2025 (p)", period="2025")),
            row(
                "Moved to another authority",
                *(said(str(v), *maybe(CEASED, "actual", v, y, scope="moved")) for v, y in ((31, "2024"), (28, "2025"))),
            ),
            row(
                "Needs met without a plan",
                *(said(str(v), *maybe(CEASED, "actual", v, y, scope="met")) for v, y in ((22, "2024"), (35, "2025"))),
            ),
            row(
                "Reached the end of education or training",
                *(said(str(v), *maybe(CEASED, "actual", v, y, scope="ended")) for v, y in ((70, "2024"), (83, "2025"))),
            ),
            row("All plans ceased", 123, 146),
            measure=CEASED,
            basis="actual",
        ),
        table(
            "SEND Tribunal",
            "",
            (col("2024", period="2024"), col("2025 (p)", period="2025")),
            row("Appeals registered", 29, 41, measure=APPEALS),
            row(
                "Appeals decided at a hearing",
                *(said(str(v), *maybe(APPEALS, "actual", v, y)) for v, y in ((6, "2024"), (9, "2025"))),
            ),
            row(
                "Decided in favour of the family, wholly or in part",
                *(said(str(v), *maybe(APPEALS, "actual", v, y)) for v, y in ((6, "2024"), (8, "2025"))),
            ),
            row(
                "Mediation cases",
                *(
                    said(str(v), *maybe(APPEALS, "actual", v, y, scope="mediation"))
                    for v, y in ((44, "2024"), (52, "2025"))
                ),
            ),
            basis="actual",
        ),
        h1("6 Looking ahead"),
        p(
            "The projection carries forward the average growth of the last three years. It takes no account of the SEND strategy, whose figures are given beside it."
        ),
        table(
            "EHC plans in January",
            "Year",
            (
                col("Projection", basis="forecast"),
                col("SEND strategy", basis="target"),
                col("Pupils aged 5 to 15 (ONS)"),
            ),
            row("2027", 1620, 1575, "19,940", period="2027-01"),
            row("2028", 1752, 1630, "19,610", period="2028-01"),
            row("2029", 1895, 1660, "19,280", period="2029-01"),
            measure=PLANS,
        ),
        p(
            "Other targets of the strategy, which Cabinet adopted in July 2025, are set out here so that they can be followed from report to report."
        ),
        table(
            "",
            "Target",
            (col("Latest"), col("Target"), col("By"), col("On course?")),
            row(
                "Plans in mainstream schools",
                said(
                    "41.9%",
                    says(MAINSTREAM, "actual", 41.9, "2026-01", PC, doubtful=True),
                    *maybe(MAINSTREAM, "actual", 41.9, "", unit=PC),
                ),
                said("46%", says(MAINSTREAM, "target", 46, "2029-01", PC)),
                "January 2029",
                "Yes",
            ),
            row(
                "New resourced provision places",
                said("16 open", *_open(NEW_BASES, 16, "", "2026-01", bases=("actual",), direction="increase")),
                said("64", says(NEW_BASES, "target", 64, "2028-09", direction="increase")),
                "September 2028",
                "Yes",
            ),
            row(
                "Placements in independent and non-maintained special schools",
                said("87", *maybe(INDEPENDENT, "actual", 87, "")),
                said("70", says(INDEPENDENT, "target", 70, "2029-01")),
                "January 2029",
                "No",
            ),
            row(
                "Plans issued within 20 weeks",
                said("72%", *maybe(TIMELY, "actual", 72, "", unit=PC)),
                said("85%", says(TIMELY, "target", 85, "2027", PC)),
                "2027 (calendar year)",
                "Yes",
            ),
            row(
                "Requests refused",
                said("24.9%", *maybe(REFUSED, "actual", 24.9, "", unit=PC)),
                "No target",
                "-",
                "-",
            ),
            row("Year 9 reviews attended by a careers adviser", "64%", "90%", "July 2026", "No"),
        ),
        h1("7 High needs block"),
        table(
            "£ million",
            "",
            (
                col("2023-24", period="2023-24", basis="actual"),
                col("2024-25", period="2024-25", basis="actual"),
                col("2025-26 (forecast at month 10)", period="2025-26", basis="forecast"),
                col("2026-27 (budget)", period="2026-27", basis="target"),
            ),
            row("High needs allocation", "27.94", "29.06", "31.12", "31.90"),
            row("In-year DSG deficit", 1.62, 2.35, 3.04, 2.77, measure=IN_YEAR),
            row("Cumulative DSG deficit at year end", 4.18, 6.53, 9.57, 12.34, measure=DEFICIT),
            unit=M,
            show=fixed(2),
        ),
        p(
            "The average independent placement cost £57,300 in 2024-25 and the average special school place £22,700.",
            says(COST, "actual", 57300, "2024-25", L, scope="independent"),
            says(COST, "actual", 22700, "2024-25", L, scope="special", doubtful=True),
            *maybe(COST, "actual", 22700, "", unit=L, scope="special"),
        ),
        h1("8 Notes"),
        p(
            "(p) means provisional. Figures of five or fewer are not published. The SEN2 return became a person-level collection in 2023."
        ),
        p(
            "A plan is counted once, under the authority that maintains it. Neighbour averages are for ten authorities chosen by the NFER model."
        ),
    ),
    ("html", "ods", "pdf-fpdf"),
    PART,
    "data",
    "Yoxbury",
)


BLIND_11 = (
    REDDENHAM,
    SCARROWDALE,
    TANSLEIGH,
    SAXONHOLT,
    UNDERFELL,
    VELLINGTON,
    WALTHERLEY,
    YOXBURY,
)
