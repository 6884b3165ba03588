"""Documents that are mostly text, of other kinds, to learn from: a news page, an FOI answer, a letter, an annual report."""

from __future__ import annotations

from tests.documents.codes import (
    APPEALS,
    ASSESSED,
    AWAY,
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

PART = "fresh_6"
M, K = "gbp_million", "gbp_thousand"


# --- A council's news page: a headline, quotations, questions and answers ---------------------------------------------

QUENBY = Document(
    "quenby_news",
    "Quenby Council news: Cabinet backs five-year plan for children with special educational needs",
    (
        h1("Cabinet backs five-year plan for children with special educational needs"),
        p("Published on 12 February 2026. Children and families | Schools | Council budget"),
        p(
            "More than 200 new specialist places, quicker decisions and better help in local schools are at the heart of a five-year plan that Quenby Council’s Cabinet agreed last night.",
            *maybe(NEW_SPECIAL, "target", 200, direction="increase"),
        ),
        p(
            "The plan follows eight months of conversations with families. Over 900 parents and carers and 340 children took part, at 31 events in libraries, schools and a football club. They said that they wanted to be listened to, to wait for less time and to travel less far."
        ),
        p(
            "Councillor Maya Rennick, Cabinet Member for Education, said: ‘Every week I meet parents who have had to battle. That is not good enough. This plan is about children first and about money second. We will not take support away from any child who has it today.’"
        ),
        h2("What the plan will do"),
        p("Over the next five years the council will:"),
        b(
            "open a special school for 150 pupils at Tanner’s Wharf in September 2028;",
            says(NEW_SPECIAL, "target", 150, "2028-09", direction="increase", scope="Tanner’s Wharf"),
        ),
        b(
            "create 66 places in SEN units at six mainstream schools by September 2027;",
            says(NEW_BASES, "target", 66, "2027-09", direction="increase"),
        ),
        b("give every nursery and school a link worker, who will visit at least twice in each term;"),
        b(
            "raise the share of education, health and care (EHC) plans issued within 20 weeks from 53% to 75% in 2026;",
            says(TIMELY, "target", 75, "2026", "percent", direction="increase", baseline=53),
        ),
        b("train 2,000 school staff in how to support autistic pupils by the summer of 2027;"),
        b(
            "help more children with EHC plans to go to a mainstream school near home.",
            says(MAINSTREAM, "target", None, direction="increase"),
        ),
        h2("Why it is needed"),
        p(
            "The number of EHC plans in Quenby has grown quickly. There were 3,021 in January 2026, compared with 1,960 in January 2021. If growth went on at the same pace there would be about 4,300 by January 2031.",
            says(PLANS, "actual", 3021, "2026-01"),
            says(PLANS, "actual", 1960, "2021-01"),
            says(PLANS, "forecast", 4300, "2031-01"),
        ),
        p(
            "Across England 638,700 children and young people had a plan in January 2025, which was 10.8% more than a year earlier. Quenby has three state special schools, which were built for 410 pupils and have 468. In 2024-25 the council paid for 209 pupils to go to independent special schools, some of them more than 50 miles away.",
            says(INDEPENDENT, "actual", 209, "2024-25"),
            *maybe(SPECIAL, "actual", 468),
        ),
        p(
            "Jo Sandford, who has two sons with additional needs and chairs the Quenby Parent Carer Forum, said: ‘We have heard promises before. What was different this time is that officers came back and showed us what they had changed. My eldest spends three hours a day in a taxi. I would like nobody else’s child to have to do that.’"
        ),
        p(
            "The council has already recruited four educational psychologists and eleven case officers. Calls to its SEND helpline are now answered in six minutes on average, which compares with 22 minutes a year ago. A new website for the local offer has had 48,000 visits since October."
        ),
        h2("What families told us"),
        p(
            "The report of the conversations, which is published today, runs to 54 pages. Six in ten parents said that their child’s school did its best, but only three in ten thought that it had the means. Families in the north of the borough waited longest. Many spoke of kindness: a taxi driver who learnt to sign, a teaching assistant who came in during the holidays, a dinner lady who noticed that a boy had stopped eating."
        ),
        p(
            "Young people asked for quiet places at school, for clubs after school that they could join, and for adults who keep promises. A group of twelve young inspectors will visit schools and services from September, and will be paid for their time. They have already rewritten the council’s guide to annual reviews, which is now four pages long where it had been 22."
        ),
        p(
            "Dr Alison Verity, who is responsible for children’s services at the integrated care board, said: ‘Waits for speech and language therapy are still too long, at 26 weeks on average, and we are determined that no child should wait for more than 18 by March 2027. We are investing £1.9m in therapists who will work in schools.’"
        ),
        p(
            "Martin Kells, headteacher of Furzedown Primary School, which has 13 pupils with plans among its 208, said: ‘Our unit has changed the whole school. The other children are kinder and the staff know more. What heads need is certainty about funding, three years ahead and not three months.’",
            *maybe(MAINSTREAM, "actual", 13, scope="Furzedown Primary School"),
            *maybe(PLANS, "actual", 13, scope="Furzedown Primary School"),
        ),
        h2("What it means for council finances"),
        p(
            "The government gives councils a ring-fenced sum for pupils with high needs, £58.2m for Quenby this year. Spending has been higher than that since 2019. The council’s DSG deficit was £24.8m in March 2025 and is expected to be about £35m in March 2026.",
            says(DEFICIT, "actual", 24.8, "2025-03", M),
            says(DEFICIT, "forecast", 35, "2026-03", M),
        ),
        p(
            "Without the plan the deficit would grow to £112m by March 2031. With it, the council would stop overspending in 2030-31, and the deficit would be no more than £61m by then.",
            says(DEFICIT, "forecast", 112, "2031-03", M, direction="increase"),
            says(IN_YEAR, "target", None, "2030-31", direction="reach"),
            says(DEFICIT, "target", 61, "2030-31", M, direction="at_most", doubtful=True),
            *maybe(DEFICIT, "target", 61, "", "2031-03", unit=M),
        ),
        p(
            "The building programme will cost £31m. The Department for Education is paying £19m of this and the council is borrowing £12m. Cabinet also agreed to put £1.4m more into the service next year, which will pay for 26 posts. Council tax bills will not rise because of the plan; decisions on council tax, for which an increase of 4.99% is proposed, will be made on 26 February."
        ),
        p(
            "Councillor Theo Brandreth, Cabinet Member for Finance, said: ‘An average independent placement costs us £63,000 a year, and a place in our own special schools £27,000. By building places here, we can do better by children and save £5.5m a year by 2030-31.’",
            says(COST, "actual", 63000, "", "gbp", scope="independent"),
            says(COST, "actual", 27000, "", "gbp", scope="special schools"),
            says(SAVINGS, "target", 5.5, "2030-31", M),
        ),
        h2("Questions and answers"),
        h3("Will it be harder to get an EHC plan?"),
        p(
            "No. The law says when a child must be assessed and when a plan must be made, and the council must follow it. There is no limit on the number of plans and no target for refusing requests. In 2025 the council received 702 requests for an assessment and agreed to assess in 521 cases.",
            says(REQUESTS, "actual", 702, "2025"),
            says(ASSESSED, "actual", 521, "2025"),
        ),
        p(
            "The council does think that good help at an early stage will mean fewer requests. It expects about 640 in 2028 under the plan.",
            says(REQUESTS, "target", 640, "2028"),
            *maybe(REQUESTS, "target", None, direction="reduce"),
            *maybe(REQUESTS, "forecast", 640, "2028"),
        ),
        h3("Will my child have to move from an independent school?"),
        p(
            "No child will be moved because of the plan. The council’s aim is that fewer children will start in independent schools, so that the number falls to 160 by the end of 2029-30. Annual reviews will go on as they do now, and every family can say where they would like their child to be taught.",
            says(INDEPENDENT, "target", 160, "2029-30", direction="reduce"),
        ),
        h3("What about children who are out of school?"),
        p(
            "In January 2026 there were 58 children with a package of education otherwise than at school. Each will have a named teacher from Easter. The council also supports 1,105 families who educate their children at home; they do not need permission to do so. A project for pupils who are anxious about school has worked with 124 families, and 71% of the pupils now go to school for at least part of the week.",
            says(EOTAS, "actual", 58, "2026-01"),
            *maybe(EOTAS, "actual", 1105),
        ),
        h3("What will happen to school transport?"),
        p(
            "The policy for children of compulsory school age does not change. From September 2026 students over 16 may be asked for £560 a year, or half of that if the family has a low income. The council spends £11.9m on transport for 1,480 children and runs 302 routes a day."
        ),
        h3("Will school budgets be cut?"),
        p(
            "The funding that schools receive for each pupil is set by a national formula, and will rise by 2.2% on average next year. The transfer that the Schools Forum is asked to agree would take about £21 for each pupil. Schools that admit many pupils with plans will get more from an inclusion fund of £600,000, and the council has promised to pay all top-ups by the tenth day of each month."
        ),
        h3("How will I know that my child’s school is doing enough?"),
        p(
            "Each school must publish what it offers. The council will check these reports every year, beginning with the 20 schools that suspend the most pupils with special educational needs, and will publish a plain guide to what every school ought to do before anyone thinks of a plan. Parents can also speak to the school’s link worker. Governors in 61 schools have had training, and the rest will have had it by Christmas."
        ),
        h3("Which children will go to the new special school?"),
        p(
            "It is planned for pupils aged 4 to 16 who are autistic or who have severe learning difficulties. There will be classes of eight, a hydrotherapy pool and a garden of half a hectare. About 95 jobs will be created. A trust to run the school will be chosen by the Department for Education from at least three applicants, and the council will have one vote in five on the panel."
        ),
        h3("What about support for mental health?"),
        p(
            "Mental health support teams now cover 68% of schools. The integrated care board has promised that they will cover all schools by 2029. Waiting times for a first appointment have come down from 21 weeks to 13."
        ),
        h3("How can I have my say?"),
        p(
            "A consultation on the site of the new special school is open until 27 March 2026. Meetings will be held on 3, 10 and 18 March. The plan for each SEN unit will be the subject of a separate notice by the school concerned. Paper copies can be had from any of the nine libraries."
        ),
        h2("What happens next"),
        p(
            "The plan will be sent to the Department for Education as part of the local SEND reform plan. The Schools Forum will discuss it on 5 March 2026 and will be asked to agree a transfer of £0.8m from the schools block, which is 0.4% of the total. The council’s Overview and Scrutiny Committee will look at progress every six months."
        ),
        p(
            "The council will report on nine measures. They include exclusions of pupils with special educational needs (31 in 2024/25), attendance, the views of families, the number of young people with a learning disability who are in work, and the number of appeals, of which there were 66 in 2025.",
            says(APPEALS, "actual", 66, "2025"),
        ),
        h2("Notes for editors"),
        b(
            "The high needs block is part of the dedicated schools grant. By law a deficit on the grant is kept apart from the council’s other money until 31 March 2028."
        ),
        b(
            "A third of councils in England had a safety valve agreement or took part in the Delivering Better Value programme. Quenby took part in the second, and received £1m."
        ),
        b(
            "Ofsted and the Care Quality Commission inspected the Quenby local area in May 2024. They found that experiences and outcomes were inconsistent. The next full inspection is expected within three years."
        ),
        b("For interviews please call the press office. Photographs of the site are available, with captions."),
        h2("Related stories"),
        b("Ten primary schools win awards for speech and language work"),
        b("£2.3m for playgrounds: have your say"),
        b("Foster carers needed: 40 more families by the summer"),
    ),
    ("html", "docx", "pdf-zebra", "txt"),
    PART,
    "press",
    "Quenby",
)


# --- An answer under the Freedom of Information Act: a question, then the answer ---------------------------------------

LINDENSHIRE = Document(
    "lindenshire_foi",
    "Lindenshire County Council: response to request FOI 2025/11873",
    (
        h1("Freedom of Information Act 2000: response to request 2025/11873"),
        p("Lindenshire County Council, Information Governance Team, County Offices. 21 November 2025"),
        p("Dear requester,"),
        p(
            "Thank you for your request of 24 October 2025 about special educational needs and disabilities (SEND). We have now completed our search for the information. Your questions are repeated below, each with our answer. We have rounded no figure, but where a number is lower than 5 we have withheld it because individual children could be identified (section 40(2) of the Act)."
        ),
        h2("Question 1. How many education, health and care (EHC) plans does the Council maintain?"),
        p(
            "The Council maintained 6,238 EHC plans on 31 October 2025. In the SEN2 return for January 2025 it reported 5,907, and in that for January 2024 it reported 5,391.",
            says(PLANS, "actual", 6238, "2025-10-31"),
            says(PLANS, "actual", 5907, "2025-01"),
            says(PLANS, "actual", 5391, "2024-01"),
        ),
        p(
            "You also asked for the numbers of children on SEN support. There were 15,220 in the school census of January 2025, which is 14.0% of pupils. We hold no figure for children in independent schools whose fees are paid by their parents."
        ),
        h2(
            "Question 2. How many requests for an assessment were made, and how many were refused, in each of the last three financial years?"
        ),
        p(
            "There were 1,309 requests in 2022-23, 1,402 in 2023-24 and 1,377 in 2024-25.",
            says(REQUESTS, "actual", 1309, "2022-23"),
            says(REQUESTS, "actual", 1402, "2023-24"),
            says(REQUESTS, "actual", 1377, "2024-25"),
        ),
        p(
            "Of these, 301 were refused in 2022-23, 379 in 2023-24 and 386 in 2024-25. A refusal is sent with an explanation of the right to mediation and appeal. The most common reason recorded was that the needs could be met from what is ordinarily available.",
            says(REFUSED, "actual", 301, "2022-23"),
            says(REFUSED, "actual", 379, "2023-24"),
            says(REFUSED, "actual", 386, "2024-25"),
        ),
        h2("Question 3. Does the Council have a target for the number of requests, assessments or plans?"),
        p(
            "The Council has no target for refusals. It has a DSG management plan, which was approved by Cabinet on 7 May 2025 and which contains planning assumptions. The plan assumes 6,450 EHC plans at 31 March 2027 and 6,600 at 31 March 2028, and that 1,250 requests will be received in 2027-28.",
            says(PLANS, "target", 6450, "2027-03-31"),
            says(PLANS, "target", 6600, "2028-03-31"),
            says(REQUESTS, "target", 1250, "2027-28"),
        ),
        p(
            "The plan also shows what is expected without any action, which is 7,320 EHC plans at 31 March 2028.",
            says(PLANS, "forecast", 7320, "2028-03-31"),
        ),
        p(
            "You ask whether officers are rewarded if these numbers are reached. They are not. Pay progression in the SEND service depends on an appraisal against the Council’s values, and the head of service received no bonus in any of the years in question."
        ),
        p(
            "You ask for the legal advice on which the planning assumptions rest. The Council took counsel’s opinion in February 2025. It is exempt under section 42, which concerns legal professional privilege. There is always a strong interest in keeping the confidence of such advice. Against that we have weighed the number of people affected, the openness of the debate at Cabinet, which lasted for 70 minutes, and the amount at stake. We find that the balance lies in withholding it. The assumptions themselves, and the equality impact assessment of 22 April 2025, are public and can be found with the papers of that meeting."
        ),
        p(
            "You also ask for the minutes of meetings with the authority’s consultants. There were nine meetings between September 2024 and March 2025. Notes were kept of six, and are annex E, with the names of junior staff removed. The contract was worth £187,500 and followed a competition in which four firms took part. The consultants’ report made 33 recommendations. The Council accepted 27, among them a single front door for parents, and declined six, among them a charge for training and a limit on home tuition to ten hours a week."
        ),
        h2("Question 4. What proportion of plans was issued within 20 weeks?"),
        p(
            "In the calendar year 2024 the proportion was 37.4%, leaving out exceptions. From January to October 2025 it was 49.8%. The Council’s improvement plan aims for 60% in 2026.",
            says(TIMELY, "actual", 37.4, "2024", "percent"),
            says(TIMELY, "actual", 49.8, "", "percent", doubtful=True),
            *maybe(TIMELY, "actual", 49.8, "2025", "2025-10", unit="percent"),
            says(TIMELY, "target", 60, "2026", "percent"),
        ),
        p(
            "The main cause of delay is a shortage of educational psychologists. The Council has 21.4 full-time equivalent posts, of which 6.8 were vacant on 31 October 2025. It spent £612,000 on locum psychologists in 2024-25. The average number of working days from request to decision to assess was 34."
        ),
        h2(
            "Question 5. How many children are placed in independent and non-maintained special schools, and at what cost?"
        ),
        p(
            "There were 512 such placements on 31 October 2025. Total expenditure in 2024-25 was £33.1m and the average cost of a placement was £66,870. The highest fee paid for one child, in a 52-week residential school, was £348,000, which was shared with social care and the NHS.",
            says(INDEPENDENT, "actual", 512, "2025-10-31"),
            says(COST, "actual", 66870, "2024-25", "gbp", scope="independent"),
            *maybe(COST, "actual", 348000, "2024-25", unit="gbp", scope="residential"),
        ),
        p(
            "The management plan provides that the number of these placements should be no higher than 470 in March 2028. In doing so it relies on 180 additional places in maintained special schools, which are to be available by September 2027, and on 96 in resourced provision by September 2026.",
            says(INDEPENDENT, "target", 470, "2028-03", direction="at_most"),
            says(NEW_SPECIAL, "target", 180, "2027-09", direction="increase"),
            says(NEW_BASES, "target", 96, "2026-09", direction="increase"),
        ),
        p(
            "You ask for the names of all schools used. These are listed in annex A, which runs to three pages. We have withheld the fees of individual schools under section 43(2), since to publish them would be likely to harm the Council’s position in negotiations. We have considered the public interest. There is a strong interest in knowing how £33.1m of public money is spent; it is largely met by the totals and averages that we give, and on balance the exemption is maintained."
        ),
        h2("Question 6. How many children are out of school?"),
        p(
            "On 31 October 2025 there were 83 children with an EHC plan for whom education otherwise than in a school had been arranged under section 61 of the Children and Families Act 2014. A further 112 with a plan had no school place, and were receiving tuition or were awaiting it. There were 2,946 electively home educated children, of whom 402 had an EHC plan.",
            says(EOTAS, "actual", 83, "2025-10-31"),
            *maybe(EOTAS, "actual", 402, "", "2025-10-31"),
            *maybe(EOTAS, "actual", 2946, "", "2025-10-31"),
            *maybe(EOTAS, "actual", 112, "", "2025-10-31"),
        ),
        p(
            "We do not record the length of time for which a child has been without a place in a way that can be reported. To find it we would have to read each file. At 45 minutes for each of 112 files this would take 84 hours, which is above the limit of 18 hours that the regulations set, and section 12 applies."
        ),
        h2("Question 7. How many appeals were there, and what did they cost?"),
        p(
            "The SEND Tribunal registered 164 appeals against the Council in the academic year 2023/24 and 187 in the academic year 2024/25. The Council spent £94,300 on counsel and solicitors in connection with appeals in 2024-25; the time of its own staff is not recorded. Of the appeals that were concluded, 71 were conceded before the hearing and 14 were withdrawn.",
            says(APPEALS, "actual", 164, "2023/24"),
            says(APPEALS, "actual", 187, "2024/25"),
            *maybe(APPEALS, "actual", 71),
            *maybe(APPEALS, "actual", 14),
        ),
        p(
            "We hold no target for the number of appeals. The head of service has said to the parent carer forum that she would like families to feel less need to appeal, and that the number of complaints, 268 last year, should come down by 20%."
        ),
        h2("Question 8. What is the deficit on the dedicated schools grant?"),
        p(
            "The cumulative deficit was £61.7m at 31 March 2025. The in-year deficit for 2025-26 is forecast at £23.4m. The plan approved in May provides for an in-year deficit of £15.0m in 2026-27 and of £9.5m in 2027-28.",
            says(DEFICIT, "actual", 61.7, "2025-03-31", M),
            says(IN_YEAR, "forecast", 23.4, "2025-26", M),
            says(IN_YEAR, "target", 15, "2026-27", M),
            says(IN_YEAR, "target", 9.5, "2027-28", M),
        ),
        p(
            "The Council has not had a safety valve agreement and has had no additional payment from the Department for Education. You ask what the deficit has cost the Council in interest. The estimate is £2.9m in 2024-25. The general fund balance was £27.6m and earmarked reserves, other than those of schools, were £88.0m."
        ),
        p(
            "You ask what has been moved from other blocks. The Schools Forum agreed to transfers of 0.5% of the schools block in 2023-24 (£2.4m) and in 2024-25 (£2.5m), and refused one for 2025-26 by 11 votes to 7. The Council did not ask the Secretary of State to overrule it. Balances of maintained schools were £24.4m at 31 March 2025; 22 schools had a deficit, and the largest of these was £613,000."
        ),
        h2("Question 9. Please provide the most recent DSG management plan and monitoring reports."),
        p(
            "The management plan, as approved, is attached (annex B, 62 pages). The monitoring reports are submitted to the Department each term, and two have been made under this plan. Officials of the Department have met us on that footing and both sides spoke frankly. Our qualified person, who is the monitoring officer, is of the opinion that to disclose the reports would be likely to inhibit the free and frank exchange of views (section 36(2)(b)(ii)). We have weighed the public interest and find that it favours withholding the reports for the time being."
        ),
        p(
            "In order to be helpful we can tell you that the report for the summer term said that savings of £2.1m had been achieved by 31 July 2025, and that savings of £6.8m are planned for 2026-27.",
            says(SAVINGS, "actual", 2.1, "2025-07-31", M),
            says(SAVINGS, "target", 6.8, "2026-27", M),
        ),
        h2("Question 10. What training do decision makers receive?"),
        p(
            "All 64 members of the assessment service and the eight regular members of the decision panel have had two days’ training in the law from an independent charity, in June 2024 or later. Induction for new case officers takes 15 days. A further course, on the writing of outcomes, was attended by 41 staff. Annex C is the programme. The panel met 46 times in 2024-25 and considered between 25 and 40 cases at each meeting."
        ),
        h2("Question 11. What equality monitoring is done?"),
        p(
            "We hold the sex, age, ethnic group and primary need of children with a plan. Annex D gives the totals. Some 71% are boys. The ethnic group is not known in 9% of cases, and the service has been asked to reduce this to 3% by April 2026. The most frequent primary need is autism (34%)."
        ),
        h2("Question 12. What does the Council spend on home to school transport for pupils with SEND?"),
        p(
            "Expenditure in 2024-25 was £29.6m for 3,870 pupils, an average of £7,649. In 2019-20 it was £15.2m for 2,710 pupils. There are 1,315 routes, of which 846 carry a single child or two children. The Council’s medium term financial strategy provides for a reduction of £1.2m in 2026-27, to be found by retendering and by personal travel budgets, which 233 families have accepted."
        ),
        h2("Question 13. How many complaints has the Ombudsman upheld?"),
        p(
            "The Local Government and Social Care Ombudsman made 41 decisions about education in the year to 31 March 2025 and upheld 34 of them, which is 83%; the average for similar authorities is 91%. The sums paid to families came to £78,900. In 19 cases the fault was a failure to secure provision in a plan under section 42, and in 11 it was delay after an annual review. Lessons from each case are discussed by the management team, and an action plan with 16 points is monitored by the audit committee."
        ),
        h2("If you are not satisfied"),
        p(
            "You may ask for an internal review within 40 working days of this letter, by writing to the Information Governance Manager. We aim to answer within 20 working days. If you are still not satisfied you may complain to the Information Commissioner, Wycliffe House, Water Lane, Wilmslow."
        ),
        p(
            "The Council received 1,644 requests under the Act in 2024-25 and answered 93% of them within the time allowed. This response will be placed in the disclosure log."
        ),
        p("Yours faithfully, Information Governance Officer"),
    ),
    ("docx", "pdf-ruled", "html", "txt"),
    PART,
    "press",
    "Lindenshire",
)


# --- A letter from the department: the latest report, the next payment, what is asked for -----------------------------

MERRIDOWN = Document(
    "merridown_letter",
    "Letter from the Department for Education to Merridown Council, 4 July 2025",
    (
        h1("Safety valve agreement: outcome of the third monitoring round"),
        p("Department for Education, Sanctuary Buildings, Great Smith Street, London. 4 July 2025"),
        p("To: Chief Executive, Director of Children’s Services and Section 151 Officer, Merridown Council"),
        p("Dear colleagues,"),
        p(
            "Thank you for the monitoring report that you submitted on 30 May 2025 under your agreement of March 2023, and for the time that you and your team gave to our officials and advisers on 18 June. We were grateful to the headteachers of Long Acre School and Saint Bede’s College, and to the four parents who met us, for speaking so openly."
        ),
        p(
            "This letter sets out our view of progress, confirms the next payment and says what we should like to see in your report of 30 September. It does not alter the agreement. The Department’s officials cannot advise on individual cases, and nothing in this letter should influence a decision about the provision for any child."
        ),
        h2("Overall assessment"),
        p(
            "We assess the authority as being ‘on track with some concerns’. There has been clear progress in leadership, in work with schools and in the quality of data. Your own peer review in March found that 79% of staff understood the aims of the programme, compared with 46% two years ago. The main concerns are the number of independent placements and the slow progress of two capital schemes."
        ),
        p(
            "Inspectors from Ofsted and the Care Quality Commission made a monitoring visit in February. They reported that effective action had been taken in four of the five areas for improvement and noted that mental health support teams now reach 74% of schools. In the fifth, the neurodevelopmental pathway, 1,180 children were waiting and the median wait was 61 weeks. You and NHS colleagues have agreed that it should be 40 weeks by March 2026. We should be grateful for the detailed plan that lies behind this figure."
        ),
        p(
            "Governance has been strengthened. The SEND Board met eight times in the year with attendance of 86%, and now has an independent chair. The appointment of a permanent assistant director in January, after a gap of 14 months, was welcomed by all those whom we met. We also commend the quarterly dashboard, which contains 26 indicators and which your scrutiny committee has described as the clearest it receives."
        ),
        h2("Financial position"),
        p(
            "Your in-year deficit in 2024-25 was £7.4 million, when the agreement allowed for £6.1 million. The cumulative deficit was £22.9 million at 31 March 2025, after the payments that we have made.",
            says(IN_YEAR, "actual", 7.4, "2024-25", M),
            says(IN_YEAR, "target", 6.1, "2024-25", M),
            says(DEFICIT, "actual", 22.9, "2025-03-31", M),
        ),
        p(
            "You now forecast an in-year deficit of £5.2 million for 2025-26. The agreement requires £3.8 million in 2025-26 and £1.7 million in 2026-27, and a positive in-year balance in 2027-28. We ask you to show by September how you will come back to this trajectory.",
            says(IN_YEAR, "forecast", 5.2, "2025-26", M),
            says(IN_YEAR, "target", 3.8, "2025-26", M),
            says(IN_YEAR, "target", 1.7, "2026-27", M),
            says(IN_YEAR, "target", None, "2027-28", direction="reach"),
        ),
        p(
            "We noted that the additional pressure is partly due to pay awards and to the increase in employers’ national insurance, for which the authority received £0.9 million in the core schools budget grant. We also noted that the schools forum declined a transfer of 0.5% for 2025-26 and that you chose not to appeal to the Secretary of State. Maintained schools held £11.2 million in balances, and the number in deficit fell from 13 to 9."
        ),
        h2("Progress against the conditions"),
        h3("Condition 1: early identification and mainstream inclusion"),
        p(
            "The graduated approach has been relaunched and 88 of 97 schools have adopted it. We were impressed by the work of the early language team, which screened 1,412 children in reception. You reported 534 requests for assessment in 2024-25, which compares with 597 in 2023-24.",
            says(REQUESTS, "actual", 534, "2024-25"),
            says(REQUESTS, "actual", 597, "2023-24"),
        ),
        p(
            "The proportion of children with a plan in mainstream schools stands at 39%. Your agreed milestone is 42% by March 2026. You told us that the attendance of pupils with plans in mainstream was 88.3%, and that suspensions of pupils on SEN support had fallen by 6%. We encourage you to share this practice with other authorities through the regional improvement network.",
            says(MAINSTREAM, "actual", 39, "", "percent"),
            says(MAINSTREAM, "target", 42, "2026-03", "percent"),
        ),
        h3("Condition 2: EHC plans and reviews"),
        p(
            "At 31 March 2025 the authority maintained 2,467 plans, against 2,430 in the plan on which the agreement rests. You expect 2,520 at 31 March 2026. We recognise that the number of plans is the result of many individual decisions which the law governs. We have asked only that the assumptions in the DSG management plan be kept up to date.",
            says(PLANS, "actual", 2467, "2025-03-31"),
            says(PLANS, "target", 2430, "2025-03-31"),
            says(PLANS, "forecast", 2520, "2026-03-31"),
            *maybe(PLANS, "target", 2430, ""),
        ),
        p(
            "Timeliness has improved. In 2024 the authority issued 61% of plans within 20 weeks, which is above the national figure of 46.4%. We would like to see the share of late annual reviews, at present 33%, fall below 15% by next summer. The backlog of 284 amended plans that were awaiting issue in January has been cleared.",
            says(TIMELY, "actual", 61, "2024", "percent"),
        ),
        p(
            "We looked with your team at 30 decisions not to assess and 30 decisions to assess. The reasons were well recorded in 52 of them. In five cases the letter to the family did not set out the right to mediation clearly enough, and you corrected the template within a week. We were satisfied that the panel applies the test in section 36(8) and that it does not ask for evidence of two terms of support as a condition. New guidance for schools on what to send with a request has shortened the forms from 17 pages to seven."
        ),
        h3("Condition 3: local sufficiency"),
        p(
            "The 48 places at the Long Acre satellite opened in January 2025 and are full. The 30-place resourced provision at Merridown Academy, which was due in September 2025, will now open in April 2026, because the contractor went into administration. Please tell us at once if this date is at risk.",
            says(NEW_SPECIAL, "actual", 48, "2025-01", direction="increase", scope="Long Acre"),
            says(NEW_BASES, "target", 30, "2026-04", direction="increase", scope="Merridown Academy"),
            *maybe(NEW_BASES, "target", 30, "2025-09", direction="increase", scope="Merridown Academy"),
        ),
        p(
            "The authority received £8.7 million from the high needs provision capital allocation for 2022 to 2025 and will receive £2.6 million for 2025-26. Your condition survey shows that the roof of Elm Court School needs attention at a cost of £0.7 million. We would not expect that to delay the schemes above."
        ),
        h3("Condition 4: independent and non-maintained placements"),
        p(
            "This is the area of greatest concern. There were 171 placements in independent and non-maintained special schools in May 2025, when the agreement had assumed 150. The agreement commits the authority to have no more than 135 by March 2027. The average cost has risen by 5.8%, to £62,300.",
            says(INDEPENDENT, "actual", 171, "2025-05"),
            *maybe(INDEPENDENT, "target", 150, "2025-05", ""),
            says(INDEPENDENT, "target", 135, "2027-03", direction="at_most"),
            says(COST, "actual", 62300, "", "gbp", scope="independent"),
            says(COST, "actual", 5.8, "", "percent", form="change", direction="increase", scope="independent"),
        ),
        p(
            "You explained that 23 of the new placements were directed by the Tribunal or followed a move into the area. We accept that. We were less persuaded by the explanation that providers would not enter into block contracts, since two of your neighbours have them. The commissioning adviser, whom we have provided for 20 days, will help with this from September."
        ),
        h3("Condition 5: preparation for adulthood"),
        p(
            "The new supported internship programme has 27 places, and 19 of its first 24 students have found paid work, which is an excellent result. The authority undertakes to reduce its use of specialist post-16 institutions. We look forward to seeing the joint strategy with the two colleges, which the authority’s Cabinet is to consider on 16 September.",
            says(LATER, "target", None, direction="reduce"),
            *maybe(LATER, "actual", 27),
        ),
        h3("Condition 6: alternative provision and attendance"),
        p(
            "Permanent exclusions fell from 44 to 36, and the outreach service supported 162 pupils. The authority intends that no pupil of primary age should be excluded permanently from September 2026. Persistent absence among pupils on SEN support was 27.5% in the autumn and spring terms, which is close to the figure for England. The Department’s attendance adviser will work with the ten schools where it is highest, and you have set aside £150,000 for family mentors. We will look for results by the end of the spring term."
        ),
        h2("Payment"),
        p(
            "In view of the progress made, I can confirm that the Department will pay £1.25 million in July 2025. We have paid £11.5 million to date. The remainder of the £16.5 million in the agreement continues to depend on progress.",
            says(PAYMENT, "target", 1.25, "2025-07", M),
            says(PAYMENT, "actual", 11.5, "", M),
            says(PAYMENT, "target", 16.5, "", M),
        ),
        p(
            "The payment will be made by way of an adjustment to the DSG and should be recorded against the cumulative deficit in the authority’s accounts. The authority’s own contribution of £0.6 million a year should be recorded in the same way. Please ensure that the certificate in annex B is signed and returned by 25 July."
        ),
        h2("Parents’ confidence"),
        p(
            "Parents told us that communication was better but still uneven. Only 41% of the 655 families who answered the authority’s survey were satisfied, although this was 9 percentage points better than the year before. They spoke of long waits for mental health support, of changes of case officer, and of transport that comes late. There were 39 appeals to the Tribunal in 2024-25. We were pleased that the authority has set no target for the number of appeals, and that it looks at each one for what can be learnt.",
            says(APPEALS, "actual", 39, "2024-25"),
        ),
        p(
            "We ask the authority to carry out its commitment to publish an accessible summary of each monitoring report, and to complete an equality impact assessment of its revised top-up bands before they come into force. Of the 126 schools and settings that were consulted on the bands, 54 replied."
        ),
        h2("What we ask for in September"),
        b("a revised financial forecast, with the assumptions on inflation and on demand made explicit;"),
        b(
            "a recovery action plan for independent placements, with savings of at least £0.9 million in 2026-27;",
            says(SAVINGS, "target", 0.9, "2026-27", M, direction="at_least"),
            *maybe(INDEPENDENT, "target", None, direction="reduce"),
        ),
        b("a timetable for the capital schemes, with a risk register and the name of the officer responsible;"),
        b("evidence that at least 90% of SENCOs hold or are working towards the national qualification;"),
        b("the notes of the SEND Board’s meetings of 10 June, 15 July and 9 September."),
        h2("Reform"),
        p(
            "As you know, the government intends to set out its plans for the SEND system later this year. Until Parliament has legislated, the present law applies in full. The statutory override has been extended to 31 March 2028. Nationally, high needs funding will rise by almost £1 billion in 2025-26, to £12 billion, and £740 million of capital has been provided to create more specialist places in mainstream schools. We will write to all authorities about transitional arrangements."
        ),
        p(
            "I should like to thank you and your colleagues again for your hard work. My officials will be in touch to arrange the next visit, which we suggest should be in the week of 13 October and should include a primary school, a college and the family hub at Weirside."
        ),
        p("Yours sincerely, Deputy Director, High Needs and Financial Sustainability"),
        p("Copied to: Regions Group; NHS England; the chair of the Merridown Schools Forum."),
    ),
    ("docx", "pdf-typst", "pdf-fpdf", "html"),
    PART,
    "monitoring",
    "Merridown",
)


# --- An annual report: what was promised, what was done, what comes next ----------------------------------------------

OSTERLEIGH = Document(
    "osterleigh_annual",
    "Osterleigh City Council: SEND and high needs annual monitoring report 2024-25",
    (
        h1("SEND and high needs: annual monitoring report 2024-25"),
        p(
            "Report of the Executive Director for Children and Learning to Cabinet (8 July 2025), the Health and Wellbeing Board (17 July 2025) and the Schools Forum (2 October 2025)."
        ),
        h2("Summary"),
        p(
            "This is the second annual report on the inclusion strategy and on the DSG management plan. The year was one of steady improvement in services and of continued pressure on budgets. Of the 44 actions in the strategy 27 are complete, 12 are in hand and five are late. The three that matter most to families, which are the new autism pathway, the short breaks review and the key worker scheme, are among those completed."
        ),
        b(
            "Plans issued within 20 weeks: 72.6% in 2024, up from 48.1% in 2023. The target for 2024 was 65%.",
            says(TIMELY, "actual", 72.6, "2024", "percent"),
            says(TIMELY, "actual", 48.1, "2023", "percent"),
            says(TIMELY, "target", 65, "2024", "percent"),
        ),
        b(
            "EHC plans maintained: 3,342 at 31 March 2025, which is 58 more than planned.",
            says(PLANS, "actual", 3342, "2025-03-31"),
            *maybe(PLANS, "actual", 58, "2025-03-31", "", form="change", direction="increase"),
        ),
        b(
            "In-year DSG deficit: £8.9m in 2024-25, compared with the planned £8.0m.",
            says(IN_YEAR, "actual", 8.9, "2024-25", M),
            says(IN_YEAR, "target", 8, "2024-25", M),
        ),
        b("Pupils on SEN support: 6,418, or 13.9% of all pupils, with 62% meeting the phonics standard."),
        h2("1. Identification and assessment"),
        c(
            "1.1",
            "The health visiting service carried out 84% of the reviews that are due at the age of two and a half. Nurseries and childminders made 611 notifications of possible special educational needs. The inclusion fund for early years paid for support for 355 children, at an average of £1,920 each.",
        ),
        c(
            "1.2",
            "There were 792 requests for an EHC needs assessment in 2024-25 and 418 new plans were issued. The strategy aims to bring the number of requests below 700 by 2026-27, through help that is given sooner.",
            says(REQUESTS, "actual", 792, "2024-25"),
            says(NEW, "actual", 418, "2024-25"),
            says(REQUESTS, "target", 700, "2026-27", direction="at_most"),
        ),
        c(
            "1.3",
            "A multi-agency audit looked at 96 plans in the year. It found 54% to be good or outstanding, where the aim was 60%. The voice of the child was strong. Outcomes were often vague, and social care advice was missing from one plan in eight. Training for social workers began in May and 210 have taken part.",
        ),
        c(
            "1.4",
            "The law requires that a plan be reviewed every 12 months. In 2024-25 the Council held 81% of reviews in time and sent the decision within four weeks in 47% of cases. It has set itself the aims of 95% and 75% for 2025-26.",
        ),
        c(
            "1.5",
            "The number of plans is planned to be 3,480 at 31 March 2026, 3,560 at 31 March 2027 and 3,590 at 31 March 2028. Without the strategy officers would expect 4,150 by 31 March 2028.",
            says(PLANS, "target", 3480, "2026-03-31"),
            says(PLANS, "target", 3560, "2027-03-31"),
            says(PLANS, "target", 3590, "2028-03-31"),
            says(PLANS, "forecast", 4150, "2028-03-31"),
        ),
        c(
            "1.6",
            "The educational psychology service gave advice in 441 assessments. Psychologists also spent 1,260 days in schools on training and on work with groups, against 900 in the year before, because schools had said that this was of most use to them. In a survey 94% of headteachers rated the service as good or very good.",
            *maybe(ASSESSED, "actual", 441, "", "2024-25"),
        ),
        c(
            "1.7",
            "The Dynamic Support Register held 47 names in March. Four young people were admitted to a mental health hospital in the year and three came home. Every child on the register has a key worker. The National Health Service’s own target is that there should be no more than 12 to 15 in-patients under 18 for each million children, and the region is within it.",
        ),
        h2("2. Places and placements"),
        c(
            "2.1",
            "Five schools joined the inclusive schools programme, which now has 41 members. A review by Osterleigh University found that staff in these schools felt more confident, and that the number of suspensions had fallen by 17% where the programme had run for two years. It advised caution, because the schools had chosen to take part.",
        ),
        c(
            "2.2",
            "In January 2025, 40.7% of children and young people with a plan were in mainstream schools. The strategy’s aim is at least 45% in January 2028.",
            says(MAINSTREAM, "actual", 40.7, "2025-01", "percent"),
            says(MAINSTREAM, "target", 45, "2028-01", "percent", direction="at_least"),
        ),
        c(
            "2.3",
            "Three resourced provisions with 44 places opened in September 2024. A further 52 places in resourced provision will open by September 2026. The Council’s own survey of headteachers found 23 more schools that would consider having one.",
            says(NEW_BASES, "actual", 44, "2024-09", direction="increase"),
            says(NEW_BASES, "target", 52, "2026-09", direction="increase"),
        ),
        c(
            "2.4",
            "There were 684 pupils in the city’s maintained and academy special schools in January 2025. The expansion of Castle Hill School by 36 places is to be finished in September 2026; its cost has risen from £5.1m to £5.9m. The new roof at Riverside School, at £0.4m, has been completed.",
            says(SPECIAL, "actual", 684, "2025-01"),
            says(NEW_SPECIAL, "target", 36, "2026-09", direction="increase", scope="Castle Hill School"),
        ),
        c(
            "2.5",
            "The number of children in independent and non-maintained special schools rose from 187 to 196 in the year, although the plan had been to reduce it to 180. The aim for March 2027 is now 175. Each new placement is approved by a panel that meets weekly and whose chair is the principal educational psychologist.",
            says(INDEPENDENT, "actual", 196, "", baseline=187),
            *maybe(INDEPENDENT, "target", 180, "2024-25"),
            *maybe(INDEPENDENT, "actual", 196, "2024-25"),
            says(INDEPENDENT, "target", 180, "", direction="reduce"),
            says(INDEPENDENT, "target", 175, "2027-03"),
        ),
        c(
            "2.6",
            "An independent placement cost £59,400 on average in 2024-25. Inflation of 6% was asked for by providers and 3.9% was agreed. The Council means to hold the average cost to £61,000 in 2025-26.",
            says(COST, "actual", 59400, "2024-25", "gbp", scope="independent"),
            says(COST, "target", 61000, "2025-26", "gbp", direction="hold", scope="independent"),
        ),
        c(
            "2.7",
            "At the end of the year 68 children were placed outside the city’s boundary for lack of a local place, and 12 were in residential schools. We plan to bring the number placed outside the city down to 50 by March 2027. For children in residential schools the aim is that each should have a plan for coming home, agreed with the family, and this was so for ten of them.",
            says(AWAY, "actual", 68, ""),
            says(RESIDENTIAL, "actual", 12, ""),
            says(AWAY, "target", 50, "2027-03", direction="reduce"),
        ),
        c(
            "2.8",
            "The city’s alternative provision academy has had a difficult year. Its principal left in November, Ofsted found that it required improvement in behaviour, and attendance was 61%. An interim board has been in place since January. With the trust the Council has agreed to open 24 alternative provision places for pupils aged 5 to 11 in September 2025, so that fewer of them are taught in hired rooms.",
            says(NEW_AP, "target", 24, "2025-09", direction="increase"),
        ),
        c(
            "2.9",
            "Permanent exclusions were 52, the highest since 2018. Of these, 21 were of pupils on SEN support and three of pupils with a plan. The target is zero for the second group and the Council has written to each school concerned.",
        ),
        c(
            "2.10",
            "Overall absence of pupils with a plan was 13.2%, and 36% of them were persistently absent. Attendance officers visited 340 homes. A group of 15 secondary schools has agreed on a common approach to anxiety, with a shared base in the former Corn Street library. The Council’s aspiration is that by July 2027 absence of pupils with a plan will be no higher than 10%.",
        ),
        c(
            "2.11",
            "The building of housing at Norton Meadows, with 2,400 homes by 2032, will bring about 620 pupils of primary age. Developers have agreed to pay £8.8m towards schools, of which £0.9m is meant for special provision. The sufficiency statement will be revised in the winter, and parents will be asked what they think of several options before any is put to Cabinet.",
        ),
        h2("3. Preparing for adulthood"),
        c(
            "3.1",
            "About 610 young people over 16 with a plan attended a college or training provider in January 2025. The Council and the colleges have agreed common standards for transition, and 92% of school leavers with a plan had an offer by 31 May. The proportion in supported employment at 25 is not known, and partners have asked the Department for Work and Pensions for help in finding it.",
            says(LATER, "actual", 610, "2025-01"),
        ),
        c(
            "3.2",
            "In 2024-25 the Council ceased 236 plans, most of them because the young person had left education or had moved away. It expects to cease about 260 in 2025-26. A plan is never ceased on age alone.",
            says(CEASED, "actual", 236, "2024-25"),
            says(CEASED, "target", 260, "2025-26", doubtful=True),
            *maybe(CEASED, "forecast", 260, "2025-26"),
        ),
        c(
            "3.3",
            "Independent travel training was given to 74 young people, of whom 58 now travel alone. Transport for pupils with SEND cost £9.7m, 11% more than in 2023-24, for 1,106 passengers. The Council plans to save £0.5m on transport in 2025-26 by combining routes; this is a general fund saving.",
            *maybe(SAVINGS, "target", 0.5, "2025-26", unit=M),
        ),
        h2("4. Families’ experience"),
        c(
            "4.1",
            "The information, advice and support service dealt with 1,930 enquiries. Satisfaction among the 421 parents who answered the annual survey was 57%, which is 8 percentage points higher, and the strategy seeks 75% by 2027. The parent carer forum has 640 members and sits on every board.",
        ),
        c(
            "4.2",
            "Complaints fell from 143 to 118. The Ombudsman upheld nine, and the Council paid £21,400 in remedies. There were 71 appeals to the SEND Tribunal in the academic year 2023/24. Mediation was held in 88 cases in 2024-25 and 67 of them were settled. The Council would like to see fewer appeals, because most disputes can be resolved by talking earlier.",
            says(APPEALS, "actual", 71, "2023/24"),
            says(APPEALS, "actual", 88, "2024-25", scope="mediation", doubtful=True),
            *maybe(APPEALS, "actual", 67, "2024-25", "", scope="mediation"),
            says(APPEALS, "target", None, direction="reduce"),
        ),
        c(
            "4.3",
            "Community health services have reduced the longest wait for occupational therapy from 70 weeks to 44, but the wait for an assessment of autism has grown to 96 weeks. The integrated care board has made available £0.85m for two years to bring it down to 52 weeks by March 2027.",
        ),
        c(
            "4.4",
            "Short breaks were used by 718 families. The budget of £2.2m was spent in full. A new holiday club for disabled children, run by a charity, was open on 32 days and had a waiting list on each of them. Members of the youth council have asked for changing places toilets in the city’s parks; two were opened in May and there will be five by the summer of 2026.",
        ),
        c(
            "4.5",
            "The Council received 94 requests under the Freedom of Information Act about special educational needs. It answered 88% of them in time. The commonest subjects were the cost of independent schools, waiting times and the number of children out of school.",
        ),
        h2("5. Finance"),
        c(
            "5.1",
            "The cumulative DSG deficit rose to £29.6m at 31 March 2025. High needs spending was £66.0m against an allocation, after recoupment, of £57.1m. The largest increases were in special school top-ups (£2.1m) and in mainstream top-ups (£1.4m).",
            says(DEFICIT, "actual", 29.6, "2025-03-31", M),
        ),
        c(
            "5.2",
            "The management plan was updated in June. It sets in-year deficits of £7.5m in 2025-26, £5.4m in 2026-27 and £2.6m in 2027-28. The cumulative deficit is to peak at £45.1m in March 2028, and the account is to be in surplus in 2028-29.",
            says(IN_YEAR, "target", 7.5, "2025-26", M),
            says(IN_YEAR, "target", 5.4, "2026-27", M),
            says(IN_YEAR, "target", 2.6, "2027-28", M),
            says(DEFICIT, "target", 45.1, "2028-03", M),
            says(IN_YEAR, "target", None, "2028-29", direction="reach"),
        ),
        c(
            "5.3",
            "Savings of £2.7m were made in 2024-25, of the £3.4m planned. For 2025-26 the Council plans savings of £4.2m. It has identified measures for £3.6m of this sum and continues to look for the rest.",
            says(SAVINGS, "actual", 2.7, "2024-25", M),
            says(SAVINGS, "target", 3.4, "2024-25", M),
            says(SAVINGS, "target", 4.2, "2025-26", M),
            *maybe(SAVINGS, "target", 3.6, "2025-26", unit=M),
        ),
        c(
            "5.4",
            "School balances fell by £1.9m to £12.3m, and 17 schools hold deficits. The schools forum agreed to transfer 0.25% of the schools block, £0.49m, in 2025-26. The teachers’ pay grant and the pension grant came to £3.8m. The Council’s general reserve is £16.5m.",
        ),
        c(
            "5.5",
            "Eight of the ten councils in the region have larger deficits for each pupil than Osterleigh, and one has a surplus. The mean is £803 for each pupil aged 2 to 18, and Osterleigh’s is £594. Two have agreements with the Department under which they are paid £44m and £27m.",
        ),
        h2("6. Workforce"),
        c(
            "6.1",
            "The assessment team is fully staffed for the first time in four years. Each case officer has 168 cases; the strategy’s aim of 150 will be met when five trainees qualify in December. Sickness fell to 7.1 days for each employee. The Council has six trainee psychologists under bursaries and hopes that at least four will stay.",
        ),
        h2("7. Next steps"),
        p(
            "The strategy runs to March 2028. Cabinet is asked to approve a refresh of the action plan, to consult on a new descriptor of ordinarily available provision between 1 September and 17 October 2025, and to note the following commitments for the coming year:"
        ),
        b(
            "to issue at least 80% of plans within 20 weeks in 2025;",
            says(TIMELY, "target", 80, "2025", "percent", direction="at_least"),
        ),
        b(
            "to rely less on independent schools, by filling every place that is free in our own;",
            says(INDEPENDENT, "target", None, direction="reduce"),
        ),
        b("to publish waiting times for therapies every quarter;"),
        b("to hold a conference for SENCOs and parents in March 2026;"),
        b("to prepare a local SEND reform plan as soon as national guidance allows."),
        n("Appendices: A, action log; B, equality impact assessment; C, results of the parents’ survey."),
    ),
    ("docx", "pdf-ruled", "pdf-typst", "html"),
    PART,
    "monitoring",
    "Osterleigh",
)


FRESH_6 = (QUENBY, LINDENSHIRE, MERRIDOWN, OSTERLEIGH)
