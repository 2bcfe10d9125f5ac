"""Three invented people who make things understood: research, languages, manuals."""

from __future__ import annotations

from datetime import date

from benchmarks.trades.building import TODAY, at, dossier, found
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
    Gap,
    GapKind,
    Goal,
    Identity,
    NextStep,
    Objection,
    Opportunity,
    Person,
    Post,
    Product,
    ProductStatus,
    Project,
    ProjectRole,
    ReasonOpen,
    Reply,
    Requirement,
    Role,
    Round,
    Said,
    Salary,
    Skill,
    Status,
    Talk,
    Team,
    ToldBy,
    Warmth,
    Wish,
)

__all__ = ["localisation_engineer", "technical_writer", "ux_researcher"]


_AOIFE_PAGE = Account.page("https://aoifedsouza.example/")
_AOIFE_FEED = Account.page("https://aoifedsouza.example/notes.xml", "feed")
_AOIFE_LINKEDIN = Account("linkedin", "aoife-dsouza-example")
_AOIFE = Candidate(
    "Aoife D'Souza",
    accounts=(_AOIFE_PAGE, _AOIFE_FEED),
    location="Cork",
    timezone="Europe/Dublin",
    status=Status.PASSIVE,
    reply=Reply(
        "Hi Hanne, thanks for the note. I am happy where I am, but Ruairí Keane, who was on my team at Thornby, says "
        "the wards let researchers in properly. I could do a short call on Tuesday.",
        Warmth.LUKEWARM,
        at(2026, 5, 7, 16),
    ),
    contacts=(Contact("Ruairí Keane", "ex-colleague", "St Gobnait's University Hospital", ToldBy.CANDIDATE),),
)


def _aoife_notes() -> tuple[Evidence[Fact], ...]:
    notes = "https://aoifedsouza.example/notes"
    return (
        found(
            Post(
                "Five participants are plenty, until they are all your neighbours",
                ("user research", "sampling"),
                at(2026, 2, 18),
                "On recruiting people without a smart meter, and what a phone screener hides.",
                f"{notes}/five-participants",
            ),
            _AOIFE_FEED,
            page=f"{notes}/five-participants",
        ),
        found(
            Post("A consent form that a tired person can read", ("plain language",), at(2025, 6, 3)),
            _AOIFE_FEED,
            page=f"{notes}/consent-form",
        ),
        found(
            Post("Sea swimming log: 9 degrees and a seal", ("swimming",), at(2026, 5, 3)),
            _AOIFE_FEED,
            page=f"{notes}/nine-degrees",
        ),
    )


def _aoife_known() -> Dossier:
    return dossier(
        _AOIFE,
        {
            "homepage": (
                found(
                    About(
                        "Aoife D'Souza",
                        headline="Mixed-methods UX researcher",
                        bio="I study how people read bills, forms and warnings when they have other worries.",
                        place="Cork",
                        employer="Thornby Energy",
                    ),
                    _AOIFE_PAGE,
                ),
                found(Role("Lead UX researcher", "Thornby Energy", at(2021, 9), current=True), _AOIFE_PAGE),
                found(Role("UX researcher", "Portside Credit Union", at(2017, 3), at(2021, 8)), _AOIFE_PAGE),
                found(
                    Talk(
                        "Nobody reads the bill: diary studies in cold houses", "UX Fireside Cork", given=at(2025, 10, 9)
                    ),
                    _AOIFE_PAGE,
                    page="https://uxfireside.example/2025/dsouza",
                ),
            ),
            "feeds": _aoife_notes(),
            "linkedin": (
                found(
                    About("Aoife DSouza", "Retail buyer", place="Galway"), _AOIFE_LINKEDIN, identity=Identity.SUGGESTED
                ),
            ),
        },
    )


def _hospital() -> Company:
    return Company(
        "St Gobnait's University Hospital",
        one_liner="a teaching hospital of 780 beds that writes its own ward software",
        makes="care for the south-west, and the screens that nurses and porters use all day",
        website="https://stgobnaits.example/",
        industry="health care",
        hq="Cork",
        size="5,200 staff, 34 of them in digital",
        products=(
            Product(
                "Wardboard",
                "the board that shows where every patient is in their stay",
                specifics=("one board for nurses, porters and pharmacy", "works on the trolley tablets"),
            ),
            Product("Discharge letter in plain words", status=ProductStatus.BUILDING),
        ),
        startup=False,
    )


