"""Documents that were held out first, and are learnt from since their scores were looked at."""

from __future__ import annotations

from typing import Any

from tests.documents.describing import (
    Document,
    Row,
    Table,
    bracketed,
    c,
    col,
    count,
    deficits_in_brackets,
    fixed,
    h1,
    h2,
    n,
    p,
    percent,
    plain,
    pounds,
    row,
    said,
    says,
    signed,
)

ONE = fixed(1)


def _first(line: Row) -> Any:
    return line.cells[0] if not isinstance(line.cells[0], str) else None


HAVERLEY = Document(
    "haverley_agreement",
    "Dedicated Schools Grant ‘safety valve’ agreement: Haverley 2022-2027",
    (
        h1("Dedicated Schools Grant ‘safety valve’ agreement: Haverley 2022-2027"),
        c(
            "1.",
            "This agreement is between the Department for Education and Haverley Council, and covers the financial years from 2022-23 to 2026-27.",
        ),
        c(
            "2.",
            "The authority undertakes to reach a positive in-year balance on its Dedicated Schools Grant (DSG) account by the end of 2025-26 and in each subsequent year.",
            says("dsg_in_year", "target", None, "2025-26", direction="reach"),
        ),
        c(
            "3.",
            "The authority agrees to control and reduce the cumulative deficit as follows, not including any contribution made by the department through this agreement:",
        ),
        Table(
            "",
            ("Year",),
            (
                col(
                    "Forecast DSG deficit profile at year end £m",
                    measure="dsg_deficit",
                    basis="target",
                    unit="gbp_million",
                ),
            ),
            (
                row("2022-23", 21.4, period="2022-23"),
                row("2023-24", 26.9, period="2023-24"),
                row("2024-25", 29.3, period="2024-25"),
                row("2025-26", 28.1, period="2025-26"),
                row("2026-27", 24.6, period="2026-27"),
            ),
            show=lambda v: f"£{v}m",
        ),
        c(
            "4.",
            "The authority agrees to implement the DSG management plan that it has set out. This includes action to:",
        ),
        c(
            "4.1",
            "Reduce the number of placements in independent and non-maintained special schools from 214 to no more than 160 by March 2027.",
            says("placements_independent", "target", 160, "2027-03", direction="at_most", baseline=214),
        ),
        c(
            "4.2",
            "Create 96 additional places in resourced provision and 60 places at a new special free school by September 2025.",
            says("places_resourced", "target", 96, "2025-09", direction="increase"),
            says("places_special", "target", 60, "2025-09", direction="increase"),
        ),
        c(
            "4.3",
            "Increase the proportion of children with an EHC plan who are educated in mainstream schools.",
            says("placements_mainstream", "target", None, "", direction="increase"),
        ),
        c(
            "5.",
            "The department agrees to pay to the authority an additional £8.2 million of DSG before the end of the financial year 2022-23. In each year from 2023-24 the department will pay DSG funding in instalments, subject to continued satisfactory progress. Funding will be provided over the five financial years as follows:",
            says("dfe_payment", "target", 8.2, "2022-23", "gbp_million"),
        ),
        Table(
            "",
            ("Year",),
            (
                col(
                    "The Department agrees to pay to the authority an additional £m of DSG by year end",
                    measure="dfe_payment",
                    basis="target",
                    unit="gbp_million",
                ),
            ),
            (
                row("2022-23", 8.2, period="2022-23"),
                row("2023-24", 3.1, period="2023-24"),
                row("2024-25", 3.1, period="2024-25"),
                row("2025-26", 3.1, period="2025-26"),
                row("2026-27", 7.0, period="2026-27"),
            ),
            show=lambda v: f"£{v}m",
        ),
        c(
            "6.",
            "The authority will report to the department in February, June and October. Each report must set out progress against the conditions in section 4.",
        ),
    ),
    ("pdf-typst", "pdf-ruled", "docx", "html"),
    "tune",
    "agreement",
    "Haverley",
)

_YEARS = ("2024-25", "2025-26", "2026-27", "2027-28")


def _both(first: str) -> tuple[Any, ...]:
    """Unmitigated and mitigated side by side, each over the same years."""
    return tuple(col(f"Unmitigated {first}".strip(), y, period=y, basis="forecast") for y in _YEARS) + tuple(
        col(f"Mitigated {first}".strip(), y, period=y, basis="target") for y in _YEARS
    )


