"""Two invented people of the web: forms that all can use, and a school's timetable."""

from __future__ import annotations

from datetime import date

from benchmarks.trades.building import TODAY, at, dossier, found, told
from callprep import (
    About,
    Account,
    Caller,
    Candidate,
    Company,
    Disclose,
    Dossier,
    Education,
    Engagement,
    Evidence,
    Fact,
    FundingRound,
    Goal,
    Identity,
    Interest,
    Mention,
    NextStep,
    Novelty,
    Opportunity,
    Paper,
    Person,
    Post,
    Problem,
    Product,
    Project,
    ProjectRole,
    Publisher,
    Reply,
    Requirement,
    Role,
    Said,
    Salary,
    Status,
    Tech,
    Use,
    Warmth,
)

__all__ = ["accessibility_specialist", "teacher_turned_web_developer"]


_PELLE_GITHUB = Account("github", "pelle-aa-example")
_PELLE_MASTODON = Account("mastodon", "pelle@a11y.example")
_PELLE_FEED = Account.page("https://pellelindqvist.example/feed", "feed")
_PELLE = Candidate(
    "Pelle Lindqvist-Abara",
    accounts=(_PELLE_GITHUB, _PELLE_FEED),
    timezone="Europe/Stockholm",
    status=Status.PASSIVE,
    reply=Reply("Public sector, interesting. Not actively looking. What would be different from what I do?"),
)


def _pelle_code() -> tuple[Evidence[Fact], ...]:
    hub = "https://github.com/pelle-aa-example"
    return (
        found(About("Pelle", bio="Keyboard first.", figures=(("followers", 611),)), _PELLE_GITHUB),
        found(
            Project(
                "formfolk",
                description="An accessible form component library, tested with screen readers",
                url=f"{hub}/formfolk",
                topics=("accessibility", "forms", "web-components", "wcag"),
                languages=("TypeScript", "CSS"),
                stars=1904,
                forks=133,
                created=at(2021, 2, 1),
                active=at(2026, 4, 28),
                share=0.81,
                pinned=True,
                version="4.2.0",
                released=at(2026, 4, 2),
            ),
            _PELLE_GITHUB,
            page=f"{hub}/formfolk",
        ),
        found(
            Project(
                "contrast-cat",
                description="Browser extension that shows contrast ratios where you point",
                topics=("accessibility", "browser-extension"),
                languages=("JavaScript",),
                stars=88,
                archived=True,
                active=at(2019, 8, 11),
            ),
            _PELLE_GITHUB,
        ),
        found(
            Project("nvda", ProjectRole.CONTRIBUTOR, languages=("Python",), active=at(2024, 9, 9)),
            _PELLE_GITHUB,
        ),
    )


def _pelle_known() -> Dossier:
    return dossier(
        _PELLE,
        {
            "github": _pelle_code(),
            "feeds": (
                found(Post("Error summaries: focus first, colour last", ("wcag",), at(2026, 1, 12)), _PELLE_FEED),
                found(Post("We baked semlor for forty", ("baking",), at(2026, 2, 17)), _PELLE_FEED),
            ),
            "mastodon": (
                found(
                    Interest("allotment gardening", personal=True, basis="hashtag", seen=at(2026, 4, 30)),
                    _PELLE_MASTODON,
                ),
                found(
                    Mention("a11y meetup, evening two", "https://meet.example/2"),
                    _PELLE_MASTODON,
                    publisher=Publisher.OTHER,
                ),
            ),
            "openalex": (
                found(
                    Paper(
                        "Gait asymmetry in young horses",
                        venue="Equine Notes",
                        published=at(2016),
                        authors=("P. Lindqvist",),
                    ),
                    Account("openalex", "A990001"),
                    identity=Identity.SUGGESTED,
                ),
            ),
            "cv.pdf": (
                told(Education("BSc Cognitive science", "Lake University", ended=at(2014)), "cv.pdf", "page 2"),
            ),
        },
    )


def accessibility_specialist() -> Engagement:
    """Give the owner of an accessible form library, for a public body that wants just that built. Done before."""
    agency = Company(
        "Norrland Permits Agency",
        one_liner="the agency that decides on hunting, fishing and building permits in the north",
        products=("e-permit portal",),
        startup=False,
    )
    role = Opportunity(
        "Accessibility lead",
        agency,
        impact="everyone can apply without asking a relative for help",
        first_project="an accessible form component library for all forty permits",
        problems=(Problem("PDF forms from 2009", "about 300 are left", Novelty.EXTEND),),
        team_impact="- six teams stop writing their own date pickers\n- audits pass the first time",
        growth="Later the role becomes head of inclusive design for three agencies.",
        learning=("policy work: you help to write the national guideline", "usability tests in Northern Sami"),
        next_roles=("head of inclusive design",),
        success=(
            Goal("no blocker in the yearly audit", date(2026, 12, 1), "WCAG 2.2 AA"),
            "ten permits moved by autumn",
        ),
        tech_stack=(Tech("TypeScript"), Tech("Web Components"), Tech("Java", Use.LEGACY), Tech("JAWS, NVDA", Use.SOME)),
        profile="has shipped components that others use; can say no to a minister's logo",
        must_have=("WCAG 2.2 in practice", Requirement("fluent Swedish for hearings", "language")),
        salary=Salary(52000, 61000, "SEK", "month", "gross", 64000, disclose=Disclose.SAY),
        hiring_manager=Person("Inger Valkeapää", "head of digital services", agreed=True),
        process=("coffee with Inger", "a paid half day on a real form"),
        next_step=NextStep("join our open design review", when="any Thursday at 10", minutes=40),
        flexibility="could be a consultant for the first half year",
    )
    return Engagement(_PELLE, _pelle_known(), role, Caller("Sofie", "Norrland Permits Agency"), today=TODAY)


