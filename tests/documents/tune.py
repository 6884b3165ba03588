"""Documents to learn from: their misses may be looked at, and mended."""

from __future__ import annotations

from typing import Any

from tests.documents.describing import (
    Document,
    Table,
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
    millions,
    n,
    p,
    percent,
    plain,
    pounds,
    row,
    said,
    says,
    signed,
    with_minus,
)

ONE, TWO = fixed(1), fixed(2)


def years(*names: str, **attributes: Any) -> tuple[Any, ...]:
    """A column for each financial year."""
    return tuple(col(name, period=name.replace("/", "-"), **attributes) for name in names)


def years_of(*names: str, **attributes: Any) -> tuple[Any, ...]:
    """A column for each calendar year."""
    return tuple(col(name, period=name, **attributes) for name in names)


def at(number: int) -> Any:
    """The baseline of a row: the number in that column."""
    return lambda line: line.cells[number] if isinstance(line.cells[number], (int, float)) else None


ROWDEN = Document(
    "rowden_agreement",
    "Rowden ‘safety valve’ agreement",
    (
        h1("Dedicated Schools Grant ‘safety valve’ agreement: Rowden 2023-2028"),
        c(
            "1.",
            "This agreement is between the Department for Education and Rowden County Council, and covers the financial years from 2023-24 to 2027-28.",
        ),
        c(
            "3.",
            "The authority undertakes to reach a positive in-year balance on its Dedicated Schools Grant (DSG) account by the end of 2027-28 and in each subsequent year. The authority undertakes to control and reduce the cumulative deficit as follows:",
            says("dsg_in_year", "target", None, "2027-28", direction="reach"),
        ),
        Table(
            "",
            ("",),
            years("2023-24", "2024-25", "2025-26", "2026-27", "2027-28"),
            (row("Forecast DSG Deficit Profile at Year End", 41.9, 52.6, 58.8, 60.4, 57.7),),
            {"measure": "dsg_deficit", "basis": "target", "unit": "gbp_million"},
            millions,
        ),
        c(
            "4.",
            "The authority agrees to implement the DSG management plan that it has set out. This includes action to:",
        ),
        c(
            "4.1",
            "Appropriately manage demand for Education, Health and Care Plans (EHCPs), including assessment processes that are fit for purpose;",
            says("ehc_plans", "target", None, direction="reduce"),
        ),
        c(
            "4.2",
            "Reduce the use of independent and non-maintained special schools;",
            says("placements_independent", "target", None, direction="reduce"),
        ),
        c(
            "4.3",
            "Develop 150 additional places in SEN units and resourced provision by September 2026.",
            says("places_resourced", "target", 150, "2026-09", direction="increase"),
        ),
        c(
            "6.",
            "The department agrees to pay to the authority an additional £10.9 million of DSG before the end of the financial year 2023-24.",
            says("dfe_payment", "target", 10.9, "2023-24", "gbp_million"),
        ),
        Table(
            "Subject to section 7, the department will pay the following instalments",
            ("Financial year",),
            (col("Payment (£ million)", measure="dfe_payment", basis="target", unit="gbp_million"),),
            tuple(
                row(y, v, period=y)
                for y, v in (
                    ("2023-24", 10.9),
                    ("2024-25", 5.45),
                    ("2025-26", 5.45),
                    ("2026-27", 5.45),
                    ("2027-28", 5.5),
                )
            ),
            show=plain,
        ),
    ),
    ("pdf-typst", "pdf-fpdf", "docx", "html"),
    "tune",
    "agreement",
    "Rowden",
)


PRIORS = Document(
    "priorslee_plan",
    "Priorslee Borough Council DSG management plan v3",
    (
        h1("DSG management plan v3"),
        p("Report date: 18 September 2025"),
        h2("Unmitigated forecast"),
        Table(
            "Number of EHC plans by setting",
            ("Setting",),
            (*years("2023-24", "2024-25", basis="actual"), *years("2025-26", "2026-27", "2027-28")),
            (
                group("Mainstream"),
                row("Primary", 411, 440, 468, 499, 530, scope="Primary", measure="placements_mainstream"),
                row("Secondary", 390, 431, 470, 514, 560, scope="Secondary", measure="placements_mainstream"),
                row("Total mainstream", 801, 871, 938, 1013, 1090, measure="placements_mainstream"),
                group("Specialist"),
                row("State special", 522, 540, 549, 556, 561, measure="placements_special"),
                row("INMSS day", 131, 150, 172, 198, 226, measure="placements_independent", scope="day"),
                row(
                    "INMSS residential",
                    22,
                    24,
                    27,
                    29,
                    33,
                    measure="placements_independent",
                    scope="residential",
                    doubtful=True,
                ),
                row("Grand total", 1476, 1585, 1686, 1796, 1910, measure="ehc_plans"),
            ),
            {"basis": "forecast"},
        ),
        h2("Mitigated forecast"),
        Table(
            "Number of EHC plans by setting",
            ("Setting",),
            years("2025-26", "2026-27", "2027-28"),
            (
                group("Mainstream"),
                row("Primary", 476, 515, 549, scope="Primary", measure="placements_mainstream"),
                row("Secondary", 481, 538, 590, scope="Secondary", measure="placements_mainstream"),
                row("Total mainstream", 957, 1053, 1139, measure="placements_mainstream"),
                group("Specialist"),
                row("State special", 549, 553, 556, measure="placements_special"),
                row("INMSS day", 160, 148, 131, measure="placements_independent", scope="day"),
                row(
                    "INMSS residential",
                    24,
                    20,
                    16,
                    measure="placements_independent",
                    scope="residential",
                    doubtful=True,
                ),
                row("Grand total", 1690, 1774, 1842, measure="ehc_plans"),
            ),
            {"basis": "target"},
        ),
        h2("Financial summary"),
        Table(
            "DSG balances (£000)",
            ("",),
            (*years("2024-25", basis="actual"), *years("2025-26", "2026-27", "2027-28")),
            (
                row("Unmitigated in-year deficit", 3120, 4105, 5290, 6480, measure="dsg_in_year", basis="forecast"),
                row("Mitigations", "-", 610, 1720, 3350, measure="dsg_savings", basis="target"),
                row("Mitigated in-year deficit", 3120, 3495, 3570, 3130, measure="dsg_in_year", basis="target"),
                row(
                    "Unmitigated cumulative deficit", 9040, 13145, 18435, 24915, measure="dsg_deficit", basis="forecast"
                ),
                row("Mitigated cumulative deficit", 9040, 12535, 16105, 19235, measure="dsg_deficit", basis="target"),
            ),
            {"unit": "gbp_thousand"},
        ),
    ),
    ("pdf-ruled", "pdf-weasy", "docx", "xlsx", "ods", "html"),
    "tune",
    "plan",
    "Priorslee",
)
DUNMERE = Document(
    "dunmere_kpi",
    "Dunmere Council plan: key performance indicators, end of year 2024/25",
    (
        h1("Key performance indicators: end of year 2024/25"),
        Table(
            "Children and education",
            ("Ref", "Measure"),
            (
                col("Good is"),
                col("2023/24 result", period="2023-24", basis="actual"),
                col("2024/25 target", period="2024-25", basis="target"),
                col("2024/25 result", period="2024-25", basis="actual"),
                col("Status"),
                col("2025/26 target", period="2025-26", basis="target"),
            ),
            (
                row(
                    ("CE1", "Percentage of EHC plans issued within 20 weeks (including exceptions)"),
                    "High",
                    49.8,
                    60,
                    64.2,
                    "Green",
                    70,
                    measure="ehc_timeliness",
                    unit="percent",
                    show=percent,
                ),
                row(
                    ("CE2", "Number of children and young people with an EHC plan"),
                    "Low",
                    3310,
                    3400,
                    3522,
                    "Amber",
                    3600,
                    measure="ehc_plans",
                ),
                row(
                    ("CE3", "Percentage of pupils with EHC plans educated in mainstream settings"),
                    "High",
                    36.1,
                    38,
                    37.9,
                    "Amber",
                    40,
                    measure="placements_mainstream",
                    unit="percent",
                    show=percent,
                ),
                row(
                    ("CE4", "Number of pupils placed out of county"),
                    "Low",
                    187,
                    175,
                    181,
                    "Amber",
                    165,
                    measure="placements_out_of_area",
                ),
                row(
                    ("CE5", "Number of tribunal appeals lodged"),
                    "Low",
                    81,
                    80,
                    97,
                    "Red",
                    85,
                    measure="tribunal_appeals",
                ),
                row(
                    ("CE6", "16 and 17 year olds not in education, employment or training"),
                    "Low",
                    "2.9%",
                    "2.8%",
                    "3.1%",
                    "Amber",
                    "2.8%",
                ),
                row(("CE7", "Permanent exclusions"), "Low", "41", "40", "52", "Red", "40"),
            ),
        ),
    ),
    ("pdf-fpdf", "pdf-zebra", "docx", "xlsx", "csv"),
    "tune",
    "kpi",
    "Dunmere",
)

