"""Whole papers of invented councils, most of them of commitments in sentences: a first safety valve agreement, local SEND reform
plans of 2026, a monitoring letter, a letter from the Department, an improvement plan, an inclusion strategy and a memorandum.
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
    row,
    said,
    says,
    table,
)

PART = "fresh_21"
M, K, PC = "gbp_million", "gbp_thousand", "percent"
ONE = fixed(1)


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


# --- A first safety valve agreement: lettered actions in sentences, a profile across, payments in a sentence, four annexes -----------

INGLETHORPE = Document(
    "inglethorpe_agreement",
    "Inglethorpe: dedicated schools grant ‘safety valve’ agreement 2023-2029",
    (
        h1("Dedicated Schools Grant ‘Safety Valve’ Agreement: Inglethorpe"),
        c(
            "1.",
            "This agreement is between the Department for Education and Inglethorpe Council (‘the authority’). It covers the financial "
            "years from 2023-24 to 2028-29.",
        ),
        c(
            "2.",
            "The authority undertakes to reach a positive in-year balance on its Dedicated Schools Grant (DSG) account by the end of "
            "2028-29 and in each subsequent year.",
            says(IN_YEAR, "target", None, "2028-29", direction="reach"),
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
            (
                col("2023-24", period="2023-24"),
                col("2024-25", period="2024-25"),
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
            ),
            row(
                "Forecast DSG deficit profile at year end",
                33.0,
                40.1,
                44.9,
                47.0,
                47.2,
                46.4,
                measure=DEFICIT,
                basis="target",
            ),
            unit=M,
            show=lambda value: f"£{ONE(value)}m",
        ),
        c(
            "4.",
            "The authority agrees to implement the DSG management plan that it has set out. This includes the following actions:",
        ),
        c(
            "(a)",
            "Apply the criteria for an EHC needs assessment consistently and extend the support that schools can draw on without a "
            "plan, so that requests for assessment come down from 1,140 in 2022-23 to no more than 1,000 in 2025-26.",
            says(REQUESTS, "target", 1000, "2025-26", direction="at_most", baseline=1140),
            says(REQUESTS, "actual", 1140, "2022-23"),
        ),
        c(
            "(b)",
            "Bring the annual rate of growth in EHC plans down from 10.2% in 2023 to 4% in 2026 and to no more than 1% in 2028.",
            says(PLANS, "actual", 10.2, "2023", PC, form="change", direction="increase"),
            says(PLANS, "target", 4, "2026", PC, form="change", baseline=10.2),
            says(PLANS, "target", 1, "2028", PC, form="change", direction="at_most"),
        ),
        c(
            "(c)",
            "Strengthen annual reviews, particularly in years 6, 9 and 11 and for young people aged 19 and over, so that 240 plans are "
            "ceased in 2024-25 and 280 in 2025-26. In 2022-23 the authority ceased 171.",
            says(CEASED, "target", 240, "2024-25"),
            says(CEASED, "target", 280, "2025-26"),
            says(CEASED, "actual", 171, "2022-23"),
        ),
        c(
            "(d)",
            "Increase the proportion of children and young people with plans who attend mainstream schools, from 34% in January 2023 to "
            "38% by January 2026 and 42% by January 2028, supported by an outreach offer from the authority’s five special schools.",
            says(MAINSTREAM, "actual", 34, "2023-01", PC),
            says(MAINSTREAM, "target", 38, "2026-01", PC, direction="increase", baseline=34),
            says(MAINSTREAM, "target", 42, "2028-01", PC, direction="increase"),
        ),
        c(
            "(e)",
            "Create 130 places in resourced provision and SEN units by September 2026, with 46 of them open by September 2024, and add 75 "
            "places to the authority’s own special schools by September 2025.",
            says(NEW_BASES, "target", 130, "2026-09", direction="increase"),
            says(NEW_BASES, "target", 46, "2024-09", direction="increase"),
            says(NEW_SPECIAL, "target", 75, "2025-09", direction="increase"),
        ),
        c(
            "(f)",
            "Hold the number of placements in independent and non-maintained special schools at 310 until March 2025, and reduce it to "
            "240 by March 2028.",
            says(INDEPENDENT, "target", 310, "2025-03", direction="hold"),
            says(INDEPENDENT, "target", 240, "2028-03", direction="reduce"),
            *maybe(INDEPENDENT, "actual", 310, ""),
        ),
        c(
            "(g)",
            "Limit the average annual cost of such a placement to £58,000 in 2026-27; it was £56,200 in 2022-23.",
            says(COST, "target", 58000, "2026-27", "gbp", direction="at_most"),
            says(COST, "actual", 56200, "2022-23", "gbp"),
        ),
        c(
            "(h)",
            "Develop local pathways after 16, reducing placements in independent specialist colleges from 64 in September 2023 to 40 in "
            "September 2027.",
            says(LATER, "target", 40, "2027-09", direction="reduce", baseline=64),
            says(LATER, "actual", 64, "2023-09"),
        ),
        c(
            "(i)",
            "Reduce reliance on bespoke packages of education otherwise than at school, each of which is to have a plan for a return to "
            "school.",
            says(EOTAS, "target", None, direction="reduce"),
        ),
        c(
            "(j)",
            "Agree with the Integrated Care Board, by September 2024, a protocol for the joint funding of placements.",
        ),
        c(
            "(k)",
            "Resolve disagreements earlier and in person, so that appeals to the SEND Tribunal are fewer than 90 in 2026, as against 118 in "
            "2023.",
            says(APPEALS, "target", 90, "2026", direction="at_most"),
            says(APPEALS, "actual", 118, "2023"),
        ),
        c(
            "5.",
            "The authority also agrees to contribute £10.4 million from its own resources towards the cumulative deficit over the period of "
            "the agreement, and to seek the consent of its Schools Forum each year to a transfer of 0.5% from the schools block.",
        ),
        c(
            "6.",
            "The authority will report on progress in writing three times a year. Each report will be signed by the Chief Finance Officer and "
            "the Director of Children’s Services. The department will meet the authority at least once a year.",
        ),
        c(
            "7.",
            "The department agrees to pay to the authority an additional £14.0 million of DSG before the end of the financial year 2023-24. "
            "In subsequent years, subject to compliance with the conditions in clause 4, it will pay £4.0 million in 2024-25, £4.0 million in "
            "2025-26, £4.0 million in 2026-27, £4.0 million in 2027-28 and £6.0 million in 2028-29, which makes £36.0 million in all.",
            says(PAYMENT, "target", 14.0, "2023-24", M),
            says(PAYMENT, "target", 4.0, "2024-25", M),
            says(PAYMENT, "target", 4.0, "2025-26", M),
            says(PAYMENT, "target", 4.0, "2026-27", M),
            says(PAYMENT, "target", 4.0, "2027-28", M),
            says(PAYMENT, "target", 6.0, "2028-29", M),
            says(PAYMENT, "target", 36.0, "", M),
        ),
        c(
            "8.",
            "The agreement may be reviewed if the high needs block grows by more than 4% or less than 2% in any year, or if the authority is "
            "inspected and found to have systemic failings.",
        ),
        c(
            "9.",
            "Nothing in this agreement affects the statutory duties of the authority under the Children and Families Act 2014.",
        ),
        h2("Annex A. Financial forecast"),
        p(
            "The authority overspent its DSG by £8.1 million in 2022-23, and the cumulative deficit at 31 March 2023 was £24.6 million. "
            "Without the plan it is expected to be £112.7 million at 31 March 2029.",
            says(IN_YEAR, "actual", 8.1, "2022-23", M),
            says(DEFICIT, "actual", 24.6, "2023-03-31", M),
            says(DEFICIT, "forecast", 112.7, "2029-03-31", M),
        ),
        table(
            "£ million",
            "Financial year",
            (
                col("In-year deficit: unmitigated", measure=IN_YEAR, basis="forecast"),
                col("Savings from the plan", measure=SAVINGS, basis="target"),
                col("In-year deficit / (surplus): mitigated", measure=IN_YEAR, basis="target"),
                col("Authority’s contribution"),
            ),
            row("2023-24", 9.6, 1.2, 8.4, "1.0", period="2023-24"),
            row("2024-25", 11.9, 4.8, 7.1, "1.5", period="2024-25"),
            row("2025-26", 13.8, 9.0, 4.8, "1.9", period="2025-26"),
            row("2026-27", 15.9, 13.8, 2.1, "2.0", period="2026-27"),
            row("2027-28", 17.7, 17.5, 0.2, "2.0", period="2027-28"),
            row("2028-29", 19.2, 20.0, -0.8, "2.0", period="2028-29"),
            unit=M,
            show=bracketed(ONE),
        ),
        n("The authority’s contribution is not included in the in-year figures."),
        h2("Annex B. Indicators"),
        table(
            "",
            "Indicator",
            (
                col("2022-23 (actual)", period="2022-23", basis="actual"),
                col("2024-25 (target)", period="2024-25", basis="target"),
                col("2026-27 (target)", period="2026-27", basis="target"),
                col("2028-29 (target)", period="2028-29", basis="target"),
            ),
            row("Requests for an EHC needs assessment", 1140, 1060, 960, 900, measure=REQUESTS),
            row("Requests refused (%)", 19, 22, 24, 24, measure=REFUSED, unit=PC),
            row("New EHC plans", 702, 640, 560, 510, measure=NEW),
            row("New EHC plans within 20 weeks (%)", 47, 60, 75, 85, measure=TIMELY, unit=PC),
            row("EHC plans ceased", 171, 240, 300, 320, measure=CEASED),
            row("Permanent exclusions of pupils with SEN support", "38", "32", "25", "20"),
        ),
        h2("Annex C. Placements"),
        p(
            "The authority maintained 3,420 EHC plans in January 2024, of which 1,170 were for children in mainstream schools. It plans to "
            "maintain no more than 3,850 in January 2029.",
            says(PLANS, "actual", 3420, "2024-01"),
            says(MAINSTREAM, "actual", 1170, "2024-01"),
            says(PLANS, "target", 3850, "2029-01", direction="at_most"),
        ),
        table(
            "Children and young people with a plan, January",
            "Placement",
            (
                col("2024", "Actual", period="2024-01", basis="actual"),
                col("2029", "Unmitigated", period="2029-01", basis="forecast"),
                col("2029", "Mitigated", period="2029-01", basis="target"),
            ),
            row("Mainstream schools and academies", 1170, 1690, 1640, measure=MAINSTREAM),
            row("Resourced provision and SEN units", 121, 160, 250, measure=BASES),
            row("Maintained special schools and academies", 946, 1120, 1030, measure=SPECIAL),
            row("Independent and non-maintained special schools", 312, 560, 232, measure=INDEPENDENT),
            row("Post-16 and further education", 604, 840, 560, measure=LATER),
            row("Hospital schools and alternative provision", 63, 80, 50, measure=AP),
            row("Other", "204", "300", "88"),
        ),
        h2("Annex D. Capital"),
        p("The department has awarded £5.2 million of capital for the places in clause 4(e)."),
        table(
            "",
            "Scheme",
            (col("Places", basis="target", direction="increase"), col("Open by"), col("Cost, £m")),
            row(
                "Ferry Road Primary, resourced provision",
                18,
                "September 2024",
                "0.6",
                measure=NEW_BASES,
                period="2024-09",
                scope="Ferry Road",
            ),
            row(
                "Kingsmead Academy, resourced provision",
                28,
                "September 2024",
                "0.9",
                measure=NEW_BASES,
                period="2024-09",
                scope="Kingsmead",
            ),
            row(
                "Priory Park School, new block",
                75,
                "September 2025",
                "4.8",
                measure=NEW_SPECIAL,
                period="2025-09",
            ),
            row(
                "Four SEN units, schools to be chosen",
                84,
                "September 2026",
                "2.7",
                measure=NEW_BASES,
                period="2026-09",
                scope="Four units",
            ),
        ),
        p(
            "Signed on 21 March 2024 for the authority by its Chief Executive, Section 151 Officer and Director of Children’s Services, and "
            "for the department by the Parliamentary Under-Secretary of State for Schools."
        ),
    ),
    ("pdf-plain", "docx", "html"),
    PART,
    "agreement",
    "Inglethorpe",
)


# --- A local SEND reform plan of 2026: the story in paragraphs, commitments in lists under a lead-in with the date, four small tables ---

KELDMOUTH = Document(
    "keldmouth_reform_plan",
    "Keldmouth Local SEND Reform Plan 2026 to 2029",
    (
        h1("Keldmouth Local SEND Reform Plan 2026 to 2029"),
        p(
            "Submitted to the Department for Education on 18 June 2026 by Keldmouth City Council and NHS North Estuary Integrated Care Board. "
            "Co-signed by Keldmouth Parents Together. Considered by Cabinet on 9 June 2026."
        ),
        h2("Foreword"),
        p(
            "Too many families in Keldmouth have had to fight for help, and too many of our children travel past their nearest school to "
            "reach one that will take them. This plan is our promise to do better. We want more children with an EHC plan to be taught in "
            "their local mainstream school, fewer to depend on a place in the independent sector, and help to come early enough that a plan "
            "is not the only way to get it.",
            says(MAINSTREAM, "target", None, direction="increase"),
            says(INDEPENDENT, "target", None, direction="reduce"),
            *maybe(PLANS, "target", None, direction="reduce"),
        ),
        h2("1. Where we start from"),
        p(
            "On 15 January 2026 Keldmouth maintained 2,874 EHC plans, which is 5.6% of the population aged 0 to 25. Three years earlier there "
            "were 2,102. The rise of 37% compares with one of 31% in England.",
            says(PLANS, "actual", 2874, "2026-01-15"),
            *maybe(PLANS, "actual", 5.6, "2026-01-15", "", "2026-01", unit=PC),
            *maybe(PLANS, "actual", 2102, "2023-01", "2023-01-15", "2023", ""),
            *_change(PLANS, "actual", 37, "", "2026-01-15", "2026-01", unit=PC, way="increase"),
        ),
        p(
            "Some 39% of children with a plan were in mainstream schools in January 2026, 4% in inclusion bases and 33% in our special schools. "
            "There were 198 in independent and non-maintained special schools, at an average cost of £64,700 in 2025-26.",
            says(MAINSTREAM, "actual", 39, "2026-01", PC),
            says(BASES, "actual", 4, "2026-01", PC),
            says(SPECIAL, "actual", 33, "2026-01", PC),
            says(INDEPENDENT, "actual", 198, "2026-01"),
            says(COST, "actual", 64700, "2025-26", "gbp"),
        ),
        p(
            "In 2025 we received 731 requests for assessment and agreed to assess in 548 cases. We issued 462 new plans, of which 58% were "
            "finished within 20 weeks. Families registered 74 appeals.",
            says(REQUESTS, "actual", 731, "2025"),
            says(ASSESSED, "actual", 548, "2025"),
            says(NEW, "actual", 462, "2025"),
            says(TIMELY, "actual", 58, "2025", PC),
            says(APPEALS, "actual", 74, "2025"),
        ),
        p(
            "The DSG deficit stood at £41.2 million on 31 March 2026, following an overspend of £11.6 million in 2025-26. Ninety per cent of "
            "the deficit is to be met by the High Needs Stability Grant once this plan is approved.",
            says(DEFICIT, "actual", 41.2, "2026-03-31", M),
            says(IN_YEAR, "actual", 11.6, "2025-26", M),
            *maybe(PAYMENT, "target", 90, "", unit=PC),
            *maybe(PAYMENT, "forecast", 90, "", unit=PC),
        ),
        h3("What families and schools told us"),
        p(
            "We heard from 812 parents and carers, 143 young people and 61 of our 74 schools. Two thirds of parents (66%) said that they had "
            "waited more than a year for help, and 41% had considered moving school. Headteachers asked above all for speech and language "
            "therapists who know their school: there are 17 in post for the whole city."
        ),
        h2("2. Our commitments"),
        h3("Commitment 1: every school inclusive"),
        p("By September 2028 we will:"),
        b("make sure that every mainstream school has an inclusion strategy that its governors have approved;"),
        b(
            "raise the share of children with a plan who are taught in mainstream schools to 46%;",
            says(MAINSTREAM, "target", 46, "2028-09", PC, direction="increase"),
        ),
        b(
            "open inclusion bases in 14 more schools, which together will have 168 places; and",
            says(NEW_BASES, "target", 168, "2028-09", direction="increase"),
        ),
        b("train 900 teachers and teaching assistants, and cut suspensions of pupils with SEND by a quarter."),
        p(
            "The first five bases, with 60 places, open in September 2026.",
            says(NEW_BASES, "target", 60, "2026-09", direction="increase"),
        ),
        h3("Commitment 2: help without waiting for a plan"),
        p(
            "From September 2026 each of our eight clusters will have a team of specialists (the Experts at Hand offer), whom a school can call "
            "in within ten working days. As help reaches children sooner we expect requests for assessment to fall from 731 in 2025 to 640 in "
            "2027 and 560 in 2028.",
            says(REQUESTS, "actual", 731, "2025"),
            says(REQUESTS, "target", 640, "2027", direction="reduce", baseline=731, doubtful=True),
            says(REQUESTS, "target", 560, "2028", direction="reduce", doubtful=True),
            *maybe(REQUESTS, "forecast", 640, "2027"),
            *maybe(REQUESTS, "forecast", 560, "2028"),
        ),
        p(
            "We do not set a limit on the number of plans, and no child who needs one will be refused it. On our trajectory there would be "
            "3,050 plans in January 2027 and 3,080 in January 2029. If nothing changed there would be 3,940 by January 2029.",
            says(PLANS, "target", 3050, "2027-01"),
            says(PLANS, "target", 3080, "2029-01"),
            says(PLANS, "forecast", 3940, "2029-01"),
        ),
        h3("Commitment 3: the right place, near home"),
        p("We will:"),
        b(
            "reduce the number of children in independent and non-maintained special schools from 198 in January 2026 to 130 in January 2029;",
            says(INDEPENDENT, "target", 130, "2029-01", direction="reduce", baseline=198),
            says(INDEPENDENT, "actual", 198, "2026-01"),
        ),
        b(
            "have no more than 85 children placed outside the city by January 2029 (132 in January 2026);",
            says(AWAY, "target", 85, "2029-01", direction="at_most"),
            says(AWAY, "actual", 132, "2026-01"),
        ),
        b(
            "keep the number of pupils in our own special schools at about 950, and use outreach from them to support mainstream schools;",
            *maybe(SPECIAL, "target", 950, "", direction="hold"),
            *maybe(SPECIAL, "target", None, "", direction="hold"),
        ),
        b(
            "replace 18 of our 52 packages of education otherwise than at school by places in a new hub by April 2027; and",
            *maybe(EOTAS, "target", 18, "2027-04", form="change", direction="reduce"),
            *maybe(EOTAS, "target", 18, "2027-04"),
            *maybe(EOTAS, "target", 34, "2027-04", direction="reduce"),
            *maybe(EOTAS, "actual", 52, ""),
            *maybe(NEW_AP, "target", 18, "2027-04", direction="increase"),
        ),
        b("pay no more for transport in 2028-29 than the £9.8 million of 2025-26."),
        h3("Commitment 4: plans that are on time and lead to adulthood"),
        p(
            "At least 75% of new plans will be issued within 20 weeks in 2027, and 90% in 2028. Reviews at 18 and over will ask what comes next: "
            "we expect to cease 310 plans in 2028, compared with 204 in 2025. Supported internships will double from 22 to 44.",
            says(TIMELY, "target", 75, "2027", PC, direction="at_least"),
            says(TIMELY, "target", 90, "2028", PC, direction="at_least"),
            *maybe(CEASED, "target", 310, "2028"),
            *maybe(CEASED, "forecast", 310, "2028"),
            says(CEASED, "actual", 204, "2025"),
        ),
        h2("3. The trajectory"),
        table(
            "Table 1: headline measures",
            "Measure",
            (
                col("January 2026, actual", period="2026-01", basis="actual"),
                col("January 2027, plan", period="2027-01", basis="target"),
                col("January 2028, plan", period="2028-01", basis="target"),
                col("January 2029, plan", period="2029-01", basis="target"),
            ),
            row("EHC plans", 2874, 3050, 3110, 3080, measure=PLANS),
            row(
                "Share in mainstream schools, %",
                39,
                41,
                44,
                47,
                measure=MAINSTREAM,
                unit=PC,
            ),
            row("Children in inclusion bases", 115, 170, 226, 270, measure=BASES),
            row("Children in independent and non-maintained special schools", 198, 184, 158, 130, measure=INDEPENDENT),
            row("Pupils at SEN support", "5,904", "6,050", "6,200", "6,300"),
        ),
        p(
            "January 2026 is the school census and the SEN2 return. Inclusion bases are what was formerly known as resourced provision and SEN "
            "units."
        ),
        table(
            "Table 2: inclusion bases to open in September 2026",
            ("School", "Phase"),
            (col("Need"), col("Places", measure=NEW_BASES, basis="target", period="2026-09", direction="increase")),
            row(("Harbour Primary", "Primary"), "Autism", 10, scope="Harbour"),
            row(("St Columba’s RC Primary", "Primary"), "Speech and language", 10, scope="St Columba’s"),
            row(("Millfields Infants", "Primary"), "Autism", 8, scope="Millfields"),
            row(("Estuary Academy", "Secondary"), "Autism", 20, scope="Estuary"),
            row(("Northgate School", "Secondary"), "Social, emotional and mental health", 12, scope="Northgate"),
        ),
        h2("4. The money"),
        p(
            "The high needs budget for 2026-27 has been set with a deficit of £10.9 million. From 2028-29 SEND costs will be met within the "
            "overall settlement of central government, but we mean to live within the resources that we are given and the plan brings the "
            "in-year deficit down to £3.2 million by 2028-29.",
            *maybe(IN_YEAR, "target", 10.9, "2026-27", unit=M),
            says(IN_YEAR, "target", 3.2, "2028-29", M, direction="reduce"),
        ),
        table(
            "Table 3: in-year DSG deficit, £m",
            "",
            (
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
            ),
            row(
                "Without the plan",
                said("11.6 (outturn)", says(IN_YEAR, "actual", 11.6, "2025-26", M)),
                13.8,
                16.3,
                18.7,
                basis="forecast",
            ),
            row("With the plan", "", 10.9, 7.4, 3.2, basis="target"),
            measure=IN_YEAR,
            unit=M,
            show=ONE,
        ),
        p(
            "The difference is the savings that the plan will make: £2.9 million in 2026-27, £8.9 million in 2027-28 and £15.5 million in "
            "2028-29. We have asked for £7.4 million of high needs capital.",
            says(SAVINGS, "target", 2.9, "2026-27", M),
            says(SAVINGS, "target", 8.9, "2027-28", M),
            says(SAVINGS, "target", 15.5, "2028-29", M),
        ),
        h2("5. Who is answerable"),
        table(
            "Table 4: leads and milestones to July 2027",
            "Commitment",
            (col("Lead"), col("Next milestone")),
            row(
                "1. Every school inclusive",
                "Director of Education",
                said(
                    "48 further places in inclusion bases open by April 2027",
                    says(NEW_BASES, "target", 48, "2027-04", direction="increase"),
                ),
            ),
            row("2. Help without waiting", "ICB Director of Children", "Eight cluster teams at work by September 2026"),
            row(
                "3. The right place",
                "Head of Commissioning",
                said(
                    "Independent placements below 190 by December 2026",
                    says(INDEPENDENT, "target", 190, "2026-12", direction="at_most"),
                ),
            ),
            row(
                "4. Plans on time",
                "Head of SEND",
                said("70% within 20 weeks by July 2027", says(TIMELY, "target", 70, "2027-07", PC)),
            ),
        ),
        p(
            "The SEND and Alternative Provision Partnership Board will publish a report on progress every six months. The plan will be revised "
            "when the Education (Inclusion) Bill becomes law."
        ),
    ),
    ("docx", "pdf-typst", "html"),
    PART,
    "plan",
    "Keldmouth",
)


# --- A monitoring letter from a council to the Department: conditions one by one in paragraphs, a profile, a table of indicators --------

LANGSTRATH = Document(
    "langstrath_monitoring_letter",
    "Langstrath County Council: safety valve monitoring letter, December 2025",
    (
        h1("Safety valve agreement: third monitoring report of 2025-26"),
        p(
            "To: Funding Policy Unit, Department for Education, Sanctuary Buildings, London. Date: 12 December 2025. Our ref: LCC/SV/2025/03."
        ),
        p("Dear colleagues,"),
        p(
            "I write to report on the progress of Langstrath County Council against the agreement of March 2023 between the County Council and "
            "the Department. The report covers the period from 1 August to 30 November 2025. Schools Forum will receive a copy on 15 January "
            "2026."
        ),
        h2("Summary"),
        p(
            "We remain on course to reach a positive in-year balance in 2027-28, as the agreement requires. The cumulative deficit is forecast to "
            "be £32.9m at 31 March 2026, £2.3m above the agreed profile of £30.6m. The whole of the variance is due to independent placements.",
            says(IN_YEAR, "target", None, "2027-28", direction="reach"),
            says(DEFICIT, "forecast", 32.9, "2026-03-31", M),
            says(DEFICIT, "target", 30.6, "2026-03-31", M),
            *_change(DEFICIT, "forecast", 2.3, "2026-03-31", "", unit=M, way="increase"),
        ),
        table(
            "",
            "£m",
            (
                col("2024-25", period="2024-25"),
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
            ),
            row("In-year deficit: agreed profile", 6.4, 4.2, 1.5, -0.3, measure=IN_YEAR, basis="target"),
            row(
                "In-year deficit: outturn and current forecast",
                said("6.9", says(IN_YEAR, "actual", 6.9, "2024-25", M)),
                said("6.0", says(IN_YEAR, "forecast", 6.0, "2025-26", M)),
                _either(IN_YEAR, 2.2, "2026-27", text="2.2", unit=M),
                _either(IN_YEAR, -0.3, "2027-28", text="(0.3)", unit=M),
            ),
            row("Cumulative deficit: agreed profile", 26.4, 30.6, 32.1, 31.8, measure=DEFICIT, basis="target"),
            row(
                "Cumulative deficit: outturn and current forecast",
                said("26.9", says(DEFICIT, "actual", 26.9, "2024-25", M)),
                said("32.9", says(DEFICIT, "forecast", 32.9, "2025-26", M)),
                _either(DEFICIT, 35.1, "2026-27", text="35.1", unit=M),
                _either(DEFICIT, 34.8, "2027-28", text="34.8", unit=M),
            ),
            unit=M,
            show=bracketed(ONE),
        ),
        n("Before the Department’s contributions and those of the County Council."),
        h2("Progress against the conditions"),
        table(
            "Table 1: status of each condition",
            ("No.", "Condition"),
            (col("July report"), col("This report"), col("Milestones met")),
            row(("3.1", "Manage demand for assessment"), "Green", "Green", "5 of 5"),
            row(("3.2", "Annual reviews and the ceasing of plans"), "Amber", "Green", "6 of 7"),
            row(("3.3", "Inclusion in mainstream schools"), "Green", "Amber", "4 of 9"),
            row(("3.4", "Independent and non-maintained special schools"), "Amber", "Red", "2 of 8"),
            row(("3.5", "Residential and joint placements"), "Amber", "Green", "4 of 4"),
            row(("3.6", "Preparation for adulthood"), "Green", "Green", "3 of 4"),
        ),
        h3("Condition 3.1: manage demand for assessment"),
        p(
            "We received 318 requests between August and November 2025, against 352 in the same months of 2024. The agreement provides for no "
            "more than 1,050 requests in the year 2025-26; we now expect 1,010. Of the 912 requests made in 2024-25 that schools supported, "
            "nearly all had been discussed first with our advice line.",
            *maybe(REQUESTS, "actual", 318, "", "2025", "2025-11"),
            *maybe(REQUESTS, "actual", 352, "", "2024", "2024-11"),
            says(REQUESTS, "target", 1050, "2025-26", direction="at_most"),
            says(REQUESTS, "forecast", 1010, "2025-26", doubtful=True),
            *maybe(REQUESTS, "forecast", 1010, ""),
            *maybe(REQUESTS, "actual", 912, "2024-25"),
        ),
        p(
            "At 30 November 2025 the County Council maintained 4,236 plans. The management plan has 4,180 for March 2026, which we shall exceed by "
            "about 90.",
            says(PLANS, "actual", 4236, "2025-11-30"),
            says(PLANS, "target", 4180, "2026-03"),
            *_change(PLANS, "forecast", 90, "2026-03", "", way="increase"),
            *maybe(PLANS, "forecast", 4270, "2026-03"),
        ),
        h3("Condition 3.2: annual reviews and the ceasing of plans"),
        p(
            "The phased review of all plans for young people over 19 was finished in October. We have ceased 287 plans since 1 April 2025 and "
            "expect to meet the target of 400 for 2025-26. In 2024-25 we ceased 341.",
            *maybe(CEASED, "actual", 287, "", "2025-26", "2025-11", "2025"),
            says(CEASED, "target", 400, "2025-26"),
            says(CEASED, "actual", 341, "2024-25"),
        ),
        h3("Condition 3.3: inclusion in mainstream schools"),
        p(
            "In January 2025 1,670 children with a plan (41%) were in mainstream schools. The condition is that the share should reach 44% by "
            "January 2027. Two of the ten enhanced resource bases opened in September 2025, with 32 places; the other eight, with 104, are to "
            "open by September 2026, five months later than agreed because of the search for asbestos at three sites.",
            says(MAINSTREAM, "actual", 1670, "2025-01"),
            says(MAINSTREAM, "actual", 41, "2025-01", PC),
            says(MAINSTREAM, "target", 44, "2027-01", PC, direction="reach"),
            says(NEW_BASES, "actual", 32, "2025-09", direction="increase"),
            says(NEW_BASES, "target", 104, "2026-09", direction="increase"),
        ),
        h3("Condition 3.4: independent and non-maintained special schools"),
        p(
            "This is where we are furthest from the plan. There were 371 children in such schools on 30 November 2025; the agreement has 325 for "
            "31 March 2026. Mean cost has risen to £68,900, 6% more than in 2024-25. In response the Executive agreed on 2 December that we will:",
            says(INDEPENDENT, "actual", 371, "2025-11-30"),
            says(INDEPENDENT, "target", 325, "2026-03-31"),
            *maybe(COST, "actual", 68900, "", "2025-11-30", "2025-26", unit="gbp"),
            *_change(COST, "actual", 6, "", unit=PC, way="increase"),
        ),
        b(
            "bring the number of placements down to 350 by September 2026 and to 300 by March 2028;",
            says(INDEPENDENT, "target", 350, "2026-09", direction="reduce"),
            says(INDEPENDENT, "target", 300, "2028-03", direction="reduce"),
        ),
        b(
            "accept no increase in fees above 2% from April 2026, which will save £0.5m in 2026-27;",
            says(SAVINGS, "target", 0.5, "2026-27", M),
            *maybe(COST, "target", 2, "", "2026-04", unit=PC, form="change", direction="at_most"),
        ),
        b(
            "bring home at least 15 of the 58 children who are placed outside the county, where their families agree;",
            *maybe(AWAY, "target", 15, "", form="change", direction="reduce"),
            *maybe(AWAY, "target", 15, ""),
            *maybe(AWAY, "target", 43, ""),
            *maybe(AWAY, "actual", 58, ""),
            *maybe(AWAY, "target", None, "", direction="reduce"),
        ),
        b(
            "add 24 places at Fellside School in January 2027, in advance of the new school at Brackenrigg, which will have 112 places when it "
            "opens in September 2028; and",
            says(NEW_SPECIAL, "target", 24, "2027-01", direction="increase"),
            says(NEW_SPECIAL, "target", 112, "2028-09", direction="increase"),
        ),
        b("appoint a head of commissioning, with a team of four."),
        h3("Condition 3.5: residential and joint placements"),
        p(
            "We had 41 residential placements in November 2025, as against 49 in November 2024. The target of no more than 40 by March 2026 will "
            "be met. Health now pays a share of 33 of them; its contribution in 2025-26 is £2.1m.",
            says(RESIDENTIAL, "actual", 41, "2025-11"),
            says(RESIDENTIAL, "actual", 49, "2024-11"),
            says(RESIDENTIAL, "target", 40, "2026-03", direction="at_most"),
        ),
        h3("Condition 3.6: preparation for adulthood"),
        p(
            "In September 2025 684 young people with a plan were in further education, 57 of them in specialist post-16 institutions. We aim to "
            "reduce the latter to 45 by September 2027.",
            says(LATER, "actual", 684, "2025-09", scope="colleges"),
            says(LATER, "actual", 57, "2025-09", scope="specialist"),
            says(LATER, "target", 45, "2027-09", direction="reduce", scope="specialist"),
        ),
        h2("Indicators"),
        table(
            "Table 2: indicators in schedule 1 of the agreement",
            "Indicator",
            (
                col("March 2025 actual", period="2025-03", basis="actual"),
                col("November 2025 actual", period="2025-11", basis="actual"),
                col("March 2026 target", period="2026-03", basis="target"),
                col("March 2027 target", period="2027-03", basis="target"),
                col("On track?"),
            ),
            row("Number of EHC plans", 4093, 4236, 4180, 4210, "No", measure=PLANS),
            row("Children in resourced provision", 143, 176, 260, 290, "No", measure=BASES),
            row("Children in state-funded special schools", 1228, 1241, 1240, 1262, "Yes", measure=SPECIAL),
            row(
                "Children in independent and non-maintained special schools",
                352,
                371,
                325,
                312,
                "No",
                measure=INDEPENDENT,
            ),
            row("Packages of education otherwise than at school", 88, 79, 75, 60, "Yes", measure=EOTAS),
            row("Vacancies in the SEND casework team (full-time posts)", "9.5", "4.0", "3.0", "2.0", "Yes"),
        ),
        p(
            "Timeliness and appeals are not conditions of the agreement but you asked us to report them. In the calendar year to date, 63% of new "
            "plans have been issued within 20 weeks (51% in 2024), and 96 appeals have been lodged (121 in 2024).",
            *maybe(TIMELY, "actual", 63, "", "2025", unit=PC),
            says(TIMELY, "actual", 51, "2024", PC),
            *maybe(APPEALS, "actual", 96, "", "2025"),
            says(APPEALS, "actual", 121, "2024"),
        ),
        h2("Risks"),
        table(
            "",
            ("Risk", "Likelihood"),
            (col("Effect"), col("What we are doing")),
            row(
                ("New bases open later than September 2026", "Medium"),
                said("£0.9m a year of savings lost", *maybe(SAVINGS, "forecast", 0.9, "", unit=M)),
                "Temporary classrooms at two sites",
            ),
            row(
                ("Tribunal orders more independent placements", "High"),
                "Each costs about £69,000",
                said(
                    "Mediation lead in post; aim of no more than 110 appeals in 2026",
                    says(APPEALS, "target", 110, "2026", direction="at_most"),
                ),
            ),
            row(
                ("Pay award above 3%", "Medium"),
                "£0.6m in special schools",
                "Provision in the schools’ budgets",
            ),
        ),
        h2("Payment"),
        p(
            "The agreement provides for a payment of £3.0m in 2025-26 and of £3.0m in 2026-27. We ask the Department to release the first in "
            "full. To date we have received £15.5m.",
            says(PAYMENT, "target", 3.0, "2025-26", M),
            says(PAYMENT, "target", 3.0, "2026-27", M),
            *maybe(PAYMENT, "actual", 15.5, "", "2025-12", unit=M),
        ),
        p(
            "We should welcome a conversation about how the agreement is to be carried into our local SEND reform plan, which the Executive "
            "will consider in May 2026."
        ),
        p("Yours sincerely, Director of Finance and Section 151 Officer; Executive Director, Children and Families."),
    ),
    ("pdf-ruled", "docx", "html"),
    PART,
    "monitoring",
    "Langstrath",
)


# --- A letter of the Department to a council: the plan approved on conditions, what the Department expects, payments, review dates -----

PENNAFORD = Document(
    "pennaford_department_letter",
    "Department for Education: letter to Pennaford Council on its local SEND reform plan",
    (
        h1("Local SEND reform plan: outcome of assurance"),
        p(
            "From the Director, SEND Reform Delivery, Department for Education, to the Chief Executive and the Director of Children’s Services "
            "of Pennaford Council. 29 October 2026."
        ),
        p(
            "Thank you for the plan that you submitted with Pennaford Integrated Care Partnership on 3 July, and for the time that you, your "
            "schools and your parent carer forum gave to our advisers in September. I am pleased to confirm that the plan is approved, subject to "
            "the conditions in section 3."
        ),
        h2("1. Our assessment"),
        p(
            "The plan is strong on early support and on inclusion in mainstream schools. We welcome your commitment to raise the proportion of "
            "children with EHC plans in mainstream settings from 42% in January 2026 to 50% in January 2030, and to open 220 places in inclusion "
            "bases by September 2029.",
            says(MAINSTREAM, "target", 50, "2030-01", PC, direction="increase", baseline=42),
            says(MAINSTREAM, "actual", 42, "2026-01", PC),
            says(NEW_BASES, "target", 220, "2029-09", direction="increase"),
        ),
        p(
            "It is less convincing on the use of independent special schools. You had 276 children in such schools in January 2026, 9% of all your "
            "plans, and the plan as first drafted would have left 260 there in January 2030. Following our discussion you have revised this to "
            "190.",
            says(INDEPENDENT, "actual", 276, "2026-01"),
            says(INDEPENDENT, "actual", 9, "2026-01", PC),
            *maybe(INDEPENDENT, "target", 260, "2030-01"),
            *maybe(INDEPENDENT, "forecast", 260, "2030-01"),
            says(INDEPENDENT, "target", 190, "2030-01", doubtful=True),
            *maybe(INDEPENDENT, "target", 190, ""),
        ),
        p(
            "Timeliness has improved: 71% of new plans were issued within 20 weeks in 2025, when it was 49% in 2023. We note that 118 appeals were "
            "registered in 2025, and that you expect this to fall. Attendance at your special schools (87.9%) is close to the national figure of "
            "87.1%.",
            says(TIMELY, "actual", 71, "2025", PC),
            says(TIMELY, "actual", 49, "2023", PC),
            says(APPEALS, "actual", 118, "2025"),
            *maybe(APPEALS, "target", None, "", direction="reduce"),
            *maybe(APPEALS, "forecast", None, "", direction="reduce"),
        ),
        table(
            "Grades",
            "Part of the plan",
            (col("Grade"), col("Adviser’s comment")),
            row("A. Leadership and partnership", "Strong", "Clear governance; health is fully engaged"),
            row("B. Inclusion in mainstream", "Strong", "Credible programme with 31 of 33 schools signed up"),
            row("C. Sufficiency", "Developing", "Two schemes lack planning consent"),
            row("D. Finance", "Developing", "Fees forecast to rise by 4%; a regional framework would help"),
        ),
        h2("2. What you have committed to"),
        p("We shall measure progress against the following, which are taken from the revised plan of 12 October."),
        table(
            "",
            "Measure",
            (
                col("Baseline, January 2026", period="2026-01", basis="actual"),
                col("January 2028", period="2028-01", basis="target"),
                col("January 2030", period="2030-01", basis="target"),
            ),
            row("Children with a plan in mainstream schools, %", 42, 46, 50, measure=MAINSTREAM, unit=PC),
            row("Children in inclusion bases", 131, 240, 345, measure=BASES),
            row("Children in independent and non-maintained special schools", 276, 238, 190, measure=INDEPENDENT),
            row("Children placed outside the area", 158, 130, 100, measure=AWAY),
            row("Pupils at SEN support whose needs are met (school survey), %", "58", "70", "80"),
        ),
        p(
            "No trajectory is set by the Department for the number of EHC plans. Your own plan assumes that there will be 3,260 in January 2028 and "
            "3,200 in January 2030, and that there would have been 4,150 by January 2030 without reform. There were 3,066 in January 2026.",
            says(PLANS, "target", 3260, "2028-01"),
            says(PLANS, "target", 3200, "2030-01"),
            says(PLANS, "forecast", 4150, "2030-01"),
            says(PLANS, "actual", 3066, "2026-01"),
        ),
        h2("3. Conditions"),
        p("Approval depends on your agreement that Pennaford will:"),
        c(
            "3.1",
            "place no more children in independent special schools in any year from 2027-28 than leave them, so that the number falls each year;",
            says(INDEPENDENT, "target", None, direction="reduce", doubtful=True),
            *maybe(INDEPENDENT, "target", None, "2027-28", direction="reduce"),
            *maybe(INDEPENDENT, "target", None, "", "2027-28", direction="at_most"),
        ),
        c(
            "3.2",
            "open the first 80 places in inclusion bases by September 2027, and send us a delivery plan for the remainder by 31 January 2027;",
            says(NEW_BASES, "target", 80, "2027-09", direction="increase"),
        ),
        c(
            "3.3",
            "withdraw the proposal for a second special free school of 90 places, and use the capital for bases and adaptations instead;",
            *maybe(NEW_SPECIAL, "target", 90, ""),
            *maybe(NEW_SPECIAL, "target", 90, "", direction="increase"),
        ),
        c(
            "3.4",
            "hold the average cost of an independent placement at £63,000, the figure for 2025-26, until the end of 2028-29;",
            says(COST, "target", 63000, "2028-29", "gbp", direction="hold"),
            says(COST, "actual", 63000, "2025-26", "gbp"),
        ),
        c(
            "3.5",
            "issue at least 80% of new plans within 20 weeks in 2027 and at least 90% in 2028;",
            says(TIMELY, "target", 80, "2027", PC, direction="at_least"),
            says(TIMELY, "target", 90, "2028", PC, direction="at_least"),
        ),
        c(
            "3.6",
            "reduce the number of children with plans who are in alternative provision, and the use of bespoke packages outside school, which "
            "stood at 64 in January 2026, to 40 by January 2028; and",
            *maybe(AP, "target", None, "", "2028-01", direction="reduce"),
            says(EOTAS, "target", 40, "2028-01", direction="reduce", baseline=64),
            says(EOTAS, "actual", 64, "2026-01"),
        ),
        c("3.7", "publish the plan, with a summary for children and young people, by 30 November 2026."),
        h2("4. Finance"),
        p(
            "Your accounts show a cumulative DSG deficit of £58.4 million at 31 March 2026. We have confirmed that £56.0 million of it is eligible. "
            "Subject to the conditions above, the Department will pay a High Needs Stability Grant of £50.4 million, which is 90% of the eligible "
            "sum, in the financial year 2026-27.",
            says(DEFICIT, "actual", 58.4, "2026-03-31", M),
            *maybe(DEFICIT, "actual", 56.0, "2026-03-31", "", unit=M),
            says(PAYMENT, "target", 50.4, "2026-27", M),
            *maybe(PAYMENT, "target", 90, "2026-27", "", unit=PC),
        ),
        p(
            "The in-year deficit was £14.9 million in 2025-26 and you forecast £14.1 million for 2026-27. The plan aims to bring it down to "
            "£6.0 million in 2028-29. We expect you to go further and to reach in-year balance by 2030-31.",
            says(IN_YEAR, "actual", 14.9, "2025-26", M),
            says(IN_YEAR, "forecast", 14.1, "2026-27", M),
            *maybe(IN_YEAR, "target", 14.1, "2026-27", unit=M),
            says(IN_YEAR, "target", 6.0, "2028-29", M, direction="reduce"),
            says(IN_YEAR, "target", None, "2030-31", direction="reach"),
        ),
        table(
            "Payments, £ million",
            "Grant",
            (col("2026-27", period="2026-27"), col("2027-28", period="2027-28"), col("2028-29", period="2028-29")),
            row("High Needs Stability Grant", 50.4, None, None, measure=PAYMENT, basis="target"),
            row("Inclusive Mainstream Fund (to schools)", "1.9", "2.0", "2.0"),
            row("High needs capital", "4.6", "3.8", "3.8"),
            row("Experts at Hand", "1.2", "2.4", "2.7"),
            unit=M,
            show=ONE,
        ),
        n("Capital and mainstream funding are given here for information and have been notified separately."),
        p(
            "If the conditions are not met the Department may withhold capital or other grants. It does not expect to recover the Stability Grant."
        ),
        h2("5. Next steps"),
        p(
            "An adviser will visit every term; the first stocktake is on 24 February 2027. For it we shall need your return of the table below, "
            "signed by the Section 151 officer."
        ),
        table(
            "Return for the first stocktake",
            ("Line", "What we expect to see"),
            (
                col("Position when plan was submitted"),
                col("Expected at 31 January 2027", period="2027-01-31", basis="target"),
            ),
            row(
                ("1", "Children in independent and non-maintained special schools"),
                said("281", *maybe(INDEPENDENT, "actual", 281, "", "2026-07", "2026-07-03")),
                266,
                measure=INDEPENDENT,
            ),
            row(
                ("2", "New plans issued within 20 weeks, autumn term, %"),
                said("73", *maybe(TIMELY, "actual", 73, "", "2026-07", "2026-07-03", unit=PC)),
                said("78", *maybe(TIMELY, "target", 78, "2027-01-31", "", "2026", unit=PC)),
            ),
            row(("3", "Posts filled in cluster teams"), "11 of 24", "20 of 24"),
            row(("4", "Schools with an inclusion strategy"), "12 of 33", "33 of 33"),
        ),
        p(
            "I should like to thank your staff for the work that has gone into the plan. The Minister has asked to visit in the spring. Questions "
            "about this letter should go to your regional lead."
        ),
    ),
    ("pdf-plain", "docx", "html"),
    PART,
    "agreement",
    "Pennaford",
)


# --- A SEND improvement plan after inspection: priority by priority, actions in tables and in lists, success measures in sentences -------

NANTBURY = Document(
    "nantbury_improvement_plan",
    "Nantbury Local Area Partnership: SEND improvement plan 2025 to 2027",
    (
        h1("SEND improvement plan 2025 to 2027"),
        p(
            "Nantbury Metropolitan Borough Council and NHS West Riding and Dales Integrated Care Board. Version 2.0, September 2025. Agreed by "
            "the SEND Improvement Board on 17 September 2025."
        ),
        h2("Why we have a plan"),
        p(
            "Ofsted and the Care Quality Commission inspected the partnership in March 2025. Their report, published on 4 June 2025, said that "
            "children’s experiences were inconsistent and named four areas for improvement. 1,204 parents and carers took part in the survey, "
            "and 37% of them felt that their child’s needs were met."
        ),
        p(
            "In the year to December 2024 Nantbury received 846 requests for an EHC needs assessment. In the calendar year 2024 it issued 518 new "
            "plans, only 26% of them within 20 weeks, and at 31 December 2024 it was responsible for 3,312 plans.",
            says(REQUESTS, "actual", 846, "2024", doubtful=True),
            *maybe(REQUESTS, "actual", 846, "2024-12"),
            says(NEW, "actual", 518, "2024"),
            says(TIMELY, "actual", 26, "2024", PC),
            says(PLANS, "actual", 3312, "2024-12-31"),
        ),
        h2("How to read this plan"),
        p(
            "Each area for improvement has an aim, actions and measures of success. Actions are rated blue (complete), green (on course), amber "
            "(some delay) or red (serious delay)."
        ),
        h2("Area 1: timely plans of good quality"),
        p(
            "Our aim is that at least 50% of new plans are issued within 20 weeks by December 2025, 70% by July 2026 and 85% by March 2027.",
            says(TIMELY, "target", 50, "2025-12", PC, direction="at_least"),
            says(TIMELY, "target", 70, "2026-07", PC, direction="at_least"),
            says(TIMELY, "target", 85, "2027-03", PC, direction="at_least"),
        ),
        table(
            "",
            ("Ref", "Action"),
            (col("Lead"), col("By"), col("Progress"), col("Rating")),
            row(
                ("1.1", "Recruit ten plan writers and three educational psychologists"),
                "Head of SEND",
                "Oct 2025",
                "Eight writers and one psychologist in post",
                "Amber",
            ),
            row(
                ("1.2", "Clear the assessments that are more than 20 weeks old"),
                "Head of SEND",
                "Jan 2026",
                said(
                    "112 left of 239",
                    *maybe(ASSESSED, "actual", 112, ""),
                    *maybe(ASSESSED, "actual", 239, ""),
                    *maybe(ASSESSED, "target", None, "2026-01", direction="reduce"),
                    *maybe(TIMELY, "target", None, "2026-01"),
                ),
                "Green",
            ),
            row(
                ("1.3", "Audit 20 plans a month with partners"),
                "Quality Lead",
                "Monthly",
                "58% good or better in August (41% in March)",
                "Green",
            ),
            row(
                ("1.4", "Health advice within six weeks"),
                "Designated Clinical Officer",
                "Dec 2025",
                "76% in August; target 95%",
                "Amber",
            ),
        ),
        p("When we have succeeded:"),
        b(
            "the monthly rate of plans issued within 20 weeks will not have been below 80% for six months;",
            *maybe(TIMELY, "target", 80, "", unit=PC, direction="at_least"),
        ),
        b("nine plans in ten will be audited as good or better; and"),
        b(
            "no more than 45 appeals will be registered in 2026, when there were 73 in 2024.",
            says(APPEALS, "target", 45, "2026", direction="at_most"),
            says(APPEALS, "actual", 73, "2024"),
        ),
        h2("Area 2: children placed near home and in the right school"),
        p(
            "Inspectors found that too many children travel long distances or wait at home. In January 2025 264 children were in independent and "
            "non-maintained special schools, 171 went to school outside the borough and 66 were educated otherwise than at school. Of all children "
            "with a plan 36% attended mainstream schools.",
            says(INDEPENDENT, "actual", 264, "2025-01"),
            says(AWAY, "actual", 171, "2025-01"),
            says(EOTAS, "actual", 66, "2025-01"),
            says(MAINSTREAM, "actual", 36, "2025-01", PC),
        ),
        p("By the end of the academic year 2026/27 the partnership will:"),
        b(
            "increase the proportion of children with plans in mainstream schools to 42%;",
            says(MAINSTREAM, "target", 42, "2026/27", PC, direction="increase"),
        ),
        b(
            "reduce to 220 the number who are in independent and non-maintained special schools;",
            says(INDEPENDENT, "target", 220, "2026/27", direction="reduce"),
        ),
        b(
            "halve the number who are educated otherwise than at school, from 66 to 33;",
            says(EOTAS, "target", 33, "2026/27", direction="reduce", baseline=66),
            *maybe(EOTAS, "target", 50, "2026/27", unit=PC, form="change", direction="reduce"),
            says(EOTAS, "actual", 66, "2025-01"),
        ),
        b(
            "have opened 96 places in resourced provision and 54 in special schools; and",
            says(NEW_BASES, "target", 96, "2026/27", direction="increase"),
            says(NEW_SPECIAL, "target", 54, "2026/27", direction="increase"),
        ),
        b("make sure that no child of statutory school age is without a school place for more than 15 days."),
        table(
            "New places agreed by Cabinet on 8 July 2025",
            "Provision",
            (
                col("Places", basis="target", direction="increase"),
                col("Opening"),
                col("Capital approved, £000"),
            ),
            row(
                "Wharfe Lane Primary, resourced provision",
                16,
                "January 2026",
                "410",
                measure=NEW_BASES,
                period="2026-01",
                scope="Wharfe",
            ),
            row(
                "St Oswald’s High, resourced provision",
                30,
                "September 2026",
                "1,150",
                measure=NEW_BASES,
                period="2026-09",
                scope="St Oswald’s",
            ),
            row(
                "Nantbury Academy, SEN unit",
                30,
                "September 2026",
                "980",
                measure=NEW_BASES,
                period="2026-09",
                scope="Academy",
            ),
            row(
                "Dales View Primary, SEN unit",
                20,
                "April 2027",
                "620",
                measure=NEW_BASES,
                period="2027-04",
                scope="Dales View",
            ),
            row(
                "Moorcroft Special School, annexe",
                54,
                "September 2026",
                "3,300",
                measure=NEW_SPECIAL,
                period="2026-09",
                scope="Moorcroft",
            ),
        ),
        h2("Area 3: waiting for health services"),
        p(
            "The longest wait for an assessment of autism was 142 weeks in June 2025 and the mean 71 weeks. The ICB has committed £1.6 million to "
            "bring the mean below 40 weeks by March 2027. For occupational therapy the target is 18 weeks for 92% of children."
        ),
        table(
            "",
            "Service",
            (col("Children waiting, June 2025"), col("Mean wait, weeks"), col("Target, March 2027, weeks")),
            row("Neurodevelopmental assessment, under 5", "611", "58", "30"),
            row("Neurodevelopmental assessment, 5 to 18", "2,870", "74", "42"),
            row("Speech and language therapy", "744", "21", "16"),
            row("Child and adolescent mental health", "498", "19", "12"),
        ),
        h2("Area 4: preparation for adulthood"),
        p(
            "In January 2025 there were 571 young people with a plan in further education and sixth form colleges. Too few reviews look ahead to "
            "work and independence, and too many plans continue without purpose. We will review every plan of those over 19 by July 2026 and "
            "expect that 160 plans will be ceased in 2026, compared with 97 in 2024.",
            says(LATER, "actual", 571, "2025-01"),
            says(CEASED, "target", 160, "2026", doubtful=True),
            *maybe(CEASED, "forecast", 160, "2026"),
            says(CEASED, "actual", 97, "2024"),
        ),
        b("Supported internships: 40 in September 2026 (18 in September 2024)."),
        b(
            "Residential colleges: no new placements where a local course will do, and a reduction from 23 young people to 15 by September 2027.",
            says(RESIDENTIAL, "target", 15, "2027-09", direction="reduce", baseline=23),
            *maybe(RESIDENTIAL, "actual", 23, ""),
            *maybe(LATER, "target", 15, "2027-09", direction="reduce"),
            *maybe(LATER, "actual", 23, ""),
        ),
        b("Annual health checks from the age of 14: 75% by March 2026."),
        h2("Scorecard"),
        p(
            "The Board receives this scorecard every month. Figures are for the last day of the period unless the measure says otherwise."
        ),
        table(
            "",
            "Measure",
            (
                col("Dec 2024", period="2024-12", basis="actual"),
                col("Aug 2025", period="2025-08", basis="actual"),
                col("Target Dec 2025", period="2025-12", basis="target"),
                col("Target Dec 2026", period="2026-12", basis="target"),
                col("Region, 2024"),
            ),
            group("Area 1"),
            row("New plans issued within 20 weeks in the month, %", 22, 43, 50, 80, "49", measure=TIMELY, unit=PC),
            row("EHC plans maintained", 3312, 3488, said("-"), said("-"), "-", measure=PLANS),
            row("Complaints upheld in the month", "9", "6", "5", "3", "-"),
            group("Area 2"),
            row(
                "Children in independent and non-maintained special schools",
                262,
                270,
                265,
                232,
                "-",
                measure=INDEPENDENT,
            ),
            row("Children in resourced provision", 84, 88, 90, 160, "-", measure=BASES),
            row("Children with a plan in alternative provision", 51, 47, 45, 30, "-", measure=AP),
            row("Children missing education", "38", "29", "20", "10", "-"),
            group("Area 4"),
            row("Reviews in year 9 held by July, %", "61", "70", "75", "90", "78"),
        ),
        h2("Resources"),
        p(
            "The council has put £1.1 million into the SEND service from its general fund. The DSG deficit was £27.5 million at 31 March 2025 and "
            "the quarter 1 forecast is for £34.8 million at 31 March 2026, so the plan has to be delivered largely by spending differently.",
            says(DEFICIT, "actual", 27.5, "2025-03-31", M),
            says(DEFICIT, "forecast", 34.8, "2026-03-31", M),
        ),
        p(
            "An independent placement costs £61,200 a year on average; a place in resourced provision costs £17,900. Moving to local provision is "
            "planned to save £0.7 million in 2026-27 and £1.9 million in 2027-28.",
            says(COST, "actual", 61200, "", "gbp", scope="independent"),
            says(COST, "actual", 17900, "", "gbp", scope="resourced"),
            says(SAVINGS, "target", 0.7, "2026-27", M),
            says(SAVINGS, "target", 1.9, "2027-28", M),
        ),
        h2("Governance"),
        p(
            "The Board is chaired by an independent adviser and meets every six weeks. The Department’s adviser and NHS England attend. A stocktake "
            "will be held in December 2025; the monitoring visit is expected within 18 months of the report."
        ),
    ),
    ("docx", "pdf-zebra", "html"),
    PART,
    "plan",
    "Nantbury",
)


# --- A SEND and inclusion strategy: vision, what we know, priorities each with "we will" and "we will know", a page of measures ----------

IXMOUTH = Document(
    "ixmouth_inclusion_strategy",
    "Ixmouth: Belonging here, our SEND and inclusion strategy 2026 to 2030",
    (
        h1("Belonging here: our SEND and inclusion strategy 2026 to 2030"),
        p(
            "Ixmouth Borough Council, Ixmouth’s schools and colleges, NHS Severnside ICB and Ixmouth Parent Carer Voice. Adopted on 20 January 2026."
        ),
        h2("Our vision"),
        p(
            "Every child in Ixmouth belongs in their community. We want fewer children to have to leave the borough for their education and more "
            "of them to thrive in a mainstream school with the help that they need.",
            says(AWAY, "target", None, direction="reduce"),
            says(MAINSTREAM, "target", None, direction="increase", doubtful=True),
        ),
        h2("What we know"),
        b(
            "There were 1,638 children and young people with an EHC plan in January 2025; in January 2020 there were 1,011.",
            says(PLANS, "actual", 1638, "2025-01"),
            says(PLANS, "actual", 1011, "2020-01"),
        ),
        b("A further 3,790 pupils, 13.4% of the total, receive SEN support. The figure for England is 14.2%."),
        b(
            "We received 402 requests for a needs assessment in 2024/25 and refused 88. We issued 287 new plans.",
            says(REQUESTS, "actual", 402, "2024/25"),
            says(REFUSED, "actual", 88, "2024/25"),
            says(NEW, "actual", 287, "2024/25"),
        ),
        b(
            "Of children with a plan, 44% are in mainstream schools, 6% in resource bases and 29% in special schools (January 2025).",
            says(MAINSTREAM, "actual", 44, "2025-01", PC),
            says(BASES, "actual", 6, "2025-01", PC),
            says(SPECIAL, "actual", 29, "2025-01", PC),
        ),
        b(
            "In January 2025 there were 118 pupils in independent and non-maintained special schools, and 14 of them were residential.",
            says(INDEPENDENT, "actual", 118, "2025-01"),
            says(RESIDENTIAL, "actual", 14, "2025-01"),
        ),
        b("Pupils with a plan missed 12.2% of sessions in 2024/25, and 31 were suspended more than once."),
        b("In the survey of 2025 52% of parents said that their child was happy at school; 418 replied."),
        table(
            "Pupils with SEN support by main need, %",
            "Need",
            (col("Ixmouth 2023"), col("Ixmouth 2025"), col("England 2025")),
            row("Speech, language and communication", "31.2", "33.0", "27.6"),
            row("Social, emotional and mental health", "22.4", "23.1", "22.8"),
            row("Moderate learning difficulty", "15.9", "13.7", "14.0"),
            row("Autism", "8.8", "10.2", "10.9"),
            row("Other", "21.7", "20.0", "24.7"),
        ),
        h2("Priority 1: early and ordinary help"),
        p(
            "Help should be ordinary: available in every school and early years setting, without a form. Our specialist teachers will be aligned "
            "to six neighbourhoods, and £640,000 a year of high needs funding will go straight to clusters."
        ),
        p("We will:"),
        b("publish what is ordinarily available in every school by September 2026;"),
        b("offer a conversation with a SEND adviser to every family within ten days of asking; and"),
        b("train one member of staff in each of 58 nurseries to use the early language toolkit."),
        p(
            "We will know that it is working when requests for a needs assessment fall to 360 in 2027/28 and 320 in 2029/30. This is an ambition and "
            "not a cap: every request will be judged on its merits.",
            says(REQUESTS, "target", 360, "2027/28", direction="reduce"),
            says(REQUESTS, "target", 320, "2029/30", direction="reduce"),
        ),
        h2("Priority 2: inclusive mainstream schools"),
        p("We will:"),
        b(
            "open eight resource bases, two in each year from 2026/27 to 2029/30, to give 104 places in all;",
            says(NEW_BASES, "target", 104, "2029/30", direction="increase", doubtful=True),
            *maybe(NEW_BASES, "target", 104, "", direction="increase"),
            *maybe(NEW_BASES, "target", 104, "2026/27", direction="increase"),
        ),
        b("pay for an inclusion lead in each secondary school for three years; and"),
        b("ask schools to take part in a peer review every second year."),
        p(
            "We will know that it is working when half of children with a plan (50%) are in mainstream schools by January 2030, and when 9% are in "
            "resource bases by the same date.",
            says(MAINSTREAM, "target", 50, "2030-01", PC),
            says(BASES, "target", 9, "2030-01", PC),
        ),
        table(
            "Resource bases agreed so far",
            "School",
            (
                col("Need"),
                col("September 2026", period="2026-09"),
                col("September 2027", period="2027-09"),
            ),
            row("Bridge Street Primary", "Communication", 12, None, scope="Bridge Street"),
            row("Ixmouth Community School", "Autism", 16, None, scope="Community"),
            row("Haven Primary", "Social and emotional", None, 12, scope="Haven"),
            row("Severn Academy", "Autism", None, 14, scope="Severn"),
            row("All", "", 28, 26),
            measure=NEW_BASES,
            basis="target",
            direction="increase",
        ),
        h2("Priority 3: specialist places close to home"),
        p(
            "Our two special schools, Larkhill and The Rowans, are full, with 388 and 87 pupils in October 2025. By September 2028 The Rowans will "
            "move to the former Westgate site and grow by 45 places.",
            says(SPECIAL, "actual", 388, "2025-10", scope="Larkhill"),
            says(SPECIAL, "actual", 87, "2025-10", scope="Rowans"),
            says(NEW_SPECIAL, "target", 45, "2028-09", direction="increase"),
        ),
        p(
            "We will use the independent sector only for needs that we cannot meet here. The number of pupils in independent and non-maintained "
            "special schools will be no more than 110 in January 2027, 95 in January 2028 and 70 in January 2030.",
            says(INDEPENDENT, "target", 110, "2027-01", direction="at_most"),
            says(INDEPENDENT, "target", 95, "2028-01", direction="at_most"),
            says(INDEPENDENT, "target", 70, "2030-01", direction="at_most"),
        ),
        p(
            "An alternative provision hub with 24 places will open in April 2027 for pupils at risk of exclusion. It will allow us to reduce "
            "the number of children with a plan who have no school, and to end the use of unregistered tuition.",
            says(NEW_AP, "target", 24, "2027-04", direction="increase"),
            *maybe(EOTAS, "target", None, direction="reduce"),
        ),
        table(
            "What a place costs the high needs budget, 2025-26",
            "Type of place",
            (col("Average per year, £"), col("Range, £")),
            row("Resource base", 18400, "12,000 to 24,000", scope="base"),
            row("Special school in Ixmouth", 25700, "19,000 to 41,000", scope="special"),
            row("Independent day school", 57300, "38,000 to 96,000", scope="day"),
            row("Independent residential school", 168000, "110,000 to 290,000", scope="residential"),
            measure=COST,
            basis="actual",
            period="2025-26",
            unit="gbp",
        ),
        h2("Priority 4: a good start to adult life"),
        p(
            "Colleges tell us that they hear of new students too late. From 2026 every young person will have a named college by 31 March of Year "
            "11. We will reduce the number who go to specialist residential colleges, and aim for 75 plans a year to end in work, training or "
            "independent living by 2029/30, compared with 31 in 2024/25.",
            says(RESIDENTIAL, "target", None, direction="reduce", doubtful=True),
            says(LATER, "target", None, direction="reduce", doubtful=True),
            *maybe(CEASED, "target", 75, "2029/30", unit="per_year"),
            *maybe(CEASED, "target", 75, "2029/30"),
            *maybe(CEASED, "actual", 31, "2024/25"),
            *maybe(CEASED, "actual", 31, "2024/25", unit="per_year"),
        ),
        h2("Priority 5: plans that families can trust"),
        p(
            "In 2024/25 61% of new plans were issued within 20 weeks and 34 families appealed to the Tribunal. We promise that at least 90% will be "
            "issued on time from 2027/28, and that we will meet every family before a decision that they are likely to dislike, so that there are "
            "no more than 20 appeals in 2027/28.",
            says(TIMELY, "actual", 61, "2024/25", PC),
            says(APPEALS, "actual", 34, "2024/25"),
            says(TIMELY, "target", 90, "2027/28", PC, direction="at_least"),
            says(APPEALS, "target", 20, "2027/28", direction="at_most"),
        ),
        h2("How the strategy is paid for"),
        p(
            "Ixmouth’s DSG had a deficit of £9.3 million at 31 March 2025. We expect it to be £13.0 million at 31 March 2026. If we carried on as "
            "we are, the overspend would be £8.2 million a year by 2029-30; the strategy is intended to bring the DSG into in-year balance in that "
            "year. Grants for health visiting (£2.1 million) and family hubs (£0.8 million) are not affected.",
            says(DEFICIT, "actual", 9.3, "2025-03-31", M),
            says(DEFICIT, "forecast", 13.0, "2026-03-31", M),
            says(IN_YEAR, "forecast", 8.2, "2029-30", M, doubtful=True),
            says(IN_YEAR, "target", None, "2029-30", direction="reach"),
        ),
        h2("Our measures on a page"),
        table(
            "",
            ("Priority", "Measure"),
            (
                col("2024/25", period="2024/25", basis="actual"),
                col("2026/27 aim", period="2026/27", basis="target"),
                col("2029/30 aim", period="2029/30", basis="target"),
            ),
            row(("1", "Requests for a needs assessment"), 402, 380, 320, measure=REQUESTS),
            row(("1", "Children who reach a good level of development with SEN support"), "24%", "28%", "35%"),
            row(("2", "Suspensions of pupils with a plan"), "143", "120", "80"),
            row(("4", "Young people with a plan in work at 19"), "7%", "9%", "12%"),
            row(
                ("5", "New plans issued within 20 weeks"),
                61,
                80,
                92,
                measure=TIMELY,
                unit=PC,
                show=percent,
            ),
            row(("5", "Appeals registered"), 34, 26, 15, measure=APPEALS),
            row(("5", "Parents who say that the plan helps"), "55%", "62%", "75%"),
        ),
        p(
            "The Inclusion Partnership will report on these each July. Ixmouth has not set a target for the number of EHC plans and does not intend "
            "to do so."
        ),
    ),
    ("pdf-weasy", "docx", "html"),
    PART,
    "strategy",
    "Ixmouth",
)


# --- A Cabinet paper that asks for approval of a local SEND reform plan: numbered paragraphs, options, trajectories, an equality note ----

ORMSGATE = Document(
    "ormsgate_cabinet_reform_plan",
    "Ormsgate Council: Cabinet, approval of the local SEND reform plan",
    (
        h1("Approval of the local SEND reform plan"),
        p(
            "Cabinet, 2 June 2026. Portfolio: Children, Schools and Families. Report of the Corporate Director for Children and the Corporate "
            "Director for Resources. Key decision: yes. Wards affected: all."
        ),
        h2("Recommendations"),
        c(
            "1.",
            "That Cabinet approve the local SEND reform plan at appendix 1 for submission to the Department for Education by 19 June 2026.",
        ),
        c(
            "2.",
            "That Cabinet endorse the ambition that by January 2030 no fewer than 48% of children with an EHC plan should be educated in "
            "mainstream schools.",
            says(MAINSTREAM, "target", 48, "2030-01", PC, direction="at_least"),
        ),
        c(
            "3.",
            "That Cabinet note the forecast cumulative deficit on the Dedicated Schools Grant of £66.8m at 31 March 2026 and the intention to "
            "claim the High Needs Stability Grant.",
            says(DEFICIT, "forecast", 66.8, "2026-03-31", M),
        ),
        c("4.", "That authority to make minor changes be delegated to the Corporate Director for Children."),
        h2("Background"),
        p(
            "1.1 In February 2026 the Government published its white paper on schools and SEND. Every council must agree a local plan with its "
            "health partners. Those whose plans are approved will receive a grant towards the deficit that they held on 31 March 2026."
        ),
        p(
            "1.2 Ormsgate maintains more plans than most. There were 4,018 at the January 2026 census (2025: 3,702), and 6.1% of pupils in our "
            "schools have one, compared with 5.3% nationally. The Council received 1,022 requests in 2025 and refused 24% of them.",
            says(PLANS, "actual", 4018, "2026-01"),
            says(PLANS, "actual", 3702, "2025", doubtful=True),
            *maybe(PLANS, "actual", 3702, "2025-01"),
            *maybe(PLANS, "actual", 6.1, "2026-01", "", unit=PC),
            says(REQUESTS, "actual", 1022, "2025"),
            says(REFUSED, "actual", 24, "2025", PC),
        ),
        p(
            "1.3 In January 2026 38% of children with a plan attended mainstream schools. A further 1,264 children were in state-funded special "
            "schools and 402 in independent or non-maintained ones. The average independent place cost £66,300 in 2025-26.",
            says(MAINSTREAM, "actual", 38, "2026-01", PC),
            says(SPECIAL, "actual", 1264, "2026-01"),
            says(INDEPENDENT, "actual", 402, "2026-01"),
            says(COST, "actual", 66300, "2025-26", "gbp"),
        ),
        p(
            "1.4 Consultation ran from 9 March to 20 April. There were 677 replies; 58% supported more bases in mainstream schools and 21% did not. "
            "The strongest concern was whether schools have enough teaching assistants."
        ),
        h2("What the plan says"),
        p(
            "2.1 The plan has four strands. Strand 1 puts specialists into 12 clusters of schools. It is expected to bring requests for assessment "
            "down from 1,022 in 2025 to 850 in 2028.",
            says(REQUESTS, "actual", 1022, "2025"),
            *maybe(REQUESTS, "target", 850, "2028", direction="reduce", baseline=1022),
            *maybe(REQUESTS, "forecast", 850, "2028", direction="reduce", baseline=1022),
        ),
        p(
            "2.2 Strand 2 provides 260 new places in inclusion bases: 90 by September 2027 and a further 170 by September 2029. Strand 3 holds the "
            "number of special school places at its present level, apart from 50 places at Hollybank School which Cabinet approved last year and "
            "which open in September 2026.",
            says(NEW_BASES, "target", 260, "2029-09", direction="increase", doubtful=True),
            *maybe(NEW_BASES, "target", 260, "", direction="increase"),
            says(NEW_BASES, "target", 90, "2027-09", direction="increase"),
            says(NEW_BASES, "target", 170, "2029-09", direction="increase"),
            says(NEW_SPECIAL, "target", 50, "2026-09", direction="increase"),
            *maybe(NEW_SPECIAL, "target", None, direction="hold"),
            *maybe(SPECIAL, "target", None, direction="hold"),
        ),
        p("2.3 Strand 4 is about placements and value. Officers propose that the Council should:"),
        b(
            "have no more than 380 children in independent and non-maintained special schools in January 2028 and 290 in January 2030;",
            says(INDEPENDENT, "target", 380, "2028-01", direction="at_most"),
            says(INDEPENDENT, "target", 290, "2030-01", direction="at_most"),
        ),
        b(
            "reduce the number of residential placements from 48 to 30 by March 2029, with better short breaks;",
            says(RESIDENTIAL, "target", 30, "2029-03", direction="reduce", baseline=48),
            *maybe(RESIDENTIAL, "actual", 48, ""),
        ),
        b(
            "cut by a third the 93 packages of education otherwise than at school;",
            *maybe(EOTAS, "target", 33, "", unit=PC, form="change", direction="reduce"),
            *maybe(EOTAS, "target", 33.3, "", unit=PC, form="change", direction="reduce"),
            *maybe(EOTAS, "target", 62, ""),
            *maybe(EOTAS, "target", None, "", direction="reduce"),
            *maybe(EOTAS, "actual", 93, ""),
        ),
        b(
            "bring the average cost of an independent place down to £64,000 in 2027-28; and",
            says(COST, "target", 64000, "2027-28", "gbp", direction="reduce"),
        ),
        b(
            "increase the number of young people with a plan in local colleges.",
            says(LATER, "target", None, direction="increase"),
        ),
        p(
            "2.4 Cabinet will recall that in 2023 the Council aimed to have no more than 3,600 plans by January 2026. That target was missed by 418 "
            "and officers do not recommend another. The plan does, however, rest on an assumption that numbers will level out at 4,300 in January "
            "2029.",
            says(PLANS, "target", 3600, "2026-01", direction="at_most"),
            *_change(PLANS, "actual", 418, "2026-01", "", way="increase"),
            *maybe(PLANS, "target", 4300, "2029-01"),
            *maybe(PLANS, "forecast", 4300, "2029-01"),
        ),
        h2("Trajectories"),
        table(
            "Table 1: placements of children with a plan at the January census",
            ("Setting", "Scenario"),
            (
                col("2026", period="2026-01"),
                col("2027", period="2027-01"),
                col("2028", period="2028-01"),
                col("2029", period="2029-01"),
                col("2030", period="2030-01"),
            ),
            row(
                ("Independent and non-maintained", "No reform"),
                said("402", says(INDEPENDENT, "actual", 402, "2026-01")),
                441,
                480,
                519,
                558,
                measure=INDEPENDENT,
                basis="forecast",
            ),
            row(("", "Reform plan"), "", 398, 380, 335, 290, measure=INDEPENDENT, basis="target"),
            row(
                ("Inclusion bases", "No reform"),
                said("150", says(BASES, "actual", 150, "2026-01")),
                158,
                160,
                160,
                160,
                measure=BASES,
                basis="forecast",
            ),
            row(("", "Reform plan"), "", 164, 248, 320, 395, measure=BASES, basis="target"),
            row(
                ("State-funded special schools", "No reform"),
                said("1,264", says(SPECIAL, "actual", 1264, "2026-01")),
                1330,
                1380,
                1420,
                1460,
                measure=SPECIAL,
                basis="forecast",
            ),
            row(("", "Reform plan"), "", 1310, 1312, 1312, 1312, measure=SPECIAL, basis="target"),
        ),
        n("‘No reform’ continues the trend of 2022 to 2026."),
        h2("Options considered"),
        table(
            "Table 2",
            "Option",
            (col("For"), col("Against"), col("Recommended")),
            row("A. No plan", "No cost of delivery", "No grant; intervention likely", "No"),
            row(
                "B. A plan built on new special schools",
                "Popular with some families",
                "Capital of £38m which the Council does not have; not supported by the Department",
                "No",
            ),
            row("C. The plan at appendix 1", "Grant; children nearer home", "Depends on schools’ capacity", "Yes"),
        ),
        h2("Finance"),
        p(
            "3.1 The DSG overspend was £17.9m in 2024-25 and is forecast at £20.3m for 2025-26. The budget for 2026-27 was set in February with a "
            "planned overspend of £19.6m.",
            says(IN_YEAR, "actual", 17.9, "2024-25", M),
            says(IN_YEAR, "forecast", 20.3, "2025-26", M),
            says(IN_YEAR, "target", 19.6, "2026-27", M),
        ),
        table(
            "Table 3: effect of the plan on the DSG, £000 (deficits in brackets)",
            "",
            (
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
                col("2029-30", period="2029-30"),
            ),
            row("In-year position, no reform", 22900, 25800, 28600, 31500, measure=IN_YEAR, basis="forecast"),
            row("In-year position, reform plan", 19600, 17100, 12700, 7900, measure=IN_YEAR, basis="target"),
            row("Inflation assumed in top-up", "2.5%", "2.0%", "2.0%", "2.0%"),
            unit=K,
            show=deficits_in_brackets(count),
        ),
        p(
            "3.2 On these figures the plan saves £3.3m in 2026-27, rising to £23.6m in 2029-30. It does not bring the DSG back into balance within "
            "its four years.",
            says(SAVINGS, "target", 3.3, "2026-27", M),
            says(SAVINGS, "target", 23.6, "2029-30", M),
            *maybe(IN_YEAR, "target", None, "", "2029-30", direction="reach"),
        ),
        p(
            "3.3 If approved, the Stability Grant would be £60.1m, 90% of the deficit, and would be received in 2026-27. Interest of £2.9m a year on "
            "the deficit falls on the general fund. Home to school transport for pupils with SEND, £16.2m in 2025-26, is outside the plan.",
            *maybe(PAYMENT, "forecast", 60.1, "2026-27", "", unit=M),
            *maybe(PAYMENT, "target", 60.1, "2026-27", "", unit=M),
            *maybe(PAYMENT, "forecast", 90, "", "2026-27", unit=PC),
            *maybe(PAYMENT, "target", 90, "", "2026-27", unit=PC),
        ),
        h2("Legal"),
        p(
            "4.1 The plan does not alter the Council’s duties under Part 3 of the Children and Families Act 2014. In particular, sections 36 and 37 "
            "continue to govern assessments and plans, and section 42 the provision that they specify. Decisions on individual children may not be "
            "made by reference to the trajectories."
        ),
        h2("Equality and the views of scrutiny"),
        p(
            "5.1 Of children with a plan 72% are boys and 41% are eligible for free school meals. Scrutiny, on 14 May, asked that timeliness should "
            "form part of the plan. Officers agree: 54% of new plans were issued within 20 weeks in 2025, and the plan now has targets of 65% in "
            "2026 and 85% in 2028.",
            says(TIMELY, "actual", 54, "2025", PC),
            says(TIMELY, "target", 65, "2026", PC),
            says(TIMELY, "target", 85, "2028", PC),
        ),
        p(
            "5.2 Scrutiny also asked about the Tribunal. In 2025 167 appeals were registered and 22 were heard. The plan seeks to reduce appeals "
            "through earlier meetings with families.",
            says(APPEALS, "actual", 167, "2025"),
            *maybe(APPEALS, "actual", 22, "2025", ""),
            says(APPEALS, "target", None, direction="reduce"),
        ),
        h2("Appendix 1 (extract): delivery plan for the first year"),
        table(
            "",
            ("Strand", "Action"),
            (col("Outcome expected"), col("By"), col("Lead")),
            row(("1", "Cluster teams recruited"), "12 teams, 46 posts", "January 2027", "Principal EP"),
            row(
                ("2", "First three bases open"),
                said("34 places", says(NEW_BASES, "target", 34, "2027-01", direction="increase")),
                "January 2027",
                "Head of Places",
            ),
            row(
                ("3", "Hollybank extension opens"),
                said("50 places", says(NEW_SPECIAL, "target", 50, "2026-09", direction="increase")),
                "September 2026",
                "Head of Places",
            ),
            row(
                ("4", "Review of the 60 dearest placements"),
                said("Savings of £800,000 in 2026-27", says(SAVINGS, "target", 800000, "2026-27", "gbp")),
                "March 2027",
                "Head of Commissioning",
            ),
            row(
                ("4", "Annual reviews of those aged 20 and over"),
                said("120 plans ceased", says(CEASED, "target", 120, "2027-03")),
                "March 2027",
                "Head of SEND",
            ),
        ),
    ),
    ("docx", "pdf-ruled", "html"),
    PART,
    "committee",
    "Ormsgate",
)


# --- A memorandum of understanding signed with the Department: undertakings by each side in clauses, schedules of measures and payments --

KIRKHAVEN = Document(
    "kirkhaven_memorandum",
    "Memorandum of understanding between the Department for Education and Kirkhaven Council, 2026 to 2030",
    (
        h1("Memorandum of understanding: SEND reform in Kirkhaven, 2026 to 2030"),
        p(
            "Between the Secretary of State for Education (‘the Department’) and Kirkhaven Council (‘the Council’), with the agreement of NHS Fells "
            "and Coast Integrated Care Board. Dated 16 November 2026."
        ),
        h2("A. Purpose"),
        c(
            "1.",
            "This memorandum records what the Council will do under its local SEND reform plan, and what the Department will pay. It replaces the "
            "safety valve agreement of March 2022, under which the Council received £17.5 million.",
            *maybe(PAYMENT, "actual", 17.5, "", unit=M),
        ),
        c(
            "2.",
            "The parties record that on 31 March 2026 the Council’s DSG account was in deficit by £32.6 million, of which £30.0 million is eligible "
            "for the High Needs Stability Grant. The safety valve agreement had set a limit of £21.4 million for that date.",
            says(DEFICIT, "actual", 32.6, "2026-03-31", M),
            *maybe(DEFICIT, "actual", 30.0, "2026-03-31", "", unit=M),
            says(DEFICIT, "target", 21.4, "2026-03-31", M, direction="at_most"),
        ),
        h2("B. Undertakings by the Council"),
        c("3.", "The Council undertakes, working with its schools, families and health partners, to:"),
        c(
            "3.1",
            "increase the share of children and young people with EHC plans who are taught in mainstream schools, from "
            "46% in January 2026 to 51% in January 2028 and 56% in January 2030;",
            says(MAINSTREAM, "actual", 46, "2026-01", PC),
            says(MAINSTREAM, "target", 51, "2028-01", PC, direction="increase", baseline=46),
            says(MAINSTREAM, "target", 56, "2030-01", PC, direction="increase"),
        ),
        c(
            "3.2",
            "establish 11 further inclusion bases with 126 places, at least 50 of which will open in September 2027 and the rest by September "
            "2029;",
            says(NEW_BASES, "target", 126, "2029-09", direction="increase", doubtful=True),
            *maybe(NEW_BASES, "target", 126, "", direction="increase"),
            says(NEW_BASES, "target", 50, "2027-09", direction="at_least"),
            *maybe(NEW_BASES, "target", 76, "2029-09", direction="increase"),
        ),
        c(
            "3.3",
            "make no net increase in the number of places in its special schools before September 2029, other than the 36 at Ghyll View School "
            "that are to open in September 2027;",
            says(NEW_SPECIAL, "target", 36, "2027-09", direction="increase"),
            *maybe(NEW_SPECIAL, "target", None, "2029-09", "", direction="hold"),
            *maybe(SPECIAL, "target", None, "2029-09", "", direction="hold"),
        ),
        c(
            "3.4",
            "limit placements in independent and non-maintained special schools to 165 by January 2028 and to 120 by January 2030 (194 in January "
            "2026);",
            says(INDEPENDENT, "target", 165, "2028-01", direction="at_most"),
            says(INDEPENDENT, "target", 120, "2030-01", direction="at_most"),
            says(INDEPENDENT, "actual", 194, "2026-01"),
        ),
        c(
            "3.5",
            "seek to bring back to Kirkhaven those children for whom a suitable local school can be found, so that no more than 60 are placed out of "
            "area in January 2029, as against 97 in January 2026;",
            says(AWAY, "target", 60, "2029-01", direction="at_most"),
            says(AWAY, "actual", 97, "2026-01"),
        ),
        c(
            "3.6",
            "meet need earlier, so that the rate of growth in EHC plans slows from 9% in 2025 to 5% in 2027 and 2% in 2029;",
            says(PLANS, "actual", 9, "2025", PC, form="change", direction="increase"),
            says(PLANS, "target", 5, "2027", PC, form="change", baseline=9),
            says(PLANS, "target", 2, "2029", PC, form="change"),
        ),
        c(
            "3.7",
            "issue at least 85% of new plans within 20 weeks in every year from 2028 (62% in 2025); and",
            says(TIMELY, "target", 85, "2028", PC, direction="at_least"),
            says(TIMELY, "actual", 62, "2025", PC),
        ),
        c(
            "3.8",
            "reduce the use of residential special schools and of bespoke packages outside school.",
            says(RESIDENTIAL, "target", None, direction="reduce"),
            says(EOTAS, "target", None, direction="reduce"),
        ),
        c(
            "4.",
            "The Council will set a high needs budget for each year that is consistent with the reform plan. It will hold the in-year deficit to no "
            "more than £7.0 million in 2026-27 and £5.5 million in 2027-28, and will reach in-year balance by 2029-30.",
            says(IN_YEAR, "target", 7.0, "2026-27", M, direction="at_most"),
            says(IN_YEAR, "target", 5.5, "2027-28", M, direction="at_most"),
            says(IN_YEAR, "target", None, "2029-30", direction="reach"),
        ),
        c(
            "5.",
            "The Council will deliver savings of £1.8 million in 2026-27, £4.2 million in 2027-28 and £7.1 million in 2028-29, net of the cost of "
            "cluster teams. It will not meet any part of them by delaying decisions on individual children.",
            says(SAVINGS, "target", 1.8, "2026-27", M),
            says(SAVINGS, "target", 4.2, "2027-28", M),
            says(SAVINGS, "target", 7.1, "2028-29", M),
        ),
        h2("C. Undertakings by the Department"),
        c(
            "6.",
            "The Department will pay the Council a High Needs Stability Grant of £27.0 million, in two instalments: £20.0 million by 31 January 2027 "
            "and £7.0 million by 31 January 2028, the second on evidence that clauses 3.2 and 3.4 are being met.",
            says(PAYMENT, "target", 27.0, "", M),
            says(PAYMENT, "target", 20.0, "2027-01-31", M),
            says(PAYMENT, "target", 7.0, "2028-01-31", M),
        ),
        c(
            "7.",
            "It will provide £5.9 million of high needs provision capital over three years, and an adviser for 20 days in each.",
        ),
        c(
            "8.",
            "It will meet the Council three times a year, and will tell it of any concern within 15 working days of a return.",
        ),
        h2("D. Monitoring and change"),
        c(
            "9.",
            "The Council will send a return on schedule 1 by the end of February, June and October. If two returns in a row show that a measure is "
            "more than 10% from its trajectory, the parties will agree a recovery plan within 30 days.",
        ),
        c(
            "10.",
            "This memorandum is not legally binding. The Council remains bound by the Children and Families Act 2014 and by orders of the Tribunal.",
        ),
        h2("Schedule 1: measures and trajectories"),
        table(
            "",
            ("No.", "Measure", "Source"),
            (
                col("January 2026 (baseline)", period="2026-01", basis="actual"),
                col("January 2027", period="2027-01", basis="target"),
                col("January 2028", period="2028-01", basis="target"),
                col("January 2029", period="2029-01", basis="target"),
                col("January 2030", period="2030-01", basis="target"),
            ),
            row(("1", "EHC plans", "SEN2"), 2240, 2395, 2515, 2600, 2652, measure=PLANS),
            row(("2", "Children in inclusion bases", "Census"), 96, 100, 148, 190, 218, measure=BASES),
            row(("3", "Children in state-funded special schools", "Census"), 618, 626, 650, 652, 652, measure=SPECIAL),
            row(
                ("4", "Children in independent and non-maintained special schools", "SEN2"),
                194,
                182,
                165,
                142,
                120,
                measure=INDEPENDENT,
            ),
            row(("5", "Young people in specialist post-16 institutions", "SEN2"), 47, 45, 41, 37, 33, measure=LATER),
            row(("6", "Mainstream schools with an inclusion strategy", "Local"), "18", "52", "68", "68", "68"),
            row(("7", "Attendance of pupils with a plan, %", "Census"), "86.4", "87.0", "88.0", "88.5", "89.0"),
        ),
        h2("Schedule 2: how the Council expects its DSG account to stand"),
        table(
            "£ million at 31 March",
            "Year end",
            (
                col("Deficit if there had been no plan and no grant", basis="forecast"),
                col("Deficit with the plan, before the grant", basis="target"),
                col("Grant received to date"),
            ),
            row("2027", 41.4, 39.6, _either(PAYMENT, 20.0, "2027-03-31", "", text="20.0", unit=M), period="2027-03-31"),
            row("2028", 51.1, 45.1, _either(PAYMENT, 27.0, "2028-03-31", "", text="27.0", unit=M), period="2028-03-31"),
            row("2029", 61.8, 48.7, _either(PAYMENT, 27.0, "2029-03-31", "", text="27.0", unit=M), period="2029-03-31"),
            row("2030", 73.6, 48.6, _either(PAYMENT, 27.0, "2030-03-31", "", text="27.0", unit=M), period="2030-03-31"),
            measure=DEFICIT,
            unit=M,
            show=ONE,
        ),
        h2("Schedule 3: returns and meetings in the first year"),
        table(
            "",
            "Return",
            (col("Covers"), col("Due"), col("Meeting")),
            row("First", "Measures 1 to 6", "28 February 2027", "18 March 2027"),
            row("Second", "Measures 1, 4 and 7; outturn", "30 June 2027", "15 July 2027"),
            row("Third", "All measures; budget assumptions", "31 October 2027", "25 November 2027"),
        ),
        h2("Schedule 4: background"),
        p(
            "The in-year deficit on the DSG was £6.9 million in 2024-25 and £8.1 million in 2025-26. An independent placement cost £59,900 on average "
            "in 2025-26, an inclusion base £16,200 and a special school £24,400.",
            says(IN_YEAR, "actual", 6.9, "2024-25", M),
            says(IN_YEAR, "actual", 8.1, "2025-26", M),
            says(COST, "actual", 59900, "2025-26", "gbp", scope="independent"),
            says(COST, "actual", 16200, "2025-26", "gbp", scope="base"),
            says(COST, "actual", 24400, "2025-26", "gbp", scope="special"),
        ),
        p(
            "In 2025 the Council received 588 requests for assessment, carried out 431 assessments and issued 372 new plans. It ceased 129 plans in "
            "the same year, and 52 appeals were registered. There were 1,310 children waiting for a neurodevelopmental assessment at the end of it.",
            says(REQUESTS, "actual", 588, "2025"),
            says(ASSESSED, "actual", 431, "2025"),
            says(NEW, "actual", 372, "2025"),
            says(CEASED, "actual", 129, "2025", doubtful=True),
            says(APPEALS, "actual", 52, "2025", doubtful=True),
            *maybe(CEASED, "actual", 129, ""),
            *maybe(APPEALS, "actual", 52, ""),
        ),
        table(
            "Bases to be established first",
            "School",
            (
                col("Places", measure=NEW_BASES, basis="target", direction="increase"),
                col("To open"),
                col("Condition precedent"),
            ),
            row("Beckside Primary", 12, "September 2027", "None", period="2027-09", scope="Beckside"),
            row(
                "Holm Priory CE Primary",
                14,
                "September 2027",
                "Diocese’s consent",
                period="2027-09",
                scope="Holm Priory",
            ),
            row(
                "Kirkhaven Academy",
                24,
                "September 2027",
                "Trust’s approval",
                period="2027-09",
                scope="Kirkhaven Academy",
            ),
            row("Scarside High", 20, "September 2028", "Planning consent", period="2028-09", scope="Scarside"),
        ),
        p(
            "Signed for the Department by the Director General, Families Group, and for the Council by the Leader, the Chief Executive and the Section "
            "151 Officer."
        ),
    ),
    ("pdf-fpdf", "docx", "html"),
    PART,
    "agreement",
    "Kirkhaven",
)


FRESH_21 = (
    INGLETHORPE,
    KELDMOUTH,
    LANGSTRATH,
    PENNAFORD,
    NANTBURY,
    IXMOUTH,
    ORMSGATE,
    KIRKHAVEN,
)
