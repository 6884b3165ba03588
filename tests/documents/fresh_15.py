"""Whole papers of invented councils: a delivering-better-value application, a medium-term financial strategy, a highlight report
after an inspection, a school organisation plan, quarter 3 monitoring, a deficit recovery plan, a scrutiny report with an
appendix of indicators and a revised safety valve agreement.
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

PART = "fresh_15"
M, K, PC = "gbp_million", "gbp_thousand", "percent"
ONE, TWO, THREE = fixed(1), fixed(2), fixed(3)


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


# --- A delivering-better-value application: a form with numbered questions, forecasts, opportunities with a range, a grant by line --


def _affected(text, *measures):
    """A cell of children whom an action touches, whom a reader might note as more or fewer under either measure."""
    return said(
        text,
        *(
            label
            for m in measures
            for way in ("reduce", "increase")
            for label in _change(m, "target", int(text), "", "2027-28", way=way)
        ),
    )


KELSBOROUGH = Document(
    "kelsborough_dbv_application",
    "Kelsborough Council: Delivering Better Value in SEND, grant application",
    (
        h1("Delivering Better Value in SEND: grant application form"),
        p(
            "Local authority: Kelsborough Council. Date of submission: 24 November 2023. Senior responsible officer: Director of "
            "Education and Inclusion. Amount applied for: £1,000,000 over 2023-24 and 2024-25.",
            *maybe(PAYMENT, "target", 1000000, "", "2023-24", "2024-25", unit="gbp"),
            *maybe(PAYMENT, "target", 1, "", unit=M),
        ),
        h2("Section 1: Context"),
        h3("1.1 Describe your local area and the main pressures on high needs"),
        p(
            "Kelsborough is a unitary authority with 92 schools, of which 61 are academies, and about 38,600 pupils. One child in "
            "five is eligible for free school meals, a little below the national figure of 23.8%."
        ),
        p(
            "In January 2023 we maintained 2,486 EHC plans, compared with 1,694 in January 2019. Nationally the number of plans grew "
            "by 46% over the same four years. Requests for assessment have risen faster still, from 341 in 2018 to 612 in 2022, and "
            "58% of them now come from parents.",
            says(PLANS, "actual", 2486, "2023-01"),
            says(PLANS, "actual", 1694, "2019-01"),
            says(REQUESTS, "actual", 341, "2018"),
            says(REQUESTS, "actual", 612, "2022"),
            *maybe(REQUESTS, "actual", 58, "", "2022", unit=PC),
        ),
        p(
            "The DSG ended 2022-23 with a cumulative deficit of £14.7 million, after an overspend in that year of £5.9 million. The "
            "average cost of a placement in an independent special school was £61,300 in 2022-23; in our maintained special schools "
            "it was £23,900.",
            says(DEFICIT, "actual", 14.7, "2022-23", M),
            says(IN_YEAR, "actual", 5.9, "2022-23", M),
            says(COST, "actual", 61300, "2022-23", "gbp", scope="independent"),
            says(COST, "actual", 23900, "2022-23", "gbp", scope="special"),
        ),
        p(
            "In 2022 we refused 22% of requests, issued 371 new plans and finished 44% of them within 20 weeks (63% in 2020). Of the "
            "187 children in independent and non-maintained special schools in January 2023, 102 went to a school outside Kelsborough "
            "and 26 were in residential placements.",
            says(REFUSED, "actual", 22, "2022", PC),
            says(NEW, "actual", 371, "2022"),
            says(TIMELY, "actual", 44, "2022", PC),
            says(TIMELY, "actual", 63, "2020", PC),
            says(INDEPENDENT, "actual", 187, "2023-01"),
            says(AWAY, "actual", 102, "2023-01"),
            says(RESIDENTIAL, "actual", 26, "2023-01"),
        ),
        table(
            "Table 1: children and young people with an EHC plan by placement, January census",
            "Placement",
            (
                col("2019", period="2019-01"),
                col("2023", period="2023-01"),
                col("England 2023, % of plans"),
            ),
            row("Mainstream school", 661, 870, "40.5", measure=MAINSTREAM),
            row("Resourced provision or SEN unit", 58, 71, "4.1", measure=BASES),
            row("State-funded special school", 514, 648, "32.3", measure=SPECIAL),
            row("Independent or non-maintained special school", 92, 187, "6.0", measure=INDEPENDENT),
            row("Further education or specialist post-16", 288, 416, "14.0", measure=LATER),
            row("Alternative provision", 19, 27, "0.8", measure=AP),
            row("Elsewhere or awaiting a place", "62", "267", "2.3"),
            basis="actual",
        ),
        h3("1.2 What did the diagnostic find?"),
        p(
            "Between June and September 2023 we worked with the programme’s delivery partners. Practitioners reviewed 212 cases and "
            "640 parents and carers answered a survey, of whom 71% said that support came too late. Three opportunities stood out: "
            "earlier support in mainstream schools, places in resourced provision, and preparation for adulthood."
        ),
        h2("Section 2: Financial position"),
        h3("2.1 Unmitigated and mitigated forecasts"),
        p(
            "The unmitigated forecast continues the trend of the last four years and assumes growth in the high needs block of 3% a "
            "year from 2025-26. The mitigated forecast shows what we plan with the grant and our own programme together."
        ),
        table(
            "Table 2: DSG forecast, £ million",
            ("", "Line"),
            (
                col("2023-24", period="2023-24"),
                col("2024-25", period="2024-25"),
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
            ),
            row(("Income", "High needs block"), "41.2", "42.9", "44.2", "45.5", "46.9"),
            row(("Unmitigated", "High needs spending"), "48.4", "52.6", "57.0", "61.6", "66.5"),
            row(("Unmitigated", "In-year deficit"), 7.2, 9.7, 12.8, 16.1, 19.6, measure=IN_YEAR, basis="forecast"),
            row(("Unmitigated", "Cumulative deficit"), 21.9, 31.6, 44.4, 60.5, 80.1, measure=DEFICIT, basis="forecast"),
            row(("Mitigated", "In-year deficit"), 7.0, 8.3, 8.9, 8.6, 7.4, measure=IN_YEAR, basis="target"),
            row(("Mitigated", "Cumulative deficit"), 21.7, 30.0, 38.9, 47.5, 54.9, measure=DEFICIT, basis="target"),
            unit=M,
            show=ONE,
        ),
        p(
            "By 2027-28 the programme would therefore reduce the cumulative deficit by £25.2 million against the unmitigated "
            "forecast. We recognise that the plan does not bring the account into balance within five years; on present assumptions "
            "an in-year balance would not be reached before 2031-32.",
            *_change(DEFICIT, "target", 25.2, "2027-28", unit=M),
            *maybe(SAVINGS, "target", 25.2, "2027-28", "", unit=M),
            *maybe(IN_YEAR, "target", None, "2031-32", direction="reach"),
            *maybe(IN_YEAR, "forecast", None, "2031-32", direction="reach"),
        ),
        p(
            "If nothing changed, the number of plans would go from 2,486 to about 3,950 in January 2028, with 330 children in "
            "independent and non-maintained special schools. With the programme we plan for no more than 3,400 plans and 160 such "
            "placements at that date.",
            says(PLANS, "forecast", 3950, "2028-01"),
            says(INDEPENDENT, "forecast", 330, "2028-01"),
            says(PLANS, "target", 3400, "2028-01", direction="at_most"),
            says(INDEPENDENT, "target", 160, "2028-01"),
        ),
        h3("2.2 Opportunities identified"),
        table(
            "Table 3: savings to the high needs block in 2027-28, £000",
            ("Ref", "Opportunity"),
            (
                col("Children affected each year"),
                col("Low"),
                col("Expected", period="2027-28", measure=SAVINGS, basis="target", unit=K),
                col("High"),
            ),
            row(
                ("A", "Needs met at SEN support without a plan"),
                _affected("95", NEW, PLANS),
                _either(SAVINGS, 1900, "2027-28", unit=K),
                2850,
                _either(SAVINGS, 3700, "2027-28", unit=K),
                scope="A",
            ),
            row(
                ("B", "Resourced provision in place of special school"),
                _affected("60", BASES, SPECIAL),
                _either(SAVINGS, 3100, "2027-28", unit=K),
                4600,
                _either(SAVINGS, 5900, "2027-28", unit=K),
                scope="B",
            ),
            row(
                ("C", "Special school in place of independent school"),
                _affected("28", SPECIAL, INDEPENDENT),
                _either(SAVINGS, 2200, "2027-28", unit=K),
                3150,
                _either(SAVINGS, 4100, "2027-28", unit=K),
                scope="C",
            ),
            row(
                ("D", "Timely move to adult pathways"),
                _affected("44", CEASED, LATER),
                _either(SAVINGS, 900, "2027-28", unit=K),
                1600,
                _either(SAVINGS, 2000, "2027-28", unit=K),
                scope="D",
            ),
            row(
                ("", "All"),
                "227",
                _either(SAVINGS, 8100, "2027-28", unit=K),
                12200,
                _either(SAVINGS, 15700, "2027-28", unit=K),
            ),
        ),
        n(
            "Low and high are the limits of the range of confidence agreed with the delivery partner. ‘Expected’ is what is carried "
            "into table 2."
        ),
        h2("Section 3: What the grant will pay for"),
        p("The grant will fund three workstreams."),
        b(
            "Workstream 1, Ready to Include: an inclusion adviser for each of eight clusters of schools. We expect the number of "
            "requests for an EHC needs assessment to fall to 540 in 2025.",
            says(REQUESTS, "target", 540, "2025", direction="reduce", doubtful=True),
            *maybe(REQUESTS, "forecast", 540, "2025"),
        ),
        b(
            "Workstream 2, A Place Nearby: design and recruitment for 84 new places in resourced provision, 36 to open in September "
            "2024 and 48 in September 2025.",
            says(NEW_BASES, "target", 84, "", direction="increase"),
            *maybe(NEW_BASES, "target", 84, "2025-09", direction="increase"),
            says(NEW_BASES, "target", 36, "2024-09", direction="increase"),
            says(NEW_BASES, "target", 48, "2025-09", direction="increase"),
        ),
        b(
            "Workstream 3, Next Steps: four transition workers, so that plans of young people over 18 end when their outcomes have "
            "been met. We aim to cease 190 plans in 2025, compared with 121 in 2022.",
            says(CEASED, "target", 190, "2025"),
            says(CEASED, "actual", 121, "2022"),
        ),
        table(
            "Table 4: use of the grant, £",
            "Line",
            (col("2023-24"), col("2024-25"), col("Total"), col("Full-time posts")),
            row("Inclusion advisers", "74,000", "296,000", "370,000", "8.0"),
            row("Transition workers", "41,000", "164,000", "205,000", "4.0"),
            row("Set-up of resourced provision", "60,000", "180,000", "240,000", "-"),
            row("Training for SENCOs (92 schools)", "25,000", "50,000", "75,000", "-"),
            row("Data analyst and programme office", "30,000", "80,000", "110,000", "2.0"),
            row(
                "Total",
                *(
                    said(
                        text,
                        *maybe(PAYMENT, "target", int(text.replace(",", "")), "", "2023-24", "2024-25", unit="gbp"),
                    )
                    for text in ("230,000", "770,000", "1,000,000")
                ),
                "14.0",
            ),
        ),
        h2("Section 4: How we will know"),
        table(
            "Table 5: key performance indicators",
            "Indicator",
            (
                col("Baseline: calendar year 2022", period="2022", basis="actual"),
                col("Milestone: 2024", period="2024", basis="target"),
                col("Milestone: 2025", period="2025", basis="target"),
                col("Milestone: 2026", period="2026", basis="target"),
            ),
            row("Requests for an EHC needs assessment", 612, 590, 540, 520, measure=REQUESTS),
            row("New EHC plans issued", 371, 350, 325, 310, measure=NEW),
            row("New EHC plans issued within 20 weeks, %", 44, 60, 70, 80, measure=TIMELY, unit=PC),
            row("Appeals registered with the Tribunal", 47, 45, 40, 35, measure=APPEALS),
            row("SENCOs who say they can meet need with what they have, %", "38", "50", "60", "70"),
            row("Permanent exclusions of pupils at SEN support", "29", "24", "20", "16"),
        ),
        p(
            "We will also report each term on placements. The share of children with a plan who are educated in mainstream schools, "
            "35.0% in January 2023, is to reach 40% by January 2026, and no more than 170 children are to be in independent and "
            "non-maintained special schools by the same date.",
            says(MAINSTREAM, "actual", 35.0, "2023-01", PC),
            says(MAINSTREAM, "target", 40, "2026-01", PC, direction="reach", baseline=35.0),
            says(INDEPENDENT, "target", 170, "2026-01", direction="at_most"),
        ),
        h2("Section 5: Assurance"),
        p(
            "Schools Forum discussed this application on 9 November 2023 and the parent carer forum on 14 November. The waiting time "
            "for a first appointment with the neurodevelopmental team, 61 weeks, is the greatest risk to workstream 1; the Integrated "
            "Care Board has set aside £180,000 to bring it down to 40. The Section 151 officer has confirmed the figures in section "
            "2."
        ),
    ),
    ("docx", "pdf-ruled", "html"),
    PART,
    "plan",
    "Kelsborough",
)


# --- A medium-term financial strategy: gaps and savings of the whole council, the DSG by block and year, sensitivities, reserves ---

ESKMOUTH = Document(
    "eskmouth_mtfs",
    "Eskmouth City Council: Medium-Term Financial Strategy 2026-27 to 2029-30",
    (
        h1("Medium-Term Financial Strategy 2026-27 to 2029-30"),
        p(
            "Report of the Director of Finance (Section 151 Officer) to Cabinet, 10 February 2026, for recommendation to Full Council "
            "on 25 February 2026."
        ),
        h2("1. Summary"),
        p(
            "The Council faces a gap of £7.6m in 2026-27 before savings, rising to £21.3m by 2029-30. This strategy closes the gap in "
            "2026-27 and reduces it to £6.9m by 2029-30. Council tax is assumed to rise by 2.99%, with a further 2% for adult social "
            "care, in each of the first two years."
        ),
        p(
            "The largest risk outside the general fund is the Dedicated Schools Grant. We forecast that the accumulated deficit will "
            "be £37.8m at 31 March 2026, more than the whole of the Council’s usable reserves (£33.1m). The statutory override ends "
            "on 31 March 2028.",
            says(DEFICIT, "forecast", 37.8, "2026-03-31", M),
        ),
        h2("2. The general fund"),
        table(
            "Table 1: budget gap, £m",
            "",
            (col("2026-27"), col("2027-28"), col("2028-29"), col("2029-30")),
            row("Pay and prices", "8.4", "15.9", "23.1", "30.2"),
            row("Demand: adult social care", "4.9", "8.8", "12.6", "16.3"),
            row("Demand: children’s social care", "3.2", "4.4", "5.1", "5.8"),
            row("Demand: home to school transport", "1.3", "2.1", "2.8", "3.4"),
            row("Change in government funding", "(2.7)", "(5.1)", "(8.0)", "(9.6)"),
            row("Council tax", "(7.5)", "(14.8)", "(19.6)", "(24.8)"),
            row("Gap before savings", "7.6", "11.3", "16.0", "21.3"),
            row("Savings in this strategy", "(7.6)", "(10.9)", "(12.7)", "(14.4)"),
            row("Gap still to be closed", "0.0", "0.4", "3.3", "6.9"),
        ),
        p(
            "Of the savings for 2026-27, £2.2m comes from adult social care, £1.9m from property and £0.6m from travel training and "
            "route planning for pupils with SEND."
        ),
        h2("3. Dedicated Schools Grant"),
        p(
            "3.1 The DSG is a ring-fenced grant. For 2026-27 the Council has been allocated £241.6m before recoupment, of which "
            "£48.3m is for high needs."
        ),
        p(
            "3.2 High needs spending exceeded its grant by £11.9m in 2024-25 and is forecast to do so by £14.2m in 2025-26. The "
            "number of EHC plans was 3,164 in January 2025 and had reached 3,391 by the end of December 2025, an increase of 7.2% in "
            "eleven months.",
            *maybe(IN_YEAR, "actual", 11.9, "2024-25", unit=M),
            *maybe(IN_YEAR, "forecast", 14.2, "2025-26", unit=M),
            says(PLANS, "actual", 3164, "2025-01"),
            says(PLANS, "actual", 3391, "2025-12"),
            says(PLANS, "actual", 7.2, "", PC, form="change", direction="increase", doubtful=True),
            *maybe(PLANS, "actual", 7.2, "2025-12", "2025", unit=PC, form="change", direction="increase"),
        ),
        p(
            "The Council received 872 requests for an EHC needs assessment in 2025 (804 in 2024) and issued 561 new plans. The number "
            "of children placed in independent and non-maintained special schools has risen from 188 in January 2023 to 262 in "
            "December 2025. Such a place costs £66,400 a year on average, and one in the Council’s own special schools £26,100.",
            says(REQUESTS, "actual", 872, "2025"),
            says(REQUESTS, "actual", 804, "2024"),
            says(NEW, "actual", 561, "2025"),
            says(INDEPENDENT, "actual", 188, "2023-01"),
            says(INDEPENDENT, "actual", 262, "2025-12"),
            says(COST, "actual", 66400, "", "gbp", scope="independent"),
            says(COST, "actual", 26100, "", "gbp", scope="special"),
        ),
        table(
            "Table 2: DSG forecast by block, £m. Overspends are shown in brackets.",
            "",
            (
                col("2024-25 outturn", period="2024-25", basis="actual", final=True),
                col("2025-26 forecast", period="2025-26", basis="forecast", final=True),
                col("2026-27 budget", period="2026-27"),
                col("2027-28 plan", period="2027-28"),
                col("2028-29 plan", period="2028-29"),
                col("2029-30 plan", period="2029-30"),
            ),
            row("Schools block", "0.1", "0.0", "0.0", "0.0", "0.0", "0.0"),
            row("Central services block", "0.0", "0.1", "0.0", "0.0", "0.0", "0.0"),
            row("Early years block", "0.4", "0.2", "0.0", "0.0", "0.0", "0.0"),
            row("High needs block", "(11.9)", "(14.2)", "(13.1)", "(10.8)", "(7.7)", "(4.5)"),
            row("In-year position", 11.4, 13.9, 13.1, 10.8, 7.7, 4.5, measure=IN_YEAR),
            row("Accumulated position at year end", 23.9, 37.8, 50.9, 61.7, 69.4, 73.9, measure=DEFICIT),
            basis="target",
            unit=M,
            show=deficits_in_brackets(ONE),
        ),
        n(
            "The plan is that of the DSG management plan agreed by Cabinet in November 2025. No account is taken of the High Needs "
            "Stability Grant."
        ),
        p(
            "3.3 Without the management plan the accumulated deficit would be £96.3m by 31 March 2030. The plan assumes that:",
            says(DEFICIT, "forecast", 96.3, "2030-03-31", M),
        ),
        b(
            "growth in EHC plans slows to 4% in 2026-27, 2% in 2027-28 and nil after that;",
            says(PLANS, "target", 4, "2026-27", PC, form="change"),
            says(PLANS, "target", 2, "2027-28", PC, form="change"),
            *maybe(PLANS, "target", None, "", "2028-29", direction="hold"),
            *maybe(PLANS, "target", 0, "", "2028-29", unit=PC, form="change"),
        ),
        b(
            "150 places open in special schools and 96 in resourced provision by September 2028;",
            says(NEW_SPECIAL, "target", 150, "2028-09", direction="increase"),
            says(NEW_BASES, "target", 96, "2028-09", direction="increase"),
        ),
        b(
            "the number of children in independent special schools falls from 262 in December 2025 to 200 in March 2029;",
            says(INDEPENDENT, "target", 200, "2029-03", direction="reduce", baseline=262),
            says(INDEPENDENT, "actual", 262, "2025-12"),
        ),
        b(
            "the share of children with a plan who attend mainstream schools rises from 38% in January 2025 to 43% in January 2029;",
            says(MAINSTREAM, "target", 43, "2029-01", PC, direction="increase", baseline=38),
            says(MAINSTREAM, "actual", 38, "2025-01", PC),
        ),
        b(
            "plans end when education does: 210 plans are to cease in 2026, where 118 did in 2025;",
            says(CEASED, "target", 210, "2026"),
            says(CEASED, "actual", 118, "2025"),
        ),
        b("the high needs block grows by 3% a year; and"),
        b("Schools Forum agrees to transfer 0.5% of the schools block (£0.9m) in every year."),
        table(
            "Table 3: what the management plan is to save, £000",
            "Workstream",
            (
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
                col("2029-30", period="2029-30"),
                col("Confidence"),
            ),
            row("Local specialist places", 620, 1840, 3350, 4700, "High", scope="Local specialist places"),
            row("Inclusion in mainstream schools", 410, 1150, 2100, 3000, "Medium", scope="Inclusion"),
            row("Commissioning and fees", 530, 780, 950, 1100, "High", scope="Commissioning"),
            row("Post-16 pathways", 140, 330, 600, 800, "Medium", scope="Post-16"),
            row("Total", 1700, 4100, 7000, 9600, ""),
            measure=SAVINGS,
            basis="target",
            unit=K,
        ),
        p(
            "3.4 The deficit has to be financed. Interest forgone was £1.0m in 2024-25 and is expected to be £1.7m in 2025-26 and "
            "£2.6m by 2027-28; it falls on the general fund and is in table 1 under pay and prices."
        ),
        h2("4. Sensitivities"),
        table(
            "Table 4: effect of a change in one assumption",
            "If …",
            (col("General fund, 2027-28, £m"), col("DSG deficit at 31 March 2030, £m")),
            row(
                "Pay rises by 1% more than assumed",
                "1.6",
                said("73.9", *maybe(DEFICIT, "target", 73.9, "2030-03-31", unit=M)),
            ),
            row(
                "EHC plans grow by one percentage point a year more",
                "0.1",
                _either(DEFICIT, 80.2, "2030-03-31", text="80.2", unit=M),
            ),
            row("Places open a year late", "0.0", _either(DEFICIT, 77.1, "2030-03-31", text="77.1", unit=M)),
            row(
                "Independent fees rise by 5% and not 3%",
                "0.0",
                _either(DEFICIT, 76.8, "2030-03-31", text="76.8", unit=M),
            ),
            row(
                "Interest rates are 0.5% higher",
                "0.4",
                said("73.9", *maybe(DEFICIT, "target", 73.9, "2030-03-31", unit=M)),
            ),
        ),
        h2("5. Reserves"),
        table(
            "Table 5: reserves, £m",
            "At 31 March",
            (
                col("General fund balance"),
                col("Earmarked reserves"),
                col("Schools’ balances"),
                col("DSG unusable reserve", measure=DEFICIT),
            ),
            row("2025 (actual)", "9.2", "27.8", "11.0", 23.9, basis="actual", period="2025-03-31"),
            row("2026 (forecast)", "9.2", "23.9", "9.4", 37.8, basis="forecast", period="2026-03-31"),
            row("2027 (planned)", "9.5", "20.1", "8.8", 50.9, basis="target", period="2027-03-31"),
            row("2028 (planned)", "9.8", "18.6", "8.5", 61.7, basis="target", period="2028-03-31"),
            unit=M,
            show=deficits_in_brackets(ONE),
        ),
        p("The minimum level of the general fund balance is set at £9.0m, or 4% of the net budget."),
        h2("6. High Needs Stability Grant"),
        p(
            "The Government has said that it will meet 90% of the deficit that councils hold at 31 March 2026, subject to an approved "
            "local SEND reform plan. On our forecast that would be £34.0m, and would leave £3.8m with the Council. Because neither "
            "the amount nor the conditions are certain, this strategy makes no use of it.",
            *maybe(PAYMENT, "forecast", 34.0, "", "2026-27", unit=M),
            *maybe(PAYMENT, "target", 34.0, "", "2026-27", unit=M),
            *maybe(PAYMENT, "target", 90, "", unit=PC),
            *maybe(PAYMENT, "forecast", 90, "", unit=PC),
            *maybe(DEFICIT, "forecast", 3.8, "", "2026-03-31", "2026-27", unit=M),
        ),
        h2("7. Capital programme"),
        table(
            "Table 6: capital programme, extract, £m",
            "Scheme",
            (col("2026-27"), col("2027-28"), col("2028-29"), col("Funding"), col("Outcome")),
            row(
                "Quayside School (SEMH), new building",
                "6.0",
                "9.5",
                "1.5",
                "High needs capital, borrowing",
                said(
                    "90 special school places, September 2027",
                    says(NEW_SPECIAL, "target", 90, "2027-09", direction="increase", scope="Quayside"),
                ),
            ),
            row(
                "Fernlea School, extension",
                "1.2",
                "2.8",
                "0.0",
                "High needs capital",
                said(
                    "60 special school places, September 2028",
                    says(NEW_SPECIAL, "target", 60, "2028-09", direction="increase", scope="Fernlea"),
                ),
            ),
            row(
                "Resourced provision, six schools",
                "1.1",
                "1.4",
                "0.9",
                "High needs capital",
                said(
                    "96 places, the last in September 2028",
                    *maybe(NEW_BASES, "target", 96, "2028-09", direction="increase"),
                ),
            ),
            row("St Bride’s Primary, expansion", "2.4", "0.3", "0.0", "Basic need", "105 places, September 2026"),
            row("Harbour Road depot", "0.8", "3.1", "2.2", "Borrowing", "Electric fleet by 2029"),
            row("Disabled facilities grants", "3.3", "3.3", "3.3", "Grant", "About 240 homes a year"),
        ),
        h2("8. Recommendation"),
        p(
            "Cabinet is asked to recommend the strategy to Full Council, to note that the DSG budget for 2026-27 is set with a "
            "deficit of £13.1m, and to ask for a report in September 2026 on how in-year balance can be reached by 2031-32.",
            says(IN_YEAR, "target", 13.1, "2026-27", M),
            says(IN_YEAR, "target", None, "2031-32", direction="reach"),
        ),
    ),
    ("pdf-typst", "docx", "html"),
    PART,
    "strategy",
    "Eskmouth",
)


# --- A highlight report of an improvement board: status at a glance, highlights in bullets, measures beside last month, risks --------

OTTERMOUTH = Document(
    "ottermouth_highlight_report",
    "Ottermouth SEND Improvement Board: highlight report 7, January 2026",
    (
        h1("SEND Improvement Board: highlight report 7"),
        p(
            "Board meeting: 29 January 2026. Period covered: 1 October to 31 December 2025. Report author: SEND Improvement Programme "
            "Manager. Independent chair: appointed by the Department."
        ),
        h2("Background"),
        p(
            "Ofsted and the Care Quality Commission inspected the Ottermouth area partnership in November 2024 and found widespread "
            "and systemic failings. The report of 31 January 2025 set three priority actions and two areas for improvement. The "
            "monitoring inspection is expected from July 2026."
        ),
        h2("Status at a glance"),
        table(
            "",
            ("Ref", "Priority action or area for improvement", "Lead"),
            (col("Last report"), col("This report"), col("Actions complete"), col("Actions overdue")),
            row(
                ("PA1", "Timeliness and quality of EHC plans", "Director of Education"), "Red", "Amber", "14 of 22", "2"
            ),
            row(
                ("PA2", "Waiting times for therapies and neurodevelopmental assessment", "ICB Director of Nursing"),
                "Red",
                "Red",
                "6 of 19",
                "5",
            ),
            row(("PA3", "Oversight by leaders", "Chief Executive"), "Amber", "Green", "11 of 12", "0"),
            row(("AI1", "Sufficiency of local provision", "Head of School Places"), "Amber", "Amber", "8 of 15", "1"),
            row(("AI2", "Preparation for adulthood", "Head of SEND"), "Amber", "Amber", "5 of 11", "1"),
        ),
        h2("Highlights of the quarter"),
        h3("PA1: timeliness and quality of EHC plans"),
        b(
            "In December 2025, 54% of new plans were issued within 20 weeks, against a milestone of 50%. In December 2024 it was 17%.",
            says(TIMELY, "actual", 54, "2025-12", PC),
            says(TIMELY, "target", 50, "2025-12", PC),
            says(TIMELY, "actual", 17, "2024-12", PC),
        ),
        b(
            "The backlog of assessments over 20 weeks has come down from 231 to 88. It will be cleared by April 2026.",
            *maybe(ASSESSED, "target", None, "2026-04", "", direction="reduce"),
            *maybe(TIMELY, "target", None, "2026-04", ""),
            *maybe(ASSESSED, "actual", 231, ""),
            *maybe(ASSESSED, "actual", 88, "", "2025-12"),
        ),
        b(
            "In 2025 we received 764 requests, 9% more than the 701 of 2024, and refused 177 of them. We issued 541 new plans (402 in "
            "2024). At the end of December 2025 we maintained 2,942 plans.",
            says(REQUESTS, "actual", 764, "2025"),
            says(REQUESTS, "actual", 701, "2024"),
            *_change(REQUESTS, "actual", 9, "2025", "", unit=PC, way="increase"),
            says(REFUSED, "actual", 177, "2025"),
            says(NEW, "actual", 541, "2025"),
            says(NEW, "actual", 402, "2024"),
            says(PLANS, "actual", 2942, "2025-12"),
        ),
        b("The team has 31 caseworkers in post out of 34. Each holds 96 plans on average; the aim is 80."),
        b(
            "Of 124 plans audited, 46% were good or better. Requests for assessment remain high: 197 came in the quarter, compared "
            "with 168 in the same quarter of 2024.",
            *maybe(REQUESTS, "actual", 197, "", "2025", "2025-12"),
            *maybe(REQUESTS, "actual", 168, "", "2024", "2024-12"),
        ),
        h3("PA2: waiting times"),
        b(
            "Children wait 74 weeks on average for a neurodevelopmental assessment (79 weeks in September). The trajectory of 52 "
            "weeks by March 2026 will not be met."
        ),
        b("Speech and language therapy: 87% of children are now seen within 18 weeks; the target is 92%."),
        h3("PA3: oversight by leaders"),
        b(
            "The scorecard went to the boards of all four partners in November. Cabinet has added £0.9m to the budget of the SEND "
            "service for 2026-27."
        ),
        h3("AI1: sufficiency of local provision"),
        b(
            "Twenty places opened at Southcliff Primary’s new resourced provision in November 2025. Two more provisions, with 32 "
            "places between them, are to open in September 2026.",
            says(NEW_BASES, "actual", 20, "2025-11", direction="increase"),
            says(NEW_BASES, "target", 32, "2026-09", direction="increase"),
        ),
        b(
            "At the end of December 149 children were in independent special schools, three fewer than in September; the board’s aim "
            "is 135 by December 2026.",
            *maybe(INDEPENDENT, "actual", 149, "", "2025-12"),
            *maybe(INDEPENDENT, "actual", 3, "", form="change", direction="reduce"),
            says(INDEPENDENT, "target", 135, "2026-12"),
        ),
        b(
            "Twelve of the 41 children who were without a school place at the time of the inspection still have tuition at home only. "
            "All are to be in school by Easter.",
            *maybe(EOTAS, "actual", 12, ""),
            *maybe(EOTAS, "actual", 41, "", "2024-11"),
            *maybe(EOTAS, "target", None, direction="reduce"),
        ),
        b(
            "Sandhills Special School will grow by 40 places in September 2027, and Ottermouth Academy will open a unit of 24 places "
            "at the same time.",
            says(NEW_SPECIAL, "target", 40, "2027-09", direction="increase"),
            says(NEW_BASES, "target", 24, "2027-09", direction="increase"),
        ),
        b(
            "By January 2028 we want 41% of children with a plan to be in mainstream schools and no more than 20 in residential "
            "schools; there were 27 in December 2025.",
            says(MAINSTREAM, "target", 41, "2028-01", PC),
            says(RESIDENTIAL, "target", 20, "2028-01", direction="at_most"),
            says(RESIDENTIAL, "actual", 27, "2025-12"),
        ),
        h3("AI2: preparation for adulthood"),
        b("Supported internships: 27 young people began in September 2025, nine more than the year before."),
        h2("Measures"),
        table(
            "Position at the end of each month unless shown",
            "Measure",
            (
                col("Inspection (Nov 2024)", period="2024-11", basis="actual"),
                col("Sep 2025", period="2025-09", basis="actual"),
                col("Dec 2025", period="2025-12", basis="actual"),
                col("Milestone Dec 2025", period="2025-12", basis="target"),
                col("Milestone Jul 2026", period="2026-07", basis="target"),
                col("RAG"),
            ),
            row("New EHC plans within 20 weeks in the month, %", 15, 43, 54, 50, 70, "Green", measure=TIMELY, unit=PC),
            row("EHC plans maintained", 2688, 2871, 2942, said("-"), said("-"), "-", measure=PLANS),
            row(
                "Children with a plan in mainstream schools, %",
                36.2,
                37.0,
                37.4,
                38.0,
                39.5,
                "Amber",
                measure=MAINSTREAM,
                unit=PC,
                show=ONE,
            ),
            row("Children in resourced provision", 64, 70, 89, 90, 94, "Amber", measure=BASES),
            row("Children in independent special schools", 158, 152, 149, 146, 140, "Amber", measure=INDEPENDENT),
            row("Annual reviews completed on time, %", "33", "51", "58", "60", "75", "Amber"),
            row("Complaints open", "71", "44", "39", "40", "25", "Green"),
            row("Wait for neurodevelopmental assessment, weeks", "86", "79", "74", "60", "40", "Red"),
        ),
        n("No milestone is set for the number of plans, at the request of the parent carer forum."),
        table(
            "Activity in each quarter of 2025",
            "",
            (
                col("Jan-Mar"),
                col("Apr-Jun"),
                col("Jul-Sep"),
                col("Oct-Dec"),
                col("2025", period="2025", basis="actual"),
            ),
            *(
                row(
                    name,
                    *(_either(measure, v, "", "2025", bases=("actual",)) for v in values),
                    sum(values),
                    measure=measure,
                )
                for name, measure, values in (
                    ("Requests for assessment", REQUESTS, (204, 221, 142, 197)),
                    ("Requests refused", REFUSED, (48, 51, 37, 41)),
                    ("New plans issued", NEW, (118, 139, 151, 133)),
                    ("Plans ceased", CEASED, (22, 37, 84, 26)),
                    ("Appeals registered", APPEALS, (31, 28, 33, 24)),
                )
            ),
            row("Compliments received", "11", "9", "14", "22", "56"),
        ),
        h2("Risks and issues"),
        table(
            "",
            ("No.", "Risk or issue"),
            (col("Score"), col("What we are doing"), col("Owner")),
            row(
                ("R2", "Educational psychologists: seven of 16 posts vacant"),
                "20",
                "Associates until July 2026; two trainees from September",
                "Principal EP",
            ),
            row(
                ("R4", "Appeals delay decisions"),
                "12",
                said(
                    "Offer of mediation within ten days. We aim to bring appeals down to 100 in 2026",
                    says(APPEALS, "target", 100, "2026", direction="reduce"),
                ),
                "Head of SEND",
            ),
            row(
                ("R5", "DSG deficit limits investment"),
                "20",
                said(
                    "Deficit forecast at £28.6m for March 2026. Management plan to be revised by June",
                    says(DEFICIT, "forecast", 28.6, "2026-03", M),
                ),
                "S151 Officer",
            ),
            row(
                ("R7", "Families lose confidence"),
                "16",
                "Fortnightly newsletter; survey in May (28% satisfied last May)",
                "Programme Manager",
            ),
        ),
        h2("What happens next"),
        table(
            "Milestones of the next quarter",
            "By",
            (col("PA1"), col("AI1 and AI2")),
            row(
                "28 February 2026",
                "Quality assurance framework in use for all drafts",
                "Sites of the two new provisions confirmed by Cabinet",
            ),
            row(
                "31 March 2026",
                said("60% of new plans issued within 20 weeks", says(TIMELY, "target", 60, "2026-03-31", PC)),
                said(
                    "Children in alternative provision with a plan down to 30 (38 in December 2025)",
                    says(AP, "target", 30, "2026-03-31", direction="reduce", baseline=38),
                    says(AP, "actual", 38, "2025-12"),
                ),
            ),
            row(
                "30 April 2026",
                said(
                    "No assessment more than 20 weeks old",
                    *maybe(ASSESSED, "target", None, "2026-04-30"),
                    *maybe(TIMELY, "target", None, "2026-04-30"),
                    *maybe(TIMELY, "target", 100, "2026-04-30", unit=PC),
                ),
                "Post-16 prospectus published",
            ),
        ),
        p(
            "The board is asked to note progress, to agree that PA1 move to amber, and to consider whether the ambition of 90% of "
            "plans on time by January 2027 should stand.",
            says(TIMELY, "target", 90, "2027-01", PC, doubtful=True),
        ),
    ),
    ("docx", "pdf-zebra", "html"),
    PART,
    "monitoring",
    "Ottermouth",
)


# --- A school organisation plan: rolls by planning area first, then a chapter of SEND places with schools, demand and schemes --------


def _capacity(value, *periods):
    """A cell of places that a special school or base has in all: neither new places nor pupils, yet a reader might note it."""
    return said(
        str(value),
        *(
            label
            for m in (NEW_SPECIAL, SPECIAL, NEW_BASES, BASES)
            for basis in ("actual", "target")
            for label in maybe(m, basis, value, "", *periods)
        ),
    )


CALDERTHORPE = Document(
    "calderthorpe_school_organisation",
    "Calderthorpe School Organisation Plan 2025 to 2030",
    (
        h1("School Organisation Plan 2025 to 2030"),
        p(
            "Calderthorpe Metropolitan Borough Council has a duty to see that there are enough school places for every child who "
            "needs one. This plan says how many children we expect, where there are too many or too few places, and what we propose. "
            "It is reviewed every autumn; this edition was agreed by Cabinet on 14 October 2025."
        ),
        h2("1. The borough and its schools"),
        p(
            "There are 118 state-funded schools in Calderthorpe: 91 primary, 17 secondary, two all-through, five special schools, two "
            "pupil referral units and one studio school. On census day in January 2025 they had 47,912 pupils on roll, 388 fewer than "
            "a year before. Births fell from 3,870 in 2016 to 3,290 in 2024."
        ),
        h2("2. Mainstream places"),
        table(
            "Table 2.1: Reception, pupils forecast and places available",
            "Planning area",
            (
                col("Places 2025/26"),
                col("Pupils 2025/26"),
                col("Pupils 2027/28"),
                col("Pupils 2029/30"),
                col("Surplus 2029/30"),
            ),
            row("Calderthorpe Town", "1,260", "1,141", "1,082", "1,046", "17.0%"),
            row("Ryecroft and Hebble", "870", "801", "766", "748", "14.0%"),
            row("Upper Valley", "540", "449", "420", "402", "25.6%"),
            row("Norland Moor", "660", "655", "671", "684", "-3.6%"),
            row("Borough", "3,330", "3,046", "2,939", "2,880", "13.5%"),
        ),
        p(
            "We plan for a surplus of between 5% and 8% in each area. In the Upper Valley we shall consult on reducing admission "
            "numbers by 90 from September 2027. At Norland Moor one form of entry (210 places) is to open in September 2028, paid for "
            "by developers."
        ),
        p(
            "In Year 7 numbers peak at 3,690 in 2026/27 and fall to 3,340 by 2029/30. No new secondary school is needed."
        ),
        h2("3. Special educational needs and disabilities"),
        h3("3.1 How many children have a plan"),
        p(
            "The Council maintained 3,026 EHC plans in January 2025, up from 2,207 in January 2021. In our schools 4.4% of pupils "
            "have a plan, where the national figure is 5.3%. If the rate at which plans are issued does not change, we forecast 3,870 "
            "plans in January 2028 and 4,340 in January 2030. We plan, with earlier support in schools, for 3,700 in January 2030.",
            says(PLANS, "actual", 3026, "2025-01"),
            says(PLANS, "actual", 2207, "2021-01"),
            *maybe(PLANS, "actual", 4.4, "2025-01", "", unit=PC),
            says(PLANS, "forecast", 3870, "2028-01"),
            says(PLANS, "forecast", 4340, "2030-01"),
            says(PLANS, "target", 3700, "2030-01"),
        ),
        p("Autism is the primary need in 36% of plans and social, emotional and mental health in 21%."),
        h3("3.2 Where they are taught"),
        p(
            "In January 2025 1,180 of the children and young people with a plan were in mainstream schools (39%), 104 in resourced "
            "provision, 871 in our special schools and 227 in independent or non-maintained special schools. A further 164 were "
            "placed in schools outside the borough, and 58 had education otherwise than at school.",
            says(MAINSTREAM, "actual", 1180, "2025-01"),
            says(MAINSTREAM, "actual", 39, "2025-01", PC),
            says(BASES, "actual", 104, "2025-01"),
            says(SPECIAL, "actual", 871, "2025-01"),
            says(INDEPENDENT, "actual", 227, "2025-01"),
            says(AWAY, "actual", 164, "2025-01"),
            says(EOTAS, "actual", 58, "2025-01"),
        ),
        p(
            "Our aim is that by January 2030 46% of children with a plan should be in mainstream schools and 7% in resourced "
            "provision, and that no more than 180 should be in the independent sector. We do not plan to reduce the number of "
            "children in our own special schools.",
            says(MAINSTREAM, "target", 46, "2030-01", PC),
            says(BASES, "target", 7, "2030-01", PC),
            says(INDEPENDENT, "target", 180, "2030-01", direction="at_most"),
            *maybe(SPECIAL, "target", None, "", "2030-01", direction="hold"),
        ),
        h3("3.3 Special schools"),
        table(
            "Table 3.1: special schools, places and pupils",
            ("School", "Ages and need"),
            (
                col("Places commissioned, September 2025"),
                col("On roll, October 2025", period="2025-10", basis="actual", measure=SPECIAL),
                col("Places planned, September 2028"),
                col("Condition of building"),
            ),
            row(
                ("Beacon Hill", "3 to 11, complex"),
                _capacity(148, "2025-09"),
                152,
                _capacity(148, "2028-09"),
                "B",
                scope="Beacon Hill",
            ),
            row(
                ("Wainhouse", "11 to 19, complex"),
                _capacity(196, "2025-09"),
                203,
                _capacity(232, "2028-09"),
                "C",
                scope="Wainhouse",
            ),
            row(
                ("Shibden Park Academy", "5 to 16, SEMH"),
                _capacity(110, "2025-09"),
                104,
                _capacity(110, "2028-09"),
                "B",
                scope="Shibden Park",
            ),
            row(
                ("Oakroyd", "4 to 16, autism"),
                _capacity(240, "2025-09"),
                247,
                _capacity(280, "2028-09"),
                "A",
                scope="Oakroyd",
            ),
            row(
                ("Castle Carr", "4 to 19, MLD"),
                _capacity(186, "2025-09"),
                183,
                _capacity(186, "2028-09"),
                "D",
                scope="Castle Carr",
            ),
            row(("All", ""), _capacity(880, "2025-09"), 889, _capacity(956, "2028-09"), ""),
        ),
        n("The proposed Norland free school is not in table 3.1."),
        p(
            "Four of every five special school places needed over the next five years are for autism. We shall add 36 places at "
            "Wainhouse in September 2026 and 40 at Oakroyd in September 2027. The Department has confirmed a free school of 120 "
            "places at Norland for children with social, emotional and mental health needs; it will open in September 2029.",
            says(NEW_SPECIAL, "target", 36, "2026-09", direction="increase"),
            says(NEW_SPECIAL, "target", 40, "2027-09", direction="increase"),
            says(NEW_SPECIAL, "target", 120, "2029-09", direction="increase"),
        ),
        h3("3.4 Demand for special school places"),
        table(
            "Table 3.2: pupils who will need a special school place, in the Council’s schools and the independent sector",
            "Academic year",
            (
                col("Council’s special schools: forecast with no change", measure=SPECIAL, basis="forecast"),
                col("Council’s special schools: this plan", measure=SPECIAL, basis="target"),
                col("Independent: forecast with no change", measure=INDEPENDENT, basis="forecast"),
                col("Independent: this plan", measure=INDEPENDENT, basis="target"),
            ),
            row("2026/27", 925, 920, 262, 240, period="2026/27"),
            row("2027/28", 968, 950, 291, 224, period="2027/28"),
            row("2028/29", 1010, 952, 318, 205, period="2028/29"),
            row("2029/30", 1049, 1040, 346, 185, period="2029/30"),
        ),
        h3("3.5 Resourced provision"),
        p(
            "Eleven mainstream schools have resourced provision, with 128 places. Since 2022 we have opened 46 places, and the "
            "programme below adds 140 more by September 2028.",
            *maybe(NEW_BASES, "actual", 128, ""),
            *maybe(BASES, "actual", 128, ""),
            says(NEW_BASES, "actual", 46, "", direction="increase"),
            *maybe(NEW_BASES, "actual", 46, "2022", direction="increase"),
            says(NEW_BASES, "target", 140, "2028-09", direction="increase"),
        ),
        table(
            "Table 3.3: new places in resourced provision",
            ("School", "Phase", "Need"),
            (
                col("Places", measure=NEW_BASES, basis="target", direction="increase"),
                col("Opening"),
                col("Capital, £000"),
                col("Status"),
            ),
            row(
                ("Ryecroft Primary", "Primary", "Autism"),
                20,
                "September 2026",
                "640",
                "Approved",
                period="2026-09",
                scope="Ryecroft",
            ),
            row(
                ("Hebble Bridge Academy", "Secondary", "Autism"),
                30,
                "September 2026",
                "1,120",
                "Approved",
                period="2026-09",
                scope="Hebble Bridge",
            ),
            row(
                ("St Anne’s CE Primary", "Primary", "SLCN"),
                16,
                "September 2027",
                "480",
                "Consultation",
                period="2027-09",
                scope="St Anne’s",
            ),
            row(
                ("Upper Valley High", "Secondary", "SEMH"),
                24,
                "September 2027",
                "960",
                "Design",
                period="2027-09",
                scope="Upper Valley",
            ),
            row(
                ("Norland Moor Primary", "Primary", "Autism"),
                20,
                "September 2028",
                "800",
                "With new form of entry",
                period="2028-09",
                scope="Norland Moor",
            ),
            row(
                ("Calderthorpe Grammar", "Secondary", "Autism"),
                30,
                "September 2028",
                "1,250",
                "Feasibility",
                period="2028-09",
                scope="Grammar",
            ),
        ),
        h3("3.6 Alternative provision"),
        p(
            "The two pupil referral units have 131 pupils, of whom 42 had a plan in January 2025. As part of the inclusion strategy "
            "we want fewer children with a plan to be in alternative provision: 25 by January 2028. A satellite of 15 places for "
            "primary pupils will open in January 2027.",
            says(AP, "actual", 42, "2025-01"),
            says(AP, "target", 25, "2028-01", direction="reduce"),
            says(NEW_AP, "target", 15, "2027-01", direction="increase"),
            *maybe(AP, "actual", 131, "", "2025-01"),
        ),
        h3("3.7 Young people over 16"),
        p(
            "At Calderthorpe College 312 students have a plan, and we expect 380 by September 2029. Specialist post-16 institutions "
            "take 29; the aim is to hold that number.",
            says(LATER, "actual", 312, "", scope="college"),
            *maybe(LATER, "forecast", 380, "2029-09", scope="college"),
            *maybe(LATER, "target", 380, "2029-09", scope="college"),
            says(LATER, "actual", 29, "", scope="specialist"),
            says(LATER, "target", None, direction="hold", doubtful=True),
            *maybe(LATER, "target", 29, "", direction="hold"),
        ),
        h2("4. Paying for it"),
        table(
            "Table 4.1: capital, £ million",
            "Source",
            (col("2025-26"), col("2026-27"), col("2027-28"), col("2028-29")),
            row("Basic need", "4.2", "1.9", "1.1", "0.8"),
            row("High needs provision capital", "2.4", "6.3", "5.0", "2.1"),
            row("Section 106 agreements", "0.3", "0.9", "2.8", "3.6"),
            row("School condition", "3.0", "3.0", "3.0", "3.0"),
        ),
        p(
            "A place in one of our special schools costs the high needs budget £25,800 a year and one in an independent school "
            "£62,500. When all the places are open, we expect savings of £3.9m a year from 2029-30. The DSG deficit, £19.6m in March "
            "2025, is the subject of a separate plan.",
            says(COST, "actual", 25800, "", "gbp", scope="special"),
            says(COST, "actual", 62500, "", "gbp", scope="independent"),
            says(SAVINGS, "target", 3.9, "2029-30", M, doubtful=True),
            *maybe(SAVINGS, "forecast", 3.9, "2029-30", "", unit=M),
            says(DEFICIT, "actual", 19.6, "2025-03", M),
        ),
        h2("5. How to comment"),
        p(
            "Write to School Organisation, Town Hall, Calderthorpe, by 31 January 2026. Last year 83 people and 12 governing boards "
            "did so."
        ),
    ),
    ("pdf-plain", "docx", "html"),
    PART,
    "strategy",
    "Calderthorpe",
)


# --- Quarter 3 monitoring: directorates and variances, the DSG by block, savings by rating, activity behind the high needs forecast ---

WEXCOMBE = Document(
    "wexcombe_quarter_three",
    "Wexcombe Council: Budget monitoring 2025-26, quarter 3",
    (
        h1("Budget monitoring 2025-26: quarter 3"),
        p(
            "Cabinet, 11 February 2026. Report of the Executive Director of Resources. Figures are those at 31 December 2025."
        ),
        h2("Purpose"),
        p(
            "This report sets out the forecast outturn of the revenue budget, the Dedicated Schools Grant, savings and the capital "
            "programme for the financial year 2025-26."
        ),
        h2("Summary"),
        b("General fund: a forecast overspend of £2.14m on a net budget of £187.3m (quarter 2: £2.86m)."),
        b(
            "Dedicated Schools Grant: a forecast in-year overspend of £6.82m, £1.37m more than the budgeted deficit of £5.45m. The "
            "cumulative deficit is forecast to be £21.93m at 31 March 2026.",
            says(IN_YEAR, "forecast", 6.82, "", M, doubtful=True),
            *maybe(IN_YEAR, "forecast", 6.82, "2025-26", unit=M),
            says(IN_YEAR, "target", 5.45, "", M, doubtful=True),
            *maybe(IN_YEAR, "target", 5.45, "2025-26", unit=M),
            *_change(IN_YEAR, "forecast", 1.37, "", "2025-26", unit=M, way="increase"),
            says(DEFICIT, "forecast", 21.93, "2026-03-31", M),
        ),
        b("Savings: £7.9m of the £9.2m in the budget has been or will be delivered."),
        b("Capital: slippage of £11.6m, chiefly the leisure centre and the Marsh Lane bridge."),
        h2("1. General fund by directorate"),
        table(
            "Table 1, £000",
            "Directorate",
            (col("Budget"), col("Forecast"), col("Variance Q3"), col("Variance Q2"), col("Movement")),
            row("Adult Social Care", "71,420", "72,380", "960", "1,210", "(250)"),
            row("Children and Families", "48,110", "49,870", "1,760", "1,890", "(130)"),
            row("of which home to school transport", "9,340", "10,020", "680", "640", "40"),
            row("Place", "34,950", "34,530", "(420)", "(180)", "(240)"),
            row("Resources", "32,820", "32,660", "(160)", "(60)", "(100)"),
            row("Total", "187,300", "189,440", "2,140", "2,860", "(720)"),
        ),
        p(
            "Children and Families. There are 412 children looked after, nine fewer than in September, but 46 are in residential "
            "homes at an average of £5,900 a week. Transport: 1,164 pupils with SEND are carried, of whom 61% travel alone in a taxi."
        ),
        h2("2. Dedicated Schools Grant"),
        table(
            "Table 2, £000",
            "Block",
            (
                col("Budget", period="2025-26", basis="target"),
                col("Forecast", period="2025-26", basis="forecast"),
                col("Variance"),
                col("Quarter 2 variance"),
            ),
            row("Schools", "96,210", "96,210", "0", "0"),
            row("Central school services", "1,480", "1,440", "(40)", "(40)"),
            row("Early years", "24,370", "24,190", "(180)", "(90)"),
            row("High needs: Wexcombe special schools", "11,260", "11,330", "70", "40"),
            row("High needs: independent and non-maintained special schools", "10,430", "11,590", "1,160", "980"),
            row("High needs: mainstream top-up", "8,240", "8,520", "280", "210"),
            row("High needs: post-16", "4,110", "4,090", "(20)", "30"),
            row("High needs: alternative provision, EOTAS and tuition", "3,020", "3,120", "100", "70"),
            row("Grant", "(153,670)", "(153,670)", "0", "0"),
            row(
                "In-year deficit",
                5450,
                6820,
                said("1,370", *_change(IN_YEAR, "forecast", 1370, "2025-26", "", unit=K, way="increase")),
                said("1,200", *_change(IN_YEAR, "forecast", 1200, "2025-26", "", unit=K, way="increase")),
                measure=IN_YEAR,
            ),
            row(
                "Deficit brought forward",
                said(
                    "15,110",
                    *maybe(DEFICIT, "actual", 15110, "", "2024-25", "2025-03-31", "2025-04-01", "2025-26", unit=K),
                ),
                said("15,110", *maybe(DEFICIT, "actual", 15110, "", "2024-25", "2025-03-31", "2025-26", unit=K)),
                "0",
                "0",
            ),
            row(
                "Deficit carried forward",
                20560,
                21930,
                said("1,370", *_change(DEFICIT, "forecast", 1370, "2025-26", "", unit=K, way="increase")),
                said("1,200", *_change(DEFICIT, "forecast", 1200, "2025-26", "", unit=K, way="increase")),
                measure=DEFICIT,
            ),
            unit=K,
        ),
        p(
            "Independent special schools. The budget was built on 168 placements at an average of £62,100. At 31 December there were "
            "183, at an average of £63,300. Eleven children started in the autumn because Stone Quay School was full.",
            says(INDEPENDENT, "target", 168, "", doubtful=True),
            *maybe(INDEPENDENT, "target", 168, "2025-26"),
            *maybe(COST, "target", 62100, "", "2025-26", unit="gbp"),
            *maybe(INDEPENDENT, "actual", 183, "", "2025-12-31"),
            *maybe(COST, "actual", 63300, "", "2025-12-31", "2025-26", unit="gbp"),
            *maybe(INDEPENDENT, "actual", 11, "", "2025"),
        ),
        p(
            "Mainstream top-up. Schools supported 1,096 children with a plan at 31 December 2025, compared with 1,010 at 31 December "
            "2024. The budget allowed for 1,050.",
            says(MAINSTREAM, "actual", 1096, "2025-12-31"),
            says(MAINSTREAM, "actual", 1010, "2024-12-31"),
            *maybe(MAINSTREAM, "target", 1050, "", "2025-26", "2025-12-31"),
        ),
        p(
            "EHC plans. The Council maintained 2,408 plans at 31 December 2025, 5.9% more than a year before. Between April and "
            "December 2025 it received 419 requests for assessment and issued 236 new plans. The year is now expected to end with "
            "2,450 plans; the management plan has 2,395 for 31 March 2026.",
            says(PLANS, "actual", 2408, "2025-12-31"),
            *maybe(PLANS, "actual", 5.9, "", "2025-12-31", unit=PC, form="change", direction="increase"),
            *maybe(REQUESTS, "actual", 419, "", "2025", "2025-12", "2025-26"),
            *maybe(NEW, "actual", 236, "", "2025", "2025-12", "2025-26"),
            says(PLANS, "target", 2395, "2026-03-31"),
            *maybe(PLANS, "forecast", 2450, "", "2025-26", "2026-03-31"),
        ),
        p(
            "In the calendar year 2025 66% of new plans were issued within 20 weeks (58% in 2024), and 57 appeals were registered, 14 "
            "more than in 2024. The Council ended 2024-25 with an in-year overspend of £4.93m on the DSG.",
            says(TIMELY, "actual", 66, "2025", PC),
            says(TIMELY, "actual", 58, "2024", PC),
            says(APPEALS, "actual", 57, "2025"),
            *_change(APPEALS, "actual", 14, "2025", "", way="increase"),
            says(IN_YEAR, "actual", 4.93, "2024-25", M),
        ),
        h2("3. Activity behind the high needs forecast"),
        table(
            "Table 3: children and young people with a plan, by placement",
            "",
            (
                col("31 March 2025", "Actual", period="2025-03-31", basis="actual"),
                col("31 December 2025", "Actual", period="2025-12-31", basis="actual"),
                col("31 March 2026", "Budget", period="2026-03-31", basis="target"),
                col("31 March 2026", "Forecast", period="2026-03-31", basis="forecast"),
            ),
            row("Wexcombe special schools", 534, 561, 560, 563, measure=SPECIAL),
            row("Independent and non-maintained special schools", 169, 183, 165, 186, measure=INDEPENDENT),
            row("Resourced provision", 72, 88, 90, 90, measure=BASES),
            row("Further education and specialist colleges", 351, 344, 350, 342, measure=LATER),
            row("EOTAS and tuition", 38, 47, 34, 45, measure=EOTAS),
        ),
        p("The Integrated Care Board has agreed to pay £0.31m towards 14 placements."),
        h2("4. Actions to bring the DSG back towards budget"),
        p("The Director of Education has agreed the following with the Schools Forum’s high needs group:"),
        b(
            "the unit at Wexcombe Academy will open with 16 places in April 2026, a term early;",
            says(NEW_BASES, "target", 16, "2026-04", direction="increase"),
        ),
        b(
            "fee increases are capped at 2.5% from April 2026, which will save £0.24m in 2026-27;",
            says(SAVINGS, "target", 0.24, "2026-27", M),
            *maybe(COST, "target", 2.5, "2026-04", "", unit=PC, form="change", direction="at_most"),
        ),
        b(
            "all 47 packages of tuition will be reviewed, with the aim of no more than 30 by September 2026; and",
            says(EOTAS, "target", 30, "2026-09", direction="at_most"),
            *maybe(EOTAS, "actual", 47, ""),
        ),
        b(
            "no new independent placement will be made without a search of places in all 71 Wexcombe schools.",
            says(INDEPENDENT, "target", None, direction="reduce", doubtful=True),
        ),
        p(
            "Together with the effect of 2025-26, the deficit budget proposed for 2026-27 is £5.90m, which would take the cumulative "
            "deficit to £27.83m at 31 March 2027. The management plan reaches balance in the year 2029-30.",
            says(IN_YEAR, "target", 5.90, "2026-27", M),
            says(DEFICIT, "target", 27.83, "2027-03-31", M),
            says(IN_YEAR, "target", None, "2029-30", direction="reach"),
        ),
        h2("5. Savings"),
        table(
            "Table 4: savings in the budget for 2025-26, £000",
            ("Ref", "Saving", "Fund"),
            (col("Target"), col("Forecast"), col("Rating")),
            row(("A3", "Reablement", "General"), "1,850", "1,850", "Green"),
            row(("C2", "Foster carers in place of agencies", "General"), "940", "510", "Red"),
            row(("C5", "Route planning, SEND transport", "General"), "600", "380", "Amber"),
            row(("P1", "Garden waste charges", "General"), "1,120", "1,190", "Green"),
            row(
                ("D1", "Resourced provision in place of independent schools", "DSG"),
                said("730", says(SAVINGS, "target", 730, "2025-26", K, scope="D1")),
                said("410", says(SAVINGS, "forecast", 410, "2025-26", K, scope="D1")),
                "Red",
            ),
            row(
                ("D2", "Banded values for top-up", "DSG"),
                said("290", says(SAVINGS, "target", 290, "2025-26", K, scope="D2")),
                said("300", says(SAVINGS, "forecast", 300, "2025-26", K, scope="D2")),
                "Green",
            ),
        ),
        h2("6. Reserves, debt and treasury"),
        table(
            "Table 5, £m",
            "",
            (col("1 April 2025"), col("Planned use"), col("31 March 2026")),
            row("General fund", "8.7", "0.0", "8.7"),
            row("Earmarked", "31.4", "(6.2)", "25.2"),
            row("Council tax collected, %", "71.9", "-", "96.8"),
            row("Schools’ balances", "7.6", "(0.9)", "6.7"),
        ),
        p(
            "If the general fund overspend is not recovered it will be met from earmarked reserves. Business rates collection is 0.4 "
            "percentage points below last year’s."
        ),
        h2("Recommendations"),
        c("1.", "That Cabinet note the forecasts in this report."),
        c("2.", "That Cabinet approve virements of £0.55m between Place and Resources."),
        c(
            "3.",
            "That Cabinet endorse the actions in section 4, and ask for the number of independent placements to be brought below 175 "
            "by 31 March 2027.",
            says(INDEPENDENT, "target", 175, "2027-03-31", direction="at_most"),
        ),
    ),
    ("pdf-fpdf", "docx", "html"),
    PART,
    "monitoring",
    "Wexcombe",
)


# --- A deficit recovery plan: five years of outturn, causes, do nothing, actions each under its heading, the recovered forecast -------


def _nil(period, scope):
    """A cell of no savings yet."""
    return said("0", *maybe(SAVINGS, "target", 0, period, unit=K, scope=scope))


TAMERBRIDGE = Document(
    "tamerbridge_recovery_plan",
    "Tamerbridge Council: Dedicated Schools Grant deficit recovery plan 2025-26 to 2030-31",
    (
        h1("DSG deficit recovery plan 2025-26 to 2030-31"),
        p(
            "Version 3.1, approved by the DSG Recovery Board on 6 June 2025 and received by Schools Forum on 19 June 2025. It "
            "replaces version 2 of March 2024. Tamerbridge has 104 schools and a 0 to 25 population of 71,500."
        ),
        h2("1. Why we need a plan"),
        p(
            "The high needs block has been overspent in each of the last six years. At 31 March 2025 the DSG was in deficit by £31.4 "
            "million. Without action the deficit would be £119.0 million at 31 March 2031. The plan would hold it to £56.7 million at "
            "that date, with the account in in-year balance in 2030-31.",
            says(DEFICIT, "actual", 31.4, "2025-03-31", M),
            says(DEFICIT, "forecast", 119.0, "2031-03-31", M),
            says(DEFICIT, "target", 56.7, "2031-03-31", M),
            says(IN_YEAR, "target", None, "2030-31", direction="reach"),
        ),
        p(
            "The plan does not limit any child’s right to an assessment or to the provision in a plan. It has been written with "
            "Tamerbridge Parent Voice, whose comments are in annex C."
        ),
        h2("2. How the deficit arose"),
        table(
            "Table 1: DSG outturn, £ million",
            "Financial year",
            (
                col("High needs grant"),
                col("High needs spending"),
                col("In-year DSG deficit", measure=IN_YEAR),
                col("DSG deficit at year end", measure=DEFICIT),
                col("Transfer from schools block"),
            ),
            row("2021-22", "36.5", "41.2", 4.2, 9.0, "0.8", period="2021-22"),
            row("2022-23", "40.1", "46.3", 5.7, 14.7, "0.8", period="2022-23"),
            row("2023-24", "42.3", "50.1", 7.3, 22.0, "0.0", period="2023-24"),
            row("2024-25", "43.9", "53.8", 9.4, 31.4, "0.0", period="2024-25"),
            basis="actual",
            unit=M,
            show=ONE,
        ),
        n("The in-year deficit is after underspending on the other blocks and any transfer."),
        p(
            "Three things explain most of it. First, there are more plans: 1,950 in January 2020 and 3,275 in January 2025. Secondly, "
            "more children go to independent and non-maintained special schools, which took 131 in January 2020 and 289 in January "
            "2025, because our own special schools are full. Thirdly, prices: the average independent placement cost £48,700 in "
            "2020-21 and £64,900 in 2024-25.",
            says(PLANS, "actual", 1950, "2020-01"),
            says(PLANS, "actual", 3275, "2025-01"),
            says(INDEPENDENT, "actual", 131, "2020-01"),
            says(INDEPENDENT, "actual", 289, "2025-01"),
            says(COST, "actual", 48700, "2020-21", "gbp"),
            says(COST, "actual", 64900, "2024-25", "gbp"),
        ),
        p(
            "In 2024 we refused 26% of requests and issued 579 new plans, 61% of them within 20 weeks. There were 69 appeals in 2024 "
            "and 48 in 2023. In January 2025 140 children with a plan went to a school outside Tamerbridge.",
            says(REFUSED, "actual", 26, "2024", PC),
            says(NEW, "actual", 579, "2024"),
            says(TIMELY, "actual", 61, "2024", PC),
            says(APPEALS, "actual", 69, "2024"),
            says(APPEALS, "actual", 48, "2023"),
            says(AWAY, "actual", 140, "2025-01"),
        ),
        p(
            "Over the same years the grant rose by 34%. The national growth in plans was 64%, and the number of pupils at SEN support "
            "in our schools rose from 7,120 to 9,044."
        ),
        h2("3. If we did nothing"),
        table(
            "Table 2: forecast without the plan",
            "",
            (
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
                col("2029-30", period="2029-30"),
                col("2030-31", period="2030-31"),
            ),
            row("High needs grant, £m", "45.2", "46.6", "48.0", "49.4", "50.9", "52.4"),
            row("In-year deficit, £m", 11.4, 13.0, 14.3, 15.4, 16.4, 17.1, measure=IN_YEAR, unit=M, show=ONE),
            row("Cumulative deficit, £m", 42.8, 55.8, 70.1, 85.5, 101.9, 119.0, measure=DEFICIT, unit=M, show=ONE),
            basis="forecast",
        ),
        p(
            "On that path there would be 3,560 plans in January 2026 and 4,650 in January 2031, and 502 children would be in "
            "independent and non-maintained special schools in January 2031. With the plan we intend that there should be no more "
            "than 4,100 plans in January 2031.",
            says(PLANS, "forecast", 3560, "2026-01"),
            says(PLANS, "forecast", 4650, "2031-01"),
            says(INDEPENDENT, "forecast", 502, "2031-01"),
            says(PLANS, "target", 4100, "2031-01", direction="at_most"),
        ),
        h2("4. What we will do"),
        h3("Action 1: support before a plan is needed"),
        p(
            "Every school will have a named adviser and access to a fund of £1.5 million a year that needs no plan. We expect fewer "
            "families to feel that a plan is the only way to get help: requests for assessment, 894 in 2024, are planned to fall to "
            "780 in 2027.",
            says(REQUESTS, "actual", 894, "2024"),
            says(REQUESTS, "target", 780, "2027", direction="reduce", baseline=894),
        ),
        h3("Action 2: reviews that lead somewhere"),
        p(
            "Annual reviews at the end of each phase will ask whether the plan is still necessary. We ceased 164 plans in 2024 and "
            "plan to cease 230 in 2026 and 260 in 2027. Better letters and an early meeting should also mean no more than 55 appeals "
            "in 2027.",
            says(APPEALS, "target", 55, "2027", direction="at_most"),
            says(CEASED, "actual", 164, "2024"),
            says(CEASED, "target", 230, "2026"),
            says(CEASED, "target", 260, "2027"),
        ),
        h3("Action 3: more places in mainstream schools"),
        p(
            "Fourteen new units with 172 places will open by September 2028, the first four (48 places) in September 2025. We want "
            "44% of children with a plan to be in mainstream classes by January 2029, compared with 37% in January 2025.",
            says(NEW_BASES, "target", 172, "2028-09", direction="increase"),
            says(NEW_BASES, "target", 48, "2025-09", direction="increase"),
            says(MAINSTREAM, "target", 44, "2029-01", PC, baseline=37),
            says(MAINSTREAM, "actual", 37, "2025-01", PC),
        ),
        h3("Action 4: more places in our own special schools"),
        p(
            "Riverbank School will be rebuilt with 60 additional places for September 2027. Our special schools had 842 pupils in "
            "January 2025 and are to have 915 in January 2031. A bid for a free school of 100 places was not successful.",
            says(NEW_SPECIAL, "target", 60, "2027-09", direction="increase"),
            says(SPECIAL, "actual", 842, "2025-01"),
            says(SPECIAL, "target", 915, "2031-01"),
        ),
        h3("Action 5: pay a fair price"),
        p(
            "With five neighbouring councils we will let a framework for independent places. We aim to have 262 children in "
            "independent and non-maintained special schools in January 2028 and 205 in January 2031, and to bring the average down to "
            "£63,500 in 2026-27. Fees are to rise by no more than 2% a year, and placements that cost more than £100,000, of which "
            "there were 37 in March 2025, will be reviewed twice a year. The number of residential placements is to fall from 33 to "
            "24 by March 2028.",
            says(INDEPENDENT, "target", 262, "2028-01"),
            says(INDEPENDENT, "target", 205, "2031-01"),
            says(COST, "target", 63500, "2026-27", "gbp", direction="reduce"),
            *maybe(COST, "target", 2, "", unit=PC, form="change", direction="at_most"),
            *maybe(INDEPENDENT, "actual", 37, "2025-03"),
            says(RESIDENTIAL, "target", 24, "2028-03", direction="reduce", baseline=33),
            *maybe(RESIDENTIAL, "actual", 33, "", "2025-03"),
        ),
        h3("Action 6: education for children who are out of school"),
        p(
            "There were 71 packages of education otherwise than at school in January 2025. We plan for no more than 45 in January "
            "2028 and will increase the places that we commission in alternative provision by 20 from September 2026.",
            says(EOTAS, "actual", 71, "2025-01"),
            says(EOTAS, "target", 45, "2028-01", direction="at_most"),
            says(NEW_AP, "target", 20, "2026-09", direction="increase"),
        ),
        h2("5. What it will save"),
        table(
            "Table 3: savings against the forecast without the plan, £000",
            ("Action", "Status"),
            (
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2030-31", period="2030-31"),
            ),
            row(("1. Early support", "Started"), 150, 600, 1300, 3400, scope="1"),
            row(("2. Reviews", "Started"), 250, 700, 1200, 2400, scope="2"),
            row(("3. Units", "Started"), 400, 1300, 2500, 5000, scope="3"),
            row(("4. Special schools", "Design"), _nil("2025-26", "4"), _nil("2026-27", "4"), 600, 2500, scope="4"),
            row(("5. Fees", "Procurement"), 200, 800, 1400, 2800, scope="5"),
            row(("6. Out of school", "Planned"), _nil("2025-26", "6"), 200, 500, 1100, scope="6"),
            row(("All actions", ""), 1000, 3600, 7500, 17200),
            measure=SAVINGS,
            basis="target",
            unit=K,
        ),
        h2("6. The account with the plan"),
        table(
            "Table 4: forecast with the plan, £ million (surplus in brackets)",
            "",
            (
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
                col("2029-30", period="2029-30"),
                col("2030-31", period="2030-31"),
            ),
            row("In-year deficit / (surplus)", 10.4, 9.4, 6.8, 3.8, 1.5, -0.1, measure=IN_YEAR),
            row("Council’s contribution", "0.0", "0.5", "1.0", "1.5", "1.5", "2.0"),
            row("Cumulative deficit", 41.8, 50.7, 56.5, 58.8, 58.8, 56.7, measure=DEFICIT),
            basis="target",
            unit=M,
            show=bracketed(ONE),
        ),
        h2("7. Children behind the figures"),
        table(
            "Table 5: placements in January",
            "",
            (
                col("2025", "Actual", period="2025-01", basis="actual"),
                col("2028", "No plan", period="2028-01", basis="forecast"),
                col("2028", "Plan", period="2028-01", basis="target"),
                col("2031", "Plan", period="2031-01", basis="target"),
            ),
            row("Mainstream class", 1212, 1430, 1570, 1790, measure=MAINSTREAM),
            row("Unit or resourced provision", 96, 100, 214, 262, measure=BASES),
            row("Maintained special or academy", 842, 880, 905, 915, measure=SPECIAL),
            row("Independent or non-maintained special", 289, 411, 262, 205, measure=INDEPENDENT),
            row("College or other post-16", 498, 620, 540, 520, measure=LATER),
        ),
        h2("8. Governance and milestones"),
        p(
            "The DSG Recovery Board meets monthly and is chaired by the Chief Executive. It reports to Cabinet in July, November and "
            "February, and to Schools Forum in each term. A programme team of six costs £0.4 million a year."
        ),
        table(
            "Table 6: milestones",
            "By",
            (col("Milestone"), col("Answerable")),
            row(
                "30 September 2025",
                said("48 unit places open", *maybe(NEW_BASES, "target", 48, "2025-09-30", direction="increase")),
                "Head of School Places",
            ),
            row(
                "31 December 2025",
                said("75% of new plans issued within 20 weeks", says(TIMELY, "target", 75, "2025-12-31", PC)),
                "Head of SEND",
            ),
            row(
                "31 March 2026",
                "Framework for independent places let; parents’ survey repeated",
                "Head of Commissioning",
            ),
            row(
                "31 March 2027",
                said(
                    "Independent placements below 280",
                    says(INDEPENDENT, "target", 280, "2027-03-31", direction="at_most"),
                ),
                "Head of Commissioning",
            ),
            row("30 September 2027", "Riverbank occupied", "Head of School Places"),
        ),
        h2("9. Risks"),
        p(
            "The greatest is that the Government’s reforms change the rules. If the grant grew by 2% and not 3% a year, some £0.45 "
            "million would be lost in the first year. If units opened a year late, savings would be £1.2 million lower in 2026-27. A "
            "pay award above 3% would cost our special schools £0.3 million.",
            *maybe(SAVINGS, "forecast", 1.2, "2026-27", "", unit=M),
            *maybe(SAVINGS, "forecast", 1.2, "2026-27", "", unit=M, form="change", direction="reduce"),
        ),
    ),
    ("docx", "pdf-weasy", "html"),
    PART,
    "plan",
    "Tamerbridge",
)


# --- A scrutiny report: the service's account in numbered paragraphs, then an appendix of indicators with comparisons and comments ---


def _half_year(measure, value, unit="count"):
    """A cell of April to September: of the year, of the half or of no named time."""
    return said(
        count(value), *maybe(measure, "actual", value, "", "2025-26", "2025", "2025-09", "2025-09-30", unit=unit)
    )


LYDBURY = Document(
    "lydbury_scrutiny_indicators",
    "Lydbury County Council: SEND performance, report to the Children and Young People Overview and Scrutiny Committee",
    (
        h1("Performance of the SEND service"),
        p(
            "Children and Young People Overview and Scrutiny Committee, 4 December 2025. Report of the Corporate Director, Children’s "
            "Services. Contact: Service Manager, SEND Strategy."
        ),
        h2("1. Purpose of the report"),
        p(
            "1.1 At its meeting of 12 June 2025 the Committee asked how the service was performing against the targets in the SEND "
            "strategy 2024-2027, and what was being done about the cost of placements. Appendix 1 gives the indicators."
        ),
        h2("2. Demand"),
        p(
            "2.1 The County Council maintained 5,612 EHC plans at 30 September 2025, compared with 5,140 at 30 September 2024. The "
            "strategy had assumed 5,450 by September 2025. We now forecast 5,780 at 31 March 2026.",
            says(PLANS, "actual", 5612, "2025-09-30"),
            says(PLANS, "actual", 5140, "2024-09-30"),
            *maybe(PLANS, "target", 5450, "2025-09"),
            *maybe(PLANS, "forecast", 5450, "2025-09"),
            says(PLANS, "forecast", 5780, "2026-03-31"),
        ),
        p(
            "2.2 We received 1,384 requests for an EHC needs assessment in the academic year 2024/25, 12% more than in 2023/24. Of "
            "these 31% were refused. The Committee will recall that there is no target for refusals and that each request is decided "
            "on its own facts.",
            says(REQUESTS, "actual", 1384, "2024/25"),
            says(REQUESTS, "actual", 12, "2024/25", PC, form="change", direction="increase"),
            says(REFUSED, "actual", 31, "2024/25", PC),
        ),
        p(
            "2.3 Appeals continue to rise. There were 214 in 2024/25 and 171 in 2023/24. Of the 96 that went to a hearing the "
            "Tribunal found wholly for the County Council in five. The cost of representation was £310,000.",
            says(APPEALS, "actual", 214, "2024/25"),
            says(APPEALS, "actual", 171, "2023/24"),
            *maybe(APPEALS, "actual", 96, "", "2024/25"),
        ),
        h2("3. Timeliness"),
        p(
            "3.1 In the six months to September 2025 57% of new plans were issued within 20 weeks. The target for the year is 65% and "
            "we expect to end it at 61%. The target of 80% by March 2027 stands.",
            *maybe(TIMELY, "actual", 57, "", "2025-09", "2025-26", unit=PC),
            says(TIMELY, "target", 65, "", PC, doubtful=True),
            *maybe(TIMELY, "target", 65, "2025-26", unit=PC),
            *maybe(TIMELY, "forecast", 61, "", "2025-26", unit=PC),
            says(TIMELY, "target", 80, "2027-03", PC),
        ),
        p(
            "3.2 Advice from psychologists arrives in time in 64% of cases and from health services in 71%. There are 58 SEND "
            "officers in post, and sickness has fallen from 9.1 to 6.4 days a head."
        ),
        h2("4. Placements"),
        p(
            "4.1 At 30 September 2025 there were 498 children in independent and non-maintained special schools, of whom 61 were "
            "residential. The strategy’s target is to have no more than 430 by September 2027. On present trends there would be 560.",
            says(INDEPENDENT, "actual", 498, "2025-09-30"),
            says(RESIDENTIAL, "actual", 61, "2025-09-30"),
            says(INDEPENDENT, "target", 430, "2027-09", direction="at_most"),
            says(INDEPENDENT, "forecast", 560, "2027-09"),
        ),
        p(
            "4.2 An independent day place costs £59,400 on average in 2025-26, and a residential one £171,000. In the County "
            "Council’s 14 special schools the average is £24,600. Members asked in June for the dearest placement; it is £412,000 a "
            "year, shared with health and social care.",
            says(COST, "actual", 59400, "2025-26", "gbp", scope="independent"),
            says(COST, "actual", 171000, "2025-26", "gbp", scope="residential"),
            *maybe(COST, "actual", 24600, "", "2025-26", unit="gbp", scope="special"),
            *maybe(COST, "actual", 412000, "", unit="gbp"),
        ),
        p(
            "4.3 The strategy promised 400 new places by September 2027: 240 in special schools and 160 in resourced provision. By "
            "September 2025, 118 special school places and 62 places in resourced provision had opened. A further 98 special school "
            "places are to follow in September 2026.",
            *maybe(NEW_SPECIAL, "target", 400, "2027-09", direction="increase"),
            *maybe(NEW_BASES, "target", 400, "2027-09", direction="increase"),
            says(NEW_SPECIAL, "target", 240, "2027-09", direction="increase"),
            says(NEW_BASES, "target", 160, "2027-09", direction="increase"),
            says(NEW_SPECIAL, "actual", 118, "2025-09", direction="increase"),
            says(NEW_BASES, "actual", 62, "2025-09", direction="increase"),
            says(NEW_SPECIAL, "target", 98, "2026-09", direction="increase"),
        ),
        p(
            "4.4 The service will reduce the use of placements outside the county and will bring more young people back to local "
            "colleges. No figure has been set for either.",
            says(AWAY, "target", None, direction="reduce"),
            says(LATER, "target", None, direction="increase", doubtful=True),
        ),
        h2("5. Money"),
        p(
            "5.1 The DSG was overspent by £21.7m in 2024-25, and the accumulated deficit at 31 March 2025 was £63.2m. The forecast "
            "for 2025-26 is an overspend of £26.4m. The management plan that Cabinet approved in February has £23.0m for the year.",
            says(IN_YEAR, "actual", 21.7, "2024-25", M),
            says(DEFICIT, "actual", 63.2, "2025-03-31", M),
            says(IN_YEAR, "forecast", 26.4, "2025-26", M),
            says(IN_YEAR, "target", 23.0, "2025-26", M, doubtful=True),
            *maybe(IN_YEAR, "target", 23.0, "", unit=M),
        ),
        table(
            "Table 1: management plan and latest forecast, £m",
            "Year",
            (
                col("In-year deficit", "Plan, February 2025", measure=IN_YEAR, basis="target"),
                col("In-year deficit", "Latest forecast, November 2025"),
                col("Deficit at year end", "Plan, February 2025", measure=DEFICIT, basis="target"),
                col("Deficit at year end", "Latest forecast, November 2025"),
            ),
            row(
                "2025-26",
                23.0,
                said("26.4", says(IN_YEAR, "forecast", 26.4, "2025-26", M)),
                86.2,
                said("89.6", says(DEFICIT, "forecast", 89.6, "2025-26", M)),
                period="2025-26",
            ),
            row(
                "2026-27",
                22.1,
                _either(IN_YEAR, 25.9, "2026-27", unit=M),
                108.3,
                _either(DEFICIT, 115.5, "2026-27", unit=M),
                period="2026-27",
            ),
            row(
                "2027-28",
                18.4,
                _either(IN_YEAR, 23.2, "2027-28", text="23.2", unit=M),
                126.7,
                _either(DEFICIT, 138.7, "2027-28", unit=M),
                period="2027-28",
            ),
            unit=M,
            show=ONE,
        ),
        p(
            "5.2 SEND transport, paid for by the County Council and not from the DSG, is forecast to cost £34.9m, £2.3m over budget."
        ),
        h2("6. What the Committee asked in June"),
        table(
            "Table 2",
            "Question",
            (col("Answer"), col("Answered by")),
            row(
                "How many children have no school place?",
                "43 children with a plan were without one on 1 October 2025.",
                "Admissions",
            ),
            row(
                "How many have education otherwise than at school?",
                said(
                    "137 at 30 September 2025, against 104 at 30 September 2024. The aim is to be back at 104 by September 2026.",
                    says(EOTAS, "actual", 137, "2025-09-30"),
                    says(EOTAS, "actual", 104, "2024-09-30"),
                    says(EOTAS, "target", 104, "2026-09"),
                ),
                "SEND",
            ),
            row(
                "How long do families wait for autism assessment?",
                "A median of 88 weeks; the NHS trajectory is 65 weeks by March 2026.",
                "ICB",
            ),
            row(
                "Will mainstream schools take more children with a plan?",
                said(
                    "Yes. 2,190 were in mainstream schools in January 2025; the strategy aims at 2,600 in January 2027.",
                    says(MAINSTREAM, "actual", 2190, "2025-01"),
                    says(MAINSTREAM, "target", 2600, "2027-01"),
                ),
                "Education",
            ),
        ),
        h2("7. Recommendation"),
        p(
            "7.1 That the Committee consider the report and decide whether to set up a task and finish group on school transport."
        ),
        h1("Appendix 1: indicators"),
        p(
            "Financial years. Statistical neighbours and England are the latest published figures and may be of an earlier year."
        ),
        table(
            "A. Processes",
            ("Ref", "Indicator"),
            (
                col("2023-24", period="2023-24", basis="actual"),
                col("2024-25", period="2024-25", basis="actual"),
                col("April to September 2025"),
                col("Target 2025-26", period="2025-26", basis="target"),
                col("Statistical neighbours"),
                col("England"),
            ),
            row(
                ("A1", "Requests for an EHC needs assessment"),
                1239,
                1371,
                _half_year(REQUESTS, 702),
                said("no target"),
                "-",
                "-",
                measure=REQUESTS,
            ),
            row(("A2", "New EHC plans"), 744, 861, _half_year(NEW, 466), said("no target"), "-", "-", measure=NEW),
            row(
                ("A3", "New EHC plans within 20 weeks, %"),
                39,
                51,
                _half_year(TIMELY, 57, PC),
                65,
                "48",
                "46",
                measure=TIMELY,
                unit=PC,
            ),
            row(("A4", "EHC plans ceased"), 402, 431, _half_year(CEASED, 268), 480, "-", "-", measure=CEASED),
            row(("A5", "Annual reviews held within 12 months, %"), "44", "53", "56", "70", "-", "-"),
            row(("A6", "Complaints answered within 20 working days, %"), "66", "70", "71", "75", "-", "-"),
        ),
        table(
            "B. Where children and young people with a plan are placed, % of all plans",
            ("Ref", "Placement"),
            (
                col("January 2024", period="2024-01", basis="actual"),
                col("January 2025", period="2025-01", basis="actual"),
                col("Target January 2026", period="2026-01", basis="target"),
                col("Target January 2027", period="2027-01", basis="target"),
                col("England, January 2025"),
            ),
            row(("B1", "Mainstream schools"), 40.6, 41.2, 43.0, 45.0, "43.5", measure=MAINSTREAM),
            row(("B2", "Resourced provision and units"), 2.9, 3.1, 4.0, 4.5, "4.2", measure=BASES),
            row(("B3", "State-funded special schools"), 31.8, 31.0, 30.5, 30.0, "30.9", measure=SPECIAL),
            row(
                ("B4", "Independent and non-maintained special schools"), 8.8, 9.1, 8.5, 7.5, "6.7", measure=INDEPENDENT
            ),
            unit=PC,
            show=ONE,
        ),
        table(
            "C. Outcomes and experience",
            ("Ref", "Indicator"),
            (col("2023/24"), col("2024/25"), col("Target"), col("England")),
            row(("C1", "Pupils with a plan who reach the expected standard at key stage 2, %"), "8", "9", "11", "9"),
            row(("C2", "Absence of pupils with a plan, %"), "13.4", "13.1", "11.5", "12.9"),
            row(("C3", "Parents satisfied with their child’s plan, %"), "49", "55", "65", "-"),
            row(("C4", "Aged 16 and 17 in education or training, %"), "89.2", "90.4", "92.0", "91.1"),
        ),
        n("C3: 1,026 replies to the survey of May 2025."),
    ),
    ("pdf-ruled", "docx", "html"),
    PART,
    "committee",
    "Lydbury",
)


# --- A safety valve agreement revised twice in one year: clauses and lettered actions, the payments made and to come, conditions ------

MARLINGFORD = Document(
    "marlingford_agreement_second_revision",
    "Marlingford: dedicated schools grant ‘safety valve’ agreement 2022-2030, second revision, October 2025",
    (
        h1("Dedicated Schools Grant ‘Safety Valve’ Agreement: Marlingford"),
        p(
            "Second revision, 23 October 2025. This agreement is between the Department for Education and Marlingford County Council "
            "(‘the authority’) and covers the financial years from 2022-23 to 2029-30. It replaces the agreement of 24 March 2022 and "
            "the first revision of 11 February 2025."
        ),
        c(
            "1.",
            "The authority undertakes to reach a positive in-year balance on its Dedicated Schools Grant (DSG) account by the end of "
            "2028-29 and in each subsequent year. The first revision gave 2027-28.",
            says(IN_YEAR, "target", None, "2028-29", direction="reach"),
            *maybe(IN_YEAR, "target", None, "2027-28", direction="reach"),
        ),
        c(
            "2.",
            "The authority undertakes to control and reduce the cumulative deficit as follows, not including any contribution made by "
            "the department through this agreement:",
            says(DEFICIT, "target", None, direction="reduce"),
        ),
        table(
            "",
            "Year",
            (col("Forecast DSG deficit profile at year end, £m", measure=DEFICIT, basis="target", unit=M, show=ONE),),
            row("2025-26", 58.3, period="2025-26"),
            row("2026-27", 64.0, period="2026-27"),
            row("2027-28", 66.1, period="2027-28"),
            row("2028-29", 65.7, period="2028-29"),
            row("2029-30", 63.9, period="2029-30"),
        ),
        c(
            "3.",
            "The authority agrees to implement the DSG management plan that it has set out. This includes action to:",
        ),
        c(
            "3.1",
            "improve the identification of need and the support available without a plan, so that requests for an EHC needs "
            "assessment, of which there were 1,012 in 2024, are no more than 950 in 2026 and 880 in 2028;",
            says(REQUESTS, "actual", 1012, "2024"),
            says(REQUESTS, "target", 950, "2026", direction="at_most"),
            says(REQUESTS, "target", 880, "2028", direction="at_most"),
        ),
        c(
            "3.2",
            "hold growth in the number of EHC plans to 5% in 2026 and 3% in 2027, against 9.4% in 2024;",
            says(PLANS, "target", 5, "2026", PC, form="change", direction="at_most"),
            says(PLANS, "target", 3, "2027", PC, form="change", direction="at_most"),
            says(PLANS, "actual", 9.4, "2024", PC, form="change", direction="increase"),
        ),
        c(
            "3.3",
            "strengthen the annual review process, in particular at key stage transfer and after 16, and ensure that plans are ceased "
            "where they are no longer necessary;",
            says(CEASED, "target", None, direction="increase", doubtful=True),
        ),
        c(
            "3.4",
            "open 220 places in resourced provision, of which 85 had opened by September 2025, and complete the remaining 135 by "
            "September 2027;",
            says(NEW_BASES, "target", 220, "2027-09", direction="increase", doubtful=True),
            *maybe(NEW_BASES, "target", 220, "", direction="increase"),
            says(NEW_BASES, "actual", 85, "2025-09", direction="increase"),
            says(NEW_BASES, "target", 135, "2027-09", direction="increase"),
        ),
        c(
            "3.5",
            "open the Saltmarsh free school, with 110 places, in September 2027, one year later than in the first revision;",
            says(NEW_SPECIAL, "target", 110, "2027-09", direction="increase"),
            *maybe(NEW_SPECIAL, "target", 110, "2026-09", direction="increase"),
        ),
        c(
            "3.6",
            "increase the proportion of children with plans who are educated in mainstream settings, from 36.5% in January 2025 to "
            "42% in January 2029;",
            says(MAINSTREAM, "target", 42, "2029-01", PC, direction="increase", baseline=36.5),
            says(MAINSTREAM, "actual", 36.5, "2025-01", PC),
        ),
        c(
            "3.7",
            "reduce the use of independent and non-maintained special schools from 341 placements in January 2025 to 250 in January "
            "2029, and of placements outside the county;",
            says(INDEPENDENT, "target", 250, "2029-01", direction="reduce", baseline=341),
            says(INDEPENDENT, "actual", 341, "2025-01"),
            says(AWAY, "target", None, direction="reduce"),
        ),
        c(
            "3.8",
            "limit the rise in the average cost of an independent placement (£63,800 in 2024-25) to 2.5% a year, by means of a "
            "regional framework; and",
            says(COST, "actual", 63800, "2024-25", "gbp"),
            *maybe(COST, "target", 2.5, "", unit=PC, form="change", direction="at_most"),
        ),
        c(
            "3.9",
            "agree with the Integrated Care Board, by March 2026, how the cost of joint placements is divided. Health met 11% of it "
            "in 2024-25.",
        ),
        c(
            "4.",
            "The authority will deliver savings to the high needs block of £3.4 million in 2025-26, £8.9 million in 2026-27 and £14.2 "
            "million in 2027-28, measured against the unmitigated forecast in annex A.",
            says(SAVINGS, "target", 3.4, "2025-26", M),
            says(SAVINGS, "target", 8.9, "2026-27", M),
            says(SAVINGS, "target", 14.2, "2027-28", M),
        ),
        c(
            "5.",
            "The authority also agrees to report in writing to the department three times a year, on 31 May, 31 August and 13 "
            "December, and to have its management plan considered by Schools Forum each November.",
        ),
        c(
            "6.",
            "The department has paid £24.5 million of additional DSG up to the end of 2024-25. Subject to compliance with the "
            "conditions in clause 3, it agrees to pay the sums in the table below. They bring the total to £62.0 million, as in the "
            "first revision.",
            *maybe(PAYMENT, "actual", 24.5, "", "2024-25", unit=M),
            says(PAYMENT, "target", 62.0, "", M),
        ),
        table(
            "",
            "Year",
            (
                col("First revision: additional DSG by year end, £m"),
                col(
                    "This revision: the department agrees to pay an additional £m of DSG by year end",
                    measure=PAYMENT,
                    basis="target",
                    unit=M,
                    show=ONE,
                ),
            ),
            row("2025-26", said("9.5", says(PAYMENT, "target", 9.5, "2025-26", M)), 4.5, period="2025-26"),
            row("2026-27", said("9.0", says(PAYMENT, "target", 9.0, "2026-27", M)), 6.0, period="2026-27"),
            row("2027-28", said("9.0", says(PAYMENT, "target", 9.0, "2027-28", M)), 8.0, period="2027-28"),
            row(
                "2028-29",
                said("10.0", says(PAYMENT, "target", 10.0, "2028-29", M)),
                said("9.0", says(PAYMENT, "target", 9.0, "2028-29", M)),
                period="2028-29",
            ),
            row("2029-30", said("-"), 10.0, period="2029-30"),
        ),
        c(
            "7.",
            "Payment for 2025-26 will be made in one instalment in March 2026, after the report of December has been accepted. The "
            "department may withhold or defer a payment where a condition has not been met for two reports in succession.",
        ),
        c(
            "8.",
            "This agreement is not legally binding on either party and does not alter the authority’s duties to any child or young "
            "person under the Children and Families Act 2014. It may be reviewed when local SEND reform plans are introduced.",
        ),
        h2("Annex A: forecasts"),
        table(
            "£ million; a surplus is in brackets",
            "",
            (
                col("2024-25 (outturn)", period="2024-25", basis="actual", final=True),
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
                col("2029-30", period="2029-30"),
            ),
            row("In-year deficit, unmitigated", None, 14.7, 17.6, 19.8, 21.7, 23.3, basis="forecast", measure=IN_YEAR),
            row("In-year deficit, mitigated", 12.6, 11.3, 8.7, 5.6, -0.4, -1.8, basis="target", measure=IN_YEAR),
            row("Transfer from the schools block", "1.8", "1.9", "1.9", "1.9", "0.0", "0.0"),
            row("Contribution of the authority", "3.0", "3.0", "3.0", "3.5", "0.0", "0.0"),
            unit=M,
            show=bracketed(ONE),
        ),
        n("The in-year deficit is shown after the transfer and before the contribution and the department’s payments."),
        p(
            "At 31 March 2025 the cumulative deficit was £50.0 million before the department’s contributions. Had nothing been done "
            "it would, on the authority’s estimate, pass £147 million by 31 March 2030.",
            says(DEFICIT, "actual", 50.0, "2025-03-31", M),
            says(DEFICIT, "forecast", 147, "2030-03-31", M),
        ),
        h2("Annex B: why the agreement has been revised again"),
        p(
            "The first revision assumed 4,180 EHC plans in September 2025. There were 4,402. New plans issued in the year to August "
            "2025 numbered 748, where 640 had been planned; and because the Saltmarsh school is late, 38 children whom it would have "
            "taken have gone to independent schools.",
            says(PLANS, "target", 4180, "2025-09"),
            says(PLANS, "actual", 4402, "2025-09", doubtful=True),
            *maybe(PLANS, "actual", 4402, ""),
            *maybe(NEW, "actual", 748, "2024/25", "2025-08", ""),
            *maybe(NEW, "target", 640, "2024/25", "2025-08", ""),
            *maybe(INDEPENDENT, "actual", 38, ""),
        ),
        p(
            "Other conditions have been met. Attendance in special schools is 88.1%, against 87.0% nationally, and all of the "
            "authority’s 212 schools have taken part in the inclusion review."
        ),
        h2("Annex C: indicators to be reported"),
        table(
            "",
            ("Indicator", "Frequency"),
            (
                col("Latest, September 2025", period="2025-09", basis="actual"),
                col("September 2026", period="2026-09", basis="target"),
                col("September 2027", period="2027-09", basis="target"),
                col("September 2028", period="2028-09", basis="target"),
            ),
            row(("EHC plans", "Each report"), 4402, 4620, 4760, 4830, measure=PLANS),
            row(("Children in state-funded special schools", "Each report"), 1121, 1140, 1235, 1250, measure=SPECIAL),
            row(
                ("Children in independent and non-maintained special schools", "Each report"),
                366,
                350,
                300,
                262,
                measure=INDEPENDENT,
            ),
            row(("Children in resourced provision", "Each report"), 168, 230, 295, 300, measure=BASES),
            row(
                ("Plans issued within 20 weeks in the month, %", "Each report"), 48, 60, 70, 80, measure=TIMELY, unit=PC
            ),
            row(("Staff turnover in the SEND service, %", "May"), "19", "15", "12", "12"),
        ),
        p(
            "Signed on behalf of the authority by the Chief Executive, the Director of Children’s Services and the Section 151 "
            "Officer, and on behalf of the department by the Parliamentary Under-Secretary of State."
        ),
    ),
    ("pdf-plain", "docx", "html"),
    PART,
    "agreement",
    "Marlingford",
)


FRESH_15 = (
    KELSBOROUGH,
    ESKMOUTH,
    OTTERMOUTH,
    CALDERTHORPE,
    WEXCOMBE,
    TAMERBRIDGE,
    LYDBURY,
    MARLINGFORD,
)
