"""Documents that are mostly text, to learn from: an agreement, a plan told in words, a forum paper, a strategy, minutes.

Only a part of the sentences states a target; the rest is what such papers say besides, with figures of other things.
"""

from __future__ import annotations

from tests.documents.codes import (
    AP,
    APPEALS,
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
from tests.documents.describing import Document, b, c, h1, h2, h3, maybe, n, p, says

PART = "fresh_5"
M, K = "gbp_million", "gbp_thousand"


# --- A signed agreement: numbered clauses, sub-clauses, conditions, monitoring, no table ------------------------------

SKELMERE = Document(
    "skelmere_agreement",
    "Dedicated schools grant 'safety valve' agreement: Skelmere",
    (
        h1("Dedicated schools grant ‘safety valve’ agreement: Skelmere"),
        p(
            "This agreement is between the Department for Education (“the department”) and Skelmere Council (“the authority”). It covers the financial years from 2024-25 to 2029-30. It is made under section 14 of the Education Act 2002 and takes effect on the date on which the last of the parties signs it."
        ),
        h2("Background"),
        c(
            "1.",
            "The authority’s dedicated schools grant (DSG) account has been overspent in each year since 2018-19. The cumulative deficit was £38.2 million at 31 March 2024, of which £9.6 million arose in 2023-24.",
            says(DEFICIT, "actual", 38.2, "2024-03-31", M),
            says(IN_YEAR, "actual", 9.6, "2023-24", M),
        ),
        c(
            "2.",
            "The department’s advisers visited the authority on three occasions between September 2023 and January 2024. They spoke with 14 headteachers, with the parent carer forum and with officers of the integrated care board, and found that leaders understood the causes of the deficit. They noted that the authority receives £1,184 less for each pupil than the median of its statistical neighbours through the high needs national funding formula, and that 17.2% of its pupils are eligible for free school meals.",
        ),
        c(
            "3.",
            "Both parties recognise that the authority must meet its statutory duties to every child and young person at all times. Nothing in this agreement requires or permits a decision about an individual child to be made on any ground other than those in Part 3 of the Children and Families Act 2014 and the Special Educational Needs and Disability Regulations 2014.",
        ),
        h2("Financial commitments"),
        c(
            "4.",
            "The authority agrees to reach a positive in-year balance on its DSG account by the end of 2028-29 and in each subsequent year.",
            says(IN_YEAR, "target", None, "2028-29", direction="reach"),
        ),
        c(
            "5.",
            "The authority agrees to control the cumulative deficit so that, before any payment made under this agreement, it stands at no more than £46.9 million at the end of 2024-25, £53.8 million at the end of 2025-26, £58.1 million at the end of 2026-27, £59.7 million at the end of 2027-28 and £59.4 million at the end of 2028-29.",
            says(DEFICIT, "target", 46.9, "2024-25", M, direction="at_most"),
            says(DEFICIT, "target", 53.8, "2025-26", M, direction="at_most"),
            says(DEFICIT, "target", 58.1, "2026-27", M, direction="at_most"),
            says(DEFICIT, "target", 59.7, "2027-28", M, direction="at_most"),
            says(DEFICIT, "target", 59.4, "2028-29", M, direction="at_most"),
        ),
        c(
            "6.",
            "The authority’s own modelling shows that, if no action were taken, the cumulative deficit would reach £118.6 million by March 2030.",
            says(DEFICIT, "forecast", 118.6, "2030-03", M, direction="reach"),
        ),
        c(
            "7.",
            "The authority will contribute £9 million from its reserves over the life of the agreement. It will not seek a transfer from the schools block of more than 0.5% in any year, and any such transfer will be subject to the agreement of its schools forum or of the Secretary of State.",
        ),
        h2("Conditions of grant"),
        c(
            "8.",
            "The authority agrees to implement the DSG management plan that it submitted on 26 January 2024. In particular, and in consultation with schools, families and health partners, it will:",
        ),
        c(
            "8.1",
            "strengthen the ordinarily available provision in all 94 of its schools, with a named educational psychologist for each, and review the graduated approach each summer term with special educational needs co-ordinators;",
        ),
        c(
            "8.2",
            "support children earlier, so that the number of requests for an education, health and care (EHC) needs assessment falls from 812 in 2023-24 to 700 in 2026-27;",
            says(REQUESTS, "target", 700, "2026-27", direction="reduce", baseline=812),
            says(REQUESTS, "actual", 812, "2023-24", doubtful=True),
        ),
        c(
            "8.3",
            "limit growth in the number of EHC plans to no more than 3% in 2025-26 and 2% in 2026-27, and hold the number at 2,940 from March 2028;",
            says(PLANS, "target", 3, "2025-26", "percent", form="change", direction="at_most"),
            says(PLANS, "target", 2, "2026-27", "percent", form="change", direction="at_most"),
            says(PLANS, "target", 2940, "2028-03", direction="hold"),
        ),
        c(
            "8.4",
            "carry out annual reviews to the statutory timetable, giving priority to children in years 5, 9 and 11, and write to families within four weeks of each review meeting;",
        ),
        c(
            "8.5",
            "open seven new resourced provisions with a total of 112 places by September 2027, beginning with Fell Lane Primary School (16 places) in September 2025;",
            says(NEW_BASES, "target", 112, "2027-09", direction="increase"),
            says(NEW_BASES, "target", 16, "2025-09", direction="increase", scope="Fell Lane Primary School"),
        ),
        c(
            "8.6",
            "raise the proportion of children and young people with a plan who are educated in mainstream schools from 36% to 43% by March 2029;",
            says(MAINSTREAM, "target", 43, "2029-03", "percent", direction="increase", baseline=36),
        ),
        c(
            "8.7",
            "reduce its use of independent and non-maintained special schools, so that no more than 175 children are placed there at 31 March 2028, and bring the average cost of such a placement down from £66,400 to £61,000 by 2027-28;",
            says(INDEPENDENT, "target", 175, "2028-03-31", direction="at_most"),
            says(COST, "target", 61000, "2027-28", "gbp", direction="reduce", baseline=66400, scope="independent"),
        ),
        c(
            "8.8",
            "develop supported internships and local college courses, so that fewer young people need to travel to specialist post-16 institutions.",
            says(LATER, "target", None, direction="reduce"),
        ),
        c(
            "8.9",
            "commission places in alternative provision jointly with secondary schools, on terms that see every pupil’s progress reviewed at least every six weeks, and bring the number of permanent exclusions in secondary schools below 40 a year;",
            *maybe(NEW_AP, "target", None, direction="increase"),
        ),
        c(
            "8.10",
            "meet children’s needs within the area wherever this is right for them, and thereby bring down the number placed outside Skelmere from 164 to 130 by August 2028;",
            says(AWAY, "target", 130, "2028-08", direction="reduce", baseline=164),
        ),
        c(
            "8.11",
            "deliver savings and avoided costs of £3.8 million in 2025-26 and £7.1 million in 2026-27 through these actions, which the authority’s internal auditors will verify each spring;",
            says(SAVINGS, "target", 3.8, "2025-26", M),
            says(SAVINGS, "target", 7.1, "2026-27", M),
        ),
        c(
            "8.12",
            "agree with the integrated care board by 31 December 2024 how each will pay for therapies, continuing care and equipment, bearing in mind that 28% of the children waiting for occupational therapy in January 2024 had waited for more than 52 weeks;",
        ),
        c(
            "8.13",
            "set up a workforce plan under which all 94 schools have at least one member of staff trained in each of autism, dyslexia and mental health first aid by July 2026, and under which the vacancy rate in the assessment team is less than 8%.",
        ),
        c(
            "8A.",
            "The authority has told the department that it will work as follows in carrying out clause 8. These statements describe the authority’s approach and are not conditions of payment:",
        ),
        c(
            "(a)",
            "decisions on requests will be taken by a weekly panel with at least three professionals, one of whom will be a headteacher or SENCO, and parents will be offered a meeting within 10 working days of any decision with which they disagree;",
        ),
        c(
            "(b)",
            "top-up funding in mainstream schools will be uprated by 2.5% in 2025-26, and the 60 banding descriptors will be replaced by 12;",
        ),
        c(
            "(c)",
            "schools with fewer than 150 pupils will be able to call on a shared SENCO, for which £310,000 has been set aside;",
        ),
        c(
            "(d)",
            "the authority will ask the schools adjudicator to look at any admission arrangement which appears to discourage applications for children with special educational needs.",
        ),
        h2("Governance"),
        c(
            "9.",
            "The authority’s chief executive is accountable for this agreement. A SEND Transformation Board, chaired by the director of children’s services, will meet every six weeks. Its members will include the section 151 officer, two headteachers nominated by the schools forum, two parents nominated by the parent carer forum and the designated clinical officer.",
        ),
        c(
            "10.",
            "The authority will carry out an equality impact assessment of each action in clause 8 before it is put in place, and will publish it within 28 days. It will hold at least four meetings a year with families at which progress is reported.",
        ),
        c(
            "10A.",
            "The authority’s section 151 officer will satisfy themselves that the assumptions behind clause 5 remain prudent. These are that high needs funding grows by 3% a year, that teachers’ pay rises by 2.8% and other costs by 2%, that the population aged 2 to 18 falls by 0.6% a year, and that interest on the deficit, about £1.7 million in 2023-24, is met from the general fund.",
        ),
        c(
            "10B.",
            "The schools forum will receive the same information as the department, redacted only so far as is needed to protect individual children. A summary in plain language will be placed on the local offer website within 15 working days of each report.",
        ),
        h2("Monitoring"),
        c(
            "11.",
            "The authority will report in writing to the department three times a year, by 31 May, 30 September and 31 January, using the template that the department provides. Each report will be signed off by the section 151 officer and will:",
        ),
        c("11.1", "set out progress against each condition of grant in clause 8, with the evidence for it;"),
        c(
            "11.2",
            "state the in-year and cumulative position on the DSG account against clause 5, and explain any difference of more than £0.5 million;",
        ),
        c(
            "11.3",
            "give the number of EHC plans, of requests, of appeals to the First-tier Tribunal and of children placed out of the area;",
        ),
        c(
            "11.4",
            "describe any risk to delivery, including changes in leadership, the results of inspections and delays to capital schemes.",
        ),
        c(
            "12.",
            "The department will meet the authority after each report. The authority will tell the department at once of any event that might affect its ability to meet the terms of this agreement, and the department may ask for monthly reports if it considers that progress has stalled.",
        ),
        c(
            "13.",
            "The authority will also report on timeliness. It will issue at least 75% of new plans within 20 weeks in 2025 and at least 85% in 2026. The figure in 2023 was 44%, when 50.3% were issued in time across England.",
            says(TIMELY, "target", 75, "2025", "percent", direction="at_least"),
            says(TIMELY, "target", 85, "2026", "percent", direction="at_least"),
            says(TIMELY, "actual", 44, "2023", "percent"),
        ),
        h2("Payments by the department"),
        c(
            "14.",
            "Subject to the authority meeting the conditions of this agreement, the department agrees to pay an additional £32.5 million of DSG. Of this sum £13.0 million will be paid in 2024-25, £3.9 million in each of 2025-26, 2026-27, 2027-28 and 2028-29, and a final £3.9 million in 2029-30.",
            says(PAYMENT, "target", 32.5, "", M),
            says(PAYMENT, "target", 13, "2024-25", M),
            says(PAYMENT, "target", 3.9, "2025-26", M),
            says(PAYMENT, "target", 3.9, "2026-27", M),
            says(PAYMENT, "target", 3.9, "2027-28", M),
            says(PAYMENT, "target", 3.9, "2028-29", M),
            says(PAYMENT, "target", 3.9, "2029-30", M),
        ),
        c(
            "15.",
            "Each payment is conditional on sufficient progress. The department may delay, reduce or withhold a payment if the authority fails to meet clause 5 by a material amount, if a report under clause 11 is more than 20 working days late, or if the authority is found by Ofsted and the Care Quality Commission to have widespread or systemic failings.",
        ),
        c(
            "16.",
            "The department has separately approved £11.4 million of high needs provision capital allocation. That sum does not count towards the total in clause 14 and may be spent only on the schemes in the authority’s sufficiency plan.",
        ),
        h2("Review and ending"),
        c(
            "17.",
            "This agreement will be reviewed if high needs funding differs by more than 2 percentage points from the assumption of 3% growth a year on which the plan rests, if the law on special educational needs changes, or if either party asks for it in writing with three months’ notice.",
        ),
        c(
            "18.",
            "The department may publish this agreement and any later version of it. The authority will lay it before its Cabinet and its schools forum at the first meeting after signature.",
        ),
        c(
            "19.",
            "If the authority makes faster progress than this agreement requires, it may ask the department to bring forward a payment. The department will consider any such request within 30 working days. If the authority cannot meet clause 4, both parties will work together in good faith to agree a revised plan, and the department may appoint an adviser at the authority’s expense, at a daily rate of not more than £950.",
        ),
        c(
            "20.",
            "The department will not recover a payment already made unless it was obtained by a statement that the authority knew to be untrue.",
        ),
        h2("Signatures"),
        p(
            "Signed on behalf of Skelmere Council: Chief Executive, 11 March 2024; Director of Children’s Services, 11 March 2024; Section 151 Officer, 12 March 2024."
        ),
        p("Signed on behalf of the Department for Education: Director, Funding and SEND, 19 March 2024."),
    ),
    ("pdf-typst", "pdf-zebra", "docx", "html", "txt"),
    PART,
    "agreement",
    "Skelmere",
)


# --- A management plan told in words: why, what, how much, and the risks ---------------------------------------------

AVERSTONE = Document(
    "averstone_plan",
    "Averstone County Council: narrative to the DSG management plan 2025 to 2030",
    (
        h1("Narrative to the DSG management plan 2025 to 2030"),
        p(
            "Version 3, for Cabinet on 9 September 2025 and Schools Forum on 25 September 2025. This document explains the workbook that the Council keeps in the form the Department for Education asks for. It should be read together with the SEND sufficiency statement and the local area inclusion plan."
        ),
        h2("1. Context"),
        p(
            "Averstone is a large rural county with 311 state-funded schools and about 89,600 pupils. Some 13.4% of pupils receive SEN support, close to the national figure of 14.2%. One pupil in five is eligible for free school meals, and the county has four of the most deprived wards in the region. Journeys are long: the average child on home to school transport travels 11.3 miles each way, and the transport budget of £24.7m was overspent by £2.9m last year. That overspend falls on the general fund and is no part of this plan."
        ),
        p(
            "The local area was inspected in February 2024. Inspectors reported inconsistent experiences and asked for better co-production, shorter waits for speech and language therapy and a clearer offer for young people preparing for adulthood. Waiting times for autism assessment stood at 61 weeks in June 2025, against 74 weeks a year earlier."
        ),
        p(
            "Three things have been said to us again and again by parents, and they shape this document. First, that help should not depend on a diagnosis or on a plan. Second, that schools should be rewarded and not punished for including children. Third, that when a place is agreed it should be near to home. In the public consultation between 3 March and 25 April 2025 there were 1,318 replies; 81% agreed with the first statement, 76% with the second and 88% with the third, while only 31% trusted the Council to act on them."
        ),
        p(
            "The schools’ position is under strain too. Primary rolls have fallen by 4.2% since 2020 and will fall by a further 6% by 2030, which takes about £9m out of school budgets through the national funding formula. At the same time the number of reception children who cannot yet be understood by a stranger has grown: 23% of those starting school in September 2024 were below the expected level in communication. Seven nurseries closed in the year."
        ),
        h2("2. Demand for EHC plans"),
        p(
            "On 31 March 2025 the Council maintained 5,412 EHC plans. There had been 4,978 on 31 March 2024 and 4,487 on 31 March 2023. Nationally the number of plans grew by 10.8% in the year to January 2025.",
            says(PLANS, "actual", 5412, "2025-03-31"),
            says(PLANS, "actual", 4978, "2024-03-31"),
            says(PLANS, "actual", 4487, "2023-03-31"),
        ),
        p(
            "In 2024-25 we received 1,236 requests for a needs assessment, of which schools made about two thirds and parents most of the rest. We refused 27% of them. The Council does not set a target for refusals and never will: each request is decided on the legal test in section 36(8) of the Children and Families Act 2014.",
            says(REQUESTS, "actual", 1236, "2024-25"),
            says(REFUSED, "actual", 27, "2024-25", "percent"),
        ),
        p(
            "If nothing changed, the number of plans would rise to 7,150 by March 2030. Better support in ordinary classrooms, which the families we spoke to put first, should mean that fewer children need a plan. Our planning assumption is 6,200 plans at March 2030, and growth in 2026-27 held to 4%.",
            says(PLANS, "forecast", 7150, "2030-03", direction="increase"),
            says(PLANS, "target", 6200, "2030-03"),
            says(PLANS, "target", 4, "2026-27", "percent", form="change", direction="hold"),
            says(PLANS, "target", None, direction="reduce", doubtful=True),
        ),
        p(
            "The quality of plans matters as much as their number. In our last audit 68% of 120 plans were rated good or better by a multi-agency panel, and we want that to be 85% by the summer of 2026. Advice from social care was in time in 59% of cases."
        ),
        p(
            "Three strands of work are meant to improve both quality and confidence. The first is a new way of working in the assessment service, with caseworkers attached to clusters of about 15 schools, so that a head or a parent always speaks to the same person. The second is a common training programme for SENCOs, of whom 27% have been in post for less than a year. The third is the redesign of the annual review form, which ran to 19 pages and will have six. Between them these strands will cost £640,000 in 2025-26."
        ),
        p(
            "Mediation is offered in every dispute. In the past year 71% of families who took it up reached an agreement, and the Council has asked for an independent study of the cases that went on to a hearing. The purpose is to learn from them, not to discourage anyone from using their rights.",
            *maybe(APPEALS, "actual", 71, unit="percent"),
        ),
        h2("3. Where children are educated"),
        h3("3.1 Mainstream schools"),
        p(
            "At present 38.5% of children and young people with a plan attend a mainstream school. Our ambition is 45% by 2030. To make this possible every cluster of schools will have an inclusion team of four staff, paid for from the high needs block at a cost of £3.2m a year, and the notional SEN budget of each school will be reviewed. Attendance of pupils with a plan was 86.1%, and 19.4% were severely absent; we want attendance to reach 90% by July 2027.",
            says(MAINSTREAM, "actual", 38.5, "", "percent"),
            says(MAINSTREAM, "target", 45, "2030", "percent", direction="increase"),
        ),
        p(
            "Inclusion is not the same thing as presence. A child who sits in a corridor with an assistant is not included, and we have asked schools to tell us how many lessons pupils with plans spend with their class: the answer in the spring was 73% in primary and 64% in secondary schools. The inclusion teams will work with the 30 schools where this figure is lowest. A peer review by two other counties in November will test whether the work has made a difference, and the local area partnership will publish what it finds."
        ),
        h3("3.2 Resourced provision and SEN units"),
        p(
            "There are 26 resourced provisions, and 14% of their places were vacant in May. We will create a further 90 places by September 2028, mainly for autism and for social, emotional and mental health needs at secondary age. Host schools will be paid £6,000 for a filled place and £10,000 for an empty one, as the funding rules say.",
            says(NEW_BASES, "target", 90, "2028-09", direction="increase"),
        ),
        h3("3.3 Special schools"),
        p(
            "Our nine special schools are full, with 1,143 pupils on roll in January 2025. A new special school with 140 places will open at Kiln Field in September 2027, and the satellite of Beech Tree School at Haddow will add 24 places in September 2026. Ofsted judged seven of the nine schools good or outstanding when they were last inspected.",
            says(SPECIAL, "actual", 1143, "2025-01"),
            says(NEW_SPECIAL, "target", 140, "2027-09", direction="increase", scope="Kiln Field"),
            says(NEW_SPECIAL, "target", 24, "2026-09", direction="increase", scope="Beech Tree School"),
        ),
        p(
            "The condition of the buildings is a concern. A survey in 2024 put the cost of urgent repairs in the special schools at £6.8m, of which £2.2m has been spent. Two schools have hydrotherapy pools that are closed. Capital grants of £19.5m have been received for the period to March 2028, and £12.1m of that is committed. Pupil place planning assumes classes of eight for most needs and of six for the most complex."
        ),
        h3("3.4 Independent and non-maintained special schools"),
        p(
            "The Council paid for 486 placements in independent and non-maintained special schools in March 2025. A placement cost £64,900 on average in 2024-25, more than twice what we pay for a place in one of our own special schools. We plan to bring the number down to 450 by March 2027 and to 380 by March 2029. No child will be moved against the wishes of the family in the middle of a key stage.",
            says(INDEPENDENT, "actual", 486, "2025-03"),
            says(COST, "actual", 64900, "2024-25", "gbp", scope="independent"),
            says(INDEPENDENT, "target", 450, "2027-03", direction="reduce"),
            says(INDEPENDENT, "target", 380, "2029-03", direction="reduce"),
        ),
        p(
            "Of these children, 41 live at their school for some or all of the week. Residential placements are made with social care and the integrated care board, which met 22% of their cost. We expect to need no more than 35 residential placements by 2028-29.",
            says(RESIDENTIAL, "actual", 41, ""),
            *maybe(RESIDENTIAL, "actual", 41, "2025-03"),
            says(RESIDENTIAL, "target", 35, "2028-29", direction="at_most"),
        ),
        h3("3.5 Education otherwise than at school and alternative provision"),
        p(
            "The number of EOTAS packages has doubled in two years to 96. Every package will be reviewed at least once a term by an officer who knows the child. We mean to reduce the number of children who need a package by helping them back to school with small steps. Elective home education is a separate matter: 1,870 children were home educated in the county in the spring term, most of them without special educational needs.",
            says(EOTAS, "actual", 96, ""),
            *maybe(EOTAS, "actual", 100, unit="percent", form="change", direction="increase"),
            says(EOTAS, "target", None, direction="reduce"),
            *maybe(EOTAS, "actual", 1870),
        ),
        p(
            "The pupil referral unit has 130 commissioned places and permanent exclusions fell from 88 to 71. Suspensions of pupils on SEN support remain well above the national rate of 9.3 per 100 pupils.",
            *maybe(AP, "actual", 130),
        ),
        p(
            "The review of alternative provision, which reported in June, found strong relationships between staff and pupils and weak information about results. It recommended that every placement should have a date on which it ends, that unregistered providers should be visited unannounced twice a year, and that the cost for each pupil, which ranges from £11,000 to £47,000, should be published. All 14 recommendations were accepted. The Council has also asked the schools forum to agree a fund of £500,000 for outreach from September 2026.",
            *maybe(COST, "actual", 47000, unit="gbp", scope="alternative provision"),
        ),
        h3("3.6 After 16"),
        p(
            "Young people aged 16 to 25 hold 24% of all plans. We and the three colleges will offer 60 supported internships by 2027, up from 22, and look again at transition reviews in year 9. We will end plans in a timely way when the outcomes have been achieved, after the meeting and the letter that the regulations require; 268 plans ceased in 2024-25, and we expect 310 to cease in 2026-27 under this plan.",
            says(CEASED, "actual", 268, "2024-25"),
            says(CEASED, "target", 310, "2026-27"),
            *maybe(PLANS, "actual", 24, unit="percent", scope="16 to 25"),
            *maybe(LATER, "target", 60, "2027", scope="supported internships"),
        ),
        p(
            "Colleges told us that the gap between funding and need is widest for students with medical needs, and that late notice of starters makes planning hard. We have agreed with them that 80% of places will be confirmed by 31 March each year. Last year 61% were. About 7.4% of young people aged 16 and 17 with a plan were not in education, employment or training in March 2025, and the Council wishes to see that below 5%."
        ),
        h2("4. The financial position"),
        p(
            "The high needs block was £101.3m in 2024-25. Spending exceeded it by £17.8m, and the accumulated DSG deficit stood at £52.6m at the end of 2024-25. Schools’ own balances were £31.4m in total, with 19 maintained schools in deficit; these balances are not the Council’s to use.",
            says(IN_YEAR, "actual", 17.8, "2024-25", M),
            says(DEFICIT, "actual", 52.6, "2024-25", M),
        ),
        p(
            "Unmitigated, the in-year deficit would grow to £27.9m in 2026-27 and £46.2m in 2029-30, and the accumulated deficit would be £223m by the end of 2029-30.",
            says(IN_YEAR, "forecast", 27.9, "2026-27", M, direction="increase"),
            says(IN_YEAR, "forecast", 46.2, "2029-30", M, direction="increase"),
            says(DEFICIT, "forecast", 223, "2029-30", M),
        ),
        p(
            "With the actions in this plan the in-year deficit is to be £21.0m in 2025-26, £19.6m in 2026-27, £16.1m in 2027-28, £11.4m in 2028-29 and £6.9m in 2029-30. The account does not return to balance in the period of the plan. The accumulated deficit would be £127.6m at the end of 2029-30.",
            says(IN_YEAR, "target", 21, "2025-26", M),
            says(IN_YEAR, "target", 19.6, "2026-27", M),
            says(IN_YEAR, "target", 16.1, "2027-28", M),
            says(IN_YEAR, "target", 11.4, "2028-29", M),
            says(IN_YEAR, "target", 6.9, "2029-30", M),
            says(IN_YEAR, "target", None, doubtful=True),
            says(DEFICIT, "target", 127.6, "2029-30", M),
        ),
        p(
            "The plan is expected to save £8.3m in 2026-27, rising to £39.3m a year by 2029-30. About half of the saving comes from avoiding new independent placements, a fifth from working with colleges, and the rest from commissioning. It requires an investment of £7.5m over the five years, mostly in staff.",
            says(SAVINGS, "target", 8.3, "2026-27", M),
            says(SAVINGS, "target", 39.3, "2029-30", M),
            *maybe(INDEPENDENT, "target", None, direction="reduce"),
        ),
        p(
            "The plan rests on assumptions that have been tested with the external auditor. High needs funding is taken to grow by 3% in 2026-27 and by 2% a year thereafter, although growth averaged 6.4% over the past five years. Fees are taken to rise by 4% a year. No transfer from the schools block is assumed; the 0.5% that Forum agreed for 2024-25, worth £2.6m, was for one year only. The Council has borrowed to carry the deficit, at an interest cost to the general fund of £2.4m in 2024-25. That cost will be £5m a year by 2029-30 even if the plan succeeds in full, and it is the equivalent of the budget for all the county’s libraries."
        ),
        p(
            "From autumn 2026 the government intends to pay a grant towards the deficits of councils with an approved reform plan. Because neither the amount nor the conditions are certain, no such grant has been counted. Officers will bring a further report when the guidance is published, and the Council will in any case submit its reform plan by the date that the Department sets."
        ),
        h2("5. How we know that it is working"),
        p(
            "A dashboard goes to the SEND Partnership Board each month. It contains 31 indicators, and among them these commitments:"
        ),
        b(
            "at least 70% of new plans issued within 20 weeks in the calendar year 2026, compared with 51.7% in 2024;",
            says(TIMELY, "target", 70, "2026", "percent", direction="at_least"),
            says(TIMELY, "actual", 51.7, "2024", "percent"),
        ),
        b(
            "appeals to the SEND Tribunal reduced by 15% in 2026-27;",
            says(APPEALS, "target", 15, "2026-27", "percent", form="change", direction="reduce"),
        ),
        b("complaints to the Local Government and Social Care Ombudsman that are upheld, fewer than 20 a year;"),
        b(
            "children placed outside Averstone, not more than 240 in any year;",
            says(AWAY, "target", 240, "", direction="at_most"),
        ),
        b("satisfaction of parents in the annual survey, 60% or better (it was 43%, from 912 replies);"),
        b("vacancies among educational psychologists below 10%, with 27 full-time posts filled by April 2026."),
        h2("6. Risks"),
        p(
            "The main risk is that government reform comes later than we assume. A rise of one percentage point in pay costs £0.9m, and VAT on private school fees, from which children placed by a council are protected, has added to the work of the finance team. Delay to Kiln Field by a year would mean more independent placements and a bill of about £3m. Staff turnover in the assessment team was 18%, and a third of caseworkers carry more than 220 cases, which we want to cut to 160.",
            *maybe(INDEPENDENT, "forecast", None, direction="increase"),
        ),
        p(
            "The statutory override, by which the deficit is kept apart from the Council’s reserves, runs to 31 March 2028. The general fund reserve of £29m is smaller than the deficit, and the external auditor has again drawn attention to this."
        ),
    ),
    ("pdf-ruled", "docx", "html", "txt"),
    PART,
    "plan",
    "Averstone",
)


# --- A Schools Forum paper: numbered paragraphs, most of them about other things --------------------------------------

HAWKSMERE = Document(
    "hawksmere_forum",
    "Hawksmere Schools Forum, 15 January 2026: high needs block and schools budget 2026-27",
    (
        h1("High needs block and schools budget 2026-27"),
        p(
            "Schools Forum, 15 January 2026. Agenda item 5. Report of the Head of Education Finance and the Head of SEND. Wards affected: all. Contact: schools.finance@hawksmere.example."
        ),
        h2("1. Purpose of the report"),
        c(
            "1.1",
            "To inform Forum of the provisional dedicated schools grant (DSG) settlement, to report the position on the high needs block at the end of the third quarter, and to seek decisions on the schools block for 2026-27.",
        ),
        h2("2. Recommendations"),
        c("2.1", "That Forum notes the forecast position of the high needs block in section 4."),
        c(
            "2.2",
            "That members for maintained schools agree to de-delegate £28.10 for each pupil for behaviour support and £9.75 for each pupil for trade union facilities time.",
        ),
        c(
            "2.3",
            "That Forum agrees to transfer 0.5% of the schools block (£1.07m) to the high needs block in 2026-27, as it did in 2025-26.",
        ),
        h2("3. Settlement"),
        c(
            "3.1",
            "The provisional DSG for 2026-27 is £301.6m, made up of £214.2m for schools, £46.3m for high needs, £38.9m for early years and £2.2m for central services. The number of pupils in the October 2025 census was 34,118, which is 409 fewer than a year before.",
        ),
        c(
            "3.2",
            "The minimum funding guarantee may be set between -0.5% and 0%. The authority proposes 0%, at a cost of £0.4m. Fourteen primary schools would receive protection. The growth fund is to be reduced from £1.5m to £1.2m, because only two schools are to take additional classes.",
        ),
        c(
            "3.3",
            "Of the 61 schools that replied to the consultation, 38 preferred the transfer to an equal cut in top-up rates and 19 were opposed. Replies came from 52% of primary and 71% of secondary schools.",
        ),
        c(
            "3.4",
            "Forum will recall that the national funding formula sets a basic entitlement of £4,064 for each primary pupil in 2026-27, with minimum levels of £5,115 in primary and £6,640 in secondary schools. The authority’s local formula follows the national one except in the factor for mobility. The lump sum is £152,700. Sparsity funding is paid to one school.",
        ),
        c(
            "3.5",
            "Early years funding is to rise by 3.6%. The authority consulted 164 providers on the hourly rates, and 57 replied. It is proposed to retain 3% centrally, against the maximum of 4%, and to keep the special educational needs inclusion fund at £740,000. The rate for two-year-olds of working parents would be £8.41 an hour.",
        ),
        c(
            "3.6",
            "Central services are funded at £39.60 for each pupil. Historic commitments are cut by a further 20%, to £0.31m. The authority asks Forum to confirm the budgets for admissions (£0.42m), for the servicing of Forum (£0.03m) and for licences negotiated by the Secretary of State (£0.21m).",
        ),
        h2("4. High needs block 2025-26"),
        c(
            "4.1",
            "The high needs block is forecast to be overspent by £6.84m in 2025-26. The budget that Forum saw last January allowed for an in-year deficit of £5.20m.",
            says(IN_YEAR, "forecast", 6.84, "2025-26", M),
            says(IN_YEAR, "target", 5.2, "2025-26", M),
        ),
        c(
            "4.2",
            "The accumulated DSG deficit at 31 March 2025 was £19.47m. On this forecast it would be £26.31m at 31 March 2026, which is equivalent to £771 for each pupil in the borough.",
            says(DEFICIT, "actual", 19.47, "2025-03-31", M),
            says(DEFICIT, "forecast", 26.31, "2026-03-31", M),
        ),
        c(
            "4.3",
            "The variance has three main causes. Top-ups for mainstream schools exceed the budget by £0.31m. Fees of independent and non-maintained special schools exceed it by £1.12m, of which inflation accounts for £0.36m. The tuition service has used agency teachers at a rate of £212 a day. Against this, the school improvement contract cost £0.09m less than planned.",
        ),
        c(
            "4.4",
            "There were 2,288 EHC plans on 31 December 2025, compared with 2,141 on 31 December 2024. In the calendar year 2025 the authority issued 341 new plans and ceased 194.",
            says(PLANS, "actual", 2288, "2025-12-31"),
            says(PLANS, "actual", 2141, "2024-12-31"),
            says(NEW, "actual", 341, "2025"),
            says(CEASED, "actual", 194, "2025"),
        ),
        c(
            "4.5",
            "In the same three quarters of last year schools excluded 29 pupils permanently; this year they have excluded 34. Reduced timetables were in use for 117 pupils in December. Forum asked in October whether exclusions bear more heavily on pupils from some ethnic groups, and an analysis will come to the March meeting.",
        ),
        c(
            "4.6",
            "Placements in independent and non-maintained special schools stood at 133 in December 2025. The recovery plan had assumed 120 at that date. Two schools outside the borough closed at short notice, and 9 children had to be found new places before half term.",
            says(INDEPENDENT, "actual", 133, "2025-12"),
            says(INDEPENDENT, "target", 120, "2025-12", doubtful=True),
            *maybe(INDEPENDENT, "target", 120, ""),
        ),
        c(
            "4.7",
            "Sickness and vacancies have affected the specialist teaching service, which lost 214 days in the autumn term. The waiting list for advice on hearing impairment has been cleared. The sensory service, shared with two neighbouring boroughs, supports 388 children at an annual cost of £1.9m, and its contract will be renewed in April for four years.",
        ),
        c(
            "4.8",
            "Forum asked for information about top-up funding in mainstream schools. There are 874 pupils who receive it, at an average of £7,340 each. Payments were made on time in 96% of cases. A pilot in twelve schools, under which funding for a group of pupils is agreed in advance for two years and without individual applications, has been well received by headteachers, and will be evaluated by Hawksmere University in the summer.",
            *maybe(COST, "actual", 7340, unit="gbp", scope="mainstream"),
            *maybe(MAINSTREAM, "actual", 874),
        ),
        c(
            "4.9",
            "The average cost of an independent day placement was £54,600 in 2024-25, and an average of £57,900 is forecast for 2025-26.",
            says(COST, "actual", 54600, "2024-25", "gbp", scope="independent day"),
            says(COST, "forecast", 57900, "2025-26", "gbp", scope="independent day"),
        ),
        h2("5. The recovery plan"),
        c(
            "5.1",
            "Forum supported the recovery plan in June 2025 on the understanding that the authority would not reduce the funding of children who already have a plan. The plan has been reviewed in the light of the settlement. High needs funding will rise by only 2.1%, when the plan allowed for 3%.",
        ),
        c(
            "5.2",
            "The revised plan sets an in-year deficit of £6.2m for 2026-27 and £3.9m for 2027-28, and aims for a balanced position in 2029-30.",
            says(IN_YEAR, "target", 6.2, "2026-27", M),
            says(IN_YEAR, "target", 3.9, "2027-28", M),
            says(IN_YEAR, "target", None, "2029-30", direction="reach"),
        ),
        c(
            "5.3",
            "Savings of £1.45m are planned for 2026-27. In 2025-26 the authority expects to have delivered £0.88m of the £1.30m that was planned.",
            says(SAVINGS, "target", 1.45, "2026-27", M),
            says(SAVINGS, "target", 1.3, "2025-26", M),
            says(SAVINGS, "forecast", 0.88, "2025-26", M),
        ),
        c(
            "5.4",
            "Additional resourced provision is the largest single measure. Units with 12 places each will open at Marsh Gate Academy and at St Oswin’s Primary School in September 2026, and a further unit of 20 places at Hawksmere High School in September 2027. Governing bodies will be asked to sign a service level agreement that runs for three years.",
            *maybe(NEW_BASES, "target", 12, "2026-09", direction="increase", scope="Marsh Gate Academy"),
            *maybe(NEW_BASES, "target", None, direction="increase"),
            says(NEW_BASES, "target", 20, "2027-09", direction="increase", scope="Hawksmere High School"),
            *maybe(NEW_BASES, "target", 24, "2026-09", direction="increase"),
        ),
        c(
            "5.5",
            "Oakdene Special School will grow from 118 to 142 places by September 2027. The building costs £4.6m, paid from the high needs capital grant, of which £3.1m is uncommitted. Planning permission was granted on 4 December.",
            says(
                NEW_SPECIAL,
                "target",
                142,
                "2027-09",
                direction="increase",
                baseline=118,
                scope="Oakdene",
                doubtful=True,
            ),
            says(NEW_SPECIAL, "target", 24, "2027-09", direction="increase", scope="Oakdene", doubtful=True),
            says(SPECIAL, "target", 142, "2027-09", direction="increase", baseline=118, scope="Oakdene", doubtful=True),
        ),
        c(
            "5.6",
            "The share of children with a plan who are taught in mainstream schools was 41.2% in January 2025. It is planned to be 42% in January 2026, 44% in January 2027 and 46% in January 2028.",
            says(MAINSTREAM, "actual", 41.2, "2025-01", "percent"),
            says(MAINSTREAM, "target", 42, "2026-01", "percent"),
            says(MAINSTREAM, "target", 44, "2027-01", "percent"),
            says(MAINSTREAM, "target", 46, "2028-01", "percent"),
        ),
        c(
            "5.7",
            "The early years inclusion fund has helped 212 children since April. Nurseries reported that 83% of them made good progress in communication. It is too soon to say what effect this will have on requests for assessment, and the plan counts on none.",
        ),
        c(
            "5.8",
            "The authority will limit placements outside the borough to 95 by the end of 2027-28 (there are 117 at present), by offering local places first where these can meet need.",
            says(AWAY, "target", 95, "2027-28", direction="at_most"),
            says(AWAY, "actual", 117, ""),
        ),
        c(
            "5.9",
            "Post-16 costs will be reviewed with Hawksmere College. There is no proposal to end any young person’s course early, and transport for students aged 16 to 18 will be the subject of a separate consultation, with a contribution of £620 a year proposed.",
        ),
        c(
            "5.10",
            "The authority’s plan for the number of EHC plans is unchanged: 2,410 at 31 December 2026 and 2,500 at 31 December 2027. Members of Forum pointed out in October that past plans of this kind were not met, and the authority accepts that there is a risk.",
            says(PLANS, "target", 2410, "2026-12-31"),
            says(PLANS, "target", 2500, "2027-12-31"),
        ),
        c(
            "5.11",
            "If none of these measures were taken, the accumulated deficit would be £61.5m at 31 March 2028. With them it is planned to be £36.4m at that date.",
            says(DEFICIT, "forecast", 61.5, "2028-03-31", M),
            says(DEFICIT, "target", 36.4, "2028-03-31", M),
        ),
        c(
            "5.12",
            "A working group of Forum (four headteachers, two governors and a representative of the early years sector) has met five times to advise on the measures. It asked the authority to show what each measure means for children and not only for the budget, to publish an account of the notional SEN budget for every school, and to consider a charter for inclusion. It also asked whether the 14 schools that admit the largest share of pupils with plans could be exempt from the transfer. Officers have modelled this; the cost of £0.19m would fall on other schools, and the working group was evenly divided.",
        ),
        c(
            "5.13",
            "Staffing changes are needed to carry the plan out. A commissioning manager and two placement officers have been recruited at a cost of £178,000, and a provider forum meets each term. Quality visits were made to 46 of 58 independent and out-of-borough schools in 2025. Three of them led to a safeguarding enquiry. The authority wants every school that it uses to be visited at least once a year.",
        ),
        h2("6. Timeliness and quality"),
        c(
            "6.1",
            "In November 92% of parents who replied to the text message survey said that they knew who their case officer was. The authority issued 64% of new plans within 20 weeks in 2025; its own target for the year was 70%. In 2026 it intends to reach 80%.",
            says(TIMELY, "actual", 64, "2025", "percent"),
            says(TIMELY, "target", 70, "2025", "percent"),
            says(TIMELY, "target", 80, "2026", "percent", direction="reach"),
        ),
        c(
            "6.2",
            "There were 47 appeals to the SEND Tribunal in 2025, against 52 in 2024. Nationally, tribunals found at least partly for parents in 99% of the cases they decided.",
            says(APPEALS, "actual", 47, "2025"),
            says(APPEALS, "actual", 52, "2024"),
        ),
        c(
            "6.3",
            "Forty plans were audited in the autumn term. Nineteen were graded good, sixteen required improvement and five were inadequate, chiefly because health advice was missing or was not specific. The standard for 2026 is that 75% should be good. The parent carer forum took part in moderating the grades and has written a guide for families on checking a draft plan.",
        ),
        c(
            "6.4",
            "The annual review team cleared a backlog of 611 reviews between January and September 2025. Phase transfer plans for children moving to secondary school must be finalised by 15 February; last year 94% were, and for 2026 the authority is confident of 98%.",
        ),
        h2("7. What other authorities are doing"),
        c(
            "7.1",
            "Officers looked at the published papers of six neighbours. Five have in-year deficits, from £2.4m to £19.8m, and three have asked their forums for a transfer of more than 0.5%. Oldcaster maintains 3,950 plans and has set out to reduce them to 3,700 by March 2028; the authority does not propose to follow this example.",
        ),
        h2("8. Financial, legal and equality implications"),
        c(
            "8.1",
            "A deficit on the DSG may not be met from the general fund without the consent of the Secretary of State. The School and Early Years Finance (England) Regulations set out the powers of Forum. Schools’ reserves amounted to £17.6m at 31 March 2025, or 8.1% of their income, and eleven schools hold licensed deficits of £2.3m altogether.",
        ),
        c(
            "8.2",
            "An equality impact assessment is at appendix C. About 72% of children with a plan are boys, and 31% are eligible for free school meals. No adverse impact has been identified.",
        ),
        n("Background papers: Schools operational guide 2026 to 2027; minutes of Forum, 16 October 2025."),
    ),
    ("pdf-fpdf", "pdf-typst", "docx", "html"),
    PART,
    "committee",
    "Hawksmere",
)


# --- A strategy: priorities, "by 2030 we will" -------------------------------------------------------------------------

TOLWORTHY = Document(
    "tolworthy_strategy",
    "Tolworthy: SEND and alternative provision strategy 2026 to 2030",
    (
        h1("Belonging here: Tolworthy’s SEND and alternative provision strategy 2026 to 2030"),
        h2("Foreword"),
        p(
            "Every child in Tolworthy should go to a good school close to home, be known there by name, and look forward to adult life. This strategy was written with 240 parents and carers, 61 young people, 48 schools and our partners in health. It belongs to all of us. We heard that too many families have to fight, that letters are hard to understand and that help often comes too late."
        ),
        h2("Our area"),
        p(
            "About 71,000 children and young people aged 0 to 25 live in Tolworthy, and our population is growing by 0.8% a year. One in six lives in poverty. English is an additional language for 34% of pupils. The infant school that serves the Northfield estate has 41 nationalities among its 270 children."
        ),
        p(
            "In January 2025 there were 2,706 children and young people with an education, health and care plan, which is 4.9% of pupils. In January 2021 there were 1,874. A further 6,930 pupils were on SEN support (12.7%).",
            says(PLANS, "actual", 2706, "2025-01"),
            says(PLANS, "actual", 1874, "2021-01"),
            says(PLANS, "actual", 4.9, "2025-01", "percent"),
        ),
        p(
            "The most common need is autism (36% of plans), followed by speech, language and communication needs (22%) and social, emotional and mental health (19%). At the end of key stage 2, 9% of pupils with a plan reached the expected standard in reading, writing and mathematics.",
            *maybe(PLANS, "actual", 36, unit="percent", scope="autism"),
            *maybe(PLANS, "actual", 22, unit="percent", scope="speech, language and communication needs"),
            *maybe(PLANS, "actual", 19, unit="percent", scope="social, emotional and mental health"),
        ),
        p(
            "Girls wait longer than boys for a diagnosis of autism, by seven months on average. Children from Gypsy, Roma and Traveller families are three times as likely as others to be on the SEN register, and children in care nearly four times: 58% of the 344 children in our care have special educational needs. Young carers told us that they are often late for school because there is nobody else to get a brother or sister on to the bus."
        ),
        p(
            "Our local area was inspected in October 2023. Inspectors praised the portage service and the joint work on speech and language, and asked us to do four things better: to share information, to reduce waits in the neurodevelopmental pathway, to write clearer plans, and to prepare young people for adult life. An improvement plan with 38 actions was agreed, and 29 have been carried out."
        ),
        h2("What has changed since the last strategy"),
        b("We have opened a children’s hub in which health visitors, therapists and family workers sit together."),
        b(
            "We have created 84 places in resourced provision since 2022.",
            says(NEW_BASES, "actual", 84, "", direction="increase"),
            *maybe(NEW_BASES, "actual", 84, "2022", direction="increase"),
        ),
        b(
            "The proportion of plans issued within 20 weeks rose from 39% to 68%.",
            says(TIMELY, "actual", 68, "", "percent", baseline=39),
        ),
        b("The wait for a first appointment with a speech and language therapist fell from 34 weeks to 17."),
        b("Four in five schools have a senior leader with the national SENCO qualification."),
        h2("Priority 1: Early help and strong universal support"),
        p(
            "Most children with special educational needs can thrive with the support that a mainstream school or nursery gives as a matter of course. We will publish a description of this support, train 1,200 staff in trauma-informed practice by July 2027, and give every family a named contact within 10 days of asking for help."
        ),
        p("By 2030 we will:"),
        b("have an inclusion lead in all 13 family hubs;"),
        b(
            "receive fewer requests for statutory assessment, because support comes sooner;",
            says(REQUESTS, "target", None, "2030", direction="reduce"),
        ),
        b("see 90% of two-year-olds take up their developmental review, compared with 77% today;"),
        b("halve the number of pupils with SEND who miss more than half of their lessons."),
        p(
            "Nothing in this priority means that a family should wait longer for an assessment that a child needs. The law gives every parent the right to ask. What we want is that fewer will feel they have to ask in order to be heard. A helpline staffed by parents began in May 2025 and took 1,140 calls in its first six months; the commonest subjects were school places, anxiety and school refusal, and how to read a letter.",
            *maybe(REQUESTS, "target", None, direction="reduce"),
        ),
        p(
            "Our partners in health have promised that by March 2027 nobody under 18 will wait more than 52 weeks for a neurodevelopmental assessment. In August 2025 there were 2,390 children on the list and the longest wait was 118 weeks. A needs-led offer, open to those who wait, has seats for 400 families a year."
        ),
        h2("Priority 2: Inclusive mainstream schools"),
        p(
            "At present 44% of our children with a plan are in mainstream schools. We want this to be 50% by 2030, which would put us among the best in the region. Headteachers told us that this is only possible if therapists work in their schools and if top-up funding arrives on time, and we agree.",
            says(MAINSTREAM, "actual", 44, "", "percent"),
            says(MAINSTREAM, "target", 50, "2030", "percent", direction="increase"),
        ),
        p("By 2030 we will:"),
        b(
            "create 90 more places in SEN units and resourced provision, so that there are 360 in all;",
            says(NEW_BASES, "target", 90, "2030", direction="increase"),
            *maybe(NEW_BASES, "target", 360, "2030", "", direction="increase"),
            *maybe(BASES, "target", 360, "2030", "", direction="increase"),
        ),
        b("bring attendance of pupils with a plan to within three percentage points of that of all pupils;"),
        b("end the use of part-time timetables that last for more than six weeks;"),
        b("make sure that 95% of annual reviews are completed within the year (2024: 71%)."),
        p(
            "Some schools do a great deal and others very little. The share of pupils with a plan ranges from 0.4% to 7.9% among our secondary schools, and the reasons are not only geographical. We will publish these figures every year. We will ask the 12 academy trusts that work in Tolworthy to sign a statement of common purpose, and the admission forum will look into complaints that a child has been steered away. A transition fund of £280,000 will support pupils in the first year of secondary school.",
            *maybe(PLANS, "actual", 7.9, unit="percent", scope="secondary schools"),
        ),
        p(
            "Buildings matter. With £5.4m from the high needs capital grant we will make 25 schools easier to move around in, put quiet rooms into every secondary school by September 2028, and provide sensory gardens in six infant schools. The estates team found that 17 schools could not be used by a pupil in a wheelchair above the ground floor."
        ),
        h2("Priority 3: The right specialist place, close to home"),
        p(
            "Our three special schools are judged good or outstanding and are full. Some children travel more than an hour each way because there is no place in Tolworthy that meets their needs. The council spent £8.2m on home to school transport in 2024-25, and 74% of it was for children with a plan."
        ),
        p(
            "Brookfield Academy, a new special school for 160 pupils with autism, is due to open in September 2028. The Department for Education will pay for the building and the trust was chosen in March 2024.",
            says(NEW_SPECIAL, "target", 160, "2028-09", direction="increase", scope="Brookfield Academy"),
        ),
        p(
            "In March 2025 the council paid for 198 children to attend independent and non-maintained special schools, at an average cost of £58,700 a year. By March 2030 we plan to have no more than 150 children in these schools. We will do this by offering good local places to children who start school or move to secondary, and no child will have to leave a school where they are settled.",
            says(INDEPENDENT, "actual", 198, "2025-03"),
            says(COST, "actual", 58700, "2025-03", "gbp", scope="independent", doubtful=True),
            *maybe(COST, "actual", 58700, "", unit="gbp", scope="independent"),
            says(INDEPENDENT, "target", 150, "2030-03", direction="at_most"),
        ),
        p("By 2030 we will also:"),
        b(
            "reduce by a quarter the number of children who are educated outside the borough;",
            says(AWAY, "target", 25, "2030", "percent", form="change", direction="reduce"),
        ),
        b("cut the average journey to a special school to under 40 minutes;"),
        b("open a residential short break service with six beds, jointly with the integrated care board."),
        p(
            "When a child does need to be placed further away, the council remains responsible. Commissioning officers will visit every school that we use outside the borough within six months of a child starting there, and will speak with the child. Parents will be told in advance and may come. We will work with eight neighbouring councils to agree standard terms with providers, and to share what we know about quality. In the last year 12 of the 34 schools that we use were judged to be less than good."
        ),
        p(
            "We also looked at transport. Independent travel training will be offered to 120 young people a year, since those who can use a bus alone at 16 have better chances of a job at 25. Routes will be redrawn with the advice of the parent carer forum. No decision about the school to be named in a plan will turn on the cost of travel alone."
        ),
        h2("Priority 4: Alternative provision that leads back to school"),
        p(
            "We follow the three-tier model: targeted support in mainstream, time-limited placements, and transitional placements for those who need a new start. Permanent exclusions rose to 46 last year, and 58% of the pupils concerned were on the SEN register. The outreach team supported 133 pupils, of whom 121 stayed in their schools."
        ),
        p(
            "We will create 40 new alternative provision places for primary children by September 2027, and we want the number of pupils in full-time alternative provision to come down from 118 to 80 by July 2029.",
            says(NEW_AP, "target", 40, "2027-09", direction="increase"),
            says(AP, "target", 80, "2029-07", direction="reduce", baseline=118),
        ),
        h2("Priority 5: Preparing for adulthood"),
        p(
            "Only 5.1% of adults with a learning disability who are known to social care are in paid work. By 2030 we want this to be 10%. We will offer 45 supported internships a year, start planning for adult life in year 9, and hold an annual event with 60 local employers."
        ),
        p(
            "Young people over 19 hold 311 plans. Where education has done its work we will help them to move on, with a written plan for health and social care, before their EHC plan ends. More of our young people will be able to study at Tolworthy College instead of leaving the area.",
            says(PLANS, "actual", 311, "", scope="over 19"),
            says(LATER, "target", None, direction="increase", doubtful=True),
            *maybe(CEASED, "target", None, direction="increase"),
            says(AWAY, "target", None, direction="reduce", doubtful=True),
        ),
        h2("Paying for it"),
        p(
            "High needs funding has grown by 28% in four years and spending by 51%. The DSG deficit was £14.3m in March 2025. We do not set out to save money by giving children less; but a system that relies less on distant placements will also cost less. Under our medium term financial plan the deficit should not exceed £22m by March 2028.",
            says(DEFICIT, "actual", 14.3, "2025-03", M),
            says(DEFICIT, "target", 22, "2028-03", M, direction="at_most"),
            says(AWAY, "target", None, direction="reduce", doubtful=True),
        ),
        p(
            "The council’s general fund pays for the staff who run the service: 46 posts at a cost of £2.6m. The integrated care board spends about £7m a year on therapies and community paediatrics for children in the borough. Both have agreed to keep these sums in real terms until March 2028. Schools held balances of £13.9m in March 2025, which is 7% less than a year before, and nine are in deficit."
        ),
        h2("How we will know"),
        p(
            "The SEND and AP Partnership Board will publish a progress report each autumn. It will listen to families twice a year and will judge itself by what they say: in 2025, 39% of 503 parents agreed that their child’s needs were met well, and our ambition for 2030 is 70%. The other measures are:"
        ),
        b(
            "the number of EHC plans, which we expect to be 3,250 in January 2030 under this strategy; without it we would expect 3,900;",
            says(PLANS, "target", 3250, "2030-01"),
            says(PLANS, "forecast", 3900, "2030-01"),
        ),
        b(
            "timeliness: at least nine out of ten new plans issued within 20 weeks by 2028;",
            says(TIMELY, "target", 90, "2028", "percent", direction="at_least"),
        ),
        b(
            "appeals to the tribunal: from 61 in 2024 to no more than 40 in 2029;",
            says(APPEALS, "target", 40, "2029", direction="at_most", baseline=61),
            says(APPEALS, "actual", 61, "2024", doubtful=True),
        ),
        b("exclusions of pupils with a plan: none;"),
        b("young people aged 16 to 18 with SEND who are not in education, employment or training: below 6%."),
        h2("Legal duties"),
        p(
            "The Children and Families Act 2014, the Equality Act 2010 and the SEND Code of Practice set out what every child is entitled to. Plans must be issued within 20 weeks of a request and reviewed every 12 months. Nothing in this strategy changes these rights. The national reforms announced for 2026 may lead us to revise it."
        ),
    ),
    ("pdf-zebra", "pdf-plain", "docx", "html", "txt"),
    PART,
    "strategy",
    "Tolworthy",
)


# --- Minutes of a scrutiny committee: reported speech, questions and answers ------------------------------------------

PENDLEHAM = Document(
    "pendleham_minutes",
    "Pendleham Metropolitan Borough Council: Children and Young People Scrutiny Committee, minutes, 24 November 2025",
    (
        h1("Children and Young People Scrutiny Committee: minutes of the meeting held on Monday 24 November 2025"),
        p(
            "Present: Councillor Adeyemi (Chair), Councillors Birtles, Chaudhry, Dunnett, Fairclough, Greaves and Yates; Mrs O. Pryce (parent governor representative); the Reverend T. Mallory (diocesan representative)."
        ),
        p(
            "In attendance: Councillor Lomas (Cabinet Member for Children), the Director of Children’s Services, the Assistant Director (Inclusion), the Head of Finance (Schools) and Ms R. Iqbal (Pendleham Parent Carer Forum). The meeting began at 6.00 pm and ended at 8.25 pm."
        ),
        h2("31. Apologies and declarations of interest"),
        p(
            "Apologies were received from Councillor Nuttall. Councillor Fairclough declared that she was a governor of Ashbrook Special School."
        ),
        h2("32. Minutes"),
        p(
            "The minutes of 29 September 2025 were agreed as a correct record. In reply to a question about minute 24, the Director said that 11 of the 14 actions had been completed and that the review of children’s homes would come in March."
        ),
        h2("33. SEND: performance in the first half of 2025-26"),
        p(
            "The Assistant Director introduced the report. On 30 September 2025 the Council maintained 3,874 EHC plans. There had been 623 requests for assessment in the academic year 2024/25, and 571 in 2023/24. She said that the rate of growth was slowing but was still above that of the region.",
            says(PLANS, "actual", 3874, "2025-09-30"),
            says(REQUESTS, "actual", 623, "2024/25"),
            says(REQUESTS, "actual", 571, "2023/24"),
            *maybe(PLANS, "actual", None, direction="increase"),
        ),
        p(
            "Councillor Birtles asked about delay. The Assistant Director replied that 58% of plans had been issued within 20 weeks between April and September 2025, and that the service expected to reach its target of 65% by March 2026. The England figure was 46.4%. Six more caseworkers had started and the educational psychology service had filled four of its seven vacancies.",
            says(TIMELY, "actual", 58, "2025-09", "percent", doubtful=True),
            *maybe(TIMELY, "actual", 58, "", "2025-26", unit="percent"),
            says(TIMELY, "target", 65, "2026-03", "percent", direction="reach"),
        ),
        p(
            "Mrs Pryce said that a plan in time was of little use if the help in it did not come. She asked how many children were waiting for the therapy that their plans named. Officers undertook to reply in writing. The Director said that 37 children of school age were without a school place on the day of the meeting, and that each case was seen by him weekly."
        ),
        p(
            "Councillor Chaudhry wished to know whether the Council refused requests to save money. The Assistant Director said that it did not. The Council had refused 24% of requests in 2024-25 and there was no target of any kind. She reminded members that decisions were open to appeal, and reported that 88 appeals had been registered in 2024-25, 13 more than in the year before.",
            says(REFUSED, "actual", 24, "2024-25", "percent"),
            says(APPEALS, "actual", 88, "2024-25"),
            says(APPEALS, "actual", 13, "2024-25", form="change", direction="increase", doubtful=True),
            *maybe(APPEALS, "actual", 13, "", form="change", direction="increase"),
        ),
        p(
            "Ms Iqbal told the Committee about a survey to which 310 families had replied. Of these 64% had found it hard to get information, and 22% had given up work to care for a child who was out of school. The Forum had trained nine parents to sit on recruitment panels. The Chair thanked her."
        ),
        p(
            "RESOLVED: that the report be noted, and that a report on the quality of plans, with the results of the next audit of 50 cases, be brought to the Committee in February 2026."
        ),
        p(
            "Councillor Dunnett referred to the experience of a family in his ward, whose child had been at home since March with two hours of tuition a week. The Director said that he could not discuss a case in public but that the Council’s duty under section 19 of the Education Act 1996 was clear, and that the tuition service would have eight more teachers in January. There were 142 pupils on its books. He agreed that two hours was not enough.",
            *maybe(EOTAS, "actual", 142),
            *maybe(AP, "actual", 142),
        ),
        p(
            "The Chair asked how Pendleham compared with others. The Assistant Director said that 5.6% of pupils in the borough had a plan, against 5.3% nationally, and 15.1% were on SEN support. Neighbouring Thorncliffe had gone from 2,900 plans to 3,460 in two years. Comparisons had to be made with care, because patterns of deprivation and of provision differed. Some councils in the North West had 80% or more of their plans out in time and she had arranged to visit two of them.",
            says(PLANS, "actual", 5.6, "", "percent"),
        ),
        p(
            "The diocesan representative said that headteachers welcomed the link officers but that 11 of 62 schools had had three officers in a year. The Assistant Director accepted this. Turnover had been 29% in 2024 and was now 14%; the aim was to be below 10%. Exit interviews pointed to the number of cases, which was 205 for each officer, and to the abuse that some of them had met with on social media."
        ),
        h2("34. High needs budget and DSG deficit"),
        p(
            "The Head of Finance explained that the DSG deficit had been £33.9m when 2024-25 closed. She now forecast an overspend of £12.3m for 2025-26, on a high needs budget of £68.4m, and so a deficit of £46.2m at the end of March 2026. The Council paid about £1.6m a year in interest on the money that it had borrowed to cover it.",
            says(DEFICIT, "actual", 33.9, "2024-25", M),
            says(IN_YEAR, "forecast", 12.3, "2025-26", M),
            says(DEFICIT, "forecast", 46.2, "2026-03", M),
        ),
        p(
            "Councillor Greaves asked what would happen if nothing were done. The Head of Finance answered that the deficit would be about £105m by March 2029. The deficit management plan, which Cabinet had approved on 14 October, would keep it to £74m at that date and bring the account into balance in 2030-31.",
            says(DEFICIT, "forecast", 105, "2029-03", M),
            says(DEFICIT, "target", 74, "", M, direction="hold", doubtful=True),
            *maybe(DEFICIT, "target", 74, "2029-03", unit=M),
            says(IN_YEAR, "target", None, "2030-31", direction="reach"),
        ),
        p(
            "The Cabinet Member said that the plan was built on more local provision. There would be 75 more places in special schools by September 2027, and three new resourced provisions in secondary schools. She was proud that 86% of schools had signed the inclusion charter, and hoped that all would have done so by Easter.",
            says(NEW_SPECIAL, "target", 75, "2027-09", direction="increase"),
            says(NEW_BASES, "target", None, direction="increase"),
            *maybe(NEW_BASES, "target", None, "2027-09", direction="increase"),
        ),
        p(
            "In reply to Councillor Yates, the Assistant Director said that 254 children were in independent special schools. The plan was to have 230 by March 2027. One member thought that 150 would be a better aim, since some fees exceeded £100,000; the Assistant Director did not think that it could be done without harm to children.",
            says(INDEPENDENT, "actual", 254, ""),
            says(INDEPENDENT, "target", 230, "2027-03"),
        ),
        p(
            "The average cost of an independent placement had been £71,200 in 2024-25. The Council had joined eleven others in a regional framework, from which it expected savings of £0.6m in 2026-27. Councillor Dunnett asked that profits made by private equity owners be raised with the Secretary of State.",
            says(COST, "actual", 71200, "2024-25", "gbp", scope="independent"),
            says(SAVINGS, "target", 0.6, "2026-27", M),
            *maybe(SAVINGS, "forecast", 0.6, "2026-27", unit=M),
        ),
        p(
            "Councillor Adeyemi noted that the previous recovery plan, of November 2022, had promised balance and had failed. She asked what was different. The Cabinet Member answered that the earlier plan had been written by consultants in eight weeks and had assumed that funding would rise by 8% a year. The new one had been made with schools over nine months; 54 headteachers had come to at least one workshop, and its figures had been checked by the Chartered Institute. It did not depend on fewer children being assessed."
        ),
        p(
            "In answer to a further question the Head of Finance said that Pendleham had never had a safety valve agreement. It had been in the Delivering Better Value programme, which had brought a grant of £1m for the period to March 2025. The grant had paid for a transition project in 18 primary schools, for training that 730 staff had attended, and for an analysis which had found that 32% of the children whose cases were looked at could have been supported well without a plan. Mrs Pryce said that families had read that figure with alarm. The Director said that it was a finding about past cases and was not a target."
        ),
        p(
            "Councillor Chaudhry asked about the statutory override. The Head of Finance said that it had been extended to 31 March 2028 and that without it the Council’s usable reserves, £41m, would be exhausted within the medium term. The external auditor had issued a statutory recommendation in 2024 and had since acknowledged progress. Ministers had said that councils would not be expected to fund deficits that arose after that date, but the details were awaited."
        ),
        p(
            "The Reverend Mallory asked whether small church schools could afford to be inclusive. Notional SEN budgets were between £9,000 and £214,000, and a school had to find the first £6,000 of a child’s support. The Head of Finance said that a fund of £450,000 had been set aside for schools with unusually many pupils with plans, and 23 schools had received something from it."
        ),
        p(
            "Members discussed whether the recommendation should ask for a cap on out-of-borough placements. A motion that these be limited to 100, proposed by Councillor Yates and seconded by Councillor Greaves, was put to the vote and lost by five votes to two."
        ),
        p("RESOLVED:"),
        b("that the Committee supports the direction of the deficit management plan;"),
        b(
            "that Cabinet be asked to increase the share of pupils with plans in mainstream schools, at present 35%, and to report on it every six months;",
            says(MAINSTREAM, "actual", 35, "", "percent"),
            says(MAINSTREAM, "target", None, direction="increase"),
        ),
        b("that the Chair write to the Secretary of State about the profits of independent providers."),
        h2("35. School attendance and exclusions"),
        p(
            "The Committee received the annual report on attendance. Overall absence in 2024/25 was 7.3%, and 20.1% of pupils were persistently absent. The aim for July 2026 was 6.5% and 17%. Attendance in special schools was 87.9%. Suspensions had fallen by 8% in secondary schools and had risen by 21% in primary schools."
        ),
        p(
            "Members heard from the head of the pupil referral unit. It had 96 pupils on its roll in October 2025, of whom 41 had a plan, and its building had been designed for 80. The Council would reintegrate more pupils into mainstream schools each term and reduce the number who stay for longer than a year.",
            *maybe(AP, "actual", 96, "2025-10"),
            *maybe(AP, "actual", 41, "2025-10"),
            says(AP, "target", None, direction="reduce", doubtful=True),
            says(MAINSTREAM, "target", None, direction="increase", doubtful=True),
        ),
        p(
            "Councillor Birtles asked about elective home education. Numbers had reached 702 in October 2025, and 15% of the families gave dissatisfaction with support for special educational needs as the main reason. A member of the public, Mr Kerr, spoke of his own daughter’s experience.",
            *maybe(EOTAS, "actual", 702, "2025-10"),
        ),
        p("RESOLVED: that the report be noted."),
        p(
            "The Head of the Virtual School said that the attendance of children in care had risen to 91.8% and that personal education plans were up to date for 97% of them. Two thirds of those with special educational needs were making the progress expected. She asked members, as corporate parents, to support the appeal for work experience places; 40 were needed by June and 13 had been offered."
        ),
        p(
            "Councillor Fairclough asked how many pupils were on part-time timetables. The answer was 189 in primary and 254 in secondary schools in the second week of November. Schools were now obliged to tell the Council, and an officer followed up any timetable that had lasted more than eight weeks. The Committee wished that number to be halved by the summer and asked for an update."
        ),
        h2("36. Home to school transport"),
        p(
            "The Committee considered a draft policy. The service carried 2,140 children, 1,260 of them with special educational needs, on 388 routes at a cost of £15.8m. Personal travel budgets were to be offered to 150 families by September 2026. The consultation would last for 28 working days. Members asked that no change be made for children who had already begun an examination course."
        ),
        h2("37. Work programme"),
        p(
            "It was agreed to add youth justice and the dedicated schools grant to the agenda of 9 February 2026, and to visit two schools with resourced provision before then."
        ),
    ),
    ("pdf-ruled", "pdf-fpdf", "docx", "html"),
    PART,
    "committee",
    "Pendleham",
)


FRESH_5 = (SKELMERE, AVERSTONE, HAWKSMERE, TOLWORTHY, PENDLEHAM)
