"""Sentences as plain documents write them, made from forms, each with its targets: python -m tests.plain [--misses].

Labelled passages are mostly hard ones, so they teach little of what is plain. Here every measure is put through the plain
ways to state an actual, a target and a forecast, so that none of these is lost while harder ones are learnt. The words
of a form and those of a measure are put together by a fixed draw: the same sentences every time.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from monitor.targets import find_targets
from tests.accuracy import Scores, reading_of, score_passage

Label = tuple[str, str, str, float | None, str, str]

# What stands at a date, "the number of ..."; how its figures run.
STOCKS = {
    "ehc_plans": ["EHC plans", "EHCPs", "children and young people with an EHC plan", "education, health and care plans"],
    "placements_mainstream": ["pupils with EHC plans in mainstream schools", "mainstream placements", "children with a plan in mainstream schools"],
    "placements_resourced": ["pupils in resourced provision", "children with EHC plans in SEN units", "placements in resource bases"],
    "placements_special": ["pupils in special schools", "special school placements", "children with EHC plans in state special schools"],
    "placements_independent": ["placements in independent and non-maintained special schools", "INMSS placements", "children in independent special schools", "independent placements"],
    "placements_post16": ["young people with EHC plans in further education colleges", "specialist post-16 placements"],
    "placements_ap": ["children with EHC plans in alternative provision", "alternative provision placements"],
    "placements_eotas": ["EOTAS packages", "children educated otherwise than at school"],
    "placements_out_of_area": ["out-of-county placements", "children placed outside the borough", "out of area placements"],
    "placements_residential": ["residential placements", "children in residential special schools"],
}  # fmt: skip
FLOWS = {
    "ehc_requests": ["requests for EHC needs assessments", "requests for assessment", "EHCNA requests", "referrals for EHC needs assessment"],
    "ehc_assessments": ["EHC needs assessments", "EHC needs assessments agreed", "needs assessments completed"],
    "ehc_refusals": ["requests for assessment refused", "refusals to assess"],
    "ehc_plans_new": ["new EHC plans", "new EHCPs", "new plans issued"],
    "ehc_plans_ceased": ["EHC plans ceased", "ceased plans", "plans ceased"],
    "tribunal_appeals": ["appeals to the SEND Tribunal", "tribunal appeals", "SEND appeals"],
}  # fmt: skip
SHARES = {
    "ehc_timeliness": ["plans issued within 20 weeks", "EHC plans issued within 20 weeks", "new plans issued in time"],
    "ehc_refusals": ["requests for assessment that are refused", "requests refused"],
    "ehc_assessments": ["requests agreed for assessment", "requests for assessment that are agreed"],
    "placements_mainstream": ["children with EHC plans educated in mainstream schools", "pupils with an EHC plan in mainstream schools"],
    "placements_special": ["children with EHC plans in special schools"],
    "placements_independent": ["children with EHC plans in independent special schools", "EHC plans placed in INMSS"],
}  # fmt: skip
PLACES = {
    "places_special": ["special school places", "places in special schools", "specialist places"],
    "places_resourced": ["places in resourced provision", "resource base places", "SEN unit places"],
    "places_ap": ["alternative provision places", "places in alternative provision"],
}
POUNDS = {
    "dsg_deficit": ["cumulative DSG deficit", "cumulative deficit on the dedicated schools grant", "accumulated DSG deficit"],
    "dsg_in_year": ["in-year DSG deficit", "in-year overspend on high needs", "in-year deficit"],
}  # fmt: skip

STOCK_FORMS = [
    ("At {when} there were {a} {np}.", "a"),
    ("There were {a} {np} in {when}.", "a"),
    ("In {when} the council had {a} {np}.", "a"),
    ("The number of {np} was {a} in {when}.", "a"),
    ("The number of {np} stood at {a} at {when}.", "a"),
    ("The number of {np} rose from {b} to {a} in {when}.", "a"),
    ("The number of {np} has fallen by {p}% since {when}.", "ap-"),
    ("The number of {np} increased by {p} per cent in {when}.", "ap"),
    ("We now have {a} {np}.", "a-"),
    ("By {when} the number of {np} will fall to {a}.", "t"),
    ("The number of {np} will reduce from {b} to {a} by {when}.", "t"),
    ("The council will reduce the number of {np} to {a} by {when}.", "t"),
    ("By {when} there will be no more than {a} {np}.", "t"),
    ("The target for {when} is {a} {np}.", "t"),
    ("We aim to reduce the number of {np} by {p}% by {when}.", "tp"),
    ("The authority undertakes to limit the number of {np} to {a} in {when}.", "t"),
    ("The management plan assumes {a} {np} in {when} and {c} in {then}.", "tt"),
    ("Reduce the number of {np} to {a} by {when} and {c} by {then}.", "tt"),
    ("There are {b} {np} at present; the plan is to have {a} by {when}.", "bt"),
    ("There were {b} {np} in {before}. The target for {when} is {a}.", "Bt"),
    ("The number of {np} was {b} in {before}. We plan to bring it down to {a} by {when}.", "Bt"),
    ("In {before} there were {b} {np}, and by {when} there should be {a}.", "Bt"),
    ("The number of {np} was {b} in {before} against a target of {a}.", "Bs"),
    ("{Np}: {b} in {before}; target {a} by {when}.", "Bt"),
    ("Without intervention the number of {np} would reach {a} by {when}.", "f"),
    ("If nothing is done there will be {a} {np} in {when}.", "f"),
    ("On current trends the number of {np} will rise to {a} by {when}.", "f"),
    ("The unmitigated forecast is {a} {np} in {when}.", "f"),
    ("Unmitigated, there would be {b} {np} in {when}; with the plan there will be {a}.", "Ft"),
    ("Bring the number of {np} to {a} by {when}, down from {b}.", "t"),
    ("{Np} come down from {b} in {before} to {a} by {when}.", "t"),
    ("In {before} there were {b} {np}, where {a} had been allowed for.", "Bs"),
    ("{b} {np} were counted in {before}; {a} were allowed for.", "Bs"),
    ("Hold the number of {np} at {a} in {when}.", "t"),
    ("Have no more than {a} {np} by {when}, down from {b} in {before}.", "t"),
    ("Reduce the number of {np}.", "n"),
    ("We will reduce the use of {np}.", "n"),
    ("The number of {np} will not be cut.", ""),
    ("In {before} there were {b} {np}. By {when} it will be {a}.", "Bt"),
    ("In {before} there were {b} {np}. The aim is for {a} by {when}.", "Bt"),
    ("In {before} there were {b} {np}. The figure for {when} is to be {a}.", "Bt"),
    ("In {before} there were {b} {np}; the goal for {when} is {a}.", "Bt"),
    ("{Np}, {b} now, goal for {when} {a}.", "bt"),
    ("{Np}: now {b}, target {a} by {when}.", "bt"),
    ("{Np}: baseline {b} ({before}), target {a} ({when}).", "Bt"),
    ("In {before} the number of {np} was {b}, above the {a} in the plan.", "Bs"),
    ("There were {b} {np} in {before}, compared with {a} planned.", "Bs"),
    ("The plan had assumed {a} {np} in {before}; there were {b}.", "Bs"),
    ("The target was {a} {np} by {before}; the actual figure was {b}.", "Bs"),
    ("The number of {np} is expected to be {a} by {when} with the plan in place.", "t"),
    ("With the measures in this plan there will be {a} {np} in {when}, and without them {b}.", "tF"),
    ("The council expects to reduce the number of {np} to {a} by {when}.", "t"),
    ("Our ambition is for {a} {np} by {when}.", "t"),
    ("Under the agreement there are to be no more than {a} {np} in {when}.", "t"),
    ("{a} fewer {np} by {when}.", "tc"),
    ("We will have {a} fewer {np} by {when}.", "tc"),
    ("The agreement asks for a reduction of {p}% in the number of {np} by {when}.", "tp"),
    ("Growth in the number of {np} will be held to {p}% in {when}.", "tp"),
    ("The number of {np} grew by {p}% in {when}.", "ap"),
    ("The number of {np} has risen by {p}%, from {b} to {a}, since {when}.", "ap?"),
    ("If growth goes on as now there will be {a} {np} by {when}.", "f"),
    ("The number of {np} would otherwise grow to {a} by {when}.", "f"),
    ("Left unchecked, the number of {np} will reach {a} in {when}.", "f"),
    ("We want fewer {np}.", "n"),
    ("The council has too many {np}. There are {b} today. The ambition is for no more than {a} by {when}.", "bt"),
    ("{Np}: {b} now, {a} by {when}.", "bt"),
    ("{Np}: {b} (target {a} by {when}).", "bt"),
    ("There will be {a} {np} in {when}, compared with {b} now.", "tb"),
    ("By {when} there should be {a} {np} (now {b}).", "tb"),
    ("The number of {np} was {b} in {year}, and {a} the year before.", "by"),
    ("There were {b} {np} in {year}, against {a} a year earlier.", "by"),
    ("The number of {np} was {a} in {year}; a year later it was {b}.", "yb"),
    ("The plan is to lean less on {np}.", ""),
    ("By {when} we forecast {a} {np} with our mitigations and {b} without.", "tF"),
    ("The number of {np} is projected to reach {b} by {when}; the plan brings it to {a}.", "Ft"),
    ("The council will slow the growth in the number of {np}.", "n"),
    ("Review all {np}.", ""),
    ("Each of {q} officers looks after about 180 {np}.", ""),
    ("The quality of {np} was good in {p}% of cases audited.", ""),
    ("The panel looks at {np} {q} times a year.", ""),
    ("The council denies that it has a target of {a} {np}.", ""),
    ("Members asked whether the number of {np} would be cut to {a}; officers said that it would not.", ""),
    ("The team that looks after {np} has {q} staff.", ""),
    ("Transport for {np} cost £{q}m in {before}.", ""),
    ("There is no target for the number of {np}.", ""),
]  # fmt: skip
FLOW_FORMS = [
    ("In {when} there were {a} {np}.", "a"),
    ("The council recorded {a} {np} in {when}.", "a"),
    ("The number of {np} was {a} in {when}.", "a"),
    ("The number of {np} rose from {b} to {a} in {when}.", "a"),
    ("The number of {np} fell by {p}% in {when}.", "ap"),
    ("There were {b} {np} in {before} and {a} in {when}.", "Ba"),
    ("The number of {np} will fall to {a} in {when}.", "t"),
    ("The plan allows for {a} {np} in {when} and {c} in {then}.", "tt"),
    ("We will limit the number of {np} to {a} in {when}.", "t"),
    ("The council aims for no more than {a} {np} in {when}.", "t"),
    ("The target for {when} is {a} {np}.", "t"),
    ("We aim to reduce the number of {np} by {p}% by {when}.", "tp"),
    ("The number of {np} is to come down from {b} in {before} to {a} in {when}.", "t"),
    ("There were {b} {np} in {before} against a target of {a}.", "Bs"),
    ("There were {b} {np} in {before}. The target for {when} is {a}.", "Bt"),
    ("Without the plan there would be {a} {np} in {when}.", "f"),
    ("If nothing changes there will be {a} {np} in {when}.", "f"),
    ("The unmitigated forecast is {a} {np} in {when}.", "f"),
    ("Reduce the number of {np}.", "n"),
    ("There were {b} {np} in {before}, up from {a} a year earlier.", "B"),
    ("There were {b} {np} in {year} and {a} the year before.", "by"),
    ("There were {b} {np} in {year}, against {a} the previous year.", "by"),
    ("{b} {np} were recorded in {before}; the plan for {when} is {a}.", "Bt"),
    ("{Np}: {b} in {before}; profile {a}.", "Bs"),
    ("{Np} averaged {q} a month in {when}.", "am"),
    ("There were {q} {np} a month in {when}.", "am"),
    ("We plan for no more than {q} {np} a month in {when}.", "tm"),
    ("The number of {np} is to fall to {q} a month by {when}.", "tm"),
    ("In the year to {before} there were {b} {np}. Officers expect {a} in {when} if nothing changes.", "Bf"),
    ("There were {b} {np} in {before}. In {when} it should be {a}.", "Bt"),
    ("{Np} come down from {b} in {before} to {a} by {when}.", "t"),
    ("There were {b} {np} in {before}, when {a} were allowed for.", "Bs"),
    ("In {before} there were {b} {np} against the {a} that the plan allowed for.", "Bs"),
    ("The number of {np} was not known.", ""),
    ("The council has no target for {np}.", ""),
    ("Officers dealing with {np} were trained on {q} occasions.", ""),
    ("Fewer {np} are planned.", "n"),
]  # fmt: skip
SHARE_FORMS = [
    ("The proportion of {np} was {p}% in {when}.", "a"),
    ("The percentage of {np} rose from {q}% to {p}% in {when}.", "a"),
    ("The proportion of {np} will reach {p}% by {when}.", "t"),
    ("The target is for the share of {np} to be {p} per cent by {when}.", "t"),
    ("Our target for the proportion of {np} is {p}% in {when}.", "t"),
    ("The proportion of {np} was {q}% in {before}; the target for {when} is {p}%.", "Qt"),
    ("We will move the share of {np} from {q}% to {p}% by {when}.", "t"),
    ("Without the plan the proportion of {np} would be {p}% in {when}.", "f"),
    ("In {before} the proportion of {np} was {q}%. By {when} it will be {p}%.", "Qt"),
    ("The share of {np} was {q} per cent in {before} and the target is {p} per cent by {when}.", "Qt"),
    ("Share of {np}: {q}% ({before}); target {p}% by {when}.", "Qt"),
    ("The proportion of {np} was {p}% in {when}, against {q}% nationally.", "a"),
    ("The proportion of {np} is {p}%, compared with a national average of {q}%.", "a-"),
    ("The share of {np} should be {p}% by {when}.", "t"),
    ("The council wants the share of {np} to grow by {q} percentage points by {when}.", "tc"),
    ("The proportion of {np} rose by {q} percentage points in {before}.", "ac"),
    ("On present trends the share of {np} will be {p}% by {when}.", "f"),
]
SHARES_SAID = [
    (
        "placements_mainstream",
        "Educate {p}% of children with EHC plans in mainstream schools by {when}, up from {q}%.",
        "t",
    ),
    ("placements_mainstream", "By {when} we will educate {p}% of pupils with a plan in mainstream schools.", "t"),
    ("placements_special", "Place no more than {p}% of children with EHC plans in special schools by {when}.", "t"),
    ("ehc_timeliness", "Issue {p}% of new plans within 20 weeks by {when}, up from {q}%.", "t"),
    ("ehc_timeliness", "In {before} the council issued {p}% of plans within 20 weeks.", "aB"),
    ("ehc_assessments", "Agree no more than {p}% of requests for assessment from {when}.", "t"),
    ("ehc_assessments", "The council agreed {p}% of requests for assessment in {before}.", "aB"),
    ("ehc_refusals", "The council refused {p}% of requests for assessment in {before}.", "aB"),
    ("ehc_refusals", "The plan is to refuse {p}% of requests for assessment in {when}.", "t"),
    ("ehc_refusals", "The plan assumes that {p}% of requests for assessment are refused in {when}.", "t"),
]
PLACE_FORMS = [
    ("The council will create {a} {np} by {when}.", "t"),
    ("We plan {a} new {np} by {when}.", "t"),
    ("{a} additional {np} will open in {when}.", "t"),
    ("The capital programme will deliver {a} {np} by {when}.", "t"),
    ("A further {a} {np} are planned for {when}.", "t"),
    ("{a} new {np} opened in {when}.", "a"),
    ("The council created {a} new {np} in {when}.", "a"),
    ("Since {before} {a} new {np} have been created.", "a-"),
    ("Increase the number of {np} by {a} by {when}.", "t"),
    ("Create more {np}.", "n"),
    ("We will open more {np}.", "n"),
    ("The council has approved {a} additional {np}.", "t-"),
    ("The cabinet agreed to fund {a} {np} by {when}.", "t"),
    ("{a} {np} will be ready in {when}.", "t"),
    ("{a} {np} were opened in {when}.", "a"),
    ("{q} of the {a} {np} promised by {when} are open.", "qt"),
    ("By {when} the number of {np} will go up by {a}.", "t"),
    ("We need {a} more {np} by {when}.", "t"),
]
PRICES = [
    "a place in an independent special school",
    "independent placements",
    "an out-of-county placement",
    "residential placements",
]
PRICE_FORMS = [
    ("The average cost of {np} was £{k} in {when}.", "a"),
    ("The cost of {np} averages £{k}.", "a-"),
    ("On average {np} cost £{k}, compared with £{j} in our own special schools.", "ab"),
    ("The average cost of {np} will be held at £{k} in {when}.", "t"),
    ("We aim to bring the average cost of {np} down from £{k} to £{j} by {when}.", "tj"),
]
SUMS = [
    ("dsg_savings", "The plan delivers savings of £{m}m by {when}.", "t"),
    ("dsg_savings", "The plan saves £{m}m on placements by {when}.", "t"),
    ("dsg_savings", "Fewer independent placements would save £{m} million in {when}.", "t"),
    ("dsg_savings", "Savings of £{m}m were achieved in {when}.", "a"),
    ("dsg_savings", "Cost avoidance of £{m} million is planned in {when}.", "t"),
    ("dsg_savings", "The mitigations are worth £{m}m in {when} and £{k}m in {then}.", "tt"),
    ("dfe_payment", "The department agrees to pay the authority £{m} million of additional DSG in {when}.", "t"),
    ("dfe_payment", "The DfE has paid £{m}m so far under the agreement.", "a-"),
    ("dfe_payment", "The DfE paid £{m}m in {when}.", "a"),
    ("dfe_payment", "Payments of £{m}m in {when} and £{k}m in {then} depend on progress.", "tt"),
    ("", "The council spent £{m}m on home to school transport in {when}.", ""),
    ("", "The general fund overspent by £{m}m in {when}.", ""),
    ("", "The high needs block allocation for {when} is £{m}m.", ""),
    ("", "Capital of £{m}m has been set aside for {when}.", ""),
    ("", "Members agreed to move £{m}m from the schools block in {when}.", ""),
    ("", "Spending on independent schools was £{m}m in {when}.", ""),
]
OTHERS = [
    "The team has 24 officers.", "The report went to Cabinet on 4 March.", "Some 62% of parents answered the survey.",
    "There are 412 schools in the county.", "The Forum met five times.", "Transport cost £14m last year.",
    "Table 3 gives the detail.", "Attendance was 91%.", "Twelve councillors spoke.", "Eleven schools took part in the pilot.",
    "See paragraph 4.2.", "Exclusions rose by 8%.", "Of 640 pupils surveyed, 51% were happy at school.",
]  # fmt: skip
LEADS = ["The report says that", "Officers told the Forum that", "Members noted that", "It was confirmed that"]
NUMBERS = ["3.2", "4.", "2.1.4", "(b)", "7)"]
POUND_FORMS = [
    ("The {np} was £{m}m at the end of {when}.", "a"),
    ("The {np} stood at £{m} million in {when}.", "a"),
    ("The {np} rose from £{k}m to £{m}m in {when}.", "a"),
    ("The {np} will fall to £{m}m by the end of {when}.", "t"),
    ("The plan brings the {np} down from £{k}m to £{m}m in {when}.", "t"),
    ("The mitigated {np} is £{m}m in {when}.", "t"),
    ("The unmitigated {np} is £{m}m in {when}.", "f"),
    ("If nothing is done the {np} will reach £{m}m in {when}.", "f"),
    ("Without mitigation the {np} would be £{k}m in {when}; with it £{m}m.", "Kt"),
    ("The {np} in {when} was £{m}m, against a plan of £{k}m.", "aK"),
    ("The {np} is £{m}m for {when} under the plan.", "t"),
    ("Eliminate the {np} by {when}.", "n"),
    ("Under the agreement the {np} is £{m}m in {when}.", "t"),
    ("The agreement has the {np} at £{m}m for {when}.", "t"),
    ("A condition of the agreement puts the {np} at £{m}m in {when}.", "t"),
]
PLACED = [  # what follows "children with EHC plans"
    ("placements_mainstream", "in mainstream schools"), ("placements_resourced", "in resourced provision"),
    ("placements_special", "in special schools"), ("placements_independent", "in independent special schools"),
    ("placements_post16", "in further education colleges"), ("placements_ap", "in alternative provision"),
    ("placements_residential", "in residential schools"),
]  # fmt: skip
BUILT = [
    ("places_special", "in special schools"), ("places_resourced", "in resource bases"),
    ("places_resourced", "in SEN units"), ("places_ap", "in alternative provision"),
]  # fmt: skip
SCHOOLS = ["Oakfield", "Hill Top", "Riverside", "St Mark's"]
BUILDING = [  # one school, unit or centre at a time
    ("places_special", "A new special school for {a} pupils will open in {when}.", "t"),
    ("places_special", "A {a}-place special school is to open in {when}.", "t"),
    ("places_special", "A free school for {a} children with autism is planned for {when}.", "t"),
    ("places_special", "A special free school of {a} places will open in {when}.", "t"),
    ("places_special", "{school} School will grow by {a} special school places in {when}.", "t"),
    ("places_special", "{school} Special School will take {a} more pupils from {when}.", "t"),
    ("places_special", "An additional {a} places will be provided at {school} Special School by {when}.", "t"),
    ("places_special", "A new special school for {a} pupils opened in {past}.", "a"),
    ("places_special", "Enlarge {school} Special School by {a} places by {when}.", "t"),
    ("places_resourced", "{school} Primary will open a resource base for {a} pupils with autism in {when}.", "t"),
    ("places_resourced", "Two new SEN units will give {a} places by {when}.", "t"),
    ("places_resourced", "A speech and language unit with {a} places will open at {school} Academy in {when}.", "t"),
    ("places_resourced", "A resource base with {a} places opened at {school} Primary in {past}.", "a"),
    ("places_ap", "The pupil referral unit will have {a} more places from {when}.", "t"),
    ("", "{school} School has {a} pupils on roll.", ""),
    ("", "The sixth form at {school} has {a} students.", ""),
    ("", "The new nursery has {a} places.", ""),
    ("", "Parking for {a} cars will be built at {school} School by {when}.", ""),
]
SHORT = {  # how a dashboard names placements
    "placements_mainstream": "mainstream", "placements_resourced": "resource bases", "placements_special": "state special schools",
    "placements_independent": "independent special schools", "placements_eotas": "EOTAS", "placements_residential": "residential schools",
}  # fmt: skip
KPIS = [
    "Pupils with EHC plans, position now and goal for {when}: {x}, {a} now, goal {b}; {y}, {c} now, goal {d}.",
    "Placements. {X}: {a} now, {b} by {when}. {Y}: {c} now, {d} by {when}.",
    "{X}: {a} placements (target {b} by {when}). {Y}: {c} placements (target {d} by {when}).",
]
TWO_FORMS = [  # two measures, or the same at two times
    ("In {when} there were {a} {np} and {b} {np2}.", "aa"),
    ("At {day} there were {a} {np}, and {b} {np2}.", "dd"),
    ("The council will reduce the number of {np} to {a} and the number of {np2} to {b} by {when}.", "tt"),
    ("By {when} there will be {a} {np} and {b} {np2}.", "tt"),
    ("By {when}: {a} {np}; {b} {np2}.", "tt"),
    ("The number of {np} will fall to {a} by {when}. The number of {np2} will fall to {b} by {then}.", "tT"),
    ("The number of {np} will fall to {a} by {when}, and that of {np2} to {b} by {then}.", "tT"),
    ("{Np}: {a}. {Np2}: {b}.", "nn"),
    ("There are now {a} {np}, but {b} {np2}.", "nn"),
    ("The council wants fewer {np} and will limit the number of {np2} to {b} in {when}.", "-t"),
    ("The number of {np} was {a} in {when}. It does not set a target for {np2}.", "a-"),
]
LISTS = [
    ("{a} pupils with EHC plans are {in1}, {b} {in2} and {c} {in3}.", "n", PLACED),
    ("Of children with EHC plans, {a} are {in1}, {b} {in2} and {c} {in3}.", "n", PLACED),
    ("By {when} {a} children with EHC plans will be {in1}, {b} {in2} and {c} {in3}.", "t", PLACED),
    ("{p}% of children with EHC plans are {in1}, {q}% {in2} and {r}% {in3}.", "n%", PLACED),
    ("By {when} we want {p}% of children with EHC plans {in1}, {q}% {in2} and {r}% {in3}.", "t%", PLACED),
    ("We will create {a} places {in1}, {b} {in2} and {c} {in3} by {when}.", "t", BUILT),
    ("By {when} there will be {a} new places {in1} and a further {b} {in2}.", "t2", BUILT),
    ("The programme funds {a} new places {in1}, {b} places {in2} and {c} {in3}, all by {when}.", "t", BUILT),
    ("{a} new places {in1} and {b} {in2} opened in {past}.", "a2", BUILT),
]
DAYS = [("31 March 2025", "2025-03-31"), ("January 2026", "2026-01"), ("2024-25", "2024-25"), ("March 2025", "2025-03")]
AHEAD = [("March 2027", "2027-03"), ("2027-28", "2027-28"), ("31 March 2028", "2028-03-31"), ("January 2028", "2028-01"), ("2028", "2028")]  # fmt: skip
YEAR, YEAR_BEFORE, YEAR_AFTER = "2023-24", "2022-23", "2024-25"
LATER = [("2028-29", "2028-29"), ("March 2029", "2029-03"), ("2029", "2029")]


SAID = Path(__file__).parent / "said"
_SLOT = re.compile(r"\{([^}]*)\}")
_UNITS = {
    "month": "per_month",
    "week": "per_week",
    "year": "per_year",
    "points": "percentage_points",
    "10000": "per_10000",
}
_WORDS = [
    "nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
_WHEN = {
    "past": DAYS, "ahead": AHEAD, "later": LATER, "pastyear": [("2024-25", "2024-25"), ("2023-24", "2023-24")],
    "aheadyear": [("2026-27", "2026-27"), ("2027-28", "2027-28")], "lateryear": [("2028-29", "2028-29")],
}  # fmt: skip


def said_files(held_out: bool = False) -> list[Path]:
    """The files of sentences said freely that are learnt from, or those that are only measured."""
    return [path for path in sorted(SAID.glob("*.txt")) if ("held_out" in path.name) == held_out]


def said(draw: random.Random, path: Path) -> Iterator[dict[str, Any]]:
    """The sentences of a file of tests/said, each with figures and dates of this draw; form: tests/said/README.md."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and line[0] != "#":
            when = {slot: draw.choice(_WHEN[kind]) for slot, kind in re.findall(r"\{(@\d) (\w+)\}", line)}
            labels: list[Label] = []

            def filled(
                slot: re.Match[str], when: dict[str, tuple[str, str]] = when, labels: list[Label] = labels
            ) -> str:
                words, label = _filled(draw, slot[1].split(), when)
                labels += label
                return words

            yield _passage(_SLOT.sub(filled, line), labels)