EASTMARCH = Document(
    "eastmarch_plan",
    "Eastmarch Council: DSG Management Plan 2024-2028",
    (
        h1("Eastmarch Council: DSG Management Plan 2024-2028"),
        p("Prepared for Schools Forum, June 2024. All forecasts were rebuilt after the January 2024 SEN2 return."),
        h2("1. Demand"),
        p(
            "The plan expects demand to be met earlier, so that fewer families need to ask for a statutory assessment.",
            says("ehc_requests", "target", None, "", direction="reduce", doubtful=True),
        ),
        Table(
            "Table 1. EHC plans and requests: with and without the actions in this plan",
            ("",),
            _both("forecast"),
            (
                row(
                    "EHC plans maintained at year end",
                    2410,
                    2655,
                    2910,
                    3190,
                    2390,
                    2520,
                    2590,
                    2605,
                    measure="ehc_plans",
                ),
                row(
                    "Requests for EHC needs assessment", 560, 600, 640, 690, 540, 520, 500, 480, measure="ehc_requests"
                ),
                row("New plans issued", 390, 410, 440, 470, 370, 330, 300, 290, measure="ehc_plans_new"),
                row("Plans ceased", 130, 140, 150, 160, 150, 200, 230, 275, measure="ehc_plans_ceased"),
            ),
        ),
        h2("2. Placements"),
        Table(
            "Table 2. Children and young people with an EHC plan by type of placement",
            ("Placement",),
            _both(""),
            (
                row(
                    "Mainstream schools and academies",
                    905,
                    980,
                    1060,
                    1150,
                    930,
                    1040,
                    1125,
                    1190,
                    measure="placements_mainstream",
                ),
                row(
                    "Resourced provision / SEN units",
                    112,
                    112,
                    112,
                    112,
                    118,
                    150,
                    178,
                    196,
                    measure="placements_resourced",
                ),
                row(
                    "Maintained and academy special schools",
                    640,
                    660,
                    680,
                    700,
                    640,
                    655,
                    660,
                    665,
                    measure="placements_special",
                ),
                row(
                    "Independent and non-maintained special schools",
                    248,
                    290,
                    335,
                    385,
                    236,
                    210,
                    182,
                    150,
                    measure="placements_independent",
                ),
                row("Post-16 and FE", 402, 500, 600, 708, 366, 362, 340, 300, measure="placements_post16"),
                row("Alternative provision", 61, 70, 78, 86, 60, 61, 63, 64, measure="placements_ap"),
                row("EOTAS", 42, 43, 45, 49, 40, 42, 42, 40, measure="placements_eotas"),
                row("Total", 2410, 2655, 2910, 3190, 2390, 2520, 2590, 2605, measure="ehc_plans"),
            ),
        ),
        n("Totals agree with Table 1. Figures exclude young people for whom another authority is responsible."),
        h2("3. Money"),
        Table(
            "Table 3. DSG position (£m): surplus shown in brackets",
            ("£m",),
            _both(""),
            (
                row("High needs income", "38.1", "39.4", "40.7", "42.0", "38.1", "39.4", "40.7", "42.0"),
                row("High needs expenditure", "45.9", "49.8", "53.6", "57.4", "44.2", "43.8", "42.6", "41.3"),
                row("In-year deficit / (surplus)", 7.8, 10.4, 12.9, 15.4, 6.1, 4.4, 1.9, -0.7, measure="dsg_in_year"),
                row("Cumulative deficit", 19.7, 30.1, 43.0, 58.4, 18.0, 22.4, 24.3, 23.6, measure="dsg_deficit"),
            ),
            {"unit": "gbp_million"},
            bracketed(ONE),
        ),
        h2("4. Savings by workstream"),
        Table(
            "Table 4. Cost avoidance by workstream, £000s",
            ("Workstream",),
            tuple(col(y, period=y) for y in _YEARS[1:]),
            (
                row("Mainstream inclusion offer", 310, 840, 1270, scope="Mainstream inclusion offer"),
                row("Fewer independent placements", 920, 1850, 2640, scope="Fewer independent placements"),
                row("Post-16 pathways", 140, 390, 610, scope="Post-16 pathways"),
                row("Total", 1370, 3080, 4520),
            ),
            {"unit": "gbp_thousand", "measure": "dsg_savings", "basis": "target"},
        ),
    ),
    ("pdf-ruled", "pdf-plain", "docx", "xlsx", "ods", "html"),
    "tune",
    "plan",
    "Eastmarch",
)

_AGES = ("Under 5", "Age 5 to 10", "Age 11 to 15", "Age 16 to 19", "Age 20 to 25")


def _template(measure: str, title: str, unmitigated: list[list[int]], mitigated: list[list[int]]) -> tuple[Any, ...]:
    years = ("2023-24", "2024-25", "2025-26", "2026-27")
    made: list[Any] = [h1(title)]
    for name, basis, numbers in (
        ("Unmitigated forecast: number of placements if no further action is taken", "forecast", unmitigated),
        ("Mitigated forecast: number of placements after the actions in the plan", "target", mitigated),
    ):
        columns = tuple(
            col(f"{y} actual", period=y, basis="actual") if y == "2023-24" else col(f"{y} forecast", period=y)
            for y in years
        )
        rows = [row(age, *line, scope=age) for age, line in zip(_AGES, numbers, strict=False)]
        rows.append(row("Total", *[sum(line[i] for line in numbers) for i in range(4)]))
        for column in columns[1:]:
            column.says["basis"] = basis
        made.append(Table(name, ("Age band",), columns, tuple(rows), {"measure": measure}))
    return tuple(made)


