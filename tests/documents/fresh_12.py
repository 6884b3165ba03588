"""Papers that are mostly tables, laid out as other authors would: the department's template exported, an improvement
board's scorecard, a capital programme, a data report, a recovery plan, an outturn, commissioning intentions and an
action plan's appendix.
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
    col,
    count,
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
    signed,
    table,
    with_minus,
)

PART = "fresh_12"
M, K = "gbp_million", "gbp_thousand"
ONE, TWO = fixed(1), fixed(2)


def _moved(measure, value, *periods, text, unit="count", basis="actual", scope=""):
    """A cell of a "Change" column, worked out from two others: some would note it and some would not."""
    way = "increase" if value > 0 else "reduce"
    return said(
        text,
        *maybe(measure, basis, abs(value), *periods, "", unit=unit, form="change", direction=way, scope=scope),
    )


def _both(value, basis, period, scope=""):
    """A cell of residential placements in independent schools: of the first measure, and perhaps of the second."""
    return said(
        str(value),
        says(RESIDENTIAL, basis, value, period, scope=scope),
        *maybe(INDEPENDENT, basis, value, period, scope=scope),
    )


def _elsewhere(value, basis, period):
    """A cell of pupils in special schools of other authorities, which are of two measures."""
    return said(str(value), *maybe(AWAY, basis, value, period), *maybe(SPECIAL, basis, value, period))


def _path(measure, start, end, began, ends, text, unit="count", **more):
    """A cell with a figure now and a figure to reach: the first is what it starts from."""
    return said(
        text,
        says(measure, "target", end, ends, unit, baseline=start, **more),
        *maybe(measure, "actual", start, began, "", unit=unit),
    )


# --- The department's template exported: the same rows unmitigated and mitigated, told apart by caption and sheet only ---

_THAX_OTHER = "Other placements or direct payments"


def _other(basis, value, period):
    """A cell of the template's last placement type, which is more than education otherwise than at school."""
    return said(count(value), *maybe(EOTAS, basis, value, period))


THAXMOOR = Document(
    "thaxmoor_template",
    "Thaxmoor DSG management plan, template version 10, export of September 2025",
    (
        h1("Introduction"),
        p("Local authority: Thaxmoor (LA code 947). Template version 10. Completed by: Schools Finance Manager, 19 September 2025. Shared with Schools Forum under condition 5.2 on 2 October 2025."),
        p("Data in each sheet are either unmitigated (no action beyond what was in place at 31 March 2025) or mitigated (with the actions of the sheet ‘Savings’). Sums are in £000 unless the sheet says otherwise. An overspend is shown without a sign and an underspend in brackets."),
        h1("Financial summary"),
        table(
            "High needs block: unmitigated",
            "£000",
            (
                col("2023-24", "Outturn", period="2023-24", basis="actual"),
                col("2024-25", "Outturn", period="2024-25", basis="actual"),
                col("2025-26", "Forecast", period="2025-26", basis="forecast"),
                col("2026-27", "Forecast", period="2026-27", basis="forecast"),
                col("2027-28", "Forecast", period="2027-28", basis="forecast"),
                col("2028-29", "Forecast", period="2028-29", basis="forecast"),
            ),
            group("Income"),
            row("High needs block allocation after recoupment", "43,210", "45,010", "46,830", "48,010", "49,220", "50,460"),
            row("Block transfer from schools block", "1,000", "1,010", "1,030", "1,050", "1,070", "1,090"),
            group("Expenditure"),
            row("Mainstream schools or academies placements", "9,810", "10,820", "12,050", "13,340", "14,660", "15,990"),
            row("Maintained special schools or special academies placements", "17,430", "18,660", "19,950", "21,210", "22,390", "23,500"),
            row("NMSS or independent placements", "10,060", "12,190", "14,610", "17,340", "20,220", "23,410"),
            row("Post-16 and FE placements", "5,120", "5,680", "6,400", "7,210", "8,070", "8,940"),
            row("All other", "7,610", "7,600", "6,910", "6,060", "5,130", "4,250"),
            group("Position"),
            row("High needs in-year position", 5820, 8930, 12060, 16100, 20180, 24540, measure=IN_YEAR),
            row("DSG reserve, cumulative position at year end", 14360, 23290, 35350, 51450, 71630, 96170, measure=DEFICIT),
            unit=K,
            show=bracketed(count),
        ),
        table(
            "High needs block: mitigated",
            "£000",
            (
                col("2025-26", "Forecast", period="2025-26"),
                col("2026-27", "Forecast", period="2026-27"),
                col("2027-28", "Forecast", period="2027-28"),
                col("2028-29", "Forecast", period="2028-29"),
            ),
            row("Income, all sources", "47,860", "49,060", "50,290", "51,550"),
            row("Expenditure, all placement types", "59,200", "61,310", "61,310", "59,960"),
            row("High needs in-year position", 11340, 12250, 11020, 8410, measure=IN_YEAR),
            row("DSG reserve, cumulative position at year end", 34630, 46880, 57900, 66310, measure=DEFICIT),
            basis="target",
            unit=K,
            show=bracketed(count),
        ),
        n("Other blocks are forecast to balance in each year. Balance of the high needs block is not reached in the years shown."),
        h1("EHCPs by placement"),
        table(
            "Number of EHCPs by type of placement: unmitigated",
            "Placement type",
            (
                col("Actual (SEN2)", "Jan-24", period="2024-01", basis="actual"),
                col("Actual (SEN2)", "Jan-25", period="2025-01", basis="actual"),
                col("Forecast", "Jan-26", period="2026-01", basis="forecast"),
                col("Forecast", "Jan-27", period="2027-01", basis="forecast"),
                col("Forecast", "Jan-28", period="2028-01", basis="forecast"),
                col("Forecast", "Jan-29", period="2029-01", basis="forecast"),
            ),
            row("Mainstream schools or academies", 702, 768, 842, 915, 985, 1052, measure=MAINSTREAM),
            row("Resourced provision or SEN Units", 84, 90, 96, 101, 106, 110, measure=BASES),
            row("Maintained special schools or special academies", 541, 566, 588, 607, 622, 634, measure=SPECIAL),
            row("NMSS or independent", 148, 171, 203, 238, 276, 315, measure=INDEPENDENT),
            row("Hospital schools or AP", 22, 26, 31, 36, 41, 46, measure=AP),
            row("Post-16 and FE", 268, 291, 322, 356, 391, 425, measure=LATER),
            row(_THAX_OTHER, *(_other(*cell) for cell in (("actual", 30, "2024-01"), ("actual", 37, "2025-01"), ("forecast", 46, "2026-01"), ("forecast", 55, "2027-01"), ("forecast", 64, "2028-01"), ("forecast", 73, "2029-01")))),
            row("Total EHCPs", 1795, 1949, 2128, 2308, 2485, 2655, measure=PLANS),
            row("Growth on year before", None, 8.6, 9.2, 8.5, 7.7, 6.8, measure=PLANS, unit="percent", form="change", show=percent),
        ),
        table(
            "Number of EHCPs by type of placement: mitigated",
            "Placement type",
            (
                col("Forecast", "Jan-26", period="2026-01"),
                col("Forecast", "Jan-27", period="2027-01"),
                col("Forecast", "Jan-28", period="2028-01"),
                col("Forecast", "Jan-29", period="2029-01"),
                col("Difference from unmitigated", "Jan-29"),
            ),
            row("Mainstream schools or academies", 838, 938, 1021, 1098, "46", measure=MAINSTREAM),
            row("Resourced provision or SEN Units", 104, 146, 190, 222, "112", measure=BASES),
            row("Maintained special schools or special academies", 586, 596, 606, 612, "-22", measure=SPECIAL),
            row("NMSS or independent", 199, 204, 196, 178, "-137", measure=INDEPENDENT),
            row("Hospital schools or AP", 30, 29, 27, 24, "-22", measure=AP),
            row("Post-16 and FE", 318, 334, 338, 335, "-90", measure=LATER),
            row(_THAX_OTHER, *(_other("target", value, period) for value, period in ((44, "2026-01"), (47, "2027-01"), (43, "2028-01"), (40, "2029-01"))), "-33"),
            row("Total EHCPs", 2119, 2294, 2421, 2509, "-146", measure=PLANS),
            basis="target",
        ),
        h1("NMSS or independent"),
        p("This sheet is for placements in non-maintained special schools and independent schools. Numbers are the average over the financial year; costs are the average for a full year."),
        table(
            "By age band",
            "Age band",
            (
                col("2024-25 outturn", "Number", period="2024-25", basis="actual", measure=INDEPENDENT),
                col("2024-25 outturn", "Average cost £", period="2024-25", basis="actual", measure=COST, unit="gbp"),
                col("2028-29 unmitigated", "Number", period="2028-29", basis="forecast", measure=INDEPENDENT),
                col("2028-29 unmitigated", "Average cost £", period="2028-29", basis="forecast", measure=COST, unit="gbp"),
                col("2028-29 mitigated", "Number", period="2028-29", basis="target", measure=INDEPENDENT),
                col("2028-29 mitigated", "Average cost £", period="2028-29", basis="target", measure=COST, unit="gbp"),
            ),
            row("Reception to year 6", 41, 58300, 82, 70900, 36, 66200, scope="Reception to year 6"),
            row("Years 7 to 11", 104, 66900, 187, 81300, 114, 76000, scope="Years 7 to 11"),
            row("Years 12 to 14", 21, 74200, 39, 90200, 26, 84300, scope="Years 12 to 14"),
            row("All", 166, 65700, 308, 79700, 176, 75200),
        ),
        h1("Savings"),
        table(
            "Mitigating actions: effect in each year, £000",
            ("Ref", "Workstream and action"),
            (
                col("2025-26", period="2025-26"),
                col("2026-27", period="2026-27"),
                col("2027-28", period="2027-28"),
                col("2028-29", period="2028-29"),
                col("Confidence"),
            ),
            group("1. Inclusion"),
            row(("1a", "Early support without a plan"), "0", 410, 1240, 2360, "Medium", scope="Early support"),
            row(("1b", "Ordinarily available provision"), 60, 220, 580, 950, "Low", scope="Ordinarily available provision"),
            row(("", "Sub-total"), 60, 630, 1820, 3310, "", scope="Inclusion"),
            group("2. Local places"),
            row(("2a", "Resourced provision"), 150, 1020, 2760, 4910, "High", scope="Resourced provision"),
            row(("2b", "Satellite of Holm School"), "0", 330, 1010, 1870, "Medium", scope="Satellite"),
            row(("", "Sub-total"), 150, 1350, 3770, 6780, "", scope="Local places"),
            group("3. Commissioning"),
            row(("3a", "Fees of the independent sector"), 420, 1180, 1950, 3210, "High", scope="Fees"),
            row(("3b", "Joint funding with health"), 90, 450, 800, 1050, "Low", scope="Joint funding"),
            row(("3c", "Post-16 framework"), "0", 240, 820, 1780, "Medium", scope="Post-16 framework"),
            row(("", "Sub-total"), 510, 1870, 3570, 6040, "", scope="Commissioning"),
            row(("", "Total"), 720, 3850, 9160, 16130, ""),
            measure=SAVINGS,
            basis="target",
            unit=K,
        ),
        h1("Assumptions"),
        table(
            "Assumptions for the financial year 2028-29",
            "Assumption",
            (
                col("Unit"),
                col("Unmitigated", basis="forecast", period="2028-29"),
                col("Mitigated", basis="target", period="2028-29"),
                col("Source"),
            ),
            row("Requests for EHC needs assessment", "Number", 512, 430, "SEND service", measure=REQUESTS),
            row("New EHC plans", "Number", 341, 262, "SEND service", measure=NEW),
            row("EHC plans ceased", "Number", 150, 205, "SEND service", measure=CEASED),
            row("Fee inflation, independent placements", "%", said("5.0", says(COST, "forecast", 5, "2028-29", "percent", form="change", direction="increase")), said("3.0", says(COST, "target", 3, "2028-29", "percent", form="change", direction="increase")), "Contracts"),
            row("Teachers’ pay", "%", "2.8", "2.8", "Treasury"),
            row("Growth of the high needs block", "%", "2.5", "2.5", "DfE"),
            row("Pupils aged 5 to 15", "Number", "29,140", "29,140", "ONS"),
        ),
    ),
    ("xlsx", "ods", "pdf-ruled", "csv"),
    PART,
    "plan",
    "Thaxmoor",
)  # fmt: skip


