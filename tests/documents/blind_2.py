"""Whole documents by another hand, never looked into: a Cabinet report, a reform plan, an action plan, minutes, answers.

What a second careful reader might note otherwise is labelled doubtful, in every period it might be given.
"""

from __future__ import annotations

from tests.documents.codes import AWAY, BASES, INDEPENDENT, MAINSTREAM, PLANS, SPECIAL
from tests.documents.describing import (
    Document,
    Table,
    b,
    bracketed,
    c,
    col,
    fixed,
    group,
    h1,
    h2,
    maybe,
    n,
    p,
    percent,
    row,
    said,
    says,
)

ONE = fixed(1)

_PAIRS = tuple(
    col(year, head, period=year, basis=basis)
    for year in ("2026-27", "2027-28", "2028-29")
    for head, basis in (("Do nothing", "forecast"), ("Programme", "target"))
)

MARLESDEN = Document(
    "marlesden_cabinet",
    "Marlesden County Council Cabinet, 9 December 2025: SEND and inclusion programme",
    (
        h1("SEND and inclusion programme: approval of the revised DSG management plan"),
        p(
            "Cabinet, 9 December 2025. Report of the Director of Children’s Services. Key decision: yes. Forward plan reference: KD/25/118. Divisions affected: all.",
        ),
        h2("1. Recommendations"),
        p("That Cabinet:"),
        b(
            "(a) approves the revised DSG management plan at Appendix 2, under which the cumulative deficit will be no more than £63m at 31 March 2029;",
            says("dsg_deficit", "target", 63, "2029-03-31", "gbp_million", direction="at_most"),
        ),
        b(
            "(b) agrees to publish statutory proposals for Copthorne School, which would add 48 places there from September 2027;",
            says("places_special", "target", 48, "2027-09", direction="increase"),
        ),
        b(
            "(c) adds £9.4m to the capital programme for 132 places in specially resourced provisions, to be open by September 2028; and",
            says("places_resourced", "target", 132, "2028-09", direction="increase"),
        ),
        b("(d) notes that the statutory override is due to end on 31 March 2028."),
        h2("2. Reasons for the recommendations"),
        c(
            "2.1",
            "Officers have worked since the spring with head teachers and with the department’s adviser on a plan that the council can afford and that keeps to its duties. Five workshops were held and 1,146 replies came in to the public survey. Some 71% of those who replied supported more provision in mainstream schools.",
        ),
        h2("3. Where the council stands"),
        c(
            "3.1",
            "The council overspent its high needs block by £10.3m in 2024-25, and the month 7 forecast for 2025-26 is an overspend of £13.6m.",
            says("dsg_in_year", "actual", 10.3, "2024-25", "gbp_million"),
            says("dsg_in_year", "forecast", 13.6, "2025-26", "gbp_million"),
        ),
        c(
            "3.2",
            "The accumulated deficit was £31.7m in March 2025 and is heading for £45.3m at the end of 2025-26. It is held in an unusable reserve and does not at present count against the general fund, which is £2.2m underspent.",
            says("dsg_deficit", "actual", 31.7, "2025-03", "gbp_million"),
            says("dsg_deficit", "forecast", 45.3, "2025-26", "gbp_million"),
        ),
        c(
            "3.3",
            "The council maintained 5,327 plans in October 2025. A year before it was 4,869.",
            says(PLANS, "actual", 5327, "2025-10"),
            *maybe(PLANS, "actual", 4869, "", "2024-10"),
        ),
        c(
            "3.4",
            "There are now 402 children with a plan in independent and non-maintained schools, at an average cost of £66,500 a place. Sixty-one of them are in residential placements.",
            says(INDEPENDENT, "actual", 402),
            says("placement_cost", "actual", 66500, "", "gbp"),
            says("placements_residential", "actual", 61),
        ),
        Table(
            "Table 1. Council Plan measures",
            ("Measure",),
            (
                col("2024-25 outturn", period="2024-25", basis="actual"),
                col("Q1 2025-26", period="2025-26", basis="actual"),
                col("Q2 2025-26", period="2025-26", basis="actual"),
                col("2025-26 target", period="2025-26", basis="target"),
                col("Status"),
            ),
            (
                row(
                    "Plans issued within 20 weeks",
                    41,
                    49,
                    55,
                    60,
                    "Amber",
                    measure="ehc_timeliness",
                    unit="percent",
                    show=percent,
                ),
                row("Requests for assessment received", 1240, 336, 290, 1150, "Red", measure="ehc_requests"),
                row("New plans issued", 812, 214, 198, 790, "Amber", measure="ehc_plans_new"),
                row("Tribunal appeals lodged", 168, 47, 39, 150, "Red", measure="tribunal_appeals"),
                row("Permanent exclusions (all pupils)", "96", "31", "8", "90", "Amber"),
                row("16 and 17 year olds not in education or work", "3.4%", "3.3%", "3.6%", "3.0%", "Red"),
            ),
        ),
        n("Quarterly figures are for the quarter alone."),
        h2("4. Options considered"),
        Table(
            "",
            ("Option",),
            (col("Cumulative deficit at 31 March 2029"), col("Assessment")),
            (
                row(
                    "1. Carry on as now",
                    said("£111.4m", says("dsg_deficit", "forecast", 111.4, "2029-03-31", "gbp_million")),
                    "Rejected: cannot be financed",
                ),
                row(
                    "2. Mainstream offer only",
                    said(
                        "£84.0m",
                        *maybe("dsg_deficit", "forecast", 84.0, "2029-03-31", unit="gbp_million"),
                        *maybe("dsg_deficit", "target", 84.0, "2029-03-31", unit="gbp_million"),
                    ),
                    "Rejected: leaves the shortage of special places",
                ),
                row(
                    "3. Full programme",
                    said("£62.2m", says("dsg_deficit", "target", 62.2, "2029-03-31", "gbp_million")),
                    "Recommended",
                ),
            ),
        ),
        h2("5. The programme"),
        c("5.1", "The programme commits the council to:"),
        b(
            "lift the share of pupils with a plan who are educated in mainstream schools from 36% to 42% by July 2028;",
            says(MAINSTREAM, "target", 42, "2028-07", "percent", direction="increase", baseline=36),
        ),
        b(
            "keep the number of plans to 5,600 at March 2027;",
            says(PLANS, "target", 5600, "2027-03", direction="at_most"),
        ),
        b(
            "make fewer placements outside the county;",
            says(AWAY, "target", None, "", direction="reduce"),
        ),
        b(
            "issue 75% of plans inside 20 weeks in 2026-27;",
            says("ehc_timeliness", "target", 75, "2026-27", "percent"),
        ),
        b(
            "reduce appeals to the Tribunal by 15% in 2026-27.",
            says("tribunal_appeals", "target", 15, "2026-27", "percent", form="change", direction="reduce"),
        ),
        h2("6. Financial implications"),
        c(
            "6.1",
            "Without the programme the in-year overspend would be £17.9m in 2026-27 and £26.2m in 2028-29. With it, the figures are £12.1m and £6.6m.",
            says("dsg_in_year", "forecast", 17.9, "2026-27", "gbp_million"),
            says("dsg_in_year", "forecast", 26.2, "2028-29", "gbp_million"),
            says("dsg_in_year", "target", 12.1, "2026-27", "gbp_million"),
            says("dsg_in_year", "target", 6.6, "2028-29", "gbp_million"),
        ),
        c(
            "6.2",
            "Savings of £5.8m are planned for 2026-27, growing to £19.6m in 2028-29. They rest on the new places opening on time.",
            says("dsg_savings", "target", 5.8, "2026-27", "gbp_million"),
            says("dsg_savings", "target", 19.6, "2028-29", "gbp_million"),
        ),
        Table(
            "Table 2. The effect of the programme",
            ("",),
            _PAIRS,
            (
                row("EHC plans", 5780, 5600, 6240, 5690, 6740, 5710, measure=PLANS),
                row("Independent and non-maintained placements", 441, 385, 486, 340, 534, 290, measure=INDEPENDENT),
                row(
                    "In-year deficit (£m)",
                    17.9,
                    12.1,
                    22.0,
                    9.2,
                    26.2,
                    6.6,
                    measure="dsg_in_year",
                    unit="gbp_million",
                    show=ONE,
                ),
                row(
                    "Cumulative deficit (£m)",
                    63.2,
                    46.4,
                    85.2,
                    55.6,
                    111.4,
                    62.2,
                    measure="dsg_deficit",
                    unit="gbp_million",
                    show=ONE,
                ),
            ),
        ),
        n("The programme figures take in the department’s payment described in paragraph 6.3."),
        c(
            "6.3",
            "The department has offered an additional £11.0m of DSG in 2026-27 if the plan is approved.",
            says("dfe_payment", "target", 11.0, "2026-27", "gbp_million"),
        ),
        c(
            "6.4",
            "The programme team costs £1.3m a year for three years, which will be met from the transformation reserve. It has 12 posts (9.4 FTE).",
        ),
        h2("7. Legal implications"),
        c(
            "7.1",
            "Section 42 of the Children and Families Act 2014 requires the council to secure the provision named in a plan, whatever the state of its budget. A final plan is due within 20 weeks of the request (regulation 13 of the 2014 Regulations). Nothing in the programme sets a limit on the number of children who may be assessed.",
        ),
        h2("8. Appendices"),
        p(
            "Appendix 1: equality impact assessment. Appendix 2: DSG management plan (64 pages). Appendix 3: survey results."
        ),
    ),
    ("docx", "pdf-typst", "pdf-ruled", "html"),
    "blind_2",
    "committee",
    "Marlesden",
)

