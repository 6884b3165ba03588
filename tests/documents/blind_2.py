"""Whole documents by another hand, never looked into: a Cabinet report, a reform plan, an action plan, minutes, answers.

What a second careful reader might note otherwise is labelled doubtful, in every period it might be given.
"""

from __future__ import annotations

from tests.documents.describing import (
    Document,
    Table,
    b,
    bracketed,
    c,
    col,
    fixed,
    h1,
    h2,
    n,
    p,
    percent,
    row,
    said,
    says,
)
from tests.documents.fresh import BASES, INDEPENDENT, MAINSTREAM, PLANS, SPECIAL, maybe

ONE = fixed(1)
AWAY = "placements_out_of_area"

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

BLIND_2 = (MARLESDEN, OSTREY)