# --- An improvement board's scorecard: quarters across and down, targets in the same cell, direction of travel, polarity ---

_WENBURY_ENDS = (
    col("Q3 25/26", period="2025-12-31", basis="actual"),
    col("Q4 25/26", period="2026-03-31", basis="actual"),
    col("Q1 26/27", period="2026-06-30", basis="actual"),
    col("Q2 26/27", period="2026-09-30", basis="actual"),
)

WENBURY = Document(
    "wenbury_board",
    "Wenbury SEND Improvement Board scorecard, November 2026",
    (
        h1("SEND Improvement Board: scorecard"),
        p("Wenbury Council and NHS partners. Board of 18 November 2026, item 4. Data to the end of quarter 2. The Board’s independent chair has asked that no more than six pages be printed."),
        n("Quarters end on 31 December 2025 (Q3 25/26), 31 March 2026 (Q4), 30 June 2026 (Q1 26/27), 30 September 2026 (Q2), 31 December 2026 (Q3) and 31 March 2027 (Q4). DoT is direction of travel since the last quarter."),
        h2("Part A. Plans and placements at the end of the quarter"),
        table(
            "",
            ("Ref", "Measure"),
            (*_WENBURY_ENDS, col("Target Q4 26/27", period="2027-03-31", basis="target"), col("DoT"), col("RAG")),
            row(("A1", "EHC plans maintained"), 1588, 1609, 1634, 1641, 1650, "↑", "Green", measure=PLANS),
            row(("A2", "% of plans in mainstream schools"), 40.2, 40.6, 41.1, 41.9, 43.0, "↑", "Amber", measure=MAINSTREAM, unit="percent", show=ONE),
            row(("A3", "Pupils in hubs (resourced provision)"), 61, 61, 63, 92, 96, "↑", "Green", measure=BASES),
            row(("A4", "Pupils in independent specialist settings"), 139, 141, 144, 137, 128, "↓", "Amber", measure=INDEPENDENT),
            row(("A5", "Children educated outside the borough"), 207, 206, 209, 201, 190, "↓", "Amber", measure=AWAY),
            row(("A6", "EOTAS packages in place"), 28, 33, 37, 39, 25, "↑", "Red", measure=EOTAS),
            row(("A7", "Children missing education, all pupils"), "41", "38", "44", "36", "30", "↓", "Amber"),
        ),
        h2("Part B. Process, rolling twelve months to the end of the quarter"),
        table(
            "",
            "Quarter",
            (
                col("Requests", measure=REQUESTS),
                col("Refused to assess, %", measure=REFUSED, unit="percent", show=ONE),
                col("Plans issued", measure=NEW),
                col("In 20 weeks, %", measure=TIMELY, unit="percent", show=ONE),
                col("Plans ceased", measure=CEASED),
                col("Appeals lodged", measure=APPEALS),
                col("Complaints"),
            ),
            row("Q3 25/26", 421, 21.4, 262, 38.2, 119, 54, "88", period="2025-12-31"),
            row("Q4 25/26", 418, 22.0, 259, 44.0, 126, 57, "91", period="2026-03-31"),
            row("Q1 26/27", 409, 21.8, 255, 51.4, 131, 59, "79", period="2026-06-30"),
            row("Q2 26/27", 402, 22.4, 248, 57.3, 137, 56, "70", period="2026-09-30"),
            row("Target, Q4 26/27", 390, "none", 240, 65.0, 150, 50, "60", period="2027-03-31", basis="target"),
            row("England, latest", "-", "26.5", "-", "46.2", "-", "-", "-"),
            basis="actual",
        ),
        h2("Part C. Exceptions"),
        table(
            "Measures off target at Q2, 30 September 2026",
            "Measure",
            (col("Result"), col("Why"), col("Action"), col("Owner")),
            row("EOTAS packages", said("39 (target 32)", says(EOTAS, "actual", 39, "2026-09-30"), says(EOTAS, "target", 32, "2026-09-30")), "Anxiety-related absence", said("Return plans for 14 children by March 2027", *maybe(EOTAS, "target", 14, "2027-03", form="change", direction="reduce"), *maybe(EOTAS, "target", 14, "2027-03")), "Head of Virtual School"),
            row("Independent specialist settings", said("137 (target 134)", says(INDEPENDENT, "actual", 137, "2026-09-30"), says(INDEPENDENT, "target", 134, "2026-09-30")), "Four tribunal orders", "Escalate fees of two groups", "Head of Commissioning"),
            row("Residential, 38 or 52 weeks", said("12 (target 10)", says(RESIDENTIAL, "actual", 12, "2026-09-30"), says(RESIDENTIAL, "target", 10, "2026-09-30")), "Two moved in from other areas", "Joint panel each month", "Head of Commissioning"),
            row("Annual reviews held in time", "68% (target 75%)", "Vacancies", "Agency cover to January", "SEND Manager"),
            row("Waiting for autism assessment", "61 weeks (target 40)", "Demand", "Second provider", "ICB"),
        ),
        h2("Part D. The next milestones"),
        table(
            "Planned position at the end of each quarter",
            "Measure",
            (
                col("Q3 26/27", period="2026-12-31"),
                col("Q4 26/27", period="2027-03-31"),
                col("Q1 27/28", period="2027-06-30"),
                col("Q2 27/28", period="2027-09-30"),
                col("Lead"),
            ),
            row("EHC plans maintained", 1646, 1650, 1655, 1640, "AH", measure=PLANS),
            row("Pupils in hubs", 94, 96, 96, 136, "TS", measure=BASES),
            row("Pupils in independent specialist settings", 133, 128, 127, 112, "TS", measure=INDEPENDENT),
            row("Alternative provision, pupils with a plan", 17, 15, 14, 12, "TS", measure=AP),
            row("Caseworkers in post, FTE", "17.0", "19.0", "19.0", "19.0", "AH"),
            basis="target",
        ),
        n("Q1 27/28 ends on 30 June 2027 and Q2 27/28 on 30 September 2027."),
        h2("Part E. Money"),
        table(
            "DSG high needs, forecast for the financial year 2026/27 as made at the end of each quarter (£m)",
            "",
            (
                col("Budget", basis="target"),
                col("Q1", basis="forecast"),
                col("Q2", basis="forecast"),
                col("Change since Q1"),
            ),
            row("In-year overspend", 3.10, 3.85, 3.62, _moved(IN_YEAR, -0.23, "2026-27", text="-0.23", unit=M, basis="forecast"), measure=IN_YEAR, period="2026-27"),
            row("Savings delivered by year end", 1.90, 1.45, 1.58, _moved(SAVINGS, 0.13, "2026-27", text="+0.13", unit=M, basis="forecast"), measure=SAVINGS, period="2026-27"),
            row("Deficit at 31 March 2027", 15.40, 16.15, 15.92, _moved(DEFICIT, -0.23, "2027-03-31", "2026-27", text="-0.23", unit=M, basis="forecast"), measure=DEFICIT, period="2027-03-31"),
            row("SEN transport (general fund)", "6.20", "6.75", "6.81", "+0.06"),
            unit=M,
            show=TWO,
        ),
        h2("Part F. Comparison"),
        table(
            "January 2026",
            "",
            (
                col("Wenbury", period="2026-01", basis="actual", unit="percent", show=ONE),
                col("Statistical neighbours"),
                col("England"),
                col("Rank of 11"),
            ),
            row("Pupils with an EHC plan, % of all pupils", 5.6, "5.2", "5.7", "6", measure=PLANS),
            row("Plans in state special schools, %", 33.8, "35.1", "31.9", "5", measure=SPECIAL),
            row("Plans in independent special schools, %", 8.6, "6.9", "7.2", "3", measure=INDEPENDENT),
            row("Pupils with SEN support, %", "13.9", "14.6", "14.2", "8"),
            row("Key stage 4: average Attainment 8, pupils with a plan", "13.1", "13.8", "14.0", "7"),
        ),
        h2("Chair’s summary"),
        p(
            "Hubs are the success of the quarter: 29 more pupils than in June. The Board was told that 40 further places will open in September 2027, at Ferndale Academy and St Hild’s. It repeated that fewer plans are not an aim in themselves, and that the figure for appeals (56) is a consequence and not a lever.",
            says(NEW_BASES, "target", 40, "2027-09", direction="increase"),
            *maybe(BASES, "actual", 29, "", "2026-09-30", "2026-09", form="change", direction="increase"),
            *maybe(APPEALS, "actual", 56, ""),
            *maybe(APPEALS, "target", None, direction="reduce"),
        ),
        b("Next meeting: 10 February 2027. Deep dive: EOTAS, with a target of no more than 20 packages by September 2027.", says(EOTAS, "target", 20, "2027-09", direction="at_most")),
    ),
    ("pdf-sideways", "docx", "xlsx", "html"),
    PART,
    "kpi",
    "Wenbury",
)  # fmt: skip


