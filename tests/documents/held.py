"""Documents written after all tuning, and scored blind: precision 0.85, recall 0.92 (targets without money 0.85 and 1.00).

What they showed was mended in general form since. To measure again what is not known, write others in their place
and move these to earlier.py.
"""

from __future__ import annotations

from typing import Any

from tests.documents.describing import (
    Document,
    Table,
    b,
    c,
    col,
    count,
    fixed,
    group,
    h1,
    h2,
    p,
    percent,
    plain,
    row,
    says,
    signed,
)

ONE, TWO = fixed(1), fixed(2)


def fy(*names: str, **attributes: Any) -> tuple[Any, ...]:
    """A column for each financial year, however it is written."""
    return tuple(col(name, period=f"20{name[-5:-3]}-{name[-2:]}", **attributes) for name in names)


SELWORTHY = Document(
    "selworthy_agreement",
    "DSG ‘safety valve’ agreement: Selworthy",
    (
        h1("Dedicated Schools Grant ‘safety valve’ agreement: Selworthy Metropolitan Borough Council"),
        c(
            "1.",
            "This agreement is made between the Secretary of State for Education and Selworthy Metropolitan Borough Council and runs from 2021-22 to 2025-26.",
        ),
        c(
            "2.",
            "The authority will achieve a positive in-year balance on its DSG account by the end of 2024-25.",
            says("dsg_in_year", "target", None, "2024-25", direction="reach"),
        ),
        c("3.", "The cumulative deficit will not exceed the following."),
        Table(
            "",
            ("Year ending 31 March",),
            (
                col("2022", period="2022"),
                col("2023", period="2023"),
                col("2024", period="2024"),
                col("2025", period="2025"),
                col("2026", period="2026"),
            ),
            (row("Deficit profile (£m)", 14.2, 16.8, 17.5, 16.9, 15.1),),
            {"measure": "dsg_deficit", "basis": "target", "unit": "gbp_million"},
            ONE,
        ),
        c("4.", "The department will make the payments below."),
        Table(
            "Additional DSG to be paid by the department",
            ("Financial year",),
            (col("Amount (£m)", measure="dfe_payment", basis="target", unit="gbp_million"),),
            tuple(
                row(y, v, period=y)
                for y, v in (
                    ("2021-22", 6.06),
                    ("2022-23", 2.27),
                    ("2023-24", 2.27),
                    ("2024-25", 2.28),
                    ("2025-26", 2.27),
                )
            ),
            show=TWO,
        ),
        c(
            "5.",
            "The authority will open 64 places in specially resourced provision by September 2023.",
            says("places_resourced", "target", 64, "2023-09", direction="increase"),
        ),
    ),
    ("pdf-typst", "docx", "pdf-weasy"),
    "held",
    "agreement",
    "Selworthy",
)

QUARLEY = Document(
    "quarley_plan",
    "Quarley Council high needs management plan, January 2026",
    (
        h1("High needs management plan, January 2026"),
        h2("Numbers"),
        Table(
            "EHCPs by type of provision",
            ("Type of provision",),
            (
                col("Actual", "Jan 2024", period="2024-01", basis="actual"),
                col("Actual", "Jan 2025", period="2025-01", basis="actual"),
                col("Without the plan", "Jan 2027", period="2027-01", basis="forecast"),
                col("Without the plan", "Jan 2029", period="2029-01", basis="forecast"),
                col("With the plan", "Jan 2027", period="2027-01", basis="target"),
                col("With the plan", "Jan 2029", period="2029-01", basis="target"),
            ),
            (
                group("Mainstream"),
                row("Ordinary classes", 640, 688, 770, 850, 802, 930, measure="placements_mainstream", doubtful=True),
                row("Units and resource bases", 71, 74, 74, 74, 96, 130, measure="placements_resourced"),
                group("Special"),
                row("Maintained or academy", 410, 418, 430, 436, 424, 428, measure="placements_special"),
                row("INMSS", 96, 113, 160, 214, 104, 80, measure="placements_independent"),
                group("Other"),
                row("FE college or specialist post-16", 240, 255, 290, 330, 262, 268, measure="placements_post16"),
                row("EOTAS", 18, 24, 41, 60, 26, 25, measure="placements_eotas"),
                row("All EHCPs", 1475, 1572, 1765, 1964, 1714, 1861, measure="ehc_plans"),
            ),
        ),
        h2("High needs block"),
        Table(
            "£ million; deficits are positive",
            ("",),
            fy("2025-26", "2026-27", "2027-28"),
            (
                row("Unmitigated overspend", 6.2, 9.4, 13.3, measure="dsg_in_year", basis="forecast"),
                row("Less: mitigations", 0.9, 3.1, 6.6, measure="dsg_savings", basis="target"),
                row("Overspend after mitigations", 5.3, 6.3, 6.7, measure="dsg_in_year", basis="target"),
                row("Cumulative deficit after mitigations", 17.4, 23.7, 30.4, measure="dsg_deficit", basis="target"),
            ),
            {"unit": "gbp_million"},
            ONE,
        ),
    ),
    ("pdf-ruled", "docx", "xlsx", "html", "ods"),
    "held",
    "plan",
    "Quarley",
)