HAZEL = Document(
    "hazelgrove_places",
    "Hazelgrove special provision capital plan",
    (
        h1("Special provision capital plan 2024-2027"),
        h2("New special school places"),
        Table(
            "",
            ("School",),
            (
                col("Places now"),
                col("Additional places", measure="places_special"),
                col("Total places"),
                col("Opening date"),
            ),
            (
                row(
                    "Fernhill Special School",
                    "96",
                    24,
                    "120",
                    "September 2024",
                    period="2024-09",
                    scope="Fernhill Special School",
                ),
                row("Kestrel Academy", "140", 30, "170", "April 2025", period="2025-04", scope="Kestrel Academy"),
                row(
                    "New SEMH free school",
                    "0",
                    64,
                    "64",
                    "September 2026",
                    period="2026-09",
                    scope="New SEMH free school",
                ),
                row("Total", "236", 118, "354", None),
            ),
            {"basis": "target", "direction": "increase"},
        ),
        h2("Resourced provision"),
        Table(
            "Places created in resourced provision, by academic year",
            ("Phase",),
            (col("2024/25", period="2024/25"), col("2025/26", period="2025/26"), col("2026/27", period="2026/27")),
            (
                row("Primary", 18, 12, 12, scope="Primary"),
                row("Secondary", 20, 20, 0, scope="Secondary"),
                row("Total", 38, 32, 12),
            ),
            {"measure": "places_resourced", "basis": "target", "direction": "increase"},
        ),
        h2("Capital cost"),
        Table(
            "Cost of schemes (£m)",
            ("Scheme",),
            (col("Cost"), col("Funded by")),
            (row("Fernhill extension", "2.4", "HNPCA"), row("Kestrel modular block", "1.1", "HNPCA")),
        ),
    ),
    ("pdf-ruled", "docx", "html", "xlsx"),
    "tune",
    "strategy",
    "Hazelgrove",
)

OXLEY = Document(
    "oxley_forum",
    "Oxley Schools Forum, 9 October 2024: DSG monitoring",
    (
        h1("DSG budget monitoring 2024/25 as at the end of August"),
        p("Schools Forum, 9 October 2024"),
        c(
            "1.1",
            "The DSG is forecast to overspend by £6.3m in the year, which will take the cumulative deficit to £22.9m at 31 March 2025.",
            says("dsg_in_year", "forecast", 6.3, "", "gbp_million"),
            says("dsg_deficit", "forecast", 22.9, "2025-03-31", "gbp_million"),
        ),
        Table(
            "Summary of DSG by block (£m)",
            ("Block",),
            (col("Budget"), col("Forecast outturn"), col("Variance")),
            (
                row("Schools", "212.4", "212.4", "0.0"),
                row("Central", "2.1", "2.0", "(0.1)"),
                row("Early years", "24.6", "24.4", "(0.2)"),
                row("High needs", "48.8", "55.4", "6.6"),
                row("Total", "287.9", "294.2", "6.3"),
            ),
        ),
        Table(
            "Movement on the DSG reserve",
            ("£m",),
            (
                col("2023/24 actual", period="2023-24", basis="actual"),
                col("2024/25 forecast", period="2024-25", basis="forecast"),
            ),
            (
                row("Opening balance", "(9.8)", "(16.6)"),
                row("In-year overspend", 6.8, 6.3, measure="dsg_in_year"),
                row("Closing balance", 16.6, 22.9, measure="dsg_deficit"),
            ),
            {"unit": "gbp_million"},
            deficits_in_brackets(ONE),
        ),
        Table(
            "Number of EHC plans by placement type at the end of August",
            ("Placement type",),
            (
                col("2023", period="2023"),
                col("2024", period="2024"),
                col("Change", form="change", doubtful=True),
                col("% change"),
            ),
            (
                row("Mainstream", 803, 868, "65", "8.1%", measure="placements_mainstream"),
                row("Special", 604, 611, "7", "1.2%", measure="placements_special"),
                row("Independent special", 155, 183, "28", "18.1%", measure="placements_independent"),
                row("Post-16", 377, 401, "24", "6.4%", measure="placements_post16"),
                row("Other", "40", "37", "-3", "-7.5%"),
                row("Total", 1979, 2100, "121", "6.1%", measure="ehc_plans"),
            ),
            {"basis": "actual"},
        ),
    ),
    ("docx", "pdf-ruled", "pdf-plain", "html"),
    "tune",
    "committee",
    "Oxley",
)

BEXTON = Document(
    "bexton_template",
    "Bexton DSG management plan (DfE template)",
    (
        h1("Financial summary"),
        Table(
            "Unmitigated forecast",
            ("£",),
            years("2022-23", "2023-24", "2024-25", "2025-26"),
            (
                row("DSG income", "£51,200,000", "£53,900,000", "£55,100,000", "£56,300,000"),
                row("DSG expenditure", "£55,350,000", "£60,400,000", "£63,800,000", "£67,900,000"),
                row("In-year deficit", 4150000, 6500000, 8700000, 11600000, measure="dsg_in_year"),
                row(
                    "Cumulative deficit carried forward", 12100000, 18600000, 27300000, 38900000, measure="dsg_deficit"
                ),
            ),
            {"basis": "forecast", "unit": "gbp"},
            pounds,
        ),
        Table(
            "Mitigated forecast",
            ("£",),
            years("2022-23", "2023-24", "2024-25", "2025-26"),
            (
                row("In-year deficit", 4150000, 5900000, 6100000, 4800000, measure="dsg_in_year"),
                row(
                    "Cumulative deficit carried forward", 12100000, 18000000, 24100000, 28900000, measure="dsg_deficit"
                ),
            ),
            {"basis": "target", "unit": "gbp"},
            pounds,
        ),
        h1("Resourced provision or SEN Units placements"),
        *(
            Table(
                f"{name} forecast of placements by primary need",
                ("Primary need",),
                years("2023-24", "2024-25", "2025-26"),
                (
                    row("Autistic spectrum disorder", *one, scope="ASD"),
                    row("Social, emotional and mental health", *two, scope="SEMH"),
                    row("Speech, language and communication needs", *three, scope="SLCN"),
                    row("Total number of placements", *(sum(x) for x in zip(one, two, three, strict=True))),
                ),
                {"measure": "placements_resourced", "basis": basis},
            )
            for name, basis, one, two, three in (
                ("Unmitigated", "forecast", (41, 44, 47), (18, 19, 20), (33, 34, 36)),
                ("Mitigated", "target", (41, 56, 70), (18, 26, 33), (33, 40, 48)),
            )
        ),
        h1("Hospital schools or alternative provision (AP) placements"),
        Table(
            "Mitigated forecast",
            ("Age group",),
            years("2023-24", "2024-25", "2025-26"),
            (
                row("Age 5 to 10", 4, 5, 5, scope="5-10"),
                row("Age 11 to 15", 31, 29, 26, scope="11-15"),
                row("All ages", 35, 34, 31),
            ),
            {"measure": "placements_ap", "basis": "target"},
        ),
        h1("Other placements or direct payments"),
        Table(
            "Mitigated forecast",
            ("Age group",),
            years("2023-24", "2024-25", "2025-26"),
            (row("Age 5 to 10", 8, 8, 9, scope="5-10"), row("All ages", 20, 21, 22)),
            {"measure": "placements_eotas", "basis": "target"},
        ),
    ),
    ("xlsx", "ods", "pdf-ruled"),
    "tune",
    "plan",
    "Bexton",
)