def said_freely(rounds: int, seed: int) -> Iterator[dict[str, Any]]:
    """The sentences of all files that are learnt from, so many times, each time with other figures and dates."""
    draw = random.Random(seed)
    for _ in range(rounds):
        for path in said_files():
            yield from said(draw, path)


def _filled(draw: random.Random, parts: list[str], when: dict[str, tuple[str, str]]) -> tuple[str, list[Label]]:
    """What a slot of tests/said prints, and its label if it has one."""
    kind, *rest = parts
    if kind in when:
        return when[kind][0], []
    period = rest.pop() if rest[-1][0] in "@2" else ""
    period = when[period][1] if period in when else period
    if kind == "!":
        measure, basis, *figure = rest
        form, value, unit = figure or ("none", None, "")
        return "", [(measure, basis, form, None if value is None else float(value), unit, period)]
    low, high = {"w": (3, 20), "n": (60, 900), "N": (1100, 6000), "s": (6, 48), "p": (21, 60), "P": (21, 60), "m": (11, 300), "k": (480, 990)}[kind]  # fmt: skip
    value = draw.randrange(low, high)
    if rest[2:] == ["change"] and kind in "pP":
        value = value // 4
    words, unit = f"{value:,}", "count"
    if kind == "w":
        words = _WORDS[value]
    elif kind in "pP":
        words, unit = f"{value}{'%' if kind == 'p' else ' per cent'}", "percent"
    elif kind == "m":
        value = value / 10
        words, unit = f"£{value:.1f}m" if draw.random() < 0.7 else f"£{value:.1f} million", "gbp_million"
    elif kind == "k":
        value *= 100
        words, unit = f"£{value:,}", "gbp"
    if rest == ["-"]:
        return words, []
    form = "change" if "change" in rest else "level"
    unit = next((u for flag, u in _UNITS.items() if flag in rest), unit)
    return words, [(rest[0], rest[1], form, value, unit, period)]