# --- A capital programme and its pipeline: schemes grouped by status, opening dates in a column, school years down ---------


def _opened(measure, value, period, scope):
    """A cell of places that have been opened."""
    return said(str(value), says(measure, "actual", value, period, direction="increase", scope=scope))


def _opens(measure, value, period, scope, **more):
    """A cell of places still to open."""
    return said(str(value), says(measure, "target", value, period, direction="increase", scope=scope, **more))


def _sum_of_places(text, value, *periods, measures=(NEW_SPECIAL, NEW_BASES, NEW_AP), bases=("target", "actual")):
    """A total of places of several kinds, which is no measure of its own."""
    return said(
        text,
        *(
            label
            for m in measures
            for basis in bases
            for label in maybe(m, basis, value, *periods, direction="increase")
        ),
    )


def _on_roll(value):
    """A status that also says how many pupils are in the provision, with or without a plan."""
    return said(f"Open, {value} on roll", *maybe(BASES, "actual", value, "2026-09-30", "2026-09", "2026", ""))


LANTERDALE = Document(
    "lanterdale_capital",
    "Lanterdale SEND capital programme and places pipeline, report to the Capital Board, October 2026",
    (
        h1("SEND capital programme and places pipeline"),
        p("Lanterdale Metropolitan Borough Council, Capital Board, 22 October 2026. Report of the Head of School Organisation. For decision: schemes 9 to 11. Background: sufficiency strategy 2025-2030."),
        h2("1. What pays for it"),
        table(
            "Funding, £000",
            "Source",
            (col("To March 2026"), col("2026/27"), col("2027/28"), col("2028/29"), col("Total")),
            row("High needs provision capital allocation", "6,140", "3,880", "2,950", "2,950", "15,920"),
            row("Developer contributions", "410", "650", "1,200", "300", "2,560"),
            row("Prudential borrowing", "0", "1,000", "4,500", "2,500", "8,000"),
            row("Total", "6,550", "5,530", "8,650", "5,750", "26,480"),
        ),
        h2("2. Schemes"),
        table(
            "Schemes by stage",
            ("No.", "School"),
            (
                col("Type"),
                col("New places"),
                col("Opening"),
                col("Budget £000"),
                col("Status at 30 September 2026"),
            ),
            group("Complete"),
            row(("1", "Hob Lane Primary"), "Resourced provision", _opened(NEW_BASES, 10, "2025-09", "Hob Lane Primary"), "September 2025", "480", _on_roll(10)),
            row(("2", "Carr House Academy"), "Resourced provision", _opened(NEW_BASES, 20, "2025-09", "Carr House Academy"), "September 2025", "1,310", _on_roll(17)),
            row(("3", "Lanterdale Fields Special School"), "Special, extension", _opened(NEW_SPECIAL, 36, "2026-01", "Lanterdale Fields"), "January 2026", "3,900", "Open"),
            row(("4", "St Wilfrid’s RC Primary"), "Resourced provision", _opened(NEW_BASES, 12, "2026-09", "St Wilfrid’s RC Primary"), "September 2026", "640", _on_roll(7)),
            group("On site"),
            row(("5", "Penny Hill High"), "Resourced provision", _opens(NEW_BASES, 24, "2027-01", "Penny Hill High"), "January 2027", "1,720", "Green"),
            row(("6", "Lanterdale Fields, Mill Road site"), "Special, satellite", _opens(NEW_SPECIAL, 48, "2027-09", "Mill Road"), "September 2027", "6,450", "Amber: ground conditions"),
            group("In design"),
            row(("7", "Crossgates Primary"), "Resourced provision", _opens(NEW_BASES, 16, "2027-09", "Crossgates Primary"), "September 2027", "890", "Green"),
            row(("8", "The Bridge (PRU)"), "Alternative provision", _opens(NEW_AP, 20, "2028-01", "The Bridge"), "January 2028", "1,450", "Green"),
            group("For decision today"),
            row(("9", "Ellerton Academy"), "Resourced provision", _opens(NEW_BASES, 25, "2028-09", "Ellerton Academy", doubtful=True), "September 2028", "2,080", "Host agreed"),
            row(("10", "Three primaries to be named"), "Resourced provision", _opens(NEW_BASES, 30, "2028-09", "Three primaries", doubtful=True), "September 2028", "1,560", "Expressions of interest"),
            row(("11", "Beckside Special School"), "Special, new block", _opens(NEW_SPECIAL, 40, "2029-09", "Beckside", doubtful=True), "September 2029", "6,000", "Feasibility"),
            row(("", "All schemes"), "", _sum_of_places("281", 281, ""), "", "26,480", ""),
        ),
        n("Places are net of places lost. ‘On roll’ is the autumn count. Scheme 3 opened four months late."),
        h2("3. Places by year of opening"),
        table(
            "New places, school years (September to August), schemes 1 to 8 only",
            "Year",
            (
                col("Resourced provision", measure=NEW_BASES),
                col("Special schools", measure=NEW_SPECIAL),
                col("Alternative provision", measure=NEW_AP),
                col("All"),
            ),
            row("2025/26 (opened)", 30, 36, "0", _sum_of_places("66", 66, "2025/26"), period="2025/26", basis="actual"),
            row("2026/27", 36, "0", "0", _sum_of_places("36", 36, "2026/27"), period="2026/27"),
            row("2027/28", 16, 48, 20, _sum_of_places("84", 84, "2027/28"), period="2027/28"),
            row("Total", said("82", *maybe(NEW_BASES, "target", 82, "", direction="increase"), *maybe(NEW_BASES, "actual", 82, "")), said("84", *maybe(NEW_SPECIAL, "target", 84, "", direction="increase"), *maybe(NEW_SPECIAL, "actual", 84, "")), said("20", *maybe(NEW_AP, "target", 20, "", direction="increase")), _sum_of_places("186", 186, "")),
            basis="target",
            direction="increase",
        ),
        h2("4. How full the schools are"),
        table(
            "Special schools and what they are planned to hold",
            "School",
            (
                col("Designed for"),
                col("On roll, October 2026", period="2026-10", basis="actual"),
                col("Occupancy"),
                col("Planned roll, October 2029", period="2029-10", basis="target"),
            ),
            row("Lanterdale Fields (both sites from 2027)", "196", 201, "103%", 240, scope="Lanterdale Fields"),
            row("Beckside", "110", 124, "113%", 120, scope="Beckside"),
            row("Grange Park Academy", "84", 80, "95%", 84, scope="Grange Park Academy"),
            row("All three", "390", 405, "104%", 444),
            measure=SPECIAL,
        ),
        h2("5. What the programme is for"),
        p("The Board approved these benefits in March 2025. The baseline is January 2025, the milestone January 2027 and the end point January 2030."),
        table(
            "Benefits",
            "Benefit",
            (
                col("Baseline", period="2025-01", basis="actual"),
                col("Milestone", period="2027-01", basis="target"),
                col("End point", period="2030-01", basis="target"),
                col("Owner"),
            ),
            row("Pupils in independent and non-maintained special schools", 174, 168, 118, "Head of SEND", measure=INDEPENDENT),
            row("Pupils in resourced provision", 88, 150, 245, "Head of School Organisation", measure=BASES),
            row("Share of plans in mainstream schools, bases left out (%)", 41.7, 42.5, 45.0, "Head of Inclusion", measure=MAINSTREAM, unit="percent", show=ONE),
            row("Pupils who travel more than 10 miles", "231", "210", "140", "Head of Transport"),
            row("Surplus places in primary schools (%)", "14.2", "13.0", "9.0", "Head of School Organisation"),
        ),
        table(
            "Cost avoided by the schemes, £ million in each financial year, against the case of March 2025",
            "",
            (
                col("2025/26", period="2025-26"),
                col("2026/27", period="2026-27"),
                col("2027/28", period="2027-28"),
                col("2028/29", period="2028-29"),
            ),
            row("Business case, March 2025", 0.6, 1.5, 2.9, 4.4, basis="target"),
            row("Outturn or present forecast", said("0.4", says(SAVINGS, "actual", 0.4, "2025-26", M, doubtful=True), *maybe(SAVINGS, "forecast", 0.4, "2025-26", unit=M)), 1.3, 2.7, 4.4, basis="forecast"),
            measure=SAVINGS,
            unit=M,
            show=ONE,
        ),
        p(
            "The average place in an independent school cost £62,800 in the financial year 2025/26; in resourced provision £17,950 and in Lanterdale’s special schools £26,300. If schemes 9 to 11 are refused, officers expect 171 pupils in independent schools in January 2030.",
            says(COST, "actual", 62800, "2025-26", "gbp", scope="independent"),
            says(COST, "actual", 17950, "2025-26", "gbp", scope="resourced provision"),
            says(COST, "actual", 26300, "2025-26", "gbp", scope="special"),
            says(INDEPENDENT, "forecast", 171, "2030-01"),
        ),
        h2("6. Contract sums"),
        table(
            "Schemes on site, £000",
            "Scheme",
            (col("Approved"), col("Spent"), col("Forecast"), col("Variance"), col("Contingency left")),
            row("5 Penny Hill High", "1,720", "1,105", "1,695", "(25)", "60"),
            row("6 Mill Road", "6,450", "1,870", "6,790", "340", "0"),
        ),
        p("Scheme 6 may slip to January 2028. The Board is asked for a further £340,000 from contingency.", *(label for basis in ("forecast", "target") for label in maybe(NEW_SPECIAL, basis, 48, "2028-01", direction="increase", scope="Mill Road"))),
    ),
    ("pdf-typst", "docx", "pdf-fpdf", "ods"),
    PART,
    "strategy",
    "Lanterdale",
)  # fmt: skip