RAMSDEN = Document(
    "ramsden_kpi",
    "Ramsden Children's Services: key measures, March 2025",
    (
        h1("Key measures, March 2025"),
        Table(
            "",
            ("Measure",),
            (
                col("Polarity"),
                col("Last year", period="", basis="actual", doubtful=True),
                col("Target 2024/25", period="2024-25", basis="target"),
                col("Mar-25", period="2025-03", basis="actual"),
                col("Against target"),
                col("Stat neighbours"),
                col("Comment"),
            ),
            (
                row(
                    "EHCPs finalised within 20 weeks (rolling 12 months)",
                    "Bigger is better",
                    44,
                    60,
                    57,
                    "-3",
                    "51",
                    "Improving since 6 more staff joined",
                    measure="ehc_timeliness",
                    unit="percent",
                    show=percent,
                ),
                row("Active EHCPs", "Smaller is better", 2240, 2300, 2391, "+91", "", "", measure="ehc_plans"),
                row(
                    "Requests for EHC needs assessment agreed",
                    "Neutral",
                    70,
                    65,
                    63,
                    "-2",
                    "64",
                    "",
                    measure="ehc_assessments",
                    unit="percent",
                    show=percent,
                    doubtful=True,
                ),
                row(
                    "Children placed in schools outside the borough",
                    "Smaller is better",
                    204,
                    190,
                    211,
                    "+21",
                    "",
                    "Two schools closed",
                    measure="placements_out_of_area",
                ),
                row(
                    "Persistent absence of pupils with EHCPs", "Smaller is better", "36%", "33%", "35%", "+2", "37%", ""
                ),
            ),
        ),
    ),
    ("docx", "html", "pdf-ruled", "csv"),
    "held",
    "kpi",
    "Ramsden",
)

SHELFORD = Document(
    "shelford_forum",
    "Shelford Schools Forum 26 June 2025, item 5",
    (
        h1("Item 5: DSG outturn 2024/25"),
        p("Meeting of 26 June 2025"),
        c(
            "5.1",
            "The DSG ended 2024/25 with a cumulative deficit of £31.06m.",
            says("dsg_deficit", "actual", 31.06, "2024-25", "gbp_million"),
        ),
        Table(
            "Table 1. DSG account £'000 (brackets = surplus)",
            ("",),
            (
                col("2023/24 outturn", period="2023-24", basis="actual"),
                col("2024/25 budget", period="2024-25", basis="target"),
                col("2024/25 outturn", period="2024-25", basis="actual"),
                col("Variance"),
            ),
            (
                row("Deficit brought forward", "15,010", "22,840", "22,840", "0"),
                row("In-year deficit", 7830, 6100, 8220, "2,120", measure="dsg_in_year"),
                row("Deficit carried forward", 22840, 28940, 31060, "2,120", measure="dsg_deficit"),
            ),
            {"unit": "gbp_thousand"},
            count,
        ),
        Table(
            "Table 2. Plans, requests and refusals by calendar year",
            ("",),
            (col("2022", period="2022"), col("2023", period="2023"), col("2024", period="2024")),
            (
                row("Requests received", 501, 566, 640, measure="ehc_requests"),
                row("Requests declined", 120, 151, 199, measure="ehc_refusals"),
                row(
                    "Declined as % of requests", 24.0, 26.7, 31.1, measure="ehc_refusals", unit="percent", show=percent
                ),
                row("New plans", 330, 361, 378, measure="ehc_plans_new"),
                row(
                    "Growth in plans over the year",
                    9.8,
                    10.1,
                    9.4,
                    measure="ehc_plans",
                    form="change",
                    unit="percent",
                    show=percent,
                ),
            ),
            {"basis": "actual"},
        ),
    ),
    ("docx", "pdf-ruled", "txt", "pdf-plain"),
    "held",
    "committee",
    "Shelford",
)

