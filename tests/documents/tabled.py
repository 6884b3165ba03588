"""Documents that are mostly tables, each in many formats and by several PDF producers: the template's sheets, dashboards,
sufficiency tables, monitoring annexes, data of the department's kind. Half are to learn from, half were scored blind.
"""

from __future__ import annotations

from typing import Any

from tests.documents.codes import AP, AWAY, BASES, INDEPENDENT, LATER, MAINSTREAM, PLANS, SPECIAL
from tests.documents.describing import (
    Document,
    Table,
    bracketed,
    col,
    fixed,
    h1,
    h2,
    n,
    p,
    percent,
    plain,
    row,
    said,
    says,
    signed,
)

ONE = fixed(1)
ALL = ("pdf-ruled", "pdf-typst", "pdf-fpdf", "docx", "xlsx", "ods", "html", "csv")


def fy(*names: str, **attributes: Any) -> tuple[Any, ...]:
    """A column for each financial year."""
    return tuple(col(name, period=name[:7].replace("/", "-"), **attributes) for name in names)


def table(caption: str, stub: str, columns: tuple[Any, ...], *rows: Any, show: Any = None, **says: Any) -> Table:
    return Table(caption, (stub,), columns, rows, says, show)


_SHEET = (*fy("2023-24", "2024-25", basis="actual"), *fy("2025-26", "2026-27", "2027-28"))

AXFORD = Document(
    "axford_sheets",
    "Axford DSG management plan: children and young people",
    (
        h1("Axford DSG management plan: children and young people"),
        h2("Unmitigated"),
        table(
            "Number of EHC plans by type of placement",
            "Placement",
            _SHEET,
            row("Mainstream schools or academies", 1985, 2011, 2044, 2101, 2177, measure=MAINSTREAM),
            row("Resourced provision or SEN units", 122, 131, 140, 150, 161, measure=BASES),
            row("Maintained special schools or special academies", 866, 901, 944, 990, 1043, measure=SPECIAL),
            row("NMSS or independent", 201, 224, 251, 283, 320, measure=INDEPENDENT),
            row("Hospital schools or AP", 34, 38, 41, 45, 49, measure=AP),
            row("Post 16 and FE", 455, 470, 488, 507, 530, measure=LATER),
            row("Total", 3663, 3775, 3908, 4076, 4280, measure=PLANS),
            basis="forecast",
            show=plain,
        ),
        n("2023-24 and 2024-25 are actual numbers."),
        h2("Mitigated"),
        table(
            "Number of EHC plans by type of placement, with the plan",
            "Placement",
            fy("2025-26", "2026-27", "2027-28"),
            row("Mainstream schools or academies", 2050, 2120, 2196, measure=MAINSTREAM),
            row("Resourced provision or SEN units", 160, 196, 220, measure=BASES),
            row("Maintained special schools or special academies", 938, 960, 975, measure=SPECIAL),
            row("NMSS or independent", 230, 214, 193, measure=INDEPENDENT),
            row("Hospital schools or AP", 37, 35, 33, measure=AP),
            row("Post 16 and FE", 480, 489, 497, measure=LATER),
            row("Total", 3895, 4014, 4114, measure=PLANS),
            basis="target",
            show=plain,
        ),
    ),
    ALL,
    "tune",
    "plan",
    "Axford",
)

BRENCHLEY = Document(
    "brenchley_dashboard",
    "Brenchley SEND dashboard, quarter 3 2025-26",
    (
        h1("Brenchley SEND dashboard, quarter 3 2025-26"),
        table(
            "Statutory processes",
            "Measure",
            (
                col("2024-25 outturn", period="2024-25", basis="actual"),
                col("2025-26 target", period="2025-26", basis="target"),
                col("October 2025", period="2025-10", basis="actual"),
                col("November 2025", period="2025-11", basis="actual"),
                col("RAG"),
            ),
            row("EHC plans issued within 20 weeks", 47, 65, 55, 58, "Amber", measure="ehc_timeliness", unit="percent", show=percent),
            row("Number of EHC plans maintained", 2411, 2500, 2466, 2471, "Green", measure=PLANS),
            row("SEND appeals registered", 71, 60, 8, 5, "Amber", measure="tribunal_appeals"),
            row("Persistent absence, EHC plan", "34%", "30%", "33%", "33%", "Red"),
        ),
        table(
            "Where children are placed",
            "Measure",
            (
                col("Baseline (March 2024)", period="2024-03", basis="actual"),
                col("Target March 2026", period="2026-03", basis="target", baseline=lambda line: line.cells[0]),
                col("Latest (November 2025)", period="2025-11", basis="actual"),
                col("Comment"),
            ),
            row("Placements in INMSS", 190, 170, 186, "Two new bases open in the spring", measure=INDEPENDENT),
            row("Placements out of area", 240, 215, 231, "Panel reviews each case", measure=AWAY),
            row("Share of plans in mainstream", 39, 43, 41, "On course", measure=MAINSTREAM, unit="percent", show=percent),
        ),
    ),
    (*ALL, "pdf-zebra"),
    "tune",
    "kpi",
    "Brenchley",
)  # fmt: skip