LINTON = Document(
    "linton_monitoring",
    "Linton safety valve quarter 3 return",
    (
        h1("Safety valve programme: quarter 3 monitoring return 2024-25"),
        Table(
            "Key data",
            ("Data item",),
            (
                col("Agreement", "2024-25", period="2024-25", basis="target"),
                col("Agreement", "2025-26", period="2025-26", basis="target"),
                col("Current forecast", "2024-25", period="2024-25", basis="forecast"),
                col("Current forecast", "2025-26", period="2025-26", basis="forecast"),
                col("Difference", "2024-25"),
                col("Difference", "2025-26"),
            ),
            (
                row("Number of EHCPs", 2650, 2700, 2811, 2990, "161", "290", measure="ehc_plans"),
                row("New EHCPs issued in year", 310, 300, 402, 400, "92", "100", measure="ehc_plans_new"),
                row("ISP placements", 190, 165, 214, 205, "24", "40", measure="placements_independent"),
                row(
                    "Cumulative deficit (£m)",
                    27.4,
                    26.1,
                    30.9,
                    33.8,
                    "3.5",
                    "7.7",
                    measure="dsg_deficit",
                    unit="gbp_million",
                    show=ONE,
                ),
                row(
                    "In-year deficit (£m)",
                    1.2,
                    -1.3,
                    4.1,
                    2.9,
                    "2.9",
                    "4.2",
                    measure="dsg_in_year",
                    unit="gbp_million",
                    show=bracketed(ONE),
                ),
            ),
        ),
        h2("Risks"),
        Table(
            "",
            ("Risk",),
            (col("Likelihood"), col("Impact"), col("Mitigation")),
            (
                row(
                    "EHCP requests keep rising above the 600 assumed",
                    "4",
                    "5",
                    "Early help offer extended to 40 schools",
                ),
                row("Independent fees rise by more than 5%", "3", "4", "Block contract with two providers"),
            ),
        ),
    ),
    ("docx", "xlsx", "pdf-ruled", "pdf-fpdf"),
    "tune",
    "monitoring",
    "Linton",
)

CASTOR = Document(
    "castor_down",
    "Castor: forecast of EHC plans and deficit to 2030",
    (
        h1("Forecast of EHC plans and deficit to 2030"),
        Table(
            "Pupils with EHC plans: do nothing and with mitigations",
            ("Financial year",),
            (col("Do nothing", basis="forecast"), col("With mitigations", basis="target"), col("Difference")),
            tuple(
                row(y, u, m, str(m - u), period=y)
                for y, u, m in (
                    ("2025-26", 2210, 2190),
                    ("2026-27", 2390, 2300),
                    ("2027-28", 2580, 2385),
                    ("2028-29", 2790, 2440),
                    ("2029-30", 3010, 2460),
                )
            ),
            {"measure": "ehc_plans"},
        ),
        Table(
            "Projected cumulative DSG deficit (£m)",
            ("31 March",),
            (col("Without action", basis="forecast"), col("With the plan", basis="target")),
            tuple(
                row(y, u, m, period=f"{y}-03-31")
                for y, u, m in (("2026", 14.2, 13.9), ("2027", 22.0, 18.1), ("2028", 31.5, 20.4), ("2029", 42.9, 19.8))
            ),
            {"measure": "dsg_deficit", "unit": "gbp_million"},
            ONE,
        ),
    ),
    ("pdf-plain", "pdf-zebra", "docx", "csv", "txt", "html"),
    "tune",
    "plan",
    "Castor",
)

MELBY = Document(
    "melby_trajectories",
    "Melby inclusion strategy: trajectories",
    (
        h1("Inclusion strategy 2025-2028: trajectories"),
        p("The trajectories were agreed in May 2025."),
        Table(
            "Proportion of children with EHC plans in each type of provision (% of all plans)",
            ("Provision",),
            (
                col("Baseline 2024/25", period="2024-25", basis="actual"),
                col("Target 2025/26", period="2025-26", basis="target", baseline=at(0)),
                col("Target 2026/27", period="2026-27", basis="target", baseline=at(0)),
                col("Target 2027/28", period="2027-28", basis="target", baseline=at(0)),
                col("Direction of travel"),
            ),
            (
                row(
                    "Mainstream schools",
                    38.0,
                    40.0,
                    43.0,
                    46.0,
                    "Increase",
                    measure="placements_mainstream",
                    show=plain,
                ),
                row("Resourced provisions", 5.2, 6.1, 7.5, 8.8, "Increase", measure="placements_resourced", show=plain),
                row("Special schools", 33.1, 32.4, 31.5, 30.2, "Decrease", measure="placements_special", show=plain),
                row(
                    "Independent and non-maintained",
                    10.4,
                    9.2,
                    7.6,
                    6.0,
                    "Decrease",
                    measure="placements_independent",
                    show=plain,
                ),
            ),
            {"unit": "percent"},
        ),
        Table(
            "Requests, plans and appeals",
            ("Measure",),
            (
                col("2024/25 actual", period="2024-25", basis="actual"),
                col("2025/26", period="2025-26", basis="target"),
                col("2026/27", period="2026-27", basis="target"),
                col("2027/28", period="2027-28", basis="target"),
            ),
            (
                row("Requests for assessment", 712, 690, 650, 600, measure="ehc_requests"),
                row("Assessments agreed", 498, 470, 430, 390, measure="ehc_assessments"),
                row("Plans issued", 452, 430, 390, 350, measure="ehc_plans_new"),
                row("Plans ceased", 188, 210, 260, 300, measure="ehc_plans_ceased"),
                row("Appeals to the Tribunal", 104, 95, 80, 60, measure="tribunal_appeals"),
                row("Refusal rate", 30, 32, 34, 35, measure="ehc_refusals", unit="percent", show=percent),
                row(
                    "Annual growth in plans",
                    9.4,
                    7.0,
                    5.0,
                    2.5,
                    measure="ehc_plans",
                    form="change",
                    unit="percent",
                    show=percent,
                ),
            ),
        ),
    ),
    ("pdf-ruled", "docx", "xlsx", "ods", "html"),
    "tune",
    "strategy",
    "Melby",
)

STANTON = Document(
    "stanton_press",
    "Council signs deal to cut SEND deficit",
    (
        h1("Council signs deal to cut SEND deficit"),
        p(
            "Stanton Council will receive £24 million from the Department for Education over six years to help clear a deficit that stands at £61.2 million.",
            says("dfe_payment", "target", 24, "", "gbp_million"),
            says("dsg_deficit", "target", None, direction="reach", doubtful=True),
            says("dsg_deficit", "actual", 61.2, "", "gbp_million"),
        ),
        p("In return, the council has agreed to:"),
        b(
            "cut the number of children sent to independent special schools by a fifth by 2028",
            says("placements_independent", "target", 20, "2028", "percent", form="change", direction="reduce"),
        ),
        b("create 240 places in special schools", says("places_special", "target", 240, "", direction="increase")),
        b(
            "limit growth in EHC plans to 2% a year",
            says("ehc_plans", "target", 2, "", "percent", form="change", direction="at_most", doubtful=True),
        ),
        Table(
            "The deal in figures",
            ("",),
            (col(""),),
            (
                row(
                    "Payment from the Department",
                    24,
                    measure="dfe_payment",
                    basis="target",
                    unit="gbp_million",
                    show=lambda v: f"£{v} million",
                ),
                row(
                    "Special school places to be created",
                    240,
                    measure="places_special",
                    basis="target",
                    direction="increase",
                ),
                row(
                    "Cumulative deficit in March 2024",
                    61.2,
                    measure="dsg_deficit",
                    basis="actual",
                    unit="gbp_million",
                    period="2024-03",
                    show=lambda v: f"£{v} million",
                ),
            ),
        ),
    ),
    ("html", "txt", "docx"),
    "tune",
    "press",
    "Stanton",
)

LOWICK = Document(
    "lowick_sen2",
    "Lowick: requests and plans 2020 to 2024",
    (
        Table(
            "",
            ("time_period",),
            (
                col("requests_received_in_year", measure="ehc_requests"),
                col("requests_decided_not_to_assess", measure="ehc_refusals"),
                col("request_not_assess_pc", measure="ehc_refusals", unit="percent"),
                col("plans_issued_20_weeks_pc", measure="ehc_timeliness", unit="percent"),
                col("sen_support"),
            ),
            tuple(
                row(str(y), a, r, q, t, "x", period=str(y))
                for y, a, r, q, t in (
                    (2020, 402, 88, 21.9, 60.1),
                    (2021, 477, 99, 20.8, 55.7),
                    (2022, 590, 160, 27.1, 41.3),
                    (2023, 688, 191, 27.8, 38.8),
                    (2024, 701, 214, 30.5, 44.0),
                )
            ),
            {"basis": "actual"},
            plain,
        ),
    ),
    ("csv", "xlsx"),
    "tune",
    "data",
    "Lowick",
)