TILLING = Document(
    "tilling_places",
    "Tilling: more specialist places",
    (
        h1("More specialist places"),
        p(
            "The council will create 252 specialist places over three years.",
            says("places_special", "target", 252, direction="increase"),
        ),
        Table(
            "Where the new places will be",
            ("Setting",),
            (
                col("Sept 2025", period="2025-09"),
                col("Sept 2026", period="2026-09"),
                col("Sept 2027", period="2027-09"),
            ),
            (
                row("Resourced provisions in primary schools", 24, 16, 16, measure="places_resourced"),
                row("Resourced provisions in secondary schools", 20, 20, 40, measure="places_resourced"),
                row("Special schools", 16, 40, 60, measure="places_special"),
            ),
            {"basis": "target", "direction": "increase"},
        ),
        Table(
            "Special school places: number on roll and capacity",
            ("School",),
            (col("Capacity"), col("On roll")),
            (row("Hazel Court", "110", "121"), row("The Mount", "84", "90")),
        ),
    ),
    ("html", "docx", "xlsx", "pdf-ruled"),
    "held",
    "press",
    "Tilling",
)

UPTON = Document(
    "upton_template",
    "Upton DSG management plan template",
    tuple(
        block
        for sheet, measure, rows in (
            (
                "Maintained special schools or special academies placements",
                "placements_special",
                ((200, 206, 212), (90, 92, 95), (200, 204, 207), (90, 91, 92)),
            ),
            (
                "Hospital schools or alternative provision (AP) placements",
                "placements_ap",
                ((12, 14, 16), (30, 33, 37), (12, 12, 11), (30, 29, 27)),
            ),
            (
                "Other placements or direct payments",
                "placements_eotas",
                ((8, 9, 11), (14, 17, 20), (8, 8, 8), (14, 14, 13)),
            ),
        )
        for block in (
            h1(sheet),
            *(
                Table(
                    title,
                    ("Age band", "Primary need"),
                    tuple(
                        col(f"{y} {w}", period=y, basis=k)
                        for y, w, k in (
                            ("2024-25", "actual", "actual"),
                            ("2025-26", "projected", basis),
                            ("2026-27", "projected", basis),
                        )
                    ),
                    (
                        row(("Age 5 to 10", "ASD"), *one, scope="x"),
                        row(("Age 11 to 15", "SEMH"), *two, scope="y"),
                        row(("All", "All"), *(i + j for i, j in zip(one, two, strict=True))),
                    ),
                    {"measure": measure},
                )
                for title, basis, one, two in (
                    ("Unmitigated projection", "forecast", rows[0], rows[1]),
                    ("Mitigated projection", "target", rows[2], rows[3]),
                )
            ),
        )
    ),
    ("xlsx", "ods", "docx"),
    "held",
    "plan",
    "Upton",
)

VERNHAM = Document(
    "vernham_reform",
    "Vernham SEND reform plan",
    (
        h1("Vernham local SEND reform plan 2026-2030"),
        Table(
            "Our commitments",
            ("Commitment",),
            (
                col("Now (2025/26)", period="2025-26", basis="actual"),
                col("By 2027/28", period="2027-28", basis="target"),
                col("By 2029/30", period="2029-30", basis="target"),
            ),
            (
                row(
                    "Pupils with EHCPs educated in mainstream schools",
                    41,
                    47,
                    54,
                    measure="placements_mainstream",
                    unit="percent",
                    show=percent,
                ),
                row("Pupils in independent special schools", 160, 130, 90, measure="placements_independent"),
                row("Average distance to school (miles)", "9.1", "7.5", "6"),
                row("Plans issued on time", 61, 80, 95, measure="ehc_timeliness", unit="percent", show=percent),
                row("Tribunal appeals", 140, 110, 70, measure="tribunal_appeals"),
            ),
        ),
        h2("Scenarios for the number of plans"),
        Table(
            "Plans at year end",
            ("Financial year",),
            (
                col("Current trajectory", basis="forecast", doubtful=True),
                col("Reformed system", basis="target", doubtful=True),
                col("Difference"),
            ),
            tuple(row(y, u, m, str(m - u), period=y) for y, u, m in (("2026-27", 3300, 3240), ("2027-28", 3560, 3350))),
            {"measure": "ehc_plans"},
        ),
        b(
            "We will cut new requests by a tenth by March 2028.",
            says("ehc_requests", "target", 10, "2028-03", "percent", form="change", direction="reduce"),
        ),
    ),
    ("docx", "html", "pdf-typst"),
    "held",
    "plan",
    "Vernham",
)