OSTREY = Document(
    "ostrey_reform",
    "Ostrey local SEND reform plan 2026 to 2029",
    (
        h1("Local SEND reform plan: Ostrey, 2026 to 2029"),
        p(
            "This plan is made by Ostrey Council and its partners in the local area under the conditions of the High Needs Stability Grant. In it an inclusion base means resourced provision or a SEN unit in a mainstream school.",
        ),
        h2("Part 1. Our area"),
        Table(
            "Key facts",
            ("Fact",),
            (col("Figure", basis="actual"), col("As at")),
            (
                row("Residents aged 0 to 25", "71,300", "Mid-2025 estimate"),
                row("EHC plans maintained", 3058, "January 2026", measure=PLANS, period="2026-01"),
                row("Requests for an EHC needs assessment", 604, "2025", measure="ehc_requests", period="2025"),
                row(
                    "Share of plans issued within 20 weeks",
                    57,
                    "2025",
                    measure="ehc_timeliness",
                    period="2025",
                    unit="percent",
                    show=percent,
                ),
                row("Pupils on SEN support", "6,120", "January 2026"),
                row(
                    "Children with a plan placed outside Ostrey",
                    287,
                    "January 2026",
                    measure=AWAY,
                    period="2026-01",
                ),
                row("Schools rated good or better for inclusion", "68%", "April 2026"),
            ),
        ),
        p(
            "Parents told us that they want a school near home which knows their child. Head teachers told us that help from specialists comes too late. Our Experts at Hand offer (14.5 posts, £1.1m) answers both.",
        ),
        h2("Part 2. Trajectory"),
        p(
            "On the trend of the last three years the number of plans would be 3,720 in January 2029. The trajectory agreed with the department is lower, since more needs will be met through an Individual Support Plan.",
            says(PLANS, "forecast", 3720, "2029-01"),
            *maybe(PLANS, "target", None, "", "2029-01", direction="reduce"),
        ),
        Table(
            "Agreed trajectory",
            ("Academic year",),
            (
                col("EHC plans maintained", measure=PLANS),
                col("New EHC plans", measure="ehc_plans_new"),
                col("% of plans in mainstream schools", measure=MAINSTREAM, unit="percent", show=percent),
                col("Pupils in inclusion bases", measure=BASES),
                col("Pupils in state special schools", measure=SPECIAL),
                col("Pupils in independent special schools", measure=INDEPENDENT),
                col("Individual Support Plans in place"),
            ),
            (
                row("2025/26 (actual)", 3058, 398, 43, 126, 887, 214, "0", period="2025/26", basis="actual"),
                row("2026/27 (target)", 3140, 350, 45, 190, 895, 186, "900", period="2026/27", basis="target"),
                row("2027/28 (target)", 3110, 290, 49, 268, 900, 147, "2,400", period="2027/28", basis="target"),
                row("2028/29 (target)", 3020, 260, 53, 336, 905, 107, "4,100", period="2028/29", basis="target"),
            ),
        ),
        n(
            "Plans and pupils are counted in January of each academic year; new plans are those issued in the year to August."
        ),
        h2("Part 3. Commitments"),
        c(
            "C1.",
            "Every secondary school and 18 primary schools will have an inclusion base by September 2028. That means 210 more places in inclusion bases than there are today.",
            says("places_resourced", "target", 210, "", direction="increase", doubtful=True),
            says("places_resourced", "target", 210, "2028-09", direction="increase", doubtful=True),
        ),
        c(
            "C2.",
            "We will halve the number of pupils in independent special schools, from 214 to 107, by the end of the academic year 2028/29.",
            says(INDEPENDENT, "target", 107, "2028/29", direction="reduce", baseline=214),
            says(INDEPENDENT, "target", 50, "2028/29", "percent", form="change", direction="reduce"),
        ),
        c(
            "C3.",
            "A new request will as a rule be considered once a school has given two terms of targeted support. We aim to receive 120 fewer requests in 2027 than in 2025.",
            says("ehc_requests", "target", 120, "2027", form="change", direction="reduce"),
        ),
        c(
            "C4.",
            "From January 2027 at least 90% of new plans will be issued within 20 weeks.",
            says("ehc_timeliness", "target", 90, "2027-01", "percent", direction="at_least"),
        ),
        c(
            "C5.",
            "All 88 EOTAS packages will be reviewed each year with the family, to see whether a return to school is right for the child.",
            says("placements_eotas", "actual", 88),
            *maybe("placements_eotas", "target", None, direction="reduce"),
        ),
        c(
            "C6.",
            "Fen Gate, a new alternative provision free school, will open in September 2027 with 40 places.",
            says("places_ap", "target", 40, "2027-09", direction="increase"),
        ),
        c(
            "C7.",
            "We will rely less on placements outside Ostrey, and support families to move a child back when they wish it.",
            says(AWAY, "target", None, "", direction="reduce"),
        ),
        h2("Part 4. Money"),
        p(
            "The deficit on the DSG was £52.4m at 31 March 2026. Subject to approval of this plan, the grant will meet 90% of it by a payment of £47.2m in 2026-27.",
            says("dsg_deficit", "actual", 52.4, "2026-03-31", "gbp_million"),
            says("dfe_payment", "target", 47.2, "2026-27", "gbp_million"),
            *maybe("dfe_payment", "target", 90, "2026-27", "", unit="percent"),
        ),
        Table(
            "Financial plan (£m)",
            ("",),
            (
                col("2025-26", "Outturn", period="2025-26", basis="actual"),
                col("2026-27", "Plan", period="2026-27", basis="target"),
                col("2027-28", "Plan", period="2027-28", basis="target"),
                col("2028-29", "Plan", period="2028-29", basis="target"),
            ),
            (
                row("High needs funding", "49.6", "51.1", "53.0", "54.8"),
                row("High needs spending", "61.5", "59.7", "56.9", "54.1"),
                row("In-year deficit / (surplus)", 11.9, 8.6, 3.9, -0.7, measure="dsg_in_year"),
                row("Stability Grant", "-", 47.2, "-", "-", measure="dfe_payment"),
                row("Cumulative deficit carried forward", 52.4, 13.8, 17.7, 17.0, measure="dsg_deficit"),
            ),
            {"unit": "gbp_million"},
            bracketed(ONE),
        ),
        p(
            "The account is to return to balance in the year by 2028-29. Inclusive Mainstream Fund money (£2.3m in 2026-27) goes to schools directly and is not counted above.",
            says("dsg_in_year", "target", None, "2028-29", direction="reach"),
        ),
    ),
    ("docx", "html", "pdf-typst", "ods"),
    "blind_2",
    "plan",
    "Ostrey",
)