ASKERN = Document(
    "askern_conditions",
    "Askern: progress against safety valve conditions",
    (
        h1("Progress against safety valve conditions, May 2024"),
        Table(
            "",
            ("Condition of the agreement",),
            (col("Target"), col("Progress to 31 March 2024"), col("RAG")),
            (
                row(
                    "Increase inclusion in mainstream schools",
                    said(
                        "42% of pupils with EHCPs in mainstream by March 2026",
                        says("placements_mainstream", "target", 42, "2026-03", "percent"),
                    ),
                    "Now 37%, from 35% a year ago",
                    "A",
                ),
                row(
                    "Reduce out of borough placements",
                    said(
                        "Reduce by 15% by March 2027",
                        says(
                            "placements_out_of_area",
                            "target",
                            15,
                            "2027-03",
                            "percent",
                            form="change",
                            direction="reduce",
                        ),
                    ),
                    "Down 4%",
                    "G",
                ),
                row(
                    "Timeliness of new plans",
                    said(
                        "At least 60% within 20 weeks",
                        says("ehc_timeliness", "target", 60, "", "percent", direction="at_least"),
                    ),
                    "52% in the year",
                    "A",
                ),
                row(
                    "Number of EHCPs maintained",
                    said("No more than 1,950", says("ehc_plans", "target", 1950, "", direction="at_most")),
                    "1,988 at year end",
                    "R",
                ),
                row("Governance", "Board to meet monthly", "Met 11 times", "G"),
            ),
        ),
    ),
    ("docx", "html", "pdf-fpdf"),
    "tune",
    "monitoring",
    "Askern",
)

FENTON = Document(
    "fenton_budget",
    "Fenton high needs budget and numbers",
    (
        h1("High needs budget and pupil numbers 2025-26"),
        Table(
            "Pupils and spend by type of placement",
            ("Type of placement",),
            (
                col("Pupils", "2024-25 actual", period="2024-25", basis="actual"),
                col("Pupils", "2025-26 budget", period="2025-26", basis="target"),
                col("Spend £m", "2024-25 actual"),
                col("Spend £m", "2025-26 budget"),
                col(
                    "Average cost £",
                    "2024-25 actual",
                    period="2024-25",
                    basis="actual",
                    measure="placement_cost",
                    unit="gbp",
                    final=True,
                    show=count,
                ),
                col(
                    "Average cost £",
                    "2025-26 budget",
                    period="2025-26",
                    basis="target",
                    measure="placement_cost",
                    unit="gbp",
                    final=True,
                    show=count,
                ),
            ),
            (
                row("Mainstream schools", 1210, 1288, "9.8", "10.9", 8100, 8460, measure="placements_mainstream"),
                row("Special schools", 690, 702, "16.9", "17.6", 24490, 25070, measure="placements_special"),
                row("Independent schools", 166, 150, "10.6", "9.9", 63860, 66000, measure="placements_independent"),
                row("FE colleges", 402, 410, "4.1", "4.3", 10200, 10490, measure="placements_post16"),
                row("Total", 2468, 2550, "41.4", "42.7", None, None, measure="ehc_plans", doubtful=True),
            ),
        ),
        n("Pupil numbers are full-time and exclude those placed by other authorities."),
    ),
    ("xlsx", "pdf-ruled", "docx", "ods"),
    "tune",
    "committee",
    "Fenton",
)

WILBY = Document(
    "wilby_compare",
    "Wilby benchmarking report",
    (
        h1("How Wilby compares: SEND benchmarking, 2024"),
        Table(
            "EHC plans per 10,000 population aged 0 to 25",
            ("Area",),
            (col("2022", period="2022"), col("2023", period="2023"), col("2024", period="2024")),
            (
                row("Wilby", 352, 381, 402, measure="ehc_plans", unit="per_10000"),
                row("Region", "340", "361", "388"),
                row("England", "331", "360", "395"),
            ),
            {"basis": "actual"},
        ),
        Table(
            "Pupils with EHC plans in independent special schools, %",
            ("",),
            (
                col("Wilby", basis="actual", unit="percent", measure="placements_independent"),
                col("Statistical neighbour average"),
                col("England"),
            ),
            (row("2023", 8.8, "6.4", "6.9", period="2023"), row("2024", 9.1, "6.8", "7.3", period="2024")),
            show=plain,
        ),
    ),
    ("pdf-ruled", "html", "xlsx"),
    "tune",
    "committee",
    "Wilby",
)

GORLE = Document(
    "gorle_surplus",
    "Gorle DSG reserve forecast",
    (
        h1("DSG reserve forecast to 2028"),
        Table(
            "DSG unusable reserve £m (negative figures are a deficit)",
            ("",),
            years("2024-25", "2025-26", "2026-27", "2027-28"),
            (
                row("In-year surplus / deficit (-)", 5.21, 3.90, 1.05, -0.44, measure="dsg_in_year"),
                row("DSG reserve at year end", 18.40, 22.30, 23.35, 22.91, measure="dsg_deficit"),
            ),
            {"unit": "gbp_million", "basis": "forecast"},
            with_minus(TWO),
        ),
        Table(
            "Expected safety valve payments £m",
            ("",),
            years("2024-25", "2025-26", "2026-27", "2027-28"),
            (
                row("DfE contribution", 3.2, 1.6, 1.6, 2.9, measure="dfe_payment"),
                row("Council contribution", "1.0", "1.0", "1.0", "1.0"),
            ),
            {"unit": "gbp_million", "basis": "target"},
            ONE,
        ),
    ),
    ("pdf-ruled", "docx", "xlsx", "html"),
    "tune",
    "plan",
    "Gorle",
)

IVEL = Document(
    "ivel_workstreams",
    "Ivel savings tracker",
    (
        h1("Savings tracker, quarter 2 2025-26"),
        Table(
            "Delivery of savings (£k)",
            ("Workstream", "Lead"),
            (
                col("2025-26 target", period="2025-26", basis="target"),
                col("2025-26 forecast", period="2025-26", basis="forecast"),
                col("2026-27 target", period="2026-27", basis="target"),
                col("RAG"),
            ),
            (
                row(("Step down from independent placements", "AB"), 640, 510, 1100, "A", scope="Step down"),
                row(("Local post-16 offer", "CD"), 220, 220, 450, "G", scope="post-16"),
                row(("EHCP transfers and ceasing", "EF"), 150, 90, 300, "R", scope="ceasing"),
                row(("Total", ""), 1010, 820, 1850, ""),
            ),
            {"measure": "dsg_savings", "unit": "gbp_thousand"},
        ),
    ),
    ("xlsx", "docx", "pdf-ruled"),
    "tune",
    "monitoring",
    "Ivel",
)

NEGATIVE = Document(
    "overton_negative",
    "Overton: school organisation and workforce data",
    (
        h1("School organisation and workforce data 2025"),
        Table(
            "Primary school places and pupils",
            ("Planning area",),
            (col("Capacity"), col("Pupils 2024/25"), col("Forecast 2029/30"), col("Surplus places")),
            (row("North", "3,210", "2,988", "2,701", "509"), row("South", "2,440", "2,390", "2,350", "90")),
        ),
        Table(
            "Attendance",
            ("Group",),
            (col("2023/24"), col("2024/25"), col("Target")),
            (
                row("All pupils", "93.1%", "93.4%", "94%"),
                row("Pupils with EHC plans", "87.0%", "87.7%", "90%"),
                row("SEN support", "90.2%", "90.3%", "92%"),
            ),
        ),
        Table(
            "Annual reviews of EHC plans completed on time",
            ("",),
            (col("2023/24"), col("2024/25")),
            (row("Completed within 12 months", "71%", "78%"),),
        ),
        Table(
            "General fund reserves (£m)",
            ("",),
            (col("2024/25"), col("2025/26")),
            (
                row("General fund balance", "12.0", "11.1"),
                row("Earmarked reserves", "44.0", "39.8"),
                row("Overall council budget gap", "8.8", "14.1"),
            ),
        ),
        Table(
            "High needs place change requests: number of places to be funded from September 2025",
            ("Institution",),
            (col("Current"), col("Requested")),
            (row("Overton College", "110", "125"), row("Ash Lane Academy resourced provision", "12", "12")),
        ),
    ),
    ("docx", "pdf-ruled", "xlsx", "html"),
    "tune",
    "committee",
    "Overton",
)