def passages(rounds: int = 1, seed: int = 7) -> Iterator[dict[str, Any]]:
    """Labelled passages in the form of tests/passages, one for each form and measure and round."""
    draw = random.Random(seed)
    for _ in range(rounds):
        for named, forms in ((STOCKS, STOCK_FORMS), (FLOWS, FLOW_FORMS), (PLACES, PLACE_FORMS)):
            for measure, words in named.items():
                for form, marks in forms:
                    yield _counted(draw, measure, draw.choice(words), form, marks)
        for form, marks in TWO_FORMS:
            for _ in range(8):
                yield _two(draw, form, marks)
        for form, marks, kinds in LISTS:
            for _ in range(8):
                yield _list(draw, form, marks, kinds)
        for measure, words in SHARES.items():
            for form, marks in SHARE_FORMS:
                yield _share(draw, measure, draw.choice(words), form, marks)
        for measure, form, marks in BUILDING:
            for _ in range(2):
                yield _building(draw, measure, form, marks)
        for form in KPIS:
            for _ in range(8):
                yield _kpi(draw, form)
        for measure, form, marks in SHARES_SAID:
            yield _share(draw, measure, "", form, marks)
        for measure, words in POUNDS.items():
            for form, marks in POUND_FORMS:
                yield _pounds(draw, measure, draw.choice(words), form, marks)
        for form, marks in PRICE_FORMS:
            for np in PRICES:
                yield _price(draw, np, form, marks)
        for measure, form, marks in SUMS:
            for _ in range(3):
                yield _sum(draw, measure, form, marks)