CALLOW = Document(
    "callow_places",
    "Callow sufficiency of specialist places 2025 to 2028",
    (
        h1("Callow sufficiency of specialist places 2025 to 2028"),
        table(
            "New places by scheme",
            "Scheme",
            (col("Type of provision"), col("New places", measure="x"), col("Opening")),
            row("Hawthorn School extension", "Special school", 32, "September 2026", measure="places_special", period="2026-09"),
            row("Park Lane Primary", "Resourced provision", 12, "September 2025", measure="places_resourced", period="2025-09"),
            row("Tower High", "SEN unit", 20, "September 2027", measure="places_resourced", period="2027-09"),
            row("Larch Free School", "Special school", 96, "January 2028", measure="places_special", period="2028-01"),
            basis="target",
            direction="increase",
        ),
        table(
            "Forecast number of children with EHC plans if trends continue",
            "Phase",
            (col("2026", period="2026"), col("2027", period="2027"), col("2028", period="2028")),
            row("All phases", 1502, 1611, 1733, measure=PLANS, basis="forecast"),
        ),
    ),
    ("pdf-ruled", "pdf-zebra", "pdf-fpdf", "docx", "xlsx", "ods", "html", "csv"),
    "tune",
    "strategy",
    "Callow",
)  # fmt: skip

DENTON = Document(
    "denton_annex",
    "Denton safety valve monitoring: annex of figures",
    (
        h1("Denton safety valve monitoring: annex of figures"),
        p("Submitted 12 December 2025"),
        table(
            "Agreement metrics",
            "Metric",
            (
                col("2024-25", "Plan", period="2024-25", basis="target"),
                col("2024-25", "Actual", period="2024-25", basis="actual"),
                col("2025-26", "Plan", period="2025-26", basis="target"),
                col("2025-26", "Forecast", period="2025-26", basis="forecast"),
                col("2026-27", "Plan", period="2026-27", basis="target"),
            ),
            row("EHC plans", 1920, 1966, 1930, 2018, 1935, measure=PLANS),
            row("INMSS placements", 133, 140, 120, 139, 111, measure=INDEPENDENT),
            row("Mainstream placements", 804, 790, 850, 821, 897, measure=MAINSTREAM),
            row("In-year deficit (£m)", 4.4, 5.9, 2.1, 5.0, -0.4, measure="dsg_in_year", unit="gbp_million", show=bracketed(ONE)),
        ),
        table(
            "Actions",
            "Workstream",
            (col("Measure of success"), col("Timescale"), col("Status")),
            row(
                "Commissioning",
                said("Reduce INMSS placements from 140 to 111 by March 2027", says(INDEPENDENT, "target", 111, "2027-03", direction="reduce", baseline=140)),
                "March 2027",
                "At risk",
            ),
            row(
                "Inclusion",
                said("45 additional places in resourced provision", says("places_resourced", "target", 45, "2026-09", direction="increase")),
                "September 2026",
                "On track",
            ),
        ),
    ),
    ALL,
    "tune",
    "monitoring",
    "Denton",
)  # fmt: skip

ELMSALL = Document(
    "elmsall_sheets",
    "Elmsall DSG management plan, version 10",
    (
        h1("Elmsall DSG management plan, version 10"),
        h2("Mainstream schools or academies placements"),
        table(
            "Mitigated forecast",
            "Age band",
            (*fy("2024-25", basis="actual"), *fy("2025-26", "2026-27", basis="target")),
            row("0 to 4", 44, 46, 47, measure=MAINSTREAM, doubtful=True),
            row("5 to 10", 701, 720, 733, measure=MAINSTREAM, doubtful=True),
            row("11 to 15", 612, 650, 688, measure=MAINSTREAM, doubtful=True),
            row("Total mainstream", 1357, 1416, 1468, measure=MAINSTREAM),
        ),
        n("2024-25 is the SEN2 return; later years are planned."),
        h2("Financial summary"),
        table(
            "High needs block (£m)",
            "",
            (*fy("2024-25 outturn", basis="actual"), *fy("2025-26", "2026-27", "2027-28")),
            row("Unmitigated in-year deficit", 5.5, 7.9, 10.6, 13.8, measure="dsg_in_year", basis="forecast", doubtful=False),
            row("Savings from the plan", None, 1.6, 4.8, 8.9, measure="dsg_savings", basis="target"),
            row("Mitigated in-year deficit", None, 6.3, 5.8, 4.9, measure="dsg_in_year", basis="target"),
            unit="gbp_million",
            show=ONE,
        ),
        h2("Growth"),
        table(
            "Assumed growth in EHC plans",
            "",
            fy("2025-26", "2026-27", "2027-28"),
            row("Without mitigation", 9, 8, 8, measure=PLANS, basis="forecast"),
            row("With mitigation", 6, 4, 2, measure=PLANS, basis="target"),
            form="change",
            unit="percent",
            show=percent,
        ),
    ),
    ALL,
    "blind",
    "plan",
    "Elmsall",
)  # fmt: skip