REDMAYNE = Document(
    "redmayne_two_levels",
    "Redmayne medium term SEND plan",
    (
        h1("Medium term SEND plan, March 2026"),
        Table(
            "Table 5: placements, with and without the plan",
            ("Placement type",),
            tuple(
                col(y, name, period=y, basis=basis)
                for y in ("2026-27", "2027-28", "2028-29")
                for name, basis in (("No action", "forecast"), ("Plan", "target"))
            ),
            (
                row("Mainstream", 1500, 1530, 1580, 1660, 1660, 1780, measure="placements_mainstream"),
                row("SEN units & resource bases", 140, 150, 140, 175, 140, 200, measure="placements_resourced"),
                row("Special (state)", 811, 811, 840, 826, 870, 830, measure="placements_special"),
                row("Special (independent / NMSS)", 290, 280, 330, 262, 375, 240, measure="placements_independent"),
                row("AP/PRU", 44, 44, 47, 44, 50, 44, measure="placements_ap"),
                row("EOTAS", 61, 60, 68, 60, 76, 58, measure="placements_eotas"),
                row("FE and sixth form", 502, 500, 550, 520, 600, 540, measure="placements_post16"),
            ),
        ),
        Table(
            "Table 6: requests refused and appeals",
            ("",),
            years("2026-27", "2027-28", "2028-29"),
            (
                row("Requests for EHC needs assessment", 820, 800, 760, measure="ehc_requests"),
                row("of which refused (%)", 31, 33, 35, measure="ehc_refusals", unit="percent", show=plain),
                row("Tribunal appeals", 130, 120, 100, measure="tribunal_appeals"),
            ),
            {"basis": "target"},
        ),
    ),
    ("pdf-ruled", "pdf-typst", "docx", "html", "ods"),
    "tune",
    "plan",
    "Redmayne",
)

YARM = Document(
    "yarmley_scenarios",
    "Yarmley: three scenarios for the high needs block",
    (
        h1("Three scenarios for the high needs block"),
        p("Paper for Cabinet, 4 December 2024"),
        h2("Scenario 1: do nothing"),
        Table(
            "",
            ("",),
            years("2025/26", "2026/27", "2027/28"),
            (
                row("EHCPs", 4010, 4370, 4760, measure="ehc_plans"),
                row("In-year deficit £m", 14.4, 19.1, 24.4, measure="dsg_in_year", unit="gbp_million", show=ONE),
                row("Cumulative deficit £m", 51.0, 70.1, 94.5, measure="dsg_deficit", unit="gbp_million", show=ONE),
            ),
            {"basis": "forecast"},
        ),
        h2("Scenario 2: current plan (mitigated)"),
        Table(
            "",
            ("",),
            years("2025/26", "2026/27", "2027/28"),
            (
                row("EHCPs", 3900, 4050, 4140, measure="ehc_plans"),
                row("In-year deficit £m", 11.0, 8.9, 5.2, measure="dsg_in_year", unit="gbp_million", show=ONE),
                row("Cumulative deficit £m", 47.6, 56.5, 61.7, measure="dsg_deficit", unit="gbp_million", show=ONE),
            ),
            {"basis": "target"},
        ),
    ),
    ("docx", "pdf-ruled", "pdf-weasy", "html"),
    "tune",
    "committee",
    "Yarmley",
)

TEMPLEDON = Document(
    "templedon_answer",
    "Templedon: written answer on EHC plans",
    (
        h1("Written answers: EHC plans"),
        Table(
            "Table showing plans by age, January of each year",
            ("Age",),
            (col("2023", period="2023"), col("2024", period="2024")),
            (
                row("Under 5", 98, 110, scope="Under 5"),
                row("5-10", 702, 760, scope="5-10"),
                row("11-15", 811, 870, scope="11-15"),
                row("16-19", 402, 433, scope="16-19"),
                row("20-25", 120, 131, scope="20-25"),
                row("Total EHC plans", 2133, 2304),
            ),
            {"measure": "ehc_plans", "basis": "actual"},
        ),
        Table(
            "",
            ("Type of school",),
            (
                col(
                    "Average cost per placement 2023/24",
                    measure="placement_cost",
                    unit="gbp",
                    basis="actual",
                    period="2023-24",
                ),
            ),
            (row("Maintained special school", 23900, scope="x"), row("Independent special school", 61500, scope="y")),
            show=pounds,
        ),
    ),
    ("html", "txt", "pdf-fpdf"),
    "tune",
    "other",
    "Templedon",
)

ULLEY = Document(
    "ulley_changes",
    "Ulley: how numbers will change",
    (
        h1("How numbers will change under the recovery plan"),
        Table(
            "Change in number of placements compared with March 2025",
            ("Placement",),
            years("2025-26", "2026-27", "2027-28"),
            (
                row("Mainstream", 45, 60, 80, measure="placements_mainstream"),
                row("Independent special", -12, -25, -40, measure="placements_independent"),
                row("Out of area", -6, -10, -15, measure="placements_out_of_area"),
            ),
            {"basis": "target", "form": "change"},
            signed(count),
        ),
        Table(
            "Year on year growth in EHC plans",
            ("",),
            years("2025-26", "2026-27", "2027-28"),
            (
                row("Without the plan", 9.1, 9.0, 8.8, basis="forecast"),
                row("With the plan", 6.0, 4.0, 2.0, basis="target"),
            ),
            {"measure": "ehc_plans", "form": "change", "unit": "percent"},
            percent,
        ),
    ),
    ("pdf-ruled", "docx", "html", "xlsx"),
    "tune",
    "plan",
    "Ulley",
)

KETTON = Document(
    "ketton_stub",
    "Ketton: DSG deficit profile",
    (
        h1("Annex A: DSG deficit profile and EHCP trajectory"),
        Table(
            "",
            ("£'000",),
            years("2024/25", "2025/26", "2026/27"),
            (
                row("Deficit b/f", "8,100", "11,240", "12,900"),
                row("In year deficit", 3140, 1660, -210, measure="dsg_in_year", basis="target"),
                row("Deficit c/f", 11240, 12900, 12690, measure="dsg_deficit", basis="target"),
            ),
            {"unit": "gbp_thousand"},
            bracketed(count),
        ),
        Table(
            "",
            ("No. of EHCPs",),
            years("2024/25", "2025/26", "2026/27"),
            (
                row("Safety valve trajectory", 1820, 1860, 1850, basis="target"),
                row("Latest forecast", 1905, 2010, 2105, basis="forecast"),
            ),
            {"measure": "ehc_plans"},
        ),
        Table(
            "",
            ("Savings (£'000)",),
            years("2024/25", "2025/26", "2026/27"),
            (row("Target", 800, 1500, 2100, basis="target"), row("Delivered", 655, None, None, basis="actual")),
            {"measure": "dsg_savings", "unit": "gbp_thousand"},
        ),
    ),
    ("pdf-zebra", "docx", "xlsx", "txt"),
    "tune",
    "agreement",
    "Ketton",
)

ELSTOW = Document(
    "elstow_strategy",
    "Elstow SEND strategy 2024-2027",
    (
        h1("Elstow SEND strategy 2024-2027"),
        h2("Measures of success"),
        Table(
            "",
            ("Outcome",),
            (
                col("Where we are (2023/24)", period="2023-24", basis="actual"),
                col("Where we want to be by 2027", period="2027", basis="target"),
            ),
            (
                row(
                    "More children have their needs met in mainstream schools",
                    said(
                        "39% of pupils with an EHC plan",
                        says("placements_mainstream", "actual", 39, "2023-24", "percent"),
                    ),
                    said("45%", says("placements_mainstream", "target", 45, "2027", "percent")),
                ),
                row(
                    "Plans are issued on time (20 weeks)",
                    58,
                    80,
                    measure="ehc_timeliness",
                    unit="percent",
                    show=percent,
                ),
                row(
                    "Fewer children go to independent special schools",
                    144,
                    110,
                    measure="placements_independent",
                    direction="reduce",
                ),
                row(
                    "Average cost of an independent placement",
                    64000,
                    62000,
                    measure="placement_cost",
                    unit="gbp",
                    show=pounds,
                ),
                row("Parents tell us they are happy", "61%", "75%"),
            ),
        ),
        h2("What we will build"),
        b(
            "A 75-place special school for autistic pupils, opening in September 2026",
            says("places_special", "target", 75, "2026-09", direction="increase"),
        ),
        b(
            "Four resourced provisions with 40 places in all",
            says("places_resourced", "target", 40, "", direction="increase"),
        ),
    ),
    ("docx", "html", "pdf-typst"),
    "tune",
    "strategy",
    "Elstow",
)


