"""Whole papers of invented councils: a safety valve quarterly monitoring return, a priority action plan after an inspection, a high
needs budget book, a capital programme for SEND places, an Audit Committee report on the deficit, a delivering-better-value
application, an annual SEND data report and a plan of 2026 that replaces a safety valve agreement.
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
    row,
    said,
    says,
    table,
)

PART = "fresh_18"
M, K, PC = "gbp_million", "gbp_thousand", "percent"
ONE = fixed(1)


def _any(measure, value, *periods, text="", unit="count", bases=("target", "forecast"), **more):
    """A cell that honest readers would take in more than one way."""
    return said(
        text or count(value),
        *(label for basis in bases for label in maybe(measure, basis, value, *periods, unit=unit, **more)),
    )


def _shift(measure, basis, value, *periods, unit="count", way="reduce"):
    """Doubtful labels for a difference: a change or a level."""
    return (
        *maybe(measure, basis, value, *periods, unit=unit, form="change", direction=way),
        *maybe(measure, basis, value, *periods, unit=unit),
    )


def _opening(value, *periods, text=""):
    """A cell of the deficit brought forward, of the year before or of its own column."""
    return _any(DEFICIT, value, *periods, text=text or ONE(value), unit=M, bases=("actual", "target", "forecast"))


# --- A safety valve quarterly return: a form in sections, plan and actual in pairs of rows, conditions each with its own paragraph --

HALLAMERE = Document(
    "hallamere_safety_valve_return",
    "Hallamere City Council: safety valve quarterly monitoring return, quarter 3 of 2025-26",
    (
        h1("Dedicated Schools Grant safety valve: quarterly monitoring return"),
        table(
            "",
            "Local authority",
            (col("Hallamere City Council"),),
            row("Return", "Number 11, quarter 3 of 2025-26 (1 October to 31 December 2025)"),
            row("Date of return", "30 January 2026"),
            row("Agreement", "Signed 16 March 2023, for the years 2022-23 to 2027-28"),
            row("Completed by", "Head of Finance, Children and Learning"),
            row("Authority’s own rating", "Amber (quarter 2: Amber)"),
        ),
        h2("Section A: Statement of the Section 151 Officer"),
        p(
            "The authority still expects to reach a positive in-year balance in 2027-28, as clause 3 of the agreement requires. For "
            "2025-26 we forecast an in-year deficit of £3.1 million, where the agreement has £2.4 million. The cumulative deficit is "
            "forecast to be £24.3 million at 31 March 2026, after the payment due in March; the agreement has £21.4 million at that date.",
            says(IN_YEAR, "target", None, "2027-28", direction="reach"),
            says(IN_YEAR, "forecast", 3.1, "2025-26", M),
            says(IN_YEAR, "target", 2.4, "2025-26", M),
            says(DEFICIT, "forecast", 24.3, "2026-03-31", M),
            says(DEFICIT, "target", 21.4, "2026-03-31", M),
        ),
        p(
            "Two matters account for the variance: more children than planned are in independent special schools, and the teachers’ pay "
            "award cost our special schools £0.4 million more than the grant received for it. The general fund has £6.8 million set "
            "aside in an earmarked reserve for its own contributions."
        ),
        h2("Section B: DSG position"),
        table(
            "Table B1: DSG account, £ million",
            "",
            (
                col("2023-24 outturn", period="2023-24", basis="actual"),
                col("2024-25 outturn", period="2024-25", basis="actual"),
                col("2025-26 agreement", period="2025-26", basis="target"),
                col("2025-26 forecast, Q2", period="2025-26", basis="forecast"),
                col("2025-26 forecast, Q3", period="2025-26", basis="forecast"),
                col("2026-27 agreement", period="2026-27", basis="target"),
            ),
            row("High needs block", "38.9", "40.6", "42.1", "42.4", "42.4", "43.4"),
            row("Transfer from schools block", "0.9", "0.9", "0.9", "0.9", "0.9", "0.0"),
            row("High needs expenditure", "45.0", "45.4", "45.4", "46.1", "46.4", "44.5"),
            row(
                "Deficit brought forward",
                _opening(24.6, "2022-23", "2023-24", ""),
                _opening(25.8, "2023-24", "2024-25", ""),
                _opening(23.0, "2024-25", "2025-26", ""),
                _opening(25.2, "2024-25", "2025-26", ""),
                _opening(25.2, "2024-25", "2025-26", ""),
                _opening(21.4, "2025-26", "2026-27", ""),
            ),
            row("In-year deficit", 5.2, 3.9, 2.4, 2.8, 3.1, 1.1, measure=IN_YEAR),
            row(
                "Safety valve payment",
                said("(4.0)", says(PAYMENT, "actual", 4.0, "2023-24", M)),
                said("(4.5)", says(PAYMENT, "actual", 4.5, "2024-25", M)),
                said("(4.0)", says(PAYMENT, "target", 4.0, "2025-26", M)),
                _any(PAYMENT, 4.0, "2025-26", text="(4.0)", unit=M),
                _any(PAYMENT, 4.0, "2025-26", text="(4.0)", unit=M),
                said("(5.0)", says(PAYMENT, "target", 5.0, "2026-27", M)),
            ),
            row("Deficit carried forward", 25.8, 25.2, 21.4, 24.0, 24.3, 17.5, measure=DEFICIT),
            unit=M,
            show=ONE,
        ),
        n(
            "The in-year deficit is high needs expenditure less the block and the transfer; other blocks are in balance."
        ),
        p(
            "If no further action were taken we would expect the cumulative deficit to be £20.9 million at 31 March 2028. Our recovery "
            "actions (section D) are planned to hold it to £12.4 million at that date.",
            says(DEFICIT, "forecast", 20.9, "2028-03-31", M),
            says(DEFICIT, "target", 12.4, "2028-03-31", M),
        ),
        h2("Section C: Performance against the agreed profile"),
        table(
            "Table C1: position at the end of each quarter",
            ("Indicator", ""),
            (
                col("31 March 2025", period="2025-03-31"),
                col("30 June 2025", period="2025-06-30"),
                col("30 September 2025", period="2025-09-30"),
                col("31 December 2025", period="2025-12-31"),
                col("31 March 2026", period="2026-03-31"),
            ),
            row(("EHC plans maintained", "Plan"), 2610, 2640, 2655, 2670, 2680, measure=PLANS, basis="target"),
            row(("", "Actual"), 2648, 2702, 2731, 2766, "", measure=PLANS, basis="actual"),
            row(
                ("Placements in independent and non-maintained special schools", "Plan"),
                168,
                165,
                158,
                154,
                150,
                measure=INDEPENDENT,
                basis="target",
            ),
            row(("", "Actual"), 171, 172, 166, 169, "", measure=INDEPENDENT, basis="actual"),
            row(("Placements in resourced provision", "Plan"), 96, 96, 124, 124, 124, measure=BASES, basis="target"),
            row(("", "Actual"), 94, 95, 117, 121, "", measure=BASES, basis="actual"),
            row(
                ("Placements in Hallamere special schools", "Plan"),
                742,
                742,
                770,
                770,
                770,
                measure=SPECIAL,
                basis="target",
            ),
            row(("", "Actual"), 739, 744, 768, 771, "", measure=SPECIAL, basis="actual"),
        ),
        p(
            "We received 602 requests for an EHC needs assessment in the calendar year 2025, compared with 571 in 2024; the agreed "
            "profile has 540 for 2025. We refused 24% of requests in 2025 and issued 338 new plans, of which 71% were within 20 weeks (66% "
            "in 2024). In the same year 187 plans ceased.",
            says(REQUESTS, "actual", 602, "2025"),
            says(REQUESTS, "actual", 571, "2024"),
            says(REQUESTS, "target", 540, "2025"),
            says(REFUSED, "actual", 24, "2025", PC),
            says(NEW, "actual", 338, "2025"),
            says(TIMELY, "actual", 71, "2025", PC),
            says(TIMELY, "actual", 66, "2024", PC),
            says(CEASED, "actual", 187, "2025"),
        ),
        p(
            "On present trends we forecast 2,795 plans at 31 March 2026, 115 above profile. There are 22 case officers in post against an "
            "establishment of 25, and 93% of schools have signed the inclusion charter.",
            says(PLANS, "forecast", 2795, "2026-03-31"),
            *_shift(PLANS, "forecast", 115, "2026-03-31", way="increase"),
        ),
        h2("Section D: Progress against the conditions of the agreement"),
        h3("Condition 4.1: support in mainstream schools (Green)"),
        p(
            "The authority agreed to raise the share of children with a plan who are educated in mainstream schools to 42% by March 2028. "
            "It was 38.2% at 31 December 2025, compared with 36.9% at 31 December 2024. All 12 locality advisers are now in post.",
            says(MAINSTREAM, "target", 42, "2028-03", PC),
            says(MAINSTREAM, "actual", 38.2, "2025-12-31", PC),
            says(MAINSTREAM, "actual", 36.9, "2024-12-31", PC),
        ),
        h3("Condition 4.2: local specialist places (Green)"),
        p(
            "Twenty-eight places in resourced provision opened in September 2025. A further 32 will open in September 2026, and Moor Edge "
            "School will have 24 additional places from the same date, when its extension is complete.",
            says(NEW_BASES, "actual", 28, "2025-09", direction="increase"),
            says(NEW_BASES, "target", 32, "2026-09", direction="increase"),
            says(NEW_SPECIAL, "target", 24, "2026-09", direction="increase"),
        ),
        h3("Condition 4.3: independent placements (Red)"),
        p(
            "The agreement commits us to no more than 130 placements in independent and non-maintained special schools at 31 March 2027. "
            "We are 15 above profile at the end of December. As a recovery action, every new request for an independent placement "
            "goes to a panel chaired by the Director, and we will reduce the number of children placed outside the city from 88 in "
            "December 2025 to 75 in December 2026.",
            says(INDEPENDENT, "target", 130, "2027-03-31", direction="at_most"),
            *_shift(INDEPENDENT, "actual", 15, "", "2025-12", way="increase"),
            says(AWAY, "target", 75, "2026-12", direction="reduce", baseline=88),
            says(AWAY, "actual", 88, "2025-12"),
        ),
        h3("Condition 4.4: preparation for adulthood (Amber)"),
        p(
            "Plans are to be ended in good time where outcomes have been met: the aim is 215 plans ceased in 2026. Supported internships "
            "have grown from 19 to 34, and 81% of young people reviewed in Year 9 now have a transition plan.",
            says(CEASED, "target", 215, "2026"),
        ),
        h3("Condition 4.5: governance (Green)"),
        p(
            "The Safety Valve Board met on 11 November and 9 December 2025. Schools Forum considered return 10 on 27 November."
        ),
        p("The next return will also report on three matters that Schools Forum asked about:"),
        b(
            "education otherwise than at school: 44 children at 31 December 2025, where the aim is no more than 30 by March 2027;",
            says(EOTAS, "actual", 44, "2025-12-31"),
            says(EOTAS, "target", 30, "2027-03", direction="at_most"),
        ),
        b(
            "residential schools: 19 children at 31 December 2025 (23 at 31 December 2024), to fall to 15 by December 2026; and",
            says(RESIDENTIAL, "actual", 19, "2025-12-31"),
            says(RESIDENTIAL, "actual", 23, "2024-12-31"),
            says(RESIDENTIAL, "target", 15, "2026-12", direction="reduce"),
        ),
        b("school buildings: six of the 14 bases need work on access, at a cost of £0.3 million."),
        h2("Section E: Average cost of a placement"),
        table(
            "Table E1: average cost for a full year, £",
            "Type of provision",
            (
                col("Agreement 2025-26", period="2025-26", basis="target"),
                col("Forecast 2025-26", period="2025-26", basis="forecast"),
                col("Outturn 2024-25", period="2024-25", basis="actual"),
            ),
            row("Independent and non-maintained special schools", 58400, 61250, 58900, scope="independent"),
            row("Hallamere special schools", 23100, 23650, 22480, scope="special"),
            row("Resourced provision", 13900, 13750, 13320, scope="resourced"),
            row("Specialist post-16 institutions", 41000, 40600, 39750, scope="post-16"),
            measure=COST,
            unit="gbp",
        ),
        h2("Section F: Savings"),
        table(
            "Table F1: savings in 2025-26, £000",
            ("Condition", "Saving"),
            (
                col("Agreement", period="2025-26", basis="target"),
                col("Forecast for the year", period="2025-26", basis="forecast"),
                col("Variance"),
                col("RAG"),
            ),
            row(("4.1", "Needs met without a plan"), 640, 590, "(50)", "Amber", scope="4.1"),
            row(("4.2", "Resourced provision"), 820, 805, "(15)", "Green", scope="4.2"),
            row(("4.3", "Independent placements"), 1450, 760, "(690)", "Red", scope="4.3"),
            row(("4.4", "Post-16"), 390, 445, "55", "Green", scope="4.4"),
            row(("", "All savings"), 3300, 2600, "(700)", ""),
            measure=SAVINGS,
            unit=K,
        ),
        p(
            "For 2026-27 the agreement has savings of £4.7 million. With the shortfall on condition 4.3 we now plan to deliver £4.1 million in that "
            "year.",
            says(SAVINGS, "target", 4.7, "2026-27", M),
            says(SAVINGS, "target", 4.1, "2026-27", M),
        ),
        h2("Section G: Safety valve payments"),
        table(
            "Table G1",
            "Financial year",
            (col("Amount in agreement, £m"), col("Paid, £m"), col("Date of payment or instalment")),
            row(
                "2022-23",
                said("9.6", says(PAYMENT, "target", 9.6, "2022-23", M)),
                said("9.6", says(PAYMENT, "actual", 9.6, "2022-23", M)),
                "31 March 2023",
            ),
            row(
                "2023-24",
                said("4.0", says(PAYMENT, "target", 4.0, "2023-24", M)),
                said("4.0", says(PAYMENT, "actual", 4.0, "2023-24", M)),
                "28 March 2024",
            ),
            row(
                "2024-25",
                said("4.5", says(PAYMENT, "target", 4.5, "2024-25", M)),
                said("4.5", says(PAYMENT, "actual", 4.5, "2024-25", M)),
                "27 March 2025",
            ),
            row("2025-26", said("4.0", says(PAYMENT, "target", 4.0, "2025-26", M)), "-", "Due March 2026"),
            row("2026-27", said("5.0", says(PAYMENT, "target", 5.0, "2026-27", M)), "-", "Due March 2027"),
            row("2027-28", said("8.9", says(PAYMENT, "target", 8.9, "2027-28", M)), "-", "Due March 2028"),
            row(
                "Total",
                said("36.0", says(PAYMENT, "target", 36.0, "", M)),
                said("18.1", *maybe(PAYMENT, "actual", 18.1, "", unit=M)),
                "",
            ),
        ),
        h2("Section H: Risks"),
        table(
            "",
            "Risk",
            (col("Score"), col("Change"), col("Response")),
            row("Requests stay above profile", "16", "Up", "Ready for School teams in every locality by April 2026"),
            row("Moor Edge extension is delayed", "9", "Same", "Contractor on site since October; weekly review"),
            row(
                "Appeals for independent placements",
                "12",
                "Up",
                said(
                    "61 appeals in 2025 (49 in 2024). Mediation offered in all cases",
                    says(APPEALS, "actual", 61, "2025"),
                    says(APPEALS, "actual", 49, "2024"),
                ),
            ),
            row("Turnover of case officers", "12", "Down", "Three appointments made in January"),
        ),
        h2("Declaration"),
        p(
            "We confirm that this return is accurate and that the authority continues to meet its statutory duties. Signed: Chief "
            "Executive, Director of Children’s Services, Section 151 Officer."
        ),
    ),
    ("docx", "pdf-ruled", "html"),
    PART,
    "monitoring",
    "Hallamere",
)


# --- A priority action plan after an inspection: findings quoted, actions with measures of success in words, milestones by half-year --


PENTLOW = Document(
    "pentlow_priority_action_plan",
    "Pentlow local area partnership: priority action plan (area SEND inspection)",
    (
        h1("Pentlow local area partnership: priority action plan"),
        p(
            "Inspection: 3 to 21 November 2025. Report published: 4 February 2026. Plan submitted to Ofsted and the Care Quality "
            "Commission: 18 March 2026. Plan judged fit for purpose: 2 April 2026."
        ),
        h2("1. Introduction"),
        p(
            "This plan is the response of Pentlow Council and NHS West Vale Integrated Care Board (ICB) to the two priority actions and "
            "two areas for improvement in the report of February 2026. It will be carried out over 18 months, to September 2027. Pentlow "
            "has 68 schools; 13.9% of pupils are at SEN support, against 14.2% nationally."
        ),
        p(
            "At the time of the inspection the council maintained 1,934 EHC plans. In January 2026 the number was 1,968, and 33% of new "
            "plans in the calendar year 2025 had been issued within 20 weeks. We want at least 75% of new plans to be issued within 20 "
            "weeks by September 2027.",
            *maybe(PLANS, "actual", 1934, "", "2025-11"),
            says(PLANS, "actual", 1968, "2026-01"),
            says(TIMELY, "actual", 33, "2025", PC),
            says(TIMELY, "target", 75, "2027-09", PC, direction="at_least"),
        ),
        h2("2. Governance"),
        table(
            "",
            "Group",
            (col("Chair"), col("Meets"), col("Role")),
            row(
                "SEND Improvement Board",
                "Independent chair",
                "Every six weeks",
                "Holds the partnership to account for this plan",
            ),
            row(
                "Operational Delivery Group",
                "Director of Education",
                "Fortnightly",
                "Runs the action log, risks and data",
            ),
            row("Data and Insight Group", "ICB Head of Analytics", "Monthly", "Prepares the scorecard"),
            row("Pentlow Parents Together", "Elected by members", "Termly", "Represents about 740 families"),
        ),
        h2("3. Priority action 1"),
        p(
            "‘The council should act urgently to make sure that EHC plans are issued within the statutory timescale, that they describe "
            "children’s needs accurately, and that annual reviews lead to plans that are up to date.’"
        ),
        p(
            "Responsible: Director of Education. What will be different: families will know who holds their case, assessments will finish "
            "on time and plans will be clear."
        ),
        table(
            "Actions for priority action 1",
            ("Ref", "Action"),
            (col("Lead"), col("By"), col("How we shall know")),
            row(
                ("1.1", "Recruit four plan coordinators and two educational psychologists"),
                "Head of SEND",
                "June 2026",
                "No caseload above 140; vacancies below 5%",
            ),
            row(
                ("1.2", "Clear the assessments that are more than 20 weeks old (118 in January 2026)"),
                "SEND Casework Manager",
                "September 2026",
                said(
                    "No assessment more than 20 weeks old",
                    *maybe(ASSESSED, "target", 0, "2026-09", ""),
                    *maybe(ASSESSED, "target", None, "2026-09", "", direction="reduce"),
                    *maybe(TIMELY, "target", None, "2026-09", ""),
                    *maybe(TIMELY, "target", 100, "2026-09", "", unit=PC),
                    *maybe(ASSESSED, "actual", 118, "2026-01"),
                ),
            ),
            row(
                ("1.3", "Multi-agency audit of 20 plans a month"),
                "Quality Assurance Lead",
                "From May 2026",
                "70% of plans rated good by March 2027 (41% in February 2026)",
            ),
            row(
                ("1.4", "Early resolution officer to meet parents within ten days of a refusal"),
                "Head of SEND",
                "September 2026",
                said(
                    "Appeals fall from 58 in 2025 to 45 in 2026",
                    says(APPEALS, "target", 45, "2026", direction="reduce", baseline=58),
                    says(APPEALS, "actual", 58, "2025"),
                ),
            ),
            row(
                ("1.5", "Annual review recovery team for Years 6, 9 and 11"),
                "SEND Casework Manager",
                "December 2026",
                "85% of amended plans sent within 12 weeks of the review",
            ),
        ),
        table(
            "Impact measures for priority action 1",
            "Measure",
            (
                col("Calendar year 2025", period="2025", basis="actual"),
                col("Milestone: September 2026", period="2026-09", basis="target"),
                col("Milestone: March 2027", period="2027-03", basis="target"),
                col("Milestone: September 2027", period="2027-09", basis="target"),
            ),
            row("New EHC plans issued within 20 weeks, %", 33, 50, 65, 75, measure=TIMELY, unit=PC),
            row("Requests decided within six weeks, %", "72", "90", "95", "98"),
            row(
                "Requests for assessment refused, %",
                29,
                "no target",
                "no target",
                "no target",
                measure=REFUSED,
                unit=PC,
            ),
            row("Health advice received within six weeks, %", "58", "75", "85", "90"),
            row("Parents who say their plan describes their child well, %", "34", "45", "55", "65"),
        ),
        n("A rate of refusal will be watched but not steered: each request is decided on its merits."),
        h2("4. Priority action 2"),
        p(
            "‘The ICB and the council should work together to reduce the time that children wait for a neurodevelopmental assessment and "
            "for speech and language therapy.’"
        ),
        p(
            "Responsible: Chief Nurse, ICB. There were 2,310 children on the neurodevelopmental pathway in January 2026. The ICB has made "
            "£1.2 million a year available from April 2026."
        ),
        table(
            "Impact measures for priority action 2",
            "Service",
            (
                col("Waiting, January 2026"),
                col("Longest wait, weeks"),
                col("Longest wait, March 2027"),
                col("Longest wait, September 2027"),
            ),
            row("Neurodevelopmental assessment, under 5", "412", "96", "65", "52"),
            row("Neurodevelopmental assessment, 5 to 17", "1,898", "148", "104", "78"),
            row("Speech and language therapy", "633", "41", "26", "18"),
            row("Occupational therapy", "287", "33", "22", "18"),
        ),
        h2("5. Area for improvement 1: sufficiency of local provision"),
        p(
            "‘Leaders should increase the range of local specialist places so that fewer children travel long distances or wait for a "
            "suitable school.’"
        ),
        p("The partnership will:"),
        b(
            "open 36 places in resourced provision in September 2026, at two primary schools and one secondary school;",
            says(NEW_BASES, "target", 36, "2026-09", direction="increase"),
        ),
        b(
            "add 50 places at Larch Hill School, a special academy, in September 2027;",
            says(NEW_SPECIAL, "target", 50, "2027-09", direction="increase"),
        ),
        b(
            "commission 12 more places in alternative provision for pupils in Key Stage 2 from January 2027;",
            says(NEW_AP, "target", 12, "2027-01", direction="increase"),
        ),
        b(
            "bring the number of children placed in schools outside Pentlow down to 110 by September 2027 (131 in January 2026); and",
            says(AWAY, "target", 110, "2027-09", direction="reduce"),
            says(AWAY, "actual", 131, "2026-01"),
        ),
        b(
            "make sure that nobody with a plan is without a school place for more than 15 school days. There were 17 such children in "
            "January 2026."
        ),
        table(
            "Where children and young people with a plan are placed",
            "Type of placement",
            (
                col("January 2026", "Number", period="2026-01", basis="actual"),
                col("January 2026", "% of plans", period="2026-01", basis="actual", unit=PC, show=ONE),
                col("Aim for January 2028", "% of plans", period="2028-01", basis="target", unit=PC, show=ONE),
            ),
            row("Mainstream schools and academies", 792, 40.2, 44.0, measure=MAINSTREAM),
            row("Resourced provision", 43, 2.2, 5.0, measure=BASES),
            row("State-funded special schools", 586, 29.8, 29.5, measure=SPECIAL),
            row("Independent and non-maintained special schools", 124, 6.3, 4.5, measure=INDEPENDENT),
            row("Colleges and other post-16 provision", 318, 16.2, 13.0, measure=LATER),
            row("Education otherwise than at school", 39, 2.0, 1.5, measure=EOTAS),
            row("Other or awaiting placement", "66", "3.4", "2.5"),
        ),
        h2("6. Area for improvement 2: early support and preparation for adulthood"),
        p(
            "Support before a plan is too uneven, and many families ask for an assessment because they see no other way. There were 438 "
            "requests in the calendar year 2025 (389 in 2024). With the ordinarily available provision guide in every school from "
            "September 2026, we aim for 400 requests in 2027.",
            says(REQUESTS, "actual", 438, "2025"),
            says(REQUESTS, "actual", 389, "2024"),
            says(REQUESTS, "target", 400, "2027"),
        ),
        p(
            "In 2025, 46 young people had their plan ceased at 19 or over, and 63% of those aged 16 and 17 with a plan were in education or "
            "training that led to a qualification. We will start the conversation about adulthood in Year 9, and expect to need fewer "
            "placements in residential colleges: 7 in September 2027, down from 11 in January 2026.",
            says(CEASED, "actual", 46, "2025"),
            says(RESIDENTIAL, "target", 7, "2027-09", direction="reduce", baseline=11, doubtful=True),
            *maybe(RESIDENTIAL, "forecast", 7, "2027-09"),
            *maybe(LATER, "target", 7, "2027-09"),
            *maybe(LATER, "actual", 11, "2026-01"),
            says(RESIDENTIAL, "actual", 11, "2026-01"),
        ),
        h2("7. Resources"),
        p(
            "The council has added £640,000 to the budget of the SEND service. High needs spending is a constraint on this plan: the DSG had "
            "a cumulative deficit of £12.6 million at 31 March 2025, and we forecast £17.1 million at 31 March 2026. Placements in "
            "independent special schools cost £57,900 on average in 2024-25, compared with £24,400 in Larch Hill.",
            says(DEFICIT, "actual", 12.6, "2025-03-31", M),
            says(DEFICIT, "forecast", 17.1, "2026-03-31", M),
            says(COST, "actual", 57900, "2024-25", "gbp", scope="independent"),
            says(COST, "actual", 24400, "2024-25", "gbp", scope="Larch Hill"),
        ),
        h2("8. Risks to delivery"),
        table(
            "",
            ("Risk", "Likelihood"),
            (col("Impact"), col("What we shall do about it")),
            row(
                ("Psychologists cannot be recruited", "High"),
                "High",
                "Locums to December 2026; market supplement of 8%",
            ),
            row(("Building at Larch Hill runs late", "Medium"), "High", "Two modular classrooms on the present site"),
            row(
                ("Families do not see the change", "Medium"),
                "Medium",
                "Newsletter each half term; drop-ins at five libraries",
            ),
        ),
    ),
    ("docx", "pdf-zebra", "html"),
    PART,
    "plan",
    "Pentlow",
)


# --- A high needs budget book: budget beside outturn, schools and placements priced by number, savings, an outlook by year -----------


def _places_held(value, *periods):
    """A cell of places that a school has in all: neither new places nor pupils, yet a reader might note it."""
    return said(
        str(value),
        *(
            label
            for m in (NEW_SPECIAL, SPECIAL, NEW_BASES, BASES)
            for basis in ("actual", "target")
            for label in maybe(m, basis, value, "", *periods)
        ),
    )


def _boarding(value, period, basis):
    """A cell of residential places in independent schools: either measure."""
    return said(
        str(value), *maybe(RESIDENTIAL, basis, value, period, ""), *maybe(INDEPENDENT, basis, value, period, "")
    )


def _banded(value):
    """A cell of pupils in mainstream schools with one band of top-up: with a plan, the page does not quite say."""
    return said(
        str(value),
        *(label for m in (MAINSTREAM, PLANS) for label in maybe(m, "actual", value, "2026-01", "")),
    )


WRENFORD = Document(
    "wrenford_high_needs_budget_book",
    "Wrenford Council: High Needs Budget Book 2026-27",
    (
        h1("High Needs Budget Book 2026-27"),
        p(
            "Schools Forum, 22 January 2026. The budget was recommended by the High Needs Working Group on 8 January 2026 and goes to "
            "Cabinet on 11 February 2026. Figures are in £000 unless stated."
        ),
        h2("1. The budget at a glance"),
        p(
            "Spending on high needs in 2026-27 is budgeted at £42.4 million. Grant and transfer come to £38.2 million, so the DSG budget is "
            "set with an in-year deficit of £4.25 million. The cumulative deficit would be £18.3 million at 31 March 2027.",
            says(IN_YEAR, "target", 4.25, "2026-27", M),
            says(DEFICIT, "target", 18.3, "2027-03-31", M),
        ),
        table(
            "Table 1: high needs budget, £000",
            "",
            (
                col("Budget 2025-26", period="2025-26", basis="target"),
                col("Forecast outturn 2025-26", period="2025-26", basis="forecast"),
                col("Budget 2026-27", period="2026-27", basis="target"),
                col("Change in budget"),
            ),
            group("Income"),
            row("High needs block", "36,420", "36,420", "37,510", "1,090"),
            row("Transfer from schools block (0.5%)", "640", "640", "655", "15"),
            group("Spending"),
            row("Wrenford special schools", "13,280", "13,410", "14,120", "840"),
            row("Top-up to mainstream schools", "7,450", "7,720", "8,010", "560"),
            row("Resourced provision", "1,640", "1,610", "2,090", "450"),
            row("Independent and non-maintained special schools", "8,960", "9,870", "9,540", "580"),
            row("Post-16", "3,210", "3,180", "3,260", "50"),
            row("Alternative provision and pupil referral unit", "2,470", "2,520", "2,500", "30"),
            row("Education otherwise than at school", "880", "1,060", "940", "60"),
            row("Central services and therapies", "1,910", "1,890", "1,955", "45"),
            row("Total spending", "39,800", "41,260", "42,415", "2,615"),
            group("Balance"),
            row(
                "In-year deficit",
                2740,
                4200,
                4250,
                said("1,510", *_shift(IN_YEAR, "target", 1510, "2026-27", "", unit=K, way="increase")),
                measure=IN_YEAR,
            ),
            row(
                "Deficit at 1 April",
                _any(DEFICIT, 9850, "2025-04-01", "2024-25", "2025-26", unit=K, bases=("actual", "target")),
                _any(DEFICIT, 9850, "2025-04-01", "2024-25", "2025-26", unit=K, bases=("actual", "forecast")),
                _any(DEFICIT, 14050, "2026-04-01", "2025-26", "2026-27", unit=K),
                "",
            ),
            row(
                "Deficit at 31 March",
                12590,
                14050,
                18300,
                said("5,710", *_shift(DEFICIT, "target", 5710, "2026-27", "", unit=K, way="increase")),
                measure=DEFICIT,
            ),
            unit=K,
        ),
        n("The other three blocks are budgeted to balance. At 31 March 2025 the DSG deficit was £9.85 million."),
        h2("2. What the budget assumes"),
        b(
            "There were 1,742 EHC plans in January 2025 and 1,856 in January 2026. The budget allows for 1,930 in January 2027; on present "
            "trends there would be 1,985.",
            says(PLANS, "actual", 1742, "2025-01"),
            says(PLANS, "actual", 1856, "2026-01"),
            says(PLANS, "target", 1930, "2027-01"),
            says(PLANS, "forecast", 1985, "2027-01"),
        ),
        b(
            "Top-up is budgeted for 1,020 children with a plan in mainstream schools in 2026-27, compared with 968 in the budget for 2025-26.",
            says(MAINSTREAM, "target", 1020, "2026-27"),
            says(MAINSTREAM, "target", 968, "2025-26"),
        ),
        b(
            "Pay awards of 3% in schools, and general inflation of 2.2%. The minimum funding guarantee for special schools is 0%."
        ),
        b(
            "Fees of independent schools rise by no more than 3%, as agreed by the South Ridings Commissioning Group.",
            *maybe(COST, "target", 3, "", "2026-27", unit=PC, form="change", direction="at_most"),
        ),
        b(
            "Recoupment and import/export adjustments are as in the settlement of December 2025 (£1,140,000 net export)."
        ),
        h2("3. Wrenford special schools"),
        p(
            "The number of places rises by 36 in September 2026: 20 at Oak Lane and 16 at Thornbury Road. A place in one of the Council’s "
            "special schools is budgeted at £29,500 on average in 2026-27 (£28,400 in 2025-26).",
            says(NEW_SPECIAL, "target", 36, "2026-09", direction="increase"),
            says(NEW_SPECIAL, "target", 20, "2026-09", direction="increase", scope="Oak Lane"),
            says(NEW_SPECIAL, "target", 16, "2026-09", direction="increase", scope="Thornbury Road"),
            says(COST, "target", 29500, "2026-27", "gbp", scope="special"),
            says(COST, "target", 28400, "2025-26", "gbp", scope="special", doubtful=True),
            *maybe(COST, "actual", 28400, "2025-26", unit="gbp"),
        ),
        table(
            "Table 2: special school budgets 2026-27",
            "School",
            (
                col("Places April to August 2026"),
                col("Places September 2026 to March 2027"),
                col("Place funding £000"),
                col("Top-up £000"),
                col("Budget £000"),
            ),
            row("Fairmead", _places_held(150, "2026-27"), _places_held(150, "2026-27"), "1,500", "2,610", "4,110"),
            row("Oak Lane", _places_held(128, "2026-27"), _places_held(148, "2026-27"), "1,397", "2,790", "4,187"),
            row("Thornbury Road", _places_held(96, "2026-27"), _places_held(112, "2026-27"), "1,053", "2,240", "3,293"),
            row(
                "Saxon Court Academy", _places_held(84, "2026-27"), _places_held(84, "2026-27"), "840", "1,690", "2,530"
            ),
            row("All", _places_held(458, "2026-27"), _places_held(494, "2026-27"), "4,790", "9,330", "14,120"),
        ),
        h2("4. Placements with other providers"),
        table(
            "Table 3: budgeted number of placements and average cost",
            "Type of placement",
            (
                col("Number", "Budget 2025-26", period="2025-26", basis="target"),
                col("Number", "Forecast 2025-26", period="2025-26", basis="forecast"),
                col("Number", "Budget 2026-27", period="2026-27", basis="target"),
                col(
                    "Budget 2026-27",
                    "Average cost £",
                    period="2026-27",
                    basis="target",
                    measure=COST,
                    unit="gbp",
                    final=True,
                ),
                col("Budget 2026-27", "Total £000"),
            ),
            row(
                "Independent and non-maintained special schools, day",
                118,
                131,
                122,
                56900,
                "6,942",
                measure=INDEPENDENT,
                scope="day",
            ),
            row(
                "Independent and non-maintained special schools, residential",
                _boarding(17, "2025-26", "target"),
                _boarding(18, "2025-26", "forecast"),
                _boarding(16, "2026-27", "target"),
                162400,
                "2,598",
                scope="residential",
            ),
            row("General colleges of further education", 214, 210, 216, 11250, "2,430", measure=LATER, scope="college"),
            row("Specialist post-16 institutions", 20, 19, 19, 43700, "830", measure=LATER, scope="specialist"),
            row("Education otherwise than at school", 34, 41, 36, 26100, "940", measure=EOTAS, scope="EOTAS"),
        ),
        p(
            "In 2024-25 an independent day placement cost £53,700 on average. The Council intends to have no more than 110 independent day "
            "placements in 2028-29, by which time four more resourced provisions with 64 places will be open.",
            says(COST, "actual", 53700, "2024-25", "gbp"),
            says(INDEPENDENT, "target", 110, "2028-29", direction="at_most"),
            says(NEW_BASES, "target", 64, "2028-29", direction="increase", doubtful=True),
            *maybe(NEW_BASES, "target", 64, "", direction="increase"),
        ),
        h2("5. Top-up bands for mainstream schools"),
        table(
            "Table 4: annual value of each band, £",
            "Band",
            (col("2025-26"), col("2026-27"), col("Pupils, January 2026")),
            row("A: targeted", "1,850", "1,900", _banded(214)),
            row("B: enhanced", "4,700", "4,830", _banded(396)),
            row("C: intensive", "8,900", "9,150", _banded(247)),
            row("D: exceptional", "14,600", "15,000", _banded(83)),
        ),
        h2("6. Savings in the budget"),
        table(
            "Table 5: savings against spending on present trends, £000",
            ("Ref", "Saving"),
            (
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("Lead"),
                col("Risk"),
            ),
            row(
                ("S1", "Resourced provision in place of independent schools"),
                520,
                1450,
                "Head of SEND",
                "Medium",
                scope="S1",
            ),
            row(("S2", "Fees of independent schools"), 410, 780, "Commissioning Manager", "Medium", scope="S2"),
            row(
                ("S3", "Health contributions to joint placements"),
                330,
                560,
                "Director of Children’s Services",
                "High",
                scope="S3",
            ),
            row(("S4", "Review of bands C and D"), 340, 690, "Head of Inclusion", "Medium", scope="S4"),
            row(("S5", "Post-16 pathways"), 200, 420, "Head of SEND", "Low", scope="S5"),
            row(("", "Total"), 1800, 3900, "", ""),
            measure=SAVINGS,
            basis="target",
            unit=K,
        ),
        h2("7. Outlook"),
        table(
            "Table 6: DSG outlook, £000",
            "Financial year",
            (
                col("On present trends", "In-year deficit", measure=IN_YEAR, basis="forecast"),
                col("On present trends", "Deficit at 31 March", measure=DEFICIT, basis="forecast"),
                col("With savings", "In-year deficit", measure=IN_YEAR, basis="target"),
                col("With savings", "Deficit at 31 March", measure=DEFICIT, basis="target"),
            ),
            row("2026-27", 6050, 20100, 4250, 18300, period="2026-27"),
            row("2027-28", 7400, 27500, 3500, 21800, period="2027-28"),
            row("2028-29", 8900, 36400, 2300, 24100, period="2028-29"),
            unit=K,
        ),
        p(
            "The Council aims to balance the DSG in year by 2030-31. In 2025 it ceased 96 plans and refused 18% of 341 requests for "
            "assessment; the budget makes no assumption about either.",
            says(IN_YEAR, "target", None, "2030-31", direction="reach"),
            says(CEASED, "actual", 96, "2025"),
            says(REFUSED, "actual", 18, "2025", PC),
            says(REQUESTS, "actual", 341, "2025"),
        ),
        h2("8. Central services"),
        table(
            "Table 7: central services and therapies",
            "Service",
            (col("Budget 2025-26 £000"), col("Budget 2026-27 £000"), col("Posts (full-time equivalent)")),
            row("Sensory service", "610", "625", "9.4"),
            row("Autism outreach", "430", "455", "7.0"),
            row("Speech and language therapy (contract with Ridings NHS Trust)", "540", "540", "-"),
            row("Equipment and access", "120", "120", "-"),
            row("Portage", "210", "215", "4.2"),
        ),
    ),
    ("pdf-typst", "xlsx", "html"),
    PART,
    "committee",
    "Wrenford",
)


# --- A capital programme for SEND places: need by district, schemes finished, places by September, funding, effect on placements ----


def _both_kinds(value, *periods):
    """A cell of all new places, of more kinds than one."""
    return said(
        str(value),
        *(
            label
            for m in (NEW_SPECIAL, NEW_BASES, NEW_AP)
            for label in maybe(m, "target", value, *periods, direction="increase")
        ),
    )


def _open_places(value, measure, *periods):
    """A total of places of one kind over the whole programme."""
    return said(str(value), *maybe(measure, "target", value, "", *periods, direction="increase"))


THORPEMERE = Document(
    "thorpemere_send_capital",
    "Thorpemere Council: SEND places capital programme 2026-27 to 2029-30",
    (
        h1("SEND places capital programme 2026-27 to 2029-30"),
        p(
            "Cabinet, 16 April 2026. Report of the Director of Children’s Services. Wards affected: all. Key decision: yes."
        ),
        h2("1. Summary"),
        p(
            "This report asks Cabinet to approve a programme of £41.6 million. It will provide 412 new places for children with special "
            "educational needs by September 2029: 228 in special schools, 160 in resourced provision and 24 in alternative provision.",
            *(
                label
                for m in (NEW_SPECIAL, NEW_BASES, NEW_AP)
                for label in maybe(m, "target", 412, "2029-09", direction="increase")
            ),
            says(NEW_SPECIAL, "target", 228, "2029-09", direction="increase"),
            says(NEW_BASES, "target", 160, "2029-09", direction="increase"),
            says(NEW_AP, "target", 24, "2029-09", direction="increase", doubtful=True),
        ),
        p(
            "The purpose is to reduce reliance on independent schools and on placements outside Thorpemere, and so to slow the growth of the "
            "DSG deficit, which stood at £33.8 million at 31 March 2025.",
            says(INDEPENDENT, "target", None, direction="reduce"),
            says(AWAY, "target", None, direction="reduce"),
            says(DEFICIT, "actual", 33.8, "2025-03-31", M),
        ),
        h2("2. Why places are needed"),
        p(
            "Thorpemere maintained 3,488 EHC plans in January 2026, 6.5% more than the 3,275 of January 2025. If present trends go on there "
            "will be 4,390 in January 2030. Our special schools had 1,046 pupils in January 2026, and 263 children with a plan were in "
            "independent and non-maintained special schools. Birth rates have fallen by 11% since 2015, and there are 940 unfilled places in "
            "mainstream primary schools.",
            says(PLANS, "actual", 3488, "2026-01"),
            says(PLANS, "actual", 6.5, "2026-01", PC, form="change", direction="increase", doubtful=True),
            *maybe(PLANS, "actual", 6.5, "", "2025", unit=PC, form="change", direction="increase"),
            says(PLANS, "actual", 3275, "2025-01"),
            says(PLANS, "forecast", 4390, "2030-01"),
            says(SPECIAL, "actual", 1046, "2026-01"),
            says(INDEPENDENT, "actual", 263, "2026-01"),
        ),
        table(
            "Table 1: children and young people with a plan by district",
            "District",
            (
                col("EHC plans, January 2026", period="2026-01", basis="actual", measure=PLANS),
                col("EHC plans, January 2030 (trend)", period="2030-01", basis="forecast", measure=PLANS),
                col("In independent schools, January 2026", period="2026-01", basis="actual", measure=INDEPENDENT),
                col("Average journey to special school, miles"),
            ),
            row("Thorpemere Town", 1204, 1490, 71, "3.1", scope="Town"),
            row("Westfold", 896, 1135, 82, "8.4", scope="Westfold"),
            row("Coast", 771, 985, 69, "11.7", scope="Coast"),
            row("Marsh and Levels", 617, 780, 41, "12.9", scope="Marsh"),
            row("All", 3488, 4390, 263, "7.8"),
        ),
        h2("3. What has been done since 2022"),
        table(
            "Table 2: schemes completed",
            "Scheme",
            (
                col("Opened"),
                col("New places", basis="actual", direction="increase"),
                col("Cost, £m"),
                col("Within budget?"),
            ),
            row(
                "Ashwell School, sixth form block (special)",
                "September 2023",
                30,
                "4.4",
                "Yes",
                measure=NEW_SPECIAL,
                period="2023-09",
                scope="Ashwell",
            ),
            row(
                "Kingfisher Academy unit (resourced)",
                "September 2024",
                16,
                "0.7",
                "Yes",
                measure=NEW_BASES,
                period="2024-09",
                scope="Kingfisher",
            ),
            row(
                "Heron Park modular classrooms (special)",
                "January 2025",
                24,
                "1.9",
                "No, £0.2m over",
                measure=NEW_SPECIAL,
                period="2025-01",
                scope="Heron Park",
            ),
            row(
                "Saltgate Primary unit (resourced)",
                "September 2025",
                20,
                "0.9",
                "Yes",
                measure=NEW_BASES,
                period="2025-09",
                scope="Saltgate",
            ),
        ),
        p(
            "The places at Kingfisher and Saltgate were full within a year. The number of children in resourced provision was 148 in January "
            "2026; the aim is 290 in January 2030.",
            says(BASES, "actual", 148, "2026-01"),
            says(BASES, "target", 290, "2030-01"),
        ),
        h2("4. The programme"),
        table(
            "Table 3: new places by the September in which they open",
            "Scheme",
            (
                col("2026", period="2026-09"),
                col("2027", period="2027-09"),
                col("2028", period="2028-09"),
                col("2029", period="2029-09"),
                col("All"),
            ),
            group("Special schools"),
            row(
                "Lark Rise extension",
                20,
                None,
                None,
                None,
                _open_places(20, NEW_SPECIAL, "2026-09"),
                measure=NEW_SPECIAL,
                scope="Lark Rise",
            ),
            row(
                "Moorside satellite",
                None,
                40,
                None,
                None,
                _open_places(40, NEW_SPECIAL, "2027-09"),
                measure=NEW_SPECIAL,
                scope="Moorside",
            ),
            row(
                "Heron Park rebuilding",
                None,
                None,
                48,
                None,
                _open_places(48, NEW_SPECIAL, "2028-09"),
                measure=NEW_SPECIAL,
                scope="Heron Park",
            ),
            row(
                "Eastbrook new school",
                None,
                None,
                None,
                120,
                _open_places(120, NEW_SPECIAL, "2029-09"),
                measure=NEW_SPECIAL,
                scope="Eastbrook",
            ),
            group("Resourced provision"),
            row(
                "Seven primary schools",
                24,
                32,
                20,
                8,
                _open_places(84, NEW_BASES, "2029-09"),
                measure=NEW_BASES,
                scope="primary",
            ),
            row(
                "Five secondary schools",
                20,
                20,
                20,
                16,
                _open_places(76, NEW_BASES, "2029-09"),
                measure=NEW_BASES,
                scope="secondary",
            ),
            group("Alternative provision"),
            row(
                "Bridge Centre, Key Stage 3 base",
                None,
                None,
                24,
                None,
                _open_places(24, NEW_AP, "2028-09"),
                measure=NEW_AP,
                scope="Bridge",
            ),
            row(
                "All places",
                _both_kinds(64, "2026-09"),
                _both_kinds(92, "2027-09"),
                _both_kinds(112, "2028-09"),
                _both_kinds(144, "2029-09"),
                _both_kinds(412, "", "2029-09"),
            ),
            basis="target",
            direction="increase",
            show=str,
        ),
        p(
            "The largest scheme is Eastbrook, a new special school of 120 places for autistic children aged 4 to 16, which will open in "
            "September 2029. Outline planning permission was given on 3 March 2026 (reference 26/00417/R3). A competition for a sponsor runs "
            "until October.",
            says(NEW_SPECIAL, "target", 120, "2029-09", direction="increase", scope="Eastbrook"),
        ),
        p(
            "At Heron Park the old building is in condition category D. The rebuilding allows for 48 additional places from September 2028 "
            "and a hydrotherapy pool, towards which the school’s trust has raised £210,000.",
            says(NEW_SPECIAL, "target", 48, "2028-09", direction="increase", scope="Heron Park"),
        ),
        h2("5. Cost and funding"),
        table(
            "Table 4: spending and funding, £ million",
            "",
            (col("2026-27"), col("2027-28"), col("2028-29"), col("2029-30"), col("Total")),
            group("Spending"),
            row("Special schools", "4.9", "11.6", "13.0", "4.1", "33.6"),
            row("Resourced provision", "2.1", "2.0", "1.6", "0.6", "6.3"),
            row("Alternative provision", "0.2", "1.1", "0.4", "0.0", "1.7"),
            row("All", "7.2", "14.7", "15.0", "4.7", "41.6"),
            group("Funding"),
            row("High needs provision capital allocation", "6.4", "8.9", "6.7", "2.0", "24.0"),
            row("Basic need and developer contributions", "0.8", "2.2", "1.9", "0.7", "5.6"),
            row("Prudential borrowing", "0.0", "3.6", "6.4", "2.0", "12.0"),
        ),
        n("Borrowing costs the general fund £0.74 million a year from 2030-31."),
        h2("6. What it will change for children"),
        table(
            "Table 5: children with a plan by placement, with and without the programme",
            "January",
            (
                col("Independent", "Without", measure=INDEPENDENT, basis="forecast"),
                col("Independent", "With", measure=INDEPENDENT, basis="target"),
                col("Thorpemere special schools", "Without", measure=SPECIAL, basis="forecast"),
                col("Thorpemere special schools", "With", measure=SPECIAL, basis="target"),
                col("Outside Thorpemere", "Without", measure=AWAY, basis="forecast"),
                col("Outside Thorpemere", "With", measure=AWAY, basis="target"),
            ),
            row("2027", 284, 270, 1050, 1066, 192, 184, period="2027-01"),
            row("2028", 306, 262, 1052, 1104, 205, 175, period="2028-01"),
            row("2029", 329, 251, 1055, 1150, 219, 163, period="2029-01"),
            row("2030", 353, 220, 1055, 1262, 233, 140, period="2030-01"),
        ),
        p(
            "By January 2030 no more than 16 children should be in residential schools (24 in January 2026). The share of children with a "
            "plan in mainstream schools was 39.8% in January 2026 and is planned to reach 43% in January 2030.",
            says(RESIDENTIAL, "target", 16, "2030-01", direction="at_most"),
            says(RESIDENTIAL, "actual", 24, "2026-01"),
            says(MAINSTREAM, "actual", 39.8, "2026-01", PC),
            says(MAINSTREAM, "target", 43, "2030-01", PC, direction="reach"),
        ),
        h2("7. Effect on revenue"),
        b(
            "A placement in an independent special school cost £60,800 on average in 2024-25, and one in our special schools £25,700.",
            says(COST, "actual", 60800, "2024-25", "gbp", scope="independent"),
            says(COST, "actual", 25700, "2024-25", "gbp", scope="special"),
        ),
        b(
            "The programme is to save the high needs block £1.1 million in 2027-28, £2.9 million in 2028-29 and £5.4 million in 2029-30.",
            says(SAVINGS, "target", 1.1, "2027-28", M),
            says(SAVINGS, "target", 2.9, "2028-29", M),
            says(SAVINGS, "target", 5.4, "2029-30", M),
        ),
        b(
            "Without it, the DSG deficit would be £88.0 million at 31 March 2030; with it, and the other parts of the management plan, we plan "
            "for £71.5 million.",
            says(DEFICIT, "forecast", 88.0, "2030-03-31", M),
            says(DEFICIT, "target", 71.5, "2030-03-31", M),
        ),
        b("Home to school transport costs £13.2 million a year; shorter journeys should save £0.6 million by 2029-30."),
        h2("8. Risks"),
        table(
            "",
            "Risk",
            (col("Likelihood"), col("Impact"), col("Mitigation")),
            row(
                "Construction prices rise faster than 4% a year",
                "Likely",
                "High",
                "Contingency of 10%; two-stage tenders",
            ),
            row(
                "Eastbrook opens a year late",
                "Possible",
                "High",
                said(
                    "Up to 40 temporary places in September 2029",
                    *maybe(NEW_SPECIAL, "target", 40, "2029-09", direction="increase"),
                ),
            ),
            row(
                "Schools withdraw from resourced provision",
                "Possible",
                "Medium",
                "Service level agreements of five years",
            ),
        ),
        h2("9. Recommendations"),
        c("(a)", "That Cabinet approve the programme in table 3 and add £41.6 million to the capital programme."),
        c("(b)", "That authority to award contracts up to £5 million be delegated to the Director of Property."),
        c(
            "(c)",
            "That Cabinet receive a report each January, beginning in January 2027, when 44 places in resourced provision and 20 in special "
            "schools are to be open.",
            *maybe(NEW_BASES, "target", 44, "2027-01", "2026-09", direction="increase"),
            *maybe(NEW_SPECIAL, "target", 20, "2027-01", "2026-09", direction="increase"),
        ),
    ),
    ("pdf-fpdf", "docx", "html"),
    PART,
    "strategy",
    "Thorpemere",
)


# --- An Audit Committee report on the deficit: numbered paragraphs, reserves, scenarios, an internal audit's agreed actions, risks ----

HARCASTLE = Document(
    "harcastle_audit_deficit",
    "Harcastle Council: DSG deficit, report to the Audit and Governance Committee",
    (
        h1("Dedicated Schools Grant deficit: risk, controls and financial resilience"),
        p(
            "Audit and Governance Committee, 24 June 2026. Report of the Director of Finance (Section 151 Officer). Exempt: no. Appendix A is "
            "the report of Internal Audit."
        ),
        h2("1. Why this report is brought to the Committee"),
        p(
            "1.1 In their annual report for 2024-25 the external auditors raised a significant weakness in arrangements for financial "
            "sustainability, because the DSG deficit is larger than the Council’s usable reserves. The Committee asked for a report on how the "
            "risk is managed."
        ),
        p(
            "1.2 The accumulated DSG deficit was £46.9m at 31 March 2026, after an overspend of £15.3m in 2025-26. A year earlier it was £31.6m. "
            "The management plan approved in July 2025 had £43.5m for 31 March 2026.",
            says(DEFICIT, "actual", 46.9, "2026-03-31", M),
            says(IN_YEAR, "actual", 15.3, "2025-26", M),
            says(DEFICIT, "actual", 31.6, "2025-03-31", M),
            says(DEFICIT, "target", 43.5, "2026-03-31", M),
        ),
        h2("2. The deficit and the Council’s reserves"),
        table(
            "Table 1: at 31 March, £m",
            "",
            (
                col("2023", period="2023-03-31"),
                col("2024", period="2024-03-31"),
                col("2025", period="2025-03-31"),
                col("2026 (draft)", period="2026-03-31"),
            ),
            row("General fund balance", "12.0", "12.0", "11.5", "11.5"),
            row("Earmarked reserves", "48.3", "41.9", "36.2", "30.4"),
            row("Usable reserves", "60.3", "53.9", "47.7", "41.9"),
            row(
                "DSG deficit",
                11.4,
                20.1,
                31.6,
                46.9,
                measure=DEFICIT,
                basis="actual",
                unit=M,
                show=deficits_in_brackets(ONE),
            ),
            row("Deficit as a share of usable reserves", "19%", "37%", "66%", "112%"),
        ),
        p(
            "2.1 Since 2020 the deficit has been held in an unusable reserve under a statutory override that ends on 31 March 2028. Cash has "
            "still been spent: interest forgone was £1.6m in 2025-26. Of 18 councils in the region, 13 have a deficit; the largest is £141m."
        ),
        p(
            "2.2 Under the High Needs Stability Grant the Government intends to meet 90% of the eligible deficit at 31 March 2026. For Harcastle "
            "that could be some £42m. It depends on approval of a local SEND reform plan and is not assumed in the figures below.",
            *maybe(PAYMENT, "forecast", 42, "", "2026", "2026-27", unit=M),
            *maybe(PAYMENT, "target", 42, "", "2026", "2026-27", unit=M),
            *maybe(PAYMENT, "target", 90, "", unit=PC),
            *maybe(PAYMENT, "forecast", 90, "", unit=PC),
        ),
        h2("3. What drives it"),
        p(
            "3.1 The Council maintained 3,802 EHC plans in January 2026 and 3,411 in January 2025. It received 1,006 requests for assessment in "
            "the calendar year 2025, refused 21% of them and issued 655 new plans. No plan is refused for reasons of cost.",
            says(PLANS, "actual", 3802, "2026-01"),
            says(PLANS, "actual", 3411, "2025-01"),
            says(REQUESTS, "actual", 1006, "2025"),
            says(REFUSED, "actual", 21, "2025", PC),
            says(NEW, "actual", 655, "2025"),
        ),
        p(
            "3.2 Spending on independent and non-maintained special schools was £24.8m in 2025-26, three times that of 2019-20. Table 2 shows why.",
        ),
        table(
            "Table 2: children placed and average cost",
            "Type of placement",
            (
                col("Number in January 2024", period="2024-01"),
                col("Number in January 2025", period="2025-01"),
                col("Number in January 2026", period="2026-01"),
                col("Average cost 2024-25, £", measure=COST, unit="gbp", period="2024-25", final=True),
                col("Average cost 2025-26, £", measure=COST, unit="gbp", period="2025-26", final=True),
            ),
            row("Mainstream schools", 1198, 1305, 1467, 8150, 8420, measure=MAINSTREAM, scope="mainstream"),
            row("Resourced provision", 119, 126, 138, 15900, 16350, measure=BASES, scope="resourced"),
            row("Harcastle special schools", 1010, 1064, 1092, 25200, 26050, measure=SPECIAL, scope="special"),
            row(
                "Independent and non-maintained special schools",
                268,
                321,
                379,
                63700,
                65400,
                measure=INDEPENDENT,
                scope="independent",
            ),
            row("Colleges and specialist post-16", 463, 492, 531, 12300, 12750, measure=LATER, scope="post-16"),
            basis="actual",
        ),
        p(
            "3.3 Of the children placed in independent schools in January 2026, 204 attend a school outside the borough. Appeals to the Tribunal "
            "numbered 132 in 2025, compared with 97 in 2024.",
            says(AWAY, "actual", 204, "2026-01"),
            says(APPEALS, "actual", 132, "2025"),
            says(APPEALS, "actual", 97, "2024"),
        ),
        h2("4. The management plan"),
        p("4.1 The plan was revised in March 2026. Its commitments are:"),
        b(
            "to hold the number of EHC plans to 4,150 in January 2028;",
            says(PLANS, "target", 4150, "2028-01", direction="hold"),
        ),
        b(
            "to bring independent placements back to 340 by January 2028 and 300 by January 2030;",
            says(INDEPENDENT, "target", 340, "2028-01", direction="reduce"),
            says(INDEPENDENT, "target", 300, "2030-01", direction="reduce"),
        ),
        b(
            "to open 96 places in resourced provision by September 2027 and a special free school of 80 places in September 2028;",
            says(NEW_BASES, "target", 96, "2027-09", direction="increase"),
            says(NEW_SPECIAL, "target", 80, "2028-09", direction="increase"),
        ),
        b(
            "to save £2.7m in 2026-27 and £6.3m in 2027-28; and",
            says(SAVINGS, "target", 2.7, "2026-27", M),
            says(SAVINGS, "target", 6.3, "2027-28", M),
        ),
        b(
            "to reach an in-year balance in 2031-32.",
            says(IN_YEAR, "target", None, "2031-32", direction="reach"),
        ),
        p(
            "4.2 The budget for 2026-27 has an in-year deficit of £14.2m. At the end of May, two months into the year, finance officers "
            "forecast £14.9m.",
            says(IN_YEAR, "target", 14.2, "2026-27", M),
            says(IN_YEAR, "forecast", 14.9, "2026-27", M),
        ),
        table(
            "Table 3: accumulated DSG deficit at 31 March, £m",
            "Scenario",
            (
                col("2027", period="2027-03-31"),
                col("2028", period="2028-03-31"),
                col("2029", period="2029-03-31"),
                col("2030", period="2030-03-31"),
                col("Main assumption"),
            ),
            row(
                "No action (unmitigated)",
                64.1,
                84.6,
                108.0,
                134.2,
                said(
                    "Plans grow by 9% a year",
                    *maybe(PLANS, "forecast", 9, "", unit=PC, form="change", direction="increase"),
                ),
                basis="forecast",
            ),
            row(
                "Management plan (mitigated)",
                61.1,
                73.2,
                82.0,
                87.4,
                said(
                    "Growth slows to 3% by 2028-29", *maybe(PLANS, "target", 3, "2028-29", "", unit=PC, form="change")
                ),
                basis="target",
            ),
            row(
                "Management plan a year late",
                _any(DEFICIT, 63.0, "2027-03-31", text="63.0", unit=M),
                _any(DEFICIT, 78.8, "2028-03-31", text="78.8", unit=M),
                _any(DEFICIT, 91.5, "2029-03-31", text="91.5", unit=M),
                _any(DEFICIT, 101.0, "2030-03-31", text="101.0", unit=M),
                "Places and reviews slip by 12 months",
            ),
            measure=DEFICIT,
            unit=M,
            show=ONE,
        ),
        n("All three scenarios are before any High Needs Stability Grant."),
        p(
            "4.3 The growth in plans to which table 3 refers is a planning assumption; the duty to assess is not affected. Growth was 11.5% in "
            "the year to January 2026.",
            says(PLANS, "actual", 11.5, "2026-01", PC, form="change", direction="increase"),
        ),
        h2("5. Controls and assurance"),
        p(
            "5.1 Internal Audit reviewed the management plan in February 2026 and gave limited assurance. It tested 40 placements and found that "
            "in nine the contract had not been signed before the child started. Nine actions were agreed, of which five are complete."
        ),
        table(
            "Table 4: agreed actions still open",
            ("No.", "Finding"),
            (col("Priority"), col("Agreed action"), col("Due"), col("Officer")),
            row(
                ("3", "Forecasts are not reconciled to the case system"),
                "High",
                "Monthly reconciliation signed by both services",
                "31 July 2026",
                "Finance Manager",
            ),
            row(
                ("4", "Savings are not tracked by child"),
                "High",
                said(
                    "Tracker in use; savings of £2.7m for 2026-27 assigned to named officers",
                    says(SAVINGS, "target", 2.7, "2026-27", M),
                ),
                "31 July 2026",
                "Head of SEND",
            ),
            row(
                ("6", "Reviews of high-cost placements are late"),
                "Medium",
                said(
                    "All 58 placements above £90,000 to be reviewed each year",
                    *maybe(INDEPENDENT, "actual", 58, "", "2026-02"),
                ),
                "30 September 2026",
                "Head of Commissioning",
            ),
            row(
                ("8", "Plans continue after education has ended"),
                "Medium",
                said(
                    "Review of 240 plans at age 19 or over; 110 more plans to be ceased by March 2027",
                    *_shift(CEASED, "target", 110, "2027-03", way="increase"),
                    *maybe(PLANS, "actual", 240, ""),
                ),
                "31 March 2027",
                "Head of SEND",
            ),
        ),
        h2("6. Corporate risk register"),
        table(
            "Table 5: extract",
            ("Ref", "Risk"),
            (col("Inherent score"), col("Current score"), col("Target score"), col("Direction")),
            row(("CR02", "DSG deficit exceeds reserves when the override ends"), "25", "25", "15", "Same"),
            row(("CR05", "Failure to meet statutory timescales for EHC plans"), "20", "12", "8", "Improving"),
            row(("CR09", "Cyber attack"), "25", "16", "12", "Same"),
            row(("CR11", "Insolvency of a major care provider"), "16", "12", "12", "Worse"),
        ),
        p(
            "6.1 On CR05, 62% of new plans were issued within 20 weeks in 2025 (47% in 2024). The service’s target is 75% for 2026.",
            says(TIMELY, "actual", 62, "2025", PC),
            says(TIMELY, "actual", 47, "2024", PC),
            says(TIMELY, "target", 75, "2026", PC),
        ),
        h2("7. View of the Section 151 Officer"),
        p(
            "7.1 Without the override or the grant, a deficit of £73.2m in March 2028 could not be met from reserves and I would have to consider "
            "a report under section 114. The plan reduces the risk but does not remove it. I ask the Committee to pay particular attention to "
            "the number of independent placements, which rose by 58 in a year when the plan allowed for 12.",
            says(DEFICIT, "target", 73.2, "2028-03", M, doubtful=True),
            *maybe(DEFICIT, "forecast", 73.2, "2028-03", "2028-03-31", unit=M),
            *_shift(INDEPENDENT, "actual", 58, "", "2025", "2026-01", way="increase"),
            *_shift(INDEPENDENT, "target", 12, "", "2025", "2026-01", way="increase"),
        ),
        h2("8. Recommendations"),
        p(
            "8.1 That the Committee note the report, and receive a further report in January 2027 with the findings of the external auditors."
        ),
    ),
    ("docx", "pdf-plain", "html"),
    PART,
    "committee",
    "Harcastle",
)


# --- A delivering-better-value application: a bid in parts, the case in words, trajectories by year, milestones by term, benefits -----

OLDMINSTER = Document(
    "oldminster_better_value_bid",
    "Oldminster County Council: Delivering Better Value in SEND, phase 2 grant bid",
    (
        h1("Delivering Better Value in SEND: phase 2 grant bid"),
        table(
            "",
            "Applicant",
            (col("Oldminster County Council"),),
            row("Partners", "Vale and Wolds Integrated Care Board; Oldminster Parent Carer Voice"),
            row("Tranche", "3"),
            row("Submitted", "12 February 2024"),
            row(
                "Grant sought",
                said(
                    "£1.0 million (£0.35 million in 2023-24, £0.65 million in 2024-25)",
                    *maybe(PAYMENT, "target", 1.0, "", unit=M),
                    *maybe(PAYMENT, "target", 0.35, "2023-24", unit=M),
                    *maybe(PAYMENT, "target", 0.65, "2024-25", unit=M),
                ),
            ),
        ),
        h2("Part A: The case for change"),
        p(
            "A1. Oldminster is a large rural county with 287 schools. The County Council maintained 5,214 EHC plans in January 2023 and 5,733 in "
            "January 2024, growth of 10.0% in a year. Five years ago, in January 2019, there were 3,480.",
            says(PLANS, "actual", 5214, "2023-01"),
            says(PLANS, "actual", 5733, "2024-01"),
            says(PLANS, "actual", 10.0, "2024-01", PC, form="change", direction="increase", doubtful=True),
            *maybe(PLANS, "actual", 10.0, "", "2023", unit=PC, form="change", direction="increase"),
            says(PLANS, "actual", 3480, "2019-01"),
        ),
        p(
            "A2. We received 1,512 requests for an EHC needs assessment in 2023 and agreed to assess in 1,119 cases. In the same year 942 new plans "
            "were issued, 38% of them within 20 weeks; the figure for England was 50.3%.",
            says(REQUESTS, "actual", 1512, "2023"),
            says(ASSESSED, "actual", 1119, "2023"),
            says(NEW, "actual", 942, "2023"),
            says(TIMELY, "actual", 38, "2023", PC),
        ),
        p(
            "A3. In January 2024 34.6% of children and young people with a plan were in mainstream schools and 9.4% in independent and "
            "non-maintained special schools. There were 539 children in the latter, and 312 of all children with a plan were placed outside the "
            "county.",
            says(MAINSTREAM, "actual", 34.6, "2024-01", PC),
            says(INDEPENDENT, "actual", 9.4, "2024-01", PC),
            says(INDEPENDENT, "actual", 539, "2024-01"),
            says(AWAY, "actual", 312, "2024-01"),
        ),
        p(
            "A4. The cumulative DSG deficit was £38.2 million at 31 March 2023. We forecast that it will be £57.0 million at 31 March 2024, after an "
            "in-year deficit of £18.8 million in 2023-24.",
            says(DEFICIT, "actual", 38.2, "2023-03-31", M),
            says(DEFICIT, "forecast", 57.0, "2024-03-31", M),
            says(IN_YEAR, "forecast", 18.8, "2023-24", M),
        ),
        h2("Part B: What the diagnostic told us"),
        p(
            "Between September and December 2023 practitioners from nine services looked at 168 cases, and 1,204 parents, 311 school staff and 96 "
            "young people answered surveys. Only 29% of SENCOs were confident that they could meet need without a plan."
        ),
        table(
            "Table B1: findings of the case reviews",
            "Question",
            (col("Cases reviewed"), col("Ideal outcome not achieved"), col("Main reason")),
            row("Could needs have been met at SEN support?", "56", "41%", "No early access to specialist advice"),
            row("Could a mainstream school have met need?", "58", "33%", "Confidence and staffing of the school"),
            row("Could a local special school have met need?", "54", "47%", "No place available"),
        ),
        p(
            "From these findings the partners chose two areas for the grant: ‘Right support, first time’ and ‘Confident mainstream’. A third, local "
            "special places, is paid for from capital."
        ),
        h2("Part C: Trajectories"),
        p(
            "The unmitigated trajectory is that of the diagnostic. The mitigated trajectory includes the grant and our own DSG management plan, "
            "and is the one to which the County Council commits itself."
        ),
        table(
            "Table C1: numbers of children and young people at January",
            "Year",
            (
                col("EHC plans", "Unmitigated", measure=PLANS, basis="forecast"),
                col("EHC plans", "Mitigated", measure=PLANS, basis="target"),
                col(
                    "Independent and non-maintained special schools",
                    "Unmitigated",
                    measure=INDEPENDENT,
                    basis="forecast",
                ),
                col("Independent and non-maintained special schools", "Mitigated", measure=INDEPENDENT, basis="target"),
            ),
            row("2025", 6270, 6190, 592, 575, period="2025-01"),
            row("2026", 6820, 6560, 648, 586, period="2026-01"),
            row("2027", 7380, 6840, 707, 571, period="2027-01"),
            row("2028", 7950, 7020, 769, 540, period="2028-01"),
        ),
        table(
            "Table C2: DSG, £ million",
            "",
            (
                col("2023-24", period="2023-24"),
                col("2024-25", period="2024-25"),
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
            ),
            row("High needs grant", "97.5", "101.4", "104.4", "107.6", "110.8"),
            row("Cumulative deficit, unmitigated", 57.0, 81.6, 113.2, 152.5, 200.1, measure=DEFICIT, basis="forecast"),
            row("Cumulative deficit, mitigated", None, 79.4, 104.0, 129.8, 153.9, measure=DEFICIT, basis="target"),
            unit=M,
            show=ONE,
        ),
        p(
            "The mitigated in-year deficit is £22.4 million in 2024-25 and £24.1 million in 2027-28. It does not reach balance in the period; the "
            "gap that remains will be the subject of a second plan in 2025.",
            says(IN_YEAR, "target", 22.4, "2024-25", M),
            says(IN_YEAR, "target", 24.1, "2027-28", M),
        ),
        h2("Part D: What we shall do with the grant"),
        h3("D1. Right support, first time (£0.56 million)"),
        p(
            "An advice line for parents and schools, and a link worker in each of 14 areas. By the end of the grant we intend:"
        ),
        b(
            "that requests for assessment fall to 1,400 in 2025;",
            says(REQUESTS, "target", 1400, "2025", direction="reduce"),
        ),
        b(
            "that new plans are no more than 880 in 2025; and",
            says(NEW, "target", 880, "2025", direction="at_most"),
        ),
        b(
            "that 60% of new plans are issued within 20 weeks in 2025.",
            says(TIMELY, "target", 60, "2025", PC),
        ),
        h3("D2. Confident mainstream (£0.44 million)"),
        p(
            "Training for 287 schools, a peer network of SENCOs, and start-up grants for resourced provision in market towns. The share of children "
            "with a plan in mainstream schools is to rise to 38% by January 2026, and 90 places in resourced provision will open by September "
            "2025, of which 34 in September 2024.",
            says(MAINSTREAM, "target", 38, "2026-01", PC, direction="increase"),
            says(NEW_BASES, "target", 90, "2025-09", direction="increase"),
            says(NEW_BASES, "target", 34, "2024-09", direction="increase"),
        ),
        h3("D3. Local special places (own resources)"),
        p(
            "The capital programme adds 144 special school places by September 2026, at a cost of £19.8 million. We want to reduce the number of "
            "children placed outside the county and to avoid new residential placements; 41 children were in residential schools in January 2024.",
            says(NEW_SPECIAL, "target", 144, "2026-09", direction="increase"),
            says(AWAY, "target", None, direction="reduce"),
            says(RESIDENTIAL, "target", None, direction="reduce", doubtful=True),
            says(RESIDENTIAL, "actual", 41, "2024-01"),
        ),
        table(
            "Table D1: milestones",
            "Term",
            (col("Right support, first time"), col("Confident mainstream")),
            row("Summer 2024", "Link workers appointed; advice line open two days a week", "80 schools trained"),
            row(
                "Autumn 2024",
                "Advice line open daily",
                said("34 places open", *maybe(NEW_BASES, "target", 34, "2024", "2024/25", "", direction="increase")),
            ),
            row("Spring 2025", "First evaluation, with parents", "200 schools trained"),
            row("Summer 2025", "Decision on permanent funding", "All 287 schools trained"),
        ),
        h2("Part E: Benefits"),
        table(
            "Table E1: cost avoided compared with the unmitigated trajectory, £ million",
            ("Ref", "Benefit"),
            (
                col("2024-25", period="2024-25"),
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("Confidence"),
            ),
            row(("D1", "Right support, first time"), 0.7, 2.1, 4.0, 6.4, "Medium", scope="D1"),
            row(("D2", "Confident mainstream"), 0.8, 2.3, 4.4, 7.2, "Medium", scope="D2"),
            row(("D3", "Local special places"), 0.7, 2.6, 5.1, 9.9, "High", scope="D3"),
            row(("", "All"), 2.2, 7.0, 13.5, 23.5, ""),
            measure=SAVINGS,
            basis="target",
            unit=M,
            show=ONE,
        ),
        n(
            "A placement in an independent special school cost £59,200 on average in 2022-23; one in a mainstream school with a plan cost £7,900."
        ),
        p(
            "The costs in the note are those of our section 251 outturn. The grant itself is spent on 19 posts (£0.71 million), training (£0.17 "
            "million) and evaluation (£0.12 million).",
            says(COST, "actual", 59200, "2022-23", "gbp", scope="independent"),
            says(COST, "actual", 7900, "2022-23", "gbp", scope="mainstream"),
        ),
        h2("Part F: Indicators to be reported each quarter"),
        table(
            "Table F1",
            ("Indicator", "Source"),
            (
                col("Baseline 2023", period="2023", basis="actual"),
                col("2024", period="2024", basis="target"),
                col("2025", period="2025", basis="target"),
            ),
            row(("Requests for an EHC needs assessment", "SEN2"), 1512, 1480, 1400, measure=REQUESTS),
            row(("Assessments started", "SEN2"), 1119, 1075, 1020, measure=ASSESSED),
            row(("New EHC plans", "SEN2"), 942, 920, 880, measure=NEW),
            row(("EHC plans ceased", "Case system"), 388, 420, 470, measure=CEASED),
            row(("Appeals registered", "Case system"), 163, 160, 145, measure=APPEALS),
            row(("Calls to the advice line answered the same day, %", "Telephony"), "-", "80", "90"),
            row(("SENCOs confident to meet need without a plan, %", "Survey"), "29", "40", "55"),
        ),
        h2("Part G: Sign-off"),
        p(
            "Approved by the Director of Children’s Services, the Section 151 Officer and the Chief Nurse of the ICB. Considered by Schools Forum on 18 "
            "January 2024 and by Parent Carer Voice on 23 January 2024."
        ),
    ),
    ("pdf-weasy", "docx", "html"),
    PART,
    "plan",
    "Oldminster",
)


# --- An annual SEND data report: five years as rows and as columns, needs, placements with comparisons, and what is aimed at in words --


def _of_a_need(value, period, unit="count"):
    """Plans of one primary need: a part of the caseload that a reader might note or leave."""
    return said(count(value) if unit == "count" else f"{value}%", *maybe(PLANS, "actual", value, period, "", unit=unit))


KETTLESHAM = Document(
    "kettlesham_annual_send_data",
    "Kettlesham Council: Annual SEND data report 2025",
    (
        h1("Annual SEND data report 2025"),
        p(
            "Published July 2025 by the Intelligence Team, Children’s Services. Sources: SEN2 return of January 2025, school census, section 251 "
            "outturn and the Council’s case system. Comparisons are with England and with ten statistical neighbours (SN)."
        ),
        h2("Key points"),
        b(
            "On 16 January 2025 Kettlesham maintained 2,214 EHC plans, 8.4% more than a year before. The strategy’s aim is no more than 2,500 plans "
            "in January 2028.",
            says(PLANS, "actual", 2214, "2025-01-16", doubtful=True),
            *maybe(PLANS, "actual", 2214, "2025-01"),
            says(PLANS, "actual", 8.4, "", PC, form="change", direction="increase", doubtful=True),
            *maybe(PLANS, "actual", 8.4, "2025-01", "2025-01-16", unit=PC, form="change", direction="increase"),
            says(PLANS, "target", 2500, "2028-01", direction="at_most"),
        ),
        b(
            "In the calendar year 2024, 57% of new plans were issued within 20 weeks, the best result since 2020. In England it was 46.4%.",
            says(TIMELY, "actual", 57, "2024", PC),
        ),
        b(
            "Children with a plan are more likely than elsewhere to be in an independent school, and less likely to be in a mainstream one.",
        ),
        b(
            "At key stage 2, 10% of pupils with a plan reached the expected standard in reading, writing and mathematics (England 9%)."
        ),
        h2("1. Pupils with SEN"),
        p(
            "Of 31,870 pupils in Kettlesham schools 4,462 (14.0%) were at SEN support and 1,498 (4.7%) had a plan. The rates in England were 14.2% "
            "and 5.3%.",
            *maybe(PLANS, "actual", 1498, "", "2025-01"),
            *maybe(PLANS, "actual", 4.7, "", "2025-01", unit=PC),
        ),
        h2("2. Requests, assessments and plans"),
        table(
            "Table 1: the process in each calendar year",
            "Year",
            (
                col("Requests for assessment", measure=REQUESTS),
                col("Requests refused", measure=REFUSED),
                col("Assessments completed", measure=ASSESSED),
                col("New plans issued", measure=NEW),
                col("Within 20 weeks, %", measure=TIMELY, unit=PC),
                col("Plans ceased", measure=CEASED),
            ),
            row("2020", 318, 71, 236, 221, 61, 98, period="2020"),
            row("2021", 391, 84, 262, 247, 52, 104, period="2021"),
            row("2022", 457, 103, 301, 284, 44, 117, period="2022"),
            row("2023", 506, 112, 348, 330, 49, 129, period="2023"),
            row("2024", 533, 109, 384, 362, 57, 153, period="2024"),
            basis="actual",
        ),
        p(
            "Parents made 54% of requests in 2024 and schools 39%. We expect 560 requests in 2025. The service’s target is that 65% of new plans be "
            "issued within 20 weeks in 2025 and 75% in 2026.",
            says(REQUESTS, "forecast", 560, "2025"),
            says(TIMELY, "target", 65, "2025", PC),
            says(TIMELY, "target", 75, "2026", PC),
            *maybe(REQUESTS, "actual", 54, "2024", "", unit=PC),
            *maybe(REQUESTS, "actual", 39, "2024", "", unit=PC),
        ),
        h2("3. The plans we maintain"),
        table(
            "Table 2: EHC plans at the January census",
            "",
            (
                col("2021", period="2021-01"),
                col("2022", period="2022-01"),
                col("2023", period="2023-01"),
                col("2024", period="2024-01"),
                col("2025", period="2025-01"),
            ),
            row("EHC plans", 1583, 1719, 1871, 2042, 2214, measure=PLANS),
            row("Growth in the year, %", 7.6, 8.6, 8.8, 9.1, 8.4, measure=PLANS, unit=PC, form="change", show=ONE),
            row("Population aged 0 to 25", "54,900", "54,700", "54,600", "54,400", "54,300"),
            basis="actual",
        ),
        p(
            "If plans go on growing as they have, there will be 2,400 in January 2026 and 2,820 in January 2028. The number of plans ceased, 153 in "
            "2024, is planned to be 190 in 2026, as more plans end when the young person moves on to work or to a course at 19.",
            says(PLANS, "forecast", 2400, "2026-01"),
            says(PLANS, "forecast", 2820, "2028-01"),
            says(CEASED, "actual", 153, "2024"),
            says(CEASED, "target", 190, "2026"),
        ),
        table(
            "Table 3: primary need, January 2025",
            "Need",
            (col("Plans"), col("Share"), col("England")),
            row("Autism", _of_a_need(741, "2025-01"), _of_a_need(33.5, "2025-01", PC), "33.6%"),
            row(
                "Social, emotional and mental health",
                _of_a_need(489, "2025-01"),
                _of_a_need(22.1, "2025-01", PC),
                "17.1%",
            ),
            row(
                "Speech, language and communication",
                _of_a_need(436, "2025-01"),
                _of_a_need(19.7, "2025-01", PC),
                "21.0%",
            ),
            row("Moderate learning difficulty", _of_a_need(218, "2025-01"), _of_a_need(9.8, "2025-01", PC), "8.0%"),
            row(
                "Severe or profound learning difficulty",
                _of_a_need(164, "2025-01"),
                _of_a_need(7.4, "2025-01", PC),
                "8.4%",
            ),
            row("Physical, sensory and other", _of_a_need(166, "2025-01"), _of_a_need(7.5, "2025-01", PC), "11.9%"),
        ),
        h2("4. Where children and young people are placed"),
        table(
            "Table 4: placements, January",
            "Placement",
            (
                col("2023", "Number", period="2023-01"),
                col("2024", "Number", period="2024-01"),
                col("2025", "Number", period="2025-01"),
                col("2025", "% of plans", period="2025-01", unit=PC, show=ONE),
                col("2025", "SN %"),
                col("2025", "England %"),
            ),
            row("Mainstream school or academy", 702, 771, 840, 37.9, "42.8", "43.0", measure=MAINSTREAM),
            row("Resourced provision or SEN unit", 61, 68, 79, 3.6, "4.0", "3.9", measure=BASES),
            row("State-funded special school", 603, 628, 651, 29.4, "30.9", "30.6", measure=SPECIAL),
            row("Independent or non-maintained special school", 149, 172, 201, 9.1, "6.4", "6.7", measure=INDEPENDENT),
            row("Further education and other post-16", 291, 324, 351, 15.9, "12.9", "12.6", measure=LATER),
            row("Alternative provision", 16, 19, 14, 0.6, "0.7", "0.7", measure=AP),
            row("Educated elsewhere (EOTAS)", 22, 29, 37, 1.7, "1.5", "1.6", measure=EOTAS),
            row("Other", "27", "31", "41", "1.9", "0.8", "0.9"),
            basis="actual",
        ),
        p(
            "Outside Kettlesham 236 children with a plan went to school in January 2025, 15 more than in January 2024. Twenty-two children were in "
            "residential schools, one fewer than in January 2024. ",
            says(AWAY, "actual", 236, "2025-01"),
            *_shift(AWAY, "actual", 15, "", "2025-01", way="increase"),
            says(RESIDENTIAL, "actual", 22, "2025-01"),
            *_shift(RESIDENTIAL, "actual", 1, "", "2025-01"),
        ),
        p("What the SEND strategy 2024 to 2028 says of placements:"),
        b(
            "42% of children with a plan are to be in mainstream schools by January 2028;",
            says(MAINSTREAM, "target", 42, "2028-01", PC),
        ),
        b(
            "the number in independent and non-maintained special schools is to be reduced to 170 by January 2028;",
            says(INDEPENDENT, "target", 170, "2028-01", direction="reduce"),
        ),
        b(
            "fewer children are to be placed outside Kettlesham;",
            says(AWAY, "target", None, direction="reduce", doubtful=True),
            *maybe(AWAY, "target", None, "2028-01", "2028", direction="reduce"),
        ),
        b(
            "70 new places in resourced provision are to open by September 2027 (24 opened in September 2024); and",
            says(NEW_BASES, "target", 70, "2027-09", direction="increase"),
            says(NEW_BASES, "actual", 24, "2024-09", direction="increase"),
        ),
        b(
            "Wicken Lodge, our special school for SEMH, will have 32 additional places from September 2026.",
            says(NEW_SPECIAL, "target", 32, "2026-09", direction="increase"),
        ),
        p(
            "Without new local places we forecast 275 children in independent and non-maintained special schools in January 2028. The number educated "
            "elsewhere than at school is to be held at no more than 35 in January 2026, and 16 places in alternative provision for primary pupils "
            "will open in September 2026.",
            says(INDEPENDENT, "forecast", 275, "2028-01"),
            says(EOTAS, "target", 35, "2026-01", direction="at_most"),
            says(NEW_AP, "target", 16, "2026-09", direction="increase"),
        ),
        h2("5. Disagreements"),
        table(
            "Table 5: appeals registered in each calendar year and how they ended",
            "",
            (col("2022", period="2022"), col("2023", period="2023"), col("2024", period="2024")),
            row("Appeals registered", 41, 53, 66, measure=APPEALS),
            row("Conceded or agreed before a hearing", "24", "30", "39"),
            row("Heard: decided for the parent, wholly or in part", "10", "14", "18"),
            row("Heard: decided for the Council", "1", "1", "0"),
            row("Complaints about SEND, stage 1", "88", "104", "91"),
            basis="actual",
        ),
        p(
            "With a mediation officer in post the service aims to bring appeals down to 50 in 2026.",
            says(APPEALS, "target", 50, "2026", direction="reduce"),
        ),
        h2("6. Absence, exclusion and destinations"),
        table(
            "Table 6: outcomes of pupils with a plan, 2023/24, %",
            "Indicator",
            (col("Kettlesham"), col("SN"), col("England")),
            row("Overall absence", "12.6", "12.9", "12.9"),
            row("Persistent absence", "33.1", "35.2", "36.1"),
            row("Suspension rate", "21.4", "19.9", "19.6"),
            row("Average Attainment 8 score", "14.9", "14.3", "14.2"),
            row("In education or training at 17", "90.3", "89.5", "90.0"),
        ),
        h2("7. What it costs"),
        table(
            "Table 7: high needs and the DSG, by financial year",
            "",
            (
                col("2022-23", period="2022-23", basis="actual"),
                col("2023-24", period="2023-24", basis="actual"),
                col("2024-25", period="2024-25", basis="actual"),
                col("2025-26 budget", period="2025-26", basis="target"),
            ),
            row("High needs spending, £m", "31.8", "35.9", "40.3", "43.0"),
            row("DSG overspend in the year, £m", 2.9, 4.6, 6.8, 7.4, measure=IN_YEAR, unit=M, show=ONE),
            row("DSG deficit at 31 March, £m", 5.7, 10.3, 17.1, 24.5, measure=DEFICIT, unit=M, show=ONE),
            row(
                "Average cost, independent special school, £",
                54800,
                58100,
                60700,
                61900,
                measure=COST,
                unit="gbp",
                scope="independent",
            ),
            row(
                "Average cost, Kettlesham special school, £",
                22300,
                23200,
                24100,
                24900,
                measure=COST,
                unit="gbp",
                scope="special",
            ),
        ),
        p(
            "Unless spending is contained the deficit is forecast to be £52 million at 31 March 2028. The DSG management plan aims for £36 million at "
            "that date and for savings of £2.2 million in 2025-26.",
            says(DEFICIT, "forecast", 52, "2028-03-31", M),
            says(DEFICIT, "target", 36, "2028-03-31", M),
            says(SAVINGS, "target", 2.2, "2025-26", M),
        ),
        h2("Notes"),
        p(
            "Percentages may not add to 100 because of rounding. SEN2 has been collected child by child since 2023, so earlier years are less sure."
        ),
    ),
    ("docx", "pdf-ruled", "xlsx", "html"),
    PART,
    "data",
    "Kettlesham",
)


# --- A plan of 2026 in place of a safety valve agreement: what the old one promised and what came, new commitments, the grant ---------

TOLVERNE = Document(
    "tolverne_successor_plan",
    "Tolverne Council: local SEND reform plan 2026 to 2030, replacing the safety valve agreement",
    (
        h1("Local SEND reform plan 2026 to 2030"),
        p(
            "Cabinet, 13 October 2026, appendix 2. This plan takes the place of the Dedicated Schools Grant ‘safety valve’ agreement of March 2022 "
            "(revised March 2024), which ended on 31 March 2026. It was sent to the Department for Education on 30 September 2026 and awaits "
            "approval."
        ),
        h2("1. From agreement to plan"),
        p(
            "Under the agreement the Department paid Tolverne £27.5 million in four years. The agreement required in-year balance in 2025-26. That was "
            "not achieved: the DSG was overspent by £6.2 million in 2025-26 and the cumulative deficit at 31 March 2026 was £18.7 million.",
            says(PAYMENT, "actual", 27.5, "", M),
            says(IN_YEAR, "target", None, "2025-26", direction="reach"),
            says(IN_YEAR, "actual", 6.2, "2025-26", M),
            says(DEFICIT, "actual", 18.7, "2026-03-31", M),
        ),
        table(
            "Table 1: the safety valve agreement, March 2026",
            "Measure",
            (
                col("Agreement", period="2026-03", basis="target"),
                col("Outcome", period="2026-03", basis="actual"),
                col("Difference"),
            ),
            row(
                "EHC plans",
                2150,
                2391,
                said("+241", *_shift(PLANS, "actual", 241, "2026-03", "", way="increase")),
                measure=PLANS,
            ),
            row(
                "Children in independent and non-maintained special schools",
                140,
                183,
                said("+43", *_shift(INDEPENDENT, "actual", 43, "2026-03", "", way="increase")),
                measure=INDEPENDENT,
            ),
            row(
                "Children in resourced provision",
                150,
                132,
                said("-18", *_shift(BASES, "actual", 18, "2026-03", "", unit="count", way="reduce")),
                measure=BASES,
            ),
            row(
                "Share of children with a plan in mainstream schools, %",
                43,
                40,
                said("-3", *_shift(MAINSTREAM, "actual", 3, "2026-03", "", unit="percentage_points")),
                measure=MAINSTREAM,
                unit=PC,
            ),
            row("Schools in the inclusion partnership", "74", "81", "+7"),
        ),
        p(
            "What went well: 86 places in resourced provision and 64 in special schools opened between 2022 and 2026, and 78% of new plans were "
            "issued within 20 weeks in 2025. What did not: requests for assessment rose from 468 in 2022 to 629 in 2025.",
            says(NEW_BASES, "actual", 86, "", direction="increase"),
            *maybe(NEW_BASES, "actual", 86, "2026", "2022", direction="increase"),
            says(NEW_SPECIAL, "actual", 64, "", direction="increase", doubtful=True),
            *maybe(NEW_SPECIAL, "actual", 64, "2026", "2022", direction="increase"),
            says(TIMELY, "actual", 78, "2025", PC),
            says(REQUESTS, "actual", 468, "2022"),
            says(REQUESTS, "actual", 629, "2025"),
        ),
        h2("2. What will be different"),
        p(
            "The agreement began with the deficit. This plan begins with the support that a child can expect in an ordinary classroom: a universal "
            "offer in all 84 schools from September 2027, with specialists from ‘Experts at Hand’ who can be asked without a plan. The 2014 Act still "
            "applies and nobody’s rights are altered."
        ),
        p("We commit ourselves to the following."),
        c(
            "C1.",
            "The share of children with a plan who are taught in mainstream schools will rise from 40% in March 2026 to 48% in March 2030.",
            says(MAINSTREAM, "target", 48, "2030-03", PC, direction="increase", baseline=40),
            says(MAINSTREAM, "actual", 40, "2026-03", PC),
        ),
        c(
            "C2.",
            "Every secondary school will have an inclusion base by September 2029. That means 180 new places in resourced provision, 60 of them by "
            "September 2027.",
            says(NEW_BASES, "target", 180, "2029-09", direction="increase"),
            says(NEW_BASES, "target", 60, "2027-09", direction="increase"),
        ),
        c(
            "C3.",
            "We will not plan for more special school places than the 40 that open at Cliff View in September 2027.",
            says(NEW_SPECIAL, "target", 40, "2027-09", doubtful=True, direction="at_most"),
            *maybe(NEW_SPECIAL, "target", 40, "2027-09", "", direction="increase"),
        ),
        c(
            "C4.",
            "We will make no more than 15 new placements a year in independent special schools, and there will be no more than 120 children in them in "
            "March 2030.",
            *maybe(INDEPENDENT, "target", 15, "", "2030-03", unit="per_year", direction="at_most"),
            *maybe(INDEPENDENT, "target", 15, "", direction="at_most"),
            says(INDEPENDENT, "target", 120, "2030-03", direction="at_most"),
        ),
        c(
            "C5.",
            "Packages of education otherwise than at school will fall from 52 in March 2026 to 30 in March 2029, and children placed outside Tolverne "
            "from 117 to 80 over the same three years.",
            says(EOTAS, "target", 30, "2029-03", direction="reduce", baseline=52),
            says(EOTAS, "actual", 52, "2026-03"),
            says(AWAY, "target", 80, "2029-03", direction="reduce", baseline=117),
            says(AWAY, "actual", 117, "2026-03"),
        ),
        c(
            "C6.",
            "We will keep 80% or more of new plans within 20 weeks in every year of this plan, and bring appeals down from 71 in 2025 to 50 in 2028.",
            says(TIMELY, "target", 80, "", PC, direction="at_least"),
            says(APPEALS, "target", 50, "2028", direction="reduce", baseline=71),
            says(APPEALS, "actual", 71, "2025"),
        ),
        h2("3. Trajectories"),
        table(
            "Table 2: children and young people with an EHC plan",
            ("Measure", "Path"),
            (
                col("March 2027", period="2027-03"),
                col("March 2028", period="2028-03"),
                col("March 2029", period="2029-03"),
                col("March 2030", period="2030-03"),
            ),
            row(("EHC plans", "Without reform"), 2560, 2730, 2890, 3040, measure=PLANS, basis="forecast"),
            row(("EHC plans", "This plan"), 2500, 2570, 2590, 2560, measure=PLANS, basis="target"),
            row(
                ("Independent and non-maintained special schools", "Without reform"),
                197,
                212,
                228,
                243,
                measure=INDEPENDENT,
                basis="forecast",
            ),
            row(
                ("Independent and non-maintained special schools", "This plan"),
                176,
                160,
                141,
                120,
                measure=INDEPENDENT,
                basis="target",
            ),
            row(("Resourced provision", "This plan"), 140, 195, 250, 305, measure=BASES, basis="target"),
            row(("State-funded special schools", "This plan"), 702, 738, 740, 738, measure=SPECIAL, basis="target"),
        ),
        p(
            "We expect that about 630 families will ask for an assessment in 2026. With the universal offer in place we plan for 520 requests in 2028 "
            "and 300 new plans; in 2025 there were 378 new plans. These are estimates for planning and no request will be decided by reference to them.",
            says(REQUESTS, "forecast", 630, "2026"),
            says(REQUESTS, "target", 520, "2028"),
            says(NEW, "target", 300, "2028"),
            says(NEW, "actual", 378, "2025"),
        ),
        h2("4. Money"),
        h3("4.1 The High Needs Stability Grant"),
        p(
            "If the plan is approved the Department will pay 90% of the deficit at 31 March 2026, that is £16.8 million, in the autumn of 2026. The "
            "remaining £1.9 million stays with the Council and will be paid off from an earmarked reserve by 31 March 2029.",
            *maybe(PAYMENT, "target", 90, "", "2026", unit=PC),
            *maybe(PAYMENT, "target", 16.8, "", "2026", "2026-27", unit=M),
            *maybe(PAYMENT, "forecast", 16.8, "", "2026", "2026-27", unit=M),
            *maybe(DEFICIT, "target", 1.9, "", "2026-03-31", "2026", unit=M),
            *maybe(DEFICIT, "forecast", 1.9, "", "2026-03-31", "2026", unit=M),
            *maybe(DEFICIT, "target", 0, "2029-03-31", unit=M),
            *maybe(DEFICIT, "target", None, "2029-03-31", direction="reduce"),
        ),
        h3("4.2 Forecast"),
        table(
            "Table 3: DSG forecast with this plan, £ million. A surplus is in brackets",
            "Financial year",
            (
                col("High needs grant"),
                col("High needs spending"),
                col("In-year deficit", measure=IN_YEAR, basis="target"),
                col("In-year deficit without reform", measure=IN_YEAR, basis="forecast"),
                col("Savings", measure=SAVINGS, basis="target"),
            ),
            row("2026-27", "48.1", "54.0", 5.9, 7.2, 1.3, period="2026-27"),
            row("2027-28", "49.5", "53.7", 4.2, 8.1, 3.9, period="2027-28"),
            row("2028-29", "51.0", "52.8", 1.8, 9.3, 7.5, period="2028-29"),
            row("2029-30", "52.5", "52.3", -0.2, 10.4, 10.6, period="2029-30"),
            unit=M,
            show=bracketed(ONE),
        ),
        p(
            "The DSG is therefore planned to return to in-year balance in 2029-30. Without reform it would be overspent in that year by £10.4 million. "
            "From April 2028 the cost of high needs is to be met within the Government’s own budgets, and how that will be done is not yet known.",
            says(IN_YEAR, "target", None, "2029-30", direction="reach"),
            says(IN_YEAR, "forecast", 10.4, "2029-30", M),
        ),
        p(
            "An independent placement cost £62,600 on average in 2025-26. We will limit the average to £65,000 in 2027-28 by means of the regional "
            "framework.",
            says(COST, "actual", 62600, "2025-26", "gbp"),
            says(COST, "target", 65000, "2027-28", "gbp", direction="at_most"),
        ),
        table(
            "Table 4: investment in reform, £000",
            "Line",
            (col("2026-27"), col("2027-28"), col("2028-29"), col("Source")),
            row("Experts at Hand: therapists and psychologists", "850", "1,400", "1,400", "Government grant"),
            row("Inclusion bases: equipment and set-up", "900", "1,100", "700", "High needs capital"),
            row("Training in schools", "220", "220", "160", "Inclusive Mainstream Fund"),
            row("Programme team (six posts)", "390", "400", "410", "General fund"),
        ),
        h2("5. How we will be held to account"),
        table(
            "Table 5: what is reported, to whom",
            "Report",
            (col("To"), col("When"), col("Test for the first year")),
            row(
                "Progress against the plan",
                "Department for Education",
                "May and November",
                said(
                    "No more than 2,500 plans in March 2027",
                    says(PLANS, "target", 2500, "2027-03", direction="at_most"),
                ),
            ),
            row(
                "Places and placements",
                "Schools Forum",
                "Each term",
                said(
                    "176 children or fewer in independent schools in March 2027",
                    says(INDEPENDENT, "target", 176, "2027-03", direction="at_most"),
                ),
            ),
            row(
                "Families’ experience",
                "Tolverne Parent Carer Forum",
                "Each year, in June",
                "60% of families feel listened to (44% in 2026)",
            ),
            row(
                "Health waits",
                "Integrated Care Board",
                "Each quarter",
                "No child waits more than 65 weeks for autism assessment",
            ),
        ),
        p(
            "If a test is missed at two reports together, the Director of Children’s Services will bring a recovery plan to Cabinet within eight weeks. The "
            "duties in sections 36, 37 and 42 of the Act come before every figure in this plan."
        ),
        h2("6. What people told us"),
        p(
            "We held 11 meetings and had 512 replies between June and August 2026. Of parents who replied 66% supported inclusion bases, 58% were "
            "worried that the plan would make it harder to get a special school place, and 39% thought that schools had the staff they need."
        ),
    ),
    ("docx", "pdf-sideways", "html"),
    PART,
    "plan",
    "Tolverne",
)


FRESH_18 = (HALLAMERE, PENTLOW, WRENFORD, THORPEMERE, HARCASTLE, OLDMINSTER, KETTLESHAM, TOLVERNE)
