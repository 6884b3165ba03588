"""Papers of councils in tables that other parts do not draw: a variation of an agreement beside its original, a mid-year
review, a return of places by school, a performance dashboard, an outcomes framework, a request to the Secretary of
State, a capital report with decisions and a reform plan with pathways.
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
    signed,
    table,
)

PART = "fresh_13"
M, K = "gbp_million", "gbp_thousand"
ONE, TWO = fixed(1), fixed(2)


def _unsure(measures, basis, value, *periods, text="", **more):
    """A cell that one reader would put under each of these measures and another would leave out."""
    return said(text or count(value), *(label for m in measures for label in maybe(m, basis, value, *periods, **more)))


# --- A variation of an agreement: wording beside wording, original and revised under each year, three versions stacked -------

HEXWORTH = Document(
    "hexworth_variation",
    "Hexworth: variation of the dedicated schools grant ‘safety valve’ agreement, March 2025",
    (
        h1("Variation agreement: Hexworth"),
        p("This variation is made between the Department for Education and Hexworth Council on 14 March 2025. It amends the agreement of 23 March 2023 (‘the Original Agreement’), which remains in force except as set out below."),
        c(
            "1.",
            "Clause 2 of the Original Agreement is replaced as follows: ‘The Authority undertakes to reach a positive in-year balance on its DSG account by the end of 2029-30 and in each subsequent year.’",
            says(IN_YEAR, "target", None, "2029-30", direction="reach"),
        ),
        c(
            "2.",
            "The year given in the Original Agreement, 2026-27, no longer applies. The Department accepts that demand has been higher than either party assumed: 2,871 plans were maintained in January 2025, 391 more than in the profile of 2023.",
            *maybe(IN_YEAR, "target", None, "2026-27", direction="reach"),
            says(PLANS, "actual", 2871, "2025-01"),
            *maybe(PLANS, "actual", 391, "", "2025-01"),
            *maybe(PLANS, "actual", 391, "", "2025-01", form="change", direction="increase"),
        ),
        c("3.", "The conditions in clause 3 are varied as in Schedule 1. Clauses 4 (monitoring) and 7 (review) are not varied. Reports remain due on 31 May, 31 August and 13 December."),
        c(
            "4.",
            "The total of the payments, £23.0 million over the years shown in Schedule 2, is not increased. Their profile is.",
            says(PAYMENT, "target", 23.0, "", M),
        ),
        h2("Schedule 1: conditions varied"),
        table(
            "",
            ("Clause", "Subject"),
            (col("Original Agreement"), col("As varied")),
            row(
                ("3.1", "Growth in plans"),
                said("Hold annual growth in the number of EHC plans to no more than 3%", says(PLANS, "target", 3, "", "percent", form="change", direction="at_most")),
                said(
                    "Hold annual growth in the number of EHC plans to no more than 6% in 2025 and 4% in 2026",
                    says(PLANS, "target", 6, "2025", "percent", form="change", direction="at_most"),
                    says(PLANS, "target", 4, "2026", "percent", form="change", direction="at_most"),
                ),
            ),
            row(
                ("3.2", "Requests"),
                said("Reduce requests for assessment by 20% by March 2026", says(REQUESTS, "target", 20, "2026-03", "percent", form="change", direction="reduce")),
                "Condition removed",
            ),
            row(
                ("3.3", "Independent placements"),
                said("No more than 120 children in independent and non-maintained special schools by March 2027", says(INDEPENDENT, "target", 120, "2027-03", direction="at_most")),
                said(
                    "No more than 165 children in independent and non-maintained special schools by March 2027, and 130 by March 2030",
                    says(INDEPENDENT, "target", 165, "2027-03", direction="at_most"),
                    says(INDEPENDENT, "target", 130, "2030-03", direction="at_most"),
                ),
            ),
            row(
                ("3.4", "Resourced provision"),
                said("100 new places by September 2025", says(NEW_BASES, "target", 100, "2025-09", direction="increase")),
                said("100 new places by September 2026 and a further 60 by September 2028", says(NEW_BASES, "target", 100, "2026-09", direction="increase"), says(NEW_BASES, "target", 60, "2028-09", direction="increase")),
            ),
            row(
                ("3.5", "Special free school"),
                said("90 places, open by September 2026", says(NEW_SPECIAL, "target", 90, "2026-09", direction="increase")),
                said("90 places, open by September 2028", says(NEW_SPECIAL, "target", 90, "2028-09", direction="increase")),
            ),
            row(("3.6", "Contributions of health"), "Joint panel in place by June 2023", "Protocol for 50% of the cost of continuing care cases by June 2025"),
        ),
        h2("Schedule 2: profile of the account"),
        table(
            "£ million. O is the Original Agreement; R is the agreement as revised. Brackets are a surplus.",
            "Financial year",
            (
                col("2024-25", "O", period="2024-25"),
                col("2024-25", "R", period="2024-25"),
                col("2025-26", "O", period="2025-26"),
                col("2025-26", "R", period="2025-26"),
                col("2026-27", "O", period="2026-27"),
                col("2026-27", "R", period="2026-27"),
                col("2027-28", "O", period="2027-28"),
                col("2027-28", "R", period="2027-28"),
                col("2028-29", "R", period="2028-29"),
                col("2029-30", "R", period="2029-30"),
            ),
            row("In-year deficit", 4.1, 7.9, 1.9, 6.4, -0.6, 4.8, -1.5, 2.9, 1.1, -0.7, measure=IN_YEAR),
            row("Contribution of the Authority", "1.0", "1.5", "1.0", "1.5", "1.0", "1.5", "0.0", "1.5", "1.5", "1.5"),
            row("Payment by the Department", 5.0, 1.5, 5.0, 1.5, 6.0, 4.0, 7.0, 4.0, 6.0, 6.0, measure=PAYMENT),
            row("Cumulative deficit at year end", 20.2, 31.7, 16.1, 35.1, 8.5, 34.4, 0.0, 31.8, 25.4, 17.2, measure=DEFICIT),
            basis="target",
            unit=M,
            show=bracketed(ONE),
        ),
        p("Payments made before 2024-25 under the Original Agreement (£8.2 million) are not shown.", *maybe(PAYMENT, "actual", 8.2, "", unit=M)),
        h2("Schedule 3: instalments in 2025-26"),
        table(
            "",
            "Payable by",
            (col("Amount, £ million", measure=PAYMENT), col("Condition of release")),
            row("30 June 2025", 0.5, "Report of May accepted", period="2025-06-30"),
            row("30 September 2025", 0.4, "First units open at Larch Road and Hexworth High", period="2025-09-30"),
            row("31 January 2026", 0.6, "Report of December accepted", period="2026-01-31"),
            basis="target",
            unit=M,
            show=ONE,
        ),
        h2("Schedule 4: indicators, all versions"),
        table(
            "Position at the January census",
            ("Indicator", "Version"),
            (
                col("2023", period="2023-01"),
                col("2024", period="2024-01"),
                col("2025", period="2025-01"),
                col("2026", period="2026-01"),
                col("2027", period="2027-01"),
                col("2028", period="2028-01"),
            ),
            row(("EHC plans", "Original"), None, 2405, 2480, 2550, 2620, None, measure=PLANS),
            row(("", "Revised"), None, None, None, 3040, 3160, 3250, measure=PLANS),
            row(("", "Actual"), 2338, 2596, 2871, None, None, None, measure=PLANS, basis="actual"),
            row(("Children in INMSS", "Original"), None, 168, 150, 134, 120, None, measure=INDEPENDENT),
            row(("", "Revised"), None, None, None, 186, 168, 152, measure=INDEPENDENT),
            row(("", "Actual"), 171, 188, 197, None, None, None, measure=INDEPENDENT, basis="actual"),
            row(("% of plans in mainstream", "Original"), None, 39.0, 41.0, 43.0, 45.0, None, measure=MAINSTREAM, unit="percent", show=ONE),
            row(("", "Revised"), None, None, None, 39.5, 41.0, 43.0, measure=MAINSTREAM, unit="percent", show=ONE),
            row(("", "Actual"), 37.8, 38.1, 38.4, None, None, None, measure=MAINSTREAM, unit="percent", basis="actual", show=ONE),
            row(("Permanent exclusions, pupils with a plan", "Actual"), "9", "14", "11", None, None, None),
            basis="target",
        ),
        h2("Schedule 5: unmitigated forecasts on which each version was based"),
        table(
            "Cumulative deficit if no action were taken, £ million",
            "At 31 March",
            (col("Forecast of December 2022", basis="forecast"), col("Forecast of November 2024", basis="forecast"), col("Difference")),
            row("2025", 31.0, 38.9, "7.9", period="2025-03-31"),
            row("2026", 40.2, 51.3, "11.1", period="2026-03-31"),
            row("2027", 50.6, 66.0, "15.4", period="2027-03-31"),
            row("2028", 62.3, 82.8, "20.5", period="2028-03-31"),
            row("2030", "not made", 123.5, "", period="2030-03-31"),
            measure=DEFICIT,
            unit=M,
            show=ONE,
        ),
        h2("Schedule 6: milestones re-dated"),
        table(
            "",
            "Milestone",
            (col("Original date"), col("Revised date"), col("Reason")),
            row("Revised descriptors of need agreed with all 63 schools", "September 2023", "April 2025", "Consultation extended"),
            row("All plans for those over 19 reviewed", "December 2023", "July 2025", "Vacancies in the team of 14"),
            row(
                "At least 80% of new plans issued within 20 weeks",
                said("March 2024", says(TIMELY, "target", 80, "2024-03", "percent", direction="at_least")),
                said("December 2025", says(TIMELY, "target", 80, "2025-12", "percent", direction="at_least")),
                "Psychologists: five of nine posts filled",
            ),
        ),
        p("Signed on behalf of the Department and of the Authority. The Original Agreement and this variation will be published together."),
    ),
    ("docx", "pdf-typst", "html"),
    PART,
    "agreement",
    "Hexworth",
)  # fmt: skip


# --- A mid-year review: plan, half-year and forecast beside each other, movements of plans, savings by certainty, months down --


def _half(value, basis):
    """A cell of spending over income in a half year, which is no year's position."""
    return said(ONE(value), *maybe(IN_YEAR, basis, value, "", "2026-09-30", "2026-27", unit=M))


