"""Invented engagements, people with little code in public: a nurse informatician, and an engineer with patents."""

from __future__ import annotations

from datetime import date

from benchmarks.trades.building import TODAY, at, dossier, found, told
from callprep import (
    Account,
    Caller,
    Candidate,
    Company,
    Competency,
    Disclose,
    Dossier,
    Education,
    Engagement,
    Gap,
    GapKind,
    Goal,
    Identity,
    Interest,
    Link,
    Money,
    NextStep,
    NotSame,
    Novelty,
    Objection,
    Opportunity,
    Paper,
    Patent,
    Person,
    Problem,
    Product,
    ProductStatus,
    Publisher,
    Reply,
    Requirement,
    Role,
    Round,
    Said,
    Salary,
    Skill,
    Status,
    Talk,
    Tech,
    Use,
    Visit,
    Warmth,
)

__all__ = ["mechanical_engineer", "nurse_informatician"]

_CV = "oodoherty_cv.pdf"
_DAYBOOK = Account.page("https://nursing-informatics-day.example/2025")


def nurse_informatician() -> Engagement:
    """Build Siobhán: no code in public, a CV and one talk; a hospital wants what her ward did, for all wards."""
    candidate = Candidate(
        "Siobhán O'Doherty",
        location="Cork",
        timezone="Europe/Dublin",
        status=Status.PASSIVE,
        reply=Reply(
            "Dear Mr Fennelly, I would be delighted to hear more. Attached is my CV. I am on nights until Sunday, "
            "so please ring after 3 in the afternoon. I read about the new wards on your site. Kind regards, Siobhán",
            Warmth.EAGER,
            at(2026, 5, 5, 7),
        ),
        said=(
            Said("On nights until Sunday, ring after 3 pm", said=at(2026, 5, 5, 7)),
            Said("Has read about the new wards on the website", said=at(2026, 5, 5, 7)),
        ),
        earliest_start=date(2026, 9, 1),
    )
    caller = Caller("Declan Fennelly", "Mercyfield University Hospital", "resourcing")
    return Engagement(candidate, _siobhan_found(candidate), _siobhan_role(), caller, today=date(2026, 5, 11))


def _siobhan_found(candidate: Candidate) -> Dossier:
    talk = Talk(
        "Chart it once: what 31 nurses taught our software",
        "Nursing Informatics Day",
        ("electronic health record", "nursing documentation"),
        at(2025, 11, 20),
    )
    paper = Paper(
        "Early warning scores calculated at the bedside: a before-and-after study on two surgical wards",
        ("early warning score", "patient safety"),
        "Annals of Ward Practice",
        at(2024, 6, 1),
        "10.5555/awp.2024.031",
        authors=("M. Quirke", "T. Adeyemi", "S. O'Doherty", "P. Lenihan"),
        position=3,
    )
    doi = Account("doi", "10.5555/awp.2024.031")
    post = Role(
        "Clinical informatics nurse",
        "St Brannoc's",
        at(2021, 9),
        current=True,
        description="Configures the nursing forms, trains 140 colleagues, sits between ward and IT",
    )
    return dossier(
        candidate,
        {
            "CV": (
                told(post, _CV, "page 1"),
                told(Role("Ward sister, surgery", "St Brannoc's", at(2014), at(2021, 8)), _CV, "page 1"),
                told(Education("MSc Health Informatics", "University of Aldermere", (), at(2020)), _CV, "page 2"),
                told(Skill("HL7 FHIR", ("FHIR",), "named in the CV"), _CV, "page 2"),
                told(Interest("Sea swimming", personal=True, basis="named in the CV"), _CV, "page 2"),
            ),
            "homepage": (found(talk, _DAYBOOK, identity=Identity.STATED, publisher=Publisher.OTHER),),
            "openalex": (found(paper, doi, identity=Identity.SUGGESTED, publisher=Publisher.OTHER),),
        },
        {"github": Gap(GapKind.NO_ACCOUNT)},
    )


