"""Invented engagements, people who write software for others to run: Android, reliability."""

from __future__ import annotations

from datetime import date

from benchmarks.trades.building import TODAY, at, dossier, found, via
from callprep import (
    About,
    Account,
    Answer,
    Caller,
    Candidate,
    Company,
    Contact,
    Coverage,
    Disclose,
    Dossier,
    Engagement,
    Evidence,
    Fact,
    FundingRound,
    Gap,
    GapKind,
    Goal,
    Identity,
    Interest,
    NextStep,
    Novelty,
    Objection,
    Opportunity,
    Person,
    Post,
    Problem,
    Product,
    ProductStatus,
    Project,
    ProjectRole,
    ReasonOpen,
    Reply,
    Role,
    Round,
    Said,
    Salary,
    Skill,
    Status,
    Talk,
    Team,
    Tech,
    Use,
    Warmth,
)

__all__ = ["android_engineer", "site_reliability_engineer"]


def android_engineer() -> Engagement:
    """Build Kofi: wrote an offline trip planner by himself, and is asked to write one."""
    candidate = Candidate(
        "Kofi Asante-Boateng",
        accounts=(_KOFI_GITHUB, _KOFI_HOME),
        location="Lisbon",
        timezone="Europe/Lisbon",
        status=Status.PASSIVE,
        reply=Reply(
            "Hello Judith, thanks for the note. I am not looking to move, things are fine here. That said Esi told me "
            "good things about Landlinie before she left, so I can spare ten minutes. After 5 pm works best.",
            Warmth.LUKEWARM,
            at(2026, 5, 6, 17),
        ),
        contacts=(Contact("Esi", "friend", "Landlinie"),),
    )
    return Engagement(candidate, _kofi_found(candidate), _kofi_role(), Caller("Judith", "Landlinie"), today=TODAY)


_KOFI_GITHUB = Account("github", "kasante-example")
_KOFI_HOME = Account.page("https://kasante.example/")
_KOFI_ANSWERS = Account("stackoverflow", "99000117")


def _kofi_found(candidate: Candidate) -> Dossier:
    home, named = _KOFI_HOME, via(_KOFI_HOME, _KOFI_ANSWERS, "me")
    pigeons = Post(
        "Forty pigeons, one GPS ring: what the spring race taught me",
        ("pigeon racing",),
        at(2026, 5, 3),
        "My birds flew 212 km from Coimbra. Third place, and one that went sightseeing.",
        "https://kasante.example/pigeons",
    )
    question = "How to run RAPTOR on a phone without holding the whole timetable in memory?"
    answers = (
        Answer(question, ("android", "gtfs", "algorithms"), 143, accepted=True, answered=at(2024, 11, 8)),
        Answer("WorkManager keeps killing my database import", ("android", "sqlite"), 57, answered=at(2023, 3, 2)),
        Answer("Room: how to ship a prepacked database of 300 MB", ("android-room",), 31, answered=at(2025, 9, 14)),
    )
    return dossier(
        candidate,
        {
            "github": _kofi_projects(),
            "homepage": (
                found(Role("Android lead", "Vasco Boats", at(2022, 4), current=True, topics=("Android",)), home),
                found(Role("Android developer", "Sankofa Pay", at(2018, 1), at(2022, 3), current=False), home),
            ),
            "feeds": (found(pigeons, home, page="https://kasante.example/pigeons"),),
            "stackexchange": tuple(
                found(item, _KOFI_ANSWERS, identity=Identity.STATED, path=named) for item in answers
            ),
        },
    )


def _kofi_projects() -> tuple[Evidence[Fact], ...]:
    page = "https://github.com/kasante-example/"
    planner = Project(
        "trotro-offline",
        description="Offline trip planner for Android: timetables, walking and transfers, all on the phone",
        topics=("android", "gtfs", "offline", "public-transport"),
        languages=("Kotlin", "Rust"),
        stars=640,
        forks=71,
        created=at(2023, 2, 11),
        active=at(2026, 2, 20),
        share=0.94,
        pinned=True,
        version="2.3.0",
        released=at(2026, 2, 20),
    )
    fares = Project(
        "momo-fares", description="Split a shared taxi fare by mobile money", languages=("Kotlin",), stars=12
    )
    fork = Project("osmdroid", ProjectRole.FORK, languages=("Java",), active=at(2021, 6))
    about = About("Kofi Asante-Boateng", bio="Android, buses, birds", place="Lisbon", employer="Vasco Boats")
    return (
        found(about, _KOFI_GITHUB),
        found(planner, _KOFI_GITHUB, page=f"{page}trotro-offline"),
        found(fares, _KOFI_GITHUB, page=f"{page}momo-fares"),
        found(fork, _KOFI_GITHUB, page=f"{page}osmdroid"),
        found(Coverage("repositories", 19, 19), _KOFI_GITHUB),
    )