BARFORD = Document(
    "barford_scheme_list",
    "Barford specialist places programme",
    (
        h1("Specialist places programme"),
        Table(
            "Schemes approved by Cabinet",
            ("Scheme", "Nature of provision"),
            (col("Extra places"), col("Expected opening"), col("Cost £m")),
            (
                row(
                    ("Elm Road Infants", "ASD resource base"),
                    10,
                    "Sept 2026",
                    "0.6",
                    measure="places_resourced",
                    period="2026-09",
                    scope="Elm Road Infants",
                ),
                row(
                    ("Tideway School", "Special school satellite"),
                    36,
                    "April 2027",
                    "3.1",
                    measure="places_special",
                    period="2027-04",
                    scope="Tideway School",
                ),
                row(
                    ("The Bridge PRU", "Alternative provision"),
                    15,
                    "Jan 2027",
                    "0.9",
                    measure="places_ap",
                    period="2027-01",
                    scope="The Bridge PRU",
                ),
                row(("Total", ""), 61, "", "4.6", measure="places_special", doubtful=True),
            ),
            {"basis": "target", "direction": "increase"},
        ),
        Table(
            "EHC plans by phase if trends continue",
            ("Phase",),
            years_of("2026", "2027"),
            (
                row("Primary", 880, 931, scope="Primary"),
                row("Secondary", 990, 1077, scope="Secondary"),
                row("Post-16", 410, 452, scope="Post-16"),
                row("All", 2280, 2460),
            ),
            {"measure": "ehc_plans", "basis": "forecast"},
        ),
    ),
    ("docx", "pdf-ruled", "html"),
    "tune",
    "strategy",
    "Barford",
)

CULMER = Document(
    "culmer_growth",
    "Culmer EHCP projections",
    (
        h1("EHCP projections"),
        Table(
            "Projected EHCPs, with annual growth",
            ("Year",),
            (
                col("If nothing changes", "Number", measure="ehc_plans", basis="forecast"),
                col(
                    "If nothing changes",
                    "Annual growth",
                    measure="ehc_plans",
                    basis="forecast",
                    form="change",
                    unit="percent",
                    show=percent,
                ),
                col("With our actions", "Number", measure="ehc_plans", basis="target"),
                col(
                    "With our actions",
                    "Annual growth",
                    measure="ehc_plans",
                    basis="target",
                    form="change",
                    unit="percent",
                    show=percent,
                ),
            ),
            (
                row("2026/27", 3120, 8.5, 3040, 6.1, period="2026-27"),
                row("2027/28", 3390, 8.6, 3160, 4.0, period="2027-28"),
            ),
        ),
        Table(
            "EHCPs each January since 2021",
            ("Census",),
            (
                col("EHCPs", measure="ehc_plans"),
                col("Net increase", measure="ehc_plans", form="change"),
                col("Rate of growth", measure="ehc_plans", form="change", unit="percent", show=percent),
            ),
            (
                row("January 2023", 2402, 180, 8.1, period="2023-01"),
                row("January 2024", 2611, 209, 8.7, period="2024-01"),
                row("January 2025", 2850, 239, 9.2, period="2025-01"),
            ),
            {"basis": "actual"},
        ),
    ),
    ("xlsx", "ods", "csv", "docx", "pdf-ruled"),
    "tune",
    "data",
    "Culmer",
)

DOVEDALE = Document(
    "dovedale_action_plan",
    "Dovedale local SEND reform plan",
    (
        h1("Dovedale local SEND reform plan 2026 to 2030"),
        Table(
            "",
            ("No.", "Aim"),
            (col("Measure of success"), col("Deadline"), col("Lead")),
            (
                row(
                    ("A1", "More pupils with plans succeed in mainstream schools"),
                    said(
                        "52% of pupils with EHC plans are in mainstream schools",
                        says("placements_mainstream", "target", 52, "2029-08", "percent"),
                    ),
                    "August 2029",
                    "Director of Education",
                ),
                row(
                    ("A2", "Fewer pupils travel out of the county for school"),
                    said(
                        "Fewer than 90 out-of-county placements",
                        says("placements_out_of_area", "target", 90, "2028-12", direction="at_most"),
                    ),
                    "December 2028",
                    "Head of SEND",
                ),
                row(
                    ("A3", "Open new provision in every locality"),
                    said(
                        "140 new places in SEN units by September 2028",
                        says("places_resourced", "target", 140, "2028-09", direction="increase"),
                    ),
                    "September 2028",
                    "Head of Capital",
                ),
                row(
                    ("A4", "Plans are written well and on time"),
                    said(
                        "85% of plans issued within 20 weeks",
                        says("ehc_timeliness", "target", 85, "2027-03", "percent"),
                    ),
                    "March 2027",
                    "Head of SEND",
                ),
                row(("A5", "A confident workforce"), "All schools have had training", "2027", "HR"),
            ),
        ),
        Table(
            "Children with EHC plans at the end of March",
            ("Scenario",),
            (col("2027", period="2027"), col("2028", period="2028"), col("2029", period="2029")),
            (
                row("No reform", 5020, 5410, 5830, basis="forecast"),
                row("With reform", 4950, 5060, 5010, basis="target"),
            ),
            {"measure": "ehc_plans"},
        ),
        p(
            "If we did nothing, plans would grow by 7.8% a year; we aim to hold growth to 1.5%.",
            says("ehc_plans", "forecast", 7.8, "", "percent", form="change", direction="increase"),
            says("ehc_plans", "target", 1.5, "", "percent", form="change", direction="hold"),
        ),
    ),
    ("docx", "html", "pdf-ruled"),
    "tune",
    "plan",
    "Dovedale",
)

ERDISWICK = Document(
    "erdiswick_dashboard",
    "Erdiswick performance dashboard 2025/26: quarter 3",
    (
        h1("Performance dashboard 2025/26: quarter 3"),
        p("Published 22 January 2026"),
        Table(
            "Education",
            ("Code", "Indicator"),
            (
                col("Units"),
                col("2024/25 Outturn", period="2024-25", basis="actual"),
                col("Q1", period="2025-26", basis="actual"),
                col("Q2", period="2025-26", basis="actual"),
                col("Q3", period="2025-26", basis="actual"),
                col("2025/26 Target", period="2025-26", basis="target"),
                col("Trend"),
                col("England"),
            ),
            (
                row(
                    ("ED1", "EHC plans completed within 20 weeks"),
                    "%",
                    52.0,
                    57.1,
                    60.3,
                    64.8,
                    65,
                    "Improving",
                    "46.4",
                    measure="ehc_timeliness",
                    unit="percent",
                    show=plain,
                ),
                row(
                    ("ED2", "Pupils in out of borough special schools"),
                    "No.",
                    141,
                    139,
                    137,
                    131,
                    125,
                    "Improving",
                    "",
                    measure="placements_out_of_area",
                ),
                row(
                    ("ED3", "Children with EHC plans who are electively home educated"),
                    "No.",
                    52,
                    54,
                    59,
                    60,
                    50,
                    "Worsening",
                    "",
                    measure="placements_eotas",
                ),
                row(
                    ("ED4", "Average annual cost of independent placements"),
                    "£",
                    59800,
                    60100,
                    60900,
                    61200,
                    59000,
                    "Worsening",
                    "",
                    measure="placement_cost",
                    unit="gbp",
                    show=pounds,
                ),
                row(
                    ("ED5", "New EHC assessment requests per month"),
                    "No.",
                    48,
                    51,
                    50,
                    55,
                    said(
                        "45 or fewer", says("ehc_requests", "target", 45, "2025-26", "per_month", direction="at_most")
                    ),
                    "Worsening",
                    "",
                    measure="ehc_requests",
                    unit="per_month",
                ),
                row(("ED6", "Pupils achieving expected standard at KS2"), "%", "58", "", "", "60", "62", "", "62"),
            ),
        ),
        Table(
            "EHC plans issued on time, %",
            ("",),
            years_of("2023", "2024", "2025"),
            (
                row("Erdiswick", 40.1, 52.0, 63.2, measure="ehc_timeliness", basis="actual", unit="percent"),
                row("Similar councils", "48.0", "49.5", "51.0"),
                row("National", "50.3", "46.4", "48.9"),
            ),
            {},
            plain,
        ),
    ),
    ("xlsx", "html", "csv", "pdf-sideways", "pdf-typst"),
    "tune",
    "kpi",
    "Erdiswick",
)