def _aoife_role() -> Opportunity:
    return Opportunity(
        "Senior UX researcher, ward systems",
        _hospital(),
        impact="Fewer people go home not knowing which tablets to take. That is the whole point.",
        first_project="a study of what patients understand of their discharge letter one week after they left",
        team_impact="Designers guess today; nobody in the digital team has watched a night shift.",
        company_goals="cut readmissions within 30 days by a tenth until 2028",
        growth="You would set up the research practice and hire the second researcher next spring.",
        learning=("research under an ethics board, together with clinicians", "observation on wards at night"),
        success=(
            Goal("ethics approval for the first study", "90 days"),
            Goal("letter understood after a week", "12 months", "teach-back score above 80 %"),
        ),
        profile="somebody who has listened to people in a bad week and kept it out of the slides",
        must_have=(Requirement("five years of own field studies", "experience", 5, "portfolio talk"),),
        nice_to_have=("health literacy", "Irish"),
        salary=Salary(68000, 79000, "EUR", "year", "gross", disclose=Disclose.IF_ASKED),
        downsides="Approvals take six to eight weeks, and the laptops are what they are.",
        objections=(
            Objection("Will I wait for ethics all year?", "There is a light track for interviews with staff."),
        ),
        team=Team("digital wards", 11),
        hiring_manager=Person("Dr Maeve Lynch", "chief nursing information officer", agreed=True),
        remote="three days on site, two from home",
        process=(
            Round("talk with Maeve", 45, ("Dr Maeve Lynch",), ("fit with the wards",)),
            Round(
                "portfolio",
                60,
                evaluates=("field method", "how findings were used"),
                prepare="one study, warts and all",
            ),
        ),
        next_step=NextStep(
            "shadow a morning handover", on=date(2026, 5, 20), minutes=60, place="Ward 4B", meets="Maeve"
        ),
        reason_open=ReasonOpen.NEW_ROLE,
    )


def ux_researcher() -> Engagement:
    """Give a researcher of energy bills, whom a hospital rings; an ex-colleague works there. New ground."""
    caller = Caller("Hanne", "St Gobnait's University Hospital", "talent partner, digital")
    return Engagement(_AOIFE, _aoife_known(), _aoife_role(), caller, today=TODAY)


_LAYLA_GITHUB = Account("github", "layla-h-example")
_LAYLA_STACK = Account("stackoverflow", "99100412", "https://stackoverflow.com/users/99100412/layla-h")
_LAYLA = Candidate(
    "ليلى حدّاد",
    accounts=(_LAYLA_GITHUB, _LAYLA_STACK),
    location="Amman",
    timezone="Asia/Amman",
    reply=Reply(
        "Hello Bram. Before we talk: who is the client, and is the position remote from Jordan? What does it pay?",
        Warmth.QUESTION,
        at(2026, 5, 8, 7),
    ),
)


def _layla_answers() -> tuple[Evidence[Fact], ...]:
    questions = "https://stackoverflow.com/a"
    return (
        found(
            Answer(
                "How do I keep punctuation at the right end in a mixed Arabic and English label?",
                ("bidi", "html", "css"),
                141,
                accepted=True,
                answered=at(2022, 11, 14),
                url=f"{questions}/99400001",
            ),
            _LAYLA_STACK,
            page=f"{questions}/99400001",
        ),
        found(
            Answer("ICU MessageFormat: nested select inside plural", ("icu", "i18n"), 37, answered=at(2025, 12, 1)),
            _LAYLA_STACK,
        ),
        found(Skill("internationalization", ("i18n",), "answer score", 402, 61, at(2026, 4, 2)), _LAYLA_STACK),
    )