def _sure(text, scope=""):
    """A cell of savings that are likely or in doubt: a part of the plan and of the forecast."""
    value = int(text)
    return said(
        text,
        *(
            label
            for basis in ("target", "forecast")
            for label in maybe(SAVINGS, basis, value, "2026-27", "", unit=K, scope=scope)
        ),
    )


BRINDMOOR = Document(
    "brindmoor_mid_year",
    "Brindmoor Borough Council: DSG management plan, mid-year review 2026-27",
    (
        h1("DSG management plan: mid-year review 2026-27"),
        p("Report to Schools Forum, 12 November 2026. The plan was approved in February 2026 and has six years to run. This review covers 1 April to 30 September 2026. Full-year forecasts are those made at the end of September."),
        h2("1. Headlines"),
        b("Forecast in-year deficit of £8.3m against £7.2m in the plan.", says(IN_YEAR, "forecast", 8.3, "", M, doubtful=True), says(IN_YEAR, "target", 7.2, "", M, doubtful=True), *maybe(IN_YEAR, "forecast", 8.3, "2026-27", unit=M), *maybe(IN_YEAR, "target", 7.2, "2026-27", unit=M)),
        b("2,164 plans at 30 September 2026, 34 above profile.", says(PLANS, "actual", 2164, "2026-09-30"), *maybe(PLANS, "target", 2130, "2026-09-30"), *maybe(PLANS, "actual", 34, "2026-09-30", ""), *maybe(PLANS, "actual", 34, "2026-09-30", "", form="change", direction="increase")),
        b("All 36 places at the two new units were filled by the third week of term.", *maybe(NEW_BASES, "actual", 36, "", direction="increase"), *maybe(BASES, "actual", 36, "")),
        h2("2. Money at the half year"),
        table(
            "£ million",
            "Block line",
            (
                col("Plan", "Full year", period="2026-27", basis="target"),
                col("Plan", "To 30 Sept"),
                col("Actual", "To 30 Sept"),
                col("Forecast", "Full year", period="2026-27", basis="forecast"),
                col("Forecast less plan"),
            ),
            row("Special schools top-up", "14.6", "7.3", "7.4", "14.8", "0.2"),
            row("Independent placements", "13.1", "6.5", "7.0", "14.0", "0.9"),
            row("Mainstream top-up", "9.7", "4.9", "4.8", "9.7", "0.0"),
            row("Everything else", "15.2", "7.6", "7.6", "15.3", "0.1"),
            row("Grant and transfers", "(45.4)", "(22.7)", "(22.7)", "(45.5)", "(0.1)"),
            row("In-year deficit", 7.2, _half(3.6, "target"), _half(4.1, "actual"), 8.3, said("1.1", *maybe(IN_YEAR, "forecast", 1.1, "2026-27", "", unit=M), *maybe(IN_YEAR, "forecast", 1.1, "2026-27", "", unit=M, form="change", direction="increase")), measure=IN_YEAR),
            row("Cumulative deficit at 31 March 2027", 28.9, "-", "-", 30.0, said("1.1", *maybe(DEFICIT, "forecast", 1.1, "2027-03-31", "", unit=M), *maybe(DEFICIT, "forecast", 1.1, "2027-03-31", "", unit=M, form="change", direction="increase")), measure=DEFICIT, period="2027-03-31"),
            unit=M,
            show=ONE,
        ),
        h2("3. Movement in plans"),
        table(
            "Half year to 30 September 2026",
            "",
            (col("Plan"), col("Actual"), col("Plan for the second half"), col("Comment")),
            row("Maintained at 1 April 2026", said("2,085", *maybe(PLANS, "target", 2085, "2026-04-01")), said("2,094", says(PLANS, "actual", 2094, "2026-04-01")), "", "Nine issued late in March"),
            row("Issued in the half year", said("160", *maybe(NEW, "target", 160, "", "2026-09-30", "2026-09", "2026-27", "2026")), said("181", *maybe(NEW, "actual", 181, "", "2026-09-30", "2026-09", "2026-27", "2026")), said("150", *maybe(NEW, "target", 150, "", "2027-03-31", "2027-03", "2026-27", "2026-09-30")), "Backlog cleared"),
            row("Moved in from other areas", "20", "27", "20", "New housing at Priory Fields"),
            row("Ceased", said("(120)", *maybe(CEASED, "target", 120, "", "2026-09-30", "2026-09", "2026-27", "2026")), said("(122)", *maybe(CEASED, "actual", 122, "", "2026-09-30", "2026-09", "2026-27", "2026")), said("(60)", *maybe(CEASED, "target", 60, "", "2027-03-31", "2027-03", "2026-27", "2026-09-30")), "Most end in July"),
            row("Moved out", "(15)", "(16)", "(15)", ""),
            row("Maintained at the end", said("2,130", says(PLANS, "target", 2130, "2026-09-30")), said("2,164", says(PLANS, "actual", 2164, "2026-09-30")), said("2,225", *maybe(PLANS, "target", 2225, "2027-03-31", "2027-03", "")), ""),
        ),
        h2("4. Placements against profile"),
        table(
            "Number at the end of the month, 2026: profile (P) and actual (A)",
            "Month",
            (
                col("Independent", "P", measure=INDEPENDENT, basis="target"),
                col("Independent", "A", measure=INDEPENDENT, basis="actual"),
                col("Units", "P", measure=BASES, basis="target"),
                col("Units", "A", measure=BASES, basis="actual"),
                col("Tuition and EOTAS", "P", measure=EOTAS, basis="target"),
                col("Tuition and EOTAS", "A", measure=EOTAS, basis="actual"),
            ),
            row("April", 176, 178, 94, 94, 40, 43, period="2026-04"),
            row("May", 176, 180, 94, 95, 40, 44, period="2026-05"),
            row("June", 175, 181, 94, 95, 39, 47, period="2026-06"),
            row("July", 174, 181, 94, 93, 38, 47, period="2026-07"),
            row("August", 168, 177, 94, 92, 36, 45, period="2026-08"),
            row("September", 161, 172, 130, 128, 32, 39, period="2026-09"),
            row("Year-end profile", said("158", *maybe(INDEPENDENT, "target", 158, "", "2027-03", "2027-03-31", "2026-27", "2026")), "", said("130", *maybe(BASES, "target", 130, "", "2027-03", "2027-03-31", "2026-27", "2026")), "", said("30", *maybe(EOTAS, "target", 30, "", "2027-03", "2027-03-31", "2026-27", "2026")), ""),
        ),
        h2("5. Savings in 2026-27, by how sure we are"),
        table(
            "£000",
            ("Ref", "Action"),
            (
                col("Plan 2026-27", period="2026-27", basis="target"),
                col("Secured"),
                col("Likely"),
                col("In doubt"),
                col("Forecast 2026-27", period="2026-27", basis="forecast"),
                col("Owner"),
            ),
            row(("S1", "Units in place of independent places"), 640, said("410", *maybe(SAVINGS, "actual", 410, "2026-27", "", unit=K, scope="S1")), _sure("120", "S1"), _sure("110", "S1"), 530, "HW", scope="S1"),
            row(("S2", "Fee framework"), 380, said("205", *maybe(SAVINGS, "actual", 205, "2026-27", "", unit=K, scope="S2")), _sure("0", "S2"), _sure("175", "S2"), 205, "RM", scope="S2"),
            row(("S3", "Ceasing at the end of education"), 290, said("260", *maybe(SAVINGS, "actual", 260, "2026-27", "", unit=K, scope="S3")), _sure("30", "S3"), _sure("0", "S3"), 290, "HW", scope="S3"),
            row(("S4", "Return from tuition"), 150, said("40", *maybe(SAVINGS, "actual", 40, "2026-27", "", unit=K, scope="S4")), _sure("25", "S4"), _sure("85", "S4"), 65, "TD", scope="S4"),
            row(("", "Total"), 1460, said("915", *maybe(SAVINGS, "actual", 915, "2026-27", "", unit=K)), _sure("175"), _sure("370"), 1090, ""),
            measure=SAVINGS,
            unit=K,
        ),
        h2("6. Are the plan’s assumptions still sound?"),
        table(
            "",
            "Assumption",
            (col("In the plan"), col("What we see"), col("Sound?")),
            row("Requests", said("430 in 2026-27", says(REQUESTS, "target", 430, "2026-27", doubtful=True), *maybe(REQUESTS, "forecast", 430, "2026-27")), said("239 in the half year", *maybe(REQUESTS, "actual", 239, "", "2026-09-30", "2026-27")), "No"),
            row("Share of requests refused", said("24%", *maybe(REFUSED, "target", 24, "", "2026-27", unit="percent")), said("23.4%", *maybe(REFUSED, "actual", 23.4, "", "2026-27", "2026-09-30", unit="percent")), "Yes"),
            row("Average independent day fee", said("£58,900", says(COST, "target", 58900, "", "gbp", doubtful=True), *maybe(COST, "target", 58900, "2026-27", unit="gbp")), said("£61,350", says(COST, "actual", 61350, "", "gbp", doubtful=True), *maybe(COST, "actual", 61350, "2026-27", "2026-09-30", unit="gbp")), "No"),
            row("Teachers’ pay award", "2.8%", "4.0%", "No"),
            row("Pupils on roll in all schools", "31,200", "30,870", "Yes"),
        ),
        h2("7. The trajectory restated"),
        table(
            "Cumulative deficit at 31 March (£m)",
            "",
            (
                col("2027", period="2027-03-31"),
                col("2028", period="2028-03-31"),
                col("2029", period="2029-03-31"),
                col("2030", period="2030-03-31"),
                col("2031", period="2031-03-31"),
                col("2032", period="2032-03-31"),
            ),
            row("Plan, as approved in February 2026", 28.9, 34.1, 37.0, 37.6, 36.4, 33.8, basis="target"),
            row("Restated, with recovery actions", 30.0, 36.0, 39.4, 40.1, 38.8, 36.0, basis="target"),
            row("Restated, without recovery actions", 30.0, 37.7, 44.8, 51.6, 58.3, 65.1, basis="forecast"),
            measure=DEFICIT,
            unit=M,
            show=ONE,
        ),
        p(
            "Recovery actions are worth £1.7m in 2027-28. In-year balance is now planned for 2030-31, as before. The forum is asked to note the review and to support 24 unit places at Longmead School from September 2027.",
            says(SAVINGS, "target", 1.7, "2027-28", M),
            says(IN_YEAR, "target", None, "2030-31", direction="reach"),
            says(NEW_BASES, "target", 24, "2027-09", direction="increase", doubtful=True),
        ),
    ),
    ("xlsx", "pdf-ruled", "docx"),
    PART,
    "monitoring",
    "Brindmoor",
)  # fmt: skip