FARLEIGH = Document(
    "farleigh_account",
    "Farleigh DSG recovery plan",
    (
        h1("DSG recovery plan, October 2024"),
        p("Deficits are shown in brackets."),
        Table(
            "High needs block: surplus / (deficit), £000s",
            ("",),
            (
                col("2023/24 actual", period="2023-24", basis="actual"),
                col("2024/25 forecast", period="2024-25", basis="forecast"),
                col("2025/26 plan", period="2025-26", basis="target"),
                col("2026/27 plan", period="2026-27", basis="target"),
            ),
            (
                row("Opening balance", "(3,100)", "(6,250)", "(9,400)", "(10,050)"),
                row("In-year movement", 3150, 3150, 650, -900, measure="dsg_in_year"),
                row("Closing balance", 6250, 9400, 10050, 9150, measure="dsg_deficit"),
            ),
            {"unit": "gbp_thousand"},
            deficits_in_brackets(count),
        ),
        Table(
            "Planned savings £000s",
            ("Proposal",),
            years("2025/26", "2026/27"),
            (
                row("Reduce independent fees", 500, 750, scope="fees"),
                row("Change post-16 funding bands", 120, 300, scope="post-16"),
                row("Special school growth", 210, 640, scope="special"),
                row("Total", 830, 1690),
            ),
            {"measure": "dsg_savings", "basis": "target", "unit": "gbp_thousand"},
        ),
        Table(
            "Average cost per placement",
            ("Setting",),
            (col("2023/24", period="2023-24", basis="actual"), col("Target 2026/27", period="2026-27", basis="target")),
            (
                row("Mainstream", 9800, 9500, scope="a"),
                row("Special school", 25600, 26000, scope="b"),
                row("INMSS", 66300, 60000, scope="c"),
            ),
            {"measure": "placement_cost", "unit": "gbp"},
            pounds,
        ),
    ),
    ("docx", "pdf-ruled", "txt", "xlsx"),
    "tune",
    "plan",
    "Farleigh",
)

GARNON = Document(
    "garnon_long",
    "SEN2 extract",
    (
        Table(
            "",
            ("time_period", "geographic_level", "la_name", "placement_type"),
            (col("number_of_plans", basis="actual"), col("percentage", unit="percent", basis="actual", final=True)),
            (
                row(
                    ("202223", "Local authority", "Torbay", "All"),
                    1590,
                    100.0,
                    measure="ehc_plans",
                    period="2022/23",
                    doubtful=True,
                ),
                row(
                    ("202223", "Local authority", "Torbay", "Mainstream"),
                    610,
                    38.4,
                    measure="placements_mainstream",
                    period="2022/23",
                ),
                row(
                    ("202223", "Local authority", "Torbay", "Special school"),
                    498,
                    31.3,
                    measure="placements_special",
                    period="2022/23",
                ),
                row(
                    ("202324", "Local authority", "Torbay", "Mainstream"),
                    655,
                    39.5,
                    measure="placements_mainstream",
                    period="2023/24",
                ),
                row(
                    ("202324", "Local authority", "Torbay", "Special school"),
                    503,
                    30.3,
                    measure="placements_special",
                    period="2023/24",
                ),
            ),
            show=plain,
        ),
    ),
    ("csv", "xlsx"),
    "tune",
    "data",
    "Torbay",
)

HOLBECK = Document(
    "holbeck_slides",
    "Holbeck: high needs recovery, slides for Schools Forum, September 2025",
    (
        h2("EHCPs: where we were, are and will be"),
        Table(
            "",
            ("",),
            (
                col("Sep 2023", period="2023-09", basis="actual"),
                col("Sep 2024", period="2024-09", basis="actual"),
                col("Sep 2025", period="2025-09", basis="actual"),
                col("Sep 2026 (target)", period="2026-09", basis="target"),
            ),
            (
                row("EHCPs", 1410, 1530, 1622, 1640, measure="ehc_plans"),
                row("ISP placements", 98, 120, 124, 110, measure="placements_independent"),
                row("% in mainstream", 36, 37, 39, 42, measure="placements_mainstream", unit="percent", show=percent),
            ),
        ),
        h2("High needs deficit (cumulative, £m)"),
        Table(
            "",
            ("Version",),
            (col("31 Mar 2026", period="2026-03-31"), col("31 Mar 2027", period="2027-03-31")),
            (
                row("Plan as submitted", 12.2, 12.9, basis="target"),
                row("Unmitigated", 14.8, 19.9, basis="forecast"),
                row("Revised plan", 13.0, 13.4, basis="target"),
            ),
            {"measure": "dsg_deficit", "unit": "gbp_million"},
            ONE,
        ),
        h2("Reduction in placements by 2027-28"),
        Table(
            "",
            ("",),
            (col("Reduction by 2027-28", period="2027-28", basis="target"),),
            (
                row("Independent special schools", -34, measure="placements_independent"),
                row("Residential placements", -6, measure="placements_residential"),
            ),
            {"form": "change"},
            lambda v: str(-int(v)),
        ),
    ),
    ("docx", "pdf-fpdf", "pdf-ruled", "html"),
    "tune",
    "plan",
    "Holbeck",
)


INGLEBY = Document(
    "ingleby_forum",
    "Ingleby Schools Forum, 8 February 2024",
    (
        h1("SEND numbers and the high needs block"),
        p("Schools Forum, 8 February 2024"),
        c("2.1", "Table 1 sets out plans maintained at the January census."),
        Table(
            "Table 1: plans maintained",
            ("Year",),
            (
                col("EHC plans", measure="ehc_plans", basis="actual"),
                col("Increase on year before", measure="ehc_plans", basis="actual", form="change"),
                col(
                    "%", measure="ehc_plans", basis="actual", form="change", unit="percent", show=percent, doubtful=True
                ),
            ),
            (
                row("2021", 1204, None, None, period="2021"),
                row("2022", 1311, 107, 8.9, period="2022"),
                row("2023", 1420, 109, 8.3, period="2023"),
                row("2024", 1548, 128, 9.0, period="2024"),
            ),
        ),
        c("2.2", "The recovery plan sets the following limits."),
        Table(
            "Table 2: limits in the recovery plan",
            ("",),
            (col("Jan 2025", period="2025-01"), col("Jan 2026", period="2026-01")),
            (
                row("EHC plans (no more than)", 1600, 1610, measure="ehc_plans", direction="at_most"),
                row(
                    "Children in out of city schools (no more than)",
                    70,
                    60,
                    measure="placements_out_of_area",
                    direction="at_most",
                ),
                row(
                    "20-week timeliness (at least)",
                    65,
                    75,
                    measure="ehc_timeliness",
                    unit="percent",
                    show=percent,
                    direction="at_least",
                ),
            ),
            {"basis": "target"},
        ),
        Table(
            "Table 3: high needs spending, £000s",
            ("Heading",),
            (col("Budget 2023/24"), col("Projected outturn"), col("Over/(under) spend")),
            (
                row("Independent special school fees", "5,100", "6,240", "1,140"),
                row("College places", "1,900", "1,850", "(50)"),
                row("SEN support services", "800", "801", "1"),
            ),
        ),
    ),
    ("docx", "txt", "pdf-ruled", "pdf-weasy"),
    "tune",
    "committee",
    "Ingleby",
)

JARVEY = Document(
    "jarvey_conditions",
    "Jarvey: DfE monitoring return, June 2025",
    (
        h1("Monitoring return, June 2025"),
        Table(
            "Delivery of commitments",
            ("Ref", "Commitment", "KPI"),
            (
                col("Start point (Sept 2023)", period="2023-09", basis="actual"),
                col("Target (Sept 2025)", period="2025-09", basis="target", baseline=at(0)),
                col("Actual (May 2025)", period="2025-05", basis="actual"),
                col("BRAG"),
                col("Narrative"),
            ),
            (
                row(
                    ("1a", "Inclusion", "% of pupils with EHCP in mainstream"),
                    34.2,
                    40,
                    37.7,
                    "A",
                    "3 schools have opened bases since 2024",
                    measure="placements_mainstream",
                    unit="percent",
                    show=percent,
                ),
                row(
                    ("1b", "", "Places in SEN units"),
                    80,
                    128,
                    104,
                    "G",
                    "24 more by September",
                    measure="places_resourced",
                    doubtful=True,
                ),
                row(
                    ("2a", "Demand", "EHCNA requests per month"),
                    62,
                    50,
                    58,
                    "R",
                    "Peaked at 71 in March",
                    measure="ehc_requests",
                    unit="per_month",
                ),
                row(("2b", "", "Total EHCPs"), 2805, 2850, 2931, "R", "", measure="ehc_plans"),
                row(
                    ("3a", "Placements", "Number of pupils in INMSS"),
                    171,
                    150,
                    168,
                    "A",
                    "No new placements in May",
                    measure="placements_independent",
                ),
                row(
                    ("3b", "", "Average INMSS cost"),
                    61000,
                    60000,
                    64500,
                    "R",
                    "Inflation of 6%",
                    measure="placement_cost",
                    unit="gbp",
                    show=pounds,
                ),
            ),
        ),
    ),
    ("docx", "xlsx", "html", "pdf-ruled"),
    "tune",
    "monitoring",
    "Jarvey",
)