def dressed(draw: random.Random, passage: dict[str, Any]) -> dict[str, Any]:
    """The passage among other words: a clause number, who says it, a sentence before or after that holds no target."""
    text = passage["text"]
    if draw.random() < 0.3 and text[:2].istitle() and text.startswith(("The ", "There ", "In ", "By ")):
        text = f"{draw.choice(LEADS)} {text[0].lower()}{text[1:]}"
    elif draw.random() < 0.3:
        text = f"{draw.choice(NUMBERS)} {text}"
    if draw.random() < 0.4:
        text = f"{text} {draw.choice(OTHERS)}"
    if draw.random() < 0.3:
        text = f"{draw.choice(OTHERS)} {text}"
    return {**passage, "text": text}


def _times(draw: random.Random, marks: str) -> dict[str, tuple[str, str]]:
    before = draw.choice(DAYS)
    past = marks[:1] == "a" or marks == "Ba"
    return {"before": before, "when": draw.choice(DAYS if past else AHEAD), "then": draw.choice(LATER)}


def _counted(draw: random.Random, measure: str, np: str, form: str, marks: str) -> dict[str, Any]:
    at = _times(draw, marks)
    if marks == "Ba":
        at["before"], at["when"] = ("2023-24", "2023-24"), ("2024-25", "2024-25")
    if "At {when}" in form or "at {when}" in form:
        at["when"] = DAYS[0]
    b = draw.randrange(60, 900) if not measure.startswith(("ehc_plans", "ehc_req")) else draw.randrange(1100, 6000)
    a, c = b - draw.randrange(11, 50), b - draw.randrange(51, 58)
    p, q = draw.randrange(4, 29), draw.randrange(3, 9)
    text = form.format(
        np=np,
        Np=np[0].upper() + np[1:],
        a=f"{a:,}",
        b=f"{b:,}",
        c=f"{c:,}",
        p=p,
        q=q,
        year=YEAR,
        **{n: v[0] for n, v in at.items()},
    )
    when, before, then = at["when"][1], at["before"][1], at["then"][1]
    labels: list[Label] = []
    kinds = {"a": "actual", "t": "target", "f": "forecast"}
    if marks in ("a", "t", "f"):
        labels = [(measure, kinds[marks], "level", a, "count", when)]
    elif marks == "a-":
        labels = [(measure, "actual", "level", a, "count", "")]
    elif marks in ("ap", "ap-", "tp"):
        labels = [(measure, kinds[marks[0]], "change", p, "percent", "" if marks == "ap-" else when)]
    elif marks == "tt":
        labels = [(measure, "target", "level", a, "count", when), (measure, "target", "level", c, "count", then)]
    elif marks == "bt":
        labels = [(measure, "actual", "level", b, "count", ""), (measure, "target", "level", a, "count", when)]
    elif marks in ("Bt", "Ba"):
        labels = [
            (measure, "actual", "level", b, "count", before),
            (measure, kinds[marks[1]], "level", a, "count", when),
        ]
    elif marks == "Bs":
        labels = [(measure, "actual", "level", b, "count", before), (measure, "target", "level", a, "count", before)]
    elif marks == "Ft":
        labels = [(measure, "forecast", "level", b, "count", when), (measure, "target", "level", a, "count", when)]
    elif marks == "tF":
        labels = [(measure, "target", "level", a, "count", when), (measure, "forecast", "level", b, "count", when)]
    elif marks == "tb":
        labels = [(measure, "target", "level", a, "count", when), (measure, "actual", "level", b, "count", "")]
    elif marks == "by":
        labels = [(measure, "actual", "level", b, "count", YEAR), (measure, "actual", "level", a, "count", YEAR_BEFORE)]
    elif marks == "yb":
        labels = [(measure, "actual", "level", a, "count", YEAR), (measure, "actual", "level", b, "count", YEAR_AFTER)]
    elif marks == "tc":
        labels = [(measure, "target", "change", a, "count", when)]
    elif marks == "t-":
        labels = [(measure, "target", "level", a, "count", "")]
    elif marks == "ap?":
        labels = [(measure, "actual", "change", p, "percent", ""), (measure, "actual", "level", a, "count", "")]
    elif marks == "B":
        labels = [(measure, "actual", "level", b, "count", before)]
    elif marks == "Bf":
        labels = [(measure, "actual", "level", b, "count", before), (measure, "forecast", "level", a, "count", when)]
    elif marks in ("am", "tm"):
        labels = [(measure, kinds[marks[0]], "level", q, "per_month", when)]
    elif marks == "qt":
        labels = [(measure, "actual", "level", q, "count", ""), (measure, "target", "level", a, "count", when)]
    elif marks == "n":
        labels = [(measure, "target", "none", None, "", "")]
    return _passage(text, labels)