FOSTON = Document(
    "foston_scorecard",
    "Foston children’s scorecard, December 2025",
    (
        h1("Foston children’s scorecard, December 2025"),
        table(
            "SEND indicators",
            "Indicator",
            (
                col("Polarity"),
                col("Target 2025/26", period="2025-26", basis="target"),
                col("Sep 2025", period="2025-09", basis="actual"),
                col("Dec 2025", period="2025-12", basis="actual"),
                col("England 2024"),
            ),
            row("Number of children with an EHC plan", "Low", 2100, 2023, 2051, "-", measure=PLANS, show=plain),
            row("EHC plans issued in 20 weeks", "High", 70, 61, 66, "46%", measure="ehc_timeliness", unit="percent", show=percent),
            row("Children in independent special schools", "Low", 120, 131, 128, "-", measure=INDEPENDENT),
            row("Suspensions of pupils with an EHC plan", "Low", "200", "71", "160", "-"),
        ),
        table(
            "Requests and decisions",
            "Month",
            (
                col("Requests", measure="ehc_requests", basis="actual"),
                col("Agreed", measure="ehc_assessments", basis="actual"),
                col("Refused", measure="ehc_refusals", basis="actual"),
                col("New plans", measure="ehc_plans_new", basis="actual"),
            ),
            row("October 2025", 61, 35, 20, 31, period="2025-10"),
            row("November 2025", 57, 38, 22, 29, period="2025-11"),
            row("December 2025", 40, 24, 13, 33, period="2025-12"),
        ),
    ),
    (*ALL, "pdf-zebra"),
    "blind",
    "kpi",
    "Foston",
)  # fmt: skip

GARSDALE = Document(
    "garsdale_sufficiency",
    "Garsdale SEND sufficiency plan",
    (
        h1("Garsdale SEND sufficiency plan"),
        table(
            "Planned places by September",
            "Provision",
            (col("2026", period="2026-09"), col("2027", period="2027-09"), col("2028", period="2028-09")),
            row("New places in special schools", 24, 60, 40, measure="places_special"),
            row("New places in resourced provision", 18, 24, 12, measure="places_resourced"),
            row("New places in alternative provision", 8, 8, 10, measure="places_ap"),
            basis="target",
            direction="increase",
        ),
        table(
            "Where children with EHC plans go to school (%)",
            "Setting",
            (
                col("January 2025", period="2025-01", basis="actual"),
                col("England"),
                col("Aim for 2029", period="2029", basis="target"),
            ),
            row("Mainstream", 37, "43", 44, measure=MAINSTREAM),
            row("State special", 35, "31", 34, measure=SPECIAL),
            row("Independent and non-maintained", 10, "7", 6, measure=INDEPENDENT),
            row("Further education", 14, "15", 13, measure=LATER),
            unit="percent",
        ),
    ),
    ("pdf-ruled", "pdf-zebra", "pdf-fpdf", "docx", "xlsx", "ods", "html", "csv"),
    "blind",
    "strategy",
    "Garsdale",
)

HESSLE = Document(
    "hessington_recovery",
    "Hessington deficit recovery plan: tables",
    (
        h1("Hessington deficit recovery plan: tables"),
        h2("Numbers"),
        table(
            "Planned EHC plans and placements",
            "",
            fy("2022-23", "2023-24", "2024-25", "2025-26", basis="target"),
            row("EHC plans", 1980, 2020, 2050, 2040, measure=PLANS, show=plain),
            row("Special school placements", 640, 655, 668, 670, measure=SPECIAL),
            row("INMSS placements", 155, 149, 140, 128, measure=INDEPENDENT),
            row("Further education", 210, 214, 220, 224, measure=LATER),
        ),
        h2("Effect"),
        table(
            "Impact of the programme on placements",
            "",
            fy("2024-25", "2025-26", basis="target", form="change"),
            row("Independent special schools", -9, -21, measure=INDEPENDENT),
            row("Mainstream schools", 25, 60, measure=MAINSTREAM),
            show=signed(plain),
        ),
    ),
    ALL,
    "blind",
    "plan",
    "Hessington",
)

TABLED = (AXFORD, BRENCHLEY, CALLOW, DENTON, ELMSALL, FOSTON, GARSDALE, HESSLE)