NORWELL = Document(
    "norwell_template",
    "Norwell Metropolitan Borough Council DSG management plan",
    (
        *_template(
            "placements_mainstream",
            "Mainstream schools or academies placements",
            [[14, 16, 18, 21], [301, 330, 362, 396], [264, 290, 318, 347], [22, 24, 26, 28]],
            [[14, 17, 20, 24], [301, 340, 381, 420], [264, 301, 337, 371], [22, 25, 28, 31]],
        ),
        *_template(
            "placements_independent",
            "Non-maintained special schools or independent (NMSS or independent) placements",
            [[1, 1, 2, 2], [34, 38, 43, 49], [71, 80, 91, 102], [40, 45, 50, 56]],
            [[1, 0, 0, 0], [34, 32, 29, 25], [71, 68, 62, 55], [40, 38, 35, 31]],
        ),
        *_template(
            "placements_post16",
            "Post 16 and further education (FE) placements",
            [[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0], [182, 201, 223, 246], [96, 111, 127, 145]],
            [[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0], [182, 190, 197, 203], [96, 94, 90, 84]],
        ),
    ),
    ("xlsx", "ods"),
    "tune",
    "plan",
    "Norwell",
)

CALDERBROOK = Document(
    "calderbrook_monitoring",
    "Calderbrook Council: safety valve monitoring report, October 2025",
    (
        h1("Safety valve monitoring report to the Department for Education"),
        p("Reporting period: 1 July 2025 to 30 September 2025"),
        h2("Progress against the conditions"),
        Table(
            "",
            ("Condition", "Indicator"),
            (
                col("Baseline (March 2024)", period="2024-03", basis="actual"),
                col("Target March 2026", period="2026-03", basis="target", baseline=_first),
                col("Position at 30 September 2025", period="2025-09-30", basis="actual"),
                col("RAG"),
                col("Commentary"),
            ),
            (
                row(
                    ("3.1", "Number of EHC plans"),
                    3140,
                    3050,
                    3221,
                    "Red",
                    "Requests were 9% higher than in the same quarter of last year.",
                    measure="ehc_plans",
                ),
                row(
                    ("3.2", "Requests for assessment in the year to date"),
                    702,
                    640,
                    389,
                    "Amber",
                    "A further 40 are expected in October.",
                    measure="ehc_requests",
                ),
                row(
                    ("3.3", "Share of plans issued within 20 weeks"),
                    47,
                    75,
                    63,
                    "Amber",
                    "Up 8 points since June.",
                    measure="ehc_timeliness",
                    unit="percent",
                    show=percent,
                ),
                row(
                    ("3.4", "Pupils placed in INMSS"),
                    288,
                    240,
                    261,
                    "Green",
                    "27 fewer than at baseline",
                    measure="placements_independent",
                ),
                row(
                    ("3.5", "Pupils with a plan in mainstream schools (%)"),
                    38.5,
                    44,
                    41.2,
                    "Green",
                    "On track",
                    measure="placements_mainstream",
                    unit="percent",
                    show=percent,
                ),
                row(
                    ("3.6", "Registered appeals"),
                    118,
                    "n/a",
                    74,
                    "",
                    "No target has been agreed for appeals.",
                    measure="tribunal_appeals",
                ),
            ),
        ),
        h2("Deficit against the agreed profile"),
        Table(
            "DSG reserve at year end, £m",
            ("Financial year",),
            (
                col("Agreed profile", basis="target"),
                col("Forecast at Q2", basis="forecast"),
                col("Variance", skip=True),
            ),
            (
                row(
                    "2024-25",
                    31.2,
                    said(
                        "33.0 (outturn)", says("dsg_deficit", "actual", 33.0, "2024-25", "gbp_million", doubtful=True)
                    ),
                    "1.8",
                    period="2024-25",
                ),
                row("2025-26", 33.7, 38.4, "4.7", period="2025-26"),
                row("2026-27", 32.9, 41.1, "8.2", period="2026-27"),
            ),
            {"measure": "dsg_deficit", "unit": "gbp_million"},
            ONE,
        ),
        p(
            "The forecast in-year overspend for 2025-26 is £5.4m, against £2.5m in the agreed plan.",
            says("dsg_in_year", "forecast", 5.4, "2025-26", "gbp_million"),
            says("dsg_in_year", "target", 2.5, "2025-26", "gbp_million"),
        ),
    ),
    ("pdf-fpdf", "docx", "html"),
    "tune",
    "monitoring",
    "Calderbrook",
)