def _two(draw: random.Random, form: str, marks: str) -> dict[str, Any]:
    (first, words), (second, words_2) = draw.sample([*STOCKS.items(), *FLOWS.items()], 2)
    np, np2 = draw.choice(words), draw.choice(words_2)
    a, b = draw.sample(range(60, 900), 2)
    past = marks in ("aa", "a-")
    when, then = draw.choice(DAYS[1:] if past else AHEAD), draw.choice(LATER)
    text = form.format(
        np=np, np2=np2, Np=np[0].upper() + np[1:], Np2=np2[0].upper() + np2[1:], a=a, b=b, when=when[0], then=then[0],
        day=DAYS[0][0],
    )  # fmt: skip
    kinds = {"a": ("actual", when[1]), "d": ("actual", DAYS[0][1]), "t": ("target", when[1]), "T": ("target", then[1]), "n": ("actual", "")}  # fmt: skip
    labels: list[Label] = [
        (measure, kinds[mark][0], "level", value, "count", kinds[mark][1])
        for mark, measure, value in zip(marks, (first, second), (a, b), strict=True)
        if mark != "-"
    ]
    if marks == "-t":
        labels.insert(0, (first, "target", "none", None, "", ""))
    return _passage(text, labels)


def _list(draw: random.Random, form: str, marks: str, kinds: list[tuple[str, str]]) -> dict[str, Any]:
    three = draw.sample(kinds, 3)
    values = draw.sample(range(21, 450), 3)
    shares = draw.sample(range(5, 48), 3)
    when, past = draw.choice(AHEAD), draw.choice(DAYS[1:])
    text = form.format(
        in1=three[0][1], in2=three[1][1], in3=three[2][1], a=values[0], b=values[1], c=values[2], p=shares[0],
        q=shares[1], r=shares[2], when=when[0], past=past[0],
    )  # fmt: skip
    basis, period = {"t": ("target", when[1]), "n": ("actual", ""), "a": ("actual", past[1])}[marks[0]]
    figures, unit = (shares, "percent") if "%" in marks else (values, "count")
    count = 2 if "2" in marks else 3
    return _passage(
        text, [(m, basis, "level", v, unit, period) for (m, _), v in zip(three[:count], figures, strict=False)]
    )