def _siobhan_role() -> Opportunity:
    chief = Person("Prof. Noreen Tuohy", "chief nursing information officer", agreed=True)
    return Opportunity(
        "Lead nurse, digital wards",
        Company(
            "Mercyfield University Hospital",
            one_liner="a teaching hospital of 900 beds that opens six new wards next spring",
            website="https://mercyfield.example",
            startup=False,
            values=("no one falls through a gap",),
            visit=Visit("Gate 2, Lapp's Lane, Cork", ask_for="Prof. Noreen Tuohy"),
        ),
        impact="Sepsis is found an hour earlier. In this house, that is roughly forty people a year.",
        work="Lead the nursing side of our new record system, from the first form to the last ward.",
        first_project="An early warning score that is calculated from what has been charted anyway, on all wards.",
        team_impact="Nurses get back fifty minutes a shift. The IT department gets somebody who can say no to a form.",
        company_goals="All wards without paper by the end of 2027.",
        growth="The post of deputy CNIO is created in two years, and is meant for whoever does this well.",
        learning=("leading a programme with a budget of its own", "statistics with the clinical trials unit"),
        next_roles=("deputy CNIO",),
        success=(
            Goal("score live on two wards", "6 months", "time from chart to alert"),
            Goal("fewer than one false alert in five", "12 months"),
        ),
        tech_stack=("FHIR", Tech("our record system", Use.CORE, "bought, and configured by us"), Tech("SQL", Use.SOME)),
        profile="A registered nurse who has changed how a ward documents, and whom the ward still greets.",
        must_have=(Requirement("registration as a nurse", "credential"), "has led change on a ward"),
        salary=Salary(61400, 74200, "EUR", "year", "gross", disclose=Disclose.SAY),
        days_on_site=5,
        downsides="The system is bought. What it cannot do, it cannot do.",
        objections=(Objection("Do I lose my link to the bedside?", "One day in ten on a ward, if you want it."),),
        process=(Round("a talk with Prof. Tuohy", 40, (chief,)), Round("a panel", 60, evaluates=("leading change",))),
        next_step=NextStep("a walk through the new wards", on=date(2026, 5, 19), minutes=60, meets=chief),
        manager=chief,
        approved=True,
    )


_HIROTO_PATENTS = Account("patent", "EP4999014B1")
_HIROTO_LINKEDIN = Account("linkedin", "hiroto-kanzaki-example")
_OTHER_KANZAKI = Account("orcid", "0000-0000-0000-4401")


def mechanical_engineer() -> Engagement:
    """Build Hiroto: five patents on compressors and nothing else in public, and a dentist of the same initials."""
    candidate = Candidate(
        "HIROTO KANZAKI",
        accounts=(_HIROTO_LINKEDIN,),
        location="Nagoya",
        timezone="Asia/Tokyo",
        reply=Reply(
            "Thank you for contacting me. I am very interested in natural refrigerants and I would like to know more "
            "about your compressor. I can talk in English, please speak slowly at first. Best regards, Kanzaki Hiroto",
            "eager",
            at(2026, 5, 7, 1),
        ),
        not_same=(NotSame(_HIROTO_LINKEDIN, _OTHER_KANZAKI, "Solveig", date(2026, 5, 8), "writes on dental ceramics"),),
        pay=Money(11_000_000, "JPY", "year"),
    )
    caller = Caller("Solveig Aune", "Nordvarme", "people")
    return Engagement(candidate, _hiroto_found(candidate), _hiroto_role(), caller, today=TODAY, minutes=20)