_LED = (col("Action"), col("Lead"), col("By when"), col("How we shall know"), col("Progress, January 2026"))

TARNSIDE = Document(
    "tarnside_actions",
    "Tarnside SEND and inclusion action plan 2025 to 2028",
    (
        h1("SEND and inclusion action plan 2025 to 2028"),
        p("Agreed by the Tarnside SEND Partnership Board on 18 July 2025. Progress last updated on 23 January 2026."),
        h2("Priority 1: the right help at the right time"),
        Table(
            "",
            ("Ref",),
            _LED,
            (
                row(
                    "1.1",
                    "Roll out the graduated response toolkit to all 84 schools",
                    "Principal EP",
                    "December 2025",
                    said(
                        "Requests for assessment fall from 870 in 2024-25 to 750 in 2026-27",
                        says("ehc_requests", "target", 750, "2026-27", direction="reduce", baseline=870),
                        *maybe("ehc_requests", "actual", 870, "2024-25"),
                    ),
                    "62 schools trained",
                ),
                row(
                    "1.2",
                    "Set up the assessment panel again, with head teachers on it",
                    "SEN Manager",
                    "September 2025",
                    "Decisions made by week 6 in 95% of cases",
                    said(
                        "31% of requests refused since April 2025",
                        *maybe("ehc_refusals", "actual", 31, "", "2025-04", unit="percent"),
                    ),
                ),
                row(
                    "1.3",
                    said(
                        "Clear the backlog of overdue assessments (118 in June 2025)",
                        *maybe("ehc_assessments", "actual", 118, "2025-06", ""),
                    ),
                    "SEN Manager",
                    "March 2026",
                    said(
                        "60% of plans issued within 20 weeks by March 2026 and 80% by March 2027",
                        says("ehc_timeliness", "target", 60, "2026-03", "percent"),
                        says("ehc_timeliness", "target", 80, "2027-03", "percent"),
                    ),
                    said(
                        "54% of plans issued in time in December 2025",
                        says("ehc_timeliness", "actual", 54, "2025-12", "percent"),
                    ),
                ),
                row(
                    "1.4",
                    "Offer every family a meeting within 10 days of a refusal",
                    "Family Liaison",
                    "October 2025",
                    said(
                        "No more than 70 appeals registered in 2026-27",
                        says("tribunal_appeals", "target", 70, "2026-27", direction="at_most"),
                    ),
                    "In place",
                ),
            ),
        ),
        h2("Priority 2: close to home"),
        Table(
            "",
            ("Ref",),
            _LED,
            (
                row(
                    "2.1",
                    said(
                        "Open resourced provision at Eskdale Primary and Hallbank High",
                        *maybe("places_resourced", "target", None, "2026-09", "", direction="increase"),
                    ),
                    "Place Planning",
                    "September 2026",
                    said(
                        "36 new places in resourced provision by September 2026",
                        says("places_resourced", "target", 36, "2026-09", direction="increase"),
                    ),
                    "Builders appointed",
                ),
                row(
                    "2.2",
                    said(
                        "Bring the second site of Beckside Special School into use",
                        *maybe("places_special", "target", None, "2027-09", "", direction="increase"),
                    ),
                    "Place Planning",
                    "September 2027",
                    said(
                        "64 additional special school places by September 2027",
                        says("places_special", "target", 64, "2027-09", direction="increase"),
                    ),
                    "Planning consent given",
                ),
                row(
                    "2.3",
                    said(
                        "Plan the return of children from out-of-county schools at the end of a key stage",
                        *maybe(AWAY, "target", None, "2027-07", "", direction="reduce"),
                    ),
                    "Commissioning",
                    "July 2027",
                    said(
                        "Out-of-county placements down from 143 to 110 by July 2027",
                        says(AWAY, "target", 110, "2027-07", direction="reduce", baseline=143),
                    ),
                    said(
                        "139 out-of-county placements in December 2025",
                        says(AWAY, "actual", 139, "2025-12"),
                    ),
                ),
                row(
                    "2.4",
                    "Agree a framework contract with independent schools",
                    "Commissioning",
                    "April 2026",
                    said(
                        "Average cost of an independent placement no more than £60,000 in 2026-27",
                        says("placement_cost", "target", 60000, "2026-27", "gbp", direction="at_most"),
                    ),
                    "9 of 14 providers signed",
                ),
            ),
        ),
        h2("Priority 3: preparing for adulthood"),
        Table(
            "",
            ("Ref",),
            _LED,
            (
                row(
                    "3.1",
                    "Talk about adult life at every review from Year 9",
                    "Post-16 Lead",
                    "September 2025",
                    "45 supported internships by September 2026",
                    "28 started",
                ),
                row(
                    "3.2",
                    "Write a protocol for ending plans, with the parent carer forum",
                    "Post-16 Lead",
                    "November 2025",
                    said(
                        "150 plans ceased in 2025-26 and 180 in 2026-27",
                        says("ehc_plans_ceased", "target", 150, "2025-26"),
                        says("ehc_plans_ceased", "target", 180, "2026-27"),
                    ),
                    said(
                        "61 plans ceased since April 2025",
                        *maybe("ehc_plans_ceased", "actual", 61, "", "2025-04"),
                    ),
                ),
                row(
                    "3.3",
                    "Develop courses at Tarnside College for learners with complex needs",
                    "College Principal",
                    "September 2027",
                    said(
                        "Learners in specialist colleges fall from 58 to 45 by September 2027",
                        says("placements_post16", "target", 45, "2027-09", direction="reduce", baseline=58),
                    ),
                    "Two courses written",
                ),
            ),
        ),
        h2("Headline measures"),
        Table(
            "",
            ("Measure",),
            (
                col("Actual", "2023-24", period="2023-24", basis="actual"),
                col("Actual", "2024-25", period="2024-25", basis="actual"),
                col("Target", "2025-26", period="2025-26", basis="target"),
                col("Target", "2026-27", period="2026-27", basis="target"),
                col("Target", "2027-28", period="2027-28", basis="target"),
            ),
            (
                group("Plans"),
                row("EHC plans maintained at 31 March", 1904, 2088, 2200, 2260, 2290, measure=PLANS),
                row("New plans issued", 291, 333, 310, 290, 270, measure="ehc_plans_new"),
                group("Placements"),
                row(
                    "% of children with a plan in mainstream schools",
                    34.5,
                    35.1,
                    37.0,
                    40.0,
                    43.0,
                    measure=MAINSTREAM,
                    unit="percent",
                    show=percent,
                ),
                row("Children in independent special schools", 112, 131, 125, 115, 100, measure=INDEPENDENT),
                row("Children with a plan in alternative provision", 29, 34, 30, 26, 22, measure="placements_ap"),
                group("Other"),
                row("Attendance of pupils with a plan", "86.2%", "86.9%", "88.0%", "89.0%", "90.0%"),
                row("Schools with a trained SENCO", "71", "76", "84", "84", "84"),
            ),
        ),
        h2("What the plan costs"),
        Table(
            "Additional investment (£000)",
            ("",),
            (col("2025-26"), col("2026-27"), col("2027-28")),
            (
                row("Inclusion outreach team", "240", "310", "315"),
                row("Toolkit and training", "85", "60", "40"),
                row("Assessment backlog", "190", "-", "-"),
                row("Total", "515", "370", "355"),
            ),
        ),
        n("Met from the high needs reserve (£230,000) and a grant from the integrated care board."),
    ),
    ("xlsx", "docx", "pdf-sideways", "html", "csv"),
    "blind_2",
    "plan",
    "Tarnside",
)