def _building(draw: random.Random, measure: str, form: str, marks: str) -> dict[str, Any]:
    a, when, past = draw.randrange(21, 180), draw.choice(AHEAD), draw.choice(DAYS[1:])
    text = form.format(a=a, when=when[0], past=past[0], school=draw.choice(SCHOOLS))
    basis, period = ("actual", past[1]) if marks == "a" else ("target", when[1])
    return _passage(text, [(measure, basis, "level", a, "count", period)] if measure else [])


def _kpi(draw: random.Random, form: str) -> dict[str, Any]:
    (first, x), (second, y) = draw.sample(list(SHORT.items()), 2)
    a, b, c, d = draw.sample(range(60, 900), 4)
    when = draw.choice(AHEAD)
    text = form.format(a=a, b=b, c=c, d=d, x=x, y=y, X=x[0].upper() + x[1:], Y=y[0].upper() + y[1:], when=when[0])
    labels: list[Label] = []
    for measure, now, goal in ((first, a, b), (second, c, d)):
        labels += [(measure, "actual", "level", now, "count", ""), (measure, "target", "level", goal, "count", when[1])]
    return _passage(text, labels)


def _share(draw: random.Random, measure: str, np: str, form: str, marks: str) -> dict[str, Any]:
    at = _times(draw, marks)
    p, q = draw.randrange(31, 80), draw.randrange(12, 30)
    text = form.format(np=np, p=p, q=q, year=YEAR, **{n: v[0] for n, v in at.items()})
    when, before = at["when"][1], at["before"][1]
    if marks in ("tc", "ac"):
        moved = ("target", when) if marks == "tc" else ("actual", before)
        return _passage(text, [(measure, moved[0], "change", q, "percentage_points", moved[1])])
    basis = {"a": "actual", "a-": "actual", "aB": "actual", "t": "target", "f": "forecast", "Qt": "target"}[marks]
    period = {"a-": "", "aB": before}.get(marks, when)
    labels: list[Label] = [(measure, basis, "level", p, "percent", period)]
    if marks == "Qt":
        labels.insert(0, (measure, "actual", "level", q, "percent", before))
    return _passage(text, labels)