# --- A return of places: a form with numbered sections, schools with codes down, places beside pupils, need set against supply --


def _agreed(measures, value, year):
    """A cell of places commissioned in all: neither new ones nor pupils placed, yet a reader might note them."""
    start = f"{year[:4]}-09"
    return said(
        str(value),
        *(
            label
            for m in measures
            for basis in ("actual", "target")
            for day in (year, start, "")
            for label in maybe(m, basis, value, day)
        ),
    )


_SP, _UN, _ALT = (NEW_SPECIAL, SPECIAL), (NEW_BASES, BASES), (NEW_AP, AP)
_FULMERBY_YEARS = ("2025/26", "2026/27", "2027/28", "2028/29")


def _agreed_each(measures, *values):
    return tuple(_agreed(measures, value, year) for value, year in zip(values, _FULMERBY_YEARS, strict=True))


def _expects(value):
    """A cell of pupils whom the return expects: planned, or merely forecast."""
    return said(str(value), *maybe(BASES, "target", value, "2026-10"), *maybe(BASES, "forecast", value, "2026-10"))


def _more(measure, value, *periods):
    """A total of more places over the years of the return."""
    return said(f"+{value}", *maybe(measure, "target", value, "", *periods, direction="increase"))


FULMERBY = Document(
    "fulmerby_place_return",
    "Fulmerby high needs place planning return 2026/27 to 2028/29",
    (
        h1("Part 1 Schools"),
        p("Local authority: Fulmerby (LA code 958). Return completed 6 November 2025 by the School Places and Commissioning team. Years are academic years. Place numbers are those sent to ESFA’s successor in the change notification; they are funded at £10,000 whether or not they are filled."),
        table(
            "1A. Special schools and academies: number of places",
            ("LAESTAB", "School", "Phase"),
            (
                col("Agreed 2025/26"),
                col("Requested 2026/27"),
                col("Planned 2027/28"),
                col("Planned 2028/29"),
                col("On roll, October 2025", basis="actual", period="2025-10", measure=SPECIAL),
            ),
            row(("958/7001", "Alder Grange", "Primary"), *_agreed_each(_SP, 96, 96, 104, 104), 99, scope="Alder Grange"),
            row(("958/7004", "Ravensworth Park", "Secondary"), *_agreed_each(_SP, 140, 148, 160, 172), 143, scope="Ravensworth Park"),
            row(("958/7006", "The Cedars Academy", "All-through"), *_agreed_each(_SP, 118, 118, 118, 118), 111, scope="The Cedars"),
            row(("958/7009", "Moor Lane", "16 to 19"), *_agreed_each(_SP, 40, 44, 44, 48), 38, scope="Moor Lane"),
            row(("", "All special", ""), *_agreed_each(_SP, 394, 406, 426, 442), 391),
        ),
        table(
            "1B. Units and resourced provision: places, and pupils with an EHC plan in them",
            ("LAESTAB", "School", "Type"),
            (
                col("Places", "2025/26"),
                col("Places", "2026/27"),
                col("Places", "2027/28"),
                col("Places", "2028/29"),
                col("Pupils", "Oct 2025", basis="actual", period="2025-10", measure=BASES),
                col("Pupils", "Oct 2026 (expected)"),
            ),
            row(("958/2033", "Holy Trinity CE Primary", "RP"), *_agreed_each(_UN, 12, 12, 12, 12), 11, _expects(12), scope="Holy Trinity"),
            row(("958/2108", "Dene View Primary", "Unit"), *_agreed_each(_UN, 16, 16, 20, 20), 16, _expects(16), scope="Dene View"),
            row(("958/4020", "Fulmerby Academy", "RP"), *_agreed_each(_UN, 20, 30, 30, 30), 19, _expects(27), scope="Fulmerby Academy"),
            row(("958/4027", "King Edmund High", "Unit"), *_agreed_each(_UN, 0, 15, 25, 25), said("-"), _expects(14), scope="King Edmund"),
            row(("", "All", ""), *_agreed_each(_UN, 48, 73, 87, 87), 46, _expects(69)),
        ),
        n("Of the places in 1B, two at Dene View are kept for other councils."),
        table(
            "1C. Alternative provision: places commissioned by the authority",
            ("LAESTAB", "School"),
            (col("2025/26"), col("2026/27"), col("2027/28"), col("2028/29"), col("On roll with an EHC plan, October 2025", basis="actual", period="2025-10", measure=AP)),
            row(("958/1100", "Fulmerby PRU"), *_agreed_each(_ALT, 72, 72, 66, 60), 13, scope="PRU"),
            row(("958/1102", "Hospital and home tuition"), *_agreed_each(_ALT, 15, 15, 15, 15), 4, scope="Hospital"),
        ),
        h1("Part 2 Changes"),
        p("Only changes for which funding is secured. A reduction is shown with a minus."),
        table(
            "2A. Places to be added from 1 September of each year",
            "",
            (
                col("2026", period="2026-09"),
                col("2027", period="2027-09"),
                col("2028", period="2028-09"),
                col("Over three years"),
            ),
            row("Special schools: primary", None, 8, None, _more(NEW_SPECIAL, 8, "2028-09"), measure=NEW_SPECIAL, scope="primary"),
            row("Special schools: secondary", 8, 12, 12, _more(NEW_SPECIAL, 32, "2028-09"), measure=NEW_SPECIAL, scope="secondary"),
            row("Special schools: post-16", 4, None, 4, _more(NEW_SPECIAL, 8, "2028-09"), measure=NEW_SPECIAL, scope="post-16"),
            row("Units and resourced provision: primary", None, 4, None, _more(NEW_BASES, 4, "2028-09"), measure=NEW_BASES, scope="primary"),
            row("Units and resourced provision: secondary", 25, 10, None, _more(NEW_BASES, 35, "2028-09"), measure=NEW_BASES, scope="secondary"),
            row("Pupil referral unit", None, said("-6", *maybe(NEW_AP, "target", 6, "2027-09", form="change", direction="reduce"), *maybe(NEW_AP, "target", -6, "2027-09")), said("-6", *maybe(NEW_AP, "target", 6, "2028-09", form="change", direction="reduce"), *maybe(NEW_AP, "target", -6, "2028-09")), said("-12", *maybe(NEW_AP, "target", 12, "", "2028-09", form="change", direction="reduce"), *maybe(NEW_AP, "target", -12, "", "2028-09"))),
            row("Nursery assessment places", "6", "0", "0", "+6"),
            basis="target",
            direction="increase",
            show=signed(count),
        ),
        h1("Part 3 Need"),
        p("The forecast takes the pupil projections of May 2025 and holds rates of placement at their 2024/25 level. It makes no allowance for the inclusion strategy."),
        table(
            "3A. Pupils with an EHC plan who will need a place, by year group and academic year",
            ("Kind of place", "Year group"),
            (
                col("2025/26 (actual)", period="2025/26", basis="actual", final=True),
                col("2026/27", period="2026/27"),
                col("2027/28", period="2027/28"),
                col("2028/29", period="2028/29"),
            ),
            row(("Special school", "R to 6"), 142, 147, 150, 151, measure=SPECIAL, scope="R to 6"),
            row(("", "7 to 11"), 204, 219, 236, 250, measure=SPECIAL, scope="7 to 11"),
            row(("", "12 to 14"), 45, 49, 54, 60, measure=SPECIAL, scope="12 to 14"),
            row(("Unit or RP", "R to 6"), 27, 31, 34, 35, measure=BASES, scope="R to 6"),
            row(("", "7 to 11"), 19, 44, 58, 69, measure=BASES, scope="7 to 11"),
            row(("Independent special", "R to 6"), 21, 24, 27, 29, measure=INDEPENDENT, scope="R to 6"),
            row(("", "7 to 11"), 58, 66, 75, 84, measure=INDEPENDENT, scope="7 to 11"),
            row(("", "12 to 14"), 12, 14, 16, 18, measure=INDEPENDENT, scope="12 to 14"),
            basis="forecast",
        ),
        table(
            "3B. Places less pupils: surplus or (shortfall)",
            "",
            (col("2026/27"), col("2027/28"), col("2028/29")),
            row("Special schools", "(9)", "(14)", "(19)"),
            row("Units and resourced provision", "(2)", "(5)", "(17)"),
        ),
        h1("Part 4 Placements bought"),
        table(
            "4A. Placements the authority plans to fund, on the first of the month",
            "Sector",
            (
                col("October 2025 actual", period="2025-10", basis="actual"),
                col("October 2026 planned", period="2026-10", basis="target"),
                col("October 2027 planned", period="2027-10", basis="target"),
                col("October 2028 planned", period="2028-10", basis="target"),
            ),
            row("Independent and non-maintained special", 91, 88, 82, 74, measure=INDEPENDENT),
            row("Special schools of neighbouring councils", *(_unsure((AWAY, SPECIAL), basis, v, year) for v, basis, year in ((37, "actual", "2025-10"), (37, "target", "2026-10"), (35, "target", "2027-10"), (32, "target", "2028-10")))),
            row("Further education colleges", 188, 196, 201, 204, measure=LATER, scope="colleges"),
            row("Specialist post-16 institutions", 14, 13, 11, 10, measure=LATER, scope="specialist"),
            row("EOTAS packages", 26, 24, 20, 18, measure=EOTAS),
            row("Pupils of other councils in our schools", "22", "22", "20", "18"),
        ),
        p(
            "The plan in 4A is lower than the need in 3A because we expect King Edmund High to take children who would otherwise have gone to independent schools. If the free school bid succeeds, 80 further special places would open in September 2029; they are not in this return.",
            *maybe(NEW_SPECIAL, "target", 80, "2029-09", direction="increase"),
            *maybe(NEW_SPECIAL, "forecast", 80, "2029-09", direction="increase"),
            *maybe(INDEPENDENT, "target", None, direction="reduce"),
        ),
    ),
    ("xlsx", "ods", "csv", "pdf-sideways"),
    PART,
    "data",
    "Fulmerby",
)  # fmt: skip