_ANA_GITHUB = Account("github", "ana-teaches-example")
_ANA_FEED = Account.page("https://anakovac.example/rss", "feed")
_ANA = Candidate(
    "Ana Kovač-Moreno",
    accounts=(_ANA_GITHUB, _ANA_FEED),
    location="Zagreb",
    reply=Reply(
        "Hi Petra! A timetable tool, really? I made one in my third year of teaching because I could not stand the "
        "spreadsheet any longer. Yes, please call. I teach until 2 pm on Wednesdays.",
        Warmth.EAGER,
        at(2026, 5, 8, 15),
    ),
    said=(Said("Teaches until 2 pm on Wednesdays", said=at(2026, 5, 8, 15)),),
)


def _ana_known() -> Dossier:
    hub = "https://github.com/ana-teaches-example"
    return dossier(
        _ANA,
        {
            "github": (
                found(About("Ana", bio="Taught physics for nine years, now I write for the web."), _ANA_GITHUB),
                found(
                    Project(
                        "raspored",
                        description="A timetable planner for schools: drag lessons, see the clashes",
                        url=f"{hub}/raspored",
                        topics=("timetable", "scheduling", "school"),
                        languages=("TypeScript", "Svelte"),
                        stars=47,
                        created=at(2024, 8, 12),
                        active=at(2026, 4, 19),
                        share=1.0,
                        pinned=True,
                    ),
                    _ANA_GITHUB,
                    page=f"{hub}/raspored",
                ),
                found(Project("bootcamp-todo", languages=("JavaScript",), active=at(2023, 10, 3)), _ANA_GITHUB),
            ),
            "feeds": (
                found(
                    Post(
                        "First loaf from the clay oven in the school garden",
                        ("baking", "gardening"),
                        at(2026, 5, 2),
                        "It was flat, and the whole class ate it.",
                    ),
                    _ANA_FEED,
                    page="https://anakovac.example/clay-oven",
                ),
                found(Post("What marking 180 lab books taught me about forms", published=at(2025, 11, 30)), _ANA_FEED),
            ),
            "cv.pdf": (
                told(Role("Physics teacher", "Gimnazija Lipa", at(2014, 9), at(2023, 8)), "cv.pdf", "page 1"),
                told(Role("Web developer", "Studio Plavetnilo", at(2024, 1), current=True), "cv.pdf", "page 1"),
            ),
        },
    )


def teacher_turned_web_developer() -> Engagement:
    """Give a former teacher who built a timetable planner alone, for a start-up that wants one. Done before."""
    start_up = Company(
        "Zvonce",
        one_liner="a start-up of seven that frees head teachers from August",
        founders=("Petra Šimić", Person("Luka Barić", "technical founder, once a substitute teacher")),
        funding=(FundingRound("pre-seed", "400,000 EUR", date(2025, 11, 3), investors=("Two Pines Angels",)),),
        startup=True,
        products=(Product("Zvonce Substitution", "who covers the third lesson", specifics=("one tap on the phone",)),),
    )
    role = Opportunity(
        "full-stack developer",
        start_up,
        impact="teachers get two weeks of their summer back",
        work="the timetable planner: schools drag lessons and see clashes at once",
        team_impact="our customers ask for it in every single call, and we keep saying next year",
        growth="first developer after the founder. you would grow into leading the product.",
        learning=("constraint solvers, with an adviser from the faculty", "selling to ministries"),
        success="three pilot schools plan their autumn with it",
        tech_stack=("TypeScript", "Svelte", "Go"),
        profile="knows a staff room from the inside",
        must_have=("has put something on the web that others use",),
        salary="2,600 to 3,200 EUR a month gross",
        equity="1 %",
        remote="Zagreb or remote",
        downsides="money until March 2027, then the next round",
        hiring_manager=Person("Luka Barić", "technical founder", agreed=True),
        next_step=NextStep("sit in on a pilot call", on=date(2026, 5, 13), minutes=30, meets="Luka"),
    )
    return Engagement(_ANA, _ana_known(), role, Caller("Petra Šimić", "Zvonce", "founder"), today=TODAY)