THORNBY = Document(
    "thornby_forum",
    "Thornby Schools Forum, 14 January 2025: High needs budget update",
    (
        h1("Report to Schools Forum, 14 January 2025"),
        h2("High needs budget update"),
        c(
            "1.",
            "The high needs block is forecast to overspend by £4.82m in 2024/25.",
            says("dsg_in_year", "forecast", 4.82, "2024-25", "gbp_million"),
        ),
        c("2.", "Table A shows where the pressure lies."),
        Table(
            "Table A: High needs budget monitoring 2024/25, £'000",
            ("Budget line",),
            (col("Budget"), col("Forecast"), col("Variance")),
            (
                row("Independent and non-maintained special schools", "9,410", "12,030", "2,620"),
                row("Mainstream top-ups", "6,200", "7,415", "1,215"),
                row("Special school place funding", "11,900", "11,900", "0"),
                row("SEND team staffing", "1,120", "1,305", "185"),
            ),
        ),
        c(
            "3.",
            "The number of pupils with plans has risen each year. All numbers are as at the January school census.",
        ),
        Table(
            "Table B: EHC plans maintained, by year",
            ("January",),
            (
                col("Number of EHC plans", measure="ehc_plans"),
                col("Annual increase", measure="ehc_plans", form="change"),
                col("Annual increase %", measure="ehc_plans", form="change", unit="percent", show=percent),
            ),
            (
                row("2021", 1604, None, None, period="2021"),
                row("2022", 1731, 127, 7.9, period="2022"),
                row("2023", 1895, 164, 9.5, period="2023"),
                row("2024", 2102, 207, 10.9, period="2024"),
                row("2025", 2290, 188, 8.9, period="2025"),
            ),
            {"basis": "actual"},
        ),
        c(
            "4.",
            "Without further action the number of plans is projected to reach 3,400 by January 2029.",
            says("ehc_plans", "forecast", 3400, "2029-01"),
        ),
        Table(
            "Table C: What the deficit recovery plan commits to",
            ("Measure",),
            (
                col("January 2026", period="2026-01"),
                col("January 2027", period="2027-01"),
                col("January 2028", period="2028-01"),
            ),
            (
                row("EHC plans", 2380, 2420, 2400, measure="ehc_plans"),
                row("Out of borough placements", 310, 285, 250, measure="placements_out_of_area"),
                row("Plans issued in 20 weeks", 60, 75, 85, measure="ehc_timeliness", unit="percent", show=percent),
            ),
            {"basis": "target"},
        ),
    ),
    ("docx", "pdf-plain", "txt"),
    "tune",
    "committee",
    "Thornby",
)

WESTMERE = Document(
    "westmere_kpis",
    "SEND KPI dashboard",
    (
        Table(
            "",
            ("KPI", "Description"),
            (
                col("Unit"),
                col("2023/24 Outturn", period="2023-24", basis="actual"),
                col("2024/25 Outturn", period="2024-25", basis="actual"),
                col("2025/26 Target", period="2025-26", basis="target"),
                col("Q1 2025/26", period="2025-26", basis="actual"),
                col("DoT"),
                col("National"),
            ),
            (
                row(
                    ("SEND01", "EHC plans issued within 20 weeks"),
                    "%",
                    41.0,
                    55.5,
                    70,
                    58.2,
                    "Up",
                    "50.3",
                    measure="ehc_timeliness",
                    unit="percent",
                    show=plain,
                ),
                row(("SEND02", "EHC plans maintained"), "No.", 1877, 2051, 2100, 2074, "Up", "", measure="ehc_plans"),
                row(
                    ("SEND03", "Requests for assessment refused"),
                    "%",
                    24.1,
                    27.0,
                    25,
                    29.3,
                    "Up",
                    "25.1",
                    measure="ehc_refusals",
                    unit="percent",
                    show=plain,
                ),
                row(
                    ("SEND04", "Children educated at home with an EHC plan"),
                    "No.",
                    31,
                    44,
                    35,
                    47,
                    "Up",
                    "",
                    measure="placements_eotas",
                ),
                row(
                    ("SEND05", "Average cost of an independent special school placement"),
                    "£",
                    58200,
                    61400,
                    60000,
                    62150,
                    "Up",
                    "",
                    measure="placement_cost",
                    unit="gbp",
                    show=pounds,
                ),
                row(("CSC01", "Children in need per 10,000"), "Rate", "301", "312", "300", "309", "Up", "340"),
                row(("EDU07", "Secondary persistent absence"), "%", "26.2", "24.9", "23", "n/a", "Down", "25.2"),
            ),
        ),
    ),
    ("csv", "ods"),
    "tune",
    "kpi",
    "Westmere",
)