# --- An annual data report: five years back and four ahead, settings, ages, needs, decisions with years down ----------------

_CATTERSBY_YEARS = (
    *(col("Recorded", str(year), period=f"{year}-01", basis="actual") for year in (2022, 2023, 2024, 2025, 2026)),
    *(col("Forecast", str(year), period=f"{year}-01", basis="forecast") for year in (2027, 2028, 2029, 2030)),
)


def _share(basis, values, periods):
    """Cells of a need's share of all plans: not the number of plans, yet a reader might note them."""
    return tuple(
        said(f"{value}%", *maybe(PLANS, basis, value, period, unit="percent"))
        for value, period in zip(values, periods, strict=True)
    )


def _grown(value):
    """A cell of growth over four years."""
    return _moved(PLANS, value, "2026-01", "2026", "2022", text=f"+{value}%", unit="percent")


CATTERSBY = Document(
    "cattersby_data_report",
    "Cattersby annual SEND data report 2026",
    (
        h1("Annual SEND data report 2026"),
        p("Cattersby City Council, Education Data Team, July 2026. All counts in tables 1, 2, 3 and 5 are at the January census (third Thursday) of the year shown. Forecasts carry present trends forward; they are neither plans nor aims of the council."),
        h2("Table 1. Children and young people with an EHC plan by type of setting"),
        table(
            "",
            "Setting",
            _CATTERSBY_YEARS,
            row("Mainstream school", 1011, 1078, 1160, 1266, 1371, 1465, 1552, 1630, 1700, measure=MAINSTREAM),
            row("Resource base or unit", 92, 95, 101, 104, 128, 131, 134, 136, 138, measure=BASES),
            row("State special school", 744, 781, 812, 835, 851, 868, 880, 890, 898, measure=SPECIAL),
            row("Independent or non-maintained special", 121, 139, 162, 188, 217, 244, 270, 294, 316, measure=INDEPENDENT),
            row("Alternative provision", 31, 29, 34, 33, 38, 40, 41, 43, 44, measure=AP),
            row("Further education", 352, 371, 390, 421, 447, 480, 515, 549, 580, measure=LATER),
            row("Education other than at school", 19, 26, 31, 44, 57, 66, 74, 81, 87, measure=EOTAS),
            row("Other and unplaced", "48", "51", "60", "62", "70", "71", "72", "73", "74"),
            row("All", 2418, 2570, 2750, 2953, 3179, 3365, 3538, 3696, 3837, measure=PLANS),
            row("Annual change", None, 6.3, 7.0, 7.4, 7.7, 5.9, 5.1, 4.5, 3.8, measure=PLANS, unit="percent", form="change", show=signed(percent)),
        ),
        n("Unplaced: 31 children in 2026 (27 in 2025)."),
        h2("Table 2. Plans by age group"),
        table(
            "",
            "Age at 31 August before the census",
            (
                col("2022", period="2022-01"),
                col("2024", period="2024-01"),
                col("2026", period="2026-01"),
                col("Change 2022 to 2026"),
            ),
            row("Under 5", 96, 118, 141, _grown(47), scope="Under 5"),
            row("5 to 10", 802, 931, 1092, _grown(36), scope="5 to 10"),
            row("11 to 15", 871, 998, 1155, _grown(33), scope="11 to 15"),
            row("16 to 19", 488, 532, 598, _grown(23), scope="16 to 19"),
            row("20 to 25", 161, 171, 193, _grown(20), scope="20 to 25"),
            row("All", 2418, 2750, 3179, _grown(31)),
            measure=PLANS,
            basis="actual",
        ),
        h2("Table 3. Primary need, share of all plans"),
        table(
            "",
            "Primary need",
            (col("2022"), col("2024"), col("2026"), col("England 2026")),
            *(
                row(need, *_share("actual", values, ("2022-01", "2024-01", "2026-01")), england)
                for need, values, england in (
                    ("Autistic spectrum disorder", (30.1, 32.8, 35.4), "34.1%"),
                    ("Speech, language and communication", (20.2, 21.0, 20.8), "21.3%"),
                    ("Social, emotional and mental health", (17.5, 18.9, 20.1), "20.6%"),
                    ("Moderate learning difficulty", (11.9, 9.7, 7.8), "8.0%"),
                    ("All other needs", (20.3, 17.6, 15.9), "16.0%"),
                )
            ),
        ),
        h2("Table 4. Requests, decisions and plans by calendar year"),
        table(
            "",
            "Year",
            (
                col("Requests received", measure=REQUESTS),
                col("Requests refused", "Number", measure=REFUSED),
                col("Requests refused", "%", measure=REFUSED, unit="percent", show=ONE),
                col("Assessments completed", measure=ASSESSED),
                col("Plans", "New", measure=NEW),
                col("Plans", "Ceased", measure=CEASED),
                col("Plans", "In 20 weeks, %", measure=TIMELY, unit="percent", show=ONE),
            ),
            row("2021", 471, 89, 18.9, 369, 343, 181, 66.2, period="2021"),
            row("2022", 498, 101, 20.3, 384, 356, 204, 60.7, period="2022"),
            row("2023", 552, 118, 21.4, 417, 391, 211, 48.8, period="2023"),
            row("2024", 601, 141, 23.5, 449, 420, 217, 51.1, period="2024"),
            row("2025", 634, 159, 25.1, 468, 441, 215, 58.4, period="2025"),
            row("England, 2025", "-", "-", "26.7", "-", "-", "-", "46.9"),
            basis="actual",
        ),
        h2("Table 5. Pupils with a plan as a percentage of all pupils"),
        table(
            "",
            "Area",
            (
                col("2022", period="2022-01"),
                col("2023", period="2023-01"),
                col("2024", period="2024-01"),
                col("2025", period="2025-01"),
                col("2026", period="2026-01"),
            ),
            row("Cattersby", 4.1, 4.3, 4.6, 4.9, 5.3, measure=PLANS, basis="actual", unit="percent", show=ONE),
            row("Yorkshire and the Humber", "3.7", "4.0", "4.4", "4.8", "5.1"),
            row("England", "4.0", "4.3", "4.8", "5.3", "5.7"),
        ),
        h2("Table 6. Tribunal and mediation"),
        table(
            "School years, September to August",
            "",
            (col("2022/23", period="2022/23"), col("2023/24", period="2023/24"), col("2024/25", period="2024/25"), col("2025/26 to date", period="2025/26", doubtful=True, final=True)),
            row("Appeals registered", 48, 61, 77, 58, measure=APPEALS),
            row("Of which about refusal to assess", 14, 19, 28, 20, measure=APPEALS, scope="refusal to assess"),
            row("Mediation certificates issued", *(said(str(value), *maybe(APPEALS, "actual", value, period)) for value, period in ((102, "2022/23"), (131, "2023/24"), (149, "2024/25"), (97, "2025/26")))),
            row("Formal complaints", "33", "41", "38", "22"),
            basis="actual",
        ),
        h2("Table 7. Where pupils go who are placed outside the city"),
        table(
            "Pupils with a plan of Cattersby, January",
            "Receiving authority",
            (
                col("2025", period="2025-01", basis="actual"),
                col("2026", period="2026-01", basis="actual"),
                col("Change"),
            ),
            row("Northwold", 71, 78, _moved(AWAY, 7, "2026-01", text="+7"), scope="Northwold"),
            row("Eastland", 44, 41, _moved(AWAY, -3, "2026-01", text="-3"), scope="Eastland"),
            row("Elsewhere in England", 29, 37, _moved(AWAY, 8, "2026-01", text="+8"), scope="Elsewhere"),
            row("All", 144, 156, _moved(AWAY, 12, "2026-01", text="+12")),
            measure=AWAY,
        ),
        h2("Table 8. Outcomes and attendance"),
        table(
            "",
            "",
            (col("2023"), col("2024"), col("2025"), col("England 2025")),
            row("Attainment 8, pupils with a plan", "12.9", "13.4", "13.2", "14.2"),
            row("Attendance, pupils with a plan (%)", "85.1", "85.9", "86.3", "86.4"),
            row("In education or work at 17, with a plan (%)", "88.0", "89.7", "90.2", "89.9"),
        ),
        p(
            "Reading the report. The SEND strategy of 2024 contains two numbers that can be held against these tables: it wanted no more than 3,050 plans in January 2026, and 150 pupils in independent schools in January 2027. The first was missed by 129.",
            says(PLANS, "target", 3050, "2026-01", direction="at_most"),
            says(INDEPENDENT, "target", 150, "2027-01"),
            *maybe(INDEPENDENT, "target", 150, "2027-01", direction="at_most"),
            *maybe(PLANS, "actual", 129, "", "2026-01", form="change", direction="increase"),
            *maybe(PLANS, "actual", 129, ""),
        ),
    ),
    ("xlsx", "html", "pdf-zebra", "csv"),
    PART,
    "data",
    "Cattersby",
)  # fmt: skip