# --- A performance dashboard: polarity, year to date and year-end target, last year beside this, months as columns of pairs -----

_CRANHOLT_Q = (
    col("Good is"),
    col("2024/25 outturn", period="2024-25", basis="actual"),
    col("2025/26 outturn", period="2025-26", basis="actual"),
    col("2026/27 year to date"),
    col("2026/27 target", period="2026-27", basis="target"),
    col("Status"),
)


def _so_far(measure, value, unit="count"):
    """A cell of the year to date: of the year, of its half or of no named time."""
    text = pounds(value) if unit == "gbp" else count(value)
    return said(text, *maybe(measure, "actual", value, "2026-27", "2026-09-30", "2026-09", "2026", "", unit=unit))


def _same(value, period, text, measure, unit="count"):
    """A cell of a month with its target in brackets."""
    now, wanted = value
    return said(text, says(measure, "actual", now, period, unit), says(measure, "target", wanted, period, unit))


CRANHOLT = Document(
    "cranholt_dashboard",
    "Cranholt Children’s Services performance dashboard, quarter 2 2026/27",
    (
        h1("Children’s Services dashboard: Q2 2026/27"),
        p("Corporate Parenting and Education Scrutiny Panel, 25 November 2026. Prepared by Performance and Insight. Quarter 2 ran from 1 July to 30 September 2026. Years are financial years. Status: on target, within 5%, off target."),
        h2("Social care at a glance"),
        table(
            "",
            "Indicator",
            (col("Q2 last year"), col("Q1"), col("Q2"), col("Target"), col("Status")),
            row("Children looked after, per 10,000", "68.1", "66.4", "66.0", "65.0", "Within 5%"),
            row("Of whom in residential homes", "41", "44", "43", "38", "Off target"),
            row("Child protection plans, number", "188", "176", "171", "180", "On target"),
            row("Assessments completed in 45 days, %", "84.2", "88.9", "90.3", "90.0", "On target"),
            row("Care leavers in education, employment or training, %", "55", "57", "54", "60", "Off target"),
        ),
        h2("SEND at a glance"),
        table(
            "",
            ("Ref", "Indicator"),
            _CRANHOLT_Q,
            row(("S01", "Requests for EHC needs assessment"), "-", 566, 602, _so_far(REQUESTS, 288), 560, "Off target", measure=REQUESTS),
            row(("S02", "New EHC plans"), "-", 341, 378, _so_far(NEW, 171), 340, "Within 5%", measure=NEW),
            row(("S03", "New plans within 20 weeks, %"), "High", 47.1, 55.6, _so_far(TIMELY, 63.8, unit="percent"), 65.0, "Within 5%", measure=TIMELY, unit="percent", show=ONE),
            row(("S04", "Requests not agreed, %"), "-", 19.4, 22.7, _so_far(REFUSED, 24.1, unit="percent"), "none", "-", measure=REFUSED, unit="percent", show=ONE),
            row(("S05", "Appeals registered"), "Low", 72, 91, _so_far(APPEALS, 38), 80, "On target", measure=APPEALS),
            row(("S06", "Plans ceased"), "-", 148, 173, _so_far(CEASED, 96), 190, "On target", measure=CEASED),
            row(("S07", "Average independent placement, £"), "Low", 55900, 58700, _so_far(COST, 60100, unit="gbp"), 60000, "Within 5%", measure=COST, unit="gbp", show=pounds),
            row(("S08", "Suspensions of pupils with a plan"), "Low", "212", "240", "97", "200", "On target"),
        ),
        h2("Snapshot measures"),
        table(
            "At the end of the month",
            "Indicator",
            (
                col("Sep 2025", "Actual", period="2025-09", basis="actual"),
                col("Jun 2026", "Actual", period="2026-06", basis="actual"),
                col("Sep 2026", "Actual", period="2026-09", basis="actual"),
                col("Sep 2026", "Target", period="2026-09", basis="target"),
                col("Mar 2027", "Target", period="2027-03", basis="target"),
                col("Trend"),
            ),
            row("EHC plans", 2377, 2498, 2512, 2460, 2520, "▲", measure=PLANS),
            row("… of which in mainstream schools", 1002, 1061, 1078, 1075, 1100, "▲", measure=MAINSTREAM),
            row("… of which in special schools of the council", 688, 699, 701, 700, 700, "▬", measure=SPECIAL),
            row("… of which in independent special schools", 163, 171, 168, 155, 150, "▼", measure=INDEPENDENT),
            row("… of which placed out of borough", 291, 288, 280, 270, 260, "▼", measure=AWAY),
            row("… of which EOTAS", 35, 41, 42, 30, 28, "▲", measure=EOTAS),
            row("Children missing education", "64", "59", "71", "50", "40", "▲"),
        ),
        h2("Timeliness month by month: actual (target)"),
        table(
            "2026",
            "",
            (col("April"), col("May"), col("June"), col("July"), col("August"), col("September")),
            row("Plans within 20 weeks", *(_same(pair, f"2026-0{month}", f"{pair[0]}% ({pair[1]}%)", TIMELY, "percent") for month, pair in enumerate(((58, 60), (61, 60), (64, 62), (66, 62), (65, 64), (70, 64)), 4))),
            row("Independent placements", *(_same(pair, f"2026-0{month}", f"{pair[0]} ({pair[1]})", INDEPENDENT) for month, pair in enumerate(((170, 166), (172, 164), (171, 162), (171, 160), (169, 157), (168, 155)), 4))),
            row("Annual reviews in time", "54% (60%)", "57% (60%)", "55% (62%)", "61% (62%)", "60% (64%)", "63% (64%)"),
        ),
        h2("By locality"),
        table(
            "September 2026",
            "Locality",
            (
                col("EHC plans", measure=PLANS),
                col("% in mainstream", measure=MAINSTREAM, unit="percent", show=percent),
                col("Independent", measure=INDEPENDENT),
                col("EOTAS", measure=EOTAS),
                col("Pupils on SEN support"),
            ),
            row("North", 811, 45, 47, 11, "1,902", scope="North"),
            row("Central", 1043, 41, 74, 19, "2,417", scope="Central"),
            row("South", 658, 43, 47, 12, "1,688", scope="South"),
            row("Cranholt", 2512, 43, 168, 42, "6,007"),
            basis="actual",
            period="2026-09",
        ),
        h2("Commentary"),
        p(
            "S01. The target of 560 assumed that the new advice line would divert families who only wanted information. It has not: 288 requests came in six months. The service now expects about 590 for the year.",
            says(REQUESTS, "target", 560, "", doubtful=True),
            *maybe(REQUESTS, "actual", 288, ""),
            says(REQUESTS, "forecast", 590, "", doubtful=True),
            *maybe(REQUESTS, "forecast", 590, "2026-27"),
        ),
        p(
            "S05. Of the 38 appeals, 21 were about the school named and nine were conceded. The panel has asked that the target be dropped from next year, since an appeal is a right and not a failing of the family.",
            *maybe(APPEALS, "actual", 38, ""),
            *maybe(APPEALS, "actual", 21, ""),
            *maybe(APPEALS, "actual", 9, ""),
            *maybe(APPEALS, "target", None, direction="reduce"),
        ),
        h2("Targets proposed for next year"),
        table(
            "For decision in February 2027",
            "Indicator",
            (
                col("2026/27 target", period="2026-27", basis="target"),
                col("2027/28 proposed", period="2027-28", basis="target", doubtful=True),
                col("2028/29 proposed", period="2028-29", basis="target", doubtful=True),
                col("Stretch?"),
            ),
            row("New plans within 20 weeks, %", 65, 75, 80, "No", measure=TIMELY, unit="percent"),
            row("Requests for EHC needs assessment", 560, 585, 570, "Yes", measure=REQUESTS),
            row("Plans ceased", 190, 200, 200, "No", measure=CEASED),
            row("DSG in-year deficit, £m", 6.8, 5.9, 4.1, "Yes", measure=IN_YEAR, unit=M, show=ONE),
            row("Staff turnover, social workers, %", "14", "13", "12", "Yes"),
        ),
    ),
    ("pdf-zebra", "xlsx", "html"),
    PART,
    "kpi",
    "Cranholt",
)  # fmt: skip