def _kofi_role() -> Opportunity:
    head = Person("Magdalena Pichler", "who heads product", agreed=True)
    return Opportunity(
        "Android engineer, passenger app",
        _landlinie(),
        impact="People in villages without a timetable can get to a doctor without owning a car.",
        work="The passenger app on Android; its planner has to work in valleys that have no signal.",
        first_project="an offline trip planner in the passenger app, from scratch",
        team_impact="Dispatch has been waiting since autumn: without a planner, half of the calls are lost.",
        company_goals="Forty municipalities by the end of 2027, up from nine.",
        growth="He or she would be the first person here to own a platform alone, and would hire the second.",
        learning=("dispatch: with two operations researchers, deciding live which bus picks up whom",),
        next_roles=("mobile lead",),
        success=(
            Goal("a trip is planned in flight mode in under two seconds", "90 days", "on a phone from 2019"),
            Goal("calls to the hotline fall by a third", "the end of the year"),
        ),
        tech_stack=("Kotlin", Tech("Jetpack Compose"), Tech("Rust", Use.PLANNED), Tech("Java", Use.LEGACY)),
        must_have=("an Android app of their own in production", "has worked with large local databases"),
        deal_breakers=("must be awake with us from 10 to 15 h Vienna time",),
        salary=Salary(62000, 74000, "EUR", "year", "gross", 78000, Disclose.IF_ASKED),
        remote="fully remote in the EU, four weeks a year in Graz",
        team=Team("app and dispatch", 7),
        process=(Round("a talk with Magdalena", 45, (head,)), Round("pairing on a real bug", 120), Round("references")),
        next_step=NextStep("a video call with Magdalena", on=date(2026, 5, 13), minutes=30, meets=head),
    )


def _landlinie() -> Company:
    return Company(
        "Landlinie",
        one_liner="the bus company that owns no buses: we fill the ones that villages already have",
        makes="software for buses on demand in the countryside",
        products=(
            Product(
                "Landlinie app", "call a bus as you call a lift", specifics=("no smartphone needed: it also rings",)
            ),
            Product("Kurier", "parcels on the same buses", ProductStatus.PLANNED),
        ),
        founders=(Person("Magdalena Pichler"), Person("Emeka Obi", "who wrote the dispatcher")),
        funding=(FundingRound("seed", "2.1 million EUR", date(2025, 9, 1), investors=("Steirerfonds",)),),
        startup=True,
        hq="Graz",
    )


_MINA_GITHUB = Account("github", "wvdzouwen-example")
_MINA_HOME = Account.page("https://zouwen.example/")
_MINA_ANSWERS = Account("stackexchange", "network/99000233")
_MINA_TOOTS = Account("mastodon", "mina@toots.example")


def site_reliability_engineer() -> Engagement:
    """Build Wilhelmina: wrote the burn-rate tool that a public body wants, and asks about the nights."""
    candidate = Candidate(
        "Wilhelmina van der Zouwen",
        accounts=(_MINA_GITHUB,),
        location="Utrecht",
        timezone="Europe/Amsterdam",
        reply=Reply(
            "Interesting, I use your radar every day. Before we talk: how is on-call organised, how many people share "
            "it, and is it paid? I did one week in three for years and I'm done with that. Mina",
            Warmth.QUESTION,
            at(2026, 5, 7, 20),
        ),
        said=(Said("No more than one week of on-call in six", ("on-call",), at(2026, 5, 7, 20)),),
    )
    caller = Caller("Bram Oosterling", "Weerkamer", "recruiter")
    return Engagement(candidate, _mina_found(candidate), _mina_role(), caller, today=date(2026, 5, 11), minutes=15)