# --- A recovery plan: workstreams with sub-rows, from-to cells, years down for the account, contributions, milestones ---------

ULLESMERE = Document(
    "ullesmere_recovery",
    "Ullesmere County Council: DSG deficit recovery plan 2026-27 to 2030-31",
    (
        h1("DSG deficit recovery plan"),
        p("Ullesmere County Council. Approved by Cabinet on 17 March 2026 and noted by Schools Forum on 26 March. It will be refreshed each autumn. The plan has five workstreams; each has a sponsor, a lead and a finance partner."),
        h2("1. The account with the plan"),
        table(
            "Recovery trajectory (£m)",
            "Financial year",
            (
                col("High needs grant"),
                col("Spend before savings"),
                col("Savings", measure=SAVINGS, basis="target"),
                col("In-year deficit", measure=IN_YEAR),
                col("Council contribution"),
                col("DSG deficit at 31 March", measure=DEFICIT),
            ),
            row("2024-25 actual", "84.1", "99.3", "-", 15.2, "0.0", 39.6, period="2024-25", basis="actual"),
            row("2025-26 forecast", "87.5", "107.9", "-", 20.4, "0.0", 60.0, period="2025-26", basis="forecast"),
            row("2026-27", "89.7", "115.1", said("3.1", says(SAVINGS, "target", 3.1, "2026-27", M)), 22.3, "2.0", 80.3, period="2026-27"),
            row("2027-28", "91.9", "121.8", said("9.4", says(SAVINGS, "target", 9.4, "2027-28", M)), 20.5, "2.0", 98.8, period="2027-28"),
            row("2028-29", "94.2", "128.0", said("17.6", says(SAVINGS, "target", 17.6, "2028-29", M)), 16.2, "2.0", 113.0, period="2028-29"),
            row("2029-30", "96.6", "133.7", said("26.3", says(SAVINGS, "target", 26.3, "2029-30", M)), 10.8, "2.0", 121.8, period="2029-30"),
            row("2030-31", "99.0", "138.9", said("35.2", says(SAVINGS, "target", 35.2, "2030-31", M)), 4.7, "2.0", 124.5, period="2030-31"),
            basis="target",
            unit=M,
            show=ONE,
        ),
        n("Savings are against the do-nothing forecast and build up from year to year. The contribution comes from general balances."),
        p(
            "Were nothing done, the deficit would reach £226.1m at 31 March 2031. The plan does not restore in-year balance within its five years; the modelling suggests that it would come in 2032-33.",
            says(DEFICIT, "forecast", 226.1, "2031-03-31", M),
            *maybe(IN_YEAR, "target", None, "2032-33", direction="reach"),
            *maybe(IN_YEAR, "forecast", None, "2032-33", direction="reach"),
        ),
        h2("2. Savings by workstream"),
        table(
            "£000, recurring, cumulative from the first year",
            ("Workstream", "Project"),
            (
                col("26/27", period="2026-27"),
                col("27/28", period="2027-28"),
                col("28/29", period="2028-29"),
                col("29/30", period="2029-30"),
                col("30/31", period="2030-31"),
                col("RAG"),
            ),
            row(("WS1 Inclusion", "Cluster funding"), 200, 1100, 2400, 4100, 5900, "A", scope="Cluster funding"),
            row(("", "Transition at 11"), 100, 600, 1300, 1900, 2600, "G", scope="Transition at 11"),
            row(("WS2 Capacity", "Enhanced provisions"), 500, 2300, 4700, 7100, 9200, "G", scope="Enhanced provisions"),
            row(("", "Two free schools"), "-", "-", 1500, 3200, 5400, "R", scope="Two free schools"),
            row(("WS3 Market", "Uplifts held"), 900, 1900, 2700, 3500, 4200, "A", scope="Uplifts held"),
            row(("", "Step-down"), 300, 1100, 2000, 2900, 3700, "R", scope="Step-down"),
            row(("WS4 Adulthood", "Age 19 and over"), 400, 1200, 1800, 2200, 2600, "G", scope="Age 19 and over"),
            row(("WS5 Systems", "Panel and banding"), 700, 1200, 1200, 1400, 1600, "A", scope="Panel and banding"),
            row(("Total", ""), 3100, 9400, 17600, 26300, 35200, ""),
            measure=SAVINGS,
            basis="target",
            unit=K,
        ),
        h2("3. What each workstream changes"),
        table(
            "Volumes behind the savings",
            ("WS", "Driver"),
            (col("March 2026 to March 2029"), col("March 2029 to March 2031"), col("Confidence")),
            row(("1", "Requests for assessment in the year"), said("from 1,490 to 1,300", *maybe(REQUESTS, "target", 1300, "2029-03", "2028-29", "", baseline=1490, direction="reduce"), *maybe(REQUESTS, "actual", 1490, "2026-03", "2025-26", "")), said("to 1,200", *maybe(REQUESTS, "target", 1200, "2031-03", "2030-31", "", direction="reduce")), "Medium"),
            row(("1", "EHC plans maintained"), said("from 6,105 to 6,900", says(PLANS, "target", 6900, "2029-03", baseline=6105, direction="increase"), *maybe(PLANS, "actual", 6105, "2026-03", "")), said("no growth", *maybe(PLANS, "target", None, "2031-03", "", direction="hold"), *maybe(PLANS, "target", 0, "2031-03", unit="percent", form="change")), "Low"),
            row(("2", "Pupils in enhanced provisions"), _path(BASES, 240, 520, "2026-03", "2029-03", "from 240 to 520", direction="increase"), said("to 640", says(BASES, "target", 640, "2031-03", direction="increase")), "High"),
            row(("3", "Independent school placements"), _path(INDEPENDENT, 612, 540, "2026-03", "2029-03", "from 612 to 540", direction="reduce"), said("to 455", says(INDEPENDENT, "target", 455, "2031-03", direction="reduce")), "Medium"),
            row(("3", "Residential placements"), _path(RESIDENTIAL, 58, 46, "2026-03", "2029-03", "from 58 to 46", direction="reduce"), said("to 40", says(RESIDENTIAL, "target", 40, "2031-03", direction="reduce")), "Low"),
            row(("4", "Plans for those aged 19 and over"), said("from 655 to 470", says(PLANS, "target", 470, "2029-03", baseline=655, direction="reduce", scope="19 and over"), *maybe(PLANS, "actual", 655, "2026-03", "", scope="19 and over")), said("to 430", says(PLANS, "target", 430, "2031-03", direction="reduce", scope="19 and over")), "High"),
            row(("5", "Days from request to panel"), "from 31 to 21", "to 18", "High"),
        ),
        h2("4. Unit costs"),
        table(
            "Average annual cost of a placement, £ (do nothing, and with WS3)",
            "Type",
            (
                col("2025-26", "Forecast", period="2025-26", basis="forecast"),
                col("2028-29", "Do nothing", period="2028-29", basis="forecast"),
                col("2028-29", "With WS3", period="2028-29", basis="target"),
            ),
            row("Independent day", 63400, 74500, 69300, scope="Independent day"),
            row("Independent residential", 189000, 221000, 205500, scope="Independent residential"),
            row("Enhanced provision", 18700, 20200, 20200, scope="Enhanced provision"),
            row("Special school", 25100, 27200, 27200, scope="Special school"),
            measure=COST,
            unit="gbp",
        ),
        h2("5. Places that the plan needs"),
        table(
            "Places to open each September",
            "",
            (
                col("2026", period="2026-09"),
                col("2027", period="2027-09"),
                col("2028", period="2028-09"),
                col("2029", period="2029-09"),
                col("Total"),
            ),
            row("Enhanced provisions", 96, 110, 84, 60, said("350", *maybe(NEW_BASES, "target", 350, "", "2029-09", direction="increase")), measure=NEW_BASES, scope="Enhanced provisions"),
            row("Special free schools", "-", "-", 120, 100, said("220", *maybe(NEW_SPECIAL, "target", 220, "", "2029-09", direction="increase")), measure=NEW_SPECIAL, scope="Special free schools"),
            row("Turnaround places (AP)", 24, 16, "-", "-", said("40", *maybe(NEW_AP, "target", 40, "", "2027-09", direction="increase")), measure=NEW_AP, scope="Turnaround"),
            row("Capital required, £m", "9.1", "12.4", "DfE", "DfE", "21.5"),
            basis="target",
            direction="increase",
        ),
        h2("6. Milestones"),
        table(
            "First year",
            "Quarter",
            (col("Milestone"), col("Workstream"), col("Saving at risk, £000")),
            row("April to June 2026", "Cluster leads appointed", "WS1", "200"),
            row("July to September 2026", said("96 enhanced provision places open", says(NEW_BASES, "target", 96, "2026-09", direction="increase", doubtful=True), *maybe(NEW_BASES, "target", 96, "2026", "2026-27", "", direction="increase")), "WS2", "500"),
            row("October to December 2026", "Framework for independent schools let", "WS3", "900"),
            row("January to March 2027", said("40 step-down reviews finished; at least 10 moves agreed", *maybe(INDEPENDENT, "target", 10, "2027-03", "", "2026-27", form="change", direction="reduce"), *maybe(INDEPENDENT, "target", 10, "2027-03", "", "2026-27")), "WS3", "300"),
        ),
        h2("7. Resources for the programme"),
        table(
            "Posts",
            "Team",
            (col("FTE"), col("Cost, £000"), col("Paid by")),
            row("Programme office", "4.0", "262", "General fund"),
            row("Inclusion advisers", "9.0", "531", "High needs block"),
            row("Commissioners", "3.0", "188", "High needs block"),
        ),
        p("The Section 151 Officer’s view is that £11m of the savings for 2030-31 is not yet backed by evidence. An agreement with the Department has not been offered to Ullesmere and no payment is assumed.", *maybe(SAVINGS, "target", 11, "2030-31", unit=M)),
    ),
    ("docx", "pdf-ruled", "pdf-plain", "xlsx"),
    PART,
    "plan",
    "Ullesmere",
)  # fmt: skip