# --- A strategy's outcomes framework: an aim over each table, where we were, are and will be, words with figures in the cells --


def _was(text, measure, value, period, unit="count", **more):
    return said(text, says(measure, "actual", value, period, unit, **more))


def _will(text, measure, value, period, unit="count", **more):
    return said(text, says(measure, "target", value, period, unit, **more))


_SEDGEHAM = (
    col("Where we were (2023)"),
    col("Where we are (2026)"),
    col("Where we will be (2029)"),
    col("Who answers for it"),
)

SEDGEHAM = Document(
    "sedgeham_outcomes",
    "Sedgeham SEND and inclusion strategy 2026-2029: outcomes framework",
    (
        h1("Outcomes framework"),
        p("This is part two of the Sedgeham SEND and inclusion strategy. Part one tells the story; this part says how families can hold us to it. The partnership will publish the tables again each June."),
        p("Unless a cell says otherwise, figures for where children are placed are at the January census of the year and figures for a process are for the calendar year before, so that ‘2026’ is what happened in 2025."),
        h2("Aim 1: I get help early"),
        table(
            "",
            "Measure",
            _SEDGEHAM,
            row("Schools that publish what is ordinarily available", "14 of 88", "61 of 88", "All 88", "Inclusion lead"),
            row("Two-year reviews completed", "78%", "86%", "95%", "Health visiting"),
            row(
                "Families who ask for an EHC needs assessment",
                _was("744 in 2022", REQUESTS, 744, "2022"),
                _was("902 in 2025", REQUESTS, 902, "2025"),
                said(
                    "Fewer, because help comes sooner; we have not set a number",
                    says(REQUESTS, "target", None, "", direction="reduce", doubtful=True),
                    *maybe(REQUESTS, "target", None, "2029", "2028", direction="reduce"),
                ),
                "SEND service",
            ),
        ),
        h2("Aim 2: I belong in my local school"),
        table(
            "",
            "Measure",
            _SEDGEHAM,
            row(
                "Children with a plan who go to a mainstream school",
                _was("38%", MAINSTREAM, 38, "2023-01", "percent"),
                _was("41%", MAINSTREAM, 41, "2026-01", "percent"),
                _will("46%", MAINSTREAM, 46, "2029-01", "percent"),
                "Heads’ partnership",
            ),
            row(
                "Children in a specialist base in a mainstream school",
                _was("54", BASES, 54, "2023-01"),
                _was("121", BASES, 121, "2026-01"),
                _will("At least 230", BASES, 230, "2029-01", direction="at_least"),
                "School places",
            ),
            row(
                "Children in independent special schools",
                _was("133", INDEPENDENT, 133, "2023-01"),
                _was("178", INDEPENDENT, 178, "2026-01"),
                _will("Back to 133", INDEPENDENT, 133, "2029-01", direction="reduce"),
                "Commissioning",
            ),
            row(
                "Children who live away from home for school",
                _was("22", RESIDENTIAL, 22, "2023-01"),
                _was("19", RESIDENTIAL, 19, "2026-01"),
                _will("No more than 12", RESIDENTIAL, 12, "2029-01", direction="at_most"),
                "Joint panel",
            ),
            row(
                "Children who have lessons at home or online (EOTAS)",
                _was("17", EOTAS, 17, "2023-01"),
                _was("63", EOTAS, 63, "2026-01"),
                said("Halved, to 31", says(EOTAS, "target", 31, "2029-01"), *maybe(EOTAS, "target", 50, "2029-01", "", unit="percent", form="change", direction="reduce")),
                "Virtual school",
            ),
            row("Pupils with a plan on part-time timetables", "not known", "84", "Under 20", "Heads’ partnership"),
        ),
        h2("Aim 3: My plan is right and on time"),
        table(
            "",
            "Measure",
            _SEDGEHAM,
            row("Plans finished within 20 weeks", _was("29% in 2022", TIMELY, 29, "2022", "percent"), _was("52% in 2025", TIMELY, 52, "2025", "percent"), _will("85% in 2028", TIMELY, 85, "2028", "percent"), "SEND service"),
            row("Plans judged good or better in audit", "21%", "48%", "75%", "Quality lead"),
            row(
                "Appeals to the Tribunal",
                _was("66 in 2022", APPEALS, 66, "2022"),
                _was("124 in 2025", APPEALS, 124, "2025"),
                said("We hope for fewer than 90 in 2028", says(APPEALS, "target", 90, "2028", direction="at_most", doubtful=True), *maybe(APPEALS, "target", None, "2028", "", direction="reduce")),
                "SEND service",
            ),
            row(
                "Plans that end because they are no longer needed",
                _was("41 in 2022", CEASED, 41, "2022"),
                _was("87 in 2025", CEASED, 87, "2025"),
                said("No target", *maybe(CEASED, "target", None, "2029")),
                "SEND service",
            ),
        ),
        h2("Aim 4: I am ready for adult life"),
        table(
            "",
            "Measure",
            _SEDGEHAM,
            row("Young people with a plan in college or sixth form", _was("402", LATER, 402, "2023-01"), _was("467", LATER, 467, "2026-01"), _will("Held at 470", LATER, 470, "2029-01", direction="hold"), "Colleges"),
            row("Supported internships started", "9", "31", "70", "Colleges"),
            row("Adults with a learning disability in paid work", "4.1%", "5.0%", "8.0%", "Adult social care"),
        ),
        h2("Of every 100 children and young people with a plan"),
        p("We have rounded to whole children. The picture is meant for families."),
        table(
            "Where they learn",
            "",
            (col("January 2023", period="2023-01", basis="actual"), col("January 2026", period="2026-01", basis="actual"), col("January 2029 (our aim)", period="2029-01", basis="target")),
            *(
                row(name, *(_unsure((measure,), basis, v, period, unit="percent") for v, (basis, period) in zip(values, (("actual", "2023-01"), ("actual", "2026-01"), ("target", "2029-01")), strict=True)))
                for name, measure, values in (
                    ("Mainstream class", MAINSTREAM, (38, 41, 46)),
                    ("Base in a mainstream school", BASES, (2, 4, 7)),
                    ("Special school", SPECIAL, (31, 29, 27)),
                    ("Independent special school", INDEPENDENT, (5, 6, 4)),
                    ("College or training", LATER, (18, 15, 14)),
                )
            ),
            row("Elsewhere", "6", "5", "2"),
        ),
        h2("We said, we did, we will"),
        table(
            "",
            "In 2023 we said",
            (col("By 2026 we had"), col("By 2029 we will")),
            row("We would open six bases", said("Opened seven, with 84 new places", says(NEW_BASES, "actual", 84, "2026", direction="increase", doubtful=True), *maybe(NEW_BASES, "actual", 84, "", direction="increase")), said("Open eight more, with 110 places", says(NEW_BASES, "target", 110, "2029", direction="increase"))),
            row("We would build a special school", said("Lost the bid", ), said("Add 40 special school places by extending Brook House", says(NEW_SPECIAL, "target", 40, "2029", direction="increase"))),
            row("We would listen to young people", "Held 23 forums", "Pay eight young advisers"),
        ),
        h2("What it means for the budget"),
        table(
            "High needs, £ million",
            "",
            (
                col("Where we were", "2022/23", period="2022-23", basis="actual"),
                col("Where we are", "2025/26", period="2025-26", basis="actual"),
                col("Where we will be", "2026/27", period="2026-27", basis="target"),
                col("Where we will be", "2027/28", period="2027-28", basis="target"),
                col("Where we will be", "2028/29", period="2028-29", basis="target"),
            ),
            row("Grant", "38.8", "46.1", "47.4", "48.7", "50.0"),
            row("Overspent in the year", 2.9, 7.7, 8.4, 6.9, 4.6, measure=IN_YEAR),
            row("Owed at the end of the year", 5.1, 24.0, 32.4, 39.3, 43.9, measure=DEFICIT),
            row("Avoided by this strategy", None, None, 0.8, 3.3, 6.7, measure=SAVINGS),
            unit=M,
            show=ONE,
        ),
        p(
            "There were 2,214 plans in January 2023 and 2,930 in January 2026. If we carry on as we are there will be about 3,600 in January 2029; with this strategy we think 3,300.",
            says(PLANS, "actual", 2214, "2023-01"),
            says(PLANS, "actual", 2930, "2026-01"),
            says(PLANS, "forecast", 3600, "2029-01"),
            says(PLANS, "target", 3300, "", doubtful=True),
            *maybe(PLANS, "target", 3300, "2029-01"),
            *maybe(PLANS, "forecast", 3300, "2029-01", ""),
        ),
    ),
    ("docx", "pdf-plain", "html"),
    PART,
    "strategy",
    "Sedgeham",
)  # fmt: skip