def _pounds(draw: random.Random, measure: str, np: str, form: str, marks: str) -> dict[str, Any]:
    at = _times(draw, marks)
    if "end of {when}" in form or marks in ("f", "Kt", "t"):
        at["when"] = ("2024-25", "2024-25") if marks[0] == "a" else ("2027-28", "2027-28")
    m = draw.randrange(21, 300) / 10
    k = m + draw.randrange(11, 90) / 10
    text = form.format(np=np, m=f"{m:.1f}", k=f"{k:.1f}", **{n: v[0] for n, v in at.items()})
    when = at["when"][1]
    if marks == "n":
        return _passage(text, [(measure, "target", "none", None, "", when)])
    basis = {"a": "actual", "t": "target", "f": "forecast", "Kt": "target", "aK": "actual"}[marks]
    labels: list[Label] = [(measure, basis, "level", m, "gbp_million", when)]
    if marks == "aK":
        labels.append((measure, "target", "level", round(k, 1), "gbp_million", when))
    if marks == "Kt":
        labels.insert(0, (measure, "forecast", "level", round(k, 1), "gbp_million", when))
    return _passage(text, labels)


def _price(draw: random.Random, np: str, form: str, marks: str) -> dict[str, Any]:
    k = draw.randrange(480, 990) * 100
    j = k - draw.randrange(20, 230) * 100
    when = draw.choice([("2024-25", "2024-25"), ("2023-24", "2023-24")] if marks[0] == "a" else AHEAD)
    text = form.format(np=np, k=f"{k:,}", j=f"{j:,}", when=when[0])
    if marks == "ab":
        pairs = [("actual", k, ""), ("actual", j, "")]
    else:
        value, period = (j if marks == "tj" else k), ("" if marks == "a-" else when[1])
        pairs = [("actual" if marks[0] == "a" else "target", value, period)]
    return _passage(text, [("placement_cost", basis, "level", value, "gbp", period) for basis, value, period in pairs])