HOLLINSEA = Document(
    "hollinsea_minutes",
    "Hollinsea Schools Forum: minutes, 22 January 2026",
    (
        h1("Hollinsea Schools Forum"),
        p(
            "Minutes of the meeting held on Thursday 22 January 2026 at 4.00 pm in the Town Hall. Seventeen members were present; 12 is a quorum."
        ),
        h2("41. Apologies and minutes"),
        c(
            "41.1",
            "Apologies came from three members. The minutes of 20 November 2025 were agreed, with 2023 put right to 2024 on page 4.",
        ),
        h2("42. High needs block: month 9"),
        c(
            "42.1",
            "The Finance Manager reported that the forecast overspend for 2025-26 had grown from £4.9m to £5.6m since the November meeting. Fees and a rise in education otherwise than at school, with 57 packages now in place, were the main reasons.",
            says("dsg_in_year", "forecast", 5.6, "2025-26", "gbp_million", direction="increase", baseline=4.9),
            *maybe("dsg_in_year", "forecast", 4.9, "2025-26", unit="gbp_million"),
            says("placements_eotas", "actual", 57),
            *maybe("placements_eotas", "actual", None, "", "2025-26", direction="increase"),
        ),
        c(
            "42.2",
            "In answer to the Chair she said that the accumulated deficit would be about £19m at the end of March 2026, and not the £14.2m for which the management plan provided.",
            says("dsg_deficit", "forecast", 19, "2026-03", "gbp_million"),
            says("dsg_deficit", "target", 14.2, "2026-03", "gbp_million"),
        ),
        c(
            "42.3",
            "A primary head asked how many plans there were. The Head of SEN replied that there had been 1,764 on 31 December 2025. The management plan had counted on no more than 1,700 by then.",
            says(PLANS, "actual", 1764, "2025-12-31"),
            *maybe(PLANS, "target", 1700, "2025-12-31", "2025-12", "", direction="at_most"),
        ),
        c(
            "42.4",
            "She went on to say that 38 requests for assessment a month were coming in, where the service had planned for 30.",
            says("ehc_requests", "actual", 38, "", "per_month"),
            says("ehc_requests", "target", 30, "", "per_month"),
        ),
        c(
            "42.5",
            "A governor had read that some authorities turned down half of all requests. The Head of SEN replied that Hollinsea had no target for refusals. It had declined 22% of requests in 2024-25, each on its merits.",
            says("ehc_refusals", "actual", 22, "2024-25", "percent"),
        ),
        Table(
            "Table handed round at the meeting: children and young people with a plan by placement",
            ("Placement",),
            (
                col("January 2024", period="2024-01", basis="actual"),
                col("January 2025", period="2025-01", basis="actual"),
                col("January 2026", period="2026-01", basis="actual"),
                col("Management plan, January 2027", period="2027-01", basis="target"),
            ),
            (
                row("Mainstream school or academy", 588, 634, 690, 760, measure=MAINSTREAM),
                row("Specialist resource base", 61, 66, 70, 96, measure=BASES),
                row("Special school", 401, 409, 421, 426, measure=SPECIAL),
                row("Independent or non-maintained special", 88, 97, 107, 95, measure=INDEPENDENT),
                row("Further education", 322, 341, 363, 350, measure="placements_post16"),
            ),
        ),
        c(
            "42.6",
            "The Chair remarked that independent placements had gone up by 19 in two years, although the plan was to lower them.",
            says(INDEPENDENT, "actual", 19, "", form="change", direction="increase"),
            says(INDEPENDENT, "target", None, "", direction="reduce"),
        ),
        c(
            "42.7",
            "RESOLVED: (1) that the report be noted; (2) that officers bring to the meeting on 19 March a costed proposal for 30 places in resource bases in the north of the borough, to open by September 2027.",
            *maybe("places_resourced", "target", 30, "2027-09", direction="increase"),
        ),
        h2("43. Transfer from the schools block"),
        c(
            "43.1",
            "The Director asked members to agree a transfer of 0.5% (£680,000) to the high needs block for 2026-27. Secondary members said that 11 of the 16 secondary schools were already drawing on their balances.",
        ),
        c("43.2", "The proposal was lost by 9 votes to 6, with 2 abstentions."),
        h2("44. Special school places"),
        c(
            "44.1",
            "The Place Planning Officer told members that Saltmarsh School would have 30 more places from September 2026, at a cost of £3.8m. A further 24 would follow in September 2028.",
            says("places_special", "target", 30, "2026-09", direction="increase"),
            says("places_special", "target", 24, "2028-09", direction="increase"),
        ),
        c(
            "44.2",
            "A member asked about transport. The council takes 312 children to school at a cost of £4.1m a year, and a quarter of routes carry one child only.",
        ),
        h2("45. DSG management plan"),
        c(
            "45.1",
            "The Director said that the plan asked for savings of £1.7m in 2026-27 and £2.6m in 2027-28. The account was to be in balance in the year by 2028-29, a year later than had first been promised.",
            says("dsg_savings", "target", 1.7, "2026-27", "gbp_million"),
            says("dsg_savings", "target", 2.6, "2027-28", "gbp_million"),
            says("dsg_in_year", "target", None, "2028-29", direction="reach"),
        ),
        c(
            "45.2",
            "A special school head feared that the plan was about money and not children. The Director answered that no child would be refused a place on grounds of cost, and that 83% of parents had been content with the school named.",
        ),
        h2("46. Next meeting"),
        c("46.1", "Thursday 19 March 2026 at 4.00 pm. The meeting ended at 5.52 pm."),
    ),
    ("docx", "pdf-plain", "html", "txt"),
    "blind_2",
    "committee",
    "Hollinsea",
)