# --- A request to move money between blocks: a form of questions, scenarios down and years across, options, a vote ---------------


def _option(measure, value, period, unit=M):
    """A cell of an option that is put to schools and not asked for, or of the one asked for."""
    return said(
        ONE(value),
        *(label for basis in ("target", "forecast") for label in maybe(measure, basis, value, period, unit=unit)),
    )


NETHERBOURNE = Document(
    "netherbourne_transfer",
    "Netherbourne: request to the Secretary of State to move funding from the schools block, 2026 to 2027",
    (
        h1("Disapplication request: schools block movement 2026 to 2027"),
        p("To be returned to the Department by 17 November 2025. Local authority: Netherbourne. Request: a movement of 1.0% (£2.31m) of the schools block, of which Schools Forum has approved 0.5% and refused the remainder. Contact: Head of Schools Finance."),
        h2("Section A: movements in earlier years"),
        table(
            "",
            "Year",
            (col("Asked for"), col("Schools Forum"), col("Secretary of State"), col("Moved, £000"), col("% of block")),
            row("2022 to 2023", "0.5%", "Approved", "Not needed", "985", "0.5"),
            row("2023 to 2024", "0.5%", "Approved", "Not needed", "1,040", "0.5"),
            row("2024 to 2025", "1.0%", "Refused", "Approved", "2,130", "1.0"),
            row("2025 to 2026", "0.5%", "Approved", "Not needed", "1,110", "0.5"),
        ),
        h2("Section B: pressures on high needs"),
        p(
            "The number of EHC plans rose from 1,702 in January 2022 to 2,341 in January 2025. Independent placements cost £12.9m in 2024 to 2025, an average of £64,200 for each of 201 pupils; the average in our own special schools is £24,700.",
            says(PLANS, "actual", 1702, "2022-01"),
            says(PLANS, "actual", 2341, "2025-01"),
            says(COST, "actual", 64200, "2024-25", "gbp", scope="independent"),
            says(INDEPENDENT, "actual", 201, "2024-25"),
            says(COST, "actual", 24700, "", "gbp", scope="special", doubtful=True),
            *maybe(COST, "actual", 24700, "2024-25", unit="gbp", scope="special"),
        ),
        table(
            "B1. Pupils with EHC plans by type of provision (January)",
            "Provision",
            (
                col("2023", period="2023-01", basis="actual"),
                col("2024", period="2024-01", basis="actual"),
                col("2025", period="2025-01", basis="actual"),
                col("2026 forecast with no change", period="2026-01", basis="forecast"),
                col("2027 forecast with no change", period="2027-01", basis="forecast"),
                col("2027 planned", period="2027-01", basis="target"),
            ),
            row("Mainstream schools and academies", 731, 822, 917, 1012, 1101, 1150, measure=MAINSTREAM),
            row("Special units and resourced provision", 77, 81, 88, 92, 95, 126, measure=BASES),
            row("Special schools and academies", 561, 584, 603, 618, 630, 622, measure=SPECIAL),
            row("Independent and non-maintained special", 152, 179, 201, 232, 266, 215, measure=INDEPENDENT),
            row("Alternative provision", 36, 39, 44, 49, 53, 41, measure=AP),
            row("Post-16", 305, 334, 362, 390, 417, 386, measure=LATER),
            row("Other", "71", "98", "126", "140", "151", "130"),
            row("All", 1933, 2137, 2341, 2533, 2713, 2670, measure=PLANS),
        ),
        h2("Section C: forecasts of the DSG"),
        table(
            "C1. Forecast with and without the movement requested, £m",
            ("Scenario", "Line"),
            (
                col("2024-25", period="2024-25", basis="actual", final=True),
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
            ),
            row(("No action and no movement", "In-year deficit"), None, 9.6, 13.4, 16.9, 20.3, measure=IN_YEAR, basis="forecast"),
            row(("", "Cumulative deficit"), None, 27.1, 40.5, 57.4, 77.7, measure=DEFICIT, basis="forecast"),
            row(("Management plan, movement of 0.5%", "In-year deficit"), None, said("9.6", *maybe(IN_YEAR, "target", 9.6, "2025-26", unit=M)), *(_option(IN_YEAR, v, y) for v, y in ((10.9, "2026-27"), (11.1, "2027-28"), (10.2, "2028-29")))),
            row(("", "Cumulative deficit"), None, said("27.1", *maybe(DEFICIT, "target", 27.1, "2025-26", unit=M)), *(_option(DEFICIT, v, y) for v, y in ((38.0, "2026-27"), (49.1, "2027-28"), (59.3, "2028-29")))),
            row(("Management plan, movement of 1.0% (this request)", "In-year deficit"), 7.3, 9.6, 9.7, 9.9, 9.0, measure=IN_YEAR, basis="target"),
            row(("", "Cumulative deficit"), 17.5, 27.1, 36.8, 46.7, 55.7, measure=DEFICIT, basis="target"),
            unit=M,
            show=ONE,
        ),
        n("2024-25 is the outturn. A movement in 2026 to 2027 is assumed to be repeated in later years."),
        table(
            "C2. What the movement and the plan will pay for and save in 2026-27",
            "Strand",
            (col("Spend from movement, £000"), col("Saving 2026-27, £000", period="2026-27", measure=SAVINGS, basis="target", unit=K), col("Saving 2028-29, £000", period="2028-29", measure=SAVINGS, basis="target", unit=K), col("Measure of success")),
            row("Inclusion partnerships (six clusters)", "1,150", 420, 2100, said("Requests below 500 in 2026-27 (563 in 2024-25)", says(REQUESTS, "target", 500, "2026-27", direction="at_most"), says(REQUESTS, "actual", 563, "2024-25")), scope="Inclusion partnerships"),
            row("New units: 38 places in September 2026", "760", 1180, 4350, said("38 places full by January 2027", *maybe(NEW_BASES, "target", 38, "2026-09", "2027-01", direction="increase")), scope="New units"),
            row("Outreach from special schools", "400", 160, 900, "Suspensions down by a third", scope="Outreach"),
            row("Total", "2,310", 1760, 7350, ""),
        ),
        h2("Section D: options put to schools"),
        table(
            "D1. Consultation, 22 September to 13 October 2025",
            "Option",
            (col("Effect on a primary school of 210 pupils"), col("In-year deficit 2026-27, £m"), col("Schools for"), col("Schools against"), col("No view")),
            row("1. No movement", "None", _option(IN_YEAR, 12.0, "2026-27"), "41", "17", "6"),
            row("2. 0.5%", "-£5,400", _option(IN_YEAR, 10.9, "2026-27"), "34", "25", "5"),
            row("3. 1.0%", "-£10,900", said("9.7", says(IN_YEAR, "target", 9.7, "2026-27", M)), "12", "47", "5"),
        ),
        p("Sixty-four of 97 schools replied. Minimum funding levels are met in every school under each option, and the minimum funding guarantee would be 0.0% in place of -0.5%. Schools Forum voted on 6 November 2025: 9 for, 11 against."),
        h2("Section E: comparison"),
        table(
            "Rates per 1,000 pupils, January 2025",
            "",
            (col("Netherbourne", period="2025-01", basis="actual", unit="per_1000", show=ONE), col("Region"), col("England")),
            row("Pupils with an EHC plan", 51.2, "49.0", "52.9", measure=PLANS),
            row("Pupils in independent special schools", 4.4, "2.9", "3.1", measure=INDEPENDENT),
            row("Pupils in special units", 1.9, "2.8", "2.6", measure=BASES),
        ),
        p(
            "The authority is not part of the safety valve programme. It expects to return to in-year balance in 2031-32 and would limit independent placements to 190 by January 2029. The Chief Finance Officer confirms that reserves of £14.2m are held against the deficit.",
            says(IN_YEAR, "target", None, "2031-32", direction="reach", doubtful=True),
            *maybe(IN_YEAR, "forecast", None, "2031-32", direction="reach"),
            says(INDEPENDENT, "target", 190, "2029-01", direction="at_most"),
        ),
    ),
    ("docx", "pdf-fpdf", "ods"),
    PART,
    "committee",
    "Netherbourne",
)  # fmt: skip


# --- A capital report with decisions: schemes across and their facts down, approved beside delivered, resolutions in a table -----


def _adds(measure, value, day, scope, text="", **more):
    """A cell of places that a scheme adds; the date is in the row below."""
    return said(text or f"+{value}", says(measure, "target", value, day, direction="increase", scope=scope, **more))


def _open_in_all(value, period, *more_periods):
    """Places open in all by a date, in bases and special schools together."""
    return said(
        str(value),
        *(
            label
            for m in (NEW_BASES, NEW_SPECIAL)
            for basis in ("target", "actual")
            for label in maybe(m, basis, value, period, *more_periods, "", direction="increase")
        ),
    )


def _a_place(value):
    """A cell of what a place would cost in an option."""
    return said(
        count(value),
        *(label for basis in ("target", "forecast", "actual") for label in maybe(COST, basis, value, "", unit="gbp")),
    )


