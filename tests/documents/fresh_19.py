"""Whole papers of invented councils: a Schools Forum report on the high needs budget, a local SEND reform plan, a revised safety
valve agreement, a Cabinet report on special school places, a scorecard, an improvement plan after an inspection, a section of a
financial strategy and a DSG management plan.
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
)

PART = "fresh_19"
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


def _moved(text, value, measure, basis, *periods, unit="count", way="increase"):
    """A cell of a difference between two columns."""
    return said(text, *_shift(measure, basis, value, *periods, unit=unit, way=way))


def _opening(value, *periods, unit=M, text=""):
    """A cell of the deficit brought forward, of the year before or of its own column."""
    return _any(DEFICIT, value, *periods, text=text or ONE(value), unit=unit, bases=("actual", "target", "forecast"))


# --- A Schools Forum report: demand, this year's block by line with movement, next year's budget, the plan's path, what is asked -----

AYLESMOOR = Document(
    "aylesmoor_forum_high_needs",
    "Aylesmoor Schools Forum: High needs block 2025-26 forecast and 2026-27 budget",
    (
        h1("High needs block: forecast 2025-26 and budget 2026-27"),
        p(
            "Aylesmoor Schools Forum, 15 January 2026. Agenda item 6. Report of the Assistant Director, Education and SEND. For decision."
        ),
        h2("1. Purpose of report"),
        p(
            "1.1 To inform Schools Forum of the forecast position of the high needs block in 2025-26, to consult it on the budget for 2026-27, "
            "and to ask for a decision on the transfer of 0.5% (£0.87m) from the schools block."
        ),
        h2("2. Background"),
        p(
            "2.1 The DSG ended 2024-25 with a cumulative deficit of £18.9m, following an in-year overspend of £6.3m in 2024-25. At its meeting in "
            "June 2025 Forum received the DSG management plan, which aims to bring the account into in-year balance by 2029-30.",
            says(DEFICIT, "actual", 18.9, "2024-25", M),
            says(IN_YEAR, "actual", 6.3, "2024-25", M),
            says(IN_YEAR, "target", None, "2029-30", direction="reach"),
        ),
        p(
            "2.2 The Department for Education’s grant conditions require authorities with a deficit to keep Forum informed. The statutory "
            "override has been extended to March 2028."
        ),
        h2("3. Demand"),
        p(
            "3.1 The number of education, health and care plans (EHCPs) maintained by Aylesmoor was 2,431 in January 2025 and 2,608 in December "
            "2025. The budget for 2025-26 assumed 2,580 plans by March 2026; we now expect 2,660.",
            says(PLANS, "actual", 2431, "2025-01"),
            says(PLANS, "actual", 2608, "2025-12"),
            *maybe(PLANS, "target", 2580, "2026-03"),
            *maybe(PLANS, "forecast", 2580, "2026-03"),
            says(PLANS, "forecast", 2660, "2026-03"),
        ),
        table(
            "Table 1: EHCP activity by calendar year",
            "",
            (
                col("2022", period="2022"),
                col("2023", period="2023"),
                col("2024", period="2024"),
                col("2025", period="2025"),
                col("Change 2024 to 2025"),
            ),
            row(
                "Requests for EHC needs assessment",
                471,
                528,
                590,
                634,
                _moved("+7.5%", 7.5, REQUESTS, "actual", "2025", "", unit=PC),
                measure=REQUESTS,
            ),
            row(
                "Requests declined",
                94,
                111,
                142,
                171,
                _moved("+20.4%", 20.4, REFUSED, "actual", "2025", "", unit=PC),
                measure=REFUSED,
            ),
            row(
                "New EHCPs issued",
                302,
                347,
                371,
                389,
                _moved("+4.9%", 4.9, NEW, "actual", "2025", "", unit=PC),
                measure=NEW,
            ),
            row(
                "EHCPs ceased",
                118,
                126,
                154,
                160,
                _moved("+3.9%", 3.9, CEASED, "actual", "2025", "", unit=PC),
                measure=CEASED,
            ),
            row(
                "Appeals lodged",
                38,
                51,
                63,
                72,
                _moved("+14.3%", 14.3, APPEALS, "actual", "2025", "", unit=PC),
                measure=APPEALS,
            ),
            basis="actual",
        ),
        p(
            "3.2 Nationally requests rose by 11.8% in 2024. Of the new EHCPs issued in Aylesmoor in 2025, 61% were issued within the statutory 20 "
            "weeks, compared with 48% in 2024. The service’s target for 2026 is 70%.",
            says(TIMELY, "actual", 61, "2025", PC),
            says(TIMELY, "actual", 48, "2024", PC),
            says(TIMELY, "target", 70, "2026", PC),
        ),
        p(
            "3.3 In December 2025 there were 213 children in independent and non-maintained special schools (194 in December 2024). Our three "
            "special schools had 486 pupils on roll in December 2025, eleven over the number that we commission.",
            says(INDEPENDENT, "actual", 213, "2025-12"),
            says(INDEPENDENT, "actual", 194, "2024-12"),
            says(SPECIAL, "actual", 486, "2025-12"),
        ),
        h2("4. Forecast for 2025-26"),
        p(
            "4.1 At the end of December the high needs block is forecast to overspend by £8.1m in 2025-26, against a budgeted overspend of "
            "£7.2m. The pressures are independent placements (£0.64m) and top-up in mainstream schools (£0.35m).",
            *maybe(IN_YEAR, "forecast", 8.1, "2025-26", unit=M),
            *maybe(IN_YEAR, "target", 7.2, "2025-26", unit=M),
        ),
        table(
            "Table 2: high needs block 2025-26, £000",
            "Budget heading",
            (
                col("Budget", period="2025-26", basis="target"),
                col("Forecast, month 9", period="2025-26", basis="forecast"),
                col("Variance"),
                col("Forecast, month 6", period="2025-26", basis="forecast"),
            ),
            row("Special schools: place funding and top-up", "12,140", "12,120", "-20", "12,150"),
            row("Mainstream top-up", "9,450", "9,800", "350", "9,640"),
            row("Resourced provision", "1,560", "1,510", "-50", "1,510"),
            row("Independent and non-maintained special schools", "12,330", "12,970", "640", "12,720"),
            row("Further education and post-16", "4,020", "3,970", "-50", "4,020"),
            row("Alternative provision", "2,280", "2,330", "50", "2,300"),
            row("Support services and therapies", "2,620", "2,600", "-20", "2,620"),
            row("Total spending", "44,400", "45,300", "900", "44,960"),
            row("High needs grant after recoupment", "-37,200", "-37,200", "0", "-37,200"),
            row(
                "In-year deficit",
                7200,
                8100,
                _moved("900", 900, IN_YEAR, "forecast", "2025-26", "", unit=K),
                7760,
                measure=IN_YEAR,
            ),
            unit=K,
        ),
        n("Place funding for academies is recouped by the Department and is not shown."),
        p(
            "4.2 On this forecast the cumulative deficit will be £27.0m at 31 March 2026. The average cost of an independent placement is now "
            "£62,400, and that of a place in an Aylesmoor special school £24,800.",
            says(DEFICIT, "forecast", 27.0, "2026-03-31", M),
            says(COST, "actual", 62400, "", "gbp", scope="independent"),
            *maybe(COST, "actual", 62400, "2025-26", unit="gbp", scope="independent"),
            says(COST, "actual", 24800, "", "gbp", scope="special"),
            *maybe(COST, "actual", 24800, "2025-26", unit="gbp", scope="special"),
        ),
        h2("5. Proposed budget for 2026-27"),
        p(
            "5.1 The provisional high needs allocation is £38.3m, an increase of 3.0%. The budget below is proposed on the basis of the management "
            "plan, with an allowance of 3.5% for pay and prices."
        ),
        table(
            "Table 3: proposed high needs budget 2026-27",
            ("Heading",),
            (
                col("2025-26 budget, £000"),
                col("Growth"),
                col("Inflation"),
                col("Savings"),
                col("2026-27 proposed, £000"),
            ),
            row(
                "Special schools",
                "12,140",
                "560",
                "430",
                _any(SAVINGS, 0, "2026-27", text="0", unit=K, bases=("target",)),
                "13,130",
            ),
            row(
                "Mainstream top-up",
                "9,450",
                "780",
                "280",
                said("-310", says(SAVINGS, "target", 310, "2026-27", K, scope="top-up", doubtful=True)),
                "10,200",
            ),
            row("Resourced provision", "1,560", "420", "60", "0", "2,040"),
            row(
                "Independent and non-maintained",
                "12,330",
                "910",
                "400",
                said("-1,240", says(SAVINGS, "target", 1240, "2026-27", K, scope="independent", doubtful=True)),
                "12,400",
            ),
            row(
                "Post-16",
                "4,020",
                "120",
                "110",
                said("-250", *maybe(SAVINGS, "target", 250, "2026-27", unit=K)),
                "4,000",
            ),
            row("Alternative provision and support", "4,900", "90", "120", "0", "5,110"),
            row(
                "Total",
                "44,400",
                "2,880",
                "1,400",
                said("-1,800", *maybe(SAVINGS, "target", 1800, "2026-27", unit=K)),
                "46,880",
            ),
        ),
        p(
            "5.2 After the transfer from the schools block the budget for 2026-27 is set with an in-year deficit of £7.7m, which would take the "
            "cumulative deficit to £34.7m at 31 March 2027. Savings of £1.8m are built into the budget for 2026-27.",
            says(IN_YEAR, "target", 7.7, "2026-27", M),
            says(DEFICIT, "target", 34.7, "2027-03-31", M),
            says(SAVINGS, "target", 1.8, "2026-27", M),
        ),
        p("5.3 The budget relies on the following:"),
        b(
            "the number of children in independent and non-maintained special schools is held at no more than 205 in 2026-27;",
            says(INDEPENDENT, "target", 205, "2026-27", direction="at_most"),
        ),
        b(
            "48 new places in resourced provision open in September 2026, at Birchall Primary (20) and Moorside High (28);",
            says(NEW_BASES, "target", 48, "2026-09", direction="increase"),
            says(NEW_BASES, "target", 20, "2026-09", direction="increase"),
            says(NEW_BASES, "target", 28, "2026-09", direction="increase"),
        ),
        b(
            "Fernhill Special School admits 30 additional pupils when its new block opens in January 2027; and",
            says(NEW_SPECIAL, "target", 30, "2027-01", direction="increase", doubtful=True),
            *maybe(SPECIAL, "target", 30, "2027-01", form="change", direction="increase"),
            *maybe(SPECIAL, "target", 30, "2027-01"),
        ),
        b(
            "plans are ceased promptly when a young person leaves education, so that 200 end in the calendar year 2026.",
            says(CEASED, "target", 200, "2026"),
        ),
        h2("6. The management plan"),
        table(
            "Table 4: summary of the DSG management plan as revised in December 2025",
            "£m",
            (
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
                col("2029-30", period="2029-30"),
            ),
            row("In-year deficit without action", 8.1, 9.5, 10.9, 12.1, 13.2, measure=IN_YEAR, basis="forecast"),
            row(
                "Savings from the plan",
                _any(SAVINGS, 0, "2025-26", text="0.0", unit=M, bases=("target",)),
                1.8,
                5.1,
                9.2,
                13.3,
                measure=SAVINGS,
                basis="target",
            ),
            row(
                "In-year deficit with the plan",
                _any(IN_YEAR, 8.1, "2025-26", text="8.1", unit=M),
                7.7,
                5.8,
                2.9,
                -0.1,
                measure=IN_YEAR,
                basis="target",
            ),
            row(
                "Cumulative deficit with the plan",
                _any(DEFICIT, 27.0, "2025-26", text="27.0", unit=M),
                34.7,
                40.5,
                43.4,
                43.3,
                measure=DEFICIT,
                basis="target",
            ),
            unit=M,
            show=ONE,
        ),
        n("A negative figure is a surplus. The plan makes no assumption about the High Needs Stability Grant."),
        p(
            "6.1 Without the plan there would be 3,310 plans in January 2029. With it, growth is planned to slow to 4% in 2026 and 2% in 2028, and "
            "the number of plans to be 2,930 in January 2029.",
            says(PLANS, "forecast", 3310, "2029-01"),
            says(PLANS, "target", 4, "2026", PC, form="change"),
            says(PLANS, "target", 2, "2028", PC, form="change"),
            says(PLANS, "target", 2930, "2029-01"),
        ),
        p(
            "6.2 Headteachers asked how children in mainstream schools will be supported. The plan provides £1.1m a year for outreach and a "
            "training offer taken up so far by 38 of 64 schools. The aim is that 45% of children with a plan should be in mainstream schools by "
            "January 2029; in January 2025 it was 39%.",
            says(MAINSTREAM, "target", 45, "2029-01", PC),
            says(MAINSTREAM, "actual", 39, "2025-01", PC),
        ),
        p(
            "6.3 Packages of education otherwise than at school have grown from 24 in January 2024 to 39 in December 2025. The aim is to bring "
            "them back to 28 by March 2027. Nine children were in residential schools in December 2025, and no increase is planned.",
            says(EOTAS, "actual", 24, "2024-01"),
            says(EOTAS, "actual", 39, "2025-12"),
            says(EOTAS, "target", 28, "2027-03", direction="reduce"),
            says(RESIDENTIAL, "actual", 9, "2025-12"),
            *maybe(RESIDENTIAL, "target", None, direction="hold"),
        ),
        h2("7. Consultation with schools on the transfer"),
        table(
            "Table 5: replies to the consultation of November 2025",
            "Question",
            (col("Yes"), col("No"), col("Not sure")),
            row("Do you support a transfer of 0.5% from the schools block?", "31", "22", "6"),
            row("Should the transfer pay for outreach only?", "44", "9", "6"),
            row("Would you support a transfer of 1.0%?", "4", "52", "3"),
        ),
        p("7.1 Fifty-nine of 88 schools replied. In 2025-26 Forum agreed a transfer of 0.25% (£0.43m)."),
        h2("8. Recommendations"),
        c("8.1", "That Forum note the forecast for 2025-26."),
        c("8.2", "That Forum agree the transfer of £0.87m in 2026-27."),
        c("8.3", "That Forum receive a report each term on placements and places, beginning in June 2026."),
    ),
    ("docx", "pdf-ruled", "html"),
    PART,
    "committee",
    "Aylesmoor",
)


# --- A local SEND reform plan: the position by indicator, priorities with what we will do and by when, places, money, how it is watched --

BRAMTHWAITE = Document(
    "bramthwaite_reform_plan",
    "Bramthwaite local SEND reform plan 2026 to 2029",
    (
        h1("Bramthwaite local SEND reform plan 2026 to 2029"),
        p(
            "Prepared by Bramthwaite Metropolitan Borough Council and the Integrated Care Board with schools, colleges and Bramthwaite Parents "
            "and Carers Together. Submitted to the Department for Education on 30 June 2026. Presented to Cabinet on 14 July 2026."
        ),
        h2("1. Our vision"),
        p(
            "Every child in Bramthwaite should be able to go to a good school near home, with the right support at the right time. We want more "
            "children with SEND to be taught in mainstream schools and fewer families to have to wait for a statutory process before help comes.",
            *maybe(MAINSTREAM, "target", None, direction="increase"),
            *maybe(REQUESTS, "target", None, direction="reduce"),
            *maybe(PLANS, "target", None, direction="reduce"),
        ),
        h2("2. Where we start from"),
        p(
            "Bramthwaite has 131 schools and 58,400 pupils. In January 2026 we maintained 3,842 EHC plans, 7.9% more than in January 2025. One in "
            "seven pupils receives SEN support. Nationally the number of plans rose by 10.8% in the year to January 2025.",
            says(PLANS, "actual", 3842, "2026-01"),
            says(PLANS, "actual", 7.9, "2026-01", PC, form="change", direction="increase", doubtful=True),
            *maybe(PLANS, "actual", 7.9, "", unit=PC, form="change", direction="increase"),
        ),
        table(
            "Figure 1: the position at a glance",
            "Indicator",
            (col("Bramthwaite"), col("Date or period"), col("England"), col("Direction")),
            row(
                "Requests for an EHC needs assessment",
                said("968", says(REQUESTS, "actual", 968, "2025")),
                "Calendar year 2025",
                "-",
                "Rising",
            ),
            row(
                "New EHC plans issued",
                said("604", says(NEW, "actual", 604, "2025")),
                "Calendar year 2025",
                "-",
                "Rising",
            ),
            row(
                "New plans issued within 20 weeks",
                said("52%", says(TIMELY, "actual", 52, "2025", PC)),
                "Calendar year 2025",
                "46.4%",
                "Improving",
            ),
            row(
                "Plans: share educated in mainstream schools",
                said("36.5%", says(MAINSTREAM, "actual", 36.5, "2026-01", PC)),
                "January 2026",
                "43.2%",
                "Steady",
            ),
            row(
                "Plans: share in independent and non-maintained special schools",
                said("8.8%", says(INDEPENDENT, "actual", 8.8, "2026-01", PC)),
                "January 2026",
                "6.8%",
                "Rising",
            ),
            row(
                "Appeals to the SEND Tribunal",
                said("141", says(APPEALS, "actual", 141, "2025")),
                "Calendar year 2025",
                "-",
                "Rising",
            ),
            row("Persistent absence of pupils with a plan", "34.9%", "2024/25", "36.0%", "Improving"),
            row("Wait for a speech and language assessment", "27 weeks", "March 2026", "-", "Rising"),
        ),
        p(
            "Our deficit on the Dedicated Schools Grant was £44.6 million at 31 March 2026, after an overspend of £13.7 million in 2025-26. We "
            "have 338 children in independent and non-maintained special schools, at an average cost of £67,900 in 2025-26.",
            says(DEFICIT, "actual", 44.6, "2026-03-31", M),
            says(IN_YEAR, "actual", 13.7, "2025-26", M),
            says(INDEPENDENT, "actual", 338, "", doubtful=True),
            *maybe(INDEPENDENT, "actual", 338, "2026-01", "2026-06", "2026", "2025-26", "2026-03-31"),
            says(COST, "actual", 67900, "2025-26", "gbp"),
        ),
        h2("3. What we will do"),
        h3("Priority 1: inclusive mainstream schools"),
        p(
            "By the end of the plan every school will have an inclusion base or share one with its neighbours. We will:",
            *maybe(NEW_BASES, "target", None, direction="increase"),
            *maybe(NEW_BASES, "target", None),
        ),
        b(
            "open 24 new inclusion bases, with 288 places, by September 2028; the first eight, with 96 places, open in September 2026;",
            says(NEW_BASES, "target", 288, "2028-09", direction="increase"),
            says(NEW_BASES, "target", 96, "2026-09", direction="increase"),
        ),
        b(
            "raise the share of children with a plan who are educated in mainstream schools from 36.5% in January 2026 to 44% in January 2029;",
            says(MAINSTREAM, "target", 44, "2029-01", PC, baseline=36.5, direction="increase"),
        ),
        b("train 1,900 teachers and teaching assistants in adaptive teaching by July 2027; and"),
        b(
            "place a specialist teacher in each of 11 clusters, paid for from the Inclusive Mainstream Fund (£2.1 million in 2026-27)."
        ),
        h3("Priority 2: Experts at Hand"),
        p(
            "Schools will be able to call on therapists and educational psychologists without a plan. We expect requests for an EHC needs "
            "assessment to fall from 968 in 2025 to 820 in 2028 as families find that help comes without one.",
            says(REQUESTS, "target", 820, "2028", baseline=968, direction="reduce", doubtful=True),
            *maybe(REQUESTS, "forecast", 820, "2028", baseline=968, direction="reduce"),
            says(REQUESTS, "actual", 968, "2025"),
        ),
        b("Speech and language therapists: 34 posts now, 46 by April 2027."),
        b("Educational psychologists: 19 posts now, 24 by September 2027."),
        b("Wait for a first appointment: no more than 12 weeks by March 2028 (27 weeks in March 2026)."),
        h3("Priority 3: specialist provision close to home"),
        p(
            "We will not build a new special school. Our four special schools had 702 pupils in January 2026 and we plan for 720 in January 2029. "
            "With bases in place we shall reduce the number of children in independent and non-maintained special schools to 230 by January 2029, "
            "and will make no new residential placement unless social care or health is a partner in it.",
            says(SPECIAL, "actual", 702, "2026-01"),
            says(SPECIAL, "target", 720, "2029-01"),
            *maybe(NEW_SPECIAL, "target", None),
            *maybe(NEW_SPECIAL, "target", None, direction="hold"),
            says(INDEPENDENT, "target", 230, "2029-01", direction="reduce"),
            *maybe(RESIDENTIAL, "target", None, direction="reduce"),
            *maybe(RESIDENTIAL, "target", None, direction="at_most"),
        ),
        p(
            "In January 2026, 187 children with a plan went to a school in another local authority’s area. The aim is 150 in January 2029.",
            says(AWAY, "actual", 187, "2026-01"),
            says(AWAY, "target", 150, "2029-01"),
        ),
        p(
            "The Council spent £1.6 million on tuition for children without a school in 2025-26. Sixty-three young people had packages of "
            "education otherwise than at school in January 2026. Through a new hub with 30 places in alternative provision, to open in January "
            "2027, we want that number to be no more than 45 in January 2029.",
            says(EOTAS, "actual", 63, "2026-01"),
            says(NEW_AP, "target", 30, "2027-01", direction="increase"),
            says(EOTAS, "target", 45, "2029-01", direction="at_most"),
        ),
        h3("Priority 4: fair and timely statutory processes"),
        p(
            "Until the law changes we shall meet our duties under the Children and Families Act 2014. By December 2026, 70% of new plans will be "
            "issued within 20 weeks, and by December 2027, 85%. Every plan of a young person over 19 will be reviewed in 2026/27.",
            says(TIMELY, "target", 70, "2026-12", PC),
            says(TIMELY, "target", 85, "2027-12", PC),
        ),
        p(
            "In 2025 we refused 212 requests, completed 655 assessments and ceased 318 plans. Plans will continue to end only when they are no "
            "longer necessary; we expect to cease about 340 in 2027.",
            says(REFUSED, "actual", 212, "2025"),
            says(ASSESSED, "actual", 655, "2025"),
            says(CEASED, "actual", 318, "2025"),
            says(CEASED, "forecast", 340, "2027", doubtful=True),
            *maybe(CEASED, "target", 340, "2027"),
        ),
        p(
            "This plan sets no target for the number of requests that we refuse. We do want fewer disputes: our aim is 100 appeals or fewer in "
            "2028.",
            says(APPEALS, "target", 100, "2028", direction="at_most"),
            *maybe(APPEALS, "target", None, direction="reduce"),
        ),
        h2("4. Trajectories"),
        table(
            "Figure 2: EHC plans and placements in January of each year",
            "",
            (
                col("2026", "Actual", period="2026-01", basis="actual"),
                col("2027", "Plan", period="2027-01", basis="target"),
                col("2028", "Plan", period="2028-01", basis="target"),
                col("2029", "Plan", period="2029-01", basis="target"),
                col("2029", "No reform", period="2029-01", basis="forecast"),
            ),
            row("Mainstream schools", 1402, 1510, 1625, 1750, 1640, measure=MAINSTREAM),
            row("of which in an inclusion base or SEN unit", 121, 210, 298, 385, 140, measure=BASES),
            row("State-funded special schools", 702, 715, 720, 720, 760, measure=SPECIAL),
            row("Independent and non-maintained special schools", 338, 315, 275, 230, 455, measure=INDEPENDENT),
            row("Alternative provision", 46, 44, 40, 36, 60, measure=AP),
            row("Post-16 colleges and providers", 897, 905, 890, 870, 1110, measure=LATER),
            row("Education otherwise than at school", 63, 60, 52, 45, 95, measure=EOTAS),
            row("Other or not yet placed", "394", "391", "358", "329", "560"),
            row("All EHC plans", 3842, 3940, 3960, 3980, 4680, measure=PLANS),
        ),
        n("‘No reform’ continues the growth of the three years to January 2026."),
        h2("5. Places in inclusion bases"),
        table(
            "Figure 3: new places in inclusion bases, opening in September",
            "Phase and area",
            (
                col("2026", period="2026-09"),
                col("2027", period="2027-09"),
                col("2028", period="2028-09"),
                col("Total"),
                col("Capital, £m"),
            ),
            row(
                "Primary, north",
                36,
                24,
                24,
                _any(NEW_BASES, 84, "", "2028-09", bases=("target",)),
                "2.9",
                scope="Primary, north",
            ),
            row(
                "Primary, south",
                24,
                36,
                12,
                _any(NEW_BASES, 72, "", "2028-09", bases=("target",)),
                "2.4",
                scope="Primary, south",
            ),
            row(
                "Secondary, north",
                20,
                20,
                28,
                _any(NEW_BASES, 68, "", "2028-09", bases=("target",)),
                "3.1",
                scope="Secondary, north",
            ),
            row(
                "Secondary, south",
                16,
                24,
                24,
                _any(NEW_BASES, 64, "", "2028-09", bases=("target",)),
                "2.7",
                scope="Secondary, south",
            ),
            row("All", 96, 104, 88, _any(NEW_BASES, 288, "", "2028-09", bases=("target",)), "11.1"),
            measure=NEW_BASES,
            basis="target",
            direction="increase",
        ),
        h2("6. Money"),
        p(
            "High needs funding was £61.3 million in 2025-26. Without reform the in-year deficit would be £16.9 million in 2026-27 and £23.8 "
            "million in 2028-29. With this plan it is to be £14.2 million in 2026-27 and £8.1 million in 2028-29, and we expect to reach in-year "
            "balance in 2031-32.",
            says(IN_YEAR, "forecast", 16.9, "2026-27", M),
            says(IN_YEAR, "forecast", 23.8, "2028-29", M),
            says(IN_YEAR, "target", 14.2, "2026-27", M),
            says(IN_YEAR, "target", 8.1, "2028-29", M),
            says(IN_YEAR, "target", None, "2031-32", direction="reach"),
        ),
        table(
            "Figure 4: DSG account with this plan and the High Needs Stability Grant",
            "£ million",
            (
                col("2025-26", "Actual", period="2025-26", basis="actual"),
                col("2026-27", "Plan", period="2026-27", basis="target"),
                col("2027-28", "Plan", period="2027-28", basis="target"),
                col("2028-29", "Plan", period="2028-29", basis="target"),
            ),
            row(
                "Deficit brought forward",
                _opening(30.9, "2025-26", "2024-25", ""),
                _opening(44.6, "2026-27", "2025-26", ""),
                _opening(18.7, "2027-28", "2026-27", ""),
                _opening(30.2, "2028-29", "2027-28", ""),
            ),
            row("In-year deficit", 13.7, 14.2, 11.5, 8.1, measure=IN_YEAR),
            row(
                "High Needs Stability Grant",
                "-",
                said("(40.1)", *(maybe(PAYMENT, "target", v, "2026-27", unit=M)[0] for v in (40.1, -40.1))),
                "-",
                "-",
            ),
            row("Deficit carried forward", 44.6, 18.7, 30.2, 38.3, measure=DEFICIT),
            unit=M,
            show=ONE,
        ),
        p(
            "The grant is 90% of the deficit at 31 March 2026 and will be paid only if the Department approves this plan. Savings from the plan "
            "are put at £2.7 million in 2026-27 and £15.7 million in 2028-29.",
            *maybe(PAYMENT, "target", 90, "", unit=PC),
            *maybe(PAYMENT, "forecast", 90, "", unit=PC),
            says(SAVINGS, "target", 2.7, "2026-27", M),
            says(SAVINGS, "target", 15.7, "2028-29", M),
        ),
        h2("7. How progress will be judged"),
        table(
            "Figure 5: milestones",
            "By",
            (col("Milestone"), col("Lead")),
            row(
                "30 September 2026",
                said(
                    "Eight inclusion bases open; Experts at Hand team in two clusters",
                    *maybe(NEW_BASES, "target", 8, "2026-09-30"),
                ),
                "Head of Inclusion",
            ),
            row(
                "31 December 2026",
                said("70% of new plans within 20 weeks", *maybe(TIMELY, "target", 70, "2026-12-31", unit=PC)),
                "Head of SEND",
            ),
            row(
                "31 March 2027",
                said(
                    "Fewer than 320 children in independent and non-maintained special schools",
                    says(INDEPENDENT, "target", 320, "2027-03-31", direction="at_most"),
                ),
                "Head of Commissioning",
            ),
            row(
                "31 July 2027",
                "1,900 staff trained; families’ survey shows 60% satisfied (44% in 2025)",
                "Principal Educational Psychologist",
            ),
            row(
                "31 January 2028",
                said(
                    "40% of children with a plan in mainstream schools",
                    says(MAINSTREAM, "target", 40, "2028-01-31", PC),
                ),
                "Head of Inclusion",
            ),
        ),
        p(
            "The SEND and AP Partnership Board will meet every two months. Progress will be published each term, and the Department will review "
            "the plan in the spring of 2027."
        ),
    ),
    ("pdf-typst", "docx", "html"),
    PART,
    "plan",
    "Bramthwaite",
)


# --- A revised safety valve agreement: clauses, two profiles side by side, conditions with measure and milestone, placements, places ----

CLEVEMOOR = Document(
    "clevemoor_revised_agreement",
    "Clevemoor: dedicated schools grant ‘safety valve’ agreement 2023 to 2030 (revised)",
    (
        h1("Dedicated Schools Grant ‘Safety Valve’ Agreement: Clevemoor (revised March 2025)"),
        c(
            "1.",
            "This agreement is between the Department for Education and Clevemoor Council, and covers the financial years from 2022-23 to 2029-30. "
            "It replaces the agreement of March 2023.",
        ),
        c(
            "2.",
            "The authority undertakes to reach a positive in-year balance on its Dedicated Schools Grant (DSG) account by the end of 2029-30, two "
            "years later than in the agreement of March 2023, and in each subsequent year. The authority undertakes to control and reduce the "
            "cumulative deficit as follows, including payments by the Department under clause 8:",
            says(IN_YEAR, "target", None, "2029-30", direction="reach"),
            *maybe(IN_YEAR, "target", None, "2027-28", direction="reach"),
            says(DEFICIT, "target", None, direction="reduce"),
        ),
        table(
            "",
            "Financial year",
            (
                col("Agreement of March 2023: deficit at year end, £m"),
                col("This agreement: deficit at year end, £m", measure=DEFICIT, basis="target", unit=M),
            ),
            row(
                "2024-25",
                _any(DEFICIT, 17.9, "2024-25", text="17.9", unit=M, bases=("target",)),
                24.6,
                period="2024-25",
            ),
            row(
                "2025-26",
                _any(DEFICIT, 14.2, "2025-26", text="14.2", unit=M, bases=("target",)),
                27.3,
                period="2025-26",
            ),
            row(
                "2026-27", _any(DEFICIT, 8.8, "2026-27", text="8.8", unit=M, bases=("target",)), 26.1, period="2026-27"
            ),
            row("2027-28", _any(DEFICIT, 0, "2027-28", text="0.0", unit=M, bases=("target",)), 20.9, period="2027-28"),
            row("2028-29", "-", 11.7, period="2028-29"),
            row("2029-30", "-", said("0.0", says(DEFICIT, "target", 0, "2029-30", M)), period="2029-30"),
            show=ONE,
        ),
        c(
            "3.",
            "The authority agrees to implement the DSG management plan that it has set out. This includes the following actions, by which the "
            "authority agrees to:",
        ),
        c(
            "3.1.",
            "Support schools to meet needs early, so that the number of requests for an EHC needs assessment, 702 in 2024, is no more than 640 in "
            "2026 and 600 in 2028;",
            says(REQUESTS, "actual", 702, "2024"),
            says(REQUESTS, "target", 640, "2026", direction="at_most"),
            says(REQUESTS, "target", 600, "2028", direction="at_most"),
        ),
        c(
            "3.2.",
            "Review all plans at key transition points, and cease plans that are no longer necessary, working towards 240 ceased plans a year by "
            "2027-28 (171 in 2023-24);",
            says(CEASED, "target", 240, "2027-28", "per_year", doubtful=True),
            *maybe(CEASED, "target", 240, "2027-28"),
            says(CEASED, "actual", 171, "2023-24"),
        ),
        c(
            "3.3.",
            "Increase the proportion of children and young people with EHC plans who are educated in mainstream schools to 42% by January 2028 and "
            "45% by January 2030, from 37% in January 2025;",
            says(MAINSTREAM, "target", 42, "2028-01", PC, direction="increase", baseline=37),
            says(MAINSTREAM, "target", 45, "2030-01", PC, direction="increase", baseline=37),
            says(MAINSTREAM, "actual", 37, "2025-01", PC),
        ),
        c(
            "3.4.",
            "Reduce the number of placements in independent and non-maintained special schools from 246 in January 2025 to 210 in January 2028 and "
            "165 in January 2030, and end the use of independent schools for children whose needs can be met in Clevemoor;",
            says(INDEPENDENT, "actual", 246, "2025-01"),
            says(INDEPENDENT, "target", 210, "2028-01", direction="reduce", baseline=246),
            says(INDEPENDENT, "target", 165, "2030-01", direction="reduce", baseline=246),
            *maybe(INDEPENDENT, "target", None, direction="reduce"),
        ),
        c(
            "3.5.",
            "Open the places set out in annex C, 116 in special schools and 90 in SEN units, by September 2028;",
            says(NEW_SPECIAL, "target", 116, "2028-09", direction="increase"),
            says(NEW_BASES, "target", 90, "2028-09", direction="increase"),
        ),
        c(
            "3.6.",
            "Hold the increase in independent school fees to an average of 2% a year, and agree with health and social care that they meet 25% of "
            "the cost of joint placements;",
            *maybe(COST, "target", 2, "", unit=PC, form="change", direction="at_most"),
            *maybe(COST, "target", 2, "", unit=PC, form="change", direction="increase"),
        ),
        c(
            "3.7.",
            "Improve preparation for adulthood, with 60 supported internships by September 2027, and reduce the use of specialist post-16 "
            "institutions.",
            says(LATER, "target", None, direction="reduce"),
        ),
        c(
            "4.",
            "The authority will maintain the quality of its statutory work while the plan is carried out. At least 75% of new plans are to be "
            "issued within 20 weeks in 2026, and the Department will take account of the outcome of any area SEND inspection.",
            says(TIMELY, "target", 75, "2026", PC, direction="at_least"),
        ),
        c(
            "5.",
            "The authority will report to the Department in writing in January, May and September of each year, in the form set out in annex A. "
            "Each report will be signed by the Chief Finance Officer. Meetings will be held at least twice a year.",
        ),
        c(
            "6.",
            "The Department will consider a further revision if (a) the high needs block differs by more than 2% from the planned figure; (b) the "
            "deficit at a year’s end is more than £1.5m above the profile in clause 2; or (c) legislation changes the authority’s duties.",
        ),
        c(
            "7.",
            "The authority will contribute £6.0m from its general fund over the period of the agreement.",
        ),
        c(
            "8.",
            "The Department has paid £9.6m under the agreement of March 2023: £7.2m in 2022-23 and £2.4m in 2023-24. Payments were withheld in "
            "2024-25. Subject to compliance with clauses 3 to 5 it will pay a further £21.4m, in the sums shown below.",
            says(PAYMENT, "actual", 9.6, "", M),
            says(PAYMENT, "actual", 7.2, "2022-23", M),
            says(PAYMENT, "actual", 2.4, "2023-24", M),
            says(PAYMENT, "target", 21.4, "", M),
        ),
        table(
            "",
            "",
            (
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
                col("2029-30", period="2029-30"),
                col("Total"),
            ),
            row(
                "Additional DSG to be paid by the Department, £m",
                3.4,
                4.0,
                4.5,
                4.5,
                5.0,
                said("21.4", says(PAYMENT, "target", 21.4, "", M)),
                measure=PAYMENT,
            ),
            row("Contribution of the authority, £m", "1.2", "1.2", "1.2", "1.2", "1.2", "6.0"),
            basis="target",
            unit=M,
            show=ONE,
        ),
        h2("Annex A: conditions and how they are monitored"),
        table(
            "",
            ("Condition",),
            (col("Measure"), col("Position at January 2025"), col("Milestone, January 2027"), col("Evidence")),
            row(
                "3.1 Early support",
                "Share of requests refused",
                said("24% (2024)", says(REFUSED, "actual", 24, "2024", PC)),
                "No milestone",
                "SEN2 return",
            ),
            row(
                "3.3 Mainstream",
                "Share of plans in mainstream schools",
                said("37%", *maybe(MAINSTREAM, "actual", 37, "2025-01", unit=PC)),
                said("40%", says(MAINSTREAM, "target", 40, "2027-01", PC)),
                "School census",
            ),
            row(
                "3.4 Independent schools",
                "Number of children placed",
                said("246", *maybe(INDEPENDENT, "actual", 246, "2025-01")),
                said("228", says(INDEPENDENT, "target", 228, "2027-01")),
                "Finance system",
            ),
            row(
                "3.4 Independent schools",
                "Average cost of a placement",
                said("£64,100", *maybe(COST, "actual", 64100, "2025-01", "", unit="gbp")),
                said("£65,500", says(COST, "target", 65500, "2027-01", "gbp")),
                "Finance system",
            ),
            row(
                "3.7 Adulthood",
                "Supported internships",
                "22",
                "45",
                "College returns",
            ),
            row(
                "4 Statutory work",
                "Annual reviews on time",
                "58%",
                "80%",
                "Case system",
            ),
        ),
        h2("Annex B: planned numbers"),
        table(
            "Children and young people with an EHC plan at the January census",
            "January",
            (
                col("Mainstream", measure=MAINSTREAM),
                col("SEN units", measure=BASES),
                col("Special schools", measure=SPECIAL),
                col("Independent and non-maintained", measure=INDEPENDENT),
                col("Post-16", measure=LATER),
                col("Other"),
                col("All plans", measure=PLANS),
            ),
            row("2025 (actual)", 1075, 62, 738, 246, 655, "130", 2906, period="2025-01", basis="actual"),
            row("2026", 1150, 80, 752, 243, 665, "130", 3020, period="2026-01", basis="target"),
            row("2027", 1248, 104, 776, 228, 650, "114", 3120, period="2027-01", basis="target"),
            row("2028", 1336, 128, 806, 210, 600, "100", 3180, period="2028-01", basis="target"),
            row("2030", 1440, 152, 840, 165, 520, "83", 3200, period="2030-01", basis="target"),
        ),
        p(
            "In January 2023 there were 2,390 plans, and growth in the year to January 2025 was 9.6%. Without the plan the authority expects 4,050 "
            "plans and 370 children in independent and non-maintained special schools in January 2030.",
            says(PLANS, "actual", 2390, "2023-01"),
            says(PLANS, "actual", 9.6, "2025-01", PC, form="change", direction="increase", doubtful=True),
            *maybe(PLANS, "actual", 9.6, "", "2024", unit=PC, form="change", direction="increase"),
            says(PLANS, "forecast", 4050, "2030-01"),
            says(INDEPENDENT, "forecast", 370, "2030-01"),
        ),
        h2("Annex C: new places"),
        table(
            "",
            ("Scheme", "Type"),
            (col("Places", basis="target", direction="increase"), col("Opening"), col("Capital")),
            row(
                ("Clevemoor Park, second site", "Special school"),
                72,
                "September 2026",
                "£9.8m",
                measure=NEW_SPECIAL,
                period="2026-09",
            ),
            row(
                ("Hollins School, extension", "Special school"),
                44,
                "September 2028",
                "£5.1m",
                measure=NEW_SPECIAL,
                period="2028-09",
            ),
            row(("St Aidan’s Academy", "SEN unit"), 30, "September 2025", "£0.9m", measure=NEW_BASES, period="2025-09"),
            row(("Westfield Primary", "SEN unit"), 20, "September 2026", "£0.6m", measure=NEW_BASES, period="2026-09"),
            row(
                ("Three further secondary schools", "SEN unit"),
                40,
                "September 2028",
                "£1.7m",
                measure=NEW_BASES,
                period="2028-09",
            ),
        ),
        h2("Annex D: why the agreement was revised"),
        p(
            "The deficit at 31 March 2024 was £21.8m, where the agreement of March 2023 had planned £20.4m. In 2023-24 the account was overspent by "
            "£6.9m before the Department’s payment. Three causes were found. A special free school of 120 places, which was to open in September "
            "2024, has been cancelled. Requests grew faster than planned. The average fee of an independent school rose by 8% in one year.",
            says(DEFICIT, "actual", 21.8, "2024-03-31", M),
            *maybe(DEFICIT, "target", 20.4, "2024-03-31", unit=M),
            says(IN_YEAR, "actual", 6.9, "2023-24", M),
            *maybe(NEW_SPECIAL, "target", 120, "2024-09", direction="increase"),
            *maybe(COST, "actual", 8, "", unit=PC, form="change", direction="increase"),
        ),
        p(
            "The revised plan is to deliver savings of £2.8m in 2025-26, £5.9m in 2026-27 and £14.0m in 2029-30. Signed by the Chief Executive, the "
            "Chief Finance Officer and the Director of Children’s Services on 21 March 2025.",
            says(SAVINGS, "target", 2.8, "2025-26", M),
            says(SAVINGS, "target", 5.9, "2026-27", M),
            says(SAVINGS, "target", 14.0, "2029-30", M),
        ),
    ),
    ("pdf-plain", "docx", "html"),
    PART,
    "agreement",
    "Clevemoor",
)


# --- A Cabinet report on places: need, forecast, options, schemes by site, capital and revenue, risks, equality, recommendations -------


def _holds(value, *periods):
    """A cell of the places that a school has in all: neither new nor pupils, yet a reader might note it."""
    return said(
        count(value),
        *(
            label
            for m in (NEW_SPECIAL, SPECIAL)
            for basis in ("actual", "target")
            for label in maybe(m, basis, value, "", *periods)
        ),
    )


DALLOWICK = Document(
    "dallowick_cabinet_places",
    "Dallowick County Council: Specialist places programme, phase 2",
    (
        h1("Specialist places programme: phase 2"),
        p(
            "Cabinet, 18 November 2025. Report of the Director of Children and Learning. Cabinet Member: Education and Skills. Key decision: yes. "
            "Reference CAB/2025/114. Divisions affected: all."
        ),
        h2("Summary"),
        p(
            "This report asks Cabinet to approve phase 2 of the specialist places programme, which would create 310 places by September 2029: "
            "190 in special schools and 120 in resourced provision. Phase 1, approved in March 2022, has created 204 places.",
            says(NEW_SPECIAL, "target", 190, "2029-09", direction="increase"),
            says(NEW_BASES, "target", 120, "2029-09", direction="increase"),
            *maybe(NEW_SPECIAL, "target", 310, "2029-09", direction="increase"),
            *maybe(NEW_BASES, "target", 310, "2029-09", direction="increase"),
            *maybe(NEW_SPECIAL, "actual", 204, "", direction="increase"),
            *maybe(NEW_BASES, "actual", 204, "", direction="increase"),
        ),
        h2("Background"),
        c(
            "1.",
            "Dallowick maintained 6,120 EHC plans in January 2025, compared with 4,285 in January 2021. On present trends there would be 7,900 in "
            "January 2029. The County Council’s SEND strategy aims to limit the number to 7,200 in January 2029 through earlier support.",
            says(PLANS, "actual", 6120, "2025-01"),
            says(PLANS, "actual", 4285, "2021-01"),
            says(PLANS, "forecast", 7900, "2029-01"),
            says(PLANS, "target", 7200, "2029-01", direction="at_most"),
        ),
        c(
            "2.",
            "Special schools in the county are full. In October 2025 they had 1,684 pupils, against 1,602 commissioned places. As a result 547 "
            "children were in independent and non-maintained special schools in October 2025, of whom 198 were placed outside the county and 44 "
            "were in residential schools.",
            says(SPECIAL, "actual", 1684, "2025-10"),
            *maybe(SPECIAL, "actual", 1602, "2025-10", ""),
            *maybe(SPECIAL, "target", 1602, "2025-10", ""),
            *maybe(NEW_SPECIAL, "actual", 1602, "2025-10", ""),
            says(INDEPENDENT, "actual", 547, "2025-10"),
            says(AWAY, "actual", 198, "2025-10"),
            says(RESIDENTIAL, "actual", 44, "2025-10"),
        ),
        c(
            "3.",
            "In 2024-25 the average independent place cost £63,800 and the average special school place £25,100. Home to school transport for "
            "pupils with SEND cost £19.2m in 2024-25, and the average journey to an independent school is 21 miles.",
            says(COST, "actual", 63800, "2024-25", "gbp", scope="independent"),
            says(COST, "actual", 25100, "2024-25", "gbp", scope="special"),
        ),
        c(
            "4.",
            "Phase 1 opened 124 special school places and 80 places in resourced provision between September 2022 and September 2025. All but one "
            "of its nine schemes were finished within budget; Coldwell Academy cost £0.7m more than planned.",
            says(NEW_SPECIAL, "actual", 124, "2025-09", direction="increase", doubtful=True),
            *maybe(NEW_SPECIAL, "actual", 124, "", "2022-09", direction="increase"),
            says(NEW_BASES, "actual", 80, "2025-09", direction="increase", doubtful=True),
            *maybe(NEW_BASES, "actual", 80, "", "2022-09", direction="increase"),
        ),
        p(
            "In 2024 the County Council issued 913 new plans, 59% of them within 20 weeks, and 241 appeals were registered. Resourced provision "
            "is full as well: 402 pupils attended it in October 2025, in 34 schools.",
            says(NEW, "actual", 913, "2024"),
            says(TIMELY, "actual", 59, "2024", PC),
            says(APPEALS, "actual", 241, "2024"),
            says(BASES, "actual", 402, "2025-10"),
        ),
        h2("Where the need is"),
        table(
            "Table 1: demand for special school places and supply, by quadrant",
            "Quadrant",
            (
                col("Pupils in special schools, October 2025", measure=SPECIAL, basis="actual", period="2025-10"),
                col("Pupils forecast, 2029/30", measure=SPECIAL, basis="forecast", period="2029/30"),
                col("Places now"),
                col("Shortfall 2029/30"),
            ),
            row("North", 402, 478, _holds(386, "2025-10", "2025"), "92", scope="North"),
            row("East", 517, 611, _holds(488, "2025-10", "2025"), "123", scope="East"),
            row("South", 446, 509, _holds(434, "2025-10", "2025"), "75", scope="South"),
            row("West", 319, 352, _holds(294, "2025-10", "2025"), "58", scope="West"),
            row("County", 1684, 1950, _holds(1602, "2025-10", "2025"), "348"),
        ),
        n(
            "Forecasts are those of the school organisation team, June 2025, and allow for housing growth of 9,400 homes."
        ),
        p(
            "The greatest growth is in autism and in social, emotional and mental health needs. Nationally the number of pupils in special schools "
            "has risen by 37% in ten years."
        ),
        h2("Options considered"),
        table(
            "",
            ("Option", "What it means"),
            (col("Places"), col("Capital, £m"), col("Assessment")),
            row(
                ("A. Do nothing", "Buy places in the independent sector"),
                "0",
                "0.0",
                said(
                    "Not recommended. Independent placements would reach 720 by 2029/30",
                    says(INDEPENDENT, "forecast", 720, "2029/30"),
                ),
            ),
            row(
                ("B. Two new special schools", "Free school presumption"),
                _any(NEW_SPECIAL, 320, "", bases=("target", "forecast"), text="320", direction="increase"),
                "58.4",
                "Not affordable; the earliest opening is 2031",
            ),
            row(
                ("C. Expansions and resourced provision", "Phase 2 as set out below"),
                _any(NEW_SPECIAL, 310, "", "2029-09", bases=("target",), text="310", direction="increase"),
                "31.6",
                "Recommended",
            ),
        ),
        h2("The programme"),
        table(
            "Table 2: phase 2 schemes",
            ("Scheme", "Quadrant"),
            (
                col("New places", basis="target", direction="increase"),
                col("Opens"),
                col("Need"),
                col("Estimate, £m"),
                col("Stage"),
            ),
            group("Special schools"),
            row(
                ("Larkrise School, new block", "East"),
                60,
                "September 2027",
                "Autism",
                "7.9",
                "Planning",
                measure=NEW_SPECIAL,
                period="2027-09",
                scope="Larkrise",
            ),
            row(
                ("Old Mill School, satellite", "North"),
                48,
                "September 2027",
                "SEMH",
                "5.2",
                "Feasibility",
                measure=NEW_SPECIAL,
                period="2027-09",
                scope="Old Mill",
            ),
            row(
                ("Thornhay School, sixth form", "South"),
                34,
                "September 2028",
                "Complex",
                "4.1",
                "Feasibility",
                measure=NEW_SPECIAL,
                period="2028-09",
                scope="Thornhay",
            ),
            row(
                ("Pinewood School, rebuilding", "West"),
                48,
                "September 2029",
                "Autism",
                "8.6",
                "Brief",
                measure=NEW_SPECIAL,
                period="2029-09",
                scope="Pinewood",
            ),
            group("Resourced provision"),
            row(
                ("Four primary schools", "North and East"),
                48,
                "September 2027",
                "Communication",
                "2.2",
                "Expressions of interest",
                measure=NEW_BASES,
                period="2027-09",
                scope="primary",
            ),
            row(
                ("Three secondary schools", "South and West"),
                72,
                "September 2028",
                "Autism, SEMH",
                "3.6",
                "Expressions of interest",
                measure=NEW_BASES,
                period="2028-09",
                scope="secondary",
            ),
        ),
        c(
            "5.",
            "The alternative provision academy at Stagfield will also be asked to offer 24 more places from September 2026, at no cost to the "
            "capital programme.",
            says(NEW_AP, "target", 24, "2026-09", direction="increase"),
        ),
        c(
            "6.",
            "When the programme is complete, we intend that no more than 460 children should be in independent and non-maintained special schools "
            "by January 2030, that placements outside the county should be reduced to 150 by January 2030, and that 1,860 pupils should attend "
            "our special schools in October 2029.",
            says(INDEPENDENT, "target", 460, "2030-01", direction="at_most"),
            says(AWAY, "target", 150, "2030-01", direction="reduce"),
            says(SPECIAL, "target", 1860, "2029-10"),
        ),
        c(
            "7.",
            "The strategy’s aim for mainstream schools is unchanged: 43% of children with a plan by January 2029 (38.8% in January 2025). Ofsted "
            "has judged 89% of Dallowick schools good or outstanding.",
            says(MAINSTREAM, "target", 43, "2029-01", PC),
            says(MAINSTREAM, "actual", 38.8, "2025-01", PC),
        ),
        p(
            "Resourced provision is to have 515 pupils in October 2029. The strategy also aims to reduce residential placements to 35 by January "
            "2030 and to issue 80% of new plans within 20 weeks in 2027.",
            says(BASES, "target", 515, "2029-10"),
            says(RESIDENTIAL, "target", 35, "2030-01", direction="reduce"),
            says(TIMELY, "target", 80, "2027", PC),
        ),
        h2("Financial implications"),
        table(
            "Table 3: capital, £m",
            "",
            (col("2025-26"), col("2026-27"), col("2027-28"), col("2028-29"), col("2029-30"), col("Total")),
            row("Spending on phase 2", "0.8", "8.4", "11.7", "7.5", "3.2", "31.6"),
            row("High needs provision capital allocation", "0.8", "6.9", "6.4", "3.0", "0.0", "17.1"),
            row("Section 106", "0.0", "1.5", "2.1", "1.3", "0.6", "5.5"),
            row("Borrowing", "0.0", "0.0", "3.2", "3.2", "2.6", "9.0"),
        ),
        c(
            "8.",
            "The cost of borrowing £9.0m, about £0.6m a year, will fall on the general fund. The saving to the high needs block is shown in table "
            "4. Savings in transport of £0.4m a year are not counted.",
        ),
        table(
            "Table 4: effect on the high needs block, £000",
            "",
            (
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
                col("2029-30", period="2029-30"),
                col("Full year"),
            ),
            row(
                "Independent places avoided (average number)",
                *(
                    said(str(v), *_shift(INDEPENDENT, "target", v, *periods))
                    for v, periods in (
                        (58, ("2027-28",)),
                        (131, ("2028-29",)),
                        (188, ("2029-30",)),
                        (230, ("", "2030-31")),
                    )
                ),
            ),
            row(
                "Cost avoided",
                *(
                    _any(SAVINGS, v, *periods, unit=K, bases=("target",))
                    for v, periods in (
                        (3820, ("2027-28",)),
                        (8810, ("2028-29",)),
                        (12900, ("2029-30",)),
                        (16100, ("", "2030-31")),
                    )
                ),
            ),
            row("Cost of new places", "(1,510)", "(3,560)", "(5,060)", "(6,250)"),
            row(
                "Net saving",
                2310,
                5250,
                7840,
                _any(SAVINGS, 9850, "", "2030-31", text="9,850", unit=K, bases=("target",)),
                measure=SAVINGS,
                basis="target",
                unit=K,
            ),
        ),
        c(
            "9.",
            "The DSG had a cumulative deficit of £52.3m at 31 March 2025, and is forecast to overspend by £21.5m in 2025-26. The programme alone "
            "will not bring it into balance. With the savings in table 4 and the rest of the management plan the in-year deficit is planned to be "
            "£12.0m in 2029-30.",
            says(DEFICIT, "actual", 52.3, "2025-03-31", M),
            says(IN_YEAR, "forecast", 21.5, "2025-26", M),
            says(IN_YEAR, "target", 12.0, "2029-30", M),
        ),
        h2("Risks"),
        table(
            "",
            "Risk",
            (col("Likelihood"), col("Impact"), col("Mitigation")),
            row("Construction inflation above 4%", "Medium", "High", "Contingency of 10% in each estimate"),
            row("Places open a year late", "Medium", "High", "Programme board each month; modular buildings"),
            row(
                "Reform plan: the Department prefers inclusion to special school places",
                "High",
                "Medium",
                "Pinewood to go forward only after review in 2027",
            ),
            row(
                "Staff cannot be recruited (140 posts)",
                "Medium",
                "Medium",
                "Training route with the University of Dallowick",
            ),
        ),
        h2("Legal and equality implications"),
        c(
            "10.",
            "The County Council must keep its provision under review (section 27, Children and Families Act 2014). Significant changes to "
            "maintained schools need statutory proposals and a representation period of four weeks. An equality impact assessment is attached.",
        ),
        h2("Recommendations"),
        p("That Cabinet:"),
        b("approves phase 2 of the programme at an estimated cost of £31.6m;"),
        b("delegates the letting of contracts to the Director, within that sum; and"),
        b(
            "asks the Director to report by July 2026 on how more of the 547 children in independent and non-maintained special schools could "
            "return to schools in the county.",
            *maybe(INDEPENDENT, "actual", 547, ""),
            *maybe(INDEPENDENT, "target", None, direction="reduce"),
            *maybe(INDEPENDENT, "target", None, "2026-07", direction="reduce"),
        ),
    ),
    ("docx", "pdf-weasy", "html"),
    PART,
    "committee",
    "Dallowick",
)


# --- A dashboard at the end of an academic year: headlines, month by month, years beside targets, placements by phase, money, context ---

EDGEHOLME = Document(
    "edgeholme_send_dashboard",
    "Edgeholme Council: SEND dashboard, July 2026",
    (
        h1("Headlines"),
        p(
            "SEND dashboard for the Children’s Improvement Board, 16 July 2026. Figures are to the end of June 2026 unless another date is given."
        ),
        b(
            "We maintained 1,948 EHC plans on 30 June 2026. On 30 June 2025 there were 1,795. The local reform plan provides for 2,050 plans in "
            "January 2028; on present growth there would be 2,240.",
            says(PLANS, "actual", 1948, "2026-06-30"),
            says(PLANS, "actual", 1795, "2025-06-30"),
            says(PLANS, "target", 2050, "2028-01"),
            says(PLANS, "forecast", 2240, "2028-01"),
        ),
        b(
            "In June 2026 74% of new plans were issued within 20 weeks. The target is 75% in 2025/26 and 85% in 2026/27.",
            says(TIMELY, "actual", 74, "2026-06", PC),
            says(TIMELY, "target", 75, "2025/26", PC),
            says(TIMELY, "target", 85, "2026/27", PC),
        ),
        b(
            "There are fewer children in independent and non-maintained special schools: 138 on 30 June 2026, compared with 147 on 30 June 2025. "
            "The target is 120 by August 2027.",
            says(INDEPENDENT, "actual", 138, "2026-06-30"),
            says(INDEPENDENT, "actual", 147, "2025-06-30"),
            says(INDEPENDENT, "target", 120, "2027-08"),
            *maybe(INDEPENDENT, "actual", None, direction="reduce"),
        ),
        b(
            "Appeals are our chief concern. We had 49 in the calendar year 2025 and expect about 60 in 2026; the target was 45.",
            says(APPEALS, "actual", 49, "2025"),
            says(APPEALS, "forecast", 60, "2026"),
            says(APPEALS, "target", 45, "2026", doubtful=True),
            *maybe(APPEALS, "target", 45, "", "2025"),
        ),
        b(
            "Children wait 38 weeks for an autism assessment, against an NHS standard of 13 weeks for a first appointment."
        ),
        table(
            "Summary of ratings",
            "Theme",
            (col("Green"), col("Amber"), col("Red"), col("Trend")),
            row("Demand and timeliness", "3", "2", "1", "Better"),
            row("Placements and places", "4", "2", "0", "Better"),
            row("Money", "0", "1", "2", "Worse"),
            row("Outcomes", "2", "3", "1", "Same"),
        ),
        h1("Month by month"),
        table(
            "Activity in each month of 2026",
            "Measure",
            (
                col("Jan 2026", period="2026-01"),
                col("Feb 2026", period="2026-02"),
                col("Mar 2026", period="2026-03"),
                col("Apr 2026", period="2026-04"),
                col("May 2026", period="2026-05"),
                col("Jun 2026", period="2026-06"),
            ),
            row("Requests for assessment received", 41, 38, 52, 27, 44, 49, measure=REQUESTS),
            row("Assessments agreed", 30, 26, 35, 24, 29, 33, measure=ASSESSED),
            row("New plans issued", 24, 27, 31, 22, 29, 34, measure=NEW),
            row("New plans issued within 20 weeks", 67, 70, 68, 73, 72, 74, measure=TIMELY, unit=PC, show=percent),
            row("Plans maintained at month end", 1886, 1899, 1915, 1924, 1937, 1948, measure=PLANS),
            row("Caseload of each SEND officer", "171", "173", "160", "160", "161", "162"),
            basis="actual",
        ),
        p(
            "The Easter holiday explains the low figure for April. Parents or carers made 29 of the 49 requests in June 2026. We are planning for "
            "no more than 480 requests in the calendar year 2026.",
            *maybe(REQUESTS, "actual", 29, "2026-06", ""),
            says(REQUESTS, "actual", 49, "2026-06"),
            says(REQUESTS, "target", 480, "2026", direction="at_most"),
        ),
        h1("Years and targets"),
        table(
            "Academic years, September to August",
            ("Ref", "Measure"),
            (
                col("2023/24", "Actual", period="2023/24", basis="actual"),
                col("2024/25", "Actual", period="2024/25", basis="actual"),
                col("2025/26", "Forecast", period="2025/26", basis="forecast"),
                col("2025/26", "Target", period="2025/26", basis="target"),
                col("2026/27", "Target", period="2026/27", basis="target"),
                col("Good is"),
            ),
            row(("A1", "Requests for an EHC needs assessment"), 431, 468, 497, 470, 450, "Low", measure=REQUESTS),
            row(("A2", "Requests refused, %"), 19, 23, 26, said("-"), said("-"), "-", measure=REFUSED, unit=PC),
            row(("A3", "New EHC plans"), 287, 301, 310, 300, 280, "Low", measure=NEW),
            row(("A4", "New plans within 20 weeks, %"), 49, 62, 71, 75, 85, "High", measure=TIMELY, unit=PC),
            row(("A5", "Plans ceased"), 119, 133, 150, 150, 170, "-", measure=CEASED),
            row(("A6", "Tribunal appeals"), 39, 47, 58, 45, 40, "Low", measure=APPEALS),
            row(("A7", "Annual reviews on time, %"), "51", "60", "68", "70", "80", "High"),
            row(("A8", "Permanent exclusions, pupils with a plan"), "4", "3", "5", "0", "0", "Low"),
        ),
        n("A2 has no target: each request is decided on its merits."),
        p(
            "A1. We received 395 requests in 2022/23. The panel now meets weekly, and its aim for 2027/28 is no more than 430.",
            says(REQUESTS, "actual", 395, "2022/23"),
            says(REQUESTS, "target", 430, "2027/28", direction="at_most"),
        ),
        p(
            "A6. Eleven of the 47 appeals of 2024/25 reached a hearing. With mediation offered in every case we aim for 35 appeals in 2027/28. "
            "Mediation was used 22 times in 2024/25.",
            says(APPEALS, "actual", 47, "2024/25"),
            *maybe(APPEALS, "actual", 11, "2024/25", ""),
            says(APPEALS, "target", 35, "2027/28"),
            says(APPEALS, "actual", 22, "2024/25", doubtful=True),
        ),
        h1("Placements"),
        table(
            "Children and young people with a plan, by placement",
            "Placement",
            (
                col("30 Jun 2025", period="2025-06-30", basis="actual"),
                col("31 Mar 2026", period="2026-03-31", basis="actual"),
                col("30 Jun 2026", period="2026-06-30", basis="actual"),
                col("Share, 30 Jun 2026", period="2026-06-30", basis="actual", unit=PC, show=fixed(1)),
                col("Target, Aug 2027", period="2027-08", basis="target"),
            ),
            row("Mainstream school", 716, 772, 795, 40.8, 880, measure=MAINSTREAM),
            row("SEN unit or resourced provision", 54, 61, 62, 3.2, 90, measure=BASES),
            row("Maintained special school or academy", 418, 431, 434, 22.3, 440, measure=SPECIAL),
            row("Independent or non-maintained special school", 147, 141, 138, 7.1, 120, measure=INDEPENDENT),
            row("Alternative provision", 24, 27, 25, 1.3, 18, measure=AP),
            row("College or other post-16", 371, 392, 395, 20.3, 390, measure=LATER),
            row("Education otherwise than at school", 33, 30, 28, 1.4, 25, measure=EOTAS),
            row("Other and awaiting placement", "32", "61", "71", "3.6", "57"),
            row("All", 1795, 1915, 1948, said("100.0"), 2020, measure=PLANS),
        ),
        p(
            "Of the 138, 17 are in residential schools and 71 attend a school outside Edgeholme. We mean to have no more than 55 outside "
            "Edgeholme in August 2027.",
            says(RESIDENTIAL, "actual", 17, "", doubtful=True),
            *maybe(RESIDENTIAL, "actual", 17, "2026-06-30", "2026-06"),
            says(AWAY, "actual", 71, "", doubtful=True),
            *maybe(AWAY, "actual", 71, "2026-06-30", "2026-06"),
            *maybe(INDEPENDENT, "actual", 138, ""),
            says(AWAY, "target", 55, "2027-08", direction="at_most"),
        ),
        h1("Places"),
        table(
            "New places since September 2024 and planned",
            ("Opening", "Where"),
            (
                col("SEN units", measure=NEW_BASES, direction="increase"),
                col("Special schools", measure=NEW_SPECIAL, direction="increase"),
                col("Status"),
            ),
            row(("September 2024", "Brook Street Primary"), 12, said("-"), "Open", period="2024-09", basis="actual"),
            row(("September 2025", "Edgeholme High"), 20, said("-"), "Open", period="2025-09", basis="actual"),
            row(
                ("September 2025", "Meadow View Special School"),
                said("-"),
                16,
                "Open",
                period="2025-09",
                basis="actual",
            ),
            row(("September 2026", "St Mark’s CE Primary"), 14, said("-"), "On time", period="2026-09", basis="target"),
            row(("September 2027", "Two secondary schools"), 32, said("-"), "Design", period="2027-09", basis="target"),
            row(
                ("September 2027", "Meadow View, second phase"),
                said("-"),
                24,
                "Planning permission",
                period="2027-09",
                basis="target",
            ),
        ),
        p(
            "In all, 46 further places in SEN units are to open by September 2027, and 10 places in alternative provision in January 2027.",
            says(NEW_BASES, "target", 46, "2027-09", direction="increase"),
            says(NEW_AP, "target", 10, "2027-01", direction="increase"),
        ),
        h1("Money"),
        table(
            "Dedicated Schools Grant and high needs",
            "",
            (
                col("2024-25 outturn", period="2024-25", basis="actual"),
                col("2025-26 outturn", period="2025-26", basis="actual"),
                col("2026-27 budget", period="2026-27", basis="target"),
                col("2026-27 forecast", period="2026-27", basis="forecast"),
            ),
            row("High needs spending, £m", "29.6", "33.1", "34.8", "35.3"),
            row("DSG in-year deficit, £m", 4.1, 5.8, 5.2, 5.7, measure=IN_YEAR, unit=M, show=ONE),
            row("DSG cumulative deficit, £m", 10.7, 16.5, 21.7, 22.2, measure=DEFICIT, unit=M, show=ONE),
            row(
                "Average cost, independent special school, £",
                61200,
                63900,
                64500,
                65100,
                measure=COST,
                unit="gbp",
                scope="independent",
            ),
            row(
                "Average cost, Edgeholme special school, £",
                23100,
                24200,
                24900,
                24900,
                measure=COST,
                unit="gbp",
                scope="special",
            ),
            row("SEND transport, £m", "5.9", "6.4", "6.6", "6.9"),
        ),
        p(
            "If the reform plan is approved the Department will pay a grant of £14.9m in 2026-27, 90% of the deficit at 31 March 2026. This is not "
            "in the table. Savings of £1.1m are planned for 2026-27, of which £0.3m had been made by the end of June.",
            says(PAYMENT, "target", 14.9, "2026-27", M, doubtful=True),
            *maybe(PAYMENT, "forecast", 14.9, "2026-27", unit=M),
            *maybe(PAYMENT, "target", 90, "", unit=PC),
            *maybe(PAYMENT, "forecast", 90, "", unit=PC),
            says(SAVINGS, "target", 1.1, "2026-27", M),
            *maybe(SAVINGS, "actual", 0.3, "", "2026-27", "2026-06", unit=M),
        ),
        h1("Context"),
        table(
            "Edgeholme and others",
            "",
            (col("Edgeholme"), col("Region"), col("England"), col("Source")),
            row("Pupils at SEN support, %", "14.6", "14.9", "14.2", "School census, January 2025"),
            row("Attainment 8, pupils with a plan", "14.1", "14.0", "14.2", "2024/25"),
            row("Overall absence, pupils with a plan, %", "13.2", "13.0", "12.9", "2024/25"),
            row("In education or training at 16 and 17, %", "91.4", "91.0", "92.3", "March 2026"),
            row("Parents satisfied with support, %", "47", "-", "-", "Survey of April 2026, 388 replies"),
        ),
    ),
    ("xlsx", "pdf-zebra", "docx"),
    PART,
    "kpi",
    "Edgeholme",
)


# --- An improvement plan after an inspection: what was found, each area with actions and signs of success, impact measures, board -------

FARNWICK = Document(
    "farnwick_improvement_plan",
    "Farnwick local area partnership: SEND improvement plan 2026 to 2027",
    (
        h1("SEND improvement plan 2026 to 2027"),
        p(
            "Farnwick City Council and the Integrated Care Board. Version 2, agreed by the SEND Improvement Board on 12 March 2026. This plan is "
            "our answer to the area SEND inspection of October 2025, whose report was published on 9 January 2026."
        ),
        h2("What inspectors found"),
        p(
            "Inspectors said that children and young people have inconsistent experiences. They asked for improvement in three areas: the "
            "timeliness and quality of EHC plans, the sufficiency of specialist places, and preparation for adulthood. They praised the early "
            "years service and the work of the 14 school nurses."
        ),
        h2("Our starting point"),
        p(
            "In 2025 we received 811 requests for an EHC needs assessment, agreed to 574 assessments, and issued 530 new plans. Only 31% of new "
            "plans in 2025 were issued within 20 weeks. At the end of January 2026 we maintained 3,167 plans.",
            says(REQUESTS, "actual", 811, "2025"),
            says(ASSESSED, "actual", 574, "2025"),
            says(NEW, "actual", 530, "2025"),
            says(TIMELY, "actual", 31, "2025", PC),
            says(PLANS, "actual", 3167, "2026-01"),
        ),
        p(
            "Three hundred and two families had waited longer than 20 weeks on 31 January 2026, and 26 children with a plan had no school place. "
            "Our survey of 640 parents found that 34% thought communication good.",
            *maybe(TIMELY, "actual", 302, "2026-01-31"),
            *maybe(ASSESSED, "actual", 302, "2026-01-31"),
            *maybe(EOTAS, "actual", 26, "2026-01-31", ""),
        ),
        h2("Area 1: timely plans of good quality"),
        h3("What we will do"),
        table(
            "",
            ("Ref", "Action"),
            (col("Lead"), col("Start"), col("Finish"), col("Progress")),
            row(
                ("1.1", "Recruit 11 plan writers and four educational psychologists"),
                "Head of SEND",
                "February 2026",
                "July 2026",
                "Seven in post",
            ),
            row(
                ("1.2", "Clear the backlog of 302 assessments"),
                "Service Manager, Assessment",
                "March 2026",
                "December 2026",
                said(
                    "244 on 28 February",
                    *maybe(ASSESSED, "actual", 244, "", "2026-02-28", "2026-02"),
                    *maybe(ASSESSED, "actual", 302, ""),
                    *maybe(ASSESSED, "target", None, "", "2026-12", direction="reduce"),
                    *maybe(ASSESSED, "target", 302, "2026-12"),
                ),
            ),
            row(
                ("1.3", "Audit 20 plans a month with health and care"),
                "Quality Lead",
                "March 2026",
                "Continuing",
                "First audit held",
            ),
            row(
                ("1.4", "Give every family a named officer and a reply within five days"),
                "Head of SEND",
                "April 2026",
                "June 2026",
                "Planned",
            ),
        ),
        h3("How we will know"),
        b(
            "55% of new plans are issued within 20 weeks by September 2026, 70% by March 2027 and 85% by December 2027.",
            says(TIMELY, "target", 55, "2026-09", PC),
            says(TIMELY, "target", 70, "2027-03", PC),
            says(TIMELY, "target", 85, "2027-12", PC),
        ),
        b(
            "No family waits longer than 20 weeks for a decision by March 2027.",
            *maybe(TIMELY, "target", 100, "2027-03", unit=PC),
            *maybe(TIMELY, "target", None, "2027-03"),
            *maybe(ASSESSED, "target", None, "2027-03"),
            *maybe(ASSESSED, "target", 0, "2027-03"),
        ),
        b(
            "Appeals to the Tribunal fall from 118 in 2025 to 90 in 2027, and 80% of plans audited are good or better.",
            says(APPEALS, "actual", 118, "2025"),
            says(APPEALS, "target", 90, "2027", direction="reduce", baseline=118),
        ),
        b(
            "Requests fall as SEND support in schools improves: we expect no more than 760 in 2027.",
            says(REQUESTS, "target", 760, "2027", direction="at_most", doubtful=True),
            *maybe(REQUESTS, "forecast", 760, "2027", direction="at_most"),
        ),
        p(
            "In January 2025 there were 2,940 plans. The growth of the caseload is expected to go on, to 3,420 plans in January 2027, whatever the "
            "speed of our work.",
            says(PLANS, "actual", 2940, "2025-01"),
            says(PLANS, "forecast", 3420, "2027-01"),
        ),
        h2("Area 2: enough places, near to home"),
        p(
            "In January 2026, 291 children attended independent and non-maintained special schools and 156 of these travelled out of the city. "
            "Without more places of our own we would expect 350 in January 2028. We intend to reduce the number to 255 in January 2028.",
            says(INDEPENDENT, "actual", 291, "2026-01"),
            says(AWAY, "actual", 156, "2026-01"),
            says(INDEPENDENT, "forecast", 350, "2028-01"),
            says(INDEPENDENT, "target", 255, "2028-01", direction="reduce"),
        ),
        h3("What we will do"),
        table(
            "",
            ("Ref", "Action"),
            (col("Outcome"), col("By"), col("Lead")),
            row(
                ("2.1", "Open SEN units in three secondary schools"),
                said("54 places", says(NEW_BASES, "target", 54, "2026-09", direction="increase")),
                "September 2026",
                "Head of Places",
            ),
            row(
                ("2.2", "Extend Southbank Special School"),
                said("40 places", says(NEW_SPECIAL, "target", 40, "2027-09", direction="increase")),
                "September 2027",
                "Head of Places",
            ),
            row(
                ("2.3", "Commission provision for pupils out of school"),
                said("18 places in alternative provision", says(NEW_AP, "target", 18, "2027-01", direction="increase")),
                "January 2027",
                "Head of Inclusion",
            ),
            row(
                ("2.4", "Review each package of education otherwise than at school"),
                said(
                    "No more than 40 packages (58 in January 2026)",
                    says(EOTAS, "target", 40, "2027-07", direction="at_most"),
                    says(EOTAS, "actual", 58, "2026-01"),
                ),
                "July 2027",
                "Head of SEND",
            ),
            row(("2.5", "Publish a map of provision"), "On the Local Offer", "May 2026", "Communications"),
        ),
        h3("How we will know"),
        b(
            "The share of children with a plan who are in mainstream schools, 38.1% in January 2026, rises to 41% in January 2027 and 44% in "
            "January 2028.",
            says(MAINSTREAM, "actual", 38.1, "2026-01", PC),
            says(MAINSTREAM, "target", 41, "2027-01", PC, direction="increase"),
            says(MAINSTREAM, "target", 44, "2028-01", PC, direction="increase"),
        ),
        b(
            "Fewer children travel out of the city: no more than 120 by January 2028.",
            says(AWAY, "target", 120, "2028-01", direction="at_most"),
            *maybe(AWAY, "target", None, "", direction="reduce"),
        ),
        b(
            "The number in residential schools is held at 19, the figure for January 2026.",
            says(RESIDENTIAL, "actual", 19, "2026-01"),
            says(RESIDENTIAL, "target", 19, "", direction="hold", doubtful=True),
            *maybe(RESIDENTIAL, "target", None, "", direction="hold"),
        ),
        b("Every child with a plan has a school place on the first day of the autumn term 2026."),
        h2("Area 3: preparation for adulthood"),
        p(
            "There were 806 young people aged 16 to 25 with a plan in January 2026, of whom 612 were in further education or a specialist college. "
            "In the academic year 2024/25 we ceased 187 plans; too many of these ended without a meeting. We expect to cease about 230 in 2026/27, "
            "each with a review in the last year.",
            *maybe(PLANS, "actual", 806, "2026-01"),
            *maybe(LATER, "actual", 806, "2026-01"),
            says(LATER, "actual", 612, "2026-01"),
            says(CEASED, "actual", 187, "2024/25"),
            says(CEASED, "forecast", 230, "2026/27", doubtful=True),
            *maybe(CEASED, "target", 230, "2026/27"),
        ),
        table(
            "",
            ("Ref", "Action"),
            (col("Measure of success"), col("By")),
            row(
                ("3.1", "Year 9 reviews begin preparation for adulthood"),
                "95% of Year 9 reviews (62% in 2024/25)",
                "July 2027",
            ),
            row(
                ("3.2", "Supported internships with the hospital and the port"),
                "48 young people (21 now)",
                "September 2027",
            ),
            row(
                ("3.3", "Local college offer in place of residential college"),
                said(
                    "Specialist colleges: 30 students in September 2027 (43 in September 2025)",
                    says(LATER, "target", 30, "2027-09", scope="specialist"),
                    says(LATER, "actual", 43, "2025-09", scope="specialist"),
                ),
                "September 2027",
            ),
        ),
        h2("Impact measures"),
        table(
            "What the Board will see each quarter",
            "Measure",
            (
                col("Baseline", "January 2026", period="2026-01", basis="actual"),
                col("Target", "July 2026", period="2026-07", basis="target"),
                col("Target", "January 2027", period="2027-01", basis="target"),
                col("Target", "July 2027", period="2027-07", basis="target"),
            ),
            row("New plans issued within 20 weeks in the month (%)", 36, 48, 65, 78, measure=TIMELY, unit=PC),
            row("Children in independent and non-maintained special schools", 291, 288, 276, 265, measure=INDEPENDENT),
            row("Children with a plan in SEN units", 74, 74, 124, 128, measure=BASES),
            row("Pupils in Farnwick special schools", 548, 548, 552, 556, measure=SPECIAL),
            row("Children with a plan in alternative provision", 47, 45, 40, 34, measure=AP),
            row("Annual reviews completed on time (%)", "44", "55", "70", "80"),
            row("Parents who think communication good (%)", "34", "40", "50", "60"),
            row("Weeks waiting for occupational therapy", "31", "26", "18", "18"),
        ),
        p(
            "No target is set for the number of plans or for the share of requests refused, which was 29% in 2025.",
            says(REFUSED, "actual", 29, "2025", PC),
        ),
        h2("Resources"),
        p(
            "The Council has added £1.4m to the SEND service for 2026-27 and the Integrated Care Board £0.5m. The Dedicated Schools Grant had a "
            "deficit of £26.2m on 31 March 2025, forecast to be £35.9m on 31 March 2026; the management plan aims to hold it below £50m until "
            "31 March 2028.",
            says(DEFICIT, "actual", 26.2, "2025-03-31", M),
            says(DEFICIT, "forecast", 35.9, "2026-03-31", M),
            says(DEFICIT, "target", 50, "2028-03-31", M, direction="at_most"),
        ),
        h2("Governance"),
        table(
            "",
            "Group",
            (col("Chair"), col("Meets"), col("Purpose")),
            row("SEND Improvement Board", "Independent chair", "Every six weeks", "Holds the partnership to account"),
            row("Delivery Group", "Director of Education", "Fortnightly", "Oversees the three areas"),
            row("Farnwick Parent Carer Forum", "Co-chairs", "Monthly", "Tests what has changed for families"),
        ),
        p(
            "The Department’s adviser will attend each board. We expect a monitoring visit within 18 months of the report."
        ),
    ),
    ("docx", "pdf-sideways", "html"),
    PART,
    "plan",
    "Farnwick",
)


# --- An appendix of a budget report: the DSG by block, pressures in words, assumptions of mixed units, savings, the reserve, schools ----

GARTHMOOR = Document(
    "garthmoor_budget_appendix",
    "Garthmoor Council: Budget 2026-27, Appendix F, Dedicated Schools Grant",
    (
        h1("Budget 2026-27 and medium-term plan to 2029-30"),
        h2("Appendix F: Dedicated Schools Grant"),
        p("Full Council, 24 February 2026. Report of the Corporate Director of Finance (Section 151 Officer)."),
        h3("F1. The settlement"),
        p(
            "The Dedicated Schools Grant (DSG) for 2026-27 was announced on 17 December 2025. Garthmoor will receive £318.4m before recoupment, "
            "£11.2m more than in 2025-26. Of the increase £6.9m is for the early years entitlements."
        ),
        table(
            "Table F1: DSG allocation by block, £m",
            "Block",
            (col("2025-26"), col("2026-27"), col("Change"), col("Change, %")),
            row("Schools", "214.6", "217.3", "2.7", "1.3"),
            row("Central school services", "1.9", "1.8", "-0.1", "-5.3"),
            row("Early years", "37.5", "44.4", "6.9", "18.4"),
            row("High needs", "53.2", "54.9", "1.7", "3.2"),
            row("Total", "307.2", "318.4", "11.2", "3.6"),
        ),
        h3("F2. High needs"),
        p(
            "Spending on high needs has been more than the grant since 2019-20. In 2024-25 the overspend on the DSG was £9.8m, and the forecast for "
            "2025-26, at the end of December, is £12.4m. The deficit was £28.7m on 31 March 2025 and is forecast to be £41.1m on 31 March 2026.",
            says(IN_YEAR, "actual", 9.8, "2024-25", M),
            says(IN_YEAR, "forecast", 12.4, "2025-26", M),
            says(DEFICIT, "actual", 28.7, "2025-03-31", M),
            says(DEFICIT, "forecast", 41.1, "2026-03-31", M),
        ),
        p("The main causes of the overspend are:"),
        b(
            "the number of EHC plans, 3,538 in January 2026, which has grown by 9% a year since 2021;",
            says(PLANS, "actual", 3538, "2026-01"),
            says(PLANS, "actual", 9, "", PC, form="change", direction="increase", doubtful=True),
            *maybe(PLANS, "actual", 9, "2021", "2026-01", "2021-2026", unit=PC, form="change", direction="increase"),
        ),
        b(
            "placements in independent and non-maintained special schools, of which there were 301 in January 2026 and 212 in January 2022;",
            says(INDEPENDENT, "actual", 301, "2026-01"),
            says(INDEPENDENT, "actual", 212, "2022-01"),
        ),
        b(
            "the price of such placements, on average £66,800 in 2025-26, where it was £63,100 in 2024-25; and",
            says(COST, "actual", 66800, "2025-26", "gbp"),
            says(COST, "actual", 63100, "2024-25", "gbp"),
        ),
        b(
            "packages for children who are not in school, 84 in January 2026, at £21,500 each on average.",
            says(EOTAS, "actual", 84, "2026-01"),
            *maybe(COST, "actual", 21500, "", "2026-01", "2025-26", unit="gbp"),
        ),
        p(
            "The Council agreed a DSG management plan in October 2025. Its purpose is to reduce growth in plans, to make fewer placements in the "
            "independent sector and to educate more children in Garthmoor’s mainstream schools. It does not balance the DSG in the period of this "
            "plan.",
            says(PLANS, "target", None, direction="reduce"),
            says(INDEPENDENT, "target", None, direction="reduce"),
            says(MAINSTREAM, "target", None, direction="increase"),
        ),
        table(
            "Table F2: assumptions of the high needs budget",
            "Assumption",
            (
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
                col("2029-30", period="2029-30"),
            ),
            row("Growth in high needs grant", "3.2%", "3.0%", "3.0%", "3.0%"),
            row(
                "Growth in EHC plans",
                6.0,
                4.0,
                2.5,
                1.5,
                measure=PLANS,
                unit=PC,
                form="change",
                show=lambda v: f"{v:.1f}%",
            ),
            row("EHC plans at the end of the year", 3780, 3930, 4030, 4090, measure=PLANS),
            row("Independent placements, average in the year", 305, 290, 270, 250, measure=INDEPENDENT),
            row(
                "Average cost of an independent placement",
                68100,
                69500,
                70900,
                72300,
                measure=COST,
                unit="gbp",
                show=pounds,
            ),
            row("Pay award", "3.0%", "2.5%", "2.0%", "2.0%"),
            basis="target",
        ),
        p(
            "Without the management plan 4,720 EHC plans would be expected at the end of 2029-30, and an average of 395 independent placements in "
            "that year.",
            says(PLANS, "forecast", 4720, "2029-30"),
            says(INDEPENDENT, "forecast", 395, "2029-30"),
        ),
        h3("F3. Savings in the management plan"),
        table(
            "Table F3: savings, £000",
            ("Ref", "Project"),
            (
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
                col("2029-30", period="2029-30"),
                col("Director"),
            ),
            row(("S1", "Local places in SEN units"), 480, 1350, 2300, 2900, "Education", scope="S1"),
            row(("S2", "Commissioning and negotiation of fees"), 650, 900, 1100, 1300, "Finance", scope="S2"),
            row(("S3", "Early support and outreach"), 300, 1050, 2150, 3400, "Education", scope="S3"),
            row(("S4", "Return of children who are not in school"), 270, 500, 650, 700, "Education", scope="S4"),
            row(("", "Total"), 1700, 3800, 6200, 8300, ""),
            measure=SAVINGS,
            basis="target",
            unit=K,
        ),
        p(
            "S1 depends on 126 new places in SEN units, of which 54 will open in September 2026 and 72 in September 2027. No new special school is "
            "in the plan, but Rookhope School will provide 32 more places from September 2027.",
            says(NEW_BASES, "target", 126, "", direction="increase", doubtful=True),
            *maybe(NEW_BASES, "target", 126, "2027-09", direction="increase"),
            says(NEW_BASES, "target", 54, "2026-09", direction="increase"),
            says(NEW_BASES, "target", 72, "2027-09", direction="increase"),
            says(NEW_SPECIAL, "target", 32, "2027-09", direction="increase"),
            *maybe(NEW_SPECIAL, "target", None),
        ),
        p(
            "S2 limits the rise in fees to 2.1% in 2026-27, and requires that every placement that costs more than £90,000 is agreed by the "
            "Director. S4 will bring the number of packages down from 84 in January 2026 to 60 in January 2028.",
            *maybe(COST, "target", 2.1, "2026-27", unit=PC, form="change", direction="at_most"),
            *maybe(COST, "target", 90000, "2026-27", "", unit="gbp", direction="at_most"),
            says(EOTAS, "target", 60, "2028-01", direction="reduce", baseline=84),
        ),
        p(
            "S3 pays for 15 outreach teachers (£0.9m). The service received 866 requests for assessment in 2025 and intends that there should be "
            "fewer than 780 in 2028. It also intends that 43% of children with a plan should be in mainstream schools in January 2029, compared "
            "with 37% in January 2026.",
            says(REQUESTS, "actual", 866, "2025"),
            says(REQUESTS, "target", 780, "2028", direction="at_most"),
            says(MAINSTREAM, "target", 43, "2029-01", PC),
            says(MAINSTREAM, "actual", 37, "2026-01", PC),
        ),
        p(
            "In 2025 the Council issued 541 new plans, 66% of them within 20 weeks, and it was a party to 102 appeals. It expects to issue 550 new "
            "plans in 2026 and means to limit them to 470 in 2028.",
            says(NEW, "actual", 541, "2025"),
            says(TIMELY, "actual", 66, "2025", PC),
            says(APPEALS, "actual", 102, "2025", doubtful=True),
            says(NEW, "forecast", 550, "2026"),
            says(NEW, "target", 470, "2028", direction="at_most"),
        ),
        h3("F4. The DSG reserve"),
        table(
            "Table F4: DSG unusable reserve, £m (deficit shown in brackets)",
            "",
            (
                col("2025-26 forecast", period="2025-26", basis="forecast"),
                col("2026-27 budget", period="2026-27", basis="target"),
                col("2027-28 plan", period="2027-28", basis="target"),
                col("2028-29 plan", period="2028-29", basis="target"),
                col("2029-30 plan", period="2029-30", basis="target"),
            ),
            row(
                "Opening balance",
                *(
                    _opening(v, year, before, "", text=f"({v})")
                    for v, year, before in (
                        (28.7, "2025-26", "2024-25"),
                        (41.1, "2026-27", "2025-26"),
                        (54.4, "2027-28", "2026-27"),
                        (66.9, "2028-29", "2027-28"),
                        (77.9, "2029-30", "2028-29"),
                    )
                ),
            ),
            row("In-year overspend", 12.4, 13.3, 12.5, 11.0, 9.4, measure=IN_YEAR),
            row("Closing balance", 41.1, 54.4, 66.9, 77.9, 87.3, measure=DEFICIT),
            unit=M,
            show=lambda v: f"({v:.1f})",
        ),
        p(
            "Without the plan the closing balance on 31 March 2030 would be a deficit of £107.3m. The statutory override ends on 31 March 2028, when "
            "the deficit is planned to be £66.9m and general reserves £14.2m.",
            says(DEFICIT, "forecast", 107.3, "2030-03-31", M),
            says(DEFICIT, "target", 66.9, "2028-03-31", M),
        ),
        p(
            "The Government has said that it will pay a High Needs Stability Grant of 90% of the deficit on 31 March 2026. For Garthmoor this would "
            "be £37.0m. It is not in table F4. Interest on the money borrowed to pay for the deficit will cost the general fund £2.2m in 2026-27.",
            *maybe(PAYMENT, "forecast", 37.0, "", "2026-27", "2026-03-31", unit=M),
            *maybe(PAYMENT, "target", 37.0, "", "2026-27", "2026-03-31", unit=M),
            *maybe(PAYMENT, "forecast", 90, "", unit=PC),
            *maybe(PAYMENT, "target", 90, "", unit=PC),
        ),
        h3("F5. How certain are these figures?"),
        table(
            "Table F5: effect on the in-year deficit of 2027-28 if an assumption is wrong",
            "If",
            (col("In-year deficit would change by, £m"), col("Likelihood")),
            row(
                "EHC plans grow by one percentage point more",
                said("+0.6", *_shift(IN_YEAR, "forecast", 0.6, "2027-28", unit=M, way="increase")),
                "Medium",
            ),
            row(
                "Independent fees rise by 5%",
                said("+0.9", *_shift(IN_YEAR, "forecast", 0.9, "2027-28", unit=M, way="increase")),
                "Medium",
            ),
            row(
                "SEN units open a year late",
                said("+0.7", *_shift(IN_YEAR, "forecast", 0.7, "2027-28", unit=M, way="increase")),
                "Low",
            ),
            row(
                "Grant grows by 4% and not 3%",
                said("-0.5", *_shift(IN_YEAR, "forecast", 0.5, "2027-28", unit=M)),
                "Low",
            ),
        ),
        h3("F6. Schools block"),
        p(
            "Schools Forum agreed the local formula on 13 January 2026. It follows the national funding formula, with a minimum funding guarantee "
            "of 0.0% and a transfer of 0.5% (£1.1m) to high needs, which is taken into account above. Forty-one schools expected a deficit of "
            "their own on 31 March 2026, £5.3m in all."
        ),
        table(
            "Table F6: main rates of the local formula, £ a pupil",
            "Factor",
            (col("Primary"), col("Key stage 3"), col("Key stage 4")),
            row("Basic entitlement", "3,950", "5,560", "6,270"),
            row("Free school meals, current", "505", "505", "505"),
            row("Low prior attainment", "1,200", "1,825", "1,825"),
            row("English as an additional language", "605", "1,620", "1,620"),
        ),
        h3("F7. Recommendations"),
        c("(a)", "That Council approve the schools budget for 2026-27."),
        c(
            "(b)",
            "That Council note the in-year deficit of £13.3m budgeted for 2026-27 and the wish of Cabinet that it be no more than £8m in 2030-31.",
            says(IN_YEAR, "target", 13.3, "2026-27", M),
            says(IN_YEAR, "target", 8, "2030-31", M, direction="at_most"),
        ),
        c("(c)", "That the Director report to Cabinet each quarter on the savings in table F3."),
    ),
    ("pdf-fpdf", "docx", "html"),
    PART,
    "strategy",
    "Garthmoor",
)


# --- A DSG management plan after the template: summary, numbers and money in both forecasts, placement types in words, actions, governance --

_HELMSBURY_YEARS = (
    col("2025-26", period="2025-26"),
    col("2026-27", period="2026-27"),
    col("2027-28", period="2027-28"),
    col("2028-29", period="2028-29"),
)

HELMSBURY = Document(
    "helmsbury_management_plan",
    "Helmsbury Council: DSG management plan 2025-26 to 2028-29",
    (
        h1("DSG management plan 2025-26 to 2028-29"),
        table(
            "",
            "Version control",
            (col("Detail"),),
            row("Version", "2.0"),
            row("Date", "8 September 2025"),
            row("Completed by", "Head of Schools Finance"),
            row("Signed off by", "Director of Children’s Services; Section 151 Officer"),
            row("Presented to Schools Forum", "25 September 2025"),
        ),
        h2("1. Executive summary"),
        p(
            "At 31 March 2025 the DSG had a cumulative deficit of £12.6m. If we take no action it is forecast to be £47.7m at 31 March 2029. This "
            "plan would reduce that to £28.5m, and would bring the account to an in-year surplus in 2029-30.",
            says(DEFICIT, "actual", 12.6, "2025-03-31", M),
            says(DEFICIT, "forecast", 47.7, "2029-03-31", M),
            says(DEFICIT, "target", 28.5, "2029-03-31", M, doubtful=True),
            *maybe(DEFICIT, "target", 28.5, "", unit=M),
            says(IN_YEAR, "target", None, "2029-30", direction="reach"),
        ),
        p(
            "We maintained 1,722 EHC plans in January 2025 and 1,286 in January 2021. We issued 268 new plans in 2024, 64% of them within 20 weeks. "
            "Thirty-seven appeals were registered in 2024. The population aged 0 to 25 is 49,300.",
            says(PLANS, "actual", 1722, "2025-01"),
            says(PLANS, "actual", 1286, "2021-01"),
            says(NEW, "actual", 268, "2024"),
            says(TIMELY, "actual", 64, "2024", PC),
            says(APPEALS, "actual", 37, "2024"),
        ),
        p("The plan has four aims:"),
        b("to meet more needs in mainstream schools;", says(MAINSTREAM, "target", None, direction="increase")),
        b(
            "to reduce the number of children in independent and non-maintained special schools from 133 in January 2025 to 95 in January 2029;",
            says(INDEPENDENT, "actual", 133, "2025-01"),
            says(INDEPENDENT, "target", 95, "2029-01", direction="reduce", baseline=133),
        ),
        b(
            "to create 60 places in resourced provision and 28 in special schools by September 2027; and",
            says(NEW_BASES, "target", 60, "2027-09", direction="increase"),
            says(NEW_SPECIAL, "target", 28, "2027-09", direction="increase"),
        ),
        b("to give young people a clear way into work."),
        h2("2. Financial summary"),
        table(
            "2.1 Unmitigated forecast, £m",
            "",
            _HELMSBURY_YEARS,
            row("High needs income", "26.9", "27.7", "28.5", "29.4"),
            row("High needs expenditure", "32.6", "35.9", "38.9", "42.2"),
            row("In-year deficit", 5.7, 8.2, 10.4, 10.8, measure=IN_YEAR),
            row("Cumulative deficit at 31 March", 18.3, 26.5, 36.9, 47.7, measure=DEFICIT),
            basis="forecast",
            unit=M,
            show=ONE,
        ),
        table(
            "2.2 Mitigated forecast, £m",
            "",
            _HELMSBURY_YEARS,
            row("High needs income", "26.9", "27.7", "28.5", "29.4"),
            row("Savings (section 5)", 0.4, 3.0, 6.7, 9.1, measure=SAVINGS),
            row("In-year deficit", 5.3, 5.2, 3.7, 1.7, measure=IN_YEAR),
            row("Cumulative deficit at 31 March", 17.9, 23.1, 26.8, 28.5, measure=DEFICIT),
            basis="target",
            unit=M,
            show=ONE,
        ),
        n("Income grows by 3% a year. No payment from the Department is assumed in either forecast."),
        p(
            "In 2024-25 the account was overspent by £4.1m. Schools Forum agreed a transfer of £0.4m from the schools block in 2024-25 and refused "
            "one in 2025-26.",
            says(IN_YEAR, "actual", 4.1, "2024-25", M),
        ),
        h2("3. Children and young people"),
        table(
            "3.1 EHC plans by type of placement, January",
            ("Placement", "Forecast"),
            (
                col("2025 actual", period="2025-01", final=True, basis="actual"),
                col("2026", period="2026-01"),
                col("2027", period="2027-01"),
                col("2028", period="2028-01"),
                col("2029", period="2029-01"),
            ),
            row(("Mainstream", "Unmitigated"), 668, 712, 758, 803, 850, measure=MAINSTREAM, basis="forecast"),
            row(("Mainstream", "Mitigated"), 668, 716, 772, 826, 872, measure=MAINSTREAM, basis="target"),
            row(("Resourced provision", "Unmitigated"), 48, 50, 50, 50, 50, measure=BASES, basis="forecast"),
            row(("Resourced provision", "Mitigated"), 48, 50, 74, 104, 108, measure=BASES, basis="target"),
            row(("Special schools", "Unmitigated"), 412, 420, 424, 424, 424, measure=SPECIAL, basis="forecast"),
            row(("Special schools", "Mitigated"), 412, 420, 426, 452, 452, measure=SPECIAL, basis="target"),
            row(
                ("Independent and non-maintained", "Unmitigated"),
                133,
                152,
                176,
                203,
                231,
                measure=INDEPENDENT,
                basis="forecast",
            ),
            row(
                ("Independent and non-maintained", "Mitigated"),
                133,
                140,
                128,
                110,
                95,
                measure=INDEPENDENT,
                basis="target",
            ),
            row(("Post-16", "Unmitigated"), 361, 390, 421, 452, 485, measure=LATER, basis="forecast"),
            row(("Post-16", "Mitigated"), 361, 380, 385, 380, 370, measure=LATER, basis="target"),
            row(("All plans", "Unmitigated"), 1722, 1850, 1980, 2110, 2240, measure=PLANS, basis="forecast"),
            row(("All plans", "Mitigated"), 1722, 1830, 1900, 1950, 1980, measure=PLANS, basis="target"),
        ),
        n(
            "All plans include children in alternative provision, educated otherwise than at school, or in early years settings."
        ),
        h2("4. Placement types"),
        h3("4.1 Mainstream schools"),
        p(
            "In January 2025, 38.8% of our plans were for children in mainstream schools. The proportion is to rise to 44% in January 2029. In "
            "statistical neighbours it is 42.5%. Top-up is paid in five bands, from £1,200 to £11,500, and a fund of £0.35m helps schools that "
            "have more plans than most.",
            says(MAINSTREAM, "actual", 38.8, "2025-01", PC),
            says(MAINSTREAM, "target", 44, "2029-01", PC, direction="increase"),
        ),
        h3("4.2 Resourced provision"),
        p(
            "Five schools have resourced provision. Of the 60 new places, 24 will open in September 2026 at Trinity Primary and 36 in September "
            "2027 at Helmsbury Community College. A place costs £16,900 a year.",
            says(NEW_BASES, "target", 24, "2026-09", direction="increase"),
            says(NEW_BASES, "target", 36, "2027-09", direction="increase"),
            says(COST, "actual", 16900, "", "gbp", scope="resourced", doubtful=True),
            *maybe(COST, "target", 16900, "", unit="gbp", scope="resourced"),
        ),
        h3("4.3 Special schools"),
        p(
            "Our two special schools are full, with 412 pupils. Ashdown School will take 28 more when its new wing opens in September 2027. The "
            "average cost of a place was £23,700 in 2024-25, and is planned to be £25,000 in 2026-27.",
            *maybe(SPECIAL, "actual", 412, ""),
            *maybe(NEW_SPECIAL, "target", 28, "2027-09", direction="increase"),
            *maybe(SPECIAL, "target", 28, "2027-09", form="change", direction="increase"),
            says(COST, "actual", 23700, "2024-25", "gbp", scope="special"),
            says(COST, "target", 25000, "2026-27", "gbp", scope="special"),
        ),
        h3("4.4 Independent and non-maintained special schools"),
        p(
            "The average cost was £59,600 in 2024-25. Of the 133 children in January 2025, 12 were in residential placements and 88 were placed "
            "outside Helmsbury. By January 2029 we want no more than eight residential placements and no more than 60 children placed outside "
            "Helmsbury.",
            says(COST, "actual", 59600, "2024-25", "gbp", scope="independent"),
            says(INDEPENDENT, "actual", 133, "2025-01"),
            says(RESIDENTIAL, "actual", 12, "2025-01"),
            says(AWAY, "actual", 88, "2025-01"),
            says(RESIDENTIAL, "target", 8, "2029-01", direction="at_most"),
            says(AWAY, "target", 60, "2029-01", direction="at_most"),
        ),
        h3("4.5 Alternative provision and education otherwise than at school"),
        p(
            "The pupil referral unit had 29 pupils with a plan in January 2025; we plan for 20 in January 2028. Packages of education otherwise "
            "than at school rose to 41 in January 2025. They are to fall to 25 by January 2028, helped by 12 new places in alternative provision "
            "from April 2026.",
            says(AP, "actual", 29, "2025-01"),
            says(AP, "target", 20, "2028-01"),
            says(EOTAS, "actual", 41, "2025-01"),
            says(EOTAS, "target", 25, "2028-01", direction="reduce"),
            says(NEW_AP, "target", 12, "2026-04", direction="increase"),
        ),
        h3("4.6 Post-16"),
        p(
            "Three colleges take nine in ten of our students. Too many plans continue with no clear outcome: we ceased 96 plans in 2024 and plan to "
            "cease 130 in 2026 and 150 in 2027.",
            says(CEASED, "actual", 96, "2024"),
            says(CEASED, "target", 130, "2026"),
            says(CEASED, "target", 150, "2027"),
        ),
        h2("5. Actions and savings"),
        table(
            "5.1 Savings by action, £000",
            ("Action",),
            (
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
                col("RAG"),
            ),
            row("A. Early help and a stronger graduated response", 60, 700, 1900, 2700, "Amber", scope="A"),
            row(
                "B. Resourced provision and special school places",
                _any(SAVINGS, 0, "2025-26", text="0", unit=K, bases=("target",)),
                900,
                2600,
                3800,
                "Green",
                scope="B",
            ),
            row("C. Commissioning of independent placements", 300, 1000, 1400, 1600, "Green", scope="C"),
            row("D. Post-16 pathways", 40, 400, 800, 1000, "Amber", scope="D"),
            row("Total", 400, 3000, 6700, 9100, ""),
            measure=SAVINGS,
            basis="target",
            unit=K,
        ),
        p(
            "Action A. We received 441 requests for assessment in 2024 and refused 23% of them. With advice before a request is made, we aim to "
            "receive no more than 400 in 2027. All 46 schools will have an inclusion review by July 2026.",
            says(REQUESTS, "actual", 441, "2024"),
            says(REFUSED, "actual", 23, "2024", PC),
            says(REQUESTS, "target", 400, "2027", direction="at_most"),
        ),
        p(
            "Action C. From April 2026 no placement above £80,000 will be agreed without the approval of the Director. Fees will rise by no more "
            "than 2.5% in 2026-27.",
            *maybe(COST, "target", 80000, "2026-04", "", unit="gbp", direction="at_most"),
            says(COST, "target", 2.5, "2026-27", PC, form="change", direction="at_most", doubtful=True),
        ),
        table(
            "5.2 Key dates",
            "When",
            (col("What"), col("Depends on")),
            row("January 2026", "Panel with heads and health begins", "Terms of reference agreed"),
            row(
                "September 2026",
                said("24 places at Trinity Primary", *maybe(NEW_BASES, "target", 24, "2026-09", direction="increase")),
                "Planning consent",
            ),
            row(
                "December 2026",
                said("75% of new plans within 20 weeks", says(TIMELY, "target", 75, "2026-12", PC)),
                "Three psychologists recruited",
            ),
            row(
                "March 2028",
                said(
                    "Average independent placement below £62,000",
                    says(COST, "target", 62000, "2028-03", "gbp", direction="at_most", scope="independent"),
                ),
                "Regional framework",
            ),
        ),
        h2("6. Governance and risk"),
        p(
            "The DSG Board meets each month. Members of Helmsbury Voices, our parent carer forum, have seen this plan; they do not support "
            "action D. A growth in requests of 10% a year would add £0.8m to the deficit of 2028-29. A reduction in the clawback for early years "
            "is not expected.",
            *_shift(DEFICIT, "forecast", 0.8, "2028-29", unit=M, way="increase"),
            *_shift(IN_YEAR, "forecast", 0.8, "2028-29", unit=M, way="increase"),
            *maybe(REQUESTS, "forecast", 10, "", unit=PC, form="change", direction="increase"),
            *maybe(REQUESTS, "forecast", 10, "2028-29", unit=PC, form="change", direction="increase"),
        ),
        table(
            "6.1 Risks",
            "Risk",
            (col("Score"), col("Owner"), col("Response")),
            row(
                "Schools do not have confidence to include", "12", "Head of Inclusion", "Training, outreach, a helpline"
            ),
            row("Capital costs rise", "9", "Head of Assets", "Contingency of £0.4m"),
            row(
                "Therapy waits (speech and language 22 weeks)",
                "16",
                "Integrated Care Board",
                "Joint commissioning from April 2026",
            ),
        ),
    ),
    ("docx", "pdf-ruled", "html"),
    PART,
    "plan",
    "Helmsbury",
)

FRESH_19 = (
    AYLESMOOR,
    BRAMTHWAITE,
    CLEVEMOOR,
    DALLOWICK,
    EDGEHOLME,
    FARNWICK,
    GARTHMOOR,
    HELMSBURY,
)