# --- An outturn: budget, actual and variance in money and in numbers, prices and volumes, the basis named by headings -------

PENNERLEY = Document(
    "pennerley_outturn",
    "Pennerley Council: high needs block outturn 2025/26",
    (
        h1("High needs block: outturn 2025/26"),
        p("Report to Schools Forum, 18 June 2026, by the Strategic Finance Manager. The accounts are subject to audit. In the tables a figure in brackets is below budget, and years are financial years."),
        h2("A. Money"),
        table(
            "Outturn against budget, £000",
            ("Line", ""),
            (
                col("Original budget"),
                col("Revised budget"),
                col("Outturn"),
                col("Variance to revised", "£000"),
                col("Variance to revised", "%"),
            ),
            row(("H1", "Place funding"), "9,912", "9,960", "9,948", "(12)", "(0.1)"),
            row(("H2", "Top-up, mainstream"), "8,240", "8,240", "9,105", "865", "10.5"),
            row(("H3", "Top-up, special and PRU"), "11,020", "11,180", "11,377", "197", "1.8"),
            row(("H4", "Independent and non-maintained"), "12,450", "12,450", "14,631", "2,181", "17.5"),
            row(("H5", "Further education"), "4,680", "4,680", "4,402", "(278)", "(5.9)"),
            row(("H6", "SEN support services"), "2,215", "2,007", "1,864", "(143)", "(7.1)"),
            row(("", "Total expenditure"), "48,517", "48,517", "51,327", "2,810", "5.8"),
            row(("", "DSG income, high needs"), "(43,767)", "(43,767)", "(43,802)", "(35)", "0.1"),
            row(
                ("", "Deficit for the year"),
                said("4,750", says(IN_YEAR, "target", 4750, "2025-26", K)),
                "4,750",
                said("7,525", says(IN_YEAR, "actual", 7525, "2025-26", K)),
                said("2,775", *maybe(IN_YEAR, "actual", 2775, "2025-26", "", unit=K), *maybe(IN_YEAR, "actual", 2775, "2025-26", "", unit=K, form="change", direction="increase")),
                "",
            ),
        ),
        table(
            "DSG balance, £000",
            "",
            (
                col("31 March 2024", period="2024-03-31", basis="actual"),
                col("31 March 2025", period="2025-03-31", basis="actual"),
                col("31 March 2026", period="2026-03-31", basis="actual"),
                col("31 March 2027 (budget)", period="2027-03-31", basis="target"),
            ),
            row("High needs", 11730, 17410, 24935, 31035, measure=DEFICIT, scope="High needs", show=with_minus(count)),
            row("Early years", said("212", *maybe(DEFICIT, "actual", -212, "2024-03-31", unit=K)), said("388", *maybe(DEFICIT, "actual", -388, "2025-03-31", unit=K)), said("301", *maybe(DEFICIT, "actual", -301, "2026-03-31", unit=K)), said("301", *maybe(DEFICIT, "target", -301, "2027-03-31", unit=K))),
            row("Schools, incl. growth fund", said("640", *maybe(DEFICIT, "actual", -640, "2024-03-31", unit=K)), said("515", *maybe(DEFICIT, "actual", -515, "2025-03-31", unit=K)), said("702", *maybe(DEFICIT, "actual", -702, "2026-03-31", unit=K)), said("500", *maybe(DEFICIT, "target", -500, "2027-03-31", unit=K))),
            row("Total", 10878, 16507, 23932, 30234, measure=DEFICIT, show=with_minus(count)),
            unit=K,
        ),
        n("A minus is a deficit."),
        h2("B. Numbers"),
        table(
            "Placements: average over the year",
            "Placement",
            (
                col("2024/25", "Outturn", period="2024-25", basis="actual"),
                col("2025/26", "Budget", period="2025-26", basis="target"),
                col("2025/26", "Outturn", period="2025-26", basis="actual"),
                col("2025/26", "Variance"),
                col("2026/27", "Budget", period="2026-27", basis="target"),
            ),
            row("Mainstream with top-up", 894, 930, 1011, "81", 1075, measure=MAINSTREAM),
            row("Specially resourced units", 104, 118, 116, "(2)", 140, measure=BASES),
            row("Special schools, Pennerley", 511, 520, 524, "4", 530, measure=SPECIAL, scope="Pennerley"),
            row("Special schools, other authorities", _elsewhere(63, "actual", "2024-25"), _elsewhere(60, "target", "2025-26"), _elsewhere(66, "actual", "2025-26"), "6", _elsewhere(62, "target", "2026-27")),
            row("Independent and non-maintained, day", 158, 166, 190, "24", 196, measure=INDEPENDENT, scope="day"),
            row("Independent and non-maintained, residential", _both(14, "actual", "2024-25"), _both(13, "target", "2025-26"), _both(16, "actual", "2025-26"), "3", _both(14, "target", "2026-27")),
            row("PRU and other AP", 52, 50, 57, "7", 55, measure=AP),
            row("Tuition and EOTAS", 35, 34, 48, "14", 45, measure=EOTAS),
            row("Colleges", 301, 310, 296, "(14)", 300, measure=LATER),
        ),
        h2("C. Unit costs"),
        table(
            "Full-year cost per placement, £",
            "Placement",
            (
                col("2024/25", period="2024-25", basis="actual"),
                col("2025/26 budget", period="2025-26", basis="target"),
                col("2025/26 outturn", period="2025-26", basis="actual"),
                col("Change on 2024/25"),
            ),
            row("Mainstream top-up", 8610, 8860, 9006, _moved(COST, 4.6, "2025-26", text="+4.6%", unit="percent"), scope="Mainstream top-up"),
            row("Special schools, top-up only", 14980, 15280, 15410, _moved(COST, 2.9, "2025-26", text="+2.9%", unit="percent"), scope="Special schools top-up"),
            row("Independent and non-maintained, day", 57120, 58830, 59940, _moved(COST, 4.9, "2025-26", text="+4.9%", unit="percent"), scope="day"),
            row("Independent and non-maintained, residential", 193400, 199200, 202650, _moved(COST, 4.8, "2025-26", text="+4.8%", unit="percent"), scope="residential"),
            row("Colleges", 14730, 15100, 14872, _moved(COST, 1.0, "2025-26", text="+1.0%", unit="percent"), scope="Colleges"),
            row("Transport per pupil (not DSG)", "8,870", "9,100", "9,415", "+6.1%"),
            measure=COST,
            unit="gbp",
        ),
        h2("D. Price and volume"),
        table(
            "Why line H4 is over budget, £000",
            "Cause",
            (col("Day"), col("Residential"), col("Together")),
            row("More placements than budgeted", "1,412", "398", "1,810"),
            row("Higher fees", "211", "55", "266"),
            row("Contributions from health not received", "0", "105", "105"),
            row("Variance", "1,623", "558", "2,181"),
        ),
        h2("E. Savings"),
        table(
            "Delivered in 2025/26, £000",
            "Scheme",
            (
                col("Target", period="2025-26", basis="target"),
                col("Delivered", period="2025-26", basis="actual"),
                col("Shortfall"),
                col("Comment"),
            ),
            row("Specially resourced units", 820, 760, "60", "One unit opened late", scope="Specially resourced units"),
            row("Fee negotiation", 450, 205, "245", "Two groups would not agree", scope="Fee negotiation"),
            row("College review", 300, 410, "(110)", "Fewer starters", scope="College review"),
            row("All schemes", 1570, 1375, "195", ""),
            measure=SAVINGS,
            unit=K,
        ),
        h2("F. Plans"),
        table(
            "EHC plans maintained, last day of each term",
            "",
            (
                col("20 Dec 2024", period="2024-12-20"),
                col("4 Apr 2025", period="2025-04-04"),
                col("22 Jul 2025", period="2025-07-22"),
                col("19 Dec 2025", period="2025-12-19"),
                col("27 Mar 2026", period="2026-03-27"),
            ),
            row("Plans", 2044, 2081, 2113, 2167, 2198, measure=PLANS),
            row("Pupils with SEN support", "4,890", "4,925", "4,911", "5,003", "5,047"),
            basis="actual",
        ),
        p(
            "The forum should note that the budget for 2026/27 has been set with a deficit of £6.1m on high needs, that it allows for 2,290 plans in March 2027, and that £2.4m of savings are in it. At period 10 the deficit for 2025/26 had been forecast as £7.1m.",
            says(IN_YEAR, "target", 6.1, "2026-27", M),
            says(PLANS, "target", 2290, "2027-03"),
            says(SAVINGS, "target", 2.4, "", M, doubtful=True),
            *maybe(SAVINGS, "target", 2.4, "2026-27", unit=M),
            says(IN_YEAR, "forecast", 7.1, "2025-26", M),
        ),
    ),
    ("pdf-fpdf", "docx", "ods", "html", "txt"),
    PART,
    "committee",
    "Pennerley",
)  # fmt: skip


# --- Commissioning intentions: a table for each kind of placement named by its heading, three years across, prices, savings --


def _bought(value, basis, period, text=""):
    """A cell of alternative provision places to be bought in all: not new ones, yet a reader might note them."""
    return said(text or str(value), *maybe(NEW_AP, basis, value, period), *maybe(AP, basis, value, period))


_KIRK_YEARS = (
    col("Now", "October 2025", period="2025-10", basis="actual"),
    col("Intention", "October 2026", period="2026-10", basis="target"),
    col("Intention", "October 2027", period="2027-10", basis="target"),
    col("Intention", "October 2028", period="2028-10", basis="target"),
)