HARSTOW = Document(
    "harstow_capital_decisions",
    "Harstow Council, Cabinet Committee on Schools: specialist places capital programme, decisions",
    (
        h1("Specialist places capital programme 2026 to 2029"),
        p("Cabinet Committee on Schools, 8 July 2026. Report of the Director of Education and Skills. Wards: all. Key decision: yes. Exempt appendix: B (tender prices)."),
        h2("Recommendations"),
        p("That the Committee:"),
        c("1.", "approves £11.84m for the schemes in table 1, which add 126 places, of which 66 are in bases, 48 in a special school and 12 in alternative provision;", says(NEW_BASES, "target", 66, "", direction="increase"), says(NEW_SPECIAL, "target", 48, "", direction="increase"), says(NEW_AP, "target", 12, "", direction="increase"), *(label for m in (NEW_BASES, NEW_SPECIAL, NEW_AP) for label in maybe(m, "target", 126, "", direction="increase"))),
        c("2.", "does not proceed with the proposed base at Coppice Hill Primary (14 places), for the reasons in paragraph 3.2;"),
        c("3.", "notes that the aim of the programme remains to bring the number of Harstow children in independent special schools from 158 in January 2026 to 115 in January 2029.", says(INDEPENDENT, "target", 115, "2029-01", baseline=158, direction="reduce"), says(INDEPENDENT, "actual", 158, "2026-01")),
        h2("1. The schemes"),
        table(
            "Table 1: schemes for approval",
            "",
            (col("Oakdene Primary"), col("Harstow High"), col("Brackenbury Academy"), col("Meadow Special School"), col("The Link")),
            row("Kind of provision", "Base (ASD)", "Base (ASD)", "Base (SEMH)", "Special, new block", "Alternative provision"),
            row("Places now", "0", *(_unsure(m, "actual", v, "", "2026-07", "2026") for m, v in ((_UN, 16), (_UN, 0), (_SP, 112), (_ALT, 40)))),
            row("Places added", _adds(NEW_BASES, 18, "2026-09", "Oakdene"), _adds(NEW_BASES, 24, "2027-09", "Harstow High"), _adds(NEW_BASES, 24, "2027-09", "Brackenbury"), _adds(NEW_SPECIAL, 48, "2028-09", "Meadow"), _adds(NEW_AP, 12, "2027-01", "The Link")),
            row("Places then", *(_unsure(m, "target", v, d, "") for m, v, d in ((_UN, 18, "2026-09"), (_UN, 40, "2027-09"), (_UN, 24, "2027-09"), (_SP, 160, "2028-09"), (_ALT, 52, "2027-01")))),
            row("Opens", "September 2026", "September 2027", "September 2027", "September 2028", "January 2027"),
            row("Cost, £000", "620", "1,940", "1,730", "7,100", "450"),
            row("Planning consent", "Not needed", "Granted", "Submitted", "Autumn 2026", "Not needed"),
        ),
        n("Oakdene was approved under urgency in May 2026 and is on site; it is in the total for completeness."),
        h2("2. Progress since the programme was approved"),
        table(
            "Table 2: new places, as approved in February 2024, as now planned and as opened",
            ("Kind", "For"),
            (
                col("As approved, by Sept 2026", period="2026-09", basis="target"),
                col("Opened by July 2026", period="2026-07", basis="actual"),
                col("Now planned by Sept 2026", period="2026-09", basis="target"),
                col("Now planned by Sept 2028", period="2028-09", basis="target"),
            ),
            row(("Bases", "Primary"), 48, 32, 50, 50, measure=NEW_BASES, scope="Primary"),
            row(("", "Secondary"), 40, 16, 16, 64, measure=NEW_BASES, scope="Secondary"),
            row(("Special schools", "All ages"), 60, 36, 36, 84, measure=NEW_SPECIAL, scope="All ages"),
            row(("AP", "Years 7 to 11"), 20, said("0", *maybe(NEW_AP, "actual", 0, "2026-07")), said("0", *maybe(NEW_AP, "target", 0, "2026-09")), 12, measure=NEW_AP, scope="Years 7 to 11"),
            row(("Mainstream basic need", "Primary"), "210", "210", "210", "210"),
            direction="increase",
        ),
        h2("3. Options"),
        table(
            "Table 3: options for the secondary need in the east",
            "Option",
            (col("Places"), col("Capital, £000"), col("Revenue a place, £"), col("Independent places avoided by 2029"), col("View")),
            row("A. Base at Brackenbury", said("24", *maybe(NEW_BASES, "target", 24, "", "2027-09", direction="increase")), "1,730", _a_place(19400), said("15", *maybe(INDEPENDENT, "target", 15, "2029", "", form="change", direction="reduce"), *maybe(INDEPENDENT, "target", 15, "2029", "")), "Recommended"),
            row("B. Base at Coppice Hill", "14", "1,610", _a_place(21800), "9", "Rejected"),
            row("C. Buy from the independent sector", "24", "0", _a_place(63500), "0", "Rejected"),
        ),
        c("3.1", "Option A is preferred: the school is oversubscribed by 60 and its trust will lead outreach to five schools."),
        c("3.2", "Coppice Hill has falling rolls (171 pupils in 2022, 138 in 2026), and the site floods. Families were 70% against."),
        h2("4. What it does to the revenue account"),
        table(
            "Table 4: DSG effect of the programme",
            "Financial year",
            (
                col("Places open at year end, bases and special"),
                col("Running cost, £000"),
                col("Independent fees avoided, £000"),
                col("Net saving to the DSG, £000", measure=SAVINGS, basis="target", unit=K),
                col("DSG deficit at year end with the programme, £m", measure=DEFICIT, basis="target", unit=M, show=ONE),
                col("The same without it, £m", measure=DEFICIT, basis="forecast", unit=M, show=ONE),
            ),
            row("2026-27", _open_in_all(102, "2026-27", "2027-03"), "330", said("1,140", *maybe(SAVINGS, "target", 1140, "2026-27", unit=K)), 810, 29.4, 30.2, period="2026-27"),
            row("2027-28", _open_in_all(150, "2027-28", "2028-03"), "890", said("2,760", *maybe(SAVINGS, "target", 2760, "2027-28", unit=K)), 1870, 34.6, 37.3, period="2027-28"),
            row("2028-29", _open_in_all(198, "2028-29", "2029-03"), "1,650", said("5,020", *maybe(SAVINGS, "target", 5020, "2028-29", unit=K)), 3370, 37.5, 43.5, period="2028-29"),
        ),
        h2("5. Spending"),
        table(
            "Table 5: profile and sources, £000",
            "",
            (col("2025-26 spent"), col("2026-27"), col("2027-28"), col("2028-29"), col("All years")),
            row("The five schemes", "85", "2,960", "6,015", "2,780", "11,840"),
            row("High needs capital allocation", "85", "2,960", "4,300", "1,255", "8,600"),
            row("Borrowing", "0", "0", "1,715", "1,525", "3,240"),
        ),
        h2("6. Decisions taken"),
        table(
            "Minute extract",
            ("Minute", "Matter"),
            (col("Resolved"), col("For-Against"), col("To be done by")),
            row(("14.1", "Table 1"), "Approved as recommended", "7-0", "Contracts by October 2026"),
            row(("14.2", "Coppice Hill"), "Not to proceed", "6-1", "Governors told by 17 July 2026"),
            row(("14.3", "Meadow"), said("Approved at 48 places on condition that admissions from other councils do not exceed 10%", says(NEW_SPECIAL, "target", 48, "", direction="increase", doubtful=True), *maybe(NEW_SPECIAL, "target", 48, "2028-09", direction="increase")), "7-0", "Agreement with the school by January 2027"),
            row(("14.4", "Aim for independent placements"), said("That the aim be 110, and not 115, in January 2029", says(INDEPENDENT, "target", 110, "2029-01")), "5-2", "Next report, March 2027"),
            row(("14.5", "Travel"), "Review of routes longer than 45 minutes", "7-0", "March 2027"),
        ),
        p("The meeting closed at 8.40 pm. The decisions may be called in until 16 July 2026 by four members."),
    ),
    ("docx", "pdf-fpdf", "txt"),
    PART,
    "committee",
    "Harstow",
)  # fmt: skip


# --- A local reform plan with pathways: a matrix of moves, layers of support, moves between schools by cohort, steps in days ------


def _layer(measures, value, basis, period):
    """A cell of children on a layer of support, which is near to a measure but not the same."""
    return _unsure(measures, basis, value, period)


def _expected(measure, value):
    """A cell of what staff expect, which the plan says is no target."""
    return said(
        str(value), *(label for basis in ("target", "forecast") for label in maybe(measure, basis, value, "2028"))
    )


def _boards(value, basis, period, scope):
    """A cell of residential placements in a table of children placed away."""
    return said(
        str(value),
        says(RESIDENTIAL, basis, value, period, scope=scope),
        *maybe(AWAY, basis, value, period, scope=scope),
    )


def _moves(measure, *values):
    """Cells of children who start in Year 7 in a kind of school, September 2025 to 2028."""
    ways = (("actual", "2025-09"), ("target", "2026-09"), ("target", "2027-09"), ("target", "2028-09"))
    return tuple(
        said(str(value), says(measure, basis, value, period, scope="Year 7"))
        for value, (basis, period) in zip(values, ways, strict=True)
    )