def _mina_found(candidate: Candidate) -> Dossier:
    home, to_home = _MINA_HOME, via(_MINA_GITHUB, _MINA_HOME)
    talks = (
        Talk("Your error budget is a negotiation", "Polderops", ("SLO",), at(2025, 10, 9)),
        Talk("Nine alerts that I deleted", "Uptime Utrecht", ("alerting", "Prometheus"), at(2024, 5, 23)),
        Talk("Postmortems nobody is afraid of", "Polderops", ("incident response",), at(2022, 10, 6)),
    )
    posts = (
        Post("Multi-window burn rates, explained with rain", ("SLO", "Prometheus"), at(2025, 12, 14)),
        Post("I left the pager in the drawer for a month", ("on-call",), at(2025, 8, 2)),
    )
    answers = (
        Answer("Alertmanager groups alerts I want apart", ("prometheus",), 88, answered=at(2022, 7, 1)),
        Answer("etcd: why is fsync slow on this disk?", ("etcd", "kubernetes"), 41, answered=at(2021, 2, 19)),
    )
    return dossier(
        candidate,
        {
            "github": _mina_projects(),
            "homepage": (
                found(Role("Staff SRE", "Grachtbank", at(2020, 9), current=True), home, path=to_home),
                *(found(talk, home, identity=Identity.STATED, path=to_home) for talk in talks),
            ),
            "feeds": tuple(found(post, home, path=to_home) for post in posts),
            "stackexchange": tuple(found(item, _MINA_ANSWERS, identity=Identity.SUGGESTED) for item in answers),
            "mastodon": (
                found(Interest("Wadlopen", ("mudflat hiking",), personal=True), _MINA_TOOTS, identity=Identity.STATED),
            ),
        },
        {"orcid": Gap(GapKind.SKIPPED, "it is off unless it is asked for by name")},
    )


def _mina_projects() -> tuple[Evidence[Fact], ...]:
    burnrate = Project(
        "burnrate",
        description="Define error budgets in one file, get multi-window burn-rate alerts for Prometheus",
        topics=("slo", "error-budget", "prometheus", "alerting"),
        languages=("Go",),
        stars=1904,
        forks=133,
        created=at(2021, 5, 3),
        active=at(2026, 4, 27),
        share=0.71,
        pinned=True,
        version="1.9.2",
        released=at(2026, 3, 30),
    )
    others = (
        Project("drillbook", description="Game days from a YAML file", languages=("Go", "Shell"), stars=212),
        Project("prometheus", ProjectRole.CONTRIBUTOR, "The monitoring system", languages=("Go",), share=0.002),
        Project("loki", ProjectRole.FORK, languages=("Go",), active=at(2022, 9, 1)),
        Project("dotfiles", languages=("Lua",), active=at(2026, 5, 1)),
    )
    about = About("Mina", "SRE", "I break things on Tuesdays so that they hold on Saturdays.", "Utrecht", "@grachtbank")
    page = f"{_MINA_GITHUB.url}/burnrate"
    return (
        found(about, _MINA_GITHUB),
        found(burnrate, _MINA_GITHUB, page=page),
        *(found(item, _MINA_GITHUB) for item in others),
        found(Skill("Go", basis="main language of 11 repositories", count=11), _MINA_GITHUB),
    )


def _mina_role() -> Opportunity:
    lead = Person("Dr. Ilse Terpstra", "head of operations", agreed=True)
    return Opportunity(
        "Reliability lead, forecast delivery",
        Company(
            "Weerkamer",
            one_liner="the national weather office",
            makes="forecasts and warnings for everyone, from dike wardens to cyclists",
            products=(
                Product("Code Orange", "warnings by district", specifics=("90 seconds from decision to phone",)),
            ),
            startup=False,
            size="about 480",
        ),
        impact="when a warning comes too late, people get hurt; that is the whole point of this job",
        work="keep the chain from model run to phone inside 90 seconds, also in the storm when everybody looks",
        problems=(
            Problem("alerts for everything, so nobody looks", "2,300 a week", Novelty.BUILD),
            Problem("the FTP hop of 2004", novelty=Novelty.MAINTAIN),
        ),
        first_project="error budgets with burn-rate alerts for the delivery chain",
        team_impact="duty forecasters stop doing IT at 3 am",
        growth="scale 12, and a seat in the operations board",
        learning=("the batch side: a supercomputer with 1,900 nodes", "what forecasters do with uncertainty"),
        success=("pages per week from 60 to under 10 by december", "no warning later than 90 s in the winter season"),
        tech_stack="Go, Prometheus, Kubernetes, Slurm, Ansible",
        must_have=("has run something that may not be down", "Dutch, for calls with the duty desk"),
        salary=Salary(5200, 7100, "EUR", "month", "gross", disclose=True),
        benefits=("36-hour week", "on-call one week in eight, paid"),
        objections=(Objection("is a public body slow?", "buying is, deploying is not: eleven times on a normal day"),),
        downsides="Procurement takes a year, and the building is by the motorway.",
        next_step=NextStep(
            "a walk through the duty room", on=date(2026, 5, 20), place="De Bilt", minutes=60, meets=lead
        ),
        hiring_manager=lead,
        reason_open=ReasonOpen.NEW_ROLE,
    )