KELBY = Document(
    "kelby_matrix",
    "Kelby DSG management plan: annex of placement forecasts",
    (
        h1("Placement forecasts by age and need"),
        p("All forecasts are mitigated, that is, after the actions in the plan."),
        Table(
            "Maintained special schools or special academies placements",
            ("Age", "Primary need"),
            years("2024-25", "2025-26", "2026-27"),
            (
                row(("5 to 10", "ASD"), 101, 106, 110, scope="5 to 10, ASD"),
                row(("", "SEMH"), 44, 45, 47, scope="5 to 10, SEMH"),
                row(("11 to 15", "ASD"), 130, 137, 141, scope="11 to 15, ASD"),
                row(("", "SEMH"), 71, 74, 75, scope="11 to 15, SEMH"),
                row(("Total", ""), 346, 362, 373),
            ),
            {"measure": "placements_special", "basis": "target"},
        ),
        Table(
            "Hospital schools or AP placements",
            ("Age", "Primary need"),
            years("2024-25", "2025-26", "2026-27"),
            (row(("11 to 15", "SEMH"), 29, 26, 22, scope="SEMH"), row(("Total", ""), 33, 30, 25)),
            {"measure": "placements_ap", "basis": "target"},
        ),
    ),
    ("xlsx", "ods", "docx", "pdf-ruled", "html"),
    "tune",
    "plan",
    "Kelby",
)

LARKHILL = Document(
    "larkhill_foi",
    "Larkhill Council FOI 3391",
    (
        h1("Request under the Freedom of Information Act: FOI 3391"),
        p("Please find our answers below."),
        Table(
            "",
            ("Question",),
            (col("2021/22", period="2021-22"), col("2022/23", period="2022-23"), col("2023/24", period="2023-24")),
            (
                row("Number of requests for statutory assessment", 390, 455, 512, measure="ehc_requests"),
                row("Number refused", 97, 130, 166, measure="ehc_refusals"),
                row("Number agreed", 293, 325, 346, measure="ehc_assessments"),
                row("Number of mediations held", 14, 22, 31, measure="tribunal_appeals"),
                row("Spend on legal fees", "£41,000", "£62,500", "£80,200"),
                row("Complaints received", "31", "40", "55"),
                row("Children missing education", "12", "10", "17"),
            ),
            {"basis": "actual"},
        ),
    ),
    ("docx", "html", "txt", "csv"),
    "tune",
    "other",
    "Larkhill",
)

MOSSBURY = Document(
    "mossbury_outturn",
    "Mossbury Cabinet report: DSG outturn 2023/24 and forecast",
    (
        h1("DSG outturn 2023/24 and medium term forecast"),
        p("Cabinet, 11 June 2024"),
        Table(
            "DSG surplus/(deficit) £m",
            ("",),
            (
                col("Actual", "2022/23", period="2022-23", basis="actual"),
                col("Actual", "2023/24", period="2023-24", basis="actual"),
                col("Forecast", "2024/25", period="2024-25", basis="forecast"),
                col("Forecast", "2025/26", period="2025-26", basis="forecast"),
            ),
            (
                row("Brought forward", "1.2", "(2.1)", "(7.9)", "(15.2)"),
                row("In year", 3.3, 5.8, 7.3, 8.8, measure="dsg_in_year"),
                row("Carried forward", 2.1, 7.9, 15.2, 24.0, measure="dsg_deficit"),
            ),
            {"unit": "gbp_million"},
            deficits_in_brackets(ONE),
        ),
        Table(
            "Deficit recovery measures (£m full year)",
            ("Measure",),
            (col("2024/25", period="2024-25"), col("2025/26", period="2025-26")),
            (
                row("Expand resourced provision to avoid independent placements", 0.4, 1.3, scope="a"),
                row("Review of top-up rates", 0.2, 0.5, scope="b"),
                row("Total planned savings", 0.6, 1.8),
            ),
            {"measure": "dsg_savings", "basis": "target", "unit": "gbp_million"},
            ONE,
        ),
        Table(
            "Placements and unit cost",
            ("Setting",),
            (
                col("Number of pupils 2023/24", period="2023-24", basis="actual"),
                col(
                    "Unit cost 2023/24 (£)",
                    measure="placement_cost",
                    unit="gbp",
                    period="2023-24",
                    basis="actual",
                    final=True,
                ),
                col("Total cost £m"),
            ),
            (
                row("Mainstream", 733, 7900, "5.8", measure="placements_mainstream"),
                row("Special", 420, 24100, "10.1", measure="placements_special"),
                row("Independent", 118, 68800, "8.1", measure="placements_independent"),
            ),
        ),
    ),
    ("pdf-ruled", "docx", "xlsx", "html", "pdf-typst"),
    "tune",
    "committee",
    "Mossbury",
)

NORBRIDGE = Document(
    "norbridge_sufficiency",
    "Norbridge specialist sufficiency plan 2025 to 2030",
    (
        h1("Specialist sufficiency plan 2025 to 2030"),
        h2("Demand"),
        Table(
            "Forecast EHC plans by phase (trend-based)",
            ("Phase",),
            years_of("2026", "2028", "2030"),
            (
                row("Early years", 120, 131, 140, scope="Early years"),
                row("Primary", 1190, 1271, 1330, scope="Primary"),
                row("Secondary", 1301, 1420, 1512, scope="Secondary"),
                row("Post-16", 602, 671, 733, scope="Post-16"),
                row("Total", 3213, 3493, 3715),
            ),
            {"measure": "ehc_plans", "basis": "forecast"},
        ),
        h2("Supply: commissioned now and planned"),
        Table(
            "Resourced provisions",
            ("Host school", "Need"),
            (col("Current places"), col("New places planned"), col("Date")),
            (
                row(
                    ("Abbey Primary", "Autism"),
                    "12",
                    8,
                    "Sep 2025",
                    measure="places_resourced",
                    period="2025-09",
                    scope="Abbey Primary",
                ),
                row(
                    ("Lyme Academy", "SEMH"),
                    "0",
                    20,
                    "Sep 2026",
                    measure="places_resourced",
                    period="2026-09",
                    scope="Lyme Academy",
                ),
                row(("Total", ""), "12", 28, "", measure="places_resourced"),
            ),
            {"basis": "target", "direction": "increase"},
        ),
        Table(
            "Special schools",
            ("School",),
            (col("Current places"), col("New places planned"), col("Date")),
            (
                row(
                    "Greenacre School",
                    "150",
                    30,
                    "Sep 2027",
                    measure="places_special",
                    period="2027-09",
                    scope="Greenacre School",
                ),
                row(
                    "New all-through special school",
                    "0",
                    160,
                    "Sep 2028",
                    measure="places_special",
                    period="2028-09",
                    scope="New",
                ),
            ),
            {"basis": "target", "direction": "increase"},
        ),
        p(
            "By 2030 no more than 6% of children with plans will be placed in independent schools.",
            says("placements_independent", "target", 6, "2030", "percent", direction="at_most"),
        ),
    ),
    ("docx", "html", "pdf-zebra", "pdf-ruled", "xlsx"),
    "tune",
    "strategy",
    "Norbridge",
)

TUNE = (
    ROWDEN,
    PRIORS,
    DUNMERE,
    HAZEL,
    OXLEY,
    BEXTON,
    LINTON,
    CASTOR,
    MELBY,
    STANTON,
    LOWICK,
    ASKERN,
    FENTON,
    WILBY,
    GORLE,
    IVEL,
    NEGATIVE,
    REDMAYNE,
    YARM,
    TEMPLEDON,
    ULLEY,
    KETTON,
    ELSTOW,
    BARFORD,
    CULMER,
    DOVEDALE,
    ERDISWICK,
    FARLEIGH,
    GARNON,
    HOLBECK,
    INGLEBY,
    JARVEY,
    KELBY,
    LARKHILL,
    MOSSBURY,
    NORBRIDGE,
)