PICKWELL = Document(
    "pickwell_reform_pathways",
    "Pickwell local SEND reform plan 2026: pathways",
    (
        h1("Pickwell local SEND reform plan: pathways"),
        p("Version approved by Cabinet on 20 October 2026 for submission to the Department. It should be read with the financial annex. Pickwell has 77 schools and about 28,400 pupils. The law on EHC plans is unchanged: nothing here alters what a child is entitled to."),
        h2("Pathway 1. Layers of support"),
        table(
            "Children and young people on each layer, January",
            ("Layer", "Who leads"),
            (
                col("2026"),
                col("2027"),
                col("2028"),
                col("2029"),
            ),
            row(("Universal", "Class teacher"), "28,400", "28,100", "27,700", "27,300"),
            row(("Targeted", "SENCO"), "3,110", "3,300", "3,450", "3,500"),
            row(("Targeted plus, with an individual support plan", "SENCO and Experts at Hand"), "0", "240", "710", "1,150"),
            row(("Specialist, in a mainstream school or base", "School and council"), *(_layer((MAINSTREAM, BASES, PLANS), v, basis, day) for v, basis, day in ((812, "actual", "2026-01"), (880, "target", "2027-01"), (955, "target", "2028-01"), (1010, "target", "2029-01")))),
            row(("Specialist plus, in a special school", "School and council"), *(_layer((SPECIAL, INDEPENDENT, PLANS), v, basis, day) for v, basis, day in ((655, "actual", "2026-01"), (660, "target", "2027-01"), (640, "target", "2028-01"), (605, "target", "2029-01")))),
            row(("All with an EHC plan", ""), said("1,958", says(PLANS, "actual", 1958, "2026-01")), said("2,030", says(PLANS, "target", 2030, "2027-01")), said("2,070", says(PLANS, "target", 2070, "2028-01")), said("2,060", says(PLANS, "target", 2060, "2029-01"))),
        ),
        n("Young people over 16 with a plan are in the last row only."),
        h2("Pathway 2. Where children move"),
        p("Each row is where children with a plan were in January 2026, and each column is where we plan for the same children to be in January 2029. Leavers and new plans are not shown."),
        table(
            "Expected moves of 1,467 children of school age",
            "From (2026) / To (2029)",
            (col("Mainstream"), col("Base"), col("Special"), col("Independent"), col("EOTAS"), col("Total 2026", period="2026-01", basis="actual")),
            row("Mainstream", "610", "62", "41", "6", "2", 721, measure=MAINSTREAM),
            row("Base", "12", "74", "5", "0", "0", 91, measure=BASES),
            row("Special", "9", "18", "485", "3", "1", 516, measure=SPECIAL),
            row("Independent", "4", "11", "14", "79", "0", 108, measure=INDEPENDENT),
            row("EOTAS", "3", "5", "6", "1", "16", 31, measure=EOTAS),
            row("Total 2029", *(said(str(v), *maybe(m, "target", v, "2029-01"), *maybe(m, "forecast", v, "2029-01")) for m, v in ((MAINSTREAM, 638), (BASES, 170), (SPECIAL, 551), (INDEPENDENT, 89), (EOTAS, 19))), said("1,467", *maybe(PLANS, "actual", 1467, "2026-01", ""), *maybe(PLANS, "target", 1467, "2029-01"))),
        ),
        h2("Pathway 3. Starting secondary school"),
        table(
            "Children with a plan who start Year 7, September",
            "",
            (col("2025 actual"), col("2026 plan"), col("2027 plan"), col("2028 plan")),
            row("In a mainstream class", *_moves(MAINSTREAM, 58, 60, 68, 79)),
            row("In a base", *_moves(BASES, 9, 16, 24, 28)),
            row("In a special school", *_moves(SPECIAL, 44, 43, 40, 38)),
            row("In an independent special school", *_moves(INDEPENDENT, 14, 11, 8, 5)),
            row("Transition worker named by Easter", "31%", "60%", "90%", "100%"),
        ),
        h2("Pathway 4. From question to plan"),
        table(
            "Steps and how many take them in a year",
            "Step",
            (
                col("Limit"),
                col("Median days, 2025"),
                col("Median days, 2028"),
                col("Families, 2025", period="2025", basis="actual"),
                col("Families, 2028 (expected with the plan)"),
            ),
            row("Conversation with the early help line", "5 days", "not offered", "3", "0", "900"),
            row("Request for an EHC needs assessment", "-", "0", "0", 486, _expected(REQUESTS, 390), measure=REQUESTS),
            row("Decision: not to assess", "6 weeks", "41", "35", 112, _expected(REFUSED, 78), measure=REFUSED),
            row("Decision: to assess", "6 weeks", "43", "35", 374, _expected(ASSESSED, 312), measure=ASSESSED),
            row("Plan issued", "20 weeks", "163", "132", 318, _expected(NEW, 270), measure=NEW),
            row("Appeal registered", "2 months", "-", "-", 81, _expected(APPEALS, 60), measure=APPEALS),
        ),
        n("Figures for 2028 are for planning staff and are neither limits nor targets for decisions."),
        h2("Pathway 5. Coming home"),
        table(
            "Children placed away from Pickwell",
            "Cohort",
            (
                col("Number, March 2026", period="2026-03", basis="actual"),
                col("Offer a local place at", ),
                col("Number, March 2028", period="2028-03", basis="target"),
                col("Number, March 2030", period="2030-03", basis="target"),
                col("Average cost now, £ a year"),
            ),
            row("Out of area, day", 74, "Phase transfer", 60, 45, said("58,300", says(COST, "actual", 58300, "", "gbp", scope="day", doubtful=True), *maybe(COST, "actual", 58300, "2026-03", "2025-26", unit="gbp", scope="day")), measure=AWAY, scope="day"),
            row("Residential, 38 weeks", _boards(13, "actual", "2026-03", "38 weeks"), "Annual review", _boards(9, "target", "2028-03", "38 weeks"), _boards(6, "target", "2030-03", "38 weeks"), said("142,000", says(COST, "actual", 142000, "", "gbp", scope="38 weeks", doubtful=True), *maybe(COST, "actual", 142000, "2026-03", "2025-26", unit="gbp", scope="38 weeks")), measure=RESIDENTIAL, scope="38 weeks"),
            row("Residential, 52 weeks", _boards(8, "actual", "2026-03", "52 weeks"), "Case conference", _boards(8, "target", "2028-03", "52 weeks"), _boards(7, "target", "2030-03", "52 weeks"), said("268,000", says(COST, "actual", 268000, "", "gbp", scope="52 weeks", doubtful=True), *maybe(COST, "actual", 268000, "2026-03", "2025-26", unit="gbp", scope="52 weeks")), measure=RESIDENTIAL, scope="52 weeks"),
        ),
        p("No child will be moved without the agreement of the family. Thirty-two of the day placements end at 16 in any case.", *maybe(AWAY, "actual", 32, "", "2026-03")),
        h2("Pathway 6. What opens when"),
        table(
            "",
            "Term",
            (col("Bases"), col("Special schools"), col("Services")),
            row("Autumn 2026", said("Two: 24 places", *maybe(NEW_BASES, "target", 24, "2026", "2026-09", "2026/27", "", direction="increase")), "-", "Experts at Hand in 12 schools"),
            row("September 2027", said("Four: 52 places", says(NEW_BASES, "target", 52, "2027-09", direction="increase")), said("Satellite of Fern Bank: 20 places", says(NEW_SPECIAL, "target", 20, "2027-09", direction="increase")), "Experts at Hand in 40 schools"),
            row("September 2028", said("Three: 38 places", says(NEW_BASES, "target", 38, "2028-09", direction="increase")), "None planned", "All 77 schools"),
        ),
        h2("Summary of the financial annex"),
        table(
            "£m",
            "Year",
            (
                col("In-year deficit, no reform", measure=IN_YEAR, basis="forecast"),
                col("In-year deficit, with reform", measure=IN_YEAR, basis="target"),
                col("Effect of reform", measure=SAVINGS, basis="target"),
                col("Stability grant"),
                col("Cumulative deficit, with reform", measure=DEFICIT, basis="target"),
            ),
            row("2025-26 (outturn)", said("6.6", says(IN_YEAR, "actual", 6.6, "2025-26", M)), "-", "-", "-", said("21.5", says(DEFICIT, "actual", 21.5, "2025-26", M))),
            row("2026-27", 8.0, 7.4, 0.6, said("19.4", *maybe(PAYMENT, "target", 19.4, "2026-27", unit=M), *maybe(PAYMENT, "forecast", 19.4, "2026-27", unit=M)), 9.5, period="2026-27"),
            row("2027-28", 9.7, 6.8, 2.9, "-", 16.3, period="2027-28"),
            row("2028-29", 11.1, 4.9, 6.2, "-", 21.2, period="2028-29"),
            unit=M,
            show=ONE,
        ),
        p(
            "We will be in balance from 2030-31. The share of children with a plan in mainstream classes and bases is to go up from 41% in January 2026 to 49% in January 2029.",
            says(IN_YEAR, "target", None, "2030-31", direction="reach"),
            says(MAINSTREAM, "target", 49, "2029-01", "percent", baseline=41, direction="increase"),
            says(MAINSTREAM, "actual", 41, "2026-01", "percent"),
            *maybe(BASES, "target", 49, "2029-01", unit="percent"),
            *maybe(BASES, "actual", 41, "2026-01", unit="percent"),
        ),
    ),
    ("pdf-ruled", "docx", "html"),
    PART,
    "plan",
    "Pickwell",
)  # fmt: skip


FRESH_13 = (HEXWORTH, BRINDMOOR, FULMERBY, CRANHOLT, SEDGEHAM, NETHERBOURNE, HARSTOW, PICKWELL)