SEN2 = Document(
    "sen2_long",
    "Education, health and care plans: caseload",
    (
        Table(
            "",
            ("time_period", "la_name", "establishment_type"),
            (col("ehcplans", basis="actual"), col("ehcplans_pc", basis="actual", unit="percent", final=True)),
            (
                row(("202324", "Rutland", "Total"), 402, None, measure="ehc_plans", period="2023/24"),
                row(
                    ("202324", "Rutland", "Total mainstream schools"),
                    171,
                    42.5,
                    measure="placements_mainstream",
                    period="2023/24",
                ),
                row(
                    ("202324", "Rutland", "Independent special schools"),
                    38,
                    9.5,
                    measure="placements_independent",
                    period="2023/24",
                ),
                row(
                    ("202324", "Rutland", "Alternative provision"), "z", "z", measure="placements_ap", period="2023/24"
                ),
                row(("202425", "Rutland", "Total"), 431, None, measure="ehc_plans", period="2024/25"),
                row(
                    ("202425", "Rutland", "Total mainstream schools"),
                    190,
                    44.1,
                    measure="placements_mainstream",
                    period="2024/25",
                ),
                row(
                    ("202425", "Rutland", "Independent special schools"),
                    41,
                    9.5,
                    measure="placements_independent",
                    period="2024/25",
                ),
                row(("202425", "Rutland", "Alternative provision"), 6, 1.4, measure="placements_ap", period="2024/25"),
            ),
            show=plain,
        ),
    ),
    ("csv",),
    "tune",
    "data",
    "Rutland",
)

ALDHAM = Document(
    "aldham_sufficiency",
    "Aldham SEND sufficiency strategy 2025-2030",
    (
        h1("Aldham SEND sufficiency strategy 2025-2030"),
        p(
            "Our ambition is that by 2030 half of all children with an EHC plan go to a mainstream school.",
            says("placements_mainstream", "target", 50, "2030", "percent"),
        ),
        h2("New provision"),
        Table(
            "Additional specialist places to be delivered",
            ("School", "Type of provision"),
            (col("New places", measure="x"), col("Opening")),
            (
                row(
                    ("Meadow Lane Primary", "Resourced provision (autism)"),
                    16,
                    "September 2025",
                    measure="places_resourced",
                    period="2025-09",
                    scope="Meadow Lane Primary",
                ),
                row(
                    ("St Botolph's Secondary", "SEN unit (SEMH)"),
                    24,
                    "September 2026",
                    measure="places_resourced",
                    period="2026-09",
                    scope="St Botolph's Secondary",
                ),
                row(
                    ("The Willows Special School", "Special school expansion"),
                    40,
                    "January 2027",
                    measure="places_special",
                    period="2027-01",
                    scope="The Willows Special School",
                ),
                row(
                    ("Harbour Free School", "New special free school"),
                    120,
                    "September 2028",
                    measure="places_special",
                    period="2028-09",
                    scope="Harbour Free School",
                ),
                row(
                    ("Bridge Centre", "Alternative provision"),
                    20,
                    "September 2026",
                    measure="places_ap",
                    period="2026-09",
                    scope="Bridge Centre",
                ),
                row(("Total", ""), 220, "", measure="places_special", doubtful=True),
            ),
            {"basis": "target", "direction": "increase"},
        ),
        h2("What we expect without new provision"),
        Table(
            "Forecast number of children with EHC plans by phase, no change to current trends",
            ("Phase",),
            tuple(col(y, period=y.replace("-", "/") if "/" in y else y) for y in ("2025", "2026", "2027")),
            (
                row("Primary", 1010, 1065, 1102, scope="Primary"),
                row("Secondary", 1203, 1290, 1388, scope="Secondary"),
                row("All phases", 2213, 2355, 2490),
            ),
            {"measure": "ehc_plans", "basis": "forecast"},
        ),
        h2("Money"),
        p("Capital of £18.4m has been set aside from the High Needs Provision Capital Allocation."),
    ),
    ("html", "pdf-zebra", "docx"),
    "tune",
    "strategy",
    "Aldham",
)

PENHALE = Document(
    "penhale_news",
    "Hundreds more SEND places for Penhale",
    (
        h1("Hundreds more SEND places for Penhale"),
        p(
            "Councillors agreed on Tuesday to open three new special schools, with 310 places between them, by September 2027.",
            says("places_special", "target", 310, "2027-09", direction="increase"),
        ),
        p(
            "At present 402 children travel to schools outside the county. The council wants to bring that down to 280 within three years.",
            says("placements_out_of_area", "actual", 402),
            says("placements_out_of_area", "target", 280, "", direction="reduce"),
        ),
        p(
            "The council's schools grant account is £46 million in deficit. Ministers have promised £19.5 million under a safety valve deal.",
            says("dsg_deficit", "actual", 46, "", "gbp_million"),
            says("dfe_payment", "target", 19.5, "", "gbp_million"),
        ),
        p("Nationally the number of plans has doubled since 2016."),
    ),
    ("html", "txt"),
    "tune",
    "press",
    "Penhale",
)

_QS = ("Q1", "Q2", "Q3", "Q4")