KIRKSTOWE = Document(
    "kirkstowe_commissioning",
    "Kirkstowe SEND commissioning plan for placements 2026-2029",
    (
        h1("SEND commissioning plan for placements 2026-2029"),
        p("Kirkstowe Council, Strategic Commissioning, January 2026. The plan tells providers what we buy now and what we intend to buy over three years. Intentions are not guarantees: every placement is decided for the child. Places and children are counted on 1 October."),
        h2("1. Independent and non-maintained special schools"),
        table(
            "Children placed",
            "Type of placement",
            _KIRK_YEARS,
            row("Day", 146, 138, 124, 108, measure=INDEPENDENT, scope="Day"),
            row("Residential, 38 weeks", *(_both(v, basis, period, "38 weeks") for v, basis, period in ((9, "actual", "2025-10"), (8, "target", "2026-10"), (6, "target", "2027-10"), (5, "target", "2028-10")))),
            row("Residential, 52 weeks", *(_both(v, basis, period, "52 weeks") for v, basis, period in ((7, "actual", "2025-10"), (7, "target", "2026-10"), (6, "target", "2027-10"), (5, "target", "2028-10")))),
            row("All", 162, 153, 136, 118, measure=INDEPENDENT),
            row("Schools used", "41", "36", "30", "25"),
        ),
        p(
            "From September 2026 no child of primary age will be newly placed in a residential school without the agreement of the joint panel. We shall add no provider to the list for autism day places in the city.",
            *maybe(RESIDENTIAL, "target", None, "2026-09", "", direction="reduce"),
            *maybe(INDEPENDENT, "target", None, direction="hold"),
        ),
        h2("2. Education otherwise than at school"),
        table(
            "Children with a package",
            "Package",
            _KIRK_YEARS,
            row("Full package, tuition at home", 21, 18, 14, 10, scope="Full package"),
            row("Online school with mentoring", 17, 17, 15, 12, scope="Online school"),
            row("Therapies only", 6, 8, 8, 8, scope="Therapies only"),
            row("Total", 44, 43, 37, 30),
            measure=EOTAS,
        ),
        p("Children who are educated at home by their parents’ choice (312 in October 2025, of whom 38 have a plan) are not included.", *maybe(EOTAS, "actual", 312, "2025-10", ""), *maybe(EOTAS, "actual", 38, "2025-10", "")),
        h2("3. After 16"),
        table(
            "Students with EHC plans",
            ("Provider", "Type"),
            (
                col("2025/26", "On roll", period="2025/26", basis="actual"),
                col("2026/27", "Planned", period="2026/27", basis="target"),
                col("2027/28", "Planned", period="2027/28", basis="target"),
                col("2028/29", "Planned", period="2028/29", basis="target"),
            ),
            row(("Kirkstowe College", "General FE"), 231, 236, 240, 238, scope="Kirkstowe College"),
            row(("Sixth form colleges (two)", "Sixth form"), 48, 50, 54, 58, scope="Sixth form colleges"),
            row(("Specialist colleges, day", "Specialist"), 26, 24, 20, 17, scope="Specialist colleges, day"),
            row(("Specialist colleges, boarding", "Specialist"), 8, 7, 5, 4, scope="Specialist colleges, boarding"),
            row(("Independent training providers", "Training"), 33, 36, 38, 40, scope="Training providers", doubtful=True),
            row(("All", ""), 346, 353, 357, 357),
            row(("Supported internships (included above)", ""), *(said(str(v), *maybe(LATER, basis, v, period, scope="internships")) for v, basis, period in ((22, "actual", "2025/26"), (30, "target", "2026/27"), (40, "target", "2027/28"), (50, "target", "2028/29")))),
            measure=LATER,
        ),
        p("Years are academic years. About 60 plans are expected to end each summer when a course is completed.", *(label for basis in ("forecast", "target") for unit in ("count", "per_year") for label in maybe(CEASED, basis, 60, "", unit=unit)), *(label for v, basis, period in ((8, "actual", "2025/26"), (7, "target", "2026/27"), (5, "target", "2027/28"), (4, "target", "2028/29")) for label in maybe(RESIDENTIAL, basis, v, period, scope="Specialist colleges, boarding"))),
        h2("4. Alternative provision"),
        table(
            "Places bought and children with a plan in them",
            "",
            (
                col("2025/26"),
                col("2026/27"),
                col("2027/28"),
                col("2028/29"),
            ),
            row("Places bought, Kirkstowe PRU", _bought(70, "actual", "2025/26"), _bought(70, "target", "2026/27"), _bought(78, "target", "2027/28", "78 (+8)"), _bought(78, "target", "2028/29")),
            row("Places bought, hospital school", _bought(12, "actual", "2025/26"), _bought(12, "target", "2026/27"), _bought(12, "target", "2027/28"), _bought(12, "target", "2028/29")),
            row("Children with a plan in AP", said("29", says(AP, "actual", 29, "2025/26")), said("26", says(AP, "target", 26, "2026/27")), said("22", says(AP, "target", 22, "2027/28")), said("18", says(AP, "target", 18, "2028/29"))),
            row("Average stay, weeks", "31", "26", "20", "16"),
        ),
        h2("5. Schools of other councils"),
        table(
            "Kirkstowe children in special schools elsewhere",
            "1 October",
            (
                col("Number", measure=AWAY),
                col("Change in year"),
                col("As % of special school placements", measure=AWAY, unit="percent", show=ONE),
                col("Main importer"),
            ),
            row("2024", 71, "-", 14.9, "Westerby", period="2024-10-01", basis="actual"),
            row("2025", 68, _moved(AWAY, -3, "2025-10-01", text="-3"), 13.8, "Westerby", period="2025-10-01", basis="actual"),
            row("2026 (intended)", 64, _moved(AWAY, -4, "2026-10-01", text="-4", basis="target"), 12.6, "Westerby", period="2026-10-01"),
            row("2027 (intended)", 56, _moved(AWAY, -8, "2027-10-01", text="-8", basis="target"), 10.8, "Moorham", period="2027-10-01"),
            row("2028 (intended)", 50, _moved(AWAY, -6, "2028-10-01", text="-6", basis="target"), 9.5, "Moorham", period="2028-10-01"),
            basis="target",
        ),
        h2("6. Where the children will go instead"),
        table(
            "New local places to be commissioned by start date",
            "",
            (
                col("September 2026", period="2026-09"),
                col("September 2027", period="2027-09"),
                col("September 2028", period="2028-09"),
                col("Provider sought?"),
            ),
            row("Resource base, primary", 24, 16, 8, "Schools invited", measure=NEW_BASES, scope="primary"),
            row("Resource base, secondary", "-", 40, 20, "Schools invited", measure=NEW_BASES, scope="secondary"),
            row("Special school", "-", 30, "-", "No: Ashgate expansion", measure=NEW_SPECIAL, scope="Ashgate"),
            row("Short breaks (nights)", "120", "180", "180", "Yes"),
            basis="target",
            direction="increase",
        ),
        h2("7. Price"),
        table(
            "Average price in contracts",
            "Lot",
            (
                col("Unit"),
                col("2025-26", period="2025-26", basis="actual"),
                col("2026-27 planned", period="2026-27", basis="target"),
                col("2028-29 planned", period="2028-29", basis="target"),
            ),
            row("Independent day", "£ a year", 61200, 62700, 65800, scope="Independent day"),
            row("Residential, 52 weeks", "£ a year", 238000, 244000, 255000, scope="Residential, 52 weeks"),
            row("EOTAS package", "£ a year", 27400, 27000, 26500, scope="EOTAS package"),
            row("Specialist college, day", "£ a year", 41900, 42700, 44500, scope="Specialist college, day"),
            row("Tuition", "£ an hour", "46", "47", "49"),
            measure=COST,
            unit="gbp",
        ),
        table(
            "Uplift that we intend to allow, and what the plan saves",
            "Financial year",
            (col("Uplift"), col("Saving, £000", measure=SAVINGS, unit=K), col("Of which price, £000")),
            row("2026-27", said("2.5%", says(COST, "target", 2.5, "2026-27", "percent", form="change", direction="increase", doubtful=True), *maybe(COST, "target", 2.5, "2026-27", unit="percent", form="change", direction="at_most")), 610, said("240", *maybe(SAVINGS, "target", 240, "2026-27", unit=K, scope="price")), period="2026-27"),
            row("2027-28", said("2.0%", *maybe(COST, "target", 2, "2027-28", unit="percent", form="change", direction="increase")), 1480, said("430", *maybe(SAVINGS, "target", 430, "2027-28", unit=K, scope="price")), period="2027-28"),
            row("2028-29", said("2.0%", *maybe(COST, "target", 2, "2028-29", unit="percent", form="change", direction="increase")), 2390, said("560", *maybe(SAVINGS, "target", 560, "2028-29", unit=K, scope="price")), period="2028-29"),
            basis="target",
        ),
        p(
            "The plan rests on 2,060 EHC plans in October 2028, against 1,874 in October 2025. If the city grows as the trend would have it there would be 2,190, and the intentions above would have to be looked at again.",
            *(label for v, basis, year in ((71, "actual", 2024), (68, "actual", 2025), (64, "target", 2026), (56, "target", 2027), (50, "target", 2028)) for label in maybe(SPECIAL, basis, v, f"{year}-10-01")),
            says(PLANS, "target", 2060, "2028-10", doubtful=True),
            *maybe(PLANS, "forecast", 2060, "2028-10"),
            says(PLANS, "actual", 1874, "2025-10"),
            says(PLANS, "forecast", 2190, "", doubtful=True),
            *maybe(PLANS, "forecast", 2190, "2028-10"),
        ),
    ),
    ("docx", "html", "pdf-typst", "xlsx"),
    PART,
    "strategy",
    "Kirkstowe",
)  # fmt: skip


# --- An action plan's appendix: what success is measured by, baseline, milestone, target and its date, area by area ----------