def _sum(draw: random.Random, measure: str, form: str, marks: str) -> dict[str, Any]:
    m, k = draw.randrange(11, 290) / 10, draw.randrange(11, 290) / 10
    when, then = ("2024-25", "2025-26") if marks[:1] == "a" else ("2026-27", "2027-28")
    text = form.format(m=m, k=k, when=when, then=then)
    pairs = {"": [], "a-": [("actual", m, "")], "a": [("actual", m, when)], "t": [("target", m, when)]}.get(
        marks, [("target", m, when), ("target", k, then)]
    )
    return _passage(text, [(measure, basis, "level", value, "gbp_million", at) for basis, value, at in pairs])


def _passage(text: str, labels: list[Label]) -> dict[str, Any]:
    gold = [
        {
            "measure": measure, "basis": basis, "direction": "", "form": form, "value": value, "unit": unit,
            "baseline": None, "period": period, "quote": text, "doubtful": False,
        }
        for measure, basis, form, value, unit, period in labels
    ]  # fmt: skip
    return {"id": text[:40], "text": text, "kind": "prose", "source_kind": "plain", "gold": gold}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", action="store_true", help="list what is missed and invented")
    parser.add_argument("--seed", type=int, default=7, help="another draw of words and figures")
    parser.add_argument("--dressed", action="store_true", help="among other words")
    chosen = parser.parse_args()
    scores = Scores()
    draw = random.Random(chosen.seed)
    for passage in passages(1, chosen.seed):
        passage = dressed(draw, passage) if chosen.dressed else passage
        score_passage(passage, find_targets(reading_of(passage["text"])), scores, chosen.misses, True)
    for group in ("basis", "measure"):
        for name, score in sorted(scores.by[group].items()):
            print(f"  {name:24} {score}")
    print(f"  all: {scores.all}")


if __name__ == "__main__":
    main()