OUSEBY = Document(
    "ouseby_scorecard",
    "Ouseby Council performance scorecard 2025-26, quarter 2 (published November 2025)",
    (
        h1("Performance scorecard 2025-26, quarter 2"),
        p("Published 12 November 2025"),
        Table(
            "SEND indicators",
            ("Indicator",),
            (
                col("2024-25", "Actual", period="2024-25", basis="actual"),
                col("2025-26", "Target", period="2025-26", basis="target"),
                *(col("2025-26", f"{q} actual", period="2025-26", basis="actual") for q in _QS),
            ),
            (
                row(
                    "New requests for EHC assessment (average per month)",
                    61,
                    55,
                    58,
                    63,
                    "",
                    "",
                    measure="ehc_requests",
                    unit="per_month",
                ),
                row(
                    "Requests where we decided not to assess",
                    29,
                    30,
                    31,
                    28,
                    "",
                    "",
                    measure="ehc_refusals",
                    unit="percent",
                    show=percent,
                ),
                row("Total EHC plans", 2960, 2900, 3011, 3044, "", "", measure="ehc_plans"),
                row(
                    "EHC plans finalised on time (20 weeks)",
                    58,
                    said("≥ 75%", says("ehc_timeliness", "target", 75, "2025-26", "percent", direction="at_least")),
                    66,
                    71,
                    "",
                    "",
                    measure="ehc_timeliness",
                    unit="percent",
                    show=percent,
                ),
                row(
                    "Children in residential special schools", 38, 34, 38, 36, "", "", measure="placements_residential"
                ),
                row("Permanent exclusions of pupils with SEN", "22", "18", "9", "3", "", ""),
            ),
        ),
    ),
    ("pdf-sideways", "xlsx", "html"),
    "tune",
    "kpi",
    "Ouseby",
)

KINGSMOOR = Document(
    "kingsmoor_recovery",
    "Kingsmoor Council DSG deficit recovery plan, revised November 2023",
    (
        h1("DSG deficit recovery plan (revised November 2023)"),
        p("Brackets show a deficit."),
        Table(
            "Dedicated Schools Grant account: surplus/(deficit) £000",
            ("",),
            (
                col("2022/23", "Outturn", period="2022-23", basis="actual"),
                col("2023/24", "Forecast", period="2023-24", basis="forecast"),
                col("2024/25", "Plan", period="2024-25", basis="target"),
                col("2025/26", "Plan", period="2025-26", basis="target"),
                col("2026/27", "Plan", period="2026-27", basis="target"),
            ),
            (
                row("Balance brought forward", "(6,120)", "(9,934)", "(14,384)", "(16,214)", "(15,804)"),
                row("In-year surplus/(deficit)", 3814, 4450, 1830, -410, -1260, measure="dsg_in_year"),
                row(
                    "Balance carried forward surplus/(deficit)", 9934, 14384, 16214, 15804, 14544, measure="dsg_deficit"
                ),
            ),
            {"unit": "gbp_thousand"},
            deficits_in_brackets(count),
        ),
        Table(
            "Savings in the plan (£000)",
            ("Action",),
            (col("2024/25", period="2024-25"), col("2025/26", period="2025-26"), col("2026/27", period="2026-27")),
            (
                row("Review of post-16 packages", 180, 260, 300, scope="Review of post-16 packages"),
                row(
                    "Renegotiate fees with independent schools",
                    410,
                    700,
                    900,
                    scope="Renegotiate fees with independent schools",
                ),
                row("Total savings", 590, 960, 1200),
            ),
            {"measure": "dsg_savings", "basis": "target", "unit": "gbp_thousand"},
        ),
        h2("Unit costs"),
        Table(
            "Average annual cost of a placement",
            ("Type of school",),
            (
                col("2022/23 actual", period="2022-23", basis="actual"),
                col("2026/27 target", period="2026-27", basis="target"),
            ),
            (
                row("Mainstream with top-up", 9400, 9100, scope="Mainstream"),
                row("Maintained special", 24800, 25200, scope="Maintained special"),
                row("Independent special", 63100, 58000, scope="Independent special"),
            ),
            {"measure": "placement_cost", "unit": "gbp"},
            pounds,
        ),
    ),
    ("pdf-ruled", "docx", "txt"),
    "tune",
    "plan",
    "Kingsmoor",
)