def _layla_known() -> Dossier:
    hub = "https://github.com/layla-h-example"
    return dossier(
        _LAYLA,
        {
            "github": (
                found(About("Layla H.", bio="i18n, bidi, fonts that join up.", place="Amman"), _LAYLA_GITHUB),
                found(
                    Project(
                        "plural-lint",
                        description="Checks message catalogs for plural forms that Arabic, Polish or Welsh would miss",
                        url=f"{hub}/plural-lint",
                        topics=("i18n", "icu", "cli"),
                        languages=("Rust",),
                        stars=238,
                        forks=17,
                        created=at(2023, 1, 20),
                        active=at(2026, 3, 30),
                        pinned=True,
                    ),
                    _LAYLA_GITHUB,
                    page=f"{hub}/plural-lint",
                ),
                found(
                    Project(
                        "fluent-rs",
                        ProjectRole.CONTRIBUTOR,
                        "Project Fluent in Rust",
                        topics=("localization",),
                        languages=("Rust",),
                        active=at(2025, 7, 2),
                        share=0.02,
                    ),
                    _LAYLA_GITHUB,
                ),
                found(Project("harfbuzz", ProjectRole.FORK, languages=("C++",), active=at(2022, 5, 5)), _LAYLA_GITHUB),
                found(Coverage("repositories", 10, 21), _LAYLA_GITHUB),
            ),
            "stackexchange": _layla_answers(),
        },
        {"homepage": Gap(GapKind.NO_ACCOUNT, "no homepage was given")},
    )


def localisation_engineer() -> Engagement:
    """Give an engineer with a name in Arabic letters, whom an agency rings for a client that says little."""
    role = Opportunity(
        "Localisation engineer",
        Company(
            "Harbour & Finch",
            one_liner="a search firm in Utrecht, calling for a maker of ticket machines",
            website="https://harbourfinch.example",
        ),
        work="bring the ticket machines of eleven cities to twenty-six languages, right-to-left ones included",
        tech_stack="C++, Qt, ICU, Python",
        salary="4,200 to 5,100 EUR a month gross",
        locations=("Utrecht",),
        remote="remote within two hours of Central European Time",
        reason_note="Client lost two engineers to a rival in March and does not want that known.",
        off_limits=("Railpoint Systems",),
    )
    return Engagement(_LAYLA, _layla_known(), role, Caller("Bram", "Harbour & Finch"), today=TODAY, minutes=8)


_SURYADI_PAGE = Account.page("https://suryadi.example/")
_SURYADI_DEV = Account("devto", "suryadi_example")
_SURYADI = Candidate(
    "Suryadi",
    accounts=(_SURYADI_PAGE, _SURYADI_DEV),
    location="Yogyakarta",
    reply=Reply(
        "Yes please! I read your site last night, the tide tables page especially (there is a broken link in the third "
        "paragraph, sorry, habit). When can we speak?",
        Warmth.EAGER,
        at(2026, 5, 8, 2),
    ),
    said=(Said("Read the whole manual section of the site before answering", ("documentation",), at(2026, 5, 8, 2)),),
)


def technical_writer() -> Engagement:
    """Give a writer with one name and few traces, eager, for a role of which two answers are known."""
    known = dossier(
        _SURYADI,
        {
            "homepage": (
                found(About("Suryadi", "Technical writer, APIs and instruments", place="Yogyakarta"), _SURYADI_PAGE),
                found(Wish("Write for people at sea or in the field rather than for people at desks"), _SURYADI_PAGE),
                found(Role("Technical writer", "Kopi Payments", at(2019, 8), current=True), _SURYADI_PAGE),
            ),
            "devto": (
                found(
                    Post(
                        "Error messages are documentation that arrives on time",
                        ("documentation", "api"),
                        at(2025, 9, 21),
                        url="https://dev.to/suryadi_example/error-messages",
                    ),
                    _SURYADI_DEV,
                    page="https://dev.to/suryadi_example/error-messages",
                ),
            ),
            "said": (found(_SURYADI.said[0], _SURYADI_PAGE, identity=Identity.STATED),),
        },
        {"github": Gap(GapKind.NOT_FOUND, "the page names an account that is gone", "https://github.com/suryadi-gone")},
    )
    role = Opportunity(
        "technical writer",
        Company(
            "Meridian Hydrographic Office", one_liner="the public office that charts the archipelago", startup=False
        ),
        first_project="rewrite the handbook for the tide gauge, which skippers call us about every day",
        must_have="writes English that a second-language reader gets the first time",
        hiring_manager="Captain Dewi Larasati",
        next_step="a half-hour video call with Captain Dewi, when it suits you",
    )
    return Engagement(_SURYADI, known, role, Caller("Agus", "Meridian Hydrographic Office"), today=TODAY)