_DUNSBROOK_COLUMNS = (
    col("Measure of success"),
    col("Baseline"),
    col("Milestone"),
    col("Target"),
    col("Target date"),
    col("Lead"),
)

DUNSBROOK = Document(
    "dunsbrook_action_plan",
    "Dunsbrook local area priority action plan, appendix B: measures of success",
    (
        h1("Priority action plan: appendix B"),
        p("Dunsbrook Local Area Partnership. Inspected by Ofsted and the Care Quality Commission in February 2026; plan submitted on 12 June 2026. Appendix B says how the Partnership Board and the Department’s adviser will know that actions have worked."),
        n("Baselines are at 31 March 2026 unless a cell says otherwise. Milestones are for 31 March 2027."),
        h2("Area for priority action 1: timeliness and quality of plans"),
        table(
            "",
            ("Ref", "Action"),
            _DUNSBROOK_COLUMNS,
            row(("1.1", "Recruit and keep caseworkers"), "Vacancy rate", "29%", "15%", "8%", "September 2027", "SEND lead"),
            row(
                ("1.2", "Reset the 20-week process"),
                "New plans issued in 20 weeks",
                said("18%", says(TIMELY, "actual", 18, "2026-03-31", "percent")),
                said("45%", says(TIMELY, "target", 45, "2027-03-31", "percent")),
                said("70%", says(TIMELY, "target", 70, "2027-12", "percent")),
                "December 2027",
                "SEND lead",
            ),
            row(("1.3", "Quality assurance of drafts"), "Plans audited as good", "31%", "50%", "75%", "March 2028", "Principal EP"),
            row(
                ("1.4", "Clear the backlog"),
                "Assessments open for over 20 weeks",
                said("214", *maybe(ASSESSED, "actual", 214, "2026-03-31", "")),
                said("60", *maybe(ASSESSED, "target", 60, "2027-03-31")),
                said("0", *maybe(ASSESSED, "target", 0, "2027-07")),
                "July 2027",
                "SEND lead",
            ),
            row(("1.5", "Annual reviews at phase transfer"), "Final plans by 15 February / 31 March", "64%", "90%", "98%", "March 2028", "SEND lead"),
        ),
        h2("Area for priority action 2: waiting for health services"),
        table(
            "",
            ("Ref", "Action"),
            _DUNSBROOK_COLUMNS,
            row(("2.1", "Redesign the neurodevelopmental pathway"), "Median wait for a first appointment", "74 weeks", "52 weeks", "18 weeks", "March 2028", "ICB"),
            row(("2.2", "Speech and language therapy"), "Children waiting over 18 weeks", "402", "200", "20", "December 2027", "Provider trust"),
            row(("2.3", "Health advice for assessments"), "Advice returned in six weeks", "41%", "70%", "95%", "September 2027", "DCO"),
        ),
        h2("Area for improvement 3: placements and sufficiency"),
        table(
            "",
            ("Ref", "Action"),
            _DUNSBROOK_COLUMNS,
            row(
                ("3.1", "Open resource bases in four secondary schools"),
                "Places open",
                said("0", *maybe(NEW_BASES, "actual", 0, "2026-03-31", "")),
                said("24", says(NEW_BASES, "target", 24, "2027-03-31", direction="increase")),
                said("80", says(NEW_BASES, "target", 80, "2028-09", direction="increase"), *maybe(NEW_BASES, "target", None, "", "2028-09", direction="increase")),
                "September 2028",
                "AD Education",
            ),
            row(
                ("3.2", "Place more children in local mainstream schools"),
                "Share of plans naming a mainstream school",
                said("34.6% (January 2026)", says(MAINSTREAM, "actual", 34.6, "2026-01", "percent")),
                said("36%", says(MAINSTREAM, "target", 36, "2027-03-31", "percent")),
                said("41%", says(MAINSTREAM, "target", 41, "2029-01", "percent"), *maybe(MAINSTREAM, "target", None, "", "2029-01", direction="increase")),
                "January 2029",
                "AD Education",
            ),
            row(
                ("3.3", "Reduce reliance on independent placements"),
                "Children in INMSS",
                said("188", says(INDEPENDENT, "actual", 188, "2026-03-31")),
                said("180", says(INDEPENDENT, "target", 180, "2027-03-31")),
                said("140", says(INDEPENDENT, "target", 140, "2029-03", direction="reduce"), says(INDEPENDENT, "target", None, direction="reduce", quote="Reduce reliance on independent placements")),
                "March 2029",
                "Commissioning",
            ),
            row(
                ("3.4", "End unregistered and part-time packages"),
                "Children with EOTAS or interim tuition",
                said("73, of whom 19 without a plan for return", says(EOTAS, "actual", 73, "2026-03-31"), *maybe(EOTAS, "actual", 19, "2026-03-31", "")),
                said("50", says(EOTAS, "target", 50, "2027-03-31")),
                said("25 or fewer", says(EOTAS, "target", 25, "2028-03", direction="at_most"), *maybe(EOTAS, "target", None, "", "2028-03", direction="reduce")),
                "March 2028",
                "Virtual head",
            ),
            row(("3.5", "Part-time timetables"), "Pupils with a plan on one", "58", "30", "10", "July 2027", "Attendance lead"),
        ),
        h2("Area for improvement 4: trust of families"),
        table(
            "",
            ("Ref", "Action"),
            _DUNSBROOK_COLUMNS,
            row(
                ("4.1", "Meet families before a refusal is confirmed"),
                "Appeals registered in a year",
                said("134 (2025)", says(APPEALS, "actual", 134, "2025")),
                said("not set", *maybe(APPEALS, "target", None, "2027-03-31")),
                said("90 (2027)", says(APPEALS, "target", 90, "2027"), *maybe(APPEALS, "target", 90, "2027-12")),
                "December 2027",
                "SEND lead",
            ),
            row(
                ("4.2", "Moderate decisions with schools and parents"),
                "Requests refused and then agreed after mediation",
                said("38%", *maybe(REFUSED, "actual", 38, "2026-03-31", "", unit="percent")),
                said("25%", *maybe(REFUSED, "target", 25, "2027-03-31", unit="percent")),
                said("15%", *maybe(REFUSED, "target", 15, "2028-03", unit="percent")),
                "March 2028",
                "SEND lead",
            ),
            row(("4.3", "Co-production charter"), "Parents who feel listened to", "22%", "40%", "65%", "June 2028", "Parent Carer Forum"),
        ),
        h2("Trajectory agreed with the Department"),
        table(
            "Expected position at the end of the month",
            "Month",
            (
                col("Plans in 20 weeks, %", measure=TIMELY, unit="percent"),
                col("Children in INMSS", measure=INDEPENDENT),
                col("EOTAS and interim tuition", measure=EOTAS),
                col("Pupils in resource bases", measure=BASES),
                col("Attendance, pupils with a plan, %"),
            ),
            row("Mar 2027", 45, 180, 50, 19, "86.5", period="2027-03"),
            row("Sep 2027", 60, 169, 38, 41, "87.0", period="2027-09"),
            row("Mar 2028", 72, 158, 25, 44, "87.5", period="2028-03"),
            row("Sep 2028", 75, 149, 25, 76, "88.0", period="2028-09"),
            row("Mar 2029", 75, 140, 25, 80, "88.5", period="2029-03"),
            basis="target",
        ),
        h2("Position at the first monitoring visit"),
        p("The Department’s adviser visited on 5 November 2026. The partnership reported as follows; ‘expected’ is what the milestone for March 2027 implied at 31 October 2026."),
        table(
            "Reported at 31 October 2026",
            "Measure",
            (
                col("Expected", period="2026-10-31", basis="target"),
                col("Reported", period="2026-10-31", basis="actual"),
                col("Judgement"),
            ),
            row("New plans in 20 weeks", 34, 31, "Nearly on course", measure=TIMELY, unit="percent", show=percent),
            row("Children in INMSS", 183, 191, "Off course", measure=INDEPENDENT),
            row("Children with EOTAS or interim tuition", 60, 57, "On course", measure=EOTAS),
            row("Resource base places open", 12, 12, "On course", measure=NEW_BASES, direction="increase"),
            row("Median wait, neurodevelopmental (weeks)", "61", "66", "Off course"),
            row("EP posts filled, FTE", "9.0", "8.2", "Nearly on course"),
        ),
        h2("Volumes on which the plan rests"),
        table(
            "Forecast of demand without any change in practice, by calendar year",
            "",
            (
                col("2025", "Recorded", period="2025", basis="actual"),
                col("2026", "Forecast", period="2026", basis="forecast"),
                col("2027", "Forecast", period="2027", basis="forecast"),
                col("2028", "Forecast", period="2028", basis="forecast"),
            ),
            row("Requests for assessment", 688, 731, 768, 798, measure=REQUESTS),
            row("New plans", 402, 455, 480, 501, measure=NEW),
            row("Plans ceased", 171, 180, 190, 200, measure=CEASED),
            row("Plans maintained at the end of the year", 2371, 2646, 2936, 3237, measure=PLANS),
            row("Psychologists needed, FTE", "12.5", "13.3", "14.0", "14.5"),
        ),
        p(
            "The plan sets no target for the number of requests or of plans, and none for refusals. It expects early support to bring requests back to the level of 2025 by 2028, and it costs £1.9m, of which the DSG pays nothing.",
            says(REQUESTS, "target", 688, "2028", doubtful=True),
            *maybe(REQUESTS, "forecast", 688, "2028"),
            *maybe(REQUESTS, "target", None, "2028", "", direction="reduce"),
            *maybe(REQUESTS, "target", None, "2028", direction="reach"),
        ),
    ),
    ("pdf-zebra", "docx", "pdf-sideways", "html"),
    PART,
    "monitoring",
    "Dunsbrook",
)  # fmt: skip


FRESH_12 = (THAXMOOR, WENBURY, LANTERDALE, CATTERSBY, ULLESMERE, PENNERLEY, KIRKSTOWE, DUNSBROOK)
