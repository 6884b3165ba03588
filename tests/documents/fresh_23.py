"""Whole papers of invented councils by those who run SEND services: an annual report of EHC plan data, a dashboard by quarter, a
sufficiency strategy, a delivery plan with milestones, a local SEND reform plan of 2026, a scrutiny panel's report, a report of a
programme board on such a plan, and a commissioner's paper on placements.
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
    row,
    said,
    says,
    table,
)

PART = "fresh_23"
M, K, PC = "gbp_million", "gbp_thousand", "percent"
ONE = fixed(1)


def _unsure(measure, bases, value, *periods, text="", unit="count", **more):
    """A cell that careful readers would note in different ways."""
    return said(
        text or count(value),
        *(label for basis in bases for label in maybe(measure, basis, value, *periods, unit=unit, **more)),
    )


def _moves(measure, basis, value, *periods, unit="count", way="increase"):
    """Doubtful labels for a difference that a reader might note as a change or as a level."""
    return (
        *maybe(measure, basis, value, *periods, unit=unit, form="change", direction=way),
        *maybe(measure, basis, value, *periods, unit=unit),
    )


def _moved(measure, value, *periods, text="", unit="count", basis="actual"):
    """A cell of a difference between two columns, with its sign."""
    way = "increase" if value > 0 else "reduce"
    shown = text or f"{'+' if value > 0 else '-'}{count(abs(value))}"
    return said(shown, *_moves(measure, basis, abs(value), *periods, unit=unit, way=way))


_SUPPLY = {"special": (NEW_SPECIAL, SPECIAL), "bases": (NEW_BASES, BASES), "ap": (NEW_AP, AP)}


def _supply(kind, value, *periods):
    """A cell of places there are in all: neither new ones nor pupils placed, yet a reader might note them."""
    return said(
        count(value),
        *(
            label
            for measure in _SUPPLY[kind]
            for basis in ("actual", "target")
            for label in maybe(measure, basis, value, "", *periods)
        ),
    )


# --- An annual report of EHC plan data: years across with the change, settings by census, ages, localities; comparisons beside ------

ISLECOMBE = Document(
    "islecombe_ehc_data_report",
    "Islecombe Council: education, health and care plans, annual data report 2026",
    (
        h1("Key findings"),
        p(
            "Annual data report 2026, published 24 June 2026 by the SEND Data and Insight Team. The report draws on the SEN2 returns to January 2026, "
            "the school census and the case management system. It will next be published in June 2027."
        ),
        b(
            "On census day in January 2026 Islecombe maintained 2,477 EHC plans, an increase of 7.0% on January 2025. The year before, the increase was "
            "9.3%.",
            says(PLANS, "actual", 2477, "2026-01"),
            *_moves(PLANS, "actual", 7.0, "2026-01", "", unit=PC),
            *_moves(PLANS, "actual", 9.3, "2025-01", "", unit=PC),
        ),
        b(
            "We received 539 requests for assessment in 2025, nine fewer than in 2024. It is the first fall since 2016.",
            says(REQUESTS, "actual", 539, "2025"),
            *_moves(REQUESTS, "actual", 9, "2025", "", way="reduce"),
        ),
        b(
            "68.9% of new plans were issued within 20 weeks in 2025, excluding exceptions. The published figure for England in 2024 was 46.4%.",
            says(TIMELY, "actual", 68.9, "2025", PC),
        ),
        b(
            "The number of children with a plan in independent and non-maintained special schools, 203 in January 2026, is still rising but more slowly.",
            says(INDEPENDENT, "actual", 203, "2026-01"),
        ),
        b(
            "Pupils with a plan are more likely than others to be eligible for free school meals: 41%, against 22% of all pupils."
        ),
        h1("Requests to plans"),
        table(
            "Table 1. From request to plan, calendar years (SEN2)",
            "Stage",
            (
                col("2021", period="2021"),
                col("2022", period="2022"),
                col("2023", period="2023"),
                col("2024", period="2024"),
                col("2025", period="2025"),
                col("Change 2024 to 2025"),
            ),
            row(
                "Initial requests received", 402, 455, 511, 548, 539, _moved(REQUESTS, -9, "2025", ""), measure=REQUESTS
            ),
            row("Requests refused", 88, 96, 123, 140, 151, _moved(REFUSED, 11, "2025", ""), measure=REFUSED),
            row("Assessments completed", 301, 340, 372, 391, 377, _moved(ASSESSED, -14, "2025", ""), measure=ASSESSED),
            row("New plans made", 284, 322, 349, 366, 351, _moved(NEW, -15, "2025", ""), measure=NEW),
            row(
                "New plans within 20 weeks (%)",
                66.1,
                58.4,
                49.2,
                53.6,
                68.9,
                _moved(TIMELY, 15.3, "2025", "", unit="percentage_points", text="+15.3"),
                measure=TIMELY,
                unit=PC,
                show=ONE,
            ),
            row("Plans ceased", 121, 133, 140, 168, 190, _moved(CEASED, 22, "2025", ""), measure=CEASED),
            row(
                "Appeals registered with the Tribunal",
                18,
                25,
                41,
                63,
                59,
                _moved(APPEALS, -4, "2025", ""),
                measure=APPEALS,
            ),
            row("Complaints at stage 1", "31", "40", "77", "82", "58", "-24"),
            basis="actual",
        ),
        n(
            "Figures for 2021 to 2024 have been revised since last year’s report. Transfers in from other authorities are not counted as new plans."
        ),
        p(
            "The share of requests that we refused went up from 25.5% in 2024 to 28.0% in 2025. We do not set ourselves a rate of refusal. Of the 151 "
            "families who were refused, 44 asked for mediation and 19 appealed.",
            says(REFUSED, "actual", 25.5, "2024", PC),
            says(REFUSED, "actual", 28.0, "2025", PC),
            *maybe(APPEALS, "actual", 44, "2025", ""),
            *maybe(APPEALS, "actual", 19, "2025", ""),
            says(REFUSED, "actual", 151, "2025"),
        ),
        p(
            "The Written Statement of Progress commits us to issuing 75% of new plans within 20 weeks in 2026 and 85% in 2027. In the first five months "
            "of 2026 the figure was 72.4%, and the median time taken was 19 weeks. Educational psychologists’ advice now takes 8 weeks on average.",
            says(TIMELY, "target", 75, "2026", PC),
            says(TIMELY, "target", 85, "2027", PC),
            *maybe(TIMELY, "actual", 72.4, "2026", "", "2026-05", unit=PC),
        ),
        h1("Plans and placements"),
        table(
            "Table 2. Children and young people with a plan on census day, by setting",
            "Setting named in section I",
            (
                col("January 2024", period="2024-01"),
                col("January 2025", period="2025-01"),
                col("January 2026", period="2026-01"),
                col("% of plans, January 2026", period="2026-01", unit=PC, show=ONE),
                col("% England, January 2025"),
            ),
            row("Mainstream school or academy", 846, 940, 1031, 41.6, "43.1", measure=MAINSTREAM),
            row("Resourced provision or SEN unit", 71, 84, 97, 3.9, "4.0", measure=BASES),
            row("State-funded special school", 623, 655, 671, 27.1, "30.0", measure=SPECIAL),
            row("Independent or non-maintained special school", 174, 198, 203, 8.2, "6.6", measure=INDEPENDENT),
            row(
                "Further education, sixth form college or specialist college",
                309,
                334,
                362,
                14.6,
                "12.9",
                measure=LATER,
            ),
            row("Alternative provision, including PRU", 22, 25, 28, 1.1, "0.7", measure=AP),
            row("Educated elsewhere (EOTAS and elective home education)", 31, 36, 43, 1.7, "2.0", measure=EOTAS),
            row("Not in education or awaiting placement", "42", "44", "42", "1.7", "0.7"),
            row("All plans", 2118, 2316, 2477, said("100.0"), "100.0", measure=PLANS),
            basis="actual",
        ),
        n("Percentages may not add to 100 because of rounding."),
        p(
            "Our Belonging Strategy looks for 46% of children and young people with a plan to be in mainstream schools by January 2029 and for no more "
            "than 180 to be in independent and non-maintained special schools. It expects the number in resourced provision and SEN units to reach 160 "
            "by the same date.",
            says(MAINSTREAM, "target", 46, "2029-01", PC),
            says(INDEPENDENT, "target", 180, "2029-01", direction="at_most"),
            *maybe(BASES, "target", 160, "2029-01", "", direction="reach"),
            *maybe(BASES, "forecast", 160, "2029-01", ""),
        ),
        p(
            "Of the 203 children in independent schools 118 are outside Islecombe’s boundary, and 17 board. In all, 236 children and young people were "
            "placed out of area in January 2026 (229 in January 2025).",
            *maybe(AWAY, "actual", 118, "2026-01", ""),
            *maybe(RESIDENTIAL, "actual", 17, "2026-01", ""),
            says(AWAY, "actual", 236, "2026-01"),
            says(AWAY, "actual", 229, "2025-01"),
        ),
        p(
            "If plans keep to the present trend there will be 2,640 in January 2027 and 2,950 in January 2029. The strategy’s planning figure for January "
            "2029 is 2,720.",
            says(PLANS, "forecast", 2640, "2027-01"),
            says(PLANS, "forecast", 2950, "2029-01"),
            says(PLANS, "target", 2720, "2029-01"),
        ),
        h1("Localities"),
        table(
            "Table 3. EHC plans by locality, January 2026",
            "Locality",
            (
                col("Plans maintained", measure=PLANS),
                col("In mainstream, %", measure=MAINSTREAM, unit=PC),
                col("In independent schools", measure=INDEPENDENT),
                col("Pupils at SEN support"),
                col("Population 0 to 25"),
            ),
            row("Harbourside", 702, 38, 71, "1,655", "16,900", scope="Harbourside"),
            row("Combe Valley", 588, 44, 40, "1,310", "15,200", scope="Combe Valley"),
            row("Isle Road and Fairmile", 641, 41, 58, "1,488", "16,100", scope="Fairmile"),
            row("Rural North", 546, 45, 34, "1,102", "14,800", scope="Rural North"),
            row("Islecombe", 2477, _unsure(MAINSTREAM, ("actual",), 42, "2026-01", unit=PC), 203, "5,555", "63,000"),
            basis="actual",
            period="2026-01",
        ),
        p(
            "Plans are held by 3.9% of residents aged 0 to 25. The rate is highest in Harbourside (4.2%). Overall absence of pupils with a plan was 13.1% in "
            "the autumn term, and 74 were suspended at least once. Autism is the most common primary need (36% of plans), followed by social, emotional "
            "and mental health (22%).",
            *maybe(PLANS, "actual", 3.9, "2026-01", "", unit=PC),
            *maybe(PLANS, "actual", 4.2, "2026-01", "", unit=PC),
            *maybe(PLANS, "actual", 36, "2026-01", "", unit=PC),
            *maybe(PLANS, "actual", 22, "2026-01", "", unit=PC),
        ),
        h1("Notes"),
        p(
            "Census day was 15 January 2026. Counts below five are not shown for schools. For questions e-mail the team or ring extension 4410. Data are "
            "released under the Open Government Licence version 3.0."
        ),
    ),
    ("pdf-zebra", "xlsx", "html"),
    PART,
    "data",
    "Islecombe",
)


# --- A dashboard of quarter 3: counts at quarters' ends under years, activity with the year to date, months down, exceptions -------

_JOSS_ENDS = (
    col("2024/25", "Q3", period="2024-12-31", basis="actual"),
    col("2024/25", "Q4", period="2025-03-31", basis="actual"),
    col("2025/26", "Q1", period="2025-06-30", basis="actual"),
    col("2025/26", "Q2", period="2025-09-30", basis="actual"),
    col("2025/26", "Q3", period="2025-12-31", basis="actual"),
    col("Target", "31 Mar 2026", period="2026-03-31", basis="target"),
    col("RAG"),
)


def _to_date(measure, value, text="", unit="count"):
    """A cell of April to December 2025, a time that no year, month or day names."""
    return _unsure(measure, ("actual",), value, "", "2025-26", "2025-12", "2025-12-31", "2025", text=text, unit=unit)


JOSSINGHAM = Document(
    "jossingham_send_dashboard",
    "Jossingham Borough Council: SEND performance dashboard, quarter 3 2025/26",
    (
        h1("Overview"),
        p(
            "SEND performance dashboard, Q3 2025/26. For the Children’s Leadership Team on 27 January 2026 and the SEND Partnership Board on 5 February "
            "2026. Years are financial years. Owner: Head of SEND and Inclusion."
        ),
        b(
            "Caseload: 1,884 plans at 31 December 2025, 21 more than at the end of Q2. We are within the limit of 1,900 set for March 2026.",
            says(PLANS, "actual", 1884, "2025-12-31"),
            *_moves(PLANS, "actual", 21, "2025-12-31", ""),
            *maybe(PLANS, "target", 1900, "2026-03", direction="at_most"),
        ),
        b(
            "Timeliness: 66.1% of plans issued between April and December were on time. The year-end target is 65%.",
            *maybe(TIMELY, "actual", 66.1, "", "2025-26", "2025-12", "2025-12-31", "2025", unit=PC),
            says(TIMELY, "target", 65, "2025-26", PC, doubtful=True),
            *maybe(TIMELY, "target", 65, "", unit=PC),
        ),
        b(
            "Placements: growth in independent placements continues to be our main risk. The DSG deficit is forecast to be £14.6m at 31 March 2026.",
            *maybe(INDEPENDENT, "actual", None, direction="increase"),
            says(DEFICIT, "forecast", 14.6, "2026-03-31", M),
        ),
        b("People: four of 22 case officer posts are vacant and sickness is 5.1%. Agency spend to date is £212,000."),
        h1("Caseload and placements"),
        table(
            "Children and young people at the end of the quarter",
            "Measure",
            _JOSS_ENDS,
            row("EHC plans maintained", 1742, 1790, 1841, 1863, 1884, 1900, "G", measure=PLANS),
            row("in mainstream schools", 701, 718, 739, 741, 752, 770, "A", measure=MAINSTREAM),
            row("in additionally resourced provision", 66, 68, 67, 85, 88, 92, "G", measure=BASES),
            row("in special schools and academies", 498, 503, 506, 521, 522, 520, "G", measure=SPECIAL),
            row(
                "in independent or non-maintained special schools",
                131,
                138,
                144,
                149,
                155,
                135,
                "R",
                measure=INDEPENDENT,
            ),
            row("with EOTAS packages", 19, 22, 26, 23, 27, 18, "R", measure=EOTAS),
            row("Children with a social worker who have a plan", "188", "191", "186", "190", "194", "-", "-"),
            row("Average caseload of an officer", "109", "112", "110", "106", "105", "100", "A"),
        ),
        n(
            "Quarters end on 30 June (Q1), 30 September (Q2), 31 December (Q3) and 31 March (Q4). Young people in further education are not shown. EOTAS: "
            "education otherwise than at school."
        ),
        p(
            "Independent placements have risen by 24 in a year. Eleven of the 16 new placements made since April followed a consent order or a Tribunal "
            "decision. We no longer expect to reach 135 by 31 March 2026 and forecast 158. For 31 March 2027 the target proposed is 140.",
            *_moves(INDEPENDENT, "actual", 24, "", "2025-12-31", "2025"),
            *maybe(INDEPENDENT, "actual", 16, "", "2025-12-31", "2025-26"),
            *maybe(INDEPENDENT, "actual", 11, "", "2025-12-31", "2025-26"),
            says(INDEPENDENT, "target", 135, "2026-03-31", direction="reach"),
            says(INDEPENDENT, "forecast", 158, "2026-03-31", doubtful=True),
            *maybe(INDEPENDENT, "forecast", 158, ""),
            says(INDEPENDENT, "target", 140, "2027-03-31"),
        ),
        h1("Activity"),
        table(
            "Activity in 2025/26",
            "Measure",
            (
                col("2024/25 outturn", period="2024-25", basis="actual"),
                col("Year to date (Apr-Dec)"),
                col("2025/26 forecast outturn", period="2025-26", basis="forecast"),
                col("2025/26 target", period="2025-26", basis="target"),
                col("2026/27 proposed target", period="2026-27", basis="target"),
                col("RAG"),
            ),
            row("Requests for assessment", 441, _to_date(REQUESTS, 318), 430, 420, 400, "A", measure=REQUESTS),
            row(
                "Requests declined, %",
                24,
                _to_date(REFUSED, 27, "27%", PC),
                27,
                said("n/a"),
                said("n/a"),
                "-",
                measure=REFUSED,
                unit=PC,
                show=percent,
            ),
            row("New plans", 288, _to_date(NEW, 207), 275, 270, 260, "A", measure=NEW),
            row(
                "New plans in 20 weeks, %",
                51,
                _to_date(TIMELY, 66.1, "66.1%", PC),
                67,
                65,
                75,
                "G",
                measure=TIMELY,
                unit=PC,
                show=percent,
            ),
            row("Plans ceased", 126, _to_date(CEASED, 113), 150, 150, 165, "G", measure=CEASED),
            row("Tribunal appeals", 47, _to_date(APPEALS, 44), 58, 45, 45, "R", measure=APPEALS),
            row("Annual reviews finished in 12 months, %", "58%", "69%", "70%", "75%", "80%", "A"),
            row("Compliments received", "41", "52", "-", "-", "-", "-"),
        ),
        p(
            "No target is set for requests declined. Requests from parents are 61% of the total, compared with 49% in 2024/25. The service has written to "
            "heads of the nine schools that make the most requests.",
            *maybe(REQUESTS, "actual", 61, "", "2025-26", unit=PC),
            *maybe(REQUESTS, "actual", 49, "2024-25", "", unit=PC),
        ),
        h1("Timeliness by month"),
        table(
            "New plans, October to December 2025",
            "Month",
            (
                col("Plans issued", measure=NEW),
                col("Within 20 weeks, %", measure=TIMELY, unit=PC),
                col("Longest case, weeks"),
                col("Psychology advice late"),
            ),
            row("October 2025", 26, 65, "48", "6", period="2025-10"),
            row("November 2025", 31, 71, "41", "5", period="2025-11"),
            row("December 2025", 18, 78, "37", "2", period="2025-12"),
            basis="actual",
        ),
        h1("Exceptions and actions"),
        p(
            "Appeals (red). There were 44 appeals from April to December; at that rate the year would end on 58, thirteen over target. Mediation took place in "
            "29 cases. The Board asked for early conversations with every family that is refused a placement.",
            *maybe(APPEALS, "actual", 44, "", "2025-26", "2025", "2025-12"),
            *maybe(APPEALS, "forecast", 58, "", "2025-26"),
            *maybe(APPEALS, "actual", 29, "", "2025-26"),
        ),
        p(
            "EOTAS (red). Twenty-seven children have packages, nine more than the target for March 2026. Each package costs £31,400 a year on average. A panel "
            "reviews them every six weeks and aims to bring the number to 15 by July 2026.",
            *maybe(EOTAS, "actual", 27, ""),
            *_moves(EOTAS, "actual", 9, "", "2026-03"),
            *maybe(EOTAS, "target", 18, "2026-03"),
            says(COST, "actual", 31400, "", "gbp", scope="EOTAS"),
            says(EOTAS, "target", 15, "2026-07"),
        ),
        p(
            "Mainstream (amber). 39.9% of plans were in mainstream schools at 31 December 2025. The inclusion charter aims at 44% by March 2028, and 24 places "
            "in resourced provision at Orchard Lane and Jossingham Academy are to open in September 2026.",
            says(MAINSTREAM, "actual", 39.9, "2025-12-31", PC),
            says(MAINSTREAM, "target", 44, "2028-03", PC),
            says(NEW_BASES, "target", 24, "2026-09", direction="increase"),
        ),
        p(
            "SEND transport is forecast to overspend by £0.4m on a budget of £4.9m. It is reported on the Place dashboard."
        ),
    ),
    ("pdf-ruled", "docx", "ods"),
    PART,
    "kpi",
    "Jossingham",
)


# --- A sufficiency strategy: two futures for each measure, schools as they are, new places by school and year, numbered undertakings ---

_KEMPS_OPEN = (
    col("Sept 2026", period="2026-09"),
    col("Sept 2027", period="2027-09"),
    col("Sept 2028", period="2028-09"),
    col("Sept 2029", period="2029-09"),
)

KEMPSMERE = Document(
    "kempsmere_sufficiency_strategy",
    "Kempsmere County Council: specialist provision sufficiency strategy 2026 to 2030",
    (
        h1("Specialist provision sufficiency strategy 2026 to 2030"),
        p(
            "Approved by Cabinet on 10 March 2026 (decision 2026/017). This strategy sets out how many specialist places Kempsmere needs, where, and when they "
            "will open. It replaces the strategy of 2021, whose 210 places were all delivered by 2025, two of its schemes more than a year late.",
            *maybe(NEW_SPECIAL, "actual", 210, "2025", "", direction="increase"),
            *maybe(NEW_BASES, "actual", 210, "2025", "", direction="increase"),
        ),
        h2("1. Purpose"),
        c(
            "1.1",
            "The County Council must keep its provision for children with special educational needs under review (section 27 of the Children and Families Act 2014).",
        ),
        c(
            "1.2",
            "Our ambition is that fewer children should travel out of the county to be educated and that every child should have a suitable place within 45 "
            "minutes of home.",
            says(AWAY, "target", None, direction="reduce"),
        ),
        c(
            "1.3",
            "We shall lessen our dependence on the independent sector, where an average day place cost £56,900 in 2024-25, against £23,400 in our own special "
            "schools.",
            says(INDEPENDENT, "target", None, direction="reduce"),
            says(COST, "actual", 56900, "2024-25", "gbp", scope="independent"),
            says(COST, "actual", 23400, "2024-25", "gbp", scope="special"),
        ),
        h2("2. Demand"),
        p(
            "Kempsmere maintained 4,106 EHC plans in January 2026. Five years earlier, in January 2021, there were 2,688. The population aged 0 to 25 is falling "
            "by about 0.6% a year and births are 14% lower than in 2015, but plans have gone on growing.",
            says(PLANS, "actual", 4106, "2026-01"),
            says(PLANS, "actual", 2688, "2021-01"),
        ),
        table(
            "Figure 1: two futures, numbers in January of each year",
            ("", "Scenario"),
            (
                col("2026 (actual)", period="2026-01", basis="actual", final=True),
                col("2027", period="2027-01"),
                col("2028", period="2028-01"),
                col("2030", period="2030-01"),
            ),
            row(("EHC plans", "Present trend"), said("4,106"), 4430, 4760, 5390, measure=PLANS, basis="forecast"),
            row(("EHC plans", "This strategy"), 4106, 4340, 4510, 4620, measure=PLANS, basis="target"),
            row(
                ("Pupils in special schools", "Present trend"),
                said("1,190"),
                1265,
                1340,
                1480,
                measure=SPECIAL,
                basis="forecast",
            ),
            row(
                ("Pupils in special schools", "This strategy"), 1190, 1245, 1290, 1330, measure=SPECIAL, basis="target"
            ),
            row(
                ("Pupils in enhanced mainstream bases", "Present trend"),
                said("172"),
                175,
                180,
                180,
                measure=BASES,
                basis="forecast",
            ),
            row(
                ("Pupils in enhanced mainstream bases", "This strategy"),
                172,
                214,
                268,
                340,
                measure=BASES,
                basis="target",
            ),
            row(
                ("Independent and non-maintained special", "Present trend"),
                said("344"),
                392,
                441,
                545,
                measure=INDEPENDENT,
                basis="forecast",
            ),
            row(
                ("Independent and non-maintained special", "This strategy"),
                344,
                338,
                300,
                230,
                measure=INDEPENDENT,
                basis="target",
            ),
        ),
        n("The trend is that of 2022 to 2026. Neither future allows for changes in the law."),
        p(
            "With the strategy the share of children with a plan who go to a mainstream school would rise from 37.5% in January 2026 to 43% in January 2030.",
            says(MAINSTREAM, "actual", 37.5, "2026-01", PC),
            says(MAINSTREAM, "target", 43, "2030-01", PC, doubtful=True),
            *maybe(MAINSTREAM, "forecast", 43, "2030-01", unit=PC),
        ),
        h2("3. What we have now"),
        table(
            "Figure 2: special schools, autumn 2025",
            ("School", "District", "Need"),
            (
                col("Places commissioned 2025/26"),
                col("On roll, October 2025", period="2025-10", basis="actual", measure=SPECIAL),
                col("Building suitability"),
            ),
            row(
                ("Brookfield School", "West Kemp", "Severe and profound"),
                _supply("special", 182, "2025/26", "2025-26"),
                190,
                "Good",
                scope="Brookfield",
            ),
            row(
                ("Highmoor Academy", "East Kemp", "Autism"),
                _supply("special", 244, "2025/26", "2025-26"),
                251,
                "Fair",
                scope="Highmoor",
            ),
            row(
                ("The Lindens", "Mere", "Moderate"),
                _supply("special", 268, "2025/26", "2025-26"),
                262,
                "Poor",
                scope="Lindens",
            ),
            row(
                ("St Wilfrid’s", "Mere", "SEMH"),
                _supply("special", 96, "2025/26", "2025-26"),
                93,
                "Fair",
                scope="St Wilfrid’s",
            ),
            row(
                ("Saltway School", "South", "Complex"),
                _supply("special", 370, "2025/26", "2025-26"),
                381,
                "Good",
                scope="Saltway",
            ),
        ),
        p(
            "There are 21 enhanced mainstream bases with 196 commissioned places; 24 places were empty in October 2025, chiefly in bases for hearing impairment. "
            "In the north of East Kemp there is no base at all for secondary pupils.",
            *maybe(BASES, "actual", 196, "2025-10", ""),
            *maybe(NEW_BASES, "actual", 196, "2025-10", ""),
        ),
        p(
            "The pupil referral unit has 110 places on three sites. 38 of its pupils had a plan in October 2025, and another 71 children with plans received "
            "education otherwise than at school.",
            *maybe(NEW_AP, "actual", 110, "", "2025-10"),
            *maybe(AP, "actual", 110, "", "2025-10"),
            says(AP, "actual", 38, "2025-10"),
            says(EOTAS, "actual", 71, "2025-10"),
        ),
        h2("4. What we shall build"),
        table(
            "Figure 3: additional special school places, by school and opening",
            "School",
            (*_KEMPS_OPEN, col("Total by Sept 2029", period="2029-09"), col("Capital (£m)")),
            row("Highmoor Academy, sixth form block", 24, said("-"), said("-"), said("-"), 24, "2.1", scope="Highmoor"),
            row("Saltway School, works inside the building", 10, 10, said("-"), said("-"), 20, "0.4", scope="Saltway"),
            row("The Lindens, rebuilding on new site", said("-"), said("-"), 32, 16, 48, "18.6", scope="Lindens"),
            row("St Wilfrid’s, second campus (girls)", said("-"), 20, 20, said("-"), 40, "6.3", scope="St Wilfrid’s"),
            row(
                "Kemp Valley Free School (DfE)",
                said("-"),
                said("-"),
                said("-"),
                60,
                said("60"),
                "DfE",
                scope="Free school",
            ),
            row("All special schools", 34, 30, 52, 76, 192, "27.4"),
            measure=NEW_SPECIAL,
            basis="target",
            direction="increase",
        ),
        table(
            "Figure 4: additional places in enhanced mainstream bases, by school and opening",
            ("School", "Phase and need"),
            (*_KEMPS_OPEN, col("Decision")),
            row(
                ("Alder Road Primary", "Primary, autism"),
                12,
                said("-"),
                said("-"),
                said("-"),
                "Approved",
                scope="Alder Road",
            ),
            row(
                ("Fenway Church of England Primary", "Primary, SLCN"),
                10,
                said("-"),
                said("-"),
                said("-"),
                "Approved",
                scope="Fenway",
            ),
            row(
                ("East Kemp Academy", "Secondary, autism"), said("-"), 24, 12, said("-"), "Approved", scope="East Kemp"
            ),
            row(
                ("Mere High School", "Secondary, SEMH"),
                said("-"),
                20,
                said("-"),
                said("-"),
                "Consultation",
                scope="Mere High",
            ),
            row(("To be chosen, East Kemp and Mere", "Primary"), said("-"), 12, 18, 24, "Not begun", scope="Primary"),
            row(
                ("To be chosen, all districts", "Secondary"),
                said("-"),
                said("-"),
                30,
                30,
                "Not begun",
                scope="Secondary",
            ),
            row(("All bases", ""), 22, 56, 60, 54, ""),
            measure=NEW_BASES,
            basis="target",
            direction="increase",
        ),
        n(
            "SLCN: speech, language and communication needs. SEMH: social, emotional and mental health needs. The programme is funded from £19.4m of high needs capital and £7.6m of borrowing."
        ),
        h2("5. Our undertakings"),
        c(
            "5.1",
            "Independent sector. We shall buy no more than 230 places in January 2030 and will offer every family of a child at a key transition a place nearer "
            "home. We do not intend to move children who are settled.",
            says(INDEPENDENT, "target", 230, "2030-01", direction="at_most"),
        ),
        c(
            "5.2",
            "Alternative provision. Twenty places for outreach and short stays will open at the Tannery in January 2027, and the number of children with plans in "
            "alternative provision will be brought down to 25 by July 2028.",
            says(NEW_AP, "target", 20, "2027-01", direction="increase"),
            says(AP, "target", 25, "2028-07", direction="reduce"),
        ),
        c(
            "5.3",
            "Out of county. 203 children attended a school outside Kempsmere in January 2026. The figure is to be below 150 by January 2029.",
            says(AWAY, "actual", 203, "2026-01"),
            says(AWAY, "target", 150, "2029-01", direction="at_most"),
        ),
        c(
            "5.4",
            "After 16. Kempsmere College will open a supported learning centre in September 2027 so that the number of learners at independent specialist colleges "
            "falls from 57 in September 2025 to 35 in September 2029. Travel training will be offered to 120 young people a year.",
            says(LATER, "target", 35, "2029-09", direction="reduce", baseline=57),
            says(LATER, "actual", 57, "2025-09"),
        ),
        c(
            "5.5",
            "Value. Places built under this strategy are expected to avoid costs of £1.3m in 2027-28, £3.6m in 2028-29 and £6.2m in 2029-30.",
            says(SAVINGS, "target", 1.3, "2027-28", M),
            says(SAVINGS, "target", 3.6, "2028-29", M),
            says(SAVINGS, "target", 6.2, "2029-30", M),
        ),
        h2("6. Review"),
        p(
            "The strategy will be reviewed every January, when the census is known. 418 people answered the consultation; 76% agreed that bases should come first. The "
            "risk register has eleven entries, of which building inflation (8% in the year to October 2025) is the highest."
        ),
    ),
    ("pdf-typst", "docx", "html"),
    PART,
    "strategy",
    "Kempsmere",
)


# --- A delivery plan: workstreams with milestones, owners and measures of success; a profile by year of the plan; benefits in money ---

LAVERWICK = Document(
    "laverwick_delivery_plan",
    "Laverwick Metropolitan Borough Council: SEND transformation delivery plan, version 3.1",
    (
        h1("SEND transformation programme: delivery plan"),
        p(
            "Version 3.1, agreed by the Programme Board on 14 May 2025. Senior responsible owner: Director of Education and Inclusion. The plan covers the four "
            "financial years from 2025-26 and gives effect to the high needs recovery plan that Cabinet approved in February 2025."
        ),
        h2("A. Outcomes we are working towards"),
        p("By the end of the programme:"),
        b(
            "growth in EHC plans will be no more than 2% a year; it was 8.8% in 2024-25;",
            *maybe(PLANS, "target", 2, "", "2028-29", unit=PC, form="change", direction="at_most"),
            says(PLANS, "actual", 8.8, "2024-25", PC, form="change", direction="increase"),
        ),
        b(
            "we shall spend no more than we receive in any year, starting with 2028-29, and shall have begun to repay the deficit, which was £21.7m at 31 March "
            "2025;",
            says(IN_YEAR, "target", None, "2028-29", direction="reach"),
            *maybe(IN_YEAR, "target", 0, "2028-29", unit=M),
            *maybe(DEFICIT, "target", None, "", "2028-29", direction="reduce"),
            says(DEFICIT, "actual", 21.7, "2025-03-31", M),
        ),
        b(
            "there will be fewer residential placements, and fewer children will be taught outside the borough; and",
            says(RESIDENTIAL, "target", None, direction="reduce"),
            says(AWAY, "target", None, direction="reduce"),
        ),
        b("nine parents in ten will say that they know whom to ask for help (58% in the survey of 2024)."),
        h2("B. Measures of the programme"),
        table(
            "Table B1: trajectory",
            ("No.", "Measure"),
            (
                col("Baseline", "2024-25", period="2024-25", basis="actual"),
                col("Year 1", "2025-26", period="2025-26", basis="target"),
                col("Year 2", "2026-27", period="2026-27", basis="target"),
                col("Year 3", "2027-28", period="2027-28", basis="target"),
                col("Year 4", "2028-29", period="2028-29", basis="target"),
            ),
            row(("1", "Requests for EHC needs assessment"), 694, 680, 640, 600, 570, measure=REQUESTS),
            row(("2", "Assessments agreed"), 521, 500, 460, 430, 410, measure=ASSESSED),
            row(("3", "Plans issued in 20 weeks (%)"), 44, 55, 68, 78, 85, measure=TIMELY, unit=PC),
            row(("4", "Plans ceased"), 168, 210, 245, 270, 280, measure=CEASED),
            row(("5", "Independent special school placements"), 212, 208, 190, 168, 150, measure=INDEPENDENT),
            row(("6", "Pupils in resource bases"), 118, 134, 170, 206, 228, measure=BASES),
            row(("7", "Pupils in mainstream with a plan (%)"), 36, 37, 39, 41, 43, measure=MAINSTREAM, unit=PC),
            row(("8", "Days lost to suspension, pupils with SEN"), "4,120", "3,900", "3,500", "3,200", "3,000"),
            row(("9", "Schools with the inclusion mark"), "17", "30", "48", "60", "68"),
        ),
        n(
            "Years are financial years. The Board may change a figure only on a written request from the workstream lead."
        ),
        h2("C. Workstreams and milestones"),
        h3("Workstream 1: earlier help"),
        p(
            "The inclusion team will hold a conversation with the school and family before each request. On evidence from two pilot clusters, where requests fell by "
            "a fifth in 2024-25, we expect it to lower the number of requests.",
            *maybe(REQUESTS, "actual", 20, "2024-25", unit=PC, form="change", direction="reduce"),
            says(REQUESTS, "target", None, direction="reduce", doubtful=True),
            *maybe(REQUESTS, "forecast", None, direction="reduce"),
        ),
        table(
            "",
            ("Ref", "Milestone"),
            (col("Lead"), col("Due"), col("We shall know it is done when")),
            row(
                ("1.1", "Advice line open to all schools"),
                "Inclusion Manager",
                "Sept 2025",
                "200 calls are taken in the first term",
            ),
            row(
                ("1.2", "Ordinarily available provision guide reissued"),
                "Principal EP",
                "Nov 2025",
                "All 84 schools have had a briefing",
            ),
            row(
                ("1.3", "Clusters 3 to 6 join the pilot"),
                "Inclusion Manager",
                "Jan 2026",
                said(
                    "Requests in 2026-27 are no more than 640",
                    says(REQUESTS, "target", 640, "2026-27", direction="at_most"),
                ),
            ),
            row(
                ("1.4", "Early years inclusion fund reviewed"),
                "Early Years Lead",
                "Mar 2026",
                "Report agreed by Schools Forum; fund held at £0.9m",
            ),
        ),
        h3("Workstream 2: assessment and review"),
        table(
            "",
            ("Ref", "Milestone"),
            (col("Lead"), col("Due"), col("We shall know it is done when")),
            row(
                ("2.1", "Backlog of late assessments cleared"),
                "Head of SEND",
                "Oct 2025",
                said(
                    "None of the 131 cases is outstanding",
                    *maybe(ASSESSED, "actual", 131, ""),
                    *maybe(ASSESSED, "target", 0, "2025-10"),
                ),
            ),
            row(
                ("2.2", "Twelve plan writers in post"),
                "Head of SEND",
                "Dec 2025",
                said(
                    "60% of plans are issued in 20 weeks in the quarter to March 2026",
                    says(TIMELY, "target", 60, "2026-03", PC, doubtful=True),
                    *maybe(TIMELY, "target", 60, "", "2025-12", "2026", "2025-26", unit=PC),
                ),
            ),
            row(
                ("2.3", "Reviews of all plans at 19 and over"),
                "Post-16 Lead",
                "July 2026",
                said(
                    "90 plans have been ceased by 31 July 2026",
                    says(CEASED, "target", 90, "2026-07-31"),
                ),
            ),
            row(
                ("2.4", "Quality assurance: 25 plans audited a month"),
                "Quality Lead",
                "Monthly",
                "70% are judged good or better",
            ),
        ),
        h3("Workstream 3: local places"),
        table(
            "",
            ("Ref", "Milestone"),
            (col("Lead"), col("Due"), col("We shall know it is done when")),
            row(
                ("3.1", "Resource bases, first wave"),
                "Capital Manager",
                "Sept 2025",
                said(
                    "32 places open at Cobden Street and Parkfield by September 2025",
                    says(NEW_BASES, "target", 32, "2025-09", direction="increase"),
                ),
            ),
            row(
                ("3.2", "Resource bases, second wave"),
                "Capital Manager",
                "Sept 2026",
                said(
                    "48 more places open by September 2026",
                    says(NEW_BASES, "target", 48, "2026-09", direction="increase"),
                ),
            ),
            row(
                ("3.3", "Expansion of Thackley School"),
                "Capital Manager",
                "April 2027",
                said(
                    "40 special school places open by April 2027",
                    says(NEW_SPECIAL, "target", 40, "2027-04", direction="increase"),
                ),
            ),
            row(
                ("3.4", "Framework for independent schools"),
                "Commissioning",
                "Jan 2026",
                said(
                    "Fee increases held to 3% in 2026-27",
                    *maybe(COST, "target", 3, "2026-27", unit=PC, form="change", direction="at_most"),
                ),
            ),
        ),
        p(
            "Since May 2024 fourteen children have come back to schools in the borough from independent placements. The workstream is to bring back another 20 by "
            "August 2026, and to make no more than 15 new independent placements in 2026-27.",
            *maybe(INDEPENDENT, "actual", 14, "2024-05", "", form="change", direction="reduce"),
            *maybe(INDEPENDENT, "actual", 14, "2024-05", ""),
            says(INDEPENDENT, "target", 20, "2026-08", form="change", direction="reduce", doubtful=True),
            *maybe(INDEPENDENT, "target", 20, "2026-08"),
            *maybe(INDEPENDENT, "target", 15, "2026-27", direction="at_most"),
            *maybe(INDEPENDENT, "target", 15, "2026-27", form="change", direction="at_most"),
        ),
        h2("D. Benefits"),
        table(
            "Table D1: savings and cost avoidance to the high needs block (£000)",
            "Workstream",
            (
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
            ),
            row("1. Earlier help", 90, 460, 980, 1420, scope="1"),
            row("2. Assessment and review", 240, 610, 890, 1050, scope="2"),
            row("3. Local places", 310, 1280, 2640, 3730, scope="3"),
            row("All workstreams", 640, 2350, 4510, 6200),
            row("Programme costs (general fund)", "710", "690", "520", "260"),
            measure=SAVINGS,
            basis="target",
            unit=K,
        ),
        p(
            "With these benefits the high needs overspend would be £5.8m in 2025-26, £4.4m in 2026-27, £2.1m in 2027-28 and nil in 2028-29. Without them it would be "
            "£6.2m in 2028-29.",
            says(IN_YEAR, "target", 5.8, "2025-26", M),
            says(IN_YEAR, "target", 4.4, "2026-27", M),
            says(IN_YEAR, "target", 2.1, "2027-28", M),
            says(IN_YEAR, "target", 0, "2028-29", M),
            says(IN_YEAR, "forecast", 6.2, "2028-29", M),
        ),
        h2("E. Risks"),
        b("Recruitment: 31% of educational psychologist posts are vacant. Locums cost £640 a day."),
        b(
            "The Tribunal: 77 appeals were registered in 2024-25. We have assumed 80 a year.",
            says(APPEALS, "actual", 77, "2024-25"),
            *maybe(APPEALS, "forecast", 80, ""),
            *maybe(APPEALS, "forecast", 80, "", unit="per_year"),
            *maybe(APPEALS, "target", 80, ""),
        ),
        b("Transport: savings of £0.6m on home to school transport are counted in another programme."),
    ),
    ("docx", "pdf-weasy", "html"),
    PART,
    "plan",
    "Laverwick",
)


# --- A local SEND reform plan of 2026: five priorities with commitments in bullets, two futures by setting, bases by phase, the money --

MOWBURY = Document(
    "mowbury_local_reform_plan",
    "Mowbury local SEND reform plan 2026 to 2029",
    (
        h1("Local SEND reform plan 2026 to 2029"),
        p(
            "Submitted to the Department for Education on 19 June 2026 by Mowbury City Council, NHS Three Rivers Integrated Care Board, the schools’ reference group and "
            "Mowbury Parent Carer Forum. Draft for Cabinet on 7 July 2026."
        ),
        h2("Foreword"),
        p(
            "Mowbury’s families told us three things: listen sooner, keep our children near home, and do what the plan says. Nothing here takes away a right that the "
            "law gives. We are not setting a ceiling on the number of plans."
        ),
        h2("Where we start from"),
        p(
            "In January 2026 we maintained 3,318 EHC plans, 4.9% of the population aged 0 to 25. In 2025 we received 742 requests for assessment and issued 488 new plans, "
            "58% of them within 20 weeks; 131 appeals were registered.",
            says(PLANS, "actual", 3318, "2026-01"),
            *maybe(PLANS, "actual", 4.9, "2026-01", "", unit=PC),
            says(REQUESTS, "actual", 742, "2025"),
            says(NEW, "actual", 488, "2025"),
            says(TIMELY, "actual", 58, "2025", PC),
            says(APPEALS, "actual", 131, "2025"),
        ),
        p(
            "Our self-assessment against the Department’s maturity matrix is ‘developing’ in five areas and ‘early’ in three. A third of our primary schools have fewer "
            "than 20 pupils with SEN support; 46 teachers are training as SENCOs."
        ),
        h2("Priority 1: inclusive early years and schools"),
        p("We commit to:"),
        b(
            "raising the share of children with a plan who are taught in mainstream schools and their inclusion bases from 40% in January 2026 to 50% in January 2029;",
            *maybe(MAINSTREAM, "target", 50, "2029-01", unit=PC, direction="increase"),
            *maybe(MAINSTREAM, "actual", 40, "2026-01", unit=PC),
        ),
        b(
            "an inclusion base in every secondary school by September 2028, and 240 new places in bases in all by that date; and",
            says(NEW_BASES, "target", 240, "2028-09", direction="increase"),
        ),
        b("a named inclusion lead in all 112 schools, with three days of training a year."),
        h2("Priority 2: experts at hand"),
        p(
            "Six neighbourhood teams start in September 2026 and six more in January 2027, at a cost of £2.7m a year. Schools will be able to call on them without a plan. "
            "Because needs will be met sooner we expect requests for assessment to come down to 690 in 2027 and 600 in 2028.",
            *maybe(REQUESTS, "target", 690, "2027", direction="reduce"),
            *maybe(REQUESTS, "forecast", 690, "2027", direction="reduce"),
            *maybe(REQUESTS, "target", 600, "2028", direction="reduce"),
            *maybe(REQUESTS, "forecast", 600, "2028", direction="reduce"),
        ),
        h2("Priority 3: places close to home"),
        table(
            "Table 1. Children and young people with a plan, January of each year",
            "Main place of education",
            (
                col("2026", "Actual", period="2026-01", basis="actual"),
                col("2027", "Plan", period="2027-01", basis="target"),
                col("2028", "Plan", period="2028-01", basis="target"),
                col("2029", "Plan", period="2029-01", basis="target"),
                col("2029", "Without reform", period="2029-01", basis="forecast"),
            ),
            row("Mainstream classes", 1218, 1290, 1385, 1470, 1530, measure=MAINSTREAM),
            row("Inclusion bases", 109, 158, 236, 330, 125, measure=BASES),
            row("State special schools", 948, 955, 955, 940, 1080, measure=SPECIAL),
            row("Independent and non-maintained special schools", 287, 276, 248, 205, 431, measure=INDEPENDENT),
            row("Alternative provision", 46, 44, 38, 30, 60, measure=AP),
            row("Colleges and other post-16", 577, 580, 566, 550, 690, measure=LATER),
            row("Education otherwise than at school", 74, 70, 58, 45, 112, measure=EOTAS),
            row("Not yet placed", "59", "40", "30", "20", "70"),
            row("All", 3318, 3413, 3516, 3590, 4098, measure=PLANS),
        ),
        p(
            "We shall not open another special school. Our six special schools will keep their 960 places and each will offer outreach to at least 12 mainstream schools.",
            *maybe(NEW_SPECIAL, "target", None, direction="hold"),
            *maybe(NEW_SPECIAL, "target", 0, ""),
            *maybe(SPECIAL, "target", 960, "", direction="hold"),
            *maybe(NEW_SPECIAL, "target", 960, "", direction="hold"),
        ),
        p(
            "Of the children in independent schools 33 boarded in January 2026; we plan for 20 by January 2029. Placements outside the city, 214 in January 2026, are to be "
            "fewer than 150 by January 2029.",
            says(RESIDENTIAL, "actual", 33, "2026-01"),
            says(RESIDENTIAL, "target", 20, "2029-01"),
            says(AWAY, "actual", 214, "2026-01"),
            says(AWAY, "target", 150, "2029-01", direction="at_most"),
        ),
        table(
            "Table 2. New places in inclusion bases",
            "Phase",
            (
                col("September 2026", period="2026-09"),
                col("September 2027", period="2027-09"),
                col("September 2028", period="2028-09"),
                col("Cost per place (capital)"),
            ),
            row("Nursery and infant", 8, 16, 10, "£18,000", scope="Infant"),
            row("Primary", 24, 32, 28, "£26,000", scope="Primary"),
            row("Secondary", 30, 44, 48, "£31,000", scope="Secondary"),
            row("Total", 62, 92, 86, ""),
            measure=NEW_BASES,
            basis="target",
            direction="increase",
        ),
        n(
            "Bases are those defined in the Department’s guidance of March 2026. Not all will be on the site of the school."
        ),
        h2("Priority 4: a better experience of assessment and review"),
        b(
            "At least 70% of new plans on time in 2026, 80% in 2027 and 90% in 2028.",
            says(TIMELY, "target", 70, "2026", PC, direction="at_least"),
            says(TIMELY, "target", 80, "2027", PC, direction="at_least"),
            says(TIMELY, "target", 90, "2028", PC, direction="at_least"),
        ),
        b(
            "Mediation first: fewer than 100 appeals in 2028.",
            says(APPEALS, "target", 100, "2028", direction="at_most"),
        ),
        b(
            "Every plan reviewed before a change of phase, so that 260 plans end in 2027 and 300 in 2028 because they have done their work. In 2025 175 were ceased.",
            says(CEASED, "target", 260, "2027", doubtful=True),
            *maybe(CEASED, "forecast", 260, "2027"),
            says(CEASED, "target", 300, "2028", doubtful=True),
            *maybe(CEASED, "forecast", 300, "2028"),
            says(CEASED, "actual", 175, "2025"),
        ),
        b("All parents told the name of their officer; answers to e-mails within five working days."),
        h2("Priority 5: living within our means"),
        p(
            "The cumulative DSG deficit was £48.6m at 31 March 2026. If this plan is approved the High Needs Stability Grant would meet 90% of the eligible part, £46.2m, "
            "in the autumn.",
            says(DEFICIT, "actual", 48.6, "2026-03-31", M),
            *maybe(DEFICIT, "actual", 46.2, "2026-03-31", unit=M),
            *maybe(PAYMENT, "target", 90, "", unit=PC),
            *maybe(PAYMENT, "target", 46.2, "", "2026", unit=M),
            *maybe(PAYMENT, "forecast", 46.2, "", "2026", unit=M),
        ),
        table(
            "Table 3. High needs block, £m",
            "Financial year",
            (
                col("Funding"),
                col("Spending without reform"),
                col("In-year deficit without reform", measure=IN_YEAR, basis="forecast"),
                col("Effect of reform", measure=SAVINGS, basis="target"),
                col("In-year deficit with reform", measure=IN_YEAR, basis="target"),
            ),
            row(
                "2025-26 (outturn)",
                "81.4",
                "94.1",
                said("12.7", says(IN_YEAR, "actual", 12.7, "2025-26", M)),
                said("-"),
                said("-"),
            ),
            row("2026-27", "84.2", "99.0", 14.8, 2.1, 12.7, period="2026-27"),
            row("2027-28", "86.3", "104.2", 17.9, 6.6, 11.3, period="2027-28"),
            row("2028-29", "88.5", "109.4", 20.9, 12.3, 8.6, period="2028-29"),
            unit=M,
            show=ONE,
        ),
        p(
            "An independent placement cost £62,700 on average in 2025-26. By negotiating together with two neighbouring councils we mean to hold the average at "
            "£64,000 in 2027-28. Transport, which cost £13.5m, is outside this plan.",
            says(COST, "actual", 62700, "2025-26", "gbp"),
            says(COST, "target", 64000, "2027-28", "gbp", direction="hold"),
        ),
        h2("How we shall know"),
        p(
            "The partnership will meet the Department’s adviser each term. The first stocktake, in December 2026, will look at four things: three neighbourhood teams fully "
            "staffed, 62 places in bases open, 65% of plans on time, and independent placements no higher than 280.",
            says(TIMELY, "target", 65, "2026-12", PC, doubtful=True),
            *maybe(TIMELY, "target", 65, "", "2026", unit=PC),
            says(INDEPENDENT, "target", 280, "2026-12", direction="at_most"),
            *maybe(NEW_BASES, "target", 62, "2026-12", direction="increase"),
        ),
    ),
    ("pdf-plain", "docx", "html"),
    PART,
    "plan",
    "Mowbury",
)


# --- A scrutiny panel's report: numbered paragraphs of evidence, figures by school year, neighbours beside, recommendations answered ---

NETHERCLIFFE = Document(
    "nethercliffe_scrutiny_review",
    "Nethercliffe Council: Waiting for a place, report of the SEND task and finish group, March 2026",
    (
        h1("Waiting for a place: report of the SEND task and finish group"),
        p(
            "Children and Families Overview and Scrutiny Committee, 17 March 2026, agenda item 7. Members of the group: Councillors Adeyemi (Chair), Brannigan, Holt, Osei and "
            "Whitlock; Mrs P. Larwood (parent governor). The group met six times and visited four schools."
        ),
        h2("1. Why we looked at this"),
        c(
            "1.1",
            "In June 2025 the Committee heard that only 31% of EHC plans had been issued within 20 weeks in the calendar year 2024 and that 54 children with a plan had no "
            "school place. It set up this group.",
            says(TIMELY, "actual", 31, "2024", PC),
        ),
        c(
            "1.2",
            "We heard from 23 witnesses, among them nine parents, and had 164 replies to a call for evidence. The median reply was two pages long.",
        ),
        h2("2. What we were told"),
        h3("Demand"),
        c(
            "2.1",
            "Nethercliffe was responsible for 2,093 EHC plans on 31 December 2025. The Director explained that the number had grown by 41% since 2020 and that it would reach "
            "2,500 by December 2028 if nothing were done.",
            says(PLANS, "actual", 2093, "2025-12-31"),
            *_moves(PLANS, "actual", 41, "", "2025", "2025-12-31", unit=PC),
            says(PLANS, "forecast", 2500, "2028-12"),
        ),
        c(
            "2.2",
            "The high needs recovery plan, which Cabinet adopted in October 2025, has a figure of no more than 2,250 plans in December 2028. Some of us were uneasy about a figure "
            "of this kind. The Director assured us that it is a planning assumption and that no officer decides a case by it.",
            says(PLANS, "target", 2250, "2028-12", direction="at_most"),
        ),
        table(
            "Table 1: Figures supplied to the group by the SEND service, by school year (September to August)",
            "",
            (
                col("2022/23", period="2022/23", basis="actual"),
                col("2023/24", period="2023/24", basis="actual"),
                col("2024/25", period="2024/25", basis="actual"),
                col("2025/26 (service’s target)", period="2025/26", basis="target"),
            ),
            row("Requests for an assessment", 371, 418, 436, 420, measure=REQUESTS),
            row("Requests turned down", 74, 97, 116, said("none set"), measure=REFUSED),
            row("New plans", 249, 270, 263, 265, measure=NEW),
            row("Share of new plans within 20 weeks", 47, 34, 45, 65, measure=TIMELY, unit=PC, show=percent),
            row("Plans ended", 88, 104, 121, 150, measure=CEASED),
            row("Appeals", 29, 51, 62, 55, measure=APPEALS),
            row("Children waiting more than a term for a place", "19", "37", "54", "20"),
        ),
        n("Source: SEND service, answer to question 14 of the group, 2 December 2025."),
        c(
            "2.3",
            "Requests turned down were 27% of those received in 2024/25, compared with 20% in 2022/23. We asked whether there is a threshold in practice. The service manager "
            "said that there was not.",
            says(REFUSED, "actual", 27, "2024/25", PC),
            says(REFUSED, "actual", 20, "2022/23", PC),
        ),
        h3("Placements"),
        c(
            "2.4",
            "In October 2025 124 children were in independent and non-maintained special schools at an average cost of £59,300, and 33 were receiving education otherwise than at "
            "school. Ten years ago, in October 2015, there were 38 in independent schools.",
            says(INDEPENDENT, "actual", 124, "2025-10"),
            *maybe(COST, "actual", 59300, "2025-10", "", unit="gbp"),
            says(EOTAS, "actual", 33, "2025-10"),
            says(INDEPENDENT, "actual", 38, "2015-10"),
        ),
        c(
            "2.5",
            "The recovery plan assumes 100 such placements in October 2027 and 80 in October 2029. To make this possible 64 places in SEN units are to open by September 2027, and "
            "36 special school places at Cliffe House by September 2028. The head of Cliffe House told us that she had not yet seen drawings.",
            says(INDEPENDENT, "target", 100, "2027-10"),
            says(INDEPENDENT, "target", 80, "2029-10"),
            says(NEW_BASES, "target", 64, "2027-09", direction="increase"),
            says(NEW_SPECIAL, "target", 36, "2028-09", direction="increase"),
        ),
        c(
            "2.6",
            "Parents said that mainstream schools discouraged them. Of all children with a plan in October 2025 37% were in mainstream schools, or 774; the plan is for 42% in October "
            "2028. Head teachers wanted to know who would pay: the top-up for a pupil in band 3 has not risen since 2019.",
            says(MAINSTREAM, "actual", 37, "2025-10", PC),
            says(MAINSTREAM, "actual", 774, "2025-10"),
            says(MAINSTREAM, "target", 42, "2028-10", PC),
        ),
        table(
            "Table 2: Nethercliffe and its neighbours, January 2025",
            "Percentage of children and young people with a plan",
            (
                col("Nethercliffe", period="2025-01", basis="actual", unit=PC, show=ONE),
                col("Ravenscar Bay"),
                col("Dunsop"),
                col("East Wold"),
                col("Region"),
            ),
            row("In mainstream schools", 36.8, "44.1", "39.0", "41.7", "42.5", measure=MAINSTREAM),
            row("In special schools maintained by the state", 33.5, "29.9", "34.2", "31.0", "30.8", measure=SPECIAL),
            row("In independent special schools", 5.9, "4.2", "7.7", "3.9", "5.1", measure=INDEPENDENT),
            row("After 16, in colleges", 14.2, "13.0", "11.8", "15.5", "13.9", measure=LATER),
        ),
        h3("Money"),
        c(
            "2.7",
            "The DSG had a cumulative deficit of £17.3m at 31 March 2025, and £22.9m is forecast for 31 March 2026. Under the recovery plan it is to peak at £31.0m at 31 March 2028. The "
            "Section 151 Officer said that without the plan it would have been £41.5m on that date.",
            says(DEFICIT, "actual", 17.3, "2025-03-31", M),
            says(DEFICIT, "forecast", 22.9, "2026-03-31", M),
            says(DEFICIT, "target", 31.0, "2028-03-31", M),
            *maybe(DEFICIT, "forecast", 41.5, "2028-03-31", "", unit=M),
        ),
        c(
            "2.8",
            "The plan has savings of £0.8m in 2025-26, of which £0.5m had been achieved by the end of January 2026, and of £2.9m in 2026-27. The overspend on the high needs block in "
            "2025-26 is forecast to be £5.6m.",
            says(SAVINGS, "target", 0.8, "2025-26", M),
            says(SAVINGS, "actual", 0.5, "2026-01", M, doubtful=True),
            *maybe(SAVINGS, "actual", 0.5, "2025-26", "", unit=M),
            says(SAVINGS, "target", 2.9, "2026-27", M),
            says(IN_YEAR, "forecast", 5.6, "2025-26", M),
        ),
        c(
            "2.9",
            "School transport is a separate pressure of £1.1m. The Committee will look at it in the autumn, together with attendance (91.2% in special schools).",
        ),
        h2("3. Our conclusions"),
        c(
            "3.1",
            "We welcome the improvement in timeliness, which reached 69% in January 2026, and accept that the target of 65% for the school year 2025/26 will probably be exceeded. We think "
            "that 80% should be the target for the school year 2026/27.",
            says(TIMELY, "actual", 69, "2026-01", PC),
            says(TIMELY, "target", 65, "2025/26", PC),
            says(TIMELY, "target", 80, "2026/27", PC, doubtful=True),
        ),
        c(
            "3.2",
            "We are not persuaded that a lower number of appeals should be an aim of the service. It should aim at decisions that families need not challenge.",
            *maybe(APPEALS, "target", None, direction="reduce"),
        ),
        h2("4. Recommendations and the Executive’s response"),
        table(
            "",
            ("No.", "Recommendation"),
            (col("Response"), col("Action"), col("By")),
            row(
                ("R1", "Publish every quarter the number of children without a place"),
                "Accepted",
                "First report to this Committee, to be no more than 25 children",
                "July 2026",
            ),
            row(
                ("R2", "Bring the SEN units forward"),
                "Accepted in part",
                said(
                    "28 of the places at Moss Lane and Cliffe Academy to open by January 2027",
                    says(NEW_BASES, "target", 28, "2027-01", direction="increase"),
                ),
                "January 2027",
            ),
            row(
                ("R3", "Review all EOTAS packages with the families"),
                "Accepted",
                said(
                    "Number of packages to be 24 or fewer by December 2026",
                    says(EOTAS, "target", 24, "2026-12", direction="at_most"),
                ),
                "December 2026",
            ),
            row(
                ("R4", "Report placements outside Nethercliffe separately"),
                "Accepted",
                said(
                    "Baseline of 139 at 31 December 2025; aim of 120 by March 2027",
                    says(AWAY, "actual", 139, "2025-12-31"),
                    says(AWAY, "target", 120, "2027-03"),
                ),
                "March 2027",
            ),
            row(
                ("R5", "Give each family a named officer"),
                "Accepted",
                "Caseloads to fall from 188 to 140",
                "September 2026",
            ),
            row(
                ("R6", "Withdraw the figure of 2,250 plans"),
                "Not accepted",
                said(
                    "The figure is an assumption on which the recovery plan depends", *maybe(PLANS, "target", 2250, "")
                ),
                "-",
            ),
        ),
        p(
            "The group thanks all who gave evidence. Background papers: SEN2 2025; minutes of 10 June 2025; Nethercliffe high needs recovery plan, version 4."
        ),
    ),
    ("docx", "pdf-fpdf", "html"),
    PART,
    "committee",
    "Nethercliffe",
)


# --- A programme board's report on a local reform plan: trajectory beside actual at quarters' ends, milestones slipped, places planned and
# --- opened, the year's forecast in two rounds


def _due(value, measure, text, *periods, **more):
    """A cell whose figure has its date in another column of the row."""
    return said(text, *maybe(measure, "target", value, *periods, **more))


ORLEBRIDGE = Document(
    "orlebridge_reform_highlight_report",
    "Orlebridge Council: local SEND reform plan, highlight report no. 2, October 2026",
    (
        h1("Summary"),
        p(
            "Highlight report no. 2 to the SEND Reform Board, 29 October 2026. Period covered: July to September 2026. Overall rating: amber (last report: green). Author: Programme "
            "Manager, SEND Reform."
        ),
        b(
            "Trajectories: five of seven were met on 30 September 2026. Independent placements (171) are eleven above trajectory, and EOTAS (39) is three above.",
            *maybe(INDEPENDENT, "actual", 171, "2026-09-30", ""),
            *maybe(EOTAS, "actual", 39, "2026-09-30", ""),
            *_moves(INDEPENDENT, "actual", 11, "2026-09-30", ""),
            *_moves(EOTAS, "actual", 3, "2026-09-30", ""),
        ),
        b(
            "Places: 58 places in inclusion bases opened in September 2026, of 76 planned.",
            says(NEW_BASES, "actual", 58, "2026-09", direction="increase"),
            says(NEW_BASES, "target", 76, "2026-09", direction="increase"),
        ),
        b(
            "Money: the in-year deficit on high needs for 2026-27 is now forecast at £9.4m, £0.6m more than the plan allows.",
            says(IN_YEAR, "forecast", 9.4, "2026-27", M),
            *_moves(IN_YEAR, "forecast", 0.6, "2026-27", "", unit=M),
            *maybe(IN_YEAR, "target", 8.8, "2026-27", unit=M),
        ),
        b("Families: 71 people came to the four listening events; 83% would recommend them."),
        h1("Trajectories"),
        table(
            "Plans and placements: trajectory (T) and actual (A)",
            "Measure",
            (
                col("30 June 2026", "T", period="2026-06-30", basis="target"),
                col("30 June 2026", "A", period="2026-06-30", basis="actual"),
                col("30 September 2026", "T", period="2026-09-30", basis="target"),
                col("30 September 2026", "A", period="2026-09-30", basis="actual"),
                col("31 December 2026", "T", period="2026-12-31", basis="target"),
                col("31 March 2027", "T", period="2027-03-31", basis="target"),
                col("Rating"),
            ),
            row("EHC plans", 2240, 2231, 2255, 2238, 2270, 2290, "G", measure=PLANS),
            row("Mainstream (including academies)", 905, 911, 930, 934, 938, 945, "G", measure=MAINSTREAM),
            row("Inclusion bases", 88, 88, 134, 135, 136, 140, "G", measure=BASES),
            row("State special", 590, 588, 602, 597, 602, 602, "G", measure=SPECIAL),
            row("Independent and non-maintained special", 166, 169, 160, 171, 158, 155, "R", measure=INDEPENDENT),
            row("EOTAS", 40, 42, 36, 39, 34, 30, "A", measure=EOTAS),
            row("Alternative provision", 31, 29, 22, 21, 24, 24, "G", measure=AP),
            row("Staff trained (cumulative)", "150", "162", "300", "288", "450", "600", "A"),
        ),
        n(
            "T is the trajectory in the plan which the Department approved on 21 August 2026. EOTAS: education otherwise than at school."
        ),
        p(
            "Independent placements. Nine placements were made in September at the direction of the Tribunal, and a planned return of seven children to Otter Bank School was put off until "
            "January. If nothing more is done the number will be 178 on 31 March 2027. With the actions in this report we expect 163.",
            *maybe(INDEPENDENT, "actual", 9, "2026-09", ""),
            *maybe(INDEPENDENT, "target", 7, "", "2027-01", form="change", direction="reduce"),
            says(INDEPENDENT, "forecast", 178, "2027-03-31"),
            *maybe(INDEPENDENT, "target", 163, "2027-03-31", ""),
            *maybe(INDEPENDENT, "forecast", 163, "2027-03-31", ""),
        ),
        p(
            "Demand. There were 262 requests for assessment between April and September 2026; the plan allows 540 for the financial year 2026-27. In 2025-26 there were 571. Timeliness was "
            "77% in September 2026 and is to be 80% in March 2027.",
            *maybe(REQUESTS, "actual", 262, "", "2026-27", "2026-09", "2026"),
            says(REQUESTS, "target", 540, "2026-27"),
            says(REQUESTS, "actual", 571, "2025-26"),
            says(TIMELY, "actual", 77, "2026-09", PC),
            says(TIMELY, "target", 80, "2027-03", PC),
        ),
        h1("Milestones"),
        table(
            "Milestones due by 31 March 2027",
            ("Ref", "Milestone"),
            (col("Planned"), col("Now"), col("Status"), col("Comment")),
            row(("M4", "Neighbourhood teams 1 and 2 start"), "Sept 2026", "Sept 2026", "Done", "14 of 16 posts filled"),
            row(
                ("M5", "Bases at six schools open"),
                "Sept 2026",
                "Jan 2027",
                "Late",
                said(
                    "The remaining 18 places open in January 2027",
                    says(NEW_BASES, "target", 18, "2027-01", direction="increase"),
                ),
            ),
            row(
                ("M6", "Panel for moves between phases"),
                "Oct 2026",
                "Oct 2026",
                "Done",
                said(
                    "It is to agree 25 moves from independent to local schools by July 2027",
                    *maybe(INDEPENDENT, "target", 25, "2027-07", form="change", direction="reduce"),
                    *maybe(INDEPENDENT, "target", 25, "2027-07"),
                ),
            ),
            row(
                ("M7", "Review of plans at 18 and over"),
                "Dec 2026",
                "Dec 2026",
                "On course",
                _due(60, CEASED, "Measure: 60 plans ceased by then", "2026-12", ""),
            ),
            row(
                ("M8", "Turnaround centre opens"),
                "Jan 2027",
                "April 2027",
                "Late",
                said(
                    "24 places in alternative provision, now to open in April 2027",
                    says(NEW_AP, "target", 24, "2027-04", direction="increase"),
                ),
            ),
            row(
                ("M9", "Shared data system goes live"), "Mar 2027", "Mar 2027", "On course", "Contract let at £340,000"
            ),
        ),
        h1("Places"),
        table(
            "Inclusion bases: places planned for September 2026 and places opened",
            "School",
            (
                col("Planned for September 2026", period="2026-09", basis="target", measure=NEW_BASES),
                col("Opened in September 2026", period="2026-09", basis="actual", measure=NEW_BASES),
                col("To open in September 2027", period="2027-09", basis="target", measure=NEW_BASES),
                col("Children who applied"),
            ),
            row("Bridge Street Primary", 10, 10, said("-"), "19", scope="Bridge Street"),
            row("Orle Valley Academy", 20, 20, 4, "41", scope="Orle Valley"),
            row("St Chad’s Primary", 8, 8, said("-"), "12", scope="St Chad’s"),
            row("Tithebarn High", 18, said("-"), said("-"), "30", scope="Tithebarn"),
            row("Westfold Infants", 6, 6, 2, "9", scope="Westfold"),
            row("Whinfell Academy", 14, 14, 16, "22", scope="Whinfell"),
            row("All", 76, 58, 22, "133"),
            direction="increase",
        ),
        p(
            "Two more schools have asked to join. With them the programme would open 92 places by September 2028, on top of those in the table. Otter Bank School has taken 12 extra pupils "
            "since July, and its extension will give 30 new special school places in September 2027.",
            says(NEW_BASES, "target", 92, "2028-09", direction="increase", doubtful=True),
            *maybe(NEW_BASES, "forecast", 92, "2028-09", direction="increase"),
            *_moves(SPECIAL, "actual", 12, "", "2026"),
            says(NEW_SPECIAL, "target", 30, "2027-09", direction="increase"),
        ),
        h1("Money"),
        table(
            "Forecast for 2026-27, £m",
            "",
            (
                col("2025-26 outturn", period="2025-26", basis="actual"),
                col("2026-27 plan", period="2026-27", basis="target"),
                col("2026-27 forecast, July", period="2026-27", basis="forecast"),
                col("2026-27 forecast, October", period="2026-27", basis="forecast"),
            ),
            row("In-year deficit", 9.9, 8.8, 9.0, 9.4, measure=IN_YEAR),
            row("Savings delivered", 1.1, 3.2, 3.1, 2.7, measure=SAVINGS),
            row("DSG deficit at year end", 31.2, 40.0, 40.2, 40.6, measure=DEFICIT),
            row("SEND transport", "7.7", "7.9", "8.3", "8.4"),
            unit=M,
            show=ONE,
        ),
        p(
            "The deficit at year end is shown before the High Needs Stability Grant, for which £28.1m has been claimed. Programme costs of £0.9m are met from the general fund.",
            *maybe(PAYMENT, "target", 28.1, "", "2026-27", unit=M),
            *maybe(PAYMENT, "forecast", 28.1, "", "2026-27", unit=M),
        ),
        h1("Decisions"),
        p(
            "The Board is asked to note the report, to agree the new dates of M5 and M8, and to meet on 26 November 2026 instead of 3 December 2026."
        ),
    ),
    ("pdf-sideways", "xlsx", "docx"),
    PART,
    "monitoring",
    "Orlebridge",
)


# --- A commissioner's paper: dates down with "of which" columns, numbers beside average costs, places agreed with schools, proposals ---

PITCHMOOR = Document(
    "pitchmoor_placements_commissioning",
    "Pitchmoor Council: commissioning of SEND placements, report to Schools Forum, 11 June 2026",
    (
        h1("Commissioning of SEND placements"),
        p(
            "Report to Pitchmoor Schools Forum, 11 June 2026, item 6. From: Strategic Commissioning Manager (SEND). For information and comment; maintained schools and academies may vote on section 5."
        ),
        h2("1. In short"),
        b(
            "The number of placements in the independent and non-maintained sector fell in 2025-26 for the first time in eight years: 186 at 31 March 2026, and 193 a year earlier.",
            says(INDEPENDENT, "actual", 186, "2026-03-31"),
            *maybe(INDEPENDENT, "actual", 193, "", "2025-03-31", "2025-03"),
            *maybe(INDEPENDENT, "actual", None, "2025-26", direction="reduce"),
        ),
        b(
            "Average fees rose by 5.2% to £63,400 in 2025-26. The commissioning plan limits the rise in 2026-27 to 3%.",
            says(COST, "actual", 63400, "2025-26", "gbp", scope="independent"),
            says(COST, "actual", 5.2, "2025-26", PC, form="change", direction="increase", doubtful=True),
            *maybe(COST, "actual", 5.2, "", unit=PC, form="change", direction="increase"),
            says(COST, "target", 3, "2026-27", PC, form="change", direction="at_most", doubtful=True),
        ),
        b(
            "We propose to commission 46 more places in our special schools and 38 in SEN units from September 2026.",
            says(NEW_SPECIAL, "target", 46, "2026-09", direction="increase"),
            says(NEW_BASES, "target", 38, "2026-09", direction="increase"),
        ),
        b("Nursery funding, the central block and the falling rolls fund (£0.3m) are the subject of items 4 and 5."),
        h2("2. Placements outside our own schools"),
        table(
            "Table 1: placements by date",
            "At",
            (
                col("Independent and non-maintained special schools", measure=INDEPENDENT),
                col("of which residential", measure=RESIDENTIAL),
                col("Schools of other authorities", measure=AWAY),
                col("Education otherwise than at school", measure=EOTAS),
                col("Looked after children placed by others"),
            ),
            row("31 March 2023", 161, 28, 94, 21, "60", period="2023-03-31", basis="actual"),
            row("31 March 2024", 178, 30, 99, 29, "57", period="2024-03-31", basis="actual"),
            row("31 March 2025", 193, 27, 103, 38, "63", period="2025-03-31", basis="actual"),
            row("31 March 2026", 186, 25, 101, 41, "61", period="2026-03-31", basis="actual"),
            row("31 March 2027 (plan)", 170, 22, 92, 36, "-", period="2027-03-31", basis="target"),
            row("31 March 2028 (plan)", 148, 18, 80, 30, "-", period="2028-03-31", basis="target"),
            row("31 March 2029 (plan)", 125, 15, 70, 25, "-", period="2029-03-31", basis="target"),
        ),
        c(
            "2.1",
            "Without the plan the independent and non-maintained sector would have 240 of our children by 31 March 2029, on the assumption that placements grow at the rate of the last five "
            "years.",
            says(INDEPENDENT, "forecast", 240, "2029-03-31"),
        ),
        c(
            "2.2",
            "Of the placements that ended in 2025-26, 31 did so because the young person left school, nine because a place was found in Pitchmoor and four because the family moved. Thirty-seven "
            "new placements were made, 15 of them by order of the Tribunal.",
            *maybe(INDEPENDENT, "actual", 31, "2025-26"),
            *maybe(INDEPENDENT, "actual", 9, "2025-26", ""),
            *maybe(INDEPENDENT, "actual", 9, "2025-26", "", form="change", direction="reduce"),
            *maybe(INDEPENDENT, "actual", 4, "2025-26", ""),
            *maybe(INDEPENDENT, "actual", 37, "2025-26", ""),
            *maybe(INDEPENDENT, "actual", 15, "2025-26", ""),
        ),
        c(
            "2.3",
            "No more than 25 new independent placements are budgeted for in 2026-27. Each needs the agreement of the Head of SEND, who may not refuse a place that a plan names.",
            *maybe(INDEPENDENT, "target", 25, "2026-27", direction="at_most"),
            *maybe(INDEPENDENT, "target", 25, "2026-27", form="change", direction="at_most"),
        ),
        h2("3. Numbers and costs"),
        table(
            "Table 2: average number of placements in the year and average annual cost",
            "Kind of placement",
            (
                col("Number", "2024-25 actual", period="2024-25", basis="actual"),
                col("Number", "2025-26 actual", period="2025-26", basis="actual"),
                col("Number", "2026-27 budget", period="2026-27", basis="target"),
                col(
                    "Average cost (£)",
                    "2025-26 actual",
                    period="2025-26",
                    basis="actual",
                    measure=COST,
                    unit="gbp",
                    final=True,
                ),
                col(
                    "Average cost (£)",
                    "2026-27 budget",
                    period="2026-27",
                    basis="target",
                    measure=COST,
                    unit="gbp",
                    final=True,
                ),
            ),
            row("Mainstream with top-up", 1012, 1094, 1160, 6150, 6300, measure=MAINSTREAM, scope="mainstream"),
            row("SEN units and resourced provision", 121, 126, 158, 15900, 16100, measure=BASES, scope="units"),
            row(
                "Special schools and academies in Pitchmoor",
                640,
                652,
                690,
                24700,
                25200,
                measure=SPECIAL,
                scope="special",
            ),
            row(
                "Independent and non-maintained special schools",
                186,
                190,
                177,
                63400,
                65300,
                measure=INDEPENDENT,
                scope="independent",
            ),
            row("Further education colleges", 288, 301, 305, 9800, 9900, measure=LATER, scope="colleges"),
            row("Alternative provision (pupils with a plan)", 37, 35, 30, 21500, 21900, measure=AP, scope="ap"),
            row("Therapies and equipment (contracts)", "9", "9", "8", "41,000", "42,200"),
        ),
        n(
            "Costs include place funding. They do not include transport, which averaged £7,900 for each child who was carried in 2025-26."
        ),
        c(
            "3.1",
            "The budget for 2026-27 leaves an in-year deficit of £4.3m, where it was £5.1m in 2025-26 (provisional outturn). The accumulated deficit was £15.8m at 31 March 2026 and would be "
            "£20.1m at 31 March 2027.",
            says(IN_YEAR, "target", 4.3, "2026-27", M),
            says(IN_YEAR, "actual", 5.1, "2025-26", M),
            says(DEFICIT, "actual", 15.8, "2026-03-31", M),
            *maybe(DEFICIT, "target", 20.1, "2027-03-31", unit=M),
            *maybe(DEFICIT, "forecast", 20.1, "2027-03-31", unit=M),
        ),
        c(
            "3.2",
            "Commissioning is to save £0.9m in 2026-27 and £2.2m in 2027-28: £0.4m and £1.1m by means of local places, the rest by means of the fee agreement with eleven providers.",
            says(SAVINGS, "target", 0.9, "2026-27", M),
            says(SAVINGS, "target", 2.2, "2027-28", M),
            *maybe(SAVINGS, "target", 0.4, "2026-27", "", unit=M),
            *maybe(SAVINGS, "target", 1.1, "2027-28", "", unit=M),
        ),
        h2("4. Demand"),
        c(
            "4.1",
            "Pitchmoor maintained 2,402 EHC plans in January 2026, compared with 2,287 in January 2025. 504 requests were received in 2025 and 131 were refused. We issued 311 new plans, 61% of "
            "them within 20 weeks; 148 plans were ceased in the same year.",
            says(PLANS, "actual", 2402, "2026-01"),
            says(PLANS, "actual", 2287, "2025-01"),
            says(REQUESTS, "actual", 504, "2025"),
            says(REFUSED, "actual", 131, "2025", doubtful=True),
            *maybe(REFUSED, "actual", 131, ""),
            *maybe(NEW, "actual", 311, "", "2025"),
            *maybe(TIMELY, "actual", 61, "", "2025", unit=PC),
            *maybe(CEASED, "actual", 148, "", "2025"),
        ),
        c(
            "4.2",
            "The SEND strategy expects growth to slow. It plans for 2,490 plans in January 2027 and 2,540 in January 2028, and for 48% of them to be in mainstream schools in January 2028.",
            says(PLANS, "target", 2490, "2027-01"),
            says(PLANS, "target", 2540, "2028-01"),
            says(MAINSTREAM, "target", 48, "2028-01", PC),
        ),
        c(
            "4.3",
            "Rolls in primary schools will be 6% lower in 2030 than today. Surplus classrooms at five schools are being considered for SEN units.",
        ),
        h2("5. Places proposed for September 2026"),
        table(
            "Table 3: special schools and SEN units, pupils and additional places",
            "School",
            (
                col("Pupils on roll, May 2026"),
                col("Additional from September 2026", period="2026-09"),
                col("Additional from September 2027", period="2027-09"),
                col("Rate for a place (£)"),
            ),
            group("Special schools"),
            row(
                "Gorse Hill School",
                said("214", says(SPECIAL, "actual", 214, "2026-05", scope="Gorse Hill")),
                16,
                24,
                "10,000",
                measure=NEW_SPECIAL,
                scope="Gorse Hill",
            ),
            row(
                "Northmoor Academy",
                said("195", says(SPECIAL, "actual", 195, "2026-05", scope="Northmoor")),
                30,
                said("-"),
                "10,000",
                measure=NEW_SPECIAL,
                scope="Northmoor",
            ),
            row(
                "The Willows",
                said("241", says(SPECIAL, "actual", 241, "2026-05", scope="Willows")),
                said("-"),
                12,
                "10,000",
                measure=NEW_SPECIAL,
                scope="Willows",
            ),
            row("Sub-total", said("650", says(SPECIAL, "actual", 650, "2026-05")), 46, 36, "", measure=NEW_SPECIAL),
            group("SEN units"),
            row(
                "Pitchmoor High",
                said("41", says(BASES, "actual", 41, "2026-05", scope="High")),
                20,
                said("-"),
                "6,000",
                measure=NEW_BASES,
                scope="High",
            ),
            row(
                "Bellfield Primary",
                said("28", says(BASES, "actual", 28, "2026-05", scope="Bellfield")),
                8,
                6,
                "6,000",
                measure=NEW_BASES,
                scope="Bellfield",
            ),
            row("Castle Street Infants", said("-"), 10, said("-"), "6,000", measure=NEW_BASES, scope="Castle Street"),
            row(
                "Rookery Academy",
                said("55", says(BASES, "actual", 55, "2026-05", scope="Rookery")),
                said("-"),
                18,
                "6,000",
                measure=NEW_BASES,
                scope="Rookery",
            ),
            row("Sub-total", said("124", says(BASES, "actual", 124, "2026-05")), 38, 24, "", measure=NEW_BASES),
            basis="target",
            direction="increase",
        ),
        c(
            "5.1",
            "A further 15 places in alternative provision are planned at the Quarry Centre for April 2027, so that pupils at risk of exclusion may stay near their schools.",
            says(NEW_AP, "target", 15, "2027-04", direction="increase"),
        ),
        c(
            "5.2",
            "Growth funding for a new place is paid for seven twelfths of the first year. The minimum funding guarantee for special schools is 0% in 2026-27.",
        ),
        h2("6. Recommendation"),
        p(
            "Forum is asked to note the report, to comment on section 5, and to receive a report in January 2027 on whether the number of tribunal appeals, 66 in 2025, has been kept to the "
            "60 planned for 2026.",
            says(APPEALS, "actual", 66, "2025"),
            says(APPEALS, "target", 60, "2026"),
        ),
    ),
    ("pdf-typst", "ods", "docx"),
    PART,
    "committee",
    "Pitchmoor",
)


FRESH_23 = (
    ISLECOMBE,
    JOSSINGHAM,
    KEMPSMERE,
    LAVERWICK,
    MOWBURY,
    NETHERCLIFFE,
    ORLEBRIDGE,
    PITCHMOOR,
)
