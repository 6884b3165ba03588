"""Whole papers of invented councils, money and plans together: a monitoring report to a schools forum, a DSG management plan with two
futures under two headings, a sufficiency strategy, a scorecard by quarter, a cabinet report on a safety valve agreement, an improvement
plan after an inspection, a note to the accounts, a programme's highlight report, and a letter from the Department with its annexes.
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
    signed,
    table,
)

PART = "fresh_24"
M, K, PC = "gbp_million", "gbp_thousand", "percent"
ONE, THREE = fixed(1), fixed(3)


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


_SUPPLY = {"special": (NEW_SPECIAL, SPECIAL), "bases": (NEW_BASES, BASES), "ap": (NEW_AP, AP)}


def _room(kind, value, *periods):
    """Doubtful labels for places there are in all: neither new ones nor pupils placed, yet a reader might note them."""
    return tuple(
        label
        for measure in _SUPPLY[kind]
        for basis in ("actual", "target")
        for label in maybe(measure, basis, value, "", *periods)
    )


def _supply(kind, value, *periods):
    """A cell of places there are in all."""
    return said(count(value), *_room(kind, value, *periods))


# --- A monitoring report to a schools forum: budget, forecast, variance; sums beside numbers; the reserve; brackets for underspends ---


def _block(value):
    """The variance of a block other than high needs: part of the in-year position, not all of it."""
    shown = count(value) if value > 0 else f"({count(-value)})"
    return _unsure(IN_YEAR, ("forecast",), value, "2025-26", "", text=shown, unit=K)


AVERDALE = Document(
    "averdale_schools_forum_monitoring",
    "Averdale Schools Forum, 22 January 2026: Dedicated Schools Grant monitoring 2025-26, period 8",
    (
        h1("Dedicated Schools Grant: budget monitoring 2025-26, period 8 (to the end of November)"),
        p(
            "Averdale Schools Forum, 22 January 2026. Item 5, for information. Report of the Head of Finance (Children and Learning). All figures are for the financial year 2025-26 unless the text says "
            "otherwise."
        ),
        h2("1. Summary"),
        c(
            "1.1",
            "The DSG is now forecast to overspend by £4.067m in 2025-26. The forecast given to the Forum in September was £3.487m, so the position is £0.580m worse.",
            says(IN_YEAR, "forecast", 4.067, "2025-26", M),
            says(IN_YEAR, "forecast", 3.487, "2025-26", M),
            *maybe(IN_YEAR, "forecast", 3.487, "", unit=M),
            *_moves(IN_YEAR, "forecast", 0.580, "2025-26", "", unit=M),
        ),
        c(
            "1.2",
            "Together with the £9.842m that was brought forward, the cumulative deficit would stand at £13.909m on 31 March 2026.",
            *maybe(DEFICIT, "actual", 9.842, "", "2025-26", "2025-03-31", "2025-04-01", unit=M),
            says(DEFICIT, "forecast", 13.909, "2026-03-31", M),
        ),
        c(
            "1.3",
            "The Council’s general fund is forecast to overspend by £2.6m, of which £1.9m is for home to school transport. Neither sum is a charge on the DSG.",
        ),
        h2("2. Forecast by block"),
        table(
            "Table 1: DSG by block (£000; underspends in brackets)",
            "Block",
            (
                col("Budget 2025-26"),
                col("Forecast outturn"),
                col("Variance", measure=IN_YEAR, basis="forecast", period="2025-26", unit=K),
                col("Variance at period 5"),
            ),
            row("Schools block (after recoupment)", "148,220", "148,175", _block(-45), "-"),
            row("Central school services block", "1,910", "1,962", _block(52), _block(40)),
            row("Early years block", "27,640", "27,388", _block(-252), _block(-110)),
            row(
                "High needs block",
                "46,815",
                "51,127",
                4312,
                _unsure(IN_YEAR, ("forecast",), 3557, "2025-26", "", unit=K),
                scope="High needs",
            ),
            row(
                "Total DSG",
                "224,585",
                "228,652",
                4067,
                said("3,487", says(IN_YEAR, "forecast", 3487, "2025-26", K)),
            ),
        ),
        n(
            "The schools block budget is shown after the transfer of 0.5% (£741,000) to high needs which the Forum agreed on 5 December 2024."
        ),
        c(
            "2.1",
            "Early years is expected to be underspent because 310 fewer two-year-olds than planned took up the working parents’ entitlement in the autumn term. The Department will adjust the grant in July 2026.",
        ),
        c(
            "2.2",
            "Pupil numbers in the October 2025 census were 21,440, which is 0.9% fewer than in October 2024. The growth fund (£0.6m) is committed in full.",
        ),
        h2("3. High needs block"),
        table(
            "Table 2: high needs block by type of provision",
            "Type of provision",
            (
                col("£000", "Budget"),
                col("£000", "Forecast"),
                col("£000", "Variance"),
                col("Placements", "In the budget", period="2025-26", basis="target"),
                col("Placements", "October 2025", period="2025-10", basis="actual"),
            ),
            row("Special schools and academies", "17,940", "18,105", "165", 688, 702, measure=SPECIAL),
            row("Resourced provision", "2,310", "2,284", "(26)", 142, 139, measure=BASES),
            row("Top-ups in mainstream schools", "8,455", "9,020", "565", 1215, 1288, measure=MAINSTREAM),
            row(
                "Independent and non-maintained special schools",
                "9,600",
                "12,390",
                "2,790",
                158,
                186,
                measure=INDEPENDENT,
            ),
            row("Colleges and post-16 providers", "4,150", "4,486", "336", 402, 431, measure=LATER),
            row("Pupil referral unit and alternative provision", "2,480", "2,611", "131", "-", "-"),
            row("Education otherwise than at school", "680", "1,114", "434", 22, 34, measure=EOTAS),
            row("Therapies, equipment and support teams", "1,200", "1,117", "(83)", "-", "-"),
            row(
                "Total high needs",
                "46,815",
                "51,127",
                said("4,312", says(IN_YEAR, "forecast", 4312, "2025-26", K, scope="High needs")),
                said("2,627", *maybe(PLANS, "target", 2627, "2025-26")),
                said("2,780", *maybe(PLANS, "actual", 2780, "2025-10")),
            ),
        ),
        n("Placements exclude children who are supported without a plan. Figures in brackets are underspends."),
        c(
            "3.1",
            "Independent and non-maintained special schools. The budget assumed 158 placements at an average of £60,800. In October 2025 there were 186 at an average of £66,600. Eleven of the 28 that were not "
            "budgeted for had been ordered by the Tribunal.",
            says(INDEPENDENT, "target", 158, "2025-26"),
            *maybe(INDEPENDENT, "target", 158, ""),
            *maybe(COST, "target", 60800, "2025-26", "", unit="gbp", scope="independent"),
            says(INDEPENDENT, "actual", 186, "2025-10"),
            *maybe(COST, "actual", 66600, "2025-10", "2025-26", "", unit="gbp", scope="independent"),
            *_moves(INDEPENDENT, "actual", 28, "2025-10", "2025-26", ""),
            *maybe(INDEPENDENT, "actual", 11, "2025-10", "2025-26", ""),
            *maybe(APPEALS, "actual", 11, "2025-10", "2025-26", ""),
        ),
        c(
            "3.2",
            "Top-ups. The Council maintained 2,846 EHC plans on 1 December 2025. The number assumed for that date when the budget was set was 2,750. Since April new plans have been issued at a rate of 34 a month, "
            "whereas 28 a month were allowed for.",
            says(PLANS, "actual", 2846, "2025-12-01"),
            says(PLANS, "target", 2750, "2025-12-01", doubtful=True),
            *maybe(PLANS, "forecast", 2750, "2025-12-01", ""),
            *maybe(PLANS, "target", 2750, ""),
            *maybe(NEW, "actual", 34, "", "2025-26", "2025-04", "2025", unit="per_month"),
            *maybe(NEW, "target", 28, "", "2025-26", "2025-04", "2025", unit="per_month"),
        ),
        c(
            "3.3",
            "Special schools. The Forum is reminded that 24 additional places at Ashlar School, agreed last year, will open in April 2026. The unit at Tarn Junior School, which was to take 10 pupils in September 2025, did "
            "not open.",
            says(NEW_SPECIAL, "target", 24, "2026-04", direction="increase"),
            *maybe(NEW_BASES, "target", 10, "2025-09", direction="increase"),
            *maybe(BASES, "target", 10, "2025-09"),
        ),
        c(
            "3.4",
            "Education otherwise than at school. The average package costs £32,800 a year, and a third of them are for children waiting for a special school place.",
            says(COST, "actual", 32800, "", "gbp", scope="EOTAS", doubtful=True),
            *maybe(COST, "actual", 32800, "2025-26", unit="gbp", scope="EOTAS"),
            *maybe(COST, "actual", 32800, "", "2025-26", unit="per_year", scope="EOTAS"),
        ),
        h2("4. Recovery actions"),
        table(
            "Table 3: savings on high needs (£000)",
            "Action",
            (
                col("Target 2025-26", period="2025-26", basis="target"),
                col("Achieved to 30 November 2025"),
                col("Forecast 2025-26", period="2025-26", basis="forecast"),
                col("Target 2026-27", period="2026-27", basis="target"),
                col("RAG"),
            ),
            row(
                "Negotiation of fees",
                220,
                _unsure(SAVINGS, ("actual",), 96, "2025-11-30", "2025-26", "", unit=K),
                180,
                310,
                "Amber",
                scope="Fees",
            ),
            row(
                "Reviews of packages after 16",
                150,
                _unsure(SAVINGS, ("actual",), 88, "2025-11-30", "2025-26", "", unit=K),
                140,
                200,
                "Green",
                scope="Post-16",
            ),
            row(
                "Moves into resourced provision",
                110,
                _unsure(SAVINGS, ("actual",), 20, "2025-11-30", "2025-26", "", unit=K),
                45,
                390,
                "Red",
                scope="Bases",
            ),
            row(
                "All actions",
                480,
                _unsure(SAVINGS, ("actual",), 204, "2025-11-30", "2025-26", "", unit=K),
                365,
                900,
                "",
            ),
            measure=SAVINGS,
            unit=K,
        ),
        c(
            "4.1",
            "Savings of £0.365m are therefore expected this year, £0.115m short of the target. The cost of the two officers who negotiate fees (£0.118m) is met by the general fund.",
            says(SAVINGS, "forecast", 0.365, "2025-26", M),
            *_moves(SAVINGS, "forecast", 0.115, "2025-26", "", unit=M, way="reduce"),
        ),
        h2("5. DSG reserve"),
        table(
            "Table 4: forecast of the DSG reserve (£000; a deficit is in brackets)",
            "",
            (col("2025-26", unit=K, show=deficits_in_brackets(count)),),
            row("Balance at 1 April 2025", 9842, measure=DEFICIT, basis="actual", period="2025-04-01"),
            row("Forecast in-year position", 4067, measure=IN_YEAR, basis="forecast", period="2025-26"),
            row("Early years adjustment for 2024-25", "-"),
            row("Forecast balance at 31 March 2026", 13909, measure=DEFICIT, basis="forecast", period="2026-03-31"),
        ),
        table(
            "Table 5: the deficit over time",
            "Financial year",
            (
                col("In-year overspend (£m)", measure=IN_YEAR, unit=M, show=THREE),
                col("Deficit at year end (£m)", measure=DEFICIT, unit=M, show=THREE),
                col("Deficit as % of DSG"),
            ),
            row(
                "2022-23 outturn",
                1.214,
                3.107,
                _unsure(DEFICIT, ("actual",), 1.7, "2022-23", text="1.7%", unit=PC),
                period="2022-23",
                basis="actual",
            ),
            row(
                "2023-24 outturn",
                2.688,
                5.795,
                _unsure(DEFICIT, ("actual",), 2.9, "2023-24", text="2.9%", unit=PC),
                period="2023-24",
                basis="actual",
            ),
            row(
                "2024-25 outturn",
                4.047,
                9.842,
                _unsure(DEFICIT, ("actual",), 4.6, "2024-25", text="4.6%", unit=PC),
                period="2024-25",
                basis="actual",
            ),
            row(
                "2025-26 forecast",
                4.067,
                13.909,
                _unsure(DEFICIT, ("forecast",), 6.2, "2025-26", text="6.2%", unit=PC),
                period="2025-26",
                basis="forecast",
            ),
            row(
                "2026-27 draft budget",
                4.600,
                18.509,
                _unsure(DEFICIT, ("target",), 7.9, "2026-27", text="7.9%", unit=PC),
                period="2026-27",
                basis="target",
            ),
        ),
        c(
            "5.1",
            "The statutory override keeps the deficit apart from the Council’s other reserves, which were £31.4m at 31 March 2025. Interest on the cash used to finance the deficit is estimated at £0.52m for 2025-26 and falls on "
            "the general fund.",
        ),
        h2("6. Recommendation"),
        p(
            "That the Forum notes the forecast, and that it receives a report on Table 3 at each meeting until March 2027."
        ),
    ),
    ("pdf-ruled", "docx", "xlsx"),
    PART,
    "monitoring",
    "Averdale",
)


# --- A DSG management plan: the same tables under a heading "unmitigated" and a heading "mitigated"; ages down; savings by action ------

_BRAM_JANS = (
    col("2025 (actual)", period="2025-01", basis="actual", final=True),
    col("2026", period="2026-01"),
    col("2027", period="2027-01"),
    col("2028", period="2028-01"),
    col("2029", period="2029-01"),
    col("2030", period="2030-01"),
)
_BRAM_YEARS = (
    col("2024-25 outturn", period="2024-25", basis="actual", final=True),
    col("2025-26", period="2025-26"),
    col("2026-27", period="2026-27"),
    col("2027-28", period="2027-28"),
    col("2028-29", period="2028-29"),
    col("2029-30", period="2029-30"),
)


def _brought(*values, basis):
    """A row of what was brought forward into each year: the deficit at the end of the year before."""
    cells = []
    for at, value in enumerate(values):
        year = 2024 + at
        bases = ("actual",) if at < 2 else ("actual", basis)
        cells.append(
            _unsure(
                DEFICIT,
                bases,
                value,
                f"{year}-{year - 1999}",
                f"{year - 1}-{year - 2000}",
                f"{year}-04-01",
                f"{year}-03-31",
                text=ONE(value),
                unit=M,
            )
        )
    return row("Deficit brought forward", *cells)


BRAMSHOLT = Document(
    "bramsholt_dsg_management_plan",
    "Bramsholt Borough Council: DSG management plan 2025-26 to 2029-30, version 5",
    (
        h1("DSG management plan 2025-26 to 2029-30"),
        p(
            "Version 5, September 2025. Agreed by the Section 151 Officer and the Director of Children’s Services; to be taken to Schools Forum on 16 October 2025 and to Cabinet on 11 November 2025. The plan follows the Department’s "
            "template. Sections 6 (governance) and 7 (stakeholders) are published separately."
        ),
        h2("1. Why a plan is needed"),
        p(
            "The DSG had a deficit of £18.7m at 31 March 2025 and overspent by £6.4m in 2024-25. High needs funding per head of the population aged 2 to 18 was £1,166, the fourth lowest in the region. The number of EHC plans "
            "rose by 7.1% between January 2024 and January 2025; in England as a whole it rose by 10.8%.",
            says(DEFICIT, "actual", 18.7, "2025-03-31", M),
            says(IN_YEAR, "actual", 6.4, "2024-25", M),
            says(PLANS, "actual", 7.1, "2025-01", PC, form="change", direction="increase", doubtful=True),
            *maybe(PLANS, "actual", 7.1, "2024-01", "", "2024", unit=PC, form="change", direction="increase"),
        ),
        p(
            "The plan would not repay the deficit. It slows its growth, and brings the overspend in 2029-30 below that of 2024-25. The Council will ask the Department to take part in the High Needs Stability Grant when the terms "
            "are known.",
            *maybe(IN_YEAR, "target", None, "2029-30", direction="reduce"),
            *maybe(DEFICIT, "target", None, "", direction="reduce"),
        ),
        h2("2. Plans by age"),
        table(
            "EHC plans maintained in January, by age",
            "January",
            (
                col("Under 5", scope="Under 5"),
                col("5 to 10", scope="5 to 10"),
                col("11 to 15", scope="11 to 15"),
                col("16 to 19", scope="16 to 19"),
                col("20 to 25", scope="20 to 25"),
                col("All ages"),
                col("% of population to 25"),
            ),
            row(
                "2023",
                98,
                812,
                886,
                402,
                96,
                2294,
                said("3.3", says(PLANS, "actual", 3.3, "2023-01", PC)),
                period="2023-01",
                basis="actual",
            ),
            row(
                "2024",
                104,
                866,
                940,
                421,
                104,
                2435,
                said("3.5", says(PLANS, "actual", 3.5, "2024-01", PC)),
                period="2024-01",
                basis="actual",
            ),
            row(
                "2025",
                112,
                921,
                1008,
                446,
                120,
                2607,
                said("3.8", says(PLANS, "actual", 3.8, "2025-01", PC)),
                period="2025-01",
                basis="actual",
            ),
            row(
                "2030 (mitigated)",
                130,
                1060,
                1240,
                580,
                138,
                3148,
                said("4.6", says(PLANS, "target", 4.6, "2030-01", PC)),
                period="2030-01",
                basis="target",
            ),
            measure=PLANS,
        ),
        h2("3. Unmitigated forecast"),
        p(
            "This section shows what would happen if the Council did no more than it does now. It takes the growth of the last three years in each phase and in each kind of placement, fee increases of 4% a year and growth in funding of "
            "3% a year."
        ),
        table(
            "Children and young people by placement, January of each year",
            "Placement",
            _BRAM_JANS,
            row("Mainstream schools and academies", 1140, 1228, 1317, 1402, 1486, 1566, measure=MAINSTREAM),
            row("Resourced provision and SEN units", 96, 98, 100, 100, 100, 100, measure=BASES),
            row("Maintained special schools and special academies", 702, 720, 731, 740, 745, 748, measure=SPECIAL),
            row("NMSS and independent", 188, 221, 259, 301, 346, 394, measure=INDEPENDENT),
            row("Post-16 (FE and specialist colleges)", 402, 430, 455, 478, 498, 515, measure=LATER),
            row("Alternative provision and hospital schools", 31, 34, 37, 40, 43, 46, measure=AP),
            row("Educated other than at school", 48, 57, 66, 76, 86, 97, measure=EOTAS),
            row("Total EHC plans", 2607, 2788, 2965, 3137, 3304, 3466, measure=PLANS),
            basis="forecast",
        ),
        n("NMSS: non-maintained special schools. FE: further education."),
        table(
            "High needs block, £m",
            "",
            _BRAM_YEARS,
            row("High needs allocation", "44.0", "46.1", "47.5", "48.9", "50.4", "51.9"),
            row("Expenditure", "50.4", "55.2", "60.1", "65.1", "70.3", "75.4"),
            row("In-year deficit", 6.4, 9.1, 12.6, 16.2, 19.9, 23.5, measure=IN_YEAR),
            _brought(12.3, 18.7, 27.8, 40.4, 56.6, 76.5, basis="forecast"),
            row("Deficit carried forward", 18.7, 27.8, 40.4, 56.6, 76.5, 100.0, measure=DEFICIT),
            basis="forecast",
            unit=M,
            show=ONE,
        ),
        h2("4. Mitigated forecast"),
        p(
            "With the actions in section 5, growth in plans would fall to no more than 2% a year from January 2029, and fewer children would need a placement outside the state sector. 164 more children would be in resourced "
            "provision in January 2030 than in January 2025.",
            says(PLANS, "target", 2, "2029-01", PC, form="change", direction="at_most", doubtful=True),
            *maybe(PLANS, "target", 2, "", "2029", unit=PC, form="change", direction="at_most"),
            says(INDEPENDENT, "target", None, direction="reduce", doubtful=True),
            *maybe(INDEPENDENT, "target", None, "2030-01", "2029-01", direction="reduce"),
            says(BASES, "target", 164, "2030-01", form="change", direction="increase", doubtful=True),
            *maybe(BASES, "target", 164, "2030-01"),
        ),
        table(
            "Children and young people by placement, January of each year",
            "Placement",
            _BRAM_JANS,
            row("Mainstream schools and academies", 1140, 1236, 1338, 1420, 1472, 1500, measure=MAINSTREAM),
            row("Resourced provision and SEN units", 96, 122, 168, 214, 246, 260, measure=BASES),
            row("Maintained special schools and special academies", 702, 718, 742, 770, 776, 776, measure=SPECIAL),
            row("NMSS and independent", 188, 204, 201, 184, 160, 138, measure=INDEPENDENT),
            row("Post-16 (FE and specialist colleges)", 402, 421, 430, 428, 420, 410, measure=LATER),
            row("Alternative provision and hospital schools", 31, 33, 32, 30, 28, 26, measure=AP),
            row("Educated other than at school", 48, 52, 50, 46, 42, 38, measure=EOTAS),
            row("Total EHC plans", 2607, 2786, 2961, 3092, 3144, 3148, measure=PLANS),
            basis="target",
        ),
        table(
            "High needs block, £m",
            "",
            _BRAM_YEARS,
            row("High needs allocation", "44.0", "46.1", "47.5", "48.9", "50.4", "51.9"),
            row("Expenditure before actions", "50.4", "55.2", "60.1", "65.1", "70.3", "75.4"),
            row("Savings from actions", said("-"), 0.9, 3.4, 7.3, 12.2, 17.8, measure=SAVINGS),
            row("In-year deficit", 6.4, 8.2, 9.2, 8.9, 7.7, 5.7, measure=IN_YEAR),
            _brought(12.3, 18.7, 26.9, 36.1, 45.0, 52.7, basis="target"),
            row("Deficit carried forward", 18.7, 26.9, 36.1, 45.0, 52.7, 58.4, measure=DEFICIT),
            basis="target",
            unit=M,
            show=ONE,
        ),
        p(
            "At 31 March 2030 the mitigated deficit would thus be £41.6m lower than the unmitigated one. The in-year deficit peaks in 2026-27, because bases must be staffed before they are full.",
            *_moves(DEFICIT, "target", 41.6, "2030-03-31", "2029-30", unit=M, way="reduce"),
            *maybe(SAVINGS, "target", 41.6, "2030-03-31", "2029-30", unit=M),
        ),
        h2("5. Actions"),
        table(
            "Savings by action (£000)",
            ("Ref", "Action"),
            (
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
                col("2029-30", period="2029-30"),
                col("Confidence"),
            ),
            row(("A1", "Inclusion fund and advice to schools"), 150, 700, 1500, 2600, 3900, "Low", scope="A1"),
            row(("A2", "New resourced provision"), 200, 900, 2100, 3500, 5000, "High", scope="A2"),
            row(
                ("A3", "Larger Hazel Court and Linwood schools"), said("-"), 600, 1500, 2700, 4100, "Medium", scope="A3"
            ),
            row(("A4", "Commissioning and fees"), 400, 800, 1300, 1900, 2600, "Medium", scope="A4"),
            row(("A5", "Preparation for adulthood"), 150, 400, 900, 1500, 2200, "Low", scope="A5"),
            row(("", "All actions"), 900, 3400, 7300, 12200, 17800, ""),
            measure=SAVINGS,
            basis="target",
            unit=K,
        ),
        b(
            "A2. Seven schools will open bases: 40 places in September 2026, 56 in September 2027 and 68 in September 2028. Capital of £5.9m is in the programme.",
            says(NEW_BASES, "target", 40, "2026-09", direction="increase"),
            says(NEW_BASES, "target", 56, "2027-09", direction="increase"),
            says(NEW_BASES, "target", 68, "2028-09", direction="increase"),
        ),
        b(
            "A3. Hazel Court grows from 180 places to 210 in September 2026 and Linwood from 142 to 186 in September 2027.",
            *_room("special", 210, "2026-09"),
            *_room("special", 186, "2027-09"),
            *_room("special", 180, "2026-09"),
            *_room("special", 142, "2027-09"),
            *maybe(NEW_SPECIAL, "target", 30, "2026-09", direction="increase"),
            *maybe(NEW_SPECIAL, "target", 44, "2027-09", direction="increase"),
        ),
        b(
            "A4. Increases in independent fees are to be kept to 2.5% in 2026-27. The sub-regional framework has 38 providers.",
            says(COST, "target", 2.5, "2026-27", PC, form="change", direction="at_most", doubtful=True),
        ),
        table(
            "Average annual cost of a placement",
            "Kind of placement",
            (
                col("2024-25", "Actual (£)", period="2024-25", basis="actual"),
                col("2029-30", "Unmitigated (£)", period="2029-30", basis="forecast"),
                col("2029-30", "Mitigated (£)", period="2029-30", basis="target"),
                col("England 2023-24 (£)"),
            ),
            row("Mainstream (top-up only)", 5480, 6670, 6900, "5,100", scope="mainstream"),
            row("Resourced provision", 14300, 17400, 16200, "15,000", scope="bases"),
            row("State special school", 25100, 30500, 28800, "24,900", scope="special"),
            row("Independent and non-maintained", 62900, 76500, 70100, "61,500", scope="independent"),
            measure=COST,
            unit="gbp",
        ),
        p(
            "Spending on SEND transport, £7.8m in 2024-25, is outside the DSG. A 1% change in the number of plans alters the mitigated deficit at 31 March 2030 by £3.1m."
        ),
    ),
    ("pdf-typst", "xlsx", "ods"),
    PART,
    "plan",
    "Bramsholt",
)


# --- A sufficiency strategy: years down against kinds of school, capacity beside roll, new places by school and September, small numbers c

_CORV_OPEN = (
    col("Sep-25", period="2025-09"),
    col("Sep-26", period="2026-09"),
    col("Sep-27", period="2027-09"),
    col("Sep-28", period="2028-09"),
)


def _all(value):
    """The sum of a row of new places: of no one September, or of the last."""
    return _unsure(NEW_SPECIAL, ("target",), value, "", "2028-09", direction="increase")


def _all_bases(value):
    return _unsure(NEW_BASES, ("target",), value, "", "2028-09", direction="increase")


def _abroad(value, *more):
    """A cell of children in schools of one kind in one other area."""
    measures = (AWAY, *more)
    return said(
        count(value), *(label for measure in measures for label in maybe(measure, "actual", value, "2024-01", ""))
    )


CORVESHAM = Document(
    "corvesham_send_sufficiency",
    "Corvesham City Council: enough of the right places, SEND sufficiency strategy 2024 to 2029",
    (
        h1("Enough of the right places"),
        p(
            "SEND sufficiency strategy 2024 to 2029. Adopted by the Children, Families and Education Committee, 9 July 2024. Corvesham has 94 state schools, three colleges and about 48,300 pupils."
        ),
        h2("Our position in a page"),
        b(
            "In January 2024 we maintained 2,958 EHC plans; we expect 3,900 in January 2029 unless schools are better able to meet needs early.",
            says(PLANS, "actual", 2958, "2024-01"),
            says(PLANS, "forecast", 3900, "2029-01"),
        ),
        b(
            "All seven special schools are full. In May 2024 61 children named for a special school were waiting for a place."
        ),
        b(
            "We use the independent sector more than we should like: 8.6% of children with a plan were in independent or non-maintained schools in January 2024. By January 2029 we intend the share to be 5%.",
            says(INDEPENDENT, "actual", 8.6, "2024-01", PC),
            says(INDEPENDENT, "target", 5, "2029-01", PC),
        ),
        b(
            "Over the life of the strategy we shall create 424 specialist places: 236 in special schools and 188 in resource bases.",
            says(NEW_SPECIAL, "target", 236, "", direction="increase"),
            *maybe(NEW_SPECIAL, "target", 236, "2029", direction="increase"),
            says(NEW_BASES, "target", 188, "", direction="increase"),
            *maybe(NEW_BASES, "target", 188, "2029", direction="increase"),
            *maybe(NEW_SPECIAL, "target", 424, "", "2029", direction="increase"),
            *maybe(NEW_BASES, "target", 424, "", "2029", direction="increase"),
        ),
        h2("What we expect if we do nothing"),
        table(
            "Table 1: projected numbers, January of each year",
            "Year",
            (
                col("All plans", measure=PLANS),
                col("Mainstream", measure=MAINSTREAM),
                col("Resource bases", measure=BASES),
                col("Special schools", measure=SPECIAL),
                col("Independent", measure=INDEPENDENT),
                col("Post-16", measure=LATER),
                col("Pupils aged 4 to 16"),
            ),
            row("2024 (census)", 2958, 1271, 134, 812, 254, 433, "46,100", period="2024-01", basis="actual"),
            row("2025", 3150, 1349, 134, 840, 294, 475, "45,800", period="2025-01"),
            row("2026", 3345, 1432, 134, 856, 342, 512, "45,300", period="2026-01"),
            row("2027", 3535, 1513, 134, 870, 389, 555, "44,700", period="2027-01"),
            row("2028", 3720, 1597, 134, 882, 437, 592, "44,000", period="2028-01"),
            row("2029", 3900, 1672, 134, 890, 494, 630, "43,400", period="2029-01"),
            basis="forecast",
        ),
        n(
            "Projected by the method of moving averages from SEN2 2020 to 2024. Alternative provision and education otherwise than at school are included in All plans only."
        ),
        p(
            "Autism accounts for 38% of plans and social, emotional and mental health needs for 24%. The Index of Multiple Deprivation places 11 of our 32 wards in the lowest tenth.",
            *maybe(PLANS, "actual", 38, "", "2024-01", unit=PC),
            *maybe(PLANS, "actual", 24, "", "2024-01", unit=PC),
        ),
        h2("Special schools today"),
        table(
            "Table 2: special schools, 2023/24",
            ("School", "Ages"),
            (
                col("Commissioned places"),
                col("On roll, May 2024", period="2024-05", basis="actual", measure=SPECIAL),
                col("From other authorities, May 2024"),
                col("Condition"),
            ),
            row(
                ("Canal Bridge", "2 to 11"),
                _supply("special", 128, "2023/24", "2023-24"),
                131,
                "c",
                "B",
                scope="Canal Bridge",
            ),
            row(
                ("Dene Park Academy", "11 to 19"),
                _supply("special", 190, "2023/24", "2023-24"),
                194,
                "9",
                "A",
                scope="Dene Park",
            ),
            row(
                ("Four Winds", "4 to 19"),
                _supply("special", 164, "2023/24", "2023-24"),
                163,
                "c",
                "C",
                scope="Four Winds",
            ),
            row(
                ("Oakapple Centre", "7 to 16"),
                _supply("special", 72, "2023/24", "2023-24"),
                70,
                "12",
                "B",
                scope="Oakapple",
            ),
            row(
                ("Riverside College", "11 to 16"),
                _supply("special", 96, "2023/24", "2023-24"),
                101,
                "c",
                "D",
                scope="Riverside",
            ),
            row(
                ("St Bride’s", "3 to 11"),
                _supply("special", 84, "2023/24", "2023-24"),
                86,
                "-",
                "B",
                scope="St Bride’s",
            ),
            row(
                ("Whitegate", "2 to 19"), _supply("special", 92, "2023/24", "2023-24"), 92, "7", "A", scope="Whitegate"
            ),
            row(("All schools", ""), _supply("special", 826, "2023/24", "2023-24"), 837, "37", ""),
        ),
        n("c: fewer than five, not shown."),
        h2("Children educated elsewhere"),
        p(
            "275 Corvesham children went to school in other areas in January 2024, 41 of them to residential schools. The average residential place cost £189,000 in 2023-24 and the average independent day place £58,400. A place in one of "
            "our own schools cost £24,900.",
            says(AWAY, "actual", 275, "2024-01"),
            says(RESIDENTIAL, "actual", 41, "2024-01"),
            says(COST, "actual", 189000, "2023-24", "gbp", scope="residential"),
            says(COST, "actual", 58400, "2023-24", "gbp", scope="independent day"),
            says(COST, "actual", 24900, "2023-24", "gbp", scope="special", doubtful=True),
            *maybe(COST, "actual", 24900, "", unit="gbp", scope="special"),
        ),
        table(
            "Table 3: where children placed out of area go to school, January 2024",
            "Authority",
            (col("State special"), col("Independent"), col("Distance from city centre (miles)")),
            row("Aldmoor", _abroad(22, SPECIAL), _abroad(64, INDEPENDENT), "11"),
            row("North Tollshire", _abroad(9, SPECIAL), _abroad(38, INDEPENDENT), "18"),
            row("Pellbridge", "c", _abroad(21, INDEPENDENT), "26"),
            row("Elsewhere", "c", _abroad(117, INDEPENDENT), "-"),
        ),
        h2("New places"),
        table(
            "Table 4: additional places in special schools, by first term of opening",
            "School and scheme",
            (*_CORV_OPEN, col("All"), col("Cost (£m)")),
            row(
                "Dene Park Academy: sixth form wing",
                30,
                said("-"),
                said("-"),
                said("-"),
                _all(30),
                "2.8",
                scope="Dene Park",
            ),
            row("Four Winds: new building", said("-"), said("-"), 48, 24, _all(72), "21.5", scope="Four Winds"),
            row(
                "Oakapple Centre: satellite at Mill Street",
                8,
                16,
                said("-"),
                said("-"),
                _all(24),
                "0.9",
                scope="Oakapple",
            ),
            row("Whitegate: nursery", said("-"), 14, said("-"), said("-"), _all(14), "0.6", scope="Whitegate"),
            row("Corvesham Free School (autism)", said("-"), said("tbc"), 40, 56, _all(96), "DfE", scope="Free School"),
            row("All", 38, 30, 88, 80, _all(236), "25.8"),
            measure=NEW_SPECIAL,
            basis="target",
            direction="increase",
        ),
        table(
            "Table 5: additional places in resource bases",
            ("Phase", "School"),
            (*_CORV_OPEN, col("All")),
            row(("Primary", "Ferry Lane"), 12, said("-"), said("-"), said("-"), _all_bases(12), scope="Ferry Lane"),
            row(("Primary", "Holy Trinity"), said("-"), 12, said("-"), said("-"), _all_bases(12), scope="Holy Trinity"),
            row(("Primary", "Three more schools"), said("-"), said("-"), 24, 20, _all_bases(44), scope="More primary"),
            row(
                ("Secondary", "Abbot’s Hill Academy"),
                said("-"),
                25,
                15,
                said("-"),
                _all_bases(40),
                scope="Abbot’s Hill",
            ),
            row(("Secondary", "Corve High"), 20, said("-"), said("-"), said("-"), _all_bases(20), scope="Corve High"),
            row(
                ("Secondary", "Two more schools"), said("-"), said("-"), 30, 30, _all_bases(60), scope="More secondary"
            ),
            row(("All", ""), 32, 37, 69, 50, _all_bases(188)),
            measure=NEW_BASES,
            basis="target",
            direction="increase",
        ),
        n(
            "Sep-25 means that the first pupils start in September 2025, and so on. Schemes after September 2026 depend on planning consent."
        ),
        p(
            "The Compass Centre, our pupil referral unit, will have 16 more places from January 2026 for pupils with a plan in key stage 3. The eight places lent to the hospital school will end at the same time.",
            says(NEW_AP, "target", 16, "2026-01", direction="increase"),
            *maybe(NEW_AP, "target", 8, "2026-01", direction="reduce"),
            *maybe(AP, "target", 8, "2026-01"),
        ),
        h2("What will be different"),
        table(
            "Table 6: measures of success",
            "Measure",
            (
                col("January 2024", period="2024-01", basis="actual"),
                col("January 2027", period="2027-01", basis="target"),
                col("January 2029", period="2029-01", basis="target"),
            ),
            row(
                "Plans per 1,000 residents aged 0 to 25",
                41.5,
                said("-"),
                said("-"),
                measure=PLANS,
                unit="per_1000",
                show=ONE,
            ),
            row("Children with a plan in mainstream schools", 43.0, 45, 48, measure=MAINSTREAM, unit=PC, show=percent),
            row("Children in independent and non-maintained schools", 254, 260, 175, measure=INDEPENDENT),
            row("Children in resource bases", 134, 200, 310, measure=BASES),
            row("Children in schools outside Corvesham", 275, 265, 190, measure=AWAY),
            row("Children travelling more than 45 minutes", "318", "290", "220"),
            row("Average time to a special school place, weeks", "19", "12", "8"),
        ),
        p(
            "A place opened in good time costs less than one bought in haste. The programme should avoid costs of £0.7m in 2026-27 and £5.4m a year by 2029-30. Birth rates, and the fall in rolls of 2,700 by 2029 that they imply, will leave "
            "space in 19 primary schools.",
            says(SAVINGS, "target", 0.7, "2026-27", M),
            says(SAVINGS, "target", 5.4, "2029-30", M),
        ),
    ),
    ("pdf-weasy", "docx", "html"),
    PART,
    "strategy",
    "Corvesham",
)


# --- A scorecard: target, actual and rating under the end of each quarter; quarters of activity; months down; small numbers suppressed --


def _quarter(measure, value, end, unit="count", text=""):
    """A cell of what happened in one quarter of 2024/25, a time that no year, month or day names."""
    return _unsure(measure, ("actual",), value, "", end, end[:7], "2024-25", end[:4], text=text, unit=unit)


_DUNN_ENDS = tuple(
    column
    for written, day in (
        ("30 Jun 2024", "2024-06-30"),
        ("30 Sep 2024", "2024-09-30"),
        ("31 Dec 2024", "2024-12-31"),
        ("31 Mar 2025", "2025-03-31"),
    )
    for column in (
        col(written, "Target", period=day, basis="target"),
        col(written, "Actual", period=day, basis="actual"),
        col(written, "RAG"),
    )
)

DUNNOCKSHIRE = Document(
    "dunnockshire_childrens_scorecard",
    "Dunnockshire County Council: children’s services scorecard, quarter 4 2024/25",
    (
        h1("Children’s services scorecard, quarter 4 2024/25"),
        p(
            "For the Children and Young People Select Committee, 10 June 2025. Council years run from 1 April to 31 March. Green: at or better than target. Amber: within 5% of it. Red: worse than that."
        ),
        h2("Headlines"),
        b(
            "Timeliness of EHC plans improved for the fourth quarter running, and at 58.3% for 2024/25 was better than the target of 55%.",
            says(TIMELY, "actual", 58.3, "2024-25", PC),
            says(TIMELY, "target", 55, "2024-25", PC),
        ),
        b(
            "Independent placements are red: 418 on 31 March 2025, when the target was 390.",
            says(INDEPENDENT, "actual", 418, "2025-03-31"),
            says(INDEPENDENT, "target", 390, "2025-03-31"),
        ),
        b(
            "Children in care fell to 811. Re-referrals within twelve months stood at 19%, and 78% of care leavers were in touch."
        ),
        b(
            "Appeals to the Tribunal numbered 204 in 2024/25, up by 31% on the year before.",
            says(APPEALS, "actual", 204, "2024-25"),
            *_moves(APPEALS, "actual", 31, "2024-25", "", unit=PC),
        ),
        h2("SEND: position at the end of each quarter"),
        table(
            "Table 1",
            "Indicator",
            _DUNN_ENDS,
            row(
                "Children and young people with an EHC plan",
                5480,
                5461,
                "G",
                5580,
                5602,
                "A",
                5680,
                5733,
                "A",
                5760,
                5851,
                "A",
                measure=PLANS,
            ),
            row(
                "% of these in mainstream schools",
                39.0,
                38.6,
                "A",
                39.5,
                38.9,
                "A",
                40.0,
                39.4,
                "A",
                40.5,
                39.7,
                "A",
                measure=MAINSTREAM,
                unit=PC,
                show=ONE,
            ),
            row(
                "Number in independent or non-maintained schools",
                405,
                401,
                "G",
                400,
                409,
                "A",
                395,
                414,
                "A",
                390,
                418,
                "R",
                measure=INDEPENDENT,
            ),
            row(
                "Number in residential schools", 62, 61, "G", 60, 58, "G", 58, 57, "G", 55, 57, "A", measure=RESIDENTIAL
            ),
            row("Number with an EOTAS package", 70, 84, "R", 70, 79, "R", 65, 76, "R", 60, 71, "R", measure=EOTAS),
            row(
                "Number in alternative provision",
                115,
                119,
                "A",
                115,
                112,
                "G",
                110,
                108,
                "G",
                105,
                103,
                "G",
                measure=AP,
            ),
            row(
                "Children in care with a personal education plan, %",
                "95",
                "96",
                "G",
                "95",
                "94",
                "A",
                "95",
                "97",
                "G",
                "95",
                "97",
                "G",
            ),
        ),
        n(
            "EOTAS: education otherwise than at school or college, under section 61 of the Children and Families Act 2014."
        ),
        h2("SEND: activity"),
        table(
            "Table 2",
            "Indicator",
            (
                col("2023/24", period="2023-24", basis="actual"),
                col("Q1"),
                col("Q2"),
                col("Q3"),
                col("Q4"),
                col("2024/25", period="2024-25", basis="actual"),
                col("Target 2024/25", period="2024-25", basis="target"),
                col("Target 2025/26", period="2025-26", basis="target"),
            ),
            row(
                "Requests for EHC needs assessment",
                1288,
                _quarter(REQUESTS, 371, "2024-06-30"),
                _quarter(REQUESTS, 262, "2024-09-30"),
                _quarter(REQUESTS, 349, "2024-12-31"),
                _quarter(REQUESTS, 358, "2025-03-31"),
                1340,
                said("-"),
                said("-"),
                measure=REQUESTS,
            ),
            row(
                "Requests not agreed, %",
                29.4,
                _quarter(REFUSED, 31.0, "2024-06-30", PC),
                _quarter(REFUSED, 28.2, "2024-09-30", PC),
                _quarter(REFUSED, 27.2, "2024-12-31", PC),
                _quarter(REFUSED, 26.0, "2025-03-31", PC),
                28.1,
                said("-"),
                said("-"),
                measure=REFUSED,
                unit=PC,
                show=ONE,
            ),
            row(
                "New EHC plans",
                802,
                _quarter(NEW, 205, "2024-06-30"),
                _quarter(NEW, 231, "2024-09-30"),
                _quarter(NEW, 216, "2024-12-31"),
                _quarter(NEW, 189, "2025-03-31"),
                841,
                850,
                820,
                measure=NEW,
            ),
            row(
                "New plans within 20 weeks, %",
                44.7,
                _quarter(TIMELY, 51.2, "2024-06-30", PC),
                _quarter(TIMELY, 55.8, "2024-09-30", PC),
                _quarter(TIMELY, 60.6, "2024-12-31", PC),
                _quarter(TIMELY, 66.1, "2025-03-31", PC),
                58.3,
                55.0,
                65.0,
                measure=TIMELY,
                unit=PC,
                show=ONE,
            ),
            row(
                "Plans ceased",
                290,
                _quarter(CEASED, 61, "2024-06-30"),
                _quarter(CEASED, 148, "2024-09-30"),
                _quarter(CEASED, 66, "2024-12-31"),
                _quarter(CEASED, 57, "2025-03-31"),
                332,
                330,
                400,
                measure=CEASED,
            ),
            row(
                "Appeals registered",
                156,
                _quarter(APPEALS, 44, "2024-06-30"),
                _quarter(APPEALS, 47, "2024-09-30"),
                _quarter(APPEALS, 52, "2024-12-31"),
                _quarter(APPEALS, 61, "2025-03-31"),
                204,
                160,
                190,
                measure=APPEALS,
            ),
            row("Annual reviews held on time, %", "61", "64", "66", "71", "72", "69", "70", "80"),
            row("Suspensions of pupils with a plan", "1,102", "288", "94", "341", "302", "1,025", "-", "-"),
        ),
        n(
            "Q1: April to June 2024. Q2: July to September 2024. Q3: October to December 2024. Q4: January to March 2025. No target is set for requests."
        ),
        h2("Timeliness by district"),
        table(
            "Table 3: plans issued from January to March 2025",
            "District",
            (col("Plans issued"), col("Within 20 weeks"), col("%")),
            row(
                "Brockley Vale",
                *(
                    _quarter(m, v, "2025-03-31", u)
                    for m, v, u in ((NEW, 58, "count"), (TIMELY, 41, "count"), (TIMELY, 71, PC))
                ),
            ),
            row("Dunnock Moor", "<5", "<5", "*"),
            row(
                "Hartlea",
                *(
                    _quarter(m, v, "2025-03-31", u)
                    for m, v, u in ((NEW, 77, "count"), (TIMELY, 44, "count"), (TIMELY, 57, PC))
                ),
            ),
            row(
                "Upper Tarrow",
                *(
                    _quarter(m, v, "2025-03-31", u)
                    for m, v, u in ((NEW, 50, "count"), (TIMELY, 37, "count"), (TIMELY, 74, PC))
                ),
            ),
        ),
        n("* Percentages of fewer than ten plans are not given."),
        h2("Compared with others"),
        table(
            "Table 4: SEN2, January 2024 and calendar year 2023",
            "Indicator",
            (col("Dunnockshire"), col("Statistical neighbours"), col("England"), col("Quartile")),
            row(
                "EHC plans, January 2024 (% of population aged 0 to 25)",
                said("4.2", says(PLANS, "actual", 4.2, "2024-01", PC)),
                "4.0",
                "3.4",
                "4",
            ),
            row(
                "Plans issued within 20 weeks, 2023 (%)",
                said("39.9", says(TIMELY, "actual", 39.9, "2023", PC)),
                "47.5",
                "50.3",
                "3",
            ),
            row(
                "Plans in independent schools, January 2024 (%)",
                said("7.5", says(INDEPENDENT, "actual", 7.5, "2024-01", PC)),
                "6.4",
                "6.5",
                "3",
            ),
            row("Absence of pupils with a plan (%)", "13.6", "13.1", "12.9", "3"),
        ),
        h2("Commentary on red and amber indicators"),
        h3("Independent and non-maintained schools"),
        p(
            "31 children started and 14 left in the year to March 2025. The growth of our own schools by 90 places in September 2025 should make the difference: the target for 31 March 2026 is 380, and for 31 March 2027 it is 350.",
            *maybe(INDEPENDENT, "actual", 31, "2025-03", "2024-25", "", "2025"),
            *maybe(INDEPENDENT, "actual", 14, "2025-03", "2024-25", "", "2025"),
            says(NEW_SPECIAL, "target", 90, "2025-09", direction="increase", doubtful=True),
            says(INDEPENDENT, "target", 380, "2026-03-31"),
            says(INDEPENDENT, "target", 350, "2027-03-31"),
        ),
        h3("EOTAS packages"),
        p(
            "The number fell by 13 between June 2024 and March 2025 but is above target. We propose a target of 55 for 31 March 2026. Each package has been reviewed by a head teacher from outside the service; 22 ended because the child went "
            "back to school.",
            *_moves(EOTAS, "actual", 13, "2025-03", "2024-06", "", way="reduce"),
            says(EOTAS, "target", 55, "2026-03-31"),
            *maybe(EOTAS, "actual", 22, ""),
            *maybe(EOTAS, "actual", 22, "", form="change", direction="reduce"),
        ),
        h3("Residential schools"),
        p(
            "There were 57 children in residential schools on 31 March 2025, two more than the target. Seven of them will be 19 before next March, and the target for 31 March 2026 is 50. Boarding at our own schools (48 beds) is not counted here.",
            says(RESIDENTIAL, "actual", 57, "2025-03-31"),
            *_moves(RESIDENTIAL, "actual", 2, "2025-03-31", ""),
            *maybe(RESIDENTIAL, "actual", 7, ""),
            says(RESIDENTIAL, "target", 50, "2026-03-31"),
        ),
        h3("EHC plans maintained"),
        p(
            "There were 91 more plans at 31 March 2025 than the trajectory allows. The trajectory for 31 March 2026 is 6,120 and will be looked at again when SEN2 is published in June. Case workers have 192 cases each on average; the aim is 150.",
            *_moves(PLANS, "actual", 91, "2025-03-31", ""),
            says(PLANS, "target", 6120, "2026-03-31"),
        ),
        h3("Appeals"),
        p(
            "Of the 204 appeals 97% of those that were decided went wholly or partly in favour of the family. 88 appeals were about placement. The target for 2025/26, 190, assumes that mediation is offered before every refusal.",
            *maybe(APPEALS, "actual", 97, "2024-25", "", unit=PC),
            *maybe(APPEALS, "actual", 88, "2024-25", ""),
            says(APPEALS, "target", 190, "2025-26"),
        ),
    ),
    ("pdf-sideways", "ods", "html"),
    PART,
    "kpi",
    "Dunnockshire",
)


# --- A cabinet report on a safety valve agreement: numbered conditions, payments by year, trajectory before and after them, options -------

ELVERSTONE = Document(
    "elverstone_safety_valve_cabinet",
    "Elverstone Metropolitan Borough Council: safety valve agreement with the Department for Education",
    (
        h1("Safety valve agreement with the Department for Education"),
        p(
            "Report to Cabinet, 14 March 2023. Portfolio: Children and Skills. Key decision: yes. Wards: all. Report author: Director of Children’s Services, with the Director of Resources."
        ),
        h2("1. Purpose of report"),
        c(
            "1.1",
            "To seek approval to enter into an agreement with the Secretary of State under the safety valve programme, by which the Department would pay Elverstone £32.6m by the end of 2027-28 in return for a plan that brings spending on high "
            "needs within the grant.",
            says(PAYMENT, "target", 32.6, "2027-28", M),
            *maybe(IN_YEAR, "target", None, "", "2027-28", direction="reach"),
        ),
        h2("2. Background"),
        c(
            "2.1",
            "The deficit on the DSG was £27.4m on 31 March 2022. It is forecast to be £36.2m on 31 March 2023, an in-year overspend of £8.8m. The Council’s general reserves are £18.0m.",
            says(DEFICIT, "actual", 27.4, "2022-03-31", M),
            says(DEFICIT, "forecast", 36.2, "2023-03-31", M),
            says(IN_YEAR, "forecast", 8.8, "2022-23", M, doubtful=True),
            *maybe(IN_YEAR, "forecast", 8.8, "", "2023-03-31", unit=M),
        ),
        c(
            "2.2",
            "If nothing changed the deficit would pass £100m in 2027-28. Finance officers put it at £104.5m on 31 March 2028.",
            *maybe(DEFICIT, "forecast", 100, "2027-28", unit=M),
            says(DEFICIT, "forecast", 104.5, "2028-03-31", M),
        ),
        c(
            "2.3",
            "Three causes stand out. EHC plans rose from 1,704 in January 2018 to 2,866 in January 2023. Too few pupils with a plan are in mainstream schools (34%, against 40% nationally). And 241 are in independent and non-maintained special "
            "schools, where a place costs £54,200 on average; in 2018 there were 118.",
            says(PLANS, "actual", 2866, "2023-01", baseline=1704),
            says(PLANS, "actual", 1704, "2018-01"),
            says(MAINSTREAM, "actual", 34, "", PC, doubtful=True),
            *maybe(MAINSTREAM, "actual", 34, "2023-01", unit=PC),
            *maybe(INDEPENDENT, "actual", 241, "", "2023-01", "2023"),
            says(COST, "actual", 54200, "", "gbp", scope="independent", doubtful=True),
            *maybe(COST, "actual", 54200, "2023-01", unit="gbp"),
            says(INDEPENDENT, "actual", 118, "2018"),
        ),
        c(
            "2.4",
            "The Department invited the Council to talks in July 2022. A plan was submitted on 6 February 2023 after eleven meetings with advisers. Twenty councils are expected to sign agreements this month.",
        ),
        h2("3. What the Council undertakes"),
        p("The draft agreement, which is at Appendix A, has these conditions:"),
        c(
            "3.1",
            "to reach a positive in-year balance on the DSG account by the end of 2026-27 and in each year after it;",
            says(IN_YEAR, "target", None, "2026-27", direction="reach"),
        ),
        c(
            "3.2",
            "to control the deficit so that at the end of each year it is no higher than the sum in Table 1;",
            *maybe(DEFICIT, "target", None, "", direction="at_most"),
        ),
        c(
            "3.3",
            "to bring the share of children with a plan who attend mainstream schools to 42% by September 2027;",
            says(MAINSTREAM, "target", 42, "2027-09", PC, direction="reach"),
        ),
        c(
            "3.4",
            "to reduce the number of placements in independent and non-maintained special schools from 241 in January 2023 to 150 or fewer by January 2028, making no more than 20 new ones in any school year;",
            says(INDEPENDENT, "target", 150, "2028-01", direction="at_most", baseline=241),
            says(INDEPENDENT, "actual", 241, "2023-01"),
            *maybe(INDEPENDENT, "target", 20, "", "2028-01", direction="at_most"),
            *maybe(INDEPENDENT, "target", 20, "", unit="per_year", direction="at_most"),
            *maybe(INDEPENDENT, "target", 20, "", form="change", direction="at_most"),
        ),
        c(
            "3.5",
            "to open 110 further places in Elverstone’s special schools and 140 in additionally resourced provision by September 2026;",
            says(NEW_SPECIAL, "target", 110, "2026-09", direction="increase"),
            says(NEW_BASES, "target", 140, "2026-09", direction="increase"),
        ),
        c(
            "3.6",
            "to hold the annual growth in EHC plans, 9.4% in 2022, to 3% by 2026;",
            says(PLANS, "target", 3, "2026", PC, form="change", direction="at_most"),
            says(PLANS, "actual", 9.4, "2022", PC, form="change", direction="increase"),
        ),
        c(
            "3.7",
            "to issue at least 80% of new plans within the statutory time in 2024, where the figure for 2022 was 51%;",
            says(TIMELY, "target", 80, "2024", PC, direction="at_least"),
            says(TIMELY, "actual", 51, "2022", PC),
        ),
        c(
            "3.8",
            "to review all plans of young people over 19, so that about 60 more plans a year are ceased than at present; and",
            *maybe(CEASED, "target", 60, "", form="change", direction="increase"),
            *maybe(CEASED, "target", 60, "", unit="per_year", form="change", direction="increase"),
            *maybe(CEASED, "target", 60, "", unit="per_year"),
            *maybe(CEASED, "target", 60, ""),
        ),
        c("3.9", "to report progress to the Department three times a year, with a face-to-face review each November."),
        h2("4. What the Department undertakes"),
        c(
            "4.1",
            "The Department would pay £13.0m in March 2023 and the remainder in five parts, so long as the conditions are met.",
            says(PAYMENT, "target", 13.0, "2023-03", M),
            *maybe(PAYMENT, "target", 19.6, "", "2027-28", unit=M),
        ),
        table(
            "Table 1: the agreed trajectory (£m)",
            "Financial year",
            (
                col("In-year deficit or (surplus)", measure=IN_YEAR, show=bracketed(ONE)),
                col("Payment by the Department", measure=PAYMENT),
                col("Council’s own contribution"),
                col("Deficit at year end, after payments and contribution", measure=DEFICIT),
            ),
            row(
                "2022-23",
                _unsure(IN_YEAR, ("target", "forecast"), 8.8, "2022-23", text="8.8", unit=M),
                13.0,
                "0.0",
                said(
                    "23.2",
                    says(DEFICIT, "target", 23.2, "2022-23", M, doubtful=True),
                    *maybe(DEFICIT, "forecast", 23.2, "2022-23", unit=M),
                ),
                period="2022-23",
            ),
            row("2023-24", 6.9, 4.0, "2.0", 24.1, period="2023-24"),
            row("2024-25", 4.2, 4.0, "2.0", 22.3, period="2024-25"),
            row("2025-26", 1.6, 4.0, "2.0", 17.9, period="2025-26"),
            row("2026-27", -0.9, 4.0, "2.0", 11.0, period="2026-27"),
            row("2027-28", -3.4, 3.6, "4.0", 0, period="2027-28"),
            row(
                "Total",
                _unsure(IN_YEAR, ("target",), 17.2, "", unit=M),
                said("32.6", *maybe(PAYMENT, "target", 32.6, "", unit=M)),
                "12.0",
                "-",
            ),
            basis="target",
            unit=M,
            show=ONE,
        ),
        n(
            "A surplus is shown in brackets. The Council’s contribution comes from the earmarked reserve for budget risks."
        ),
        h2("5. How it is to be done"),
        table(
            "Table 2: savings in the plan (£m, cumulative)",
            "Strand",
            (
                col("23/24", period="2023-24"),
                col("24/25", period="2024-25"),
                col("25/26", period="2025-26"),
                col("26/27", period="2026-27"),
                col("27/28", period="2027-28"),
            ),
            row("Demand: early help in schools and nurseries", 0.3, 1.5, 3.4, 5.6, 7.9, scope="Demand"),
            row("Supply: places in Elverstone", 0.8, 2.9, 5.7, 8.8, 11.6, scope="Supply"),
            row("Price: fees and top-ups", 0.7, 1.6, 2.3, 2.9, 3.4, scope="Price"),
            row("Total", 1.8, 6.0, 11.4, 17.3, 22.9),
            row("Investment needed", "1.2", "1.4", "1.1", "0.8", "0.8"),
            measure=SAVINGS,
            basis="target",
            unit=M,
            show=ONE,
        ),
        c(
            "5.1",
            "A capital bid of £16.3m has been made. The special school places are to be at Ladygrove (70, September 2025) and at a second site of Moorend (40, September 2026).",
            says(NEW_SPECIAL, "target", 70, "2025-09", direction="increase", scope="Ladygrove"),
            says(NEW_SPECIAL, "target", 40, "2026-09", direction="increase", scope="Moorend"),
        ),
        c(
            "5.2",
            "Growth in plans would slow but not stop. In January 2028 there would be 3,480, which is 116 fewer than the 3,596 to be expected without the plan. Nothing in the agreement sets a limit on the number of plans.",
            says(PLANS, "target", 3480, "2028-01", doubtful=True),
            *maybe(PLANS, "forecast", 3480, "2028-01"),
            *_moves(PLANS, "target", 116, "2028-01", "", way="reduce"),
            says(PLANS, "forecast", 3596, "2028-01"),
        ),
        c(
            "5.3",
            "Consultation drew 612 replies. 44% agreed with the plan, and 39% did not. The parent carer forum asked for an assurance that no child would lose a placement for the sake of money; Section 9 of the Education Act 1996 still applies.",
        ),
        h2("6. Options"),
        c(
            "6.1",
            "Do nothing. The override that keeps the deficit off the Council’s balance sheet is due to end in March 2026, when on present trends £73.9m would have to be found.",
            says(DEFICIT, "forecast", 73.9, "2026-03", M, doubtful=True),
        ),
        c(
            "6.2",
            "A plan of the Council’s own. Officers believe that balance could be had in 2029-30 without the Department’s help, but with a deficit by then of £68m. This is not recommended.",
            *maybe(IN_YEAR, "forecast", None, "2029-30", direction="reach"),
            *maybe(IN_YEAR, "target", None, "2029-30", direction="reach"),
            *maybe(DEFICIT, "forecast", 68, "2029-30", unit=M),
            *maybe(DEFICIT, "target", 68, "2029-30", unit=M),
        ),
        c("6.3", "The agreement. Recommended."),
        h2("7. Financial and legal implications"),
        c(
            "7.1",
            "The Section 151 Officer advises that the plan is demanding. If growth in plans were 5% and not 3% in 2026 the deficit on 31 March 2028 would be £6.7m and not nil. Council tax for 2023-24 rises by 4.99%.",
            *maybe(PLANS, "forecast", 5, "2026", unit=PC, form="change", direction="increase"),
            *maybe(PLANS, "target", 3, "2026", unit=PC, form="change", direction="increase"),
            *maybe(DEFICIT, "forecast", 6.7, "2028-03-31", unit=M),
            says(DEFICIT, "target", 0, "2028-03-31", M, doubtful=True),
        ),
        c(
            "7.2",
            "The agreement is not a contract. The duties in Part 3 of the Children and Families Act 2014 come before it.",
        ),
        h2("8. Recommendations"),
        p(
            "Cabinet is recommended (a) to approve the agreement; (b) to release £12.0m from reserves over five years; (c) to delegate the signing to the Chief Executive."
        ),
    ),
    ("pdf-plain", "docx", "html"),
    PART,
    "committee",
    "Elverstone",
)


# --- An improvement plan after an inspection: actions with owners and progress, measures with a baseline and milestones, prose on each area

_FEN_STEPS = (
    col("Baseline", "July 2024", period="2024-07", basis="actual"),
    col("Latest", "March 2025", period="2025-03", basis="actual"),
    col("Milestones", "July 2025", period="2025-07", basis="target"),
    col("Milestones", "December 2025", period="2025-12", basis="target"),
    col("Milestones", "July 2026", period="2026-07", basis="target"),
)

_FEN_COLUMNS = (col("Owner"), col("By"), col("Progress at 31 March 2025"), col("BRAG"))

FENMARSH = Document(
    "fenmarsh_priority_action_plan",
    "Fenmarsh local area partnership: priority action and improvement plan, progress at March 2025",
    (
        h1("Priority action and improvement plan"),
        p(
            "Fenmarsh Council and NHS Fens and Coast Integrated Care Board. Ofsted and the Care Quality Commission inspected the area from 13 to 17 May 2024 and found widespread and systemic failings. They set two priority actions and four areas for "
            "improvement. Version 6, for the Improvement Board on 24 April 2025."
        ),
        h2("Priority action 1. The quality and timeliness of EHC plans"),
        p(
            "Inspectors wrote that too many children wait too long. In 2023 22% of new plans were issued in 20 weeks. In 2024, after we had added nine case workers and a second panel, it was 37%. Our improvement notice asks for 60% in 2025; we "
            "have set ourselves 75% for 2026.",
            says(TIMELY, "actual", 22, "2023", PC),
            says(TIMELY, "actual", 37, "2024", PC),
            says(TIMELY, "target", 60, "2025", PC),
            says(TIMELY, "target", 75, "2026", PC),
        ),
        table(
            "",
            ("Ref", "Action"),
            _FEN_COLUMNS,
            row(
                ("1.1", "Clear the backlog of overdue assessments"),
                "Head of SEND",
                "Sept 2025",
                said(
                    "188 cases outstanding, compared with 402 in July 2024",
                    *maybe(ASSESSED, "actual", 188, "2025-03-31", ""),
                    *maybe(ASSESSED, "actual", 402, "2024-07"),
                ),
                "Green",
            ),
            row(
                ("1.2", "Recruit to the educational psychology service"),
                "Principal Educational Psychologist",
                "Dec 2024",
                "6.4 of 9 posts filled; locums used until August 2025",
                "Amber",
            ),
            row(
                ("1.3", "Monthly audit of new plans"),
                "Designated Clinical Officer",
                "Monthly",
                "30 plans audited each month; 63% good or better",
                "Blue",
            ),
            row(
                ("1.4", "Decide every request in six weeks"),
                "Head of SEND",
                "March 2025",
                said(
                    "92% decided in time. 1,014 requests were received in 2024 and 309 of them refused",
                    says(REQUESTS, "actual", 1014, "2024"),
                    says(REFUSED, "actual", 309, "2024"),
                ),
                "Green",
            ),
            row(
                ("1.5", "Write to parents at week 16 in each case"),
                "Customer Lead",
                "May 2025",
                "Not begun",
                "Red",
            ),
        ),
        h2("Priority action 2. Children out of school and waiting for a place"),
        p(
            "At the time of the inspection 143 children with a plan had no school place. On 31 March 2025 there were 88. The programme of new places is the main remedy, and it is partly the rise in plans, to 3,377 in January 2025, that makes it "
            "urgent. The partnership has no target of 3,000 plans, as one newspaper reported.",
            says(PLANS, "actual", 3377, "2025-01"),
        ),
        table(
            "",
            ("Ref", "Action"),
            _FEN_COLUMNS,
            row(
                ("2.1", "Open resource bases in secondary schools"),
                "Assistant Director, Education",
                "Sept 2025",
                said(
                    "Contracts let for 54 places, to open in September 2025; 18 places opened in January 2025",
                    says(NEW_BASES, "target", 54, "2025-09", direction="increase"),
                    says(NEW_BASES, "actual", 18, "2025-01", direction="increase"),
                ),
                "Green",
            ),
            row(
                ("2.2", "Extend Sedge Hill and Warping Drove special schools"),
                "Head of Capital",
                "Sept 2026",
                said(
                    "Sedge Hill (36 places) on course for September 2026; Warping Drove (48 places) has slipped to April 2027",
                    says(NEW_SPECIAL, "target", 36, "2026-09", direction="increase"),
                    says(NEW_SPECIAL, "target", 48, "2027-04", direction="increase"),
                ),
                "Amber",
            ),
            row(
                ("2.3", "Turnaround places at the Pupil Referral Service"),
                "Head of Inclusion",
                "Jan 2025",
                said(
                    "Twelve short-stay places opened in January 2025",
                    says(NEW_AP, "actual", 12, "2025-01", direction="increase"),
                ),
                "Blue",
            ),
            row(
                ("2.4", "Tell every family by when a place will be found"),
                "Head of SEND",
                "Oct 2024",
                "Done for 88 of 88",
                "Blue",
            ),
            row(
                ("2.5", "Review use of part-time timetables"),
                "Virtual School",
                "July 2025",
                "211 in use; 40 ended since January",
                "Amber",
            ),
        ),
        n("BRAG. Blue: complete. Red: will not be met. Amber: at risk. Green: on course."),
        h2("Measures of impact"),
        table(
            "",
            "Measure",
            _FEN_STEPS,
            row("Plans issued within 20 weeks in the month (%)", 29, 51, 60, 68, 75, measure=TIMELY, unit=PC),
            row("Children with packages of education otherwise than at school", 96, 84, 75, 60, 45, measure=EOTAS),
            row(
                "Independent and non-maintained special school placements", 302, 311, 305, 290, 270, measure=INDEPENDENT
            ),
            row("Children in resource bases", 118, 137, 137, 190, 195, measure=BASES),
            row(
                "Share of children with plans in mainstream schools (%)",
                36,
                37,
                38,
                40,
                42,
                measure=MAINSTREAM,
                unit=PC,
            ),
            row("Children with a plan and no school place", "143", "88", "60", "20", "0"),
            row("Average wait for speech and language therapy (weeks)", "41", "33", "26", "22", "18"),
            row("Parents who say communication is good (%)", "17", "28", "40", "50", "60"),
        ),
        n("Figures are for the last day of the month except where the measure says otherwise."),
        h2("Areas for improvement"),
        h3("Area A. Preparation for adulthood"),
        p(
            "We shall raise the number of supported internships from 31 to 70 by September 2026, and will have reviewed each plan of a learner in year 11 before 31 March each year. Because more young people will move on with confidence, we expect "
            "to cease 240 plans in 2025/26 (205 in 2023/24).",
            says(CEASED, "target", 240, "2025/26", doubtful=True),
            *maybe(CEASED, "forecast", 240, "2025/26", "2025-26"),
            *maybe(CEASED, "target", 240, "2025-26"),
            says(CEASED, "actual", 205, "2023/24", doubtful=True),
            *maybe(CEASED, "actual", 205, "2023-24"),
        ),
        h3("Area B. Working with families"),
        p(
            "There were 162 appeals in 2024, and 74 mediations, of which 51 ended in agreement. The Board has resolved that there should be no more than 130 appeals in 2026. It has asked for a report on complaints, which doubled in two years to 248.",
            says(APPEALS, "actual", 162, "2024"),
            *maybe(APPEALS, "actual", 74, "2024"),
            *maybe(APPEALS, "actual", 51, "2024", ""),
            says(APPEALS, "target", 130, "2026", direction="at_most"),
        ),
        h3("Area C. Neurodevelopmental pathway"),
        p(
            "Waits for an autism assessment averaged 93 weeks in March 2025. The ICB has put in £1.1m for 900 more assessments by March 2026."
        ),
        h3("Area D. Alternative provision"),
        p(
            "57 children with a plan were in alternative provision in January 2025. By January 2027 there should be fewer than 40, and none should be there for more than two terms. Permanent exclusions fell from 48 to 36.",
            says(AP, "actual", 57, "2025-01"),
            says(AP, "target", 40, "2027-01", direction="at_most"),
        ),
        h2("Money"),
        p(
            "The Council has put £2.4m into the plan from its base budget, and the ICB £0.9m. Nothing here may make the DSG deficit (£33.9m at 31 March 2025, provisional) grow faster than the deficit management plan allows: £41.0m at 31 March "
            "2026, then £46.5m a year later.",
            says(DEFICIT, "actual", 33.9, "2025-03-31", M),
            says(DEFICIT, "target", 41.0, "2026-03-31", M),
            says(DEFICIT, "target", 46.5, "2027-03-31", M, doubtful=True),
            *maybe(DEFICIT, "target", 46.5, "", "2027-03", "2026-27", unit=M),
        ),
    ),
    ("docx", "pdf-zebra", "html"),
    PART,
    "plan",
    "Fenmarsh",
)


# --- A note to the accounts: the grant deployed in three columns, comparatives below, the unusable reserve, narrative report beside it ----

_GARR_SPLIT = (col("Central expenditure"), col("Individual schools budget"), col("Total"))


def _share(value, measure, *periods):
    """A cell of the part of a sum that is central or belongs to schools, as the accounts print it."""
    shown = f"({count(value)})" if value > 0 else count(-value)
    return _unsure(measure, ("actual",), value, *periods, text=shown, unit=K)


GARROWBY = Document(
    "garrowby_accounts_dsg_note",
    "Garrowby Council: draft statement of accounts 2024/25, extracts (narrative report; notes 4, 6 and 29 to 31)",
    (
        h1("Draft statement of accounts 2024/25: extracts"),
        p(
            "Published for public inspection on 27 June 2025 and subject to audit. The financial year runs from 1 April 2024 to 31 March 2025. Figures in the notes are in thousands of pounds unless stated otherwise."
        ),
        h2("Narrative report: children’s services"),
        p(
            "The Council spent £61.2m on children’s social care, £3.4m over budget, and £9.9m on home to school transport. Net revenue spending in all was £238.6m, and the general fund balance at 31 March 2025 was £12.5m."
        ),
        p(
            "Demand for support in education continued to grow. At 31 March 2025 the Council maintained 2,231 education, health and care plans (2,048 at 31 March 2024). It placed 142 children in independent special schools, 13 more than twelve months "
            "earlier, at an average yearly cost of £69,300 in 2024/25 (£65,700 in 2023/24).",
            says(PLANS, "actual", 2231, "2025-03-31"),
            says(PLANS, "actual", 2048, "2024-03-31"),
            *maybe(INDEPENDENT, "actual", 142, "2025-03-31", ""),
            *_moves(INDEPENDENT, "actual", 13, "2025-03-31", "", "2024-03-31"),
            says(COST, "actual", 69300, "2024-25", "gbp", scope="independent"),
            says(COST, "actual", 65700, "2023-24", "gbp", scope="independent"),
        ),
        table(
            "Key indicators",
            "",
            (
                col("2022/23", period="2022-23", basis="actual"),
                col("2023/24", period="2023-24", basis="actual"),
                col("2024/25", period="2024-25", basis="actual"),
                col("Target 2024/25", period="2024-25", basis="target"),
            ),
            row(
                "Education, health and care plans issued in 20 weeks",
                61,
                48,
                56,
                60,
                measure=TIMELY,
                unit=PC,
                show=percent,
            ),
            row("New education, health and care plans", 261, 297, 318, said("-"), measure=NEW),
            row("Household waste recycled", "44%", "45%", "45%", "48%"),
            row("Council tax collected", "97.1%", "96.8%", "96.9%", "97.0%"),
            row("Appeals to the SEND Tribunal", 33, 52, 71, said("-"), measure=APPEALS),
        ),
        h2("Note 4. Critical judgements"),
        p(
            "The Council’s management plan for the Dedicated Schools Grant, agreed in February 2025, does not return the grant to balance in the period to 2028/29. The judgement has been made that the deficit can be carried in an unusable reserve under "
            "regulations that apply until 31 March 2028.",
            *maybe(IN_YEAR, "target", None, "2028-29", "", direction="reach"),
        ),
        h2("Note 6. Assumptions and other major sources of estimation uncertainty"),
        p(
            "The pensions liability (£96m) would rise by £14.2m if the discount rate fell by 0.5%. Property is valued every five years. A movement of 1% in the number of high needs placements changes yearly expenditure from the grant by about £0.4m."
        ),
        h2("Note 29. Dedicated Schools Grant"),
        p(
            "The Council’s expenditure on schools is funded mainly by the Dedicated Schools Grant (DSG) that the Department for Education provides. It is ringfenced. Details of the deployment of DSG are as follows."
        ),
        h3("2024/25"),
        table(
            "Deployment of DSG 2024/25 (£000)",
            ("", ""),
            _GARR_SPLIT,
            row(("A", "Final DSG for 2024/25 before academy and high needs recoupment"), "", "", "176,940"),
            row(("B", "Academy and high needs figure recouped for 2024/25"), "", "", "(98,215)"),
            row(("C", "Total DSG after recoupment"), "", "", "78,725"),
            row(("D", "Brought forward from 2023/24"), "", "", _share(0, DEFICIT, "2023-24", "2024-25", "")),
            row(("F", "Agreed initial budgeted distribution"), "33,480", "45,245", "78,725"),
            row(("G", "In-year adjustments"), "212", "(37)", "175"),
            row(("H", "Final budgeted distribution"), "33,692", "45,208", "78,900"),
            row(("I", "Less: actual central expenditure"), "(41,057)", "", "(41,057)"),
            row(("J", "Less: actual individual schools budget deployed to schools"), "", "(45,208)", "(45,208)"),
            row(
                ("K", "In-year carry forward to 2025/26"),
                _share(7365, IN_YEAR, "2024-25", "2025-26", ""),
                _share(0, IN_YEAR, "2024-25", "2025-26", ""),
                said(
                    "(7,365)",
                    says(IN_YEAR, "actual", 7365, "2024-25", K),
                    *maybe(IN_YEAR, "actual", 7365, "2025-26", unit=K),
                ),
            ),
            row(
                ("L", "Carried forward to 2025/26 in earmarked reserves"),
                "",
                "",
                _share(0, DEFICIT, "2024-25", "2025-26", ""),
            ),
            row(
                ("M", "DSG unusable reserve at the end of 2023/24"),
                "",
                "",
                said("(14,018)", says(DEFICIT, "actual", 14018, "2023-24", K)),
            ),
            row(
                ("N", "Addition to DSG unusable reserve at the end of 2024/25"),
                "",
                "",
                said(
                    "(7,365)",
                    *_moves(DEFICIT, "actual", 7365, "2024-25", unit=K),
                    says(IN_YEAR, "actual", 7365, "2024-25", K),
                ),
            ),
            row(
                ("O", "Total of DSG unusable reserve at the end of 2024/25"),
                "",
                "",
                said("(21,383)", says(DEFICIT, "actual", 21383, "2024-25", K)),
            ),
            row(
                ("P", "Net DSG position at the end of 2024/25"),
                "",
                "",
                said("(21,383)", says(DEFICIT, "actual", 21383, "2024-25", K)),
            ),
        ),
        h3("2023/24 comparative"),
        table(
            "Deployment of DSG 2023/24 (£000)",
            ("", ""),
            _GARR_SPLIT,
            row(("C", "Total DSG after recoupment"), "", "", "74,102"),
            row(("H", "Final budgeted distribution"), "30,914", "43,297", "74,211"),
            row(("I", "Less: actual central expenditure"), "(36,120)", "", "(36,120)"),
            row(("J", "Less: actual individual schools budget deployed to schools"), "", "(43,297)", "(43,297)"),
            row(
                ("K", "In-year carry forward to 2024/25"),
                _share(5206, IN_YEAR, "2023-24", "2024-25", ""),
                _share(0, IN_YEAR, "2023-24", "2024-25", ""),
                said(
                    "(5,206)",
                    says(IN_YEAR, "actual", 5206, "2023-24", K),
                    *maybe(IN_YEAR, "actual", 5206, "2024-25", unit=K),
                ),
            ),
            row(
                ("M", "DSG unusable reserve at the end of 2022/23"),
                "",
                "",
                said("(8,812)", says(DEFICIT, "actual", 8812, "2022-23", K)),
            ),
            row(
                ("O", "Total of DSG unusable reserve at the end of 2023/24"),
                "",
                "",
                said("(14,018)", says(DEFICIT, "actual", 14018, "2023-24", K)),
            ),
        ),
        n("Lines that are nil in both years have been left out. Figures in brackets are expenditure or deficits."),
        p(
            "Of the overspend of £7.365m in 2024/25 the high needs block accounts for £7.912m. The early years block was underspent by £0.431m and the central school services block by £0.116m. The budget had provided for a deficit of £5.9m in the "
            "year.",
            says(IN_YEAR, "actual", 7.365, "2024-25", M),
            says(IN_YEAR, "actual", 7.912, "2024-25", M, scope="High needs", doubtful=True),
            *maybe(IN_YEAR, "actual", -0.431, "2024-25", "", unit=M),
            *maybe(IN_YEAR, "actual", -0.116, "2024-25", "", unit=M),
            says(IN_YEAR, "target", 5.9, "2024-25", M),
        ),
        h2("Note 30. Unusable reserves: Dedicated Schools Grant adjustment account"),
        table(
            "Movements in the account",
            "£000",
            (
                col("2023/24", period="2023-24", unit=K, basis="actual", show=deficits_in_brackets(count)),
                col("2024/25", period="2024-25", unit=K, basis="actual", show=deficits_in_brackets(count)),
            ),
            row(
                "Balance at 1 April",
                _share(8812, DEFICIT, "2023-24", "2023-04-01", "2022-23", "2023-03-31"),
                _share(14018, DEFICIT, "2024-25", "2024-04-01", "2023-24", "2024-03-31"),
            ),
            row("School budget deficit transferred from the general fund", 5206, 7365, measure=IN_YEAR),
            row("Balance at 31 March", 14018, 21383, measure=DEFICIT),
        ),
        p(
            "The account holds the deficit on the schools budget. When the regulations lapse the deficit will fall to be met by the general fund, of whose usable reserves (£27.9m in total) it was 77% at 31 March 2025."
        ),
        h2("Note 31. Events after the reporting date and outlook"),
        p(
            "The budget for 2025/26, set on 25 February 2025, has a planned in-year deficit of £8.1m on the DSG, which would take the accumulated deficit to £29.5m at 31 March 2026. The management plan has deficits at the year end of £36.8m in "
            "2026/27, £42.9m in 2027/28 and £47.7m in 2028/29.",
            says(IN_YEAR, "target", 8.1, "2025-26", M),
            says(DEFICIT, "target", 29.5, "2026-03-31", M, doubtful=True),
            *maybe(DEFICIT, "forecast", 29.5, "2026-03-31", unit=M),
            says(DEFICIT, "target", 36.8, "2026-27", M),
            says(DEFICIT, "target", 42.9, "2027-28", M),
            says(DEFICIT, "target", 47.7, "2028-29", M),
        ),
        p(
            "Measures in the plan are to save £2.2m in 2025/26, rising to £9.3m in 2028/29. They include 96 additional special school places at Thornwick Academy in September 2026, and six more specially resourced units. Bank base rate was cut to 4.25% "
            "in May 2025, after the balance sheet date.",
            says(SAVINGS, "target", 2.2, "2025-26", M),
            says(SAVINGS, "target", 9.3, "2028-29", M),
            says(NEW_SPECIAL, "target", 96, "2026-09", direction="increase"),
            *maybe(NEW_BASES, "target", None, "", "2026-09", direction="increase"),
        ),
    ),
    ("pdf-fpdf", "docx", "xlsx"),
    PART,
    "monitoring",
    "Garrowby",
)


# --- A highlight report: savings by workstream in two years, a tracker by month, milestones, risks; the period told once at the head ------

_HEX_MONEY = (
    col("2023/24", "Target", period="2023-24", basis="target"),
    col("2023/24", "Delivered to 31 Dec 2023"),
    col("2023/24", "Forecast", period="2023-24", basis="forecast"),
    col("2024/25", "Target", period="2024-25", basis="target"),
    col("2024/25", "Forecast", period="2024-25", basis="forecast"),
    col("RAG"),
)


def _delivered(value):
    """A cell of savings from April to December 2023."""
    return _unsure(SAVINGS, ("actual",), value, "2023-12-31", "2023-24", "2023-12", "", unit=K)


def _cut(measure, value, *periods):
    """A cell of a change planned or made, printed with its sign."""
    shown = signed(count)(value)
    way = "increase" if value > 0 else "reduce"
    return said(shown, *_moves(measure, "actual", abs(value), *periods, way=way))


HEXWORTH = Document(
    "hexworth_transformation_highlight_report",
    "Hexworth Council: Thrive SEND transformation programme, highlight report 9, January 2024",
    (
        h1("Thrive: SEND transformation programme. Highlight report 9"),
        p(
            "To the Programme Board, 23 January 2024. Reporting period: 1 October to 31 December 2023. Sponsor: Executive Director, People. Status: AMBER (unchanged). Hexworth takes part in the Delivering Better Value in SEND programme, which has granted "
            "it £1.0m for diagnosis and change.",
            *maybe(PAYMENT, "actual", 1.0, "", unit=M),
        ),
        h2("Summary for the Board"),
        b(
            "Savings of £2.310m are forecast for 2023/24 against a target of £2.950m. For 2024/25 the gap is smaller: £5.480m of £5.700m.",
            says(SAVINGS, "forecast", 2.310, "2023-24", M),
            says(SAVINGS, "target", 2.950, "2023-24", M),
            says(SAVINGS, "forecast", 5.480, "2024-25", M),
            says(SAVINGS, "target", 5.700, "2024-25", M),
        ),
        b(
            "In-year overspend on high needs: £6.6m forecast for 2023/24, compared with £5.9m in the recovery plan. The cumulative deficit at 31 March 2024 is forecast to be £24.0m.",
            says(IN_YEAR, "forecast", 6.6, "2023-24", M),
            says(IN_YEAR, "target", 5.9, "2023-24", M),
            says(DEFICIT, "forecast", 24.0, "2024-03-31", M),
        ),
        b(
            "EHC plans: 2,715 at the end of December. Growth over twelve months has slowed to 5.8%, and the plan is for 4% in 2024.",
            *maybe(PLANS, "actual", 2715, "2023-12", "2023-12-31", ""),
            *_moves(PLANS, "actual", 5.8, "", "2023", "2023-12", unit=PC),
            says(PLANS, "target", 4, "2024", PC, form="change", direction="increase"),
        ),
        b("Budget of the programme: £0.74m spent of £1.31m. Two project managers leave in February."),
        h2("Savings by workstream"),
        table(
            "£000",
            "Workstream",
            _HEX_MONEY,
            group("Cost avoidance"),
            row("1. Right support, right time", 400, _delivered(190), 260, 1100, 980, "Amber", scope="1"),
            row("2. Local first", 1250, _delivered(610), 905, 2300, 2350, "Amber", scope="2"),
            row("3. Moving on well", 500, _delivered(405), 560, 900, 950, "Green", scope="3"),
            group("Cashable savings"),
            row("4. Fair price", 600, _delivered(455), 585, 1000, 1000, "Green", scope="4"),
            row("5. Therapies together", 200, _delivered(0), 0, 400, 200, "Red", scope="5"),
            row("Programme total", 2950, _delivered(1660), 2310, 5700, 5480, "Amber"),
            row("Transport (separate programme)", "800", "515", "720", "1,100", "1,100", "Green"),
            measure=SAVINGS,
            unit=K,
        ),
        n("Savings are against the high needs block except the last line, which is general fund."),
        h2("Workstream 1. Right support, right time"),
        p(
            "The aim is to cut requests for assessment by 15% by 2025/26. There were 802 in 2022/23. The advice line took 640 calls in its first year, and the heads of 51 schools have signed the inclusion pledge.",
            says(REQUESTS, "target", 15, "2025-26", PC, form="change", direction="reduce", doubtful=True),
            *maybe(REQUESTS, "target", 15, "2025/26", unit=PC, form="change", direction="reduce"),
            *maybe(REQUESTS, "actual", 802, "2022-23", "2022/23"),
        ),
        p(
            "From October to December 171 requests were received (198 in the same months of 2022) and 62 were turned down. The average time from request to plan is 23 weeks. Three plans in five were finished in time.",
            *maybe(REQUESTS, "actual", 171, "", "2023", "2023-12", "2023-24"),
            *maybe(REQUESTS, "actual", 198, "2022", "", "2022-23", "2022-12"),
            *maybe(REFUSED, "actual", 62, "", "2023", "2023-12", "2023-24"),
            *maybe(TIMELY, "actual", 23, "", unit="weeks"),
            *maybe(TIMELY, "actual", 60, "", "2023", "2023-12", unit=PC),
            *maybe(TIMELY, "actual", 3, ""),
        ),
        h2("Workstream 2. Local first"),
        table(
            "Placement tracker: children placed on the last day of the month",
            "Month",
            (
                col("Independent and non-maintained", measure=INDEPENDENT),
                col("Change in month"),
                col("Resourced provision", measure=BASES),
                col("Special schools in Hexworth", measure=SPECIAL),
                col("Waiting"),
            ),
            row(
                "September 2023",
                214,
                _cut(INDEPENDENT, -5, "2023-09", ""),
                81,
                622,
                "33",
                period="2023-09",
                basis="actual",
            ),
            row(
                "October 2023",
                215,
                _cut(INDEPENDENT, 1, "2023-10", ""),
                84,
                624,
                "36",
                period="2023-10",
                basis="actual",
            ),
            row(
                "November 2023",
                219,
                _cut(INDEPENDENT, 4, "2023-11", ""),
                86,
                624,
                "38",
                period="2023-11",
                basis="actual",
            ),
            row(
                "December 2023",
                218,
                _cut(INDEPENDENT, -1, "2023-12", ""),
                86,
                627,
                "35",
                period="2023-12",
                basis="actual",
            ),
            row("March 2024 (target)", 210, said("-"), 90, 630, "20", period="2024-03", basis="target"),
            row("March 2025 (target)", 180, said("-"), 140, 665, "10", period="2025-03", basis="target"),
            row("March 2026 (target)", 150, said("-"), 175, 690, "-", period="2026-03", basis="target"),
        ),
        p(
            "Not one of the children who started at an independent school in the autumn could have been offered a place in Hexworth. The average new placement costs £71,500 and the average existing one £63,200. Thirty-six places in resourced provision "
            "open in September 2024 and 40 a year later; the new school at Gallows Lane (60 places) is now due in September 2025, not September 2024.",
            *maybe(COST, "actual", 71500, "", "2023", "2023-24", unit="gbp"),
            *maybe(COST, "actual", 63200, "", "2023", "2023-24", unit="gbp"),
            says(NEW_BASES, "target", 36, "2024-09", direction="increase"),
            says(NEW_BASES, "target", 40, "2025-09", direction="increase", doubtful=True),
            *maybe(NEW_BASES, "target", 40, "", direction="increase"),
            says(NEW_SPECIAL, "target", 60, "2025-09", direction="increase"),
            *maybe(NEW_SPECIAL, "target", 60, "2024-09", direction="increase"),
        ),
        h2("Workstream 3. Moving on well"),
        p(
            "Since April 97 plans have been ceased after a review at which the young person was ready to move on; the target for 2023/24 is 120. The number of young people in specialist colleges out of the area fell to 29. A supported internship hub opens "
            "at the hospital in September with 14 interns.",
            *maybe(CEASED, "actual", 97, "", "2023-24", "2023-12", "2023"),
            says(CEASED, "target", 120, "2023-24"),
            says(LATER, "actual", 29, "", direction="reduce"),
            *maybe(AWAY, "actual", 29, "", direction="reduce"),
        ),
        h2("Workstream 4. Fair price"),
        p(
            "Fee uplifts were agreed at 3.1% on average for 2023/24, when providers had asked for 7.4%. Three residential placements have been re-negotiated. The contract with the largest provider, worth £4.1m, ends in July 2025.",
            says(COST, "actual", 3.1, "2023-24", PC, form="change", direction="increase", doubtful=True),
        ),
        h2("Workstream 5. Therapies together"),
        p(
            "Talks with the ICB have stopped. The saving of £0.2m this year is lost, and next year’s has been halved.",
            *maybe(SAVINGS, "target", 0.2, "2023-24", "", unit=M),
        ),
        h2("Milestones"),
        table(
            "",
            ("No.", "Milestone"),
            (col("Baseline date"), col("Forecast date"), col("Status")),
            row(("14", "Inclusion pledge launched"), "Sep 2023", "Oct 2023", "Complete"),
            row(
                ("15", "Six bases commissioned for September 2024 (36 places)"),
                "Dec 2023",
                "Dec 2023",
                "Complete",
            ),
            row(("16", "Dynamic purchasing system live"), "Jan 2024", "Mar 2024", "Delayed"),
            row(
                ("17", "Outline case for second special school"),
                "Apr 2024",
                "Apr 2024",
                said(
                    "On track: 80 places for September 2027",
                    says(NEW_SPECIAL, "target", 80, "2027-09", direction="increase", doubtful=True),
                ),
            ),
            row(("18", "Stock-take with Department’s adviser"), "May 2024", "May 2024", "On track"),
        ),
        h2("Top risks"),
        table(
            "",
            "Risk",
            (col("Score (of 25)"), col("Mitigation")),
            row(
                "Plans grow faster than the plan allows",
                "20",
                said(
                    "Weekly review of requests; plan assumes 2,900 EHC plans at March 2025",
                    says(PLANS, "target", 2900, "2025-03", doubtful=True),
                    *maybe(PLANS, "forecast", 2900, "2025-03"),
                ),
            ),
            row("Gallows Lane delayed again", "16", "Modular classrooms priced at £1.4m"),
            row(
                "Tribunal directs independent placements",
                "15",
                said(
                    "Mediation officer in post; appeals down from 58 in 2022 to 49 in 2023",
                    says(APPEALS, "actual", 49, "2023", baseline=58),
                    says(APPEALS, "actual", 58, "2022"),
                ),
            ),
            row("Schools forum refuses transfer of 0.5%", "12", "Disapplication request made for £0.9m"),
        ),
    ),
    ("xlsx", "pdf-ruled", "docx"),
    PART,
    "monitoring",
    "Hexworth",
)


# --- A letter from the Department to a council that had fallen behind: schedule of payments as first agreed and as revised, annexes -------

INGLECROSS = Document(
    "inglecross_dfe_letter",
    "Letter from the Department for Education to Inglecross County Council, 26 March 2024: revised agreement",
    (
        p("Department for Education, Sanctuary Buildings, Great Smith Street, London SW1P 3BT. 26 March 2024."),
        p(
            "To: Chief Executive; Executive Director of Children’s Services; Chief Finance Officer, Inglecross County Council."
        ),
        h1("Dedicated Schools Grant: revision of your agreement of March 2022"),
        p("Dear colleagues,"),
        p(
            "Thank you for the enhanced monitoring report of 12 January and for meeting officials on 1 February. When the agreement was made in March 2022 Inglecross was to reach a positive in-year balance in 2025-26. Your report shows that this will not now "
            "happen: an in-year deficit of £10.7m is forecast for 2023-24, more than twice the £4.9m in the agreement.",
            says(IN_YEAR, "target", None, "2025-26", direction="reach", doubtful=True),
            *maybe(IN_YEAR, "forecast", None, "2025-26", direction="reach"),
            says(IN_YEAR, "forecast", 10.7, "2023-24", M),
            says(IN_YEAR, "target", 4.9, "2023-24", M),
        ),
        p(
            "You explained that 4,912 EHC plans were in force in January 2024, 530 more than you had allowed for, and that 388 children were in independent and non-maintained special schools, whereas you had planned for 310. We recognise that Inglecross is not "
            "alone in this. The number of plans in England rose by 9% in 2023.",
            says(PLANS, "actual", 4912, "2024-01"),
            *_moves(PLANS, "actual", 530, "2024-01", ""),
            says(INDEPENDENT, "actual", 388, "2024-01", doubtful=True),
            *maybe(INDEPENDENT, "actual", 388, ""),
            says(INDEPENDENT, "target", 310, "2024-01", doubtful=True),
            *maybe(INDEPENDENT, "target", 310, ""),
            *maybe(PLANS, "target", 4382, "2024-01"),
        ),
        p(
            "Ministers have agreed to a revised agreement, which replaces that of 2022. The sum that the Department will pay remains £48.5m, of which £21.5m has been paid. The last payment moves from 2026-27 to 2028-29.",
            says(PAYMENT, "target", 48.5, "", M),
            says(PAYMENT, "actual", 21.5, "", M),
            *maybe(PAYMENT, "target", 48.5, "2028-29", unit=M),
        ),
        h2("Payments"),
        p(
            "Payments will be made in the last quarter of each financial year, as set out below, if the Department is satisfied with progress."
        ),
        table(
            "Schedule 1: payments to Inglecross County Council",
            "Year",
            (
                col("Agreement of 2022 (£m)"),
                col("Revised agreement (£m)"),
                col("Paid"),
            ),
            row(
                "2021-22",
                _unsure(PAYMENT, ("target",), 12.5, "2021-22", text="12.50", unit=M),
                said(
                    "12.50",
                    says(PAYMENT, "actual", 12.5, "2021-22", M, doubtful=True),
                    *maybe(PAYMENT, "target", 12.5, "2021-22", unit=M),
                ),
                "March 2022",
            ),
            row(
                "2022-23",
                _unsure(PAYMENT, ("target",), 9, "2022-23", text="9.00", unit=M),
                said(
                    "9.00",
                    says(PAYMENT, "actual", 9, "2022-23", M, doubtful=True),
                    *maybe(PAYMENT, "target", 9, "2022-23", unit=M),
                ),
                "March 2023",
            ),
            row(
                "2023-24",
                _unsure(PAYMENT, ("target",), 8, "2023-24", text="8.00", unit=M),
                said("0.00", says(PAYMENT, "target", 0, "2023-24", M, doubtful=True)),
                "Withheld",
            ),
            row(
                "2024-25",
                _unsure(PAYMENT, ("target",), 7, "2024-25", text="7.00", unit=M),
                said("4.00", says(PAYMENT, "target", 4, "2024-25", M)),
                "",
            ),
            row(
                "2025-26",
                _unsure(PAYMENT, ("target",), 6.5, "2025-26", text="6.50", unit=M),
                said("5.50", says(PAYMENT, "target", 5.5, "2025-26", M)),
                "",
            ),
            row(
                "2026-27",
                _unsure(PAYMENT, ("target",), 5.5, "2026-27", text="5.50", unit=M),
                said("5.75", says(PAYMENT, "target", 5.75, "2026-27", M)),
                "",
            ),
            row("2027-28", "-", said("5.75", says(PAYMENT, "target", 5.75, "2027-28", M)), ""),
            row("2028-29", "-", said("6.00", says(PAYMENT, "target", 6, "2028-29", M)), ""),
            row(
                "Total",
                said("48.50", *maybe(PAYMENT, "target", 48.5, "", unit=M)),
                said("48.50", says(PAYMENT, "target", 48.5, "", M)),
                "",
            ),
        ),
        h2("What we now ask of you"),
        p("In return Inglecross County Council agrees to:"),
        c(
            "a.",
            "reach a positive in-year balance by the end of 2027-28, with an in-year deficit of no more than £9.6m in 2024-25, £6.8m in 2025-26 and £3.0m in 2026-27;",
            says(IN_YEAR, "target", None, "2027-28", direction="reach"),
            says(IN_YEAR, "target", 9.6, "2024-25", M, direction="at_most"),
            says(IN_YEAR, "target", 6.8, "2025-26", M, direction="at_most"),
            says(IN_YEAR, "target", 3.0, "2026-27", M, direction="at_most"),
        ),
        c(
            "b.",
            "eliminate the cumulative deficit by 31 March 2029;",
            says(DEFICIT, "target", None, "2029-03-31", direction="reach"),
            *maybe(DEFICIT, "target", 0, "2029-03-31", unit=M),
        ),
        c(
            "c.",
            "reduce the rate at which needs assessments are agreed, 71% of requests in 2023, to the average of comparable councils, now 62%, by December 2025, by means of better support without a plan;",
            says(ASSESSED, "actual", 71, "2023", PC),
            says(ASSESSED, "target", 62, "2025-12", PC, doubtful=True),
            *maybe(ASSESSED, "target", None, "2025-12", direction="reduce"),
        ),
        c(
            "d.",
            "bring 80 children back from independent provision, or prevent as many placements in it, by September 2026;",
            *maybe(INDEPENDENT, "target", 80, "2026-09", form="change", direction="reduce"),
            *maybe(INDEPENDENT, "target", 80, "2026-09"),
        ),
        c(
            "e.",
            "complete on time the three special schools in its capital plan, with 260 places, and create at least 30 resourced provision places in each of the years 2024/25, 2025/26 and 2026/27;",
            says(NEW_SPECIAL, "target", 260, "", direction="increase"),
            says(NEW_BASES, "target", 30, "2024/25", direction="at_least", doubtful=True),
            says(NEW_BASES, "target", 30, "2025/26", direction="at_least", doubtful=True),
            says(NEW_BASES, "target", 30, "2026/27", direction="at_least", doubtful=True),
            *maybe(NEW_BASES, "target", 30, "2024-25", "2025-26", "2026-27", ""),
        ),
        c(
            "f.",
            "ensure that children are educated in their own community wherever possible, so that fewer are placed outside the county; and",
            says(AWAY, "target", None, direction="reduce"),
        ),
        c("g.", "appoint a programme director by 31 May 2024 and report to the Department every quarter."),
        p(
            "The Department may hold back a payment, or end the agreement, if reports are late or the profile in Annex A is exceeded by more than 5%. The agreement does not alter the Council’s duties in law. You have told us that £31.0m will come from the "
            "Council’s own reserves, and that Cabinet agreed to this on 5 March."
        ),
        p("I should be grateful for your signatures by 28 March 2024."),
        p("Yours sincerely, Deputy Director, Funding Oversight Division"),
        h1("Annex A: profile of the DSG deficit"),
        table(
            "Cumulative deficit at 31 March",
            "£m",
            (
                col("2023", period="2023-03-31"),
                col("2024", period="2024-03-31"),
                col("2025", period="2025-03-31"),
                col("2026", period="2026-03-31"),
                col("2027", period="2027-03-31"),
                col("2028", period="2028-03-31"),
                col("2029", period="2029-03-31"),
            ),
            row(
                "Agreement of 2022",
                _unsure(DEFICIT, ("target",), 27.4, "2023-03-31", "2023", unit=M),
                *(
                    _unsure(DEFICIT, ("target",), value, f"{year}-03-31", f"{year}", unit=M, text=ONE(value))
                    for value, year in ((24.3, 2024), (18.1, 2025), (10.8, 2026), (0, 2027))
                ),
                said("-"),
                said("-"),
            ),
            row(
                "Forecast without the agreement",
                said(
                    "31.0",
                    says(DEFICIT, "actual", 31.0, "2023-03-31", M, doubtful=True),
                    *maybe(DEFICIT, "forecast", 31.0, "2023-03-31", unit=M),
                ),
                41.7,
                55.2,
                70.9,
                88.4,
                107.5,
                128.0,
                basis="forecast",
            ),
            row(
                "Revised agreement, before payments",
                said("31.0", *maybe(DEFICIT, "target", 31.0, "2023-03-31", unit=M)),
                said("41.7", *maybe(DEFICIT, "target", 41.7, "2024-03-31", unit=M)),
                51.3,
                58.1,
                61.1,
                60.2,
                58.0,
                basis="target",
            ),
            row(
                "Revised agreement, after payments",
                said("31.0"),
                said("41.7"),
                41.3,
                36.6,
                27.9,
                15.2,
                0,
                basis="target",
            ),
            measure=DEFICIT,
            unit=M,
            show=ONE,
        ),
        n(
            "After payments and the Council’s contributions. The payments of 2021-22 and 2022-23 are included in the position at 31 March 2023."
        ),
        h1("Annex B: indicators to be reported each quarter"),
        table(
            "",
            ("Indicator", "Source"),
            (
                col("January 2024", "Actual", period="2024-01", basis="actual"),
                col("January 2025", "Plan", period="2025-01", basis="target"),
                col("January 2026", "Plan", period="2026-01", basis="target"),
                col("January 2027", "Plan", period="2027-01", basis="target"),
                col("January 2028", "Plan", period="2028-01", basis="target"),
            ),
            row(("EHC plans", "SEN2"), 4912, 5190, 5370, 5480, 5540, measure=PLANS),
            row(
                ("Percentage in mainstream", "SEN2"),
                37.2,
                38.5,
                40.5,
                42.5,
                44.0,
                measure=MAINSTREAM,
                unit=PC,
                show=ONE,
            ),
            row(
                ("Independent and non-maintained special schools", "Council"),
                388,
                385,
                350,
                310,
                275,
                measure=INDEPENDENT,
            ),
            row(("Residential placements", "Council"), 49, 47, 42, 38, 35, measure=RESIDENTIAL),
            row(("Pupils in alternative provision", "Census"), 121, 115, 105, 95, 90, measure=AP),
            row(
                ("Average cost of an independent placement (£)", "S251"),
                61800,
                63000,
                64200,
                65500,
                66800,
                measure=COST,
                unit="gbp",
            ),
            row(("Surplus places in special schools (%)", "SCAP"), "0.4", "1.0", "2.0", "3.0", "3.0"),
            row(("SENCOs with the national qualification (%)", "Council"), "71", "80", "90", "100", "100"),
        ),
    ),
    ("pdf-weasy", "docx", "html"),
    PART,
    "agreement",
    "Inglecross",
)


FRESH_24 = (
    AVERDALE,
    BRAMSHOLT,
    CORVESHAM,
    DUNNOCKSHIRE,
    ELVERSTONE,
    FENMARSH,
    GARROWBY,
    HEXWORTH,
    INGLECROSS,
)