STOWBECK = Document(
    "stowbeck_schools_block",
    "Stowbeck Schools Forum: school funding 2026-27",
    (
        h1("School funding 2026-27"),
        p("The Forum is asked to agree the local formula. The minimum per pupil level is £5,115 for primary schools."),
        Table(
            "Schools block by phase",
            ("Phase",),
            (col("Pupils"), col("Schools block £m"), col("Change %")),
            (
                row("Primary", "18,204", "96.1", "1.2%"),
                row("Secondary", "12,880", "88.4", "2.0%"),
                row("Total", "31,084", "184.5", "1.6%"),
            ),
        ),
        Table(
            "Maintained school balances",
            ("",),
            (col("2023-24"), col("2024-25")),
            (row("Schools in deficit", "14", "19"), row("Total balances £m", "8.1", "6.2")),
        ),
        h2("Staffing of the SEND service (FTE)"),
        Table(
            "",
            ("Team",),
            (col("Establishment"), col("In post"), col("Vacancies")),
            (
                row("EHC plan coordinators", "24.0", "19.5", "4.5"),
                row("Educational psychologists", "11.0", "7.2", "3.8"),
            ),
        ),
        h2("Capital programme"),
        Table(
            "High needs capital by scheme (£)",
            ("Scheme",),
            (col("2025-26"), col("2026-27")),
            (
                row("Oakfield Special School rebuild", "£1,200,000", "£3,450,000"),
                row("Mainstream adaptations", "£250,000", "£250,000"),
            ),
        ),
        p("Pupils on SEN support make up 14.2% of the school population."),
    ),
    ("pdf-ruled", "docx", "xlsx"),
    "tune",
    "committee",
    "Stowbeck",
)

HARTWELL = Document(
    "hartwell_reform_plan",
    "Hartwell local SEND reform plan 2026-2029",
    (
        h1("Hartwell local SEND reform plan 2026-2029"),
        p("Approved by Cabinet on 8 October 2026"),
        h2("What we will do"),
        Table(
            "",
            ("Priority", "What we will do"),
            (col("How we will know"), col("By when"), col("Owner")),
            (
                row(
                    ("1", "Help mainstream schools to include more children"),
                    said(
                        "At least 48% of children with an EHC plan attend a mainstream school",
                        says("placements_mainstream", "target", 48, "2028-03", "percent", direction="at_least"),
                    ),
                    "March 2028",
                    "Assistant Director",
                ),
                row(
                    ("2", "Build places close to home"),
                    said(
                        "90 new places in resourced provision",
                        says("places_resourced", "target", 90, "2027-09", direction="increase"),
                    ),
                    "September 2027",
                    "Head of Place Planning",
                ),
                row(
                    ("3", "Bring children back from distant schools"),
                    said(
                        "No more than 120 children in independent special schools",
                        says("placements_independent", "target", 120, "2029-03", direction="at_most"),
                        says("placements_out_of_area", "target", None, "2029-03", direction="reduce", doubtful=True),
                    ),
                    "March 2029",
                    "Head of SEND",
                ),
                row(
                    ("4", "Better communication with families"),
                    "Satisfaction survey repeated each year",
                    "Yearly",
                    "Head of SEND",
                ),
            ),
        ),
        h2("Trajectory"),
        Table(
            "Number of EHC plans at 31 March",
            ("Scenario",),
            tuple(col(str(y), period=f"{y}-03-31") for y in (2026, 2027, 2028, 2029)),
            (
                row("Do nothing", 4120, 4480, 4870, 5300, basis="forecast"),
                row("Reform plan", 4120, 4250, 4290, 4200, basis="target"),
            ),
            {"measure": "ehc_plans"},
        ),
        p(
            "Growth in plans is to be held at 3% a year, against 8.7% a year if nothing is done.",
            says("ehc_plans", "target", 3, "", "percent", form="change", direction="hold"),
            says("ehc_plans", "forecast", 8.7, "", "percent", form="change"),
        ),
    ),
    ("docx", "html", "pdf-typst"),
    "tune",
    "plan",
    "Hartwell",
)

BRACKLEY = Document(
    "brackley_scrutiny",
    "Brackley Scrutiny Committee, 3 March 2025: SEND performance",
    (
        h1("SEND performance: how we compare"),
        p("Scrutiny Committee, 3 March 2025"),
        Table(
            "Share of new EHC plans issued within 20 weeks (excluding exceptions)",
            ("",),
            tuple(col(str(y), period=str(y)) for y in (2021, 2022, 2023, 2024)),
            (
                row("Brackley", 61.2, 48.0, 44.7, 52.9, measure="ehc_timeliness"),
                row("Statistical neighbours", "63.0", "55.1", "52.4", "53.0"),
                row("England", "59.9", "49.2", "50.3", "46.4"),
            ),
            {"basis": "actual", "unit": "percent"},
            plain,
        ),
        Table(
            "Where children with EHC plans are taught, January 2024 (%)",
            ("Setting",),
            (col("Brackley", period="2024-01", basis="actual", unit="percent"), col("South East"), col("England")),
            (
                row("Mainstream", 42.1, "41.0", "43.3", measure="placements_mainstream"),
                row("State special school", 33.0, "32.2", "31.1", measure="placements_special"),
                row("Independent or non-maintained special", 9.4, "8.8", "7.0", measure="placements_independent"),
                row("Further education", 13.2, "15.1", "15.9", measure="placements_post16"),
            ),
            show=plain,
        ),
        p(
            "There were 96 tribunal appeals in 2024, of which 4 were dismissed.",
            says("tribunal_appeals", "actual", 96, "2024"),
            says("tribunal_appeals", "actual", 4, "2024", doubtful=True),
        ),
    ),
    ("html", "pdf-weasy", "docx"),
    "tune",
    "committee",
    "Brackley",
)

