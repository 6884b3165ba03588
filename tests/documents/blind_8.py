"""Papers of eight councils in the layouts most councils print: a safety valve agreement, a DSG management plan, a monitoring
report, a Schools Forum paper, a Cabinet report, a scorecard, a sufficiency strategy and a local SEND reform plan.
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

PART = "blind_8"
M, K = "gbp_million", "gbp_thousand"
ONE, TWO = fixed(1), fixed(2)


def _either(text, measures, bases, value, *periods, **more):
    """A cell that honest readers would put under one or other of these, or leave out."""
    return said(
        text, *(label for m in measures for basis in bases for label in maybe(m, basis, value, *periods, **more))
    )


# --- A safety valve agreement: clauses, the deficit and the payments by year, annexes of indicators and placements ---------------

WHARNLEY = Document(
    "wharnley_agreement",
    "Wharnley: dedicated schools grant ‘safety valve’ agreement 2023-2029",
    (
        h1("Dedicated Schools Grant ‘Safety Valve’ Agreement: Wharnley"),
        c("1.", "This agreement is between the Department for Education and Wharnley Metropolitan Borough Council (the authority), and covers the financial years from 2023-24 to 2028-29."),
        c(
            "2.",
            "The authority undertakes to reach a positive in-year balance on its Dedicated Schools Grant (DSG) account by the end of 2027-28 and in each subsequent year.",
            says(IN_YEAR, "target", None, "2027-28", direction="reach"),
        ),
        c(
            "3.",
            "The authority undertakes to control and reduce the cumulative deficit as follows, not including any contribution made by the department through this agreement:",
            says(DEFICIT, "target", None, direction="reduce", doubtful=True),
        ),
        table(
            "",
            "Year",
            (col("Forecast DSG deficit profile at year end, £m", measure=DEFICIT, basis="target", unit=M),),
            row("2023-24", 12.9, period="2023-24"),
            row("2024-25", 15.6, period="2024-25"),
            row("2025-26", 17.1, period="2025-26"),
            row("2026-27", 17.4, period="2026-27"),
            row("2027-28", 16.5, period="2027-28"),
            row("2028-29", 14.9, period="2028-29"),
            show=millions,
        ),
        c("4.", "The authority agrees to implement the DSG management plan that it has set out. This includes the following actions:"),
        c(
            "4.1.",
            "Strengthen SEN support in mainstream schools and early years settings, so that the number of requests for an EHC needs assessment falls "
                "from 512 in 2023 to no more than 440 in 2026;",
            says(REQUESTS, "target", 440, "2026", direction="at_most", baseline=512),
            says(REQUESTS, "actual", 512, "2023"),
        ),
        c(
            "4.2.",
            "Limit growth in the number of EHC plans maintained to 4% in 2025 and 3% in 2026, compared with growth of 9.4% in 2023;",
            says(PLANS, "target", 4, "2025", "percent", form="change", direction="at_most"),
            says(PLANS, "target", 3, "2026", "percent", form="change", direction="at_most"),
            says(PLANS, "actual", 9.4, "2023", "percent", form="change", direction="increase"),
        ),
        c(
            "4.3.",
            "Ensure the timely cessation of plans for young people who have completed their education, with 130 plans to be ceased in 2025;",
            says(CEASED, "target", 130, "2025"),
        ),
        c(
            "4.4.",
            "Increase the proportion of children and young people with EHC plans who are educated in mainstream schools to 45% by January 2028;",
            says(MAINSTREAM, "target", 45, "2028-01", "percent", direction="increase"),
        ),
        c(
            "4.5.",
            "Create 96 new places in specially resourced provision by September 2026, and expand Torrance Hill Special School by 40 places from September 2025;",
            says(NEW_BASES, "target", 96, "2026-09", direction="increase"),
            says(NEW_SPECIAL, "target", 40, "2025-09", direction="increase", scope="Torrance Hill"),
        ),
        c(
            "4.6.",
            "Reduce dependence on independent and non-maintained special schools, so that by January 2029 no more than 85 children are placed in them;",
            says(INDEPENDENT, "target", 85, "2029-01", direction="at_most"),
            *maybe(INDEPENDENT, "target", None, direction="reduce"),
        ),
        c(
            "4.7.",
            "Reduce the number of residential placements through joint planning with social care and the Integrated Care Board;",
            says(RESIDENTIAL, "target", None, direction="reduce"),
        ),
        c(
            "4.8.",
            "Provide 30 new places in alternative provision by September 2025, and reduce the number of education otherwise than at school (EOTAS) packages to 20 by March 2027;",
            says(NEW_AP, "target", 30, "2025-09", direction="increase"),
            says(EOTAS, "target", 20, "2027-03", direction="reduce"),
        ),
        c("4.9.", "Maintain strong governance, with a SEND Transformation Board chaired by the Chief Executive meeting every six weeks, and appoint a programme manager by June 2024."),
        c("5.", "The authority also agrees to ensure that the DSG management plan is sustainable, that it reflects co-production with families and that "
            "statutory duties to individual children are met throughout."),
        c("6.", "The authority agrees to report to the department in writing on its progress in February, May, August and November of each year. Reports "
            "will be made using the indicators in Annex A, together with a financial dashboard. The department’s SEND adviser will hold a meeting with "
            "the authority after each."),
        c(
            "7.",
            "The department agrees to pay to the authority an additional £5.2 million of DSG before the end of the financial year 2023-24. In subsequent "
                "financial years, subject to compliance with the conditions in paragraph 4, the department will pay DSG to the authority by year end as "
                "follows:",
            says(PAYMENT, "target", 5.2, "2023-24", M),
        ),
        table(
            "",
            "Year",
            (col("The department agrees to pay to the authority an additional £m of DSG by year end", measure=PAYMENT, basis="target", unit=M),),
            row("2024-25", 2.0, period="2024-25"),
            row("2025-26", 1.5, period="2025-26"),
            row("2026-27", 1.5, period="2026-27"),
            row("2027-28", 1.7, period="2027-28"),
            row("2028-29", 3.0, period="2028-29"),
            show=millions,
        ),
        c(
            "8.",
            "The payments total £14.9 million. With them, the cumulative deficit is to be eliminated by the end of 2028-29.",
            says(PAYMENT, "target", 14.9, "", M),
            *maybe(DEFICIT, "target", None, "2028-29", direction="reach"),
            *maybe(DEFICIT, "target", None, "2028-29", direction="reduce"),
            *maybe(DEFICIT, "target", 0, "2028-29", unit=M, direction="reach"),
        ),
        c("9.", "Payments will be made in equal instalments after each report. The department may withhold payments where the conditions have not been met, "
            "and will then set out its reasons in writing."),
        c(
            "10.",
            "This agreement will be reviewed if the in-year position departs from the profile by more than £0.75 million, if schools block transfers "
                "assumed at 0.5% are not agreed, or if high needs funding differs by more than 1% from the assumed growth of 3%. It may also be reviewed on "
                "a change of administration or of the law.",
            *maybe(IN_YEAR, "target", 0.75, unit=M),
        ),
        h2("Annex A: indicators"),
        table(
            "",
            "Indicator",
            (
                col("2023 baseline", period="2023", basis="actual", final=True),
                col("2024 target", period="2024"),
                col("2025 target", period="2025"),
                col("2026 target", period="2026"),
            ),
            row("Requests for EHC needs assessment", 512, 500, 470, 440, measure=REQUESTS),
            row("Percentage of requests not agreed for assessment", 19, 25, 28, 30, measure=REFUSED, unit="percent", show=percent),
            row("New EHC plans issued", 371, 345, 310, 290, measure=NEW),
            row("EHC plans issued within 20 weeks", 44, 55, 70, 85, measure=TIMELY, unit="percent", show=percent),
            row("EHC plans ceased", 94, 115, 130, 140, measure=CEASED),
            row("Appeals registered with the SEND Tribunal", 61, 58, 50, 45, measure=APPEALS),
            row("Annual reviews completed on time", "57%", "65%", "75%", "85%"),
            row("SENCOs with the national qualification", "71%", "80%", "90%", "95%"),
            basis="target",
        ),
        n("All figures are for calendar years."),
        h2("Annex B: placement trajectory"),
        table(
            "Children and young people with an EHC plan, at January of each year",
            "Placement type",
            (
                col("2024 actual", period="2024-01", basis="actual", final=True),
                col("2025", period="2025-01"),
                col("2026", period="2026-01"),
                col("2027", period="2027-01"),
                col("2028", period="2028-01"),
            ),
            row("Mainstream schools", 842, 915, 980, 1038, 1090, measure=MAINSTREAM),
            row("Specially resourced provision", 68, 84, 118, 150, 160, measure=BASES),
            row("Maintained special schools and academies", 611, 620, 652, 655, 655, measure=SPECIAL),
            row("Independent and non-maintained special schools", 128, 131, 120, 108, 96, measure=INDEPENDENT),
            row("Post-16 and further education", 303, 312, 318, 320, 322, measure=LATER),
            row("Other", "117", "110", "102", "97", "93"),
            row("Total EHC plans", 2069, 2172, 2290, 2368, 2416, measure=PLANS),
            basis="target",
        ),
        h2("Annex C: background"),
        p(
            "The authority’s high needs block was overspent by £3.1 million in 2022-23, and its cumulative DSG deficit stood at £9.1 million at 31 March "
                "2023. Without the management plan the cumulative deficit was expected to reach £39 million by March 2029.",
            says(IN_YEAR, "actual", 3.1, "2022-23", M),
            says(DEFICIT, "actual", 9.1, "2023-03-31", M),
            says(DEFICIT, "forecast", 39, "2029-03", M),
        ),
        p(
            "The average cost of a placement in an independent special school was £57,400 in 2022-23, against £23,900 in the authority’s own special "
                "schools. Nationally, the number of plans rose by 9.5% in 2022. In Wharnley 24.1% of pupils are eligible for free school meals, and 12 of 74 "
                "schools were subject to an Ofsted action plan in the period.",
            says(COST, "actual", 57400, "2022-23", "gbp", scope="independent"),
            says(COST, "actual", 23900, "2022-23", "gbp", scope="special"),
        ),
        p(
            "The in-year deficit for 2023-24 is forecast to be £3.8 million. The plan is designed to save £1.4 million in 2024-25, rising to £4.8 million in 2026-27.",
            says(IN_YEAR, "forecast", 3.8, "2023-24", M),
            says(SAVINGS, "target", 1.4, "2024-25", M),
            says(SAVINGS, "target", 4.8, "2026-27", M),
        ),
        p(
            "The authority maintained 1,402 EHC plans in January 2020 and 2,069 in January 2024. In January 2024 214 children were placed out of area, "
                "which the authority plans to reduce to 170 by January 2028. There were 33 young people with EOTAS packages in January 2024.",
            says(PLANS, "actual", 1402, "2020-01"),
            says(PLANS, "actual", 2069, "2024-01"),
            says(AWAY, "actual", 214, "2024-01"),
            says(AWAY, "target", 170, "2028-01", direction="reduce"),
            says(EOTAS, "actual", 33, "2024-01"),
        ),
        p("Signed on behalf of the department and the authority, 21 March 2024."),
    ),
    ("pdf-plain", "docx", "html"),
    PART,
    "agreement",
    "Wharnley",
)  # fmt: skip


# --- A DSG management plan: money with and without the plan, then one short section for each kind of placement -------------------

_COTT = (
    col("Jan 2025 actual", period="2025-01", basis="actual", final=True),
    col("Jan 2026", period="2026-01"),
    col("Jan 2027", period="2027-01"),
    col("Jan 2028", period="2028-01"),
    col("Jan 2029", period="2029-01"),
)


def _cott(measure, before, unmitigated, mitigated, **says_of_all):
    """The two rows of a kind of placement, and the difference between them."""
    gaps = tuple(f"{m - u:,}" for u, m in zip(unmitigated, mitigated, strict=True))
    return table(
        "",
        "Number of children and young people",
        _COTT,
        row("Unmitigated forecast", *before, *unmitigated, basis="forecast"),
        row("Mitigated forecast", *before, *mitigated, basis="target"),
        row("Difference", "", *gaps),
        measure=measure,
        **says_of_all,
    )


COTTESHAM = Document(
    "cottesham_management_plan",
    "Cottesham County Council: DSG management plan 2025-26 to 2028-29",
    (
        h1("Dedicated Schools Grant management plan 2025-26 to 2028-29"),
        p("Version 6, presented to Schools Forum on 19 June 2025 and to the Children’s Services Scrutiny Committee on 3 July 2025. The plan follows "
            "the Department’s template. The unmitigated forecast is what we would expect if nothing were done; the mitigated forecast is what we plan "
            "for."),
        h2("1. Introduction"),
        p(
            "Cottesham maintained 3,106 EHC plans in January 2025, up from 2,844 a year earlier. Without action we would expect growth to continue at "
                "8.6% a year. Our plan is to hold growth to an average of 4.5% a year.",
            says(PLANS, "actual", 3106, "2025-01"),
            says(PLANS, "actual", 2844, "2024-01"),
            says(PLANS, "forecast", 8.6, "", "percent", form="change", direction="increase"),
            says(PLANS, "target", 4.5, "", "percent", form="change", direction="hold"),
        ),
        p(
            "The county has 212 schools, of which 131 are academies. There were 688 requests for an EHC needs assessment in 2024, and 21% of them were "
                "refused. In 2024 just 39% of new plans were issued within 20 weeks; the national figure was 46%. We intend to reach 65% in 2026 and 80% in "
                "2027.",
            says(REQUESTS, "actual", 688, "2024"),
            says(REFUSED, "actual", 21, "2024", "percent"),
            says(TIMELY, "actual", 39, "2024", "percent"),
            says(TIMELY, "target", 65, "2026", "percent", direction="reach"),
            says(TIMELY, "target", 80, "2027", "percent", direction="reach"),
        ),
        h2("2. Financial summary"),
        table(
            "Table 1: high needs block, £m",
            "",
            (
                col("2023-24 outturn", period="2023-24", basis="actual", final=True),
                col("2024-25 outturn", period="2024-25", basis="actual", final=True),
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
            ),
            row("High needs funding", "58.1", "60.7", "64.9", "66.8", "68.8", "70.9"),
            group("Unmitigated"),
            row("In-year deficit", 6.1, 9.2, 12.4, 15.9, 19.6, 23.5, measure=IN_YEAR, basis="forecast"),
            row("Cumulative deficit", 14.4, 23.6, 36.0, 51.9, 71.5, 95.0, measure=DEFICIT, basis="forecast"),
            group("Mitigated"),
            row("In-year deficit", 6.1, 9.2, 11.2, 10.9, 9.4, 7.1, measure=IN_YEAR, basis="target"),
            row("Cumulative deficit", 14.4, 23.6, 34.8, 45.7, 55.1, 62.2, measure=DEFICIT, basis="target"),
            unit=M,
            show=ONE,
        ),
        p(
            "The plan does not recover the deficit by March 2029. On the mitigated forecast the account reaches in-year balance in 2031-32. The Council "
                "is not part of the safety valve programme, and the statutory override has been assumed to end on 31 March 2028.",
            says(IN_YEAR, "target", None, "2031-32", direction="reach"),
        ),
        table(
            "Table 2: savings by workstream, £000",
            "Workstream",
            (
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
                col("Lead"),
            ),
            row("A. Inclusion in mainstream", 150, 1100, 2400, 4300, "Head of Inclusion", scope="A"),
            row("B. Resourced provision", 420, 1650, 3600, 5500, "Head of School Places", scope="B"),
            row("C. Independent sector commissioning", 480, 1450, 2700, 4400, "Head of Commissioning", scope="C"),
            row("D. Preparation for adulthood", 150, 800, 1500, 2200, "Head of Post-16", scope="D"),
            row("Total", 1200, 5000, 10200, 16400, ""),
            measure=SAVINGS,
            basis="target",
            unit=K,
        ),
        h2("3. EHC plans"),
        _cott(PLANS, (3106,), (3402, 3705, 4012, 4318), (3340, 3520, 3640, 3705)),
        p(
            "We expect the mitigated forecast to be met in three ways. First, earlier help should bring requests for assessment down to 600 by 2027. "
                "Secondly, annual reviews will be used to cease plans which are no longer necessary: 210 plans in 2026, against 143 in 2024. Thirdly, new "
                "plans issued are to fall from 472 in 2024 to 390 in 2027.",
            says(REQUESTS, "target", 600, "2027", direction="reduce"),
            says(CEASED, "target", 210, "2026"),
            says(CEASED, "actual", 143, "2024"),
            says(NEW, "actual", 472, "2024"),
            says(NEW, "target", 390, "2027", baseline=472, direction="reduce"),
        ),
        h2("4. Placements by type"),
        h3("4.1 Mainstream schools or academies placements"),
        _cott(MAINSTREAM, (1194,), (1308, 1421, 1537, 1655), (1296, 1402, 1486, 1560)),
        p(
            "The mitigated number is lower than the unmitigated one because there will be fewer plans; the share is higher. In January 2025 38.4% of "
                "children with a plan were in a mainstream class. We aim for 42.1% by January 2029.",
            says(MAINSTREAM, "actual", 38.4, "2025-01", "percent"),
            says(MAINSTREAM, "target", 42.1, "2029-01", "percent"),
        ),
        h3("4.2 Resourced provision or SEN units placements"),
        _cott(BASES, (96,), (98, 100, 102, 104), (112, 152, 204, 236)),
        p(
            "We will open 140 places in resourced provision by September 2028. Of these, 48 will open in September 2026 at four secondary schools. The "
                "capital cost of £4.6m will be met from the high needs provision capital allocation.",
            says(NEW_BASES, "target", 140, "2028-09", direction="increase"),
            says(NEW_BASES, "target", 48, "2026-09", direction="increase"),
        ),
        h3("4.3 Maintained special schools or special academies placements"),
        _cott(SPECIAL, (872,), (906, 941, 976, 1010), (896, 920, 938, 948)),
        p(
            "A new 72-place special academy at Fernleigh opens in September 2026. There are no plans for further special school places. The average cost "
                "of a special school place was £26,400 in 2024-25.",
            says(NEW_SPECIAL, "target", 72, "2026-09", direction="increase"),
            says(COST, "actual", 26400, "2024-25", "gbp", scope="special"),
        ),
        p(
            "In January 2025 there were 283 children placed out of county in schools of all kinds. We plan to bring this down to 240 by January 2028, "
                "and to limit new out of county placements to those agreed by the county panel.",
            says(AWAY, "actual", 283, "2025-01"),
            says(AWAY, "target", 240, "2028-01", direction="reduce"),
            *maybe(AWAY, "target", None, direction="at_most"),
            *maybe(AWAY, "target", None, direction="reduce"),
        ),
        h3("4.4 Non-maintained special schools or independent (NMSS or independent) placements"),
        table(
            "",
            "Age band",
            (
                col("January 2025 actual", period="2025-01", basis="actual"),
                col("January 2027", "Unmitigated", period="2027-01", basis="forecast"),
                col("January 2027", "Mitigated", period="2027-01", basis="target"),
                col("January 2029", "Unmitigated", period="2029-01", basis="forecast"),
                col("January 2029", "Mitigated", period="2029-01", basis="target"),
            ),
            row("Under 5", 3, 4, 3, 5, 2, scope="Under 5"),
            row("5 to 10", 62, 86, 60, 113, 47, scope="5 to 10"),
            row("11 to 15", 121, 172, 117, 226, 95, scope="11 to 15"),
            row("16 to 25", 28, 41, 28, 54, 24, scope="16 to 25"),
            row("Total", 214, 303, 208, 398, 168),
            measure=INDEPENDENT,
        ),
        p(
            "The average cost of these placements was £63,700 in 2024-25 and would be £74,500 in 2028-29 if fees rose as they have. Through block "
                "contracts we plan to hold the average to £69,000 in 2028-29. Of the 214 children, 37 are in residential placements; we plan for no more "
                "than 28 by January 2029.",
            says(COST, "actual", 63700, "2024-25", "gbp", scope="independent"),
            says(COST, "forecast", 74500, "2028-29", "gbp", scope="independent"),
            says(COST, "target", 69000, "2028-29", "gbp", scope="independent"),
            *maybe(INDEPENDENT, "actual", 214, ""),
            *maybe(RESIDENTIAL, "actual", 37, "", "2025-01", "2024-25"),
            says(RESIDENTIAL, "target", 28, "2029-01", direction="at_most"),
        ),
        h3("4.5 Other types of placement"),
        table(
            "Table 8: numbers in January of each year (U unmitigated, M mitigated)",
            ("Placement", ""),
            (
                col("2025 actual", period="2025-01", basis="actual", final=True),
                col("2027", period="2027-01"),
                col("2029", period="2029-01"),
            ),
            row(("Hospital schools or alternative provision", "U"), 58, 76, 96, measure=AP, basis="forecast"),
            row(("", "M"), 58, 58, 52, measure=AP, basis="target"),
            row(("Post 16 and further education", "U"), 529, 661, 790, measure=LATER, basis="forecast"),
            row(("", "M"), 529, 588, 601, measure=LATER, basis="target"),
            row(("Other placements or direct payments", "U"), *(_either(str(v), (EOTAS,), (basis,), v, period) for v, basis, period in ((143, "actual", "2025-01"), (203,
                "forecast", "2027-01"), (265, "forecast", "2029-01")))),
            row(("", "M"), *(_either(str(v), (EOTAS,), (basis,), v, period) for v, basis, period in ((143, "actual", "2025-01"), (192, "target", "2027-01"), (140, "target", "2029-01")))),
        ),
        p(
            "‘Other’ includes 64 young people with EOTAS packages in January 2025, which we aim to reduce to 45 by January 2028, and children awaiting placement.",
            says(EOTAS, "actual", 64, "2025-01"),
            says(EOTAS, "target", 45, "2028-01", direction="reduce"),
        ),
        p(
            "We will create 36 places in alternative provision by September 2027, for short stays only. Part of the reduction in other placements comes "
                "from children who are now waiting for a school.",
            says(NEW_AP, "target", 36, "2027-09", direction="increase"),
        ),
        h2("5. Appeals and confidence"),
        p(
            "There were 68 appeals to the Tribunal in 2024, up from 55 in 2023. We expect 75 appeals in 2025 and plan for no more than 50 in 2027. The "
                "Council agreed 541 assessments in 2024.",
            says(APPEALS, "actual", 68, "2024"),
            says(APPEALS, "actual", 55, "2023"),
            says(APPEALS, "forecast", 75, "2025"),
            says(APPEALS, "target", 50, "2027", direction="at_most"),
            says(ASSESSED, "actual", 541, "2024"),
        ),
        h2("6. Governance and co-production"),
        p("The SEND Improvement Board meets monthly. Cottesham Parent Carer Voice has two seats on it; 214 parents answered its survey in spring 2025, "
            "of whom 46% were satisfied with communication. Home to school transport for pupils with SEND (£14.3m in 2024-25) is charged to the general "
            "fund and is outside this plan."),
        p("The main risks are:"),
        b("vacancies among educational psychologists (6 of 19 posts);"),
        b("delay at Fernleigh, although the contract was signed in March 2025;"),
        b("fee inflation above 5%; and"),
        b("that schools do not support a block transfer of 0.5% when consulted in October 2025."),
    ),
    ("pdf-ruled", "xlsx", "html"),
    PART,
    "plan",
    "Cottesham",
)  # fmt: skip


# --- A monitoring report: conditions with their status, the account against its profile, indicators, months, instalments ---------

LYNDHAVEN = Document(
    "lyndhaven_monitoring",
    "Lyndhaven: DSG safety valve monitoring report 3, 2025-26",
    (
        h1("DSG safety valve agreement: monitoring report"),
        p("Local authority: Lyndhaven. Report 3 of 2025-26, submitted to the Department on 12 December 2025. Position at 30 November 2025. Completed "
            "by the Assistant Director, Education and signed off by the section 151 officer."),
        h2("1. Summary"),
        p(
            "The in-year deficit for 2025-26 is now forecast to be £4.6m, compared with £3.9m in the agreement. The cumulative deficit is forecast to be "
                "£21.4m at 31 March 2026, against an agreed profile of £19.8m.",
            says(IN_YEAR, "forecast", 4.6, "2025-26", M),
            says(IN_YEAR, "target", 3.9, "2025-26", M),
            says(DEFICIT, "forecast", 21.4, "2026-03-31", M),
            says(DEFICIT, "target", 19.8, "2026-03-31", M),
        ),
        p(
            "The number of EHC plans was 1,874 at 30 November 2025, which is above the figure of 1,820 agreed for the end of March 2026. We remain "
                "confident of reaching in-year balance in 2027-28.",
            says(PLANS, "actual", 1874, "2025-11-30"),
            says(PLANS, "target", 1820, "2026-03"),
            says(IN_YEAR, "target", None, "2027-28", direction="reach", doubtful=True),
            *maybe(IN_YEAR, "forecast", None, "2027-28", direction="reach"),
        ),
        h2("2. Progress against the conditions"),
        table(
            "",
            ("No.", "Condition"),
            (col("Status"), col("Progress since the last report")),
            row(
                ("3.1", "Improve early intervention so that fewer children need a statutory assessment"),
                "Amber",
                said("Requests for assessment were 31 in November 2025 (41 in November 2024). The graduated response toolkit is used in 58 of 66 schools.", says(REQUESTS, "actual",
                    31, "2025-11"), says(REQUESTS, "actual", 41, "2024-11"), *maybe(ASSESSED, "target", None, direction="reduce"), *maybe(REQUESTS, "target", None,
                    direction="reduce")),
            ),
            row(
                ("3.2", "Increase the number of children with EHC plans in mainstream schools"),
                "Green",
                said("812 children were in mainstream schools in November 2025. The target for March 2026 is 800.", says(MAINSTREAM, "actual", 812, "2025-11"), says(MAINSTREAM,
                    "target", 800, "2026-03"), says(MAINSTREAM, "target", None, direction="increase",
                    quote="Increase the number of children with EHC plans in mainstream schools")),
            ),
            row(
                ("3.3", "Develop specialist resource bases in mainstream schools"),
                "Green",
                said("44 new places opened in September 2025. A further 30 places will open in September 2026.", says(NEW_BASES, "actual", 44, "2025-09", direction="increase"),
                    says(NEW_BASES, "target", 30, "2026-09", direction="increase")),
            ),
            row(
                ("3.4", "Reduce the use of independent and non-maintained special schools"),
                "Red",
                said("There were 139 placements in November 2025, against a target of 118 for March 2026. Eleven placements were made following appeals.", says(INDEPENDENT,
                    "actual", 139, "2025-11"), says(INDEPENDENT, "target", 118, "2026-03"), says(INDEPENDENT, "target", None, direction="reduce",
                    quote="Reduce the use of independent and non-maintained special schools")),
            ),
            row(
                ("3.5", "Review plans for young people aged 19 and over"),
                "Green",
                said("96 plans have been ceased since April 2025.", *maybe(CEASED, "actual", 96, "", "2025-26", "2025-04", "2025-11-30")),
            ),
            row(("3.6", "Strengthen financial management of the high needs block"), "Green", "Monthly budget meetings; new case system live from 6 October 2025."),
        ),
        h2("3. Financial position"),
        table(
            "Cumulative DSG deficit at year end, after safety valve payments (£m)",
            "Financial year",
            (
                col("Safety valve agreement", basis="target"),
                col("Current forecast", basis="forecast"),
                col("Variance"),
            ),
            row("2024-25", 19.1, said("20.0 (outturn)", says(DEFICIT, "actual", 20.0, "2024-25", M)), "0.9", period="2024-25"),
            row("2025-26", 19.8, 21.4, "1.6", period="2025-26"),
            row("2026-27", 18.3, 20.5, "2.2", period="2026-27"),
            row("2027-28", 14.1, 16.4, "2.3", period="2027-28"),
            row("2028-29", 7.5, 9.3, "1.8", period="2028-29"),
            row("2029-30", 0.0, 0.9, "0.9", period="2029-30"),
            measure=DEFICIT,
            unit=M,
            show=ONE,
        ),
        p(
            "The variance is explained by independent placements (£0.5m) and by the cost of tuition for children out of school (£0.2m). Savings of £2.1m "
                "were planned for 2025-26; £1.7m is forecast to be achieved.",
            says(SAVINGS, "target", 2.1, "2025-26", M),
            says(SAVINGS, "forecast", 1.7, "2025-26", M, doubtful=True),
            *maybe(SAVINGS, "forecast", 1.7, "", unit=M),
        ),
        p(
            "The average annual cost of an independent placement was £61,900 in November 2025. The agreement assumed £59,000 for 2025-26. Staffing in "
                "the SEND service is £0.1m underspent on its general fund budget of £2.8m.",
            says(COST, "actual", 61900, "2025-11", "gbp", scope="independent"),
            says(COST, "target", 59000, "2025-26", "gbp", scope="independent", doubtful=True),
            *maybe(COST, "forecast", 59000, "2025-26", unit="gbp", scope="independent"),
        ),
        h2("4. Key indicators"),
        table(
            "",
            "Indicator",
            (
                col("Baseline March 2023", period="2023-03", basis="actual"),
                col("Target March 2026", period="2026-03", basis="target"),
                col("Actual November 2025", period="2025-11", basis="actual"),
                col("RAG"),
            ),
            row("Number of EHC plans", 1612, 1820, 1874, "Amber", measure=PLANS),
            row("EHC plans in mainstream schools", 598, 800, 812, "Green", measure=MAINSTREAM),
            row("EHC plans in specialist resource bases", 40, 110, 102, "Amber", measure=BASES),
            row("EHC plans in state-funded special schools", 521, 540, 538, "Green", measure=SPECIAL),
            row("EHC plans in independent and non-maintained special schools", 131, 118, 139, "Red", measure=INDEPENDENT),
            row("Children placed out of area", 164, 140, 151, "Amber", measure=AWAY),
            row("Children and young people with EOTAS packages", 17, 20, 33, "Red", measure=EOTAS),
            row("Pupils on part-time timetables", "88", "40", "52", "Amber"),
        ),
        table(
            "Statutory assessment by month, 2025",
            "",
            (
                col("September", period="2025-09"),
                col("October", period="2025-10"),
                col("November", period="2025-11"),
            ),
            row("Requests received", 38, 44, 31, measure=REQUESTS),
            row("Requests declined", 9, 12, 10, measure=REFUSED),
            row("Assessments agreed", 27, 30, 24, measure=ASSESSED),
            row("Plans issued", 22, 29, 26, measure=NEW),
            row("Plans issued within 20 weeks", 64, 69, 73, measure=TIMELY, unit="percent", show=percent),
            row("Appeals lodged", 5, 7, 4, measure=APPEALS),
            row("Complaints received", "11", "14", "9"),
            basis="actual",
        ),
        p(
            "Timeliness has improved in each month and we expect to meet the target of 75% in March 2026. Our target is for no more than 360 requests in "
                "2026, and for 30% of all requests to be declined; in the first eleven months of 2025 the share was 27%.",
            says(TIMELY, "target", 75, "2026-03", "percent"),
            says(REQUESTS, "target", 360, "2026", direction="at_most"),
            says(REFUSED, "target", 30, "2026", "percent", doubtful=True),
            *maybe(REFUSED, "target", 30, "", unit="percent"),
            *maybe(REFUSED, "actual", 27, "2025", "", "2025-11", unit="percent"),
        ),
        p(
            "Plans grew by 6.1% in the year to November 2025; the agreement allows for growth of 3% in 2026. We ceased 112 plans in 2024 and have a target of 130 for 2026.",
            says(PLANS, "actual", 6.1, "2025-11", "percent", form="change", direction="increase", doubtful=True),
            *maybe(PLANS, "actual", 6.1, "", "2025", unit="percent", form="change", direction="increase"),
            says(PLANS, "target", 3, "2026", "percent", form="change", direction="at_most"),
            says(CEASED, "actual", 112, "2024"),
            says(CEASED, "target", 130, "2026"),
        ),
        p(
            "The share of plans in mainstream schools was 43.3% in November 2025, compared with 37.1% in March 2023. The target for March 2027 is 46%. "
                "Twenty-six pupils with a plan were in alternative provision in November 2025.",
            says(MAINSTREAM, "actual", 43.3, "2025-11", "percent"),
            says(MAINSTREAM, "actual", 37.1, "2023-03", "percent"),
            says(MAINSTREAM, "target", 46, "2027-03", "percent"),
            says(AP, "actual", 26, "2025-11"),
        ),
        p(
            "There were 13 children in residential placements on 30 November 2025. We aim for no more than 10 by March 2027. Families lodged 47 appeals "
                "in 2024 and we forecast 62 in 2025. Two Tribunal hearings were adjourned.",
            says(RESIDENTIAL, "actual", 13, "2025-11-30"),
            says(RESIDENTIAL, "target", 10, "2027-03", direction="at_most"),
            says(APPEALS, "actual", 47, "2024"),
            says(APPEALS, "forecast", 62, "2025"),
        ),
        h2("5. Recovery actions"),
        b(
            "Return 12 children from independent schools to local provision at the September 2026 phase transfer.",
            *maybe(INDEPENDENT, "target", 12, "2026-09", "", form="change", direction="reduce"),
            *maybe(INDEPENDENT, "target", 12, "2026-09", "", direction="reduce"),
        ),
        b(
            "Expand Seaview Special School by 24 places from September 2026.",
            says(NEW_SPECIAL, "target", 24, "2026-09", direction="increase", scope="Seaview"),
        ),
        b("Bring all EOTAS packages to a monthly panel, and reduce them to 24 by July 2026.", says(EOTAS, "target", 24, "2026-07", direction="reduce")),
        b("Recruit to two vacant posts in the tuition brokerage team by February 2026."),
        b("Limit new residential placements to those agreed jointly with health and social care.", *maybe(RESIDENTIAL, "target", None, direction="reduce"), *maybe(RESIDENTIAL,
            "target", None, direction="at_most")),
        h2("6. Safety valve payments, 2025-26"),
        table(
            "",
            "Instalment",
            (col("Report due"), col("Amount (£m)", measure=PAYMENT, unit=M, show=TWO), col("Status")),
            row("First", "31 May 2025", said("0.60", *maybe(PAYMENT, "actual", 0.6, "2025-26", "", "2025-05-31", "2025-06-30", unit=M)), "Paid 30 June 2025"),
            row("Second", "31 August 2025", said("0.60", *maybe(PAYMENT, "actual", 0.6, "2025-26", "", "2025-08-31", "2025-10-14", unit=M)), "Paid 14 October 2025"),
            row("Third", "12 December 2025", said("1.20", *(label for basis in ("target", "forecast") for label in maybe(PAYMENT, basis, 1.2, "2025-26", "", "2025-12-12",
                unit=M))), "To be determined"),
        ),
        p("Total payments of £2.4m are due in 2025-26 under the agreement.", says(PAYMENT, "target", 2.4, "2025-26", M)),
    ),
    ("docx", "pdf-zebra", "html"),
    PART,
    "monitoring",
    "Lyndhaven",
)  # fmt: skip


# --- A Schools Forum paper: numbered paragraphs, budget monitoring, the reserve, plans by census, costs, a recovery plan in bullets ---

ALVERBRIDGE = Document(
    "alverbridge_schools_forum",
    "Alverbridge Schools Forum, 15 January 2026: high needs block budget 2026-27 and recovery plan",
    (
        h1("Alverbridge Schools Forum"),
        p("Date: 15 January 2026. Agenda item 6. Report of the Head of Education Finance. Title: High needs block: monitoring 2025-26, budget 2026-27 "
            "and DSG recovery plan. All members may vote on recommendation 2.2."),
        h2("1. Purpose"),
        c("1.1", "To report the forecast position on the high needs block for 2025-26, to set out the proposed budget for 2026-27 and to update the Forum on the DSG recovery plan."),
        h2("2. Recommendations"),
        c("2.1", "That the Forum notes the forecast in-year deficit of £5.42m for 2025-26.", says(IN_YEAR, "forecast", 5.42, "2025-26", M)),
        c("2.2", "That the Forum agrees a transfer of 0.5% (£0.94m) from the schools block to the high needs block for 2026-27."),
        c("2.3", "That the Forum comments on the recovery plan in section 6."),
        h2("3. Monitoring 2025-26"),
        c(
            "3.1",
            "The budget for 2025-26 was set with an in-year deficit of £4.3m. The forecast has risen since, mainly because of independent placements and "
                "top-up funding in mainstream schools.",
            says(IN_YEAR, "target", 4.3, "2025-26", M),
        ),
        table(
            "Table 1: high needs block 2025-26 at the end of December 2025 (£000)",
            "",
            (
                col("Budget", basis="target"),
                col("Forecast outturn", basis="forecast"),
                col("Variance"),
            ),
            row("Place funding, special schools and bases", "9,860", "9,880", "20"),
            row("Top-up funding, mainstream", "11,240", "11,690", "450"),
            row("Top-up funding, special schools", "12,050", "12,020", "(30)"),
            row("Independent and non-maintained special schools", "10,330", "11,040", "710"),
            row("Post-16 providers", "4,120", "4,090", "(30)"),
            row("Alternative provision and tuition", "2,450", "2,510", "60"),
            row("Support services", "1,950", "1,890", "(60)"),
            row("Total expenditure", "52,000", "53,120", "1,120"),
            row("High needs block allocation", "(47,700)", "(47,700)", "0"),
            row("In-year deficit", _either("4,300", (IN_YEAR,), ("target",), 4300, "2025-26", unit=K), _either("5,420", (IN_YEAR,), ("forecast",), 5420, "2025-26", unit=K),
                said("1,120", *maybe(IN_YEAR, "forecast", 1120, "2025-26", "", unit=K), *maybe(IN_YEAR, "forecast", 1120, "2025-26", "", unit=K, form="change",
                direction="increase")), measure=IN_YEAR, unit=K, period="2025-26"),
        ),
        c(
            "3.2",
            "The cumulative DSG deficit was £11.6m at 31 March 2025. It is forecast to be £17.0m at 31 March 2026, which is 7% of gross DSG.",
            says(DEFICIT, "actual", 11.6, "2025-03-31", M),
            says(DEFICIT, "forecast", 17.0, "2026-03-31", M),
        ),
        h2("4. Demand"),
        c(
            "4.1",
            "The Council maintained 2,487 EHC plans in January 2026. In January 2025 it maintained 2,279, and growth over the year was therefore 9.1%. "
                "Nationally plans grew by 10.8% in the most recent year published.",
            says(PLANS, "actual", 2487, "2026-01"),
            says(PLANS, "actual", 2279, "2025-01"),
            says(PLANS, "actual", 9.1, "", "percent", form="change", direction="increase", doubtful=True),
            *maybe(PLANS, "actual", 9.1, "2026-01", "2025", unit="percent", form="change", direction="increase"),
        ),
        table(
            "Table 2: EHC plans by placement, January census",
            "",
            (
                col("2023", period="2023-01"),
                col("2024", period="2024-01"),
                col("2025", period="2025-01"),
                col("2026 (provisional)", period="2026-01"),
            ),
            row("Mainstream schools and academies", 741, 812, 903, 997, measure=MAINSTREAM),
            row("Enhanced provision (bases) in mainstream", 62, 66, 71, 84, measure=BASES),
            row("Special schools and academies", 512, 531, 548, 561, measure=SPECIAL),
            row("Independent and non-maintained special", 139, 158, 174, 189, measure=INDEPENDENT),
            row("Post-16 and further education", 372, 405, 437, 466, measure=LATER),
            row("Pupil referral unit and hospital education", 31, 34, 38, 41, measure=AP),
            row("EOTAS and home educated", 44, 61, 79, 98, measure=EOTAS),
            row("Awaiting placement", "21", "27", "29", "51"),
            row("Total", 1922, 2094, 2279, 2487, measure=PLANS),
            basis="actual",
        ),
        c(
            "4.2",
            "In the calendar year 2025 there were 604 requests for an EHC needs assessment (561 in 2024). The Council refused 24.5% of them. It issued "
                "371 new plans and 52% of these were issued within 20 weeks, compared with 41% in 2024. It ceased 163 plans.",
            says(REQUESTS, "actual", 604, "2025"),
            says(REQUESTS, "actual", 561, "2024"),
            says(REFUSED, "actual", 24.5, "2025", "percent"),
            says(NEW, "actual", 371, "2025"),
            says(TIMELY, "actual", 52, "2025", "percent"),
            says(TIMELY, "actual", 41, "2024", "percent"),
            says(CEASED, "actual", 163, "2025"),
        ),
        c(
            "4.3",
            "There were 58 appeals to the Tribunal in 2025, an increase of 14 on the year before. Health waits remain long: the median wait for an autism assessment is 74 weeks.",
            says(APPEALS, "actual", 58, "2025"),
            *maybe(APPEALS, "actual", 14, "2025", "", form="change", direction="increase"),
        ),
        table(
            "Table 3: average cost of a placement, 2024-25",
            "Type",
            (col("Average annual cost", measure=COST, basis="actual", unit="gbp", period="2024-25", show=pounds), col("Share of spend")),
            row("Mainstream top-up", 7250, "21%", scope="mainstream"),
            row("Enhanced provision", 17600, "4%", scope="bases"),
            row("Special school", 27100, "33%", scope="special"),
            row("Independent day", 58400, "17%", scope="independent day"),
            row("Independent residential", 148000, "6%", scope="independent residential"),
        ),
        h2("5. Budget 2026-27"),
        c(
            "5.1",
            "The allocation for 2026-27 is £49.6m after recoupment. Proposed expenditure is £55.5m and the budget is therefore set with an in-year "
                "deficit of £5.9m. Without the savings in section 6 the in-year deficit would be £7.8m.",
            says(IN_YEAR, "target", 5.9, "2026-27", M),
            says(IN_YEAR, "forecast", 7.8, "2026-27", M, doubtful=True),
            *maybe(IN_YEAR, "forecast", 7.8, "", unit=M),
        ),
        table(
            "Table 4: DSG reserve, £m (deficits are shown in brackets)",
            "",
            (
                col("2024-25 outturn", period="2024-25", basis="actual"),
                col("2025-26 forecast", period="2025-26", basis="forecast"),
                col("2026-27 budget", period="2026-27", basis="target"),
            ),
            row("Balance brought forward", said("(7.80)", *maybe(DEFICIT, "actual", 7.8, "2024-25", "2023-24", "", "2024-03-31", unit=M)), said("(11.60)", *maybe(DEFICIT, "actual",
                11.6, "2024-25", "2025-26", "", unit=M), *maybe(DEFICIT, "forecast", 11.6, "2025-26", "", unit=M)), said("(17.02)", *maybe(DEFICIT, "forecast", 17.02, "2025-26",
                "2026-27", "", unit=M), *maybe(DEFICIT, "target", 17.02, "2026-27", "", unit=M))),
            row("High needs block in-year", 3.95, 5.42, 5.9, measure=IN_YEAR),
            row("Other blocks in-year", "0.15", "0.00", "0.00"),
            row("Balance carried forward", 11.6, 17.02, 22.92, measure=DEFICIT),
            unit=M,
            show=deficits_in_brackets(TWO),
        ),
        h2("6. Recovery plan"),
        c("6.1", "The Forum agreed the principles of the plan in October 2025. The plan is intended to:"),
        b("reduce requests for an EHC needs assessment to 550 in 2026-27 by giving schools earlier access to specialist advice;", says(REQUESTS, "target", 550, "2026-27",
            direction="reduce")),
        b("hold growth in EHC plans to 6% in 2026-27;", says(PLANS, "target", 6, "2026-27", "percent", form="change", direction="hold")),
        b("cease 190 plans in 2026-27 where young people have met their outcomes or moved into work;", says(CEASED, "target", 190, "2026-27")),
        b(
            "increase the share of children with a plan in mainstream schools from 40% in January 2026 to 44% in January 2028;",
            says(MAINSTREAM, "target", 44, "2028-01", "percent", baseline=40, direction="increase"),
            says(MAINSTREAM, "actual", 40, "2026-01", "percent"),
        ),
        b(
            "open 45 enhanced provision places in September 2026 and another 30 in September 2027;",
            says(NEW_BASES, "target", 45, "2026-09", direction="increase"),
            says(NEW_BASES, "target", 30, "2027-09", direction="increase"),
        ),
        b(
            "bring independent and non-maintained placements down from 189 to 176 by January 2027 and 150 by January 2028; and",
            says(INDEPENDENT, "target", 176, "2027-01", baseline=189, direction="reduce"),
            says(INDEPENDENT, "target", 150, "2028-01", direction="reduce"),
            *maybe(INDEPENDENT, "actual", 189, ""),
        ),
        b("reduce reliance on EOTAS packages.", says(EOTAS, "target", None, direction="reduce")),
        c(
            "6.2",
            "The plan is expected to save £1.9m in 2026-27 and £3.4m in 2027-28. It would bring the high needs block to in-year balance in 2030-31.",
            says(SAVINGS, "target", 1.9, "2026-27", M),
            says(SAVINGS, "target", 3.4, "2027-28", M),
            says(IN_YEAR, "target", None, "2030-31", direction="reach"),
        ),
        c(
            "6.3",
            "If no action were taken, the cumulative deficit would reach £61m by 31 March 2030. Under the plan it would be £34.5m at the same date.",
            says(DEFICIT, "forecast", 61, "2030-03-31", M),
            says(DEFICIT, "target", 34.5, "2030-03-31", M),
        ),
        h2("7. Consultation on the transfer"),
        table(
            "Table 5: replies of schools, November 2025",
            "Phase",
            (col("Schools"), col("Replies"), col("For"), col("Against")),
            row("Primary", "58", "31", "17", "14"),
            row("Secondary", "11", "9", "3", "6"),
            row("Special and PRU", "6", "6", "6", "0"),
        ),
        c("7.1", "Schools asked for a guarantee that the transfer would fund the outreach service of 9.4 posts. The minimum funding guarantee is proposed at "
            "0.0%. Growth fund criteria are on the agenda as item 7."),
    ),
    ("pdf-ruled", "docx", "html"),
    PART,
    "committee",
    "Alverbridge",
)  # fmt: skip


# --- A Cabinet report: recommendations, reasons, schemes with places, money by year with and without action, risks ----------------

ROTHMERE = Document(
    "rothmere_cabinet",
    "Rothmere City Council, Cabinet 10 February 2026: SEND sufficiency and high needs recovery",
    (
        h1("Cabinet, 10 February 2026"),
        p("Report title: SEND sufficiency and high needs recovery. Portfolio: Children and Education. Report of the Corporate Director for Children’s "
            "Services. Key decision: yes (reference CAB/26/014). Wards affected: all. Exempt information: none."),
        h2("1. Executive summary"),
        p(
            "1.1 The number of children and young people in Rothmere with an Education, Health and Care (EHC) plan has more than doubled in eight years, "
                "from 1,310 in January 2018 to 2,935 in January 2026. If nothing changes it is projected to reach 3,900 by January 2030. This report seeks "
                "approval for a programme under which it would reach 3,450.",
            says(PLANS, "actual", 1310, "2018-01"),
            says(PLANS, "actual", 2935, "2026-01"),
            says(PLANS, "forecast", 3900, "2030-01"),
            says(PLANS, "target", 3450, "2030-01", doubtful=True),
            *maybe(PLANS, "target", 3450, ""),
        ),
        p(
            "1.2 There are not enough local places. In January 2026, 247 children were in independent or non-maintained special schools at an average "
                "cost of £66,200 a year. The programme would create 310 places: 190 in resourced provision by September 2028 and 120 in special schools by "
                "September 2029.",
            says(INDEPENDENT, "actual", 247, "2026-01"),
            says(COST, "actual", 66200, "", "gbp", doubtful=True, scope="independent"),
            *maybe(COST, "actual", 66200, "2026-01", "2025-26", unit="gbp", scope="independent"),
            says(NEW_BASES, "target", 190, "2028-09", direction="increase"),
            says(NEW_SPECIAL, "target", 120, "2029-09", direction="increase"),
            *maybe(NEW_BASES, "target", 310, "", direction="increase"),
            *maybe(NEW_SPECIAL, "target", 310, "", direction="increase"),
        ),
        h2("2. Recommendations"),
        p("Cabinet is recommended to:"),
        c("(a)", "approve the high needs recovery plan at appendix A, including the aim of in-year balance on the high needs block by 2031-32;", says(IN_YEAR, "target", None,
            "2031-32", direction="reach")),
        c("(b)", "approve capital expenditure of £17.9m on the schemes in table 1, funded from grant (£12.4m) and borrowing (£5.5m);"),
        c(
            "(c)",
            "agree that the number of children placed in independent and non-maintained special schools should be reduced to no more than 190 by January 2029;",
            says(INDEPENDENT, "target", 190, "2029-01", direction="at_most"),
        ),
        c("(d)", "delegate the award of contracts above £500,000 to the Corporate Director in consultation with the Cabinet Member."),
        h2("3. Capital programme"),
        table(
            "Table 1: schemes",
            ("School", "Type of provision"),
            (col("New places", basis="target", direction="increase"), col("Opening"), col("Cost, £m")),
            row(("Ashby Road Primary", "Resourced provision"), 20, "September 2026", "0.9", measure=NEW_BASES, period="2026-09", scope="Ashby Road"),
            row(("St Cuthbert’s Catholic High", "Resourced provision"), 30, "September 2026", "1.3", measure=NEW_BASES, period="2026-09", scope="St Cuthbert’s"),
            row(("Kingsway Academy", "Resourced provision"), 40, "September 2027", "2.1", measure=NEW_BASES, period="2027-09", scope="Kingsway"),
            row(("Four further primaries", "Resourced provision"), 100, "September 2028", "4.4", measure=NEW_BASES, period="2028-09", scope="Four primaries"),
            row(("Harbour View School", "Special school extension"), 48, "September 2027", "3.6", measure=NEW_SPECIAL, period="2027-09", scope="Harbour View"),
            row(("Eastfield site", "New special school"), 72, "September 2029", "5.1", measure=NEW_SPECIAL, period="2029-09", scope="Eastfield"),
            row(("Total", ""), said("310", *maybe(NEW_BASES, "target", 310, "", direction="increase"), *maybe(NEW_SPECIAL, "target", 310, "", direction="increase")), "", "17.4"),
        ),
        n("A contingency of £0.5m brings the cost to £17.9m. The programme for mainstream school places (£8.2m) was approved in November 2025."),
        p(
            "3.2 The new alternative provision free school at Dock Street, with 50 places, is funded by the Department and will open in September 2027.",
            says(NEW_AP, "target", 50, "2027-09", direction="increase"),
        ),
        h2("4. Where children are placed now and the plan"),
        table(
            "Table 2: percentage of EHC plans by type of placement",
            "Type of placement",
            (
                col("Rothmere, January 2026", period="2026-01", basis="actual", unit="percent", show=percent),
                col("England, January 2025"),
                col("Rothmere, January 2029 (target)", period="2029-01", basis="target", unit="percent", show=percent),
            ),
            row("Mainstream schools", 36.1, "43.1%", 42.0, measure=MAINSTREAM),
            row("Resourced provision and SEN units", 2.9, "4.2%", 6.5, measure=BASES),
            row("State-funded special schools", 29.8, "31.0%", 28.5, measure=SPECIAL),
            row("Independent and non-maintained special schools", 8.4, "5.9%", 5.7, measure=INDEPENDENT),
            row("Post-16", 16.3, "12.1%", 14.0, measure=LATER),
            row("Other", "6.5%", "3.7%", "3.3%"),
        ),
        p(
            "4.2 Rothmere relies more on places outside the city than similar councils. There were 318 children placed out of area in January 2026. The "
                "plan is that this will fall by 25% by January 2029. We will reduce our use of residential schools, where 29 children were placed in January "
                "2026.",
            says(AWAY, "actual", 318, "2026-01"),
            says(AWAY, "target", 25, "2029-01", "percent", form="change", direction="reduce"),
            says(RESIDENTIAL, "actual", 29, "2026-01"),
            says(RESIDENTIAL, "target", None, direction="reduce"),
        ),
        p(
            "4.3 Requests for assessment rose to 801 in 2025, from 733 in 2024. The plan assumes that they will fall to 680 in 2028. Timeliness remains "
                "poor, with 33% of new plans issued within 20 weeks in 2025, and the improvement notice requires 60% by December 2026.",
            says(REQUESTS, "actual", 801, "2025"),
            says(REQUESTS, "actual", 733, "2024"),
            says(REQUESTS, "target", 680, "2028", direction="reduce"),
            says(TIMELY, "actual", 33, "2025", "percent"),
            says(TIMELY, "target", 60, "2026-12", "percent"),
        ),
        p(
            "4.4 The Council issued 488 new plans in 2025 and ceased 210. Families lodged 96 appeals in 2025 and the plan looks for fewer appeals as local provision grows.",
            says(NEW, "actual", 488, "2025"),
            says(CEASED, "actual", 210, "2025"),
            says(APPEALS, "actual", 96, "2025"),
            says(APPEALS, "target", None, direction="reduce"),
        ),
        p(
            "4.5 The number of pupils in resourced provision would rise from 84 in January 2026 to 220 in January 2029. EOTAS packages are to come down "
                "from 71 in January 2026 to 50 by January 2029.",
            says(BASES, "target", 220, "2029-01", baseline=84, direction="increase"),
            says(BASES, "actual", 84, "2026-01"),
            says(EOTAS, "target", 50, "2029-01", baseline=71, direction="reduce"),
            says(EOTAS, "actual", 71, "2026-01"),
        ),
        h2("5. Financial implications"),
        table(
            "Table 3: high needs block forecast (£m)",
            "Financial year",
            (
                col("No action", "In-year deficit", measure=IN_YEAR, basis="forecast"),
                col("No action", "Cumulative deficit", measure=DEFICIT, basis="forecast"),
                col("Recovery plan", "Savings", measure=SAVINGS, basis="target"),
                col("Recovery plan", "In-year deficit", measure=IN_YEAR, basis="target"),
                col("Recovery plan", "Cumulative deficit", measure=DEFICIT, basis="target"),
            ),
            row("2026-27", 12.6, 46.5, 0.9, 11.7, 45.6, period="2026-27"),
            row("2027-28", 15.3, 61.8, 3.7, 11.6, 57.2, period="2027-28"),
            row("2028-29", 18.2, 80.0, 7.8, 10.4, 67.6, period="2028-29"),
            row("2029-30", 21.4, 101.4, 13.6, 7.8, 75.4, period="2029-30"),
            unit=M,
            show=ONE,
        ),
        p(
            "5.2 The in-year deficit for 2025-26 is forecast at £10.1m at month 9. The cumulative deficit at 31 March 2025 was £23.8m, and it is forecast to be £33.9m at 31 March 2026.",
            says(IN_YEAR, "forecast", 10.1, "2025-26", M),
            says(DEFICIT, "actual", 23.8, "2025-03-31", M),
            says(DEFICIT, "forecast", 33.9, "2026-03-31", M),
        ),
        p(
            "5.3 Commissioning work aims to hold the average cost of an independent placement to £68,000 in 2028-29. Savings of £0.4m were made in "
                "2024-25 under the earlier plan, against a target of £1.5m.",
            says(COST, "target", 68000, "2028-29", "gbp", scope="independent"),
            says(SAVINGS, "actual", 0.4, "2024-25", M),
            says(SAVINGS, "target", 1.5, "2024-25", M),
        ),
        p("5.4 Interest on the borrowing that funds the deficit costs the general fund £1.2m in 2025-26. The Council’s general reserve is £9.7m. The "
            "budget gap for all services in 2026-27 is £14.3m, to be met in part by a council tax rise of 4.99%."),
        table(
            "Table 4: savings to the high needs block in 2028-29, by action (£000)",
            "Action",
            (col("2028-29", measure=SAVINGS, basis="target", unit=K, period="2028-29"), col("Confidence")),
            row("Resourced provision in place of independent places", 3900, "High", scope="Resourced provision"),
            row("Special school places in place of independent places", 1650, "Medium", scope="Special school places"),
            row("Commissioning and fee negotiation", 1400, "Medium", scope="Commissioning"),
            row("Annual reviews and preparation for adulthood", 850, "Low", scope="Annual reviews"),
            row("Total", _either("7,800", (SAVINGS,), ("target",), 7800, "2028-29", unit=K), ""),
        ),
        h2("6. Options considered"),
        b("Do nothing. Rejected: the deficit would exceed the Council’s reserves."),
        b("Build a second new special school instead of resourced provision. Rejected on cost (£24m) and time."),
        b("The recommended programme."),
        h2("7. Legal, equality and risk"),
        p("7.1 The Council’s duties to individual children under the Children and Families Act 2014 are unaffected; the figures in this report are "
            "planning assumptions and no child’s assessment or placement will be decided by reference to them. The Council lost or conceded 41 of 44 "
            "appeals decided in 2025.", *maybe(APPEALS, "actual", 44, "2025"), *maybe(APPEALS, "actual", 41, "2025")),
        table(
            "",
            "Risk",
            (col("Score"), col("Control"), col("Score after control")),
            row("Construction inflation above 6%", "12", "Contingency", "8"),
            row("Schools unwilling to host provision", "16", "Letters of intent from five of seven", "9"),
            row("Recruitment of specialist teachers", "15", "Training with the university", "10"),
        ),
        p("Background papers: SEND strategy 2024-2027; Ofsted and CQC report, 12 September 2025. Contact: 01632 960 118."),
    ),
    ("docx", "pdf-fpdf", "html"),
    PART,
    "committee",
    "Rothmere",
)  # fmt: skip


# --- A scorecard: yearly indicators with targets, snapshots by quarter, a card, months across, money, then commentary -------------

BRAYFORD = Document(
    "brayford_scorecard",
    "Brayford SEND and Inclusion Board: performance scorecard, quarter 3 2025-26",
    (
        h1("SEND performance scorecard: quarter 3 2025-26"),
        p("SEND and Inclusion Board, 29 January 2026. Data at 31 December 2025 unless stated. All years are financial years. RAG: green, target met; "
            "amber, within 10% of target; red, more than 10% from target."),
        h2("Section 1: annual indicators"),
        table(
            "",
            ("Ref", "Indicator"),
            (
                col("2023-24 outturn", period="2023-24", basis="actual"),
                col("2024-25 outturn", period="2024-25", basis="actual"),
                col("2025-26 target", period="2025-26", basis="target"),
                col("2026-27 target", period="2026-27", basis="target"),
                col("Good is"),
            ),
            row(("1.1", "Number of requests for EHC needs assessment"), 431, 468, 440, 420, "Low", measure=REQUESTS),
            row(("1.2", "% of requests where the decision is not to assess"), 22, 26, 30, 30, "-", measure=REFUSED, unit="percent", show=percent),
            row(("1.3", "Number of new EHC plans issued"), 288, 301, 280, 265, "Low", measure=NEW),
            row(("1.4", "% of new EHC plans issued within 20 weeks"), 51, 58, 70, 80, "High", measure=TIMELY, unit="percent", show=percent),
            row(("1.5", "Number of EHC plans ceased"), 97, 124, 150, 160, "High", measure=CEASED),
            row(("1.6", "Number of appeals to the SEND Tribunal"), 39, 47, 40, 35, "Low", measure=APPEALS),
            row(("1.7", "% of annual reviews completed within timescale"), "48%", "55%", "75%", "85%", "High"),
            row(("1.8", "Permanent exclusions of pupils with SEN"), "21", "26", "15", "12", "Low"),
        ),
        h3("Commentary"),
        p(
            "1.1 to 1.3 There were 348 requests between April and December 2025. At this rate there will be 462 requests in 2025-26, so the target of "
                "440 will be missed. We also forecast 296 new plans in 2025-26.",
            *maybe(REQUESTS, "actual", 348, "", "2025", "2025-12", "2025-26"),
            says(REQUESTS, "forecast", 462, "2025-26"),
            *maybe(REQUESTS, "target", 440, ""),
            says(NEW, "forecast", 296, "2025-26"),
        ),
        p(
            "1.5 Plans are ceased mainly in July and August. The year-end forecast for 2025-26 is 138 plans ceased. The Board has asked for a stretch target of 175 in 2027-28.",
            says(CEASED, "forecast", 138, "2025-26"),
            says(CEASED, "target", 175, "2027-28"),
        ),
        p(
            "1.6 Appeals are forecast to be 52 in 2025-26. The number of mediation cases was 66 in 2024-25. One in three appeals concerned a refusal to assess.",
            says(APPEALS, "forecast", 52, "2025-26"),
            says(APPEALS, "actual", 66, "2024-25", scope="mediation"),
        ),
        h2("Section 2: quarterly indicators"),
        table(
            "Number of children and young people at the end of the month",
            ("Ref", "Indicator"),
            (
                col("Dec 2024", period="2024-12", basis="actual"),
                col("Dec 2025", period="2025-12", basis="actual"),
                col("Target March 2026", period="2026-03", basis="target"),
                col("RAG"),
            ),
            row(("2.1", "EHC plans maintained"), 1688, 1779, 1750, "Amber", measure=PLANS),
            row(("2.2", "With a plan in a mainstream school"), 674, 752, 760, "Amber", measure=MAINSTREAM),
            row(("2.3", "In a SEN unit or resourced provision"), 58, 81, 80, "Green", measure=BASES),
            row(("2.4", "In a state-funded special school"), 439, 447, 450, "Green", measure=SPECIAL),
            row(("2.5", "In an independent special school"), 106, 115, 95, "Red", measure=INDEPENDENT),
            row(("2.6", "In further education"), 282, 271, 270, "Green", measure=LATER),
            row(("2.7", "With an EOTAS package"), 22, 31, 24, "Red", measure=EOTAS),
            row(("2.8", "In a residential placement"), 14, 13, 12, "Amber", measure=RESIDENTIAL),
            row(("2.9", "Missing education"), "37", "41", "30", "Red"),
        ),
        h3("Commentary"),
        p(
            "2.1 The number of plans has grown by 5.4% in the year to December 2025. If current trends continue there will be 1,812 plans at the end of "
                "March 2026, which is 62 more than the target.",
            says(PLANS, "actual", 5.4, "2025-12", "percent", form="change", direction="increase", doubtful=True),
            *maybe(PLANS, "actual", 5.4, "", "2025", unit="percent", form="change", direction="increase"),
            says(PLANS, "forecast", 1812, "2026-03"),
            *maybe(PLANS, "forecast", 62, "", "2026-03"),
            *maybe(PLANS, "forecast", 62, "", "2026-03", form="change", direction="increase"),
        ),
        p(
            "2.2 The Board’s longer aim is for 46% of children with plans to be in mainstream schools by March 2028. In December 2025 the figure was 42.3%.",
            says(MAINSTREAM, "target", 46, "2028-03", "percent"),
            says(MAINSTREAM, "actual", 42.3, "2025-12", "percent"),
        ),
        p(
            "2.5 Six new independent placements were made in the quarter, four of them on the order of the Tribunal. The target of 95 will not be met, "
                "and we now forecast 113 at the end of March 2026. The target for March 2027 is 90.",
            *maybe(INDEPENDENT, "actual", 6, ""),
            says(INDEPENDENT, "forecast", 113, "2026-03"),
            says(INDEPENDENT, "target", 90, "2027-03"),
            *maybe(INDEPENDENT, "target", 95, ""),
        ),
        h2("Section 3: indicator in focus"),
        table(
            "Indicator 3.1",
            "Indicator",
            (col("Children placed outside Brayford"),),
            row("Definition", "Children and young people with an EHC plan who attend a school or college outside the borough"),
            row("Owner", "Head of SEND Commissioning"),
            row("Result, December 2025", said("204", says(AWAY, "actual", 204, "2025-12"))),
            row("Result, December 2024", said("211", says(AWAY, "actual", 211, "2024-12"))),
            row("Target, March 2026", said("200", says(AWAY, "target", 200, "2026-03"))),
            row("Target, March 2027", said("180", says(AWAY, "target", 180, "2027-03"))),
            row("Average journey", "14.2 miles"),
            row("Status", "Amber"),
        ),
        p("The fall reflects the opening of the sixth form at Lambourne School. Parental preference and the location of colleges explain about half of "
            "the placements. The borough spends £3.9m a year on transport to them."),
        h2("Section 4: timeliness by month"),
        table(
            "Plans issued within 20 weeks, 2025",
            "",
            (
                col("July", period="2025-07"),
                col("August", period="2025-08"),
                col("September", period="2025-09"),
                col("October", period="2025-10"),
                col("November", period="2025-11"),
                col("December", period="2025-12"),
            ),
            row("Actual", 61, 60, 66, 68, 72, 74, basis="actual"),
            row("Target", 65, 65, 68, 68, 70, 70, basis="target"),
            row("Number of plans due", "24", "19", "22", "27", "25", "21"),
            measure=TIMELY,
            unit="percent",
            show=percent,
        ),
        p(
            "Requests fell to 29 in December 2025 from 38 in November 2025. In November 2025 27 assessments were agreed. Educational psychology reports "
                "were on time in 81% of cases, against a target of 90%.",
            says(REQUESTS, "actual", 29, "2025-12"),
            says(REQUESTS, "actual", 38, "2025-11"),
            says(ASSESSED, "actual", 27, "2025-11"),
        ),
        h2("Section 5: finance"),
        table(
            "£m",
            ("Ref", "Indicator"),
            (
                col("2024-25 outturn", period="2024-25", basis="actual"),
                col("2025-26 plan", period="2025-26", basis="target"),
                col("2025-26 forecast at Q3", period="2025-26", basis="forecast"),
                col("RAG"),
            ),
            row(("5.1", "High needs in-year deficit"), 3.2, 2.8, 3.5, "Red", measure=IN_YEAR),
            row(("5.2", "Cumulative DSG deficit at year end"), 9.4, 12.2, 12.9, "Amber", measure=DEFICIT),
            row(("5.3", "Savings from the management plan"), 0.7, 1.6, 1.2, "Red", measure=SAVINGS),
            row(("5.4", "SEND transport (general fund)"), "6.1", "6.4", "6.9", "Amber"),
            unit=M,
            show=ONE,
        ),
        p(
            "The average cost of an independent placement in 2025-26 is £57,900, compared with a target of £55,000 and an outturn of £54,600 in 2024-25. "
                "In-year balance remains planned for 2029-30.",
            says(COST, "actual", 57900, "2025-26", "gbp", doubtful=True, scope="independent"),
            *maybe(COST, "forecast", 57900, "2025-26", unit="gbp", scope="independent"),
            says(COST, "target", 55000, "2025-26", "gbp", doubtful=True, scope="independent"),
            *maybe(COST, "target", 55000, "", unit="gbp", scope="independent"),
            says(COST, "actual", 54600, "2024-25", "gbp", scope="independent"),
            says(IN_YEAR, "target", None, "2029-30", direction="reach"),
        ),
        h2("Section 6: actions agreed at the last meeting"),
        b("Open 16 places at the Lambourne satellite in April 2026 (on track).", says(NEW_SPECIAL, "target", 16, "2026-04", direction="increase", doubtful=True), *maybe(NEW_BASES,
            "target", 16, "2026-04", direction="increase")),
        b("Open 20 resourced provision places at Ferndale Primary in September 2026 (delayed from January 2026).", says(NEW_BASES, "target", 20, "2026-09", direction="increase")),
        b("Reduce EOTAS packages to 20 by December 2026 by offering online and hybrid places through the PRU.", says(EOTAS, "target", 20, "2026-12", direction="reduce")),
        b("Report to the Board on parental satisfaction (38% in the 2025 survey) and on the SENCO network, which 44 of 51 schools attended."),
        b("Bring down appeals through earlier mediation: the aim is no more than 30 in 2027-28.", says(APPEALS, "target", 30, "2027-28", direction="at_most")),
    ),
    ("pdf-zebra", "xlsx", "docx"),
    PART,
    "kpi",
    "Brayford",
)  # fmt: skip


# --- A sufficiency strategy: what there is, what will be needed, what will be built, where children should be, in much prose ------

STALLBRIDGE = Document(
    "stallbridge_sufficiency",
    "Stallbridge SEND sufficiency strategy 2025 to 2030",
    (
        h1("SEND sufficiency strategy 2025 to 2030"),
        h2("Foreword"),
        p("Every child in Stallbridge should be able to go to a good school close to home. This strategy sets out the specialist places we have, those "
            "we think we will need and how we will provide them. It was shaped by 340 replies to our consultation and by two workshops with young people."),
        h2("1. Our children and young people"),
        p(
            "Stallbridge had 2,218 children and young people with an EHC plan in January 2025. That is 4.6% of pupils, compared with 5.3% in England. In "
                "January 2020 there were 1,390 plans.",
            says(PLANS, "actual", 2218, "2025-01"),
            says(PLANS, "actual", 4.6, "2025-01", "percent"),
            says(PLANS, "actual", 1390, "2020-01"),
        ),
        p(
            "Autism is the primary need in 34% of plans and social, emotional and mental health needs in 22%. The school population will fall from "
                "41,200 to 39,600 by 2030. If nothing changes, we project that the number of plans will be 2,950 in January 2030. Through this strategy and "
                "our inclusion offer we want to keep the number below 2,650 in January 2030.",
            says(PLANS, "forecast", 2950, "2030-01"),
            says(PLANS, "target", 2650, "2030-01", direction="at_most"),
        ),
        table(
            "Figure 1: EHC plans by age group, January",
            "Age group",
            (
                col("2023", period="2023-01"),
                col("2024", period="2024-01"),
                col("2025", period="2025-01"),
                col("Share of 2025"),
            ),
            row("Under 5", 71, 76, 84, _either("4%", (PLANS,), ("actual",), 4, "2025-01", "2025", "", unit="percent"), scope="Under 5"),
            row("5 to 10", 592, 648, 703, _either("32%", (PLANS,), ("actual",), 32, "2025-01", "2025", "", unit="percent"), scope="5 to 10"),
            row("11 to 15", 688, 741, 802, _either("36%", (PLANS,), ("actual",), 36, "2025-01", "2025", "", unit="percent"), scope="11 to 15"),
            row("16 to 19", 401, 432, 459, _either("21%", (PLANS,), ("actual",), 21, "2025-01", "2025", "", unit="percent"), scope="16 to 19"),
            row("20 to 25", 158, 167, 170, _either("8%", (PLANS,), ("actual",), 8, "2025-01", "2025", "", unit="percent"), scope="20 to 25"),
            row("All", 1910, 2064, 2218, "100%"),
            measure=PLANS,
            basis="actual",
        ),
        h2("2. What we have now"),
        p(
            "We have five special schools and 14 resourced provisions. Our special schools had 604 pupils on roll in October 2025. Resourced provision "
                "is less developed, with 121 pupils in October 2025. We had 162 children in independent and non-maintained special schools in January 2025, "
                "and 24 in residential placements.",
            says(SPECIAL, "actual", 604, "2025-10"),
            says(BASES, "actual", 121, "2025-10"),
            says(INDEPENDENT, "actual", 162, "2025-01"),
            says(RESIDENTIAL, "actual", 24, "2025-01", doubtful=True),
            *maybe(RESIDENTIAL, "actual", 24, ""),
        ),
        table(
            "Figure 2: special schools",
            "School",
            (col("Ages"), col("Main need"), col("On roll, October 2025", measure=SPECIAL, basis="actual", period="2025-10"), col("Ofsted")),
            row("Abbot’s Mead", "3 to 11", "Severe learning difficulties", 112, "Good", scope="Abbot’s Mead"),
            row("Coppergate", "11 to 19", "Severe learning difficulties", 138, "Outstanding", scope="Coppergate"),
            row("Larkfield", "5 to 16", "Autism", 165, "Good", scope="Larkfield"),
            row("River Lane", "11 to 16", "SEMH", 78, "Requires improvement", scope="River Lane"),
            row("Stonebeck", "4 to 16", "Moderate learning difficulties", 111, "Good", scope="Stonebeck"),
        ),
        p(
            "Placements in independent schools cost £54,300 a year on average in 2024-25. A place in one of our special schools costs £26,800, and one "
                "in resourced provision £16,900. The high needs block overspent by £4.9m in 2024-25.",
            says(COST, "actual", 54300, "2024-25", "gbp", scope="independent"),
            says(COST, "actual", 26800, "", "gbp", doubtful=True, scope="special"),
            *maybe(COST, "actual", 26800, "2024-25", unit="gbp", scope="special"),
            says(COST, "actual", 16900, "", "gbp", doubtful=True, scope="resourced"),
            *maybe(COST, "actual", 16900, "2024-25", unit="gbp", scope="resourced"),
            says(IN_YEAR, "actual", 4.9, "2024-25", M),
        ),
        h2("3. What we will need"),
        p("Figure 3 is a projection of need by academic year. It rolls forward the present rates of placement and makes no allowance for the actions in section 4."),
        table(
            "Figure 3: projected number of pupils by type of placement if current rates continue",
            "Type of placement",
            (
                col("2026/27", period="2026/27"),
                col("2027/28", period="2027/28"),
                col("2028/29", period="2028/29"),
                col("2029/30", period="2029/30"),
            ),
            row("Mainstream", 968, 1022, 1075, 1127, measure=MAINSTREAM),
            row("Resourced provision", 128, 134, 139, 144, measure=BASES),
            row("Special school", 629, 655, 680, 704, measure=SPECIAL),
            row("Independent and non-maintained special school", 186, 207, 229, 252, measure=INDEPENDENT),
            row("Alternative provision", 47, 50, 53, 56, measure=AP),
            basis="forecast",
        ),
        p("By far the greatest pressure will be in secondary autism provision in the south of the district, where 1,900 new homes are planned by 2031."),
        h2("4. What we will do"),
        p("Priority 1: inclusive mainstream schools. We will:"),
        b(
            "increase the proportion of children with an EHC plan who attend a mainstream school from 40% in January 2025 to 47% in January 2030;",
            says(MAINSTREAM, "target", 47, "2030-01", "percent", baseline=40, direction="increase"),
            says(MAINSTREAM, "actual", 40, "2025-01", "percent"),
        ),
        b("invest £0.6m a year in outreach and train 90 teaching assistants by 2027; and"),
        b("support schools to meet needs sooner, so that fewer families have to ask for a needs assessment.", says(REQUESTS, "target", None, direction="reduce")),
        p("Priority 2: more resourced provision. We will:"),
        b(
            "create 150 new places in resourced provision by September 2029, beginning with 36 in September 2026;",
            says(NEW_BASES, "target", 150, "2029-09", direction="increase"),
            says(NEW_BASES, "target", 36, "2026-09", direction="increase"),
        ),
        b("have 250 children in resourced provision by January 2030.", says(BASES, "target", 250, "2030-01")),
        p("Priority 3: the right special school places. We will:"),
        b("add 30 places at Larkfield from September 2027 and 24 at River Lane from September 2028;", says(NEW_SPECIAL, "target", 30, "2027-09", direction="increase"),
            says(NEW_SPECIAL, "target", 24, "2028-09", direction="increase")),
        b("create 20 places in alternative provision for primary children by September 2026.", says(NEW_AP, "target", 20, "2026-09", direction="increase")),
        p("Priority 4: less reliance on places far from home. We will:"),
        b(
            "reduce the number of children in independent and non-maintained special schools by a quarter, to 120, by January 2030;",
            says(INDEPENDENT, "target", 120, "2030-01", direction="reduce"),
            *maybe(INDEPENDENT, "target", 25, "2030-01", unit="percent", form="change", direction="reduce"),
        ),
        b("cap residential placements at 18 from January 2028; and", says(RESIDENTIAL, "target", 18, "2028-01", direction="at_most")),
        b("reduce out of area placements.", says(AWAY, "target", None, direction="reduce")),
        table(
            "Figure 4: new places by the September in which they open",
            "",
            (
                col("2026", period="2026-09"),
                col("2027", period="2027-09"),
                col("2028", period="2028-09"),
                col("2029", period="2029-09"),
                col("Total"),
            ),
            row("Resourced provision, primary", 20, 24, 16, 10, _either("70", (NEW_BASES,), ("target",), 70, "", "2029-09", direction="increase"), measure=NEW_BASES, scope="primary"),
            row("Resourced provision, secondary", 16, 24, 24, 16, _either("80", (NEW_BASES,), ("target",), 80, "", "2029-09", direction="increase"), measure=NEW_BASES, scope="secondary"),
            row("Special schools", None, 30, 24, None, _either("54", (NEW_SPECIAL,), ("target",), 54, "", "2029-09", direction="increase"), measure=NEW_SPECIAL),
            row("Alternative provision", 20, None, None, None, said("20", *maybe(NEW_AP, "target", 20, "", direction="increase")), measure=NEW_AP),
            basis="target",
            direction="increase",
        ),
        n("Mainstream school places are planned in the school organisation plan and are not shown."),
        table(
            "Figure 5: where we want children with an EHC plan to be (January)",
            "Type of placement",
            (
                col("2025", "Number", period="2025-01", basis="actual"),
                col("2025", "%"),
                col("2030", "Number", period="2030-01", basis="target"),
                col("2030", "%"),
            ),
            row("Mainstream school", 887, said("40%", says(MAINSTREAM, "actual", 40, "2025-01", "percent")), 1245, said("47%", says(MAINSTREAM, "target", 47, "2030-01", "percent",
                baseline=40, direction="increase")), measure=MAINSTREAM),
            row("Resourced provision", 112, said("5%", says(BASES, "actual", 5, "2025-01", "percent")), 250, said("9%", says(BASES, "target", 9, "2030-01", "percent")), measure=BASES),
            row("Special school", 589, said("27%", says(SPECIAL, "actual", 27, "2025-01", "percent")), 640, said("24%", says(SPECIAL, "target", 24, "2030-01", "percent")), measure=SPECIAL),
            row("Independent special school", 162, said("7%", says(INDEPENDENT, "actual", 7, "2025-01", "percent")), 120, said("5%", says(INDEPENDENT, "target", 5, "2030-01",
                "percent")), measure=INDEPENDENT),
            row("College or other post-16", 386, said("17%", says(LATER, "actual", 17, "2025-01", "percent")), 340, said("13%", says(LATER, "target", 13, "2030-01", "percent")),
                measure=LATER),
            row("Other", "82", "4%", "55", "2%"),
        ),
        h2("5. Paying for it"),
        p(
            "The capital programme is £15.2m, of which £11.0m is high needs capital grant. It is expected to avoid costs to the high needs block of "
                "£0.8m in 2026-27, £2.2m in 2027-28 and £4.5m in 2029-30. The cumulative DSG deficit, £13.6m at 31 March 2025, will still rise, but to £24m "
                "at 31 March 2030 in place of £41m.",
            says(SAVINGS, "target", 0.8, "2026-27", M),
            says(SAVINGS, "target", 2.2, "2027-28", M),
            says(SAVINGS, "target", 4.5, "2029-30", M),
            says(DEFICIT, "actual", 13.6, "2025-03-31", M),
            says(DEFICIT, "target", 24, "2030-03-31", M),
            says(DEFICIT, "forecast", 41, "2030-03-31", M),
        ),
        h2("6. How we will know"),
        p(
            "The SEND Partnership will review progress each autumn. By 2030 we expect that 95% of families will be offered a place within 10 miles, that "
                "90% of plans will be issued within 20 weeks in 2029 (54% in 2024), and that attendance in special schools will be above 90%.",
            says(TIMELY, "target", 90, "2029", "percent"),
            says(TIMELY, "actual", 54, "2024", "percent"),
        ),
    ),
    ("docx", "pdf-typst", "html"),
    PART,
    "strategy",
    "Stallbridge",
)  # fmt: skip


# --- A local SEND reform plan of 2026: where we are, pillars with commitments in bullets, ambitions, bases, milestones, money -----

HOLMCASTLE = Document(
    "holmcastle_reform_plan",
    "Holmcastle local SEND reform plan 2026 to 2029",
    (
        h1("Holmcastle local SEND reform plan 2026 to 2029"),
        p("Draft for approval by Cabinet on 22 September 2026, before submission to the Department for Education and NHS England. Holmcastle Council, "
            "Holmcastle Integrated Care Board and the Holmcastle Schools Partnership have prepared this plan together with the parent carer forum."),
        h2("1. Where we are now"),
        p(
            "In January 2026 we maintained 2,640 EHC plans. This is 5.0% of our pupils. The number grew by 8.2% in 2025, having grown by 10.1% in 2024. "
                "England as a whole had growth of 11% in the last published year.",
            says(PLANS, "actual", 2640, "2026-01"),
            says(PLANS, "actual", 5.0, "2026-01", "percent", doubtful=True),
            *maybe(PLANS, "actual", 5.0, "", unit="percent"),
            says(PLANS, "actual", 8.2, "2025", "percent", form="change", direction="increase"),
            says(PLANS, "actual", 10.1, "2024", "percent", form="change", direction="increase"),
        ),
        p(
            "We received 566 requests for an EHC needs assessment in 2025 and agreed 438 assessments. We issued 392 new plans in 2025, 61% of them "
                "within 20 weeks. Families brought 73 appeals to the Tribunal in 2025.",
            says(REQUESTS, "actual", 566, "2025"),
            says(ASSESSED, "actual", 438, "2025"),
            says(NEW, "actual", 392, "2025"),
            says(TIMELY, "actual", 61, "2025", "percent"),
            says(APPEALS, "actual", 73, "2025"),
        ),
        p(
            "Our mainstream schools educate 41.5% of children with a plan. There were 181 children in independent special schools in January 2026, at an "
                "average cost of £62,300 in 2025-26. Our area inspection in March 2025 found inconsistent experiences. Children wait 58 weeks on average for "
                "a neurodevelopmental assessment.",
            says(MAINSTREAM, "actual", 41.5, "", "percent", doubtful=True),
            says(INDEPENDENT, "actual", 181, "2026-01"),
            says(COST, "actual", 62300, "2025-26", "gbp", scope="independent"),
        ),
        h2("2. What we will change"),
        h3("Pillar 1: inclusive mainstream education"),
        p("From September 2026 every school will publish its inclusion strategy. The Inclusive Mainstream Fund brings £2.3m to our schools in 2026-27. We commit to:"),
        b("increasing the proportion of children with EHC plans in mainstream schools to 48% by January 2029;", says(MAINSTREAM, "target", 48, "2029-01", "percent", direction="increase")),
        b("individual support plans for 1,100 children by July 2028; and"),
        b("reducing suspensions of pupils with SEN by a fifth by July 2029."),
        h3("Pillar 2: Experts at Hand"),
        p(
            "Speech and language therapists, educational psychologists and specialist teachers will work in schools without the need for a plan. As "
                "support comes earlier, we expect requests for assessment to fall to 480 in 2028 and the number of new plans to fall to 330 in 2028.",
            says(REQUESTS, "target", 480, "2028", direction="reduce", doubtful=True),
            *maybe(REQUESTS, "forecast", 480, "2028"),
            says(NEW, "target", 330, "2028", direction="reduce", doubtful=True),
            *maybe(NEW, "forecast", 330, "2028"),
        ),
        table(
            "Table 1: Experts at Hand, full-time equivalent posts",
            "Profession",
            (col("In post, April 2026"), col("September 2027"), col("September 2028")),
            row("Educational psychologists", "14.2", "17.0", "19.0"),
            row("Speech and language therapists", "9.6", "14.0", "18.0"),
            row("Occupational therapists", "4.0", "6.5", "8.0"),
            row("Specialist teachers", "11.0", "16.0", "18.0"),
        ),
        h3("Pillar 3: inclusion bases"),
        p(
            "Every secondary school will have an inclusion base by 2030. We will open 132 places in specialist bases by September 2028, and the number "
                "of children with plans in bases will rise from 104 in January 2026 to 220 in January 2029.",
            says(NEW_BASES, "target", 132, "2028-09", direction="increase"),
            says(BASES, "target", 220, "2029-01", baseline=104, direction="increase"),
            says(BASES, "actual", 104, "2026-01"),
        ),
        table(
            "Table 2: specialist bases approved",
            "School",
            (col("Main need"), col("Places", measure=NEW_BASES, basis="target", direction="increase"), col("Opens")),
            row("Bellfield Primary", "Autism", 16, "September 2026", period="2026-09", scope="Bellfield"),
            row("Holmcastle Academy", "Autism", 24, "September 2026", period="2026-09", scope="Holmcastle Academy"),
            row("St Wilfrid’s CE Primary", "Speech and language", 12, "September 2027", period="2027-09", scope="St Wilfrid’s"),
            row("Quarry Bank High", "SEMH", 30, "September 2027", period="2027-09", scope="Quarry Bank"),
            row("To be selected (three schools)", "Mixed", 50, "September 2028", period="2028-09", scope="To be selected"),
            row("Total", "", _either("132", (NEW_BASES,), ("target",), 132, "", direction="increase"), ""),
        ),
        h3("Pillar 4: specialist placements"),
        p(
            "Special schools will concentrate on the most complex needs. We do not plan any further special school places beyond the 36 that open at "
                "Wellhouse School in September 2027. We commit to:",
            says(NEW_SPECIAL, "target", 36, "2027-09", direction="increase"),
            *maybe(SPECIAL, "target", None, direction="reduce"),
        ),
        b(
            "no more than 125 children in independent special schools by January 2029, reached by offering local places at phase transfer;",
            says(INDEPENDENT, "target", 125, "2029-01", direction="at_most"),
        ),
        b(
            "reducing the average cost of an independent placement to £58,000 in 2028-29 through the regional price framework;",
            says(COST, "target", 58000, "2028-29", "gbp", direction="reduce", scope="independent"),
        ),
        b("cutting out of area placements by 30% by March 2029; and", says(AWAY, "target", 30, "2029-03", "percent", form="change", direction="reduce")),
        b("fewer residential placements.", says(RESIDENTIAL, "target", None, direction="reduce")),
        h3("Pillar 5: alternative provision and children out of school"),
        p(
            "Alternative provision will become a short-stay service. We will create 24 places for Years 5 to 8 in September 2027. There were 47 children "
                "with EOTAS packages in January 2026 and we aim to have 28 in January 2029.",
            says(NEW_AP, "target", 24, "2027-09", direction="increase"),
            says(EOTAS, "actual", 47, "2026-01"),
            says(EOTAS, "target", 28, "2029-01"),
        ),
        h3("Pillar 6: a system that families trust"),
        p(
            "We will issue 75% of plans within 20 weeks in 2027 and 90% in 2028. We want to see fewer appeals because decisions are right first time. "
                "Plans will be reviewed at each phase transfer and ceased where they are no longer necessary; the number ceased was 176 in 2025. We have not "
                "set a target for the number of plans to be ceased.",
            says(TIMELY, "target", 75, "2027", "percent"),
            says(TIMELY, "target", 90, "2028", "percent"),
            says(APPEALS, "target", None, direction="reduce"),
            says(CEASED, "actual", 176, "2025"),
            *maybe(CEASED, "target", None),
            *maybe(CEASED, "target", None, direction="increase"),
        ),
        h2("3. Our ambitions in numbers"),
        table(
            "Table 3: children and young people with an EHC plan",
            "Measure",
            (
                col("January 2026 (baseline)", period="2026-01", basis="actual", final=True),
                col("January 2027", period="2027-01"),
                col("January 2028", period="2028-01"),
                col("January 2029", period="2029-01"),
            ),
            row("Number of EHC plans", 2640, 2760, 2830, 2850, measure=PLANS),
            row("In mainstream schools (%)", 41.5, 43.0, 45.5, said("48.0", says(MAINSTREAM, "target", 48, "2029-01", "percent", direction="increase")), measure=MAINSTREAM,
                unit="percent", show=ONE),
            row("In specialist bases (number)", 104, 132, 180, said("220", says(BASES, "target", 220, "2029-01", baseline=104, direction="increase")), measure=BASES),
            row("In state-funded special schools (number)", 702, 705, 712, 710, measure=SPECIAL),
            row("In independent special schools (number)", 181, 172, 150, 125, measure=INDEPENDENT),
            row("In post-16 settings (number)", 451, 460, 462, 460, measure=LATER),
            row("In alternative provision (number)", 38, 36, 32, 28, measure=AP),
            row("Attendance of pupils with a plan (%)", "86.4", "87.5", "89.0", "90.0"),
            basis="target",
        ),
        n("Ambitions describe the system as a whole. They will not be used to decide whether any child is assessed or where any child goes to school."),
        p(
            "Without reform we would expect 2,855 plans in January 2027 and 3,330 plans in January 2029. Growth in plans under this reform plan is to be "
                "held to 2.5% in 2027 and 0.7% in 2028.",
            says(PLANS, "forecast", 2855, "2027-01"),
            says(PLANS, "forecast", 3330, "2029-01"),
            says(PLANS, "target", 2.5, "2027", "percent", form="change", direction="hold"),
            says(PLANS, "target", 0.7, "2028", "percent", form="change", direction="hold"),
        ),
        h2("4. Milestones"),
        table(
            "Table 4",
            "Milestone",
            (col("Date"), col("Lead")),
            row("Inclusion strategies published by all 61 schools", "December 2026", "Schools Partnership"),
            row("Joint commissioning agreement with the Integrated Care Board", "January 2027", "ICB"),
            row("First report to the Department", "March 2027", "Director of Children’s Services"),
            row("Parent carer survey repeated (2025: 41% satisfied)", "May 2027", "Parent carer forum"),
        ),
        h2("5. Money"),
        p(
            "The cumulative DSG deficit was £27.3m at 31 March 2026. On approval of this plan the Department will pay High Needs Stability Grant of "
                "£24.6m, which is 90% of the deficit. The in-year deficit was £7.9m in 2025-26. We will reach in-year balance in 2030-31.",
            says(DEFICIT, "actual", 27.3, "2026-03-31", M),
            *maybe(PAYMENT, "target", 24.6, "", "2026-27", unit=M),
            *maybe(PAYMENT, "forecast", 24.6, "", "2026-27", unit=M),
            says(IN_YEAR, "actual", 7.9, "2025-26", M),
            says(IN_YEAR, "target", None, "2030-31", direction="reach"),
        ),
        table(
            "Table 5: DSG account (£m)",
            "",
            (
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
            ),
            group("Without reform (no grant)"),
            row("In-year deficit", 9.0, 11.2, 13.6, measure=IN_YEAR, basis="forecast"),
            row("Cumulative deficit", 36.3, 47.5, 61.1, measure=DEFICIT, basis="forecast"),
            group("With reform"),
            row("In-year deficit", 8.1, 7.2, 5.4, measure=IN_YEAR, basis="target"),
            row("High Needs Stability Grant", said("24.6", *maybe(PAYMENT, "target", 24.6, "2026-27", unit=M), *maybe(PAYMENT, "forecast", 24.6, "2026-27", unit=M)), "", ""),
            row("Cumulative deficit", 10.8, 18.0, 23.4, measure=DEFICIT, basis="target"),
            unit=M,
            show=ONE,
        ),
        p(
            "Savings from reform are planned at £0.9m in 2026-27, £4.0m in 2027-28 and £8.2m in 2028-29. Capital of £6.8m has been set aside for bases. "
                "SEND transport, which costs £8.7m a year, is expected to fall as more children go to school nearby.",
            says(SAVINGS, "target", 0.9, "2026-27", M),
            says(SAVINGS, "target", 4.0, "2027-28", M),
            says(SAVINGS, "target", 8.2, "2028-29", M),
        ),
        p("Contact: SEND Reform Programme Office, Civic Centre, Holmcastle. Reference SRP/2026/07."),
    ),
    ("pdf-ruled", "docx", "html"),
    PART,
    "plan",
    "Holmcastle",
)  # fmt: skip


BLIND_8 = (
    WHARNLEY,
    COTTESHAM,
    LYNDHAVEN,
    ALVERBRIDGE,
    ROTHMERE,
    BRAYFORD,
    STALLBRIDGE,
    HOLMCASTLE,
)