WALDRON = Document(
    "waldron_savings",
    "Waldron deficit recovery: tracker at October 2024",
    (
        h1("Deficit recovery tracker, October 2024"),
        Table(
            "Cost avoidance (£k)",
            ("Ref", "Project"),
            (
                col("2024/25", "Plan", period="2024-25", basis="target"),
                col("2024/25", "Forecast", period="2024-25", basis="forecast"),
                col("2024/25", "RAG"),
                col("2025/26", "Plan", period="2025-26", basis="target"),
            ),
            (
                row(("P1", "Phase transfer reviews"), 210, 140, "Amber", 400, scope="a"),
                row(("P2", "New autism base instead of INMSS"), 0, 0, "Green", 310, scope="b"),
                row(("P3", "Contract with three independent providers"), 150, 165, "Green", 190, scope="c"),
                row(("", "Total"), 360, 305, "", 900),
            ),
            {"measure": "dsg_savings", "unit": "gbp_thousand"},
        ),
        Table(
            "Change in independent placements since April 2024",
            ("",),
            (
                col("Joiners"),
                col("Leavers"),
                col(
                    "Net change",
                    measure="placements_independent",
                    form="change",
                    basis="actual",
                    show=signed(count),
                    doubtful=True,
                ),
            ),
            (row("April to June 2024", "9", "11", -2), row("July to September 2024", "14", "10", 4)),
        ),
        Table(
            "Average weekly fee by provider (£)",
            ("Provider",),
            (col("2023/24"), col("2024/25")),
            (row("Provider A", "£1,210", "£1,290"), row("Provider B", "£1,480", "£1,510")),
        ),
    ),
    ("xlsx", "docx", "pdf-ruled"),
    "held",
    "monitoring",
    "Waldron",
)

YELDHAM = Document(
    "yeldham_workforce",
    "Yeldham Council: budget book 2026/27",
    (
        h1("Budget book 2026/27"),
        Table(
            "Children's services net budget £m",
            ("Service",),
            fy("2025/26", "2026/27"),
            (
                row("SEND and inclusion", "6.2", "6.9"),
                row("Home to school transport", "11.8", "13.0"),
                row("Children looked after placements", "29.0", "31.2"),
            ),
        ),
        Table(
            "General Fund deficit before savings",
            ("£m",),
            fy("2026/27", "2027/28"),
            (row("Budget gap", "14.2", "21.0"), row("Savings identified", "9.0", "3.1")),
        ),
        Table(
            "Mainstream school places",
            ("Phase",),
            (col("Published admission number"), col("Applications")),
            (row("Reception", "2,410", "2,288"), row("Year 7", "2,600", "2,655")),
        ),
        Table(
            "Council tax base",
            ("Band",),
            (col("Properties"), col("Charge")),
            (row("A", "12,400", "£1,201.10"), row("D", "9,900", "£1,801.65")),
        ),
    ),
    ("pdf-ruled", "docx", "xlsx"),
    "held",
    "committee",
    "Yeldham",
)

ZENNOR = Document(
    "zennor_data",
    "SEN2 2026: Zennor",
    (
        Table(
            "",
            ("Time period",),
            (
                col("EHC plans", measure="ehc_plans"),
                col("Mainstream schools total", measure="placements_mainstream"),
                col("Special schools maintained", measure="placements_special"),
                col("Independent special schools", measure="placements_independent"),
                col("General FE and tertiary colleges", measure="placements_post16"),
                col("Percentage in mainstream", measure="placements_mainstream", unit="percent"),
            ),
            (
                row("202223", 1210, 480, 402, 77, 201, 39.7, period="2022/23"),
                row("202324", 1302, 530, 410, 85, 214, 40.7, period="2023/24"),
                row("202425", 1433, 601, 417, 96, 222, 41.9, period="2024/25"),
            ),
            {"basis": "actual"},
            plain,
        ),
    ),
    ("csv", "xlsx", "html"),
    "held",
    "data",
    "Zennor",
)

HELD = (SELWORTHY, QUARLEY, RAMSDEN, SHELFORD, TILLING, UPTON, VERNHAM, WALDRON, YELDHAM, ZENNOR)