FENNIMORE = Document(
    "fennimore_questions",
    "Changes to SEND provision in Fennimore: your questions answered",
    (
        h1("Changes to SEND provision in Fennimore: your questions answered"),
        p(
            "This page goes with our consultation, which is open from 3 February to 16 March 2026. It is written for parents and carers."
        ),
        h2("What are you proposing?"),
        p(
            "We want more children to be able to go to school near home. We plan to:",
            *maybe(AWAY, "target", None, direction="reduce"),
        ),
        b(
            "open resource bases in six mainstream schools, with 72 places in all, by September 2028;",
            says("places_resourced", "target", 72, "2028-09", direction="increase"),
        ),
        b(
            "make Orchard School bigger, so that it has 40 more places from September 2027;",
            says("places_special", "target", 40, "2027-09", direction="increase"),
        ),
        b(
            "place fewer children in independent special schools that are a long way off.",
            says(INDEPENDENT, "target", None, "", direction="reduce"),
        ),
        h2("Will my child lose their EHC plan?"),
        p(
            "No. We have not set a target to cut the number of plans. There are 2,417 children and young people with an EHC plan in Fennimore today.",
            says(PLANS, "actual", 2417),
        ),
        h2("Will my child have to change school?"),
        p(
            "No. If your child is settled at a school that is named in their plan they can stay there. The changes are for children who start school, or move from one school to the next, in September 2026 or later. Children usually move at 4, 11 and 16.",
        ),
        h2("Where will the new bases be?"),
        Table(
            "New resource bases",
            ("School",),
            (col("For children with"), col("Age"), col("New places"), col("Opens")),
            (
                row(
                    "Alder Grove Primary",
                    "autism",
                    "4 to 11",
                    10,
                    "September 2026",
                    period="2026-09",
                    scope="Alder Grove Primary",
                ),
                row(
                    "St Bede’s Primary",
                    "speech and language needs",
                    "4 to 11",
                    8,
                    "September 2026",
                    period="2026-09",
                    scope="St Bede’s Primary",
                ),
                row(
                    "Mill Lane Infants",
                    "autism",
                    "4 to 7",
                    6,
                    "September 2027",
                    period="2027-09",
                    scope="Mill Lane Infants",
                ),
                row(
                    "Fennimore Academy",
                    "autism",
                    "11 to 16",
                    20,
                    "September 2027",
                    period="2027-09",
                    scope="Fennimore Academy",
                ),
                row(
                    "Northgate High",
                    "moderate learning difficulties",
                    "11 to 18",
                    16,
                    "September 2028",
                    period="2028-09",
                    scope="Northgate High",
                ),
                row(
                    "Castle School",
                    "social and emotional needs",
                    "11 to 16",
                    12,
                    "September 2028",
                    period="2028-09",
                    scope="Castle School",
                ),
                row("All bases", None, None, 72, None),
            ),
            {"measure": "places_resourced", "basis": "target", "direction": "increase"},
        ),
        h2("Why are you doing this?"),
        p(
            "At present 19% of our children with a plan are taught outside the borough, and some of them travel for 2 hours a day. A place at an independent special school costs £57,000 a year on average. In one of our resource bases it costs £17,500.",
            says(AWAY, "actual", 19, "", "percent"),
            says("placement_cost", "actual", 57000, "", "gbp"),
            says("placement_cost", "actual", 17500, "", "gbp"),
        ),
        p(
            "Money matters too. We spent £7.2m more on high needs in 2024-25 than the government gave us. In March 2025 we had a deficit of £22.8m. If we carried on as we are it would be £50m by March 2028; with these changes we plan to keep it to £38m.",
            says("dsg_in_year", "actual", 7.2, "2024-25", "gbp_million"),
            says("dsg_deficit", "actual", 22.8, "2025-03", "gbp_million"),
            says("dsg_deficit", "forecast", 50, "2028-03", "gbp_million"),
            says("dsg_deficit", "target", 38, "2028-03", "gbp_million", direction="at_most"),
        ),
        h2("Where will children with a plan go to school?"),
        Table(
            "Children and young people with an EHC plan, by type of school",
            ("Type of school",),
            (
                col("Now (January 2026)", "Children", period="2026-01", basis="actual"),
                col("Now (January 2026)", "Share", period="2026-01", basis="actual", unit="percent", show=percent),
                col("Our plan (January 2029)", "Children", period="2029-01", basis="target"),
                col("Our plan (January 2029)", "Share", period="2029-01", basis="target", unit="percent", show=percent),
            ),
            (
                row("Mainstream school", 967, 40, 1134, 42, measure=MAINSTREAM),
                row("Resource base in a mainstream school", 97, 4, 162, 6, measure=BASES),
                row("Special school", 677, 28, 729, 27, measure=SPECIAL),
                row("Independent special school", 193, 8, 135, 5, measure=INDEPENDENT),
                row("College", 387, 16, 432, 16, measure="placements_post16"),
                row("Somewhere else", "96", "4%", "108", "4%"),
                row("All", 2417, "100%", 2700, "100%", measure=PLANS),
            ),
        ),
        h2("How long will it take to get a plan?"),
        p(
            "The law says 20 weeks. In 2025 we managed that for 58% of new plans. Our aim is 75% in 2026 and 90% in 2027.",
            says("ehc_timeliness", "actual", 58, "2025", "percent"),
            says("ehc_timeliness", "target", 75, "2026", "percent"),
            says("ehc_timeliness", "target", 90, "2027", "percent"),
        ),
        h2("What if I do not agree with a decision?"),
        p(
            "Talk to us first: 3 in 4 disagreements are settled that way. You can ask for mediation, and you can appeal to the SEND Tribunal within 2 months. There were 64 appeals in 2025. We want fewer families to have to go to the Tribunal.",
            says("tribunal_appeals", "actual", 64, "2025"),
            says("tribunal_appeals", "target", None, "", direction="reduce"),
        ),
        h2("How can I have my say?"),
        p(
            "Fill in the form, ring 01632 960 412, or come to one of our 5 drop-in sessions. We had 312 replies to our last survey."
        ),
    ),
    ("html", "docx", "pdf-fpdf", "txt"),
    "blind_2",
    "press",
    "Fennimore",
)

BLIND_2 = (MARLESDEN, OSTREY, TARNSIDE, HOLLINSEA, FENNIMORE)