TARNSIDE = Document(
    "tarnside_growth",
    "Tarnside EHC plan growth model",
    (
        Table(
            "Tarnside: EHC plan growth model, management plan trajectory against trend",
            ("Financial year",),
            (
                col("Trend", "Plans", measure="ehc_plans", basis="forecast"),
                col(
                    "Trend",
                    "Growth",
                    measure="ehc_plans",
                    form="change",
                    unit="percent",
                    basis="forecast",
                    show=percent,
                ),
                col("Planned trajectory", "Plans", measure="ehc_plans", basis="target"),
                col(
                    "Planned trajectory",
                    "Growth",
                    measure="ehc_plans",
                    form="change",
                    unit="percent",
                    basis="target",
                    show=percent,
                ),
            ),
            (
                row("2025-26", 5210, 9.0, 5115, 7.0, period="2025-26"),
                row("2026-27", 5680, 9.0, 5370, 5.0, period="2026-27"),
                row("2027-28", 6190, 9.0, 5530, 3.0, period="2027-28"),
            ),
        ),
    ),
    ("ods", "csv", "xlsx"),
    "tune",
    "data",
    "Tarnside",
)

MARLOW = Document(
    "marlbury_foi",
    "Marlbury Borough Council: response to FOI 24/1187",
    (
        h1("Freedom of Information response 24/1187"),
        p("Thank you for your request of 2 September 2024. The information is in the table."),
        Table(
            "",
            ("Question",),
            (col("2022", period="2022"), col("2023", period="2023")),
            (
                row(
                    "1. How many requests for an EHC needs assessment were received?", 812, 905, measure="ehc_requests"
                ),
                row("2. How many were refused?", 233, 301, measure="ehc_refusals"),
                row("3. How many appeals were registered with the SEND Tribunal?", 71, 102, measure="tribunal_appeals"),
                row("4. How many children were on SEN support?", "4,310", "4,402"),
                row("5. What was the longest wait for a plan, in days?", "610", "588"),
            ),
            {"basis": "actual"},
        ),
        p("The council holds no target for the number of requests that it refuses."),
    ),
    ("docx", "txt", "html"),
    "tune",
    "other",
    "Marlbury",
)

LOXFORD = Document(
    "loxford_slides",
    "Loxford: DSG management plan update to Cabinet, July 2025",
    (
        h1("DSG management plan update, July 2025"),
        h2("Cumulative deficit, £m"),
        Table(
            "",
            ("Scenario",),
            (
                col("Mar 25", period="2025-03", basis="actual"),
                col("Mar 26", period="2026-03"),
                col("Mar 27", period="2027-03"),
                col("Mar 28", period="2028-03"),
            ),
            (
                row("Agreed with DfE", 22.0, 24.0, 23.0, 19.5, basis="target", doubtful=False),
                row("No mitigation", None, 33.1, 43.9, 56.0, basis="forecast"),
                row("Latest plan", None, 29.4, 31.0, 28.7, basis="target"),
            ),
            {"measure": "dsg_deficit", "unit": "gbp_million"},
            ONE,
        ),
        h2("Placements in independent special schools"),
        Table(
            "",
            ("",),
            (
                col("2023/24 actual", period="2023-24", basis="actual"),
                col("2024/25 actual", period="2024-25", basis="actual"),
                col("2025/26 plan", period="2025-26", basis="target"),
                col("2026/27 plan", period="2026-27", basis="target"),
            ),
            (
                row("Number of pupils", 301, 322, 300, 270, measure="placements_independent"),
                row("Average cost (£k)", 61, 64, 65, 66, measure="placement_cost", unit="gbp_thousand"),
                row(
                    "Net change in pupils",
                    14,
                    21,
                    -22,
                    -30,
                    measure="placements_independent",
                    form="change",
                    show=signed(count),
                ),
            ),
        ),
        h2("In-year position by year (overspend positive, £m)"),
        Table(
            "",
            ("",),
            (col("2025-26", period="2025-26"), col("2026-27", period="2026-27"), col("2027-28", period="2027-28")),
            (row("Unmitigated", 11.1, 10.8, 12.1, basis="forecast"), row("Mitigated", 7.4, 1.6, -2.3, basis="target")),
            {"measure": "dsg_in_year", "unit": "gbp_million"},
            ONE,
        ),
    ),
    ("pdf-fpdf", "docx", "xlsx"),
    "tune",
    "plan",
    "Loxford",
)

EARLIER = (
    HAVERLEY,
    EASTMARCH,
    NORWELL,
    CALDERBROOK,
    THORNBY,
    WESTMERE,
    SEN2,
    ALDHAM,
    PENHALE,
    OUSEBY,
    KINGSMOOR,
    STOWBECK,
    HARTWELL,
    BRACKLEY,
    TARNSIDE,
    MARLOW,
    LOXFORD,
)