def _hiroto_found(candidate: Candidate) -> Dossier:
    team = ("Hiroto Kanzaki", "Yuki Morita", "Stefan Brandl")
    oil = Patent(
        "Oil return arrangement for a two-stage scroll compressor",
        "EP4999014B1",
        granted=True,
        topics=("compressor", "lubrication"),
        filed=at(2019, 2, 11),
        published=at(2022, 8, 3),
        inventors=team,
    )
    valve = Patent("Reed valve with progressive stop", "JP2099012345A", filed=at(2017, 6), inventors=team[:1])
    vapour = Patent(
        "Vapour injection for a propane heat pump", "EP4999377A1", published=at(2025, 10, 15), inventors=team[:2]
    )
    muffler = Patent("Discharge muffler", "JP2099008812B2", granted=True, published=at(2014, 4), inventors=team[:2])
    mount = Patent("Mounting of a compressor on a ship's deck", "EP4999102A1", published=at(2020, 1, 22))
    paper = Paper("Fatigue of zirconia crowns", ("dentistry",), "Tooth and Material", at(2021), authors=("H. Kanzaki",))
    known = Link(_HIROTO_PATENTS, "named by the candidate")
    sure = tuple(
        found(item, Account("patent", item.number), identity=Identity.STATED, publisher=Publisher.OTHER)
        for item in (oil, valve, vapour, muffler)
    )
    doubtful = found(mount, Account("patent", mount.number), identity=Identity.SUGGESTED, publisher=Publisher.OTHER)
    return dossier(
        candidate,
        {
            "mail": (found(known, _HIROTO_LINKEDIN),),
            "patents": (*sure, doubtful),
            "orcid": (found(paper, _OTHER_KANZAKI, identity=Identity.SUGGESTED),),
        },
        {"linkedin": Gap(GapKind.REFUSED, "the site's terms do not allow to read it")},
    )


def _hiroto_role() -> Opportunity:
    head = Person("Tormod Lie", "head of development", links=("https://nordvarme.example/tormod",), agreed=True)
    return Opportunity(
        "Compressor engineer",
        Company(
            "Nordvarme",
            one_liner="a maker of heat pumps that still work at minus thirty",
            products=(
                Product("N30", "heat pump for old houses", specifics=("propane", "55 decibels", "no buffer tank")),
                Product("N60", "the same for blocks of flats", ProductStatus.BUILDING),
                Product("a compressor of our own", status=ProductStatus.PLANNED),
            ),
            startup=False,
            founded=1978,
            size=640,
            hq="Trondheim",
        ),
        impact="Old houses lose their oil boilers without losing their warmth.",
        industry_change="nobody sells a propane scroll that starts at minus thirty. we want to",
        work="we buy our compressors today and live with their limits. you draw our first",
        problems=(
            Problem("oil does not come back in a cold start", "after a night at minus 30", Novelty.BUILD),
            Problem("vapour injection freezes", novelty=Novelty.EXTEND),
        ),
        team_impact="Development can stop waiting for a supplier who ships in ten months.",
        learning=("acoustics, in our own silent chamber", "production: the line is 200 metres from your desk"),
        growth="principal engineer, without having to lead people",
        success=(Goal("a prototype that starts ten times at -30 °C", date(2027, 2, 1)),),
        tech_stack=("SolidWorks", Tech("GT-Suite", Use.SOME), Tech("Python", Use.PLANNED, "for the test bench")),
        must_have=(Requirement("has designed a scroll or rotary compressor", "experience", 5, "a drawing of theirs"),),
        nice_to_have=(Requirement("Norwegian", "language"),),
        learnable=("Norwegian",),
        salary=Salary(850000, 1050000, "NOK", "year", "gross", 1150000, Disclose.NEVER),
        relocation="flat for six months, the move, school places looked for together",
        visa_sponsorship=True,
        locations=("Trondheim",),
        process=(
            Round("a talk with Tormod", 60, (head,), how="video"),
            Round("two days in Trondheim", prepare="nothing, bring warm shoes"),
            Round("pay committee", internal=True),
        ),
        next_step=NextStep("a video call with Tormod", on=date(2026, 5, 14), minutes=60, meets=head),
        competencies=(Competency("explains a choice by numbers", weight=0.5),),
        flexibility="could go to 1.2 m for somebody with the vapour injection patent",
    )
